"""The page of requests: chips and list at the left, the request, its form or the import at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.requests.records import Request, RequestLine
from neighbourhood_desk.features.requests.rules.listing import Group, RequestFilter
from neighbourhood_desk.features.requests.service import KIND, RequestService
from neighbourhood_desk.features.requests.service.bulk import BulkService
from neighbourhood_desk.features.requests.service.paper import RequestPaper
from neighbourhood_desk.features.requests.service.saved import SavedFilters
from neighbourhood_desk.features.requests.ui.bulk_panel import BulkPanel
from neighbourhood_desk.features.requests.ui.commands import EXPORT, IMPORT, NEW_REQUEST, PAPER
from neighbourhood_desk.features.requests.ui.detail import Desk, RequestDetail
from neighbourhood_desk.features.requests.ui.editor import RequestEditor
from neighbourhood_desk.features.requests.ui.export_panel import ExportPanel
from neighbourhood_desk.features.requests.ui.filters import RequestFilters
from neighbourhood_desk.features.requests.ui.import_panel import ImportPanel
from neighbourhood_desk.features.requests.ui.paper_button import PaperButton
from neighbourhood_desk.features.requests.ui.paper_editor import PaperEditor
from neighbourhood_desk.features.requests.ui.words import status_tone, status_words
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.happenings import Happenings
from neighbourhood_desk.widgets.controls import EmptyState, FilterChip, PrimaryButton, QuietButton
from neighbourhood_desk.widgets.near_days import day_words
from neighbourhood_desk.widgets.page import ListAndDetail, Page
from neighbourhood_desk.widgets.record_table import Column, RecordTable
from neighbourhood_desk.widgets.toolkit import Toolkit


class RequestsPage(Page):
    """Lists, shows, records and imports requests."""

    kinds = frozenset({"requests", "request_notes", "followups", "people", "areas"})

    def __init__(self, toolkit: Toolkit, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(toolkit, parent)
        self._desk = desk
        self.editor: RequestEditor | None = None
        self._shown: UUID | None = None
        self._make_header()
        self._make_list()
        self._make_side()
        self.split = ListAndDetail(self.table, self.side)
        self.body.addWidget(self.split, 1)
        self.retranslate()

    @classmethod
    def built(cls, services: Services, undo: Callable[[], object]) -> RequestsPage:
        """The page of an open desk; `undo` takes back the last step."""
        toolkit = services.of(Toolkit)

        def take_back() -> None:
            try:
                undo()
            except DeskError as error:
                toolkit.telling.problem(error)

        desk = Desk(
            requests=services.of(RequestService),
            followups=services.of(FollowUpService),
            people=services.of(PeopleService),
            territory=services.of(TerritoryService),
            happenings=services.of(Happenings),
            paper=services.of(RequestPaper),
            bulk=services.of(BulkService),
            saved=services.of(SavedFilters),
            undo=take_back,
        )
        return cls(toolkit, desk)

    def refresh(self) -> None:
        self.filters.refresh_areas()
        self._list_anew()
        self._show_chosen()
        self._offer_draft()

    def show_record(self, kind: str, id: UUID) -> None:
        if id == NEW_REQUEST:
            self.new_request()
        elif id == IMPORT:
            self.open_import()
        elif id == EXPORT:
            self.open_export()
        elif id == PAPER:
            self.open_paper()
        elif kind == "followups":
            self._show_subject(id)
        else:
            self._show(id)

    def _show_subject(self, followup_id: UUID) -> None:
        """A follow-up is seen where the record it belongs to is."""
        followup = self._desk.followups.get(followup_id)
        if followup is None or followup.subject_id is None:
            return
        if followup.subject_kind == KIND:
            self._show(followup.subject_id)
        else:
            self.toolkit.open_record(followup.subject_kind, followup.subject_id)

    def place(self) -> dict[str, Any]:
        editing = "" if self.editor is None else (str(self._edited_id) if self._edited_id else self.editor.NAME)
        return {**self.filters.place(), "shown": str(self._shown) if self._shown else "", "editing": editing}

    def go_to(self, place: dict[str, Any]) -> None:
        self.filters.go_to(place)
        self._list_anew()
        shown, editing = str(place.get("shown", "")), str(place.get("editing", ""))
        if shown:
            self._show(UUID(shown))
        if editing == "new":
            self.new_request()
        elif editing == PaperEditor.NAME:
            self.open_paper()
        elif editing and (request := self._desk.requests.get(UUID(editing))) is not None:
            self._open_editor(request)

    def flush(self) -> None:
        if self.editor is not None:
            self.editor.flush()

    def new_request(self) -> None:
        """Open the form for a new request, with what was half typed last time."""
        if self.editor is None or self._edited_id is not None or isinstance(self.editor, PaperEditor):
            self._open_editor(None)
        elif self.editor is not None:
            self.side.setCurrentWidget(self.editor)
            self.split.show_detail()
            self.editor.form.focus("text")

    def open_paper(self) -> None:
        """Type in sheets of paper, one after another."""
        if not isinstance(self.editor, PaperEditor):
            self._put_editor(PaperEditor(self.toolkit, self._desk), None)
        assert self.editor is not None
        self.side.setCurrentWidget(self.editor)
        self.split.show_detail()
        self.editor.form.focus("text")

    def open_bulk(self) -> None:
        """Change every request of the list as it is filtered."""
        self.bulk_panel.open(self.filters.wanted())
        self.side.setCurrentWidget(self.bulk_panel)
        self.split.show_detail()

    def open_import(self) -> None:
        """Open the import at the right."""
        self.import_panel.retranslate()
        self.side.setCurrentWidget(self.import_panel)
        self.split.show_detail()
        self.import_panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_export(self) -> None:
        """Open the export of what the list shows at the right."""
        self.side.setCurrentWidget(self.export_panel)
        self.split.show_detail()
        self.export_panel.offer(self.filters.wanted())
        self.export_panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        if not hasattr(self, "split"):
            return
        self.header.set_title(self.tr("Requests"))
        self.header.set_subtitle(self.tr("What residents bring, until it worked"))
        self.import_button.setText(self.tr("Import…"))
        self.export_button.setText(self.tr("Export…"))
        self.new_button.setText(self.tr("New request"))
        self.draft_chip.set_label(self.tr("Continue the draft"))
        self.table.set_name(self.tr("Requests"))
        self.table.set_titles(
            {
                "number": self.tr("Number"),
                "title": self.tr("Request"),
                "status": self.tr("Status"),
                "area": self.tr("Area"),
                "received": self.tr("Received"),
            }
        )
        self._nothing_chosen.set_texts(self.tr("No request chosen"), self.tr("Choose one in the list, or record a new one with Ctrl+N."))
        self.refresh()

    # Building

    def _make_header(self) -> None:
        self.draft_chip = FilterChip("pencil")
        self.draft_chip.setCheckable(False)
        self.paper_button = PaperButton(self.toolkit, self._desk.paper, self.open_paper)
        self.import_button, self.export_button = QuietButton("file-import"), QuietButton("file-export")
        self.new_button = PrimaryButton("inbox")
        self.draft_chip.clicked.connect(self.new_request)
        self.import_button.clicked.connect(self.open_import)
        self.export_button.clicked.connect(self.open_export)
        self.new_button.clicked.connect(self.new_request)
        for button in (self.draft_chip, self.paper_button, self.import_button, self.export_button, self.new_button):
            self.header.add_action(button)

    def _make_list(self) -> None:
        self.table = RecordTable(self.toolkit)
        self.filters = RequestFilters(self.toolkit, self._desk.territory, self._desk.saved)
        self.table.head.addWidget(self.filters)
        today, words = self.toolkit.clock.today, self.toolkit.words
        self.table.set_columns(
            [
                Column("number", "", lambda request: request.number, mono=True),
                Column("title", "", lambda request: request.title, width="stretch"),
                Column(
                    "status", "", lambda request: words(status_words(request, today())), tone=lambda request: status_tone(request, today())
                ),
                Column("area", "", self._area_name, optional=True),
                Column("received", "", lambda request: day_words(request.received_on, today(), self.toolkit.catalogue), optional=True),
            ]
        )
        self.filters.changed.connect(lambda _wanted: self._list_anew())
        self.filters.all_asked.connect(self.open_bulk)
        self.table.chosen.connect(self._on_chosen)
        self.table.activated.connect(lambda request: self._show(request.id))

    def _make_side(self) -> None:
        self.side = QStackedWidget()
        self._nothing_chosen = EmptyState("inbox")
        self.detail = RequestDetail(self.toolkit, self._desk)
        self.import_panel, self.export_panel = ImportPanel(self.toolkit, self._desk), ExportPanel(self.toolkit, self._desk)
        self.bulk_panel = BulkPanel(self.toolkit, self._desk.bulk, self._desk.territory, self._desk.undo)
        self.bulk_panel.left.connect(self._leave_import)
        for widget in (self._nothing_chosen, self.detail, self.import_panel, self.export_panel, self.bulk_panel):
            self.side.addWidget(widget)
        self.detail.edit_asked.connect(self._open_editor)
        self.import_panel.left.connect(self._leave_import)
        self.export_panel.left.connect(self._leave_import)
        self._edited_id: UUID | None = None

    # The list

    def _list_anew(self) -> None:
        wanted = self.filters.wanted()
        counts = self._desk.requests.counts(wanted)
        self.filters.show_counts(counts)
        self._say_why_empty(wanted, counts[Group.ALL])

        def fetch(after: RequestLine | None, limit: int) -> list[RequestLine]:
            return self._desk.requests.page(wanted, after, limit)

        self.table.set_source(counts[wanted.group], fetch)

    def _say_why_empty(self, wanted: RequestFilter, whole: int) -> None:
        if whole or wanted.is_narrowed:
            self.table.empty.set_texts(self.tr("No request fits"), self.tr("Choose another group above, or take the filter away."))
        else:
            self.table.empty.set_texts(
                self.tr("Nobody has brought anything yet"),
                self.tr("Record the first request with Ctrl+N, or import a table of the city's reporting service."),
            )

    def _area_name(self, request: RequestLine) -> str:
        if request.outside:
            return self.tr("Outside")
        area = self._desk.territory.area(request.area_id) if request.area_id else None
        return area.name if area is not None else ""

    def _on_chosen(self, request: RequestLine | None) -> None:
        if request is None:
            return
        self._shown = request.id
        if self.side.currentWidget() in (self._nothing_chosen, self.detail):
            self._show_chosen()

    # The right side

    def _show(self, id: UUID) -> None:
        """Show one request, also when the filter hides it."""
        self._shown = id
        self.table.choose(id)
        self._shown = id
        if self.editor is not None and not self.editor.is_edited:
            self._drop_editor()
        self.side.setCurrentWidget(self.detail)
        self._show_chosen()
        self.split.show_detail()

    def _show_chosen(self) -> None:
        request = self._desk.requests.get(self._shown) if self._shown else None
        if request is None:
            self._shown = None
            if self.side.currentWidget() is self.detail:
                self.side.setCurrentWidget(self._nothing_chosen)
            return
        if self.side.currentWidget() is self._nothing_chosen:
            self.side.setCurrentWidget(self.detail)
        self.detail.show_request(request)

    def _open_editor(self, request: Request | None) -> None:
        editor = RequestEditor(self.toolkit, self._desk, request)
        editor.saved.connect(lambda _values: self._leave_editor())
        self._put_editor(editor, request)

    def _put_editor(self, editor: RequestEditor, request: Request | None) -> None:
        self.flush()
        self._drop_editor()
        self.editor = editor
        self._edited_id = request.id if request is not None else None
        editor.continue_draft()
        editor.kept.connect(self._on_kept)
        editor.cancelled.connect(self._leave_editor)
        editor.open_asked.connect(lambda other: self._look_at(other.id))
        self.side.addWidget(editor)
        self.side.setCurrentWidget(editor)
        self.split.show_detail()
        editor.form.focus("text")
        self._offer_draft()

    def _look_at(self, id: UUID) -> None:
        """Look at another request while the draft waits."""
        self.flush()
        self._drop_editor()
        self._show(id)
        self._offer_draft()

    def _on_kept(self, request: Request) -> None:
        self._shown = request.id

    def _leave_editor(self) -> None:
        self._drop_editor()
        self.side.setCurrentWidget(self.detail if self._shown else self._nothing_chosen)
        self._show_chosen()
        if self._shown:
            self.table.choose(self._shown)
        else:
            self.split.show_list()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer_draft()

    def _drop_editor(self) -> None:
        if self.editor is not None:
            editor, self.editor = self.editor, None
            self._edited_id = None
            self.side.removeWidget(editor)
            editor.hide()
            editor.deleteLater()

    def _leave_import(self) -> None:
        self.side.setCurrentWidget(self.editor or (self.detail if self._shown else self._nothing_chosen))
        self._show_chosen()
        self.split.show_list()

    def _offer_draft(self) -> None:
        is_open = self.editor is not None and self._edited_id is None
        self.draft_chip.setVisible(not is_open and self._desk.requests.draft() is not None)
