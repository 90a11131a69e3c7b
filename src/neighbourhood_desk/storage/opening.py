"""What is looked at when a vault is opened, between the key and the first page shown: its place, its end last time, its pages, its history.

Damage refuses the vault in words that say what to do; `VaultDamaged` then leads to a read-only copy and to the newest backup. What is no
damage but must be known stands in the report.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage import audit
from neighbourhood_desk.storage.folder_lock import FolderLock
from neighbourhood_desk.storage.places_to_keep import Drawback, place_of
from neighbourhood_desk.storage.session_note import LastSession, SessionNote
from neighbourhood_desk.storage.vault_file import VaultDamaged, damage_in, empty_log, page_count, reading_from

_LOCK = "LOCK"
_PAGE = 4096
_CHECK_AFTER = timedelta(days=7)


class PlaceRefused(DeskError):
    """The folder of the vault cannot be used as it is: nothing may be written there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something to tell whoever opened the vault; a grave one stays until it is closed."""

    what: Wording
    next_step: Wording | None = None
    is_grave: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningReport:
    """What was found when a vault was opened. `problems` are for the check of the command line, `notices` for people."""

    notices: tuple[Notice, ...] = ()
    problems: tuple[str, ...] = ()
    missing_entries: int = 0
    """Rows of the audit log that were on the disk before and are not there any more."""
    checked: datetime | None = None
    """When every page was last read."""
    was_checked: bool = False
    """Every page was read at this very opening."""


def lock_folder(folder: Path) -> FolderLock:
    """Take the vault's folder for this process; raises VaultInUse, or PlaceRefused where nothing can be written."""
    try:
        return FolderLock(folder / _LOCK)
    except OSError as error:
        raise PlaceRefused(
            say("Opening", "The folder of this vault may not be written: its disk is read-only, or the folder belongs to somebody else."),
            say("Opening", "Remove the write protection or copy the whole folder to a disk of this computer, and open it there."),
        ) from error


def examine(engine: sa.Engine, database: Path, session: SessionNote, now: datetime) -> OpeningReport:
    """Look at an open database before anything is written to it; raises VaultDamaged where it must not be used as it is.

    Every page is read after an end that was not noted, and once a week; otherwise only its length and its history are compared.
    """
    last = session.read()
    empty_log(engine)
    _require_length(engine, database)
    notices: list[Notice] = []
    problems: list[str] = []
    checked = None if last is None else last.checked
    is_time = last is None or last.is_open or checked is None or not timedelta(0) <= now - checked <= _CHECK_AFTER
    if is_time:
        links = _require_sound(damage_in(engine))
        checked = now
        if links:
            problems += links
            notices.append(_loose_links(len(links)))
        if last is not None and last.is_open and not links:
            notices.append(_ended_badly())
    missing = 0
    if last is not None:
        missing, is_other = _compared(engine, last)
        if missing:
            problems.append(f"audit: {missing} entries that were kept before are missing")
            notices = [_entries_missing(missing), *(notice for notice in notices if notice.is_grave)]
        elif is_other:
            problems.append("audit: the log is not the one of the last session")
            notices.append(_other_history())
    return OpeningReport(notices=tuple(notices), problems=tuple(problems), missing_entries=missing, checked=checked, was_checked=is_time)


def place_notices(folder: Path) -> tuple[Notice, ...]:
    """What is wrong with the place of a live vault."""
    found = place_of(folder).drawbacks
    return tuple(Notice(what=_DRAWBACKS[drawback], next_step=_MOVE) for drawback in Drawback if drawback in found)


def _require_length(engine: sa.Engine, database: Path) -> None:
    """Compare the file's length with what its header says; the log is in the file by now."""
    expected, found = page_count(engine) * _PAGE, database.stat().st_size
    if found < expected:
        raise VaultDamaged(say("Opening", "The data file of this vault was cut off: its end is missing."), _WAYS_OUT, (_length(found),))
    if found > expected:
        raise VaultDamaged(say("Opening", "Something was added to the end of the data file of this vault."), _WAYS_OUT, (_length(found),))


def _length(found: int) -> str:
    return f"pages: the file has {found} bytes, which is not what its header says"


def _require_sound(found: list[str]) -> list[str]:
    """The loose links among what was found; any other damage raises VaultDamaged."""
    pages = [line for line in found if line.startswith("cipher: ")]
    if pages:
        raise VaultDamaged(say("Opening", "%n page(s) of the data file of this vault are damaged.", n=len(pages)), _WAYS_OUT, tuple(found))
    links = [line for line in found if line.startswith("link: ")]
    if len(links) < len(found):
        raise VaultDamaged(
            say("Opening", "The pages of the data file of this vault do not belong together: some are from another day."),
            _WAYS_OUT,
            tuple(found),
        )
    return links


def _compared(engine: sa.Engine, last: LastSession) -> tuple[int, bool]:
    """How many rows of the audit log are gone since the last session, and whether those that are there are others."""
    number, digest = last.head
    with reading_from(engine) as connection:
        newest, _hash = audit.head(connection)
        found = connection.exec_driver_sql("SELECT hash FROM audit WHERE seq = ?", (number,)).scalar()
    if newest < number:
        return number - newest, False
    return 0, number > 0 and found is not None and bytes(found) != digest


def _entries_missing(count: int) -> Notice:
    return Notice(
        what=say("Opening", "%n line(s) of the activity log that were there before are missing: the last changes were lost.", n=count),
        next_step=say(
            "Opening",
            "A part of the vault was deleted, cut or replaced by an older one. Compare the newest backup before you go on, and note again"
            " what you did last.",
        ),
        is_grave=True,
    )


def _other_history() -> Notice:
    return Notice(
        what=say("Opening", "The activity log of this vault is not the one of the last session."),
        next_step=say("Opening", "Somebody put other data in its place. Compare the newest backup before you go on."),
        is_grave=True,
    )


def _loose_links(count: int) -> Notice:
    return Notice(
        what=say("Opening", "%n link(s) between records lead nowhere.", n=count),
        next_step=say("Opening", "The desk can be used. Make a backup to a stick, and report this to whoever maintains the desk."),
        is_grave=True,
    )


def _ended_badly() -> Notice:
    return Notice(what=say("Opening", "The desk was not closed properly last time. Everything was checked, and it is whole."))


_WAYS_OUT = say(
    "Opening", "Nothing was changed or deleted. Restore the newest backup, or open a read-only copy to see and save what can still be read."
)
_MOVE = say("Opening", "Copy your backup to a disk of this computer and restore it there; then remove the vault from this place.")
_DRAWBACKS = {
    Drawback.NETWORK: say("Opening", "This vault is on a network disk, where a broken connection can damage it."),
    Drawback.CLOUD: say("Opening", "This vault is in a folder that another program copies to the Internet, in the middle of changes."),
    Drawback.NO_PERMISSIONS: say("Opening", "This vault is on a disk without permissions: every account of this computer can copy it."),
}
