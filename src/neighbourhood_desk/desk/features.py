"""Every feature of the desk, bottom to top: a new one is a folder and one line here."""

from __future__ import annotations

from neighbourhood_desk.features.attachments.feature import FEATURE as ATTACHMENTS
from neighbourhood_desk.features.bodies.feature import FEATURE as BODIES
from neighbourhood_desk.features.cases.feature import FEATURE as CASES
from neighbourhood_desk.features.consents.feature import FEATURE as CONSENTS
from neighbourhood_desk.features.followups.feature import FEATURE as FOLLOWUPS
from neighbourhood_desk.features.meetings.feature import FEATURE as MEETINGS
from neighbourhood_desk.features.people.feature import FEATURE as PEOPLE
from neighbourhood_desk.features.profile.feature import FEATURE as PROFILE
from neighbourhood_desk.features.reader.feature import FEATURE as READER
from neighbourhood_desk.features.referrals.feature import FEATURE as REFERRALS
from neighbourhood_desk.features.requests.feature import FEATURE as REQUESTS
from neighbourhood_desk.features.resources.feature import FEATURE as RESOURCES
from neighbourhood_desk.features.rights.feature import FEATURE as RIGHTS
from neighbourhood_desk.features.summaries.feature import FEATURE as SUMMARIES
from neighbourhood_desk.features.territory.feature import FEATURE as TERRITORY
from neighbourhood_desk.features.today.feature import FEATURE as TODAY
from neighbourhood_desk.features.vault.feature import FEATURE as VAULT
from neighbourhood_desk.kernel.feature import Feature

FEATURES: tuple[Feature, ...] = (
    VAULT,
    ATTACHMENTS,
    PROFILE,
    TERRITORY,
    PEOPLE,
    RESOURCES,
    CONSENTS,
    FOLLOWUPS,
    REQUESTS,
    BODIES,
    MEETINGS,
    REFERRALS,
    CASES,
    RIGHTS,
    SUMMARIES,
    READER,
    TODAY,
)
