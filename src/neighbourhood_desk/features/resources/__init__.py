"""Who and what can meet a need: organisations, their services, programmes and spaces, informal groups, residents' talents."""
