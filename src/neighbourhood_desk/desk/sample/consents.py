"""What the people of the sample agreed to: most for what they brought, some no longer, one soon to be asked again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from neighbourhood_desk.desk.sample.people import Residents
from neighbourhood_desk.desk.sample.stage import Stage
from neighbourhood_desk.features.consents.records import Consent, DataCategory, Given, Purpose, Receiver
from neighbourhood_desk.features.consents.rules import gate, texts, words
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.requests.records import BroughtBy, Request
from neighbourhood_desk.features.resources.records import NeedCategory, Organisation
from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.kernel.wording import Catalogue, say

MANAGER = "Noa Ejemplo"
"""Who works on the sample's desk and heard what was agreed."""

PLACE = {"es": "Barrio de la Fuente", "en": "Fountain Quarter"}
"""How its neighbourhood is called."""

_AGREE = 0.6
_WITHDRAWN = 0.05
_SOON = 9
"""Days until the consent ends that is to be asked for again."""

_DATA: Mapping[NeedCategory, DataCategory] = {
    NeedCategory.HOUSING: DataCategory.HOUSING,
    NeedCategory.INCOME_AND_EMPLOYMENT: DataCategory.ECONOMY,
    NeedCategory.HEALTH: DataCategory.HEALTH,
    NeedCategory.CARE_AND_COMPANY: DataCategory.HOUSEHOLD,
    NeedCategory.EDUCATION_AND_LANGUAGE: DataCategory.EDUCATION_WORK,
    NeedCategory.LEGAL_AND_RIGHTS: DataCategory.LEGAL,
}


def agree(stage: Stage, residents: Residents, organisations: Sequence[Organisation], requests: Sequence[Request]) -> list[Consent]:
    """Consents for requests that people brought and somebody else must help with; at most one for each person and organisation."""
    people = {person.id: person for person in residents.people}
    catalogue = Catalogue.load(shipped("translations"), stage.language)
    found: dict[tuple[UUID, UUID], Consent] = {}
    for request in requests:
        person = people.get(request.brought_by_id) if request.brought_by is BroughtBy.PERSON and request.brought_by_id else None
        fitting = [each for each in organisations if each.sector in request.sectors]
        if person is None or request.need_category not in _DATA or not fitting or stage.dice.random() > _AGREE:
            continue
        to = stage.dice.choice(fitting)
        found.setdefault((person.id, to.id), _agreed(stage, person, to, request))
    consents = list(found.values())
    if consents:
        consents[-1] = replace(consents[-1], until_on=stage.today + timedelta(days=_SOON))
    names = {organisation.id: organisation.name for organisation in organisations}
    return [_shown(stage, consent, people[consent.person_id], names, catalogue) for consent in consents]


def _agreed(stage: Stage, person: Person, to: Organisation, request: Request) -> Consent:
    given_on = request.received_on
    how = stage.dice.choice((Given.VERBAL, Given.VERBAL, Given.SIGNED))
    withdrawn = stage.dice.random() < _WITHDRAWN and given_on < stage.today
    return Consent(
        person_id=person.id,
        receivers=(Receiver(kind="organisations", id=to.id).key,),
        categories=(*gate.USUAL_CATEGORIES[Purpose.REFERRAL], _DATA[request.need_category]),
        language=stage.language,
        given_how=how,
        witness=MANAGER if how is Given.VERBAL else "",
        given_on=given_on,
        from_on=given_on,
        until_on=gate.usual_end(given_on),
        withdrawn_on=stage.today - timedelta(days=stage.dice.randint(0, (stage.today - given_on).days)) if withdrawn else None,
        request_id=request.id,
    )


def _shown(stage: Stage, consent: Consent, person: Person, names: Mapping[UUID, str], catalogue: Catalogue) -> Consent:
    """The consent with the text that was shown."""
    receivers = [replace(each, name=names[each.id]) for each in consent.named]
    values = {
        "person": person.display_name,
        "receivers": words.receiver_words(consent, receivers, catalogue),
        "data": words.data_words(consent.categories, catalogue),
        "until": catalogue.text(say("ConsentText", "{day}", day=consent.until_on or stage.today)),
        "manager": MANAGER,
        "place": stage.said(PLACE),
    }
    text = texts.filled(texts.shipped(consent.purpose, False, catalogue), values)
    version = texts.version_name(consent.purpose, stage.language, False, texts.SHIPPED_VERSION)
    return gate.tidy(replace(consent, text_shown=text, text_version=version))
