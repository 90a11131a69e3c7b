"""Files of other systems that hold requests."""
