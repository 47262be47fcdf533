"""metrics.jsonl: appended, cut back, and forgiving about a torn last line."""

from __future__ import annotations

from laptune.train.keep.metrics_log import MetricsLog


def test_rows_beyond_a_checkpoint_are_cut(tmp_path):
    log = MetricsLog(tmp_path / "metrics.jsonl")
    for step in (1, 2, 3):
        log.add({"step": step, "loss": 0.1 * step})
    log.cut_after(2)
    assert [row["step"] for row in log.rows()] == [1, 2]


def test_a_torn_last_line_is_dropped(tmp_path):
    log = MetricsLog(tmp_path / "metrics.jsonl")
    log.add({"step": 1})
    with log.path.open("a", encoding="utf-8") as file:
        file.write('{"step": 2, "lo')
    assert log.rows() == [{"step": 1}]


def test_a_missing_file_has_no_rows(tmp_path):
    assert MetricsLog(tmp_path / "metrics.jsonl").rows() == []
