"""Text as tokens: words, numbers and marks, with their offsets and their shapes.

One regular expression splits a text; where the tokens begin and end follows from the lengths of the
parts, so that nothing is done for a single token. Python's :mod:`re` is twice as fast here as
``regex`` but knows no combining marks: texts of scripts that use them take the other way.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

__all__ = ["is_initial", "shape", "tokens"]

#: A word (initials with stops, or letters with inner hyphens and apostrophes), a number, a mark.
#: A stop after a word is taken with it: the vocabulary decides whether it is an abbreviation.
_TOKEN = (
    r"(?:[^\W\d_]\.){2,}[^\W\d_]?(?![^\W\d_])"
    r"|[^\W\d_]LETTER*(?:[-'’‐‑](?!The\b)LETTER+)*(?:-?\d+)?\.?"
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?(?!\w)|\w+"
    r"|\.{2,}|[^\w\s]"
)
#: Most words, tried first; the look-ahead keeps the search from trying all that at every space.
_PLAIN = re.compile(
    r"(?=\S)([A-Za-z]++(?![\w.'’‐‑-])|" + _TOKEN.replace("LETTER", r"[^\W\d_]") + ")"
)
#: Characters on which the two libraries may disagree: superscripts and fractions, combining marks,
#: and all scripts but Latin, Greek and Cyrillic.
_UNSURE = re.compile(
    "[^\t\n\r -\xb1\xb4-\xb8\xba\xbb\xbf-\u02ff\u0370-\u0482\u1e00-\u1eff"
    "\u2010-\u2027\u2030-\u203e\u20a0-\u20c0]"
)

_SHAPES = {"“": "“", "”": "”", "‘": "‘", "’": "”"}
_SHAPES.update(dict.fromkeys("–—-", "–") | dict.fromkeys("|•·", "|"))
#: In clauses these are codes of people, offices and groups; in a text they say nothing of such.
_SHAPES.update(dict.fromkeys("@~%#", "="))


def tokens(text: str) -> tuple[list[str], list[int], list[int]]:
    """The tokens of a text, where they start, and where they end."""
    plain = text.isascii() or _UNSURE.search(text) is None
    split = _PLAIN.split if plain else _any_script().split
    parts = split(text)
    places = list(accumulate(map(len, parts)))
    return parts[1::2], places[:-1:2], places[1::2]


@cache
def _any_script() -> regex.Pattern[str]:
    import regex

    return regex.compile("(" + _TOKEN.replace("LETTER", r"[\p{L}\p{M}]") + ")")


def is_initial(token: str) -> bool:
    """Whether a token is one capital letter with a stop."""
    return len(token) == 2 and token[1] == "." and token[0].isupper()


def shape(token: str) -> str:
    """The code of a word no entry knows, or of a mark.

    ``C`` capitalised, ``K`` capitals only, ``I`` initial, ``z`` lower case (``E`` when it ends in
    -ed), ``'`` a name in the genitive, ``Y`` year, ``n`` number; marks stand for
    themselves.
    """
    first = token[0]
    if first.isalpha():
        if first.islower():
            if "-" in token and token[token.index("-") + 1 :][:1].isupper():
                return "C"  # al-Masri
            return "E" if token.endswith("ed") and len(token) > 4 else "z"
        if len(token) == 1 or (token[1] == "." and len(token) <= 8):
            return "I"
        if token.endswith(("'s", "’s")):
            return "'"  # Ghana's, the Centre's
        return "K" if token.isupper() else "C"
    if first.isdigit():
        return "Y" if len(token) == 4 and token.isdigit() and "1800" <= token < "2200" else "n"
    return _SHAPES.get(first, first if first.isascii() and not first.isalnum() else "?")
