"""S4, S5 and S16: a request goes to who can help with what the person agreed to, comes back, goes elsewhere, and consent ends."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest

from journeys.conftest import make_desk, unlock
from journeys.person import Person
from neighbourhood_desk.desk.assembly import assemble
from neighbourhood_desk.features.people.records import Person as Resident
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.requests.records import BroughtBy, Request
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.resources.records import NeedCategory, Resource
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.storage.vault_directory import open_vault
from support import PASSPHRASE

DAMP = "Humedad y sin calefacción"
ADVICE, UNION = "Asesoría de inquilinos", "Sindicato de inquilinas"


@pytest.fixture(scope="module")
def desk(home: Path, clock: FixedClock, enter: Callable[[], Person]) -> Person:
    """María asked for help with her damp flat, and two services might give it."""
    with closing(open_vault(make_desk(home, clock), PASSPHRASE, clock)) as vault:
        services = assemble(vault)
        maria = services.of(PeopleService).add(
            Resident(given_names="María", surnames="García Pérez", phones=("600 123 471",), address="C/ Tribulete 8, 2.º B")
        )
        story = "María, de C/ Tribulete 8, 2.º B (600123471), tiene humedad y está sin calefacción."
        services.of(RequestService).record(
            Request(title=DAMP, description=story, need_category=NeedCategory.HOUSING, brought_by=BroughtBy.PERSON, brought_by_id=maria.id)
        )
        housing, today = (NeedCategory.HOUSING,), clock.today()
        papers = ("DNI o NIE", "Contrato de alquiler")
        hours = "Lunes a viernes de 9 a 14"
        resources = services.of(ResourceService)
        resources.add(Resource(name=ADVICE, needs=housing, opening=hours, required_documents=papers, last_verified_on=today))
        resources.add(Resource(name=UNION, needs=housing, formal=False))
    person = enter()
    unlock(person)
    person.click("English")
    return person


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


@pytest.fixture(scope="module")
def referred(desk: Person, home: Path) -> Path:
    """S4: hours and papers checked, consent for housing data only, sheet, text and calendar file; gives the sheet."""
    person, sheet, calendar = desk, home / "sheet.pdf", home / "answer.ics"
    person.go_to("Requests")
    person.click_row("Requests", DAMP)
    clicks = person.clicks
    person.click("Refer this request")
    person.wait_to_see(ADVICE, UNION)
    person.click(f"Refer to {ADVICE}")
    person.wait_to_see("Opening hours: Lunes a viernes de 9 a 14", "2 documents missing: DNI o NIE · Contrato de alquiler")
    assert not person.buttons("Mark as sent")
    assert not any(button.isEnabled() for button in person.buttons("Sheet (PDF)…"))
    person.click("Record consent")
    person.click_on(person.buttons("Name")[0])  # of what is agreed to; the other is of what is to pass
    person.click("Telephone and e-mail")
    person.press("Ctrl+Return")
    person.wait_to_see("The person agreed to pass all of this to this receiver.")
    person.asking.will_answer(sheet, calendar)
    person.click("Sheet (PDF)…")
    person.click("Copy for an e-mail")
    person.click("Calendar file…")
    person.click("Mark as sent")
    person.press("Ctrl+Return")
    person.until(lambda: person.told == "Sent. You will be reminded when the answer is due.", "that it was sent")
    assert person.clicks - clicks <= 10
    assert calendar.read_bytes().startswith(b"BEGIN:VCALENDAR")
    return sheet


def test_a_referral_with_consent_for_housing_only_takes_ten_clicks_and_passes_nothing_else(desk: Person, referred: Path) -> None:
    said = text_of(referred)
    assert "humedad y está sin calefacción" in said
    for secret in ("María", "García", "471", "Tribulete"):
        assert secret not in said
        assert secret not in desk.toolkit.clipboard._ours
    assert "humedad" in desk.toolkit.clipboard._ours
    assert "María" not in referred.name


def test_a_rejection_is_noted_and_another_resource_asked(desk: Person, referred: Path) -> None:
    person = desk
    person.go_to("Requests")
    person.click_row("Requests", DAMP)
    clicks = person.clicks
    person.click(ADVICE)
    person.click("They say no…")
    person.choose("Why", "They do not deal with this")
    person.press("Tab")
    person.write("No cubre arrendadores")
    person.press("Ctrl+Return")
    person.wait_to_see("The need is open again: choose whom to ask next.")
    person.go_to("Today")
    person.wait_to_see(f"Action: {DAMP}")
    person.go_to("Referrals")
    person.click("Came back")
    person.click_row("Referrals", ADVICE)
    person.wait_to_see("They do not deal with this", "No cubre arrendadores")
    person.click(f"Refer to {UNION}")
    person.wait_to_see(UNION, "What will leave, word for word")
    assert person.clicks - clicks <= 8
    person.click("Discard this draft")


def test_a_withdrawn_consent_lists_who_must_be_told_and_the_desk_asks_to_call_them(desk: Person, referred: Path) -> None:
    person = desk
    person.go_to("Residents")
    person.click_row("Residents", "García")
    person.click_on(next(button for button in person.all_of(type(person.buttons("Edit")[0])) if "ithdraw" in button.text()))
    person.press("Ctrl+Return")
    person.wait_to_see(ADVICE)
    person.go_to("Today")
    person.wait_to_see(f"Call: {DAMP}")
