"""Bytes of a verified file to records, everything checked against the file's own code lists."""
