"""A stranger's chat template: rendered as transformers renders it, bounded in time and size."""

from __future__ import annotations

import time

import pytest

from laptune.core.errors import UserError
from laptune.gguf.vocab import template
from laptune.gguf.vocab.template import render

CHAT = [
    {"role": "system", "content": "Be brief."},
    {"role": "user", "content": " 1 < 2? "},
    {"role": "assistant", "content": "Yes."},
    {"role": "user", "content": "And 2 < 1?"},
]
HONEST = {
    "chatml": "{% for m in messages %}{{ '<|im_start|>' ~ m['role'] + '\n' + m.content | trim "
    "+ '<|im_end|>\n' }}{% endfor %}{% if add_generation_prompt %}<|im_start|>{% endif %}",
    "macro": "{% macro turn(m, mark='#') %}{{ mark ~ m.role }}: {{ m.content }}{% endmacro %}"
    "{% for m in messages %}{{ turn(m) }}{{ '' if loop.last else '|' }}{% endfor %}",
    "namespace": "{% set ns = namespace(n=0, seen=[]) %}{% for m in messages %}"
    "{% if m.role == 'user' %}{% set ns.n = ns.n + 1 %}{% set ns.seen = ns.seen + [m.content] %}"
    "{% endif %}{% endfor %}{{ ns.n }} {{ ns.seen | join(' / ') }} {{ messages[1:] | tojson }}",
    "filters": "{{ messages | selectattr('role', 'equalto', 'user') | map(attribute='content') "
    "| list | length }}{{ 'a-b'.split('-') | join('+') }}{{ 'aXb'.replace('X', '~') }}{{ 7 % 2 }}"
    "{% for k, v in {'q': 2}.items() %}{{ k }}{{ v }}{% endfor %}{{ (1, 2) | last }}",
    "break": "{% for m in messages %}{% if loop.index > 2 %}{% break %}{% endif %}{{ m.role }}"
    "{% endfor %}{% set x %}{{ messages[0].content }}!{% endset %}{{ x }}",
}
DOUBLED = (
    "{% set ns = namespace(x=START) %}{% for i in range(90) %}{% set ns.x = NEXT %}{% endfor %}"
)


def doubled(start: str, following: str) -> str:
    return DOUBLED.replace("START", start).replace("NEXT", following)


HOSTILE = {
    "loops": "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "calls": "{% macro f(n) %}{% if n %}{{ f(n-1) }}{{ f(n-1) }}{% endif %}"
    "{% endmacro %}{{ f(40) }}",
    "recursion": "{% macro f(x) %}{{ f(x) }}{% endmacro %}{{ f(1) }}",
    "a_long_text": "{{ 'a' * 1000000000 }}",
    "a_power": "{{ 10 ** 10 ** 8 }}",
    "a_wide_format": "{{ '%0999999999d' % 1 }}",
    "a_wide_field": "{{ '{:>999999999}'.format(1) }}",
    "a_wide_line": "{{ 'a'.ljust(999999999) }}",
    "a_wide_filter": "{{ 'a' | center(999999999) }}",
    "a_wide_indent": "{{ messages | tojson(indent=99999999) }}",
    "doubled_by_tilde": doubled("'a'", "ns.x ~ ns.x"),
    "doubled_by_plus": doubled("'a'", "ns.x + ns.x"),
    "doubled_list": doubled("[1]", "ns.x + ns.x"),
    "doubled_tree": doubled("[1]", "[ns.x, ns.x]"),
    "squared": doubled("7", "ns.x * ns.x"),
    "replaced": doubled("'aa'", "ns.x | replace('a', ns.x)"),
    "replaced_by_method": doubled("'aa'", "ns.x.replace('a', ns.x)"),
    "joined_by_method": doubled("'aa'", "ns.x.join(ns.x)"),
    "doubled_by_block": "{% set ns = namespace(x='aa') %}{% for i in range(90) %}"
    "{% set ns.x %}{{ ns.x }}{{ ns.x }}{% endset %}{% endfor %}",
    "escape": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "two_lines": "{{ raise_exception('no\nway \x1b[31m') }}",
    "syntax": "{% for",
    "a_file": "{% include '/etc/passwd' %}",
}


@pytest.mark.parametrize("name", HONEST)
def test_an_honest_template_gives_what_transformers_gives(name):
    from transformers.utils.chat_template_utils import _compile_jinja_template

    theirs = _compile_jinja_template(HONEST[name]).render(messages=CHAT, add_generation_prompt=True)
    assert render(HONEST[name], CHAT) == theirs


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_template_is_one_line_in_bounded_time(name, monkeypatch):
    monkeypatch.setattr(template, "MAX_SECONDS", 0.3)
    begun = time.process_time()
    with pytest.raises(UserError, match="the chat template failed") as caught:
        render(HOSTILE[name], CHAT)
    assert time.process_time() - begun < 10
    assert "\n" not in str(caught.value) and "\x1b" not in str(caught.value)


def test_macros_within_macros_end_before_the_stack_does():
    deep = "{% macro f(n) %}{% if n %}{{ f(n-1) }}{% endif %}x{% endmacro %}{{ f(NUM) }}"
    assert render(deep.replace("NUM", "40"), CHAT) == "x" * 41
    with pytest.raises(UserError, match="macros call each other too deeply"):
        render(deep.replace("NUM", "60"), CHAT)


def test_a_long_conversation_is_not_too_much():
    chat = [{"role": "user", "content": "word " * 10_000}] * 40
    assert len(render(HONEST["chatml"], chat)) > 1_900_000


def test_a_template_may_ask_for_the_year():
    assert render("{{ strftime_now('%Y') }}", []) == time.strftime("%Y")
