"""Gathers everything on one person for that person: over the whole schema, with everybody else covered."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.rights import store
from neighbourhood_desk.features.rights.records import OldValue, PastStep
from neighbourhood_desk.features.rights.records.activity import ActivityFilter, action_words
from neighbourhood_desk.features.rights.records.papers import HeldRow, OwnData
from neighbourhood_desk.kernel.release import Audience, Level, release
from neighbourhood_desk.kernel.third_parties import ThirdParties
from neighbourhood_desk.kernel.wording import Catalogue, say
from neighbourhood_desk.storage.holdings import Held, Holdings, Part, holdings_of
from neighbourhood_desk.storage.personal_data import PERSONAL
from neighbourhood_desk.storage.vault import Vault

_MOST_LINES = 100_000


def own_data(vault: Vault, person_id: UUID, kept_until: date, catalogue: Catalogue) -> OwnData:
    """Everything on this person. Raises DeskError if there is nobody of this identifier."""
    cover = catalogue.text(say("Rights", "[another person]"))
    with vault.reading() as reading:
        held = holdings_of(reading, person_id)
        others = _others(held, *store.names_of_others(reading, person_id))
        rows, sealed = [], 0
        for each in held.rows:
            if each.row.get("confidentiality") is Level.SEALED or "content" in each.row:
                sealed += "id" in each.row
                continue
            values = {name: others.covered(value, cover) for name, value in _given(each, held).items()}
            rows.append(release(HeldRow(kind=each.table.name, values=values), Audience.MANAGER))
        history: dict[str, tuple[PastStep, ...]] = {}
        for own in held.of(Part.OWN, Part.STRIPPED):
            if own.row.get("confidentiality") is Level.SEALED or "id" not in own.row:
                continue
            steps = _steps(store.history(reading, own.table.name, own.row["id"]), own.table.name, others, cover)
            history[own.table.name] = (*history.get(own.table.name, ()), *steps)
        ids = {str(identity) for identity in held.own_ids}
        log = tuple(store.activity(reading, ActivityFilter(), ids, None, _MOST_LINES))
    return OwnData(
        person_id=person_id,
        made_on=vault.clock.today(),
        kept_until=kept_until,
        rows=tuple(rows),
        history={kind: steps for kind, steps in history.items() if steps},
        log=log,
        sealed=sealed,
    )


def _given(held: Held, holdings: Holdings) -> dict[str, Any]:
    """The fields of a row that are this person's to see: of somebody else's row only the texts that name them."""
    about = PERSONAL.get(held.table.name)
    if held.part is Part.NAMED and about is not None:
        named = {name: held.row[name] for name in about.names if holdings.traces.found_in(held.row[name])}
        return {"id": held.row.get("id"), **named}
    return {name: value for name, value in held.row.items() if name != "confidentiality"}


def _others(held: Holdings, names: list[str], phones: list[str], emails: list[str]) -> ThirdParties:
    person = held.person
    own = [f"{person['given_names']} {person['surnames']}", f"{person['surnames']} {person['given_names']}", person["alias"]]
    own.append(f"{person['given_names']} {person['surnames'].split(' ')[0]}")
    return ThirdParties.of(names, phones, emails, own, [*person["phones"], person["email"]])


def _steps(found: list[Any], kind: str, others: ThirdParties, cover: str) -> list[PastStep]:
    return [
        PastStep(
            at,
            action_words(context, action),
            tuple(OldValue(name, others.covered(store.as_kept(kind, name, raw), cover)) for name, raw in before.items()),
        )
        for at, context, action, before in found
    ]
