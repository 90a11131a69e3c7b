"""What a file may be called, how large it is in words, and how confidential it is."""

from __future__ import annotations

import re
import unicodedata

from neighbourhood_desk.features.attachments.records import MediaType
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Wording, say

LONGEST_NAME = 120
_STAND_IN = "file"
_FORBIDDEN = re.compile(r'[<>:"|?*\\/]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\Z", re.IGNORECASE)
_PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp"})
"""A picture that was painted anew loses these where it is of another kind now."""
_ALSO = {
    MediaType.JPEG: frozenset({".jpg", ".jpeg"}),
    MediaType.TEXT: frozenset({".txt", ".csv", ".md", ".log"}),
}


def clean_name(name: str, media_type: MediaType) -> str:
    """A name that is no path, hides nothing and means the same on every system; it ends as its content demands."""
    last = re.split(r"[\\/]", unicodedata.normalize("NFC", name))[-1]
    shown = "".join(sign for sign in last if not _is_hidden(sign))
    plain = " ".join(_FORBIDDEN.sub(" ", shown).split()).strip(". ")
    stem, dot, suffix = plain.rpartition(".")
    ending = f".{suffix.lower()}"
    if dot and stem and ending in _ALSO.get(media_type, {media_type.suffix}):
        kept = ending
    else:
        stem, kept = (stem if stem and ending in _PICTURES and media_type.is_picture else plain), media_type.suffix
    stem = stem[: LONGEST_NAME - len(kept)].strip(". ")
    if not stem or _RESERVED.match(stem.split(".")[0].strip()):
        stem = f"{_STAND_IN} {stem}".strip()
    return stem + kept


def stem_of(name: str) -> str:
    """The name without its ending, as a person edits it."""
    return name.rpartition(".")[0] or name


def size_words(size: int) -> Wording:
    """How large a file is, as people say it."""
    if size < 1_000_000:
        return say("Attachments", "{size} kB", size=max(1, round(size / 1_000)))
    return say("Attachments", "{size} MB", size=round(size / 1_000_000, 1))


def level_beside(own: Level, subject: Level) -> Level:
    """A file is never less confidential than the record it stands beside."""
    return max(own, subject, key=lambda level: level.rank)


def _is_hidden(sign: str) -> bool:
    """Control signs, signs that change the direction or are not drawn, halves of signs, and signs that nobody has assigned."""
    return unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp") and not sign.isspace()
