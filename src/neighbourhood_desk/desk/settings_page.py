"""How the desk looks and locks on this computer, and whose desk it is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.desk.settings import IDLE_MINUTES, Settings
from neighbourhood_desk.features.profile.records import Profile
from neighbourhood_desk.features.profile.rules import mistakes
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import LANGUAGES, say
from neighbourhood_desk.kernel.working_days import REGIONS
from neighbourhood_desk.widgets.controls import Card, PrimaryButton, plain_label, scrolled
from neighbourhood_desk.widgets.form import ChoiceRow, Form, NumberRow, TextRow
from neighbourhood_desk.widgets.icons import em_now
from neighbourhood_desk.widgets.page import Page
from neighbourhood_desk.widgets.theme import SCALES, SCHEMES
from neighbourhood_desk.widgets.toolkit import Toolkit

_SCHEME_NAMES = {
    "system": say("Settings", "As the system"),
    "light": say("Settings", "Light"),
    "dark": say("Settings", "Dark"),
    "contrast": say("Settings", "High contrast"),
}
_LANGUAGE_NAMES = {"es": say("Settings", "Spanish"), "en": say("Settings", "English")}


class SettingsPage(Page):
    """Two cards: this window, which changes at once, and this desk, which is saved as a step that can be undone."""

    kinds = frozenset({"profile"})
    idle_time_changed = Signal()

    def __init__(self, toolkit: Toolkit, settings: Settings, profile: ProfileService, parent: QWidget | None = None) -> None:
        super().__init__(toolkit, parent)
        self._settings = settings
        self._profile = profile
        self.window_form = Form(toolkit, self._window_rows())
        self.desk_form = Form(toolkit, self._desk_rows())
        self._window_card, self._desk_card = Card(), Card()
        self._note = plain_label(role="secondary", wrap=True)
        self._save = PrimaryButton("check")
        self._window_card.body.addWidget(self.window_form)
        self._window_card.body.addStretch(1)
        self._desk_card.body.addWidget(self.desk_form)
        self._desk_card.body.addWidget(self._note)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._save)
        self._desk_card.body.addLayout(row)
        self._desk_card.body.addStretch(1)
        self._lay_out()
        self.window_form.edited.connect(self._on_window_edited)
        self._save.clicked.connect(self._on_save)
        toolkit.language.changed.connect(self._show_window)
        self.retranslate()

    def _lay_out(self) -> None:
        content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(16)
        for card in (self._window_card, self._desk_card):
            column = QVBoxLayout()
            column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self.body.addWidget(scrolled(content), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        if hasattr(self, "_columns"):
            self._arrange()

    def _arrange(self) -> None:
        """Side by side where both have room for their fields, else one under the other."""
        is_wide = self.width() >= em_now() * 48
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def _window_rows(self) -> list[Any]:
        return [
            ChoiceRow("language", say("Settings", "Language of the window"), choices=[(code, _LANGUAGE_NAMES[code]) for code in LANGUAGES]),
            ChoiceRow("scheme", say("Settings", "Colours"), choices=[(code, _SCHEME_NAMES[code]) for code in SCHEMES]),
            ChoiceRow(
                "text_scale",
                say("Settings", "Text size"),
                choices=[(str(scale), say("Settings", "{scale} %", scale=str(scale))) for scale in SCALES],
            ),
            ChoiceRow(
                "idle_minutes",
                say("Settings", "Lock by itself after"),
                choices=[(str(minutes), say("Settings", "%n minute(s)", n=minutes)) for minutes in IDLE_MINUTES],
            ),
        ]

    def _desk_rows(self) -> list[Any]:
        return [
            TextRow("neighbourhood", say("Settings", "Neighbourhood"), required=True, most=120),
            TextRow("code", say("Settings", "Official code of the neighbourhood"), most=40),
            TextRow("district", say("Settings", "District"), most=120),
            TextRow("city", say("Settings", "City"), most=120),
            TextRow("manager", say("Settings", "Community manager"), required=True, most=120),
            ChoiceRow(
                "region", say("Settings", "Public holidays of"), list(REGIONS.items()), nothing=say("Settings", "None, only weekends")
            ),
            TextRow("own_holidays", say("Settings", "Local holidays"), say("Settings", "Day and month, such as 15/05, 09/11"), most=120),
            NumberRow("households", say("Settings", "Homes in the neighbourhood")),
            NumberRow("population", say("Settings", "Residents")),
        ]

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Settings"))
        self.header.set_subtitle(self.tr("How the desk looks and locks here, and whose desk it is"))
        self._window_card.set_title(self.tr("This window"))
        self._desk_card.set_title(self.tr("This desk"))
        self._note.setText(self.tr("The number of homes decides how finely a summary may count. Leave it empty if nobody knows it."))
        self._save.setText(self.tr("Save"))

    def refresh(self) -> None:
        self._show_window()
        profile = self._profile.current()
        self.desk_form.set_values({name: getattr(profile, name) or None for name in self.desk_form.values()})

    def _show_window(self) -> None:
        self.window_form.set_values(
            {
                "language": self.toolkit.language.code,
                "scheme": self.toolkit.theme.scheme,
                "text_scale": str(self.toolkit.theme.scale),
                "idle_minutes": str(self._settings.idle_minutes),
            }
        )

    def _on_window_edited(self) -> None:
        values = self.window_form.values()
        minutes = int(values["idle_minutes"] or self._settings.idle_minutes)
        if minutes != self._settings.idle_minutes:
            self._settings.idle_minutes = minutes
            self.idle_time_changed.emit()
        self._settings.scheme = values["scheme"] or "system"
        self._settings.text_scale = int(values["text_scale"] or 100)
        if (self.toolkit.theme.scheme, self.toolkit.theme.scale) != (self._settings.scheme, self._settings.text_scale):
            self.toolkit.theme.apply(self._settings.scheme, self._settings.text_scale)
        self.toolkit.language.set(values["language"] or LANGUAGES[0])
        self._settings.save()

    def _on_save(self) -> None:
        if not self.desk_form.check():
            return
        values = self.desk_form.values()
        changed: Profile = replace(self._profile.current(), **{**values, "region": values["region"] or ""})
        found = mistakes(changed)
        for key in self.desk_form.values():
            self.desk_form.set_error(key, found.get(key))
        if found:
            self.desk_form.focus(next(iter(found)))
            return
        try:
            self._profile.change(changed)
        except DeskError as error:
            self.toolkit.telling.problem(error)
        else:
            self.toolkit.telling.done(say("Settings", "Saved."))
