"""The report of small data sets, each made to show one thing."""

from __future__ import annotations

import json
import shutil

from laptune.core.config import check
from laptune.data import load_split
from laptune.data.analysis import summary, survey
from laptune.data.analysis.analysis import analyze
from laptune.text.chat import CHATML, GEMMA3
from laptune.text.tokenizer import load_tokenizer

from .conftest import finding, row


def test_sound_data(report):
    found = report([row(i, topic="sets") for i in range(10)])
    assert found["gate"] == {
        "ok": True,
        "num_rows": 10,
        "num_good": 10,
        "num_bad": 0,
        "problems": [],
    }
    assert found["findings"] == []
    assert found["format"] == "prompt_completion"
    assert found["mask"] == {"checked_rows": 10, "ok": True}
    assert found["mix"]["columns"] == {"topic": {"sets": 10}}
    json.dumps(found)


def test_bad_rows(report):
    found = report([row(0), {"prompt": "x"}, row(2)])
    assert not found["gate"]["ok"]
    assert [(p["line"], p["field"]) for p in found["gate"]["problems"]] == [(2, "completion")]


def test_exact_copies(report):
    found = report([row(0), row(1), {**row(0), "id": "again"}])
    item = finding(found, "duplicate")["items"][0]
    assert [r["line"] for r in item["rows"]] == [1, 3]
    assert finding(found, "near_duplicate") is None


def test_near_duplicates_are_shown_as_clusters(report):
    near = {**row(0), "id": "near"}
    near["completion"] += " please"
    found = report([row(0), row(1), near, row(2)])
    item = finding(found, "near_duplicate")["items"][0]
    assert [r["id"] for r in item["rows"]] == ["r0", "near"]
    assert 0.8 <= item["similarity"] < 1


def test_near_search_can_be_left_out_and_is_said(report):
    found = report([row(0)], near=False)
    assert any("near-duplicates" in text for text in found["skipped"])


def test_leak_into_a_validation_file(report):
    near = {**row(1), "id": "near"}
    near["completion"] += " indeed"
    found = report([row(0), row(1), row(2)], validation=[row(0), near, row(9)])
    leaks = finding(found, "leak")
    assert leaks["count"] == 2
    assert {r["part"] for r in leaks["items"][0]["rows"]} == {"train", "validation"}
    assert found["plan"]["train_rows"] == 3


def test_leak_within_a_hashed_split(report):
    rows = [row(i) for i in range(20)]
    for i in range(20):
        twin = {**rows[i], "id": f"twin{i}"}
        twin["completion"] += " please"
        rows.append(twin)
    found = report(rows, validation_fraction=0.5)
    assert finding(found, "near_duplicate")["count"] == 20
    assert 0 < finding(found, "leak")["count"] < 20


def test_held_out_rows_are_those_of_training(report):
    rows = [row(i) for i in range(30)]
    near = {**row(4), "id": "near", "completion": row(4)["completion"] + " please"}
    found = report([*rows, *rows[:3], near], validation_fraction=0.2, test_fraction=0.3)
    parts = load_split(report.config.data, report.config.run.seed)
    counts = [found["plan"][f"{part}_rows"] for part in ("train", "validation", "test")]
    assert counts == [len(part) for part in parts]
    assert min(counts) > 0


def test_a_row_that_asks_what_a_test_row_asks_is_bad(report, tmp_path):
    (tmp_path / "t.jsonl").write_text(json.dumps(row(1, answer="other")), encoding="utf-8")
    found = report([row(0), row(1)], test_path=str(tmp_path / "t.jsonl"))
    (problem,) = found["gate"]["problems"]
    assert problem["line"] == 2
    assert "asks what the test row" in problem["reason"]


def test_contamination_with_our_tasks(report, tmp_path):
    (tmp_path / "tasks").mkdir()
    text = row(3)["completion"]
    task = json.dumps({"task_id": "t/3", "prompt": text})
    (tmp_path / "tasks" / "mine.jsonl").write_text(task, encoding="utf-8")
    item = finding(report([row(i) for i in range(5)]), "contamination")["items"][0]
    assert (item["line"], item["suite"], item["task"]) == (4, "mine", "t/3")


def test_secrets_code_and_ids(report):
    found = report(
        [
            row(0, answer="jane@acme-corp.org"),
            row(0, answer="```python\ndef\n```"),
            row(1, answer="hf_" + "AbCdEfGhIjKlMnOpQrStUvWxYzAbCdEfGh"),
        ]
    )
    singles = [f for f in found["findings"] if "rows" not in f["items"][0]]
    lines = {f["kind"]: f["items"][0]["line"] for f in singles}
    assert lines == {"id": 2, "secret": 3, "email": 1, "code": 2}


def test_without_a_tokenizer_it_says_so_and_guesses(report):
    found = report([row(i) for i in range(4)], tokenized=False)
    assert found["counted"] == "none"
    assert found["tokens"] == {}
    assert found["mask"] is None
    assert found["estimate"]["total_tokens"] > 0
    assert any("tokenizer" in text for text in found["skipped"])
    assert found["gate"]["ok"]


def test_cut_to_nothing_is_a_bad_row(report):
    long = row(1, question="why " * 3000)
    found = report([row(0), long, row(2)], max_length=512)
    assert [(p["line"], p["field"]) for p in found["gate"]["problems"]] == [(2, "messages")]
    assert "data.max_length is 512" in found["gate"]["problems"][0]["reason"]


def test_large_sets_are_sampled_aloud(report, monkeypatch):
    monkeypatch.setattr(survey, "EXACT_ROWS", 100)
    monkeypatch.setattr(survey, "SAMPLE_EVERY", 5)
    rows = [row(i) for i in range(300)]
    rows[250]["prompt"] = "why " * 3000
    sampled = report(rows, max_length=512)
    exact = report(rows, max_length=512, is_exact=True)
    assert (sampled["counted"], exact["counted"]) == ("sampled", "all")
    assert any("--exact" in text for text in sampled["skipped"])
    ratio = sampled["tokens"]["total_tokens"] / exact["tokens"]["total_tokens"]
    assert 0.6 < ratio < 1.4
    # The gate is exact all the same.
    assert sampled["gate"]["problems"] == exact["gate"]["problems"] != []


def test_no_rows(report):
    assert report([{"prompt": "x"}])["gate"]["ok"] is False


def test_what_was_read_left_out_and_not_used_is_said(report):
    wanted = {"question": "Q\r\nR", "answer": "A", "topic": "t", "label": True}
    unwanted = {"question": "Q2", "answer": "B", "label": False}
    found = report([wanted, {**wanted, "question": "Q3"}, unwanted])
    lines = "\n".join(summary.reading(found["reading"]))
    assert "read question as prompt, answer as completion" in lines
    assert "columns not used: topic (2 rows)" in lines
    assert ":3: label: is False: the answer is not wanted, and is left out" in lines
    assert "inside 1 rows became" in lines
    assert found["gate"]["num_good"] == 2


def test_a_label_that_nearly_all_rows_have_is_warned_of(report):
    rows = [{"text": f"text {i}", "label": "ham" if i else "spam"} for i in range(10)]
    said = "\n".join(summary.reading(report(rows)["reading"]))
    assert "warning: 9 of 10 rows are 'ham': a model that always answers so" in said
    rows = [{"text": f"text {i}", "label": "ab"[i % 2]} for i in range(10)]
    assert "always" not in "\n".join(summary.reading(report(rows)["reading"]))


def test_rows_that_a_column_marks_as_test_are_no_rows_of_training(report):
    found = report([row(i, split="test" if i > 3 else "train") for i in range(6)])
    assert (found["gate"]["num_rows"], found["plan"]["train_rows"]) == (6, 4)
    said = "\n".join(summary.reading(found["reading"]))
    assert "split: is test: the row is not trained on" in said and "lines 6" in said


def test_rows_of_two_files_may_have_the_same_line(report):
    rows = [{"prompt": f"Q{i}", "completion": "A"} for i in range(3)]
    assert finding(report(rows[:2], validation=rows[2:]), "id") is None


def test_rows_without_an_id_never_share_one(report, tmp_path):
    path = tmp_path / "minified.json"
    path.write_text(json.dumps([{"prompt": f"Q{i}", "completion": "A"} for i in range(3)]), "utf-8")
    test = shutil.copy(path, tmp_path / "test.json")
    assert finding(report([], path=str(path), test_path=str(test)), "id") is None


def test_no_time_is_told_where_nothing_can_train(report):
    found = report([{"odd": 1}])
    assert not [line for line in summary.lines(found) if line.startswith("training:")]


def test_base_whose_template_writes_other_turns_is_said(tmp_path, tiny_gemma):
    folder = tmp_path / "base"
    shutil.copytree(tiny_gemma, folder)
    (folder / "chat_template.jinja").write_text(CHATML.jinja, encoding="utf-8")
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps(row(0)) + "\n", encoding="utf-8")
    config = check({"run": {"artifacts_dir": str(tmp_path)}, "data": {"path": str(path)}})
    found = analyze(config, GEMMA3, load_tokenizer(folder), tasks_folder=tmp_path / "tasks")
    assert "set model.chat_format to the one that the base knows" in found["reading"]["template"]
    assert any(line.startswith("warning: base writes a chat") for line in summary.lines(found))


def test_base_whose_template_writes_the_same_turns_is_not_warned_of(report):
    assert report([row(0)])["reading"]["template"] == ""
