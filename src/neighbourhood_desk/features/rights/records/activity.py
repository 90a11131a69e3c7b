"""One line of the activity log, what may be asked of it, and what checking it says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from uuid import UUID

from neighbourhood_desk.kernel.release import Level, kept_at
from neighbourhood_desk.kernel.wording import Wording, said_before, say

EVENTS: Mapping[str, Wording] = MappingProxyType(
    {
        "unlock": say("Event", "The desk was unlocked"),
        "unlock_failed": say("Event", "A wrong secret was tried"),
        "lock": say("Event", "The desk was locked"),
        "unseal": say("Event", "Sealed fields were opened"),
        "unseal_failed": say("Event", "A wrong passphrase was given for sealed fields"),
        "view_sealed": say("Event", "A sealed text was read"),
        "rewrite_sealed": say("Event", "A sealed text was rewritten"),
        "change_passphrase": say("Event", "The passphrase was changed"),
        "change_recovery_code": say("Event", "The recovery code was changed"),
        "add_escrow": say("Event", "An organisation was given a key"),
        "add_keyring": say("Event", "The computer's key store may open the vault"),
        "remove_slot": say("Event", "A way to open the vault was removed"),
        "rotate_key": say("Event", "The data key was changed"),
        "backup": say("Event", "A backup was made and verified"),
        "restore": say("Event", "A backup was restored"),
        "restore_confirmed": say("Event", "A restored backup was confirmed"),
        "restore_drill": say("Event", "Restoring was rehearsed"),
        "backup_left": say("Event", "A backup was copied to another disk"),
        "keep_backups": say("Event", "The time of keeping backups was changed"),
        "backup_failed": say("Event", "A backup could not be made"),
        "restore_drill_failed": say("Event", "Rehearsing a restore failed"),
        "restore_undone": say("Event", "The data from before a restore came back"),
        "migrate": say("Event", "The tables were brought to a newer version"),
        "check_vault": say("Event", "Every page of the vault was checked"),
        "shorten_activity": say("Event", "The oldest lines of this log were removed in their time"),
        "prove_escrow": say("Event", "An organisation showed that its key opens the vault"),
        "prove_escrow_failed": say("Event", "An organisation's receipt did not fit"),
        "rotate_seal": say("Event", "What is sealed was encrypted with a new key"),
        "export_card": say("Event", "A card with a new recovery code was written out"),
        "timeline": say("Event", "A timeline was printed"),
        "export_letter": say("Event", "A letter to the people concerned was printed"),
        "erasure_ledger_damaged": say("Event", "The list of erased people beside the vault was damaged"),
        "history_missing": say("Event", "Steps that were noted outside the vault are missing in it"),
        "view_blocked": say("Event", "Blocked data was opened"),
        "export_person": say("Event", "Somebody's own data was written out"),
        "export_activity": say("Event", "The activity sheet was printed"),
        "export_blank_forms": say("Event", "Blank forms were printed"),
        "export_day_sheet": say("Event", "The day sheet was printed"),
        "export_certificate": say("Event", "An erasure certificate was printed"),
        "export_report": say("Event", "The report on a lost device was printed"),
        "check_activity": say("Event", "The activity log was checked"),
        "export_consent_form": say("Event", "A consent form was written out"),
        "export_referral": say("Event", "A referral sheet was written out"),
        "copy_referral": say("Event", "A referral sheet was copied for an e-mail"),
        "export_agency_letter": say("Event", "A letter to an agency was written out"),
        "export_appointment": say("Event", "An appointment was written out"),
        "copy_file_out": say("Event", "An unencrypted copy of a file was written out"),
        "Export minutes": say("Event", "Minutes were written out"),
        "Export calendar": say("Event", "A meeting was written out as a calendar file"),
        "Export notice": say("Event", "A notice of meeting was written out"),
        "Export summary": say("Event", "A summary file was written out"),
    }
)
"""What happened without changing a record, by its code in the log."""

_REPLAYED = "Operation"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityLine:
    """One row of the log: when, what, which record, which fields; never a value."""

    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.MANAGER)
    seq: int = kept_at(Level.MANAGER)
    at: datetime = kept_at(Level.MANAGER)
    action: str = kept_at(Level.MANAGER)
    context: str = kept_at(Level.MANAGER, default="")
    kind: str = kept_at(Level.MANAGER, default="")
    record_id: str = kept_at(Level.MANAGER, default="")
    fields: tuple[str, ...] = kept_at(Level.MANAGER, default=())
    reason: str = kept_at(Level.MANAGER, default="")
    digest: bytes = kept_at(Level.MANAGER, default=b"")

    @property
    def id(self) -> UUID:
        """The number as an identifier, for tables."""
        return UUID(int=self.seq)

    @property
    def what(self) -> Wording:
        """What was done, in words."""
        return action_words(self.context, self.action, self.reason)

    @property
    def subject_id(self) -> UUID | None:
        """The record, where the line names one."""
        try:
            return UUID(self.record_id)
        except ValueError:
            return None

    @property
    def note(self) -> str:
        """The reason where it says more than the words do."""
        return "" if self.context == _REPLAYED and "|" in self.reason else self.reason


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityFilter:
    """Which lines are wanted: of a person (and all that is theirs), of a record, of a kind, from and until a local day."""

    person_id: UUID | None = None
    record_id: UUID | None = None
    kind: str = ""
    since: date | None = None
    until: date | None = None

    @property
    def is_empty(self) -> bool:
        """True where every line is wanted."""
        return self == ActivityFilter()


@dataclass(frozen=True, slots=True)
class Anchor:
    """The number and the hash of a row as they were noted elsewhere; the hash may be cut (printed sheets show all of it)."""

    seq: int
    digest: str


@dataclass(frozen=True, slots=True)
class ChainCheck:
    """What checking found: rows read, anchors compared, the first row that does not fit."""

    rows: int
    anchors: int
    broken_at: int | None

    @property
    def words(self) -> Wording:
        """The result in plain words."""
        if self.broken_at is not None:
            return say(
                "Activity",
                "The log does not fit from line {line} on: something was changed, taken out or cut off there.",
                line=self.broken_at,
            )
        if self.anchors:
            return say("Activity", "The log is whole: every line fits the one before it, and what was noted elsewhere fits too.")
        return say("Activity", "Every line fits the one before it. Nothing was noted elsewhere yet that would show a cut at the end.")


def action_words(context: str, action: str, reason: str = "") -> Wording:
    """The name of a step or an event; an undo says what it took back."""
    if not context:
        return EVENTS.get(action) or say("Activity", "{what}", what=action)
    words = said_before(context, action)
    group, bar, step = reason.partition("|")
    if context == _REPLAYED and bar:
        return say("Activity", "{verb}: {step}", verb=words, step=said_before(group, step))
    return words
