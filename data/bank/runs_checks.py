"""Verified problems: runs and checks."""

from itertools import groupby

def runs_as_text(flags):
    """Write a list of booleans as run lengths such as "3T 1F 2T"; an empty list gives ""."""
    return " ".join(f"{len(list(run))}{'T' if value else 'F'}" for value, run in groupby(flags))
# E: Groupby collects neighbouring equal values, and each run becomes a number and a letter.
# R: [True, True, False] -> "2T 1F"
assert runs_as_text([True, True, True, False, True]) == "3T 1F 1T"
assert runs_as_text([False]) == "1F"
assert runs_as_text([]) == ""

def knit_row_text(stitches: str) -> str:
    """Shorten a row of stitches "k" and "p" to "k3, p1, k2": letter and run length, comma
    joined."""
    return ", ".join(f"{kind}{len(list(run))}" for kind, run in groupby(stitches))
# E: Every run is written as its letter followed by its length.
# R: knitting: "kkkpkk" -> "k3, p1, k2"
assert knit_row_text("kkkpkk") == "k3, p1, k2"
assert knit_row_text("p") == "p1"
assert knit_row_text("") == ""

def knit_row_from_text(pattern):
    """Write out a knitting pattern such as "k3, p1" as single stitches "kkkp"; "" stays empty."""
    return "".join(part[0] * int(part[1:]) for part in pattern.split(", ") if part)
# E: The first letter of each part is repeated as often as the number says.
assert knit_row_from_text("k3, p1, k2") == "kkkpkk"
assert knit_row_from_text("p12") == "pppppppppppp"
assert knit_row_from_text("") == ""

def longest_run_of(values, wanted):
    """Return the length of the longest run of neighbouring items equal to wanted."""
    best = run = 0
    for value in values:
        run = run + 1 if value == wanted else 0
        best = max(best, run)
    return best
# E: The run counter is reset by every other value, and the maximum is kept.
# R: longest streak of value w in the list
assert longest_run_of([1, 0, 1, 1], 1) == 2
assert longest_run_of("aabaaa", "a") == 3
assert longest_run_of([], 5) == 0

def runs_longer_than(text, size):
    """List the (character, start) of each run of one character that is longer than size."""
    found = []
    place = 0
    for char, run in groupby(text):
        length = len(list(run))
        if length > size:
            found.append((char, place))
        place += length
    return found
# M: The place grows by the length of each run, so it always points to a run's start.
# R: where are runs of same char with more than N in a row? list of (char, start index)
assert runs_longer_than("aabbbbcddd", 2) == [("b", 2), ("d", 7)]
assert runs_longer_than("aa", 2) == []
assert runs_longer_than("", 0) == []

def squash_long_runs(text, limit):
    """Replace each run of one character longer than limit by the character and "+".

    Shorter runs stay as they are."""
    parts = ["".join(run) for _, run in groupby(text)]
    return "".join(part[0] + "+" if len(part) > limit else part for part in parts)
# E: Runs are joined to texts first, and the long ones are written short.
assert squash_long_runs("sooooo goood", 2) == "so+ go+d"
assert squash_long_runs("aabb", 2) == "aabb"
assert squash_long_runs("", 1) == ""

def picture_row_code(row: str) -> list[int]:
    """Return the run lengths of a row of "." and "#" starting with the dots, 0 if it starts
    with "#".

    An empty row gives an empty list."""
    lengths = [len(list(run)) for _, run in groupby(row)]
    return [0] + lengths if row.startswith("#") else lengths
# E: The list always begins with the dots, so a leading zero is put in if needed.
assert picture_row_code("..###.") == [2, 3, 1]
assert picture_row_code("##.") == [0, 2, 1]
assert picture_row_code("") == []

def picture_row_from_code(lengths):
    """Draw a row from run lengths that alternate between "." and "#", beginning with "."."""
    return "".join((".", "#")[i % 2] * length for i, length in enumerate(lengths))
# E: The parity of the index picks the sign that is repeated.
# R: [2, 3, 1] -> "..###." alternating . and #
assert picture_row_from_code([2, 3, 1]) == "..###."
assert picture_row_from_code([0, 2]) == "##"
assert picture_row_from_code([]) == ""

def same_runs_ignoring_length(first, second):
    """Check whether two texts have the same order of runs when the run lengths are ignored.

    "aab" and "abbb" agree, "ab" and "ba" do not."""
    return [char for char, _ in groupby(first)] == [char for char, _ in groupby(second)]
# E: Only the characters of the runs are compared.
# R: typed with stuck keys? "hellooo" vs "helo" count as same: compare letters with repeats squeezed
assert same_runs_ignoring_length("hellooo", "helo") is True
assert same_runs_ignoring_length("ab", "ba") is False
assert same_runs_ignoring_length("", "") is True

def stuck_key_possible(meant: str, typed: str) -> bool:
    """Check whether typed could be meant with some keys held too long: each run at least as long.

    The runs must be of the same characters in the same order."""
    a = [(char, len(list(run))) for char, run in groupby(meant)]
    b = [(char, len(list(run))) for char, run in groupby(typed)]
    return len(a) == len(b) and all(x[0] == y[0] and x[1] <= y[1] for x, y in zip(a, b))
# M: Both texts become lists of runs, which are compared one by one.
assert stuck_key_possible("alex", "aaleex") is True
assert stuck_key_possible("saeed", "ssaaedd") is False
assert stuck_key_possible("", "a") is False

def count_direction_runs(values):
    """Count the stretches in which the values go up or down without turning; equal steps are
    ignored."""
    steps = [b > a for a, b in zip(values, values[1:]) if a != b]
    return sum(1 for _ in groupby(steps))
# E: Rising and falling steps form runs, and the runs are counted.
assert count_direction_runs([1, 3, 5, 2, 2, 1, 4]) == 3
assert count_direction_runs([4, 4]) == 0
assert count_direction_runs([]) == 0

def barcode_check_digit(digits: str) -> int:
    """Return the digit that completes twelve digits: weights 1 and 3 by turns, sum filled up
    to 10s."""
    total = sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(digits))
    return -total % 10
# E: The negated sum modulo ten is what is missing to the next multiple of ten.
# R: ean13 check digit from the first 12 digits
assert barcode_check_digit("400638133393") == 1
assert barcode_check_digit("000000000000") == 0
assert barcode_check_digit("123456789012") == 8

def locker_number_valid(number):
    """Check whether the last digit of number equals the sum of its other digits modulo 9.

    number is a text; anything but digits, or fewer than two of them, is invalid."""
    if not number.isdigit() or len(number) < 2:
        return False
    return int(number[-1]) == sum(map(int, number[:-1])) % 9
# E: The text is checked first, then the last digit is compared with the remainder.
# R: valid if last digit == (sum of the others) % 9, as string, only digits, min length 2
assert locker_number_valid("1236") is True
assert locker_number_valid("990") is True
assert locker_number_valid("12a3") is False
assert locker_number_valid("5") is False

def with_check_letter_for(number: int) -> str:
    """Return number followed by a dash and a check letter: A to W for its remainder modulo 23."""
    return f"{number}-{chr(ord('A') + number % 23)}"
# E: The remainder is added to the code of the letter A.
# R: 24 -> "24-B", letter by n % 23
assert with_check_letter_for(24) == "24-B"
assert with_check_letter_for(22) == "22-W"
assert with_check_letter_for(0) == "0-A"

def weighted_code_ok(code, weights, modulus):
    """Check whether the digits of code times weights add up to a multiple of modulus.

    code may contain dashes, which are ignored; it must have as many digits as there are weights."""
    digits = [int(char) for char in code if char != "-"]
    if len(digits) != len(weights):
        return False
    return sum(d * w for d, w in zip(digits, weights)) % modulus == 0
# E: Digits and weights are zipped, multiplied and summed.
# R: generic check: digits of code (dashes allowed) times weights, sum must be divisible by modulus; wrong length -> False
assert weighted_code_ok("1-24", [1, 2, 3], 17) is True
assert weighted_code_ok("125", [1, 2, 3], 17) is False
assert weighted_code_ok("12", [1, 2, 3], 17) is False

def doubled_digit_sum(number: str) -> int:
    """Add the digits of number, but double every second one from the right and add its digits.

    The last digit is not doubled, the one before it is, and so on."""
    total = 0
    for place, char in enumerate(reversed(number)):
        digit = int(char) * (2 if place % 2 else 1)
        total += digit // 10 + digit % 10
    return total
# M: Reversing makes the odd places the doubled ones, and divmod by ten adds two-digit results.
assert doubled_digit_sum("79927398713") == 70
assert doubled_digit_sum("18") == 10
assert doubled_digit_sum("") == 0

def find_wrong_digit(numbers, modulus):
    """Return the numbers of a list whose digit sum is not divisible by modulus, in order."""
    return [n for n in numbers if sum(int(d) for d in str(n)) % modulus]
# E: A non-zero remainder is true, so such numbers are kept.
# R: numbers whose digit sum isn't divisible by m
assert find_wrong_digit([123, 124, 9], 3) == [124]
assert find_wrong_digit([11], 2) == []
assert find_wrong_digit([], 3) == []

def restore_lost_digit(code: str) -> int | None:
    """Find the digit for the one "?" in code so that the digit sum is divisible by 10.

    Return None if code has not exactly one "?"."""
    if code.count("?") != 1:
        return None
    return -sum(int(char) for char in code if char != "?") % 10
# E: The other digits are summed, and the missing rest to ten is the lost one.
# R: one digit is unreadable "12?4", digit sum must be a multiple of 10. which digit was it? None if not exactly one ?
assert restore_lost_digit("12?4") == 3
assert restore_lost_digit("55?") == 0
assert restore_lost_digit("123") is None

def simple_text_hash(text, size):
    """Return a number below size: start at 0 and for each character multiply by 31 and add
    its code.

    The remainder modulo size is taken after each step."""
    value = 0
    for char in text:
        value = (value * 31 + ord(char)) % size
    return value
# E: Each character shifts the value and is added to it.
# R: hash a string: h = (h*31 + ord(c)) % size
assert simple_text_hash("ab", 1000) == 105
assert simple_text_hash("", 10) == 0
assert simple_text_hash("ab", 1000) != simple_text_hash("ba", 1000)

def hash_buckets(words: list[str], size: int) -> list[list[str]]:
    """Spread words over size buckets by the sum of their character codes modulo size."""
    buckets = [[] for _ in range(size)]
    for word in words:
        buckets[sum(map(ord, word)) % size].append(word)
    return buckets
# E: The sum of codes modulo the number of buckets is the index.
assert hash_buckets(["a", "b", "ab"], 2) == [["b"], ["a", "ab"]]
assert hash_buckets([], 2) == [[], []]
assert hash_buckets(["c", "f"], 3) == [["c", "f"], [], []]

def first_collision(names, size):
    """Return the first two names with equal length modulo size as (earlier, later), or None."""
    seen = {}
    for name in names:
        slot = len(name) % size
        if slot in seen:
            return seen[slot], name
        seen[slot] = name
    return None
# M: The first name of each slot is remembered until a second one arrives.
# R: names hashed by len(name) % size. which two collide first?
assert first_collision(["Bo", "Ann", "Klara"], 3) == ("Bo", "Klara")
assert first_collision(["Bo", "Ann"], 3) is None
assert first_collision([], 5) is None

def table_with_probing(keys, size):
    """Place whole numbers into a table of size slots at key modulo size, or the next free slot.

    The search wraps around; empty slots are None, and there are at most size keys."""
    table = [None] * size
    for key in keys:
        slot = key % size
        while table[slot] is not None:
            slot = (slot + 1) % size
        table[slot] = key
    return table
# M: A taken slot sends the key one further until a free one is found.
assert table_with_probing([5, 9, 4], 4) == [4, 5, 9, None]
assert table_with_probing([3, 7], 4) == [7, None, None, 3]
assert table_with_probing([], 2) == [None, None]

def parity_blocks_ok(blocks: list[str]) -> list[int]:
    """Return the indexes of the blocks of "0" and "1" that have an odd number of ones."""
    return [place for place, block in enumerate(blocks) if block.count("1") % 2]
# E: An odd count leaves the remainder one, which is true.
# R: which of these bit strings break even parity? indexes
assert parity_blocks_ok(["1100", "1000", "111"]) == [1, 2]
assert parity_blocks_ok(["0", ""]) == []
assert parity_blocks_ok([]) == []

def repair_by_majority(copies):
    """Return the text in which each character is the one that at least two of three copies share.

    Where all three differ, "?" is written; the copies are equally long."""
    result = ""
    for a, b, c in zip(*copies):
        result += a if a in (b, c) else b if b == c else "?"
    return result
# M: If the first agrees with one of the others it wins, or else the other two must agree.
assert repair_by_majority(["cat", "cut", "cur"]) == "cut"
assert repair_by_majority(["a", "b", "c"]) == "?"
assert repair_by_majority(["", "", ""]) == ""

def checksum_line(line):
    """Check a line such as "hello*12": after the last star stands the number of letters times
    2 plus 2.

    Lines without a star or with something else than digits behind it are wrong."""
    text, star, number = line.rpartition("*")
    letters = sum(char.isalpha() for char in text)
    return star == "*" and number.isdigit() and int(number) == letters * 2 + 2
# E: The line is cut at the last star, and the number is compared with the formula.
assert checksum_line("hello*12") is True
assert checksum_line("hello*13") is False
assert checksum_line("hello") is False

def xor_of_codes(text: str) -> str:
    """Return the exclusive or of all character codes of text as two capital hex digits."""
    value = 0
    for char in text:
        value ^= ord(char)
    return f"{value:02X}"
# E: The codes are combined one by one and formatted with two hex digits.
# R: xor checksum of a string like in GPS messages, 2 hex digits uppercase
assert xor_of_codes("AB") == "03"
assert xor_of_codes("A") == "41"
assert xor_of_codes("") == "00"

def pair_up_runs(text):
    """Count how many runs of text have an even length and how many an odd one, as a tuple."""
    lengths = [len(list(run)) for _, run in groupby(text)]
    odd = sum(length % 2 for length in lengths)
    return len(lengths) - odd, odd
# E: Odd lengths are summed by their remainder, and the rest is even.
assert pair_up_runs("aabccc") == (1, 2)
assert pair_up_runs("aabb") == (2, 0)
assert pair_up_runs("") == (0, 0)

def heartbeat_summary(beats: str) -> str:
    """Describe a line of "^" and "_" as "beats 3, longest rest 4", rests being runs of "_"."""
    rests = beats.split("^")
    return f"beats {beats.count('^')}, longest rest {max(len(rest) for rest in rests)}"
# E: Splitting at the beats leaves the rests, of which the longest is measured.
assert heartbeat_summary("_^__^^____") == "beats 3, longest rest 4"
assert heartbeat_summary("^") == "beats 1, longest rest 0"
assert heartbeat_summary("") == "beats 0, longest rest 0"

def weather_story(days: list[str]) -> str:
    """Tell the weather as "sun for 2 days, then rain for 1 day"; no days give "nothing to tell"."""
    parts = []
    for kind, run in groupby(days):
        length = len(list(run))
        parts.append(f"{kind} for {length} day{'s' if length > 1 else ''}")
    return ", then ".join(parts) or "nothing to tell"
# M: Each run becomes a phrase with the right plural, and the phrases are joined.
# R: ["sun","sun","rain"] -> "sun for 2 days, then rain for 1 day"
assert weather_story(["sun", "sun", "rain"]) == "sun for 2 days, then rain for 1 day"
assert weather_story(["fog"]) == "fog for 1 day"
assert weather_story([]) == "nothing to tell"

def digits_in_runs_value(number: int) -> int:
    """Add for each run of equal digits in number the digit times the square of the run length."""
    return sum(int(digit) * len(list(run)) ** 2 for digit, run in groupby(str(number)))
# E: Every run contributes its digit weighted with its squared length.
assert digits_in_runs_value(1133) == 16
assert digits_in_runs_value(555) == 45
assert digits_in_runs_value(0) == 0

def even_runs_only(values):
    """Keep only the items in runs of even length, all others are dropped."""
    kept = []
    for _, run in groupby(values):
        items = list(run)
        if len(items) % 2 == 0:
            kept += items
    return kept
# E: A run is turned into a list, and even ones are added to the result.
# R: drop all runs of equal neighbours with odd length
assert even_runs_only([1, 1, 2, 3, 3, 3, 4, 4]) == [1, 1, 4, 4]
assert even_runs_only("aab") == ["a", "a"]
assert even_runs_only([]) == []

def alternation_breaks(colours):
    """Return the indexes at which a row of two colours fails to alternate, as in "wbbw" at 2."""
    return [i for i in range(1, len(colours)) if colours[i] == colours[i - 1]]
# E: An index is a break when its colour equals the one before it.
# R: indexes where two neighbours have the same colour
assert alternation_breaks("wbbwbb") == [2, 5]
assert alternation_breaks("wbw") == []
assert alternation_breaks("") == []

def number_plate_pattern(plate):
    """Describe a plate by runs of kinds: "A" for letters, "9" for digits, others stay:
    "AB-12" is "A2-92".

    Runs of letters or digits are followed by their length; other characters are copied."""
    signs = ["A" if c.isalpha() else "9" if c.isdigit() else c for c in plate]
    parts = [(sign, len(list(run))) for sign, run in groupby(signs)]
    return "".join(f"{sign}{n}" if sign in "A9" else sign * n for sign, n in parts)
# M: Characters are mapped to their kind first, and then the runs are measured.
assert number_plate_pattern("AB-12") == "A2-92"
assert number_plate_pattern("X  7") == "A1  91"
assert number_plate_pattern("") == ""

def same_checksum_groups(codes: list[str]) -> dict[int, list[str]]:
    """Group codes by their digit sum modulo 10, keeping only groups with several codes.

    Letters in a code are ignored; groups come in ascending order."""
    groups = {}
    for code in codes:
        check = sum(int(char) for char in code if char.isdigit()) % 10
        groups.setdefault(check, []).append(code)
    return {check: groups[check] for check in sorted(groups) if len(groups[check]) > 1}
# M: Codes gather under their check value, and lonely ones are filtered out.
assert same_checksum_groups(["a19", "55", "c7", "x9y8"]) == {0: ["a19", "55"], 7: ["c7", "x9y8"]}
assert same_checksum_groups(["1"]) == {}
assert same_checksum_groups([]) == {}

def decode_pairs_of_count(numbers):
    """Expand a flat list of count and value by turns: [2, 7, 1, 9] becomes [7, 7, 9]."""
    expanded = []
    for count, value in zip(numbers[::2], numbers[1::2]):
        expanded += [value] * count
    return expanded
# E: Two slices separate counts from values, which are zipped again.
# R: flat list of count,value,count,value -> expanded list. [2,7,1,9] -> [7,7,9]
assert decode_pairs_of_count([2, 7, 1, 9]) == [7, 7, 9]
assert decode_pairs_of_count([0, 5]) == []
assert decode_pairs_of_count([]) == []

def shorter_of_codes(text: str) -> str:
    """Return the run-length form like "a3b1" of text, or text itself if that is not longer."""
    code = "".join(f"{char}{len(list(run))}" for char, run in groupby(text))
    return code if len(code) < len(text) else text
# E: The coded form is built and kept only when it saves something.
# R: compress "aaab" to "a3b1" but only return it if it's really shorter, otherwise the original
assert shorter_of_codes("aaaab") == "a4b1"
assert shorter_of_codes("abc") == "abc"
assert shorter_of_codes("aabb") == "aabb"
assert shorter_of_codes("") == ""

def quiet_stretches(noise, limit, least):
    """Return (start, end) index pairs, end excluded, of runs of at least `least` values below
    limit."""
    stretches = []
    place = 0
    for quiet, run in groupby(noise, key=lambda value: value < limit):
        size = len(list(run))
        if quiet and size >= least:
            stretches.append((place, place + size))
        place += size
    return stretches
# M: Groupby with a comparison as key cuts the list into quiet and loud runs.
assert quiet_stretches([9, 1, 2, 9, 1, 9], 5, 2) == [(1, 3)]
assert quiet_stretches([1, 1], 5, 1) == [(0, 2)]
assert quiet_stretches([], 5, 1) == []

def day_night_switches(hours_light: str) -> int:
    """Count the changes between "d" and "n" in a text, other characters being skipped."""
    marks = [char for char in hours_light if char in "dn"]
    return sum(a != b for a, b in zip(marks, marks[1:]))
# E: After filtering, unequal neighbours are counted.
assert day_night_switches("dd?nnd") == 2
assert day_night_switches("d d") == 0
assert day_night_switches("") == 0

def code_distance_check(codes: list[str], least: int) -> bool:
    """Check whether every two equally long codes of the list differ in at least `least` places."""
    for i, first in enumerate(codes):
        for second in codes[i + 1:]:
            if sum(a != b for a, b in zip(first, second)) < least:
                return False
    return True
# M: Each pair is compared once, and the first pair that is too close decides.
# R: are all codes pairwise different in at least N positions? all have the same length
assert code_distance_check(["000", "011", "101"], 2) is True
assert code_distance_check(["000", "001"], 2) is False
assert code_distance_check([], 3) is True

def stamp_card_full(visits: list[bool], needed: int) -> int:
    """Count free coffees when each run of needed visits in a row earns one and starts afresh.

    A day without a visit (False) sets the card back to zero."""
    stamps = free = 0
    for came in visits:
        stamps = stamps + 1 if came else 0
        if stamps == needed:
            free += 1
            stamps = 0
    return free
# M: The stamps grow, are lost on a miss and are exchanged when complete.
assert stamp_card_full([True, True, True, False, True, True], 2) == 2
assert stamp_card_full([True, False, True], 2) == 0
assert stamp_card_full([], 3) == 0

def most_frequent_run_length(text):
    """Return the run length that occurs most often among the runs of text, the larger on a
    tie, or 0."""
    lengths = sorted((len(list(run)) for _, run in groupby(text)), reverse=True)
    return max(lengths, key=lengths.count, default=0)
# E: Sorted from large to small, max returns the larger of equally frequent lengths.
assert most_frequent_run_length("aabbcddd") == 2
assert most_frequent_run_length("abb") == 2
assert most_frequent_run_length("") == 0

def card_number_groups(number: str) -> str:
    """Return a card number in groups of four with all but the last four digits as "*".

    Blanks in number are ignored."""
    digits = number.replace(" ", "")
    hidden = "*" * (len(digits) - 4) + digits[-4:]
    return " ".join(hidden[i:i + 4] for i in range(0, len(hidden), 4))
# E: The digits are hidden first and then cut into groups of four.
# R: mask card "1234 5678 9012 3456" -> "**** **** **** 3456"
assert card_number_groups("1234 5678 9012 3456") == "**** **** **** 3456"
assert card_number_groups("123456") == "**34 56"
assert card_number_groups("1234") == "1234"

def sequence_number_gaps(packets):
    """Return the numbers missing between the smallest and the largest packet number received.

    Repeats and order do not matter."""
    if not packets:
        return []
    return sorted(set(range(min(packets), max(packets))) - set(packets))
# E: The full range as a set minus the received ones leaves the missing numbers.
assert sequence_number_gaps([7, 3, 4, 7]) == [5, 6]
assert sequence_number_gaps([2]) == []
assert sequence_number_gaps([]) == []

def verify_isbn_like(code: str) -> bool:
    """Check a code of nine digits and one of "0" to "9" or "X": weights 10 down to 1, sum
    modulo 11 is 0.

    X stands for 10 and is allowed only at the end; any other form is invalid."""
    if len(code) != 10 or not code[:9].isdigit() or code[9] not in "0123456789X":
        return False
    values = [10 if char == "X" else int(char) for char in code]
    return sum(weight * value for weight, value in zip(range(10, 0, -1), values)) % 11 == 0
# M: The form is checked first, then weights and values are multiplied pairwise.
assert verify_isbn_like("0306406152") is True
assert verify_isbn_like("080442957X") is True
assert verify_isbn_like("0306406153") is False
assert verify_isbn_like("12") is False

def round_robin_checks(codes: list[str], letters: str = "XYZ") -> list[str]:
    """Append to each code the letter given by its position in the list modulo the letters'
    number."""
    return [code + letters[place % len(letters)] for place, code in enumerate(codes)]
# E: The remainder of the place cycles through the letters.
# R: add X, Y, Z, X, ... to the end of each code in turn
assert round_robin_checks(["a", "b", "c", "d"]) == ["aX", "bY", "cZ", "dX"]
assert round_robin_checks(["q"], "1") == ["q1"]
assert round_robin_checks([]) == []
