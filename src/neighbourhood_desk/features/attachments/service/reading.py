"""Reads a file that a person chose or dropped: a plain file, never more of it than may be kept."""

from __future__ import annotations

from pathlib import Path

from neighbourhood_desk.features.attachments.records import MOST_BYTES
from neighbourhood_desk.kernel.errors import BadFile
from neighbourhood_desk.kernel.wording import say


def read_file(path: Path) -> bytes:
    """All bytes of a file of at most 10 MB; BadFile with what to do otherwise. A pipe or a device is never opened."""
    try:
        if path.is_dir():
            raise BadFile(say("Attachments", "This is a folder."), say("Attachments", "Add the files in it."))
        if not path.is_file():
            raise BadFile(say("Attachments", "There is no such file."), say("Attachments", "Check its name and folder."))
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise BadFile(
            say("Attachments", "The file cannot be read."),
            say("Attachments", "Check that its disk is connected, that it is not open elsewhere, and that you may read it."),
        ) from error
    require_size(data)
    return data


def require_size(data: bytes) -> None:
    """Refuse what is empty or too large."""
    if not data:
        raise BadFile(say("Attachments", "The file is empty."), say("Attachments", "Save or send it again, and add the new file."))
    if len(data) > MOST_BYTES:
        raise BadFile(
            say("Attachments", "The file is too large: at most {limit} MB are kept.", limit=MOST_BYTES >> 20),
            say("Attachments", "Save the picture smaller, or only the pages of the PDF that matter."),
        )
