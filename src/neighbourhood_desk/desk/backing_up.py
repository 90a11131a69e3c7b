"""Backups that make themselves, and what must be told when a vault was opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from neighbourhood_desk.desk.folders import backups_folder
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.vault.rules import named
from neighbourhood_desk.features.vault.service import BackupService
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.audit import AuditEntry
from neighbourhood_desk.storage.erasure import reapply
from neighbourhood_desk.storage.erasure_ledger import LedgerDamaged, read_beside
from neighbourhood_desk.storage.opening import Notice, place_notices
from neighbourhood_desk.storage.vault import Vault

_PLACE_TOLD = "place_told"
_LEDGER_DAMAGED = "ledger_damaged"


class AutomaticBackups:
    """Watches one open vault. The sample neighbourhood and a read-only copy need no backups."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._service = BackupService(vault, backups_folder())
        self._is_idle = vault.is_read_only or ProfileService(vault).current().is_sample

    def watch(self) -> None:
        """From now on, a step that changes many records is preceded by a backup."""
        if not self._is_idle:
            self._vault.before_bulk = self._service.before_bulk

    def is_due(self) -> bool:
        """True if leaving the desk now calls for a backup."""
        return not self._is_idle and self._service.is_due()

    def is_quick(self) -> bool:
        """True if the last backup was done within two seconds."""
        return self._service.is_quick()

    def back_up(self, progress: Callable[[int, int | None], None]) -> None:
        """Make the backup of leaving; a failure is kept and told at the next opening."""
        if not self._is_idle:
            self._service.back_up_on_leaving(progress)

    def notices(self) -> list[Notice]:
        """What to tell the person who has just opened the vault."""
        found = list(self._vault.opening.notices)
        if self._vault.is_read_only:
            return [*found, _read_only(self._service.newest())]
        if self._vault.state(_LEDGER_DAMAGED):
            self._vault.keep_state(_LEDGER_DAMAGED, None)
            found.append(_ledger_damaged())
        found += self._place_notices()
        standing = self._service.standing()
        if standing.problem is not None and not self._is_idle:
            what = say("Backups", "The backup of the last time failed: {why}", why=standing.problem)
            found.append(Notice(what=what, next_step=standing.next_step, is_grave=True))
        return found

    def _place_notices(self) -> list[Notice]:
        """Each drawback of the vault's place is told once, and again when the vault was moved."""
        found = place_notices(self._vault.generation.parent)
        seen = sorted(notice.what.text for notice in found)
        if seen == (self._vault.state(_PLACE_TOLD) or []):
            return []
        self._vault.keep_state(_PLACE_TOLD, seen)
        return list(found)


def erase_again(vault: Vault) -> None:
    """Erase in a restored vault whom the ledger beside it names. A ledger that cannot be read stops no restore: it is told instead."""
    from neighbourhood_desk.desk import features  # every feature's tables must be known

    assert features.FEATURES
    try:
        ledger = read_beside(vault)
        if ledger:
            reapply(vault, ledger)
    except LedgerDamaged:
        vault.note(AuditEntry("erasure_ledger_damaged"))
        vault.keep_state(_LEDGER_DAMAGED, True)


def _read_only(newest: Path | None) -> Notice:
    next_step = say("Vault", "Save what you need from it, and restore the newest backup to go on working.")
    if newest is not None:
        next_step = say(
            "Vault",
            "Save what you need from it. The newest verified backup is ready: {backup}. On the page Security, “Lock and restore…” puts"
            " it back.",
            backup=named(newest.name),
        )
    return Notice(
        what=say("Vault", "This is a read-only copy of a damaged vault: nothing can be changed in it."), next_step=next_step, is_grave=True
    )


def _ledger_damaged() -> Notice:
    return Notice(
        what=say("Rights", "The list of erased people beside the vault is damaged or was altered."),
        next_step=say("Rights", "Look in the printed certificates who was erased, and erase them again in this vault."),
        is_grave=True,
    )
