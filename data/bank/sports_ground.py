"""Verified problems: sports ground."""

def points_after_penalty(wins, draws, losses=0, penalty=0):
    """Return 3 points per win and 1 per draw, minus a penalty; losses change nothing."""
    return 3 * wins + draws - penalty
# E: Wins are weighted by three and the penalty is subtracted at the end.
# R: football points: 3 a win, 1 a draw, losses 0, and maybe minus a penalty
assert points_after_penalty(5, 2) == 17
assert points_after_penalty(0, 0, 9) == 0
assert points_after_penalty(2, 1, 3, 4) == 3

def toto_sign(home: int, away: int) -> str:
    """Return "1" for a home win, "2" for an away win and "X" for a draw."""
    if home == away:
        return "X"
    return "1" if home > away else "2"
# E: The draw leaves first, then one comparison decides.
# R: toto result of a game: 1, X or 2 as a string from home and away goals
assert toto_sign(3, 1) == "1"
assert toto_sign(0, 2) == "2"
assert toto_sign(1, 1) == "X"

def medal_for(place):
    """Return "gold", "silver" or "bronze" for place 1, 2 or 3, and None for any other place."""
    medals = ["gold", "silver", "bronze"]
    return medals[place - 1] if 0 < place < 4 else None
# E: The place minus one is the index, guarded by a chained comparison.
assert medal_for(1) == "gold"
assert medal_for(3) == "bronze"
assert medal_for(4) is None
assert medal_for(0) is None

def fastest_lap(laps):
    """Return the 1-based number of the fastest (smallest) lap time, the earliest one among equals.

    There is at least one lap."""
    return laps.index(min(laps)) + 1
# E: The index of the minimum is the first one, and one is added to count from 1.
# R: which lap was the fastest? list of seconds, answer counts from 1
assert fastest_lap([62, 58, 60]) == 2
assert fastest_lap([50, 50]) == 1
assert fastest_lap([99]) == 1

def goals_text(goals: list[tuple[str, int]]) -> str:
    """Join goals (player, minute) as "Player 12', Player 80'", in the given order; "no goals"
    if none."""
    return ", ".join(f"{player} {minute}'" for player, minute in goals) or "no goals"
# E: Each pair is formatted, and an empty join is replaced by or.
assert goals_text([("Kane", 12), ("Son", 80)]) == "Kane 12', Son 80'"
assert goals_text([("Son", 5)]) == "Son 5'"
assert goals_text([]) == "no goals"

def set_is_won(mine: int, other: int) -> bool:
    """Check if a tennis set is won with mine games: at least 6 with a lead of 2 or more, or 7
    to 6."""
    return mine >= 6 and mine - other >= 2 or (mine, other) == (7, 6)
# E: The lead rule is joined by or with the one exception, compared as a tuple.
# R: did i win the tennis set? 6+ games and 2 ahead, 7:6 also wins. args: my games, other games
assert set_is_won(6, 4) is True
assert set_is_won(6, 5) is False
assert set_is_won(7, 6) is True
assert set_is_won(5, 0) is False

def reserve_players(squad, on_field):
    """Return the squad members who are not on the field, sorted by the length of their name,
    then in squad order."""
    return sorted((name for name in squad if name not in on_field), key=len)
# E: The stable sort by length keeps the squad order among equals.
assert reserve_players(["Messi", "Xavi", "Pele"], ["Xavi"]) == ["Pele", "Messi"]
assert reserve_players(["Al", "Bo"], []) == ["Al", "Bo"]
assert reserve_players([], []) == []

def running_pace_text(minutes: int, kilometres: int) -> str:
    """Return the pace per kilometre as "M:SS" for whole minutes run, with seconds cut off to
    whole ones."""
    seconds = int(minutes * 60 / kilometres)
    return f"{seconds // 60}:{seconds % 60:02}"
# E: The seconds per kilometre are split into minutes and rest.
# R: running pace: 50 min for 10 km -> "5:00"
assert running_pace_text(50, 10) == "5:00"
assert running_pace_text(31, 6) == "5:10"
assert running_pace_text(9, 2) == "4:30"

def offside_trap(players, line):
    """Count the positions strictly beyond the line, given as distances from the own goal."""
    return len([position for position in players if position > line])
# E: The filtered list has as many members as players beyond the line.
assert offside_trap([80, 91, 90], 90) == 1
assert offside_trap([90], 90) == 0
assert offside_trap([], 50) == 0

def shirt_numbers(names, first=1, *, skip=13):
    """Give the names rising shirt numbers beginning with first, leaving out skip, as a dict.

    first is less than skip and there are fewer than 40 names."""
    numbers = [n for n in range(first, first + 41) if n != skip]
    return dict(zip(names, numbers))
# E: The zip stops at the shorter list of names, so surplus numbers do not matter.
# R: dict name -> shirt number from `first` up, but nobody gets 13
assert shirt_numbers(["Al", "Bo"]) == {"Al": 1, "Bo": 2}
assert shirt_numbers(["Al", "Bo", "Cy"], 12) == {"Al": 12, "Bo": 14, "Cy": 15}
assert shirt_numbers([]) == {}

def winning_streak(results: list[str]) -> int:
    """Return how many "W" stand at the end of the list of results before another letter comes."""
    streak = 0
    while streak < len(results) and results[-1 - streak] == "W":
        streak += 1
    return streak
# E: The while loop walks backwards from the last result.
# R: how many wins in a row at the end of ["L","W","W"]?
assert winning_streak(["L", "W", "W"]) == 2
assert winning_streak(["W", "L"]) == 0
assert winning_streak(["W", "W"]) == 2
assert winning_streak([]) == 0

def laps_to_run(metres: int, track: int = 400) -> str:
    """Return the number of full laps and the metres still to run as text "L laps + M m"."""
    return f"{metres // track} laps + {metres % track} m"
# E: Whole division and remainder fill the text.
assert laps_to_run(1500) == "3 laps + 300 m"
assert laps_to_run(800) == "2 laps + 0 m"
assert laps_to_run(100, 250) == "0 laps + 100 m"

def age_class(age):
    """Return "U12" for under 12, "U18" for under 18, "open" up to 34 and "masters" from 35."""
    if age < 12:
        return "U12"
    if age < 18:
        return "U18"
    return "open" if age < 35 else "masters"
# E: The ages are tested upwards with early returns.
assert age_class(11) == "U12"
assert age_class(12) == "U18"
assert age_class(34) == "open"
assert age_class(35) == "masters"

def goal_difference(results: list[str]) -> int:
    """Return the sum of own minus other goals over texts such as "3:1"."""
    return sum(int(own) - int(other) for own, other in (text.split(":") for text in results))
# E: Each text is split into two parts that are converted and subtracted.
# R: ["3:1", "0:2"] -> goal difference, our goals are always first
assert goal_difference(["3:1", "0:2"]) == 0
assert goal_difference(["5:0"]) == 5
assert goal_difference([]) == 0

def swimmer_is_qualified(time, limit, disqualified=None):
    """Check that the time is within the limit, the limit included, and disqualified is falsy."""
    return time <= limit and not disqualified
# E: A reason text for the disqualification is truthy and fails the check.
assert swimmer_is_qualified(59.9, 60) is True
assert swimmer_is_qualified(60, 60, "false start") is False
assert swimmer_is_qualified(61, 60) is False

def fans_per_gate(fans, gates):
    """Return the larger of the numbers of fans per gate when they spread as evenly as possible."""
    return fans // gates + (fans % gates > 0)
# E: A remainder adds one fan to some gate, and True counts as 1.
# R: fans split over gates, how many at the fullest gate?
assert fans_per_gate(100, 3) == 34
assert fans_per_gate(90, 3) == 30
assert fans_per_gate(0, 2) == 0

def climb_total(heights: list[int]) -> int:
    """Add up only the rises between neighbouring heights of a hike."""
    return sum(max(after - before, 0) for before, after in zip(heights, heights[1:]))
# E: A fall is turned into zero by max before the sum.
# R: total ascent from a list of heights (ignore the way down)
assert climb_total([100, 150, 120, 200]) == 130
assert climb_total([9, 5]) == 0
assert climb_total([7]) == 0

def boat_is_balanced(left, right, tolerance=10):
    """Check if the sums of the weights on the left and right differ by less than the tolerance."""
    return abs(sum(left) - sum(right)) < tolerance
# E: The absolute difference of the two sums is compared strictly.
assert boat_is_balanced([80, 75], [150]) is True
assert boat_is_balanced([80], [70]) is False
assert boat_is_balanced([], [], 1) is True

def yellow_to_red(cards: list[tuple[str, str]]) -> list[str]:
    """Return the sorted players that are listed at least twice for "yellow" or once for "red".

    cards is a list of (player, colour) pairs."""
    return sorted({p for p, c in cards if c == "red" or cards.count((p, "yellow")) >= 2})
# M: For each pair either the colour is red or the same yellow pair is counted.
# R: cards = [("Al","yellow"), ...], who must leave the pitch? red, or 2 yellows
assert yellow_to_red([("Bo", "yellow"), ("Al", "red"), ("Bo", "yellow")]) == ["Al", "Bo"]
assert yellow_to_red([("Al", "yellow")]) == []
assert yellow_to_red([]) == []

def rank_names(times: dict[str, int]) -> str:
    """Return the names of a dict name to time from fastest to slowest as one text with " < "
    between."""
    return " < ".join(sorted(times, key=times.get))
# E: Sorting the keys by their values and joining them gives the text.
assert rank_names({"Al": 12, "Bo": 10}) == "Bo < Al"
assert rank_names({"Al": 1}) == "Al"
assert rank_names({}) == ""

def push_ups_plan(start: int, days: int, step: int = 2) -> dict[int, int]:
    """Return a dict from day number (from 1) to push-ups that begin at start and grow by step a
    day."""
    return {day: start + (day - 1) * step for day in range(1, days + 1)}
# E: Day one has no step yet, so the day minus one is multiplied.
# R: {1: 10, 2: 12, ...} training plan from start, number of days and step
assert push_ups_plan(10, 3) == {1: 10, 2: 12, 3: 14}
assert push_ups_plan(5, 1, 9) == {1: 5}
assert push_ups_plan(5, 0) == {}

def ski_length(height, beginner=False):
    """Return the ski length in cm: the height minus 10, for beginners minus 20, but at least 80."""
    return max(80, height - (20 if beginner else 10))
# E: The conditional expression picks the subtrahend, and max sets the floor.
assert ski_length(180) == 170
assert ski_length(180, True) == 160
assert ski_length(95, True) == 80

def pulse_zone_word(rate, age):
    """Return "high" for a rate over 85 percent of 220 minus age, "low" for one under 60
    percent, else "good"."""
    top = 220 - age
    if rate > 0.85 * top:
        return "high"
    return "low" if rate < 0.6 * top else "good"
# E: The top rate is worked out first and compared at both ends.
# R: max pulse = 220 - age. above 85% of it is high, below 60% low, otherwise good
assert pulse_zone_word(180, 20) == "high"
assert pulse_zone_word(100, 20) == "low"
assert pulse_zone_word(120, 20) == "good"

def lineup_is_legal(lineup):
    """Check that a lineup has exactly 11 names and no name twice."""
    return len(lineup) == 11 == len(set(lineup))
# E: The chained comparison tests both lengths against eleven.
# R: 11 players and no duplicates?
assert lineup_is_legal(list("abcdefghijk")) is True
assert lineup_is_legal(list("abcdefghijj")) is False
assert lineup_is_legal([]) is False

def time_to_seconds(text):
    """Convert a race time "M:SS.s" or plain "SS.s" to seconds as float."""
    *minutes, seconds = text.split(":")
    return float(seconds) + sum(60 * int(minute) for minute in minutes)
# M: Star unpacking collects the minutes, which may be missing.
# R: "1:05.5" -> 65.5 but also "58.2" -> 58.2
assert time_to_seconds("1:05.5") == 65.5
assert time_to_seconds("58.2") == 58.2
assert time_to_seconds("0:00") == 0.0

def who_lifts_more(lifts: dict[str, int], first: str, second: str) -> str:
    """Return the one of the two names with the greater lift; missing ones lift 0, a tie gives
    first."""
    return second if lifts.get(second, 0) > lifts.get(first, 0) else first
# E: Only a strictly greater lift makes the second one win.
assert who_lifts_more({"Al": 50, "Bo": 70}, "Al", "Bo") == "Bo"
assert who_lifts_more({"Al": 50, "Bo": 50}, "Al", "Bo") == "Al"
assert who_lifts_more({}, "Cy", "Di") == "Cy"

def home_goals_only(games):
    """Add up the home goals of games given as (home_goals, away_goals), skipping games that are
    None."""
    return sum(game[0] for game in games if game)
# E: A cancelled game is None and false.
assert home_goals_only([(2, 1), None, (3, 3)]) == 5
assert home_goals_only([None]) == 0
assert home_goals_only([]) == 0

def group_letter(index, groups=4):
    """Return the group letter for a team's 0-based index: teams go round A, B, C and so on over
    groups groups."""
    return "ABCDEFGH"[index % groups]
# E: The remainder picks the letter again and again.
assert group_letter(0) == "A"
assert group_letter(5) == "B"
assert group_letter(5, 8) == "F"

def throw_distance(throws):
    """Return "best: X m (throw N)" for the longest throw with one decimal and its number from
    1, or "no throws"."""
    if not throws:
        return "no throws"
    best = max(throws)
    return f"best: {best:.1f} m (throw {throws.index(best) + 1})"
# E: The maximum and its index are put in one text.
assert throw_distance([50.25, 61, 60.9]) == "best: 61.0 m (throw 2)"
assert throw_distance([3, 3]) == "best: 3.0 m (throw 1)"
assert throw_distance([]) == "no throws"

def overtime_needed(scores):
    """Check whether two or more players share the top score."""
    return scores.count(max(scores, default=0)) > 1
# E: The maximum is counted in the list.
# R: is there a tie for first place in the list of scores?
assert overtime_needed([7, 9, 9]) is True
assert overtime_needed([9, 7, 7]) is False
assert overtime_needed([]) is False

def team_name_short(name):
    """Return the first three letters of the name in capitals, spaces left out before."""
    return name.replace(" ", "")[:3].upper()
# E: The spaces are removed before the slice.
assert team_name_short("Real Madrid") == "REA"
assert team_name_short("FC Koln") == "FCK"
assert team_name_short("Oz") == "OZ"

def bench_minutes(played, game=90):
    """Return a dict with each player's minutes on the bench: game minus played, never negative."""
    return {player: max(game - minutes, 0) for player, minutes in played.items()}
# E: The comprehension keeps the keys and computes new values.
# R: {"Al": 60} -> {"Al": 30}, for a 90 min game, can't go below zero
assert bench_minutes({"Al": 60, "Bo": 95}) == {"Al": 30, "Bo": 0}
assert bench_minutes({"Al": 60}, 60) == {"Al": 0}
assert bench_minutes({}) == {}

def hurdles_hit(heights, jumps):
    """Return the 1-based numbers of the hurdles whose height is not cleared by the jump at the
    same place.

    A jump equal to the height hits the hurdle."""
    return [n for n, (height, jump) in enumerate(zip(heights, jumps), 1) if jump <= height]
# E: Enumerate around zip counts the pairs from one.
assert hurdles_hit([90, 100], [95, 100]) == [2]
assert hurdles_hit([90], [91]) == []
assert hurdles_hit([], []) == []

def points_per_game(points, games):
    """Return the points per game rounded to two decimals; without games "n/a"."""
    return round(points / games, 2) if games else "n/a"
# E: A zero number of games is false and gives the text instead.
assert points_per_game(50, 3) == 16.67
assert points_per_game(0, 4) == 0.0
assert points_per_game(0, 0) == "n/a"

def substitutes_allowed(used, *, extra_time=False):
    """Return how many substitutes remain from 5, or from 6 in extra time; never below 0."""
    return max(5 + extra_time - used, 0)
# E: The flag counts as one more substitute.
# R: 5 subs in total, 6 if extra_time (keyword only). how many left after `used`?
assert substitutes_allowed(3) == 2
assert substitutes_allowed(5, extra_time=True) == 1
assert substitutes_allowed(7) == 0

def unbeaten(results):
    """Check that the text of results, such as "WWD", is not empty and has no "L" in it."""
    return results != "" and "L" not in results
# E: An empty text is excluded, then one letter is looked for.
assert unbeaten("WWD") is True
assert unbeaten("WLD") is False
assert unbeaten("") is False

def finish_list(runners, did_not_finish):
    """Return the runners that finished, numbered as tuples (place, name) from 1."""
    return list(enumerate([r for r in runners if r not in did_not_finish], 1))
# E: The remaining runners are enumerated and the pairs listed.
# R: runners in finishing order, some in did_not_finish. make [(1, "Al"), (2, "Cy")]
assert finish_list(["Al", "Bo", "Cy"], ["Bo"]) == [(1, "Al"), (2, "Cy")]
assert finish_list(["Al"], ["Al"]) == []
assert finish_list([], []) == []

def serve_side(points_played):
    """Return "right" for an even number of points played and "left" for an odd one."""
    return ("right", "left")[points_played % 2]
# E: The remainder 0 or 1 is the index into a tuple.
assert serve_side(0) == "right"
assert serve_side(3) == "left"
assert serve_side(10) == "right"

def double_faults(serves):
    """Count how often "fault" is directly followed by "fault" when serves are read in pairs
    from the start.

    An unpaired last serve does not count."""
    return sum(a == b == "fault" for a, b in zip(serves[::2], serves[1::2]))
# M: Even and odd places are zipped into pairs, and both must be the word.
assert double_faults(["fault", "fault", "in", "fault"]) == 1
assert double_faults(["in", "fault", "fault", "in"]) == 0
assert double_faults(["fault"]) == 0

def club_fee(age, family=False, years=0):
    """Return the fee: 60 under 18 and 120 from 18, half for families, then 10 off from 5 years
    on."""
    fee = 60 if age < 18 else 120
    if family:
        fee //= 2
    return fee - 10 if years >= 5 else fee
# E: The base fee is changed by one rule after the other.
# R: 60 for kids (<18) else 120. family pays half. then minus 10 if member for 5 years or more
assert club_fee(17) == 60
assert club_fee(18, True) == 60
assert club_fee(40, False, 5) == 110
assert club_fee(10, True, 7) == 20

def score_to_ints(text: str) -> tuple[int, int]:
    """Convert a score such as "2 - 1" to a tuple of two ints; spaces do not matter."""
    home, away = text.split("-")
    return int(home), int(away)
# E: The int function ignores spaces around the digits.
assert score_to_ints("2 - 1") == (2, 1)
assert score_to_ints("0-0") == (0, 0)
assert score_to_ints("10 -3") == (10, 3)

def tallest_two(heights):
    """Return the names of the two tallest in a dict name to height, tallest first, ties in dict
    order."""
    return sorted(heights, key=lambda name: -heights[name])[:2]
# E: The negated height as key puts the tallest first.
# R: basketball: names of the 2 tallest from {name: cm}
assert tallest_two({"Al": 190, "Bo": 201, "Cy": 195}) == ["Bo", "Cy"]
assert tallest_two({"Al": 190}) == ["Al"]
assert tallest_two({"Al": 1, "Bo": 1, "Cy": 1}) == ["Al", "Bo"]

def rest_days(training: list[int]) -> int:
    """Count the days with 0 minutes that come directly after a day with more than 90 minutes."""
    return sum(1 for before, day in zip(training, training[1:]) if day == 0 and before > 90)
# E: Neighbouring days are paired and both conditions tested.
assert rest_days([100, 0, 0, 95, 30]) == 1
assert rest_days([90, 0]) == 0
assert rest_days([]) == 0

def stadium_full(sold, seats, reserved=0):
    """Return "sold out" if sold plus reserved reach the seats, else how many seats are free."""
    free = seats - sold - reserved
    return free if free > 0 else "sold out"
# E: The remaining seats decide about the type of the answer.
assert stadium_full(90, 100) == 10
assert stadium_full(90, 100, 10) == "sold out"
assert stadium_full(0, 0) == "sold out"

def dart_score(darts):
    """Return the total of darts such as "T20", "D5" and "7": T triples, D doubles the number."""
    return sum(int(d.strip("TD")) * {"T": 3, "D": 2}.get(d[0], 1) for d in darts)
# M: The letter is looked up as factor, and the rest of the text is the number.
# R: darts: ["T20", "D5", "7"] -> 77
assert dart_score(["T20", "D5", "7"]) == 77
assert dart_score(["1"]) == 1
assert dart_score([]) == 0

def better_wind(winds, limit=2.0):
    """Return the strongest tailwind that is still legal (at most limit), or None if no wind is."""
    legal = [wind for wind in winds if wind <= limit]
    return max(legal) if legal else None
# E: The legal winds are filtered before the maximum is taken.
assert better_wind([1.5, 2.0, 2.3]) == 2.0
assert better_wind([2.5]) is None
assert better_wind([-1.0, -0.5], 0) == -0.5
