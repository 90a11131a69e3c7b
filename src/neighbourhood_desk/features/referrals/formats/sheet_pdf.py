"""A referral sheet and a letter to an agency on paper."""

from __future__ import annotations

from neighbourhood_desk.features.referrals.formats.content import Letter, blocks, closing, title_of
from neighbourhood_desk.features.referrals.formats.sheet_text import letter_close, letter_opening, letter_subject
from neighbourhood_desk.kernel.release import Level, Released
from neighbourhood_desk.kernel.wording import Catalogue, say
from neighbourhood_desk.paper.document import Document
from neighbourhood_desk.paper.text import Text


def compose(sheet: Released, catalogue: Catalogue) -> bytes:
    """The sheet in one language, with a slip to answer on."""
    document = Document(catalogue, title_of(sheet), sheet["number"], sheet.level)
    for block in blocks(sheet, catalogue):
        if block.heading is not None:
            document.heading(block.heading)
        document.facts(list(block.lines))
    for line in closing(sheet):
        document.text(line, "note")
    document.heading(say("ReferralSheet", "Your answer"))
    document.facts(
        [
            (say("ReferralSheet", "We take it on"), "☐"),
            (say("ReferralSheet", "Appointment"), "____________________________________"),
            (say("ReferralSheet", "It is not possible, because"), "____________________________________"),
        ]
    )
    document.signatures([("", say("ReferralSheet", "Name, position and day"))])
    return document.bytes()


def compose_letter(letter: Letter, catalogue: Catalogue) -> bytes:
    """The letter in one language."""
    document = Document(catalogue, letter_subject(), letter.agency, Level.MEMBERS)
    document.text(letter_opening(letter))
    head: list[Text] = [
        say("ReferralSheet", "Reference"), say("ReferralSheet", "Sent on"), say("ReferralSheet", "Answer due"),
        say("ReferralSheet", "Days"), say("ReferralSheet", "State"),
    ]  # fmt: skip
    document.table(
        head,
        [
            [
                line.number,
                catalogue.day(line.sent_on),
                catalogue.day(line.due_on) if line.due_on else "—",
                catalogue.number(line.days),
                line.status,
            ]
            for line in letter.lines
        ],
        ["left", "left", "left", "right", "left"],
    )
    document.text(letter_close())
    document.signatures([(letter.manager, letter.role or say("ReferralSheet", "Community manager"))])
    return document.bytes()
