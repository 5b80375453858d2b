"""Bytes to text, and back: the only module that decodes.

Decoding never fails and loses nothing: what the encoding does not allow is read byte by byte and
written down in :attr:`SourceText.fallbacks`, so that :func:`to_bytes` gives the bytes back.
"""

from __future__ import annotations

import codecs
import hashlib
import re
from itertools import accumulate
from pathlib import PurePath

from attrs import frozen

from seminar_records.model import Problem, Span

__all__ = ["SourceText", "byte_offset", "decode", "from_text", "lines", "to_bytes"]

#: Byte order marks with the codec that reads what follows, and the one that reads all of it.
#: UTF-32 stands first because its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32"),
    (codecs.BOM_UTF8, "utf-8", "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16"),
)
_MEDIA_TYPES = {
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".htm": "text/html",
    ".html": "text/html",
}
_MAGIC = ((b"%PDF-", "a PDF file"), (b"PK\x03\x04", "a ZIP or Office file"), (b"\x1f\x8b", "gzip"))
_LISTED = 20  # problems of one kind that are listed one by one; the rest are summed up
_SURROGATES = re.compile("[\ud800-\udfff]")
_ESCAPED = re.compile("[\udc80-\udcff]+")
_CONTROLS = bytes({*range(0x20), 0x7F} - {*b"\t\n\v\f\r\x1b"})
_NEWLINE = re.compile("\r\n?|\n")


@frozen(kw_only=True)
class SourceText:
    """A text as it was decoded, newlines untouched, without byte order mark.

    ``encoding`` is the codec that reads the bytes, byte order mark included. ``fallbacks`` lists
    what it could not read as ``(offset in code points, value)``: the value is a byte (for UTF-8,
    and for an incomplete last unit), or a code unit above 255 (an unpaired surrogate in UTF-16 or
    UTF-32). ``sha256`` is that of the bytes (of the UTF-8 form when text was given).
    """

    text: str
    name: str | None = None
    media_type: str = "text/plain"
    encoding: str = "utf-8"
    sha256: str = ""
    bom: bytes = b""
    fallbacks: tuple[tuple[int, int], ...] = ()
    problems: tuple[Problem, ...] = ()


def decode(data: bytes, name: str | None = None) -> SourceText:
    """Read bytes: byte order mark, NUL pattern of UTF-16 and UTF-32, then UTF-8.

    Bytes that are not UTF-8 are read one by one as Windows-1252, each of them a fallback. There is
    no guess by statistics: one stray byte makes such guesses go wrong for the whole text.
    """
    bom, encoding, text, fallbacks, problems = _decoded(data)
    return SourceText(
        text=text,
        name=name,
        media_type=_media_type(name),
        encoding=encoding,
        sha256=hashlib.sha256(data).hexdigest(),
        bom=bom,
        fallbacks=tuple(fallbacks),
        problems=(*problems, *_binary(data, text)),
    )


def from_text(text: str, name: str | None = None) -> SourceText:
    """Take a string as it is; only unpaired surrogates become U+FFFD: no encoding has them."""
    text, lone = _without_surrogates(text)
    data = text.encode()
    return SourceText(
        text=text,
        name=name,
        media_type=_media_type(name),
        sha256=hashlib.sha256(data).hexdigest(),
        problems=(*_surrogate_problems(lone), *_binary(data, text)),
    )


def to_bytes(source: SourceText) -> bytes:
    """The bytes that :func:`decode` read, exactly.

    For a source of :func:`from_text` it is the UTF-8 form of the text as kept, in which a surrogate
    that became U+FFFD cannot be told from a U+FFFD that was given.
    """
    return source.bom + _encoded(source, len(source.text))


def byte_offset(source: SourceText, offset: int) -> int:
    """The offset in bytes of a code point offset. Takes time in proportion to the offset."""
    return len(source.bom) + len(_encoded(source, offset))


def lines(text: str) -> tuple[list[int], list[str]]:
    r"""Where the lines begin, and what stands in them without the newline.

    Only ``\n``, ``\r\n`` and ``\r`` end a line; :meth:`str.splitlines` breaks at seven more.
    """
    if "\r" in text:
        parts = _NEWLINE.split(text)
        starts = [0, *(newline.end() for newline in _NEWLINE.finditer(text))]
    else:  # nearly all texts
        parts = text.split("\n")
        starts = [0, *accumulate([len(part) + 1 for part in parts[:-1]])]
    if not parts[-1]:
        del starts[-1], parts[-1]
    return starts, parts


_Read = tuple[str, list[tuple[int, int]], list[Problem]]
_Decoded = tuple[bytes, str, str, list[tuple[int, int]], list[Problem]]


def _decoded(data: bytes) -> _Decoded:
    for bom, codec, encoding in _MARKS:
        if data.startswith(bom) and not _stray_mark(bom, data):
            read = _utf8(data[3:]) if codec == "utf-8" else _wide(data[len(bom) :], codec)
            if read is not None:
                return (bom, encoding, *read)
    bare = _bare_codec(data)
    read = _wide(data, bare) if bare else None
    if bare and read is not None:
        text, fallbacks, problems = read
        return b"", bare, text, fallbacks, [_guessed(bare), *problems]
    return (b"", "utf-8", *_utf8(data))


def _stray_mark(bom: bytes, data: bytes) -> bool:
    """Whether a UTF-16 mark stands before what is plainly UTF-8 (no NUL in 64 or more bytes)."""
    if len(bom) != 2 or len(data) < 64 or b"\0" in data:
        return False
    try:
        data[2:].decode()
    except UnicodeDecodeError:
        return False
    return True


def _bare_codec(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark, known by where the NUL bytes stand."""
    if b"\0" not in data:
        return None
    for codec in ("utf-32-le", "utf-32-be"):
        if len(data) % 4 == 0 and data.count(0) * 2 >= len(data) and _reads(data, codec):
            return codec
    even, odd = data[0::2].count(0), data[1::2].count(0)
    enough = len(data) / 20  # a tenth of all units: in any script there are spaces and newlines
    if odd >= enough and even <= odd / 10:
        return "utf-16-le"
    if even >= enough and odd <= even / 10:
        return "utf-16-be"
    return None


def _reads(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _utf8(data: bytes) -> _Read:
    try:
        return data.decode(), [], []
    except UnicodeDecodeError:
        escaped = data.decode("utf-8", "surrogateescape")
    fallbacks: list[tuple[int, int]] = []
    runs: list[tuple[int, bytes]] = []

    def read(match: re.Match[str]) -> str:
        values = match[0].encode("utf-8", "surrogateescape")
        runs.append((match.start(), values))
        fallbacks.extend(enumerate(values, match.start()))
        return "".join([_CP1252[value] for value in values])

    return _ESCAPED.sub(read, escaped), fallbacks, _byte_problems(runs)


def _wide(data: bytes, codec: str) -> _Read | None:
    """Text of UTF-16 or UTF-32 units; None when there are units beyond Unicode."""
    tail = len(data) % (4 if "32" in codec else 2)
    whole = data[: len(data) - tail]
    try:
        text = whole.decode(codec, "surrogatepass")
    except UnicodeDecodeError:
        return None
    text, lone = _without_surrogates(text)
    problems = _surrogate_problems(lone)
    if tail:
        problems.append(_cut_off(codec, len(text), tail))
        lone.extend(enumerate(data[len(data) - tail :], len(text)))
        text += "\ufffd" * tail
    return text, lone, problems


def _encoded(source: SourceText, end: int) -> bytes:
    text = source.text
    codec = _codec(source)
    parts: list[bytes] = []
    done = 0
    for offset, value in source.fallbacks:
        if offset >= end:
            break
        if offset > done:
            parts.append(text[done:offset].encode(codec))
        parts.append(bytes([value]) if value < 256 else chr(value).encode(codec, "surrogatepass"))
        done = offset + 1
    parts.append(text[done:end].encode(codec))
    return b"".join(parts)


def _codec(source: SourceText) -> str:
    return next((codec for bom, codec, _ in _MARKS if bom == source.bom), source.encoding)


def _without_surrogates(text: str) -> tuple[str, list[tuple[int, int]]]:
    if _encodes(text):
        return text, []
    lone = [(match.start(), ord(match[0])) for match in _SURROGATES.finditer(text)]
    return (_SURROGATES.sub("\ufffd", text) if lone else text), lone


def _encodes(text: str) -> bool:
    """Whether a text has no unpaired surrogates, which takes a tenth of looking for them."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _cp1252() -> list[str]:
    """Windows-1252 with its five holes filled as in Latin-1 (WHATWG Encoding Standard)."""
    table = [bytes([value]).decode("cp1252", "replace") for value in range(256)]
    return [chr(value) if char == "\ufffd" else char for value, char in enumerate(table)]


_CP1252 = _cp1252()


def _media_type(name: str | None) -> str:
    return _MEDIA_TYPES.get(PurePath(name).suffix.lower(), "text/plain") if name else "text/plain"


def _byte_problems(runs: list[tuple[int, bytes]]) -> list[Problem]:
    found = [_bytes_read(start, values) for start, values in runs[:_LISTED]]
    rest = runs[_LISTED:]
    if rest:
        count = sum(len(values) for _, values in rest)
        found.append(
            Problem(
                code="SR001",
                severity="warning",
                message=f"{count} more bytes in {len(rest)} places are not UTF-8; "
                "read as Windows-1252",
                spans=(Span(start=rest[0][0], end=rest[-1][0] + len(rest[-1][1])),),
                hint="convert the file to UTF-8 from the encoding it was written in",
            )
        )
    return found


def _bytes_read(start: int, values: bytes) -> Problem:
    shown = values[:8].hex(" ").upper() + (" …" if len(values) > 8 else "")
    noun = "byte" if len(values) == 1 else "bytes"
    return Problem(
        code="SR001",
        severity="warning",
        message=f"{len(values)} {noun} ({shown}) where UTF-8 was expected; read as Windows-1252",
        spans=(Span(start=start, end=start + len(values)),),
        hint="check the characters here, or convert the file to UTF-8 from its true encoding",
    )


def _surrogate_problems(lone: list[tuple[int, int]]) -> list[Problem]:
    if not lone:
        return []
    shown = ", ".join(f"U+{value:04X}" for _, value in lone[:3]) + (" …" if len(lone) > 3 else "")
    spans = tuple(Span(start=offset, end=offset + 1) for offset, _ in lone[:_LISTED])
    return [
        Problem(
            code="SR002",
            severity="warning",
            message=f"{len(lone)} unpaired surrogates ({shown}) where characters were expected; "
            "each became U+FFFD",
            spans=spans,
            hint="the text was cut or joined inside a character; read it again at its origin",
        )
    ]


def _cut_off(codec: str, offset: int, tail: int) -> Problem:
    size = 4 if "32" in codec else 2
    return Problem(
        code="SR004",
        severity="warning",
        message=f"{tail} bytes at the end where {codec.upper()} expects units of {size}; "
        "the last character is lost",
        spans=(Span(start=offset, end=offset + tail),),
        hint="the file may have been cut off; fetch it again",
    )


def _guessed(codec: str) -> Problem:
    return Problem(
        code="SR005",
        severity="info",
        message=f"no byte order mark; read as {codec.upper()} because of where the NUL bytes stand",
        hint="write UTF-16 and UTF-32 with a byte order mark, or use UTF-8",
    )


def _controls(text: str) -> int:
    """How many controls there are; in UTF-8 each is one byte, and no other byte is like them."""
    data = text.encode()
    return len(data) - len(data.translate(None, _CONTROLS))


def _binary(data: bytes, text: str) -> list[Problem]:
    """What looks like a file that is no text, or stray NUL characters in one that is."""
    kind = next((kind for magic, kind in _MAGIC if data.startswith(magic)), None)
    if kind is None and _controls(text) * 10 > len(text):
        kind = "binary content (one character in ten is a control)"
    if kind is not None:
        return [
            Problem(
                code="SR003",
                severity="error",
                message=f"found {kind} where text was expected",
                hint="extract the text first; the extras 'pdf' and 'docx' read those files",
            )
        ]
    first = text.find("\0")
    if first < 0:
        return []
    return [
        Problem(
            code="SR003",
            severity="warning",
            message=f"{text.count(chr(0))} NUL characters in the text; they are left out",
            spans=(Span(start=first, end=text.rfind("\0") + 1),),
            hint="check that the file is text and was not damaged in transfer",
        )
    ]
