"""What an open vault finds and keeps beside its records: search, half-typed forms, small notes of the desk about itself."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Sequence
from contextlib import AbstractContextManager
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from neighbourhood_desk.kernel.clock import Clock
from neighbourhood_desk.storage import drafts, search_index
from neighbourhood_desk.storage.drafts import Draft
from neighbourhood_desk.storage.search_index import Hit


class BesideRecords(ABC):
    """This part of a vault; nothing of it is a step that can be taken back."""

    clock: Clock
    is_read_only: bool

    @abstractmethod
    def reading(self) -> AbstractContextManager[sa.Connection]:
        """A connection that sees one moment."""

    @abstractmethod
    def aside(self) -> AbstractContextManager[sa.Connection]:
        """A write that is no step."""

    def find(self, text: str, kinds: Collection[str] | None = None, limit: int = 50) -> list[Hit]:
        """The records in which every word of `text` occurs as a prefix, best first."""
        with self.reading() as connection:
            return search_index.find(connection, text, kinds, limit)

    def find_by_keys(self, kind: str, groups: Sequence[Collection[str]], *, least: int = 1, limit: int = 200) -> list[tuple[UUID, int]]:
        """The records of a kind with a key of `SearchFields.keys` in at least `least` of these groups, and in how many; most first."""
        with self.reading() as connection:
            return search_index.by_keys(connection, kind, groups, least=least, limit=limit)

    def key_counts(self, beginning: str) -> dict[str, int]:
        """Every key that begins so, with the number of records that have it."""
        with self.reading() as connection:
            return search_index.key_counts(connection, beginning)

    def drafts(self) -> list[Draft]:
        """Half-typed forms, newest first."""
        with self.reading() as connection:
            return drafts.all_drafts(connection)

    def keep_draft(self, key: str, kind: str, payload: dict[str, Any]) -> None:
        """Keep a half-typed form; on return it survives a pulled plug."""
        if self.is_read_only:
            return
        with self.aside() as connection:
            drafts.keep_draft(connection, key, kind, payload, self.clock.now())

    def drop_draft(self, key: str) -> None:
        """Forget a half-typed form."""
        if self.is_read_only:
            return
        with self.aside() as connection:
            drafts.drop_draft(connection, key)

    def state(self, key: str) -> Any:
        """A small value the desk kept about itself, or None."""
        with self.reading() as connection:
            return drafts.state(connection, key)

    def keep_state(self, key: str, value: Any) -> None:
        """Keep a small JSON value about the desk itself: the page it stood on, a chosen filter."""
        if self.is_read_only:
            return
        with self.aside() as connection:
            drafts.keep_state(connection, key, value)
