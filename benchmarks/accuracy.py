"""How much of what reports say the records hold.

Three tables: made-up reports in six layouts with harmless damage (the truth is known), the golden
records of the fixtures, and, when SEMINAR_RECORDS_CORPUS names the test corpus, its annotated
reports by its own scorer.

    python benchmarks/accuracy.py [REPORTS]

REPORTS is the number of made-up reports, 2,000 unless said.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

TESTS = Path(__file__).parent.parent / "tests"
sys.path.insert(0, str(TESTS))

from measures import GOLDEN, MEASURES, measured  # noqa: E402
from rendering.compare import FIELDS  # noqa: E402
from rendering.damage import DAMAGES  # noqa: E402
from rendering.layouts import LAYOUTS  # noqa: E402
from rendering.trials import Tally, Trial, tally, trials  # noqa: E402

__all__ = ["main"]

UNSEEN = 1_000_000  #: reports from this seed on are counted only, never looked at


def main() -> None:
    """Print the tables."""
    made_up(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
    golden()
    corpus()


# ------------------------------------------------------------------ made-up reports


def made_up(count: int) -> None:
    """Fields that are right, by layout and by damage."""
    rows = list(trials(count))
    counted = tally(iter(rows))
    print(f"## {count:,} made-up reports: share of the fields that are right\n")
    print_row("field", [*LAYOUTS, "all"])
    print_row("---", ["---:"] * (len(LAYOUTS) + 1))
    for name in FIELDS:
        print_row(name, [share(counted, layout, name) for layout in [*LAYOUTS, ""]])
    print_row("all", [share(counted, layout, "") for layout in [*LAYOUTS, ""]])
    wrong = counted.total.total() - counted.right.total()
    print(f"\n{wrong:,} of {counted.total.total():,} fields are wrong.")
    print(f"Wrong fields a report: {by_damage(rows, counted)}.")
    fresh = tally(trials(count, first=UNSEEN))
    print(f"As many reports of seeds that nobody has looked at: {fresh.share:.4f}.\n")


def share(counted: Tally, layout: str, name: str) -> str:
    """The share of one layout and field; an empty name stands for all."""
    keys = [key for key in counted.total if layout in ("", key[0]) and name in ("", key[1])]
    total = sum(counted.total[key] for key in keys)
    return f"{sum(counted.right[key] for key in keys) / total:.4f}" if total else "–"


def by_damage(rows: list[Trial], counted: Tally) -> str:
    """How many fields go wrong in a report with each damage."""
    wrong = Counter(d for trial, _ in counted.misses for d in trial.damages or ("no damage",))
    done = Counter(d for trial in rows for d in trial.damages or ("no damage",))
    names = [name for name in ("no damage", *DAMAGES) if done[name]]
    return ", ".join(f"{name} {wrong[name] / done[name]:.3f}" for name in names)


# ------------------------------------------------------------------ golden records


def golden() -> None:
    """F1 of every measure over the golden records, by layout of the fixture."""
    folders = sorted({path.parent.name for path in GOLDEN})
    counts: dict[tuple[str, str], list[int]] = {}
    for path in GOLDEN:
        for measure in measured(path):
            for folder in (path.parent.name, "all"):
                row = counts.setdefault((folder, measure.name), [0, 0])
                row[0] += 2 * measure.right
                row[1] += measure.wanted + measure.given
    print(f"## {len(GOLDEN)} golden records: F1, exact\n")
    print_row("measure", [*folders, "all"])
    print_row("---", ["---:"] * (len(folders) + 1))
    for name in MEASURES:
        print_row(name, [f1(counts.get((folder, name))) for folder in [*folders, "all"]])
    macro = [right / total for name in MEASURES for right, total in [counts["all", name]] if total]
    print(f"\nMacro F1 {sum(macro) / len(macro):.4f}.\n")


def f1(row: list[int] | None) -> str:
    """Twice the right values by all wanted and given."""
    return f"{row[0] / row[1]:.3f}" if row and row[1] else "–"


# ------------------------------------------------------------------ the test corpus


def corpus() -> None:
    """The scorer's own tables."""
    folder = os.environ.get("SEMINAR_RECORDS_CORPUS")
    if not folder:
        print("SEMINAR_RECORDS_CORPUS names no corpus: its reports are not scored.")
        return
    root = Path(folder)
    for name, texts, gold in (
        ("Five reports", root / "seeds", root / "gold"),
        ("Fifteen reports from public repositories", root / "corpus", root / "corpus" / "gold"),
    ):
        print(f"## {name}\n\n```text", flush=True)
        command = [sys.executable, str(root / "gold" / "score.py")]
        command += ["--texts", str(texts), "--gold", str(gold)]
        subprocess.run(command, check=True)
        print("```\n")


def print_row(name: str, cells: list[str]) -> None:
    """A row of a Markdown table."""
    print(f"| {name} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
