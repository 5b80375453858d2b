"""PDF files: lines, columns, pages, and what is refused."""

from __future__ import annotations

import re

import pytest
from readers.made_files import CLOSING, HEAD, drawn_pdf, picture_pdf, report_pdf

from seminar_records.errors import ReaderError
from seminar_records.readers import extract, read
from seminar_records.readers.reader import Extracted


def _extract(data: bytes) -> Extracted:
    found = extract(data, "report.pdf")
    assert found is not None
    return found


@pytest.mark.parametrize("columns", [1, 2])
def test_paragraphs_are_whole_and_in_the_order_of_reading(columns: int) -> None:
    text = _extract(report_pdf(columns)).text
    names = [int(number) for number in re.findall(r"Brok the ([0-9]+)th", text)]
    assert names == list(range(1, 9))
    words = re.sub(r"\s+", " ", text.replace(HEAD, "").replace("\f", ""))
    assert words.count(CLOSING) == 8


@pytest.mark.parametrize("columns", [1, 2])
def test_a_blank_line_stands_round_headings_and_between_paragraphs(columns: int) -> None:
    blocks = _extract(report_pdf(columns)).text.split("\n\n")
    assert "Remarks by the Speakers" in blocks
    assert "Dr. Hanne Brok the 3th" in blocks
    assert CLOSING in [block.replace("\n", " ") for block in blocks]
    assert "Seminar on Tide Mills and the Towns around Them" in [
        block.replace("\n", " ") for block in blocks
    ]


def test_running_heads_and_page_numbers_are_kept_in_blocks_of_their_own() -> None:
    found = _extract(report_pdf())
    pages = len(found.pages)
    blocks = re.split(r"\n\n|\n\f\n", found.text.rstrip())
    assert pages > 1
    assert blocks.count(HEAD) == pages
    assert {str(page) for page in range(1, pages + 1)} <= set(blocks)


def test_pages_begin_after_a_form_feed_on_its_own_line() -> None:
    found = _extract(report_pdf())
    assert found.pages[0] == 0
    assert all(found.text[page - 3 : page] == "\n\f\n" for page in found.pages[1:])
    assert found.text.count("\f") == len(found.pages) - 1


def test_hyphens_and_line_ends_stay_as_printed() -> None:
    text = _extract(drawn_pdf(["The gates were re-cali-", "brated in Quaid-e-", "Azam road."])).text
    assert text == "The gates were re-cali-\nbrated in Quaid-e-\nAzam road.\n"


def test_a_gap_on_the_page_is_a_blank_line() -> None:
    text = _extract(drawn_pdf(["One line.", "Its second.", "", "Another block.", "More."])).text
    assert text == "One line.\nIts second.\n\nAnother block.\nMore.\n"


@pytest.mark.parametrize("scale", [0.4, 1])
def test_gaps_are_seen_in_short_blocks_and_at_any_scale(scale: float) -> None:
    blocks = ["Dr. Hanne Brok", "Curator of the museum", "A talk in\ntwo lines.", "More."] * 4
    lines = "\n\n".join(blocks).split("\n")
    assert _extract(drawn_pdf(lines, scale=scale)).text == "\n\n".join(blocks) + "\n"


def test_an_encrypted_file_says_what_to_do() -> None:
    with pytest.raises(ReaderError, match=r"^report\.pdf: .*encrypted.*qpdf --decrypt"):
        extract(drawn_pdf(["secret"], password="opens it"), "report.pdf")


def test_a_scan_says_what_to_do() -> None:
    with pytest.raises(ReaderError, match=r"pictures without text.*ocrmypdf"):
        extract(picture_pdf(None, None), "report.pdf")


def test_one_picture_among_pages_of_text_is_a_problem_that_names_it() -> None:
    found = _extract(picture_pdf("First page.", None, "Third page."))
    assert found.text == "First page.\n\f\n\n\f\nThird page.\n"
    assert [(problem.code, problem.message) for problem in found.problems] == [
        ("SR011", "page 2 is a picture without text")
    ]


@pytest.mark.parametrize("data", [b"", b"  \n", b"%PDF-1.7\n", b"%PDF-1.7\n" + bytes(range(256))])
def test_an_empty_or_broken_file_is_refused(data: bytes) -> None:
    with pytest.raises(ReaderError, match=r"report\.pdf"):
        extract(data, "report.pdf")


def test_the_source_names_the_bytes_and_the_kind_of_file() -> None:
    data = drawn_pdf(["One line."])
    source = read(data, "report.pdf")
    other = read(data + b"\n", "report.pdf")
    assert source is not None
    assert other is not None
    assert (source.name, source.media_type) == ("report.pdf", "application/pdf")
    assert source.text == other.text
    assert source.sha256 != other.sha256
