"""How long repair takes against ``ftfy.fix_text`` on the same text.

Prints one line per text: the median of ratios, each of the best of interleaved runs, with the goal
and µs per KB. Texts are the fixtures, a generated report where there are none, and the folder
``seeds`` of the test corpus when SEMINAR_RECORDS_CORPUS names one.

    python benchmarks/repair.py
"""

from __future__ import annotations

import os
import statistics
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

import ftfy

from seminar_records.repair import repair
from seminar_records.source import from_text

__all__ = ["main"]

FIXTURES = Path(__file__).parent.parent / "tests" / "fixtures"
GENERATED = """Seminar on
THE PRICE OF SNOW

**Dr. Aygül Nasim**
Director, Institute of Winter Studies

Dr. Nasim said that “nobody owns the snow” – yet villages pay for it. She explained how roads are
cleared, who decides, and why it’s cheaper to wait; she asked for measurements, not opinions.

Recommendations
- 1. Count what falls;
- 2. Publish what is counted.
"""


def main() -> None:
    """Print the ratios."""
    print(f"{'text':28}{'KB':>8}{'x fix_text':>12}{'goal':>7}{'us/KB':>8}")
    for name, goal, text in texts():
        ratio, best = measured(text)
        size = len(text.encode()) / 1024
        print(f"{name:28}{size:8.1f}{ratio:12.3f}{goal:7.2f}{best * 1e6 / size:8.1f}")


def texts() -> Iterator[tuple[str, float, str]]:
    """The texts with their names and goals."""
    reports = read(FIXTURES.glob("*/*.txt")) or GENERATED * 40
    yield "reports", 0.2, reports
    plain = reports.encode("ascii", "ignore").decode()
    yield "clean ASCII", 0.15, plain
    damaged = [damage(line) for line in reports.splitlines()]
    yield "every line damaged", 1.15, "\n".join(damaged)
    corpus = os.environ.get("SEMINAR_RECORDS_CORPUS")
    if corpus:
        seeds = read((Path(corpus) / "seeds").glob("*.txt"))
        yield "seeds", 0.2, seeds
        yield "seeds, damaged", 1.15, "\n".join(map(damage, seeds.splitlines()))


def read(paths: Iterator[Path]) -> str:
    """All files as one text."""
    return "\n".join(path.read_bytes().decode("utf-8", "replace") for path in sorted(paths))


def damage(line: str) -> str:
    """The line as UTF-8 read as Windows-1252, with two characters that show it."""
    return f"{line} it’s a café".encode().decode("sloppy-windows-1252")


def measured(text: str, rounds: int = 5, runs: int = 4) -> tuple[float, float]:
    """The median ratio, and the best time of repair in seconds."""
    source = from_text(text)
    pairs = []
    for _ in range(rounds):
        ours, theirs = [], []
        for _ in range(runs):
            ours.append(timed(lambda: repair(source)))
            theirs.append(timed(lambda: ftfy.fix_text(text)))
        pairs.append((min(ours), min(theirs)))
    return statistics.median(a / b for a, b in pairs), min(a for a, _ in pairs)


def timed(work: Callable[[], object]) -> float:
    """Seconds one call takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


if __name__ == "__main__":
    main()
