"""`erase` asks nothing, prints the certificate, and leaves nothing of the person."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import uuid4

import pytest

from neighbourhood_desk.desk.command_line import main
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.kernel.clock import SystemClock
from neighbourhood_desk.storage.keys import FLOOR
from neighbourhood_desk.storage.vault_directory import create_vault, open_vault
from support import PASSPHRASE, import_stores


def test_a_person_is_erased_and_the_certificate_names_nobody(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import_stores()
    secret = tmp_path / "secret"
    secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
    folder = tmp_path / "vault"
    vault = create_vault(folder, PASSPHRASE, SystemClock(), FLOOR).vault
    ana = PeopleService(vault).add(Person(given_names="Ana", surnames="Zarzamora Ruiz"))
    vault.close()
    command = ["erase", str(folder), "--json", "--passphrase-file", str(secret), "--person"]
    assert main([*command, str(ana.id)]) == 0
    printed = capsys.readouterr().out
    certificate = json.loads(printed)
    assert (certificate["person_id"], certificate["state"], certificate["deleted"]) == (str(ana.id), "erased", {"people": 1})
    assert "Zarzamora" not in printed
    assert json.loads((folder / "ERASED.json").read_bytes())["entries"][0][0] == str(ana.id)
    opened = open_vault(folder, PASSPHRASE, SystemClock())
    assert PeopleService(opened).get(ana.id) is None
    opened.close()
    assert main([*command, str(uuid4())]) == 1
    assert capsys.readouterr().err.strip()
    with pytest.raises(SystemExit) as usage:
        main([*command, "nobody"])
    assert usage.value.code == 2
