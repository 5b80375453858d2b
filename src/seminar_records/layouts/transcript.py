"""Transcripts and live notes: one paragraph a turn, the speaker's name before it."""

from __future__ import annotations

from seminar_records.grammar import pattern
from seminar_records.layouts.base import Layout, LayoutMatch
from seminar_records.layouts.lines import Lines
from seminar_records.layouts.page import Page

__all__ = ["TranscriptLayout"]


class TranscriptLayout(Layout):
    """Scores by labels that come back: in a form each label stands once."""

    name = "transcript"

    def recognise(self, lines: Lines) -> LayoutMatch:
        """Labels that come more than once."""
        if lines.share("LMN") < 0.1:
            return LayoutMatch(self.name, 0.0)
        callers = Page(lines).callers
        turns = sum(count for count in callers.values() if count > 1)
        body = lines.codes[lines.front.stop :].replace(".", "")
        paragraphs = len(pattern("begins", "blocks").findall(body))
        if len(callers) < 2 or not paragraphs or not _said(lines):
            return LayoutMatch(self.name, 0.0)
        score = min(2.5 * turns / paragraphs, 1.0)
        return LayoutMatch(self.name, score, (f"{turns} turns under labels that come back",))


def _said(lines: Lines) -> bool:
    """Whether at least a third of what stands after labels are sentences and no entries."""
    numbers = [number for number, code in enumerate(lines.codes) if code in "LMN"]
    said = [number for number in numbers if lines.codes[number] != "L" or _ended(lines, number)]
    return len(said) * 3 >= len(numbers)


def _ended(lines: Lines, number: int) -> bool:
    return lines.text(number)[-1] in ".!?…"
