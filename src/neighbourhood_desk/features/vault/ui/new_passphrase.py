"""A passphrase that is being chosen: typed twice, judged while it is typed, or suggested."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from neighbourhood_desk.features.vault.rules import Strength
from neighbourhood_desk.features.vault.ui.door import SecretLine
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.controls import QuietButton, plain_label
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit


class NewPassphrase(Live, QWidget):
    """Two lines, the strength between them. `replaces` says that there is one already, `is_optional` that it may be kept."""

    entered = Signal()

    def __init__(
        self,
        toolkit: Toolkit,
        judge: Callable[[str], Strength],
        suggest: Callable[[str], str],
        *,
        replaces: bool = False,
        is_optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._toolkit, self._judge, self._suggest_words = toolkit, judge, suggest
        self._replaces, self._is_optional = replaces, is_optional
        self.passphrase, self.again = SecretLine(), SecretLine()
        self._labels = [plain_label(role="strong", wrap=True) for _field in range(2)]
        self._strength, self._judgement = QProgressBar(), plain_label(role="secondary", wrap=True)
        self._strength.setRange(0, 4)
        self._strength.setTextVisible(False)
        self._suggest = QuietButton("refresh")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for label, field in zip(self._labels, (self.passphrase, self.again), strict=True):
            label.setBuddy(field.line)
            layout.addWidget(label)
            layout.addWidget(field)
            field.entered.connect(self.entered)
            if field is self.passphrase:
                layout.addWidget(self._strength)
                layout.addWidget(self._judgement)
                layout.addWidget(self._suggest, 0, Qt.AlignmentFlag.AlignLeft)
        self.passphrase.line.textChanged.connect(lambda _text: self._show_strength())
        self._suggest.clicked.connect(self._on_suggest)
        self.setFocusProxy(self.passphrase.line)
        self.retranslate()

    def text(self) -> str:
        """The passphrase as typed."""
        return self.passphrase.text()

    def mistake(self) -> Wording | None:
        """Why it cannot be taken, with the focus put there; None when it can."""
        if self._is_optional and not self.passphrase.text() and not self.again.text():
            return None
        strength = self._judge(self.passphrase.text())
        if not strength.is_enough:
            self.passphrase.setFocus()
            return strength.words
        if self.passphrase.text() != self.again.text():
            self.again.setFocus()
            return say("Passphrase", "The two passphrases differ.")
        return None

    def clear(self) -> None:
        """Forget what was typed."""
        for field in (self.passphrase, self.again):
            field.clear()

    def retranslate(self) -> None:
        first = self.tr("New passphrase") if self._replaces else self.tr("Passphrase")
        if self._is_optional:
            first = self.tr("New passphrase; leave it empty to keep yours")
        for label, secret, text in zip(
            self._labels, (self.passphrase, self.again), (first, self.tr("The same passphrase again")), strict=True
        ):
            label.setText(text)
            secret.set_names(text, self.tr("Show what I type"))
        self._suggest.setText(self.tr("Suggest five words"))
        self._strength.setAccessibleName(self.tr("Strength of the passphrase"))
        self._show_strength()

    def _show_strength(self) -> None:
        strength = self._judge(self.passphrase.text()) if self.passphrase.text() else None
        self._strength.setValue(strength.score if strength else 0)
        self._judgement.setText(self._toolkit.words(strength.words) if strength else self.tr("At least 14 letters, or five random words."))
        self._strength.setAccessibleDescription(self._judgement.text())

    def _on_suggest(self) -> None:
        words = self._suggest_words(self._toolkit.language.code)
        for field in (self.passphrase, self.again):
            field.line.setText(words)
            field.show_text()
