"""What the reader gives the desk: its window opens a file by itself, and a command opens one from the desk."""

from __future__ import annotations

from neighbourhood_desk.features.summaries.service import SummaryService
from neighbourhood_desk.kernel.feature import Command, Feature, Services
from neighbourhood_desk.kernel.wording import say


def _open(services: Services) -> None:
    from neighbourhood_desk.features.reader.ui.reader_window import ask_and_read
    from neighbourhood_desk.widgets.toolkit import Toolkit

    ask_and_read(services.of(Toolkit), services.of(SummaryService).known_signers())


FEATURE = Feature(
    name="reader",
    commands=(Command(key="reader.open", title=say("Reader", "Open a summary file"), run=_open, icon="file-text"),),
)
