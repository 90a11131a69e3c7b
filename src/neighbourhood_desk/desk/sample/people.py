"""Invented residents in invented households."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from neighbourhood_desk.desk.sample.stage import Stage, words_of
from neighbourhood_desk.features.people.records import CommunicationNeed, Household, Person

HOUSEHOLDS = 160
PEOPLE = 400


@dataclass(slots=True)
class Residents:
    """Who lives in the sample."""

    people: list[Person]
    households: list[Household]

    def near(self, area_id: UUID | None) -> tuple[list[Person], list[Household]]:
        """Those of one neighbourhood."""
        return [each for each in self.people if each.area_id == area_id], [each for each in self.households if each.area_id == area_id]


def settle(stage: Stage) -> Residents:
    """Everybody, some alone and some in large households, one household in four in a building on a square."""
    words = words_of("people.json")
    surnames = [stage.dice.sample(words["surnames"], 3) for _ in range(HOUSEHOLDS)]
    households = [_household(stage, family) for family in surnames]
    people: list[Person] = []
    for index in range(PEOPLE):
        place = index if index < HOUSEHOLDS else int(HOUSEHOLDS * stage.dice.random() ** 1.6)
        people.append(_person(stage, words, households[place], surnames[place], index))
    return Residents(people, households)


def _household(stage: Stage, family: list[str]) -> Household:
    dice = stage.dice
    flat = f"{dice.randint(1, 5)}.º {dice.choice(('izda.', 'dcha.', 'A', 'B', 'C'))}"
    name = " ".join(family[:2])
    if dice.random() < 0.28:
        square = dice.choice(stage.squares)
        building = dice.choice(square.buildings)
        return Household(name=name, address=f"{building.address}, {flat}", area_id=square.hood.area.id, building_id=building.id)
    hood = stage.hood()
    return Household(name=name, address=f"{hood.address(dice)}, {flat}", area_id=hood.area.id)


def _person(stage: Stage, words: dict[str, Any], home: Household, family: list[str], index: int) -> Person:
    dice = stage.dice
    is_alias = dice.random() < 0.06
    return Person(
        given_names="" if is_alias else dice.choice(words["given_names"]),
        surnames="" if is_alias else " ".join(dice.sample(family, 2)),
        alias=stage.one_of(words["aliases"]) if is_alias else "",
        phones=(f"600 000 {index:03}",) if dice.random() < 0.72 else (),
        email=f"persona{index:03}@example.org" if dice.random() < 0.25 else "",
        language=dice.choice(words["languages"]),
        needs=(dice.choice(list(CommunicationNeed)),) if dice.random() < 0.12 else (),
        address=home.address,
        area_id=home.area_id,
        household_id=home.id,
    )
