"""Saving the card with a recovery code, so that it can be printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.toolkit import Toolkit

_PDF = (say("RecoveryCode", "PDF documents"), "*.pdf")


def save_card(toolkit: Toolkit, owner: QWidget, compose: Callable[[], bytes], tell: Callable[[Wording, Wording | None], None]) -> None:
    """Ask where to, write the card there, and `tell` that the file must not stay, or what went wrong."""
    name = toolkit.words(say("RecoveryCode", "recovery code"))
    path = toolkit.asking.save_file(say("RecoveryCode", "Save the card to print it"), f"{name}.pdf", [_PDF])
    if path is None:
        return
    toolkit.tasks.run(
        owner,
        say("RecoveryCode", "Saving the card"),
        lambda _progress: _write(path, compose()),
        lambda _nothing: tell(
            say("RecoveryCode", "The card is saved."),
            say("RecoveryCode", "Print it now and delete the file: whoever finds it can open the vault."),
        ),
        lambda error: tell(error.what, error.next_step),
    )


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise DeskError(
            say("RecoveryCode", "The card could not be saved there."),
            say("RecoveryCode", "Choose another folder, or copy the code by hand."),
        ) from error
