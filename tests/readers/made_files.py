"""Real files, made when a test needs them: by reportlab, python-docx and the standard library."""

from __future__ import annotations

import io
import zipfile
from email.message import EmailMessage

import docx
from docx.enum.text import WD_BREAK
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph

__all__ = [
    "CLOSING",
    "HEAD",
    "REPORT",
    "WEB_PAGE",
    "drawn_pdf",
    "mail",
    "picture_pdf",
    "report_pdf",
    "with_document_xml",
    "word",
]

REPORT = (
    "Seminar on Tide Mills\n\nThe seminar was held at the Customs House on 5 March 2020.\n\n"
    "Dr. Hanne Brok said that the pond – silted since 1740 – must be dredged.\n"
)
HEAD = "Tide Mills Seminar: Report"
CLOSING = "She added that volunteers of the mill watch had filled the gaps."
_TALK = (
    "Dr. Brok said that the sluice gates had been measured in spring, and that the office would "
    "publish a table of all readings before the autumn for every mill on the estuary. "
)

WEB_PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>Tide Mills | Harbour Trust</title><meta name="date" content="2020-04-01">
<script>track("<p>not text</p>")</script><style>p { color: red }</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/events">All events</a></li></ul></nav>
<main><article><h1>Seminar on Tide Mills</h1>
<p>The Harbour Trust held a seminar on tide mills at the Customs House on 5 March 2020.</p>
<h2>Remarks by the Speakers</h2>
<p><strong>Dr. Hanne Brok</strong><br>Curator, Mill Museum</p>
<p>Dr. Brok said that the mill pond must be dredged before <em>any</em> wheel is hung. She
added that the sluice dates from 1740, and that no drawings survive.</p>
<h3>Programme</h3><table><tr><th>Time</th><th>Speaker</th></tr>
<tr><td>10:00</td><td>Dr. Hanne Brok</td></tr>
<tr><td>11:00</td><td>Mr. Ravi Tolland</td></tr></table>
<h2>Recommendations</h2>
<ol><li>Dredge the pond.</li><li>Copy the drawings of the sister mill.</li></ol>
</article></main>
<aside><h3>Related</h3><ul><li><a href="/x">Annual dinner</a></li></ul></aside>
<footer><a href="/privacy">Privacy</a></footer></body></html>
"""


def report_pdf(columns: int = 1, speakers: int = 8) -> bytes:
    """A report of several pages with a running head, page numbers and one or two columns."""
    out = io.BytesIO()
    width, height = A4
    margin, gap = 70, 24
    column = (width - 2 * margin - gap * (columns - 1)) / columns
    frames = [
        Frame(margin + number * (column + gap), 80, column, height - 170)
        for number in range(columns)
    ]
    document = BaseDocTemplate(out, pagesize=A4)
    document.addPageTemplates(PageTemplate(frames=frames, onPage=_furniture))
    document.build(_story(speakers))
    return out.getvalue()


def _furniture(canvas: Canvas, document: BaseDocTemplate) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(70, A4[1] - 40, HEAD)
    canvas.drawCentredString(A4[0] / 2, 30, str(document.page))


def _story(speakers: int) -> list[Flowable]:
    styles = getSampleStyleSheet()
    body = styles["BodyText"]
    story: list[Flowable] = [
        Paragraph("Seminar on Tide Mills and the Towns around Them", styles["Title"]),
        Paragraph("Thursday, 5 March 2020", body),
        Paragraph("Remarks by the Speakers", styles["Heading2"]),
    ]
    for number in range(1, speakers + 1):
        story.append(Paragraph(f"Dr. Hanne Brok the {number}th", styles["Heading3"]))
        story.append(Paragraph(_TALK * 4, body))
        story.append(Paragraph(CLOSING, body))
    return story


def drawn_pdf(lines: list[str], password: str | None = None, scale: float = 1) -> bytes:
    """One page with these lines at an even distance; an empty one leaves a gap."""
    out = io.BytesIO()
    canvas = Canvas(out, encrypt=password)
    canvas.scale(scale, scale)
    for number, line in enumerate(lines):
        canvas.drawString(60, 780 - 14 * number, line)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def picture_pdf(*texts: str | None) -> bytes:
    """One page for each text; for None a page that is nothing but a picture."""
    out = io.BytesIO()
    canvas = Canvas(out)
    for text in texts:
        if text is None:
            canvas.drawImage(ImageReader(Image.new("L", (40, 40), 128)), 60, 60, 400, 600)
        else:
            canvas.drawString(60, 780, text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def word() -> bytes:
    """A report with headings, bold names, a table, both kinds of lists and a page break."""
    document = docx.Document()
    document.add_heading("Seminar on Tide Mills", 0)
    document.add_heading("Remarks by the Speakers", 1)
    document.add_paragraph().add_run("H.E. Hanne Brok").bold = True
    talk = document.add_paragraph("She said that the pond ")
    talk.add_run("must").italic = True
    talk.add_run(" be dredged.").add_break()
    talk.add_run("The gates came later.")
    table = document.add_table(2, 2)
    for number, text in enumerate(("Name", "Office", "Ravi Tolland", "Engineer | Pilot")):
        table.cell(number // 2, number % 2).text = text
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_heading("Recommendations", 1)
    for text in ("Dredge the pond.", "Copy the drawings."):
        document.add_paragraph(text, style="List Number")
    document.add_paragraph("Ask the museum.", style="List Bullet")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def with_document_xml(body: bytes) -> bytes:
    """The Word file of :func:`word` with another body in its ``word/document.xml``."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word())) as old, zipfile.ZipFile(out, "w", 8) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                data = data[: data.index(b"<w:body>") + 8] + body + b"</w:body></w:document>"
            new.writestr(name, data)
    return out.getvalue()


def mail(body: str | None = REPORT, *, cte: str = "8bit", html: str | None = None) -> EmailMessage:
    """A message with a subject that differs from the body's first line."""
    message = EmailMessage()
    message["Subject"] = "Fwd: RE: Report of the spring seminar"
    message["From"] = "Ravi Tolland <ravi@example.org>"
    message["Date"] = "Mon, 9 Mar 2020 10:00:00 +0000"
    if body is not None:
        message.set_content(body, cte=cte)
    if html is not None and body is not None:
        message.add_alternative(html, subtype="html")
    elif html is not None:
        message.set_content(html, subtype="html")
    return message
