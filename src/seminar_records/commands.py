"""What each command of the command line does."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from seminar_records import serialisers
from seminar_records.inputs import Input, StandardInput, Tally, inputs, named_records, say
from seminar_records.outputs import output_format, print_text, write
from seminar_records.terminal import visible

__all__ = [
    "convert",
    "explain",
    "formats",
    "layouts",
    "parse",
    "schema",
    "text",
    "validate",
    "view",
]


def parse(options: argparse.Namespace) -> int:
    """As convert, with reports only, and JSON unless another format is asked for."""
    options.to = options.format
    if options.to is None and options.output is None:
        options.to = "json" if len(options.files) == 1 else "jsonl"
    setattr(options, "from", "report")
    return convert(options)


def view(options: argparse.Namespace) -> int:
    """As convert, with one file and to HTML."""
    options.files = [options.file]
    return convert(options)


def convert(options: argparse.Namespace) -> int:
    """Read every input, write what was read, and say what was not."""
    format = output_format(options)
    tally = Tally()
    write(named_records(inputs(options.files), options, tally), format, options.output)
    return tally.code()


def validate(options: argparse.Namespace) -> int:
    """Every record against the schema; says nothing of those that are valid."""
    from seminar_records.validation import invalid_places

    tally = Tally()
    for one in inputs(options.files):
        try:
            data = one.data if isinstance(one, StandardInput) else Path(one).read_bytes()
        except OSError as error:
            tally.fail(one, str(error))
            continue
        places = list(invalid_places(data, lines=_has_lines(one, data)))
        tally.failed += bool(places)
        for place in [] if options.quiet else places:
            say(f"{visible(str(one))}: {visible(place)}")
    return tally.code()


def _has_lines(one: Input, data: bytes) -> bool:
    """Whether it is JSON Lines: by suffix, or by a second object at the start of a line."""
    if isinstance(one, StandardInput):
        return b"\n{" in data
    return one.lower().endswith((".jsonl", ".ndjson"))


def text(options: argparse.Namespace) -> int:
    """Print the text that the offsets of a record count in."""
    print_text(_text_of(options.file))
    return 0


def explain(options: argparse.Namespace) -> int:
    """Print how a report was understood."""
    from seminar_records.explanation import explain as lines

    for line in lines(_text_of(options.file), layout=options.layout):
        print_text(f"{line}\n")
    return 0


def _text_of(file: str) -> str:
    from seminar_records.pipeline import read_source

    (one,) = inputs([file])
    return read_source(one).text


def schema(_: argparse.Namespace) -> int:
    """Print the JSON Schema."""
    from seminar_records.serialisers.json import schema as found

    print_text(json.dumps(found(), indent=2, ensure_ascii=False) + "\n")
    return 0


def layouts(_: argparse.Namespace) -> int:
    """Print the names of the layouts."""
    from seminar_records.pipeline import layouts as found

    for layout in found():
        print_text(f"{layout}\n")
    return 0


def formats(_: argparse.Namespace) -> int:
    """Print one line for each format."""
    for format in serialisers.formats():
        readable = format.read is not None or format.read_path is not None
        direction = "read, write" if readable else "write"
        extra = f" [extra: {format.extra}]" if format.extra else ""
        names = " ".join(format.suffixes)
        print_text(f"{format.name:<14} {direction:<12} {names:<26} {format.description}{extra}\n")
    return 0
