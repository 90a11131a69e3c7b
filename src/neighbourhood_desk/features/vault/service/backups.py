"""The verbs for the backups of an open vault: made by themselves, copied to a stick, rehearsed, and how all of it stands."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from neighbourhood_desk.features.vault.records import KEPT_DAYS, Backup, CopiedOut, Standing
from neighbourhood_desk.features.vault.rules import is_backup_due
from neighbourhood_desk.kernel.errors import Cancelled, DeskError
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage.audit import AuditEntry
from neighbourhood_desk.storage.backup_folder import backups_folder, backups_in, thin_out
from neighbourhood_desk.storage.backups import BackupInfo, BackupRefused, Progress, began, has_changed_since, make_backup, silent
from neighbourhood_desk.storage.places_to_keep import Place, place_of
from neighbourhood_desk.storage.restore_drill import rehearse_restore
from neighbourhood_desk.storage.restoring import left_generations, remove_left
from neighbourhood_desk.storage.thinning import RETENTION_DAYS
from neighbourhood_desk.storage.vault import Vault

_SLEEP_WAITS = 2.0
"""Seconds. Linux gives five by default, and the key must be wiped in them, too."""
_HERE, _OUTSIDE, _FAILED, _REHEARSED = "backup_here", "backup_outside", "backup_failed", "backup_rehearsed"
_DAYS = "backup_days"


class BackupService:
    """`root` holds a folder for each vault; `look` says on which disk a folder is."""

    def __init__(self, vault: Vault, root: Path, look: Callable[[Path], Place] = place_of) -> None:
        self._vault = vault
        self._root = root
        self._look = look

    # Making

    def back_up(self, progress: Progress = silent) -> Backup:
        """Make a verified backup in the usual place and thin out the older ones; raises DeskError and leaves no half file."""
        begun = self._vault.clock.now()
        made = make_backup(self._vault, self._folder(), progress)
        thin_out(made.path.parent, self._vault.vault_id, self._vault.clock.now(), self.kept_days())
        now = self._vault.clock.now()
        self._vault.keep_state(_HERE, {**_noted(made, now), "seconds": (now - begun).total_seconds()})
        self._vault.keep_state(_FAILED, None)
        return backup_of(made)

    def is_due(self) -> bool:
        """True if leaving the desk now calls for a backup."""
        if self._vault.is_read_only:
            return False
        last: dict[str, Any] = self._vault.state(_HERE) or {}
        return is_backup_due(_moment(last), self._vault.clock.now(), has_changed=has_changed_since(self._vault, int(last.get("head", 0))))

    def is_quick(self) -> bool:
        """True if the last backup took no longer than a computer surely waits before it sleeps."""
        last: dict[str, Any] = self._vault.state(_HERE) or {}
        return 0 <= float(last.get("seconds", _SLEEP_WAITS + 1)) <= _SLEEP_WAITS

    def back_up_on_leaving(self, progress: Progress = silent) -> None:
        """Make a backup if one is due. A failure stops nobody from leaving: it is kept, and told when the desk is opened again."""
        if not self.is_due():
            return
        try:
            self.back_up(progress)
        except DeskError as error:
            with suppress(DeskError):
                self._vault.note(AuditEntry("backup_failed"))
            self._vault.keep_state(
                _FAILED, {"at": self._vault.clock.now().isoformat(), "what": _kept_words(error.what), "next": _kept_words(error.next_step)}
            )

    def before_bulk(self) -> None:
        """Make a backup of what is there before a step that changes many records; raises DeskError, which takes that step back."""
        last: dict[str, Any] = self._vault.state(_HERE) or {}
        newest = backups_in(self._root / self._vault.vault_id[:8], self._vault.vault_id)
        if last and newest and not has_changed_since(self._vault, int(last["head"])):
            return
        try:
            self.back_up()
        except DeskError as error:
            raise BackupRefused(
                say("Backups", "Many records would change, and the backup before it could not be made: {why}", why=error.what),
                error.next_step or say("Backups", "Nothing was changed. Try again when a backup can be made."),
            ) from error

    def copy_to(self, folder: Path, progress: Progress = silent) -> CopiedOut:
        """Make a verified backup in a folder that a person chose, and thin out older ones of this desk there.

        On another disk or stick it counts as a backup outside this computer.
        """
        made = make_backup(self._vault, folder, progress)
        now = self._vault.clock.now()
        thin_out(folder, self._vault.vault_id, now, self.kept_days())
        place, home = self._look(folder), self._look(self._vault.generation)
        is_outside = place.is_outside and place.medium != home.medium
        if is_outside:
            self._vault.note(AuditEntry("backup_left", reason=f"audit={made.audit_head[0]}"))
            self._vault.keep_state(_OUTSIDE, {**_noted(made, now), "medium": place.medium})
            self._vault.keep_state(_FAILED, None)
        return CopiedOut(backup=backup_of(made), is_outside=is_outside)

    def rehearse(self, file: Path, code: str, progress: Progress = silent) -> Backup:
        """Restore a backup with the recovery code only, read every page of it, and throw it away; raises DeskError."""
        try:
            found = rehearse_restore(file, code, self._vault.generation.parent, self._vault.clock, progress)
        except Cancelled:
            raise
        except DeskError:
            self._vault.note(AuditEntry("restore_drill_failed"))
            raise
        if found.vault_id != self._vault.vault_id:
            raise BackupRefused(
                say("Backup", "This backup belongs to another desk."), say("Backups", "It can be restored, but choose one of this desk.")
            )
        self._vault.note(AuditEntry("restore_drill", reason=f"audit={found.audit_head[0]}"))
        self._vault.keep_state(_REHEARSED, _noted(found, self._vault.clock.now()))
        return backup_of(found)

    # How it stands

    def standing(self) -> Standing:
        """When the last backups were made, what failed, and whether data from before a restore is still there."""
        failed: dict[str, Any] = self._vault.state(_FAILED) or {}
        left = left_generations(self._vault.generation.parent)
        return Standing(
            since=began(self._vault),
            last=_moment(self._vault.state(_HERE)),
            outside=_moment(self._vault.state(_OUTSIDE)),
            rehearsed=_moment(self._vault.state(_REHEARSED)),
            left_until=left[0].until if left else None,
            problem=_words(failed.get("what")),
            next_step=_words(failed.get("next")),
        )

    def kept_days(self) -> int:
        """How many days a backup is kept at most: for so long erased data lives on in backups."""
        kept = self._vault.state(_DAYS)
        return kept if kept in KEPT_DAYS else RETENTION_DAYS

    def keep_days(self, days: int) -> int:
        """Keep backups for so many days, one of `KEPT_DAYS`; gives how many in the usual place went at once."""
        if days not in KEPT_DAYS:
            raise ValueError(f"backups are kept for {KEPT_DAYS} days")
        if days == self.kept_days():
            return 0
        self._vault.keep_state(_DAYS, days)
        self._vault.note(AuditEntry("keep_backups", reason=f"days={days}"))
        return thin_out(self._root / self._vault.vault_id[:8], self._vault.vault_id, self._vault.clock.now(), days)

    def newest(self) -> Path | None:
        """The newest backup in the usual place."""
        found = backups_in(self._root / self._vault.vault_id[:8], self._vault.vault_id)
        return found[0].path if found else None

    def keep_restored(self) -> None:
        """The restored data is good: what was there before goes now."""
        if remove_left(self._vault.generation.parent):
            self._vault.note(AuditEntry("restore_confirmed"))

    def _folder(self) -> Path:
        try:
            return backups_folder(self._root, self._vault.vault_id)
        except OSError as error:
            raise BackupRefused(
                say("Backup", "The backup could not be written there."),
                say("Backup", "Check that the disk or the stick is connected and may be written, and try again."),
            ) from error


def backup_of(info: BackupInfo) -> Backup:
    """A backup as people see it."""
    return Backup(
        path=info.path,
        vault_id=info.vault_id,
        created=info.created,
        audit_number=info.audit_head[0],
        size=info.size,
        counts=info.counts,
    )


def _noted(info: BackupInfo, now: datetime) -> dict[str, Any]:
    return {"at": now.isoformat(timespec="seconds"), "head": info.audit_head[0]}


def _moment(noted: dict[str, Any] | None) -> datetime | None:
    return datetime.fromisoformat(noted["at"]) if noted else None


def _kept_words(words: Wording | None) -> list[str] | None:
    return None if words is None else words.kept()


def _words(kept: list[str] | None) -> Wording | None:
    return None if kept is None else Wording.again(kept)
