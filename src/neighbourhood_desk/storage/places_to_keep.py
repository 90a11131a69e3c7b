"""What kind of place a folder is: a disk over the network, a folder that a program copies to the Internet, a disk without permissions.

A live database belongs on a disk of this computer: network disks break its locks, and programs that synchronise folders copy it in the
middle of a change. Reading this needs no library: Linux tells it in `/proc/self/mountinfo`, Windows through its own calls; elsewhere only
folders of well-known programs are recognised.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any


class Drawback(StrEnum):
    """Why a place is no good for a live vault."""

    NETWORK = "network"
    CLOUD = "cloud"
    NO_PERMISSIONS = "no permissions"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """`medium` names the disk or stick and stays the same when it is plugged in again; `is_outside` says it leaves with a person."""

    medium: str
    is_outside: bool
    drawbacks: frozenset[Drawback] = frozenset()


@dataclass(frozen=True, slots=True)
class Mount:
    """One line of mountinfo: device number, where it is mounted, kind of file system, what is mounted."""

    number: str
    point: str
    kind: str
    source: str


_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "glusterfs", "ncpfs", "davfs"}
    | {f"fuse.{name}" for name in ("sshfs", "rclone", "davfs2", "gvfsd-fuse", "s3fs")}
)
_NO_PERMISSIONS = frozenset({"vfat", "msdos", "exfat", "fuse.exfat", "FAT", "FAT32", "exFAT"})
_CLOUD_FOLDERS = re.compile(
    r"(?i)^(onedrive( .*|-.*| -.*)?|dropbox( \(.*\))?|google ?drive|my drive|mi unidad|icloud ?drive|mobile documents|cloudstorage"
    r"|nextcloud\d?|owncloud|megasync|mega|pcloud ?drive|proton ?drive|box sync|syncthing|seafile)$"
)
_CLOUD_MARKS = (".stfolder", ".dropbox", ".dropbox.cache", ".owncloudsync.log", ".nextcloudsync.log", ".tmp.drivedownload")
_CLOUD_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


def place_of(path: Path) -> Place:
    """What is known of the place of an existing folder; a place that cannot be looked at has no drawbacks."""
    real = path.resolve()
    found = _on_windows(real) if sys.platform == "win32" else _on_linux(real) if sys.platform == "linux" else _elsewhere(real)
    if not is_synchronised(real):
        return found
    return Place(medium=found.medium, is_outside=found.is_outside, drawbacks=found.drawbacks | {Drawback.CLOUD})


def is_synchronised(path: Path) -> bool:
    """True for a folder that a well-known program copies to the Internet: told by names, by its marks, by the system's variables."""
    folders = [path, *path.parents]
    if any(_CLOUD_FOLDERS.match(folder.name) for folder in folders):
        return True
    if any(os.environ.get(name) and path.is_relative_to(os.environ[name]) for name in _CLOUD_VARIABLES):
        return True
    return any((folder / mark).exists() for folder in folders[:-1] for mark in _CLOUD_MARKS)


def mount_of(path: str, mountinfo: str) -> Mount | None:
    """The mount that holds an absolute path; of several on the same point, the last one covers the others."""
    best: Mount | None = None
    for line in mountinfo.splitlines():
        before, dash, after = line.partition(" - ")
        fields, kinds = before.split(" "), after.split(" ")
        if not dash or len(fields) < 5 or len(kinds) < 2:
            continue
        point = _unescaped(fields[4])
        inside = path == point or path.startswith(point.rstrip("/") + "/")
        if inside and (best is None or len(point) >= len(best.point)):
            best = Mount(fields[2], point, kinds[0], _unescaped(kinds[1]))
    return best


def drawbacks_of(kind: str) -> frozenset[Drawback]:
    """What is wrong with a kind of file system."""
    found = set()
    if kind in _NETWORK:
        found.add(Drawback.NETWORK)
    if kind in _NO_PERMISSIONS:
        found.add(Drawback.NO_PERMISSIONS)
    return frozenset(found)


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), text)


def _on_linux(path: Path) -> Place:
    try:
        mount = mount_of(str(path), Path("/proc/self/mountinfo").read_text(errors="surrogateescape"))
    except OSError:
        mount = None
    if mount is None:
        return _elsewhere(path)
    wrong = drawbacks_of(mount.kind)
    return Place(medium=_medium(mount), is_outside=Drawback.NETWORK in wrong or _is_pluggable(mount.number), drawbacks=wrong)


def _medium(mount: Mount) -> str:
    """The UUID of the file system, or the name of its source where it has none."""
    by_uuid = Path("/dev/disk/by-uuid")
    if mount.source.startswith("/dev/") and by_uuid.is_dir():
        device = os.path.realpath(mount.source)
        for link in by_uuid.iterdir():
            if os.path.realpath(link) == device:
                return f"uuid:{link.name}"
    return f"{mount.kind}:{mount.source}"


def _is_pluggable(number: str) -> bool:
    """True for a stick, a card or a disk on USB, also where it is encrypted (a device upon the device)."""
    device = Path(os.path.realpath(f"/sys/dev/block/{number}"))
    if re.search(r"/(usb\d*|mmc\d*|firewire\d*)/", f"{device}/"):
        return True
    for holder in (device, device.parent):
        try:
            if (holder / "removable").read_text().strip() == "1":
                return True
        except OSError:
            continue
    slaves = device / "slaves"
    try:
        return any(_is_pluggable((slave / "dev").read_text().strip()) for slave in slaves.iterdir())
    except OSError:
        return False


def _elsewhere(path: Path) -> Place:
    """What any system tells: the number of the device; macOS mounts what is plugged in under /Volumes."""
    try:
        number = path.stat().st_dev
    except OSError:
        number = 0
    return Place(medium=f"device:{number}", is_outside=path.parts[:2] == ("/", "Volumes"))


def _on_windows(path: Path) -> Place:
    import ctypes

    root = path.anchor if path.anchor.endswith("\\") else path.anchor + "\\"
    kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009 - absent on the systems where types are checked
    removable, fixed, remote = 2, 3, 4
    kind = int(kernel.GetDriveTypeW(root))
    serial = ctypes.c_ulong()
    name = ctypes.create_unicode_buffer(64)
    kernel.GetVolumeInformationW(root, None, 0, ctypes.byref(serial), None, None, name, 64)
    wrong = set(drawbacks_of(name.value))
    if kind == remote or root.startswith("\\\\"):
        wrong.add(Drawback.NETWORK)
    is_other_disk = kind == fixed and root.upper() != os.environ.get("SYSTEMDRIVE", "C:").upper() + "\\"
    return Place(medium=f"volume:{serial.value:08x}", is_outside=kind in (removable, remote) or is_other_disk, drawbacks=frozenset(wrong))
