"""What a few words are about: need category and sector by keyword, for imported services and for what a person types.

A guess, always shown and always changeable; the first key found decides, so the particular stands before the general.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from uuid import UUID

from neighbourhood_desk.features.resources.records import NEED_GROUPS, NeedCategory, Sector
from neighbourhood_desk.kernel.folding import fold

Meaning = tuple[NeedCategory, tuple[Sector, ...]]

_N, _S = NeedCategory, Sector

_SERVICES: tuple[tuple[str, NeedCategory, Sector], ...] = tuple(
    (key, category, sector)
    for category, sector, keys in (
        (
            _N.MOBILITY_AND_PARKING,
            _S.MOBILITY,
            "parquimetro tique denuncia anclaje biciclet bicimad totem semaforo pulsador senal aparcamiento vehiculo "
            "resolucion+inmediata aplicacion+movil horquillas+y+banderines",
        ),
        (_N.GREEN_AREAS, _S.ENVIRONMENT, "riego"),
        (_N.WATER_AND_DRAINAGE, _S.ENVIRONMENT, "alcantarilla fuente hidrante agua"),
        (_N.PESTS_AND_ANIMALS, _S.ENVIRONMENT, "animal ratas cucaracha plaga paloma"),
        (_N.STREET_FURNITURE, _S.PUBLIC_SPACE, "areas+infantiles mobiliario"),
        (_N.GREEN_AREAS, _S.ENVIRONMENT, "zonas+verdes arbol alcorque maleza jardin"),
        (_N.CLEANING, _S.ENVIRONMENT, "limpieza pintada"),
        (_N.WASTE_CONTAINERS, _S.ENVIRONMENT, "papelera contenedor cubo basura muebles colchon escombro"),
        (_N.LIGHTING, _S.PUBLIC_SPACE, "alumbrado farola calle+apagada"),
        (_N.STREET_FURNITURE, _S.PUBLIC_SPACE, "banco infantil area+de+mayores valla bolardo vandalismo"),
        (_N.PAVEMENT_AND_ROADS, _S.PUBLIC_SPACE, "acera calzada tapas+de+registro accesibilidad"),
        (_N.NOISE, _S.ENVIRONMENT, "ruido"),
    )
    for key in (word.replace("+", " ") for word in keys.split())
)

_WORDS: tuple[tuple[str, NeedCategory, Sector], ...] = tuple(
    (key, category, sector)
    for category, sector, keys in (
        (
            _N.HOUSING,
            _S.HOUSING,
            "humedad calefaccion alquiler casero desahuci hipoteca vivienda goteras ascensor damp heating rent landlord eviction housing",
        ),
        (_N.INCOME_AND_EMPLOYMENT, _S.EMPLOYMENT, "empleo trabajo paro nomina ayuda+economica comida jobs unemploy income food+bank"),
        (_N.HEALTH, _S.HEALTH, "medico medica salud ambulatorio enferm depresion doctor health ill"),
        (_N.CARE_AND_COMPANY, _S.SOCIAL_SERVICES, "soledad sola dependen cuidador acompan lonel carer company"),
        (_N.EDUCATION_AND_LANGUAGE, _S.EDUCATION, "clases+de colegio instituto deberes idioma aprender school lessons"),
        (_N.INFORMATION_AND_PROCEDURES, _S.ADMINISTRATION, "empadron padron tramite cita+previa certificado formulario paperwork form"),
        (_N.LEGAL_AND_RIGHTS, _S.JUSTICE, "abogad derechos discrimin extranjeria papeles lawyer rights residence+permit"),
        (_N.NOISE, _S.ENVIRONMENT, "musica terraza noise loud"),
        (_N.COEXISTENCE_AND_CONFLICT, _S.SECURITY, "pelea discusion convivencia vecinos+de conflicto quarrel fight conflict"),
        (_N.SAFETY, _S.SECURITY, "robo robaron amenaza inseguridad droga theft robbery threat unsafe drugs"),
        (_N.CULTURE_AND_SPORT, _S.CULTURE, "deporte cultural biblioteca fiesta taller sport library workshop"),
        (_N.GREEN_AREAS, _S.ENVIRONMENT, "rama huerto tree branch garden park"),
        (_N.LIGHTING, _S.PUBLIC_SPACE, "lamp street+light"),
        (_N.WASTE_CONTAINERS, _S.ENVIRONMENT, "rubbish bins waste"),
        (_N.PAVEMENT_AND_ROADS, _S.PUBLIC_SPACE, "socavon bache baldosa pavement pothole"),
    )
    for key in (word.replace("+", " ") for word in keys.split())
)

_WORD_STARTS = tuple((f" {key}", category, sector) for key, category, sector in (*_WORDS, *_SERVICES))

_PUBLIC_SPACE = frozenset(NEED_GROUPS["public_space"]) - {NeedCategory.NOISE}


@lru_cache(maxsize=1024)
def of_service(service_name: str) -> Meaning | None:
    """The need category and sectors of a service of the city; None where no key fits."""
    return _first(fold(service_name), _SERVICES)


def of_words(text: str) -> Meaning | None:
    """What somebody's words are probably about; None where no key fits."""
    return _first(f" {fold(text[:2000])}", _WORD_STARTS)


def area_named(text: str, names: Mapping[UUID, str]) -> UUID | None:
    """The area that the text names, the longest name first."""
    folded = f" {fold(text)} "
    for area_id, name in sorted(names.items(), key=lambda item: -len(item[1])):
        if name and f" {fold(name)} " in folded:
            return area_id
    return None


def is_public_space(category: NeedCategory) -> bool:
    """A matter of the street (a broken lamp), not of somebody's life; noise often is both, so it counts as the latter."""
    return category in _PUBLIC_SPACE


def _first(folded: str, table: Iterable[tuple[str, NeedCategory, Sector]]) -> Meaning | None:
    return next(((category, (sector,)) for key, category, sector in table if key in folded), None)
