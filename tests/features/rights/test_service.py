from __future__ import annotations

import ast
import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest

from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.requests.records import BroughtBy, Request
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.rights.records import Device, Incident, RetentionRules, Right
from neighbourhood_desk.features.rights.records.activity import EVENTS, ActivityFilter, Anchor
from neighbourhood_desk.features.rights.records.names import FIELD_NAMES, KIND_NAMES
from neighbourhood_desk.features.rights.records.papers import Cause, OpenedFor
from neighbourhood_desk.features.rights.records.purposes import Basis
from neighbourhood_desk.features.rights.service import ActivityService, IncidentService, RightsService
from neighbourhood_desk.features.summaries import store as summaries
from neighbourhood_desk.features.vault.service import BackupService
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError, WrongSecret
from neighbourhood_desk.kernel.periods import Period
from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.kernel.release import Audience, release
from neighbourhood_desk.kernel.wording import Catalogue, say
from neighbourhood_desk.storage.audit import AuditEntry
from neighbourhood_desk.storage.holdings import record_tables
from neighbourhood_desk.storage.sealed import SealedKey
from neighbourhood_desk.storage.vault import Vault
from support import PASSPHRASE

PACKAGE = Path(__file__).resolve().parents[3] / "src" / "neighbourhood_desk"


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(text.split())


# Access


def test_a_person_gets_everything_of_theirs_and_nothing_of_others(
    rights: RightsService, people: PeopleService, ana: Person, asked: Request, spanish: Catalogue, tmp_path: Path
) -> None:
    people.edit(replace(ana, notes="Prefiere por la tarde", alias="Zarzamorilla"))
    pdf, beside = rights.export_own_data(ana.id, tmp_path / "datos.pdf", spanish)
    content = json.loads(beside.read_bytes())
    assert set(content["records"]) == {"people", "requests"}
    assert content["records"]["people"][0]["surnames"] == "Zarzamora Ruiz"
    assert content["records"]["requests"][0]["number"] == asked.number
    assert content["history"]["people"][0]["before"]["notes"].startswith("Vive con")
    assert content["kept_until"] == "2028-11-22"
    assert {"Añadir persona", "Anotar demanda"} <= {line["what"] for line in content["log"]}
    printed = text_of(pdf.read_bytes())
    for text in (beside.read_text(encoding="utf-8"), printed):
        assert "Zarzamora Ruiz" in text
        assert "hace ruido por la noche" in text
        for other in ("Pedro", "Gil", "611"):
            assert other not in text
    assert "Añadir persona" in printed


def test_sealed_records_are_counted_and_do_not_leave(
    rights: RightsService, requests: RequestService, ana: Person, spanish: Catalogue, vault: Vault
) -> None:
    sealed = requests.record(Request(title="Maltrato", description="x", brought_by=BroughtBy.PERSON, brought_by_id=ana.id))
    requests.seals.open(PASSPHRASE)
    requests.seals.seal(sealed.id, "Demanda reservada")
    data = rights.own_data(ana.id, spanish)
    assert data.sealed == 1
    assert [row["kind"] for row in data.rows] == ["people"]


def test_every_field_and_kind_of_record_has_a_name_for_people() -> None:
    columns = {column.name for table in record_tables() if not table.name.startswith("test_") for column in table.columns}
    assert columns - FIELD_NAMES.keys() == {"id"}
    assert {table.name for table in record_tables() if not table.name.startswith("test_")} <= KIND_NAMES.keys()


# The register


def test_a_right_is_answered_within_a_month_and_its_follow_up_tells_so(
    rights: RightsService, followups: FollowUpService, ana: Person, spanish: Catalogue
) -> None:
    request = rights.register(ana.id, Right.ACCESS, date(2026, 10, 31), spanish)
    assert request.due_on == date(2026, 11, 30)
    (due,) = followups.due().coming
    assert due.due_on == request.due_on
    assert "Zarzamora" not in due.what
    rights.answer(request.id, "Entregado en mano")
    assert not rights.register_of(ana.id)[0].is_open
    assert followups.due().coming == ()
    with pytest.raises(DeskError):
        rights.answer(request.id, "otra vez")
    followups.reopen(due.id)
    assert rights.register_of()[0].is_open
    followups.do(due.id, "Por carta")
    assert rights.register_of()[0].done_on == date(2026, 11, 22)


def test_the_register_survives_an_erasure_without_the_person(
    rights: RightsService, ana: Person, asked: Request, spanish: Catalogue
) -> None:
    request = rights.register(ana.id, Right.ERASE, date(2026, 11, 20), spanish)
    rights.answer(request.id, "Ana Zarzamora Ruiz lo pidió por escrito")
    rights.erase(ana.id, spanish)
    (kept,) = rights.register_of()
    assert (kept.person_id, kept.kind, kept.answer) == (None, Right.ERASE, "")


# Restriction


def test_restricted_data_is_in_no_statistics_and_leaves_in_no_file(
    rights: RightsService, ana: Person, asked: Request, vault: Vault, people: PeopleService
) -> None:
    def counted() -> tuple[int, int]:
        with vault.reading() as reading:
            span = (date(2026, 1, 1), date(2026, 12, 31))
            rows = summaries.count_requests(reading, *span, 5)
            return sum(row[3] for row in rows), summaries.count_contributors(reading, *span)

    assert counted() == (1, 1)
    person = rights.restrict(ana.id)
    assert counted() == (0, 0)
    with pytest.raises(DeskError, match="only kept"):
        release(replace(person, confidentiality=person.confidentiality.AGENCIES), Audience.AGENCY)
    assert people.find("zarzamora") == [person]
    vault.undo()
    assert counted() == (1, 1)


# Retention


def test_the_due_list_follows_the_last_contact_and_waits_for_what_is_open(
    rights: RightsService,
    requests: RequestService,
    people: PeopleService,
    ana: Person,
    asked: Request,
    clock: FixedClock,
    spanish: Catalogue,
) -> None:
    clock.moment = datetime(2029, 1, 1, 9, tzinfo=UTC)
    assert [due.name for due in rights.due()] == ["Pedro Gil Sanz"]  # hers is still open
    requests.decline(asked.id, "No es posible", told=True)
    assert rights.kept_until(ana.id) == date(2031, 1, 1)
    clock.moment = datetime(2031, 1, 1, 9, tzinfo=UTC)
    assert {due.name for due in rights.due()} == {"Pedro Gil Sanz", "Ana Zarzamora Ruiz"}
    rights.keep_until(ana.id, date(2032, 5, 1))
    rights.restrict(rights.due()[0].id)
    assert rights.due() == []
    clock.moment = datetime(2032, 5, 1, 9, tzinfo=UTC)
    assert [(due.name, due.is_chosen) for due in rights.due()] == [("Ana Zarzamora Ruiz", True)]
    rights.change_rules(RetentionRules(months=12, block_months=6))
    rights.block_all([due.id for due in rights.due()], Cause.RETENTION, spanish)
    assert rights.due() == []
    assert [each.erase_on for each in rights.blocked()] == [date(2032, 11, 1)]
    with pytest.raises(DeskError):
        rights.keep_until(people.find("gil")[0].id, clock.today())


# Blocked


def test_blocked_data_is_opened_only_for_a_file_and_the_log_says_so(
    rights: RightsService, activity: ActivityService, ana: Person, asked: Request, spanish: Catalogue
) -> None:
    rights.block(ana.id, Cause.REQUEST, spanish)
    for reference in ("", "sin numero", "Ana 12", "x" * 41 + "1"):
        with pytest.raises(DeskError):
            rights.open_blocked(ana.id, OpenedFor.COURT, reference)
    rows = rights.open_blocked(ana.id, OpenedFor.COURT, "123/2026")
    assert {row.kind for row in rows} == {"people", "requests"}
    assert rows[0].values["surnames"] == "Zarzamora Ruiz" or rows[1].values["surnames"] == "Zarzamora Ruiz"
    line = activity.page(ActivityFilter(), None, 1)[0]
    assert (line.action, line.reason, line.record_id) == ("view_blocked", "court 123/2026", str(ana.id))
    rights.lift(ana.id, Cause.MISTAKE)
    assert rights.person(ana.id) is not None


def test_a_certificate_says_what_was_destroyed_and_names_nobody(
    rights: RightsService, ana: Person, asked: Request, spanish: Catalogue
) -> None:
    taken = rights.erase(ana.id, spanish)
    printed = text_of(rights.certificate(taken, spanish))
    assert str(ana.id) in printed
    assert "Zarzamora" not in printed
    assert "22 de noviembre de 2026" in printed


def test_old_values_stay_readable_on_the_record(rights: RightsService, people: PeopleService, ana: Person) -> None:
    people.edit(replace(ana, surnames="Zarzamora", language="ar"))
    (step,) = rights.history("people", ana.id)
    assert {old.field: old.value for old in step.before} == {"surnames": "Zarzamora Ruiz", "language": ""}
    assert step.what == say("People", "Edit person")


# Activity


def test_lines_are_filtered_by_person_record_kind_and_day_and_paged_without_a_gap(
    activity: ActivityService, requests: RequestService, people: PeopleService, ana: Person, asked: Request, clock: FixedClock
) -> None:
    requests.add_note(asked.id, "Llamada")
    clock.moment += timedelta(days=3)
    other = people.add(Person(alias="Otra persona"))
    everything = activity.page(ActivityFilter(), None, 1000)
    assert len(everything) == activity.count(ActivityFilter())
    paged: list[object] = []
    while found := activity.page(ActivityFilter(), paged[-1] if paged else None, 2):  # type: ignore[arg-type]
        paged += found
    assert paged == everything
    assert [line.seq for line in everything] == sorted((line.seq for line in everything), reverse=True)
    hers = activity.page(ActivityFilter(person_id=ana.id), None, 100)
    assert {line.kind for line in hers} == {"people", "requests", "request_notes"}
    assert str(other.id) not in {line.record_id for line in hers}
    assert {line.record_id for line in activity.page(ActivityFilter(record_id=asked.id), None, 100)} == {str(asked.id)}
    assert {line.kind for line in activity.page(ActivityFilter(kind="people"), None, 100)} == {"people"}
    late = activity.page(ActivityFilter(since=clock.today()), None, 100)
    assert [line.record_id for line in late] == [str(other.id)]
    assert activity.count(ActivityFilter(until=clock.today() - timedelta(days=1))) == len(everything) - 1
    assert {"people", "requests"} <= set(activity.kinds())


def test_the_log_is_told_in_the_readers_language(
    activity: ActivityService, people: PeopleService, vault: Vault, spanish: Catalogue, ana: Person
) -> None:
    people.archive(ana.id)
    vault.undo()
    undone, archived, added = activity.page(ActivityFilter(record_id=ana.id), None, 3)
    assert spanish.text(added.what) == "Añadir persona"
    assert spanish.text(archived.what) == "Archivar persona"
    assert spanish.text(undone.what) == "Deshacer: Archivar persona"
    assert undone.note == ""


def test_every_event_that_the_desk_notes_has_words() -> None:
    at = {"AuditEntry": 0, "left": 0, "write_out": 2}
    codes = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(node.func, "id", getattr(node.func, "attr", "")) if isinstance(node, ast.Call) else ""
            if not isinstance(node, ast.Call) or name not in at or any(word.arg == "context" for word in node.keywords):
                continue
            code = node.args[at[name]] if len(node.args) > at[name] else None
            if isinstance(code, ast.Constant):
                codes.add(code.value)
    assert len(codes) > 25
    assert codes - EVENTS.keys() == set()


def test_the_log_is_checked_against_what_stands_outside_it(
    activity: ActivityService, backups: BackupService, people: PeopleService, ana: Person, vault: Vault, spanish: Catalogue
) -> None:
    month = Period.parse("2026-11")
    sheet = text_of(activity.sheet(month, spanish))
    number, digest = vault.audit_head()
    assert digest.hex()[:8] in sheet
    assert "Zarzamora" not in sheet
    anchor = activity.anchor_in(backups.back_up().path)
    activity.anchors_from(lambda: [anchor])
    people.archive(ana.id)
    checked = activity.check(Anchor(number, f"{digest.hex()[:8]} {digest.hex()[8:16]}"))
    assert (checked.broken_at, checked.anchors) == (None, 2)
    assert activity.check(Anchor(number, "00000000")).broken_at == number
    engine = vault._need_engine()
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER audit_no_delete")
        connection.exec_driver_sql("DELETE FROM audit WHERE seq >= ?", (anchor.seq,))
    broken = activity.check()
    assert broken.broken_at == anchor.seq
    assert str(anchor.seq) in spanish.text(broken.words)


def test_a_very_long_month_is_printed_by_its_days(activity: ActivityService, vault: Vault, spanish: Catalogue) -> None:
    vault.note(*(AuditEntry("backup") for _ in range(1600)))
    printed = text_of(activity.sheet(Period.parse("2026-11"), spanish))
    assert "22 de noviembre de 2026 1602" in printed
    with pytest.raises(DeskError):
        activity.sheet(Period.parse("2025-01"), spanish)


# A lost device


def test_the_report_counts_what_was_in_the_newest_backup_and_the_clock_runs(
    incidents: IncidentService, backups: BackupService, people: PeopleService, ana: Person, followups: FollowUpService, spanish: Catalogue,
    clock: FixedClock, vault: Vault,
) -> None:  # fmt: skip
    assert incidents.contents().backup_at is None
    backups.back_up()
    people.add(Person(alias="Otra persona"))
    contents = incidents.contents()
    assert (contents.counts["people"], contents.backup_at) == (1, clock.now())
    incident = incidents.report(
        Incident(known_at=clock.now(), lost_on=clock.today(), device="Portátil gris", state=Device.OFF, backup_at=contents.backup_at),
        spanish,
    )
    (due,) = followups.due().coming
    assert due.due_on == date(2026, 11, 25)
    clock.moment += timedelta(hours=50)
    assert incidents.hours_left(incident) == 22
    printed = text_of(incidents.paper(incident, contents, spanish))
    assert "Portátil gris" in printed
    assert "34.3.a" in printed
    vault.note(AuditEntry("rotate_key", "slot"))
    risky = incidents.change(incident.id, has_secret=True, reported_on=clock.today())
    assert followups.due().coming == ()
    printed = text_of(incidents.paper(risky, contents, spanish))
    assert "34.3.a" not in printed


# What this desk decided


def test_a_purpose_is_changed_confirmed_undone_and_remembered(rights: RightsService, spanish: Catalogue) -> None:
    default = rights.purposes()[0]
    decided = rights.change_purpose(
        "people", what_for="", basis=Basis.CONSENT, how_long="Un año tras el último contacto", confirmed_on=date(2026, 11, 20)
    )
    (people,) = [each for each in rights.purposes() if each.kind == "people"]
    assert spanish.text(people.how_long) == "Un año tras el último contacto"
    assert (people.basis, people.what_for) == (Basis.CONSENT, default.what_for)
    rights.change_purpose("people", what_for="Otra cosa", basis=Basis.LAW, how_long="", confirmed_on=None)
    (step,) = rights.history("rights_purposes", decided.id)
    assert {old.field: old.value for old in step.before}["basis"] in (Basis.CONSENT, "consent")
    rights.undo()
    assert next(each for each in rights.purposes() if each.kind == "people").basis is Basis.CONSENT
    with pytest.raises(DeskError):
        rights.change_purpose("people", what_for="", basis=Basis.LAW, how_long="", confirmed_on=date(2027, 1, 1))


def test_blocked_data_opens_only_for_whoever_gives_the_passphrase_again(
    vault: Vault, people: PeopleService, followups: FollowUpService, ana: Person, spanish: Catalogue
) -> None:
    rights = RightsService(vault, people, followups, SealedKey(vault))
    rights.block(ana.id, Cause.REQUEST, spanish)
    assert rights.needs_passphrase
    with pytest.raises(WrongSecret):
        rights.open_blocked(ana.id, OpenedFor.COURT, "123/2026", "otra frase")
    with vault.reading() as reading:
        assert not reading.exec_driver_sql("SELECT count(*) FROM audit WHERE action = 'view_blocked'").scalar()
    assert rights.open_blocked(ana.id, OpenedFor.COURT, "123/2026", PASSPHRASE)
    assert not rights.needs_passphrase


def test_the_log_is_shortened_once_a_month_of_old_lines_has_gathered_and_still_fits_what_was_noted(
    activity: ActivityService, vault: Vault, clock: FixedClock, spanish: Catalogue
) -> None:
    old = vault.audit_head()
    for _month in range(26):
        clock.moment += timedelta(days=30)
        vault.note(AuditEntry("backup"))
    assert activity.shorten(36) == 0
    assert activity.shorten(24) > 0
    assert activity.shorten(24) == 0
    checked = activity.check(Anchor(old[0], old[1].hex()))
    assert checked.broken_at is None
    assert activity.months(clock.today())[-1].start > date(2026, 11, 30)


@pytest.mark.parametrize(("state", "words"), [(Device.OFF, "la clave no estaba con él"), (Device.OPEN, "no podemos descartar")])
def test_the_letter_says_what_happened_what_was_there_and_what_to_do_in_both_languages_and_names_nobody(
    incidents: IncidentService, ana: Person, asked: Request, clock: FixedClock, spanish: Catalogue, tmp_path: Path, vault: Vault,
    state: Device, words: str,
) -> None:  # fmt: skip
    incident = incidents.report(Incident(known_at=clock.now(), lost_on=clock.today(), device="Portátil", state=state), spanish)
    english = Catalogue.load(shipped("translations"), "en")
    incidents.export_letter(incident, incidents.contents(), "600 123 123", tmp_path / "carta.pdf", spanish, english)
    text = text_of((tmp_path / "carta.pdf").read_bytes())
    for said in (words, "Qué puede hacer", "What you can do", "600 123 123", "www.aepd.es", "Nombres, direcciones", "Dear neighbour"):
        assert said in text, said
    assert "Zarzamora" not in text
    assert "Cambiamos las claves" not in text, "it says nothing of what was not done"
    vault.note(AuditEntry("rotate_key", "slot"))
    assert "Cambiamos las claves" in text_of(incidents.letter(incident, incidents.contents(), "", spanish))
    with vault.reading() as reading:
        reason = reading.exec_driver_sql("SELECT reason FROM audit WHERE action = 'export_letter'").scalar_one()
    assert reason.startswith("audience=people people=2 bytes=")
