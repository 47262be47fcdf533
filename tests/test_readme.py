"""README's commands: each names a script that is there and takes the options given."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
import stage

from laptune.core import config

ROOT = Path(__file__).resolve().parents[1]
_START = re.compile(r"^ {4}(python |torchrun |accelerate |sh |\.\\env)")


PAGES = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), ROOT / "data" / "README.md"]


def commands(*pages):
    texts = (page.read_text(encoding="utf-8").replace("\\\n", " ") for page in pages)
    lines = [line for text in texts for line in text.splitlines()]
    return [line.strip() for line in lines if _START.match(line)]


def python_commands():
    """The words of every page's commands from the script on."""
    found = []
    for line in commands(*PAGES):
        words = shlex.split(line, comments=True)
        script = next((i for i, w in enumerate(words) if w.endswith(".py")), None)
        if script is not None:
            found.append(words[script:])
    return found


def test_readme_has_the_two_commands(root):
    two = {"python scripts/run_pipeline.py", "python scripts/run_tests.py"}
    assert two <= set(commands(root / "README.md"))


def test_predecessors_six_commands_stand_as_written(root):
    expected = [
        ".\\env\\setup.ps1 -DirectML",
        "python data/analyze_dataset.py",
        "python train/train_sft.py",
        "python scripts/merge_lora_and_export_hf.py --base google/gemma-3-270m-it --peft "
        "artifacts/ft-gemma3-270m-it-code-lora --out artifacts/merged-gemma3-270m-it-code",
        "python llama.cpp/convert_hf_to_gguf.py artifacts/merged-gemma3-270m-it-code --outfile "
        "artifacts/gemma3-270m-it-code-ft.gguf",
        "python inference/generate.py --model artifacts/merged-gemma3-270m-it-code --interactive",
    ]
    found = commands(root / "README.md")
    start = found.index(expected[0])
    assert found[start : start + 6] == expected


def test_every_script_of_a_command_is_there(root):
    scripts = {words[0] for words in python_commands()}
    assert scripts and [s for s in scripts if not (root / s).is_file()] == []


def test_every_script_named_in_readme_is_there(root):
    text = (root / "README.md").read_text(encoding="utf-8")
    named = re.findall(
        r"`((?:env|data|train|eval|scripts|llama\.cpp|inference|bench)/[\w./-]+)`", text
    )
    assert named and [name for name in named if not (root / name).exists()] == []


@pytest.mark.slow
def test_every_option_of_a_command_is_known():
    for words in python_commands():
        if words[0] == "scripts/run_tests.py":  # hands its options on to pytest
            continue
        options = {word.split("=")[0] for word in words[1:] if word.startswith("--")}
        shown = stage.run(words[0], "--help")
        assert shown.returncode == 0, words
        assert [option for option in options if option not in shown.stdout] == [], words


def test_every_setting_of_a_command_is_valid():
    for words in python_commands():
        given = [words[i + 1] for i, word in enumerate(words) if word == "--set"]
        config.check(config.apply_overrides({}, given))


def anchors(page):
    """The names of a page's headings as a browser's address has them."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", one).strip().lower().replace(" ", "-") for one in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_of_every_page_leads_somewhere(page):
    text = page.read_text(encoding="utf-8")
    lost = []
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        goal = page.parent / path if path else page
        if not goal.exists() or (anchor and anchor not in anchors(goal)):
            lost.append(target)
    assert lost == []
