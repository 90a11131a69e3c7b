"""The page of resources: list, detail, form and import."""
