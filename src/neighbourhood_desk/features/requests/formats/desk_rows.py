"""The desk's own table of requests: every field in a column of its name, the area by its name, the notes as lines of one cell."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields
from datetime import date
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from neighbourhood_desk.exchange.csv_table import Column
from neighbourhood_desk.exchange.record_cells import RecordCells, cell
from neighbourhood_desk.exchange.table import Table, flat
from neighbourhood_desk.features.requests.records import NoteKind, Request
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.release import Level, Released
from neighbourhood_desk.kernel.wording import Wording, say

EXTENDED = "extended_attributes"
"""Where an Open311 record of ours keeps these columns."""

_NEVER = frozenset(("raw", "updated_at", "area_id"))
_FIRST = ("number", "received_on", "status", "title", "description", "kind", "need_category", "sectors")
_LAST = ("confidentiality", "id", "created_at")
_CELLS = RecordCells(Request, skip=_NEVER)
COLUMNS: tuple[str, ...] = (
    *_FIRST,
    "area",
    *(name for name in _CELLS.names if name not in (*_FIRST, *_LAST)),
    "notes",
    *_LAST,
    "edition",
)
"""In the order of a person who reads them; `edition` says in short what the desk had, so that later changes there are noticed."""

TEXTS = ("description", "reply", "outcome_note", "decline_reason")
"""Those that may be longer than a spreadsheet's cell bears."""

_DEFAULTS: Mapping[str, Any] = {
    entry.name: entry.default for entry in fields(Request) if entry.default is not MISSING and entry.name not in ("number", "received_on")
}
_PART = 15_000
"""Characters in one cell; twice as many units of UTF-16 at most."""
_NOTE = re.compile(r"(\d{4}-\d\d-\d\d) ([a-z_]+): (.*)\Z", re.DOTALL)
_NUMBER = re.compile(r"\d{4}-\d{4,9}\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskRow:
    """What a row of ours says: the fields of its request, its area by name, its notes as (day, kind, text), and its edition."""

    row: int
    raw: str
    id: UUID
    fields: Mapping[str, Any]
    area: str = ""
    notes: tuple[tuple[date, NoteKind, str], ...] = ()
    edition: str = ""
    has_area: bool = False


def columns_for(
    allowed: Iterable[str], longest: Mapping[str, int], area: Callable[[Any], str], notes: Callable[[Released], str]
) -> list[Column]:
    """The columns of a table for readers who may have the fields `allowed`; a long text goes on in further columns.

    `longest` gives the characters of the longest text of each column, `area` names an area, `notes` are a request's note lines.
    """
    may = frozenset(allowed)
    found: list[Column] = []
    for name in COLUMNS:
        made = _column(name, may, area, notes)
        if made is None:
            continue
        parts = 1 + longest.get(name, 0) // _PART
        found.append((_part(made, 0) if parts > 1 else made, name))
        found += [(_part(made, place), f"{name}_{place + 1}") for place in range(1, parts)]
    return found


def _column(
    name: str, may: frozenset[str], area: Callable[[Any], str], notes: Callable[[Released], str]
) -> Callable[[Released], object] | None:
    match name:
        case "area":
            return (lambda released: area(released.get("area_id")) or None) if "area_id" in may else None
        case "notes":
            return (lambda released: notes(released) or None) if "reply" in may else None
        case "edition":
            return (lambda released: edition_of(released.fields, area(released.get("area_id")))) if "id" in may else None
        case _:
            return (lambda released: cell(released.get(name))) if name in may else None


def _part(made: Callable[[Released], object], place: int) -> Callable[[Released], object]:
    def part(released: Released) -> object:
        value = made(released)
        pieces = parts_of(str(value)) if value is not None else []
        return pieces[place] if place < len(pieces) else None

    return part


def parts_of(text: str, most: int = _PART) -> list[str]:
    """A long text in pieces that give it back when they are put together again: none begins or ends with a blank."""
    pieces = []
    while len(text) > most:
        end = most
        while end > 1 and (text[end - 1].isspace() or text[end].isspace()):
            end -= 1
        pieces.append(text[:end])
        text = text[end:]
    return [*pieces, text]


def edition_of(values: Mapping[str, Any], area: str) -> str:
    """A short fingerprint of everything that a row of ours says of a request but its notes."""
    said = [f"{name}={cell(values.get(name))}" for name in _CELLS.names] + [f"area={area}"]
    return hashlib.sha256("\n".join(said).encode()).hexdigest()[:16]


def note_lines(notes: Iterable[Released]) -> str:
    """Notes as lines `day kind: text`; a line end inside a text is written as a backslash and an n."""
    return "\n".join(f"{note['written_on'].isoformat()} {note['kind']}: {_on_one_line(note['text'])}" for note in notes)


def is_ours(table: Table) -> bool:
    """True if a table, or a list of Open311 records, was written by a desk."""
    prefix = f"{EXTENDED}." if f"{EXTENDED}.number" in table.columns else ""
    return all(f"{prefix}{name}" in table.columns for name in ("number", "received_on", "status", "need_category", "confidentiality"))


def read_row(number: int, raw: str) -> DeskRow | Wording:
    """The row as it is kept in `raw`, or why it is no request."""
    values = _own_values(flat(json.loads(raw)))
    found = _CELLS.read(values)
    if isinstance(found, Wording):
        return found
    if not _NUMBER.match(found.get("number", "")) or "received_on" not in found:
        return say("RequestImport", "The row has no number or no date.")
    if not found.get("title") and not found.get("description"):
        return say("RequestImport", "Nothing is said in this row.")
    if found.get("confidentiality") is Level.SEALED:
        return say("RequestImport", "A sealed request leaves no desk: this row is not one of ours.")
    emptied = {name: _DEFAULTS[name] for name in values if name in _DEFAULTS and name not in found and name in _CELLS.names}
    notes = _notes(values.get("notes", ""))
    if notes is None:
        return say("RequestImport", "The notes of this row cannot be read.")
    return DeskRow(
        row=number,
        raw=raw,
        # A table for other readers has no identity: the number and its day stand for it.
        id=found.get("id") or uuid5(NAMESPACE_URL, f"request:{found['number']}:{found['received_on']}"),
        fields={name: value for name, value in (emptied | found).items() if name != "id"},
        area=values.get("area", ""),
        notes=notes,
        edition=values.get("edition", ""),
        has_area="area" in values,
    )


def _own_values(values: Mapping[str, str]) -> dict[str, str]:
    """The columns of ours, with texts that go on in further columns put together."""
    prefix = f"{EXTENDED}." if f"{EXTENDED}.number" in values else ""
    own = {name.removeprefix(prefix): text for name, text in values.items() if name.startswith(prefix)}
    for name in (*TEXTS, "notes"):
        place = 2
        while (more := own.get(f"{name}_{place}")) is not None:
            own[name] = own.get(name, "") + more
            place += 1
    return own


def _notes(text: str) -> tuple[tuple[date, NoteKind, str], ...] | None:
    found = []
    for line in filter(None, text.split("\n")):
        parts = _NOTE.match(line)
        if parts is None or parts[2] not in tuple(NoteKind):
            return None
        try:
            found.append((date.fromisoformat(parts[1]), NoteKind(parts[2]), clean(_as_it_was(parts[3]))))
        except ValueError:
            return None
    return tuple(found)


def _on_one_line(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def _as_it_was(text: str) -> str:
    return re.sub(r"\\(.)", lambda sign: "\n" if sign[1] == "n" else sign[1], text)


def columns_named(columns: Sequence[Column]) -> list[str]:
    """The headings."""
    return [heading for _, heading in columns]
