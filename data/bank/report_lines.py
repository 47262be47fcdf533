"""Verified problems: report lines."""

import re
from collections import Counter

def level_of_line(line):
    """Return the level in square brackets at the start of a log line, in lower case, or "none"."""
    match = re.match(r"\[(\w+)\]", line)
    return match[1].lower() if match else "none"
# E: The pattern looks for a word in brackets at the very start.
# R: "[WARN] disk full" -> "warn"; no bracket at the start -> "none"
assert level_of_line("[WARN] disk full") == "warn"
assert level_of_line("disk [x]") == "none"
assert level_of_line("") == "none"

def split_level_and_text(line: str) -> tuple[str, str]:
    """Split "WARN: disk full" into the level and the text; without a level known it is "INFO".

    Known levels are INFO, WARN and ERROR; the text is stripped of outer blanks."""
    level, colon, text = line.partition(":")
    if colon and level in ("INFO", "WARN", "ERROR"):
        return level, text.strip()
    return "INFO", line.strip()
# E: The part before the colon counts only when it is a known level.
assert split_level_and_text("WARN: disk full") == ("WARN", "disk full")
assert split_level_and_text("time: 5") == ("INFO", "time: 5")
assert split_level_and_text("ok") == ("INFO", "ok")

def errors_by_module(lines):
    """Count ERROR lines per module in lines such as "ERROR net: timeout", most errors first.

    The result is a list of (module, count), ties by name."""
    modules = [line.split()[1].rstrip(":") for line in lines if line.startswith("ERROR ")]
    return sorted(Counter(modules).items(), key=lambda item: (-item[1], item[0]))
# E: The second word of error lines is the module, which is counted and sorted.
# R: lines "ERROR net: timeout", "INFO ..." -> [("net", 2), ...] count of errors per module, biggest first
assert errors_by_module(["ERROR net: a", "INFO net: b", "ERROR db: c", "ERROR net: d"]) == [
    ("net", 2), ("db", 1)]
assert errors_by_module(["ERROR b: x", "ERROR a: y"]) == [("a", 1), ("b", 1)]
assert errors_by_module([]) == []

def first_error_time(log: str) -> str | None:
    """Return the time (first word) of the first line of log that contains "error" in any
    case, or None."""
    for line in log.splitlines():
        if "error" in line.lower():
            return line.split()[0]
    return None
# E: Lines are searched in order, and the first word of the hit is returned.
# R: log text with several lines "09:01 all fine", return time of first line that mentions error
assert first_error_time("09:01 fine\n09:05 Error 7\n09:09 error") == "09:05"
assert first_error_time("09:01 fine") is None
assert first_error_time("") is None

def login_durations(lines):
    """Return the minutes each user was logged in from lines "user in 100" and "user out 130".

    Times are minutes; several stays add up, and a login without logout does not count."""
    since, total = {}, {}
    for line in lines:
        user, action, minute = line.split()
        if action == "in":
            since[user] = int(minute)
        elif user in since:
            total[user] = total.get(user, 0) + int(minute) - since.pop(user)
    return total
# M: The login minute waits in a dictionary until the logout takes it out.
# R: lines like "ann in 100", "ann out 130" -> {"ann": 30} total minutes per user
assert login_durations(["ann in 100", "bo in 110", "ann out 130", "ann in 140", "ann out 145"]) == {
    "ann": 35}
assert login_durations(["ann out 5"]) == {}
assert login_durations([]) == {}

def still_inside(door_log):
    """Return the people, sorted, whose last entry in a list of "+name" and "-name" is a plus."""
    last = {entry[1:]: entry[0] for entry in door_log}
    return sorted(name for name, sign in last.items() if sign == "+")
# E: Later entries overwrite earlier ones, so the dictionary holds the last sign.
# R: door log ["+ann", "+bo", "-ann"], who is still in the building? sorted
assert still_inside(["+ann", "+bo", "-ann"]) == ["bo"]
assert still_inside(["+a", "-a", "+a"]) == ["a"]
assert still_inside([]) == []

def pairs_of_log_line(line: str) -> dict[str, str]:
    """Collect the key=value words of a log line into a dict; other words are ignored."""
    return dict(word.split("=", 1) for word in line.split() if "=" in word)
# E: Words with an equals sign are split once and become the pairs of the dict.
# R: "start user=ann ms=12 ok" -> {"user": "ann", "ms": "12"}
assert pairs_of_log_line("start user=ann ms=12 ok") == {"user": "ann", "ms": "12"}
assert pairs_of_log_line("q=a=b") == {"q": "a=b"}
assert pairs_of_log_line("nothing") == {}

def slowest_request(lines):
    """Return the path of the line with the largest milliseconds in lines like "/home 120ms", or "".

    The first one of equally slow lines is taken."""
    requests = [line.split() for line in lines]
    return max(requests, key=lambda r: int(r[1].removesuffix("ms")), default=[""])[0]
# E: The suffix is removed so that the times compare as numbers.
# R: lines like "/home 120ms", path of the slowest
assert slowest_request(["/home 120ms", "/cart 340ms", "/x 9ms"]) == "/cart"
assert slowest_request(["/a 5ms", "/b 5ms"]) == "/a"
assert slowest_request([]) == ""

def average_by_path(lines: list[str]) -> dict[str, float]:
    """Return the mean milliseconds per path, rounded to 1, of lines such as "/home 120"."""
    times = {}
    for line in lines:
        path, ms = line.split()
        times.setdefault(path, []).append(int(ms))
    return {path: round(sum(values) / len(values), 1) for path, values in times.items()}
# E: Times gather in a list per path, and the mean of each list is rounded.
# R: mean response time for every path from "path ms" lines
assert average_by_path(["/a 10", "/b 5", "/a 15"]) == {"/a": 12.5, "/b": 5.0}
assert average_by_path(["/x 1"]) == {"/x": 1.0}
assert average_by_path([]) == {}

def compress_log(lines):
    """Join equal neighbouring lines into one with " (x3)" at its end; single lines stay as
    they are."""
    result, run = [], 0
    for place, line in enumerate(lines):
        run += 1
        if place + 1 == len(lines) or lines[place + 1] != line:
            result.append(line if run == 1 else f"{line} (x{run})")
            run = 0
    return result
# M: A run is written out when the following line differs or does not exist.
# R: collapse repeated neighbouring log lines: ["a","a","b"] -> ["a (x2)", "b"]
assert compress_log(["a", "a", "b", "a"]) == ["a (x2)", "b", "a"]
assert compress_log(["z", "z", "z"]) == ["z (x3)"]
assert compress_log([]) == []

def lines_around(lines, word, extra):
    """Return the lines that contain word along with extra lines before and after, in order,
    once each."""
    wanted = set()
    for place, line in enumerate(lines):
        if word in line:
            wanted.update(range(max(0, place - extra), min(len(lines), place + extra + 1)))
    return [lines[place] for place in sorted(wanted)]
# M: The indexes around every hit go into a set, which removes overlaps.
assert lines_around(["a", "b", "cx", "d", "e"], "x", 1) == ["b", "cx", "d"]
assert lines_around(["x", "x"], "x", 5) == ["x", "x"]
assert lines_around(["a"], "x", 1) == []

def parse_weather_line(line: str) -> dict[str, float | str]:
    """Parse "Oslo; -3.5; 80" into a dict with "city", "temp" (float) and "humidity" (int)."""
    city, temp, humidity = (part.strip() for part in line.split(";"))
    return {"city": city, "temp": float(temp), "humidity": int(humidity)}
# E: The stripped parts are unpacked and converted.
# R: "Oslo; -3.5; 80" -> dict with city, temp float, humidity int
assert parse_weather_line("Oslo; -3.5; 80") == {"city": "Oslo", "temp": -3.5, "humidity": 80}
assert parse_weather_line("Rio;30;5") == {"city": "Rio", "temp": 30.0, "humidity": 5}
assert parse_weather_line(" Ab ;0; 0 ")["city"] == "Ab"

def hottest_city(report):
    """Return the city with the highest temperature in lines "city;temperature"; bad lines are
    skipped.

    A line is bad if it has no ";" or no number behind it. Without a good line return None."""
    best = None
    for line in report.splitlines():
        city, _, value = line.partition(";")
        try:
            temperature = float(value)
        except ValueError:
            continue
        if best is None or temperature > best[1]:
            best = (city, temperature)
    return best[0] if best else None
# M: A failed conversion skips the line, and the best pair so far is kept.
assert hottest_city("Rom;31\nOslo;x\nKairo;40.5") == "Kairo"
assert hottest_city("Rom") is None
assert hottest_city("") is None

def totals_per_category(lines: list[str]) -> list[str]:
    """Sum "category amount" lines and return texts such as "food: 12.50", sorted by category.

    Amounts have two decimals in the result."""
    sums = {}
    for line in lines:
        category, amount = line.rsplit(" ", 1)
        sums[category] = sums.get(category, 0) + float(amount)
    return [f"{category}: {sums[category]:.2f}" for category in sorted(sums)]
# E: Splitting at the last blank allows categories of several words.
# R: expenses as lines "eating out 12.5" (last word is the amount), give sorted texts "eating out: 12.50"
assert totals_per_category(["food 10", "fun 5.5", "food 2.5"]) == ["food: 12.50", "fun: 5.50"]
assert totals_per_category(["eating out 1"]) == ["eating out: 1.00"]
assert totals_per_category([]) == []

def section_totals(text):
    """Sum the numbers under each heading that ends with ":"; numbers stand alone on their lines.

    Numbers before the first heading belong to "" only if there are any."""
    totals = {}
    heading = ""
    for line in text.splitlines():
        if line.endswith(":"):
            heading = line[:-1]
            totals.setdefault(heading, 0)
        elif line.strip():
            totals[heading] = totals.get(heading, 0) + int(line)
    return totals
# M: The current heading is remembered while the numbers below it are added.
# R: text like "fruit:\n3\n4\nveg:\n5" -> {"fruit": 7, "veg": 5}
assert section_totals("fruit:\n3\n4\nveg:\n5") == {"fruit": 7, "veg": 5}
assert section_totals("2\nx:") == {"": 2, "x": 0}
assert section_totals("") == {}

def records_from_blocks(text: str) -> list[dict[str, str]]:
    """Parse blocks separated by blank lines, with "key: value" lines, into a list of dicts."""
    return [dict(line.split(": ", 1) for line in block.splitlines())
            for block in text.strip().split("\n\n") if block]
# M: The text is cut at blank lines, and each line of a block gives one pair.
# R: blocks of "key: value" lines separated by an empty line -> list of dicts
assert records_from_blocks("name: Al\nage: 5\n\nname: Bo") == [
    {"name": "Al", "age": "5"}, {"name": "Bo"}]
assert records_from_blocks("a: b: c\n") == [{"a": "b: c"}]
assert records_from_blocks("") == []

def count_status_classes(lines):
    """Count status codes at the line ends by class: {"2xx": 2, "4xx": 1}, classes ascending."""
    classes = Counter(line.split()[-1][0] + "xx" for line in lines)
    return dict(sorted(classes.items()))
# E: The first digit of the last word names the class.
# R: count http status at line ends as 2xx, 4xx, ...
assert count_status_classes(["GET / 200", "GET /x 404", "PUT / 201"]) == {"2xx": 2, "4xx": 1}
assert count_status_classes(["500"]) == {"5xx": 1}
assert count_status_classes([]) == {}

def failed_then_ok(lines):
    """Return the sorted jobs that failed and were ok in a later line; lines are "job ok" or
    "job fail"."""
    failed, recovered = set(), set()
    for line in lines:
        job, status = line.split()
        if status == "fail":
            failed.add(job)
        elif job in failed:
            recovered.add(job)
    return sorted(recovered)
# M: Failures are remembered, and a later ok of the same job moves it to the result.
assert failed_then_ok(["a fail", "b ok", "a ok", "b fail"]) == ["a"]
assert failed_then_ok(["x ok", "x fail"]) == []
assert failed_then_ok([]) == []

def last_backup_age(lines: list[str], today: int) -> int:
    """Return the days since the last "backup done" in lines "day text", or -1 if there is none.

    The day is a whole number at the start of every line."""
    days = [int(line.split()[0]) for line in lines if line.endswith("backup done")]
    return today - max(days) if days else -1
# E: The days of the fitting lines are listed, and the latest counts.
# R: lines "12 backup done", "13 all quiet". days since last backup given today, -1 never
assert last_backup_age(["3 backup done", "9 backup done", "10 quiet"], 12) == 3
assert last_backup_age(["1 quiet"], 5) == -1
assert last_backup_age([], 5) == -1

def remove_secrets(line, names):
    """Replace the value behind "name=" by "***" for each of names; values end at a blank."""
    for name in names:
        line = re.sub(rf"\b{name}=\S+", f"{name}=***", line)
    return line
# M: For each name a pattern catches the text up to the next blank.
# R: hide values in a log line: "user=al pin=1234" with ["pin"] -> "user=al pin=***"
assert remove_secrets("user=al pin=1234", ["pin"]) == "user=al pin=***"
assert remove_secrets("spin=1 pin=2", ["pin"]) == "spin=1 pin=***"
assert remove_secrets("", ["pin"]) == ""

def log_span_minutes(lines: list[str]) -> int:
    """Return the minutes between the first and the last line, which begin with "HH:MM"; under
    two lines 0."""
    if len(lines) < 2:
        return 0
    first, last = (int(line[:2]) * 60 + int(line[3:5]) for line in (lines[0], lines[-1]))
    return last - first
# E: Both times become minutes after midnight and are subtracted.
assert log_span_minutes(["08:50 up", "09:00 x", "10:05 down"]) == 75
assert log_span_minutes(["08:50 up"]) == 0
assert log_span_minutes([]) == 0

def long_pauses(stamps, limit):
    """List texts such as "08:00-09:30 (90 min)" for pauses between "HH:MM" stamps longer than
    limit."""
    minutes = [int(s[:2]) * 60 + int(s[3:]) for s in stamps]
    return [f"{stamps[i]}-{stamps[i + 1]} ({minutes[i + 1] - minutes[i]} min)"
            for i in range(len(stamps) - 1) if minutes[i + 1] - minutes[i] > limit]
# M: The stamps are turned into minutes, and large differences of neighbours are described.
assert long_pauses(["08:00", "09:30", "09:40"], 60) == ["08:00-09:30 (90 min)"]
assert long_pauses(["08:00", "09:00"], 60) == []
assert long_pauses([], 5) == []

def table_from_pipes(text):
    """Parse lines such as "a | b | c" into a list of lists of stripped cells, skipping "---"
    lines."""
    return [[cell.strip() for cell in line.split("|")]
            for line in text.splitlines() if not line.startswith("---")]
# E: Each line is cut at the pipes, and ruling lines are left out.
# R: ascii table "a | b\n---\nc | d" to list of lists
assert table_from_pipes("a | b\n-----\nc | d") == [["a", "b"], ["c", "d"]]
assert table_from_pipes("x") == [["x"]]
assert table_from_pipes("") == []

def best_seller_line(lines):
    """Return "pen sold 12" for the article with the highest sum in lines "article;count", or
    "no sales"."""
    sold = {}
    for line in lines:
        article, count = line.split(";")
        sold[article] = sold.get(article, 0) + int(count)
    if not sold:
        return "no sales"
    best = max(sold, key=sold.get)
    return f"{best} sold {sold[best]}"
# E: Sums per article are built first, and max with the lookup finds the best.
# R: "pen;5" lines, sum up and tell the best: "pen sold 12"
assert best_seller_line(["pen;5", "ink;8", "pen;7"]) == "pen sold 12"
assert best_seller_line(["a;0"]) == "a sold 0"
assert best_seller_line([]) == "no sales"

def numbered_errors(messages: list[str]) -> str:
    """Return "No errors" or a text like "2 errors: (1) a (2) b"; a single one starts with "1
    error"."""
    if not messages:
        return "No errors"
    listed = " ".join(f"({n}) {message}" for n, message in enumerate(messages, 1))
    return f"{len(messages)} error{'s' if len(messages) > 1 else ''}: {listed}"
# E: The messages are numbered and joined behind a headline with the right plural.
# R: ["a","b"] -> "2 errors: (1) a (2) b", one: "1 error: (1) a", none: "No errors"
assert numbered_errors(["a", "b"]) == "2 errors: (1) a (2) b"
assert numbered_errors(["x"]) == "1 error: (1) x"
assert numbered_errors([]) == "No errors"

def sensor_alerts(lines: list[str], limits: dict[str, float]) -> list[str]:
    """Return the lines "sensor value" whose value is above the limit of the sensor, unchanged.

    Sensors without a limit never alert."""
    alerts = []
    for line in lines:
        sensor, value = line.split()
        if float(value) > limits.get(sensor, float("inf")):
            alerts.append(line)
    return alerts
# E: An infinite default limit keeps unknown sensors silent.
assert sensor_alerts(["t1 30.5", "t2 99"], {"t1": 30}) == ["t1 30.5"]
assert sensor_alerts(["t1 30"], {"t1": 30}) == []
assert sensor_alerts([], {}) == []

def version_history(lines):
    """Build a dict of version to list of notes from lines "# 1.2" and "- note" below them.

    Notes before the first version are ignored."""
    history = {}
    notes = []
    for line in lines:
        mark, _, text = line.partition(" ")
        if mark == "#":
            notes = history.setdefault(text, [])
        elif mark == "-":
            notes.append(text)
    return history
# M: The list of the current version is kept in a variable to which notes are added.
# R: changelog lines "# 1.2", "- fixed x" -> {"1.2": ["fixed x"]}
assert version_history(["- old", "# 1.2", "- fixed x", "- new y", "# 1.1"]) == {
    "1.2": ["fixed x", "new y"], "1.1": []}
assert version_history(["# 1"]) == {"1": []}
assert version_history([]) == {}

def diff_lines(old, new):
    """Return lines marked "- " (only in old), then "+ " (only in new), each part in its own
    order."""
    removed = ["- " + line for line in old if line not in new]
    return removed + ["+ " + line for line in new if line not in old]
# E: Two filters find what is missing on the other side.
# R: simple diff of two line lists: "- x" for lines only in old, then "+ y" for only in new
assert diff_lines(["a", "b"], ["b", "c"]) == ["- a", "+ c"]
assert diff_lines(["a"], ["a"]) == []
assert diff_lines([], ["z"]) == ["+ z"]

def group_lines_by_hour(lines):
    """Map the hour (int) of lines such as "09:15 tea" to the list of their texts, in order."""
    hours = {}
    for line in lines:
        time, text = line.split(" ", 1)
        hours.setdefault(int(time[:2]), []).append(text)
    return hours
# E: The first two characters of the time are the hour under which the text is kept.
# R: "09:15 tea" lines -> {9: ["tea"]}
assert group_lines_by_hour(["09:15 tea", "09:40 mail", "10:00 call Bo"]) == {
    9: ["tea", "mail"], 10: ["call Bo"]}
assert group_lines_by_hour(["00:01 x"]) == {0: ["x"]}
assert group_lines_by_hour([]) == {}

def top_talkers(chat: list[str], n: int) -> list[str]:
    """Return the n people with most words in lines such as "Ann: hi there", ties by name."""
    words = Counter()
    for line in chat:
        name, text = line.split(":", 1)
        words[name] += len(text.split())
    return sorted(words, key=lambda name: (-words[name], name))[:n]
# E: The words behind each name are counted and the names sorted by them.
# R: chat lines "Ann: hi there". top n people by number of words
assert top_talkers(["Ann: hi there", "Bo: yes", "Ann: ok"], 1) == ["Ann"]
assert top_talkers(["b: x", "a: y"], 5) == ["a", "b"]
assert top_talkers([], 3) == []

def unanswered_questions(chat: list[str]) -> list[str]:
    """Return the lines ending in "?" that are not followed by a line of another person.

    Lines look like "Ann: text"."""
    open_ones = []
    for place, line in enumerate(chat):
        name = line.split(":")[0]
        answered = place + 1 < len(chat) and chat[place + 1].split(":")[0] != name
        if line.endswith("?") and not answered:
            open_ones.append(line)
    return open_ones
# M: A question counts as answered when the next line has another name.
assert unanswered_questions(["Ann: who?", "Bo: me", "Bo: when?", "Bo: hello?"]) == [
    "Bo: when?", "Bo: hello?"]
assert unanswered_questions(["Ann: hi"]) == []
assert unanswered_questions([]) == []

def report_headline(counts: dict[str, int]) -> str:
    """Write {"passed": 8, "failed": 2} as "10 tests: 8 passed, 2 failed", leaving out zero
    counts."""
    parts = [f"{n} {word}" for word, n in counts.items() if n]
    return f"{sum(counts.values())} tests: {', '.join(parts)}" if parts else "0 tests"
# E: Non-zero counts become parts, and the sum stands in front.
assert report_headline({"passed": 8, "failed": 2, "skipped": 0}) == "10 tests: 8 passed, 2 failed"
assert report_headline({"passed": 0}) == "0 tests"
assert report_headline({}) == "0 tests"

def stack_trace_place(trace: str) -> str | None:
    """Return "file:line" of the last line like "  at main.py line 12" in trace, or None."""
    places = re.findall(r"^\s*at (\S+) line (\d+)$", trace, re.MULTILINE)
    return ":".join(places[-1]) if places else None
# M: All places are found with a pattern, and the last pair is joined.
assert stack_trace_place("oops\n  at a.py line 3\n  at b.py line 12") == "b.py:12"
assert stack_trace_place("at c.py line 1\nbye") == "c.py:1"
assert stack_trace_place("fine") is None

def meter_readings_to_use(lines):
    """Return the use between neighbouring readings of lines "2024-01 1520"; a smaller reading
    gives 0."""
    readings = [int(line.split()[1]) for line in lines]
    return [max(0, now - before) for before, now in zip(readings, readings[1:])]
# E: The second words become numbers whose differences are never below zero.
# R: lines "2024-01 1520" meter readings -> consumption list between months (0 if the counter went down)
assert meter_readings_to_use(["01 100", "02 130", "03 20"]) == [30, 0]
assert meter_readings_to_use(["01 5"]) == []
assert meter_readings_to_use([]) == []

def bus_report(lines):
    """Return the share of punctual lines such as "bus 7 +3" (minutes late) as text like "67%
    on time".

    On time means at most 5 minutes late; an empty list gives "no data"."""
    delays = [int(line.split()[-1]) for line in lines]
    if not delays:
        return "no data"
    return f"{sum(delay <= 5 for delay in delays) / len(delays):.0%} on time"
# E: Signed texts convert directly, and the share is formatted as a percentage.
# R: lines end with minutes late like +3; share with max 5 late as "67% on time"
assert bus_report(["bus 7 +3", "bus 8 -1", "bus 9 +12"]) == "67% on time"
assert bus_report(["x +6"]) == "0% on time"
assert bus_report([]) == "no data"

def read_scores_table(text):
    """Parse a text with a header line "name,a,b" and number lines into {name: {"a": 1, "b": 2}}."""
    header, *lines = text.splitlines()
    subjects = header.split(",")[1:]
    table = {}
    for line in lines:
        name, *marks = line.split(",")
        table[name] = dict(zip(subjects, map(int, marks)))
    return table
# M: Star unpacking separates the first cell from the rest in header and lines.
# R: csv text "name,math,art\nAnn,1,2" -> {"Ann": {"math": 1, "art": 2}}
assert read_scores_table("name,math,art\nAnn,1,2\nBo,3,4") == {
    "Ann": {"math": 1, "art": 2}, "Bo": {"math": 3, "art": 4}}
assert read_scores_table("name,x") == {}
assert read_scores_table("name\nAl") == {"Al": {}}

def wrap_log_message(level: str, message: str, width: int = 20) -> str:
    """Return "[WARN] message" with the level in capitals, cut to width with "..." when it is
    longer."""
    line = f"[{level.upper()}] {message}"
    return line if len(line) <= width else line[:width - 3] + "..."
# E: The line is built first and shortened only if it is too long.
assert wrap_log_message("warn", "disk full") == "[WARN] disk full"
assert wrap_log_message("info", "a very long message") == "[INFO] a very lon..."
assert wrap_log_message("x", "", 4) == "[X] "

def count_words_per_author(lines):
    """Return {author: words} for a text in which "@author" lines start a part; lines before
    are ignored."""
    counts = {}
    author = None
    for line in lines:
        if line.startswith("@"):
            author = line[1:]
            counts.setdefault(author, 0)
        elif author is not None:
            counts[author] += len(line.split())
    return counts
# M: The author of the current part gets the words of all lines below.
assert count_words_per_author(["x", "@al", "one two", "@bo", "@al", "three"]) == {"al": 3, "bo": 0}
assert count_words_per_author(["a b"]) == {}
assert count_words_per_author([]) == {}

def repair_broken_lines(lines: list[str]) -> list[str]:
    """Join each line that begins with a blank to the line before it, with one blank in between.

    A first line that begins with a blank is only stripped."""
    fixed = []
    for line in lines:
        if line.startswith(" ") and fixed:
            fixed[-1] += " " + line.strip()
        else:
            fixed.append(line.strip())
    return fixed
# E: A continued line is added to the last entry instead of making a new one.
# R: lines starting with space are continuation of the line before. join them
assert repair_broken_lines(["dear", "  Bo", "bye"]) == ["dear Bo", "bye"]
assert repair_broken_lines([" a", " b"]) == ["a b"]
assert repair_broken_lines([]) == []
