"""What the command palette can do with cases from any page."""

from __future__ import annotations

from uuid import UUID

from neighbourhood_desk.features.cases.records import KIND
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.widgets.toolkit import Toolkit

NEW_CASE = UUID(int=0)
"""Stands for the record that does not exist yet: opening it opens an empty form."""
TYPES = UUID(int=1)
"""Stands for the types of cases: opening it opens their list."""


def new_case(services: Services) -> None:
    """Open an empty form on the page of cases."""
    services.of(Toolkit).open_record(KIND, NEW_CASE)


def edit_types(services: Services) -> None:
    """Open the types of cases."""
    services.of(Toolkit).open_record(KIND, TYPES)
