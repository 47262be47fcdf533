"""Tiny models for tests: a 2-layer random Gemma 3 with a SentencePiece vocabulary of its own."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

CONTROL = ["<mask>", "<start_of_turn>", "<end_of_turn>", "<unused0>", "<start_of_image>"]
# Newline and space runs are user-defined pieces in Gemma's vocabulary; indentation hangs on them.
USER_DEFINED = ["\n" * n for n in range(1, 4)] + ["\u2581" * n for n in range(2, 9)] + ["\t"]
_WORDS = [
    "add",
    "sub",
    "total",
    "items",
    "value",
    "index",
    "name",
    "text",
    "count",
    "result",
    "list",
    "word",
    "key",
    "left",
    "right",
]


def corpus() -> list[str]:
    """Sentences and code enough to train a vocabulary of some 600 pieces."""
    lines = []
    for i, first in enumerate(_WORDS):
        for second in _WORDS:
            lines.append(f"def {first}_{second}(x, y): return x + {i} * y  # {second} of {first}")
            lines.append(f"The {first} of the {second} is {i}, so print it and return the {first}.")
            lines.append(f"for {first} in {second}s: {second}.append({first}[{i}:]) if not None")
    return lines


def write_tokenizer(folder: Path) -> int:
    """Write ``tokenizer.model``, ``tokenizer.json`` and its config; return the vocabulary's size.

    ``tokenizer.json`` is made by transformers, not by laptune, so that ours has a judge.
    """
    import sentencepiece as spm
    from transformers import GemmaTokenizer
    from transformers.tokenization_utils_base import AddedToken, generate_merges

    prefix = folder / "spm"
    spm.SentencePieceTrainer.Train(
        sentence_iterator=iter(corpus()),
        model_prefix=str(prefix),
        model_type="bpe",
        vocab_size=640,
        byte_fallback=True,
        pad_id=0,
        eos_id=1,
        bos_id=2,
        unk_id=3,
        pad_piece="<pad>",
        eos_piece="<eos>",
        bos_piece="<bos>",
        unk_piece="<unk>",
        control_symbols=CONTROL,
        user_defined_symbols=USER_DEFINED,
        add_dummy_prefix=False,
        remove_extra_whitespaces=False,
        normalization_rule_name="identity",
        num_threads=1,
        minloglevel=2,
    )
    (folder / "spm.model").replace(folder / "tokenizer.model")
    (folder / "spm.vocab").unlink()
    sp = spm.SentencePieceProcessor(model_file=str(folder / "tokenizer.model"))
    vocab = {sp.id_to_piece(i): i for i in range(sp.get_piece_size())}
    scores = {sp.id_to_piece(i): sp.get_score(i) for i in range(sp.get_piece_size())}
    tokenizer = GemmaTokenizer(vocab=vocab, merges=generate_merges(vocab, scores))
    tokenizer.add_tokens([AddedToken(t, normalized=False) for t in USER_DEFINED])
    tokenizer.add_special_tokens(
        {"additional_special_tokens": [AddedToken(t, normalized=False) for t in CONTROL]}
    )
    tokenizer.save_pretrained(folder)
    return len(tokenizer)


def write_gemma(folder: Path, *, seed: int = 0, num_layers: int = 2) -> Path:
    """Write a random Gemma 3 model folder that transformers, laptune and llama.cpp load."""
    import torch
    from transformers import Gemma3ForCausalLM, Gemma3TextConfig

    from laptune.text.chat import GEMMA3

    folder.mkdir(parents=True, exist_ok=True)
    vocab_size = write_tokenizer(folder)
    config = Gemma3TextConfig(
        vocab_size=vocab_size,
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=num_layers,
        num_attention_heads=4,
        num_key_value_heads=1,
        head_dim=32,
        sliding_window=16,
        layer_types=["sliding_attention"] * (num_layers - 1) + ["full_attention"],
        max_position_embeddings=2048,
        query_pre_attn_scalar=32,
        pad_token_id=0,
        eos_token_id=1,
        bos_token_id=2,
        tie_word_embeddings=True,
    )
    torch.manual_seed(seed)
    model = Gemma3ForCausalLM(config)
    with torch.no_grad():  # norms away from zero, so that w + 1 mistakes show
        for name, weight in model.named_parameters():
            if "norm" in name:
                weight.normal_(0.0, 0.2)
    model.to(torch.bfloat16).save_pretrained(folder)
    (folder / "generation_config.json").write_text(
        json.dumps({"bos_token_id": 2, "eos_token_id": [1, sp_id(folder, "<end_of_turn>")]}),
        encoding="utf-8",
    )
    (folder / "chat_template.jinja").write_text(GEMMA3.jinja, encoding="utf-8", newline="\n")
    return folder


def write_in_stock_order(model: Path, folder: Path) -> Path:
    """Copy a 2-layer model, both layers local: a GGUF says which are global by a rule alone."""
    shutil.copytree(model, folder)
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    config["layer_types"] = ["sliding_attention"] * config["num_hidden_layers"]
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    return folder


def sp_id(folder: Path, piece: str) -> int:
    """Return the id of a piece in the folder's SentencePiece model."""
    import sentencepiece as spm

    return spm.SentencePieceProcessor(model_file=str(folder / "tokenizer.model"))[piece]


def write_adapter(base: Path, folder: Path, *, rank: int = 4, seed: int = 1, **lora) -> Path:
    """Write a stock PEFT LoRA adapter on ``base`` whose B matrices are not zero."""
    import torch
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
    targets = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
    config = LoraConfig(
        r=rank, lora_alpha=2 * rank, target_modules=targets, task_type="CAUSAL_LM", **lora
    )
    torch.manual_seed(seed)  # peft draws A from the global generator
    model = get_peft_model(model, config)
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if "lora_B" in name:
                weight.copy_(torch.randn(weight.shape, generator=generator) * 0.05)
    model.save_pretrained(folder)
    return folder


def read_tensors(path: Path) -> dict:
    """A safetensors file's tensors, read and not mapped: Windows writes over no mapped file."""
    import safetensors.torch

    return safetensors.torch.load(path.read_bytes())
