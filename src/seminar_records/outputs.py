"""What the command line writes: records in a format, and text, to a file or standard output."""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from seminar_records import serialisers
from seminar_records.inputs import UsageError
from seminar_records.model import SeminarRecord
from seminar_records.serialisers.format import Format
from seminar_records.terminal import visible_lines

__all__ = ["output_format", "print_text", "write"]


def output_format(options: argparse.Namespace) -> Format:
    """The format asked for, or that of the output's suffix; UsageError when there is neither."""
    if options.to is not None:
        chosen = serialisers.get_format(options.to)
    elif options.output is None or _is_folder(options.output):
        raise UsageError("name a format with --to")
    else:
        chosen = serialisers.format_of(options.output)
    if chosen.binary and options.output is None and sys.stdout.isatty():
        raise UsageError(f"{chosen.name} is binary: name a file with -o")
    return chosen


def write(named: Iterator[tuple[str, SeminarRecord]], format: Format, output: str | None) -> None:
    """Records with the names of their inputs: to a file, a folder, or standard output.

    A folder gets one file for each record, unless the format has its own way with folders.
    """
    if output is not None and _is_folder(output) and format.write_path is None:
        _write_each(named, format, Path(output))
    else:
        _write_all((record for _, record in named), format, output)


def _is_folder(output: str) -> bool:
    return output.endswith(os.sep) or Path(output).is_dir()


def _write_all(records: Iterator[SeminarRecord], format: Format, output: str | None) -> None:
    """All records into one file or standard output, one at a time if the format allows."""
    first = next(records, None)
    if first is None:
        return
    records = chain([first], records)
    if not format.many:
        records = iter(_single(records, format))
    if output is None:
        _print_records(records, format)
    elif format.write_path is None:
        serialisers.dump_many(records, output, format.name)
    else:
        _write_into(records, format, output)


def _write_into(records: Iterator[SeminarRecord], format: Format, output: str) -> None:
    """For formats with their own way with files and folders, which may not like this one."""
    try:
        serialisers.dump_many(records, output, format.name)
    except ValueError as error:
        raise UsageError(str(error)) from error


def _single(records: Iterator[SeminarRecord], format: Format) -> list[SeminarRecord]:
    found = list(records)
    if len(found) > 1:
        hint = "name a folder with -o, or a format for several, such as jsonl"
        raise UsageError(f"{format.name} holds one record a file: {hint}")
    return found


def _print_records(records: Iterator[SeminarRecord], format: Format) -> None:
    if sys.stdout.isatty() and not format.binary:
        for record in records:
            print_text(serialisers.dumps(record, format.name))
    else:
        serialisers.dump_many(records, sys.stdout.buffer, format.name)


def _write_each(named: Iterable[tuple[str, SeminarRecord]], format: Format, folder: Path) -> None:
    """Each record into a file of its own, named after its input."""
    folder.mkdir(parents=True, exist_ok=True)
    taken: Counter[str] = Counter()
    for name, record in named:
        stem = _unique(Path(name).stem.strip("<>"), taken)
        serialisers.dump(record, folder / f"{stem}{format.suffixes[0]}", format.name)


def _unique(stem: str, taken: Counter[str]) -> str:
    """The stem, with a number when another input had it already."""
    taken[stem] += 1
    return stem if taken[stem] == 1 else _unique(f"{stem}-{taken[stem]}", taken)


def print_text(text: str) -> None:
    """Text to standard output: as it is into a file or pipe, made harmless on a terminal."""
    shown = visible_lines(text) if sys.stdout.isatty() else text
    sys.stdout.flush()
    sys.stdout.buffer.write(shown.encode())
    sys.stdout.buffer.flush()
