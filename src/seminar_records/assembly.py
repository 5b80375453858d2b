"""Findings become a record: ids, remarks of paragraphs, and the partition of the source."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence

import regex
from attrs import evolve

from seminar_records.blocks import Document
from seminar_records.flow import Flow
from seminar_records.model import (
    Paragraph,
    Participant,
    PersonName,
    Quotation,
    Remark,
    Role,
    Section,
    Segment,
    SeminarRecord,
    Session,
    Source,
    Span,
    Text,
)
from seminar_records.reading.drafts import DraftRemark, DraftSection, Piece
from seminar_records.reading.findings import Claim
from seminar_records.reading.quotations import find_quotations
from seminar_records.reading.reader import Findings
from seminar_records.reading.roster import Person
from seminar_records.source import SourceText

__all__ = ["assemble"]


def assemble(source: SourceText, document: Document, findings: Findings) -> SeminarRecord:
    """The record of one text."""
    ids = _ids(findings.roster.people)
    known = {person.name: id for person, id in ids.items()}
    between = _interruptions(findings)
    remarks = tuple(
        _remark(draft, f"remark-{number}", ids, known, _bodies(draft.pieces, source.text, between))
        for number, draft in enumerate(findings.remarks, 1)
    )
    sections = tuple(_section(draft, source.text, between) for draft in findings.sections)
    claims = [*findings.claims, *_draft_claims(findings)]
    return SeminarRecord(
        event=evolve(findings.event, sessions=_sessions(findings, ids)),
        participants=tuple(_participant(person, ids[person]) for person in findings.roster.people),
        remarks=remarks,
        sections=sections,
        recommendations=findings.recommendations,
        credits=findings.credits,
        contact=findings.contact,
        source=_source(source, document),
        segments=partition(source.text, claims),
        problems=(*document.problems, *findings.problems),
    )


def _source(source: SourceText, document: Document) -> Source:
    return Source(
        name=source.name,
        media_type=source.media_type,
        encoding=source.encoding,
        sha256=source.sha256,
        length=len(source.text),
        layout=document.layout,
        repairs=tuple(document.repairs),
        text=source.text,
    )


# ------------------------------------------------------------------ people


def _ids(people: Iterable[Person]) -> dict[Person, str]:
    """An id of each name, numbered where two people share it."""
    ids: dict[Person, str] = {}
    taken: dict[str, int] = {}
    for person in people:
        slug = _slug(person.name)
        taken[slug] = taken.get(slug, 0) + 1
        ids[person] = slug if taken[slug] == 1 else f"{slug}-{taken[slug]}"
    return ids


_NOT_SLUG = regex.compile(r"[^\w]+|_+")


def _slug(name: str) -> str:
    plain = name[:120]
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain)
        plain = "".join([c for c in plain if not unicodedata.combining(c)])
    plain = plain.casefold().replace("ı", "i")
    return _NOT_SLUG.sub("-", plain.replace("'", "").replace("’", "")).strip("-") or "person"


def _participant(person: Person, id: str) -> Participant:
    return Participant(
        id=id,
        name=PersonName(
            full=person.name,
            honorifics=tuple(person.honorifics),
            postnominals=tuple(person.postnominals),
            spans=person.name_spans,
        ),
        positions=tuple(person.positions),
        roles=_roles(person),
        mentions=tuple(person.mentions),
    )


def _roles(person: Person) -> tuple[Role, ...]:
    """The roles held; mere attendance goes without saying where there is another."""
    telling = tuple(role for role in person.roles if role is not Role.ATTENDEE)
    return telling or tuple(person.roles)


# ------------------------------------------------------------------ remarks and sections


def _remark(
    draft: DraftRemark,
    id: str,
    ids: dict[Person, str],
    known: dict[str, str],
    spans: tuple[Span, ...],
) -> Remark:
    label = draft.label
    return Remark(
        id=id,
        speakers=tuple(ids[person] for person in draft.speakers),
        label=None if label is None else Text(text=label.text, spans=label.spans(0, len(label))),
        role=draft.role,
        mode=draft.mode,
        paragraphs=_paragraphs(draft.pieces),
        pull_quotes=tuple(
            Text(text=piece.flow.text, spans=_spans(piece))
            for piece in draft.pieces
            if piece.kind == "pull_quote"
        ),
        quotations=(*_set_off(draft.pieces), *_quotations(draft, known)),
        spans=spans,
    )


def _set_off(pieces: Iterable[Piece]) -> Iterable[Quotation]:
    """Block quotations: whose words they are stands outside them."""
    for piece in pieces:
        if piece.kind == "quotation":
            yield Quotation(text=piece.flow.text, spans=_spans(piece))


def _quotations(draft: DraftRemark, known: dict[str, str]) -> Iterable[Quotation]:
    """Quotations of others; those of the speaker himself or herself are the remark. ``known`` are
    the ids by name."""
    own = {person.name for person in draft.speakers}
    for quoted in find_quotations(draft.pieces):
        if quoted.source not in own:
            yield Quotation(
                text="\n\n".join(flow.text for flow in quoted.stretches),
                source=known.get(quoted.source, quoted.source),
                spans=tuple(s for flow in quoted.stretches for s in flow.spans(0, len(flow))),
            )


def _spans(piece: Piece) -> tuple[Span, ...]:
    return piece.flow.spans(0, len(piece.flow))


def _paragraphs(pieces: Iterable[Piece]) -> tuple[Paragraph, ...]:
    return tuple(
        Paragraph(text=piece.flow.text, spans=_spans(piece))
        for piece in pieces
        if piece.kind == "paragraph"
    )


def _interruptions(findings: Findings) -> list[tuple[int, int]]:
    """What may stand in the middle of a paragraph, in order: the ends of pages, pull quotes."""
    found = {(claim.start, claim.end) for claim in findings.claims if claim.kind == "furniture"}
    pieces = (piece for draft in findings.remarks for piece in draft.pieces)
    found.update((piece.start, piece.end) for piece in pieces if piece.kind == "pull_quote")
    return sorted(found)


def _bodies(
    pieces: Iterable[Piece], text: str, between: Sequence[tuple[int, int]]
) -> tuple[Span, ...]:
    """The pieces without what interrupts them."""
    return tuple(span for piece in pieces for span in _body(piece, text, between))


def _body(piece: Piece, text: str, between: Sequence[tuple[int, int]]) -> Iterable[Span]:
    start = piece.start
    at = bisect_right(between, (start, piece.end))
    if at == len(between) or between[at][1] >= piece.end:  # nearly all
        yield Span(start=start, end=piece.end)
        return
    for number in range(at, len(between)):
        first, last = between[number]
        if last >= piece.end:
            break
        left = text[start:first].rstrip()
        if left:
            yield Span(start=start, end=start + len(left))
        start = last
        while text[start].isspace():
            start += 1
    yield Span(start=start, end=piece.end)


def _section(draft: DraftSection, text: str, between: Sequence[tuple[int, int]]) -> Section:
    heading = draft.heading
    head = () if heading is None else heading.spans(0, len(heading))
    return Section(
        heading=None if heading is None else Text(text=heading.text, spans=head),
        level=draft.level,
        kind=draft.kind,
        paragraphs=_paragraphs(draft.pieces),
        spans=(*head, *_bodies(draft.pieces, text, between)),
    )


def _sessions(findings: Findings, ids: dict[Person, str]) -> tuple[Session, ...]:
    """The sessions in the order of the text; one without a number counts on."""
    numbers = {id(remark): f"remark-{n}" for n, remark in enumerate(findings.remarks, 1)}
    return tuple(
        Session(
            number=place if draft.number is None else draft.number,
            title=None if draft.title is None else _text(draft.title),
            date=draft.date,
            chairs=tuple(ids[person] for person in draft.chairs),
            remarks=tuple(numbers[id(remark)] for remark in draft.remarks),
            spans=draft.heading.spans(0, len(draft.heading)),
        )
        for place, draft in enumerate(findings.sessions, 1)
    )


def _text(flow: Flow) -> Text:
    return Text(text=flow.text, spans=flow.spans(0, len(flow)))


# ------------------------------------------------------------------ the partition


def _draft_claims(findings: Findings) -> Iterable[Claim]:
    for number, section in enumerate(findings.sections, 1):
        for piece in section.pieces:
            yield Claim(piece.start, piece.end, "section", f"section-{number}")
    for number, remark in enumerate(findings.remarks, 1):
        for piece in remark.pieces:
            kind = "remark" if piece.kind == "paragraph" else piece.kind
            yield Claim(piece.start, piece.end, kind, f"remark-{number}")


#: Which kind of claim wins where two overlap: the later in this list.
_ORDER = (
    "residue",
    "field",
    "heading",
    "section",
    "opening",
    "title",
    "label",
    "name",
    "remark",
    "quotation",
    "furniture",
    "pull_quote",
    "recommendation",
    "credit",
    "contact",
)
_RANK = {kind: rank for rank, kind in enumerate(_ORDER)}


def partition(text: str, claims: Iterable[Claim]) -> tuple[Segment, ...]:
    """An ordered partition: every non-space character is in exactly one segment.

    Claims are laid over one another by rank, later ones above equals; what no claim covers is
    residue. White space at the edges of a segment is left out.
    """
    layers = sorted(claims, key=lambda claim: _RANK.get(claim.kind, 0))
    return tuple(_segments(text, *_visible(layers, len(text))))


def _visible(layers: Sequence[Claim], length: int) -> tuple[list[int], list[Claim | None]]:
    """Where each stretch begins, and the claim on top there: each layer is laid over the others."""
    bounds = {0, length}
    for claim in layers:
        bounds.add(claim.start)
        bounds.add(claim.end)
    places = sorted(bounds)
    number = {place: i for i, place in enumerate(places)}
    top: list[Claim | None] = [None] * len(places)
    for claim in layers:
        first, last = number[claim.start], number[claim.end]
        if last - first == 1:
            top[first] = claim
        elif last > first:
            top[first:last] = [claim] * (last - first)
    return places, top


def _segments(text: str, places: Sequence[int], top: Sequence[Claim | None]) -> list[Segment]:
    """The segments; neighbours that are the same kind for the same object are one."""
    out: list[Segment] = []
    start = 0
    kind: str = "residue"
    ref: str | None = None
    for left, claim in zip(places, top, strict=True):
        here, whose = ("residue", None) if claim is None else (claim.kind, claim.ref)
        if here != kind or whose != ref:
            _segment(out, text, start, left, kind, ref)
            start, kind, ref = left, here, whose
    _segment(out, text, start, len(text), kind, ref)
    return out


def _segment(
    out: list[Segment], text: str, start: int, end: int, kind: str, ref: str | None
) -> None:
    """Add the segment without the white space at its edges; none where there is nothing else."""
    part = text[start:end]
    body = part.strip()
    if body:
        if len(body) < len(part):
            start += len(part) - len(part.lstrip())
        out.append(Segment(start=start, end=start + len(body), kind=kind, ref=ref))
