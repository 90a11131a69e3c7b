"""What a consent covers, when it counts, and what makes it fit to keep."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from neighbourhood_desk.features.consents.records import (
    RECEIVER_KINDS,
    WITH_RECEIVERS,
    Consent,
    Coverage,
    DataCategory,
    Given,
    Purpose,
    Receiver,
)
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.wording import Wording, say

ENDING_DAYS = 30
"""How long before its end a consent is listed, so that it can be asked for anew."""

USUAL_CATEGORIES: Mapping[Purpose, tuple[DataCategory, ...]] = {
    Purpose.REFERRAL: (DataCategory.IDENTITY, DataCategory.CONTACT, DataCategory.NEEDS),
    Purpose.FOLLOW_UP: (DataCategory.IDENTITY, DataCategory.NEEDS),
    Purpose.PUBLISH_TALENT: (DataCategory.SKILLS,),
    Purpose.CIRCLE_CONTACT: (DataCategory.IDENTITY, DataCategory.CONTACT),
    Purpose.STATISTICS_TAGS: (DataCategory.GROUPS,),
    Purpose.OTHER: (),
}
"""What is ticked before anybody said anything: the least that the purpose cannot do without."""


def usual_end(given_on: date) -> date:
    """A year after it was given: long enough to accompany, short enough to ask again."""
    try:
        return given_on.replace(year=given_on.year + 1)
    except ValueError:
        return given_on.replace(year=given_on.year + 1, day=28)


def tidy(consent: Consent) -> Consent:
    """The same consent with clean texts, each receiver and category once, in force from the day it was given unless said otherwise."""
    return replace(
        consent,
        receivers=tuple(dict.fromkeys(consent.receivers)) if consent.purpose in WITH_RECEIVERS else (),
        all_receivers=consent.all_receivers and consent.purpose in WITH_RECEIVERS,
        categories=tuple(sorted(set(consent.categories), key=list(DataCategory).index)),
        text_shown=clean(consent.text_shown),
        witness=_one_line(consent.witness),
        place=_one_line(consent.place),
        representative=_one_line(consent.representative),
        withdrawal_note=clean(consent.withdrawal_note, 2000),
        from_on=max(consent.from_on, consent.given_on),
    )


def problems(consent: Consent, today: date) -> dict[str, Wording]:
    """What must be mended before it can be kept, by field: a consent that says too little protects nobody."""
    found: dict[str, Wording] = {}
    if not consent.categories:
        found["categories"] = say("Consents", "Say which data.")
    if consent.purpose in WITH_RECEIVERS and not consent.receivers and not consent.all_receivers:
        found["receivers"] = say("Consents", "Say who may get the data.")
    if any(key.partition("/")[0] not in RECEIVER_KINDS for key in consent.receivers):
        found["receivers"] = say("Consents", "A receiver is an organisation or a resource.")
    if not consent.text_shown:
        found["text_shown"] = say("Consents", "Keep the text that was shown or read.")
    if consent.given_on == date.min or consent.given_on > today:
        found["given_on"] = say("Consents", "Write the day on which it was given, today or before.")
    if consent.until_on is not None and consent.until_on < consent.from_on:
        found["until_on"] = say("Consents", "It ends before it begins.")
    if consent.given_how is Given.VERBAL and not consent.witness:
        found["witness"] = say("Consents", "Say who heard it: yourself, or somebody who was there.")
    if consent.given_how is Given.BY_REPRESENTATIVE and not consent.representative:
        found["representative"] = say("Consents", "Say who gave it for the person, and in what capacity.")
    return found


def reaches(consent: Consent, receivers: Collection[str]) -> bool:
    """True where one of these receiver keys may get the data: a resource is asked for with its organisation."""
    return consent.all_receivers or any(key in receivers for key in consent.receivers)


def coverage(
    consents: Iterable[Consent], receivers: Collection[str], purpose: Purpose, wanted: Collection[DataCategory], on: date
) -> Coverage:
    """What of `wanted` may be passed to one of `receivers` for `purpose` on a day; every piece rests on a consent that says so itself."""
    asked = frozenset(wanted)
    covered: set[DataCategory] = set()
    relied: list[UUID] = []
    fitting = [each for each in consents if each.purpose is purpose and reaches(each, receivers) and asked & set(each.categories)]
    for consent in fitting:
        if consent.holds(on):
            covered |= asked & set(consent.categories)
            relied.append(consent.id)
    missing = asked - covered
    lapsed = tuple(each.id for each in fitting if not each.holds(on) and each.from_on <= on and missing & set(each.categories))
    return Coverage(covered=frozenset(covered), missing=missing, consents=tuple(relied), lapsed=lapsed)


def replaced(old: Consent, new: Consent) -> Consent:
    """The old consent, ended on the day before the new one begins."""
    last = new.from_on - timedelta(days=1)
    until = last if old.until_on is None else min(old.until_on, last)
    return replace(old, until_on=until, replaced_by_id=new.id)


def line_of(consent: Consent, every: Iterable[Consent]) -> tuple[UUID, ...]:
    """This consent and those whose place it took, directly or by others: what was passed under any of them was passed by it."""
    before: dict[UUID, list[UUID]] = {}
    for each in every:
        if each.replaced_by_id is not None:
            before.setdefault(each.replaced_by_id, []).append(each.id)
    found = [consent.id]
    for one in found:
        found += [other for other in before.get(one, ()) if other not in found]
    return tuple(found)


def asked_for(receiver_kind: str, receiver_id: UUID, organisation_id: UUID | None) -> frozenset[str]:
    """The receiver keys under which a consent may name this receiver: its own, and that of the organisation behind it."""
    keys = {Receiver(kind=receiver_kind, id=receiver_id).key}
    if organisation_id is not None:
        keys.add(Receiver(kind="organisations", id=organisation_id).key)
    return frozenset(keys)


def _one_line(text: str) -> str:
    return " ".join(clean(text, 300).split())
