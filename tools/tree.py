"""Draw the tree of the package into ARCHITECTURE.md, from the folders and the first lines of their docstrings."""

from __future__ import annotations

import ast
import re
import sys
import textwrap
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "neighbourhood_desk"
PAGE = ROOT / "ARCHITECTURE.md"
FLOORS = ("desk", "features", "widgets", "paper", "exchange", "storage", "kernel")
_DRAWN = re.compile(r"(?<=```text\n)src/neighbourhood_desk/\n.*?(?=```)", re.DOTALL)


def purpose(package: Path) -> str:
    """The first line of a package's docstring, without its full stop."""
    tree = ast.parse((package / "__init__.py").read_text(encoding="utf-8"))
    return (ast.get_docstring(tree) or "").partition("\n")[0].rstrip(".")


def feature_order() -> list[str]:
    """The features from top to bottom, as the import contract has them."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    return [
        str(name) for contract in contracts if contract.get("containers") == ["neighbourhood_desk.features"] for name in contract["layers"]
    ]


def render() -> str:
    """The tree as it stands in the page."""
    lines = ["src/neighbourhood_desk/"]
    for floor in FLOORS:
        lines += _hanging(f"  {floor}/", purpose(PACKAGE / floor))
        if floor == "features":
            for name in feature_order():
                told = purpose(PACKAGE / floor / name).removeprefix(f"{name.capitalize()}: ")
                lines += _hanging(f"    {name}/", told[:1].upper() + told[1:])
        else:
            lines += _hanging("", ", ".join(_modules(PACKAGE / floor)))
    return "\n".join([*lines, ""])


def _modules(floor: Path) -> list[str]:
    files = [path.stem for path in floor.glob("*.py") if path.stem != "__init__"]
    folders = [f"{path.name}/" for path in floor.iterdir() if (path / "__init__.py").exists()]
    return sorted(files + folders)


def _hanging(name: str, text: str) -> list[str]:
    return textwrap.wrap(text, 130, initial_indent=f"{name:<17} ", subsequent_indent=" " * 18)


def main() -> int:
    """Write the page anew."""
    page = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(_DRAWN.sub(lambda _match: render(), page), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
