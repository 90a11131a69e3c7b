"""What the pages before the desk share: one card in the middle of the window, with its title and one main action."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.widgets.controls import Card, IconButton, Sign, plain_label
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit


class DoorPanel(Live, QScrollArea):
    """One card in the middle, scrolled when the text is large; put what it holds into `body`."""

    def __init__(self, toolkit: Toolkit, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toolkit = toolkit
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # A viewport of ours: to give out Qt's own, the bindings first look through every class they have.
        self._viewport = QWidget()
        self.setViewport(self._viewport)
        content = QWidget()
        self.setWidget(content)
        outer = QHBoxLayout(content)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.addStretch(1)
        column = QVBoxLayout()
        column.addStretch(2)
        self._card = Card()
        column.addWidget(self._card)
        column.addStretch(3)
        outer.addLayout(column, 0)
        outer.addStretch(1)
        self.body = self._card.body
        self.body.setSpacing(12)
        self.body.addWidget(Sign(icon, "accent", 2.0))
        self.title = plain_label(role="title", wrap=True)
        self.lead = plain_label(role="secondary", wrap=True)
        self.body.addWidget(self.title)
        self.body.addWidget(self.lead)
        self.restyle()

    def restyle(self) -> None:
        if hasattr(self, "_card"):
            self._card.setFixedWidth(min(self.toolkit.theme.em * 34, max(320, self._viewport.width() - 32)))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.restyle()


class SecretLine(QWidget):
    """A line for a passphrase: hidden, with a button that shows it while it is wanted."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.line.returnPressed.connect(self.entered)
        self._eye = IconButton("eye")
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._on_eye)
        layout.addWidget(self.line, 1)
        layout.addWidget(self._eye)
        self.setFocusProxy(self.line)

    def set_names(self, name: str, show: str) -> None:
        """The accessible names of the line and of its button."""
        self.line.setAccessibleName(name)
        self._eye.set_name(show)

    def show_text(self) -> None:
        """Let the person read what stands there."""
        self._eye.setChecked(True)

    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed, also for undo inside the line."""
        self.line.clear()

    def _on_eye(self, is_shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)


class ProblemLine(QWidget):
    """What is wrong and what to do next, under the field it belongs to; said to screen readers too."""

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit = toolkit
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self._sign = Sign("alert-triangle", "danger", 1.1)
        self._label = plain_label(role="error", wrap=True)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._label, 1)
        self.show_words()

    def show_words(self, *words: Wording | None) -> None:
        """Show these sentences; nothing hides the line."""
        text = " ".join(self._toolkit.words(word) for word in words if word is not None)
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """What it says."""
        return self._label.text()
