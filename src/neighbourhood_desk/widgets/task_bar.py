"""Shows the work under way once it takes longer than half a second, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from neighbourhood_desk.widgets.controls import QuietButton, plain_label
from neighbourhood_desk.widgets.icons import em_now
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.tasks import RunningTask
from neighbourhood_desk.widgets.toolkit import Toolkit

_PATIENCE_MS = 500
_LOOK_MS = 100


class TaskBar(Live, QWidget):
    """The oldest task still running, how far it is, and *Cancel*. It looks at the progress ten times a second."""

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit = toolkit
        self._shown: RunningTask | None = None
        self._title = plain_label(role="secondary")
        self._meter = QProgressBar()
        self._meter.setTextVisible(False)
        self._cancel = QuietButton("x")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._title)
        layout.addWidget(self._meter, 1)
        layout.addWidget(self._cancel)
        self._cancel.clicked.connect(self._on_cancel)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_over)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._on_look)
        toolkit.tasks.started.connect(self._on_started)
        toolkit.tasks.ended.connect(self._on_ended)
        self.retranslate()
        self.restyle()
        self.hide()

    def retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))
        if self._shown is not None:
            self._title.setText(self._toolkit.words(self._shown.title))
        self._meter.setAccessibleName(self._title.text())

    def restyle(self) -> None:
        if hasattr(self, "_meter"):
            self._meter.setMinimumWidth(em_now() * 8)

    def _on_started(self, task: RunningTask) -> None:
        if self._shown is None:
            self._shown = task
            self._patience.start()

    def _on_ended(self, task: RunningTask) -> None:
        if task is not self._shown:
            return
        self._patience.stop()
        self._look.stop()
        self.hide()
        self._shown = None
        if self._toolkit.tasks.running:
            self._on_started(self._toolkit.tasks.running[0])

    def _on_patience_over(self) -> None:
        self._cancel.setEnabled(True)
        self.retranslate()
        self._on_look()
        self._look.start()
        self.show()

    def _on_look(self) -> None:
        if self._shown is None:
            return
        progress = self._shown.progress
        # Qt's bar counts in 32 bits; a file may have more bytes.
        self._meter.setRange(0, 0 if progress.total is None else 1000)
        self._meter.setValue(0 if not progress.total else min(1000, progress.done * 1000 // progress.total))

    def _on_cancel(self) -> None:
        if self._shown is not None:
            self._shown.progress.cancel()
            self._cancel.setEnabled(False)
