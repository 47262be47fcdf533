"""Verified problems: combined."""

import re

def adults_sorted(people: list[tuple[str, int]]) -> list[str]:
    """Return the names of all (name, age) people who are 18 or older, in alphabetical order."""
    return sorted(name for name, age in people if age >= 18)
# E: A generator filters by age, and sorted orders the names.
# R: from a list of (name, age) I need the names of the adults (18+), sorted
assert adults_sorted([("Zoe", 18), ("Al", 40), ("Bo", 17)]) == ["Al", "Zoe"]
assert adults_sorted([("Bo", 5)]) == []
assert adults_sorted([]) == []

def longest_passing_word(words: list[str], letter: str) -> str:
    """Return the longest of the words that contain a letter, or "" if none does.
    The first one wins a tie.
    """
    best = ""
    for word in words:
        if letter in word and len(word) > len(best):
            best = word
    return best
# E: Both conditions, the letter and the greater length, must hold for a new best word.
# R: longest word containing a certain letter? "" if there's none
assert longest_passing_word(["tea", "coffee", "juice"], "j") == "juice"
assert longest_passing_word(["tea", "eat"], "a") == "tea"
assert longest_passing_word([], "a") == ""

def mean_of_even_places(values: list[float]) -> float:
    """Return the mean of the values at the indices 0, 2, 4 and so on;
    an empty list gives 0.0.
    """
    chosen = values[::2]
    if not chosen:
        return 0.0
    return sum(chosen) / len(chosen)
# E: A slice with step 2 picks the values, whose mean is taken.
# R: average of every second number beginning with the first, 0.0 for an empty list
assert mean_of_even_places([4, 100, 6]) == 5.0
assert mean_of_even_places([3]) == 3.0
assert mean_of_even_places([]) == 0.0

def cheap_items_text(prices: dict[str, int], limit: int) -> str:
    """Join the names of all items that cost less than limit with ", " in the order of the
    dictionary.
    Return "nothing" if there is no such item.
    """
    names = [name for name, price in prices.items() if price < limit]
    return ", ".join(names) or "nothing"
# E: The names are filtered, and an empty text is replaced by the word.
# R: dict of prices -> text with the names of everything cheaper than a limit, comma separated; "nothing" when there isnt any
assert cheap_items_text({"pen": 2, "bag": 30, "cap": 9}, 10) == "pen, cap"
assert cheap_items_text({"bag": 30}, 30) == "nothing"
assert cheap_items_text({}, 5) == "nothing"

def count_long_unique(words: list[str], length: int) -> int:
    """Count the different words that have at least the given length."""
    return len({word for word in words if len(word) >= length})
# E: A set comprehension keeps long words once, and its size is the answer.
# R: how many different words in a list are at least n letters long?
assert count_long_unique(["tea", "coffee", "coffee"], 4) == 1
assert count_long_unique(["a", "b"], 1) == 2
assert count_long_unique([], 3) == 0

def richest_city_names(cities: dict[str, int], least: int) -> list[str]:
    """List the cities with at least least people, biggest city first, names in capital
    letters.
    """
    big = [city for city in cities if cities[city] >= least]
    big.sort(key=cities.get, reverse=True)
    return [city.upper() for city in big]
# M: Filter, sort by the population and change of case follow one another.
# R: cities is a dict name -> people. give me the names in CAPITALS of those with at least n people, biggest first
assert richest_city_names({"Ulm": 120, "Rome": 2800, "Oslo": 700}, 500) == ["ROME", "OSLO"]
assert richest_city_names({"Ulm": 120}, 500) == []
assert richest_city_names({}, 1) == []

def negative_then_positive(numbers: list[int]) -> list[int]:
    """Return all negative numbers followed by all others, both parts in their original order.
    """
    negative = [n for n in numbers if n < 0]
    others = [n for n in numbers if n >= 0]
    return negative + others
# E: Two filtered lists are put one behind the other.
# R: put the negatives first and then the rest without changing the order inside each part
assert negative_then_positive([3, -1, 0, -5]) == [-1, -5, 3, 0]
assert negative_then_positive([1, 2]) == [1, 2]
assert negative_then_positive([]) == []

def cubes_below(limit: int) -> list[int]:
    """List the cubes 1, 8, 27, ... that are smaller than limit."""
    cubes = []
    n = 1
    while n ** 3 < limit:
        cubes.append(n ** 3)
        n += 1
    return cubes
# E: The base number rises while its cube stays below the limit.
# R: all cube numbers (from 1) less than a limit
assert cubes_below(30) == [1, 8, 27]
assert cubes_below(8) == [1]
assert cubes_below(0) == []

def sold_out_text(stock: dict[str, int]) -> list[str]:
    """Return a line "NAME is sold out" for each product with 0 pieces, in alphabetical order.
    """
    lines = []
    for name in sorted(stock):
        if stock[name] == 0:
            lines.append(name + " is sold out")
    return lines
# E: The sorted names are tested for a stock of 0.
# R: stock dict name -> pieces; for everything with 0 pieces a line like "tea is sold out", sorted by name
assert sold_out_text({"tea": 0, "jam": 0, "oil": 2}) == ["jam is sold out", "tea is sold out"]
assert sold_out_text({"oil": 1}) == []
assert sold_out_text({}) == []

def second_words(lines: list[str]) -> list[str]:
    """Return the second word of each line that has one; shorter lines are left out."""
    result = []
    for line in lines:
        words = line.split()
        if len(words) >= 2:
            result.append(words[1])
    return result
# E: Each line is split, and its word at index 1 is taken if it exists.
# R: take the 2nd word of every line, skip lines that have just one word or none
assert second_words(["tea is hot", "no", "my cat"]) == ["is", "cat"]
assert second_words([""]) == []
assert second_words([]) == []

def discount_total(prices: list[float], percent: float, free_limit: int) -> float:
    """Return the sum of the prices, reduced by percent if more than free_limit things are
    bought.
    """
    total = sum(prices)
    if len(prices) > free_limit:
        total = total * (100 - percent) / 100
    return total
# E: The number of prices decides whether the sum is reduced.
# R: sum of prices; if there are more than n of them take p percent off. arguments prices, p, n
assert discount_total([10, 20, 30], 10, 2) == 54.0
assert discount_total([10, 20], 10, 2) == 30
assert discount_total([], 50, 0) == 0

def birthdays_in_month(birthdays: dict[str, str], month: int) -> list[str]:
    """List the names, sorted, of those with a birthday in a month;
    birthdays look like "24.12.".
    """
    names = []
    for name, date in birthdays.items():
        if int(date.split(".")[1]) == month:
            names.append(name)
    return sorted(names)
# E: The part after the first dot is turned into the month number.
# R: dict name -> "24.12." (day.month.). whose birthday is in a given month (number)? sorted list
assert birthdays_in_month({"Zoe": "24.12.", "Al": "1.12.", "B": "12.1."}, 12) == ["Al", "Zoe"]
assert birthdays_in_month({"Bo": "12.01."}, 2) == []
assert birthdays_in_month({}, 1) == []

def scores_with_bonus(scores: dict[str, int], winners: list[str], bonus: int = 5) -> dict:
    """Return the scores with a bonus, 5 by default, added for each name among the winners."""
    result = {}
    for name, score in scores.items():
        result[name] = score + bonus if name in winners else score
    return result
# E: A conditional expression inside the loop adds the bonus for winners.
# R: give everybody who is in the winners list 5 extra points (or another bonus) in a dict of scores, return a new dict
assert scores_with_bonus({"Al": 3, "Bo": 4}, ["Bo"]) == {"Al": 3, "Bo": 9}
assert scores_with_bonus({"Al": 3}, ["Al"], 1) == {"Al": 4}
assert scores_with_bonus({}, ["Al"]) == {}

def count_vowel_words(sentence: str) -> int:
    """Count the words of a sentence that begin and end with a vowel, in either case of
    letters.
    """
    count = 0
    for word in sentence.lower().split():
        if word[0] in "aeiou" and word[-1] in "aeiou":
            count += 1
    return count
# E: First and last letter of each small word are both looked up among the vowels.
# R: how many words of a sentence start AND end with a vowel
assert count_vowel_words("Anna ate an apple") == 3
assert count_vowel_words("I run") == 1
assert count_vowel_words("") == 0

def biggest_jump_day(temperatures: list[int]) -> int:
    """Return the number of the day, counted from 1, with the greatest rise over the day before.
    Return 0 if no day is warmer than the one before; the earliest day wins a tie.
    """
    best_day = 0
    best_rise = 0
    for i in range(1, len(temperatures)):
        rise = temperatures[i] - temperatures[i - 1]
        if rise > best_rise:
            best_day, best_rise = i + 1, rise
    return best_day
# M: Day and rise are remembered together and start at 0 for the case without a rise.
# R: list of temperatures per day: on which day (first = 1) did it get warmer the most compared to the day before? 0 if it never got warmer
assert biggest_jump_day([10, 12, 20, 21]) == 3
assert biggest_jump_day([9, 8]) == 0
assert biggest_jump_day([1, 2, 3]) == 2

def common_friends_sorted(friends: dict[str, list[str]], first: str, second: str) -> list[str]:
    """List the people who are friends of both first and second, in alphabetical order.
    Someone who is missing in the dictionary has no friends.
    """
    mine = friends.get(first, [])
    yours = friends.get(second, [])
    return sorted(person for person in mine if person in yours)
# E: Both lists are fetched with an empty default, and shared names are sorted.
# R: friends is a dict person -> list of friends. friends that two persons have in common, sorted (missing person = no friends)
assert common_friends_sorted({"A": ["Z", "C"], "B": ["C", "Z"]}, "A", "B") == ["C", "Z"]
assert common_friends_sorted({"A": ["C"]}, "A", "B") == []
assert common_friends_sorted({}, "A", "B") == []

def total_minutes_by_day(sessions: list[tuple[str, int]], least: int) -> list[str]:
    """List the days on which sessions of (day, minutes) add up to at least least minutes.
    The days come in the order of their first session.
    """
    totals = {}
    for day, minutes in sessions:
        totals[day] = totals.get(day, 0) + minutes
    return [day for day, total in totals.items() if total >= least]
# M: Minutes are summed by day first, and the sums are filtered afterwards.
# R: practice sessions as (day, minutes), on which days did I practise at least n minutes altogether?
assert total_minutes_by_day([("Mon", 20), ("Tue", 10), ("Mon", 15)], 30) == ["Mon"]
assert total_minutes_by_day([("Mon", 30), ("Tue", 40)], 30) == ["Mon", "Tue"]
assert total_minutes_by_day([], 1) == []

def tallest_per_class(students: list[tuple[str, str, int]]) -> dict[str, str]:
    """Return the name of the tallest student of each class; students are (name, class, cm).
    The first of equally tall students counts.
    """
    best = {}
    for name, group, height in students:
        if group not in best or height > best[group][1]:
            best[group] = (name, height)
    return {group: name for group, (name, _) in best.items()}
# M: The best (name, height) per class is kept, and the heights are dropped at the end.
# R: students as (name, class, height), give a dict class -> name of the tallest
assert tallest_per_class([("Al", "a", 5), ("Bo", "a", 6)]) == {"a": "Bo"}
assert tallest_per_class([("Al", "x", 1), ("Bo", "x", 1)]) == {"x": "Al"}
assert tallest_per_class([]) == {}

def initials_with_length(names: list[str]) -> list[str]:
    """Turn each name into its first letter followed by its length, such as "A3" for "Ann"."""
    return [f"{name[0]}{len(name)}" for name in names]
# E: An f-string joins the first letter and the length.
# R: shorten names like this: Ann -> A3, Robert -> R6
assert initials_with_length(["Ann", "Robert"]) == ["A3", "R6"]
assert initials_with_length(["X"]) == ["X1"]
assert initials_with_length([]) == []

def numbers_dividing_all(candidates: list[int], numbers: list[int]) -> list[int]:
    """Return the candidates that divide every one of the numbers without rest."""
    return [c for c in candidates if all(n % c == 0 for n in numbers)]
# E: all() inside the filter tests a candidate against every number.
# R: which candidates (first list) divide all numbers of the second list?
assert numbers_dividing_all([2, 3, 4], [12, 24]) == [2, 3, 4]
assert numbers_dividing_all([5, 7], [35, 10]) == [5]
assert numbers_dividing_all([9], []) == [9]

def museum_price(age: int, day: str, guided: bool = False) -> int:
    """Return the entrance fee: 0 on "Sun", else 4 up to the age of 16 and 9 above it.
    A guided tour, which is off by default, adds 3 on every day.
    """
    if day == "Sun":
        price = 0
    else:
        price = 4 if age <= 16 else 9
    return price + 3 if guided else price
# E: The day and the age set the price, and the tour is added at the end.
# R: museum: sundays free, otherwise 4 up to 16 years and 9 for older ones, guided tour +3 always. arguments age, day like "Sun", guided (optional)
assert museum_price(12, "Mon") == 4
assert museum_price(17, "Tue", True) == 12
assert museum_price(40, "Sun", True) == 3

def nearest_floor_button(wanted, lowest, highest):
    """Return the wanted floor, or the lowest or highest floor of the house if it lies outside.
    """
    if wanted < lowest:
        return lowest
    if wanted > highest:
        return highest
    return wanted
# E: Two comparisons bring a floor outside back to the nearer end.
assert nearest_floor_button(3, -1, 6) == 3
assert nearest_floor_button(9, -1, 6) == 6
assert nearest_floor_button(-4, -1, 6) == -1

def egg_kind(minutes, size="M"):
    """Return "soft" below 5, "medium" below 8 and "hard" from 8 minutes of boiling on.
    The size is "M" by default; an egg of size "L" counts as if it had boiled one minute less.
    """
    if size == "L":
        minutes -= 1
    if minutes < 5:
        return "soft"
    return "medium" if minutes < 8 else "hard"
# E: The minutes are corrected for large eggs before the limits are tested.
# R: egg timer: under 5 min "soft", under 8 "medium", else "hard". for size "L" (default "M") take one minute off first
assert egg_kind(4) == "soft"
assert egg_kind(5) == "medium"
assert egg_kind(8) == "hard"
assert egg_kind(8, "L") == "medium"

def total_of_named_items(prices, wanted, missing_price):
    """Sum the prices of the wanted items; an item that the price dictionary lacks costs
    missing_price instead."""
    return sum(prices.get(item, missing_price) for item in wanted)
# E: The default of get supplies the price for unknown items.
# R: i have a dict of prices and a list of stuff to buy. add it all up, things not in the dict cost a fixed amount i pass too
assert total_of_named_items({"tea": 3}, ["tea", "jam"], 2) == 5
assert total_of_named_items({}, ["a", "b"], 1) == 2
assert total_of_named_items({"tea": 3}, [], 9) == 0

def count_parts_longer(line, separator, length):
    """Split a line at the separator and count the parts that have more than the given
    number of characters once outer blanks are gone."""
    return sum(len(part.strip()) > length for part in line.split(separator))
# E: Each stripped part gives True or False, and the Trues are summed.
# R: split my string by some separator and count how many pieces are longer than n chars (ignore spaces around them)
assert count_parts_longer("ab, abc ,a", ",", 1) == 2
assert count_parts_longer("a;b", ";", 1) == 0
assert count_parts_longer("", ",", 0) == 0

def pick_by_rank(scores, rank):
    """Return the name with the rank-th best score, rank 1 being the best; equal scores
    are ordered by name, and a rank that is too large gives None."""
    order = sorted(scores, key=lambda name: (-scores[name], name))
    return order[rank - 1] if rank <= len(order) else None
# M: A key of negated score and name sorts both directions in one go.
# R: dict name -> score, give me the one on place n (1 = best). ties alphabetical, None if there aren't that many
assert pick_by_rank({"Al": 5, "Bo": 9}, 2) == "Al"
assert pick_by_rank({"Cy": 4, "Bo": 4}, 1) == "Bo"
assert pick_by_rank({"Al": 5}, 3) is None

def price_comparison_word(prices, first, second):
    """Look up two articles and say "cheaper", "dearer" or "equal" for the first one; if
    either is unlisted, say "unknown"."""
    if first not in prices or second not in prices:
        return "unknown"
    difference = prices[first] - prices[second]
    if difference == 0:
        return "equal"
    return "cheaper" if difference < 0 else "dearer"
# E: Missing articles are handled first, then the sign of the difference decides.
assert price_comparison_word({"pen": 2, "ink": 5}, "pen", "ink") == "cheaper"
assert price_comparison_word({"pen": 2, "ink": 2}, "pen", "ink") == "equal"
assert price_comparison_word({"pen": 2}, "pen", "cup") == "unknown"

def repeat_or_cut(word, length):
    """Return exactly `length` characters by writing the word again and again and cutting
    the end; an empty word stays empty."""
    return (word * length)[:length]
# E: Repeating the word often enough makes a slice of the right length possible.
assert repeat_or_cut("abc", 7) == "abcabca"
assert repeat_or_cut("hello", 2) == "he"
assert repeat_or_cut("", 4) == ""

def numbered_if_many(items, limit):
    """Return the items joined by ", " when there are at most `limit`; longer lists give
    only the first item and "and N more"."""
    if len(items) <= limit:
        return ", ".join(items)
    return f"{items[0]} and {len(items) - 1} more"
# E: The length decides between joining and a short summary.
# R: show a list of names as "a, b" but if there are more than n then say "a and 3 more" instead
assert numbered_if_many(["a", "b"], 2) == "a, b"
assert numbered_if_many(["a", "b", "c", "d"], 2) == "a and 3 more"
assert numbered_if_many([], 0) == ""

def change_every_nth(word: str, step: int, mark: str) -> str:
    """Put the mark in place of every step-th character, counting from 1, but leave
    blanks untouched."""
    return "".join(
        mark if place % step == 0 and letter != " " else letter
        for place, letter in enumerate(word, 1)
    )
# M: Counting from 1 makes the remainder zero exactly at every step-th place.
assert change_every_nth("abcdef", 3, "*") == "ab*de*"
assert change_every_nth("a b", 2, "-") == "a b"
assert change_every_nth("ab", 1, "x") == "xx"

def points_with_bonus(points, name, bonus_names):
    """Return the sum of the points, doubled if the name stands in bonus_names, where
    upper and lower case are the same."""
    total = sum(points)
    if name.lower() in [bonus.lower() for bonus in bonus_names]:
        total *= 2
    return total
# E: Both sides are lowered before the membership test that doubles the sum.
# R: sum up a players points; if the player's name is in the bonus list (ignore case) double it
assert points_with_bonus([1, 2], "ANN", ["ann"]) == 6
assert points_with_bonus([1, 2], "Bob", ["ann"]) == 3
assert points_with_bonus([], "ann", ["Ann"]) == 0

def sum_of_column_if(rows, column, needed):
    """Total one column over those rows that contain the needed value anywhere."""
    return sum(row[column] for row in rows if needed in row)
# E: The membership test filters whole rows before one cell is added.
assert sum_of_column_if([["a", 3], ["b", 4], ["a", 5]], 1, "a") == 8
assert sum_of_column_if([[1, 2], [2, 1]], 0, 2) == 3
assert sum_of_column_if([], 0, "x") == 0

def initial_and_count(words, letter):
    """Return text such as "b: 3" telling how many different words start with the letter;
    a letter without words gives the letter alone."""
    count = len({word for word in words if word.startswith(letter)})
    return f"{letter}: {count}" if count else letter
# E: The set removes repeats before its size is put into the text.
assert initial_and_count(["bee", "bat", "bee", "cat"], "b") == "b: 2"
assert initial_and_count(["cat"], "b") == "b"
assert initial_and_count([], "x") == "x"

def swap_if_sorted_wrong(pair, descending):
    """Return the pair in rising order, or in falling order if descending is true."""
    return tuple(sorted(pair, reverse=descending))
# E: The flag is passed directly as the reverse argument of sorted.
# R: put a pair of two values in order, ascending normaly but descending when the 2nd argument is True
assert swap_if_sorted_wrong((5, 2), False) == (2, 5)
assert swap_if_sorted_wrong((5, 2), True) == (5, 2)
assert swap_if_sorted_wrong((1, 1), True) == (1, 1)

def longest_without_letter(words, banned):
    """Find the longest word that does not contain the banned letter; among equally long
    ones the alphabetically first, and "" if every word has it."""
    allowed = sorted(word for word in words if banned not in word)
    return max(allowed, key=len, default="")
# M: Sorting first makes max keep the alphabetically first of equal lengths.
# R: which is the longest word in the list without the letter x? ties -> alphabetical first, "" when none
assert longest_without_letter(["pear", "plum", "apple"], "e") == "plum"
assert longest_without_letter(["cod", "bat"], "e") == "bat"
assert longest_without_letter(["egg"], "e") == ""

def cut_list_at_value(items, stop, include):
    """Return the items before the first stop value, together with the stop value itself
    if include is true; without a stop value the whole list comes back."""
    if stop not in items:
        return items[:]
    return items[:items.index(stop) + include]
# M: The flag counts as 0 or 1 and moves the end of the slice.
assert cut_list_at_value([1, 2, 3, 2], 2, True) == [1, 2]
assert cut_list_at_value([1, 2, 3], 2, False) == [1]
assert cut_list_at_value([1, 2], 9, True) == [1, 2]

def label_with_number(name, number, width):
    """Join a name and a number padded with zeros to the width by a dash; number 0 is
    left out together with the dash."""
    return f"{name}-{number:0{width}d}" if number else name
# E: A nested width in the format pads the number, and zero takes the short branch.
# R: build ids like "box-007" from name, number and width. if number is 0 just give the name
assert label_with_number("box", 7, 3) == "box-007"
assert label_with_number("box", 0, 3) == "box"
assert label_with_number("a", 1234, 2) == "a-1234"

def double_until_over(number, limit):
    """List the number and its doubles as long as they do not exceed the limit; a number
    below 1 gives an empty list."""
    chain = []
    while 1 <= number <= limit:
        chain.append(number)
        number *= 2
    return chain
# E: One chained condition guards against small starts and ends the loop.
assert double_until_over(3, 20) == [3, 6, 12]
assert double_until_over(30, 20) == []
assert double_until_over(0, 5) == []

def replace_when_alone(sentence, word, substitute):
    """Replace a word only where it stands as a whole word between blanks; parts of other
    words stay."""
    return " ".join(substitute if part == word else part for part in sentence.split(" "))
# E: Splitting at blanks makes every comparison one of whole words.
# R: swap a word in my sentence for another one but only complete words, so replacing "art" must not touch "party"
assert replace_when_alone("art at a party", "art", "fun") == "fun at a party"
assert replace_when_alone("a b", "c", "d") == "a b"
assert replace_when_alone("", "a", "b") == ""

def votes_with_quorum(votes, members):
    """Return "passed" or "rejected" for a list of True and False votes, passed needing
    more yes than no; if fewer than half of the members voted, "invalid"."""
    if len(votes) * 2 < members:
        return "invalid"
    return "passed" if votes.count(True) > votes.count(False) else "rejected"
# E: The turnout is checked first, then the yes and no votes are counted.
# R: list of bools (votes) and number of members. less than half voted -> "invalid". otherwise "passed" if yes beats no, else "rejected"
assert votes_with_quorum([True, True, False], 5) == "passed"
assert votes_with_quorum([True], 4) == "invalid"
assert votes_with_quorum([True, False], 4) == "rejected"

def take_from_stock(stock, item, amount):
    """Return a pair: a new stock dictionary and the amount really taken, which is never
    more than there is; an item used up disappears, and the old stock stays unchanged."""
    taken = min(amount, stock.get(item, 0))
    rest = {**stock, item: stock.get(item, 0) - taken}
    if rest[item] == 0:
        del rest[item]
    return rest, taken
# H: A merged copy gets the lowered number and loses the key when that is zero.
assert take_from_stock({"nut": 5}, "nut", 3) == ({"nut": 2}, 3)
assert take_from_stock({"nut": 5}, "nut", 8) == ({}, 5)
assert take_from_stock({"nut": 5}, "cap", 1) == ({"nut": 5}, 0)

def digits_sum_if_long(code, minimum):
    """Add the digits in a code, but only if it contains at least `minimum` of them; else
    return -1."""
    digits = [int(sign) for sign in code if sign.isdigit()]
    return sum(digits) if len(digits) >= minimum else -1
# E: The digits are collected once and then both counted and summed.
assert digits_sum_if_long("a1b2c3", 3) == 6
assert digits_sum_if_long("a1", 2) == -1
assert digits_sum_if_long("", 0) == 0

def first_free_table(capacities, taken, guests):
    """Return the number of the first table, in listed order, that is not taken and seats
    the guests; capacities maps table numbers to seats, and 0 means no table."""
    for table, seats in capacities.items():
        if table not in taken and seats >= guests:
            return table
    return 0
# E: The loop returns at the first table that passes both tests.
# R: dict table number -> seats, a set of taken tables and number of guests. first table that works? 0 if none
assert first_free_table({1: 2, 2: 4, 3: 6}, {2}, 3) == 3
assert first_free_table({1: 2}, set(), 2) == 1
assert first_free_table({1: 2}, {1}, 1) == 0

def shout_key_words(sentence, keys):
    """Write the words of a sentence that are in keys in capitals and all others in lower
    case; keys are given in lower case."""
    words = sentence.lower().split()
    return " ".join(word.upper() if word in keys else word for word in words)
# E: Everything is lowered first, then the key words are raised again.
assert shout_key_words("Mind The gap", {"gap"}) == "mind the GAP"
assert shout_key_words("STOP Now", {"stop", "now"}) == "STOP NOW"
assert shout_key_words("", {"a"}) == ""

def even_split_with_rest(items, people):
    """Give each person the same number of items in order and return the list of shares,
    followed by a last list with the items left over (possibly empty)."""
    each = len(items) // people
    shares = [items[each * turn:each * (turn + 1)] for turn in range(people)]
    return shares + [items[each * people:]]
# M: The share size fixes the slices, and one more slice holds the rest.
# R: deal out a list to n people in order, everybody the same amount. return their lists and then one more list with what's left over
assert even_split_with_rest([1, 2, 3, 4, 5], 2) == [[1, 2], [3, 4], [5]]
assert even_split_with_rest([1, 2], 2) == [[1], [2], []]
assert even_split_with_rest([1], 3) == [[], [], [], [1]]

def is_older_by(people, first, second, years):
    """Tell whether the first person is at least the given years older than the second,
    with ages taken from a dictionary; unknown persons count as age 0."""
    return people.get(first, 0) - people.get(second, 0) >= years
# E: Two lookups with default 0 are subtracted and compared.
assert is_older_by({"Ann": 30, "Bob": 25}, "Ann", "Bob", 5) is True
assert is_older_by({"Ann": 30, "Bob": 25}, "Bob", "Ann", 1) is False
assert is_older_by({"Ann": 30}, "Ann", "Cy", 31) is False

def join_nonzero_terms(factors, symbol):
    """Write a sum such as "2a+5a" from whole positive factors and a symbol: zeros are
    dropped and a factor 1 is not written; nothing left gives "0"."""
    terms = [symbol if factor == 1 else f"{factor}{symbol}" for factor in factors if factor]
    return "+".join(terms) or "0"
# M: The filter drops zeros, the conditional hides ones, and `or` covers the empty sum.
assert join_nonzero_terms([2, 0, 1], "a") == "2a+a"
assert join_nonzero_terms([0, 0], "x") == "0"
assert join_nonzero_terms([3], "y") == "3y"

def move_item_to(items, item, position):
    """Return a copy of the list with the item taken out and put back at the position; a
    list without the item is copied unchanged."""
    moved = list(items)
    if item in moved:
        moved.remove(item)
        moved.insert(position, item)
    return moved
# E: On a copy the item is removed and inserted again.
# R: take something out of its place in a list and put it at index i, without changing my list. if it isn't there do nothing
assert move_item_to(["a", "b", "c"], "c", 0) == ["c", "a", "b"]
assert move_item_to([1, 2, 3], 1, 1) == [2, 1, 3]
assert move_item_to([1, 2], 9, 0) == [1, 2]

def matches_by_length(words, lengths):
    """Build a dictionary from each asked length to the sorted words of that length; a
    length without words is left out."""
    found = {}
    for length in lengths:
        fitting = sorted(word for word in words if len(word) == length)
        if fitting:
            found[length] = fitting
    return found
# M: For every length the words are filtered and stored only if there are some.
assert matches_by_length(["to", "be", "or", "not"], [2, 4]) == {2: ["be", "or", "to"]}
assert matches_by_length(["a"], [1]) == {1: ["a"]}
assert matches_by_length([], [1, 2]) == {}

def shortened_middle(name, limit):
    """Shorten a name that is longer than the limit to its first letter, the number of
    letters left out and its last letter, like "i8n"; others stay."""
    if len(name) <= limit:
        return name
    return f"{name[0]}{len(name) - 2}{name[-1]}"
# E: The length test picks between the name and its two ends around a number.
# R: abbreviate long words like internationalization -> i18n, only when longer than n letters
assert shortened_middle("internationalization", 10) == "i18n"
assert shortened_middle("short", 5) == "short"
assert shortened_middle("abcd", 3) == "a2d"

def greet_by_hour(name, hour, formal):
    """Greet someone with "Good morning" before 12 o'clock and "Good day" later; informal
    greetings are always "Hi"."""
    if not formal:
        return f"Hi {name}"
    return f"Good morning {name}" if hour < 12 else f"Good day {name}"
# E: The flag is settled first, so the hour matters for formal greetings only.
# R: greeting from name, hour and a formal flag: not formal = "Hi Ann", formal = "Good morning Ann" before 12, otherwise "Good day Ann"
assert greet_by_hour("Ann", 9, True) == "Good morning Ann"
assert greet_by_hour("Ann", 12, True) == "Good day Ann"
assert greet_by_hour("Bob", 9, False) == "Hi Bob"

def list_minus_budget(wishes, budget):
    """Go through (name, price) wishes from cheap to dear and return the names that can be
    bought with the budget, sorted by name."""
    bought = []
    for name, price in sorted(wishes, key=lambda wish: wish[1]):
        if price <= budget:
            budget -= price
            bought.append(name)
    return sorted(bought)
# M: Sorting by price makes the loop buy greedily, and the result is sorted again.
assert list_minus_budget([("kite", 5), ("ball", 3), ("bike", 90)], 10) == ["ball", "kite"]
assert list_minus_budget([("ball", 3)], 2) == []
assert list_minus_budget([], 5) == []

def fill_blanks_in_turn(pattern, words):
    """Replace each underscore in the pattern with the next word; when the words run out,
    the remaining underscores stay."""
    for word in words:
        pattern = pattern.replace("_", word, 1)
    return pattern
# E: Replacing with a count of 1 uses up one underscore per word.
# R: fill the _ in my template one after another with the words from a list: "_ and _", ["salt", "oil"] -> "salt and oil"
assert fill_blanks_in_turn("_ and _", ["salt", "oil"]) == "salt and oil"
assert fill_blanks_in_turn("_, _", ["a"]) == "a, _"
assert fill_blanks_in_turn("none", ["a"]) == "none"

def count_in_range_of_type(values, kind, low, high):
    """Count the values that are exactly of the given type and lie from low to high, both
    included."""
    return sum(type(value) is kind and low <= value <= high for value in values)
# M: The type is tested before the comparison, which would fail for mixed kinds.
assert count_in_range_of_type([1, 2.0, "x", 3], int, 1, 3) == 2
assert count_in_range_of_type([True, 1], int, 0, 5) == 1
assert count_in_range_of_type(["b", "z", 4], str, "a", "c") == 1

def rename_then_sort(names, changes):
    """Exchange the names by their new ones in the changes dictionary and return all of
    them sorted without repeats."""
    return sorted({changes.get(name, name) for name in names})
# E: A name is its own default in the lookup, and the set drops repeats.
assert rename_then_sort(["Tom", "Bob"], {"Tom": "Al"}) == ["Al", "Bob"]
assert rename_then_sort(["Tom", "Al"], {"Tom": "Al"}) == ["Al"]
assert rename_then_sort([], {"a": "b"}) == []

def every_group_has(groups, needed):
    """Tell whether each group in a dictionary of lists contains at least one of the needed
    members; without groups the answer is False."""
    if not groups:
        return False
    return all(any(member in needed for member in members) for members in groups.values())
# M: Inside all, an any looks for one needed member in each group.
# R: dict group -> list of people, plus a set of trainers. does every group have at least one trainer? no groups at all means False
assert every_group_has({"a": ["Al", "Bo"], "b": ["Cy"]}, {"Bo", "Cy"}) is True
assert every_group_has({"a": ["Al"], "b": ["Cy"]}, {"Cy"}) is False
assert every_group_has({}, {"Al"}) is False

def mirrored_with_gap(word, gap, keep_last):
    """Return the word, the gap and the word backwards; if keep_last is false the
    backward part starts without the word's last letter."""
    back = word[::-1]
    return word + gap + (back if keep_last else back[1:])
# E: The reversed word loses its first character when the flag says so.
assert mirrored_with_gap("abc", "|", True) == "abc|cba"
assert mirrored_with_gap("abc", "", False) == "abcba"
assert mirrored_with_gap("", "-", False) == "-"

def lines_with_word_numbered(text, word):
    """Return (line number, line) pairs, counted from 1, for the lines that contain the
    word in any case, outer blanks removed."""
    return [
        (number, line.strip())
        for number, line in enumerate(text.splitlines(), 1)
        if word.lower() in line.lower()
    ]
# M: Enumerate counts all lines, while the condition keeps the matching ones.
# R: search a multi line text for a word, ignoring case, and give me pairs of line number (from 1) and stripped line
assert lines_with_word_numbered("Red sun\n blue\n red ", "RED") == [(1, "Red sun"), (3, "red")]
assert lines_with_word_numbered("a\nb", "c") == []
assert lines_with_word_numbered("", "x") == []

def seat_from_text(seat, rows):
    """Turn a seat such as "12C" into a (row, column) pair counted from 0; a row beyond
    the number of rows gives None."""
    row = int(seat[:-1])
    if row > rows:
        return None
    return row - 1, ord(seat[-1]) - ord("A")
# M: The last character becomes the column by its distance from A, the rest is the row.
assert seat_from_text("12C", 20) == (11, 2)
assert seat_from_text("1A", 1) == (0, 0)
assert seat_from_text("21B", 20) is None

def number_or_word(text, words):
    """Read a whole number from text: digits directly, or a number word by the words
    dictionary; anything else is 0."""
    if text.isdigit():
        return int(text)
    return words.get(text, 0)
# E: Digit texts are converted and all others looked up with default 0.
# R: text is either digits like "12" or a word like "two" thats in my dict. return the int, 0 if neither
assert number_or_word("12", {"two": 2}) == 12
assert number_or_word("two", {"two": 2}) == 2
assert number_or_word("many", {}) == 0

def alternate_case_groups(word, size):
    """Write the letters in groups of the given size, by turns in upper and in lower case,
    beginning with upper."""
    return "".join(
        letter.upper() if place // size % 2 == 0 else letter.lower()
        for place, letter in enumerate(word)
    )
# M: Dividing the place by the size gives the group number, whose parity picks the case.
assert alternate_case_groups("abcdef", 2) == "ABcdEF"
assert alternate_case_groups("HeLLo", 1) == "HeLlO"
assert alternate_case_groups("", 3) == ""

def vowel_rich_words(sentence, least):
    """List the words of a sentence with at least `least` vowels, in lower case and each
    one once, in order of appearance."""
    words = dict.fromkeys(sentence.lower().split())
    return [word for word in words if sum(letter in "aeiou" for letter in word) >= least]
# M: Dictionary keys keep the order without repeats, then vowels are counted per word.
assert vowel_rich_words("Audio is a radio AUDIO", 3) == ["audio", "radio"]
assert vowel_rich_words("my sky", 1) == []
assert vowel_rich_words("", 0) == []

def last_digit_matches(numbers, digit):
    """Return the product of the numbers that end in the given digit, the sign being
    ignored for the test; 1 if there are none."""
    product = 1
    for number in numbers:
        if abs(number) % 10 == digit:
            product *= number
    return product
# E: The absolute value modulo ten gives the last digit that filters the factors.
assert last_digit_matches([13, 3, 4], 3) == 39
assert last_digit_matches([-12, 5], 2) == -12
assert last_digit_matches([], 7) == 1

def team_captain(team, ages, reserve):
    """Choose the oldest team member of known age as captain, or the reserve if nobody's
    age is known."""
    known = [member for member in team if member in ages]
    return max(known, key=ages.get) if known else reserve
# E: Members without an age are filtered out before max looks up the ages.
# R: team is a list of names, ages a dict (some may be missing). who's oldest? use the reserve name if no age is known
assert team_captain(["Al", "Bo"], {"Al": 30, "Bo": 41}, "Cy") == "Bo"
assert team_captain(["Al", "Bo"], {"Al": 30}, "Cy") == "Al"
assert team_captain(["Al"], {}, "Cy") == "Cy"

def strip_title_words(title, small_words):
    """Drop the small words from the beginning of a title, as many as there are, but
    never its last word."""
    words = title.split()
    while len(words) > 1 and words[0].lower() in small_words:
        words.pop(0)
    return " ".join(words)
# M: The loop pops leading words while they are small and others remain.
assert strip_title_words("The A Team", {"the", "a"}) == "Team"
assert strip_title_words("The", {"the"}) == "The"
assert strip_title_words("Of Mice and Men", {"and"}) == "Of Mice and Men"

def numbers_after_sign(text, sign):
    """Find all whole numbers that directly follow the sign in a text and return the
    largest; 0 if there are none."""
    found = re.findall(re.escape(sign) + r"(\d+)", text)
    return max(map(int, found), default=0)
# M: The escaped sign and a digit group make the pattern, and max compares integers.
# R: in texts like "see #12 and #9" find the biggest number right after the sign (here "#"). sign is the second arg, 0 if nothing
assert numbers_after_sign("see #12 and #9, 40", "#") == 12
assert numbers_after_sign("$5 + $7", "$") == 7
assert numbers_after_sign("none 3", "#") == 0

def score_word_with_bonus(word, values, bonus_place):
    """Add up the letter values of a word, letters without value counting 1, where the
    letter at bonus_place (from 0) counts double."""
    total = 0
    for place, letter in enumerate(word):
        value = values.get(letter, 1)
        total += value * 2 if place == bonus_place else value
    return total
# M: The lookup has default 1, and the place decides about doubling.
assert score_word_with_bonus("cat", {"c": 3}, 0) == 8
assert score_word_with_bonus("cat", {"c": 3}, 5) == 5
assert score_word_with_bonus("", {}, 0) == 0

def pad_rows_and_join(rows, width, filler):
    """Extend each list of texts to the width with the filler and join all rows to one
    text, cells by "," and rows by ";"; rows that are long enough stay."""
    padded = [row + [filler] * (width - len(row)) for row in rows]
    return ";".join(",".join(row) for row in padded)
# M: A negative repeat count adds nothing, so only short rows grow.
assert pad_rows_and_join([["a"], ["b", "c"]], 2, "-") == "a,-;b,c"
assert pad_rows_and_join([["a", "b"]], 1, "x") == "a,b"
assert pad_rows_and_join([], 3, "x") == ""

def may_enter_ride(height, age, with_adult):
    """Decide about a ride: 120 cm are always needed, and children under 8 need an adult
    as well."""
    return height >= 120 and (age >= 8 or with_adult)
# E: The height is joined by `and` with a choice of age or company.
# R: ride rule: min 120cm tall, and kids younger than 8 only with an adult. args height, age, with_adult (bool)
assert may_enter_ride(130, 7, True) is True
assert may_enter_ride(130, 7, False) is False
assert may_enter_ride(110, 40, True) is False

def toggled_tags(tags, tag, maximum):
    """Return the sorted tags with the given tag removed if it is there, else added; when
    the maximum number is reached already, nothing is added."""
    changed = set(tags)
    if tag in changed:
        changed.remove(tag)
    elif len(changed) < maximum:
        changed.add(tag)
    return sorted(changed)
# M: A copy as a set is changed in one of two ways and sorted.
assert toggled_tags(["b", "a"], "c", 3) == ["a", "b", "c"]
assert toggled_tags(["b", "a"], "b", 3) == ["a"]
assert toggled_tags(["b", "a"], "c", 2) == ["a", "b"]

def run_commands_on_list(items, commands):
    """Apply text commands to a copy of the list and return it: "pop" drops the last item
    if there is one, "flip" reverses, "add X" appends X; others do nothing."""
    result = list(items)
    for command in commands:
        word, _, rest = command.partition(" ")
        if word == "pop" and result:
            result.pop()
        elif word == "flip":
            result.reverse()
        elif word == "add":
            result.append(rest)
    return result
# H: Each command is parted into its word and the rest, and a chain of branches carries it out.
assert run_commands_on_list(["a"], ["add b", "flip"]) == ["b", "a"]
assert run_commands_on_list([], ["pop", "add x y"]) == ["x y"]
assert run_commands_on_list(["a"], ["jump"]) == ["a"]

def refund_for_return(price, days, damaged):
    """Return the refund for an article: all of the price within 14 days, half of it within
    30 and nothing later; damage halves the refund again."""
    if days <= 14:
        refund = price
    elif days <= 30:
        refund = price / 2
    else:
        refund = 0
    return refund / 2 if damaged else refund
# E: The days choose the refund first, and the flag may halve it afterwards.
# R: refund rules: up to 14 days full price, up to 30 days half, after that 0. and if damaged, half of that. price, days, damaged
assert refund_for_return(80, 14, False) == 80
assert refund_for_return(80, 20, True) == 20
assert refund_for_return(80, 31, False) == 0

def earliest_common_word(first, second):
    """Return the word of the first sentence that also stands in the second one and comes
    earliest in the second; None if they share no word."""
    wanted = set(first.split())
    for word in second.split():
        if word in wanted:
            return word
    return None
# E: Walking through the second sentence meets the earliest shared word first.
assert earliest_common_word("red and blue", "blue or red") == "blue"
assert earliest_common_word("a b", "c d") is None
assert earliest_common_word("", "a") is None

def ratio_text(part, whole, style):
    """Write part of whole in a style: "percent" as a whole number cut off with "%", "of"
    as "3 of 4"; a whole of 0 is "n/a" in every style."""
    if whole == 0:
        return "n/a"
    if style == "percent":
        return f"{part * 100 // whole}%"
    return f"{part} of {whole}"
# E: Zero is caught first so that the division is safe, then the style picks the text.
assert ratio_text(3, 4, "percent") == "75%"
assert ratio_text(3, 4, "of") == "3 of 4"
assert ratio_text(1, 0, "percent") == "n/a"

def next_in_rotation(people, current, skip):
    """Return who follows the current person in the circle of people, passing over those
    in skip; None if everybody is skipped."""
    place = people.index(current)
    for step in range(1, len(people) + 1):
        candidate = people[(place + step) % len(people)]
        if candidate not in skip:
            return candidate
    return None
# H: The modulo leads round the circle, and the last step comes back to the current person.
# R: whose turn is next? list of people in a circle, the current one and a set of people to skip. None if all are skipped
assert next_in_rotation(["Al", "Bo", "Cy"], "Bo", {"Cy"}) == "Al"
assert next_in_rotation(["Al", "Bo"], "Al", {"Bo"}) == "Al"
assert next_in_rotation(["Al", "Bo"], "Al", {"Al", "Bo"}) is None

def quiet_neighbours_only(sounds, house, limit):
    """Return True if the houses directly beside the given position are not louder than
    the limit; the house itself does not matter."""
    beside = sounds[max(0, house - 1):house] + sounds[house + 1:house + 2]
    return all(sound <= limit for sound in beside)
# E: Two short slices hold the neighbours that exist, and all tests them.
assert quiet_neighbours_only([3, 9, 4], 1, 5) is True
assert quiet_neighbours_only([3, 9, 4], 0, 5) is False
assert quiet_neighbours_only([99], 0, 1) is True

def badge_from_stamps(stamps, required, bonus):
    """Return "gold" if a hiker has all required stamps and the bonus stamp, "silver" for
    the required ones alone and "none" otherwise."""
    if not required <= set(stamps):
        return "none"
    return "gold" if bonus in stamps else "silver"
# E: A subset test comes first, and the bonus stamp then lifts the result.
# R: hiker has a list of stamps. required is a set, bonus is one stamp. all required + bonus = "gold", all required = "silver", else "none"
assert badge_from_stamps(["a", "b", "z"], {"a", "b"}, "z") == "gold"
assert badge_from_stamps(["b", "a"], {"a", "b"}, "z") == "silver"
assert badge_from_stamps(["z"], {"a"}, "z") == "none"

def spice_code_from_jar(jar, shelf, dry):
    """Build a jar code from the first three letters of its name in capitals and the shelf
    number; jars that are not dry get a final "W"."""
    return jar[:3].upper() + str(shelf) + ("" if dry else "W")
# E: A slice, a converted number and a conditional ending are joined.
assert spice_code_from_jar("pepper", 4, True) == "PEP4"
assert spice_code_from_jar("oil", 12, False) == "OIL12W"
assert spice_code_from_jar("b", 1, True) == "B1"

def feed_list_by_animal(animals, portions, day):
    """Total the portions for a list of animals, with portions looked up by kind (0 if
    unlisted); on "Sunday" every fed animal gets one more."""
    amounts = [portions.get(animal, 0) for animal in animals]
    if day == "Sunday":
        amounts = [amount + 1 for amount in amounts if amount]
    return sum(amounts)
# E: The looked-up amounts are raised on Sundays, except the zeros, and then summed.
assert feed_list_by_animal(["goat", "hen"], {"goat": 3, "hen": 1}, "Monday") == 4
assert feed_list_by_animal(["goat", "cat"], {"goat": 3}, "Sunday") == 4
assert feed_list_by_animal([], {"goat": 3}, "Sunday") == 0
