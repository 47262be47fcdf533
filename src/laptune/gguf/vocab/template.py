"""Render a chat template that came with a model file.

Such a template is a program from elsewhere: it runs in Jinja's immutable sandbox (CVE-2024-34359
is what happens without one), without files or attributes to reach out through, and its output and
its loops are bounded.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from laptune.core.errors import UserError

MAX_TEMPLATE_CHARS = 200_000
MAX_OUTPUT_CHARS = 4_000_000


def render(
    template: str,
    messages: Sequence[dict[str, str]],
    *,
    bos_token: str = "",
    eos_token: str = "",
    add_generation_prompt: bool = True,
) -> str:
    """The prompt text, BOS included where the template writes it. UserError when it fails."""
    from jinja2 import TemplateError
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    if len(template) > MAX_TEMPLATE_CHARS:
        raise UserError(f"the chat template has {len(template)} characters, over the limit")

    def refuse(message: str) -> Any:
        raise TemplateError(message)

    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    environment.globals["raise_exception"] = refuse
    parts, size = [], 0
    try:
        stream = environment.from_string(template).generate(
            messages=[dict(message) for message in messages],
            bos_token=bos_token,
            eos_token=eos_token,
            add_generation_prompt=add_generation_prompt,
        )
        for part in stream:
            parts.append(part)
            size += len(part)
            if size > MAX_OUTPUT_CHARS:
                raise UserError("the chat template writes without end")
    except UserError:
        raise
    except Exception as error:  # whatever a stranger's template raises is its own fault
        raise UserError(f"the chat template failed: {type(error).__name__}: {error}") from None
    return "".join(parts)
