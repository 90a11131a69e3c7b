"""Every field of text of every record carries a word of its own: no table and no paper holds a word above its readers."""

from __future__ import annotations

import re
import zipfile
from dataclasses import fields
from pathlib import Path

import pypdfium2

from leaks.test_paper import seen
from leaks.test_window import poison, stores
from neighbourhood_desk.desk.assembly import Catalogues, assemble
from neighbourhood_desk.desk.sample import build_sample
from neighbourhood_desk.exchange.csv_table import write_table
from neighbourhood_desk.features.meetings.service import MeetingService
from neighbourhood_desk.features.summaries.service import SummaryService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.periods import Grain
from neighbourhood_desk.kernel.release import Audience, Level, release
from neighbourhood_desk.storage.vault import Vault


def members_of(path: Path) -> dict[str, str]:
    """Everything that can be read in a summary file: its members by their names, papers with their metadata."""
    with zipfile.ZipFile(path) as archive:
        found = {name: archive.read(name) for name in archive.namelist()}
    return {name: seen(content) + metadata(content) if name.endswith(".pdf") else content.decode() for name, content in found.items()}


def metadata(content: bytes) -> str:
    """Title, author and the like of a PDF."""
    pdf = pypdfium2.PdfDocument(content)
    try:
        return str(pdf.get_metadata_dict())
    finally:
        pdf.close()


def test_no_word_above_its_readers_is_in_a_table_on_paper_or_in_a_summary_file(vault: Vault, tmp_path: Path) -> None:
    services = assemble(vault)
    build_sample(services, language="en")
    numbers = iter(range(1_000_000))
    poison(vault, lambda: f"K{next(numbers):06}Z")
    ranks: dict[str, int] = {}
    checks = 0
    for store in stores():
        with vault.reading() as reading:
            records = store.find(reading)
        for record in records:
            own = record.confidentiality.rank
            for field in fields(record):
                value = getattr(record, field.name)
                if type(value) is str and re.fullmatch(r"K\d{6}Z", value):
                    ranks[value] = max(own, field.metadata.get("level", Level.MANAGER).rank)
        for audience in Audience:
            passed = []
            for record in records[:20]:
                try:
                    passed.append(release(record, audience))
                except DeskError:
                    continue
            path = tmp_path / "table.csv"
            write_table(path, passed, [(column.name, column.name) for column in store.table.columns])
            words = re.findall(r"K\d{6}Z", path.read_text(encoding="utf-8-sig"))
            checks += len(words)
            assert [word for word in words if ranks[word] > audience] == []
    meetings, catalogues = services.of(MeetingService), Catalogues()
    for line in meetings.lines()[:4]:
        for make in (meetings.minutes_pdf, meetings.notice_pdf):
            paper = make(line.id, catalogues.of("es"))
            assert re.findall(r"K\d{6}Z", metadata(paper)) == []
            words = re.findall(r"K\d{6}Z", seen(paper))
            checks += len(words)
            assert [word for word in words if ranks[word] > Audience.MEMBERS] == []
    summaries = services.of(SummaryService)
    period = next(each for each in reversed(summaries.periods()) if each.grain is Grain.QUARTER)
    summaries.export(period, tmp_path / "out.ndsummary")
    inside = members_of(tmp_path / "out.ndsummary")
    assert len(inside) > 8
    assert [(name, word) for name, text in inside.items() for word in re.findall(r"K\d{6}Z", name + text) if ranks[word] > 0] == []
    assert sum(rank > Audience.MEMBERS for rank in ranks.values()) > 200, "there must be words that are withheld"
    assert checks > 200
