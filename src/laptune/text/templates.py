"""Our chat templates, which llama.cpp and LM Studio read from the GGUF.

Our own wording of each family's form, equal to what ``text.chat`` renders. They keep to the Jinja
that LM Studio's engine knows: no {% generation %}, no macros.
"""

from __future__ import annotations

from laptune.text import tool_json

# Adds the tools to the system text in ``ns.lead``, as ``tool_json.declare`` writes them.
_DECLARE = """\
{%- if tools -%}
    {%- if ns.lead -%}{%- set ns.lead = ns.lead + '\\n\\n' -%}{%- endif -%}
    {%- set ns.lead = ns.lead + 'LEAD' -%}
    {%- for tool in tools -%}
        {%- set schema = tool['function']['parameters'] or {} -%}
        {%- set ns.is_plain = not schema['additionalProperties'] -%}
        {%- for key in schema -%}
            {%- if key not in SCHEMA_KEYS -%}{%- set ns.is_plain = false -%}{%- endif -%}
        {%- endfor -%}
        {%- if not ns.is_plain -%}
            {%- set ns.said = tool['function'] | tojson -%}
        {%- else -%}
            {%- set ns.said = tool['function']['name'] + '(' -%}
            {%- for name, value in (schema['properties'] or {}).items() -%}
                {%- set ns.kind = '' -%}
                {%- if value is mapping -%}
                    {%- set items = value['items'] if 'items' in value else none -%}
                    {%- if 'enum' in value -%}
                        {%- if 'items' not in value and value['enum'] is not string -%}
                            {%- for one in value['enum'] or [] -%}
                                {%- set ns.kind = ns.kind + ('' if loop.first else '|') -%}
                                {%- set ns.kind = ns.kind + (one | tojson) -%}
                            {%- endfor -%}
                        {%- endif -%}
                    {%- elif 'items' not in value -%}
                        {%- set ns.kind = value['type'] if value['type'] is string else '' -%}
                    {%- elif value['type'] == 'array' and items is mapping -%}
                        {%- if items | length == 1 and items['type'] is string -%}
                            {%- set ns.kind = items['type'] + '[]' -%}
                        {%- endif -%}
                    {%- endif -%}
                    {%- if value['description'] and value['description'] is not string -%}
                        {%- set ns.kind = '' -%}
                    {%- endif -%}
                    {%- for key in value -%}
                        {%- if key not in ARGUMENT_KEYS -%}{%- set ns.kind = '' -%}{%- endif -%}
                    {%- endfor -%}
                {%- endif -%}
                {%- if not ns.kind -%}
                    {%- set ns.kind = value | tojson -%}
                {%- elif value['description'] -%}
                    {%- set ns.kind = ns.kind + ' (' + value['description'] + ')' -%}
                {%- endif -%}
                {%- set mark = ': ' if name in (schema['required'] or []) else '?: ' -%}
                {%- if not loop.first -%}{%- set ns.said = ns.said + ', ' -%}{%- endif -%}
                {%- set ns.said = ns.said + name + mark + ns.kind -%}
            {%- endfor -%}
            {%- set ns.said = ns.said + ')' -%}
            {%- if tool['function']['description'] -%}
                {%- set ns.said = ns.said + ': ' + tool['function']['description'] -%}
            {%- endif -%}
        {%- endif -%}
        {%- set ns.lead = ns.lead + '\\n' + ns.said -%}
    {%- endfor -%}
{%- endif -%}
""".replace("LEAD", tool_json.LEAD)
_DECLARE = _DECLARE.replace("SCHEMA_KEYS", str(sorted(tool_json.SCHEMA_KEYS)))
_DECLARE = _DECLARE.replace("ARGUMENT_KEYS", str(sorted(tool_json.ARGUMENT_KEYS)))
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
