"""The page of rights: one person, whose time is over, what is blocked, what was asked, a lost device, and the rules."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from neighbourhood_desk.features.consents.ui.picker import ConsentDesk, ConsentTextsPanel
from neighbourhood_desk.features.rights.service import IncidentService, RightsService
from neighbourhood_desk.features.rights.ui.blocked_panel import BlockedPanel
from neighbourhood_desk.features.rights.ui.device_panel import DevicePanel
from neighbourhood_desk.features.rights.ui.due_panel import DuePanel
from neighbourhood_desk.features.rights.ui.person_panel import PersonPanel
from neighbourhood_desk.features.rights.ui.register_panel import RegisterPanel
from neighbourhood_desk.features.rights.ui.rules_panel import RulesPanel
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.widgets.controls import FilterChip
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.page import Page
from neighbourhood_desk.widgets.toolkit import Toolkit

_SECTIONS = ("person", "due", "blocked", "register", "device", "consents", "rules")
_ICONS = {
    "person": "user",
    "due": "hourglass",
    "blocked": "archive",
    "register": "clipboard-text",
    "device": "alert-triangle",
    "consents": "shield-check",
    "rules": "scale",
}
_BEGIN = UUID(int=0)
"""Stands for a loss that is not noted yet: opening it asks what happened."""


class RightsPage(Page):
    """Sections chosen by chips; each asks anew when it is shown."""

    kinds = frozenset(
        {
            "people",
            "requests",
            "request_notes",
            "followups",
            "rights_requests",
            "rights_rules",
            "rights_purposes",
            "incidents",
            "consents",
            "consent_texts",
        }
    )

    def __init__(
        self,
        toolkit: Toolkit,
        rights: RightsService,
        incidents: IncidentService,
        consents: ConsentDesk,
        undo: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(toolkit, parent)
        self._rights = rights
        self.person = PersonPanel(toolkit, rights, undo)
        self.due = DuePanel(toolkit, rights, undo)
        self.blocked = BlockedPanel(toolkit, rights)
        self.register = RegisterPanel(toolkit, rights, undo)
        self.device = DevicePanel(toolkit, incidents, undo)
        self.consents = ConsentTextsPanel(toolkit, consents)
        self.rules = RulesPanel(toolkit, rights, undo)
        self.chips: dict[str, FilterChip] = {}
        self._group = QButtonGroup(self)
        line = QWidget()
        flow = FlowLayout(line)
        self.stack = QStackedWidget()
        panels = (self.person, self.due, self.blocked, self.register, self.device, self.consents, self.rules)
        for key, panel in zip(_SECTIONS, panels, strict=True):
            chip = self.chips[key] = FilterChip(_ICONS[key])
            chip.clicked.connect(lambda _on=False, key=key: self.show_section(key))
            self._group.addButton(chip)
            flow.addWidget(chip)
            self.stack.addWidget(panel)
        self.body.addWidget(line)
        self.body.addWidget(self.stack, 1)
        self.retranslate()
        self.show_section("person")

    @classmethod
    def built(cls, services: Services) -> RightsPage:
        """The page of an open desk."""
        toolkit, rights = services.of(Toolkit), services.of(RightsService)

        def take_back() -> None:
            try:
                rights.undo()
            except DeskError as error:
                toolkit.telling.problem(error)

        return cls(toolkit, rights, services.of(IncidentService), ConsentDesk.of(services), take_back)

    @staticmethod
    def begin_incident(services: Services) -> None:
        """Ask on this page what happened to a device, from anywhere."""
        services.of(Toolkit).open_record("incidents", _BEGIN)

    @property
    def section(self) -> str:
        """What is looked at."""
        return _SECTIONS[self.stack.currentIndex()]

    def show_section(self, key: str) -> None:
        """Look at one section; what was opened of blocked data is forgotten on leaving it."""
        if self.section == "blocked" and key != "blocked":
            self.blocked.leave()
        self.chips[key].setChecked(True)
        self.stack.setCurrentIndex(_SECTIONS.index(key))
        self._refresh_shown()

    def show_record(self, kind: str, id: UUID) -> None:
        if kind == "person_rights":
            self.show_section("person")
            self.person.show_person(id)
        elif kind == "rights_requests":
            self.show_section("register")
            self.register.show_request(id)
        elif kind == "incidents":
            self.show_section("device")
            if id == _BEGIN:
                self.device.begin()
            else:
                self.device.show_incident(id)

    def refresh(self) -> None:
        self._label_chips()
        self._refresh_shown()

    def place(self) -> dict[str, Any]:
        return {"section": self.section, "person": str(self.person.shown) if self.person.shown else ""}

    def go_to(self, place: dict[str, Any]) -> None:
        self.show_section(place["section"] if place.get("section") in _SECTIONS else "person")
        if place.get("person"):
            self.person.show_person(UUID(place["person"]))

    def retranslate(self) -> None:
        if not hasattr(self, "stack"):
            return
        self.header.set_title(self.tr("Rights and time of keeping"))
        self.header.set_subtitle(self.tr("What people may ask about their own data, how long it is kept, and how it ends"))
        self._label_chips()

    def _label_chips(self) -> None:
        open_ones = sum(each.is_open for each in self._rights.register_of())
        self.chips["person"].set_label(self.tr("One person"))
        self.chips["due"].set_label(self.tr("Kept long enough"), len(self._rights.due()))
        self.chips["blocked"].set_label(self.tr("Blocked"), len(self._rights.blocked()))
        self.chips["register"].set_label(self.tr("To answer"), open_ones)
        self.chips["device"].set_label(self.tr("Device lost"))
        self.chips["consents"].set_label(self.tr("Consents"))
        self.chips["rules"].set_label(self.tr("Purposes and terms"))

    def _refresh_shown(self) -> None:
        panel: Any = self.stack.currentWidget()
        panel.refresh()
        if self.section in ("due", "blocked", "register"):
            self._label_chips()
