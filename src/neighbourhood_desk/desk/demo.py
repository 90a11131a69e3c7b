"""The main job on the sample neighbourhood, without a window: vault, minutes in both languages, summary file."""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import dataclass
from pathlib import Path

from neighbourhood_desk.desk.assembly import Catalogues, assemble
from neighbourhood_desk.desk.folders import SAMPLE_PASSPHRASE
from neighbourhood_desk.desk.sample.build import build_sample
from neighbourhood_desk.desk.sample.consents import MANAGER, PLACE
from neighbourhood_desk.features.meetings.service import MeetingService
from neighbourhood_desk.features.profile.records import Profile
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.summaries.service import SummaryService
from neighbourhood_desk.features.vault.service import VaultKeeper
from neighbourhood_desk.kernel.clock import Clock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.periods import Grain, Period
from neighbourhood_desk.kernel.wording import LANGUAGES, say
from neighbourhood_desk.storage.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Demo:
    """What was left in the folder."""

    vault: Path
    passphrase: str
    minutes: tuple[Path, ...]
    summary: Path

    def as_json(self) -> dict[str, object]:
        """The same as plain values."""
        return {
            "vault": str(self.vault),
            "passphrase": self.passphrase,
            "minutes": [str(path) for path in self.minutes],
            "summary": str(self.summary),
        }


def make_demo(folder: Path, clock: Clock, language: str) -> Demo:
    """Make the sample in `folder/vault`, and export the newest minutes and the summary of the last whole quarter beside it.

    A demo that stands there already is made anew; raises DeskError when the folder holds anything else.
    """
    vault_folder = folder / "vault"
    if folder.exists() and any(folder.iterdir()) and not vault_folder.is_dir():
        raise DeskError(say("Demo", "There is something in this folder already."), say("Demo", "Choose an empty folder or a new name."))
    shutil.rmtree(vault_folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    vault = make_sample_vault(vault_folder, VaultKeeper(folder, clock), language)
    with contextlib.closing(vault):
        services = assemble(vault)
        minutes = _export_minutes(services, folder)
        period = Period.around(clock.today(), Grain.QUARTER).before()
        summary = folder / f"{period}.ndsummary"
        summary.unlink(missing_ok=True)
        services.of(SummaryService).export(period, summary)
    return Demo(vault=vault_folder, passphrase=SAMPLE_PASSPHRASE, minutes=minutes, summary=summary)


def make_sample_vault(folder: Path, keeper: VaultKeeper, language: str) -> Vault:
    """A new, open vault that holds the sample neighbourhood."""
    vault = keeper.create(folder, SAMPLE_PASSPHRASE).vault
    services = assemble(vault)
    sample = Profile(
        neighbourhood=PLACE[language],
        district="Centro",
        city="Madrid",
        manager=MANAGER,
        language=language,
        households=4200,
        population=9800,
        region="MD",
        own_holidays="15/05, 09/11",
        is_sample=True,
    )
    services.of(ProfileService).change(sample)
    build_sample(services, vault.clock.today(), language)
    return vault


def _export_minutes(services: Services, folder: Path) -> tuple[Path, ...]:
    """The minutes of the newest meeting that was held, once in each language."""
    meetings = services.of(MeetingService)
    catalogues = Catalogues()
    held = next(line for line in meetings.lines() if meetings.read(line.id).meeting.status in ("held", "approved"))
    written = []
    for language in LANGUAGES:
        path = folder / f"minutes_{language}.pdf"
        meetings.export(held.id, path, meetings.minutes_pdf(held.id, catalogues.of(language)), "minutes")
        written.append(path)
    return tuple(written)
