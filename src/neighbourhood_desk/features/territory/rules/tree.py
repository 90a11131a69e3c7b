"""What an area needs to be kept, and the tree that areas form."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from neighbourhood_desk.features.territory.records import Area, AreaKind
from neighbourhood_desk.kernel.folding import clean, fold
from neighbourhood_desk.kernel.wording import Wording, say

_NUMBER = re.compile(r"\d+")
_KIND_ORDER = {kind: place for place, kind in enumerate(AreaKind)}


def tidy(area: Area) -> Area:
    """The same area with its texts freed of stray spaces and invisible signs."""
    return replace(
        area,
        name=" ".join(clean(area.name, 200).split()),
        district=" ".join(clean(area.district, 200).split()),
        code=clean(area.code, 60),
        address=clean(area.address, 300),
        notes=clean(area.notes),
    )


def problems(area: Area, areas: Mapping[UUID, Area]) -> dict[str, Wording]:
    """What keeps an area from being kept, by field."""
    found: dict[str, Wording] = {}
    if not area.name:
        found["name"] = say("Territory", "Give the area a name.")
    if area.parent_id is not None:
        parent = areas.get(area.parent_id)
        if parent is None:
            found["parent_id"] = say("Territory", "The larger area is no longer here.")
        elif area.id == parent.id or area.id in {item.id for item in path_of(parent, areas)}:
            found["parent_id"] = say("Territory", "An area cannot lie inside itself.")
        elif parent.kind is AreaKind.BUILDING:
            found["parent_id"] = say("Territory", "A building cannot hold other areas.")
    for name in ("population", "households", "homes"):
        value = getattr(area, name)
        if value is not None and not 0 <= value <= 50_000_000:
            found[name] = say("Territory", "This number is not possible.")
    return found


def path_of(area: Area, areas: Mapping[UUID, Area]) -> list[Area]:
    """The areas that an area lies in, the nearest first, without itself."""
    path: list[Area] = []
    seen = {area.id}
    parent = areas.get(area.parent_id) if area.parent_id else None
    while parent is not None and parent.id not in seen:
        path.append(parent)
        seen.add(parent.id)
        parent = areas.get(parent.parent_id) if parent.parent_id else None
    return path


def inside(area_id: UUID, areas: Iterable[Area]) -> list[Area]:
    """Everything beneath an area, children before their own children."""
    children = children_of(areas)
    found: list[Area] = []
    waiting = list(children.get(area_id, ()))
    seen = {area_id}
    while waiting:
        area = waiting.pop(0)
        if area.id not in seen:
            seen.add(area.id)
            found.append(area)
            waiting.extend(children.get(area.id, ()))
    return found


def children_of(areas: Iterable[Area]) -> dict[UUID | None, list[Area]]:
    """The areas directly beneath each area, in reading order; beneath None those that lie in no other."""
    kept = list(areas)
    known = {area.id for area in kept}
    children: dict[UUID | None, list[Area]] = defaultdict(list)
    for area in sorted(kept, key=reading_order):
        children[area.parent_id if area.parent_id in known else None].append(area)
    return dict(children)


def reading_order(area: Area) -> tuple[bool, int, str, str]:
    """Mine first, large before small, then by name as a person expects it (Águila, Barco 2, Barco 10)."""
    return not area.is_mine, _KIND_ORDER[area.kind], _NUMBER.sub(lambda found: found[0].zfill(8), fold(area.name)), area.name


def as_tree(areas: Sequence[Area]) -> list[tuple[int, Area]]:
    """All areas with their depth, each followed by what lies in it."""
    children = children_of(areas)
    result: list[tuple[int, Area]] = []
    waiting = [(0, area) for area in reversed(children.get(None, []))]
    seen: set[UUID] = set()
    while waiting:
        depth, area = waiting.pop()
        if area.id in seen:
            continue
        seen.add(area.id)
        result.append((depth, area))
        waiting.extend((depth + 1, child) for child in reversed(children.get(area.id, [])))
    return [*result, *((0, area) for area in areas if area.id not in seen)]


def full_name(area: Area, areas: Mapping[UUID, Area]) -> str:
    """The name with what tells it apart: «Plaza del Rastro, Embajadores»."""
    above = [item.name for item in path_of(area, areas)[:2]] or ([area.district] if area.district else [])
    return ", ".join([area.name, *(name for name in above if fold(name) != fold(area.name))])


def buildings_in(area: Area, names: Iterable[str]) -> list[Area]:
    """New buildings of an area, one for each name that is not empty and not said twice; the name is the address too."""
    unique = {fold(name): " ".join(clean(name, 200).split()) for name in reversed(list(names))}
    return [
        Area(name=name, kind=AreaKind.BUILDING, parent_id=area.id, district=area.district, is_mine=area.is_mine, address=name)
        for folded, name in reversed(unique.items())
        if folded
    ]
