"""What is to be done or checked by a date, for any record: nobody who was promised something is forgotten."""
