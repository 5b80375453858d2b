"""Checks serialised records against the shipped schema, naming every place that is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from seminar_records.errors import FormatError, MissingExtraError, SchemaVersionError
from seminar_records.serialisers.json import decode, schema
from seminar_records.serialisers.plain import MAX_PLACES, from_dict

__all__ = ["invalid_places"]


def invalid_places(data: bytes, *, lines: bool) -> Iterator[str]:
    """What is wrong as ``$.path: message``, at most :data:`MAX_PLACES` for each record.

    :param lines: the data is JSON Lines; each place then names its line.
    :raises MissingExtraError: ``jsonschema`` is not installed.
    """
    validator = _validator()
    if not lines:
        yield from _of_record(data, validator)
        return
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.strip():
            yield from (f"line {number}: {place}" for place in _of_record(line, validator))


def _validator() -> Any:
    try:
        from jsonschema import Draft202012Validator
    except ImportError as error:
        raise MissingExtraError("validation against the schema", "validate") from error
    return Draft202012Validator(schema())


def _of_record(data: bytes, validator: Any) -> Iterable[str]:
    try:
        value = decode(data)
        from_dict(value)
    except SchemaVersionError as error:
        return error.places
    except FormatError as error:
        if error.places[0].startswith("$: "):
            return error.places
    return list(_of_value(value, validator))


def _of_value(value: Any, validator: Any) -> Iterator[str]:
    for number, error in enumerate(validator.iter_errors(value)):
        if number == MAX_PLACES:
            yield "and more"
            return
        yield f"{error.json_path}: {error.message[:200]}"
