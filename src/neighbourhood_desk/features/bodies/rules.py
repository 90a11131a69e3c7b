"""Who holds which seat on a day, whom that leaves unrepresented, and how many make a quorum."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from neighbourhood_desk.features.bodies.records import Body, Coverage, Membership, QuorumRule, Role, Seat
from neighbourhood_desk.kernel.folding import clean

_ROLE_ORDER = (Role.CONVENER, Role.SECRETARY, Role.DELEGATE, Role.SUBSTITUTE, Role.MEMBER, Role.GUEST)
_NAME_LIMIT = 200
_TERM_WARNING = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class TypedBuilding:
    """One line of the list of buildings as people type it: an address and, if known, who speaks for it."""

    name: str
    delegate: str = ""


def is_current(membership: Membership, day: date) -> bool:
    """True if the seat is held on `day`."""
    return (membership.since is None or membership.since <= day) and (membership.until is None or day <= membership.until)


def current_members(memberships: Iterable[Membership], day: date) -> list[Membership]:
    """Who sits on `day`: convener and secretary first, then delegates, substitutes, members and guests."""
    held = [membership for membership in memberships if is_current(membership, day)]
    return sorted(held, key=lambda membership: _ROLE_ORDER.index(membership.role))


def in_walking_order(body: Body, members: Iterable[Membership]) -> list[Membership]:
    """By role, and delegates in the order of their buildings."""
    place = {building: at for at, building in enumerate(body.building_ids)}
    last = len(place)
    return sorted(members, key=lambda seat: (_ROLE_ORDER.index(seat.role), place.get(seat.building_id, last) if seat.building_id else last))


def coverage(body: Body, memberships: Iterable[Membership], day: date) -> Coverage:
    """Which buildings have somebody other than a guest or substitute who speaks for them on `day`."""
    spoken_for = {
        membership.building_id for membership in current_members(memberships, day) if membership.role not in (Role.SUBSTITUTE, Role.GUEST)
    }
    without = tuple(building for building in body.building_ids if building not in spoken_for)
    return Coverage(len(body.building_ids) - len(without), len(body.building_ids), without)


def seats(memberships: Iterable[Membership], day: date) -> tuple[Seat, ...]:
    """The voices that are held on `day`; delegate and substitute of a building share one, guests have none."""
    held: dict[UUID, list[Membership]] = {}
    for membership in current_members(memberships, day):
        if membership.role is not Role.GUEST:
            held.setdefault(membership.building_id or membership.id, []).append(membership)
    return tuple(Seat(key, tuple(holders)) for key, holders in held.items())


def quorum_needed(body: Body, seat_count: int) -> int:
    """How many of `seat_count` held seats must be filled; a body with no rule needs none."""
    match body.quorum_rule:
        case QuorumRule.NONE:
            return 0
        case QuorumRule.NUMBER:
            return max(0, math.ceil(body.quorum_value))
        case QuorumRule.SHARE:
            # 0.6 * 5 is 3.0000000000000004 in floating point: three of five, not four.
            return max(1, math.ceil(round(body.quorum_value * seat_count, 6)))


def term_ends_soon(membership: Membership, day: date) -> bool:
    """True in the last sixty days of a term, so that a successor can be found in time."""
    return is_current(membership, day) and membership.until is not None and membership.until - day <= _TERM_WARNING


def read_buildings(text: str) -> tuple[TypedBuilding, ...]:
    """Buildings as typed, one a line, each with its delegate after a semicolon or tab; a repeated address counts once."""
    found: dict[str, TypedBuilding] = {}
    for line in text.replace("\t", ";").splitlines():
        name, _, delegate = (part.strip() for part in line.partition(";"))
        if name := clean(name, _NAME_LIMIT):
            found.setdefault(name.casefold(), TypedBuilding(name, clean(delegate, _NAME_LIMIT)))
    return tuple(found.values())


def missing_parts(body: Body) -> Sequence[str]:
    """The fields without which a body cannot be kept, or whose value is impossible."""
    wrong = []
    if not body.name.strip():
        wrong.append("name")
    if body.quorum_rule is QuorumRule.SHARE and not 0 < body.quorum_value <= 1:
        wrong.append("quorum_value")
    if body.quorum_rule is QuorumRule.NUMBER and body.quorum_value < 1:
        wrong.append("quorum_value")
    if not 0 <= body.autonomy <= 4:
        wrong.append("autonomy")
    return wrong
