"""Draw the next token from logits, for the engine's replies."""

from __future__ import annotations

import numpy as np


def sample(
    logits: np.ndarray, temperature: float, top_k: int, top_p: float, random: np.random.Generator
) -> int:
    """One token from (vocab,) logits; top_k 0 and top_p 1 switch those cuts off."""
    if temperature <= 0:
        return int(logits.argmax())
    count = min(top_k, logits.size) if top_k > 0 else logits.size
    chosen = np.argpartition(-logits, count - 1)[:count]
    chosen = chosen[np.argsort(-logits[chosen], kind="stable")]
    weights = np.exp((logits[chosen] - logits[chosen[0]]).astype(np.float64) / temperature)
    weights /= weights.sum()
    kept = int(np.searchsorted(weights.cumsum(), top_p)) + 1 if top_p < 1 else count
    weights = weights[:kept] / weights[:kept].sum()
    return int(random.choice(chosen[:kept], p=weights))
