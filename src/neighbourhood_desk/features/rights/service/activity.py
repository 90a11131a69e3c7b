"""The activity log as people read it: filtered, checked, and printed month by month."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.rights import store
from neighbourhood_desk.features.rights.records import OldValue
from neighbourhood_desk.features.rights.records.activity import ActivityFilter, ActivityLine, Anchor, ChainCheck
from neighbourhood_desk.features.rights.rules import months_later
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.periods import Grain, Period
from neighbourhood_desk.kernel.release import Audience, release
from neighbourhood_desk.kernel.wording import Catalogue, say
from neighbourhood_desk.storage.audit import AuditEntry
from neighbourhood_desk.storage.backup_manifest import manifest_of
from neighbourhood_desk.storage.holdings import holdings_of
from neighbourhood_desk.storage.leaving import write_out
from neighbourhood_desk.storage.log_age import log_root, shorten_log
from neighbourhood_desk.storage.vault import Vault

AnchorSource = Callable[[], Iterable[Anchor]]
"""Gives the anchors that a kind of file noted: backups, summaries."""

_AT_ONCE = 1_000
_WITH_PAGE = frozenset({"people", "requests", "resources", "areas", "bodies", "meetings", "rights_requests", "incidents"})
_BELONGS_TO = {
    "request_notes": ("requests", "request_id"),
    "memberships": ("bodies", "body_id"),
    **dict.fromkeys(("agenda_items", "attendances", "decisions", "actions", "amendments"), ("meetings", "meeting_id")),
}


class ActivityService:
    """Reads the log; `anchors_from` adds places outside the log where its head was noted."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._sources: list[AnchorSource] = []

    def anchors_from(self, source: AnchorSource) -> None:
        """Let a feature say what its files noted of the log."""
        self._sources.append(source)

    def anchor_in(self, backup: Path) -> Anchor:
        """What a backup noted of the log; raises DeskError for a file that is no backup of this desk."""
        found = manifest_of(backup)
        if found.vault_id != self._vault.vault_id:
            raise DeskError(say("Activity", "This backup belongs to another desk."), say("Activity", "Choose one of this desk."))
        return Anchor(*found.audit_head)

    def count(self, wanted: ActivityFilter) -> int:
        """How many lines there are under this filter."""
        with self._vault.reading() as reading:
            return store.count_activity(reading, wanted, self._ids_of(wanted))

    def page(self, wanted: ActivityFilter, after: ActivityLine | None, limit: int) -> list[ActivityLine]:
        """The next lines, newest first, after the one shown last."""
        with self._vault.reading() as reading:
            return store.activity(reading, wanted, self._ids_of(wanted), None if after is None else after.seq, limit)

    def kinds(self) -> list[str]:
        """The kinds of records that the log speaks of."""
        with self._vault.reading() as reading:
            return store.kinds_in_activity(reading)

    def exists(self, line: ActivityLine) -> bool:
        """True if the record of a line is still in the vault."""
        with self._vault.reading() as reading:
            return line.subject_id is not None and store.row_of(reading, line.kind, line.subject_id) is not None

    def target_of(self, line: ActivityLine) -> tuple[str, UUID] | None:
        """The kind and identifier of the page's record to open for a line; None where it is gone or has no page."""
        if line.subject_id is None:
            return None
        with self._vault.reading() as reading:
            return _page_record(reading, line.kind, line.subject_id)

    def before(self, line: ActivityLine) -> tuple[OldValue, ...]:
        """What the fields of a line said before that step; nothing where it was new, or was forgotten since."""
        if line.subject_id is None:
            return ()
        with self._vault.reading() as reading:
            found = store.history(reading, line.kind, line.subject_id, line.at)
        return tuple(
            OldValue(name, store.as_kept(line.kind, name, raw))
            for _at, context, action, old in found[:1]
            if (context, action) == (line.context, line.action)
            for name, raw in old.items()
        )

    def check(self, typed: Anchor | None = None) -> ChainCheck:
        """Read the whole log: does each line fit the one before it, and what was noted in files, or `typed` from a printed sheet?"""
        anchors = [anchor for source in self._sources for anchor in source()]
        if typed is not None:
            anchors.append(typed)
        with self._vault.reading() as reading:
            lines = {anchor.seq: store.activity_line(reading, anchor.seq) for anchor in anchors}
        broken = self._vault.broken_at()
        root = log_root(self._vault)
        for anchor in anchors:
            line = lines[anchor.seq]
            if anchor.seq <= root:
                continue  # what it tells of went in its time
            if line is None or not line.digest.hex().startswith(_bare(anchor.digest)):
                broken = min(broken or anchor.seq, anchor.seq)
        rows = self._vault.audit_head()[0]
        self._vault.note(AuditEntry("check_activity", reason=f"rows={rows} anchors={len(anchors)} broken={broken or 0}"))
        return ChainCheck(rows, len(anchors), broken)

    def sheet(self, month: Period, catalogue: Catalogue) -> bytes:
        """The log of a month on paper, with the head to compare it by later."""
        from neighbourhood_desk.features.rights.formats import activity_pdf  # reportlab takes its time: only who prints waits

        wanted = ActivityFilter(since=month.start, until=month.end)
        lines: list[ActivityLine] = []
        while found := self.page(wanted, lines[-1] if lines else None, _AT_ONCE):
            lines += found
        if not lines:
            raise DeskError(say("Activity", "Nothing was noted in this month."))
        return activity_pdf.compose([release(line, Audience.MANAGER) for line in reversed(lines)], month, catalogue)

    def export_sheet(self, month: Period, path: Path, catalogue: Catalogue) -> None:
        """Write the sheet of a month to the place the manager chose; raises DeskError."""
        write_out(self._vault, {path: self.sheet(month, catalogue)}, "export_activity", "manager", month=month)

    def months(self, today: date, count: int = 24) -> list[Period]:
        """The months that can be printed, the newest first: from the log's first line on."""
        with self._vault.reading() as reading:
            first = store.first_line(reading)
        earliest = first.at.astimezone().date() if first is not None else today
        found = [Period.around(today, Grain.MONTH).before(step) for step in range(count)]
        return [month for month in found if month.end >= earliest]

    def shorten(self, months: int) -> int:
        """Let lines go that are older than so many months, once a whole month of them has gathered; gives how many went."""
        today = self._vault.clock.today()
        with self._vault.reading() as reading:
            first = store.first_line(reading)
        if first is None or first.at.astimezone().date() >= months_later(today, -months - 1):
            return 0
        return shorten_log(self._vault, datetime.combine(months_later(today, -months), time.min).astimezone(UTC))

    def _ids_of(self, wanted: ActivityFilter) -> set[str] | None:
        """The person and everything that is theirs, for a filter by person."""
        if wanted.person_id is None:
            return None
        return {str(wanted.person_id), *self._theirs(wanted.person_id)}

    def _theirs(self, person_id: UUID) -> set[str]:
        with self._vault.reading() as reading:
            try:
                held = holdings_of(reading, person_id, mentions=False)
            except DeskError:
                return set()  # erased or blocked: only the identifier itself is known
        return {str(row.row["id"]) for row in held.rows if "id" in row.row}


def _page_record(reading: Any, kind: str, record_id: UUID) -> tuple[str, UUID] | None:
    """Records without a page of their own open with the one they belong to."""
    row = store.row_of(reading, kind, record_id)
    if row is None:
        return None
    if kind in _WITH_PAGE:
        return kind, record_id
    if kind == "followups":
        return _page_record(reading, row["subject_kind"], row["subject_id"])
    parent = _BELONGS_TO.get(kind)
    return _page_record(reading, parent[0], row[parent[1]]) if parent else None


def _bare(digest: str) -> str:
    return "".join(sign for sign in digest.lower() if sign in "0123456789abcdef")
