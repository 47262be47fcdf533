"""Verified problems: cutting and joining lists."""

from itertools import chain, islice, takewhile

def pages_of_photos(photos, per_page):
    """Return lines like "Page 1: a, b" for the photos, per_page on each page."""
    lines = []
    for start in range(0, len(photos), per_page):
        number = start // per_page + 1
        lines.append(f"Page {number}: {', '.join(photos[start:start + per_page])}")
    return lines
# E: A range with step gives the starts, from which number and slice follow.
# R: put photos on pages, n per page, lines like "Page 1: a, b"
assert pages_of_photos(["a", "b", "c"], 2) == ["Page 1: a, b", "Page 2: c"]
assert pages_of_photos(["a"], 5) == ["Page 1: a"]
assert pages_of_photos([], 2) == []

def split_at_blank(lines):
    """Split the lines into blocks at empty lines; several empty lines in a row act like one."""
    blocks = []
    block = []
    for line in lines + [""]:
        if line:
            block.append(line)
        elif block:
            blocks.append(block)
            block = []
    return blocks
# M: An extra empty line at the end closes the last block.
# R: list of lines -> list of paragraphs (lists), split at "" and ignore double blanks
assert split_at_blank(["a", "b", "", "", "c"]) == [["a", "b"], ["c"]]
assert split_at_blank(["", ""]) == []
assert split_at_blank([]) == []

def groups_of_size_or_one(people, size):
    """Split people into groups of size; those left over at the end each form their own group."""
    full = len(people) // size * size
    groups = [people[i:i + size] for i in range(0, full, size)]
    return groups + [[person] for person in people[full:]]
# M: The length of the full part is computed first, and the rest becomes single lists.
assert groups_of_size_or_one([1, 2, 3, 4, 5, 6, 7, 8], 3) == [[1, 2, 3], [4, 5, 6], [7], [8]]
assert groups_of_size_or_one([1], 2) == [[1]]
assert groups_of_size_or_one([], 2) == []

def every_nth_from_end(items, n):
    """Return the last item and every n-th item before it, in the original order."""
    return items[::-n][::-1]
# E: A negative step picks from the end, and a second slice restores the order.
assert every_nth_from_end([1, 2, 3, 4, 5], 2) == [1, 3, 5]
assert every_nth_from_end([1, 2, 3, 4], 3) == [1, 4]
assert every_nth_from_end([], 2) == []

def without_slice(items, start, stop):
    """Return the list without the items from index start up to but not including stop.

    If stop is not above start, nothing is left out."""
    if stop <= start:
        return items[:]
    return items[:start] + items[stop:]
# E: The parts before and behind the slice are joined.
# R: remove a range of indices from a list (start included, stop excluded), give new list
assert without_slice(["a", "b", "c", "d"], 1, 3) == ["a", "d"]
assert without_slice([1, 2], 1, 1) == [1, 2]
assert without_slice([1, 2], 0, 9) == []

def rotate_by_sign(items, steps):
    """Rotate right by steps when positive and left when negative; any number of steps is
    allowed."""
    if not items:
        return []
    cut = -steps % len(items)
    return items[cut:] + items[:cut]
# E: The remainder of the negated steps is the index that comes to the front.
# R: rotate list right by n (left if negative), n can be bigger than the list
assert rotate_by_sign([1, 2, 3, 4], 1) == [4, 1, 2, 3]
assert rotate_by_sign([1, 2, 3], -4) == [2, 3, 1]
assert rotate_by_sign([], 5) == []

def rotate_only_numbers(mixed):
    """Shift the whole numbers of the list one number place to the right, cyclically; texts stay."""
    places = [i for i, item in enumerate(mixed) if isinstance(item, int)]
    result = list(mixed)
    for k, place in enumerate(places):
        result[place] = mixed[places[k - 1]]
    return result
# M: Each number place takes the number of the place before it, and index -1 closes the circle.
assert rotate_only_numbers([1, "a", 2, 3]) == [3, "a", 1, 2]
assert rotate_only_numbers(["x"]) == ["x"]
assert rotate_only_numbers([5, "q"]) == [5, "q"]

def reverse_middle(items, edge):
    """Reverse the list except for edge items at both ends, which stay in place."""
    end = len(items) - edge
    if end <= edge:
        return items[:]
    return items[:edge] + items[edge:end][::-1] + items[end:]
# M: The inner slice is reversed and put back between the ends.
assert reverse_middle([1, 2, 3, 4, 5], 1) == [1, 4, 3, 2, 5]
assert reverse_middle([1, 2, 3], 0) == [3, 2, 1]
assert reverse_middle([1, 2], 1) == [1, 2]

def drop_at_indexes(items, indexes):
    """Return the items whose index is not among indexes; negative indexes count from the end."""
    gone = {i % len(items) for i in indexes} if items else set()
    return [item for i, item in enumerate(items) if i not in gone]
# M: The remainder by the length turns negative indexes into normal ones.
# R: delete several positions at once, negatives allowed, original list stays
assert drop_at_indexes(["a", "b", "c", "d"], [0, -1]) == ["b", "c"]
assert drop_at_indexes(["a"], []) == ["a"]
assert drop_at_indexes([], [3]) == []

def remove_one_of_each(items, unwanted):
    """Remove in place the first occurrence of each unwanted value and return how many were
    removed."""
    removed = 0
    for value in unwanted:
        if value in items:
            items.remove(value)
            removed += 1
    return removed
# E: The remove method deletes the first match, guarded by a membership test.
assert remove_one_of_each([1, 2, 1, 3], [1, 9, 3]) == 2
assert remove_one_of_each([1], [1, 1]) == 1
assert remove_one_of_each([], [4]) == 0

def remove_all_in_place(numbers, value):
    """Delete every occurrence of value from the list in place with a while loop; return the
    list."""
    i = 0
    while i < len(numbers):
        if numbers[i] == value:
            del numbers[i]
        else:
            i += 1
    return numbers
# E: The index moves on only if nothing was deleted at it.
# R: remove all X from the same list object, loop with while
assert remove_all_in_place([1, 2, 1, 1], 1) == [2]
assert remove_all_in_place([3], 1) == [3]
assert remove_all_in_place([], 1) == []

def insert_before_larger(items, marker):
    """Return a list with marker inserted in front of each number that is greater than the one
    before."""
    result = items[:1]
    for before, number in zip(items, items[1:]):
        if number > before:
            result.append(marker)
        result.append(number)
    return result
# E: A rise between neighbours adds the marker first.
assert insert_before_larger([1, 3, 2, 5], "^") == [1, "^", 3, 2, "^", 5]
assert insert_before_larger([2, 1], "^") == [2, 1]
assert insert_before_larger([], "^") == []

def weave_in(items, extra, every):
    """Insert extra after each complete group of every items, also at the very end."""
    result = []
    for count, item in enumerate(items, 1):
        result.append(item)
        if count % every == 0:
            result.append(extra)
    return result
# E: The counter is divisible by the group size exactly at the end of a group.
# R: after every n-th song insert an ad
assert weave_in(["a", "b", "c"], "ad", 2) == ["a", "b", "ad", "c"]
assert weave_in(["a"], "ad", 1) == ["a", "ad"]
assert weave_in([], "ad", 3) == []

def collapse_front(numbers, count):
    """Replace the first count numbers by their sum; fewer numbers become a single sum."""
    return [sum(numbers[:count])] + numbers[count:]
# E: The sum of the head slice is put in front of the rest.
# R: replace the first n numbers by their sum
assert collapse_front([1, 2, 3, 4], 3) == [6, 4]
assert collapse_front([5], 3) == [5]
assert collapse_front([], 2) == [0]

def keep_head_and_tail(lines, count):
    """Return the first and last count lines with "..." between, or all lines if nothing is
    hidden."""
    if len(lines) <= 2 * count:
        return lines
    return lines[:count] + ["..."] + lines[len(lines) - count:]
# E: Only a list longer than both parts together is shortened.
# R: preview of a long list: first n, "...", last n. short lists unchanged
assert keep_head_and_tail(["a", "b", "c", "d"], 1) == ["a", "...", "d"]
assert keep_head_and_tail(["a", "b"], 1) == ["a", "b"]
assert keep_head_and_tail(["a"], 0) == ["..."]

def chapters_between(lines, start, end):
    """Return the lines strictly between the first start line and the next end line after it.

    Without end everything to the last line belongs to it; without start it is empty."""
    if start not in lines:
        return []
    rest = lines[lines.index(start) + 1:]
    return list(takewhile(lambda line: line != end, rest))
# E: The rest behind start is taken until the end line shows up.
assert chapters_between(["x", "BEGIN", "a", "b", "END", "y"], "BEGIN", "END") == ["a", "b"]
assert chapters_between(["BEGIN", "a"], "BEGIN", "END") == ["a"]
assert chapters_between(["a"], "BEGIN", "END") == []

def split_by_sign_runs(numbers):
    """Split the numbers into runs of the same sign; zero counts as positive."""
    runs = []
    for number in numbers:
        if runs and (runs[-1][-1] < 0) == (number < 0):
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs
# M: A number joins the last run if both are negative or both are not.
assert split_by_sign_runs([1, 0, -2, -3, 4]) == [[1, 0], [-2, -3], [4]]
assert split_by_sign_runs([-1]) == [[-1]]
assert split_by_sign_runs([]) == []

def split_into_halves_by_sum(weights):
    """Return the index that splits the list into two parts whose sums differ least, first on ties.

    The index is the length of the left part; both parts may be empty."""
    total = sum(weights)
    return min(range(len(weights) + 1), key=lambda i: abs(total - 2 * sum(weights[:i])))
# M: For each cut the difference of the sums is the total minus twice the left sum.
# R: where do i cut a list so that left and right sum are as close as possible?
assert split_into_halves_by_sum([1, 2, 3]) == 2
assert split_into_halves_by_sum([5, 5]) == 1
assert split_into_halves_by_sum([]) == 0

def triangle_rows(items):
    """Arrange items in rows of 1, 2, 3, ... entries; the last row may be incomplete."""
    rows = []
    start, size = 0, 1
    while start < len(items):
        rows.append(items[start:start + size])
        start += size
        size += 1
    return rows
# M: The row size grows by one after every slice.
assert triangle_rows([1, 2, 3, 4, 5]) == [[1], [2, 3], [4, 5]]
assert triangle_rows(["a"]) == [["a"]]
assert triangle_rows([]) == []

def zigzag_rows(items, width):
    """Cut items into rows of width and reverse every second row, like a path through a game
    board."""
    rows = []
    for i in range(0, len(items), width):
        row = items[i:i + width]
        rows.append(row if len(rows) % 2 == 0 else row[::-1])
    return rows
# M: The number of rows so far tells whether the new row is reversed.
# R: snakes and ladders board rows: cut in rows of n, every 2nd row backwards
assert zigzag_rows([1, 2, 3, 4, 5, 6], 2) == [[1, 2], [4, 3], [5, 6]]
assert zigzag_rows([1, 2, 3], 2) == [[1, 2], [3]]
assert zigzag_rows([], 3) == []

def pad_last_chunk(values, size, filler):
    """Cut values into tuples of size and fill the last one up with filler."""
    missing = -len(values) % size
    padded = list(values) + [filler] * missing
    return [tuple(padded[i:i + size]) for i in range(0, len(padded), size)]
# M: The negative remainder is the number of fillers needed for a full last chunk.
assert pad_last_chunk([1, 2, 3], 2, 0) == [(1, 2), (3, 0)]
assert pad_last_chunk("ab", 2, "-") == [("a", "b")]
assert pad_last_chunk([], 2, 0) == []

def first_half_doubled(values):
    """Double the first half of the numbers and keep the second; a middle one belongs to the
    first."""
    half = (len(values) + 1) // 2
    return [2 * value for value in values[:half]] + values[half:]
# E: The half is rounded up, and only its slice is doubled.
assert first_half_doubled([1, 2, 3]) == [2, 4, 3]
assert first_half_doubled([5, 6]) == [10, 6]
assert first_half_doubled([]) == []

def peel_list_layers(items):
    """List the layers (first, last) taken off from outside inwards; a single middle is (x, x)."""
    layers = []
    left, right = 0, len(items) - 1
    while left <= right:
        layers.append((items[left], items[right]))
        left += 1
        right -= 1
    return layers
# M: Two indexes move towards each other and meet at a middle element.
assert peel_list_layers(["a", "b", "c"]) == [("a", "c"), ("b", "b")]
assert peel_list_layers([1, 2]) == [(1, 2)]
assert peel_list_layers([]) == []

def take_until_repeat(items):
    """Return the items before the first one that has already occurred, all if none repeats."""
    seen = []
    for item in items:
        if item in seen:
            break
        seen.append(item)
    return seen
# E: The list of items so far is both memory and result.
assert take_until_repeat([3, 1, 4, 1, 5]) == [3, 1, 4]
assert take_until_repeat(["a", "a"]) == ["a"]
assert take_until_repeat([]) == []

def take_while_growing(amounts):
    """Return the leading amounts as long as each is greater than the sum of all before it."""
    taken = []
    for amount in amounts:
        if amount <= sum(taken):
            break
        taken.append(amount)
    return taken
# E: The loop breaks when an amount does not exceed the sum of those taken.
# R: keep from the front while every number is > the sum of all earlier ones
assert take_while_growing([1, 2, 4, 7, 20]) == [1, 2, 4]
assert take_while_growing([0, 5]) == []
assert take_while_growing([]) == []

def second_page(items, page_size):
    """Return the items of the second page in upper case, or ["(empty)"] if there is no such
    page."""
    page = [item.upper() for item in items[page_size:2 * page_size]]
    return page or ["(empty)"]
# E: The slice from one to two page sizes may be empty, which "or" replaces.
assert second_page(["a", "b", "c"], 2) == ["C"]
assert second_page(["a"], 2) == ["(empty)"]
assert second_page([], 1) == ["(empty)"]

def glue_lists(parts, separator):
    """Join a list of lists into one, with separator as an element between two of them."""
    joined = []
    for i, part in enumerate(parts):
        if i > 0:
            joined.append(separator)
        joined.extend(part)
    return joined
# E: The separator comes before each part except the first.
# R: like str.join but for lists of lists
assert glue_lists([[1, 2], [3]], 0) == [1, 2, 0, 3]
assert glue_lists([[], []], "x") == ["x"]
assert glue_lists([], 0) == []

def pick_rows_and_columns(table, rows, columns):
    """Return the smaller table with only the given row and column indexes, in the given order."""
    return [[table[r][c] for c in columns] for r in rows]
# E: Nested comprehensions read the cells by row and column index.
assert pick_rows_and_columns([[1, 2, 3], [4, 5, 6]], [1, 0], [2]) == [[6], [3]]
assert pick_rows_and_columns([[1]], [0], []) == [[]]
assert pick_rows_and_columns([[1]], [], [0]) == []

def alternate_from_ends(items):
    """Return the items in the order first, last, second, last but one, and so on."""
    rest = list(items)
    order = []
    while rest:
        order.append(rest.pop(0))
        rest.reverse()
    return order
# M: Reversing the rest after each pop makes the other end the front.
# R: order items first, last, second, second last, ...
assert alternate_from_ends([1, 2, 3, 4]) == [1, 4, 2, 3]
assert alternate_from_ends(["x"]) == ["x"]
assert alternate_from_ends([]) == []

def spread_out(items, total):
    """Return a list of length total with the items at its start and their last one repeated after.

    The list is cut if it is too long; an empty list is filled with None."""
    filler = items[-1] if items else None
    return items[:total] + [filler] * (total - len(items))
# E: A negative number of repeats gives an empty list, so long lists are only cut.
assert spread_out([1, 2], 4) == [1, 2, 2, 2]
assert spread_out([1, 2, 3], 2) == [1, 2]
assert spread_out([], 2) == [None, None]

def cut_sentence_lines(words, width):
    """Arrange words in lines (joined by spaces) of at most width characters, in order.

    A word longer than width stands alone on its line."""
    lines = []
    for word in words:
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines
# M: A word is added to the last line if the space and the word still fit.
assert cut_sentence_lines(["a", "big", "cat", "ran"], 5) == ["a big", "cat", "ran"]
assert cut_sentence_lines(["elephant"], 3) == ["elephant"]
assert cut_sentence_lines([], 9) == []

def divide_by_predicate_place(numbers, limit):
    """Return three lists: numbers before the first one above limit, that one alone, and the rest.

    Without such a number the second and third list are empty."""
    for i, number in enumerate(numbers):
        if number > limit:
            return numbers[:i], [number], numbers[i + 1:]
    return numbers[:], [], []
# E: The first number above the limit decides where the slices are cut.
# R: split around the first element > limit: (before, [it], after)
assert divide_by_predicate_place([1, 5, 9, 2], 4) == ([1], [5], [9, 2])
assert divide_by_predicate_place([1], 4) == ([1], [], [])
assert divide_by_predicate_place([], 0) == ([], [], [])

def expand_repeats(pairs):
    """Spell out (item, count) pairs as one list, leaving out counts below 1."""
    return list(chain.from_iterable([item] * count for item, count in pairs))
# E: Lists with a negative or zero factor are empty, and the chain joins all of them.
assert expand_repeats([("a", 2), ("b", 0), ("c", 1)]) == ["a", "a", "c"]
assert expand_repeats([("x", -3)]) == []
assert expand_repeats([]) == []

def tail_after_total(values, total):
    """Drop values from the front until their sum has reached total and return what remains."""
    taken = 0
    for i, value in enumerate(values):
        if taken >= total:
            return values[i:]
        taken += value
    return []
# E: The slice is returned as soon as the sum of earlier values is enough.
assert tail_after_total([3, 4, 5, 6], 7) == [5, 6]
assert tail_after_total([3, 4], 0) == [3, 4]
assert tail_after_total([1], 9) == []

def remove_middle_third(items):
    """Remove the middle third of the list in place and return it; the length divides by three."""
    third = len(items) // 3
    middle = items[third:2 * third]
    del items[third:2 * third]
    return middle
# E: The slice is saved before the del statement removes it.
ring = ["a", "b", "c", "d", "e", "f"]
assert remove_middle_third(ring) == ["c", "d"]
assert ring == ["a", "b", "e", "f"]
assert remove_middle_third([]) == []

def interleave_three(reds, greens, blues):
    """Interleave three lists of equal length: first of each, then second of each, and so on."""
    return [item for trio in zip(reds, greens, blues) for item in trio]
# E: The zipped trios are flattened by a second for clause.
# R: r, g, b lists to one flat list [r0, g0, b0, r1, ...]
assert interleave_three([1, 2], [3, 4], [5, 6]) == [1, 3, 5, 2, 4, 6]
assert interleave_three([1], [2], [3]) == [1, 2, 3]
assert interleave_three([], [], []) == []

def undo_interleave(mixed, count):
    """Undo the interleaving of count lists and return the list whose values sum up highest.

    The earlier list wins a tie; the values are numbers."""
    return max((mixed[i::count] for i in range(count)), key=sum)
# E: Slices with a step restore the lists, and max compares their sums.
assert undo_interleave([1, 9, 2, 1], 2) == [9, 1]
assert undo_interleave([5, 5], 2) == [5]
assert undo_interleave([], 1) == []

def shorten_to_budget(prices, budget):
    """Remove prices from the end until the rest costs at most budget and return the rest."""
    kept = list(prices)
    while sum(kept) > budget:
        kept.pop()
    return kept
# E: The loop pops the last price while the sum is too high.
# R: drop prices from the end until the sum is within budget
assert shorten_to_budget([5, 4, 3], 9) == [5, 4]
assert shorten_to_budget([8], 2) == []
assert shorten_to_budget([], 0) == []

def remove_dearest_until(prices, budget):
    """Remove the dearest price again and again until the rest costs at most budget, keeping order.

    Among equal prices the first is removed."""
    kept = prices[:]
    while sum(kept) > budget:
        kept.remove(max(kept))
    return kept
# E: The remove method deletes the first occurrence of the maximum.
# R: while the total is over budget throw out the most expensive one
assert remove_dearest_until([2, 9, 4], 6) == [2, 4]
assert remove_dearest_until([3, 3], 3) == [3]
assert remove_dearest_until([], 0) == []

def split_names_by_letter(names, letter):
    """Return two sorted lists: names up to and including letter, and names after it.

    The first letter is compared without regard to case."""
    early = sorted(n for n in names if n[0].lower() <= letter.lower())
    late = sorted(n for n in names if n[0].lower() > letter.lower())
    return early, late
# E: The lowered first letter decides on which list a name goes.
assert split_names_by_letter(["Zoe", "adam", "Max"], "m") == (["Max", "adam"], ["Zoe"])
assert split_names_by_letter(["Bo"], "A") == ([], ["Bo"])
assert split_names_by_letter([], "k") == ([], [])

def quotes_in_pairs(lines):
    """Return (question, answer) tuples from lines that alternate; a missing last answer is "?"."""
    answers = lines[1::2] + ["?"]
    return list(zip(lines[::2], answers))
# E: The extra answer is used only if there is one question more.
assert quotes_in_pairs(["Who?", "Me", "Why?"]) == [("Who?", "Me"), ("Why?", "?")]
assert quotes_in_pairs(["a", "b"]) == [("a", "b")]
assert quotes_in_pairs([]) == []

def delete_every_third_round(items, rounds):
    """Delete every third item of the list (third, sixth, ...) and repeat that for rounds rounds."""
    rest = list(items)
    for _ in range(rounds):
        del rest[2::3]
    return rest
# E: The del statement with a step removes all third items at once.
assert delete_every_third_round([1, 2, 3, 4, 5, 6], 1) == [1, 2, 4, 5]
assert delete_every_third_round([1, 2, 3, 4, 5, 6], 2) == [1, 2, 5]
assert delete_every_third_round([], 3) == []

def replace_slice_by_mean(values, start, stop):
    """Replace in place the values from start up to but not including stop by their mean.

    An empty slice changes nothing; return the list."""
    part = values[start:stop]
    if part:
        values[start:stop] = [sum(part) / len(part)]
    return values
# M: A slice assignment puts one value in the place of several.
assert replace_slice_by_mean([1, 2, 4, 9], 1, 3) == [1, 3.0, 9]
assert replace_slice_by_mean([5], 0, 1) == [5.0]
assert replace_slice_by_mean([5], 1, 1) == [5]

def skip_and_take(items, pattern):
    """Walk through items by the numbers of pattern: take 1st many, skip 2nd many, take, and so on.

    Return the taken items; the walk ends with the pattern or the items."""
    stream = iter(items)
    taken = []
    for i, amount in enumerate(pattern):
        part = list(islice(stream, amount))
        if i % 2 == 0:
            taken += part
    return taken
# H: An iterator remembers the place, and every second slice of it is thrown away.
# R: pattern [2, 1, 1]: take 2, skip 1, take 1
assert skip_and_take(["a", "b", "c", "d", "e"], [2, 1, 1]) == ["a", "b", "d"]
assert skip_and_take(["a"], [0, 1, 5]) == []
assert skip_and_take([], [3]) == []

def rows_from_lengths_or_none(items, lengths):
    """Cut items into parts of the given lengths, or return None if they do not add up exactly."""
    if sum(lengths) != len(items):
        return None
    rest = list(items)
    parts = []
    for length in lengths:
        parts.append(rest[:length])
        rest = rest[length:]
    return parts
# E: After the check each part is cut from the front of the rest.
assert rows_from_lengths_or_none([1, 2, 3], [1, 2]) == [[1], [2, 3]]
assert rows_from_lengths_or_none([1, 2], [1]) is None
assert rows_from_lengths_or_none([], []) == []
