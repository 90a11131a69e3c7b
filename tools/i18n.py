"""Keep the `.ts` files in step with the source code: `update`, `merge FILE`, `missing`, `check`.

Texts are found with `ast`, because `pyside6-lupdate` loses aliased calls that have keyword arguments
(docs/decisions/002). A text is known by its context and its English source. `desk_en.ts` holds plural forms only.

A file for `merge` is a JSON list of `[context, source, spanish]`; for a plural the third item is `[singular, plural]`,
and where English forms do not follow from `(s)` a fourth item gives them too.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import json
import re
import string
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src"
TRANSLATIONS = ROOT / "translations"

Key: TypeAlias = tuple[str, str]
"""Context and English source."""
Forms: TypeAlias = tuple[str, ...]
"""One text, or singular and plural; empty where nobody has translated yet."""

_COUNT = re.compile(r"%L?n")
_PLURAL_ENDING = re.compile(r"\((s|es)\)")
_CLOSING = "”»\"')’›"
_ENDINGS = ".:…!?;,¿¡"


@dataclass
class Extracted:
    """What the source code says: each text with whether it counts something, and what is wrong with how it is said."""

    messages: dict[Key, bool] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    unreadable: bool = False
    """A file could not be parsed, so absence of a text proves nothing."""


class _Reader(ast.NodeVisitor):
    """Collects the texts of one file."""

    def __init__(self, name: str, into: Extracted) -> None:
        self._name = name
        self._into = into
        self._classes: list[str] = []
        self._in_fstring = 0

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self._in_fstring += 1
        self.generic_visit(node)
        self._in_fstring -= 1

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Name(id="say"):
                self._say(node)
            case ast.Attribute(attr="tr", value=ast.Name(id="self")):
                self._tr(node)
            case ast.Attribute(attr="tr"):
                self._complain(node, "only self.tr(…) is extracted")
            case ast.Attribute(attr="translate", value=ast.Name(id="QCoreApplication")):
                self._translate(node)
            case ast.Name(id="Wording") if not self._name.endswith("kernel/wording.py"):
                self._complain(node, "build a Wording with say(…), so that its text is extracted")
        self.generic_visit(node)

    def _say(self, node: ast.Call) -> None:
        if len(node.args) != 2 or None in (texts := [_literal(argument) for argument in node.args]):
            self._complain(node, "say(…) takes a literal context and a literal text")
            return
        context, text = (item or "" for item in texts)
        names = {keyword.arg for keyword in node.keywords}
        self._keep(node, context, text, counted="n" in names)
        if None not in names and (wanted := fields_of(text)) != (given := names - {"n"}):
            self._complain(node, f"fields {sorted(wanted)} are filled with {sorted(name or '' for name in given)}")

    def _tr(self, node: ast.Call) -> None:
        text = _literal(node.args[0]) if node.args else None
        if text is None:
            self._complain(node, "self.tr(…) takes a literal text")
        elif not self._classes:
            self._complain(node, "self.tr(…) outside a class has no context")
        else:
            self._keep(node, self._classes[-1], text, counted=len(node.args) > 2)
        if node.keywords:
            self._complain(node, 'self.tr(…) takes no keywords: write self.tr("text", "", n)')
        if self._in_fstring:
            self._complain(node, "self.tr(…) inside an f-string: use a field and .format(…)")

    def _translate(self, node: ast.Call) -> None:
        texts = [_literal(argument) for argument in node.args[:2]]
        if len(texts) < 2 or None in texts:
            self._complain(node, "QCoreApplication.translate(…) takes a literal context and a literal text")
        else:
            self._keep(node, texts[0] or "", texts[1] or "", counted=len(node.args) > 3)

    def _keep(self, node: ast.Call, context: str, text: str, *, counted: bool) -> None:
        if _COUNT.search(text) and not counted:
            self._complain(node, "%n in the text, but no count is given")
        if not text:
            self._complain(node, "an empty text cannot be translated")
            return
        plural = counted or bool(_COUNT.search(text))
        key = (context, text)
        self._into.messages[key] = self._into.messages.get(key, False) or plural

    def _complain(self, node: ast.AST, what: str) -> None:
        self._into.problems.append(f"{self._name}:{getattr(node, 'lineno', 0)}: {what}")


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def fields_of(text: str) -> set[str]:
    """Names of the `{fields}` of a text; a text that cannot be filled has the one field `<broken>`."""
    try:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError:
        return {"<broken>"}


def extract(source: Path = SOURCE) -> Extracted:
    """Read every text of the code under `source`."""
    found = Extracted()
    for path in sorted(source.rglob("*.py")):
        name = path.relative_to(source.parent).as_posix()
        try:
            tree = ast.parse(path.read_text(encoding="utf-8"))
        except (SyntaxError, UnicodeDecodeError, OSError) as error:
            found.problems.append(f"{name}: cannot be read: {type(error).__name__}")
            found.unreadable = True
        else:
            _Reader(name, found).visit(tree)
    return found


def read_ts(path: Path) -> dict[Key, Forms]:
    """All texts of a `.ts` file with their translations, unfinished ones too; nothing if there is no file."""
    if not path.exists():
        return {}
    found: dict[Key, Forms] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            forms: Forms = ()
            if translation is not None:
                forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            found[name, message.findtext("source", "")] = forms
    return found


def render_ts(language: str, messages: Mapping[Key, Forms]) -> str:
    """A Qt TS 2.1 file with contexts and texts in a stable order, so that two translators' changes merge."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    for context in sorted({name for name, _ in messages}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for text in sorted(source for name, source in messages if name == context):
            lines += _render_message(text, messages[context, text])
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _render_message(text: str, forms: Forms) -> list[str]:
    state = "" if all(forms) else ' type="unfinished"'
    opening = '    <message numerus="yes">' if len(forms) == 2 else "    <message>"
    body = [opening, f"        <source>{escape(text)}</source>"]
    if len(forms) == 2:
        inside = [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
        body += [f"        <translation{state}>", *inside, "        </translation>"]
    else:
        body.append(f"        <translation{state}>{escape(forms[0])}</translation>")
    return [*body, "    </message>"]


def fitted(messages: Mapping[Key, bool], known: Mapping[Key, Forms], language: str) -> dict[Key, Forms]:
    """What the `.ts` file of a language must hold for these messages, with the translations that are known."""
    result: dict[Key, Forms] = {}
    for key, plural in messages.items():
        if language == "en" and not plural:
            continue
        forms = known.get(key, ())
        if len(forms) != (2 if plural else 1):
            forms = ("", "") if plural else (forms[0] if forms else "",)
        if language == "en" and not all(forms) and _PLURAL_ENDING.search(key[1]):
            forms = (_PLURAL_ENDING.sub("", key[1]), _PLURAL_ENDING.sub(r"\1", key[1]))
        result[key] = forms
    return result


def mistakes(language: str, text: str, forms: Forms) -> list[str]:
    """What is wrong with a finished translation of `text`."""
    found: list[str] = []
    for form in forms:
        if fields_of(form) != fields_of(text):
            found.append(f"fields {sorted(fields_of(text))} became {sorted(fields_of(form))}")
        if form.strip() != form and text.strip() == text:
            found.append("starts or ends with a space")
        if language != "en" and _ending(form) != _ending(text):
            found.append(f"ends with “{_ending(form)}” instead of “{_ending(text)}”")
        if language == "es" and (form.count("¿") != form.count("?") or form.count("¡") != form.count("!")):
            found.append("¿? and ¡! come in pairs")
    if _COUNT.search(text) and not _COUNT.search(forms[-1]):
        found.append("the plural lost %n")
    return list(dict.fromkeys(found))


def _ending(text: str) -> str:
    """Punctuation at the end, whatever quotation marks stand around it: English and Spanish order them differently."""
    bare = text.rstrip().replace("...", "…")
    kept = len(bare.rstrip(_CLOSING + _ENDINGS))
    return "".join(sign for sign in bare[kept:] if sign in _ENDINGS)


def path_of(language: str) -> Path:
    """The `.ts` file of a language."""
    return TRANSLATIONS / f"desk_{language}.ts"


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """Only one writer at a time; Windows has no `fcntl`, and there one person works alone."""
    TRANSLATIONS.mkdir(exist_ok=True)
    if sys.platform == "win32":
        yield
        return
    import fcntl
    import os

    folder = os.open(TRANSLATIONS, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def update(filled: Mapping[str, Mapping[Key, Forms]] | None = None) -> Extracted:
    """Bring both `.ts` files up to date, with the translations `filled` by language; texts that are gone are dropped."""
    with _alone():
        found = extract()
        for language in ("es", "en"):
            old = read_ts(path_of(language))
            known = {**old, **(filled or {}).get(language, {})}
            wanted = dict(found.messages)
            if found.unreadable:
                wanted = {**{key: len(forms) == 2 for key, forms in old.items()}, **wanted}
            fresh = path_of(language).with_suffix(".ts.new")
            fresh.write_text(render_ts(language, fitted(wanted, known, language)), encoding="utf-8", newline="\n")
            fresh.replace(path_of(language))
    return found


def merge(file: Path) -> int:
    """Fill in the translations of a JSON list; tells which of them no source text wants, and which look wrong."""
    filled: dict[str, dict[Key, Forms]] = {"es": {}, "en": {}}
    for context, text, spanish, *english in json.loads(file.read_text(encoding="utf-8")):
        key = (context, text)
        filled["es"][key] = tuple(spanish) if isinstance(spanish, list) else (spanish,)
        if english and english[0]:
            filled["en"][key] = tuple(english[0])
    found = update(filled)
    for key, forms in filled["es"].items():
        if key not in found.messages:
            print(f"no such source text: {key}")
        elif len(forms) != (2 if found.messages[key] else 1):
            print(f"wrong number of forms: {key}")
        else:
            for what in mistakes("es", key[1], forms):
                print(f"{key}: {what}")
    lacking = len(missing())
    print(f"merged {len(filled['es'])} texts; {lacking} still lack a translation (tools/i18n.py missing)")
    return 0


def missing() -> list[list[object]]:
    """Entries to fill in, in the form that `merge` reads."""
    found = extract()
    spanish = fitted(found.messages, read_ts(path_of("es")), "es")
    english = fitted(found.messages, read_ts(path_of("en")), "en")
    entries: list[list[object]] = []
    for key in sorted(found.messages):
        forms, own = spanish[key], english.get(key, ("-",))
        if all(forms) and all(own):
            continue
        entry: list[object] = [*key, list(forms) if len(forms) == 2 else forms[0]]
        entries.append(entry if all(own) else [*entry, list(own)])
    return entries


def check() -> list[str]:
    """Everything that is wrong with the texts of the code and with their translations."""
    found = extract()
    problems = list(found.problems)
    for language in ("es", "en"):
        path = path_of(language)
        known = read_ts(path)
        wanted = fitted(found.messages, known, language)
        if not path.exists() or path.read_text(encoding="utf-8") != render_ts(language, wanted):
            problems.append(f"{path.name}: not in step with the source: run tools/i18n.py update")
        for (context, text), forms in sorted(wanted.items()):
            told = mistakes(language, text, forms) if all(forms) else ["unfinished"]
            problems += [f"{path.name}: {context}: “{text}”: {what}" for what in told]
    return problems


def main() -> int:
    """Run one verb; 0 if all is well."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("update", help="bring the .ts files in step with the source")
    verbs.add_parser("merge", help="fill in translations").add_argument("file", type=Path)
    verbs.add_parser("missing", help="list what lacks a translation, as JSON ready to fill").add_argument(
        "context", nargs="*", help="only these contexts"
    )
    verbs.add_parser("check", help="fail on anything unfinished, out of step or wrong")
    arguments = parser.parse_args()
    match arguments.verb:
        case "update":
            found = update()
            print(f"{len(found.messages)} texts, {len(missing())} lack a translation")
        case "merge":
            return merge(arguments.file)
        case "missing":
            entries = [entry for entry in missing() if not arguments.context or entry[0] in arguments.context]
            print("[\n" + ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries) + "\n]")
        case _:
            problems = check()
            print("\n".join(problems) or "Every text is translated.")
            return 1 if problems else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
