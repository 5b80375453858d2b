"""The formula guard: no cell of a table is taken for a formula by a spreadsheet program.

A spreadsheet runs a cell that begins with ``=``, ``+``, ``-`` or ``@``, also after a tab or a line
end (OWASP, "CSV Injection"); East Asian versions take the full-width forms too. Such a cell gets an
apostrophe in front, and so does a cell that begins with an apostrophe, so that :func:`unguard`
undoes :func:`guard` for every text.
"""

from __future__ import annotations

import regex

__all__ = ["guard", "unguard"]

# Spaces, controls, format characters, combining marks and everything else that does not show.
_UNSEEN = r"[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}]"
# Each sign as itself, as its full-width and as its small form.
_SIGN = r"[=+\-@＝＋－＠﹦﹢﹣﹫]"
_RISKY = regex.compile(rf"'|[\t\r\n]|{_UNSEEN}*+{_SIGN}")


def guard(cell: str) -> str:
    """The cell with an apostrophe in front when it could run, or begins with one already."""
    return "'" + cell if _RISKY.match(cell) else cell


def unguard(cell: str) -> str:
    """The text that :func:`guard` was given."""
    return cell.removeprefix("'")
