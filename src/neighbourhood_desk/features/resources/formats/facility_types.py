"""What a facility's type in Madrid's open data (`/contenido/entidadesYorganismos/…`) says about sector, needs and kind."""

from __future__ import annotations

from dataclasses import dataclass

from neighbourhood_desk.features.resources.records import NeedCategory as Need
from neighbourhood_desk.features.resources.records import ResourceKind as Kind
from neighbourhood_desk.features.resources.records import Sector
from neighbourhood_desk.kernel.folding import fold


@dataclass(frozen=True, slots=True)
class FacilityType:
    """What follows from a type."""

    kind: Kind
    sectors: tuple[Sector, ...] = ()
    needs: tuple[Need, ...] = ()


_UNKNOWN = FacilityType(Kind.SERVICE)
_CULTURE = FacilityType(Kind.SPACE, (Sector.CULTURE,), (Need.CULTURE_AND_SPORT,))
_LIBRARY = FacilityType(Kind.SPACE, (Sector.CULTURE, Sector.EDUCATION), (Need.EDUCATION_AND_LANGUAGE, Need.CULTURE_AND_SPORT))
_COUNTER = FacilityType(Kind.SERVICE, (Sector.ADMINISTRATION,), (Need.INFORMATION_AND_PROCEDURES,))
_SOCIAL = FacilityType(
    Kind.SERVICE,
    (Sector.SOCIAL_SERVICES,),
    (Need.INCOME_AND_EMPLOYMENT, Need.CARE_AND_COMPANY, Need.INFORMATION_AND_PROCEDURES),
)
_MEETING_PLACE = FacilityType(Kind.SPACE, (Sector.SOCIAL_SERVICES,), (Need.CARE_AND_COMPANY, Need.COEXISTENCE_AND_CONFLICT))
_GREEN = FacilityType(Kind.SPACE, (Sector.ENVIRONMENT,), (Need.GREEN_AREAS,))

_BY_WORD: tuple[tuple[str, FacilityType], ...] = (
    ("informacionjuvenil", FacilityType(Kind.SERVICE, (Sector.EDUCATION,), (Need.INFORMATION_AND_PROCEDURES, Need.EDUCATION_AND_LANGUAGE))),
    ("serviciossociales", _SOCIAL),
    ("socialescomunitarios", _MEETING_PLACE),
    ("mayores", FacilityType(Kind.SPACE, (Sector.SOCIAL_SERVICES,), (Need.CARE_AND_COMPANY, Need.CULTURE_AND_SPORT))),
    ("inmigra", FacilityType(Kind.SERVICE, (Sector.EQUALITY,), (Need.LEGAL_AND_RIGHTS, Need.EDUCATION_AND_LANGUAGE))),
    ("mujer", FacilityType(Kind.SERVICE, (Sector.EQUALITY,), (Need.LEGAL_AND_RIGHTS, Need.CARE_AND_COMPANY))),
    ("igualdad", FacilityType(Kind.SERVICE, (Sector.EQUALITY,), (Need.LEGAL_AND_RIGHTS,))),
    ("bibliotec", _LIBRARY),
    ("bibliobus", _LIBRARY),
    ("estudiolectura", _LIBRARY),
    ("empleo", FacilityType(Kind.SERVICE, (Sector.EMPLOYMENT,), (Need.INCOME_AND_EMPLOYMENT,))),
    ("vivienda", FacilityType(Kind.SERVICE, (Sector.HOUSING,), (Need.HOUSING,))),
    ("salud", FacilityType(Kind.SERVICE, (Sector.HEALTH,), (Need.HEALTH,))),
    ("sanitari", FacilityType(Kind.SERVICE, (Sector.HEALTH,), (Need.HEALTH,))),
    ("hospital", FacilityType(Kind.SERVICE, (Sector.HEALTH,), (Need.HEALTH,))),
    ("policia", FacilityType(Kind.SERVICE, (Sector.SECURITY,), (Need.SAFETY, Need.COEXISTENCE_AND_CONFLICT))),
    ("seguridad", FacilityType(Kind.SERVICE, (Sector.SECURITY,), (Need.SAFETY,))),
    ("juzgado", FacilityType(Kind.SERVICE, (Sector.JUSTICE,), (Need.LEGAL_AND_RIGHTS,))),
    ("mediacion", FacilityType(Kind.SERVICE, (Sector.JUSTICE,), (Need.COEXISTENCE_AND_CONFLICT,))),
    ("consumi", FacilityType(Kind.SERVICE, (Sector.ADMINISTRATION,), (Need.LEGAL_AND_RIGHTS,))),
    ("jardin", _GREEN),
    ("parque", _GREEN),
    ("huerto", _GREEN),
    ("ambient", FacilityType(Kind.SERVICE, (Sector.ENVIRONMENT,), (Need.GREEN_AREAS, Need.CLEANING))),
    ("puntoslimpios", FacilityType(Kind.SERVICE, (Sector.ENVIRONMENT,), (Need.WASTE_CONTAINERS,))),
    ("aparcamiento", FacilityType(Kind.SPACE, (Sector.MOBILITY,), (Need.MOBILITY_AND_PARKING,))),
    ("transporte", FacilityType(Kind.SERVICE, (Sector.MOBILITY,), (Need.MOBILITY_AND_PARKING,))),
    ("deport", _CULTURE),
    ("cultural", _CULTURE),
    ("exposicion", _CULTURE),
    ("auditorio", _CULTURE),
    ("teatro", _CULTURE),
    ("museo", _CULTURE),
    ("monumento", _CULTURE),
    ("planetario", _CULTURE),
    ("escuela", FacilityType(Kind.SERVICE, (Sector.EDUCATION,), (Need.EDUCATION_AND_LANGUAGE,))),
    ("educa", FacilityType(Kind.SERVICE, (Sector.EDUCATION,), (Need.EDUCATION_AND_LANGUAGE,))),
    ("colegio", FacilityType(Kind.SERVICE, (Sector.EDUCATION,), (Need.EDUCATION_AND_LANGUAGE,))),
    ("formacion", FacilityType(Kind.SERVICE, (Sector.EDUCATION,), (Need.EDUCATION_AND_LANGUAGE,))),
    ("atencionsocial", _SOCIAL),
    ("ciudadania", _COUNTER),
    ("oficina", _COUNTER),
    ("ayuntamiento", _COUNTER),
    ("consorcio", _COUNTER),
)
"""The first word found in the last step of the path decides, then the step before it: narrow words stand above wide ones."""


def facility_type(path: str) -> FacilityType:
    """What the type path of a facility tells; a service of no known sector when no word is known."""
    steps = [fold(step).replace(" ", "") for step in path.split("/") if step.strip()]
    for step in reversed(steps):
        for word, meaning in _BY_WORD:
            if word in step:
                return meaning
    return _UNKNOWN
