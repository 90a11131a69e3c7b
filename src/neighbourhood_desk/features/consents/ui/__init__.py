"""What of consents is seen: blocks in other records' details, the form that asks, the texts."""
