"""A canonical ZIP: the same members give the same bytes on every machine, and other bytes are refused.

Members are stored, not deflated: zlib and its replacements compress to different bytes, and a reader must be able to rebuild the
container from its verified members and compare. What is inside (PDF) is compressed already, the rest is small.
"""

from __future__ import annotations

import io
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping, Sequence

from neighbourhood_desk.kernel.errors import BadFile
from neighbourhood_desk.kernel.wording import Wording, say

MOST_MEMBERS = 64
MOST_BYTES = 200 * 2**20
MOST_RATIO = 200

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s4B4H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_VERSION, _UNIX, _DAY = 20, 3, 0x21
"""Format 2.0, attributes as on Unix, 1 January 1980 at midnight."""
_ATTRIBUTES = (stat.S_IFREG | 0o644) << 16
_AGAIN = say("Package", "Ask whoever gave it to you for the file once more.")


def write_container(members: Sequence[tuple[str, bytes]]) -> bytes:
    """The ZIP with these members in this order; names are ASCII, and times and attributes are always the same."""
    body, directory = io.BytesIO(), io.BytesIO()
    for name, content in members:
        encoded, check, size, at = name.encode("ascii"), zlib.crc32(content), len(content), body.tell()
        body.write(_LOCAL.pack(b"PK\x03\x04", _VERSION, 0, 0, 0, _DAY, check, size, size, len(encoded), 0))
        body.write(encoded)
        body.write(content)
        directory.write(
            _CENTRAL.pack(
                b"PK\x01\x02", _VERSION, _UNIX, _VERSION, 0, 0, 0, 0, _DAY, check, size, size, len(encoded), 0, 0, 0, 0, _ATTRIBUTES, at
            )
        )
        directory.write(encoded)
    start, count = body.tell(), len(members)
    body.write(directory.getvalue())
    body.write(_END.pack(b"PK\x05\x06", 0, 0, count, count, len(directory.getvalue()), start, 0))
    return body.getvalue()


class Container:
    """A ZIP from outside, of which only the list of members was read and judged; `read` gives one member, bounded."""

    def __init__(self, data: bytes, allowed: re.Pattern[str]) -> None:
        """Judge the outside of `data`: every member's name must match `allowed` in full. Raises BadFile, each fault with its own words."""
        self._data = data
        _first_look(data)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._entries = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, OverflowError, struct.error, UnicodeDecodeError) as error:
            raise BadFile(say("Package", "The file is cut off or damaged: its list of contents cannot be read."), _AGAIN) from error
        _judge(self._entries, allowed)

    @property
    def names(self) -> tuple[str, ...]:
        """The members, in the order of the file."""
        return tuple(entry.filename for entry in self._entries)

    def read(self, name: str) -> bytes:
        """All bytes of a member; BadFile if they are not as many as promised or damaged."""
        entry = self._zip.getinfo(name)
        try:
            with self._zip.open(entry) as file:
                content = file.read(entry.file_size + 1)
        except (zipfile.BadZipFile, EOFError, OSError, ValueError, NotImplementedError, struct.error) as error:
            raise BadFile(say("Package", "A part of the file is damaged."), _AGAIN) from error
        if len(content) != entry.file_size:
            raise BadFile(say("Package", "A part of the file does not have the size it states."), _AGAIN)
        return content

    def must_be_canonical(self, members: Mapping[str, bytes]) -> None:
        """Refuse a file that holds anything besides these members: bytes between, before or after them, other times or attributes."""
        if write_container([(name, members[name]) for name in self.names]) != self._data:
            raise BadFile(say("Package", "The wrapping of the file was changed after it was made."), _AGAIN)


def _first_look(data: bytes) -> None:
    if not data:
        raise BadFile(say("Package", "The file is empty."), _AGAIN)
    if len(data) > MOST_BYTES:
        raise BadFile(say("Package", "The file is larger than {limit} MB: no file of the desk is.", limit=MOST_BYTES // 2**20))
    if data.startswith(b"age-encryption.org/"):
        raise BadFile(
            say("Package", "The file is sealed: only its receivers can open it."),
            say("Package", "Open it at the office whose name is on it."),
        )
    if not data.startswith(b"PK\x03\x04"):
        raise BadFile(
            say("Package", "This is not a file of the Neighbourhood Desk."), say("Package", "Choose a file whose name ends in .ndsummary.")
        )


def _judge(entries: Sequence[zipfile.ZipInfo], allowed: re.Pattern[str]) -> None:
    """Every rule about the list of members, in order: nothing inside has been read yet."""
    if len(entries) > MOST_MEMBERS:
        raise BadFile(say("Package", "The file holds more parts than a file of the desk has."))
    if len({entry.filename.casefold() for entry in entries}) != len(entries):
        raise BadFile(say("Package", "A part stands in the file twice."))
    for refused, why in _FAULTS:
        if any(refused(entry) for entry in entries):
            raise BadFile(why, _AGAIN)
    if any(entry.orig_filename != entry.filename or not allowed.fullmatch(entry.filename) for entry in entries):
        raise BadFile(say("Package", "The file holds a part that does not belong in it."), _AGAIN)
    if sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise BadFile(say("Package", "Unpacked, the file would be larger than {limit} MB.", limit=MOST_BYTES // 2**20))


def _kind(entry: zipfile.ZipInfo) -> int:
    return stat.S_IFMT(entry.external_attr >> 16)


_FAULTS: tuple[tuple[Callable[[zipfile.ZipInfo], bool], Wording], ...] = (
    (lambda entry: bool(entry.flag_bits & 0x41), say("Package", "A part of the file is locked with a password.")),
    (
        lambda entry: entry.is_dir() or _kind(entry) == stat.S_IFDIR,
        say("Package", "The file holds folders, which a file of the desk never does."),
    ),
    (lambda entry: _kind(entry) not in (0, stat.S_IFREG), say("Package", "The file holds a link to another place on the computer.")),
    (
        lambda entry: entry.file_size > MOST_RATIO * max(entry.compress_size, 64),
        say("Package", "A part of the file would swell to many times its size."),
    ),
    (
        lambda entry: entry.compress_type != zipfile.ZIP_STORED or entry.file_size != entry.compress_size,
        say("Package", "The file was packed anew by another program."),
    ),
)
