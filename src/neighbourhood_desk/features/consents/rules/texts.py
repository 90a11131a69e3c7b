"""The texts that are shown before anybody agrees: those that ship, for each purpose in ordinary and in plain words, and their filling."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from neighbourhood_desk.features.consents.records import WITH_RECEIVERS, Purpose
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say

SHIPPED_VERSION = 1
BLANK = "_" * 28
"""Where something is to be written by hand."""

FIELDS = ("person", "receivers", "data", "until", "manager", "place", "purpose")
"""What may stand in curly brackets in a text."""

_OPEN: dict[str, Any] = {name: f"{{{name}}}" for name in FIELDS}
"""Every field stands for itself: a text that ships is a template until it is shown to somebody."""

_FIELD = re.compile(r"\{(\w+)\}")
_ANY_FIELD = re.compile(r"\{([^{}\n]*)\}")
_MOST = 6000

_OPENINGS: Mapping[Purpose, Wording] = MappingProxyType(
    {
        Purpose.REFERRAL: say(
            "ConsentText",
            "I, {person}, agree that {manager}, community manager of {place}, passes these data about me: {data}. They go to: {receivers}. "
            "They are passed for one thing only: that they can attend to what I asked for.",
            **_OPEN,
        ),
        Purpose.FOLLOW_UP: say(
            "ConsentText",
            "I, {person}, agree that {manager}, community manager of {place}, asks how what I brought went, and exchanges these data about "
            "me for it: {data}. They are exchanged with: {receivers}. This is for one thing only: to check with me that it worked.",
            **_OPEN,
        ),
        Purpose.PUBLISH_TALENT: say(
            "ConsentText",
            "I, {person}, agree that {manager}, community manager of {place}, announces to the neighbours what I offer. This is announced: "
            "{data}. My telephone and my address are not: whoever is interested asks the manager, who asks me first.",
            **_OPEN,
        ),
        Purpose.CIRCLE_CONTACT: say(
            "ConsentText",
            "I, {person}, agree that {manager}, community manager of {place}, gives the members of my circle these data about me: {data}. "
            "This is for one thing only: that they can reach me about what the circle does.",
            **_OPEN,
        ),
        Purpose.STATISTICS_TAGS: say(
            "ConsentText",
            "I, {person}, agree that {manager}, community manager of {place}, notes the groups that I say I belong to: {data}. This is for "
            "one thing only: to count how many people of each group come. The counts bear no names and never tell of so few people that "
            "somebody could be recognised.",
            **_OPEN,
        ),
        Purpose.OTHER: say(
            "ConsentText",
            "I, {person}, agree that {manager}, community manager of {place}, passes these data about me: {data}. They go to: {receivers}. "
            "They are passed for this only: {purpose}.",
            **_OPEN,
        ),
    }
)
_RIGHTS = say(
    "ConsentText",
    "This holds until {until}. I can take it back at any time, without giving a reason and without being attended any worse: it is enough "
    "to say so. From then on nothing more is passed, and whoever already has my data is told. Nobody may pass the data on or use them for "
    "anything else. I may ask at any time what is kept about me, and have it corrected or erased.",
    **_OPEN,
)

_PLAIN_OPENINGS: Mapping[Purpose, Wording] = MappingProxyType(
    {
        Purpose.REFERRAL: say(
            "ConsentText",
            "My name is {person}.\nI asked {manager} for help.\n{manager} works for the neighbourhood {place}.\n"
            "{manager} will talk with: {receivers}.\n{manager} will tell them: {data}.\nThey will use it only to help me.",
            **_OPEN,
        ),
        Purpose.FOLLOW_UP: say(
            "ConsentText",
            "My name is {person}.\n{manager} wants to know if the help worked.\n{manager} works for the neighbourhood {place}.\n"
            "{manager} will ask: {receivers}.\nThey will talk about: {data}.\nThey will use it only for this.",
            **_OPEN,
        ),
        Purpose.PUBLISH_TALENT: say(
            "ConsentText",
            "My name is {person}.\nI can do something for my neighbours.\n{manager} works for the neighbourhood {place}.\n"
            "{manager} will tell the neighbours: {data}.\n{manager} will not tell my telephone.\n{manager} will not tell where I live.\n"
            "If somebody is interested, {manager} asks me first.",
            **_OPEN,
        ),
        Purpose.CIRCLE_CONTACT: say(
            "ConsentText",
            "My name is {person}.\nI am in a circle of neighbours.\n{manager} works for the neighbourhood {place}.\n"
            "{manager} will tell the people in my circle: {data}.\nThey can then call me or write to me.\n"
            "They will use it only for the circle.",
            **_OPEN,
        ),
        Purpose.STATISTICS_TAGS: say(
            "ConsentText",
            "My name is {person}.\n{manager} works for the neighbourhood {place}.\n{manager} writes down: {data}.\n"
            "{manager} counts how many people come.\nMy name is not in the count.\nNobody can know that it is me.",
            **_OPEN,
        ),
        Purpose.OTHER: say(
            "ConsentText",
            "My name is {person}.\n{manager} works for the neighbourhood {place}.\n{manager} will talk with: {receivers}.\n"
            "{manager} will tell them: {data}.\nThey will use it only for this: {purpose}.",
            **_OPEN,
        ),
    }
)
_PLAIN_RIGHTS = say(
    "ConsentText",
    "I say yes until {until}.\nI can change my mind any day. I only have to say so.\nThen {manager} stops, and tells those who know.\n"
    "If I say no, {manager} helps me all the same.\nI can ask what is written about me.\nI can ask to have it corrected or deleted.",
    **_OPEN,
)


def shipped(purpose: Purpose, plain: bool, catalogue: Catalogue) -> str:
    """The text that ships for a purpose, in the language of the catalogue, with its fields still open."""
    opening, rights = (_PLAIN_OPENINGS, _PLAIN_RIGHTS) if plain else (_OPENINGS, _RIGHTS)
    return "\n\n".join(catalogue.text(part) for part in (opening[purpose], rights))


def filled(template: str, values: Mapping[str, str]) -> str:
    """A text with its fields filled; what nobody knows stays a blank to write on."""
    return _FIELD.sub(lambda found: values.get(found[1]) or BLANK if found[1] in FIELDS else found[0], template)


def mistake(purpose: Purpose, text: str) -> Wording | None:
    """Why a text cannot be shown to anybody, or None: it must say who, which data, to whom and until when."""
    if not clean(text, _MOST + 1):
        return say("Consents", "Write the text.")
    if len(text) > _MOST:
        return say("Consents", "This text is too long for anybody to agree to it: at most {most} characters.", most=_MOST)
    used = _ANY_FIELD.findall(text)
    for name in used:
        if name not in FIELDS:
            return say("Consents", "There is no field {field}. There are: {fields}.", field=f"{{{name}}}", fields=fields_named(FIELDS))
    needed = ["person", "data", "until", *(["receivers"] if purpose in WITH_RECEIVERS else [])]
    missing = [name for name in needed if name not in used]
    if missing:
        return say("Consents", "A person must be able to read in it: {fields}.", fields=fields_named(missing))
    return None


def version_name(purpose: Purpose, language: str, plain: bool, version: int) -> str:
    """How a consent notes which text was shown: `referral-es-1`, or `referral-es-plain-2`."""
    return "-".join([purpose.value, language, *(["plain"] if plain else []), str(version)])


def fields_named(names: tuple[str, ...] | list[str]) -> str:
    """Fields as they stand in a text."""
    return ", ".join(f"{{{name}}}" for name in names)
