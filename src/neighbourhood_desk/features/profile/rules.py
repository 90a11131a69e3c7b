"""What a profile may say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from neighbourhood_desk.features.profile.records import Profile
from neighbourhood_desk.kernel.wording import LANGUAGES, Wording, say
from neighbourhood_desk.kernel.working_days import REGIONS, Calendar, calendar

_DAY_AND_MONTH = re.compile(r"\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*\Z")


def own_days(text: str) -> list[str]:
    """The days of "15/05, 9/11" as `MM-DD`; raises ValueError where a part is no day of the year."""
    found = []
    for part in filter(str.strip, re.split(r"[,;]", text)):
        match = _DAY_AND_MONTH.match(part)
        if match is None:
            raise ValueError(part)
        found.append(f"{date(2024, int(match[2]), int(match[1])):%m-%d}")
    return found


def calendar_of(profile: Profile) -> Calendar:
    """The working days where this desk is."""
    return calendar(profile.region, own_days(profile.own_holidays))


def mistakes(profile: Profile) -> Mapping[str, Wording]:
    """What must be mended before this profile can be kept, by field."""
    found: dict[str, Wording] = {}
    if not profile.neighbourhood.strip():
        found["neighbourhood"] = say("Profile", "Write the name of the neighbourhood.")
    if not profile.manager.strip():
        found["manager"] = say("Profile", "Write the name of the community manager.")
    if profile.language not in LANGUAGES:
        found["language"] = say("Profile", "Choose Spanish or English.")
    if profile.region and profile.region not in REGIONS:
        found["region"] = say("Profile", "Choose a region of the list, or none.")
    try:
        own_days(profile.own_holidays)
    except ValueError:
        found["own_holidays"] = say("Profile", "Write each day as day/month, with commas between: 15/05, 09/11.")
    for name in ("households", "population"):
        number = getattr(profile, name)
        if number is not None and not 0 < number < 10_000_000:
            found[name] = say("Profile", "Write a number above zero, or leave it empty.")
    return found
