"""llama.cpp's C interface, found in whichever wheel is installed here, through ctypes.

Only calls whose signatures have been stable are declared. The two parameter structs grow from
release to release, so they are oversized blobs: llama.cpp fills and reads its own part of them
(on every 64-bit platform a struct of this size travels through memory), and only the four leading
context fields, unchanged for years, are set by us.
"""

from __future__ import annotations

import ast
import ctypes
import importlib.metadata
import importlib.util
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from ctypes import POINTER, c_bool, c_char_p, c_float, c_int8, c_int32, c_uint32, c_void_p
from pathlib import Path

from laptune.core import commands
from laptune.core.errors import UserError

# (import name, pip name), in the order tried. xllamacpp is one library that also serves; its
# Windows build does not export the C interface, the other two do.
WHEELS = (
    ("xllamacpp", "xllamacpp"),
    ("llama_cpp", "llama-cpp-python"),
    ("llama_cpp_py_sync", "llama-cpp-py-sync"),
)
_OPENMP = "libgomp.so.1"
_DEBIAN = {"libgomp": "libgomp1", "libstdc++": "libstdc++6", "libvulkan": "libvulkan1"}
_CHILD_S = 60.0
_ROOM_BYTES = 1024
_LOG_WARNING = 3
_LINES_KEPT = 20
_LOG_CALLBACK = ctypes.CFUNCTYPE(None, ctypes.c_int, c_char_p, c_void_p)


class ModelParams(ctypes.Structure):
    """llama_model_params, opaque."""

    _fields_ = [("room", ctypes.c_uint64 * (_ROOM_BYTES // 8))]


class ContextParams(ctypes.Structure):
    """llama_context_params: the leading fields, then opaque."""

    _fields_ = [
        ("n_ctx", c_uint32),
        ("n_batch", c_uint32),
        ("n_ubatch", c_uint32),
        ("n_seq_max", c_uint32),
        ("room", ctypes.c_uint64 * (_ROOM_BYTES // 8)),
    ]


class Batch(ctypes.Structure):
    """llama_batch."""

    _fields_ = [
        ("n_tokens", c_int32),
        ("token", POINTER(c_int32)),
        ("embd", POINTER(c_float)),
        ("pos", POINTER(c_int32)),
        ("n_seq_id", POINTER(c_int32)),
        ("seq_id", POINTER(POINTER(c_int32))),
        ("logits", POINTER(c_int8)),
    ]


_SIGNATURES: dict[str, tuple] = {
    "llama_backend_init": (None,),
    "llama_log_set": (None, _LOG_CALLBACK, c_void_p),
    "llama_model_default_params": (ModelParams,),
    "llama_context_default_params": (ContextParams,),
    "llama_model_load_from_file": (c_void_p, c_char_p, ModelParams),
    "llama_init_from_model": (c_void_p, c_void_p, ContextParams),
    "llama_model_free": (None, c_void_p),
    "llama_free": (None, c_void_p),
    "llama_model_get_vocab": (c_void_p, c_void_p),
    "llama_model_chat_template": (c_char_p, c_void_p, c_char_p),
    "llama_vocab_n_tokens": (c_int32, c_void_p),
    "llama_vocab_bos": (c_int32, c_void_p),
    "llama_vocab_eos": (c_int32, c_void_p),
    "llama_vocab_is_eog": (c_bool, c_void_p, c_int32),
    "llama_tokenize": (
        c_int32,
        c_void_p,
        c_char_p,
        c_int32,
        POINTER(c_int32),
        c_int32,
        c_bool,
        c_bool,
    ),
    "llama_token_to_piece": (c_int32, c_void_p, c_int32, c_char_p, c_int32, c_int32, c_bool),
    "llama_set_n_threads": (None, c_void_p, c_int32, c_int32),
    "llama_get_memory": (c_void_p, c_void_p),
    "llama_memory_clear": (None, c_void_p, c_bool),
    "llama_memory_seq_rm": (c_bool, c_void_p, c_int32, c_int32, c_int32),
    "llama_batch_init": (Batch, c_int32, c_int32, c_int32),
    "llama_batch_free": (None, Batch),
    "llama_decode": (c_int32, c_void_p, Batch),
    "llama_get_logits": (POINTER(c_float), c_void_p),
    "llama_get_logits_ith": (POINTER(c_float), c_void_p, c_int32),
}

log_lines: list[str] = []
_loaded: list[tuple[ctypes.CDLL, str]] = []
_kept: list[object] = []  # callbacks and folder handles that must outlive their use


def _candidates(name: str) -> Iterator[Path]:
    """Files of an installed wheel that may hold the C interface."""
    spec = importlib.util.find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        return
    folder = Path(next(iter(spec.submodule_search_locations)))
    suffix = {"win32": ".dll", "darwin": ".dylib"}.get(sys.platform, ".so")
    for place in (folder, folder / "lib"):
        yield from (place / f"{stem}{suffix}" for stem in ("libllama", "llama"))
    yield from sorted(folder.glob("xllamacpp*.so")) + sorted(folder.glob("xllamacpp*.pyd"))


def _open(path: Path, name: str) -> ctypes.CDLL:
    """Load one library and declare the calls; OSError or AttributeError when it is not fit."""
    if sys.platform == "win32":
        import os

        _kept.append(os.add_dll_directory(str(path.parent)))
    if name == "xllamacpp":
        __import__(name)  # an extension module: Python has to load it first
    library = ctypes.CDLL(str(path))
    for function, (result, *arguments) in _SIGNATURES.items():
        entry = getattr(library, function)
        entry.restype, entry.argtypes = result, arguments
    return library


def _lend_openmp() -> None:
    """Load torch's own libgomp where the system has none, for wheels that need it (bare Debian)."""
    if not sys.platform.startswith("linux"):
        return
    with suppress(OSError):
        ctypes.CDLL(_OPENMP)
        return
    torch = importlib.util.find_spec("torch")  # found, not imported
    for folder in (torch and torch.submodule_search_locations) or ():
        with suppress(OSError):
            ctypes.CDLL(str(Path(folder) / "lib" / _OPENMP), mode=ctypes.RTLD_GLOBAL)


def _load() -> tuple[ctypes.CDLL, str]:
    """Open the first wheel that works; UserError says of each why it does not."""
    reasons = []
    _lend_openmp()
    for name, package in WHEELS:
        for path in _candidates(name):
            if path.is_file():
                try:
                    return _open(path, name), package
                except (OSError, AttributeError, ImportError) as error:
                    reasons.append(f"{package} cannot be loaded: {str(error).splitlines()[0]}")
    if not reasons:
        raise UserError(
            "no llama.cpp wheel is installed here",
            "pip install xllamacpp (on Windows x64 llama-cpp-py-sync), or load the file in "
            "LM Studio and give its server with --endpoint",
        )
    raise UserError("; ".join(dict.fromkeys(reasons)), _hint("; ".join(reasons)))


def _hint(reason: str) -> str:
    """What brings the library that the dynamic linker names as missing."""
    missing = re.search(r"(lib[\w+-]+)\.so[.\d]*: cannot open shared object", reason)
    if missing:
        package = _DEBIAN.get(missing[1], missing[1])
        return f"install {missing[0].split(':')[0]} (Debian, Ubuntu: apt install {package})"
    if sys.platform == "win32":
        return "install the Visual C++ redistributable: winget install Microsoft.VCRedist.2015+.x64"
    return "install the wheel again, or give a running server with --endpoint"


def version(*, in_child: bool = False) -> str:
    """The wheel's name and version, after it was really loaded; UserError says why it is not.

    With ``in_child`` another process loads it, so that a wheel that crashes ends only that one.
    """
    if in_child:
        return _ask_child()
    _, package = library()
    return f"{package} {importlib.metadata.version(package)}"


def _ask_child() -> str:
    code = (
        "from laptune.generate.llama import library\n"
        "try: print(library.version())\n"
        "except library.UserError as error: sys.exit(ascii(str(error)))"
    )
    status, said, last = run_child(code)
    if status == 1 and last[:1] in "'\"":
        message, _, hint = ast.literal_eval(last).partition(" -> ")
        raise UserError(message, hint)
    if status:
        raise UserError(f"llama.cpp's engine ends this Python ({status}): {last[:200]}")
    return said


class TooSlow(UserError):
    """The engine was too slow, as on a machine that is busy: nothing is known of the file."""


def run_child(code: str, text: str = "", timeout_s: float = _CHILD_S) -> tuple[int, str, str]:
    """Return (exit code, output, last line of stderr) of another Python that has this package.

    What a crash of the engine ends is that one. UserError where it does not start or end.
    """
    source = str(commands.ROOT / "src")
    command = [sys.executable, "-X", "utf8", "-c"]
    command.append(f"import sys; sys.path.insert(0, {source!r}); {code}")
    try:
        done = commands.run(command, text=text, timeout_s=timeout_s)
    except subprocess.TimeoutExpired:
        told = f"the engine did not answer in {timeout_s:.0f} s"
        raise TooSlow(told, "close other programs and run it again") from None
    except OSError as error:
        raise UserError(f"the llama.cpp engine cannot be tried: {error}") from None
    last = (done.stderr.strip().splitlines() or ["no message"])[-1]
    return done.returncode, done.stdout.strip(), last[:400]


def library() -> tuple[ctypes.CDLL, str]:
    """(the library, the wheel's pip name), initialized once; UserError says why there is none."""
    if not _loaded:
        found = _load()

        @_LOG_CALLBACK
        def keep(level: int, text: bytes, _data: object) -> None:
            if level >= _LOG_WARNING and text.strip(b". \n"):
                log_lines.append(text.decode("utf-8", "replace").strip())
                del log_lines[:-_LINES_KEPT]

        _kept.append(keep)
        found[0].llama_log_set(keep, None)
        found[0].llama_backend_init()
        _loaded.append(found)
    return _loaded[0]
