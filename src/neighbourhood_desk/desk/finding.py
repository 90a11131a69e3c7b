"""The one search over every kind of record, and the list of the day, as plain values for the command line."""

from __future__ import annotations

from typing import Any

from neighbourhood_desk.desk.features import FEATURES
from neighbourhood_desk.features.today.records import Line, Section
from neighbourhood_desk.features.today.service import TodayService
from neighbourhood_desk.kernel.feature import Found, Services
from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.kernel.wording import Catalogue, Wording
from neighbourhood_desk.storage.vault import Vault

_OF_A_KIND = 50


def find(services: Services, text: str, catalogue: Catalogue) -> list[dict[str, Any]]:
    """What every word of `text` occurs in, best first: kind, reference (its number, else its identifier), title and score.

    The score is 1 where every word stands whole in the title or is the number, less where words are only begun or stand elsewhere.
    """
    services.add(catalogue)
    found: list[tuple[float, Found]] = []
    for feature in FEATURES:
        for finder in feature.finders:
            # Kind by kind, so that a word in a thousand requests does not hide the one person of that name.
            if finder.find is not None:
                ids = list(finder.find(services, text, _OF_A_KIND))
            else:
                ids = [hit.id for hit in services.of(Vault).find(text, kinds=(finder.kind,), limit=_OF_A_KIND)]
            described = finder.describe(services, ids)
            found += [(_score(text, described[each]), described[each]) for each in ids if each in described]
    return [
        {
            "kind": each.kind,
            "reference": each.reference or str(each.id),
            "title": each.title,
            "score": score,
            "detail": each.detail,
            "id": str(each.id),
        }
        for score, each in sorted(found, key=lambda item: -item[0])
    ]


def due(services: Services, catalogue: Catalogue) -> dict[str, Any]:
    """What the home page shows: the three parts of its list, the forms that wait half typed, and its figures."""
    today = services.of(TodayService)
    waiting, day = today.waiting(), services.of(Vault).clock.today()
    return {
        "day": day.isoformat(),
        **{section.value: [_line(line, catalogue) for line in waiting.of(section)] for section in Section},
        "drafts": [{"what": catalogue.text(each.what), "text": each.text, "page": each.page} for each in today.half_typed()],
        "figures": [{"name": catalogue.text(each.name), "count": each.count, "page": each.page} for each in today.figures()],
    }


def _score(text: str, found: Found) -> float:
    title = fold(f"{found.title} {found.reference}").split()
    words = fold(text).split()
    if found.reference and fold(text) == fold(found.reference):
        return 1.0
    worth = [1.0 if word in title else 0.8 if any(each.startswith(word) for each in title) else 0.5 for word in words]
    return round(sum(worth) / len(worth), 3) if worth else 0.0


def _line(line: Line, catalogue: Catalogue) -> dict[str, Any]:
    def said(words: Wording | str) -> str:
        return catalogue.text(words) if isinstance(words, Wording) else words

    return {
        "kind": line.kind,
        "id": str(line.id),
        "title": said(line.title),
        "detail": said(line.detail),
        "due": line.due_on.isoformat(),
        "at": line.at,
        "harm": line.harm,
        "mark": said(line.pill) if line.pill else "",
    }
