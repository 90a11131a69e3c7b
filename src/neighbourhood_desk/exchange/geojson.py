"""Areas from GeoJSON (RFC 7946) and TopoJSON files: bounded, tolerant of what real files get wrong, never aborted by one feature."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from neighbourhood_desk.exchange import topojson
from neighbourhood_desk.exchange.bounds import read_text
from neighbourhood_desk.exchange.geometry import Budget, MultiPolygon, NoArea, bounds_of, polygons_of, swapped
from neighbourhood_desk.kernel.errors import BadFile
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.imports import Rejected
from neighbourhood_desk.kernel.wording import Wording, say

MOST_BYTES = 60 * 2**20
MOST_FEATURES = 20_000
_MOST_BRACKETS = 3_000_000
_MOST_PROPERTIES = 200
_MOST_VALUE = 2_000
_STRINGS = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_DEGREES = re.compile(r"CRS:?84|(?:EPSG.*\D)?(?:4326|4258)\Z", re.IGNORECASE)
_GEOMETRIES = frozenset(("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection"))
_SPAIN_LATITUDE_FIRST = ((35.0, -9.6, 44.0, 4.6), (27.4, -18.4, 29.6, -13.2))
"""West, south, east, north of the Peninsula with the Balearics, and of the Canaries, if latitude stands first."""


@dataclass(frozen=True, slots=True)
class GeoFeature:
    """One area of a file; `number` counts from 1. Properties are plain text, empty where they were null."""

    number: int
    id: str
    properties: dict[str, str]
    polygons: MultiPolygon


@dataclass(frozen=True, slots=True)
class FeatureFile:
    """What a file of areas held: the good features, and number by number why others are no areas."""

    features: tuple[GeoFeature, ...]
    rejected: tuple[Rejected, ...] = ()
    warnings: tuple[Wording, ...] = ()

    @property
    def read(self) -> int:
        """How many features the file held."""
        return len(self.features) + len(self.rejected)


def read_features(path: Path) -> FeatureFile:
    """Read a GeoJSON or TopoJSON file of at most 60 MB and 20,000 features; BadFile when it is neither."""
    source = read_text(path, MOST_BYTES)
    found = parse_features(source.text)
    return FeatureFile(found.features, found.rejected, (*source.warnings, *found.warnings))


def parse_features(text: str) -> FeatureFile:
    """The areas in a text that was already read."""
    root = _json(text)
    if not isinstance(root, Mapping):
        raise _not_geojson()
    budget = Budget()
    if root.get("type") == "Topology":
        _check_system(root)
        members: list[Any] = topojson.features_of(root, budget)
    else:
        members = _members(root)
    if len(members) > MOST_FEATURES:
        raise BadFile(
            say("Files", "The file holds more than {limit} areas.", limit=MOST_FEATURES),
            say("Files", "Choose a file of a smaller territory."),
        )
    return _put_right(*_features(members, budget))


def _json(text: str) -> Any:
    bare = text.lstrip("\ufeff \t\r\n")
    if not bare:
        raise BadFile(say("Files", "The file is empty."), say("Files", "Download or export it again."))
    if bare.startswith("<"):
        raise BadFile(
            say("Files", "This is a web page or an XML file (perhaps KML or GML), not GeoJSON."),
            say("Files", "The download may have failed: open the link in a browser, and save the GeoJSON file itself."),
        )
    if not bare.startswith(("{", "[", '"')) and bare[:4] not in ("null", "true"):
        raise BadFile(say("Files", "This is not GeoJSON: it does not begin as such a file does."), _CHOOSE)
    if bare.count("[") > _MOST_BRACKETS or bare.count("{") > _MOST_BRACKETS // 10 or bare.count(",") > 3 * _MOST_BRACKETS:
        Budget(0).spend(1)
    try:
        return json.loads(bare)
    except json.JSONDecodeError as error:
        if _is_cut_off(bare, error):
            raise BadFile(
                say("Files", "The file is cut off: it ends in the middle of an area."),
                say("Files", "The download or the copy was interrupted. Get the file again."),
            ) from None
        raise BadFile(say("Files", "The file is damaged at line {line}.", line=error.lineno), say("Files", "Get the file again.")) from None
    except (RecursionError, ValueError):
        raise BadFile(say("Files", "The file is nested too deeply or holds impossible numbers."), _CHOOSE) from None


_CHOOSE = say("Files", "Choose the file that the data portal offers as GeoJSON, in WGS84 (EPSG:4326).")


def _not_geojson() -> BadFile:
    return BadFile(say("Files", "This is a JSON file, but not GeoJSON."), _CHOOSE)


def _is_cut_off(text: str, error: json.JSONDecodeError) -> bool:
    """True if brackets or quotes stay open at the end and nothing before the last few signs is wrong."""
    bare = _STRINGS.sub("", text)
    still_open = '"' in bare or bare.count("{") + bare.count("[") > bare.count("}") + bare.count("]")
    return still_open and (error.pos >= len(text.rstrip()) - 12 or error.msg.startswith("Unterminated"))


def _members(root: Mapping[str, Any]) -> list[Any]:
    _check_system(root)
    kind = root.get("type")
    if kind == "FeatureCollection":
        features = root.get("features")
        if not isinstance(features, list):
            raise BadFile(say("Files", "The file names no areas: its list of features is missing."), say("Files", "Get the file again."))
        return features
    if kind == "Feature":
        return [root]
    if isinstance(kind, str) and kind in _GEOMETRIES:
        return [{"type": "Feature", "properties": {}, "geometry": root}]
    if "spatialReference" in root or "geometryType" in root:
        raise BadFile(say("Files", "This is a file in the format of ArcGIS, not GeoJSON."), _CHOOSE)
    raise _not_geojson()


def _check_system(root: Mapping[str, Any]) -> None:
    """Refuse coordinates that are not degrees; files from before RFC 7946 name their system in `crs`."""
    system = root.get("crs")
    if system is None:
        return
    properties = system.get("properties") if isinstance(system, Mapping) else None
    name = properties.get("name") if isinstance(properties, Mapping) else None
    if isinstance(name, str) and _DEGREES.search(name.strip()):
        return
    shown = clean(name, 60) if isinstance(name, str) else "?"
    raise BadFile(
        say("Files", "The coordinates of this file are in another system ({name}), not in degrees.", name=shown),
        say("Files", "Export it in WGS84 (EPSG:4326), for instance with QGIS, and choose that file."),
    )


def _features(members: list[Any], budget: Budget) -> tuple[list[GeoFeature], list[Rejected]]:
    features: list[GeoFeature] = []
    rejected: list[Rejected] = []
    for number, member in enumerate(members, 1):
        try:
            if not isinstance(member, Mapping) or member.get("type") != "Feature":
                raise NoArea(say("Files", "It is not written as a GeoJSON feature."))
            polygons = polygons_of(member.get("geometry"), budget)
        except NoArea as error:
            rejected.append(Rejected(number, error.reason))
            continue
        features.append(GeoFeature(number, _identifier(member.get("id")), _properties(member.get("properties")), polygons))
    return features, rejected


def _identifier(value: Any) -> str:
    return clean(str(value), 200) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else ""


def _properties(values: Any) -> dict[str, str]:
    if not isinstance(values, Mapping):
        return {}
    named = list(values.items())[:_MOST_PROPERTIES]
    return {clean(str(name), 200): _shown(value) for name, value in named}


def _shown(value: Any) -> str:
    match value:
        case None:
            return ""
        case str():
            return clean(value, _MOST_VALUE)
        case bool():
            return "true" if value else "false"
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case int() | float():
            return str(value)[:_MOST_VALUE]
        case _:
            return clean(json.dumps(value, ensure_ascii=False), _MOST_VALUE)


def _put_right(features: list[GeoFeature], rejected: list[Rejected]) -> FeatureFile:
    """Exchange latitude and longitude where they can only be the wrong way round; refuse what lies beyond the poles."""
    warnings: tuple[Wording, ...] = ()
    boxes = [bounds_of(feature.polygons) for feature in features]
    if boxes and (_all_in_spain(boxes) or _only_fits_swapped(boxes)):
        features = [GeoFeature(item.number, item.id, item.properties, swapped(item.polygons)) for item in features]
        warnings = (say("Files", "The file gives latitude before longitude; the coordinates were exchanged."),)
        boxes = [bounds_of(feature.polygons) for feature in features]
    good: list[GeoFeature] = []
    for feature, box in zip(features, boxes, strict=True):
        if box[1] < -90.000001 or box[3] > 90.000001:
            rejected.append(Rejected(feature.number, say("Files", "Its latitudes lie beyond the poles.")))
        else:
            good.append(feature)
    return FeatureFile(tuple(good), tuple(sorted(rejected, key=lambda item: item.row)), warnings)


def _all_in_spain(boxes: list[tuple[float, float, float, float]]) -> bool:
    west, south = min(box[0] for box in boxes), min(box[1] for box in boxes)
    east, north = max(box[2] for box in boxes), max(box[3] for box in boxes)
    return any(west >= w and south >= s and east <= e and north <= n for w, s, e, n in _SPAIN_LATITUDE_FIRST)


def _only_fits_swapped(boxes: list[tuple[float, float, float, float]]) -> bool:
    return any(box[1] < -90 or box[3] > 90 for box in boxes) and all(box[0] >= -90 and box[2] <= 90 for box in boxes)
