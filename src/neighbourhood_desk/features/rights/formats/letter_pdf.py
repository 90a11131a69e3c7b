"""The letter to the people whose data was on a lost device, in plain words (GDPR, article 34): one page, without a name on it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from neighbourhood_desk.features.rights.records import Device
from neighbourhood_desk.features.rights.records.names import kind_name
from neighbourhood_desk.kernel.release import Level, Released
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.paper.document import Document
from neighbourhood_desk.paper.text import Text

_MAY_HOLD: Mapping[str, Wording] = {
    "people": say("LossLetter", "Names, addresses, telephones and e-mails of residents"),
    "households": say("LossLetter", "Who lives together in a home"),
    "requests": say("LossLetter", "What residents asked for, and what came of it"),
    "request_notes": say("LossLetter", "Notes on those requests"),
    "sealed_requests": say("LossLetter", "Requests of a delicate kind, encrypted a second time"),
    "memberships": say("LossLetter", "Who takes part in a circle or commission"),
    "meetings": say("LossLetter", "What was spoken about and decided in meetings"),
    "resources": say("LossLetter", "Services, groups and neighbours who offer something"),
    "followups": say("LossLetter", "What was promised, and by when"),
}


def compose(
    incident: Released,
    counts: Mapping[str, int],
    events: Collection[str],
    profile: Released,
    contact: str,
    today: date,
    catalogues: Sequence[Catalogue],
) -> bytes:
    """The letter in each of these languages, one after the other. `contact` is whom to ask, as the manager wrote it.

    `events` happened in the vault since the loss was known: the letter says nothing of what was not done.
    """
    first, *others = catalogues
    document = Document(first, say("LossLetter", "Notice about your personal data"), _subtitle(profile, today, first), Level.PUBLIC)
    _write(document, incident, counts, events, profile, contact, first)
    for catalogue in others:
        document.continue_in(catalogue, _subtitle(profile, today, catalogue))
        _write(document, incident, counts, events, profile, contact, catalogue)
    return document.bytes()


def _subtitle(profile: Released, today: date, catalogue: Catalogue) -> str:
    return " · ".join(part for part in (profile["neighbourhood"], profile["city"], catalogue.day(today)) if part)


def _write(
    document: Document,
    incident: Released,
    counts: Mapping[str, int],
    events: Collection[str],
    profile: Released,
    contact: str,
    catalogue: Catalogue,
) -> None:
    risky = incident["has_secret"] or incident["state"] is Device.OPEN
    document.text(say("LossLetter", "Dear neighbour:"))
    document.text(
        say(
            "LossLetter",
            "On {day} a device was lost or stolen that held the records with which the community manager of this neighbourhood works. Your"
            " data may be among them. We are sorry, and we tell you what we know and what you can do.",
            day=incident["lost_on"],
        )
    )
    document.heading(say("LossLetter", "What happened"))
    document.text(_what_happened(risky=risky))
    document.heading(say("LossLetter", "What was on it"))
    rows: list[list[Text]] = [[_MAY_HOLD.get(kind) or kind_name(kind), catalogue.number(count)] for kind, count in counts.items() if count]
    document.table([say("LossLetter", "Kind of data"), say("LossLetter", "Records of everybody together")], rows, ["left", "right"])
    document.heading(say("LossLetter", "What we did"))
    document.bullets(_done(incident, events))
    document.heading(say("LossLetter", "What you can do"))
    document.bullets(
        [
            say("LossLetter", "Be wary of calls, messages or visits that mention something only this desk should know. Give no data."),
            say("LossLetter", "Never give a code, a password or a payment on the telephone: we never ask for one."),
            say("LossLetter", "If somebody uses your data, or you are afraid of somebody who may learn where you live, tell us at once."),
            say("LossLetter", "You may ask what we hold on you, have it corrected or erased, and object to its use; it costs nothing."),
            say("LossLetter", "You may complain to the Spanish Data Protection Agency (www.aepd.es)."),
        ]
    )
    if contact:
        document.text(say("LossLetter", "Whom to ask: {contact}", contact=contact), "strong")
    document.signatures([(profile["manager"], say("LossLetter", "Community manager"))])


def _what_happened(*, risky: bool) -> Wording:
    if risky:
        return say(
            "LossLetter",
            "Everything on the device is encrypted. But the key to it may have been within reach of whoever has the device, so we cannot"
            " rule out that it was read.",
        )
    return say(
        "LossLetter",
        "Everything on the device is encrypted, and the key was not with it: without it nobody can read the data. We do not expect that"
        " anything happens to you because of this, and tell you so that you know.",
    )


def _done(incident: Released, events: Collection[str]) -> list[Text]:
    done: list[Text] = []
    if "restore" in events:
        done.append(say("LossLetter", "We went on from a backup on another device, so nothing you asked for was forgotten."))
    if incident["reported_on"] is not None:
        done.append(say("LossLetter", "We told the data protection authority on {day}.", day=incident["reported_on"]))
    if "rotate_key" in events:
        done.append(say("LossLetter", "We changed the keys, so that the lost device opens nothing that is written now."))
    return done or [say("LossLetter", "We are finding out what happened.")]
