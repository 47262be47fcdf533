"""The page in headless Chromium: hover, filters, no error, no request, no accessibility fault.

Skipped where playwright, Chromium or axe-core is missing: ``scripts/run_tests.py --browser`` gets
them.
"""

from __future__ import annotations

import pytest

import browser as needs
from laptune.report import collect, page
from laptune.report.live import LiveServer

from .conftest import metrics_rows

CHROMIUM = needs.find_chromium()
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        CHROMIUM is None, reason="no Chromium: scripts/run_tests.py --browser gets it"
    ),
]


@pytest.fixture(scope="module")
def browser():
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with playwright.sync_playwright() as driver:
        chromium = driver.chromium.launch(executable_path=CHROMIUM, args=list(needs.FLAGS))
        yield chromium
        chromium.close()


@pytest.fixture
def tab(browser, finished_run):
    """The report opened from disk, with its console errors and requests on record."""
    path = finished_run.paths.report / "report.html"
    path.parent.mkdir(parents=True)
    path.write_text(page.build(collect.collect(finished_run)), encoding="utf-8")
    tab = new_tab(browser)
    tab.goto(path.as_uri())
    yield tab
    tab.close()


def new_tab(browser):
    tab = browser.new_page()
    tab.errors, tab.requests = [], []
    tab.on("console", lambda m: tab.errors.append(m.text) if m.type == "error" else None)
    tab.on("pageerror", lambda e: tab.errors.append(str(e)))
    tab.on("request", lambda r: tab.requests.append(r.url))
    return tab


def test_no_console_error(tab):
    assert tab.errors == []


def test_no_request_leaves_the_page(tab):
    assert [url for url in tab.requests if not url.startswith("file:")] == []


def test_hostile_script_did_not_run(tab):
    assert "pwned" not in tab.title()


def test_broken_tag_shows_as_text(tab):
    assert "<b" in tab.inner_text(".reply >> nth=0")


@pytest.mark.parametrize("kind", ["improved", "regressed", "unchanged"])
def test_filter_shows_one_kind(tab, kind):
    tab.click(f"[data-filter={kind}]")
    shown = tab.eval_on_selector_all(
        ".reply:not([hidden])", "rows => rows.map(r => r.dataset.kind)"
    )
    assert shown == [kind]


def test_filter_all_shows_all_again(tab):
    tab.click("[data-filter=improved]")
    tab.click("[data-filter=all]")
    assert len(tab.query_selector_all(".reply:not([hidden])")) == 3


def test_hover_tells_the_nearest_values(tab):
    chart = tab.locator("#training figure svg").first
    chart.scroll_into_view_if_needed()
    box = chart.bounding_box()
    tab.mouse.move(box["x"] + box["width"] - 14, box["y"] + 40)
    said = tab.inner_text("#training figure .readout")
    assert said.startswith("step 15: training ") and "validation 1.5" in said


@pytest.mark.parametrize("width", [390, 1280])
def test_page_is_no_wider_than_the_screen(tab, width):
    tab.set_viewport_size({"width": width, "height": 800})
    assert tab.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_serious_fault(tab, scheme):
    assert serious_faults(tab, scheme) == []


def test_live_page_follows_the_log(browser, tmp_path):
    log = tmp_path / "metrics.jsonl"
    log.write_text(metrics_rows(3), encoding="utf-8")
    server, tab = LiveServer(log, name="<demo>", total_steps=15), new_tab(browser)
    try:
        tab.goto(server.url)
        tab.locator("#state", has_text="step 3 of 15").wait_for()
        log.write_text(metrics_rows(4), encoding="utf-8")
        tab.locator("#state", has_text="step 4 of 15").wait_for()
        assert tab.eval_on_selector("#curve polyline", "line => line.points.length") == 4
        assert tab.errors == [] and serious_faults(tab, "dark") == []
    finally:
        tab.close()
        server.close()


def serious_faults(tab, scheme):
    axe = needs.axe_script()
    if not axe.is_file():
        pytest.skip("no axe-core: scripts/run_tests.py --browser gets it")
    tab.emulate_media(color_scheme=scheme)
    tab.evaluate(axe.read_text(encoding="utf-8"))
    found = tab.evaluate(
        "axe.run().then(r => r.violations.map(v => [v.impact, v.id, "
        "v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary)]))"
    )
    return [v for v in found if v[0] in ("serious", "critical")]
