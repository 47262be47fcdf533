"""Verified problems: matchday."""

from statistics import mean, median

def goal_margin_points(own: int, other: int) -> int:
    """Return the points for a match: 3 for a win, 1 for a draw, and a bonus point for
    winning by 4 or more."""
    if own < other:
        return 0
    if own == other:
        return 1
    return 4 if own - other >= 4 else 3
# E: Loss and draw are settled first, then the margin decides about the bonus.
# R: 3 pts win, 1 draw, 0 loss, but a win with 4+ goals margin gives 4. args own goals, other goals
assert goal_margin_points(5, 1) == 4
assert goal_margin_points(2, 1) == 3
assert goal_margin_points(0, 0) == 1
assert goal_margin_points(1, 3) == 0

def sets_winner(first, second):
    """Count the sets that each side won and return "first", "second" or "open" if level.

    The lists hold the games of each side per set; a set with equal games counts for nobody."""
    ahead = sum(a > b for a, b in zip(first, second))
    behind = sum(a < b for a, b in zip(first, second))
    if ahead == behind:
        return "open"
    return "first" if ahead > behind else "second"
# M: The games are compared set by set and the two counts decide.
# R: two lists with the games per set, who won more sets? "first", "second" or "open"
assert sets_winner([6, 3, 7], [4, 6, 5]) == "first"
assert sets_winner([6, 3], [4, 6]) == "open"
assert sets_winner([1, 2, 6], [6, 6, 6]) == "second"

def shots_on_target_share(shots, on_target):
    """Return the share of shots on target in whole percent, rounded down; None without shots."""
    return on_target * 100 // shots if shots else None
# E: The conditional expression avoids a division by zero.
# R: percent of shots that were on target, floor, None if no shots
assert shots_on_target_share(8, 3) == 37
assert shots_on_target_share(5, 5) == 100
assert shots_on_target_share(0, 0) is None

def negative_split(laps):
    """Check whether the second half of the laps was run faster than the first.

    With an odd number of laps the middle one is ignored."""
    half = len(laps) // 2
    return sum(laps[-half:]) < sum(laps[:half]) if half else False
# M: Two slices of equal length leave out the middle and their sums are compared.
# R: did i run the 2nd half of my laps faster than the first half? ignore the middle lap if odd
assert negative_split([62, 60, 58, 57]) is True
assert negative_split([60, 99, 60]) is False
assert negative_split([50]) is False

def pace_per_km(seconds, km):
    """Return the pace as "m:ss" per kilometre, with seconds rounded down."""
    minutes, rest = divmod(int(seconds / km), 60)
    return f"{minutes}:{rest:02d}"
# E: The seconds per kilometre are split into minutes and seconds.
# R: seconds and km -> pace like "5:33" per km
assert pace_per_km(1500, 5) == "5:00"
assert pace_per_km(1000, 3) == "5:33"
assert pace_per_km(245, 1) == "4:05"

def substitutions_left(minutes_of_subs, minute, allowed=5):
    """Return how many substitutions remain at a minute; those made later do not count yet."""
    made = sum(when <= minute for when in minutes_of_subs)
    return allowed - made
# E: True counts as one when the sum is taken over comparisons.
# R: subs were done at these minutes. how many are left at minute m (5 allowed unless told)?
assert substitutions_left([46, 60, 80], 60) == 3
assert substitutions_left([], 90) == 5
assert substitutions_left([30, 70], 75, 3) == 1

def home_record(results):
    """Count (wins, draws, losses) from a list of (own, other) goals."""
    wins = draws = losses = 0
    for own, other in results:
        if own > other:
            wins += 1
        elif own == other:
            draws += 1
        else:
            losses += 1
    return wins, draws, losses
# M: Each result raises exactly one of three counters.
# R: list of (own, other) goals -> tuple wins, draws, losses
assert home_record([(2, 1), (0, 0), (1, 3), (4, 0)]) == (2, 1, 1)
assert home_record([(1, 1)]) == (0, 1, 0)
assert home_record([]) == (0, 0, 0)

def is_clean_sheet_series(conceded, length):
    """Check whether the last length matches were all without a goal conceded.

    Fewer matches than that are not enough."""
    return len(conceded) >= length and sum(conceded[-length:]) == 0
# E: The slice of the last matches must be long enough and add up to zero.
# R: no goals conceded in the last n games? not enough games = False
assert is_clean_sheet_series([2, 0, 0, 0], 3) is True
assert is_clean_sheet_series([0, 0], 3) is False
assert is_clean_sheet_series([0, 1, 0], 2) is False

def next_server(points_played, first="A"):
    """Return who serves in table tennis: "A" and "B" serve two points each in turn,
    starting with first."""
    other = "B" if first == "A" else "A"
    return first if points_played // 2 % 2 == 0 else other
# M: The number of finished pairs of points tells by its parity who is next.
assert next_server(0) == "A"
assert next_server(2) == "B"
assert next_server(5) == "A"
assert next_server(3, "B") == "A"

def table_tennis_over(a: int, b: int) -> bool:
    """Tell if a game is over: someone has at least 11 points and leads by at least 2."""
    return max(a, b) >= 11 and abs(a - b) >= 2
# E: The larger score and the gap must both be big enough.
# R: ping pong game ends at 11 with 2 points lead. is it over at a:b?
assert table_tennis_over(11, 9) is True
assert table_tennis_over(11, 10) is False
assert table_tennis_over(15, 13) is True
assert table_tennis_over(9, 2) is False

def tennis_point_name(points):
    """Return the spoken score of one player for 0, 1, 2 or 3 points won: "love", "15", "30", "40".

    More points give "game"."""
    names = ["love", "15", "30", "40"]
    return names[points] if points < len(names) else "game"
# E: The list is indexed as long as the number fits.
# R: tennis: 0 love, 1 15, 2 30, 3 40, more game
assert tennis_point_name(0) == "love"
assert tennis_point_name(3) == "40"
assert tennis_point_name(4) == "game"

def handicap_net(strokes, par, handicap):
    """Return a golf score against par after the handicap, as text: "E" for level, else like
    "+3" or "-2"."""
    gap = strokes - handicap - par
    return "E" if gap == 0 else f"{gap:+d}"
# E: The plus sign in the format prints the sign of positive numbers too.
# R: golf: strokes minus handicap compared to par. even is "E", others with sign like +3 -2. order strokes par handicap
assert handicap_net(90, 72, 15) == "+3"
assert handicap_net(80, 72, 8) == "E"
assert handicap_net(75, 72, 5) == "-2"

def judge_marks_total(marks, difficulty):
    """Drop one highest and one lowest mark, add the others and multiply by the difficulty,
    to 1 decimal."""
    kept = sorted(marks)[1:-1]
    return round(sum(kept) * difficulty, 1)
# E: After sorting, the slice leaves out both ends.
# R: drop best and worst mark, sum the rest, times difficulty, 1 decimal
assert judge_marks_total([7, 8, 9, 8.5, 6], 2) == 47.0
assert judge_marks_total([5, 5, 5], 3) == 15
assert judge_marks_total([9, 9], 3) == 0

def foul_out_quarter(fouls_per_quarter, limit=5):
    """Return the quarter, from 1, in which the fouls reach the limit, or 0 if they never do."""
    total = 0
    for quarter, fouls in enumerate(fouls_per_quarter, start=1):
        total += fouls
        if total >= limit:
            return quarter
    return 0
# M: The fouls are added up quarter by quarter with an early return.
# R: fouls per quarter list, in which quarter does he reach 5? 0 if never
assert foul_out_quarter([1, 2, 2, 0]) == 3
assert foul_out_quarter([1, 1, 1, 1]) == 0
assert foul_out_quarter([6], 6) == 1

def three_point_line(distance, made):
    """Return the points of a throw: 3 from 6.75 metres or more, else 2, and 0 if it was not
    made."""
    return made * (3 if distance >= 6.75 else 2)
# E: A bool counts as 0 or 1 in the product.
# R: basket throw: 3 points from 6.75m on, otherwise 2, zero if missed. (distance, made)
assert three_point_line(6.75, True) == 3
assert three_point_line(4, True) == 2
assert three_point_line(9, False) == 0

def rugby_score(tries, conversions, penalties):
    """Add up 5 points per try, 2 per conversion and 3 per penalty.

    There cannot be more conversions than tries; extra ones are ignored."""
    return 5 * tries + 2 * min(conversions, tries) + 3 * penalties
# E: min cuts the conversions down to the number of tries.
# R: rugby points try=5 conversion=2 penalty=3, but conversions count at most as many as tries
assert rugby_score(3, 2, 1) == 22
assert rugby_score(1, 4, 0) == 7
assert rugby_score(0, 0, 4) == 12

def biggest_comeback(margins):
    """Return the largest deficit of a team that won in the end, else 0.

    margins is the running difference, positive when the team leads; the last value is the
    result."""
    if not margins or margins[-1] <= 0:
        return 0
    return max(0, -min(margins))
# M: Only a won match counts, and the lowest margin is the deficit.
assert biggest_comeback([-2, -7, 1, 3]) == 7
assert biggest_comeback([-5, -1]) == 0
assert biggest_comeback([1, 4]) == 0

def minutes_without_goal(goal_minutes, end=90):
    """Return the longest time without a goal, counting from minute 0 to the end.

    goal_minutes is in rising order."""
    marks = [0, *goal_minutes, end]
    return max(late - early for early, late in zip(marks, marks[1:]))
# M: Start and end are put around the goals and the gaps between neighbours are compared.
# R: goals at these minutes (sorted), game 0 to 90. longest stretch without a goal?
assert minutes_without_goal([10, 50, 85]) == 40
assert minutes_without_goal([]) == 90
assert minutes_without_goal([80], 120) == 80

def swim_lengths_needed(metres, pool=25):
    """Return the whole pool lengths for at least the given metres, made even to end at the
    start."""
    lengths = -(-metres // pool)
    return lengths + lengths % 2
# E: An odd number of lengths gets one more by adding its remainder.
# R: i want to swim x metres and end at the side where i began. how many lengths (25m pool by default)?
assert swim_lengths_needed(400) == 16
assert swim_lengths_needed(410) == 18
assert swim_lengths_needed(30, 50) == 2
assert swim_lengths_needed(0) == 0

def relay_order(times):
    """Return the runner numbers, from 0, so that the fastest runs last and the second
    fastest first.

    The others run in between in their order; there are at least two runners."""
    ranked = sorted(range(len(times)), key=lambda i: times[i])
    last, first = ranked[0], ranked[1]
    middle = [i for i in range(len(times)) if i not in (first, last)]
    return [first, *middle, last]
# H: Sorting the indices by time names the two special runners, the rest keep their order.
assert relay_order([12, 11, 13, 10]) == [1, 0, 2, 3]
assert relay_order([10, 11]) == [1, 0]
assert relay_order([9, 9, 8]) == [0, 1, 2]

def bench_time(on, off, match_length=40):
    """Return the minutes on the bench for a player on the field from minute on to minute off."""
    return match_length - (min(off, match_length) - on)
# E: The time on the field is taken from the length, with the end clipped.
assert bench_time(10, 30) == 20
assert bench_time(0, 50) == 0
assert bench_time(0, 60, 60) == 0

def climbing_grade_points(tops, attempts):
    """Score boulders: 25 for each topped one, minus 0.1 for every attempt beyond the first.

    tops and attempts are lists of the same length; attempts at boulders not topped are free."""
    score = 0
    for topped, tries in zip(tops, attempts):
        if topped:
            score += 25 - 0.1 * (tries - 1)
    return round(score, 1)
# M: Only topped boulders add their points, and the sum is rounded against float noise.
assert climbing_grade_points([True, False, True], [1, 6, 4]) == 49.7
assert climbing_grade_points([False], [3]) == 0
assert climbing_grade_points([], []) == 0

def seed_bracket_size(players):
    """Return the smallest power of two that holds all players of a knockout, at least 2."""
    size = 2
    while size < players:
        size *= 2
    return size
# E: The size is doubled until everybody fits.
# R: knockout tree needs 2,4,8,16... places. smallest that fits n players
assert seed_bracket_size(9) == 16
assert seed_bracket_size(8) == 8
assert seed_bracket_size(0) == 2

def byes_in_first_round(players):
    """Return how many players skip the first knockout round so that the second is a power of two.

    No player or one player gives 0."""
    size = 1
    while size < players:
        size *= 2
    return size - players if players else 0
# M: The gap to the next power of two must be filled with free passes.
# R: how many free passes so a knockout with n players fills up to a power of 2
assert byes_in_first_round(6) == 2
assert byes_in_first_round(8) == 0
assert byes_in_first_round(5) == 3
assert byes_in_first_round(0) == 0

def pairings_in_league(teams, both_ways=False):
    """Return how many matches a league has in which all teams meet, twice if both_ways is set."""
    once = teams * (teams - 1) // 2
    return once * 2 if both_ways else once
# E: Each pair of teams is one match, doubled for home and away.
# R: n teams all play each other once, or twice if both_ways. number of games
assert pairings_in_league(4) == 6
assert pairings_in_league(4, True) == 12
assert pairings_in_league(1) == 0

def promotion_zone(place, teams):
    """Return "up" for the first two places, "down" for the last three and "stay" for the rest."""
    if place <= 2:
        return "up"
    return "down" if place > teams - 3 else "stay"
# E: Both ends of the table are tested, the top first.
# R: league table with n teams: top 2 "up", bottom 3 "down", otherwise "stay"
assert promotion_zone(2, 18) == "up"
assert promotion_zone(16, 18) == "down"
assert promotion_zone(15, 18) == "stay"

def form_curve(results):
    """Return the points of the last five results in a string like "WDLWW": W is 3, D is 1,
    L is 0."""
    points = {"W": 3, "D": 1}
    return sum(points.get(letter, 0) for letter in results[-5:])
# E: A slice takes the newest five letters and a dict gives their points.
# R: points of the last 5 results from a string "WDLWW" (W3 D1 L0)
assert form_curve("WDLWW") == 10
assert form_curve("WWWLLLLL") == 0
assert form_curve("") == 0

def marathon_category(age, seconds):
    """Return "qualified" if the time is within three hours, plus five minutes per full 5
    years over 35.

    Otherwise return "too slow"."""
    limit = 3 * 3600
    if age > 35:
        limit += (age - 35) // 5 * 300
    return "qualified" if seconds <= limit else "too slow"
# M: The limit grows in steps with the age and is then compared with the time.
# R: qualifying time is 3h, for each full 5 years above 35 you get 5 minutes more. "qualified" or "too slow". (age, seconds)
assert marathon_category(30, 10800) == "qualified"
assert marathon_category(46, 11400) == "qualified"
assert marathon_category(39, 10801) == "too slow"

def training_zone_of_pulse(pulse, age):
    """Return the training zone 1 to 5 of a pulse: below 60, 70, 80, 90 percent of 220 -
    age, or above."""
    percent = pulse * 100 / (220 - age)
    zone = 1
    for limit in (60, 70, 80, 90):
        if percent >= limit:
            zone += 1
    return zone
# M: Each limit that is reached lifts the zone by one.
assert training_zone_of_pulse(100, 20) == 1
assert training_zone_of_pulse(140, 20) == 3
assert training_zone_of_pulse(190, 20) == 5

def rest_days_needed(loads):
    """Return how many days of rest follow a training week: one for every day of load 8 or
    more, at most 3."""
    hard = sum(1 for load in loads if load >= 8)
    return min(hard, 3)
# E: The hard days are counted and capped.
assert rest_days_needed([8, 5, 9]) == 2
assert rest_days_needed([9] * 7) == 3
assert rest_days_needed([]) == 0

def streak_of_wins(results):
    """Return the current streak: the number of wins ("W") at the end of the list."""
    streak = 0
    for result in reversed(results):
        if result != "W":
            break
        streak += 1
    return streak
# E: Walking backwards, the loop stops at the first match that was not won.
# R: how long is the winning streak right now? list of "W","D","L", newest last
assert streak_of_wins(["W", "L", "W", "W"]) == 2
assert streak_of_wins(["W", "D"]) == 0
assert streak_of_wins([]) == 0

def overtime_format(seconds_left, own, other):
    """Return "over" if time is up and the scores differ, "overtime" if up and level, else
    "playing"."""
    if seconds_left > 0:
        return "playing"
    return "overtime" if own == other else "over"
# E: The clock is checked first, the scores only when it is at zero.
# R: clock at 0: same score "overtime" else "over". still time: "playing"
assert overtime_format(0, 2, 2) == "overtime"
assert overtime_format(0, 3, 2) == "over"
assert overtime_format(5, 3, 2) == "playing"

def fair_play_rank(yellow, red):
    """Return the fair play deduction: 1 per yellow, 3 per red card, written as a number not
    above 0."""
    return -(yellow + 3 * red)
# E: The weighted cards are added and the sign is turned.
assert fair_play_rank(2, 1) == -5
assert fair_play_rank(0, 0) == 0
assert fair_play_rank(0, 2) == -6

def attendance_word(seats, sold):
    """Describe a stadium: "sold out", "nearly full" from 90 percent, "half empty" below 50,
    else "good"."""
    if sold >= seats:
        return "sold out"
    filled = sold / seats
    if filled >= 0.9:
        return "nearly full"
    return "half empty" if filled < 0.5 else "good"
# M: After the full house, the share of sold seats decides between three words.
assert attendance_word(100, 100) == "sold out"
assert attendance_word(100, 90) == "nearly full"
assert attendance_word(100, 49) == "half empty"
assert attendance_word(100, 50) == "good"

def best_two_of_three(first, second, third):
    """Return the sum of the two best rounds."""
    return first + second + third - min(first, second, third)
# E: The worst of the three is taken from the whole sum.
# R: three rounds, only the two best count. sum of these
assert best_two_of_three(5, 9, 7) == 16
assert best_two_of_three(4, 4, 4) == 8
assert best_two_of_three(-1, 0, 3) == 3

def darts_checkout_possible(rest):
    """Tell if a rest of 501 can be finished with one dart on a double: even from 2 to 40, or 50."""
    return rest == 50 or (rest % 2 == 0 and 2 <= rest <= 40)
# E: The bull is one case, the doubles are the even numbers in a range.
# R: can i finish with one double? even 2-40 or 50
assert darts_checkout_possible(40) is True
assert darts_checkout_possible(50) is True
assert darts_checkout_possible(42) is False
assert darts_checkout_possible(7) is False

def dart_rest_after(rest, throw):
    """Return what is left after a throw; a throw that leaves 1 or less than 0 is void, so
    rest stays."""
    after = rest - throw
    return rest if after < 0 or after == 1 else after
# E: Bad results of the subtraction give the old number back.
# R: darts 501: rest minus throw, but if it would be 1 or negative the throw doesnt count
assert dart_rest_after(40, 40) == 0
assert dart_rest_after(20, 19) == 20
assert dart_rest_after(20, 25) == 20
assert dart_rest_after(60, 20) == 40

def weight_class(kilos: float) -> str:
    """Return "fly" up to 51 kg, "light" up to 60, "middle" up to 75, "heavy" above."""
    classes = [(51, "fly"), (60, "light"), (75, "middle")]
    for limit, name in classes:
        if kilos <= limit:
            return name
    return "heavy"
# E: The first limit that is not exceeded gives the class.
# R: boxing class by kg: 51 fly, 60 light, 75 middle, above heavy
assert weight_class(51) == "fly"
assert weight_class(60.5) == "middle"
assert weight_class(90) == "heavy"

def elapsed_score_line(home, away):
    """Return a line like "2:1 (home win)", "0:3 (away win)" or "1:1 (draw)"."""
    if home == away:
        word = "draw"
    else:
        word = "home win" if home > away else "away win"
    return f"{home}:{away} ({word})"
# E: The comparison picks the word that the f-string puts in brackets.
assert elapsed_score_line(2, 1) == "2:1 (home win)"
assert elapsed_score_line(0, 3) == "0:3 (away win)"
assert elapsed_score_line(1, 1) == "1:1 (draw)"

def above_own_average(scores):
    """Count the scores that are higher than the average of all; none for an empty list."""
    if not scores:
        return 0
    middle = mean(scores)
    return len([score for score in scores if score > middle])
# E: The average is taken once and each score compared with it.
# R: count scores over the mean of the list, empty 0
assert above_own_average([1, 2, 9]) == 1
assert above_own_average([5, 5]) == 0
assert above_own_average([]) == 0

def typical_lap(laps):
    """Return the median of the laps after leaving out the first one, or None if nothing is left."""
    return median(laps[1:]) if len(laps) > 1 else None
# E: A slice drops the standing start before the median is taken.
# R: median lap time but skip the first lap (standing start). None if there's no other lap
assert typical_lap([90, 61, 60, 64]) == 61
assert typical_lap([70, 60, 62]) == 61
assert typical_lap([80]) is None

def medal_table_key(gold, silver, bronze):
    """Return one number by which countries can be ranked, gold before silver before bronze.

    No country has more than 999 medals of a kind."""
    return (gold * 1000 + silver) * 1000 + bronze
# M: The three counts become places of a number with base 1000.
assert medal_table_key(1, 0, 5) == 1000005
assert medal_table_key(0, 2, 0) == 2000
assert medal_table_key(0, 0, 0) == 0

def target_to_beat(best_so_far, lower_is_better):
    """Return the score needed to take the lead: one less or one more than the best so far.

    Without any score yet the answer is None."""
    if not best_so_far:
        return None
    if lower_is_better:
        return min(best_so_far) - 1
    return max(best_so_far) + 1
# M: The flag decides whether the minimum or the maximum must be beaten.
# R: given scores so far and a flag if low is good (golf) what whole score do i need to be alone in lead?
assert target_to_beat([70, 68, 75], True) == 67
assert target_to_beat([12, 30], False) == 31
assert target_to_beat([], True) is None

def handball_two_minutes(penalty_minutes, now):
    """Return how many players are off at minute now, each sent off for two minutes.

    A player sent off at minute 5 is back at minute 7."""
    return sum(1 for start in penalty_minutes if start <= now < start + 2)
# E: A chained comparison checks if now lies in each penalty.
assert handball_two_minutes([5, 6, 20], 6) == 2
assert handball_two_minutes([5], 7) == 0
assert handball_two_minutes([], 3) == 0

def training_plan_km(start, weeks):
    """List the weekly kilometres: ten percent more each week, but every fourth week only
    half the last.

    Values are rounded to whole kilometres, and the week after a half week goes on from the half."""
    plan = []
    km = start
    for week in range(1, weeks + 1):
        if week > 1:
            km = round(km / 2) if week % 4 == 0 else round(km * 1.1)
        plan.append(km)
    return plan
# H: The state km is changed by one of two rules before it is recorded.
assert training_plan_km(20, 5) == [20, 22, 24, 12, 13]
assert training_plan_km(10, 1) == [10]
assert training_plan_km(10, 0) == []

def catch_up_rounds(behind, gain_per_round):
    """Return the rounds needed to catch up, or None if nothing is gained per round.

    Someone who is not behind needs 0."""
    if behind <= 0:
        return 0
    if gain_per_round <= 0:
        return None
    return -(-behind // gain_per_round)
# M: Two special cases come before the division that rounds up.
# R: im x behind and gain g per round, rounds to catch up? None if i gain nothing, 0 if not behind
assert catch_up_rounds(10, 3) == 4
assert catch_up_rounds(0, 0) == 0
assert catch_up_rounds(5, 0) is None

def jersey_is_free(number, taken):
    """Check that a jersey number is from 1 to 99 and not among those taken."""
    return number in range(1, 100) and number not in taken
# E: Membership in a range tests the limits.
assert jersey_is_free(10, [7, 9]) is True
assert jersey_is_free(9, [7, 9]) is False
assert jersey_is_free(0, []) is False

def lowest_free_jersey(taken):
    """Return the lowest jersey number from 1 on that nobody has."""
    number = 1
    while number in taken:
        number += 1
    return number
# E: The number is raised until it is not taken.
# R: smallest shirt number (from 1) thats still free
assert lowest_free_jersey([2, 1, 4]) == 3
assert lowest_free_jersey([]) == 1
assert lowest_free_jersey([2, 3]) == 1

def rounds_until_one_left(players, out_per_round):
    """Return how many rounds it takes until one player is left; the last round may remove fewer."""
    rounds = 0
    while players > 1:
        players = max(1, players - out_per_round)
        rounds += 1
    return rounds
# E: Every round removes players, never below one.
assert rounds_until_one_left(10, 3) == 3
assert rounds_until_one_left(2, 5) == 1
assert rounds_until_one_left(1, 2) == 0

def even_teams(strengths):
    """Split players into two teams by picking in turn in falling strength; return both sums.

    The first team picks first."""
    ordered = sorted(strengths, reverse=True)
    return sum(ordered[::2]), sum(ordered[1::2])
# M: After sorting, every second value belongs to one team.
# R: two captains pick by turns always the strongest left. total strength of both teams?
assert even_teams([3, 9, 5, 4]) == (13, 8)
assert even_teams([7]) == (7, 0)
assert even_teams([]) == (0, 0)

def gap_to_leader(points):
    """Return how far each is behind the leader, in the same order."""
    lead = max(points, default=0)
    return [lead - own for own in points]
# E: The maximum is found once and every value is taken from it.
# R: list of points -> how many each is behind the best one
assert gap_to_leader([10, 7, 12]) == [2, 5, 0]
assert gap_to_leader([4]) == [0]
assert gap_to_leader([]) == []

def jump_off_needed(heights):
    """Check whether the best height was reached by more than one athlete."""
    return heights.count(max(heights)) > 1 if heights else False
# E: The maximum is counted in the list.
assert jump_off_needed([2.1, 2.2, 2.2]) is True
assert jump_off_needed([2.1, 2.2]) is False
assert jump_off_needed([]) is False

def score_per_quarter(cumulative):
    """Turn the running scores after each quarter into text like "20+15+8"."""
    parts = []
    before = 0
    for score in cumulative:
        parts.append(str(score - before))
        before = score
    return "+".join(parts)
# M: The score before is remembered so that each quarter is a difference.
# R: running scores [20, 35, 43] -> "20+15+8"
assert score_per_quarter([20, 35, 43]) == "20+15+8"
assert score_per_quarter([7]) == "7"
assert score_per_quarter([]) == ""

def penalty_shootout(a, b):
    """Return "a", "b" or "go on" from strings of five or more shots like "10110", 1 being a goal.

    With the same number of shots and goals the shootout goes on."""
    goals_a, goals_b = a.count("1"), b.count("1")
    if goals_a == goals_b:
        return "go on"
    return "a" if goals_a > goals_b else "b"
# E: Counting the ones gives the goals to compare.
assert penalty_shootout("11011", "10110") == "a"
assert penalty_shootout("00011", "11100") == "b"
assert penalty_shootout("10101", "11100") == "go on"

def bowling_frame_kind(first, second):
    """Return "strike" if the first ball clears 10 pins, "spare" if both do, else "open"."""
    if first == 10:
        return "strike"
    return "spare" if first + second == 10 else "open"
# E: The first ball is checked alone before the sum.
assert bowling_frame_kind(10, 0) == "strike"
assert bowling_frame_kind(4, 6) == "spare"
assert bowling_frame_kind(0, 9) == "open"

def ski_run_rank(run_one, run_two, rivals_total):
    """Return the place of a skier: 1 plus the number of rival totals below the sum of both runs.

    A run of None means out, and gives None."""
    if run_one is None or run_two is None:
        return None
    own = run_one + run_two
    return 1 + len([total for total in rivals_total if total < own])
# M: A missing run ends early, then the faster rivals are counted.
assert ski_run_rank(50, 52, [101, 103, 102]) == 2
assert ski_run_rank(50, None, [101]) is None
assert ski_run_rank(40, 40, []) == 1

class GoalBoard:
    """Keep the goals of two sides and tell the score.

    goal(home) adds a goal for the home side if home is true, else for the guests; undo() takes back
    the last goal if there is one; score() returns a text like "2:1"."""

    def __init__(self):
        self.goals = []

    def goal(self, home):
        self.goals.append(home)

    def undo(self):
        if self.goals:
            self.goals.pop()

    def score(self):
        at_home = sum(1 for home in self.goals if home)
        return f"{at_home}:{len(self.goals) - at_home}"
# M: The goals are kept in order, so the last can be undone and the score is a count.
# R: small class GoalBoard: goal(home) , undo() the last one and score() -> "2:1"
board = GoalBoard()
board.goal(True)
board.goal(False)
board.goal(True)
assert board.score() == "2:1"
board.undo()
assert board.score() == "1:1"
assert GoalBoard().score() == "0:0"
