"""Verified problems: filtering and mapping lists."""

def prices_with_shipping(prices):
    """Add 4 euros of shipping to every price below 50; the others are sent free."""
    return [price + 4 if price < 50 else price for price in prices]
# E: A conditional expression decides for each price.
# R: add 4 shipping to every price under 50
assert prices_with_shipping([10, 50]) == [14, 50]
assert prices_with_shipping([49, 80]) == [53, 80]
assert prices_with_shipping([]) == []

def halve_evens_only(numbers):
    """Halve each even number and leave odd numbers as they are. All results are whole numbers."""
    return [number // 2 if number % 2 == 0 else number for number in numbers]
# E: Whole-number division is exact for even numbers.
# R: half the even ones, leave odd ones
assert halve_evens_only([4, 5, 0]) == [2, 5, 0]
assert halve_evens_only([7]) == [7]
assert halve_evens_only([]) == []

def negatives_become_zero_and_sum(numbers):
    """Replace each negative number by 0 and return the new list together with its sum."""
    cleaned = [max(number, 0) for number in numbers]
    return cleaned, sum(cleaned)
# E: The max with 0 lifts negative numbers.
assert negatives_become_zero_and_sum([3, -2, 1]) == ([3, 0, 1], 4)
assert negatives_become_zero_and_sum([-1]) == ([0], 0)
assert negatives_become_zero_and_sum([]) == ([], 0)

def squares_below(numbers, limit):
    """Square every number and keep only the squares that are smaller than the limit."""
    return [number * number for number in numbers if number * number < limit]
# E: The rule looks at the square, not at the number.
# R: square all, keep squares under limit
assert squares_below([1, 2, -3, 4], 10) == [1, 4, 9]
assert squares_below([5], 25) == []
assert squares_below([], 9) == []

def remainders_of_all(numbers, divisor):
    """Give the remainder of each number when divided by the divisor."""
    return [number % divisor for number in numbers]
# E: The modulo operator is used on every number.
assert remainders_of_all([7, 9, 10], 5) == [2, 4, 0]
assert remainders_of_all([3], 4) == [3]
assert remainders_of_all([], 2) == []

def numbers_dividing_twelve(numbers):
    """Keep the positive numbers by which 12 can be divided without a remainder."""
    return [n for n in numbers if n > 0 and 12 % n == 0]
# E: The test n > 0 comes first and prevents a division by zero.
assert numbers_dividing_twelve([0, 1, 5, 6, 24]) == [1, 6]
assert numbers_dividing_twelve([-3, 12]) == [12]
assert numbers_dividing_twelve([]) == []

def clean_short_words(words):
    """Trim the spaces around each word and keep those that then have one to three letters."""
    trimmed = [word.strip() for word in words]
    return [word for word in trimmed if 1 <= len(word) <= 3]
# E: The words are trimmed in a first list and filtered in a second one.
assert clean_short_words([" cat ", "horse", " "]) == ["cat"]
assert clean_short_words(["ox", "a  "]) == ["ox", "a"]
assert clean_short_words([]) == []

def lower_and_sorted_unique(words):
    """Put all words into lower case, drop doubles and return them in alphabetical order."""
    return sorted({word.lower() for word in words})
# E: The set removes doubles and sorted makes a list.
# R: lowercase everything, unique, sorted
assert lower_and_sorted_unique(["Tea", "tea", "Ale"]) == ["ale", "tea"]
assert lower_and_sorted_unique(["B"]) == ["b"]
assert lower_and_sorted_unique([]) == []

def words_with_even_length_upper(words):
    """Write words with an even number of letters in capitals; others remain unchanged."""
    return [word.upper() if len(word) % 2 == 0 else word for word in words]
# E: The parity of the length decides.
assert words_with_even_length_upper(["at", "the", "lake"]) == ["AT", "the", "LAKE"]
assert words_with_even_length_upper([""]) == [""]
assert words_with_even_length_upper([]) == []

def plural_words(words):
    """Form simple plurals: words that end in "s" get "es", all others get "s"."""
    return [word + "es" if word.endswith("s") else word + "s" for word in words]
# E: The ending of each word chooses what is added.
# R: make plurals: add s, or es after s
assert plural_words(["bus", "car"]) == ["buses", "cars"]
assert plural_words(["glass"]) == ["glasses"]
assert plural_words([]) == []

def mark_long_words(words, limit):
    """Put a star behind each word that has more letters than the limit."""
    return [word + "*" * (len(word) > limit) for word in words]
# E: A text times True is itself, times False it is empty.
assert mark_long_words(["tea", "coffee"], 4) == ["tea", "coffee*"]
assert mark_long_words(["abcd"], 4) == ["abcd"]
assert mark_long_words([], 1) == []

def cut_words_to_three(words):
    """Cut each word after its third letter and join all the pieces with dots."""
    return ".".join(word[:3] for word in words)
# E: The slices are joined with a dot.
assert cut_words_to_three(["January", "May"]) == "Jan.May"
assert cut_words_to_three(["ab"]) == "ab"
assert cut_words_to_three([]) == ""

def initials_of_long_words(words):
    """Join the first letters of those words that have four letters or more, in capitals."""
    return "".join(word[0].upper() for word in words if len(word) >= 4)
# E: Short words such as "of" are left out by the filter.
# R: acronym from a word list but skip words under 4 letters
assert initials_of_long_words(["united", "states", "of", "mars"]) == "USM"
assert initials_of_long_words(["a", "to"]) == ""
assert initials_of_long_words([]) == ""

def numbers_as_signs(numbers):
    """Write a text with one sign per number: "+" if it is positive, "-" if negative, "0" if
    zero."""
    return "".join("+" if n > 0 else "-" if n < 0 else "0" for n in numbers)
# E: Two comparisons give the sign, and join makes one text.
assert numbers_as_signs([3, -1, 0]) == "+-0"
assert numbers_as_signs([5, 5]) == "++"
assert numbers_as_signs([]) == ""

def bools_as_dots(flags):
    """Draw the flags as a text: "x" for True and "." for False."""
    return "".join("x" if flag else "." for flag in flags)
# E: Each flag becomes one character.
assert bools_as_dots([True, False, True]) == "x.x"
assert bools_as_dots([False]) == "."
assert bools_as_dots([]) == ""

def bits_to_bools(bits):
    """Turn a list of 0 and 1 into a list of False and True, the other way round: 0 is True."""
    return [bit == 0 for bit in bits]
# E: The comparison with 0 gives the turned truth value.
assert bits_to_bools([0, 1]) == [True, False]
assert bits_to_bools([1, 1]) == [False, False]
assert bits_to_bools([]) == []

def pass_or_fail_list(marks, pass_mark):
    """Return "pass" for each mark of at least pass_mark and "fail" for each lower one."""
    return ["pass" if mark >= pass_mark else "fail" for mark in marks]
# E: A comparison chooses one of two texts.
# R: marks and pass mark -> list of "pass"/"fail"
assert pass_or_fail_list([49, 50], 50) == ["fail", "pass"]
assert pass_or_fail_list([10], 5) == ["pass"]
assert pass_or_fail_list([], 5) == []

def hot_cold_or_mild(temperatures):
    """Name each temperature: "hot" from 25 degrees, "cold" below 10, otherwise "mild"."""
    return ["hot" if t >= 25 else "cold" if t < 10 else "mild" for t in temperatures]
# E: Two conditions in a row make three names.
# R: label temps in a list, >=25 hot, <10 cold, else mild
assert hot_cold_or_mild([30, 9, 10]) == ["hot", "cold", "mild"]
assert hot_cold_or_mild([25]) == ["hot"]
assert hot_cold_or_mild([]) == []

def clip_to_hundred(points):
    """Limit each number of points to at most 100 and give the limited list."""
    return [min(value, 100) for value in points]
# E: The min with 100 caps each value.
assert clip_to_hundred([99, 100, 140]) == [99, 100, 100]
assert clip_to_hundred([-5]) == [-5]
assert clip_to_hundred([]) == []

def round_up_to_fives(prices):
    """Round each whole price up to the next multiple of 5; multiples of 5 stay the same."""
    return [(price + 4) // 5 * 5 for price in prices]
# E: Adding 4 before the division makes it round up.
# R: round all prices up to the next 5
assert round_up_to_fives([1, 5, 11]) == [5, 5, 15]
assert round_up_to_fives([0]) == [0]
assert round_up_to_fives([]) == []

def celsius_list(fahrenheit):
    """Convert all temperatures from Fahrenheit to Celsius, rounded to whole degrees."""
    return [round((degrees - 32) * 5 / 9) for degrees in fahrenheit]
# E: The known formula is used for each value and rounded.
assert celsius_list([32, 212]) == [0, 100]
assert celsius_list([50, 70]) == [10, 21]
assert celsius_list([]) == []

def minutes_as_hours_texts(minutes):
    """Turn each number of minutes into a text such as "2h05" with two digits for the minutes."""
    return [f"{value // 60}h{value % 60:02}" for value in minutes]
# E: Quotient and remainder by 60 are formatted.
assert minutes_as_hours_texts([125, 59]) == ["2h05", "0h59"]
assert minutes_as_hours_texts([60]) == ["1h00"]
assert minutes_as_hours_texts([]) == []

def euro_texts(amounts):
    """Write each amount in euros with two decimals and the euro word behind, as "2.50 euros"."""
    return [f"{amount:.2f} euros" for amount in amounts]
# E: The format .2f always shows two decimals.
assert euro_texts([2.5, 10]) == ["2.50 euros", "10.00 euros"]
assert euro_texts([0]) == ["0.00 euros"]
assert euro_texts([]) == []

def times_their_place(numbers):
    """Multiply the first number by 1, the second by 2, the third by 3 and so on."""
    return [place * number for place, number in enumerate(numbers, 1)]
# E: Counting the places starts at 1.
# R: multiply each number by its position (from 1)
assert times_their_place([5, 5, 5]) == [5, 10, 15]
assert times_their_place([0, -1]) == [0, -2]
assert times_their_place([]) == []

def keep_larger_than_place(numbers):
    """Keep the numbers that are larger than their place, where the first place is 1."""
    return [number for place, number in enumerate(numbers, 1) if number > place]
# E: Each number is compared with its place from enumerate.
assert keep_larger_than_place([1, 5, 3, 9]) == [5, 9]
assert keep_larger_than_place([2]) == [2]
assert keep_larger_than_place([]) == []

def without_first_letters(words):
    """Drop the first letter of every word and leave out words that then are empty."""
    return [word[1:] for word in words if len(word) > 1]
# E: Words of one letter would be empty and are filtered.
assert without_first_letters(["cat", "a", "on"]) == ["at", "n"]
assert without_first_letters([""]) == []
assert without_first_letters([]) == []

def doubled_letters_words(words):
    """Return the words that start with the same letter twice, for example "llama" and "eel"."""
    return [word for word in words if len(word) > 1 and word[0] == word[1]]
# E: The first two letters are compared when both exist.
assert doubled_letters_words(["llama", "cat", "eel"]) == ["llama", "eel"]
assert doubled_letters_words(["a"]) == []
assert doubled_letters_words([]) == []

def words_without_any_digit(words):
    """Keep only the words in which no character is a digit."""
    return [word for word in words if not any(letter.isdigit() for letter in word)]
# E: The inner any looks at the letters of one word.
# R: remove words containing numbers from list
assert words_without_any_digit(["abc", "a1", ""]) == ["abc", ""]
assert words_without_any_digit(["7"]) == []
assert words_without_any_digit([]) == []

def words_between_lengths(words, shortest, longest):
    """Keep words whose length is from shortest to longest, sorted by alphabet."""
    return sorted(word for word in words if shortest <= len(word) <= longest)
# E: The filtered words go straight into sorted.
assert words_between_lengths(["pear", "fig", "banana"], 3, 4) == ["fig", "pear"]
assert words_between_lengths(["a"], 2, 3) == []
assert words_between_lengths([], 0, 9) == []

def even_numbers_high_to_low(numbers):
    """List the even numbers from the highest to the lowest."""
    return sorted((n for n in numbers if n % 2 == 0), reverse=True)
# E: The filter runs first, then the sort goes downwards.
assert even_numbers_high_to_low([2, 9, 8, 4]) == [8, 4, 2]
assert even_numbers_high_to_low([1]) == []
assert even_numbers_high_to_low([]) == []

def odd_numbers_as_text(numbers):
    """Join the odd numbers with commas into one text, e.g. "1,3"; without odd numbers it is
    "none"."""
    return ",".join(str(n) for n in numbers if n % 2) or "none"
# E: An empty text is false, so the word after or is used.
assert odd_numbers_as_text([1, 2, 3]) == "1,3"
assert odd_numbers_as_text([2]) == "none"
assert odd_numbers_as_text([]) == "none"

def numbers_not_in_both(numbers, banned, limit):
    """Keep the numbers that are not banned and at most as large as the limit."""
    return [number for number in numbers if number not in banned and number <= limit]
# E: Membership and size are tested together.
assert numbers_not_in_both([1, 2, 3, 9], [2], 5) == [1, 3]
assert numbers_not_in_both([7], [], 5) == []
assert numbers_not_in_both([], [1], 5) == []

def guests_minus_cancelled(guests, cancelled):
    """Return the guests who have not cancelled, in alphabetical order."""
    return sorted(guest for guest in guests if guest not in cancelled)
# E: Cancelled guests are filtered before sorting.
# R: guests who didnt cancel, sorted
assert guests_minus_cancelled(["Zoe", "Al", "Bo"], ["Bo"]) == ["Al", "Zoe"]
assert guests_minus_cancelled(["Al"], ["Al"]) == []
assert guests_minus_cancelled([], ["Al"]) == []

def items_in_both_sorted_desc(first, second):
    """Find the numbers that are in both lists and give each once, largest first."""
    return sorted(set(first) & set(second), reverse=True)
# E: The intersection of two sets is sorted downwards.
# R: common numbers of two lists, no duplicates, biggest first
assert items_in_both_sorted_desc([1, 5, 3], [3, 5, 5]) == [5, 3]
assert items_in_both_sorted_desc([1], [2]) == []
assert items_in_both_sorted_desc([], []) == []

def texts_to_ints_skipping_bad(texts):
    """Convert the texts of digits to whole numbers and skip every other text."""
    return [int(text) for text in texts if text.isdigit()]
# E: Only texts of digits pass the filter, so int never fails.
assert texts_to_ints_skipping_bad(["4", "x", "07"]) == [4, 7]
assert texts_to_ints_skipping_bad(["-3", ""]) == []
assert texts_to_ints_skipping_bad([]) == []

def numbers_with_zeros_as_none(values):
    """Replace each 0 by None and keep all other values."""
    return [None if value == 0 else value for value in values]
# E: The condition picks None for zeros.
assert numbers_with_zeros_as_none([3, 0, 1]) == [3, None, 1]
assert numbers_with_zeros_as_none([0]) == [None]
assert numbers_with_zeros_as_none([]) == []

def none_to_average(values):
    """Fill each None with the average of the other values; at least one value is not None."""
    known = [value for value in values if value is not None]
    mean = sum(known) / len(known)
    return [mean if value is None else value for value in values]
# E: The mean of the known values is computed once.
# R: fill the None values with the mean of the rest
assert none_to_average([2, None, 4]) == [2, 3.0, 4]
assert none_to_average([5]) == [5]
assert none_to_average([None, 1]) == [1.0, 1]

def names_with_greeting(names):
    """Greet everyone: make "Hi NAME!" for every name and skip empty names."""
    return [f"Hi {name}!" for name in names if name]
# E: An empty name is false and is left out.
assert names_with_greeting(["Ann", ""]) == ["Hi Ann!"]
assert names_with_greeting(["Al", "Bo"]) == ["Hi Al!", "Hi Bo!"]
assert names_with_greeting([]) == []

def file_names_with_pdf(names):
    """Make sure that every file name ends in ".pdf": add it where it is missing."""
    return [name if name.endswith(".pdf") else name + ".pdf" for name in names]
# E: The ending is tested for each name.
# R: add .pdf to names if it isnt there
assert file_names_with_pdf(["a.pdf", "b"]) == ["a.pdf", "b.pdf"]
assert file_names_with_pdf(["c.txt"]) == ["c.txt.pdf"]
assert file_names_with_pdf([]) == []

def only_text_items(items):
    """Keep those items of a mixed list that are strings, and write them in lower case."""
    return [item.lower() for item in items if isinstance(item, str)]
# E: The type check makes the method call safe.
# R: only the strings from a mixed list, lowercase
assert only_text_items([1, "Ab", None, "C"]) == ["ab", "c"]
assert only_text_items([2.5]) == []
assert only_text_items([]) == []

def lengths_of_non_empty(lists):
    """Return the lengths of the inner lists that are not empty."""
    return [len(inner) for inner in lists if inner]
# E: Empty lists are false and skipped.
assert lengths_of_non_empty([[1, 2], [], [3]]) == [2, 1]
assert lengths_of_non_empty([[]]) == []
assert lengths_of_non_empty([]) == []

def averages_of_rows(rows):
    """Compute the mean of each row; every row has at least one number."""
    return [sum(row) / len(row) for row in rows]
# E: Each row is summed and divided by its own length.
# R: mean of each row in a list of lists
assert averages_of_rows([[1, 3], [5]]) == [2.0, 5.0]
assert averages_of_rows([[0, 0, 3]]) == [1.0]
assert averages_of_rows([]) == []

def largest_of_each(lists):
    """Find the largest number of each inner list, with 0 for an empty one."""
    return [max(inner, default=0) for inner in lists]
# E: The default of max is used for empty lists.
assert largest_of_each([[1, 9], [], [4]]) == [9, 0, 4]
assert largest_of_each([[-1]]) == [-1]
assert largest_of_each([]) == []

def seconds_of_pairs(pairs, minimum):
    """From each pair take the second part, if the first part is at least the minimum."""
    return [second for first, second in pairs if first >= minimum]
# E: The pairs are unpacked in the loop.
assert seconds_of_pairs([(3, "a"), (1, "b"), (5, "c")], 3) == ["a", "c"]
assert seconds_of_pairs([(0, "x")], 1) == []
assert seconds_of_pairs([], 1) == []

def stars_for_ratings(ratings):
    """Draw each rating from 0 to 5 as a text of five characters: stars, then dots for the rest."""
    return ["*" * rating + "." * (5 - rating) for rating in ratings]
# E: Stars and dots add up to five characters.
# R: ratings list 0-5 to strings like "***.."
assert stars_for_ratings([3, 5]) == ["***..", "*****"]
assert stars_for_ratings([0]) == ["....."]
assert stars_for_ratings([]) == []

def taxi_fares(distances):
    """Compute the fare for each distance in km: 5 euros to start and 2 euros for each km."""
    return [5 + 2 * distance for distance in distances]
# E: The fixed price and the price per km are added.
assert taxi_fares([0, 3]) == [5, 11]
assert taxi_fares([10]) == [25]
assert taxi_fares([]) == []

def fares_with_minimum(distances):
    """Charge 2 euros per km for each ride, but never less than 7 euros."""
    return [max(7, 2 * distance) for distance in distances]
# E: The max with 7 is the lowest fare.
assert fares_with_minimum([1, 10]) == [7, 20]
assert fares_with_minimum([3.5]) == [7]
assert fares_with_minimum([]) == []

def rental_costs(days_list):
    """Give the cost of each bike rental: 9 euros a day for up to 3 days, 7 euros a day for
    longer."""
    return [days * (9 if days <= 3 else 7) for days in days_list]
# E: The length of the rental sets the price per day.
# R: bike: 9 a day, from the 4th day on 7 for every day. costs for list of days
assert rental_costs([1, 3, 4]) == [9, 27, 28]
assert rental_costs([0]) == [0]
assert rental_costs([]) == []

def discounted_above(prices, border):
    """Take 10 euros off every price that is above the border, then sort the prices upwards."""
    return sorted(price - 10 if price > border else price for price in prices)
# E: The changed prices are put in order at the end.
assert discounted_above([100, 85, 30], 90) == [30, 85, 90]
assert discounted_above([20], 20) == [20]
assert discounted_above([], 5) == []

def remove_small_and_halve(numbers, limit):
    """Remove the numbers below the limit and halve the remaining ones."""
    return [number / 2 for number in numbers if number >= limit]
# E: The filter keeps the limit itself.
assert remove_small_and_halve([1, 4, 7], 4) == [2.0, 3.5]
assert remove_small_and_halve([1], 2) == []
assert remove_small_and_halve([], 0) == []

def swap_one_and_two(numbers):
    """Write 2 for each 1 and 1 for each 2; all other numbers become 0."""
    return [{1: 2, 2: 1}.get(number, 0) for number in numbers]
# E: A small dict with a default translates each number.
assert swap_one_and_two([1, 2, 3]) == [2, 1, 0]
assert swap_one_and_two([2, 2]) == [1, 1]
assert swap_one_and_two([]) == []

def within_two_of(numbers, target):
    """Keep the numbers that differ from the target by 2 at most."""
    return [number for number in numbers if abs(number - target) <= 2]
# E: The absolute difference is compared with 2.
assert within_two_of([3, 5, 8], 5) == [3, 5]
assert within_two_of([9], 5) == []
assert within_two_of([], 5) == []

def shares_of_total(amounts):
    """Express each amount as a whole percentage of their sum, rounded down. The sum is positive."""
    total = sum(amounts)
    return [amount * 100 // total for amount in amounts]
# E: The sum is computed once before the comprehension.
assert shares_of_total([1, 3]) == [25, 75]
assert shares_of_total([5]) == [100]
assert shares_of_total([1, 1, 1]) == [33, 33, 33]

def above_the_mean_doubled(numbers):
    """Double each number that lies above the mean of the list; the others become 0."""
    mean = sum(numbers) / len(numbers) if numbers else 0
    return [number * 2 if number > mean else 0 for number in numbers]
# E: The mean is found first and then used as a border.
assert above_the_mean_doubled([1, 5, 6]) == [0, 10, 12]
assert above_the_mean_doubled([2, 2]) == [0, 0]
assert above_the_mean_doubled([]) == []

def without_the_maximum(numbers):
    """Remove every copy of the largest number. An empty list stays empty."""
    return [number for number in numbers if number != max(numbers)]
# E: Each number is compared with the largest one.
assert without_the_maximum([4, 9, 9, 2]) == [4, 2]
assert without_the_maximum([3]) == []
assert without_the_maximum([]) == []

def replace_with_longest(words, bad):
    """Replace each bad word by the longest word of the list; the first of the longest is used."""
    return [max(words, key=len) if word == bad else word for word in words]
# E: The max with key len finds the longest word.
assert replace_with_longest(["a", "xyz", "b"], "a") == ["xyz", "xyz", "b"]
assert replace_with_longest(["b"], "a") == ["b"]
assert replace_with_longest([], "a") == []

def hide_short_numbers(numbers):
    """Write every number as a text, but "?" in place of numbers below 10."""
    return ["?" if number < 10 else str(number) for number in numbers]
# E: The condition picks the question mark or the text of the number.
assert hide_short_numbers([5, 10, 123]) == ["?", "10", "123"]
assert hide_short_numbers([-1]) == ["?"]
assert hide_short_numbers([]) == []

def even_length_reversed(words):
    """Keep the words with an even number of letters and write each of them backwards."""
    return [word[::-1] for word in words if len(word) % 2 == 0]
# E: The filter looks at the length and the slice turns the word.
# R: only even length words, reversed each
assert even_length_reversed(["ab", "abc", "door"]) == ["ba", "rood"]
assert even_length_reversed(["a"]) == []
assert even_length_reversed([]) == []

def tens_of_numbers(numbers):
    """Give the tens digit of each whole number from 0 on, e.g. 4 for 142 and 0 for 7."""
    return [number // 10 % 10 for number in numbers]
# E: Dividing by 10 removes the last digit, the remainder picks the next.
assert tens_of_numbers([142, 7]) == [4, 0]
assert tens_of_numbers([99]) == [9]
assert tens_of_numbers([]) == []
