"""Does the main job and walks through the whole window under a guard that sees every socket. Argument: an empty folder.

Prints one JSON object: what the guard saw, the pages that were shown, the modules that were loaded, and a control.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from contextlib import closing, suppress
from pathlib import Path

_LOCAL = {getattr(socket, "AF_UNIX", -1)}
seen: list[str] = []


def guard(event: str, values: tuple[object, ...]) -> None:
    """Write down what Python code does with sockets, but for those that cannot leave the computer."""
    if event == "socket.__new__" and values[1] not in _LOCAL:
        seen.append(f"{event} {values[1]!r}")
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"):
        seen.append(event)


def held() -> list[str]:
    """Network sockets that this process holds, whoever made them, where Linux tells."""
    with suppress(OSError):
        links = []
        for handle in Path("/proc/self/fd").iterdir():
            with suppress(OSError):
                links.append(str(handle.readlink()))
        own = {link[8:-1] for link in links if link.startswith("socket:[")}
        tables = [Path(f"/proc/self/net/{kind}") for kind in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")]
        known = {line.split()[9] for table in tables if table.exists() for line in table.read_text().splitlines()[1:]}
        return [f"held {number}" for number in own & known]
    return []


def main() -> None:
    """The session."""
    sys.addaudithook(guard)
    from PySide6.QtWidgets import QApplication

    from neighbourhood_desk.desk.demo import make_demo
    from neighbourhood_desk.desk.doorkeeper import VaultDoorkeeper
    from neighbourhood_desk.desk.settings import Settings
    from neighbourhood_desk.desk.start import build_toolkit, open_shell
    from neighbourhood_desk.kernel.clock import SystemClock

    app = QApplication([])
    made = make_demo(Path(sys.argv[1]), SystemClock(), "es")
    seen.extend(held())
    settings = Settings(Path(sys.argv[1]) / "settings.ini")
    shell = open_shell(build_toolkit(app, settings, inline=True), settings, SystemClock(), lambda _folder: None, made.vault)
    shell.show_desk(VaultDoorkeeper(SystemClock()).open(made.vault, made.passphrase, False))
    assert shell.view is not None
    pages = shell.view.page_keys
    for key in pages:
        shell.view.open_page(key)
        app.processEvents()
    shell.view.palette_list.show_for("a")
    app.processEvents()
    seen.extend(held())
    found = list(seen)
    shell.lock()
    with closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as control:
        control.bind(("127.0.0.1", 0))
        seen.extend(held())
    print(json.dumps({"seen": found, "control": seen[len(found) :], "pages": list(pages), "modules": sorted(sys.modules)}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
