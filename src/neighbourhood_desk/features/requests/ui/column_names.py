"""What the columns of an exported table of requests are called where a person looks at them before they leave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from neighbourhood_desk.kernel.wording import Catalogue, Wording, say

COLUMN_NAMES: Mapping[str, Wording] = MappingProxyType(
    {
        "number": say("Field", "Number"),
        "received_on": say("Field", "Received on"),
        "status": say("Field", "Status"),
        "title": say("Field", "Title"),
        "description": say("Field", "Description"),
        "kind": say("Field", "Kind"),
        "need_category": say("Field", "Need"),
        "sectors": say("Field", "Sectors"),
        "area": say("Field", "Area"),
        "received_at": say("Field", "Moment received"),
        "channel": say("Field", "How it came"),
        "outside": say("Field", "Outside the territory"),
        "address": say("Field", "Address"),
        "lon": say("Field", "Longitude"),
        "lat": say("Field", "Latitude"),
        "brought_by": say("Field", "Brought by"),
        "brought_by_id": say("Field", "Who brought it"),
        "priority": say("Field", "Priority"),
        "led_by": say("Field", "Led by"),
        "assessed_on": say("Field", "Assessed on"),
        "started_on": say("Field", "Started on"),
        "waiting_since": say("Field", "Waiting since"),
        "waiting_for": say("Field", "Waiting for"),
        "resolved_on": say("Field", "Resolved on"),
        "closed_on": say("Field", "Closed on"),
        "declined_on": say("Field", "Declined on"),
        "reopened_on": say("Field", "Reopened on"),
        "reply_due": say("Field", "Reply due"),
        "replied_on": say("Field", "Replied on"),
        "reply": say("Field", "Reply"),
        "outcome": say("Field", "Outcome"),
        "outcome_note": say("Field", "Note on the outcome"),
        "satisfaction": say("Field", "Satisfaction"),
        "decline_reason": say("Field", "Reason for declining"),
        "group_tags": say("Field", "Groups"),
        "external_source": say("Field", "Source"),
        "external_id": say("Field", "Identifier at the source"),
        "service_name": say("Field", "Service"),
        "source_status": say("Field", "Status at the source"),
        "notes": say("Field", "Notes"),
        "confidentiality": say("Field", "Confidentiality"),
        "created_at": say("Field", "Created"),
        "id": say("Field", "Identifier"),
        "edition": say("Field", "Fingerprint"),
    }
)


def listed(columns: Sequence[str], catalogue: Catalogue) -> list[str]:
    """The names in the reader's language; a column that only goes on with a long text is not named again."""
    return [catalogue.text(COLUMN_NAMES[name]) if name in COLUMN_NAMES else name for name in columns if not name[-1].isdigit()]
