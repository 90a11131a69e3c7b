"""The proof that somebody was erased: an identifier, a day, counts by kind; nobody's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neighbourhood_desk.features.rights.records.names import kind_name
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Catalogue, say
from neighbourhood_desk.paper.document import Document

if TYPE_CHECKING:
    from neighbourhood_desk.storage.erasure import Taken


def compose(taken: Taken, catalogue: Catalogue) -> bytes:
    """One page; it holds counts only, so there is nothing to release."""
    document = Document(catalogue, say("Certificate", "Certificate of erasure"), catalogue.day(taken.on), Level.MANAGER)
    document.facts(
        [
            (say("Certificate", "Identifier"), str(taken.person_id)),
            (say("Certificate", "Erased on"), say("Certificate", "{day}", day=taken.on)),
            (say("Certificate", "Records destroyed"), catalogue.number(sum(taken.deleted.values()))),
        ]
    )
    document.text(
        say("Certificate", "The personal data kept under this identifier was destroyed on this day: rows, index, drafts, history and log.")
    )
    head = [say("Certificate", "Kind of record"), say("Certificate", "How many")]
    for title, counts in (
        (say("Certificate", "Destroyed"), taken.deleted),
        (say("Certificate", "Kept for others, with the person taken out"), taken.cleaned),
    ):
        if counts:
            document.heading(title)
            document.table(head, [[kind_name(kind), catalogue.number(count)] for kind, count in counts.items()], ["left", "right"])
    document.heading(say("Certificate", "What else is to be known"))
    notes = [
        say(
            "Certificate",
            "Backups made before this day cannot be altered. They go within 30 days, and a restore erases this identifier again.",
        ),
        say("Certificate", "The activity log keeps the identifier and what was done, without any content."),
    ]
    if taken.same_name:
        notes.append(say("Certificate", "Somebody else has the very same name, so texts that name it were left as they are."))
    if not taken.log_emptied:
        notes.append(say("Certificate", "Another reader kept the vault busy: the last traces go at the next lock."))
    document.bullets(notes)
    document.signatures([("", say("Certificate", "Community manager"))])
    return document.bytes()
