"""Builds the services of one open desk, bottom feature first, and passes them by constructor: there are no globals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from neighbourhood_desk.desk.features import FEATURES
from neighbourhood_desk.desk.folders import backups_folder
from neighbourhood_desk.features.vault.records import BackupPlace
from neighbourhood_desk.kernel.clock import Clock
from neighbourhood_desk.kernel.feature import Feature, Services
from neighbourhood_desk.kernel.happenings import Happenings
from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.kernel.wording import LANGUAGES, Catalogue
from neighbourhood_desk.storage.vault import Vault


class Catalogues:
    """The words of every language, for whatever is written for a reader other than the one at the screen."""

    def __init__(self) -> None:
        self._loaded: dict[str, Catalogue] = {}

    def of(self, language: str) -> Catalogue:
        """The catalogue of `es` or `en`; anything else reads as the first language of the desk."""
        code = language if language in LANGUAGES else LANGUAGES[0]
        if code not in self._loaded:
            self._loaded[code] = Catalogue.load(shipped("translations"), code)
        return self._loaded[code]


def assemble(vault: Vault, *more: object) -> Services:
    """The services of an open vault; `more` adds what only a window has (its Toolkit)."""
    services = Services(vault, *more)
    services.add(vault.clock, Clock)
    services.add(BackupPlace(backups_folder()))
    services.add(everything_told(services))
    for feature in FEATURES:
        for service in feature.services(services):
            services.add(service)
    return services


def everything_told(services: Services, features: Sequence[Feature] = FEATURES) -> Happenings:
    """The timelines of every kind of record, as these features tell them."""
    told = [partial(feature.happenings, services) for feature in features if feature.happenings is not None]
    return Happenings(told, [partial(feature.belonging, services) for feature in features if feature.belonging is not None])


def counts(services: Services) -> Mapping[str, int]:
    """How many records of each kind the desk holds."""
    return {name: count(services) for feature in FEATURES for name, count in (feature.counts or {}).items()}
