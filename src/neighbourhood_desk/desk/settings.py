"""What this computer remembers about the window: language, colours, text size, idle minutes, geometry. Nothing about anyone."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from neighbourhood_desk.kernel.wording import LANGUAGES
from neighbourhood_desk.widgets.theme import SCHEMES

IDLE_MINUTES = range(1, 16)
DEFAULT_IDLE_MINUTES = 5


class Settings:
    """Each setting with its type and default; the file is readable by its owner only."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not path.exists():
            os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """`es` or `en`; the system's where nobody chose."""
        return self._one_of("language", LANGUAGES, LANGUAGES[0])

    @language.setter
    def language(self, code: str) -> None:
        self._file.setValue("language", code)

    @property
    def scheme(self) -> str:
        """system, light, dark or contrast."""
        return self._one_of("scheme", SCHEMES, "system")

    @scheme.setter
    def scheme(self, scheme: str) -> None:
        self._file.setValue("scheme", scheme)

    @property
    def text_scale(self) -> int:
        """Text size in per cent, 100 to 200."""
        return self._number("text_scale", range(100, 201), 100)

    @text_scale.setter
    def text_scale(self, per_cent: int) -> None:
        self._file.setValue("text_scale", per_cent)

    @property
    def idle_minutes(self) -> int:
        """After how many minutes without a key or a click the desk locks, 1 to 15."""
        return self._number("idle_minutes", IDLE_MINUTES, DEFAULT_IDLE_MINUTES)

    @idle_minutes.setter
    def idle_minutes(self, minutes: int) -> None:
        self._file.setValue("idle_minutes", minutes)

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood."""
        value = self._file.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._file.setValue("geometry", value)

    def save(self) -> None:
        """Write the file now."""
        self._file.sync()

    def _one_of(self, name: str, allowed: tuple[str, ...], otherwise: str) -> str:
        value = self._file.value(name)
        return value if isinstance(value, str) and value in allowed else otherwise

    def _number(self, name: str, allowed: range, otherwise: int) -> int:
        try:
            value = int(str(self._file.value(name)))
        except ValueError:
            return otherwise
        return value if value in allowed else otherwise
