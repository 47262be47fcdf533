"""What a target is, and how a wrong one is told."""

from __future__ import annotations

import json
import shutil

import pytest
import tiny

from laptune.core.errors import UserError
from laptune.generate import Request, identify, open_backend


def test_targets_are_recognised_by_their_files(tiny_gemma, tiny_adapter, tmp_path):
    gguf = tmp_path / "with space.gguf"
    gguf.write_bytes(b"GGUF rest")
    assert identify(tiny_gemma) == "folder"
    assert identify(tiny_adapter) == "adapter"
    assert identify(gguf) == "gguf"
    assert identify("http://127.0.0.1:1234") == "server"
    assert identify("google/gemma-3-270m-it") == "base"


@pytest.mark.parametrize("target", ["artifacts/merged-none", "no-such-folder", "./a/b"])
def test_a_missing_folder_is_not_looked_for_on_the_hub(target):
    with pytest.raises(UserError, match="not found"):
        identify(target)


def test_a_file_that_is_not_a_gguf_is_refused(tmp_path):
    (tmp_path / "x.gguf").write_bytes(b"text")
    with pytest.raises(UserError, match="not a GGUF"):
        identify(tmp_path / "x.gguf")


def test_an_adapter_finds_its_base(tiny_adapter, tiny_gemma, tmp_path):
    folder = tmp_path / "adapter"
    shutil.copytree(tiny_adapter, folder)
    path = folder / "adapter_config.json"
    config = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(
        json.dumps(config | {"base_model_name_or_path": str(tiny_gemma)}), encoding="utf-8"
    )
    with open_backend(folder) as backend:
        assert backend.kind == "adapter"


@pytest.fixture
def named(tiny_adapter, tmp_path):
    """Gives an adapter whose settings name another base, in another encoding."""

    def write(base, encoding="utf-8"):
        shutil.copytree(tiny_adapter, tmp_path / "adapter", dirs_exist_ok=True)
        path = tmp_path / "adapter" / "adapter_config.json"
        config = json.loads(path.read_text(encoding="utf-8"))
        text = json.dumps(config | {"base_model_name_or_path": base})
        path.write_text(text, encoding=encoding)
        return tmp_path / "adapter"

    return write


@pytest.mark.parametrize("base", ["/home/ann/gemma", "C:\\Users\\ann\\gemma", "unsloth/gemma-4bit"])
def test_a_base_that_an_adapter_names_and_is_not_here_is_to_be_given(named, base, tiny_gemma):
    with pytest.raises(UserError, match="adapter_config.json: its base .* -> give .* --base"):
        open_backend(named(base))
    with open_backend(named(base), base=tiny_gemma) as backend:
        assert backend.kind == "adapter"


def test_settings_that_windows_saved_with_a_mark_name_the_base(named, tiny_gemma):
    with open_backend(named(str(tiny_gemma), "utf-8-sig")) as backend:
        assert backend.kind == "adapter"


@pytest.mark.parametrize("name", ["adapter_config.json", "config.json"])
def test_what_lies_in_folders_inside_is_named(tmp_path, name):
    for inside in ("checkpoint-10", "snapshots/5a3b"):
        (tmp_path / inside).mkdir(parents=True)
        (tmp_path / inside / name).write_text("{}", encoding="utf-8")
    with pytest.raises(UserError, match="folder inside it: checkpoint-10, snapshots/5a3b"):
        identify(tmp_path)


def test_an_adapter_of_another_model_is_reported_with_its_shapes(
    tiny_adapter, tiny_gemma, tmp_path
):
    from safetensors.torch import save_file

    folder = tmp_path / "adapter"
    shutil.copytree(tiny_adapter, folder)
    tensors = tiny.read_tensors(folder / "adapter_model.safetensors")
    wrong = {k: v[:, :-1].contiguous() if "lora_A" in k else v for k, v in tensors.items()}
    save_file(wrong, str(folder / "adapter_model.safetensors"))
    with pytest.raises(UserError, match="does not fit the base"):
        open_backend(folder, base=tiny_gemma)


def test_what_the_merge_refuses_is_refused_here_too(tiny_adapter, tiny_gemma, tmp_path):
    folder = tmp_path / "adapter"
    shutil.copytree(tiny_adapter, folder)
    path = folder / "adapter_config.json"
    config = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(config | {"modules_to_save": ["norm"]}), encoding="utf-8")
    with pytest.raises(UserError, match="modules_to_save"):
        open_backend(folder, base=tiny_gemma)


def test_a_dora_adapter_runs_as_peft_runs_it(tiny_gemma, tmp_path):
    import torch
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModelForCausalLM

    torch.manual_seed(0)
    model = AutoModelForCausalLM.from_pretrained(tiny_gemma, dtype=torch.float32)
    settings = LoraConfig(r=4, target_modules=["q_proj", "down_proj"], use_dora=True)
    model = get_peft_model(model, settings)
    for name, weight in model.named_parameters():
        if "lora_" in name:
            torch.nn.init.normal_(weight, 0.5 if "magnitude" in name else 0.0, 0.2)
    model.save_pretrained(tmp_path)
    with open_backend(tmp_path, base=tiny_gemma) as backend, torch.inference_mode():
        ids = backend.encode(Request(prompt="print the list of names"))
        logits = torch.log_softmax(model(torch.tensor([ids])).logits[0], 1)
        exact = logits[torch.arange(len(ids) - 1), torch.tensor(ids[1:])].tolist()
        assert backend.score(ids) == pytest.approx(exact, abs=1e-3)


@pytest.mark.parametrize("dtype", ["float64", "bfloat16+int8"])
def test_an_unknown_dtype_is_refused(tiny_gemma, dtype):
    with pytest.raises(UserError, match="dtype"):
        open_backend(tiny_gemma, dtype=dtype)


def test_a_recorded_pair_of_dtypes_is_taken_back(tiny_gemma):
    with open_backend(tiny_gemma, dtype="bfloat16+float32") as backend:
        assert backend.facts()["dtype"] == "bfloat16+float32"
        assert backend.generate([Request(prompt="print")], max_tokens=4)[0].num_tokens == 4


def test_a_family_that_we_do_not_compute_runs_in_transformers(tiny_gemma, tmp_path):
    import torch
    from transformers import GPT2Config, GPT2LMHeadModel

    torch.manual_seed(0)
    config = GPT2Config(vocab_size=700, n_embd=32, n_layer=1, n_head=2, eos_token_id=1)
    GPT2LMHeadModel(config).save_pretrained(tmp_path)
    shutil.copy(tiny_gemma / "tokenizer.json", tmp_path)
    raw = json.loads((tmp_path / "config.json").read_text(encoding="utf-8"))
    raw |= {"hidden_size": 32, "num_attention_heads": 2, "num_hidden_layers": 1}
    (tmp_path / "config.json").write_text(
        json.dumps(raw | {"intermediate_size": 128}), encoding="utf-8"
    )
    with open_backend(tmp_path, chat_format="gemma3") as backend:
        assert "transformers" in backend.facts()["engine"]
        reply = backend.generate([Request(prompt="print the list")], max_tokens=6)[0]
        assert reply.num_tokens <= 6
        assert len(backend.score(backend.encode(Request(prompt="print the list")))) > 1
