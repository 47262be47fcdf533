"""Verified problems: further short list tasks."""

def tip_shares(tips, helpers):
    """Divide the sum of all tips equally among the helpers and return the whole euros each gets
    together with the rest."""
    return divmod(sum(tips), helpers)
# E: The divmod gives share and rest at once.
# R: sum the tips, split between n helpers -> (each, rest)
assert tip_shares([10, 7], 3) == (5, 2)
assert tip_shares([4], 2) == (2, 0)
assert tip_shares([], 2) == (0, 0)

def coldest_of_last_week(temperatures):
    """Return the lowest of the last seven temperatures and the highest of them as a list; there
    is at least one."""
    week = temperatures[-7:]
    return [min(week), max(week)]
# E: The slice is used for both extremes.
assert coldest_of_last_week([-9, 1, 2, 3, 4, 5, 6, 7]) == [1, 7]
assert coldest_of_last_week([3]) == [3, 3]
assert coldest_of_last_week([2, -1]) == [-1, 2]

def every_word_has_vowel(words):
    """Check that no word lacks the vowels a, e, i, o and u."""
    return all(any(letter in "aeiou" for letter in word) for word in words)
# E: An any inside of an all.
# R: does every word contain at least one vowel
assert every_word_has_vowel(["sun", "tea"]) is True
assert every_word_has_vowel(["sky"]) is False
assert every_word_has_vowel([]) is True

def total_price_with_coupon(prices, coupon):
    """Add up the prices and subtract the coupon, which can never use more than half of the sum."""
    total = sum(prices)
    return total - min(coupon, total / 2)
# E: The min limits what the coupon takes off.
assert total_price_with_coupon([10, 10], 5) == 15
assert total_price_with_coupon([10], 8) == 5.0
assert total_price_with_coupon([], 3) == 0

def names_with_number_of_letters(names):
    """Write every name with its length behind it, sorted by length: "Al2" before "Bob3"."""
    return [name + str(len(name)) for name in sorted(names, key=len)]
# E: The sorted names get their length as text.
assert names_with_number_of_letters(["Bob", "Al"]) == ["Al2", "Bob3"]
assert names_with_number_of_letters([""]) == ["0"]
assert names_with_number_of_letters([]) == []

def larger_than_both_neighbours(numbers):
    """Count the inner numbers that are larger than the number before and the number after them."""
    return sum(a < b > c for a, b, c in zip(numbers, numbers[1:], numbers[2:]))
# E: Three shifted lists are walked together.
assert larger_than_both_neighbours([1, 5, 2, 3, 1]) == 2
assert larger_than_both_neighbours([1, 2]) == 0
assert larger_than_both_neighbours([]) == 0

def cut_before_first_short(words):
    """Return the words before the first one that has fewer than three letters."""
    for index, word in enumerate(words):
        if len(word) < 3:
            return words[:index]
    return words
# E: The index of the short word ends the slice.
# R: words until the first word shorter than 3 letters
assert cut_before_first_short(["the", "dog", "is", "here"]) == ["the", "dog"]
assert cut_before_first_short(["sun"]) == ["sun"]
assert cut_before_first_short([]) == []

def swap_first_with_smallest(numbers):
    """Exchange the first number with the smallest one in a copy of a non-empty list."""
    copy = numbers[:]
    at = copy.index(min(copy))
    copy[0], copy[at] = copy[at], copy[0]
    return copy
# E: The swap works even if both are the same place.
assert swap_first_with_smallest([5, 9, 1]) == [1, 9, 5]
assert swap_first_with_smallest([1, 2]) == [1, 2]
assert swap_first_with_smallest([7]) == [7]

def tickets_left_text(sold, seats):
    """Sum the tickets sold and write "sold out" if no seats remain, or the number left, "5
    left"."""
    left = seats - sum(sold)
    return f"{left} left" if left > 0 else "sold out"
# E: The rest chooses the text.
assert tickets_left_text([10, 5], 20) == "5 left"
assert tickets_left_text([20], 20) == "sold out"
assert tickets_left_text([], 1) == "1 left"

def reduce_list_by_half(numbers):
    """Add the first number to the last, the second to the last but one and so on; a middle
    number of an odd list stays alone at the end."""
    half = len(numbers) // 2
    sums = [numbers[i] + numbers[-1 - i] for i in range(half)]
    return sums + numbers[half:half + len(numbers) % 2]
# E: The slice at the end has one item only for an odd length.
assert reduce_list_by_half([1, 2, 3, 4]) == [5, 5]
assert reduce_list_by_half([1, 2, 3]) == [4, 2]
assert reduce_list_by_half([]) == []

def loudest_moment_minute(levels, limit):
    """Return the first minute, from 1, in which the level was above the limit, or 0 if it never
    was."""
    for minute, level in enumerate(levels, 1):
        if level > limit:
            return minute
    return 0
# E: The first level above the limit ends the search.
assert loudest_moment_minute([40, 90, 95], 80) == 2
assert loudest_moment_minute([10], 80) == 0
assert loudest_moment_minute([], 5) == 0

def mixed_case_count(words):
    """Count the words that are written neither fully in lower case nor fully in upper case."""
    return sum(word not in (word.lower(), word.upper()) for word in words)
# E: The word is compared with both of its forms.
assert mixed_case_count(["Tea", "tea", "TEA", "mIx"]) == 2
assert mixed_case_count(["a"]) == 0
assert mixed_case_count([]) == 0

def dates_in_month(days, month):
    """Keep the texts like "24.12" whose part after the dot is the month and return their days
    as whole numbers."""
    return [int(day.split(".")[0]) for day in days if day.split(".")[1] == month]
# E: Both parts of the split are used.
assert dates_in_month(["24.12", "01.05", "31.12"], "12") == [24, 31]
assert dates_in_month(["01.05"], "06") == []
assert dates_in_month([], "01") == []

def sum_of_longest_list(lists):
    """Sum the numbers of the inner list that has most of them; the first in a tie, 0 without
    lists."""
    return sum(max(lists, key=len, default=[]))
# E: The longest list is found and then summed.
# R: sum of the longest sublist
assert sum_of_longest_list([[9], [1, 2]]) == 3
assert sum_of_longest_list([[4], [5]]) == 4
assert sum_of_longest_list([]) == 0

def first_even_doubled_only(numbers):
    """Double the first even number in a copy of the list; without even numbers the copy is the
    same."""
    copy = list(numbers)
    for index, number in enumerate(copy):
        if number % 2 == 0:
            copy[index] = number * 2
            break
    return copy
# E: The break stops after the first change.
assert first_even_doubled_only([1, 4, 6]) == [1, 8, 6]
assert first_even_doubled_only([3]) == [3]
assert first_even_doubled_only([]) == []

def last_three_all_wins(results):
    """Check that at least three games were played and the last three were all "win"."""
    return results[-3:] == ["win"] * 3
# E: The tail is compared with a list of three wins.
assert last_three_all_wins(["loss", "win", "win", "win"]) is True
assert last_three_all_wins(["win", "win"]) is False
assert last_three_all_wins([]) is False

def tallest_minus_average(heights):
    """Tell by how much the tallest is above the mean height, rounded to one decimal."""
    return round(max(heights) - sum(heights) / len(heights), 1)
# E: The mean is taken off the maximum.
assert tallest_minus_average([150, 160, 170]) == 10.0
assert tallest_minus_average([180]) == 0.0
assert tallest_minus_average([1, 2, 2]) == 0.3

def sum_of_digits_texts_or_minus(texts):
    """Add up the lengths of texts with digits only and subtract 1 for each other text."""
    return sum(len(text) if text.isdigit() else -1 for text in texts)
# E: Each text gives its length or -1.
assert sum_of_digits_texts_or_minus(["123", "ab"]) == 2
assert sum_of_digits_texts_or_minus([""]) == -1
assert sum_of_digits_texts_or_minus([]) == 0
