"""Records as plain dictionaries, lists, strings, numbers and booleans, and back.

Every other format that can be read back goes through these two functions. Enums are written by
value, tuples as lists, and every field always, except ``Source.text``, which is only in memory.
Reading converts nothing: a number where text is expected is an error, never the text of the number.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeVar

import attrs
from cattrs import BaseValidationError, Converter, transform_error
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from seminar_records.errors import FormatError, SchemaVersionError
from seminar_records.model import SCHEMA_VERSION, SeminarRecord, Source

__all__ = ["MAX_PLACES", "from_dict", "to_dict"]

#: So many places of error are named; a file that is something else altogether has thousands.
MAX_PLACES = 20

_SURROGATE = re.compile("[\ud800-\udfff]")
_VERSION = re.compile(r"([0-9]{1,9})\.[0-9]{1,9}")

T = TypeVar("T")


def to_dict(record: SeminarRecord) -> dict[str, Any]:
    """The record as plain data, ready for any JSON-like format."""
    if not isinstance(record, SeminarRecord):
        raise TypeError(f"expected a SeminarRecord, found {type(record).__name__}")
    data: dict[str, Any] = _converter().unstructure(record, SeminarRecord)
    return data


def from_dict(data: Mapping[str, Any], *, format: str = "plain") -> SeminarRecord:
    """The record that :func:`to_dict` wrote; equal to it, but for ``Source.text``.

    Unknown keys are ignored and absent ones take their default, so any 1.x is read; the record
    then has this library's schema version.

    :param format: what the data was read from, for messages.
    :raises SchemaVersionError: the data was written by another major version.
    :raises FormatError: something is missing or of the wrong type; ``places`` says where.
    """
    _check_version(data, format)
    try:
        record = _converter().structure(data, SeminarRecord)
    except BaseValidationError as error:
        raise FormatError(format, _places(error)) from None
    return attrs.evolve(record, schema_version=SCHEMA_VERSION)


def _check_version(data: Any, format: str) -> None:
    if not isinstance(data, Mapping):
        raise FormatError(format, [f"$: expected an object, found {_kind(data)}"])
    if "schema_version" not in data:
        raise FormatError(format, ["$.schema_version: is missing"])
    version = data["schema_version"]
    match = _VERSION.fullmatch(version) if isinstance(version, str) else None
    if match is None:
        raise FormatError(format, [f"$.schema_version: expected text like {SCHEMA_VERSION!r}"])
    major = match[1]
    if major != SCHEMA_VERSION.split(".")[0]:
        reader = f"it is read by a seminar-records that writes schema {major}.x"
        raise SchemaVersionError(format, [f"$.schema_version: {version}; {reader}"])


@cache
def _converter() -> Converter:
    converter = Converter(unstruct_collection_overrides={tuple: list})
    for kind in (str, int, bool):
        converter.register_structure_hook(kind, _strict(kind))
    converter.register_structure_hook(str, _text)
    converter.register_structure_hook_factory(attrs.has, lambda cls: _object_hook(cls, converter))
    converter.register_structure_hook_factory(_is_tuple, lambda cls: _list_hook(cls, converter))
    converter.register_unstructure_hook(
        Source, make_dict_unstructure_fn(Source, converter, text=override(omit=True))
    )
    return converter


def _strict(kind: type[T]) -> Callable[[Any, Any], T]:
    def hook(value: Any, _: Any) -> T:
        if type(value) is not kind:
            raise TypeError(f"expected {_NAMES[kind]}, found {_kind(value)}")
        return value

    return hook


def _text(value: Any, _: Any) -> str:
    if type(value) is not str:
        raise TypeError(f"expected text, found {_kind(value)}")
    if not value.isascii() and _SURROGATE.search(value):
        raise TypeError("text with half of a surrogate pair")
    return value


def _object_hook(cls: type[Any], converter: Converter) -> Callable[[Any, Any], Any]:
    fields: dict[str, Any] = {"text": override(omit=True)} if cls is Source else {}
    structure = make_dict_structure_fn(cls, converter, **fields)

    def hook(value: Any, _: Any) -> Any:
        if not isinstance(value, Mapping):
            raise TypeError(f"expected an object, found {_kind(value)}")
        return structure(value, cls)

    return hook


def _is_tuple(cls: Any) -> bool:
    return getattr(cls, "__origin__", None) is tuple


def _list_hook(cls: Any, converter: Converter) -> Callable[[Any, Any], Any]:
    inner = converter.get_structure_hook(list[cls.__args__[0]])

    def hook(value: Any, _: Any) -> tuple[Any, ...]:
        if not isinstance(value, (list, tuple)):
            raise TypeError(f"expected a list, found {_kind(value)}")
        return tuple(inner(value, list[cls.__args__[0]]))

    return hook


_NAMES: dict[type[Any], str] = {
    str: "text",
    int: "a whole number",
    float: "a decimal number",
    bool: "true or false",
    type(None): "null",
    list: "a list",
    tuple: "a list",
    dict: "an object",
}


def _kind(value: Any) -> str:
    return _NAMES.get(type(value), type(value).__name__)


def _places(error: BaseValidationError) -> list[str]:
    """What is wrong as ``$.path: message``, at most :data:`MAX_PLACES` of them."""
    found = transform_error(error, format_exception=_message)
    places = []
    for line in found[:MAX_PLACES]:
        message, _, path = line.rpartition(" @ ")
        places.append(f"{path}: {message}")
    if len(found) > MAX_PLACES:
        places.append(f"and {len(found) - MAX_PLACES} more")
    return places


def _message(error: BaseException, _: type[Any] | None) -> str:
    if isinstance(error, KeyError):
        return f"the key {error.args[0]!r} is missing"
    return str(error)[:200]
