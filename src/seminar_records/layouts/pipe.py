"""Tables whose cells came out one line each: lines of lone pipes between names and remarks."""

from __future__ import annotations

from seminar_records.layouts.base import Layout, LayoutMatch
from seminar_records.layouts.lines import Lines

__all__ = ["PipeLayout"]


class PipeLayout(Layout):
    """Scores by lines that hold nothing but bars."""

    name = "pipe"

    def recognise(self, lines: Lines) -> LayoutMatch:
        """Lone pipes, and rows of tables."""
        bars, rows = lines.codes.count(","), lines.share("|:/")
        if not bars and not rows:
            return LayoutMatch(self.name, 0.0)
        score = min(3 * lines.share(","), 1.0) if bars > 1 else 0.0
        reasons = (f"{bars} lines of lone pipes", f"{rows:.0%} of the lines are table rows")
        return LayoutMatch(self.name, max(score, 0.8 * rows), reasons)
