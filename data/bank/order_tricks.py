"""Verified problems: order tricks."""

def bubble_pass_right(row):
    """Return the list after one bubble pass: neighbours in wrong order swap from left to right."""
    row = list(row)
    for i in range(len(row) - 1):
        if row[i] > row[i + 1]:
            row[i], row[i + 1] = row[i + 1], row[i]
    return row
# E: One walk over the neighbours carries the largest item to the end.
# R: do just ONE pass of bubble sort and give back the new list
assert bubble_pass_right([5, 1, 4, 2]) == [1, 4, 2, 5]
assert bubble_pass_right([1, 2]) == [1, 2]
assert bubble_pass_right([]) == []

def cocktail_order(drinks):
    """Return drinks sorted by passes that go right and left in turn until nothing swaps."""
    drinks = list(drinks)
    swapped = True
    while swapped:
        swapped = False
        for span in (range(len(drinks) - 1), range(len(drinks) - 2, -1, -1)):
            for i in span:
                if drinks[i] > drinks[i + 1]:
                    drinks[i], drinks[i + 1] = drinks[i + 1], drinks[i]
                    swapped = True
    return drinks
# M: The passes alternate their direction and stop after a round without a swap.
assert cocktail_order(["rum", "ale", "tea", "gin"]) == ["ale", "gin", "rum", "tea"]
assert cocktail_order([3, 2, 1]) == [1, 2, 3]
assert cocktail_order([]) == []

def gnome_steps(pots):
    """Count the steps of a gnome who sorts pots: forward when in order, else swap and go back.

    He starts at index 0, also steps forward there, and stops behind the last pot."""
    pots = list(pots)
    place = steps = 0
    while place < len(pots):
        if place == 0 or pots[place - 1] <= pots[place]:
            place += 1
        else:
            pots[place - 1], pots[place] = pots[place], pots[place - 1]
            place -= 1
        steps += 1
    return steps
# M: Each turn of the loop is one step, and swaps make the gnome walk back.
assert gnome_steps([1, 2, 3]) == 3
assert gnome_steps([2, 1]) == 4
assert gnome_steps([]) == 0

def order_by_digit_sum(numbers: list[int]) -> list[int]:
    """Sort whole numbers by the sum of their digits, and those of equal sum from large to small.

    The sign is ignored for the digit sum."""
    return sorted(numbers, key=lambda n: (sum(map(int, str(abs(n)))), -n))
# E: The key pairs the digit sum with the negated number.
# R: sort ints by digit sum ascending, same digit sum -> bigger number first
assert order_by_digit_sum([21, 30, 100, 4]) == [100, 30, 21, 4]
assert order_by_digit_sum([-12, 3]) == [3, -12]
assert order_by_digit_sum([]) == []

def shelve_by_series(books):
    """Sort "Series 3" like labels by series name and then by the number as a number.

    Every label ends in a blank and a whole number."""
    return sorted(books, key=lambda book: (book.rsplit(" ", 1)[0], int(book.rsplit(" ", 1)[1])))
# E: Splitting at the last blank gives a name and a number to sort by.
# R: sort labels like "Ring 10", "Ring 2" so that 2 comes before 10, grouped by the name part
assert shelve_by_series(["Ring 10", "Ring 2", "Dune 3"]) == ["Dune 3", "Ring 2", "Ring 10"]
assert shelve_by_series(["Old Sea 2", "Old Sea 1"]) == ["Old Sea 1", "Old Sea 2"]
assert shelve_by_series([]) == []

def rank_letters_by_use(text):
    """Return the different letters of text as one string, most used first, ties alphabetically.

    Case is ignored and everything that is no letter is left out."""
    letters = [char for char in text.lower() if char.isalpha()]
    return "".join(sorted(set(letters), key=lambda char: (-letters.count(char), char)))
# E: Each letter sorts by its negated count and then by itself.
# R: letters of a text sorted by how often they're used, as one string, ties abc
assert rank_letters_by_use("Banana bread") == "abnder"
assert rank_letters_by_use("zzA1!") == "za"
assert rank_letters_by_use("12") == ""

def wave_order(heights):
    """Arrange heights in a wave: sort them, then swap each two neighbours at even indexes.

    A last item without a partner stays where it is."""
    wave = sorted(heights)
    for i in range(0, len(wave) - 1, 2):
        wave[i], wave[i + 1] = wave[i + 1], wave[i]
    return wave
# E: After sorting, every pair is turned round, which makes high and low alternate.
# R: make a wave out of numbers: big small big small ... sort first then swap pairs
assert wave_order([4, 1, 3, 2]) == [2, 1, 4, 3]
assert wave_order([5, 1, 3]) == [3, 1, 5]
assert wave_order([]) == []

def order_tasks_by_word(tasks: list[str]) -> list[str]:
    """Sort tasks such as "!! call mum" by the number of leading "!", most first, else unchanged.

    Tasks with equally many marks keep their order."""
    return sorted(tasks, key=lambda task: len(task) - len(task.lstrip("!")), reverse=True)
# E: The length lost by stripping the marks is the urgency, sorted downwards.
# R: todo items may begin with ! marks. sort so the most ! come first, keep original order when equal
assert order_tasks_by_word(["eat", "!! pay", "! run", "!! go"]) == [
    "!! pay", "!! go", "! run", "eat"]
assert order_tasks_by_word(["a!", "b"]) == ["a!", "b"]
assert order_tasks_by_word([]) == []

def three_flags(flags):
    """Sort a list of "red", "white" and "blue" flags in that order by counting them."""
    return [colour for colour in ("red", "white", "blue") for _ in range(flags.count(colour))]
# E: Each colour is written as often as it was counted, in the fixed order.
# R: sort list of red/white/blue in exactly this order
assert three_flags(["blue", "red", "white", "red"]) == ["red", "red", "white", "blue"]
assert three_flags(["blue"]) == ["blue"]
assert three_flags([]) == []

def selection_sort_swaps(cards):
    """Count the swaps of a selection sort that swaps only when the smallest is elsewhere."""
    cards = list(cards)
    swaps = 0
    for i in range(len(cards)):
        smallest = min(range(i, len(cards)), key=lambda j: cards[j])
        if smallest != i:
            cards[i], cards[smallest] = cards[smallest], cards[i]
            swaps += 1
    return swaps
# M: The place of the smallest rest decides whether a swap is needed and counted.
# R: how many swaps does selection sort make on this list (no swap if already in place)
assert selection_sort_swaps([3, 1, 2]) == 2
assert selection_sort_swaps([1, 2, 3]) == 0
assert selection_sort_swaps([2, 1]) == 1
assert selection_sort_swaps([]) == 0

def comb_gaps(size: int) -> list[int]:
    """List the gaps of a comb sort for size items: divide by 1.3, round down, until 1 is reached.

    The first gap is size divided by 1.3; a gap is never below 1. Sizes under 2 give []."""
    gaps = []
    gap = size
    while gap > 1:
        gap = max(1, int(gap / 1.3))
        gaps.append(gap)
    return gaps
# E: The gap shrinks by the factor in every turn until it is one.
assert comb_gaps(10) == [7, 5, 3, 2, 1]
assert comb_gaps(2) == [1]
assert comb_gaps(1) == []

def shell_gap_pass(values, gap):
    """Return the list after one insertion pass in which items gap places apart are sorted."""
    values = list(values)
    for i in range(gap, len(values)):
        j = i
        while j >= gap and values[j - gap] > values[j]:
            values[j - gap], values[j] = values[j], values[j - gap]
            j -= gap
    return values
# M: It is an insertion sort that looks back by the gap instead of by one.
assert shell_gap_pass([4, 3, 2, 1], 2) == [2, 1, 4, 3]
assert shell_gap_pass([3, 1, 2], 1) == [1, 2, 3]
assert shell_gap_pass([], 3) == []

def sort_ignoring_the(bands):
    """Sort band names without regard to case and to a leading "The "."""
    return sorted(bands, key=lambda band: band.lower().removeprefix("the "))
# E: The key is the lowered name without its leading article.
# R: alphabetical order for bands but ignore "The " at the beginning and upper/lower case
assert sort_ignoring_the(["The Owls", "Nails", "the Ants"]) == ["the Ants", "Nails", "The Owls"]
assert sort_ignoring_the(["Theo", "The A"]) == ["The A", "Theo"]
assert sort_ignoring_the([]) == []

def alternate_teams(players):
    """Split players by falling strength into two teams by turns; return the two name lists.

    players maps names to strengths; equal strengths keep the dictionary order."""
    ranked = sorted(players, key=players.get, reverse=True)
    return ranked[::2], ranked[1::2]
# E: Slices with step two hand out the ranked players by turns.
# R: rank players by strength and deal them into 2 teams alternately. dict name->strength
assert alternate_teams({"a": 3, "b": 9, "c": 5}) == (["b", "a"], ["c"])
assert alternate_teams({"a": 1, "b": 1}) == (["a"], ["b"])
assert alternate_teams({}) == ([], [])

def steps_to_front(deck, card):
    """Return the deck with card moved to the top and the number of cards it jumped over.

    If the card is missing the copy is unchanged and the number is -1."""
    if card not in deck:
        return list(deck), -1
    place = deck.index(card)
    return [card] + deck[:place] + deck[place + 1:], place
# E: The index is the number of jumped cards, and slices rebuild the deck around it.
# R: move a card to the top, also return over how many it jumped; -1 if its not there
assert steps_to_front(["a", "b", "c"], "c") == (["c", "a", "b"], 2)
assert steps_to_front(["a"], "a") == (["a"], 0)
assert steps_to_front(["a"], "z") == (["a"], -1)

def pile_sort(cards: list[int]) -> list[list[int]]:
    """Lay cards on piles: each goes on the leftmost pile whose top is at least as large.

    If no pile fits, a new one opens on the right. Return the piles, tops last."""
    piles = []
    for card in cards:
        for pile in piles:
            if pile[-1] >= card:
                pile.append(card)
                break
        else:
            piles.append([card])
    return piles
# M: The for-else opens a new pile only when no old one took the card.
# R: patience sorting piles: put each card onto the leftmost pile with top >= card, otherwise start a new pile at the right
assert pile_sort([5, 3, 7, 3, 6]) == [[5, 3, 3], [7, 6]]
assert pile_sort([1, 2]) == [[1], [2]]
assert pile_sort([]) == []

def merge_by_turn_priority(urgent, normal):
    """Merge two queues: two urgent ones, one normal one, and so on; the rest follows at the end."""
    merged = []
    u = n = 0
    while u < len(urgent) or n < len(normal):
        merged.extend(urgent[u:u + 2])
        merged.extend(normal[n:n + 1])
        u += 2
        n += 1
    return merged
# M: Slices beyond the end are simply empty, so the longer queue runs out by itself.
assert merge_by_turn_priority(["A", "B", "C"], ["x", "y", "z"]) == ["A", "B", "x", "C", "y", "z"]
assert merge_by_turn_priority([], ["x", "y"]) == ["x", "y"]
assert merge_by_turn_priority([], []) == []

def sort_columns_of_text(rows):
    """Sort every column of equally long texts from top to bottom and return the new rows."""
    columns = [sorted(column) for column in zip(*rows)]
    return ["".join(row) for row in zip(*columns)]
# M: Zip turns rows to columns, these are sorted, and zip turns them back.
assert sort_columns_of_text(["cb", "ac", "ba"]) == ["aa", "bb", "cc"]
assert sort_columns_of_text(["xyz"]) == ["xyz"]
assert sort_columns_of_text([]) == []

def fewest_moves_to_sorted_front(stack):
    """Count the items that must be moved to the front of the list so that it ends up sorted.

    All items differ. The longest run of top values already in order can stay."""
    wanted = sorted(stack)
    staying = 0
    for item in reversed(stack):
        if wanted and item == wanted[-1]:
            wanted.pop()
            staying += 1
    return len(stack) - staying
# H: Walking from the end, the largest, second largest and so on may stay if met in that order.
assert fewest_moves_to_sorted_front([2, 3, 1]) == 1
assert fewest_moves_to_sorted_front([1, 2, 3]) == 0
assert fewest_moves_to_sorted_front([3, 2, 1]) == 2
assert fewest_moves_to_sorted_front([]) == 0

def top_three_text(points):
    """Name the best three as "1. Ann (9), 2. Bo (7), 3. Cy (5)"; fewer players give fewer parts.

    points maps names to points; equal points are ordered by name."""
    ranked = sorted(points.items(), key=lambda item: (-item[1], item[0]))[:3]
    return ", ".join(f"{place}. {name} ({score})" for place, (name, score) in enumerate(ranked, 1))
# M: The items are ranked, cut to three and formatted with their place.
# R: leaderboard string of top 3 like "1. Ann (9), 2. Bo (7)" from dict name->points, tie alphabetical
assert top_three_text({"Bo": 7, "Ann": 9, "Cy": 5, "Di": 1}) == "1. Ann (9), 2. Bo (7), 3. Cy (5)"
assert top_three_text({"B": 2, "A": 2}) == "1. A (2), 2. B (2)"
assert top_three_text({}) == ""

def order_mixed_bag(items: list) -> list:
    """Sort a bag of numbers and texts: numbers first by size, then texts alphabetically."""
    return sorted(items, key=lambda item: (isinstance(item, str), item))
# E: The first part of the key separates the kinds, so unlike things are never compared.
# R: my list has ints and strings mixed, sort it: numbers first then strings
assert order_mixed_bag(["b", 3, "a", 1.5]) == [1.5, 3, "a", "b"]
assert order_mixed_bag(["x"]) == ["x"]
assert order_mixed_bag([]) == []

def unsorted_stretch(shelf):
    """Return (start, end) of the shortest slice that must be sorted to sort the whole list.

    A list that is already sorted gives (0, 0)."""
    wrong = [i for i, (have, want) in enumerate(zip(shelf, sorted(shelf))) if have != want]
    return (wrong[0], wrong[-1] + 1) if wrong else (0, 0)
# M: The first and last place that differ from the sorted list bound the slice.
# R: which part of the list needs sorting so everything is sorted? return slice bounds start, end; (0, 0) if sorted
assert unsorted_stretch([1, 5, 3, 4, 9]) == (1, 4)
assert unsorted_stretch([1, 2]) == (0, 0)
assert unsorted_stretch([2, 1]) == (0, 2)

def sort_text_numbers_desc(line: str) -> str:
    """Return the whole numbers of a comma separated line from large to small, joined by " > ".

    Blanks around the numbers are ignored; an empty line gives an empty text."""
    if not line.strip():
        return ""
    numbers = sorted((int(part) for part in line.split(",")), reverse=True)
    return " > ".join(map(str, numbers))
# E: The parts are converted before sorting so that they compare as numbers.
# R: "3, 20,1" -> "20 > 3 > 1"
assert sort_text_numbers_desc("3, 20,1") == "20 > 3 > 1"
assert sort_text_numbers_desc("-1,-5") == "-1 > -5"
assert sort_text_numbers_desc(" ") == ""

def dealers_choice(cards, order):
    """Sort cards by the place of their first character in order, then by the rest of the text."""
    return sorted(cards, key=lambda card: (order.index(card[0]), card[1:]))
# E: The index in the order text replaces the alphabet for the first character.
assert dealers_choice(["H2", "S9", "H1", "C5"], "SHC") == ["S9", "H1", "H2", "C5"]
assert dealers_choice(["a"], "ba") == ["a"]
assert dealers_choice([], "SH") == []

def rank_with_shared_places(times):
    """Map each runner to a place: equal times share a place and the next place is skipped.

    times maps runners to seconds; the smallest time has place 1."""
    values = list(times.values())
    return {name: 1 + sum(other < time for other in values) for name, time in times.items()}
# E: A place is one more than the number of strictly faster runners.
# R: rank runners by time, ties share the place, and then skip: 1, 2, 2, 4. dict in, dict out
assert rank_with_shared_places({"a": 50, "b": 52, "c": 52, "d": 60}) == {
    "a": 1, "b": 2, "c": 2, "d": 4}
assert rank_with_shared_places({"z": 9}) == {"z": 1}
assert rank_with_shared_places({}) == {}

def insert_into_ranking(ranking, name, score):
    """Return a new ranking with (name, score) put in behind all scores that are at least as high.

    ranking is a list of (name, score) pairs from the highest to the lowest score."""
    place = sum(other >= score for _, other in ranking)
    return ranking[:place] + [(name, score)] + ranking[place:]
# E: The number of scores that are not lower is the place of the new entry.
# R: highscore list is sorted high to low, insert a new (name, score), behind equal ones. new list please
assert insert_into_ranking([("a", 9), ("b", 5)], "c", 5) == [("a", 9), ("b", 5), ("c", 5)]
assert insert_into_ranking([("a", 9)], "c", 10) == [("c", 10), ("a", 9)]
assert insert_into_ranking([], "c", 1) == [("c", 1)]

def order_by_two_lists(names, heights, ages):
    """Return the names ordered by falling height, and by rising age where heights are equal.

    The three lists are parallel."""
    people = sorted(zip(heights, ages, names), key=lambda p: (-p[0], p[1]))
    return [name for _, _, name in people]
# E: Zipping keeps the facts of a person together while they are sorted.
assert order_by_two_lists(["a", "b", "c"], [170, 180, 170], [30, 20, 25]) == ["b", "c", "a"]
assert order_by_two_lists(["a", "b"], [1, 1], [2, 2]) == ["a", "b"]
assert order_by_two_lists([], [], []) == []

def sleep_sort_order(tasks, speed):
    """Return the task names in the order in which they finish: size divided by the speed of
    its kind.

    tasks holds (name, kind, size), speed maps kinds to units per hour; ties by name."""
    finish = [(size / speed[kind], name) for name, kind, size in tasks]
    return [name for _, name in sorted(finish)]
# E: Pairs of hours and name sort by time first and by name on a tie.
assert sleep_sort_order([("a", "x", 10), ("b", "y", 10)], {"x": 1, "y": 5}) == ["b", "a"]
assert sleep_sort_order([("d", "x", 4), ("c", "y", 8)], {"x": 1, "y": 2}) == ["c", "d"]
assert sleep_sort_order([], {}) == []

def stable_by_length_in_place(words):
    """Sort the list words in place by length, long ones first, and return how many moved.

    Equally long words keep their order; a word moved when its index holds another word now."""
    before = list(words)
    words.sort(key=len, reverse=True)
    return sum(old != new for old, new in zip(before, words))
# E: A copy of the old order is compared with the list after sorting in place.
assert stable_by_length_in_place(["a", "bbb", "cc"]) == 3
assert stable_by_length_in_place(["bbb", "a"]) == 0
assert stable_by_length_in_place([]) == 0

def is_bitonic(track: list[float]) -> bool:
    """Check whether the track goes strictly up first and strictly down afterwards, both at
    least once."""
    if len(track) < 3:
        return False
    top = track.index(max(track))
    up = all(a < b for a, b in zip(track[:top + 1], track[1:top + 1]))
    down = all(a > b for a, b in zip(track[top:], track[top + 1:]))
    return up and down and 0 < top < len(track) - 1
# M: The maximum splits the track, and each side is checked for its direction.
assert is_bitonic([1, 4, 6, 2]) is True
assert is_bitonic([1, 2, 3]) is False
assert is_bitonic([1, 3, 3, 1]) is False
assert is_bitonic([]) is False

def swap_largest_to_end(amounts, start):
    """Swap the largest amount from index start on with the last one; return the new list.

    The first of equal maxima is moved; a start past the end changes nothing."""
    changed = list(amounts)
    if start < len(changed):
        place = max(range(start, len(changed)), key=changed.__getitem__)
        changed[place], changed[-1] = changed[-1], changed[place]
    return changed
# M: The index of the maximum is found with the list's own lookup as key.
assert swap_largest_to_end([9, 2, 7, 4], 1) == [9, 2, 4, 7]
assert swap_largest_to_end([3, 1], 0) == [1, 3]
assert swap_largest_to_end([], 0) == []

def sort_odd_lengths_only(words):
    """Sort only the words of odd length among their own places; the others stay put."""
    odd = iter(sorted(word for word in words if len(word) % 2))
    return [next(odd) if len(word) % 2 else word for word in words]
# M: Sorted odd words are handed out one by one to the places that held odd words.
# R: keep words with even length where they are, sort the odd length ones between them
assert sort_odd_lengths_only(["pig", "bird", "ant", "a"]) == ["a", "bird", "ant", "pig"]
assert sort_odd_lengths_only(["bb", "aa"]) == ["bb", "aa"]
assert sort_odd_lengths_only([]) == []

def radix_pass(numbers, digit):
    """Return numbers ordered by one decimal digit (0 for ones, 1 for tens ...), stable otherwise.

    The numbers are not negative."""
    return sorted(numbers, key=lambda n: n // 10 ** digit % 10)
# E: Dividing by the power of ten and taking the remainder isolates the digit.
# R: one round of radix sort: order by the k-th digit only (k=0 is ones), keep ties in order
assert radix_pass([21, 12, 11], 0) == [21, 11, 12]
assert radix_pass([21, 12, 11], 1) == [12, 11, 21]
assert radix_pass([], 2) == []

def ladder_of_words(words):
    """Build the longest list of words where each is longer than the one before, greedily.

    Words are taken from short to long, alphabetically inside one length, one per length."""
    ladder = []
    for word in sorted(words, key=lambda w: (len(w), w)):
        if not ladder or len(word) > len(ladder[-1]):
            ladder.append(word)
    return ladder
# E: After sorting by length, a word is taken when it is longer than the last rung.
# R: pick one word per length, each longer than the last, alphabetically first in each length
assert ladder_of_words(["to", "be", "a", "tree", "sea"]) == ["a", "be", "sea", "tree"]
assert ladder_of_words(["bb", "aa"]) == ["aa"]
assert ladder_of_words([]) == []

def queue_by_arrival_and_card(people):
    """Return names ordered by arrival minute; who holds a card is treated as 10 minutes earlier.

    people holds (name, minute, has_card); ties keep the given order."""
    ordered = sorted(people, key=lambda p: p[1] - 10 * p[2])
    return [name for name, _, _ in ordered]
# E: True counts as one, so the card takes ten off the sorting minute.
# R: queue: (name, minute, has_card). card holders count as if they came 10 min earlier. give names in serving order
assert queue_by_arrival_and_card([("a", 5, False), ("b", 12, True), ("c", 8, False)]) == [
    "b", "a", "c"]
assert queue_by_arrival_and_card([("a", 0, False), ("b", 10, True)]) == ["a", "b"]
assert queue_by_arrival_and_card([]) == []

def sorted_by_majority(votes):
    """Return the options by falling number of votes as (option, votes), ties by first vote.

    votes is a list of options, one per voter."""
    counts = {}
    for option in votes:
        counts[option] = counts.get(option, 0) + 1
    return sorted(counts.items(), key=lambda item: -item[1])
# E: A dictionary keeps the order of first votes, and the stable sort preserves it on ties.
# R: votes list -> [(option, count)] most first, ties in order of first vote
assert sorted_by_majority(["tea", "milk", "milk", "juice"]) == [
    ("milk", 2), ("tea", 1), ("juice", 1)]
assert sorted_by_majority(["x"]) == [("x", 1)]
assert sorted_by_majority([]) == []

def reverse_runs_that_fall(values):
    """Return values with every strictly falling run reversed; all else keeps its place."""
    result, run = [], []
    for value in values:
        if run and value >= run[-1]:
            result += run[::-1]
            run = []
        run.append(value)
    return result + run[::-1]
# M: A run is collected while it falls and written backwards when it ends.
assert reverse_runs_that_fall([5, 3, 1, 4, 2, 6]) == [1, 3, 5, 2, 4, 6]
assert reverse_runs_that_fall([1, 1]) == [1, 1]
assert reverse_runs_that_fall([]) == []

def sort_sizes_with_numbers(sizes: list[str]) -> list[str]:
    """Sort clothing sizes S, M, L before numeric sizes; numeric ones go by value."""
    return sorted(sizes, key=lambda s: (1, int(s)) if s.isdigit() else (0, "SML".index(s)))
# E: The key gives letters a zero and their place, numbers a one and their value.
# R: sizes like ["42", "M", "S", "9"] -> letters first (S M L) and then numbers by value
assert sort_sizes_with_numbers(["42", "M", "9", "S"]) == ["S", "M", "9", "42"]
assert sort_sizes_with_numbers(["L", "L"]) == ["L", "L"]
assert sort_sizes_with_numbers([]) == []

def nth_after_sorting(values, n, largest=False):
    """Return the nth smallest value (n from 1), or the nth largest; None when there are too few."""
    if not 1 <= n <= len(values):
        return None
    return sorted(values, reverse=largest)[n - 1]
# E: The direction of sorting depends on the flag, and the range of n is checked first.
# R: n-th smallest (or largest with a flag), None if out of range
assert nth_after_sorting([5, 2, 9], 1) == 2
assert nth_after_sorting([5, 2, 9], 2, largest=True) == 5
assert nth_after_sorting([5], 2) is None
assert nth_after_sorting([5], 0) is None

def sort_runs_between_zeros(numbers):
    """Sort each stretch between zeros on its own; the zeros stay where they are."""
    result, run = [], []
    for number in numbers:
        if number == 0:
            result += sorted(run) + [0]
            run = []
        else:
            run.append(number)
    return result + sorted(run)
# M: A zero closes the current stretch, which is sorted before it is written out.
# R: [3,1,0,5,4] -> [1,3,0,4,5], zeros are walls, sort inside the walls only
assert sort_runs_between_zeros([3, 1, 0, 5, 4]) == [1, 3, 0, 4, 5]
assert sort_runs_between_zeros([0, 0]) == [0, 0]
assert sort_runs_between_zeros([]) == []

def neighbours_in_order_share(values):
    """Return the share of neighbouring pairs that are in ascending or equal order, as a float.

    A list with fewer than two values gives 1.0."""
    pairs = list(zip(values, values[1:]))
    if not pairs:
        return 1.0
    return sum(a <= b for a, b in pairs) / len(pairs)
# E: Counted good pairs are divided by all pairs, with a special case for none.
assert neighbours_in_order_share([1, 2, 1, 3, 4]) == 0.75
assert neighbours_in_order_share([9]) == 1.0
assert neighbours_in_order_share([3, 2]) == 0.0

def recipe_step_order(steps: dict[str, int], last: str) -> list[str]:
    """Return step names by their number; the step called last always ends the list if present."""
    order = sorted(steps, key=steps.get)
    if last in order:
        order.remove(last)
        order.append(last)
    return order
# E: The named step is taken out of the sorted list and put at its end.
assert recipe_step_order({"serve": 1, "mix": 3, "bake": 4}, "serve") == ["mix", "bake", "serve"]
assert recipe_step_order({"mix": 2, "chop": 1}, "eat") == ["chop", "mix"]
assert recipe_step_order({}, "eat") == []

def tidy_hand(cards):
    """Sort cards such as "10S" or "KH" by suit (S, H, D, C) and by rank from ace down to 2."""
    ranks = ["A", "K", "Q", "J", "10", "9", "8", "7", "6", "5", "4", "3", "2"]
    return sorted(cards, key=lambda card: ("SHDC".index(card[-1]), ranks.index(card[:-1])))
# M: Suit and rank are cut from the text and each is looked up in its own order.
# R: sort a hand of cards like ["10S", "KH", "AS"]: spades hearts diamonds clubs, ace high first
assert tidy_hand(["10S", "KH", "AS"]) == ["AS", "10S", "KH"]
assert tidy_hand(["2C", "3C"]) == ["3C", "2C"]
assert tidy_hand([]) == []

def partition_around(values, pivot):
    """Return one list: all smaller than pivot, all equal to it, all larger, each part in order."""
    smaller = [v for v in values if v < pivot]
    equal = [v for v in values if v == pivot]
    return smaller + equal + [v for v in values if v > pivot]
# E: Three filters make the three parts, which are joined in the end.
# R: list rearranged: smaller than pivot, equal, bigger; keep order inside
assert partition_around([5, 1, 9, 5, 2], 5) == [1, 2, 5, 5, 9]
assert partition_around([3, 2], 9) == [3, 2]
assert partition_around([], 1) == []

def sort_log_by_time(lines):
    """Sort lines such as "9:05 door" by their time; the hour may have one or two digits."""
    return sorted(lines, key=lambda line: [int(part) for part in line.split()[0].split(":")])
# E: The time is split into numbers, and lists of numbers compare item by item.
# R: lines start with time like 9:05 or 10:30, sort them by time not as text
assert sort_log_by_time(["10:30 out", "9:05 door"]) == ["9:05 door", "10:30 out"]
assert sort_log_by_time(["9:30 a", "9:05 b"]) == ["9:05 b", "9:30 a"]
assert sort_log_by_time([]) == []

def heaviest_first_pairs(weights):
    """Pair the heaviest with the lightest, the next heaviest with the next lightest, and so on.

    Return the pairs as (heavy, light) tuples; a lonely middle one is paired with None."""
    ordered = sorted(weights)
    pairs = []
    while len(ordered) > 1:
        pairs.append((ordered.pop(), ordered.pop(0)))
    if ordered:
        pairs.append((ordered[0], None))
    return pairs
# M: Both ends of the sorted list are taken off until at most one item is left.
assert heaviest_first_pairs([50, 90, 70, 60]) == [(90, 50), (70, 60)]
assert heaviest_first_pairs([5, 1, 3]) == [(5, 1), (3, None)]
assert heaviest_first_pairs([]) == []

def order_is_possible(before, schedule):
    """Check whether schedule respects all (first, second) pairs: first must come earlier.

    Pairs that name something outside the schedule are ignored."""
    place = {job: i for i, job in enumerate(schedule)}
    return all(place[a] < place[b] for a, b in before if a in place and b in place)
# M: A dictionary of places makes each rule a simple comparison.
# R: rules like [("wash", "dry")] and a schedule list. does the schedule obey all of them? skip rules about unknown jobs
assert order_is_possible([("wash", "dry")], ["wash", "iron", "dry"]) is True
assert order_is_possible([("wash", "dry")], ["dry", "wash"]) is False
assert order_is_possible([("cook", "eat")], ["eat"]) is True

def largest_number_by_one_swap(number: int) -> int:
    """Return the largest number that one swap of two digits of a whole number >= 0 can make.

    The number itself is returned when no swap makes it larger."""
    digits = str(number)
    best = number
    for i in range(len(digits)):
        for j in range(i + 1, len(digits)):
            swapped = list(digits)
            swapped[i], swapped[j] = swapped[j], swapped[i]
            best = max(best, int("".join(swapped)))
    return best
# M: All swaps of two places are tried, and the best number is kept.
assert largest_number_by_one_swap(2736) == 7236
assert largest_number_by_one_swap(98) == 98
assert largest_number_by_one_swap(0) == 0

def median_of_sorted_columns(table):
    """Return the lower median of each column of a table with rows of equal length."""
    return [sorted(column)[(len(column) - 1) // 2] for column in zip(*table)]
# E: Each column is sorted and its lower middle item is taken.
# R: per column median of a list of rows (lower one if even count)
assert median_of_sorted_columns([[1, 9], [5, 7], [3, 8]]) == [3, 8]
assert median_of_sorted_columns([[4, 1], [2, 6]]) == [2, 1]
assert median_of_sorted_columns([]) == []
