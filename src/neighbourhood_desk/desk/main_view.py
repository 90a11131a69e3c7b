"""The open desk: rail, search, messages, pages. It leads from page to page and from a found record to its page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTime, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from neighbourhood_desk.desk.field_undo import FieldUndo
from neighbourhood_desk.desk.section_builder import SectionBuilder
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.kernel.changes import Changes
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.feature import Command, Feature, Finder, PageEntry, Services
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.widgets.controls import IconButton, QuietButton, SpareLabel
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.message_bar import MessageBar
from neighbourhood_desk.widgets.page import Page
from neighbourhood_desk.widgets.palette import CommandPalette, PaletteItem, best_matches
from neighbourhood_desk.widgets.rail import Rail, RailButton
from neighbourhood_desk.widgets.task_bar import TaskBar
from neighbourhood_desk.widgets.toolkit import Toolkit

_FOUND = 7
_TRAIL = 50
_OTHER_LANGUAGE = {"es": "en", "en": "es"}
_LANGUAGE_NAMES = {"es": "Español", "en": "English"}


class DeskView(Live, QWidget):
    """Everything a person sees while the vault is open. `extra` adds pages of the window itself (the settings)."""

    lock_wanted = Signal()
    _changed = Signal(object)

    def __init__(
        self, toolkit: Toolkit, services: Services, features: Sequence[Feature], extra: Sequence[PageEntry], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.toolkit = toolkit
        self._services = services
        self._vault = services.of(Vault)
        pages = sorted((*(entry for feature in features for entry in feature.pages), *extra), key=lambda entry: entry.order)
        rail_pages = [entry for entry in pages if not entry.foot]
        self._foot_pages = [entry for entry in pages if entry.foot]
        self._entries = {entry.key: entry for entry in (*rail_pages, *self._foot_pages)}
        self._commands: list[Command] = [command for feature in features for command in feature.commands]
        self._finders: dict[str, Finder] = {finder.kind: finder for feature in features for finder in feature.finders}
        self._sections = SectionBuilder(features, services)
        self.pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._trail: list[tuple[str, dict[str, Any]]] = []
        self._current = ""
        self.rail = Rail([(entry.key, entry.icon) for entry in rail_pages])
        self._build(rail_pages)
        self._changed.connect(self._on_changed)
        self._stop_listening = self._vault.subscribe(self._changed.emit)
        toolkit.tasks.ended.connect(self._on_task_ended)
        toolkit.navigator = self
        toolkit.sections = self._sections.build
        self.retranslate()

    # Building

    def _build(self, rail_pages: Sequence[PageEntry]) -> None:
        self.palette_list = CommandPalette(self.toolkit, self._palette_items)
        self.search = self.palette_list.field
        self._undo, self._redo = IconButton("arrow-back-up"), IconButton("arrow-forward-up")
        self._undo.clicked.connect(self.undo)
        self._redo.clicked.connect(self.redo)
        top = QHBoxLayout()
        top.setContentsMargins(26, 14, 26, 0)
        top.setSpacing(8)
        top.addWidget(self.search, 1)
        top.addWidget(self._undo)
        top.addWidget(self._redo)
        self.messages = MessageBar(self.toolkit)
        told = QHBoxLayout()
        told.setContentsMargins(26, 8, 26, 0)
        told.addWidget(self.messages)
        self.stack = QStackedWidget()
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(told)
        column.addWidget(self.stack, 1)
        column.addLayout(self._status_line())
        self._foot_buttons: dict[str, RailButton] = {}
        self._states: dict[str, QLabel] = {}
        for entry in self._foot_pages:
            button = RailButton(entry.icon)
            button.clicked.connect(lambda _checked=False, key=entry.key: self.open_page(key))
            self._foot_buttons[entry.key] = button
            self.rail.add_to_foot(button)
            if entry.state is not None:
                self._states[entry.key] = self.rail.add_remark()
        self._lock = RailButton("lock")
        self._lock.setObjectName("lock")
        self._lock.clicked.connect(self.lock_wanted)
        self.rail.add_to_foot(self._lock)
        self.rail.chosen.connect(self.open_page)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addLayout(column, 1)
        self._add_shortcuts(rail_pages)

    def _status_line(self) -> QHBoxLayout:
        self._saved, self._offline = SpareLabel(), SpareLabel(fills=True)
        self._language = QuietButton("language")
        self._language.clicked.connect(lambda: self.toolkit.language.set(_OTHER_LANGUAGE[self.toolkit.language.code]))
        line = QHBoxLayout()
        line.setContentsMargins(26, 0, 26, 8)
        line.setSpacing(12)
        line.addWidget(self._saved)
        line.addWidget(TaskBar(self.toolkit))
        line.addWidget(self._offline, 1)
        line.addWidget(self._language)
        return line

    def _add_shortcuts(self, rail_pages: Sequence[PageEntry]) -> None:
        self._shortcut("Ctrl+K", self.palette_list.open)
        self._shortcut("Ctrl+L", self.lock_wanted.emit)
        FieldUndo(self)
        self._shortcut("Ctrl+Z", self.undo)
        # Not the system's standard keys: where these are the same as one of ours, Qt would run neither.
        self._shortcut("Ctrl+Shift+Z", self.redo)
        self._shortcut("Ctrl+Y", self.redo)
        self._shortcut("Alt+Left", self.back)
        self._shortcut("Ctrl+,", lambda: self.open_page("settings") if "settings" in self._entries else None)
        for number, entry in enumerate(rail_pages[:10], 1):
            self._shortcut(f"Ctrl+{number % 10}", partial(self.open_page, entry.key))
        for command in self._commands:
            if command.shortcut:
                self._shortcut(command.shortcut, partial(self.run_command, command))

    def _shortcut(self, keys: str, run: Callable[[], object]) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked=False: run())
        self.addAction(action)

    # Words

    def retranslate(self) -> None:
        words = {key: self.toolkit.words(entry.title) for key, entry in self._entries.items()}
        numbered = {
            key: self.tr("{page}, Ctrl+{number}").format(page=word, number=number % 10)
            for number, (key, word) in enumerate(words.items(), 1)
        }
        self.rail.set_words(words, numbered)
        self._show_states()
        self._lock.setText(self.tr("Lock · Ctrl+L"))
        self.rail.restyle()  # as wide as its longest word, the foot's too
        self._offline.setText(self.tr("No connection needed: everything works"))
        other = _OTHER_LANGUAGE[self.toolkit.language.code]
        self._language.setText(_LANGUAGE_NAMES[other])
        self._language.setAccessibleName(self.tr("Change the language to {language}").format(language=_LANGUAGE_NAMES[other]))
        self._show_profile()
        self._show_undo()
        self._show_saved()

    def _show_states(self) -> None:
        """Name the pages at the foot, each with what it says of itself."""
        for key, button in self._foot_buttons.items():
            entry = self._entries[key]
            names = [self.toolkit.words(entry.title)]
            if entry.state is not None:
                names.append(self.toolkit.words(entry.state(self._services)))
                self._states[key].setText(names[1])
            button.setText(names[0])
            button.setAccessibleName(": ".join(names))

    def _show_profile(self) -> None:
        profile = self._services.of(ProfileService).current()
        self.rail.title.setText(profile.neighbourhood)
        where = " · ".join(part for part in (profile.district, profile.city) if part)
        self.rail.place.setText(self.tr("Sample data: nothing here is real") if profile.is_sample else where)
        self.rail.place.setVisible(bool(self.rail.place.text()))

    def _show_undo(self) -> None:
        for button, name, nothing, something in (
            (self._undo, self._vault.undo_name, self.tr("Nothing to undo"), self.tr("Undo: {step}")),
            (self._redo, self._vault.redo_name, self.tr("Nothing to redo"), self.tr("Redo: {step}")),
        ):
            button.setEnabled(name is not None)
            button.set_name(nothing if name is None else something.format(step=self.toolkit.words(name)))

    def _show_saved(self) -> None:
        time = self.toolkit.language.locale.toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        self._saved.setText(self.tr("Saved on this computer · {time}").format(time=time))

    # Leading

    @property
    def page_keys(self) -> tuple[str, ...]:
        """Every page there is, in the order of the rail."""
        return tuple(self._entries)

    def open_page(self, key: str) -> None:
        """Show a page, remembering where the person was."""
        if self._current and key != self._current:
            self._trail.append((self._current, self.pages[self._current].place()))
            del self._trail[:-_TRAIL]
        self._show(key)

    def open_record(self, kind: str, id: UUID) -> None:
        """Show a record on the page that opens its kind; a kind without a page does nothing."""
        for entry in self._entries.values():
            if kind in entry.kinds:
                self.open_page(entry.key)
                self.pages[entry.key].show_record(kind, id)
                return

    def back(self) -> None:
        """Return to the page before, as it was left."""
        if self._trail:
            key, place = self._trail.pop()
            self._show(key)
            self.pages[key].go_to(place)

    def place(self) -> dict[str, Any]:
        """Where the person is, on every page that was opened."""
        return {"page": self._current, "places": {key: page.place() for key, page in self.pages.items()}}

    def go_to(self, place: dict[str, Any] | None) -> None:
        """Return to what `place` gave; the first page where there is nothing to return to."""
        known = place or {}
        key = known.get("page", "")
        self._show(key if key in self._entries else next(iter(self._entries)))
        self.pages[self._current].go_to(known.get("places", {}).get(self._current, {}))
        self.focus_page()

    def _show(self, key: str) -> None:
        page = self.pages.get(key)
        if page is None:
            page = self.pages[key] = self._entries[key].build(self._services)
            page.setObjectName(f"page-{key}")
            self.stack.addWidget(page)
            self._stale.add(key)
        self._current = key
        if key in self._stale:
            self._stale.discard(key)
            page.refresh()
        before, focused = self.stack.currentWidget(), QApplication.focusWidget()
        was_inside = before is not page and before is not None and focused is not None and before.isAncestorOf(focused)
        self._show_states()
        self.stack.setCurrentWidget(page)
        if was_inside:
            self.focus_page()
        self.rail.show_chosen(key)

    def focus_page(self) -> None:
        """Let the keyboard begin on the page: the rail is a step back with Shift+Tab."""
        page = self.pages[self._current]
        proxy = page.focusProxy()
        inside = [each for each in _tab_chain(page) if page.isAncestorOf(each)]
        content = [each for each in inside if not page.header.isAncestorOf(each)]
        target = proxy if proxy is not None and proxy.isVisible() else next(iter(content or inside), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    # Doing

    def run_command(self, command: Command) -> None:
        """Do a command on the page it belongs to."""
        if command.page:
            self.open_page(command.page)
        command.run(self._services)

    def undo(self) -> None:
        """Take back the last step and say which it was."""
        if self._vault.undo_name is not None and (name := self._tried(self._vault.undo)) is not None:
            self.toolkit.telling.done(say("DeskView", "Undone: {step}", step=name))

    def redo(self) -> None:
        """Do the last undone step again and say which it was."""
        if self._vault.redo_name is not None and (name := self._tried(self._vault.redo)) is not None:
            self.toolkit.telling.done(say("DeskView", "Done again: {step}", step=name))

    def _tried(self, step: Callable[[], Wording]) -> Wording | None:
        try:
            return step()
        except DeskError as error:
            self.toolkit.telling.problem(error)
            return None

    def flush(self) -> None:
        """Every page keeps what is half typed."""
        for page in self.pages.values():
            page.flush()

    def stop(self) -> None:
        """Listen to the vault no more: it is about to close, and nothing that is still there for a moment may ask it anything."""
        self._stop_listening()
        self._changed.disconnect(self._on_changed)
        self.installEventFilter(self)
        self.toolkit.tasks.ended.disconnect(self._on_task_ended)
        self.messages.clear()
        self.toolkit.navigator = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Installed by `stop`: pages read records to say them in another language, so they hear of none any more."""
        return event.type() == QEvent.Type.LanguageChange

    def _on_task_ended(self, _task: object) -> None:
        if self._vault.is_open:
            self._show_states()

    def _on_changed(self, changes: Changes) -> None:
        for key, page in self.pages.items():
            if changes.touches(*page.kinds):
                if key == self._current:
                    page.refresh()
                else:
                    self._stale.add(key)
        self._sections.tell(changes)
        if changes.touches("profile"):
            self._show_profile()
        self._show_undo()
        self._show_saved()

    # Finding

    def _palette_items(self, text: str) -> list[PaletteItem]:
        return [*self._found_items(text), *best_matches(text, self._command_items())]

    def _command_items(self) -> list[PaletteItem]:
        word = self.tr("Commands")
        language = self.toolkit.language
        items = [
            PaletteItem(
                self.toolkit.words(command.title), "", command.icon or "player-play", word, _native(command.shortcut),
                partial(self.run_command, command),
            )
            for command in self._commands
        ]  # fmt: skip
        for number, entry in enumerate(self._entries.values(), 1):
            title = self.tr("Go to {page}").format(page=self.toolkit.words(entry.title))
            shortcut = _native(f"Ctrl+{number % 10}") if number <= 10 else ""
            items.append(PaletteItem(title, "", entry.icon, word, shortcut, partial(self.open_page, entry.key)))
        if self._vault.undo_name is not None:
            items.append(PaletteItem(self._undo.toolTip(), "", "arrow-back-up", word, _native("Ctrl+Z"), self.undo))
        if self._vault.redo_name is not None:
            items.append(PaletteItem(self._redo.toolTip(), "", "arrow-forward-up", word, _native("Ctrl+Y"), self.redo))
        other = _OTHER_LANGUAGE[language.code]
        items.append(PaletteItem(self._language.accessibleName(), "", "language", word, "", partial(language.set, other)))
        items.append(PaletteItem(self.tr("Lock the desk"), "", "lock", word, _native("Ctrl+L"), self.lock_wanted.emit))
        return items

    def _found_items(self, text: str) -> list[PaletteItem]:
        if len(text.strip()) < 2:
            return []
        items: list[PaletteItem] = []
        for kind, finder in self._finders.items():
            # Kind by kind, so that a word in a thousand requests does not hide the one person of that name.
            ids = self._found_ids(kind, finder, text)
            described = finder.describe(self._services, ids)
            items += [
                PaletteItem(
                    described[id].title, described[id].detail, finder.icon, self.toolkit.words(finder.name), "",
                    partial(self.open_record, described[id].kind, described[id].id),
                )
                for id in ids if id in described
            ]  # fmt: skip
        return items

    def _found_ids(self, kind: str, finder: Finder, text: str) -> list[UUID]:
        if finder.find is not None:
            return list(finder.find(self._services, text, _FOUND))
        return [hit.id for hit in self._vault.find(text, kinds=(kind,), limit=_FOUND)]


def _tab_chain(page: QWidget) -> Iterator[QWidget]:
    """The controls that the Tab key reaches from a page on."""
    each = page.nextInFocusChain()
    while each is not None and each is not page:
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and each.isEnabled():
            yield each
        each = each.nextInFocusChain()


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
