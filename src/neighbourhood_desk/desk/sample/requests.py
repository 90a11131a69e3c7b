"""Six hundred requests over two years, each led through its life by the same rules as a real one, up to today."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Any
from uuid import UUID

from neighbourhood_desk.desk.sample.people import Residents
from neighbourhood_desk.desk.sample.stage import DAYS, Stage, words_of
from neighbourhood_desk.features.followups.records import FollowUp, FollowUpKind, Leader, Met
from neighbourhood_desk.features.followups.rules import done
from neighbourhood_desk.features.requests.records import (
    BroughtBy,
    Channel,
    GroupTag,
    Note,
    Priority,
    Request,
    RequestKind,
    RequestStatus,
)
from neighbourhood_desk.features.requests.rules import lifecycle
from neighbourhood_desk.features.resources.records import NeedCategory, Sector

REQUESTS = 600
_OUTSIDE = 0.03
_DUE = (-9, -4, -2, -1, 0, 0, 0, 1, 1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)
"""When the nearest follow-ups of open requests are due, in days from today: overdue, today and coming."""

_OWED = (94, 88, 86, 81)
"""How many days ago came the ideas and complaints whose three months for a reply run out about now."""

_RISKS = ((24, -6), (11, -1), (3, 0))
"""How many days ago came urgent requests that are still under way, and when somebody should visit, in days from today."""

_CHANNELS = {
    Channel.IN_PERSON: 28,
    Channel.STREET: 24,
    Channel.PHONE: 20,
    Channel.MEETING: 10,
    Channel.EMAIL: 9,
    Channel.OBSERVED: 6,
    Channel.LETTER: 3,
}


@dataclass(slots=True)
class Work:
    """Requests with what hangs on them."""

    requests: list[Request] = field(default_factory=list[Request])
    notes: list[Note] = field(default_factory=list[Note])
    followups: list[FollowUp] = field(default_factory=list[FollowUp])


def bring(stage: Stage, residents: Residents, circles: list[UUID]) -> Work:
    """All requests in the order they came, with notes and follow-ups; `circles` bring some of them."""
    words = words_of("requests.json")
    scripted = [(0, "")] * 4 + [(ago, "reply") for ago in _OWED] + [(ago, "risk") for ago, _ in _RISKS]
    usual = [(stage.dice.randint(0, DAYS), "") for _ in range(REQUESTS - len(scripted))]
    work, numbers = Work(), Counter[int]()
    due, visits = iter(_DUE), dict(_RISKS)
    for ago, script in sorted([*scripted, *usual], reverse=True):
        received_on = stage.days_ago(ago)
        numbers[received_on.year] += 1
        new = _new(stage, words, residents, circles, received_on, script)
        request = lifecycle.received(replace(new, number=f"{received_on.year}-{numbers[received_on.year]:04}"))
        _live(stage, words, work, request, due, visits[ago] if script == "risk" else None)
    return work


def _new(stage: Stage, words: dict[str, Any], residents: Residents, circles: list[UUID], on: date, script: str) -> Request:
    dice = stage.dice
    template = dice.choice([each for each in words["requests"] if _fits(each, script)])
    hood = stage.hood()
    is_outside = dice.random() < _OUTSIDE
    lon, lat = dice.choice(_beyond()) if is_outside else hood.point(dice)
    people, households = residents.near(hood.area.id)
    chance = dice.random()
    brought_by, who = BroughtBy.ANONYMOUS, None
    if chance < 0.45 and people:
        brought_by, who = BroughtBy.PERSON, dice.choice(people).id
    elif chance < 0.54 and households:
        brought_by, who = BroughtBy.HOUSEHOLD, dice.choice(households).id
    elif chance < 0.60:
        brought_by, who = BroughtBy.BODY, dice.choice(circles)
    street = dice.choice(hood.streets)
    moment = datetime.combine(on, time(9), UTC)
    return Request(
        received_on=on,
        created_at=moment,
        channel=dice.choices(list(_CHANNELS), list(_CHANNELS.values()))[0],
        kind=RequestKind(template["kind"]),
        title=stage.said(template["title"]).format(street=street),
        description=stage.said(template["description"]),
        need_category=NeedCategory(template["need"]),
        sectors=(Sector(template["sector"]),),
        area_id=None if is_outside else hood.area.id,
        outside=is_outside,
        address=f"{street}, {dice.randint(1, 58)}",
        lon=lon,
        lat=lat,
        brought_by=brought_by,
        brought_by_id=who,
        priority=Priority(template["priority"]),
        led_by=_leader(stage, on),
        group_tags=tuple(dice.sample([tag.value for tag in GroupTag], dice.choice((1, 1, 2)))) if dice.random() < 0.35 else (),
    )


def _fits(template: dict[str, Any], script: str) -> bool:
    match script:
        case "reply":
            return template["kind"] in lifecycle.OWED_A_REPLY
        case "risk":
            return bool(template["priority"] == Priority.URGENT)
        case _:
            return True


@cache
def _beyond() -> list[tuple[float, float]]:
    return [(place["lon"], place["lat"]) for place in words_of("places.json")["beyond"]]


def _leader(stage: Stage, on: date) -> Leader:
    """Work moves from the manager to the residents over the two years."""
    passed = 1 - (stage.today - on).days / DAYS
    weights = (55 - 25 * passed, 24, 8, 4 + 4 * passed, 5 + 12 * passed, 4 + 9 * passed)
    return stage.dice.choices(list(Leader), weights)[0]


def _live(stage: Stage, words: dict[str, Any], work: Work, request: Request, due: Iterator[int], visit: int | None) -> None:
    """Lead one request as far as its dates allow; one with a `visit` (in days from today) is under way and waits for it."""
    request = _replied(stage, words, request)
    steps = _Steps(stage, words, work, request)
    if visit is None:
        steps.run()
    else:
        steps.go_and_see(visit)
    steps.remember(due)
    work.requests.append(steps.request)


def _replied(stage: Stage, words: dict[str, Any], request: Request) -> Request:
    """Replies are written in time, except those whose clock runs out about now."""
    runs_out = request.reply_due is not None and 0 <= (request.reply_due - stage.today).days <= _SOON.days
    if request.reply_due is None or runs_out or request.received_on == stage.days_ago(_OWED[0]):
        return request
    on = request.received_on + timedelta(days=stage.dice.randint(12, 84))
    return request if on > stage.today else lifecycle.replied(request, on, stage.one_of(words["replies"]))


class _Steps:
    """One request on its way; each step happens on a day, and the way ends where the day would lie ahead."""

    def __init__(self, stage: Stage, words: dict[str, Any], work: Work, request: Request) -> None:
        self.stage, self.words, self.work, self.request = stage, words, work, request
        self.day = request.received_on
        self.has_plan = False
        self.is_held_up = request.reply_due is not None and request.replied_on is None and request.reply_due <= stage.today + _SOON

    def run(self) -> None:
        """Through assessment, work, answer and impact check to the end, or to a reasoned no."""
        dice = self.stage.dice
        if not self._pass(dice.randint(0, 6)):
            return
        if not self.is_held_up and dice.random() < 0.06:
            reason = self.stage.one_of(self.words["declines"])
            self.request = lifecycle.decline(self.request, self.day, reason, told=True)
            return
        self.request = lifecycle.assess(self.request, self.day)
        if not self._pass(dice.randint(1, 9)):
            return
        self.request = lifecycle.start(self.request, self.day)
        if self.is_held_up or dice.random() < 0.4:
            if not self._pass(dice.randint(1, 10)):
                return
            self.request = lifecycle.wait(self.request, self.day, self.stage.one_of(self.words["waiting_for"]))
        if not self.is_held_up:
            self._answer(int(5 + 60 * dice.random() ** 2 + (140 if dice.random() < 0.06 else 0)), (66, 22, 12))

    def go_and_see(self, visit: int) -> None:
        """Assessed and begun at once; somebody should call at the home."""
        self.request = lifecycle.start(lifecycle.assess(self.request, self.day), self.day)
        self.work.followups.append(self._followup(FollowUpKind.VISIT, self.stage.today + timedelta(days=visit)))
        self.has_plan = True

    def _answer(self, days: int, verdicts: tuple[int, int, int]) -> None:
        """The service answers after some days; two or three weeks later the resident is asked whether it helped."""
        if not self._pass(days):
            return
        self.request = lifecycle.resolve(self.request, self.day, self.stage.one_of(self.words["resolutions"]))
        if self._pass(self.stage.dice.randint(12, 26)):
            self._end(verdicts)

    def _end(self, verdicts: tuple[int, int, int]) -> None:
        dice = self.stage.dice
        met = dice.choices(list(Met), verdicts)[0]
        check = self._followup(FollowUpKind.IMPACT, self.day)
        self.work.followups.append(done(check, self.day, self.stage.one_of(self.words["results"]), met))
        self.request = lifecycle.check_impact(self.request, met)
        if met is Met.NO and dice.random() < 0.5:
            self.request = lifecycle.reopen(self.request, self.day)
            self._answer(dice.randint(20, 160), (8, 2, 0))
        elif self._pass(dice.randint(0, 4)):
            likely = {Met.YES: (1, 2, 8, 30, 40), Met.PARTLY: (3, 8, 20, 10, 3), Met.NO: (14, 10, 5, 1, 0)}[met]
            rated = dice.choices((1, 2, 3, 4, 5), likely)[0] if dice.random() < 0.8 else None
            self.request = lifecycle.close(self.request, self.day, rated)

    def remember(self, due: Iterator[int]) -> None:
        """Notes on the way, calls that were made, and what is still to do."""
        dice = self.stage.dice
        for _ in range(dice.choice((0, 0, 1, 1, 2, 3))):
            on = self._between()
            self.work.notes.append(Note(request_id=self.request.id, written_on=on, text=self.stage.one_of(self.words["notes"])))
        if dice.random() < 0.5:
            kind = dice.choice((FollowUpKind.CALL, FollowUpKind.VISIT, FollowUpKind.CHECK_AGENCY))
            on = self._between()
            planned = self._followup(kind, on - timedelta(days=dice.randint(0, 3)))
            self.work.followups.append(done(planned, on, self.stage.one_of(self.words["results"]), None))
        if self.request.is_open and self.request.status is not RequestStatus.RECEIVED and not self.has_plan:
            self._plan(due)

    def _plan(self, due: Iterator[int]) -> None:
        dice, status = self.stage.dice, self.request.status
        if status is RequestStatus.RESOLVED:
            kind = FollowUpKind.IMPACT
        else:
            kind = FollowUpKind.CHECK_AGENCY if status is RequestStatus.WAITING else dice.choice(_DOING)
        ahead = next(due, None)
        days = dice.randint(15, 60) if ahead is None else max(ahead, -(self.stage.today - self.day).days)
        self.work.followups.append(self._followup(kind, self.stage.today + timedelta(days=days)))

    def _followup(self, kind: FollowUpKind, due_on: date) -> FollowUp:
        is_check = kind is FollowUpKind.IMPACT
        return FollowUp(
            what=self.request.title if is_check else self.stage.said(self.words["followups"][kind]),
            kind=kind,
            due_on=due_on,
            led_by=self.request.led_by,
            subject_kind="requests",
            subject_id=self.request.id,
            confidentiality=self.request.confidentiality,
        )

    def _between(self) -> date:
        """Some day between the first and the last thing that happened."""
        return self.request.received_on + timedelta(days=self.stage.dice.randint(0, (self.day - self.request.received_on).days))

    def _pass(self, days: int) -> bool:
        """Let days go by; False when that would lead past today."""
        if self.day + timedelta(days=days) > self.stage.today:
            return False
        self.day += timedelta(days=days)
        return True


_SOON = timedelta(days=12)
_DOING = (FollowUpKind.CALL, FollowUpKind.VISIT, FollowUpKind.ACTION)
