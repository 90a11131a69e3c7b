"""A desk that publishes: a vault, a clock after the year's end, a service over invented areas."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from features.summaries.neighbourhoods import parameters
from neighbourhood_desk.features.reader.service import read_summary
from neighbourhood_desk.features.summaries.records import PlanParameters
from neighbourhood_desk.features.summaries.service import SummaryService
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.periods import Period
from neighbourhood_desk.storage.vault import Vault


class Desk:
    """What the tests do with a desk, in short words."""

    def __init__(self, vault: Vault, folder: Path) -> None:
        self.vault = vault
        self.folder = folder
        self.parameters: PlanParameters = parameters()
        self.service = SummaryService(vault, lambda: self.parameters)

    def publish(self, period: str, name: str = "") -> dict[str, Any]:
        """Export a period and read the file as the command line shows it."""
        path = self.path(name or period)
        self.service.export(Period.parse(period), path)
        return read_summary(path, self.service.known_signers()).as_json()

    def path(self, name: str) -> Path:
        """Where a file goes."""
        return self.folder / f"{name}.ndsummary"


@pytest.fixture
def clock() -> FixedClock:
    """Early in 2028, so that the years 2026 and 2027 are over."""
    return FixedClock(datetime(2028, 1, 10, 9, tzinfo=UTC))


@pytest.fixture
def pages() -> None:
    """Ask for this to have the PDFs in the files too; they take most of the time, and most tests do not look at them."""


@pytest.fixture
def desk(vault: Vault, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Desk:
    if "pages" not in request.fixturenames:
        monkeypatch.setattr("neighbourhood_desk.features.summaries.formats.summary_pdf.summary_pdf", lambda *_parts: b"%PDF-none")
    folder = tmp_path / "out"
    folder.mkdir()
    return Desk(vault, folder)


def value(shown: dict[str, Any], table: str, release: str, **dims: str) -> dict[str, Any]:
    """One cell of a file."""
    found = [
        cell
        for cell in shown["tables"][table]
        if cell["release"] == release and {name: code for name, code in cell["dims"].items() if code != "TOTAL"} == dims
    ]
    assert len(found) == 1
    return dict(found[0])
