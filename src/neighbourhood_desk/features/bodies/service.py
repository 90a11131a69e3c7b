"""The verbs for bodies: create a circle with its buildings, seat delegates, see who is not represented."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Protocol
from uuid import UUID

from neighbourhood_desk.features.bodies import rules, store
from neighbourhood_desk.features.bodies.records import Body, BodyLine, Coverage, Membership, Role, Voices
from neighbourhood_desk.features.bodies.rules import TypedBuilding
from neighbourhood_desk.features.territory.records import Area, AreaKind
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import clean, fold
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.vault import Vault

_LINE = 300


class Places(Protocol):
    """What a body needs of the territory."""

    def names(self, area_ids: Collection[UUID]) -> Mapping[UUID, str]:
        """The names of these areas; gone ones are left out."""
        ...

    def place_in(self, op: Operation, name: str) -> UUID:
        """The street, square or park of this name; added to the territory where it is not there yet."""
        ...

    def building_in(self, op: Operation, name: str, place: UUID | None) -> UUID:
        """The building of this name at a place; added where it is not there yet."""
        ...


class TerritoryPlaces:
    """The desk's own territory: what is named there already is used, what is not is added as part of the step."""

    def __init__(self, territory: TerritoryService) -> None:
        self._territory = territory

    def names(self, area_ids: Collection[UUID]) -> Mapping[UUID, str]:
        found = (self._territory.area(area_id) for area_id in area_ids)
        return {area.id: area.name for area in found if area is not None}

    def place_in(self, op: Operation, name: str) -> UUID:
        wanted = fold(name)
        for area in self._territory.areas():
            if area.kind in (AreaKind.PLACE, AreaKind.SECTOR) and fold(area.name) == wanted:
                return area.id
        return self._added(Area(name=name, kind=AreaKind.PLACE))

    def building_in(self, op: Operation, name: str, place: UUID | None) -> UUID:
        wanted = fold(name)
        same = [area for area in self._territory.areas() if area.kind is AreaKind.BUILDING and fold(area.name) == wanted]
        here = [area for area in same if area.parent_id == place]
        if found := here or (same if _is_full_address(wanted) and len(same) == 1 else []):
            return found[0].id
        return self._added(Area(name=name, kind=AreaKind.BUILDING, parent_id=place, address=name))

    def _added(self, area: Area) -> UUID:
        self._territory.add_many([area])
        return area.id


def _is_full_address(folded: str) -> bool:
    """True for a street and a number, false for "portal 3", which every square has."""
    words = folded.split()
    return len(words) > 2 and any(word.isdigit() for word in words)


class BodyMeeting(Protocol):
    """A meeting as a body's page lists it."""

    @property
    def id(self) -> UUID:
        """The meeting's."""
        ...

    @property
    def held_on(self) -> date:
        """Its day."""
        ...

    @property
    def state(self) -> Wording:
        """Where it stands."""
        ...

    @property
    def detail(self) -> Wording:
        """How much there is on its agenda."""
        ...


class Meetings(Protocol):
    """What the meetings feature, which stands above, lends to a body's page."""

    def lines_of(self, body_id: UUID) -> Sequence[BodyMeeting]:
        """The body's meetings, newest first."""
        ...

    def plan_next(self, body_id: UUID, catalogue: Catalogue) -> UUID:
        """Plan the next meeting, its usual points worded in this language; gives its id."""
        ...


class BodyService:
    """Creates and changes bodies, keeps who sits in them, counts whom they represent."""

    def __init__(self, vault: Vault, places: Places) -> None:
        self._vault = vault
        self._places = places
        self.meetings: Meetings | None = None
        """Set by the meetings feature when it is built."""

    # Bodies

    def create_circle(self, circle: Body, place: str, buildings: Sequence[TypedBuilding]) -> Body:
        """Create a circle with its place, its buildings and the delegates that are known, in one step."""
        with self._vault.operation(say("Bodies", "Create circle")) as op:
            area_id = self._places.place_in(op, place) if (place := clean(place, _LINE)) else circle.area_id
            ids = [self._places.building_in(op, building.name, area_id) for building in buildings]
            unique = tuple(dict.fromkeys((*circle.building_ids, *ids)))
            body = store.bodies.save(op, _checked(replace(circle, area_id=area_id, building_ids=unique)))
            for building_id, building in zip(ids, buildings, strict=True):
                if building.delegate:
                    self._seat_in(op, body, building_id, building.delegate, op.at.date(), None)
            return body

    def save(self, body: Body) -> Body:
        """Create a body of another kind, or keep what was changed."""
        with self._vault.operation(say("Bodies", "Save body")) as op:
            return store.bodies.save(op, _checked(body))

    def remove(self, body_id: UUID) -> None:
        """Delete a body that has held no meeting, with its seats; otherwise raises DeskError."""
        if self.meetings is not None and self.meetings.lines_of(body_id):
            raise DeskError(say("Bodies", "This body has meetings: their minutes would lose whom they are of."))
        with self._vault.operation(say("Bodies", "Delete body")) as op:
            for membership in store.of_body(op.connection, body_id):
                store.memberships.remove(op, membership)
            store.bodies.remove(op, store.bodies.need(op.connection, body_id))

    def add_buildings(self, body_id: UUID, buildings: Sequence[TypedBuilding]) -> Body:
        """Add buildings, with the delegates that are known, to a circle."""
        with self._vault.operation(say("Bodies", "Add buildings")) as op:
            body = store.bodies.need(op.connection, body_id)
            ids = [self._places.building_in(op, building.name, body.area_id) for building in buildings]
            body = store.bodies.save(op, replace(body, building_ids=tuple(dict.fromkeys((*body.building_ids, *ids)))))
            for building_id, building in zip(ids, buildings, strict=True):
                if building.delegate:
                    self._seat_in(op, body, building_id, building.delegate, op.at.date(), None)
            return body

    def remove_building(self, body_id: UUID, building_id: UUID) -> Body:
        """Take a building out of a circle and end its seats today; the building stays in the territory."""
        with self._vault.operation(say("Bodies", "Remove building")) as op:
            body = store.bodies.need(op.connection, body_id)
            self._end_seats_in(op, body, building_id, self._today, Role.DELEGATE, Role.SUBSTITUTE, Role.MEMBER)
            return store.bodies.save(op, replace(body, building_ids=tuple(each for each in body.building_ids if each != building_id)))

    # Seats

    def seat_delegate(
        self, body_id: UUID, building_id: UUID, name: str, *, since: date | None = None, until: date | None = None
    ) -> Membership | None:
        """Seat who speaks for a building from `since` (today unless given); ends the term before. An empty name leaves it vacant."""
        with self._vault.operation(say("Bodies", "Seat delegate")) as op:
            body = store.bodies.need(op.connection, body_id)
            return self._seat_in(op, body, building_id, name, since or self._today, until)

    def seat(self, membership: Membership) -> Membership:
        """Keep a seat, new or changed."""
        membership = replace(
            membership,
            name=clean(membership.name, _LINE),
            represents=clean(membership.represents, _LINE),
            contact=clean(membership.contact, _LINE),
        )
        if not membership.name:
            raise DeskError(say("Bodies", "Say who takes the seat."))
        if membership.since and membership.until and membership.until < membership.since:
            raise DeskError(say("Bodies", "A term cannot end before it begins."))
        with self._vault.operation(say("Bodies", "Seat member")) as op:
            store.bodies.need(op.connection, membership.body_id)
            return store.memberships.save(op, membership)

    def end_seat(self, membership_id: UUID, on: date | None = None) -> Membership:
        """Somebody leaves: `on` is their last day (today unless given)."""
        with self._vault.operation(say("Bodies", "End seat")) as op:
            membership = store.memberships.need(op.connection, membership_id)
            return store.memberships.save(op, replace(membership, until=on or self._today))

    # What is half typed

    def keep_draft(self, body_id: UUID | None, payload: dict[str, Any]) -> None:
        """Keep a half-typed body; None is a new one."""
        self._vault.keep_draft(_draft_key(body_id), "bodies", payload)

    def drop_draft(self, body_id: UUID | None) -> None:
        """Forget a half-typed body."""
        self._vault.drop_draft(_draft_key(body_id))

    def draft(self, body_id: UUID | None) -> dict[str, Any] | None:
        """What was half typed, or None."""
        return next((draft.payload for draft in self._vault.drafts() if draft.key == _draft_key(body_id)), None)

    # Asking

    def get(self, body_id: UUID) -> Body | None:
        """One body, or None."""
        with self._vault.reading() as reading:
            return store.bodies.get(reading, body_id)

    def of_ids(self, ids: Collection[UUID]) -> dict[UUID, Body]:
        """These bodies by id."""
        with self._vault.reading() as reading:
            return store.of_ids(reading, ids)

    def in_areas(self, area_ids: Collection[UUID]) -> dict[UUID, Body]:
        """The bodies of these areas or of buildings among them, by id."""
        wanted = set(area_ids)
        with self._vault.reading() as reading:
            return {body.id: body for body in store.listed(reading) if body.area_id in wanted or wanted.intersection(body.building_ids)}

    def lines(self, day: date | None = None) -> list[BodyLine]:
        """All bodies by name, with their coverage on a day (today unless given)."""
        day = day or self._today
        with self._vault.reading() as reading:
            bodies, seats = store.listed(reading), store.all_memberships(reading)
        names = self._places.names({body.area_id for body in bodies if body.area_id})
        return [
            BodyLine(
                body,
                names.get(body.area_id, "") if body.area_id else "",
                rules.coverage(body, seats.get(body.id, ()), day),
                len(rules.current_members(seats.get(body.id, ()), day)),
            )
            for body in bodies
        ]

    def members(self, body_id: UUID, day: date | None = None) -> list[Membership]:
        """Who sits in a body on a day (today unless given): convener first, delegates in the order of their buildings."""
        with self._vault.reading() as reading:
            body = store.bodies.need(reading, body_id)
            return rules.in_walking_order(body, rules.current_members(store.of_body(reading, body_id), day or self._today))

    def memberships(self, body_id: UUID) -> list[Membership]:
        """Everybody who ever sat in a body, oldest term first."""
        with self._vault.reading() as reading:
            return store.of_body(reading, body_id)

    def memberships_by_id(self, ids: Collection[UUID]) -> dict[UUID, Membership]:
        """These seats, current or not."""
        with self._vault.reading() as reading:
            return store.memberships.many(reading, ids)

    def coverage(self, body_id: UUID, day: date | None = None) -> Coverage:
        """Which buildings have a delegate on a day (today unless given)."""
        with self._vault.reading() as reading:
            body = store.bodies.need(reading, body_id)
            return rules.coverage(body, store.of_body(reading, body_id), day or self._today)

    def voices(self, body_id: UUID, day: date | None = None) -> Voices:
        """The seats held on a day and how many make a quorum."""
        with self._vault.reading() as reading:
            body = store.bodies.need(reading, body_id)
            seats = rules.seats(store.of_body(reading, body_id), day or self._today)
        return Voices(seats, rules.quorum_needed(body, len(seats)))

    def place_names(self, area_ids: Collection[UUID]) -> Mapping[UUID, str]:
        """The names of places and buildings."""
        return self._places.names(area_ids)

    def count(self) -> int:
        """How many bodies there are."""
        with self._vault.reading() as reading:
            return store.bodies.count(reading)

    @property
    def _today(self) -> date:
        return self._vault.clock.today()

    def _seat_in(self, op: Operation, body: Body, building_id: UUID, name: str, since: date, until: date | None) -> Membership | None:
        if building_id not in body.building_ids:
            raise DeskError(say("Bodies", "This building does not belong to the circle."))
        name = clean(name, _LINE)
        for membership in store.of_body(op.connection, body.id):
            if membership.building_id == building_id and membership.role is Role.DELEGATE and rules.is_current(membership, since):
                if membership.name == name:
                    return membership
                self._end_in(op, membership, since - timedelta(days=1))
        if not name:
            return None
        return store.memberships.save(op, Membership(body_id=body.id, building_id=building_id, name=name, since=since, until=until))

    def _end_seats_in(self, op: Operation, body: Body, building_id: UUID, last: date, *roles: Role) -> None:
        for membership in store.of_body(op.connection, body.id):
            if membership.building_id == building_id and membership.role in roles and rules.is_current(membership, last):
                self._end_in(op, membership, last)

    def _end_in(self, op: Operation, membership: Membership, last: date) -> None:
        store.memberships.save(op, replace(membership, until=last))


def _draft_key(body_id: UUID | None) -> str:
    return f"bodies:{body_id or 'new'}"


def _checked(body: Body) -> Body:
    body = replace(body, name=clean(body.name, _LINE), meets=clean(body.meets, _LINE), purpose=clean(body.purpose), notes=clean(body.notes))
    for wrong in rules.missing_parts(body):
        match wrong:
            case "name":
                raise DeskError(say("Bodies", "Give the body a name."))
            case "quorum_value":
                raise DeskError(
                    say("Bodies", "This quorum is not possible."),
                    say("Bodies", "Write a share from 1 to 100 %, or a number of seats from 1 up."),
                )
            case _:
                raise DeskError(say("Bodies", "The ladder of autonomy goes from 0 to 4."))
    return body
