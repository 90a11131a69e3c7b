"""What a person who does not see the screen, or enlarges it, would miss: controls without a name, texts that are cut off."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QCalendarWidget, QLabel, QLineEdit, QTableView, QWidget

from neighbourhood_desk.widgets.controls import SpareLabel

_TABBED = Qt.FocusPolicy.TabFocus


def unnamed_controls(widget: QWidget) -> list[str]:
    """The visible controls that the Tab key reaches and that a screen reader could not name."""
    return [
        f"{type(control).__name__} ({control.objectName() or _path(control)})"
        for control in _controls(widget)
        if control.focusPolicy() & _TABBED and control.isEnabled() and not _accessible_name(control).strip()
    ]


def clipped_texts(widget: QWidget) -> list[str]:
    """The visible texts that do not fit where they stand: labels, buttons, placeholders and table headings."""
    found: list[str] = []
    for control in _controls(widget):
        if isinstance(control, QLabel):
            found += _clipped_label(control)
        elif isinstance(control, QAbstractButton) and control.text():
            if control.sizeHint().width() > control.width() or control.sizeHint().height() > control.height():
                found.append(control.text())
        elif isinstance(control, QLineEdit) and control.placeholderText():
            room = control.width() - (control.sizeHint().width() - control.fontMetrics().horizontalAdvance("x" * 17))
            if control.fontMetrics().horizontalAdvance(control.placeholderText()) > max(room, control.contentsRect().width()):
                found.append(control.placeholderText())
        elif isinstance(control, QTableView):
            found += _clipped_headings(control)
    return found


def small_targets(widget: QWidget, least: int = 24) -> list[str]:
    """The visible controls that are less than `least` pixels high or wide (WCAG 2.2, 2.5.8)."""
    return [
        f"{type(control).__name__} {_accessible_name(control)} {control.width()}×{control.height()}"
        for control in _controls(widget)
        if control.focusPolicy() & _TABBED and min(control.width(), control.height()) < least
    ]


def _controls(widget: QWidget) -> list[QWidget]:
    inside = [widget, *widget.findChildren(QWidget)]
    return [control for control in inside if control.isVisibleTo(widget) and not _is_qt_inside(control)]


def _is_qt_inside(control: QWidget) -> bool:
    """Parts of Qt's own composed widgets are Qt's to name."""
    parent = control.parentWidget()
    while parent is not None:
        if isinstance(parent, QCalendarWidget):
            return True
        parent = parent.parentWidget()
    above = control.parentWidget()
    return (
        control.objectName().startswith("qt_")
        or (isinstance(above, QLineEdit))
        or (isinstance(above, QAbstractScrollArea) and above.viewport() is control)
    )


def _accessible_name(control: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(control)
    return "" if interface is None else interface.text(QAccessible.Text.Name)


def _clipped_label(label: QLabel) -> list[str]:
    if not label.text() or not label.pixmap().isNull():
        return []
    if isinstance(label, SpareLabel) and not label.is_shown_whole:
        return []
    if label.wordWrap():
        is_clipped = label.heightForWidth(label.width()) > label.height() or _longest_word(label) > label.width()
    else:
        is_clipped = label.sizeHint().width() > label.width() or label.sizeHint().height() > label.height()
    return [label.text()] if is_clipped else []


def _longest_word(label: QLabel) -> int:
    return max((label.fontMetrics().horizontalAdvance(word) for word in label.text().split()), default=0)


def _clipped_headings(table: QTableView) -> list[str]:
    header, model = table.horizontalHeader(), table.model()
    if header.isHidden() or model is None:
        return []
    metrics = QFontMetrics(header.font())
    texts = [
        (place, str(model.headerData(place, Qt.Orientation.Horizontal) or ""))
        for place in range(model.columnCount())
        if not table.isColumnHidden(place)
    ]
    return [text for place, text in texts if metrics.horizontalAdvance(text) + 8 > header.sectionSize(place)]


def _path(control: QWidget) -> str:
    names: list[str] = []
    above: QWidget | None = control.parentWidget()
    while above is not None and len(names) < 3:
        names.append(type(above).__name__)
        above = above.parentWidget()
    return " < ".join(names)
