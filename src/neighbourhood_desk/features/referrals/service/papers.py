"""What leaves of referrals, each through the gate and noted in the audit log: sheets, letters to agencies, calendar files."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.referrals import store
from neighbourhood_desk.features.referrals.formats import sheet_text
from neighbourhood_desk.features.referrals.formats.content import Letter, LetterLine
from neighbourhood_desk.features.referrals.records import KIND, REFERRAL_STATUS_NAMES, Referral
from neighbourhood_desk.features.referrals.service.gate import Gate, names_of
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.release import Audience, Released
from neighbourhood_desk.kernel.wording import Catalogue, say
from neighbourhood_desk.storage.audit import left
from neighbourhood_desk.storage.leaving import write_out
from neighbourhood_desk.storage.vault import Vault

SHEET, LETTER, APPOINTMENT, COPY = "export_referral", "export_agency_letter", "export_appointment", "copy_referral"
"""What the audit log calls what left."""

_AUDIENCE = Audience.AGENCY.name


class Papers:
    """Composes what leaves, and writes it where the manager chose."""

    def __init__(self, vault: Vault, gate: Gate, resources: ResourceService, profile: ProfileService) -> None:
        self._vault, self._gate, self._resources, self._profile = vault, gate, resources, profile

    def text(self, referral: Referral, catalogue: Catalogue) -> str:
        """The sheet as the text of an e-mail; raises DeskError where the gate is shut."""
        return sheet_text.compose(self._gate.released(referral, self._today()), catalogue)

    def as_text(self, sheet: Released, catalogue: Catalogue) -> str:
        """The text of a sheet that the gate let through, for the preview: the very words that would leave."""
        return sheet_text.compose(sheet, catalogue)

    def pdf(self, referral: Referral, catalogue: Catalogue) -> bytes:
        """The sheet on paper; raises DeskError where the gate is shut."""
        from neighbourhood_desk.features.referrals.formats import sheet_pdf  # printing libraries take their time

        return sheet_pdf.compose(self._gate.released(referral, self._today()), catalogue)

    def calendar(self, referral: Referral, answer_due: date, catalogue: Catalogue) -> bytes:
        """The appointment as a calendar file without personal data; without one the day on which the answer is due."""
        from neighbourhood_desk.features.referrals.formats import appointment_ics  # printing libraries take their time

        return appointment_ics.compose(referral, referral.answer_due or answer_due, self._gate.public_place(referral), catalogue)

    def letter_text(self, agency_id: UUID, catalogue: Catalogue) -> str:
        """A letter that asks an agency for what it has not answered, as text."""
        return sheet_text.compose_letter(self._letter(agency_id), catalogue)

    def letter_pdf(self, agency_id: UUID, catalogue: Catalogue) -> bytes:
        """The same letter on paper."""
        from neighbourhood_desk.features.referrals.formats import sheet_pdf  # printing libraries take their time

        return sheet_pdf.compose_letter(self._letter(agency_id), catalogue)

    def export(self, path: Path, content: bytes, what: str, record_id: UUID, *, fields: str = "") -> None:
        """Write a document to the place the manager chose, and note that it left with the names of its `fields`; raises DeskError."""
        counts = {"fields": fields} if fields else {}
        write_out(self._vault, {path: content}, what, _AUDIENCE, kind=KIND, record_id=record_id, **counts)

    def note_copy(self, text: str, record_id: UUID, *, fields: str) -> None:
        """Note that a text left by the clipboard."""
        self._vault.note(left(COPY, text.encode(), _AUDIENCE, kind=KIND, record_id=record_id, fields=fields))

    def _letter(self, agency_id: UUID) -> Letter:
        today = self._today()
        with self._vault.reading() as reading:
            found = store.waiting_at(reading, agency_id)
        if not found:
            raise DeskError(say("Referrals", "Nothing is waiting at this agency."))
        names = names_of(self._resources, [("organisations", agency_id), ("resources", agency_id)])
        profile = self._profile.current()
        return Letter(
            agency=names.get(agency_id, ""),
            manager=profile.manager,
            role=profile.role,
            neighbourhood=profile.neighbourhood,
            on=today,
            lines=tuple(_line(each, today) for each in found if each.sent_on is not None),
        )

    def _today(self) -> date:
        return self._vault.clock.today()


def _line(referral: Referral, today: date) -> LetterLine:
    sent_on = referral.sent_on or today
    return LetterLine(
        number=referral.number,
        sent_on=sent_on,
        due_on=referral.answer_due,
        days=(today - sent_on).days,
        status=REFERRAL_STATUS_NAMES[referral.status],
    )
