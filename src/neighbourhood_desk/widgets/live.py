"""The language switches while the window is open: whoever shows static text sets it in `retranslate()` only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Base
else:
    _Base = object


class Live(_Base):
    """Mix in before a Qt class: `retranslate()` is called when the language changes, `restyle()` when font or colours do."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        match event.type():
            case QEvent.Type.LanguageChange:
                self.retranslate()
            case QEvent.Type.FontChange | QEvent.Type.PaletteChange:
                self.restyle()
            case _:
                pass

    def retranslate(self) -> None:
        """Set every static text anew."""

    def restyle(self) -> None:
        """Compute anew what depends on the font or the colours."""
