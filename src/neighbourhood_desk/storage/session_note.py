"""The note of the last session: a small file beside the vault's pointer that says how far the audit log had come and how it ended.

The write-ahead log of a database can be lost or cut without a trace: the vault then opens as it was some steps before. Only something
outside it can tell. The note is written over in place after each commit, so it is never ahead of what is on the disk and costs no sync;
it is signed with a key of the vault, and a note that cannot be read counts as none.
"""

from __future__ import annotations

import contextlib
import hmac
import json
import os
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import IO

from neighbourhood_desk.storage.keys import derive

FILE = "OPEN"
_BLOCK = 512
"""Bytes of the note: within one sector, a disk writes it whole or not at all."""

Head = tuple[int, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class LastSession:
    """`head` is number and hash of the last audit row, as last noted; `checked` is when every page was last read."""

    head: Head
    is_open: bool
    checked: datetime | None = None


class SessionNote:
    """Reads and writes the note of one vault's folder. It never fails a write of the vault: a note that cannot be kept is not kept."""

    def __init__(self, folder: Path, audit_key: bytes) -> None:
        """`audit_key` is the key of the audit chain, which stays the same when the data key is changed."""
        self._path = folder / FILE
        self._key = derive(audit_key, "session-note")
        self._file: IO[bytes] | None = None
        self._noted: LastSession | None = None

    def read(self) -> LastSession | None:
        """What was noted last, or None where there is no note that is whole and ours."""
        try:
            with self._path.open("rb") as file:
                content = json.loads(file.read(_BLOCK))
            mac = content.pop("mac")
            if not hmac.compare_digest(mac, self._mac(content)):
                return None
            checked = content["checked"]
            return LastSession(
                head=(int(content["seq"]), bytes.fromhex(content["hash"])),
                is_open=bool(content["is_open"]),
                checked=None if checked is None else datetime.fromisoformat(checked),
            )
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return None

    @property
    def is_begun(self) -> bool:
        """True between `begin` and `end`."""
        return self._noted is not None

    def begin(self, noted: LastSession) -> None:
        """A session begins; until `end` the note says that it did not end."""
        with contextlib.suppress(OSError):
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            self._file = os.fdopen(handle, "r+b", buffering=0)
        self._write(replace(noted, is_open=True), lasting=True)

    def move(self, head: Head) -> None:
        """The audit log has come to `head`, and that is on the disk."""
        if self._noted is not None:
            self._write(replace(self._noted, head=head))

    def end(self, *, well: bool) -> None:
        """The session is over; `well` is False where something still waits in the write-ahead log."""
        if self._noted is not None:
            self._write(replace(self._noted, is_open=not well), lasting=True)
        file, self._file, self._noted, self._key = self._file, None, None, b""
        if file is not None:
            with contextlib.suppress(OSError):
                file.close()

    def _write(self, noted: LastSession, *, lasting: bool = False) -> None:
        self._noted = noted
        if self._file is None:
            return
        content: dict[str, object] = {
            "seq": noted.head[0],
            "hash": noted.head[1].hex(),
            "is_open": noted.is_open,
            "checked": None if noted.checked is None else noted.checked.isoformat(timespec="seconds"),
        }
        block = json.dumps({**content, "mac": self._mac(content)}).encode().ljust(_BLOCK - 1) + b"\n"
        with contextlib.suppress(OSError):
            self._file.seek(0)
            self._file.write(block)
            if lasting:
                os.fsync(self._file.fileno())

    def _mac(self, content: dict[str, object]) -> str:
        return hmac.digest(self._key, json.dumps(content, sort_keys=True).encode(), "sha256").hex()


def noted_number(folder: Path) -> int | None:
    """How many audit rows the note of a closed vault speaks of, unproven: without a key, its signature cannot be checked."""
    try:
        with (folder / FILE).open("rb") as file:
            return int(json.loads(file.read(_BLOCK))["seq"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
