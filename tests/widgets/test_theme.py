"""Colours that can be read, text that grows, icons that follow."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.widgets.controls import PrimaryButton, plain_label
from neighbourhood_desk.widgets.icons import has_icon, icon, tokens_now
from neighbourhood_desk.widgets.tokens import CONTRAST, DARK, LIGHT, TONE_ICONS, TONES, Tokens, contrast
from widgets.doubles import DoubleToolkit

SCHEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


@pytest.mark.parametrize("tokens", SCHEMES.values(), ids=SCHEMES)
def test_every_text_can_be_read_on_every_ground_it_stands_on(tokens: Tokens) -> None:
    grounds = (tokens.page, tokens.surface, tokens.raised)
    pairs = [(ink, ground) for ink in (tokens.text, tokens.muted) for ground in (*grounds, tokens.neutral_soft, tokens.accent_soft)]
    pairs += [(getattr(tokens, tone), ground) for tone in TONES if tone != "neutral" for ground in (tokens.surface, tokens.page)]
    pairs += [tokens.tone(tone) for tone in TONES]
    pairs += [(tokens.text, tokens.tone(tone)[1]) for tone in TONES]
    pairs += [(tokens.on_accent, tokens.accent), (tokens.on_accent, tokens.accent_hover), (tokens.surface, tokens.danger)]
    pairs += [(tokens.rail_text, tokens.rail), (tokens.rail_strong, tokens.rail_chosen)]
    assert {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 4.5} == {}


@pytest.mark.parametrize("tokens", SCHEMES.values(), ids=SCHEMES)
def test_every_border_of_a_control_and_every_focus_ring_stands_out(tokens: Tokens) -> None:
    grounds = (tokens.page, tokens.surface, tokens.raised)
    pairs = [(line, ground) for line in (tokens.strong_border, tokens.focus) for ground in (*grounds, tokens.accent_soft)]
    pairs += [(tokens.danger, ground) for ground in grounds] + [(tokens.on_accent, tokens.accent)]
    assert {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 3} == {}


@pytest.mark.parametrize("tokens", SCHEMES.values(), ids=SCHEMES)
def test_the_steps_of_the_map_go_one_way(tokens: Tokens) -> None:
    distances = [contrast(step, tokens.surface) for step in tokens.map_ramp]
    assert all(one < other for one, other in pairwise(distances))


def test_contrast_agrees_with_the_extremes_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_scheme_reaches_what_is_already_open(toolkit: DoubleToolkit, qapp: QApplication, scheme: str) -> None:
    label = plain_label("Hola")
    label.show()
    toolkit.theme.apply(scheme, 100)
    qapp.processEvents()
    assert tokens_now() is SCHEMES[scheme]
    assert label.palette().windowText().color().name().upper() == SCHEMES[scheme].text
    label.deleteLater()


def test_twice_the_text_is_twice_the_height_of_what_holds_it(toolkit: DoubleToolkit, qapp: QApplication) -> None:
    button, title = PrimaryButton("plus", "Nueva demanda"), plain_label("Demandas", "title")
    for widget in (button, title):
        widget.ensurePolished()
    small = [widget.sizeHint().height() for widget in (button, title)], button.iconSize().height()
    toolkit.theme.apply("light", 200)
    qapp.processEvents()
    large = [widget.sizeHint().height() for widget in (button, title)], button.iconSize().height()
    assert all(1.8 <= after / before <= 2.2 for before, after in zip(small[0], large[0], strict=True))
    assert 1.8 <= large[1] / small[1] <= 2.2
    assert small[0][0] >= 24


def test_an_icon_takes_the_colours_of_the_scheme_shown(toolkit: DoubleToolkit) -> None:
    plus = icon("plus", "accent")

    def colours(mode: QIcon.Mode) -> set[str]:
        picture = plus.pixmap(QSize(48, 48), mode).toImage()
        return {picture.pixelColor(x, 24).name().upper() for x in range(48) if picture.pixelColor(x, 24).alpha() == 255}

    assert colours(QIcon.Mode.Normal) == {LIGHT.accent}
    assert colours(QIcon.Mode.Disabled) == {LIGHT.strong_border}
    toolkit.theme.apply("dark", 100)
    assert colours(QIcon.Mode.Normal) == {DARK.accent}


def test_every_icon_is_an_outline_that_can_be_recoloured() -> None:
    files = sorted((shipped("resources") / "icons").glob("*.svg"))
    assert len(files) > 60
    assert [file.name for file in files if 'stroke="currentColor"' not in file.read_text("utf-8")] == []
    assert all(has_icon(name) for name in TONE_ICONS.values())
    with pytest.raises(ValueError, match="no such icon"):
        icon("no-such-thing")


def test_no_height_in_the_style_sheet_stays_small(toolkit: DoubleToolkit, qapp: QApplication) -> None:
    def heights() -> list[int]:
        return [int(number) for number in re.findall(r"(?:padding|min-height|height|width): (\d+)px", qapp.styleSheet()) if int(number) > 8]

    small = heights()
    toolkit.theme.apply("light", 200)
    large = heights()
    assert sum(large) > 1.5 * sum(small)
    assert "font-size" in qapp.styleSheet()
    assert re.findall(r"font-size: [\d.]+px", qapp.styleSheet()) == []
