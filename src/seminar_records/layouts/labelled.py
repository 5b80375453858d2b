"""Labelled blocks: short lines with role, name and office above the remarks, or fields."""

from __future__ import annotations

from seminar_records.grammar import pattern
from seminar_records.layouts.base import Layout, LayoutMatch
from seminar_records.layouts.lines import Lines

__all__ = ["LabelledLayout"]


class LabelledLayout(Layout):
    """Scores by running text with short lines above it, and by fields."""

    name = "labelled"

    def recognise(self, lines: Lines) -> LayoutMatch:
        """Groups of short lines above running text, and labels."""
        groups = len(pattern("headed", "blocks").findall(lines.codes))
        short, fields = lines.share("SJst"), lines.share("LMl")
        score = min(groups / 4, 1.0) * short * 1.3 + 1.2 * fields if groups or fields else 0.0
        reasons = (f"{groups} groups of short lines above text", f"{fields:.0%} fields")
        return LayoutMatch(self.name, min(score, 1.0), reasons if score else ())
