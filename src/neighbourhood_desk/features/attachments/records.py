"""A file beside a record: what it is called and says of itself; its content stands apart, under a key of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from neighbourhood_desk.kernel.record import Record
from neighbourhood_desk.kernel.release import Level, kept_at
from neighbourhood_desk.kernel.wording import Wording, say

KIND = "attachments"
"""The name of this kind of record: its table."""

MOST_BYTES = 10 << 20
"""The largest file that is taken."""

SUBJECTS = frozenset({"people", "households", "requests", "bodies", "resources", "areas", "meetings", "cases", "referrals", "consents"})
"""The kinds of records beside which files are shown, where their details have a place for it."""


class MediaType(StrEnum):
    """What can be kept."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    PDF = "application/pdf"
    TEXT = "text/plain"

    @property
    def is_picture(self) -> bool:
        """True for what is seen and not read."""
        return self in (MediaType.JPEG, MediaType.PNG)

    @property
    def suffix(self) -> str:
        """How names of such files end."""
        return _SUFFIXES[self]


_SUFFIXES = {MediaType.JPEG: ".jpg", MediaType.PNG: ".png", MediaType.PDF: ".pdf", MediaType.TEXT: ".txt"}

MEDIA_TYPE_NAMES: Mapping[MediaType, Wording] = MappingProxyType(
    {
        MediaType.JPEG: say("MediaType", "Picture"),
        MediaType.PNG: say("MediaType", "Picture"),
        MediaType.PDF: say("MediaType", "PDF"),
        MediaType.TEXT: say("MediaType", "Text"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Record):
    """A file beside the record `subject_id` of the table `subject_kind`; it is for the manager alone.

    `size` and `sha256` (hexadecimal) are of the cleaned content; `pages` only a PDF has. Of a sealed file, name, description and
    `sha256` stand under the seal, and here only a neutral name.
    """

    subject_kind: str
    subject_id: UUID
    name: str
    media_type: MediaType
    size: int
    sha256: str = ""
    pages: int | None = None
    description: str = ""
    added_on: date = date.min

    @property
    def is_sealed(self) -> bool:
        """True where the passphrase must be given again before anything of it is seen."""
        return self.confidentiality is Level.SEALED


@dataclass(frozen=True, slots=True, kw_only=True)
class FileCopy:
    """A file on its way out of the vault, for the gate of `kernel.release`."""

    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.MANAGER)
    name: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedFacts:
    """What of a sealed file stands under the seal."""

    name: str
    description: str
    sha256: str
    key: bytes
    level: Level
    """The level it has again when the seal is taken off."""
