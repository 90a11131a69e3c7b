"""`neighbourhood-desk`: opens the window, or does one thing without it. One verb, one service call; no Qt unless a window opens.

Exit codes: 0 done; 1 refused or failed, with a message on standard error; 2 wrong usage; 3 wrong passphrase, nothing touched.
"""

from __future__ import annotations

import argparse
import getpass
import json
import locale
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from uuid import UUID

from neighbourhood_desk import __version__
from neighbourhood_desk.kernel.errors import Cancelled, DeskError, WrongSecret
from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.kernel.wording import LANGUAGES, Catalogue, Wording, say

DONE, FAILED, USAGE, WRONG_PASSPHRASE = 0, 1, 2, 3

VERBS = ("new", "info", "check", "import", "summary", "show", "keys", "recover", "backup", "restore", "erase", "demo", "selftest")
IMPORTS = ("territory", "resources", "requests")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; never raises and never shows a traceback."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if not given or (len(given) == 1 and given[0] not in VERBS and not given[0].startswith("-")):
            return _open_window(given)
        catalogue = _catalogue()
        return _run(_parser(catalogue).parse_args(given), catalogue)
    except WrongSecret as error:
        _complain(error)
        return WRONG_PASSPHRASE
    except DeskError as error:
        _complain(error)
        return FAILED
    except (Cancelled, KeyboardInterrupt, BrokenPipeError):
        return FAILED
    except Exception as error:  # noqa: BLE001 - the boundary of the command line: no traceback reaches a person
        from neighbourhood_desk.desk.crash import report

        words = say("CommandLine", "Something unexpected went wrong. A report without personal data is in {path}.", path=str(report(error)))
        print(_catalogue().text(words), file=sys.stderr)
        return FAILED


def _open_window(given: list[str]) -> int:
    path = Path(given[0]) if given else None
    if path is not None and not path.exists():
        raise DeskError(
            say("CommandLine", "There is no such file, folder or verb."), say("CommandLine", "See neighbourhood-desk --help for the verbs.")
        )
    from neighbourhood_desk.desk.start import run

    return run(path)


def _run(options: argparse.Namespace, catalogue: Catalogue) -> int:
    from neighbourhood_desk.desk import verbs
    from neighbourhood_desk.desk.folders import keep_private

    keep_private()
    outcome = getattr(verbs, f"do_{options.verb}")(options, catalogue, lambda twice=False: _passphrase(options, catalogue, twice))
    if options.json:
        print(json.dumps(outcome.data, ensure_ascii=False, indent=1, default=str))
    else:
        for line in outcome.lines:
            print(catalogue.text(line) if isinstance(line, Wording) else line)
    return DONE if outcome.is_good else FAILED


def _passphrase(options: argparse.Namespace, catalogue: Catalogue, twice: bool) -> str:
    """From the first line of a file (`-`: standard input) or a prompt; never from an argument, which every process can read."""
    source = options.passphrase_file
    if source == "-":
        return sys.stdin.readline().rstrip("\r\n")
    if source is not None:
        try:
            with Path(source).open(encoding="utf-8") as file:
                return file.readline().rstrip("\r\n")
        except (OSError, UnicodeDecodeError):
            raise DeskError(
                say("CommandLine", "The passphrase file cannot be read."),
                say("CommandLine", "Check its name; it must be a text file whose first line is the passphrase."),
            ) from None
    typed = getpass.getpass(catalogue.text(say("CommandLine", "Passphrase: ")))
    if twice and getpass.getpass(catalogue.text(say("CommandLine", "Passphrase again: "))) != typed:
        raise DeskError(say("CommandLine", "The two passphrases differ."), say("CommandLine", "Nothing was made; try again."))
    return typed


def _parser(catalogue: Catalogue) -> argparse.ArgumentParser:
    def words(text: Wording) -> str:
        return catalogue.text(text).replace("%", "%%")

    about = say("CommandLine", "An encrypted desk for neighbourhood community managers. Without a verb it opens the window.")
    parser = argparse.ArgumentParser(prog="neighbourhood-desk", description=words(about))
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--json", action="store_true", help=words(say("CommandLine", "print one JSON object")))
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

    new = verb("new", say("CommandLine", "make a vault"), vault=True)
    new.add_argument("--neighbourhood", required=True, help=words(say("CommandLine", "name of the neighbourhood")))
    new.add_argument("--manager", required=True, help=words(say("CommandLine", "name of the community manager")))
    new.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0], help=words(say("CommandLine", "language of the desk")))
    verb("info", say("CommandLine", "say what a vault holds"), vault=True)
    verb("check", say("CommandLine", "check a vault: pages, links, audit chain"), vault=True)
    imports = verb("import", say("CommandLine", "take over a file"), vault=True)
    imports.add_argument("what", choices=IMPORTS, help=words(say("CommandLine", "what the file holds")))
    imports.add_argument("file", type=Path, metavar="FILE")
    imports.add_argument("--only", action="append", default=[], metavar="FIELD=VALUE", type=_field_value,
                         help=words(say("CommandLine", "take only rows whose FIELD is VALUE; may be repeated")))  # fmt: skip
    imports.add_argument("--dry-run", action="store_true", help=words(say("CommandLine", "say what would happen and change nothing")))
    summary = verb("summary", say("CommandLine", "write the anonymised summary of a period"), vault=True)
    summary.add_argument("--period", required=True, metavar="2026-Q3")
    summary.add_argument("--out", required=True, type=Path, metavar="FILE")
    show = verb("show", say("CommandLine", "read a summary file, without any vault"))
    show.add_argument("file", type=Path, metavar="FILE")
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
    restore.add_argument(
        "vault", metavar="VAULT", type=Path, help=words(say("CommandLine", "folder of a new vault, or of the same desk"))
    )
    restore.add_argument(
        "--recovery-file",
        type=Path,
        metavar="FILE",
        help=words(say("CommandLine", "file with the recovery code in its first line, or an organisation's private age key")),
    )
    erase = verb("erase", say("CommandLine", "destroy everything on one person and print the certificate"), vault=True)
    erase.add_argument("--person", required=True, type=UUID, metavar="ID", help=words(say("CommandLine", "identifier of the person")))
    demo = verb("demo", say("CommandLine", "do the main job on the sample neighbourhood and leave its files in DIR"))
    demo.add_argument("folder", type=Path, metavar="DIR")
    verb("selftest", say("CommandLine", "check that this installation works"))
    return parser


def _field_value(text: str) -> tuple[str, str]:
    field, equals, value = text.partition("=")
    if not equals or not field.strip():
        raise argparse.ArgumentTypeError("FIELD=VALUE")
    return field.strip(), value.strip()


def _complain(error: DeskError) -> None:
    parts = [error.what] if error.next_step is None else [error.what, error.next_step]
    print(" ".join(_catalogue().text(part) for part in parts), file=sys.stderr)


def _catalogue() -> Catalogue:
    """The words of the terminal's language; the window has its own."""
    return Catalogue.load(shipped("translations"), _language())


def _language(environment: Mapping[str, str] = os.environ) -> str:
    """The language that the terminal was set to, English where it is neither of ours."""
    wished = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "") or _system_language()
    code = wished[:2].lower()
    return code if code in LANGUAGES else "en"


def _system_language() -> str:
    return locale.getlocale()[0] or ""
