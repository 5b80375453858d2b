"""Rules over word codes: grammars whose terminals search and match code strings."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import regex

from seminar_records import grammar

__all__ = ["Rules", "every", "rules"]


class Rules(dict[str, "regex.Pattern[str]"]):
    """The terminals of a grammar by rule name, each compiled when it is asked for."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def __missing__(self, rule: str) -> regex.Pattern[str]:
        found: regex.Pattern[str] = grammar.pattern(rule, self._name)
        self[rule] = found
        return found


@cache
def rules(name: str) -> Rules:
    """The terminals of a grammar over codes, by rule name."""
    return Rules(name)


def every(terminal: regex.Pattern[str], codes: str) -> Sequence[regex.Match[str]]:
    """All matches of a terminal. Mostly there is none, and a search costs half of looking for all
    of them."""
    first = terminal.search(codes)
    return () if first is None else (first, *terminal.finditer(codes, first.end()))
