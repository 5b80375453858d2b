"""Rules over word codes: grammars whose terminals search and match code strings."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import regex

from seminar_records import grammar

__all__ = ["Rules", "rules"]

Rules = Mapping[str, "regex.Pattern[str]"]


@cache
def rules(name: str) -> Rules:
    """The compiled terminals of a grammar over codes, by rule name."""
    return {
        rule: expression.re
        for rule, expression in grammar.load(name).items()
        if hasattr(expression, "re")
    }
