"""Documents about consents."""
