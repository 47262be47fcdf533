"""The one renderer: messages -> text -> token ids and loss mask.

Train, eval, inference and export all call this module, so that a model is trained, scored, asked
and shipped with the same bytes. A format of a family is one ``ChatFormat``; its ``jinja`` is what
goes into Hugging Face folders and GGUF files, and a test proves it equal to ``render``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from laptune.core.errors import RowError, UserError
from laptune.core.files import read_object
from laptune.text import functiongemma, templates
from laptune.text.records import Message, ToolCall
from laptune.text.tokenizer import Tokenizer
from laptune.text.tool_json import TOOL_JSON
from laptune.text.tools import ToolForm, texts_of

_GEMMA_CONTROL = (
    "<bos>",
    "<eos>",
    "<pad>",
    "<unk>",
    "<mask>",
    "<start_of_turn>",
    "<end_of_turn>",
    "<start_of_image>",
    "<end_of_image>",
    "<image_soft_token>",
)


@dataclass(frozen=True, slots=True)
class ChatFormat:
    """How one family writes a conversation."""

    name: str
    turn_start: str  # before the role's name
    turn_end: str  # closes a turn; supervised in assistant turns
    assistant: str  # the role's name in the text
    adds_bos: bool
    folds_system: bool  # system text goes into the first user turn
    stop_tokens: tuple[str, ...]
    control_tokens: tuple[str, ...]  # content that holds one is refused
    tools: ToolForm
    jinja: str
    system: str = "system"  # the role's name in the text, where it has a turn of its own

    @property
    def ends(self) -> tuple[str, ...]:
        """The tokens that end what the model says, all of them supervised."""
        return (self.turn_end, self.tools.stop) if self.tools.stop else (self.turn_end,)


GEMMA3 = ChatFormat(
    name="gemma3",
    turn_start="<start_of_turn>",
    turn_end="<end_of_turn>",
    assistant="model",
    adds_bos=True,
    folds_system=True,
    stop_tokens=("<eos>", "<end_of_turn>"),
    control_tokens=_GEMMA_CONTROL,
    tools=TOOL_JSON,
    jinja=templates.GEMMA3,
)
FUNCTIONGEMMA = replace(
    GEMMA3,
    name="functiongemma",
    folds_system=False,
    stop_tokens=(*GEMMA3.stop_tokens, functiongemma.RESULT_OPEN),
    control_tokens=(*_GEMMA_CONTROL, *functiongemma.CONTROL),
    tools=functiongemma.TOOL_TOKENS,
    jinja=templates.FUNCTION_GEMMA,
    system="developer",
)
CHATML = ChatFormat(
    name="chatml",
    turn_start="<|im_start|>",
    turn_end="<|im_end|>",
    assistant="assistant",
    adds_bos=False,
    folds_system=False,
    stop_tokens=("<|im_end|>", "<|endoftext|>"),
    control_tokens=("<|im_start|>", "<|im_end|>", "<|endoftext|>"),
    tools=TOOL_JSON,
    jinja=templates.CHATML,
)

FORMATS = {fmt.name: fmt for fmt in (GEMMA3, FUNCTIONGEMMA, CHATML)}
# config.json's model_type -> format; a new family is one line here.
_BY_MODEL_TYPE = {
    "gemma3_text": GEMMA3,
    "gemma3": GEMMA3,
    "gemma2": GEMMA3,
    "llama": CHATML,
    "qwen2": CHATML,
    "qwen3": CHATML,
}


@dataclass(frozen=True, slots=True)
class Tokens:
    """A tokenized conversation: ``ids[i]`` counts in the loss when ``is_supervised[i]``."""

    ids: list[int]
    is_supervised: list[bool]

    @property
    def num_supervised(self) -> int:
        """How many tokens the loss sees."""
        return sum(self.is_supervised)

    def truncate(self, max_length: int) -> Tokens:
        """Return the first ``max_length`` tokens."""
        return Tokens(self.ids[:max_length], self.is_supervised[:max_length])


def chat_format(target: str | Path) -> ChatFormat:
    """Return the format by its name, or that of the model in a folder (its ``config.json``)."""
    if str(target) in FORMATS:
        return FORMATS[str(target)]
    path = Path(target) / "config.json"
    if not path.is_file():
        names = ", ".join(FORMATS)
        raise UserError(
            f"{target} is neither a chat format ({names}) nor a model folder with a config.json",
            "check model.chat_format",
        )
    model_type = read_object(path).get("model_type")
    if model_type not in _BY_MODEL_TYPE:
        raise UserError(
            f"{path}: no chat format is known for model_type {model_type!r}",
            f"set model.chat_format to one of {', '.join(FORMATS)}",
        )
    fmt = _BY_MODEL_TYPE[model_type]
    return FUNCTIONGEMMA if fmt is GEMMA3 and _has_tool_tokens(Path(target)) else fmt


def _has_tool_tokens(folder: Path) -> bool:
    """Whether the vocabulary is FunctionGemma's, which is a Gemma 3 in every other way."""
    path = folder / "tokenizer.json"
    return path.is_file() and functiongemma.CALL_OPEN.encode() in path.read_bytes()


def refuse_control_tokens(content: str, fmt: ChatFormat, field: str = "content") -> None:
    """Raise RowError when ``content`` spells out a control token: it would end or forge a turn."""
    # Every control token of every format has a "<": most texts end here.
    if "<" not in content:
        return
    token = next((token for token in fmt.control_tokens if token in content), None)
    if token:
        hint = 'write turns as {"messages": [...]}; remove a stray token or write it apart'
        raise RowError(field, f"holds the control token {token}", hint)


def refuse_control_tokens_of(message: Message, fmt: ChatFormat) -> None:
    """Raise RowError when anything in a turn spells out a control token."""
    values = [call.arguments for call in message.tool_calls]
    for text in (message.content, *texts_of([*values, *message.tools, message.result])):
        refuse_control_tokens(text, fmt, "content")


def segments(messages: Sequence[Message], fmt: ChatFormat) -> list[tuple[str, bool]]:
    """Return the conversation as (text, is_supervised) pieces, BOS not included.

    Every assistant turn of weight 1 gives its content, its calls and its terminator as one
    supervised piece; declarations and results of tools are never supervised.
    """
    turns = [replace(message, content=message.content.strip()) for message in messages]
    for turn in turns:
        refuse_control_tokens_of(turn, fmt)
    pieces: list[tuple[str, bool]] = []
    if turns and turns[0].role == "system":
        lead, turns = _lead(turns[0], fmt), turns[1:]
        if not fmt.folds_system:
            pieces.append((f"{fmt.turn_start}{fmt.system}\n{lead}{fmt.turn_end}", False))
            pieces.append(("\n", False))
        elif not turns or turns[0].role != "user":
            raise UserError("a system turn is not followed by a user turn", "add the user turn")
        elif lead:
            turns[0] = replace(turns[0], content=f"{lead}\n\n{turns[0].content}")
    is_open = False
    for is_result, group in groupby(turns, lambda turn: turn.role == "tool"):
        if is_result:
            pieces += _results(list(group), fmt)
            is_open = bool(fmt.tools.stop)
            continue
        for turn in group:
            pieces += _said(turn, fmt, is_open=is_open)
            is_open = False
    return pieces


def _lead(system: Message, fmt: ChatFormat) -> str:
    """Return the system text with the tools declared behind it."""
    if not system.tools:
        return system.content
    if fmt.tools.stop:
        return (system.content or functiongemma.LEAD) + fmt.tools.declare(system.tools)
    return "\n\n".join(filter(None, (system.content, fmt.tools.declare(system.tools))))


def _said(turn: Message, fmt: ChatFormat, *, is_open: bool) -> list[tuple[str, bool]]:
    """Return a turn that is no result; ``is_open``: the model's turn goes on after results."""
    is_reply = turn.role == "assistant"
    role = fmt.assistant if is_reply else turn.role
    pieces = [] if is_open else [(f"{fmt.turn_start}{role}\n", False)]
    is_learned = is_reply and turn.weight == 1
    if not turn.tool_calls:
        return [*pieces, (turn.content + fmt.turn_end, is_learned), ("\n", False)]
    calls = fmt.tools.write(turn.tool_calls)
    if fmt.tools.stop:
        return [*pieces, (turn.content + calls + fmt.tools.stop, is_learned)]
    said = "\n".join(filter(None, (turn.content, calls)))
    return [*pieces, (said + fmt.turn_end, is_learned), ("\n", False)]


def _results(turns: Sequence[Message], fmt: ChatFormat) -> list[tuple[str, bool]]:
    """Return the results of one turn's calls: a user turn, or a part of the model's own."""
    texts = map(fmt.tools.result, turns)
    if fmt.tools.stop:
        return [(fmt.tools.stop.join(texts), False)]
    return [(f"{fmt.turn_start}user\n" + "\n".join(texts) + fmt.turn_end, False), ("\n", False)]


def read_reply(reply: str) -> tuple[str, list[ToolCall]]:
    """Return what a reply says and the tools that it calls, in whichever form it does.

    Raises RowError for a call that cannot be read.
    """
    forms = (fmt.tools for fmt in FORMATS.values())
    form = next((form for form in forms if form.mark in reply), None)
    return form.read(reply) if form else (reply.strip(), [])


def generation_prompt(fmt: ChatFormat) -> str:
    """Return the text that asks for an assistant turn."""
    return f"{fmt.turn_start}{fmt.assistant}\n"


def render(
    messages: Iterable[Message],
    fmt: ChatFormat,
    *,
    add_generation_prompt: bool = False,
) -> str:
    """Return the conversation as text, without BOS (``encode`` adds it as an id)."""
    turns = list(messages)
    text = "".join(piece for piece, _ in segments(turns, fmt))
    is_open = fmt.tools.stop and turns and turns[-1].role == "tool"
    return text + generation_prompt(fmt) if add_generation_prompt and not is_open else text


def start_ids(tokenizer: Tokenizer, fmt: ChatFormat) -> list[int]:
    """Return the one BOS, or nothing; raises UserError when the tokenizer names none."""
    if not fmt.adds_bos:
        return []
    if tokenizer.bos_id is None:
        raise UserError(
            f"{tokenizer.folder} names no bos_token, which a {fmt.name} conversation begins with",
            "use the tokenizer that belongs to this model",
        )
    return [tokenizer.bos_id]


def encode(messages: Iterable[Message], tokenizer: Tokenizer, fmt: ChatFormat) -> Tokens:
    """Return ids and loss mask of a conversation: one BOS, assistant turns supervised.

    Pieces meet only at control tokens and newlines after them, where no token can span the
    seam, so encoding them apart gives the same ids as encoding the whole; a test proves it.
    """
    start = start_ids(tokenizer, fmt)
    return _joined(start, segments(list(messages), fmt), tokenizer.encode)


def encode_all(
    conversations: Iterable[Sequence[Message]], tokenizer: Tokenizer, fmt: ChatFormat
) -> list[Tokens]:
    """``encode`` many conversations at once, on all cores; equal pieces are encoded once."""
    start = start_ids(tokenizer, fmt)
    pieces = [segments(messages, fmt) for messages in conversations]
    texts = list({text for row in pieces for text, _ in row})
    ids_of = dict(zip(texts, tokenizer.encode_batch(texts), strict=True))
    return [_joined(start, row, ids_of.__getitem__) for row in pieces]


def _joined(
    start: list[int], pieces: Iterable[tuple[str, bool]], ids_of: Callable[[str], list[int]]
) -> Tokens:
    ids, mask = list(start), [False] * len(start)
    for text, is_supervised in pieces:
        found = ids_of(text)
        ids += found
        mask += [is_supervised] * len(found)
    return Tokens(ids, mask)


def encode_prompt(messages: Iterable[Message], tokenizer: Tokenizer, fmt: ChatFormat) -> list[int]:
    """Return the ids that ask for the next assistant turn."""
    text = render(messages, fmt, add_generation_prompt=True)
    return start_ids(tokenizer, fmt) + tokenizer.encode(text)


def stop_ids(tokenizer: Tokenizer, fmt: ChatFormat) -> set[int]:
    """Return the ids that end a reply, those of the format that the vocabulary holds."""
    return {tokenizer.token_id(t) for t in fmt.stop_tokens if tokenizer.has_token(t)}
