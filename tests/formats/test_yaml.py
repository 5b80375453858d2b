"""YAML: every record comes back exactly, hands may edit it, and no document exhausts the reader."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest
import yaml
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from payloads import OWN_PAYLOADS, corpus_payloads, filled
from strategies import records

from seminar_records.errors import FormatError, MissingExtraError
from seminar_records.model import SeminarRecord
from seminar_records.serialisers import boundedyaml
from seminar_records.serialisers.plain import to_dict
from seminar_records.serialisers.yaml import FORMAT, MAX_BYTES


def written(*drawn: SeminarRecord) -> bytes:
    stream = io.BytesIO()
    FORMAT.write(drawn, stream)
    return stream.getvalue()


def read(data: bytes) -> list[SeminarRecord]:
    assert FORMAT.read is not None
    return list(FORMAT.read(io.BytesIO(data)))


@settings(max_examples=40, deadline=None)
@given(st.lists(records(), max_size=3))
def test_records_come_back(drawn: list[SeminarRecord]) -> None:
    assert read(written(*drawn)) == drawn


@settings(max_examples=20, deadline=None)
@given(records())
def test_any_yaml_reader_sees_the_same_values(record: SeminarRecord) -> None:
    """PyYAML's own safe loader resolves YAML 1.1, where ``no`` is false and ``1:30`` is ninety."""
    assert yaml.safe_load(written(record)) == to_dict(record)


def test_every_scalar_of_unicode_comes_back() -> None:
    text = "".join(map(chr, [*range(0xD800), *range(0xE000, 0x10000), *range(0x1F000, 0x1FA00)]))
    text += "\U0001fffe\U000e0001\U0010fffd\U0010ffff"
    record = SeminarRecord(sections=filled(text).sections)
    assert read(written(record)) == [record]


def check_payloads(payloads: dict[str, str]) -> None:
    for name, text in payloads.items():
        record = filled(text)
        data = written(record)
        assert read(data) == [record], name
        assert yaml.safe_load(data) == to_dict(record), name


def test_our_payloads_come_back() -> None:
    check_payloads(OWN_PAYLOADS)


def test_the_corpus_payloads_come_back() -> None:
    check_payloads(corpus_payloads())


@pytest.mark.parametrize(
    "word", ["no", "yes", "y", "n", "on", "off", "null", "true", "~", "1:30", "2024-02-26", "1e3"]
)
def test_words_that_yaml_takes_for_something_else_are_quoted(word: str) -> None:
    line = next(line for line in written(filled(word)).decode().split("\n") if "full:" in line)
    assert line.strip() in (f'full: "{word}"', f"full: '{word}'")


HAND_MADE = """
schema_version: '1.0'   # a comment
event:
  kind: lecture
  date: {start: 2024-02-26, start_time: 10:30, text: 26 February}
  venue:
    text: NO
    online: false
recommendations:
  - number: 1
    label:
    text: >-
      Plant the
      hedges again
"""


def test_what_people_write_by_hand_is_read() -> None:
    (record,) = read(HAND_MADE.encode())
    date = record.event.date
    assert date is not None
    assert (date.start, date.start_time, date.text) == ("2024-02-26", "10:30", "26 February")
    assert record.event.venue is not None
    assert record.event.venue.text == "NO"
    assert record.event.venue.online is False
    assert record.recommendations[0].label is None
    assert record.recommendations[0].text == "Plant the hedges again"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("schema_version: '1.0'\nevent: {kind: soirée}", "$.event.kind"),
        ("schema_version: 1", "$.schema_version"),
        ("schema_version: '1.0'\nevent: &x {}\n", "line 2, column 8: anchors"),
        ("a: *x", "line 1, column 4: anchors and aliases"),
        ("a: !!python/object/apply:os.system ['true']", "line 1, column 4: tags"),
        ("a: 1\na: 2", "line 2, column 1: the key 'a' stands twice"),
        ("? [a]\n: 1", "line 1, column 3: a key is no text"),
        ("a: b: c", "line 1, column 5"),
        ("a: 'b", "line 1, column 6"),
        ("a: \x07", "unacceptable character"),
        ("- 1", "expected an object, found a list"),
        ("just words", "expected an object, found text"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(text: str, place: str) -> None:
    with pytest.raises(FormatError) as caught:
        read(text.encode())
    assert place in str(caught.value)


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "[{a: ["])
def test_deep_nesting_is_refused_before_it_is_composed(opening: str) -> None:
    with pytest.raises(FormatError, match="more than 32 levels"):
        read(opening.encode() * 200_000)


def test_records_are_far_from_the_depth_bound() -> None:
    depth = 0
    most = 0
    for event in yaml.parse(written(filled("x"))):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        most = max(most, depth)
    assert most < boundedyaml.MAX_DEPTH / 2


def test_the_number_of_values_is_bounded_for_each_document(monkeypatch: pytest.MonkeyPatch) -> None:
    record = filled("x")
    count = sum(isinstance(event, yaml.NodeEvent) for event in yaml.parse(written(record)))
    monkeypatch.setattr(boundedyaml, "MAX_NODES", count)
    assert read(written(record, record)) == [record, record]
    monkeypatch.setattr(boundedyaml, "MAX_NODES", count - 1)
    with pytest.raises(FormatError, match="values"):
        read(written(record))


def test_the_size_is_bounded() -> None:
    with pytest.raises(FormatError, match="larger than"):
        read(b"#" * (MAX_BYTES + 1))


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(FormatError):
        read(b"a: \xff\xfe")


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=60) | st.text("-?:,[]{}&*!|>'\"%@ \n\tab1", max_size=40).map(str.encode))
def test_any_bytes_are_records_or_an_error_of_ours(data: bytes) -> None:
    try:
        found = read(data)
    except FormatError:
        return
    assert found == []


def test_half_a_surrogate_pair_is_not_written() -> None:
    with pytest.raises(UnicodeEncodeError):
        written(filled("\ud800"))


def test_a_repeated_value_is_written_twice() -> None:
    record = filled("x")
    assert b"&id" not in written(evolve(record, remarks=record.remarks * 2))


def test_without_the_extra_the_error_names_it() -> None:
    code = (
        "import sys; sys.modules['yaml'] = None\n"
        "from seminar_records.serialisers.yaml import FORMAT\n"
        "try: list(FORMAT.read(None))\n"
        "except Exception as error: print(type(error).__name__, error.extra)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [MissingExtraError.__name__, "yaml"]
