"""Papers and files about people's data: to the person, to the authority, to the archive."""
