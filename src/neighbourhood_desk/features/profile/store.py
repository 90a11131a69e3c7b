"""The table of the profile: one row."""

from __future__ import annotations

import sqlalchemy as sa

from neighbourhood_desk.features.profile.records import Profile
from neighbourhood_desk.storage.record_store import RecordStore
from neighbourhood_desk.storage.schema import record_table

profiles = RecordStore(
    record_table(
        "profile",
        sa.Column("neighbourhood", sa.Text, nullable=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("district", sa.Text, nullable=False),
        sa.Column("city", sa.Text, nullable=False),
        sa.Column("manager", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("households", sa.Integer),
        sa.Column("population", sa.Integer),
        sa.Column("region", sa.Text, nullable=False),
        sa.Column("own_holidays", sa.Text, nullable=False),
        sa.Column("is_sample", sa.Boolean, nullable=False),
    ),
    Profile,
)
