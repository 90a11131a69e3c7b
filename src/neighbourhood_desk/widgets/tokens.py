"""The colours of the desk in three schemes; every pair that carries meaning is checked for contrast by a test."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Named colours as `#RRGGBB`. A `…_soft` colour is the ground on which the colour of the same name is text."""

    dark: bool
    page: str
    surface: str
    raised: str
    border: str
    strong_border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    accent_hover: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str
    good: str
    good_soft: str
    neutral_soft: str
    rail: str
    rail_text: str
    rail_chosen: str
    rail_strong: str
    focus: str
    map_ramp: tuple[str, ...]

    def tone(self, name: str) -> tuple[str, str]:
        """Text and ground colour of a tone: neutral, accent, warning, danger, good."""
        if name == "neutral":
            return self.muted, self.neutral_soft
        return getattr(self, name), getattr(self, f"{name}_soft")


TONES = ("neutral", "accent", "warning", "danger", "good")

TONE_ICONS: Mapping[str, str] = {
    "neutral": "point",
    "accent": "circle-dot",
    "warning": "clock",
    "danger": "alert-triangle",
    "good": "check",
}
"""The sign that says the same as the colour."""

LIGHT = Tokens(
    dark=False,
    page="#F6F5F1", surface="#FFFFFF", raised="#FBFAF7", border="#DAD7CE", strong_border="#8A857A",
    text="#1F1D1A", muted="#5B564D",
    accent="#0B6B63", on_accent="#FFFFFF", accent_soft="#DDEEEB", accent_hover="#095A53",
    warning="#8F4500", warning_soft="#FBE9D5", danger="#A3212B", danger_soft="#FBE3E4",
    good="#2A642B", good_soft="#E1F0E0", neutral_soft="#EFEDE6",
    rail="#16342F", rail_text="#CFE3DF", rail_chosen="#24504A", rail_strong="#FFFFFF",
    focus="#0B6B63",
    map_ramp=("#E3F0EE", "#C4E0DB", "#9CCBC3", "#6DB0A6", "#45968C", "#1C6F66", "#0A4D46"),
)  # fmt: skip

DARK = Tokens(
    dark=True,
    page="#171614", surface="#211F1C", raised="#282622", border="#3B3833", strong_border="#8D877C",
    text="#F0EDE6", muted="#B4AEA2",
    accent="#5FC7B8", on_accent="#0C201D", accent_soft="#1D3C38", accent_hover="#7AD6C9",
    warning="#F0A868", warning_soft="#3D2A16", danger="#F28B8F", danger_soft="#421F21",
    good="#8CCB8A", good_soft="#1E3720", neutral_soft="#332F2A",
    rail="#0F2522", rail_text="#BFD6D1", rail_chosen="#1F4740", rail_strong="#FFFFFF",
    focus="#5FC7B8",
    map_ramp=("#1B2E2B", "#1F403B", "#24564F", "#2B7067", "#3A8C82", "#58AC9F", "#86CDC0"),
)  # fmt: skip

CONTRAST = Tokens(
    dark=True,
    page="#000000", surface="#000000", raised="#0D0D0D", border="#FFFFFF", strong_border="#FFFFFF",
    text="#FFFFFF", muted="#E6E6E6",
    accent="#7DF9E9", on_accent="#000000", accent_soft="#00403A", accent_hover="#B5FFF5",
    warning="#FFC56B", warning_soft="#3A2300", danger="#FFB0B3", danger_soft="#4A0A0E",
    good="#A5F5A2", good_soft="#0C330B", neutral_soft="#2B2B2B",
    rail="#000000", rail_text="#FFFFFF", rail_chosen="#00403A", rail_strong="#FFFFFF",
    focus="#FFE600",
    map_ramp=("#0A1A18", "#123B36", "#1D5F57", "#2C8579", "#45AC9E", "#77D3C6", "#C9FFF7"),
)  # fmt: skip


def contrast(one: str, other: str) -> float:
    """The contrast of two `#RRGGBB` colours by WCAG 2.2, from 1 (the same) to 21."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
