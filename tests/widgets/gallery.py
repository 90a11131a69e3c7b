"""Draws a sample page with every control, in each scheme and at each text size: `PYTHONPATH=src:tests python -m widgets.gallery FOLDER`."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.widgets.controls import (
    Card,
    EmptyState,
    FilterChip,
    IconButton,
    LinkButton,
    Pill,
    PrimaryButton,
    QuietButton,
    Separator,
    plain_label,
)
from neighbourhood_desk.widgets.editor import Editor
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.form import ChoiceRow, DateRow, Form, LongTextRow, ManyChoiceRow, TextRow, TickRow
from neighbourhood_desk.widgets.message_bar import MessageBar
from neighbourhood_desk.widgets.page import ListAndDetail, Page
from neighbourhood_desk.widgets.palette import CommandPalette, PaletteItem
from neighbourhood_desk.widgets.record_table import Column, RecordTable
from neighbourhood_desk.widgets.toolkit import Toolkit
from widgets.accessibility import clipped_texts, small_targets, unnamed_controls
from widgets.doubles import make_toolkit

_TONES = {"Recibida": "accent", "Espera agencia": "warning", "Resuelta": "good", "Alerta": "danger", "En curso": "neutral"}
_TITLES = ("Rama caída en el patio", "Farola apagada, C/ Amparo 40", "Ruido de madrugada en la terraza", "Humedad y sin calefacción")


@dataclass
class Sample:
    """One invented request."""

    id: UUID
    number: str
    title: str
    state: str
    area: str
    day: date


class SamplePage(Page):
    """A page with all there is."""

    def __init__(self, toolkit: Toolkit) -> None:
        super().__init__(toolkit)
        self.bar = MessageBar(toolkit)
        self.palette_list = CommandPalette(toolkit, lambda _text: _sample_items())
        self.body.insertWidget(0, self.palette_list.field)
        self.body.insertWidget(1, self.bar)
        self.header.set_title("Demandas")
        self.header.set_subtitle("Lo que traen los residentes, hasta que funcionó")
        self.header.add_action(QuietButton("file-import", "Importar…"))
        self.header.add_action(PrimaryButton("plus", "Nueva demanda"))
        self.table = self._table()
        self.body.addWidget(ListAndDetail(self.table, self._detail()), 1)

    def _table(self) -> RecordTable:
        table = RecordTable(self.toolkit)
        table.set_name("Demandas")
        head = QWidget()
        chips = FlowLayout(head)
        chips.setContentsMargins(12, 10, 12, 10)
        for place, (text, count) in enumerate((("Abiertas", 412), ("Espera agencia", 37), ("Sin respuesta razonada", 9))):
            chip = FilterChip()
            chip.set_label(text, count)
            chip.setChecked(place == 0)
            chips.addWidget(chip)
        table.head.addWidget(head)
        table.set_columns(
            [
                Column("number", "Número", lambda row: row.number, sort=lambda row: row.number, mono=True),
                Column("title", "Demanda", lambda row: row.title, sort=lambda row: row.title, width="stretch"),
                Column("state", "Estado", lambda row: row.state, tone=lambda row: _TONES[row.state]),
                Column("area", "Zona", lambda row: row.area, optional=True),
                Column("day", "Recibida", lambda row: self.toolkit.catalogue.short_day(row.day), sort=lambda row: row.day),
            ]
        )
        states = list(_TONES)
        table.set_rows(
            [
                Sample(uuid4(), f"2026-{431 - place:04}", _TITLES[place % 4], states[place % 5], "Embajadores", date(2026, 11, 22 - place))
                for place in range(14)
            ]
        )
        return table

    def _detail(self) -> QWidget:
        card = Card()
        card.body.addWidget(plain_label("Humedad y sin calefacción", "heading", wrap=True))
        card.body.addWidget(plain_label("Persona 0188 · C/ Santa Isabel 12, 3.º izda. · Embajadores", "secondary", wrap=True))
        pills = QWidget()
        flow = FlowLayout(pills)
        for tone, text in (
            ("neutral", "Vivienda"),
            ("accent", "Recibida"),
            ("warning", "Espera"),
            ("danger", "Riesgo: invierno"),
            ("good", "Hecha"),
        ):
            flow.addWidget(Pill(tone, text))
        card.body.addWidget(pills)
        card.body.addWidget(Separator())
        card.body.addWidget(LinkButton("user", "Persona 0188"))
        card.body.addWidget(plain_label("La pared norte tiene moho desde octubre y la caldera del edificio no arranca.", wrap=True))
        empty = EmptyState("list-check")
        empty.set_texts("Sin seguimientos", "Añada uno para que la demanda no se olvide.")
        empty.add_action(QuietButton("plus", "Añadir seguimiento"))
        card.body.addWidget(empty, 1)
        row = QHBoxLayout()
        row.addWidget(PrimaryButton("send", "Derivar"))
        row.addWidget(QuietButton("note", "Anotar"))
        icon_only = IconButton("printer")
        icon_only.set_name("Imprimir")
        row.addWidget(icon_only)
        row.addStretch(1)
        card.body.addLayout(row)
        return card


def sample_editor(toolkit: Toolkit) -> Editor:
    """An editor with every kind of row, one of them wrong."""
    plain = _plain
    form = Form(
        toolkit,
        [
            TextRow("title", plain("Qué pasa"), required=True),
            LongTextRow("more", plain("Descripción"), plain("Lo que diga la persona, con sus palabras.")),
            ChoiceRow("area", plain("Zona"), [("e", plain("Embajadores")), ("s", plain("Sol"))]),
            DateRow("due", plain("Seguimiento")),
            ManyChoiceRow(
                "sectors", plain("Ámbitos"), [(word, plain(word)) for word in ("Vivienda", "Salud", "Convivencia", "Empleo", "Ruido")]
            ),
            TickRow("risk", plain("Hay riesgo para alguien")),
        ],
    )
    form.set_values({"title": "Humedad", "sectors": ["Vivienda"], "due": date(2026, 11, 25), "risk": True})
    form.row("due", DateRow).restore("mañanita")
    form.check()
    return Editor(toolkit, form, plain("Nueva demanda"), plain("Guardar"))


def _plain(text: str) -> Wording:
    return Wording("Gallery", text)


def _sample_items() -> list[PaletteItem]:
    return [
        PaletteItem("Nueva demanda", "", "plus", "Órdenes", "Ctrl+N", lambda: None),
        PaletteItem("Bloquear", "Nada queda a la vista", "lock", "Órdenes", "Ctrl+L", lambda: None),
        PaletteItem("Amina Khatun", "C/ Amparo 40 · 2.º B", "user", "Residentes", "", lambda: None),
        PaletteItem("Humedad y sin calefacción", "2026-0412 · Embajadores", "inbox", "Demandas", "", lambda: None),
    ]


def main(folder: Path) -> None:
    """Draw everything into `folder`, and print what is cut off or has no name."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    for scheme in ("light", "dark", "contrast"):
        for scale in (100, 200):
            toolkit = make_toolkit(app, scheme=scheme, scale=scale)
            page = SamplePage(toolkit)
            page.resize(1172, 860)
            page.show()
            page.table.choose(page.table.model.rows[3].id)
            page.table.setFocus()
            toolkit.telling.done(_plain("Demanda cerrada."), undo=lambda: None)
            toolkit.telling.problem(_plain("No se pudo leer el archivo."))
            _settle(app)
            page.grab().save(str(folder / f"page_{scheme}_{scale}.png"))
            print(scheme, scale, "clipped", clipped_texts(page), "unnamed", unnamed_controls(page), "small", small_targets(page))
            page.bar.clear()
            page.palette_list.open()
            _settle(app)
            page.grab().save(str(folder / f"palette_{scheme}_{scale}.png"))
            editor = sample_editor(toolkit)
            editor.resize(560, 820)
            editor.show()
            _settle(app)
            editor.grab().save(str(folder / f"editor_{scheme}_{scale}.png"))
            print("  editor", clipped_texts(editor), unnamed_controls(editor), small_targets(editor))
            page.deleteLater()
            editor.deleteLater()
            toolkit.close()
            _settle(app)


def _settle(app: QApplication) -> None:
    for _round in range(3):
        app.processEvents()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]))
