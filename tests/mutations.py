"""Texts changed at random as no page would be: what is parted, doubled, lost and put in its way."""

from __future__ import annotations

import random
import string
from collections.abc import Sequence

__all__ = ["mutated"]

_PUT: tuple[str, ...] = (
    *string.punctuation,
    *("“", "”", "‘", "’", "–", "\n", "\n\n", "\f", "\t", "**", "1.", "- ", "| ", "> "),
    *(" and ", " of ", ", ", "Dr ", "Mr. ", "said that ", "Chair: ", "@reeds ", "H.E. "),
)
_REACH = 60  #: so many characters are lost or doubled at most


def mutated(text: str, words: Sequence[str], seed: int) -> str:
    """The text after up to twelve changes; ``words`` are put in among its own."""
    rng = random.Random(seed)
    for _ in range(rng.randint(1, 12)):
        if len(text) > 1:
            text = _changed(text, words, rng)
    return text


def _changed(text: str, words: Sequence[str], rng: random.Random) -> str:
    at = rng.randrange(len(text))
    to = min(len(text), at + rng.randint(1, _REACH))
    before, part, after = text[:at], text[at:to], text[to:]
    match rng.randrange(7):
        case 0:
            return before + after
        case 1:
            return before + rng.choice(_PUT) + part + after
        case 2:
            return f"{before} {rng.choice(words)} {part}{after}"
        case 3:
            return before + part + part + after
        case 4:
            return before + part.swapcase() + after
        case 5:
            return _shuffled(text, "\n", rng)
        case _:
            return _shuffled(text, ". ", rng)


def _shuffled(text: str, mark: str, rng: random.Random) -> str:
    """Two of the parts between these marks change places."""
    parts = text.split(mark)
    one, other = rng.randrange(len(parts)), rng.randrange(len(parts))
    parts[one], parts[other] = parts[other], parts[one]
    return mark.join(parts)
