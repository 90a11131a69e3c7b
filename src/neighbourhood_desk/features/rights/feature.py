"""What rights and the activity log give the desk."""

from __future__ import annotations

from neighbourhood_desk.kernel.feature import Feature

FEATURE = Feature(name="rights")
