"""Make `.venv` ready: a Python of at least 3.11, the packages of a lock, the project itself, Qt's system libraries.

`setup.py run` or `setup.py dev`. Needs nothing but Python's standard library, and runs again in a moment when nothing changed.
Written for any Python 3, so that an old one can still say what is missing.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "installed.json"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
OLDEST = (3, 11)
NEWEST_FIRST = ("3.13", "3.12", "3.11", "3.14")

# Library: package on Debian and Ubuntu, package on Fedora. The first group is needed even without a screen.
ALWAYS = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
}
ON_A_SCREEN = {
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


def main() -> int:
    """Set up for `run` or `dev`; 0 if everything is there."""
    kind = sys.argv[1] if len(sys.argv) > 1 else "run"
    if kind not in ("run", "dev"):
        print("usage: setup.py run|dev", file=sys.stderr)
        return 2
    install_system_libraries()
    make_environment()
    install_packages(kind)
    return 0


def fail(*lines: str) -> None:
    """Say what is missing and what to do about it, then stop."""
    print("\n".join(lines), file=sys.stderr)
    raise SystemExit(1)


def python_command() -> list[str]:
    """The command that starts a Python that is new enough."""
    if sys.version_info[:2] >= OLDEST:
        return [sys.executable]
    for version in NEWEST_FIRST:
        command = ["py", "-" + version] if WINDOWS else ["python" + version]
        if shutil.which(command[0]) and quietly([*command, "-c", "import venv"]):
            return command
    if apt_install(["python3.11", "python3.11-venv"]):
        return ["python3.11"]
    fail(
        "Python 3.11 or newer is needed; this is {}.{}.".format(*sys.version_info[:2]),
        "Debian or Ubuntu: sudo apt install python3 python3-venv   Fedora: sudo dnf install python3",
        "macOS: brew install python@3.12   Windows: winget install Python.Python.3.12",
    )
    return []


def make_environment() -> None:
    """Create `.venv`, or keep it if its Python still starts and is new enough."""
    probe = f"import sys, pip; raise SystemExit(sys.version_info[:2] < {OLDEST})"
    if PYTHON.exists() and quietly([str(PYTHON), "-c", probe]):
        return
    command = python_command()
    print("Making .venv …", flush=True)
    asked = subprocess.run(
        [*command, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"], capture_output=True, text=True, check=False
    )
    package = f"python{asked.stdout.strip()}-venv"
    if not quietly([*command, "-c", "import ensurepip, venv"]):
        apt_install([package])
    if subprocess.run([*command, "-m", "venv", "--clear", str(VENV)], check=False).returncode:
        fail("The virtual environment could not be made.", f"Debian or Ubuntu: sudo apt install {package}")


def install_packages(kind: str) -> None:
    """Install the lock and the project, unless the stamp says that both are there already."""
    wanted = {name: digest(ROOT / "requirements" / (name + ".lock")) for name in ("run", "dev")}
    project = digest(ROOT / "pyproject.toml")
    stamp = read_stamp()
    locked = stamp.get(kind) == wanted[kind] or stamp.get("dev") == wanted["dev"]
    if not locked:
        print(f"Installing the packages of requirements/{kind}.lock …", flush=True)
        pip("--require-hashes", "-r", str(ROOT / "requirements" / (kind + ".lock")))
        stamp = {kind: wanted[kind]}
    if stamp.get("project") != project:
        pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
        stamp["project"] = project
    STAMP.write_text(json.dumps(stamp), encoding="utf-8")


def pip(*arguments: str) -> None:
    """`pip install` inside `.venv`; the machine's own pip settings hold (a mirror, a proxy)."""
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check", *arguments]
    if subprocess.run(command, check=False).returncode:
        fail("The packages could not be installed; pip has said why above.")


def digest(path: Path) -> str:
    """SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def read_stamp() -> dict[str, str]:
    """What was installed last, by lock; nothing if that is unknown."""
    try:
        return dict(json.loads(STAMP.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return {}


def install_system_libraries() -> None:
    """On Linux, see that Qt finds its libraries and a font; install them where that is allowed, name them where it is not."""
    if not sys.platform.startswith("linux"):
        return
    lacking = missing_libraries({**ALWAYS, **ON_A_SCREEN})
    debian = sorted({packages[0] for packages in lacking.values()}) + ([] if has_fonts() else ["fonts-dejavu-core"])
    if not debian or apt_install(debian):
        return
    fedora = sorted({packages[1] for packages in lacking.values()}) + ([] if has_fonts() else ["dejavu-sans-fonts"])
    print(
        "Qt lacks: " + ", ".join([*lacking, *([] if has_fonts() else ["a font"])]),
        "Debian or Ubuntu: sudo apt install " + " ".join(debian),
        "Fedora: sudo dnf install " + " ".join(fedora),
        sep="\n",
        file=sys.stderr,
        flush=True,
    )
    if missing_libraries(ALWAYS):
        raise SystemExit(1)


def missing_libraries(wanted: dict[str, tuple[str, str]]) -> dict[str, tuple[str, str]]:
    """Those of the `wanted` libraries that cannot be loaded."""
    lacking = {}
    for library, packages in wanted.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            lacking[library] = packages
    return lacking


def has_fonts() -> bool:
    """True if any font file is installed: on a bare server there is none, and Qt would draw boxes."""
    folders = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    return any(next(folder.rglob("*.[ot]tf"), None) for folder in folders if folder.is_dir())


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages if this computer has apt and lets us, as root or through sudo without a password."""
    root = not WINDOWS and os.geteuid() == 0
    if not shutil.which("apt-get") or not (root or quietly(["sudo", "-n", "true"])):
        return False
    before = [] if root else ["sudo", "-n"]
    print("Installing " + " ".join(packages) + " …", flush=True)
    install = [*before, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    if quietly(install):
        return True
    return quietly([*before, "apt-get", "update", "-qq"]) and quietly(install)


def quietly(command: list[str]) -> bool:
    """Run a command without its output; True if it was found and succeeded."""
    try:
        return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


if __name__ == "__main__":
    sys.exit(main())
