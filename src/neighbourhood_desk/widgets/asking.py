"""Asking people: the only place that opens a question or a file dialog, with a scripted double for tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import shiboken6
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLabel, QMessageBox, QWidget

from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.widgets.controls import PrimaryButton
from neighbourhood_desk.widgets.icons import icon, icon_size

_QT_FILES = "FileDialog"

Pattern = tuple[Wording, str]
"""A kind of file as people call it, and its patterns: (say("Import", "Tables"), "*.csv *.tsv")."""


class Asking(Protocol):
    """What may be asked."""

    def confirm(self, question: Wording, detail: Wording | None, yes: Wording, danger: bool = False) -> bool:
        """Ask before something that cannot be undone; `yes` names what will be done."""
        ...

    def open_file(self, title: Wording, patterns: Sequence[Pattern]) -> Path | None:
        """Let a person choose a file to read."""
        ...

    def save_file(self, title: Wording, suggested: str, patterns: Sequence[Pattern]) -> Path | None:
        """Let a person choose where to write; `suggested` is a file name without personal data."""
        ...

    def folder(self, title: Wording) -> Path | None:
        """Let a person choose a folder."""
        ...

    def one_line(self, title: Wording, label: Wording, value: str = "") -> str | None:
        """Ask for one line of text."""
        ...


class DialogAsking:
    """Asks with dialogs over the active window."""

    def __init__(self, words: Callable[[Wording], str]) -> None:
        self._words = words

    def confirm(self, question: Wording, detail: Wording | None, yes: Wording, danger: bool = False) -> bool:
        box = QMessageBox(_window())
        box.setTextFormat(Qt.TextFormat.PlainText)
        sign = icon("alert-triangle", "danger") if danger else icon("help", "accent")
        box.setIconPixmap(sign.pixmap(icon_size(2.0)))
        box.setText(self._words(question))
        box.setInformativeText("" if detail is None else self._words(detail))
        _show_plainly(box)
        agree = PrimaryButton("", self._words(yes))
        agree.set_danger(danger)
        box.addButton(agree, QMessageBox.ButtonRole.AcceptRole)
        refuse = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(refuse)
        box.setEscapeButton(refuse)
        box.exec()
        return box.clickedButton() is agree

    def open_file(self, title: Wording, patterns: Sequence[Pattern]) -> Path | None:
        return self._file(title, QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.ExistingFile, patterns)

    def save_file(self, title: Wording, suggested: str, patterns: Sequence[Pattern]) -> Path | None:
        return self._file(title, QFileDialog.AcceptMode.AcceptSave, QFileDialog.FileMode.AnyFile, patterns, suggested)

    def folder(self, title: Wording) -> Path | None:
        return self._file(title, QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.Directory, ())

    def one_line(self, title: Wording, label: Wording, value: str = "") -> str | None:
        dialog = QInputDialog(_window())
        dialog.setWindowTitle(self._words(title))
        dialog.setLabelText(self._words(label))
        dialog.setTextValue(value)
        _show_plainly(dialog)
        return dialog.textValue().strip() if dialog.exec() == QInputDialog.DialogCode.Accepted else None

    def _file(
        self, title: Wording, accept: QFileDialog.AcceptMode, mode: QFileDialog.FileMode, patterns: Sequence[Pattern], suggested: str = ""
    ) -> Path | None:
        dialog = QFileDialog(_window(), self._words(title))
        dialog.setAcceptMode(accept)
        dialog.setFileMode(mode)
        dialog.setNameFilters([f"{self._words(name)} ({globs})" for name, globs in patterns])
        if suggested:
            dialog.setDefaultSuffix(Path(suggested).suffix.lstrip("."))
            dialog.selectFile(suggested)
        with _no_trace():
            chosen = dialog.exec() == QFileDialog.DialogCode.Accepted and dialog.selectedFiles()
            shiboken6.delete(dialog)
        return Path(chosen[0]) if chosen else None


class ScriptedAsking:
    """Answers from a list and keeps what was asked, for tests; a question without an answer is a failure."""

    def __init__(self, *answers: object) -> None:
        self.answers: list[object] = list(answers)
        self.asked: list[Wording] = []

    def will_answer(self, *answers: object) -> None:
        """Add the next answers: bool for `confirm`, Path or None for files, str or None for a line."""
        self.answers.extend(answers)

    def confirm(self, question: Wording, detail: Wording | None, yes: Wording, danger: bool = False) -> bool:
        return bool(self._answer(question))

    def open_file(self, title: Wording, patterns: Sequence[Pattern]) -> Path | None:
        return self._path(title)

    def save_file(self, title: Wording, suggested: str, patterns: Sequence[Pattern]) -> Path | None:
        return self._path(title)

    def folder(self, title: Wording) -> Path | None:
        return self._path(title)

    def one_line(self, title: Wording, label: Wording, value: str = "") -> str | None:
        answer = self._answer(title)
        return None if answer is None else str(answer)

    def _path(self, title: Wording) -> Path | None:
        answer = self._answer(title)
        return None if answer is None else Path(str(answer))

    def _answer(self, question: Wording) -> object:
        self.asked.append(question)
        if not self.answers:
            raise AssertionError(f"nobody scripted an answer to: {question.text}")
        return self.answers.pop(0)


@contextmanager
def _no_trace() -> Iterator[None]:
    """Put back what Qt's settings knew of files before: where a manager's files are is nobody's business.

    Qt writes the folders visited into a file that all its programs share when a dialog is destroyed.
    """
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    known = {key: settings.value(key) for key in settings.allKeys() if key.startswith(_QT_FILES)}
    try:
        yield
    finally:
        settings.sync()
        settings.remove(_QT_FILES)
        for key, value in known.items():
            settings.setValue(key, value)
        settings.sync()


def _show_plainly(dialog: QWidget) -> None:
    """Qt's own dialogs take what looks like mark-up for mark-up, in every label but the one that has a setting for it."""
    for label in dialog.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)


def _window() -> QWidget | None:
    return QApplication.activeWindow()
