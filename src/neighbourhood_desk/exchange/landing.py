"""A file on its way to where a person wants it: written beside the place and synced first, then put there in one step.

Whoever keeps a record of what left (a ledger) commits between the two, so that no failure leaves a file without its record.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say

_BINARY = getattr(os, "O_BINARY", 0)


class Landing:
    """Use as a context: entering writes the content beside `path`, `land` puts it there, leaving without that removes it.

    The content is bytes, or a function that writes them to the file it is given.
    """

    def __init__(self, path: Path, content: bytes | Callable[[BinaryIO], object]) -> None:
        self._path = path
        self._content = content
        self._beside = path.with_name(f".{path.name}.{os.getpid()}.part")

    def __enter__(self) -> Landing:
        try:
            handle = os.open(self._beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY, 0o600)
            with os.fdopen(handle, "wb") as file:
                if isinstance(self._content, bytes):
                    file.write(self._content)
                else:
                    self._content(file)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            self._discard()
            raise _cannot_write(error) from error
        except BaseException:
            self._discard()
            raise
        return self

    def sha256(self) -> str:
        """Of what was written, in hexadecimal."""
        try:
            with self._beside.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise _cannot_write(error) from error

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._discard()

    def land(self) -> None:
        """Put the file where it was wanted, replacing what stood there."""
        try:
            self._beside.replace(self._path)
            if os.name == "posix":
                handle = os.open(self._path.parent, os.O_RDONLY)
                try:
                    os.fsync(handle)
                finally:
                    os.close(handle)
        except OSError as error:
            raise _cannot_write(error) from error

    def _discard(self) -> None:
        try:
            self._beside.unlink(missing_ok=True)
        except OSError:
            return


def _cannot_write(error: OSError) -> DeskError:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return DeskError(say("Files", "There is no such folder."), say("Files", "Choose another folder."))
    if isinstance(error, PermissionError):
        return DeskError(say("Files", "You may not write to this folder."), say("Files", "Choose another folder."))
    return DeskError(
        say("Files", "The file could not be written."),
        say("Files", "Check that the disk or USB stick is there and has room, then try again."),
    )
