"""Verified problems: filter map."""

def fish_to_keep(lengths, legal_size):
    """Return the lengths of the fish that are at least the legal size, in the order of the
    catch."""
    return [length for length in lengths if length >= legal_size]
# E: A comprehension with a condition keeps the long enough fish.
# R: i have a list of fish lengths and a legal size, give me only the ones i may keep (size itself is ok)
assert fish_to_keep([30, 22, 41, 35], 35) == [41, 35]
assert fish_to_keep([10, 12], 20) == []
assert fish_to_keep([20], 20) == [20]

def negatives_to_zero(amounts):
    """Replace every amount below zero by 0 and return the new list."""
    return [max(amount, 0) for amount in amounts]
# E: The larger of the amount and zero is never negative.
# R: how do I turn all the minus values of a list into zero and leave the others alone
assert negatives_to_zero([3, -4, 0, -1]) == [3, 0, 0, 0]
assert negatives_to_zero([]) == []
assert negatives_to_zero([5, 6]) == [5, 6]

def total_above_limit(prices, limit):
    """Add up only the prices greater than the limit; without any the sum is 0."""
    return sum(price for price in prices if price > limit)
# E: The generator hands only the big prices to sum.
# R: I have a list of prices and want the sum of just the ones above some limit.
assert total_above_limit([5, 20, 30], 10) == 50
assert total_above_limit([10], 10) == 0
assert total_above_limit([], 3) == 0

def all_within(readings, low, high):
    """Tell whether no reading lies outside low to high, both borders allowed."""
    for reading in readings:
        if not low <= reading <= high:
            return False
    return True
# E: The loop gives up at the first reading outside.
# R: check that every value in a list is between low and high (borders count as ok), true or false please
assert all_within([4, 6, 8], 4, 8) is True
assert all_within([4, 9], 4, 8) is False
assert all_within([], 0, 1) is True

def vegetarian_dishes(menu):
    """Return the names of the dishes marked as vegetarian; the menu holds (name,
    is_vegetarian)."""
    return [name for name, is_vegetarian in menu if is_vegetarian]
# E: Each pair is unpacked and its flag used as the condition.
# R: my menu is a list of (dish, True/False for vegetarian) pairs. which dishes can a vegetarian eat?
assert vegetarian_dishes([("soup", True), ("ham", False), ("tea", True)]) == ["soup", "tea"]
assert vegetarian_dishes([("ham", False)]) == []
assert vegetarian_dishes([]) == []

def spent_on(purchases, item):
    """Sum the prices of all purchases of one item, given as (item, price) pairs."""
    total = 0
    for bought, price in purchases:
        if bought == item:
            total += price
    return total
# E: A loop adds the price whenever the name matches.
# R: purchases is a list like [("tea", 3), ("milk", 2), ("tea", 4)], how much did i spend on tea (7)?
assert spent_on([("tea", 3), ("milk", 2), ("tea", 4)], "tea") == 7
assert spent_on([("tea", 3)], "rice") == 0
assert spent_on([], "tea") == 0

def share_of_yes(answers):
    """Return the share of "yes" among the answers as a number from 0 to 1, or 0 for no
    answers."""
    if not answers:
        return 0
    return answers.count("yes") / len(answers)
# E: The count of the word is divided by the number of answers.
assert share_of_yes(["yes", "no", "yes", "no"]) == 0.5
assert share_of_yes(["yes"]) == 1.0
assert share_of_yes([]) == 0

def squares_of_odds(values):
    """Square the odd values and leave the even ones out."""
    return [value * value for value in values if value % 2 == 1]
# E: One comprehension filters and maps at the same time.
# R: square only the odd numbers in a list and throw the even ones away
assert squares_of_odds([1, 2, 3, 4]) == [1, 9]
assert squares_of_odds([2, 4]) == []
assert squares_of_odds([-3]) == [9]

def halve_large(portions, limit):
    """Cut every portion above the limit in half, keep the others as they are."""
    return [portion / 2 if portion > limit else portion for portion in portions]
# E: A conditional expression decides for each portion.
assert halve_large([10, 4, 8], 5) == [5.0, 4, 4.0]
assert halve_large([5], 5) == [5]
assert halve_large([], 1) == []

def valid_emails(addresses: list[str]) -> list[str]:
    """Keep the addresses that hold exactly one @ sign."""
    return [address for address in addresses if address.count("@") == 1]
# E: count on the string tells how many @ signs there are.
# R: i got a messy list of mail adresses, keep only those with exactly one @ in them
assert valid_emails(["a@b.de", "ab.de", "a@@b"]) == ["a@b.de"]
assert valid_emails([]) == []
assert valid_emails(["x@y"]) == ["x@y"]

def name_tags(guests):
    """Return a tag such as "Hello, Ada!" for every guest."""
    tags = []
    for guest in guests:
        tags.append(f"Hello, {guest}!")
    return tags
# E: An f-string builds each tag inside the loop.
assert name_tags(["Ada", "Max"]) == ["Hello, Ada!", "Hello, Max!"]
assert name_tags(["Bo"]) == ["Hello, Bo!"]
assert name_tags([]) == []

def shelf_numbers(books, shelf_size):
    """Return for each book the number of its shelf, counted from 1, when shelves are filled
    in turn."""
    return [index // shelf_size + 1 for index in range(len(books))]
# E: Whole division of the index by the size gives the shelf.
# R: Books get put on shelves one after another, shelf_size per shelf. For every book tell me its shelf no. starting at 1.
assert shelf_numbers(["a", "b", "c"], 2) == [1, 1, 2]
assert shelf_numbers([], 4) == []
assert shelf_numbers(["a", "b"], 1) == [1, 2]

def stock_status(counts):
    """Map each count to "none", "low" (1 to 4) or "enough" (5 and more)."""
    words = []
    for count in counts:
        if count == 0:
            words.append("none")
        elif count < 5:
            words.append("low")
        else:
            words.append("enough")
    return words
# E: An if chain picks the word for every count.
# R: turn stock counts into words: 0 is "none", under 5 is "low", else "enough". input is a list
assert stock_status([0, 3, 5]) == ["none", "low", "enough"]
assert stock_status([4]) == ["low"]
assert stock_status([]) == []

def total_of_text_numbers(entries):
    """Add up the entries that consist of digits only and ignore all others."""
    return sum(int(entry) for entry in entries if entry.isdigit())
# E: isdigit guards the conversion to int.
# R: sum the entries of a list of strings that are numbers, skip stuff like "n/a"
assert total_of_text_numbers(["4", "x", "10"]) == 14
assert total_of_text_numbers(["-", ""]) == 0
assert total_of_text_numbers([]) == 0

def is_on_list(guest_list, name):
    """Tell whether the name is on the guest list, whatever its upper and lower case."""
    return name.lower() in [guest.lower() for guest in guest_list]
# E: Both sides are put in lower case before the membership test.
# R: is a person on the guest list? ignore capital letters. (list, name)
assert is_on_list(["Ann", "BOB"], "bob") is True
assert is_on_list(["Ann"], "Anna") is False
assert is_on_list([], "Ann") is False

def has_forbidden(ingredients, forbidden):
    """Return True when some ingredient is one of the forbidden ones."""
    for ingredient in ingredients:
        if ingredient in forbidden:
            return True
    return False
# E: The loop looks each ingredient up in the other list.
assert has_forbidden(["milk", "nuts"], ["nuts", "eggs"]) is True
assert has_forbidden(["flour"], ["nuts"]) is False
assert has_forbidden([], ["nuts"]) is False

def allowed_snacks(snacks, allergies):
    """Return the snacks whose name holds none of the allergy words."""
    return [snack for snack in snacks if not any(word in snack for word in allergies)]
# M: An inner any tests every allergy word against the snack.
# R: given snack names and a list of allergy words, drop each snack that has one of these words somewhere in its name
assert allowed_snacks(["nut bar", "apple", "milk shake"], ["nut", "milk"]) == ["apple"]
assert allowed_snacks(["apple"], []) == ["apple"]
assert allowed_snacks([], ["nut"]) == []

def fahrenheit_list(celsius):
    """Convert a list of Celsius temperatures to Fahrenheit."""
    return [degrees * 9 / 5 + 32 for degrees in celsius]
# E: The formula is applied to each temperature.
assert fahrenheit_list([0, 100]) == [32.0, 212.0]
assert fahrenheit_list([-40]) == [-40.0]
assert fahrenheit_list([]) == []

def multiples_in(candidates, step):
    """Return the candidates that are divisible by step without a remainder."""
    found = []
    for candidate in candidates:
        if candidate % step == 0:
            found.append(candidate)
    return found
# E: A remainder of zero means that step divides the candidate.
# R: filter a list so that only numbers dividable by step stay, e.g. ([3, 4, 9], 3) gives [3, 9]
assert multiples_in([3, 4, 9], 3) == [3, 9]
assert multiples_in([0, 1], 5) == [0]
assert multiples_in([], 2) == []

def trimmed_names(names):
    """Strip the outer spaces of all names and drop those that are empty then."""
    cleaned = [name.strip() for name in names]
    return [name for name in cleaned if name]
# E: The first comprehension strips, the second drops the empty strings.
assert trimmed_names([" Ann ", "  ", "Bo"]) == ["Ann", "Bo"]
assert trimmed_names([""]) == []
assert trimmed_names([]) == []

def discounted(prices, percent_off):
    """Reduce all prices by some percent and round them to two decimals."""
    factor = 1 - percent_off / 100
    return [round(price * factor, 2) for price in prices]
# E: The factor is computed once and used for each price.
# R: take x percent off a whole list of prices, 2 decimals
assert discounted([10, 20], 50) == [5.0, 10.0]
assert discounted([9.99], 10) == [8.99]
assert discounted([], 5) == []

def all_same_length(words: list[str]) -> bool:
    """Return True when the words are all equally long; an empty list counts as such."""
    return len({len(word) for word in words}) <= 1
# E: The set of the lengths has at most one element then.
# R: do all strings in my list have the same lenght?
assert all_same_length(["tea", "pot"]) is True
assert all_same_length(["tea", "cake"]) is False
assert all_same_length([]) is True

def all_start_with(entries, start):
    """Return whether each string in the list begins with the text start."""
    return all(entry.startswith(start) for entry in entries)
# E: all combines the startswith tests of the entries.
# R: true if all the strings in a list begin with a given text, args: list, text
assert all_start_with(["car", "cat"], "ca") is True
assert all_start_with(["car", "dog"], "ca") is False
assert all_start_with([], "x") is True

def cheap_and_good(products, budget, stars):
    """Return the names of the (name, price, rating) products within budget and rated stars
    or better."""
    return [name for name, price, rating in products if price <= budget and rating >= stars]
# E: Both conditions are joined with and in the comprehension.
# R: products are (name, price, rating). names of all that cost at most budget and have at least that many stars?
assert cheap_and_good([("pen", 2, 5), ("bag", 30, 5), ("cup", 4, 2)], 10, 4) == ["pen"]
assert cheap_and_good([("pen", 2, 5)], 2, 5) == ["pen"]
assert cheap_and_good([], 10, 1) == []

def sum_of_ends_in(values, digit):
    """Sum the non-negative whole values that end in the given digit."""
    return sum(value for value in values if value % 10 == digit)
# E: The remainder by ten is the last digit.
# R: add the numbers of a list whose last digit is d, like [13, 23, 4] with 3 makes 36
assert sum_of_ends_in([13, 23, 4], 3) == 36
assert sum_of_ends_in([10, 7], 0) == 10
assert sum_of_ends_in([], 5) == 0

def sum_at_even_places(values):
    """Return the sum of the values at the positions 0, 2, 4 and so on."""
    return sum(values[::2])
# E: A slice with step two takes every other value.
assert sum_at_even_places([5, 100, 7]) == 12
assert sum_at_even_places([3]) == 3
assert sum_at_even_places([]) == 0

def mask_below(scores, pass_mark):
    """Replace scores under the pass mark by None, so that the positions stay the same."""
    return [score if score >= pass_mark else None for score in scores]
# E: The conditional expression gives the score or None.
# R: hide the failed scores: everything lower than the pass mark should become None, list keeps its lenght
assert mask_below([50, 80, 30], 50) == [50, 80, None]
assert mask_below([1], 2) == [None]
assert mask_below([], 2) == []

def first_names_only(full_names):
    """Return the first word of each full name."""
    return [full_name.split()[0] for full_name in full_names]
# E: Splitting at spaces puts the first name at index 0.
# R: from ["Ada Lovelace", "Alan Turing"] make ["Ada", "Alan"]
assert first_names_only(["Ada Lovelace", "Alan Turing"]) == ["Ada", "Alan"]
assert first_names_only(["Plato"]) == ["Plato"]
assert first_names_only([]) == []

def without_value(items, unwanted):
    """Return the list without any item that equals the unwanted one."""
    kept = []
    for item in items:
        if item != unwanted:
            kept.append(item)
    return kept
# E: Only items different from the unwanted one are appended.
assert without_value([1, 2, 1, 3], 1) == [2, 3]
assert without_value(["a"], "b") == ["a"]
assert without_value([], 0) == []

def numbers_near(values, target, reach):
    """Return the values whose distance to the target is at most reach."""
    return [value for value in values if abs(value - target) <= reach]
# E: abs of the difference is the distance on the number line.
# R: which numbers of my list are within reach of a target, e.g. ([1, 5, 8, 12], 7, 2) -> [5, 8]
assert numbers_near([1, 5, 8, 12], 7, 2) == [5, 8]
assert numbers_near([3], 3, 0) == [3]
assert numbers_near([], 1, 5) == []

def weekdays_of(days):
    """Drop Saturday and Sunday from a list of day names."""
    weekend = ("Saturday", "Sunday")
    return [day for day in days if day not in weekend]
# E: Membership in a small tuple decides about each day.
assert weekdays_of(["Friday", "Saturday", "Monday"]) == ["Friday", "Monday"]
assert weekdays_of(["Sunday"]) == []
assert weekdays_of([]) == []

def count_in_range(temperatures, low, high):
    """Count the temperatures from low up to but not including high."""
    return sum(low <= temperature < high for temperature in temperatures)
# E: True counts as one when comparisons are summed.
# R: how many temps are >= low and < high?
assert count_in_range([10, 15, 20], 10, 20) == 2
assert count_in_range([5], 6, 9) == 0
assert count_in_range([], 0, 1) == 0

def file_names_ending(files, endings):
    """Keep the files whose name ends in one of the endings, e.g. [".jpg", ".png"]."""
    return [name for name in files if name.endswith(tuple(endings))]
# E: endswith accepts a tuple of endings.
# R: I have file names and a list of endings (".jpg", ".png"). Return just the matching files
assert file_names_ending(["a.jpg", "b.txt", "c.png"], [".jpg", ".png"]) == ["a.jpg", "c.png"]
assert file_names_ending(["a.txt"], [".md"]) == []
assert file_names_ending(["a.txt"], []) == []

def sign_words(values: list[int]) -> list[str]:
    """Describe each value as "plus", "minus" or "zero"."""
    def describe(value):
        if value == 0:
            return "zero"
        return "plus" if value > 0 else "minus"
    return [describe(value) for value in values]
# M: A small inner function holds the choice and the comprehension calls it.
assert sign_words([4, -1, 0]) == ["plus", "minus", "zero"]
assert sign_words([-7]) == ["minus"]
assert sign_words([]) == []

def points_for_results(results):
    """Turn "win", "draw" and "loss" into 3, 1 and 0 points, result by result."""
    table = {"win": 3, "draw": 1, "loss": 0}
    return [table[result] for result in results]
# E: A dictionary maps the words to the points.
# R: football: convert a list of win/draw/loss to 3/1/0
assert points_for_results(["win", "loss", "draw"]) == [3, 0, 1]
assert points_for_results(["win"]) == [3]
assert points_for_results([]) == []

def divisible_by_all(candidates, divisors):
    """Return the candidates that each of the divisors divides evenly."""
    return [n for n in candidates if all(n % d == 0 for d in divisors)]
# M: The nested all checks one candidate against every divisor.
# R: keep numbers that can be divided by ALL numbers of a second list
assert divisible_by_all([6, 8, 12], [2, 3]) == [6, 12]
assert divisible_by_all([5], [2]) == []
assert divisible_by_all([5, 7], []) == [5, 7]

def divided_by_some(candidates, divisors):
    """Sum the candidates that at least one divisor divides, each candidate once."""
    total = 0
    for candidate in candidates:
        for divisor in divisors:
            if candidate % divisor == 0:
                total += candidate
                break
    return total
# M: break leaves the inner loop so that no candidate is added twice.
assert divided_by_some([3, 5, 7, 15], [3, 5]) == 23
assert divided_by_some([7], [2]) == 0
assert divided_by_some([4], []) == 0

def length_total_of_long(words, minimum):
    """Sum the lengths of those words that have minimum letters or more."""
    return sum(len(word) for word in words if len(word) >= minimum)
# E: The filter sits behind the for, the length in front of it.
assert length_total_of_long(["garden", "sun", "rain"], 4) == 10
assert length_total_of_long(["a"], 2) == 0
assert length_total_of_long([], 1) == 0

def mean_of_positive(values):
    """Return the mean of the positive values, or None if there is none."""
    positive = [value for value in values if value > 0]
    if not positive:
        return None
    return sum(positive) / len(positive)
# M: Filtering first gives both the sum and the count.
# R: average of only the positive numbers in a list; None when there arent any
assert mean_of_positive([4, -2, 8]) == 6.0
assert mean_of_positive([-1, 0]) is None
assert mean_of_positive([]) is None

def replace_value(items, old, new):
    """Return the list with every old item exchanged for the new one."""
    return [new if item == old else item for item in items]
# E: The conditional expression swaps only matching items.
# R: replace all x in a list by y, not in place. arguments: list, x, y
assert replace_value([1, 2, 1], 1, 9) == [9, 2, 9]
assert replace_value(["a"], "b", "c") == ["a"]
assert replace_value([], 1, 2) == []

def known_words(sentence_words, dictionary):
    """Return the words found in the dictionary list, in lower case and in sentence order."""
    known = set(dictionary)
    return [word.lower() for word in sentence_words if word.lower() in known]
# M: A set makes each look-up quick and lower evens out the case.
assert known_words(["The", "Blorp", "cat"], ["cat", "the"]) == ["the", "cat"]
assert known_words(["Zip"], []) == []
assert known_words([], ["a"]) == []

def unlucky_numbers_removed(numbers, unlucky):
    """Return the house numbers without those that contain the unlucky digit."""
    digit = str(unlucky)
    return [number for number in numbers if digit not in str(number)]
# E: As text, a number shows its digits to the in operator.
# R: remove all numbers with a certain digit in it. [4, 13, 24, 30] and 4 => [13, 30]
assert unlucky_numbers_removed([4, 13, 24, 30], 4) == [13, 30]
assert unlucky_numbers_removed([44], 4) == []
assert unlucky_numbers_removed([], 4) == []

def shorten_all(titles, width):
    """Cut titles longer than width letters down to width and leave shorter ones alone."""
    return [title[:width] for title in titles]
# E: A slice past the end does no harm, so no test is needed.
assert shorten_all(["Winter", "Sun"], 4) == ["Wint", "Sun"]
assert shorten_all(["ab"], 0) == [""]
assert shorten_all([], 5) == []

def codes_of_length(codes: list[str], length: int) -> list[str]:
    """Select the codes with exactly the wanted number of characters."""
    return [code for code in codes if len(code) == length]
# E: The length of each code is compared with the wanted one.
# R: from a list of codes give me those with exactly n characters
assert codes_of_length(["A1", "B22", "C3"], 2) == ["A1", "C3"]
assert codes_of_length(["A1"], 5) == []
assert codes_of_length([], 2) == []

def apply_bonus(points, lucky_indices, bonus):
    """Return the points, with the bonus added at each of the lucky positions."""
    result = []
    for index, value in enumerate(points):
        result.append(value + bonus if index in lucky_indices else value)
    return result
# M: enumerate supplies the position that the membership test needs.
assert apply_bonus([1, 2, 3], [0, 2], 10) == [11, 2, 13]
assert apply_bonus([5], [], 10) == [5]
assert apply_bonus([], [0], 10) == []

def toggle_flags(flags):
    """Turn each True to False and each False to True."""
    return [not flag for flag in flags]
# E: not reverses every flag.
# R: flip all booleans in a list
assert toggle_flags([True, False, False]) == [False, True, True]
assert toggle_flags([True]) == [False]
assert toggle_flags([]) == []

def quiet_rooms(rooms, max_level):
    """Return the set of room names whose loudest reading stays at or below max_level.
    Rooms come as (name, readings) with at least one reading."""
    return {name for name, readings in rooms if max(readings) <= max_level}
# M: The maximum of a room stands for all its readings.
assert quiet_rooms([("hall", [60, 80]), ("den", [30, 35])], 50) == {"den"}
assert quiet_rooms([("den", [50])], 50) == {"den"}
assert quiet_rooms([], 50) == set()

def perfect_attendance(records):
    """Return the pupils who were present every day, from (name, [True or False, ...])
    records."""
    return [name for name, days in records if all(days)]
# E: all is true only if no day is False.
# R: attendance is a list of (name, list of booleans). who never missed a day?
assert perfect_attendance([("Ann", [True, True]), ("Bo", [True, False])]) == ["Ann"]
assert perfect_attendance([("Cy", [False])]) == []
assert perfect_attendance([]) == []

def pages_to_redo(pages, marks, pass_mark):
    """Return the pages whose mark, at the same place in the second list, is below the pass
    mark."""
    return [page for page, mark in zip(pages, marks) if mark < pass_mark]
# E: zip brings page and mark together for the condition.
assert pages_to_redo([3, 4, 5], [60, 40, 20], 50) == [4, 5]
assert pages_to_redo([3], [50], 50) == []
assert pages_to_redo([], [], 50) == []

def weighted_sum_of_heavy(boxes, limit):
    """Return the shipping cost of the boxes over the limit.
    A box is (weight, cost per kilo); its cost is the product of both."""
    return sum(weight * rate for weight, rate in boxes if weight > limit)
# E: The products of the heavy boxes are added up.
assert weighted_sum_of_heavy([(10, 2), (3, 5), (20, 1)], 5) == 40
assert weighted_sum_of_heavy([(5, 9)], 5) == 0
assert weighted_sum_of_heavy([], 1) == 0

def parse_yes_no(answers):
    """Return True for "y" or "yes", False for everything else, ignoring case and outer
    spaces."""
    return [answer.strip().lower() in ("y", "yes") for answer in answers]
# E: A membership test is a boolean and can go straight into the list.
# R: convert survey answers to booleans: y / yes (any case, maybe with spaces around) is True, rest False
assert parse_yes_no(["Yes", " y ", "no"]) == [True, True, False]
assert parse_yes_no([""]) == [False]
assert parse_yes_no([]) == []

def drop_outliers(samples, factor):
    """Return the samples no larger than factor times the mean of all samples."""
    if not samples:
        return []
    limit = factor * sum(samples) / len(samples)
    return [sample for sample in samples if sample <= limit]
# M: The limit depends on all samples, so it is computed before filtering.
assert drop_outliers([1, 2, 3, 30], 2) == [1, 2, 3]
assert drop_outliers([5, 5], 1) == [5, 5]
assert drop_outliers([], 2) == []

def keep_if_seen_enough(items, times):
    """Return the items of the list that occur at least times times, with all their repeats."""
    return [item for item in items if items.count(item) >= times]
# M: The list itself is asked how often each item occurs.
# R: only keep entrys which appear n or more times in the list, dont remove the repeats
assert keep_if_seen_enough(["a", "b", "a"], 2) == ["a", "a"]
assert keep_if_seen_enough([1, 2], 2) == []
assert keep_if_seen_enough([1], 1) == [1]

def positions_outside(readings, low, high):
    """Return the positions of all readings below low or above high."""
    return [i for i, reading in enumerate(readings) if reading < low or reading > high]
# E: enumerate supplies the position of each odd reading.
assert positions_outside([5, 1, 7, 12], 3, 10) == [1, 3]
assert positions_outside([3, 10], 3, 10) == []
assert positions_outside([], 0, 1) == []

def sum_until_total(coins, goal):
    """Return how many coins, taken from the front, are needed to reach the goal, or None if all
    of them are too few."""
    if goal <= 0:
        return 0
    total = 0
    for used, coin in enumerate(coins, start=1):
        total += coin
        if total >= goal:
            return used
    return None
# M: The loop keeps a running total and returns the count once it is high enough.
# R: how many coins do i need from the start of the list till i have at least goal? None if not enough
assert sum_until_total([5, 10, 20], 12) == 2
assert sum_until_total([5, 5], 11) is None
assert sum_until_total([5], 0) == 0

def texts_and_others(mixed):
    """Return a pair: the strings of the mixed list, then everything else, each in old order."""
    texts = [item for item in mixed if isinstance(item, str)]
    others = [item for item in mixed if not isinstance(item, str)]
    return texts, others
# M: Two comprehensions with opposite conditions split the list.
# R: split a mixed list in 2: strings in one list and non strings in the other, return both as a tuple
assert texts_and_others(["a", 1, "b", 2.5]) == (["a", "b"], [1, 2.5])
assert texts_and_others([3]) == ([], [3])
assert texts_and_others([]) == ([], [])

def count_true_conditions(value, tests):
    """Count the test functions that return something true for the value."""
    return sum(1 for test in tests if test(value))
# M: Functions in a list are called like any other function.
assert count_true_conditions(5, [lambda n: n > 3, lambda n: n % 2 == 0]) == 1
assert count_true_conditions("a", [str.isalpha, str.islower]) == 2
assert count_true_conditions(1, []) == 0

def strong_passwords(passwords):
    """Keep passwords with eight characters or more that hold both a digit and a capital
    letter."""
    def is_strong(password):
        has_figure = any(c.isdigit() for c in password)
        has_capital = any(c.isupper() for c in password)
        return len(password) >= 8 and has_figure and has_capital
    return [password for password in passwords if is_strong(password)]
# M: A helper with two any tests is used as the filter.
# R: Filter passwords: at least 8 chars, at least one digit and one capital letter.
assert strong_passwords(["Sunshine1", "sunshine1", "Sun1"]) == ["Sunshine1"]
assert strong_passwords(["ABCDEFG8"]) == ["ABCDEFG8"]
assert strong_passwords([]) == []

def survivors_of_filters(values, tests):
    """Return for each test the number of values still left after it and all tests before it."""
    left = list(values)
    counts = []
    for test in tests:
        left = [value for value in left if test(value)]
        counts.append(len(left))
    return counts
# H: The list is narrowed test by test and its length noted each time.
assert survivors_of_filters([1, 2, 3, 4], [lambda n: n > 1, lambda n: n % 2 == 0]) == [3, 2]
assert survivors_of_filters([], [bool]) == [0]
assert survivors_of_filters([1], []) == []
