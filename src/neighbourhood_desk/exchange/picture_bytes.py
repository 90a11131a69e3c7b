"""What a camera wrote beside the picture: taken out of JPEG and JPEG 2000 bytes without touching the picture itself.

For pictures inside a PDF, which are copied as they are; pictures of their own are painted anew (`clean_files`).
"""

from __future__ import annotations

_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
_INSIDE_SCANS = frozenset({0x00, 0xFF, *range(0xD0, 0xD8)})
_START_OF_SCAN, _END = 0xDA, 0xD9
_KEPT_APPS = frozenset({0xE0, 0xEE})
"""JFIF says the density, Adobe's segment how colours are meant; all others tell of the camera, the place and the program."""
_COMMENT = 0xFE
_TELLING_BOXES = frozenset({b"uuid", b"xml ", b"uinf"})


def jpeg_without_notes(data: bytes) -> bytes:
    """A JPEG without EXIF, XMP, IPTC, profiles and comments; what is no JPEG comes back as it was."""
    if not data.startswith(b"\xff\xd8"):
        return data
    kept, at = [data[:2]], 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return b"".join((*kept, data[at:]))
        marker = data[at + 1]
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        if marker in _ALONE:
            kept.append(data[at : at + 2])
            at += 2
            continue
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == _START_OF_SCAN:
            return b"".join((*kept, data[at : _end_of_picture(data, at)]))
        is_note = marker == _COMMENT or (0xE0 <= marker <= 0xEF and marker not in _KEPT_APPS)
        if not is_note:
            kept.append(data[at:end])
        at = max(end, at + 2)
    return b"".join((*kept, data[at:]))


def _end_of_picture(data: bytes, scan: int) -> int:
    """Where the picture ends that has its first scan here; what some cameras hang on behind it (other pictures, films) is beyond."""
    at = scan
    while (at := data.find(b"\xff", at)) >= 0 and at + 1 < len(data):
        marker = data[at + 1]
        if marker == _END:
            return at + 2
        if marker in _INSIDE_SCANS:
            at += 1 if marker == 0xFF else 2
        else:
            at += 2 + max(2, int.from_bytes(data[at + 2 : at + 4], "big"))
    return len(data)


def jp2_without_notes(data: bytes) -> bytes:
    """A JPEG 2000 file without its boxes of text and identifiers; a bare codestream comes back as it was."""
    if data[4:8] != b"jP  ":
        return data
    kept, at = [], 0
    while at + 8 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        if size == 1:
            size = int.from_bytes(data[at + 8 : at + 16], "big")
        end = len(data) if size == 0 else at + max(size, 8)
        if data[at + 4 : at + 8] not in _TELLING_BOXES:
            kept.append(data[at:end])
        at = end
    return b"".join(kept)
