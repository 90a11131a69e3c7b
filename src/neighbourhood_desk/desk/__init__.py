"""The only place that knows every feature: start, assembly, main window, command line, settings."""
