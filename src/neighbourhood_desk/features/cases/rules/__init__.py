"""Pure decisions about cases: their life, their types, the ladder of autonomy, what timelines tell of them."""
