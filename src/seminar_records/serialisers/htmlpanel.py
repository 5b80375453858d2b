"""The fields of a record as HTML, each value a link to its mark in the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import starmap

from seminar_records.model import (
    Contact,
    Event,
    EventDate,
    Participant,
    PersonName,
    Problem,
    Remark,
    Section,
    SeminarRecord,
    Session,
    Source,
    Span,
)
from seminar_records.serialisers.htmlmarks import Marked
from seminar_records.serialisers.htmltext import shown, single_line

__all__ = ["Panel", "date_words", "name_words"]


class Panel:
    """Writes the groups of fields of one record."""

    def __init__(self, record: SeminarRecord, marked: Marked) -> None:
        self._record = record
        self._marked = marked
        self._places = {
            participant.id: number for number, participant in enumerate(record.participants, 1)
        }
        self._names = {participant.id: participant.name.full for participant in record.participants}

    def groups(self) -> Iterator[str]:
        """The groups that have something in them, in the order of the record."""
        record = self._record
        people = enumerate(record.participants, 1)
        yield _group("Event", _fields(self._event(record.event)))
        yield _group("Sessions", _items(map(self._session, record.event.sessions)))
        yield _group("Participants", _items(starmap(self._participant, people)))
        yield _group("Remarks", _items(map(self._remark, record.remarks)))
        yield _group("Recommendations", _items(self._recommendations(), "numbered"))
        yield _group("Sections", _items(map(self._section, record.sections)))
        yield _group("Credits", _fields(self._credits()))
        yield _group("Contact", _fields(self._contact(record.contact)))
        yield _group("Problems", _items(map(self._problem, record.problems)))
        yield _group("Source", _fields(self._source(record.source)) + self._repairs())

    def link(self, text: str, spans: Iterable[Span], basis: str = "printed") -> str:
        """The text as a link to its first mark, or alone when there is no such mark."""
        href = self._marked.href(spans)
        words = shown(text)
        value = words if href is None else f'<a href="{href}">{words}</a>'
        return value if basis == "printed" else f"{value} {_tag('inferred')}"

    def _event(self, event: Event) -> Iterator[tuple[str, str]]:
        yield "Kind", shown(event.kind.value if event.kind else "")
        if event.title:
            yield "Title", self.link(event.title.text, event.title.spans, event.title.basis)
        if event.date:
            yield "Date", self._date(event.date)
        if event.venue:
            online = " " + _tag("online") if event.venue.online else ""
            yield "Venue", self.link(event.venue.text, event.venue.spans) + online
        for organiser in event.organisers:
            name = organiser.name + (f" ({organiser.acronym})" if organiser.acronym else "")
            yield shown(organiser.role.capitalize()), self.link(name, organiser.spans)

    def _date(self, date: EventDate) -> str:
        words = self.link(date_words(date), date.spans, date.basis)
        return words + (f' <span class="printed">{shown(date.text)}</span>' if date.text else "")

    def _session(self, session: Session) -> str:
        title = session.title.text if session.title else f"Session {session.number}"
        spans = (*(session.title.spans if session.title else ()), *session.spans)
        parts = [f"<h3>{self.link(f'{session.number}. {title}', spans)}</h3>"]
        if session.date:
            parts.append(f"<p>{self._date(session.date)}</p>")
        if session.chairs:
            parts.append(f"<p>Chaired by {self._people(session.chairs)}</p>")
        return "".join(parts)

    def _participant(self, number: int, participant: Participant) -> str:
        roles = " ".join(_tag(role.value) for role in participant.roles)
        name = self.link(name_words(participant.name), participant.name.spans)
        parts = [f'<h3 id="p{number}">{name} {roles}</h3>']
        for position in participant.positions:
            former = " " + _tag("former") if position.former else ""
            parts.append(
                f'<p class="office">{self.link(position.text, position.spans)}{former}</p>'
            )
        if participant.mentions:
            links = ", ".join(
                f"{self.link(mention.text, mention.spans)} <small>{shown(mention.rule)}</small>"
                for mention in participant.mentions
            )
            parts.append(_details(_count(len(participant.mentions), "mention"), links))
        return "".join(parts)

    def _people(self, ids: Iterable[str]) -> str:
        return ", ".join(
            f'<a href="#p{self._places[id]}">{shown(self._names[id])}</a>'
            if id in self._places
            else shown(id)
            for id in ids
        )

    def _remark(self, remark: Remark) -> str:
        tags = [remark.role.value] if remark.role else []
        tags += ["direct speech"] if remark.mode == "direct" else []
        who = self._people(remark.speakers) or '<span class="nobody">nobody named</span>'
        parts = [f"<h3>{who} {' '.join(map(_tag, tags))}</h3>"]
        if remark.label:
            parts.append(f"<p>under {self.link(remark.label.text, remark.label.spans)}</p>")
        if remark.paragraphs:
            parts.append(f"<p>{self.link(single_line(remark.text), remark.spans)}</p>")
        for quote in remark.pull_quotes:
            parts.append(f"<blockquote>{self.link(quote.text, quote.spans)}</blockquote>")
        for quotation in remark.quotations:
            source = self._people([quotation.source]) if quotation.source else ""
            words = self.link(quotation.text, quotation.spans)
            parts.append(f"<blockquote>{words}{f' — {source}' * bool(source)}</blockquote>")
        return "".join(parts)

    def _recommendations(self) -> Iterator[str]:
        for recommendation in self._record.recommendations:
            label = recommendation.label or f"{recommendation.number}."
            words = self.link(recommendation.text, recommendation.spans)
            addressee = recommendation.addressee
            to = f"<p>to {self.link(addressee.text, addressee.spans)}</p>" if addressee else ""
            yield f'<span class="label">{shown(label)}</span><div><p>{words}</p>{to}</div>'

    def _section(self, section: Section) -> str:
        parts = []
        if section.heading:
            parts.append(f"<h3>{self.link(section.heading.text, section.heading.spans)}</h3>")
        for first in section.paragraphs[:1]:
            more = len(section.paragraphs) - 1
            count = f" <small>and {_count(more, 'more paragraph')}</small>" if more else ""
            parts.append(f"<p>{self.link(single_line(first.text), section.spans)}{count}</p>")
        return "".join(parts) + f"<p>{_tag(section.kind)}</p>" * bool(section.kind)

    def _credits(self) -> Iterator[tuple[str, str]]:
        for credit in self._record.credits:
            role = self.link(credit.role.capitalize(), credit.spans)
            yield role, self.link(name_words(credit.name), credit.name.spans)

    def _contact(self, contact: Contact | None) -> Iterator[tuple[str, str]]:
        if contact is None:
            return
        if contact.address:
            yield "Address", self.link(contact.address.text, contact.address.spans)
        listed = {
            "E-mail": contact.emails,
            "Website": contact.websites,
            "Telephone": contact.phones,
            "Fax": contact.faxes,
        }
        for label, values in listed.items():
            for value in values:
                yield label, self.link(value, contact.spans)

    def _problem(self, problem: Problem) -> str:
        parts = [
            f"<h3>{_tag(problem.code)} {_tag(problem.severity)}</h3>",
            f"<p>{self.link(problem.message, problem.spans)}</p>",
        ]
        if problem.candidates:
            parts.append(f"<p>Candidates: {shown('; '.join(problem.candidates))}</p>")
        if problem.hint:
            parts.append(f'<p class="hint">{shown(problem.hint)}</p>')
        return "".join(parts)

    def _source(self, source: Source) -> Iterator[tuple[str, str]]:
        yield "Name", shown(source.name or "")
        yield "Media type", shown(source.media_type)
        yield "Encoding", shown(source.encoding)
        yield "Length", f"{source.length:,} characters"
        yield "Layout", shown(source.layout)
        yield "SHA-256", f"<code>{shown(source.sha256)}</code>" if source.sha256 else ""

    def _repairs(self) -> str:
        repairs = self._record.source.repairs
        if not repairs:
            return ""
        items = _items(
            f"{self.link(repair.before, repair.spans)} → {shown(repair.after)} "
            f"<small>{shown(repair.rule)}</small>"
            for repair in repairs
        )
        return _details(_count(len(repairs), "repair"), items)


def name_words(name: PersonName) -> str:
    """The name as people write it, with its titles."""
    words = " ".join([*name.honorifics, name.full])
    return ", ".join([words, *name.postnominals])


def date_words(date: EventDate) -> str:
    """The date and the times in figures, as in ``2021-05-04, 09:30–13:00``."""
    days = " to ".join(day for day in (date.start, date.end) if day)
    times = "–".join(time for time in (date.start_time, date.end_time) if time)
    return ", ".join(part for part in (days or date.text, times) if part)


def _group(heading: str, content: str) -> str:
    return f"<section><h2>{heading}</h2>{content}</section>\n" if content else ""


def _fields(fields: Iterable[tuple[str, str]]) -> str:
    rows = [f"<dt>{label}</dt><dd>{value}</dd>" for label, value in fields if value]
    return f"<dl>{''.join(rows)}</dl>" if rows else ""


def _items(items: Iterable[str], style: str = "") -> str:
    rows = "".join(f"<li>{item}</li>\n" for item in items)
    return f'<ul class="{style}">{rows}</ul>' if rows else ""


def _details(summary: str, content: str) -> str:
    return f"<details><summary>{summary}</summary><div>{content}</div></details>"


def _tag(text: str) -> str:
    return f'<span class="tag">{shown(text)}</span>'


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
