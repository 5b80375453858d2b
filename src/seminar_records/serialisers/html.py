"""A page for people: the report with everything found in it marked, and the record beside it.

One file without scripts, pictures or fonts from elsewhere; its content security policy allows
nothing but its own style sheet. It is only written, never read back.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import BinaryIO

from seminar_records.model import SeminarRecord
from seminar_records.serialisers.format import Format
from seminar_records.serialisers.htmlmarks import KINDS, Marked, mark
from seminar_records.serialisers.htmlpanel import Panel, date_words
from seminar_records.serialisers.htmltext import attribute, shown, single_line

__all__ = ["FORMAT", "page"]

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<a class="skip" href="#record">Go to the record</a>
<header>
{header}
</header>
<main>
<article id="text" aria-label="Text of the report">
{legend}
{text}
</article>
<aside id="record" aria-label="Record">
{panel}</aside>
</main>
<nav class="switch" aria-label="Parts of this page">
<a href="#text">Text</a><a href="#record">Record</a>
</nav>
</body>
</html>
"""

_NO_TEXT = (
    '<p class="note">The text of the report is not part of the stored record. '
    "Parse the report again to see it here with its marks.</p>"
)


def page(record: SeminarRecord) -> str:
    """The page of one record."""
    marked = mark(record)
    panel = Panel(record, marked)
    style = _style()
    has_text = record.source.text is not None
    return _PAGE.format(
        policy=_policy(style),
        title=attribute(single_line(_title(record))),
        style=style,
        header=_header(record, panel),
        legend=_legend(marked),
        text=f'<div class="source" dir="auto">{marked.html}</div>' if has_text else _NO_TEXT,
        panel="".join(panel.groups()),
    )


def _title(record: SeminarRecord) -> str:
    title = record.event.title
    return (title.text if title else "") or record.source.name or "Report without a title"


def _header(record: SeminarRecord, panel: Panel) -> str:
    event = record.event
    kind = f'<p class="kind">{shown(event.kind.value)}</p>\n' if event.kind else ""
    spans = event.title.spans if event.title else ()
    facts = [
        panel.link(date_words(event.date), event.date.spans) if event.date else "",
        panel.link(event.venue.text, event.venue.spans) if event.venue else "",
        *(panel.link(organiser.name, organiser.spans) for organiser in event.organisers),
    ]
    listed = "".join(f"<li>{fact}</li>" for fact in facts if fact)
    return (
        f"{kind}<h1>{panel.link(_title(record), spans)}</h1>\n"
        f"{f'<ul>{listed}</ul>' if listed else ''}"
    )


def _legend(marked: Marked) -> str:
    if not marked.kinds:
        return ""
    items = "".join(f'<li><mark class="{kind}">{KINDS[kind]}</mark></li>' for kind in marked.kinds)
    return f'<ul class="legend" aria-label="Legend">{items}</ul>'


@cache
def _style() -> str:
    return files(__package__).joinpath("html.css").read_text(encoding="utf-8")


def _policy(style: str) -> str:
    """Nothing may be loaded or run but the style sheet, which is known by its hash."""
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _write(records: Iterable[SeminarRecord], stream: BinaryIO) -> None:
    for record in records:
        stream.write(page(record).encode())


FORMAT = Format(
    name="html",
    suffixes=(".html", ".htm"),
    media_type="text/html",
    description="a page to look at: the text with everything found marked, the record beside it",
    lossless=False,
    binary=False,
    many=False,
    write=_write,
)
