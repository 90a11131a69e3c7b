"""The plug is pulled in the middle of a meeting."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest

from features.bodies.places import NamedPlaces
from neighbourhood_desk.features.bodies.service import BodyService
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.meetings.service import MeetingService
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.storage.vault_directory import open_vault
from support import PASSPHRASE, import_stores

_MEETING = """
import sys, time
from datetime import UTC, datetime
from pathlib import Path
from features.bodies.places import NamedPlaces
from neighbourhood_desk.features.bodies.records import Body
from neighbourhood_desk.features.bodies.service import BodyService
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.meetings.records import AgendaItem, Meeting
from neighbourhood_desk.features.meetings.service import MeetingService
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.storage.keys import FLOOR
from neighbourhood_desk.storage.vault_directory import create_vault
from support import PASSPHRASE, import_stores

import_stores()
clock = FixedClock(datetime(2026, 11, 22, 19, tzinfo=UTC))
vault = create_vault(Path(sys.argv[1]), PASSPHRASE, clock, FLOOR).vault
bodies = BodyService(vault, NamedPlaces())
meetings = MeetingService(vault, bodies, FollowUpService(vault))
body = bodies.save(Body(name="Plaza"))
planned = Meeting(body_id=body.id, held_on=clock.today())
meeting = meetings.call_meeting(planned, [AgendaItem(meeting_id=planned.id, title=title) for title in ("Uno", "Dos", "Tres")])
items = meetings.read(meeting.id).items
meetings.finish_item(items[0].id)
meetings.stand_at(meeting.id, items[1].id)
meetings.write_minutes(items[1].id, "Preocupa agosto")
print(meeting.id, items[1].id, flush=True)
time.sleep(60)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_after_a_power_cut_the_meeting_stands_where_it_was_with_every_kept_word(tmp_path: Path, clock: FixedClock) -> None:
    folder = tmp_path / "vault"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    with subprocess.Popen([sys.executable, "-c", _MEETING, str(folder)], stdout=subprocess.PIPE, text=True, env=environment) as child:
        assert child.stdout is not None
        meeting_id, item_id = (UUID(part) for part in child.stdout.readline().split())
        child.send_signal(signal.SIGKILL)

    import_stores()
    vault = open_vault(folder, PASSPHRASE, clock)
    try:
        meetings = MeetingService(vault, BodyService(vault, NamedPlaces()), FollowUpService(vault))
        file = meetings.read(meeting_id)
        assert meetings.standing_at(meeting_id) == item_id
        assert [(item.done, item.minutes_text) for item in file.items] == [(True, ""), (False, "Preocupa agosto"), (False, "")]
    finally:
        vault.close()
