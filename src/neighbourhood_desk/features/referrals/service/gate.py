"""What may pass to an agency: the sheet of a referral, what consent lets through of it, and what stays here.

Nothing leaves of a referral but through `Gate.released`.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from neighbourhood_desk.features.consents.records import GIVEN_NAMES, Coverage, DataCategory, Purpose
from neighbourhood_desk.features.consents.service import ConsentService
from neighbourhood_desk.features.people.records import COMMUNICATION_NEED_NAMES, PERSON_LANGUAGES, CommunicationNeed, Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.referrals.records import OVERRIDE_NAMES, Referral
from neighbourhood_desk.features.referrals.rules import sheet as fields_
from neighbourhood_desk.features.referrals.rules.redaction import Covered, masked
from neighbourhood_desk.features.referrals.rules.sheet import ReferralSheet, SheetField
from neighbourhood_desk.features.requests.records import Request
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.resources.records import Resource
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.release import Audience, Level, Released, release
from neighbourhood_desk.kernel.wording import Wording, say


@dataclass(frozen=True, slots=True, kw_only=True)
class Clearance:
    """Whether a referral may leave: `uncovered` are the chosen fields that nobody agreed to pass, `missing` what to ask for.

    `consents` are those it rests on, `lapsed` those that once covered what is missing.
    """

    uncovered: tuple[SheetField, ...] = ()
    missing: tuple[DataCategory, ...] = ()
    consents: tuple[UUID, ...] = ()
    lapsed: tuple[UUID, ...] = ()
    is_restricted: bool = False
    is_overridden: bool = False

    @property
    def is_given(self) -> bool:
        """True where it may leave."""
        return not self.is_restricted and (not self.uncovered or self.is_overridden)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What would leave (`sheet`, None where the gate lets nothing through), why not, and what stays here."""

    sheet: Released | None
    refusal: DeskError | None
    available: tuple[SheetField, ...]
    stays: tuple[SheetField, ...]
    clearance: Clearance


class Gate:
    """Builds sheets and opens only where consent, or a written legal basis, opens."""

    def __init__(
        self,
        people: PeopleService,
        resources: ResourceService,
        consents: ConsentService,
        requests: RequestService,
        profile: ProfileService,
    ) -> None:
        self._people, self._resources, self._consents = people, resources, consents
        self._requests, self._profile = requests, profile

    def clearance(self, referral: Referral, on: date) -> Clearance:
        """What of the chosen fields may pass to this receiver on a day."""
        chosen, need = fields_.chosen(referral.fields), referral.need_category
        is_overridden = referral.override_basis is not None
        if referral.person_id is None:
            stray = tuple(field for field in chosen if field not in fields_.ABOUT_REQUEST)
            return Clearance(uncovered=stray, missing=fields_.missing_categories(stray, need, ()), is_overridden=is_overridden)
        coverage = self._coverage(referral, chosen, on)
        return Clearance(
            uncovered=fields_.uncovered(chosen, need, coverage.covered),
            missing=fields_.missing_categories(chosen, need, coverage.covered),
            consents=coverage.consents,
            lapsed=coverage.lapsed,
            is_restricted=coverage.is_restricted,
            is_overridden=is_overridden,
        )

    def proposed(self, referral: Referral, on: date) -> tuple[str, ...]:
        """The fields that are chosen to begin with: what was agreed to for this receiver, else the least."""
        sheet = self.sheet(referral, on)
        covered: Collection[DataCategory] = ()
        if referral.person_id is not None:
            covered = self._coverage(referral, tuple(SheetField), on).covered
        chosen = fields_.proposed(sheet, referral.need_category, covered, has_person=referral.person_id is not None)
        return tuple(field.value for field in chosen)

    def released(self, referral: Referral, on: date) -> Released:
        """The sheet as the agency may have it; raises DeskError where nobody agreed to that and no legal basis was written down."""
        clearance = self.clearance(referral, on)
        if clearance.is_restricted:
            raise DeskError(
                say("Referrals", "This person asked that their data be only kept and not used."),
                say("Referrals", "Nothing may be passed until they lift that."),
            )
        if not clearance.is_given:
            raise DeskError(
                say("Referrals", "The person has not agreed to pass all of this to this receiver."),
                say("Referrals", "Record their consent, pass less, or write down the legal basis."),
            )
        return self._let_through(referral, on)

    def preview(self, referral: Referral, on: date) -> Preview:
        """What is on the sheet of a referral, saved or not, as the manager looks at it before it leaves."""
        whole = self._whole(referral, on)
        available = tuple(field for field in SheetField if whole.has(field))
        clearance = self.clearance(referral, on)
        stays = tuple(field for field in available if field.value not in referral.fields)
        try:
            return Preview(sheet=self._let_through(referral, on), refusal=None, available=available, stays=stays, clearance=clearance)
        except DeskError as refusal:
            return Preview(sheet=None, refusal=refusal, available=available, stays=tuple(available), clearance=clearance)

    def sheet(self, referral: Referral, on: date) -> ReferralSheet:
        """The sheet before the gate, with everything covered in its texts that does not pass as a field."""
        whole = self._whole(referral, on)
        covered = self._covered(referral, whole)
        texts = {name: masked(getattr(whole, name), covered) for name in ("title", "description", "why", "place")}
        return _replaced(whole, **texts, documents=tuple(masked(paper, covered) for paper in whole.documents))

    def receiver_name(self, referral: Referral) -> str:
        """Its receiver as people call it; empty where it is gone."""
        return names_of(self._resources, [(referral.receiver_kind, referral.receiver_id)]).get(referral.receiver_id, "")

    def public_place(self, referral: Referral) -> str:
        """The place of its appointment, if it is the address of a public resource: any other might be somebody's home."""
        resource = self._resources.get(referral.receiver_id) if referral.receiver_kind == "resources" else None
        if resource is None or resource.confidentiality is not Level.PUBLIC or not resource.address:
            return ""
        return resource.address if referral.appointment_place.strip() in ("", resource.address.strip()) else ""

    def _let_through(self, referral: Referral, on: date) -> Released:
        return release(self.sheet(referral, on), Audience.AGENCY, fields_.ALWAYS | set(referral.fields))

    def _coverage(self, referral: Referral, chosen: Sequence[SheetField], on: date) -> Coverage:
        assert referral.person_id is not None
        asked = fields_.asked_of_consent(chosen, referral.need_category)
        return self._consents.covers(referral.person_id, referral.receiver_kind, referral.receiver_id, Purpose.REFERRAL, asked, on)

    def _whole(self, referral: Referral, on: date) -> ReferralSheet:
        request = self._request(referral)
        person = self._people.get(referral.person_id) if referral.person_id is not None else None
        profile = self._profile.current()
        level = request.confidentiality
        if person is not None and person.confidentiality is Level.SEALED:
            level = Level.SEALED
        same = request.description.strip() == request.title.strip()
        sheet = ReferralSheet(
            confidentiality=level,
            number=referral.number,
            need=referral.need_category,
            receiver=self.receiver_name(referral),
            contact=referral.contact,
            on=referral.sent_on or on,
            answer_due=referral.answer_due,
            manager=profile.manager,
            role=profile.role,
            neighbourhood=profile.neighbourhood,
            basis=self._basis(referral, on),
            title=request.title,
            description="" if same else request.description,
            place=request.address,
            why=referral.why,
            documents=referral.documents,
        )
        return sheet if person is None else _replaced(sheet, **self._about(person))

    def _about(self, person: Person) -> dict[str, object]:
        codes = {code.value for code in CommunicationNeed}
        household = len(self._people.members(person.household_id)) if person.household_id is not None else 0
        return {
            "restricted_on": person.restricted_on,
            "name": person.display_name,
            "phones": person.phones,
            "email": person.email,
            "address": person.address,
            "language": PERSON_LANGUAGES.get(person.language),
            "communication": tuple(COMMUNICATION_NEED_NAMES[CommunicationNeed(code)] for code in person.needs if code in codes),
            "household": household,
        }

    def _basis(self, referral: Referral, on: date) -> tuple[Wording, ...]:
        if referral.override_basis is not None:
            return (
                say(
                    "ReferralSheet",
                    "Passed without the person's consent. Legal basis: {basis}",
                    basis=OVERRIDE_NAMES[referral.override_basis],
                ),
            )
        chosen = fields_.chosen(referral.fields)
        if referral.person_id is None or not chosen:
            return (say("ReferralSheet", "This sheet does not say who the person is: they will say so themselves, if they wish."),)
        relied = self._consents.of_ids(self._coverage(referral, chosen, on).consents)
        return tuple(
            say(
                "ReferralSheet",
                "The person agreed on {day} that this be passed to you. {how}.",
                day=each.given_on,
                how=GIVEN_NAMES[each.given_how],
            )
            for each in sorted(relied.values(), key=lambda each: each.given_on)
        )

    def _covered(self, referral: Referral, whole: ReferralSheet) -> Covered:
        person = self._people.get(referral.person_id) if referral.person_id is not None else None
        if person is None:
            return Covered()
        passes = set(fields_.chosen(referral.fields))
        others = self._people.members(person.household_id) if person.household_id is not None else []
        names = [" ".join((other.given_names, other.surnames)) for other in others if other.id != person.id]
        own = f"{person.given_names} {person.surnames} {person.alias}"
        if SheetField.NAME in passes:
            kept = set(own.split())
            names = [" ".join(word for word in name.split() if word not in kept) for name in names]
        else:
            names.append(own)
        return Covered(
            names=tuple(names),
            phones=() if SheetField.PHONES in passes else person.phones,
            emails=() if SheetField.EMAIL in passes else (person.email,),
            addresses=_hidden_addresses(passes, person.address, whole.place),
        )

    def _request(self, referral: Referral) -> Request:
        request = self._requests.get(referral.request_id)
        if request is None:
            raise DeskError(say("Referrals", "The request of this referral is no longer here."))
        return request


def names_of(resources: ResourceService, receivers: Collection[tuple[str, UUID]]) -> dict[UUID, str]:
    """The names of these receivers (kind and id) by id."""
    found: dict[UUID, Resource] = resources.of_ids([id for kind, id in receivers if kind == "resources"])
    names = {key: resource.name for key, resource in found.items()}
    for kind, id in receivers:
        if kind == "organisations" and (organisation := resources.organisation(id)) is not None:
            names[id] = organisation.name
    return names


def _hidden_addresses(passes: Collection[SheetField], home: str, place: str) -> tuple[str, ...]:
    """Where both are the same, one of them passing is enough."""
    shown = {address.strip() for field, address in ((SheetField.ADDRESS, home), (SheetField.PLACE, place)) if field in passes}
    return tuple(address for address in dict.fromkeys((home, place)) if address.strip() and address.strip() not in shown)


def _replaced(sheet: ReferralSheet, **values: object) -> ReferralSheet:
    return replace(sheet, **values)  # type: ignore[arg-type]
