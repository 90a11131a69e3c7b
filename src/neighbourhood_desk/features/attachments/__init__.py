"""Files kept inside the vault beside a record: cleaned of what they tell of their maker, shown without leaving it."""
