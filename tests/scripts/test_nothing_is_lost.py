"""Every command that writes, aimed at what laptune did not make and at what it reads: all stays.

Refusals come before any model is opened, so stand-ins of a few bytes serve as inputs.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import stage

from laptune.core import config, manifest, outputs
from laptune.core.errors import UserError

from .writing_commands import COMMANDS, Command

pytestmark = pytest.mark.slow  # hundreds of runs of a script
ROOT = Path(__file__).resolve().parents[2]
needs_links = pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")


AIMED = [name for name, command in COMMANDS.items() if command.can_aim]
FOLDERS = [name for name, command in COMMANDS.items() if not command.is_file]
both = pytest.mark.parametrize("overwrite", [False, True], ids=["", "overwrite"])
every = pytest.mark.parametrize("name", COMMANDS)


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder with stand-ins for every input, and the current one."""
    monkeypatch.chdir(tmp_path)
    for folder in ("base", "adapter", "artifacts/merged-my", "models"):
        (tmp_path / folder).mkdir(parents=True)
    for name in ("base/config.json", "base/model.safetensors", "adapter/adapter_config.json"):
        (tmp_path / name).write_text("{}", encoding="utf-8")
    (tmp_path / "model.gguf").write_bytes(b"GGUF stand-in")
    row = '{"prompt": "hello"}\n'
    for name in ("data.jsonl", "artifacts/merged-my/config.json"):
        (tmp_path / name).write_text(row, encoding="utf-8")
    (tmp_path / "run.yaml").write_text(
        "run: {name: my}\nmodel: {base: base}\ndata: {path: data.jsonl}\n", encoding="utf-8"
    )
    return tmp_path


def call(command: Command, goal: Path | None, overwrite: bool, *more: str):
    """Run the script's ``main`` in this process."""
    words = [*command.words, *more]
    if command.script not in ("scripts/import_gguf.py", "scripts/compare_runs.py"):
        words += ["--config", "run.yaml"]
    if goal is not None:
        words += [command.goal, str(goal)]
    return stage.main_of(command.script)(
        [*words, "--quiet", *(["--overwrite"] if overwrite else [])]
    )


def contents(folder: Path) -> dict[str, object]:
    """Every file and link below ``folder``, with its bytes or target."""
    return {
        str(path.relative_to(folder)): os.readlink(path) if path.is_symlink() else path.read_bytes()
        for path in folder.rglob("*")
        if path.is_symlink() or path.is_file()
    }


def refused(place: Path, name: str, goal: Path | None, overwrite: bool, told: str, *more: str):
    """Demand a refusal that names the trouble, and that every file is as before."""
    before = contents(place)
    with pytest.raises(UserError, match=told):
        call(COMMANDS[name], goal, overwrite, *more)
    assert contents(place) == before


def goal_of(place: Path, name: str) -> tuple[Path, Path | None]:
    """Where the command writes here, and that place as an option where it takes one."""
    command = COMMANDS[name]
    goal = place / ("there/x.gguf" if command.can_aim else command.goal)
    goal.parent.mkdir(parents=True, exist_ok=True)
    return goal, goal if command.can_aim else None


@both
@every
def test_a_folder_of_the_users_stays(place, name, overwrite):
    goal, option = goal_of(place, name)
    goal.mkdir()
    (goal / "thesis.txt").write_text("mine", encoding="utf-8")
    refused(place, name, option, overwrite, r"is a folder|holds thesis\.txt")


@both
@every
def test_a_file_of_the_users_stays(place, name, overwrite):
    goal, option = goal_of(place, name)
    goal.write_text("mine", encoding="utf-8")
    refused(place, name, option, overwrite, "is not laptune's own|is a file")


@needs_links
@both
@every
def test_what_a_link_leads_to_stays(place, name, overwrite):
    goal, option = goal_of(place, name)
    mine = place / "mine"
    if COMMANDS[name].is_file:
        mine.write_text("mine", encoding="utf-8")
    else:
        mine.mkdir()
        (mine / "thesis.txt").write_text("mine", encoding="utf-8")
    goal.symlink_to(mine)
    refused(place, name, option, overwrite, r"is not laptune's own|holds thesis\.txt")


@both
@pytest.mark.parametrize("name", AIMED)
def test_neither_an_input_nor_its_parent_is_ever_the_output(place, name, overwrite):
    for source in COMMANDS[name].reads:
        refused(place, name, place / source, overwrite, "is the input")
        refused(place, name, (place / source).parent, overwrite, "contains the input")


@both
@pytest.mark.parametrize("name", AIMED)
def test_nothing_is_written_into_an_input(place, name, overwrite):
    for source in COMMANDS[name].reads:
        if (place / source).is_dir():
            refused(place, name, place / source / "new", overwrite, "lies in the input")


@both
@pytest.mark.parametrize("name", ["analyze", "train"])
def test_data_that_lies_in_the_folder_that_is_made_stays(place, name, overwrite):
    goal, _ = goal_of(place, name)
    goal.mkdir()
    (place / "data.jsonl").rename(goal / "train.jsonl")
    keys = ("--set", f"data.path={(goal / 'train.jsonl').as_posix()}")
    refused(place, name, None, overwrite, "contains the input", *keys)


def made_by(stage: str, goal: Path, is_file: bool) -> None:
    """A finished output of ``stage``."""
    staged = manifest.staged_file if is_file else manifest.staged_dir
    with staged(goal, stage=stage) as work:
        (work.path if is_file else work.path / "a.txt").write_text("ours", encoding="utf-8")


STAGED = [name for name, command in COMMANDS.items() if command.stage]


@both
@pytest.mark.parametrize("name", [name for name in STAGED if not COMMANDS[name].is_file])
def test_a_file_that_was_put_into_our_output_stays(place, name, overwrite):
    goal, option = goal_of(place, name)
    made_by(COMMANDS[name].stage, goal, is_file=False)
    (goal / "notes.txt").write_text("mine", encoding="utf-8")
    refused(place, name, option, overwrite, r"holds notes\.txt")


@both
@pytest.mark.parametrize("name", STAGED)
def test_a_file_of_ours_that_was_edited_stays(place, name, overwrite):
    command = COMMANDS[name]
    goal, option = goal_of(place, name)
    made_by(command.stage, goal, command.is_file)
    (goal if command.is_file else goal / "a.txt").write_text("edited", encoding="utf-8")
    refused(place, name, option, overwrite, r"has changed since|holds a\.txt")


@both
@pytest.mark.parametrize("name", STAGED)
def test_the_output_of_another_stage_stays(place, name, overwrite):
    goal, option = goal_of(place, name)
    made_by("another", goal, COMMANDS[name].is_file)
    refused(place, name, option, overwrite, r"another stage \(another\)")


@pytest.mark.parametrize("name", [name for name in STAGED if name != "analyze"])
def test_our_own_output_is_replaced_only_when_told(place, name):
    command = COMMANDS[name]
    goal, option = goal_of(place, name)
    made_by(command.stage, goal, command.is_file)
    refused(place, name, option, False, "is finished -> pass --overwrite")
    outputs.claim(goal, stage=command.stage, is_file=command.is_file, overwrite=True)


def test_a_model_card_that_was_edited_stays(place):
    from laptune.publish import model_card

    cfg = config.load("run.yaml", [])
    (card,) = model_card.write(cfg)
    assert model_card.write(cfg) == [card] and outputs.is_ours(card, "card")
    card.write_text("edited", encoding="utf-8")
    model_card.write(cfg)
    assert card.read_text(encoding="utf-8") == "edited"


@both
def test_files_beside_the_data_stay_when_it_is_fixed(place, overwrite):
    from laptune.data import Reader
    from laptune.data.fix import fix

    reader = Reader("data.jsonl", config.load("run.yaml", []).data)
    (place / "data.dropped.jsonl").write_text("mine", encoding="utf-8")
    before = contents(place)
    with pytest.raises(UserError, match="is not laptune's own"):
        fix(reader, overwrite=overwrite)
    assert contents(place) == before


def test_a_copy_that_the_user_made_in_lm_studio_is_not_uninstalled(place):
    command = COMMANDS["install"]
    goal = place / command.goal
    goal.parent.mkdir(parents=True)
    goal.write_bytes((place / "model.gguf").read_bytes())
    assert call(command, None, False) == 0  # the same file stands there already
    refused(place, "install", None, False, "was not copied by laptune", "--uninstall")
