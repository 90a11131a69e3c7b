"""Several requests of one person, household or building, worked as one plan; and the timeline of everything that happened."""
