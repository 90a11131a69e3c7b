"""Step 1: from the welcome page to an open desk whose empty pages say what to do next."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from journeys.person import Person

_GROUP = re.compile(r"(\d) · ([0-9A-Z]{4})")
_ASKED = re.compile(r"Type group (\d) of the code")


@pytest.fixture(scope="module")
def person(enter: Callable[[], Person]) -> Person:
    """Somebody before a new installation, who reads English."""
    person = enter()
    assert person.sees("Mesa de Barrio", "Crear mi mesa", "Abrir una mesa…", "Explorar con datos de ejemplo")
    person.click("English")
    return person


@pytest.fixture(scope="module")
def at_passphrase(person: Person) -> Person:
    """The same, asked for a passphrase."""
    person.click("Create my desk")
    person.fill("Neighbourhood", "Centro")
    person.press("Tab")
    person.write("Nadia Romero")
    person.press("Return")
    person.wait_to_see("A passphrase that only you know")
    return person


@pytest.fixture(scope="module")
def created(at_passphrase: Person) -> Person:
    """The same, with the desk open."""
    person = at_passphrase
    person.click("Suggest five words")
    person.click("Continue")
    shown = person.reads()
    code = {match[1]: match[2] for text in shown if (match := _GROUP.fullmatch(text))}
    asked = list(dict.fromkeys(match[1] for text in shown if (match := _ASKED.fullmatch(text))))
    assert (len(code), len(asked)) == (9, 2)
    for number in asked:
        person.fill(f"Type group {number} of the code", "ZZZZ")
    person.click("Create my desk")
    assert person.sees(f"Group {asked[0]} is not what the code says. Look at your paper again.")
    assert person.shell.desk is None
    for number in asked:
        person.fill(f"Type group {number} of the code", code[number].lower())
    person.press("Return")
    person.until(lambda: person.shell.view is not None, "the open desk")
    return person


def test_a_desk_needs_a_name(person: Person) -> None:
    person.click("Create my desk")
    person.click("Continue")
    assert person.sees("Write the name of the neighbourhood.")
    person.click("Cancel")
    assert person.sees("Explore with sample data")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("centro2026", "Too short: at least 14 letters"),
        ("12345678901234567", "Too easy to guess"),
        ("Nadia Romero Centro", "Too easy to guess"),
    ],
)
def test_a_weak_passphrase_is_refused_with_words(at_passphrase: Person, typed: str, answer: str) -> None:
    at_passphrase.fill("Passphrase", typed)
    at_passphrase.click("Continue")
    assert at_passphrase.sees(answer)
    assert not at_passphrase.sees("Write down your recovery code")


def test_both_passphrases_must_be_the_same(at_passphrase: Person) -> None:
    at_passphrase.fill("Passphrase", "tejado verde y siete gatos lentos")
    at_passphrase.fill("The same passphrase again", "tejado verde y siete gatos")
    at_passphrase.press("Return")
    assert at_passphrase.sees("The two passphrases differ.")


def test_the_desk_opens_once_two_groups_of_the_code_were_typed_back(created: Person) -> None:
    assert created.shell.windowTitle() == "Centro · Neighbourhood Desk"
    assert created.sees("First steps", "Bring in your territory", "Create a circle")


@pytest.mark.parametrize(
    ("page", "advice"),
    [
        ("Requests", "Record the first request with Ctrl+N"),
        ("Residents", "People are added here, or in passing when a request is recorded."),
        ("Territory", "Import the neighbourhoods that your city publishes"),
        ("Resources", "Start from the lists your city publishes"),
        ("Circles", "A circle brings together delegates of all the buildings"),
        ("Meetings", "Call one here, or on the page of a circle."),
        ("Summaries", "The first one appears when a month with requests is over."),
    ],
)
def test_an_empty_page_says_what_to_do_next(created: Person, page: str, advice: str) -> None:
    created.go_to(page)
    assert created.sees(advice)
