"""The bodies of the neighbourhood: stewardship circles with their buildings, councils and commissions, and who sits in them."""
