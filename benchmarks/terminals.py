"""How the time of every terminal of every grammar grows with the length of what it is given.

Each terminal is pumped: strings made of one or two of its own characters, over and over, with and
without an end that spoils the match, matched and searched at two lengths. Printed are the terminals
by their worst growth: 1 is linear, 2 quadratic. A terminal that only ever sees short texts, or is
only matched, may be worse than linear where it is searched; one that sees whole sentences may not.
With names of grammars, only those.

    python benchmarks/terminals.py [GRAMMAR ...]
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import product
from math import log
from time import process_time
from typing import Any

from seminar_records.grammar import GrammarError, names, pattern, read

__all__ = ["main"]

LENGTH = 1000
FACTOR = 4
LEAST = 1e-3  #: seconds; what takes less at the greater length is not judged
SHARES = ("labelled", "markdown", "pipe", "prose", "transcript")  #: grammars that use "blocks"


def main() -> None:
    """Print the terminals that take long, those that grow worst first."""
    rows = sorted(measured(sys.argv[1:] or names()), reverse=True)
    for growth, time, name, pump in rows:
        print(f"{growth:5.2f} {time * 1e3:9.2f} ms  {name}  {pump!r}")
    print(f"{len(rows)} terminals above {LEAST * 1e3} ms for {LENGTH * FACTOR} characters")


def measured(chosen: Iterable[str]) -> Iterator[tuple[float, float, str, str]]:
    """Growth, time at the greater length, how which rule is used, and the pump."""
    for grammar in chosen:
        parts = (grammar, "blocks") if grammar in SHARES else (grammar,)
        for rule in re.findall(r"^(\w+)[ \t]*=", read(grammar), re.MULTILINE):
            try:
                terminal = pattern(rule, *parts)
            except GrammarError:  # a rule made of rules
                continue
            for way in (terminal.match, terminal.search):
                worst = max((grown(way, *pump), *pump) for pump in pumps(terminal.pattern))
                (growth, time), unit, end = worst
                if growth:
                    name = f"{way.__name__} {grammar}.{rule}"
                    yield growth, time, name, unit + "…" + end


def pumps(expression: str) -> Iterator[tuple[str, str]]:
    """Units to repeat, with ends: the characters of an expression, alone and in pairs."""
    bare = re.sub(r"\\[pP]\{\w+\}|\(\?(?:P?<\w+>|<[=!]|.)|\\.", "aA1 ", expression)
    found = dict.fromkeys(c for c in bare if c not in "()[]{}|*+?^$\\\n")
    letters = list(found)[:16]
    units = [*letters, *("".join(pair) for pair in product(letters[:6], repeat=2))]
    for unit in units:
        for end in ("", "\N{SNOWMAN}"):
            yield unit, end


def grown(way: Callable[[str], Any], unit: str, end: str) -> tuple[float, float]:
    """The exponent of growth and the time at the greater length; zeros where that is short."""
    short, long = (unit * (size // len(unit)) + end for size in (LENGTH, LENGTH * FACTOR))
    if (time := taken(way, long)) < LEAST:
        return 0.0, 0.0
    time = min(time, taken(way, long))
    before = min(taken(way, short) for _ in range(3))
    return (log(time / before) / log(FACTOR), time) if time >= LEAST else (0.0, 0.0)


def taken(way: Callable[[str], Any], text: str) -> float:
    """Seconds of processor time."""
    start = process_time()
    way(text)
    return process_time() - start


if __name__ == "__main__":
    main()
