"""The pages at the root say what is there, and nothing that is not."""

from __future__ import annotations

import re
import tomllib

import pytest
from tools import tree

from architecture.source import REPOSITORY

_LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")
_PAGES = (
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs/backups.md",
    "docs/dependencies.md",
    "docs/performance.md",
    "docs/reliability.md",
    "docs/threat-model.md",
    "installer/README.md",
)


def test_the_architecture_page_draws_the_tree_as_it_is() -> None:
    assert tree.render() in (REPOSITORY / "ARCHITECTURE.md").read_text(encoding="utf-8"), "run tools/tree.py"


@pytest.mark.parametrize("page", _PAGES)
def test_every_link_leads_somewhere(page: str) -> None:
    text = (REPOSITORY / page).read_text(encoding="utf-8")
    assert [target for target in _LINK.findall(text) if not (REPOSITORY / page).parent.joinpath(target).exists()] == []


def test_every_make_target_that_the_pages_name_exists() -> None:
    targets = set(re.findall(r"^(\w+):", (REPOSITORY / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for page in _PAGES:
        named = set(re.findall(r"(?:`|^)make (\w+)", (REPOSITORY / page).read_text(encoding="utf-8"), re.MULTILINE))
        assert named <= targets, page


def test_the_command_line_has_the_verbs_that_the_readme_shows() -> None:
    from neighbourhood_desk.desk.command_line import VERBS

    readme = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\$desk (\w+)", readme, re.MULTILINE)) == set(VERBS)


def test_the_licence_is_whole_and_named() -> None:
    licence = (REPOSITORY / "LICENSE").read_text(encoding="utf-8")
    assert "EUROPEAN UNION PUBLIC LICENCE v. 1.2" in licence
    assert re.findall(r"^(\d+)\.", licence, re.MULTILINE) == [str(article) for article in range(1, 16)]
    assert "Appendix" in licence
    assert tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]["license"] == "EUPL-1.2"
