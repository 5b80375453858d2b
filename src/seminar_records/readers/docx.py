"""Word documents (``.docx``) by way of mammoth's HTML (extra ``docx``).

Headings, bold and italics, lists, tables, footnotes and text boxes are kept; tracked deletions,
comments, pictures, and running heads and feet are not part of the text.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import Any

from seminar_records.errors import ReaderError
from seminar_records.readers import markup
from seminar_records.readers.reader import Extracted, require

__all__ = ["LIMIT", "MAGIC", "MEDIA_TYPE", "SUFFIXES", "read"]

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SUFFIXES = (".docx",)
MAGIC = re.compile(rb"PK\x03\x04.{26}(?:\[Content_Types\]\.xml|_rels/|docProps/|word/)", re.DOTALL)

#: Bytes of XML in a document that is still read: some 1,500 pages. Beyond it the time (3 to 9 s for
#: each 1,000,000) and the memory (150 times the size) that the library takes are no longer sane.
LIMIT = 8_000_000

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => h2:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
"""


def read(data: bytes, name: str) -> Extracted:
    """The text of a Word document as headings, paragraphs, list items and table rows."""
    _check(data, name)
    mammoth = require("mammoth", "reading Word documents", "docx")
    try:
        result = mammoth.convert_to_html(
            io.BytesIO(data), style_map=_STYLES, convert_image=_no_image
        )
    except Exception as error:  # the libraries below it raise whatever they stumble over
        raise ReaderError(name, f"the document is broken ({type(error).__name__})") from error
    text = markup.render(result.value).text
    if not text.strip():
        raise ReaderError(name, "the document has no text; pictures of text need OCR first")
    return Extracted(text)


def _no_image(image: Any) -> list[Any]:
    return []


def _check(data: bytes, name: str) -> None:
    """Refuse what is no Word document, or one that would unpack to something enormous.

    A member never unpacks to more than the size the archive declares: ``zipfile`` stops there.
    """
    if data.startswith(_OLE):
        reason = "the file is encrypted or in the old .doc format; save it as .docx first"
        raise ReaderError(name, reason)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
    except Exception as error:  # not only BadZipFile: also struct, value and Unicode errors
        raise ReaderError(name, "the document is broken: it is no zip archive") from error
    if not any(member.filename.startswith("word/") for member in members):
        raise ReaderError(name, "the archive is not a Word document")
    size = sum(member.file_size for member in members if _is_xml(member.filename))
    if size > LIMIT:
        raise ReaderError(
            name, f"the document unpacks to {size:,} bytes of XML (at most {LIMIT:,})"
        )


def _is_xml(filename: str) -> bool:
    return filename.lower().endswith((".xml", ".rels"))
