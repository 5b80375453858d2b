"""The command line. Data goes to standard output, everything else to standard error."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

from seminar_records import commands
from seminar_records.completion import SHELLS, script
from seminar_records.errors import SeminarRecordsError
from seminar_records.inputs import UsageError
from seminar_records.serialisers import FORMATS
from seminar_records.terminal import visible

__all__ = ["main", "parser"]

_EXAMPLES = """\
examples:
  seminar-records parse report.txt
  seminar-records parse reports/*.md --jobs 4 -o records.jsonl
  seminar-records convert records.jsonl --to sqlite -o records.db
  seminar-records view report.md -o report.html

exit codes: 0 all went well; 1 some inputs failed, the rest was written; 2 wrong usage;
3 nothing was recognised in any input; 130 interrupted; 141 the output was closed
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    try:
        options = parser().parse_args(arguments)
        code: int = options.run(options)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _let_go_of_output()
        return 141
    except (UsageError, SeminarRecordsError) as error:
        return _complain(str(error), 2)
    except OSError as error:
        return _complain(str(error), 1)
    return code


def _complain(message: str, code: int) -> int:
    print(f"seminar-records: {visible(message)}", file=sys.stderr)
    return code


def _let_go_of_output() -> None:
    """Point standard output at nothing, so that the interpreter's own last flush is quiet."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())
    os.close(nothing)


def parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    top = argparse.ArgumentParser(
        prog="seminar-records",
        description="Read reports of seminars, conferences and lectures into typed records.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action=_Version, nargs=0, help="print the version and stop")
    group = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for add in (_parse, _convert, _validate, _view, _text, _explain, _lists, _completion):
        add(group)
    return top


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        from importlib.metadata import version

        print(f"seminar-records {version('seminar-records')}")
        parser.exit()


def _command(
    group: Any, name: str, run: Callable[[argparse.Namespace], int], help: str, *examples: str
) -> argparse.ArgumentParser:
    shown = "".join(f"\n  seminar-records {name} {example}".rstrip() for example in examples)
    added: argparse.ArgumentParser = group.add_parser(
        name,
        help=help,
        description=f"{help[0].upper()}{help[1:]}.",
        epilog=f"example:{shown}" if examples else None,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    added.set_defaults(run=run)
    return added


def _parse(group: Any) -> None:
    command = _command(
        group,
        "parse",
        commands.parse,
        "read reports into records",
        "report.md",
        "*.txt --jobs 4 --timeout 30 -o records.jsonl",
        "- < report.txt",
    )
    _files(command, "a report, or - for standard input")
    _format(command, "--format", "what to write: JSON for one file, JSON Lines for several")
    _output(command)
    _reading(command)


def _convert(group: Any) -> None:
    command = _command(
        group,
        "convert",
        commands.convert,
        "write records or reports in another format",
        "record.json --to tei -o record.tei.xml",
        "records.jsonl --to sqlite -o records.db",
        "*.md --to yaml -o folder/",
    )
    _files(command, "a file of records, a report, or - for standard input")
    _format(command, "--to", "what to write; by default what the suffix of OUT says")
    _format(command, "--from", "what the files are, or 'report'; by default what the suffix says")
    _output(command)
    _reading(command)


def _reading(command: argparse.ArgumentParser) -> None:
    command.add_argument("--layout", metavar="NAME", help="read every report with this layout")
    command.add_argument("--jobs", type=_positive(int), default=1, metavar="N", help="processes")
    command.add_argument(
        "--timeout", type=_positive(float), metavar="SECONDS", help="what one report may take"
    )
    command.add_argument(
        "--strict", action="store_true", help="a report with a problem of severity error fails"
    )
    _quiet(command)


def _validate(group: Any) -> None:
    help = "check JSON and JSON Lines records against the schema"
    command = _command(group, "validate", commands.validate, help, "record.json records.jsonl")
    _files(command, "a file of records, or - for JSON Lines on standard input")
    _quiet(command)


def _view(group: Any) -> None:
    help = "show a report and what was found in it as one web page"
    command = _command(group, "view", commands.view, help, "report.md -o report.html")
    command.add_argument("file", metavar="FILE", help="a report or a file with one record")
    _output(command)
    command.add_argument("--layout", metavar="NAME", help="read the report with this layout")
    command.set_defaults(
        files=[], to="html", **{"from": None}, jobs=1, timeout=None, strict=False, quiet=False
    )


def _text(group: Any) -> None:
    help = "print the text of a file as offsets count it, decoded or extracted, before any repair"
    command = _command(group, "text", commands.text, help, "report.pdf")
    command.add_argument("file", metavar="FILE", help="a report, or - for standard input")


def _explain(group: Any) -> None:
    help = "say what each line of a report was taken for, and by which rule"
    examples = ("report.md", "report.txt --layout prose")
    command = _command(group, "explain", commands.explain, help, *examples)
    command.add_argument("file", metavar="FILE", help="a report, or - for standard input")
    command.add_argument("--layout", metavar="NAME", help="read the report with this layout")


def _lists(group: Any) -> None:
    _command(group, "schema", commands.schema, "print the JSON Schema of a record")
    _command(group, "layouts", commands.layouts, "list the layouts, plug-ins included")
    _command(group, "formats", commands.formats, "list the formats, plug-ins included")


def _completion(group: Any) -> None:
    help = "print a completion script for a shell"
    command = _command(group, "completion", _complete, help, "bash > ~/.seminar-records.bash")
    command.add_argument("shell", choices=tuple(SHELLS), help="the shell")


def _complete(options: argparse.Namespace) -> int:
    sys.stdout.write(script(parser(), options.shell))
    return 0


def _files(command: argparse.ArgumentParser, help: str) -> None:
    command.add_argument("files", nargs="+", metavar="FILE", help=help)


def _format(command: argparse.ArgumentParser, flag: str, help: str) -> None:
    """A format's name: not ``choices``, since a plug-in may add to those offered for completion."""
    action = command.add_argument(flag, metavar="FORMAT", help=help)
    action.completions = [name for name, _ in FORMATS]  # type: ignore[attr-defined]


def _output(command: argparse.ArgumentParser) -> None:
    help = "the file to write; a folder (a name that ends in /) gets one file for each record"
    command.add_argument("-o", "--output", metavar="OUT", help=help)


def _quiet(command: argparse.ArgumentParser) -> None:
    command.add_argument("--quiet", action="store_true", help="print no problems and no progress")


def _positive(kind: Callable[[str], Any]) -> Callable[[str], Any]:
    def convert(value: str) -> Any:
        number = kind(value)
        if not number > 0 or number == float("inf"):
            raise ValueError
        return number

    convert.__name__ = "positive number"
    return convert
