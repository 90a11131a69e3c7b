"""S8 and S16: what a person agrees to, what a neighbour lets announce, and what ends when they say so, each within its clicks."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from journeys.conftest import make_desk, unlock
from journeys.person import Person
from neighbourhood_desk.desk.assembly import assemble
from neighbourhood_desk.features.people.records import Person as Resident
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.resources.records import Organisation, Resource, ResourceKind
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.storage.vault_directory import open_vault
from support import PASSPHRASE

UNION, LESSONS = "Sindicato de inquilinas", "Clases de árabe los martes"
YASMIN = "Yasmin Haddad"


@pytest.fixture(scope="module")
def desk(home: Path, clock: FixedClock, enter: Callable[[], Person]) -> Person:
    """Yasmin is known, so is a tenants' union, and so are the lessons that she offers."""
    with closing(open_vault(make_desk(home, clock), PASSPHRASE, clock)) as vault:
        services = assemble(vault)
        services.of(PeopleService).add(Resident(given_names="Yasmin", surnames="Haddad", phones=("600 123 999",)))
        resources = services.of(ResourceService)
        resources.save_organisation(Organisation(name=UNION))
        resources.add(Resource(name=LESSONS, kind=ResourceKind.TALENT, formal=False, confidentiality=Level.MANAGER))
    person = enter()
    unlock(person)
    person.click("English")
    return person


def test_a_consent_is_recorded_in_five_clicks_and_withdrawn_in_two(desk: Person) -> None:
    person = desk
    person.go_to("Residents")
    person.click_row("Residents", "Haddad")
    person.wait_to_see("Nothing agreed")
    clicks = person.clicks
    person.click("Record a consent")
    person.fill("Who gets the data", "inquilinas")
    person.wait_to_see(f"{UNION}  ·  organisation, with all it offers")
    person.press("Return")
    person.click("Housing")
    person.wait_to_see(f"They go to: {UNION}.", "housing", "until 22 November 2027")
    person.click("Record consent")
    person.until(lambda: not person.sees("Nothing agreed"), "the consent")
    assert person.clicks - clicks <= 5
    person.wait_to_see(f"→ {UNION}", "By word of mouth, heard by Nadia Romero · 22 November 2026")
    clicks = person.clicks
    person.click("Withdraw…")
    person.wait_to_see("From that day on nothing is shared under it.")
    person.click("Withdraw")
    person.wait_to_see("Nothing agreed", "Withdrawn on 22 November 2026")
    assert person.clicks - clicks <= 2
    person.press("Ctrl+Z")
    person.until(lambda: not person.sees("Nothing agreed"), "the consent again")


def test_announcing_a_talent_is_agreed_to_on_its_own(desk: Person) -> None:
    person = desk
    person.go_to("Resources")
    person.click_row("Resources", LESSONS)
    person.wait_to_see("Not announced", "Manager only")
    clicks = person.clicks
    person.click("Record a consent")
    person.fill("Whose talent it is", "yasmin")
    person.wait_to_see(YASMIN)
    person.press("Return")
    person.wait_to_see("what the person offers to do", "My telephone and my address are not")
    person.click("Record consent")
    person.wait_to_see("May be announced")
    assert person.clicks - clicks <= 3
    assert not person.sees("Manager only")
    person.click("Withdraw…")
    person.click("Withdraw")
    person.wait_to_see("Not announced", "Manager only")
