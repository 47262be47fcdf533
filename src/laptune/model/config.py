"""The one reader of `config.json`, with each family's defaults.

Five generations of transformers write the same model in different keys and leave out what equals
a default. `read_config` gives one form: every key of the family's table, the rotary settings as
`rope_theta`, `rope_local_base_freq` and `rope_scaling`, and `layer_types` spelled out. What
transformers would compute otherwise, or not at all, is refused in one line. A test holds the
tables against transformers' own.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from laptune.core.errors import UserError
from laptune.core.files import read_object

Config = dict[str, Any]
_SLIDING, _FULL = "sliding_attention", "full_attention"
_SIZES = (
    *("vocab_size", "hidden_size", "intermediate_size", "num_hidden_layers"),
    *("num_attention_heads", "num_key_value_heads", "head_dim", "max_position_embeddings"),
)
_NUMBERS = ("rms_norm_eps", "query_pre_attn_scalar", "rope_theta", "rope_local_base_freq")
_NUMBERS_OR_NULL = ("final_logit_softcapping", "attn_logit_softcapping")
_FLAGS = (
    *("tie_word_embeddings", "attention_bias", "mlp_bias", "use_sliding_window"),
    "use_bidirectional_attention",
)
_GEMMA: Config = {
    "hidden_size": 2304,
    "intermediate_size": 9216,
    "num_hidden_layers": 26,
    "num_attention_heads": 8,
    "num_key_value_heads": 4,
    "head_dim": 256,
    "hidden_activation": "gelu_pytorch_tanh",
    "rms_norm_eps": 1e-6,
    "tie_word_embeddings": True,
    "attention_bias": False,
    "query_pre_attn_scalar": 256,
    "sliding_window": 4096,
    "use_bidirectional_attention": False,
}
_QWEN: Config = {
    "vocab_size": 151936,
    "hidden_size": 4096,
    "intermediate_size": 22016,
    "num_hidden_layers": 32,
    "num_attention_heads": 32,
    "num_key_value_heads": 32,
    "hidden_act": "silu",
    "max_position_embeddings": 32768,
    "rms_norm_eps": 1e-6,
    "tie_word_embeddings": False,
    "use_sliding_window": False,
    "rope_theta": 10000.0,
}
# model_type -> what a key has that config.json leaves out, as transformers takes it.
DEFAULTS: dict[str, Config] = {
    "gemma3_text": _GEMMA
    | {
        "vocab_size": 262208,
        "max_position_embeddings": 131072,
        "final_logit_softcapping": None,
        "attn_logit_softcapping": None,
        "rope_theta": 1_000_000.0,
        "rope_local_base_freq": 10_000.0,
    },
    "gemma2": _GEMMA
    | {
        "vocab_size": 256000,
        "max_position_embeddings": 8192,
        "final_logit_softcapping": 30.0,
        "attn_logit_softcapping": 50.0,
        "use_bidirectional_attention": None,
        "rope_theta": 10000.0,
    },
    "llama": {
        "vocab_size": 32000,
        "hidden_size": 4096,
        "intermediate_size": 11008,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "num_key_value_heads": None,
        "head_dim": None,
        "hidden_act": "silu",
        "max_position_embeddings": 2048,
        "rms_norm_eps": 1e-6,
        "tie_word_embeddings": False,
        "attention_bias": False,
        "mlp_bias": False,
        "rope_theta": 10000.0,
    },
    "qwen2": _QWEN | {"head_dim": None},
    "qwen3": _QWEN | {"head_dim": 128, "attention_bias": False},
}


def read_config(folder: str | Path) -> Config:
    """The completed `config.json` of a folder. Raises UserError with the key that is wrong."""
    path = Path(folder) / "config.json"
    raw = read_object(path)
    if not raw:
        raise UserError(f"{path}: not found", "give the folder of a Hugging Face model")
    return complete(raw, str(path))


def complete(raw: Config, where: str = "config.json") -> Config:
    """A parsed `config.json` in the one form. Raises UserError, one line that names the key."""
    return _Reader(raw, where).config()


class _Reader:
    """Checks one file and fills in what it leaves out."""

    def __init__(self, raw: Config, where: str) -> None:
        self.where = where
        nested = raw.get("text_config", {})
        if not isinstance(nested, dict):
            raise self.bad("text_config", nested, "an object")
        self.raw = {**raw, **nested}
        classes = self.raw.get("architectures") or []
        if not isinstance(classes, list) or any(not isinstance(name, str) for name in classes):
            raise self.bad("architectures", classes, "a list of names")
        self.raw["architectures"] = classes
        kind = self.raw.get("model_type")
        if not isinstance(kind, str):
            raise UserError(f"{where} has no model_type", "add it, or fetch the model again")
        self.defaults = DEFAULTS.get(kind, {})

    def bad(self, key: str, value: Any, rule: str) -> UserError:
        return UserError(f"{self.where}: {key} is {value!r:.60}, not {rule}", "fetch it again")

    def get(self, key: str) -> Any:
        return self.raw.get(key, self.defaults.get(key))

    def config(self) -> Config:
        """All of it."""
        found = {**self.defaults, **self.raw}
        found["num_key_value_heads"] = self.get("num_key_value_heads") or self.get(
            "num_attention_heads"
        )
        if self.get("head_dim") is None:
            hidden, heads = self.size("hidden_size"), self.size("num_attention_heads")
            found["head_dim"] = hidden // heads
        self.raw = found
        if not self.defaults:  # a family that only transformers computes
            found.setdefault("max_position_embeddings", 1 << 24)
        for key in _SIZES:
            found[key] = self.size(key)
        for key in _NUMBERS:
            if key in found:
                found[key] = self.number(key, found[key])
        for key in _NUMBERS_OR_NULL:
            if found.get(key) is not None:
                found[key] = self.number(key, found[key])
        for key in _FLAGS:
            may_be_null = key not in found or self.defaults.get(key) is None
            may_be_null = may_be_null or key == "use_bidirectional_attention"
            if not isinstance(found.get(key), bool) and not (
                may_be_null and found.get(key) is None
            ):
                raise self.bad(key, found[key], "true or false")
        found["activation"] = self.activation()
        found |= self.rope()
        found["layer_types"] = self.layer_types()
        found["sliding_window"] = self.window()
        return found

    def size(self, key: str) -> int:
        """A count from 1 up."""
        if key not in self.raw and key not in self.defaults:
            raise UserError(f"{self.where} has no {key}", "add it, or fetch the model again")
        value = self.get(key)
        if isinstance(value, bool) or not isinstance(value, int) or not 0 < value <= 1 << 24:
            raise self.bad(key, value, "a usable count")
        return value

    def number(self, key: str, value: Any) -> float:
        """A number above 0, an int as it is."""
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e30:
            raise self.bad(key, value, "a number above 0")
        return value

    def activation(self) -> str:
        """The MLP's function, from the key that the family reads."""
        key = "hidden_activation" if "hidden_activation" in self.defaults else "hidden_act"
        value = self.get(key)
        if not self.defaults:
            value = value or self.get("hidden_activation") or ""
        if not isinstance(value, str):
            raise self.bad(key, value, "a name")
        return value

    def rope(self) -> Config:
        """`rope_theta` of the global layers, `rope_local_base_freq`, and `rope_scaling` or None."""
        new, scaling = self.raw.get("rope_parameters"), self.raw.get("rope_scaling")
        for key, value in (("rope_parameters", new), ("rope_scaling", scaling)):
            if value is not None and not isinstance(value, dict):
                raise self.bad(key, value, "an object")
        sliding: Config = {}
        if "rope_local_base_freq" in self.defaults:
            full, sliding = self._by_layer(new or {}, scaling or {})
        else:
            full = dict(scaling or new or {})
            if any(isinstance(value, dict) for value in full.values()):
                raise self.bad("rope_parameters", full, "one set for all layers")
        kind = full.get("rope_type", full.get("type", "default"))
        if not isinstance(kind, str | None):
            raise self.bad("rope_type", kind, "a name")
        theta = full.get("rope_theta", self.raw.get("rope_theta", 10000.0))
        full.pop("rope_theta", None)
        full.pop("type", None)
        partial = full.get("partial_rotary_factor", self.get("partial_rotary_factor"))
        if partial not in (None, 1, 1.0):
            raise self.bad("partial_rotary_factor", partial, "1: whole heads are rotated here")
        found = {
            "rope_theta": float(self.number("rope_theta", theta)),
            "rope_scaling": None if kind in (None, "default") else {**full, "rope_type": kind},
            "rope_parameters": None,
        }
        if kind == "linear":
            self.number("factor", full.get("factor"))
        if sliding:
            local = self.number("rope_local_base_freq", sliding["rope_theta"])
            found["rope_local_base_freq"] = float(local)
        return found

    def _by_layer(self, new: Config, scaling: Config) -> tuple[Config, Config]:
        """Gemma 3: (global, sliding) settings, as its configuration class puts them together."""
        parts = [new.get(key) or {} for key in (_FULL, _SLIDING)]
        if (new and not (parts[0] or parts[1])) or any(not isinstance(p, dict) for p in parts):
            raise self.bad("rope_parameters", new, f"an object with {_FULL} and {_SLIDING}")
        if "type" in scaling and "rope_type" not in scaling:  # transformers 5 passes over it
            raise self.bad("rope_scaling", scaling, "one with rope_type in place of type")
        full = {**parts[0], **scaling}
        sliding = {"rope_theta": self.get("rope_local_base_freq"), **parts[1]}
        if sliding.get("rope_type", "default") not in (None, "default"):
            raise self.bad("rope_type of the sliding layers", sliding["rope_type"], "default")
        return full, sliding

    def layer_types(self) -> list[str]:
        """Which layers slide."""
        count, stated = self.size("num_hidden_layers"), self.raw.get("layer_types")
        if stated is None:
            return self._stock_layers(count)
        is_known = isinstance(stated, list) and all(k in (_SLIDING, _FULL) for k in stated)
        if not is_known or len(stated) != count:
            raise self.bad("layer_types", stated, f"{count} of {_SLIDING} or {_FULL}")
        return stated

    def _stock_layers(self, count: int) -> list[str]:
        """Every sixth layer global in Gemma 3, every other in Gemma 2, all of them elsewhere."""
        kind = self.raw["model_type"]
        pattern = {"gemma3_text": 6, "gemma2": 2}.get(kind, 1)
        if kind == "gemma3_text":
            pattern = self.raw.get("sliding_window_pattern", pattern)
        if isinstance(pattern, bool) or not isinstance(pattern, int) or pattern < 1:
            raise self.bad("sliding_window_pattern", pattern, "a count from 1 up")
        return [_SLIDING if (i + 1) % pattern else _FULL for i in range(count)]

    def window(self) -> int | None:
        """Tokens that a sliding layer sees; None where none slides."""
        if _SLIDING not in self.raw["layer_types"]:
            value = self.get("sliding_window")
            return value if isinstance(value, int) and not isinstance(value, bool) else None
        return self.size("sliding_window")


def matrix_shapes(config: Config) -> dict[str, tuple[tuple[int, int], tuple[str, ...]]]:
    """Module name -> (shape of its weight, the keys that it follows from), of a completed file."""
    hidden, width = config["hidden_size"], config["head_dim"]
    heads, kv_heads = config["num_attention_heads"], config["num_key_value_heads"]
    inner = config["intermediate_size"]
    vocabulary = ((config["vocab_size"], hidden), ("vocab_size", "hidden_size"))
    query = ("num_attention_heads", "head_dim", "hidden_size")
    key = ("num_key_value_heads", "num_attention_heads", "head_dim", "hidden_size")
    wide = ("intermediate_size", "hidden_size")
    return {
        "embed_tokens": vocabulary,
        "lm_head": vocabulary,
        "q_proj": ((heads * width, hidden), query),
        "k_proj": ((kv_heads * width, hidden), key),
        "v_proj": ((kv_heads * width, hidden), key),
        "o_proj": ((hidden, heads * width), query),
        "gate_proj": ((inner, hidden), wide),
        "up_proj": ((inner, hidden), wide),
        "down_proj": ((hidden, inner), wide),
    }


def default_note(raw: Config, keys: tuple[str, ...]) -> str:
    """Which of these keys a `config.json` leaves out, and so takes from its family; a clause."""
    nested = raw.get("text_config") or {}
    missing = [key for key in keys if key not in raw and key not in nested]
    return f" ({', '.join(missing)} not in config.json: the family's default)" if missing else ""
