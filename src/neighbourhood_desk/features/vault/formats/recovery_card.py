"""The card with the recovery code: to print, fold and keep away from the computer. It names the vault and the day, and nobody."""

from __future__ import annotations

from datetime import date

from neighbourhood_desk.kernel.wording import Catalogue, say
from neighbourhood_desk.paper.document import Document

_IN_A_ROW = 3
_BLANK = "\u00a0"


def compose(code: str, vault_name: str, made: date, catalogue: Catalogue) -> bytes:
    """The card as a PDF in the language of `catalogue`."""
    document = Document(catalogue, say("RecoveryCard", "Recovery code"))
    document.facts(
        [
            (say("RecoveryCard", "Vault"), vault_name),
            (say("RecoveryCard", "Made on"), say("RecoveryCard", "{day}", day=made)),
        ]
    )
    document.signs(code.split("-"), _IN_A_ROW)
    document.text(
        say("RecoveryCard", "This code opens the vault when the passphrase is forgotten, also from a backup on another computer."), "strong"
    )
    document.bullets(
        [
            say("RecoveryCard", "Keep this sheet away from the computer and its backups: in a closed drawer, or with somebody you trust."),
            say("RecoveryCard", "Whoever has this sheet and the computer, or a backup, can read everything."),
            say("RecoveryCard", "The signs are digits and capital letters, without O, I, L or U: what looks like one is 0 or 1."),
            say("RecoveryCard", "If it is lost, make a new code on the Security page; this one then opens older backups only."),
            say("RecoveryCard", "Delete the file from which this sheet was printed."),
        ]
    )
    return document.bytes()
