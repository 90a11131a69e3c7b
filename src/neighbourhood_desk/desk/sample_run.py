"""What `make run` starts: the desk on the sample neighbourhood, or, where there is no display, its main job with pictures of every page."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from neighbourhood_desk.desk.demo import make_demo
from neighbourhood_desk.kernel.clock import SystemClock
from neighbourhood_desk.kernel.wording import LANGUAGES

_OUT = Path("build") / "demo"


def main() -> int:
    """Open the window on the sample; without a display leave its files and pictures in `build/demo` and say where."""
    if has_display():
        from neighbourhood_desk.desk.start import run_sample

        return run_sample()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    made = make_demo(_OUT, SystemClock(), LANGUAGES[0])
    from neighbourhood_desk.desk.pictures import picture_every_page

    pictures = picture_every_page(made.vault, _OUT / "pages")
    print("There is no display, so the desk did its main job on the sample neighbourhood without a window.")
    for what, path in (("summary file", made.summary), *(("minutes", path) for path in made.minutes), ("vault", made.vault)):
        print(f"  {what}: {path}")
    print(f"  pictures of {len(pictures)} pages: {_OUT / 'pages'}")
    print(f"Read the summary with: neighbourhood-desk show {made.summary}")
    return 0


def has_display() -> bool:
    """True where a window can be shown."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")) and os.environ.get("QT_QPA_PLATFORM") != "offscreen"


if __name__ == "__main__":
    sys.exit(main())
