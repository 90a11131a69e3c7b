"""The language of an open window switches at once, in Qt's own words too."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QWidget

from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.editor import Editor
from neighbourhood_desk.widgets.form import DateRow, Form, TextRow
from neighbourhood_desk.widgets.language import LanguageSwitch
from neighbourhood_desk.widgets.live import Live
from widgets.doubles import DoubleToolkit

_TS = """<?xml version="1.0"?><TS><context><name>Counter</name>
<message><source>plain</source><translation>llano</translation></message>
<message numerus="yes"><source>%n request(s)</source>
<translation><numerusform>{one}</numerusform><numerusform>{many}</numerusform></translation></message>
</context></TS>"""


class Counter(Live, QLabel):
    """Shows a plain text and a plural."""

    def __init__(self, n: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._n = n
        self.retranslate()

    def retranslate(self) -> None:
        if hasattr(self, "_n"):
            self.setText(f"{self.tr('plain')} {self.tr('%n request(s)', '', self._n)}")


def test_plurals_follow_the_language_even_in_english(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "desk_es.ts").write_text(_TS.format(one="%n demanda", many="%n demandas"), "utf-8")
    english = _TS.format(one="%n request", many="%n requests").replace("<translation>llano</translation>", "<translation></translation>")
    (tmp_path / "desk_en.ts").write_text(english, "utf-8")
    switch = LanguageSwitch(qapp, tmp_path)
    window = QWidget()
    one, many = Counter(1, window), Counter(12_345, window)
    assert (one.text(), many.text()) == ("llano 1 demanda", "llano 12\u00a0345 demandas")
    switch.set("en")
    assert (one.text(), many.text()) == ("plain 1 request", "plain 12,345 requests")
    assert QLocale().name() == "en_GB"
    switch.stop()
    window.deleteLater()


def test_an_open_editor_speaks_the_other_language_at_once_and_keeps_what_was_typed(toolkit: DoubleToolkit) -> None:
    form = Form(toolkit, [TextRow("title", say("Form", "Not stated"), required=True), DateRow("due", say("Form", "Choose…"))])
    editor = Editor(toolkit, form, say("Form", "Not stated"), say("Form", "Choose…"))
    form.set_values({"title": "Humedad"})
    form.row("due", DateRow).restore("mañanita")
    form.check()
    before = _texts(editor)
    assert "obligatorio" in before
    assert "Cancelar" in editor.cancel_button.text()
    toolkit.language.set("en")
    after = _texts(editor)
    assert {"required", "Not stated", "This is not a day. Write 22/11/2026, tomorrow or +7."} <= after
    assert editor.cancel_button.text() == "Cancel"
    assert form.values()["title"] == "Humedad"
    toolkit.language.set("es")
    assert _texts(editor) == before
    editor.deleteLater()


def test_qts_own_words_are_those_people_use_in_spain(toolkit: DoubleToolkit) -> None:
    assert QCoreApplication.translate("QFileDialog", "&Look in:") == "&Buscar en:"
    assert QCoreApplication.translate("QPlatformTheme", "Don't Save") == "No guardar"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Cancelar"
    assert QKeySequence("Ctrl+Shift+K").toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Mayús+K"
    toolkit.language.set("en")
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Cancel"
    box.deleteLater()


def test_a_damaged_catalogue_leaves_english_and_a_working_window(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "desk_es.ts").write_text("<TS><context>", "utf-8")
    switch = LanguageSwitch(qapp, tmp_path)
    counter = Counter(2)
    assert counter.text().startswith("plain 2")
    switch.stop()
    counter.deleteLater()


def test_this_qt_does_not_eat_none(qapp: QApplication) -> None:
    """PySide6 6.12.0 drops a reference to None with every call that returns it, and aborts CPython 3.11 after some thousands."""
    thing = QObject()
    gc.collect()
    before = sys.getrefcount(None)
    for _call in range(200):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 50


def _texts(widget: QWidget) -> set[str]:
    return {label.text() for label in widget.findChildren(QLabel) if label.text()}
