"""What a referral sheet says, line by line: the same on paper, in an e-mail and in the preview."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from neighbourhood_desk.features.referrals.rules.sheet import FIELD_LABELS, SheetField
from neighbourhood_desk.features.resources.records import NEED_NAMES
from neighbourhood_desk.kernel.release import LEVEL_NAMES, Level, Released
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say

Text: TypeAlias = "Wording | str"

_PERSON = (
    *(SheetField.NAME, SheetField.PHONES, SheetField.EMAIL, SheetField.ADDRESS, SheetField.LANGUAGE, SheetField.COMMUNICATION),
    SheetField.HOUSEHOLD,
)
_REQUEST = (SheetField.TITLE, SheetField.DESCRIPTION, SheetField.PLACE, SheetField.WHY, SheetField.DOCUMENTS)


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the sheet with its heading (None for the first) and its lines."""

    heading: Wording | None
    lines: tuple[tuple[Wording, Text], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterLine:
    """One referral in a letter that asks an agency for its answer: a reference and days, nothing about anybody."""

    number: str
    sent_on: date
    due_on: date | None
    days: int
    status: Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter to an agency about what it has not answered. It holds references only, so it is for the members' level at most."""

    agency: str
    manager: str
    role: str
    neighbourhood: str
    on: date
    lines: tuple[LetterLine, ...]


def title_of(sheet: Released) -> Wording:
    """Its heading; the reference is in it, so a file and a subject line say nothing else."""
    return say("ReferralSheet", "Referral")


def blocks(sheet: Released, catalogue: Catalogue) -> list[Block]:
    """Everything on the sheet in its order; what was withheld is not there."""
    found = [
        Block(None, _head(sheet)),
        Block(say("ReferralSheet", "About whom"), _lines(sheet, _PERSON, catalogue)),
        Block(
            say("ReferralSheet", "The request"),
            ((say("ReferralSheet", "Need"), NEED_NAMES[sheet["need"]]), *_lines(sheet, _REQUEST, catalogue)),
        ),
    ]
    return [block for block in found if block.lines]


def closing(sheet: Released) -> list[Wording]:
    """On what the passing rests, and what is asked of whoever reads it."""
    return [
        *sheet["basis"],
        say(
            "ReferralSheet",
            "Use these data for this referral only, keep them no longer than it needs, and tell us if they reached you by mistake.",
        ),
    ]


def level_words(level: Level) -> Wording:
    """The level as it stands on paper."""
    return say("Paper", "Confidentiality: {level}", level=LEVEL_NAMES[level])


def _head(sheet: Released) -> tuple[tuple[Wording, Text], ...]:
    to = " · ".join(part for part in (sheet["receiver"], sheet["contact"]) if part)
    sender = " · ".join(part for part in (sheet["manager"], sheet["role"], sheet["neighbourhood"]) if part)
    lines: list[tuple[Wording, Text]] = [(say("ReferralSheet", "Reference"), sheet["number"]), (say("ReferralSheet", "To"), to)]
    if sender:
        lines.append((say("ReferralSheet", "From"), sender))
    lines.append((say("ReferralSheet", "Day"), say("ReferralSheet", "{day}", day=sheet["on"])))
    if sheet["answer_due"] is not None:
        lines.append((say("ReferralSheet", "Please answer by"), say("ReferralSheet", "{day}", day=sheet["answer_due"])))
    return tuple(lines)


def _lines(sheet: Released, fields: Sequence[SheetField], catalogue: Catalogue) -> tuple[tuple[Wording, Text], ...]:
    return tuple((FIELD_LABELS[field], _value(value, catalogue)) for field in fields if (value := sheet.get(field.value)))


def _value(value: object, catalogue: Catalogue) -> Text:
    if isinstance(value, tuple):
        return ", ".join(catalogue.text(part) if isinstance(part, Wording) else str(part) for part in value)
    if isinstance(value, int):
        return catalogue.number(value)
    return value if isinstance(value, (Wording, str)) else str(value)
