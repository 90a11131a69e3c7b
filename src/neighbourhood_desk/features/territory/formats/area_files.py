"""GeoJSON features as areas: which of a file's properties are the name, the code and the district is guessed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from neighbourhood_desk.exchange.geojson import FeatureFile, GeoFeature, read_features
from neighbourhood_desk.exchange.values import decimal
from neighbourhood_desk.features.territory.records import Area, AreaKind
from neighbourhood_desk.features.territory.rules.outlines import outline_text
from neighbourhood_desk.features.territory.rules.tree import tidy
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.kernel.wording import say

_NAMES = (
    *(
        "nombre",
        "name",
        "nom",
        "nombar",
        "nombarrio",
        "nombrebarrio",
        "barrionombre",
        "nbarrio",
        "nomdis",
        "label",
        "etiqueta",
        "titulo",
        "title",
    ),
    *("denominacion", "izname", "buurtnaam", "wijknaam", "naam", "barrio", "barri", "distrito", "district", "barriomay", "rotulo"),
)
_CODES = (
    *("codbar", "codbarrio", "codigobarrio", "codigo", "codiua", "cusec", "codseccio", "codseccion", "code", "codi", "cod", "izcode"),
    *("coddistx", "coddis", "coddistrito", "barri", "ine", "id"),
)
_DISTRICTS = (
    "nomdis",
    "nomdistri",
    "nomdistrito",
    "distrito",
    "nombredistrito",
    "district",
    "borough",
    "stadsdeel",
    "districte",
    "municipio",
)
_NAME_LIKE = re.compile(r"(name|nm|nom|nombre)\d?\Z|\A(nom|nombre|name)")
_CODE_LIKE = re.compile(r"(code|cd|cod|codigo)\Z|\A(cod|codigo)")
_KINDS: tuple[tuple[re.Pattern[str], AreaKind], ...] = (
    (re.compile(r"secc|seccens|cusec"), AreaKind.SECTOR),
    (re.compile(r"barri|(cod|nom|num|n)bar\Z|buurt|wijk|neighb|ward|\Awd\d"), AreaKind.NEIGHBOURHOOD),
    (re.compile(r"distri|(cod|nom)dis"), AreaKind.DISTRICT),
)
_POPULATION = ("poblacion", "population", "habitantes", "padron", "pobtotal", "pop", "residentes")
_HOUSEHOLDS = ("hogares", "households", "llars")
_HOMES = ("viviendas", "homes", "dwellings", "habitatges")


@dataclass(frozen=True, slots=True)
class AreaDraft:
    """One feature as the area it would become; `number` counts the file's features from 1."""

    number: int
    area: Area
    properties: dict[str, str]


@dataclass(frozen=True, slots=True)
class AreaFile:
    """The areas of a file."""

    drafts: tuple[AreaDraft, ...]
    source: FeatureFile


def read_areas(path: Path) -> AreaFile:
    """Read a GeoJSON or TopoJSON file as areas; raises BadFile."""
    source = read_features(path)
    return AreaFile(drafts_of(source.features, path.stem), source)


def drafts_of(features: Sequence[GeoFeature], file_name: str = "") -> tuple[AreaDraft, ...]:
    """Areas from features; every one has a name, and no two of them the same name in the same district."""
    columns = _Columns(features)
    name_key = columns.best(_NAMES, _NAME_LIKE, worded=True)
    code_key = columns.best(_CODES, _CODE_LIKE, distinct=True)
    district_key = columns.best(_DISTRICTS, None)
    kind = _kind(columns, file_name, is_grouped=district_key is not None and columns.groups(district_key, name_key))
    repeats = name_key is not None and not columns.is_distinct(name_key) and code_key is not None
    if district_key == name_key or kind is AreaKind.DISTRICT:
        district_key = None
    seen: Counter[tuple[str, str]] = Counter()
    drafts: list[AreaDraft] = []
    for feature in features:
        base = feature.properties.get(name_key or "", "") or f"#{feature.number}"
        code = feature.properties.get(code_key or "", "") or ("" if feature.id.isdecimal() else feature.id)
        district = feature.properties.get(district_key or "", "")
        name = f"{base} {code}" if repeats else base
        area = tidy(
            Area(
                name=name,
                kind=kind,
                code=code,
                external_id=f"{code_key or 'id'}:{code}" if code else "",
                district=base if repeats else district,
                outline=outline_text(feature.polygons),
                population=_count(columns, _POPULATION, feature),
                households=_count(columns, _HOUSEHOLDS, feature),
                homes=_count(columns, _HOMES, feature),
            )
        )
        drafts.append(AreaDraft(feature.number, _told_apart(area, seen), feature.properties))
    return tuple(drafts)


def _told_apart(area: Area, seen: Counter[tuple[str, str]]) -> Area:
    """Two features of one name stay two areas; numbered in the order of the file, so that reading it again gives the same."""
    key = fold(area.name), fold(area.district)
    seen[key] += 1
    if seen[key] == 1:
        return area
    return replace(area, name=f"{area.name} ({seen[key]})")


class _Columns:
    """The properties of a file, by their bare names (`COD_BAR` → codbar)."""

    def __init__(self, features: Sequence[GeoFeature]) -> None:
        self._features = features
        filled = {key: None for feature in features for key, value in feature.properties.items() if value not in ("", "-")}
        self.keys = {_bare(key): key for key in reversed(filled)}

    def best(self, names: Iterable[str], like: re.Pattern[str] | None, *, worded: bool = False, distinct: bool = False) -> str | None:
        """The first of these properties that most features fill; with `worded` by words, with `distinct` each differently."""
        candidates = [self.keys[name] for name in names if name in self.keys]
        candidates += [key for bare, key in self.keys.items() if like is not None and like.search(bare)]
        fitting = [
            key
            for key in candidates
            if self._is_filled(key, worded) and (not distinct or (self.is_distinct(key) and not self.is_row_number(key)))
        ]
        return next((key for key in fitting if not worded or self.is_distinct(key)), fitting[0] if fitting else None)

    def is_distinct(self, key: str) -> bool:
        """True if hardly any two features share the value."""
        values = self._values(key)
        return len(set(values)) >= (len(values) if len(values) < 20 else 0.97 * len(values))

    def _is_filled(self, key: str, worded: bool) -> bool:
        values = self._values(key)
        if worded and sum(1 for value in values if any(sign.isalpha() for sign in value)) * 2 < len(values):
            return False
        return len(values) * 2 > len(self._features)

    def groups(self, key: str, name_key: str | None) -> bool:
        """True if a property says in what an area lies, not what it is."""
        values = {feature.properties.get(key, "") for feature in self._features}
        names = {feature.properties.get(name_key or "", "") for feature in self._features}
        worded = any(sign.isalpha() for value in values for sign in value)
        return not self.is_distinct(key) or (worded and {fold(value) for value in values} != {fold(name) for name in names})

    def is_row_number(self, key: str) -> bool:
        """True if a property only counts the features: it may be another one in the next edition of the file."""
        values = self._values(key)
        return set(values) in ({str(n) for n in range(len(values))}, {str(n) for n in range(1, len(values) + 1)})

    def _values(self, key: str) -> list[str]:
        return [value for feature in self._features if (value := feature.properties.get(key, "")) and value != "-"]


def _bare(key: str) -> str:
    return fold(key).replace("_", "").replace(" ", "")


def _kind(columns: _Columns, file_name: str, is_grouped: bool) -> AreaKind:
    """From the names of the properties where they say it, else from the name of the file; what lies in districts is none itself."""
    for names in (columns.keys, [_bare(file_name)]):
        for pattern, kind in _KINDS:
            if kind is AreaKind.DISTRICT and is_grouped:
                continue
            if any(pattern.search(name) for name in names):
                return kind
    return AreaKind.NEIGHBOURHOOD


def _count(columns: _Columns, names: Iterable[str], feature: GeoFeature) -> int | None:
    for name in names:
        value = decimal(feature.properties.get(columns.keys.get(name, ""), ""))
        if value is not None and 0 <= value <= 50_000_000:
            return round(value)
    return None


def chosen(drafts: Sequence[AreaDraft], only: Iterable[tuple[str, str]]) -> list[AreaDraft]:
    """The drafts whose properties have these values: any value of one field, every field named. DeskError for an unknown field."""
    wanted: dict[str, set[str]] = {}
    for field, value in only:
        wanted.setdefault(_bare(field), set()).add(fold(value))
    known = {_bare(key): key for draft in drafts for key in draft.properties}
    for field in wanted:
        if field not in known:
            raise DeskError(
                say("Territory", "The areas of this file have no property “{field}”.", field=field),
                say("Territory", "They have: {fields}.", fields=", ".join(sorted(known.values())[:40])),
            )
    return [draft for draft in drafts if all(fold(draft.properties.get(known[field], "")) in values for field, values in wanted.items())]
