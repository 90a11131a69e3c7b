"""Habits that hold everywhere, so that nobody has to remember them."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator

from architecture.source import Source, dotted, sources

BOUNDARIES = {
    "storage/os_keyring.py",  # key stores fail with errors of any library; each of them means the passphrase
    "widgets/tasks.py",  # an error in background work is raised again on the UI thread
    "desk/crash.py",  # the one place that bugs end
    "desk/command_line.py",  # a message and an exit code instead of a traceback
}
TELLS_TIME = {"kernel/clock.py", "kernel/ids.py"}
DRAWS_TEXT = {"widgets/controls.py"}
_TIME = re.compile(r"(?:^|\.)(?:datetime\.(?:now|utcnow|today)|date\.today|time\.(?:time|time_ns|localtime|gmtime)|time_ns)$")
_RICH_TEXT = re.compile(r"(?:^|\.)(?:setHtml|insertHtml|appendHtml|toHtml|setMarkdown|QTextBrowser)$")
_VAGUE = {"utils", "util", "helpers", "helper", "manager", "base", "common", "misc"}
_LONGEST_FILE = 400
_LONGEST_FUNCTION = 60


def wrong(find: Callable[[Source], Iterator[str]], *, but: set[str] | None = None) -> str:
    """Everything that `find` objects to, in all files `but` these."""
    return "\n".join(place for source in sources() if source.name not in (but or set()) for place in find(source))


def test_what_is_not_expected_is_caught_only_at_the_boundaries() -> None:
    """A handler that raises again has only cleaned up, and that is allowed anywhere."""

    def broad(source: Source) -> Iterator[str]:
        for node in ast.walk(source.tree):
            if not isinstance(node, ast.ExceptHandler):
                continue
            kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            named = [dotted(kind) if kind else "" for kind in kinds]
            raises_again = any(isinstance(step, ast.Raise) and step.exc is None for step in node.body)
            if {"", "Exception", "BaseException"} & set(named) and not raises_again:
                yield source.at(node)

    assert not wrong(broad, but=BOUNDARIES)


def test_only_the_clock_reads_the_time() -> None:
    def reads(source: Source) -> Iterator[str]:
        return (f"{source.at(node)} {name}" for name, node in source.calls() if _TIME.search(name))

    assert not wrong(reads, but=TELLS_TIME)


def test_labels_are_made_in_one_place_so_that_all_of_them_show_plain_text() -> None:
    def labels(source: Source) -> Iterator[str]:
        yield from (source.at(node) for name, node in source.calls() if name.rpartition(".")[2] == "QLabel")
        for node in ast.walk(source.tree):
            if isinstance(node, ast.ClassDef) and any(dotted(base).rpartition(".")[2] == "QLabel" for base in node.bases):
                yield source.at(node)

    assert not wrong(labels, but=DRAWS_TEXT)


def test_nothing_is_shown_as_rich_text() -> None:
    """A name that somebody typed must never become a picture that is loaded or a link that is followed."""

    def rich(source: Source) -> Iterator[str]:
        yield from (f"{source.at(node)} {name}" for name, node in source.calls() if _RICH_TEXT.search(name))
        yield from (f"{source.name} names {kind}" for kind in ("Qt.TextFormat.RichText", "Qt.TextFormat.AutoText") if kind in source.text)

    assert not wrong(rich)


def test_everything_public_says_what_it_is_for() -> None:
    def silent(source: Source) -> Iterator[str]:
        if source.text.strip() and ast.get_docstring(source.tree) is None:
            yield f"{source.name}:1 module"
        for node in source.tree.body:
            if not isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) or node.name.startswith("_"):
                continue
            if ast.get_docstring(node) is None:
                yield f"{source.at(node)} {node.name}"

    assert not wrong(silent)


def test_every_feature_says_in_one_paragraph_what_it_is_for() -> None:
    entries = [source for source in sources() if re.fullmatch(r"features/\w+/__init__\.py", source.name)]
    assert len(entries) >= 12
    assert [source.name for source in entries if len(ast.get_docstring(source.tree) or "") < 40 or len(source.tree.body) > 1] == []


def test_files_and_functions_stay_short_enough_to_read() -> None:
    def long(source: Source) -> Iterator[str]:
        if source.text.count("\n") > _LONGEST_FILE:
            yield f"{source.name} has {source.text.count(chr(10))} lines"
        for node in ast.walk(source.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
                size = node.end_lineno - node.lineno + 1
                if size > _LONGEST_FUNCTION:
                    yield f"{source.at(node)} {node.name} has {size} lines"

    assert not wrong(long)


def test_there_are_no_globals_and_no_drawers_for_odds_and_ends() -> None:
    def odd(source: Source) -> Iterator[str]:
        yield from (source.at(node) for node in ast.walk(source.tree) if isinstance(node, ast.Global))
        yield from (source.name for part in source.name.removesuffix(".py").split("/") if part in _VAGUE)

    assert not wrong(odd)
