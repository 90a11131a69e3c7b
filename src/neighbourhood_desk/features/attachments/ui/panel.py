"""The files beside a record: added by choosing, dropping or pasting, shown inside, and copied out only on purpose."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QMimeData, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neighbourhood_desk.features.attachments.records import KIND, Attachment
from neighbourhood_desk.features.attachments.service import Added, AttachmentService, read_file
from neighbourhood_desk.features.attachments.ui.file_list import FileList
from neighbourhood_desk.features.attachments.ui.preview import Preview, Shown, look_at
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.clipboard import files_in, picture_in
from neighbourhood_desk.widgets.controls import QuietButton, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.form import LongTextRow, SecretRow, TextRow
from neighbourhood_desk.widgets.icons import tokens_now
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.sections import SectionPanel
from neighbourhood_desk.widgets.tasks import Progress
from neighbourhood_desk.widgets.toolkit import Toolkit

_PATTERNS = (
    (say("Attachments", "Pictures, PDF and text"), "*.jpg *.jpeg *.png *.webp *.pdf *.txt *.csv *.md"),
    (say("Attachments", "All files"), "*"),
)
_LOOK_MS = 5_000
"""How often an open preview of a sealed file looks whether the five minutes are over."""

Source = Callable[[], tuple[str, bytes]]
"""Gives the name and the bytes of a file, when its turn comes."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the files that were chosen together."""

    added: tuple[Added, ...]
    refused: tuple[tuple[str, DeskError], ...]


class AttachmentsPanel(SectionPanel):
    """The block of files in the detail of a record."""

    kinds: ClassVar[frozenset[str]] = frozenset({KIND, "requests"})

    def __init__(self, toolkit: Toolkit, service: AttachmentService, undo: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(toolkit, parent)
        self._service, self._undo = service, undo
        self.form: InlineForm | None = None
        self.preview: Preview | None = None
        self._is_dragged_over = False
        self._is_sealed = False
        self.setAcceptDrops(True)
        self._title, self._advice = plain_label(role="block"), plain_label(role="secondary", wrap=True)
        self.add_button, self.paste_button = QuietButton("paperclip"), QuietButton("copy")
        head = QWidget()
        flow = FlowLayout(head)
        flow.addWidget(self.add_button)
        flow.addWidget(self.paste_button)
        self.list = FileList(toolkit)
        self.body.addWidget(self._title)
        self.body.addWidget(self._advice)
        self.body.addWidget(self.list)
        self._place = QVBoxLayout()
        self.body.addLayout(self._place)
        self.body.addWidget(head)
        self.add_button.clicked.connect(self.choose)
        self.paste_button.clicked.connect(self.paste)
        self.list.show_asked.connect(lambda each: self._with_key(each, lambda: self._look(each)))
        self.list.describe_asked.connect(lambda each: self._with_key(each, lambda: self._ask_facts(each)))
        self.list.copy_asked.connect(self._copy_out)
        self.list.remove_asked.connect(self._remove)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.paste)
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self._close_when_sealed)
        self.retranslate()

    @classmethod
    def built(cls, services: Services, undo: Callable[[], object]) -> AttachmentsPanel:
        """The panel of an open desk."""
        return cls(services.of(Toolkit), services.of(AttachmentService), undo)

    def refresh(self) -> None:
        files = self._service.of(self.kind, self.record_id)
        self._is_sealed = self._service.is_subject_sealed(self.kind, self.record_id)
        self.list.show_files(files)
        shown = self.preview.shown.attachment if self.preview is not None else None
        if shown is not None and not any(each.id == shown.id and each.is_sealed == shown.is_sealed for each in files):
            self.close_preview()
        self._say(len(files))

    def leave(self) -> None:
        self.close_form()
        self.close_preview()

    def retranslate(self) -> None:
        if not hasattr(self, "_looking"):
            return
        self.add_button.setText(self.tr("Add files…"))
        self.paste_button.setText(self.tr("Paste picture"))
        self._say(self.list.count)

    # Adding

    def choose(self) -> None:
        """Let the person choose a file."""

        def act() -> None:
            path = self.toolkit.asking.open_file(say("Attachments", "Choose a file to keep in the vault"), _PATTERNS)
            if path is not None:
                self.add_paths([path])

        self._with_key(None, act)

    def paste(self) -> None:
        """Add the picture or the files that somebody copied."""
        self._take(self.toolkit.clipboard.content)

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Add these files."""
        self._add([lambda path=path: (path.name, read_file(path)) for path in paths])  # type: ignore[misc]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if self.kind and (data.hasImage() or files_in(data)):
            self._show_drop(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_drop(False)
        event.acceptProposedAction()
        self._take(event.mimeData())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_dragged_over:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens_now().accent), 2, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(tokens_now().accent_soft))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _take(self, data: QMimeData | None) -> None:
        paths, picture = files_in(data), picture_in(data)
        if paths:
            self._with_key(None, lambda: self.add_paths(paths))
        elif picture:
            name = self.toolkit.words(say("Attachments", "Picture")) + ".png"
            self._with_key(None, lambda: self._add([lambda: (name, picture)]))
        else:
            self.toolkit.telling.note(
                say("Attachments", "There is no picture and no file to add."),
                say("Attachments", "Copy a picture or a file first, or choose one with “Add files…”."),
            )

    def _add(self, sources: Sequence[Source]) -> None:
        kind, id = self.kind, self.record_id

        def work(progress: Progress) -> Outcome:
            added: list[Added] = []
            refused: list[tuple[str, DeskError]] = []
            for number, source in enumerate(sources):
                progress.step(number, len(sources))
                name = ""
                try:
                    name, data = source()
                    added.append(self._service.add(kind, id, name, data))
                except DeskError as error:
                    refused.append((name, error))
            return Outcome(tuple(added), tuple(refused))

        self.toolkit.tasks.run(self, say("Attachments", "Adding files"), work, self._tell)

    def _tell(self, outcome: Outcome) -> None:
        telling = self.toolkit.telling
        new = [each for each in outcome.added if not each.was_here]
        remarks: list[Wording] = []
        for each in new:
            remarks += [remark for remark in each.remarks if remark not in remarks]
        if len(new) == 1:
            telling.done(_with(say("Attachments", "File added."), remarks), self._undo)
        elif new:
            telling.done(_with(say("Attachments", "%n file(s) added.", n=len(new)), remarks))
        for each in outcome.added:
            if each.was_here:
                telling.note(say("Attachments", "The same file is here already as “{name}”: nothing was added.", name=each.attachment.name))
        if len(outcome.refused) == 1:
            telling.problem(outcome.refused[0][1])
        elif outcome.refused:
            what = say("Attachments", "%n file(s) could not be added: {why}", n=len(outcome.refused), why=outcome.refused[0][1].what)
            telling.problem(DeskError(what, outcome.refused[0][1].next_step))
        if new:
            self.list.choose(new[-1].attachment.id)

    # Showing and changing

    def close_preview(self) -> None:
        """Show no file any more, and keep nothing of it."""
        self._looking.stop()
        preview, self.preview = self.preview, None
        if preview is not None:
            preview.hide()
            preview.deleteLater()

    def close_form(self) -> None:
        """Take the question away."""
        form, self.form = self.form, None
        if form is not None:
            form.hide()
            form.deleteLater()

    def _look(self, attachment: Attachment) -> None:
        def work(progress: Progress) -> Shown:
            return look_at(self._service, attachment, progress.step)

        self.toolkit.tasks.run(self, say("Attachments", "Opening the file"), work, self._show)

    def _show(self, shown: Shown) -> None:
        if shown.attachment.subject_id != self.record_id:
            return
        self.close_preview()
        self.close_form()
        self.preview = Preview(self.toolkit, shown)
        self.preview.closed.connect(self._on_preview_closed)
        self._place.addWidget(self.preview)
        if shown.attachment.is_sealed:
            self._looking.start()
        self._bring(self.preview)

    def _on_preview_closed(self) -> None:
        self._take_focus_back()
        self.close_preview()

    def _on_form_closed(self) -> None:
        self._take_focus_back()
        self.close_form()

    def _take_focus_back(self) -> None:
        """What closes has the keyboard: without this it would go to the rail."""
        target = self.list if self.list.isVisible() else self.add_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_when_sealed(self) -> None:
        if not self._service.seals.is_open:
            self.close_preview()

    def _ask_facts(self, attachment: Attachment) -> None:
        def act(values: dict[str, Any]) -> None:
            self._service.describe(attachment.id, values["name"], values["description"])
            is_undoable = not attachment.is_sealed
            self.toolkit.telling.done(say("Attachments", "File described."), self._undo if is_undoable else None)

        rows = [
            TextRow("name", say("Attachments", "Name"), required=True),
            LongTextRow("description", say("Attachments", "What it is, and who gave it")),
        ]
        name, description = self._service.facts(attachment.id)
        form = InlineForm(self.toolkit, say("Attachments", "Describe the file"), rows, say("Attachments", "Save"), act)
        form.form.set_values({"name": name, "description": description})
        self._ask(form)

    def _remove(self, attachment: Attachment) -> None:
        def act() -> None:
            self._service.remove(attachment.id)
            self.toolkit.telling.done(say("Attachments", "File removed."), self._undo)

        self._try(act)

    def _copy_out(self, attachment: Attachment) -> None:
        if attachment.is_sealed:
            self.toolkit.telling.note(say("Attachments", "Sealed files do not leave the vault."))
            return
        question = say("Attachments", "Save an unencrypted copy outside the vault?")
        detail = say("Attachments", "Whoever opens that folder can read it, and the desk cannot erase it there. The activity log notes it.")
        asking = self.toolkit.asking
        if not asking.confirm(question, detail, say("Attachments", "Choose where…"), danger=True):
            return
        suggested = self.toolkit.words(say("Attachments", "file")) + Path(attachment.name).suffix
        path = asking.save_file(say("Attachments", "Where the unencrypted copy goes"), suggested, ())
        if path is None:
            return

        def work(_progress: Progress) -> None:
            self._service.copy_out(attachment.id, path)

        done = say("Attachments", "The copy was saved outside the vault, unencrypted. Delete it there when it is no longer needed.")
        title = say("Attachments", "Saving a copy")
        self.toolkit.tasks.run(self, title, work, lambda _nothing: self.toolkit.telling.note(done))

    # Parts

    def _with_key(self, attachment: Attachment | None, act: Callable[[], None]) -> None:
        """Do it at once, or ask for the passphrase first where the record or the file is sealed."""
        is_sealed = self._is_sealed or (attachment is not None and attachment.is_sealed)
        if not is_sealed or self._service.seals.is_open:
            self._try(act)
            return

        def unlock(values: dict[str, Any]) -> None:
            self._service.seals.open(values["secret"])
            QTimer.singleShot(0, self, lambda: self._try(act))

        hint = say("Attachments", "Or the recovery code. It stays open for five minutes.")
        rows = [SecretRow("secret", say("Attachments", "Your passphrase again"), hint, required=True)]
        self._ask(InlineForm(self.toolkit, say("Attachments", "These files are under seal"), rows, say("Attachments", "Open"), unlock))

    def _ask(self, form: InlineForm) -> None:
        self.close_form()
        self.close_preview()
        self.form = form
        form.done.connect(self._on_form_closed)
        form.cancelled.connect(self._on_form_closed)
        self._place.addWidget(form)
        self._bring(form)

    def _bring(self, widget: QWidget) -> None:
        """Into sight, once it has its size, and to the keyboard."""

        def bring() -> None:
            if widget in (self.form, self.preview):
                self.opened.emit(widget)
                widget.setFocus(Qt.FocusReason.OtherFocusReason)

        QTimer.singleShot(0, self, bring)

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except DeskError as error:
            self.toolkit.telling.problem(error)

    def _show_drop(self, is_over: bool) -> None:
        self._is_dragged_over = is_over
        self.update()

    def _say(self, count: int) -> None:
        self._title.setText(self.tr("Attachments"))
        if count:
            self._title.setText(self.tr("Attachments ({count})").format(count=self.toolkit.catalogue.number(count)))
        lines = [self.tr("Under seal: your passphrase shows them for five minutes, and each look is noted.")] if self._is_sealed else []
        if not count:
            lines.append(self.tr("Pictures, PDFs and texts of up to 10 MB: choose, drop or paste them here. They stay inside the vault."))
        self._advice.setText(" ".join(lines))
        self._advice.setVisible(bool(lines))


def _with(done: Wording, remarks: Sequence[Wording]) -> Wording:
    """What was done, and what should be known of it."""
    for remark in remarks:
        done = say("Attachments", "{done} {remark}", done=done, remark=remark)
    return done
