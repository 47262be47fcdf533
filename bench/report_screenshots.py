"""Pictures of a page for docs: 1280 and 390 wide, light and dark, and how it prints.

    python bench/report_screenshots.py artifacts/report-gemma3-270m-demo/report.html
    python bench/report_screenshots.py report.html --out /tmp/pages --whole

Writes report-<width>-<scheme>.png to docs/images, the first screenful each. --whole takes the page
to its end, and report-print.pdf with it. Needs Chromium and playwright, which
`python scripts/run_tests.py --browser` gets. Exit code: 0 done, 2 a mistake in the call.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))
from laptune.core import console

SCREENS = ((1280, 900), (390, 844))


def main(argv: list[str] | None = None) -> int:
    """Open the page at each size and scheme, and save what is seen."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("page", type=Path, metavar="FILE", help="the page, as make_report wrote it")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "images", metavar="FOLDER")
    parser.add_argument("--whole", action="store_true", help="the whole page, and as it prints")
    args = parser.parse_args(argv)
    import browser
    from laptune.core.errors import UserError

    chromium = browser.find_chromium()
    if chromium is None:
        raise UserError("there is no Chromium", "python scripts/run_tests.py --browser gets it")
    if not args.page.is_file():
        raise UserError(f"{args.page}: no such file", "python scripts/make_report.py")
    from playwright.sync_api import sync_playwright

    args.out.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as driver:
        program = driver.chromium.launch(executable_path=chromium, args=list(browser.FLAGS))
        for width, height in SCREENS:
            for scheme in ("light", "dark"):
                tab = program.new_page(
                    viewport={"width": width, "height": height}, color_scheme=scheme
                )
                tab.goto(args.page.resolve().as_uri())
                goal = args.out / f"{args.page.stem}-{width}-{scheme}.png"
                tab.screenshot(path=goal, full_page=args.whole)
                print(f"{goal} ({goal.stat().st_size / 1e3:.0f} kB)")
                if args.whole and (width, scheme) == (SCREENS[0][0], "light"):
                    tab.pdf(path=args.out / f"{args.page.stem}-print.pdf", format="A4")
                tab.close()
        program.close()
    return 0


if __name__ == "__main__":
    console.run(main)
