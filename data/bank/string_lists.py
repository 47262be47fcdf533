"""Verified problems: string lists."""

def shout_all(words: list[str]) -> list[str]:
    """Write all words in capital letters with an exclamation mark behind each."""
    return [word.upper() + "!" for word in words]
# E: The method call and the added sign stand in front of the for.
# R: ["go", "stop"] -> ["GO!", "STOP!"]
assert shout_all(["go", "stop"]) == ["GO!", "STOP!"]
assert shout_all([""]) == ["!"]
assert shout_all([]) == []

def every_word_reversed(words: list[str]) -> list[str]:
    """Spell each word of the list backwards, leaving the words in their order."""
    return [word[::-1] for word in words]
# E: A slice with step -1 turns each string round.
# R: reverse each string inside a list, but not the list
assert every_word_reversed(["abc", "no"]) == ["cba", "on"]
assert every_word_reversed(["x"]) == ["x"]
assert every_word_reversed([]) == []

def last_words(sentences: list[str]) -> list[str]:
    """Return the final word of each sentence; sentences without words give an empty string."""
    result = []
    for sentence in sentences:
        parts = sentence.split()
        result.append(parts[-1] if parts else "")
    return result
# E: After splitting, the last word has the index -1.
assert last_words(["I like tea", "Go"]) == ["tea", "Go"]
assert last_words(["  "]) == [""]
assert last_words([]) == []

def words_not_starting_with(words: list[str], letter: str) -> list[str]:
    """Leave out the words that begin with the letter; an empty word stays."""
    return [word for word in words if not word.startswith(letter)]
# E: not turns the startswith test round.
assert words_not_starting_with(["apple", "bean", "ant"], "a") == ["bean"]
assert words_not_starting_with([""], "a") == [""]
assert words_not_starting_with([], "a") == []

def capital_words(words: list[str]) -> list[str]:
    """Return the words that begin with a capital letter."""
    return [word for word in words if word[:1].isupper()]
# E: The slice of one letter also works for an empty string.
# R: which strings in the list start with an uppercase letter (careful, some may be empty)
assert capital_words(["Rome", "tea", "Bo"]) == ["Rome", "Bo"]
assert capital_words(["", "x"]) == []
assert capital_words([]) == []

def words_with_two(words: list[str], letter: str) -> list[str]:
    """Return the words that hold the letter two times or more."""
    return [word for word in words if word.count(letter) >= 2]
# E: count gives the number of times for each word.
assert words_with_two(["banana", "plan", "anna"], "a") == ["banana", "anna"]
assert words_with_two(["x"], "x") == []
assert words_with_two([], "a") == []

def short_labels(labels: list[str], limit: int) -> list[str]:
    """Cut labels longer than the limit and mark the cut with a dot at the end, e.g. "Janu."."""
    return [label if len(label) <= limit else label[:limit] + "." for label in labels]
# E: A conditional expression cuts only what is too long.
# R: abbreviate strings in a list to max n letters plus a "." if something was cut off
assert short_labels(["January", "May"], 4) == ["Janu.", "May"]
assert short_labels(["June"], 4) == ["June"]
assert short_labels([], 3) == []

def words_to_pairs(words: list[str]) -> list[tuple[str, int]]:
    """Pair every word with its length."""
    return [(word, len(word)) for word in words]
# E: Each element of the new list is a tuple.
assert words_to_pairs(["tea", "oats"]) == [("tea", 3), ("oats", 4)]
assert words_to_pairs([""]) == [("", 0)]
assert words_to_pairs([]) == []

def comma_list_parts(entry: str) -> list[str]:
    """Split a text at its commas and drop outer spaces and empty parts."""
    parts = [part.strip() for part in entry.split(",")]
    return [part for part in parts if part]
# E: First the parts are stripped and then the empty ones filtered out.
# R: "tea, milk,, bread " -> ["tea", "milk", "bread"]
assert comma_list_parts("tea, milk,, bread ") == ["tea", "milk", "bread"]
assert comma_list_parts("one") == ["one"]
assert comma_list_parts(" , ") == []

def numbers_of_line(line: str) -> list[int]:
    """Read the whole numbers of a line such as "3 10 -2" to a list."""
    return [int(part) for part in line.split()]
# E: split cuts at spaces and int converts each part.
assert numbers_of_line("3 10 -2") == [3, 10, -2]
assert numbers_of_line("7") == [7]
assert numbers_of_line("") == []

def as_price_tags(prices: list[float]) -> list[str]:
    """Format prices with two decimals and a dollar sign in front."""
    return [f"${price:.2f}" for price in prices]
# E: The format after the colon sets the decimals.
# R: [3, 2.5] to ["$3.00", "$2.50"]
assert as_price_tags([3, 2.5]) == ["$3.00", "$2.50"]
assert as_price_tags([0]) == ["$0.00"]
assert as_price_tags([]) == []

def is_word_in_all(sentences: list[str], word: str) -> bool:
    """Tell whether every sentence holds the word as one of its space separated words."""
    return all(word in sentence.split() for sentence in sentences)
# E: The word is searched in the list that split makes.
assert is_word_in_all(["a red car", "red"], "red") is True
assert is_word_in_all(["reddish"], "red") is False
assert is_word_in_all([], "red") is True

def sentence_numbers_with(sentences: list[str], word: str) -> list[int]:
    """Return the numbers, counted from 1, of the sentences that contain the text word."""
    return [n for n, sentence in enumerate(sentences, start=1) if word in sentence]
# E: enumerate from 1 numbers the sentences while filtering.
assert sentence_numbers_with(["I run", "you sit", "we run"], "run") == [1, 3]
assert sentence_numbers_with(["a"], "b") == []
assert sentence_numbers_with([], "b") == []

def words_in_list_order(sentence: str, vocabulary_list: list[str]) -> list[int]:
    """Replace every word of a sentence by its index in the list, or by -1 if it is not
    there."""
    codes = []
    for word in sentence.split():
        if word in vocabulary_list:
            codes.append(vocabulary_list.index(word))
        else:
            codes.append(-1)
    return codes
# M: Membership is tested before index, which would fail otherwise.
# R: encode a sentence: each word becomes its position in a word list, unknown ones -1
assert words_in_list_order("we see it", ["it", "we"]) == [1, -1, 0]
assert words_in_list_order("it it", ["it"]) == [0, 0]
assert words_in_list_order("", ["it"]) == []

def is_name_chain(names: list[str]) -> bool:
    """Return whether the names stand in alphabetical order without regard to case."""
    lowered = [name.lower() for name in names]
    return lowered == sorted(lowered)
# E: Small letters make the comparison fair.
assert is_name_chain(["ann", "Bo", "cy"]) is True
assert is_name_chain(["Bo", "ann"]) is False
assert is_name_chain([]) is True

def columns_of_letters(words: list[str]) -> list[str]:
    """Read equally long words from top to bottom and return the columns as strings."""
    return ["".join(letters) for letters in zip(*words)]
# M: zip with a star collects the letters at each position.
assert columns_of_letters(["abc", "def"]) == ["ad", "be", "cf"]
assert columns_of_letters(["xy"]) == ["x", "y"]
assert columns_of_letters([]) == []

def padded_to_longest(words: list[str]) -> list[str]:
    """Fill up all words with dots on the right so that they are as long as the longest."""
    width = max((len(word) for word in words), default=0)
    return [word.ljust(width, ".") for word in words]
# M: The width is found first and then given to ljust.
# R: pad strings in a list with . at the end till all have the same length
assert padded_to_longest(["tea", "oatmeal"]) == ["tea....", "oatmeal"]
assert padded_to_longest(["a"]) == ["a"]
assert padded_to_longest([]) == []

def total_minutes(durations: list[str]) -> int:
    """Add up durations given as "h:mm" texts and return the minutes."""
    total = 0
    for duration in durations:
        hours, minutes = duration.split(":")
        total += int(hours) * 60 + int(minutes)
    return total
# M: Each text is split and its hours are turned to minutes.
# R: sum up times like ["1:30", "0:45"], answer in minutes (135)
assert total_minutes(["1:30", "0:45"]) == 135
assert total_minutes(["0:05"]) == 5
assert total_minutes([]) == 0

def sum_between_marks(values: list[int]) -> int:
    """Add up the values strictly between the first and the last 0; without two zeros the
    sum is 0."""
    if values.count(0) < 2:
        return 0
    first = values.index(0)
    last = len(values) - 1 - values[::-1].index(0)
    return sum(values[first + 1:last])
# H: The last zero is found by searching the reversed list.
assert sum_between_marks([9, 0, 2, 3, 0, 8]) == 5
assert sum_between_marks([0, 4]) == 0
assert sum_between_marks([0, 1, 0, 2, 0]) == 3

def overtime_hours(daily_hours: list[float], regular: float) -> float:
    """Sum the hours beyond the regular ones of each day; short days do not count against
    them."""
    return sum(max(0, hours - regular) for hours in daily_hours)
# E: max with zero leaves only the surplus of a day.
# R: hours per day and normal working hours, how much overtime in total? days with less count 0
assert overtime_hours([8, 10, 6, 9], 8) == 3
assert overtime_hours([5], 8) == 0
assert overtime_hours([], 8) == 0

def bonus_points(answers: list[str], key: list[str]) -> int:
    """Give 4 points for each right answer, take 1 off for each wrong one; "" counts nothing."""
    points = 0
    for answer, right in zip(answers, key):
        if answer == right:
            points += 4
        elif answer != "":
            points -= 1
    return points
# M: Three cases per answer change the points or leave them.
# R: grade a test: +4 correct, -1 wrong, 0 for blank "". given answers and solutions
assert bonus_points(["a", "b", ""], ["a", "c", "d"]) == 3
assert bonus_points(["x"], ["y"]) == -1
assert bonus_points([], []) == 0

def sum_of_cubes_of_small(values: list[int], limit: int) -> int:
    """Cube the values below the limit and return the sum."""
    return sum(value ** 3 for value in values if value < limit)
# E: Filter and power stand in one generator.
assert sum_of_cubes_of_small([1, 2, 9], 5) == 9
assert sum_of_cubes_of_small([7], 5) == 0
assert sum_of_cubes_of_small([], 5) == 0

def total_after_free_one(prices: list[int]) -> int:
    """Return what to pay for at least one item when the cheapest is free."""
    return sum(prices) - min(prices)
# E: The smallest price is taken off the sum.
assert total_after_free_one([5, 3, 9]) == 14
assert total_after_free_one([4]) == 0
assert total_after_free_one([2, 2]) == 2

def rainy_share(rainfall: list[float]) -> float:
    """Return the percentage of days with any rain; an empty list gives 0."""
    if not rainfall:
        return 0
    wet = [amount for amount in rainfall if amount > 0]
    return 100 * len(wet) / len(rainfall)
# E: The wet days are filtered and their number is set against all days.
# R: percent of entries in a rain list that are > 0
assert rainy_share([0, 2.5, 0, 1]) == 50.0
assert rainy_share([0]) == 0.0
assert rainy_share([]) == 0

def is_permutation_of_range(values: list[int]) -> bool:
    """Tell whether the list holds each of the numbers 1 to its length exactly once."""
    return sorted(values) == list(range(1, len(values) + 1))
# E: The sorted list must be equal to the list of a range.
# R: does a list contain every number from 1 to n exactly one time (n = length)
assert is_permutation_of_range([2, 3, 1]) is True
assert is_permutation_of_range([1, 1, 3]) is False
assert is_permutation_of_range([]) is True

def contains_any_of(menu: list[str], wishes: list[str]) -> bool:
    """Return True if at least one wish is on the menu."""
    return not set(menu).isdisjoint(wishes)
# E: Two collections without a shared item are disjoint.
assert contains_any_of(["soup", "rice"], ["cake", "rice"]) is True
assert contains_any_of(["soup"], ["cake"]) is False
assert contains_any_of(["soup"], []) is False

def first_wish_available(wishes: list[str], stock: list[str]):
    """Return the first wish that is in stock, or None when nothing fits."""
    return next((wish for wish in wishes if wish in stock), None)
# E: next takes the first item of the generator or the given default.
# R: i have a wish list in order of preference and a list of things in stock. which wish do i get?
assert first_wish_available(["bike", "book"], ["book", "ball"]) == "book"
assert first_wish_available(["bike"], []) is None
assert first_wish_available([], ["ball"]) is None

def count_members(visitors: list[str], members: list[str]) -> int:
    """Count the visits made by members, each visit by its own."""
    member_set = set(members)
    return sum(visitor in member_set for visitor in visitors)
# E: A membership test counts as 1 or 0 in the sum.
assert count_members(["Ann", "Bo", "Ann"], ["Ann"]) == 2
assert count_members(["Bo"], []) == 0
assert count_members([], ["Ann"]) == 0

def is_before_in_all(lists: list[list], one, other) -> bool:
    """Return whether one stands before other in each of the lists, all of which hold both."""
    for entries in lists:
        if entries.index(one) > entries.index(other):
            return False
    return True
# E: One list in the wrong order decides the matter.
assert is_before_in_all([["a", "b"], ["a", "c", "b"]], "a", "b") is True
assert is_before_in_all([["a", "b"], ["b", "a"]], "a", "b") is False
assert is_before_in_all([], "a", "b") is True

def inserted_every(items: list, gap: int, extra) -> list:
    """Return the list with the extra item behind each complete group of gap items."""
    result = []
    for count, item in enumerate(items, start=1):
        result.append(item)
        if count % gap == 0:
            result.append(extra)
    return result
# M: A remainder of zero marks the end of a group.
# R: add an "ad" after every 3 songs (gap and ad are arguments too) and return the new playlist
assert inserted_every([1, 2, 3, 4, 5], 2, 0) == [1, 2, 0, 3, 4, 0, 5]
assert inserted_every([1], 3, 0) == [1]
assert inserted_every([], 1, 0) == []

def removed_until_small(values: list[int], limit: int) -> list[int]:
    """Drop values from the end until the sum of the rest is at most the limit."""
    kept = list(values)
    while kept and sum(kept) > limit:
        kept.pop()
    return kept
# E: pop removes the last value as long as the sum is too high.
assert removed_until_small([5, 3, 4], 9) == [5, 3]
assert removed_until_small([10], 9) == []
assert removed_until_small([1], 1) == [1]

def after_undo(actions: list[str]) -> list[str]:
    """Carry out a list of actions in which "undo" removes the last action still there, if
    any."""
    done = []
    for action in actions:
        if action != "undo":
            done.append(action)
        elif done:
            done.pop()
    return done
# M: The list of done actions works as a stack.
# R: process a list of actions, the string "undo" cancels the previous one (nothing to cancel = ignore)
assert after_undo(["draw", "fill", "undo"]) == ["draw"]
assert after_undo(["undo", "draw"]) == ["draw"]
assert after_undo([]) == []

def chosen_by_flags(items: list, flags: list[bool]) -> list:
    """Return the items at whose place the flag is True."""
    return [item for item, flag in zip(items, flags) if flag]
# E: zip brings each item together with its flag.
# R: pick list elements with a second list of True/False
assert chosen_by_flags(["a", "b", "c"], [True, False, True]) == ["a", "c"]
assert chosen_by_flags([1], [False]) == []
assert chosen_by_flags([], []) == []

def is_said_twice(items: list) -> bool:
    """Tell whether the front half of an even-length list equals its back half."""
    half = len(items) // 2
    return items[:half] == items[half:]
# E: Two slices that meet in the middle are compared.
assert is_said_twice([1, 2, 1, 2]) is True
assert is_said_twice([1, 2, 2, 1]) is False
assert is_said_twice([]) is True

def squares_by_loop(limit: int) -> list[int]:
    """Return all square numbers from 1 up to and including the limit."""
    squares = []
    root = 1
    while root * root <= limit:
        squares.append(root * root)
        root += 1
    return squares
# E: The loop ends as soon as the next square is too big.
# R: list of square numbers not bigger than n
assert squares_by_loop(20) == [1, 4, 9, 16]
assert squares_by_loop(1) == [1]
assert squares_by_loop(0) == []

def letters_not_used(words: list[str], letters: str) -> list[str]:
    """Return those of the letters that occur in none of the words."""
    return [letter for letter in letters if not any(letter in word for word in words)]
# E: The inner any looks for the letter in all words.
assert letters_not_used(["tea", "cup"], "abct") == ["b"]
assert letters_not_used([], "xy") == ["x", "y"]
assert letters_not_used(["x"], "") == []

def changed_entries(before: list, after: list) -> list[tuple]:
    """Return (index, old, new) for each place where two equally long lists differ."""
    changes = []
    for index, (old, new) in enumerate(zip(before, after)):
        if old != new:
            changes.append((index, old, new))
    return changes
# M: enumerate around zip supplies index, old and new value.
# R: compare an old and a new list and tell me every change with position
assert changed_entries([1, 2, 3], [1, 5, 3]) == [(1, 2, 5)]
assert changed_entries(["a"], ["b"]) == [(0, "a", "b")]
assert changed_entries([], []) == []

def lists_of_each_length(words: list[str], longest: int) -> list[list[str]]:
    """Return longest + 1 lists: the one at index n holds the words with n letters.
    Words with more letters are left out."""
    shelves = [[] for _ in range(longest + 1)]
    for word in words:
        if len(word) <= longest:
            shelves[len(word)].append(word)
    return shelves
# H: The length of a word is the index of its list.
assert lists_of_each_length(["a", "tea", "b"], 3) == [[], ["a", "b"], [], ["tea"]]
assert lists_of_each_length(["long"], 1) == [[], []]
assert lists_of_each_length([], 0) == [[]]

def fewest_removals_to_differ(items: list) -> int:
    """Return how many items at the front must go so that the rest holds no repeats."""
    seen = set()
    for index in range(len(items) - 1, -1, -1):
        if items[index] in seen:
            return index + 1
        seen.add(items[index])
    return 0
# H: Walking from the end, the first repeat shows where the rest has to begin.
assert fewest_removals_to_differ([1, 2, 1, 3]) == 1
assert fewest_removals_to_differ([1, 1, 2, 2]) == 3
assert fewest_removals_to_differ([1, 2]) == 0

def birthday_wishes(names: list[str], ages: list[int]) -> list[str]:
    """Write "Happy 7th, Ann!" style wishes for ages from 4 to 20, one per child."""
    return [f"Happy {age}th, {name}!" for name, age in zip(names, ages)]
# E: Name and age come in pairs from zip and fill the wish.
assert birthday_wishes(["Ann"], [7]) == ["Happy 7th, Ann!"]
assert birthday_wishes(["Bo", "Cy"], [4, 11]) == ["Happy 4th, Bo!", "Happy 11th, Cy!"]
assert birthday_wishes([], []) == []

def is_shelf_mixed(kinds: list[str]) -> bool:
    """Return whether the shelf holds at least two different kinds."""
    return len(set(kinds)) > 1
# E: The set has one entry per kind.
# R: are there 2 or more different values in my list?
assert is_shelf_mixed(["jam", "tea", "jam"]) is True
assert is_shelf_mixed(["jam", "jam"]) is False
assert is_shelf_mixed([]) is False

def concert_length(lengths: list[int], pause: int) -> int:
    """Return the running time of all songs when a pause lies between every two of them."""
    if not lengths:
        return 0
    return sum(lengths) + pause * (len(lengths) - 1)
# E: There is one pause fewer than there are songs.
# R: song lengths in seconds plus a pause between the songs: how long does the concert take?
assert concert_length([100, 200, 50], 10) == 370
assert concert_length([60], 10) == 60
assert concert_length([], 10) == 0
