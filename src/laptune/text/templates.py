"""Our chat templates, which llama.cpp and LM Studio read from the GGUF.

Our own wording of each family's form, equal to what ``text.chat`` renders. They keep to the Jinja
that LM Studio's engine knows: no {% generation %}, no macros.
"""

from __future__ import annotations

from laptune.text import tool_json

# Adds the tools to the system text in ``ns.lead``.
_DECLARE = """\
{%- if tools -%}
    {%- if ns.lead -%}{%- set ns.lead = ns.lead + '\\n\\n' -%}{%- endif -%}
    {%- set ns.lead = ns.lead + 'LEAD' -%}
    {%- for tool in tools -%}
        {%- set ns.lead = ns.lead + '\\n' + tool['function'] | tojson -%}
    {%- endfor -%}
{%- endif -%}
""".replace("LEAD", tool_json.LEAD)
_SYSTEM = """\
{%- set ns = namespace(lead='', is_asked=false) -%}
{%- set turns = messages -%}
{%- if messages and messages[0]['role'] == 'system' -%}
    {%- if messages[0]['content'] is string -%}
        {%- set ns.lead = messages[0]['content'] | trim -%}
    {%- else -%}
        {%- set ns.lead = messages[0]['content'][0]['text'] | trim -%}
    {%- endif -%}
    {%- set turns = messages[1:] -%}
{%- endif -%}
"""
_CONTENT = """\
        {%- if turn['content'] is string -%}
            {{- turn['content'] | trim -}}
        {%- elif turn['content'] is mapping -%}
            {{- turn['content'] | tojson -}}
        {%- elif turn['content'] -%}
            {%- for part in turn['content'] -%}
                {%- if part['type'] == 'text' -%}{{- part['text'] | trim -}}{%- endif -%}
            {%- endfor -%}
        {%- endif -%}
"""
_CALLS = """\
        {%- if turn['tool_calls'] -%}
            {%- for call in turn['tool_calls'] -%}
                {%- if turn['content'] or not loop.first -%}{{- '\\n' -}}{%- endif -%}
                {{- '<tool_call>\\n{"name": "' + call['function']['name'] + '", "arguments": ' -}}
                {%- if call['function']['arguments'] is string -%}
                    {{- call['function']['arguments'] -}}
                {%- else -%}
                    {{- call['function']['arguments'] | tojson -}}
                {%- endif -%}
                {{- '}\\n</tool_call>' -}}
            {%- endfor -%}
        {%- endif -%}
"""
# The first result opens a user turn, the last one closes it.
_RESULT = (
    """\
        {%- if loop.first or turns[loop.index0 - 1]['role'] != 'tool' -%}
            {{- 'STARTuser' -}}
        {%- endif -%}
        {{- '\\n<tool_response>\\n' -}}
"""
    + _CONTENT
    + """\
        {{- '\\n</tool_response>' -}}
        {%- if loop.last or turns[loop.index0 + 1]['role'] != 'tool' -%}
            {{- 'END\\n' -}}
        {%- endif -%}
"""
)


def _marked(text: str, start: str, end: str) -> str:
    return text.replace("START", start).replace("END", end)


GEMMA3 = _marked(
    "{{- bos_token -}}\n"
    + _SYSTEM
    + _DECLARE
    + """\
{%- if ns.lead -%}{%- set ns.lead = ns.lead + '\\n\\n' -%}{%- endif -%}
{%- for turn in turns -%}
    {%- if turn['role'] == 'tool' -%}
"""
    + _RESULT
    + """\
        {%- set ns.is_asked = true -%}
    {%- else -%}
        {%- if (turn['role'] == 'user') == ns.is_asked -%}
            {{- raise_exception('Turns must alternate: user, assistant, user, ...') -}}
        {%- endif -%}
        {%- set ns.is_asked = not ns.is_asked -%}
        {%- set name = 'model' if turn['role'] == 'assistant' else turn['role'] -%}
        {{- 'START' + name + '\\n' -}}
        {%- if loop.first -%}{{- ns.lead -}}{%- endif -%}
"""
    + _CONTENT
    + _CALLS
    + """\
        {{- 'END\\n' -}}
    {%- endif -%}
{%- endfor -%}
{%- if add_generation_prompt -%}{{- 'STARTmodel\\n' -}}{%- endif -%}
""",
    "<start_of_turn>",
    "<end_of_turn>",
)

CHATML = _marked(
    _SYSTEM
    + _DECLARE
    + """\
{%- if ns.lead -%}{{- 'STARTsystem\\n' + ns.lead + 'END\\n' -}}{%- endif -%}
{%- for turn in turns -%}
    {%- if turn['role'] == 'tool' -%}
"""
    + _RESULT
    + """\
    {%- else -%}
        {{- 'START' + turn['role'] + '\\n' -}}
"""
    + _CONTENT
    + _CALLS
    + """\
        {{- 'END\\n' -}}
    {%- endif -%}
{%- endfor -%}
{%- if add_generation_prompt -%}{{- 'STARTassistant\\n' -}}{%- endif -%}
""",
    "<|im_start|>",
    "<|im_end|>",
)
