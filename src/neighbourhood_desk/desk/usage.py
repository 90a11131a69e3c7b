"""What the command line understands: its verbs and their options, explained in the reader's language."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Protocol
from uuid import UUID

from neighbourhood_desk import __version__
from neighbourhood_desk.kernel.wording import LANGUAGES, Catalogue, Wording, say

IMPORTS = ("territory", "resources", "requests")
FORMATS = (
    *("desk", "madrid-avisos", "madrid-open311", "open311", "open311-json", "open311-xml", "open311-bulk", "nyc-311", "decide-madrid"),
    *("decide-madrid-comments", "table", "csv", "xlsx"),
)
"""What `import … requests` may be told that a file is; csv, xlsx and nothing let its columns tell."""
EXPORTS = ("open311-json", "open311-xml", "csv", "xlsx")
AUDIENCES = ("public", "members", "agencies", "manager")

Words = Callable[[Wording], str]


class _Verb(Protocol):
    """Adds a verb; with `vault` it takes the folder of a vault first."""

    def __call__(self, name: str, text: Wording, *, vault: bool = False) -> argparse.ArgumentParser: ...


def parser_for(catalogue: Catalogue) -> argparse.ArgumentParser:
    """The parser whose help reads in the catalogue's language."""

    def words(text: Wording) -> str:
        return catalogue.text(text).replace("%", "%%")

    about = say("CommandLine", "An encrypted desk for neighbourhood community managers. Without a verb it opens the window.")
    parser = argparse.ArgumentParser(prog="neighbourhood-desk", description=words(about))
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--json", action="store_true", help=words(say("CommandLine", "print JSON")))
    common.add_argument(
        "--passphrase-file",
        metavar="FILE",
        help=words(say("CommandLine", "read the passphrase from the first line of FILE (- is standard input)")),
    )
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)

    def verb(name: str, text: Wording, *, vault: bool = False) -> argparse.ArgumentParser:
        made = verbs.add_parser(name, parents=[common], help=words(text), description=words(text))
        if vault:
            made.add_argument("vault", metavar="VAULT", type=Path, help=words(say("CommandLine", "folder of the vault")))
        return made

    for group in (_desk_verbs, _file_verbs, _safety_verbs, _other_verbs):
        group(verb, words)
    return parser


def _desk_verbs(verb: _Verb, words: Words) -> None:
    new = verb("new", say("CommandLine", "make a vault"), vault=True)
    new.add_argument("--neighbourhood", required=True, help=words(say("CommandLine", "name of the neighbourhood")))
    new.add_argument("--manager", required=True, help=words(say("CommandLine", "name of the community manager")))
    new.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0], help=words(say("CommandLine", "language of the desk")))
    verb("info", say("CommandLine", "say what a vault holds"), vault=True)
    verb("check", say("CommandLine", "check a vault: pages, links, audit chain"), vault=True)
    find = verb("find", say("CommandLine", "search every kind of record"), vault=True)
    find.add_argument("text", metavar="TEXT", help=words(say("CommandLine", "words, names, a number or part of a telephone number")))
    verb("due", say("CommandLine", "say what is overdue, due and coming"), vault=True)


def _file_verbs(verb: _Verb, words: Words) -> None:
    imports = verb("import", say("CommandLine", "take over a file"), vault=True)
    imports.add_argument("what", choices=IMPORTS, help=words(say("CommandLine", "what the file holds")))
    imports.add_argument("file", type=Path, metavar="FILE")
    imports.add_argument("--only", action="append", default=[], metavar="FIELD=VALUE", type=_field_value,
                         help=words(say("CommandLine", "take only rows whose FIELD is VALUE; may be repeated")))  # fmt: skip
    imports.add_argument("--dry-run", action="store_true", help=words(say("CommandLine", "say what would happen and change nothing")))
    imports.add_argument("--format", choices=FORMATS, default="", metavar="FORMAT",
                         help=words(say("CommandLine", "requests: what the file is, instead of letting it be recognised")))  # fmt: skip
    imports.add_argument("--mapping", type=Path, metavar="FILE",
                         help=words(say("CommandLine", "requests: a saved column mapping, for a table of your own")))  # fmt: skip
    imports.add_argument("--mine-only", action="store_true",
                         help=words(say("CommandLine", "requests: leave out what lies outside the territory")))  # fmt: skip
    _export_verb(verb, words)
    summary = verb("summary", say("CommandLine", "write the anonymised summary of a period"), vault=True)
    summary.add_argument("--period", required=True, metavar="2026-Q3")
    summary.add_argument("--out", required=True, type=Path, metavar="FILE")
    show = verb("show", say("CommandLine", "read a summary file, without any vault"))
    show.add_argument("file", type=Path, metavar="FILE")


def _export_verb(verb: _Verb, words: Words) -> None:
    exports = verb("export", say("CommandLine", "write requests to a file for chosen readers"), vault=True)
    exports.add_argument("what", choices=("requests",), help=words(say("CommandLine", "what the file will hold")))
    exports.add_argument("file", type=Path, metavar="FILE")
    exports.add_argument("--format", choices=EXPORTS, required=True, help=words(say("CommandLine", "kind of file")))
    exports.add_argument("--audience", choices=AUDIENCES, default=AUDIENCES[0],
                         help=words(say("CommandLine", "who will read it; without it only what is public leaves")))  # fmt: skip


def _safety_verbs(verb: _Verb, words: Words) -> None:
    verb("keys", say("CommandLine", "say how a vault can be opened; needs no passphrase"), vault=True)
    recover = verb("recover", say("CommandLine", "set a new passphrase with the recovery code or an organisation's key"), vault=True)
    recover.add_argument(
        "--recovery-file",
        required=True,
        type=Path,
        metavar="FILE",
        help=words(say("CommandLine", "file with the recovery code in its first line, or an organisation's private age key")),
    )
    backup = verb("backup", say("CommandLine", "write a verified backup of a vault to a stick or disk"), vault=True)
    backup.add_argument("destination", metavar="DEST", type=Path, help=words(say("CommandLine", "folder for the backup")))
    restore = verb("restore", say("CommandLine", "bring a vault back from a backup"))
    restore.add_argument("backup", metavar="BACKUP", type=Path, help=words(say("CommandLine", "file of the backup")))
    restore.add_argument("vault", metavar="VAULT", type=Path, help=words(say("CommandLine", "folder of a new vault, or of the same desk")))
    restore.add_argument(
        "--recovery-file",
        type=Path,
        metavar="FILE",
        help=words(say("CommandLine", "file with the recovery code in its first line, or an organisation's private age key")),
    )


def _other_verbs(verb: _Verb, words: Words) -> None:
    erase = verb("erase", say("CommandLine", "destroy everything on one person and print the certificate"), vault=True)
    erase.add_argument("--person", required=True, type=UUID, metavar="ID", help=words(say("CommandLine", "identifier of the person")))
    demo = verb("demo", say("CommandLine", "do the main job on the sample neighbourhood and leave its files in DIR"))
    demo.add_argument("folder", type=Path, metavar="DIR")
    verb("selftest", say("CommandLine", "check that this installation works"))


def _field_value(text: str) -> tuple[str, str]:
    field, equals, value = text.partition("=")
    if not equals or not field.strip():
        raise argparse.ArgumentTypeError("FIELD=VALUE")
    return field.strip(), value.strip()
