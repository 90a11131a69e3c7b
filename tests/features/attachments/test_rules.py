"""Names of files are never paths, hide nothing and end as their content demands, whatever somebody wrote."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neighbourhood_desk.features.attachments.records import MediaType
from neighbourhood_desk.features.attachments.rules import LONGEST_NAME, clean_name, level_beside, size_words
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Catalogue


@pytest.mark.parametrize(
    ("given_name", "media_type", "kept"),
    [
        ("Carta del casero.PDF", MediaType.PDF, "Carta del casero.pdf"),
        ("../../etc/passwd", MediaType.TEXT, "passwd.txt"),
        ("C:\\Users\\Ana\\foto.jpeg", MediaType.JPEG, "foto.jpeg"),
        ("foto.webp", MediaType.JPEG, "foto.jpg"),
        ("recibo v2.1", MediaType.JPEG, "recibo v2.1.jpg"),
        ("CON.txt", MediaType.TEXT, "file CON.txt"),
        ("lpt1", MediaType.PDF, "file lpt1.pdf"),
        ("aux.carta.pdf", MediaType.PDF, "file aux.carta.pdf"),
        ("factura\u202efdp.exe", MediaType.PDF, "facturafdp.exe.pdf"),
        ("evil.html", MediaType.TEXT, "evil.html.txt"),
        ("lista.csv", MediaType.TEXT, "lista.csv"),
        (".bashrc", MediaType.TEXT, "bashrc.txt"),
        ("  ", MediaType.PNG, "file.png"),
        ("nin\u0303a\n\tdos.png", MediaType.PNG, "niña dos.png"),
        ('<b>a:b|c?*"', MediaType.PNG, "b a b c.png"),
    ],
)
def test_a_name_is_made_safe_and_stays_readable(given_name: str, media_type: MediaType, kept: str) -> None:
    assert clean_name(given_name, media_type) == kept


@given(name=st.text(max_size=300), media_type=st.sampled_from(MediaType))
def test_no_name_is_a_path_hides_anything_or_changes_when_it_is_cleaned_again(name: str, media_type: MediaType) -> None:
    kept = clean_name(name, media_type)
    assert 0 < len(kept) <= LONGEST_NAME + len("file ")
    assert not set(kept) & set('/\\:*?"<>|\0\n\t')
    assert all(unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co", "Cn") for sign in kept)
    assert not kept.startswith((".", " "))
    assert kept.rpartition(".")[0]
    assert clean_name(kept, media_type) == kept


def test_a_file_is_never_less_confidential_than_its_record() -> None:
    for own in Level:
        for subject in Level:
            assert level_beside(own, subject).rank == max(own.rank, subject.rank)


def test_sizes_are_said_as_people_say_them() -> None:
    english = Catalogue("en", {})
    assert [english.text(size_words(size)) for size in (1, 84_300, 2_449_999, 10 << 20)] == ["1 kB", "84 kB", "2.4 MB", "10.5 MB"]
