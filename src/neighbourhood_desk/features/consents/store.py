"""Tables of consents and of the texts shown, and what is asked of them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID

import sqlalchemy as sa

from neighbourhood_desk.features.consents.records import Consent, ConsentText, DataCategory, Given, Purpose
from neighbourhood_desk.storage.record_store import RecordStore
from neighbourhood_desk.storage.schema import enum_list, enum_of, record_table, text_list

consents_table = record_table(
    "consents",
    sa.Column("person_id", sa.Uuid(), sa.ForeignKey("people.id"), nullable=False, index=True),
    sa.Column("purpose", enum_of(Purpose), nullable=False),
    sa.Column("receivers", text_list(), nullable=False),
    sa.Column("all_receivers", sa.Boolean, nullable=False),
    sa.Column("categories", enum_list(DataCategory), nullable=False),
    sa.Column("text_shown", sa.Text, nullable=False),
    sa.Column("text_version", sa.Text, nullable=False),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("given_how", enum_of(Given), nullable=False),
    sa.Column("witness", sa.Text, nullable=False),
    sa.Column("place", sa.Text, nullable=False),
    sa.Column("representative", sa.Text, nullable=False),
    sa.Column("given_on", sa.Date, nullable=False),
    sa.Column("from_on", sa.Date, nullable=False),
    sa.Column("until_on", sa.Date, index=True),
    sa.Column("withdrawn_on", sa.Date),
    sa.Column("withdrawal_note", sa.Text, nullable=False),
    sa.Column("request_id", sa.Uuid()),
    sa.Column("resource_id", sa.Uuid(), index=True),
    sa.Column("replaced_by_id", sa.Uuid()),
)

texts_table = record_table(
    "consent_texts",
    sa.Column("purpose", enum_of(Purpose), nullable=False),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("plain", sa.Boolean, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
)

consents = RecordStore(consents_table, Consent)
texts = RecordStore(texts_table, ConsentText)

_c, _t = consents_table.c, texts_table.c


def of_person(reading: sa.Connection, person_id: UUID) -> list[Consent]:
    """Everything a person agreed to, the newest first."""
    return consents.find(reading, _c.person_id == person_id, order=(_c.given_on.desc(), _c.id.desc()))


def ids_of_people(reading: sa.Connection, person_ids: Collection[UUID]) -> set[UUID]:
    """The consents of these people."""
    return set(reading.execute(sa.select(_c.id).where(_c.person_id.in_(list(person_ids)))).scalars())


def of_talent(reading: sa.Connection, resource_id: UUID) -> list[Consent]:
    """What was agreed about announcing a talent, the newest first."""
    return consents.find(
        reading, _c.resource_id == resource_id, _c.purpose == Purpose.PUBLISH_TALENT, order=(_c.given_on.desc(), _c.id.desc())
    )


def published_talents(reading: sa.Connection, on: date) -> set[UUID]:
    """The talents that somebody agreed to have announced on a day."""
    rows = reading.execute(
        sa.select(_c.resource_id).where(_c.resource_id.is_not(None), _c.purpose == Purpose.PUBLISH_TALENT, *_in_force(on))
    )
    return {resource_id for (resource_id,) in rows}


def ending(reading: sa.Connection, today: date, until: date) -> list[Consent]:
    """What is in force today and ends by `until`, the first to end first."""
    return consents.find(reading, *_in_force(today), _c.until_on <= until, order=(_c.until_on, _c.id))


def naming(reading: sa.Connection, key: str) -> int:
    """How many consents name this receiver."""
    return consents.count(reading, sa.type_coerce(_c.receivers, sa.Text()).contains(f'"{key}"'))


def versions(reading: sa.Connection, purpose: Purpose, language: str, plain: bool) -> list[ConsentText]:
    """What the manager wrote in the place of a shipped text, the newest first."""
    return texts.find(reading, _t.purpose == purpose, _t.language == language, _t.plain.is_(plain), order=(_t.version.desc(), _t.id.desc()))


def languages_written(reading: sa.Connection) -> set[str]:
    """The languages in which the manager wrote a text."""
    return set(reading.execute(sa.select(_t.language).distinct()).scalars())


def _in_force(on: date) -> list[sa.ColumnElement[bool]]:
    return [
        _c.from_on <= on,
        sa.or_(_c.until_on.is_(None), _c.until_on >= on),
        sa.or_(_c.withdrawn_on.is_(None), _c.withdrawn_on > on),
    ]
