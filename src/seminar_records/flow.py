"""Text with a way home: a string whose every character knows where it came from.

A :class:`Flow` is a string made of *runs*. A run ``(at, home, size)`` says that the text from
``at`` up to the next run's ``at`` stands for the source stretch ``[home, home + size)``. When both
are of one length the run maps character by character; otherwise it is an edit, and every character
of it maps to the whole stretch. Characters that were deleted are simply in no run.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from seminar_records.model import Span

__all__ = ["Builder", "Edit", "Flow"]

#: ``(start, end, replacement)`` in the offsets of the flow that is edited.
Edit = tuple[int, int, str]


class Flow:
    """An immutable string with its mapping to the source."""

    __slots__ = ("_at", "_home", "_size", "text")

    text: str

    def __init__(
        self, text: str, at: Sequence[int], home: Sequence[int], size: Sequence[int]
    ) -> None:
        self.text = text
        self._at = at
        self._home = home
        self._size = size

    @classmethod
    def whole(cls, text: str, home: int = 0) -> Flow:
        """The text as it stands in the source from offset ``home`` on."""
        return cls(text, (0,), (home,), (len(text),))

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return f"Flow({self.text!r}, home={self.home()})"

    def home(self) -> tuple[int, int]:
        """The outermost source offsets of the text; where it stands twice when it is empty."""
        return self.extent(0, len(self.text))

    def edges(self) -> tuple[int, int]:
        """Where the first character stands in the source, and where the last one ends."""
        return self._home[0], self._home[-1] + self._size[-1]

    def extent(self, start: int, end: int) -> tuple[int, int]:
        """The outermost source offsets of ``text[start:end]``."""
        if start >= end:
            place = self._place(start)
            return place, place
        at = self._at
        if len(at) == 1 and self._size[0] == len(self.text):
            home = self._home[0]
            return home + start, home + min(end, self._size[0])
        i = bisect_right(at, start) - 1
        if i == len(at) - 1 or at[i + 1] >= end:  # within one run
            home, size = self._home[i], self._size[i]
            length = (at[i + 1] if i + 1 < len(at) else len(self.text)) - at[i]
            if length != size:
                return home, home + size
            return home + start - at[i], home + min(end - at[i], size)
        runs = self._runs(start, end)
        return min(run[0] for run in runs), max(run[1] for run in runs)

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """The source spans of ``text[start:end]``, contiguous ones merged, in text order."""
        if start >= end:
            return ()
        if len(self._at) == 1:
            a, b = self.extent(start, end)
            return (Span(start=a, end=b),)
        return tuple([Span(start=a, end=b) for a, b in self._runs(start, end)])

    def runs(self) -> Iterator[tuple[int, int, int, int]]:
        """The runs as ``(start, end, home, size)``, in text order."""
        return self._each(0, len(self.text))

    def reworded(self, text: str) -> Flow:
        """Another text of the same length in the same place."""
        if len(text) != len(self.text):
            raise ValueError(f"the text has {len(text)} characters, not {len(self.text)}")
        return Flow(text, self._at, self._home, self._size)

    def slice(self, start: int, end: int) -> Flow:
        """The part ``text[start:end]`` as a flow of its own."""
        if start <= 0 and end >= len(self.text):
            return self
        start, end = max(start, 0), min(end, len(self.text))
        if start >= end:
            return Flow("", (0,), (self._place(start),), (0,))
        at, text = self._at, self.text
        if len(at) == 1 and self._size[0] == len(text):  # nearly all flows of a clean text
            return Flow(text[start:end], (0,), (self._home[0] + start,), (end - start,))
        i = bisect_right(at, start) - 1
        stop = at[i + 1] if i + 1 < len(at) else len(text)
        if end <= stop and self._size[i] == stop - at[i]:  # within one run
            return Flow(text[start:end], (0,), (self._home[i] + start - at[i],), (end - start,))
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
    def concat(cls, parts: Iterable[Flow]) -> Flow:
        """The parts one after another, with nothing between them."""
        build = Builder()
        for part in parts:
            build.keep(part, 0, len(part.text))
        return build.flow()

    def _each(self, start: int, end: int) -> Iterator[tuple[int, int, int, int]]:
        """Runs that overlap ``[start, end)`` as ``(text start, text end, home, size)``."""
        at = self._at
        i = max(bisect_right(at, start) - 1, 0)
        while i < len(at) and at[i] < end:
            stop = at[i + 1] if i + 1 < len(at) else len(self.text)
            yield at[i], stop, self._home[i], self._size[i]
            i += 1

    def _runs(self, start: int, end: int) -> list[tuple[int, int]]:
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
        if not self._at:
            return 0
        if position >= len(self.text):
            return self._home[-1] + self._size[-1]
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
        return Flow("".join(self.texts), tuple(self.at), tuple(self.home), tuple(self.size))

    def put(self, text: str, home: int, size: int) -> None:
        """A run of its own: text that stands for the source stretch ``[home, home + size)``."""
        self.texts.append(text)
        self._run(len(text), home, size)

    def keep(self, flow: Flow, start: int, end: int) -> None:
        """The part ``[start, end)`` of a flow."""
        if start >= end:
            return
        text, at, homes, sizes = flow.text, flow._at, flow._home, flow._size
        self.texts.append(text[start:end])
        if len(at) == 1 and sizes[0] == len(text):
            self._run(end - start, homes[0] + start, end - start)
        elif end - start == len(text):
            self._all(at, homes, sizes, len(text))
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
