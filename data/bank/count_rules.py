"""Verified problems: counting and summing by rules."""

def hot_day_count(temperatures):
    """Count the hot days: those with 30 degrees or more."""
    return sum(degrees >= 30 for degrees in temperatures)
# E: Each true comparison counts as one.
# R: how many days were 30 degrees or hotter?
assert hot_day_count([29, 30, 35]) == 2
assert hot_day_count([10]) == 0
assert hot_day_count([]) == 0

def frost_nights_or_text(nights):
    """Return how many nights were below 0 degrees, or the text "no frost" if none was."""
    count = sum(degrees < 0 for degrees in nights)
    return count if count > 0 else "no frost"
# E: The count is made first and replaced by a text when it is zero.
# R: count negative temps in list, when there are none return "no frost"
assert frost_nights_or_text([-2, 3, -1]) == 2
assert frost_nights_or_text([0, 4]) == "no frost"
assert frost_nights_or_text([]) == "no frost"

def teen_ages(ages):
    """Find out how many of the ages are from 13 to 19, both included."""
    return len([age for age in ages if 13 <= age <= 19])
# E: The chained comparison keeps the teens, which are then counted.
# R: count ages 13..19
assert teen_ages([12, 13, 19, 20]) == 2
assert teen_ages([40]) == 0
assert teen_ages([]) == 0

def numbers_outside(numbers, low, high):
    """Count the numbers that are smaller than low or larger than high."""
    return sum(number < low or number > high for number in numbers)
# E: Either comparison makes a number count.
assert numbers_outside([1, 5, 9], 2, 8) == 2
assert numbers_outside([2, 8], 2, 8) == 0
assert numbers_outside([], 0, 1) == 0

def sum_of_even_over_ten(numbers):
    """Add up the even numbers that are greater than 10. If there are none, the sum is 0."""
    return sum(number for number in numbers if number > 10 and number % 2 == 0)
# E: The generator filters by two rules and feeds the sum.
# R: sum of even numbers bigger than 10
assert sum_of_even_over_ten([12, 13, 10, 20]) == 32
assert sum_of_even_over_ten([2, 4]) == 0
assert sum_of_even_over_ten([]) == 0

def sum_divisible_by_five_or_seven(numbers):
    """Sum all numbers that can be divided by 5 or by 7 without a rest."""
    return sum(n for n in numbers if n % 5 == 0 or n % 7 == 0)
# E: One of two remainders has to be zero.
assert sum_divisible_by_five_or_seven([5, 7, 8, 35]) == 47
assert sum_divisible_by_five_or_seven([1, 2]) == 0
assert sum_divisible_by_five_or_seven([0]) == 0

def parcels_fee(weights):
    """Compute the fee for parcels: 4 euros for each up to 2 kg, 7 euros for each heavier one."""
    return sum(4 if weight <= 2 else 7 for weight in weights)
# E: Each weight is turned into its fee inside the sum.
# R: parcels up to 2kg cost 4, heavier 7. total for a list of weights
assert parcels_fee([1, 2, 3]) == 15
assert parcels_fee([2.1]) == 7
assert parcels_fee([]) == 0

def zoo_tickets_total(ages):
    """Add up zoo tickets: children under 4 are free, under 16 they cost 6, all others 14."""
    return sum(0 if age < 4 else 6 if age < 16 else 14 for age in ages)
# E: A chain of conditions gives the price for each age.
# R: zoo: under 4 free, under 16 6 euro, else 14. total for ages
assert zoo_tickets_total([3, 10, 40]) == 20
assert zoo_tickets_total([4, 16]) == 20
assert zoo_tickets_total([]) == 0

def more_wins_than_losses(results):
    """Check whether "W" occurs more often than "L" in the list of results; other letters do not
    matter."""
    return results.count("W") > results.count("L")
# E: Two counts are compared.
# R: list of "W" and "L", more wins than losses?
assert more_wins_than_losses(["W", "D", "W", "L"]) is True
assert more_wins_than_losses(["W", "L"]) is False
assert more_wins_than_losses([]) is False

def league_points_of(results):
    """Count the points of a team: 3 for each "win", 1 for each "draw", nothing for others."""
    return 3 * results.count("win") + results.count("draw")
# E: Each kind of result is counted and weighted.
# R: results like ["win", "draw", "loss"], 3 points for win 1 for draw. sum?
assert league_points_of(["win", "draw", "loss"]) == 4
assert league_points_of(["loss"]) == 0
assert league_points_of([]) == 0

def yes_share_percent(answers):
    """Return the share of "yes" among the answers in whole percent, rounded down; 0 without any
    answers."""
    return answers.count("yes") * 100 // len(answers) if answers else 0
# E: The multiplication comes first so that whole-number division keeps the percent.
assert yes_share_percent(["yes", "no", "no"]) == 33
assert yes_share_percent(["yes"]) == 100
assert yes_share_percent([]) == 0

def majority_said_yes(answers):
    """Decide whether more than half of the answers are True."""
    return sum(answers) * 2 > len(answers)
# E: True counts as one in a sum.
assert majority_said_yes([True, True, False]) is True
assert majority_said_yes([True, False]) is False
assert majority_said_yes([]) is False

def at_least_three_above(numbers, limit):
    """Check if three or more numbers lie above the limit."""
    return sum(number > limit for number in numbers) >= 3
# E: The count of true comparisons is compared with 3.
assert at_least_three_above([5, 6, 7, 1], 4) is True
assert at_least_three_above([5, 6, 4], 4) is False
assert at_least_three_above([], 0) is False

def exactly_one_zero(numbers):
    """Say whether the value 0 appears exactly once."""
    return numbers.count(0) == 1
# E: The list method count does the work.
# R: is there exactly one 0 in the list
assert exactly_one_zero([1, 0, 2]) is True
assert exactly_one_zero([0, 0]) is False
assert exactly_one_zero([]) is False

def twice_or_more(items, wanted):
    """Check whether the wanted item is at least twice in the list."""
    return items.count(wanted) >= 2
# E: The number of occurrences is compared with 2.
# R: is x in the list two times or more?
assert twice_or_more(["a", "b", "a"], "a") is True
assert twice_or_more(["a", "b"], "a") is False
assert twice_or_more([], "a") is False

def count_not_equal(items, value):
    """Count the items that differ from the given value."""
    return len(items) - items.count(value)
# E: All items less the equal ones are the different ones.
assert count_not_equal([1, 2, 1], 1) == 1
assert count_not_equal([3], 4) == 1
assert count_not_equal([], 0) == 0

def count_words_with_letter_twice(words, letter):
    """Count the words in which the letter occurs exactly two times."""
    return sum(word.count(letter) == 2 for word in words)
# E: The count in each word is compared with 2.
assert count_words_with_letter_twice(["book", "bool", "go"], "o") == 2
assert count_words_with_letter_twice(["ooo"], "o") == 0
assert count_words_with_letter_twice([], "o") == 0

def count_capital_starts(words):
    """Find how many words begin with a capital letter. Empty words do not count."""
    return sum(word[:1].isupper() for word in words)
# E: The slice of one letter is safe for empty words.
# R: number of words that start with uppercase, list can have "" in it
assert count_capital_starts(["Rome", "is", "Old"]) == 2
assert count_capital_starts(["", "x"]) == 0
assert count_capital_starts([]) == 0

def count_letters_in_long_words(words):
    """Add up the lengths of all words with at least five letters."""
    return sum(len(word) for word in words if len(word) >= 5)
# E: Only long words give their length to the sum.
assert count_letters_in_long_words(["apple", "fig", "banana"]) == 11
assert count_letters_in_long_words(["fig"]) == 0
assert count_letters_in_long_words([]) == 0

def total_of_lasts(rows):
    """Sum up the last numbers of all rows. No row is empty."""
    return sum(row[-1] for row in rows)
# E: The index -1 picks the last of each row.
assert total_of_lasts([[1, 2], [3]]) == 5
assert total_of_lasts([[7, 7, -7]]) == -7
assert total_of_lasts([]) == 0

def count_above_first(numbers):
    """Count the numbers that are larger than the first one; an empty list gives 0."""
    return sum(number > numbers[0] for number in numbers)
# E: The first number is never larger than itself.
# R: how many numbers are bigger than the first one
assert count_above_first([3, 5, 1, 4]) == 2
assert count_above_first([9]) == 0
assert count_above_first([]) == 0

def count_below_last(numbers):
    """Return how many numbers of the list are less than its last number."""
    return sum(number < numbers[-1] for number in numbers)
# E: Every number is compared with the one at index -1.
assert count_below_last([1, 9, 5]) == 1
assert count_below_last([4]) == 0
assert count_below_last([]) == 0

def count_equal_to_max(numbers):
    """Tell how often the largest number occurs in a non-empty list."""
    return numbers.count(max(numbers))
# E: The maximum is found first and then counted.
# R: how many times is the max in the list?
assert count_equal_to_max([4, 9, 9]) == 2
assert count_equal_to_max([1]) == 1
assert count_equal_to_max([-1, -1, -2]) == 2

def days_better_than_average(sales):
    """Count the days on which more was sold than the average of all days."""
    return sum(sold * len(sales) > sum(sales) for sold in sales)
# E: Multiplying instead of dividing also works for an empty list.
assert days_better_than_average([1, 2, 9]) == 1
assert days_better_than_average([4, 4]) == 0
assert days_better_than_average([]) == 0

def count_even_at_even_index(numbers):
    """Count the even numbers that stand at an even index, where indexes start at 0."""
    return sum(number % 2 == 0 for number in numbers[::2])
# E: The slice with step 2 keeps just the even indexes.
assert count_even_at_even_index([2, 2, 3, 2, 4]) == 2
assert count_even_at_even_index([1, 2]) == 0
assert count_even_at_even_index([]) == 0

def count_index_larger_than_value(numbers):
    """Count the places where the index is larger than the number standing there."""
    return sum(index > number for index, number in enumerate(numbers))
# E: The built-in enumerate gives each index with its number.
assert count_index_larger_than_value([0, 0, 5, 1]) == 2
assert count_index_larger_than_value([9, 9]) == 0
assert count_index_larger_than_value([]) == 0

def fines_for_speeds(speeds):
    """Compute the fines on a road with limit 50: each speed above it costs 2 euros for every km/h
    too much."""
    return sum((speed - 50) * 2 for speed in speeds if speed > 50)
# E: Only speeds above the limit add their doubled excess.
assert fines_for_speeds([50, 60, 51]) == 22
assert fines_for_speeds([30]) == 0
assert fines_for_speeds([]) == 0

def missing_to_goal_total(amounts, goal):
    """Add up how much each amount that is less than the goal lacks to reach it."""
    return sum(goal - amount for amount in amounts if amount < goal)
# E: Amounts that reach the goal lack nothing and are skipped.
assert missing_to_goal_total([8, 10, 12], 10) == 2
assert missing_to_goal_total([1, 2], 5) == 7
assert missing_to_goal_total([], 5) == 0

def count_empty_texts(texts):
    """Count the texts that are empty or consist of spaces only."""
    return sum(not text.strip() for text in texts)
# E: A text of spaces is empty after strip.
assert count_empty_texts(["", "  ", "a "]) == 2
assert count_empty_texts(["x"]) == 0
assert count_empty_texts([]) == 0

def count_numeric_texts(texts: list[str]) -> int:
    """Count the texts that consist of digits only, for example "42" but not "4a" or ""."""
    return sum(text.isdigit() for text in texts)
# E: The method isdigit is False for the empty text.
assert count_numeric_texts(["42", "4a", "", "0"]) == 2
assert count_numeric_texts(["-1"]) == 0
assert count_numeric_texts([]) == 0

def count_none_entries(entries):
    """Count how many entries of the list are None; zeros and empty texts do not count."""
    return sum(entry is None for entry in entries)
# E: The identity test finds only None.
assert count_none_entries([None, 0, "", None]) == 2
assert count_none_entries([1]) == 0
assert count_none_entries([]) == 0

def average_of_passed(marks):
    """Average only the marks of 50 or better; return None if nobody has passed."""
    passed = [mark for mark in marks if mark >= 50]
    return sum(passed) / len(passed) if passed else None
# E: The filtered list gives both sum and count.
# R: mean of marks >= 50, None if no one passed
assert average_of_passed([40, 50, 70]) == 60.0
assert average_of_passed([10]) is None
assert average_of_passed([]) is None

def plus_and_minus_sums(bookings):
    """Return a pair: the sum of all positive bookings and the sum of all negative ones."""
    income = sum(booking for booking in bookings if booking > 0)
    return income, sum(bookings) - income
# E: What is not income in the total is the negative part.
# R: sum of positives and sum of negatives, as tuple
assert plus_and_minus_sums([5, -2, 10]) == (15, -2)
assert plus_and_minus_sums([-1]) == (0, -1)
assert plus_and_minus_sums([]) == (0, 0)

def small_and_large_counts(numbers, border):
    """Count the numbers below the border and those that are not, and return both as a list."""
    below = sum(number < border for number in numbers)
    return [below, len(numbers) - below]
# E: All others are the length less the first count.
assert small_and_large_counts([1, 5, 9], 5) == [1, 2]
assert small_and_large_counts([1], 2) == [1, 0]
assert small_and_large_counts([], 2) == [0, 0]

def more_long_than_short(words):
    """Check whether there are more words with at least four letters than with fewer."""
    long_words = sum(len(word) >= 4 for word in words)
    return long_words > len(words) - long_words
# E: The short words are those that were not counted as long.
assert more_long_than_short(["tree", "leaf", "oak"]) is True
assert more_long_than_short(["tree", "oak"]) is False
assert more_long_than_short([]) is False

def product_of_non_zero(numbers):
    """Multiply all numbers that are not 0. With none of them the product is 1."""
    product = 1
    for number in numbers:
        if number != 0:
            product *= number
    return product
# E: Zeros are skipped by the loop.
assert product_of_non_zero([2, 0, 5]) == 10
assert product_of_non_zero([0]) == 1
assert product_of_non_zero([]) == 1

def leading_zeros_in_list(numbers):
    """Count how many zeros stand at the start of the list before any other number."""
    count = 0
    while count < len(numbers) and numbers[count] == 0:
        count += 1
    return count
# E: The index grows as long as there is a zero.
assert leading_zeros_in_list([0, 0, 5, 0]) == 2
assert leading_zeros_in_list([1, 0]) == 0
assert leading_zeros_in_list([0]) == 1

def light_bulbs_to_buy(lamps):
    """Tell how many packs of two bulbs replace all broken lamps; a lamp is False if broken."""
    return -(-lamps.count(False) // 2)
# E: Dividing the negative number rounds up.
assert light_bulbs_to_buy([True, False, False, False]) == 2
assert light_bulbs_to_buy([True]) == 0
assert light_bulbs_to_buy([False]) == 1

def enough_adults_for_trip(ages):
    """Check that there is at least one adult (18 or older) for every five children."""
    adults = sum(age >= 18 for age in ages)
    return adults * 5 >= len(ages) - adults
# E: Each adult may look after five of the others.
# R: ages list. is there 1 adult (18+) per 5 kids at least? true/false
assert enough_adults_for_trip([40, 7, 7, 8, 8, 9]) is True
assert enough_adults_for_trip([7]) is False
assert enough_adults_for_trip([]) is True

def points_with_penalty(points, faults):
    """Add the points and take off 2 for each fault in the second list, but never go below 0."""
    return max(0, sum(points) - 2 * len(faults))
# E: The length of the fault list gives the penalty.
assert points_with_penalty([5, 5], ["late"]) == 8
assert points_with_penalty([1], ["a", "b"]) == 0
assert points_with_penalty([], []) == 0

def count_multiples_but_not_of(numbers, wanted, unwanted):
    """Count the numbers that are divisible by wanted but not by unwanted."""
    return sum(n % wanted == 0 and n % unwanted != 0 for n in numbers)
# E: One remainder must be zero and the other must not.
assert count_multiples_but_not_of([3, 6, 9, 12], 3, 2) == 2
assert count_multiples_but_not_of([4], 2, 4) == 0
assert count_multiples_but_not_of([], 2, 3) == 0

def count_two_digit_numbers(numbers):
    """Count those whole numbers that are written with exactly two digits, minus signs aside."""
    return sum(10 <= abs(number) <= 99 for number in numbers)
# E: The absolute value has to lie from 10 to 99.
assert count_two_digit_numbers([9, 10, -99, 100]) == 2
assert count_two_digit_numbers([0]) == 0
assert count_two_digit_numbers([]) == 0

def count_ending_in_seven(numbers):
    """Count the positive whole numbers whose last digit is 7."""
    return sum(number % 10 == 7 for number in numbers)
# E: The remainder by 10 is the last digit.
# R: count numbers ending with 7
assert count_ending_in_seven([7, 70, 127]) == 2
assert count_ending_in_seven([8]) == 0
assert count_ending_in_seven([]) == 0

def count_vowel_starts_in_list(words):
    """Count the lower-case words that start with a, e, i, o or u."""
    return sum(word.startswith(("a", "e", "i", "o", "u")) for word in words)
# E: The method startswith takes a tuple of beginnings.
assert count_vowel_starts_in_list(["ape", "owl", "bee"]) == 2
assert count_vowel_starts_in_list([""]) == 0
assert count_vowel_starts_in_list([]) == 0
