"""Changes the data key of a vault over and over until it is killed. Arguments: vault, passphrase, recovery code."""

from __future__ import annotations

import sys
from pathlib import Path

from neighbourhood_desk.kernel.clock import SystemClock
from neighbourhood_desk.storage.key_ring import KeyRing
from neighbourhood_desk.storage.keys import FLOOR
from neighbourhood_desk.storage.os_keyring import OsKeyring
from neighbourhood_desk.storage.vault_directory import open_vault


def main() -> None:
    """Say each time when a rotation begins, so that whoever kills can choose a moment inside it."""
    folder, passphrase, code = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    ring = KeyRing(open_vault(folder, passphrase, SystemClock()), OsKeyring(list), FLOOR)
    while True:
        print("rotating", flush=True)
        ring.rotate(passphrase, code)


if __name__ == "__main__":
    main()
