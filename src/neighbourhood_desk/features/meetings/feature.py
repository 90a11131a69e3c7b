"""What meetings give the desk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.bodies.service import BodyService
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.meetings.service import MeetingService
from neighbourhood_desk.kernel.feature import Feature, Finder, Found, PageEntry, Services
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault


def _services(services: Services) -> list[object]:
    bodies = services.of(BodyService)
    meetings = MeetingService(services.of(Vault), bodies, services.of(FollowUpService))
    bodies.meetings = meetings
    return [meetings]


def _page(services: Services) -> Any:
    from neighbourhood_desk.features.meetings.ui.page import MeetingsPage

    return MeetingsPage.built(services)


def _describe_meetings(services: Services, ids: Sequence[UUID]) -> Mapping[UUID, Found]:
    lines, short_day = services.of(MeetingService).lines_by_id(ids), services.catalogue().short_day
    return {line.id: Found(kind="meetings", id=line.id, title=line.body, detail=short_day(line.held_on)) for line in lines.values()}


def _describe_items(services: Services, ids: Sequence[UUID]) -> Mapping[UUID, Found]:
    service = services.of(MeetingService)
    items = service.item_titles(ids)
    lines = service.lines_by_id([item.meeting_id for item in items.values()])
    return {
        item.id: Found(kind="meetings", id=item.meeting_id, title=item.title, detail=lines[item.meeting_id].body)
        for item in items.values()
        if item.meeting_id in lines
    }


def _describe_decisions(services: Services, ids: Sequence[UUID]) -> Mapping[UUID, Found]:
    service = services.of(MeetingService)
    decisions = service.decisions_by_id(ids)
    lines = service.lines_by_id([decision.meeting_id for decision in decisions.values()])
    return {
        decision.id: Found(kind="meetings", id=decision.meeting_id, title=decision.text[:120], detail=lines[decision.meeting_id].body)
        for decision in decisions.values()
        if decision.meeting_id in lines
    }


FEATURE = Feature(
    name="meetings",
    services=_services,
    pages=(
        PageEntry(
            key="meetings", title=say("Meetings", "Meetings"), icon="calendar-event", order=65, build=_page, kinds=frozenset({"meetings"})
        ),
    ),
    finders=(
        Finder(kind="meetings", name=say("Meetings", "Meeting"), icon="calendar-event", describe=_describe_meetings),
        Finder(kind="agenda_items", name=say("Meetings", "Agenda item"), icon="list-check", describe=_describe_items),
        Finder(kind="decisions", name=say("Meetings", "Decision"), icon="gavel", describe=_describe_decisions),
    ),
    happenings=lambda services, kind, ids: services.of(MeetingService).happenings(kind, ids),
    counts={
        "meetings": lambda services: services.of(MeetingService).count(),
        "decisions": lambda services: services.of(MeetingService).count_decisions(),
    },
)
