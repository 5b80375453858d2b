"""Text for formats that have no room for controls or for more than one line."""

from __future__ import annotations

import re

__all__ = ["one_line", "without_controls"]

# Controls but the tab and line ends, and the separators and non-characters that act like controls.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")


def without_controls(text: str) -> str:
    """The text with a space for each control character, and every line end a line feed.

    Byte order marks are left out: readers drop one at the start of a value.
    """
    text = text.replace("\ufeff", "").replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROLS.sub(" ", text)


def one_line(text: str) -> str:
    """The text in one line: white space and controls together become one space."""
    return " ".join(without_controls(text).split())
