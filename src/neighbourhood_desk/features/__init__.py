"""The manager's work, one folder a feature, from the vault at the bottom to the home page at the top."""
