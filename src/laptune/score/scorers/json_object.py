"""json: the reply is a JSON object with the right value in every field, or the right list."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from laptune.core.errors import UserError, some
from laptune.score import metrics
from laptune.score.scorers.interface import Score, Scorer, State, does_not_fit, shown
from laptune.text.alike import is_same

_FENCE = re.compile(r"```[a-zA-Z]*\s*\n(.*?)(?:```|\Z)", re.DOTALL)
_BRACKET = re.compile(r"[{\[]\s*")
_OPENS = {dict: "{", list: "["}
MAX_EXPLAINED = 4
_KINDS = {dict: "object", list: "list"}


class Json(Scorer):
    """Each field counts by itself; the value is 1 only when all are right and none is added.

    A list is right or wrong as a whole, its order too.
    """

    measure = "all fields right"

    def __init__(self, settings: Any, answers: Sequence[str]) -> None:
        bad = [answer for answer in answers if read_value(answer) is None]
        if bad:
            raise does_not_fit(
                "json",
                f"{len(bad)} of {len(answers)} training answers are no JSON object or list, "
                f"as {shown(bad[0])!r}",
                "use label, exact or text",
            )
        self._misfit = _schema_check(settings.json_schema) if settings.json_schema else None

    def __call__(self, state: State, target: str) -> Score:
        wanted = read_value(target)
        if wanted is None:
            return Score(0.0, None, "the right answer is no JSON object or list")
        found = read_value(state.reply, type(wanted))
        parts = dict.fromkeys(wanted, 0.0) if isinstance(wanted, dict) else {}
        if found is None:
            return Score(0.0, None, f"no JSON {_KINDS[type(wanted)]}", parts, False)
        misfit = self._misfit(found) if self._misfit else ""
        if isinstance(wanted, dict):
            parts = {key: float(key in found and same(found[key], wanted[key])) for key in wanted}
            wrong = [f"{key}: {_value(found, key)}" for key, right in parts.items() if not right]
            wrong += [f"{key} was not asked for" for key in found.keys() - wanted.keys()]
        else:
            wrong = [] if same(found, wanted) else ["another list"]
        wrong += [misfit] if misfit else []
        told = some(wrong, MAX_EXPLAINED)
        answer = json.dumps(found, ensure_ascii=False)
        return Score(float(not wrong), answer, told, parts, not misfit)

    def figures(self, rows: Sequence[dict[str, Any]], *, seed: int) -> dict[str, Any]:
        """The share of valid JSON, and of each field that is right, with intervals."""
        valid = [float(bool(row["is_valid"])) for row in rows]
        return {"valid_json": metrics.share(valid), "parts": metrics.part_figures(rows, seed=seed)}


def read_value(reply: str, kind: Any = dict | list) -> Any:
    """Return the JSON of a reply: the whole, else that of a fence, else the first in it."""
    fence = _FENCE.search(reply)
    texts = [reply, fence.group(1)] if fence else [reply]
    for text in map(str.strip, texts):
        with suppress(ValueError, RecursionError):
            found = _decoder.decode(text)
            if isinstance(found, kind):
                return found
    for text in reversed(texts):
        if (found := _first(text, kind)) is not None:
            return found
    return None


def _first(text: str, kind: Any) -> Any:
    """Return the first JSON of a kind; one that is broken hides those within it."""
    for bracket in _BRACKET.finditer(text):
        try:
            found = _decoder.raw_decode(text, bracket.start())[0]
        except json.JSONDecodeError as error:
            begins = error.pos > bracket.end() or text[bracket.end() : bracket.end() + 1] == "'"
            if begins and bracket[0][0] == _OPENS.get(kind, bracket[0][0]):
                return None
            continue
        except (ValueError, RecursionError):
            return None
        if isinstance(found, kind):
            return found
    return None


def is_json(answer: str) -> bool:
    """Say whether an answer is a JSON object or list, perhaps within a fence, or begins with one.

    Text may follow an object or a fence; a list that text follows may be a note's number.
    """
    text = answer.strip()
    fence = _FENCE.search(text)
    inside = (fence.group(1) if fence else text).strip()
    try:
        found, end = _decoder.raw_decode(inside)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict | list) and (end == len(inside) or isinstance(found, dict))


def same(found: Any, wanted: Any) -> bool:
    """Equal values: texts but for case and blanks, numbers by value, true is not 1."""
    return is_same(found, wanted, lambda a, b: _words(a) == _words(b))


def _words(text: str) -> list[str]:
    return unicodedata.normalize("NFC", text).casefold().split()


def _value(found: dict[str, Any], key: str) -> str:
    return shown(json.dumps(found[key], ensure_ascii=False)) if key in found else "missing"


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


_decoder = json.JSONDecoder(parse_constant=_no_constant)


def _schema_check(path: str) -> Any:
    """Return a function that says in what way an object does not fit the schema; "" if it does."""
    try:
        import jsonschema
    except ImportError:
        raise UserError(
            "eval.json_schema needs the package jsonschema", "pip install jsonschema"
        ) from None
    try:
        schema = json.loads(Path(path).read_text(encoding="utf-8-sig"))
        kind = jsonschema.validators.validator_for(schema)
        kind.check_schema(schema)
    except OSError as error:
        raise UserError(f"eval.json_schema = {path!r}: {error.strerror}", "check it") from None
    except (ValueError, jsonschema.SchemaError) as error:
        why = getattr(error, "message", None) or str(error)
        raise UserError(f"eval.json_schema = {path!r} is not a schema: {why}", "fix it") from None
    validator = kind(schema)

    def misfit(found: dict[str, Any]) -> str:
        error = next(iter(validator.iter_errors(found)), None)
        return f"schema: {shown(error.message)}" if error else ""

    return misfit
