"""What a training step costs: operations and memory, from the shapes of a model.

The frozen weights take two floating-point operations a weight forward and two backward (gradients
to inputs only), the head only in rows that carry loss.
"""

from __future__ import annotations

from laptune.model.spec import ModelSpec

_PROCESS_BYTES = 350 << 20  # interpreter, torch, tokenizer
_WORKER_BYTES = 12 << 20
_SPAWNED_BYTES = 220 << 20  # a worker that is a process of its own


def projection_shapes(spec: ModelSpec) -> dict[str, tuple[int, int]]:
    """(num_out, num_in) of each projection of a layer."""
    hidden, inner = spec.hidden_size, spec.intermediate_size
    query, key = spec.num_heads * spec.head_dim, spec.num_kv_heads * spec.head_dim
    return {
        "q_proj": (query, hidden),
        "k_proj": (key, hidden),
        "v_proj": (key, hidden),
        "o_proj": (hidden, query),
        "gate_proj": (inner, hidden),
        "up_proj": (inner, hidden),
        "down_proj": (hidden, inner),
    }


def sample_flops(spec: ModelSpec, num_tokens: float, num_targets: float, rank: int = 0) -> float:
    """Useful operations of forward and backward of one sample, every projection adapted."""
    shapes = projection_shapes(spec).values()
    frozen = sum(rows * columns for rows, columns in shapes)
    adapted = rank * sum(rows + columns for rows, columns in shapes)
    width = spec.num_heads * spec.head_dim
    reach = [
        min(num_tokens, spec.sliding_window or num_tokens) if is_sliding else num_tokens
        for is_sliding in spec.layer_is_sliding
    ]
    # Two products forward and five backward, each over the visible (about half) square.
    attention = 7 * 2 * width * sum(num_tokens * span - span * span / 2 for span in reach)
    body = num_tokens * (4 * frozen + 6 * adapted) * spec.num_layers
    return body + attention + 4 * num_targets * spec.hidden_size * spec.vocab_size


def memory_bytes(
    spec: ModelSpec,
    *,
    dtype: str,
    weights: str,
    workers: int,
    rank: int,
    pack_tokens: int,
    is_spawned: bool = False,
) -> int:
    """Estimated peak of a run: weights, tape and scratch of a pack, each worker's gradients.

    Args:
        dtype, weights: of the arithmetic and of the frozen weights, "float32" or "bfloat16".
        workers: that share a pack of `pack_tokens` tokens.
        is_spawned: they are processes of their own.
    """
    shapes = projection_shapes(spec)
    block = sum(rows * columns for rows, columns in shapes.values())
    adapted = sum(rank * (rows + columns) for rows, columns in shapes.values())
    stored = 2 if weights == "bfloat16" else 4
    used = 2 if dtype == "bfloat16" else 4
    frozen = stored * (block * spec.num_layers + spec.vocab_size * spec.hidden_size)
    query, key = spec.num_heads * spec.head_dim, spec.num_kv_heads * spec.head_dim
    kept = (2 * query + 4 * key + 2 * spec.intermediate_size + 2 * spec.hidden_size + 160) * used
    kept += 4 * spec.hidden_size
    scratch = 4 * (6 * spec.intermediate_size + 14 * spec.hidden_size + 8 * query)
    shared = workers * 4 * (4 * key + spec.hidden_size)
    pack = pack_tokens * (kept * spec.num_layers + scratch + shared)
    widened = 4 * max(2 * spec.intermediate_size, 2048) * spec.hidden_size * (stored != used)
    worker = 2 * widened + 4 * adapted * spec.num_layers + _WORKER_BYTES
    spawned = (workers - 1) * _SPAWNED_BYTES * is_spawned
    adapter = (4 * 4 + 2 * used) * adapted * spec.num_layers
    return int(_PROCESS_BYTES + frozen + pack + workers * worker + spawned + adapter)
