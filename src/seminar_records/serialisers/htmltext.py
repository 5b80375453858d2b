"""Text as HTML: nothing of it is markup, and nothing of it hides."""

from __future__ import annotations

from html import escape

import regex

__all__ = ["attribute", "shown", "single_line"]

#: Controls, bidirectional and zero-width marks, separators that are no newline, half surrogate
#: pairs, and letters that show nothing. Variation selectors only choose a form: they stay.
_UNSEEN = regex.compile(
    r"[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]"
    r"--[\n\t\p{Variation_Selector}]]",
    regex.VERSION1,
)


def shown(text: str) -> str:
    """The text escaped, with each unseen character as its code in a box."""
    return _UNSEEN.sub(_box, escape(text, quote=True))


def attribute(text: str) -> str:
    """The text for an attribute between double quotes, each unseen character as its code."""
    return _UNSEEN.sub(lambda match: f"[{_code(match[0])}]", escape(text, quote=True))


def single_line(text: str, limit: int = 160) -> str:
    """The text on one line, cut at a word after at most ``limit`` characters."""
    line = " ".join(text[: limit * 4].split())
    if len(line) <= limit:
        return line
    return (line[: limit + 1].rpartition(" ")[0] or line[:limit]) + " …"


def _box(match: regex.Match[str]) -> str:
    return f'<span class="unseen">{_code(match[0])}</span>'


def _code(char: str) -> str:
    return f"U+{ord(char):04X}"
