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

from neighbourhood_desk.desk.usage import parser_for
from neighbourhood_desk.kernel.errors import Cancelled, DeskError, WrongSecret
from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.kernel.wording import LANGUAGES, Catalogue, Wording, say

DONE, FAILED, USAGE, WRONG_PASSPHRASE = 0, 1, 2, 3

_LOCKED = "--locked="
"""How a desk that locked tells the one after it why."""

VERBS = (
    *(
        "new",
        "info",
        "check",
        "find",
        "due",
        "import",
        "export",
        "summary",
        "show",
        "keys",
        "recover",
        "backup",
        "restore",
        "erase",
        "demo",
    ),
    "selftest",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; never raises and never shows a traceback."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if not given or (len(given) == 1 and given[0] not in VERBS and not given[0].startswith("-")):
            return _open_window(given)
        if len(given) == 2 and given[1].startswith(_LOCKED):
            from neighbourhood_desk.desk.start import run

            return run(Path(given[0]), given[1].removeprefix(_LOCKED))
        catalogue = _catalogue()
        return _run(parser_for(catalogue).parse_args(given), catalogue)
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
