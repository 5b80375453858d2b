"""Many made-up reports, read and compared."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator

from attrs import Factory, define, frozen
from rendering.compare import Verdict, verdicts
from rendering.damage import DAMAGES, written
from rendering.layouts import LAYOUTS, Report, render
from rendering.truths import truth

import seminar_records as sr

__all__ = ["Tally", "Trial", "tally", "trials"]


@frozen
class Trial:
    """One report as text, with what its record must say."""

    seed: int
    layout: str
    damages: tuple[str, ...]
    report: Report
    text: str

    def verdicts(self) -> Iterator[Verdict]:
        """What the library makes of it."""
        return verdicts(self.report.expected, sr.parse_text(self.text))


def trials(
    count: int, layouts: tuple[str, ...] = tuple(LAYOUTS), first: int = 0
) -> Iterator[Trial]:
    """Reports by seeds from ``first`` on, the layouts in turn, half of them undamaged."""
    for seed in range(first, first + count):
        rng = random.Random(seed)
        layout = layouts[seed % len(layouts)]
        report = render(truth(rng), layout, rng)
        damages = tuple(rng.sample(DAMAGES, rng.choice((0, 0, 1, 2))))
        yield Trial(seed, layout, damages, report, written(report, damages, rng))


@define
class Tally:
    """How many fields were right, by layout and field."""

    right: Counter[tuple[str, str]] = Factory(Counter)
    total: Counter[tuple[str, str]] = Factory(Counter)
    misses: list[tuple[Trial, Verdict]] = Factory(list)

    def add(self, trial: Trial, verdict: Verdict) -> None:
        """Count one field."""
        key = (trial.layout, verdict.field)
        self.total[key] += 1
        self.right[key] += verdict.right
        if not verdict.right:
            self.misses.append((trial, verdict))

    @property
    def share(self) -> float:
        """The share of fields that are right."""
        return self.right.total() / self.total.total()


def tally(rows: Iterator[Trial]) -> Tally:
    """All verdicts of all trials, counted."""
    out = Tally()
    for trial in rows:
        for verdict in trial.verdicts():
            out.add(trial, verdict)
    return out
