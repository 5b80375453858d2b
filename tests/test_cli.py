"""The command line, run as people run it: files, pipes, terminals, interrupts."""

from __future__ import annotations

import json
import os
import pty
import re
import shutil
import signal
import subprocess
import sys
import termios
from pathlib import Path

import pytest
from troublesome import heed_interrupts

import seminar_records as sr
from seminar_records.cli import main, parser
from seminar_records.completion import SHELLS, script
from seminar_records.terminal import problem_lines, visible, visible_lines

REPORT = """\
# Seminar on Kelp Forests

12 March 2021, Harbour Hall

Dr. Ines Okafor said that kelp forests shelter young fish.
"""

COMMAND = [sys.executable, "-m", "seminar_records"]


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "kelp.md"
    path.write_text(REPORT, encoding="utf-8")
    return path


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """A file with a record in it."""
    path = tmp_path / "kelp.json"
    sr.dump(_made("Kelp"), path)
    return path


def _made(title: str) -> sr.SeminarRecord:
    return sr.SeminarRecord(event=sr.Event(title=sr.Text(text=title)))


def _run(*arguments: object, input: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*COMMAND, *map(str, arguments)], input=input, capture_output=True)


def test_one_report_gives_a_json_document(
    report: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["parse", str(report)]) == 0
    out = capfdbinary.readouterr().out
    assert out.startswith(b"{\n  ")
    assert sr.loads(out.decode()) == sr.parse_file(report)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_several_reports_give_json_lines_in_order(
    report: Path, jobs: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    other = report.with_name("other.md")
    other.write_text(REPORT.replace("Kelp", "Eelgrass"))
    assert main(["parse", str(report), str(other), str(report), "--jobs", jobs]) == 0
    lines = capfdbinary.readouterr().out.splitlines()
    names = [json.loads(line)["source"]["name"] for line in lines]
    assert names == ["kelp.md", "other.md", "kelp.md"]


def test_standard_input_is_a_file_called_dash() -> None:
    done = _run("parse", "-", input=REPORT.encode())
    assert done.returncode == 0
    record = sr.loads(done.stdout.decode())
    assert record.source.length == len(REPORT)
    assert _run("parse", "-", "-").returncode == 2


def test_failed_inputs_are_told_and_the_rest_is_written(report: Path) -> None:
    done = _run("parse", report.with_name("absent.md"), report)
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 1
    assert b"absent.md: " in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_failed_single_input_writes_nothing(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    assert main(["parse", str(tmp_path / "absent.md"), "-o", str(out)]) == 1
    assert not out.exists()


def test_nothing_recognised_is_its_own_exit_code(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_text("\n\n")
    done = _run("parse", path)
    assert done.returncode == 3
    assert sr.loads(done.stdout.decode()).participants == ()


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["parse"],
        ["no-such-command"],
        ["parse", "x", "--jobs", "0"],
        ["parse", "x", "--timeout", "-1"],
        ["parse", "REPORT", "--format", "no-such-format"],
        ["parse", "REPORT", "--layout", "no-such-layout"],
        ["parse", "REPORT", "REPORT", "--format", "json"],
        ["parse", "REPORT", "-o", "out.unknown"],
        ["convert", "REPORT"],
        ["completion", "csh"],
    ],
)
def test_wrong_usage_is_exit_code_2(arguments: list[str], report: Path) -> None:
    done = _run(*(str(report) if word == "REPORT" else word for word in arguments))
    assert done.returncode == 2
    assert done.stdout == b""
    assert b"Traceback" not in done.stderr
    assert done.stderr


def test_the_format_is_that_of_the_output(report: Path, tmp_path: Path) -> None:
    for name in ("out.json", "out.jsonl", "out.yaml"):
        assert main(["parse", str(report), "-o", str(tmp_path / name)]) == 0
        assert sr.load(tmp_path / name) == sr.parse_file(report)


def test_a_folder_gets_one_file_for_each_record(report: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    reports = [str(report), str(report)]
    assert main(["parse", *reports, "--format", "json", "-o", f"{folder}{os.sep}"]) == 0
    assert sorted(path.name for path in folder.iterdir()) == ["kelp-2.json", "kelp.json"]
    assert sr.load(folder / "kelp-2.json") == sr.parse_file(report)


def test_convert_reads_records_and_reports(record: Path, report: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    assert main(["convert", str(record), str(report), "-o", str(out)]) == 0
    assert list(sr.load_many(out)) == [sr.load(record), sr.parse_file(report)]
    database = tmp_path / "out.db"
    assert main(["convert", str(out), "--to", "sqlite", "-o", str(database)]) == 0
    assert len(list(sr.load_many(database))) == 2


def test_convert_from_a_named_format(tmp_path: Path) -> None:
    path = tmp_path / "record.txt"
    sr.dump(_made("Kelp"), path, format="yaml")
    out = tmp_path / "out.json"
    assert main(["convert", str(path), "--from", "yaml", "-o", str(out)]) == 0
    assert sr.load(out) == _made("Kelp")


def test_convert_tells_of_a_broken_record_file(record: Path) -> None:
    broken = record.with_name("broken.json")
    broken.write_text('{"schema_version": "1.0", "event": 7}')
    done = _run("convert", broken, record, "--to", "jsonl")
    assert done.returncode == 1
    assert b"broken.json: " in done.stderr
    assert b"$.event: expected an object" in done.stderr
    assert len(done.stdout.splitlines()) == 1


def test_validate_names_the_places(record: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", str(record)]) == 0
    data = json.loads(record.read_text())
    data["participants"] = [{"id": "x", "roles": ["king"]}]
    record.write_text(json.dumps(data))
    assert main(["validate", str(record)]) == 1
    errors = capfd.readouterr().err
    assert "kelp.json: $.participants[0].roles[0]: 'king' is not one of" in errors
    assert "kelp.json: $.participants[0]: 'name' is a required property" in errors


def test_validate_reads_lines_and_refuses_other_versions(tmp_path: Path) -> None:
    good = sr.dumps(_made("Kelp"), "jsonl").encode()
    done = _run("validate", "-", input=good + b'{"schema_version": "2.0"}\n{"schema_version')
    assert done.returncode == 1
    first, second = done.stderr.decode().splitlines()
    assert first.startswith("<stdin>: line 2: $.schema_version: 2.0; it is read by")
    assert second.startswith("<stdin>: line 3: $: ")
    assert _run("validate", "-", input=sr.dumps(_made("Kelp")).encode()).returncode == 0


def test_text_prints_what_offsets_count_in(tmp_path: Path) -> None:
    path = tmp_path / "wide.txt"
    path.write_bytes("Seminar — “Kelp”\r\n".encode("utf-16"))
    assert _run("text", path).stdout.decode() == "Seminar — “Kelp”\r\n"


def test_view_writes_a_page(report: Path, tmp_path: Path) -> None:
    out = tmp_path / "kelp.html"
    assert main(["view", str(report), "-o", str(out)]) == 0
    assert "Kelp Forests" in out.read_text(encoding="utf-8")


def test_explain_says_something_of_the_layout(report: Path) -> None:
    done = _run("explain", report)
    assert done.returncode == 0
    assert sr.parse_file(report).source.layout.encode() in done.stdout


def test_the_lists(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["formats"]) == 0
    listed = [line.split()[0] for line in capfdbinary.readouterr().out.decode().splitlines()]
    assert listed == [format.name for format in sr.formats()]
    assert main(["schema"]) == 0
    assert json.loads(capfdbinary.readouterr().out) == sr.schema()
    assert main(["layouts"]) == 0
    assert b"markdown" in capfdbinary.readouterr().out


def test_version_and_help() -> None:
    assert _run("--version").stdout.decode() == f"seminar-records {sr.__version__}\n"
    for command in ("", "parse", "convert", "validate", "view", "text", "explain", "completion"):
        assert b"example" in _run(*command.split(), "--help").stdout


def test_strict_refuses_a_report_with_an_error(
    report: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    problem = sr.Problem(code="SR999", severity="error", message="invented")

    def parsed(*_: object) -> list[sr.Parsed]:
        return [sr.Parsed(report, sr.SeminarRecord(problems=(problem,)))]

    monkeypatch.setattr("seminar_records.inputs.parse_files", parsed)
    assert main(["parse", str(report), "--strict"]) == 1
    out, err = capfdbinary.readouterr()
    assert out == b""
    assert b"kelp.md: SR999 invented" in err
    assert main(["parse", str(report), "--quiet"]) == 3
    out, err = capfdbinary.readouterr()
    assert err == b""


def _problem_lines(text: str, start: int, end: int) -> list[str]:
    spans = (sr.Span(start=start, end=end),)
    problem = sr.Problem(code="SR104", severity="warning", message="no year", spans=spans)
    record = sr.SeminarRecord(source=sr.Source(text=text), problems=(problem,))
    return list(problem_lines(record, "r.md", sys.stderr))


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_problems_have_line_and_column(newline: str) -> None:
    text = f"one{newline}two 25 May{newline}three"
    start = text.index("25")
    assert _problem_lines(text, start, start + 6) == ['r.md:2:5: SR104 no year: "25 May"']


def test_one_line_is_quoted_at_most() -> None:
    assert _problem_lines("a\nb\nc", 0, 5) == ['r.md:1:1: SR104 no year: "a…"']
    assert _problem_lines("x" * 500, 0, 500) == [f'r.md:1:1: SR104 no year: "{"x" * 60}…"']
    assert _problem_lines("", 0, 0) == ["r.md: SR104 no year"]


def test_document_text_cannot_steer_the_terminal() -> None:
    hostile = "a\x1b[2J\x85\u202e\u200b\ufeff\u2028\U000e0001\ud800\x00é“”\U0001f600 b"
    shown = visible(hostile)
    assert shown.isprintable()
    assert shown == (
        "a\\u001b[2J\\u0085\\u202e\\u200b\\ufeff\\u2028\\udb40\\udc01\\ud800\\u0000é“”\U0001f600 b"
    )
    assert visible_lines("a\tb\nc\r\n") == "a\tb\nc\\u000d\n"
    assert _problem_lines("\x1b[31mx", 0, 6) == ['r.md:1:1: SR104 no year: "\\u001b[31mx"']


def _on_terminal(*arguments: str, **environment: str) -> str:
    """What a terminal gets to see of a run, standard output and standard error together."""
    master, slave = pty.openpty()
    termios.tcsetwinsize(slave, (24, 80))
    with subprocess.Popen(
        [*COMMAND, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=slave,
        stderr=slave,
        env={**os.environ, "TERM": "xterm", "NO_COLOR": "", **environment},
    ) as process:
        os.close(slave)
        seen = b""
        while chunk := _read(master):
            seen += chunk
        process.wait()
    os.close(master)
    return seen.decode()


def _read(master: int) -> bytes:
    try:
        return os.read(master, 65536)
    except OSError:  # Linux: the other side was closed
        return b""


def test_on_a_terminal_text_is_made_harmless_but_not_in_a_pipe(tmp_path: Path) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text("a\x1b[2J\u202eb\n")
    assert _on_terminal("text", str(path)) == "a\\u001b[2J\\u202eb\r\n"
    assert _run("text", path).stdout == path.read_bytes()


def test_on_a_terminal_json_stays_json(tmp_path: Path) -> None:
    path = tmp_path / "hostile.json"
    sr.dump(_made("\x85\U000e0001\u202e"), path)
    seen = _on_terminal("convert", str(path), "--to", "json")
    assert sr.loads(seen) == _made("\x85\U000e0001\u202e")
    assert "\u202e" not in seen


def test_a_progress_bar_and_colours_are_for_terminals_that_want_them(
    report: Path, tmp_path: Path
) -> None:
    broken = report.with_name("broken.md")
    broken.write_bytes(b"Seminar \x93 on Kelp\n")
    arguments = ["parse", str(broken), str(report), "-o", str(tmp_path / "out.jsonl")]
    seen = _on_terminal(*arguments)
    assert "2/2" in seen
    assert re.search("\x1b\\[3[0-9]mSR[0-9]{3}\x1b\\[0m", seen)
    plain = _on_terminal(*arguments, NO_COLOR="1")
    assert "\x1b[3" not in plain
    assert "2/2" not in _on_terminal(*arguments, "--quiet")
    piped = _run(*arguments)
    assert b"2/2" not in piped.stderr
    assert b"\x1b" not in piped.stderr


def test_binary_data_is_not_written_to_a_terminal(record: Path) -> None:
    assert "name a file with -o" in _on_terminal("convert", str(record), "--to", "sqlite")


def test_a_closed_pipe_is_silent(report: Path) -> None:
    files = [str(report)] * 300
    with subprocess.Popen(
        [*COMMAND, "parse", "--quiet", *files], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 141


def test_an_interrupt_is_silent_and_leaves_the_old_output(report: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("old")
    pipe = tmp_path / "endless.md"
    os.mkfifo(pipe)
    arguments = ["parse", str(report), str(pipe), "-o", str(out)]
    with subprocess.Popen(
        [*COMMAND, *arguments], stderr=subprocess.PIPE, preexec_fn=heed_interrupts
    ) as process:
        with pipe.open("wb"):  # returns when the command is at this file, and keeps it waiting
            process.send_signal(signal.SIGINT)
            assert process.wait(20) == 130
        assert process.stderr is not None
        assert b"Traceback" not in process.stderr.read()
    assert out.read_text() == "old"
    assert not list(tmp_path.glob("*.tmp"))


def test_an_unwritable_output_is_one_line(report: Path, tmp_path: Path) -> None:
    done = _run("parse", report, "-o", tmp_path / "no" / "such" / "folder.json")
    assert done.returncode == 1
    assert done.stderr.decode().splitlines()[-1].startswith("seminar-records: ")
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("shell", SHELLS)
def test_completion_knows_every_command_and_option(shell: str) -> None:
    text = script(parser(), shell)
    for word in ("parse", "convert", "validate", "completion"):
        assert word in text
    option = "-l timeout" if shell == "fish" else "--timeout"
    assert option in text
    assert "akomantoso" in text


def test_bash_completes_commands_options_and_values(tmp_path: Path) -> None:
    assert shutil.which("bash")
    (tmp_path / "complete.bash").write_text(script(parser(), "bash"))

    def completed(*words: str) -> list[str]:
        program = (
            f"source {tmp_path}/complete.bash; COMP_WORDS=({' '.join(words)} '');"
            f"COMP_WORDS[{len(words)}-1]='{words[-1]}'; COMP_CWORD=$(({len(words)}-1));"
            '_seminar_records; printf "%s\\n" "${COMPREPLY[@]}"'
        )
        done = subprocess.run(["bash", "-c", program], capture_output=True, text=True, check=True)
        assert done.stderr == ""
        return done.stdout.split()

    assert completed("seminar-records", "va") == ["validate"]
    assert completed("seminar-records", "parse", "--ti") == ["--timeout"]
    assert completed("seminar-records", "convert", "x", "--to", "ak") == ["akomantoso"]
    assert completed("seminar-records", "completion", "f") == ["fish"]
