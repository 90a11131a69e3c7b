"""The fonts that go into a document, so that accents look the same on every reader's machine.

reportlab keeps fonts in a register of its own; a fresh font object per document keeps one document's letters out of the next.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import RLock

import reportlab
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from neighbourhood_desk.kernel.places import shipped

REGULAR, BOLD, ITALIC = "DeskText", "DeskText-Bold", "DeskText-Italic"
"""The names under which a document asks for its three faces."""

_ONE_AT_A_TIME = RLock()
_NOT_FOR_TEXT = ("mono", "condensed", "serif", "light", "black", "thin", "medium", "extra", "semi")


@dataclass(frozen=True, slots=True)
class Faces:
    """The files of one family."""

    regular: Path
    bold: Path
    italic: Path


def find_faces(folder: Path) -> Faces | None:
    """The first family in `folder` with a regular and a bold TrueType face; italics fall back to regular."""
    files = sorted(path for path in folder.glob("**/*.ttf") if not any(word in path.stem.lower() for word in _NOT_FOR_TEXT))
    bold = [path for path in files if "bold" in path.stem.lower()]
    slanted = [path for path in files if path.stem.lower().endswith(("italic", "oblique", "-it"))]
    upright = [path for path in files if path not in bold and path not in slanted]
    for regular in upright:
        family = regular.stem.lower().replace("-regular", "")
        strong = [path for path in bold if path not in slanted and path.stem.lower().startswith(family)]
        leaning = [path for path in slanted if path not in bold and path.stem.lower().startswith(family)]
        if strong:
            return Faces(regular, strong[0], (leaning or [regular])[0])
    return None


@cache
def _faces() -> Faces:
    bundled = Path(reportlab.__file__).parent / "fonts"
    return find_faces(shipped("resources") / "fonts") or Faces(bundled / "Vera.ttf", bundled / "VeraBd.ttf", bundled / "VeraIt.ttf")


def ensure_fonts() -> None:
    """Have the three faces in reportlab's register, so that text can be measured."""
    if REGULAR not in pdfmetrics.getRegisteredFontNames():
        _register()


@contextmanager
def fresh_fonts() -> Iterator[None]:
    """While one document is written: faces of its own, which no other thread replaces."""
    with _ONE_AT_A_TIME:
        _register()
        yield


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """Width of one line of text in points; `ensure_fonts` must have run."""
    return float(pdfmetrics.stringWidth(text, BOLD if bold else REGULAR, size))


def _register() -> None:
    faces = _faces()
    for name, path in ((REGULAR, faces.regular), (BOLD, faces.bold), (ITALIC, faces.italic)):
        pdfmetrics.registerFont(TTFont(name, str(path)))
