"""Every text field of every record is hostile, and the whole window walks over it: lists, details, tooltips, palette, paper, tables."""

from __future__ import annotations

import contextlib
import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import cycle, product
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget
from pytestqt.qtbot import QtBot

import neighbourhood_desk.features
from leaks.hostile import nasty_strings, pictures
from leaks.watch import OpenWatch, shows_canary
from neighbourhood_desk.desk.assembly import Catalogues, assemble
from neighbourhood_desk.desk.features import FEATURES
from neighbourhood_desk.desk.main_view import DeskView
from neighbourhood_desk.desk.sample import build_sample
from neighbourhood_desk.features.meetings.service import MeetingService
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.profile.records import Profile
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.requests.records import Request
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.record_store import RecordStore
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.widgets.toolkit import Toolkit
from widgets.doubles import DoubleToolkit

_CODES = {
    "outline",
    "language",
    "starts_at",
    "number",
    "code",
    "external_id",
    "external_source",
    "parent_code",
    "raw",
    "rings",
    "source_status",
}
"""Text that the desk itself writes."""


def stores() -> Iterator[RecordStore[Any]]:
    """The store of every kind of record."""
    for feature in pkgutil.iter_modules(neighbourhood_desk.features.__path__):
        with contextlib.suppress(ModuleNotFoundError):
            module = importlib.import_module(f"neighbourhood_desk.features.{feature.name}.store")
            yield from (part for part in vars(module).values() if isinstance(part, RecordStore))


def poison(vault: Vault, text: Callable[[], str]) -> int:
    """Write a hostile text into every field of text of every record; gives the number of fields."""
    written = 0
    for store in stores():
        free = [name for name, column in store.table.c.items() if name not in _CODES and isinstance(column.type, sa.Text)]
        with vault.operation(say("Test", "Poison"), undoable=False) as op:
            for record in store.find(op.connection):
                names = [name for name in free if type(getattr(record, name)) is str and getattr(record, name)[:1] not in ("[", "{")]
                store.save(op, replace(record, **{name: text() for name in names}))
                written += len(names)
    return written


@pytest.fixture
def services(vault: Vault, toolkit: DoubleToolkit) -> Services:
    built = assemble(vault)
    built.add(toolkit, Toolkit)
    built.of(ProfileService).change(Profile(neighbourhood="Centro", manager="Nadia", language="en"))
    build_sample(built, language="en")
    return built


def look_at(widget: QWidget) -> list[str]:
    """What is wrong with what stands in a widget and in everything inside it."""
    wrong = []
    for part in (widget, *widget.findChildren(QWidget)):
        if isinstance(part, QLabel) and part.textFormat() is not Qt.TextFormat.PlainText:
            wrong.append(f"label {part.objectName()} in {type(part.parent()).__name__}")
        if Qt.mightBeRichText(part.toolTip()) and "&lt;" not in part.toolTip():
            wrong.append(f"tooltip of {type(part).__name__}")
        if isinstance(part, QAbstractItemView) and part.model() is not None:
            model = part.model()
            for row, column in product(range(30), range(12)):
                if model.hasIndex(row, column):
                    tip = str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")
                    if Qt.mightBeRichText(tip) and "&lt;" not in tip:
                        wrong.append(f"tooltip of a row in {type(part).__name__}")
    return wrong


def test_the_whole_window_shows_hostile_records_as_text_and_opens_nothing(
    services: Services, vault: Vault, toolkit: DoubleToolkit, canary: Path, watch: OpenWatch, qtbot: QtBot
) -> None:
    texts = cycle(pictures(canary).values())
    assert poison(vault, lambda: next(texts)) > 1_000
    watch.opened()
    view = DeskView(toolkit, services, FEATURES, [])
    qtbot.addWidget(view)
    view.resize(1300, 900)
    view.show()
    for key in view.page_keys:
        view.open_page(key)
        qtbot.wait(10)
        assert (key, look_at(view), shows_canary(view), watch.opened()) == (key, [], False, 0)
    opened = 0
    for store in stores():
        with vault.reading() as reading:
            found = store.find(reading, limit=2)
        for record in found:
            view.open_record(store.table.name, record.id)
            opened += 1
            QCoreApplication.processEvents()
            assert (store.table.name, look_at(view), shows_canary(view), watch.opened()) == (store.table.name, [], False, 0)
    assert opened > 12
    view.palette_list.show_for("img")
    qtbot.wait(10)
    assert view.palette_list.list.count() > 3
    assert (look_at(view), shows_canary(view), watch.opened()) == ([], False, 0)
    view.stop()


def test_every_nasty_string_is_recorded_found_listed_and_printed(services: Services, vault: Vault, tmp_path: Path) -> None:
    people, requests = services.of(PeopleService), services.of(RequestService)
    kept = 0
    for text in nasty_strings(every=4):
        with contextlib.suppress(DeskError) if not clean(text) else contextlib.nullcontext():
            person = people.add(Person(given_names=text, surnames=text, address=text[:200], notes=text))
            request = requests.record(Request(title=text, description=text, address=text))
            kept += 1
            assert people.get(person.id) == person
            assert requests.get(request.id) is not None
        vault.find(text)
        people.find(text)
    assert kept > 40
    assert vault.problems() == []


def test_every_nasty_string_in_minutes_is_printed_in_both_languages(services: Services, vault: Vault) -> None:
    texts = cycle(text.encode("utf-8", "replace").decode() for text in nasty_strings() if len(text) < 200)
    poison(vault, lambda: next(texts))
    meetings, catalogues = services.of(MeetingService), Catalogues()
    printed = 0
    for line in sorted(meetings.lines(), key=lambda line: line.held_on)[:3]:
        for make in (meetings.minutes_pdf, meetings.notice_pdf):
            assert make(line.id, catalogues.of("es"), catalogues.of("en")).startswith(b"%PDF")
            printed += 1
    assert printed >= 4
