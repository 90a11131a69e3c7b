"""The encrypted file: the only home of SQL machinery and the only place that holds a key."""
