"""Word files: what of them is kept, and what is refused."""

from __future__ import annotations

import io
import zipfile

import pytest
from readers.made_files import with_document_xml, word

from seminar_records.errors import ReaderError
from seminar_records.readers import extract
from seminar_records.readers.docx import LIMIT

PARAGRAPH = b"<w:p><w:r><w:t>%s</w:t></w:r></w:p>"


def _text(data: bytes) -> str:
    found = extract(data, "report.docx")
    assert found is not None
    return found.text


def test_headings_names_tables_and_lists_keep_their_marks() -> None:
    assert _text(word()) == (
        "# Seminar on Tide Mills\n\n"
        "# Remarks by the Speakers\n\n"
        "**H.E. Hanne Brok**\n\n"
        "She said that the pond *must* be dredged.\nThe gates came later.\n\n"
        "| Name | Office |\n| Ravi Tolland | Engineer \\| Pilot |\n\n"
        "# Recommendations\n\n"
        "1. Dredge the pond.\n2. Copy the drawings.\n\n"
        "- Ask the museum.\n"
    )


def test_the_name_does_not_matter_when_the_bytes_say_what_it_is() -> None:
    found = extract(word(), "upload")
    assert found is not None
    assert found.text.startswith("# Seminar on Tide Mills")


def test_a_file_that_unpacks_to_something_enormous_is_refused_before_unpacking() -> None:
    bomb = with_document_xml(PARAGRAPH % (b"A" * LIMIT))
    assert len(bomb) < 100_000
    with pytest.raises(ReaderError, match=r"unpacks to 8,[0-9]{3},[0-9]{3} bytes"):
        extract(bomb, "report.docx")


def test_nested_entities_are_refused() -> None:
    levels = b"".join(b'<!ENTITY e%d "%s">' % (n + 1, b"&e%d;" % n * 10) for n in range(9))
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word())) as old, zipfile.ZipFile(out, "w", 8) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                start = data.index(b"<w:document")
                doctype = b'<!DOCTYPE w:document [<!ENTITY e0 "ha">' + levels + b"]>"
                body = data[start:].replace(b"Remarks", b"&e9;")
                data = data[:start] + doctype + body
            new.writestr(name, data)
    with pytest.raises(ReaderError, match="broken"):
        extract(out.getvalue(), "report.docx")


def test_very_deep_nesting_is_refused() -> None:
    deep = b"<w:tbl><w:tr><w:tc>" * 2000 + b"</w:tc></w:tr></w:tbl>" * 2000
    with pytest.raises(ReaderError, match="broken"):
        extract(with_document_xml(deep), "report.docx")


def test_a_document_without_text_is_refused() -> None:
    with pytest.raises(ReaderError, match="no text"):
        extract(with_document_xml(b"<w:p/>"), "report.docx")


def test_other_archives_and_old_or_encrypted_files_are_told_apart() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
    with pytest.raises(ReaderError, match="not a Word document"):
        extract(out.getvalue(), "table.xlsx")
    with pytest.raises(ReaderError, match=r"encrypted or in the old \.doc"):
        extract(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "report.docx")


@pytest.mark.parametrize("part", [0, 1, 2, 3])
def test_a_truncated_file_is_refused(part: int) -> None:
    data = word()
    with pytest.raises(ReaderError, match="broken"):
        extract(data[: len(data) * part // 4], "report.docx")
