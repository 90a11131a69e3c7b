"""TopoJSON, the compact relative of GeoJSON in which neighbours share their borders: turned into plain geometries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from neighbourhood_desk.exchange.geometry import Budget
from neighbourhood_desk.kernel.errors import BadFile
from neighbourhood_desk.kernel.wording import say


def features_of(topology: Mapping[str, Any], budget: Budget) -> list[dict[str, Any]]:
    """The largest layer of a topology as GeoJSON features; a geometry that points to missing borders has none (null)."""
    objects = topology.get("objects")
    arcs = topology.get("arcs")
    if not isinstance(objects, Mapping) or not isinstance(arcs, list):
        raise BadFile(
            say("Files", "This TopoJSON file lacks its outlines."),
            say("Files", "Download it again, or choose the file offered as GeoJSON."),
        )
    decoded = list(_arcs(arcs, topology.get("transform"), budget))
    layers = [list(_geometries(layer, 0)) for layer in objects.values()]
    chosen = max(layers, key=len, default=[])
    return [
        {
            "type": "Feature",
            "id": geometry.get("id"),
            "properties": geometry.get("properties"),
            "geometry": _geometry(geometry, decoded, budget),
        }
        for geometry in chosen
    ]


def _geometries(layer: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    if not isinstance(layer, Mapping):
        return
    members = layer.get("geometries")
    if layer.get("type") == "GeometryCollection" and isinstance(members, list) and depth < 8:
        for member in members:
            yield from _geometries(member, depth + 1)
    else:
        yield layer


def _arcs(arcs: list[Any], transform: Any, budget: Budget) -> Iterator[list[list[float]]]:
    """Each border as positions in degrees; with a transform they are stored as whole-number steps from one to the next."""
    scale, shift = _transform(transform)
    for arc in arcs:
        positions = arc if isinstance(arc, list) else []
        budget.spend(len(positions))
        if scale is None or shift is None:
            yield positions
            continue
        try:
            yield list(_steps(positions, scale, shift))
        except (TypeError, ValueError, IndexError, OverflowError):
            yield []


def _steps(positions: list[list[float]], scale: list[float], shift: list[float]) -> Iterator[list[float]]:
    x = y = 0.0
    for step in positions:
        x, y = x + float(step[0]), y + float(step[1])
        yield [x * scale[0] + shift[0], y * scale[1] + shift[1]]


def _transform(transform: Any) -> tuple[list[float] | None, list[float] | None]:
    if not isinstance(transform, Mapping):
        return None, None
    scale, shift = transform.get("scale"), transform.get("translate")
    for pair in (scale, shift):
        if not (isinstance(pair, list) and len(pair) == 2 and all(isinstance(part, (int, float)) for part in pair)):
            raise BadFile(
                say("Files", "This TopoJSON file lacks its outlines."),
                say("Files", "Download it again, or choose the file offered as GeoJSON."),
            )
    return scale, shift


def _geometry(geometry: Mapping[str, Any], arcs: list[list[list[float]]], budget: Budget) -> dict[str, Any] | None:
    kind, wanted = geometry.get("type"), geometry.get("arcs")
    if kind not in ("Polygon", "MultiPolygon"):
        return {"type": kind}
    try:
        if kind == "Polygon":
            return {"type": kind, "coordinates": [_ring(ring, arcs, budget) for ring in wanted or ()]}
        return {"type": kind, "coordinates": [[_ring(ring, arcs, budget) for ring in polygon] for polygon in wanted or ()]}
    except (IndexError, TypeError):
        return None


def _ring(indexes: list[int], arcs: list[list[list[float]]], budget: Budget) -> list[list[float]]:
    """Borders joined end to end; a negative index walks one backwards."""
    ring: list[list[float]] = []
    for index in indexes:
        if not isinstance(index, int):
            raise TypeError
        border = arcs[index] if index >= 0 else arcs[~index][::-1]
        budget.spend(len(border))
        ring.extend(border[1:] if ring else border)
    return ring
