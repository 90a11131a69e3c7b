"""The blocks that this feature itself puts into the detail of a person."""

from __future__ import annotations

from neighbourhood_desk.features.people.ui.block import PeopleBlock
from neighbourhood_desk.features.people.ui.household_block import HouseholdBlock
from neighbourhood_desk.features.people.ui.relations_block import RelationsBlock
from neighbourhood_desk.features.people.ui.sameness_block import SamenessBlock

BLOCKS: dict[str, type[PeopleBlock]] = {"household": HouseholdBlock, "relations": RelationsBlock, "sameness": SamenessBlock}
