"""Two records of one person: where they differ, what can be taken from which, and what becomes of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.rules.phones import normal
from neighbourhood_desk.kernel.wording import Wording, say


class Side(StrEnum):
    """Whose value is kept."""

    MINE = "mine"
    """Of the person who stays."""
    THEIRS = "theirs"
    """Of the person who goes."""
    BOTH = "both"


CHOSEN_FIELDS: Mapping[str, Wording] = MappingProxyType(
    {
        "given_names": say("People", "Given names"),
        "surnames": say("People", "Surnames"),
        "alias": say("People", "Alias"),
        "phones": say("People", "Telephones"),
        "email": say("People", "E-mail"),
        "birth_year": say("People", "Year of birth"),
        "language": say("People", "Preferred language"),
        "needs": say("People", "To understand each other"),
        "address": say("People", "Address"),
        "area_id": say("People", "Area"),
        "household_id": say("People", "Household"),
        "notes": say("People", "Notes for yourself"),
    }
)
"""What is asked about, in the order of the form."""

_LISTS = frozenset({"phones", "needs"})
_TEXTS = frozenset({"notes"})


@dataclass(frozen=True, slots=True)
class Difference:
    """A field in which the two differ, what may be chosen, and what is proposed."""

    field: str
    mine: Any
    theirs: Any
    sides: tuple[Side, ...]
    proposed: Side


def differences(survivor: Person, absorbed: Person) -> list[Difference]:
    """Every field in which the two differ; an empty one never wins unless somebody chooses it."""
    found = []
    for name in CHOSEN_FIELDS:
        mine, theirs = getattr(survivor, name), getattr(absorbed, name)
        if mine == theirs or (not mine and not theirs):
            continue
        can_be_both = name in _LISTS | _TEXTS and bool(mine) and bool(theirs)
        proposed = Side.BOTH if can_be_both else Side.MINE if mine else Side.THEIRS
        found.append(Difference(name, mine, theirs, (Side.MINE, Side.THEIRS, *((Side.BOTH,) if can_be_both else ())), proposed))
    return found


def merged(survivor: Person, absorbed: Person, choices: Mapping[str, Side]) -> Person:
    """The person who stays, with what was chosen; what was not chosen is as proposed.

    What protects somebody is never lost by it: the higher level, the restriction, the longer time to keep; who is not archived on either
    side is not archived.
    """
    values = {each.field: _chosen(each, choices.get(each.field, each.proposed)) for each in differences(survivor, absorbed)}
    if "address" in values or survivor.no_fixed_address or absorbed.no_fixed_address:
        source = absorbed if values.get("address") == absorbed.address and "address" in values else survivor
        values["no_fixed_address"] = source.no_fixed_address
    return replace(
        survivor,
        **values,
        confidentiality=max(survivor.confidentiality, absorbed.confidentiality, key=lambda level: level.rank),
        archived_on=None
        if survivor.archived_on is None or absorbed.archived_on is None
        else max(survivor.archived_on, absorbed.archived_on),
        restricted_on=_first(survivor.restricted_on, absorbed.restricted_on),
        retain_until=max((day for day in (survivor.retain_until, absorbed.retain_until) if day is not None), default=None),
    )


def _chosen(difference: Difference, side: Side) -> Any:
    mine, theirs = difference.mine, difference.theirs
    if side is Side.BOTH and difference.field == "phones":
        return tuple({normal(phone): phone for phone in (*theirs, *mine)}[key] for key in dict.fromkeys(map(normal, (*mine, *theirs))))
    if side is Side.BOTH and difference.field in _LISTS:
        return tuple(dict.fromkeys((*mine, *theirs)))
    if side is Side.BOTH and difference.field in _TEXTS:
        return f"{mine}\n\n{theirs}"
    return theirs if side is Side.THEIRS else mine


def _first(*days: date | None) -> date | None:
    return min((day for day in days if day is not None), default=None)
