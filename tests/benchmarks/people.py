"""Twenty thousand people: list, search by name, by the end of a telephone, with a slip of the pen, and the hint at duplicates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from features.people.labelled import people as invented
from features.people.labelled import written
from neighbourhood_desk.features.people.records import PersonLine
from neighbourhood_desk.features.people.service import DuplicateService, PeopleService
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault

MANY = 20_000
_COLUMNS = ", ".join(entry.name for entry in fields(PersonLine))
Row = tuple[str, float, float, float, float | None]
"""What, ours and the bare machinery's in milliseconds, the largest ratio (or value) asked for, the largest value."""


def people_rows(services: Services, best: Callable[..., list[float]]) -> list[Row]:
    """Fill a vault and measure; `best(turns, *works)` gives the best time of each work."""
    vault, people, duplicates = services.of(Vault), services.of(PeopleService), services.of(DuplicateService)
    known = invented(MANY)
    with vault.operation(say("Benchmark", "Fill"), undoable=False) as op:
        people.add_in(op, known, [])
    wanted = next(person for person in known if person.phones and " " in person.surnames)
    digits = wanted.phones[0].replace(" ", "")[-6:]
    first = wanted.surnames.split()[0]
    typed = [case.person for case in written(known, 60)]

    def hints() -> None:
        duplicates.hints(typed[0])

    listed, bare_listed = best(9, people.page, lambda: _bare(vault, "archived_on IS NULL ORDER BY sort_key, id LIMIT 200"))
    fragment, bare_fragment = best(9, lambda: people.lines(digits), lambda: _bare_found(vault, f'"{digits}"*', 200))
    named, bare_named = best(9, lambda: people.lines(f"{first} mar"), lambda: _bare_found(vault, f'"{first}"* AND "mar"*', 200))
    slip, _ = best(5, lambda: people.lines(f"{first[:2]}{first[3:]} {wanted.given_names}"), hints)
    slowest = max(best(3, lambda person=person: duplicates.hints(person))[0] for person in typed)

    def after_a_change() -> None:
        people.index.forget()
        people.lines(f"{first[:2]}{first[3:]}")

    vault_changed = best(3, after_a_change)[0]
    return [
        (f"first page of {MANY:,} people", listed, bare_listed, 3, 150),
        ("  person by the last digits of a telephone", fragment, bare_fragment, 3, 150),
        ("  person by two words of a name", named, bare_named, 3, 150),
        ("  person with a slip of the pen", slip, 0, 150, None),
        ("  the same right after people changed", vault_changed, 0, 150, None),
        (f"  hint at duplicates, the slowest of {len(typed)}", slowest, 0, 300, None),
    ]


def _bare(vault: Vault, rest: str) -> None:
    with vault.reading() as reading:
        reading.exec_driver_sql(f"SELECT {_COLUMNS} FROM people WHERE {rest}").all()


def _bare_found(vault: Vault, query: str, limit: int) -> Any:
    sql = (
        f"SELECT {', '.join(f'people.{entry.name}' for entry in fields(PersonLine))} FROM search_index "
        "JOIN search_documents ON search_documents.number = search_index.rowid JOIN people ON people.id = search_documents.record_id "
        "WHERE search_index MATCH ? AND search_documents.kind = 'people' AND archived_on IS NULL ORDER BY rank LIMIT ?"
    )
    with vault.reading() as reading:
        return reading.exec_driver_sql(sql, (query, limit)).all()
