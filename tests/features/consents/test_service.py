from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from features.consents.conftest import HOUSING, TODAY, agreed
from neighbourhood_desk.features.consents.records import Consent, DataCategory, Purpose, Receiver, ToTell, Withdrawal
from neighbourhood_desk.features.consents.service import ConsentService
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.resources.records import Organisation, Resource
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.ids import new_id
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.vault import Vault


def organisation(of: Organisation) -> str:
    return Receiver(kind="organisations", id=of.id).key


def resource(of: Resource) -> str:
    return Receiver(kind="resources", id=of.id).key


def test_what_an_organisation_may_have_its_services_may_have_and_not_the_other_way_about(
    consents: ConsentService, ana: Person, tenants: Organisation, advice: Resource, clinic: Resource
) -> None:
    consents.record(agreed(ana, organisation(tenants)))
    wanted = (DataCategory.IDENTITY, DataCategory.HOUSING, DataCategory.HEALTH)
    found = consents.covers(ana.id, "resources", advice.id, Purpose.REFERRAL, wanted)
    assert found.covered == set(HOUSING)
    assert found.missing == {DataCategory.HEALTH}
    assert not consents.covers(ana.id, "resources", clinic.id, Purpose.REFERRAL, wanted).covered
    other = consents.record(agreed(ana, resource(clinic), categories=(DataCategory.HEALTH,)))
    assert consents.covers(ana.id, "resources", clinic.id, Purpose.REFERRAL, wanted).consents == (other.id,)
    assert not consents.covers(ana.id, "organisations", new_id(), Purpose.REFERRAL, wanted).covered


def test_a_consent_for_one_purpose_is_none_for_another(consents: ConsentService, ana: Person, clinic: Resource) -> None:
    consents.record(agreed(ana, resource(clinic), purpose=Purpose.FOLLOW_UP))
    assert not consents.covers(ana.id, "resources", clinic.id, Purpose.REFERRAL, HOUSING).covered
    assert consents.agreed(ana.id, Purpose.FOLLOW_UP)
    assert not consents.agreed(ana.id, Purpose.CIRCLE_CONTACT)


def test_nothing_of_a_person_whose_data_is_only_kept_is_covered(
    consents: ConsentService, people: PeopleService, ana: Person, clinic: Resource
) -> None:
    consents.record(agreed(ana, resource(clinic)))
    people.edit(replace(ana, restricted_on=TODAY))
    found = consents.covers(ana.id, "resources", clinic.id, Purpose.REFERRAL, HOUSING)
    assert (found.covered, found.is_restricted) == (frozenset(), True)


def test_a_withdrawal_stops_sharing_at_once_tells_whom_to_tell_and_can_be_taken_back(
    consents: ConsentService, vault: Vault, ana: Person, clinic: Resource
) -> None:
    kept = consents.record(agreed(ana, resource(clinic)))
    sent = [
        ToTell(receiver=Receiver(kind="resources", id=clinic.id, name=clinic.name), sent_on=day, kind="referrals", record_id=new_id())
        for day in (TODAY, TODAY - timedelta(days=1))
    ]
    consents.add_receiver_source(lambda person, consent: sent if (person, consent) == (ana.id, kept.id) else ())
    heard: list[Withdrawal] = []

    def listen(op: Operation, withdrawal: Withdrawal) -> None:
        assert op.connection.in_transaction()
        heard.append(withdrawal)

    consents.on_withdrawn(listen)
    withdrawal = consents.withdraw(kept.id, "Ya no hace falta")
    assert heard == [withdrawal]
    assert [line.sent_on for line in withdrawal.to_tell] == [TODAY - timedelta(days=1), TODAY]
    found = consents.covers(ana.id, "resources", clinic.id, Purpose.REFERRAL, HOUSING)
    assert (found.covered, found.lapsed) == (frozenset(), (kept.id,))
    with pytest.raises(DeskError, match="already withdrawn"):
        consents.withdraw(kept.id)
    vault.undo()
    assert consents.covers(ana.id, "resources", clinic.id, Purpose.REFERRAL, HOUSING).is_whole


def test_a_listener_that_fails_takes_the_withdrawal_back(consents: ConsentService, ana: Person, clinic: Resource) -> None:
    kept = consents.record(agreed(ana, resource(clinic)))

    def refuse(_op: Operation, _withdrawal: Withdrawal) -> None:
        raise DeskError(say("Test", "No"))

    consents.on_withdrawn(refuse)
    with pytest.raises(DeskError):
        consents.withdraw(kept.id)
    assert consents.get(kept.id) == kept


def test_a_newer_consent_takes_the_place_of_one_without_a_gap(
    consents: ConsentService, vault: Vault, ana: Person, clinic: Resource
) -> None:
    old = consents.record(agreed(ana, resource(clinic)))
    new = consents.replace(old.id, agreed(ana, resource(clinic), categories=(DataCategory.IDENTITY,), given_on=TODAY))
    found = consents.covers(ana.id, "resources", clinic.id, Purpose.REFERRAL, HOUSING)
    assert found.covered == {DataCategory.IDENTITY}
    assert found.consents == (new.id,)
    yesterday = consents.covers(ana.id, "resources", clinic.id, Purpose.REFERRAL, HOUSING, TODAY - timedelta(days=1))
    assert yesterday.consents == (old.id,)
    vault.undo()
    assert consents.of_person(ana.id) == [old]


def test_who_got_data_under_an_older_consent_is_told_of_the_end_of_the_one_that_took_its_place(
    consents: ConsentService, ana: Person, clinic: Resource
) -> None:
    key = resource(clinic)
    first = consents.record(agreed(ana, key))
    second = consents.replace(first.id, agreed(ana, key, given_on=TODAY - timedelta(days=1)))
    third = consents.replace(second.id, agreed(ana, key, given_on=TODAY))
    receiver = Receiver(kind="resources", id=clinic.id, name=clinic.name)
    line = ToTell(receiver=receiver, sent_on=TODAY - timedelta(days=2), kind="referrals", record_id=new_id())
    consents.add_receiver_source(lambda _person, consent: [line] if consent == first.id else [])
    assert consents.withdraw(third.id).to_tell == (line,)


def test_everything_is_withdrawn_in_one_step(
    consents: ConsentService, vault: Vault, ana: Person, clinic: Resource, advice: Resource
) -> None:
    live = [consents.record(agreed(ana, resource(each))) for each in (clinic, advice)]
    ended = consents.record(agreed(ana, resource(clinic), until_on=TODAY - timedelta(days=1)))
    withdrawn = consents.withdraw_all(ana.id, "Lo pide")
    assert {each.consent.id for each in withdrawn} == {each.id for each in live}
    assert not consents.covers(ana.id, "resources", clinic.id, Purpose.REFERRAL, HOUSING).covered
    assert consents.get(ended.id) == ended
    vault.undo()
    assert {each.withdrawn_on for each in consents.of_person(ana.id)} == {None}


def test_what_was_withdrawn_is_not_replaced(consents: ConsentService, ana: Person, clinic: Resource) -> None:
    kept = consents.record(agreed(ana, resource(clinic)))
    consents.withdraw(kept.id)
    with pytest.raises(DeskError):
        consents.replace(kept.id, agreed(ana, resource(clinic)))


def test_what_ends_within_thirty_days_is_listed_the_first_first(
    consents: ConsentService, ana: Person, clinic: Resource, clock: FixedClock
) -> None:
    late, soon, far, open_ended = (
        consents.record(agreed(ana, resource(clinic), until_on=until))
        for until in (TODAY + timedelta(days=30), TODAY, TODAY + timedelta(days=31), None)
    )
    assert [each.consent.id for each in consents.ending()] == [soon.id, late.id]
    assert consents.ending()[0].person == "Ana Zarzamora Ruiz"
    clock.moment += timedelta(days=1)
    assert [each.consent.id for each in consents.ending()] == [late.id, far.id]
    assert open_ended.until_on is None


def test_who_agreed_and_what_is_named_is_not_deleted(
    consents: ConsentService, people: PeopleService, resources: ResourceService, ana: Person, clinic: Resource
) -> None:
    consents.record(agreed(ana, resource(clinic)))
    with pytest.raises(DeskError):
        people.remove(ana.id)
    with pytest.raises(DeskError):
        resources.remove(clinic.id)


def test_a_talent_is_announced_only_while_its_neighbour_agrees(
    consents: ConsentService, resources: ResourceService, ana: Person, arabic: Resource
) -> None:
    with pytest.raises(DeskError, match="Nobody has agreed"):
        resources.edit(replace(arabic, confidentiality=Level.PUBLIC))
    consents.record(agreed(ana, all_receivers=True, purpose=Purpose.REFERRAL))
    assert resources.withheld(arabic) is not None
    announcing = Consent(
        person_id=ana.id,
        purpose=Purpose.PUBLISH_TALENT,
        categories=(DataCategory.SKILLS,),
        text_shown="Sí.",
        witness="Marta",
        given_on=TODAY,
        resource_id=arabic.id,
    )
    kept = consents.record(announcing)
    shown = resources.get(arabic.id)
    assert shown is not None
    assert (resources.withheld(shown), shown.confidentiality) == (None, Level.PUBLIC)
    consents.withdraw(kept.id)
    hidden = resources.get(arabic.id)
    assert hidden is not None
    assert resources.withheld(hidden) is not None
    assert hidden.confidentiality is Level.MANAGER


def test_receivers_are_found_by_name_organisations_first(
    consents: ConsentService, resources: ResourceService, tenants: Organisation, advice: Resource
) -> None:
    resources.add(Resource(name="Inquilinas en apuros"))
    found = consents.find_receivers("inquilinas")
    assert [(each.kind, each.name) for each in found] == [
        ("organisations", "Sindicato de Inquilinas"),
        ("resources", "Inquilinas en apuros"),
    ]
    assert consents.named([found[0].key])[0].name == tenants.name
