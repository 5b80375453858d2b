"""Texts that must come out of every format inert, and a record with one in every text field."""

from __future__ import annotations

import hostile

import seminar_records as sr

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
    payloads = hostile.payloads()
    assert len(payloads) >= 70
    return {name: _scalars(text) for name, text in payloads.items()}


def _scalars(text: str) -> str:
    return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)


def filled(text: str) -> sr.SeminarRecord:
    """A record in which every field that can hold any text holds this one."""
    spans = (sr.Span(start=0, end=4), sr.Span(start=6, end=9))
    value = sr.Text(text=text, spans=spans)
    name = sr.PersonName(full=text, honorifics=(text, text), postnominals=(text,), spans=spans)
    date = sr.EventDate(start="2021-05-04", start_time="09:30", text=text, spans=spans)
    paragraphs = (sr.Paragraph(text=text, spans=spans), sr.Paragraph(text=text))
    return sr.SeminarRecord(
        event=sr.Event(
            kind=sr.EventKind.PANEL_DISCUSSION,
            title=value,
            date=date,
            venue=sr.Venue(text=text, online=True, spans=spans),
            organisers=(sr.Organiser(name=text, acronym=text, spans=spans),),
            sessions=(
                sr.Session(
                    number=1, title=value, date=date, chairs=("ann",), remarks=("remark-1",)
                ),
            ),
        ),
        participants=(
            sr.Participant(
                id="ann",
                name=name,
                positions=(sr.Position(text=text, office=text, organisation=text, former=True),),
                roles=(sr.Role.CHAIR, sr.Role.SPEAKER),
                mentions=(sr.Mention(text=text, rule=text, spans=spans),),
            ),
        ),
        remarks=(
            sr.Remark(
                id="remark-1",
                speakers=("ann",),
                label=value,
                role=sr.Role.KEYNOTE_SPEAKER,
                paragraphs=paragraphs,
                pull_quotes=(value,),
                quotations=(sr.Quotation(text=text, source=text, spans=spans),),
                spans=spans,
            ),
        ),
        sections=(sr.Section(heading=value, kind=text, paragraphs=paragraphs, spans=spans),),
        recommendations=(sr.Recommendation(number=1, label=text, text=text, addressee=value),),
        credits=(sr.Credit(role="editor", name=name, spans=spans),),
        contact=sr.Contact(
            address=value, emails=(text,), websites=(text,), phones=(text,), faxes=(text,)
        ),
        source=sr.Source(
            name=text,
            media_type=text,
            encoding=text,
            sha256="0" * 64,
            length=9,
            layout=text,
            repairs=(sr.Repair(rule=text, before=text, after=text, spans=spans),),
        ),
        segments=(sr.Segment(start=0, end=9, kind=text, ref=text),),
        problems=(
            sr.Problem(code="SR101", severity="error", message=text, candidates=(text,), hint=text),
        ),
    )
