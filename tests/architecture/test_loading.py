"""What is read into memory before anybody needs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_QT = {"PySide6", "shiboken6"}
_HEAVY = {"pyqtgraph", "numpy", "scipy", "reportlab", "PIL"}
_VAULT = {"sqlalchemy", "sqlcipher3", "cryptography", "zxcvbn", "mnemonic"}

_DOOR = """
from pathlib import Path
from PySide6.QtWidgets import QApplication
from neighbourhood_desk.desk.settings import Settings
from neighbourhood_desk.desk.start import build_toolkit, open_shell
from neighbourhood_desk.kernel.clock import SystemClock
app = QApplication([])
settings = Settings(Path("settings.ini").absolute())
shell = open_shell(build_toolkit(app, settings, inline=True), settings, SystemClock(), lambda folder: None)
app.processEvents()
assert shell.isVisible()
"""
_TODAY = """
from neighbourhood_desk.desk.doorkeeper import VaultDoorkeeper
from neighbourhood_desk.features.vault.ui.create import NewDesk
from neighbourhood_desk.storage.keys import FLOOR
keeper = VaultDoorkeeper(SystemClock(), FLOOR)
answers = NewDesk(
    neighbourhood="Centro", manager="Ana", language="es", passphrase="cinco palabras para la mesa", code=keeper.new_code()
)
shell.show_desk(keeper.create(answers))
app.processEvents()
assert shell.view is not None
"""


def loaded_after(code: str, folder: Path) -> set[str]:
    """Top-level modules that a fresh interpreter, at home in `folder`, holds after running `code`."""
    report = "\nimport sys; print('\\n'.join(sorted({name.partition('.')[0] for name in sys.modules})))"
    at_home = dict.fromkeys(("HOME", "APPDATA", "LOCALAPPDATA", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(folder))
    environment = {**os.environ, **at_home, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code + report]
    run = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False)
    assert run.returncode == 0, run.stderr[-2000:]
    return set(run.stdout.split())


@pytest.mark.parametrize(
    "code",
    [
        "import neighbourhood_desk.desk.command_line",
        "import neighbourhood_desk.desk.features, neighbourhood_desk.desk.assembly, neighbourhood_desk.desk.verbs",
    ],
)
def test_the_command_line_loads_no_window_and_nothing_heavy(code: str, tmp_path: Path) -> None:
    assert loaded_after(code, tmp_path) & (_QT | _HEAVY) == set()


def test_a_wrong_option_is_answered_before_the_storage_is_read(tmp_path: Path) -> None:
    assert loaded_after("import neighbourhood_desk.desk.command_line", tmp_path) & _VAULT == set()


def test_the_window_is_painted_before_anything_of_the_vault_is_read(tmp_path: Path) -> None:
    assert loaded_after(_DOOR, tmp_path) & (_HEAVY | _VAULT) == set()


def test_an_open_desk_has_read_nothing_that_only_charts_summaries_and_printing_need(tmp_path: Path) -> None:
    assert loaded_after(_DOOR + _TODAY, tmp_path) & _HEAVY == set()
