"""Finds records that are older than the audit log says: an old page that was put back, or a write that the disk forgot.

Page checks do not see these, because every page is whole and was once right. What undo or redo wrote last carries its earlier stamp
and is not judged.
"""

from __future__ import annotations

import sqlalchemy as sa

from neighbourhood_desk.storage.schema import metadata

_OLDER = """
    SELECT count(*) FROM "{table}" AS record JOIN (
        SELECT record_id, at, action, max(seq) FROM audit WHERE kind = ? AND context <> '' AND fields <> '[]' GROUP BY record_id
    ) AS newest ON replace(newest.record_id, '-', '') = record.id
    WHERE newest.action NOT IN ('Undo', 'Redo') AND record.updated_at < newest.at
"""


def older_than_noted(connection: sa.Connection) -> list[str]:
    """A line for each table with records whose last noted change is not in them; empty when all are as new as the log says."""
    found: list[str] = []
    there = {row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for table in metadata.sorted_tables:
        if table.name in there and {"id", "updated_at"} <= set(table.columns.keys()):
            # The name of a table of our own schema; what is looked for is bound.
            count = connection.exec_driver_sql(_OLDER.format(table=table.name), (table.name,)).scalar_one()
            if count:
                found.append(f"records: {count} in {table.name} are older than the audit log says")
    return found
