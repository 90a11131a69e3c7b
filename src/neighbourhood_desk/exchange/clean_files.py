"""Files from outside made fit to keep: what they tell of their maker, place and program is gone, and nothing in them acts.

The only importer of Pillow and pypdf. What a file is, its bytes say and never its name. Pictures are painted anew, PDFs are written anew
from what a page needs to be seen, texts are decoded. All reading is bounded; nothing is written to a disk.
"""

from __future__ import annotations

import logging
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from PIL import Image, ImageOps
from pypdf import Configuration, PageObject, PdfReader, PdfWriter, apply_configuration, filters
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, EncodedStreamObject, IndirectObject, NameObject, PdfObject, StreamObject

from neighbourhood_desk.exchange.bounds import decode
from neighbourhood_desk.exchange.file_kinds import JPEG, PDF, PNG, TEXT, kind_of, refused
from neighbourhood_desk.exchange.picture_bytes import jp2_without_notes, jpeg_without_notes
from neighbourhood_desk.kernel.errors import BadFile
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.wording import Wording, say

MOST_PIXELS = 64_000_000
_LONGEST_SIDE = 4_096
_QUALITY = 88
_MOST_CLEAN = 16 << 20
"""A PDF may grow when it is written anew without compressed objects."""
_MOST_PAGES, _MOST_OBJECTS = 1_000, 200_000
_MOST_STREAM = 32 << 20
_READ_PAGES, _READ_SIGNS, _READ_STEPS, _READ_DRAWN, _READ_STREAM = 30, 60_000, 400_000, 100, 2 << 20

_BROKEN_PICTURE = (OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, struct.error, zlib.error, MemoryError)
_BROKEN_PDF = (
    PyPdfError, OSError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, AssertionError, NotImplementedError,
    RecursionError, MemoryError, struct.error, zlib.error,
)  # fmt: skip
_UNCLEAR_TURN = (*_BROKEN_PICTURE, Warning)
"""What the libraries raise for files that are not what they say: they promise no narrower kinds."""

_PAGE_KEYS = frozenset({"/Type", "/Parent", "/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox", "/Rotate", "/Resources",
                        "/Contents", "/UserUnit", "/Group", "/Annots"})  # fmt: skip
_SEEN_REMARKS = frozenset({"/FreeText", "/Line", "/Square", "/Circle", "/Polygon", "/PolyLine", "/Highlight", "/Underline", "/Squiggly",
                           "/StrikeOut", "/Stamp", "/Ink", "/Widget", "/Caret"})  # fmt: skip
_REMARK_KEYS = frozenset({"/Type", "/Subtype", "/Rect", "/AP", "/AS", "/F", "/C", "/CA", "/BS", "/Border", "/QuadPoints", "/InkList",
                          "/Vertices", "/L", "/LE", "/IC", "/DA", "/Contents", "/Rotation"})  # fmt: skip
_TELLING_KEYS = frozenset({"/Metadata", "/PieceInfo", "/LastModified", "/AF", "/AA", "/OPI", "/Alternates", "/JS", "/OpenAction", "/Names",
                           "/EmbeddedFiles", "/XFA", "/StructParent", "/StructParents", "/SpiderInfo", "/Ref", "/Thumb"})  # fmt: skip
_FOREIGN_KEYS = frozenset({"/F", "/FFilter", "/FDecodeParms"})
"""In a stream they lead to a file outside."""
_MAPS = frozenset({"/XObject", "/Font", "/ExtGState", "/Pattern", "/Shading", "/ColorSpace", "/Properties", "/CharProcs"})
"""Their keys are names that the page chose."""

_BOUNDS = Configuration(
    maximum_declared_stream_length=_MOST_STREAM,
    array_based_stream_maximum_output_length=_MOST_STREAM,
    zlib_maximum_output_length=_MOST_STREAM,
    lzw_maximum_output_length=_MOST_STREAM,
    run_length_maximum_output_length=_MOST_STREAM,
    brotli_maximum_output_length=_MOST_STREAM,
    stream_parsing_work_maximum_count=_READ_STEPS,
    xform_maximum_invocations_per_extraction=_READ_DRAWN,
    page_tree_maximum_entries=_MOST_PAGES * 4,
    jbig2dec_binary=None,  # a program outside: never called
)
logging.getLogger("pypdf").disabled = True  # its warnings quote the file
logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class CleanFile:
    """What is kept of a file: its kind, its bytes, the pages of a PDF, and what a person should know of the cleaning."""

    media_type: str
    content: bytes
    pages: int | None = None
    remarks: tuple[Wording, ...] = ()


@dataclass(frozen=True, slots=True)
class PdfText:
    """What can be read in a PDF; `read` of its `pages` were looked at."""

    text: str
    pages: int
    read: int


def clean_file(data: bytes) -> CleanFile:
    """The file as it may be kept; raises BadFile with what to do for anything else."""
    kind = kind_of(data)
    if kind == PDF:
        with apply_configuration(_BOUNDS):
            return _pdf(data)
    return _text(data) if kind == TEXT else _picture(data)


def pdf_text(content: bytes, step: Callable[[int, int | None], None]) -> PdfText:
    """The text of the first pages of a PDF that was cleaned, as far as it can be read; `step` may raise Cancelled."""
    texts: list[str] = []
    total = read = drawn = 0

    def count(_operator: Any, _operands: Any, _matrix: Any, _text_matrix: Any) -> None:
        nonlocal drawn
        drawn += 1
        if drawn % 1_000 == 0:
            step(read, total)

    try:
        with apply_configuration(_BOUNDS):
            reader = PdfReader(BytesIO(content))
            total = len(reader.pages)
            while read < min(total, _READ_PAGES) and sum(map(len, texts)) < _READ_SIGNS and drawn < _READ_STEPS:
                step(read, min(total, _READ_PAGES))
                page = reader.pages[read]
                read += 1
                if _inflated(page) <= _READ_STREAM:
                    texts.append(clean(page.extract_text(visitor_operand_before=count)))
    except _BROKEN_PDF:
        read = max(0, read - 1)  # what was read before can be shown
    return PdfText("\n\n".join(text for text in texts if text)[:_READ_SIGNS], total, read)


def _inflated(page: PageObject) -> int:
    """Bytes of what draws this page, with everything that it draws in turn."""
    seen, waiting, size = set[int](), [page.get("/Contents"), page.get("/Resources")], 0
    while waiting and size <= _READ_STREAM:
        each = waiting.pop()
        each = each.get_object() if isinstance(each, IndirectObject) else each
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        if isinstance(each, ArrayObject):
            waiting += list(each)
        elif isinstance(each, StreamObject) and each.get("/Subtype") != "/Image":
            size += len(each.get_data())
            waiting.append(each.get("/Resources"))
        elif isinstance(each, DictionaryObject) and not isinstance(each, StreamObject):
            drawn = each.get("/XObject", DictionaryObject()).get_object()
            waiting += list(drawn.values()) if isinstance(drawn, DictionaryObject) else []
    return size


def _text(data: bytes) -> CleanFile:
    try:
        found = decode(data)
    except BadFile:
        raise refused() from None
    text = clean(found.text, len(found.text))
    if not text:
        raise BadFile(say("Attachments", "There is nothing to read in this file."), say("Attachments", "Choose another file."))
    return CleanFile(media_type=TEXT, content=text.encode() + b"\n", remarks=found.warnings)


# Pictures


def _picture(data: bytes) -> CleanFile:
    try:
        with Image.open(BytesIO(data), formats=("JPEG", "PNG", "WEBP")) as opened:
            before = max(opened.size)
            if opened.width * opened.height > MOST_PIXELS:
                raise _too_many_pixels()
            is_several = getattr(opened, "n_frames", 1) > 1 and opened.format != "MPO"
            opened.draft("RGB", (_LONGEST_SIDE, _LONGEST_SIDE))
            opened.load()
            upright = _upright(opened)
            as_png = opened.format == "PNG" or upright.mode == "RGBA"
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise _too_many_pixels() from None
    except _BROKEN_PICTURE:  # Pillow's own kinds are kinds of these
        raise _broken_picture() from None
    upright.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE), Image.Resampling.LANCZOS)
    remarks: list[Wording] = []
    if is_several:
        remarks.append(say("Attachments", "Only the first picture of a series was kept."))
    if before > max(upright.size):
        remarks.append(say("Attachments", "The picture was made smaller: its longer side has {side} dots now.", side=max(upright.size)))
    return _painted(upright, as_png, tuple(remarks))


def _upright(opened: Image.Image) -> Image.Image:
    """The picture turned as it was held, in plain colours, with nothing hanging on it but its dots."""
    try:
        turned = ImageOps.exif_transpose(opened)
    except _UNCLEAR_TURN:
        turned = opened.copy()  # what says how it was held cannot be read
    has_alpha = "A" in turned.mode or "a" in turned.mode or "transparency" in turned.info
    if turned.mode.startswith("I"):  # sixteen bits a dot
        turned = turned.convert("I").point(lambda value: value / 256)
    plain = turned.convert("RGBA" if has_alpha else "L" if turned.mode in ("1", "L", "I", "F") else "RGB")
    plain.info.clear()
    return plain


def _painted(picture: Image.Image, as_png: bool, remarks: tuple[Wording, ...]) -> CleanFile:
    buffer = BytesIO()
    if as_png:
        picture.save(buffer, "PNG", optimize=False)
        if len(buffer.getvalue()) <= _MOST_CLEAN or picture.mode == "RGBA":
            return _bounded(CleanFile(media_type=PNG, content=buffer.getvalue(), remarks=remarks))
        buffer = BytesIO()
    picture.save(buffer, "JPEG", quality=_QUALITY)
    return _bounded(CleanFile(media_type=JPEG, content=buffer.getvalue(), remarks=remarks))


def _bounded(file: CleanFile) -> CleanFile:
    if len(file.content) > _MOST_CLEAN:
        raise BadFile(
            say("Attachments", "Without compression tricks this file is too large to keep."),
            say("Attachments", "Save it smaller or in parts, and add those."),
        )
    return file


# PDF


def _pdf(data: bytes) -> CleanFile:
    try:
        reader = PdfReader(BytesIO(data), strict=False)
        if reader.is_encrypted:
            raise BadFile(
                say("Attachments", "This PDF is protected with a password."),
                say("Attachments", "Open it in a PDF reader, print it to a new PDF without a password, and add that one."),
            )
        pages = len(reader.pages)
        if not 0 < pages <= _MOST_PAGES:
            raise _too_long(pages)
        for page in reader.pages:
            _keep_what_is_seen(page)
        stripped = _writer_of(reader)
        is_acting = _without_what_tells(stripped) or _acts(reader)
        # Once more, for what was cut off from the pages still stands in the first file.
        content = _written(_writer_of(PdfReader(BytesIO(_written(stripped)))))
    except _BROKEN_PDF:
        raise BadFile(
            say("Attachments", "This PDF is damaged or was not written by the rules."),
            say("Attachments", "Open it in a PDF reader, print it to a new PDF, and add that one."),
        ) from None
    remarks = (say("Attachments", "Embedded files, scripts, links and forms of the PDF were left out."),) if is_acting else ()
    return _bounded(CleanFile(media_type=PDF, content=content, pages=pages, remarks=remarks))


def _writer_of(reader: PdfReader) -> PdfWriter:
    """A new PDF of these pages and of what they lead to."""
    writer = PdfWriter()
    for page in reader.pages:
        writer.add_page(page)
    writer.metadata = None
    return writer


def _written(writer: PdfWriter) -> bytes:
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def _keep_what_is_seen(page: PageObject) -> None:
    """Take from a page of the reader everything that is not drawn: actions, links, files, who wrote a remark and when."""
    for key in [key for key in page if key not in _PAGE_KEYS]:
        del page[key]
    found = page.get("/Annots", ArrayObject())
    found = found.get_object() if found is not None else None
    remarks = ArrayObject()
    for each in found if isinstance(found, ArrayObject) else ():
        remark = each.get_object()
        if isinstance(remark, DictionaryObject) and remark.get("/Subtype") in _SEEN_REMARKS:
            kept = {NameObject(key): value for key, value in remark.items() if key in _REMARK_KEYS}
            remarks.append(DictionaryObject(kept))
    if "/Annots" in page:
        del page["/Annots"]
    if remarks:
        page[NameObject("/Annots")] = remarks


def _without_what_tells(writer: PdfWriter) -> bool:
    """Strip every object that the new file reaches; True if something that acts was among them."""
    waiting: list[tuple[PdfObject | None, bool]] = [(writer.root_object, False)]
    seen: set[int] = set()
    is_acting = False
    while waiting:
        each, is_map = waiting.pop()
        each = each.get_object() if isinstance(each, IndirectObject) else each
        if not isinstance(each, DictionaryObject | ArrayObject) or id(each) in seen:
            continue
        seen.add(id(each))
        if len(seen) > _MOST_OBJECTS:
            raise _too_long(len(seen))
        if isinstance(each, ArrayObject):
            waiting += [(part, False) for part in each]
            continue
        telling = frozenset() if is_map else _TELLING_KEYS | (_FOREIGN_KEYS if isinstance(each, StreamObject) else frozenset())
        for key in [key for key in each if key in telling]:
            is_acting |= key in ("/AA", "/JS", "/AF", "/EmbeddedFiles")
            del each[key]
        if isinstance(each, EncodedStreamObject):
            _clean_picture_in(each)
        waiting += [(value, key in _MAPS) for key, value in each.items() if key != "/Parent"]
    return is_acting


def _clean_picture_in(stream: EncodedStreamObject) -> None:
    """A photograph inside a PDF is a file of its own, with everything that the camera wrote into it."""
    named = stream.get("/Filter")
    names = [str(name) for name in named] if isinstance(named, ArrayObject) else [str(named)]
    if names[-1] not in ("/DCTDecode", "/DCT", "/JPXDecode"):
        return
    data: bytes = stream._data
    if len(names) > 1:
        outer = EncodedStreamObject()
        outer._data = data
        outer[NameObject("/Filter")] = ArrayObject(NameObject(name) for name in names[:-1])
        data = filters.decode_stream_data(outer)
        stream[NameObject("/Filter")] = NameObject(names[-1])
        if "/DecodeParms" in stream:
            del stream["/DecodeParms"]
    stream._data = jp2_without_notes(data) if names[-1] == "/JPXDecode" else jpeg_without_notes(data)


def _acts(reader: PdfReader) -> bool:
    root = reader.trailer["/Root"].get_object()
    return isinstance(root, DictionaryObject) and any(key in root for key in ("/OpenAction", "/AA", "/AcroForm", "/Names", "/AF"))


def _too_long(_count: int) -> BadFile:
    return BadFile(
        say("Attachments", "This PDF has more pages or parts than can be kept, or none at all."),
        say("Attachments", "Print the pages that matter to a new PDF, and add that one."),
    )


def _too_many_pixels() -> BadFile:
    return BadFile(
        say("Attachments", "This picture has too many dots: at most {most} million can be read.", most=MOST_PIXELS // 1_000_000),
        say("Attachments", "Save it smaller in a picture program, and add that one."),
    )


def _broken_picture() -> BadFile:
    return BadFile(
        say("Attachments", "This picture is damaged or cut off."), say("Attachments", "Save or send it again, and add the new file.")
    )
