"""The verbs for a device that was lost: what was on it, how long there is to report it, and the report on paper."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.followups.records import FollowUp, FollowUpKind
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.rights import rules, store
from neighbourhood_desk.features.rights.records import Incident
from neighbourhood_desk.features.vault.service import BackupService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.release import Audience, release
from neighbourhood_desk.kernel.wording import Catalogue, say
from neighbourhood_desk.storage.backup_manifest import manifest_of
from neighbourhood_desk.storage.backups import BackupRefused
from neighbourhood_desk.storage.leaving import write_out
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.vault import Vault

KIND = "incidents"
TOLD = ("people", "households", "requests", "request_notes", "sealed_requests", "memberships", "meetings", "resources", "followups")
"""The kinds of records that a report on a lost device counts."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What was on the device: rows by kind at the moment of the newest backup, or as this vault is now where there is none."""

    counts: dict[str, int]
    backup_at: datetime | None
    locked_at: datetime | None


class IncidentService:
    """Keeps the losses of devices and writes the report on one."""

    def __init__(self, vault: Vault, followups: FollowUpService, backups: BackupService, profile: ProfileService) -> None:
        self._vault, self._followups, self._backups, self._profile = vault, followups, backups, profile
        followups.tell(KIND, self._on_followup)

    def contents(self, backup: Path | None = None) -> Contents:
        """What was on the lost device, by this backup or the newest one known. Raises DeskError for another file."""
        path = backup or self._backups.newest()
        with self._vault.reading() as reading:
            locked = store.last_event(reading, "lock") or store.last_event(reading, "unlock")
            now = store.row_counts(reading, TOLD)
        if path is None:
            return Contents(now, None, locked)
        try:
            found = manifest_of(path)
        except BackupRefused:
            if backup is not None:
                raise
            return Contents(now, None, locked)
        if found.vault_id != self._vault.vault_id:
            raise DeskError(say("Incident", "This backup belongs to another desk."), say("Incident", "Choose one of this desk."))
        return Contents({kind: found.counts.get(kind, 0) for kind in TOLD}, found.created, locked)

    def report(self, incident: Incident, catalogue: Catalogue) -> Incident:
        """Keep what is known of a loss; reporting it is due 72 hours after it was known, also as a follow-up."""
        with self._vault.operation(say("Incident", "Note a lost device")) as op:
            due = FollowUp(
                what=catalogue.text(say("Incident", "Report the lost device to the data protection authority")),
                kind=FollowUpKind.REPLY,
                due_on=rules.report_by(incident.known_at).astimezone().date(),
                subject_kind=KIND,
                subject_id=incident.id,
            )
            followup = self._followups.plan_in(op, due)
            return store.incidents.save(op, replace(incident, followup_id=followup.id))

    def change(self, incident_id: UUID, **fields: Any) -> Incident:
        """Keep changed fields of a loss; noting that it was reported does its follow-up."""
        with self._vault.operation(say("Incident", "Change a lost device")) as op:
            before = store.incidents.need(op.connection, incident_id)
            kept = store.incidents.save(op, replace(before, **fields))
            open_ones = {each.id for each in self._followups.open_for(KIND, incident_id)}
            if kept.reported_on is not None and kept.followup_id in open_ones and kept.followup_id is not None:
                self._followups.do_in(op, kept.followup_id, on=kept.reported_on)
            return kept

    def all(self) -> list[Incident]:
        """Every loss, the newest first."""
        with self._vault.reading() as reading:
            return store.all_incidents(reading)

    def get(self, incident_id: UUID) -> Incident | None:
        """One loss, or None."""
        with self._vault.reading() as reading:
            return store.incidents.get(reading, incident_id)

    def hours_left(self, incident: Incident) -> int:
        """Whole hours until the report is late; negative once it is."""
        return rules.hours_left(incident.known_at, self._vault.clock.now())

    def paper(self, incident: Incident, contents: Contents, *catalogues: Catalogue) -> bytes:
        """The report to the authority, once per language, in one file."""
        from neighbourhood_desk.features.rights.formats import incident_pdf

        profile = release(self._profile.current(), Audience.MEMBERS)
        with self._vault.reading() as reading:
            events = store.events_since(reading, incident.known_at)
        own = release(incident, Audience.MANAGER)
        return incident_pdf.compose(own, contents.counts, events, profile, self._vault.clock.today(), catalogues)

    def export_paper(self, incident: Incident, contents: Contents, path: Path, *catalogues: Catalogue) -> None:
        """Write the report to the place the manager chose; raises DeskError."""
        content = {path: self.paper(incident, contents, *catalogues)}
        write_out(self._vault, content, "export_report", "authority", kind=KIND, record_id=incident.id)

    def letter(self, incident: Incident, contents: Contents, contact: str, *catalogues: Catalogue) -> bytes:
        """The letter to the people concerned, once per language, in one file; `contact` is whom to ask."""
        from neighbourhood_desk.features.rights.formats import letter_pdf

        profile, own = release(self._profile.current(), Audience.MEMBERS), release(incident, Audience.MANAGER)
        with self._vault.reading() as reading:
            events = store.events_since(reading, incident.known_at)
        return letter_pdf.compose(own, contents.counts, events, profile, contact, self._vault.clock.today(), catalogues)

    def export_letter(self, incident: Incident, contents: Contents, contact: str, path: Path, *catalogues: Catalogue) -> None:
        """Write the letter to the place the manager chose; raises DeskError."""
        content = {path: self.letter(incident, contents, contact, *catalogues)}
        write_out(
            self._vault, content, "export_letter", "people", kind=KIND, record_id=incident.id, people=contents.counts.get("people", 0)
        )

    def today(self) -> date:
        """The local day."""
        return self._vault.clock.today()

    def _on_followup(self, op: Operation, before: FollowUp, after: FollowUp | None) -> None:
        """Done from the list of what is due, it counts as reported."""
        incident = store.incidents.get(op.connection, before.subject_id) if before.subject_id else None
        if incident is not None and after is not None and incident.followup_id == before.id and incident.reported_on != after.done_on:
            store.incidents.save(op, replace(incident, reported_on=after.done_on))
