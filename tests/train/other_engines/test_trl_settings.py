"""With `engine: trl` a changed key changes what TRL is given, or is refused by its name."""

from __future__ import annotations

import pytest
import settings_cases as cases

from laptune.core import config
from laptune.core.errors import UserError
from laptune.train import setup
from laptune.train.other_engines import trl_engine

pytestmark = pytest.mark.slow

# `train.engine` changes the engine; the others of its cases say what the stages after it make.
KEYS = [
    key
    for key, (observe, _, _) in cases.CASES.items()
    if observe in (cases.samples, cases.trained, cases.team) and key != "train.engine"
]


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A folder with everything that a configuration may name."""
    return cases.write_place(tmp_path_factory.mktemp("settings"))


@pytest.fixture(scope="module")
def known():
    """What TRL was given, by configuration."""
    return {}


def given_to_trl(tree, place, folder):
    """The rows, the model with its adapter, and the arguments of a run; the split of the rest."""
    cfg = config.check(tree)
    trl_engine.refuse_ignored(cfg)
    prepared = setup.prepare(cfg)
    run = trl_engine.TrlRun(cfg, prepared, place, stop=None)
    adapter = {name: repr(value) for name, value in vars(run.model.peft_config["default"]).items()}
    adapter["target_modules"] = sorted(cfg.train.lora.target_modules)
    trained = [
        (name, value.shape, float(value.detach().double().abs().sum()))
        for name, value in run.model.named_parameters()
        if value.requires_grad
    ]
    base = [prepared.base.to_manifest(), prepared.format.name, prepared.test]
    return run._rows(), run._arguments(), adapter, trained, base


def tree_of(tiny_gemma, place, key):
    """The configurations with and without the change, without what TRL refuses in both."""
    _, value, extra = cases.CASES[key]
    tree = cases.changed(cases.base_tree(place, tiny_gemma), "train.engine", "trl")
    for name in trl_engine.IGNORED:
        section, leaf = name.split(".")
        tree[section].pop(leaf, None)
    extra = {name: other for name, other in extra.items() if name not in trl_engine.IGNORED}
    return cases.pair(tree, key, value, extra, place)


@pytest.mark.parametrize("key", [key for key in KEYS if key not in trl_engine.IGNORED])
def test_a_changed_key_changes_what_trl_is_given(key, tiny_gemma, place, tmp_path, known):
    before, after = tree_of(tiny_gemma, place, key)
    first = cases.outcome(given_to_trl, before, place, tmp_path / "before", known)
    assert not str(first).startswith("refused"), first
    then = cases.outcome(given_to_trl, after, place, tmp_path / "after", known)
    assert then != first
    assert "no effect with train.engine = trl" not in str(then)


@pytest.mark.parametrize("key", trl_engine.IGNORED)
def test_a_key_that_trl_does_not_use_is_refused_by_its_name(key, tiny_gemma, place):
    value, extra = cases.CASES[key][1:]
    if key == "train.early_stopping_patience":
        extra = {"data.validation_path": "held.jsonl"}  # without, it is refused for that already
    _, after = cases.pair(tree_of(tiny_gemma, place, key)[0], key, value, extra, place)
    with pytest.raises(UserError, match=f"{key}.*: no effect with train.engine = trl"):
        trl_engine.refuse_ignored(config.check(after))
