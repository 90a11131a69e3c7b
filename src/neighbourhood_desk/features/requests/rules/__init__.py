"""Pure decisions about requests: their life, their titles, what they are about, what looks alike, their timeline."""
