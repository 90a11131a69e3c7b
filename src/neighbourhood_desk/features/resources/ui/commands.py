"""What the palette can do with resources."""

from __future__ import annotations

from neighbourhood_desk.features.resources.ui.page import ResourcesPage
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.widgets.toolkit import Toolkit


def import_resources(services: Services) -> None:
    """Open the page and ask for a file."""
    services.of(Toolkit).open_page("resources")
    services.of(ResourcesPage).start_import()


def new_resource(services: Services) -> None:
    """Open the page with an empty form."""
    services.of(Toolkit).open_page("resources")
    services.of(ResourcesPage).start_new()
