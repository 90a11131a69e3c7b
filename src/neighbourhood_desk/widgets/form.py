"""A form as a list of rows: label above, field, and under it what is wrong, said in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.widgets.controls import Sign, plain_label, set_property
from neighbourhood_desk.widgets.fields import Choice
from neighbourhood_desk.widgets.form_rows import (
    ChoiceRow,
    LongTextRow,
    ManyChoiceRow,
    Row,
    SecretRow,
    TextRow,
    TickRow,
)
from neighbourhood_desk.widgets.icons import em_now
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit
from neighbourhood_desk.widgets.typed_rows import DateRow, NumberRow, PickerRow, TimeRow

__all__ = [
    "Choice",
    "ChoiceRow",
    "DateRow",
    "Form",
    "LongTextRow",
    "ManyChoiceRow",
    "NumberRow",
    "PickerRow",
    "Row",
    "SecretRow",
    "TextRow",
    "TickRow",
    "TimeRow",
]

R = TypeVar("R", bound=Row)
_WIDEST = 52
"""Of a form, in lines of text."""


class RowPanel(QWidget):
    """One row laid out: its label, whether it is required, its field, its hint and its error."""

    def __init__(self, toolkit: Toolkit, row: Row) -> None:
        super().__init__()
        self.row = row
        self._toolkit = toolkit
        self._error: Wording | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.label = plain_label(role="strong")
        self._must = plain_label(role="secondary")
        self._hint = plain_label(role="secondary", wrap=True)
        field = row.build(toolkit)
        head = QHBoxLayout()
        head.addWidget(self.label)
        head.addWidget(self._must, 1)
        if row.shows_label:
            layout.addLayout(head)
        layout.addWidget(field)
        self.label.setBuddy(field)
        self._error_line = QWidget()
        line = QHBoxLayout(self._error_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        self._error_text = plain_label(role="error", wrap=True)
        line.addWidget(Sign("alert-circle", "danger", 1.0), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._error_text, 1)
        layout.addWidget(self._error_line)
        layout.addWidget(self._hint)

    def set_error(self, error: Wording | None) -> None:
        """Show what is wrong, or that nothing is."""
        self._error = error
        for widget in self.row.named_widgets() or (self.row.field,):
            set_property(widget, "wrong", error is not None)
        self.retranslate()

    @property
    def error(self) -> Wording | None:
        """What is wrong now."""
        return self._error

    def retranslate(self) -> None:
        """Set every text in the window's language."""
        words = self._toolkit.words
        name = words(self.row.label)
        hint = words(self.row.hint) if self.row.hint is not None else ""
        error = words(self._error) if self._error is not None else ""
        # The label has a buddy, so a lone & would become a mnemonic.
        self.label.setText(name.replace("&", "&&"))
        self._must.setText(self.tr("required") if self.row.required else "")
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._error_text.setText(error)
        self._error_line.setVisible(bool(error))
        self.row.retranslate(self._toolkit.catalogue)
        for widget in self.row.named_widgets():
            widget.setAccessibleName(name)
            widget.setAccessibleDescription(". ".join(text for text in (self._must.text(), error, hint) if text))


class Form(Live, QWidget):
    """Rows under each other. `edited` comes with every change a person makes, never from `set_values`."""

    edited = Signal()

    def __init__(self, toolkit: Toolkit, rows: Sequence[Row], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panels: dict[str, RowPanel] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for row in rows:
            panel = self._panels[row.key] = RowPanel(toolkit, row)
            row.on_edited = self._edited_in(row.key)
            layout.addWidget(panel)
        if rows:
            self.setFocusProxy(rows[0].field)
        self.restyle()
        self.retranslate()

    @property
    def rows(self) -> list[Row]:
        """Every row, from the top down."""
        return [panel.row for panel in self._panels.values()]

    def row(self, key: str, kind: type[R]) -> R:
        """The row with this key, of this type."""
        row = self._panels[key].row
        if not isinstance(row, kind):
            raise TypeError(f"row {key} is a {type(row).__name__}")
        return row

    def values(self) -> dict[str, Any]:
        """What every row holds, by key."""
        return {key: panel.row.value() for key, panel in self._panels.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show these values; rows that are not named become empty, errors go."""
        for key, panel in self._panels.items():
            panel.row.set_value(values.get(key))
            panel.set_error(None)

    def draft(self) -> dict[str, Any]:
        """What is typed so far, as JSON."""
        return {key: panel.row.draft() for key, panel in self._panels.items()}

    def restore(self, draft: Mapping[str, Any]) -> None:
        """Show again what `draft` gave; keys of rows that no longer exist are passed over."""
        for key, panel in self._panels.items():
            if key in draft:
                panel.row.restore(draft[key])

    def set_error(self, key: str, error: Wording | None) -> None:
        """Show under a row what is wrong with it; None takes it away."""
        self._panels[key].set_error(error)

    def errors(self) -> dict[str, Wording]:
        """What is shown as wrong now, by key."""
        return {key: panel.error for key, panel in self._panels.items() if panel.error is not None}

    def check(self) -> bool:
        """Show what is wrong in each row, go to the first of them, and say whether all is well. Hidden rows are not asked."""
        for panel in self._panels.values():
            panel.set_error(panel.row.problem() if not panel.isHidden() else None)
        first = next(iter(self.errors()), None)
        if first is not None:
            self.focus(first)
        return first is None

    def focus(self, key: str) -> None:
        """Put the keyboard into a row."""
        self._panels[key].row.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_row(self, key: str, shown: bool) -> None:
        """Show or hide a row that depends on another."""
        self._panels[key].setVisible(shown)

    def retranslate(self) -> None:
        for panel in self._panels.values():
            panel.retranslate()

    def restyle(self) -> None:
        # Lines of text longer than this are hard to read back, and a field that long says nothing about what belongs in it.
        self.setMaximumWidth(em_now() * _WIDEST)

    def _edited_in(self, key: str) -> Any:
        def on_edited() -> None:
            if self._panels[key].error is not None:
                self._panels[key].set_error(None)
            self.edited.emit()

        return on_edited
