"""Six stewardship circles with their delegates, and thirty meetings: held, approved, coming, one of them today."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from neighbourhood_desk.desk.sample.people import Residents
from neighbourhood_desk.desk.sample.stage import DAYS, Square, Stage, words_of
from neighbourhood_desk.features.bodies.records import Body, BodyKind, Membership, QuorumRule, Role
from neighbourhood_desk.features.followups.records import FollowUp, FollowUpKind, Leader
from neighbourhood_desk.features.followups.rules import done
from neighbourhood_desk.features.meetings.records import (
    Action,
    AgendaItem,
    Attendance,
    Decision,
    DecisionState,
    Meeting,
    MeetingStatus,
    Method,
    Presence,
)

_MEETINGS = 5
"""How many meetings each circle has: four in the past and one planned."""

_PLANNED_IN = (0, 3, 6, 10, 13, 24)
_WEEKS_BETWEEN = 24


@dataclass(slots=True)
class Circles:
    """Bodies, seats and everything their meetings left behind."""

    bodies: list[Body] = field(default_factory=list[Body])
    memberships: list[Membership] = field(default_factory=list[Membership])
    meetings: list[Meeting] = field(default_factory=list[Meeting])
    items: list[AgendaItem] = field(default_factory=list[AgendaItem])
    attendances: list[Attendance] = field(default_factory=list[Attendance])
    decisions: list[Decision] = field(default_factory=list[Decision])
    actions: list[Action] = field(default_factory=list[Action])
    followups: list[FollowUp] = field(default_factory=list[FollowUp])


def gather(stage: Stage, residents: Residents) -> Circles:
    """One circle for every square, and its meetings."""
    words, found = words_of("meetings.json"), Circles()
    for place, square in enumerate(stage.squares):
        body = Body(
            name=stage.said(words["circle"]).format(place=square.area.name),
            kind=BodyKind.STEWARDSHIP_CIRCLE,
            area_id=square.area.id,
            building_ids=tuple(building.id for building in square.buildings),
            quorum_rule=QuorumRule.SHARE,
            quorum_value=0.4,
            purpose=stage.said(words["purpose"]),
            meets=stage.said(words["meets"]),
            autonomy=(1, 3, 0, 2, 2, 1)[place],
        )
        found.bodies.append(body)
        seats = _seats(stage, residents, square, body)
        found.memberships.extend(seats)
        _CircleYears(stage, words, found, body, seats).hold(place)
    return found


def _seats(stage: Stage, residents: Residents, square: Square, body: Body) -> list[Membership]:
    """Delegates of most buildings, some with a substitute, one of them convener; a few buildings stay without."""
    dice = stage.dice
    neighbours, _ = residents.near(square.hood.area.id)
    named = [person for person in neighbours if person.given_names]
    since = stage.days_ago(DAYS - 10)
    seats: list[Membership] = []
    for place, building in enumerate(square.buildings):
        if place and dice.random() < 0.25:
            continue
        person = dice.choice(named)
        until = stage.today + timedelta(days=dice.choice((40, 400, 400, 760)))
        role = Role.CONVENER if not seats else Role.SECRETARY if len(seats) == 1 else Role.DELEGATE
        for each in (role, Role.SUBSTITUTE) if dice.random() < 0.3 else (role,):
            seats.append(
                Membership(
                    body_id=body.id,
                    name=person.display_name,
                    role=each,
                    building_id=building.id,
                    represents=building.name,
                    since=since,
                    until=until,
                    person_id=person.id,
                )
            )
            person = dice.choice(named)
    seats.append(
        Membership(
            body_id=body.id, name="Policía de barrio" if stage.language == "es" else "Community police", role=Role.GUEST, since=since
        )
    )
    return seats


class _CircleYears:
    """The meetings of one circle."""

    def __init__(self, stage: Stage, words: dict[str, Any], found: Circles, body: Body, seats: list[Membership]) -> None:
        self.stage, self.words, self.found, self.body, self.seats = stage, words, found, body, seats

    def hold(self, place: int) -> None:
        """Four meetings behind, one ahead."""
        ahead = self.stage.today + timedelta(days=_PLANNED_IN[place])
        for turn in range(_MEETINGS):
            on = ahead - timedelta(weeks=_WEEKS_BETWEEN * (_MEETINGS - 1 - turn))
            if turn == _MEETINGS - 2:
                on = self.stage.days_ago((20, 33, 47, 26, 12, 40)[place])
            self._meeting(on, turn)

    def _meeting(self, on: date, turn: int) -> None:
        is_ahead, is_last = turn == _MEETINGS - 1, turn == _MEETINGS - 2
        status = MeetingStatus.PLANNED if is_ahead else MeetingStatus.HELD if is_last else MeetingStatus.APPROVED
        meeting = Meeting(
            body_id=self.body.id,
            held_on=on,
            starts_at="19:00",
            place=self.stage.said(self.words["venue"]),
            status=status,
            notice_sent_on=on - timedelta(days=7) if on - timedelta(days=7) <= self.stage.today else None,
            approved_on=on + timedelta(weeks=6) if status is MeetingStatus.APPROVED else None,
        )
        self.found.meetings.append(meeting)
        if not is_ahead:
            self._attend(meeting)
        for place, point in enumerate(self._points(turn)):
            self._point(meeting, point, place, spoken=not is_ahead)

    def _points(self, turn: int) -> list[dict[str, Any]]:
        first, *middle, last = self.words["agenda"]
        return [first, *self.stage.dice.sample(middle, 3 if turn % 2 else 4), last]

    def _attend(self, meeting: Meeting) -> None:
        for seat in self.seats:
            likely = (8, 1, 1) if seat.role in (Role.CONVENER, Role.SECRETARY) else (62, 16, 22)
            presence = self.stage.dice.choices((Presence.PRESENT, Presence.EXCUSED, Presence.ABSENT), likely)[0]
            if seat.role is Role.GUEST:
                presence = Presence.GUEST
            self.found.attendances.append(Attendance(meeting_id=meeting.id, membership_id=seat.id, name=seat.name, presence=presence))

    def _point(self, meeting: Meeting, point: dict[str, Any], place: int, *, spoken: bool) -> None:
        stage = self.stage
        item = AgendaItem(
            meeting_id=meeting.id,
            position=place,
            title=stage.said(point["title"]),
            brought_by=stage.dice.choice(self.seats).name,
            minutes_allowed=point["minutes"],
            minutes_text=stage.said(point["text"]) if spoken else "",
            done=spoken,
        )
        self.found.items.append(item)
        if spoken and "decision" in point and stage.dice.random() < 0.75:
            self._decide(meeting, item, point)

    def _decide(self, meeting: Meeting, item: AgendaItem, point: dict[str, Any]) -> None:
        dice = self.stage.dice
        whom, by_when = dice.choice(self.seats).name, meeting.held_on + timedelta(days=dice.randint(18, 55))
        is_past = by_when < self.stage.today
        method = dice.choices((Method.CONSENSUS, Method.SHOW_OF_HANDS), (3, 2))[0]
        here = sum(each.presence is Presence.PRESENT for each in self.found.attendances if each.meeting_id == meeting.id)
        against = dice.randint(0, min(2, here)) if method is Method.SHOW_OF_HANDS else 0
        counted = method is Method.SHOW_OF_HANDS
        self.found.decisions.append(
            Decision(
                meeting_id=meeting.id,
                item_id=item.id,
                text=self.stage.said(point["decision"]),
                method=method,
                votes_for=here - against if counted else None,
                votes_against=against if counted else None,
                abstained=0 if counted else None,
                carried_out_by=whom,
                by_when=by_when,
                state=DecisionState.CARRIED_OUT if is_past and dice.random() < 0.85 else DecisionState.OPEN,
            )
        )
        self._act(meeting, item, self.stage.said(point["action"]), whom, by_when)

    def _act(self, meeting: Meeting, item: AgendaItem, what: str, whom: str, due_on: date) -> None:
        dice = self.stage.dice
        led_by = dice.choices((Leader.CIRCLE, Leader.RESIDENT, Leader.MANAGER, Leader.AGENCY), (5, 3, 2, 1))[0]
        followup = FollowUp(
            what=what,
            kind=FollowUpKind.ACTION,
            due_on=due_on,
            led_by=led_by,
            assignee=whom,
            subject_kind="meetings",
            subject_id=meeting.id,
            confidentiality=meeting.confidentiality,
        )
        action = Action(
            meeting_id=meeting.id, item_id=item.id, what=what, assignee=whom, led_by=led_by, due_on=due_on, followup_id=followup.id
        )
        if (self.stage.today - due_on).days > 5:
            followup = done(followup, due_on - timedelta(days=dice.randint(0, 5)), self.stage.said(self.words["action_done"]), None)
        self.found.followups.append(followup)
        self.found.actions.append(action)
