"""E-mail: one message (``.eml``) or a mailbox with one message (``.mbox``).

The text is the subject, as the first line, and the body: the plain text part, or else the HTML
part. The other header lines say when and by whom the message was sent, not when the event was held
or who held it, and are left out. When the body is empty, the first attachment that can be read is
the report.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import EmailPolicy
from typing import cast

from seminar_records.errors import MissingExtraError, ReaderError
from seminar_records.model import Problem
from seminar_records.readers.reader import Extracted, warn
from seminar_records.source import decode

__all__ = ["MAGIC", "MEDIA_TYPE", "SUFFIXES", "read"]

MEDIA_TYPE = "message/rfc822"
SUFFIXES = (".eml", ".mbox")
MAGIC = None  # a report may begin with "From" and a word

#: What parts the messages of a mailbox (RFC 4155), and how its body lines are quoted.
_FROM = re.compile(rb"^From [^\n]*\n(?=[A-Za-z][-A-Za-z0-9]{0,70}:)", re.MULTILINE)
_QUOTED_FROM = re.compile(rb"^>(?=>*From )", re.MULTILINE)
_PREFIXES = re.compile(r"(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+", re.IGNORECASE)

#: Characters of a header field and parts of a message that are looked at. The header parser of the
#: standard library takes 230 s for a field of 560 kB, growing with the square.
_FIELD = 1_000
_PARTS = 100


class _Policy(EmailPolicy):
    """The default policy with a bound on the length of header fields."""

    def header_source_parse(self, sourcelines: Sequence[str]) -> tuple[str, str]:
        field, value = super().header_source_parse(list(sourcelines))
        return field, value[:_FIELD]


def read(data: bytes, name: str) -> Extracted:
    """The subject, a blank line and the body of a message."""
    message_bytes = _only_message(data, name)
    try:
        message = cast(EmailMessage, message_from_bytes(message_bytes, policy=_Policy()))
        _count_parts(message, name)
        subject = _subject(message)
        found = _body(message) or _first_attachment(message, name)
    except (ReaderError, MissingExtraError):
        raise
    except Exception as error:  # the parser raises many kinds on malformed headers, even IndexError
        raise ReaderError(name, f"the message is broken ({type(error).__name__})") from error
    if found is None:
        raise ReaderError(name, "the message has no text, neither in its body nor attached")
    head = "" if found.text.lstrip().startswith(subject) else f"{subject}\n\n"
    pages = tuple(page + len(head) * bool(page) for page in found.pages)
    return Extracted(head + found.text, pages, found.problems)


def _count_parts(message: EmailMessage, name: str) -> None:
    for number, _ in enumerate(message.walk()):
        if number > _PARTS:
            raise ReaderError(name, f"the message has more than {_PARTS} parts")


def _only_message(data: bytes, name: str) -> bytes:
    """The bytes of the one message; a file that begins with no ``From`` line is one message."""
    starts = [match.end() for match in _FROM.finditer(data)]
    if not data.startswith(b"From ") or not starts:
        return data
    if len(starts) > 1:
        reason = f"the mailbox holds {len(starts)} messages; parse each by itself"
        raise ReaderError(name, reason)
    return _QUOTED_FROM.sub(b"", data[starts[0] :])


def _subject(message: EmailMessage) -> str:
    """The subject on one line, without the marks of replies and forwarding."""
    subject = " ".join(str(message.get("Subject", "")).split())
    return _PREFIXES.sub("", subject, count=1) if _PREFIXES.match(subject) else subject


def _body(message: EmailMessage) -> Extracted | None:
    for kind in ("plain", "html"):
        part = message.get_body((kind,))
        found = _text(part, kind) if isinstance(part, EmailMessage) else None
        if found is not None:
            return Extracted(found, problems=_unread(message))
    return None


def _text(part: EmailMessage, kind: str) -> str | None:
    """The text of a part, None when it is blank or not text."""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return None
    text = _decoded(payload, part.get_content_charset())
    if kind == "html":
        from seminar_records.readers.html import to_text

        text = to_text(text)
    return text if text.strip() else None


def _decoded(payload: bytes, charset: str | None) -> str:
    """In the declared encoding; where that fails, as any other text."""
    if charset not in (None, "us-ascii", "utf-8"):
        try:
            return payload.decode(charset)
        except (LookupError, UnicodeError):
            pass
    return decode(payload).text


def _unread(message: EmailMessage) -> tuple[Problem, ...]:
    names = [part.get_filename() for part in message.iter_attachments()]
    if not any(names):
        return ()
    listed = ", ".join(name for name in names if name)
    return (warn("SR013", f"attachments were not read: {listed}", "save and parse them"),)


def _first_attachment(message: EmailMessage, name: str) -> Extracted | None:
    """What the first readable attachment holds; its own error when none is."""
    from seminar_records.readers import extract

    failure: ReaderError | None = None
    for part in message.iter_attachments():
        payload = part.get_payload(decode=True)
        if not isinstance(payload, bytes):
            continue
        try:
            found = extract(payload, part.get_filename() or name)
        except ReaderError as error:
            failure = failure or error
            continue
        if found is None and part.get_content_maintype() == "text":
            found = Extracted(_decoded(payload, part.get_content_charset()))
        if found is not None and found.text.strip():
            return found
    if failure is not None:
        raise failure
    return None
