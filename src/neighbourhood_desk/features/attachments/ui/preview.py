"""A file as it is shown inside the desk: a picture to come near to, or what can be read; always out of memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.features.attachments.records import Attachment, MediaType
from neighbourhood_desk.features.attachments.service import AttachmentService
from neighbourhood_desk.widgets.controls import IconButton, QuietButton, plain_label
from neighbourhood_desk.widgets.fields import LongText
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.picture_view import PictureView
from neighbourhood_desk.widgets.toolkit import Toolkit

_MOST_SIGNS = 200_000
_LEAST_LINES, _MOST_LINES, _SIGNS_A_LINE = 4, 12, 60
_STEP = 1.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What is shown of a file: its picture, or its text; `read` of a PDF's `pages` were read for it."""

    attachment: Attachment
    name: str
    picture: QImage | None = None
    text: str = ""
    pages: int = 0
    read: int = 0


def look_at(service: AttachmentService, attachment: Attachment, step: Callable[[int, int | None], None]) -> Shown:
    """Read what is to be shown, on whatever thread; of a sealed file the look is noted. Raises SealClosed, DeskError."""
    name = service.facts(attachment.id)[0] if attachment.is_sealed and not attachment.sha256 else attachment.name
    content = service.content(attachment.id)
    if attachment.media_type.is_picture:
        return Shown(attachment=attachment, name=name, picture=QImage.fromData(content))
    if attachment.media_type is MediaType.PDF:
        found = service.pdf_text(content, step)
        return Shown(attachment=attachment, name=name, text=found.text, pages=found.pages, read=found.read)
    return Shown(attachment=attachment, name=name, text=content.decode()[:_MOST_SIGNS])


class Preview(Live, QFrame):
    """Shows one file; `closed` comes when the person has seen enough (Esc)."""

    closed = Signal()

    def __init__(self, toolkit: Toolkit, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit, self.shown = toolkit, shown
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(8)
        head = QHBoxLayout()
        self._name = plain_label(shown.name, "strong", wrap=True)
        self.close_button = IconButton("x")
        self.close_button.clicked.connect(self.closed)
        head.addWidget(self._name, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        self._about = plain_label(role="secondary", wrap=True)
        layout.addWidget(self._about)
        self.picture = PictureView() if shown.picture is not None else None
        self.text = LongText(_lines_of(shown.text)) if shown.picture is None and shown.text else None
        if self.picture is not None:
            self._show_picture(self.picture, layout)
        if self.text is not None:
            self._show_text(self.text, layout)
        self.setFocusProxy(self.picture or self.text or self.close_button)
        self.retranslate()

    def event(self, event: QEvent) -> bool:
        """Esc is ours before it is the page's: two shortcuts for one key would both stay silent."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        if not hasattr(self, "text"):
            return
        shown, number = self.shown, self._toolkit.catalogue.number
        self.setAccessibleName(shown.name)
        self.close_button.set_name(self.tr("Close the preview"))
        if self.picture is not None:
            self.picture.setAccessibleName(self.tr("Picture: {name}").format(name=shown.name))
            self.picture.setAccessibleDescription(self.tr("Plus and minus zoom, 0 shows it whole, arrows move it."))
            self._in.set_name(self.tr("Nearer (+)"))
            self._out.set_name(self.tr("Further away (−)"))
            self._fit.setText(self.tr("Whole picture"))
            self._say_scale()
            return
        if self.text is not None:
            self.text.setAccessibleName(self.tr("Text of {name}").format(name=shown.name))
        lines: list[str] = []
        if shown.attachment.media_type is MediaType.PDF:
            lines.append(self.tr("%n page(s). The desk shows only what can be read of a PDF, not how it looks.", "", shown.pages))
            if not shown.text:
                lines.append(self.tr("There is no text in it: it is probably a scanned picture. Save a copy outside to see it."))
            elif shown.read < shown.pages:
                lines.append(self.tr("Only the first {count} pages were read.").format(count=number(shown.read)))
        elif len(shown.text) == _MOST_SIGNS:
            lines.append(self.tr("Only the beginning is shown."))
        self._about.setText(" ".join(lines))
        self._about.setVisible(bool(lines))

    def _show_picture(self, view: PictureView, layout: QVBoxLayout) -> None:
        self._about.hide()
        self._in, self._out, self._fit = IconButton("zoom-in"), IconButton("zoom-out"), QuietButton("focus-2")
        self._scale = plain_label(role="secondary")
        layout.addWidget(view)
        line = QHBoxLayout()
        line.setSpacing(8)
        for button, act in ((self._out, lambda: view.zoom(1 / _STEP)), (self._in, lambda: view.zoom(_STEP)), (self._fit, view.fit)):
            button.clicked.connect(act)
            line.addWidget(button)
        line.addWidget(self._scale)
        line.addStretch(1)
        layout.addLayout(line)
        view.zoomed.connect(self._say_scale)
        assert self.shown.picture is not None
        view.show_picture(self.shown.picture)

    def _show_text(self, text: LongText, layout: QVBoxLayout) -> None:
        text.setReadOnly(True)
        text.setPlainText(self.shown.text)
        if self.shown.attachment.is_sealed:  # what is sealed is not copied
            text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            text.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        layout.addWidget(text)

    def _say_scale(self) -> None:
        if self.picture is not None:
            self._scale.setText(self.tr("{percent} %").format(percent=self._toolkit.catalogue.number(round(self.picture.scale * 100))))


def _lines_of(text: str) -> int:
    """How many lines to show of a text at once."""
    lines = sum(1 + len(line) // _SIGNS_A_LINE for line in text[: _MOST_LINES * _SIGNS_A_LINE].split("\n"))
    return min(_MOST_LINES, max(_LEAST_LINES, lines + 1))
