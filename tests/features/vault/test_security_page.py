"""The security page with the keys alone: what stands there is so, and a change counts only when its secret was given."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import ClassVar

import pyrage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from neighbourhood_desk.features.vault.feature import FEATURE
from neighbourhood_desk.features.vault.records import BackupPlace, WayKind
from neighbourhood_desk.features.vault.service import KeyService, VaultKeeper
from neighbourhood_desk.features.vault.ui.code_block import CodeBlock
from neighbourhood_desk.features.vault.ui.key_panel import CodePanel, EscrowPanel, PassphrasePanel
from neighbourhood_desk.features.vault.ui.security_page import SecurityPage
from neighbourhood_desk.kernel.clock import Clock, FixedClock
from neighbourhood_desk.kernel.errors import DeskError, WrongSecret
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.storage.keys import FLOOR
from neighbourhood_desk.storage.os_keyring import OsKeyring
from neighbourhood_desk.storage.sealed import SealedKey
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import open_vault, open_with_recovery_code
from neighbourhood_desk.widgets.toolkit import Toolkit
from support import PASSPHRASE
from widgets.accessibility import clipped_texts, small_targets, unnamed_controls
from widgets.doubles import DoubleToolkit, make_toolkit, show

NEW = "otra frase de paso bastante larga"


class Store:
    """A key store in memory."""

    priority = 5
    kept: ClassVar[dict[str, str]] = {}

    def set_password(self, _service: str, name: str, password: str) -> None:
        self.kept[name] = password

    def get_password(self, _service: str, name: str) -> str | None:
        return self.kept.get(name)

    def delete_password(self, _service: str, name: str) -> None:
        del self.kept[name]


@pytest.fixture
def toolkit(qapp: QApplication) -> Iterator[DoubleToolkit]:
    built = make_toolkit(qapp)
    yield built
    built.close()


@pytest.fixture
def keys(vault: Vault, clock: FixedClock, tmp_path: Path) -> KeyService:
    return KeyService(vault, VaultKeeper(tmp_path, clock, FLOOR), OsKeyring(lambda: [Store]), FLOOR)


@pytest.fixture
def page(qtbot: QtBot, toolkit: DoubleToolkit, keys: KeyService) -> SecurityPage:
    page = SecurityPage(toolkit, keys)
    page.resize(1170, 900)
    show(qtbot, page)
    page.refresh()
    return page


def type_into(qtbot: QtBot, text: str) -> None:
    field = QApplication.focusWidget()
    assert isinstance(field, QWidget)
    if isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    else:
        qtbot.keyClicks(field, text)


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    field = QApplication.focusWidget()
    assert isinstance(field, QWidget)
    qtbot.keyClick(field, key, modifier)


def type_code_back(block: CodeBlock) -> None:
    for field, number in zip(block.repeats, block._asked, strict=True):
        field.setText(block.code.split("-")[number - 1].lower())


def test_the_page_says_how_the_vault_can_be_opened_and_fits_at_any_size(
    qtbot: QtBot, qapp: QApplication, keys: KeyService, vault: Vault
) -> None:
    keys.add_escrow(PASSPHRASE, str(pyrage.x25519.Identity.generate().to_public()))
    for language, scheme, scale, width in (("es", "light", 100, 1170), ("en", "dark", 200, 900), ("es", "contrast", 150, 640)):
        toolkit = make_toolkit(qapp, language, scheme=scheme, scale=scale)
        page = SecurityPage(toolkit, keys)
        page.resize(width, 900)
        show(qtbot, page)
        page.refresh()
        for begin in (page.passphrase.change, page.code.renew, page.escrow.add, page.data_key.change):
            begin.click()
        card = page.escrow
        qtbot.waitUntil(lambda card=card: card.height() == card.heightForWidth(card.width()))  # type: ignore[misc]
        qtbot.waitUntil(lambda page=page: clipped_texts(page) == [])  # type: ignore[misc]  # forms that were just opened take their room
        assert unnamed_controls(page) == []
        assert small_targets(page) == []
        assert "64 MiB" in page.passphrase.facts.text()
        assert "2026" in page.code.facts.text()
        page.close()
        toolkit.close()


def test_the_passphrase_is_changed_with_keys_alone(page: SecurityPage, qtbot: QtBot, toolkit: DoubleToolkit, vault: Vault) -> None:
    page.passphrase.change.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    type_into(qtbot, "no es esta")
    press(qtbot, Qt.Key.Key_Return)
    panel = page.passphrase.panel
    assert isinstance(panel, PassphrasePanel)
    assert "Demasiado corta" in panel.problem.text()
    type_into(qtbot, NEW)
    press(qtbot, Qt.Key.Key_Tab)
    panel.new.again.setFocus()
    type_into(qtbot, NEW)
    press(qtbot, Qt.Key.Key_Return)
    assert "no abre el cofre" in panel.problem.text()
    panel.current.clear()
    type_into(qtbot, PASSPHRASE)
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.passphrase.panel is None
    assert toolkit.telling.messages[-1].tone == "good"
    assert page.passphrase.change.hasFocus()
    folder, clock = vault.generation.parent, vault.clock
    vault.close()
    with pytest.raises(WrongSecret):
        open_vault(folder, PASSPHRASE, clock)
    open_vault(folder, NEW, clock).close()


def test_escape_leaves_and_forgets_what_was_typed(page: SecurityPage, qtbot: QtBot) -> None:
    page.passphrase.change.click()
    type_into(qtbot, PASSPHRASE)
    press(qtbot, Qt.Key.Key_Escape)
    assert page.passphrase.change.isVisible()
    page.passphrase.change.click()
    assert page.passphrase.panel is not None
    assert page.passphrase.panel.current.text() == ""


def test_a_new_code_counts_only_when_two_groups_were_typed_back(
    page: SecurityPage, toolkit: DoubleToolkit, vault: Vault, tmp_path: Path
) -> None:
    page.code.renew.click()
    panel = page.code.panel
    assert isinstance(panel, CodePanel)
    code = panel.code.code
    toolkit.asking.will_answer(tmp_path / "card.pdf")
    panel._print.click()
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")
    assert toolkit.telling.messages[-1].next_step is not None
    toolkit.asking.will_answer(tmp_path / "absent" / "card.pdf")
    panel._print.click()
    assert "no se ha podido" in toolkit.words(toolkit.telling.messages[-1].what).lower()
    panel.current.line.setText(PASSPHRASE)
    panel.act()
    assert "grupo" in panel.problem.text()
    type_code_back(panel.code)
    panel.act()
    assert page.code.panel is None
    folder, clock = vault.generation.parent, vault.clock
    vault.close()
    open_with_recovery_code(folder, code, clock).close()


def test_an_organisation_is_added_from_its_file_and_taken_away(
    page: SecurityPage, toolkit: DoubleToolkit, keys: KeyService, tmp_path: Path
) -> None:
    identity = pyrage.x25519.Identity.generate()
    (tmp_path / "private").write_text(str(identity))
    (tmp_path / "public").write_text(str(identity.to_public()))
    page.escrow.add.click()
    panel = page.escrow.panel
    assert isinstance(panel, EscrowPanel)
    toolkit.asking.will_answer(tmp_path / "private")
    panel._file.click()
    assert "clave privada" in panel.problem.text()
    assert panel.recipient.toPlainText() == ""
    toolkit.asking.will_answer(tmp_path / "public")
    panel._file.click()
    panel.current.line.setText(PASSPHRASE)
    panel.act()
    (way,) = [way for way in keys.ways() if way.kind is WayKind.ESCROW]
    assert way.recipient == str(identity.to_public())
    page.escrow.removers[0].click()
    assert page.escrow.panel is not None
    page.escrow.panel.current.line.setText(PASSPHRASE)
    page.escrow.panel.act()
    assert not [way for way in keys.ways() if way.kind is WayKind.ESCROW]
    assert page.escrow.removers == []


def test_an_organisation_shows_that_its_key_opens_the_vault_without_giving_it_away(
    page: SecurityPage, toolkit: DoubleToolkit, keys: KeyService, clock: FixedClock, tmp_path: Path
) -> None:
    identity = pyrage.x25519.Identity.generate()
    keys.add_escrow(PASSPHRASE, str(identity.to_public()))
    clock.moment += timedelta(days=30)
    page.refresh()
    ask, receipt = page.escrow.askers[0]
    assert not receipt.isVisibleTo(page)
    toolkit.asking.will_answer(tmp_path / "pregunta.age")
    ask.click()
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt((tmp_path / "pregunta.age").read_bytes(), [pyrage.x25519.Identity.generate()])
    said = pyrage.decrypt((tmp_path / "pregunta.age").read_bytes(), [identity]).decode()  # what stock age does for the organisation
    assert "clave privada" in said
    groups = re.findall(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}", said)
    page.escrow.askers[0][1].click()
    for typed, is_right in (("AAAA-BBBB-CCCC-DDDD", False), (groups[0].lower().replace("-", " "), True)):
        form = page.escrow.trial
        assert form is not None
        form.form.set_values({"receipt": typed})
        form.act()
        assert (page.escrow.trial is None) is is_right
    (way,) = [way for way in keys.ways() if way.kind is WayKind.ESCROW]
    assert way.proven is not None
    assert way.proven.date() == clock.today()
    assert not keys.is_asked(way.id)
    with pytest.raises(DeskError):
        keys.prove_organisation(way.id, groups[0])


def test_the_key_store_is_off_until_it_is_wanted(page: SecurityPage, keys: KeyService, toolkit: DoubleToolkit) -> None:
    assert page.keyring.state.text() == "Desactivado"
    assert page.keyring.turn_on.isEnabled()
    page.keyring.turn_on.click()
    assert page.keyring.panel is not None
    page.keyring.panel.current.line.setText(PASSPHRASE)
    page.keyring.panel.act()
    assert page.keyring.state.text() == "Activado"
    assert len(Store.kept) == 1
    page.keyring.turn_off.click()
    assert page.keyring.state.text() == "Desactivado"
    assert Store.kept == {}
    assert not [way for way in keys.ways() if way.kind is WayKind.KEYRING]


def test_a_computer_without_a_trusted_key_store_says_so(qtbot: QtBot, toolkit: DoubleToolkit, vault: Vault, tmp_path: Path) -> None:
    page = SecurityPage(toolkit, KeyService(vault, VaultKeeper(tmp_path, vault.clock, FLOOR), OsKeyring(list), FLOOR))
    show(qtbot, page)
    assert not page.keyring.turn_on.isEnabled()
    assert "ningún llavero" in page.keyring.facts.text()


def test_the_data_key_changes_and_the_desk_goes_on(page: SecurityPage, vault: Vault, toolkit: DoubleToolkit) -> None:
    key, generation = vault.raw_key(), vault.generation
    page.data_key.change.click()
    panel = page.data_key.panel
    assert isinstance(panel, CodePanel)
    code = panel.code.code
    panel.current.line.setText(PASSPHRASE)
    type_code_back(panel.code)
    panel.act()
    assert vault.raw_key() != key, panel.problem.text()
    assert vault.generation != generation
    vault.keep_state("after", 1)
    folder, clock = vault.generation.parent, vault.clock
    vault.close()
    reopened = open_with_recovery_code(folder, code, clock)
    assert reopened.state("after") == 1
    reopened.close()


def test_a_damaged_key_file_is_said_on_the_page_and_is_no_crash(page: SecurityPage, vault: Vault) -> None:
    for path in vault.generation.glob("vault.keys.json*"):
        path.write_bytes(path.read_bytes().replace(b'"made"', b'"mode"'))
    page.refresh()
    assert "alterado" in page.passphrase.facts.text()


def test_the_feature_gives_the_sealed_key_and_its_page(
    toolkit: DoubleToolkit, vault: Vault, clock: FixedClock, qtbot: QtBot, tmp_path: Path
) -> None:
    services = Services(vault)
    services.add(clock, Clock)
    services.add(BackupPlace(tmp_path))
    services.add(toolkit, Toolkit)
    for service in FEATURE.services(services):
        services.add(service)
    assert isinstance(services.of(SealedKey), SealedKey)
    (entry,) = FEATURE.pages
    assert entry.foot
    page = entry.build(services)
    qtbot.addWidget(page)
    assert isinstance(page, SecurityPage)
