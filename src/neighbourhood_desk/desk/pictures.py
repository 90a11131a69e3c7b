"""Pictures of every page of an open vault, as a person would see them: for the demo, for reviewers, for the guide."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from neighbourhood_desk.desk.doorkeeper import VaultDoorkeeper
from neighbourhood_desk.desk.folders import SAMPLE_PASSPHRASE
from neighbourhood_desk.desk.settings import Settings
from neighbourhood_desk.desk.shell import Shell
from neighbourhood_desk.desk.start import build_toolkit
from neighbourhood_desk.kernel.clock import SystemClock
from neighbourhood_desk.kernel.wording import LANGUAGES

_WIDTH, _HEIGHT = 1360, 860


def picture_every_page(
    vault: Path,
    out: Path,
    languages: Iterable[str] = LANGUAGES,
    looks: Iterable[tuple[str, int]] = (("light", 100), ("dark", 100)),
    passphrase: str = SAMPLE_PASSPHRASE,
) -> list[Path]:
    """Write `page_language_scheme_scale.png` for each page in each language and look (scheme, text size in per cent)."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    out.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    with tempfile.TemporaryDirectory() as scratch:
        settings = Settings(Path(scratch) / "settings.ini")
        toolkit = build_toolkit(app, settings, inline=True)
        shell = Shell(toolkit, settings, VaultDoorkeeper(SystemClock()), lambda _folder: None)
        shell.resize(_WIDTH, _HEIGHT)
        shell.show_welcome()
        shell.show()
        looks = tuple(looks)
        for language in languages:
            toolkit.language.set(language)
            for scheme, scale in looks:
                toolkit.theme.apply(scheme, scale)
                written.append(_grab(shell, out / f"welcome_{language}_{scheme}_{scale}.png"))
        shell.show_desk(VaultDoorkeeper(SystemClock()).open(vault, passphrase, False))
        view = shell.view
        assert view is not None
        for language in languages:
            toolkit.language.set(language)
            for scheme, scale in looks:
                toolkit.theme.apply(scheme, scale)
                for key in view.page_keys:
                    view.open_page(key)
                    written.append(_grab(shell, out / f"{key}_{language}_{scheme}_{scale}.png"))
        shell.close()
        shell.deleteLater()
        app.processEvents()
    return written


def _grab(window: QWidget, path: Path) -> Path:
    app = QApplication.instance()
    assert app is not None
    for _turn in range(3):
        app.processEvents()
    window.grab().save(str(path))
    return path
