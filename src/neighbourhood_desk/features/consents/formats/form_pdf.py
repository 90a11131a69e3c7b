"""The form on which somebody agrees: the text as it is shown, which data and who gets them, and lines to sign on."""

from __future__ import annotations

from collections.abc import Sequence

from neighbourhood_desk.features.consents.records import (
    CATEGORY_NAMES,
    PURPOSE_NAMES,
    WITH_RECEIVERS,
    DataCategory,
    FormPart,
    Given,
    Purpose,
)
from neighbourhood_desk.features.consents.rules.texts import BLANK
from neighbourhood_desk.kernel.release import Level, Released
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.paper.document import Document
from neighbourhood_desk.paper.text import Text

_ACROSS, _LINES = 3, 2


def compose(consent: Released | None, parts: Sequence[FormPart], purpose: Purpose, neighbourhood: str) -> bytes:
    """The form in each of these languages, one after the other. Without a consent it is blank and bears nobody's data."""
    first, *others = parts
    level = Level.MANAGER if consent is not None else None
    document = Document(first.catalogue, say("ConsentForm", "Consent"), _subtitle(first, purpose, neighbourhood), level)
    _write(document, consent, first, purpose)
    for part in others:
        document.continue_in(part.catalogue, _subtitle(part, purpose, neighbourhood))
        _write(document, consent, part, purpose)
    return document.bytes()


def _subtitle(part: FormPart, purpose: Purpose, neighbourhood: str) -> str:
    return " · ".join(each for each in (part.catalogue.text(PURPOSE_NAMES[purpose]), neighbourhood) if each)


def _write(document: Document, consent: Released | None, part: FormPart, purpose: Purpose) -> None:
    document.text(part.text)
    if consent is None:
        _blanks(document, part, purpose)
    else:
        _facts(document, consent, part)
    document.heading(say("ConsentForm", "Signed"))
    document.facts([(say("ConsentForm", "Place and day"), BLANK * 2)])
    document.signatures(_signers(consent))
    document.gap()
    document.text(
        say("ConsentForm", "One copy is for the person. To take it back, it is enough to say so to the community manager."), "note"
    )


def _signers(consent: Released | None) -> list[tuple[Text, Text]]:
    """Who signs: name (left to be written) and role."""
    signer = say("ConsentForm", "The person, or whoever represents them, and in what capacity")
    if consent is not None:
        by_other = consent["given_how"] is Given.BY_REPRESENTATIVE
        signer = say("ConsentForm", "Who represents the person, and in what capacity") if by_other else say("ConsentForm", "The person")
    signers: list[tuple[Text, Text]] = [("", signer), ("", say("ConsentForm", "Community manager"))]
    if consent is not None and consent["given_how"] is Given.VERBAL:
        signers.append(("", say("ConsentForm", "Whoever heard it")))
    return signers


def _facts(document: Document, consent: Released, part: FormPart) -> None:
    """What the text says once more at a glance, as it was agreed."""
    catalogue = part.catalogue
    data = "\n".join(f"• {catalogue.text(CATEGORY_NAMES[each])}" for each in consent["categories"])
    pairs: list[tuple[Text, Text]] = [(say("ConsentForm", "Which data"), data or BLANK)]
    if part.receivers:
        pairs.append((say("ConsentForm", "Who gets them"), part.receivers))
    until = consent["until_on"]
    pairs.append((say("ConsentForm", "Until"), catalogue.day(until) if until else say("ConsentForm", "until it is taken back")))
    pairs.append((say("ConsentForm", "Version of the text"), consent["text_version"]))
    document.facts(pairs)


def _blanks(document: Document, part: FormPart, purpose: Purpose) -> None:
    """Everything to tick and to write by hand, so that it fits on one sheet."""
    boxes = [f"☐ {part.catalogue.text(CATEGORY_NAMES[each])}" for each in DataCategory]
    high = -(-len(boxes) // _ACROSS)
    rows = [[boxes[at + high * column] if at + high * column < len(boxes) else "" for column in range(_ACROSS)] for at in range(high)]
    document.table([say("ConsentForm", "Which data: tick what you agree to"), "", ""], rows, shares=(1, 1, 1))
    if purpose in WITH_RECEIVERS:
        head = [say("ConsentForm", "Who gets them: organisation or service"), say("ConsentForm", "What for")]
        document.table(head, [("", "")] * _LINES, shares=(3, 2), least_height=22)
