"""Where the grammars are and how they are loaded; no other module knows.

Grammars are parsimonious files in ``seminar_records.grammars`` (``NAME.ppeg``). They are compiled
on first use and kept. parsimonious takes the last of two rules with one name without a word, and
falls back to :mod:`re` when ``regex`` is missing; both are refused here.

One thing is added to parsimonious' notation: a terminal may embed an earlier terminal of the same
grammar, ``full = ~r"{honorific}{name}"``. One large regular expression is matched several times
faster than the same rule made of many small ones, and it can be searched for.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from seminar_records.errors import SeminarRecordsError

if TYPE_CHECKING:
    from parsimonious.grammar import Grammar
    from parsimonious.nodes import Node

__all__ = ["GrammarError", "load", "match", "names", "pattern", "read"]

_PACKAGE = "seminar_records.grammars"
_SUFFIX = ".ppeg"
_RULE = re.compile(r"^([A-Za-z_]\w*)[ \t]*=", re.MULTILINE)
_TERMINAL = re.compile(r'^([A-Za-z_]\w*)[ \t]*=[ \t]*~r"((?:[^"\\\n]|\\.)*)"', re.MULTILINE)
_EMBEDDED = re.compile(r"(?<!\\[pP])\{([A-Za-z_]\w*)\}")  # not a Unicode property


class GrammarError(SeminarRecordsError, ValueError):
    """A grammar of this package is itself at fault: ``reason`` says how."""

    def __init__(self, grammar: str, reason: str) -> None:
        super().__init__(grammar, reason)
        self.grammar = grammar
        self.reason = reason

    def __str__(self) -> str:
        return f"grammar {self.grammar}: {self.reason}"


def names() -> tuple[str, ...]:
    """The names of all installed grammars, sorted."""
    found = (entry.name for entry in resources.files(_PACKAGE).iterdir())
    return tuple(sorted(name.removesuffix(_SUFFIX) for name in found if name.endswith(_SUFFIX)))


def read(name: str) -> str:
    """The source of one grammar; GrammarError when there is none of that name."""
    entry = resources.files(_PACKAGE) / (name + _SUFFIX)
    if not entry.is_file():
        raise GrammarError(name, f"no such grammar; known are: {', '.join(names())}")
    return entry.read_text(encoding="utf-8")


@cache
def load(*parts: str) -> Grammar:
    """The grammar made of these files, one after another; the first rule is the default.

    Several parts are how grammars share rules: each may use rules of the others, and none may
    define a rule again. Raises GrammarError for an unknown or a faulty grammar.
    """
    from parsimonious.exceptions import ParsimoniousError
    from parsimonious.grammar import Grammar

    _require_regex()
    name = "+".join(parts)
    source = "\n".join(read(part) for part in parts)
    _refuse_doubles(name, source)
    source = _embed(name, source)
    try:
        return Grammar(source)
    except ParsimoniousError as error:
        raise GrammarError(name, str(error)) from error


@cache
def pattern(rule: str, *parts: str) -> Any:
    """The compiled ``regex`` pattern of a rule that is a single terminal."""
    from parsimonious.expressions import Regex

    grammar = load(*parts)
    expression = grammar.get(rule)
    if not isinstance(expression, Regex):
        raise GrammarError("+".join(parts), f"{rule!r} is not a rule of one terminal")
    return expression.re


def match(grammar: Grammar, rule: str, text: str, at: int = 0) -> Node | None:
    """The node of ``rule`` at ``text[at:]``, or None; never raises on content."""
    from parsimonious.exceptions import ParseError

    try:
        return grammar[rule].match(text, at)
    except ParseError:
        return None


def _require_regex() -> None:
    from parsimonious import expressions

    engine: str = expressions.re.__name__  # type: ignore[attr-defined]
    if engine != "regex":
        raise GrammarError("*", f"parsimonious runs on {engine!r}; the package 'regex' is needed")


def _refuse_doubles(name: str, source: str) -> None:
    seen: set[str] = set()
    for rule in _RULE.findall(source):
        if rule in seen:
            raise GrammarError(name, f"rule {rule!r} is defined twice")
        seen.add(rule)


def _embed(name: str, source: str) -> str:
    """The source with every ``{rule}`` in a terminal replaced by that rule's expression."""
    known: dict[str, str] = {}

    def expression(found: re.Match[str]) -> str:
        if found[1] not in known:
            raise GrammarError(name, f"{found[1]!r} is embedded before it is defined as a terminal")
        return f"(?:{known[found[1]]})"

    def terminal(found: re.Match[str]) -> str:
        known[found[1]] = _EMBEDDED.sub(expression, found[2])
        return f'{found[1]} = ~r"{known[found[1]]}"'

    return _TERMINAL.sub(terminal, source)
