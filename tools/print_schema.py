"""Print the SQL of every table that the code declares: the raw material of a migration."""

from __future__ import annotations

import importlib
import pkgutil

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

import neighbourhood_desk.features
from neighbourhood_desk.storage import audit, drafts, operation, search_index
from neighbourhood_desk.storage.schema import guards, metadata


def import_stores() -> None:
    """Register the tables of every feature."""
    for feature in pkgutil.iter_modules(neighbourhood_desk.features.__path__):
        name = f"neighbourhood_desk.features.{feature.name}.store"
        try:
            importlib.import_module(name)
        except ModuleNotFoundError as error:
            if error.name != name:
                raise


def statements() -> list[str]:
    """CREATE statements in an order in which every link points backwards, core tables first."""
    core = {
        audit.audit_table,
        operation.revisions,
        search_index.documents,
        drafts.drafts_table,
        drafts.state_table,
        metadata.tables["meta"],
    }
    tables = [table for table in metadata.sorted_tables if table in core] + [table for table in metadata.sorted_tables if table not in core]
    found = []
    for table in tables:
        found.append(_sql(CreateTable(table)))
        found.extend(_sql(CreateIndex(index)) for index in sorted(table.indexes, key=lambda index: str(index.name)))
    return [*found, *guards(), *search_index.INDEX_SQL]


def _sql(element: sa.sql.ddl.ExecutableDDLElement) -> str:
    return " ".join(str(element.compile(dialect=sqlite.dialect())).split())


if __name__ == "__main__":
    import_stores()
    print('"""Version 1: the house, territory, people, resources, requests, circles, meetings and summaries."""\n')
    print("from __future__ import annotations\n")
    print("STATEMENTS = (")
    for statement in statements():
        print(f"    {statement!r},")
    print(")")
