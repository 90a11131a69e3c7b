"""Telling people what happened: a bar in the window, never a dialog in the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording


@dataclass(frozen=True, slots=True)
class Message:
    """One thing said. `tone` is good (done), neutral (note) or danger (problem); `undo` takes back what was done."""

    tone: str
    what: Wording
    next_step: Wording | None = None
    undo: Callable[[], object] | None = None


class Telling(QObject):
    """Anyone tells; the message bar of the window listens to `said`."""

    said = Signal(object)

    def done(self, what: Wording, undo: Callable[[], object] | None = None) -> None:
        """Something was done; with `undo` the bar offers to take it back."""
        self.said.emit(Message("good", what, undo=undo))

    def note(self, what: Wording, next_step: Wording | None = None) -> None:
        """Something to know; it stays until it is closed."""
        self.said.emit(Message("neutral", what, next_step))

    def problem(self, what: DeskError | Wording) -> None:
        """Something did not work, and what to do next; it stays until it is closed."""
        if isinstance(what, DeskError):
            self.said.emit(Message("danger", what.what, what.next_step))
        else:
            self.said.emit(Message("danger", what))


class RecordedTelling(Telling):
    """Keeps what was told, for tests."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.messages: list[Message] = []
        self.said.connect(self.messages.append)

    @property
    def texts(self) -> list[str]:
        """The source texts of what was told, in order."""
        return [message.what.text for message in self.messages]
