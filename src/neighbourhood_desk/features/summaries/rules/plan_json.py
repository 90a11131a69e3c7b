"""A plan as JSON and back: how a year's plan is frozen in the vault."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from neighbourhood_desk.features.summaries.records import Code, PlanVersion
from neighbourhood_desk.kernel.periods import Grain


def plan_as_json(plan: PlanVersion) -> dict[str, Any]:
    """Everything of the plan."""
    return {**asdict(plan), "two_way": plan.two_way.value if plan.two_way else None, "area_of": dict(plan.area_of)}


def plan_from_json(content: Mapping[str, Any]) -> PlanVersion:
    """The plan that `plan_as_json` wrote."""
    two_way = content["two_way"]
    return PlanVersion(
        **{
            **content,
            "areas": tuple(Code(**code) for code in content["areas"]),
            "categories": tuple(Code(**code) for code in content["categories"]),
            "two_way": Grain(two_way) if two_way else None,
            "reasons": tuple(content["reasons"]),
        }
    )
