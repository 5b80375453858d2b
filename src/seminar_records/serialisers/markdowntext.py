"""Text that Markdown shows as it is: no mark, link, picture, tag or template in it takes effect.

As few characters as possible are escaped, since people read the file as it stands: each only where
CommonMark, its common extensions or a template engine of site generators would act on it.
"""

from __future__ import annotations

import regex

__all__ = ["escaped", "quoted"]

_CONTROLS = regex.compile(r"[\x00-\x1f\x7f-\x9f]")

_ACTS = regex.compile(
    r"""
      \\(?=[!-/:-@\[-`{-~]|$)        # what is an escape itself
    | [*`]                           # emphasis, code
    | (?<![^\W_])_ | _(?![^\W_])     # emphasis at the edge of a word
    | ~(?=~) | (?<=~)~               # deletion
    | (?<=\])[(\[:{]                 # link, reference, definition, attributes
    | <(?=[a-zA-Z/!?])               # tag, comment, address in brackets
    | &(?=\#?[a-zA-Z0-9]{1,40};)     # entity
    | (?<=\{)[{%\#]                  # template of a site generator
    | (?<=^\d{1,9})[.)](?=\s|$)      # number of a list item, at the beginning
    | ^[\#>+\-=|:]                   # mark of a block, at the beginning
    | \#(?=\#*$)                     # end of a heading
    """,
    regex.VERBOSE,
)

# What JSON leaves as it is and YAML 1.1 does not print.
_UNPRINTABLE = regex.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\"\\]")


def escaped(text: str) -> str:
    """The text on one line, single-spaced, with a backslash where one is needed.

    Controls become U+FFFD, as CommonMark has it for NUL.
    """
    line = _CONTROLS.sub("\ufffd", " ".join(text.split()))
    return _ACTS.sub(r"\\\g<0>", line)


def quoted(text: str) -> str:
    """The text as a double-quoted scalar of YAML, for the front matter."""
    return f'"{_UNPRINTABLE.sub(_escape, text)}"'


def _escape(hit: regex.Match[str]) -> str:
    char = hit[0]
    return f"\\{char}" if char in '"\\' else f"\\u{ord(char):04x}"
