"""Small files that survive a pulled plug: written beside, synced, renamed, and the folder synced after them."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

_BINARY = getattr(os, "O_BINARY", 0)


def write_durably(path: Path, content: bytes) -> None:
    """Replace `path` as a whole, readable by its owner only; after a crash the old or the new content stands there."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def clear_half_written(folder: Path) -> None:
    """Remove what a pulled plug left of `write_durably` in a folder that is ours alone: half a key file holds keys, too."""
    for beside in folder.glob(".*.part"):
        with contextlib.suppress(OSError):
            beside.unlink()


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` last; Windows does this by itself."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
