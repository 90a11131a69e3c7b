"""The rows of a form: what each asks, what it accepts, and how its half-typed content is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.widgets.fields import LongText
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.inputs import ChoiceBox, TickBox
from neighbourhood_desk.widgets.toolkit import Toolkit

MISSING = say("Form", "This cannot be left empty.")


class Row:
    """One question of a form: `label` asks, `hint` helps. Its field exists from `build` on."""

    shows_label = True

    def __init__(self, key: str, label: Wording, hint: Wording | None = None, required: bool = False) -> None:
        self.key = key
        self.label = label
        self.hint = hint
        self.required = required
        self.toolkit: Toolkit
        self.field: QWidget
        self.on_edited: Callable[[], None] = lambda: None

    def build(self, toolkit: Toolkit) -> QWidget:
        """Make the field, once."""
        self.toolkit = toolkit
        self.field = self.make()
        return self.field

    def make(self) -> QWidget:
        """The field, with its signals led to `edited`."""
        raise NotImplementedError

    def value(self) -> Any:
        """What the field holds, None for nothing (an empty text is "")."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value; this does not count as editing."""
        raise NotImplementedError

    def draft(self) -> Any:
        """What is typed so far, as JSON."""
        return self.value()

    def restore(self, draft: Any) -> None:
        """Show again what `draft` gave."""
        self.set_value(draft)

    def problem(self) -> Wording | None:
        """What is wrong with the content, or None."""
        return MISSING if self.required and self.value() in (None, "", ()) else None

    def retranslate(self, catalogue: Catalogue) -> None:
        """Set the texts inside the field; most fields have none."""
        return

    def named_widgets(self) -> Sequence[QWidget]:
        """The widgets that take the focus and need the label as their name."""
        return (self.field,)

    def edited(self, *_ignored: object) -> None:
        """The person changed something."""
        self.on_edited()


class TextRow(Row):
    """One line of text; `most` is the most characters it takes."""

    def __init__(self, key: str, label: Wording, hint: Wording | None = None, required: bool = False, *, most: int = 300) -> None:
        super().__init__(key, label, hint, required)
        self._most = most

    def make(self) -> QWidget:
        self._line = QLineEdit()
        self._line.setMaxLength(self._most)
        self._line.textEdited.connect(self.edited)
        return self._line

    def value(self) -> str:
        return self._line.text().strip()

    def set_value(self, value: str | None) -> None:
        self._line.setText(value or "")
        self._line.setCursorPosition(0)


class SecretRow(TextRow):
    """A passphrase: hidden, never part of a draft."""

    def make(self) -> QWidget:
        line = super().make()
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        return line

    def value(self) -> str:
        return self._line.text()

    def draft(self) -> None:
        return None


class LongTextRow(Row):
    """Several lines of text."""

    def __init__(
        self, key: str, label: Wording, hint: Wording | None = None, required: bool = False, *, lines: int = 4, most: int = 20_000
    ) -> None:
        super().__init__(key, label, hint, required)
        self._lines, self._most = lines, most

    def make(self) -> QWidget:
        self._text = LongText(self._lines)
        self._text.textChanged.connect(self.edited)
        return self._text

    def value(self) -> str:
        return self._text.toPlainText().strip()

    def set_value(self, value: str | None) -> None:
        self._text.blockSignals(True)
        self._text.setPlainText(value or "")
        self._text.blockSignals(False)

    def problem(self) -> Wording | None:
        if len(self.value()) > self._most:
            return say("Form", "This is too long: at most {most} characters.", most=self._most)
        return super().problem()


class ChoiceRow(Row):
    """One of some choices (value, words); without `required` it may stay open."""

    def __init__(
        self,
        key: str,
        label: Wording,
        choices: Sequence[tuple[str, Wording]],
        hint: Wording | None = None,
        required: bool = False,
        *,
        nothing: Wording | None = None,
    ) -> None:
        super().__init__(key, label, hint, required)
        self._choices = list(choices)
        self._nothing = nothing or say("Form", "Not stated")

    def make(self) -> QWidget:
        self._box = ChoiceBox()
        self._box.setMaxVisibleItems(16)
        self._box.activated.connect(self.edited)
        return self._box

    def set_choices(self, choices: Sequence[tuple[str, Wording]]) -> None:
        """Offer other choices, and keep the chosen one if it is among them."""
        self._choices = list(choices)
        self.retranslate(self.toolkit.catalogue)

    def value(self) -> str | None:
        data = self._box.currentData()
        return None if data is None else str(data)

    def set_value(self, value: str | None) -> None:
        self._box.setCurrentIndex(self._box.findData(None if value is None else str(value)))

    def retranslate(self, catalogue: Catalogue) -> None:
        chosen = self.value() if self._box.count() else None
        self._box.clear()
        if self.required:
            self._box.setPlaceholderText(catalogue.text(say("Form", "Choose…")))
        else:
            self._box.addItem(catalogue.text(self._nothing), None)
        for value, words in self._choices:
            self._box.addItem(catalogue.text(words), str(value))
        self.set_value(chosen)


class ManyChoiceRow(Row):
    """Any number of some choices (value, words), as tick boxes."""

    def __init__(
        self, key: str, label: Wording, choices: Sequence[tuple[str, Wording]], hint: Wording | None = None, required: bool = False
    ) -> None:
        super().__init__(key, label, hint, required)
        self._choices = list(choices)

    def make(self) -> QWidget:
        panel = QWidget()
        layout = FlowLayout(panel)
        self._boxes: dict[str, TickBox] = {}
        for value, _words in self._choices:
            box = self._boxes[str(value)] = TickBox()
            box.clicked.connect(self.edited)
            layout.addWidget(box)
        if self._boxes:
            panel.setFocusProxy(next(iter(self._boxes.values())))
        return panel

    def value(self) -> tuple[str, ...]:
        return tuple(value for value, box in self._boxes.items() if box.isChecked())

    def set_value(self, value: Sequence[str] | None) -> None:
        wanted = {str(item) for item in value or ()}
        for key, box in self._boxes.items():
            box.setChecked(key in wanted)

    def draft(self) -> list[str]:
        return list(self.value())

    def retranslate(self, catalogue: Catalogue) -> None:
        for value, words in self._choices:
            self._boxes[str(value)].setText(catalogue.text(words).replace("&", "&&"))

    def named_widgets(self) -> Sequence[QWidget]:
        return ()


class TickRow(Row):
    """Yes or no: the label stands beside the box."""

    shows_label = False

    def make(self) -> QWidget:
        self._box = TickBox()
        self._box.clicked.connect(self.edited)
        return self._box

    def value(self) -> bool:
        return self._box.isChecked()

    def set_value(self, value: bool | None) -> None:
        self._box.setChecked(bool(value))

    def problem(self) -> Wording | None:
        return say("Form", "This must be ticked to go on.") if self.required and not self.value() else None

    def retranslate(self, catalogue: Catalogue) -> None:
        self._box.setText(catalogue.text(self.label).replace("&", "&&"))
