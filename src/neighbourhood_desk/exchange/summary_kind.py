"""What a summary file is from the outside: its name, its parts, its columns; shared by whoever writes and whoever reads it."""

from __future__ import annotations

import re

from neighbourhood_desk.exchange.signed_package import PackageKind

SUFFIX = ".ndsummary"
DATAPACKAGE = "datapackage.json"

KIND = PackageKind(
    family="neighbourhood-desk/summary",
    version=1,
    members=re.compile(r"datapackage\.json|(?:data|codes)/[a-z][a-z0-9_]{0,59}\.csv|summary_(?:es|en)\.pdf"),
)

RELEASE = "release"
"""The dimension that every table has: the period a row speaks of."""
FACT_COLUMNS = ("measure", "value", "lo", "hi", "status")
CODE_COLUMNS = ("code", "parent", "label_es", "label_en")


def data_path(table: str) -> str:
    """Where a table stands in the file."""
    return f"data/{table}.csv"


def codes_path(dimension: str) -> str:
    """Where the code list of a dimension stands in the file."""
    return f"codes/{dimension}.csv"
