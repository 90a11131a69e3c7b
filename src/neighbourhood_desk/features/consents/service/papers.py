"""The form to sign, on paper: of one person, or blank."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from neighbourhood_desk.features.consents.records import Consent, FormPart, Purpose, Receiver
from neighbourhood_desk.features.consents.rules import words
from neighbourhood_desk.features.consents.service.texts import ConsentTexts
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.kernel.ids import new_id
from neighbourhood_desk.kernel.release import Audience, release
from neighbourhood_desk.kernel.wording import Catalogue
from neighbourhood_desk.storage.leaving import write_out
from neighbourhood_desk.storage.vault import Vault

_KIND = "consents"


class ConsentPapers:
    """Composes and writes forms; a form of a person holds only what that person agrees to."""

    def __init__(self, vault: Vault, texts: ConsentTexts, profile: ProfileService) -> None:
        self._vault, self._texts, self._profile = vault, texts, profile

    def form(
        self,
        consent: Consent,
        person: Person,
        receivers: Sequence[Receiver],
        catalogue: Catalogue,
        *,
        plain: bool = False,
        for_what: str = "",
    ) -> bytes:
        """The form of what this person agrees to, for that person; one that was kept shows the very text that was shown.

        Raises DeskError for somebody under seal.
        """
        from neighbourhood_desk.features.consents.formats import form_pdf  # reportlab takes its time: only who prints waits

        release(person, Audience.MANAGER, frozenset({"given_names", "surnames", "alias"}))
        text = consent.text_shown or self._texts.shown(consent, person, receivers, catalogue, plain=plain, for_what=for_what).text
        part = FormPart(catalogue, text, words.receiver_words(consent, receivers, catalogue))
        return form_pdf.compose(release(consent, Audience.MANAGER), [part], consent.purpose, self._profile.current().neighbourhood)

    def blank(self, purpose: Purpose, catalogues: Sequence[Catalogue], *, plain: bool = False) -> bytes:
        """A form to be filled in by hand, in each of these languages; it bears nobody's data."""
        from neighbourhood_desk.features.consents.formats import form_pdf

        parts = []
        for catalogue in catalogues:
            nobody = Consent(person_id=new_id(), purpose=purpose, language=catalogue.language)
            parts.append(FormPart(catalogue, self._texts.shown(nobody, None, (), catalogue, plain=plain).text, ""))
        return form_pdf.compose(None, parts, purpose, self._profile.current().neighbourhood)

    def write(self, path: Path, content: bytes, consent: Consent | None = None) -> None:
        """Write a form where the manager chose, and note in the log that it left; raises DeskError."""
        record_id = None if consent is None or consent.created_at is None else consent.id
        write_out(self._vault, {path: content}, "export_consent_form", "person", kind=_KIND, record_id=record_id)
