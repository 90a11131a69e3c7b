"""A toolkit whose questions are scripted, whose messages are kept and whose tasks run at once."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from neighbourhood_desk.kernel.clock import Clock, FixedClock
from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.widgets.asking import ScriptedAsking
from neighbourhood_desk.widgets.clipboard import DeskClipboard
from neighbourhood_desk.widgets.language import LanguageSwitch
from neighbourhood_desk.widgets.tasks import Tasks
from neighbourhood_desk.widgets.telling import RecordedTelling
from neighbourhood_desk.widgets.theme import Theme
from neighbourhood_desk.widgets.toolkit import Toolkit

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


class DoubleToolkit(Toolkit):
    """The toolkit of a test, with its doubles by their own types; `close` takes the language out of the application again."""

    asking: ScriptedAsking
    telling: RecordedTelling

    def close(self) -> None:
        """Leave the application as it was found."""
        self.tasks.cancel_all()
        self.clipboard.clear()
        self.language.stop()
        for part in (self.language, self.theme, self.tasks, self.clipboard):
            part.deleteLater()


def show(qtbot: QtBot, window: QWidget) -> None:
    """Show a window as the active one, so that focus and shortcuts work; qtbot closes it."""
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def make_toolkit(
    qapp: QApplication, language: str = "es", *, clock: Clock | None = None, scheme: str = "light", scale: int = 100
) -> DoubleToolkit:
    """A toolkit in `language` that shows nothing and asks nobody; close it after use."""
    telling = RecordedTelling()
    switch = LanguageSwitch(qapp, shipped("translations"))
    switch.set(language)
    theme = Theme(qapp)
    theme.apply(scheme, scale)
    return DoubleToolkit(
        asking=ScriptedAsking(),
        telling=telling,
        tasks=Tasks(telling.problem, inline=True),
        language=switch,
        theme=theme,
        clipboard=DeskClipboard(qapp.clipboard()),
        clock=clock or FixedClock(NOON),
    )
