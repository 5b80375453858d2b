"""PyYAML with what records need: nothing changes its type, and no document can exhaust memory.

The only module that imports PyYAML; :mod:`seminar_records.serialisers.yaml` imports it when it is
used. PyYAML's scanner and parser in Python keep their own stacks; its composer calls itself for
every level, and this is where the depth is counted. The C parser is not used: its composer crashes
on deep nesting before anybody could count.
"""

from __future__ import annotations

import re
from collections.abc import Hashable
from typing import Any

import yaml
from yaml.composer import ComposerError
from yaml.constructor import ConstructorError

__all__ = ["MAX_DEPTH", "MAX_NODES", "Dumper", "Loader"]

#: How deep lists and mappings may lie in one another; a record needs nine levels.
MAX_DEPTH = 32
#: How many keys, values, lists and mappings one document may hold.
MAX_NODES = 2_000_000

# Words and slugs. The emitter quotes one all the same when YAML takes it for something else
# (``null``, ``yes``), except ``y`` and ``n``, which are too short here.
_PLAIN = re.compile(r"id|[a-z][a-z0-9_-]{2,60}")


class Dumper(yaml.SafeDumper):
    """Quotes every text but plain words, and writes what occurs twice twice."""

    def ignore_aliases(self, data: Any) -> bool:
        """Always: nothing is written as a reference."""
        return True

    def represent_text(self, data: str) -> yaml.ScalarNode:
        """A text, in quotation marks unless it is a plain word."""
        data.encode()  # half a surrogate pair cannot be read back; refused as by other formats
        style = None if _PLAIN.fullmatch(data) else '"'
        return self.represent_scalar("tag:yaml.org,2002:str", data, style)


Dumper.add_representer(str, Dumper.represent_text)


class Loader(yaml.SafeLoader):
    """Reads texts, whole numbers, true, false and null, in lists and mappings; nothing else."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - PyYAML's own declaration

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self.depth = 0
        self.nodes = 0

    def compose_document(self) -> Any:
        """One document; each has the whole bound to itself."""
        self.nodes = 0
        return super().compose_document()

    def compose_node(self, parent: Any, index: Any) -> Any:
        """One value, counted and checked before it is read."""
        self._check(self.peek_event())  # type: ignore[no-untyped-call]
        self.depth += 1
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node

    def _check(self, event: Any) -> None:
        """Refuse what could grow without bound or stand for something else."""
        self.nodes += 1
        refused = None
        if getattr(event, "anchor", None) is not None:
            refused = "anchors and aliases are not read"
        elif getattr(event, "tag", None) is not None:
            refused = "tags are not read"
        elif self.depth == MAX_DEPTH:
            refused = f"more than {MAX_DEPTH} levels"
        elif self.nodes > MAX_NODES:
            refused = f"more than {MAX_NODES} values"
        if refused:
            raise ComposerError(None, None, refused, event.start_mark)

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Hashable, Any]:
        """A mapping; ConstructorError for a key that is no text or stands twice."""
        seen = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise ConstructorError(None, None, "a key is no text", key.start_mark)
            if key.value in seen:
                problem = f"the key {key.value!r} stands twice"
                raise ConstructorError(None, None, problem, key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep)


for _tag, _pattern, _first in (
    ("null", r"null|~|", ["n", "~", ""]),
    ("bool", r"true|false", ["t", "f"]),
    ("int", r"-?(?:0|[1-9][0-9]{0,18})", list("-0123456789")),
):
    Loader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(rf"(?:{_pattern})\Z"), _first
    )
