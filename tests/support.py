"""What tests share that is no fixture."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

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
