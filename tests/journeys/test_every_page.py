"""Every page and form, in both languages and at both ends of the text size: whole, named, and in one language at a time."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from journeys.other_language import foreign
from journeys.person import PAGES, Person
from neighbourhood_desk.desk.demo import make_sample_vault
from neighbourhood_desk.desk.folders import SAMPLE_PASSPHRASE
from neighbourhood_desk.features.attachments import store
from neighbourhood_desk.features.attachments.ui.file_list import FileList
from neighbourhood_desk.features.vault.service import VaultKeeper
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.storage.keys import FLOOR
from neighbourhood_desk.storage.vault import Vault
from widgets.accessibility import clipped_texts, small_targets, unnamed_controls

_NAMES = {"es": "Español", "en": "English"}


@dataclass(frozen=True)
class Look:
    """What there was to see at one moment."""

    texts: tuple[str, ...]
    unnamed: tuple[str, ...]
    clipped: tuple[str, ...]
    small: tuple[str, ...]


def _page(name: str) -> Callable[[Person], None]:
    def show(person: Person) -> None:
        person.go_to(name)
        person.press("Down")

    return show


def _form(page: str, *buttons: str) -> Callable[[Person], None]:
    def show(person: Person) -> None:
        person.go_to(page)
        for button in buttons:
            person.click(button)

    return show


def _list_of(person: Person, *words: str) -> None:
    """Choose one of the two lists of the page of residents by its chip, which also says how many there are."""
    person.go_to("Residents")
    person.click_on(next(chip for chip in person.shell.findChildren(QPushButton) if chip.isVisible() and chip.text().startswith(words)))


def _somebody(person: Person) -> None:
    _list_of(person, "People", "Personas")
    person.open_row("Residents", person.rows("Residents")[0].split(" | ")[0])


def _merge(person: Person) -> None:
    _somebody(person)
    person.click("Merge…")


def _household(person: Person) -> None:
    _list_of(person, "Households", "Hogares")
    person.open_row("Households", person.rows("Households")[0].split(" | ")[0])


def _new_household(person: Person) -> None:
    _list_of(person, "Households", "Hogares")
    person.click("New household")


def _foot(name: str) -> Callable[[Person], None]:
    return lambda person: person.click(name)


def _live_meeting(person: Person) -> None:
    person.go_to("Meetings")
    person.press("Down", "Return")


def _files(person: Person) -> None:
    """The files of a request, with the sketch among them shown large."""
    person.go_to("Today")
    assert person.shell.view is not None
    vault = person.shell.view._services.of(Vault)
    with vault.reading() as reading:
        sketch = next(each for each in store.attachments.find(reading) if each.media_type.is_picture)
    person.toolkit.open_record(sketch.subject_kind, sketch.subject_id)
    person.until(lambda: person.sees(sketch.name), "the files of the request")
    files = next(each for each in person.all_of(FileList) if each.isVisible())
    files.choose(sketch.id)
    person.click("Show")


def _mapped_table(person: Person) -> None:
    """A table of one's own in the import, with what its columns hold."""
    table = Path(os.environ["XDG_DATA_HOME"]) / "own.csv"
    table.write_text("requested_datetime;asunto;situacion\n03/11/2026;Zzz 1;open\n04/11/2026;Zzz 2;???\n?;x;y\n", encoding="utf-8")
    _form("Requests", "Import…")(person)
    person.asking.will_answer(table)
    button = next(name for name in ("Choose a file…", "Another file…", "Elegir un fichero…", "Otro fichero…") if person.buttons(name))
    person.click(button)


def _finder(person: Person) -> None:
    person.go_to("Today")
    person.press("Ctrl+K")
    person.write("re")
    person.until(lambda: any(person.sees(word) for word in person.said("Commands")), "what was found")


STATES: dict[str, Callable[[Person], None]] = {
    **{name.lower(): _page(name) for name in PAGES},
    **{name.lower(): _foot(name) for name in ("Rights", "Activity", "Security", "Settings")},
    "a new request": _form("Requests", "New request"),
    "an import of requests": _form("Requests", "Import…"),
    "an import of a table of one's own": _mapped_table,
    "an export of requests": _form("Requests", "Export…"),
    "a new case": _form("Cases", "New case"),
    "the types of cases": _form("Cases", "Types…"),
    "a new referral": _form("Referrals", "New referral"),
    "a new person": _form("Residents", "Add a person"),
    "a person": _somebody,
    "a merge of people": _merge,
    "a household": _household,
    "a new household": _new_household,
    "a new area": _form("Territory", "New area"),
    "a new resource": _form("Resources", "New resource"),
    "a new circle": _form("Circles", "New circle"),
    "a live meeting": _live_meeting,
    "the files of a request": _files,
    "the finder": _finder,
}


@contextmanager
def _sample_desk(qapp: QApplication, folder: Path, clock: FixedClock, language: str) -> Iterator[Person]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("DATA", "CONFIG", "STATE", "CACHE"):
            patch.setenv(f"XDG_{name}_HOME", str(folder / name.lower()))
        vaults = folder / "data" / "neighbourhood-desk" / "vaults"
        make_sample_vault(vaults / "sample", VaultKeeper(vaults, clock, FLOOR), language).close()
        person = Person(qapp, clock)
        person.write(SAMPLE_PASSPHRASE)
        person.press("Return")
        person.until(lambda: person.shell.view is not None, "the open desk")
        _turn_to(person, "en")
        try:
            yield person
        finally:
            person.quit()  # before another desk opens: the language is the whole program's


def _turn_to(person: Person, language: str) -> None:
    """Switch the language by the button at the foot of the window; a form may offer a language by the same word."""
    person.click_on(next(button for button in person.all_of(QPushButton) if button.isVisible() and button.text() == _NAMES[language]))


def _walk(person: Person, *, switching: bool, first: str = "en") -> Iterator[tuple[str, str, Look]]:
    """Every state as it is opened and, while `switching`, after the language was switched under it, in turn this way and that way."""
    language = first
    for state, show in STATES.items():
        show(person)
        yield state, language, _look(person)
        if switching:
            language = {"es": "en", "en": "es"}[language]
            _turn_to(person, language)
            yield state, f"turned {language}", _look(person)
        _leave(person, state)


def _leave(person: Person, state: str) -> None:
    if state == "the finder":
        person.press("Ctrl+K")
    person.press("Escape")
    for button in ("Discard", "Cancel", "Back to the list"):
        if person.buttons(button) and state.startswith(("a new", "an import", "an export", "a person", "a merge", "a household")):
            person.click(button)


def _look(person: Person) -> Look:
    window = person.shell
    return Look(
        tuple(dict.fromkeys((window.windowTitle(), *person.reads(window)))),
        tuple(unnamed_controls(window)),
        tuple(clipped_texts(window)),
        tuple(small_targets(window)),
    )


@pytest.fixture(scope="module")
def spanish(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, clock: FixedClock) -> dict[tuple[str, str, int], Look]:
    """Looks at a desk whose records are in Spanish, by state, language and text size."""
    seen: dict[tuple[str, str, int], Look] = {}
    with _sample_desk(qapp, tmp_path_factory.mktemp("es"), clock, "es") as person:
        seen |= {(state, language, 100): look for state, language, look in _walk(person, switching=True)}
        person.press("Ctrl+,")
        person.choose("Text size", "200 %")
        for language in ("en", "es"):
            if person.toolkit.language.code != language:
                _turn_to(person, language)
            seen |= {(state, language, 200): look for state, _language, look in _walk(person, switching=False)}
    return seen


@pytest.fixture(scope="module")
def english(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, clock: FixedClock) -> dict[tuple[str, str], Look]:
    """Looks at a desk whose records are in English, by state and language."""
    with _sample_desk(qapp, tmp_path_factory.mktemp("en"), clock, "en") as person:
        return {(state, language): look for state, language, look in _walk(person, switching=True)}


def _of(looks: dict[tuple[str, str, int], Look], state: str, scale: int) -> dict[str, Look]:
    return {language: look for (which, language, size), look in looks.items() if (which, size) == (state, scale)}


@pytest.mark.parametrize("state", STATES)
def test_no_english_stands_in_a_spanish_window(spanish: dict[tuple[str, str, int], Look], state: str) -> None:
    for language, look in _of(spanish, state, 100).items():
        if language.endswith("es"):
            assert foreign(look.texts, "es") <= {"English", "Madrid"}  # the city, before the name of one of its files


@pytest.mark.parametrize("state", STATES)
def test_no_spanish_stands_in_an_english_window(english: dict[tuple[str, str], Look], state: str) -> None:
    for language in ("en", "turned en"):
        if (state, language) in english:
            assert foreign(english[state, language].texts, "en") <= {"Español", "Justicia"}  # one is a neighbourhood


@pytest.mark.parametrize("state", STATES)
def test_every_control_has_a_name_and_is_large_enough(spanish: dict[tuple[str, str, int], Look], state: str) -> None:
    for look in _of(spanish, state, 100).values():
        assert look.unnamed == ()
        assert look.small == ()


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("state", STATES)
def test_no_text_is_cut_off(spanish: dict[tuple[str, str, int], Look], state: str, scale: int) -> None:
    assert {language: look.clipped for language, look in _of(spanish, state, scale).items() if look.clipped} == {}
