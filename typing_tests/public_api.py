"""What type checkers see of the public names: checked by ``mypy --strict``, never run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, assert_type

import seminar_records as sr

record = sr.parse_file("report.md")
assert_type(record, sr.SeminarRecord)
assert_type(sr.parse_text("", layout=None, strict=False), sr.SeminarRecord)
assert_type(sr.parse_bytes(b"", name="x"), sr.SeminarRecord)
assert_type(sr.dumps(record, format="json"), str)
assert_type(sr.loads("", format="json"), sr.SeminarRecord)
assert_type(sr.load("x.json"), sr.SeminarRecord)
assert_type(sr.load_many("x.jsonl"), Iterator[sr.SeminarRecord])
assert_type(sr.formats(), tuple[sr.Format, ...])
assert_type(sr.detect_layout(""), tuple[sr.LayoutMatch, ...])
assert_type(sr.to_dict(record), dict[str, Any])
assert_type(sr.from_dict({}), sr.SeminarRecord)
assert_type(sr.schema(), dict[str, Any])
assert_type(sr.__version__, str)

for result in sr.parse_files(["a.txt"], jobs=2, timeout=30):
    match result:
        case sr.Parsed(path, parsed):
            assert_type(parsed, sr.SeminarRecord)
        case sr.Failed(path, error, kind):
            assert_type(error, str)
            assert_type(kind, str)

if record.event.date is not None:
    assert_type(record.event.date.start, str | None)
for remark in record.remarks:
    assert_type(remark.speaker, str | None)
    assert_type(remark.speakers, tuple[str, ...])
for participant in record.participants:
    assert_type(participant.roles, tuple[sr.Role, ...])

sr.parse_text(b"")  # type: ignore[arg-type]
sr.dumps("record")  # type: ignore[arg-type]
record.event = sr.Event()  # type: ignore[misc]
sr.Span(0, 1)  # type: ignore[call-arg]
sr.no_such_name  # type: ignore[attr-defined]  # noqa: B018
