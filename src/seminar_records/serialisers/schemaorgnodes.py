"""The nodes of schema.org that the event and its report have in common."""

from __future__ import annotations

from typing import Any, TypeAlias
from urllib.parse import quote

from seminar_records.model import PersonName

__all__ = ["Node", "given", "local", "person", "role_node"]

#: An object of JSON-LD.
Node: TypeAlias = dict[str, Any]


def given(node: Node) -> Node:
    """The node without the properties that have no value."""
    return {key: value for key, value in node.items() if value not in (None, [], "")}


def local(kind: str, id: str) -> str:
    """The IRI of something in the same document: ``#people/ada-lind``."""
    return f"#{kind}/{quote(id, safe='')}"


def role_node(key: str, name: str, node: Node) -> Node:
    """A named role: it stands where the node would, and has it under the same property."""
    return {"@type": "Role", "roleName": name, key: node}


def person(name: PersonName) -> Node:
    """A person with the titles as printed."""
    return given(
        {
            "@type": "Person",
            "name": name.full,
            "honorificPrefix": " ".join(name.honorifics),
            "honorificSuffix": " ".join(name.postnominals),
        }
    )
