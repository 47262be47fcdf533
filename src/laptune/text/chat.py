"""The one renderer: messages -> text -> token ids and loss mask.

Train, eval, inference and export all call this module, so that a model is trained, scored, asked
and shipped with the same bytes. A format of a family is one ``ChatFormat``; its ``jinja`` is what
goes into Hugging Face folders and GGUF files, and a test proves it equal to ``render``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from laptune.core.errors import RowError, UserError
from laptune.text.records import Message
from laptune.text.tokenizer import Tokenizer

# Our own wording of the stock Gemma 3 form. llama.cpp and LM Studio read it from the GGUF; it
# keeps to the Jinja that LM Studio's engine knows: no {% generation %}, no macros.
_GEMMA3_JINJA = """\
{{- bos_token -}}
{%- set ns = namespace(lead='') -%}
{%- set turns = messages -%}
{%- if messages and messages[0]['role'] == 'system' -%}
    {%- if messages[0]['content'] is string -%}
        {%- set ns.lead = messages[0]['content'] | trim + '\\n\\n' -%}
    {%- else -%}
        {%- set ns.lead = messages[0]['content'][0]['text'] | trim + '\\n\\n' -%}
    {%- endif -%}
    {%- set turns = messages[1:] -%}
{%- endif -%}
{%- for turn in turns -%}
    {%- if (turn['role'] == 'user') != (loop.index0 % 2 == 0) -%}
        {{- raise_exception('Turns must alternate: user, assistant, user, ...') -}}
    {%- endif -%}
    {%- set name = 'model' if turn['role'] == 'assistant' else turn['role'] -%}
    {{- '<start_of_turn>' + name + '\\n' -}}
    {%- if loop.first -%}{{- ns.lead -}}{%- endif -%}
    {%- if turn['content'] is string -%}
        {{- turn['content'] | trim -}}
    {%- else -%}
        {%- for part in turn['content'] -%}
            {%- if part['type'] == 'text' -%}{{- part['text'] | trim -}}{%- endif -%}
        {%- endfor -%}
    {%- endif -%}
    {{- '<end_of_turn>\\n' -}}
{%- endfor -%}
{%- if add_generation_prompt -%}{{- '<start_of_turn>model\\n' -}}{%- endif -%}
"""

_CHATML_JINJA = """\
{%- for turn in messages -%}
    {{- '<|im_start|>' + turn['role'] + '\\n' + turn['content'] | trim + '<|im_end|>\\n' -}}
{%- endfor -%}
{%- if add_generation_prompt -%}{{- '<|im_start|>assistant\\n' -}}{%- endif -%}
"""

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
    jinja: str


GEMMA3 = ChatFormat(
    name="gemma3",
    turn_start="<start_of_turn>",
    turn_end="<end_of_turn>",
    assistant="model",
    adds_bos=True,
    folds_system=True,
    stop_tokens=("<eos>", "<end_of_turn>"),
    control_tokens=_GEMMA_CONTROL,
    jinja=_GEMMA3_JINJA,
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
    jinja=_CHATML_JINJA,
)

FORMATS = {fmt.name: fmt for fmt in (GEMMA3, CHATML)}
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
    try:
        model_type = json.loads(path.read_text(encoding="utf-8")).get("model_type")
    except (OSError, ValueError):
        names = ", ".join(FORMATS)
        raise UserError(
            f"{target} is neither a chat format ({names}) nor a model folder with a config.json",
            "check model.chat_format",
        ) from None
    if model_type not in _BY_MODEL_TYPE:
        raise UserError(
            f"{path}: no chat format is known for model_type {model_type!r}",
            f"set model.chat_format to one of {', '.join(FORMATS)}",
        )
    return _BY_MODEL_TYPE[model_type]


def refuse_control_tokens(content: str, fmt: ChatFormat, field: str = "content") -> None:
    """Raise RowError when ``content`` spells out a control token: it would end or forge a turn."""
    # Every control token of every format has a "<": most texts end here.
    if "<" not in content:
        return
    token = next((token for token in fmt.control_tokens if token in content), None)
    if token:
        raise RowError(field, f"holds the control token {token}", "remove it or write it apart")


def segments(messages: Sequence[Message], fmt: ChatFormat) -> list[tuple[str, bool]]:
    """Return the conversation as (text, is_supervised) pieces, BOS not included.

    Every assistant turn of weight 1 gives its content and terminator as one supervised piece.
    """
    turns = [replace(message, content=message.content.strip()) for message in messages]
    for turn in turns:
        refuse_control_tokens(turn.content, fmt)
    if fmt.folds_system and turns and turns[0].role == "system":
        if len(turns) < 2 or turns[1].role != "user":
            raise UserError("a system turn is not followed by a user turn", "add the user turn")
        lead = f"{turns[0].content}\n\n{turns[1].content}"
        turns = [Message("user", lead), *turns[2:]]
    pieces: list[tuple[str, bool]] = []
    for turn in turns:
        is_reply = turn.role == "assistant"
        role = fmt.assistant if is_reply else turn.role
        pieces.append((f"{fmt.turn_start}{role}\n", False))
        pieces.append((turn.content + fmt.turn_end, is_reply and turn.weight == 1))
        pieces.append(("\n", False))
    return pieces


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
    text = "".join(piece for piece, _ in segments(list(messages), fmt))
    return text + generation_prompt(fmt) if add_generation_prompt else text


def encode(messages: Iterable[Message], tokenizer: Tokenizer, fmt: ChatFormat) -> Tokens:
    """Return ids and loss mask of a conversation: one BOS, assistant turns supervised.

    Pieces meet only at control tokens and newlines after them, where no token can span the
    seam, so encoding them apart gives the same ids as encoding the whole; a test proves it.
    """
    ids = [tokenizer.bos_id] if fmt.adds_bos else []
    mask = [False] * len(ids)
    for piece, is_supervised in segments(list(messages), fmt):
        piece_ids = tokenizer.encode(piece)
        ids += piece_ids
        mask += [is_supervised] * len(piece_ids)
    return Tokens(ids, mask)


def encode_prompt(messages: Iterable[Message], tokenizer: Tokenizer, fmt: ChatFormat) -> list[int]:
    """Return the ids that ask for the next assistant turn."""
    bos = [tokenizer.bos_id] if fmt.adds_bos else []
    return bos + tokenizer.encode(render(messages, fmt, add_generation_prompt=True))


def stop_ids(tokenizer: Tokenizer, fmt: ChatFormat) -> set[int]:
    """Return the ids that end a reply, those of the format that the vocabulary holds."""
    return {tokenizer.token_id(t) for t in fmt.stop_tokens if tokenizer.has_token(t)}
