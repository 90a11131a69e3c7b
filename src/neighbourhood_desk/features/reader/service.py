"""Opens a summary file: nothing in it is believed before it was checked."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from neighbourhood_desk.exchange.bounds import read_bytes
from neighbourhood_desk.exchange.container import MOST_BYTES
from neighbourhood_desk.exchange.signed_package import open_package
from neighbourhood_desk.exchange.summary_kind import KIND
from neighbourhood_desk.features.reader.formats.summary_tables import read_cells, read_codes, read_period
from neighbourhood_desk.features.reader.records import OpenedSummary, Verification


def read_summary(path: Path, known_signers: Mapping[str, str] | None = None) -> OpenedSummary:
    """Open a `.ndsummary`; `known_signers` maps public keys (base64) to the names the reader trusts them under.

    Raises BadFile, with its own words for each thing that can be wrong. A signer nobody knows opens as unverified.
    """
    return opened_summary(read_bytes(path, MOST_BYTES), known_signers)


def opened_summary(data: bytes, known_signers: Mapping[str, str] | None = None) -> OpenedSummary:
    """The same from bytes."""
    package = open_package(KIND, data, known_signers or {})
    period = read_period(package.manifest)
    codes = read_codes(package.members)
    return OpenedSummary(
        manifest=package.manifest,
        verification=Verification(
            state=package.trust.value,
            name=str(package.manifest["signer"]["name"]),
            known_as=package.known_as,
            key_id=package.signer.key_id,
            fingerprint=package.signer.fingerprint,
            sha256=package.sha256,
        ),
        period=period,
        cells=read_cells(package.members, codes, period),
        codes=codes,
    )
