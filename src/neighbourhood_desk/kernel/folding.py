"""Text made comparable: case, accents and punctuation folded away, telephone numbers reduced to digits."""

from __future__ import annotations

import re
import unicodedata

_NOT_WORD = re.compile(r"[^\w]+")
_CONTROL = re.compile("[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufffe\uffff]")

_MARKS = re.compile(f"[{''.join(chr(code) for code in range(0x300, 0x20FF) if unicodedata.combining(chr(code)))}]+")

_SIGNS_TO_SPACES = {code: " " for code in range(128) if _NOT_WORD.match(chr(code))}
"""For text in ASCII, which most text is once its accents are gone: many times faster than the expression, with the same result."""


def fold(text: str) -> str:
    """Lower case without accents, words parted by one space: «Mª José» becomes «ma jose»."""
    if not text.isascii():
        text = _MARKS.sub("", unicodedata.normalize("NFKD", text))
    if text.isascii():
        return " ".join(text.lower().translate(_SIGNS_TO_SPACES).split())
    return _NOT_WORD.sub(" ", text.casefold()).strip()


def digits(text: str) -> str:
    """Only the decimal digits, in ASCII, whatever script they were typed in."""
    return "".join(str(unicodedata.decimal(sign)) for sign in text if sign.isdecimal())


def clean(text: str, limit: int = 20_000) -> str:
    """Text from outside made safe to keep: NFC, no control or direction-changing signs, no halves of one, at most `limit` characters."""
    joined = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _CONTROL.sub("", joined).strip()[:limit]
