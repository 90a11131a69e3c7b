"""A disk that can be watched and broken, as Python sees it: `disk.c`, compiled when first wanted and loaded before the C library."""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import IntFlag
from pathlib import Path

_SOURCE = Path(__file__).with_name("disk.c")
_PRELOAD = "LD_PRELOAD"


class Calls(IntFlag):
    """Kinds of calls that may fail."""

    WRITES = 1
    SYNCS = 2
    OPENS = 4
    LENGTHS = 8
    NAMES = 16
    REMOVALS = 32
    ALL = 63


def why_absent() -> str | None:
    """Why no disk can be watched here; None where it can."""
    if sys.platform != "linux":
        return "the write recorder is loaded with LD_PRELOAD, which only Linux has"
    if _compiler() is None:
        return "there is no C compiler to build the write recorder with"
    return None


def environment() -> dict[str, str]:
    """The environment in which a new process has the library; builds it if need be."""
    return {**os.environ, _PRELOAD: str(_library())}


def is_loaded() -> bool:
    """True in a process that was started with `environment()`."""
    return _PRELOAD in os.environ and hasattr(ctypes.CDLL(None), "disk_watch")


class Disk:
    """Drives the library of this process; a forked child drives its own."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.disk_calls.restype = ctypes.c_long

    def watch(self, folder: Path, log: Path | None = None) -> None:
        """Watch what lies beneath `folder` (as the kernel names it: no links in it) and write each change to `log`."""
        self._library.disk_watch(str(folder).encode(), str(log or "").encode())

    def look_away(self) -> None:
        """Watch nothing any more."""
        self._library.disk_watch(b"", b"")

    def mark(self, number: int) -> None:
        """Put a number into the log: whatever comes before it in the log had happened."""
        self._library.disk_mark(ctypes.c_uint64(number))

    def calls(self) -> int:
        """Watched calls since the last `watch`, `fail` or `die`."""
        return int(self._library.disk_calls())

    def die(self, at: int) -> None:
        """Kill this process instead of its `at`-th watched call from now."""
        self._library.disk_die(ctypes.c_long(at))

    @contextmanager
    def failing(self, start: int, kinds: Calls, error: int) -> Iterator[None]:
        """Inside, watched calls of these kinds fail with `error` from the `start`-th on."""
        self._library.disk_fail(ctypes.c_long(start), int(kinds), error)
        try:
            yield
        finally:
            self._library.disk_fail(ctypes.c_long(-1), 0, 0)


@dataclass(frozen=True, slots=True)
class Change:
    """One record of the log; see `disk.c` for the operations."""

    op: str
    path: str
    offset: int
    length: int
    data: bytes


def changes(log: Path) -> Iterator[Change]:
    """The log of a watched disk, in order."""
    content = memoryview(log.read_bytes())
    at = 0
    while at < len(content):
        op = chr(content[at])
        path_length = int.from_bytes(content[at + 1 : at + 5], "little")
        offset, length = (int.from_bytes(content[start : start + 8], "little") for start in (at + 5, at + 13))
        at += 21
        path = bytes(content[at : at + path_length]).decode()
        at += path_length
        size = length if op in "WR" else 0
        yield Change(op, path, offset, length, bytes(content[at : at + size]))
        at += size


def _compiler() -> str | None:
    return next((found for name in (os.environ.get("CC", ""), "cc", "gcc", "clang") if name and (found := shutil.which(name))), None)


def _library() -> Path:
    """The library built from today's source, kept in a private folder of the temporary files."""
    digest = hashlib.sha256(_SOURCE.read_bytes()).hexdigest()[:16]
    built = Path(tempfile.gettempdir()) / f"neighbourhood-desk-disk-{os.getuid()}" / f"disk-{digest}.so"
    if not built.exists():
        built.parent.mkdir(mode=0o700, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=built.parent)
        os.close(handle)
        beside = Path(name)
        compiler = _compiler()
        assert compiler is not None
        subprocess.run([compiler, "-O2", "-shared", "-fPIC", "-o", str(beside), str(_SOURCE), "-ldl", "-lpthread"], check=True)
        beside.replace(built)
    return built
