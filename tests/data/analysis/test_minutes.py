"""Minutes of a training to come: from steps measured on this machine, else from the probe."""

from __future__ import annotations

import json

import pytest

from laptune.core.config import check
from laptune.data.analysis import minutes
from laptune.model.cost import sample_flops
from laptune.model.spec import ModelSpec

STEPS, TOKENS = 50, 50 * 8 * 100  # samples of 100 tokens, 8 a step


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("LAPTUNE_CACHE", str(tmp_path))
    return tmp_path


@pytest.fixture
def spec(tiny_gemma):
    return ModelSpec.from_folder(tiny_gemma)


def step_flops(spec):
    return 8 * sample_flops(spec, 100, 50, rank=16)


def known(tiny_gemma, config=None, steps=STEPS, tokens=TOKENS):
    return minutes.estimate(config or check({}), tokens, steps, 0.5, tiny_gemma)


def test_nothing_measured_is_nothing_said(tiny_gemma):
    assert known(tiny_gemma) is None
    assert minutes.estimate(check({}), 1000, 10, 0.5, None) is None


def test_minutes_from_a_measured_step(tiny_gemma, spec):
    minutes.remember(check({}), spec, 0.8 * step_flops(spec), 1.6)
    found, source = known(tiny_gemma)
    assert found == pytest.approx(STEPS * 2.0 / 60)
    assert "steps of 1.6 s measured here" in source


def test_the_latest_step_of_a_size_counts(tiny_gemma, spec):
    for seconds in (9.0, 1.5):
        minutes.remember(check({}), spec, step_flops(spec), seconds)
    minutes.remember(check({}), spec, 50 * step_flops(spec), 70.0)
    assert known(tiny_gemma)[0] == pytest.approx(STEPS * 1.5 / 60)


def test_another_recipe_has_steps_of_its_own(tiny_gemma, spec):
    minutes.remember(check({"train": {"method": "full"}}), spec, step_flops(spec), 9.0)
    minutes.remember(check({"compute": {"workers": 1}}), spec, step_flops(spec), 5.0)
    assert known(tiny_gemma) is None


def test_steps_measured_on_a_busy_machine_are_not_kept(tiny_gemma, spec):
    minutes.remember(check({}), spec, step_flops(spec), 9.0, others_share=0.5)
    assert known(tiny_gemma) is None


def test_a_step_of_another_size_gives_way_to_the_probe(tiny_gemma, spec, folder):
    minutes.remember(check({}), spec, 10 * step_flops(spec), 9.0)
    assert known(tiny_gemma) is None
    rates = {"rates": [{"gflops": 5.0}, {"gflops": 50.0}]}
    (folder / "speed-x.json").write_text(json.dumps(rates), encoding="utf-8")
    found, source = known(tiny_gemma)
    assert found == pytest.approx(STEPS * step_flops(spec) / 50e9 / 60)
    assert "or more: the products alone, at the 50 GFLOP/s probed here" in source
