"""Where the files that ship with the desk are: beside the package when installed, in the repository when developed."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_REPOSITORY = _PACKAGE.parent.parent


def shipped(name: str) -> Path:
    """The folder `resources` or `translations`."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _REPOSITORY / name
