"""What the profile gives the desk."""

from __future__ import annotations

from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.kernel.feature import Feature
from neighbourhood_desk.storage.vault import Vault

FEATURE = Feature(name="profile", services=lambda services: [ProfileService(services.of(Vault))])
