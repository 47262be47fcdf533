"""Where rows are stored, and what to do where it is no file: a folder, an archive, a URL."""

from __future__ import annotations

import re
from pathlib import Path

from laptune.core import commands
from laptune.core.errors import UserError
from laptune.core.utf8 import refuse_foreign
from laptune.data import columns, parts
from laptune.data.json_rows import holds_lines

HUB_PREFIX = "hub:"
CONTAINERS = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
    ".csv": "csv",
    ".tsv": "csv",
    ".txt": "text",
    ".md": "text",
    ".parquet": "parquet",
}
_UNPACK = "unpack it first, and name the file inside"
# What unpacks a file into the folder at hand.
_UNPACKERS = {
    ".gz": ("gzip", "-d", ()),
    ".zip": ("zipfile", "-e", (".",)),
    **dict.fromkeys((".tar", ".tgz"), ("tarfile", "-e", (".",))),
}
_AS_CSV = 'save the sheet as "CSV UTF-8 (comma delimited)"'
_AS_LINES = 'write it with df.to_json("a.jsonl", orient="records", lines=True)'
_HINTS = {
    **dict.fromkeys((".gz", ".zip", ".bz2", ".xz", ".zst", ".7z", ".tar", ".tgz"), _UNPACK),
    **dict.fromkeys((".xlsx", ".xls", ".ods", ".numbers"), _AS_CSV),
    ".arrow": "write it as .parquet or .jsonl: Dataset.to_json(path)",
    **dict.fromkeys((".yaml", ".yml"), "write it as .json"),
    ".log": "name it .txt to learn passages of it, or write lines and what to find as .jsonl",
    **dict.fromkeys((".pkl", ".pickle", ".feather"), _AS_LINES),
    **dict.fromkeys((".db", ".sqlite", ".sqlite3"), "export the table as .csv"),
    **dict.fromkeys((".tmx", ".xliff", ".xlf", ".po"), "write both languages as columns of a .tsv"),
    **dict.fromkeys((".conll", ".conllu", ".iob", ".bio"), f"{columns.AS_PROMPT}, in a .jsonl"),
    ".xml": "write the rows as .jsonl",
    ".docx": "save it as plain text (.txt, UTF-8)",
    ".pdf": "save its text as .txt in UTF-8",
}
_PACKED = (
    (b"\x1f\x8b", "a gzip file", _UNPACK),
    (b"PK\x03\x04", "a zip file or an Excel workbook", f"{_UNPACK}; of a workbook {_AS_CSV}"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook", _AS_CSV),
    (b"PAR1", "a Parquet file", "name it .parquet"),
    (b"\xfd7zXZ", "an xz file", _UNPACK),
    (b"\x28\xb5\x2f\xfd", "a zstd file", _UNPACK),
)
_SAVE_SET = (
    "from sys import argv; import datasets; datasets.load_from_disk(argv[1]).to_parquet(argv[2])"
)
_SAVE_TEXTS = (
    "import json; from pathlib import Path; from sys import argv; "
    "_, folder, files, to, utf8 = argv; Path(to).write_text(str().join("
    "json.dumps(dict(text=f.read_text(utf8)))+chr(10) "
    "for f in sorted(Path(folder).glob(files))), utf8)"
)
# All values as text: an intent may be called no.
_SAVE_YAML = (
    "import json, yaml; from pathlib import Path; from sys import argv; "
    "_, yml, to, utf8 = argv; found = yaml.load(Path(yml).read_text(utf8), yaml.BaseLoader); "
    "Path(to).write_text(json.dumps(found), utf8)"
)
_SAVE_ROWS = (
    "from pathlib import Path; from sys import argv; _, folder, files, to, utf8 = argv; "
    "Path(to).write_text(chr(10).join(f.read_text(utf8) "
    "for f in sorted(Path(folder).glob(files))), utf8)"
)


def container_of(source: str) -> str:
    """Return how ``source`` is stored: jsonl, json, csv, text, parquet or hub.

    Raises UserError for a file that is absent, empty, a folder, of an unknown kind or encoding.
    """
    if source.startswith(HUB_PREFIX):
        return "hub"
    path = Path(source)
    if not path.exists():
        raise UserError(f"{source} does not exist", _of_nothing(source))
    if not path.is_file():
        raise UserError(f"{source} is not a file", _of_folder(path))
    container = CONTAINERS.get(path.suffix.lower())
    if path.stat().st_size == 0:
        raise UserError(f"{source} is empty", "write one sample a line")
    if container not in (None, "parquet"):
        _refuse_packed(path)
    if container is None:
        known = f"use one of {' '.join(CONTAINERS)} or hub:OWNER/NAME"
        hint = _HINTS.get(path.suffix.lower(), known)
        raise UserError(
            f"{source}: {path.suffix or 'a name without an ending'} is not a known kind of data",
            f"{hint}{_unpacking(path)}",
        )
    if container != "parquet":
        refuse_foreign(path)
    if container in ("json", "jsonl"):
        return "jsonl" if holds_lines(path) else "json"
    return container


def _of_nothing(source: str) -> str:
    """Return what brings a file that is not there: of the Hub, of the web, of this disk."""
    if name := re.match(r"(?:https?://huggingface\.co/datasets/)?([\w.-]+/[\w.-]+?)/?$", source):
        return f"name a data file, or a data set of the Hub as {HUB_PREFIX}{name[1]}"
    if source.startswith(("http://", "https://")):
        return "download it first, and name the file"
    return "name a data file with data.path or --data"


def _of_folder(path: Path) -> str:
    """Return what makes one file of a folder: of a data set, of texts, of texts by their class."""
    if (path / "state.json").is_file() or (path / "dataset_dict.json").is_file():
        part = "" if (path / "state.json").is_file() else "train"
        words = [str(path / part), str(path.with_suffix(".parquet"))]
        return f"write it as one file: {commands.python_code(_SAVE_SET, words)}"
    if found := next((f for f in sorted(path.glob("*")) if f.suffix in CONTAINERS), None):
        is_text = CONTAINERS[found.suffix] == "text"
        if not is_text:
            return _of_tables(path, found)
        words = [str(path), f"*{found.suffix}", str(path.with_suffix(".jsonl")), "utf-8"]
        return f"write its texts as one file: {commands.python_code(_SAVE_TEXTS, words)}"
    if found := next((f for f in sorted(path.glob("*/*")) if f.suffix in (".txt", ".md")), None):
        words = [str(path), f"*/*{found.suffix}", str(path.with_suffix(".jsonl")), "utf-8"]
        code = _SAVE_TEXTS.replace(")))+", "),label=f.parent.name))+")
        return (
            f"write its texts, each with its folder as label: {commands.python_code(code, words)}"
        )
    return "name one data file, for example data/my.jsonl"


def _of_tables(path: Path, found: Path) -> str:
    """Return which files of a folder are the training, validation and test rows, or what joins."""
    beside = sorted(path.glob(f"*{found.suffix}"))
    if (named := parts.of_files(beside)).get("train"):
        words = ["--data", str(named.pop("train"))]
        words += [w for part, file in named.items() for w in ("--set", f"data.{part}_path={file}")]
        return f"name its training rows and those beside: {commands.join(words)}"
    if len(beside) < 2 or CONTAINERS[found.suffix] not in ("json", "jsonl"):
        return f"name one data file, for example {found}"
    words = [str(path), f"*{found.suffix}", str(path.with_suffix(".jsonl")), "utf-8"]
    return f"write its rows as one file: {commands.python_code(_SAVE_ROWS, words)}"


def _unpacking(path: Path) -> str:
    if path.suffix.lower() in (".yaml", ".yml"):
        words = [str(path), str(path.with_suffix(".json")), "utf-8"]
        return f": {commands.python_code(_SAVE_YAML, words)}"
    if path.suffix.lower() not in _UNPACKERS:
        return ""
    module, option, rest = _UNPACKERS[path.suffix.lower()]
    return f": {commands.python_module(module, [option, str(path), *rest])}"


def _refuse_packed(path: Path) -> None:
    """Raise UserError for a file whose first bytes say that it is something else than its name."""
    with open(path, "rb") as file:
        head = file.read(6)
    for magic, what, hint in _PACKED:
        if head.startswith(magic):
            raise UserError(f"{path} is {what}, whatever its name says", hint)
