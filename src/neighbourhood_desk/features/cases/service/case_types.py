"""The types of cases and their standard steps: what ships, edited here, or added."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from neighbourhood_desk.features.cases import store
from neighbourhood_desk.features.cases.records import CaseType, KeptType
from neighbourhood_desk.features.cases.rules import types
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.ids import new_id
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.storage.vault import Vault


class CaseTypes:
    """Lists, edits, adds, retires and restores types."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self) -> list[CaseType]:
        """Every type, those that ship first."""
        with self._vault.reading() as reading:
            return types.all_types(store.types.find(reading))

    def offered(self) -> list[CaseType]:
        """Those a new case may have."""
        return types.offered(self.all(), self._vault.clock.today())

    def get(self, key: str) -> CaseType | None:
        """One type, or None."""
        return next((each for each in self.all() if each.key == key), None)

    def save(self, case_type: CaseType, catalogues: Sequence[Catalogue]) -> CaseType:
        """Keep an edited or new type (one without a key); `catalogues` are those of both languages. Cases that run keep their steps."""
        keyed = case_type if case_type.key else replace(case_type, key=f"own_{new_id().hex[-12:]}")
        with self._vault.operation(say("Cases", "Edit type of case")) as op:
            kept = types.kept(keyed, self._row(op.connection, keyed.key), catalogues)
            store.types.save(op, kept)
            return types.read(kept)

    def retire(self, key: str, catalogues: Sequence[Catalogue]) -> None:
        """Offer it no more; cases that have it keep it."""
        self._with(key, catalogues, retired=True)

    def offer_again(self, key: str, catalogues: Sequence[Catalogue]) -> None:
        """Offer a retired type again."""
        self._with(key, catalogues, retired=False)

    def restore(self, key: str) -> None:
        """Forget what was edited in a type that ships: it is again as it came."""
        with self._vault.operation(say("Cases", "Restore type of case")) as op:
            row = self._row(op.connection, key)
            if row is None or all(each.key != key for each in types.SHIPPED):
                raise DeskError(say("Cases", "This type is as it came, or did not come with the desk."))
            store.types.remove(op, row)

    def name(self, key: str, catalogue: Catalogue) -> str:
        """How a type is called, empty for none."""
        found = self.get(key) if key else None
        return types.text_of(found.name, catalogue) if found is not None else ""

    def choices(self, catalogue: Catalogue) -> list[tuple[str, Wording]]:
        """What a form offers: keys and names, in the reader's language where somebody typed them."""
        return [(each.key, _named(each, catalogue)) for each in self.offered()]

    def _with(self, key: str, catalogues: Sequence[Catalogue], *, retired: bool) -> None:
        name = say("Cases", "Retire type of case") if retired else say("Cases", "Offer type of case again")
        with self._vault.operation(name) as op:
            found = self.get(key)
            if found is None:
                raise DeskError(say("Cases", "This type is no longer here."))
            day = self._vault.clock.today() if retired else None
            store.types.save(op, types.kept(replace(found, retired_on=day), self._row(op.connection, key), catalogues))

    def _row(self, reading: object, key: str) -> KeptType | None:
        found = store.types.find(reading, store.case_types_table.c.key == key)  # type: ignore[arg-type]
        return found[0] if found else None


def _named(case_type: CaseType, catalogue: Catalogue) -> Wording:
    if isinstance(case_type.name, Wording):
        return case_type.name
    return say("Cases", "{name}", name=types.text_of(case_type.name, catalogue))
