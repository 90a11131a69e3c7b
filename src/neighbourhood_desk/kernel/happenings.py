"""Everything that happened around a record, told by each feature and put in date order in one place.

A feature says in `Feature.happenings` what it knows of records of a kind, and in `Feature.belonging` which of its records belong to others:
the requests to a person, the people to a household, the smaller areas to an area. So the timeline of any record is told without
anybody knowing every table.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias
from uuid import UUID

from neighbourhood_desk.kernel.release import Level, kept_at
from neighbourhood_desk.kernel.wording import Wording, say


class Topic(StrEnum):
    """What sort of thing happened: what a timeline can be narrowed to."""

    REQUEST = "request"
    NOTE = "note"
    FOLLOW_UP = "follow_up"
    REFERRAL = "referral"
    MEETING = "meeting"
    CASE = "case"
    CONSENT = "consent"
    PERSON = "person"


TOPIC_NAMES: Mapping[Topic, Wording] = MappingProxyType(
    {
        Topic.REQUEST: say("Topic", "Requests"),
        Topic.NOTE: say("Topic", "Notes"),
        Topic.FOLLOW_UP: say("Topic", "Follow-ups"),
        Topic.REFERRAL: say("Topic", "Referrals"),
        Topic.MEETING: say("Topic", "Meetings"),
        Topic.CASE: say("Topic", "Cases"),
        Topic.CONSENT: say("Topic", "Consents"),
        Topic.PERSON: say("Topic", "People and households"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One thing that happened on a local day, or is planned for it.

    `what` says it in a few words, `detail` is somebody's own text or a Wording. `kind` and `record_id` are the record that tells it and can
    be opened; `about` names the record it belongs to ("2026-0012 · Damp flat"), for a timeline wider than that record.
    `confidentiality` is the highest level of anything it says. `rank` orders what happened on one day: what comes earlier on the way of a
    record has a lower one.
    """

    day: date = kept_at(Level.PUBLIC)
    what: Wording = kept_at(Level.PUBLIC)
    detail: Wording | str = kept_at(Level.PUBLIC, default="")
    topic: Topic = kept_at(Level.PUBLIC)
    kind: str = kept_at(Level.PUBLIC, default="")
    record_id: UUID | None = None
    about: str = kept_at(Level.PUBLIC, default="")
    icon: str = "point"
    tone: str = "accent"
    is_planned: bool = kept_at(Level.PUBLIC, default=False)
    """Still to do: `day` is the day it is due."""
    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.MANAGER)
    rank: int = 4


Told: TypeAlias = Callable[[str, Collection[UUID]], Iterable[Happening]]
"""What a feature knows to have happened to these records of this kind themselves."""

Belonging: TypeAlias = Callable[[str, Collection[UUID]], Mapping[str, Collection[UUID]]]
"""Which records, by kind, belong to these records of this kind, so that what happened to them happened around these too."""


class Happenings:
    """Asks every feature; built once by the assembly."""

    def __init__(self, told: Sequence[Told] = (), belonging: Sequence[Belonging] = ()) -> None:
        self._told, self._belonging = tuple(told), tuple(belonging)

    def around(self, kind: str, id: UUID) -> list[Happening]:
        """Everything told of this record and of all that belongs to it, once each, oldest first."""
        found: dict[tuple[object, ...], Happening] = {}
        for of_kind, ids in self.records_around(kind, id).items():
            for told in self._told:
                for happening in told(of_kind, ids):
                    found.setdefault(_identity(happening), happening)
        return in_order(found.values())

    def records_around(self, kind: str, id: UUID) -> dict[str, set[UUID]]:
        """This record and what belongs to it, to what belongs to that, and so on, by kind."""
        found: dict[str, set[UUID]] = {}
        fresh: dict[str, set[UUID]] = {kind: {id}}
        while fresh:
            following: dict[str, set[UUID]] = {}
            for of_kind, ids in fresh.items():
                found.setdefault(of_kind, set()).update(ids)
                for belonging in self._belonging:
                    for other, more in belonging(of_kind, ids).items():
                        following.setdefault(other, set()).update(more)
            fresh = {of_kind: new for of_kind, ids in following.items() if (new := ids - found.get(of_kind, set()))}
        return found


def in_order(happenings: Iterable[Happening]) -> list[Happening]:
    """Oldest first; within a day in the order of the way; what is still to do stands where it is due."""
    return sorted(happenings, key=lambda happening: (happening.day, happening.rank))


def narrowed(
    happenings: Iterable[Happening], topics: Collection[Topic] = (), since: date | None = None, until: date | None = None
) -> list[Happening]:
    """Those of these topics (all when empty) from `since` to `until`, both included."""
    return [
        happening
        for happening in happenings
        if (not topics or happening.topic in topics)
        and (since is None or since <= happening.day)
        and (until is None or happening.day <= until)
    ]


def higher(*levels: Level) -> Level:
    """The most confidential of these."""
    return max(levels, key=lambda level: level.rank)


def _identity(happening: Happening) -> tuple[object, ...]:
    what = happening.what
    return (happening.day, happening.kind, happening.record_id, what.context, what.text, what.n, happening.rank, str(happening.detail))
