"""Text with a way home: a string whose every character knows where it came from.

A :class:`Flow` is a string made of *runs*. A run ``(at, home, size)`` says that the text from
``at`` up to the next run's ``at`` stands for the source stretch ``[home, home + size)``. When both
are of one length the run maps character by character; otherwise it is an edit, and every character
of it maps to the whole stretch. Characters that were deleted are simply in no run.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from seminar_records.model import Span

__all__ = ["Edit", "Flow"]

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
        """The outermost source offsets ``(start, end)`` of the text; ``(0, 0)`` when it is empty."""
        return self.extent(0, len(self.text))

    def extent(self, start: int, end: int) -> tuple[int, int]:
        """The outermost source offsets of ``text[start:end]``."""
        if start >= end:
            place = self._place(start)
            return place, place
        runs = self._runs(start, end)
        return min(run[0] for run in runs), max(run[1] for run in runs)

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """The source spans of ``text[start:end]``, contiguous ones merged, in text order."""
        if start >= end:
            return ()
        return tuple(Span(start=a, end=b) for a, b in self._runs(start, end))

    def slice(self, start: int, end: int) -> Flow:
        """The part ``text[start:end]`` as a flow of its own."""
        if start <= 0 and end >= len(self.text):
            return self
        if len(self._at) == 1 and self._size[0] == len(self.text):
            part = self.text[start:end]
            return Flow(part, (0,), (self._home[0] + start,), (len(part),))
        at: list[int] = []
        home: list[int] = []
        size: list[int] = []
        for run_start, run_end, run_home, run_size in self._each(start, end):
            a, b = max(run_start, start), min(run_end, end)
            at.append(a - start)
            if run_end - run_start == run_size:
                home.append(run_home + a - run_start)
                size.append(b - a)
            else:
                home.append(run_home)
                size.append(run_size)
        return Flow(self.text[start:end], at, home, size)

    def strip(self) -> Flow:
        """Without white space at both ends."""
        text = self.text
        start = len(text) - len(text.lstrip())
        end = len(text.rstrip())
        return self.slice(start, max(start, end))

    def edit(self, edits: Iterable[Edit]) -> Flow:
        """Apply disjoint edits given in ascending order."""
        parts: list[Flow] = []
        done = 0
        for start, end, replacement in edits:
            if start > done:
                parts.append(self.slice(done, start))
            if replacement:
                a, b = self.extent(start, end)
                parts.append(Flow(replacement, (0,), (a,), (b - a,)))
            done = end
        if not parts and not done:
            return self
        if done < len(self.text):
            parts.append(self.slice(done, len(self.text)))
        return Flow.concat(parts)

    @classmethod
    def concat(cls, parts: Iterable[Flow]) -> Flow:
        """The parts one after another, with nothing between them."""
        texts: list[str] = []
        at: list[int] = []
        home: list[int] = []
        size: list[int] = []
        length = 0
        for part in parts:
            if not part.text:
                continue
            texts.append(part.text)
            at.extend([a + length for a in part._at] if length else part._at)
            home.extend(part._home)
            size.extend(part._size)
            length += len(part.text)
        if not texts:
            return cls("", (), (), ())
        return cls("".join(texts), at, home, size)

    def _each(self, start: int, end: int) -> Iterable[tuple[int, int, int, int]]:
        """Runs that overlap ``[start, end)`` as ``(text start, text end, home, size)``."""
        at = self._at
        i = max(bisect_right(at, start) - 1, 0)
        while i < len(at) and at[i] < end:
            stop = at[i + 1] if i + 1 < len(at) else len(self.text)
            yield at[i], stop, self._home[i], self._size[i]
            i += 1

    def _runs(self, start: int, end: int) -> list[tuple[int, int]]:
        out: list[tuple[int, int]] = []
        for run_start, run_end, home, size in self._each(start, end):
            if run_end - run_start == size:
                a = home + max(start - run_start, 0)
                b = home + min(end, run_end) - run_start
            else:
                a, b = home, home + size
            if out and out[-1][1] == a:
                out[-1] = (out[-1][0], b)
            elif not out or out[-1] != (a, b):
                out.append((a, b))
        return out

    def _place(self, position: int) -> int:
        """The source offset where the text position stands."""
        if not self._at:
            return 0
        if position >= len(self.text):
            return self._home[-1] + self._size[-1]
        a, _ = self._runs(position, position + 1)[0]
        return a
