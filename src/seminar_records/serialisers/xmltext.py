"""Any text in XML 1.0, and XML of unknown origin read without its dangers.

XML cannot hold 31 of the code points a record may hold: the control characters but tab, line feed
and carriage return, and U+FFFE and U+FFFF (XML 1.0, production 2). They are written as their
number in white square brackets, ``⟦U+0007⟧``; where a text itself says ``⟦U+``, its bracket is
written that way too (``⟦U+27E6⟧``), so that every text comes back as it was.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote
from xml.etree import ElementTree as ET

from seminar_records.errors import FormatError

__all__ = ["escape", "parse", "slug", "source_pointer", "to_bytes", "unescape"]

#: What :func:`escape` writes as a number.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|⟦(?=U\\+)")
_ESCAPED = re.compile(r"⟦U\+([0-9A-F]{4})⟧")

#: A word of ASCII, valid as an XML name.
_SLUG = re.compile(r"[a-z][a-z0-9-]{0,99}")

#: Fed so much at a time, a parser learns of a document type before it reads what that defines.
_CHUNK = 1024


def escape(text: str) -> str:
    """The text without what XML cannot hold; :func:`unescape` gives it back."""
    return _UNWRITABLE.sub(lambda match: f"⟦U+{ord(match[0]):04X}⟧", text)


def unescape(text: str) -> str:
    """The text that :func:`escape` was given."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)


def to_bytes(root: ET.Element) -> bytes:
    """The document as UTF-8, indented; text in elements without children is left as it is.

    A carriage return is written as a reference, for a parser makes every other one a line feed.
    """
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode").replace("\r", "&#13;")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()


def parse(data: bytes, format: str) -> ET.Element:
    """The root element of a document.

    :param format: what is being read, for messages.
    :raises FormatError: it is not well-formed, or has a document type, through which entities
        could name files or grow without bound.
    """
    parser = ET.XMLParser(target=_WithoutDoctype(format))
    try:
        for start in range(0, len(data), _CHUNK):
            parser.feed(data[start : start + _CHUNK])
        root: ET.Element = parser.close()
    except (ET.ParseError, ValueError, LookupError) as error:
        if isinstance(error, FormatError):
            raise
        raise FormatError(format, [f"it is not well-formed XML: {error}"]) from None
    return root


class _WithoutDoctype(ET.TreeBuilder):
    def __init__(self, format: str) -> None:
        super().__init__()
        self._format = format

    def doctype(self, *_: Any) -> None:
        raise FormatError(self._format, ["it has a document type, which is not read"])


def slug(text: str) -> str | None:
    """The text as a word for an attribute, blanks as hyphens; None when it is not plain enough."""
    word = text.replace(" ", "-")
    return word if _SLUG.fullmatch(word) else None


def source_pointer(name: str | None, start: int, end: int) -> str:
    """A stretch of the source as a URI reference with a character range after RFC 5147.

    A text without a name is called ``text``. The offsets are those of the record, code points of
    the decoded text, in which a line ending of two characters counts twice.
    """
    return f"{quote(name or 'text', errors='replace')}#char={start},{end}"
