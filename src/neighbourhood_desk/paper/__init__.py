"""What we print with: the only importer of reportlab."""
