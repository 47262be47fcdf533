"""Verified problems: searching."""

from bisect import bisect_left, bisect_right
from collections import deque

def last_place_of(items, wanted):
    """Return the index of the last item equal to the wanted one, or -1 if it does not occur."""
    for i in range(len(items) - 1, -1, -1):
        if items[i] == wanted:
            return i
    return -1
# E: Walk from the end to the start and stop at the first match.
assert last_place_of(["tea", "milk", "tea", "jam"], "tea") == 2
assert last_place_of([4], 4) == 0
assert last_place_of([1, 2], 3) == -1
assert last_place_of([], 1) == -1

def looks_needed(names, wanted):
    """Count the names a linear search looks at before it stops, at the wanted name or at the end."""
    looks = 0
    for name in names:
        looks += 1
        if name == wanted:
            break
    return looks
# E: Count each comparison and leave the loop as soon as the name is found.
assert looks_needed(["Ann", "Bob", "Cem"], "Bob") == 2
assert looks_needed(["Ann", "Ann"], "Ann") == 1
assert looks_needed(["Ann", "Bob", "Cem"], "Dan") == 3
assert looks_needed([], "Ann") == 0

def last_longest_index(words):
    """Return the index of the longest word, the last one among equally long words, or -1 for no words."""
    best = -1
    for i, word in enumerate(words):
        if best == -1 or len(word) >= len(words[best]):
            best = i
    return best
# E: A later word of the same length replaces the best one, because the test uses >=.
assert last_longest_index(["fig", "plum", "kiwi", "nut"]) == 2
assert last_longest_index(["banana", "fig"]) == 0
assert last_longest_index([""]) == 0
assert last_longest_index([]) == -1

def seat_of(rows, guest):
    """Find the guest in a seating plan, a list of rows, and return (row, seat) counted from 1, or None."""
    for r, row in enumerate(rows, start=1):
        if guest in row:
            return r, row.index(guest) + 1
    return None
# E: Go through the rows, and ask the row that holds the guest for the place.
assert seat_of([["Ida", "Ben"], ["Max", "Lea"]], "Max") == (2, 1)
assert seat_of([["Ida", "Ben"]], "Ben") == (1, 2)
assert seat_of([["Ida"], []], "Tom") is None
assert seat_of([], "Tom") is None

def widest_gap(days):
    """Return the largest distance between neighbouring days of a rising list, 0 for fewer than two days."""
    return max((later - earlier for earlier, later in zip(days, days[1:])), default=0)
# E: Pair each day with the next one and take the largest difference.
assert widest_gap([1, 4, 11, 12]) == 7
assert widest_gap([3, 5]) == 2
assert widest_gap([8]) == 0
assert widest_gap([]) == 0

def fold_in_half(numbers):
    """Add the first number to the last, the second to the second last and so on; a middle number stays."""
    left, right = 0, len(numbers) - 1
    sums = []
    while left < right:
        sums.append(numbers[left] + numbers[right])
        left += 1
        right -= 1
    if left == right:
        sums.append(numbers[left])
    return sums
# M: Two indices move towards each other; where they meet, one number is left alone.
assert fold_in_half([1, 2, 3, 10]) == [11, 5]
assert fold_in_half([1, 2, 3]) == [4, 2]
assert fold_in_half([7]) == [7]
assert fold_in_half([]) == []

def rainy_days_so_far(weather):
    """Return for each day how many days up to and including it were 'rain'."""
    count = 0
    counts = []
    for day in weather:
        if day == "rain":
            count += 1
        counts.append(count)
    return counts
# E: Keep a running count and note it after every day.
assert rainy_days_so_far(["sun", "rain", "rain", "sun"]) == [0, 1, 2, 2]
assert rainy_days_so_far(["rain"]) == [1]
assert rainy_days_so_far(["snow", "sun"]) == [0, 0]
assert rainy_days_so_far([]) == []

def days_to_save(deposits, goal):
    """Count the days until the deposits add up to at least the goal; return None if they never do."""
    saved = 0
    for day, deposit in enumerate(deposits, start=1):
        saved += deposit
        if saved >= goal:
            return day
    return None
# E: Add day after day and return the number of the day on which the goal is reached.
assert days_to_save([5, 5, 20, 1], 10) == 2
assert days_to_save([5, 5, 20, 1], 11) == 3
assert days_to_save([4], 4) == 1
assert days_to_save([1, 1], 9) is None
assert days_to_save([], 1) is None

def count_in_sorted(numbers, value):
    """Count how often a value occurs in a sorted list with two binary searches."""
    return bisect_right(numbers, value) - bisect_left(numbers, value)
# M: The equal numbers lie between the left and the right place for the value.
assert count_in_sorted([1, 3, 3, 3, 8], 3) == 3
assert count_in_sorted([1, 3, 8], 8) == 1
assert count_in_sorted([1, 3, 8], 5) == 0
assert count_in_sorted([], 1) == 0

def last_not_above(heights, limit):
    """Return the index of the last height in a rising list that is at most the limit, or -1, by binary search."""
    low, high = 0, len(heights) - 1
    found = -1
    while low <= high:
        mid = (low + high) // 2
        if heights[mid] <= limit:
            found = mid
            low = mid + 1
        else:
            high = mid - 1
    return found
# M: Each hit is noted, and the search goes on to the right of it for a later one.
assert last_not_above([2, 4, 4, 9], 4) == 2
assert last_not_above([2, 4, 4, 9], 8) == 2
assert last_not_above([2, 4], 50) == 1
assert last_not_above([2, 4], 1) == -1
assert last_not_above([], 3) == -1

def guesses_for(secret, low, high):
    """List the guesses of a player who always names the middle (rounded down) of what is possible until he finds the secret."""
    guesses = []
    while True:
        guess = (low + high) // 2
        guesses.append(guess)
        if guess == secret:
            return guesses
        if guess < secret:
            low = guess + 1
        else:
            high = guess - 1
# M: Every wrong guess cuts off the half of the range in which the secret cannot be.
assert guesses_for(6, 1, 10) == [5, 8, 6]
assert guesses_for(5, 1, 10) == [5]
assert guesses_for(1, 1, 7) == [4, 2, 1]
assert guesses_for(3, 3, 3) == [3]

def postage_zone(distance, limits, names):
    """Return the name of the zone of a distance, where limits holds the largest distance of each zone but the last."""
    return names[bisect_left(limits, distance)]
# E: The number of limits below the distance is the index of its zone.
assert postage_zone(30, [50, 200], ["local", "near", "far"]) == "local"
assert postage_zone(50, [50, 200], ["local", "near", "far"]) == "local"
assert postage_zone(51, [50, 200], ["local", "near", "far"]) == "near"
assert postage_zone(900, [50, 200], ["local", "near", "far"]) == "far"

def highest_lowest_stack(heights, blocks):
    """Return the greatest height that the lowest of the stacks can reach when the blocks are added to them."""
    low, high = min(heights), min(heights) + blocks
    while low < high:
        mid = (low + high + 1) // 2
        needed = sum(max(mid - height, 0) for height in heights)
        if needed <= blocks:
            low = mid
        else:
            high = mid - 1
    return low
# H: Search the answer by halving: a height is possible if the blocks fill all stacks below it.
assert highest_lowest_stack([1, 2, 5], 3) == 3
assert highest_lowest_stack([1, 2, 5], 4) == 3
assert highest_lowest_stack([4], 6) == 10
assert highest_lowest_stack([2, 2], 1) == 2
assert highest_lowest_stack([3, 7], 0) == 3

def pairs_within_budget(prices, budget):
    """Count the pairs of two different items whose prices together do not exceed the budget."""
    ordered = sorted(prices)
    left, right = 0, len(ordered) - 1
    count = 0
    while left < right:
        if ordered[left] + ordered[right] <= budget:
            count += right - left
            left += 1
        else:
            right -= 1
    return count
# H: If the cheapest and the dearest item fit, the cheapest also fits with every item in between.
assert pairs_within_budget([5, 1, 4, 8], 9) == 4
assert pairs_within_budget([2, 2, 2], 4) == 3
assert pairs_within_budget([6, 7], 12) == 0
assert pairs_within_budget([3], 10) == 0

def closest_times(arrivals, departures):
    """Return the smallest distance between an arrival and a departure, both sorted and not empty."""
    i = j = 0
    best = abs(arrivals[0] - departures[0])
    while i < len(arrivals) and j < len(departures):
        best = min(best, abs(arrivals[i] - departures[j]))
        if arrivals[i] < departures[j]:
            i += 1
        else:
            j += 1
    return best
# M: Compare the two current times and move on in the list with the earlier one.
assert closest_times([1, 20, 50], [9, 24, 90]) == 4
assert closest_times([5], [1, 2, 30]) == 3
assert closest_times([7, 8], [8, 9]) == 0
assert closest_times([30, 31], [1, 2, 32]) == 1
assert closest_times([10, 40], [13, 41]) == 1

def largest_age_group(ages, gap):
    """Return the size of the largest group in which no two ages differ by more than the gap."""
    ordered = sorted(ages)
    start = 0
    largest = 0
    for end, age in enumerate(ordered):
        while age - ordered[start] > gap:
            start += 1
        largest = max(largest, end - start + 1)
    return largest
# M: In sorted order a group is a window; its start moves up while the ages are too far apart.
assert largest_age_group([31, 20, 24, 22, 40], 4) == 3
assert largest_age_group([5, 5, 9], 0) == 2
assert largest_age_group([10, 30], 5) == 1
assert largest_age_group([], 3) == 0

def swaps_to_sort_colours(balls):
    """Return the fewest exchanges of two balls that bring all 'R' in front of all 'B' in a string."""
    reds = balls.count("R")
    return balls[:reds].count("B")
# M: Each blue ball in the part that must become red is exchanged with one red ball behind it.
assert swaps_to_sort_colours("BRBR") == 1
assert swaps_to_sort_colours("BBRR") == 2
assert swaps_to_sort_colours("RRB") == 0
assert swaps_to_sort_colours("BBBR") == 1
assert swaps_to_sort_colours("") == 0

def fairest_cut(weights):
    """Return the place where a list of at least two weights is cut so that the two sums differ least, the first such place."""
    total = sum(weights)
    left = 0
    best_place, best_difference = None, None
    for place in range(1, len(weights)):
        left += weights[place - 1]
        difference = abs(total - 2 * left)
        if best_difference is None or difference < best_difference:
            best_place, best_difference = place, difference
    return best_place
# M: The running sum gives the left part, and the total minus twice that sum the difference.
assert fairest_cut([4, 1, 2, 3]) == 2
assert fairest_cut([1, 1, 9]) == 2
assert fairest_cut([2, 2, 2]) == 1
assert fairest_cut([5, 5]) == 1

def best_later_price(prices):
    """Return for each day the highest price of the days after it; the last day gets None."""
    result = []
    best = None
    for price in reversed(prices):
        result.append(best)
        best = price if best is None else max(best, price)
    return result[::-1]
# M: Go backwards with the best price so far, and turn the result round at the end.
assert best_later_price([3, 8, 2, 5]) == [8, 5, 5, None]
assert best_later_price([9, 1]) == [1, None]
assert best_later_price([4]) == [None]
assert best_later_price([]) == []

def longest_shareable_slice(sweets, children):
    """Return the length of the longest slice of bags whose sweets can be shared equally by the children, or 0."""
    first_seen = {0: 0}
    total = 0
    longest = 0
    for end, count in enumerate(sweets, start=1):
        total += count
        start = first_seen.setdefault(total % children, end)
        longest = max(longest, end - start)
    return longest
# H: Two prefix sums with the same remainder enclose a slice whose sum can be divided; remember the first place of each remainder.
assert longest_shareable_slice([1, 2, 3, 4], 5) == 4
assert longest_shareable_slice([2, 7, 6, 1, 4, 5], 3) == 4
assert longest_shareable_slice([1, 1], 3) == 0
assert longest_shareable_slice([6, 1], 3) == 1
assert longest_shareable_slice([], 2) == 0

def bubble_pass(numbers):
    """Return the numbers after a single pass of bubble sort from left to right."""
    result = numbers[:]
    for i in range(len(result) - 1):
        if result[i] > result[i + 1]:
            result[i], result[i + 1] = result[i + 1], result[i]
    return result
# E: Exchange neighbours in the wrong order once; the largest number ends up last.
assert bubble_pass([5, 1, 4, 2]) == [1, 4, 2, 5]
assert bubble_pass([3, 2, 1]) == [2, 1, 3]
assert bubble_pass([1, 2]) == [1, 2]
assert bubble_pass([]) == []

def passes_until_sorted(numbers):
    """Count the bubble sort passes that change something until the numbers are sorted."""
    row = list(numbers)
    passes = 0
    while True:
        changed = False
        for i in range(len(row) - 1):
            if row[i] > row[i + 1]:
                row[i], row[i + 1] = row[i + 1], row[i]
                changed = True
        if not changed:
            return passes
        passes += 1
# M: A flag tells whether a pass exchanged anything; the first pass without an exchange ends it.
assert passes_until_sorted([2, 3, 4, 1]) == 3
assert passes_until_sorted([4, 1, 2, 3]) == 1
assert passes_until_sorted([3, 2, 1]) == 2
assert passes_until_sorted([1, 2, 2]) == 0
assert passes_until_sorted([]) == 0

def bucket_by_tens(scores):
    """Return a dictionary from each ten such as 40 to the sorted scores from it up to below the next ten."""
    buckets = {}
    for score in sorted(scores):
        buckets.setdefault(score // 10 * 10, []).append(score)
    return buckets
# M: Integer division cuts off the last digit; sorting first keeps each bucket in order.
assert bucket_by_tens([42, 7, 49, 40]) == {0: [7], 40: [40, 42, 49]}
assert bucket_by_tens([50, 59, 60]) == {50: [50, 59], 60: [60]}
assert bucket_by_tens([3, 3]) == {0: [3, 3]}
assert bucket_by_tens([]) == {}

def print_order(jobs):
    """Return the names of print jobs (name, priority), highest priority first and earlier jobs first among equals."""
    return [name for name, _ in sorted(jobs, key=lambda job: -job[1])]
# E: sorted keeps the order of jobs with the same key, so only the priority has to be compared.
assert print_order([("a", 1), ("b", 3), ("c", 1)]) == ["b", "a", "c"]
assert print_order([("z", 2), ("y", 2), ("x", 5)]) == ["x", "z", "y"]
assert print_order([("only", 0)]) == ["only"]
assert print_order([]) == []

def is_min_heap(values):
    """Check whether no value of a list is smaller than its parent, which stands at index (i - 1) // 2."""
    return all(values[(i - 1) // 2] <= values[i] for i in range(1, len(values)))
# M: Every value but the first one has a parent; compare each of them with it.
assert is_min_heap([1, 3, 2, 7, 4]) is True
assert is_min_heap([1, 3, 2, 2]) is False
assert is_min_heap([2, 2, 2]) is True
assert is_min_heap([3, 5, 1]) is False
assert is_min_heap([]) is True

def push_to_heap(heap, value):
    """Return a min-heap list with one more value, which was appended and moved up to its place."""
    result = heap + [value]
    i = len(result) - 1
    while i > 0 and result[(i - 1) // 2] > result[i]:
        parent = (i - 1) // 2
        result[parent], result[i] = result[i], result[parent]
        i = parent
    return result
# H: The new value goes to the end and is exchanged with its parent as long as the parent is larger.
assert push_to_heap([1, 4, 2, 9], 3) == [1, 3, 2, 9, 4]
assert push_to_heap([5, 6, 7], 1) == [1, 5, 7, 6]
assert push_to_heap([2], 8) == [2, 8]
assert push_to_heap([], 3) == [3]

def merge_without_repeats(first, second):
    """Merge two sorted lists into one sorted list in which every value stands only once."""
    merged = []
    i = j = 0
    while i < len(first) or j < len(second):
        if j == len(second) or (i < len(first) and first[i] <= second[j]):
            value = first[i]
            i += 1
        else:
            value = second[j]
            j += 1
        if not merged or merged[-1] != value:
            merged.append(value)
    return merged
# M: Take the smaller head of the two lists, and skip it when it equals the last value of the result.
assert merge_without_repeats([1, 4, 4, 9], [2, 4, 10]) == [1, 2, 4, 9, 10]
assert merge_without_repeats([3, 3], []) == [3]
assert merge_without_repeats([5], [1, 2]) == [1, 2, 5]
assert merge_without_repeats([], []) == []

def shops_open_at(shops, hour):
    """Return the sorted names of the shops that are open at an hour; shops maps a name to (opens, closes)."""
    return sorted(name for name, (opens, closes) in shops.items() if opens <= hour < closes)
# E: A shop is open from its opening hour up to but not including its closing hour.
assert shops_open_at({"toys": (9, 18), "bread": (6, 12)}, 10) == ["bread", "toys"]
assert shops_open_at({"toys": (9, 18), "bread": (6, 12)}, 12) == ["toys"]
assert shops_open_at({"toys": (9, 18)}, 9) == ["toys"]
assert shops_open_at({}, 9) == []

def cut_out(interval, hole):
    """Return the parts (start, end) of an interval that are left when a hole (start, end) is cut out of it."""
    start, end = interval
    parts = [(start, min(end, hole[0])), (max(start, hole[1]), end)]
    return [(low, high) for low, high in parts if low < high]
# M: One part may be left before the hole and one after it; empty parts are dropped.
assert cut_out((1, 10), (4, 6)) == [(1, 4), (6, 10)]
assert cut_out((1, 10), (0, 3)) == [(3, 10)]
assert cut_out((1, 10), (8, 20)) == [(1, 8)]
assert cut_out((1, 10), (1, 3)) == [(3, 10)]
assert cut_out((3, 5), (1, 9)) == []
assert cut_out((1, 2), (5, 6)) == [(1, 2)]

def shared_minutes(first, second):
    """Return the total overlap of two plans, lists of (start, end) that do not overlap within a plan."""
    total = 0
    for start, end in first:
        for other_start, other_end in second:
            total += max(0, min(end, other_end) - max(start, other_start))
    return total
# M: Two intervals overlap from the later start to the earlier end, if that is not negative.
assert shared_minutes([(0, 30), (60, 90)], [(20, 70)]) == 20
assert shared_minutes([(0, 10)], [(10, 20)]) == 0
assert shared_minutes([(0, 10)], [(2, 4), (6, 9)]) == 5
assert shared_minutes([], [(1, 2)]) == 0

def covers_whole(pieces, start, end):
    """Check whether the pieces (from, to) together cover everything from start to end without a gap."""
    reached = start
    for low, high in sorted(pieces):
        if low > reached:
            break
        reached = max(reached, high)
    return reached >= end
# M: Extend the covered part piece by piece; a piece that begins after it leaves a gap.
assert covers_whole([(4, 9), (0, 5)], 0, 8) is True
assert covers_whole([(0, 3), (4, 9)], 0, 8) is False
assert covers_whole([(0, 3), (3, 7)], 0, 8) is False
assert covers_whole([(0, 9), (1, 2)], 0, 9) is True
assert covers_whole([], 0, 1) is False

def history_after(actions):
    """Return the actions that are in effect after a list in which 'undo' takes back the last one, if any."""
    done = []
    for action in actions:
        if action != "undo":
            done.append(action)
        elif done:
            done.pop()
    return done
# E: A stack holds the actions, and undo pops the top one.
assert history_after(["draw", "fill", "undo", "crop"]) == ["draw", "crop"]
assert history_after(["undo", "draw"]) == ["draw"]
assert history_after(["a", "b", "undo", "undo"]) == []
assert history_after([]) == []

def unmatched_brackets(text):
    """Return the indices, in rising order, of all round brackets that have no partner."""
    open_places = []
    unmatched = []
    for i, char in enumerate(text):
        if char == "(":
            open_places.append(i)
        elif char == ")" and open_places:
            open_places.pop()
        elif char == ")":
            unmatched.append(i)
    return unmatched + open_places
# M: A stack holds the places of open brackets; a closing bracket takes one away or has no partner itself, and then it lies before all that stay open.
assert unmatched_brackets("a(b)c)(") == [5, 6]
assert unmatched_brackets("((x)") == [0]
assert unmatched_brackets("())(") == [2, 3]
assert unmatched_brackets("(ok)") == []
assert unmatched_brackets("") == []

def annihilate(particles):
    """Return what remains of a string of '+' and '-' after all neighbouring opposite particles have vanished in pairs."""
    rest = []
    for particle in particles:
        if rest and rest[-1] != particle:
            rest.pop()
        else:
            rest.append(particle)
    return "".join(rest)
# M: The stack holds survivors of one kind only; an opposite particle removes the top one and itself.
assert annihilate("++-+") == "++"
assert annihilate("+--") == "-"
assert annihilate("-+-+") == ""
assert annihilate("---") == "---"
assert annihilate("") == ""

def buildings_seen(heights):
    """Count the buildings that can be seen from the left: those higher than every building before them."""
    count = 0
    highest = 0
    for height in heights:
        if height > highest:
            count += 1
            highest = height
    return count
# E: Remember the highest building so far; only a still higher one is seen.
assert buildings_seen([3, 5, 4, 8]) == 3
assert buildings_seen([9, 1, 9]) == 1
assert buildings_seen([2, 2, 2]) == 1
assert buildings_seen([]) == 0

def notes_for(amount, notes):
    """Return a dictionary from note to count that pays the amount with the largest notes first; the rest is left unpaid."""
    counts = {}
    for note in sorted(notes, reverse=True):
        count, amount = divmod(amount, note)
        if count > 0:
            counts[note] = count
    return counts
# M: divmod tells how many notes of a kind fit and what remains for the smaller ones.
assert notes_for(87, [5, 10, 20, 50]) == {50: 1, 20: 1, 10: 1, 5: 1}
assert notes_for(60, [5, 20]) == {20: 3}
assert notes_for(4, [5]) == {}
assert notes_for(0, [1, 2]) == {}

def gifts_to_buy(prices, budget):
    """Return the names of as many gifts as the budget can pay for, cheapest first; prices maps a name to its price."""
    bought = []
    for name in sorted(prices, key=prices.get):
        if prices[name] > budget:
            break
        budget -= prices[name]
        bought.append(name)
    return bought
# M: Buying the cheapest gifts first leaves most money for further ones.
assert gifts_to_buy({"ball": 8, "book": 2, "kite": 5, "card": 1}, 8) == ["card", "book", "kite"]
assert gifts_to_buy({"ball": 8, "book": 2, "kite": 5}, 6) == ["book"]
assert gifts_to_buy({"ball": 4}, 3) == []
assert gifts_to_buy({"ball": 4}, 4) == ["ball"]
assert gifts_to_buy({}, 10) == []

def fairest_teams(strengths):
    """Return the smallest possible difference when players are split into two teams by total strength."""
    total = sum(strengths)
    reachable = {0}
    for strength in strengths:
        reachable |= {team + strength for team in reachable}
    return min(abs(total - 2 * team) for team in reachable)
# H: Collect every strength that one team can have; the other team gets the rest.
assert fairest_teams([8, 7, 6, 5, 4]) == 0
assert fairest_teams([10, 1, 2]) == 7
assert fairest_teams([3, 3, 5]) == 1
assert fairest_teams([6]) == 6
assert fairest_teams([]) == 0

def cheapest_jumps(tolls):
    """Return the lowest toll to reach the last stone from the bank before the first one by jumps of one or three stones."""
    costs = [0]
    for i, toll in enumerate(tolls, start=1):
        before = costs[i - 1] if i < 3 else min(costs[i - 1], costs[i - 3])
        costs.append(before + toll)
    return costs[-1]
# H: The best cost of a stone is its toll plus the better cost of the two places a jump can come from.
assert cheapest_jumps([9, 9, 1, 5]) == 6
assert cheapest_jumps([1, 1, 9, 2]) == 3
assert cheapest_jumps([4, 3]) == 7
assert cheapest_jumps([2, 8, 3, 7, 1, 1]) == 4
assert cheapest_jumps([]) == 0

def ordered_sums(total, parts):
    """Count the ways to write the total as a sum of the given parts when their order matters."""
    ways = [1]
    for target in range(1, total + 1):
        ways.append(sum(ways[target - part] for part in parts if part <= target))
    return ways[total]
# H: The last part may be any that fits; add up the ways for what is left before it.
assert ordered_sums(4, [1, 3]) == 3
assert ordered_sums(5, [2, 3]) == 2
assert ordered_sums(3, [1, 2]) == 3
assert ordered_sums(1, [2]) == 0
assert ordered_sums(0, [1, 2]) == 1

def best_pay(pays):
    """Return the highest total pay when each day may be worked or not, but never three days in a row."""
    rested, one, two = 0, 0, 0
    for pay in pays:
        rested, one, two = max(rested, one, two), rested + pay, one + pay
    return max(rested, one, two)
# H: Keep the best total for each number of days worked just before: none, one or two.
assert best_pay([5, 6, 7]) == 13
assert best_pay([4, 4, 1, 4, 4]) == 16
assert best_pay([3, 2]) == 5
assert best_pay([1, 9, 9, 9, 1]) == 20
assert best_pay([]) == 0

def neighbour_count(graph, node):
    """Return the number of neighbours of a node in a graph of neighbour lists, 0 for an unknown node."""
    return len(graph.get(node, []))
# E: get with an empty list as default covers nodes that are not in the graph.
assert neighbour_count({"a": ["b", "c"], "b": []}, "a") == 2
assert neighbour_count({"a": ["b", "c"], "b": []}, "b") == 0
assert neighbour_count({"a": ["b"]}, "x") == 0

def lonely_villages(villages, roads):
    """Return the villages, in order, that no road (from, to) begins or ends at."""
    connected = set()
    for start, end in roads:
        connected.update([start, end])
    return [village for village in villages if village not in connected]
# E: Put both ends of all roads into a set and keep the villages outside it.
assert lonely_villages(["A", "B", "C"], [("C", "A")]) == ["B"]
assert lonely_villages(["B", "A"], []) == ["B", "A"]
assert lonely_villages(["A", "B"], [("A", "B")]) == []
assert lonely_villages([], []) == []

def is_valid_route(graph, route):
    """Check whether each step of a route leads to a neighbour in a graph of neighbour lists."""
    return all(end in graph[start] for start, end in zip(route, route[1:]))
# E: Look at each place together with the next one of the route.
assert is_valid_route({"a": ["b"], "b": ["a", "c"], "c": []}, ["a", "b", "c"]) is True
assert is_valid_route({"a": ["b"], "b": ["c"], "c": []}, ["a", "b", "a"]) is False
assert is_valid_route({"a": []}, ["a"]) is True
assert is_valid_route({"a": ["b"], "b": []}, ["b", "a"]) is False

def route_cost(costs, route):
    """Add up the costs of the steps of a route; costs maps each place to a dictionary {neighbour: cost}."""
    total = 0
    for start, end in zip(route, route[1:]):
        total += costs[start][end]
    return total
# E: Each pair of neighbouring places on the route is one look-up in the nested dictionary.
assert route_cost({"a": {"b": 4}, "b": {"a": 9, "c": 1}, "c": {}}, ["a", "b", "c"]) == 5
assert route_cost({"a": {"b": 4}, "b": {"a": 9}}, ["a", "b", "a"]) == 13
assert route_cost({"a": {}}, ["a"]) == 0

def mutual_followers(follows):
    """Return the sorted pairs (a, b) with a < b of people who follow each other; follows maps a person to a set."""
    return sorted(
        (person, other)
        for person, others in follows.items()
        for other in others
        if person < other and person in follows.get(other, set())
    )
# M: Keep a pair in one order only, and only if the second person follows the first one back.
assert mutual_followers({"Al": {"Bo", "Cy"}, "Bo": {"Al"}, "Cy": set()}) == [("Al", "Bo")]
assert mutual_followers({"Zed": {"Amy"}, "Amy": {"Zed"}}) == [("Amy", "Zed")]
assert mutual_followers({"c": {"d"}, "d": {"c"}, "a": {"b"}, "b": {"a"}}) == [
    ("a", "b"),
    ("c", "d"),
]
assert mutual_followers({"Al": {"Bo"}}) == []
assert mutual_followers({}) == []

def reverse_links(graph):
    """Return a directed graph of neighbour lists with every link turned round; all lists are sorted."""
    result = {node: [] for node in graph}
    for node in sorted(graph):
        for target in graph[node]:
            result[target].append(node)
    return result
# M: A link from node to target becomes an entry of node in the list of target.
assert reverse_links({"a": ["b", "c"], "b": ["c"], "c": []}) == {
    "a": [],
    "b": ["a"],
    "c": ["a", "b"],
}
assert reverse_links({2: [1], 1: []}) == {2: [], 1: [2]}
assert reverse_links({3: [1], 1: [1], 2: [1]}) == {1: [1, 2, 3], 2: [], 3: []}
assert reverse_links({}) == {}

def most_linked_page(links):
    """Return the page that most other pages link to, the first in alphabetical order in a tie; links maps a page to its targets."""
    pages = sorted(links)
    return max(
        pages, key=lambda page: sum(page in links[other] for other in pages if other != page)
    )
# M: Count for each page how many others list it; max keeps the first of equal pages.
assert most_linked_page({"a": ["c"], "b": ["c", "a"], "c": ["a", "b"], "d": ["c"]}) == "c"
assert most_linked_page({"y": ["x"], "x": ["y"]}) == "x"
assert most_linked_page({"a": ["b"], "b": ["b"], "c": ["a", "b"], "d": ["a"]}) == "a"
assert most_linked_page({"home": []}) == "home"

def breadth_first_order(graph, start):
    """Return the nodes in the order in which a breadth-first search from start reaches them; graph maps nodes to lists."""
    order = [start]
    for node in order:
        for neighbour in graph[node]:
            if neighbour not in order:
                order.append(neighbour)
    return order
# M: The result itself is the queue: the loop goes on over the nodes that are appended during it.
assert breadth_first_order({1: [2, 3], 2: [4], 3: [4, 5], 4: [], 5: []}, 1) == [1, 2, 3, 4, 5]
assert breadth_first_order({"a": ["c", "b"], "b": [], "c": ["d"], "d": ["a"]}, "a") == [
    "a",
    "c",
    "b",
    "d",
]
assert breadth_first_order({1: [], 2: [1]}, 1) == [1]

def depth_first_order(graph, start):
    """Return the nodes in the order in which a depth-first search from start enters them; graph maps nodes to lists."""
    order = []

    def visit(node):
        order.append(node)
        for neighbour in graph[node]:
            if neighbour not in order:
                visit(neighbour)

    visit(start)
    return order
# M: Visit the first new neighbour and everything behind it before looking at the next neighbour.
assert depth_first_order({1: [2, 3], 2: [4], 3: [5], 4: [], 5: []}, 1) == [1, 2, 4, 3, 5]
assert depth_first_order({1: [2, 3], 2: [3], 3: [1]}, 1) == [1, 2, 3]
assert depth_first_order({"x": [], "y": ["x"]}, "x") == ["x"]

def distances_from(graph, start):
    """Return a dictionary from each reachable node to its number of steps from start; graph maps nodes to neighbour lists."""
    steps = {start: 0}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for neighbour in graph[node]:
            if neighbour not in steps:
                steps[neighbour] = steps[node] + 1
                queue.append(neighbour)
    return steps
# M: Breadth-first search reaches every node first by a shortest way, so a node's steps never change.
assert distances_from({1: [2, 3], 2: [4], 3: [4], 4: [1]}, 1) == {1: 0, 2: 1, 3: 1, 4: 2}
assert distances_from({1: [2], 2: [3], 3: [], 9: [1]}, 2) == {2: 0, 3: 1}
assert distances_from({1: [2, 3], 2: [3], 3: []}, 1) == {1: 0, 2: 1, 3: 1}
assert distances_from({5: []}, 5) == {5: 0}

def shortest_route(graph, start, goal):
    """Return a shortest route from start to goal as a list of nodes, or None; earlier neighbours in the lists are tried first."""
    came_from = {start: None}
    queue = deque([start])
    while queue and goal not in came_from:
        node = queue.popleft()
        for neighbour in graph[node]:
            if neighbour not in came_from:
                came_from[neighbour] = node
                queue.append(neighbour)
    if goal not in came_from:
        return None
    route = [goal]
    while route[-1] != start:
        route.append(came_from[route[-1]])
    return route[::-1]
# H: Breadth-first search notes where each node was reached from; following these notes back gives the route.
assert shortest_route({1: [2, 3], 2: [4], 3: [5], 4: [5], 5: []}, 1, 5) == [1, 3, 5]
assert shortest_route({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}, "a", "d") == [
    "a",
    "b",
    "d",
]
assert shortest_route({1: [], 2: [1]}, 1, 2) is None
assert shortest_route({1: [2, 3], 2: [4], 3: [2], 4: [5], 5: []}, 1, 5) == [1, 2, 4, 5]
assert shortest_route({1: [1]}, 1, 1) == [1]

def infected_after(contacts, start, days):
    """Return the sorted people who are ill after some days when every ill person infects all contacts each day."""
    ill = {start}
    for _ in range(days):
        ill |= {contact for person in ill for contact in contacts[person]}
    return sorted(ill)
# M: Once per day, add the contacts of all who are ill to the set.
assert infected_after({"a": ["b"], "b": ["c"], "c": ["d"], "d": []}, "a", 2) == ["a", "b", "c"]
assert infected_after({"a": ["c", "b"], "b": ["a"], "c": []}, "a", 5) == ["a", "b", "c"]
assert infected_after({"a": ["b"], "b": []}, "a", 0) == ["a"]
assert infected_after({"a": ["b"], "b": []}, "b", 3) == ["b"]

def task_order(needs):
    """Return an order in which all tasks can be done, the alphabetically first possible task each time, or None if there is a circle."""
    waiting = {task: set(before) for task, before in needs.items()}
    order = []
    while waiting:
        ready = [task for task, before in waiting.items() if before <= set(order)]
        if not ready:
            return None
        order.append(min(ready))
        del waiting[order[-1]]
    return order
# H: Again and again, take a task whose requirements are all done; if there is none, they wait in a circle.
assert task_order({"eat": ["cook"], "cook": ["shop"], "shop": []}) == ["shop", "cook", "eat"]
assert task_order({"b": [], "c": [], "a": ["c"]}) == ["b", "c", "a"]
assert task_order({"x": ["y"], "y": ["x"]}) is None
assert task_order({"x": ["x"], "a": []}) is None
assert task_order({}) == []

def count_friend_trios(friends):
    """Count the groups of three people who are all friends with each other; friends maps a person to a set."""
    people = sorted(friends)
    count = 0
    for i, a in enumerate(people):
        for j in range(i + 1, len(people)):
            b = people[j]
            if b in friends[a]:
                count += sum(c in friends[a] and c in friends[b] for c in people[j + 1 :])
    return count
# M: Take people in alphabetical order so that each group of three is counted only once.
assert count_friend_trios({"a": {"b", "c"}, "b": {"a", "c"}, "c": {"a", "b"}}) == 1
assert count_friend_trios({1: {2, 3, 4}, 2: {1, 3, 4}, 3: {1, 2, 4}, 4: {1, 2, 3}}) == 4
assert count_friend_trios({1: {2}, 2: {1, 3}, 3: {2}}) == 0
assert count_friend_trios({1: {3}, 2: {3}, 3: {1, 2}}) == 0
assert count_friend_trios({}) == 0

def can_cross_all_bridges(bridges):
    """Check whether a connected list of bridges (place, place) can be crossed in one walk, each bridge exactly once."""
    ends = [place for bridge in bridges for place in bridge]
    odd = [place for place in set(ends) if ends.count(place) % 2 == 1]
    return len(odd) <= 2
# M: Such a walk enters and leaves places, so at most its first and last place may have an odd number of bridges.
assert can_cross_all_bridges([("N", "I"), ("I", "S")]) is True
assert can_cross_all_bridges([("N", "I"), ("I", "S"), ("I", "E")]) is False
assert can_cross_all_bridges([(1, 2), (2, 3), (3, 1)]) is True
assert can_cross_all_bridges([("N", "I"), ("N", "I"), ("N", "S")]) is True
assert can_cross_all_bridges([]) is True

def bosses_above(boss_of, person):
    """Return the person's boss, the boss's boss and so on up to the top; boss_of lacks the person at the top."""
    chain = []
    while person in boss_of:
        person = boss_of[person]
        chain.append(person)
    return chain
# E: Follow the dictionary upwards until a person without a boss is reached.
assert bosses_above({"Tim": "Eva", "Eva": "Kim"}, "Tim") == ["Eva", "Kim"]
assert bosses_above({"Tim": "Eva", "Eva": "Kim"}, "Eva") == ["Kim"]
assert bosses_above({"Tim": "Eva"}, "Eva") == []
assert bosses_above({}, "Kim") == []

def first_common_boss(boss_of, first, second):
    """Return the lowest person at or above both people in a dictionary from a person to the boss, or None."""
    above = {first}
    while first in boss_of:
        first = boss_of[first]
        above.add(first)
    while second not in above:
        if second not in boss_of:
            return None
        second = boss_of[second]
    return second
# M: Collect everyone above the first person, then climb from the second until one of them is met.
assert first_common_boss({"a": "m", "b": "n", "m": "top", "n": "top"}, "a", "b") == "top"
assert first_common_boss({"a": "m", "b": "m", "m": "top"}, "a", "b") == "m"
assert first_common_boss({"a": "m", "m": "top"}, "m", "a") == "m"
assert first_common_boss({"a": "x", "b": "y"}, "a", "b") is None

def flood_size(board, row, column):
    """Return the number of fields of the same letter connected by their sides with a field of the board, a list of strings."""
    letter = board[row][column]
    seen = {(row, column)}
    stack = [(row, column)]
    while stack:
        r, c = stack.pop()
        for r2, c2 in [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]:
            is_inside = 0 <= r2 < len(board) and 0 <= c2 < len(board[0])
            if is_inside and (r2, c2) not in seen and board[r2][c2] == letter:
                seen.add((r2, c2))
                stack.append((r2, c2))
    return len(seen)
# H: A stack holds fields whose neighbours must still be looked at, and a set the fields already counted.
assert flood_size(["aab", "bab", "baa"], 0, 0) == 5
assert flood_size(["aab", "bab", "baa"], 1, 0) == 2
assert flood_size(["aba"], 0, 0) == 1
assert flood_size(["a", "b", "a"], 0, 0) == 1
assert flood_size(["xx", "xx"], 1, 1) == 4

def smallest_in_tree(tree):
    """Return the smallest value of a binary search tree (value, left, right), whose empty parts are None."""
    value, left, _ = tree
    while left is not None:
        value, left, _ = left
    return value
# E: In a search tree smaller values are on the left, so go left as far as possible.
assert smallest_in_tree((5, (2, None, (3, None, None)), (8, None, None))) == 2
assert smallest_in_tree((5, None, (8, None, None))) == 5
assert smallest_in_tree((9, (6, (4, None, None), None), None)) == 4

def leaf_names(tree):
    """Return the names of the nodes without children, from left to right, in a tree (name, list of child trees)."""
    name, children = tree
    if not children:
        return [name]
    return [leaf for child in children for leaf in leaf_names(child)]
# M: A node without children is a leaf; otherwise collect the leaves of all children.
assert leaf_names(("a", [("b", []), ("c", [("d", []), ("e", [])])])) == ["b", "d", "e"]
assert leaf_names(("a", [("b", [("c", [])])])) == ["c"]
assert leaf_names(("solo", [])) == ["solo"]

def path_to_node(tree, wanted):
    """Return the names from the root to the wanted node of a tree (name, list of child trees), or None if it is missing."""
    name, children = tree
    if name == wanted:
        return [name]
    for child in children:
        path = path_to_node(child, wanted)
        if path is not None:
            return [name] + path
    return None
# H: Ask each child for a path; the first one that has one gets this node's name put in front.
assert path_to_node(("a", [("b", []), ("c", [("d", [])])]), "d") == ["a", "c", "d"]
assert path_to_node(("a", [("b", [("x", [])]), ("c", [])]), "c") == ["a", "c"]
assert path_to_node(("a", []), "a") == ["a"]
assert path_to_node(("a", [("b", [])]), "z") is None

def evaluate_tree(tree):
    """Return the value of an expression that is a number or a tuple (sign, left, right) with the sign + or *."""
    if not isinstance(tree, tuple):
        return tree
    sign, left, right = tree
    if sign == "+":
        return evaluate_tree(left) + evaluate_tree(right)
    return evaluate_tree(left) * evaluate_tree(right)
# M: Numbers are their own value; a tuple combines the values of its two parts.
assert evaluate_tree(("+", 2, ("*", 3, 4))) == 14
assert evaluate_tree(("*", ("+", 1, 1), ("+", 2, 3))) == 10
assert evaluate_tree(("*", 0, 9)) == 0
assert evaluate_tree(7) == 7

def tree_to_formula(tree):
    """Write an expression, a number or a tuple (sign, left, right), as text with brackets around each tuple."""
    if isinstance(tree, tuple):
        sign, left, right = tree
        return f"({tree_to_formula(left)} {sign} {tree_to_formula(right)})"
    return str(tree)
# M: Recursion writes the two sides, and the sign goes between them.
assert tree_to_formula(("+", 2, 3)) == "(2 + 3)"
assert tree_to_formula(("*", ("-", 5, 1), 2)) == "((5 - 1) * 2)"
assert tree_to_formula(("+", 1, ("*", 2, 3))) == "(1 + (2 * 3))"
assert tree_to_formula(8) == "8"

def nesting_depth(items):
    """Return how deeply lists are nested: 1 for a list without lists in it."""
    return 1 + max((nesting_depth(item) for item in items if isinstance(item, list)), default=0)
# M: A list is one level deeper than its deepest inner list.
assert nesting_depth([1, [2, [3]], [4]]) == 3
assert nesting_depth([[], []]) == 2
assert nesting_depth([1, 2]) == 1
assert nesting_depth([]) == 1

def halving_steps(n):
    """Return the list n, n // 2, n // 4 and so on down to 1, for a positive integer n, by recursion."""
    if n == 1:
        return [1]
    return [n] + halving_steps(n // 2)
# E: Put n in front of the list for half of n; 1 ends the recursion.
assert halving_steps(10) == [10, 5, 2, 1]
assert halving_steps(8) == [8, 4, 2, 1]
assert halving_steps(3) == [3, 1]
assert halving_steps(1) == [1]

def alternating_sum(numbers):
    """Return the first number minus the second plus the third and so on, 0 for an empty list, by recursion."""
    if not numbers:
        return 0
    return numbers[0] - alternating_sum(numbers[1:])
# E: Subtracting the alternating sum of the rest turns all its signs round.
assert alternating_sum([10, 3, 2]) == 9
assert alternating_sum([1, 2, 3, 4]) == -2
assert alternating_sum([5]) == 5
assert alternating_sum([]) == 0

def odd_digit_sum(n):
    """Return the sum of the odd decimal digits of a non-negative integer, by recursion."""
    if n == 0:
        return 0
    digit = n % 10
    return odd_digit_sum(n // 10) + (digit if digit % 2 == 1 else 0)
# E: Look at the last digit, and leave the others to a call without it.
assert odd_digit_sum(12345) == 9
assert odd_digit_sum(707) == 14
assert odd_digit_sum(248) == 0
assert odd_digit_sum(0) == 0

def ruler_marks(size):
    """Return the heights of the marks of a ruler: those of the next smaller size, the size itself, and the smaller ones again."""
    if size == 0:
        return []
    smaller = ruler_marks(size - 1)
    return smaller + [size] + smaller
# E: The smaller ruler is computed once and placed on both sides of the long middle mark.
assert ruler_marks(3) == [1, 2, 1, 3, 1, 2, 1]
assert ruler_marks(2) == [1, 2, 1]
assert ruler_marks(1) == [1]
assert ruler_marks(0) == []

def menu_choices(courses):
    """Return all menus, as lists, with one dish of each course, varying the last course fastest."""
    if not courses:
        return [[]]
    rest = menu_choices(courses[1:])
    return [[dish] + menu for dish in courses[0] for menu in rest]
# M: Each dish of the first course goes in front of every menu of the other courses.
assert menu_choices([["soup", "salad"], ["fish"]]) == [["soup", "fish"], ["salad", "fish"]]
assert menu_choices([["a"], ["x", "y"]]) == [["a", "x"], ["a", "y"]]
assert menu_choices([["a", "b"], []]) == []
assert menu_choices([]) == [[]]

def number_of_partitions(n, largest):
    """Count the ways to write n as a sum of positive integers of at most `largest`, when order does not matter."""
    if n == 0:
        return 1
    if n < 0 or largest == 0:
        return 0
    return number_of_partitions(n - largest, largest) + number_of_partitions(n, largest - 1)
# H: Either the largest part is used once more, or it is not used any longer.
assert number_of_partitions(5, 5) == 7
assert number_of_partitions(4, 2) == 3
assert number_of_partitions(6, 1) == 1
assert number_of_partitions(0, 3) == 1
assert number_of_partitions(2, 0) == 0

def can_make_number(start, goal):
    """Check whether a positive start can become the goal by doubling it or adding 3, any number of times."""
    if start >= goal:
        return start == goal
    return can_make_number(start * 2, goal) or can_make_number(start + 3, goal)
# M: Try both moves; a number that has passed the goal can never come back.
assert can_make_number(1, 8) is True
assert can_make_number(3, 10) is False
assert can_make_number(2, 7) is True
assert can_make_number(4, 4) is True
assert can_make_number(5, 4) is False

def ends_like_question(sentence: str) -> bool:
    """Tell whether a sentence ends with a question mark, even if spaces follow it."""
    return sentence.rstrip().endswith("?")
# E: Trailing spaces are stripped before the end is looked at.
# R: is this sentence a question? true if it ends in ? (there may be spaces after it)
assert ends_like_question("Ready?") is True
assert ends_like_question("Ready?  ") is True
assert ends_like_question("Why? Because.") is False

def count_word_beginning(sentence, start):
    """Count the words of a sentence that begin with a certain text."""
    return sum(word.startswith(start) for word in sentence.split())
# E: startswith gives True or False for each word and the sum counts the True ones.
# R: how many words in a sentence start with e.g. "th"? sentence, start
assert count_word_beginning("the thin tall thief", "th") == 3
assert count_word_beginning("red rose", "b") == 0
assert count_word_beginning("", "a") == 0

def text_before(line: str, marker: str) -> str:
    """Return what stands in front of the first marker; without a marker the whole line."""
    return line.partition(marker)[0]
# E: partition cuts at the first marker and puts the left side first.
# R: everything in a string before the first occurence of some separator (line, marker)
assert text_before("name=Ada", "=") == "name"
assert text_before("a-b-c", "-") == "a"
assert text_before("plain", ":") == "plain"

def text_after_last(path, marker):
    """Return what follows the final marker in a text, or the whole text if there is none."""
    return path.rsplit(marker, 1)[-1]
# E: One split from the right leaves the wanted part at the end of the list.
# R: part of a string after the last separator, whole thing if there is none
assert text_after_last("a/b/c", "/") == "c"
assert text_after_last("abc", "/") == "abc"
assert text_after_last("abc/", "/") == ""

def is_inside_other(left, right):
    """Tell whether one of two texts is found somewhere inside the other."""
    return left in right or right in left
# E: The in operator is asked in both directions.
# R: given two strings check if either one contains the other
assert is_inside_other("sun", "sunday") is True
assert is_inside_other("sunday", "day") is True
assert is_inside_other("moon", "noon") is False

def search_ignoring_case(text: str, wanted: str) -> int:
    """Return the index at which wanted first occurs without regard to case, or -1."""
    return text.lower().find(wanted.lower())
# E: Both sides are lowered and find supplies the index or -1.
assert search_ignoring_case("Green Tea", "tea") == 6
assert search_ignoring_case("Green Tea", "GREEN") == 0
assert search_ignoring_case("Green Tea", "milk") == -1

def second_occurrence(text, piece):
    """Return the index of the second place where a piece occurs, or -1 if it occurs only
    once."""
    first = text.find(piece)
    return text.find(piece, first + 1) if first != -1 else -1
# E: The second search starts one character behind the first hit.
# R: find index of the 2nd occurrence of a substring, -1 when there's no second one
assert second_occurrence("banana", "an") == 3
assert second_occurrence("banana", "b") == -1
assert second_occurrence("banana", "x") == -1

def mentions_any(review, keywords):
    """Tell whether a review contains at least one of the lower-case keywords, in any case."""
    lowered = review.lower()
    return any(keyword in lowered for keyword in keywords)
# E: The review is lowered once and any stops at the first hit.
# R: does a review contain any of my keywords? review in any case, keywords are lower case
assert mentions_any("Great SOUP here", ["pasta", "soup"]) is True
assert mentions_any("Nice view", ["soup"]) is False
assert mentions_any("Nice view", []) is False

def longest_words(sentence):
    """Return all words of a sentence that share the greatest length, in order."""
    words = sentence.split()
    longest = max(map(len, words), default=0)
    return [word for word in words if len(word) == longest]
# E: The greatest length is found first and used as a filter afterwards.
# R: get every word that ties for longest in a sentence, as a list
assert longest_words("one three seven two") == ["three", "seven"]
assert longest_words("hi") == ["hi"]
assert longest_words("") == []

def word_at(sentence, place):
    """Return the word at a place counted from 1, or an empty string if there is no such
    word."""
    words = sentence.split()
    return words[place - 1] if 1 <= place <= len(words) else ""
# E: The place is checked against the number of words before it is used as an index.
assert word_at("we plant trees", 2) == "plant"
assert word_at("we plant trees", 4) == ""
assert word_at("we plant trees", 0) == ""

def words_before(sentence, stop):
    """Return the words that come before the stop word as one text; all of them if it is
    missing."""
    kept = []
    for word in sentence.split():
        if word == stop:
            break
        kept.append(word)
    return " ".join(kept)
# E: The loop collects words until it meets the stop word.
# R: take words of a sentence until a given stop word (not included). sentence, stop
assert words_before("mix flour then bake", "then") == "mix flour"
assert words_before("mix flour", "then") == "mix flour"
assert words_before("then bake", "then") == ""

def shares_a_word(left, right):
    """Tell whether two sentences have a word in common, written in any case."""
    return bool(set(left.lower().split()) & set(right.lower().split()))
# E: Both sentences become sets of words, and an empty intersection is False.
# R: do two sentences share at least one word? don't care about case
assert shares_a_word("Blue sky", "the SKY is grey") is True
assert shares_a_word("Blue sky", "green grass") is False
assert shares_a_word("", "") is False

def repeated_neighbours(sentence: str) -> list[str]:
    """List the words that stand twice in a row in a sentence, such as "the the"."""
    words = sentence.split()
    return [left for left, right in zip(words, words[1:]) if left == right]
# E: Each word is paired with its follower and equal pairs are reported.
assert repeated_neighbours("in the the end end") == ["the", "end"]
assert repeated_neighbours("no no no") == ["no", "no"]
assert repeated_neighbours("all fine") == []

def common_start_length(left, right):
    """Return how many characters two texts agree on from the left."""
    length = 0
    for first, second in zip(left, right):
        if first != second:
            break
        length += 1
    return length
# E: The count grows until the first pair of unequal characters.
assert common_start_length("sunlight", "sunday") == 3
assert common_start_length("cat", "dog") == 0
assert common_start_length("car", "cargo") == 3

def count_differences(left, right):
    """Count the places at which two texts differ; surplus characters of the longer one count
    too."""
    differing = sum(first != second for first, second in zip(left, right))
    return differing + abs(len(left) - len(right))
# E: zip compares the common part, and the difference in length is added.
# R: in how many positions do two strings differ? extra letters count as well
assert count_differences("cart", "card") == 1
assert count_differences("car", "cards") == 2
assert count_differences("", "") == 0

def is_nearly_same(left, right):
    """Tell whether two texts are equal when case, spaces and dashes are left out."""
    def plain(text):
        return text.lower().replace(" ", "").replace("-", "")
    return plain(left) == plain(right)
# E: A small helper brings both texts into the same plain form.
assert is_nearly_same("e-mail", "Email") is True
assert is_nearly_same("ice cream", "Ice-Cream") is True
assert is_nearly_same("ice", "rice") is False

def comes_before(left: str, right: str) -> bool:
    """Tell whether the first title is sorted before the second one, ignoring case."""
    return left.lower() < right.lower()
# E: Strings can be compared with the less-than sign once both are lowered.
assert comes_before("apple", "Banana") is True
assert comes_before("Zoo", "apple") is False
assert comes_before("Tea", "tea") is False

def sort_key_of_title(title):
    """Return the form a library sorts a title by: "The Trial" becomes "Trial, The".
    The words The, A and An at the start move to the end."""
    first, _, rest = title.partition(" ")
    if first in ("The", "A", "An") and rest:
        return f"{rest}, {first}"
    return title
# M: partition separates the first word, which is only moved if it is an article.
# R: library style titles: put leading The / A / An at the end after a comma
assert sort_key_of_title("The Trial") == "Trial, The"
assert sort_key_of_title("A Room") == "Room, A"
assert sort_key_of_title("Emma") == "Emma"

def line_numbers_with(poem: str, word: str) -> list[int]:
    """List the numbers, counted from 1, of the lines of a poem that contain a word or piece."""
    return [
        number for number, line in enumerate(poem.splitlines(), start=1)
        if word in line
    ]
# E: The lines are numbered from one and filtered by the in operator.
assert line_numbers_with("a rose\nis red\na rose", "rose") == [1, 3]
assert line_numbers_with("one", "two") == []
assert line_numbers_with("", "x") == []

def strongest_match(query, titles):
    """Return the first title that contains the query in any case, or "no match"."""
    for title in titles:
        if query.lower() in title.lower():
            return title
    return "no match"
# E: The loop returns at the first title that fits, and the text after it is the fallback.
assert strongest_match("king", ["The Queen", "King Lear", "Kings"]) == "King Lear"
assert strongest_match("x", ["A", "B"]) == "no match"
assert strongest_match("q", []) == "no match"

def ends_match(word, size):
    """Tell whether the first size letters of a word equal its last size letters."""
    return word[:size] == word[-size:]
# E: Two slices of equal size from both sides are compared.
# R: check if the first n letters are the same as the last n letters (word, n) like "onion", 2
assert ends_match("onion", 2) is True
assert ends_match("melon", 2) is False
assert ends_match("aa", 1) is True

def starts_with_article(phrase):
    """Tell whether a phrase begins with one of the words a, an or the."""
    return phrase.lower().startswith(("a ", "an ", "the "))
# E: startswith accepts a tuple, and the spaces prevent hits such as "ant".
assert starts_with_article("The lake") is True
assert starts_with_article("An egg") is True
assert starts_with_article("another day") is False

def without_start(word: str, start: str) -> str:
    """Cut a given beginning off a word; a word that does not begin so is not changed."""
    return word.removeprefix(start)
# E: removeprefix takes the beginning away once, and only if it is there.
# R: remove a prefix from a string if it has it
assert without_start("unhappy", "un") == "happy"
assert without_start("happy", "un") == "happy"
assert without_start("unun", "un") == "un"

def strip_all_endings(word, ending):
    """Remove an ending as often as the word has it, so "hahaha" without "ha" is empty."""
    while ending and word.endswith(ending):
        word = word[:-len(ending)]
    return word
# E: The loop cuts until the ending is gone, and an empty ending stops it at once.
assert strip_all_endings("go!?!?", "!?") == "go"
assert strip_all_endings("hahaha", "ha") == ""
assert strip_all_endings("tree", "") == "tree"

def words_ending_in(sentence: str, ending: str) -> list[str]:
    """List the words of a sentence that have the given ending."""
    return [word for word in sentence.split() if word.endswith(ending)]
# E: endswith filters the split words.
# R: from a sentence pick words that end in e.g. "ing"
assert words_ending_in("singing and dancing bird", "ing") == ["singing", "dancing"]
assert words_ending_in("a bird", "ing") == []
assert words_ending_in("", "s") == []

def looks_like_past_tense(verb):
    """Tell whether a verb of more than three letters ends in "ed"."""
    return len(verb) > 3 and verb.endswith("ed")
# E: The length test keeps short words such as "red" out.
assert looks_like_past_tense("walked") is True
assert looks_like_past_tense("red") is False
assert looks_like_past_tense("walk") is False

def longest_ending_match(word, endings):
    """Return the longest of some endings that a word has, or an empty string."""
    fitting = [ending for ending in endings if word.endswith(ending)]
    return max(fitting, key=len, default="")
# M: Only the endings that fit are kept, and max with len picks the longest.
assert longest_ending_match("happiness", ["s", "ness", "ess"]) == "ness"
assert longest_ending_match("happy", ["s", "ness"]) == ""
assert longest_ending_match("cats", ["s"]) == "s"

def sentence_with_word(text, word):
    """Return the first sentence of a text that contains a word, without its full stop.
    The result is empty if no sentence has it."""
    for sentence in text.split("."):
        if word in sentence.split():
            return sentence.strip()
    return ""
# M: The text is cut at full stops and each part is split into words to compare whole words.
# R: find the first sentence (sentences end with a dot) where some word shows up, "" otherwise
assert sentence_with_word("It rains. The cat sleeps. We eat.", "cat") == "The cat sleeps"
assert sentence_with_word("Concatenate it.", "cat") == ""
assert sentence_with_word("", "cat") == ""

def count_questions(talk):
    """Count the sentences of a talk that end with a question mark; "??" counts once."""
    count = 0
    for index, char in enumerate(talk):
        if char == "?" and talk[index + 1:index + 2] != "?":
            count += 1
    return count
# M: Only a question mark that is not followed by another one is counted.
assert count_questions("Who? Me?? No.") == 2
assert count_questions("No.") == 0
assert count_questions("?") == 1

def between_markers(text: str, opening: str, closing: str) -> str:
    """Return the part between the first opening marker and the next closing one, or ""."""
    _, found, rest = text.partition(opening)
    inner, closed, _ = rest.partition(closing)
    return inner if found and closed else ""
# M: Two partitions cut at the markers, and their middle items tell if they were found.
# R: text between two markers, e.g. "<" and ">" (text, opening, closing), "" if missing
assert between_markers("to <Ada> now", "<", ">") == "Ada"
assert between_markers("[[x]]", "[[", "]]") == "x"
assert between_markers("to <Ada", "<", ">") == ""

def all_places(text, piece):
    """List every index where a piece starts in a text, overlapping places included."""
    places = []
    index = text.find(piece)
    while index != -1:
        places.append(index)
        index = text.find(piece, index + 1)
    return places
# M: Each search goes on one character behind the previous hit.
# R: all indexes where a substring starts (overlaps too)
assert all_places("banana", "ana") == [1, 3]
assert all_places("aaa", "a") == [0, 1, 2]
assert all_places("kiwi", "x") == []

def most_frequent_word(speech):
    """Return the word a speech uses most often; of equally frequent words the one used
    first."""
    words = speech.lower().split()
    return max(words, key=words.count)
# M: max calls count for each word and keeps the first of equals; capitals are lowered before.
assert most_frequent_word("Yes we can yes") == "yes"
assert most_frequent_word("one two") == "one"
assert most_frequent_word("Go") == "go"

def words_used_once(sentence):
    """List the words that occur exactly one time in a sentence, in order and in lower case."""
    words = sentence.lower().split()
    return [word for word in words if words.count(word) == 1]
# E: The list of words is filtered by its own counts.
# R: words that appear only once in a sentence, lowercase list
assert words_used_once("The cat saw the dog") == ["cat", "saw", "dog"]
assert words_used_once("so so") == []
assert words_used_once("") == []

def word_places(sentence):
    """Map each word of a sentence to the list of its places, counted from 1."""
    places = {}
    for place, word in enumerate(sentence.split(), start=1):
        places.setdefault(word, []).append(place)
    return places
# M: setdefault starts a list at the first meeting with a word and append extends it.
# R: build an index of a sentence: word -> list of positions (starting at 1)
assert word_places("row row boat") == {"row": [1, 2], "boat": [3]}
assert word_places("hi") == {"hi": [1]}
assert word_places("") == {}

def is_shouting_question(message: str) -> bool:
    """Tell whether a message is in capitals and ends with a question mark."""
    return message.isupper() and message.endswith("?")
# E: isupper ignores the signs, so only the letters have to be capital.
assert is_shouting_question("WHERE ARE YOU?") is True
assert is_shouting_question("Where?") is False
assert is_shouting_question("?") is False

def word_pair_distance(sentence, left, right):
    """Return how many words stand between two different words that each occur once."""
    words = sentence.split()
    return abs(words.index(left) - words.index(right)) - 1
# E: The difference of the two indexes minus one is the number of words in between.
assert word_pair_distance("the old man and the sea", "old", "sea") == 3
assert word_pair_distance("salt and pepper", "pepper", "salt") == 1
assert word_pair_distance("red wine", "red", "wine") == 0

def position_percent(text, piece):
    """Return where a piece first occurs as a whole percentage of the text length, or -1."""
    index = text.find(piece)
    return -1 if index == -1 else 100 * index // len(text)
# E: The index found is scaled by the length with whole-number division.
assert position_percent("abcdefghij", "f") == 50
assert position_percent("abc", "a") == 0
assert position_percent("abc", "z") == -1

def contains_in_order(sentence, wanted):
    """Tell whether the wanted words appear in a sentence in the given order, with gaps
    allowed."""
    words = iter(sentence.split())
    return all(word in words for word in wanted)
# H: Testing membership in an iterator uses it up to the hit, so later words must come later.
# R: check that words of a list show up in a sentence in that order, other words may be between
assert contains_in_order("wash peel and cut apples", ["wash", "cut"]) is True
assert contains_in_order("cut and wash", ["wash", "cut"]) is False
assert contains_in_order("any", []) is True

def shortest_cover(sentence, left, right):
    """Return the smallest number of words in a row that include both left and right, or 0."""
    words = sentence.split()
    lefts = [index for index, word in enumerate(words) if word == left]
    rights = [index for index, word in enumerate(words) if word == right]
    return min((abs(a - b) + 1 for a in lefts for b in rights), default=0)
# H: All pairs of places are compared, and the closest pair spans the shortest stretch.
assert shortest_cover("a b x a y z b", "a", "b") == 2
assert shortest_cover("tea with milk", "tea", "milk") == 3
assert shortest_cover("tea", "tea", "milk") == 0

def match_score(left, right):
    """Return the percentage of equal characters at equal places, relative to the longer text.
    Two empty texts give 100."""
    longest = max(len(left), len(right))
    if longest == 0:
        return 100
    return 100 * sum(a == b for a, b in zip(left, right)) // longest
# M: Equal pairs are counted and divided by the greater length.
assert match_score("abcd", "abxd") == 75
assert match_score("abc", "abcdef") == 50
assert match_score("", "") == 100

def edit_kind(before, after):
    """Name the change between two texts: "same", "added", "removed" or "changed".
    "added" means the new text continues the old one; "removed" is the opposite."""
    if before == after:
        return "same"
    if after.startswith(before):
        return "added"
    return "removed" if before.startswith(after) else "changed"
# M: The tests run from the most special case to the most general one.
assert edit_kind("hel", "hello") == "added"
assert edit_kind("hello", "hel") == "removed"
assert edit_kind("cat", "car") == "changed"
assert edit_kind("cat", "cat") == "same"

def differs_by_one_swap(left, right):
    """Tell whether two texts of the same length become equal by exchanging two neighbours in
    one."""
    different = [index for index, (a, b) in enumerate(zip(left, right)) if a != b]
    if len(left) != len(right) or len(different) != 2:
        return False
    i, j = different
    return j == i + 1 and left[i] == right[j] and left[j] == right[i]
# H: Exactly two neighbouring places may differ, and they must hold each other's letters.
# R: typo check: is one word the other with two adjacent letters switched (teh / the)?
assert differs_by_one_swap("teh", "the") is True
assert differs_by_one_swap("abc", "cba") is False
assert differs_by_one_swap("the", "the") is False

def one_letter_inserted(short, long):
    """Tell whether the long text is the short one with exactly one character put in
    somewhere."""
    if len(long) != len(short) + 1:
        return False
    return any(long[:index] + long[index + 1:] == short for index in range(len(long)))
# H: Every character of the long text is left out once and the rest compared.
assert one_letter_inserted("cat", "cart") is True
assert one_letter_inserted("cat", "cats") is True
assert one_letter_inserted("cat", "dogs") is False

def count_pairs_of_letters(text: str, pair: str) -> int:
    """Count the neighbouring letters that equal a pair in either direction; "ab" also finds
    "ba"."""
    hits = 0
    for left, right in zip(text, text[1:]):
        if left + right in (pair, pair[::-1]):
            hits += 1
    return hits
# M: Each neighbouring pair is compared with the pair and its reverse.
assert count_pairs_of_letters("abba", "ab") == 2
assert count_pairs_of_letters("xyxy", "yx") == 3
assert count_pairs_of_letters("", "ab") == 0

def opens_and_closes(text, mark):
    """Tell whether a text begins and ends with a mark and has something between them."""
    inner = len(text) - 2 * len(mark)
    return inner > 0 and text.startswith(mark) and text.endswith(mark)
# E: The length test makes sure that both marks do not overlap and leave a rest.
# R: is a text wrapped in some marker like **bold** ? text, marker. must not be empty inside
assert opens_and_closes("**bold**", "**") is True
assert opens_and_closes("****", "**") is False
assert opens_and_closes("*bold", "*") is False

def found_in_all(piece, texts):
    """Tell whether a piece occurs in every one of several texts; True if there are no texts."""
    return all(piece in text for text in texts)
# E: all checks each text with the in operator.
# R: is this substring in every string of a list?
assert found_in_all("an", ["pan", "hand"]) is True
assert found_in_all("an", ["pan", "pen"]) is False
assert found_in_all("x", []) is True

def last_line_with(log, word):
    """Return the last line of a log that contains a word, or None if no line does."""
    for line in reversed(log.splitlines()):
        if word in line:
            return line
    return None
# E: Walking backwards makes the first hit the last matching line.
# R: find the last line of a multi line log that contains a word, None if nothing
assert last_line_with("ok 1\nfail 2\nfail 3\nok 4", "fail") == "fail 3"
assert last_line_with("ok", "fail") is None
assert last_line_with("", "a") is None

def sentence_lengths_close(left, right):
    """Tell whether two sentences differ by at most one word in their length."""
    return abs(len(left.split()) - len(right.split())) <= 1
# E: The word counts are subtracted and the absolute value compared with one.
assert sentence_lengths_close("we go home", "they stay") is True
assert sentence_lengths_close("one two three", "one") is False
assert sentence_lengths_close("", "") is True

def words_in_both(left: str, right: str) -> list[str]:
    """List the words of the left sentence that the right one has too, each once, in order."""
    other = set(right.split())
    return [word for word in dict.fromkeys(left.split()) if word in other]
# M: dict.fromkeys drops repeats and keeps the order; the set answers quickly.
assert words_in_both("to be or to go", "go to bed") == ["to", "go"]
assert words_in_both("a b", "c") == []
assert words_in_both("", "x") == []

def closest_length_word(words, size):
    """Return the word whose length is nearest to size; of equals the one listed first."""
    return min(words, key=lambda word: abs(len(word) - size))
# E: min compares the words by how far their length is from the size.
# R: from a list of words get the one whose length is closest to n
assert closest_length_word(["a", "tree", "mountain"], 5) == "tree"
assert closest_length_word(["ab", "abcd"], 3) == "ab"
assert closest_length_word(["x"], 9) == "x"

def suggestions_for(start, words, limit):
    """Return at most limit words that begin with a start, in alphabetical order."""
    return sorted(word for word in words if word.startswith(start))[:limit]
# E: The words are filtered, sorted and cut to the limit.
# R: autocomplete: first few (limit) words starting with what i typed, sorted
assert suggestions_for("ca", ["cat", "car", "dog", "cab"], 2) == ["cab", "car"]
assert suggestions_for("d", ["cat", "dog"], 5) == ["dog"]
assert suggestions_for("z", ["cat"], 3) == []

def contains_phrase_wordwise(text, phrase):
    """Tell whether a phrase occurs in a text as whole words, so "art in" is not in "cart
    inn"."""
    return f" {phrase} " in f" {text} "
# M: Spaces around both make sure that a hit begins and ends at word borders.
assert contains_phrase_wordwise("modern art in town", "art in") is True
assert contains_phrase_wordwise("a cart inn", "art in") is False
assert contains_phrase_wordwise("art", "art") is True

def count_lines_ending(poem, ending):
    """Return how many lines of a poem end with the given letters, spaces at the end ignored."""
    return sum(line.rstrip().endswith(ending) for line in poem.splitlines())
# E: Each line is stripped on the right before its end is tested.
assert count_lines_ending("the night\nthe day\nso bright ", "ight") == 2
assert count_lines_ending("a\nb", "c") == 0
assert count_lines_ending("", "x") == 0

def middle_word(sentence: str) -> str:
    """Return the central word of a sentence; with an even number of words the right one of
    two."""
    words = sentence.split()
    return words[len(words) // 2]
# E: Half of the word count, rounded down, is the index wanted.
# R: what's the word in the middle of a sentence? if even count take the right of the two
assert middle_word("we love jazz") == "love"
assert middle_word("we love old jazz") == "old"
assert middle_word("hi") == "hi"
