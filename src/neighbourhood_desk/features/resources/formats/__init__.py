"""Outside documents that hold resources."""
