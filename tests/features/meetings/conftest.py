"""A circle with four buildings, three delegates, and a planned meeting."""

from __future__ import annotations

import pytest

from features.bodies.places import NamedPlaces
from neighbourhood_desk.features.bodies.records import Body, Membership, Role
from neighbourhood_desk.features.bodies.rules import read_buildings
from neighbourhood_desk.features.bodies.service import BodyService
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.meetings.records import AgendaItem, Meeting
from neighbourhood_desk.features.meetings.service import MeetingService
from neighbourhood_desk.storage.vault import Vault


@pytest.fixture
def bodies(vault: Vault) -> BodyService:
    return BodyService(vault, NamedPlaces())


@pytest.fixture
def followups(vault: Vault) -> FollowUpService:
    return FollowUpService(vault)


@pytest.fixture
def meetings(vault: Vault, bodies: BodyService, followups: FollowUpService) -> MeetingService:
    service = MeetingService(vault, bodies, followups)
    bodies.meetings = service
    return service


@pytest.fixture
def circle(bodies: BodyService) -> Body:
    typed = "C/ Olivar 12; Ana Pérez\nC/ Olivar 14; Luis Gil\nC/ Olivar 16; Mariam Diop\nC/ Olivar 18"
    circle = bodies.create_circle(
        Body(name="Círculo Plaza de Nelson Mandela", notes="canary-body"), "Plaza de Nelson Mandela", read_buildings(typed)
    )
    bodies.seat(
        Membership(body_id=circle.id, name="Inés Soto", role=Role.SECRETARY, represents="Colegio", contact="canary-contact 600123123")
    )
    return circle


@pytest.fixture
def meeting(meetings: MeetingService, circle: Body, vault: Vault) -> Meeting:
    planned = Meeting(body_id=circle.id, held_on=vault.clock.today(), starts_at="19.00", place="Biblioteca", notes="canary-meeting")
    points = [("Bienvenida", "", 5), ("Huerto en el solar de C/ Olivar", "portal 14", 20), ("Ruegos y preguntas", "", 10)]
    items = [
        AgendaItem(meeting_id=planned.id, title=title, brought_by=who, minutes_allowed=length, notes="canary-item")
        for title, who, length in points
    ]
    return meetings.call_meeting(planned, items)
