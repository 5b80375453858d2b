"""What the command line reads: reports and files of records, one record after another."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import groupby
from typing import Any

from attrs import define

from seminar_records import serialisers
from seminar_records.batch import Failed, Parsed, parse_files
from seminar_records.errors import FormatError, MissingExtraError, UnknownFormatError
from seminar_records.model import SeminarRecord
from seminar_records.serialisers.format import Format
from seminar_records.terminal import problem_lines, visible

__all__ = ["Input", "StandardInput", "Tally", "UsageError", "inputs", "named_records", "say"]


class UsageError(Exception):
    """What was asked for does not go together; the exit code is 2."""


@define
class StandardInput:
    """Standard input as a file that ``parse_file`` takes."""

    data: bytes
    name: str = "<stdin>"

    def read_bytes(self) -> bytes:
        """What was read from it."""
        return self.data

    def __str__(self) -> str:
        return self.name


Input = str | StandardInput


@define
class Tally:
    """What became of the inputs, and with it the exit code."""

    failed: int = 0
    read: int = 0
    recognised: int = 0

    def fail(self, name: object, message: str) -> None:
        """Count an input that failed, and say so."""
        self.failed += 1
        say(f"{visible(str(name))}: {visible(message)}")

    def code(self) -> int:
        """The exit code: 1 when an input failed, 3 when nothing was recognised in any."""
        if self.failed:
            return 1
        return 3 if self.read and not self.recognised else 0


def inputs(files: list[str]) -> list[Input]:
    """The files, and standard input for ``-``; UsageError when it is asked for twice."""
    if files.count("-") > 1:
        raise UsageError("standard input can be read only once")
    return [StandardInput(sys.stdin.buffer.read()) if name == "-" else name for name in files]


def named_records(
    files: list[Input], options: argparse.Namespace, tally: Tally
) -> Iterator[tuple[str, SeminarRecord]]:
    """Every record with the name of its input, as it is read."""
    kinds = ((one, _kind(one, getattr(options, "from"))) for one in files)
    for reports, group in groupby(kinds, key=lambda pair: pair[1] is None):
        if reports:
            yield from _parsed([one for one, _ in group], options, tally)
            continue
        for one, format in group:
            assert format is not None
            yield from _loaded(one, format, tally)


def _kind(one: Input, asked: str | None) -> Format | None:
    """The format of a file of records; None for a report.

    A suffix that reports have too, such as ``.md``, means a report: what this package writes as
    Markdown is read as one.
    """
    if asked == "report":
        return None
    if asked is not None:
        return serialisers.get_format(asked)
    if isinstance(one, str):
        with suppress(UnknownFormatError):
            found = serialisers.format_of(one)
            readable = found.read is not None or found.read_path is not None
            return found if readable and found.name != "markdown" else None
    return None


def _loaded(one: Input, format: Format, tally: Tally) -> Iterator[tuple[str, SeminarRecord]]:
    place: Any = io.BytesIO(one.data) if isinstance(one, StandardInput) else one
    try:
        for record in serialisers.load_many(place, format.name):
            tally.read += 1
            tally.recognised += 1
            yield str(one), record
    except (FormatError, MissingExtraError, OSError, TypeError) as error:
        tally.fail(one, str(error))


def _parsed(
    files: list[Input], options: argparse.Namespace, tally: Tally
) -> Iterator[tuple[str, SeminarRecord]]:
    results = parse_files(files, options.jobs, options.timeout, options.layout)
    for result in _with_progress(results, len(files), options):
        record = _accepted(result, options, tally)
        if record is not None:
            yield str(result.path), record


def _accepted(
    result: Parsed | Failed, options: argparse.Namespace, tally: Tally
) -> SeminarRecord | None:
    """The record, after its problems were told; None when the input failed."""
    if isinstance(result, Failed):
        tally.fail(result.path, f"{result.error} ({result.kind})")
        return None
    record = result.record
    if not options.quiet:
        for line in problem_lines(record, str(result.path), sys.stderr):
            say(line)
    if options.strict and any(problem.severity == "error" for problem in record.problems):
        tally.fail(result.path, "not written, since --strict was given")
        return None
    tally.read += 1
    tally.recognised += _recognised(record)
    return record


def _recognised(record: SeminarRecord) -> bool:
    event = record.event
    fields = (event.kind, event.title, event.date, event.venue, event.organisers, event.sessions)
    return any((*fields, record.participants, record.remarks))


def _with_progress(
    results: Iterable[Parsed | Failed], total: int, options: argparse.Namespace
) -> Iterable[Parsed | Failed]:
    """A progress bar on a terminal that no data is written to."""
    on_screen = sys.stdout.isatty() and options.output is None
    if total == 1 or options.quiet or on_screen or not sys.stderr.isatty():
        return results
    from tqdm import tqdm

    bar: Iterable[Parsed | Failed] = tqdm(results, total=total, unit="file", file=sys.stderr)
    return bar


def say(line: str) -> None:
    """A line to standard error, past a progress bar if there is one."""
    if "tqdm" in sys.modules:
        from tqdm import tqdm

        tqdm.write(line, file=sys.stderr)
    else:
        print(line, file=sys.stderr)
