"""Words that a document prints in small letters: in capitals too they make no name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from seminar_records import grammar
from seminar_records.blocks import Block

__all__ = ["CommonWords"]

#: So many words are searched for; a set of all words costs as much as this many searches.
_SEARCHES = 40


class CommonWords:
    """The words a document prints in lower case: none of them makes a name.

    A few words are looked for in the text; for more of them all its words are gathered once.
    """

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        self._known: dict[str, bool] = {}

    def __contains__(self, word: object) -> bool:
        name = str(word)
        if name not in self._known:
            if len(self._known) < _SEARCHES:
                self._known[name] = any(_stands(name, block.text) for block in self._blocks)
            else:
                self._known[name] = name in self._gathered
        return self._known[name]

    @cached_property
    def _gathered(self) -> frozenset[str]:
        small = grammar.pattern("small_word", "people")
        return frozenset(word for block in self._blocks for word in small.findall(block.text))


def _stands(word: str, text: str) -> bool:
    """Whether a text has a word in small letters, as a word of its own."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        match = grammar.pattern("small_word", "people").match(text, at)
        if match is not None and match.end() == end:
            return True
        at = text.find(word, end)
    return False
