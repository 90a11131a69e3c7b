"""Areas from files of other programs."""
