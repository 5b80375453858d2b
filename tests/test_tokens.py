"""Tokens: they cover the text but for its white space, and both ways of finding them agree."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_records import tokens as module
from seminar_records.lexicon import words
from seminar_records.tokens import tokens

TEXT = st.text(st.sampled_from("aBç.-’' 1,“”é‐½_яЖ\n\xa0") | st.characters(max_codepoint=0x24FF))


@pytest.mark.parametrize("around", ["{}", "a{}b", "1{}1", "a{}", "{}.", "-{}A."])
def test_the_fast_way_is_taken_only_where_both_agree(around: str) -> None:
    differ = []
    for number in range(sys.maxunicode):
        text = around.format(chr(number))
        unsure = module._UNSURE.search(text) is not None
        if not unsure and module._PLAIN.split(text) != module._any_script().split(text):
            differ.append(hex(number))
    assert not differ


@given(TEXT)
def test_both_ways_agree(text: str) -> None:
    if module._UNSURE.search(text) is None:
        assert module._PLAIN.split(text) == module._any_script().split(text)


@given(TEXT)
def test_nothing_but_white_space_is_between_tokens(text: str) -> None:
    parts, starts, ends = tokens(text)
    assert [text[a:b] for a, b in zip(starts, ends, strict=True)] == parts
    gaps = [text[b:a] for b, a in zip([0, *ends], [*starts, len(text)], strict=True)]
    assert not "".join(gaps).strip()


@given(TEXT)
def test_words_have_a_code_each_and_do_not_overlap(text: str) -> None:
    found = words(text)
    assert len(found.codes) == len(found.starts) == len(found.ends)
    places = [place for pair in zip(found.starts, found.ends, strict=True) for place in pair]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Dr. X spoke.", ["Dr.", "X", "spoke", "."]),
        ("the U.N. and the S.E.C", ["the", "U.N.", "and", "the", "S.E.C"]),
        ("prix-fixe’s 1,000 at 2nd", ["prix-fixe’s", "1,000", "at", "2nd"]),
        ("Wait ... 5x", ["Wait", "...", "5x"]),
    ],
)
def test_tokens_of_words(text: str, parts: list[str]) -> None:
    found = words(text)
    assert [text[a:b] for a, b in zip(found.starts, found.ends, strict=True)] == parts


def test_full_stops_and_capitals_decide_by_their_neighbours() -> None:
    assert words("He said. He said").codes == words("He said").codes + "." + words("He said").codes
    assert words("Edward Said").codes == "CC"
    assert words("EDWARD SAID").codes[-1] == words("said").codes
