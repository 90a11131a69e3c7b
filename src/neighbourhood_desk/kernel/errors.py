"""What can be expected to go wrong: said in the reader's words, with what to do next."""

from __future__ import annotations

from neighbourhood_desk.kernel.wording import Wording


class DeskError(Exception):
    """An expected failure, raised by the floor that detects it and shown to a person.

    `str()` gives the source text without its values: values may be somebody's data, and exception texts reach logs.
    """

    def __init__(self, what: Wording, next_step: Wording | None = None) -> None:
        super().__init__(what.text)
        self.what = what
        self.next_step = next_step


class Cancelled(Exception):
    """The person stopped it: nothing to tell, nothing was changed."""


class WrongSecret(DeskError):
    """The passphrase or code opens no slot; nothing was touched."""


class Locked(DeskError):
    """The vault is locked: no reader and no writer may run."""


class Damaged(DeskError):
    """What the desk keeps is damaged or missing: nothing was deleted, and a backup helps."""


class BadFile(DeskError):
    """A file from outside that cannot be read as what it claims to be."""
