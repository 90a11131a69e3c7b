"""Whose desk this is: the neighbourhood, its district, the manager, and what the summaries need to know of its size."""
