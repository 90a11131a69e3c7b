"""What stands in the window while the desk closes: nothing of the vault, and why it takes a moment."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from neighbourhood_desk.features.vault.ui.door import DoorPanel
from neighbourhood_desk.widgets.toolkit import Toolkit


class LeavingPanel(DoorPanel):
    """Says that a backup is being made; there is nothing to press."""

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(toolkit, "lock", parent)
        self._meter = QProgressBar()
        self._meter.setRange(0, 0)
        self._meter.setTextVisible(False)
        self.body.addWidget(self._meter)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Locking the desk"))
        self.lead.setText(self.tr("A backup is being made and checked. Nobody can read anything meanwhile; it takes a few seconds."))
        self._meter.setAccessibleName(self.lead.text())
