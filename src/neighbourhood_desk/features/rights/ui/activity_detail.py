"""One line of the log in full: what was done, to which record, which fields, and what they said before."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neighbourhood_desk.features.rights.records.activity import ActivityLine
from neighbourhood_desk.features.rights.records.names import field_name, kind_name
from neighbourhood_desk.features.rights.records.values import in_words, moment_words
from neighbourhood_desk.features.rights.service import ActivityService
from neighbourhood_desk.features.rights.ui.parts import emptied, facts
from neighbourhood_desk.widgets.controls import Card, EmptyState, QuietButton, Separator, plain_label, scrolled
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit


class ActivityDetail(Live, Card):
    """Shows a line; `record_asked` comes with the identifier when only its record's lines are wanted."""

    record_asked = Signal(object)

    def __init__(self, toolkit: Toolkit, activity: ActivityService, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._toolkit, self._activity = toolkit, activity
        self._line: ActivityLine | None = None
        self._target: tuple[str, UUID] | None = None
        self._nothing = EmptyState("history")
        self._story = QWidget()
        column = QVBoxLayout(self._story)
        column.setContentsMargins(0, 0, 8, 0)
        self._what = plain_label(role="heading", wrap=True)
        self._facts = QVBoxLayout()
        self._before_title = plain_label(role="block")
        self._before = QVBoxLayout()
        column.addWidget(self._what)
        column.addWidget(Separator())
        column.addLayout(self._facts)
        column.addWidget(self._before_title)
        column.addLayout(self._before)
        column.addStretch(1)
        self._area = scrolled(self._story)
        self.body.addWidget(self._nothing, 1)
        self.body.addWidget(self._area, 1)
        self.open_button, self.only_button = QuietButton("external-link"), QuietButton("filter")
        self._actions = QWidget()
        flow = FlowLayout(self._actions)
        for button, act in ((self.open_button, self._on_open), (self.only_button, self._on_only)):
            button.clicked.connect(act)
            flow.addWidget(button)
        self.body.addWidget(self._actions)
        self.retranslate()

    def show_line(self, line: ActivityLine | None) -> None:
        """Show this line, or that none is chosen."""
        self._line = line
        self._show()

    def retranslate(self) -> None:
        if not hasattr(self, "_actions"):
            return
        self._nothing.set_texts(self.tr("No line chosen"), self.tr("Choose one in the list to see what it said before."))
        self.open_button.setText(self.tr("Open the record"))
        self.only_button.setText(self.tr("Only this record"))
        self._before_title.setText(self.tr("It said before"))
        self._show()

    def _show(self) -> None:
        line = self._line
        for widget in (self._area, self._actions):
            widget.setVisible(line is not None)
        self._nothing.setVisible(line is None)
        if line is None:
            return
        words, catalogue = self._toolkit.words, self._toolkit.catalogue
        self._what.setText(words(line.what))
        self.setAccessibleName(self._what.text())
        self._target = self._activity.target_of(line)
        self.open_button.setVisible(self._target is not None)
        self.only_button.setVisible(line.subject_id is not None)
        kind = words(kind_name(line.kind)) if line.kind else ""
        is_gone = line.subject_id is not None and line.kind != "slot" and not self._activity.exists(line)
        emptied(self._facts)
        self._facts.addWidget(
            facts(
                [
                    (self.tr("When"), moment_words(line.at, catalogue, seconds=True)),
                    (self.tr("Record"), self.tr("{kind}, no longer here").format(kind=kind) if is_gone else kind),
                    (self.tr("Identifier"), line.record_id),
                    (self.tr("Fields"), ", ".join(words(field_name(name)) for name in line.fields)),
                    (self.tr("Note"), line.note),
                    (self.tr("Line"), catalogue.number(line.seq)),
                ]
            )
        )
        emptied(self._before)
        old = [
            (words(field_name(each.field)), in_words(line.kind, each.field, each.value, catalogue)) for each in self._activity.before(line)
        ]
        shown = [(name, value) for name, value in old if value]
        self._before_title.setVisible(bool(shown))
        if shown:
            self._before.addWidget(facts(shown))

    def _on_open(self) -> None:
        if self._target is not None:
            self._toolkit.open_record(*self._target)

    def _on_only(self) -> None:
        if self._line is not None and self._line.subject_id is not None:
            self.record_asked.emit(self._line.subject_id)
