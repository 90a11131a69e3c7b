"""What people may ask about their own data, how long it is kept, how it is blocked and erased, and the log of what was done."""
