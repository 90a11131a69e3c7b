"""What the method needs to know of this desk, from its profile and its territory."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.summaries.records import PlanArea, PlanParameters
from neighbourhood_desk.features.summaries.rules.plan import area_code
from neighbourhood_desk.features.territory.records import Area, AreaKind
from neighbourhood_desk.features.territory.service import TerritoryService


def parameters_of(profile: ProfileService, territory: TerritoryService) -> PlanParameters:
    """Whose desk it is, and its neighbourhoods with everything beneath each; without neighbourhoods, the largest areas that are mine."""
    own = profile.current()
    mine = [area for area in territory.mine() if area.kind is AreaKind.NEIGHBOURHOOD]
    if not mine:
        known = {area.id for area in territory.mine()}
        mine = [area for area in territory.mine() if area.parent_id not in known]
    return PlanParameters(
        neighbourhood_code=own.code,
        neighbourhood=own.neighbourhood,
        district=own.district,
        manager=own.manager,
        households=own.households,
        areas=tuple(
            PlanArea(
                code=area_code(area.name, area.code),
                name=area.name,
                ids=territory.within(area.id),
                households=area.households,
                centre=_centre(area),
            )
            for area in mine
        ),
    )


def _centre(area: Area) -> tuple[float, float] | None:
    """The middle of an area's bounding box; near enough to say which of two areas is nearer."""
    if not area.outline:
        return None
    points = list(_points(json.loads(area.outline)))
    if not points:
        return None
    lons, lats = [point[0] for point in points], [point[1] for point in points]
    return (min(lons) + max(lons)) / 2, (min(lats) + max(lats)) / 2


def _points(nested: Any) -> Iterator[tuple[float, float]]:
    if nested and isinstance(nested[0], int | float):
        yield float(nested[0]), float(nested[1])
        return
    for part in nested:
        yield from _points(part)
