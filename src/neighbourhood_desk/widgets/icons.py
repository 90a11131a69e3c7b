"""Outline icons (Tabler) in the colours of the moment, and the two facts they need: the tokens and the text size now.

The application's palette and font say which scheme and size are shown, so a control needs nobody to tell it.
"""

from __future__ import annotations

from dataclasses import fields
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.widgets.tokens import CONTRAST, DARK, LIGHT, Tokens

_BY_GROUND = {tokens.page.lower(): tokens for tokens in (LIGHT, DARK, CONTRAST)}
_ROLES = frozenset(entry.name for entry in fields(Tokens) if entry.type == "str")


def tokens_now() -> Tokens:
    """The colours the application shows at this moment."""
    return _BY_GROUND.get(QApplication.palette().window().color().name(), LIGHT)


def em_now() -> int:
    """Height of a line of body text in pixels: the unit of every width and height that must grow with the text."""
    return QFontMetrics(QApplication.font()).height()


def icon(name: str, role: str = "text") -> QIcon:
    """An icon that follows the scheme; `role` is the token of its colour (text, muted, accent, on_accent, danger, rail_text…)."""
    if not has_icon(name):
        raise ValueError(f"no such icon: {name}")
    if role not in _ROLES:
        raise ValueError(f"no such colour: {role}")
    return QIcon(LineIcon(name, role))


def icon_size(per_em: float = 1.15) -> QSize:
    """The size of an icon beside body text."""
    side = round(em_now() * per_em)
    return QSize(side, side)


def has_icon(name: str) -> bool:
    """True if this icon ships with the desk."""
    return _file(name).is_file()


def paint_icon(painter: QPainter, name: str, colour: str, rect: QRectF) -> None:
    """Draw one icon in one colour, for whoever paints by himself."""
    _drawing(name, colour).render(painter, rect)


class LineIcon(QIconEngine):
    """One outline icon; disabled, it fades to the colour of strong borders."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        tokens = tokens_now()
        colour = tokens.strong_border if mode is QIcon.Mode.Disabled else str(getattr(tokens, self._role))
        # Buttons ask for more width than height, so that the icon stands off from the text.
        side = min(rect.width(), rect.height())
        paint_icon(painter, self._name, colour, QRectF(rect.x(), rect.y() + (rect.height() - side) / 2, side, side))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        return LineIcon(self._name, self._role)


def _file(name: str) -> Path:
    return shipped("resources") / "icons" / f"{name}.svg"


@lru_cache(maxsize=512)
def _drawing(name: str, colour: str) -> QSvgRenderer:
    text = _file(name).read_text("utf-8").replace("currentColor", colour).replace('stroke-width="2"', 'stroke-width="1.75"')
    return QSvgRenderer(QByteArray(text.encode()))
