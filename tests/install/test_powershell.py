"""The PowerShell scripts keep to what Windows PowerShell 5.1 runs: tree-sitter's grammar reads
them, and each rule is proven on a planted fault. test_powershell_run.py runs them.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

tree_sitter = pytest.importorskip("tree_sitter")
grammar = pytest.importorskip("tree_sitter_powershell")

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = sorted(p for p in ROOT.glob("*/*.ps1") if ".venv" not in p.parts)
ALIASES = """ ls dir cd cat echo rm del cp copy mv move ren pwd ps kill sleep type cls iex iwr where
 select sort foreach group measure tee sc gc gci gcm gi ni ri sl % ? h """.replace("\n", "")
SEVEN_ONLY_VARIABLES = {"iswindows", "islinux", "ismacos", "iscoreclr", "psstyle"}
SEVEN_ONLY_OPTIONS = {
    "-parallel",
    "-ashashtable",
    "-asbytestream",
    "-additionalchildpath",
    "-nonewline:$false",
    "-skipcertificatecheck",
}
HEAD = """<#
.SYNOPSIS
x
#>
[CmdletBinding()]
param()
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
"""


def parse(text: str):
    parser = tree_sitter.Parser(tree_sitter.Language(grammar.language()))
    return parser.parse(text.encode()).root_node


def walk(node):
    yield node
    for child in node.children:
        yield from walk(child)


def text_of(node) -> str:
    return node.text.decode()


def faults(text: str) -> set[str]:
    """Return the names of the rules that a script breaks."""
    root, found = parse(text), set()
    if not text.isascii():
        found.add("ascii")
    if ".SYNOPSIS" not in text:
        found.add("help")
    if "[CmdletBinding(" not in text:
        found.add("cmdletbinding")
    if not re.search(r"(?m)^Set-StrictMode -Version", text):
        found.add("strict")
    if not re.search(r"(?m)^\$ErrorActionPreference = 'Stop'", text):
        found.add("stop")
    return found | _syntax_faults(root) | _command_faults(root)


def _syntax_faults(root) -> set[str]:
    found = set()
    for node in walk(root):
        word = text_of(node).lower()
        if node.type == "ERROR" or node.is_missing:
            found.add("syntax")  # ??, ?. and the ternary end here: the grammar is 5.1's
        elif node.type in ("&&", "||"):
            found.add("chain")
        elif node.type == "variable" and word.lstrip("$") in SEVEN_ONLY_VARIABLES:
            found.add("seven_variable")
        elif node.type == "redirection" or (
            node.type == "generic_token" and re.match(r"^[1-6*]>", word)
        ):
            found.add("redirect")
        elif node.type == "command_parameter" and word in SEVEN_ONLY_OPTIONS:
            found.add("seven_option")
    return found


def _command_faults(root) -> set[str]:
    found = set()
    for node in walk(root):
        if node.type != "command":
            continue
        names = [text_of(child) for child in node.children if child.type == "command_name"]
        name = names[0].lower() if names else ""
        operators = [c for c in node.children if c.type == "command_invokation_operator"]
        if operators:
            is_native = text_of(operators[0]) == "&"  # the other one reads a script of ours
            if is_native and "$LASTEXITCODE" not in _next_statement(node):
                found.add("unchecked")
        elif f" {name} " in ALIASES:
            found.add("alias")
        elif not re.match(r"^[a-z]+-[a-z]+$", name):
            found.add("bare_native")
        if name == "set-executionpolicy":
            found.add("policy")
        if "activate" in text_of(node).lower():
            found.add("activate")
    return found


def _next_statement(node) -> str:
    """Return the text of the statement after the one that holds this command."""
    while node.parent is not None and node.parent.type not in ("statement_list", "program"):
        node = node.parent
    following = node.next_named_sibling
    return text_of(following) if following is not None else ""


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda p: p.name)
def test_script_keeps_the_rules(path):
    assert faults(path.read_text(encoding="utf-8")) == set()


def test_all_scripts_are_looked_at():
    assert {path.name for path in SCRIPTS} == {
        "setup.ps1",
        "run_pipeline.ps1",
        "find_python.ps1",
    }


PLANTED = {
    "syntax": "if ($x) {",
    "chain": "Get-Item -Path a && Get-Item -Path b",
    "seven_variable": "if ($IsWindows) { Get-Item -Path a }",
    "redirect": "Get-Item -Path a 2>$null",
    "seven_option": "ConvertFrom-Json -AsHashtable -InputObject $x",
    "unchecked": "& $python -V\nGet-Item -Path a",
    "alias": "gci -Path a",
    "bare_native": "python -V",
    "policy": "Set-ExecutionPolicy -Scope LocalMachine Unrestricted",
    "activate": "& .venv\\Scripts\\Activate.ps1\nif ($LASTEXITCODE) { exit 1 }",
    "ascii": "Write-Host 'f\u00fcr'",
}


def test_the_frame_alone_is_clean():
    assert faults(HEAD) == set()


@pytest.mark.parametrize("rule", PLANTED)
def test_planted_fault_is_found(rule):
    assert faults(HEAD + PLANTED[rule] + "\n") == {rule}


@pytest.mark.parametrize("text", ["$x ?? 1", "$a ? 1 : 2", "${a}?.Length"])
def test_operators_of_seven_do_not_parse(text):
    assert "syntax" in faults(HEAD + text + "\n")


@pytest.mark.parametrize("text", ["git pull 2>&1", "git pull *> log.txt", "git pull > log.txt"])
def test_every_redirection_is_found(text):
    assert "redirect" in faults(HEAD + text + "\n")


@pytest.mark.parametrize(
    "rule, line",
    [
        ("help", ".SYNOPSIS"),
        ("cmdletbinding", "[CmdletBinding()]"),
        ("strict", "Set-StrictMode -Version 2.0"),
        ("stop", "$ErrorActionPreference = 'Stop'"),
    ],
)
def test_a_missing_frame_line_is_found(rule, line):
    assert rule in faults(HEAD.replace(line, "", 1))


def powershell_blocks() -> list[str]:
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    text = "\n".join(page.read_text(encoding="utf-8") for page in pages if page.is_file())
    return re.findall(r"```powershell\n(.*?)```", text, flags=re.DOTALL)


def test_documented_commands_parse_without_seven_only_syntax():
    for block in powershell_blocks():
        assert _syntax_faults(parse(block)) == set(), block
