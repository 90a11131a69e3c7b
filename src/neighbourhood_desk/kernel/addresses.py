"""Spanish addresses as people write them: «C/ Sta. Isabel 12, 3.º izda.», «Pza. Lavapiés s/n», «Embajadores 40 portal 3 esc. izda».

Two ways to write one address have one key, so that a building is recognised and a second request at the same door is seen. The words of
streets (types, saints, titles) are those that town halls abbreviate in their registers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from neighbourhood_desk.kernel.folding import fold

_TYPES = {
    "Calle": "c cl call calle",
    "Avenida": "av avd avda avenida",
    "Plaza": "pl pz pza plza plaza",
    "Paseo": "po pso paseo",
    "Ronda": "rda ronda",
    "Carretera": "ctra cra carretera",
    "Camino": "cno cmno camino",
    "Glorieta": "gta glta glorieta",
    "Travesía": "trv trva trav travesia",
    "Callejón": "cjon cllon callejon",
    "Costanilla": "ctlla costanilla",
    "Cuesta": "cta csta cuesta",
    "Pasaje": "pje psje pasaje",
    "Urbanización": "urb urbanizacion",
    "Parque": "pq pque parque",
    "Jardín": "jdn jardin jardines",
}
_TYPE_OF = {word: name for name, words in _TYPES.items() for word in words.split()}
_WRITTEN_OUT = {
    "sta": "santa",
    "sto": "santo",
    "s": "san",
    "ntra": "nuestra",
    "ntro": "nuestro",
    "sra": "senora",
    "sr": "senor",
    "sres": "senores",
    "dr": "doctor",
    "dra": "doctora",
    "d": "don",
    "da": "dona",
    "gral": "general",
    "gnral": "general",
    "hnos": "hermanos",
    "pte": "presidente",
    "prof": "profesor",
    "cap": "capitan",
    "fco": "francisco",
    "ma": "maria",
    "cdad": "ciudad",
    "virg": "virgen",
    "fdez": "fernandez",
    "glez": "gonzalez",
    "mtnez": "martinez",
}
_PARTICLES = frozenset(["de", "del", "la", "las", "los", "el", "y", "i"])
_SIDES = {
    "izquierda": "izq izda izqda izquierda",
    "derecha": "dch dcha drcha der derecha",
    "centro": "cto centro ctro",
    "exterior": "ext exterior",
    "interior": "int interior",
}
_SIDE_OF = {word: name for name, words in _SIDES.items() for word in words.split()}
_FLOORS = {"bajo": "bajo bj bjo bajos", "entresuelo": "entlo entr entresuelo", "principal": "pral ppal principal", "ático": "atico atc",
           "sótano": "sotano sot", "planta baja": "pb"}  # fmt: skip
_FLOOR_OF = {word: name for name, words in _FLOORS.items() for word in words.split()}
_PARTS = {"portal": "portal ptal port", "staircase": "esc escalera", "floor": "piso planta plta pta.", "door": "puerta pta letra",
          "block": "bloque bl blq"}  # fmt: skip
_PART_OF = {word: name for name, words in _PARTS.items() for word in words.split()}

_ORDINAL = re.compile(r"(\d+)\s*(?:\.?\s*[ºª°]|\.[oa])\.?(?=\W|$)", re.IGNORECASE)
_NO_NUMBER = re.compile(r"\bs\s*/\s*n(?:[º°.]|um)?(?=\W|$)|\bsin\s+n[uú]mero\b", re.IGNORECASE)
_NUMBER_SIGN = re.compile(r"\b(?:n\.?\s?[ºo°]\.?|n[uú]m\.?|n[uú]mero|#)\s*(?=\d)", re.IGNORECASE)
_POSTCODE = re.compile(r"\b\d{5}\b.*\Z")
_WORD = re.compile(r"floor\d+|\d+(?:\s?(?:bis|dupl)\b)?[a-z]?\b|[^\W\d_]+|\d+")
_LONGEST = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """One address in parts; empty where it does not say. `number` is "" for «s/n», with `is_numberless`."""

    way: str = ""
    street: str = ""
    number: str = ""
    is_numberless: bool = False
    portal: str = ""
    block: str = ""
    staircase: str = ""
    floor: str = ""
    door: str = ""

    @property
    def street_key(self) -> str:
        """The same for every way to write the street."""
        return " ".join(word for word in self.street.split() if word not in _PARTICLES)

    @property
    def key(self) -> str:
        """The same for every way to write the building; empty without a number."""
        return f"{self.street_key} {self.number}" if self.street_key and self.number else ""

    @property
    def home_key(self) -> str:
        """The same for every way to write the home; empty where the address ends at the building."""
        inside = "/".join((self.block, self.portal, self.staircase, self.floor, self.door))
        return f"{self.key}/{inside}" if self.key and inside.strip("/") else ""


def parse(text: str) -> Address:
    """What an address says; never fails, and takes words it does not know for the street's name."""
    plain = _POSTCODE.sub("", text[:_LONGEST])
    is_numberless = bool(_NO_NUMBER.search(plain))
    plain = _NUMBER_SIGN.sub(" ", _NO_NUMBER.sub(" , ", plain))
    plain = re.sub(r"\b([CcPp])\s*/", r"\1. ", plain)
    plain = re.sub(r"\b[Pp]\s*\.?\s*[ºo°]\.?\s", "paseo ", plain)
    plain = _ORDINAL.sub(r" floor\1 ", plain)
    words = _WORD.findall(fold(plain))
    way = _TYPE_OF.get(words[0], "") if len(words) > 1 else ""
    rest = words[1:] if way else words
    street: list[str] = []
    while rest and not _ends_street(rest[0], bool(street)):
        street.append(_WRITTEN_OUT.get(rest[0], rest[0]))
        rest = rest[1:]
    number = ""
    if rest and rest[0][0].isdigit() and not is_numberless:
        number, rest = rest[0].replace(" ", ""), rest[1:]
        if rest and rest[0] in ("bis", "dupl"):
            number, rest = number + rest[0], rest[1:]
    return Address(way=way, street=" ".join(street), number=number, is_numberless=is_numberless, **_inside(rest))


def _ends_street(word: str, has_name: bool) -> bool:
    """A number, a floor or a part of the building stands where the street's name is over."""
    return has_name and (word[0].isdigit() or word.startswith("floor") or word in _FLOOR_OF or word in _PART_OF)


def _inside(words: list[str]) -> dict[str, str]:
    """Portal, block, staircase, floor and door from the words after the number."""
    found: dict[str, str] = {}
    at = 0
    while at < len(words):
        word = words[at]
        part = _PART_OF.get(word)
        following = words[at + 1] if at + 1 < len(words) else ""
        if part == "floor" and following.startswith("floor"):
            part = None
        if part and following:
            found.setdefault(part, _plain(following))
            at += 2
            continue
        if word.startswith("floor") and word[5:].isdigit():
            found.setdefault("floor", word[5:])
        elif word in _FLOOR_OF:
            found.setdefault("floor", _FLOOR_OF[word])
        elif part is None:
            found.setdefault("door" if "floor" in found or not word.isdigit() else "floor", _plain(word))
        at += 1
    return found


def _plain(word: str) -> str:
    text = word.removeprefix("floor")
    return _SIDE_OF.get(text, _FLOOR_OF.get(text, text))
