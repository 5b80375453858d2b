"""Texts that must come out of every format inert, and a record with one in every text field."""

from __future__ import annotations

import os
import runpy
from pathlib import Path

import pytest

from seminar_records.model import (
    Contact,
    Credit,
    Event,
    EventDate,
    EventKind,
    Mention,
    Organiser,
    Paragraph,
    Participant,
    PersonName,
    Position,
    Problem,
    Quotation,
    Recommendation,
    Remark,
    Repair,
    Role,
    Section,
    Segment,
    SeminarRecord,
    Session,
    Source,
    Span,
    Text,
    Venue,
)

__all__ = ["OWN_PAYLOADS", "corpus_payloads", "filled"]

OWN_PAYLOADS: dict[str, str] = {
    "formula": "=SUM(A1:A9)",
    "formula-full-width": "＋1",
    "formula-behind-unseen": "\u2060\u00a0\u200b@now",
    "apostrophe": "'=1",
    "line-ends": "a\r\nb\rc\nd\x85e\u2028f\x0bg",
    "controls": "".join(map(chr, range(0x20))) + "\x7f\x80\x9f",
    "non-characters": "\ufffe\uffff\U0001fffe\U0010ffff\ufeff",
    "html": "<script>x()</script><img src=x onerror=y()>&amp;",
    "markdown": "# *a* _b_ [c](javascript:d) ![e](f) `g` ~~h~~ <i> | \\",
    "markdown-lines": "- a\n1. b\n> c\n===\n---\n    d\n\n# e",
    "sql": "x'; DELETE FROM remarks; --",
    "yaml": "- &a [*a, !!python/name:os.system x]",
}


def corpus_payloads() -> dict[str, str]:
    """The payloads of the test corpus outside this repository; skips when there is none.

    Half surrogate pairs are replaced, as reading does: no record holds one.
    """
    corpus = os.environ.get("SEMINAR_RECORDS_CORPUS")
    if not corpus:
        pytest.skip("SEMINAR_RECORDS_CORPUS does not name the folder of the test corpus")
    payloads = runpy.run_path(str(Path(corpus, "nasty", "gen.py")))["PAYLOADS"]
    assert len(payloads) >= 70
    return {name: _scalars(text) for name, text in payloads.items()}


def _scalars(text: str) -> str:
    return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)


def filled(text: str) -> SeminarRecord:
    """A record in which every field that can hold any text holds this one."""
    spans = (Span(start=0, end=4), Span(start=6, end=9))
    value = Text(text=text, spans=spans)
    name = PersonName(full=text, honorifics=(text, text), postnominals=(text,), spans=spans)
    date = EventDate(start="2021-05-04", start_time="09:30", text=text, spans=spans)
    paragraphs = (Paragraph(text=text, spans=spans), Paragraph(text=text))
    return SeminarRecord(
        event=Event(
            kind=EventKind.PANEL_DISCUSSION,
            title=value,
            date=date,
            venue=Venue(text=text, online=True, spans=spans),
            organisers=(Organiser(name=text, acronym=text, spans=spans),),
            sessions=(
                Session(number=1, title=value, date=date, chairs=("ann",), remarks=("remark-1",)),
            ),
        ),
        participants=(
            Participant(
                id="ann",
                name=name,
                positions=(Position(text=text, office=text, organisation=text, former=True),),
                roles=(Role.CHAIR, Role.SPEAKER),
                mentions=(Mention(text=text, rule=text, spans=spans),),
            ),
        ),
        remarks=(
            Remark(
                id="remark-1",
                speakers=("ann",),
                label=value,
                role=Role.KEYNOTE_SPEAKER,
                paragraphs=paragraphs,
                pull_quotes=(value,),
                quotations=(Quotation(text=text, source=text, spans=spans),),
                spans=spans,
            ),
        ),
        sections=(Section(heading=value, kind=text, paragraphs=paragraphs, spans=spans),),
        recommendations=(Recommendation(number=1, label=text, text=text, addressee=value),),
        credits=(Credit(role="editor", name=name, spans=spans),),
        contact=Contact(
            address=value, emails=(text,), websites=(text,), phones=(text,), faxes=(text,)
        ),
        source=Source(
            name=text,
            media_type=text,
            encoding=text,
            sha256="0" * 64,
            length=9,
            layout=text,
            repairs=(Repair(rule=text, before=text, after=text, spans=spans),),
        ),
        segments=(Segment(start=0, end=9, kind=text, ref=text),),
        problems=(
            Problem(code="SR101", severity="error", message=text, candidates=(text,), hint=text),
        ),
    )
