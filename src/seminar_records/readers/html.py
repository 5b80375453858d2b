"""HTML: a plain document as it is; of a web page with navigation, the main text.

What is plain is a property of the page, never of what is installed: a page with navigation, forms
or a third of its letters in links goes through ``trafilatura`` (extra ``html``), every other one
through :mod:`~seminar_records.readers.markup`. The title and the date in the head are the page's,
not the event's, and are left out.

Of trafilatura's outputs the XML keeps most: its HTML turns numbered lists into bulleted ones, and
its Markdown parts a name from the office on the next line. Without ``fast`` it takes time in the
square of the number of paragraphs (7 s for 8,000 list items), and its second opinion has no marks.
"""

from __future__ import annotations

import re
from xml.etree import ElementTree

from attrs import evolve

from seminar_records.errors import ReaderError
from seminar_records.model import Problem
from seminar_records.readers import markup
from seminar_records.readers.reader import Extracted, require
from seminar_records.source import decode

__all__ = ["MAGIC", "MEDIA_TYPE", "SUFFIXES", "read", "to_text"]

MEDIA_TYPE = "text/html"
SUFFIXES = (".html", ".htm", ".xhtml")
MAGIC = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html)[\s>]",
    re.IGNORECASE,
)

_CHARSET = re.compile(rb"<meta\s[^>]*charset\s*=\s*[\"']?\s*([-\w:.]{1,40})", re.IGNORECASE)

#: trafilatura's element and ``rend`` to the HTML element that :mod:`markup` knows.
_HTML: dict[tuple[str, str | None], str] = {
    ("hi", "#b"): "b",
    ("hi", "#i"): "i",
    ("lb", None): "br",
    ("list", "ol"): "ol",
    ("list", "ul"): "ul",
    ("item", None): "li",
    ("row", None): "tr",
    ("quote", None): "blockquote",
    ("code", None): "pre",
    **{("head", f"h{level}"): f"h{level}" for level in range(1, 7)},
}


def read(data: bytes, name: str) -> Extracted:
    """The text of a page as headings, paragraphs, list items and table rows."""
    html, problems = _decode(data)
    text = to_text(html)
    if not text.strip():
        raise ReaderError(name, "the page has no text; it may be made by scripts in a browser")
    return Extracted(text, problems=problems)


def to_text(html: str) -> str:
    """The text of a page, or its main text when it has navigation around it.

    When the main text is less than half of what stands outside links, or one block only (what
    trafilatura makes of short pages), too much would be lost, and the whole page is kept.
    """
    whole = markup.render(html)
    if not whole.chrome:
        return whole.text
    main = _main_text(html)
    lost = main.letters * 2 < whole.letters or "\n" not in main.text.strip()
    return whole.text if lost else main.text


def _main_text(html: str) -> markup.Page:
    trafilatura = require("trafilatura", "reading web pages with navigation", "html")
    try:
        xml = trafilatura.extract(
            html,
            output_format="xml",
            include_formatting=True,
            include_tables=True,
            include_comments=False,
            fast=True,
        )
        return markup.render(_as_html(xml) if xml else "")
    except Exception:  # whatever it stumbles over, the whole page is still there
        return markup.render("")


def _as_html(xml: str) -> str:
    """trafilatura's XML with the names of HTML."""
    root = ElementTree.fromstring(xml)
    for element in root.iter():
        rend = element.get("rend")
        if element.tag == "cell":
            element.tag = "th" if element.get("role") == "head" else "td"
        else:
            known = _HTML.get((element.tag, rend)) or _HTML.get((element.tag, None))
            element.tag = known or element.tag
    return ElementTree.tostring(root, encoding="unicode")


def _decode(data: bytes) -> tuple[str, tuple[Problem, ...]]:
    """By the declared encoding when the bytes are not UTF-8, otherwise as any other text.

    The problems met lose their spans, which would point into the HTML.
    """
    declared = _CHARSET.search(data[:4096])
    if declared is not None and not _is_utf8(data):
        try:
            return data.decode(declared[1].decode("ascii")), ()
        except (LookupError, UnicodeError):
            pass
    source = decode(data)
    return source.text, tuple(evolve(problem, spans=()) for problem in source.problems)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
