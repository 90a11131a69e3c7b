"""Requests: what residents bring, from the first word to the check that it worked."""
