"""HumanEval's own rules, for comparison: prompt, completion and test in one process, one verdict.

Run as a script, so that nothing of it lives in the test process: reads rows of programs as JSON
from stdin, prints one bool a row. Only for programs known to be harmless.
"""

from __future__ import annotations

import ast
import contextlib
import copy
import io
import json
import signal
import sys


def passes(program: str, tests: str, timeout_s: int) -> bool:
    """Whether the program runs to its end within the time."""

    def late(*_: object) -> None:
        raise TimeoutError

    signal.signal(signal.SIGALRM, late)
    signal.alarm(timeout_s)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(program + "\n" + tests, {})
    except BaseException:
        return False
    finally:
        signal.alarm(0)
    return True


class _Mutation(ast.NodeTransformer):
    """Changes the node that is number ``target`` among those that can be changed."""

    def __init__(self, target: int) -> None:
        self.left = target

    def generic_visit(self, node: ast.AST) -> ast.AST:
        changed = _changed(node)
        if changed is not None:
            self.left -= 1
            if self.left == -1:
                return changed
        return super().generic_visit(node)


def _changed(node: ast.AST) -> ast.AST | None:
    swaps = {
        ast.Add: ast.Sub,
        ast.Sub: ast.Add,
        ast.Mult: ast.Add,
        ast.Lt: ast.GtE,
        ast.Gt: ast.LtE,
        ast.Eq: ast.NotEq,
        ast.NotEq: ast.Eq,
        ast.LtE: ast.Gt,
        ast.GtE: ast.Lt,
        ast.In: ast.NotIn,
        ast.And: ast.Or,
        ast.Or: ast.And,
    }
    node = copy.deepcopy(node)
    if isinstance(node, (ast.BinOp, ast.BoolOp)) and type(node.op) in swaps:
        node.op = swaps[type(node.op)]()
    elif isinstance(node, ast.Compare) and type(node.ops[0]) in swaps:
        node.ops[0] = swaps[type(node.ops[0])]()
    elif isinstance(node, ast.Constant) and type(node.value) is int:
        node.value += 1
    elif isinstance(node, ast.Return) and node.value is not None:
        node.value = ast.List([node.value], ast.Load())
    else:
        return None
    return node


def mutant(task: dict, timeout_s: int = 2) -> str:
    """First mutation of the reference that fails under these rules."""
    tree = ast.parse(task["prompt"] + task["reference"])
    for target in range(200):
        changed = copy.deepcopy(tree)
        for node in changed.body:  # a helper in the prompt is not part of the answer
            if isinstance(node, ast.FunctionDef) and node.name == task["entry_point"]:
                _Mutation(target).visit(node)
        source = ast.unparse(ast.fix_missing_locations(changed))
        if source != ast.unparse(tree) and not passes(source, task["tests"], timeout_s):
            return source
    raise AssertionError(f"{task['task_id']}: no mutation fails")


def main() -> None:
    """Print a mutant for each task, after checking that its reference passes."""
    found = []
    for task in json.load(sys.stdin):
        is_right = passes(task["prompt"] + task["reference"], task["tests"], 20)
        found.append({"is_right": is_right, "mutant": mutant(task)})
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
