"""Verified problems: percent."""

import math
import statistics

def whole_percents(counts: list[int]) -> list[int]:
    """Return whole percentages of the counts that add up to exactly 100. All are rounded
    down first; the missing points go to the largest rests, the earlier one winning
    ties."""
    total = sum(counts)
    shares = [100 * count // total for count in counts]
    by_rest = sorted(range(len(counts)), key=lambda i: 100 * counts[i] % total, reverse=True)
    for i in by_rest[:100 - sum(shares)]:
        shares[i] += 1
    return shares
# H: The indices are sorted by their rests, and as many of them as points are missing get one more.
# R: rounded percentages often give 99 or 101. I have counts like [1, 1, 1] and want ints that sum to 100: [34, 33, 33]. round down, then give the missing points to the biggest remainders (first one at a tie)
assert whole_percents([1, 1, 1]) == [34, 33, 33]
assert whole_percents([3, 1]) == [75, 25]
assert whole_percents([2, 5, 5]) == [17, 42, 41]

def quiz_result_text(right: int, total: int) -> str:
    """Write a quiz result like "7/10 (70%)", with the percentage rounded to a whole number."""
    return f"{right}/{total} ({round(100 * right / total)}%)"
# E: The f-string computes the percentage inside its braces.
assert quiz_result_text(7, 10) == "7/10 (70%)"
assert quiz_result_text(1, 3) == "1/3 (33%)"
assert quiz_result_text(0, 4) == "0/4 (0%)"

def attendance_rate(present: int, absent: int) -> int:
    """Return the whole percentage, rounded down, of the days on which a pupil was present."""
    return 100 * present // (present + absent)
# E: Multiplying before the floor division keeps everything in whole numbers.
# R: kid was there on x days and missing on y days. attendance in full percent, rounded down
assert attendance_rate(18, 2) == 90
assert attendance_rate(2, 1) == 66
assert attendance_rate(0, 5) == 0

def votes_in_percent(votes: dict[str, int]) -> dict[str, float]:
    """Return the share of each candidate in percent with one decimal."""
    total = sum(votes.values())
    return {name: round(100 * count / total, 1) for name, count in votes.items()}
# E: The total is computed once and then divides each count.
# R: {'Ann': 3, 'Bo': 1} are votes, i want percentages like {'Ann': 75.0, 'Bo': 25.0}
assert votes_in_percent({"Ann": 3, "Bo": 1}) == {"Ann": 75.0, "Bo": 25.0}
assert votes_in_percent({"A": 1, "B": 1, "C": 1}) == {"A": 33.3, "B": 33.3, "C": 33.3}
assert votes_in_percent({"X": 9}) == {"X": 100.0}

def passes_hurdle(votes, all_votes, hurdle=5):
    """Decide whether a party has at least the hurdle in percent of all votes."""
    return votes * 100 >= hurdle * all_votes
# E: Both sides are multiplied out so that no division is needed.
assert passes_hurdle(5, 100) is True
assert passes_hurdle(49, 1000) is False
assert passes_hurdle(2, 100, 2) is True

def absolute_majority(votes, all_votes):
    """Say whether somebody got more than half of the votes."""
    return 2 * votes > all_votes
# E: Doubling the votes and comparing strictly avoids fractions.
# R: more than half of all votes? (own votes, all votes), exactly half is not enough
assert absolute_majority(51, 100) is True
assert absolute_majority(50, 100) is False
assert absolute_majority(1, 1) is True

def percentage_points(before, after):
    """Describe a change between two percentages such as "+3 points" or "-2 points"."""
    return f"{after - before:+d} points"
# E: The format sign + shows the sign of the difference in any case.
assert percentage_points(20, 23) == "+3 points"
assert percentage_points(20, 18) == "-2 points"
assert percentage_points(7, 7) == "+0 points"

def alcohol_grams(millilitres, volume_percent):
    """Return the grams of pure alcohol in a drink: the percent of its volume times 0.8,
    one decimal."""
    return round(millilitres * volume_percent / 100 * 0.8, 1)
# E: The volume share is taken first and weighed with the density.
assert alcohol_grams(500, 5) == 20.0
assert alcohol_grams(40, 40) == 12.8
assert alcohol_grams(200, 0) == 0.0

def fat_share(grams_per_100, portion):
    """Return the grams of fat in a portion from the grams in 100 g of the food."""
    return grams_per_100 * portion / 100
# E: The portion is a fraction or multiple of the hundred grams.
# R: label says 30 g fat per 100 g. how much in a portion of 40 g?
assert fat_share(30, 40) == 12.0
assert fat_share(0, 250) == 0.0
assert fat_share(5, 200) == 10.0

def battery_after(percent_left: int, hours: int, drain: int) -> int:
    """Return the battery level after some hours that cost drain percent points each, at
    least 0."""
    return max(percent_left - hours * drain, 0)
# E: The loss is subtracted and max prevents negative levels.
assert battery_after(80, 3, 10) == 50
assert battery_after(20, 5, 10) == 0
assert battery_after(100, 0, 10) == 100

def charge_time(level, per_minute, target=100):
    """Return the minutes until a battery reaches the target level, or 0 if it has it
    already."""
    return max(0, math.ceil((target - level) / per_minute))
# M: The missing percent are divided by the speed and rounded up to full minutes.
# R: phone is at 35 percent and gains 2 percent per minute, when is it full? (level, per minute, maybe another target)
assert charge_time(35, 2) == 33
assert charge_time(50, 10, 80) == 3
assert charge_time(90, 1, 80) == 0

def humidity_word(percent):
    """Rate the air in a room: "dry" below 40 percent, "good" up to 60, and "damp" above."""
    if percent < 40:
        return "dry"
    if percent <= 60:
        return "good"
    return "damp"
# E: The two limits are checked in order, one strict and the other not.
assert humidity_word(39) == "dry"
assert humidity_word(60) == "good"
assert humidity_word(61) == "damp"

def whole_from_part(part, percentage):
    """Return the whole amount of which the part makes up the given percentage."""
    return part * 100 / percentage
# E: One percent is the part over the percentage, and the whole has a hundred of them.
# R: 12 are 30 percent of what?
assert whole_from_part(12, 30) == 40.0
assert whole_from_part(5, 100) == 5.0
assert whole_from_part(9, 150) == 6.0

def growth_in_percent(counts):
    """Return the rounded whole percent change from each value of a list to the following
    one."""
    return [round((new - old) / old * 100) for old, new in zip(counts, counts[1:])]
# M: Neighbours are paired up and each difference is related to the earlier value.
# R: visitors per month [100, 120, 90]: change in percent month to month -> [20, -25]
assert growth_in_percent([100, 120, 90]) == [20, -25]
assert growth_in_percent([50, 50]) == [0]
assert growth_in_percent([7]) == []

def growth_factor_text(start, end):
    """Return the factor by which a population grew, as text with two decimals, such as
    "x1.50"."""
    return f"x{end / start:.2f}"
# E: The quotient is formatted with exactly two decimals.
assert growth_factor_text(100, 150) == "x1.50"
assert growth_factor_text(4, 1) == "x0.25"
assert growth_factor_text(5, 5) == "x1.00"

def rabbits_after(months, pairs=1):
    """Return the number of pairs when every month brings as many new pairs as there are
    already."""
    return pairs * 2 ** months
# E: Doubling month by month is a power of two.
assert rabbits_after(3) == 8
assert rabbits_after(0) == 1
assert rabbits_after(2, 5) == 20

def medicine_left(dose: float, hours: int, half_life: int) -> float:
    """Return how much of a dose is still in the body if half of it goes within each
    half-life."""
    return dose * 0.5 ** (hours / half_life)
# M: The number of half-lives passed is the exponent of one half.
# R: half life question: dose, hours passed, half life in hours -> whats left
assert medicine_left(80, 6, 3) == 20.0
assert medicine_left(100, 0, 4) == 100.0
assert medicine_left(8, 9, 3) == 1.0

def years_until_below(value, yearly_loss, limit):
    """Count the years until a value that falls by a percentage each year is below the limit."""
    years = 0
    while value >= limit:
        value *= (100 - yearly_loss) / 100
        years += 1
    return years
# M: The loop shrinks the value as long as it has not fallen under the limit.
assert years_until_below(100, 50, 30) == 2
assert years_until_below(10, 20, 50) == 0
assert years_until_below(1000, 10, 900) == 2

def paper_thickness(folds, millimetres=0.1):
    """Return the thickness in millimetres of a sheet after being folded in half some times."""
    return millimetres * 2 ** folds
# E: Each fold doubles the layers.
# R: fold paper (0.1 mm) n times, how thick? let me pass another starting thickness too
assert paper_thickness(3) == 0.8
assert paper_thickness(0) == 0.1
assert paper_thickness(4, 1) == 16

def needed_in_last_test(scores, wished_mean):
    """Return the score the next test must bring so that the mean of all tests is the
    wished one."""
    return wished_mean * (len(scores) + 1) - sum(scores)
# E: The wished total of all tests minus what has been reached is missing.
# R: my tests so far: [70, 80, 90]. what do i need next for an average of 85?
assert needed_in_last_test([70, 80, 90], 85) == 100
assert needed_in_last_test([], 60) == 60
assert needed_in_last_test([50, 50], 50) == 50

def mean_of_positives(values):
    """Return the average of only the positive values, or None if there are none."""
    positive = [value for value in values if value > 0]
    if not positive:
        return None
    return sum(positive) / len(positive)
# E: The positive values are collected first, so their count is known.
assert mean_of_positives([4, -2, 8]) == 6.0
assert mean_of_positives([-1, 0]) is None
assert mean_of_positives([5]) == 5.0

def mean_temperature(morning, noon, night):
    """Return the mean of a day by an old weather rule: the night value counts double."""
    return (morning + noon + 2 * night) / 4
# E: With the night counted twice there are four values to divide by.
# R: daily mean temperature = morning + noon + two times night, divided by 4
assert mean_temperature(10, 18, 8) == 11.0
assert mean_temperature(0, 0, 0) == 0.0
assert mean_temperature(-4, 2, -3) == -2.0

def half_year_mark(written, spoken):
    """Combine the mean of the written and the mean of the spoken marks, where written
    counts twice. Both are lists; round to one decimal."""
    written_mean = sum(written) / len(written)
    spoken_mean = sum(spoken) / len(spoken)
    return round((2 * written_mean + spoken_mean) / 3, 1)
# M: Two means are formed first and then weighted two to one.
assert half_year_mark([2, 3], [1]) == 2.0
assert half_year_mark([4], [4, 4]) == 4.0
assert half_year_mark([1, 2], [3, 3]) == 2.0

def distance_from_mean(values):
    """Return a list with how far each value lies above (plus) or below (minus) the mean of
    all."""
    mean = sum(values) / len(values)
    return [value - mean for value in values]
# E: The mean is computed once and subtracted from every value.
# R: subtract the average from every number in my list
assert distance_from_mean([1, 2, 3]) == [-1.0, 0.0, 1.0]
assert distance_from_mean([4]) == [0.0]
assert distance_from_mean([10, 20]) == [-5.0, 5.0]

def steadiest_runner(times: dict[str, list[int]]) -> str:
    """Return the runner whose slowest and fastest time lie closest together (the first at
    a tie)."""
    return min(times, key=lambda runner: max(times[runner]) - min(times[runner]))
# M: The names are compared by the range of their times.
# R: {'Eva': [60, 62], 'Jan': [55, 70]}: lap times per runner. who runs most evenly (max minus min smallest)?
assert steadiest_runner({"Eva": [60, 62], "Jan": [55, 70]}) == "Eva"
assert steadiest_runner({"A": [9, 5], "B": [7]}) == "B"
assert steadiest_runner({"A": [4], "B": [8]}) == "A"

def final_mark(homework: float, exam: float, exam_percent: int = 60) -> float:
    """Return the final mark to one decimal: the exam counts exam_percent and homework the
    rest."""
    return round((exam * exam_percent + homework * (100 - exam_percent)) / 100, 1)
# E: Both marks are weighted by percentages that add up to a hundred.
# R: exam counts 60 percent (or another percentage), homework the remaining part. final mark with one decimal from homework and exam
assert final_mark(2, 3) == 2.6
assert final_mark(1, 4, 50) == 2.5
assert final_mark(3, 1, 100) == 1.0

def midrange(values):
    """Return the number halfway between the least and the greatest value."""
    return (min(values) + max(values)) / 2
# E: It is the mean of the two extremes only.
assert midrange([1, 2, 9]) == 5.0
assert midrange([4]) == 4.0
assert midrange([-3, 3]) == 0.0

def geometric_mean_of_two(a, b):
    """Return the side of the square that is as large as a rectangle with sides a and b."""
    return math.sqrt(a * b)
# E: The root of the area is the side, which is the geometric mean.
# R: geometric mean of two numbers
assert geometric_mean_of_two(2, 8) == 4.0
assert geometric_mean_of_two(5, 5) == 5.0
assert geometric_mean_of_two(0, 7) == 0.0

def harmonic_speed(there, back):
    """Return the mean speed of a trip whose way there and way back, equally long, have two
    speeds."""
    return 2 * there * back / (there + back)
# E: Equal ways ask for the harmonic mean and not for the plain one.
# R: I drive there with 60 and back with 40 km/h, whats my real average speed? (48.0)
assert harmonic_speed(60, 40) == 48.0
assert harmonic_speed(50, 50) == 50.0
assert harmonic_speed(30, 15) == 20.0

def mean_word_length(words):
    """Return the average length of the words, rounded to one decimal; without words it is
    0.0."""
    if not words:
        return 0.0
    return round(sum(map(len, words)) / len(words), 1)
# E: The lengths are summed with map and divided by the number of words.
assert mean_word_length(["cat", "horse"]) == 4.0
assert mean_word_length(["a", "to", "to"]) == 1.7
assert mean_word_length([]) == 0.0

def mean_of_columns(rows):
    """Return the mean of each column of a table whose rows are equally long lists."""
    return [sum(column) / len(column) for column in zip(*rows)]
# E: The call zip with a star turns rows into columns.
# R: table as list of rows -> list of column averages
assert mean_of_columns([[1, 2], [3, 6]]) == [2.0, 4.0]
assert mean_of_columns([[5]]) == [5.0]
assert mean_of_columns([[0, 1, 2]]) == [0.0, 1.0, 2.0]

def diving_score(marks: list[float], difficulty: float) -> float:
    """Return a dive's score: the highest and the lowest mark are dropped and the rest is summed
    and multiplied by the difficulty."""
    kept = sorted(marks)[1:-1]
    return sum(kept) * difficulty
# E: Sorting puts the marks to drop at the two ends, where a slice removes them.
# R: dive judging: drop the best and worst mark, add the others, times difficulty. (list of marks, difficulty)
assert diving_score([7, 8, 6, 8, 9], 2) == 46
assert diving_score([5, 5, 5], 3) == 15
assert diving_score([1, 10], 2) == 0

def goals_per_game(goals, games):
    """Return a player's mean goals per game as text with two decimals, or "-" without any
    game."""
    return f"{goals / games:.2f}" if games else "-"
# E: A conditional expression guards the division.
assert goals_per_game(10, 4) == "2.50"
assert goals_per_game(0, 3) == "0.00"
assert goals_per_game(5, 0) == "-"

def chance_text(wins: int, losses: int) -> str:
    """Express a player's record as a cancelled chance: 6 wins and 2 losses are "3 in 4".
    Without any game return "unknown"."""
    games = wins + losses
    if games == 0:
        return "unknown"
    factor = math.gcd(wins, games)
    return f"{wins // factor} in {games // factor}"
# M: The greatest common divisor of wins and games shortens the ratio.
# R: turn 6 wins + 2 losses into the string "3 in 4" (shortened), "unknown" if nothing was played
assert chance_text(6, 2) == "3 in 4"
assert chance_text(0, 5) == "0 in 1"
assert chance_text(0, 0) == "unknown"

def free_throw_rates(shots):
    """Return the whole percent of hits for each player of a dict name -> (hits, tries).
    Players without a try are left out."""
    return {name: 100 * hits // tries for name, (hits, tries) in shots.items() if tries}
# M: The value tuple is unpacked in the loop and a condition drops players with zero tries.
# R: {'Al': (3, 4), 'Ed': (0, 0)} hits/tries, make it percentages (rounded down), skip who never tried
assert free_throw_rates({"Al": (3, 4), "Ed": (0, 0)}) == {"Al": 75}
assert free_throw_rates({"Jo": (2, 3)}) == {"Jo": 66}
assert free_throw_rates({}) == {}

def star_average(stars):
    """Return the mean of a dict star -> number of votes, rounded to one decimal, or None
    if unrated."""
    votes = sum(stars.values())
    if votes == 0:
        return None
    return round(sum(star * count for star, count in stars.items()) / votes, 1)
# M: Stars times votes are summed and divided by all votes.
# R: ratings come as {5: 3, 1: 1}: 3 people gave five stars, one gave one. average with 1 decimal, None if no votes
assert star_average({5: 3, 1: 1}) == 4.0
assert star_average({4: 1, 5: 2}) == 4.7
assert star_average({}) is None

def round_to_half(value):
    """Round a number to the nearest half, e.g. 3.3 to 3.5."""
    return round(value * 2) / 2
# E: Doubling turns halves into whole numbers, which round can handle.
# R: round ratings to steps of 0.5
assert round_to_half(3.3) == 3.5
assert round_to_half(3.2) == 3.0
assert round_to_half(4) == 4.0

def rounds_to_zero(value: float, places: int = 0) -> bool:
    """Report whether a number becomes zero when it is rounded to the given decimal places."""
    return round(value, places) == 0
# E: The rounded value is compared with zero, whatever the sign was.
assert rounds_to_zero(0.4) is True
assert rounds_to_zero(0.04, 2) is False
assert rounds_to_zero(-0.004, 2) is True

def rounded_list(values, places=0):
    """Round every value of a list to the given places; with no places the results are
    integers."""
    return [round(value, places or None) for value in values]
# M: Passing None to round gives integers, which is what zero places shall mean.
assert rounded_list([1.26, 2.71], 1) == [1.3, 2.7]
assert rounded_list([1.4, 2.6]) == [1, 3]
assert rounded_list([]) == []

def rounded_sum_differs(values):
    """Tell whether adding the rounded values gives something else than rounding their sum."""
    return sum(round(value) for value in values) != round(sum(values))
# E: Both ways are computed and compared.
assert rounded_sum_differs([0.4, 0.4]) is True
assert rounded_sum_differs([1.0, 2.0]) is False
assert rounded_sum_differs([]) is False

def nearly_equal(first: float, second: float, tolerance: float = 0.01) -> bool:
    """Say whether two measurements differ by no more than the tolerance."""
    return abs(first - second) <= tolerance
# E: The size of the difference is compared with the allowed amount.
# R: compare two floats with some tolerance (0.01 default)
assert nearly_equal(1.0, 1.005) is True
assert nearly_equal(1.0, 1.1) is False
assert nearly_equal(10, 12, 2) is True

def error_in_percent(measured, true_value):
    """Return the error of a measurement in percent of the true value, without sign, one
    decimal."""
    return round(abs(measured - true_value) / true_value * 100, 1)
# E: The absolute error is set in relation to the truth.
assert error_in_percent(9.5, 10) == 5.0
assert error_in_percent(11, 10) == 10.0
assert error_in_percent(3, 3) == 0.0

def best_estimate(guesses: dict[str, int], weight: int) -> str:
    """Return who guessed the weight of the pumpkin best; of equally good ones the earlier
    in the dict."""
    return min(guesses, key=lambda person: abs(guesses[person] - weight))
# E: The key function measures how far each guess is off.
# R: guesses like {'Mia': 40, 'Leo': 55} and the real weight, who's closest?
assert best_estimate({"Mia": 40, "Leo": 55}, 50) == "Leo"
assert best_estimate({"Mia": 48, "Leo": 52}, 50) == "Mia"
assert best_estimate({"Zoe": 1}, 99) == "Zoe"

def water_to_add(litres: float, percentage: float, target: float) -> float:
    """Return the litres of water that thin a cleaner of some percent down to the lower
    target percent."""
    return litres * percentage / target - litres
# E: The pure part stays the same, which fixes the new volume, and the old one is subtracted.
# R: I have 2 litres of 30 percent cleaner and want 10 percent. how much water do i add? (litres, percent, wanted percent)
assert water_to_add(2, 30, 10) == 4.0
assert water_to_add(1, 50, 50) == 0.0
assert water_to_add(5, 10, 4) == 7.5

def survey_text(yes, no):
    """Summarise a survey as "yes: 60%, no: 40%" with whole percentages that always add up
    to 100."""
    yes_percent = round(100 * yes / (yes + no))
    return f"yes: {yes_percent}%, no: {100 - yes_percent}%"
# M: Only one share is rounded and the other is what is missing to a hundred.
assert survey_text(3, 2) == "yes: 60%, no: 40%"
assert survey_text(1, 2) == "yes: 33%, no: 67%"
assert survey_text(4, 0) == "yes: 100%, no: 0%"

def levels_of_tank(litres, capacity, daily_use):
    """List the fill level of a tank in whole percent (rounded down) at the start of each
    day until it is empty; the empty state is not listed."""
    levels = []
    while litres > 0:
        levels.append(100 * litres // capacity)
        litres -= daily_use
    return levels
# M: Before the daily use is subtracted, the level is noted.
assert levels_of_tank(10, 20, 4) == [50, 30, 10]
assert levels_of_tank(5, 5, 5) == [100]
assert levels_of_tank(0, 5, 1) == []

def sold_out_percent(rows):
    """Return the whole percent of taken seats in a hall given as strings with "x" taken
    and "." free."""
    seats = "".join(rows)
    return 100 * seats.count("x") // len(seats)
# E: The rows are joined to one string whose marks are counted.
# R: seats like ["xx.", "..x"], x = sold. how full is the hall in percent, rounded down
assert sold_out_percent(["xx.", "..x"]) == 50
assert sold_out_percent(["xxx"]) == 100
assert sold_out_percent([".x.", "..."]) == 16

def share_of_largest(parts):
    """Return what percent of the total the largest part is, rounded to a whole number."""
    return round(max(parts) / sum(parts) * 100)
# E: The maximum is divided by the sum of all parts.
assert share_of_largest([50, 30, 20]) == 50
assert share_of_largest([1, 1, 1]) == 33
assert share_of_largest([7]) == 100

def reduced_by_steps(value, percents):
    """Return the list of values after each successive reduction by a percentage, beginning
    with the starting value as it is."""
    values = [value]
    for percentage in percents:
        values.append(values[-1] * (100 - percentage) / 100)
    return values
# M: Each new value is computed from the last one in the list.
assert reduced_by_steps(200, [50, 10]) == [200, 100.0, 90.0]
assert reduced_by_steps(10, []) == [10]
assert reduced_by_steps(40, [25]) == [40, 30.0]
