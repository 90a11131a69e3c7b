"""Why each kind of record is kept, on what basis, how long; and the terms that this desk may change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.features.rights.rules import mistakes
from neighbourhood_desk.features.rights.service import RightsService
from neighbourhood_desk.features.rights.ui.purposes_card import PurposesCard
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import Card, PrimaryButton, plain_label, scrolled
from neighbourhood_desk.widgets.form import Form, NumberRow
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit


class RulesPanel(Live, QWidget):
    """A small form and a card for each kind of record."""

    def __init__(self, toolkit: Toolkit, rights: RightsService, undo: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit, self._rights, self._undo = toolkit, rights, undo
        self.form = Form(
            toolkit,
            [
                NumberRow("months", say("Rights", "Months that data is kept after the last contact"), required=True, least=1, most=240),
                NumberRow("block_months", say("Rights", "Months that it stays blocked before it is destroyed"), required=True, most=240),
                NumberRow(
                    "log_months",
                    say("Rights", "Months that the activity log is kept"),
                    say("Rights", "Older lines go by themselves; the rest still shows that nothing was altered."),
                    required=True,
                    least=12,
                    most=240,
                ),
            ],
        )
        self._terms, self.purposes = Card(), PurposesCard(toolkit, rights, undo)
        self._erased = plain_label(role="secondary", wrap=True)
        self.save_button = PrimaryButton("check")
        self.save_button.clicked.connect(self._on_save)
        line = QHBoxLayout()
        line.addWidget(self.save_button)
        line.addStretch(1)
        self._terms.body.addWidget(self.form)
        self._terms.body.addLayout(line)
        self._terms.body.addWidget(self._erased)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(16)
        column.addWidget(self._terms)
        column.addWidget(self.purposes)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content))
        self.retranslate()

    def refresh(self) -> None:
        """Ask anew."""
        rules = self._rights.rules()
        self.form.set_values({name: getattr(rules, name) for name in ("months", "block_months", "log_months")})
        self._erased.setText(self.tr("%n person(s) erased from this vault so far.", "", self._rights.how_many_erased()))
        self.purposes.refresh()

    def retranslate(self) -> None:
        if not hasattr(self, "_erased"):
            return
        self._terms.set_title(self.tr("How long"))
        self.save_button.setText(self.tr("Save"))
        self.refresh()

    def _on_save(self) -> None:
        if not self.form.check():
            return
        changed = replace(self._rights.rules(), **self.form.values())
        for key, mistake in mistakes(changed).items():
            self.form.set_error(key, mistake)
        if not mistakes(changed):
            self._rights.change_rules(changed)
            self._toolkit.telling.done(say("Rights", "Saved."), self._undo)
