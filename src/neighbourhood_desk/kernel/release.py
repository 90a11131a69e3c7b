"""The one gate before anything leaves the desk: which fields of a record an audience may have.

Default deny: a field that declares no level is for the manager alone. An export writer accepts `Released` only, and only
`release` makes one, so no path from a record to a file, a printer or the clipboard leads around this page.
The levels and the audiences come from section 4.2 of the guidelines for governance («only necessary information»).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import Any

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording, say


class Level(StrEnum):
    """Who may see a record or a field."""

    PUBLIC = "public"
    MEMBERS = "members"
    AGENCIES = "agencies"
    MANAGER = "manager"
    SEALED = "sealed"

    @property
    def rank(self) -> int:
        """0 for public to 4 for sealed."""
        return tuple(Level).index(self)


LEVEL_NAMES: Mapping[Level, Wording] = {
    Level.PUBLIC: say("Level", "Public"),
    Level.MEMBERS: say("Level", "Members"),
    Level.AGENCIES: say("Level", "Agencies"),
    Level.MANAGER: say("Level", "Manager only"),
    Level.SEALED: say("Level", "Sealed"),
}


class Audience(IntEnum):
    """Who will read what leaves; the number is the highest level rank they may have."""

    EVERYONE = 0
    MEMBERS = 1
    AGENCY = 2
    MANAGER = 3


AUDIENCE_NAMES: Mapping[Audience, Wording] = {
    Audience.EVERYONE: say("Audience", "Everyone"),
    Audience.MEMBERS: say("Audience", "Members of the body"),
    Audience.AGENCY: say("Audience", "The agencies in the case"),
    Audience.MANAGER: say("Audience", "The community manager"),
}

_GATE = object()
_LEVEL_KEY = "level"


def kept_at(level: Level, **options: Any) -> Any:
    """A dataclass field that only readers of `level` or above may have; `options` are those of `dataclasses.field`."""
    return field(metadata={_LEVEL_KEY: level}, **options)


@dataclass(frozen=True, slots=True)
class Released:
    """What may leave of one record: the fields an audience may have, the highest level among them, what stayed behind."""

    kind: str
    fields: Mapping[str, Any]
    level: Level
    withheld: tuple[str, ...]
    gate: object = field(repr=False)

    def __post_init__(self) -> None:
        if self.gate is not _GATE:
            raise TypeError("only release() makes a Released")

    def __getitem__(self, name: str) -> Any:
        return self.fields[name]

    def get(self, name: str, default: Any = None) -> Any:
        """A field, or `default` where it was withheld."""
        return self.fields.get(name, default)


def release(record: Any, audience: Audience, only: frozenset[str] | None = None) -> Released:
    """Let through what `audience` may have of a dataclass `record`, of these fields `only` if given.

    Raises DeskError when the record as a whole is above the audience: sealed records never leave in an ordinary file.
    """
    own: Level = getattr(record, "confidentiality", Level.MANAGER)
    if own.rank > audience:
        raise DeskError(
            say("Release", "This record may not leave the desk for these readers."),
            say("Release", "Its confidentiality level is “{level}”; choose other readers or leave it out.", level=LEVEL_NAMES[own]),
        )
    if getattr(record, "restricted_on", None) is not None and audience < Audience.MANAGER:
        raise DeskError(
            say("Release", "This person asked that their data be only kept and not used."),
            say("Release", "Leave them out, or lift the restriction on the page of rights."),
        )
    passed: dict[str, Any] = {}
    withheld: list[str] = []
    highest = Level.PUBLIC
    for entry in fields(record):
        level: Level = entry.metadata.get(_LEVEL_KEY, Level.MANAGER)
        if level.rank > audience or (only is not None and entry.name not in only):
            withheld.append(entry.name)
            continue
        passed[entry.name] = getattr(record, entry.name)
        highest = max(highest, level, key=lambda item: item.rank)
    return Released(type(record).__name__, MappingProxyType(passed), highest, tuple(withheld), _GATE)
