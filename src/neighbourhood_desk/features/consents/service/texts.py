"""The texts shown: the newest version for each purpose and language, how they are filled, and how they are changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from neighbourhood_desk.features.consents import store
from neighbourhood_desk.features.consents.records import PURPOSE_NAMES, Consent, ConsentText, Given, Purpose, Receiver
from neighbourhood_desk.features.consents.rules import texts, words
from neighbourhood_desk.features.people.records import PERSON_LANGUAGES, Person
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.wording import LANGUAGES, Catalogue, say
from neighbourhood_desk.storage.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A text with its fields open, and the version by which a consent notes that it was shown. `changed` is None for one that ships."""

    text: str
    version: str
    changed: ConsentText | None = None


class ConsentTexts:
    """Gives, fills and changes the texts."""

    def __init__(self, vault: Vault, profile: ProfileService) -> None:
        self._vault, self._profile = vault, profile

    def current(self, purpose: Purpose, language: str, plain: bool, catalogue: Catalogue) -> Template:
        """The newest text in a language; where nobody wrote one in it, the one that ships, in the language of the catalogue."""
        written = self.versions(purpose, language, plain)
        if written:
            newest = written[0]
            return Template(text=newest.text, version=texts.version_name(purpose, language, plain, newest.version), changed=newest)
        version = texts.version_name(purpose, catalogue.language, plain, texts.SHIPPED_VERSION)
        return Template(text=texts.shipped(purpose, plain, catalogue), version=version)

    def versions(self, purpose: Purpose, language: str, plain: bool) -> list[ConsentText]:
        """What the manager wrote in its place, the newest first."""
        with self._vault.reading() as reading:
            return store.versions(reading, purpose, language, plain)

    def languages(self) -> list[str]:
        """Languages in which there is a text: Spanish, English, and those in which the manager wrote one."""
        with self._vault.reading() as reading:
            written = store.languages_written(reading)
        return [*LANGUAGES, *sorted(written - set(LANGUAGES))]

    def change(self, purpose: Purpose, language: str, plain: bool, text: str) -> ConsentText:
        """Write a new version; consents that were given keep the text that was shown. Raises DeskError if it says too little."""
        problem = texts.mistake(purpose, text)
        if problem is not None:
            raise DeskError(problem)
        if language not in PERSON_LANGUAGES:
            raise DeskError(say("Consents", "This language is not in the list."))
        with self._vault.operation(say("Consents", "Change consent text")) as op:
            written = store.versions(op.connection, purpose, language, plain)
            version = (written[0].version if written else texts.SHIPPED_VERSION) + 1
            new = ConsentText(purpose=purpose, language=language, plain=plain, version=version, text=clean(text))
            return store.texts.save(op, new)

    def manager(self) -> str:
        """The name of the community manager, who usually hears what is agreed."""
        return self._profile.current().manager

    def shown(
        self,
        consent: Consent,
        person: Person | None,
        receivers: Sequence[Receiver],
        catalogue: Catalogue,
        *,
        plain: bool = False,
        for_what: str = "",
    ) -> Template:
        """The text with everything filled in that is known; with nobody and nothing it is a blank form."""
        template = self.current(consent.purpose, consent.language, plain, catalogue)
        profile = self._profile.current()
        who = "" if person is None else person.display_name
        if consent.given_how is Given.BY_REPRESENTATIVE and consent.representative:
            by = say("ConsentText", "{person}, represented by {who}", person=who or texts.BLANK, who=consent.representative)
            who = catalogue.text(by)
        purpose = for_what.strip() or ("" if consent.purpose is Purpose.OTHER else catalogue.text(PURPOSE_NAMES[consent.purpose]))
        values = {
            "person": who,
            "receivers": words.receiver_words(consent, receivers, catalogue),
            "data": words.data_words(consent.categories, catalogue),
            "until": self._until(consent, person, catalogue),
            "manager": profile.manager,
            "place": profile.neighbourhood,
            "purpose": purpose.rstrip("."),
        }
        return Template(text=texts.filled(template.text, values), version=template.version, changed=template.changed)

    def _until(self, consent: Consent, person: Person | None, catalogue: Catalogue) -> str:
        if consent.until_on is not None:
            return catalogue.text(say("ConsentText", "{day}", day=consent.until_on))
        return catalogue.text(say("ConsentText", "the day I take it back")) if person is not None else ""
