"""What an operation touched: one notice, from which a page decides whether to ask again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Changes:
    """The kinds (table names) and identifiers of the records that one operation wrote or removed.

    `ids` leaves out kinds of which more than a thousand records changed: whoever shows them asks anew.
    """

    kinds: frozenset[str]
    ids: Mapping[str, frozenset[UUID]] = field(default_factory=dict[str, frozenset[UUID]])

    def touches(self, *kinds: str) -> bool:
        """True if any of these kinds changed."""
        return not self.kinds.isdisjoint(kinds)
