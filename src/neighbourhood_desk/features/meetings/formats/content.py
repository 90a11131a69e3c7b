"""What a printed meeting is made of: only what the gate let through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.bodies.records import Role
from neighbourhood_desk.features.meetings import rules
from neighbourhood_desk.features.meetings.records import MeetingFile, Presence
from neighbourhood_desk.kernel.release import Audience, Level, Released, kept_at, release


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceLine:
    """One person on the attendance sheet; no presence where nobody marked it yet."""

    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.MEMBERS)
    name: str = kept_at(Level.MEMBERS)
    role: Role = kept_at(Level.MEMBERS, default=Role.GUEST)
    represents: str = kept_at(Level.MEMBERS, default="")
    presence: Presence | None = kept_at(Level.MEMBERS, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Quorum in seats, the buildings for which nobody came, and the planned length in minutes."""

    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.MEMBERS)
    present: int = kept_at(Level.MEMBERS)
    seats: int = kept_at(Level.MEMBERS)
    needed: int = kept_at(Level.MEMBERS)
    missing: tuple[str, ...] = kept_at(Level.MEMBERS, default=())
    planned: int = kept_at(Level.MEMBERS, default=0)


@dataclass(frozen=True, slots=True)
class ItemPaper:
    """One point with what was decided and taken on under it."""

    item: Released
    decisions: tuple[Released, ...]
    actions: tuple[Released, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPaper:
    """One meeting as its members may read it; `decisions` and `actions` are those of no point."""

    meeting: Released
    body: Released
    items: tuple[ItemPaper, ...]
    decisions: tuple[Released, ...]
    actions: tuple[Released, ...]
    attendance: tuple[Released, ...]
    amendments: tuple[Released, ...]
    standing: Released

    @property
    def level(self) -> Level:
        """The highest level in it, which every page states."""
        parts = [self.meeting, self.body, self.standing, *self.decisions, *self.actions, *self.attendance, *self.amendments]
        for point in self.items:
            parts += [point.item, *point.decisions, *point.actions]
        return max((part.level for part in parts), key=lambda level: level.rank)


def members_paper(file: MeetingFile, buildings: Mapping[UUID, str]) -> MeetingPaper:
    """Everything the members may read of a meeting, and nothing else: each part passes the gate.

    Raises DeskError when the meeting or its body as a whole is above the members' level.
    """
    items: list[ItemPaper] = []
    for item in file.items:
        decisions, actions = file.of_item(item.id)
        items.extend(ItemPaper(passed, _for_members(decisions), _for_members(actions)) for passed in _for_members([item]))
    loose_decisions, loose_actions = file.of_item(None)
    count, planned = file.quorum, rules.minutes_planned(file.items)
    standing = Standing(present=count.present, seats=count.seats, needed=count.needed, missing=file.missing, planned=planned)
    return MeetingPaper(
        meeting=release(file.meeting, Audience.MEMBERS),
        body=release(file.body, Audience.MEMBERS),
        items=tuple(items),
        decisions=_for_members(loose_decisions),
        actions=_for_members(loose_actions),
        attendance=_for_members(_attendance_lines(file, buildings)),
        amendments=_for_members(file.amendments),
        standing=release(standing, Audience.MEMBERS),
    )


def _for_members(records: Sequence[Any]) -> tuple[Released, ...]:
    """What the members may have of these; a record above their level is left out whole."""
    return tuple(release(record, Audience.MEMBERS) for record in records if record.confidentiality.rank <= Audience.MEMBERS)


def _attendance_lines(file: MeetingFile, buildings: Mapping[UUID, str]) -> list[AttendanceLine]:
    marks = rules.marks_by_membership(file.attendance)
    lines: list[AttendanceLine] = []
    for member in file.members:
        mark = marks.get(member.id)
        represents = buildings.get(member.building_id, "") if member.building_id else member.represents
        presence = mark.presence if mark else None
        level = member.confidentiality
        lines.append(AttendanceLine(confidentiality=level, name=member.name, role=member.role, represents=represents, presence=presence))
    guests = [mark for mark in file.attendance if mark.membership_id is None]
    lines += [AttendanceLine(confidentiality=guest.confidentiality, name=guest.name, presence=guest.presence) for guest in guests]
    return lines
