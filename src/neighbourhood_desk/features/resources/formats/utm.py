"""From the metres of Spanish maps (UTM zone 30 north) to degrees, for files that give no latitude and longitude."""

from __future__ import annotations

from math import atan, cos, cosh, degrees, radians, sin, sinh

_RADIUS = 6_378_137.0
_FLATTENING = 1 / 298.257223563
_SCALE = 0.9996
_FALSE_EASTING = 500_000.0
_CENTRAL_MERIDIAN = -3.0
_ED50_SHIFT = (-109.5, -207.5)
"""Metres from ED50 to ETRS89 in Madrid; right to about two metres, enough to tell a street."""


def utm_to_degrees(easting: float, northing: float, *, ed50: bool = False) -> tuple[float, float]:
    """(lon, lat) in WGS 84 degrees of a point in UTM zone 30N, ETRS89 unless `ed50`; Krüger's series to the third order."""
    if ed50:
        easting, northing = easting + _ED50_SHIFT[0], northing + _ED50_SHIFT[1]
    n = _FLATTENING / (2 - _FLATTENING)
    meridian = _RADIUS / (1 + n) * (1 + n**2 / 4 + n**4 / 64)
    xi, eta = northing / (_SCALE * meridian), (easting - _FALSE_EASTING) / (_SCALE * meridian)
    series = (n / 2 - 2 * n**2 / 3 + 37 * n**3 / 96, n**2 / 48 + n**3 / 15, 17 * n**3 / 480)
    straight_xi = xi - sum(b * sin(2 * k * xi) * cosh(2 * k * eta) for k, b in enumerate(series, 1))
    straight_eta = eta - sum(b * cos(2 * k * xi) * sinh(2 * k * eta) for k, b in enumerate(series, 1))
    tangent = sin(straight_xi) / (sinh(straight_eta) ** 2 + cos(straight_xi) ** 2) ** 0.5
    conformal = atan(tangent)
    back = (2 * n - 2 * n**2 / 3 - 2 * n**3, 7 * n**2 / 3 - 8 * n**3 / 5, 56 * n**3 / 15)
    latitude = conformal + sum(d * sin(2 * k * conformal) for k, d in enumerate(back, 1))
    longitude = radians(_CENTRAL_MERIDIAN) + atan(sinh(straight_eta) / cos(straight_xi))
    return degrees(longitude), degrees(latitude)
