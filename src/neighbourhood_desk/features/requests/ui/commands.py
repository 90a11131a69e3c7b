"""What the command palette can do with requests from any page."""

from __future__ import annotations

from uuid import UUID

from neighbourhood_desk.features.requests.service import KIND, RequestService
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.toolkit import Toolkit

NEW_REQUEST = UUID(int=0)
"""Stands for the record that does not exist yet: opening it opens an empty form."""
IMPORT = UUID(int=1)
"""Stands for the records of a file: opening it opens the import."""
PAPER = UUID(int=2)
"""Stands for the sheets of paper that are to be typed in."""

EXPORT = UUID(int=3)
"""Stands for the requests of the list: opening it opens the export."""


def new_request(services: Services) -> None:
    """Open an empty form on the page of requests."""
    services.of(Toolkit).open_record(KIND, NEW_REQUEST)


def import_requests(services: Services) -> None:
    """Open the import on the page of requests."""
    services.of(Toolkit).open_record(KIND, IMPORT)


def export_requests(services: Services) -> None:
    """Open the export on the page of requests."""
    services.of(Toolkit).open_record(KIND, EXPORT)


def type_from_paper(services: Services) -> None:
    """Open the form for sheets of paper on the page of requests."""
    services.of(Toolkit).open_record(KIND, PAPER)


def locate_again(services: Services) -> None:
    """Put every request with a point into its area, after the territory changed."""
    moved = services.of(RequestService).locate_again()
    services.of(Toolkit).telling.done(say("Requests", "%n request(s) moved to another area.", n=moved))
