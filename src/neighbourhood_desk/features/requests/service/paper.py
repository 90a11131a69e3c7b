"""Blank forms for the street."""

from __future__ import annotations

from pathlib import Path

from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.kernel.wording import Catalogue
from neighbourhood_desk.storage.leaving import write_out
from neighbourhood_desk.storage.vault import Vault


class RequestPaper:
    """Prints the fields of the screen without anybody's data in them."""

    def __init__(self, vault: Vault) -> None:
        self._vault, self._profile = vault, ProfileService(vault)

    def export_blank_forms(self, path: Path, catalogue: Catalogue) -> None:
        """Write the forms in the language of `catalogue`; raises DeskError where the file cannot be written."""
        from neighbourhood_desk.features.requests.formats.blank_form_pdf import compose  # reportlab is read only where somebody prints

        write_out(self._vault, {path: compose(self._profile.current().neighbourhood, catalogue)}, "export_blank_forms", "public")
