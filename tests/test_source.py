"""Reading bytes: nothing is lost, nothing raises, nothing is guessed by statistics."""

from __future__ import annotations

import codecs
import hashlib

import hostile
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from seminar_records.model import Span
from seminar_records.source import byte_offset, decode, from_text, lines, to_bytes

TEXT = "Seminar on Mountain Rivers\r\n“Water is shared”, said Dr. Aygül Çelik.\n"


def codes(data: bytes) -> list[str]:
    return [problem.code for problem in decode(data).problems]


@given(st.binary(max_size=80))
@example(b"\xff\xfe\x00\xd8a\x00b")
@example(b"\xff\xfe\x00\x00\x00\xd8\x00\x00ab")
@example(b"a\0b\0\0\xdcc")
@example(b"\xef\xbb\xbf\xff\xe2\x80")
@example(b"\xff\xfe\x00\x00\xff\xff\xff\xff")
@settings(max_examples=300, deadline=None)
def test_the_bytes_come_back_whatever_they_are(data: bytes) -> None:
    source = decode(data)
    assert to_bytes(source) == data
    assert source.sha256 == hashlib.sha256(data).hexdigest()
    source.text.encode()  # no surrogate is left
    assert byte_offset(source, len(source.text)) == len(data)


@given(st.text(max_size=40), st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]))
@settings(max_examples=150, deadline=None)
def test_marked_and_utf8_text_is_read_exactly(text: str, encoding: str) -> None:
    if encoding == "utf-8" and (not text.isprintable() or text.startswith("\ufeff")):
        text = "".join(filter(str.isprintable, text))
    if encoding == "utf-16":
        text = text.lstrip("\0")  # behind it, the mark of UTF-16 is that of UTF-32
    source = decode(text.encode(encoding))
    assert (source.text, source.encoding) == (text, encoding)
    assert source.fallbacks == ()


@given(st.text(max_size=40))
@settings(max_examples=100, deadline=None)
def test_offsets_lead_to_bytes(text: str) -> None:
    source = from_text(text)
    data = to_bytes(source)
    for i in range(len(source.text) + 1):
        assert data[: byte_offset(source, i)].decode() == source.text[:i]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_unmarked_wide_text_is_known_by_its_nul_bytes(encoding: str) -> None:
    source = decode(TEXT.encode(encoding))
    assert (source.text, source.encoding) == (TEXT, encoding)
    assert [problem.code for problem in source.problems] == ["SR005"]


def test_stray_bytes_are_read_one_by_one() -> None:
    data = TEXT.encode() * 50 + b"caf\xe9 \x93quoted\x94 \x81\n" + "Öz\n".encode()
    source = decode(data)
    assert source.encoding == "utf-8"
    assert source.text == TEXT * 50 + "café “quoted” \x81\nÖz\n"
    assert [byte for _, byte in source.fallbacks] == [0xE9, 0x93, 0x94, 0x81]
    assert codes(data) == ["SR001"] * 4
    at = source.fallbacks[0][0]
    assert source.problems[0].spans == (Span(start=at, end=at + 1),)
    assert data[byte_offset(source, at)] == 0xE9
    assert data[byte_offset(source, at + 2)] == 0x93


def test_a_broken_sequence_takes_nothing_with_it() -> None:
    assert decode(b"\xe2\x80x\xc3\xa9").text == "â€xé"
    assert decode(b"\xed\xa0\x80").fallbacks == ((0, 0xED), (1, 0xA0), (2, 0x80))


def test_many_stray_bytes_are_summed_up() -> None:
    source = decode(b"\xe9 " * 5000)
    assert len(source.fallbacks) == 5000
    assert len(source.problems) == 21
    assert source.problems[-1].message.startswith("4980 more bytes in 4980 places")
    assert source.problems[-1].spans == (Span(start=40, end=9999),)


def test_a_run_of_stray_bytes_is_one_problem() -> None:
    (problem,) = decode(b"ok \xcf\xf0\xe8\xe2\xe5\xf2 ok").problems
    assert "6 bytes (CF F0 E8 E2 E5 F2) where UTF-8 was expected" in problem.message
    assert problem.spans == (Span(start=3, end=9),)


def test_surrogates_become_replacement_characters() -> None:
    source = from_text("a\ud800b\udc00")
    assert source.text == "a\ufffdb\ufffd"
    assert [problem.code for problem in source.problems] == ["SR002"]
    assert source.problems[0].spans == (Span(start=1, end=2), Span(start=3, end=4))
    wide = decode(codecs.BOM_UTF16_LE + b"a\0\0\xd8b\0")
    assert (wide.text, wide.fallbacks) == ("a\ufffdb", ((1, 0xD800),))


def test_an_odd_tail_is_kept_apart() -> None:
    source = decode(codecs.BOM_UTF16_BE + "ab".encode("utf-16-be") + b"\x00")
    assert (source.text, source.fallbacks) == ("ab\ufffd", ((2, 0),))
    assert [problem.code for problem in source.problems] == ["SR004"]


def test_a_utf16_mark_before_utf8_does_not_win() -> None:
    source = decode(b"\xff\xfe" + TEXT.encode())
    assert source.text == "ÿþ" + TEXT
    assert source.fallbacks == ((0, 0xFF), (1, 0xFE))


def test_units_beyond_unicode_are_not_utf32() -> None:
    data = codecs.BOM_UTF32_LE + b"\xff\xff\xff\xff"
    assert decode(data).encoding != "utf-32"
    assert to_bytes(decode(data)) == data


def test_nul_and_binary_content_are_told() -> None:
    (nul,) = decode(b"a rather long line with one \0 in it\n").problems
    assert (nul.code, nul.severity, nul.spans) == ("SR003", "warning", (Span(start=28, end=29),))
    (binary,) = decode(b"%PDF-1.7\n1 0 obj\n").problems
    assert (binary.code, binary.severity) == ("SR003", "error")
    assert "SR003" in codes(bytes(range(1, 9)) * 10)
    assert codes(b"page one\n\x0cpage two\n") == []


def test_names_give_the_media_type() -> None:
    assert decode(b"", "notes/Report.MD").media_type == "text/markdown"
    assert decode(b"", "report").media_type == "text/plain"
    assert from_text("", "a.html").media_type == "text/html"
    assert decode(b"x").name is None


def test_only_newlines_end_lines() -> None:
    assert lines("") == ([], [])
    assert lines("a\nb\r\nc\rd") == ([0, 2, 5, 7], ["a", "b", "c", "d"])
    assert lines("\n\r\n\r\r") == ([0, 1, 3, 4], ["", "", "", ""])
    assert lines("a\n\nb\n") == ([0, 2, 3], ["a", "", "b"])
    other = "a\vb\fc\x1cd\x1ee\x85f\u2028g\u2029h"
    assert lines(other) == ([0], [other])


@given(st.text("ab\r\n", max_size=30))
def test_lines_cover_the_text(text: str) -> None:
    starts, found = lines(text)
    ends = [start + len(line) for start, line in zip(starts, found, strict=True)]
    afters = [*starts[1:], len(text)][: len(ends)]
    newlines = [text[end:after] for end, after in zip(ends, afters, strict=True)]
    assert starts[:1] == [0][: len(text)]
    assert all(text.startswith(line, start) for start, line in zip(starts, found, strict=True))
    assert all(newline in ("\n", "\r\n", "\r") for newline in newlines[:-1])
    assert not newlines or newlines[-1] in ("", "\n", "\r\n", "\r")
    assert not any(c in line for line in found for c in "\r\n")


def test_hostile_bytes_come_back() -> None:
    count = 0
    for _, _, data in hostile.documents(0.05):
        source = decode(data)
        assert to_bytes(source) == data
        assert len(source.problems) <= 50
        count += 1
    assert count > 200
