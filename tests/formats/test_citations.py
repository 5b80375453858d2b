"""CSL-JSON and BibTeX: other programs read, render and print them, and no text runs in TeX."""

from __future__ import annotations

import io
import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from formats.samples import EMPTY, KELP, LIGHTHOUSES, LOOMS, SAMPLES
from formats.validators import validator
from hypothesis import HealthCheck, given, settings
from payloads import OWN_PAYLOADS, corpus_payloads, filled
from strategies import records

from seminar_records.model import EventDate, SeminarRecord
from seminar_records.serialisers import dump_many, dumps
from seminar_records.serialisers.lines import one_line

STYLE = """<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info>
    <title>For tests</title>
    <id>for-tests</id>
    <updated>2020-01-01T00:00:00+00:00</updated>
  </info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>
    <layout>
      <group delimiter="; ">
        <names variable="author"/>
        <names variable="editor"/>
        <text variable="title"/>
        <text variable="genre"/>
        <text variable="event-place"/>
        <text variable="publisher"/>
        <date variable="issued" form="numeric" date-parts="year-month-day"/>
      </group>
    </layout>
  </bibliography>
</style>
"""


def items(*records: SeminarRecord) -> list[dict[str, Any]]:
    stream = io.BytesIO()
    dump_many(records, stream, "csl")
    found: list[dict[str, Any]] = json.loads(stream.getvalue())
    return found


def rendered(found: list[dict[str, Any]], folder: Path) -> list[str]:
    """The bibliography as citeproc-py renders it in plain text."""
    citeproc = validator("citeproc")
    style_file = folder / "style.csl"
    style_file.write_text(STYLE)
    source = validator("citeproc.source.json").CiteProcJSON(found)
    style = citeproc.CitationStylesStyle(str(style_file), locale="en-US", validate=True)
    plain = validator("citeproc.formatter.plain")
    bibliography = citeproc.CitationStylesBibliography(style, source, plain)
    for item in found:
        key = citeproc.CitationItem(item["id"])
        bibliography.register(citeproc.Citation([key]))
    return [str(line) for line in bibliography.bibliography()]


def entries(text: str) -> list[Any]:
    """The entries as bibtexparser reads them; a block it cannot read is a failure."""
    library = validator("bibtexparser").parse_string(text)
    assert library.failed_blocks == []
    assert library.comments == []
    found: list[Any] = library.entries
    return found


#: What TeX prints for the commands that stand for its own characters.
COMMANDS = {
    r"\textbraceleft{}": "{",
    r"\textbraceright{}": "}",
    r"\textasciicircum{}": "^",
    r"\textasciitilde{}": "~",
    r"\textless{}": "<",
    r"\textgreater{}": ">",
    r"\textbar{}": "|",
    r"\textbackslash{}": "\\",
    **{rf"\{char}": char for char in "$&#%_"},
}


def printed(value: str) -> str:
    """What TeX prints for a value; fails when anything else in it would be run."""
    out, rest = "", value
    while rest:
        command = next((name for name in COMMANDS if rest.startswith(name)), rest[0])
        assert command in COMMANDS or command not in r"\{}$&#%_^~", value
        out += COMMANDS.get(command, command)
        rest = rest.removeprefix(command)
    return out


@pytest.mark.filterwarnings("ignore:The following arguments for Reference are unsupported")
def test_a_style_renders_every_sample(tmp_path: Path) -> None:
    kelp, lighthouses, looms = rendered(items(*SAMPLES.values()), tmp_path)  # the rest say nothing
    assert kelp == (
        "Tomas Lind; KELP FORESTS & THE COAST; seminar; Harbour Hall, Port Ellery; "
        "Institute of Tidal Studies; 05/04/2021"
    )
    assert "Ida Roe; Lighthouses <after> dark; conference; Online" in lighthouses
    assert lighthouses.endswith("10/30/–11/01/2019")
    assert looms == "Looms: 100% wool & {warp}; workshop; 02/2020"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(records())
def test_items_have_the_shape_of_csl_json(record: SeminarRecord) -> None:
    (item,) = items(record)
    assert item.keys() <= SHAPE.keys()
    for key, value in item.items():
        assert SHAPE[key](value), (key, value)


def is_text(value: Any) -> bool:
    return isinstance(value, str) and value == one_line(value) != ""


def is_names(value: Any) -> bool:
    return bool(value) and all(
        name.keys() == {"literal"} and is_text(name["literal"]) for name in value
    )


def is_date(value: Any) -> bool:
    parts = value["date-parts"]
    return 1 <= len(parts) <= 2 and all(
        1 <= len(part) <= 3 and all(type(number) is int and number > 0 for number in part)
        for part in parts
    )


#: The variables of CSL 1.0.2 that are written, with what each must be.
SHAPE = {
    **dict.fromkeys(("id", "type", "title", "event-title", "genre"), is_text),
    **dict.fromkeys(("event-place", "publisher"), is_text),
    **dict.fromkeys(("author", "editor", "chair", "organizer"), is_names),
    **dict.fromkeys(("issued", "event-date"), is_date),
}


def test_names_are_whole_and_by_what_they_did() -> None:
    item = items(LIGHTHOUSES)[0]
    assert item["chair"] == [{"literal": "Maud Vane"}]
    assert item["editor"] == [{"literal": "Ida Roe"}]
    assert "author" not in item
    assert item["issued"]["date-parts"] == [[2019, 10, 30], [2019, 11, 1]]


def test_keys_say_kind_and_year_and_are_unique_in_a_list() -> None:
    keys = [item["id"] for item in items(KELP, KELP, KELP, LOOMS, EMPTY)]
    assert keys[0].startswith("seminar-2021-")
    assert keys[1:3] == [f"{keys[0]}-2", f"{keys[0]}-3"]
    assert keys[3].startswith("workshop-2020-")
    assert keys[4].startswith("event-")
    assert items(KELP)[0]["id"] == keys[0]


def test_a_date_that_is_none_is_left_out() -> None:
    date = EventDate(start="2021-13", end="2021-14")
    record = evolve(KELP, event=evolve(KELP.event, date=date))
    assert "issued" not in items(record)[0]
    assert "year" not in entries(dumps(record, "bibtex"))[0].fields_dict


def test_bibtex_of_the_samples_is_read_by_another_program() -> None:
    stream = io.BytesIO()
    dump_many(SAMPLES.values(), stream, "bibtex")
    found = entries(stream.getvalue().decode())
    assert [entry.entry_type for entry in found] == [
        "misc",
        "proceedings",
        "proceedings",
        "misc",
        "misc",
    ]
    kelp = found[0].fields_dict
    assert printed(kelp["title"].value) == "KELP FORESTS & THE COAST"
    assert kelp["author"].value == "{Tomas Lind}"
    assert (kelp["year"].value, kelp["month"].value) == ("2021", "may")
    assert found[1].fields_dict["eventdate"].value == "2019-10-30/2019-11-01"
    assert printed(found[2].fields_dict["title"].value) == "Looms: 100% wool & {warp}"


def test_a_name_with_and_in_it_is_one_name() -> None:
    credit = evolve(KELP.credits[0], name=evolve(KELP.credits[0].name, full="Rope and Sons"))
    record = evolve(KELP, credits=(credit, KELP.credits[0]))
    (entry,) = entries(dumps(record, "bibtex"))
    assert entry.fields_dict["author"].value == "{Rope and Sons} and {Tomas Lind}"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(records())
def test_bibtex_of_any_record_prints_its_texts(record: SeminarRecord) -> None:
    (entry,) = entries(dumps(record, "bibtex"))
    title = record.event.title.text if record.event.title else ""
    value = entry.fields_dict["title"].value if "title" in entry.fields_dict else ""
    assert printed(value) == one_line(title)
    venue = record.event.venue.text if record.event.venue else ""
    value = entry.fields_dict["venue"].value if "venue" in entry.fields_dict else ""
    assert printed(value) == one_line(venue)


@pytest.mark.parametrize("name", OWN_PAYLOADS)
def test_our_payloads_are_text_and_nothing_else(name: str, tmp_path: Path) -> None:
    check_inert(OWN_PAYLOADS[name], tmp_path)


@pytest.mark.filterwarnings("ignore:The following arguments for Reference are unsupported")
def test_corpus_payloads_are_text_and_nothing_else(tmp_path: Path) -> None:
    for payload in corpus_payloads().values():
        check_inert(payload, tmp_path)


def check_inert(payload: str, folder: Path) -> None:
    record = filled(payload)
    (entry,) = entries(dumps(record, "bibtex"))
    if one_line(payload):
        assert printed(entry.fields_dict["title"].value) == one_line(payload)
        assert printed(entry.fields_dict["editor"].value[1:-1]) == one_line(payload)
    (item,) = items(record)
    assert item.get("title", "") == one_line(payload)
    assert not {char for char in json.dumps(item) if unicodedata.category(char) == "Cc"}
