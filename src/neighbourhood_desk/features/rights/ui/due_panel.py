"""Whose data has been kept long enough: confirmed one by one, or all at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from neighbourhood_desk.features.rights.records import DuePerson
from neighbourhood_desk.features.rights.records.papers import Cause
from neighbourhood_desk.features.rights.service import RightsService
from neighbourhood_desk.features.rights.ui.parts import Actions
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import PrimaryButton, QuietButton, plain_label
from neighbourhood_desk.widgets.form import DateRow
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.record_table import Column, RecordTable
from neighbourhood_desk.widgets.toolkit import Toolkit


class DuePanel(Live, QWidget):
    """Lists who is due; blocking takes them out of everything, another day keeps them."""

    def __init__(self, toolkit: Toolkit, rights: RightsService, undo: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit, self._rights, self._undo = toolkit, rights, undo
        self._advice = plain_label(role="secondary", wrap=True)
        self.block_button, self.keep_button = PrimaryButton("archive"), QuietButton("clock")
        self.open_button, self.all_button = QuietButton("user"), QuietButton("archive")
        for button, act in (
            (self.block_button, self._on_block),
            (self.keep_button, self._on_keep),
            (self.open_button, self._on_open),
            (self.all_button, self._on_all),
        ):
            button.clicked.connect(act)
        self.actions_ = Actions(toolkit, [self.block_button, self.keep_button, self.open_button, self.all_button])
        self.table = RecordTable(toolkit)
        self.table.set_columns(
            [
                Column("name", "", lambda due: due.name, sort=lambda due: due.name.casefold(), width="stretch"),
                Column("last", "", lambda due: self._day(due.last_contact), sort=lambda due: due.last_contact),
                Column("until", "", lambda due: self._day(due.until), tone=lambda _due: "warning", sort=lambda due: due.until),
            ]
        )
        self.table.chosen.connect(lambda _due: self._show_buttons())
        self.table.activated.connect(lambda _due: self._on_open())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for widget, stretch in ((self._advice, 0), (self.table, 1), (self.actions_, 0)):
            layout.addWidget(widget, stretch)
        self.retranslate()

    def refresh(self) -> None:
        """Ask anew."""
        self.table.set_rows(self._rights.due())
        self._show_buttons()

    def retranslate(self) -> None:
        if not hasattr(self, "table"):
            return
        self._advice.setText(
            self.tr("The time of keeping these people's data is over and nothing is open for them. Nothing happens until you confirm it.")
        )
        self.block_button.setText(self.tr("Block"))
        self.keep_button.setText(self.tr("Keep until…"))
        self.open_button.setText(self.tr("Open"))
        self.table.set_name(self.tr("Kept long enough"))
        self.table.set_titles({"name": self.tr("Person"), "last": self.tr("Last contact"), "until": self.tr("Kept until")})
        self.table.empty.set_texts(self.tr("Nobody is due"), self.tr("Whose time of keeping is over will stand here."))
        self.refresh()

    def _day(self, day: Any) -> str:
        return self._toolkit.catalogue.short_day(day)

    def _current(self) -> DuePerson | None:
        return self.table.current()

    def _show_buttons(self) -> None:
        count = len(self.table.model.rows)
        for button in (self.block_button, self.keep_button, self.open_button):
            button.setEnabled(self._current() is not None)
        self.all_button.setVisible(count > 1)
        self.all_button.setText(self.tr("Block all %n…", "", count))
        self.actions_.setVisible(count > 0)

    def _on_open(self) -> None:
        due = self._current()
        if due is not None:
            self._toolkit.open_record("person_rights", due.id)

    def _on_block(self) -> None:
        due = self._current()
        if due is None:
            return
        done = say("Rights", "Blocked. What was undoable before can no longer be undone.")
        self.actions_.do(lambda: self._rights.block(due.id, Cause.RETENTION, self._toolkit.catalogue), done)
        self.refresh()

    def _on_keep(self) -> None:
        due = self._current()
        if due is None:
            return

        def act(values: dict[str, Any]) -> None:
            self._rights.keep_until(due.id, values["until"])
            self._toolkit.telling.done(say("Rights", "Saved."), self._undo)
            self.refresh()

        rows = [DateRow("until", say("Rights", "Keep until"), required=True)]
        self.actions_.ask(InlineForm(self._toolkit, say("Rights", "Until when their data is kept"), rows, say("Rights", "Save"), act))

    def _on_all(self) -> None:
        ids = [due.id for due in self.table.model.rows]
        question = say("Rights", "Block the data of %n people?", n=len(ids))
        detail = say("Rights", "It leaves every list and is destroyed later. This ends what can be undone.")
        if not self._toolkit.asking.confirm(question, detail, say("Rights", "Block"), danger=True):
            return
        catalogue = self._toolkit.catalogue
        self._toolkit.tasks.run(
            self,
            say("Rights", "Blocking data"),
            lambda progress: self._rights.block_all(ids, Cause.RETENTION, catalogue, progress.step),
            lambda count: self._toolkit.telling.done(say("Rights", "The data of %n people is blocked.", n=count)),
        )
