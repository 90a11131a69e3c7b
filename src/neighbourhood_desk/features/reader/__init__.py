"""Opens summary files without a vault: who signed them, whether they were altered, what they say."""
