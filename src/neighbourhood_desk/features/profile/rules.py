"""What a profile may say."""

from __future__ import annotations

from collections.abc import Mapping

from neighbourhood_desk.features.profile.records import Profile
from neighbourhood_desk.kernel.wording import LANGUAGES, Wording, say


def mistakes(profile: Profile) -> Mapping[str, Wording]:
    """What must be mended before this profile can be kept, by field."""
    found: dict[str, Wording] = {}
    if not profile.neighbourhood.strip():
        found["neighbourhood"] = say("Profile", "Write the name of the neighbourhood.")
    if not profile.manager.strip():
        found["manager"] = say("Profile", "Write the name of the community manager.")
    if profile.language not in LANGUAGES:
        found["language"] = say("Profile", "Choose Spanish or English.")
    for name in ("households", "population"):
        number = getattr(profile, name)
        if number is not None and not 0 < number < 10_000_000:
            found[name] = say("Profile", "Write a number above zero, or leave it empty.")
    return found
