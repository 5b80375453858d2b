"""The same promises over real and hostile texts, where a folder of them is given.

``SEMINAR_RECORDS_CORPUS`` names a folder; every file below it is read, whatever it holds. Without
it the test says that it was skipped.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from seminar_records.layouts import split
from seminar_records.model import Span
from seminar_records.reading.contact import read_contact
from seminar_records.reading.credits import read_credits
from seminar_records.reading.dates import find_dates, find_relative, find_time, to_event_date
from seminar_records.reading.recommendations import read_recommendations
from seminar_records.repair import repair
from seminar_records.source import decode

FOLDER = os.environ.get("SEMINAR_RECORDS_CORPUS")


@pytest.mark.skipif(FOLDER is None, reason="SEMINAR_RECORDS_CORPUS names no folder of texts")
def test_nothing_raises_and_every_span_lies_in_the_text() -> None:
    files = [path for path in sorted(Path(str(FOLDER)).rglob("*")) if path.is_file()]
    assert files
    for path in files:
        source = decode(path.read_bytes())
        blocks = split(repair(source).flow).blocks
        for value in (read_contact(blocks), read_credits(blocks), read_recommendations(blocks)):
            for start, end in _extents(value):
                assert 0 <= start <= end <= len(source.text), path.name
        for block in blocks:
            for found in find_dates(block.text):
                assert 0 <= found.start < found.end <= len(block.text), path.name
                date = to_event_date(found, block.flow)
                assert (date is None) == (not found.valid or not found.complete)
            find_relative(block.text)
            find_time(block.text)


def _extents(value: Any) -> Iterator[tuple[int, int]]:
    """The offsets of all spans and claims within a value."""
    if isinstance(value, (tuple, list)):
        for part in value:
            yield from _extents(part)
    elif attrs.has(type(value)):
        if isinstance(value, Span) or hasattr(value, "start"):
            yield value.start, value.end
        for field in attrs.fields(type(value)):
            yield from _extents(getattr(value, field.name))
