"""HTML as plain text with the few marks that the markdown layout reads.

Headings become ``#`` lines, bold and italics keep their stars, list items their ``-`` or number,
block quotations ``>``, and table rows become ``| cells |``. The words, and nothing but white space
between them, stay as they are: nothing is escaped but a pipe within a cell.

The tags are found with one regular expression in one pass. ``html.parser`` is not used: in Python
3.11.7 it takes 14 s for 40,000 unfinished comments, growing with the square, and raises
AssertionError for an unfinished marked section.
"""

from __future__ import annotations

import re
from html import unescape

from attrs import Factory, define, frozen

from seminar_records.readers.tables import MAX_DEPTH, Block, Table

__all__ = ["Page", "render"]

#: Comments, declarations, elements whose content is no text, and tags. Whatever has no end takes
#: the rest of the text, as in a browser, so that no stretch is searched twice.
_TOKEN = re.compile(
    r"""<!--(?:.*?-->|.*) | <[!?][^>]*>?
    | <(?P<raw>script|style|title|textarea|template|svg)\b (?:.*?</(?P=raw)[^<>]*>?|.*)
    | <(?P<end>/?)(?P<tag>[a-z][a-z0-9]{0,20})(?P<attributes>(?:[^<>"']|"[^"<]*"|'[^'<]*'|["'])*+)>
    """,
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)
_SPACE = re.compile(r"[ \t\n\r\f]+")
_START = re.compile(r"\bstart\s*=\s*[\"']?([0-9]{1,6})", re.IGNORECASE)
_NAVIGATION = re.compile(r"\brole\s*=\s*[\"']?navigation\b", re.IGNORECASE)

_BLOCK = re.compile(
    "address|article|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|header|html"
    "|legend|main|p|section|summary|tbody|tfoot|thead"
)
_BOLD = frozenset({"b", "strong"})
_ITALIC = frozenset({"i", "em", "cite"})
_HEADINGS = {f"h{level}": "#" * level + " " for level in range(1, 7)}
_CHROME = frozenset({"aside", "button", "footer", "form", "nav", "select"})


@frozen
class Page:
    """The text of a page, whether it has navigation, and how many letters are outside links."""

    text: str
    chrome: bool
    letters: int


def render(html: str) -> Page:
    """The text of an HTML document or fragment, in time linear in its length."""
    writer = _Writer()
    done = 0
    for token in _TOKEN.finditer(html):
        writer.text(html[done : token.start()])
        done = token.end()
        if token["tag"]:
            writer.tag(token["tag"].lower(), bool(token["end"]), token["attributes"])
    writer.text(html[done:])
    return writer.finish()


@define
class _List:
    number: int | None  #: of the next item; None in a list with bullets


@define
class _Writer:
    """Takes tags and text in order. ``sinks`` are the blocks of the page and of each open cell."""

    sinks: list[list[Block]] = Factory(lambda: [[]])
    tables: list[Table] = Factory(list)
    lists: list[_List] = Factory(list)
    pieces: list[tuple[str, str]] = Factory(list)
    marker: str = ""
    prefix: str = ""
    bold: int = 0
    italic: int = 0
    links: int = 0
    quotes: int = 0
    verbatim: int = 0
    group: int = 0
    chrome: bool = False
    letters: int = 0
    linked: int = 0

    def text(self, raw: str) -> None:
        """Text between two tags."""
        if not raw:
            return
        text = unescape(raw)
        if not self.verbatim:
            text = _SPACE.sub(" ", text)
        size = len(text.strip())
        self.letters += size
        self.linked += size if self.links else 0
        stars = "" if self.prefix else "**" * (self.bold > 0) + "*" * (self.italic > 0)
        self.pieces.append((text, stars))

    def tag(self, tag: str, end: bool, attributes: str) -> None:
        """One tag; an end tag without a start tag, or the reverse, does no harm."""
        if tag in _CHROME or _NAVIGATION.search(attributes):
            self.chrome = True
        if tag in _BOLD:
            self.bold = _count(self.bold, end)
        elif tag in _ITALIC:
            self.italic = _count(self.italic, end)
        elif tag == "a":
            self.links = 0 if end else 1
        elif tag == "br":
            self.pieces.append(("\n", ""))
        else:
            self.block_tag(tag, end, attributes)

    def block_tag(self, tag: str, end: bool, attributes: str) -> None:
        """A tag that ends the block before it."""
        if tag in ("td", "th", "tr", "table"):
            self.flush()
            self.table_tag(tag, end)
        elif tag in ("ul", "ol", "li"):
            self.flush()
            self.list_tag(tag, end, attributes)
        elif tag in _HEADINGS:
            self.flush()
            self.prefix = "" if end else _HEADINGS[tag]
        elif tag == "hr":
            self.flush()
            self.sinks[-1].append(Block("---"))
        elif tag == "blockquote":
            self.flush()
            self.quotes = _count(self.quotes, end)
        elif tag == "pre":
            self.flush()
            self.verbatim = _count(self.verbatim, end)
        elif tag in _CHROME or _BLOCK.fullmatch(tag):
            self.flush()

    def list_tag(self, tag: str, end: bool, attributes: str) -> None:
        """``ul``, ``ol`` and ``li``."""
        if tag == "li":
            self.marker = "" if end else self.item_marker()
        elif not end:
            self.group += not self.lists
            start = _START.search(attributes)
            first = int(start[1]) if start else 1
            self.lists.append(_List(first if tag == "ol" else None))
        elif self.lists:
            self.lists.pop()

    def item_marker(self) -> str:
        """``- `` or the number of the next item, indented by the depth of its list."""
        indent = "  " * min(len(self.lists) - 1, MAX_DEPTH)
        number = self.lists[-1].number if self.lists else None
        if number is None:
            return f"{indent}- "
        self.lists[-1].number = number + 1
        return f"{indent}{number}. "

    def table_tag(self, tag: str, end: bool) -> None:
        """``table``, ``tr``, ``td`` and ``th``; tables nested too deep are only blocks."""
        if tag == "table" and not end:
            self.group += 1
            self.tables.append(Table(depth=len(self.sinks), group=self.group))
        elif self.tables:
            table = self.tables[-1]
            self.close_cell(table)
            if tag == "table":
                self.tables.pop()
                self.sinks[-1].extend(table.blocks())
            elif tag == "tr" and not end:
                table.rows.append([])
            elif tag != "tr" and not end and len(self.tables) <= MAX_DEPTH:
                table.open_cell(header=tag == "th")
                self.sinks.append(table.rows[-1][-1])

    def close_cell(self, table: Table) -> None:
        """Back to the blocks that the table itself stands among."""
        del self.sinks[table.depth :]

    def flush(self) -> None:
        """End the block: join its pieces, put the stars round them, mark it."""
        text = _join(self.pieces)
        self.pieces = []
        if not self.verbatim:
            text = "\n".join(line.strip(" ") for line in text.split("\n"))
        text = text.strip("\n")
        if not text.strip():
            return
        if self.prefix:
            text = self.prefix + text.replace("\n", " ")
        group = self.group if self.marker else 0
        text, self.marker = self.marker + text, ""
        if self.quotes:
            text = "> " + text.replace("\n", "\n> ")
        self.sinks[-1].append(Block(text, group))

    def finish(self) -> Page:
        """Close what is open; blocks are parted by a blank line, those of one group are not."""
        self.flush()
        while self.tables:
            self.table_tag("table", end=True)
        out: list[str] = []
        before = 0
        for block in self.sinks[0]:
            close = block.group and block.group == before
            out.append(("\n" if close else "\n\n") * bool(out) + block.text)
            before = block.group
        text = "".join(out) + "\n" * bool(out)
        chrome = self.chrome or self.linked * 3 > self.letters
        return Page(text, chrome, self.letters - self.linked)


def _count(depth: int, end: bool) -> int:
    return max(depth - 1, 0) if end else depth + 1


def _join(pieces: list[tuple[str, str]]) -> str:
    """The pieces as one text, with stars round each stretch of one style on one line."""
    runs: list[tuple[str, list[str]]] = []
    for text, stars in pieces:
        for number, line in enumerate(text.split("\n")):
            if number:
                runs.append(("", ["\n"]))
            if runs and runs[-1][0] == stars:
                runs[-1][1].append(line)
            elif line:
                runs.append((stars, [line]))
    return "".join(_starred("".join(parts), stars) for stars, parts in runs)


def _starred(text: str, stars: str) -> str:
    words = text.strip()
    if not stars or not words:
        return text
    before, _, after = text.partition(words)
    return f"{before}{stars}{words}{stars}{after}"
