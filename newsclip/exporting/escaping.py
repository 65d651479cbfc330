"""Plain text as Markdown that renders back to exactly that text.

Only what a renderer would take for syntax is escaped, so that the file stays readable. What is
escaped holds for CommonMark, for the ``markdown`` package and for Obsidian's own additions (tags,
``==marks==``, ``%%comments%%``, ``$math$``, block names).
"""

import re
import unicodedata
from urllib.parse import quote, urlsplit

_ALWAYS = re.compile(r"[\\`*_\[\]{}#]")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_REFERENCED = re.compile(r"[|\t]|==+|%%+|~+|(?<!\S)\^(?=[\w-]+$)")
_LINE_START = re.compile(r"[-+](?!\w)|[>=:]|(?P<digits>\d+)(?P<dot>[.)])(?=\s|$)")
_ENTITY_AT_START = frozenset("=:")


def inline(text: str) -> str:
    """The text on one line, white space collapsed, as Markdown."""
    return _line(" ".join(text.split()))


def lines(text: str) -> str:
    """The text as one Markdown paragraph; its line breaks become hard breaks, nothing is lost."""
    body = text.strip("\n")
    start = "&#10;" * (len(text) - len(text.lstrip("\n"))) if body else "&#10;" * len(text)
    end = "&#10;" * (len(text) - len(text.rstrip("\n"))) if body else ""
    paragraph = "  \n".join(_line(line) for line in body.split("\n"))
    # An empty line would end the paragraph: it becomes one more break on the line before.
    paragraph = re.sub(r"(?:  \n)+", lambda m: "<br>" * (len(m[0]) // 3 - 1) + "  \n", paragraph)
    return start + paragraph + end


def blockquote(text: str) -> str:
    """The text as a Markdown block quotation, character for character."""
    return "\n".join(f"> {line}" for line in lines(text).split("\n"))


def link(text: str, address: str) -> str:
    """The text linked to the address; without a link when the address is not http or https."""
    target = web_address(address)
    return f"[{inline(text)}]({target})" if target else inline(text)


def web_address(address: str) -> str:
    """The address as Markdown can carry it, or an empty string when it is not http or https."""
    address = address.strip()
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    if parts.scheme.lower() not in {"http", "https"} or not parts.netloc:
        return ""
    # Letters of any script stay; what Markdown or HTML would take for syntax is encoded.
    return re.sub(r"""[\s<>()\[\]"'\\`{}|^*_]""", lambda m: _encoded(m[0]), address)


def _encoded(character: str) -> str:
    return f"%{ord(character):02X}" if character.isascii() else quote(character)


def tag(name: str) -> str:
    """The tag as Obsidian takes it, without "#": letters, digits, "_", "-" and "/" only."""
    kept = "".join(character if _in_tag(character) else "-" for character in name.strip())
    levels = (re.sub("-{2,}", "-", level).strip("-") for level in kept.split("/"))
    joined = "/".join(level for level in levels if level)
    return f"_{joined}" if joined.isdigit() else joined


def _in_tag(character: str) -> bool:
    return character.isalnum() or character in "_-/" or unicodedata.category(character)[0] == "M"


def _line(text: str) -> str:
    """One line of text as Markdown; spaces at its ends are kept as character references."""
    body = text.strip()
    if not body:
        return _references(text)
    at = text.index(body[0])
    return _references(text[:at]) + _escaped(body) + _references(text[at + len(body) :])


def _escaped(body: str) -> str:
    start = _start(body)
    rest = body[start[1] :]
    rest = _ENTITY.sub("&amp;", rest).replace("<", "&lt;")
    rest = _ALWAYS.sub(r"\\\g<0>", rest)
    rest = _REFERENCED.sub(lambda match: _references(match[0]), rest)
    if body.count("$") > 1:
        rest = rest.replace("$", "&#36;")
    return start[0] + rest


def _start(body: str) -> tuple[str, int]:
    """What stands for the first characters of a line, and how many of them it stands for."""
    match = _LINE_START.match(body)
    if match is None:
        return "", 0
    if match["dot"]:
        return f"{match['digits']}\\{match['dot']}", match.end()
    first = body[0]
    return (_references(first) if first in _ENTITY_AT_START else f"\\{first}"), 1


def _references(text: str) -> str:
    return "".join(f"&#{ord(character)};" for character in text)
