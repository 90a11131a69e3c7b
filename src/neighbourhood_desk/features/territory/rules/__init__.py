"""Pure decisions about areas: their outlines, their tree, and where a point lies."""

from neighbourhood_desk.features.territory.rules.locator import AreaLocator
from neighbourhood_desk.features.territory.rules.outlines import outline_of, outline_text
from neighbourhood_desk.features.territory.rules.tree import (
    as_tree,
    buildings_in,
    children_of,
    full_name,
    inside,
    path_of,
    problems,
    reading_order,
    tidy,
)

__all__ = [
    "AreaLocator",
    "as_tree",
    "buildings_in",
    "children_of",
    "full_name",
    "inside",
    "outline_of",
    "outline_text",
    "path_of",
    "problems",
    "reading_order",
    "tidy",
]
