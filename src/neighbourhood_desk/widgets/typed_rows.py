"""Rows whose text means something else: a day, a time, a number, a record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.fields import Choice, DateField, PickField, ShortLine
from neighbourhood_desk.widgets.form_rows import Row
from neighbourhood_desk.widgets.typed_days import read_day, read_time, show_day


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
        self._line = ShortLine(8)
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
        self._line = ShortLine(12)
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

    def on_enter(self) -> bool | None:
        """What Enter means in it: False, a choice is there to be taken; True, what was typed was looked for; None, nothing."""
        if not self._pick.results.isHidden():
            return False
        if self._pick.is_open_text:
            self._pick.look()
            return True
        return None

    def named_widgets(self) -> Sequence[QWidget]:
        return (self._pick.line,)
