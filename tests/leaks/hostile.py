"""What somebody might type, import or send to make the desk open a file, run a formula or fall over."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from pathlib import Path

from support import SHARED

COLOUR = 0x01FE57
"""A green that no theme has: where it is seen, a picture was loaded."""

MARKUP = (
    "<b>x",
    "</para>",
    "<para>a<para>b",
    "<img src='/etc/hostname'/>",
    "<img src='file:///etc/hostname' width='10' height='10'/>",
    "<img src='https://example.invalid/x.png'/>",
    "<img src='\\\\host\\share\\x.png'/>",
    "<img src='data:image/png;base64,iVBORw0KGgo='/>",
    "<a href='https://example.invalid'>y</a>",
    "<a href='file:///etc/passwd'>y</a>",
    "<a name='x'/><link href='#x'>z</link>",
    "<font color='[[[getattr(pow,Word)(__import__)]]]'>x</font>",
    "<font color='1+1' face='nothing'>x</font>",
    "<script>app.alert(1)</script>",
    "<onDraw name='run' label='x'/>",
    "<seq id='x'/><br/><unknown/>",
    "&lt;img src='/etc/hostname'/&gt;",
    "&#60;b&#62;&bogus;&",
    "<![CDATA[<img src='/etc/hostname'/>]]>",
    "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>&e;",
    ") Tj ET /JavaScript (app.alert(1)) endobj",
)
"""Mark-up of the printing library and of Qt, of XML and of PDF itself."""

FORMULAS = (
    "=1+1",
    '=HYPERLINK("https://example.invalid","pulse")',
    "=cmd|' /C calc'!A0",
    "+1+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+9)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "  =1+1",
    "\x00=1+1",
    "＝1+1",
    "＋1+1",
    "－1+1",
    "＠SUM(1)",
    "\u00a0=1+1",
    "\ufeff=1+1",
    "\u200b=1+1",
    "x\n=1+1",
    'x";=1+1;"',
)

ODD = (
    "'; DROP TABLE people; --",
    '" OR 1=1 --',
    '" NEAR("a b", 2) *',
    "AND OR NOT ( ) ^ : *",
    "%_%",
    "{name} {0} {{}} %s %n %1",
    "\u202etxt.exe\u2066\u200f",
    "\x00\x07\x1b[31m",
    "ñandú İstanbul ﬁ Ⅷ ½",
    "👩‍👩‍👧‍👦 🇪🇸",
    "סלאם שלום العربية",
    "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮",
    "\ud83d",
    "../../../../etc/passwd",
    "CON",
    "w" * 5_000,
    "a " * 4_000,
)
"""Of databases, searches, format strings, writing directions, file names; and what is only long."""


def nasty_strings(every: int = 1) -> list[str]:
    """Everything of the above and, where it is at hand, every so-many-th of the public list of naughty strings; nothing twice."""
    found = [*MARKUP, *FORMULAS, *ODD]
    public = SHARED / "nasty" / "blns.json"
    if public.is_file():
        found += json.loads(public.read_text(encoding="utf-8"))[::every]
    return list(dict.fromkeys(found))


def formulas() -> list[str]:
    """The formulas of the above and of the public list where it is at hand."""
    public = SHARED / "nasty" / "csv_injection_payloads.txt"
    more = public.read_text(encoding="utf-8").splitlines() if public.is_file() else []
    return [*FORMULAS, *(line for line in more if line)]


def pictures(canary: Path) -> Mapping[str, str]:
    """Mark-up that would show the picture `canary` (a PNG), by the way it is addressed."""
    inline = base64.b64encode(canary.read_bytes()).decode()
    addresses = {"path": str(canary), "file": canary.as_uri(), "data": f"data:image/png;base64,{inline}", "share": f"/{canary}"}
    return {name: f'<img src="{address}" width="40" height="40">' for name, address in addresses.items()}
