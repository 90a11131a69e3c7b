"""Steps 2 to 6: territory, resources, requests, a circle with its meeting, and the page of the day."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest

from journeys.conftest import CityFiles, unlock
from journeys.person import Person
from neighbourhood_desk.kernel.clock import FixedClock

LAMP = "Farola apagada en la calle Amparo de Embajadores"
SQUARE = "Plaza de la Fuente"
WAITING = ("Escribir a la Junta", "Medir la plaza", "Volver a llamar")


@pytest.fixture(scope="module")
def resources(territory: Person, city: CityFiles) -> Person:
    """The city's cultural centres are there."""
    person = territory
    person.go_to("Resources")
    person.asking.will_answer(city.resources)
    person.click("Import a table…")
    person.wait_to_see(f"{city.resource_count} rows read · {city.resource_count} new")
    person.click("Import")
    person.wait_to_see("Imported.", f"{city.outside_resources} of them outside your territory: kept and marked.")
    person.click("See the list")
    return person


@pytest.fixture(scope="module")
def circle(territory: Person) -> Person:
    """A circle of three buildings, two of them with a delegate."""
    person = territory
    person.go_to("Circles")
    person.click("New circle")
    person.write("Círculo de la Fuente")
    person.press("Tab", "Tab")
    person.write(SQUARE)
    person.press("Tab")
    for building in ("C/ Olivar 12; Ana Pérez", "C/ Olivar 14; Luis Gil", "C/ Olivar 16"):
        person.write(building)
        person.press("Return")
    person.press("Ctrl+Return")
    person.wait_to_see("2 of 3 represented")
    return person


@pytest.fixture(scope="module")
def meeting(circle: Person) -> Person:
    """A meeting of today was held: one decision, two actions."""
    person = circle
    person.go_to("Meetings")
    person.click("New meeting")
    person.fill("Day", "today")
    person.fill("Hour", "19:00")
    person.press("Ctrl+Return")
    person.wait_to_see("Attendance", "P present · E excused · A absent")
    person.press("P", "E")
    person.click("To the agenda")
    person.click_on(person.field("New point"))
    person.write("Bancos de la plaza; Olivar 12; 15 min")
    person.press("Return")
    person.click_row("Agenda", "Bancos de la plaza")
    person.click_on(person.field("Minutes of this point"))
    person.write("Faltan dos bancos a la sombra.")
    person.press("Ctrl+D")
    person.write("Pedir dos bancos nuevos")
    person.press("Return")
    for what, due in (("Escribir a la Junta", "tomorrow"), ("Medir la plaza", "+3")):
        person.press("Ctrl+E")
        person.write(what)
        person.press("Tab")
        person.write("Ana")
        person.press("Tab", "Ctrl+A")
        person.write(due)
        person.press("Return")
        person.until(lambda: person.told == "The action is now a follow-up.", f"{what} as a follow-up")
    return person


# Territory


def test_the_six_neighbourhoods_stand_on_the_map_and_in_the_list(territory: Person) -> None:
    territory.go_to("Territory")
    territory.wait_to_see("6 areas of mine", "Map of the territory")
    names = [row.partition(",")[0] for row in territory.rows("Areas")]
    assert names == ["Cortes", "Embajadores", "Justicia", "Palacio", "Sol", "Universidad"]


def test_the_map_and_the_list_choose_each_other(territory: Person) -> None:
    territory.go_to("Territory")
    territory.click_row("Areas", "Palacio")
    territory.wait_to_see("Palacio: ")
    territory.click_on(territory.named("Map of the territory"))
    territory.press("+", "Tab", "Return")
    assert territory.marked("Areas")
    chosen = territory.marked("Areas").partition(",")[0]
    territory.wait_to_see(f"{chosen}: ")


# Resources


def test_resources_outside_the_territory_are_kept_and_marked(resources: Person, city: CityFiles) -> None:
    resources.go_to("Resources")
    resources.wait_to_see(f"All  {city.resource_count}", f"Outside the territory  {city.outside_resources}")
    resources.click("Outside the territory")
    resources.click_row("Resources", "Outside")
    resources.wait_to_see("Address", "Last verified", "Never, as far as the desk knows")
    resources.click("Outside the territory" if not resources.buttons("All") else "All")


def test_resources_imported_again_change_nothing(resources: Person, city: CityFiles) -> None:
    resources.go_to("Resources")
    resources.asking.will_answer(city.resources)
    resources.click("Import…")
    resources.wait_to_see("Nothing to import: everything in this file is already here.")
    resources.click("Cancel")


# Requests


def test_every_notice_of_the_city_is_in_the_list(requests: Person, city: CityFiles) -> None:
    requests.go_to("Requests")
    requests.click("All")
    requests.wait_to_see(f"All  {city.request_count:,}")


def test_the_same_file_again_changes_nothing(requests: Person, city: CityFiles) -> None:
    requests.go_to("Requests")
    requests.asking.will_answer(city.requests)
    requests.click("Import…")
    requests.click("Choose a file…" if requests.buttons("Choose a file…") else "Another file…")
    requests.wait_to_see("Nothing in this file is new.")
    assert not any(button.isEnabled() for button in requests.buttons("Import"))
    requests.click("Cancel")


def test_a_request_is_recorded_in_at_most_eight_clicks(territory: Person) -> None:
    person = territory
    person.go_to("Requests")
    before = person.clicks
    person.click("New request")
    person.write(LAMP)
    person.click("Record")
    assert person.clicks - before <= 8
    assert person.told.endswith(" recorded.")
    person.wait_to_see(LAMP, "Without a name · Embajadores", "Street lighting")


def test_a_request_is_recorded_with_keys_alone_and_brings_its_person_along(territory: Person) -> None:
    person = territory
    person.go_to("Today")
    clicks = person.clicks
    person.press("Ctrl+N")
    person.write("Pide ayuda con la receta del centro de salud")
    person.press("Tab", times=4)
    person.write("Zahra Amrani")
    person.until(lambda: person.sees("add as a new person"), "the offer to add her")
    person.press("Return", "Ctrl+Return")
    assert person.clicks == clicks
    assert person.told.endswith(" recorded.")
    person.wait_to_see("Zahra Amrani")


def test_a_request_goes_its_whole_way_and_every_step_is_undone_by_its_name(territory: Person) -> None:
    person = territory
    person.press("Ctrl+N")
    person.write("Una rama caída en la plaza de Lavapiés")
    person.press("Ctrl+Return")
    person.click("Assess")
    person.choose("What it is about", "Green areas")
    person.choose("Priority", "High")
    person.choose("Who leads", "Agency")
    person.press("Ctrl+Return")
    person.click("Start work")
    person.click("Add a follow-up")
    person.write("Llamar a Parques")
    person.fill("By when", "tomorrow")
    person.press("Ctrl+Return")
    person.wait_to_see("Llamar a Parques", "Call · tomorrow")
    person.click("Resolve")
    person.write("Retirada por la mañana")
    person.press("Ctrl+Return")
    assert person.told == "Resolved. The impact check is planned."
    person.click("Check impact")
    person.choose("Was the need met?", "Yes, it worked")
    person.press("Ctrl+Return")
    person.click("Close")
    person.choose("How satisfied is the resident with how they were treated?", "4 · satisfied")
    person.press("Ctrl+Return")
    assert person.told == "Request closed."
    undone = []
    for _step in range(7):
        person.press("Ctrl+Z")
        undone.append(person.told.removeprefix("Undone: "))
    assert undone == [
        "Close request",
        "Check impact",
        "Resolve request",
        "Plan follow-up",
        "Start work",
        "Assess request",
        "Record request",
    ]
    assert not person.sees("Una rama caída")
    for _step in range(7):
        person.press("Ctrl+Y")
    assert person.told == "Done again: Close request"


# Circle and meeting


def test_a_circle_for_a_square_has_its_buildings_and_delegates(circle: Person) -> None:
    circle.go_to("Circles")
    circle.wait_to_see("2 of 3 buildings have a delegate", SQUARE, "C/ Olivar 16")
    assert circle.value("Delegate of C/ Olivar 14") == "Luis Gil"
    assert circle.value("Delegate of C/ Olivar 16") == ""
    circle.fill("Delegate of C/ Olivar 16", "Marta Ruiz")
    circle.press("Return")
    circle.wait_to_see("3 of 3 represented")
    circle.press("Ctrl+Z")
    circle.wait_to_see("2 of 3 represented")


def test_a_meeting_has_its_quorum_decision_and_actions(meeting: Person) -> None:
    meeting.go_to("Meetings")
    meeting.wait_to_see("Attendance 1/2", "Quorum: 1 of 2", "Pedir dos bancos nuevos", "Escribir a la Junta", "Medir la plaza")


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ("Minutes in Spanish…", ("Acta", "Faltan dos bancos a la sombra.", "Pedir dos bancos nuevos", "Ana Pérez", "Medir la plaza")),
        ("Minutes in English…", ("Minutes", "Faltan dos bancos a la sombra.", "Pedir dos bancos nuevos", "Ana Pérez", "Medir la plaza")),
    ],
)
def test_minutes_are_printed_in_either_language(meeting: Person, tmp_path: Path, entry: str, words: tuple[str, ...]) -> None:
    meeting.go_to("Meetings")
    path = tmp_path / "minutes.pdf"
    meeting.asking.will_answer(path)
    meeting.click_menu("Minutes (es / en)", entry)
    text = pdf_text(path)
    assert [word for word in words if word not in text] == []


# Today


def test_today_shows_what_is_overdue_due_and_coming_and_each_line_opens_its_record(meeting: Person, clock: FixedClock) -> None:
    person = meeting
    person.press("Ctrl+N")
    person.write("Pregunta por los horarios de la biblioteca")
    person.press("Ctrl+Return")
    person.click("Add a follow-up")
    person.write("Volver a llamar")
    person.fill("By when", "+9")
    person.press("Ctrl+Return")
    person.press("Ctrl+L")
    clock.moment += timedelta(days=3)  # nobody opens the desk before Wednesday
    unlock(person)
    person.go_to("Today")
    wanted = ("Overdue: ", WAITING[0], "Today: ", WAITING[1], "Next two weeks: ", WAITING[2])
    found = [text for line in person.rows("What waits") for text in wanted if text in line]
    assert found == list(wanted), person.rows("What waits")
    for text, shown in zip(WAITING, ("Círculo de la Fuente", "Círculo de la Fuente", "Pregunta por los horarios"), strict=True):
        person.go_to("Today")
        person.click_row("What waits", text)
        person.wait_to_see(shown, text)


def pdf_text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return " ".join("\n".join(page.get_textpage().get_text_range() for page in document).split())
    finally:
        document.close()
