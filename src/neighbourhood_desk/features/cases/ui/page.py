"""The page of cases: chips and list at the left; the case, its form or the types at the right."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from neighbourhood_desk.features.cases.records import STATUS_NAMES, Case, CaseLine
from neighbourhood_desk.features.cases.rules.listing import CaseFilter, Group
from neighbourhood_desk.features.cases.ui.commands import NEW_CASE, TYPES
from neighbourhood_desk.features.cases.ui.desk import CaseDesk
from neighbourhood_desk.features.cases.ui.detail import CaseDetail
from neighbourhood_desk.features.cases.ui.editor import CaseEditor
from neighbourhood_desk.features.cases.ui.filters import CaseFilters
from neighbourhood_desk.features.cases.ui.types_panel import TypesPanel
from neighbourhood_desk.features.followups.records import LEADER_NAMES
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.widgets.controls import EmptyState, FilterChip, PrimaryButton, QuietButton
from neighbourhood_desk.widgets.near_days import day_words
from neighbourhood_desk.widgets.page import ListAndDetail, Page
from neighbourhood_desk.widgets.record_table import Column, RecordTable


class CasesPage(Page):
    """Lists, shows, opens and changes cases."""

    kinds = frozenset(
        {
            "cases", "case_people", "case_requests", "case_agencies", "case_goals", "case_steps", "case_risks", "case_notes", "case_types",
            "followups", "requests", "people", "organisations", "areas",
        }
    )  # fmt: skip

    def __init__(self, desk: CaseDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk.toolkit, parent)
        self._desk = desk
        self.editor: CaseEditor | None = None
        self._edited_id: UUID | None = None
        self._shown: UUID | None = None
        self._make_header()
        self._make_list()
        self._make_side()
        self.split = ListAndDetail(self.table, self.side)
        self.body.addWidget(self.split, 1)
        self.retranslate()

    @classmethod
    def built(cls, services: Services) -> CasesPage:
        """The page of an open desk."""
        return cls(CaseDesk.of(services))

    def refresh(self) -> None:
        self.filters.refresh_types()
        self._list_anew()
        self._show_chosen()
        self.types_panel.refresh()
        self._offer_draft()

    def show_record(self, kind: str, id: UUID) -> None:
        if id == NEW_CASE:
            self.new_case()
        elif id == TYPES:
            self.open_types()
        else:
            self._show(id)

    def place(self) -> dict[str, Any]:
        editing = "" if self.editor is None else (str(self._edited_id) if self._edited_id else "new")
        return {**self.filters.place(), "shown": str(self._shown) if self._shown else "", "editing": editing}

    def go_to(self, place: dict[str, Any]) -> None:
        self.filters.go_to(place)
        self._list_anew()
        shown, editing = str(place.get("shown", "")), str(place.get("editing", ""))
        if shown:
            self._show(UUID(shown))
        if editing == "new":
            self.new_case()
        elif editing and (case := self._desk.cases.get(UUID(editing))) is not None:
            self._open_editor(case)

    def flush(self) -> None:
        if self.editor is not None:
            self.editor.flush()

    def new_case(self) -> None:
        """Open the form for a new case, with what was half typed last time."""
        if self.editor is None or self._edited_id is not None:
            self._open_editor(None)
            return
        self.side.setCurrentWidget(self.editor)
        self.split.show_detail()
        self.editor.form.focus("title")

    def open_types(self) -> None:
        """Open the types of cases at the right."""
        self.types_panel.refresh()
        self.side.setCurrentWidget(self.types_panel)
        self.split.show_detail()
        self.types_panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        if not hasattr(self, "split"):
            return
        self.header.set_title(self.tr("Cases"))
        self.header.set_subtitle(self.tr("Several needs, one plan, one lead"))
        self.types_button.setText(self.tr("Types…"))
        self.new_button.setText(self.tr("New case"))
        self.draft_chip.set_label(self.tr("Continue the draft"))
        self.table.set_name(self.tr("Cases"))
        self.table.set_titles(
            {
                "number": self.tr("Number"),
                "title": self.tr("Case"),
                "status": self.tr("Status"),
                "leader": self.tr("Who leads"),
                "opened": self.tr("Opened"),
            }
        )
        self._nothing_chosen.set_texts(
            self.tr("No case chosen"), self.tr("Choose one in the list, or make one of a request: “Make it a case” in its detail.")
        )
        self.refresh()

    # Building

    def _make_header(self) -> None:
        self.draft_chip = FilterChip("pencil")
        self.draft_chip.setCheckable(False)
        self.types_button, self.new_button = QuietButton("list-check"), PrimaryButton("folder")
        self.draft_chip.clicked.connect(self.new_case)
        self.types_button.clicked.connect(self.open_types)
        self.new_button.clicked.connect(self.new_case)
        for button in (self.draft_chip, self.types_button, self.new_button):
            self.header.add_action(button)

    def _make_list(self) -> None:
        self.table = RecordTable(self.toolkit)
        self.filters = CaseFilters(self._desk)
        self.table.head.addWidget(self.filters)
        words = self.toolkit.words
        self.table.set_columns(
            [
                Column("number", "", lambda case: case.number, mono=True),
                Column("title", "", lambda case: case.title, width="stretch"),
                Column("status", "", self._status, tone=self._tone),
                Column("leader", "", lambda case: words(LEADER_NAMES[case.led_by]), optional=True),
                Column("opened", "", self._opened, optional=True),
            ]
        )
        self.filters.changed.connect(lambda _wanted: self._list_anew())
        self.table.chosen.connect(self._on_chosen)
        self.table.activated.connect(lambda case: self._show(case.id))

    def _make_side(self) -> None:
        self.side = QStackedWidget()
        self._nothing_chosen = EmptyState("folder")
        self.detail = CaseDetail(self._desk)
        self.types_panel = TypesPanel(self._desk)
        for widget in (self._nothing_chosen, self.detail, self.types_panel):
            self.side.addWidget(widget)
        self.detail.edit_asked.connect(self._open_editor)
        self.types_panel.left.connect(self._leave_types)

    # The list

    def _list_anew(self) -> None:
        wanted = self.filters.wanted()
        counts = self._desk.cases.counts(wanted)
        self.filters.show_counts(counts)
        self._say_why_empty(wanted, counts[Group.ALL])

        def fetch(after: CaseLine | None, limit: int) -> list[CaseLine]:
            return self._desk.cases.page(wanted, after, limit)

        self.table.set_source(counts[wanted.group], fetch)

    def _say_why_empty(self, wanted: CaseFilter, whole: int) -> None:
        if whole or wanted.is_narrowed:
            self.table.empty.set_texts(self.tr("No case fits"), self.tr("Choose another group above, or take the filter away."))
        else:
            self.table.empty.set_texts(
                self.tr("There is no case yet"),
                self.tr(
                    "When somebody's needs touch several services, make one of a request: its plan, its agencies and its end in one place."
                ),
            )

    def _status(self, case: CaseLine) -> str:
        today = self.toolkit.clock.today()
        if case.status.value == "open" and case.review_on is None:
            return self.tr("No review")
        if case.review_on is not None and case.review_on <= today:
            return self.tr("To review")
        return self.toolkit.words(STATUS_NAMES[case.status])

    def _tone(self, case: CaseLine) -> str:
        if case.status.value != "open":
            return "neutral"
        today = self.toolkit.clock.today()
        return "accent" if case.review_on is not None and case.review_on > today else "warning"

    def _opened(self, case: CaseLine) -> str:
        return day_words(case.opened_on, self.toolkit.clock.today(), self.toolkit.catalogue)

    def _on_chosen(self, case: CaseLine | None) -> None:
        if case is None:
            return
        self._shown = case.id
        if self.side.currentWidget() in (self._nothing_chosen, self.detail):
            self._show_chosen()

    # The right side

    def _show(self, id: UUID) -> None:
        """Show one case, also when the filter hides it."""
        self._shown = id
        self.table.choose(id)
        self._shown = id
        if self.editor is not None and not self.editor.is_edited:
            self._drop_editor()
        self.side.setCurrentWidget(self.detail)
        self._show_chosen()
        self.split.show_detail()

    def _show_chosen(self) -> None:
        case = self._desk.cases.get(self._shown) if self._shown else None
        if case is None:
            self._shown = None
            if self.side.currentWidget() is self.detail:
                self.side.setCurrentWidget(self._nothing_chosen)
            return
        if self.side.currentWidget() is self._nothing_chosen:
            self.side.setCurrentWidget(self.detail)
        self.detail.show_case(case)

    def _open_editor(self, case: Case | None) -> None:
        self.flush()
        self._drop_editor()
        self.editor = editor = CaseEditor(self._desk, case)
        self._edited_id = case.id if case is not None else None
        editor.continue_draft()
        editor.kept.connect(self._on_kept)
        editor.saved.connect(lambda _values: self._leave_editor())
        editor.cancelled.connect(self._leave_editor)
        self.side.addWidget(editor)
        self.side.setCurrentWidget(editor)
        self.split.show_detail()
        editor.form.focus("title")
        self._offer_draft()

    def _on_kept(self, case: Case) -> None:
        self._shown = case.id

    def _leave_editor(self) -> None:
        self._drop_editor()
        self._back_to_detail()
        if self._shown:
            self.table.choose(self._shown)
        else:
            self.split.show_list()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer_draft()

    def _leave_types(self) -> None:
        self._back_to_detail()
        self.split.show_list()

    def _back_to_detail(self) -> None:
        self.side.setCurrentWidget(self.editor or (self.detail if self._shown else self._nothing_chosen))
        self._show_chosen()

    def _drop_editor(self) -> None:
        if self.editor is not None:
            editor, self.editor = self.editor, None
            self._edited_id = None
            self.side.removeWidget(editor)
            editor.hide()
            editor.deleteLater()

    def _offer_draft(self) -> None:
        is_open = self.editor is not None and self._edited_id is None
        self.draft_chip.setVisible(not is_open and self._desk.cases.draft() is not None)
