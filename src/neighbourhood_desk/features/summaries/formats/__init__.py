"""The parts of a summary file, made from released cells only."""
