"""What a reader with the key finds in the very pages of a vault: free ones, the search index, the write-ahead log."""

from __future__ import annotations

from collections.abc import Iterable

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from neighbourhood_desk.storage.vault import Vault

_PAGE, _RESERVED, _SALT, _VECTOR = 4096, 80, 16, 16
_FRAME, _LOG_HEAD = 24, 32


def fragments_in(vault: Vault, needles: Iterable[bytes]) -> int:
    """How often these stand in the decrypted pages of the database and the frames of its log."""
    database, key = vault.generation / "vault.db", vault.raw_key()
    content = database.read_bytes()
    pages = [(at == 0, content[at : at + _PAGE]) for at in range(0, len(content), _PAGE)]
    log = database.with_name("vault.db-wal")
    frames = log.read_bytes() if log.exists() else b""
    for at in range(_LOG_HEAD, len(frames) - _PAGE, _FRAME + _PAGE):
        pages.append((int.from_bytes(frames[at : at + 4], "big") == 1, frames[at + _FRAME : at + _FRAME + _PAGE]))
    plain = [_plain(page, key, is_first) for is_first, page in pages]
    return sum(page.count(needle) for page in plain for needle in needles)


def _plain(page: bytes, key: bytes, is_first: bool) -> bytes:
    """SQLCipher 4: AES-256 in CBC, its vector in the reserved end of the page; the salt stands in clear before the first."""
    end = _PAGE - _RESERVED
    decryptor = Cipher(algorithms.AES(key), modes.CBC(page[end : end + _VECTOR])).decryptor()
    return decryptor.update(page[_SALT if is_first else 0 : end]) + decryptor.finalize()
