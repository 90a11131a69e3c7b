"""The verbs for coming back from a backup, at the door: no vault is open while they run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from neighbourhood_desk.features.vault.records import Backup
from neighbourhood_desk.features.vault.rules import folder_name
from neighbourhood_desk.features.vault.service.backups import backup_of
from neighbourhood_desk.kernel.clock import Clock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.backup_folder import backups_in
from neighbourhood_desk.storage.backups import BackupRefused, Progress, Unlock, silent, verify_backup
from neighbourhood_desk.storage.key_slots import typed_secret
from neighbourhood_desk.storage.restoring import go_back, restore_backup
from neighbourhood_desk.storage.session_note import noted_number
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import read_header


@dataclass(frozen=True, slots=True)
class Restorer:
    """Knows where vaults and backups are kept. `finish` works on a restored vault before it goes live: it erases again who was erased."""

    vaults_folder: Path
    backups_folder: Path
    clock: Clock
    finish: Callable[[Vault], object] | None = None

    def preview(self, file: Path, text: str, progress: Progress = silent) -> Backup:
        """Read a backup whole with a passphrase, a recovery code or an organisation's key; raises WrongSecret or BackupRefused."""
        try:
            self.vaults_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise _no_place() from error
        progress(0, None)
        return backup_of(verify_backup(file, _with(text), self.vaults_folder))

    def restore(self, file: Path, text: str, folder: Path, progress: Progress = silent) -> Backup:
        """Restore into the vault `folder`, which may be new. Raises as `preview` does, and then nothing has changed."""
        return backup_of(restore_backup(file, folder, _with(text), self.clock, progress, self.finish))

    def go_back(self, folder: Path) -> None:
        """Return to the data from before the last restore; raises DeskError where it is gone."""
        go_back(folder, self.clock)

    def newest(self, folder: Path) -> Path | None:
        """The newest backup of a vault in the usual place; it was verified when it was made."""
        try:
            vault_id = read_header(folder).vault_id
        except DeskError:
            return None
        found = backups_in(self.backups_folder / vault_id[:8], vault_id)
        return found[0].path if found else None

    def later_lines(self, backup: Backup, folder: Path) -> int | None:
        """How many lines of the activity log a vault has that a backup of it does not; None if they are not of the same vault."""
        try:
            if read_header(folder).vault_id != backup.vault_id:
                return None
        except DeskError:
            return None
        noted = noted_number(folder)
        return None if noted is None else max(0, noted - backup.audit_number)

    def free_folder(self, file: Path) -> Path:
        """A folder for the vault of a backup that nobody uses yet."""
        wanted = self.vaults_folder / folder_name(" ".join(file.stem.split("-")[:2]))
        folder, number = wanted, 1
        while folder.exists():
            number += 1
            folder = wanted.with_name(f"{wanted.name}-{number}")
        return folder


def _with(text: str) -> Unlock:
    secret = typed_secret(text)
    return lambda header: header.unlock(secret.kind, secret.value)


def _no_place() -> BackupRefused:
    return BackupRefused(
        say("Backup", "The backup could not be restored to this disk."),
        say("Backup", "What was there before is still there. Check that the disk has room and may be written, and try again."),
    )
