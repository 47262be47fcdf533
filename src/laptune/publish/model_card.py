"""README.md of a model, from manifests only: what no manifest records is not said.

Whatever card.md says of a run passes through ``public``: a path becomes its last part, so that no
user name gets out, and Markdown cannot break the page.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

from markupsafe import Markup

from laptune.core import manifest, outputs
from laptune.core.files import read_stored
from laptune.score import display

_PATH = re.compile(r"^(?:[A-Za-z]:[\\/]|[\\/~.]|data/|artifacts/)|\\")


def write(config: Any) -> list[Path]:
    """Write the card of a run into its merged folder and beside its GGUF; return the files.

    A card that somebody else wrote or edited is left alone.
    """
    text = render(collect(config))
    goals = []
    if config.paths.merged.is_dir():
        goals.append(config.paths.merged / "README.md")
    if config.paths.gguf.is_file():
        goals.append(card_beside(config.paths.gguf))
    for goal in goals:
        if not goal.exists() or outputs.is_ours(goal, "card"):
            outputs.write_text(goal, text, stage="card")
    return goals


def card_beside(gguf: Path) -> Path:
    """Return the card's name beside a GGUF: other models may lie in the same folder."""
    return gguf.with_name(gguf.stem + ".README.md")


def collect(config: Any) -> dict[str, Any]:
    """Return what the run's finished stages recorded, by stage; missing ones are absent."""
    paths = config.paths
    found: dict[str, Any] = {"name": config.run.name, "artifacts_dir": config.run.artifacts_dir}
    stages = {"train": paths.adapter, "merge": paths.merged, "gguf": paths.gguf, "eval": paths.eval}
    for stage, path in stages.items():
        if manifest.is_complete(path):
            found[stage] = manifest.read(path)
    if "eval" in found:
        found["results"] = read_stored(paths.eval / "results.json")
    if manifest.is_complete(paths.data_report):
        found["data"] = read_stored(paths.data_report / "report.json")
    found["model_type"] = read_stored(paths.merged / "config.json").get("model_type", "")
    return found


def render(found: dict[str, Any]) -> str:
    """Return the card's Markdown: card.md of this folder, filled with what was found."""
    import jinja2

    environment = jinja2.Environment(
        finalize=lambda value: value if isinstance(value, Markup) else public(value),
        undefined=jinja2.ChainableUndefined,  # what no manifest records is not said
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    template = files("laptune.publish").joinpath("card.md").read_text(encoding="utf-8")
    train, base, results = found.get("train", {}), _base_of(found), found.get("results") or {}
    hub_id = str(base.get("id") or "")
    return environment.from_string(template).render(
        name=found["name"],
        base=base,
        hub_id="" if _PATH.search(hub_id) or ":" in hub_id else hub_id,
        is_gemma=str(found["model_type"]).startswith("gemma"),
        data=_data(train, found.get("data") or {}),
        recipe=[(name, value) for name, value in _recipe(train) if value is not None],
        losses=list(_losses(train.get("metrics") or {})),
        results=results,
        scores=list(_scores(results)),
        files=[
            entry
            for stage in ("merge", "gguf")
            for entry in found.get(stage, {}).get("outputs", [])
            if str(entry["path"]).endswith((".safetensors", ".gguf"))
        ],
        **_how_to_run(found),
    )


def public(value: Any) -> str:
    """Return a value as one line of Markdown that shows no folder of somebody's machine."""
    text = without_folders(" ".join(str(value).split()))
    return re.sub(r"([\\`*_{}\[\]<>|#])", r"\\\1", text)


def without_folders(text: str) -> str:
    """Return the last part of a path of somebody's machine, and any other text as it is."""
    return re.split(r"[\\/]", text.rstrip("\\/"))[-1] if _PATH.search(text) else text


def _base_of(found: dict[str, Any]) -> dict[str, Any]:
    for stage in ("merge", "train"):
        base = found.get(stage, {}).get("base")
        if base:
            return base
    return {}


def _data(train: dict[str, Any], report: dict[str, Any]) -> dict[str, Any]:
    """Path, hash, rows and licence of the data; ``report`` is that of the analysis."""
    settings = (train.get("config") or {}).get("data") or {}
    path = settings.get("path")
    if not path:
        return {}
    if report.get("source") != path:  # the analysis was of other data
        report = {}
    name = re.split(r"[\\/]", str(path))[-1]
    entry = next((i for i in train.get("inputs", []) if i.get("path") == name), {})
    return {
        "path": path,
        "sha256": entry.get("sha256") or report.get("sha256"),
        "rows": (report.get("gate") or {}).get("num_rows"),
        "license": settings.get("license") or report.get("license"),
    }


def _recipe(train: dict[str, Any]) -> list[tuple[str, Any]]:
    settings = (train.get("config") or {}).get("train") or {}
    lora, metrics = settings.get("lora") or {}, train.get("metrics") or {}
    size, times = settings.get("batch_size"), settings.get("gradient_accumulation_steps")
    count, percent = metrics.get("trainable"), metrics.get("trainable_percent")
    share = "" if percent is None else f" ({percent:.4f}%)"
    return [
        ("method", settings.get("method")),
        ("rank", lora.get("rank")),
        ("alpha", lora.get("alpha")),
        ("modules", ", ".join(lora.get("target_modules") or []) or None),
        ("epochs", settings.get("epochs")),
        ("learning rate", settings.get("learning_rate")),
        ("batch", f"{size} x {times}" if size and times else None),
        ("steps", metrics.get("steps")),
        ("tokens", metrics.get("tokens")),
        ("trainable parameters", None if count is None else f"{count:,}{share}"),
        ("seed", train.get("seed")),
        ("computed in", train.get("dtype")),
        ("training time in s", metrics.get("duration_s")),
        ("peak memory in bytes", train.get("peak_rss_bytes")),
        ("laptune commit", (train.get("code") or {}).get("commit")),
    ]


def _losses(metrics: dict[str, Any]) -> Iterator[tuple[str, float]]:
    for key in ("first_loss", "final_loss", "best_validation_loss"):
        if isinstance(metrics.get(key), (int, float)):
            yield key.replace("_", " "), metrics[key]


def _scores(results: dict[str, Any]) -> Iterator[tuple[str, list[Markup]]]:
    """Yield a row a figure that some model has: its name, a cell a model."""
    models = list((results.get("models") or {}).values())
    for name, cells in display.rows(results.get("measure", "score"), models):
        yield name, [Markup(cell) for cell in cells]


def _how_to_run(found: dict[str, Any]) -> dict[str, Markup]:
    """The merged folder, and the GGUF where there is one, as words of a shell."""
    folder = " ".join(str(found["artifacts_dir"]).replace("\\", "/").rstrip("/").split())
    if re.match(r"[A-Za-z]:|[/~.]", folder):  # somebody's own place: its last part says enough
        folder = folder.split("/")[-1]
    names = {"merged": f"merged-{found['name']}"}
    if "gguf" in found:
        names["gguf"] = f"{found['name']}-ft.gguf"
    return {key: Markup(shlex.quote(f"{folder}/{name}")) for key, name in names.items()}
