"""Verified problems: sort rank."""

def longest_to_shortest(words: list[str]) -> list[str]:
    """Sort the words by falling length; equally long words keep their order."""
    return sorted(words, key=len, reverse=True)
# E: reverse keeps the order of equal keys, as sorting is stable.
# R: sort strings, the longest ones first
assert longest_to_shortest(["tea", "coffee", "milk"]) == ["coffee", "milk", "tea"]
assert longest_to_shortest(["a", "b"]) == ["a", "b"]
assert longest_to_shortest([]) == []

def order_by_last_letter(names: list[str]) -> list[str]:
    """Sort non-empty names by their final letter only."""
    return sorted(names, key=lambda name: name[-1])
# E: The key function returns the letter at index -1.
# R: how can I sort names by the last letter of each one?
assert order_by_last_letter(["Emil", "Ada", "Bob"]) == ["Ada", "Bob", "Emil"]
assert order_by_last_letter(["Eva", "Ada"]) == ["Eva", "Ada"]
assert order_by_last_letter([]) == []

def sort_pairs_by_second(pairs: list[tuple]) -> list[tuple]:
    """Sort tuples in rising order of their second component."""
    return sorted(pairs, key=lambda pair: pair[1])
# E: The lambda picks what is compared.
# R: sort a list of 2-tuples by the 2nd item
assert sort_pairs_by_second([("a", 3), ("b", 1)]) == [("b", 1), ("a", 3)]
assert sort_pairs_by_second([(9, 0), (1, 0)]) == [(9, 0), (1, 0)]
assert sort_pairs_by_second([]) == []

def results_by_points(results):
    """Sort (team, points) tuples by points, most first, and by team name on equal points."""
    return sorted(results, key=lambda result: (-result[1], result[0]))
# M: A negative number in the key turns the order round for the points only.
# R: league standings: list of (team, points). highest points first, ties alphabetically
assert results_by_points([("B", 3), ("A", 3), ("C", 9)]) == [("C", 9), ("A", 3), ("B", 3)]
assert results_by_points([("X", 0)]) == [("X", 0)]
assert results_by_points([]) == []

def sort_ignoring_case(titles):
    """Sort titles as if all were written in small letters."""
    return sorted(titles, key=str.lower)
# E: The method str.lower itself is the key function.
# R: alphabetical sort but upper/lower case should not matter
assert sort_ignoring_case(["banana", "Apple", "cherry"]) == ["Apple", "banana", "cherry"]
assert sort_ignoring_case(["b", "A"]) == ["A", "b"]
assert sort_ignoring_case([]) == []

def sort_by_absolute(changes: list[int]) -> list[int]:
    """Arrange the changes from the smallest to the largest size, signs being ignored."""
    return sorted(changes, key=abs)
# E: abs as the key hides the sign while sorting.
assert sort_by_absolute([-5, 2, -1]) == [-1, 2, -5]
assert sort_by_absolute([3, -3]) == [3, -3]
assert sort_by_absolute([]) == []

def sort_by_last_digit(tickets: list[int]) -> list[int]:
    """Sort positive ticket numbers by their last digit, ties by the whole number."""
    return sorted(tickets, key=lambda ticket: (ticket % 10, ticket))
# E: The remainder by ten comes first in the key.
# R: sort ints by the ones digit, smaller number first if the digit is the same
assert sort_by_last_digit([31, 12, 21, 40]) == [40, 21, 31, 12]
assert sort_by_last_digit([9]) == [9]
assert sort_by_last_digit([]) == []

def evens_then_odds(values: list[int]) -> list[int]:
    """Put the even values in front of the odd ones, each part sorted upwards."""
    return sorted(values, key=lambda value: (value % 2, value))
# M: The remainder by two is 0 for even values, so they come first.
# R: sort the numbers, but all even ones before the odd ones
assert evens_then_odds([5, 2, 1, 4]) == [2, 4, 1, 5]
assert evens_then_odds([3]) == [3]
assert evens_then_odds([]) == []

def negatives_at_end(values):
    """Move the negative values to the end without changing the order in both parts."""
    return sorted(values, key=lambda value: value < 0)
# M: False sorts before True and a stable sort keeps the rest as it was.
assert negatives_at_end([1, -2, 3, -4]) == [1, 3, -2, -4]
assert negatives_at_end([0, -1]) == [0, -1]
assert negatives_at_end([]) == []

def number_strings_sorted(entries: list[str]) -> list[str]:
    """Sort strings of digits by their value, so that "9" stands before "10"."""
    return sorted(entries, key=int)
# E: int converts each entry for the comparison only.
# R: my list ["10", "9", "2"] sorts wrong because its strings, i want ["2", "9", "10"]
assert number_strings_sorted(["10", "9", "2"]) == ["2", "9", "10"]
assert number_strings_sorted(["5"]) == ["5"]
assert number_strings_sorted([]) == []

def sort_by_vowel_count(words):
    """Sort lower-case words by how many vowels they have, fewest first."""
    return sorted(words, key=lambda word: sum(c in "aeiou" for c in word))
# M: The key sums up a membership test over the letters.
assert sort_by_vowel_count(["area", "sky", "sun"]) == ["sky", "sun", "area"]
assert sort_by_vowel_count(["oo", "aa"]) == ["oo", "aa"]
assert sort_by_vowel_count([]) == []

def sort_inner_lists(lists):
    """Sort every inner list and leave the order of the lists alone."""
    return [sorted(inner) for inner in lists]
# E: sorted makes a new list of each inner one.
# R: list of lists: sort each of the inner lists
assert sort_inner_lists([[3, 1], [2], []]) == [[1, 3], [2], []]
assert sort_inner_lists([["b", "a"]]) == [["a", "b"]]
assert sort_inner_lists([]) == []

def lists_by_sum(lists: list[list[int]]) -> list[list[int]]:
    """Sort the inner lists by their sums, lowest sum first."""
    return sorted(lists, key=sum)
# E: sum is a ready-made key function.
assert lists_by_sum([[5, 5], [1], [2, 3]]) == [[1], [2, 3], [5, 5]]
assert lists_by_sum([[], [-1]]) == [[-1], []]
assert lists_by_sum([]) == []

def names_by_surname(full_names: list[str]) -> list[str]:
    """Sort full names by the last word, then by the whole name."""
    return sorted(full_names, key=lambda name: (name.split()[-1], name))
# M: Splitting a name and taking index -1 gives the surname for the key.
assert names_by_surname(["Ann Wood", "Bo Adams"]) == ["Bo Adams", "Ann Wood"]
assert names_by_surname(["Cy Fox", "Al Fox"]) == ["Al Fox", "Cy Fox"]
assert names_by_surname([]) == []

def sort_sizes(sizes: list[str]) -> list[str]:
    """Sort shirt sizes in the order S, M, L, XL."""
    order = ["S", "M", "L", "XL"]
    return sorted(sizes, key=order.index)
# E: The index in the order list is the sort key.
# R: sort clothes sizes S M L XL correctly, not alphabetical
assert sort_sizes(["L", "S", "XL", "M"]) == ["S", "M", "L", "XL"]
assert sort_sizes(["M", "S", "M"]) == ["S", "M", "M"]
assert sort_sizes([]) == []

def sort_like(items, pattern):
    """Sort the items in the order of the pattern; items not in it come last in their old
    order."""
    def place(item):
        return pattern.index(item) if item in pattern else len(pattern)
    return sorted(items, key=place)
# M: Unknown items get a place behind the whole pattern.
# R: order my list like another list, unknown elements at the end. (items, pattern)
assert sort_like(["c", "x", "a"], ["a", "b", "c"]) == ["a", "c", "x"]
assert sort_like(["z", "y"], []) == ["z", "y"]
assert sort_like([], ["a"]) == []

def products_by_unit_price(products):
    """Sort (name, price, grams) tuples from the lowest price per gram to the highest."""
    return sorted(products, key=lambda product: product[1] / product[2])
# E: The key is computed from two parts of the tuple.
assert products_by_unit_price([("a", 4, 2), ("b", 3, 3)]) == [("b", 3, 3), ("a", 4, 2)]
assert products_by_unit_price([("x", 1, 1)]) == [("x", 1, 1)]
assert products_by_unit_price([]) == []

def names_of_youngest_first(people: list[tuple[str, int]]) -> list[str]:
    """Return only the names from (name, age) tuples, the youngest person first."""
    return [name for name, _ in sorted(people, key=lambda person: person[1])]
# E: The tuples are sorted by age before the names are picked out.
# R: people = [("Ann", 30), ("Bo", 12)], give me the names sorted by age
assert names_of_youngest_first([("Ann", 30), ("Bo", 12)]) == ["Bo", "Ann"]
assert names_of_youngest_first([("Cy", 1)]) == ["Cy"]
assert names_of_youngest_first([]) == []

def cheapest_sum(prices: list[int], count: int) -> int:
    """Return what the count cheapest items cost together."""
    return sum(sorted(prices)[:count])
# E: After sorting, the cheapest items are at the front.
assert cheapest_sum([5, 1, 3], 2) == 4
assert cheapest_sum([5], 3) == 5
assert cheapest_sum([], 2) == 0

def most_items_for(budget: int, prices: list[int]) -> int:
    """Return how many items can be bought with the budget if the cheapest are taken first."""
    count = 0
    for price in sorted(prices):
        if price > budget:
            break
        budget -= price
        count += 1
    return count
# M: Going through the sorted prices, money is spent until it runs short.
# R: i have a budget and a price list. max number of things i can buy?
assert most_items_for(10, [7, 2, 3, 6]) == 2
assert most_items_for(1, [2]) == 0
assert most_items_for(5, []) == 0

def place_in_ranking(points: list[int], own: int) -> int:
    """Return the place of the own points: one more than the number of better results."""
    return 1 + sum(other > own for other in points)
# E: Everyone with more points is in front.
# R: which place do I get with x points if these are everybody's points
assert place_in_ranking([10, 8, 8, 5], 8) == 2
assert place_in_ranking([1, 2], 9) == 1
assert place_in_ranking([], 0) == 1

def dense_places(scores: list[int]) -> list[int]:
    """Return the place of each score, where equal scores share a place and no place is
    skipped."""
    different = sorted(set(scores), reverse=True)
    return [different.index(score) + 1 for score in scores]
# M: The place is the index among the different scores, counted from one.
# R: ranking without gaps: 9, 7, 9, 5 should give 1, 2, 1, 3
assert dense_places([9, 7, 9, 5]) == [1, 2, 1, 3]
assert dense_places([4]) == [1]
assert dense_places([]) == []

def order_of_sizes(values: list[int]) -> list[int]:
    """Return the indices of the values in the order in which sorting would arrange them."""
    return sorted(range(len(values)), key=lambda index: values[index])
# M: The indices are sorted with the value they point to as key.
assert order_of_sizes([30, 10, 20]) == [1, 2, 0]
assert order_of_sizes([5, 5]) == [0, 1]
assert order_of_sizes([]) == []

def top_indices(scores: list[int], count: int) -> list[int]:
    """Return the indices of the count best scores in rising order of index."""
    by_score = sorted(range(len(scores)), key=lambda i: scores[i], reverse=True)
    return sorted(by_score[:count])
# M: The indices are sorted twice, first by score and then by themselves.
assert top_indices([5, 9, 1, 7], 2) == [1, 3]
assert top_indices([3, 3], 1) == [0]
assert top_indices([], 2) == []

def is_top_value(values: list[int], index: int) -> bool:
    """Tell whether the value at the index is the largest of the list, alone or with others."""
    return values[index] == max(values)
# E: The value is compared with the maximum.
assert is_top_value([3, 9, 9], 2) is True
assert is_top_value([3, 9], 0) is False
assert is_top_value([1], 0) is True

def youngest_person(people: list[tuple[str, int]]) -> str:
    """Return the name from the (name, age) tuple with the lowest age."""
    return min(people, key=lambda person: person[1])[0]
# E: min compares the ages and the name is taken from its tuple.
# R: who is the youngest in a list of (name, age)?
assert youngest_person([("Ann", 30), ("Bo", 12)]) == "Bo"
assert youngest_person([("Cy", 5), ("Di", 5)]) == "Cy"
assert youngest_person([("Ed", 80)]) == "Ed"

def word_with_most(words: list[str], letter: str) -> str:
    """Return the word in which the letter occurs most often, the first of equal ones."""
    return max(words, key=lambda word: word.count(letter))
# E: The count of the letter is what max compares.
# R: from a list of words find the one with the most of a given letter
assert word_with_most(["tea", "banana", "art"], "a") == "banana"
assert word_with_most(["x", "y"], "z") == "x"
assert word_with_most(["aa"], "a") == "aa"

def tallest_and_shortest(people):
    """Return the names of the tallest and of the shortest of (name, height) tuples as a
    pair."""
    def height(person):
        return person[1]
    return max(people, key=height)[0], min(people, key=height)[0]
# E: The same key function serves max and min.
# R: list of (name, height). return (tallest name, smallest name)
assert tallest_and_shortest([("Ann", 160), ("Bo", 190), ("Cy", 150)]) == ("Bo", "Cy")
assert tallest_and_shortest([("Ann", 160)]) == ("Ann", "Ann")
assert tallest_and_shortest([("A", 1), ("B", 2)]) == ("B", "A")

def winners_of(scores: list[tuple[str, int]]) -> list[str]:
    """Return all names with the highest score, in the order of the list."""
    best = max((score for _, score in scores), default=None)
    return [name for name, score in scores if score == best]
# E: The best score is found first and then used as a filter.
# R: (name, score) tuples, who won? could be several with the same top score. empty list -> empty list
assert winners_of([("Ann", 5), ("Bo", 9), ("Cy", 9)]) == ["Bo", "Cy"]
assert winners_of([("Ann", 0)]) == ["Ann"]
assert winners_of([]) == []

def closest_word_length(words: list[str], length: int) -> str:
    """Return the word whose length comes nearest to the given one, earlier words winning
    ties."""
    return min(words, key=lambda word: abs(len(word) - length))
# E: The difference in length is the key that is made small.
assert closest_word_length(["a", "abcd", "abcdefgh"], 5) == "abcd"
assert closest_word_length(["ab", "abcd"], 3) == "ab"
assert closest_word_length(["x"], 9) == "x"

def point_farthest_out(points):
    """Return the (x, y) point with the greatest distance from (0, 0)."""
    return max(points, key=lambda point: point[0] ** 2 + point[1] ** 2)
# E: The squared distance gives the same order as the distance itself.
assert point_farthest_out([(1, 1), (-3, 4), (4, 0)]) == (-3, 4)
assert point_farthest_out([(0, 0)]) == (0, 0)
assert point_farthest_out([(2, 0), (0, 2)]) == (2, 0)

def longest_with_beginning(words, beginning):
    """Return the longest word that starts with the beginning, or None if no word does."""
    matches = [word for word in words if word.startswith(beginning)]
    return max(matches, key=len, default=None)
# E: Filtering comes first and max with len picks from what is left.
assert longest_with_beginning(["car", "cart", "dog"], "ca") == "cart"
assert longest_with_beginning(["dog"], "ca") is None
assert longest_with_beginning([], "") is None

def is_in_order(items: list) -> bool:
    """Return whether the list is sorted in rising order, equal neighbours allowed."""
    return items == sorted(items)
# E: A sorted list does not change when it is sorted.
# R: check if a list is already sorted (ascending)
assert is_in_order([1, 2, 2]) is True
assert is_in_order(["b", "a"]) is False
assert is_in_order([]) is True

def sorted_kind(values: list[int]) -> str:
    """Return "rising", "falling" or "mixed"; lists with equal values only count as rising."""
    if values == sorted(values):
        return "rising"
    if values == sorted(values, reverse=True):
        return "falling"
    return "mixed"
# E: The list is compared with both sorted versions.
assert sorted_kind([1, 2, 9]) == "rising"
assert sorted_kind([5, 3]) == "falling"
assert sorted_kind([1, 3, 2]) == "mixed"

def out_of_place(items: list) -> int:
    """Count the positions at which the list differs from its sorted version."""
    return sum(a != b for a, b in zip(items, sorted(items)))
# E: zip compares the list with its sorted copy.
# R: how many elements stand at the wrong place compared to the sorted list?
assert out_of_place([1, 3, 2, 4]) == 2
assert out_of_place([1, 2]) == 0
assert out_of_place([]) == 0

def sort_middle_only(values):
    """Sort everything but the first and the last value, which stay where they are."""
    if len(values) < 3:
        return list(values)
    return [values[0]] + sorted(values[1:-1]) + [values[-1]]
# E: The inner slice is sorted and framed by the two ends.
assert sort_middle_only([9, 3, 1, 2, 0]) == [9, 1, 2, 3, 0]
assert sort_middle_only([2, 1]) == [2, 1]
assert sort_middle_only([]) == []

def sort_halves(values: list[int]) -> list[int]:
    """Sort the front half upwards and the back half downwards; the middle of an odd list
    belongs
    to the back half."""
    half = len(values) // 2
    return sorted(values[:half]) + sorted(values[half:], reverse=True)
# E: Each slice gets its own call of sorted.
assert sort_halves([3, 1, 2, 4]) == [1, 3, 4, 2]
assert sort_halves([5, 1, 9]) == [5, 9, 1]
assert sort_halves([]) == []

def sort_positions(values, places):
    """Sort only the values at the given places among each other, all other values stay."""
    result = list(values)
    chosen = sorted(values[place] for place in places)
    for place, value in zip(sorted(places), chosen):
        result[place] = value
    return result
# H: The sorted values are put back on the sorted places.
# R: sort just some positions of a list, e.g. ([9, 5, 1, 7], [0, 2]) -> [1, 5, 9, 7]
assert sort_positions([9, 5, 1, 7], [0, 2]) == [1, 5, 9, 7]
assert sort_positions([2, 1], []) == [2, 1]
assert sort_positions([3, 2, 1], [2, 1, 0]) == [1, 2, 3]

def sort_odds_in_place_of_odds(values):
    """Sort the odd values among their own places; the even values do not move."""
    odds = iter(sorted(value for value in values if value % 2 == 1))
    return [next(odds) if value % 2 == 1 else value for value in values]
# H: An iterator hands out the sorted odd values one by one.
assert sort_odds_in_place_of_odds([5, 2, 3, 8, 1]) == [1, 2, 3, 8, 5]
assert sort_odds_in_place_of_odds([4, 2]) == [4, 2]
assert sort_odds_in_place_of_odds([]) == []

def names_sorted_with_scores(names: list[str], scores: list[int]) -> list[str]:
    """Return the names from the highest score to the lowest, given as two lists of equal
    length.
    Equal scores keep the order of the names list."""
    ranked = sorted(zip(names, scores), key=lambda pair: pair[1], reverse=True)
    return [name for name, _ in ranked]
# M: zip keeps each name with its score while sorting.
# R: names and their scores are in 2 lists. sort the names by score, best first
assert names_sorted_with_scores(["Ann", "Bo", "Cy"], [5, 9, 5]) == ["Bo", "Ann", "Cy"]
assert names_sorted_with_scores(["Ann"], [0]) == ["Ann"]
assert names_sorted_with_scores([], []) == []

def sort_by_frequency(items):
    """Sort the items so that rarer ones come first, items equally frequent by their value."""
    return sorted(items, key=lambda item: (items.count(item), item))
# M: The count in the whole list is the first part of the key.
assert sort_by_frequency([3, 1, 3, 2]) == [1, 2, 3, 3]
assert sort_by_frequency(["b", "a"]) == ["a", "b"]
assert sort_by_frequency([]) == []

def insert_keeping_order(ordered: list[int], new_value: int) -> list[int]:
    """Return a rising list with one more value at a fitting place, found with a loop."""
    for index, value in enumerate(ordered):
        if value >= new_value:
            return ordered[:index] + [new_value] + ordered[index:]
    return ordered + [new_value]
# M: The new value goes in front of the first value that is not smaller.
# R: add a number to a sorted list so it stays sorted, new list, no sort()
assert insert_keeping_order([1, 4, 9], 5) == [1, 4, 5, 9]
assert insert_keeping_order([1, 2], 3) == [1, 2, 3]
assert insert_keeping_order([], 7) == [7]

def merge_downwards(left: list[int], right: list[int]) -> list[int]:
    """Merge two falling lists to one falling list without sorting."""
    i = j = 0
    result = []
    while i < len(left) and j < len(right):
        if left[i] >= right[j]:
            result.append(left[i])
            i += 1
        else:
            result.append(right[j])
            j += 1
    return result + left[i:] + right[j:]
# H: Two positions walk through the lists and the larger item is taken each time.
assert merge_downwards([9, 4, 1], [7, 4]) == [9, 7, 4, 4, 1]
assert merge_downwards([], [3, 2]) == [3, 2]
assert merge_downwards([1], []) == [1]

def first_matching(items, test):
    """Return the first item for which the test function is true, or None."""
    for item in items:
        if test(item):
            return item
    return None
# E: return inside the loop ends the search at the first hit.
# R: first element of a list that fulfils a condition (given as a function); None otherwise
assert first_matching([1, 4, 6], lambda n: n % 2 == 0) == 4
assert first_matching(["a"], str.isdigit) is None
assert first_matching([], bool) is None

def closest_below(ordered: list[int], limit: int):
    """Return the last value of a rising list that is smaller than the limit, else None."""
    found = None
    for value in ordered:
        if value >= limit:
            break
        found = value
    return found
# E: The value before the loop breaks is the one that was kept last.
assert closest_below([2, 5, 9], 6) == 5
assert closest_below([2, 5], 2) is None
assert closest_below([], 4) is None

def count_pairs_in_order(values: list[int]) -> int:
    """Count the pairs of positions in which the left value is smaller than the right one."""
    count = 0
    for i in range(len(values)):
        for j in range(i + 1, len(values)):
            if values[i] < values[j]:
                count += 1
    return count
# E: Two loops visit every pair of positions once.
assert count_pairs_in_order([1, 3, 2]) == 2
assert count_pairs_in_order([3, 2, 1]) == 0
assert count_pairs_in_order([]) == 0

def sort_dates(dates: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sort (day, month) tuples of one year by the calendar."""
    return sorted(dates, key=lambda date: (date[1], date[0]))
# E: The key puts the month in front of the day.
# R: my dates are (day, month) tuples, sort them chronologically please
assert sort_dates([(5, 12), (24, 3), (1, 3)]) == [(1, 3), (24, 3), (5, 12)]
assert sort_dates([(1, 1)]) == [(1, 1)]
assert sort_dates([]) == []

def sort_clock_times(times: list[str]) -> list[str]:
    """Sort times such as "9:05" and "10:30" by hour and minute."""
    def minutes(time):
        hour, minute = time.split(":")
        return int(hour) * 60 + int(minute)
    return sorted(times, key=minutes)
# M: Each time becomes its minutes since midnight for the comparison.
# R: times like "9:05", "10:30" as strings, sort them right (without leading zeros)
assert sort_clock_times(["10:30", "9:05", "9:50"]) == ["9:05", "9:50", "10:30"]
assert sort_clock_times(["0:00"]) == ["0:00"]
assert sort_clock_times([]) == []

def earliest_deadline(tasks: list[tuple[str, int]]):
    """Return the name of the task with the smallest day number, or None without tasks."""
    if not tasks:
        return None
    name, _ = min(tasks, key=lambda task: task[1])
    return name
# E: min picks the whole tuple, which is unpacked afterwards.
# R: tasks are (name, day) - which one is due first? None for an empty list
assert earliest_deadline([("wash", 5), ("cook", 2)]) == "cook"
assert earliest_deadline([("wash", 1), ("cook", 1)]) == "wash"
assert earliest_deadline([]) is None

def swap_smallest_to_front(values: list[int]) -> list[int]:
    """Exchange the first value with the smallest one and return the new list."""
    if not values:
        return []
    result = list(values)
    place = result.index(min(result))
    result[0], result[place] = result[place], result[0]
    return result
# E: The index of the minimum is found and two places are exchanged.
assert swap_smallest_to_front([5, 3, 1, 4]) == [1, 3, 5, 4]
assert swap_smallest_to_front([1, 2]) == [1, 2]
assert swap_smallest_to_front([]) == []

def numbers_before_maximum(values: list[int]) -> list[int]:
    """Return the part of the list in front of its first largest value."""
    if not values:
        return []
    return values[:values.index(max(values))]
# E: The index of the maximum ends the slice.
assert numbers_before_maximum([1, 3, 9, 2]) == [1, 3]
assert numbers_before_maximum([9, 9]) == []
assert numbers_before_maximum([]) == []

def order_of_arrival(times: list[tuple[str, float]], limit: float) -> list[str]:
    """Return the names of the runners within the time limit, fastest first."""
    in_time = [(time, name) for name, time in times if time <= limit]
    return [name for time, name in sorted(in_time)]
# M: With the time in front, tuples sort by it without a key.
assert order_of_arrival([("Ann", 12.5), ("Bo", 11.0), ("Cy", 20.0)], 15) == ["Bo", "Ann"]
assert order_of_arrival([("Cy", 20.0)], 15) == []
assert order_of_arrival([], 15) == []

def medal_order(table):
    """Sort (country, gold, silver, bronze) tuples: more gold first, then silver, then
    bronze."""
    return sorted(table, key=lambda row: row[1:], reverse=True)
# M: The slice of the three counts is itself a tuple that can be compared.
# R: olympic medal table, rows are (country, gold, silver, bronze), best country on top
assert medal_order([("A", 1, 0, 5), ("B", 1, 2, 0)]) == [("B", 1, 2, 0), ("A", 1, 0, 5)]
assert medal_order([("C", 0, 0, 0)]) == [("C", 0, 0, 0)]
assert medal_order([]) == []

def tallest_in_back(rows):
    """Sort each row of heights and order the rows by their tallest person, shortest row first.
    No row is empty."""
    return sorted((sorted(row) for row in rows), key=lambda row: row[-1])
# M: After the inner sorting the last item is the tallest and becomes the key.
assert tallest_in_back([[180, 150], [160, 140]]) == [[140, 160], [150, 180]]
assert tallest_in_back([[2, 1]]) == [[1, 2]]
assert tallest_in_back([]) == []

def one_word_per_length(words):
    """Sort the words by length and keep one word per length, the alphabetically first."""
    best = {}
    for word in sorted(words):
        best.setdefault(len(word), word)
    return [best[length] for length in sorted(best)]
# M: setdefault stores only the first word of each length.
assert one_word_per_length(["tea", "a", "pot", "cake"]) == ["a", "pot", "cake"]
assert one_word_per_length(["b", "a"]) == ["a"]
assert one_word_per_length([]) == []

def list_after_swaps(items, swaps):
    """Carry out swaps given as (i, j) index pairs one after another and return the result."""
    result = list(items)
    for i, j in swaps:
        result[i], result[j] = result[j], result[i]
    return result
# E: Each pair of indices exchanges two places of the copy.
# R: apply a list of index swaps [(0, 2), ...] to a list
assert list_after_swaps(["a", "b", "c"], [(0, 2), (0, 1)]) == ["b", "c", "a"]
assert list_after_swaps([1, 2], []) == [1, 2]
assert list_after_swaps([1, 2], [(0, 1), (0, 1)]) == [1, 2]

def reversed_alphabet_order(words: list[str]) -> list[str]:
    """Sort words as if they were read from right to left, like a rhyming dictionary."""
    return sorted(words, key=lambda word: word[::-1])
# E: The reversed word is used as the key.
# R: sort words by their endings (compare from the last letter backwards)
assert reversed_alphabet_order(["light", "tea", "night"]) == ["tea", "light", "night"]
assert reversed_alphabet_order(["ab", "ba"]) == ["ba", "ab"]
assert reversed_alphabet_order([]) == []

def sort_true_first(tasks: list[tuple[str, bool]]) -> list[str]:
    """Return the task names with urgent ones (True) in front, each part in its old order."""
    return [name for name, urgent in sorted(tasks, key=lambda task: not task[1])]
# E: not makes urgent tasks False, which sorts before True.
assert sort_true_first([("a", False), ("b", True), ("c", True)]) == ["b", "c", "a"]
assert sort_true_first([("x", False)]) == ["x"]
assert sort_true_first([]) == []
