"""What the vault gives the desk: the key of what is sealed, and the page about what protects everything."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from neighbourhood_desk.features.vault.records import BackupPlace
from neighbourhood_desk.features.vault.rules import shield
from neighbourhood_desk.features.vault.service import BackupService, KeyService, LockService, VaultKeeper
from neighbourhood_desk.kernel.clock import Clock
from neighbourhood_desk.kernel.feature import Feature, PageEntry, Services
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage.sealed import SealedKey
from neighbourhood_desk.storage.vault import Vault


def _services(services: Services) -> Iterable[object]:
    vault = services.of(Vault)
    keeper = VaultKeeper(vault.generation.parent.parent, services.of(Clock))  # type: ignore[type-abstract]
    return (KeyService(vault, keeper), SealedKey(vault), BackupService(vault, services.of(BackupPlace).root), LockService(vault))


def _page(services: Services) -> Any:
    from neighbourhood_desk.features.vault.ui.security_page import SecurityPage

    return SecurityPage.built(services)


def _state(services: Services) -> Wording:
    clock: Clock = services.of(Clock)  # type: ignore[type-abstract]
    return shield(services.of(BackupService).standing(), clock.today())


FEATURE = Feature(
    name="vault",
    services=_services,
    pages=(
        PageEntry(key="security", title=say("Security", "Security"), icon="shield-check", order=95, build=_page, foot=True, state=_state),
    ),
)
