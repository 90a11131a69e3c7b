"""What happened to a case itself, as timelines tell it; its steps and checks tell themselves as follow-ups."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from neighbourhood_desk.features.bodies.records import AUTONOMY_NAMES
from neighbourhood_desk.features.cases.records import (
    KIND,
    RISK_LEVEL_NAMES,
    RISK_NAMES,
    AutonomyChange,
    Case,
    CaseFile,
    NoteKind,
    Risk,
    RiskLevel,
)
from neighbourhood_desk.features.requests.records import OUTCOME_NAMES
from neighbourhood_desk.kernel.happenings import Happening, Topic, higher
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Wording, say

_TONES = {RiskLevel.LOW: "accent", RiskLevel.MEDIUM: "warning", RiskLevel.HIGH: "danger"}


def name_of(case: Case) -> str:
    """How a wider timeline names it: number and title."""
    return f"{case.number} · {case.title}"


def milestones(case: Case) -> Iterator[Happening]:
    """Opened, reopened, closed: what whoever is concerned by it may see on their own timeline."""
    yield _told(case, case.opened_on, "folder", say("Cases", "Case opened"), rank=0)
    if case.reopened_on is not None:
        yield _told(case, case.reopened_on, "refresh", say("Cases", "Case reopened"), tone="warning", rank=8)
    if case.closed_on is not None:
        said = say("Cases", "{met} · {result}", met=OUTCOME_NAMES[case.outcome], result=case.closing_summary)
        yield _told(case, case.closed_on, "circle-check", say("Cases", "Case closed"), said, tone="good", rank=7)


def in_full(file: CaseFile) -> Iterator[Happening]:
    """All of it: goals, risks, notes and agencies too."""
    case = file.case
    yield from milestones(case)
    for goal in file.goals:
        if goal.reached_on is not None:
            yield _told(case, goal.reached_on, "flag", say("Cases", "Goal reached"), goal.what, tone="good", rank=6)
        elif goal.by_when is not None:
            yield _told(case, goal.by_when, "flag", say("Cases", "Goal"), goal.what, is_planned=True)
    for risk in file.risks:
        yield from _of_risk(case, risk)
    for note in file.notes:
        if note.kind is NoteKind.REOPENED:
            continue
        what = say("Cases", "Psycho-social care") if note.kind is NoteKind.CARE else say("Cases", "Note")
        sealed = note.confidentiality is Level.SEALED
        said: Wording | str = say("Cases", "Under seal.") if sealed else note.text
        icon = "heart-handshake" if note.kind is NoteKind.CARE else "note"
        yield _told(case, note.written_on, icon, what, said, level=higher(note.confidentiality, Level.MANAGER), topic=Topic.NOTE)


def of_ladder(changes: Sequence[AutonomyChange], about: str = "", level: Level = Level.MANAGER) -> Iterator[Happening]:
    """Steps up and down the ladder, oldest first."""
    before = 0
    for place, change in enumerate(changes):
        down = change.level < before
        what = say("Cases", "Autonomy: {step}", step=AUTONOMY_NAMES[change.level])
        if down:
            what = say("Cases", "Autonomy, back to: {step}", step=AUTONOMY_NAMES[change.level])
        elif place == 0:
            what = say("Cases", "Autonomy, first look: {step}", step=AUTONOMY_NAMES[change.level])
        yield Happening(
            day=change.changed_on,
            what=what,
            detail=change.reason if down else change.evidence,
            topic=Topic.CASE,
            kind=change.subject_kind,
            record_id=change.subject_id,
            about=about,
            icon="arrow-down" if down else "arrow-up",
            tone="warning" if down else "good",
            confidentiality=higher(level, change.confidentiality),
            rank=5,
        )
        before = change.level


def _of_risk(case: Case, risk: Risk) -> Iterator[Happening]:
    named = say("Cases", "Risk: {risk} ({level})", risk=RISK_NAMES[risk.code], level=RISK_LEVEL_NAMES[risk.level])
    level = higher(risk.confidentiality, Level.MANAGER)
    yield _told(case, risk.noted_on, "alert-triangle", named, risk.note, tone=_TONES[risk.level], level=level)
    if risk.ended_on is not None:
        over = say("Cases", "No longer a risk: {risk}", risk=RISK_NAMES[risk.code])
        yield _told(case, risk.ended_on, "shield-check", over, tone="good", level=level, rank=5)


def _told(
    case: Case,
    day: date,
    icon: str,
    what: Wording,
    detail: Wording | str = "",
    *,
    tone: str = "accent",
    rank: int = 4,
    level: Level = Level.AGENCIES,
    topic: Topic = Topic.CASE,
    is_planned: bool = False,
) -> Happening:
    return Happening(
        day=day,
        what=what,
        detail=detail,
        topic=topic,
        kind=KIND,
        record_id=case.id,
        about=name_of(case),
        icon=icon,
        tone=tone,
        is_planned=is_planned,
        confidentiality=higher(case.confidentiality, level),
        rank=rank,
    )
