#!/usr/bin/env python3
"""Writes the man page and the completions of three shells from the command line's own help.

    python packaging/debian/documents.py FOLDER

FOLDER gets newsclip.1, newsclip.bash, _newsclip and newsclip.fish.
"""

import os
import re
import sys
from argparse import Action, ArgumentParser, _SubParsersAction
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from newsclip import __version__
from newsclip.cli.main import make_parser


def _actions(parser: ArgumentParser) -> list[Action]:
    """Everything a parser understands; argparse itself keeps it to its help."""
    found: list[Action] = vars(parser)["_actions"]
    return found


def commands(parser: ArgumentParser) -> dict[str, ArgumentParser]:
    """The parsers below this one, by their names."""
    for action in _actions(parser):
        if isinstance(action, _SubParsersAction):
            return dict(action.choices)
    return {}


def summaries(parser: ArgumentParser) -> dict[str, str]:
    """What each command below this one does, in one line."""
    for action in _actions(parser):
        if isinstance(action, _SubParsersAction):
            return {one.dest: one.help or "" for one in vars(action)["_choices_actions"]}
    return {}


def options(parser: ArgumentParser) -> Iterator[Action]:
    """The options, without the places for words."""
    return (one for one in _actions(parser) if one.option_strings)


def manual(parser: ArgumentParser) -> str:
    """The man page."""
    stated = os.environ.get("SOURCE_DATE_EPOCH")
    day = datetime.fromtimestamp(int(stated), UTC) if stated else datetime.now(UTC)
    parts = [
        f'.TH NEWSCLIP 1 "{day:%Y-%m-%d}" "NewsClip {__version__}" "User Commands"',
        ".SH NAME\nnewsclip \\- read, mark, compare and cite articles offline",
        ".SH SYNOPSIS\n.B newsclip\n[\\fB\\-\\-library\\fR \\fIDIR\\fR]\n.br",
        ".B newsclip\n\\fICOMMAND\\fR [\\fIARGUMENTS\\fR]",
        f".SH DESCRIPTION\n{_roff(parser.description or '')}",
        ".SH COMMANDS",
    ]
    for name, below in commands(parser).items():
        parts += _command(name, below, summaries(parser).get(name, ""))
    parts.append(f".SH NOTES\n.nf\n{_roff(parser.epilog or '')}\n.fi")
    return "\n".join(parts) + "\n"


def _command(name: str, parser: ArgumentParser, summary: str) -> list[str]:
    parts = [f".SS {_roff(name)}", _roff(summary), f".PP\n.nf\n{_usage(parser)}\n.fi"]
    parts += [
        f".TP\n\\fB{_roff(_called(action))}\\fR\n{_roff(_told(action, parser))}"
        for action in _actions(parser)
        if action.help and not isinstance(action, _SubParsersAction)
    ]
    for sub, below in commands(parser).items():
        parts += _command(f"{name} {sub}", below, summaries(parser).get(sub, ""))
    return parts


def _usage(parser: ArgumentParser) -> str:
    return _roff(re.sub(r"^usage: ", "", parser.format_usage()).rstrip())


def _called(action: Action) -> str:
    value = action.metavar or action.dest.upper()
    value = " ".join(value) if isinstance(value, tuple) else value
    if not action.option_strings:
        return value
    names = ", ".join(action.option_strings)
    return names if action.nargs == 0 else f"{names} {value}"


def _told(action: Action, parser: ArgumentParser) -> str:
    values = vars(action) | {"prog": parser.prog}
    return (action.help or "") % values


def _roff(text: str) -> str:
    """Text as a man page has it: backslashes, hyphens and dots at the beginning of a line."""
    text = text.strip("\n").replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", text, flags=re.MULTILINE)


def bash(parser: ArgumentParser) -> str:
    """The completion of bash."""
    cases = [
        f"        {pattern}) words={_quoted(' '.join(words))} ;;"
        for pattern, words in _patterns(parser)
    ]
    return "\n".join(
        [
            "# Completion of newsclip for bash; made from its own help.",
            "_newsclip() {",
            '    local current=${COMP_WORDS[COMP_CWORD]} words="" path="" word',
            '    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do',
            '        [[ $word == -* ]] || path="${path:+$path }$word"',
            "    done",
            "    case $path in",
            *cases,
            "    esac",
            '    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")',
            "    if [[ $current != -* ]]; then",
            '        local -a files; mapfile -t files < <(compgen -f -- "$current")',
            '        [[ $path == "" ]] || COMPREPLY+=("${files[@]}")',
            "    fi",
            "}",
            "complete -o filenames -F _newsclip newsclip",
            "",
        ]
    )


def _patterns(parser: ArgumentParser) -> Iterator[tuple[str, list[str]]]:
    """What may follow the words of a command, the longest commands first."""
    below = commands(parser)
    for name, command in below.items():
        for sub, inner in commands(command).items():
            yield f'"{name} {sub}"*', _names(inner)
        yield f'"{name}"*', [*commands(command), *_names(command)]
    yield '""', [*below, *_names(parser)]


def _names(parser: ArgumentParser) -> list[str]:
    return [name for action in options(parser) for name in action.option_strings]


def zsh(parser: ArgumentParser) -> str:
    """The completion of zsh."""
    listed = "\n".join(f"        {_quoted(f'{n}:{s}')}" for n, s in summaries(parser).items())
    cases = []
    for name, command in commands(parser).items():
        words = " ".join([*commands(command), *_names(command)])
        cases.append(f"        {name}) offered=({words}) ;;")
    return "\n".join(
        [
            "#compdef newsclip",
            "# Completion of newsclip for zsh; made from its own help.",
            "_newsclip() {",
            "    local chosen=$words[2]",
            "    local -a commands offered",
            f"    commands=(\n{listed}\n    )",
            "    if (( CURRENT == 2 )); then",
            "        _describe command commands",
            f"        compadd -- {' '.join(_names(parser))}",
            "        return",
            "    fi",
            "    case $chosen in",
            *cases,
            "    esac",
            "    compadd -- $offered",
            "    _files",
            "}",
            '_newsclip "$@"',
            "",
        ]
    )


def fish(parser: ArgumentParser) -> str:
    """The completion of fish."""
    lines = ["# Completion of newsclip for fish; made from its own help."]
    for name, summary in summaries(parser).items():
        lines.append(
            f"complete -c newsclip -n __fish_use_subcommand -a {name} -d {_quoted(summary)}"
        )
    lines += _fish_options(parser, "__fish_use_subcommand", parser)
    for name, command in commands(parser).items():
        seen = f"__fish_seen_subcommand_from {name}"
        for sub, summary in summaries(command).items():
            lines.append(f"complete -c newsclip -n '{seen}' -a {sub} -d {_quoted(summary)}")
        lines += _fish_options(command, seen, command)
    return "\n".join(lines) + "\n"


def _fish_options(parser: ArgumentParser, when: str, named: ArgumentParser) -> list[str]:
    lines = []
    for action in options(parser):
        names = " ".join(
            f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}"
            for name in action.option_strings
        )
        wants = "" if action.nargs == 0 else " -r"
        told = _quoted(_told(action, named))
        lines.append(f"complete -c newsclip -n '{when}' {names}{wants} -d {told}")
    return lines


def _quoted(words: str) -> str:
    """A word of a shell; what would end its quotes is a typographic sign instead."""
    return "'" + words.replace("\\", "").replace("'", "’") + "'"


def main(folder: Path) -> None:
    """Write all of them."""
    parser = make_parser()
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in {
        "newsclip.1": manual(parser),
        "newsclip.bash": bash(parser),
        "_newsclip": zsh(parser),
        "newsclip.fish": fish(parser),
    }.items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
