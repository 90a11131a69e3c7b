"""The manager's verbs for the vault: at its door, and for its keys once it is open."""

from __future__ import annotations

from neighbourhood_desk.features.vault.service.keeper import VaultKeeper

__all__ = ["VaultKeeper"]
