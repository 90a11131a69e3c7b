"""The table of referrals and the questions asked of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from uuid import UUID

import sqlalchemy as sa

from neighbourhood_desk.features.referrals.records import (
    CAME_BACK,
    WITH_AGENCY,
    Attended,
    Confirmer,
    OverrideBasis,
    Referral,
    ReferralLine,
    ReferralStatus,
    RejectionCode,
    Served,
    Way,
)
from neighbourhood_desk.features.referrals.rules.listing import OLDEST_FIRST, Group, ReferralFilter
from neighbourhood_desk.features.resources.records import NeedCategory
from neighbourhood_desk.storage.record_store import LineStore, RecordStore
from neighbourhood_desk.storage.schema import SearchFields, enum_of, record_table, text_list

referrals_table = record_table(
    "referrals",
    sa.Column("request_id", sa.Uuid(), sa.ForeignKey("requests.id"), nullable=False, index=True),
    sa.Column("person_id", sa.Uuid(), index=True),
    sa.Column("number", sa.Text, nullable=False, unique=True),
    sa.Column("receiver_kind", sa.Text, nullable=False),
    sa.Column("receiver_id", sa.Uuid(), nullable=False, index=True),
    sa.Column("agency_id", sa.Uuid(), nullable=False),
    sa.Column("contact", sa.Text, nullable=False),
    sa.Column("need_category", enum_of(NeedCategory), nullable=False),
    sa.Column("area_id", sa.Uuid()),
    sa.Column("why", sa.Text, nullable=False),
    sa.Column("fields", text_list(), nullable=False),
    sa.Column("documents", text_list(), nullable=False),
    sa.Column("status", enum_of(ReferralStatus), nullable=False),
    sa.Column("since", sa.Date, nullable=False),
    sa.Column("sent_on", sa.Date),
    sa.Column("sent_how", enum_of(Way)),
    sa.Column("first_sent_on", sa.Date),
    sa.Column("answer_due", sa.Date),
    sa.Column("consent_ids", text_list(), nullable=False),
    sa.Column("override_basis", enum_of(OverrideBasis)),
    sa.Column("override_reason", sa.Text, nullable=False),
    sa.Column("accepted_on", sa.Date),
    sa.Column("answer", sa.Text, nullable=False),
    sa.Column("rejected_on", sa.Date),
    sa.Column("rejection", enum_of(RejectionCode)),
    sa.Column("rejection_text", sa.Text, nullable=False),
    sa.Column("started_on", sa.Date),
    sa.Column("appointment_on", sa.Date),
    sa.Column("appointment_at", sa.Text, nullable=False),
    sa.Column("appointment_place", sa.Text, nullable=False),
    sa.Column("attended", enum_of(Attended)),
    sa.Column("appointment_count", sa.Integer, nullable=False),
    sa.Column("completed_on", sa.Date),
    sa.Column("confirmed_by", enum_of(Confirmer)),
    sa.Column("confirmed_who", sa.Text, nullable=False),
    sa.Column("confirmed_how", enum_of(Way)),
    sa.Column("served", enum_of(Served)),
    sa.Column("result", sa.Text, nullable=False),
    sa.Column("failed_on", sa.Date),
    sa.Column("failure_reason", sa.Text, nullable=False),
    sa.Column("withdrawn_on", sa.Date),
    sa.Column("withdrawal_reason", sa.Text, nullable=False),
    sa.Column("escalations", text_list(), nullable=False),
    sa.Column("previous_id", sa.Uuid()),
    sa.Column("followup_id", sa.Uuid()),
    sa.Index("ix_referrals_listed", "since", "id", "status", "agency_id", "answer_due"),
    sa.Index("ix_referrals_agency", "agency_id", "status", "answer_due", "sent_on"),
    searched=SearchFields(names=("number",), words=("why", "contact")),
)

referrals = RecordStore(referrals_table, Referral)
lines = LineStore(referrals_table, ReferralLine)

_r = referrals_table.c
_Condition = sa.ColumnElement[bool]


def page(
    reading: sa.Connection, wanted: ReferralFilter, found: Collection[UUID] | None, today: date, after: ReferralLine | None, limit: int
) -> list[ReferralLine]:
    """The next lines of the list. `found` are the ids that the search box leaves, None without a search."""
    last = None if after is None else after.sorted_by
    return lines.page(
        reading,
        [*_narrowed(wanted, found), _groups(today)[wanted.group]],
        order=_r.since,
        descending=wanted.group not in OLDEST_FIRST,
        after=last,
        limit=limit,
    )


def counts(reading: sa.Connection, wanted: ReferralFilter, found: Collection[UUID] | None, today: date) -> dict[Group, int]:
    """How many referrals each chip stands for: the very conditions that `page` lists by."""
    groups = _groups(today)
    columns = [sa.func.count().filter(condition) for condition in groups.values()]
    row = reading.execute(sa.select(*columns).select_from(referrals_table).where(*_narrowed(wanted, found))).one()
    return dict(zip(groups, row, strict=True))


def agencies(reading: sa.Connection, today: date) -> list[tuple[UUID, int, int, date | None]]:
    """Every agency with something waiting or ever sent: how many are with it, how many late, since when the oldest; the most late first."""
    groups = _groups(today)
    with_it, late = sa.func.count().filter(groups[Group.WAITING]), sa.func.count().filter(groups[Group.LATE])
    oldest = sa.func.min(_r.sent_on).filter(groups[Group.WAITING])
    statement = (
        sa.select(_r.agency_id, with_it, late, sa.type_coerce(oldest, sa.Date()))
        .where(_r.sent_on.is_not(None))
        .group_by(_r.agency_id)
        .order_by(late.desc(), with_it.desc(), _r.agency_id)
    )
    return [(agency, int(waiting), int(overdue), first) for agency, waiting, overdue, first in reading.execute(statement)]


def of_request(reading: sa.Connection, request_id: UUID) -> list[Referral]:
    """The referrals of a request in the order in which they were made."""
    return referrals.find(reading, _r.request_id == request_id, order=(_r.id,))


def of_person(reading: sa.Connection, person_id: UUID, limit: int = 500) -> list[Referral]:
    """What was referred for a person, the newest first."""
    return referrals.find(reading, _r.person_id == person_id, order=(_r.since.desc(), _r.id.desc()), limit=limit)


def of_receiver(reading: sa.Connection, receiver_id: UUID, limit: int | None = None) -> list[Referral]:
    """What was referred to a resource or to an organisation and its resources, the newest first."""
    mine = sa.or_(_r.receiver_id == receiver_id, _r.agency_id == receiver_id)
    return referrals.find(reading, mine, order=(_r.since.desc(), _r.id.desc()), limit=limit)


def waiting_at(reading: sa.Connection, agency_id: UUID) -> list[Referral]:
    """What is with an agency, the oldest first."""
    return referrals.find(reading, _r.agency_id == agency_id, _r.status.in_(WITH_AGENCY), order=(_r.sent_on, _r.id))


def rejected_between(reading: sa.Connection, since: date, until: date) -> list[Referral]:
    """What agencies said no to from `since` to `until`, oldest first."""
    return referrals.find(reading, _r.rejected_on.between(since, until), order=(_r.rejected_on, _r.id))


def sent_back_between(reading: sa.Connection, since: date, until: date) -> list[Referral]:
    """Every referral of each request that had one rejected, failed or completed from `since` to `until`."""
    ended = _r.status.in_((*CAME_BACK, ReferralStatus.COMPLETED))
    which = sa.select(_r.request_id).where(ended, _r.since.between(since, until))
    return referrals.find(reading, _r.request_id.in_(which), order=(_r.request_id, _r.id))


def count_of(reading: sa.Connection, column: str, record_id: UUID) -> int:
    """How many referrals lead to a record by this column."""
    return referrals.count(reading, _r[column] == record_id)


def count_overridden(reading: sa.Connection) -> int:
    """How many passed data on a legal basis instead of consent."""
    return referrals.count(reading, _r.override_basis.is_not(None), _r.sent_on.is_not(None))


def ids_of(reading: sa.Connection, hits: Mapping[str, Sequence[UUID]]) -> set[UUID]:
    """The referrals to which one of these records belongs, by kind of record."""
    columns = {"referrals": _r.id, "requests": _r.request_id, "people": _r.person_id}
    found: set[UUID] = set()
    for kind, ids in hits.items():
        for start in range(0, len(ids), 500):
            part = list(ids[start : start + 500])
            where = columns[kind].in_(part) if kind in columns else sa.or_(_r.receiver_id.in_(part), _r.agency_id.in_(part))
            found.update(row[0] for row in reading.execute(sa.select(_r.id).where(where)))
    return found


def _groups(today: date) -> dict[Group, _Condition]:
    follows = referrals_table.alias("follows")
    is_followed = sa.exists().where(follows.c.previous_id == _r.id)
    return {
        Group.WAITING: _r.status.in_(WITH_AGENCY),
        Group.LATE: sa.and_(_r.status == ReferralStatus.SENT, _r.answer_due < today),
        Group.BACK: sa.and_(_r.status.in_(CAME_BACK), ~is_followed),
        Group.DRAFTS: _r.status == ReferralStatus.DRAFTED,
        Group.ENDED: _r.status.in_((ReferralStatus.COMPLETED, ReferralStatus.WITHDRAWN, *CAME_BACK)),
        Group.ALL: sa.true(),
    }


def _narrowed(wanted: ReferralFilter, found: Collection[UUID] | None) -> list[_Condition]:
    where: list[_Condition] = []
    if found is not None:
        where.append(_r.id.in_(sorted(found)))
    for column, value in (
        (_r.agency_id, wanted.agency_id),
        (_r.request_id, wanted.request_id),
        (_r.receiver_id, wanted.receiver_id),
        (_r.person_id, wanted.person_id),
    ):
        if value is not None:
            where.append(column == value)
    return where
