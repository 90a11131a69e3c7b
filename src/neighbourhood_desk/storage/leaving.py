"""The one place where what was printed or exported is written to a file that the manager chose."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.audit import left
from neighbourhood_desk.storage.vault import Vault


def write_out(
    vault: Vault, files: Mapping[Path, bytes], action: str, audience: str, *, kind: str | None = None, record_id: object = None,
    **counts: object,
) -> None:  # fmt: skip
    """Write the files and note each that left; raises DeskError, and then none of them stays half written."""
    written: list[Path] = []
    try:
        for path, content in files.items():
            written.append(path)
            path.write_bytes(content)
    except OSError as error:
        for path in written:
            path.unlink(missing_ok=True)
        raise DeskError(
            say("Leaving", "The file could not be written."), say("Leaving", "Choose another folder, or close the file elsewhere.")
        ) from error
    vault.note(*(left(action, content, audience, kind=kind, record_id=record_id, **counts) for content in files.values()))
