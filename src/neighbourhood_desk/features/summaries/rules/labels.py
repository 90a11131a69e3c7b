"""Labels that may leave: place names and codes, never something that could be somebody's data or a spreadsheet's command."""

from __future__ import annotations

import re

from neighbourhood_desk.kernel.folding import clean, digits

_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,79}")
_IDENTITY = re.compile(r"\b(?:[XYZ]?\d{7,8}-?[A-Z])\b", re.IGNORECASE)
_PLATE = re.compile(r"\b\d{4}[ -]?[BCDFGHJ-NPR-TV-Z]{3}\b", re.IGNORECASE)
_MOST_DIGITS = 5
_LONGEST = 80


def may_leave(label: str) -> bool:
    """False for an empty or long label, one that a spreadsheet would run, or one that looks like a telephone or an identity number."""
    return (
        bool(label)
        and label == clean(label)
        and len(label) <= _LONGEST
        and "\n" not in label
        and label[0] not in "=+-@\t＝＋－＠"
        and "@" not in label
        and len(digits(label)) <= _MOST_DIGITS
        and not _IDENTITY.search(label)
        and not _PLATE.search(label)
    )


def is_code(code: str) -> bool:
    """True for a code that can stand in a file."""
    return _CODE.fullmatch(code) is not None
