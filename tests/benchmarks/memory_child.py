"""Opens a vault's request list in a window, scrolls through it, and prints the peak of the process's memory."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path


def main() -> None:
    """Arguments: vault, passphrase."""
    import resource

    from PySide6.QtWidgets import QAbstractItemView, QApplication

    from neighbourhood_desk.desk.doorkeeper import VaultDoorkeeper
    from neighbourhood_desk.desk.settings import Settings
    from neighbourhood_desk.desk.shell import Shell
    from neighbourhood_desk.desk.start import build_toolkit
    from neighbourhood_desk.kernel.clock import SystemClock

    app = QApplication([])
    settings = Settings(Path(tempfile.mkdtemp()) / "settings.ini")
    toolkit = build_toolkit(app, settings, inline=True)
    shell = Shell(toolkit, settings, VaultDoorkeeper(SystemClock()), lambda _folder: None)
    shell.show_welcome()
    shell.show()
    shell.show_desk(VaultDoorkeeper(SystemClock()).open(Path(sys.argv[1]), sys.argv[2], False))
    assert shell.view is not None
    shell.view.open_page("requests")
    for _turn in range(30):
        app.processEvents()
        for table in shell.view.findChildren(QAbstractItemView):
            if table.isVisible():
                table.scrollToBottom()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"peak_mib": peak}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
