"""Verified problems: loop builds."""

def prices_with_fee(prices):
    """Return a new list in which every price below 10 has a fee of 2 added; others stay the
    same."""
    result = []
    for price in prices:
        if price < 10:
            price += 2
        result.append(price)
    return result
# E: The price is raised only when it is small, then it is appended.
assert prices_with_fee([5, 10, 20]) == [7, 10, 20]
assert prices_with_fee([9]) == [11]
assert prices_with_fee([]) == []

def hide_swear_words(sentence, bad):
    """Replace every word of the sentence that is in the list bad by as many stars as it has
    letters."""
    words = []
    for word in sentence.split():
        words.append("*" * len(word) if word in bad else word)
    return " ".join(words)
# E: Bad words become stars of the same length and all words are joined again.
# R: censor words: hide_swear_words("you dumb duck", ["dumb"]) -> "you **** duck"
assert hide_swear_words("you dumb duck", ["dumb"]) == "you **** duck"
assert hide_swear_words("all fine", []) == "all fine"
assert hide_swear_words("", ["x"]) == ""

def labels_with_numbers(items):
    """Number the items from 1 as in "1. milk", and leave out empty items without using up a
    number."""
    labels = []
    for item in items:
        if item:
            labels.append(f"{len(labels) + 1}. {item}")
    return labels
# E: The length of the list so far gives the next number.
# R: number my shopping list 1. 2. 3. but skip empty strings (they shouldnt use a number)
assert labels_with_numbers(["milk", "", "tea"]) == ["1. milk", "2. tea"]
assert labels_with_numbers([""]) == []
assert labels_with_numbers([]) == []

def take_until_negative(numbers):
    """Collect the numbers from the start of the list up to, but without, the first negative one."""
    taken = []
    for n in numbers:
        if n < 0:
            break
        taken.append(n)
    return taken
# E: The loop breaks before a negative number can be appended.
assert take_until_negative([4, 0, -1, 7]) == [4, 0]
assert take_until_negative([-3, 1]) == []
assert take_until_negative([]) == []

def halve_until_odd(number):
    """List the positive number and its halves, ending with the first odd number."""
    steps = [number]
    while number % 2 == 0:
        number //= 2
        steps.append(number)
    return steps
# E: Halving goes on while the number is even.
assert halve_until_odd(12) == [12, 6, 3]
assert halve_until_odd(7) == [7]
assert halve_until_odd(8) == [8, 4, 2, 1]

def copy_without_neighbours_same(items):
    """Return the items, but of equal items that stand next to each other keep only the last one."""
    result = []
    for i, item in enumerate(items):
        if i == len(items) - 1 or items[i + 1] != item:
            result.append(item)
    return result
# E: An item is kept when the next one differs or does not exist.
assert copy_without_neighbours_same([1, 1, 2, 1]) == [1, 2, 1]
assert copy_without_neighbours_same(["a", "a"]) == ["a"]
assert copy_without_neighbours_same([]) == []

def word_with_dashes(word, guessed):
    """Show a hangman word: letters in the text guessed are shown, all others become "_"."""
    shown = ""
    for letter in word:
        shown += letter if letter in guessed else "_"
    return shown
# E: Each letter adds itself or a line to the shown text.
assert word_with_dashes("banana", "an") == "_anana"
assert word_with_dashes("sun", "") == "___"
assert word_with_dashes("", "a") == ""

def pair_children(names):
    """Put the names into pairs in order, as a list of tuples; with an odd number the last child is
    left out."""
    pairs = []
    for i in range(0, len(names) - 1, 2):
        pairs.append((names[i], names[i + 1]))
    return pairs
# E: The index jumps by two and takes a name and its neighbour.
assert pair_children(["Al", "Bo", "Cy", "Di"]) == [("Al", "Bo"), ("Cy", "Di")]
assert pair_children(["Al", "Bo", "Cy"]) == [("Al", "Bo")]
assert pair_children([]) == []

def countdown_with_go(start):
    """Build the list of numbers as texts from start down to 1, followed by "Go!"."""
    texts = []
    while start > 0:
        texts.append(str(start))
        start -= 1
    texts.append("Go!")
    return texts
# E: The number shrinks by one per round and the shout comes after the loop.
assert countdown_with_go(3) == ["3", "2", "1", "Go!"]
assert countdown_with_go(1) == ["1", "Go!"]
assert countdown_with_go(0) == ["Go!"]

def discount_every_third(prices):
    """Return the prices with every third one (the 3rd, 6th, ...) replaced by 0."""
    result = []
    for i, price in enumerate(prices, start=1):
        result.append(0 if i % 3 == 0 else price)
    return result
# E: Counting from one makes the third, sixth and so on divisible by three.
# R: each 3rd item is free, give me the new list of prices
assert discount_every_third([4, 5, 6, 7]) == [4, 5, 0, 7]
assert discount_every_third([1, 2]) == [1, 2]
assert discount_every_third([]) == []

def balance_after_each(start, changes):
    """List the account balance after each change, but never let it go below 0."""
    balances = []
    for change in changes:
        start = max(0, start + change)
        balances.append(start)
    return balances
# E: max keeps the balance at zero or more before it is stored.
assert balance_after_each(10, [5, -20, 3]) == [15, 0, 3]
assert balance_after_each(0, [-1]) == [0]
assert balance_after_each(5, []) == []

def split_by_size(boxes, limit):
    """Return two lists: the boxes of size limit or smaller, and the bigger ones."""
    small, big = [], []
    for box in boxes:
        if box <= limit:
            small.append(box)
        else:
            big.append(box)
    return small, big
# E: Each box goes to one of two lists.
assert split_by_size([3, 9, 5], 5) == ([3, 5], [9])
assert split_by_size([8], 2) == ([], [8])
assert split_by_size([], 5) == ([], [])

def merge_first_letters(first_names, last_names):
    """Make initials such as "A.B." for people whose first and last names are in two lists."""
    initials = []
    for first, last in zip(first_names, last_names):
        initials.append(f"{first[0]}.{last[0]}.")
    return initials
# E: Zip pairs the names and an f-string takes their first letters.
assert merge_first_letters(["Ann", "Bo"], ["Lee", "Ray"]) == ["A.L.", "B.R."]
assert merge_first_letters(["Cy"], ["Fox"]) == ["C.F."]
assert merge_first_letters([], []) == []

def ages_after_birthday(ages, index):
    """Return a copy of ages in which only the one at index has grown by one."""
    result = []
    for i, age in enumerate(ages):
        if i == index:
            age += 1
        result.append(age)
    return result
# E: The index is compared in the loop so that one age changes.
assert ages_after_birthday([7, 9], 1) == [7, 10]
assert ages_after_birthday([7, 9], 5) == [7, 9]
assert ages_after_birthday([], 0) == []

def yes_names(votes: dict[str, bool]) -> list[str]:
    """List in capitals the names that voted True, in the order of the dict."""
    names = []
    for name, vote in votes.items():
        if vote:
            names.append(name.upper())
    return names
# E: items gives name and vote, and the vote decides.
assert yes_names({"ann": True, "bo": False, "cy": True}) == ["ANN", "CY"]
assert yes_names({"bo": False}) == []
assert yes_names({}) == []

def stair_words(word):
    """Return the beginnings of word that end in a vowel (a, e, i, o, u), shortest first."""
    parts = []
    for i, letter in enumerate(word):
        if letter in "aeiou":
            parts.append(word[:i + 1])
    return parts
# E: At every vowel the text up to it is sliced off.
assert stair_words("banana") == ["ba", "bana", "banana"]
assert stair_words("sky") == []
assert stair_words("") == []

def hours_marked_busy(busy):
    """Build a text of 24 characters for the hours 0 to 23: "#" for hours in the list busy, "." for
    the others."""
    day = ""
    for hour in range(24):
        day += "#" if hour in busy else "."
    return day
# E: The range walks through the day and each hour adds one sign.
assert hours_marked_busy([0, 2]) == "#.#" + "." * 21
assert hours_marked_busy([23]) == "." * 23 + "#"
assert hours_marked_busy([]) == "." * 24

def add_alternating_signs(numbers):
    """Return the numbers with the sign changed at every odd index, so that the second, fourth and
    so on become negated."""
    result = []
    sign = 1
    for n in numbers:
        result.append(sign * n)
        sign = -sign
    return result
# E: The sign is flipped after each number.
assert add_alternating_signs([1, 2, 3]) == [1, -2, 3]
assert add_alternating_signs([5, -4]) == [5, 4]
assert add_alternating_signs([]) == []

def names_with_titles(people):
    """Turn (name, sex) tuples into texts: "Mr " before the name for "m", "Ms " for "f" and nothing
    for anything else."""
    result = []
    for name, sex in people:
        title = {"m": "Mr ", "f": "Ms "}.get(sex, "")
        result.append(title + name)
    return result
# E: A small dict gives the title and an empty text by default.
assert names_with_titles([("Ray", "m"), ("Lee", "f")]) == ["Mr Ray", "Ms Lee"]
assert names_with_titles([("Kim", "x")]) == ["Kim"]
assert names_with_titles([]) == []

def repeat_small_numbers(numbers):
    """Build a list where each number n from 0 to 5 stands n times; numbers over 5 stand once."""
    result = []
    for n in numbers:
        times = n if n <= 5 else 1
        result.extend([n] * times)
    return result
# E: extend adds a short list of copies for each number.
assert repeat_small_numbers([2, 0, 9]) == [2, 2, 9]
assert repeat_small_numbers([1]) == [1]
assert repeat_small_numbers([]) == []

def multiples_not_of(step, limit, forbidden):
    """List the multiples of step from step to limit that are not divisible by forbidden."""
    return [n for n in range(step, limit + 1, step) if n % forbidden != 0]
# E: The range makes the multiples and the condition drops some.
# R: multiples of step up to limit (incl) but skip those divisible by `forbidden`
assert multiples_not_of(3, 15, 2) == [3, 9, 15]
assert multiples_not_of(2, 8, 2) == []
assert multiples_not_of(5, 4, 3) == []

def shout_long_words(sentence, length):
    """Write the words with more than length letters in capitals and keep the others as they are."""
    words = sentence.split()
    for i in range(len(words)):
        if len(words[i]) > length:
            words[i] = words[i].upper()
    return " ".join(words)
# E: Words are replaced in the list by index before joining.
assert shout_long_words("a very loud zoo", 3) == "a VERY LOUD zoo"
assert shout_long_words("hi you", 3) == "hi you"
assert shout_long_words("", 1) == ""

def lengths_until_empty(words):
    """List the lengths of the words up to the first empty word."""
    lengths = []
    for word in words:
        if not word:
            return lengths
        lengths.append(len(word))
    return lengths
# E: An empty word ends the function early with what was collected.
assert lengths_until_empty(["to", "sea", "", "x"]) == [2, 3]
assert lengths_until_empty(["", "a"]) == []
assert lengths_until_empty([]) == []

def seat_codes(rows, seats):
    """Make the seat codes of a hall such as "A1", "A2", "B1", "B2": rows is a text of row letters
    and seats the number of seats per row."""
    codes = []
    for row in rows:
        for seat in range(1, seats + 1):
            codes.append(f"{row}{seat}")
    return codes
# E: The outer loop takes a row and the inner loop its seat numbers.
assert seat_codes("AB", 2) == ["A1", "A2", "B1", "B2"]
assert seat_codes("C", 1) == ["C1"]
assert seat_codes("", 3) == []

def prices_as_text(prices):
    """Turn the prices into texts with two decimals and " EUR"; a price of 0 becomes "free"."""
    return ["free" if price == 0 else f"{price:.2f} EUR" for price in prices]
# E: A conditional expression in the comprehension picks the text.
assert prices_as_text([2.5, 0]) == ["2.50 EUR", "free"]
assert prices_as_text([10]) == ["10.00 EUR"]
assert prices_as_text([]) == []

def growing_triangle(mark, rows):
    """Return a text triangle: row 1 has one mark, row 2 has two and so on, one row per line."""
    lines = []
    for size in range(1, rows + 1):
        lines.append(mark * size)
    return "\n".join(lines)
# E: The row number says how often the mark is repeated.
assert growing_triangle("*", 3) == "*\n**\n***"
assert growing_triangle("x", 1) == "x"
assert growing_triangle("x", 0) == ""

def insert_breaks(texts, every):
    """Add the item "break" after each group of every texts, but not at the very end."""
    result = []
    for i, text in enumerate(texts):
        if i > 0 and i % every == 0:
            result.append("break")
        result.append(text)
    return result
# E: The break is put in front of each item whose index starts a new group.
assert insert_breaks(["a", "b", "c"], 2) == ["a", "b", "break", "c"]
assert insert_breaks(["a", "b"], 2) == ["a", "b"]
assert insert_breaks([], 2) == []

def tens_and_ones(numbers):
    """Turn two-digit numbers into texts like "4 tens 2 ones"; numbers under 10 become "7 ones"."""
    texts = []
    for number in numbers:
        tens, ones = divmod(number, 10)
        texts.append(f"{tens} tens {ones} ones" if tens else f"{ones} ones")
    return texts
# E: divmod splits the number and the tens are named only if there are any.
assert tens_and_ones([42, 7]) == ["4 tens 2 ones", "7 ones"]
assert tens_and_ones([10]) == ["1 tens 0 ones"]
assert tens_and_ones([]) == []

def replace_by_index(items, changes):
    """Return a copy of items where the dict changes says which index gets which new item; indexes
    outside the list are ignored."""
    copy = list(items)
    for index, item in changes.items():
        if 0 <= index < len(copy):
            copy[index] = item
    return copy
# E: Only valid indexes are written in the copy.
assert replace_by_index(["a", "b"], {1: "x", 7: "y"}) == ["a", "x"]
assert replace_by_index([1], {}) == [1]
assert replace_by_index([], {0: 5}) == []

def cubes_ending_in(digit, limit):
    """List the numbers from 1 to limit whose cube ends in digit."""
    numbers = []
    for n in range(1, limit + 1):
        if n ** 3 % 10 == digit:
            numbers.append(n)
    return numbers
# E: The rest by ten is the last digit of the cube.
assert cubes_ending_in(8, 12) == [2, 12]
assert cubes_ending_in(5, 4) == []
assert cubes_ending_in(1, 1) == [1]

def dodge_taken_names(wanted, taken):
    """Give each wanted name; a name in taken gets "2" at its end."""
    given = []
    for name in wanted:
        if name in taken:
            name += "2"
        given.append(name)
    return given
# E: The name is changed before it is appended when it is taken.
assert dodge_taken_names(["kat", "leo"], ["kat"]) == ["kat2", "leo"]
assert dodge_taken_names(["kat"], []) == ["kat"]
assert dodge_taken_names([], ["kat"]) == []

def join_with_last_and(names):
    """Join the names by ", " but put " and " before the last; one name stays alone, no name gives
    ""."""
    text = ""
    for i, name in enumerate(names):
        if i > 0:
            text += " and " if i == len(names) - 1 else ", "
        text += name
    return text
# M: From the second name on, the position decides which joint comes first.
# R: ["a","b","c"] -> "a, b and c". with a loop please
assert join_with_last_and(["Al", "Bo", "Cy"]) == "Al, Bo and Cy"
assert join_with_last_and(["Al"]) == "Al"
assert join_with_last_and([]) == ""
