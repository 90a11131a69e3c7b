"""A new recovery code to write down, and the proof that it was: two of its groups are typed back."""

from __future__ import annotations

import secrets

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from neighbourhood_desk.features.vault.rules import groups_to_repeat
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.controls import plain_label
from neighbourhood_desk.widgets.live import Live

_GROUPS, _IN_A_ROW = 9, 3


class CodeBlock(Live, QWidget):
    """Shows a code in numbered groups and asks two of them back, chosen anew for each code."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = ""
        self._asked = (1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        grid = QGridLayout()
        grid.setSpacing(8)
        self._groups = [plain_label(role="strong") for _group in range(_GROUPS)]
        for place, label in enumerate(self._groups):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            grid.addWidget(label, place // _IN_A_ROW, place % _IN_A_ROW, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(grid)
        self._labels = [plain_label(role="strong") for _group in range(2)]
        self.repeats = [QLineEdit() for _group in range(2)]
        for label, field in zip(self._labels, self.repeats, strict=True):
            label.setBuddy(field)
            field.setMaxLength(8)
            field.returnPressed.connect(self.entered)
            layout.addWidget(label)
            layout.addWidget(field)
        self.setFocusProxy(self.repeats[0])
        self.retranslate()

    def show_code(self, code: str) -> None:
        """Show a code, and ask for two of its groups."""
        self.code = code
        self._asked = groups_to_repeat(code, secrets.randbelow(10_000))
        for number, (label, group) in enumerate(zip(self._groups, code.split("-"), strict=True), 1):
            label.setText(f"{number} · {group}")
        for field in self.repeats:
            field.clear()
        self.retranslate()

    def mistake(self) -> Wording | None:
        """What does not agree with the code, with the focus put there; None when it was written down right."""
        groups = self.code.split("-")
        for field, number in zip(self.repeats, self._asked, strict=True):
            if field.text().strip().upper() != groups[number - 1]:
                field.setFocus()
                field.selectAll()
                return say("RecoveryCode", "Group {number} is not what the code says. Look at your paper again.", number=number)
        return None

    def clear(self) -> None:
        """Forget the code."""
        self.code = ""
        for label in self._groups:
            label.clear()
        for field in self.repeats:
            field.clear()

    def retranslate(self) -> None:
        for label, field, number in zip(self._labels, self.repeats, self._asked, strict=True):
            text = self.tr("Type group {number} of the code").format(number=number)
            label.setText(text)
            field.setAccessibleName(text)
