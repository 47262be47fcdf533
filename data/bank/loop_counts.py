"""Verified problems: loop counts."""

def count_tall_riders(heights, minimum):
    """Count the riders whose height is at least minimum centimetres."""
    tall = 0
    for height in heights:
        if height >= minimum:
            tall += 1
    return tall
# E: The counter grows by one for every height that reaches the minimum.
# R: count riders with height >= minimum. plain for loop pls. (heights, minimum)
assert count_tall_riders([120, 140, 139], 139) == 2
assert count_tall_riders([100], 120) == 0
assert count_tall_riders([], 120) == 0

def paid_apple_cents(weights):
    """Compute the cents for apples at 2 cents a gram, where apples of 50 grams or less are free."""
    cents = 0
    for weight in weights:
        if weight > 50:
            cents += 2 * weight
    return cents
# E: Only apples above 50 grams add twice their weight to the sum.
assert paid_apple_cents([100, 40, 60]) == 320
assert paid_apple_cents([50]) == 0
assert paid_apple_cents([]) == 0

def count_quiet_nights(decibels, limit):
    """Tell how many nights stayed strictly below the noise limit, stopping at the first night of
    100 or more."""
    quiet = 0
    for level in decibels:
        if level >= 100:
            break
        if level < limit:
            quiet += 1
    return quiet
# E: The loop ends at a very loud night and counts the quiet ones before it.
assert count_quiet_nights([30, 60, 20, 110, 10], 40) == 2
assert count_quiet_nights([100, 5], 40) == 0
assert count_quiet_nights([], 40) == 0

def warm_days_in_a_row_now(temperatures):
    """Count the days of 20 degrees or more at the end of the list, going backwards from the last
    day until a colder one comes."""
    days = 0
    for degrees in reversed(temperatures):
        if degrees < 20:
            break
        days += 1
    return days
# E: The list is walked from the back and a cold day ends the count.
assert warm_days_in_a_row_now([25, 15, 20, 22]) == 2
assert warm_days_in_a_row_now([25, 19]) == 0
assert warm_days_in_a_row_now([]) == 0

def count_mixed_letters(word, wanted):
    """Count the letters of word that occur in the text wanted, whether upper or lower case."""
    found = 0
    for letter in word.lower():
        if letter in wanted.lower():
            found += 1
    return found
# E: Both texts are lowered before each letter is looked up.
assert count_mixed_letters("Banana", "AN") == 5
assert count_mixed_letters("Sky", "x") == 0
assert count_mixed_letters("", "abc") == 0

def seats_left_after(groups, seats):
    """Seat the groups in order, skip a group that is too big for the seats left, and return how
    many seats stay free."""
    for group in groups:
        if group <= seats:
            seats -= group
    return seats
# E: A group that fits takes its seats away from the rest.
# R: groups come to a bus in order, group sits down if it fits else is skipped. return free seats. args groups, seats
assert seats_left_after([3, 5, 1], 6) == 2
assert seats_left_after([9], 4) == 4
assert seats_left_after([], 10) == 10

def count_two_kinds(items, first, second):
    """Return a tuple with the number of items equal to first and the number equal to second."""
    firsts = seconds = 0
    for item in items:
        if item == first:
            firsts += 1
        elif item == second:
            seconds += 1
    return firsts, seconds
# E: Two counters run side by side through one loop.
assert count_two_kinds(["cat", "dog", "cat", "cow"], "cat", "dog") == (2, 1)
assert count_two_kinds([1, 1], 2, 1) == (0, 2)
assert count_two_kinds([], "a", "b") == (0, 0)

def goals_balance(results):
    """Count "goal" as plus one and "own goal" as minus one in a list of events and give the
    total; other events change nothing."""
    total = 0
    for event in results:
        if event == "goal":
            total += 1
        elif event == "own goal":
            total -= 1
    return total
# E: The two events push the total up or down.
assert goals_balance(["goal", "foul", "goal", "own goal"]) == 1
assert goals_balance(["own goal"]) == -1
assert goals_balance([]) == 0

def count_full_rows(rows, width):
    """Count the rows, given as texts, that are exactly width long and have no "." in them."""
    full = 0
    for row in rows:
        if len(row) == width and "." not in row:
            full += 1
    return full
# E: Both tests must hold before a row is counted.
assert count_full_rows(["###", "#.#", "##"], 3) == 1
assert count_full_rows(["ab", "cd"], 2) == 2
assert count_full_rows([], 4) == 0

def empty_shelves_between(shelves):
    """Count the shelves with 0 books, without looking at the first and the last shelf."""
    empty = 0
    for books in shelves[1:-1]:
        if books == 0:
            empty += 1
    return empty
# E: The slice leaves both ends out before the zeros are counted.
assert empty_shelves_between([0, 0, 4, 0, 0]) == 2
assert empty_shelves_between([0, 0]) == 0
assert empty_shelves_between([]) == 0

def count_matching_places(first, second):
    """Count the positions at which two texts have the same character; extra characters of the
    longer text are ignored."""
    same = 0
    for a, b in zip(first, second):
        if a == b:
            same += 1
    return same
# E: Zip walks over both texts at once and stops with the shorter.
assert count_matching_places("house", "mouse") == 4
assert count_matching_places("abc", "cab") == 0
assert count_matching_places("", "abc") == 0

def late_and_early(minutes: list[int]) -> dict[str, int]:
    """Count the trains: positive minutes are "late", negative ones "early", 0 is "on time".

    All three keys are always there."""
    counts = {"late": 0, "early": 0, "on time": 0}
    for m in minutes:
        if m > 0:
            counts["late"] += 1
        elif m < 0:
            counts["early"] += 1
        else:
            counts["on time"] += 1
    return counts
# E: Every train adds one to one of three counters in a dict.
assert late_and_early([5, 0, -2, 9]) == {"late": 2, "early": 1, "on time": 1}
assert late_and_early([0]) == {"late": 0, "early": 0, "on time": 1}
assert late_and_early([]) == {"late": 0, "early": 0, "on time": 0}

def visitors_before_closing(times, closing):
    """Count the visits that begin before the hour closing; times are (start, end) tuples."""
    count = 0
    for start, _ in times:
        if start < closing:
            count += 1
    return count
# E: The tuple is unpacked and only its start is compared.
assert visitors_before_closing([(9, 10), (17, 19), (18, 20)], 18) == 2
assert visitors_before_closing([(8, 9)], 8) == 0
assert visitors_before_closing([], 18) == 0

def count_days_over_average(steps):
    """Count the days on which more steps were made than on average; 0 for an empty list."""
    if not steps:
        return 0
    average = sum(steps) / len(steps)
    return sum(1 for day in steps if day > average)
# E: The average is found first and a generator counts the days above it.
# R: how many entries of my step list are above the mean? empty list gives 0
assert count_days_over_average([1000, 2000, 6000]) == 1
assert count_days_over_average([5, 5]) == 0
assert count_days_over_average([]) == 0

def count_changes_of_lane(lanes):
    """Count how often a driver changes the lane, that is how often a number differs from the one
    before."""
    changes = 0
    previous = None
    for lane in lanes:
        if previous is not None and lane != previous:
            changes += 1
        previous = lane
    return changes
# E: The last lane is remembered and compared with the next.
assert count_changes_of_lane([1, 1, 2, 1]) == 2
assert count_changes_of_lane([3]) == 0
assert count_changes_of_lane([]) == 0

def count_pairs_with_sum(numbers, target):
    """Count the pairs of different positions in the list whose two numbers add up to target."""
    pairs = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] + numbers[j] == target:
                pairs += 1
    return pairs
# M: The second loop starts behind the first so that each pair is seen once.
assert count_pairs_with_sum([1, 4, 2, 3], 5) == 2
assert count_pairs_with_sum([2, 2, 2], 4) == 3
assert count_pairs_with_sum([], 0) == 0

def count_lines_starting(text, mark):
    """Count the lines of text that begin with mark, after leading spaces are ignored."""
    count = 0
    for line in text.splitlines():
        if line.lstrip().startswith(mark):
            count += 1
    return count
# E: Each line loses its leading spaces before its start is tested.
assert count_lines_starting("- tea\n  - milk\nnote", "-") == 2
assert count_lines_starting("a - b", "-") == 0
assert count_lines_starting("", "-") == 0

def cars_per_colour_and_rest(cars, colour):
    """Return how many cars have the colour and how many have not, as a list of two numbers."""
    counts = [0, 0]
    for car in cars:
        counts[0 if car == colour else 1] += 1
    return counts
# E: A conditional index chooses which of the two counters grows.
assert cars_per_colour_and_rest(["red", "blue", "red"], "red") == [2, 1]
assert cars_per_colour_and_rest(["grey"], "red") == [0, 1]
assert cars_per_colour_and_rest([], "red") == [0, 0]

def correct_answers_until_miss(given, key):
    """Count the right answers from the start of a quiz until the first wrong one.

    given and key are lists of the same length."""
    right = 0
    for answer, solution in zip(given, key):
        if answer != solution:
            return right
        right += 1
    return right
# E: The first difference ends the function with the count so far.
assert correct_answers_until_miss(["a", "b", "c"], ["a", "b", "d"]) == 2
assert correct_answers_until_miss(["a"], ["b"]) == 0
assert correct_answers_until_miss([], []) == 0

def count_sales_in_range(prices, low, high):
    """Count the prices from low to high, both included, and leave out prices that are None."""
    count = 0
    for price in prices:
        if price is not None and low <= price <= high:
            count += 1
    return count
# E: None is tested before the chained comparison.
# R: count prices between low and high incl., some of them are None (skip)
assert count_sales_in_range([5, None, 10, 11], 5, 10) == 2
assert count_sales_in_range([None], 0, 9) == 0
assert count_sales_in_range([], 0, 9) == 0

def number_of_record_lows(prices):
    """Count how many prices are lower than all the prices before; the first price counts as
    well."""
    lows = 0
    lowest = None
    for price in prices:
        if lowest is None or price < lowest:
            lowest = price
            lows += 1
    return lows
# E: A new lowest price is stored and counted at the same time.
assert number_of_record_lows([9, 10, 7, 7, 5]) == 3
assert number_of_record_lows([4]) == 1
assert number_of_record_lows([]) == 0

def ducks_seen(sightings):
    """Add up the numbers in a list of (bird, number) tuples where the bird is "duck"."""
    ducks = 0
    for bird, number in sightings:
        if bird == "duck":
            ducks += number
    return ducks
# E: Only tuples with the right bird add their number.
assert ducks_seen([("duck", 3), ("swan", 2), ("duck", 1)]) == 4
assert ducks_seen([("swan", 2)]) == 0
assert ducks_seen([]) == 0

def half_points_total(answers):
    """Score a quiz: "right" gives 1 point, "almost" gives half a point, everything else nothing."""
    points = 0
    for answer in answers:
        if answer == "right":
            points += 1
        elif answer == "almost":
            points += 0.5
    return points
# E: Two kinds of answers add points and all others fall through.
assert half_points_total(["right", "almost", "wrong"]) == 1.5
assert half_points_total(["wrong"]) == 0
assert half_points_total([]) == 0

def count_odd_digits_of(number):
    """Count the odd digits of a non-negative integer."""
    odd = 0
    while number > 0:
        if number % 10 % 2 == 1:
            odd += 1
        number //= 10
    return odd
# E: The last digit is tested and then cut off, until nothing is left.
assert count_odd_digits_of(12345) == 3
assert count_odd_digits_of(2468) == 0
assert count_odd_digits_of(0) == 0

def count_visits_by_page(visits, page):
    """Count the visits of a page, where each visit is a text like "anna /home" with a name, a space
    and the page."""
    count = 0
    for visit in visits:
        name, visited = visit.split()
        if visited == page:
            count += 1
    return count
# E: Splitting gives the name and the page, and only the page is compared.
assert count_visits_by_page(["anna /home", "bo /shop", "cy /home"], "/home") == 2
assert count_visits_by_page(["bo /shop"], "/home") == 0
assert count_visits_by_page([], "/home") == 0

def count_heavier_than_both(weights):
    """Count the weights that are heavier than both neighbours; the first and last never count."""
    count = 0
    for i in range(1, len(weights) - 1):
        if weights[i] > weights[i - 1] and weights[i] > weights[i + 1]:
            count += 1
    return count
# E: Only inner positions have two neighbours to be compared with.
assert count_heavier_than_both([1, 5, 2, 6, 3]) == 2
assert count_heavier_than_both([3, 3, 3]) == 0
assert count_heavier_than_both([7]) == 0

def bills_over(bills: dict[str, int], limit: int) -> int:
    """Count the entries of a dict from name to amount whose amount is more than limit."""
    count = 0
    for amount in bills.values():
        if amount > limit:
            count += 1
    return count
# E: The loop runs over the values because the names do not matter.
assert bills_over({"gas": 80, "water": 30}, 50) == 1
assert bills_over({"gas": 50}, 50) == 0
assert bills_over({}, 10) == 0

def count_wins_needed(points, target):
    """Return how many wins of 3 points are needed to get from points to at least target."""
    wins = 0
    while points < target:
        points += 3
        wins += 1
    return wins
# E: Wins are added one by one until the target is reached.
# R: each win = 3 points. i have `points`, want `target`. how many wins?
assert count_wins_needed(10, 17) == 3
assert count_wins_needed(5, 5) == 0
assert count_wins_needed(0, 3) == 1

def count_unpaid_members(members):
    """Count the member dicts whose key "paid" is missing or false."""
    unpaid = 0
    for member in members:
        if not member.get("paid"):
            unpaid += 1
    return unpaid
# E: get gives None for a missing key, which is false as well.
assert count_unpaid_members([{"paid": True}, {"paid": False}, {"name": "Bo"}]) == 2
assert count_unpaid_members([{"paid": True}]) == 0
assert count_unpaid_members([]) == 0

def count_swaps_of_sign(numbers):
    """Count how often two neighbouring numbers have different signs; there is no 0 in the list."""
    swaps = 0
    for left, right in zip(numbers, numbers[1:]):
        if left * right < 0:
            swaps += 1
    return swaps
# E: The product of two neighbours is negative exactly when their signs differ.
assert count_swaps_of_sign([1, -2, -3, 4]) == 2
assert count_swaps_of_sign([5, 6]) == 0
assert count_swaps_of_sign([]) == 0

def points_for_bonus_words(words, bonus_letter):
    """Give one point for each word and two more for a word that contains bonus_letter."""
    points = 0
    for word in words:
        points += 1
        if bonus_letter in word:
            points += 2
    return points
# E: Every word adds one and a word with the letter adds two on top.
assert points_for_bonus_words(["pizza", "bread"], "z") == 4
assert points_for_bonus_words(["rice"], "z") == 1
assert points_for_bonus_words([], "z") == 0

def count_missed_calls(calls):
    """Count calls that were missed and not called back: tuples (missed, called_back) of
    booleans."""
    open_calls = 0
    for missed, called_back in calls:
        if missed and not called_back:
            open_calls += 1
    return open_calls
# E: Both flags of a tuple are combined in one condition.
assert count_missed_calls([(True, False), (True, True), (False, False)]) == 1
assert count_missed_calls([(False, True)]) == 0
assert count_missed_calls([]) == 0

def buses_until_space(free_places, group):
    """Return the number of buses that pass until one has at least group free places, not counting
    that bus; None if no bus has enough."""
    passed = 0
    for free in free_places:
        if free >= group:
            return passed
        passed += 1
    return None
# E: Buses without enough room are counted until one with room ends the function.
# R: free_places per bus in order, group size. how many buses go by before one fits us (None if never)
assert buses_until_space([1, 0, 4], 3) == 2
assert buses_until_space([5], 5) == 0
assert buses_until_space([1, 2], 3) is None

def total_without_highest(values):
    """Add up all values except one copy of the highest; return 0 for an empty list."""
    total = 0
    highest = None
    for value in values:
        total += value
        if highest is None or value > highest:
            highest = value
    return total - highest if values else 0
# E: The loop finds the sum and the highest value together.
assert total_without_highest([4, 9, 9]) == 13
assert total_without_highest([5]) == 0
assert total_without_highest([]) == 0
