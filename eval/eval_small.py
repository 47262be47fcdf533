"""Score models on the same held-out questions: your own test rows, or code that is run.

    python eval/eval_small.py
    python eval/eval_small.py --model artifacts/gemma3-270m-it-code-ft.gguf --only tuned
    python eval/eval_small.py --types bf16 q8_0 q4_k_m
    python eval/eval_small.py --scorer my_scorer.py
    python eval/eval_small.py --endpoint http://127.0.0.1:1234/v1
    python eval/eval_small.py --suite humaneval --completions FILE.jsonl --out DIR

Reads the test rows (data.test_path, data.test_fraction), the base and the run's adapter; writes
results.json and samples.jsonl (every prompt, reply and verdict) to artifacts/eval-<name>, or to
eval-<name>-other when an option names another model, suite or part. --types converts the tuned
model, scores each file and says which is the smallest that loses nothing here. An interrupted run
is resumed; --overwrite starts it again.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.install import environment

environment.enter(__name__)
from laptune.core import commands, config, console, manifest

TASKS_DIR = Path(__file__).resolve().parent / "tasks"
OTHER = ("model", "base", "only", "endpoint", "suite", "scorer", "completions", "limit")


def main(argv: list[str] | None = None) -> int:
    """Choose questions, scorer and models, and keep the place of the results for them."""
    args = parse(argv)
    console.configure(args)
    scorer_set = [f"eval.scorer={args.scorer}"] if args.scorer else []
    cfg = config.load(args.config, [*args.set, *scorer_set])
    from laptune.score import results

    goal = find_goal(args, cfg)
    with results.held(goal, inputs=sources(args, cfg), overwrite=args.overwrite):
        return score(args, cfg, goal)


def score(args, cfg, goal: Path) -> int:
    """Ask, judge, compare, write."""
    from laptune.score import compare, contestants, heldout, results, runner, suites

    whole, training = suites.load(cfg, args.suite, tasks_dir=TASKS_DIR)
    suite = suites.limited(whole, args.limit)
    scorer, reason = suites.make_scorer(cfg, suite, training)
    entries = contestants.read_completions(args.completions) if args.completions else None
    if args.completions:
        models, suite = [], suites.answered(suite, entries)
    elif args.types:
        models = list_types(args, cfg, suite, training)
    else:
        models = contestants.choose(wanted(args), cfg, suite, training)
    console.say(f"scored by {reason}", scorer=reason)
    checked = check_scorer(scorer, suite)
    journal = contestants.journal_of(goal)
    if args.overwrite:
        journal.remove()
    if entries is not None:
        rows, summaries = score_file(entries, suite, cfg, scorer, args.prompting)
    else:
        talks = heldout.conversations_of(suite, cfg.eval.heldout_path, TASKS_DIR.parents[1])
        rows, summaries = runner.run_models(models, suite, talks, scorer, journal)
    scorer.close()
    found = results.assemble(
        suite, len(whole.tasks), scorer, reason, checked, summaries, rows, seed=cfg.run.seed
    )
    if args.types:
        files = {model.role: Path(model.target) for model in models}
        results.choose_type(found, rows, files, cfg.run.seed)
    elif found["compare"] and not (args.model or args.endpoint):
        found["compare"]["why"] = compare.short_training(manifest.read(cfg.paths.adapter))
    inputs = contestants.inputs_of(models, args.completions, cfg.data.test_path)
    results.save(goal, found, rows, cfg, inputs=inputs, overwrite=args.overwrite)
    journal.remove()
    show(found, goal)
    return 0


def parse(argv: list[str] | None):
    """The options of this stage."""
    parser = console.stage_parser(__doc__)
    add = parser.add_argument
    add("--model", metavar="TARGET", help="tuned model (default: the run's adapter)")
    add("--base", metavar="TARGET", help="base model (default: model.base)")
    add("--only", choices=("base", "tuned"), help="score one of the two")
    add("--endpoint", metavar="URL", help="score the model of an OpenAI-compatible server")
    add("--types", nargs="+", metavar="TYPE", help="score the tuned model in these GGUF types")
    add("--suite", metavar="NAME|FILE", help="a suite or .jsonl of code tasks (default: config)")
    add("--scorer", metavar="NAME|FILE.py", help="the same as --set eval.scorer=...")
    add("--completions", metavar="FILE.jsonl", help="score these (task_id, completion) instead")
    add(
        "--prompting",
        choices=("raw", "chat"),
        default="raw",
        help="--completions of code tasks are bodies (raw) or replies with a code block (chat)",
    )
    add("--limit", type=int, metavar="N", help="first N tasks of each level; a partial run")
    add("--out", type=console.output_path, metavar="DIR", help="where the results go")
    return parser.parse_args(argv)


def wanted(args):
    """The models that the options name."""
    from laptune.score.contestants import Wanted

    return Wanted(
        model=args.model or "",
        base=args.base or "",
        only=args.only or "",
        endpoint=args.endpoint or "",
        train_command=commands.python("train/train_sft.py", console.same_run(args)),
    )


def list_types(args, cfg, suite, training):
    """The GGUFs of --types, converted where they are missing, as contestants."""
    from laptune.export import typed_files
    from laptune.score import contestants

    manifest.require(
        cfg.paths.merged,
        f"python scripts/merge_lora_and_export_hf.py {console.same_run(args)}",
    )
    files = typed_files.convert_all(cfg, args.types)
    return [contestants.of_file(kind, path, cfg, suite, training) for kind, path in files.items()]


def sources(args, cfg) -> list[Path]:
    """What of the user's an evaluation may read: the results never go over it."""
    given = (args.model, args.base, args.completions, args.suite, cfg.model.base, cfg.eval.suite)
    paths = (*given, cfg.eval.heldout_path, cfg.data.path, cfg.paths.adapter)
    return [Path(path) for path in paths if path and "://" not in str(path)]


def find_goal(args, cfg) -> Path:
    """--out, or the run's own folder; scores of anything else never pass for the run's own."""
    if args.out:
        return Path(args.out)
    own = cfg.paths.eval
    if args.types:
        return own.with_name(f"{own.name}-types")
    given = [f"--{name}" for name in OTHER if getattr(args, name) is not None]
    if not given:
        return own
    goal = own.with_name(f"{own.name}-other")
    console.say(
        f"{', '.join(given)}: not the run's own scores, so they go to {goal}", out=str(goal)
    )
    return goal


def check_scorer(scorer, suite) -> dict:
    """Let the right answers pass and wrong ones not, before any score is believed."""
    if suite.is_code:
        from laptune.sandbox import current_isolation

        walls = current_isolation()
        console.say(
            f"isolation: {walls.level}; not covered: {', '.join(walls.does_not_cover)}",
            **walls.describe(),
        )
    checked = scorer.check(suite.tasks)
    console.say(
        f"canary: {checked['num_references_passed']} right answers pass, "
        f"{checked['num_bad_rejected']} wrong ones do not",
        **checked,
    )
    return checked


def score_file(entries, suite, cfg, scorer, prompting):
    """Rows and summary of completions that some other program made."""
    from laptune.score import runner

    rows = runner.rows_from_file(entries, suite.tasks, prompting)
    runner.judge(rows, suite.tasks, scorer)
    return {"completions": rows}, {"completions": runner.summarise(rows, scorer, seed=cfg.run.seed)}


def show(found, goal) -> None:
    """Print the table, the sentences under it, and where the replies are."""
    from laptune.score import display

    display.show(found)
    for line in display.sentences(found):
        console.say(line)
    if mistakes := display.confusions(found["models"].get("tuned", {})):
        console.say(f"most frequent mistakes of the tuned model: {', '.join(mistakes)}")
    scores = {role: summary["score"] for role, summary in found["models"].items()}
    console.say(f"every prompt, reply and verdict: {goal / 'samples.jsonl'}", scores=scores)


if __name__ == "__main__":
    console.run(main)
