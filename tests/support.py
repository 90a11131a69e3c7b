"""What tests share that is no fixture."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

import sqlalchemy as sa

import neighbourhood_desk.features

PASSPHRASE = "cinco palabras para la mesa"
SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"


def import_stores() -> None:
    """Register the tables of every feature."""
    for feature in pkgutil.iter_modules(neighbourhood_desk.features.__path__):
        name = f"neighbourhood_desk.features.{feature.name}.store"
        try:
            importlib.import_module(name)
        except ModuleNotFoundError as error:
            if error.name != name:
                raise


def without_guards(connection: sa.Connection, table: str) -> None:
    """Play somebody who has the key and takes away what keeps an append-only table as it is."""
    for verb in ("update", "delete", "replace"):
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {table}_no_{verb}")
