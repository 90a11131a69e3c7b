"""Organisations and resources of the sample: every kind, formal and informal, some unverified, some beyond the territory."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from neighbourhood_desk.desk.sample.stage import Hood, Stage, words_of
from neighbourhood_desk.features.resources.records import AccessLevel, NeedCategory, Organisation, Resource, ResourceKind, Sector
from neighbourhood_desk.features.resources.rules import first_level, tidy

RESOURCES = 80


def offer(stage: Stage) -> tuple[list[Organisation], list[Resource]]:
    """The organisations, and the resources that hang on them."""
    words = words_of("resources.json")
    organisations = [
        Organisation(name=entry["name"], sector=Sector(entry["sector"]), web=f"https://example.org/{index}")
        for index, entry in enumerate(words["organisations"])
    ]
    by_name = {organisation.name: organisation for organisation in organisations}
    hoods = list(stage.hoods.values())
    everywhere = [entry for entry in words["resources"] if "{area}" in entry["name"]["es"]]
    once = [entry for entry in words["resources"] if entry not in everywhere]
    resources = [_resource(stage, entry, stage.hood(), by_name) for entry in once]
    turn = 0
    # Every kind of service in three or four of the six neighbourhoods: the gaps are what the desk is there to show.
    while len(resources) < RESOURCES:
        entry = everywhere[turn % len(everywhere)]
        hood = hoods[(turn + turn // len(everywhere) * 2) % len(hoods)]
        resources.append(_resource(stage, entry, hood, by_name))
        turn += 1
    for place, beyond in enumerate(words_of("places.json")["beyond"]):
        resources[-1 - place * 7] = _beyond(stage, resources[-1 - place * 7], beyond)
    return organisations, [tidy(resource) for resource in resources]


def _resource(stage: Stage, entry: dict[str, Any], hood: Hood, organisations: dict[str, Organisation]) -> Resource:
    dice = stage.dice
    kind, formal = ResourceKind(entry["kind"]), bool(entry["formal"])
    lon, lat = hood.point(dice)
    organisation = organisations.get(entry["organisation"])
    seen = dice.random()
    return Resource(
        name=stage.said(entry["name"]).format(area=hood.area.name),
        kind=kind,
        formal=formal,
        confidentiality=first_level(kind, formal=formal),
        description=stage.said(entry["description"]),
        organisation_id=organisation.id if organisation else None,
        sectors=(Sector(entry["sector"]),),
        needs=tuple(NeedCategory(need) for need in entry["needs"]),
        address=f"{hood.address(dice)}, 28012 Madrid",
        area_id=hood.area.id,
        lon=lon,
        lat=lat,
        opening=entry["opening"],
        languages=tuple(entry["languages"]),
        capacity=entry["capacity"],
        phones=(f"900 000 {dice.randint(100, 999)}",) if kind is not ResourceKind.TALENT else (),
        email=f"recurso{dice.randint(10, 99)}@example.org" if formal else "",
        accessibility=(dice.choice((AccessLevel.FULL, AccessLevel.FULL, AccessLevel.PARTIAL, AccessLevel.NONE, AccessLevel.UNKNOWN)),),
        last_verified_on=None if seen < 0.15 else stage.days_ago(dice.randint(3, 340) if seen < 0.75 else dice.randint(380, 700)),
        external_source="sample",
        external_id=f"{entry['name']['es']}:{hood.area.code}",
    )


def _beyond(stage: Stage, resource: Resource, place: dict[str, Any]) -> Resource:
    """The same service in the next district: residents travel."""
    hood = stage.hoods[resource.external_id.rpartition(":")[2]]
    name = resource.name.replace(hood.area.name, place["name"])
    return replace(resource, name=name, lon=place["lon"], lat=place["lat"], area_id=None, outside=True, address="")
