"""The button for filters that are used again: choose one, keep the one that stands, forget one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from neighbourhood_desk.features.requests.service.saved import SavedFilters
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import QuietButton
from neighbourhood_desk.widgets.toolkit import Toolkit


class SavedButton(QuietButton):
    """`place` says what the filter is now, `use` shows one that was kept. The menu is made anew each time it opens."""

    def __init__(
        self,
        toolkit: Toolkit,
        saved: SavedFilters,
        place: Callable[[], Mapping[str, Any]],
        use: Callable[[Mapping[str, Any]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("star", "", parent)
        self._toolkit, self._saved, self._place, self._use = toolkit, saved, place, use
        self.chooser, self._forgetting = QMenu(self), QMenu(self)
        self._actions: list[QAction] = []
        self.chooser.aboutToShow.connect(self.fill)
        self.setMenu(self.chooser)
        self.retranslate()

    def fill(self) -> None:
        """Offer what is kept now."""
        self.chooser.clear()
        self._forgetting.clear()
        # Kept here: PySide forgets actions that a menu makes itself.
        self._actions = []
        kept = self._saved.all()
        for name, place in kept.items():
            self._add(self.chooser, name, lambda _on=False, place=place: self._use(place))
            self._add(self._forgetting, name, lambda _on=False, name=name: self.forget(name))
        if kept:
            self.chooser.addSeparator()
        self._add(self.chooser, self.tr("Keep this filter…"), lambda _on=False: self.keep())
        if kept:
            self._forgetting.setTitle(self.tr("Forget"))
            self.chooser.addMenu(self._forgetting)

    def keep(self) -> None:
        """Ask for a name, and keep the filter as it stands."""
        name = self._toolkit.asking.one_line(say("Requests", "Keep this filter"), say("Requests", "Name"))
        if name is None:
            return
        try:
            kept = self._saved.keep(name, self._place())
        except DeskError as error:
            self._toolkit.telling.problem(error)
            return
        self._toolkit.telling.done(say("Requests", "The filter «{name}» is kept.", name=kept))

    def forget(self, name: str) -> None:
        """Keep it no more."""
        self._saved.forget(name)
        self._toolkit.telling.done(say("Requests", "The filter «{name}» is forgotten.", name=name))

    def retranslate(self) -> None:
        if hasattr(self, "_actions"):
            self.setText(self.tr("Kept filters"))

    def _add(self, menu: QMenu, text: str, act: Callable[..., object]) -> None:
        action = QAction(text.replace("&", "&&"), self)
        action.triggered.connect(act)
        menu.addAction(action)
        self._actions.append(action)
