"""Requests passed to a resource with the consent of whom they concern, and what came back."""
