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
    `plain` is left as it is for as long as the row stays. `was` is (identifier, copy) columns of a row of `people` that became part of
    the owner's: it goes with them from history and texts too.
    """

    owner: tuple[str, ...] = ()
    link: tuple[str, ...] = ()
    shared_by: tuple[tuple[str, str], ...] = ()
    blank: Mapping[str, Any] = field(default_factory=dict[str, Any])
    names: tuple[str, ...] = ()
    plain: tuple[str, ...] = ()
    was: tuple[str, str] | None = None


_IMPORTED = ("external_source", "external_id")

PERSONAL: Mapping[str, About] = {
    PEOPLE: About(
        # A person goes when they are erased; a household goes with its last member.
        plain=(
            "household_id", "given_names", "surnames", "alias", "phones", "email", "language", "needs", "address", "area_id", "sort_key",
            "phone_keys",
        ),
        names=("notes",),
    ),
    HOUSEHOLDS: About(link=("head_id",), plain=("address", "area_id", "building_id"), names=("name", "notes")),
    "relationships": About(owner=("person_id", "other_id"), names=("note",)),
    "stays": About(owner=("person_id",), link=("household_id",), plain=("address", "area_id")),
    "people_apart": About(owner=("person_id", "other_id")),
    "merges": About(owner=("survivor_id",), plain=("absorbed_id",), names=("absorbed", "before", "after", "links", "dropped"),
                    was=("absorbed_id", "absorbed")),
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
    "attachments": About(owner=("subject_id",), names=("name", "description"), plain=("subject_kind", "sha256")),
    "referrals": About(
        owner=("request_id", "person_id"),
        link=("previous_id", "followup_id"),
        names=("contact", "why", "documents", "override_reason", "answer", "rejection_text", "appointment_place", "confirmed_who", "result",
               "failure_reason", "withdrawal_reason"),
        plain=("number", "receiver_kind", "receiver_id", "agency_id", "area_id", "fields", "consent_ids", "appointment_at", "escalations"),
    ),
    "followups": About(owner=("subject_id",), names=("what", "result", "assignee", "moves"), plain=("subject_kind", "recurs", "series")),
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
    "cases": About(
        owner=("person_id",),
        link=("household_id", "review_id"),
        shared_by=(("case_people", "case_id"),),
        blank={
            "title": NEUTRAL, "description": "", "core_need_note": "", "closing_summary": "", "outcome": "unknown",
        },
        names=("title", "description", "core_need_note", "closing_summary"),
        plain=("number", "type_key", "area_id"),
    ),
    "case_people": About(owner=("person_id", "case_id"), names=("role",)),
    "case_requests": About(owner=("case_id", "request_id")),
    "case_agencies": About(owner=("case_id",), names=("role",), plain=("organisation_id",)),
    "case_goals": About(owner=("case_id",), names=("what",)),
    "case_steps": About(owner=("case_id", "followup_id"), names=("expected",)),
    "case_risks": About(owner=("case_id",), names=("note",)),
    "case_notes": About(owner=("case_id",), names=("text",)),
    "sealed_case_notes": About(owner=("note_id",), plain=("content",)),
    "autonomy_changes": About(owner=("subject_id",), names=("evidence", "reason", "still_manager"), plain=("subject_kind",)),
    "case_types": About(plain=("key", "name", "steps")),
    "resources": About(
        names=("name", "sort_name", "description", "for_whom", "phones", "email", "web", "notes", "raw"),
        plain=("organisation_id", "address", "area_id", "opening", "languages", "required_documents", "only_areas", "transport",
               *_IMPORTED),
    ),
    "organisations": About(names=("name", "phones", "email", "web", "notes"), plain=("legal_form", *_IMPORTED)),
    "areas": About(names=("notes",), plain=("name", "parent_id", "district", "code", "external_id", "outline", "address")),
    "profile": About(plain=("neighbourhood", "code", "district", "city", "manager", "role", "language", "region", "own_holidays")),
    "rights_requests": About(link=("person_id",), blank={"answer": ""}, names=("answer",), plain=("followup_id",)),
    "incidents": About(names=("device", "note"), plain=("followup_id",)),
    "rights_rules": About(),
    "rights_purposes": About(names=("what_for", "how_long"), plain=("kind",)),
}  # fmt: skip

HANDLED: Mapping[str, str] = {
    "audit": "names fields and identifiers, never a value; cut by nobody",
    "revisions": "rows of what goes are deleted, of what stays are cleaned",
    "search_documents": "kept in step with the rows", "search_keys": "kept in step with the rows",
    "drafts": "those that mention the person are deleted",
    "desk_state": "those that mention the person are deleted",
    "blocked": "what was blocked is deleted with the person",
    "erasure_ledger": "identifiers only: it must outlive the person's data",
    "blobs": "keys of the contents of files: deleted with the file, kept encrypted while it is blocked",
    "blob_parts": "contents of files, each under a key of its own: deleted with the file",
    "meta": "the vault's own",
    "summary_plans": "counts by area", "summary_blocks": "counts by area", "summary_frozen": "counts by area",
    "summary_carry": "counts by area", "summary_ledger": "counts by area", "summary_files": "rounded counts", "summary_keys": "keys",
}  # fmt: skip
"""Tables that hold no records, and why nothing about a person stays in them."""
