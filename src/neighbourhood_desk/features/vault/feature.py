"""What the vault gives the desk: nothing but its door, which stands before any service exists."""

from __future__ import annotations

from neighbourhood_desk.kernel.feature import Feature

FEATURE = Feature(name="vault")
