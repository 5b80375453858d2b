"""Flows against a plain model: one source stretch per character."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar_records.flow import Edit, Flow
from seminar_records.model import Span

Model = list[tuple[str, tuple[int, int]]]


def whole(text: str, home: int = 0) -> tuple[Flow, Model]:
    model = [(char, (home + i, home + i + 1)) for i, char in enumerate(text)]
    return Flow(text, home), model


def stretch(part: Model) -> tuple[int, int]:
    return min(a for _, (a, _) in part), max(b for _, (_, b) in part)


def edited(model: Model, edits: list[Edit]) -> Model:
    """Every character of a replacement stands for all that it replaced."""
    out: Model = []
    done = 0
    for start, end, after in edits:
        out += model[done:start]
        home = stretch(model[start:end])
        if len(after) == home[1] - home[0]:
            out += [(char, (home[0] + i, home[0] + i + 1)) for i, char in enumerate(after)]
        else:
            out += [(char, home) for char in after]
        done = end
    return out + model[done:]


def agree(flow: Flow, model: Model) -> None:
    assert flow.text == "".join(char for char, _ in model)
    assert [flow.extent(i, i + 1) for i in range(len(model))] == [home for _, home in model]


@st.composite
def edits(draw: st.DrawFn, length: int) -> list[Edit]:
    cuts = sorted(draw(st.sets(st.integers(0, length), max_size=8)))
    pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
    return [(a, b, draw(st.text("XYZ", max_size=3))) for a, b in pairs]


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_editing_slicing_and_joining_keep_every_character_at_home(data: st.DataObject) -> None:
    flow, model = whole(data.draw(st.text("abc", min_size=1, max_size=20)), home=5)
    for _ in range(data.draw(st.integers(1, 4))):
        if not model:
            break
        changes = data.draw(edits(len(model)))
        flow, model = flow.edit(changes), edited(model, changes)
        agree(flow, model)
        a, b = sorted(data.draw(st.tuples(*[st.integers(0, len(model))] * 2)))
        agree(flow.slice(a, b), model[a:b])
        if a < b:
            assert flow.extent(a, b) == stretch(model[a:b])
        agree(Flow.concat([flow.slice(0, a), flow.slice(a, b), flow.slice(b, len(model))]), model)


def test_untouched_text_stays_one_run() -> None:
    flow = Flow("one two three", 100)
    assert list(flow.slice(4, 7).runs()) == [(0, 3, 104, 3)]
    assert list(Flow.concat([flow.slice(0, 4), flow.slice(4, 13)]).runs()) == [(0, 13, 100, 13)]
    assert list(flow.edit([(3, 4, "_")]).runs()) == [(0, 13, 100, 13)]


def test_spans_merge_what_is_contiguous_and_leave_out_what_was_deleted() -> None:
    flow = Flow("ab--cd").edit([(2, 4, "")])
    assert flow.spans(0, 4) == (Span(start=0, end=2), Span(start=4, end=6))
    assert flow.extent(0, 4) == (0, 6)
    assert flow.spans(2, 2) == ()


def test_an_insertion_stands_at_its_place() -> None:
    flow = Flow("QaidAzam", 10).edit([(4, 4, "-")])
    assert flow.text == "Qaid-Azam"
    assert flow.extent(4, 5) == (14, 14)
    assert flow.extent(0, 9) == (10, 18)


def test_empty_parts_know_where_they_stand() -> None:
    flow = Flow("  text  ", 20)
    assert flow.slice(3, 3).home() == (23, 23)
    assert flow.slice(8, 8).home() == (28, 28)
    assert Flow("   ", 20).strip().text == ""
    assert Flow("abc", 20).edit([(0, 3, "")]).home() == (20, 20)


def test_concat_skips_empty_flows_and_need_not_be_in_source_order() -> None:
    later, earlier = Flow("b", 9), Flow("a", 1)
    joined = Flow.concat([later, Flow(""), earlier])
    assert joined.text == "ba"
    assert joined.home() == (1, 10)
    assert joined.spans(0, 2) == (Span(start=9, end=10), Span(start=1, end=2))


def test_no_edits_give_the_same_flow() -> None:
    flow = Flow("text")
    assert flow.edit([]) is flow
    assert flow.slice(0, 4) is flow


def test_many_edits() -> None:
    size = 1_000_000
    flow = Flow("ab" * (size // 2))
    once = flow.edit([(i, i + 1, "") for i in range(0, size, 10)])
    twice = once.edit([(i, i + 1, "XY") for i in range(0, len(once), 9)])
    assert len(once) == size - size // 10
    assert once.extent(9, 10) == (11, 12)
    assert twice.text[:12] == "XYababababXY"
    assert twice.extent(len(twice) - 1, len(twice)) == (size - 1, size)


def test_rewording_keeps_the_runs_and_the_length() -> None:
    flow = Flow("a\xa0b", 3).reworded("a b")
    assert flow.extent(1, 2) == (4, 5)
    with pytest.raises(ValueError, match="2 characters, not 3"):
        flow.reworded("ab")


def test_what_joins_two_parts_stands_for_what_separates_them_alone() -> None:
    text = "Reeds **\n**of the river, told of at the lock, by night"
    one, other, far = Flow(text[:5]), Flow("of the river", 11), Flow("by night", 44)
    near = Flow.joined([one, other], " ")
    assert (near.text, near.spans(0, len(near))) == ("Reeds of the river", (Span(start=0, end=23),))
    apart = Flow.joined([one, far], " ")
    assert apart.text == "Reeds by night"
    assert apart.spans(0, len(apart)) == (Span(start=0, end=5), Span(start=44, end=52))
