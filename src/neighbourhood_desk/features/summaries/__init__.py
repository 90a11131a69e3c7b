"""What may be counted and told: a fixed plan of tables, rounded and frozen so that nobody can be told apart, as a signed file."""
