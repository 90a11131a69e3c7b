from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from features.consents.conftest import agreed
from neighbourhood_desk.features.consents.records import Consent, DataCategory, Given, Purpose, Receiver
from neighbourhood_desk.features.consents.rules import texts as rules
from neighbourhood_desk.features.consents.service import ConsentPapers, ConsentService, ConsentTexts
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.resources.records import Resource
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.ids import new_id
from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Catalogue

SPANISH, ENGLISH = (Catalogue.load(shipped("translations"), code) for code in ("es", "en"))


def printed(content: bytes) -> str:
    """The words of a PDF, each parted by one space."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages).split())


@pytest.mark.parametrize("catalogue", [SPANISH, ENGLISH], ids=["es", "en"])
@pytest.mark.parametrize("plain", [False, True], ids=["ordinary", "plain"])
@pytest.mark.parametrize("purpose", Purpose)
def test_every_shipped_text_says_who_what_to_whom_and_until_when(purpose: Purpose, plain: bool, catalogue: Catalogue) -> None:
    text = rules.shipped(purpose, plain, catalogue)
    assert rules.mistake(purpose, text) is None
    assert text != rules.shipped(purpose, plain, ENGLISH if catalogue is SPANISH else SPANISH)


def test_a_plain_text_has_only_short_lines() -> None:
    for purpose in Purpose:
        for catalogue in (SPANISH, ENGLISH):
            for line in rules.shipped(purpose, True, catalogue).splitlines():
                assert len(line.split()) <= 18, line


def test_what_is_filled_in_is_text_and_never_a_field() -> None:
    assert rules.filled("{person} → {data} {nobody}", {"person": "{data}", "data": "x"}) == "{data} → x {nobody}"
    assert rules.BLANK in rules.filled("{person}", {})


@pytest.mark.parametrize(
    "text",
    ["", "I agree.", "{person} {data} {until}", "{person} {data} {until} {receivers} {secret}", "{person}{data}{until}{receivers}" * 400],
)
def test_a_text_that_says_too_little_or_too_much_is_refused(texts: ConsentTexts, text: str) -> None:
    with pytest.raises(DeskError):
        texts.change(Purpose.REFERRAL, "es", False, text)
    assert texts.versions(Purpose.REFERRAL, "es", False) == []


def test_a_changed_text_is_a_new_version_and_what_was_shown_before_stays(
    consents: ConsentService, texts: ConsentTexts, ana: Person, clinic: Resource
) -> None:
    asked = agreed(ana, Receiver(kind="resources", id=clinic.id).key, text_shown="", text_version="")
    receivers = consents.receivers_of(asked)
    first = texts.shown(asked, ana, receivers, SPANISH)
    assert first.version == "referral-es-1"
    for part in ("Ana Zarzamora Ruiz", "Centro de salud", "vivienda", "Marta Gil", "Embajadores", "hasta el 20 de noviembre de 2027"):
        assert part in first.text
    kept = consents.record(agreed(ana, *asked.receivers, text_shown=first.text, text_version=first.version))
    texts.change(Purpose.REFERRAL, "es", False, "{person} dice que sí: {data}, a {receivers}, hasta {until}.")
    second = texts.shown(asked, ana, receivers, SPANISH)
    assert second.version == "referral-es-2"
    assert second.text.startswith("Ana Zarzamora Ruiz dice que sí")
    assert texts.shown(asked, ana, receivers, SPANISH, plain=True).version == "referral-es-plain-1"
    again = consents.get(kept.id)
    assert again is not None
    assert (again.text_shown, again.text_version) == (first.text, "referral-es-1")


def test_a_text_in_another_language_is_offered_once_it_is_written(texts: ConsentTexts) -> None:
    assert texts.languages() == ["es", "en"]
    texts.change(Purpose.REFERRAL, "ar", False, "أنا {person} {data} {receivers} {until}")
    assert texts.languages() == ["es", "en", "ar"]


def test_whoever_represents_a_child_stands_in_the_text(texts: ConsentTexts, ana: Person) -> None:
    asked = agreed(ana, given_how=Given.BY_REPRESENTATIVE, representative="Luz Ruiz, madre")
    assert "Yo, Ana Zarzamora Ruiz, por medio de Luz Ruiz, madre, consiento" in texts.shown(asked, ana, [], SPANISH).text


def test_the_form_holds_the_text_shown_and_of_nobody_else(
    consents: ConsentService, papers: ConsentPapers, people: PeopleService, ana: Person, clinic: Resource
) -> None:
    people.add(Person(given_names="Otra", surnames="Persona"))
    kept = consents.record(agreed(ana, Receiver(kind="resources", id=clinic.id).key, text_shown="Yo, Ana, digo que sí."))
    text = printed(papers.form(kept, ana, consents.receivers_of(kept), SPANISH))
    for part in ("Yo, Ana, digo que sí.", "Vivienda", "Centro de salud", "Lugar y fecha"):
        assert part in text
    for secret in ("600 111 222", "Calle del Oso", "Otra Persona", str(ana.id)):
        assert secret not in text


def test_a_blank_form_in_both_languages_bears_nobodys_name(papers: ConsentPapers, ana: Person) -> None:
    text = printed(papers.blank(Purpose.REFERRAL, (SPANISH, ENGLISH)))
    assert "Consentimiento" in text
    assert "Consent" in text.replace("Consentimiento", "")
    assert "Ana" not in text.replace("Análisis", "")
    assert text.count("☐") == 2 * len(DataCategory)


def test_a_form_of_somebody_under_seal_does_not_leave(papers: ConsentPapers, ana: Person) -> None:
    with pytest.raises(DeskError):
        papers.form(agreed(ana), replace(ana, confidentiality=Level.SEALED), [], SPANISH)


def test_a_file_that_cannot_be_written_is_said(papers: ConsentPapers, tmp_path: Path) -> None:
    with pytest.raises(DeskError):
        papers.write(tmp_path / "nowhere" / "consent.pdf", b"%PDF", Consent(person_id=new_id()))
