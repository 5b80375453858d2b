"""A record's plain form taken apart into XML elements that hold its texts, and a frame for the rest.

Whoever writes an XML format says each text of the record in an element with an ``xml:id``. In the
plain form (:func:`~seminar_records.serialisers.plain.to_dict`) the text's place is then taken by a
reference ``{"#": "remarks.1.paragraphs.2.text"}`` to that element. What is left, the *frame*, is
written as JSON; frame and elements together are the whole record, and nothing stands twice.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from xml.etree import ElementTree as ET

from attrs import frozen

from seminar_records.serialisers.xmltext import escape, unescape

__all__ = ["ID", "Part", "refill"]

#: The attribute that names an element.
ID = "xml:id"

#: The only key of a reference.
_REFERENCE = "#"

#: :data:`ID` as a parser gives it.
_PARSED_ID = "{http://www.w3.org/XML/1998/namespace}id"


@frozen
class Part:
    """An object of the plain form, and its name: ``remarks.1.paragraphs.2`` for the second
    paragraph of the first remark."""

    data: dict[str, Any]
    name: str = ""
    #: Gives the attributes of an element that says something of an object.
    about: Callable[[Mapping[str, Any]], dict[str, str]] = lambda _: {}

    def get(self, key: str) -> Part | None:
        """The object under a key; None when there is none."""
        value = self.data[key]
        return None if value is None else Part(value, self._path(key), self.about)

    def each(self, key: str) -> list[Part]:
        """The objects of the list under a key."""
        name = self._path(key)
        return [
            Part(value, f"{name}.{place}", self.about)
            for place, value in enumerate(self.data[key], 1)
        ]

    def say(self, key: str, parent: ET.Element, tag: str, **attributes: str) -> None:
        """Append an element that holds the text under a key; nothing when that is None.

        A list of texts gives one element for each.
        """
        value = self.data[key]
        if isinstance(value, list):
            for place, _ in enumerate(value):
                self._move(value, place, f"{self._path(key)}.{place + 1}", parent, tag, attributes)
        elif value is not None:
            self._move(self.data, key, self._path(key), parent, tag, attributes)

    def _path(self, key: str) -> str:
        return f"{self.name}.{key}" if self.name else key

    def _move(
        self,
        owner: Any,
        place: Any,
        name: str,
        parent: ET.Element,
        tag: str,
        attributes: dict[str, str],
    ) -> None:
        element = ET.SubElement(parent, tag, {ID: name, **self.about(self.data), **attributes})
        element.text = escape(owner[place])
        owner[place] = {_REFERENCE: name}


def refill(frame: Any, root: ET.Element) -> Any:
    """The plain form again: the frame with its references replaced by what the elements say.

    Markup within an element that holds a text is passed over, its text kept.

    :raises KeyError: there is no element of that name.
    """
    texts = {element.get(_PARSED_ID): element for element in root.iter()}
    holder = {"frame": frame}
    todo: list[Any] = [holder]
    while todo:
        owner = todo.pop()
        for place, value in _items(owner):
            if isinstance(value, dict) and value.keys() == {_REFERENCE}:
                owner[place] = unescape("".join(texts[value[_REFERENCE]].itertext()))
            elif isinstance(value, (dict, list)):
                todo.append(value)
    return holder["frame"]


def _items(owner: Any) -> list[tuple[Any, Any]]:
    return list(owner.items() if isinstance(owner, dict) else enumerate(owner))
