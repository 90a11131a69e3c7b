"""Proves on a scratch vault that an installation is whole: encryption, search, printing, both languages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from neighbourhood_desk.desk.assembly import Catalogues, assemble, counts
from neighbourhood_desk.desk.demo import make_demo
from neighbourhood_desk.desk.folders import SAMPLE_PASSPHRASE
from neighbourhood_desk.features.reader.service import read_summary
from neighbourhood_desk.features.vault.service import VaultKeeper
from neighbourhood_desk.kernel.clock import SystemClock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.kernel.wording import LANGUAGES


def run_selftest(folder: Path) -> dict[str, str]:
    """Each step with `ok` or what went wrong; a step is not tried after one before it failed."""
    clock = SystemClock()
    steps: dict[str, Callable[[], bool]] = {
        "files": lambda: all(shipped(name).is_dir() for name in ("resources", "translations")),
        "languages": lambda: all(Catalogues().of(code).has("Level", "Public") or code == "en" for code in LANGUAGES),
        "main job": lambda: make_demo(folder / "demo", clock, LANGUAGES[0]).summary.is_file(),
        "vault": lambda: _vault_is_sound(folder / "demo" / "vault", clock),
        "reader": lambda: bool(read_summary(next((folder / "demo").glob("*.ndsummary"))).as_json()),
    }
    results: dict[str, str] = {}
    for name, step in steps.items():
        try:
            results[name] = "ok" if step() else "failed"
        except (DeskError, OSError) as error:
            results[name] = f"failed: {type(error).__name__}: {error}"
        if results[name] != "ok":
            break
    return results


def _vault_is_sound(folder: Path, clock: SystemClock) -> bool:
    vault = VaultKeeper(folder.parent, clock).open(folder, SAMPLE_PASSPHRASE)
    try:
        held = counts(assemble(vault))
        return not vault.problems() and held["requests"] > 0 and bool(vault.find("plaza"))
    finally:
        vault.close()
