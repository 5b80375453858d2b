"""The code of one line. The first character chooses the rules of ``lines.ppeg`` that are tried."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from seminar_records.grammar import begins, pattern

__all__ = ["VALUE", "Classifier", "goes_on", "is_sentence"]

_SHORT = 120  #: the longest line that can be a title, a name or an office
_ASKED = 60  #: a question that is no longer can be a title
VALUE = 200  #: the longest value of a field
_STOPS = frozenset(".!?…;:")
_CLOSERS = frozenset("”’\"')]»*_")
_OPEN_ENDS = frozenset(",&–—-")
_MARKED = frozenset("#*_-+|>=`~<[!?:{&•▪■●◦○‣⁃·∙–—§✓✔➢►(.\\")

#: First character -> (code, rule of lines.ppeg) in the order they are tried.
_TESTS: dict[str, tuple[tuple[str, str], ...]] = {
    "#": (("#", "hashes"),),
    "*": (
        ("~", "stars"),
        ("B", "bold"),
        ("*", "item"),
        ("I", "italic"),
        ("?", "label"),
        ("b", "bold_open"),
        ("i", "ital_open"),
    ),
    "_": (("~", "stars"), ("B", "bold"), ("I", "italic"), ("?", "label")),
    "-": (("-", "dashes"), (":", "separator"), ("F", "furniture"), ("*", "item")),
    "|": ((",", "bars"), (":", "separator"), ("|", "row"), ("|", "half_row")),
    ">": (("?", "label"), (">", "quote")),
    "=": (("=", "equals"),),
    "`": (("~", "fence"),),
    "~": (("~", "fence"), ("~", "stars")),
    "<": (
        ("H", "html_head"),
        ("*", "html_item"),
        ("~", "html_only"),
        ("@", "only_link"),
        ("?", "label"),
    ),
    "[": (
        ("F", "reference"),
        ("F", "pictures"),
        ("@", "only_link"),
        ("F", "furniture"),
        ("F", "remnant"),
        ("?", "label"),
    ),
    "!": (("F", "pictures"), ("F", "remnant")),
    "?": (("F", "remnant"),),
    ":": ((":", "separator"), ("F", "remnant")),
    "{": (("F", "remnant"),),
    "\\": (("F", "remnant"),),
    "&": (("F", "remnant"),),
    "(": (("F", "furniture"), ("*", "numbered")),
}
_BULLET = (("~", "stars"), ("*", "item"))
_FURNITURE = frozenset({"furniture", "leaders", "remnant"})


class Classifier:
    """Gives each line its code; ``width`` is the length of full lines, 0 for none."""

    def __init__(self, width: int) -> None:
        self._width = width
        self._least = width * 4 // 5 if width else 1 << 60
        self._most = width * 6 // 5  # 0 when the text is not hard-wrapped
        self._label = _rule("label")
        self._furniture = _rule("furniture")

    def code(self, line: str, body: str, indent: int, following: str = "") -> str:
        """The code of a line that is not blank; ``body`` is the line without outer space, and
        ``following`` the next one."""
        size = indent + len(body)
        if self._width // 3 <= size < self._least or "](" in following:
            size = self._reach(size, following)
        first = body[0]
        if first in _MARKED:
            found = self._marked(first, body, size)
            if found:
                return found
        elif first.isdigit() or first.islower():
            found = self._small(first, body, size)
            if found:
                return found
        else:
            if self._is_furniture(body):
                return "F" if _ended(body) or not self._full(size) else "f"
            if body.find(":", 1, 90) > 0:
                found = self._labelled(body, size)
                if found:
                    return found
        return self._text(line, body, indent, size)

    def _is_furniture(self, body: str) -> bool:
        if len(body) >= 400:
            return False
        if ("..." in body or "…" in body or ". ." in body) and _rule("leaders").match(body):
            return True
        return _begins_furniture(body[:3]) and self._furniture.match(body) is not None

    def _marked(self, first: str, body: str, size: int) -> str | None:
        for code, rule in _TESTS.get(first, _BULLET):
            found = _rule(rule).match(body)
            if found is None:
                continue
            if code == "?":
                label = self._labelled(body, size)
                if label:
                    return label
                continue
            if code == "*" and self._full(size):
                return "+"
            if code == ">" and not _ended(body):
                return ")"
            return code
        return None

    def _small(self, first: str, body: str, size: int) -> str | None:
        """Lines that begin with a figure or a small letter: numbered, addresses, page numbers."""
        if _rule("numbered").match(body):
            return "+" if self._full(size) else "*"
        if ":" in body[1:3] and (found := self._labelled(body, size)):
            return found  # 00:03:10 NAME: words
        if first.islower():
            if (":" in body or "@" in body or "www." in body) and len(body) < 800:
                if _rule("only_link").match(body):
                    return "@"
                found = _rule("reach").match(body)
                if found:
                    return "L" if found["value"] else "l"
                if _rule("remnant").match(body):
                    return "F"
            return None
        return "F" if len(body) < 40 and self._furniture.match(body) else None

    def _labelled(self, body: str, size: int) -> str | None:
        found = self._label.match(body)
        if found is None:
            return None
        value = found["value"]
        if not value.strip("*_ "):
            return "l" if len(body) <= 80 else None
        if is_sentence(found, value):
            return None
        if len(value) > VALUE:
            return "N"
        if self._full(size) or value[-1] in _OPEN_ENDS:
            return "M"
        return "L"

    def _full(self, size: int) -> bool:
        return self._least <= size <= self._most

    def _reach(self, size: int, following: str) -> int:
        """How long a line is in effect: as full lines are where the next word, an address or a
        link perhaps, had no more room on it."""
        word = following.split(None, 1)[:1]
        return self._width if word and size + 1 + len(word[0]) > self._width else size

    def _running(self, body: str) -> bool:
        """Whether a line is running text rather than a title, a name or an office."""
        if len(body) > _SHORT:
            return True
        if _ended(body):
            return not (_abbreviated(body) or (body[-1] == "?" and len(body) <= _ASKED))
        return len(body) > _ASKED and _rule("inner_stop").search(body) is not None

    def _beyond(self, body: str, size: int) -> bool:
        """Whether a line of a hard-wrapped text is too long, as with an address written out."""
        return self._most < size <= 2 * self._most and not _ended(body)

    def _text(self, line: str, body: str, indent: int, size: int) -> str:
        if body[-1] == "*":
            if _rule("bold_close").match(body):
                return "e"
            if _rule("ital_close").match(body):
                return "y"
        small = body[0].islower()
        if self._most and self._full(size):
            if indent > 1 and not small:
                return "V"
            codes = "Zz" if _ended(body) else "Ww"
        elif self._most and self._beyond(body, size):
            codes = "Ww"
        elif self._running(body):
            codes = "Tp" if indent > 1 else "Pp"
        elif not small and _open(line, body):
            return "J"
        elif " | " in body:
            return "/"
        else:
            codes = "ts" if indent > 1 else "Ss"
        return codes[small]


def _rule(name: str) -> Any:
    found = _RULES.get(name)
    if found is None:
        part = "furniture" if name in _FURNITURE else "lines"
        found = _RULES[name] = pattern(name, part)
    return found


_RULES: dict[str, Any] = {}


@lru_cache(maxsize=4096)
def _begins_furniture(head: str) -> bool:
    """Whether furniture can begin with these characters; few lines do."""
    return begins("furniture", "furniture").match(head, partial=True) is not None


def is_sentence(found: Any, value: str) -> bool:
    """Whether a label, as the rule found it, is the beginning of a sentence that ends in its
    value."""
    clause = not found["mark"] and _rule("clause").search(found["label"])
    return bool(clause) and _ended(value)


def goes_on(before: str, body: str) -> bool:
    """Whether what looks like the mark of an item stands in the sentence of the line before: a dash
    and a small letter, or a number when the one below it stands there already."""
    found = _rule("in_sentence").match(body)
    if found is None or found["number"] is None:
        return found is not None
    return f"{int(found['number']) - 1}{found['sign']}" in before


def _ended(body: str) -> bool:
    """Whether the last character, closing marks aside, ends a sentence."""
    last = body[-1]
    if last in _STOPS:
        return True
    return last in _CLOSERS and _rule("stop").search(body[-6:]) is not None


def _abbreviated(body: str) -> bool:
    """Whether the full stop at the end of a short line may belong to an abbreviation."""
    return len(body) <= 70 and _rule("short_stop").search(body[-8:]) is not None


def _open(line: str, body: str) -> bool:
    """Whether a short line says by its end that the next one goes on."""
    if body[-1] in _OPEN_ENDS:
        return True
    if len(body) >= 30 and line.endswith("  "):
        return True
    return _rule("open").search(body[-10:]) is not None
