"""README.md of a model, from manifests only: what no manifest records is not said.

Texts from manifests pass through ``public``: a path becomes its last part, so that no user name
gets out, and Markdown cannot break the page.
"""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from laptune.core import manifest, outputs

SIGNATURE = "<!-- written by laptune from its manifests -->"
_GEMMA_NOTICE = (  # the words that the terms ask for
    "Gemma is provided under and subject to the Gemma Terms of Use found at "
    "ai.google.dev/gemma/terms"
)
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
        found["results"] = _json(paths.eval / "results.json")
    if manifest.is_complete(paths.data_report):
        found["data"] = _json(paths.data_report / "report.json")
    found["model_type"] = _json(paths.merged / "config.json").get("model_type", "")
    return found


def render(found: dict[str, Any]) -> str:
    """Return the card's Markdown."""
    lines = [*_front_matter(found), SIGNATURE, f"# {public(found['name'])}", ""]
    for title, part in (
        ("Base", _base),
        ("Data", _data),
        ("Recipe", _recipe),
        ("Losses", _losses),
        ("Scores", _scores),
        ("Files", _files),
    ):
        rows = list(part(found))
        if rows:
            lines += [f"## {title}", "", *rows, ""]
    lines += ["## Limits", "", *_LIMITS, "", "## How to run", "", *_how_to_run(found), ""]
    return "\n".join(lines)


def public(value: Any) -> str:
    """Return a value as one line of Markdown that shows no folder of somebody's machine."""
    text = without_folders(" ".join(str(value).split()))
    return re.sub(r"([\\`*_{}\[\]<>|#])", r"\\\1", text)


def without_folders(text: str) -> str:
    """Return the last part of a path of somebody's machine, and any other text as it is."""
    return re.split(r"[\\/]", text.rstrip("\\/"))[-1] if _PATH.search(text) else text


def _front_matter(found: dict[str, Any]) -> Iterator[str]:
    yield "---"
    base = _base_of(found).get("id")
    if base and not _PATH.search(str(base)) and ":" not in str(base):
        yield f"base_model: {json.dumps(str(base))}"
    if str(found["model_type"]).startswith("gemma"):
        yield "license: gemma"
    yield "library_name: transformers"
    yield "pipeline_tag: text-generation"
    yield "tags: [lora, laptune]"
    yield "---"


def _base_of(found: dict[str, Any]) -> dict[str, Any]:
    for stage in ("merge", "train"):
        base = found.get(stage, {}).get("base")
        if base:
            return base
    return {}


def _base(found: dict[str, Any]) -> Iterator[str]:
    base = _base_of(found)
    if base.get("id"):
        yield f"- {public(base['id'])}"
    if base.get("revision"):
        yield f"- revision {public(base['revision'])}"
    if str(found["model_type"]).startswith("gemma"):
        yield f"- {_GEMMA_NOTICE}"


def _data(found: dict[str, Any]) -> Iterator[str]:
    train = found.get("train", {})
    settings = (train.get("config") or {}).get("data") or {}
    name = settings.get("path")
    entry = _input_named(train, name)
    if not name:
        return
    report = found.get("data") or {}
    if report.get("source") != name:  # the analysis was of other data
        report = {}
    digest = entry.get("sha256") or report.get("sha256")
    yield f"- {public(name)}" + (f", sha256 {digest}" if digest else "")
    rows = (report.get("gate") or {}).get("num_rows")
    if rows:
        yield f"- {public(rows)} rows"
    licence = settings.get("license") or report.get("license")
    yield f"- licence: {public(licence) if licence else 'not recorded'}"


def _input_named(made: dict[str, Any], name: Any) -> dict[str, Any]:
    wanted = re.split(r"[\\/]", str(name))[-1]
    return next((i for i in made.get("inputs", []) if i.get("path") == wanted), {})


def _recipe(found: dict[str, Any]) -> Iterator[str]:
    train = found.get("train", {})
    settings = (train.get("config") or {}).get("train") or {}
    lora = settings.get("lora") or {}
    metrics = train.get("metrics") or {}
    pairs = [
        ("method", settings.get("method")),
        ("rank", lora.get("rank")),
        ("alpha", lora.get("alpha")),
        ("modules", ", ".join(lora.get("target_modules") or []) or None),
        ("epochs", settings.get("epochs")),
        ("learning rate", settings.get("learning_rate")),
        ("batch", _batch(settings)),
        ("steps", metrics.get("steps")),
        ("tokens", metrics.get("tokens")),
        ("trainable parameters", _trainable(metrics)),
        ("seed", train.get("seed")),
        ("computed in", train.get("dtype")),
        ("training time in s", metrics.get("duration_s")),
        ("peak memory in bytes", train.get("peak_rss_bytes")),
        ("laptune commit", (train.get("code") or {}).get("commit")),
    ]
    yield from (f"- {name}: {public(value)}" for name, value in pairs if value is not None)


def _batch(settings: dict[str, Any]) -> str | None:
    size, times = settings.get("batch_size"), settings.get("gradient_accumulation_steps")
    return f"{size} x {times}" if size and times else None


def _trainable(metrics: dict[str, Any]) -> str | None:
    if metrics.get("trainable") is None:
        return None
    percent = metrics.get("trainable_percent")
    return f"{metrics['trainable']:,}" + (f" ({percent:.4f}%)" if percent is not None else "")


def _losses(found: dict[str, Any]) -> Iterator[str]:
    metrics = found.get("train", {}).get("metrics") or {}
    for key in ("first_loss", "final_loss", "best_validation_loss"):
        if isinstance(metrics.get(key), (int, float)):
            yield f"- {key.replace('_', ' ')}: {metrics[key]:.4f}"


def _scores(found: dict[str, Any]) -> Iterator[str]:
    results = found.get("results") or {}
    models = results.get("models") or {}
    if not models:
        return
    suite = f"{results.get('suite', 'tasks')}, {results.get('num_tasks', '?')} tasks"
    yield f"Suite: {public(suite)}. Intervals are 95%."
    yield ""
    yield "| | " + " | ".join(public(name) for name in models) + " |"
    yield "| --- |" + " --- |" * len(models)
    for key in ("score", "syntax_valid", "stopped_by_itself", "loss", "perplexity"):
        cells = [_cell(model, key) for model in models.values()]
        name = results.get("measure", key) if key == "score" else key.replace("_", " ")
        if any(cells):
            yield f"| {public(name)} | " + " | ".join(c or "-" for c in cells) + " |"
    compare = results.get("compare") or {}
    if compare.get("verdict"):
        yield ""
        yield f"Comparison: {public(compare['verdict'])}"


def _cell(model: dict[str, Any], key: str) -> str:
    value = model.get(key)
    if not isinstance(value, (int, float)):
        return ""
    interval = model.get("ci95") if key == "score" else None
    return f"{value:.3g}" + (f" [{interval[0]:.3g}, {interval[1]:.3g}]" if interval else "")


def _files(found: dict[str, Any]) -> Iterator[str]:
    for stage in ("merge", "gguf"):
        for item in found.get(stage, {}).get("outputs", []):
            if str(item["path"]).endswith((".safetensors", ".gguf")):
                size = f"{item['bytes']:,} bytes, sha256 {item['sha256']}"
                yield f"- {public(item['path'])}: {size}"


_LIMITS = (
    "- A small model: it errs often, in code and in facts. Run what it writes in a sandbox only.",
    "- Scores hold for the suite named above and for greedy decoding, nothing else.",
    "- It inherits the base model's gaps and biases; no safety training was added.",
)


def _how_to_run(found: dict[str, Any]) -> Iterator[str]:
    folder = " ".join(str(found["artifacts_dir"]).replace("\\", "/").rstrip("/").split())
    if re.match(r"[A-Za-z]:|[/~.]", folder):  # somebody's own place: its last part says enough
        folder = folder.split("/")[-1]
    merged, gguf = (
        shlex.quote(f"{folder}/{name}")
        for name in (f"merged-{found['name']}", f"{found['name']}-ft.gguf")
    )
    yield "```"
    yield f"python inference/generate.py --model {merged} --interactive"
    if "gguf" in found:
        yield f"python scripts/install_lmstudio.py {gguf}"
    yield "```"


def _json(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
