"""Who may know whom."""

from __future__ import annotations

import re
import subprocess
import sys

from architecture.source import REPOSITORY, sources

_FEATURE = re.compile(r"neighbourhood_desk\.features\.(\w+)\.(\w+(?:\.\w+)?)")
_DOORS = re.compile(r"(?:records|service)(?:\.\w+)?|ui|ui\.picker")


def test_the_import_contracts_hold() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()", "--no-cache"]
    run = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, encoding="utf-8", check=False)
    assert run.returncode == 0, run.stdout[-4000:] + run.stderr[-2000:]


def test_a_feature_meets_another_only_through_its_records_its_service_or_its_picker() -> None:
    wrong = []
    for source in sources():
        if not source.name.startswith("features/"):
            continue
        own = source.name.split("/")[1]
        for name, node in source.imports():
            match = _FEATURE.match(name)
            if match and match[1] != own and not _DOORS.fullmatch(match[2]):
                wrong.append(f"{source.at(node)} imports {name}")
    assert not wrong, "\n".join(wrong)


def test_only_the_desk_knows_what_a_feature_gives() -> None:
    """Nobody below reaches a feature through its entry, so the list in the desk stays the only one."""
    wrong = [
        f"{source.at(node)} imports {name}"
        for source in sources()
        if not source.name.startswith("desk/")
        for name, node in source.imports()
        if re.match(r"neighbourhood_desk\.features\.\w+\.feature\b", name)
    ]
    assert not wrong, "\n".join(wrong)
