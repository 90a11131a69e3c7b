"""What is printed for the vault."""
