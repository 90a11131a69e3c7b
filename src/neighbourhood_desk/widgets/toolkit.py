"""What every page is given: how it asks, tells, works in the background, speaks and looks, and how it leads elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol
from uuid import UUID

from neighbourhood_desk.kernel.clock import Clock, SystemClock
from neighbourhood_desk.kernel.wording import Catalogue, Wording
from neighbourhood_desk.widgets.asking import Asking
from neighbourhood_desk.widgets.clipboard import DeskClipboard
from neighbourhood_desk.widgets.language import LanguageSwitch
from neighbourhood_desk.widgets.tasks import Tasks
from neighbourhood_desk.widgets.telling import Telling
from neighbourhood_desk.widgets.theme import Theme


class Navigator(Protocol):
    """Whoever owns the pages: the main window."""

    def open_record(self, kind: str, id: UUID) -> None:
        """Show a record on the page that shows its kind."""
        ...

    def open_page(self, key: str) -> None:
        """Show a page of the rail."""
        ...

    def back(self) -> None:
        """Return to where the person was before."""
        ...


class Toolkit:
    """Built once by the assembly and passed to every page; `navigator` is set when the window exists."""

    def __init__(
        self,
        *,
        asking: Asking,
        telling: Telling,
        tasks: Tasks,
        language: LanguageSwitch,
        theme: Theme,
        clipboard: DeskClipboard,
        clock: Clock | None = None,
    ) -> None:
        self.asking = asking
        self.telling = telling
        self.tasks = tasks
        self.language = language
        self.theme = theme
        self.clipboard = clipboard
        self.clock: Clock = clock or SystemClock()
        self.navigator: Navigator | None = None
        self.sections: Callable[[str], Sequence[tuple[str, Any]]] = lambda _kind: ()
        """Builds the blocks that features put into the detail of a kind of record, by key (`widgets.sections.SectionPanel`)."""

    @property
    def catalogue(self) -> Catalogue:
        """The words of the window's language."""
        return self.language.catalogue

    def words(self, wording: Wording) -> str:
        """What the person at the window reads."""
        return self.language.catalogue.text(wording)

    def open_record(self, kind: str, id: UUID) -> None:
        """Show a record on the page that shows its kind."""
        if self.navigator is not None:
            self.navigator.open_record(kind, id)

    def open_page(self, key: str) -> None:
        """Show a page of the rail."""
        if self.navigator is not None:
            self.navigator.open_page(key)

    def back(self) -> None:
        """Return to where the person was before."""
        if self.navigator is not None:
            self.navigator.back()
