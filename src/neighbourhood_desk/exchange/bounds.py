"""The first look at a file from outside: how big it may be, what it really is, how its text is encoded."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from neighbourhood_desk.kernel.errors import BadFile
from neighbourhood_desk.kernel.wording import Wording, say

_SPREADSHEET = say("Files", "This is a spreadsheet or a compressed archive, not a text file.")
_SAVE_AS_CSV = say("Files", "Open it in a spreadsheet program, save it as CSV (text with semicolons) and choose that file.")
_OTHER_FILE = say("Files", "Choose the file that the data portal offers as CSV or GeoJSON.")
_SIGNATURES: tuple[tuple[bytes, Wording, Wording], ...] = (
    (b"PK\x03\x04", _SPREADSHEET, _SAVE_AS_CSV),
    (b"PK\x05\x06", _SPREADSHEET, _SAVE_AS_CSV),
    (b"\xd0\xcf\x11\xe0", _SPREADSHEET, _SAVE_AS_CSV),
    (b"SQLite format 3\x00", say("Files", "This is a database file, not a text file."), _OTHER_FILE),
    (b"%PDF", say("Files", "This is a PDF, made for reading and printing: its data cannot be imported."), _OTHER_FILE),
    (b"\x89PNG", say("Files", "This is a picture, not a text file."), _OTHER_FILE),
    (b"\xff\xd8\xff", say("Files", "This is a picture, not a text file."), _OTHER_FILE),
    (b"GIF8", say("Files", "This is a picture, not a text file."), _OTHER_FILE),
    (b"\x1f\x8b", _SPREADSHEET, say("Files", "Unpack it first, and choose the file inside.")),
    (b"7z\xbc\xaf", _SPREADSHEET, say("Files", "Unpack it first, and choose the file inside.")),
)
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_LETTERS = frozenset("áéíóúüñçàèòïâêôãõäößÁÉÍÓÚÜÑÇÀÈÒÏÄÖ")
_SIGNS = frozenset("¿¡ºª€«»“”‘’–—…")
_INSIDE_WORDS = frozenset("’·ºª")
_MOJIBAKE = ("Ã¡", "Ã©", "Ã­", "Ã³", "Ãº", "Ã±", "Ã¼", "Â¿", "Â¡", "Âº", "Âª", "â€")


@dataclass(frozen=True, slots=True)
class Text:
    """A file's text, the encoding that it was read with, and what looked odd."""

    text: str
    encoding: str
    warnings: tuple[Wording, ...] = ()


def read_bytes(path: Path, most: int) -> bytes:
    """All bytes of a file that holds at least one and at most `most`; BadFile otherwise."""
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except FileNotFoundError as error:
        raise BadFile(say("Files", "There is no such file."), say("Files", "Check its name and folder.")) from error
    except OSError as error:
        raise BadFile(
            say("Files", "The file cannot be read."),
            say("Files", "Check that it is a file, that it is not open elsewhere, and that you may read it."),
        ) from error
    if not data:
        raise BadFile(say("Files", "The file is empty."), say("Files", "Download or export it again."))
    if len(data) > most:
        raise BadFile(
            say("Files", "The file is too large: at most {limit} MB can be read.", limit=most // 2**20),
            say("Files", "Split it, or export a shorter period or a smaller territory."),
        )
    return data


def read_text(path: Path, most: int) -> Text:
    """The text of a file of at most `most` bytes, whatever of the usual encodings it is in; BadFile if it is no text."""
    return decode(read_bytes(path, most))


def decode(data: bytes) -> Text:
    """Bytes as text: UTF-8, UTF-16, Windows-1252 or Latin-1, DOS or Macintosh; BadFile for anything that is no text."""
    for signature, what, next_step in _SIGNATURES:
        if data.startswith(signature):
            raise BadFile(what, next_step)
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strict(data, encoding)
    nothing = data.count(0)
    if nothing:
        if guessed := _wide(data):
            return _strict(data, guessed)
        if nothing > max(8, len(data) // 1000):
            raise BadFile(say("Files", "This is not a text file."), _OTHER_FILE)
        rest = decode(data.replace(b"\0", b""))
        return Text(rest.text, rest.encoding, (*rest.warnings, say("Files", "The file held empty bytes; they were left out.")))
    try:
        return _judged(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _eight_bit(data)


def _strict(data: bytes, encoding: str) -> Text:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise BadFile(
            say("Files", "The file says that its encoding is {encoding}, but its text does not fit that.", encoding=encoding.upper()),
            say("Files", "It may be cut off. Download it again, or save it once more as UTF-8."),
        ) from error
    return _judged(text.replace("\0", ""), encoding)


def _wide(data: bytes) -> str:
    """UTF-16 without its mark shows as a zero byte beside nearly every Latin letter."""
    head = data[:4096]
    half = max(1, len(head) // 2)
    if head[1::2].count(0) > 0.4 * half:
        return "utf-16-le"
    return "utf-16-be" if head[0::2].count(0) > 0.4 * half else ""


def _judged(text: str, encoding: str) -> Text:
    hits = sum(text.count(pair) for pair in _MOJIBAKE)
    if hits < 3 and (hits == 0 or len(text) > 2000):
        return Text(text, encoding)
    return Text(
        text,
        encoding,
        (say("Files", "Accented letters in this file look damaged (“Ã³” for “ó”): it was saved in the wrong encoding before."),),
    )


def _eight_bit(data: bytes) -> Text:
    """Not UTF-8: a UTF-8 file with a few broken bytes, or one of the one-byte encodings, chosen by the letters it yields."""
    damaged = data.decode("utf-8", errors="replace")
    broken = damaged.count("\ufffd")
    whole = sum(1 for sign in damaged if sign > "\x7f" and sign != "\ufffd")
    if whole > 4 * broken:
        return Text(damaged, "utf-8", (say("Files", "%n character(s) of the file are damaged and show as �.", n=broken),))
    controls = sum(data.count(code) for code in range(32) if code not in (9, 10, 11, 12, 13, 26))
    if controls > max(2, len(data) // 100):
        raise BadFile(say("Files", "This is not a text file."), _OTHER_FILE)
    best, text, most = "latin-1", data.decode("latin-1"), -1
    for encoding in ("cp1252", "latin-1", "cp850", "mac_roman"):
        try:
            tried = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        score = _plausible(tried)
        if score > most * (1 if encoding == "latin-1" else 1.5) or most < 0:
            best, text, most = encoding, tried, score
    return _judged(text, best)


def _plausible(text: str) -> int:
    """How well the signs beyond ASCII fit written Spanish: letters and punctuation count, punctuation inside a word counts against."""
    score = 0
    for position, sign in enumerate(text):
        if sign < "\x80":
            continue
        if sign.isalpha():
            score += sign in _LETTERS
        elif text[position - 1 : position].isalpha() and text[position + 1 : position + 2].isalpha():
            score -= sign not in _INSIDE_WORDS
        else:
            score += sign in _SIGNS
    return score
