"""HTML: the marks that are kept, web pages with navigation, and encodings."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from readers.made_files import WEB_PAGE

from seminar_records.errors import MissingExtraError, ReaderError
from seminar_records.readers import extract
from seminar_records.readers.markup import render


def _text(html: str | bytes, name: str = "report.html") -> str:
    found = extract(html if isinstance(html, bytes) else html.encode(), name)
    assert found is not None
    return found.text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<h1>A</h1><h3>B <b>c</b></h3>", "# A\n\n### B c\n"),
        ("<p>One\n two.<p>Three", "One two.\n\nThree\n"),
        ("<p><b>Dr. Brok</b><br>Curator</p>", "**Dr. Brok**\nCurator\n"),
        ("<p><strong>Dr. <i>Brok</i></strong></p>", "**Dr.** ***Brok***\n"),
        ("<p>so <b> bold </b>it is", "so  **bold** it is\n"),
        ("<b><p>One</p><p>Two</p></b>", "**One**\n\n**Two**\n"),
        ("<p><b>One<br>Two</b>", "**One**\n**Two**\n"),
        ("<ul><li>a<li>b<ol start=4><li>c</ol></ul>", "- a\n- b\n  4. c\n"),
        ("<ol><li>a</ol><ol><li>b</ol>", "1. a\n\n1. b\n"),
        ("<blockquote>a<br>b</blockquote>c", "> a\n> b\n\nc\n"),
        ("<pre>a  b\n  c</pre>", "a  b\n  c\n"),
        ("a<hr>b", "a\n\n---\n\nb\n"),
        (
            "<table><tr><th>N<th>O<tr><td>x<td>y|z</table>",
            "| N | O |\n| --- | --- |\n| x | y\\|z |\n",
        ),
        ("<table><tr><td>a<p>b</td><td>c</table>", "| a<br>b | c |\n"),
        ("<table><tr><td>one<tr><td>column</table>", "one\n\ncolumn\n"),
        ("<table><tr><td>a<td><table><tr><td>b<td>c</table></table>", "a\n\n| b | c |\n"),
        ("R&amp;D &lt;3&gt; caf&eacute; &#x2019;", "R&D <3> café ’\n"),
        ("<script>x<y</script>a<style>p{}</style>b<!-- c > d -->e", "abe\n"),
        ("<title>Site</title>a <p title='x > y'>b", "a\n\nb\n"),
        ("a < b and c<d", "a < b and c<d\n"),
        ("</p></td></li></b>a", "a\n"),
    ],
)
def test_marks(html: str, text: str) -> None:
    assert render(html).text == text


def test_of_a_web_page_the_main_text_is_read_with_its_marks() -> None:
    text = _text(WEB_PAGE)
    assert text == (
        "# Seminar on Tide Mills\n\n"
        "The Harbour Trust held a seminar on tide mills at the Customs House on 5 March 2020.\n\n"
        "## Remarks by the Speakers\n\n"
        "**Dr. Hanne Brok**\nCurator, Mill Museum\n\n"
        "Dr. Brok said that the mill pond must be dredged before *any* wheel is hung. She "
        "added that the sluice dates from 1740, and that no drawings survive.\n\n"
        "### Programme\n\n"
        "| Time | Speaker |\n| --- | --- |\n"
        "| 10:00 | Dr. Hanne Brok |\n| 11:00 | Mr. Ravi Tolland |\n\n"
        "## Recommendations\n\n"
        "1. Dredge the pond.\n2. Copy the drawings of the sister mill.\n"
    )


def test_a_plain_page_needs_no_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    assert _text("<html><h1>Seminar</h1><p>Held on 5 March.") == "# Seminar\n\nHeld on 5 March.\n"
    with pytest.raises(MissingExtraError, match=r"seminar-records\[html\]"):
        _text(WEB_PAGE)


def test_a_page_of_which_the_main_text_cannot_be_found_is_kept_whole() -> None:
    rows = "".join(f"<li>Speaker {n} said that mill {n} stands.</li>" for n in range(30))
    text = _text(f"<html><nav><a href=x>Home</a></nav><form>{rows}</form></html>")
    assert all(f"mill {n} stands" in text for n in range(30))


@pytest.mark.parametrize(
    ("data", "word"),
    [
        ("<html><p>caf\u00e9 \u201cx\u201d".encode(), "caf\u00e9 \u201cx\u201d"),
        ('<html><meta charset="windows-1251"><p>мельница'.encode("cp1251"), "мельница"),
        (b'<html><meta charset="no-such-code"><p>caf\xe9', "caf\u00e9"),
        (b"<html><p>caf\xe9", "caf\u00e9"),
        ("<html><p>мельница".encode("utf-16"), "мельница"),
        ('<html><meta charset="latin-1"><p>мельница'.encode(), "мельница"),
    ],
)
def test_encodings(data: bytes, word: str) -> None:
    assert word in _text(data)


@pytest.mark.parametrize("data", [b"", b"<html></html>", b"<html><script>render()</script>"])
def test_a_page_without_text_is_refused(data: bytes) -> None:
    with pytest.raises(ReaderError, match="no text"):
        extract(data, "report.html")


TAGS = [
    *("<table>", "<tr>", "<td>", "</table>", "<b>", "</b>", "<ul>", "<li>", "</ul>", "<pre>"),
    *("</pre>", "<h2>", "</h2>", "-->", "<a>", "<blockquote>", "<br>", "<", ">", "&amp;", "&#"),
    *('"', "'", "</b", "<hr", "</>"),
]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(TAGS) | st.text("ab |\n\u00a0", max_size=3),
        max_size=40,
    )
)
def test_any_mix_of_tags_keeps_the_words(parts: list[str]) -> None:
    html = "<p>".join(f"w{number}w{part}" for number, part in enumerate(parts))
    kept = render(html).text
    assert all(f"w{number}w" in kept for number in range(len(parts)))


#: A square of these lengths would take hours; in proportion they take a second.
MANY = 200_000


@pytest.mark.parametrize(
    "unit",
    [
        "<!-- ",
        "<![",
        "<",
        "</x ",
        "<a b='",
        '<a "',
        "<script></script",
        "<title>",
        "<table><tr><td>",
    ],
)
def test_markup_without_end_is_read_to_its_end(unit: str) -> None:
    assert render("before" + unit * MANY).text.startswith("before")


def test_a_web_page_of_many_blocks_is_read_to_its_end() -> None:
    items = "".join(f"<li>Item {number}</li>" for number in range(8000))
    assert "Item 7999" in _text(f"<html><nav><a href=x>Home</a></nav><ul>{items}</ul></html>")


def test_a_short_page_with_navigation_keeps_its_blocks() -> None:
    html = (
        "<body><nav><a href='/'>Home</a></nav><h1>A Talk of Reeds</h1><p>It was held.</p>"
        "<ul><li>Mona Lind</li></ul></body>"
    )
    assert "# A Talk of Reeds\n\nIt was held.\n\n- Mona Lind" in _text(f"<html>{html}</html>")
