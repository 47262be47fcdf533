"""From what a user points at to the backend that runs it."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from laptune.core import commands, manifest
from laptune.core.errors import UserError
from laptune.core.files import fetch_hint, read_object
from laptune.generate.interface import Backend

Kind = Literal["adapter", "folder", "gguf", "server", "base"]


def identify(target: str | Path) -> Kind:
    """Say what ``target`` is, from its form and the files in it; opens no weights.

    Raises UserError when it is nothing that laptune can run.
    """
    text = str(target)
    if text.startswith(("http://", "https://")):
        return "server"
    path = Path(target)
    if path.is_file():
        with open(path, "rb") as file:
            head = file.read(16)
        if head[:4] == b"GGUF":
            return "gguf"
        raise UserError(f"{path}: not a GGUF file, model folder or adapter", fetch_hint(head))
    if path.is_dir():
        if (path / "adapter_config.json").is_file():
            return "adapter"
        if (path / "config.json").is_file():
            return "folder"
        from laptune.model.source import inner_folders

        hint = "give a folder with adapter_config.json or config.json, a .gguf file or a URL"
        hint = (
            inner_folders(path, "adapter_config.json") or inner_folders(path, "config.json") or hint
        )
        raise UserError(f"{path}: neither an adapter nor a model in this folder", hint)
    if _is_base(text):
        return "base"
    hint = (
        f"train and merge first ({commands.python('scripts/run_pipeline.py')}), or check the path"
    )
    raise UserError(f"{target}: not found", hint)


def open_backend(
    target: str | Path,
    *,
    base: str | Path | None = None,
    endpoint: str | None = None,
    dtype: str = "auto",
    threads: int | None = None,
    chat_format: str = "auto",
) -> Backend:
    """Open what ``target`` points to.

    Args:
        target: adapter folder, Hugging Face folder, ``.gguf`` file, server URL, or a base as in
            ``model.base`` (hub id, ``package:...``).
        base: base model of an adapter; None reads it from ``adapter_config.json``.
        endpoint: URL of an OpenAI-compatible server; ``target`` is then the model's name there.
        dtype: "auto" (measured), "float32", "bfloat16", or a pair as ``facts()["dtype"]`` gives
            it; folders and adapters only.
        threads: CPU threads; None takes all that this process may use.
        chat_format: name in ``laptune.text.chat``, or "auto" for the model's own.

    Raises:
        UserError: nothing there, no base for the adapter, or an engine that is not installed.
    """
    if endpoint:
        from laptune.generate.server import ServerBackend

        return ServerBackend(endpoint, str(target))
    kind = identify(target)
    if kind == "server":
        from laptune.generate.server import ServerBackend

        return ServerBackend(str(target))
    if kind == "gguf":
        from laptune.generate.llama.backend import EngineBackend

        manifest.check(target)
        return EngineBackend(Path(target), threads=threads)
    from laptune.generate.torch.folder import FolderBackend
    from laptune.model.adapter import refuse_other_base
    from laptune.model.spec import uncovered

    adapter = None
    folder = Path(target)
    if kind == "adapter":
        manifest.check(folder)
        adapter, folder = folder, _base_folder(base) if base else _named_base(folder)
        refuse_other_base(adapter, folder)
    elif kind == "base":
        folder = _base_folder(str(target))
    else:
        manifest.check(folder)
    kind_of_backend = FolderBackend
    if uncovered(folder):
        from laptune.generate.torch.stock import StockBackend

        kind_of_backend = StockBackend
    return kind_of_backend(
        folder, adapter=adapter, dtype=dtype, threads=threads, chat_format=chat_format
    )


def base_of_adapter(adapter: str | Path) -> str:
    """Return the base that ``adapter_config.json`` names; UserError when it names none."""
    path = Path(adapter) / "adapter_config.json"
    base = read_object(path).get("base_model_name_or_path")
    if not base:
        raise UserError(f"{path} names no base model", "give it with --base")
    return str(base)


def _named_base(adapter: Path) -> Path:
    """The base that an adapter names: others' lies where they trained it."""
    base = base_of_adapter(adapter)
    try:
        return _base_folder(base)
    except UserError as error:
        reason = error.message.removeprefix("model.base = ")
        hint = f"give the base with --base; {error.hint}"
        raise UserError(f"{adapter}/adapter_config.json: its base {reason}", hint) from None


def _base_folder(spec: str | Path) -> Path:
    from laptune.model import source

    return source.resolve(str(spec)).folder


def _is_base(text: str) -> bool:
    """Whether ``text`` is a hub id or a package, as ``model.base`` takes them."""
    from laptune.model import source

    try:
        return source.kind(text) in ("hub", "package")
    except UserError:
        return False
