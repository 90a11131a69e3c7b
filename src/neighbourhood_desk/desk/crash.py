"""Bugs: one handler whose report holds versions, an exception type and a stack of file names and lines, never a value."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import TracebackType

from neighbourhood_desk import __version__
from neighbourhood_desk.desk.folders import log_folder
from neighbourhood_desk.kernel.clock import SystemClock

# Whatever only a problem needs is imported when there is one: the window does not wait for it.


@cache
def _log() -> logging.Logger:
    """A small rotating file of event codes that only its owner reads, made when there is something to say."""
    from logging.handlers import RotatingFileHandler

    folder = log_folder()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    log = logging.getLogger("neighbourhood_desk")
    handler = RotatingFileHandler(folder / "desk.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False
    return log


def report(error: BaseException) -> Path:
    """Write a report about a bug and give its path. No message of the exception: it may quote a record."""
    import platform
    import traceback

    folder = log_folder()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / "last-problem.txt"
    lines = [
        f"{SystemClock().now():%Y-%m-%dT%H:%MZ}",
        f"neighbourhood-desk {__version__} · Python {platform.python_version()} · {platform.system()} {platform.release()}",
        type(error).__qualname__,
        *(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__, limit=40)),
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    _log().error("bug %s", type(error).__qualname__)
    return path


def catch_everything(tell: Callable[[Path], None]) -> None:
    """Send exceptions that nobody expected, in slots, timers and threads, to one report; `tell` says where it is."""

    def handle(kind: type[BaseException], error: BaseException, _where: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        tell(report(error))

    sys.excepthook = handle
    threading.excepthook = lambda args: handle(args.exc_type, args.exc_value or RuntimeError(), None)
    sys.unraisablehook = lambda args: handle(type(args.exc_value or RuntimeError()), args.exc_value or RuntimeError(), None)


def note(code: str) -> None:
    """Log an event code, never a value."""
    _log().info("%s", code)
