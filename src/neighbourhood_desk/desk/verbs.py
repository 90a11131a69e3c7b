"""The verbs of the command line: each opens what it needs, calls one service and says what came of it."""

from __future__ import annotations

import argparse
import contextlib
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from neighbourhood_desk import __version__
from neighbourhood_desk.desk.folders import vaults_folder
from neighbourhood_desk.features.vault.records import Backup
from neighbourhood_desk.features.vault.service import VaultKeeper
from neighbourhood_desk.kernel.clock import SystemClock
from neighbourhood_desk.kernel.errors import Damaged, DeskError
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.imports import ImportReport
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a verb has to say: an object or a list for `--json`, lines for people; `is_good` decides the exit code."""

    data: dict[str, Any] | list[dict[str, Any]]
    lines: list[Wording | str] = field(default_factory=list[Wording | str])
    is_good: bool = True


_SHOWN = 50
"""So many rows a person reads; the rest is in the JSON."""

Secret = Callable[..., str]
"""Gives the passphrase; called only by a verb that needs one, with True when it is to be typed twice."""


def do_new(options: argparse.Namespace, catalogue: Catalogue, secret: Secret) -> Outcome:
    """Make a vault and its profile."""
    from neighbourhood_desk.desk.assembly import assemble
    from neighbourhood_desk.features.profile.records import Profile
    from neighbourhood_desk.features.profile.service import ProfileService

    profile = Profile(neighbourhood=options.neighbourhood, manager=options.manager, language=options.language)
    created = _keeper().create(options.vault, secret(True), options.neighbourhood, options.manager)
    with contextlib.closing(created.vault):
        assemble(created.vault).of(ProfileService).change(profile)
    return Outcome(
        {"vault": str(options.vault), "recovery_code": created.recovery_code},
        [
            say("CommandLine", "The vault is ready: {path}", path=str(options.vault)),
            say("CommandLine", "Recovery code: {code}", code=created.recovery_code),
            say("CommandLine", "Write the code on paper: if the passphrase is forgotten, nothing else opens the vault."),
        ],
    )


def do_info(options: argparse.Namespace, catalogue: Catalogue, secret: Secret) -> Outcome:
    """Count what a vault holds."""
    from neighbourhood_desk.desk.assembly import counts
    from neighbourhood_desk.features.profile.service import ProfileService
    from neighbourhood_desk.storage.vault import Vault

    with _opened(options.vault, secret, catalogue) as services:
        found = dict(counts(services))
        schema = services.of(Vault).schema_version()
        profile = services.of(ProfileService).current()
    data = {"neighbourhood": profile.neighbourhood, "language": profile.language, "counts": found, "schema": schema}
    return Outcome(data, [f"{name}: {catalogue.number(number)}" for name, number in found.items()])


def do_check(options: argparse.Namespace, catalogue: Catalogue, secret: Secret) -> Outcome:
    """Read every page of a vault and follow its links and its audit chain."""
    from neighbourhood_desk.storage.audit import AuditEntry
    from neighbourhood_desk.storage.vault import Vault

    try:
        with _opened(options.vault, secret, catalogue) as services:
            vault = services.of(Vault)
            problems = vault.problems()
            vault.note(AuditEntry("check_vault", reason=f"problems={len(problems)}"))
    except Damaged as error:
        problems = [*getattr(error, "findings", ())] or [catalogue.text(error.what)]
    words: list[Wording | str] = [say("CommandLine", "The vault is sound.")]
    if problems:
        words = [say("CommandLine", "The vault is damaged. Restore the newest backup; nothing was changed here."), *problems]
    return Outcome({"sound": not problems, "problems": problems}, words, is_good=not problems)


def do_find(options: argparse.Namespace, catalogue: Catalogue, secret: Secret) -> Outcome:
    """Search every kind of record."""
    from neighbourhood_desk.desk.finding import find

    with _opened(options.vault, secret, catalogue) as services:
        found = find(services, options.text, catalogue)
    return Outcome(found, [f"{each['reference']} · {each['title']} ({each['kind']})" for each in found])


def do_due(options: argparse.Namespace, catalogue: Catalogue, secret: Secret) -> Outcome:
    """Say what the home page shows."""
    from neighbourhood_desk.desk.finding import due

    with _opened(options.vault, secret, catalogue) as services:
        found = due(services, catalogue)
    parts = (("overdue", say("CommandLine", "Overdue")), ("today", say("CommandLine", "Today")), ("coming", say("CommandLine", "Coming")))
    lines: list[Wording | str] = []
    for key, heading in parts:
        lines += [heading, *(f"  {line['due']} {line['at']} {line['title']}".replace("  ", " ") for line in found[key])]
    return Outcome(found, lines)


def do_import(options: argparse.Namespace, catalogue: Catalogue, secret: Secret) -> Outcome:
    """Take over a file, or rehearse it."""
    from neighbourhood_desk.storage.vault import Vault

    if options.what != "requests" and (options.format or options.mapping or options.mine_only):
        raise DeskError(
            say("CommandLine", "Only requests can be imported with a format, with a mapping or from the territory alone."),
            say("CommandLine", "Leave the option out."),
        )
    with _opened(options.vault, secret, catalogue) as services:
        rehearsal = services.of(Vault).rehearsal() if options.dry_run else contextlib.nullcontext()
        with rehearsal:
            report = _importer(services, options)(options.file, options.only)
    return Outcome({**report.as_json(catalogue), "dry_run": options.dry_run}, _import_lines(report, catalogue))


def do_export(options: argparse.Namespace, catalogue: Catalogue, secret: Secret) -> Outcome:
    """Write requests to a file for the readers that were named."""
    from neighbourhood_desk.features.requests.service import AUDIENCE_WORDS, RequestService
    from neighbourhood_desk.kernel.release import LEVEL_NAMES

    audience = next(each for each, word in AUDIENCE_WORDS.items() if word == options.audience)
    with _opened(options.vault, secret, catalogue) as services:
        done = services.of(RequestService).files.export.write(options.file, options.format, audience, catalogue)
    lines: list[Wording | str] = [
        say("CommandLine", "%n request(s) written to {path}.", n=done.count, path=str(done.path)),
        say("CommandLine", "Highest level in it: {level}.", level=LEVEL_NAMES[done.level]),
    ]
    if done.withheld:
        lines.append(say("CommandLine", "%n request(s) stay: they are not for these readers.", n=done.withheld))
    if not done.is_readable_here:
        lines.append(say("CommandLine", "The file is larger than what a desk reads back."))
    return Outcome(done.as_json(), lines)


def do_summary(options: argparse.Namespace, catalogue: Catalogue, secret: Secret) -> Outcome:
    """Write the summary file of a period."""
    from neighbourhood_desk.features.summaries.service import SummaryService
    from neighbourhood_desk.kernel.periods import Period

    period = Period.parse(options.period)
    with _opened(options.vault, secret, catalogue) as services:
        written = services.of(SummaryService).export(period, options.out)
    return Outcome(
        written.as_json(), [say("CommandLine", "The summary of {period} is in {path}.", period=period.label, path=str(options.out))]
    )


def do_show(options: argparse.Namespace, catalogue: Catalogue, secret: Secret) -> Outcome:
    """Read a summary file; no vault and no passphrase."""
    from neighbourhood_desk.features.reader.service import read_summary

    opened = read_summary(options.file)
    return Outcome(opened.as_json(), list(opened.as_lines(catalogue)))


def do_keys(options: argparse.Namespace, catalogue: Catalogue, secret: Secret) -> Outcome:
    """Say how a vault can be opened, from its key file alone."""
    from neighbourhood_desk.features.vault.records import WAY_NAMES

    ways = _keeper().ways(options.vault)
    lines: list[Wording | str] = []
    for way in ways:
        name = catalogue.text(WAY_NAMES[way.kind])
        made = "" if way.made is None else catalogue.text(say("CommandLine", "since {day}", day=way.made))
        cost = "" if way.cost is None else f"Argon2id {way.cost.memory_mib} MiB × {way.cost.passes}, {way.cost.lanes}"
        lines.append(" · ".join(part for part in (name, made, cost, way.recipient) if part))
    return Outcome({"slots": [way.as_json() for way in ways]}, lines)


def do_recover(options: argparse.Namespace, catalogue: Catalogue, secret: Secret) -> Outcome:
    """Set a new passphrase with what the organisation or the printed card holds."""
    keeper = _keeper()
    keeper.recover(options.vault, keeper.read_key_file(options.recovery_file), secret(True))
    return Outcome(
        {"vault": str(options.vault), "recovered": True},
        [
            say("CommandLine", "The new passphrase opens the vault; the old one does not."),
            say("CommandLine", "The recovery code still opens it. If somebody else may have seen it, make a new one in the desk."),
        ],
    )


def do_backup(options: argparse.Namespace, catalogue: Catalogue, secret: Secret) -> Outcome:
    """Write a verified backup into a folder, or under the name of a file that is not there yet."""
    from neighbourhood_desk.features.vault.service import BackupService

    place: Path = options.destination
    is_file = place.suffix == ".ndbackup" and not place.is_dir()
    folder = place.parent if is_file else place
    with contextlib.suppress(OSError):
        folder.mkdir(exist_ok=True)
    with _opened(options.vault, secret, catalogue) as services:
        copied = services.of(BackupService).copy_to(folder)
    path = copied.backup.path.replace(place) if is_file else copied.backup.path
    return Outcome(
        {**_backup_json(copied.backup), "path": str(path), "outside": copied.is_outside},
        [say("CommandLine", "The backup was written, read again and checked: {path}", path=str(path))],
    )


def do_restore(options: argparse.Namespace, catalogue: Catalogue, secret: Secret) -> Outcome:
    """Put a backup into a folder, as a new vault or as the new state of the one that is there."""
    from neighbourhood_desk.desk.backing_up import erase_again
    from neighbourhood_desk.features.vault.service import Restorer

    keeper = _keeper()
    restorer = Restorer(options.vault.absolute().parent, keeper.backups_folder, keeper.clock, erase_again)
    text = secret() if options.recovery_file is None else keeper.read_key_file(options.recovery_file)
    restored = restorer.restore(options.backup, text, options.vault)
    return Outcome(
        {**_backup_json(restored), "vault": str(options.vault)},
        [
            say("CommandLine", "The backup of {day} is restored in {path}.", day=restored.created.date(), path=str(options.vault)),
            *(f"{name}: {catalogue.number(count)}" for name, count in restored.counts.items() if count),
        ],
    )


def _backup_json(backup: Backup) -> dict[str, Any]:
    return {
        "path": str(backup.path),
        "vault_id": backup.vault_id,
        "created": backup.created.isoformat(),
        "counts": dict(backup.counts),
        "audit_lines": backup.audit_number,
        "size": backup.size,
    }


def do_erase(options: argparse.Namespace, catalogue: Catalogue, secret: Secret) -> Outcome:
    """Destroy everything on a person; asks nothing and prints the certificate."""
    from neighbourhood_desk.features.rights.service import RightsService

    with _opened(options.vault, secret, catalogue) as services:
        taken = services.of(RightsService).erase(options.person, catalogue)
    lines: list[Wording | str] = [
        say("CommandLine", "Everything kept under {person} was erased.", person=str(taken.person_id)),
        *(f"{name}: {catalogue.number(count)}" for name, count in taken.deleted.items()),
    ]
    return Outcome(taken.as_json(), lines)


def do_demo(options: argparse.Namespace, catalogue: Catalogue, secret: Secret) -> Outcome:
    """Do the main job on the sample neighbourhood."""
    from neighbourhood_desk.desk.demo import make_demo

    made = make_demo(options.folder, SystemClock(), catalogue.language)
    return Outcome(made.as_json(), [f"{name}: {path}" for name, path in made.as_json().items()])


def do_selftest(options: argparse.Namespace, catalogue: Catalogue, secret: Secret) -> Outcome:
    """Prove on a scratch vault that this installation can encrypt, search, print and read its words."""
    from neighbourhood_desk.desk.selftest import run_selftest

    with tempfile.TemporaryDirectory(prefix="neighbourhood-desk-") as folder:
        steps = run_selftest(Path(folder))
    data = {"version": __version__, "python": platform.python_version(), "steps": steps}
    return Outcome(data, [f"{name}: {result}" for name, result in steps.items()], is_good=all(result == "ok" for result in steps.values()))


@contextlib.contextmanager
def _opened(folder: Path, secret: Secret, catalogue: Catalogue) -> Iterator[Services]:
    """The services of a vault; what was found wrong at its opening goes to standard error."""
    from neighbourhood_desk.desk.assembly import assemble
    from neighbourhood_desk.desk.backing_up import AutomaticBackups

    vault = _keeper().open(folder, secret())
    with contextlib.closing(vault):
        for notice in vault.opening.notices:
            said = [notice.what] if notice.next_step is None else [notice.what, notice.next_step]
            print(" ".join(catalogue.text(words) for words in said), file=sys.stderr)
        AutomaticBackups(vault).watch()
        yield assemble(vault)


def _keeper() -> VaultKeeper:
    return VaultKeeper(vaults_folder(), SystemClock())


def _importer(services: Services, options: argparse.Namespace) -> Callable[[Path, list[tuple[str, str]]], ImportReport]:
    from neighbourhood_desk.features.requests.service import RequestService, read_mapping
    from neighbourhood_desk.features.resources.service import ResourceService
    from neighbourhood_desk.features.territory.service import TerritoryService

    if options.what == "territory":
        territory = services.of(TerritoryService)
        return lambda path, only: territory.import_areas(path, only=only)
    if options.what == "resources":
        resources = services.of(ResourceService)
        return lambda path, only: resources.import_facilities(path, only=only)
    requests = services.of(RequestService)
    columns = None if options.mapping is None else read_mapping(options.mapping)
    return lambda path, only: requests.import_file(
        path, only, format_key=options.format, columns=columns, mine_only=options.mine_only, dry_run=options.dry_run
    )


def _import_lines(report: ImportReport, catalogue: Catalogue) -> list[Wording | str]:
    lines: list[Wording | str] = [] if report.form is None else [report.form]
    lines += [
        say("ImportReport", "%n row(s) read", n=report.read),
        say("ImportReport", "%n new", n=report.new),
        say("ImportReport", "%n changed", n=report.changed),
        say("ImportReport", "%n as before", n=report.unchanged),
        say("ImportReport", "%n outside the territory, kept and marked", n=report.outside),
        say("ImportReport", "%n not taken over", n=len(report.rejected)),
    ]
    optional = (
        (report.left_out, say("ImportReport", "%n outside the territory, left out", n=report.left_out)),
        (report.unplaced, say("ImportReport", "%n without a known place", n=report.unplaced)),
        (len(report.alike), say("ImportReport", "%n that may say the same as another", n=len(report.alike))),
    )
    lines += [words for count, words in optional if count]
    lines += report.warnings
    lines += [say("ImportReport", "Row {row}: {reason}", row=item.row, reason=item.reason) for item in report.rejected[:_SHOWN]]
    return lines + [item.words for item in report.alike[:_SHOWN]]
