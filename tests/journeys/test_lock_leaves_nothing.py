"""After Ctrl+L a new process stands at the door, and its memory holds neither the key nor a word that was written."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from neighbourhood_desk.features.profile.records import Profile
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.kernel.clock import SystemClock
from neighbourhood_desk.storage.keys import FLOOR
from neighbourhood_desk.storage.vault_directory import create_vault, open_vault
from support import PASSPHRASE

CANARY = "Zarzamora canaria cuatro siete"
_CHILD = Path(__file__).with_name("lock_child.py")


def _memory_holds(pid: int, *needles: bytes) -> set[bytes]:
    """Which needles stand in the readable memory of a process."""
    found: set[bytes] = set()
    with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in maps:
            span, rights = line.split()[:2]
            start, end = (int(part, 16) for part in span.split("-"))
            if not rights.startswith("r") or end - start > 1 << 30:
                continue
            try:
                memory.seek(start)
                content = memory.read(end - start)
            except (OSError, ValueError, OverflowError):
                continue
            found |= {needle for needle in needles if needle in content}
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc to look into another process")
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may read the memory of a process that forbids it")
def test_locking_leaves_no_key_and_no_text_in_memory_and_keeps_the_half_typed_request(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "neighbourhood-desk" / "vaults" / "barrio"
    vault = create_vault(folder, PASSPHRASE, SystemClock(), FLOOR).vault
    ProfileService(vault).change(Profile(neighbourhood="Barrio", manager="Ana"))
    vault.close()
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
    }
    process = subprocess.Popen(
        [sys.executable, str(_CHILD), str(folder), PASSPHRASE, CANARY],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        key = bytes.fromhex(process.stdout.readline().strip())
        assert len(key) == 32
        needles = (CANARY.encode(), CANARY.encode("utf-16-le"), key, key.hex().encode())
        before = _memory_holds(process.pid, *needles)
        assert CANARY.encode("utf-16-le") in before, "the control must find what is on the screen"
        assert key in before, "the control must find the key while the vault is open"
        process.stdin.write("lock\n")
        process.stdin.flush()
        _wait_for_new_program(process.pid)
        assert _memory_holds(process.pid, *needles) == set()
    finally:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()
    reopened = open_vault(folder, PASSPHRASE, SystemClock())
    assert any(CANARY in str(draft.payload) for draft in reopened.drafts())
    assert reopened.state("place")["page"] == "requests"
    reopened.close()


def _wait_for_new_program(pid: int) -> None:
    """Until the process has become `-m neighbourhood_desk` and stands idle at its door."""
    deadline = time.monotonic() + 60
    ticks = -1
    while time.monotonic() < deadline:
        time.sleep(0.3)
        if b"\0-m\0neighbourhood_desk" not in Path(f"/proc/{pid}/cmdline").read_bytes():
            continue
        now = sum(int(part) for part in Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[11:13])
        if now == ticks:
            return
        ticks = now
    raise AssertionError("the process was not replaced")
