"""What all layouts share: the loop that matches one block after another."""

from __future__ import annotations

from functools import cache
from typing import Any

from attrs import frozen

from seminar_records.blocks import Document
from seminar_records.flow import Flow
from seminar_records.grammar import begins, choice, pattern
from seminar_records.layouts.build import BUILDERS
from seminar_records.layouts.fields import front_matter
from seminar_records.layouts.lines import Lines
from seminar_records.layouts.mend import mended
from seminar_records.layouts.page import Page

__all__ = ["Layout", "LayoutMatch"]


@frozen
class LayoutMatch:
    """How well a layout fits a text: ``score`` from 0 to 1, and why."""

    name: str
    score: float
    reasons: tuple[str, ...] = ()


class Layout:
    """A layout: a name, the grammar ``NAME.ppeg``, and an opinion on texts."""

    name: str

    def recognise(self, lines: Lines) -> LayoutMatch:
        """How well the layout fits."""
        raise NotImplementedError

    def blocks(self, flow: Flow, lines: Lines) -> Document:
        """The blocks of the text, in order, every line that is not blank in one of them."""
        page = Page(lines)
        front_matter(page)
        self._fill(page)
        blocks, repairs = mended(flow, page)
        return Document(layout=self.name, blocks=blocks, repairs=repairs)

    def _fill(self, page: Page) -> None:
        blank = pattern("blank", self.name, "blocks")
        codes = page.lines.codes
        at = page.lines.front.stop
        while True:
            end = blank.match(codes, at).end()
            page.gap += end - at
            if end == len(codes):
                return
            name, at = "paragraph", end + 1
            for rule, terminal in _beginning(self.name, codes[end]):
                found = terminal.match(codes, end)
                if found is not None:
                    name, at = rule, found.end()
                    break
            BUILDERS[name](page, end, at)


@cache
def _beginning(layout: str, code: str) -> tuple[tuple[str, Any], ...]:
    """The rules of blocks that can begin with a line of this code, in the order of the layout."""
    parts = (layout, "blocks")
    return tuple(
        (name, terminal)
        for name, terminal in choice("block", *parts).members
        if begins(name, *parts).match(code, partial=True)
    )
