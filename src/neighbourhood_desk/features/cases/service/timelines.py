"""The timeline of any record, and its print: released entry by entry, with everybody covered whom it is not about."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from neighbourhood_desk.features.cases import store
from neighbourhood_desk.features.cases.rules.paper import TimelinePaper
from neighbourhood_desk.kernel.happenings import Happening, Happenings, Topic, narrowed
from neighbourhood_desk.kernel.release import Audience, Level, release
from neighbourhood_desk.kernel.third_parties import ThirdParties
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.storage.leaving import write_out
from neighbourhood_desk.storage.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineWish:
    """Which part of the timeline of which record: these topics (all when empty), from `since` to `until`, both included."""

    kind: str
    id: UUID
    topics: tuple[Topic, ...] = ()
    since: date | None = None
    until: date | None = None


class TimelineService:
    """Tells timelines and prints them."""

    def __init__(self, vault: Vault, happenings: Happenings) -> None:
        self._vault, self._happenings = vault, happenings

    def around(self, kind: str, id: UUID) -> list[Happening]:
        """Everything that happened around a record, and what is planned, in date order."""
        return self._happenings.around(kind, id)

    def wished(self, wish: TimelineWish) -> list[Happening]:
        """The part of it that is wished for."""
        return narrowed(self.around(wish.kind, wish.id), wish.topics, wish.since, wish.until)

    def paper(self, wish: TimelineWish, of: str, catalogue: Catalogue, audience: Audience) -> TimelinePaper:
        """What would be printed for these readers: nothing above their level, nothing sealed, and nobody named but whom it is about."""
        found = self.wished(wish)
        allowed = [each for each in found if each.confidentiality.rank <= audience and each.confidentiality is not Level.SEALED]
        others = self._others(wish)
        cover = catalogue.text(say("Cases", "[another person]"))
        released = [release(_covered(each, others, cover), audience) for each in allowed]
        levels = [each.confidentiality for each in allowed]
        return TimelinePaper(
            of=of,
            made_on=self._vault.clock.today(),
            since=wish.since,
            until=wish.until,
            topics=wish.topics,
            happenings=released,
            level=max(levels, key=lambda level: level.rank, default=Level.PUBLIC),
            withheld=len(found) - len(allowed),
        )

    def print(self, wish: TimelineWish, of: str, path: Path, catalogue: Catalogue, audience: Audience = Audience.MANAGER) -> TimelinePaper:
        """Write the PDF where the manager chose, and note that it left; raises DeskError."""
        from neighbourhood_desk.features.cases.formats.timeline_pdf import compose  # reportlab takes its time: only who prints waits

        paper = self.paper(wish, of, catalogue, audience)
        content = compose(paper, catalogue)
        write_out(self._vault, {path: content}, "timeline", audience.name, kind=wish.kind, record_id=wish.id)
        return paper

    def _others(self, wish: TimelineWish) -> ThirdParties:
        """Everybody on the desk whom this record is not about."""
        around = self._happenings.records_around(wish.kind, wish.id)
        own: Collection[UUID] = around.get("people", set())
        with self._vault.reading() as reading:
            if wish.kind == "cases":
                own = store.people_of(reading, wish.id)
            people = store.names_besides(reading, own)
            mine = store.names_besides(reading, [], only=own)
        names, phones, emails = _told_apart(people)
        own_names, own_phones, own_emails = _told_apart(mine)
        return ThirdParties.of(names, phones, emails, own_names, [*own_phones, *own_emails])


def _told_apart(people: Sequence[store.Named]) -> tuple[list[str], list[str], list[str]]:
    names: list[str] = []
    phones: list[str] = []
    emails: list[str] = []
    for given, surnames, alias, numbers, email in people:
        names += [f"{given} {surnames}", f"{surnames} {given}", f"{given} {surnames.split(' ')[0]}", alias]
        phones += numbers
        emails.append(email)
    return [name.strip() for name in names if name.strip()], phones, [email for email in emails if email]


def _covered(happening: Happening, others: ThirdParties, cover: str) -> Happening:
    detail = happening.detail
    return replace(
        happening,
        what=_covered_wording(happening.what, others, cover),
        detail=_covered_wording(detail, others, cover) if isinstance(detail, Wording) else others.covered(detail, cover),
        about=others.covered(happening.about, cover),
    )


def _covered_wording(wording: Wording, others: ThirdParties, cover: str) -> Wording:
    """The same text with covered values: what somebody typed stands in them."""
    values = {
        name: _covered_wording(value, others, cover) if isinstance(value, Wording) else others.covered(value, cover)
        for name, value in wording.values.items()
    }
    return replace(wording, values=values)
