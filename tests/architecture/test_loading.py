"""What is read into memory before anybody needs it."""

from __future__ import annotations

import subprocess
import sys

import pytest

_QT = ("PySide6", "shiboken6")
_HEAVY = ("pyqtgraph", "numpy", "scipy", "reportlab", "zxcvbn", "mnemonic", "PIL")


def loaded_after(code: str) -> set[str]:
    """Top-level modules that a fresh interpreter holds after running `code`."""
    tail = "\nimport sys; print('\\n'.join(sorted({name.partition('.')[0] for name in sys.modules})))"
    run = subprocess.run([sys.executable, "-c", code + tail], capture_output=True, text=True, encoding="utf-8", check=False)
    assert run.returncode == 0, run.stderr[-2000:]
    return set(run.stdout.split())


@pytest.mark.parametrize(
    "code",
    [
        "import neighbourhood_desk.desk.command_line",
        "import neighbourhood_desk.desk.features, neighbourhood_desk.desk.assembly, neighbourhood_desk.desk.verbs",
    ],
)
def test_the_command_line_loads_no_window_and_nothing_heavy(code: str) -> None:
    assert loaded_after(code).isdisjoint({*_QT, *_HEAVY})


def test_starting_the_command_line_loads_no_storage_either() -> None:
    """A wrong option or `--help` is answered at once."""
    assert loaded_after("import neighbourhood_desk.desk.command_line").isdisjoint({"sqlalchemy", "sqlcipher3", "cryptography"})
