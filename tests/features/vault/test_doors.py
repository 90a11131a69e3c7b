"""The pages before the desk: making a vault with its card, and coming in with or without the passphrase."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from neighbourhood_desk.features.vault.rules import TooSoon
from neighbourhood_desk.features.vault.service import VaultKeeper
from neighbourhood_desk.features.vault.ui.create import CreatePanel, NewDesk
from neighbourhood_desk.features.vault.ui.unlock import UnlockPanel
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError, WrongSecret
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.keys import FLOOR
from widgets.accessibility import clipped_texts, unnamed_controls
from widgets.doubles import DoubleToolkit, make_toolkit, show

LONG = "cinco palabras para la mesa camilla"


@pytest.fixture
def toolkit(qapp: QApplication) -> Iterator[DoubleToolkit]:
    built = make_toolkit(qapp)
    yield built
    built.close()


class Ways:
    """What the unlock page asks, with a key store that is offered and broken."""

    def offers_keyring(self, folder: Path) -> bool:
        return True

    def open_with_keyring(self, folder: Path) -> Any:
        raise DeskError(say("Keyring", "The key store of this computer is locked."), say("Keyring", "Open the vault with your passphrase."))

    def read_key_file(self, path: Path) -> str:
        return path.read_text()

    def open_what_reads(self, folder: Path, secret: str) -> Any:
        raise AssertionError("nobody asked for a damaged vault")


def unlock_panel(qtbot: QtBot, toolkit: DoubleToolkit, tried: list[tuple[str, bool]], error: DeskError | None = None) -> UnlockPanel:
    def open_with(secret: str, is_code: bool) -> str:
        tried.append((secret, is_code))
        if error is not None:
            raise error
        return "vault"

    panel = UnlockPanel(toolkit, Path("centro"), open_with, Ways())
    panel.resize(900, 800)
    show(qtbot, panel)
    qtbot.waitUntil(panel.keyring.isVisible)
    return panel


def test_a_key_store_that_fails_ends_at_the_passphrase_with_its_reason(qtbot: QtBot, toolkit: DoubleToolkit) -> None:
    tried: list[tuple[str, bool]] = []
    panel = unlock_panel(qtbot, toolkit, tried)
    panel.keyring.click()
    assert "bloqueado" in panel.problem.text()
    assert panel.secret.line.hasFocus()
    qtbot.waitUntil(panel._unlock.isEnabled)
    with qtbot.waitSignal(panel.opened):
        panel.secret.line.setText("frase")
        qtbot.keyClick(panel.secret.line, Qt.Key.Key_Return)
    assert tried == [("frase", False)]
    assert unnamed_controls(panel) == []


def test_an_organisation_s_key_file_opens_and_a_new_passphrase_is_advised(qtbot: QtBot, toolkit: DoubleToolkit, tmp_path: Path) -> None:
    tried: list[tuple[str, bool]] = []
    panel = unlock_panel(qtbot, toolkit, tried)
    assert not panel.key_file.isVisible()
    panel._switch.click()
    assert panel.key_file.isVisible()
    assert clipped_texts(panel) == []
    (tmp_path / "key").write_text("AGE-SECRET-KEY-1")
    toolkit.asking.will_answer(tmp_path / "key")
    with qtbot.waitSignal(panel.opened):
        panel.key_file.click()
    assert tried == [("AGE-SECRET-KEY-1", True)]
    assert "página Seguridad" in toolkit.words(toolkit.telling.messages[-1].next_step)  # type: ignore[arg-type]


def test_too_many_wrong_tries_hold_the_button_for_as_long_as_it_says(qtbot: QtBot, toolkit: DoubleToolkit) -> None:
    tried: list[tuple[str, bool]] = []
    panel = unlock_panel(qtbot, toolkit, tried, TooSoon(1))
    panel.secret.line.setText("frase")
    panel._unlock.click()
    assert "Espere 1 segundo" in panel.problem.text()
    assert not panel._unlock.isEnabled()
    qtbot.keyClick(panel.secret.line, Qt.Key.Key_Return)
    assert len(tried) == 1
    qtbot.waitUntil(panel._unlock.isEnabled, timeout=3000)


def test_a_wrong_passphrase_keeps_what_was_typed_selected(qtbot: QtBot, toolkit: DoubleToolkit) -> None:
    panel = unlock_panel(qtbot, toolkit, [], WrongSecret(say("Keys", "This passphrase does not open the vault.")))
    panel.secret.line.setText("frase")
    panel._unlock.click()
    assert panel.secret.line.selectedText() == "frase"
    assert "no abre el cofre" in panel.problem.text()


def test_a_desk_is_made_only_after_the_code_was_typed_back(qtbot: QtBot, toolkit: DoubleToolkit, tmp_path: Path, clock: FixedClock) -> None:
    made: list[NewDesk] = []
    keeper = VaultKeeper(tmp_path, clock, FLOOR)
    panel = CreatePanel(toolkit, lambda: keeper, lambda answers: made.append(answers) or "vault")  # type: ignore[func-returns-value]
    panel.resize(900, 900)
    show(qtbot, panel)
    panel.neighbourhood.setText("Centro")
    panel.manager.setText("Ana Ruiz")
    qtbot.keyClick(panel.manager, Qt.Key.Key_Return)
    panel.new_passphrase.passphrase.line.setText("corta")
    qtbot.keyClick(panel.new_passphrase.passphrase.line, Qt.Key.Key_Return)
    assert "corta" in panel.problem.text()
    for secret in (panel.new_passphrase.passphrase, panel.new_passphrase.again):
        secret.line.setText(LONG)
    qtbot.keyClick(panel.new_passphrase.again.line, Qt.Key.Key_Return)
    toolkit.asking.will_answer(tmp_path / "card.pdf")
    panel._print.click()
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")
    assert "borre el fichero" in panel.problem.text()
    qtbot.keyClick(panel.code.repeats[0], Qt.Key.Key_Return)
    assert "grupo" in panel.problem.text()
    assert made == []
    code = panel.code.code
    for field, number in zip(panel.code.repeats, panel.code._asked, strict=True):
        field.setText(code.split("-")[number - 1])
    assert clipped_texts(panel) == []
    with qtbot.waitSignal(panel.opened):
        qtbot.keyClick(panel.code.repeats[1], Qt.Key.Key_Return)
    (answers,) = made
    assert (answers.neighbourhood, answers.passphrase, answers.code) == ("Centro", LONG, code)
    assert code not in repr(answers)
    assert panel.code.code == ""
    assert panel.new_passphrase.text() == ""
