"""How long reading takes: against ``ftfy.fix_text`` on the same text, by length, from a cold start.

Everything is measured in turns within one run, since machines drift: a ratio is the median over
the rounds of best by best. Made-up reports are read once each and never again, so that nothing is
remembered of them.

    python benchmarks/speed.py

SEMINAR_RECORDS_CORPUS adds the five reports of the test corpus.
"""

from __future__ import annotations

import os
import platform
import random
import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

import ftfy

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from promises import FIXTURES  # noqa: E402
from rendering.trials import trials  # noqa: E402

import seminar_records as sr  # noqa: E402

__all__ = ["main"]

KB = 1024


def main() -> None:
    """Print the tables."""
    print(f"CPython {platform.python_version()}, {os.cpu_count()} cores, {platform.machine()}\n")
    against_fix_text()
    growth()
    cold_start()


# ------------------------------------------------------------------ against fix_text


def against_fix_text() -> None:
    """Whole parses of several collections, in multiples of ``ftfy.fix_text``."""
    print("| reports | KB | parse_text x fix_text | parse_bytes x fix_text | us/KB |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for name, texts in collections():
        warm(texts[:5])
        text, data, best = ratios(texts)
        size = sum(len(text.encode()) for text in texts) / KB
        print(f"| {name} | {size:.0f} | {text:.3f} | {data:.3f} | {best * 1e6 / size:.0f} |")
    once()


def collections() -> list[tuple[str, list[str]]]:
    """Reports by where they come from."""
    found = [("fixtures", read(FIXTURES))]
    if folder := os.environ.get("SEMINAR_RECORDS_CORPUS"):
        for name in ("seeds", "corpus"):
            found.append((name, read(sorted((Path(folder) / name).glob("*.txt")))))
    return found


def read(paths: Sequence[Path]) -> list[str]:
    """The texts of files."""
    return [path.read_bytes().decode("utf-8") for path in paths]


def warm(texts: Sequence[str]) -> None:
    """Have both libraries load what they load once."""
    for text in texts:
        sr.parse_text(text)
        ftfy.fix_text(text)


def ratios(texts: Sequence[str], rounds: int = 7, runs: int = 3) -> tuple[float, float, float]:
    """Medians of parse_text and parse_bytes by fix_text, and the best time of parse_text."""
    datas = [text.encode() for text in texts]
    rows = []
    for _ in range(rounds):
        turns = [
            (
                timed(each, sr.parse_text, texts),
                timed(each, sr.parse_bytes, datas),
                timed(each, ftfy.fix_text, texts),
            )
            for _ in range(runs)
        ]
        rows.append([min(column) for column in zip(*turns, strict=True)])
    return (
        statistics.median(text / fix for text, _, fix in rows),
        statistics.median(data / fix for _, data, fix in rows),
        min(text for text, _, _ in rows),
    )


def each(work: Callable[[Any], object], values: Sequence[object]) -> None:
    """Do the work for every value."""
    for value in values:
        work(value)


def once(count: int = 600) -> None:
    """Reports that are read once each, in turn with fix_text."""
    texts = [trial.text for trial in trials(count)]
    size = sum(len(text.encode()) for text in texts) / KB
    total = fix = 0.0
    for text in texts:
        total += timed(sr.parse_text, text)
        fix += timed(ftfy.fix_text, text)
    name = f"{count} made-up, each once"
    print(f"| {name} | {size:.0f} | {total / fix:.3f} | – | {total * 1e6 / size:.0f} |\n")


def timed(work: Callable[..., object], *arguments: object) -> float:
    """Seconds one call takes."""
    start = perf_counter()
    work(*arguments)
    return perf_counter() - start


# ------------------------------------------------------------------ growth


def growth() -> None:
    """Time by KB of the same text whole and cut into shorter ones.

    What stands in a text decides what it costs, so that texts of different sizes are only to be
    compared when they hold the same.
    """
    whole = long_text(1000 * KB)
    sizes = (10, 30, 100, 300, 1000)
    rows = [pieces(whole, size * KB) for size in sizes]
    warm(rows[0][:3])
    best = [float("inf")] * len(rows)
    for _ in range(5):
        times = [timed(each, sr.parse_text, row) for row in rows]
        best = [min(pair) for pair in zip(best, times, strict=True)]
    print("| 1000 KB as texts of KB | texts | us/KB | of that at 10 KB |")
    print("| ---: | ---: | ---: | ---: |")
    for size, row, seconds in zip(sizes, rows, best, strict=True):
        cost = seconds * 1e6 / 1000
        print(f"| {size} | {len(row)} | {cost:.0f} | {seconds / best[0]:.2f} |")
    print()


def pieces(text: str, size: int) -> list[str]:
    """A text cut between its blocks into texts of about this size in bytes."""
    out: list[list[str]] = [[]]
    length = 0
    for block in text.split("\n\n"):
        if length >= size:
            out.append([])
            length = 0
        out[-1].append(block)
        length += len(block.encode()) + 2
    return ["\n\n".join(blocks) for blocks in out]


def long_text(size: int) -> str:
    """The blocks of all fixtures in ever new order, every word now and then another."""
    rng = random.Random(size)
    blocks = [block for text in read(FIXTURES) for block in text.split("\n\n") if block.strip()]
    words = [word for block in blocks for word in block.split() if word.isalpha()]
    out: list[str] = []
    length = 0
    while length < size:
        row = rng.choice(blocks).split(" ")
        row = [rng.choice(words) if w.isalpha() and rng.random() < 0.1 else w for w in row]
        out.append(" ".join(row))
        length += len(out[-1].encode()) + 2
    return "\n\n".join(out)


# ------------------------------------------------------------------ cold start


def cold_start(rounds: int = 9) -> None:
    """Fresh processes, less one that does nothing."""
    report = ROOT / "tests" / "fixtures" / "markdown" / "tidal-energy.md"
    programs = {
        "nothing": "pass",
        "import attrs": "import attrs",
        "import seminar_records": "import seminar_records",
        "import and first parse": f"import seminar_records as s; s.parse_file({str(report)!r})",
    }
    times: dict[str, list[float]] = {name: [] for name in programs}
    # as for an installed package, whose modules are compiled once
    own = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    subprocess.check_call([sys.executable, "-c", programs["import and first parse"]], env=own)
    for _ in range(rounds):
        for name, program in programs.items():
            command = [sys.executable, "-c", program]
            times[name].append(timed(partial(subprocess.check_call, env=own), command))
    bare = times.pop("nothing")
    extra = {
        name: [one - none for one, none in zip(row, bare, strict=True)]
        for name, row in times.items()
    }
    yardstick = statistics.median(extra["import attrs"])
    print("| a fresh process | ms, median | x import attrs |")
    print("| --- | ---: | ---: |")
    for name, row in extra.items():
        middle = statistics.median(row)
        print(f"| {name} | {middle * 1e3:.0f} | {middle / yardstick:.2f} |")


if __name__ == "__main__":
    main()
