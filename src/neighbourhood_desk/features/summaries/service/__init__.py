"""The verbs for summaries: see what would leave, let it leave, know what left."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from neighbourhood_desk.exchange.landing import Landing
from neighbourhood_desk.exchange.signatures import PublicKey, SigningKey
from neighbourhood_desk.exchange.signed_package import Trust, open_package
from neighbourhood_desk.exchange.summary_kind import KIND, SUFFIX
from neighbourhood_desk.features.summaries import store
from neighbourhood_desk.features.summaries.formats.summary_file import build_summary
from neighbourhood_desk.features.summaries.records import (
    Cell,
    FrozenBlock,
    LedgerEntry,
    PlanParameters,
    PlanVersion,
    PublishedFile,
    Status,
    SummaryFacts,
    Verdict,
)
from neighbourhood_desk.features.summaries.records.reading_notes import reading_notes
from neighbourhood_desk.features.summaries.rules.draws import Draws, new_draws_key
from neighbourhood_desk.features.summaries.rules.ledger import GENESIS, block_entries, chained, file_entry
from neighbourhood_desk.features.summaries.rules.plan_json import plan_as_json
from neighbourhood_desk.features.summaries.service.preparation import Preparation, Prepared
from neighbourhood_desk.kernel.clock import Clock
from neighbourhood_desk.kernel.errors import BadFile, DeskError
from neighbourhood_desk.kernel.periods import Grain, Period
from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.kernel.release import Audience, release
from neighbourhood_desk.kernel.wording import LANGUAGES, Catalogue, Wording, say
from neighbourhood_desk.storage.audit import left
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.vault import Vault

_DRAWS, _SIGNING = "draws", "signing"
_MOST_NEIGHBOURS = 200
_LARGEST_NEIGHBOUR = 20 * 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryPreview:
    """A file before it leaves: exactly its rows, what it holds back and why, what the auditor found.

    `published` is set when this period left already: its numbers are frozen and exporting again gives the same file.
    `corrections` counts requests of earlier months that came in or went since and are included now.
    """

    period: Period
    plan: PlanVersion
    cells: tuple[Cell, ...]
    held_back: tuple[FrozenBlock, ...]
    corrections: int
    verdict: Verdict
    signer: str
    fingerprint: str
    published: PublishedFile | None

    @property
    def notes(self) -> tuple[Wording, ...]:
        """How the receiver is told to read the figures."""
        return reading_notes(self.plan)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedFile:
    """A file that was written; `again` is True when the same period had left before, with the same bytes."""

    path: Path
    period: str
    sha256: str
    size: int
    seq: int
    again: bool
    verdict: Verdict | None

    def as_json(self) -> dict[str, Any]:
        """What the command line prints."""
        return {
            "file": str(self.path), "period": self.period, "sha256": self.sha256, "size": self.size, "seq": self.seq, "again": self.again,
            "audit": None if self.verdict is None else {"cells": self.verdict.cells, "narrowed": self.verdict.narrowed,
                                                        "seconds": round(self.verdict.seconds, 2)},
        }  # fmt: skip


class SummaryService:
    """Prepares, audits, freezes and exports summaries; `parameters` tells whose desk it is and which areas it has."""

    def __init__(self, vault: Vault, parameters: Callable[[], PlanParameters], clock: Clock | None = None) -> None:
        self._vault = vault
        self._parameters = parameters
        self._clock = clock or vault.clock
        self._catalogues: dict[str, Catalogue] = {}

    # Seeing

    def periods(self) -> list[Period]:
        """The finished months, quarters, halves and years in which requests were received, newest first within each length."""
        with self._vault.reading() as reading:
            span = store.span(reading)
        if span is None:
            return []
        found: list[Period] = []
        for grain in Grain:
            period, first = Period.around(span[1], grain), Period.around(span[0], grain)
            while period >= first:
                if period.end < self._clock.today():
                    found.append(period)
                period = period.before()
        return found

    def preview(self, period: Period) -> SummaryPreview:
        """What the file of a period would hold; raises DeskError if the period is not over or nothing may be published."""
        self._must_be_over(period)
        draws, key = self._secrets()
        with self._vault.reading() as reading:
            published = store.file_of(reading, period)
            started = self._clock.now()
            prepared = Preparation(reading, self._parameters(), draws, self._both).run(period)
        public = key.public
        return SummaryPreview(
            period=period, plan=prepared.plan, cells=prepared.cells,
            held_back=tuple(block for block in prepared.blocks if block.status is not Status.OK),
            corrections=sum(block.corrections for block in prepared.blocks), verdict=self._verdict(prepared, started),
            signer=self._parameters().neighbourhood, fingerprint=public.fingerprint, published=published,
        )  # fmt: skip

    def exported(self) -> list[PublishedFile]:
        """Every file that left, newest first, without its content."""
        with self._vault.reading() as reading:
            return store.files(reading)[::-1]

    def known_signers(self) -> dict[str, str]:
        """This desk's own public key and name, for the reader; empty before the first summary."""
        with self._vault.reading() as reading:
            secret = store.key(reading, _SIGNING)
        return {} if secret is None else {SigningKey(secret).public.text: self._parameters().neighbourhood}

    def public_key(self) -> PublicKey:
        """The key that others check this desk's files with."""
        return self._secrets()[1].public

    # Exporting

    def export(self, period: Period, path: Path) -> ExportedFile:
        """Write the file of a period; the first time its numbers are frozen in the same step.

        Raises DeskError and changes nothing if the file may not leave or cannot be written.
        """
        self._must_be_over(period)
        draws, key = self._secrets()
        with self._vault.reading() as reading:
            published = store.file_of(reading, period)
            files = store.files(reading)
        _must_not_be_behind(path, key.public, files)
        if published is not None:
            with Landing(path, published.content) as landing:
                self._vault.note(left("Export summary", published.content, "everyone", kind="summaries", period=published.period))
                landing.land()
            return _exported(path, published, again=True, verdict=None)
        with ExitStack() as until_landed:
            with self._vault.operation(say("Summaries", "Export summary"), undoable=False) as op:
                started = self._clock.now()
                prepared = Preparation(op.connection, self._parameters(), draws, self._both).run(period)
                verdict = self._verdict(prepared, started)
                _must_have_passed(verdict)
                file = self._freeze(op, prepared, key, files)
                self._vault.note(
                    left("Export summary", file.content, "everyone", kind="summaries", period=file.period, cells=len(prepared.cells))
                )
                landing = until_landed.enter_context(Landing(path, file.content))
            landing.land()
        return _exported(path, file, again=False, verdict=verdict)

    # Inside

    def _freeze(self, op: Operation, prepared: Prepared, key: SigningKey, files: list[PublishedFile]) -> PublishedFile:
        """Write everything new into the ledger and make the file; the caller's operation commits or forgets all of it."""
        connection, day = op.connection, self._clock.today()
        if prepared.is_new_plan:
            store.keep_plan(connection, prepared.plan.year, plan_as_json(prepared.plan))
        for name, (raw, inputs) in prepared.looked_again.items():
            store.look_again(connection, name, raw, inputs)
        position = len(store.frozen_blocks(connection))
        for offset, block in enumerate(prepared.new, start=1):
            store.freeze(connection, block, position + offset, day)
        store.keep_carry(connection, prepared.carry)
        head = prepared.ledger[-1] if prepared.ledger else None
        lines = chained((entry for block in prepared.new for entry in block_entries(block, day)), head)
        facts = self._facts(prepared, [*prepared.ledger, *lines], files, day)
        released = [release(cell, Audience.EVERYONE) for cell in prepared.cells]
        content = build_summary(release(facts, Audience.EVERYONE), released, key, self._catalogue)
        sealed = open_package(KIND, content, {key.public.text: facts.signer})
        closing = chained([file_entry(str(prepared.period), prepared.plan.version, sealed.sha256, day)], lines[-1] if lines else head)
        store.append(connection, [*lines, *closing])
        file = PublishedFile(period=str(prepared.period), seq=facts.seq, created=day, sha256=sealed.sha256, content=content)
        store.keep_file(connection, file)
        return file

    def anchors(self, newest: int = 2) -> list[tuple[int, str]]:
        """What the newest files noted of the activity log: the number and the hash of its last line then."""
        with self._vault.reading() as reading:
            files = [store.file_of(reading, Period.parse(file.period)) for file in store.files(reading)[-newest:]]
        noted = [str(open_package(KIND, file.content, {}).manifest["audit_anchor"]).partition(":") for file in files if file is not None]
        return [(int(number), digest) for number, _colon, digest in noted]

    def _facts(self, prepared: Prepared, ledger: list[LedgerEntry], files: list[PublishedFile], day: date) -> SummaryFacts:
        last = {entry.block: entry.hash for entry in ledger if entry.table}
        seq = files[-1].seq + 1 if files else 1
        anchor, digest = self._vault.audit_head()
        parameters = self._parameters()
        return SummaryFacts(
            file_id=UUID(bytes=self._secrets()[0].identifier(str(prepared.period)), version=4), seq=seq, created=day,
            neighbourhood_code=parameters.neighbourhood_code, neighbourhood=parameters.neighbourhood, district=parameters.district,
            signer=parameters.neighbourhood, period=prepared.period, plan=prepared.plan,
            blocks=tuple((block.key, block.status.value, last[block.key]) for block in prepared.blocks),
            ledger_head=ledger[-1].hash if ledger else GENESIS, previous=files[-1].sha256 if files else "",
            audit_anchor=f"{anchor}:{digest.hex()}",
        )  # fmt: skip

    def _verdict(self, prepared: Prepared, started: Any) -> Verdict:
        findings = prepared.findings
        return Verdict(
            cells=findings.cells, releases=findings.releases, narrowed=len(findings.narrowed), refusals=findings.refusals,
            seconds=(self._clock.now() - started).total_seconds(),
        )  # fmt: skip

    def _secrets(self) -> tuple[Draws, SigningKey]:
        """The desk's two keys, made at first use; they never leave the vault."""
        with self._vault.reading() as reading:
            found = {name: store.key(reading, name) for name in (_DRAWS, _SIGNING)}
        draws, signing = found[_DRAWS], found[_SIGNING]
        if draws is None or signing is None:
            draws, signing = new_draws_key(), SigningKey.generate().export()
            with self._vault.operation(say("Summaries", "Make keys for summaries"), undoable=False) as op:
                store.keep_key(op.connection, _DRAWS, draws)
                store.keep_key(op.connection, _SIGNING, signing)
        return Draws(draws), SigningKey(signing)

    def _must_be_over(self, period: Period) -> None:
        if period.end >= self._clock.today():
            raise DeskError(
                say("Summaries", "{period} is not over yet.", period=period.label),
                say("Summaries", "A period can be published from the day after it ends: its numbers never change afterwards."),
            )
        with self._vault.reading() as reading:
            if store.span(reading) is None:
                raise DeskError(
                    say("Summaries", "There are no requests to count yet."), say("Summaries", "Record or import requests first.")
                )

    def _catalogue(self, language: str) -> Catalogue:
        if language not in self._catalogues:
            self._catalogues[language] = Catalogue.load(shipped("translations"), language)
        return self._catalogues[language]

    def _both(self, wording: Wording) -> tuple[str, str]:
        spanish, english = (self._catalogue(language).text(wording) for language in LANGUAGES)
        return spanish, english


def _exported(path: Path, file: PublishedFile, *, again: bool, verdict: Verdict | None) -> ExportedFile:
    return ExportedFile(
        path=path, period=file.period, sha256=file.sha256, size=len(file.content), seq=file.seq, again=again, verdict=verdict
    )


def _must_have_passed(verdict: Verdict) -> None:
    if verdict.refusals:
        raise DeskError(say("Summaries", "The file may not leave: {reason}", reason=verdict.refusals[0]))
    if verdict.narrowed:
        raise DeskError(
            say("Summaries", "The file may not leave: from %n cell(s) more could be deduced than is meant to be said.", n=verdict.narrowed),
            say("Summaries", "Wait for the next period and publish the longer one."),
        )


def _must_not_be_behind(path: Path, own: PublicKey, files: list[PublishedFile]) -> None:
    """Refuse when a file of this desk lies there that its ledger does not know: an older backup was restored, or two devices publish."""
    ours = {file.sha256 for file in files}
    try:
        beside = sorted(path.parent.glob(f"*{SUFFIX}"))[:_MOST_NEIGHBOURS]
    except OSError:
        return
    for other in beside:
        if _is_unknown(other, own, ours):
            raise DeskError(
                say("Summaries", "In this folder lies a summary of this desk that its ledger does not know."),
                say("Summaries", "Perhaps an older backup was restored, or another computer publishes for this neighbourhood. "
                    "Restore the newest backup before you publish."),
            )  # fmt: skip


def _is_unknown(path: Path, own: PublicKey, ours: set[str]) -> bool:
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST_NEIGHBOUR:
            return False
        opened = open_package(KIND, path.read_bytes(), {own.text: "own"})
    except (BadFile, OSError):
        return False
    return opened.trust is Trust.VERIFIED and opened.sha256 not in ours
