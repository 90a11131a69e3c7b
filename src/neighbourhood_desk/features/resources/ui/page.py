"""The page of resources: a list that narrows, one resource beside it, its form, the import."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from neighbourhood_desk.features.resources.records import NEED_NAMES, RESOURCE_KIND_NAMES, Resource
from neighbourhood_desk.features.resources.rules import needs_verifying
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.features.resources.ui.detail import ResourceDetail
from neighbourhood_desk.features.resources.ui.editor import editor_for
from neighbourhood_desk.features.resources.ui.filters import ResourceFilters
from neighbourhood_desk.features.resources.ui.importing import FacilityImport
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import PrimaryButton, QuietButton, Sign, plain_label
from neighbourhood_desk.widgets.editor import Editor
from neighbourhood_desk.widgets.page import ListAndDetail, Page
from neighbourhood_desk.widgets.record_table import Column, RecordTable
from neighbourhood_desk.widgets.toolkit import Toolkit


class ResourcesPage(Page):
    """Who and what can meet a need."""

    kinds: ClassVar[frozenset[str]] = frozenset({"resources", "organisations", "areas"})

    def __init__(self, toolkit: Toolkit, resources: ResourceService, territory: TerritoryService, parent: QWidget | None = None) -> None:
        super().__init__(toolkit, parent)
        self._resources, self._territory = resources, territory
        self._panel: Editor | FacilityImport | None = None
        self._editing: UUID | None = None
        self._area_names: dict[UUID, str] = {}
        self._import, self._new = QuietButton("file-import"), PrimaryButton("plus")
        self._import.clicked.connect(self.start_import)
        self._new.clicked.connect(self.start_new)
        self.header.add_action(self._import)
        self.header.add_action(self._new)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list_and_detail())
        self.body.addWidget(self._placing_line())
        self.body.addWidget(self._stack, 1)
        self.setFocusProxy(self._table)
        self.retranslate()

    @classmethod
    def built(cls, services: Services) -> ResourcesPage:
        """The page of an open desk; commands find it among the services."""
        page = cls(services.of(Toolkit), services.of(ResourceService), services.of(TerritoryService))
        services.add(page)
        return page

    # What a person can do

    def start_import(self) -> None:
        """Ask for a file and show what it would bring."""
        panel = FacilityImport(self.toolkit, self._resources, self._territory.has_areas())
        panel.left.connect(self._close_panel)
        panel.imported.connect(self._on_imported)
        self._open_panel(panel, None)
        panel.choose()

    def start_new(self) -> None:
        """Show an empty form."""
        self._edit(None)

    def refresh(self) -> None:
        self._filters.read_areas()
        self._read()
        unplaced = self._resources.unplaced()
        self._placing.setVisible(bool(unplaced))
        self._placing_text.setText(self.tr("%n resource(s) came before the territory and have no area yet.", "", unplaced))

    def show_record(self, kind: str, id: UUID) -> None:
        if kind != "resources":
            return
        self._close_panel()
        found = self._resources.get(id)
        if found is not None and not self._table.choose(id):
            self._filters.clear()
            self._table.choose(id)
        self._show_detail(found)
        self._split.show_detail()

    def place(self) -> dict[str, Any]:
        chosen = self._table.current()
        place: dict[str, Any] = {"filter": self._filters.place()}
        if chosen is not None:
            place["resource"] = str(chosen.id)
        if isinstance(self._panel, Editor):
            place["editing"] = str(self._editing or "new")
        return place

    def go_to(self, place: dict[str, Any]) -> None:
        self._filters.go_to(place.get("filter", {}))
        if place.get("resource"):
            self._table.choose(UUID(place["resource"]))
        editing = place.get("editing")
        if editing:
            self._edit(None if editing == "new" else self._resources.get(UUID(editing)))

    def flush(self) -> None:
        if isinstance(self._panel, Editor):
            self._panel.flush()

    def retranslate(self) -> None:
        if not hasattr(self, "_table"):
            return
        self.header.set_title(self.tr("Resources"))
        self.header.set_subtitle(self.tr("Services, spaces, groups and talents that can meet a need"))
        self._import.setText(self.tr("Import…"))
        self._new.setText(self.tr("New resource"))
        self._place_now.setText(self.tr("Find their areas"))
        self._empty_import.setText(self.tr("Import a table…"))
        self._empty_new.setText(self.tr("Write one down"))
        self._empty_clear.setText(self.tr("Show all"))
        self._filters.retranslate()
        self._table.set_name(self.tr("Resources"))
        self._table.set_titles([self.tr("Resource"), self.tr("Kind"), self.tr("Area"), self.tr("Verified")])
        self._show_empty()

    # The list

    def _list_and_detail(self) -> QWidget:
        self._table = RecordTable(self.toolkit)
        self._table.set_columns(
            [
                Column("name", "", lambda each: str(each.name), width="stretch", detail=self._needs_text),
                Column("kind", "", self._kind_text, tone=lambda each: "neutral" if each.formal else "accent", optional=True),
                Column("area", "", self._area_text, optional=True),
                Column("verified", "", self._verified_text, tone=self._verified_tone),
            ]
        )
        self._filters = ResourceFilters(self.toolkit, self._territory)
        self._filters.changed.connect(self._read)
        self._table.head.addWidget(self._filters)
        self._empty_import, self._empty_new, self._empty_clear = PrimaryButton("file-import"), QuietButton("plus"), QuietButton("x")
        self._empty_import.clicked.connect(self.start_import)
        self._empty_new.clicked.connect(self.start_new)
        self._empty_clear.clicked.connect(self._filters.clear)
        for button in (self._empty_import, self._empty_new, self._empty_clear):
            self._table.empty.add_action(button)
        self._detail = ResourceDetail(self.toolkit)
        self._detail.verify_asked.connect(self._on_verify)
        self._detail.edit_asked.connect(lambda: self._edit(self._table.current()))
        self._detail.remove_asked.connect(self._on_remove)
        self._split = ListAndDetail(self._table, self._detail)
        self._table.chosen.connect(self._show_detail)
        self._table.activated.connect(lambda _resource: self._split.show_detail())
        return self._split

    def _placing_line(self) -> QWidget:
        self._placing = QWidget()
        line = QHBoxLayout(self._placing)
        line.setContentsMargins(0, 0, 0, 0)
        self._placing_text = plain_label(role="body", wrap=True)
        self._place_now = QuietButton("map-pin")
        self._place_now.clicked.connect(self._on_place)
        line.addWidget(Sign("info-circle", "accent"))
        line.addWidget(self._placing_text, 1)
        line.addWidget(self._place_now)
        self._placing.hide()
        return self._placing

    def _read(self) -> None:
        self._area_names = {area.id: area.name for area in self._territory.areas()}
        self._filters.set_counts(self._resources.counts(self._filters.base()))
        wanted = self._filters.wanted(self.toolkit.clock.today())
        self._show_empty()
        self._table.set_source(self._filters.shown(), lambda after, limit: self._resources.page(wanted, after, limit))

    def _show_empty(self) -> None:
        narrowed = self._filters.is_narrowed
        is_new = not narrowed and self._filters.shown() == 0
        self._filters.setVisible(not is_new)
        self._show_actions(not is_new)
        for button, shown in ((self._empty_import, not narrowed), (self._empty_new, not narrowed), (self._empty_clear, narrowed)):
            button.setVisible(shown)
        if narrowed:
            self._table.empty.set_texts(self.tr("No resource fits"), self.tr("Take away a filter, or search for another word."))
        else:
            self._table.empty.set_texts(
                self.tr("No resources yet"),
                self.tr("Start from the lists your city publishes, then add what only neighbours know: groups, rooms, talents."),
            )

    def _show_detail(self, resource: Resource | None) -> None:
        organisation = self._resources.organisation(resource.organisation_id) if resource and resource.organisation_id else None
        self._detail.show_resource(resource, organisation, self._territory.full_name(resource.area_id) if resource else "")

    def _needs_text(self, resource: Resource) -> str:
        return " · ".join(self.toolkit.words(NEED_NAMES[need]) for need in resource.needs) or resource.address

    def _kind_text(self, resource: Resource) -> str:
        return self.toolkit.words(RESOURCE_KIND_NAMES[resource.kind])

    def _area_text(self, resource: Resource) -> str:
        if resource.area_id is not None:
            return self._area_names.get(resource.area_id, "")
        return self.tr("Outside") if resource.outside else ""

    def _verified_text(self, resource: Resource) -> str:
        if needs_verifying(resource, self.toolkit.clock.today()):
            return self.tr("To verify")
        return self.toolkit.catalogue.short_day(resource.last_verified_on) if resource.last_verified_on else ""

    def _verified_tone(self, resource: Resource) -> str:
        return "warning" if needs_verifying(resource, self.toolkit.clock.today()) else ""

    # Panels in place of the list

    def _edit(self, resource: Resource | None) -> None:
        editor = editor_for(self.toolkit, self._resources, self._territory, resource)
        editor.saved.connect(lambda _values: self._on_saved(resource))
        editor.cancelled.connect(self._close_panel)
        self._open_panel(editor, resource.id if resource else None)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_panel(self, panel: Editor | FacilityImport, editing: UUID | None) -> None:
        self.flush()
        self._close_panel()
        self._panel, self._editing = panel, editing
        self._holder = holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panel)
        self._stack.addWidget(holder)
        self._stack.setCurrentWidget(holder)
        self._show_actions(False)

    def _close_panel(self) -> None:
        if self._panel is None:
            return
        holder = self._holder
        self._panel = self._editing = None
        self._stack.setCurrentIndex(0)
        self._stack.removeWidget(holder)
        holder.deleteLater()
        self._show_empty()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_actions(self, shown: bool) -> None:
        """One filled button at a time: the empty page and the panels have their own."""
        for button in (self._import, self._new):
            button.setVisible(shown and self._panel is None)

    # What was done

    def _on_saved(self, resource: Resource | None) -> None:
        self._close_panel()
        self.toolkit.telling.done(
            say("Resources", "Resource added.") if resource is None else say("Resources", "Resource saved."), self._resources.undo
        )
        self.refresh()

    def _on_imported(self) -> None:
        self.toolkit.telling.done(say("Resources", "Resources imported."), self._resources.undo)
        self.refresh()

    def _on_place(self) -> None:
        moved = self._resources.place_again()
        self.toolkit.telling.done(say("Resources", "%n resource(s) placed.", n=moved), self._resources.undo)
        self.refresh()

    def _on_verify(self) -> None:
        resource = self._table.current()
        if resource is not None:
            self._resources.verify(resource.id)
            self.toolkit.telling.done(say("Resources", "Verified today."), self._resources.undo)
            self.refresh()

    def _on_remove(self) -> None:
        resource = self._table.current()
        if resource is None:
            return
        try:
            self._resources.remove(resource.id)
        except DeskError as error:
            self.toolkit.telling.problem(error)
            return
        self.toolkit.telling.done(say("Resources", "Resource deleted."), self._resources.undo)
        self._split.show_list()
        self.refresh()
