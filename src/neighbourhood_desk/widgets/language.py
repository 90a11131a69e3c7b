"""The language of the window: read from the `.ts` files as they are, switched while everything is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from neighbourhood_desk.kernel.wording import LANGUAGES, Catalogue

_LOCALES = {
    "es": QLocale(QLocale.Language.Spanish, QLocale.Country.Spain),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


class DeskTranslator(QTranslator):
    """Answers `tr()` from a catalogue, so that a translator sees a change without compiling anything."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if not self._catalogue.has(context, source):
            return None  # type: ignore[return-value]  # a null QString sends Qt on to the next translator
        return self._catalogue.lookup(context, source, n if n >= 0 else None)


class LanguageSwitch(QObject):
    """Says in which language the window speaks, and changes it; `folder` holds `desk_<language>.ts`."""

    changed = Signal(str)

    def __init__(self, app: QCoreApplication, folder: Path, code: str = LANGUAGES[0]) -> None:
        super().__init__(app)
        self._app = app
        self._folder = folder
        self._catalogues: dict[str, Catalogue] = {}
        self._translators: list[QTranslator] = []
        self.code = ""
        self.set(code)

    @property
    def catalogue(self) -> Catalogue:
        """The words of the window's language."""
        return self.catalogue_for(self.code)

    @property
    def locale(self) -> QLocale:
        """How this language writes numbers and dates."""
        return _LOCALES[self.code]

    def catalogue_for(self, code: str) -> Catalogue:
        """The words of a language, whatever the window speaks: a page may be printed in its reader's."""
        if code not in LANGUAGES:
            raise ValueError(f"no such language: {code}")
        if code not in self._catalogues:
            self._catalogues[code] = Catalogue.load(self._folder, code)
        return self._catalogues[code]

    def set(self, code: str) -> None:
        """Speak `code` from now on: every open window is retranslated before this returns."""
        catalogue = self.catalogue_for(code)
        if code == self.code:
            return
        self.code = code
        QLocale.setDefault(_LOCALES[code])
        self.stop()
        # The last one installed is asked first: our words, then our words for Qt's dialogs, then Qt's own.
        self._translators = [*self._qt_words(code), DeskTranslator(catalogue, self)]
        for translator in self._translators:
            self._app.installTranslator(translator)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
        self.changed.emit(code)

    def stop(self) -> None:
        """Take our words out of the application again."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []

    def reload(self) -> None:
        """Read the files anew, for whoever translates with the window open."""
        self._catalogues.clear()
        code, self.code = self.code, ""
        self.set(code)

    def _qt_words(self, code: str) -> list[QTranslator]:
        own = QTranslator(self)
        found = [own] if own.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) else []
        return [*found, DeskTranslator(Catalogue.load(self._folder / "qt", code), self)]
