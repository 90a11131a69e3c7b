"""Why each kind of record is kept, on what legal basis and for how long: defaults, to be confirmed by whoever answers for data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from neighbourhood_desk.kernel.record import Record
from neighbourhood_desk.kernel.release import Level, kept_at
from neighbourhood_desk.kernel.wording import Wording, say


class Basis(StrEnum):
    """What makes keeping lawful."""

    INTEREST = "interest"
    CONSENT = "consent"
    LAW = "law"
    SPECIAL = "special"


BASIS_NAMES: Mapping[Basis, Wording] = MappingProxyType(
    {
        Basis.INTEREST: say("Basis", "A task in the public interest (GDPR, article 6(1)(e))"),
        Basis.CONSENT: say("Basis", "Consent, which can be withdrawn at any time (GDPR, article 6(1)(a))"),
        Basis.LAW: say("Basis", "A legal duty (GDPR, article 6(1)(c))"),
        Basis.SPECIAL: say("Basis", "Explicit consent for special data (GDPR, article 9(2)(a))"),
    }
)


@dataclass(frozen=True, slots=True)
class Purpose:
    """One kind of record (a table): what it is for, why it may be kept, how long. `own` is what this desk wrote instead of the default."""

    kind: str
    what_for: Wording
    basis: Basis
    how_long: Wording
    own: OwnPurpose | None = None

    @property
    def default(self) -> Purpose:
        """What the desk says of this kind where nobody decided otherwise."""
        return next(each for each in PURPOSES if each.kind == self.kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPurpose(Record):
    """What whoever answers for data protection decided for one kind; an empty text leaves the default. `confirmed_on` is when they did."""

    kind: str = kept_at(Level.MANAGER)
    what_for: str = kept_at(Level.MANAGER, default="")
    basis: Basis = kept_at(Level.MANAGER, default=Basis.INTEREST)
    how_long: str = kept_at(Level.MANAGER, default="")
    confirmed_on: date | None = kept_at(Level.MANAGER, default=None)


PURPOSES: tuple[Purpose, ...] = (
    Purpose(
        "people",
        say("Purpose", "Call back, write to and accompany whoever asks the desk for something."),
        Basis.INTEREST,
        say("Purpose", "Two years after the last contact, unless another day is chosen."),
    ),
    Purpose(
        "households",
        say("Purpose", "Know who lives together, so that a home is counted once."),
        Basis.INTEREST,
        say("Purpose", "As long as a member is kept."),
    ),
    Purpose(
        "requests",
        say("Purpose", "Answer what residents ask and check that it worked."),
        Basis.INTEREST,
        say("Purpose", "With the person who brought it; without a name, as long as the desk works."),
    ),
    Purpose(
        "sealed_requests",
        say("Purpose", "Protect whoever tells of violence, mediation or a court."),
        Basis.SPECIAL,
        say("Purpose", "With the request."),
    ),
    Purpose(
        "attachments",
        say("Purpose", "Keep at hand what was shown or handed over for a record: a letter, a photograph of a place."),
        Basis.INTEREST,
        say("Purpose", "With the record they belong to."),
    ),
    Purpose(
        "referrals",
        say("Purpose", "Pass a request to whoever can help, with what the person agreed to, and see how it goes."),
        Basis.CONSENT,
        say("Purpose", "With the request."),
    ),
    Purpose(
        "followups", say("Purpose", "Do what was promised, in time."), Basis.INTEREST, say("Purpose", "With the record they belong to.")
    ),
    Purpose(
        "consents",
        say("Purpose", "Know, and be able to show, what each person agreed to."),
        Basis.LAW,
        say("Purpose", "With the person; what they agreed to can be withdrawn on any day."),
    ),
    Purpose(
        "cases",
        say("Purpose", "Work several needs of one person, home or place as one plan, with one lead."),
        Basis.INTEREST,
        say("Purpose", "With whom it is about; without a name where others are concerned too."),
    ),
    Purpose(
        "sealed_case_notes",
        say("Purpose", "Care for somebody in distress without anybody else reading of it."),
        Basis.SPECIAL,
        say("Purpose", "With the case."),
    ),
    Purpose(
        "memberships",
        say("Purpose", "Know who speaks for a building or a group in a circle."),
        Basis.CONSENT,
        say("Purpose", "While the seat is held; then without contact details."),
    ),
    Purpose(
        "meetings",
        say("Purpose", "Keep what a circle spoke about, decided and took on."),
        Basis.INTEREST,
        say("Purpose", "As long as the body exists: it is its memory."),
    ),
    Purpose(
        "resources",
        say("Purpose", "Tell residents what there is and how to reach it."),
        Basis.CONSENT,
        say("Purpose", "Until it is no longer offered; private contacts until withdrawn."),
    ),
    Purpose(
        "rights_requests",
        say("Purpose", "Prove that rights were answered in time."),
        Basis.LAW,
        say("Purpose", "Three years; after an erasure, without the person."),
    ),
    Purpose("incidents", say("Purpose", "Document what happened to personal data."), Basis.LAW, say("Purpose", "Three years.")),
    Purpose(
        "audit",
        say("Purpose", "Know who did what, and show that nothing was altered."),
        Basis.LAW,
        say("Purpose", "Two years, or as long as is set above; it names no values."),
    ),
)


def decided(purpose: Purpose, own: OwnPurpose | None) -> Purpose:
    """The default with what this desk decided in its place."""
    if own is None:
        return purpose
    what_for = say("Purpose", "{text}", text=own.what_for) if own.what_for else purpose.what_for
    how_long = say("Purpose", "{text}", text=own.how_long) if own.how_long else purpose.how_long
    return Purpose(purpose.kind, what_for, own.basis, how_long, own)
