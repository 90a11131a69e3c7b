"""Files that leave signed and come back checked: a canonical container with a manifest, its signature and listed members.

Nothing is parsed before it is trusted to be what it says: size, names, signature, manifest, hashes, the whole container, in this order.
Each failure has its own words. A signer nobody knows is not a failure: the file opens as *unverified*, with the key's fingerprint.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from neighbourhood_desk.exchange.container import Container, write_container
from neighbourhood_desk.exchange.signatures import PublicKey, SigningKey, key_id_of, signer_of
from neighbourhood_desk.exchange.strict_json import read_object, write_object
from neighbourhood_desk.kernel.errors import BadFile
from neighbourhood_desk.kernel.wording import say

MANIFEST, SIGNATURE = "manifest.json", "manifest.json.minisig"
_AGAIN = say("Package", "Ask whoever gave it to you for the file once more.")


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageKind:
    """A kind of file: `family` and `version` make its format (`neighbourhood-desk/summary/1`), `members` are the names it may hold."""

    family: str
    version: int
    members: re.Pattern[str]

    @property
    def format(self) -> str:
        """What the manifest states."""
        return f"{self.family}/{self.version}"

    @property
    def allowed(self) -> re.Pattern[str]:
        """Every name that may stand in the container."""
        return re.compile(rf"{re.escape(MANIFEST)}|{re.escape(SIGNATURE)}|(?:{self.members.pattern})")


class Trust(StrEnum):
    """What a signature is worth to this reader."""

    VERIFIED = "verified"
    """Made by a key the reader knows."""
    UNVERIFIED = "unverified"
    """Whole and unaltered, but made by a key the reader does not know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedPackage:
    """A file that passed every check; `known_as` is the reader's own name for the signer, empty if unknown."""

    manifest: Mapping[str, Any]
    members: Mapping[str, bytes]
    trust: Trust
    signer: PublicKey
    known_as: str
    sha256: str


def build_package(kind: PackageKind, facts: Mapping[str, Any], members: Mapping[str, bytes], key: SigningKey, comment: str) -> bytes:
    """The signed file: `facts` fill the manifest, whose `members` (name, size, SHA-256, in this order) and `signer` key are added here."""
    for name in members:
        if not kind.members.fullmatch(name):
            raise ValueError(f"{name} does not belong in a {kind.family}")
    manifest = {
        "format": kind.format,
        **facts,
        "signer": {**facts.get("signer", {}), "key_id": key.public.key_id, "public_key": key.public.text},
        "members": [{"name": name, "size": len(content), "sha256": _hash(content)} for name, content in members.items()],
    }
    written = write_object(manifest)
    return write_container([(MANIFEST, written), (SIGNATURE, key.sign(written, comment)), *members.items()])


def open_package(kind: PackageKind, data: bytes, known: Mapping[str, str]) -> OpenedPackage:
    """Check a file in full; `known` maps public keys (base64) to the names the reader gave them. Raises BadFile."""
    container = Container(data, kind.allowed)
    if container.names[:2] != (MANIFEST, SIGNATURE):
        raise BadFile(say("Package", "The file is not signed, so nobody can tell who made it."), _AGAIN)
    written, signature = container.read(MANIFEST), container.read(SIGNATURE)
    signer = signer_of(signature, known)
    if signer is not None and not signer.signed(written, signature):
        raise BadFile(say("Package", "The file was altered: the signature of “{name}” does not fit it.", name=known[signer.text]), _AGAIN)
    manifest = read_object(written)
    trust = Trust.UNVERIFIED if signer is None else Trust.VERIFIED
    signer = signer or _stated_signer(manifest, written, signature)
    _check_format(kind, manifest)
    members = _checked_members(container, manifest)
    container.must_be_canonical({MANIFEST: written, SIGNATURE: signature, **members})
    return OpenedPackage(
        manifest=manifest, members=members, trust=trust, signer=signer, known_as=known.get(signer.text, ""), sha256=_hash(data)
    )


def _stated_signer(manifest: Mapping[str, Any], written: bytes, signature: bytes) -> PublicKey:
    """The key that the file itself names: it proves that nothing was altered since, not who made it."""
    stated = manifest.get("signer")
    text = stated.get("public_key") if isinstance(stated, dict) else None
    if not isinstance(text, str):
        raise BadFile(say("Package", "The file does not say whose signature it bears."), _AGAIN)
    key = PublicKey(text)
    if key.key_id != key_id_of(signature) or not key.signed(written, signature):
        raise BadFile(say("Package", "The file was altered: its own signature does not fit it."), _AGAIN)
    return key


def _check_format(kind: PackageKind, manifest: Mapping[str, Any]) -> None:
    stated = manifest.get("format")
    if stated == kind.format:
        return
    match = re.fullmatch(rf"{re.escape(kind.family)}/(\d{{1,4}})", stated) if isinstance(stated, str) else None
    if match and int(match[1]) > kind.version:
        raise BadFile(
            say("Package", "The file was made by a newer version of the desk."), say("Package", "Install the newer version to open it.")
        )
    raise BadFile(say("Package", "This file of the desk is of another kind than expected."))


def _checked_members(container: Container, manifest: Mapping[str, Any]) -> dict[str, bytes]:
    listed = manifest.get("members")
    if not isinstance(listed, list) or any(not isinstance(entry, dict) or set(entry) != {"name", "size", "sha256"} for entry in listed):
        raise BadFile(say("Package", "The list of contents in the file is not in order."), _AGAIN)
    if tuple(entry["name"] for entry in listed) != container.names[2:]:
        raise BadFile(say("Package", "Parts were added to the file or taken from it."), _AGAIN)
    members: dict[str, bytes] = {}
    for entry in listed:
        content = container.read(entry["name"])
        if len(content) != entry["size"] or _hash(content) != entry["sha256"]:
            raise BadFile(say("Package", "A part of the file was altered: {part}.", part=str(entry["name"])), _AGAIN)
        members[entry["name"]] = content
    return members


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
