"""The reference of the settings says what the settings say."""

from __future__ import annotations

import make_configuration


def test_the_reference_is_what_the_settings_give(root):
    page = (root / "docs" / "configuration.md").read_text(encoding="utf-8")
    assert page == make_configuration.page(), "run python tools/make_configuration.py"
