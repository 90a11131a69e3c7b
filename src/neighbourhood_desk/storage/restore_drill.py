"""The rehearsal of the worst day: a backup is restored with nothing but the recovery code, opened, checked, counted, and thrown away."""

from __future__ import annotations

import contextlib
from pathlib import Path

from neighbourhood_desk.kernel.clock import Clock
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.backup_file import BackupRefused, damaged
from neighbourhood_desk.storage.backups import BackupInfo, Progress, scratch_in, silent
from neighbourhood_desk.storage.keys import SlotKind, recovery_secret
from neighbourhood_desk.storage.restoring import restore_backup
from neighbourhood_desk.storage.vault_directory import open_with_recovery_code


def rehearse_restore(file: Path, code: str, scratch: Path, clock: Clock, progress: Progress = silent) -> BackupInfo:
    """Restore `file` into a folder of its own inside `scratch`, open it with the code, read every page, and remove it again.

    Nothing leaves the encrypted files. Raises WrongSecret, BackupRefused, or DeskError for a code that is mistyped.
    """
    secret = recovery_secret(code)
    try:
        with scratch_in(scratch) as folder:
            vault_folder = folder / "vault"
            found = restore_backup(file, vault_folder, lambda header: header.unlock(SlotKind.RECOVERY, secret), clock, progress)
            with contextlib.closing(open_with_recovery_code(vault_folder, code, clock)) as vault:
                if vault.problems():
                    raise BackupRefused(*damaged())
            return found
    except OSError as error:
        raise BackupRefused(
            say("Backup", "There was no room to try the restore."), say("Backup", "Free some space and try again. Nothing was changed.")
        ) from error
