"""What leaves, stays and carries over on a real vault: the cases that a neighbourhood meets."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from features.summaries.conftest import Desk, value
from features.summaries.neighbourhoods import a_month, a_year, change, erase, keep, parameters, request
from neighbourhood_desk.features.resources.records import NeedCategory
from neighbourhood_desk.features.summaries import store
from neighbourhood_desk.features.summaries.records import LedgerEntry
from neighbourhood_desk.features.summaries.rules.ledger import broken_at
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.periods import Period
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.storage.vault import Vault
from support import without_guards

JANUARY, FEBRUARY = Period.parse("2026-01"), Period.parse("2026-02")


def ledger(vault: Vault) -> list[LedgerEntry]:
    with vault.reading() as reading:
        return store.ledger(reading)


def total(shown: dict[str, Any], release: str) -> dict[str, Any]:
    return value(shown, "requests_total", release)


def test_every_month_quarter_and_the_year_say_the_same(desk: Desk) -> None:
    keep(desk.vault, a_year(2026, 50, 1))
    files = [desk.publish(period) for period in ("2026-03", "2026-Q1", "2026-05", "2026-H1", "2026")]
    seen: dict[tuple[Any, ...], dict[str, Any]] = {}
    for shown in files:
        for cell in shown["cells"]:
            assert seen.setdefault((cell["table"], cell["release"], *cell["dims"].values()), cell) == cell
    year = files[-1]
    for cell in year["tables"]["requests_by_area"]:
        if cell["release"] == "2026-Q1":
            months = [value(year, "requests_by_area", f"2026-0{month}", **_dims(cell)) for month in (1, 2, 3)]
            assert [cell[name] for name in ("value", "lo", "hi")] == [
                sum(month[name] for month in months) for name in ("value", "lo", "hi")
            ]


def _dims(cell: dict[str, Any]) -> dict[str, str]:
    return {name: code for name, code in cell["dims"].items() if code != "TOTAL"}


def test_the_same_period_gives_the_same_bytes_whatever_the_records_say_now(desk: Desk) -> None:
    keep(desk.vault, a_month(JANUARY, 60, 1))
    desk.publish("2026-01")
    before = ledger(desk.vault)
    keep(desk.vault, a_month(JANUARY, 40, 2))
    again = desk.service.export(JANUARY, desk.path("again"))
    assert again.again
    assert desk.path("again").read_bytes() == desk.path("2026-01").read_bytes()
    assert ledger(desk.vault) == before


def test_the_same_records_key_and_ledger_give_the_same_bytes(pages: None, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The audit log's head is the one thing in a file that tells how often a desk was used; it stands still here."""
    keep(desk.vault, a_year(2026, 50, 1)[:400])
    monkeypatch.setattr(Vault, "audit_head", lambda _self: (1, b"head"))
    desk.publish("2026-Q1", "one")
    with desk.vault.operation(Wording("Tests", "Forget"), undoable=False) as op:
        without_guards(op.connection, "summary_ledger")
        for table in ("frozen", "blocks", "carry", "ledger", "files", "plans"):
            op.connection.exec_driver_sql(f"DELETE FROM summary_{table}")
    first = desk.path("one").read_bytes()
    desk.path("one").unlink()
    desk.publish("2026-Q1", "two")
    assert desk.path("two").read_bytes() == first


@pytest.mark.parametrize("late", [1, 12])
def test_late_entries_leave_a_published_month_alone_and_count_in_the_next(desk: Desk, late: int) -> None:
    keep(desk.vault, a_month(JANUARY, 60, 1) + a_month(FEBRUARY, 60, 1))
    first = desk.publish("2026-01")
    keep(desk.vault, [request(date(2026, 1, 20), NeedCategory.HOUSING, 1) for _turn in range(late)])
    seen = desk.service.preview(FEBRUARY)
    assert seen.corrections == late
    both = desk.publish("2026-Q1")
    assert total(both, "2026-01") == total(first, "2026-01")
    assert total(both, "2026-02")["lo"] <= 60 + late <= total(both, "2026-02")["hi"]


def test_a_recategorised_request_moves_in_the_next_month(desk: Desk) -> None:
    found = [request(date(2026, 1, 5), NeedCategory.NOISE) for _turn in range(40)]
    keep(desk.vault, found + [request(date(2026, 2, 5), NeedCategory.NOISE) for _turn in range(40)])
    desk.publish("2026-01")
    for each in found[:12]:
        change(desk.vault, replace(each, need_category=NeedCategory.HEALTH))
    shown = desk.publish("2026-02")
    noise, health = (value(shown, "requests_by_category", "2026-02", category=name) for name in ("noise", "health"))
    assert noise["lo"] <= 40 - 12 <= noise["hi"]
    assert health["lo"] <= 12 <= health["hi"]


def test_an_erased_person_is_taken_out_of_the_next_month_and_never_below_zero(desk: Desk) -> None:
    home = uuid4()
    theirs = [request(date(2026, 1, 3), need, 0, home) for need in list(NeedCategory)[:12]]
    keep(desk.vault, theirs + [request(date(2026, 1, 4), NeedCategory.NOISE) for _turn in range(30)])
    keep(desk.vault, [request(date(2026, 2, 4), NeedCategory.NOISE) for _turn in range(30)])
    first = desk.publish("2026-01")
    erase(desk.vault, theirs)
    second = desk.publish("2026-02")
    assert total(first, "2026-01")["lo"] <= 42 <= total(first, "2026-01")["hi"]
    assert all(cell["value"] is None or cell["value"] >= 0 for cell in second["cells"])
    with desk.vault.reading() as reading:
        assert sum(store.carry(reading).values()) == -sum(1 for each in theirs if each.need_category is not NeedCategory.NOISE)


def test_a_square_of_twelve_homes_is_never_a_row_of_its_own(desk: Desk) -> None:
    desk.parameters = parameters(3, 300, sizes=(12, 200, 88))
    keep(desk.vault, a_month(JANUARY, 60, 1))
    shown = desk.publish("2026-01")
    assert [code["code"] for code in shown["codes"]["area"]] == ["TOTAL", "000+001", "002", "none"]


def test_forty_requests_of_one_home_count_three_times_a_need_and_as_one_home(desk: Desk) -> None:
    home = uuid4()
    keep(desk.vault, [request(date(2026, 1, 2), NeedCategory.NOISE, 0, home) for _turn in range(40)])
    keep(desk.vault, [request(date(2026, 1, 3), NeedCategory.NOISE, 0) for _turn in range(18)])
    assert total(desk.publish("2026-01"), "2026-01")["status"] == "withheld_small"
    keep(desk.vault, [request(date(2026, 2, 3), NeedCategory.NOISE, 0) for _turn in range(1)])
    shown = total(desk.publish("2026-02"), "2026-02")
    assert shown["lo"] <= 3 + 18 + 1 <= shown["hi"]


def test_requests_at_one_address_on_one_day_are_one_home(desk: Desk) -> None:
    keep(desk.vault, [request(date(2026, 1, 2), need, 0, address=" Calle Mayor, 1 ") for need in NeedCategory])
    assert total(desk.publish("2026-01"), "2026-01")["status"] == "withheld_small"


def test_a_single_case_of_its_kind_is_never_a_certain_one(desk: Desk) -> None:
    keep(
        desk.vault,
        [request(date(2026, 1, 2), NeedCategory.NOISE) for _turn in range(30)] + [request(date(2026, 1, 2), NeedCategory.SAFETY)],
    )
    cell = value(desk.publish("2026-01"), "requests_by_category", "2026-01", category="safety")
    assert (cell["value"], cell["lo"], cell["hi"]) in ((0, 0, 4), (5, 1, 9))


def test_an_empty_month_is_held_back_and_its_quarter_is_whole(desk: Desk) -> None:
    keep(desk.vault, a_month(JANUARY, 60, 1) + a_month(FEBRUARY, 8, 1) + a_month(Period.parse("2026-03"), 60, 1))
    shown = desk.publish("2026-Q1")
    assert [total(shown, release)["status"] for release in ("2026-01", "2026-02", "2026-03", "2026-Q1")] == [
        "ok",
        "withheld_small",
        "ok",
        "ok",
    ]
    assert total(shown, "2026-Q1")["lo"] <= 128 <= total(shown, "2026-Q1")["hi"]
    assert total(shown, "2026-03")["lo"] <= 68 <= total(shown, "2026-03")["hi"]


def test_areas_may_change_with_the_year_and_not_within(desk: Desk) -> None:
    keep(desk.vault, a_year(2026, 40, 1) + a_year(2027, 40, 1))
    desk.publish("2026-11")
    desk.parameters = parameters(2, 300)
    same = desk.publish("2026-12")
    next_year = desk.publish("2027-01")
    assert [code["code"] for code in same["codes"]["area"]] == ["TOTAL", "000", "001", "002", "none"]
    assert [code["code"] for code in next_year["codes"]["area"]] == ["TOTAL", "000", "001", "none"]
    assert next_year["manifest"]["plan"]["version"] == "v1-2027"


def test_a_restored_backup_does_not_publish_over_what_left_after_it(desk: Desk, tmp_path: Path) -> None:
    keep(desk.vault, a_month(JANUARY, 60, 1) + a_month(FEBRUARY, 60, 1))
    desk.publish("2026-01")
    with desk.vault.reading() as reading:
        kept = len(store.ledger(reading))
    desk.publish("2026-02")
    forget_after(desk.vault, kept)
    with pytest.raises(DeskError, match="ledger does not know"):
        desk.service.export(FEBRUARY, desk.path("once-more"))


def forget_after(vault: Vault, seq: int) -> None:
    """What a restored backup does: the ledger ends earlier."""
    with vault.operation(Wording("Tests", "Restore"), undoable=False) as op:
        without_guards(op.connection, "summary_ledger")
        for table in ("summary_frozen", "summary_blocks"):
            op.connection.exec_driver_sql(f"DELETE FROM {table} WHERE block = '2026-02'")
        op.connection.exec_driver_sql("DELETE FROM summary_files WHERE period = '2026-02'")
        op.connection.exec_driver_sql(f"DELETE FROM summary_ledger WHERE seq > {seq}")


def test_a_damaged_ledger_publishes_nothing(desk: Desk) -> None:
    keep(desk.vault, a_month(JANUARY, 60, 1) + a_month(FEBRUARY, 60, 1))
    desk.publish("2026-01")
    assert broken_at(ledger(desk.vault)) is None
    with desk.vault.operation(Wording("Tests", "Damage"), undoable=False) as op:
        without_guards(op.connection, "summary_ledger")
        op.connection.exec_driver_sql("UPDATE summary_ledger SET value = value + 5 WHERE seq = 3")
    with pytest.raises(DeskError, match="damaged"):
        desk.service.preview(FEBRUARY)


def test_csv_pdf_and_json_of_a_file_say_the_same(pages: None, desk: Desk) -> None:
    keep(desk.vault, a_year(2026, 50, 1)[:400])
    shown = desk.publish("2026-Q1")
    with zipfile.ZipFile(desk.path("2026-Q1")) as archive:
        for table, cells in shown["tables"].items():
            rows = list(csv.DictReader(io.StringIO(archive.read(f"data/{table}.csv").decode("utf-8"))))
            assert [(row["release"], row["value"], row["lo"], row["hi"], row["status"]) for row in rows] == [
                (cell["release"], *("" if cell[name] is None else str(cell[name]) for name in ("value", "lo", "hi")), cell["status"])
                for cell in cells
            ]
        page = archive.read("summary_en.pdf")
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed here, so the PDF was not compared")
    text = subprocess.run(["pdftotext", "-layout", "-", "-"], input=page, capture_output=True, check=True).stdout.decode("utf-8")
    for cell in shown["tables"]["requests_by_category"]:
        if cell["release"] == "2026-Q1" and cell["value"] is not None:
            assert f"{cell['lo']}–{cell['hi']}" in text
            assert str(cell["value"]) in text


def test_two_very_different_neighbourhoods_have_the_same_rows_in_the_same_order(desk: Desk) -> None:
    keep(desk.vault, [request(date(2026, 1, 5), NeedCategory.NOISE) for _turn in range(200)])
    keep(desk.vault, a_month(Period.parse("2027-01"), 25, 9))
    shapes = []
    for period in ("2026-Q1", "2027-Q1"):
        shown = desk.publish(period)
        shapes.append([(cell["table"], cell["release"][4:], cell["measure"], cell["dims"]) for cell in shown["cells"]])
    assert shapes[0] == shapes[1]


def test_nothing_but_numbers_and_the_code_book_is_in_a_file(pages: None, desk: Desk) -> None:
    """A canary in every text of every request, in the areas' names and in the manager's."""
    desk.parameters = replace(parameters(3, 300, names={1: "canary 612345678"}), manager="canary-manager")
    found = [
        replace(each, title="canary-title", description="canary-text", raw="canary-raw", number=f"canary-{at}")
        for at, each in enumerate(a_month(JANUARY, 60, 1))
    ]
    keep(desk.vault, found)
    desk.publish("2026-01")
    with zipfile.ZipFile(desk.path("2026-01")) as archive:
        content = b"".join(archive.read(name) for name in archive.namelist())
    assert b"canary" not in desk.path("2026-01").read_bytes() + content
    assert not any(str(each.id).encode() in content for each in found)


def test_sealed_requests_and_those_from_outside_do_not_count(desk: Desk) -> None:
    inside = [request(date(2026, 1, 5)) for _turn in range(30)]
    others = [replace(request(date(2026, 1, 5)), confidentiality=Level.SEALED) for _turn in range(30)]
    others += [replace(request(date(2026, 1, 5), area=None), outside=True) for _turn in range(30)]
    keep(desk.vault, inside + others)
    assert total(desk.publish("2026-01"), "2026-01")["value"] == 30


def test_a_period_that_is_not_over_is_refused(desk: Desk, clock: FixedClock) -> None:
    keep(desk.vault, [request(date(2028, 1, 2)) for _turn in range(30)])
    for period in ("2028-01", "2028-Q1", "2028"):
        with pytest.raises(DeskError, match="not over"):
            desk.service.export(Period.parse(period), desk.path("x"))
    assert desk.service.periods() == []
    clock.moment = clock.moment.replace(month=2, day=1)
    assert [str(period) for period in desk.service.periods()] == ["2028-01"]


def test_a_desk_without_requests_says_what_to_do(desk: Desk) -> None:
    with pytest.raises(DeskError, match="no requests") as refusal:
        desk.service.preview(JANUARY)
    assert refusal.value.next_step is not None


def missing_folder(desk: Desk, _patch: pytest.MonkeyPatch) -> Path:
    return desk.folder / "gone" / "x.ndsummary"


def full_disk(desk: Desk, patch: pytest.MonkeyPatch) -> Path:
    def fail(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    patch.setattr("neighbourhood_desk.exchange.landing.os.fsync", fail)
    return desk.path("x")


def failing_ledger(desk: Desk, patch: pytest.MonkeyPatch) -> Path:
    def fail(*_args: object) -> None:
        raise DeskError(Wording("Tests", "disk"))

    patch.setattr("neighbourhood_desk.features.summaries.store.keep_file", fail)
    return desk.path("x")


@pytest.mark.parametrize("fault", [missing_folder, full_disk, failing_ledger])
def test_an_export_that_cannot_be_written_leaves_ledger_and_folder_untouched(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, fault: Callable[[Desk, pytest.MonkeyPatch], Path]
) -> None:
    keep(desk.vault, a_month(JANUARY, 60, 1))
    desk.service.preview(JANUARY)
    with monkeypatch.context() as patch, pytest.raises(DeskError):
        desk.service.export(JANUARY, fault(desk, patch))
    assert ledger(desk.vault) == []
    assert desk.service.exported() == []
    assert list(desk.folder.iterdir()) == []
    assert total(desk.publish("2026-01"), "2026-01")["status"] == "ok"


def test_a_file_that_was_recorded_but_not_put_in_place_is_written_by_exporting_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(desk.vault, a_month(JANUARY, 60, 1))

    def fail(_self: Path, _target: Path) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch, pytest.raises(DeskError):
        patch.setattr(Path, "replace", fail)
        desk.service.export(JANUARY, desk.path("x"))
    assert list(desk.folder.iterdir()) == []
    assert desk.service.export(JANUARY, desk.path("x")).again
    assert desk.path("x").is_file()


def test_the_preview_is_the_file(desk: Desk) -> None:
    keep(desk.vault, a_year(2026, 50, 1)[:400])
    seen = desk.service.preview(Period.parse("2026-Q1"))
    shown = desk.publish("2026-Q1")
    assert [(cell.release, cell.value, cell.lo, cell.hi, cell.status.value) for cell in seen.cells] == [
        (cell["release"], cell["value"], cell["lo"], cell["hi"], cell["status"]) for cell in shown["cells"]
    ]
    assert seen.verdict.passed


def test_files_are_chained_and_numbered(desk: Desk) -> None:
    keep(desk.vault, a_year(2026, 50, 1)[:400])
    first, second = desk.publish("2026-01"), desk.publish("2026-02")
    assert (first["manifest"]["seq"], second["manifest"]["seq"]) == (1, 2)
    assert second["manifest"]["previous"] == first["verification"]["sha256"]
    lines = ledger(desk.vault)
    assert broken_at(lines) is None
    assert first["manifest"]["ledger_head"] in {line.hash for line in lines}


def test_exporting_is_not_undone(desk: Desk) -> None:
    keep(desk.vault, a_month(JANUARY, 60, 1))
    desk.publish("2026-01")
    before = ledger(desk.vault)
    assert desk.vault.undo_name is not None
    desk.vault.undo()
    assert ledger(desk.vault) == before
