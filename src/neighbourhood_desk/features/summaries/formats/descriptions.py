"""The two descriptions in a summary file: the manifest, and the Data Package that other programs read the tables by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from neighbourhood_desk.exchange.summary_kind import CODE_COLUMNS, RELEASE, codes_path, data_path
from neighbourhood_desk.features.summaries.formats.tables_csv import columns
from neighbourhood_desk.features.summaries.records import AREA, CATEGORY, TABLE_DIMENSIONS, TABLE_NAMES, PlanVersion, Table
from neighbourhood_desk.features.summaries.rules.plan import AREA_MIN
from neighbourhood_desk.kernel.periods import Period
from neighbourhood_desk.kernel.release import Released

_INTEGERS = frozenset({"value", "lo", "hi"})


def manifest_facts(facts: Released) -> dict[str, Any]:
    """The manifest without its members and keys, which the package adds."""
    period, plan = facts["period"], facts["plan"]
    return {
        "id": str(facts["file_id"]),
        "seq": facts["seq"],
        "created": facts["created"].isoformat(),
        "neighbourhood": {"code": facts["neighbourhood_code"], "name": facts["neighbourhood"]},
        "district": facts["district"],
        "period": {"key": str(period), "start": period.start.isoformat(), "end": period.end.isoformat()},
        "plan": plan_facts(plan),
        "releases": [{"block": block, "status": status, "ledger": digest} for block, status, digest in facts["blocks"]],
        "ledger_head": facts["ledger_head"],
        "audit_anchor": facts["audit_anchor"],
        "previous": facts["previous"],
        "structural_zeros": [],
        "recipients": [],
        "signer": {"name": facts["signer"], "role": "desk"},
    }


def plan_facts(plan: PlanVersion) -> dict[str, Any]:
    """What a reader must know of the method: base, cap, thresholds, how fine the tables are."""
    return {
        "version": plan.version,
        "method": "additive rounding, frozen",
        "base": plan.base,
        "cap": plan.cap,
        "block_min": plan.block_min,
        "area_min": AREA_MIN,
        "protect_width": plan.protect_width,
        "categories": plan.categories_grain,
        "areas": plan.area_shown,
        "two_way": plan.two_way.value if plan.two_way else "none",
        "tables": [table.value for table in Table],
    }


def datapackage(period: Period, tables: Sequence[Table], texts: Mapping[Table, str]) -> dict[str, Any]:
    """The Frictionless Tabular Data Package (v1 profile) of the CSV files; `texts` are the tables' titles."""
    return {
        "profile": "tabular-data-package",
        "name": f"summary-{str(period).lower()}",
        "resources": [
            *(_resource(table.value, data_path(table), _table_schema(table), texts[table]) for table in tables),
            *(_resource(f"codes_{name}", codes_path(name), _codes_schema(), name) for name in (RELEASE, AREA, CATEGORY)),
        ],
    }


def _resource(name: str, path: str, schema: dict[str, Any], title: str) -> dict[str, Any]:
    return {
        "name": name, "path": path, "title": title, "profile": "tabular-data-resource", "format": "csv", "mediatype": "text/csv",
        "encoding": "utf-8", "dialect": {"delimiter": ",", "lineTerminator": "\n", "header": True}, "schema": schema,
    }  # fmt: skip


def _table_schema(table: Table) -> dict[str, Any]:
    dimensions = [RELEASE, *TABLE_DIMENSIONS[table]]
    return {
        "fields": [{"name": name, "type": "integer" if name in _INTEGERS else "string"} for name in columns(table)],
        "missingValues": [""],
        "primaryKey": [*dimensions, "measure"],
        "foreignKeys": [{"fields": name, "reference": {"resource": f"codes_{name}", "fields": "code"}} for name in dimensions],
    }


def _codes_schema() -> dict[str, Any]:
    return {"fields": [{"name": name, "type": "string"} for name in CODE_COLUMNS], "missingValues": [""], "primaryKey": ["code"]}


def table_title(table: Table) -> str:
    """The English name of a table, for the Data Package."""
    return TABLE_NAMES[table].text
