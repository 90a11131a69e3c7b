"""Residents and households: the least data that serves, so that a need can be answered and its effect checked."""
