"""What an import did, row by row: nothing that was in the file is lost without a word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that could not be taken over. `row` counts the file's records from 1, without the header."""

    row: int
    reason: Wording


@dataclass(frozen=True, slots=True)
class Alike:
    """A row that may say the same as another `row` of the file or as the record `number` of the desk: taken over all the same."""

    row: int
    other_row: int | None = None
    number: str = ""

    @property
    def words(self) -> Wording:
        """Which two."""
        if self.other_row is not None:
            return say("ImportReport", "Row {row} may say the same as row {other}.", row=str(self.row), other=str(self.other_row))
        return say("ImportReport", "Row {row} may say the same as {number}.", row=str(self.row), number=self.number)


def is_wanted(values: Mapping[str, object], only: Sequence[tuple[str, str]]) -> bool:
    """True if a row passes `--only FIELD=VALUE`: every field named must have one of its values; case and accents do not count."""
    have = {fold(name): fold(str(value)) for name, value in values.items()}
    wanted: dict[str, set[str]] = {}
    for name, value in only:
        wanted.setdefault(fold(name), set()).add(fold(value))
    return all(have.get(name) in values for name, values in wanted.items())


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """How many rows a file held and what became of them; `new + changed + unchanged + left_out + len(rejected) == read`.

    `outside` counts rows that were kept although they lie outside the territory, and `unplaced` those that name no place at all; both
    overlap the other numbers. `form` says what the file was taken for, `warnings` what looked odd.
    """

    read: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    outside: int = 0
    skipped: int = 0
    """Rows that the person chose to leave out (`--only`); they count in nothing else."""
    rejected: tuple[Rejected, ...] = ()
    left_out: int = 0
    """Rows that lie outside the territory, or in no known place, and that the person chose not to take."""
    unplaced: int = 0
    alike: tuple[Alike, ...] = ()
    form: Wording | None = None
    warnings: tuple[Wording, ...] = ()

    def as_json(self, catalogue: Catalogue) -> dict[str, object]:
        """The report as the command line prints it."""
        return {
            "read": self.read,
            "new": self.new,
            "changed": self.changed,
            "unchanged": self.unchanged,
            "outside": self.outside,
            "skipped": self.skipped,
            "left_out": self.left_out,
            "unplaced": self.unplaced,
            "format": catalogue.text(self.form) if self.form else "",
            "warnings": [catalogue.text(warning) for warning in self.warnings],
            "duplicates": [{"row": item.row, "of": item.number or item.other_row} for item in self.alike],
            "rejected": [{"row": item.row, "reason": catalogue.text(item.reason)} for item in self.rejected],
        }
