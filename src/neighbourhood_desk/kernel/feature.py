"""What a feature gives the desk: services, pages, commands and kinds of records that can be found and opened.

Everything that needs Qt is behind a callable that imports on first use, so the command line loads no window code and the
window paints before a page's libraries are read.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar, runtime_checkable
from uuid import UUID

from neighbourhood_desk.kernel.happenings import Happening
from neighbourhood_desk.kernel.wording import Catalogue, Wording

T = TypeVar("T")


@runtime_checkable
class _Window(Protocol):
    """What has a window: its words change while it is open."""

    @property
    def catalogue(self) -> Catalogue: ...

    def open_page(self, key: str) -> None: ...


class Services:
    """Everything that was built for one open desk, by type; filled once by `desk/assembly`, bottom feature first."""

    def __init__(self, *built: object) -> None:
        self._built: dict[type, object] = {}
        for service in built:
            self.add(service)

    def add(self, service: object, kind: type | None = None) -> None:
        """Keep a service under its own type, or under the protocol `kind` that it fulfils."""
        self._built[kind or type(service)] = service

    def of(self, kind: type[T]) -> T:
        """The service of this type; a missing one is a mistake in the assembly (KeyError)."""
        return self._built[kind]  # type: ignore[return-value]

    def get(self, kind: type[T]) -> T | None:
        """The service of this type, or None where this desk has none: the command line has no window."""
        return self._built.get(kind)  # type: ignore[return-value]

    def catalogue(self) -> Catalogue:
        """The words of whoever reads: those the command line was given, or those that the window shows now."""
        given = self.get(Catalogue)
        return given or next(each.catalogue for each in self._built.values() if isinstance(each, _Window))


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEntry:
    """A page of the rail. `build` returns a `widgets.page.Page`; lower `order` stands higher."""

    key: str
    title: Wording
    icon: str
    order: int
    build: Callable[[Services], Any]
    kinds: frozenset[str] = frozenset()
    """Kinds of records that this page opens (`page.show_record`)."""
    foot: bool = False
    """True for a page about the desk itself: it stands at the foot of the rail, without a number."""
    state: Callable[[Services], Wording] | None = None
    """What a page at the foot says of itself under its name, asked anew when pages change and work ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something a person can do from anywhere: it stands in the palette (Ctrl+K), and in the menu under `page`."""

    key: str
    title: Wording
    run: Callable[[Services], None]
    page: str = ""
    shortcut: str = ""
    """Qt's portable text, such as `Ctrl+N`."""
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One record as a search result or a link shows it: `title` names it, `detail` tells it apart; `reference` is its number, if any."""

    kind: str
    id: UUID
    title: str
    detail: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finder:
    """How a kind of record is named in search results and links."""

    kind: str
    name: Wording
    icon: str
    describe: Callable[[Services, Sequence[UUID]], Mapping[UUID, Found]]
    find: Callable[[Services, str, int], Sequence[UUID]] | None = None
    """Finds records by a text, the best first, at most so many; without it the search index does (`Vault.find`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A block in the detail of records of other features. `build` returns a `widgets.sections.SectionPanel`; low `order`: high up."""

    key: str
    kinds: frozenset[str]
    """In the details of which kinds of records it stands."""
    order: int
    build: Callable[[Services], Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """One slice of the desk. `services` builds its services, given those of the features below."""

    name: str
    services: Callable[[Services], Iterable[object]] = lambda _services: ()
    pages: tuple[PageEntry, ...] = ()
    commands: tuple[Command, ...] = ()
    finders: tuple[Finder, ...] = ()
    sections: tuple[Section, ...] = ()
    counts: Mapping[str, Callable[[Services], int]] | None = None
    """What `info` counts, by plural name: {"requests": …}."""
    happenings: Callable[[Services, str, Collection[UUID]], Iterable[Happening]] | None = None
    """What happened to these records of this kind (a table's name), as far as this feature knows: see `kernel.happenings`."""
    belonging: Callable[[Services, str, Collection[UUID]], Mapping[str, Collection[UUID]]] | None = None
    """Which records, by kind, belong to these records of this kind: what happened to them stands on the timeline of these too."""
