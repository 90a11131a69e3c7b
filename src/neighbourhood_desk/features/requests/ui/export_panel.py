"""Letting requests leave as a file: say for whom, see what will leave, and only then write it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neighbourhood_desk.features.requests.rules.listing import RequestFilter
from neighbourhood_desk.features.requests.service import AUDIENCE_WORDS, EXPORTS, SUFFIXES, Exported, Outlook
from neighbourhood_desk.features.requests.ui.column_names import listed
from neighbourhood_desk.features.requests.ui.detail import Desk
from neighbourhood_desk.kernel.release import AUDIENCE_NAMES, LEVEL_NAMES, Audience
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import Card, PrimaryButton, QuietButton, plain_label, scrolled
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.inputs import ChoiceBox
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.tasks import Progress
from neighbourhood_desk.widgets.toolkit import Toolkit


class ExportPanel(Live, Card):
    """The export of the requests that the list shows; `left` comes when the person is through."""

    left = Signal()

    def __init__(self, toolkit: Toolkit, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._toolkit, self._desk = toolkit, desk
        self._wanted = RequestFilter()
        self.outlook: Outlook | None = None
        self._done: Exported | None = None
        self._lay_out()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        self.setFocusProxy(self.audiences)
        self.retranslate()

    def offer(self, wanted: RequestFilter) -> None:
        """Begin with what the list shows; without a choice of readers only what is public leaves."""
        self._wanted = wanted
        self.audiences.setCurrentIndex(0)
        self._look()

    def write(self) -> None:
        """Ask where to, and write the file."""
        kind, audience, wanted = str(self.formats.currentData()), self._audience(), self._wanted
        what, day = self._toolkit.words(say("RequestExport", "requests")), self._toolkit.clock.today()
        name = f"{what}-{AUDIENCE_WORDS[audience]}-{day}{SUFFIXES[kind]}"
        path = self._toolkit.asking.save_file(say("RequestExport", "Export requests"), name, [(EXPORTS[kind], f"*{SUFFIXES[kind]}")])
        if path is None:
            return
        catalogue = self._toolkit.catalogue

        def work(progress: Progress) -> Exported:
            return self._desk.requests.files.export.write(path, kind, audience, catalogue, wanted, progress.step)

        self._toolkit.tasks.run(self, say("RequestExport", "Exporting requests"), work, self._on_written)

    def retranslate(self) -> None:
        if not hasattr(self, "leave_button"):
            return
        words = self._toolkit.words
        self.set_title(self.tr("Export requests"))
        self._intro.setText(self.tr("What the list shows, as a file. Say who will read it: whatever they may not have stays here."))
        self._whom.setText(self.tr("For whom"))
        self._how.setText(self.tr("As"))
        for box, choices, name in (
            (self.audiences, [(audience.value, AUDIENCE_NAMES[audience]) for audience in Audience], self.tr("For whom")),
            (self.formats, list(EXPORTS.items()), self.tr("Kind of file")),
        ):
            chosen = max(0, box.currentIndex())
            box.clear()
            for key, label in choices:
                box.addItem(words(label), key)
            box.setCurrentIndex(chosen)
            box.setAccessibleName(name)
        self.write_button.setText(self.tr("Save as…"))
        self.leave_button.setText(self.tr("Close"))
        self._tell()

    # Building

    def _lay_out(self) -> None:
        inside = QWidget()
        content = QVBoxLayout(inside)
        content.setContentsMargins(0, 0, 8, 0)
        content.setSpacing(10)
        self._intro = plain_label(role="secondary", wrap=True)
        self._whom, self._how = plain_label(role="strong"), plain_label(role="strong")
        self.audiences, self.formats = ChoiceBox(), ChoiceBox()
        for box in (self.audiences, self.formats):
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(22)
        self.audiences.activated.connect(lambda _index: self._look())
        self.formats.activated.connect(lambda _index: self._forget_done())
        self._count, self._level = plain_label(role="strong", wrap=True), plain_label(wrap=True)
        self._withheld, self._columns = plain_label(wrap=True, tone="warning"), plain_label(role="secondary", wrap=True)
        self._sum = plain_label(role="secondary", wrap=True)
        self._sum.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        for widget in (
            *(self._intro, self._whom, self.audiences, self._how, self.formats),
            *(self._count, self._withheld, self._level, self._columns, self._sum),
        ):
            content.addWidget(widget)
        content.addStretch(1)
        self.body.addWidget(scrolled(inside), 1)
        self.write_button, self.leave_button = PrimaryButton("file-export"), QuietButton()
        self.write_button.clicked.connect(self.write)
        self.leave_button.clicked.connect(self.left)
        holder = QWidget()
        buttons = FlowLayout(holder, 8)
        buttons.addWidget(self.write_button)
        buttons.addWidget(self.leave_button)
        self.body.addWidget(holder)

    # Inside

    def _audience(self) -> Audience:
        return Audience(int(self.audiences.currentData()))

    def _look(self) -> None:
        audience, wanted = self._audience(), self._wanted
        self.outlook = self._done = None
        self._tell()

        def work(_progress: Progress) -> Outlook:
            return self._desk.requests.files.export.outlook(audience, wanted)

        self._toolkit.tasks.run(self, say("RequestExport", "Counting what will leave"), work, self._on_looked)

    def _on_looked(self, outlook: Outlook) -> None:
        self.outlook = outlook
        self._tell()

    def _on_written(self, done: Exported) -> None:
        self._done = done
        self._toolkit.telling.done(say("RequestExport", "%n request(s) exported: {file}", n=done.count, file=done.path.name))
        self._tell()

    def _forget_done(self) -> None:
        self._done = None
        self._tell()

    def _tell(self) -> None:
        outlook = self._done or self.outlook
        self.write_button.setEnabled(outlook is not None and outlook.count > 0)
        for label in (self._count, self._level, self._columns):
            label.setVisible(outlook is not None)
        self._withheld.setVisible(outlook is not None and outlook.withheld > 0)
        self._sum.setVisible(self._done is not None)
        if outlook is None:
            return
        self._count.setText(self.tr("%n request(s) will leave.", "", outlook.count))
        if self._done is not None:
            self._count.setText(self.tr("%n request(s) were written.", "", outlook.count))
            self._sum.setText(self._noted(self._done))
        self._withheld.setText(self.tr("%n request(s) stay: they are not for these readers.", "", outlook.withheld))
        self._level.setText(self.tr("Highest level in the file: {level}").format(level=self._toolkit.words(LEVEL_NAMES[outlook.level])))
        self._columns.setText(
            self.tr("%n column(s): {names}", "", len(outlook.columns)).format(
                names=", ".join(listed(outlook.columns, self._toolkit.catalogue))
            )
            if outlook.count
            else ""
        )

    def _noted(self, done: Exported) -> str:
        noted = self.tr("The activity log notes readers, count and SHA-256 {sum}").format(sum=done.sha256[:16] + "…")
        if done.is_readable_here:
            return noted
        return " ".join((noted, self.tr("The file is larger than what a desk reads back.")))
