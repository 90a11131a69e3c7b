"""How a summary's figures are to be read: the same sentences on the page, on paper and in the reader."""

from __future__ import annotations

from neighbourhood_desk.features.summaries.records import PlanVersion
from neighbourhood_desk.kernel.wording import Wording, say


def reading_notes(plan: PlanVersion) -> tuple[Wording, ...]:
    """What a reader must know, in order of importance."""
    return notes_for(plan.base, plan.cap, plan.block_min)


def notes_for(base: int, cap: int, block_min: int) -> tuple[Wording, ...]:
    """The same from the bare parameters, as a file states them."""
    return (
        say(
            "Summaries",
            "Numbers are rounded to a multiple of {base} and can be up to {off} away from the real number; sums of several periods by "
            "as much for each. 0 means 0 to {off}; {base} means 1 to {double} (0 to {double} in area tables). "
            "The range stands beside each number.",
            base=base, off=base - 1, double=2 * base - 1,
        ),
        say("Summaries", "Totals are the exact sums of the rounded numbers."),
        say("Summaries", "Each home counts at most {cap} times per need and month.", cap=cap),
        say("Summaries", "Numbers for a period never change; corrections are included in the next period."),
        say(
            "Summaries", "A month with fewer than {homes} homes behind it is held back, and its requests count in the next one.",
            homes=block_min,
        ),
        say("Summaries", "Requests from outside the territory and sealed records are not counted."),
    )  # fmt: skip
