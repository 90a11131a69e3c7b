"""What in the vault can be about a person, table by table: the one page that decides what goes with them and what stays without them.

Every identifier and every free text of every table stands here; a test reads the schema and fails for a column that nobody decided on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

PEOPLE, HOUSEHOLDS = "people", "households"

NEUTRAL = object()
"""Stands for the word that is written where a name was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """How one table speaks of people.

    `owner` columns say whose a row is: it goes when that record goes, unless a column in `shared_by` (table, column) refers to the row;
    then it stays, its owner columns empty and its `blank` columns set to these values. `link` columns are emptied when the record they
    lead to goes, and then `blank` is done too. In `names` somebody may be named: their name, telephone and e-mail are taken out.
    `plain` is left as it is for as long as the row stays.
    """

    owner: tuple[str, ...] = ()
    link: tuple[str, ...] = ()
    shared_by: tuple[tuple[str, str], ...] = ()
    blank: Mapping[str, Any] = field(default_factory=dict[str, Any])
    names: tuple[str, ...] = ()
    plain: tuple[str, ...] = ()


_IMPORTED = ("external_source", "external_id")

PERSONAL: Mapping[str, About] = {
    PEOPLE: About(
        # A person goes when they are erased; a household goes with its last member.
        plain=("household_id", "given_names", "surnames", "alias", "phones", "email", "language", "needs", "address", "area_id"),
        names=("notes",),
    ),
    HOUSEHOLDS: About(plain=("address", "area_id", "building_id"), names=("name", "notes")),
    "consents": About(
        owner=("person_id",),
        link=("request_id", "resource_id", "replaced_by_id"),
        names=("text_shown", "witness", "place", "representative", "withdrawal_note"),
        plain=("receivers", "categories", "text_version", "language"),
    ),
    "consent_texts": About(plain=("language", "text")),
    "requests": About(
        owner=("brought_by_id",),
        shared_by=(("agenda_items", "request_id"),),
        blank={
            "brought_by": "anonymous", "title": NEUTRAL, "description": "", "address": "", "lon": None, "lat": None, "reply": "",
            "outcome_note": "", "decline_reason": "", "waiting_for": "", "satisfaction": None, "group_tags": (), "raw": "",
        },
        names=("title", "description", "address", "waiting_for", "reply", "outcome_note", "decline_reason", "raw"),
        plain=("number", "sectors", "area_id", "group_tags", "service_name", "source_status", *_IMPORTED),
    ),
    "request_notes": About(owner=("request_id",), names=("text",)),
    "sealed_requests": About(owner=("request_id",), plain=("content",)),
    "followups": About(owner=("subject_id",), names=("what", "result", "assignee", "moves"), plain=("subject_kind",)),
    "memberships": About(
        link=("person_id",),
        blank={"name": NEUTRAL, "contact": ""},
        names=("name", "represents", "contact"),
        plain=("body_id", "building_id"),
    ),
    "bodies": About(names=("purpose", "meets", "notes"), plain=("name", "area_id", "building_ids")),
    "meetings": About(names=("place", "notes"), plain=("body_id", "starts_at")),
    "agenda_items": About(link=("request_id",), names=("title", "brought_by", "minutes_text", "notes"), plain=("meeting_id",)),
    "attendances": About(names=("name",), plain=("meeting_id", "membership_id")),
    "decisions": About(names=("text", "carried_out_by"), plain=("meeting_id", "item_id")),
    "actions": About(link=("followup_id",), names=("what", "assignee"), plain=("meeting_id", "item_id")),
    "amendments": About(names=("text",), plain=("meeting_id",)),
    "resources": About(
        names=("name", "sort_name", "description", "for_whom", "phones", "email", "web", "notes", "raw"),
        plain=("organisation_id", "address", "area_id", "opening", "languages", "transport", *_IMPORTED),
    ),
    "organisations": About(names=("name", "phones", "email", "web", "notes"), plain=("legal_form", *_IMPORTED)),
    "areas": About(names=("notes",), plain=("name", "parent_id", "district", "code", "external_id", "outline", "address")),
    "profile": About(plain=("neighbourhood", "code", "district", "city", "manager", "role", "language")),
    "rights_requests": About(link=("person_id",), blank={"answer": ""}, names=("answer",), plain=("followup_id",)),
    "incidents": About(names=("device", "note"), plain=("followup_id",)),
    "rights_rules": About(),
    "rights_purposes": About(names=("what_for", "how_long"), plain=("kind",)),
}  # fmt: skip

HANDLED: Mapping[str, str] = {
    "audit": "names fields and identifiers, never a value; cut by nobody",
    "revisions": "rows of what goes are deleted, of what stays are cleaned",
    "search_documents": "kept in step with the rows",
    "drafts": "those that mention the person are deleted",
    "desk_state": "those that mention the person are deleted",
    "blocked": "what was blocked is deleted with the person",
    "erasure_ledger": "identifiers only: it must outlive the person's data",
    "meta": "the vault's own",
    "summary_plans": "counts by area", "summary_blocks": "counts by area", "summary_frozen": "counts by area",
    "summary_carry": "counts by area", "summary_ledger": "counts by area", "summary_files": "rounded counts", "summary_keys": "keys",
}  # fmt: skip
"""Tables that hold no records, and why nothing about a person stays in them."""
