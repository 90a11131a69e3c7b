"""The steps from an empty file to today's tables: each is plain SQL of its own day and imports no table of ours."""
