"""An intruder who has every file ever published and a linear program. It shares no code with the desk.

Behind the numbers it supposes a count for each month, area and need. Each published cell says that some of them sum to something between
`lo` and `hi`. It asks how small and how large each cell can really be; fewer than five possible values mean that something was given away.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_array


@dataclass(frozen=True)
class Exposed:
    """A cell of which less is possible than was promised."""

    cell: str
    low: float
    high: float


def exposed(files: Iterable[Mapping[str, Any]], width: int = 4, only: frozenset[str] | None = None) -> list[Exposed]:
    """Every cell that the files together prove to lie in less than `width`; `only` looks at some tables."""
    cells, parents = _read(files)
    leaves = {name: [code for code in found if code not in set(found.values())] for name, found in parents.items()}
    places = {
        place: at for at, place in enumerate((m, a, c) for m in leaves["release"] for a in leaves["area"] for c in leaves["category"])
    }
    rows, lows, highs, names = [], [], [], []
    for cell in cells:
        below = [
            _below(parents, leaves, name, cell["release"] if name == "release" else cell["dims"].get(name, "TOTAL"))
            for name in ("release", "area", "category")
        ]
        rows.append([places[m, a, c] for m in below[0] for a in below[1] for c in below[2]])
        lows.append(cell["lo"])
        highs.append(cell["hi"])
        names.append(f"{cell['table']} {cell['release']} {cell['dims']}")
    matrix = _matrix(rows, len(places))
    limits = np.concatenate([np.array(highs, float), -np.array(lows, float)])
    both: Any = csr_array(np.vstack([matrix.toarray(), -matrix.toarray()]))
    found = []
    for at, name in enumerate(names):
        if only is not None and cells[at]["table"] not in only:
            continue
        goal = matrix[[at], :].toarray()[0]
        low: Any = linprog(goal, A_ub=both, b_ub=limits, method="highs")
        high: Any = linprog(-goal, A_ub=both, b_ub=limits, method="highs")
        assert low.status == high.status == 0, f"{name}: the published numbers contradict each other"
        least, most = np.ceil(low.fun - 1e-6), np.floor(-high.fun + 1e-6)
        if most - least < width:
            found.append(Exposed(name, least, most))
    return found


def _read(files: Iterable[Mapping[str, Any]]) -> tuple[list[dict[str, Any]], dict[str, dict[str, str]]]:
    seen: dict[tuple[Any, ...], dict[str, Any]] = {}
    parents: dict[str, dict[str, str]] = {"release": {}, "area": {}, "category": {}}
    for file in files:
        for name, found in parents.items():
            found.update(file["hierarchies"].get(name, {}))
        for cell in file["cells"]:
            if cell["status"] != "ok":
                continue
            key = (cell["table"], cell["release"], *sorted(cell["dims"].items()))
            assert seen.setdefault(key, cell) == cell, f"{key} was published twice with different numbers"
    for file in files:
        for cell in file["cells"]:
            parents["release"].setdefault(cell["release"], "")
    return list(seen.values()), parents


def _below(parents: Mapping[str, Mapping[str, str]], leaves: Mapping[str, list[str]], name: str, code: str) -> list[str]:
    """The finest codes that count in `code`."""
    found = []
    for leaf in leaves[name]:
        at: str | None = leaf
        while at:
            if at == code:
                found.append(leaf)
                break
            at = parents[name].get(at)
    return found


def _matrix(rows: list[list[int]], width: int) -> Any:
    return csr_array(
        (np.ones(sum(map(len, rows))), np.concatenate([np.array(row) for row in rows]), np.cumsum([0, *map(len, rows)])),
        shape=(len(rows), width),
    )
