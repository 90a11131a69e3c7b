"""What an import did, row by row: nothing that was in the file is lost without a word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.kernel.wording import Catalogue, Wording


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that could not be taken over. `row` counts the file's records from 1, without the header."""

    row: int
    reason: Wording


def is_wanted(values: Mapping[str, object], only: Sequence[tuple[str, str]]) -> bool:
    """True if a row passes `--only FIELD=VALUE`: every field named must have one of its values; case and accents do not count."""
    have = {fold(name): fold(str(value)) for name, value in values.items()}
    wanted: dict[str, set[str]] = {}
    for name, value in only:
        wanted.setdefault(fold(name), set()).add(fold(value))
    return all(have.get(name) in values for name, values in wanted.items())


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """How many rows a file held and what became of them; `new + changed + unchanged + len(rejected) == read`.

    `outside` counts rows that were kept although they lie outside the territory; it overlaps the other numbers.
    """

    read: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    outside: int = 0
    skipped: int = 0
    """Rows that the person chose to leave out (`--only`); they count in nothing else."""
    rejected: tuple[Rejected, ...] = ()

    def as_json(self, catalogue: Catalogue) -> dict[str, object]:
        """The report as the command line prints it."""
        return {
            "read": self.read,
            "new": self.new,
            "changed": self.changed,
            "unchanged": self.unchanged,
            "outside": self.outside,
            "skipped": self.skipped,
            "rejected": [{"row": item.row, "reason": catalogue.text(item.reason)} for item in self.rejected],
        }
