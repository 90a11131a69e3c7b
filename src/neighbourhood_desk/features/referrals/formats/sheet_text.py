"""A referral sheet and a letter as plain text: what is copied into an e-mail, and what the preview shows before."""

from __future__ import annotations

from collections.abc import Callable

from neighbourhood_desk.features.referrals.formats.content import Letter, blocks, closing, level_words, title_of
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.release import Released
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say


def compose(sheet: Released, catalogue: Catalogue) -> str:
    """The whole text; its first line serves as the subject and names nobody."""
    words = _speaker(catalogue)
    parts = [f"{words(title_of(sheet))} {sheet['number']}"]
    for block in blocks(sheet, catalogue):
        lines = [words(block.heading).upper()] if block.heading is not None else []
        lines += [f"{words(label)}: {words(value)}" for label, value in block.lines]
        parts.append("\n".join(lines))
    parts.append("\n".join(words(line) for line in closing(sheet)))
    parts.append(words(level_words(sheet.level)))
    return "\n\n".join(parts)


def compose_letter(letter: Letter, catalogue: Catalogue) -> str:
    """A letter that asks for answers, with references only."""
    words = _speaker(catalogue)
    sender = " · ".join(part for part in (letter.manager, letter.role, letter.neighbourhood) if part)
    lines = [
        words(
            say(
                "ReferralSheet",
                "{number}: sent on {sent} ({status}), %n day(s) ago",
                n=line.days,
                number=line.number,
                sent=line.sent_on,
                status=line.status,
            )
        )
        for line in letter.lines
    ]
    parts = [
        words(letter_subject()),
        words(letter_opening(letter)),
        "\n".join(f"- {line}" for line in lines),
        words(letter_close()),
        sender,
    ]
    return "\n\n".join(part for part in parts if part)


def letter_subject() -> Wording:
    """What the letter is about."""
    return say("ReferralSheet", "Referrals that wait for your answer")


def letter_opening(letter: Letter) -> Wording:
    """Its first sentence."""
    return say("ReferralSheet", "To {agency}: on {day} these referrals are still with you.", agency=letter.agency, day=letter.on)


def letter_close() -> Wording:
    """What it asks."""
    return say(
        "ReferralSheet",
        "Please tell us of each whether you take it on, whether there is an appointment, or why it is not possible: residents wait for it. "
        "The references are enough; do not write names in your answer.",
    )


def _speaker(catalogue: Catalogue) -> Callable[[Wording | str], str]:
    def words(text: Wording | str) -> str:
        return clean(catalogue.text(text) if isinstance(text, Wording) else text)

    return words
