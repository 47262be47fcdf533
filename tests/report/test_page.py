"""The page: complete, self-contained, escaped, small."""

from __future__ import annotations

import json
import re

import pytest

from laptune.core import files, manifest
from laptune.report import collect, page

from . import conftest as made


@pytest.fixture(scope="module")
def html(made_run):
    return page.build(collect.collect(made_run))


def test_every_section_is_there(html):
    found = re.findall(r'<section id="(\w+)"', html)
    expected = "missing replies training scores data gguf provenance next"
    assert found == expected.split()


def test_missing_stage_is_named_with_its_command(html):
    assert "stage timings: make it with <code>python scripts/run_pipeline.py</code>" in html


@pytest.mark.parametrize(
    ("stage", "file", "script"),
    [
        ("data analysis", "data-demo/report.json", "data/analyze_dataset.py"),
        ("training", "ft-demo-lora/manifest.json", "train/train_sft.py"),
        ("merge", "merged-demo/manifest.json", "scripts/merge_lora_and_export_hf.py"),
        ("GGUF", "demo-ft.gguf.manifest.json", "llama.cpp/convert_hf_to_gguf.py"),
        ("verification", "demo-ft.gguf.verify.json", "llama.cpp/verify_gguf.py"),
        ("evaluation", "eval-demo/results.json", "eval/eval_small.py"),
    ],
)
def test_every_stage_that_lacks_is_said(finished_run, stage, file, script):
    (finished_run.paths.root / file).unlink()
    run = collect.collect(finished_run, "--config c.yaml")
    assert [name for name, _ in run.missing] == [stage, "stage timings"]
    shown = f"<li>{stage}: make it with <code>python {script} --config c.yaml</code></li>"
    assert shown in page.build(run)


def test_lengths_of_the_data_are_drawn(html):
    assert "<title>30: 37</title>" in html


def test_findings_are_listed_and_escaped(html):
    assert "<li>2 near-duplicates &lt;b&gt; (warning)</li>" in html


def test_verdict_stands_on_top(html):
    assert "No difference that 3 tasks can show" in html.split("<main")[0]


def test_evidence_says_what_the_verdict_does_not(html):
    assert (
        "asked in chat: base 20.0%, tuned 40.0% of 3 tasks; 1 improved, 1 regressed; McNemar p = 1."
        in html
    )


def test_other_evaluations_of_the_run_stand_beside_its_own(finished_run):
    own = json.loads((finished_run.paths.eval / "results.json").read_text(encoding="utf-8"))
    tuned = {**own["models"]["tuned"], "score": 0.35, "target": "artifacts/demo-ft.gguf"}
    for folder, changes, of in (
        ("demo-gguf", {}, finished_run),
        ("demo-part", {"is_partial": True}, finished_run),
        ("demo-2", {}, finished_run.model_copy(update={"run": made.named("demo-2")})),
    ):
        goal = finished_run.paths.eval.with_name(f"eval-{folder}")
        with manifest.staged_dir(goal, stage="eval", config=of) as stage:
            content = {**own, "models": {"tuned": tuned}, "compare": None, **changes}
            files.write_json(stage.path / "results.json", content)
    run = collect.collect(finished_run)
    table = page.scores.scores(run)
    assert table.head == ["figure", "base", "tuned", "demo-ft.gguf"]
    assert [cell.split()[0] for cell in table.body[0][1:]] == ["20.0%", "40.0%", "35.0%"]
    assert [row[0] for row in page.scores.score_intervals(run)] == ["base", "tuned", "demo-ft.gguf"]


def test_evaluation_of_other_tasks_is_left_out(finished_run):
    run = collect.collect(finished_run)
    run.other_results = [{**run.results, "tasks_sha256": "another"}]
    assert page.scores.scores(run).head == ["figure", "base", "tuned"]


def test_commands_stay_in_the_run(finished_run):
    finished_run.paths.gguf.with_name(finished_run.paths.gguf.name + ".manifest.json").unlink()
    run = collect.collect(finished_run, "--config my.yaml --set run.name=x")
    commands = [command for _, command in run.missing]
    commands += [step["command"] for step in page.sections.next_steps(run)[:3]]
    commands += [page.sections.reproduce(run)]
    assert "python llama.cpp/convert_hf_to_gguf.py --config my.yaml --set run.name=x" in commands
    assert all(" --config my.yaml --set run.name=x" in c for c in commands if c)


def test_next_steps_name_the_files_of_the_run(finished_run):
    steps = page.sections.next_steps(collect.collect(finished_run))
    commands = " ".join(step["command"] for step in steps)
    assert finished_run.paths.gguf.as_posix() in commands
    assert f"--model {finished_run.paths.merged.as_posix()} " in commands


def test_hostile_reply_is_text(html):
    assert "<script>document.title" not in html and "<img" not in html
    assert "&lt;script&gt;" in html


def test_nothing_is_fetched(html):
    assert not re.search(r'(src|href)="(?!#)', html) and "url(" not in html


def test_policy_allows_only_the_own_script(html):
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', html).group(1)
    assert "default-src 'none'" in policy and "unsafe-inline" not in policy


def test_replies_are_sorted_by_kind(html):
    assert re.findall(r'data-kind="(\w+)"', html) == ["improved", "regressed", "unchanged"]


def test_long_log_stays_small_and_is_drawn_with_few_points(tmp_path):
    cfg = made.write_run(tmp_path, num_steps=3_000)
    html = page.build(collect.collect(cfg))
    assert len(html.encode()) < 1_500_000
    lines = re.findall(r'<polyline class="[^"]*" points="([^"]*)"', html)
    assert len(lines) == 6 and max(len(line.split()) for line in lines) <= 400


def test_run_without_scores_makes_no_claim(finished_run):
    (finished_run.paths.eval / "results.json").unlink()
    assert "no claim is made" in page.build(collect.collect(finished_run))


def test_cut_last_line_of_a_log_is_left_out(finished_run):
    log = finished_run.paths.adapter / "metrics.jsonl"
    log.write_text(log.read_text(encoding="utf-8") + '{"step": 16, "lo', encoding="utf-8")
    (finished_run.paths.adapter / "manifest.json").unlink()  # so it is a run that was killed
    assert len(collect.collect(finished_run).steps) == 15
