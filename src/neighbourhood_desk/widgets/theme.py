"""How the desk looks: one scheme, one text size, applied to the whole application at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from neighbourhood_desk.widgets.icons import em_now, icon, icon_size, tokens_now
from neighbourhood_desk.widgets.style_sheet import style_sheet
from neighbourhood_desk.widgets.tokens import CONTRAST, DARK, LIGHT, Tokens

SCHEMES = ("system", "light", "dark", "contrast")
SCALES = (100, 125, 150, 175, 200)
"""Text sizes a person may choose, in per cent; `apply` takes any whole number between the first and the last."""

_SMALLEST_BODY = 9.75
_NAMELESS = ("Sans Serif", "Sans", "Helvetica", "DejaVu Sans")
_GOOD = ("Inter", "Noto Sans", "Cantarell", "Ubuntu", "Liberation Sans")


class Theme(QObject):
    """Palette, style sheet, font and icons; `changed` tells whoever paints by itself."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._system_font = _interface_font()
        self.scheme = "system"
        self.scale = 100
        app.setStyle("Fusion")
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)

    @property
    def tokens(self) -> Tokens:
        """The colours of the moment."""
        return tokens_now()

    @property
    def em(self) -> int:
        """Height of a line of body text in pixels: the unit of every width and height that must grow with the text."""
        return em_now()

    def apply(self, scheme: str = "system", scale: int = 100) -> None:
        """Show the desk in `scheme` (system, light, dark, contrast) with text at `scale` per cent (100 to 200)."""
        if scheme not in SCHEMES:
            raise ValueError(f"no such scheme: {scheme}")
        self.scheme = scheme
        self.scale = max(SCALES[0], min(scale, SCALES[-1]))
        self._tell_system()
        tokens = self._chosen_tokens()
        font = QFont(self._system_font)
        font.setPointSizeF(max(self._system_font.pointSizeF(), _SMALLEST_BODY) * self.scale / 100)
        self._app.setFont(font)
        self._app.setPalette(palette_of(tokens))
        self._app.setStyleSheet(style_sheet(tokens, font.pointSizeF(), QFontMetrics(font).height()))
        self.changed.emit()

    def icon(self, name: str, role: str = "text") -> QIcon:
        """An icon that follows the scheme; `role` is the token of its colour (text, muted, accent, on_accent, danger, rail_text…)."""
        return icon(name, role)

    def icon_size(self, per_em: float = 1.15) -> QSize:
        """The size of an icon beside body text, which grows with it."""
        return icon_size(per_em)

    def _tell_system(self) -> None:
        """Let the frame of the window follow; some systems do not listen, so the palette is ours in any case."""
        hints = self._app.styleHints()
        if self.scheme == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Light if self.scheme == "light" else Qt.ColorScheme.Dark)

    def _chosen_tokens(self) -> Tokens:
        hints = self._app.styleHints()
        match self.scheme:
            case "light":
                return LIGHT
            case "dark":
                return DARK
            case "contrast":
                return CONTRAST
            case _:
                if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
                    return CONTRAST
                return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _on_system_changed(self) -> None:
        if self.scheme == "system":
            self.apply(self.scheme, self.scale)


def _interface_font() -> QFont:
    """The system's interface font; where a bare display names none, the first good one that is installed."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.family() in _NAMELESS:
        font.setFamilies([family for family in _GOOD if QFontDatabase.hasFamily(family)] + [font.family()])
    return font


def palette_of(tokens: Tokens) -> QPalette:
    """Qt's palette for these tokens, for everything the style sheet leaves to Fusion."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: tokens.page,
        roles.WindowText: tokens.text,
        roles.Base: tokens.surface,
        roles.AlternateBase: tokens.raised,
        roles.ToolTipBase: tokens.surface,
        roles.ToolTipText: tokens.text,
        roles.PlaceholderText: tokens.muted,
        roles.Text: tokens.text,
        roles.Button: tokens.surface,
        roles.ButtonText: tokens.text,
        roles.BrightText: tokens.danger,
        roles.Light: tokens.raised,
        roles.Midlight: tokens.raised,
        roles.Mid: tokens.border,
        roles.Dark: tokens.strong_border,
        roles.Shadow: tokens.strong_border,
        roles.Highlight: tokens.accent,
        roles.HighlightedText: tokens.on_accent,
        roles.Link: tokens.accent,
        roles.LinkVisited: tokens.accent,
        roles.Accent: tokens.accent,
    }
    palette = QPalette()
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.strong_border))
    return palette
