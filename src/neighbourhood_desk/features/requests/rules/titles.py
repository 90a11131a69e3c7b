"""Titles for what people typed or dictated in a hurry."""

from __future__ import annotations

_TITLE_LENGTH = 80


def title_from(description: str) -> str:
    """A short title from the first words; text in capitals becomes a sentence."""
    line = " ".join(description[: 4 * _TITLE_LENGTH].split())
    for stop in (". ", "? ", "! ", "; "):
        head, found, _ = line.partition(stop)
        if found and 12 <= len(head) <= _TITLE_LENGTH:
            line = head + stop.strip(". ;")
            break
    if len(line) > _TITLE_LENGTH:
        line = line[:_TITLE_LENGTH].rsplit(" ", 1)[0].rstrip(" ,;:.-") + "…"
    return sentence_case(line.rstrip("."))


def sentence_case(text: str) -> str:
    """Shouted text in lower case with one capital at the start; other text only gets the capital."""
    if text.isupper():
        text = text.lower()
    start = next((place for place, sign in enumerate(text) if sign.isalnum()), 0)
    return text[:start] + text[start : start + 1].upper() + text[start + 1 :]
