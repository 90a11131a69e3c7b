from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pypdfium2
from hypothesis import given
from hypothesis import strategies as st

from features.cases.conftest import Neighbourhood
from neighbourhood_desk.features.bodies.records import Body
from neighbourhood_desk.features.bodies.service import BodyService
from neighbourhood_desk.features.cases.records import KIND, Case
from neighbourhood_desk.features.cases.service import CaseNotes, CaseService, TimelineService, TimelineWish
from neighbourhood_desk.features.followups.records import FollowUp
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.meetings.records import AgendaItem, Decision, Meeting
from neighbourhood_desk.features.meetings.service import MeetingService
from neighbourhood_desk.features.people.records import Household, Person
from neighbourhood_desk.features.people.service import HouseholdService
from neighbourhood_desk.features.requests.records import BroughtBy, Request
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.territory.records import Area, AreaKind
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.happenings import Happening, Happenings, Topic, narrowed
from neighbourhood_desk.kernel.release import Audience, Level
from neighbourhood_desk.kernel.wording import Catalogue, say
from support import PASSPHRASE

TODAY = date(2026, 11, 22)


def words_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def told(happenings: list[Happening]) -> set[str]:
    return {happening.what.text for happening in happenings}


def test_requests_notes_follow_ups_meetings_and_cases_stand_on_one_timeline_in_date_order(
    cases: CaseService, timelines: TimelineService, here: Neighbourhood, desk: Services, requests: RequestService, spanish: Catalogue
) -> None:
    requests.add_note(here.request.id, "Llamó el administrador")
    desk.of(FollowUpService).plan(
        FollowUp(what="Volver a llamar", due_on=TODAY + timedelta(days=3), subject_kind="requests", subject_id=here.request.id)
    )
    circle = desk.of(BodyService).save(Body(name="Círculo de la Plaza"))
    meeting = Meeting(body_id=circle.id, held_on=TODAY - timedelta(days=1))
    item = AgendaItem(meeting_id=meeting.id, title="Humedades", request_id=here.request.id)
    meetings = desk.of(MeetingService)
    meetings.call_meeting(meeting, [item])
    meetings.decide(Decision(meeting_id=meeting.id, item_id=item.id, text="Pedir la inspección"))
    case = cases.promote(here.request.id, None, spanish)
    expected = {"Received · {channel}", "Note", "{kind}: {what}", "On the agenda · {body}", "Decided", "Case opened"}
    for kind, id in (("requests", here.request.id), (KIND, case.id), ("people", here.ana.id)):
        happenings = timelines.around(kind, id)
        assert expected <= told(happenings), kind
        assert [happening.day for happening in happenings] == sorted(happening.day for happening in happenings)
        assert len({(h.day, h.kind, h.record_id, h.what.text, str(h.detail), str(h.what.values)) for h in happenings}) == len(happenings)
    only = timelines.wished(TimelineWish(kind=KIND, id=case.id, topics=(Topic.MEETING,), since=TODAY - timedelta(days=1), until=TODAY))
    assert told(only) == {"On the agenda · {body}", "Decided"}


def test_a_household_and_an_area_tell_what_belongs_to_them(
    timelines: TimelineService, here: Neighbourhood, desk: Services, requests: RequestService
) -> None:
    territory = desk.of(TerritoryService)
    home = desk.of(HouseholdService).found(Household(name="Zarzamora"), here.ana.id)
    assert "Received · {channel}" in told(timelines.around("households", home.id))
    quarter = territory.add_area(Area(name="Embajadores"))
    building = territory.add_area(Area(name="Portal 3", kind=AreaKind.BUILDING, parent_id=quarter.id))
    requests.record(Request(description="Gotera", area_id=building.id))
    for area in (quarter, building):
        (received,) = timelines.around("areas", area.id)
        assert received.about.endswith("Gotera")


def test_the_timeline_of_one_of_two_people_in_a_case_does_not_tell_what_the_other_brought(
    cases: CaseService, timelines: TimelineService, here: Neighbourhood, requests: RequestService, spanish: Catalogue
) -> None:
    case = cases.open(Case(title="Ruidos", person_id=here.ana.id), None, spanish)
    cases.add_person(case.id, here.berta.id)
    other = requests.record(Request(description="Gritos de noche", brought_by=BroughtBy.PERSON, brought_by_id=here.berta.id))
    cases.link_request(case.id, other.id)
    assert not any("Gritos" in happening.about for happening in timelines.around("people", here.ana.id))
    assert "Case opened" in told(timelines.around("people", here.ana.id))
    assert any("Gritos" in happening.about for happening in timelines.around(KIND, case.id))


def test_the_print_states_its_level_covers_other_people_and_leaves_out_what_its_reader_may_not_have(
    cases: CaseService, timelines: TimelineService, notes: CaseNotes, here: Neighbourhood, desk: Services, requests: RequestService,
    spanish: Catalogue, english: Catalogue, tmp_path: Path,
) -> None:  # fmt: skip
    requests.add_note(here.request.id, "Ana Zarzamora Ruiz vino con Berta Quintanilla Soto, 600 333 444")
    case = cases.promote(here.request.id, None, spanish)
    notes.open(PASSPHRASE)
    notes.add_sealed(case.id, "secreto de verdad")
    notes.add(case.id, "solo para mí")
    wish = TimelineWish(kind=KIND, id=case.id)
    mine = timelines.print(wish, case.number, tmp_path / "mine.pdf", spanish, Audience.MANAGER)
    text = words_of(tmp_path / "mine.pdf")
    assert mine.withheld == 1
    assert "Confidencialidad: Solo gestión comunitaria" in text
    assert "Ana Zarzamora Ruiz" in text
    assert "solo para mí" in text
    for hidden in ("Quintanilla", "333", "secreto"):
        assert hidden not in text
    person = timelines.print(TimelineWish(kind="people", id=here.ana.id), "Ana", tmp_path / "a.pdf", english, Audience.AGENCY)
    text = words_of(tmp_path / "a.pdf")
    assert person.level.rank <= Level.AGENCIES.rank
    assert "Confidentiality: Agencies" in text
    for hidden in ("Quintanilla", "solo para mí", "secreto"):
        assert hidden not in text


DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))
HAPPENINGS = st.builds(
    lambda day, topic, rank: Happening(day=day, what=say("Requests", "Note"), topic=topic, rank=rank, record_id=uuid4()),
    DAYS,
    st.sampled_from(list(Topic)),
    st.integers(0, 9),
)


@given(st.lists(HAPPENINGS, max_size=30), st.sets(st.sampled_from(list(Topic))), st.none() | DAYS, st.none() | DAYS)
def test_narrowing_keeps_the_order_and_only_what_was_wished(
    found: list[Happening], topics: set[Topic], since: date | None, until: date | None
) -> None:
    kept = narrowed(found, topics, since, until)
    assert [each for each in found if each in kept] == kept
    for each in found:
        fits = (not topics or each.topic in topics) and (since is None or each.day >= since) and (until is None or each.day <= until)
        assert (each in kept) is fits


@given(st.dictionaries(st.integers(0, 12), st.sets(st.integers(0, 12)), max_size=13))
def test_what_belongs_is_followed_to_its_end_once_even_in_a_circle(links: dict[int, set[int]]) -> None:
    asked: list[UUID] = []

    def belonging(kind: str, ids: object) -> dict[str, set[UUID]]:
        asked.extend(ids)  # type: ignore[arg-type]
        return {kind: {UUID(int=other) for id in ids for other in links.get(id.int, ())}}  # type: ignore[attr-defined]

    found = Happenings((), [belonging]).records_around("things", UUID(int=0))["things"]
    reached, ahead = {0}, [0]
    while ahead:
        for other in links.get(ahead.pop(), ()):
            if other not in reached:
                reached.add(other)
                ahead.append(other)
    assert found == {UUID(int=each) for each in reached}
    assert len(asked) == len(set(asked))


def test_a_person_nobody_knows_has_no_timeline(timelines: TimelineService) -> None:
    assert timelines.around("people", Person(alias="x").id) == []
