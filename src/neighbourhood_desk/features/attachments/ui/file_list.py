"""The files of one record as rows, and what can be done with the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neighbourhood_desk.features.attachments.records import MEDIA_TYPE_NAMES, Attachment, MediaType
from neighbourhood_desk.features.attachments.rules import size_words
from neighbourhood_desk.widgets.controls import QuietButton
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.record_table import Column, RecordTable
from neighbourhood_desk.widgets.toolkit import Toolkit

_ROWS = 6
_ICONS = {MediaType.JPEG: "eye", MediaType.PNG: "eye", MediaType.PDF: "file-text", MediaType.TEXT: "notes"}


class FileList(Live, QWidget):
    """Rows with name, kind, size and day; Enter shows, Delete removes. The buttons act on the chosen row."""

    show_asked = Signal(object)
    describe_asked = Signal(object)
    copy_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit = toolkit
        self.count = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        words = toolkit.words
        self.table = RecordTable(toolkit)
        self.table.set_columns(
            [
                Column("name", "", lambda each: each.name, sort=lambda each: each.name.casefold(), width="stretch",
                       detail=lambda each: each.description.replace("\n", " "), icon=lambda each: _ICONS[each.media_type]),
                Column("kind", "", lambda each: words(MEDIA_TYPE_NAMES[each.media_type]), sort=lambda each: each.media_type, optional=True),
                Column("size", "", lambda each: words(size_words(each.size)), sort=lambda each: each.size, align="right", optional=True),
                Column("day", "", lambda each: toolkit.catalogue.short_day(each.added_on), sort=lambda each: each.added_on, optional=True),
            ]
        )  # fmt: skip
        layout.addWidget(self.table)
        self.show_button, self.describe_button = QuietButton("eye"), QuietButton("pencil")
        self.copy_button, self.remove_button = QuietButton("file-export"), QuietButton("trash")
        self._actions = QWidget()
        flow = FlowLayout(self._actions)
        for button, asked in (
            (self.show_button, self.show_asked),
            (self.describe_button, self.describe_asked),
            (self.copy_button, self.copy_asked),
            (self.remove_button, self.remove_asked),
        ):
            button.clicked.connect(lambda _checked=False, asked=asked: self._ask(asked))
            flow.addWidget(button)
        layout.addWidget(self._actions)
        self.table.activated.connect(self.show_asked)
        self.table.chosen.connect(self._on_chosen)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        delete.activated.connect(lambda: self._ask(self.remove_asked))
        self.setFocusProxy(self.table)
        self.retranslate()
        self.show_files([])

    def show_files(self, files: Sequence[Attachment]) -> None:
        """Show these files; nothing at all where there are none."""
        self.count = len(files)
        self.table.set_rows(files)
        self._fit()
        self.setVisible(bool(files))

    def choose(self, id: UUID) -> None:
        """Choose the row of this file."""
        self.table.choose(id)

    def retranslate(self) -> None:
        if not hasattr(self, "_actions"):
            return
        self.table.set_name(self.tr("Attachments"))
        self.table.set_titles([self.tr("Name"), self.tr("Kind"), self.tr("Size"), self.tr("Added")])
        self.show_button.setText(self.tr("Show"))
        self.describe_button.setText(self.tr("Describe…"))
        self.copy_button.setText(self.tr("Save a copy outside…"))
        self.remove_button.setText(self.tr("Remove"))

    def restyle(self) -> None:
        if hasattr(self, "_actions"):
            self._fit()

    def _fit(self) -> None:
        whole, rows = self.table.whole_height(), max(1, self.count)
        self.table.setFixedHeight(whole if rows <= _ROWS else round(whole * (_ROWS + 1.5) / (rows + 1)))

    def _on_chosen(self, attachment: Attachment | None) -> None:
        self._actions.setVisible(attachment is not None)
        self.copy_button.setVisible(attachment is not None and not attachment.is_sealed)

    def _ask(self, asked: SignalInstance) -> None:
        found = self.table.current()
        if found is not None:
            asked.emit(found)
