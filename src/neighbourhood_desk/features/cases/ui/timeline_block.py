"""The timeline of a person, an area or a case: everything in date order, narrowed by kind and period, and printed."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from neighbourhood_desk.features.cases.service import TimelineWish
from neighbourhood_desk.features.cases.ui.desk import CaseDesk
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.happenings import TOPIC_NAMES, Happening, Topic, narrowed
from neighbourhood_desk.kernel.release import AUDIENCE_NAMES, Audience
from neighbourhood_desk.kernel.wording import LANGUAGES, Wording, say
from neighbourhood_desk.widgets.controls import FilterChip, QuietButton, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.inputs import ChoiceBox
from neighbourhood_desk.widgets.sections import SectionPanel
from neighbourhood_desk.widgets.timeline_view import TimelineView

_PERIODS: tuple[tuple[str, Wording], ...] = (
    ("", say("Timeline", "Any time")),
    ("30", say("Timeline", "Last 30 days")),
    ("90", say("Timeline", "Last 90 days")),
    ("365", say("Timeline", "Last 12 months")),
)
_PDF = (say("Timeline", "PDF documents"), "*.pdf")


class TimelineBlock(SectionPanel):
    """Chips for what there is, a period, the lines, and a button that prints what is shown."""

    kinds = frozenset(
        {
            "requests", "request_notes", "followups", "meetings", "agenda_items", "decisions", "actions", "referrals", "consents", "people",
            "cases", "case_people", "case_requests", "case_goals", "case_risks", "case_notes", "autonomy_changes",
        }
    )  # fmt: skip

    def __init__(self, desk: CaseDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk.toolkit, parent)
        self._desk = desk
        self._found: list[Happening] = []
        self._topics: set[Topic] = set()
        head = QHBoxLayout()
        self._title = plain_label(role="block", wrap=True)
        self.print_button = QuietButton("printer")
        self.print_button.setMenu(self._menu())
        head.addWidget(self._title, 1)
        head.addWidget(self.print_button)
        self.body.addLayout(head)
        holder = QWidget()
        flow = FlowLayout(holder, 6)
        self.chips: dict[Topic, FilterChip] = {}
        for topic in Topic:
            chip = self.chips[topic] = FilterChip()
            chip.clicked.connect(lambda _checked=False, topic=topic: self._on_chip(topic))
            flow.addWidget(chip)
        self.period = ChoiceBox()
        self.period.activated.connect(lambda _index: self._show())
        flow.addWidget(self.period)
        self.body.addWidget(holder)
        self.view = TimelineView(desk.toolkit)
        self.body.addWidget(self.view)
        self._planned_title = plain_label(role="strong", wrap=True)
        self.body.addWidget(self._planned_title)
        self.planned = TimelineView(desk.toolkit)
        self.body.addWidget(self.planned)
        self._nothing = plain_label(role="secondary", wrap=True)
        self.body.addWidget(self._nothing)
        self.retranslate()

    @classmethod
    def built(cls, services: Services) -> TimelineBlock:
        """The block of an open desk."""
        return cls(CaseDesk.of(services))

    def refresh(self) -> None:
        self._found = self._desk.timelines.around(self.kind, self.record_id)
        self._show()

    def leave(self) -> None:
        self._topics.clear()
        self.period.setCurrentIndex(0)

    def retranslate(self) -> None:
        if not hasattr(self, "planned"):
            return
        words = self.toolkit.words
        self._title.setText(self.tr("Timeline"))
        self._planned_title.setText(self.tr("Planned"))
        self.print_button.setText(self.tr("Print"))
        self._nothing.setText(self.tr("Nothing happened that the desk knows of."))
        chosen = self.period.currentIndex()
        self.period.clear()
        for key, name in _PERIODS:
            self.period.addItem(words(name), key)
        self.period.setCurrentIndex(max(0, chosen))
        self.period.setAccessibleName(self.tr("Period"))
        for (language, audience), action in self._actions.items():
            named = {"es": self.tr("In Spanish, for: {who}"), "en": self.tr("In English, for: {who}")}[language]
            action.setText(named.format(who=words(AUDIENCE_NAMES[audience])))
        if self.kind:
            self._show()

    def write(self, language: str, audience: Audience) -> None:
        """Ask where to, and write what is shown as a PDF."""
        catalogue = self.toolkit.language.catalogue_for(language)
        name = catalogue.text(say("Timeline", "timeline"))
        suggested = f"{name}-{self.toolkit.clock.today().isoformat()}.pdf"
        path = self.toolkit.asking.save_file(say("Timeline", "Save the timeline"), suggested, [_PDF])
        if path is None:
            return
        wish = TimelineWish(kind=self.kind, id=self.record_id, topics=tuple(sorted(self._topics)), since=self._since())
        of = self._name()

        def work(_progress: object) -> None:
            self._desk.timelines.print(wish, of, path, catalogue, audience)

        def done(_nothing: None) -> None:
            self.toolkit.telling.done(say("Timeline", "The timeline was written: {file}", file=path.name))

        self.toolkit.tasks.run(self, say("Timeline", "Writing the timeline"), work, done)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        self._actions: dict[tuple[str, Audience], QAction] = {}
        for audience in (Audience.MANAGER, Audience.AGENCY):
            for language in LANGUAGES:
                # Made here: PySide forgets actions that the menu makes whenever it tidies up something above them.
                action = self._actions[language, audience] = QAction(menu)
                action.triggered.connect(lambda _on=False, which=(language, audience): self.write(*which))
                menu.addAction(action)
        return menu

    def _show(self) -> None:
        words = self.toolkit.words
        in_period = narrowed(self._found, (), self._since(), None)
        counts = {topic: sum(each.topic is topic for each in in_period) for topic in Topic}
        for topic, chip in self.chips.items():
            chip.setVisible(counts[topic] > 0 or topic in self._topics)
            chip.set_label(words(TOPIC_NAMES[topic]), counts[topic])
            chip.setChecked(topic in self._topics)
        shown = narrowed(in_period, self._topics)
        own = (self.kind, self.record_id)
        planned = [each for each in shown if each.is_planned]
        self.view.show_happenings([each for each in shown if not each.is_planned], own)
        self.planned.show_happenings(planned, own)
        self.planned.setVisible(bool(planned))
        self._planned_title.setVisible(bool(planned))
        self._nothing.setVisible(not shown)
        self.print_button.setEnabled(bool(shown))

    def _on_chip(self, topic: Topic) -> None:
        self._topics ^= {topic}
        self._show()

    def _since(self) -> date | None:
        days = self.period.currentData()
        return self.toolkit.clock.today() - timedelta(days=int(days) - 1) if days else None

    def _name(self) -> str:
        """What stands under the title of the print: whose timeline it is."""
        desk = self._desk
        if self.kind == "people":
            person = desk.people.get(self.record_id)
            return person.display_name if person is not None else ""
        if self.kind == "cases":
            case = desk.cases.get(self.record_id)
            return case.number if case is not None else ""
        if self.kind == "households":
            home = desk.people.household(self.record_id)
            return (home.name or home.address) if home is not None else ""
        return desk.territory.full_name(self.record_id)
