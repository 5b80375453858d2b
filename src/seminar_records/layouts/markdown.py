"""Markdown: headings, bold lines, lists, links, pictures, tables, block quotations."""

from __future__ import annotations

from seminar_records.layouts.base import Layout, LayoutMatch
from seminar_records.layouts.lines import Lines

__all__ = ["MarkdownLayout"]


class MarkdownLayout(Layout):
    """Scores by marked lines; headings say more than bullets, which other layouts have too."""

    name = "markdown"

    def recognise(self, lines: Lines) -> LayoutMatch:
        """Marks of every kind."""
        heads = lines.share("#H")
        others = lines.share("BbIi>)") + lines.share("|:*+") / 4
        score = 4 * heads + 2 * others + (0.15 if lines.front else 0.0)
        reasons = [f"{lines.codes.count('#')} headings", f"{others:.0%} of the lines have marks"]
        if lines.front:
            reasons.append("front matter")
        return LayoutMatch(self.name, min(score, 1.0), tuple(reasons) if score else ())
