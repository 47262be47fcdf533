"""Why a model that was hardly trained scores no better: said beside its verdict."""

from __future__ import annotations

from typing import Any

FEW_STEPS = 12
DROP = 0.9  # a loss above this share of the first one has not come down


def why(made: dict[str, Any]) -> str:
    """Return steps, rows seen and the loss of a short training in a sentence; else "".

    ``made`` is the adapter's manifest.
    """
    metrics = made.get("metrics") or {}
    steps, first, final = (metrics.get(key) for key in ("steps", "first_loss", "final_loss"))
    if not isinstance(steps, int):
        return ""
    is_high = bool(first and final) and final > DROP * first
    if steps > FEW_STEPS and not is_high:
        return ""
    recipe = (made.get("config") or {}).get("train") or {}
    rows = steps * recipe.get("batch_size", 1) * recipe.get("gradient_accumulation_steps", 1)
    told = f"it was trained for {steps} step{'s' if steps > 1 else ''} ({rows} rows)"
    if first and final:
        drop = "its loss has not come down yet" if is_high else "its loss is still coming down"
        told += f" and {drop} ({first:.2f} -> {final:.2f})"
    return f"{told}: more steps help (train.epochs, train.max_steps)"
