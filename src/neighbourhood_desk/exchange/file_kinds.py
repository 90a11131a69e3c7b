"""What a file is by its first bytes, whatever it is called; and why the others cannot be kept."""

from __future__ import annotations

from neighbourhood_desk.kernel.errors import BadFile
from neighbourhood_desk.kernel.wording import Wording, say

JPEG, PNG, WEBP, PDF, TEXT = "image/jpeg", "image/png", "image/webp", "application/pdf", "text/plain"

_AS_PDF = say("Attachments", "Open it in its program, save it as PDF, and add the PDF.")
_AS_JPEG = say("Attachments", "Save it as JPEG or PNG in a picture program, and add that one.")
_OFFICE = say("Attachments", "Documents of office programs can hold macros and the names of who wrote them, so they are not kept.")
_PROGRAM = say("Attachments", "Programs and archives are not kept.")
_UNPACK = say("Attachments", "Unpack it, and add the pictures, PDFs or texts inside.")
_SOUND = say("Attachments", "Sound and films are not kept.")
_WRITE_DOWN = say("Attachments", "Write down what matters in it, or add a picture of it.")
_OTHER_PICTURE = say("Attachments", "Pictures of this kind are not kept.")
_HEIC = say("Attachments", "This picture is in the HEIC or AVIF format of some telephones, which cannot be read here.")
_HEIC_STEP = say("Attachments", "Send it from the telephone as JPEG (“most compatible”), and add that one.")
_DATABASE = say("Attachments", "Databases are not kept.")
_OTHER = say("Attachments", "This is neither a picture, nor a PDF, nor plain text.")

_REFUSED: tuple[tuple[int, bytes, Wording, Wording], ...] = (
    (0, b"\xd0\xcf\x11\xe0", _OFFICE, _AS_PDF),
    (0, b"{\\rtf", _OFFICE, _AS_PDF),
    (0, b"PK\x05\x06", _PROGRAM, _UNPACK),
    (0, b"\x1f\x8b", _PROGRAM, _UNPACK),
    (0, b"7z\xbc\xaf", _PROGRAM, _UNPACK),
    (0, b"Rar!", _PROGRAM, _UNPACK),
    (0, b"BZh", _PROGRAM, _UNPACK),
    (0, b"\xfd7zXZ", _PROGRAM, _UNPACK),
    (0, b"MZ", _PROGRAM, _UNPACK),
    (0, b"\x7fELF", _PROGRAM, _UNPACK),
    (0, b"\xcf\xfa\xed\xfe", _PROGRAM, _UNPACK),
    (0, b"GIF8", _OTHER_PICTURE, _AS_JPEG),
    (0, b"II*\x00", _OTHER_PICTURE, _AS_JPEG),
    (0, b"MM\x00*", _OTHER_PICTURE, _AS_JPEG),
    (0, b"8BPS", _OTHER_PICTURE, _AS_JPEG),
    (0, b"%!PS", _OFFICE, _AS_PDF),
    (4, b"ftyphei", _HEIC, _HEIC_STEP),
    (4, b"ftyphev", _HEIC, _HEIC_STEP),
    (4, b"ftypmif1", _HEIC, _HEIC_STEP),
    (4, b"ftypmsf1", _HEIC, _HEIC_STEP),
    (4, b"ftypavi", _HEIC, _HEIC_STEP),
    (4, b"ftyp", _SOUND, _WRITE_DOWN),
    (0, b"ID3", _SOUND, _WRITE_DOWN),
    (0, b"OggS", _SOUND, _WRITE_DOWN),
    (0, b"fLaC", _SOUND, _WRITE_DOWN),
    (0, b"\x1aE\xdf\xa3", _SOUND, _WRITE_DOWN),
    (8, b"WAVE", _SOUND, _WRITE_DOWN),
    (8, b"AVI ", _SOUND, _WRITE_DOWN),
    (0, b"SQLite format 3\x00", _DATABASE, _WRITE_DOWN),
)


def kind_of(data: bytes) -> str:
    """The media type of what can be kept, `text/plain` where nothing speaks against it; raises BadFile for what cannot."""
    if data.startswith(b"\xff\xd8\xff"):
        return JPEG
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return WEBP
    if b"%PDF-" in data[:1024]:
        return PDF
    if data.startswith(b"PK\x03\x04"):
        is_office = any(name in data[:4096] for name in (b"[Content_Types].xml", b"mimetypeapplication/vnd.oasis", b"word/", b"xl/"))
        raise BadFile(*((_OFFICE, _AS_PDF) if is_office else (_PROGRAM, _UNPACK)))
    for at, sign, what, next_step in _REFUSED:
        if data[at : at + len(sign)] == sign:
            raise BadFile(what, next_step)
    return TEXT


def refused() -> BadFile:
    """Of a file that is nothing we know."""
    return BadFile(_OTHER, say("Attachments", "Add a picture of it, or save it as PDF."))
