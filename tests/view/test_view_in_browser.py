"""The page of a record in a real browser: nothing runs, every link lands, everything is legible."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from formats.samples import KELP, SAMPLES
from payloads import OWN_PAYLOADS, corpus_payloads, filled
from selenium.webdriver import Chrome

import seminar_records as sr
from seminar_records.model import SeminarRecord
from seminar_records.serialisers.html import page

FIXTURES = sorted(Path(__file__).parent.parent.joinpath("fixtures").glob("*/*.[tm][xd]*"))

TAGS = {
    *("HTML", "HEAD", "META", "TITLE", "STYLE", "BODY", "HEADER", "MAIN", "ARTICLE", "ASIDE"),
    *("NAV", "SECTION", "H1", "H2", "H3", "P", "UL", "LI", "DL", "DT", "DD", "DIV", "SPAN", "A"),
    *("MARK", "SMALL", "CODE", "BLOCKQUOTE", "DETAILS", "SUMMARY"),
}
ATTRIBUTES = {
    *("lang", "charset", "http-equiv", "content", "name", "class", "id", "href", "title", "dir"),
    "aria-label",
}

_CENSUS = """
const all = [...document.querySelectorAll('*')];
return {
  tags: [...new Set(all.map(element => element.tagName))],
  attributes: [...new Set(all.flatMap(element => element.getAttributeNames()))],
  elsewhere: all.map(element => element.getAttribute('href'))
    .filter(href => href && href[0] != '#'),
  dead: all.map(element => element.getAttribute('href'))
    .filter(href => href && !document.getElementById(href.slice(1))),
  doubles: all.map(element => element.id).filter((id, at, ids) => id && ids.indexOf(id) != at),
};
"""

#: The lowest contrast of any text with what is painted behind it (WCAG 2, success criterion 1.4.3).
_CONTRAST = """
const channels = colour => colour.match(/[0-9.]+/g).map(Number);
const luminance = ([r, g, b]) => {
  const [x, y, z] = [r, g, b].map(c => c / 255).map(
    c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
};
const behind = element => {
  for (; element; element = element.parentElement) {
    const colour = channels(getComputedStyle(element).backgroundColor);
    if (colour.length == 3 || colour[3] == 1) return colour;
  }
  return [255, 255, 255];
};
let lowest = [99, ''];
for (const element of document.body.querySelectorAll('*')) {
  if (![...element.childNodes].some(node => node.nodeType == 3 && node.data.trim())) continue;
  const [a, b] = [channels(getComputedStyle(element).color), behind(element)].map(luminance);
  const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  if (ratio < lowest[0]) lowest = [ratio, element.outerHTML.slice(0, 200)];
}
return lowest;
"""

_TOO_WIDE = """
const wide = [...document.body.querySelectorAll('*')].filter(
  element => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1
    && !element.closest('.legend') && !element.closest('.skip'));
const page = document.documentElement;
const fits = page.scrollWidth <= page.clientWidth;
return fits ? [] : wide.map(element => element.outerHTML.slice(0, 99));
"""

_LANDED = """
const mark = document.querySelector('mark:target');
const box = mark.getClientRects()[0];
const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height, 16) / 2];
const seen = document.elementFromPoint(x, y);
return [mark.id, seen === mark || mark.contains(seen)];
"""


def _open(browser: Chrome, html: str, folder: Path) -> None:
    """Show the page as a file of its own, with an empty log."""
    path = folder / "page.html"
    path.write_bytes(html.encode())
    browser.get_log("browser")  # type: ignore[no-untyped-call]
    browser.get(path.as_uri())


def _log(browser: Chrome) -> list[str]:
    """The console messages since the page was opened, all of them: a last one marks the end."""
    browser.execute_script("console.warn('the end')")
    messages: list[str] = []
    for _ in range(100):
        entries = browser.get_log("browser")  # type: ignore[no-untyped-call]
        messages += [str(entry["message"]) for entry in entries]
        if any("the end" in message for message in messages):
            return [message for message in messages if "the end" not in message]
        time.sleep(0.05)
    raise AssertionError("the browser keeps no log")


def _emulate(browser: Chrome, width: int, scheme: str = "light") -> None:
    media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 600}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)


def _assert_inert(browser: Chrome) -> None:
    census: dict[str, Any] = browser.execute_script(_CENSUS)
    assert set(census["tags"]) <= TAGS
    assert set(census["attributes"]) <= ATTRIBUTES
    assert census["elsewhere"] == []
    assert census["dead"] == []
    assert census["doubles"] == []
    assert _log(browser) == []


def _with_payload(text: str) -> SeminarRecord:
    """A record with a payload in every field and in the source text, and marks across it."""
    record = filled(text)
    source = "".join(f"{text}\n{number}: {text} " for number in range(4)) + "0123456789"
    return evolve(record, source=evolve(record.source, text=source, length=len(source)))


@pytest.mark.parametrize("name", sorted(OWN_PAYLOADS))
def test_own_payloads_are_inert(name: str, browser: Chrome, tmp_path: Path) -> None:
    _open(browser, page(_with_payload(OWN_PAYLOADS[name])), tmp_path)
    _assert_inert(browser)


def test_payloads_of_the_corpus_are_inert(browser: Chrome, tmp_path: Path) -> None:
    for text in corpus_payloads().values():
        _open(browser, page(_with_payload(text)), tmp_path)
        _assert_inert(browser)


def test_the_policy_stops_and_reports_what_is_put_into_the_page(
    browser: Chrome, tmp_path: Path
) -> None:
    intruders = (
        "<script>document.title = 'ran'</script>",
        "<img src='data:image/png;base64,AAAA' onerror=\"document.title = 'ran'\">",
        "<style>body { color: red }</style>",
    )
    for intruder in intruders:
        _open(browser, page(KELP).replace("<main>", f"<main>{intruder}"), tmp_path)
        assert any("Content Security Policy" in message for message in _log(browser))
        assert browser.title == "KELP FORESTS & THE COAST"


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_sample_records_make_sound_pages(name: str, browser: Chrome, tmp_path: Path) -> None:
    _open(browser, page(SAMPLES[name]), tmp_path)
    _assert_inert(browser)


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_parsed_reports_make_sound_pages_that_show_the_whole_text(
    path: Path, browser: Chrome, tmp_path: Path
) -> None:
    record = sr.parse_file(path)
    _open(browser, page(record), tmp_path)
    _assert_inert(browser)
    assert record.source.text is not None
    shown = browser.execute_script("return document.querySelector('.source').textContent")
    assert shown.split() == record.source.text.split()


def test_a_link_leads_to_its_mark_in_view(browser: Chrome, tmp_path: Path) -> None:
    for width in (390, 1280):
        _emulate(browser, width)
        _open(browser, page(sr.parse_file(FIXTURES[-1])), tmp_path)
        browser.execute_script("document.documentElement.style.scrollBehavior = 'auto'")
        links = browser.find_elements("css selector", "aside section a[href^='#m']")
        assert len(links) > 5
        for link in links:
            if link.is_displayed():
                browser.execute_script("arguments[0].click()", link)
                target = str(link.get_dom_attribute("href"))
                assert browser.execute_script(_LANDED) == [target[1:], True]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_text_has_enough_contrast(scheme: str, browser: Chrome, tmp_path: Path) -> None:
    _emulate(browser, 1280, scheme)
    for record in (KELP, _with_payload("a\u202eb"), *map(sr.parse_file, FIXTURES)):
        _open(browser, page(record), tmp_path)
        ratio, where = browser.execute_script(_CONTRAST)
        assert ratio >= 4.5, where


@pytest.mark.parametrize("width", [320, 390, 700, 1280])
def test_nothing_is_wider_than_the_window(width: int, browser: Chrome, tmp_path: Path) -> None:
    _emulate(browser, width)
    for record in (KELP, _with_payload("a" * 300), *map(sr.parse_file, FIXTURES)):
        _open(browser, page(record), tmp_path)
        assert browser.execute_script(_TOO_WIDE) == []
