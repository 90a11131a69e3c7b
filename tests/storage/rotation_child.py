"""Changes the data key of a vault and kills itself on the way.

Arguments: vault, passphrase, recovery code, the name of a function of `rotation` and the number of one of its calls. It dies with
SIGKILL instead of that call, so every run dies at the same step.
"""

from __future__ import annotations

import os
import signal
import sys
from itertools import count
from pathlib import Path

from neighbourhood_desk.kernel.clock import SystemClock
from neighbourhood_desk.storage import rotation
from neighbourhood_desk.storage.key_ring import KeyRing
from neighbourhood_desk.storage.keys import FLOOR
from neighbourhood_desk.storage.os_keyring import OsKeyring
from neighbourhood_desk.storage.vault_directory import open_vault


def main() -> None:
    """Die, or come to the end, which says that the step is not there any more."""
    folder, passphrase, code, step, number = Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4], int(sys.argv[5])
    ring = KeyRing(open_vault(folder, passphrase, SystemClock()), OsKeyring(list), FLOOR)
    whole, calls = getattr(rotation, step), count(1)

    def dies(*values: object) -> object:
        if next(calls) == number:
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
        return whole(*values)

    setattr(rotation, step, dies)
    ring.rotate(passphrase, code)


if __name__ == "__main__":
    main()
