"""The one way from values to HTML: a template of this folder, everything in it escaped.

Every text is somebody else's: it is escaped, and its control characters are spelled out. A page is
one file that needs no network; its Content-Security-Policy names the hashes of its own style and
script, so that even markup that slipped through could neither run nor load anything.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.resources import files
from typing import Any, NamedTuple

from laptune import __version__
from laptune.core.plain_text import neutralise


class Table(NamedTuple):
    """A table: its caption, column heads, and rows of cells; false without a row."""

    caption: str
    head: Sequence[str]
    body: Sequence[Sequence[Any]]

    def __bool__(self) -> bool:
        return bool(self.body)


def render(template: str, context: dict[str, Any], script_name: str | None = "page.js") -> str:
    """Return a template of this folder filled with ``context``, style and script inside."""
    import jinja2
    from markupsafe import Markup

    here = files("laptune.report")
    style = (here / "page.css").read_text(encoding="utf-8")
    script = (here / script_name).read_text(encoding="utf-8") if script_name else ""

    def plain(value: Any) -> Any:
        is_foreign = isinstance(value, str) and not isinstance(value, Markup)
        return neutralise(value) if is_foreign else value

    environment = jinja2.Environment(
        autoescape=True,
        finalize=plain,
        undefined=jinja2.StrictUndefined,
        loader=jinja2.FunctionLoader(lambda name: (here / name).read_text(encoding="utf-8")),
    )
    table = environment.get_template("table.html")
    return environment.get_template(template).render(
        **context,
        table=lambda rows: Markup(table.render(rows=rows)),
        style=Markup(style),
        script=Markup(script),
        style_hash=_csp_hash(style),
        script_hash=_csp_hash(script),
        version=__version__,
        created=datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
    )


def _csp_hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return "sha256-" + base64.b64encode(digest).decode("ascii")
