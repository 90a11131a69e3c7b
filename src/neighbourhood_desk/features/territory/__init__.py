"""Territory: the areas, places and buildings of the neighbourhood, where a point lies, and the map that shows it."""
