"""The home page: what waits for the manager now, whose hands the work is in, and where to begin on a new desk."""
