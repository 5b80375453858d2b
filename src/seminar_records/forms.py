"""The forms of the vocabulary, as they are looked up: by their first token.

A form of several words is taken apart when its first word is met: there are thousands, and few of
them in one report.
"""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

from seminar_records.tokens import tokens

__all__ = ["Forms", "Phrases", "Row", "ends_in_stop", "key_of", "rows"]

#: An entry as it is looked up: class, forms, value, and whether the case matters. Tuples of strings
#: cost the garbage collector nothing.
Row = tuple[str, tuple[str, ...], str | None, bool]


def rows() -> list[dict[str, Any]]:
    """All entries as the data files have them (``vocabulary/*.json``)."""
    folder = files("seminar_records.vocabulary")
    out: list[dict[str, Any]] = []
    for path in sorted(folder.iterdir(), key=lambda item: item.name):
        if path.name.endswith(".json"):
            out.extend(json.loads(path.read_text("utf-8")))
    return out


def key_of(token: str, exact: bool) -> str:
    """How a token is looked up: without stops, folded unless the case matters."""
    bare = token.replace(".", "") or token
    return "=" + bare if exact else bare.casefold().replace("‐", "-").replace("‑", "-")


#: The forms of more than one token that begin with the same token, longest first, by their second
#: token: what comes after that, and the row.
Phrases = dict[str, tuple[tuple[tuple[str, ...], Row], ...]]


class Forms:
    """All forms of the vocabulary; ``dotted`` are the words that a full stop abbreviates."""

    def __init__(self) -> None:
        self._single: dict[str, Row] = {}
        self._longer: dict[str, tuple[tuple[str, Row], ...]] = {}
        self.dotted: set[str] = set()
        for entry in rows():
            exact = entry.get("exact", False)
            row = entry["class"], tuple(entry["forms"]), entry.get("value"), exact
            for form in row[1]:
                self._add(form, exact, row)

    def _add(self, form: str, exact: bool, row: Row) -> None:
        if form.isalpha():
            self._single.setdefault("=" + form if exact else form.casefold(), row)
            return
        first, _, rest = form.partition(" ")
        if not first.isalpha() or "." in rest:
            parts = tokens(form)[0]
            dotted = [key_of(part, exact) for part in parts if _is_abbreviation(part)]
            self.dotted.update(part.casefold() for part in dotted)
            if len(parts) == 1:
                self._single.setdefault(key_of(first, exact), row)
                return
            first = parts[0]
        key = key_of(first, exact)
        self._longer[key] = (*self._longer.get(key, ()), (form, row))

    def row(self, exact: str, folded: str) -> Row | None:
        """The row of a single word by its keys; forms in which the case matters come first."""
        return self._single.get(exact) or self._single.get(folded)

    def phrases(self, key: str, exact: bool) -> Phrases | None:
        """The longer forms that begin with a token of this key."""
        longer = self._longer.get(key)
        if longer is None:
            return None
        out: Phrases = {}
        parted = [([key_of(part, exact) for part in tokens(form)[0]], row) for form, row in longer]
        for parts, row in sorted(parted, key=lambda option: -len(option[0])):
            out[parts[1]] = (*out.get(parts[1], ()), (tuple(parts[2:]), row))
        return out


def _is_abbreviation(token: str) -> bool:
    return token[-1] == "." and token[-2:-1].isalpha()


def ends_in_stop(token: str) -> bool:
    """Whether a token is a word and a full stop, and neither an initial nor several."""
    return len(token) > 2 and _is_abbreviation(token) and "." not in token[:-1]
