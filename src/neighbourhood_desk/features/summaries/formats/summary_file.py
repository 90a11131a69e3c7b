"""The summary file as a whole: every part made from the same released cells, signed, and the same bytes for the same numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from neighbourhood_desk.exchange.signatures import SigningKey
from neighbourhood_desk.exchange.signed_package import build_package
from neighbourhood_desk.exchange.strict_json import write_object
from neighbourhood_desk.exchange.summary_kind import DATAPACKAGE, KIND, RELEASE, codes_path, data_path
from neighbourhood_desk.features.summaries.formats.descriptions import datapackage, manifest_facts, table_title
from neighbourhood_desk.features.summaries.formats.tables_csv import codes_csv, table_csv
from neighbourhood_desk.features.summaries.records import AREA, CATEGORY, Code, Table
from neighbourhood_desk.features.summaries.rules.derive import releases_in
from neighbourhood_desk.kernel.periods import Grain, Period
from neighbourhood_desk.kernel.release import Released
from neighbourhood_desk.kernel.wording import LANGUAGES, Catalogue


def build_summary(facts: Released, cells: Sequence[Released], key: SigningKey, catalogue: Callable[[str], Catalogue]) -> bytes:
    """The bytes of a `.ndsummary`; `catalogue` gives the words of a language."""
    # The printing library takes a third of a second to read; whoever only opens the desk does not wait for it.
    from neighbourhood_desk.features.summaries.formats.summary_pdf import summary_pdf

    period, plan = facts["period"], facts["plan"]
    tables = [table for table in Table if table is not Table.BY_AREA_AND_GROUP or period.grain is not Grain.MONTH]
    members = {DATAPACKAGE: write_object(datapackage(period, tables, {table: table_title(table) for table in tables}))}
    members.update({data_path(table): table_csv(table, cells) for table in tables})
    members[codes_path(RELEASE)] = codes_csv(_release_codes(period, catalogue))
    members[codes_path(AREA)] = codes_csv(plan.areas)
    members[codes_path(CATEGORY)] = codes_csv(plan.categories)
    members.update({f"summary_{language}.pdf": summary_pdf(facts, cells, catalogue(language)) for language in LANGUAGES})
    return build_package(KIND, manifest_facts(facts), members, key, f"{KIND.format} {facts['file_id']} seq={facts['seq']}")


def _release_codes(period: Period, catalogue: Callable[[str], Catalogue]) -> list[Code]:
    """The periods of the file; the parent of each is the next longer one that the file holds too."""
    found = releases_in(period)
    codes = []
    for release in found:
        longer = [other for other in found if other != release and other.start <= release.start and release.end <= other.end]
        parent = min(longer, key=lambda other: len(other.months), default=None)
        labels = {language: catalogue(language).text(release.label) for language in LANGUAGES}
        codes.append(Code(code=str(release), parent=str(parent) if parent else "", label_es=labels["es"], label_en=labels["en"]))
    return codes
