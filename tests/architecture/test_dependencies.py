"""What we build on: looked at by a person, locked, and free of one machine's settings."""

from __future__ import annotations

import re
import tomllib

from architecture.source import REPOSITORY, sources

_LOCKED = re.compile(r"^([a-z0-9][a-z0-9-]*)==([^ ;\\]+)", re.MULTILINE)
_ROW = re.compile(r"^\| ([a-z0-9][a-z0-9-]*) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
_IMPORTED_AS = {
    "pyside6-essentials": "PySide6",
    "py-minisign": "minisign",
    "pillow": "PIL",
    "python-dateutil": "dateutil",
}


def locked(kind: str) -> dict[str, set[str]]:
    """Versions by package of a lock."""
    found: dict[str, set[str]] = {}
    for name, version in _LOCKED.findall((REPOSITORY / "requirements" / f"{kind}.lock").read_text(encoding="utf-8")):
        found.setdefault(name, set()).add(version)
    return found


def declared() -> set[str]:
    """Packages that the desk itself asks for."""
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {re.split(r"[^A-Za-z0-9-]", line)[0].lower() for line in project["dependencies"]}


def test_every_locked_package_and_version_stands_on_the_licence_page() -> None:
    page = (REPOSITORY / "docs" / "dependencies.md").read_text(encoding="utf-8")
    rows = {name: set(versions.strip().split(" / ")) for name, versions, _, _ in _ROW.findall(page) if name != "package"}
    assert rows == locked("dev")


def test_no_package_is_under_a_licence_that_would_bind_the_whole_desk() -> None:
    page = (REPOSITORY / "docs" / "dependencies.md").read_text(encoding="utf-8")
    bound = [name for name, _, licence, _ in _ROW.findall(page) if "GPL" in licence and "LGPL" not in licence]
    assert bound == []


def test_the_development_lock_holds_the_same_versions_as_the_one_people_run() -> None:
    run, dev = locked("run"), locked("dev")
    assert declared() <= set(run)
    assert {name: dev.get(name) for name in run} == run


def test_the_locks_have_hashes_and_name_no_machine() -> None:
    for kind in ("run", "dev"):
        text = (REPOSITORY / "requirements" / f"{kind}.lock").read_text(encoding="utf-8")
        assert text.count("--hash=sha256:") > len(locked(kind))
        assert not re.search(r"https?://|file:|index-url|find-links|/home/|/opt/", text)


def test_every_declared_package_is_used() -> None:
    imported = {name.split(".")[0].lower() for source in sources() for name, _ in source.imports()}
    assert {name for name in declared() if _IMPORTED_AS.get(name, name).lower() not in imported} == set()
