"""Invented neighbourhoods: areas and requests with a fixed seed, as small or as large as a test wants."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID, uuid5

from neighbourhood_desk.features.requests.records import BroughtBy, Request
from neighbourhood_desk.features.requests.store import requests
from neighbourhood_desk.features.resources.records import NeedCategory
from neighbourhood_desk.features.summaries.records import PlanArea, PlanParameters
from neighbourhood_desk.kernel.ids import new_id
from neighbourhood_desk.kernel.periods import Period
from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.storage.vault import Vault

_SPACE = UUID("5b0f0000-0000-4000-8000-000000000000")
NEEDS = tuple(NeedCategory)


def area_id(number: int) -> UUID:
    """The id of the area with this number."""
    return uuid5(_SPACE, str(number))


def parameters(
    areas: int = 3, households: int | None = 300, sizes: Sequence[int | None] = (), names: Mapping[int, str] | None = None
) -> PlanParameters:
    """A desk with areas numbered from 0; `sizes` gives their homes, `names` other names than «Zona n»."""
    return PlanParameters(
        neighbourhood_code="012",
        neighbourhood="Embajadores",
        district="Centro",
        manager="Ana",
        households=households,
        areas=tuple(
            PlanArea(
                code=f"{number:03}",
                name=(names or {}).get(number, f"Zona {number}"),
                ids=frozenset({area_id(number)}),
                households=sizes[number] if number < len(sizes) else None,
                centre=(number * 0.01, 0.0),
            )
            for number in range(areas)
        ),
    )


def request(
    day: date, need: NeedCategory = NeedCategory.NOISE, area: int | None = 0, home: UUID | None = None, address: str = ""
) -> Request:
    """One request, of a household if given, else at an address."""
    request_id = new_id()
    return Request(
        id=request_id,
        number=str(request_id),
        received_on=day,
        title="x",
        need_category=need,
        area_id=None if area is None else area_id(area),
        address=address or f"Calle {request_id}",
        brought_by=BroughtBy.HOUSEHOLD if home else BroughtBy.ANONYMOUS,
        brought_by_id=home,
    )


def keep(vault: Vault, found: Sequence[Request]) -> Sequence[Request]:
    """Record requests."""
    with vault.operation(Wording("Tests", "Record")) as op:
        requests.save_new(op, list(found))
    return found


def change(vault: Vault, changed: Request) -> None:
    """Keep another version of a request."""
    with vault.operation(Wording("Tests", "Change")) as op:
        requests.save(op, changed)


def erase(vault: Vault, gone: Sequence[Request]) -> None:
    """Remove requests."""
    with vault.operation(Wording("Tests", "Erase")) as op:
        for each in gone:
            requests.remove(op, requests.need(op.connection, each.id))


def a_month(month: Period, count: int, seed: int, areas: int = 3, homes: int = 300) -> list[Request]:
    """`count` requests of a month: a few needs and areas are common, the others rare; each home brings what it likes."""
    chance = random.Random(f"{seed}-{month}")
    need_weights = [1 / (place + 1) ** 1.4 for place in range(len(NEEDS))]
    area_weights = [1 / (place + 1) for place in range(areas)]
    days = (month.end - month.start).days
    found = []
    for _turn in range(count):
        home = uuid5(_SPACE, f"home {seed} {chance.randrange(homes)}")
        found.append(
            request(
                month.start + timedelta(days=chance.randint(0, days)),
                chance.choices(NEEDS, need_weights)[0],
                None if chance.random() < 0.03 else chance.choices(range(areas), area_weights)[0],
                home,
            )
        )
    return found


def a_year(year: int, count: int, seed: int, areas: int = 3, homes: int = 300) -> list[Request]:
    """About `count` requests in each month of a year."""
    chance = random.Random(seed)
    found: list[Request] = []
    for month in Period.parse(str(year)).months:
        found += a_month(month, round(count * chance.uniform(0.6, 1.4)), seed, areas, homes)
    return found
