"""Verified problems: bits_and_bases."""

def lamps_from_number(number: int, lamps: int) -> list[bool]:
    """Return which lamps are on when each lamp is a bit of a number, the lamp at index 0
    being the ones bit."""
    return [number >> i & 1 == 1 for i in range(lamps)]
# E: Shifting by the index brings each bit to the ones place.
# R: list of True/False for the lowest k bits of n, lowest bit first
assert lamps_from_number(5, 4) == [True, False, True, False]
assert lamps_from_number(0, 2) == [False, False]
assert lamps_from_number(7, 0) == []

def number_from_lamps(lamps: list[bool]) -> int:
    """Return the number whose binary digits are the lamps, the lamp at index 0 being the
    highest place."""
    number = 0
    for lamp in lamps:
        number = number * 2 + lamp
    return number
# E: Each lamp doubles the number and adds one if it is on.
# R: bools -> int, first is the highest bit
assert number_from_lamps([True, False, True]) == 5
assert number_from_lamps([False]) == 0
assert number_from_lamps([]) == 0

def binary_ones_text(number: int) -> str:
    """Return a text like "101 has 2 ones" for the binary form of a non-negative number."""
    bits = f"{number:b}"
    return f"{bits} has {bits.count('1')} ones"
# E: The b format gives the bits, and counting does the rest.
assert binary_ones_text(5) == "101 has 2 ones"
assert binary_ones_text(8) == "1000 has 1 ones"
assert binary_ones_text(0) == "0 has 0 ones"

def toggle_bit(number: int, place: int) -> int:
    """Flip the bit at a place, 0 being the ones bit."""
    return number ^ (1 << place)
# E: Exclusive or with a single bit turns exactly that bit around.
# R: flip bit p of n
assert toggle_bit(5, 1) == 7
assert toggle_bit(7, 0) == 6
assert toggle_bit(0, 4) == 16

def set_bits_from(number: int, places: list[int]) -> int:
    """Set the bits at all given places of a number to one."""
    for place in places:
        number |= 1 << place
    return number
# E: Or with a shifted one sets a bit and leaves the others.
assert set_bits_from(0, [0, 3]) == 9
assert set_bits_from(8, [3]) == 8
assert set_bits_from(4, []) == 4

def rights_text(mask: int) -> str:
    """Show file rights from a number 0 to 7 as "rwx" with "-" for missing ones: read 4,
    write 2, run 1."""
    letters = ""
    for value, letter in ((4, "r"), (2, "w"), (1, "x")):
        letters += letter if mask & value else "-"
    return letters
# E: And with each value tells whether that right is contained.
# R: 5 -> "r-x", 7 -> "rwx", 0 -> "---"
assert rights_text(5) == "r-x"
assert rights_text(7) == "rwx"
assert rights_text(0) == "---"

def rights_number(text: str) -> int:
    """Turn a rights text like "r-x" into its number: read 4, write 2, run 1, whatever the order."""
    return sum({"r": 4, "w": 2, "x": 1}.get(letter, 0) for letter in text)
# E: Each letter is looked up, and dashes count zero.
assert rights_number("r-x") == 5
assert rights_number("---") == 0
assert rights_number("rwx") == 7

def has_all_flags(mask: int, flags: int) -> bool:
    """Check that every bit of flags is set in the mask."""
    return mask & flags == flags
# E: The common bits must be all the asked ones.
# R: are all the flag bits set in mask?
assert has_all_flags(7, 5) is True
assert has_all_flags(4, 5) is False
assert has_all_flags(0, 0) is True

def weekdays_in_mask(mask: int) -> list[str]:
    """Return the weekdays whose bit is set, Monday being bit 0 and Sunday bit 6."""
    names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return [name for i, name in enumerate(names) if mask >> i & 1]
# E: Each name is kept if the bit of its index is one.
# R: alarm mask to weekdays, bit0=Mon
assert weekdays_in_mask(3) == ["Mon", "Tue"]
assert weekdays_in_mask(96) == ["Sat", "Sun"]
assert weekdays_in_mask(0) == []

def lowest_set_place(number: int) -> int:
    """Return the place of the lowest bit that is one, 0 for the ones bit, or -1 for the
    number 0."""
    if number == 0:
        return -1
    place = 0
    while number % 2 == 0:
        number //= 2
        place += 1
    return place
# E: The number is halved until it is odd.
assert lowest_set_place(12) == 2
assert lowest_set_place(1) == 0
assert lowest_set_place(0) == -1

def highest_power_of_two(number: int) -> int:
    """Return the largest power of two that is not above a number of at least 1."""
    power = 1
    while power * 2 <= number:
        power *= 2
    return power
# E: The power is doubled as long as it still fits.
# R: biggest power of 2 <= n
assert highest_power_of_two(20) == 16
assert highest_power_of_two(8) == 8
assert highest_power_of_two(1) == 1

def powers_of_two_in(number: int) -> list[int]:
    """Return the different powers of two that add up to a non-negative number, smallest first."""
    powers = []
    power = 1
    while number:
        if number % 2:
            powers.append(power)
        number //= 2
        power *= 2
    return powers
# M: Each one bit of the number contributes its power.
# R: 13 -> [1, 4, 8]
assert powers_of_two_in(13) == [1, 4, 8]
assert powers_of_two_in(16) == [16]
assert powers_of_two_in(0) == []

def weights_for_scale(grams: int, pieces: list[int]) -> list[int] | None:
    """Choose weights from largest to smallest as long as they fit until the grams are
    exact; None if that fails.

    Each piece can be used once."""
    chosen = []
    for piece in sorted(pieces, reverse=True):
        if piece <= grams:
            chosen.append(piece)
            grams -= piece
    return chosen if grams == 0 else None
# M: The greedy choice works for weights that double.
# R: scale weights 1 2 4 8...: pick for x grams, biggest first
assert weights_for_scale(11, [1, 2, 4, 8]) == [8, 2, 1]
assert weights_for_scale(20, [1, 2, 4, 8]) is None
assert weights_for_scale(0, [1]) == []

def differing_bits(first: int, second: int) -> int:
    """Count the binary places at which two non-negative numbers differ."""
    return bin(first ^ second).count("1")
# E: Exclusive or leaves a one where the bits differ.
# R: hamming distance of two ints
assert differing_bits(5, 6) == 2
assert differing_bits(9, 9) == 0
assert differing_bits(0, 255) == 8

def binary_reversed_value(number: int) -> int:
    """Return the number whose binary digits are those of a non-negative number read backwards."""
    return int(bin(number)[:1:-1], 2)
# M: The slice reverses the digits and leaves out the prefix 0b.
# R: reverse the bits (no padding): 6 = 110 -> 011 = 3
assert binary_reversed_value(6) == 3
assert binary_reversed_value(5) == 5
assert binary_reversed_value(0) == 0

def is_binary_palindrome(number: int) -> bool:
    """Check if the binary form of a non-negative number reads the same backwards."""
    bits = f"{number:b}"
    return bits == bits[::-1]
# E: The text of bits is compared with its reverse.
assert is_binary_palindrome(9) is True
assert is_binary_palindrome(10) is False
assert is_binary_palindrome(0) is True

def longest_run_of_ones(number: int) -> int:
    """Return the length of the longest row of ones in the binary form of a non-negative number."""
    return max(len(run) for run in f"{number:b}".split("0"))
# M: Splitting at zeros leaves the runs of ones, some of them empty.
# R: longest streak of 1 bits: 110111 -> 3
assert longest_run_of_ones(0b110111) == 3
assert longest_run_of_ones(8) == 1
assert longest_run_of_ones(0) == 0

def widest_binary_hole(number: int) -> int:
    """Return the longest row of zeros between two ones in the binary form of a number, 0 if
    there is none."""
    inner = f"{number:b}".strip("0")
    return max(len(run) for run in inner.split("1"))
# M: Zeros at the end are stripped, as they have a one on one side only.
assert widest_binary_hole(0b100101000) == 2
assert widest_binary_hole(7) == 0
assert widest_binary_hole(0) == 0

def base_digits(number: int, base: int) -> list[int]:
    """Return the digits of a non-negative number in a base from 2 on, highest first; 0
    gives [0]."""
    digits = []
    while True:
        number, digit = divmod(number, base)
        digits.append(digit)
        if number == 0:
            return digits[::-1]
# M: divmod gives the digits from the lowest on, so they are reversed at the end.
# R: digits of n in base b as list
assert base_digits(10, 3) == [1, 0, 1]
assert base_digits(255, 16) == [15, 15]
assert base_digits(0, 7) == [0]

def smallest_base_for(text: str) -> int:
    """Return the smallest base, at least 2, in which a text of digits and lower case
    letters is a number.

    The letter a stands for 10, b for 11 and so on."""
    return max(2, 1 + max(int(character, 36) for character in text))
# M: int with base 36 gives the value of a digit, and the base must exceed the largest.
# R: "1f" needs base 16, "102" base 3
assert smallest_base_for("1f") == 16
assert smallest_base_for("102") == 3
assert smallest_base_for("0") == 2

def clock_as_base_sixty(parts: list[int]) -> int:
    """Return the seconds of [hours, minutes, seconds], [minutes, seconds] or [seconds]."""
    total = 0
    for part in parts:
        total = 60 * total + part
    return total
# E: Each part shifts the total by sixty, like a digit in base sixty.
assert clock_as_base_sixty([1, 0, 5]) == 3605
assert clock_as_base_sixty([2, 30]) == 150
assert clock_as_base_sixty([]) == 0

def mixed_units(amount: int, sizes: list[int]) -> list[int]:
    """Split an amount into units: sizes says how many of a unit make the next larger one,
    smallest first.

    The result has the smallest unit first and one more entry than sizes."""
    parts = []
    for size in sizes:
        amount, part = divmod(amount, size)
        parts.append(part)
    return parts + [amount]
# M: Each size splits off one unit and carries the rest on.
# R: 3725 seconds, [60, 60] -> [5, 2, 1]
assert mixed_units(3725, [60, 60]) == [5, 2, 1]
assert mixed_units(100, [7]) == [2, 14]
assert mixed_units(9, []) == [9]

def dozens_and_gross(pieces: int) -> tuple[int, int, int]:
    """Return (gross, dozens, pieces) for an amount; a gross is twelve dozens."""
    dozens, single = divmod(pieces, 12)
    gross, dozens = divmod(dozens, 12)
    return gross, dozens, single
# E: Two divisions by twelve split the amount.
# R: 300 pieces -> 2 gross 1 dozen 0 single
assert dozens_and_gross(300) == (2, 1, 0)
assert dozens_and_gross(11) == (0, 0, 11)
assert dozens_and_gross(12) == (0, 1, 0)

def next_binary_text(bits: str) -> str:
    """Return the binary text one higher, with at least as many digits."""
    return f"{int(bits, 2) + 1:b}".zfill(len(bits))
# E: The text becomes a number, is raised and padded to the old width.
# R: "0111" -> "1000"
assert next_binary_text("0111") == "1000"
assert next_binary_text("11") == "100"
assert next_binary_text("00") == "01"

def add_binary_texts(first: str, second: str) -> str:
    """Return the sum of two binary texts as a binary text, padded to the longer one's width."""
    width = max(len(first), len(second))
    return format(int(first, 2) + int(second, 2), f"0{width}b")
# E: Both are read in base two and the sum is formatted with the width.
assert add_binary_texts("101", "1") == "110"
assert add_binary_texts("0001", "10") == "0011"
assert add_binary_texts("1", "1") == "10"

def ones_complement_text(bits: str) -> str:
    """Return the bits with every 0 and 1 exchanged."""
    return "".join("1" if bit == "0" else "0" for bit in bits)
# E: Each character is replaced by the other one.
assert ones_complement_text("1010") == "0101"
assert ones_complement_text("0") == "1"
assert ones_complement_text("") == ""

def even_parity_bit(bits: str) -> str:
    """Append a "0" or "1" to the bits so that the number of ones becomes even."""
    return bits + str(bits.count("1") % 2)
# E: An odd count of ones leaves the remainder one, which is appended.
# R: add parity bit at the end (even parity)
assert even_parity_bit("101") == "1010"
assert even_parity_bit("1") == "11"
assert even_parity_bit("") == "0"

def pick_by_bits(items: list[str], mask: int) -> list[str]:
    """Return the items whose bit is one in the mask, the first item belonging to the ones bit."""
    picked = []
    for item in items:
        if mask % 2:
            picked.append(item)
        mask //= 2
    return picked
# M: The mask is halved for each item, so its parity is that item's bit.
# R: choose items by bitmask, item 0 = lowest bit
assert pick_by_bits(["a", "b", "c"], 5) == ["a", "c"]
assert pick_by_bits(["a"], 0) == []
assert pick_by_bits([], 7) == []

def mask_of_items(items: list[str], chosen: list[str]) -> int:
    """Return the bit mask in which the bit of every chosen item is one, the first item
    being the ones bit."""
    return sum(1 << i for i, item in enumerate(items) if item in chosen)
# E: The bits of the chosen items are different powers, so they can be added.
assert mask_of_items(["a", "b", "c"], ["a", "c"]) == 5
assert mask_of_items(["a", "b"], ["x"]) == 0
assert mask_of_items([], []) == 0

def cards_of_magic_trick(secret: int, cards: int = 5) -> list[int]:
    """Return the numbers of the cards, from 1, that show a secret number: card k shows
    numbers with bit k - 1."""
    return [card for card in range(1, cards + 1) if secret >> (card - 1) & 1]
# E: The shifted number shows the bit of each card.
assert cards_of_magic_trick(6) == [2, 3]
assert cards_of_magic_trick(31) == [1, 2, 3, 4, 5]
assert cards_of_magic_trick(0) == []

def binary_numbers_up_to(last: int) -> list[str]:
    """Return the binary texts from 0 to last, all padded to the width of the last one."""
    width = len(f"{last:b}")
    return [f"{n:0{width}b}" for n in range(last + 1)]
# E: The width of the largest is used in the format of all.
# R: 0..n in binary with same width
assert binary_numbers_up_to(3) == ["00", "01", "10", "11"]
assert binary_numbers_up_to(0) == ["0"]
assert binary_numbers_up_to(4)[4] == "100"

def numbers_with_bit_count(last: int, ones: int) -> list[int]:
    """Return the numbers from 0 to last whose binary form has exactly so many ones."""
    return [n for n in range(last + 1) if bin(n).count("1") == ones]
# E: The ones in the binary text of each number are counted.
assert numbers_with_bit_count(10, 2) == [3, 5, 6, 9, 10]
assert numbers_with_bit_count(3, 0) == [0]
assert numbers_with_bit_count(4, 5) == []

def doubling_grains(square: int) -> tuple[int, int]:
    """Return the grains on a chessboard square, from 1, and on all squares up to it,
    doubling from 1 each time."""
    grains = 2 ** (square - 1)
    return grains, 2 * grains - 1
# E: All squares up to one hold one grain less than twice its own.
assert doubling_grains(1) == (1, 1)
assert doubling_grains(4) == (8, 15)
assert doubling_grains(10) == (512, 1023)

def tests_to_find_one(bottles: int) -> int:
    """Return the fewest tasters that can tell one bad bottle among many when each drinks a
    set of bottles once."""
    tasters = 0
    while 2 ** tasters < bottles:
        tasters += 1
    return tasters
# E: Each taster is one bit, and all bottles need different bit patterns.
assert tests_to_find_one(1000) == 10
assert tests_to_find_one(8) == 3
assert tests_to_find_one(1) == 0

def rotate_bits_left(number: int, width: int) -> int:
    """Rotate the lowest width bits of a number by one to the left; the highest of them
    becomes the lowest."""
    top = number >> (width - 1) & 1
    return (number << 1) % (1 << width) | top
# H: The shifted number is cut to the width, and the bit that fell out is put at the end.
# R: rotate left by 1 within w bits
assert rotate_bits_left(0b1001, 4) == 0b0011
assert rotate_bits_left(0b0100, 4) == 0b1000
assert rotate_bits_left(1, 1) == 1

def swap_nibbles(byte: int) -> int:
    """Exchange the upper and the lower four bits of a number from 0 to 255."""
    high, low = divmod(byte, 16)
    return low * 16 + high
# E: divmod by sixteen splits the halves.
assert swap_nibbles(0x2F) == 0xF2
assert swap_nibbles(1) == 16
assert swap_nibbles(255) == 255

def rgb_from_number(color: int) -> tuple[int, int, int]:
    """Split a color number into (red, green, blue), each one byte, red the highest."""
    rest, blue = divmod(color, 256)
    red, green = divmod(rest, 256)
    return red, green, blue
# E: The lowest byte is split off twice.
# R: 0xRRGGBB int -> (r, g, b)
assert rgb_from_number(0xFF8000) == (255, 128, 0)
assert rgb_from_number(1) == (0, 0, 1)
assert rgb_from_number(0) == (0, 0, 0)

def gray_shade_hex(percent: int) -> str:
    """Return a gray as "#rrggbb" in lower case: 0 percent is black, 100 is white, the level
    rounded down."""
    level = percent * 255 // 100
    return f"#{level:02x}{level:02x}{level:02x}"
# E: One level is written three times as two hexadecimal digits.
assert gray_shade_hex(0) == "#000000"
assert gray_shade_hex(100) == "#ffffff"
assert gray_shade_hex(50) == "#7f7f7f"

def bytes_needed(number: int) -> int:
    """Return how many bytes hold a non-negative number, at least 1."""
    count = 1
    while number > 255:
        number //= 256
        count += 1
    return count
# E: Each division by 256 takes away one byte.
assert bytes_needed(255) == 1
assert bytes_needed(256) == 2
assert bytes_needed(0) == 1

def balance_with_three_powers(grams: int) -> list[int]:
    """Return the digits of a positive number in base 3 written with -1, 0 and 1, lowest
    place first."""
    digits = []
    while grams:
        digit = grams % 3
        if digit == 2:
            digit = -1
        digits.append(digit)
        grams = (grams - digit) // 3
    return digits
# H: A remainder of two becomes minus one, which raises the next place.
assert balance_with_three_powers(5) == [-1, -1, 1]
assert balance_with_three_powers(3) == [0, 1]
assert balance_with_three_powers(1) == [1]

def one_switch_apart(first: int, second: int) -> bool:
    """Check that two numbers differ in exactly one binary place."""
    difference = first ^ second
    return difference > 0 and difference & (difference - 1) == 0
# M: A power of two has no bit in common with the number before it.
# R: do a and b differ by exactly one bit?
assert one_switch_apart(5, 7) is True
assert one_switch_apart(5, 5) is False
assert one_switch_apart(1, 2) is False

def missing_by_xor(numbers: list[int], last: int) -> int:
    """Return the one number from 0 to last that is missing in a list holding all the others
    once."""
    missing = 0
    for n in range(last + 1):
        missing ^= n
    for n in numbers:
        missing ^= n
    return missing
# M: Numbers that occur in both loops cancel each other out.
assert missing_by_xor([3, 0, 1], 3) == 2
assert missing_by_xor([], 0) == 0
assert missing_by_xor([0, 1, 2], 3) == 3
