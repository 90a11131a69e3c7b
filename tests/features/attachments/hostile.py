"""Files as they come: pictures, PDFs and texts that tell of their makers, act, or are too much."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

from PIL import Image
from PIL.PngImagePlugin import PngInfo
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    StreamObject,
    TextStringObject,
)

CANARY = "CanarioGorrion"
SECRET = CANARY.encode()


def picture(colour: tuple[int, int, int] = (200, 80, 20), size: tuple[int, int] = (60, 40)) -> Image.Image:
    """A picture whose upper left quarter has another colour, so that one sees how it is turned."""
    made = Image.new("RGB", size, colour)
    made.paste((10, 20, 230), (0, 0, size[0] // 2, size[1] // 2))
    return made


def photograph(orientation: int = 1, size: tuple[int, int] = (60, 40)) -> bytes:
    """A JPEG as a telephone makes it: maker, owner, place, comment, XMP, and a film hung on behind."""
    made = picture(size=size)
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = exif[0x013B] = exif[0x8298] = CANARY
    exif.get_ifd(0x8825).update({1: "N", 2: (40.0, 24.0, 36.0), 3: "W", 4: (3.0, 42.0, 9.0), 29: CANARY})
    buffer = BytesIO()
    made.save(buffer, "JPEG", exif=exif, comment=SECRET, xmp=b"<x:xmpmeta>" + SECRET + b"</x:xmpmeta>", icc_profile=SECRET * 9)
    return buffer.getvalue() + b"ftypqt  " + SECRET


def png_with_texts() -> bytes:
    """A PNG with remarks in three kinds of chunks."""
    notes = PngInfo()
    notes.add_text("Author", CANARY)
    notes.add_itxt("XML:com.adobe.xmp", f"<x>{CANARY}</x>", zip=True)
    notes.add(b"prVt", SECRET)
    buffer = BytesIO()
    picture().save(buffer, "PNG", pnginfo=notes, icc_profile=SECRET * 9)
    return buffer.getvalue()


def webp(alpha: bool = False) -> bytes:
    """A WebP that names its maker."""
    made = picture().convert("RGBA") if alpha else picture()
    if alpha:
        made.putalpha(90)
    buffer = BytesIO()
    made.save(buffer, "WEBP", exif=b"Exif\x00\x00" + SECRET, xmp=SECRET)
    return buffer.getvalue()


def png_of_size(width: int, height: int) -> bytes:
    """A PNG of very few bytes that claims this size and has it: one colour, well compressed."""
    line = b"\x00" + bytes((width + 7) // 8)
    packer = zlib.compressobj(9)
    body = b"".join(packer.compress(line) for _line in range(height)) + packer.flush()

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def page_stream(*lines: str) -> bytes:
    """What draws these lines on a page."""
    drawn = "".join(f"BT /F1 12 Tf 40 {760 - 20 * row} Td ({line}) Tj ET\n" for row, line in enumerate(lines))
    return drawn.encode("latin-1")


def _page(writer: PdfWriter, content: bytes, compressed: bool = True) -> DictionaryObject:
    page = writer.add_blank_page(595, 842)
    font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    fonts = DictionaryObject({NameObject("/F1"): DictionaryObject({NameObject(k): NameObject(v) for k, v in font.items()})})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    stream: StreamObject = DecodedStreamObject()
    stream.set_data(content)
    page[NameObject("/Contents")] = writer._add_object(stream.flate_encode() if compressed else stream)
    return page


def plain_pdf(*lines: str, password: str = "") -> bytes:
    """A PDF of one page with these lines."""
    writer = PdfWriter()
    _page(writer, page_stream(*lines))
    if password:
        writer.encrypt(password, algorithm="AES-256")
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def _action(writer: PdfWriter, script: str) -> IndirectObject:
    return writer._add_object(
        DictionaryObject(
            {
                NameObject("/S"): NameObject("/JavaScript"),
                NameObject("/JS"): TextStringObject(script),
                NameObject("/Type"): NameObject("/Action"),
            }
        )
    )


def _stream(data: bytes, **entries: str) -> DecodedStreamObject:
    made = DecodedStreamObject()
    made.set_data(data)
    made.update({NameObject(f"/{key}"): NameObject(value) for key, value in entries.items()})
    return made


def acting_pdf() -> bytes:
    """A PDF that names its maker everywhere, carries a file and a photograph, runs scripts, and remarks on itself."""
    writer = PdfWriter()
    page = _page(writer, page_stream("Solicitud de arreglo", "Calle del Olivar"))
    writer.add_metadata({"/Author": CANARY, "/Creator": CANARY})
    writer.add_attachment("secreto.txt", SECRET)
    root = writer.root_object
    names = root["/Names"]
    assert isinstance(names, DictionaryObject)
    scripts = ArrayObject([TextStringObject("start"), _action(writer, f"app.alert('{CANARY}')")])
    names[NameObject("/JavaScript")] = DictionaryObject({NameObject("/Names"): scripts})
    root[NameObject("/Metadata")] = writer._add_object(_stream(SECRET, Type="/Metadata", Subtype="/XML"))
    root[NameObject("/OpenAction")] = _action(writer, f"launch('{CANARY}')")
    root[NameObject("/AA")] = DictionaryObject({NameObject("/WC"): _action(writer, CANARY)})
    page[NameObject("/AA")] = DictionaryObject({NameObject("/O"): _action(writer, CANARY)})
    page[NameObject("/PieceInfo")] = DictionaryObject({NameObject("/Prog"): TextStringObject(CANARY)})
    page[NameObject("/Metadata")] = root["/Metadata"].indirect_reference or root.raw_get("/Metadata")
    photo = _stream(photograph(), Type="/XObject", Subtype="/Image", Filter="/DCTDecode", ColorSpace="/DeviceRGB")
    photo.update(
        {NameObject("/Metadata"): root.raw_get("/Metadata"), NameObject("/Width"): FloatObject(60), NameObject("/Height"): FloatObject(40)}
    )
    resources = page["/Resources"]
    assert isinstance(resources, DictionaryObject)
    resources[NameObject("/XObject")] = DictionaryObject({NameObject("/JS"): writer._add_object(photo)})
    page[NameObject("/Annots")] = ArrayObject(writer._add_object(_remark(kind, writer)) for kind in ("/Link", "/FileAttachment", "/Square"))
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def _remark(kind: str, writer: PdfWriter) -> DictionaryObject:
    return DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject(kind),
            NameObject("/Rect"): ArrayObject([FloatObject(0), FloatObject(0), FloatObject(9), FloatObject(9)]),
            NameObject("/T"): TextStringObject(CANARY),
            NameObject("/NM"): TextStringObject(CANARY),
            NameObject("/A"): _action(writer, CANARY),
        }
    )


def inflated(data: bytes) -> bytes:
    """A PDF with every one of its objects, in and out of use, and all streams opened, as bytes to search in."""
    reader = PdfReader(BytesIO(data))
    found = [data]
    for number in {number for table in reader.xref.values() for number in table} | set(reader.xref_objStm):
        each = reader.get_object(number)
        found.append(repr(each).encode())
        if isinstance(each, StreamObject) and "/DCTDecode" not in str(each.get("/Filter")):
            found.append(each.get_data())
    return b"\n".join(found)


def pdf_that_swells(megabytes: int) -> bytes:
    """A PDF of some kilobytes whose page is this long when it is opened."""
    writer = PdfWriter()
    _page(writer, b"BT /F1 12 Tf (x) Tj ET\n" * (megabytes * 2**20 // 23))
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def pdf_that_draws_itself(times: int) -> bytes:
    """A PDF whose page draws a form that draws a form …, each this often: exponential for whoever follows."""
    writer = PdfWriter()
    page = _page(writer, b"/A Do\n" * times)
    inner: IndirectObject | None = None
    for _level in range(6):
        form = _stream(b"/A Do\n" * times if inner is not None else page_stream("x"), Type="/XObject", Subtype="/Form")
        form[NameObject("/BBox")] = ArrayObject(FloatObject(each) for each in (0, 0, 9, 9))
        if inner is not None:
            drawn = DictionaryObject({NameObject("/A"): inner})
            form[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): drawn})
        inner = writer._add_object(form)
    resources = page["/Resources"]
    assert isinstance(resources, DictionaryObject)
    assert inner is not None
    resources[NameObject("/XObject")] = DictionaryObject({NameObject("/A"): inner})
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()
