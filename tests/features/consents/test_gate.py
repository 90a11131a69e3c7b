from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from neighbourhood_desk.features.consents.records import Consent, DataCategory, Given, Purpose, Receiver, State
from neighbourhood_desk.features.consents.rules import gate
from neighbourhood_desk.kernel.ids import new_id

PERSON = new_id()
RECEIVERS = tuple(Receiver(kind=kind, id=new_id()).key for kind in ("organisations", "resources", "resources"))
EPOCH = date(2026, 1, 1)

days = st.integers(0, 60).map(lambda number: EPOCH + timedelta(days=number))
categories = st.sets(st.sampled_from(DataCategory)).map(tuple)
receivers = st.sets(st.sampled_from(RECEIVERS)).map(tuple)


@st.composite
def consents(draw: st.DrawFn) -> Consent:
    given_on = draw(days)
    return Consent(
        person_id=PERSON,
        purpose=draw(st.sampled_from((Purpose.REFERRAL, Purpose.FOLLOW_UP))),
        receivers=draw(receivers),
        all_receivers=draw(st.booleans()),
        categories=draw(categories),
        given_on=given_on,
        from_on=given_on + timedelta(days=draw(st.integers(0, 5))),
        until_on=draw(st.none() | days),
        withdrawn_on=draw(st.none() | days),
    )


def covered(kept: list[Consent], to: tuple[str, ...], wanted: tuple[DataCategory, ...], on: date) -> frozenset[DataCategory]:
    return gate.coverage(kept, to, Purpose.REFERRAL, wanted, on).covered


@given(st.lists(consents(), max_size=5), receivers, categories, days)
def test_every_piece_of_data_asked_for_is_either_covered_or_missing(
    kept: list[Consent], to: tuple[str, ...], wanted: tuple[DataCategory, ...], on: date
) -> None:
    found = gate.coverage(kept, to, Purpose.REFERRAL, wanted, on)
    assert found.covered | found.missing == set(wanted)
    assert not found.covered & found.missing
    assert bool(found.consents) == bool(found.covered)
    assert not set(found.consents) & set(found.lapsed)


@given(st.lists(consents(), max_size=5), receivers, categories, days)
def test_what_is_covered_rests_on_a_consent_that_says_it_itself(
    kept: list[Consent], to: tuple[str, ...], wanted: tuple[DataCategory, ...], on: date
) -> None:
    for piece in covered(kept, to, wanted, on):
        assert any(
            each.purpose is Purpose.REFERRAL
            and piece in each.categories
            and (each.all_receivers or set(each.receivers) & set(to))
            and each.from_on <= on
            and (each.until_on is None or on <= each.until_on)
            and (each.withdrawn_on is None or on < each.withdrawn_on)
            for each in kept
        )


@given(st.lists(consents(), min_size=1, max_size=5), receivers, categories, days, days, st.data())
def test_a_withdrawal_never_makes_anything_covered_and_ends_it_from_its_day_on(
    kept: list[Consent], to: tuple[str, ...], wanted: tuple[DataCategory, ...], on: date, withdrawn: date, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(kept) - 1))
    before = covered(kept, to, wanted, on)
    kept[at] = replace(kept[at], withdrawn_on=min(withdrawn, kept[at].withdrawn_on or withdrawn))
    assert covered(kept, to, wanted, on) <= before
    if on >= withdrawn:
        others = [each for index, each in enumerate(kept) if index != at]
        assert covered(kept, to, wanted, on) == covered(others, to, wanted, on)


@given(st.lists(consents(), max_size=5), receivers, categories)
def test_after_the_last_end_nothing_is_covered(kept: list[Consent], to: tuple[str, ...], wanted: tuple[DataCategory, ...]) -> None:
    ended = [replace(each, until_on=each.until_on or EPOCH + timedelta(days=60)) for each in kept]
    assert covered(ended, to, wanted, EPOCH + timedelta(days=61)) == frozenset()


@given(st.lists(consents(), max_size=5), receivers, categories, days, receivers)
def test_asking_for_less_or_for_more_receivers_never_loses_cover(
    kept: list[Consent], to: tuple[str, ...], wanted: tuple[DataCategory, ...], on: date, more: tuple[str, ...]
) -> None:
    whole = covered(kept, to, wanted, on)
    assert covered(kept, (*to, *more), wanted, on) >= whole
    for piece in wanted:
        assert covered(kept, to, (piece,), on) == whole & {piece}


@given(consents(), consents(), days)
def test_the_old_and_the_new_never_hold_on_one_day(old: Consent, new: Consent, on: date) -> None:
    old = replace(old, withdrawn_on=None)
    ended = gate.replaced(old, new)
    assert not (ended.holds(on) and new.holds(on))
    assert old.holds(on) >= ended.holds(on)
    if on >= new.from_on:
        assert ended.state(on) in (State.REPLACED, State.ENDED)


def test_nobody_named_means_nobody() -> None:
    consent = Consent(person_id=PERSON, categories=(DataCategory.HOUSING,), given_on=EPOCH, from_on=EPOCH)
    assert covered([consent], RECEIVERS, (DataCategory.HOUSING,), EPOCH) == frozenset()
    anybody = replace(consent, all_receivers=True)
    assert covered([anybody], RECEIVERS, (DataCategory.HOUSING,), EPOCH) == {DataCategory.HOUSING}


def test_a_purpose_without_receivers_drops_them() -> None:
    consent = Consent(person_id=PERSON, purpose=Purpose.PUBLISH_TALENT, receivers=RECEIVERS, all_receivers=True)
    tidied = gate.tidy(consent)
    assert (tidied.receivers, tidied.all_receivers) == ((), False)


def test_it_holds_from_the_day_it_was_given_at_the_earliest() -> None:
    assert gate.tidy(Consent(person_id=PERSON, given_on=EPOCH, from_on=EPOCH - timedelta(days=9))).from_on == EPOCH


def test_what_says_too_little_is_said_field_by_field() -> None:
    nothing = Consent(person_id=PERSON)
    assert gate.problems(nothing, EPOCH).keys() == {"categories", "receivers", "text_shown", "given_on", "witness"}
    for_child = replace(nothing, given_how=Given.BY_REPRESENTATIVE, given_on=EPOCH + timedelta(days=1))
    assert {"representative", "given_on"} <= gate.problems(for_child, EPOCH).keys()
    assert "until_on" in gate.problems(replace(nothing, from_on=EPOCH, until_on=EPOCH - timedelta(days=1)), EPOCH)


def test_a_year_ends_on_the_same_day_also_in_a_leap_year() -> None:
    assert gate.usual_end(date(2026, 11, 22)) == date(2027, 11, 22)
    assert gate.usual_end(date(2028, 2, 29)) == date(2029, 2, 28)
