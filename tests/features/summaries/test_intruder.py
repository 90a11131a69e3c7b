"""Whoever has all files of a year and a linear program learns no more than each printed range says; exact counts give themselves away."""

from __future__ import annotations

import copy
from dataclasses import replace
from typing import Any

import pytest

from features.summaries.conftest import Desk
from features.summaries.intruder import exposed
from features.summaries.neighbourhoods import a_month, keep
from neighbourhood_desk.kernel.periods import Period

ORDER = ("2026-01", "2026-02", "2026-Q1")


def files_of(desk: Desk, count: int, homes: int, order: tuple[str, ...]) -> list[dict[str, Any]]:
    """Every file of a quarter, with late requests and lost ones between."""
    desk.parameters = replace(desk.parameters, households=homes)
    for month in Period.parse("2026-Q1").months:
        keep(desk.vault, a_month(month, count, homes, homes=homes))
    published = []
    for period in order:
        published.append(desk.publish(period))
        keep(desk.vault, a_month(Period.parse("2026-01"), 4, len(published), homes=homes))
    return published


@pytest.mark.parametrize(("count", "homes"), [(25, 60), (60, 300), (300, 2000)])
def test_no_cell_can_be_narrowed_by_all_files_together(desk: Desk, count: int, homes: int) -> None:
    assert exposed(files_of(desk, count, homes, ORDER)) == []


def test_the_same_intruder_breaks_exact_margins(desk: Desk) -> None:
    """The usual way: inner cells hidden or rounded, totals exact. If this found nothing, the test above would prove nothing."""
    exact = copy.deepcopy(files_of(desk, 60, 300, ORDER[-1:])[-1])
    for cell in exact["cells"]:
        if cell["table"] == "requests_by_area_and_group" and "TOTAL" in cell["dims"].values():
            cell["lo"] = cell["hi"] = cell["value"]
    found = {each.cell for each in exposed([exact], only=frozenset({"requests_by_area_and_group"}))}
    assert any("TOTAL" not in cell for cell in found)
