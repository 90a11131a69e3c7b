"""One published file for all of the reader's tests, which only read it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from features.summaries.neighbourhoods import a_month, keep, parameters
from neighbourhood_desk.features.summaries.service import SummaryService
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.periods import Period
from neighbourhood_desk.storage.keys import FLOOR
from neighbourhood_desk.storage.schema import metadata
from neighbourhood_desk.storage.vault_directory import create_vault
from support import PASSPHRASE, import_stores


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """A quarter's file and the key that a reader may know."""
    folder = tmp_path_factory.mktemp("published")
    import_stores()
    vault = create_vault(folder / "vault", PASSPHRASE, FixedClock(datetime(2026, 11, 22, 9, tzinfo=UTC)), FLOOR).vault
    metadata.create_all(vault._need_engine())
    for month in Period.parse("2026-Q1").months:
        keep(vault, a_month(month, 45, 1))
    service = SummaryService(vault, parameters)
    service.export(Period.parse("2026-Q1"), folder / "2026-Q1.ndsummary")
    known = service.known_signers()
    vault.close()
    return folder / "2026-Q1.ndsummary", known


@pytest.fixture
def good(published: tuple[Path, dict[str, str]]) -> Path:
    """The file."""
    return published[0]


@pytest.fixture
def known(published: tuple[Path, dict[str, str]]) -> dict[str, str]:
    """Its signer, as the desk itself knows it."""
    return published[1]
