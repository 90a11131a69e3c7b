"""Other programs' files: read with bounds, written only from what was released."""
