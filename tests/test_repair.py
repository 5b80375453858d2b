"""Repair: what changes, what must not, and that every character knows where it came from."""

from __future__ import annotations

import html
import itertools
import re
import subprocess
import sys
import unicodedata

import ftfy
import hostile
import pytest
from ftfy.badness import is_bad
from hypothesis import example, given, settings
from hypothesis import strategies as st

from seminar_records.flow import Flow
from seminar_records.joining import join_lines, mend_glued, unescape_markdown
from seminar_records.model import Repair, Span
from seminar_records.repair import Repaired, repair
from seminar_records.source import decode, from_text, lines

NEWLINE = re.compile("\r\n|\r|\n")


def mended(text: str) -> str:
    return repair(from_text(text)).flow.text


def ledger(text: str) -> list[tuple[str, str, str]]:
    return [(made.rule, made.before, made.after) for made in repair(from_text(text)).repairs]


def check_offsets(text: str, repaired: Repaired) -> None:
    """Runs ascend within the source; what maps one to one differs only where the ledger says so."""
    done = 0
    for start, end, home, size in repaired.flow.runs():
        assert start < end
        assert done <= home <= home + size <= len(text)
        done = home + size
    for made in repaired.repairs:
        assert made.before != made.after
        assert all(0 <= span.start <= span.end <= len(text) for span in made.spans)
    assert NEWLINE.findall(repaired.flow.text) == NEWLINE.findall(text)


# --------------------------------------------------------------- against a plain implementation

PLAIN = ftfy.TextFixerConfig(
    unescape_html=False,
    remove_terminal_escapes=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    fix_line_breaks=False,
    fix_surrogates=False,
    remove_control_chars=False,
    normalization=None,
)
ENTITY = re.compile(r"&#?[0-9A-Za-z]{1,24};")
UNSEEN = re.compile("[\xad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
SPACES = dict.fromkeys([0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], " ")


def unescaped(text: str) -> str:
    """Entities, from the left, each at most three levels deep."""
    out = ""
    while match := ENTITY.search(text):
        found, rest = match[0], text[match.end() :]
        for _ in range(2):
            if found == "&amp;" and (deeper := ENTITY.match("&" + rest)):
                found, rest = deeper[0], rest[deeper.end() - 1 :]
        out += text[: match.start()] + html.unescape(found)
        text = rest
    return out + text


def bounds(text: str) -> list[tuple[int, int, int]]:
    """The lines as (start, end of content, end with newline)."""
    starts, found = lines(text)
    ends = [start + len(line) for start, line in zip(starts, found, strict=True)]
    return list(zip(starts, ends, [*starts[1:], len(text)], strict=False))


def plainly(text: str) -> str:
    out = []
    for start, end, after in bounds(text):
        line = ftfy.fix_text(unescaped(text[start:end]), PLAIN)
        line = re.sub("(?<=[0-9])<sup>(st|nd|rd|th)</sup>", r"\1", line)
        line = re.sub("(?<![\u0590-\u1cff\u2190-\ufeff])[\u200c\u200d]+", "", line)
        line = UNSEEN.sub("", re.sub("\xad(?=[ \t\xa0]*$)", "-", line))
        line = re.sub("[\x1c\x85\u2028]", " ", line)
        line = re.sub("[\0-\x08\x0e-\x1b\x7f-\x9f]", "", line)
        if start < end and not line and text[:start].endswith("\r") and text[end:].startswith("\n"):
            line = " "
        out.append(unicodedata.normalize("NFC", line).translate(SPACES) + text[end:after])
    return "".join(out)


PIECES = st.sampled_from(
    re.split(
        "[|]",
        "a|E|s |. |,|7|the |<|<b>|26<sup>th</sup>|\n|\r\n|\r|\0|\x1a|\x1c|\x7f"
        "|&|&amp;|&lt;|&eacute;|&amp;amp;gt;|&#8217;|&no;|&Atilde;"
        "|é|É|ü|ə|“|”|‘|’|–|…|•|\xa0|\u2003|\u3000|Œ|œ|°|º|½|¿|§|ﬁ|Ａ|\u2126|漢|я|Привет|ʿ"
        "|Ã©|Ã¼|â€™|â€œ|â€“|â€\x9d|Â |Â£|Ã |Ã s |Ã|â|€|™|É™|Ãƒ©|Ã¢â‚¬â„¢|ÃƒÂ¼|è€ƒ|Ð¿Ñ€|вЂ™|Ê¿"
        "|ï¬\x81|ð\x9f\x98\x80|\ufffd|â€\ufffd|À\x80|í\xa0½í²©|‚Äô|√©|\x80|\x81|\x85|\x93|\x9d"
        "|e\u0301|\u0301|\u0323\u0307|\u1100\u1161|\xad|\u200b|\u202e|\ufeff|\u2028",
    )
)


@given(st.lists(PIECES, max_size=14).map("".join))
@example("Ã la carte, voilÃ ")
@example("â€œxâ€\ufffd Ã§")
@example("caf\x81 Ã©漢 â€™")
@settings(max_examples=1500, deadline=None)
def test_the_result_is_that_of_the_plain_implementation(text: str) -> None:
    repaired = repair(from_text(text))
    assert repaired.flow.text == plainly(text)
    check_offsets(text, repaired)


@given(st.text(max_size=40))
@settings(max_examples=300, deadline=None)
def test_any_text_is_mended_within_its_source(text: str) -> None:
    source = from_text(text)
    check_offsets(source.text, repair(source))


def test_tame_characters_are_never_mojibake_among_themselves() -> None:
    tame = "\xa0–—‘’“”•…" + "aZ ?1"
    for length in (2, 3, 4):
        assert not any(is_bad("".join(chars)) for chars in itertools.product(tame, repeat=length))


def test_a_lone_accented_letter_is_right() -> None:
    letters = [chr(i) for i in range(0xC0, 0x180) if chr(i) not in "ÂÃŒœ"]
    for letter, before, after in itertools.product([*letters, "ə"], "aZ .1\t", "aZ .1\t"):
        assert not is_bad(before + letter + after)
        assert unicodedata.is_normalized("NFC", letter)


# --------------------------------------------------------------------------------- mojibake

WORDS = st.sampled_from(
    [
        "café",
        "naïve",
        "Aygül",
        "Çelik",
        "it’s",
        "“water”",
        "façade",
        "Müller",
        "rivers",
        "the",
        "of",
    ]
)


@given(
    st.lists(WORDS, max_size=12), st.integers(1, 3), st.sampled_from(["latin-1", "sloppy-cp1252"])
)
@settings(max_examples=200, deadline=None)
def test_mojibake_comes_back_and_leads_to_the_damage(
    words: list[str], depth: int, encoding: str
) -> None:
    text = " ".join(["It’s", *words, "naïve"])

    def damaged(part: str) -> str:
        for _ in range(depth):
            part = part.encode().decode(encoding)
        return part

    source = damaged(text)
    flow = repair(from_text(source)).flow
    assert flow.text == text
    for i, char in enumerate(text):
        a, b = flow.extent(i, i + 1)
        assert source[a:b] == damaged(char)


def test_one_encoding_a_line() -> None:
    text = "cafÃ©\nnaïve – “fine”\nПÃ©т â€™\nÃƒÂ¼ber\n"
    assert mended(text) == "café\nnaïve – “fine”\nПéт ’\nüber\n"
    assert ledger(text)[:2] == [("mojibake", "Ã©", "é"), ("mojibake", "Ã©", "é")]


def test_stray_bytes_and_mojibake_in_one_file() -> None:
    data = "cafÃ©\n".encode() + b"caf\xe9 \x93x\x94\n" + "café\n".encode()
    assert repair(decode(data)).flow.text == "café\ncafé “x”\ncafé\n"


def test_lost_bytes_and_lost_spaces() -> None:
    assert ledger("voilÃ la carte") == [("mojibake", "Ã", "à")]
    assert mended("â€œlost onceâ€\ufffd and Ã©") == "“lost once\ufffd and é"
    repaired = repair(from_text("a \ufffd b"))
    assert [problem.code for problem in repaired.problems] == ["SR006"]
    assert repaired.problems[0].spans == (Span(start=2, end=3),)


@pytest.mark.parametrize(
    "text",
    [
        "plain text, nothing else\n",
        "“Open” and ‘close’ – “never ‘straightened’”…\n",
        "‘‘doubled’’ quotes\n",
        "ﬁve ligatures, ＜full＞ width, naïve Özgür İstanbul\n",
        "AT&T; R&D & more; a &b; &amp\n",
        "x<sup>2</sup> and <sup>th</sup>\n",
        "می\u200cشود and 👩\u200d🚀 and ❤\ufe0f\n",
        "\x0cPage two\nend of page\x0c\n",
        "tab\there, CR\r\nLF\n",
    ],
)
def test_what_is_right_stays(text: str) -> None:
    repaired = repair(from_text(text))
    assert repaired.flow.text == text
    assert repaired.repairs == ()
    assert list(repaired.flow.runs()) == [(0, len(text), 0, len(text))]


def test_right_text_needs_no_ftfy() -> None:
    code = (
        "import sys; from seminar_records.repair import repair; "
        "from seminar_records.source import decode; "
        "repair(decode('Plain & “quoted”\\xa0– text\\n'.encode())); "
        "sys.exit('ftfy' in sys.modules or 'regex' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# ------------------------------------------------------------------------------ named repairs


def test_entities() -> None:
    assert mended("caf&eacute; &EACUTE; &#8217; &#x2019; &amp;amp;lt;") == "café É ’ ’ <"
    assert mended("&amp;amp;amp;amp;") == "&amp;"
    assert mended("&Atilde;&copy;") == "é"
    assert mended("a&#10;b&#13;c&#0;d&#xD800;e&#x1b;f") == "a b c\ufffdd\ufffdef"
    assert ledger("R&amp;D") == [("entity", "&amp;", "&")]
    assert ledger("&amp;nosuch;") == [("entity", "amp;", "")]


def test_ordinals() -> None:
    assert mended("26<sup>th</sup> to 2<SUP> nd </SUP> May") == "26th to 2nd May"
    assert mended("26&lt;sup&gt;th&lt;/sup&gt;") == "26th"
    repaired = repair(from_text("26<sup>th</sup>"))
    assert [made.spans for made in repaired.repairs] == [
        (Span(start=2, end=7),),
        (Span(start=9, end=15),),
    ]
    assert repaired.flow.extent(2, 4) == (7, 9)


def test_invisible_characters() -> None:
    assert mended("\ufeffse\u200bmi\xadnar \u202eon\u2066 wa\u200dter\ufe0f") == "seminar on water"
    assert mended("organi\xad \nsation") == "organi- \nsation"
    assert ledger("a\u200bb") == [("invisible", "\u200b", "")]


def test_controls() -> None:
    assert mended("a\0b\x08c\x1b[31mred\x1b[0m\x7f") == "abcred"
    assert mended("a\vb\x1cc\u2028d\x0ce") == "a b c d e"
    assert ledger("a\0\0b") == [("control", "\0\0", "")]


def test_letters_of_mathematics_in_words() -> None:
    assert mended("𝗟𝗮𝗸𝗲 𝗮𝗻𝗱 𝗥𝗲𝗲𝗱, 𝗣𝗵.𝗗. of 𝘯𝘪𝘨ℎ𝘵’𝘴 𝟚𝟘𝟚𝟞") == "Lake and Reed, Ph.D. of night’s 2026"
    assert ledger("a 𝐋𝐚𝐤𝐞 b") == [("styled", "𝐋𝐚𝐤𝐞", "Lake")]
    repaired = repair(from_text("a 𝐋𝐚𝐤𝐞 b"))
    assert repaired.flow.extent(3, 4) == (3, 4)
    for formula in ("let 𝑥 + 𝑦 = 𝑧", "over ℝ and ℂ", "Room № 4, TM ™"):
        assert mended(formula) == formula


def test_quotation_marks_of_two_characters() -> None:
    assert mended("a talk on ``Lamps'', ``Oil.'' and") == "a talk on “Lamps”, “Oil.” and"
    assert ledger("on ``Oil'' now") == [("typed quotes", "``", "“"), ("typed quotes", "''", "”")]
    assert mended("a talk on ``Lamps\nand Oil'' it was") == "a talk on “Lamps\nand Oil” it was"
    for text in (
        "run ``lamp --on`` now",
        "5'10'' tall",
        "''Lamps'' is a book",
        "the lamps' oil",
        "the keepers' ''Lamps''",
        "title: ''",
    ):
        assert mended(text) == text


def test_composition() -> None:
    text = "Cafe\u0301 " + "e" + "\u0301" * 5000
    repaired = repair(from_text(text))
    assert repaired.flow.text.startswith("Café é\u0301")
    assert len(repaired.flow.text) == len(text) - 2
    assert repaired.flow.extent(3, 4) == (3, 5)
    short = "o\u0323\u0302 \u212b \u1100\u1161\u11a8 \u0301"
    assert mended(short) == unicodedata.normalize("NFC", short)


def test_spaces_change_without_entries() -> None:
    repaired = repair(from_text("a\xa0b\u2003c\u3000d é\xa0f"))
    assert repaired.flow.text == "a b c d é f"
    assert repaired.repairs == ()
    assert len(list(repaired.flow.runs())) == 1


def test_two_newlines_never_become_one() -> None:
    repaired = repair(from_text("a\r\u200b\nb\u200b\n"))
    assert repaired.flow.text == "a\r \nb\n"
    assert repaired.flow.extent(2, 3) == (2, 3)
    assert mended("\u200b\nb\r") == "\nb\r"


def test_many_changes_in_a_line_are_one_entry() -> None:
    text = "start " + "a\u200b" * 100 + "b end"
    (made,) = repair(from_text(text)).repairs
    assert (made.before, made.after) == (text[7:206], "a" * 99)
    assert made.spans[0].start == 7
    assert made.spans[-1].end == 206


def test_problems_of_the_source_come_first() -> None:
    repaired = repair(from_text("a\ud800"))
    assert [problem.code for problem in repaired.problems] == ["SR002", "SR006"]


def test_overlong_lines_are_mended_in_pieces() -> None:
    text = "cafÃ© and words " * 2000
    repaired = repair(from_text(text))
    assert repaired.flow.text == "café and words " * 2000
    check_offsets(text, repaired)
    dense = "Ã©â€™" * 3000
    check_offsets(dense, repair(from_text(dense)))


def test_hostile_texts() -> None:
    for _, _, data in hostile.documents(0.05):
        source = decode(data)
        repaired = repair(source)
        check_offsets(source.text, repaired)
        shown = repaired.flow.text.replace("\n", "").replace("\r", "").replace("\x0c", "")
        assert not re.search("[\0-\x08\x0b-\x1f\x7f]", shown.replace("\t", ""))


# ---------------------------------------------------------------------------------- joining


def parts(text: str) -> list[Flow]:
    return [Flow(text[start:end], start) for start, end, _ in bounds(text)]


@pytest.mark.parametrize(
    ("text", "joined", "rule"),
    [
        ("two\nlines", "two lines", "hard-wrap"),
        ("two  \n\t lines ", "two lines", "hard-wrap"),
        ("organi-\nsation", "organisation", "line-end hyphen"),
        ("organi-  \n   sation", "organisation", "line-end hyphen"),
        ("Indo-\nNepal", "Indo-Nepal", "line-end hyphen"),
        ("COVID-\n19", "COVID-19", "line-end hyphen"),
        ("24-\nhour", "24-hour", "line-end hyphen"),
        ("UN-\nled", "UN-led", "line-end hyphen"),
        ("self-\nhelp", "self-help", "line-end hyphen"),
        ("e-\nlearning", "e-learning", "line-end hyphen"),
        ("policy-\nmaking", "policy-making", "line-end hyphen"),
        ("state-of-\nthe-art", "state-of-the-art", "line-end hyphen"),
        ("Bagh-e\nNasim", "Bagh-e-Nasim", "broken name"),
        ("Bagh-e-\nNasim", "Bagh-e-Nasim", "broken name"),
        ("Bagh-\ne-Nasim", "Bagh-e-Nasim", "broken name"),
        ("Noor-ul-\nAin", "Noor-ul-Ain", "broken name"),
        ("pre-\nand post-war", "pre- and post-war", "hard-wrap"),
        ("a dash -\nand more", "a dash - and more", "hard-wrap"),
        ("a dash –\nand more", "a dash – and more", "hard-wrap"),
        ("water-\n“quoted”", "water- “quoted”", "hard-wrap"),
    ],
)
def test_lines_are_joined(text: str, joined: str, rule: str) -> None:
    flow, made = join_lines(parts(text))
    assert flow.text == joined
    assert [entry.rule for entry in made] == [rule]
    assert flow.home() == (0, len(text.rstrip()))
    for i, char in enumerate(flow.text):
        a, b = flow.extent(i, i + 1)
        assert text[a:b] == char or (char in " -" and not text[a:b].strip())


def test_joining_says_what_it_did() -> None:
    text = "the organi-\nsation of\n  the event\nand more"
    flow, made = join_lines(parts(text))
    assert flow.text == "the organisation of the event and more"
    assert made == [
        Repair(
            rule="line-end hyphen",
            before="organi-\nsation",
            after="organisation",
            spans=(Span(start=4, end=18),),
        ),
        Repair(
            rule="hard-wrap",
            before="\n",
            after=" ",
            spans=(Span(start=21, end=24), Span(start=33, end=34)),
        ),
    ]


def test_joining_few_lines() -> None:
    assert join_lines([])[0].text == ""
    assert join_lines(parts("  \n\n"))[0].text == ""
    flow, made = join_lines(parts("\n one \n\n"))
    assert (flow.text, flow.home(), made) == ("one", (2, 5), [])


def test_joined_parts_need_not_follow_one_another() -> None:
    flow, made = join_lines([Flow("later", 50), Flow("earlier", 10)])
    assert flow.text == "later earlier"
    assert flow.extent(5, 6) == (55, 55)
    assert made[0].spans == (Span(start=55, end=55),)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("at Bagh-eNasim Hall", "at Bagh-e-Nasim Hall"),
        ("Noor-ulAin and Dar-ulHikma", "Noor-ul-Ain and Dar-ul-Hikma"),
        ("Bagh-iNau", "Bagh-i-Nau"),
    ],
)
def test_glued_names_are_parted(text: str, result: str) -> None:
    flow, made = mend_glued(Flow(text, 7))
    assert flow.text == result
    assert {entry.rule for entry in made} == {"glued name"}
    for entry in made:
        (span,) = entry.spans
        assert text[span.start - 7 : span.end - 7] == entry.before
    assert flow.home() == (7, 7 + len(text))


@pytest.mark.parametrize(
    "text",
    ["Bagh-e-Nasim", "Post-iPhone era", "pre-eGovernance", "pro-eCommerce", "x-eNasim", "-eNasim"],
)
def test_other_hyphens_stay(text: str) -> None:
    flow = Flow(text)
    assert mend_glued(flow) == (flow, [])


def test_markdown_escapes() -> None:
    flow, made = unescape_markdown(Flow(r"1\. a\*b\_c \\ d\e \é", 3))
    assert flow.text == r"1. a*b_c \ d\e \é"
    assert flow.extent(1, 2) == (5, 6)
    assert [(entry.rule, entry.before, entry.after) for entry in made][:2] == [
        ("markdown escape", "\\.", "."),
        ("markdown escape", "\\*", "*"),
    ]
    plain = Flow("nothing")
    assert unescape_markdown(plain) == (plain, [])
