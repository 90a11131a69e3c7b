"""The page of the territory: the map, the same areas as a list, one of them in detail, its form, the import."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.territory.records import Area, AreaKind
from neighbourhood_desk.features.territory.rules import full_name
from neighbourhood_desk.features.territory.rules.figures import totals
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.features.territory.ui.area_list import AreaLine, AreaList
from neighbourhood_desk.features.territory.ui.detail import AreaDetail
from neighbourhood_desk.features.territory.ui.editor import editor_for
from neighbourhood_desk.features.territory.ui.importing import TerritoryImport
from neighbourhood_desk.features.territory.ui.map_panel import MapPanel
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import EmptyState, PrimaryButton, QuietButton, scrolled
from neighbourhood_desk.widgets.editor import Editor
from neighbourhood_desk.widgets.icons import em_now
from neighbourhood_desk.widgets.page import GAP, Page
from neighbourhood_desk.widgets.toolkit import Toolkit


class TerritoryPage(Page):
    """Where the work is: areas, what is counted in them, the squares and buildings that people look after."""

    def __init__(self, toolkit: Toolkit, territory: TerritoryService, district: str = "", parent: QWidget | None = None) -> None:
        super().__init__(toolkit, parent)
        self._territory, self._district = territory, district
        # The figures of the features above say what else changes this page.
        self.kinds = frozenset({"areas"}).union(*(figure.kinds for figure in territory.figures))  # type: ignore[misc]
        self._panel: Editor | TerritoryImport | None = None
        self._import, self._new = QuietButton("file-import"), PrimaryButton("plus")
        self._import.clicked.connect(self.import_territory)
        self._new.clicked.connect(lambda: self.new_area())
        self.header.add_action(self._import)
        self.header.add_action(self._new)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._overview())
        self._stack.addWidget(self._empty_state())
        self.body.addWidget(self._stack, 1)
        self.setFocusProxy(self.list)
        self.retranslate()
        self.refresh()

    @classmethod
    def built(cls, services: Services) -> TerritoryPage:
        """The page of an open desk; commands find it among the services."""
        page = cls(services.of(Toolkit), services.of(TerritoryService), services.of(ProfileService).current().district)
        services.add(page)
        return page

    @staticmethod
    def shown(services: Services) -> TerritoryPage:
        """The page, brought to the front."""
        services.of(Toolkit).open_page("territory")
        return services.of(TerritoryPage)

    # What a person can do

    def import_territory(self) -> None:
        """Ask for a file and show its areas."""
        panel = TerritoryImport(self.toolkit, self._territory, self._district)
        panel.left.connect(self._close_panel)
        panel.imported.connect(self._on_imported)
        self._open_panel(panel)
        panel.choose_file()

    def new_area(self, inside: Area | None = None) -> None:
        """Show an empty form, for an area inside another if given."""
        self._edit(None, inside)

    def refresh(self) -> None:
        areas = self._territory.areas()
        by_id = {area.id: area for area in areas}
        figures = {figure.key: totals(figure.values(), by_id, adds_up=figure.adds_up) for figure in self._territory.figures}
        shown = next((figure for figure in self._territory.figures if figure.key == self.map.shown), None)
        self.map.offer({key for key, values in figures.items() if any(values.values())})
        self.map.set_areas(areas, figures.get(self.map.shown, {}))
        self.map.set_points(shown.points() if shown and shown.points else ())
        self.list.show_figure(self.map.shown)
        self.list.show_areas(areas, figures)
        self._show_detail(self._chosen())
        self._say_how_many()
        if self._panel is None:
            self._stack.setCurrentIndex(0 if areas else 1)
            self._import.setVisible(bool(areas))
            self._new.setVisible(bool(areas))

    def show_record(self, kind: str, id: UUID) -> None:
        if kind == "areas":
            self._close_panel()
            self.list.reveal(id)
            self.map.map.choose(id)

    def place(self) -> dict[str, Any]:
        chosen = self._chosen()
        place: dict[str, Any] = {"figure": self.map.shown}
        if chosen is not None:
            place["area"] = str(chosen.id)
        if isinstance(self._panel, Editor):
            place["editing"] = self._panel.property("area") or "new"
        return place

    def go_to(self, place: dict[str, Any]) -> None:
        self.map.show_figure(place.get("figure", ""))
        self.refresh()
        if place.get("area"):
            self.show_record("areas", UUID(place["area"]))
        editing = place.get("editing")
        if editing:
            self._edit(None if editing == "new" else self._territory.area(UUID(editing)))

    def flush(self) -> None:
        if isinstance(self._panel, Editor):
            self._panel.flush()

    def retranslate(self) -> None:
        if not hasattr(self, "list"):
            return
        self.header.set_title(self.tr("Territory"))
        self._import.setText(self.tr("Import…"))
        self._new.setText(self.tr("New area"))
        self._empty.set_texts(
            self.tr("No territory yet"),
            self.tr(
                "Import the neighbourhoods that your city publishes as GeoJSON and tick yours: "
                "the desk then puts every request and resource in its area. Squares and buildings can also be written down by hand."
            ),
        )
        self._empty_import.setText(self.tr("Import a territory…"))
        self._empty_new.setText(self.tr("Write down an area"))
        self._say_how_many()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        if hasattr(self, "_area"):
            self._arrange()

    def _arrange(self) -> None:
        """Map beside list where there is room; else under each other, each with a height to work in, and the page scrolls."""
        em, wide = em_now(), self.width() >= em_now() * 52
        self._split.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        for part, lines in ((self.map, 18), (self.list, 16), (self.detail, 12)):
            part.setMinimumHeight(0 if wide else em * lines)
        self.map.map.wheel_zooms = wide

    # Building

    def _overview(self) -> QWidget:
        self.map = MapPanel(self.toolkit, self._territory.figures)
        self.map.figure_chosen.connect(lambda _key: self.refresh())
        self.map.map.area_chosen.connect(self._on_map_chosen)
        self.map.map.area_opened.connect(self._on_map_chosen)
        self.list = AreaList(self.toolkit, self._territory.figures)
        self.list.chosen.connect(self._on_list_chosen)
        self.detail = AreaDetail(self.toolkit)
        self.detail.edit_asked.connect(lambda: self._edit(self._chosen()))
        self.detail.add_asked.connect(lambda: self.new_area(self._chosen()))
        self.detail.remove_asked.connect(self._on_remove)
        self._side = QSplitter(Qt.Orientation.Vertical)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        for splitter, upper, lower in ((self._side, self.list, self.detail), (self._split, self.map, self._side)):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(GAP)
            splitter.addWidget(upper)
            splitter.addWidget(lower)
        self._side.setStretchFactor(0, 65)
        self._side.setStretchFactor(1, 35)
        self._split.setStretchFactor(0, 54)
        self._split.setStretchFactor(1, 46)
        self._split.setSizes([540, 460])
        self._area = scrolled(self._split)
        return self._area

    def _empty_state(self) -> QWidget:
        self._empty = EmptyState("map-2")
        self._empty_import, self._empty_new = PrimaryButton("file-import"), QuietButton("plus")
        self._empty_import.clicked.connect(self.import_territory)
        self._empty_new.clicked.connect(lambda: self.new_area())
        self._empty.add_action(self._empty_import)
        self._empty.add_action(self._empty_new)
        return self._empty

    # Showing

    def _say_how_many(self) -> None:
        mine = self._territory.mine()
        places = sum(1 for area in mine if area.kind is AreaKind.PLACE)
        buildings = sum(1 for area in mine if area.kind is AreaKind.BUILDING)
        parts = [self.tr("%n area(s) of mine", "", len(mine) - places - buildings)]
        if places:
            parts.append(self.tr("%n street(s), square(s) or park(s)", "", places))
        if buildings:
            parts.append(self.tr("%n building(s)", "", buildings))
        self.header.set_subtitle(" · ".join(parts) if mine else self.tr("The areas, squares and buildings where you work"))

    def _chosen(self) -> Area | None:
        line = self.list.current()
        return self._territory.area(line.id) if isinstance(line, AreaLine) else None

    def _show_detail(self, area: Area | None) -> None:
        if area is None:
            self.detail.show_area(None, "", ())
            return
        by_id = {item.id: item for item in self._territory.areas()}
        path = full_name(area, by_id).removeprefix(area.name).removeprefix(", ")
        self.detail.show_area(area, path, self._territory.buildings_of(area.id))

    def _on_list_chosen(self, line: AreaLine | None) -> None:
        if line is not None:
            self.map.map.choose(line.id)
        self._show_detail(self._territory.area(line.id) if line is not None else None)

    def _on_map_chosen(self, area_id: UUID) -> None:
        self.list.reveal(area_id)

    # Panels in place of the overview

    def _edit(self, area: Area | None, inside: Area | None = None) -> None:
        editor = editor_for(self.toolkit, self._territory, area, inside)
        editor.setProperty("area", str(area.id) if area else "")
        editor.saved.connect(self._on_saved)
        editor.cancelled.connect(self._close_panel)
        self._open_panel(editor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_panel(self, panel: Editor | TerritoryImport) -> None:
        self.flush()
        self._close_panel()
        self._panel = panel
        self._holder = holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panel, 1000)
        layout.addStretch(1)
        self._stack.addWidget(holder)
        self._stack.setCurrentWidget(holder)
        for button in (self._import, self._new):
            button.setVisible(False)

    def _close_panel(self) -> None:
        if self._panel is None:
            return
        self._panel = None
        self._stack.removeWidget(self._holder)
        self._holder.deleteLater()
        self.refresh()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # What was done

    def _on_saved(self, values: dict[str, Any]) -> None:
        kept = values.get("area")
        self._close_panel()
        if isinstance(kept, Area):
            self.list.reveal(kept.id)
        self.toolkit.telling.done(say("Territory", "Area saved."), self._territory.undo)

    def _on_imported(self) -> None:
        self.toolkit.telling.done(say("Territory", "Territory imported."), self._territory.undo)
        self.refresh()

    def _on_remove(self) -> None:
        area = self._chosen()
        if area is None:
            return
        try:
            self._territory.remove_area(area.id)
        except DeskError as error:
            self.toolkit.telling.problem(error)
            return
        self.toolkit.telling.done(say("Territory", "Area deleted."), self._territory.undo)
        self.refresh()
