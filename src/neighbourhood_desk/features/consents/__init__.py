"""What a person agreed to: for what, with whom, of which data, until when; withdrawn at once when they say so."""
