"""The clipboard, which other programs read and remember: what we put there is marked as secret and taken back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QImage, QImageWriter

_STAY_MS = 30_000
_KEEP_OUT = {
    "ExcludeClipboardContentFromMonitorProcessing": b"\x01\x00\x00\x00",
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"\x01",
}


def files_in(data: QMimeData | None) -> list[Path]:
    """The files of this computer that somebody copied or drags; what lies elsewhere is not fetched."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data is not None and data.hasUrls() else []


def picture_in(data: QMimeData | None) -> bytes:
    """The picture that somebody copied or drags, as PNG; nothing where there is none."""
    found = data.imageData() if data is not None and data.hasImage() else None
    if not isinstance(found, QImage) or found.isNull():
        return b""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(found)
    return bytes(content.data())


class DeskClipboard(QObject):
    """Puts text on the clipboard for thirty seconds; `clear` takes it back at once. Locking takes back all that is ours."""

    def __init__(self, clipboard: QClipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._ours = ""
        self._timer = QTimer(self, singleShot=True, interval=_STAY_MS)
        self._timer.timeout.connect(self.clear)

    def put(self, text: str) -> None:
        """Copy `text`, marked so that clipboard histories leave it out."""
        data = QMimeData()
        data.setText(text)
        for kind, mark in _KEEP_OUT.items():
            data.setData(kind, mark)
        self._ours = text
        self._clipboard.setMimeData(data)
        self._timer.start()

    @property
    def content(self) -> QMimeData | None:
        """What anybody put on the clipboard."""
        return self._clipboard.mimeData()

    def clear(self) -> None:
        """Take back what we put there, unless somebody has copied something else since."""
        self._timer.stop()
        if self._ours and self._clipboard.text() == self._ours:
            self._clipboard.clear()
        self._ours = ""

    def clear_all(self) -> None:
        """Take back whatever came from this window, also what was copied in a field with the keys or merely marked with the mouse."""
        self.clear()
        if self._clipboard.ownsClipboard():
            self._clipboard.clear()
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)
