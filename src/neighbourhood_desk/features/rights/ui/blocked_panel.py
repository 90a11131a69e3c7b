"""Blocked data: for whom it may be opened, until when it stays, and its end with a certificate."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from neighbourhood_desk.features.rights.records.names import field_name, kind_name
from neighbourhood_desk.features.rights.records.papers import CAUSE_NAMES, OPENED_FOR_NAMES, Cause, HeldRow, OpenedFor
from neighbourhood_desk.features.rights.records.values import in_words
from neighbourhood_desk.features.rights.service import RightsService
from neighbourhood_desk.features.rights.ui.parts import Actions, emptied, facts
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import Card, IconButton, PrimaryButton, QuietButton, plain_label, scrolled
from neighbourhood_desk.widgets.form import ChoiceRow, Row, SecretRow, TextRow
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.record_table import Column, RecordTable
from neighbourhood_desk.widgets.toolkit import Toolkit

_PDF = (say("Rights", "PDF documents"), "*.pdf")
_UNSAID = frozenset({"id", "created_at", "updated_at", "confidentiality"})


class OpenedCard(Live, Card):
    """What was read of blocked data; closing it forgets it."""

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._toolkit = toolkit
        self._rows: Sequence[HeldRow] = ()
        self.close_button = IconButton("x")
        self.close_button.clicked.connect(lambda: self.show_rows(()))
        self.add_to_head(self.close_button)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 8, 0)
        self.body.addWidget(scrolled(content), 1)
        self.retranslate()

    def show_rows(self, rows: Sequence[HeldRow]) -> None:
        """Show these rows; none hides the card."""
        self._rows = rows
        self.setVisible(bool(rows))
        emptied(self._column)
        words, catalogue = self._toolkit.words, self._toolkit.catalogue
        for row in rows:
            self._column.addWidget(plain_label(words(kind_name(row.kind)), "strong"))
            pairs = [(words(field_name(name)), in_words(row.kind, name, value, catalogue)) for name, value in row.values.items()
                     if name not in _UNSAID]  # fmt: skip
            self._column.addWidget(facts(pairs))
        self._column.addStretch(1)

    def retranslate(self) -> None:
        if hasattr(self, "_column"):
            self.set_title(self.tr("Opened: every look is noted"))
            self.close_button.set_name(self.tr("Close and forget"))
            self.show_rows(self._rows)


class BlockedPanel(Live, QWidget):
    """Lists what is blocked, without names."""

    def __init__(self, toolkit: Toolkit, rights: RightsService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit, self._rights = toolkit, rights
        self._advice = plain_label(role="secondary", wrap=True)
        self.erase_button, self.open_button, self.lift_button = PrimaryButton("trash"), QuietButton("eye"), QuietButton("arrow-back-up")
        self.erase_button.set_danger(True)
        for button, act in ((self.erase_button, self._on_erase), (self.open_button, self._on_open), (self.lift_button, self._on_lift)):
            button.clicked.connect(act)
        self.actions_ = Actions(toolkit, [self.erase_button, self.open_button, self.lift_button])
        self.table = RecordTable(toolkit)
        self.table.set_columns(
            [
                Column("id", "", lambda each: str(each.person_id)[-12:], mono=True),
                Column("erase", "", lambda each: self._day(each.erase_on), tone=self._tone, sort=lambda each: each.erase_on),
                Column("blocked", "", lambda each: self._day(each.blocked_on), sort=lambda each: each.blocked_on, optional=True),
                Column("cause", "", self._cause, width="stretch", optional=True),
                Column("count", "", lambda each: toolkit.catalogue.number(sum(each.counts.values())), align="right", optional=True),
            ]
        )
        self.table.chosen.connect(lambda _each: self._show_buttons())
        self.opened = OpenedCard(toolkit)
        self.opened.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for widget, stretch in ((self._advice, 0), (self.table, 1), (self.opened, 1), (self.actions_, 0)):
            layout.addWidget(widget, stretch)
        self.retranslate()

    def refresh(self) -> None:
        """Ask anew."""
        self.table.set_rows(self._rights.blocked())
        self._show_buttons()

    def leave(self) -> None:
        """Forget what was opened: the person looks elsewhere."""
        self.opened.show_rows(())
        self.actions_.close_form()

    def retranslate(self) -> None:
        if not hasattr(self, "opened"):
            return
        self._advice.setText(
            self.tr("Only courts, prosecutors, the data protection authority and the person may have it. Names are not shown here.")
        )
        self.erase_button.setText(self.tr("Erase…"))
        self.open_button.setText(self.tr("Open for somebody…"))
        self.lift_button.setText(self.tr("Lift the block…"))
        self.table.set_name(self.tr("Blocked data"))
        self.table.set_titles(
            {
                "id": self.tr("Identifier"),
                "erase": self.tr("May be erased on"),
                "blocked": self.tr("Blocked on"),
                "cause": self.tr("Why"),
                "count": self.tr("Records"),
            }
        )
        self.table.empty.set_texts(
            self.tr("Nothing is blocked"), self.tr("Whoever is blocked waits here until their data may be destroyed.")
        )
        self.refresh()

    def _day(self, day: Any) -> str:
        return self._toolkit.catalogue.short_day(day)

    def _tone(self, each: Any) -> str:
        return "warning" if each.erase_on <= self._toolkit.clock.today() else "neutral"

    def _cause(self, each: Any) -> str:
        try:
            return self._toolkit.words(CAUSE_NAMES[Cause(each.cause)])
        except ValueError:
            return self.tr("Blocked again after a restore")

    def _show_buttons(self) -> None:
        self.actions_.setVisible(bool(self.table.model.rows))
        for button in (self.erase_button, self.open_button, self.lift_button):
            button.setEnabled(self.table.current() is not None)

    def _on_erase(self) -> None:
        each = self.table.current()
        if each is None:
            return
        is_early = each.erase_on > self._toolkit.clock.today()
        detail = say("Rights", "Nothing of it can be brought back.")
        if is_early:
            detail = say("Rights", "It was to stay until {day}. Nothing of it can be brought back.", day=each.erase_on)
        if not self._toolkit.asking.confirm(say("Rights", "Erase this data for good?"), detail, say("Rights", "Erase"), danger=True):
            return
        catalogue = self._toolkit.catalogue
        self._toolkit.tasks.run(
            self, say("Rights", "Erasing"), lambda _progress: self._rights.erase(each.person_id, catalogue), self._on_erased
        )

    def _on_erased(self, taken: Any) -> None:
        self.leave()
        self.refresh()
        self._toolkit.telling.done(say("Rights", "Erased. Keep the certificate: it is the only proof."))
        name = f"{self._toolkit.words(say('Rights', 'certificate'))}-{taken.on.isoformat()}.pdf"
        path = self._toolkit.asking.save_file(say("Rights", "Save the certificate of erasure"), name, [_PDF])
        if path is not None:
            self.actions_.do(lambda: self._rights.export_certificate(taken, path, self._toolkit.catalogue))

    def _on_open(self) -> None:
        each = self.table.current()
        if each is None:
            return
        rows: list[Row] = [
            ChoiceRow("whom", say("Rights", "For whom"), [(whom.value, words) for whom, words in OPENED_FOR_NAMES.items()], required=True),
            TextRow(
                "reference", say("Rights", "Number of the file"), say("Rights", "Such as 123/2026, without names."), required=True, most=40
            ),
        ]

        if self._rights.needs_passphrase:
            rows.append(SecretRow("secret", say("Rights", "Your passphrase again"), say("Rights", "Or the recovery code."), required=True))

        def act(values: dict[str, Any]) -> list[HeldRow]:
            return self._rights.open_blocked(each.person_id, OpenedFor(values["whom"]), values["reference"], values.get("secret") or "")

        form = InlineForm(
            self._toolkit, say("Rights", "Open blocked data"), rows, say("Rights", "Open"), act,
            while_busy=say("Rights", "Opening blocked data"),
        )  # fmt: skip
        form.done.connect(lambda: self.opened.show_rows(form.result))
        self.actions_.ask(form)

    def _on_lift(self) -> None:
        each = self.table.current()
        if each is None:
            return
        causes = [(cause.value, CAUSE_NAMES[cause]) for cause in (Cause.MISTAKE, Cause.REQUEST)]

        def act(values: dict[str, Any]) -> None:
            self._rights.lift(each.person_id, Cause(values["cause"]))
            self._toolkit.telling.done(say("Rights", "The data is back where it was."))
            self.leave()
            self.refresh()

        rows = [ChoiceRow("cause", say("Rights", "Why"), causes, required=True)]
        self.actions_.ask(InlineForm(self._toolkit, say("Rights", "Lift the block"), rows, say("Rights", "Lift the block"), act))
