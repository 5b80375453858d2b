"""Layouts: detection, blocks, and that no line is lost.

``tests/fixtures/LAYOUT/NAME.blocks`` lists the blocks of each invented report, one a line. They are
written anew only by ``python tests/test_layouts.py --write``, and then read by a person.
"""

from __future__ import annotations

import os
import sys
import textwrap
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar_records.blocks import Block, Document, Kind
from seminar_records.errors import UnknownLayoutError
from seminar_records.flow import Flow
from seminar_records.layouts import LAYOUTS, detect, names, split
from seminar_records.layouts.lines import scan
from seminar_records.layouts.marks import strip_marks
from seminar_records.repair import repair
from seminar_records.source import decode

FIXTURES = Path(__file__).parent / "fixtures"
OURS = tuple(layout.name for layout in LAYOUTS)
REPORTS = sorted(
    path for name in OURS for path in (FIXTURES / name).iterdir() if path.suffix in (".md", ".txt")
)


def read(path: Path) -> Flow:
    return repair(decode(path.read_bytes(), path.name)).flow


def listing(document: Document) -> str:
    """One line a block: kind, level, marker, emphasis, ``+`` when it continues; then the text."""
    return "".join(_listed(block) for block in document.blocks)


def _listed(block: Block) -> str:
    head = [block.kind.name, str(block.level), block.marker or ".", block.emphasis or "."]
    if block.continues:
        head.append("+")
    text = " ¦ ".join(cell.text for cell in block.cells) if block.cells else block.text
    label = f"[{block.label.text}] " if block.label else ""
    return f"{' '.join(head)} | {label}{text}".replace("\n", "⏎").rstrip() + "\n"


def kinds(text: str, name: str = "markdown") -> list[tuple[Kind, str]]:
    return [(block.kind, block.text) for block in split(Flow(text), name).blocks]


def lost(flow: Flow, document: Document) -> str:
    """What of the text is in no block. Blocks must be disjoint and in order."""
    done, missed = 0, []
    covered = bytearray(flow.home()[1] + 1)
    for block in document.blocks:
        assert done <= block.start <= block.end
        done = block.end
        covered[block.start : block.end] = b"\1" * (block.end - block.start)
    for start, end, home, size in flow.runs():
        for i in range(start, end):
            place = home + i - start if end - start == size else home
            if not flow.text[i].isspace() and size and not covered[place]:
                missed.append(flow.text[i])
    return "".join(missed)


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_report_gives_the_listed_blocks(path: Path) -> None:
    expected = path.with_suffix(".blocks").read_text(encoding="utf-8")
    assert listing(split(read(path))) == expected


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_report_is_known_by_its_layout(path: Path) -> None:
    best = detect(read(path))[0]
    assert best.name == path.parent.name
    assert best.reasons


@pytest.mark.parametrize("name", OURS)
def test_each_layout_has_reports(name: str) -> None:
    assert sum(path.parent.name == name for path in REPORTS) >= 3


@pytest.mark.parametrize("name", OURS)
@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_no_layout_loses_anything_of_any_report(path: Path, name: str) -> None:
    flow = read(path)
    assert lost(flow, split(flow, name)) == ""


LINES = st.sampled_from(
    [
        "", " ", "\t", "\f", "|", "| |", "|a|b|", "|---|---|", "a | b", "---", "***", "===",
        "# A", "## **B**", "#", "**Bold line**", "**opens and", "closes here**", "*in italics*",
        "***all***", "* starts", "- item", "- 1. item", "1. one", "(iv) four", "a) letter",
        "  - inner", "    deep", "> said", ">", "Label: value", "Label:",
        "NAME: what was said here, and it was long.", "[00:12] NAME: words", "lower case goes on",
        "Ends with a comma,", "Chair of", "Page 3 of 8", "- 3 -", "Read more", "![p](u)",
        "[t](u)", "[r]: u", "<p>", "<li>x", "<h2>H</h2>", "<!-- c", "c -->", "<script>",
        "</script>", "```", "{% x %}", "office@place.example", "© 2020",
        "A sentence that ends with a full stop.",
        "WORDS IN CAPITALS THAT GO ON FOR MORE THAN EIGHT.", "word " * 30, "x" * 150 + ".",
        "Contents ........ 3", "\\", "*", "_", "**", "`", "tail\\",
    ]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(LINES, max_size=24), st.sampled_from(OURS), st.sampled_from(["\n", "\r\n", "\r"]))
def test_no_layout_loses_anything_of_mixed_lines(lines: list[str], name: str, end: str) -> None:
    flow = Flow(end.join(lines))
    assert lost(flow, split(flow, name)) == ""


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.sampled_from(OURS))
def test_any_text_has_blocks(text: str, name: str) -> None:
    flow = repair(decode(text.encode("utf-8", "replace"))).flow
    assert lost(flow, split(flow, name)) == ""
    assert detect(flow)


def test_the_corpus_loses_nothing() -> None:
    folder = os.environ.get("SEMINAR_RECORDS_CORPUS")
    if not folder:
        pytest.skip("SEMINAR_RECORDS_CORPUS is not set: no reports of other people to read")
    paths = sorted(Path(folder).rglob("*.txt"))
    assert paths
    for path in paths:
        flow = read(path)
        assert lost(flow, split(flow)) == "", path.name


def test_names_and_an_unknown_name() -> None:
    assert set(OURS) <= set(names())
    with pytest.raises(UnknownLayoutError, match="markdown"):
        split(Flow("x"), "papyrus")


def test_an_empty_text_has_no_blocks_and_no_problem() -> None:
    for text in ("", "\n \n"):
        document = split(Flow(text))
        assert not document.blocks
        assert not document.problems


def test_scores_are_ordered_shares() -> None:
    matches = detect(Flow("# A\n\nWords follow here.\n"))
    assert [match.score for match in matches] == sorted((m.score for m in matches), reverse=True)
    assert all(0 <= match.score <= 1 for match in matches)


def test_a_text_of_no_layout_is_prose_with_a_problem() -> None:
    document = split(Flow("alpha\nbeta\ngamma\n"))
    assert document.layout == "prose"
    assert [problem.code for problem in document.problems] == ["SR101"]


def test_a_bold_run_over_lines_is_one_heading() -> None:
    block = split(Flow("**Prof. A\nB**\nDean"), "markdown").blocks[0]
    assert (block.kind, block.text, block.level, block.emphasis) == (
        Kind.HEADING,
        "Prof. A B",
        7,
        "bold",
    )


def test_a_bold_line_in_mid_sentence_is_a_pull_quote_and_the_paragraph_goes_on() -> None:
    text = "The old and the\n\n**BRIDGES CARRY MORE THAN THEIR OWN WEIGHT EVERY DAY.**\n\nnew ones."
    blocks = split(Flow("A whole sentence stands before it. " * 2 + text), "markdown").blocks
    assert [block.kind for block in blocks] == [Kind.PARAGRAPH, Kind.PULL_QUOTE, Kind.PARAGRAPH]
    assert [block.continues for block in blocks] == [False, False, True]


def test_a_paragraph_cut_by_a_page_break_is_one_with_an_entry_in_the_ledger() -> None:
    text = "The bridge is old. It was built in\n\nOctober and it still stands."
    document = split(Flow(text), "prose")
    assert [block.text for block in document.blocks] == [text.replace("\n\n", " ")]
    assert [repair.rule for repair in document.repairs] == ["page-break"]
    assert document.blocks[0].end == len(text)


def test_a_paragraph_that_ends_is_not_joined() -> None:
    text = "The bridge is old.\n\nits keeper is young."
    assert len(split(Flow(text), "prose").blocks) == 2


def test_short_lines_above_a_long_one_stay_lines() -> None:
    body = "The bridge is old and has been mended often, and everybody knows it. " * 3
    found = kinds(f"Keynote\nDr. A B\nDean, C\n{body}")
    assert [kind for kind, _ in found] == [Kind.LINE] * 3 + [Kind.PARAGRAPH]


def test_a_position_broken_over_two_lines_is_joined() -> None:
    found = kinds("Keeper of the Locks &\nWarden")
    assert found == [(Kind.LINE, "Keeper of the Locks & Warden")]


def test_a_line_that_ends_in_a_comma_goes_on_in_the_text_below_it() -> None:
    text = (
        "# Mills\n\nThe mill stands at the Harbour Hall,\nPort Ellary. It is old, and it turns.\n"
    )
    assert kinds(text)[1:] == [
        (
            Kind.PARAGRAPH,
            "The mill stands at the Harbour Hall, Port Ellary. It is old, and it turns.",
        )
    ]


def test_a_particle_glued_to_a_name_is_parted_with_an_entry_in_the_ledger() -> None:
    document = split(Flow("The guests came from Bagh-eNasim by boat.\n"), "prose")
    assert document.blocks[0].text == "The guests came from Bagh-e-Nasim by boat."
    assert [repair.rule for repair in document.repairs] == ["glued name"]


def test_addresses_on_neighbouring_lines_stay_apart() -> None:
    text = "[a@b.example](mailto:a@b.example)  \n[www.b.example](http://www.b.example)"
    assert kinds(text) == [(Kind.LINE, "a@b.example"), (Kind.LINE, "www.b.example")]


def test_items_keep_their_printed_numbers() -> None:
    blocks = split(Flow("- 1. One;\n- Two;\n- 6. Six.\n  - inner\n(iv) Four")).blocks
    assert [(b.marker, b.level) for b in blocks] == [
        ("1.", 1),
        ("-", 1),
        ("6.", 1),
        ("-", 2),
        ("(iv)", 1),
    ]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("#Lamps at night", Kind.HEADING),
        ("#Lamps 💡 #Night | The Kesti lamp forum was held on a dark day in May.", Kind.PARAGRAPH),
        ("#Lamps were lit at six and they burned all night. " * 5, Kind.PARAGRAPH),
    ],
)
def test_a_hashtag_is_no_heading(line: str, kind: Kind) -> None:
    text = f"{line.strip()}\n\nThe hall was full and cold.\n"
    assert split(Flow(text), "markdown").blocks[0].kind is kind


def test_numbered_lines_between_paragraphs_are_headings() -> None:
    text = "1. Opening\n\nThe hall was full and cold.\n\n2. Lamps\n\nThey were lit at six.\n\n"
    listed = "3. Rest\n\n(a) count them;\n(b) light them;\n(c) the first before 2023.\n"
    found = kinds(text + listed, "labelled")
    assert found[2] == (Kind.HEADING, "Lamps")
    assert [kind for kind, _ in found[5:]] == [Kind.ITEM] * 3


@pytest.mark.parametrize(
    "name",
    [
        "Rear Admiral Anwarul Sarkar Roy",
        "Prof. Dr. Nuno dos Anjos",
        "Air Marshal (R) Siavash de la Mirzai",
    ],
)
def test_a_name_with_all_its_titles_is_a_label(name: str) -> None:
    said = "the lamps were lit at six, and they are lit at six today."
    blocks = split(Flow(f"{name}: {said}"), "transcript").blocks
    assert [(block.label and block.label.text, block.text) for block in blocks] == [(name, said)]


def test_a_long_title_with_a_colon_is_no_label() -> None:
    assert kinds("Beyond Glacier Lakes of New Corran: A New Agenda")[0][0] is Kind.LINE


def test_a_cell_may_hold_a_bar() -> None:
    blocks = split(Flow("| A | B |\n|---|---|\n| x | y | z |\n")).blocks
    assert blocks[0].emphasis == "header"
    assert [cell.text for cell in blocks[2].cells] == ["x", "y | z"]


def test_several_fields_on_a_line_need_a_wide_gap() -> None:
    blocks = split(Flow("Date: 3 May   Place: Hall\nTopic: one: two"), "labelled").blocks
    assert [(b.label.text, b.text) for b in blocks if b.label] == [
        ("Date", "3 May"),
        ("Place", "Hall"),
        ("Topic", "one: two"),
    ]


@pytest.mark.parametrize(
    "line", ["He said: it is late.", "They agreed on three points: this.", "At 10:30 we left"]
)
def test_a_clause_with_a_colon_is_no_field(line: str) -> None:
    assert kinds(line, "prose")[0][0] is not Kind.FIELD


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("**A** and *b* and ***c***", "A and b and c"),
        ("_a_ snake_case_name __b__", "a snake_case_name b"),
        ("2 * 3 * 4 and *open", "2 * 3 * 4 and *open"),
        ("[a](http://x.example/(y)) [b][r] [c]", "a b [c]"),
        ("a<br/>b <strong>c</strong> <thing>", "a b c <thing>"),
        ("`x` ``y``", "x ``y``"),
        ("<http://x.example> ![p](u)", "http://x.example "),
        (r"a \*star\* and \[1\](x) and \`tick\`", r"a \*star\* and \[1\](x) and \`tick\`"),
    ],
)
def test_marks_are_removed_and_words_stay(text: str, plain: str) -> None:
    assert strip_marks(Flow(text)).text == plain


@pytest.mark.parametrize(
    "line",
    [
        '!!! warning "Translated page"',
        '??? info "More"',
        "[TOC]",
        "[[_TOC_]]",
        '[vc_row][vc_column width="1/2"][vc_video link="" align="center"]',
        "[/et_pb_text][/et_pb_column]",
        '[gallery ids="1,2,3"]',
        '[caption id="attachment_7" width="300"]The audience[/caption]',
        "Contact us",
        "Talk to us",
        "(4 votes)",
        "12 Comments",
        "Related posts",
        "Posted in Events",
        "Powered by Reedpress 2",
        "View the full programme",
        "Watch the recording here",
        "Back to news",
        "This email address is being protected from spambots.",
    ],
)
def test_lines_of_the_page_are_furniture(line: str) -> None:
    assert _kind_between(line) is Kind.FURNITURE


@pytest.mark.parametrize(
    "line",
    [
        "[applause]",
        "[Applause and laughter]",
        "Contact us: 051 555 1234",
        "!!! What a day",
        "??? asked a man in the front row",
        "Recent news of the estuary were discussed by the panel",
        "View from the lighthouse: reeds and their keepers",
        "Comments of the chair",
        "Report on reeds",
    ],
)
def test_lines_of_the_report_are_none(line: str) -> None:
    assert _kind_between(line) is not Kind.FURNITURE


def _kind_between(line: str) -> Kind:
    """The kind of a line that stands between others."""
    text = f"A lecture on reeds\n\n{line}\n\nJane Roe spoke about reeds.\n"
    return split(Flow(text)).blocks[1].kind


def test_a_link_by_its_label_alone_is_one_where_a_line_defines_it() -> None:
    text = "# Reeds\n\n[Mona Lind] spoke [twice] of [reeds].\n\n[mona lind]: http://x.example"
    assert (Kind.PARAGRAPH, "Mona Lind spoke [twice] of [reeds].") in kinds(text)


def test_what_the_editor_of_a_site_left_is_no_text() -> None:
    text = "[vc_column_text]Jane Roe spoke [see below] of reeds.[/vc_column_text]\n"
    assert [block.text for block in split(Flow(text)).blocks] == [
        "Jane Roe spoke [see below] of reeds."
    ]


def test_marks_keep_the_way_home() -> None:
    flow = strip_marks(Flow("x **A** y", 10))
    at = flow.text.index("A")
    assert [(span.start, span.end) for span in flow.spans(at, at + 1)] == [(14, 15)]


def test_doubled_line_ends_are_one() -> None:
    lines = [
        "The keeper of the lower lock has kept a book",
        "since the year in which it was built,",
    ]
    lines += ["and whoever goes up the stairs can read it."] * 8
    double = kinds("\n\n".join(lines), "prose")
    assert double == [(Kind.PARAGRAPH, " ".join(lines))]


def test_the_width_of_a_wrapped_text() -> None:
    wrapped = "\n".join(["x" * 20 + " " + "y" * 50] * 9)
    assert scan(Flow(wrapped)).width == 71
    assert scan(Flow("\n".join(["word " * 60] * 9))).width == 0


#: Paragraphs that give a text its width of 60 characters.
_WRAPPED = "\n\n".join(
    ["The keepers of the lower locks have kept a book of all boats\nthat went by night."] * 4
)


def test_a_title_too_long_for_its_line_is_one_line() -> None:
    title = "The Keepers of the Locks: What Their Books Tell of Boats and\nof Those Who Steered"
    found = kinds(f"{title}\n\n{_WRAPPED}\n", "prose")
    assert found[0] == (Kind.LINE, title.replace("\n", " "))
    assert found[1][0] is Kind.PARAGRAPH
    ends = kinds(f"{title}.\n\n{_WRAPPED}\n", "prose")
    assert ends[0] == (Kind.PARAGRAPH, f"{title}.".replace("\n", " "))


def test_a_line_is_full_where_the_next_word_had_no_more_room() -> None:
    text = (
        "All that was said of them can be read in the [Book\n"
        "Keepers](https://example.org/the-book-of-the-keepers-of-locks) of\nthe town."
    )
    found = kinds(f"{_WRAPPED}\n\n{text}\n", "prose")
    plain = "All that was said of them can be read in the Book Keepers of the town."
    assert found[-1] == (Kind.PARAGRAPH, plain)


def test_a_colon_in_mid_paragraph_ends_none() -> None:
    text = (
        "The book was kept by two of the keepers at the old lock of\n"
        "Reedham: Jane Roe, the elder of the two, and by Omar Marten\n"
        "Lind, who had come from the sea.\n"
    )
    found = kinds(f"{_WRAPPED}\n\n{text}", "prose")
    assert found[-1] == (Kind.PARAGRAPH, text.replace("\n", " ").strip())


def _spaced(found: list[tuple[Kind, str]]) -> list[tuple[Kind, str]]:
    return [(kind, " ".join(text.split())) for kind, text in found]


@pytest.mark.parametrize("name", OURS)
@pytest.mark.parametrize("margin", ["    ", "\t", " \t "])
@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_a_margin_before_every_line_is_no_indentation(path: Path, margin: str, name: str) -> None:
    text = read(path).text
    moved = "\n".join(margin + line if line.strip() else line for line in text.split("\n"))
    assert _spaced(kinds(moved, name)) == _spaced(kinds(text, name))
    flow = Flow(moved)
    assert lost(flow, split(flow, name)) == ""


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_white_space_at_the_end_of_every_line_is_no_line_break(path: Path) -> None:
    text = "\n".join(line.rstrip() for line in read(path).text.split("\n"))
    padded = "\n".join(f"{line}   " for line in text.split("\n"))
    assert _spaced(kinds(padded)) == _spaced(kinds(text))


def test_a_line_in_tags_is_what_it_is_without_them() -> None:
    plain = "1. Lamps\n\n# Notes\n\nVenue: The Old Lock\n\nThe lamps are lit at six.\n\n- Lamps"
    tags = "".join(f'<div class="x"><p>{line}</p></div>\n' for line in plain.split("\n\n"))
    assert kinds(tags) == kinds(plain)
    assert lost(Flow(tags), split(Flow(tags))) == ""


def test_tags_that_part_words_are_a_space() -> None:
    assert kinds("The <b>old</b> lamp</p><p>and the<br/>lock</p> <p>of <i>Reed</i>ham.")[0][1] == (
        "The old lamp and the lock of Reedham."
    )


def test_tags_alone_are_no_text() -> None:
    assert kinds("<p></p>\n\n<p>Lamps.</p>\n") == [
        (Kind.BREAK, "<p></p>"),
        (Kind.PARAGRAPH, "Lamps."),
    ]


def test_what_runs_on_behind_a_label_is_a_paragraph_however_it_is_wrapped() -> None:
    said = "The lamps are lit at six by the keepers of the lock, " * 5 + "and nobody knows why."
    (whole,) = kinds(f"Omar Marten Lind: {said}", "prose")
    wrapped = textwrap.fill(f"Omar Marten Lind: {said}", 60)
    assert whole[0] is Kind.PARAGRAPH
    assert kinds(f"{_WRAPPED}\n\n{wrapped}\n", "prose")[-1] == whole


def test_a_value_over_two_lines_is_a_value() -> None:
    text = "Venue: The House of the Keepers of the Old Lock, Tide Street,\nReedham\n"
    assert kinds(f"{_WRAPPED}\n\n{text}", "prose")[-1] == (
        Kind.FIELD,
        "The House of the Keepers of the Old Lock, Tide Street, Reedham",
    )


def test_turns_are_counted_by_paragraph() -> None:
    """Long turns have many lines when they are hard-wrapped, and are as many turns."""
    said = "The lamps are lit at six by the keepers of the lock. " * 8
    turns = "\n\n".join(
        textwrap.fill(f"{name} Roe: {said}", 60) for name in ("Ann", "Bob", "Ann", "Bob")
    )
    assert detect(Flow(f"A Talk of Lamps\n\n{turns}\n"))[0].name == "transcript"


@pytest.mark.parametrize("body", ["", "Lamps.\n", "Lamps.\n\nThey are lit at six.\n"])
def test_labels_of_the_front_matter_are_no_turns_beyond_measure(body: str) -> None:
    front = "---\nAnn: The lamp is lit.\n\nBob: It is.\nAnn: So it is.\nBob: Yes.\n---\n"
    assert all(0 <= match.score <= 1 for match in detect(Flow(front + body)))


_SAID = "The lamps are lit at six by the keepers of the lock, and nobody knows who puts them out."


def _pages(*ends: str) -> str:
    """A report with these lines between its pages, which break off in mid-sentence."""
    page = f"{_SAID} They say that the oil is\n{{end}}\nbought by the town. "
    return "A Talk of Lamps\n\n" + "".join(page.format(end=end) for end in ends) + _SAID + "\n"


@pytest.mark.parametrize(
    "ends",
    [
        ["\fLock Papers 3 / 2020", "\fLock Papers 3 / 2020", "\fLock Papers 3 / 2020"],
        ["1\n\fLock Papers", "2\n\fLock Papers"],
        ["\nLock Papers | 1\n\f", "\nLock Papers | 2\n\f", "\nLock Papers | 3\n\f"],
        ["Lock Papers\nPage 1 of 9\n", "Lock Papers\nPage 2 of 9\n"],
        ["The Lock Papers", "The Lock Papers", "The Lock Papers"],
    ],
    ids=["form feeds", "numbers above", "feet", "numbers below", "in mid-sentence"],
)
def test_what_comes_back_at_the_edges_of_pages_is_a_running_head(ends: list[str]) -> None:
    found = kinds(_pages(*ends), "prose")
    heads = [kind for kind, text in found if "Lock Papers" in text]
    assert heads == [Kind.FURNITURE] * len(ends)
    texts = " ".join(text for kind, text in found if kind is Kind.PARAGRAPH)
    assert texts.count("the oil is bought by the town") == len(ends)


def test_a_running_head_that_is_the_title_is_kept_where_it_stands_first() -> None:
    text = _pages("\fA Talk of Lamps", "\fA Talk of Lamps")
    found = [kind for kind, text in kinds(text, "prose") if text == "A Talk of Lamps"]
    assert found == [Kind.LINE, Kind.FURNITURE, Kind.FURNITURE]


@pytest.mark.parametrize(
    "text",
    [
        f"Talk\n\nOmar Lind\n\n{_SAID}\n\nOmar Lind\n\n{_SAID}\n\nOmar Lind\n\n{_SAID}\n",
        f"Talk\n\nOmar Lind\n\n{_SAID}\n\f\nOmar Lind\n\n{_SAID}\n\nOmar Lind\n\n{_SAID}\n",
        f"Talk\n\n{_SAID}\n\fOmar Lind\n\n{_SAID}\n",
    ],
    ids=["no pages", "within pages too", "once"],
)
def test_what_comes_back_elsewhere_is_no_running_head(text: str) -> None:
    found = {kind for kind, text in kinds(text, "prose") if text == "Omar Lind"}
    assert found == {Kind.LINE}


def test_furniture_may_be_longer_than_a_line() -> None:
    text = "Disclaimer: What the keepers of the lock have said here is\nnot what the town thinks.\n"
    assert kinds(f"{_WRAPPED}\n\n{text}\nLamps.\n", "prose")[-2:] == [
        (Kind.FURNITURE, text.strip()),
        (Kind.PARAGRAPH, "Lamps."),
    ]


def test_a_label_in_mid_item_begins_nothing() -> None:
    item = (
        "- The book was kept by two of the keepers at the old lock at\nReedham: Jane Roe, Lind.\n"
    )
    found = kinds(f"{_WRAPPED}\n\n{item}", "prose")
    assert found[-1] == (Kind.ITEM, item[2:].replace("\n", " ").strip())


@pytest.mark.parametrize(
    "text",
    [
        "The lamps are lit by Mona Lind, the elder of the two keepers\n"
        "– one of them is deaf – and put out by the town.",
        "The lamps are lit for two reasons, 1) the boats of the town,\n"
        "2) the geese of the lock, and put out by the town.",
        "The lamps are lit for two reasons, (1) the boats of the town\n"
        "(2) the geese of the lock, and put out by the town.",
    ],
    ids=["dash", "number", "in brackets"],
)
def test_the_mark_of_an_item_in_mid_sentence_begins_none(text: str) -> None:
    found = kinds(f"{_WRAPPED}\n\n{text}\n", "prose")
    assert found[-1] == (Kind.PARAGRAPH, text.replace("\n", " "))


@pytest.mark.parametrize("mark", ["–", "-", "2.", "2)"])
def test_an_item_below_a_full_line_is_one(mark: str) -> None:
    text = (
        f"The lamps are lit by the keepers of the lock for the boats\n{mark} The geese of the lock"
    )
    found = kinds(f"{_WRAPPED}\n\n{text}\n", "prose")
    assert found[-1] == (Kind.ITEM, "The geese of the lock")


@pytest.mark.parametrize(("end", "whole"), [("\n12\n", True), ("\f", True), ("\n***\n", False)])
def test_a_full_line_goes_on_behind_the_end_of_its_page(end: str, whole: bool) -> None:
    """Whatever the next one begins with."""
    text = f"The lamps are lit at six by the two elder keepers of the Old\n{end}\nLock of Reedham."
    found = split(Flow(f"{_WRAPPED}\n\n{text}\n"), "prose").blocks
    assert found[-1].text == "Lock of Reedham."
    assert found[-1].continues is whole


def write_listings() -> None:
    """Write all listings anew."""
    for path in REPORTS:
        path.with_suffix(".blocks").write_text(listing(split(read(path))), encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:] != ["--write"]:
        sys.exit("usage: test_layouts.py --write")
    write_listings()
