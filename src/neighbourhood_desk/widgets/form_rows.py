"""The rows of a form: what each asks, what it accepts, and how its half-typed content is kept."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.widgets.controls import ChoiceBox, TickBox
from neighbourhood_desk.widgets.fields import Choice, DateField, LongText, PickField
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.toolkit import Toolkit
from neighbourhood_desk.widgets.typed_days import read_day, read_time, show_day

MISSING = say("Form", "This cannot be left empty.")


class Row(ABC):
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

    @abstractmethod
    def make(self) -> QWidget:
        """The field, with its signals led to `edited`."""

    @abstractmethod
    def value(self) -> Any:
        """What the field holds, None for nothing (an empty text is "")."""

    @abstractmethod
    def set_value(self, value: Any) -> None:
        """Show a value; this does not count as editing."""

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


class _TypedRow(Row):
    """A line whose text means something else: the text is the draft, its meaning the value."""

    wrong: Wording

    def line(self) -> QLineEdit:
        """Where it is typed."""
        raise NotImplementedError

    def read(self, text: str) -> Any:
        """What a text means; raises ValueError."""
        raise NotImplementedError

    def value(self) -> Any:
        try:
            return self.read(self.line().text())
        except (ValueError, OverflowError):
            return None

    def draft(self) -> str:
        return self.line().text()

    def restore(self, draft: Any) -> None:
        self.line().setText(str(draft or ""))

    def problem(self) -> Wording | None:
        try:
            self.read(self.line().text())
        except (ValueError, OverflowError):
            return self.wrong
        return super().problem()


class DateRow(_TypedRow):
    """A day, typed or chosen in a calendar; value is a date or None."""

    wrong = say("Form", "This is not a day. Write 22/11/2026, tomorrow or +7.")

    def make(self) -> QWidget:
        self._day = DateField(self.toolkit)
        self._day.edited.connect(self.edited)
        return self._day

    def line(self) -> QLineEdit:
        return self._day.line

    def read(self, text: str) -> Any:
        return read_day(text, self.toolkit.clock.today())

    def set_value(self, value: Any) -> None:
        self._day.line.setText(show_day(value))

    def named_widgets(self) -> Sequence[QWidget]:
        return (self._day.line,)


class TimeRow(_TypedRow):
    """A time of day; value is a `datetime.time` or None."""

    wrong = say("Form", "This is not a time. Write 19:30.")

    def make(self) -> QWidget:
        self._line = QLineEdit()
        self._line.setMaximumWidth(self._line.fontMetrics().horizontalAdvance("00:00") * 4)
        self._line.textEdited.connect(self.edited)
        return self._line

    def line(self) -> QLineEdit:
        return self._line

    def read(self, text: str) -> Any:
        return read_time(text)

    def set_value(self, value: Any) -> None:
        self._line.setText("" if value is None else f"{value.hour:02}:{value.minute:02}")


class NumberRow(_TypedRow):
    """A number between `least` and `most`, with `decimals` places (0: an int); value is int, float or None."""

    def __init__(
        self,
        key: str,
        label: Wording,
        hint: Wording | None = None,
        required: bool = False,
        *,
        least: float = 0,
        most: float = 1_000_000,
        decimals: int = 0,
    ) -> None:
        super().__init__(key, label, hint, required)
        self._least, self._most, self._decimals = least, most, decimals
        self.wrong = say("Form", "Write a number from {least} to {most}.", least=least, most=most)

    def make(self) -> QWidget:
        self._line = QLineEdit()
        self._line.setMaximumWidth(self._line.fontMetrics().horizontalAdvance("0") * 18)
        self._line.textEdited.connect(self.edited)
        return self._line

    def line(self) -> QLineEdit:
        return self._line

    def read(self, text: str) -> int | float | None:
        bare = "".join(text.split()).replace(",", ".")
        if not bare:
            return None
        number = float(bare) if self._decimals else int(bare)
        if not self._least <= number <= self._most:
            raise ValueError(text)
        return number

    def set_value(self, value: float | None) -> None:
        self._line.setText("" if value is None else self.toolkit.catalogue.number(value, self._decimals).replace("\u00a0", ""))


class PickerRow(Row):
    """A record found by typing; value is its id or None. `find(text)` gives choices, `name_of(id)` names one that is set."""

    def __init__(
        self,
        key: str,
        label: Wording,
        find: Callable[[str], Sequence[Choice]],
        name_of: Callable[[UUID], str],
        hint: Wording | None = None,
        required: bool = False,
    ) -> None:
        super().__init__(key, label, hint, required)
        self._find, self._name_of = find, name_of

    def make(self) -> QWidget:
        self._pick = PickField(self.toolkit, self._find, self._name_of)
        self._pick.edited.connect(self.edited)
        return self._pick

    def value(self) -> UUID | None:
        return self._pick.value()

    def set_value(self, value: UUID | None) -> None:
        self._pick.set_value(value)

    def draft(self) -> str:
        value = self.value()
        return "" if value is None else str(value)

    def restore(self, draft: Any) -> None:
        self.set_value(UUID(draft) if draft else None)

    def problem(self) -> Wording | None:
        if self._pick.is_open_text:
            return say("Form", "Choose one of those found, or clear the field.")
        return super().problem()

    def named_widgets(self) -> Sequence[QWidget]:
        return (self._pick.line,)
