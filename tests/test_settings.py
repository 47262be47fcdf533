"""Every key of the YAML file is used: a change gives another run, another file, or a refusal."""

from __future__ import annotations

import pytest
from settings_cases import CASES, base_tree, outcome, pair, write_place

from laptune.core import config

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A folder with everything that a configuration may name."""
    return write_place(tmp_path_factory.mktemp("settings"))


@pytest.fixture(scope="module")
def known():
    """What has been observed, by observer and configuration."""
    return {}


def test_every_key_has_a_case():
    keys = list(config.key_paths())
    leaves = {key for key in keys if not any(other.startswith(f"{key}.") for other in keys)}
    assert leaves == set(CASES)


@pytest.mark.parametrize("key", CASES)
def test_a_changed_key_changes_what_is_made(key, tiny_gemma, place, tmp_path, known):
    observe, value, extra = CASES[key]
    before, after = pair(base_tree(place, tiny_gemma), key, value, extra, place)
    first = outcome(observe, before, place, tmp_path / "before", known)
    assert not str(first).startswith("refused"), first
    assert outcome(observe, after, place, tmp_path / "after", known) != first
