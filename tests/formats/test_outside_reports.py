"""Reports of other people in every format, each judged by its validator.

They are no part of the repository; SEMINAR_RECORDS_CORPUS names the folder. Without it the tests
say so and skip.
"""

from __future__ import annotations

import csv
import io
import json
import os
import zipfile
from pathlib import Path

import pytest
from formats import test_citations, test_icalendar, test_schemaorg, test_sqlite, test_webannotation
from formats.validators import akn_faults, dtd_faults, relax_ng_faults, validator

import seminar_records as sr
from seminar_records.serialisers import dump_many

FOLDER = os.environ.get("SEMINAR_RECORDS_CORPUS")
FILES = sorted(Path(FOLDER, "seeds").glob("*.txt")) if FOLDER else []

pytestmark = [
    pytest.mark.skipif(FOLDER is None, reason="SEMINAR_RECORDS_CORPUS names no folder of texts"),
    pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated"),
    pytest.mark.filterwarnings("ignore:The following arguments for Reference are unsupported"),
]


@pytest.fixture(scope="module")
def reports() -> dict[str, sr.SeminarRecord]:
    assert FILES
    return {path.stem: sr.parse_file(path) for path in FILES}


def as_bytes(record: sr.SeminarRecord, name: str) -> bytes:
    stream = io.BytesIO()
    dump_many([record], stream, name)
    return stream.getvalue()


def test_every_format_writes_them_and_the_lossless_ones_give_them_back(
    reports: dict[str, sr.SeminarRecord], tmp_path: Path
) -> None:
    for known in sr.formats():
        for name, record in reports.items():
            suffix = ".zip" if known.name == "csv" else known.suffixes[0]
            path = tmp_path / f"{name}{suffix}"
            sr.dump(record, path, format=known.name)
            assert path.stat().st_size
            if known.lossless:
                assert sr.load(path, format=known.name) == record


def test_json_by_the_schema(reports: dict[str, sr.SeminarRecord]) -> None:
    jsonschema = validator("jsonschema")
    judge = jsonschema.Draft202012Validator(sr.schema())
    for record in reports.values():
        assert list(judge.iter_errors(json.loads(sr.dumps(record)))) == []


def test_tei_by_both_schemas(reports: dict[str, sr.SeminarRecord], tmp_path: Path) -> None:
    documents = {name: as_bytes(record, "tei") for name, record in reports.items()}
    assert [dtd_faults(document) for document in documents.values()] == [[]] * len(documents)
    assert relax_ng_faults(documents, tmp_path) == ""


def test_akoma_ntoso_by_its_schema(reports: dict[str, sr.SeminarRecord]) -> None:
    for record in reports.values():
        assert akn_faults(as_bytes(record, "akomantoso")) == []


def test_linked_data_by_their_readers(reports: dict[str, sr.SeminarRecord]) -> None:
    for record in reports.values():
        assert test_schemaorg.strange_terms(record) == set()
        assert test_webannotation.check_selectors(record) > 0


def test_citations_and_calendars_by_their_programs(
    reports: dict[str, sr.SeminarRecord], tmp_path: Path
) -> None:
    for record in reports.values():
        cited = 1 if record.event.title else 0
        assert len(test_citations.rendered(test_citations.items(record), tmp_path)) >= cited
        assert len(test_citations.entries(as_bytes(record, "bibtex").decode())) >= cited
        assert len(test_icalendar.entries(test_icalendar.written(record))) == 1


def test_tables_and_pages(reports: dict[str, sr.SeminarRecord]) -> None:
    for record in reports.values():
        with zipfile.ZipFile(io.BytesIO(as_bytes(record, "csv"))) as archive:
            (name,) = (each for each in archive.namelist() if "participants" in each)
            rows = csv.DictReader(io.StringIO(archive.read(name).decode("utf-8-sig"), newline=""))
            assert len(list(rows)) == len(record.participants)
        tree = validator("lxml.html").fromstring(as_bytes(record, "html"))
        assert tree.findall(".//script") == []


def test_datasette_searches_them(reports: dict[str, sr.SeminarRecord], tmp_path: Path) -> None:
    path = tmp_path / "archive.sqlite"
    test_sqlite.write(list(reports.values()), path)
    said = next(record for record in reports.values() if record.remarks).remarks[0]
    word = next(word for word in said.text.split() if word.isalpha() and len(word) > 5)
    with test_sqlite.served(path) as address:
        url = f"{address}/archive/remarks.json?_search={word}&_shape=objects"
        assert json.loads(test_sqlite.get(url))["rows"]
