from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from icalendar import Calendar

from features.referrals.conftest import EMAIL, HOME, PHONE, TODAY, Casework
from neighbourhood_desk.features.consents.records import DataCategory
from neighbourhood_desk.features.followups.records import FollowUpKind, Leader
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.referrals.records import (
    KIND,
    Attended,
    Confirmer,
    Escalation,
    OverrideBasis,
    Referral,
    ReferralStatus,
    RejectionCode,
    Served,
    Way,
)
from neighbourhood_desk.features.referrals.rules.checks import Weight
from neighbourhood_desk.features.referrals.rules.listing import Group, ReferralFilter
from neighbourhood_desk.features.referrals.rules.redaction import MASK
from neighbourhood_desk.features.referrals.rules.sheet import SheetField
from neighbourhood_desk.features.referrals.service.papers import SHEET
from neighbourhood_desk.features.requests.records import Request, RequestStatus
from neighbourhood_desk.features.resources.records import NeedCategory
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Catalogue
from neighbourhood_desk.storage.audit import audit_table
from neighbourhood_desk.storage.erasure import erase
from neighbourhood_desk.storage.vault import Vault
from support import PASSPHRASE

HOUSING, IDENTITY, CONTACT = DataCategory.HOUSING, DataCategory.IDENTITY, DataCategory.CONTACT


def drafted(casework: Casework) -> Referral:
    return casework.referrals.draft(casework.request.id, "resources", casework.advice.id)


def sent(casework: Casework) -> Referral:
    casework.agree(HOUSING, IDENTITY, CONTACT)
    return casework.referrals.send(drafted(casework).id, Way.EMAIL)


def printed(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def only_event(content: bytes) -> Any:
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    return event


def audit_reasons(vault: Vault) -> list[str]:
    with vault.reading() as reading:
        return [row.reason for row in reading.execute(audit_table.select()) if row.reason]


# The gate


def test_nothing_leaves_and_nothing_is_marked_sent_without_consent(casework: Casework, spanish: Catalogue) -> None:
    draft = drafted(casework)
    service = casework.referrals
    for leave in (
        lambda: service.send(draft.id, Way.EMAIL),
        lambda: service.papers.pdf(draft, spanish),
        lambda: service.papers.text(draft, spanish),
    ):
        with pytest.raises(DeskError, match="has not agreed"):
            leave()
    assert service.get(draft.id) == draft
    assert HOUSING in service.clearance(draft).missing


def test_consent_for_another_receiver_opens_nothing_and_that_of_the_organisation_does(casework: Casework) -> None:
    draft = drafted(casework)
    casework.agree(*DataCategory, receiver=f"resources/{casework.union.id}")
    assert not casework.referrals.clearance(draft).is_given
    casework.agree(*DataCategory, receiver=f"organisations/{casework.advice.organisation_id}")
    assert casework.referrals.clearance(draft).is_given


def test_with_consent_for_housing_only_nothing_else_leaves_not_even_inside_the_story(casework: Casework, spanish: Catalogue) -> None:
    casework.agree(HOUSING)
    draft = drafted(casework)
    assert set(draft.fields) == {"title", "description", "why", "documents"}
    text, paper = casework.referrals.papers.text(draft, spanish), printed(casework.referrals.papers.pdf(draft, spanish))
    for leaving in (text, paper):
        assert "humedad y sin calefacción" in leaving
        assert MASK in leaving
        for secret in ("María", "Maria", "García", "Pérez", "471", EMAIL, "maria@", "Tribulete", "2.º B"):
            assert secret.casefold() not in leaving.casefold(), secret
    preview = casework.referrals.preview(draft)
    assert preview.sheet is not None
    assert casework.referrals.papers.as_text(preview.sheet, spanish) == text
    assert {SheetField.NAME, SheetField.PHONES, SheetField.ADDRESS} <= set(preview.stays)
    assert text.endswith("Confidencialidad: Entidades")


def test_what_is_agreed_to_passes_and_nothing_beyond(casework: Casework, spanish: Catalogue) -> None:
    casework.agree(HOUSING, IDENTITY, CONTACT)
    text = casework.referrals.papers.text(drafted(casework), spanish)
    assert "María García Pérez" in text
    assert PHONE in text
    assert EMAIL in text
    assert "Tribulete" not in text
    assert HOME not in text


def test_health_is_passed_only_by_its_own_name(casework: Casework) -> None:
    casework.requests.assess(casework.request.id, need_category=NeedCategory.HEALTH)
    casework.agree(DataCategory.NEEDS, IDENTITY)
    assert "title" not in drafted(casework).fields
    casework.agree(DataCategory.HEALTH)
    assert "title" in drafted(casework).fields


def test_a_withdrawal_shuts_the_gate_at_once_and_lists_whom_to_tell(casework: Casework, spanish: Catalogue) -> None:
    consent = casework.agree(HOUSING, IDENTITY, CONTACT)
    referral = casework.referrals.send(drafted(casework).id, Way.EMAIL)
    withdrawal = casework.consents.withdraw(consent.id)
    (line,) = withdrawal.to_tell
    assert (line.receiver.name, line.kind, line.record_id, line.sent_on) == ("Asesoría de inquilinos", KIND, referral.id, TODAY)
    with pytest.raises(DeskError):
        casework.referrals.papers.pdf(referral, spanish)
    calls = [item for item in casework.followups.open_for("requests", casework.request.id) if item.kind is FollowUpKind.CALL]
    assert [item.due_on for item in calls] == [TODAY]


def test_an_override_needs_a_reason_is_logged_by_its_code_and_counted(casework: Casework, spanish: Catalogue, vault: Vault) -> None:
    draft = drafted(casework)
    with pytest.raises(DeskError):
        casework.referrals.override(draft.id, OverrideBasis.VITAL_INTEREST, "urge")
    casework.referrals.override(draft.id, OverrideBasis.VITAL_INTEREST, "Una menor enferma duerme en la habitación con moho.")
    assert casework.referrals.override_count == 0
    referral = casework.referrals.send(draft.id, Way.PHONE)
    assert casework.referrals.override_count == 1
    assert "moho" not in casework.referrals.papers.text(referral, spanish)
    reasons = audit_reasons(vault)
    assert any("override=vital_interest missing=identity,contact,housing" in reason for reason in reasons)
    assert not any("moho" in reason or "María" in reason for reason in reasons)
    with pytest.raises(DeskError):
        casework.referrals.override(referral.id, OverrideBasis.COURT_ORDER, "Otra vez, con motivo bastante.")


def test_a_sealed_request_and_a_restricted_person_go_nowhere(casework: Casework, vault: Vault) -> None:
    casework.requests.seals.open(PASSPHRASE)
    draft = drafted(casework)
    casework.requests.seals.seal(casework.request.id, "Demanda reservada")
    with pytest.raises(DeskError, match="for nobody but you"):
        drafted(casework)
    casework.agree(*DataCategory)
    with pytest.raises(DeskError):
        casework.referrals.send(draft.id, Way.EMAIL)


def test_a_request_that_nobody_brought_by_name_needs_no_consent(casework: Casework, spanish: Catalogue) -> None:
    lamp = casework.requests.record(Request(title="Farola apagada", address="Calle Amparo 3", need_category=NeedCategory.LIGHTING))
    draft = casework.referrals.draft(lamp.id, "organisations", casework.advice.organisation_id or casework.advice.id)
    text = casework.referrals.papers.text(draft, spanish)
    assert "Farola apagada" in text
    assert "Calle Amparo 3" in text
    assert casework.referrals.send(draft.id, Way.EMAIL).status is ReferralStatus.SENT


# Its way


def test_sending_plans_to_ask_on_the_due_day_and_lets_the_request_wait(casework: Casework) -> None:
    referral = sent(casework)
    assert referral.answer_due == TODAY + timedelta(days=5)  # five working days from a Sunday
    (check,) = casework.followups.open_for("requests", casework.request.id)
    assert (check.kind, check.due_on, check.what) == (FollowUpKind.CHECK_AGENCY, referral.answer_due, "Asesoría de inquilinos")
    request = casework.requests.get(casework.request.id)
    assert request is not None
    assert (request.status, request.waiting_for) == (RequestStatus.WAITING, "Asesoría de inquilinos")
    casework.vault.undo()
    again = casework.requests.get(casework.request.id)
    assert again == casework.request
    assert casework.followups.open_for("requests", casework.request.id) == []


def test_an_answer_is_not_due_on_a_holiday(casework: Casework, clock: FixedClock) -> None:
    profile = ProfileService(casework.vault)
    profile.change(replace(profile.current(), region="MD"))
    clock.moment += timedelta(days=12)  # 4 December: the sixth is a Sunday, kept on Monday, and the eighth is a holiday
    assert casework.referrals.answer_due(drafted(casework), clock.today()).isoformat() == "2026-12-15"


def test_a_rejection_keeps_its_reason_comes_back_today_and_counts_as_unmet_until_somebody_helps(casework: Casework) -> None:
    first = sent(casework)
    service = casework.referrals
    service.reject(first.id, RejectionCode.NOT_COVERED, "No cubre arrendadores", todo="Buscar otro recurso")
    (todo,) = casework.followups.due().today
    assert (todo.what, todo.subject_id) == ("Buscar otro recurso", casework.request.id)
    (cell,) = service.lists.unmet(TODAY, TODAY)
    assert (cell.need_category, cell.request_ids, cell.rejected) == (NeedCategory.HOUSING, (casework.request.id,), 1)
    assert [each.code for each in service.lists.rejections(TODAY, TODAY)] == [RejectionCode.NOT_COVERED]
    offered = [each.resource.name for each in service.suggestions(casework.request.id)]
    assert offered == ["Sindicato de inquilinas", "Antigua oficina"]
    casework.agree(HOUSING, receiver=f"resources/{casework.union.id}")
    second = service.send(service.draft(casework.request.id, "resources", casework.union.id, first.id).id, Way.PHONE)
    assert (second.number, second.first_sent_on, second.previous_id) == (f"{casework.request.number}.2", first.sent_on, first.id)
    assert casework.followups.due().today == ()
    assert service.lists.unmet(TODAY, TODAY) == []
    service.accept(second.id)
    service.complete(second.id, Confirmer.RESIDENT, Way.PHONE, Served.NO)
    (cell,) = service.lists.unmet(TODAY, TODAY)
    assert (cell.rejected, cell.not_served) == (1, 1)


def test_nothing_is_completed_without_somebody_who_confirms_it(casework: Casework) -> None:
    referral = sent(casework)
    with pytest.raises(DeskError, match="accept it first"):
        casework.referrals.complete(referral.id, Confirmer.PROVIDER, Way.EMAIL, Served.YES)
    casework.referrals.accept(referral.id, "El jueves llaman")
    for by, how, served in ((None, Way.PHONE, Served.YES), (Confirmer.PROVIDER, None, Served.YES), (Confirmer.RESIDENT, Way.PHONE, None)):
        with pytest.raises(DeskError):
            casework.referrals.complete(referral.id, by, how, served)
    done = casework.referrals.complete(referral.id, Confirmer.RESIDENT, Way.PHONE, Served.YES, who="María", result="Caldera nueva")
    assert (done.status, done.served, done.completed_on) == (ReferralStatus.COMPLETED, Served.YES, TODAY)
    request = casework.requests.get(casework.request.id)
    assert request is not None
    assert request.status is RequestStatus.IN_PROGRESS


def test_each_step_has_its_day_and_none_comes_before_the_other_or_tomorrow(casework: Casework) -> None:
    referral = sent(casework)
    for day in (TODAY - timedelta(days=1), TODAY + timedelta(days=1)):
        with pytest.raises(DeskError):
            casework.referrals.accept(referral.id, on=day)
    casework.referrals.accept(referral.id)
    with pytest.raises(DeskError, match="answered already"):
        casework.referrals.accept(referral.id)
    with pytest.raises(DeskError, match="answered already"):
        casework.referrals.reject(referral.id, RejectionCode.FULL)


def test_an_appointment_is_attended_or_not_and_its_file_names_nobody(casework: Casework, spanish: Catalogue, clock: FixedClock) -> None:
    referral = sent(casework)
    due = only_event(casework.referrals.calendar(referral, spanish))
    assert (str(due["summary"]), due["dtstart"].dt, due["sequence"]) == (f"Respuesta · {referral.number}", referral.answer_due, 0)
    casework.referrals.accept(referral.id)
    day = TODAY + timedelta(days=3)
    appointed = casework.referrals.appoint(referral.id, day, "10:30", "En casa de María, C/ Tribulete 8")
    content = casework.referrals.calendar(appointed, spanish)
    event = only_event(content)
    assert str(event["summary"]) == f"Cita · {referral.number}"
    assert "location" not in event
    assert not any(word in content.decode() for word in ("María", "Tribulete", "Humedad", "inquilin"))
    public = casework.referrals.appoint(referral.id, day, "10:30", casework.advice.address)
    moved = only_event(casework.referrals.calendar(public, spanish))
    assert (str(moved["location"]), moved["sequence"], moved["uid"]) == (casework.advice.address, 2, event["uid"])
    with pytest.raises(DeskError, match="still to come"):
        casework.referrals.attend(referral.id, Attended.YES)
    clock.moment += timedelta(days=4)
    assert casework.referrals.attend(referral.id, Attended.YES).status is ReferralStatus.IN_PROGRESS


def test_without_an_answer_it_goes_from_asking_again_to_the_coordinator_to_the_team(casework: Casework, clock: FixedClock) -> None:
    referral = sent(casework)
    service = casework.referrals
    assert service.next_escalation(referral) is None
    clock.moment += timedelta(days=8)
    assert service.lists.counts()[Group.LATE] == 1
    for step in Escalation:
        with pytest.raises(DeskError):
            service.escalate(referral.id, Escalation.TEAM if step is not Escalation.TEAM else Escalation.CHASE, "x")
        referral = service.escalate(referral.id, step, f"Paso {step.value}")
        (planned,) = casework.followups.open_for("requests", casework.request.id)
        assert planned.what == f"Paso {step.value}"
        assert planned.due_on == clock.today() + timedelta(days=7)
    assert (planned.kind, planned.led_by) == (FollowUpKind.ACTION, Leader.TEAM)
    assert service.next_escalation(referral) is None
    assert [step for _on, step in referral.escalated] == list(Escalation)


def test_a_letter_to_an_agency_tells_references_and_days_only(casework: Casework, spanish: Catalogue, clock: FixedClock) -> None:
    referral = sent(casework)
    clock.moment += timedelta(days=9)
    letters = (
        casework.referrals.papers.letter_text(referral.agency_id, spanish),
        printed(casework.referrals.papers.letter_pdf(referral.agency_id, spanish)),
    )
    for letter in letters:
        assert referral.number in letter
        assert "Oficina de vivienda" in letter
        assert not any(word in letter for word in ("María", "Humedad", "Tribulete", "471"))
    assert casework.referrals.chase_all(referral.agency_id, "Reclamar respuesta") == 1
    assert casework.referrals.chase_all(referral.agency_id, "Reclamar respuesta") == 0


# What is checked, listed, told and kept


def test_missing_papers_and_misfits_are_said_before_sending(casework: Casework) -> None:
    draft = drafted(casework)
    kept = casework.referrals.edit(replace(draft, documents=("dni o nie",)))
    found = casework.referrals.findings(kept)
    assert [item.detail for item in found if item.what.n == 1] == ["Contrato de alquiler"]
    assert casework.advice.opening in [item.detail for item in found]
    other = casework.referrals.redirect(draft.id, "resources", next(each.id for each in casework.resources.find("Polideportivo", 5)))
    assert {item.weight for item in casework.referrals.findings(other)} >= {Weight.WARNING}


def test_every_count_is_the_length_of_its_list(casework: Casework, clock: FixedClock) -> None:
    first = sent(casework)
    drafted(casework)
    casework.referrals.reject(first.id, RejectionCode.FULL)
    third = casework.referrals.send(drafted(casework).id, Way.EMAIL)
    clock.moment += timedelta(days=30)
    for text in ("", "asesoría", "María", third.number, "nada de esto"):
        for agency in (None, first.agency_id):
            wanted = ReferralFilter(text=text, agency_id=agency)
            for group, count in casework.referrals.lists.counts(wanted).items():
                rows = casework.referrals.lists.page(ReferralFilter(group=group, text=text, agency_id=agency))
                assert len(rows) == count
    (busy,) = casework.referrals.lists.agencies()
    assert (busy.name, busy.waiting, busy.late) == ("Oficina de vivienda", 1, 1)
    record = casework.referrals.lists.track_record(casework.advice.id)
    assert (record.sent, record.rejected, record.waiting, record.reasons) == (2, 1, 1, ((RejectionCode.FULL, 1),))


def test_the_timeline_tells_every_step_and_erasure_leaves_none(casework: Casework, vault: Vault) -> None:
    referral = sent(casework)
    casework.referrals.reject(referral.id, RejectionCode.NOT_COVERED, "No cubre arrendadores")
    assert casework.referrals.belonging("requests", [casework.request.id]) == {KIND: {referral.id}}
    told = casework.referrals.happenings([referral.id])
    assert [(line.day, line.icon) for line in told] == [(TODAY, "send"), (TODAY, "x")]
    assert told[1].detail == "No cubre arrendadores"
    erase(vault, casework.maria.id)
    assert casework.referrals.count() == 0


def test_what_leaves_is_noted_without_values(casework: Casework, spanish: Catalogue, vault: Vault, tmp_path: Path) -> None:
    referral = sent(casework)
    path = tmp_path / "hoja.pdf"
    casework.referrals.papers.export(path, casework.referrals.papers.pdf(referral, spanish), SHEET, referral.id, fields="title")
    assert path.read_bytes().startswith(b"%PDF")
    assert any(reason.startswith("audience=AGENCY fields=title bytes=") for reason in audit_reasons(vault))


def test_any_way_through_the_steps_keeps_the_dates_in_order_and_undo_gives_all_back(casework: Casework) -> None:
    service = casework.referrals
    referral = sent(casework)
    ways: list[Callable[[], object]] = [
        lambda: service.accept(referral.id),
        lambda: service.start(referral.id),
        lambda: service.fail(referral.id, "Cerró"),
    ]
    before = [service.get(referral.id)]
    for way in ways:
        way()
        before.append(service.get(referral.id))
    for expected in reversed(before[:-1]):
        casework.vault.undo()
        assert service.get(referral.id) == expected
