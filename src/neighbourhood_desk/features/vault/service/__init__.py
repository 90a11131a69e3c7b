"""The manager's verbs for the vault: at its door, and for its keys once it is open."""

from __future__ import annotations

from neighbourhood_desk.features.vault.service.backups import BackupService
from neighbourhood_desk.features.vault.service.keeper import VaultKeeper
from neighbourhood_desk.features.vault.service.keys import KeyService
from neighbourhood_desk.features.vault.service.locks import LockService
from neighbourhood_desk.features.vault.service.restores import Restorer

__all__ = ["BackupService", "KeyService", "LockService", "Restorer", "VaultKeeper"]
