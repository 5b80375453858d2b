"""Layouts: how a report is set out. :func:`detect` names them, :func:`split` makes blocks.

A layout is a class with a ``name``, ``recognise(lines)`` and ``blocks(flow, lines)``. Other
packages add theirs by the entry point group ``seminar_records.layouts``.
"""

from __future__ import annotations

from functools import cache
from importlib.metadata import entry_points
from typing import Protocol

from seminar_records.blocks import Document
from seminar_records.errors import UnknownLayoutError
from seminar_records.flow import Flow
from seminar_records.layouts.base import Layout, LayoutMatch
from seminar_records.layouts.labelled import LabelledLayout
from seminar_records.layouts.lines import Lines, scan
from seminar_records.layouts.markdown import MarkdownLayout
from seminar_records.layouts.pipe import PipeLayout
from seminar_records.layouts.prose import ProseLayout
from seminar_records.layouts.transcript import TranscriptLayout
from seminar_records.model import Problem, Span

__all__ = [
    "ENTRY_POINTS",
    "LAYOUTS",
    "AnyLayout",
    "Layout",
    "LayoutMatch",
    "detect",
    "names",
    "split",
]

ENTRY_POINTS = "seminar_records.layouts"
_UNSURE = 0.2  #: no layout fits when the best score is lower


class AnyLayout(Protocol):
    """What a layout must offer."""

    name: str

    def recognise(self, lines: Lines) -> LayoutMatch:
        """How well the layout fits; never raises on content."""

    def blocks(self, flow: Flow, lines: Lines) -> Document:
        """The blocks of the text; never raises on content."""


#: The layouts of this package.
LAYOUTS: tuple[AnyLayout, ...] = (
    MarkdownLayout(),
    PipeLayout(),
    LabelledLayout(),
    TranscriptLayout(),
    ProseLayout(),
)


@cache
def _installed() -> dict[str, AnyLayout]:
    """All layouts by name; a plugin may not take the name of one of ours."""
    found = {layout.name: layout for layout in LAYOUTS}
    for point in entry_points(group=ENTRY_POINTS):
        layout: AnyLayout = point.load()()
        found.setdefault(layout.name, layout)
    return found


def names() -> tuple[str, ...]:
    """The names of the installed layouts, plugins included."""
    return tuple(_installed())


def detect(flow: Flow) -> tuple[LayoutMatch, ...]:
    """How well each installed layout fits, best first."""
    return _ranked(scan(flow))


def split(flow: Flow, name: str | None = None) -> Document:
    """The blocks of a text in the named layout, or in the one that fits best.

    Raises UnknownLayoutError for a name that is not installed; never on content. A text that no
    layout fits is read as prose, with problem SR101.
    """
    if name is not None and name not in _installed():
        raise UnknownLayoutError(name, names())
    lines = scan(flow)
    if name is not None:
        return _installed()[name].blocks(flow, lines)
    best = _ranked(lines)[0]
    if best.score >= _UNSURE or not lines.filled:
        return _installed()[best.name].blocks(flow, lines)
    document = _installed()["prose"].blocks(flow, lines)
    document.problems.append(_unknown(flow, best))
    return document


def _ranked(lines: Lines) -> tuple[LayoutMatch, ...]:
    matches = [layout.recognise(lines) for layout in _installed().values()]
    return tuple(sorted(matches, key=lambda match: -match.score))


def _unknown(flow: Flow, best: LayoutMatch) -> Problem:
    start, end = flow.home()
    return Problem(
        code="SR101",
        severity="warning",
        message=f"no known layout; read as prose (best was {best.name}, {best.score:.2f})",
        spans=(Span(start=start, end=end),),
        hint="name the layout if it is one of those installed",
    )
