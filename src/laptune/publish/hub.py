"""A finished model and its card in a repository of the Hugging Face Hub.

Only files that make the model are sent, by name, from those that its manifest lists: no data, no
samples, no log, no manifest. Weights go first and one by one; one commit then shows all files at
once, so that a repository never holds half a model. What the Hub has already is not sent again.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from laptune.core import console, files, manifest
from laptune.core.errors import UserError
from laptune.core.plain_text import headline
from laptune.publish.model_card import without_folders

CARD = "README.md"
PAUSES_S = (2.0, 4.0, 8.0)  # before each other try
_MODEL_FILES = re.compile(
    r"(adapter_)?model(-\d+-of-\d+)?\.safetensors|model\.safetensors\.index\.json"
    r"|(adapter_|generation_|tokenizer_)?config\.json|tokenizer\.(json|model)"
    r"|(special_tokens_map|added_tokens|vocab)\.json|merges\.txt|chat_template\.jinja"
)
_WIRE = ("httpx2", "httpcore2", "hf_xet")
_NAMES_OF_BASE = ("base_model_name_or_path", "_name_or_path")  # may be a folder of this machine


@dataclass(frozen=True, slots=True)
class Item:
    """A file of the repository: its name there, and a local file or the bytes themselves."""

    name: str
    source: Path | bytes

    @property
    def num_bytes(self) -> int:
        """Return the size."""
        return len(self.source) if isinstance(self.source, bytes) else self.source.stat().st_size

    def is_same(self, remote: Any) -> bool:
        """Say whether the Hub's entry of this name has these bytes."""
        if remote is None:
            return False
        if remote.lfs:
            return remote.lfs.sha256 == self._hash()
        return remote.blob_id == self._git_hash()

    def _hash(self) -> str:
        if isinstance(self.source, bytes):
            return hashlib.sha256(self.source).hexdigest()
        return files.known_sha256(self.source)

    def _git_hash(self) -> str:
        content = self.source if isinstance(self.source, bytes) else self.source.read_bytes()
        return hashlib.sha1(b"blob %d\0%b" % (len(content), content)).hexdigest()


@dataclass(frozen=True, slots=True)
class Pushed:
    """What a push did: the page, the names that were sent, and whether strangers can see it."""

    url: str
    sent: list[str]
    is_private: bool


def items_of(target: Path, card: str) -> tuple[list[Item], list[str]]:
    """Return (what is sent, names that stay here) of a finished folder or GGUF; largest first.

    Raises UserError when ``target`` has no manifest, is of another stage or was changed.
    """
    made = manifest.check(target)
    wanted = ("convert",) if target.is_file() else ("train", "merge")
    if not made:
        raise UserError(
            f"{target} has no {manifest.path_of(target).name}, so nothing says what it is",
            "push what laptune made",
        )
    if made["stage"] not in wanted:
        raise UserError(
            f"{target} is the output of {made['stage']!r}, not a model",
            "push an adapter, a merged folder or a GGUF",
        )
    if target.is_file():
        return [Item(target.name, target), _card(card)], []
    names = [entry["path"] for entry in made["outputs"]]
    models = [name for name in names if _MODEL_FILES.fullmatch(name)]
    if not any(name.endswith(".safetensors") for name in models):
        raise UserError(f"{target} holds no weights", "run its stage again")
    items = [Item(name, _public(target / name)) for name in models]
    items.sort(key=lambda item: (-item.num_bytes, item.name))
    return [*items, _card(card)], sorted({*names} - {*models, CARD})


def _card(text: str) -> Item:
    return Item(CARD, text.encode())


def _public(path: Path) -> Path | bytes:
    """The file, or its content where it names a folder of this machine as the base."""
    if not path.name.endswith("config.json"):
        return path
    content = files.read_object(path)
    shown = {
        key: without_folders(value)
        for key in _NAMES_OF_BASE
        if isinstance(value := content.get(key), str) and value != without_folders(value)
    }
    return files.json_text(content | shown).encode() if shown else path


def check_name(repo: str) -> str:
    """Return ``repo`` when it is OWNER/NAME; raises UserError."""
    part = r"[A-Za-z0-9][A-Za-z0-9._-]{0,95}"
    is_name = re.fullmatch(f"{part}/{part}", repo) and not re.search(r"--|\.\.|\.git$|[.-]$", repo)
    if not is_name:
        raise UserError(f"{repo!r} is not a repository", "write OWNER/NAME, as the Hub's pages do")
    return repo


def push(
    repo: str, items: Sequence[Item], *, message: str, is_public: bool, overwrite: bool
) -> Pushed:
    """Send ``items`` to ``repo``, which is made, private, where it does not exist.

    A broken connection is taken up again. Raises UserError when the Hub refuses, when the
    repository is public and ``is_public`` is false, when a file there has other bytes and
    ``overwrite`` is false, and when what arrived is not what was sent.
    """
    from huggingface_hub import HfApi, get_token

    token = get_token()
    if not token:
        raise UserError("no token for the Hub", "run `hf auth login`, or set HF_TOKEN")
    api = HfApi(token=token)
    with _told(repo, token):
        info = _again(lambda: _opened(api, repo, is_public))
        there = _again(lambda: _there(api, repo, items))
        missing = [item for item in items if not item.is_same(there.get(item.name))]
        other = [item.name for item in missing if item.name in there]
        if other and not overwrite:
            raise UserError(
                f"{repo} holds another {', '.join(other)}",
                "pass --overwrite to replace what is there, or push to another repository",
            )
        sent = _send(api, repo, missing, message) if missing else []
        there = _again(lambda: _there(api, repo, items))
        if lost := [item.name for item in items if not item.is_same(there.get(item.name))]:
            raise UserError(
                f"{repo}: {', '.join(lost)} did not arrive as sent",
                "look at its .gitignore and its history, then run this again",
            )
    return Pushed(f"{api.endpoint}/{repo}", sent, bool(info.private))


def _opened(api: Any, repo: str, is_public: bool) -> Any:
    """Make the repository where it is missing; return what the Hub says of it."""
    api.create_repo(repo, private=not is_public, exist_ok=True)
    info = api.repo_info(repo)
    if not info.private and not is_public:
        raise UserError(
            f"{repo} is public: everybody would see the model",
            "pass --public if that is meant, or push to another repository",
        )
    return info


def _there(api: Any, repo: str, items: Sequence[Item]) -> dict[str, Any]:
    return {entry.path: entry for entry in api.get_paths_info(repo, [item.name for item in items])}


def _send(api: Any, repo: str, items: Sequence[Item], message: str) -> list[str]:
    """Upload file by file, then commit all of them at once."""
    from huggingface_hub import CommitOperationAdd

    additions = [CommitOperationAdd(item.name, item.source) for item in items]
    for addition, item in zip(additions, items, strict=True):
        console.say(
            f"sending {item.name} ({item.num_bytes:,} bytes)", file=item.name, bytes=item.num_bytes
        )
        _again(lambda one=addition: api.preupload_lfs_files(repo, [one], free_memory=False))

    def commit() -> None:
        there = _there(api, repo, items)  # the reply to an earlier try may have been lost
        if not all(item.is_same(there.get(item.name)) for item in items):
            api.create_commit(repo, additions, commit_message=message)

    _again(commit)
    return [item.name for item in items]


def _again(action: Callable[[], Any]) -> Any:
    """Call ``action``, and again when the connection broke or the Hub was busy."""
    tell = partial(console.say, "the connection broke: trying again")
    return files.again(action, PAUSES_S, _is_passing, tell)


def _is_passing(error: Exception) -> bool:
    from huggingface_hub.errors import HfHubHTTPError

    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, HfHubHTTPError):  # wrapped by the uploader
        if isinstance(cause, UserError) or type(cause).__name__ == "OfflineModeIsEnabled":
            return False
        is_of_wire = type(cause).__module__.partition(".")[0] in _WIRE
        if is_of_wire or isinstance(cause, ConnectionError | TimeoutError):
            return True
        if cause.__cause__ is None:
            return type(cause) is RuntimeError  # hf_xet has no other
        cause = cause.__cause__
    return _status(cause) in (408, 429, 500, 502, 503, 504)


def _status(error: Any) -> int:
    return int(getattr(getattr(error, "response", None), "status_code", 0) or 0)


@contextmanager
def _told(repo: str, token: str) -> Iterator[None]:
    """Turn what the Hub or the network says into one line that does not hold the token."""
    try:
        yield
    except UserError:
        raise
    except Exception as error:
        cause: Any = error
        while cause.__cause__ is not None and not _status(cause):
            cause = cause.__cause__
        words = headline(f"{cause}".replace(token, "(token)"), 200) or type(cause).__name__
        hint = {
            401: "the token is not valid: run `hf auth login` again",
            403: "make a token that may write there, at https://huggingface.co/settings/tokens",
            404: "check the owner's name, and that the token may write there",
        }.get(_status(cause), "run the same command again: what has arrived is not sent twice")
        raise UserError(f"{repo}: {words}", hint) from None
