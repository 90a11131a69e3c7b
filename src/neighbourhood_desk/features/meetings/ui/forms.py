"""The forms for when and where a meeting is, and for an amendment."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import Any

from neighbourhood_desk.features.meetings.records import Meeting
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.form import ChoiceRow, DateRow, Form, LongTextRow, TextRow, TimeRow
from neighbourhood_desk.widgets.toolkit import Toolkit


class MeetingForm(Form):
    """Body, day, hour, place, next meeting, and the manager's notes; the body is asked only while the meeting is new."""

    def __init__(self, toolkit: Toolkit) -> None:
        super().__init__(
            toolkit,
            [
                ChoiceRow("body_id", say("Meetings", "Whose meeting"), [], required=True),
                DateRow("held_on", say("Meetings", "Day"), required=True),
                TimeRow("starts_at", say("Meetings", "Hour")),
                TextRow("place", say("Meetings", "Place")),
                DateRow("notice_sent_on", say("Meetings", "Notice sent on")),
                DateRow("next_on", say("Meetings", "Next meeting")),
                LongTextRow("notes", say("Meetings", "Your own notes"), say("Meetings", "They are never printed."), lines=3),
            ],
        )

    def show_meeting(self, meeting: Meeting | None, bodies: list[tuple[str, str]]) -> None:
        """Fill the form; None begins a new meeting of one of `bodies` (id, name)."""
        self.row("body_id", ChoiceRow).set_choices([(key, say("Meetings", "{name}", name=name)) for key, name in bodies])
        for key in ("notice_sent_on", "next_on", "notes"):
            self.show_row(key, meeting is not None)
        self.show_row("body_id", meeting is None)
        if meeting is None:
            self.set_values({"body_id": bodies[0][0] if len(bodies) == 1 else None})
            return
        self.set_values(
            {
                "body_id": str(meeting.body_id),
                "held_on": meeting.held_on,
                "starts_at": time.fromisoformat(meeting.starts_at) if meeting.starts_at else None,
                "place": meeting.place,
                "notice_sent_on": meeting.notice_sent_on,
                "next_on": meeting.next_on,
                "notes": meeting.notes,
            }
        )

    @staticmethod
    def changed(values: dict[str, Any], meeting: Meeting) -> Meeting:
        """The meeting with these values."""
        return replace(
            meeting,
            held_on=values["held_on"],
            starts_at=values["starts_at"].strftime("%H:%M") if values["starts_at"] else "",
            place=values["place"],
            notice_sent_on=values["notice_sent_on"],
            next_on=values["next_on"],
            notes=values["notes"],
        )


class AmendmentForm(Form):
    """What is put right in approved minutes."""

    def __init__(self, toolkit: Toolkit) -> None:
        hint = say("Meetings", "The approved text stays as it is; this stands beside it, with today's date.")
        super().__init__(toolkit, [LongTextRow("text", say("Meetings", "What is put right"), hint, required=True, lines=5)])
