"""Verified problems: searching, sorting and graphs."""

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
