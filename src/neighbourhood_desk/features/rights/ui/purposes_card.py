"""The card about purposes: what each kind of record is for, on what legal basis, how long; and what this desk decided instead."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.features.rights.records.names import field_name, kind_name
from neighbourhood_desk.features.rights.records.purposes import BASIS_NAMES, Basis, Purpose
from neighbourhood_desk.features.rights.records.values import in_words, moment_words
from neighbourhood_desk.features.rights.service import RightsService
from neighbourhood_desk.features.rights.ui.parts import emptied, facts
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import Card, LinkButton, Pill, plain_label
from neighbourhood_desk.widgets.form import ChoiceRow, DateRow, LongTextRow
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

_HISTORY = ("what_for", "basis", "how_long", "confirmed_on")


class PurposesCard(Live, Card):
    """One block for each kind, with what may be changed and what it said before."""

    def __init__(self, toolkit: Toolkit, rights: RightsService, undo: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._toolkit, self._rights, self._undo = toolkit, rights, undo
        self._open_history: set[str] = set()
        self.form: InlineForm | None = None
        self.changers: dict[str, LinkButton] = {}
        self._advice = plain_label(role="secondary", wrap=True)
        self.body.addWidget(self._advice)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.body.addLayout(self._rows)
        self.retranslate()

    def retranslate(self) -> None:
        if not hasattr(self, "_rows"):
            return
        self.set_title(self.tr("What for, and on what basis"))
        self._advice.setText(
            self.tr(
                "The desk begins with these. Whoever answers for data protection changes and confirms them for your neighbourhood; every"
                " change is kept with what was said before."
            )
        )
        self.refresh()

    def refresh(self) -> None:
        """Ask anew; a question that is open stays until it is answered."""
        if self.form is not None:
            return
        emptied(self._rows)
        self.changers = {}
        for purpose in self._rights.purposes():
            self._rows.addWidget(self._block(purpose))

    def _block(self, purpose: Purpose) -> QWidget:
        words, catalogue, own = self._toolkit.words, self._toolkit.catalogue, purpose.own
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(plain_label(words(kind_name(purpose.kind)), "strong"))
        if own is not None and own.confirmed_on is not None:
            pill = Pill("good")
            pill.set(self.tr("Confirmed on {day}").format(day=catalogue.short_day(own.confirmed_on)), "good")
            head.addWidget(pill)
        head.addStretch(1)
        column.addLayout(head)
        pairs = [
            (self.tr("What for"), words(purpose.what_for)),
            (self.tr("Legal basis"), words(BASIS_NAMES[purpose.basis])),
            (self.tr("How long"), words(purpose.how_long)),
        ]
        column.addWidget(facts(pairs))
        line = QHBoxLayout()
        change = LinkButton("pencil", self.tr("Change or confirm…"))
        change.setAccessibleName(self.tr("Change or confirm: {kind}").format(kind=words(kind_name(purpose.kind))))
        change.clicked.connect(lambda: self._ask(purpose, column))
        self.changers[purpose.kind] = change
        line.addWidget(change)
        if own is not None:
            history = LinkButton("history", self.tr("What it said before"))
            history.setAccessibleName(self.tr("What it said before: {kind}").format(kind=words(kind_name(purpose.kind))))
            history.clicked.connect(lambda: self._show_history(purpose.kind))
            line.addWidget(history)
        line.addStretch(1)
        column.addLayout(line)
        if purpose.kind in self._open_history:
            column.addWidget(self._history(purpose))
        return block

    def _history(self, purpose: Purpose) -> QWidget:
        words, catalogue = self._toolkit.words, self._toolkit.catalogue
        assert purpose.own is not None
        said = [
            (
                moment_words(step.at, catalogue),
                "\n".join(
                    f"{words(field_name(old.field))}: {in_words('rights_purposes', old.field, old.value, catalogue) or '—'}"
                    for old in step.before
                    if old.field in _HISTORY
                ),
            )
            for step in self._rights.history("rights_purposes", purpose.own.id)
        ]
        return facts(said) if said else plain_label(self.tr("It was not changed since it was first written down."), "secondary", wrap=True)

    def _show_history(self, kind: str) -> None:
        self._open_history ^= {kind}
        self.refresh()

    def _ask(self, purpose: Purpose, column: QVBoxLayout) -> None:
        if self.form is not None:
            return
        words, own = self._toolkit.words, purpose.own
        rows = [
            LongTextRow("what_for", say("Rights", "What for"), lines=2, most=1000, required=True),
            ChoiceRow("basis", say("Rights", "Legal basis"), [(basis.value, name) for basis, name in BASIS_NAMES.items()], required=True),
            LongTextRow("how_long", say("Rights", "How long"), lines=2, most=500, required=True),
            DateRow("confirmed_on", say("Rights", "Confirmed on"), say("Rights", "By whoever answers for data protection.")),
        ]  # fmt: skip
        form = InlineForm(
            self._toolkit, say("Rights", "Change or confirm"), rows, say("Rights", "Save"), lambda values: self._keep(purpose, values)
        )
        form.form.set_values(
            {
                "what_for": words(purpose.what_for),
                "basis": purpose.basis.value,
                "how_long": words(purpose.how_long),
                "confirmed_on": own.confirmed_on if own is not None else None,
            }
        )
        form.done.connect(self._close)
        form.cancelled.connect(self._close)
        self.form = form
        column.addWidget(form)
        form.setFocus()

    def _keep(self, purpose: Purpose, values: dict[str, Any]) -> None:
        words = self._toolkit.words
        self._rights.change_purpose(
            purpose.kind,
            # What is still the desk's own default goes on being said in the language of whoever reads it.
            what_for="" if values["what_for"] == words(purpose.default.what_for) else values["what_for"],
            basis=Basis(values["basis"]),
            how_long="" if values["how_long"] == words(purpose.default.how_long) else values["how_long"],
            confirmed_on=values["confirmed_on"],
        )
        self._toolkit.telling.done(say("Rights", "Saved."), self._undo)

    def _close(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            form.hide()
            form.deleteLater()
        self.refresh()
