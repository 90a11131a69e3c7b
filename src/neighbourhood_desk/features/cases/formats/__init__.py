"""Timelines on paper."""
