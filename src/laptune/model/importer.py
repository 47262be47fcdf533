"""Turn a GGUF file into a Hugging Face folder that trains.

Tensor by tensor: a quantized one is dequantized piece by piece and stored as bfloat16, so the
process never holds a whole model. float32 tensors that bfloat16 cannot hold exactly stay float32,
which keeps a round trip through F32 and BF16 files lossless.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from laptune.core import console, manifest
from laptune.core.errors import some
from laptune.core.files import write_json
from laptune.gguf.architectures import Family, Rule, family_of_gguf, rope_order
from laptune.gguf.codec.codecs import bf16_bits, bf16_values, decode
from laptune.gguf.file.read import GGUFFile, TensorInfo
from laptune.gguf.file.types import GGUFError, TokenType
from laptune.gguf.vocab import family_rules, tokenizer_json, vocabulary
from laptune.gguf.vocab.folder_vocabulary import TURN_ENDS
from laptune.model.config import complete, matrix_shapes
from laptune.model.safetensors import SafetensorsWriter

METADATA_NAME = "gguf_metadata.json"
_DERIVED = ("rope_freqs.weight",)  # computed by llama.cpp's converter, no weight


def import_gguf(
    gguf_path: str | Path,
    out_folder: str | Path,
    *,
    base_id: str | None = None,
    overwrite: bool = False,
) -> Path:
    """Write the Hugging Face folder of a GGUF file and return it.

    `base_id` is what the manifest calls the model; the file's name where it is not given.
    Raises GGUFError for a broken file, an unsupported architecture, tokenizer or type, and for
    tensors that are missing, unknown or of the wrong shape.
    """
    out_folder = Path(out_folder)
    with (
        GGUFFile(gguf_path) as file,
        manifest.staged_dir(
            out_folder, stage="import_gguf", inputs=(file.path,), overwrite=overwrite
        ) as stage,
    ):
        _refuse_part(file)
        family = family_of_gguf(file.get("general.architecture"))
        vocab = family_rules.complete(vocabulary.from_gguf(file), family.name)
        hf_config = _config(file, family, vocab)
        plan = _plan(file, family, hf_config)
        if vocab.chat_template is None:
            vocab.chat_template = _stock_template(hf_config)
        max_length = hf_config["max_position_embeddings"]
        # numpy lets go of Python's lock, so the weights are written beside the tokenizer.
        with ThreadPoolExecutor(1) as pool:
            path = stage.path / "model.safetensors"
            values = partial(_values, file, family, hf_config)
            weights = pool.submit(_write_weights, values, hf_config, plan, path)
            tokenizer_json.write_folder(
                vocab, stage.path, class_name=_tokenizer_class(family), max_length=max_length
            )
            weights.result()
        write_json(stage.path / "config.json", hf_config)
        write_json(stage.path / "generation_config.json", _generation_config(vocab))
        write_json(stage.path / METADATA_NAME, _facts(file))
        stage.extra["base"] = {"id": base_id or file.path.name, "revision": None}
        stage.metrics.update(num_tensors=len(plan), num_tokens=len(vocab.tokens))
    return out_folder


def _refuse_part(file: GGUFFile) -> None:
    """GGUFError for one file of a model that was split into several."""
    count, part = file.get("split.count", 1), file.get("split.no", 0)
    if isinstance(count, int) and count > 1:
        raise GGUFError(
            f"{file.path.name} is part {part + 1 if isinstance(part, int) else '?'} of {count} of "
            "a split model",
            "join them: llama-gguf-split --merge FIRST_PART OUT.gguf, then give OUT.gguf",
        )


def _facts(file: GGUFFile) -> dict[str, Any]:
    """What the file says of itself; the converter carries it into the next GGUF."""
    return {
        key: item.value
        for key, item in file.fields.items()
        if key.startswith("general.") and isinstance(item.value, str | int | list)
    }


def _config(file: GGUFFile, family: Family, vocab: vocabulary.Vocabulary) -> dict[str, Any]:
    prefix = f"{family.name}."
    values = {
        key.removeprefix(prefix): item.value
        for key, item in file.fields.items()
        if key.startswith(prefix)
    }
    for key in family.keys:
        value = values.get(key.gguf, key.default)
        if value is not None and (isinstance(value, bool) or not isinstance(value, int | float)):
            raise GGUFError(f"{file.path.name}: {prefix}{key.gguf} is {value!r}, not a number")
    for name in ("block_count", "embedding_length", "attention.head_count", "context_length"):
        value = values.get(name)
        if not isinstance(value, int) or not 0 < value <= 1 << 24:
            raise GGUFError(f"{file.path.name}: {prefix}{name} is {value!r}, not a usable count")
    try:
        config = family.hf_config(values)
    except (ValueError, TypeError, KeyError, OverflowError) as error:
        raise GGUFError(
            f"{file.path.name}: its {family.name} settings make no sense ({error!r:.80})"
        ) from None
    config["vocab_size"] = len(vocab.tokens)
    for name, hf_name in (("bos", "bos"), ("eos", "eos"), ("padding", "pad")):
        config[f"{hf_name}_token_id"] = vocab.special_ids.get(name)
    config["dtype"] = config["torch_dtype"] = "bfloat16"
    return config


def _generation_config(vocab: vocabulary.Vocabulary) -> dict[str, Any]:
    """Stop on EOS and on the token that closes a turn, where the vocabulary has one."""
    stops = [vocab.special_ids.get(name) for name in ("eos", "eot", "eom")]
    for index in np.flatnonzero(vocab.types == TokenType.CONTROL).tolist():
        if vocab.tokens[index] in TURN_ENDS:
            stops.append(index)
    unique = list(dict.fromkeys(stop for stop in stops if stop is not None))
    return {
        "bos_token_id": vocab.special_ids.get("bos"),
        "eos_token_id": unique if len(unique) != 1 else unique[0],
        "pad_token_id": vocab.special_ids.get("padding"),
    }


def _stock_template(hf_config: dict[str, Any]) -> str | None:
    """The family's own chat template, for files that carry none."""
    from laptune.text.chat import chat_format

    folder_less = {"gemma3_text": "gemma3", "gemma2": "gemma3"}
    name = folder_less.get(hf_config["model_type"])
    return chat_format(name).jinja if name else None


def _tokenizer_class(family: Family) -> str:
    return "GemmaTokenizer" if family.name.startswith("gemma") else "PreTrainedTokenizerFast"


def _plan(
    file: GGUFFile, family: Family, config: dict[str, Any]
) -> list[tuple[TensorInfo, str, Rule]]:
    """(tensor, HF name, rule) in writing order; raises GGUFError listing all that is wrong."""
    if config["num_hidden_layers"] * len(family.rules) > 4 * len(file.tensors) + 64:
        raise GGUFError(
            f"{file.path.name}: {len(file.tensors)} tensors cannot make "
            f"{config['num_hidden_layers']} blocks"
        )
    plan, problems, known = [], [], set(_DERIVED)
    shapes = matrix_shapes(complete(config, file.path.name))
    for gguf_name, hf_name, rule in family.expand(config["num_hidden_layers"]):
        known.add(gguf_name)
        info = file.tensors.get(gguf_name)
        if info is None:
            if not rule.is_optional:
                problems.append(f"{gguf_name} is missing")
            continue
        want, _ = shapes.get(hf_name.split(".")[-2], (None, ()))
        num_axes = 1 if rule.role in ("norm", "vector") else 2
        if len(info.shape) != num_axes or (num_axes == 2 and want not in (None, info.shape)):
            expected = want if num_axes == 2 else (None,)
            problems.append(f"{gguf_name} has the shape {info.shape}, expected {expected}")
        plan.append((info, hf_name, rule))
    problems += [f"{name} is not a tensor of {family.name}" for name in file.tensors.keys() - known]
    if problems:
        raise GGUFError(f"{file.path.name}: {some(problems)}")
    if "output.weight" in file.tensors:
        config["tie_word_embeddings"] = False
    return plan


def _values(
    file: GGUFFile, family: Family, config: dict[str, Any], info: TensorInfo, rule: Rule
) -> Iterator[np.ndarray]:
    """float32 pieces of a tensor as Hugging Face wants them."""
    if rule.heads_key:
        whole = decode(file.read_rows(info), info.type).reshape(info.shape)
        yield whole[rope_order(config[rule.heads_key], info.shape[0], to_gguf=False)]
        return
    for rows in file.iter_rows(info):
        values = decode(rows, info.type)
        if rule.role == "norm" and family.norm_offset:
            values = values - np.float32(family.norm_offset)
        if not np.isfinite(values).all():
            raise GGUFError(
                f"{file.path.name}: tensor {info.name} holds NaN or infinity",
                "the file is damaged: fetch it again",
            )
        yield values


def _is_exact(pieces: Iterator[np.ndarray]) -> bool:
    """Whether bfloat16 holds every value of a float32 tensor."""
    return all(np.array_equal(bf16_values(bf16_bits(values)), values) for values in pieces)


def _write_weights(
    values_of: Callable[[TensorInfo, Rule], Iterator[np.ndarray]],
    config: dict[str, Any],
    plan: list[tuple[TensorInfo, str, Rule]],
    path: Path,
) -> None:
    kinds = []
    for info, name, rule in plan:
        is_float = info.type.name in ("F32", "F64", "F16")
        stays = is_float and not _is_exact(values_of(info, rule))
        kinds.append((name, "F32" if stays else "BF16", info.shape))
    if any(kind == "F32" and len(shape) > 1 for _, kind, shape in kinds):
        config["dtype"] = config["torch_dtype"] = "float32"
    total = sum(info.num_bytes for info, _, _ in plan) / 1e6
    with SafetensorsWriter(path, kinds) as out, console.progress("importing", total, "MB") as bar:
        for (info, _, rule), (_, kind, _) in zip(plan, kinds, strict=True):
            pieces = values_of(info, rule)
            out.write(pieces if kind == "F32" else map(bf16_bits, pieces))
            bar.advance(info.num_bytes / 1e6)
