"""Plain Python that every floor stands on: it knows nothing else of ours and nothing of Qt or SQL."""
