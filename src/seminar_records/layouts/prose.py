"""Running text: paragraphs, hard-wrapped or one line each, under few or no headings."""

from __future__ import annotations

from seminar_records.layouts.base import Layout, LayoutMatch
from seminar_records.layouts.lines import Lines

__all__ = ["ProseLayout"]


class ProseLayout(Layout):
    """Scores by the share of lines that are running text."""

    name = "prose"

    def recognise(self, lines: Lines) -> LayoutMatch:
        """Running text against short lines and marks."""
        running = lines.share("PpTWwVZz")
        reasons = [f"{running:.0%} of the lines are running text"]
        if lines.width:
            reasons.append(f"hard-wrapped at {lines.width} characters")
        return LayoutMatch(self.name, min(0.1 + 0.7 * running, 1.0), tuple(reasons))
