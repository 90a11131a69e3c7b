"""One resource as it is looked at: what it offers, for whom, when, how to reach it, how fresh that is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from neighbourhood_desk.features.people.records import PERSON_LANGUAGES
from neighbourhood_desk.features.resources.records import (
    ACCESS_NAMES,
    NEED_NAMES,
    RESOURCE_KIND_NAMES,
    SECTOR_NAMES,
    Organisation,
    Resource,
)
from neighbourhood_desk.features.resources.rules import needs_verifying
from neighbourhood_desk.kernel.release import LEVEL_NAMES, Level
from neighbourhood_desk.widgets.controls import (
    Card,
    EmptyState,
    IconButton,
    Pill,
    PrimaryButton,
    QuietButton,
    Separator,
    plain_label,
    set_property,
)
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.sections import Sections, hosted, show_in
from neighbourhood_desk.widgets.toolkit import Toolkit


class ResourceDetail(Live, Card):
    """Shows a resource; its buttons only say what was asked."""

    verify_asked = Signal()
    edit_asked = Signal()
    remove_asked = Signal()

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._toolkit = toolkit
        self._resource: Resource | None = None
        self._organisation: Organisation | None = None
        self._area = ""
        self._nothing = EmptyState("building-community")
        self.body.addWidget(self._nothing, 1)
        self._content = QWidget()
        outer = QVBoxLayout(self._content)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._facts_place, self.sections = hosted(area, Sections(toolkit, "resources"))
        outer.addWidget(area, 1)
        outer.addWidget(Separator())
        outer.addLayout(self._buttons())
        self.body.addWidget(self._content, 1)
        self.retranslate()

    def show_resource(self, resource: Resource | None, organisation: Organisation | None = None, area: str = "") -> None:
        """Show this one; None shows what the panel is for."""
        self._resource, self._organisation, self._area = resource, organisation, area
        self._show()
        if resource is not None:
            self.sections.show_record(resource.id)

    def retranslate(self) -> None:
        if not hasattr(self, "_verify"):
            return
        self._nothing.set_texts(
            self.tr("No resource chosen"), self.tr("Choose one in the list to see what it offers, when it opens and whom to call.")
        )
        self._verify.setText(self.tr("Verified today"))
        self._verify.setToolTip(self.tr("Everything shown here was checked today with the resource itself."))
        self._edit.setText(self.tr("Edit"))
        self._remove.set_name(self.tr("Delete this resource"))
        self._show()

    def _buttons(self) -> QHBoxLayout:
        self._verify, self._edit, self._remove = PrimaryButton("check"), QuietButton("pencil"), IconButton("trash")
        self._verify.clicked.connect(self.verify_asked)
        self._edit.clicked.connect(self.edit_asked)
        self._remove.clicked.connect(self.remove_asked)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._verify)
        line.addWidget(self._edit)
        line.addStretch(1)
        line.addWidget(self._remove)
        return line

    def _show(self) -> None:
        resource = self._resource
        self._nothing.setVisible(resource is None)
        self._content.setVisible(resource is not None)
        set_property(self, "bare", resource is None)
        if resource is None:
            self.setAccessibleName(self.tr("Resource"))
            return
        self.setAccessibleName(resource.name)
        panel = QWidget()
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(0, 0, 6, 0)
        layout.setSpacing(10)
        layout.addWidget(_flow(self._state_pills(resource)))
        layout.addWidget(_selectable(plain_label(resource.name, "heading", wrap=True)))
        if self._organisation is not None:
            layout.addWidget(plain_label(self._organisation.name, "secondary", wrap=True))
        if resource.needs:
            layout.addWidget(_flow([Pill("neutral", self._toolkit.words(NEED_NAMES[need])) for need in resource.needs]))
        layout.addWidget(Separator())
        if resource.description:
            layout.addWidget(_selectable(plain_label(resource.description, wrap=True)))
        layout.addWidget(self._facts(resource))
        show_in(self._facts_place, panel)

    def _state_pills(self, resource: Resource) -> list[QWidget]:
        words = self._toolkit.words
        pills: list[QWidget] = [Pill("neutral", words(RESOURCE_KIND_NAMES[resource.kind]))]
        pills.append(Pill("neutral", self.tr("Formal")) if resource.formal else Pill("accent", self.tr("Informal")))
        if resource.confidentiality is not Level.PUBLIC:
            pills.append(Pill("neutral", words(LEVEL_NAMES[resource.confidentiality])))
        if resource.outside:
            pills.append(Pill("warning", self.tr("Outside the territory")))
        if needs_verifying(resource, self._toolkit.clock.today()):
            pills.append(Pill("warning", self.tr("To verify")))
        return pills

    def _facts(self, resource: Resource) -> QWidget:
        words, catalogue = self._toolkit.words, self._toolkit.catalogue
        verified = catalogue.day(resource.last_verified_on) if resource.last_verified_on else self.tr("Never, as far as the desk knows")
        languages = ", ".join(words(PERSON_LANGUAGES[code]) if code in PERSON_LANGUAGES else code for code in resource.languages)
        capacity = "" if resource.capacity is None else self.tr("%n person(s) at a time", "", resource.capacity)
        facts = (
            (self.tr("Opening hours"), resource.opening),
            (self.tr("For whom"), resource.for_whom),
            (self.tr("Documents to bring"), "\n".join(resource.required_documents)),
            (self.tr("Telephone"), "\n".join(resource.phones)),
            (self.tr("E-mail"), resource.email),
            (self.tr("Address"), resource.address),
            (self.tr("Area"), self._area),
            (self.tr("Sector"), ", ".join(words(SECTOR_NAMES[sector]) for sector in resource.sectors)),
            (self.tr("Languages"), languages),
            (self.tr("Capacity"), capacity),
            (self.tr("Accessibility"), ", ".join(words(ACCESS_NAMES[level]) for level in resource.accessibility)),
            (self.tr("Transport"), resource.transport),
            (self.tr("Web"), resource.web),
            (self.tr("Last verified"), verified),
            (self.tr("My notes"), resource.notes),
        )
        return _fact_grid([(name, value) for name, value in facts if value])


def _fact_grid(facts: list[tuple[str, str]]) -> QWidget:
    panel = QWidget()
    grid = QGridLayout(panel)
    grid.setContentsMargins(0, 4, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate(facts):
        label = plain_label(name, "secondary")
        text = _selectable(plain_label(value, wrap=True))
        text.setAccessibleName(f"{name}: {value}")
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text, row, 1)
    return panel


def _selectable(label: QLabel) -> QLabel:
    """A telephone number or address is often copied by hand into something else."""
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setMinimumWidth(1)
    return label


def _flow(widgets: list[QWidget]) -> QWidget:
    panel = QWidget()
    layout = FlowLayout(panel)
    for widget in widgets:
        layout.addWidget(widget)
    return panel
