"""What Today prints."""
