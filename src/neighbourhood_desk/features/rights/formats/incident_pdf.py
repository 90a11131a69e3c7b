"""The report on a lost device, for whoever answers for data and for the authority (GDPR, article 33)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from neighbourhood_desk.features.rights import rules
from neighbourhood_desk.features.rights.records import DEVICE_NAMES, Device
from neighbourhood_desk.features.rights.records.names import kind_name
from neighbourhood_desk.features.rights.records.values import moment_words
from neighbourhood_desk.kernel.release import Level, Released
from neighbourhood_desk.kernel.wording import Catalogue, say
from neighbourhood_desk.paper.document import Document
from neighbourhood_desk.paper.text import Text

_DONE = {
    "restore": say("IncidentReport", "The desk was restored from a backup on another device."),
    "change_passphrase": say("IncidentReport", "The passphrase was changed."),
    "rotate_key": say("IncidentReport", "The data key was changed: what was lost opens nothing that is kept now."),
}
"""What stands in the activity log since, and is worth saying."""


def compose(
    incident: Released,
    counts: Mapping[str, int],
    events: Collection[str],
    profile: Released,
    today: date,
    catalogues: Sequence[Catalogue],
) -> bytes:
    """The report in each of these languages, one after the other; `events` happened in the vault since the loss was known."""
    first, *others = catalogues
    document = Document(first, say("IncidentReport", "Report of a lost device"), _subtitle(profile, today, first), Level.MANAGER)
    _write(document, incident, counts, events, profile, first)
    for catalogue in others:
        document.continue_in(catalogue, _subtitle(profile, today, catalogue))
        _write(document, incident, counts, events, profile, catalogue)
    return document.bytes()


def _subtitle(profile: Released, today: date, catalogue: Catalogue) -> str:
    return " · ".join(part for part in (profile["neighbourhood"], profile["city"], catalogue.day(today)) if part)


def _write(
    document: Document, incident: Released, counts: Mapping[str, int], events: Collection[str], profile: Released, catalogue: Catalogue
) -> None:
    document.text(say("IncidentReport", "To whoever answers for data protection, and to the Spanish Data Protection Agency:"))
    document.text(
        say(
            "IncidentReport",
            "On {day} a device with the encrypted desk of this neighbourhood was lost or stolen. This is notified under article 33 of the "
            "General Data Protection Regulation.",
            day=incident["lost_on"],
        )
    )
    document.heading(say("IncidentReport", "What happened"))
    document.facts(_facts(incident, profile, catalogue))
    document.heading(say("IncidentReport", "What was on it"))
    document.text(_source(incident, catalogue), "note")
    rows: list[list[Text]] = [[kind_name(kind), catalogue.number(count)] for kind, count in counts.items() if count]
    document.table([say("IncidentReport", "Kind of record"), say("IncidentReport", "How many")], rows, ["left", "right"])
    document.heading(say("IncidentReport", "How it was protected"))
    document.bullets(
        [
            say("IncidentReport", "Every page of the database is encrypted (AES-256), and so is every backup."),
            say("IncidentReport", "The key is wrapped by a passphrase (Argon2id) and is not kept on the device."),
            _risk(incident),
        ]
    )
    document.heading(say("IncidentReport", "What was done"))
    done = [words for event, words in _DONE.items() if event in events]
    if incident["told_on"] is not None:
        done.append(say("IncidentReport", "The people concerned were told on {day}.", day=incident["told_on"]))
    document.bullets(done or [say("IncidentReport", "Nothing yet.")])
    if incident["note"]:
        document.text(incident["note"])
    document.signatures([(profile["manager"], say("IncidentReport", "Community manager"))])


def _facts(incident: Released, profile: Released, catalogue: Catalogue) -> list[tuple[Text, Text]]:
    known = incident["known_at"]
    facts: list[tuple[Text, Text]] = [
        (say("IncidentReport", "Desk of"), profile["neighbourhood"]),
        (say("IncidentReport", "Device"), incident["device"] or "—"),
        (say("IncidentReport", "Lost on"), catalogue.day(incident["lost_on"])),
        (say("IncidentReport", "Known since"), moment_words(known, catalogue)),
        (say("IncidentReport", "72 hours end"), moment_words(rules.report_by(known), catalogue)),
        (say("IncidentReport", "State when lost"), DEVICE_NAMES[incident["state"]]),
    ]
    if incident["locked_at"] is not None:
        facts.append((say("IncidentReport", "Last known use of the desk"), moment_words(incident["locked_at"], catalogue)))
    return facts


def _source(incident: Released, catalogue: Catalogue) -> Text:
    if incident["backup_at"] is None:
        return say("IncidentReport", "No backup was at hand: these are the counts of the desk as it is now.")
    return say("IncidentReport", "Counted in the newest backup, made on {moment}.", moment=moment_words(incident["backup_at"], catalogue))


def _risk(incident: Released) -> Text:
    if incident["has_secret"] or incident["state"] is Device.OPEN:
        return say(
            "IncidentReport",
            "The secret was with the device, or the desk was open on it: a high risk for the people concerned cannot be ruled out, and "
            "they are to be told (article 34).",
        )
    return say(
        "IncidentReport",
        "No secret was with the device: without it the data cannot be read, so a high risk for the people concerned is unlikely (article "
        "34.3.a).",
    )
