"""Create, unlock, lock, recover: the door of the desk."""
