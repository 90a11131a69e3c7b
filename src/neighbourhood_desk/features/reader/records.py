"""A summary file as it was opened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from neighbourhood_desk.features.summaries.records import AREA, CATEGORY, TOTAL, Code, Status, Table
from neighbourhood_desk.features.summaries.records.sheets import Figure, Place, Sheet, figure_text, sheets
from neighbourhood_desk.kernel.periods import Period
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say

_IN_A_LINE = "{value} ({low}–{high})"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadCell:
    """One row of a table; `dims` gives the code of each dimension of its table."""

    table: Table
    release: str
    measure: str
    dims: Mapping[str, str]
    value: int | None
    lo: int | None
    hi: int | None
    status: Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What is known of who made a file. `state` is verified or unverified: an altered file does not open at all.

    `name` is what the file says, `known_as` the reader's own name for the key, empty if nobody vouches for it.
    """

    state: str
    name: str
    known_as: str
    key_id: str
    fingerprint: str
    sha256: str

    @property
    def is_verified(self) -> bool:
        """True if the reader knows the signer."""
        return self.state == "verified"

    @property
    def sentence(self) -> Wording:
        """What a person must know before believing a number."""
        if self.is_verified:
            return say("Reader", "Verified: signed by “{name}”, unaltered.", name=self.known_as)
        return say("Reader", "Not verified: unaltered, but this computer does not know the signer “{name}”.", name=self.name)

    def as_json(self) -> dict[str, Any]:
        """As the command line prints it."""
        return {
            "state": self.state, "altered": False, "signer": self.name, "known_as": self.known_as, "key_id": self.key_id,
            "fingerprint": self.fingerprint, "sha256": self.sha256,
        }  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedSummary:
    """A file that passed every check. `codes` are its complete code lists by dimension."""

    manifest: Mapping[str, Any]
    verification: Verification
    period: Period
    cells: tuple[ReadCell, ...]
    codes: Mapping[str, tuple[Code, ...]]

    @property
    def whose(self) -> str:
        """The neighbourhood and its district."""
        return " · ".join(part for part in (self.manifest["neighbourhood"]["name"], self.manifest["district"]) if part)

    @property
    def created(self) -> date:
        """The day on which it was made."""
        return date.fromisoformat(str(self.manifest["created"]))

    def sheets(self, language: str) -> list[Sheet]:
        """The tables as people read them."""
        figures: dict[Place, Figure] = {}
        for cell in self.cells:
            place = (cell.table, cell.release, cell.dims.get(AREA, TOTAL), cell.dims.get(CATEGORY, TOTAL))
            figures[place] = Figure(cell.value, cell.lo, cell.hi, cell.status)
        return sheets(self.period, figures, self.codes[AREA], self.codes[CATEGORY], language)

    def as_json(self) -> dict[str, Any]:
        """The manifest, the verification, every cell as a flat list, the hierarchies; margins have the code TOTAL."""
        cells = [
            {"table": cell.table.value, "release": cell.release, "measure": cell.measure, "dims": dict(cell.dims), "value": cell.value,
             "lo": cell.lo, "hi": cell.hi, "status": cell.status.value}
            for cell in self.cells
        ]  # fmt: skip
        return {
            "manifest": dict(self.manifest),
            "verification": self.verification.as_json(),
            "tables": {table.value: [cell for cell in cells if cell["table"] == table.value] for table in self.tables},
            "cells": cells,
            "codes": {name: [asdict(code) for code in codes] for name, codes in self.codes.items()},
            "hierarchies": {name: {code.code: code.parent for code in codes if code.parent} for name, codes in self.codes.items()},
            "structural_zeros": list(self.manifest.get("structural_zeros", ())),
        }  # fmt: skip

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables in the file, in order."""
        return tuple(dict.fromkeys(cell.table for cell in self.cells))

    def as_lines(self, catalogue: Catalogue) -> Iterator[Wording | str]:
        """The file as lines of text: who, when, verified or not, then each table."""
        yield say("Reader", "Summary of {period}: {whose}", period=self.period.label, whose=self.whose)
        yield self.verification.sentence
        yield say("Reader", "Fingerprint of the key: {words}", words=self.verification.fingerprint)
        for sheet in self.sheets(catalogue.language):
            yield ""
            yield sheet.title
            yield "\t".join(["", *(catalogue.text(name) if isinstance(name, Wording) else name for name in sheet.columns)])
            for row in sheet.rows:
                yield "\t".join(["  " * row.depth + row.label, *(figure_text(figure, catalogue, _IN_A_LINE) for figure in row.figures)])
