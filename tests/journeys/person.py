"""A person at the real window: presses keys, clicks, and reads what stands there; nothing else of the program is touched."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QTableView,
    QTreeView,
    QWidget,
)
from tools import i18n

from neighbourhood_desk.desk import folders
from neighbourhood_desk.desk.settings import Settings
from neighbourhood_desk.desk.shell import Shell
from neighbourhood_desk.desk.start import build_toolkit, open_shell
from neighbourhood_desk.kernel.clock import Clock
from neighbourhood_desk.widgets.asking import ScriptedAsking

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)
PAGES = ("Today", "Requests", "Cases", "Referrals", "Residents", "Territory", "Resources", "Circles", "Meetings", "Summaries")
"""The pages of the rail in their order, as an English window names them."""
_PATIENCE = 5.0
_LEFT = Qt.MouseButton.LeftButton


class Person:
    """Starts the program and uses it. `clicks` and `keys` count what it took."""

    def __init__(self, app: QApplication, clock: Clock, path: Path | None = None) -> None:
        self._app, self._clock = app, clock
        self._locked: Path | None = None
        self.asking = ScriptedAsking()
        self.size = (1360, 860)
        self.clicks = self.keys = self.starts = 0
        self.start(path)

    def start(self, path: Path | None = None) -> None:
        """Start the program as its icon does, or on a vault."""
        settings = Settings(folders.settings_file())
        self.toolkit = build_toolkit(self._app, settings, self.asking, inline=True, clock=self._clock)
        self.shell: Shell = open_shell(self.toolkit, settings, self._clock, self._on_restart, path)
        self.shell.resize(*self.size)  # the offscreen display is smaller than any screen people have
        self.starts += 1
        self._front(self.shell)

    def quit(self) -> None:
        """Close every window and forget this process."""
        for window in QApplication.topLevelWidgets():
            window.close()
            window.deleteLater()
        self._flush()
        self.toolkit.tasks.cancel_all()
        self.toolkit.language.stop()
        for part in (self.toolkit.language, self.toolkit.theme, self.toolkit.tasks, self.toolkit.clipboard, self.toolkit.telling):
            part.deleteLater()
        self._flush()

    # Doing

    def press(self, *keys: str, times: int = 1) -> None:
        """Press these keys one after the other where the keyboard is."""
        for key in keys * times:
            QTest.keySequence(self._keyboard(), QKeySequence(key))
            self.keys += 1
            self.settle()

    def write(self, text: str) -> None:
        """Type where the keyboard is."""
        for sign in text:
            if sign.isascii():
                QTest.keyClicks(self._keyboard(), sign)
            else:  # a keyboard has these signs, Qt's test has not
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(self._keyboard(), QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign))
        self.keys += len(text)
        self.settle()

    def go_to(self, page: str) -> None:
        """Open a page with the key of its number."""
        self.press(f"Ctrl+{(PAGES.index(page) + 1) % 10}")
        assert self.page == page

    def click(self, name: str, *, turn: int = 0) -> None:
        """Click the button with this text or name; `turn` chooses among several."""
        buttons = self.until(lambda: [button for button in self.buttons(name) if button.isEnabled()], f"a button “{name}”")
        assert turn or len(buttons) == 1, f"{len(buttons)} buttons “{name}”"
        self.click_on(buttons[turn])

    def click_menu(self, button: str, entry: str) -> None:
        """Open the menu of a button and choose an entry with the keys."""
        (opener,) = self.until(lambda: self.buttons(button), button)
        opener.setFocus(Qt.FocusReason.TabFocusReason)
        menu = opener.menu()  # type: ignore[attr-defined]
        assert isinstance(menu, QMenu)
        menu.popup(opener.mapToGlobal(QPoint(0, opener.height())))
        self.settle()
        (action,) = [action for action in menu.actions() if action.text().replace("&", "") == entry and action.isVisible()]
        QTest.mouseClick(menu, _LEFT, pos=menu.actionGeometry(action).center())
        self.clicks += 2
        self.settle()

    def fill(self, label: str, text: str) -> None:
        """Click into the field with this name, and type over what stands there."""
        field = self.field(label)
        self.click_on(field)
        self.press("Ctrl+A")
        if not text:
            self.press("Delete")
        self.write(text)

    def choose(self, label: str, option: str) -> None:
        """Choose an entry of a list box with the keys."""
        box = self.field(label)
        assert isinstance(box, QComboBox), label
        options = self.said(option)
        wanted = next((place for place in range(box.count()) if box.itemText(place) in options), None)
        assert wanted is not None, f"no “{option}” among {[box.itemText(place) for place in range(box.count())]}"
        self._bring(box)
        box.setFocus(Qt.FocusReason.TabFocusReason)
        if box.currentIndex() != wanted:
            steps = wanted - box.currentIndex()
            self.press("Down" if steps > 0 else "Up", times=abs(steps))
        assert box.currentText() in options

    def click_row(self, table: str, text: str) -> None:
        """Click the first row of a list in which this text stands."""
        view = self._view(table)
        index = self.until(lambda: next((index for index, words in _rows(view) if text in words), None), f"{text} in {table}")
        view.scrollTo(index)
        self._click_at(view.viewport(), view.visualRect(index).center())

    def open_row(self, table: str, text: str) -> None:
        """Choose a row and press Enter on it."""
        self.click_row(table, text)
        self.press("Return")

    def click_on(self, widget: QWidget) -> None:
        """Click in the middle of a widget; it must be there to be clicked."""
        self._bring(widget)
        spot = widget.rect().center()
        if isinstance(widget, QCheckBox):
            spot = QPoint(8, widget.rect().center().y())
        window = widget.window()
        under = window.childAt(widget.mapTo(window, spot))
        assert under is not None, f"{name_of(widget)} is not where it could be clicked"
        assert under is widget or widget.isAncestorOf(under), f"{name_of(widget)} lies under {under}"
        self._click_at(widget, spot)

    # Reading

    def sees(self, *texts: str) -> bool:
        """True if each of these texts stands somewhere in the window in front."""
        shown = "\n".join(self.reads())
        return all(text in shown for text in texts)

    def wait_to_see(self, *texts: str) -> None:
        """Wait until these texts stand in the window in front."""
        self.until(lambda: self.sees(*texts), f"to see {texts}")

    def reads(self, within: QWidget | None = None) -> list[str]:
        """Every text that can be read in the window in front, in the order of its widgets."""
        return [text for widget in _shown(within or self.window) for text in texts_of(widget) if text]

    @property
    def page(self) -> str:
        """The page that is marked in the rail."""
        return next((name for name in PAGES for button in self.buttons(name) if button.isChecked()), "")

    @property
    def told(self) -> str:
        """What the window says was done last."""
        view = self.shell.view
        return view.messages.frames[-1].spoken() if view is not None and view.messages.frames else ""

    def rows(self, table: str) -> list[str]:
        """The rows of a list as far as they are read, each as one text."""
        return [words for _index, words in _rows(self._view(table))]

    def marked(self, table: str) -> str:
        """The row that is chosen."""
        view = self._view(table)
        return next((words for index, words in _rows(view) if view.selectionModel().isRowSelected(index.row(), QModelIndex())), "")

    def value(self, label: str) -> str:
        """What stands in a field."""
        field = self.field(label)
        if isinstance(field, QComboBox):
            return field.currentText()
        return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()  # type: ignore[attr-defined]

    def buttons(self, name: str) -> list[QAbstractButton]:
        """The visible buttons with this text or name."""
        names = self.said(name)
        return [
            button
            for button in self.all_of(QAbstractButton)
            if not names.isdisjoint((plain(button.text()), plain(button.text()).partition("  ")[0], name_of(button)))
        ]

    def said(self, text: str) -> set[str]:
        """What the window may say for an English text of the program: its translations, and the text itself for what is not translated."""
        catalogue = self.toolkit.catalogue
        return {text, *(catalogue.lookup(context, text) for context in _contexts().get(text, ()))}

    def field(self, label: str) -> QWidget:
        """The visible field with this name."""
        return self.until(lambda: next(self._fields(label), None), f"a field “{label}”")

    def all_of(self, kind: type[W]) -> list[W]:
        """Every visible widget of a kind in the window in front."""
        return [widget for widget in _shown(self.window) if isinstance(widget, kind)]

    def named(self, name: str) -> QWidget:
        """The visible widget with this name, for what is neither button nor field."""
        return self.until(lambda: next((widget for widget in _shown(self.window) if widget.accessibleName() == name), None), name)

    @property
    def window(self) -> QWidget:
        """The window in front."""
        return QApplication.activePopupWidget() or QApplication.activeWindow() or self.shell

    # Waiting

    def until(self, wanted: Callable[[], T | None], what: str = "") -> T:
        """What `wanted` gives once it gives something."""
        end = time.monotonic() + _PATIENCE
        while True:
            self.settle()
            if found := wanted():
                return found
            if time.monotonic() > end:
                raise AssertionError(f"waited in vain for {what}; there stands:\n" + " ¦ ".join(self.reads()))
            QTest.qWait(10)

    def settle(self) -> None:
        """Let the program do what it has to do now, and start anew where it locked."""
        self._flush()
        if self._locked is not None:
            folder, self._locked = self._locked, None
            self.quit()
            self.start(folder)

    # Inside

    def _on_restart(self, folder: Path) -> None:
        self._locked = folder

    def _front(self, window: QWidget) -> None:
        window.activateWindow()  # shortcuts reach only the active window
        end = time.monotonic() + _PATIENCE
        while not window.isActiveWindow() and time.monotonic() < end:
            QTest.qWait(5)
        assert window.isActiveWindow()

    def _keyboard(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup
        return QApplication.focusWidget() or self.window

    def _fields(self, label: str) -> Iterator[QWidget]:
        for widget in _shown(self.window):
            if isinstance(widget, (QLineEdit, QPlainTextEdit, QComboBox)) and name_of(widget) in self.said(label):
                yield widget

    def _view(self, name: str) -> QAbstractItemView:
        def found() -> QAbstractItemView | None:
            return next((view for view in self.all_of(QAbstractItemView) if name_of(view) in self.said(name)), None)

        return self.until(found, f"a list “{name}”")

    def _bring(self, widget: QWidget) -> None:
        """Scroll to it, as a person would."""
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget, 0, 0)
            above = above.parentWidget()
        self._flush()

    def _click_at(self, widget: QWidget, spot: QPoint) -> None:
        QTest.mouseClick(widget, _LEFT, pos=spot)
        self.clicks += 1
        self.settle()

    def _flush(self) -> None:
        for _turn in range(3):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@cache
def _contexts() -> dict[str, set[str]]:
    """In which contexts an English text of the program stands."""
    found: dict[str, set[str]] = {}
    for context, text in i18n.extract().messages:
        found.setdefault(text, set()).add(context)
    return found


def plain(text: str) -> str:
    """A button's text without its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it; on Linux a list box gives what is chosen as its name, and its label by a relation."""
    if widget.accessibleName():
        return widget.accessibleName()
    interface = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else interface.text(QAccessible.Text.Name)


def texts_of(widget: QWidget) -> Iterator[str]:
    """What stands in a widget, and what is said of it to who points at it or cannot see it."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    match widget:
        case QLabel():
            yield widget.text()
        case QAbstractButton():
            yield plain(widget.text())
        case QLineEdit():
            hidden = widget.echoMode() is not QLineEdit.EchoMode.Normal
            yield widget.placeholderText()
            yield "" if hidden else widget.text()
        case QPlainTextEdit():
            yield widget.placeholderText()
            yield widget.toPlainText()
        case QComboBox():
            yield widget.placeholderText()
            yield from (widget.itemText(place) for place in range(widget.count()))
        case QAbstractItemView():
            yield from _headings(widget)
            yield from (words for _index, words in _rows(widget))


def _shown(window: QWidget) -> Iterator[QWidget]:
    yield window
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            yield widget


def _headings(view: QAbstractItemView) -> Iterator[str]:
    header = view.horizontalHeader() if isinstance(view, QTableView) else view.header() if isinstance(view, QTreeView) else None
    if header is None or header.isHidden():
        return
    for section in range(header.count()):
        if not header.isSectionHidden(section):
            yield str(view.model().headerData(section, Qt.Orientation.Horizontal) or "")


def _rows(view: QAbstractItemView, parent: QModelIndex | None = None) -> Iterator[tuple[QModelIndex, str]]:
    """The rows with their words: of a table those of every column that is shown, of a tree those that are open."""
    model, root = view.model(), parent or QModelIndex()
    for row in range(model.rowCount(root)):
        many = range(model.columnCount(root)) if isinstance(view, (QTableView, QTreeView)) else range(1)
        columns = [column for column in many if not _is_hidden(view, column)]
        cells = [model.index(row, column, root) for column in columns]
        words = (str(cell.data(Qt.ItemDataRole.AccessibleTextRole) or cell.data(Qt.ItemDataRole.DisplayRole) or "") for cell in cells)
        first = cells[0]
        if isinstance(view, QTreeView) and view.isRowHidden(row, root):
            continue
        yield first, " | ".join(words)
        if isinstance(view, QTreeView) and view.isExpanded(first):
            yield from _rows(view, first)


def _is_hidden(view: QAbstractItemView, column: int) -> bool:
    return view.isColumnHidden(column) if isinstance(view, (QTableView, QTreeView)) else False
