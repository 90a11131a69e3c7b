"""Simple bar charts for paper: readable in grey, with the interval that a rounded figure stands for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.lib.colors import HexColor

from neighbourhood_desk.kernel.wording import Catalogue
from neighbourhood_desk.paper.fonts import BOLD, REGULAR, width_of
from neighbourhood_desk.paper.text import Text, short, words

_ROW, _BAR, _SIZE = 17.0, 9.0, 8.5
_LABEL_SHARE = 0.36
_INK, _MUTED, _FILL = HexColor("#1F1D1A"), HexColor("#5B564D"), HexColor("#6DB0A6")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar; `low` and `high` are the ends of its interval; `value` None is a figure held back."""

    label: Text
    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BarFigure:
    """Bars from the top down, on one scale that starts at zero."""

    title: Text
    bars: tuple[Bar, ...]
    held_back: Text = "…"
    """What stands in the place of a bar without a value."""


def draw_bars(figure: BarFigure, catalogue: Catalogue, width: float) -> Any:
    """A reportlab drawing `width` points wide; every bar states its value in figures too."""
    height = _ROW * (len(figure.bars) + 1.5)
    drawing = Drawing(width, height)
    drawing.add(String(0, height - 12, short(words(figure.title, catalogue), 120), fontName=BOLD, fontSize=10, fillColor=_INK))
    left, right = width * _LABEL_SHARE, 92.0
    top = max((max(bar.value or 0.0, bar.high or 0.0) for bar in figure.bars), default=0.0) or 1.0
    scale = (width - left - right) / top
    for index, bar in enumerate(figure.bars):
        y = height - _ROW * (index + 2.2)
        drawing.add(String(left - 8, y + 2, _fit(words(bar.label, catalogue), left - 12), fontName=REGULAR, fontSize=_SIZE,
                           fillColor=_INK, textAnchor="end"))  # fmt: skip
        if bar.value is None:
            drawing.add(String(left + 6, y + 2, words(figure.held_back, catalogue), fontName=REGULAR, fontSize=_SIZE, fillColor=_MUTED))
            continue
        _draw_bar(drawing, bar, catalogue, left, y, scale)
    drawing.add(Line(left, 0, left, height - _ROW * 1.2, strokeColor=_MUTED, strokeWidth=0.6))
    return drawing


def _draw_bar(drawing: Any, bar: Bar, catalogue: Catalogue, left: float, y: float, scale: float) -> None:
    value = bar.value or 0.0
    drawing.add(Rect(left, y, value * scale, _BAR, fillColor=_FILL, strokeColor=None))
    end, figure = left + value * scale, catalogue.number(value)
    if bar.low is not None and bar.high is not None:
        middle = y + _BAR / 2
        drawing.add(Line(left + bar.low * scale, middle, left + bar.high * scale, middle, strokeColor=_INK, strokeWidth=0.9))
        for at in (bar.low, bar.high):
            drawing.add(Line(left + at * scale, middle - 3, left + at * scale, middle + 3, strokeColor=_INK, strokeWidth=0.9))
        end = max(end, left + bar.high * scale)
        figure += f"  ({catalogue.number(bar.low)}–{catalogue.number(bar.high)})"
    drawing.add(String(end + 6, y + 2, figure, fontName=REGULAR, fontSize=_SIZE, fillColor=_INK))


def _fit(text: str, width: float) -> str:
    text = short(text, 90)
    while width_of(text, _SIZE) > width and len(text) > 2:
        text = text[:-2].rstrip() + "…"
    return text
