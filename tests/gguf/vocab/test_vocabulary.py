"""A vocabulary keeps every token, type and id on its way through a folder and back."""

from __future__ import annotations

import dataclasses
import json
import shutil

import numpy as np
import pytest

from laptune.export.verify.probe_texts import texts
from laptune.gguf.file.types import GGUFError, TokenType
from laptune.gguf.vocab import folder_vocabulary, tokenizer_json
from laptune.text.tokenizer import load_tokenizer

TOKENIZER_FILES = (
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "chat_template.jinja",
    "config.json",
)


def config_of(folder) -> dict:
    return json.loads((folder / "config.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def vocabulary(tiny_gemma):
    return folder_vocabulary.from_folder(tiny_gemma, config_of(tiny_gemma))


@pytest.fixture(scope="module")
def bare(tiny_gemma, tmp_path_factory):
    """The folder as transformers saves it: no tokenizer.model."""
    folder = tmp_path_factory.mktemp("bare")
    for name in TOKENIZER_FILES:
        if (tiny_gemma / name).is_file():
            shutil.copyfile(tiny_gemma / name, folder / name)
    return folder


def test_kind_is_sentencepiece(vocabulary):
    assert (vocabulary.model, vocabulary.pre) == ("llama", "default")
    assert vocabulary.flags["add_space_prefix"] is False
    assert vocabulary.flags["add_bos_token"] is True


def test_special_tokens_are_control(vocabulary):
    for token in ("<bos>", "<eos>", "<start_of_turn>", "<end_of_turn>"):
        assert vocabulary.types[vocabulary.tokens.index(token)] == TokenType.CONTROL


def test_space_runs_are_user_defined_with_literal_spaces(vocabulary):
    assert vocabulary.types[vocabulary.tokens.index("    ")] == TokenType.USER_DEFINED


def test_turn_end_is_named(vocabulary):
    assert vocabulary.token_of("eot") == "<end_of_turn>"


def test_without_tokenizer_model_it_stays_sentencepiece(vocabulary, bare):
    rebuilt = folder_vocabulary.from_folder(bare, config_of(bare))
    assert rebuilt.model == "llama"
    assert rebuilt.tokens == vocabulary.tokens
    assert np.array_equal(rebuilt.types, vocabulary.types)


def test_rebuilt_scores_order_the_merges_alike(vocabulary, bare):
    rebuilt = folder_vocabulary.from_folder(bare, config_of(bare))
    ours, theirs = (tokenizer_json.merges_of_scores(v) for v in (rebuilt, vocabulary))
    assert ours == theirs


def test_tokenizer_json_cuts_texts_as_transformers_does(vocabulary, tiny_gemma, tmp_path):
    tokenizer_json.write_folder(vocabulary, tmp_path, class_name="GemmaTokenizer", max_length=2048)
    ours, theirs = load_tokenizer(tmp_path), load_tokenizer(tiny_gemma)
    # Runs of spaces are where transformers' own tokenizer.json has no literal spaces.
    plain = [text for text in texts() if "  " not in text and "\u2581" not in text]
    assert ours.encode_batch(plain) == theirs.encode_batch(plain)


def test_folder_written_from_it_gives_it_again(vocabulary, tmp_path, tiny_gemma):
    tokenizer_json.write_folder(vocabulary, tmp_path, class_name="GemmaTokenizer", max_length=2048)
    again = folder_vocabulary.from_folder(tmp_path, config_of(tiny_gemma))
    assert again.tokens == vocabulary.tokens
    assert np.array_equal(again.types, vocabulary.types)
    assert np.array_equal(again.scores, vocabulary.scores)
    assert again.special_ids == vocabulary.special_ids
    assert again.flags == vocabulary.flags


def test_transformers_loads_what_we_write(vocabulary, tmp_path, tiny_gemma):
    from transformers import AutoTokenizer

    shutil.copyfile(tiny_gemma / "config.json", tmp_path / "config.json")
    tokenizer_json.write_folder(vocabulary, tmp_path, class_name="GemmaTokenizer", max_length=2048)
    theirs, ours = AutoTokenizer.from_pretrained(tmp_path), load_tokenizer(tmp_path)
    for text in texts()[::7]:
        assert theirs(text).input_ids == [2, *ours.encode(text)]


def test_folder_without_tokenizer_is_refused(tmp_path):
    with pytest.raises(GGUFError, match="neither tokenizer.model nor"):
        folder_vocabulary.from_folder(tmp_path, {})


def larger(tiny_gemma, folder):
    """The folder with two more rows in its vocabulary, and what config.json says of them."""
    shutil.copytree(tiny_gemma, folder)
    config = config_of(folder)
    config["vocab_size"] += 2
    return config, config["vocab_size"]


def test_tokens_of_added_tokens_json_are_kept(tiny_gemma, tmp_path):
    config, size = larger(tiny_gemma, tmp_path / "m")
    added = {"<tool>": size - 2, "<|mine|>": size - 1}
    (tmp_path / "m/added_tokens.json").write_text(json.dumps(added), encoding="utf-8")
    special = {"additional_special_tokens": ["<|mine|>"]}
    path = tmp_path / "m/special_tokens_map.json"
    path.write_text(json.dumps(special), encoding="utf-8")
    found = folder_vocabulary.from_folder(tmp_path / "m", config)
    assert found.tokens[-2:] == ["<tool>", "<|mine|>"]
    assert found.types[-2:].tolist() == [TokenType.USER_DEFINED, TokenType.CONTROL]


def test_tokens_that_a_reply_must_show_are_not_control_and_a_call_ends_a_reply(
    tiny_gemma, tmp_path
):
    config, size = larger(tiny_gemma, tmp_path / "m")
    added = {"<start_function_call>": size - 2, "<start_function_response>": size - 1}
    (tmp_path / "m/added_tokens.json").write_text(json.dumps(added), encoding="utf-8")
    found = folder_vocabulary.from_folder(tmp_path / "m", config)
    assert found.types[-2:].tolist() == [TokenType.USER_DEFINED, TokenType.CONTROL]
    assert found.special_ids["eom"] == size - 1


def test_tokens_that_only_tokenizer_json_lists_are_kept(tiny_gemma, tmp_path):
    config, size = larger(tiny_gemma, tmp_path / "m")
    path = tmp_path / "m/tokenizer.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    content["added_tokens"].append({"id": size - 1, "content": "<late>", "special": True})
    path.write_text(json.dumps(content), encoding="utf-8")
    found = folder_vocabulary.from_folder(tmp_path / "m", config)
    assert found.tokens[-2:] == [f"[PAD{size - 2}]", "<late>"]


def test_turn_marker_that_a_file_calls_usual_is_control(tiny_gemma, tmp_path):
    shutil.copytree(tiny_gemma, tmp_path / "m")
    for name in ("tokenizer.json", "tokenizer_config.json"):
        path = tmp_path / "m" / name
        text = path.read_text(encoding="utf-8").replace('"special": true', '"special": false')
        path.write_text(text, encoding="utf-8")
    (tmp_path / "m/tokenizer.model").unlink()
    found = folder_vocabulary.from_folder(tmp_path / "m", config_of(tmp_path / "m"))
    for marker in ("<start_of_turn>", "<end_of_turn>"):
        assert found.types[found.tokens.index(marker)] == TokenType.CONTROL


def test_unknown_pre_tokenizer_is_refused(tmp_path):
    model = {"type": "BPE", "vocab": {"a": 0, "b": 1}, "merges": []}
    content = {"model": model, "added_tokens": [], "pre_tokenizer": {"type": "Whitespace"}}
    (tmp_path / "tokenizer.json").write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(GGUFError, match="pre-tokenizer"):
        folder_vocabulary.from_folder(tmp_path, {})


def test_endless_token_is_refused(vocabulary):
    tokens = [*vocabulary.tokens[:-1], "x" * 5000]
    with pytest.raises(GGUFError, match="a token of 5000 characters"):
        dataclasses.replace(vocabulary, tokens=tokens).check("f")


def test_template_runs_in_a_sandbox():
    from laptune.core.errors import UserError
    from laptune.gguf.vocab.template import render

    escape = "{{ ''.__class__.__mro__[1].__subclasses__() }}"
    with pytest.raises(UserError, match="SecurityError"):
        render(escape, [])


def test_endless_template_is_stopped():
    from laptune.core.errors import UserError
    from laptune.gguf.vocab.template import render

    with pytest.raises(UserError):
        render("{% for i in range(99999) %}{{ 'x' * 100000 }}{% endfor %}", [])


def _damage(content, *keys, value):
    for key in keys[:-1]:
        content = content[key]
    content[keys[-1]] = value


DAMAGED = {
    "empty": "",
    "a list": "[]",
    "cut": '{"model": {"type": "BPE"',
    "no model": "{}",
    "model is text": ("model", "BPE"),
    "vocab is a list": ("model", "vocab", []),
    "ids are text": ("model", "vocab", {"a": "0", "b": "1"}),
    "ids have gaps": ("model", "vocab", {"a": 0, "b": 7}),
    "ids are null": ("model", "vocab", {"a": None}),
    "merges are numbers": ("model", "merges", [1, 2]),
    "merges are one text": ("model", "merges", "a b"),
    "added tokens are text": ("added_tokens", "x"),
    "added token without id": ("added_tokens", [{"content": "x"}]),
    "added id is text": ("added_tokens", [{"id": "x", "content": "x"}]),
    "added content is null": ("added_tokens", [{"id": 1, "content": None}]),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_damaged_tokenizer_json_is_one_line(tiny_gemma, tmp_path, name):
    from laptune.core.errors import UserError

    folder = shutil.copytree(tiny_gemma, tmp_path / "m")
    (folder / "tokenizer.model").unlink()
    path, change = folder / "tokenizer.json", DAMAGED[name]
    if isinstance(change, tuple):
        content = json.loads(path.read_text(encoding="utf-8"))
        _damage(content, *change[:-1], value=change[-1])
        change = json.dumps(content)
    path.write_text(change, encoding="utf-8")
    with pytest.raises(UserError) as caught:
        folder_vocabulary.from_folder(folder, config_of(folder))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("text", ["", "\x08\x01", "x" * 50])
def test_damaged_tokenizer_model_is_one_line(tiny_gemma, tmp_path, text):
    from laptune.core.errors import UserError

    folder = shutil.copytree(tiny_gemma, tmp_path / "m")
    (folder / "tokenizer.model").write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match="tokenizer.model"):
        folder_vocabulary.from_folder(folder, config_of(folder))
