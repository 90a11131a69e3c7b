"""What every test may ask for: a real vault in a temporary folder, a clock that stands still, the services of an open desk."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from neighbourhood_desk.features.vault.records import BackupPlace
from neighbourhood_desk.kernel.clock import Clock, FixedClock
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.storage import keys
from neighbourhood_desk.storage.keys import FLOOR
from neighbourhood_desk.storage.schema import metadata
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import create_vault
from support import PASSPHRASE, SHARED, import_stores

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True, scope="session")
def stretched_once() -> Iterator[None]:
    """Argon2id is slow on purpose: the same passphrase and salt are stretched once in a run of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "_stretched", functools.cache(keys._stretched))
        yield


@pytest.fixture
def clock() -> FixedClock:
    """Sunday 22 November 2026, nine in the morning, UTC."""
    return FixedClock(datetime(2026, 11, 22, 9, tzinfo=UTC))


@pytest.fixture
def vault(tmp_path: Path, clock: FixedClock) -> Iterator[Vault]:
    """An open, empty vault."""
    import_stores()
    opened = create_vault(tmp_path / "vault", PASSPHRASE, clock, FLOOR).vault
    metadata.create_all(opened._need_engine())
    yield opened
    opened.close()


@pytest.fixture
def services(vault: Vault, clock: FixedClock, tmp_path: Path) -> Services:
    """The vault, the clock and a place for backups, for a feature's own services to be added to."""
    built = Services(vault, BackupPlace(tmp_path / "backups"))
    built.add(clock, Clock)
    return built


@pytest.fixture
def shared() -> Path:
    """The public files beside the repository; the test skips where they are absent."""
    if not SHARED.is_dir():
        pytest.skip("the public files in ../shared/data are not here")
    return SHARED
