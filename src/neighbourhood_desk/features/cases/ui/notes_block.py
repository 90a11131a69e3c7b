"""Notes on a case, and psycho-social care: for the manager alone, or under seal until the passphrase is given again."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer

from neighbourhood_desk.features.cases.records import CaseFile, CaseNote, NoteKind
from neighbourhood_desk.features.cases.ui.blocks import CaseLines
from neighbourhood_desk.features.cases.ui.desk import CaseDesk
from neighbourhood_desk.features.cases.ui.lines import Entry, Verb
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.form import ChoiceRow, LongTextRow, Row, SecretRow

_LOOK_MS = 5_000
_NAMES: dict[NoteKind, Wording] = {
    NoteKind.NOTE: say("Cases", "Note"),
    NoteKind.CARE: say("Cases", "Psycho-social care"),
    NoteKind.REOPENED: say("Cases", "Reopened"),
}
_SIGNS = {NoteKind.NOTE: "note", NoteKind.CARE: "heart-handshake", NoteKind.REOPENED: "refresh"}
_WAYS: tuple[tuple[str, Wording], ...] = (
    ("note", say("Cases", "Note on the case")),
    ("care", say("Cases", "Psycho-social care, for the manager alone")),
    ("sealed", say("Cases", "Psycho-social care, under seal")),
)


class NotesBlock(CaseLines):
    """Writes notes and shows them; what is sealed stays hidden by itself."""

    def __init__(self, desk: CaseDesk) -> None:
        self._shown: dict[UUID, str] = {}
        super().__init__(desk, say("Cases", "Notes and care"), say("Cases", "Note"), say("Cases", "Nothing is written."))
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self._look)

    def show_file(self, file: CaseFile) -> None:
        if self.file is not None and self.file.case.id != file.case.id:
            self.hide_sealed()
        super().show_file(file)
        self.add_button.setVisible(True)

    def entries(self, file: CaseFile) -> list[Entry]:
        return [self._entry(note) for note in reversed(file.notes)]

    def add(self) -> None:
        def keep(values: dict[str, Any]) -> None:
            way, text = values["way"], values["text"]
            if way == "sealed":
                if not self.desk.notes.is_open:
                    self.desk.notes.open(values.get("secret") or "")
                self.desk.notes.add_sealed(self.case_id, text)
                self.toolkit.telling.done(say("Cases", "The note is under seal."))
                return
            self.desk.notes.add(self.case_id, text, NoteKind.CARE if way == "care" else NoteKind.NOTE)
            self.tell(say("Cases", "Note written."))

        rows: list[Row] = [
            LongTextRow("text", say("Cases", "What there is to say"), required=True, lines=4),
            ChoiceRow("way", say("Cases", "Who may read it"), list(_WAYS), required=True),
        ]
        if not self.desk.notes.is_open:
            hint = say("Cases", "Only for a note under seal. The recovery code does too.")
            rows.append(SecretRow("secret", say("Cases", "Your passphrase again"), hint))
        self.ask(say("Cases", "New note"), rows, say("Cases", "Write"), keep, {"way": "note"})

    def hide_sealed(self) -> None:
        """Show nothing of what is sealed."""
        self._looking.stop()
        self._shown.clear()
        if self.file is not None:
            self.show_lines(self.entries(self.file))

    def _entry(self, note: CaseNote) -> Entry:
        words, catalogue = self.toolkit.words, self.toolkit.catalogue
        sealed = note.confidentiality is Level.SEALED
        said = self._shown.get(note.id, self.tr("Under seal.")) if sealed else note.text
        verbs = [Verb("trash", self.tr("Delete"), lambda: self._remove(note))]
        if sealed:
            hidden = note.id not in self._shown
            show = Verb("eye", self.tr("Show"), lambda: self._show(note)) if hidden else Verb("eye-off", self.tr("Hide"), self.hide_sealed)
            verbs.insert(0, show)
        title = f"{words(_NAMES[note.kind])} · {catalogue.short_day(note.written_on)}"
        pill = self.tr("Sealed") if sealed else ""
        return Entry(text=title, detail=said, icon="lock" if sealed else _SIGNS[note.kind], pill=pill, verbs=tuple(verbs))

    def _show(self, note: CaseNote) -> None:
        if self.desk.notes.is_open:
            self.attempt(lambda: self._read(note))
            return

        def unlock(values: dict[str, Any]) -> None:
            self.desk.notes.open(values["secret"])
            QTimer.singleShot(0, self, lambda: self.attempt(lambda: self._read(note)))

        hint = say("Cases", "Or the recovery code. It stays open for five minutes, and each look is noted.")
        rows = [SecretRow("secret", say("Cases", "Your passphrase again"), hint, required=True)]
        self.ask(say("Cases", "This is under seal"), rows, say("Cases", "Open"), unlock)

    def _read(self, note: CaseNote) -> None:
        self._shown[note.id] = self.desk.notes.read(note.id)
        self._looking.start()
        if self.file is not None:
            self.show_lines(self.entries(self.file))

    def _look(self) -> None:
        if not self.desk.notes.is_open:
            self.hide_sealed()

    def _remove(self, note: CaseNote) -> None:
        if note.confidentiality is Level.SEALED:
            question, detail = say("Cases", "Delete this sealed note?"), say("Cases", "It cannot be brought back.")
            if self.toolkit.asking.confirm(question, detail, say("Cases", "Delete"), danger=True):
                self.attempt(lambda: self.desk.notes.remove(note.id), say("Cases", "The sealed note is gone."))
            return
        self.attempt(lambda: self.desk.notes.remove(note.id), say("Cases", "Note deleted."), self.desk.undo)
