"""Verified problems: codes sorts."""

from functools import cmp_to_key

def shift_by_place(message, step):
    """Encode a message of small letters and spaces: the letter at place i (counted from 0)
    moves i * step letters on in the alphabet, and after z comes a. Spaces stay, but they count
    as places.
    """
    coded = ''
    for i, char in enumerate(message):
        if char != ' ':
            char = chr((ord(char) - 97 + i * step) % 26 + 97)
        coded += char
    return coded
# M: The shift grows with the place, and the remainder by 26 wraps around the alphabet.
# R: cipher where the letter at index i is moved by i*step in the alphabet (lowercase, keep spaces)
assert shift_by_place('aaa', 1) == 'abc'
assert shift_by_place('a za', 2) == 'a dg'
assert shift_by_place('', 5) == ''

def rail_encode(message, rails):
    """Write the message in a zigzag over the given number of rails (lines) and read the rails
    one after another, but each second rail backwards. With 2 rails "abcde" has the rails
    "ace" and "bd" and becomes "acedb".
    """
    lines = [''] * rails
    line, step = 0, 1
    for char in message:
        lines[line] += char
        if rails > 1 and not 0 <= line + step < rails:
            step = -step
        line += step if rails > 1 else 0
    return ''.join(row[::-1] if i % 2 else row for i, row in enumerate(lines))
# H: The line index bounces between top and bottom, and odd rails are reversed while joining.
assert rail_encode('abcde', 2) == 'acedb'
assert rail_encode('abcdef', 3) == 'aefdbc'
assert rail_encode('xyz', 1) == 'xyz'

def vowel_number_code(sentence: str) -> str:
    """Replace the vowels a, e, i, o and u by the digits 1 to 5 and turn the other letters into
    capital ones. Everything else does not change. "hello you" becomes "H2LL4 Y45".
    """
    coded = ''
    for char in sentence.lower():
        place = 'aeiou'.find(char)
        coded += char.upper() if place == -1 else str(place + 1)
    return coded
# E: find gives the place of a vowel or -1 for all other characters.
assert vowel_number_code('hello you') == 'H2LL4 Y45'
assert vowel_number_code('A-b') == '1-B'
assert vowel_number_code('') == ''

def pairs_to_grid_code(word):
    """Encode small letters by their row and column in a table of five columns: a is "11", e is
    "15", f is "21" and z is "61". The codes are joined with spaces.
    """
    codes = []
    for letter in word:
        row, column = divmod(ord(letter) - 97, 5)
        codes.append(f'{row + 1}{column + 1}')
    return ' '.join(codes)
# M: divmod by the number of columns gives row and column of the letter.
# R: letters into a 5-column table, give row+column for each like a=11 e=15 f=21, joined by blanks
assert pairs_to_grid_code('afz') == '11 21 61'
assert pairs_to_grid_code('e') == '15'
assert pairs_to_grid_code('') == ''

def chunk_reverse_cipher(message, sizes):
    """Cut the message in pieces whose sizes come from the list, used again and again in a
    circle, and turn every piece around. The last piece may be shorter. All sizes are positive.
    """
    result = ''
    turn = 0
    while message:
        size = sizes[turn % len(sizes)]
        result += message[:size][::-1]
        message = message[size:]
        turn += 1
    return result
# M: Each round cuts one piece from the front, and the turn number picks the size in a circle.
# R: reverse a string in chunks, the chunk lengths cycle through a list e.g. "abcdef",[1,2] -> "acbdfe"
assert chunk_reverse_cipher('abcdef', [1, 2]) == 'acbdfe'
assert chunk_reverse_cipher('abcde', [3]) == 'cbaed'
assert chunk_reverse_cipher('', [2]) == ''

def bits_to_letters(bits):
    """Decode a text of zeros and ones: each group of five bits is a number from 0 to 25 that
    stands for a to z. Incomplete groups at the end are ignored, and greater numbers become "?".
    """
    letters = ''
    for i in range(0, len(bits) - 4, 5):
        value = int(bits[i:i + 5], 2)
        letters += chr(97 + value) if value < 26 else '?'
    return letters
# M: int with base two reads each group of five, and chr turns it into a letter.
# R: 5 bits per letter, 00000=a ... 11001=z, above that '?'. decode a 0/1 string, drop leftover bits
assert bits_to_letters('0000000001') == 'ab'
assert bits_to_letters('1111111') == '?'
assert bits_to_letters('01') == ''

def hide_in_capitals(cover: str, secret: str) -> str:
    """Hide a secret in a cover text of small letters: the letters of the secret are searched in
    the cover from left to right, each behind the last one, and made capital.
    If a letter is not found, return "".
    """
    place = -1
    letters = list(cover)
    for letter in secret:
        place = cover.find(letter, place + 1)
        if place == -1:
            return ''
        letters[place] = letter.upper()
    return ''.join(letters)
# M: find starts behind the last hit, and the found places are changed in a list of letters.
assert hide_in_capitals('a big green tree', 'bee') == 'a Big grEEn tree'
assert hide_in_capitals('abc', 'ca') == ''
assert hide_in_capitals('abc', '') == 'abc'

def read_capitals_backwards(text: str) -> str:
    """Return the capital letters of the text from the last to the first, as small letters.
    All other characters are ignored. "aTbAc" hides "at".
    """
    return ''.join(c.lower() for c in reversed(text) if c.isupper())
# E: reversed walks from the end, and only capital letters are kept and made small.
# R: pick the uppercase letters from the end to the start and lowercase them
assert read_capitals_backwards('aTbAc') == 'at'
assert read_capitals_backwards('none') == ''
assert read_capitals_backwards('X') == 'x'

def delta_encode(readings):
    """Encode a list of numbers as the first number and then the changes from number to number,
    but replace each change that equals the change before it by None.
    [3, 5, 7, 8] becomes [3, 2, None, 1].
    """
    coded = readings[:1]
    last_change = None
    for before, after in zip(readings, readings[1:]):
        change = after - before
        coded.append(None if change == last_change else change)
        last_change = change
    return coded
# M: The last change is remembered, so that a repeated one can be left out.
# R: delta coding of a number list with None where the delta is the same as the previous delta
assert delta_encode([3, 5, 7, 8]) == [3, 2, None, 1]
assert delta_encode([4, 4, 4]) == [4, 0, None]
assert delta_encode([]) == []

def key_press_code(word):
    """Spell a word on a keypad with three letters on each key: key 1 has abc, key 2 has def and
    so on. A letter is its key, pressed once, twice or three times. Presses for different
    letters are joined with "-": "cab" is "111-1-11". Small letters only.
    """
    presses = []
    for letter in word:
        key, place = divmod(ord(letter) - 97, 3)
        presses.append(str(key + 1) * (place + 1))
    return '-'.join(presses)
# M: divmod by three gives the key and the place on it, which is the number of presses.
# R: keypad where key 1=abc, 2=def, 3=ghi ...: write word as repeated key presses separated by -
assert key_press_code('cab') == '111-1-11'
assert key_press_code('z') == '99'
assert key_press_code('') == ''

def mirror_odd_words(sentence):
    """Write every word with an odd number of letters backwards and leave the others as they
    are. The words stay in their order, with single spaces between them.
    """
    return ' '.join(w[::-1] if len(w) % 2 else w for w in sentence.split())
# E: The remainder of the length by two decides about each word.
# R: reverse only the words whose length is odd
assert mirror_odd_words('the nice house') == 'eht nice esuoh'
assert mirror_odd_words('to be') == 'to be'
assert mirror_odd_words('') == ''

def alphabet_by_first_use(phrase):
    """Number the letters of a phrase in the order in which they first appear, starting at 1,
    and return the list of these numbers for all letters. "noon" gives [1, 2, 2, 1].
    Spaces are ignored and the case of a letter does not matter.
    """
    numbers = {}
    code = []
    for letter in phrase.lower().replace(' ', ''):
        numbers.setdefault(letter, len(numbers) + 1)
        code.append(numbers[letter])
    return code
# M: setdefault gives a new letter the next number and leaves known letters alone.
# R: turn a phrase into a number pattern, first new letter is 1, next new one 2 and so on: noon -> [1,2,2,1]
assert alphabet_by_first_use('noon') == [1, 2, 2, 1]
assert alphabet_by_first_use('A bab') == [1, 2, 1, 2]
assert alphabet_by_first_use('') == []

def decode_with_repeats_key(coded: str, key: str) -> str:
    """Decode a text of small letters: each letter is moved back in the alphabet by the place (a
    = 0) of the matching key letter, and when the key is used up the decoded text itself goes on
    as key.
    """
    plain = ''
    for i, char in enumerate(coded):
        key_letter = (key + plain)[i]
        plain += chr((ord(char) - ord(key_letter)) % 26 + 97)
    return plain
# H: The key is followed by the letters decoded so far, which are always there in time.
assert decode_with_repeats_key('bbb', 'b') == 'aba'
assert decode_with_repeats_key('hello', 'aaaaa') == 'hello'
assert decode_with_repeats_key('', 'k') == ''

def spiral_word_order(words):
    """Read a list of words in the order first, last, second, last but one, ... and take from
    each word the letter at that step, counted from 0 and in a circle if the word is too short.
    Return the letters as one text. No word is empty.
    """
    left, right = 0, len(words) - 1
    letters = ''
    while left <= right:
        step = len(letters)
        word = words[left] if step % 2 == 0 else words[right]
        letters += word[step % len(word)]
        if step % 2 == 0:
            left += 1
        else:
            right -= 1
    return letters
# H: Even steps take from the left and odd steps from the right; the step also picks the letter.
assert spiral_word_order(['abc', 'def', 'ghi']) == 'ahf'
assert spiral_word_order(['x']) == 'x'
assert spiral_word_order([]) == ''

def sort_odd_then_even(numbers):
    """Sort the numbers so that all odd ones come first in descending order,
    followed by all even ones in ascending order. [4, 1, 3, 2] becomes [3, 1, 2, 4].
    """
    odd = sorted((n for n in numbers if n % 2), reverse=True)
    even = sorted(n for n in numbers if n % 2 == 0)
    return odd + even
# E: The two kinds are filtered and sorted on their own, then joined.
# R: first the odd numbers from big to small, then the evens from small to big
assert sort_odd_then_even([4, 1, 3, 2]) == [3, 1, 2, 4]
assert sort_odd_then_even([2, 2]) == [2, 2]
assert sort_odd_then_even([]) == []

def sort_by_digit_rotation(numbers):
    """Sort positive numbers by the value they have when their first digit is moved to the end.
    213 counts as 132 and 90 as 9. Equal values keep their order.
    """
    def rotated(number):
        digits = str(number)
        return int(digits[1:] + digits[0])
    return sorted(numbers, key=rotated)
# M: A helper moves the first digit to the end, and sorted uses it as the key.
# R: order numbers by their value after moving the first digit to the back
assert sort_by_digit_rotation([213, 90, 31]) == [90, 31, 213]
assert sort_by_digit_rotation([5, 4]) == [4, 5]
assert sort_by_digit_rotation([]) == []

def sort_with_favourite_letter(words, letter):
    """Sort words by the place where the given letter first occurs in them, earliest first.
    Words without the letter come last, and words with equal places are in alphabetical order.
    """
    def place(word):
        return word.index(letter) if letter in word else float('inf')
    return sorted(words, key=lambda word: (place(word), word))
# M: The key joins the place, endless if the letter is missing, with the word itself.
# R: sort a word list by where a given letter shows up first (missing = at the end), ties alphabetic
assert sort_with_favourite_letter(['cat', 'dog', 'apple'], 'a') == ['apple', 'cat', 'dog']
assert sort_with_favourite_letter(['b', 'a'], 'z') == ['a', 'b']
assert sort_with_favourite_letter([], 'x') == []

def sort_by_bit_count_gap(numbers: list[int]) -> list[int]:
    """Sort numbers by the distance between the count of ones and the count of zeros in their
    binary form, smallest distance first, and by value if the distances are equal. All are
    positive.
    """
    def gap(number):
        bits = f'{number:b}'
        return abs(bits.count('1') - bits.count('0'))
    return sorted(numbers, key=lambda n: (gap(n), n))
# M: A helper computes the distance from the binary text, and the value breaks ties.
assert sort_by_bit_count_gap([7, 5, 2, 12]) == [2, 12, 5, 7]
assert sort_by_bit_count_gap([8, 1]) == [1, 8]
assert sort_by_bit_count_gap([]) == []

def sort_clock_positions(hours, start):
    """Sort the hours of a clock face (1 to 12) in the order in which the hand reaches them when
    it starts at the given hour. The start hour itself comes first.
    """
    return sorted(hours, key=lambda hour: (hour - start) % 12)
# E: The remainder by twelve tells how many hours the hand needs.
# R: sort clock hours beginning from a start hour going clockwise, e.g. [1, 11, 5] start 10 -> [11, 1, 5]
assert sort_clock_positions([1, 11, 5], 10) == [11, 1, 5]
assert sort_clock_positions([12, 3], 12) == [12, 3]
assert sort_clock_positions([], 4) == []

def sort_by_popularity_then_first(items):
    """Sort the items so that the most frequent kind comes first and equal items stay together.
    Kinds that are equally frequent come in the order of their first appearance.
    """
    return sorted(items, key=lambda item: (-items.count(item), items.index(item)))
# M: The count is made negative for the falling order and the first index groups equal items.
# R: most common values first, keep same ones together, tie -> whichever appeared first
assert sort_by_popularity_then_first(['b', 'a', 'c', 'a', 'c']) == ['a', 'a', 'c', 'c', 'b']
assert sort_by_popularity_then_first([1, 2]) == [1, 2]
assert sort_by_popularity_then_first([]) == []

def sort_outside_a_window(values: list[int], start: int, end: int) -> list[int]:
    """Sort all values except those at the places from start up to but not including end.
    The sorted values fill the other places from left to right; the window does not move.
    """
    rest = sorted(values[:start] + values[end:])
    return rest[:start] + values[start:end] + rest[start:]
# E: The values around the window are sorted together and cut at the start of the window.
assert sort_outside_a_window([5, 9, 9, 1], 1, 3) == [1, 9, 9, 5]
assert sort_outside_a_window([3, 2, 1], 0, 0) == [1, 2, 3]
assert sort_outside_a_window([], 0, 0) == []

def sort_words_by_custom_alphabet(words, alphabet):
    """Sort words by an alphabet of your own: the text alphabet holds all the letters in the
    order that counts. A word that is the beginning of another one comes first.
    """
    return sorted(words, key=lambda word: [alphabet.index(letter) for letter in word])
# M: Every word becomes a list of letter places, and lists compare item by item.
# R: alien alphabet sort - order given as a string like "cab", sort the words by that
assert sort_words_by_custom_alphabet(['ab', 'ca', 'b'], 'cab') == ['ca', 'ab', 'b']
assert sort_words_by_custom_alphabet(['cc', 'c'], 'abc') == ['c', 'cc']
assert sort_words_by_custom_alphabet([], 'abc') == []

def stack_boxes_order(boxes: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sort boxes given as (width, weight) for a tower, bottom first: heavy boxes are lower, and
    of equally heavy boxes the wider one is lower. Boxes with width 0 are left out.
    """
    real = [box for box in boxes if box[0] > 0]
    return sorted(real, key=lambda box: (box[1], box[0]), reverse=True)
# E: The key puts the weight before the width, and reverse brings the greatest first.
assert stack_boxes_order([(2, 5), (3, 9), (4, 5)]) == [(3, 9), (4, 5), (2, 5)]
assert stack_boxes_order([(0, 9), (1, 1)]) == [(1, 1)]
assert stack_boxes_order([]) == []

def sort_pairs_by_partner(couples):
    """Sort a list of (first, second) names by the second name ignoring case, and put couples
    with equal second names in descending order of the first name.
    """
    by_first = sorted(couples, key=lambda couple: couple[0], reverse=True)
    return sorted(by_first, key=lambda couple: couple[1].lower())
# M: Sorting is stable, so the less important order is made first.
# R: list of name pairs: sort on 2nd name caseless ascending, ties by 1st name descending
assert sort_pairs_by_partner([('a', 'Y'), ('c', 'y')]) == [('c', 'y'), ('a', 'Y')]
assert sort_pairs_by_partner([('z', 'z')]) == [('z', 'z')]
assert sort_pairs_by_partner([]) == []

def sort_roman_like(tokens):
    """Sort tokens made of a letter and a number, such as "B12", first by the number and then by
    the letter. "A10" comes after "C9" because 10 is greater than 9.
    """
    return sorted(tokens, key=lambda token: (int(token[1:]), token[0]))
# E: The key splits a token into its number and its letter.
# R: sort codes like B12, A10, C9 by their number first and letter second
assert sort_roman_like(['B12', 'A10', 'C9', 'B10']) == ['C9', 'A10', 'B10', 'B12']
assert sort_roman_like(['A1']) == ['A1']
assert sort_roman_like([]) == []

def pancake_prefix_lengths(values: list[int]) -> list[int]:
    """Sort different values only by turning around beginnings of the list and return the
    lengths of the turned parts. For each size from the full list down to 2: if the greatest
    value of that part is not at its end, turn it to the front (unless it is there) and then to
    the end.
    """
    values = list(values)
    flips = []
    for size in range(len(values), 1, -1):
        place = values.index(max(values[:size]))
        if place == size - 1:
            continue
        if place > 0:
            flips.append(place + 1)
            values[:place + 1] = values[place::-1]
        flips.append(size)
        values[:size] = values[size - 1::-1]
    return flips
# H: Two turns bring the greatest value of the unsorted part to its end: first to the front, then over.
assert pancake_prefix_lengths([1, 3, 2]) == [2, 3, 2]
assert pancake_prefix_lengths([3, 1, 2]) == [3, 2]
assert pancake_prefix_lengths([1, 2]) == []

def swaps_of_neighbours_log(numbers: list[int]) -> list[tuple[int, int]]:
    """Sort numbers by exchanging neighbours: go again and again from left to right over the
    list and exchange a pair whenever the left number is greater and both have the same parity.
    Return the exchanged pairs (left, right) in order; stop after a pass without exchange.
    """
    numbers = list(numbers)
    log = []
    changed = True
    while changed:
        changed = False
        for i in range(len(numbers) - 1):
            a, b = numbers[i], numbers[i + 1]
            if a > b and a % 2 == b % 2:
                numbers[i], numbers[i + 1] = b, a
                log.append((a, b))
                changed = True
    return log
# H: This is bubble sort with a second condition, and the log grows with every exchange.
assert swaps_of_neighbours_log([5, 3, 1]) == [(5, 3), (5, 1), (3, 1)]
assert swaps_of_neighbours_log([4, 3]) == []
assert swaps_of_neighbours_log([]) == []

def nearest_sorted_insert(sorted_values, new_values):
    """Insert new values one after another into a list sorted in descending order, each before
    all values that are equal to it, and return the list of the places where they went in.
    """
    current = list(sorted_values)
    places = []
    for value in new_values:
        place = sum(other > value for other in current)
        current.insert(place, value)
        places.append(place)
    return places
# M: The number of greater values is exactly the place for the new one.
# R: I have a ranking list from high to low. tell me the index at which each new score gets inserted, one by one (equal -> in front)
assert nearest_sorted_insert([9, 5, 2], [5, 10]) == [1, 0]
assert nearest_sorted_insert([], [1, 1, 0]) == [0, 0, 2]
assert nearest_sorted_insert([3], []) == []

def count_long_vowel_words(sentence, size):
    """Count the words that have at least the given size and start or end with a vowel, but not
    both. Case does not matter. "apple" and "one" do both, "old" only starts with one.
    """
    count = 0
    for word in sentence.lower().split():
        starts, ends = word[0] in 'aeiou', word[-1] in 'aeiou'
        count += len(word) >= size and starts != ends
    return count
# M: The unequal sign on two truth values means exactly one of them.
# R: how many words of length >= size have a vowel at exactly one of the two ends?
assert count_long_vowel_words('an old apple tree', 3) == 2
assert count_long_vowel_words('one', 1) == 0
assert count_long_vowel_words('', 2) == 0

def count_even_squares_between(low: int, high: int) -> int:
    """Count the numbers from low to high, both included, that are square numbers and even.
    From 1 to 20 these are 4 and 16. The bounds are not negative.
    """
    count = root = 0
    while root * root <= high:
        if root * root >= low:
            count += 1
        root += 2
    return count
# M: Only even roots have even squares, so the root goes up in steps of two.
assert count_even_squares_between(1, 20) == 2
assert count_even_squares_between(0, 3) == 1
assert count_even_squares_between(5, 15) == 0

def count_warm_dry_days(days, warm, dry):
    """Count the days, given as (temperature, rain), that are at least as warm as warm, have at
    most dry rain, and follow a day that fails one of these conditions. The first day never
    counts.
    """
    good = [temperature >= warm and rain <= dry for temperature, rain in days]
    return sum(today and not before for before, today in zip(good, good[1:]))
# M: Each day is judged once, and the changes from bad to good are counted.
# R: days are (temp, rain) pairs. count days that satisfy temp>=warm and rain<=dry where the previous day didn't
assert count_warm_dry_days([(10, 0), (25, 0), (26, 0), (25, 9), (24, 1)], 20, 2) == 2
assert count_warm_dry_days([(30, 0)], 20, 2) == 0
assert count_warm_dry_days([], 20, 2) == 0

def count_square_free_odds(limit):
    """Count the odd numbers from 1 to limit that are not divisible by 9, 25, 49 or
    any other square number greater than 1.
    """
    count = 0
    for number in range(1, limit + 1, 2):
        roots = range(3, int(number ** 0.5) + 1, 2)
        if all(number % (root * root) for root in roots):
            count += 1
    return count
# M: Even squares cannot divide odd numbers, so only odd roots are tried.
# R: how many odd numbers <= limit have no square factor (except 1)?
assert count_square_free_odds(10) == 4
assert count_square_free_odds(1) == 1
assert count_square_free_odds(27) == 11

def count_seats_with_space(row):
    """Count the free seats whose existing neighbours are both free too; at the ends of the row
    only one neighbour exists. A row of seats is a text of "x" (taken) and "." (free).
    """
    padded = '.' + row + '.'
    return sum(padded[i:i + 3] == '...' for i in range(len(row)))
# E: Padding with free seats lets every seat be tested by the same slice of three.
# R: seats string "x..x": how many free seats have only free neighbours (edge has just one neighbour)
assert count_seats_with_space('..x...') == 3
assert count_seats_with_space('x.x') == 0
assert count_seats_with_space('.') == 1

def count_busy_customers(orders: list[tuple[str, int]], least: int) -> int:
    """Count the customers that have at least two orders and whose orders are worth at least the
    given amount together. Every order is (customer, value).
    """
    values = {}
    for customer, value in orders:
        values.setdefault(customer, []).append(value)
    return sum(len(v) >= 2 and sum(v) >= least for v in values.values())
# M: The values are collected for each customer, and both conditions are tested on the lists.
assert count_busy_customers([('a', 5), ('b', 9), ('a', 5), ('c', 1), ('c', 1)], 9) == 1
assert count_busy_customers([('a', 50)], 10) == 0
assert count_busy_customers([], 1) == 0

def count_hill_numbers(numbers):
    """Count the numbers that have exactly three digits, of which the middle one is the
    greatest, strictly, and also even. 181 counts, 191 and 188 do not. All are positive.
    """
    count = 0
    for number in numbers:
        if 100 <= number <= 999:
            a, b, c = map(int, str(number))
            count += a < b > c and b % 2 == 0
    return count
# M: The digits are unpacked into three variables after the size was checked.
# R: count three-digit ints whose middle digit is even and strictly bigger than the other two
assert count_hill_numbers([181, 191, 188, 1841]) == 1
assert count_hill_numbers([120, 342, 100]) == 2
assert count_hill_numbers([]) == 0

def count_unanswered(messages):
    """Count the questions in a chat that are not answered: a message that ends with "?" is
    answered if the next message comes from someone else. Messages are (sender, text) pairs.
    """
    count = 0
    for i, (sender, text) in enumerate(messages):
        following = messages[i + 1:i + 2]
        answered = following and following[0][0] != sender
        if text.endswith('?') and not answered:
            count += 1
    return count
# M: A slice gives the next message or an empty list, which counts as no answer.
# R: chat is a list of (sender, text). how many messages ending in ? aren't directly followed by a message from another sender
assert count_unanswered([('a', 'hi?'), ('b', 'hi'), ('b', 'you?'), ('b', 'hm')]) == 1
assert count_unanswered([('a', 'why?')]) == 1
assert count_unanswered([]) == 0

def count_crossing_pairs(lines: list[tuple[int, int]]) -> int:
    """Count the pairs of lines that cross: one starts higher and ends lower. Points on a left
    wall are joined to points on a right wall; a line is (left height, right height). Lines that
    share an end point do not cross there.
    """
    count = 0
    for i, (a, b) in enumerate(lines):
        for c, d in lines[i + 1:]:
            count += (a - c) * (b - d) < 0
    return count
# M: Two lines cross when the differences on both walls have opposite signs.
assert count_crossing_pairs([(1, 4), (2, 3), (5, 1)]) == 3
assert count_crossing_pairs([(1, 1), (1, 2)]) == 0
assert count_crossing_pairs([]) == 0

def longest_name_without(names, letters):
    """Return the longest name that contains none of the given letters, ignoring case.
    Of equally long names the last in the list is returned, and None if no name is left.
    """
    best = None
    for name in names:
        clean = not set(name.lower()) & set(letters.lower())
        if clean and (best is None or len(name) >= len(best)):
            best = name
    return best
# M: The shared letters must be an empty set, and >= lets later names win ties.
# R: longest name in a list that has none of some forbidden letters (caseless); tie: the later one; None if none
assert longest_name_without(['Anna', 'Tom', 'Tim'], 'an') == 'Tim'
assert longest_name_without(['Bo'], 'o') is None
assert longest_name_without(['Bo'], '') == 'Bo'

def shortest_word_with_all(words, needed):
    """Return the shortest word that contains every needed letter at least as often as it occurs
    in needed. The first word wins a tie. Return None if no word does.
    """
    fitting = [w for w in words if all(w.count(c) >= needed.count(c) for c in needed)]
    return min(fitting, key=len, default=None)
# M: Counts of each needed letter are compared, and min by length picks from the fitting words.
# R: which is the shortest word having all the letters of "needed" incl. multiplicity?
assert shortest_word_with_all(['letter', 'tent', 'net'], 'tt') == 'tent'
assert shortest_word_with_all(['abc'], 'd') is None
assert shortest_word_with_all(['ab', 'ba'], '') == 'ab'

def longest_plateau_near(values: list[int], spread: int) -> list[int]:
    """Return the longest run of neighbouring values in which the greatest and the smallest
    value differ by at most spread. The first of equally long runs is returned.
    """
    best = []
    start = 0
    for end in range(len(values)):
        run = values[start:end + 1]
        while max(run) - min(run) > spread:
            start += 1
            run = values[start:end + 1]
        if len(run) > len(best):
            best = run
    return best
# H: The window gets a new value at the right and loses values at the left until it is flat enough.
assert longest_plateau_near([1, 5, 6, 7, 3], 2) == [5, 6, 7]
assert longest_plateau_near([1, 9], 0) == [1]
assert longest_plateau_near([], 3) == []

def shortest_unique_ending(words):
    """Return a dictionary that gives for each word the shortest ending that no other word in
    the list has. If even the whole word is an ending of another word, its value is None.
    All words are different.
    """
    result = {}
    for word in words:
        others = [other for other in words if other != word]
        endings = [word[-n:] for n in range(1, len(word) + 1)]
        free = (e for e in endings if not any(o.endswith(e) for o in others))
        result[word] = next(free, None)
    return result
# H: Endings are tried from short to long, and next stops at the first that nobody else has.
# R: for each word in a list find its minimal suffix not shared with other words; dict word -> suffix or None
assert shortest_unique_ending(['cat', 'hat', 'dog']) == {'cat': 'cat', 'hat': 'hat', 'dog': 'g'}
assert shortest_unique_ending(['at', 'cat']) == {'at': None, 'cat': 'cat'}
assert shortest_unique_ending([]) == {}

def longest_rest_between(shifts):
    """Return the shift that is followed by the longest rest. Shifts are (name, start, end) in
    order of time, and the rest goes from the end to the start of the next shift. Give the name;
    the first wins a tie. With fewer than two shifts return None.
    """
    if len(shifts) < 2:
        return None
    rests = [after[1] - before[2] for before, after in zip(shifts, shifts[1:])]
    return shifts[rests.index(max(rests))][0]
# M: The rests are computed for neighbouring shifts, and index finds the shift before the longest.
# R: shifts like ("mon", 8, 16) in time order; after which one is the break to the next start longest? name or None
assert longest_rest_between([('a', 1, 2), ('b', 5, 6), ('c', 7, 8)]) == 'a'
assert longest_rest_between([('a', 1, 2), ('b', 3, 4), ('c', 5, 9)]) == 'a'
assert longest_rest_between([('a', 1, 2)]) is None

def shortest_sum_expression(numbers: list[int], goal: int) -> list[int] | None:
    """Return the shortest choice of numbers from the list that adds up to the goal; a number
    may be used again and again. Among equally short choices the one found first with the
    numbers in list order is returned. All are positive. Return None if it cannot be done.
    """
    best = {0: []}
    for total in range(1, goal + 1):
        options = [best[total - n] + [n] for n in numbers if total - n in best]
        if options:
            best[total] = min(options, key=len)
    return best.get(goal)
# H: The best choice of each smaller total is known, and one more number makes the next total.
assert shortest_sum_expression([5, 3], 8) == [3, 5]
assert shortest_sum_expression([4, 6], 7) is None
assert shortest_sum_expression([2], 0) == []

def longest_polite_queue(ages):
    """Return how many people at most can stay in a queue so that nobody stands directly behind
    a person younger than himself, if people may only leave from the end of the queue.
    """
    stay = 0
    for i, age in enumerate(ages):
        if i > 0 and ages[i - 1] < age:
            break
        stay += 1
    return stay
# E: The queue is walked from the front up to the first person behind a younger one.
# R: count from the start of a list of ages how many people until someone stands behind a younger person
assert longest_polite_queue([70, 40, 40, 50, 2]) == 3
assert longest_polite_queue([5]) == 1
assert longest_polite_queue([]) == 0

def shortest_detour_stop(here, goal, stops):
    """Return the name of the stop on a straight road that makes the way from here to goal least
    longer. Stops are given in a dictionary from name to position. The first wins a tie.
    """
    def way(name):
        return abs(stops[name] - here) + abs(goal - stops[name])
    return min(stops, key=way)
# M: The way over a stop is the sum of two distances, and min compares the names by it.
# R: on a line from here to goal, which shop (dict name->position) costs the smallest detour? first on ties
assert shortest_detour_stop(0, 10, {'bank': -3, 'cafe': 12, 'shop': 14}) == 'cafe'
assert shortest_detour_stop(5, 1, {'a': 3, 'b': 4}) == 'a'
assert shortest_detour_stop(0, 0, {'x': 7, 'y': -2}) == 'y'

def encode_moves(path):
    """Encode a path of (x, y) points as a text of moves: each step goes to a direct neighbour
    and is written as R, L, U or D (y grows upwards). Repeated moves get a count in front: "3R".
    """
    letters = {(1, 0): 'R', (-1, 0): 'L', (0, 1): 'U', (0, -1): 'D'}
    runs = []
    for (x, y), (a, b) in zip(path, path[1:]):
        move = letters[a - x, b - y]
        if runs and runs[-1][1] == move:
            runs[-1][0] += 1
        else:
            runs.append([1, move])
    return ''.join((str(n) if n > 1 else '') + move for n, move in runs)
# H: Differences of points look up the letter, and equal moves raise the count of the last run.
assert encode_moves([(0, 0), (1, 0), (2, 0), (2, 1)]) == '2RU'
assert encode_moves([(0, 0), (0, -1)]) == 'D'
assert encode_moves([(3, 3)]) == ''

def decode_tap_rhythm(taps: str) -> list[int]:
    """Decode a knocking rhythm: "x" is a knock and "." is a pause. Knocks without a pause
    between them form one number, one pause separates numbers, and longer pauses put a 0 between
    them. Pauses at the two ends mean nothing. "xx.x..xxx" is [2, 1, 0, 3].
    """
    numbers = []
    for group in taps.strip('.').split('.'):
        if group or (numbers and numbers[-1] != 0):
            numbers.append(len(group))
    return numbers
# M: Splitting at pauses leaves empty groups for longer pauses, and repeated zeros are skipped.
assert decode_tap_rhythm('xx.x..xxx') == [2, 1, 0, 3]
assert decode_tap_rhythm('.x...x.') == [1, 0, 1]
assert decode_tap_rhythm('..') == []

def lamp_code(number: int, lamps: int) -> str:
    """Show a number on a row of lamps, "o" for on and "-" for off, as a binary number with the
    lowest bit on the left. Bits for which there is no lamp are not shown.
    """
    return ''.join('o' if number >> place & 1 else '-' for place in range(lamps))
# M: Each place is shifted down to the lowest bit and tested.
# R: binary display with lamps o/-, lowest bit first, fixed number of lamps. 6 with 4 lamps -> "-oo-"
assert lamp_code(6, 4) == '-oo-'
assert lamp_code(9, 3) == 'o--'
assert lamp_code(5, 0) == ''

def price_code_to_number(code, key):
    """Decode a price that a shop has written in letters to a number. A shop writes prices with
    the ten different letters of a key word instead of digits: the first letter of the key is 1,
    and the last is 0. "x" repeats the letter before it. With the key "charleston" the code
    "cnx" is 100.
    """
    digits = ''
    for letter in code:
        if letter == 'x':
            digits += digits[-1]
        else:
            digits += str((key.index(letter) + 1) % 10)
    return int(digits)
# M: The place in the key gives the digit, and the remainder turns ten into zero.
# R: secret price tags: 10-letter key, letters mean 1..9 then 0, an x means previous digit again. decode (code, key)
assert price_code_to_number('cnx', 'charleston') == 100
assert price_code_to_number('ha', 'charleston') == 23
assert price_code_to_number('n', 'charleston') == 0

def wrap_binary_runs(bits: str) -> list[int]:
    """Encode a text of zeros and ones as a list of run lengths that always begins with the run
    of zeros, which may have length 0. "110" becomes [0, 2, 1]. The empty text gives [].
    """
    runs = []
    current = '0'
    while bits:
        rest = bits.lstrip(current)
        runs.append(len(bits) - len(rest))
        bits = rest
        current = '1' if current == '0' else '0'
    return runs
# M: lstrip takes one run off the front, and the expected bit changes each time.
assert wrap_binary_runs('110') == [0, 2, 1]
assert wrap_binary_runs('001') == [2, 1]
assert wrap_binary_runs('') == []

def syllable_song(word, syllable):
    """Put the syllable after every group of vowels in the word, as children do in secret
    languages. With "bi" the word "school" becomes "schoobil". Small letters only.
    """
    song = ''
    for i, letter in enumerate(word):
        song += letter
        following = word[i + 1:i + 2]
        if letter in 'aeiou' and (not following or following not in 'aeiou'):
            song += syllable
    return song
# M: The syllable follows a vowel only if the next character is no vowel or the word ends.
# R: secret kids language: after each vowel group add a syllable (word, syllable). school + bi -> schoobil
assert syllable_song('school', 'bi') == 'schoobil'
assert syllable_song('idea', 'po') == 'ipodeapo'
assert syllable_song('hm', 'bi') == 'hm'

def remove_syllable_song(song, syllable):
    """Take the secret syllable out of a word again: it is removed wherever it directly follows
    a vowel, from left to right. The letter after a removed syllable always stays.
    """
    plain = ''
    i = 0
    while i < len(song):
        if plain[-1:] in tuple('aeiou') and song.startswith(syllable, i):
            i += len(syllable)
            if i < len(song):
                plain += song[i]
        else:
            plain += song[i]
        i += 1
    return plain
# H: After a skipped syllable the next letter is copied at once, so nothing is removed twice.
assert remove_syllable_song('schoobil', 'bi') == 'school'
assert remove_syllable_song('bipobi', 'bi') == 'bipo'
assert remove_syllable_song('', 'bi') == ''

def sort_stones_by_swaps_left(row):
    """Move all "b" stones of a row to the left and all "w" stones to the right by exchanging
    neighbours, and return how many exchanges are needed. The row is a text of both letters.
    """
    swaps = whites = 0
    for stone in row:
        if stone == 'w':
            whites += 1
        else:
            swaps += whites
    return swaps
# M: Every black stone must pass each white stone that lies before it.
# R: string of b and w, only adjacent swaps allowed, how many until all b are left of all w
assert sort_stones_by_swaps_left('wbwb') == 3
assert sort_stones_by_swaps_left('bbww') == 0
assert sort_stones_by_swaps_left('') == 0

def encode_table_row(cells, widths):
    """Pack texts into one line with fixed widths: each cell is cut or filled with dots at the
    right to the width of its column. Missing cells are all dots; extra cells are ignored.
    """
    cells = cells + [''] * len(widths)
    return ''.join(cell[:width].ljust(width, '.') for cell, width in zip(cells, widths))
# E: The list is padded with empty cells, and zip stops at the last width.
# R: fixed width record: fill with dots / truncate each cell to its column width, concat
assert encode_table_row(['ab', 'cdef'], [3, 2]) == 'ab.cd'
assert encode_table_row([], [2]) == '..'
assert encode_table_row(['x', 'y'], [1]) == 'x'

def order_by_relay(runners, start):
    """Return the names in running order from start until there is no next runner, or until the
    stick would come to a runner who has already run. Each runner hands the stick to another
    one: the dictionary gives the next runner for a name.
    """
    order = [start]
    while order[-1] in runners and runners[order[-1]] not in order:
        order.append(runners[order[-1]])
    return order
# E: The last name of the list is looked up until it has no fresh successor.
# R: follow a dict of name -> next name from a start, stop at the end or before repeating somebody
assert order_by_relay({'a': 'b', 'b': 'c'}, 'a') == ['a', 'b', 'c']
assert order_by_relay({'a': 'b', 'b': 'a'}, 'b') == ['b', 'a']
assert order_by_relay({}, 'z') == ['z']

def largest_concatenation(parts: list[int]) -> str:
    """Join positive numbers to a text of digits in which all odd numbers come before all even
    ones, so that the value of the text is as great as possible. No numbers give "".
    [4, 9, 91, 42] makes "991442".
    """
    def order(a, b):
        return int(str(b) + str(a)) - int(str(a) + str(b))
    by_value = sorted(parts, key=cmp_to_key(order))
    return ''.join(str(n) for n in sorted(by_value, key=lambda n: n % 2 == 0))
# H: Two numbers are compared in both joinings, and a stable second sort brings the odd ones first.
assert largest_concatenation([4, 9, 91, 42]) == '991442'
assert largest_concatenation([2, 12]) == '212'
assert largest_concatenation([]) == ''

def rank_by_medals(medals):
    """Return the country names sorted for a medal table. The dictionary gives (gold, silver,
    bronze) for each name; more gold is better, then more silver, then more bronze, then the
    name. Countries without any medal are left out.
    """
    winners = [name for name in medals if any(medals[name])]
    return sorted(winners, key=lambda name: ([-count for count in medals[name]], name))
# M: Negative counts turn the order around while the name stays ascending.
# R: dict country -> (gold, silver, bronze): give sorted country list, drop those with no medal, names break ties
assert rank_by_medals({'X': (1, 0, 0), 'Y': (0, 9, 9), 'Z': (0, 0, 0)}) == ['X', 'Y']
assert rank_by_medals({'B': (1, 1, 1), 'A': (1, 1, 1)}) == ['A', 'B']
assert rank_by_medals({}) == []
