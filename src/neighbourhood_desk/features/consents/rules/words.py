"""How a consent is said in a line, in the language of whoever reads it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from neighbourhood_desk.features.consents.records import (
    CATEGORY_NAMES,
    GIVEN_NAMES,
    PURPOSE_NAMES,
    WITH_RECEIVERS,
    Consent,
    DataCategory,
    Given,
    Receiver,
    State,
)
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say

ANYBODY = say("Consents", "whoever can help with it")
GONE = say("Consents", "somebody who is no longer in the list")


def data_words(categories: Iterable[DataCategory], catalogue: Catalogue) -> str:
    """Data as they stand inside a sentence: «name; telephone and e-mail; housing»."""
    return "; ".join(_lower(catalogue.text(CATEGORY_NAMES[each])) for each in categories)


def receiver_words(consent: Consent, receivers: Sequence[Receiver], catalogue: Catalogue) -> str:
    """Who may get the data, by name."""
    names = [each.name or catalogue.text(GONE) for each in receivers]
    return "; ".join([*names, *([catalogue.text(ANYBODY)] if consent.all_receivers else [])])


def agreement(consent: Consent, person: str, receivers: Sequence[Receiver], catalogue: Catalogue) -> str:
    """One sentence: who agreed to what, with whom, until when."""
    data = data_words(consent.categories, catalogue)
    if consent.purpose in WITH_RECEIVERS:
        to = receiver_words(consent, receivers, catalogue)
        said = say("Consents", "{person} agreed that these data go to {receivers}: {data}.", person=person, receivers=to, data=data)
    else:
        purpose = PURPOSE_NAMES[consent.purpose]
        said = say("Consents", "{person} agreed to this: {purpose}. Data: {data}.", person=person, purpose=purpose, data=data)
    return catalogue.text(said)


def until_words(consent: Consent, today: date) -> Wording:
    """Until when it holds, or why it no longer does."""
    if consent.withdrawn_on is not None:
        return say("Consents", "withdrawn on {day}", day=consent.withdrawn_on)
    state = consent.state(today)
    if state is State.REPLACED:
        return say("Consents", "replaced by a newer one")
    if state is State.COMING:
        return say("Consents", "from {day} on", day=consent.from_on)
    if consent.until_on is None:
        return say("Consents", "until it is withdrawn")
    if state is State.ENDED:
        return say("Consents", "ended on {day}", day=consent.until_on)
    return say("Consents", "until {day}", day=consent.until_on)


def given_words(consent: Consent) -> Wording:
    """How and when it was given."""
    how = GIVEN_NAMES[consent.given_how]
    if consent.given_how is Given.BY_REPRESENTATIVE:
        return say("Consents", "{how}: {who} · {day}", how=how, who=consent.representative, day=consent.given_on)
    if consent.given_how is Given.VERBAL:
        return say("Consents", "{how}, heard by {who} · {day}", how=how, who=consent.witness, day=consent.given_on)
    return say("Consents", "{how} · {day}", how=how, day=consent.given_on)


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
