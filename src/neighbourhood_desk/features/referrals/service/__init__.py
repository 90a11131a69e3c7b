"""The verbs for referrals; the rest of the desk asks `ReferralService`."""

from neighbourhood_desk.features.referrals.rules.listing import Group, ReferralFilter
from neighbourhood_desk.features.referrals.service.gate import Clearance, Preview
from neighbourhood_desk.features.referrals.service.referrals import ReferralService

__all__ = ["Clearance", "Group", "Preview", "ReferralFilter", "ReferralService"]
