"""Completion scripts for shells, made from the argument parser, so that they never fall behind."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from shlex import quote

from attrs import frozen

__all__ = ["SHELLS", "script"]


@frozen
class _Option:
    names: tuple[str, ...]
    help: str
    choices: tuple[str, ...]  #: what may follow; empty for a flag or free text
    takes_value: bool


@frozen
class _Command:
    name: str
    help: str
    options: tuple[_Option, ...]
    choices: tuple[str, ...]  #: for its positional arguments; files when there are none


def script(parser: argparse.ArgumentParser, shell: str) -> str:
    """The completion script of the parser's commands for a shell in :data:`SHELLS`."""
    return SHELLS[shell](parser.prog, list(_commands(parser)))


def _commands(parser: argparse.ArgumentParser) -> Iterator[_Command]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            helps = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, inner in action.choices.items():
                yield _command(name, helps.get(name, ""), inner)


def _command(name: str, help: str, parser: argparse.ArgumentParser) -> _Command:
    options = [_option(action) for action in parser._actions if action.option_strings]
    values = [action.choices or () for action in parser._actions if not action.option_strings]
    choices = tuple(str(value) for group in values for value in group)
    return _Command(name, help, tuple(options), choices)


def _option(action: argparse.Action) -> _Option:
    offered = getattr(action, "completions", action.choices) or ()
    choices = tuple(str(choice) for choice in offered)
    help = (action.help or "").replace("%%", "%")
    return _Option(tuple(action.option_strings), help, choices, action.nargs != 0)


def _bash(prog: str, commands: list[_Command]) -> str:
    cases = []
    for command in commands:
        words = " ".join([*_names(command), *command.choices])
        values = "".join(
            f"{'|'.join(option.names)}) words={quote(' '.join(option.choices))} ;; "
            for option in command.options
            if option.takes_value
        )
        inner = f'case "$previous" in {values}*) words={quote(words)} ;; esac'
        cases.append(f"        {command.name}) {inner} ;;")
    return f"""\
_{_identifier(prog)}() {{
    local current="${{COMP_WORDS[COMP_CWORD]}}" previous="${{COMP_WORDS[COMP_CWORD-1]}}" words=""
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "{" ".join(command.name for command in commands)}" -- "$current"))
        return
    fi
    case "${{COMP_WORDS[1]}}" in
{chr(10).join(cases)}
    esac
    COMPREPLY=($(compgen -W "$words" -- "$current"))
}}
complete -o default -o bashdefault -F _{_identifier(prog)} {prog}
"""


def _zsh(prog: str, commands: list[_Command]) -> str:
    described = " ".join(quote(f"{command.name}:{command.help}") for command in commands)
    cases = "\n".join(
        f"        {command.name}) _arguments {' '.join(_zsh_arguments(command))} ;;"
        for command in commands
    )
    return f"""\
#compdef {prog}
_{_identifier(prog)}() {{
    if (( CURRENT == 2 )); then
        local -a commands=({described})
        _describe command commands
        return
    fi
    local command="$words[2]"
    shift words
    (( CURRENT-- ))
    case "$command" in
{cases}
    esac
}}
compdef _{_identifier(prog)} {prog}
"""


def _zsh_arguments(command: _Command) -> Iterator[str]:
    for option in command.options:
        help = option.help.replace("[", "(").replace("]", ")").replace(":", " ")
        value = f":value:({' '.join(option.choices)})" if option.choices else ":value:_files"
        for name in option.names:
            yield quote(f"{name}[{help}]{value if option.takes_value else ''}")
    files = f"({' '.join(command.choices)})" if command.choices else "_files"
    yield quote(f"*:argument:{files}")


def _fish(prog: str, commands: list[_Command]) -> str:
    lines = []
    for command in commands:
        lines.append(
            f"complete -c {prog} -f -n __fish_use_subcommand -a {command.name} "
            f"-d {_fish_quote(command.help)}"
        )
        seen = f"-n {_fish_quote(f'__fish_seen_subcommand_from {command.name}')}"
        if command.choices:
            lines.append(
                f"complete -c {prog} {seen} -f -a {_fish_quote(' '.join(command.choices))}"
            )
        lines += [f"complete -c {prog} {seen} {_fish_option(option)}" for option in command.options]
    return "\n".join(lines) + "\n"


def _fish_option(option: _Option) -> str:
    names = [
        f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names
    ]
    if option.choices:
        names.append(f"-x -a {_fish_quote(' '.join(option.choices))}")
    elif option.takes_value:
        names.append("-r")
    return " ".join([*names, "-d", _fish_quote(option.help)])


def _fish_quote(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def _names(command: _Command) -> Iterator[str]:
    for option in command.options:
        yield from option.names


def _identifier(prog: str) -> str:
    return prog.replace("-", "_")


SHELLS: dict[str, Callable[[str, list[_Command]], str]] = {
    "bash": _bash,
    "zsh": _zsh,
    "fish": _fish,
}
