"""Minutes as a PDF: who came, what was said, decided and taken on, with room to sign."""

from __future__ import annotations

from collections.abc import Sequence

from neighbourhood_desk.features.bodies.records import ROLE_NAMES, Role
from neighbourhood_desk.features.meetings.formats.content import ItemPaper, MeetingPaper
from neighbourhood_desk.features.meetings.records import METHOD_NAMES, PRESENCE_NAMES, STATUS_NAMES, MeetingStatus, Presence
from neighbourhood_desk.kernel.release import Released
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.paper.document import Document
from neighbourhood_desk.paper.text import Text


def compose(paper: MeetingPaper, catalogues: Sequence[Catalogue]) -> bytes:
    """The minutes in each of these languages, one after the other: our words change, what people wrote stays as it was written."""
    first, *others = catalogues
    document = Document(first, say("Minutes", "Minutes"), subtitle_of(paper, first), paper.level)
    _write(document, paper, first)
    for catalogue in others:
        document.continue_in(catalogue, subtitle_of(paper, catalogue))
        _write(document, paper, catalogue)
    return document.bytes()


def subtitle_of(paper: MeetingPaper, catalogue: Catalogue) -> str:
    """Body and day: "Plaza de Nelson Mandela · Sunday 22 November 2026"."""
    day = paper.meeting["held_on"]
    return f"{paper.body['name']} · {catalogue.weekday_name(day)} {catalogue.day(day)}"


def _write(document: Document, paper: MeetingPaper, catalogue: Catalogue) -> None:
    document.facts(_facts(paper, catalogue))
    _attendance(document, paper)
    for number, point in enumerate(paper.items, 1):
        _point(document, number, point, catalogue)
    if paper.decisions or paper.actions:
        document.heading(say("Minutes", "Outside the agenda"))
        _outcome(document, paper.decisions, paper.actions, catalogue)
    for amendment in paper.amendments:
        document.heading(say("Minutes", "Amendment of {day}", day=amendment["written_on"])).text(amendment["text"])
    _end(document, paper)


def _facts(paper: MeetingPaper, catalogue: Catalogue) -> list[tuple[Text, Text]]:
    meeting, standing = paper.meeting, paper.standing
    facts: list[tuple[Text, Text]] = [(say("Minutes", "Day"), say("Minutes", "{day}", day=meeting["held_on"]))]
    if meeting["starts_at"]:
        facts.append((say("Minutes", "Hour"), meeting["starts_at"]))
    if meeting["place"]:
        facts.append((say("Minutes", "Place"), meeting["place"]))
    facts.append((say("Minutes", "Quorum"), quorum_words(standing)))
    if standing["missing"]:
        facts.append((say("Minutes", "Buildings with nobody present"), ", ".join(standing["missing"])))
    if meeting["next_on"]:
        facts.append((say("Minutes", "Next meeting"), say("Minutes", "{day}", day=meeting["next_on"])))
    facts.append((say("Minutes", "State"), _state(meeting)))
    return facts


def quorum_words(standing: Released) -> Wording:
    """Seats filled, needed, and whether that was enough."""
    values = {"present": standing["present"], "seats": standing["seats"], "needed": standing["needed"]}
    if standing["present"] >= standing["needed"]:
        return say("Minutes", "Reached: {present} of {seats} seats present, {needed} needed", **values)
    return say("Minutes", "Not reached: {present} of {seats} seats present, {needed} needed", **values)


def _state(meeting: Released) -> Wording:
    if meeting["status"] is MeetingStatus.APPROVED and meeting["approved_on"]:
        return say("Minutes", "Approved on {day}", day=meeting["approved_on"])
    if meeting["status"] is MeetingStatus.HELD:
        return say("Minutes", "Draft, to be approved")
    return STATUS_NAMES[meeting["status"]]


def _attendance(document: Document, paper: MeetingPaper) -> None:
    if not paper.attendance:
        return
    document.heading(say("Minutes", "Attendance"))
    rows: list[list[Text]] = []
    for presence in (*Presence, None):
        for line in paper.attendance:
            if line["presence"] is presence:
                shown: Text = "—" if presence is None else PRESENCE_NAMES[presence]
                role: Text = "" if presence is Presence.GUEST else ROLE_NAMES[line["role"]]
                rows.append([line["name"], role, line["represents"], shown])
    head = [say("Minutes", "Name"), say("Minutes", "Role"), say("Minutes", "Represents"), say("Minutes", "Presence")]
    document.table(head, rows)


def _point(document: Document, number: int, point: ItemPaper, catalogue: Catalogue) -> None:
    document.heading(f"{number}. {point.item['title']}")
    if point.item["brought_by"]:
        document.text(say("Minutes", "Brought by: {who}", who=point.item["brought_by"]), "note")
    if point.item["minutes_text"]:
        document.text(point.item["minutes_text"])
    elif not point.item["done"]:
        document.text(say("Minutes", "Not dealt with."), "note")
    _outcome(document, point.decisions, point.actions, catalogue)


def _outcome(document: Document, decisions: Sequence[Released], actions: Sequence[Released], catalogue: Catalogue) -> None:
    if decisions:
        document.heading(say("Minutes", "Decisions"), lesser=True)
    for decision in decisions:
        document.text(decision["text"], "strong").text(_how(decision, catalogue), "note")
    if actions:
        document.heading(say("Minutes", "Actions"), lesser=True)
        head = [say("Minutes", "What"), say("Minutes", "Who"), say("Minutes", "By when")]
        document.table(head, [[action["what"], action["assignee"], catalogue.short_day(action["due_on"])] for action in actions])


def _how(decision: Released, catalogue: Catalogue) -> str:
    parts: list[Wording] = [METHOD_NAMES[decision["method"]]]
    votes = {"yes": decision["votes_for"], "no": decision["votes_against"], "rest": decision["abstained"]}
    if any(vote is not None for vote in votes.values()):
        counted = {name: vote or 0 for name, vote in votes.items()}
        parts.append(say("Meetings", "{yes} for · {no} against · {rest} abstained", **counted))
    if decision["carried_out_by"]:
        parts.append(say("Minutes", "carried out by {who}", who=decision["carried_out_by"]))
    if decision["by_when"]:
        parts.append(say("Minutes", "by {day}", day=decision["by_when"]))
    return " · ".join(catalogue.text(part) for part in parts)


def _end(document: Document, paper: MeetingPaper) -> None:
    kept: dict[Role, str] = {}
    for line in paper.attendance:
        kept.setdefault(line["role"], line["name"])
    document.gap(16).signatures([(kept.get(role, ""), ROLE_NAMES[role]) for role in (Role.CONVENER, Role.SECRETARY)])
