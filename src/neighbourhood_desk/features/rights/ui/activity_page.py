"""The activity log: what was done, when and to which record; narrowed, checked and printed."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from neighbourhood_desk.features.rights.records.activity import ActivityFilter, ActivityLine
from neighbourhood_desk.features.rights.records.names import KIND_NAMES, kind_name
from neighbourhood_desk.features.rights.service import ActivityService, RightsService
from neighbourhood_desk.features.rights.ui.activity_detail import ActivityDetail
from neighbourhood_desk.features.rights.ui.check_panel import CheckPanel
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.periods import Period
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import PrimaryButton, QuietButton, plain_label
from neighbourhood_desk.widgets.fields import Choice, DateField, PickField
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.icons import em_now
from neighbourhood_desk.widgets.inputs import ChoiceBox
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.page import ListAndDetail, Page
from neighbourhood_desk.widgets.record_table import Column, RecordTable
from neighbourhood_desk.widgets.toolkit import Toolkit

_PDF = (say("Activity", "PDF documents"), "*.pdf")


class ActivityFilters(Live, QWidget):
    """Narrows the log: whose data, which kind of record, from and until which day; `changed` comes with each choice."""

    changed = Signal()

    def __init__(self, toolkit: Toolkit, rights: RightsService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit = toolkit
        self.record_id: UUID | None = None

        def found(text: str) -> list[Choice]:
            return [Choice(person.id, person.display_name, person.address) for person in rights.find(text)]

        self.person = PickField(toolkit, found, lambda id: rights.names([id]).get(id, ""))
        self.kind = ChoiceBox()
        self.since, self.until = DateField(toolkit), DateField(toolkit)
        self.clear = QuietButton("x")
        self._labels = [plain_label(role="small") for _field in range(4)]
        flow = FlowLayout(self, 12)
        fields = (self.person, self.kind, self.since, self.until)
        for label, field in zip(self._labels, fields, strict=True):
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            flow.addWidget(holder)
        flow.addWidget(self.clear)
        self.person.edited.connect(self._on_person)
        self.kind.activated.connect(self.changed)
        for field in (self.since, self.until):
            field.edited.connect(self.changed)
        self.clear.clicked.connect(self.reset)
        self.retranslate()

    def wanted(self) -> ActivityFilter:
        """What is chosen; a day that is not one yet narrows nothing."""
        days = []
        for field in (self.since, self.until):
            try:
                days.append(field.day())
            except ValueError:
                days.append(None)
        return ActivityFilter(
            person_id=self.person.value(), record_id=self.record_id, kind=self.kind.currentData() or "", since=days[0], until=days[1]
        )

    def show_record(self, record_id: UUID) -> None:
        """Only this record."""
        self.reset(quietly=True)
        self.record_id = record_id
        self.changed.emit()

    def reset(self, *, quietly: bool = False) -> None:
        """Show everything again."""
        self.record_id = None
        self.person.set_value(None)
        self.kind.setCurrentIndex(0)
        for field in (self.since, self.until):
            field.set_day(None)
        if not quietly:
            self.changed.emit()

    def set_kinds(self, kinds: list[str]) -> None:
        """Offer these kinds of records, and keep the chosen one."""
        chosen = self.kind.currentData()
        self.kind.clear()
        self.kind.addItem(self.tr("All kinds"), "")
        names = sorted((self._toolkit.words(kind_name(kind)), kind) for kind in kinds if kind in KIND_NAMES)
        for name, kind in names:
            self.kind.addItem(name, kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))

    def retranslate(self) -> None:
        if not hasattr(self, "clear"):
            return
        names = (self.tr("Person"), self.tr("Kind of record"), self.tr("From"), self.tr("Until"))
        for label, field, name in zip(self._labels, (self.person.line, self.kind, self.since.line, self.until.line), names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.clear.setText(self.tr("Everything"))
        self.restyle()

    def restyle(self) -> None:
        if hasattr(self, "clear"):
            self.person.setFixedWidth(em_now() * 15)
            self.kind.setFixedWidth(em_now() * 13)
            for field in (self.since, self.until):
                field.setFixedWidth(em_now() * 15)

    def _on_person(self) -> None:
        if self.person.value() is not None or not self.person.line.text():
            self.changed.emit()


class ActivityPage(Page):
    """The list of what was done beside one line in full."""

    def __init__(self, toolkit: Toolkit, activity: ActivityService, rights: RightsService, parent: QWidget | None = None) -> None:
        super().__init__(toolkit, parent)
        self._activity = activity
        self.print_button, self.check_button = QuietButton("printer"), PrimaryButton("shield-check")
        self._months = QMenu(self.print_button)
        self._months.aboutToShow.connect(self._fill_months)
        self.print_button.setMenu(self._months)
        self.check_button.clicked.connect(self.check)
        for button in (self.print_button, self.check_button):
            self.header.add_action(button)
        self.check_panel = CheckPanel(toolkit, activity)
        self.check_panel.hide()
        self.body.addWidget(self.check_panel)
        self.filters = ActivityFilters(toolkit, rights)
        self.filters.changed.connect(self._list_anew)
        self._make_table()
        self.detail = ActivityDetail(toolkit, activity)
        self.detail.record_asked.connect(self.filters.show_record)
        self.split = ListAndDetail(self.table, self.detail)
        self.body.addWidget(self.split, 1)
        self.retranslate()

    @classmethod
    def built(cls, services: Services) -> ActivityPage:
        """The page of an open desk."""
        return cls(services.of(Toolkit), services.of(ActivityService), services.of(RightsService))

    def refresh(self) -> None:
        self.filters.set_kinds(self._activity.kinds())
        self._list_anew()

    def check(self) -> None:
        """Read the whole log and say in plain words whether it is whole."""
        self.check_panel.show()
        self.check_panel.check()

    def place(self) -> dict[str, Any]:
        return {"kind": self.filters.kind.currentData() or ""}

    def go_to(self, place: dict[str, Any]) -> None:
        self.filters.kind.setCurrentIndex(max(0, self.filters.kind.findData(place.get("kind", ""))))
        self._list_anew()

    def retranslate(self) -> None:
        if not hasattr(self, "split"):
            return
        self.header.set_title(self.tr("Activity"))
        self.header.set_subtitle(self.tr("What was done, when, and to which record. What a record says is never noted here."))
        self.print_button.setText(self.tr("Print a month"))
        self.check_button.setText(self.tr("Check the log"))
        self.table.set_name(self.tr("Activity"))
        self.table.set_titles({"when": self.tr("When"), "what": self.tr("What"), "kind": self.tr("Record")})
        self.table.empty.set_texts(self.tr("Nothing was noted"), self.tr("No line fits what you chose above."))
        self.refresh()

    def _make_table(self) -> None:
        words = self.toolkit.words
        self.table = RecordTable(self.toolkit)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(12, 10, 12, 8)
        column.addWidget(self.filters)
        self._count = plain_label(role="small")
        column.addWidget(self._count)
        self.table.head.addWidget(head)
        self.table.set_columns(
            [
                Column("when", "", self._when),
                Column("what", "", lambda line: words(line.what), width="stretch"),
                Column("kind", "", lambda line: words(kind_name(line.kind)) if line.kind else "", optional=True),
            ]
        )
        self.table.chosen.connect(self._on_chosen)
        self.table.activated.connect(lambda _line: self.split.show_detail())

    def _when(self, line: ActivityLine) -> str:
        local = line.at.astimezone()
        return f"{self.toolkit.catalogue.short_day(local.date())}, {local:%H:%M}"

    def _list_anew(self) -> None:
        wanted = self.filters.wanted()
        count = self._activity.count(wanted)
        self._count.setText(self.tr("%n line(s)", "", count))
        self.filters.clear.setVisible(not wanted.is_empty)
        self.table.set_source(count, lambda after, limit: self._activity.page(wanted, after, limit))

    def _on_chosen(self, line: ActivityLine | None) -> None:
        self.detail.show_line(line)

    def _fill_months(self) -> None:
        self._months.clear()
        for month in self._activity.months(self.toolkit.clock.today()):
            action = self._months.addAction(self.toolkit.words(month.label))
            action.triggered.connect(lambda _on=False, month=month: self.print_month(month))

    def print_month(self, month: Period) -> None:
        """Ask where to, and write the sheet of a month."""
        title, word = say("Activity", "Save the activity of a month"), self.toolkit.words(say("Activity", "activity"))
        path = self.toolkit.asking.save_file(title, f"{word}-{month}.pdf", [_PDF])
        if path is None:
            return
        catalogue = self.toolkit.catalogue
        self.toolkit.tasks.run(
            self,
            say("Activity", "Writing the sheet"),
            lambda _progress: self._activity.export_sheet(month, path, catalogue),
            lambda _nothing: self.toolkit.telling.done(say("Activity", "The sheet was written: {file}", file=path.name)),
            self._on_failed,
        )

    def _on_failed(self, error: DeskError) -> None:
        self.toolkit.telling.problem(error)
