"""Every text that a person can read, in both languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from tools import i18n

from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.kernel.wording import LANGUAGES, Catalogue, Value, Wording

_FIELD = re.compile(r"\{[^}]*\}")
_ORDINARY = re.compile(r"\b[a-záéíóúüñ]{2,}\b")
"""Words that are no names."""


@pytest.fixture(scope="module")
def found() -> i18n.Extracted:
    return i18n.extract()


def test_the_source_says_its_texts_so_that_they_can_be_found(found: i18n.Extracted) -> None:
    assert len(found.messages) > 100
    assert found.problems == []


def test_the_translations_are_complete_and_in_step_with_the_source() -> None:
    assert i18n.check() == []


def test_every_text_has_spanish_and_every_plural_its_forms_in_both_languages(found: i18n.Extracted) -> None:
    spanish, english = (Catalogue.load(shipped("translations"), language) for language in ("es", "en"))
    assert [key for key in found.messages if not spanish.has(*key)] == []
    plurals = [key for key, plural in found.messages.items() if plural]
    assert plurals
    assert [key for key in plurals if not english.has(*key)] == []
    for catalogue in (spanish, english):
        assert all("(s)" not in catalogue.lookup(*key, n=count) for key in plurals for count in (0, 1, 2))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_can_be_filled(language: str, found: i18n.Extracted) -> None:
    """A field that one language has and the code does not fill would fail only when somebody meets it."""
    catalogue = Catalogue.load(shipped("translations"), language)
    for (context, text), plural in found.messages.items():
        values: Mapping[str, Value] = {name: f"<{name}>" for name in i18n.fields_of(text)}
        for count in (0, 1, 2, 1500) if plural else (None,):
            shown = catalogue.text(Wording(context, text, count, values))
            assert "%n" not in shown
            assert all(f"<{name}>" in shown for name in values), (context, text, shown)


def test_no_text_is_written_the_same_in_both_languages_by_oversight(found: i18n.Extracted) -> None:
    """Names and international words may be equal; a whole sentence never is."""
    spanish = i18n.read_ts(i18n.path_of("es"))
    same = [key for key in found.messages if spanish.get(key, ("",))[0] == key[1]]
    assert [key for key in same if len(_ORDINARY.findall(_FIELD.sub("", key[1]))) >= 2] == []


@pytest.mark.parametrize(
    ("code", "complaint"),
    [
        ("class A:\n    def f(self): self.tr(text)", "literal"),
        ('class A:\n    def f(self): self.tr(f"a {b}")', "literal"),
        ("class A:\n    def f(self): return f\"{self.tr('a')}\"", "f-string"),
        ('class A:\n    def f(self): self.tr("%n a", "", n=3)', "keywords"),
        ('say("A", "%n a")', "count"),
        ('say("A", "a {b}", c=1)', "fields"),
        ('say("A", text)', "literal"),
        ('label.tr("a")', "self.tr"),
        ('Wording("A", "b")', "say"),
    ],
)
def test_a_text_that_cannot_be_found_is_complained_about(code: str, complaint: str, tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "a.py").write_text(code, encoding="utf-8")
    assert any(complaint in problem for problem in i18n.extract(tmp_path / "src").problems)


def test_keyword_arguments_do_not_hide_a_text(tmp_path: Path) -> None:
    """The reason why the texts are not extracted with Qt's own tool."""
    (tmp_path / "a.py").write_text('say("A", "x {name}", name=3)\nsay("A", "%n x", n=2)', encoding="utf-8")
    assert i18n.extract(tmp_path).messages == {("A", "x {name}"): False, ("A", "%n x"): True}


@pytest.mark.parametrize(
    ("text", "forms", "complaint"),
    [
        ("Hello {name}", ("Hola",), "fields"),
        ("Save…", ("Guardar",), "ends"),
        ("Sure?", ("Seguro?",), "pairs"),
        ("%n day(s)", ("un día", "días"), "%n"),
    ],
)
def test_a_wrong_translation_is_complained_about(text: str, forms: tuple[str, ...], complaint: str) -> None:
    assert any(complaint in what for what in i18n.mistakes("es", text, forms))


def test_spanish_quotation_marks_may_stand_inside_the_full_stop() -> None:
    assert i18n.mistakes("es", "Write “yes.”", ("Escriba «sí».",)) == []


def test_a_translated_file_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    messages: dict[i18n.Key, i18n.Forms] = {
        ("A", "x < y & “z”"): ("«z» & x < y",),
        ("A", "%n b(s)"): ("%n be", "%n bes"),
        ("B", "c"): ("",),
    }
    path = tmp_path / "desk_es.ts"
    path.write_text(i18n.render_ts("es", messages), encoding="utf-8")
    assert i18n.read_ts(path) == messages
    assert not Catalogue.load(tmp_path, "es").has("B", "c")
    assert Catalogue.load(tmp_path, "es").lookup("A", "%n b(s)", 1) == "1 be"
