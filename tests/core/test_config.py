"""The YAML file: every problem at once, each with key, value, rule and hint."""

from __future__ import annotations

import os

import pytest

from laptune.core import config
from laptune.core.errors import ConfigError, UserError


def load_text(tmp_path, text, overrides=()):
    path = tmp_path / "config.yaml"
    path.write_text(text, encoding="utf-8")
    return config.load(path, overrides)


def problems_of(tmp_path, text, overrides=()):
    with pytest.raises(ConfigError) as caught:
        load_text(tmp_path, text, overrides)
    return caught.value.problems


def test_empty_file_is_all_defaults(tmp_path):
    assert load_text(tmp_path, "") == config.Config()


def test_exponent_without_dot_is_a_number(tmp_path):
    assert load_text(tmp_path, "train: {learning_rate: 2e-4}").train.learning_rate == 2e-4


def test_all_problems_come_at_once(tmp_path):
    found = problems_of(tmp_path, "train: {epochs: -1, batch_size: zwei}\nmodel: {bas: x}")
    assert len(found) == 3


def test_problem_names_key_value_and_rule(tmp_path):
    assert problems_of(tmp_path, "train: {epochs: -1}") == [
        "train.epochs = -1: input should be greater than 0"
    ]


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("train: {learning_rat: 1}", "train.learning_rate"),
        ("train: {lora: {rnak: 8}}", "train.lora.rank"),
        ("modl: {base: x}", "model"),
        ("learning_rate: 1e-4", "train.learning_rate"),
    ],
)
def test_unknown_key_names_the_nearest_right_one(tmp_path, text, nearest):
    assert problems_of(tmp_path, text)[0].endswith(f"did you mean {nearest}?")


def test_unknown_key_like_no_other_lists_its_siblings(tmp_path):
    assert "known here: model.base" in problems_of(tmp_path, "model: {qqqqqq: 1}")[0]


@pytest.mark.parametrize("value", ["'16'", "16.5", "true", "[16]", "null"])
def test_types_are_not_guessed(tmp_path, value):
    assert problems_of(tmp_path, f"train: {{lora: {{rank: {value}}}}}")


def test_override_sets_a_nested_key(tmp_path):
    assert load_text(tmp_path, "", ["train.lora.rank=4"]).train.lora.rank == 4


def test_override_wins_over_the_file(tmp_path):
    assert load_text(tmp_path, "run: {seed: 1}", ["run.seed=7"]).run.seed == 7


@pytest.mark.parametrize(
    "text", ["Sort it: a, b or c?", "my folder # & co", "no", "007", "{x}", "C:\\tmp", "a: b"]
)
def test_text_on_the_command_line_is_taken_as_it_stands(tmp_path, text):
    overrides = [f"data.instruction={text}", f"eval.suite='{text}'"]
    loaded = load_text(tmp_path, "", overrides)
    assert (loaded.data.instruction, loaded.eval.suite) == (text, text)


@pytest.mark.parametrize("override", ["train.epochs", "=3", "train..epochs=3"])
def test_override_that_is_not_an_assignment_is_refused(tmp_path, override):
    with pytest.raises(UserError, match="KEY=VALUE"):
        load_text(tmp_path, "", [override])


def test_override_through_a_value_is_refused(tmp_path):
    with pytest.raises(UserError, match="is a value, not a section"):
        load_text(tmp_path, "run: {seed: 1}", ["run.seed.x=1"])


def test_key_that_stands_twice_is_refused(tmp_path):
    with pytest.raises(UserError, match="duplicate key 'seed', in lines 2 and 3"):
        load_text(tmp_path, "run:\n  seed: 1\n  seed: 2\n")


def test_broken_yaml_names_its_line(tmp_path):
    with pytest.raises(UserError, match="line 2"):
        load_text(tmp_path, "run: {seed: 1\nmodel: ]")


@pytest.mark.parametrize("path", ["C:\\Users\\ana", "C:\\work"])
def test_a_windows_path_in_double_quotes_says_the_way_out(tmp_path, path):
    with pytest.raises(UserError, match="single quotes, or with /"):
        load_text(tmp_path, f'data:\n  path: "{path}"')


def test_escapes_in_a_path_are_shown_not_printed(tmp_path):
    with pytest.raises(UserError) as caught:
        load_text(tmp_path, 'data:\n  path: "D:\\test\\new\\rows.jsonl"')
    assert "'D:\\test\\new\\rows.jsonl'" in str(caught.value)
    assert "single quotes" in str(caught.value)
    assert not any(ord(char) < 32 for char in str(caught.value))


def test_text_for_the_model_may_have_lines(tmp_path):
    assert load_text(tmp_path, 'eval:\n  system: "a\\nb"').eval.system == "a\nb"


def test_tabs_for_indentation_are_reported(tmp_path):
    with pytest.raises(UserError, match="line 2.*indent with spaces"):
        load_text(tmp_path, "run:\n\tseed: 3")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: &x [1]\nb: *x", "the alias"),
        ("a: &x [*x]", "the alias"),
        ("a: " + "[\n" * 2_000, "nested too deeply"),
        ("? [1]\n: 2", "a key is a list|unhashable"),
        ("run: {name: 2024-13-45}", "quotes"),
    ],
)
def test_hostile_yaml_ends_in_one_line(tmp_path, text, said):
    with pytest.raises(UserError, match=said) as caught:
        load_text(tmp_path, text)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("value", ["on", "no", "2024", "1.5"])
def test_what_yaml_takes_for_another_type_is_put_in_quotes(tmp_path, value):
    with pytest.raises(UserError, match="put text in quotes"):
        load_text(tmp_path, f"run: {{name: {value}}}")


def test_python_tags_are_refused(tmp_path):
    with pytest.raises(UserError, match="python/object"):
        load_text(tmp_path, "run: !!python/object/apply:os.system ['true']")


def test_list_instead_of_sections_is_refused(tmp_path):
    with pytest.raises(UserError, match="holds a list"):
        load_text(tmp_path, "- run")


def test_missing_file_is_one_line(tmp_path):
    with pytest.raises(UserError, match="does not exist"):
        config.load(tmp_path / "none.yaml")


@pytest.mark.parametrize("name", ["a/b", "..", "", "x" * 65, "a b", "nul."])
def test_run_name_must_be_a_file_name(tmp_path, name):
    assert problems_of(tmp_path, f"run: {{name: '{name}'}}")


def test_equal_settings_have_equal_hashes(tmp_path):
    assert config.sha256(load_text(tmp_path, "run: {seed: 42}")) == config.sha256(config.Config())


def test_hash_follows_a_setting(tmp_path):
    assert config.sha256(load_text(tmp_path, "run: {seed: 1}")) != config.sha256(config.Config())


def test_paths_follow_the_run_name(tmp_path):
    paths = load_text(tmp_path, "run: {name: demo, artifacts_dir: out}").paths
    assert (paths.adapter.as_posix(), paths.gguf.as_posix()) == (
        "out/ft-demo-lora",
        "out/demo-ft.gguf",
    )


def test_predecessor_names_are_the_defaults():
    paths = config.Config().paths
    assert paths.adapter.as_posix() == "artifacts/ft-gemma3-270m-it-code-lora"
    assert paths.merged.as_posix() == "artifacts/merged-gemma3-270m-it-code"
    assert paths.gguf.as_posix() == "artifacts/gemma3-270m-it-code-ft.gguf"


def test_every_shipped_yaml_is_valid(root):
    shipped = sorted((root / "train").glob("*.yaml"))
    assert shipped and all(config.load(path) for path in shipped)


def test_the_default_file_that_another_folder_lacks_is_found_by_the_message(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UserError, match="does not exist -> run it in laptune's folder, "):
        config.load()


@pytest.mark.skipif(os.name == "nt", reason="pipes are no paths there")
def test_a_pipe_that_the_next_stage_would_find_empty_is_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe.yaml")
    for path in (tmp_path / "pipe.yaml", tmp_path):
        with pytest.raises(UserError, match="is not a file -> name a YAML file with --config"):
            config.load(path)
