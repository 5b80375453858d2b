"""The shipped JSON Schema: in step with the model, valid, and true of what is written."""

from __future__ import annotations

import copy
from typing import Any

import generate_schema
import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator
from strategies import records

import seminar_records as sr

VALIDATOR = Draft202012Validator(sr.schema())


def test_the_committed_file_is_in_step_with_the_model() -> None:
    assert sr.schema() == generate_schema.generate()


def test_the_schema_is_valid_2020_12() -> None:
    Draft202012Validator.check_schema(sr.schema())
    assert sr.schema()["$schema"] == Draft202012Validator.META_SCHEMA["$id"]


@settings(max_examples=50)
@given(records())
def test_every_record_validates(record: sr.SeminarRecord) -> None:
    VALIDATOR.validate(sr.to_dict(record))


def test_the_empty_record_validates() -> None:
    VALIDATOR.validate(sr.to_dict(sr.SeminarRecord()))


def test_every_field_of_every_class_is_required() -> None:
    for definition in sr.schema()["$defs"].values():
        if "properties" in definition:
            assert definition["required"] == list(definition["properties"])


def test_unknown_keys_are_valid() -> None:
    data = {**sr.to_dict(sr.SeminarRecord()), "added_in_1_7": {"x": [1]}}
    VALIDATOR.validate(data)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema_version",), "2.0"),
        (("source", "length"), -1),
        (("source", "length"), "7"),
        (("event", "kind"), "picnic"),
        (("event", "date"), {}),
        (("participants",), {}),
        (("contact",), "x"),
    ],
)
def test_wrong_values_do_not_validate(path: tuple[str, ...], value: Any) -> None:
    data = copy.deepcopy(sr.to_dict(sr.SeminarRecord()))
    inner = data
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    assert not VALIDATOR.is_valid(data)


def test_the_text_of_the_source_is_not_part_of_the_file() -> None:
    assert "text" not in sr.schema()["$defs"]["Source"]["properties"]


def test_a_change_to_the_returned_schema_stays_with_the_caller() -> None:
    sr.schema()["$defs"].clear()
    assert sr.schema()["$defs"]
