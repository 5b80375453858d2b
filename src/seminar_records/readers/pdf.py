"""PDF by way of PDFium (extra ``pdf``): lines in the order of the file, so columns stay apart.

The text stays as printed: line ends and hyphens at line ends are kept, running heads and page
numbers too. A blank line is put where the page has a gap, or the size of the letters changes; a
form feed on a line of its own parts the pages.
"""

from __future__ import annotations

import ctypes
import re
from itertools import pairwise
from threading import Lock
from typing import Any

from attrs import define

from seminar_records.errors import ReaderError
from seminar_records.model import Problem
from seminar_records.readers.reader import Extracted, require, warn

__all__ = ["MAGIC", "MEDIA_TYPE", "SUFFIXES", "read"]

MEDIA_TYPE = "application/pdf"
SUFFIXES = (".pdf",)
MAGIC = re.compile(rb"(?:\xef\xbb\xbf)?\s*%PDF-")

_PASSWORD = 4  # FPDF_ERR_PASSWORD in fpdfview.h
_HYPHEN = ("\x02", "\ufffe")  # a hyphen at a line end, after which PDFium leaves the line end out
_FINISHED = re.compile(r"[.!?:][”’\"')\]]*$")
_BREAK = "\n\f\n"
_PDFIUM = Lock()  # PDFium is not thread-safe


@define
class _Line:
    """One printed line with the place of its first letter, in points from the lower left corner.

    ``height`` is that of the letters as they stand on the page, whatever the size of the font.
    """

    text: str
    x: float
    y: float
    height: float


def read(data: bytes, name: str) -> Extracted:
    """The text of all pages and where each begins."""
    if not data.strip():
        raise ReaderError(name, "the file is empty")
    pdfium = require("pypdfium2", "reading PDF files", "pdf")
    with _PDFIUM:
        pages, problems = _pages(pdfium, data, name)
    if not any(page.strip() for page in pages):
        reason = "the pages are pictures without text; put a text layer in first (ocrmypdf does)"
        raise ReaderError(name, reason)
    starts = [0]
    for page in pages[:-1]:
        starts.append(starts[-1] + len(page) + len(_BREAK))
    return Extracted(_BREAK.join(pages) + "\n", tuple(starts), tuple(problems))


def _pages(pdfium: Any, data: bytes, name: str) -> tuple[list[str], list[Problem]]:
    texts: list[str] = []
    problems: list[Problem] = []
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise ReaderError(name, _reason(error)) from error
    try:
        for number in range(len(document)):
            texts.append(_page(pdfium, document, number, problems))
    finally:
        document.close()
    return texts, problems


def _reason(error: Any) -> str:
    if error.err_code == _PASSWORD:
        return "the file is encrypted; save a copy without a password first (qpdf --decrypt does)"
    return "the file is broken or not a PDF; fetch it again, or repair it (qpdf does)"


def _page(pdfium: Any, document: Any, number: int, problems: list[Problem]) -> str:
    """The text of one page; one that cannot be read is empty, with a problem."""
    try:
        page = document[number]
        text = _joined(_lines(pdfium.raw, page.get_textpage()))
        if not text and any(page.get_objects(max_depth=1)):
            message = f"page {number + 1} is a picture without text"
            problems.append(warn("SR011", message, "put a text layer in first (ocrmypdf does)"))
    except pdfium.PdfiumError:
        message = f"page {number + 1} is broken and was left out"
        problems.append(warn("SR012", message, "fetch the file again, or repair it (qpdf does)"))
        return ""
    return text


def _lines(raw: Any, page: Any) -> list[_Line]:
    """The lines of a page in the order of the file. Blank ones are left out."""
    found: list[_Line] = []
    chars: list[str] = []
    first = 0
    for index in range(page.count_chars()):
        char = chr(raw.FPDFText_GetUnicode(page, index))
        if char in "\r\n":
            found.append(_line(raw, page, first, chars))
            chars, first = [], index + 1
        elif char in _HYPHEN:
            found.append(_line(raw, page, first, [*chars, "-"]))
            chars, first = [], index + 1
        else:
            chars.append(char)
    found.append(_line(raw, page, first, chars))
    return [line for line in found if line.text]


def _line(raw: Any, page: Any, first: int, chars: list[str]) -> _Line:
    """The line whose characters begin at index ``first`` of the page."""
    text = "".join(chars)
    first += len(text) - len(text.lstrip())
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(page, first, x, y)
    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(page, first, box)
    return _Line(text.strip(), x.value, y.value, abs(box.top - box.bottom))


def _joined(lines: list[_Line]) -> str:
    """The lines with a blank one wherever a new block begins."""
    drops = sorted(above.y - below.y for above, below in pairwise(lines) if above.y > below.y)
    usual = drops[len(drops) // 7] if drops else 0.0
    parts = [lines[0].text] if lines else []
    for above, below in pairwise(lines):
        parts.append("\n\n" if _parted(above, below, usual) else "\n")
        parts.append(below.text)
    return "".join(parts)


def _parted(above: _Line, below: _Line, usual: float) -> bool:
    """Whether a new block begins with the line ``below``; ``usual`` is the usual line distance.

    At the top of the next column, to the right and higher up, a block only ends with a sentence.
    """
    if abs(above.height - below.height) > 0.12 * max(above.height, below.height):
        return True
    drop = above.y - below.y
    if drop < -usual / 2:
        return below.x < above.x + 3 * below.height or _FINISHED.search(above.text) is not None
    return drop > max(1.3 * usual, 1.25 * below.height)
