"""A record's plain form taken apart: TEI elements that hold its texts, and a frame for the rest.

The writer says each text of the record in an element with an ``xml:id``. In the plain form
(:func:`~seminar_records.serialisers.plain.to_dict`) the text's place is then taken by a reference
``{"#": "remarks.1.paragraphs.2.text"}`` to that element. What is left, the *frame*, is written as
JSON; frame and elements together are the whole record, and nothing stands twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from xml.etree import ElementTree as ET

from attrs import frozen

from seminar_records.errors import FormatError
from seminar_records.serialisers.xmltext import escape, slug, source_pointer, unescape

__all__ = ["ID", "Names", "Part", "refill"]

#: The attribute that names an element.
ID = "xml:id"

#: The only key of a reference.
_REFERENCE = "#"

#: :data:`ID` as a parser gives it.
_PARSED_ID = "{http://www.w3.org/XML/1998/namespace}id"


@frozen
class Part:
    """An object of the plain form, with its name in the file and that of the source text."""

    data: dict[str, Any]
    name: str  #: such as ``remarks.1.paragraphs.2`` for the second paragraph of the first remark
    source: str | None

    def get(self, key: str) -> Part | None:
        """The object under a key; None when there is none."""
        value = self.data[key]
        return None if value is None else Part(value, self._path(key), self.source)

    def each(self, key: str) -> list[Part]:
        """The objects of the list under a key."""
        path = self._path(key)
        values = enumerate(self.data[key], 1)
        return [Part(value, f"{path}.{place}", self.source) for place, value in values]

    def origin(self) -> dict[str, str]:
        """The attribute ``source`` with the spans of this object; none when it has no spans."""
        spans = self.data.get("spans") or []
        pointers = [source_pointer(self.source, span["start"], span["end"]) for span in spans]
        return {"source": " ".join(pointers)} if pointers else {}

    def say(self, key: str, parent: ET.Element, tag: str, **attributes: str) -> None:
        """Append an element that holds the text under a key; nothing when that is None.

        A list of texts gives one element for each.
        """
        value, path = self.data[key], self._path(key)
        if isinstance(value, str):
            self.data[key] = _leaf(parent, tag, path, value, attributes)
        elif value is not None:
            self.data[key] = [
                _leaf(parent, tag, f"{path}.{place}", text, attributes)
                for place, text in enumerate(value, 1)
            ]

    def say_from(self, key: str, parent: ET.Element, tag: str, **attributes: str) -> None:
        """Append an element as :meth:`say` does, with where in the source the text stands."""
        self.say(key, parent, tag, **self.origin(), **attributes)

    def _path(self, key: str) -> str:
        return f"{self.name}.{key}" if self.name else key


def _leaf(
    parent: ET.Element, tag: str, name: str, text: str, attributes: dict[str, str]
) -> dict[str, str]:
    ET.SubElement(parent, tag, {ID: name, **attributes}).text = escape(text)
    return {_REFERENCE: name}


class Names:
    """The ``xml:id`` of people, remarks and sessions, and pointers to them.

    A record's own id is taken over where it is a plain word that nothing else is called. Names of
    parts have a dot, which such words have not, so the two never meet.
    """

    def __init__(self, top: Part) -> None:
        participants = top.each("participants")
        self._ids: dict[str, str] = {}
        self._name([*participants, *top.each("remarks")])
        #: The first participant of an id is the one it points at.
        self._people = {part.data["id"]: part for part in reversed(participants)}
        self._sessions = {
            remark: f"event.sessions.{place}"
            for place, session in enumerate(top.data["event"]["sessions"], 1)
            for remark in session["remarks"]
        }
        self._full_names = {id: part.data["name"]["full"] for id, part in self._people.items()}

    def _name(self, parts: Iterable[Part]) -> None:
        taken = set()
        for part in parts:
            own = part.data["id"]
            self._ids[part.name] = own if slug(own) == own and own not in taken else part.name
            taken.add(own)

    def of(self, part: Part) -> dict[str, str]:
        """The attribute that names a participant or a remark."""
        return {ID: self._ids[part.name]}

    def pointers(self, ids: Iterable[str]) -> str:
        """Pointers to participants; an id that none of them has is passed over."""
        people = [self._people[id] for id in ids if id in self._people]
        return " ".join(f"#{self._ids[part.name]}" for part in people)

    def full_names(self, ids: Iterable[str]) -> str:
        """The full names of participants, with commas between."""
        return ", ".join(self._full_names[id] for id in ids if id in self._people)

    def session(self, remark: Part) -> dict[str, str]:
        """The attribute that says in which session a remark was made; none when in none."""
        session = self._sessions.get(remark.data["id"])
        return {"corresp": f"#{session}"} if session else {}


def refill(frame: Any, root: ET.Element, format: str) -> Any:
    """The plain form again: the frame with its references replaced by what the elements say.

    Markup within an element that holds a text is passed over, its text kept.

    :raises FormatError: an element is missing, or elements that hold texts stand in one another.
    """
    elements = {element.get(_PARSED_ID): element for element in root.iter()}
    left = sum(len(text) for text in root.itertext())
    holder = {"frame": frame}
    todo: list[Any] = [holder]
    while todo:
        owner = todo.pop()
        for place, value in _items(owner):
            if isinstance(value, dict) and value.keys() == {_REFERENCE}:
                text = _said(elements, value[_REFERENCE], format)
                left -= len(text)
                if left < 0:  # stops a small file from growing with the square of its size
                    raise FormatError(format, ["elements that hold texts stand in one another"])
                owner[place] = unescape(text)
            elif isinstance(value, (dict, list)):
                todo.append(value)
    return holder["frame"]


def _items(owner: Any) -> list[tuple[Any, Any]]:
    return list(owner.items() if isinstance(owner, dict) else enumerate(owner))


def _said(elements: dict[str | None, ET.Element], name: Any, format: str) -> str:
    if not isinstance(name, str) or name not in elements:
        raise FormatError(format, [f"no element has the xml:id {name!r}"])
    return "".join(elements[name].itertext())
