"""Where this computer keeps the desk's things."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import PlatformDirs

SAMPLE_PASSPHRASE = "mesa de barrio de ejemplo"  # noqa: S105 - no secret
"""Opens the sample neighbourhood; the unlock page says it, for nothing in there is real."""

_DIRS = PlatformDirs("neighbourhood-desk", appauthor=False)


def vaults_folder() -> Path:
    """Where vaults are made unless somebody chooses another place."""
    return Path(_DIRS.user_data_dir) / "vaults"


def sample_folder() -> Path:
    """Where the sample neighbourhood is made; never mixed with real vaults."""
    return Path(_DIRS.user_data_dir) / "sample"


def backups_folder() -> Path:
    """Where backups are made by themselves, in a folder of each vault's own."""
    return Path(_DIRS.user_data_dir) / "backups"


def settings_file() -> Path:
    """Language, colours, text size, window place: nothing about anyone."""
    return Path(_DIRS.user_config_dir) / "settings.ini"


def log_folder() -> Path:
    """Where event codes are logged, without values."""
    return Path(_DIRS.user_log_dir)


def keep_private() -> None:
    """What this process makes is readable by its owner only."""
    os.umask(0o077)
