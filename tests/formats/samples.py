"""Invented records that between them use every field, and two that use none."""

from __future__ import annotations

import seminar_records as sr

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


def _at(words: str) -> tuple[sr.Span, ...]:
    """The span of some words in the text of the seminar on kelp."""
    start = _KELP_TEXT.index(words)
    return (sr.Span(start=start, end=start + len(words)),)


def _kelp_value(words: str) -> sr.Text:
    return sr.Text(text=words, spans=_at(words))


#: A seminar of one session, every value with its span, the source text at hand.
KELP = sr.SeminarRecord(
    event=sr.Event(
        kind=sr.EventKind.SEMINAR,
        title=_kelp_value("KELP FORESTS & THE COAST"),
        date=sr.EventDate(
            start="2021-05-04",
            start_time="09:30",
            end_time="13:00",
            text="Tuesday, 4 May 2021, 9.30 am to 1 pm",
            spans=_at("Tuesday, 4 May 2021, 9.30 am to 1 pm"),
        ),
        venue=sr.Venue(text="Harbour Hall, Port Ellery", spans=_at("Harbour Hall, Port Ellery")),
        organisers=(
            sr.Organiser(
                name="Institute of Tidal Studies",
                acronym="ITS",
                spans=_at("Institute of Tidal Studies (ITS)"),
            ),
        ),
    ),
    participants=(
        sr.Participant(
            id="ines-okafor",
            name=sr.PersonName(
                full="Inés Okafor",
                honorifics=("Dr.",),
                postnominals=("OBE",),
                spans=_at("Dr. Inés Okafor, OBE"),
            ),
            positions=(
                sr.Position(
                    text="Director, Institute of Tidal Studies",
                    office="Director",
                    organisation="Institute of Tidal Studies",
                    spans=_at("Director, Institute of Tidal Studies"),
                ),
            ),
            roles=(sr.Role.WELCOME, sr.Role.SPEAKER),
            mentions=(sr.Mention(text="Inés Okafor", rule="full-name", spans=_at("Inés Okafor")),),
        ),
    ),
    remarks=(
        sr.Remark(
            id="remark-1",
            speakers=("ines-okafor",),
            label=_kelp_value("Opening: Dr. Inés Okafor, OBE"),
            role=sr.Role.WELCOME,
            mode="direct",
            paragraphs=(
                sr.Paragraph(
                    text="Kelp is not a weed. It is a forest that breathes.",
                    spans=_at("Kelp is not a weed. It is a forest that breathes."),
                ),
            ),
            quotations=(
                sr.Quotation(
                    text="We lost half of it in one summer,",
                    source="the divers of Ellery",
                    spans=_at("“We lost half of it in one summer,”"),
                ),
            ),
            spans=(*_at("Kelp is not a weed. It is a forest that breathes."), *_at("“We lost")),
        ),
    ),
    recommendations=(
        sr.Recommendation(
            number=1,
            label="1.",
            text="The port authority should map the beds",
            addressee=_kelp_value("The port authority"),
            spans=_at("The port authority should map the beds"),
        ),
    ),
    credits=(
        sr.Credit(
            role="rapporteur",
            name=sr.PersonName(full="Tomas Lind", spans=_at("Tomas Lind")),
            spans=_at("Reported by Tomas Lind"),
        ),
    ),
    contact=sr.Contact(
        address=_kelp_value("Pier Road 3, Port Ellery"),
        emails=("kelp@example.org",),
        spans=_at("Pier Road 3, Port Ellery, kelp@example.org"),
    ),
    source=sr.Source(
        name="kelp report.txt",
        sha256="4e" * 32,
        length=len(_KELP_TEXT),
        layout="prose",
        text=_KELP_TEXT,
    ),
    segments=(sr.Segment(start=0, end=len(_KELP_TEXT), kind="text"),),
)

#: An online conference of three days in two sessions, with everything that can be in the plural.
LIGHTHOUSES = sr.SeminarRecord(
    event=sr.Event(
        kind=sr.EventKind.CONFERENCE,
        title=sr.Text(text="Lighthouses <after> dark", spans=(sr.Span(start=0, end=24),)),
        date=sr.EventDate(
            start="2019-10-30",
            end="2019-11-01",
            text="30 October to 1 November 2019",
            basis="inferred",
            spans=(sr.Span(start=30, end=40), sr.Span(start=50, end=60)),
        ),
        venue=sr.Venue(text="Online", online=True, spans=(sr.Span(start=70, end=76),)),
        organisers=(
            sr.Organiser(name="Lamp Trust", role="organiser"),
            sr.Organiser(name="Fog Signal Society", acronym="FSS", role="partner"),
            sr.Organiser(name="Fresnel Glass Works", role="sponsor"),
        ),
        sessions=(
            sr.Session(
                number=1,
                title=sr.Text(text="Keepers"),
                date=sr.EventDate(start="2019-10-30", start_time="10:00", text="30 October, 10 am"),
                chairs=("maud-vane",),
                remarks=("r1", "r2"),
                spans=(sr.Span(start=80, end=200),),
            ),
            sr.Session(number=2, chairs=("maud-vane", "jo-abara"), remarks=("r3",)),
        ),
    ),
    participants=(
        sr.Participant(
            id="maud-vane",
            name=sr.PersonName(full="Maud Vane"),
            positions=(
                sr.Position(text="Keeper of Skerry Light", office="Keeper", former=True),
                sr.Position(text="Writer"),
            ),
            roles=(sr.Role.CHAIR, sr.Role.KEYNOTE_SPEAKER, sr.Role.SPEAKER),
        ),
        sr.Participant(
            id="jo-abara", name=sr.PersonName(full="Jo Abara"), roles=(sr.Role.MODERATOR,)
        ),
        sr.Participant(id="lee-quist", name=sr.PersonName(full="Lee Quist")),
    ),
    remarks=(
        sr.Remark(
            id="r1",
            speakers=("maud-vane", "jo-abara"),
            role=sr.Role.KEYNOTE_SPEAKER,
            paragraphs=(
                sr.Paragraph(
                    text="She said lamps need hands.", spans=(sr.Span(start=90, end=116),)
                ),
                sr.Paragraph(text="He agreed.", spans=(sr.Span(start=117, end=127),)),
            ),
            pull_quotes=(sr.Text(text="Lamps need hands"),),
            quotations=(sr.Quotation(text="Light is work", source="lee-quist"),),
            spans=(sr.Span(start=90, end=127),),
        ),
        sr.Remark(
            id="r2", label=sr.Text(text="From the floor"), paragraphs=(sr.Paragraph(text="Why?"),)
        ),
        sr.Remark(id="r3", speakers=("jo-abara",), mode="direct"),
    ),
    sections=(
        sr.Section(
            heading=sr.Text(text="Background"),
            level=2,
            kind="background",
            paragraphs=(sr.Paragraph(text="Most lights run alone."),),
            spans=(sr.Span(start=300, end=340),),
        ),
        sr.Section(kind="closing words", paragraphs=(sr.Paragraph(text="Thanks & good night."),)),
    ),
    recommendations=(
        sr.Recommendation(number=1, text="Keep one keeper"),
        sr.Recommendation(number=2, label="b)", text="Oil the hinges"),
    ),
    credits=(
        sr.Credit(role="editor", name=sr.PersonName(full="Ida Roe", honorifics=("Prof.", "Dr."))),
        sr.Credit(role="photographer", name=sr.PersonName(full="Sam Brandt")),
    ),
    contact=sr.Contact(
        emails=("lamp@example.org", "fog@example.org"),
        websites=("https://example.org/lamps", "www.example.org", "javascript:void(0)"),
        phones=("+00 1234",),
        faxes=("+00 1235",),
    ),
    source=sr.Source(
        name="Lichthäuser #2.txt",
        sha256="5f" * 32,
        length=400,
        layout="labelled",
        repairs=(sr.Repair(rule="hyphen", before="light-\nhouse", after="lighthouse"),),
    ),
    problems=(
        sr.Problem(
            code="SR104",
            severity="warning",
            message="the date has no year",
            candidates=("2019", "2020"),
            spans=(sr.Span(start=30, end=40),),
            hint="a year stands in line 3",
        ),
    ),
)

#: A workshop of which only the month is known, with ids that no format takes as they are.
LOOMS = sr.SeminarRecord(
    event=sr.Event(
        kind=sr.EventKind.WORKSHOP,
        title=sr.Text(text="Looms: 100% wool & {warp}", basis="inferred"),
        date=sr.EventDate(start="2020-02", text="February 2020"),
        sessions=(sr.Session(number=1, title=sr.Text(text="Hands on"), chairs=("nobody",)),),
    ),
    participants=(
        sr.Participant(
            id="Åsa Berg", name=sr.PersonName(full="Åsa Berg and Sons"), roles=(sr.Role.CHAIR,)
        ),
        sr.Participant(id="Åsa Berg", name=sr.PersonName(full="Åsa Berg the Younger")),
    ),
    remarks=(
        sr.Remark(
            id="1", speakers=("Åsa Berg", "nobody"), paragraphs=(sr.Paragraph(text="Weave."),)
        ),
        sr.Remark(id="1", paragraphs=(sr.Paragraph(text="Weft."),)),
    ),
    source=sr.Source(name=None, layout="transcript"),
)

#: A record of an empty text.
EMPTY = sr.SeminarRecord()

#: Every object there can be one of, with nothing in it.
BLANK = sr.SeminarRecord(
    event=sr.Event(
        title=sr.Text(text=""),
        date=sr.EventDate(start=None),
        venue=sr.Venue(text=""),
        organisers=(sr.Organiser(name=""),),
        sessions=(sr.Session(number=0),),
    ),
    participants=(sr.Participant(id="", name=sr.PersonName(full="")),),
    remarks=(sr.Remark(id="", label=sr.Text(text="")),),
    sections=(sr.Section(heading=sr.Text(text=""), kind=""),),
    recommendations=(sr.Recommendation(number=0, label="", text="", addressee=sr.Text(text="")),),
    credits=(sr.Credit(role="", name=sr.PersonName(full="")),),
    contact=sr.Contact(address=sr.Text(text=""), emails=("",), websites=("",)),
    source=sr.Source(name="", media_type="", encoding="", sha256="", layout=""),
)

SAMPLES = {
    "kelp": KELP,
    "lighthouses": LIGHTHOUSES,
    "looms": LOOMS,
    "empty": EMPTY,
    "blank": BLANK,
}
