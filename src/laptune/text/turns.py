"""A turn as a file has it, before the rules of a conversation are checked."""

from __future__ import annotations

from typing import Any, NamedTuple

from laptune.text.records import Message, Role, ToolCall

ROLES: dict[str, Role] = {
    "system": "system",
    "user": "user",
    "assistant": "assistant",
    "human": "user",
    "prompter": "user",
    "gpt": "assistant",
    "model": "assistant",
    "chatgpt": "assistant",
    "bard": "assistant",
    **dict.fromkeys(("bing", "chatbot", "bot", "ai", "agent"), "assistant"),
    # Of support desks, doctors and games.
    **dict.fromkeys(("customer", "end-user", "client", "visitor", "requester", "caller"), "user"),
    **dict.fromkeys(("kunde", "kundin", "patient", "player", "inbound"), "user"),
    **dict.fromkeys(("admin", "support", "operator", "representative"), "assistant"),
    **dict.fromkeys(("doctor", "npc", "outbound"), "assistant"),
    "developer": "system",
    "function_call": "assistant",
    "tool_call": "assistant",  # ms-swift's
    **dict.fromkeys(("tool", "function", "function_response", "observation", "ipython"), "tool"),
    "tool_response": "tool",
}
# OpenAI's, ShareGPT's, Gemini's, LangChain's, of an export from Claude, YandexGPT's, Cohere's,
# PaLM's, of transcripts.
KEYS = (
    *(("role", "content"), ("from", "value"), ("role", "parts")),
    *(("type", "content"), ("sender", "text"), ("role", "text"), ("role", "message")),
    *(("author", "content"), ("speaker", "text"), ("speaker", "utterance")),
)


class Call(NamedTuple):
    """A call with the field that it came from, and its id where it has one."""

    field: str
    call: ToolCall
    id: str = ""


class Turn(NamedTuple):
    """One turn with the field that it came from."""

    field: str
    role: Role
    content: Any
    weight: int = 1  # 0: an answer that stands in the conversation but is not learned
    calls: tuple[Call, ...] = ()
    name: str = ""  # of a result: the tool's
    call_id: str = ""  # of a result: the call's
    tools: tuple[dict[str, Any], ...] = ()  # of the system turn
    result: dict[str, Any] | None = None  # of a result that came as an object

    def message(self) -> Message:
        """Return the turn as it is learned."""
        return Message(
            self.role,
            with_line_feeds(self.content),
            self.weight,
            self.tools,
            tuple(call.call for call in self.calls),
            self.name,
            self.result,
        )


def with_line_feeds(text: str) -> str:
    """Return a text whose lines end in "\\n", as the model writes them."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
