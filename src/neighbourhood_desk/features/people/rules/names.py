"""Names as people of a Spanish neighbourhood write them, made comparable: accents, particles, short forms, letters that sound alike."""

from __future__ import annotations

import re
from functools import lru_cache

from neighbourhood_desk.kernel.folding import fold

_PARTICLES = "de del la las los el y e i da das do dos di van von der den san santa al ben bin ibn ould"
PARTICLES = frozenset(_PARTICLES.split())
"""Words that come and go in a name without making it another."""

NAME_KEY, PHONE_KEY, EMAIL_KEY = "n:", "p:", "e:"
"""What the search keys of people begin with."""

_AFTER_M = "jos[eé]|luisa|carmen|[aá]ngeles|pilar|dolores|teresa|cruz|paz|del?"
_MARIA = re.compile(
    r"\bm\s*\.?\s*ª\s*\.?|\bma\.\s"
    rf"|\bm(?:\.\s*)?a?\.?\s*(?=(?:{_AFTER_M})\b)"
    r"|\bM(?-i:[ªa]?(?=[A-ZÁÉÍÓÚ][a-záéíóúñ]))",
    re.IGNORECASE,
)
"""María as it is written in front of another name: «Mª José», «M.ª José», «MJosé», «Ma. Luisa», «M. del Carmen»."""

_SHORT_FORMS = {
    "maria": "ma", "jose": "pepe pepito chema joseph josep xose", "josefa": "pepa pepita pepi fina josefina",
    "francisco": "paco pancho curro kiko quico fran paquito", "francisca": "paca paqui paquita", "concepcion": "concha conchi conchita",
    "manuel": "manolo manu manolito", "manuela": "manoli manola", "dolores": "lola loli lolita", "rosario": "charo charito",
    "mercedes": "merche merceditas", "ignacio": "nacho ignasi", "jesus": "chus suso", "enrique": "quique kike henrique",
    "eduardo": "edu", "antonio": "tono antoni", "antonia": "tona", "consuelo": "chelo", "isabel": "isa chabela",
    "teresa": "tere teresita", "guadalupe": "lupe", "pilar": "pili pilarica", "milagros": "mila", "inmaculada": "inma",
    "encarnacion": "encarna encarni", "asuncion": "asun", "montserrat": "montse", "cristina": "cris", "alejandro": "alex",
    "alejandra": "ale", "roberto": "rober", "alberto": "berto", "rafael": "rafa", "ramon": "moncho", "gregorio": "goyo",
    "santiago": "santi tiago", "federico": "fede", "fernando": "nando fer", "guillermo": "guille", "ricardo": "richi",
    "daniel": "dani", "javier": "javi xavi xavier", "sebastian": "sebas", "nicolas": "nico", "vicente": "chente", "luis": "lucho lluis",
    "beatriz": "bea", "patricia": "patri", "susana": "susi", "victoria": "vicky", "remedios": "reme", "soledad": "sole",
    "esperanza": "espe", "amparo": "amparito", "juana": "juani juanita", "juan": "juanito joan", "carmen": "carmela carmina menchu mamen",
    "mohamed": "mohammed muhammad mohamad mohammad mohamet mouhamed md", "ahmed": "ahmad", "fatima": "fatma fatema fatimah",
    "yusuf": "youssef yousef yosef", "hassan": "hasan", "hussein": "husain hussain hossain hosein", "omar": "umar",
}  # fmt: skip
_MEANT = {short: written_out for written_out, shorts in _SHORT_FORMS.items() for short in shorts.split()}

_SOUNDS = (
    ("tx", "*"), ("tz", "s"), ("ph", "f"), ("th", "t"), ("sh", "s"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("ch", "*"), ("h", ""),
    ("qu", "k"), ("q", "k"), ("ll", "y"), ("x", "s"), ("w", "u"), ("v", "b"), ("z", "s"), ("*", "x"),
)  # fmt: skip
_SOFT_C, _HARD_C = re.compile(r"c(?=[eiy])"), re.compile(r"c")
_SOFT_G = re.compile(r"g(?=[ei])(?<!gu)")
_TWICE = re.compile(r"(.)\1+")


def words_of(name: str) -> list[str]:
    """The words of a name that count, folded, with short forms written out: «Mª José de la Torre» gives maria, jose, torre."""
    return [whole(word) for word in fold(_MARIA.sub("maria ", name)).split() if word not in PARTICLES] or fold(name).split()


def whole(word: str) -> str:
    """The name a short form stands for: paco gives francisco; the word itself if it is none."""
    return _MEANT.get(word, word)


@lru_cache(maxsize=60_000)
def sound_of(word: str) -> str:
    """How a folded word sounds in Spanish, so that what is written by ear compares: b and v, y and ll, s, c and z, j and g, no h."""
    text = _SOFT_C.sub("s", word.replace("ch", "*"))
    text = _SOFT_G.sub("j", text.replace("gue", "g%e").replace("gui", "g%i")).replace("%", "")
    for written, heard in _SOUNDS:
        text = text.replace(written, heard)
    text = _HARD_C.sub("k", text)
    if len(text) > 1 and text.endswith("y"):
        text = f"{text[:-1]}i"
    return _TWICE.sub(r"\1", text)


def sounds_of(name: str) -> list[str]:
    """How the words of a name sound, in their order."""
    return [sound for sound in map(sound_of, words_of(name)) if sound]


def sort_key(given_names: str, surnames: str, alias: str) -> str:
    """How a person stands in an alphabetical list: by surnames without the particle before them, accents and case folded."""
    words = fold(surnames).split()
    while len(words) > 1 and words[0] in PARTICLES:
        words.pop(0)
    return " ".join((*words, *fold(given_names).split())) or fold(alias)


def name_keys(*names: str) -> set[str]:
    """The keys by which somebody is found whatever way their name is spelt (`storage.search_index.by_keys`)."""
    return {f"{NAME_KEY}{sound}" for name in names for sound in sounds_of(name)}
