"""Invented people of a central neighbourhood, and the same people as somebody else would write them down: a labelled set for hints.

How it is made stands in docs/duplicates.md. Everything follows from the seed; nothing of it is anybody's data.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from random import Random

from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.kernel.folding import fold

_SURNAMES = (
    "García:31 González:20 Rodríguez:20 Fernández:19 López:19 Martínez:18 Sánchez:18 Pérez:17 Gómez:11 Martín:11 Jiménez:9 "
    "Hernández:9 Ruiz:8 Díaz:8 Moreno:7 Muñoz:6 Álvarez:6 Romero:5 Gutiérrez:5 Alonso:5 Navarro:4 Torres:4 Domínguez:4 Ramos:4 "
    "Vázquez:4 Ramírez:4 Gil:4 Serrano:4 Molina:3 Morales:3 Blanco:3 Suárez:3 Castro:3 Ortega:3 Delgado:3 Ortiz:3 Marín:3 Rubio:3 "
    "Núñez:3 Medina:3 Sanz:3 Castillo:3 Iglesias:3 Cortés:2 Garrido:2 Santos:2 Guerrero:2 Lozano:2 Cano:2 Cruz:2 Méndez:2 Flores:2 "
    "Prieto:2 Herrera:2 Peña:2 León:2 Márquez:2 Cabrera:2 Gallego:2 Calvo:2 Vidal:2 Campos:2 Reyes:2 Vega:2 Fuentes:2 Carrasco:2 "
    "Aguilar:2 Caballero:2 Nieto:2 Santana:2 Vargas:2 Pascual:2 Giménez:2 Herrero:2 Hidalgo:2 Montero:2 Lorenzo:2 Santiago:1 "
    "Benítez:2 Durán:1 Ibáñez:1 Arias:1 Mora:1 Ferrer:1 Carmona:1 Vicente:1 Rojas:1 Soto:1 Crespo:1 Román:1 Pastor:1 Velasco:1 "
    "Parra:1 Sáez:1 Moya:1 Bravo:1 Rivera:1 Gallardo:1 Soler:1 Llorente:1 Echevarría:1 Zamora:1 Quintana:1 Villalba:1 Yagüe:1 "
    "Zarza:1 Hurtado:1 Bueno:1"
)
_FROM_ELSEWHERE = (
    "Benali Amrani Haddad Alaoui Bouzid Cherkaoui Rahman Hossain Islam Chowdhury Begum Miah Ahmed Uddin Diop Ndiaye Fall Sow Gueye "
    "Ba Chen Wang Zhang Li Zhou Wu Lin Popescu Ionescu Popa Stan Munteanu Quispe Mamani Huamán Chávez Guamán Cevallos Zambrano "
    "Alcívar Kovalenko Shevchenko Tkachenko Ivanova Petrova Santos Silva Oliveira Khan Hussain Malik Singh Kaur"
)
_GIVEN = (
    "María_Carmen:20 María:19 Carmen:12 Ana_María:9 Josefa:8 Isabel:7 María_Dolores:7 María_Pilar:8 María_Teresa:7 Ana:8 Laura:8 "
    "Francisca:6 Cristina:7 María_Ángeles:6 Antonia:6 Marta:8 Dolores:5 María_Isabel:6 María_José:6 Lucía:6 Pilar:5 Elena:5 "
    "Concepción:5 Paula:5 Sara:4 Mercedes:4 Rosario:4 Raquel:4 Beatriz:4 Encarnación:3 Nuria:3 Rosa:4 Teresa:3 Juana:3 Montserrat:2 "
    "Inmaculada:2 Consuelo:2 Guadalupe:1 Antonio:16 Manuel:14 José:14 Francisco:12 David:10 Juan:9 José_Antonio:9 Javier:9 Daniel:9 "
    "José_Luis:8 Francisco_Javier:8 Carlos:8 Jesús:7 Alejandro:8 Miguel:7 José_Manuel:7 Rafael:6 Pablo:6 Pedro:6 Ángel:6 Sergio:6 "
    "Fernando:5 Jorge:5 Luis:5 Alberto:5 Juan_Carlos:5 Álvaro:4 Diego:4 Adrián:4 Juan_José:4 Enrique:4 Ramón:3 Vicente:3 Santiago:2 "
    "Ignacio:2 Guillermo:2 Eduardo:2 Gregorio:1 Nicolás:2"
)
_GIVEN_ELSEWHERE = (
    "Mohamed:6 Fátima:4 Ahmed:3 Youssef:2 Khadija:2 Hassan:2 Aicha:2 Omar:2 Rachid:1 Nadia:1 Abdul:2 Rahima:1 Shahida:1 Mamadou:2 "
    "Fatou:2 Ousmane:1 Awa:1 Wei:2 Xiao:1 Mei:1 Jun:1 Ion:1 Elena:2 Andrei:1 Ioana:1 Luz_Marina:2 Wilson:1 Jhon:1 Yolanda:2 "
    "Washington:1 Oksana:1 Svitlana:1 Priya:1 Harpreet:1 Nuno:1 Joana:1"
)
_STREETS = (
    "Santa Isabel;Ave María;Lavapiés;Argumosa;Embajadores;Mesón de Paredes;Amparo;Tribulete;Miguel Servet;Valencia;Olivar;Cabeza;"
    "Calvario;Jesús y María;Zurita;Fe;Salitre;Doctor Fourquet;Buenavista;Torrecilla del Leal;San Carlos;Olmo;Magdalena;Cañizares;"
    "Rodas;Encomienda;Juanelo;Sombrerete;Caravaca;San Cosme y San Damián"
)
_NICKNAMES = {
    "María José": ("Mª José", "MJosé", "M.ª José"), "María Carmen": ("Mª Carmen", "Mari Carmen", "M. Carmen", "Carmen"),
    "María Dolores": ("Lola", "Mª Dolores"), "María Pilar": ("Pilar", "Mª Pilar"), "María Teresa": ("Mª Teresa", "Maite", "Teresa"),
    "María Ángeles": ("Mª Ángeles", "Mª Angeles"), "María Isabel": ("Mª Isabel", "Maribel"), "Josefa": ("Pepa", "Pepi"),
    "Francisca": ("Paca", "Paqui"), "Dolores": ("Lola", "Loli"), "Concepción": ("Concha", "Conchi"), "Rosario": ("Charo",),
    "Mercedes": ("Merche",), "Consuelo": ("Chelo",), "Isabel": ("Isa",), "Pilar": ("Pili",), "Encarnación": ("Encarna",),
    "Montserrat": ("Montse",), "Inmaculada": ("Inma",), "Beatriz": ("Bea",), "Teresa": ("Tere",), "José": ("Pepe",),
    "Francisco": ("Paco", "Fran", "Curro"), "Francisco Javier": ("Fco. Javier", "Francisco", "Javier"), "Antonio": ("Toño",),
    "Manuel": ("Manolo",), "Jesús": ("Chus",), "Javier": ("Javi",), "Rafael": ("Rafa",), "Ignacio": ("Nacho",), "Enrique": ("Quique",),
    "Alejandro": ("Álex",), "Santiago": ("Santi",), "Gregorio": ("Goyo",), "Guillermo": ("Guille",),
    "José Antonio": ("J. Antonio", "José A."), "José Luis": ("Pepe Luis", "J. Luis"), "José Manuel": ("J. Manuel",),
    "Mohamed": ("Mohammed", "Muhammad"), "Fátima": ("Fatima", "Fatma"), "Youssef": ("Yusuf",), "Ahmed": ("Ahmad",),
    "Juan Carlos": ("Juan C.",), "Eduardo": ("Edu",), "Guadalupe": ("Lupe",), "Vicente": ("Vicen",),
}  # fmt: skip
_BY_EAR = (
    ("z", "s"),
    ("s", "z"),
    ("v", "b"),
    ("b", "v"),
    ("h", ""),
    ("ll", "y"),
    ("g", "j"),
    ("j", "g"),
    ("ñ", "n"),
    ("c", "z"),
    ("qu", "k"),
)


@dataclass(frozen=True, slots=True)
class Written:
    """Somebody as they are typed now; `original` is the place in the list of whom they are, None for somebody new."""

    person: Person
    original: int | None


def people(count: int, seed: int = 7) -> list[Person]:
    """People in families: partners keep their surnames, children have one of each, homes share an address and often a telephone."""
    dice = Random(seed)
    found: list[Person] = []
    surname, other = _drawer(dice, _SURNAMES), _drawer(dice, " ".join(f"{name}:1" for name in _FROM_ELSEWHERE.split()))
    given, given_other = _drawer(dice, _GIVEN), _drawer(dice, _GIVEN_ELSEWHERE)
    while len(found) < count:
        is_elsewhere = dice.random() < 0.3
        draw, call = (other, given_other) if is_elsewhere else (surname, given)
        flat = f"{dice.randint(1, 5)}.º {dice.choice(('izda.', 'dcha.', 'A', 'B', 'C'))}"
        address = f"{_door(dice)}, {flat}"
        shared = _phone(dice)
        two = 1 if is_elsewhere and dice.random() < 0.6 else 2
        heads = [[draw() for _ in range(two)] for _ in range(1 if dice.random() < 0.45 else 2)]
        born = [dice.randint(1935, 2000) for _ in heads]
        home = [(" ".join(names), born[place]) for place, names in enumerate(heads)]
        for _ in range(dice.choice((0, 0, 1, 1, 2, 3)) if len(heads) == 2 else dice.choice((0, 0, 0, 1))):
            mother = heads[1][0] if len(heads) == 2 else draw()
            home.append((" ".join([heads[0][0], mother][:two]), min(2020, max(born) + dice.randint(20, 38))))
        called: set[str] = set()
        for names, year in home:
            called.add(name := next(name for _ in range(99) if (name := call()) not in called))
            found.append(
                Person(
                    given_names=name,
                    surnames=names if dice.random() > 0.04 else names.replace(" ", " de la ", 1),
                    phones=_phones(dice, shared),
                    address=address if dice.random() < 0.8 else "",
                    birth_year=year if dice.random() < 0.35 else None,
                )
            )
    return found[:count]


def written(known: list[Person], count: int, seed: int = 8) -> Iterator[Written]:
    """People being typed: half are known and written another way, half are new, some of them relatives or namesakes of the known."""
    dice = Random(seed)
    strangers = iter(people(count, seed + 1))
    for number in range(count):
        place = dice.randrange(len(known))
        if number % 2:
            yield Written(_another_way(dice, known[place]), place)
        elif number % 8 == 0:
            yield Written(_relative(dice, known[place], {fold(each.given_names) for each in known[max(0, place - 6) : place + 7]}), None)
        else:
            yield Written(_as_typed(dice, next(strangers)), None)


def _another_way(dice: Random, person: Person) -> Person:
    """The same person as somebody else writes them: one to three of the usual differences, and less or other contact data."""
    changes: list[Callable[[Random, Person], Person]] = [
        _no_accents, _no_accents, _turned, _one_surname, _nickname, _nickname, _slip, _slip, _by_ear, _hyphen, _no_particles, _one_given,
        _capitals,
    ]  # fmt: skip
    for change in dice.sample(changes, dice.choice((0, 1, 1, 1, 2, 2, 3))):
        person = change(dice, person)
    return _as_typed(dice, person)


def _as_typed(dice: Random, person: Person) -> Person:
    """What is asked when somebody comes to the desk: nearly always a telephone, often the address, seldom the year."""
    phones, address = person.phones, person.address
    if phones and dice.random() < 0.3:
        phones = (dice.choice(("+34 ", "0034", "")) + "".join(phones[0].split()),)
    if dice.random() < 0.12:
        phones = (_phone(dice),)  # a new number
    if dice.random() < 0.12:
        phones = ()
    if address and dice.random() < 0.35:
        address = address.split(",")[0].replace("C/", dice.choice(("Calle", "c.", "C/")))
    if dice.random() < 0.3:
        address = ""
    if dice.random() < 0.06:
        address = _door(dice)  # moved
    year = person.birth_year if dice.random() < 0.6 else None
    if year is not None and dice.random() < 0.04:
        year += dice.choice((-1, 1))
    return replace(person, id=Person().id, phones=phones, address=address, birth_year=year)


def _relative(dice: Random, person: Person, taken: set[str]) -> Person:
    """Somebody of the same home: the surnames, often the telephone and the address, another name."""
    draw = _drawer(dice, _GIVEN)
    name = next(name for _ in range(99) if fold(name := draw()) not in taken)
    born = person.birth_year + 28 if person.birth_year and dice.random() < 0.5 else None
    return replace(_as_typed(dice, person), given_names=name, birth_year=born)


def _no_accents(_dice: Random, person: Person) -> Person:
    plain = str.maketrans("áéíóúüñÁÉÍÓÚÑ", "aeiouunAEIOUN")
    return replace(person, given_names=person.given_names.translate(plain), surnames=person.surnames.translate(plain))


def _turned(_dice: Random, person: Person) -> Person:
    words = person.surnames.split()
    return replace(person, surnames=" ".join(reversed(words))) if len(words) == 2 else person


def _one_surname(_dice: Random, person: Person) -> Person:
    return replace(person, surnames=person.surnames.split()[0])


def _one_given(_dice: Random, person: Person) -> Person:
    return replace(person, given_names=person.given_names.split()[0])


def _nickname(dice: Random, person: Person) -> Person:
    return replace(person, given_names=dice.choice(_NICKNAMES.get(person.given_names, (person.given_names,))))


def _slip(dice: Random, person: Person) -> Person:
    """One letter wrong, missing, doubled, or two in each other's place, in one of the names."""
    is_given = dice.random() < 0.5
    text = person.given_names if is_given else person.surnames
    if len(text) <= 4:
        return person
    place = dice.randrange(1, max(2, len(text) - 1))
    ways = (
        text[:place] + text[place + 1 :],
        text[:place] + text[place] + text[place:],
        text[:place] + dice.choice("aeiourstnl") + text[place + 1 :],
        text[:place] + text[place : place + 2][::-1] + text[place + 2 :],
    )
    wrong = dice.choice(ways)
    return replace(person, given_names=wrong) if is_given else replace(person, surnames=wrong)


def _by_ear(dice: Random, person: Person) -> Person:
    names = person.surnames.lower()
    fitting = [(written, heard) for written, heard in _BY_EAR if written in names]
    return replace(person, surnames=names.replace(*dice.choice(fitting)).title()) if fitting else person


def _hyphen(_dice: Random, person: Person) -> Person:
    return replace(person, surnames=person.surnames.replace(" ", "-", 1))


def _no_particles(_dice: Random, person: Person) -> Person:
    return replace(person, surnames=person.surnames.replace(" de la ", " "))


def _capitals(_dice: Random, person: Person) -> Person:
    return replace(person, given_names=person.given_names.upper(), surnames=person.surnames.upper())


def _drawer(dice: Random, text: str) -> Callable[[], str]:
    pairs = [entry.replace("_", " ").rsplit(":", 1) for entry in text.split()]
    names, weights = [name for name, _ in pairs], [int(weight) for _, weight in pairs]
    return lambda: dice.choices(names, weights)[0]


def _door(dice: Random) -> str:
    return f"C/ {dice.choice(_STREETS.split(';'))} {dice.randint(1, 90)}"


def _phone(dice: Random) -> str:
    number = f"{dice.choice('667')}{dice.randint(0, 99_999_999):08}"
    return f"{number[:3]} {number[3:6]} {number[6:]}"


def _phones(dice: Random, shared: str) -> tuple[str, ...]:
    chance = dice.random()
    return () if chance < 0.2 else (shared,) if chance < 0.4 else (_phone(dice),)
