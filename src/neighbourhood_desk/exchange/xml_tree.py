"""XML from outside: no definitions, no entities, bounded in depth and number; what stands before a fault is still read."""

from __future__ import annotations

import re
from html import escape
from html.entities import html5
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from neighbourhood_desk.exchange.table import MOST_ROWS, require_few_rows
from neighbourhood_desk.kernel.errors import BadFile
from neighbourhood_desk.kernel.wording import say

_DEEPEST = 20
_MOST_ELEMENTS = 4_000_000
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")
_NOT_XML = re.compile("[^\\t\\n\\r\\u0020-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")
_STRAY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)([A-Za-z][A-Za-z0-9]{1,30};)?")
_PIECE = 2**16

Record = dict[str, Any]


def read_records(text: str) -> tuple[list[Record], bool]:
    """The records in an XML document, and whether it breaks off before its end.

    Records are the children of the root, as dictionaries from their elements' names to text, or to a dictionary where they nest; an
    element that stands there twice gives a list. BadFile for definitions of entities, for too much of anything, and for no XML at all.
    """
    text = _NOT_XML.sub("", _DECLARATION.sub("", text.lstrip("\ufeff")))
    records, broken = _parsed(text)
    if broken and _STRAY.search(text):
        again, still_broken = _parsed(_STRAY.sub(_repaired, text))
        if len(again) > len(records) or not still_broken:
            records, broken = again, still_broken
    if not records and broken:
        raise BadFile(
            say("Files", "This XML file cannot be read."), say("Files", "It may be cut off or damaged. Download or export it again.")
        )
    return records, broken


def write_element(name: str, value: Any) -> str:
    """An element of this name as text: of a dictionary its elements inside, of a list one element for each, of None an empty one."""
    if isinstance(value, dict):
        inner = "".join(write_element(key, each) for key, each in value.items())
        return f"<{name}>{inner}</{name}>"
    if isinstance(value, list):
        return "".join(write_element(name, each) for each in value)
    # A carriage return would be read as a line end.
    text = "" if value is None else escape(_NOT_XML.sub("", str(value)), quote=False).replace("\r", "&#13;")
    return f"<{name}>{text}</{name}>" if text else f"<{name}/>"


class _Collector:
    """Builds records from the events of a parser, and keeps only the one that is open."""

    def __init__(self) -> None:
        self.records: list[Record] = []
        self._open: list[Element] = []
        self._seen = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._seen += 1
        if len(self._open) >= _DEEPEST or self._seen > _MOST_ELEMENTS:
            raise BadFile(say("Files", "This XML file is nested too deeply or holds too much."), say("Files", "Export it again, in parts."))
        self._open.append(Element(tag.rpartition("}")[2], {name.rpartition("}")[2]: value for name, value in attributes.items()}))

    def end(self, tag: str) -> None:
        done = self._open.pop()
        if len(self._open) > 1:
            self._open[-1].append(done)
        elif self._open:
            found = _value(done)
            self.records.append(found if isinstance(found, dict) else {done.tag: found})
            require_few_rows(min(len(self.records), MOST_ROWS + 1))

    def data(self, data: str) -> None:
        if len(self._open) > 1:
            self._open[-1].text = (self._open[-1].text or "") + data

    def close(self) -> None:
        """Nothing is left to do."""


def _parsed(text: str) -> tuple[list[Record], bool]:
    collector = _Collector()
    parser = DefusedXMLParser(target=collector, encoding="utf-8", forbid_dtd=True)
    data = text.encode("utf-8", "ignore")
    try:
        for start in range(0, len(data), _PIECE):
            parser.feed(data[start : start + _PIECE])
        parser.close()
    except DefusedXmlException as error:
        raise BadFile(
            say("Files", "This XML file defines entities of its own, which can be harmful: it was not read."),
            say("Files", "Ask its sender for a file without a DOCTYPE."),
        ) from error
    except ParseError:
        return collector.records, True
    return collector.records, False


def _value(element: Element) -> Any:
    """Text, or a dictionary where there are elements or attributes."""
    text = (element.text or "").strip()
    if not len(element) and not element.attrib:
        return text
    found: Record = dict(element.attrib)
    for child in element:
        value = _value(child)
        if child.tag in found:
            earlier = found[child.tag]
            found[child.tag] = [*earlier, value] if isinstance(earlier, list) else [earlier, value]
        else:
            found[child.tag] = value
    if text:
        found["text"] = text
    return found


def _repaired(found: re.Match[str]) -> str:
    """A bare ampersand, or a name that only HTML knows, as XML has it."""
    name = found[1] or ""
    return escape(html5[name], quote=False) if name in html5 else f"&amp;{name}"
