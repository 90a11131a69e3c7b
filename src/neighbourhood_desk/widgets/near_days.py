"""A day as people say it when it is near."""

from __future__ import annotations

from datetime import date

from neighbourhood_desk.kernel.wording import Catalogue, say


def day_words(day: date, today: date, catalogue: Catalogue) -> str:
    """Today, yesterday, tomorrow, 14 nov, or with the year where it is another one."""
    match (today - day).days:
        case 0:
            return catalogue.text(say("NearDay", "today"))
        case 1:
            return catalogue.text(say("NearDay", "yesterday"))
        case -1:
            return catalogue.text(say("NearDay", "tomorrow"))
    short = catalogue.short_day(day)
    return short.rsplit(" ", 1)[0] if day.year == today.year else short
