"""Invented records that between them use every field, and two that use none."""

from __future__ import annotations

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

__all__ = ["BLANK", "EMPTY", "KELP", "LIGHTHOUSES", "LOOMS", "SAMPLES"]

_KELP_TEXT = """Seminar on
KELP FORESTS & THE COAST
Organised by the Institute of Tidal Studies (ITS)
Harbour Hall, Port Ellery
Tuesday, 4 May 2021, 9.30 am to 1 pm

Opening: Dr. Inés Okafor, OBE
Director, Institute of Tidal Studies

Kelp is not a weed. It is a forest that breathes.
“We lost half of it in one summer,” the divers of Ellery say.

Recommendations
1. The port authority should map the beds;

Reported by Tomas Lind
Pier Road 3, Port Ellery, kelp@example.org
"""


def _at(words: str) -> tuple[Span, ...]:
    """The span of some words in the text of the seminar on kelp."""
    start = _KELP_TEXT.index(words)
    return (Span(start=start, end=start + len(words)),)


def _kelp_value(words: str) -> Text:
    return Text(text=words, spans=_at(words))


#: A seminar of one session, every value with its span, the source text at hand.
KELP = SeminarRecord(
    event=Event(
        kind=EventKind.SEMINAR,
        title=_kelp_value("KELP FORESTS & THE COAST"),
        date=EventDate(
            start="2021-05-04",
            start_time="09:30",
            end_time="13:00",
            text="Tuesday, 4 May 2021, 9.30 am to 1 pm",
            spans=_at("Tuesday, 4 May 2021, 9.30 am to 1 pm"),
        ),
        venue=Venue(text="Harbour Hall, Port Ellery", spans=_at("Harbour Hall, Port Ellery")),
        organisers=(
            Organiser(
                name="Institute of Tidal Studies",
                acronym="ITS",
                spans=_at("Institute of Tidal Studies (ITS)"),
            ),
        ),
    ),
    participants=(
        Participant(
            id="ines-okafor",
            name=PersonName(
                full="Inés Okafor",
                honorifics=("Dr.",),
                postnominals=("OBE",),
                spans=_at("Dr. Inés Okafor, OBE"),
            ),
            positions=(
                Position(
                    text="Director, Institute of Tidal Studies",
                    office="Director",
                    organisation="Institute of Tidal Studies",
                    spans=_at("Director, Institute of Tidal Studies"),
                ),
            ),
            roles=(Role.WELCOME, Role.SPEAKER),
            mentions=(Mention(text="Inés Okafor", rule="full-name", spans=_at("Inés Okafor")),),
        ),
    ),
    remarks=(
        Remark(
            id="remark-1",
            speakers=("ines-okafor",),
            label=_kelp_value("Opening: Dr. Inés Okafor, OBE"),
            role=Role.WELCOME,
            mode="direct",
            paragraphs=(
                Paragraph(
                    text="Kelp is not a weed. It is a forest that breathes.",
                    spans=_at("Kelp is not a weed. It is a forest that breathes."),
                ),
            ),
            quotations=(
                Quotation(
                    text="We lost half of it in one summer,",
                    source="the divers of Ellery",
                    spans=_at("“We lost half of it in one summer,”"),
                ),
            ),
            spans=(*_at("Kelp is not a weed. It is a forest that breathes."), *_at("“We lost")),
        ),
    ),
    recommendations=(
        Recommendation(
            number=1,
            label="1.",
            text="The port authority should map the beds",
            addressee=_kelp_value("The port authority"),
            spans=_at("The port authority should map the beds"),
        ),
    ),
    credits=(
        Credit(
            role="rapporteur",
            name=PersonName(full="Tomas Lind", spans=_at("Tomas Lind")),
            spans=_at("Reported by Tomas Lind"),
        ),
    ),
    contact=Contact(
        address=_kelp_value("Pier Road 3, Port Ellery"),
        emails=("kelp@example.org",),
        spans=_at("Pier Road 3, Port Ellery, kelp@example.org"),
    ),
    source=Source(
        name="kelp report.txt",
        sha256="4e" * 32,
        length=len(_KELP_TEXT),
        layout="prose",
        text=_KELP_TEXT,
    ),
    segments=(Segment(start=0, end=len(_KELP_TEXT), kind="text"),),
)

#: An online conference of three days in two sessions, with everything that can be in the plural.
LIGHTHOUSES = SeminarRecord(
    event=Event(
        kind=EventKind.CONFERENCE,
        title=Text(text="Lighthouses <after> dark", spans=(Span(start=0, end=24),)),
        date=EventDate(
            start="2019-10-30",
            end="2019-11-01",
            text="30 October to 1 November 2019",
            basis="inferred",
            spans=(Span(start=30, end=40), Span(start=50, end=60)),
        ),
        venue=Venue(text="Online", online=True, spans=(Span(start=70, end=76),)),
        organisers=(
            Organiser(name="Lamp Trust", role="organiser"),
            Organiser(name="Fog Signal Society", acronym="FSS", role="partner"),
            Organiser(name="Fresnel Glass Works", role="sponsor"),
        ),
        sessions=(
            Session(
                number=1,
                title=Text(text="Keepers"),
                date=EventDate(start="2019-10-30", start_time="10:00", text="30 October, 10 am"),
                chairs=("maud-vane",),
                remarks=("r1", "r2"),
                spans=(Span(start=80, end=200),),
            ),
            Session(number=2, chairs=("maud-vane", "jo-abara"), remarks=("r3",)),
        ),
    ),
    participants=(
        Participant(
            id="maud-vane",
            name=PersonName(full="Maud Vane"),
            positions=(
                Position(text="Keeper of Skerry Light", office="Keeper", former=True),
                Position(text="Writer"),
            ),
            roles=(Role.CHAIR, Role.KEYNOTE_SPEAKER, Role.SPEAKER),
        ),
        Participant(id="jo-abara", name=PersonName(full="Jo Abara"), roles=(Role.MODERATOR,)),
        Participant(id="lee-quist", name=PersonName(full="Lee Quist")),
    ),
    remarks=(
        Remark(
            id="r1",
            speakers=("maud-vane", "jo-abara"),
            role=Role.KEYNOTE_SPEAKER,
            paragraphs=(
                Paragraph(text="She said lamps need hands.", spans=(Span(start=90, end=116),)),
                Paragraph(text="He agreed.", spans=(Span(start=117, end=127),)),
            ),
            pull_quotes=(Text(text="Lamps need hands"),),
            quotations=(Quotation(text="Light is work", source="lee-quist"),),
            spans=(Span(start=90, end=127),),
        ),
        Remark(id="r2", label=Text(text="From the floor"), paragraphs=(Paragraph(text="Why?"),)),
        Remark(id="r3", speakers=("jo-abara",), mode="direct"),
    ),
    sections=(
        Section(
            heading=Text(text="Background"),
            level=2,
            kind="background",
            paragraphs=(Paragraph(text="Most lights run alone."),),
            spans=(Span(start=300, end=340),),
        ),
        Section(kind="closing words", paragraphs=(Paragraph(text="Thanks & good night."),)),
    ),
    recommendations=(
        Recommendation(number=1, text="Keep one keeper"),
        Recommendation(number=2, label="b)", text="Oil the hinges"),
    ),
    credits=(
        Credit(role="editor", name=PersonName(full="Ida Roe", honorifics=("Prof.", "Dr."))),
        Credit(role="photographer", name=PersonName(full="Sam Brandt")),
    ),
    contact=Contact(
        emails=("lamp@example.org", "fog@example.org"),
        websites=("https://example.org/lamps", "www.example.org", "javascript:void(0)"),
        phones=("+00 1234",),
        faxes=("+00 1235",),
    ),
    source=Source(
        name="Lichthäuser #2.txt",
        sha256="5f" * 32,
        length=400,
        layout="labelled",
        repairs=(Repair(rule="hyphen", before="light-\nhouse", after="lighthouse"),),
    ),
    problems=(
        Problem(
            code="SR104",
            severity="warning",
            message="the date has no year",
            candidates=("2019", "2020"),
            spans=(Span(start=30, end=40),),
            hint="a year stands in line 3",
        ),
    ),
)

#: A workshop of which only the month is known, with ids that no format takes as they are.
LOOMS = SeminarRecord(
    event=Event(
        kind=EventKind.WORKSHOP,
        title=Text(text="Looms: 100% wool & {warp}", basis="inferred"),
        date=EventDate(start="2020-02", text="February 2020"),
        sessions=(Session(number=1, title=Text(text="Hands on"), chairs=("nobody",)),),
    ),
    participants=(
        Participant(id="Åsa Berg", name=PersonName(full="Åsa Berg and Sons"), roles=(Role.CHAIR,)),
        Participant(id="Åsa Berg", name=PersonName(full="Åsa Berg the Younger")),
    ),
    remarks=(
        Remark(id="1", speakers=("Åsa Berg", "nobody"), paragraphs=(Paragraph(text="Weave."),)),
        Remark(id="1", paragraphs=(Paragraph(text="Weft."),)),
    ),
    source=Source(name=None, layout="transcript"),
)

#: A record of an empty text.
EMPTY = SeminarRecord()

#: Every object there can be one of, with nothing in it.
BLANK = SeminarRecord(
    event=Event(
        title=Text(text=""),
        date=EventDate(start=None),
        venue=Venue(text=""),
        organisers=(Organiser(name=""),),
        sessions=(Session(number=0),),
    ),
    participants=(Participant(id="", name=PersonName(full="")),),
    remarks=(Remark(id="", label=Text(text="")),),
    sections=(Section(heading=Text(text=""), kind=""),),
    recommendations=(Recommendation(number=0, label="", text="", addressee=Text(text="")),),
    credits=(Credit(role="", name=PersonName(full="")),),
    contact=Contact(address=Text(text=""), emails=("",), websites=("",)),
    source=Source(name="", media_type="", encoding="", sha256="", layout=""),
)

SAMPLES = {
    "kelp": KELP,
    "lighthouses": LIGHTHOUSES,
    "looms": LOOMS,
    "empty": EMPTY,
    "blank": BLANK,
}
