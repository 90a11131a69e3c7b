"""What tells people apart in one line, saying no more than that takes; and days as people read them."""

from __future__ import annotations

from datetime import date

from neighbourhood_desk.features.people.records import Person, PersonLine, PersonNote
from neighbourhood_desk.kernel.wording import Catalogue, say
from neighbourhood_desk.widgets.toolkit import Toolkit


def apart(toolkit: Toolkit, person: Person | PersonLine, note: PersonNote | None = None) -> str:
    """The end of a telephone, the street, the age by tens, the last contact and what is open."""
    words = toolkit.words
    parts = [f"…{person.phones[0][-3:]}" if person.phones else "", where(toolkit, person)]
    if person.birth_year is not None:
        low = max(0, toolkit.clock.today().year - person.birth_year) // 10 * 10
        parts.append(words(say("People", "{low} to {high} years old", low=low, high=low + 9)))
    if note is not None:
        if note.last_contact is not None:
            parts.append(words(say("People", "last contact {day}", day=toolkit.catalogue.short_day(note.last_contact))))
        parts += [words(each) for each in note.open]
    return " · ".join(part for part in parts if part)


def where(toolkit: Toolkit, person: Person | PersonLine) -> str:
    """The street without the flat; that there is none, for who has no fixed address."""
    if person.no_fixed_address:
        return toolkit.words(say("People", "no fixed address"))
    return person.address.partition(",")[0]


def from_to(catalogue: Catalogue, since: date | None, until: date | None) -> str:
    """From when until when, as far as anybody knows; empty where nothing is."""
    if since is not None and until is not None:
        return catalogue.text(say("People", "{since} to {until}", since=catalogue.short_day(since), until=catalogue.short_day(until)))
    if since is not None:
        return catalogue.text(say("People", "since {since}", since=catalogue.short_day(since)))
    if until is not None:
        return catalogue.text(say("People", "until {until}", until=catalogue.short_day(until)))
    return ""
