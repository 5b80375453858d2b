"""Mail: which part is the report, how it is encoded, and what is refused."""

from __future__ import annotations

from email.message import EmailMessage

import pytest
from readers.made_files import REPORT, WEB_PAGE, drawn_pdf, mail, picture_pdf, word

from seminar_records.errors import ReaderError
from seminar_records.readers import extract
from seminar_records.readers.reader import Extracted

WITH_SUBJECT = "Report of the spring seminar\n\n" + REPORT


def _extract(message: EmailMessage | bytes, name: str = "report.eml") -> Extracted:
    data = message if isinstance(message, bytes) else message.as_bytes()
    found = extract(data, name)
    assert found is not None
    return found


@pytest.mark.parametrize("cte", ["8bit", "base64", "quoted-printable"])
def test_subject_and_body_are_the_text_in_every_transfer_encoding(cte: str) -> None:
    assert _extract(mail(cte=cte)).text == WITH_SUBJECT


def test_of_two_alternatives_the_plain_one_is_read() -> None:
    assert _extract(mail(html="<p>other words")).text == WITH_SUBJECT


def test_html_is_read_when_the_plain_part_is_blank_or_absent() -> None:
    for body in (None, " \n\n"):
        text = _extract(mail(body, html="<h2>Remarks</h2><p><b>Dr. Brok</b>")).text
        assert text == "Report of the spring seminar\n\n## Remarks\n\n**Dr. Brok**\n"


def test_navigation_in_html_mail_is_left_out() -> None:
    text = _extract(mail(None, html=WEB_PAGE)).text
    assert "Customs House" in text
    assert "Annual dinner" not in text


def test_a_subject_that_the_body_begins_with_stands_once() -> None:
    message = mail()
    message.replace_header("Subject", "Seminar on Tide Mills")
    assert _extract(message).text == REPORT


def test_an_encoded_subject_is_decoded_and_unfolded() -> None:
    data = b"Subject: =?utf-8?q?Caf=C3=A9_de?=\n =?utf-8?q?s_Moulins?=\n\nx\n"
    assert _extract(data).text == "Café des Moulins\n\nx\n"


@pytest.mark.parametrize(
    ("charset", "payload"),
    [
        ("windows-1251", "мельница".encode("cp1251")),
        ("us-ascii", "мельница".encode()),
        ("no-such-code", "мельница".encode()),
        ("utf-16", "мельница".encode("utf-16")),
    ],
)
def test_the_declared_encoding_is_used_where_it_fits(charset: str, payload: bytes) -> None:
    head = f'Content-Type: text/plain; charset="{charset}"\nContent-Transfer-Encoding: 8bit\n\n'
    assert "мельница" in _extract(head.encode() + payload).text


def test_an_attachment_is_the_report_when_the_body_is_blank() -> None:
    for data, name, expected in (
        (drawn_pdf(["Held on 5 March."]), "report.pdf", "Held on 5 March.\n"),
        (word(), "report.docx", "# Seminar on Tide Mills"),
        (REPORT.encode(), "report.txt", REPORT),
    ):
        message = mail(" \n")
        kind = "text/plain" if name.endswith("txt") else "application/octet-stream"
        main, sub = kind.split("/")
        message.add_attachment(data, maintype=main, subtype=sub, filename=name)
        assert _extract(message).text.startswith("Report of the spring seminar\n\n" + expected)


def test_the_pages_of_an_attachment_begin_where_they_stand_in_the_text() -> None:
    message = mail("\n")
    message.add_attachment(
        picture_pdf("One.", "Two."), maintype="application", subtype="pdf", filename="a.pdf"
    )
    found = _extract(message)
    assert [found.text[page : page + 3] for page in found.pages] == ["Rep", "Two"]


def test_attachments_beside_a_body_are_named_in_a_problem() -> None:
    message = mail()
    message.add_attachment(b"x", maintype="image", subtype="png", filename="mill.png")
    found = _extract(message)
    assert found.text == WITH_SUBJECT
    assert [(problem.code, "mill.png" in problem.message) for problem in found.problems] == [
        ("SR013", True)
    ]


def test_an_attachment_that_cannot_be_read_says_why() -> None:
    message = mail("\n")
    message.add_attachment(
        picture_pdf(None), maintype="application", subtype="pdf", filename="scan.pdf"
    )
    with pytest.raises(ReaderError, match=r"scan\.pdf.*ocrmypdf"):
        extract(message.as_bytes(), "report.eml")


def test_a_mailbox_with_one_message_is_that_message() -> None:
    box = b"From ravi@example.org Mon Mar  9 10:00:00 2020\nSubject: Mills\n\nOne.\n>From it.\n"
    assert _extract(box, "report.mbox").text == "Mills\n\nOne.\nFrom it.\n"


def test_a_mailbox_with_several_messages_is_refused() -> None:
    one = b"From ravi@example.org Mon Mar  9 10:00:00 2020\nSubject: Mills\n\nOne.\n\n"
    with pytest.raises(ReaderError, match="3 messages"):
        extract(one * 3, "report.mbox")


def test_a_message_without_text_is_refused() -> None:
    with pytest.raises(ReaderError, match="no text"):
        extract(b"Subject: x\nContent-Type: image/png\n\nabc\n", "report.eml")
    with pytest.raises(ReaderError, match="no text"):
        extract(b"", "report.eml")


def test_a_message_of_very_many_parts_is_refused() -> None:
    data = b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 2000
    with pytest.raises(ReaderError, match="more than 100 parts"):
        extract(data, "report.eml")


@pytest.mark.parametrize("unit", ["=?utf-8?q?a?= ", '"', "a;", "a*0*=b;"])
def test_header_fields_of_any_length_are_read_to_their_end(unit: str) -> None:
    for field in ("Subject: ", "Content-Type: text/plain; name=", "Content-Disposition: x; y="):
        text = _extract((field + unit * 100_000 + "\n\nbody\n").encode()).text
        assert text.endswith("body\n")


def test_header_fields_nested_too_deep_are_refused() -> None:
    with pytest.raises(ReaderError, match="broken"):
        extract(b"Content-Type: text/plain; name=" + b"(" * 2000 + b"\n\nbody\n", "report.eml")


def test_plain_text_is_nobodys_mail() -> None:
    assert extract(REPORT.encode(), "report.txt") is None
    assert extract(b"From Monday on\nSubject: mills\n", None) is None
