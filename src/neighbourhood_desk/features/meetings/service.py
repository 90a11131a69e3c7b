"""The verbs for meetings: call, set the agenda, hold, write, decide, act, approve, print."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.bodies.service import BodyService
from neighbourhood_desk.features.followups.records import FollowUp, FollowUpKind, Leader
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.meetings import rules, store
from neighbourhood_desk.features.meetings.formats.content import MeetingPaper, members_paper
from neighbourhood_desk.features.meetings.records import (
    Action,
    AgendaItem,
    Amendment,
    Attendance,
    Decision,
    DecisionState,
    Meeting,
    MeetingFile,
    MeetingLine,
    MeetingStatus,
    Presence,
    WaitingMeetings,
)
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.happenings import Happening
from neighbourhood_desk.kernel.release import Audience
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.storage.leaving import write_out
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.vault import Vault

_SUBJECT = "meetings"
_LISTED = 2_000
_USUAL_GAP = timedelta(days=28)


class MeetingService:
    """Plans, holds and records the meetings of bodies."""

    def __init__(self, vault: Vault, bodies: BodyService, followups: FollowUpService) -> None:
        self._vault = vault
        self._bodies = bodies
        self._followups = followups

    # Before the meeting

    def call_meeting(self, meeting: Meeting, items: Sequence[AgendaItem] = ()) -> Meeting:
        """Plan a meeting with its agenda."""
        with self._vault.operation(say("Meetings", "Call meeting")) as op:
            kept = store.meetings.save(op, rules.tidy_meeting(meeting))
            store.items.save_new(op, rules.tidy_agenda(replace(item, meeting_id=kept.id) for item in items))
            return kept

    def plan_next(self, body_id: UUID, catalogue: Catalogue) -> UUID:
        """Plan a body's next meeting four weeks on (or on the day the last one named), with what the last one did not get to."""
        with self._vault.reading() as reading:
            last = self._last(reading, body_id)
        day = self._vault.clock.today() + timedelta(days=7)
        if last is not None:
            day = max(last.next_on or last.held_on + _USUAL_GAP, self._vault.clock.today())
        meeting = Meeting(body_id=body_id, held_on=day, starts_at=last.starts_at if last else "", place=last.place if last else "")
        return self.call_with_usual_points(meeting, catalogue).id

    def call_with_usual_points(self, meeting: Meeting, catalogue: Catalogue) -> Meeting:
        """Plan a meeting whose agenda is what every meeting has, in this language, and what the last one did not get to."""
        with self._vault.reading() as reading:
            last = self._last(reading, meeting.body_id)
            left = rules.unfinished(store.agenda(reading, last.id)) if last and last.status is not MeetingStatus.PLANNED else []
        usual = {item.title for item in left}
        points: list[tuple[Wording | AgendaItem, int]] = [(say("Meetings", "Welcome and previous minutes"), 5)]
        points += [(item, item.minutes_allowed) for item in left]
        points += [(say("Meetings", "Any other business"), 10), (say("Meetings", "Date of the next meeting"), 5)]
        items = [
            _fresh_item(point, minutes, meeting.id, catalogue)
            for point, minutes in points
            if not (isinstance(point, Wording) and catalogue.text(point) in usual)
        ]
        return self.call_meeting(meeting, items)

    def edit(self, meeting: Meeting) -> Meeting:
        """Keep a changed day, hour, place or note."""
        with self._vault.operation(say("Meetings", "Edit meeting")) as op:
            self._writable(op, meeting.id)
            return store.meetings.save(op, rules.tidy_meeting(meeting))

    def set_agenda(self, meeting_id: UUID, items: Sequence[AgendaItem]) -> list[AgendaItem]:
        """Keep the agenda in this order; points left out are removed, unless something was decided or taken on under them."""
        with self._vault.operation(say("Meetings", "Set agenda")) as op:
            self._writable(op, meeting_id)
            kept = rules.tidy_agenda(replace(item, meeting_id=meeting_id) for item in items)
            wanted = {item.id for item in kept}
            bound = {decision.item_id for decision in store.decided(op.connection, meeting_id)}
            bound |= {action.item_id for action in store.taken_on(op.connection, meeting_id)}
            for item in store.agenda(op.connection, meeting_id):
                if item.id in wanted:
                    continue
                if item.id in bound:
                    raise DeskError(
                        say("Meetings", "Something was decided under this point: it stays on the agenda."),
                        say("Meetings", "Take the decisions and actions away first."),
                    )
                store.items.remove(op, item)
            return [store.items.save(op, item) for item in kept]

    def send_notice(self, meeting_id: UUID, on: date | None = None) -> Meeting:
        """Note that the members were called, today unless another day is given."""
        with self._vault.operation(say("Meetings", "Note that the notice was sent")) as op:
            meeting = self._writable(op, meeting_id)
            return store.meetings.save(op, replace(meeting, notice_sent_on=on or self._vault.clock.today()))

    def cancel(self, meeting_id: UUID) -> Meeting:
        """The meeting does not take place."""
        with self._vault.operation(say("Meetings", "Cancel meeting")) as op:
            meeting = self._writable(op, meeting_id)
            if meeting.status is not MeetingStatus.PLANNED:
                raise DeskError(say("Meetings", "This meeting was held: it can no longer be cancelled."))
            return store.meetings.save(op, replace(meeting, status=MeetingStatus.CANCELLED))

    # In the meeting

    def record_attendance(self, meeting_id: UUID, membership_id: UUID, presence: Presence | None) -> None:
        """Mark one member; None takes the mark away."""
        with self._vault.operation(say("Meetings", "Record attendance")) as op:
            self._writable(op, meeting_id)
            old = rules.marks_by_membership(store.attendance(op.connection, meeting_id)).get(membership_id)
            if presence is None:
                if old is not None:
                    store.attendances.remove(op, old)
                return
            mark = old or Attendance(meeting_id=meeting_id, membership_id=membership_id)
            store.attendances.save(op, replace(mark, presence=presence))

    def add_guest(self, meeting_id: UUID, name: str) -> Attendance:
        """Note a guest by name."""
        if not (name := clean(name, rules.LINE_LIMIT)):
            raise DeskError(say("Meetings", "Say who the guest is."))
        with self._vault.operation(say("Meetings", "Add guest")) as op:
            self._writable(op, meeting_id)
            return store.attendances.save(op, Attendance(meeting_id=meeting_id, name=name, presence=Presence.GUEST))

    def remove_guest(self, attendance_id: UUID) -> None:
        """Take a guest off the list."""
        with self._vault.operation(say("Meetings", "Remove guest")) as op:
            mark = store.attendances.need(op.connection, attendance_id)
            self._writable(op, mark.meeting_id)
            store.attendances.remove(op, mark)

    def write_minutes(self, item_id: UUID, text: str) -> AgendaItem:
        """Keep what was said about a point; called while somebody types, it writes only what changed."""
        with self._vault.operation(say("Meetings", "Write minutes")) as op:
            item = store.items.need(op.connection, item_id)
            self._writable(op, item.meeting_id)
            return store.items.save(op, replace(item, minutes_text=clean(text, rules.TEXT_LIMIT)))

    def finish_item(self, item_id: UUID, done: bool = True) -> AgendaItem:
        """A point was dealt with, or is open again."""
        with self._vault.operation(say("Meetings", "Finish agenda item")) as op:
            item = store.items.need(op.connection, item_id)
            self._writable(op, item.meeting_id)
            return store.items.save(op, replace(item, done=done))

    def stand_at(self, meeting_id: UUID, item_id: UUID) -> None:
        """Remember which point is being spoken about: after a power cut the desk opens there."""
        self._vault.keep_state(f"meeting:{meeting_id}", str(item_id))

    def standing_at(self, meeting_id: UUID) -> UUID | None:
        """The point that was being spoken about, or None."""
        kept = self._vault.state(f"meeting:{meeting_id}")
        return UUID(kept) if isinstance(kept, str) else None

    def decide(self, decision: Decision) -> Decision:
        """Record a decision, or keep a changed one."""
        with self._vault.operation(say("Meetings", "Record decision")) as op:
            self._writable(op, decision.meeting_id)
            present = len(rules.present_members(store.attendance(op.connection, decision.meeting_id)))
            return store.decisions.save(op, rules.tidy_decision(decision, present))

    def remove_decision(self, decision_id: UUID) -> None:
        """Take away a decision noted by mistake."""
        with self._vault.operation(say("Meetings", "Remove decision")) as op:
            decision = store.decisions.need(op.connection, decision_id)
            self._writable(op, decision.meeting_id)
            store.decisions.remove(op, decision)

    def mark_decision(self, decision_id: UUID, state: DecisionState) -> Decision:
        """Say what became of a decision; possible after approval too, since the minutes do not print it."""
        with self._vault.operation(say("Meetings", "Mark decision")) as op:
            return store.decisions.save(op, replace(store.decisions.need(op.connection, decision_id), state=state))

    def add_action(
        self, meeting_id: UUID, item_id: UUID | None, what: str, *, due_on: date, assignee: str = "", led_by: Leader = Leader.CIRCLE
    ) -> Action:
        """Somebody takes something on: noted in the minutes, and planned as a follow-up, in one step."""
        with self._vault.operation(say("Meetings", "Add action")) as op:
            meeting = self._writable(op, meeting_id)
            due_on = max(due_on, meeting.held_on)
            what, assignee = clean(what, rules.LINE_LIMIT), clean(assignee, 200)
            followup = self._followups.plan_in(
                op,
                FollowUp(
                    what=what, kind=FollowUpKind.ACTION, due_on=due_on, led_by=led_by, assignee=assignee, subject_kind=_SUBJECT,
                    subject_id=meeting_id, confidentiality=meeting.confidentiality,
                ),
            )  # fmt: skip
            action = Action(meeting_id=meeting_id, item_id=item_id, what=what, assignee=assignee, led_by=led_by, due_on=due_on)
            return store.actions.save(op, replace(action, followup_id=followup.id))

    def remove_action(self, action_id: UUID) -> None:
        """Take away an action noted by mistake, with its follow-up."""
        with self._vault.operation(say("Meetings", "Remove action")) as op:
            action = store.actions.need(op.connection, action_id)
            self._writable(op, action.meeting_id)
            if action.followup_id is not None and self._followups.get(action.followup_id) is not None:
                self._followups.remove(action.followup_id)
            store.actions.remove(op, action)

    # After the meeting

    def hold(self, meeting_id: UUID, next_on: date | None = None) -> Meeting:
        """Close the meeting: whoever was not marked counts as absent, and the minutes wait for approval."""
        with self._vault.operation(say("Meetings", "Close meeting")) as op:
            meeting = self._writable(op, meeting_id)
            rules.require(rules.may_hold(meeting, store.agenda(op.connection, meeting_id), self._vault.clock.today()))
            marked = rules.marks_by_membership(store.attendance(op.connection, meeting_id))
            for member in self._bodies.members(meeting.body_id, meeting.held_on):
                if member.id not in marked:
                    store.attendances.save(op, Attendance(meeting_id=meeting_id, membership_id=member.id, presence=Presence.ABSENT))
            return store.meetings.save(op, replace(meeting, status=MeetingStatus.HELD, next_on=next_on or meeting.next_on))

    def approve(self, meeting_id: UUID, on: date | None = None) -> Meeting:
        """The body approved the minutes, today unless another day is given: from now on they do not change."""
        day = on or self._vault.clock.today()
        with self._vault.operation(say("Meetings", "Approve minutes")) as op:
            meeting = store.meetings.need(op.connection, meeting_id)
            rules.require(rules.may_approve(meeting, day))
            return store.meetings.save(op, replace(meeting, status=MeetingStatus.APPROVED, approved_on=day))

    def amend(self, meeting_id: UUID, text: str) -> Amendment:
        """Put approved minutes right with a text that stands beside them."""
        if not (text := clean(text, rules.TEXT_LIMIT)):
            raise DeskError(say("Meetings", "Say what is put right."))
        with self._vault.operation(say("Meetings", "Amend minutes")) as op:
            if store.meetings.need(op.connection, meeting_id).status is not MeetingStatus.APPROVED:
                raise DeskError(say("Meetings", "These minutes are not approved yet: change them directly."))
            return store.amendments.save(op, Amendment(meeting_id=meeting_id, written_on=self._vault.clock.today(), text=text))

    # Paper

    def minutes_pdf(self, meeting_id: UUID, *catalogues: Catalogue) -> bytes:
        """The minutes as the members may read them, once per language, in one file."""
        from neighbourhood_desk.features.meetings.formats import minutes_pdf  # reportlab takes its time: only who prints waits

        return minutes_pdf.compose(self._paper(meeting_id), catalogues)

    def notice_pdf(self, meeting_id: UUID, *catalogues: Catalogue) -> bytes:
        """The call with the agenda, and a sheet to sign in on."""
        from neighbourhood_desk.features.meetings.formats import notice_pdf

        return notice_pdf.compose(self._paper(meeting_id), catalogues)

    def calendar_file(self, meeting_id: UUID) -> bytes:
        """The meeting as a calendar file for its members."""
        from neighbourhood_desk.features.meetings.formats import meeting_ics

        return meeting_ics.compose(self._paper(meeting_id), self.read(meeting_id).meeting)

    def export(self, meeting_id: UUID, path: Path, content: bytes, what: str) -> None:
        """Write a document to the place the manager chose, and note in the audit log that it left; raises DeskError."""
        write_out(self._vault, {path: content}, f"Export {what}", Audience.MEMBERS.name.lower(), kind=_SUBJECT, record_id=meeting_id)

    # Asking

    def get(self, meeting_id: UUID) -> Meeting | None:
        """One meeting, or None."""
        with self._vault.reading() as reading:
            return store.meetings.get(reading, meeting_id)

    def read(self, meeting_id: UUID) -> MeetingFile:
        """Everything about a meeting."""
        with self._vault.reading() as reading:
            meeting = store.meetings.need(reading, meeting_id)
            body = self._bodies.of_ids([meeting.body_id])[meeting.body_id]
            voices = self._bodies.voices(body.id, meeting.held_on)
            members = self._bodies.members(body.id, meeting.held_on)
            attendance = store.attendance(reading, meeting_id)
            missing = rules.buildings_missing(body, members, attendance)
            names = self._bodies.place_names(missing)
            return MeetingFile(
                meeting,
                body,
                tuple(store.agenda(reading, meeting_id)),
                tuple(members),
                tuple(attendance),
                tuple(store.decided(reading, meeting_id)),
                tuple(store.taken_on(reading, meeting_id)),
                tuple(store.amended(reading, meeting_id)),
                rules.quorum(voices, attendance),
                tuple(names[building] for building in missing if building in names),
            )

    def lines(self) -> list[MeetingLine]:
        """All meetings, newest first."""
        with self._vault.reading() as reading:
            return self._lines(reading, store.listed(reading, _LISTED))

    def lines_of(self, body_id: UUID) -> list[MeetingLine]:
        """A body's meetings, newest first."""
        with self._vault.reading() as reading:
            return self._lines(reading, store.of_body(reading, body_id))

    def lines_by_id(self, ids: Sequence[UUID]) -> dict[UUID, MeetingLine]:
        """These meetings; gone ones are left out."""
        with self._vault.reading() as reading:
            return {line.id: line for line in self._lines(reading, list(store.meetings.many(reading, ids).values()))}

    def upcoming(self, today: date, days: int = 14) -> list[MeetingLine]:
        """Planned meetings from today on, soonest first."""
        with self._vault.reading() as reading:
            return self._lines(reading, store.planned_between(reading, today, today + timedelta(days=days)))

    def waiting(self, today: date, days: int = 14) -> WaitingMeetings:
        """What meetings ask of the manager: those to come in `days`, those without minutes, minutes that nobody approved."""
        with self._vault.reading() as reading:
            past = store.planned_between(reading, None, today - timedelta(days=1))
            old = store.held_until(reading, today - rules.APPROVAL_DUE)
            return WaitingMeetings(tuple(self.upcoming(today, days)), tuple(self._lines(reading, past)), tuple(self._lines(reading, old)))

    def happenings(self, kind: str, ids: Collection[UUID]) -> list[Happening]:
        """What timelines tell: what meetings did with these requests; that these bodies, or those of these areas, met."""
        today = self._vault.clock.today()
        with self._vault.reading() as reading:
            if kind == "requests":
                items = store.on_agendas(reading, ids)
                meetings = store.meetings.many(reading, {item.meeting_id for item in items})
                decisions, actions = store.of_items(reading, [item.id for item in items])
                bodies = self._bodies.of_ids({meeting.body_id for meeting in meetings.values()})
                return list(rules.told_of_items(items, meetings, bodies, decisions, actions, today))
            known = self._bodies.in_areas(ids) if kind == "areas" else self._bodies.of_ids(ids) if kind == "bodies" else {}
            return list(rules.told_of_meetings(store.of_bodies(reading, known), known, today)) if known else []

    def item_titles(self, ids: Sequence[UUID]) -> dict[UUID, AgendaItem]:
        """These agenda items."""
        with self._vault.reading() as reading:
            return store.items.many(reading, ids)

    def decisions_by_id(self, ids: Sequence[UUID]) -> dict[UUID, Decision]:
        """These decisions."""
        with self._vault.reading() as reading:
            return store.decisions.many(reading, ids)

    def count(self) -> int:
        """How many meetings there are."""
        with self._vault.reading() as reading:
            return store.meetings.count(reading)

    def count_decisions(self) -> int:
        """How many decisions there are."""
        with self._vault.reading() as reading:
            return store.decisions.count(reading)

    def _last(self, reading: Any, body_id: UUID) -> Meeting | None:
        """The body's latest meeting that was not cancelled."""
        return next((each for each in store.of_body(reading, body_id) if each.status is not MeetingStatus.CANCELLED), None)

    def _lines(self, reading: Any, meetings: Sequence[Meeting]) -> list[MeetingLine]:
        bodies = self._bodies.of_ids({meeting.body_id for meeting in meetings})
        sizes = store.agenda_sizes(reading, [meeting.id for meeting in meetings])
        return [MeetingLine(meeting, bodies[meeting.body_id].name, sizes.get(meeting.id, 0)) for meeting in meetings]

    def _writable(self, op: Operation, meeting_id: UUID) -> Meeting:
        meeting = store.meetings.need(op.connection, meeting_id)
        rules.require(rules.may_write(meeting))
        return meeting

    def _paper(self, meeting_id: UUID) -> MeetingPaper:
        file = self.read(meeting_id)
        return members_paper(file, self._bodies.place_names({member.building_id for member in file.members if member.building_id}))


def _fresh_item(point: Wording | AgendaItem, minutes: int, meeting_id: UUID, catalogue: Catalogue) -> AgendaItem:
    if isinstance(point, Wording):
        return AgendaItem(meeting_id=meeting_id, title=catalogue.text(point), minutes_allowed=minutes)
    return AgendaItem(
        meeting_id=meeting_id,
        title=point.title,
        brought_by=point.brought_by,
        minutes_allowed=point.minutes_allowed,
        request_id=point.request_id,
    )
