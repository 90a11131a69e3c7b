"""A signed file opens only if not one bit of it was touched; everything else that can be wrong with it has its own words."""

from __future__ import annotations

import base64
import io
import json
import random
import re
import shutil
import stat
import subprocess
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from neighbourhood_desk.exchange.container import write_container
from neighbourhood_desk.exchange.signatures import SigningKey
from neighbourhood_desk.exchange.signed_package import MANIFEST, SIGNATURE, PackageKind, Trust, build_package, open_package
from neighbourhood_desk.exchange.strict_json import write_object
from neighbourhood_desk.kernel.errors import BadFile

KIND = PackageKind(family="neighbourhood-desk/test", version=1, members=re.compile(r"data/[a-z]{1,20}\.csv|page\.pdf"))
KEY = SigningKey.generate()
MEMBERS = {"data/cells.csv": b"area,value\n" + b"011,15\n" * 300, "page.pdf": random.Random(1).randbytes(4000)}
KNOWN = {KEY.public.text: "Embajadores"}


def built(key: SigningKey = KEY, **facts: object) -> bytes:
    return build_package(KIND, {"id": "a", "seq": 1, "signer": {"name": "E"}, **facts}, MEMBERS, key, "test a seq=1")


GOOD = built()


def test_a_file_made_here_opens_here_and_names_its_signer() -> None:
    opened = open_package(KIND, GOOD, KNOWN)
    assert (opened.trust, opened.known_as, opened.members["page.pdf"]) == (Trust.VERIFIED, "Embajadores", MEMBERS["page.pdf"])


def test_the_same_content_gives_the_same_bytes() -> None:
    assert built() == GOOD


def test_a_signer_nobody_knows_opens_as_unverified_with_a_fingerprint_to_compare() -> None:
    opened = open_package(KIND, GOOD, {SigningKey.generate().public.text: "somebody else"})
    assert opened.trust is Trust.UNVERIFIED
    assert opened.known_as == ""
    assert opened.signer.fingerprint == KEY.public.fingerprint
    assert re.fullmatch(r"([a-z]{5}-){4}[a-z]{5}", opened.signer.fingerprint)


def repacked(change: Callable[[dict[str, bytes]], None]) -> bytes:
    """The same file with its members changed, wrapped canonically: only what the signature covers can give it away."""
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    return write_container(list(members.items()))


def foreign_zip(*entries: tuple[zipfile.ZipInfo | str, bytes], compression: int = zipfile.ZIP_STORED) -> bytes:
    """The good members and then some, as another program would pack them."""
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", compression) as archive, zipfile.ZipFile(io.BytesIO(GOOD)) as good:
        warnings.simplefilter("ignore")
        for name in good.namelist():
            archive.writestr(name, good.read(name))
        for entry, content in entries:
            archive.writestr(entry, content)
    return out.getvalue()


def link() -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo("data/link.csv")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry


def locked() -> bytes:
    data = bytearray(foreign_zip(("data/x.csv", b"x")))
    at = data.rfind(b"PK\x01\x02")
    data[at + 8] |= 1
    return bytes(data)


def resigned(**facts: object) -> bytes:
    """A file signed by the known key whose manifest says something else."""
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    manifest = {**json.loads(members[MANIFEST]), **facts}
    members[MANIFEST] = write_object(manifest)
    members[SIGNATURE] = KEY.sign(members[MANIFEST], "x")
    return write_container(list(members.items()))


def signed_raw(manifest: bytes) -> bytes:
    return write_container([(MANIFEST, manifest), (SIGNATURE, KEY.sign(manifest, "x")), *MEMBERS.items()])


def with_member(name: str, content: bytes = b"x") -> bytes:
    return foreign_zip((name, content))


def lies_about_size() -> bytes:
    data = bytearray(GOOD)
    at = data.rfind(b"PK\x01\x02")
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")
    data[at + 20 : at + 24] = (10).to_bytes(4, "little")
    return bytes(data)


def borrowed_name() -> SigningKey:
    """A forger's key that calls itself by the number of the known one."""
    parts = [bytearray(base64.b64decode(key.export())) for key in (KEY, SigningKey.generate())]
    number = slice(54, 62)
    parts[1][number] = parts[0][number]
    forged = SigningKey(base64.b64encode(parts[1]))
    assert forged.public.key_id == KEY.public.key_id
    return forged


ATTACKS: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "empty"),
    "text": (lambda: b"hello, world" * 100, "not a file"),
    "sealed": (lambda: b"age-encryption.org/v1\n" + GOOD, "sealed"),
    "cut in half": (lambda: GOOD[: len(GOOD) // 2], "cut off"),
    "cut by one byte": (lambda: GOOD[:-1], ""),
    "tail": (lambda: GOOD + b"x", ""),
    "head": (lambda: b"PK\x03\x04" + GOOD, ""),
    "zip comment": (lambda: GOOD[:-2] + b"\x04\x00note", "wrapping"),
    "member altered": (lambda: repacked(lambda m: m.update({"data/cells.csv": m["data/cells.csv"].replace(b"15", b"20", 1)})), "altered"),
    "member emptied": (lambda: repacked(lambda m: m.update({"page.pdf": b""})), "altered"),
    "member added": (lambda: repacked(lambda m: m.update({"data/extra.csv": b"x"})), "added"),
    "member removed": (lambda: repacked(lambda m: m.__delitem__("page.pdf")), "added"),
    "members swapped": (lambda: repacked(lambda m: m.update({"data/cells.csv": m.pop("data/cells.csv")})), "added"),
    "unsigned": (lambda: repacked(lambda m: m.__delitem__(SIGNATURE)), "not signed"),
    "signature damaged": (lambda: repacked(lambda m: m.update({SIGNATURE: b"nonsense"})), "signature of the file is damaged"),
    "signature with another comment": (
        lambda: repacked(lambda m: m.update({SIGNATURE: m[SIGNATURE].replace(b"seq=1", b"seq=9")})),
        "altered",
    ),
    "manifest edited": (lambda: repacked(lambda m: m.update({MANIFEST: m[MANIFEST].replace(b'"seq": 1', b'"seq": 2')})), "altered"),
    "a key that borrows the known key's name": (lambda: built(borrowed_name()), "altered"),
    "traversal": (lambda: with_member("../../x.csv"), "does not belong"),
    "absolute": (lambda: with_member("/etc/x.csv"), "does not belong"),
    "backslash": (lambda: with_member("data\\x.csv"), "does not belong"),
    "reserved name": (lambda: with_member("CON"), "does not belong"),
    "bidi name": (lambda: with_member("data/a\u202e.csv"), "does not belong"),
    "nul in a name": (lambda: with_member("page.pdf\0.csv"), ""),
    "folder": (lambda: with_member("data/x/", b""), "folders"),
    "link": (lambda: foreign_zip((link(), b"/etc/passwd")), "link"),
    "encrypted member": (locked, "password"),
    "duplicate": (lambda: with_member("data/cells.csv"), "twice"),
    "duplicate by case": (lambda: with_member("DATA/CELLS.CSV"), "twice"),
    "hundred members": (lambda: foreign_zip(*((f"data/{'a' * n}.csv", b"") for n in range(1, 70))), "more parts"),
    "bomb": (lambda: foreign_zip(("data/z.csv", bytes(30_000_000)), compression=zipfile.ZIP_DEFLATED), "swell"),
    "deflated by another program": (lambda: foreign_zip(compression=zipfile.ZIP_DEFLATED), "another program"),
    "stored by another program": (foreign_zip, "wrapping"),
    "size that lies": (lies_about_size, ""),
    "newer version": (lambda: resigned(format="neighbourhood-desk/test/2"), "newer version"),
    "another kind": (lambda: resigned(format="neighbourhood-desk/share/1"), "another kind"),
    "no format": (lambda: resigned(format=["x"]), "another kind"),
    "no members": (lambda: resigned(members={}), "not in order"),
    "member listed with a path": (lambda: resigned(members=[{"name": "../x", "size": 1, "sha256": "0"}]), "added"),
    "no json": (lambda: signed_raw(b"\xff\xfe{}"), "cannot be read"),
    "json list": (lambda: signed_raw(b"[]"), "cannot be read"),
    "json with a key twice": (lambda: signed_raw(b'{"format": "a", "format": "b"}'), "cannot be read"),
    "json without end": (lambda: signed_raw(b"[" * 100_000 + b"]" * 100_000), "cannot be read"),
    "json with NaN": (lambda: signed_raw(b'{"seq": NaN}'), "cannot be read"),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_what_was_tampered_with_is_refused_in_its_own_words(name: str) -> None:
    make, words = ATTACKS[name]
    with pytest.raises(BadFile) as refusal:
        open_package(KIND, make(), KNOWN)
    assert words in refusal.value.what.text


def test_a_file_that_names_a_key_it_was_not_signed_with_is_altered() -> None:
    other = SigningKey.generate()
    forged = repacked(lambda m: m.update({SIGNATURE: other.sign(m[MANIFEST], "x")}))
    with pytest.raises(BadFile, match="own signature"):
        open_package(KIND, forged, {})


@pytest.mark.parametrize("known", [KNOWN, {}], ids=["known signer", "unknown signer"])
def test_no_flipped_bit_goes_unseen(known: dict[str, str]) -> None:
    chance = random.Random(20261122)
    edges = [*range(300), *range(len(GOOD) - 500, len(GOOD))]
    for turn in range(300):
        at = chance.choice(edges) if turn % 2 else chance.randrange(len(GOOD))
        flipped = bytearray(GOOD)
        flipped[at] ^= 1 << chance.randrange(8)
        with pytest.raises(BadFile):
            open_package(KIND, bytes(flipped), known)


def test_too_large_a_file_is_refused_before_anything_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("neighbourhood_desk.exchange.container.MOST_BYTES", 1000)
    with pytest.raises(BadFile, match="larger than"):
        open_package(KIND, GOOD, KNOWN)


@pytest.mark.skipif(not (shutil.which("unzip") and shutil.which("minisign")), reason="stock unzip or minisign is not installed here")
def test_stock_unzip_and_minisign_open_and_verify_it(tmp_path: Path) -> None:
    (tmp_path / "file.zip").write_bytes(GOOD)
    (tmp_path / "key.pub").write_bytes(KEY.public.as_file())
    subprocess.run(["unzip", "-q", "file.zip", "-d", "out"], cwd=tmp_path, check=True)
    verify = ["minisign", "-V", "-p", "key.pub", "-m", "out/manifest.json", "-x", "out/manifest.json.minisig"]
    said = subprocess.run(verify, cwd=tmp_path, check=True, capture_output=True, text=True).stdout
    assert "Signature and comment signature verified" in said
    assert (tmp_path / "out/data/cells.csv").read_bytes() == MEMBERS["data/cells.csv"]
    (tmp_path / "out/manifest.json").write_bytes(b"{}")
    assert subprocess.run(verify, cwd=tmp_path, check=False, capture_output=True).returncode != 0


@pytest.mark.skipif(not shutil.which("minisign"), reason="stock minisign is not installed here")
def test_stock_minisign_calls_the_keys_by_the_same_names(tmp_path: Path) -> None:
    other = SigningKey.generate()
    (tmp_path / "note").write_bytes(b"x")
    (tmp_path / "note.minisig").write_bytes(KEY.sign(b"x", "x"))
    (tmp_path / "other.pub").write_bytes(other.public.as_file())
    run = subprocess.run(["minisign", "-V", "-p", "other.pub", "-m", "note"], cwd=tmp_path, check=False, capture_output=True, text=True)
    assert run.returncode != 0
    assert KEY.public.key_id.lstrip("0") in run.stderr  # minisign prints the number without leading zeros
    assert other.public.key_id.lstrip("0") in run.stderr
