"""Text with a way home: a string whose every character knows where it came from.

A :class:`Flow` is a string made of *runs*. A run ``(at, home, size)`` says that the text from
``at`` up to the next run's ``at`` stands for the source stretch ``[home, home + size)``. When both
are of one length the run maps character by character; otherwise it is an edit, and every character
of it maps to the whole stretch. Characters that were deleted are simply in no run.

Nearly every flow of a clean text is *straight*: a copy of one source stretch. Of such a flow
nothing is kept but where it begins.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from seminar_records.model import Span

__all__ = ["Builder", "Edit", "Flow"]

#: ``(start, end, replacement)`` in the offsets of the flow that is edited.
Edit = tuple[int, int, str]

#: For each run its place in the text, its place in the source, and its size there.
Runs = tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]

_SEPARATES = 12  #: what separates two lines or cells is at most so long


class Flow:
    """An immutable string with its mapping to the source: a copy of the source from ``start`` on,
    or made of ``runs``, the first of which stands at ``start``."""

    __slots__ = ("_runs", "_start", "text")

    text: str

    def __init__(self, text: str, start: int = 0, runs: Runs | None = None) -> None:
        self.text = text
        self._start = start
        self._runs = runs

    @classmethod
    def between(cls, text: str, start: int, end: int) -> Flow:
        """Text that stands for the whole source stretch ``[start, end)``; where that is empty or
        turned round, for the place ``start``."""
        size = max(end - start, 0)
        return cls(text, start, None if size == len(text) else ((0,), (start,), (size,)))

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return f"Flow({self.text!r}, home={self.home()})"

    def home(self) -> tuple[int, int]:
        """The outermost source offsets of the text; where it stands twice when it is empty."""
        return self.extent(0, len(self.text))

    def edges(self) -> tuple[int, int]:
        """Where the first character stands in the source, and where the last one ends."""
        if self._runs is None:
            return self._start, self._start + len(self.text)
        _, homes, sizes = self._runs
        return homes[0], homes[-1] + sizes[-1]

    def extent(self, start: int, end: int) -> tuple[int, int]:
        """The outermost source offsets of ``text[start:end]``."""
        if self._runs is None:
            size = len(self.text)
            if start < end:
                return self._start + start, self._start + (end if end < size else size)
            place = self._start + (start if start < size else size)
            return place, place
        if start >= end:
            place = self._place(start)
            return place, place
        at, homes, sizes = self._runs
        i = bisect_right(at, start) - 1
        if i == len(at) - 1 or at[i + 1] >= end:  # within one run
            home, size = homes[i], sizes[i]
            length = (at[i + 1] if i + 1 < len(at) else len(self.text)) - at[i]
            if length != size:
                return home, home + size
            return home + start - at[i], home + min(end - at[i], size)
        runs = self._stretches(start, end)
        return min(run[0] for run in runs), max(run[1] for run in runs)

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """The source spans of ``text[start:end]``, contiguous ones merged, in text order."""
        if start >= end:
            return ()
        if self._runs is None or len(self._runs[0]) == 1:
            a, b = self.extent(start, end)
            return (Span(start=a, end=b),)
        return tuple([Span(start=a, end=b) for a, b in self._stretches(start, end)])

    def runs(self) -> Iterator[tuple[int, int, int, int]]:
        """The runs as ``(start, end, home, size)``, in text order."""
        return self._each(0, len(self.text))

    def reworded(self, text: str) -> Flow:
        """Another text of the same length in the same place."""
        if len(text) != len(self.text):
            raise ValueError(f"the text has {len(text)} characters, not {len(self.text)}")
        return Flow(text, self._start, self._runs)

    def slice(self, start: int, end: int) -> Flow:
        """The part ``text[start:end]`` as a flow of its own."""
        text = self.text
        if start <= 0 and end >= len(text):
            return self
        start, end = max(start, 0), min(end, len(text))
        if start >= end:
            return Flow("", self._place(start))
        if self._runs is None:
            return Flow(text[start:end], self._start + start)
        at, homes, sizes = self._runs
        i = bisect_right(at, start) - 1
        stop = at[i + 1] if i + 1 < len(at) else len(text)
        if end <= stop and sizes[i] == stop - at[i]:  # within one run
            return Flow(text[start:end], homes[i] + start - at[i])
        build = Builder()
        build.keep(self, start, end)
        return build.flow()

    def strip(self) -> Flow:
        """Without white space at both ends."""
        text = self.text
        if text == text.strip():
            return self
        start = len(text) - len(text.lstrip())
        end = len(text.rstrip())
        return self.slice(start, max(start, end))

    def edit(self, edits: Iterable[Edit]) -> Flow:
        """Apply disjoint edits given in ascending order."""
        build = Builder()
        done = 0
        for start, end, replacement in edits:
            build.keep(self, done, start)
            if replacement:
                a, b = self.extent(start, end)
                build.put(replacement, a, b - a)
            done = end
        if not done and not build.length:
            return self
        build.keep(self, done, len(self.text))
        return build.flow() if build.length else self.slice(0, 0)

    @classmethod
    def joined(cls, parts: Iterable[Flow], between: str) -> Flow:
        """The parts with ``between`` put in, which stands for what separates them: line ends,
        marks. Where that is too much to be nothing else, it stands for nothing."""
        build = Builder()
        for part in parts:
            if build.home:
                end = build.home[-1] + build.size[-1]
                gap = part.home()[0] - end
                build.put(between, end, gap if 0 < gap <= _SEPARATES else 0)
            build.keep(part, 0, len(part.text))
        return build.flow()

    @classmethod
    def concat(cls, parts: Iterable[Flow]) -> Flow:
        """The parts one after another, with nothing between them."""
        build = Builder()
        for part in parts:
            build.keep(part, 0, len(part.text))
        return build.flow()

    def _each(self, start: int, end: int) -> Iterator[tuple[int, int, int, int]]:
        """Runs that overlap ``[start, end)`` as ``(text start, text end, home, size)``."""
        if self._runs is None:
            if self.text:
                yield 0, len(self.text), self._start, len(self.text)
            return
        at, homes, sizes = self._runs
        i = max(bisect_right(at, start) - 1, 0)
        while i < len(at) and at[i] < end:
            stop = at[i + 1] if i + 1 < len(at) else len(self.text)
            yield at[i], stop, homes[i], sizes[i]
            i += 1

    def _stretches(self, start: int, end: int) -> list[tuple[int, int]]:
        out: list[tuple[int, int]] = []
        begin = until = -1  # the last stretch
        for run_start, run_end, home, size in self._each(start, end):
            if run_end - run_start == size:
                a = home + start - run_start if start > run_start else home
                b = home + end - run_start if end < run_end else home + size
            else:
                a, b = home, home + size
            if out and until == a:
                until = b
                out[-1] = (begin, until)
            elif a != begin or b != until:
                begin, until = a, b
                out.append((a, b))
        return out

    def _place(self, position: int) -> int:
        """The source offset where the text position stands."""
        if position >= len(self.text):
            return self.edges()[1]
        return self.extent(position, position + 1)[0]


class Builder:
    """Makes a flow of pieces; runs that map character by character and meet are one run."""

    __slots__ = ("at", "home", "length", "size", "texts")

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.at: list[int] = []
        self.home: list[int] = []
        self.size: list[int] = []
        self.length = 0

    def flow(self) -> Flow:
        """The flow of all pieces so far."""
        text = "".join(self.texts)
        if len(self.at) == 1 and self.size[0] == len(text):
            return Flow(text, self.home[0])
        if not self.at:
            return Flow(text)
        return Flow(text, self.home[0], (tuple(self.at), tuple(self.home), tuple(self.size)))

    def put(self, text: str, home: int, size: int) -> None:
        """A run of its own: text that stands for the source stretch ``[home, home + size)``."""
        self.texts.append(text)
        self._run(len(text), home, size)

    def keep(self, flow: Flow, start: int, end: int) -> None:
        """The part ``[start, end)`` of a flow."""
        if start >= end:
            return
        text, runs = flow.text, flow._runs
        self.texts.append(text[start:end])
        if runs is None:
            self._run(end - start, flow._start + start, end - start)
        elif end - start == len(text):
            self._all(*runs, len(text))
        else:
            for low, high, home, size in flow._each(start, end):
                a, b = max(low, start), min(high, end)
                if high - low == size:
                    self._run(b - a, home + a - low, b - a)
                elif b - a != size:
                    self._run(b - a, home, size)
                else:  # part of an edit, as long as what it replaced: not to be taken for a copy
                    for _ in range(size):
                        self._run(1, home, size)

    def _all(
        self, at: Sequence[int], home: Sequence[int], size: Sequence[int], length: int
    ) -> None:
        """All runs of a flow of that length: the first may meet the last, the rest go in as one."""
        first = at[1] if len(at) > 1 else length
        self._run(first, home[0], size[0])
        base = self.length - first
        self.at.extend([base + place for place in at[1:]])
        self.home.extend(home[1:])
        self.size.extend(size[1:])
        self.length = base + length

    def _run(self, length: int, home: int, size: int) -> None:
        at, sizes = self.at, self.size
        if (
            length == size
            and at
            and self.length - at[-1] == sizes[-1]
            and self.home[-1] + sizes[-1] == home
        ):
            sizes[-1] += size
        else:
            at.append(self.length)
            self.home.append(home)
            sizes.append(size)
        self.length += length
