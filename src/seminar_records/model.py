"""The record: what one event report says, with every value pointing at its characters.

All classes are frozen attrs classes with keyword-only fields; collections are tuples.
Offsets are code points of the decoded original text, half-open (``start <= i < end``), counted
before any repair. People are referred to by :attr:`Participant.id`, remarks by :attr:`Remark.id`,
so that records stay flat.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from attrs import field, frozen

__all__ = [
    "SCHEMA_VERSION",
    "Contact",
    "Credit",
    "Event",
    "EventDate",
    "EventKind",
    "Mention",
    "Organiser",
    "Paragraph",
    "Participant",
    "PersonName",
    "Position",
    "Problem",
    "Quotation",
    "Recommendation",
    "Remark",
    "Repair",
    "Role",
    "Section",
    "Segment",
    "SeminarRecord",
    "Session",
    "Source",
    "Span",
    "Text",
    "Venue",
]

SCHEMA_VERSION = "1.0"


class EventKind(Enum):
    """What sort of event was held."""

    SEMINAR = "seminar"
    WEBINAR = "webinar"
    CONFERENCE = "conference"
    ROUNDTABLE = "roundtable"
    WORKSHOP = "workshop"
    SYMPOSIUM = "symposium"
    LECTURE = "lecture"
    PANEL_DISCUSSION = "panel discussion"
    BOOK_LAUNCH = "book launch"
    DIALOGUE = "dialogue"
    MEETING = "meeting"
    OTHER = "other"


class Role(Enum):
    """In which capacity somebody took part. A person may hold several roles."""

    CHAIR = "chair"
    CHIEF_GUEST = "chief guest"
    GUEST_OF_HONOUR = "guest of honour"
    KEYNOTE_SPEAKER = "keynote speaker"
    SPEAKER = "speaker"
    DISCUSSANT = "discussant"
    MODERATOR = "moderator"
    WELCOME = "welcome"
    CONCLUDING = "concluding"
    ORGANISER = "organiser"
    ATTENDEE = "attendee"


@frozen(kw_only=True)
class Span:
    """A half-open stretch of code points of the decoded original text."""

    start: int
    end: int


@frozen(kw_only=True)
class Text:
    """A short text value.

    ``basis`` is ``"printed"`` when the text stands in the source (after repair) and ``"inferred"``
    when it does not; the spans of an inferred value are its evidence.
    """

    text: str
    basis: str = "printed"
    spans: tuple[Span, ...] = ()


@frozen(kw_only=True)
class EventDate:
    """When the event took place.

    ``start`` and ``end`` are EDTF level 0 dates (ISO 8601-2:2019: ``2024-02-26``, ``2024-02``,
    ``2024``); ``end`` is None for a single day. Times are ``HH:MM`` or None. ``text`` is the date
    as printed; ``basis`` is ``"inferred"`` when a part, such as the year, stands elsewhere.
    """

    start: str | None
    end: str | None = None
    start_time: str | None = None
    end_time: str | None = None
    text: str = ""
    basis: str = "printed"
    spans: tuple[Span, ...] = ()


@frozen(kw_only=True)
class Venue:
    """Where the event took place; ``online`` is true for events held over the network."""

    text: str
    online: bool = False
    spans: tuple[Span, ...] = ()


@frozen(kw_only=True)
class Organiser:
    """Who held the event; ``role`` is ``"organiser"``, ``"partner"`` or ``"sponsor"``."""

    name: str
    acronym: str | None = None
    role: str = "organiser"
    spans: tuple[Span, ...] = ()


@frozen(kw_only=True)
class Session:
    """One part of an event. ``chairs`` are participant ids, ``remarks`` remark ids."""

    number: int
    title: Text | None = None
    date: EventDate | None = None
    chairs: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()


@frozen(kw_only=True)
class Event:
    """What event it was; a field the text does not state is None or empty."""

    kind: EventKind | None = None
    title: Text | None = None
    date: EventDate | None = None
    venue: Venue | None = None
    organisers: tuple[Organiser, ...] = ()
    sessions: tuple[Session, ...] = ()


@frozen(kw_only=True)
class PersonName:
    """A name apart from its titles.

    ``full`` keeps family particles and hereditary names; ``honorifics`` are as printed and in
    order, ``postnominals`` likewise.
    """

    full: str
    honorifics: tuple[str, ...] = ()
    postnominals: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()


@frozen(kw_only=True)
class Position:
    """An office or affiliation as printed, with its parts where they can be told apart."""

    text: str
    office: str | None = None
    organisation: str | None = None
    former: bool = False
    spans: tuple[Span, ...] = ()


@frozen(kw_only=True)
class Mention:
    """One place that refers to a participant; ``rule`` says how it was linked."""

    text: str
    rule: str
    spans: tuple[Span, ...] = ()


@frozen(kw_only=True)
class Participant:
    """Somebody who took part. ``id`` is unique and stable within the record."""

    id: str
    name: PersonName
    positions: tuple[Position, ...] = ()
    roles: tuple[Role, ...] = ()
    mentions: tuple[Mention, ...] = ()


@frozen(kw_only=True)
class Paragraph:
    """A paragraph of running text, repaired; its spans leave out what interrupts it."""

    text: str
    spans: tuple[Span, ...] = ()


@frozen(kw_only=True)
class Quotation:
    """Words of a third party within a remark; ``source`` is a participant id or a printed name."""

    text: str
    source: str | None = None
    spans: tuple[Span, ...] = ()


@frozen(kw_only=True)
class Remark:
    """What was said by whom.

    ``mode`` is ``"direct"`` (first person, transcript) or ``"reported"``. ``spans`` cover the body:
    paragraphs, pull quotes and quotations, but not the name block above it.
    """

    id: str
    speakers: tuple[str, ...] = ()
    label: Text | None = None
    role: Role | None = None
    mode: str = "reported"
    paragraphs: tuple[Paragraph, ...] = ()
    pull_quotes: tuple[Text, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    spans: tuple[Span, ...] = ()

    @property
    def speaker(self) -> str | None:
        """The first speaker's participant id, or None when nobody is named."""
        return self.speakers[0] if self.speakers else None

    @property
    def text(self) -> str:
        """The paragraphs, separated by blank lines."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)


@frozen(kw_only=True)
class Section:
    """Text that belongs to no speaker: discussion, conclusion, background."""

    heading: Text | None = None
    level: int = 1
    kind: str = "text"
    paragraphs: tuple[Paragraph, ...] = ()
    spans: tuple[Span, ...] = ()


@frozen(kw_only=True)
class Recommendation:
    """One recommendation; ``number`` is its place (from 1), ``label`` what is printed before it."""

    number: int
    label: str | None = None
    text: str
    addressee: Text | None = None
    spans: tuple[Span, ...] = ()


@frozen(kw_only=True)
class Credit:
    """Who made the report.

    ``role`` is ``"compiler"``, ``"editor"``, ``"rapporteur"``, ``"author"`` or ``"photographer"``.
    """

    role: str
    name: PersonName
    spans: tuple[Span, ...] = ()


@frozen(kw_only=True)
class Contact:
    """How to reach the publisher, as printed."""

    address: Text | None = None
    emails: tuple[str, ...] = ()
    websites: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    faxes: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()


@frozen(kw_only=True)
class Repair:
    """One named change to the text: ``before`` became ``after``."""

    rule: str
    before: str
    after: str
    spans: tuple[Span, ...] = ()


@frozen(kw_only=True)
class Source:
    """Where the text came from and what was done to read it.

    ``length`` counts code points of the decoded text; ``sha256`` is that of the bytes (of the UTF-8
    form when text was given). ``text`` is the decoded original, kept in memory only (never written
    to a file format, not compared).
    """

    name: str | None = None
    media_type: str = "text/plain"
    encoding: str = "utf-8"
    sha256: str = ""
    length: int = 0
    layout: str = "prose"
    repairs: tuple[Repair, ...] = ()
    text: str | None = field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Segment:
    """One part of the partition of the source: what ``[start, end)`` became, of which object."""

    start: int
    end: int
    kind: str
    ref: str | None = None


@frozen(kw_only=True)
class Problem:
    """Something a person should look at. Codes are listed in ``docs/errors.md``."""

    code: str
    severity: str
    message: str
    candidates: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()
    hint: str | None = None


@frozen(kw_only=True)
class SeminarRecord:
    """Everything one report says about an event."""

    schema_version: str = SCHEMA_VERSION
    event: Event = field(factory=Event)
    participants: tuple[Participant, ...] = ()
    remarks: tuple[Remark, ...] = ()
    sections: tuple[Section, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    credits: tuple[Credit, ...] = ()
    contact: Contact | None = None
    source: Source = field(factory=Source)
    segments: tuple[Segment, ...] = ()
    problems: tuple[Problem, ...] = ()

    def participant(self, id: str) -> Participant:
        """The participant with this id; KeyError when there is none."""
        return _by_id(self.participants, id)

    def remarks_by(self, id: str) -> tuple[Remark, ...]:
        """The remarks of one participant, in the order of the text."""
        return tuple(remark for remark in self.remarks if id in remark.speakers)


def _by_id(participants: Iterable[Participant], id: str) -> Participant:
    for participant in participants:
        if participant.id == id:
            return participant
    raise KeyError(id)
