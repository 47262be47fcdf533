"""Verified problems: number texts."""

import math

def price_or_free(cents: int) -> str:
    """Write a price in cents as "free" for 0, "75 ct" below a euro and "12.50 EUR" otherwise."""
    if cents == 0:
        return "free"
    if cents < 100:
        return f"{cents} ct"
    return f"{cents / 100:.2f} EUR"
# E: Three ranges of the amount get their own format.
# R: show price: 0 -> free, under 100 cents -> "75 ct", else "12.50 EUR"
assert price_or_free(0) == "free"
assert price_or_free(75) == "75 ct"
assert price_or_free(1250) == "12.50 EUR"

def ordinal_short(number):
    """Return a number with its English ending: 1st, 2nd, 3rd, 4th, 11th, 21st and so on."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    endings = {1: "st", 2: "nd", 3: "rd"}
    return str(number) + endings.get(number % 10, "th")
# M: The teens are an exception; otherwise the last digit is looked up.
# R: number -> 1st 2nd 3rd 4th ... careful w/ 11 12 13
assert ordinal_short(1) == "1st"
assert ordinal_short(112) == "112th"
assert ordinal_short(23) == "23rd"
assert ordinal_short(40) == "40th"

def rounded_views(count: int) -> str:
    """Shorten a count: below 1000 as it is, below a million as "1.2K", else as "3.4M".

    The decimal is cut off, not rounded, and is left out when it is 0."""
    for size, letter in ((1_000_000, "M"), (1_000, "K")):
        if count >= size:
            tenths = count * 10 // size
            whole, rest = divmod(tenths, 10)
            return f"{whole}.{rest}{letter}" if rest else f"{whole}{letter}"
    return str(count)
# M: Integer division in tenths cuts the decimal, and divmod separates it.
# R: view counter formatting 1234 -> 1.2K, 2000 -> 2K, 3456789 -> 3.4M (cut dont round)
assert rounded_views(1299) == "1.2K"
assert rounded_views(2000) == "2K"
assert rounded_views(3456789) == "3.4M"
assert rounded_views(999) == "999"

def list_with_total(numbers):
    """Write a sum as text, such as "2 + 3 + 4 = 9"; an empty list gives "0"."""
    if not numbers:
        return "0"
    return f"{' + '.join(map(str, numbers))} = {sum(numbers)}"
# E: The numbers become texts for join and are summed for the right side.
assert list_with_total([2, 3, 4]) == "2 + 3 + 4 = 9"
assert list_with_total([7]) == "7 = 7"
assert list_with_total([]) == "0"

def minutes_spoken(minutes: int) -> str:
    """Write minutes as "1 hour 5 minutes" with right plurals, leaving out parts that are zero.

    Zero minutes are written "now"."""
    hours, rest = divmod(minutes, 60)
    parts = []
    if hours:
        parts.append(f"{hours} hour{'s' * (hours > 1)}")
    if rest:
        parts.append(f"{rest} minute{'s' * (rest > 1)}")
    return " ".join(parts) or "now"
# M: Parts are only added when they are not zero, and an empty join becomes "now".
# R: 65 -> "1 hour 5 minutes", 120 -> "2 hours", 0 -> "now"
assert minutes_spoken(65) == "1 hour 5 minutes"
assert minutes_spoken(120) == "2 hours"
assert minutes_spoken(1) == "1 minute"
assert minutes_spoken(0) == "now"

def digits_named(number):
    """Spell the digits of a non-negative integer as words joined by dashes: 305 is "three-zero-
    five"."""
    names = "zero one two three four five six seven eight nine".split()
    return "-".join(names[int(digit)] for digit in str(number))
# E: Each digit is the index of its name.
# R: 305 -> three-zero-five
assert digits_named(305) == "three-zero-five"
assert digits_named(0) == "zero"
assert digits_named(99) == "nine-nine"

def range_label_for(value, borders):
    """Return the label of the range a value falls into: "<10", "10-19" or "20+" for borders [10,
    20].

    Borders are sorted integers, at least one; each belongs to the range above it."""
    if value < borders[0]:
        return f"<{borders[0]}"
    for low, high in zip(borders, borders[1:]):
        if value < high:
            return f"{low}-{high - 1}"
    return f"{borders[-1]}+"
# M: The outer ranges are special, the inner ones are pairs of neighbouring borders.
# R: bucket label for int, e.g. borders [10,20]: 5 -> "<10", 12 -> "10-19", 20 -> "20+"
assert range_label_for(5, [10, 20]) == "<10"
assert range_label_for(19, [10, 20]) == "10-19"
assert range_label_for(20, [10, 20]) == "20+"

def signed_list_text(changes: list[int]) -> str:
    """Write changes with their sign, separated by spaces; zero is written "=": "+2 -1 = +5"."""
    return " ".join(f"{change:+d}" if change else "=" for change in changes)
# E: The plus in the format always shows the sign.
# R: [2,-1,0] -> "+2 -1 ="
assert signed_list_text([2, -1, 0, 5]) == "+2 -1 = +5"
assert signed_list_text([0]) == "="
assert signed_list_text([]) == ""

def decimal_comma_price(text_cents):
    """Turn a text of cents such as "1299" into "12,99"; short texts are filled with zeros: "5" is
    "0,05"."""
    filled = text_cents.zfill(3)
    return f"{filled[:-2]},{filled[-2:]}"
# E: Three digits at least guarantee one in front of the comma.
# R: "1299" (cents as string) -> "12,99"
assert decimal_comma_price("1299") == "12,99"
assert decimal_comma_price("5") == "0,05"
assert decimal_comma_price("100") == "1,00"

def score_line_text(scores: dict[str, int]) -> str:
    """Write scores as "Ann 12 | Bo 7", highest first and by name on equal scores; "-" for none."""
    ordered = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    return " | ".join(f"{name} {points}" for name, points in ordered) or "-"
# M: The sort key is the negative score followed by the name.
# R: scores dict -> "Ann 12 | Bo 7"
assert score_line_text({"Bo": 7, "Ann": 12}) == "Ann 12 | Bo 7"
assert score_line_text({"B": 1, "A": 1}) == "A 1 | B 1"
assert score_line_text({}) == "-"

def fraction_in_text(part, whole):
    """Write part of whole as a shortened fraction, such as "3/4"; 0 and 1 are written "0" and "1".

    part is from 0 to whole, and whole is positive."""
    if part == 0:
        return "0"
    divisor = math.gcd(part, whole)
    top, bottom = part // divisor, whole // divisor
    return "1" if bottom == 1 else f"{top}/{bottom}"
# M: The greatest common divisor shortens both numbers.
# R: 6 of 8 -> "3/4"
assert fraction_in_text(6, 8) == "3/4"
assert fraction_in_text(5, 5) == "1"
assert fraction_in_text(0, 9) == "0"

def temperature_text(degrees: float, unit: str = "C") -> str:
    """Write a temperature with one decimal, a real minus as "minus ", and the unit: "minus 3.5 °C".

    A value that rounds to zero has no minus."""
    rounded = round(degrees, 1)
    sign = "minus " if rounded < 0 else ""
    return f"{sign}{abs(rounded):.1f} °{unit}"
# E: The sign is taken from the rounded value so that -0.04 counts as zero.
# R: -3.52 to "minus 3.5 °C", unit can be F
assert temperature_text(-3.52) == "minus 3.5 °C"
assert temperature_text(-0.04) == "0.0 °C"
assert temperature_text(68, "F") == "68.0 °F"

def house_number_range(numbers):
    """Write house numbers as "first-last (count)": [3, 9, 5] gives "3-9 (3)"; one number as it is.

    An empty list gives an empty text."""
    if not numbers:
        return ""
    if len(numbers) == 1:
        return str(numbers[0])
    return f"{min(numbers)}-{max(numbers)} ({len(numbers)})"
# E: Minimum, maximum and length are put into one text.
assert house_number_range([3, 9, 5]) == "3-9 (3)"
assert house_number_range([4]) == "4"
assert house_number_range([]) == ""

def clock_in_words(hour: int, minute: int) -> str:
    """Say a time in words of numbers: "5 past 3", "quarter past 3", "half past 3", "10 to 4", "3
    o'clock".

    Hours run from 1 to 12, and after 12 comes 1; up to 30 minutes are "past"."""
    if minute == 0:
        return f"{hour} o'clock"
    special = {15: "quarter", 30: "half", 45: "quarter"}
    if minute <= 30:
        return f"{special.get(minute, minute)} past {hour}"
    return f"{special.get(minute, 60 - minute)} to {hour % 12 + 1}"
# M: Past the half hour the minutes count down to the next hour.
# R: say the time: (3, 50) -> "10 to 4", (3,15) -> "quarter past 3"
assert clock_in_words(3, 50) == "10 to 4"
assert clock_in_words(12, 45) == "quarter to 1"
assert clock_in_words(3, 30) == "half past 3"
assert clock_in_words(7, 0) == "7 o'clock"

def grouped_by_four(number: int) -> str:
    """Write a non-negative integer with "_" between groups of four digits counted from the
    right."""
    digits = str(number)
    groups = []
    while digits:
        groups.insert(0, digits[-4:])
        digits = digits[:-4]
    return "_".join(groups)
# M: Four digits at a time are cut from the end and put in front.
assert grouped_by_four(123456789) == "1_2345_6789"
assert grouped_by_four(1234) == "1234"
assert grouped_by_four(0) == "0"

def percent_change_text(old, new):
    """Describe a change in whole percent: "up 25%", "down 10%" or "same"; old is positive."""
    change = round(100 * (new - old) / old)
    if change == 0:
        return "same"
    return f"{'up' if change > 0 else 'down'} {abs(change)}%"
# E: The rounded change decides between the words.
# R: price went from old to new, say "up 25%" / "down 10%" / "same"
assert percent_change_text(80, 100) == "up 25%"
assert percent_change_text(100, 90) == "down 10%"
assert percent_change_text(300, 301) == "same"

def even_numbers_text(limit):
    """List the even numbers from 2 to limit in a text with commas and "and" before the last.

    Below 2 the text is "none"."""
    numbers = [str(n) for n in range(2, limit + 1, 2)]
    if not numbers:
        return "none"
    *head, last = numbers
    return f"{', '.join(head)} and {last}" if head else last
# M: The last number is split off so that the word and can stand before it.
# R: even numbers up to n as a sentence "2, 4 and 6"
assert even_numbers_text(7) == "2, 4 and 6"
assert even_numbers_text(2) == "2"
assert even_numbers_text(1) == "none"

def stars_and_halves(rating: float) -> str:
    """Draw a rating from 0 to 5 as "*" for each full star, "+" for a half and "." to fill five
    places.

    The rating is rounded to the nearest half first; a quarter goes to the even number of halves."""
    halves = round(rating * 2)
    text = "*" * (halves // 2) + "+" * (halves % 2)
    return text.ljust(5, ".")
# E: Counting in halves makes full stars and the half a matter of division.
# R: 3.5 stars -> "***+." (5 wide)
assert stars_and_halves(3.5) == "***+."
assert stars_and_halves(5) == "*****"
assert stars_and_halves(0.1) == "....."

def number_plate_sum_text(text):
    """Add all digits in text and write it as "1+2+3=6"; without digits return "=0"."""
    digits = [c for c in text if c.isdigit()]
    return f"{'+'.join(digits)}={sum(map(int, digits))}"
# E: The same list of digits is joined for the left and summed for the right side.
# R: digit sum of a text shown as "1+2+3=6"
assert number_plate_sum_text("AB 123") == "1+2+3=6"
assert number_plate_sum_text("x") == "=0"
assert number_plate_sum_text("9") == "9=9"

def millimetres_text(millimetres: int) -> str:
    """Write a length in the largest of m, cm and mm that gives a whole number: 3000 is "3 m".

    Zero is "0 m"."""
    for size, unit in ((1000, "m"), (10, "cm")):
        if millimetres % size == 0:
            return f"{millimetres // size} {unit}"
    return f"{millimetres} mm"
# E: Units are tried from large to small until the division leaves nothing.
assert millimetres_text(3000) == "3 m"
assert millimetres_text(120) == "12 cm"
assert millimetres_text(125) == "125 mm"

def rank_text(position: int, total: int) -> str:
    """Describe a place: "winner" for 1, "last" for the final place, else "place N of T".

    A single participant is the winner."""
    if position == 1:
        return "winner"
    return "last" if position == total else f"place {position} of {total}"
# E: The winner is tested first so that one participant is not last.
# R: place 1 = winner, final place = last, otherwise "place 2 of 5"
assert rank_text(1, 1) == "winner"
assert rank_text(5, 5) == "last"
assert rank_text(2, 5) == "place 2 of 5"

def hex_label(number, digits):
    """Write a non-negative integer as "#" and capital hexadecimal digits, at least the given
    number."""
    return f"#{number:0{digits}X}"
# E: The number of digits is nested in the format specification.
# R: 255 with 4 digits => "#00FF"
assert hex_label(255, 4) == "#00FF"
assert hex_label(4096, 2) == "#1000"
assert hex_label(0, 1) == "#0"

def countdown_text(start: int, word: str) -> str:
    """Count down from start to 1 and end with word: 3 and "go" give "3... 2... 1... go!"."""
    return "".join(f"{n}... " for n in range(start, 0, -1)) + word + "!"
# E: The range runs backwards and every number gets its dots.
assert countdown_text(3, "go") == "3... 2... 1... go!"
assert countdown_text(0, "now") == "now!"
assert countdown_text(1, "x") == "1... x!"

def mean_text(numbers, unit):
    """Write the mean with one decimal and the unit, "no data" for an empty list, ".0" left out.

    [2, 3] and "kg" give "2.5 kg"."""
    if not numbers:
        return "no data"
    text = f"{sum(numbers) / len(numbers):.1f}".removesuffix(".0")
    return f"{text} {unit}"
# M: The suffix is removed only when the formatted mean ends in a zero decimal.
# R: average with unit, one decimal but no ".0", "no data" if list empty
assert mean_text([2, 3], "kg") == "2.5 kg"
assert mean_text([4, 6], "m") == "5 m"
assert mean_text([], "m") == "no data"

def age_band_text(ages: list[int]) -> str:
    """Summarize ages as "N children, M adults" with adults from 18 and right singulars.

    A group with nobody in it is left out; nobody at all gives "nobody"."""
    adults = sum(age >= 18 for age in ages)
    children = len(ages) - adults
    parts = []
    if children:
        parts.append(f"{children} {'child' if children == 1 else 'children'}")
    if adults:
        parts.append(f"{adults} {'adult' if adults == 1 else 'adults'}")
    return ", ".join(parts) or "nobody"
# M: Each group is counted and only added when it has members.
# R: ages -> "2 children, 1 adult" (adult >= 18), skip zero groups, "nobody" when empty
assert age_band_text([5, 40, 9]) == "2 children, 1 adult"
assert age_band_text([18, 30]) == "2 adults"
assert age_band_text([]) == "nobody"

def position_in_percent(index, length):
    """Tell how far an index is in a list as "NN%": the first item is 0%, the last 100%.

    Rounded to whole percents; a list of one item gives 100%."""
    if length == 1:
        return "100%"
    return f"{round(100 * index / (length - 1))}%"
# E: The index is compared with the last index, which would be zero for one item.
assert position_in_percent(0, 5) == "0%"
assert position_in_percent(1, 4) == "33%"
assert position_in_percent(0, 1) == "100%"

def seat_numbers_text(seats):
    """Write seat numbers as "seat 4" or "seats 4, 5 and 9" in rising order, "standing" without
    seats."""
    names = [str(seat) for seat in sorted(seats)]
    if not names:
        return "standing"
    if len(names) == 1:
        return f"seat {names[0]}"
    return f"seats {', '.join(names[:-1])} and {names[-1]}"
# M: The number of seats selects the form, and the last one stands behind and.
# R: [9,4,5] -> "seats 4, 5 and 9", [4] -> "seat 4", [] -> "standing"
assert seat_numbers_text([9, 4, 5]) == "seats 4, 5 and 9"
assert seat_numbers_text([4]) == "seat 4"
assert seat_numbers_text([]) == "standing"

def binary_with_spaces(number: int) -> str:
    """Write a non-negative integer in binary, in groups of four bits with leading zeros to fill
    up."""
    bits = f"{number:b}"
    bits = bits.zfill(-(-len(bits) // 4) * 4)
    return " ".join(bits[i:i + 4] for i in range(0, len(bits), 4))
# E: The length is rounded up to a multiple of four before the bits are cut.
assert binary_with_spaces(37) == "0010 0101"
assert binary_with_spaces(0) == "0000"
assert binary_with_spaces(15) == "1111"

def speed_comment(speed, limit):
    """Comment on a speed: "ok" up to the limit, "N over" above it, with "!" added from 20 over."""
    over = speed - limit
    if over <= 0:
        return "ok"
    return f"{over} over" + ("!" if over >= 20 else "")
# E: The excess is worked out once and used in the test and in the text.
# R: speed vs limit: ok / "8 over" / "20 over!"
assert speed_comment(50, 50) == "ok"
assert speed_comment(58, 50) == "8 over"
assert speed_comment(70, 50) == "20 over!"

def coin_list_text(cents: int) -> str:
    """Write an amount as coins of 50, 20, 10, 5, 2, 1 from large to small: 76 is "50+20+5+1".

    Equal coins are written one by one; 0 gives "none"."""
    coins = []
    for coin in (50, 20, 10, 5, 2, 1):
        coins += [str(coin)] * (cents // coin)
        cents %= coin
    return "+".join(coins) or "none"
# M: Each coin is taken as often as it fits, and the remainder goes on.
# R: greedy coins as a text, 76 -> "50+20+5+1"
assert coin_list_text(76) == "50+20+5+1"
assert coin_list_text(4) == "2+2"
assert coin_list_text(0) == "none"

def page_of_text(page, total):
    """Write "- 3 of 12 -" with the page padded to the width of total."""
    return f"- {page:>{len(str(total))}} of {total} -"
# E: The width in the format is the number of digits of the total.
assert page_of_text(3, 12) == "-  3 of 12 -"
assert page_of_text(12, 12) == "- 12 of 12 -"
assert page_of_text(1, 9) == "- 1 of 9 -"

def multiples_in_words(number: int) -> str:
    """Return "once", "twice", "three times", ... up to five in words and "N times" above; 0 is
    "never"."""
    words = ["never", "once", "twice", "three times", "four times", "five times"]
    return words[number] if number < len(words) else f"{number} times"
# E: Small numbers are indexes into a list of words.
assert multiples_in_words(2) == "twice"
assert multiples_in_words(0) == "never"
assert multiples_in_words(12) == "12 times"

def trimmed_float_text(value, places):
    """Format value with at most the given places, without zeros or a point at the end: 2.50 is
    "2.5".

    places is at least 1."""
    return f"{value:.{places}f}".rstrip("0").rstrip(".")
# E: First the zeros and then a lonely point are stripped from the right.
# R: float to string with max n decimals, no trailing zeros
assert trimmed_float_text(2.5, 3) == "2.5"
assert trimmed_float_text(10.0, 2) == "10"
assert trimmed_float_text(1 / 3, 2) == "0.33"

def distance_sign(metres: int) -> str:
    """Write a distance for a road sign: below 1000 rounded to tens as "450 m", else "1.5 km".

    Kilometres have one decimal below 10 km and none from there on."""
    if metres < 1000:
        return f"{round(metres, -1)} m"
    kilometres = metres / 1000
    return f"{kilometres:.1f} km" if kilometres < 10 else f"{kilometres:.0f} km"
# M: A negative number of places rounds to tens, and the range decides the decimals.
# R: road sign: 448 m -> "450 m", 1520 -> "1.5 km", from 10 km on w/o decimals
assert distance_sign(448) == "450 m"
assert distance_sign(1520) == "1.5 km"
assert distance_sign(23400) == "23 km"

def roman_year_short(number):
    """Write a number from 1 to 39 in Roman numerals."""
    tens, ones = divmod(number, 10)
    units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return "X" * tens + units[ones]
# E: Up to 39 only X is needed for the tens, and the ones come from a list.
# R: roman numerals up to 39 only
assert roman_year_short(34) == "XXXIV"
assert roman_year_short(9) == "IX"
assert roman_year_short(20) == "XX"

def number_in_frame(number, width):
    """Write a number in brackets, centred in width places between them; one that is too long as
    "#"s."""
    text = str(number)
    if len(text) > width:
        text = "#" * width
    return f"[{text:^{width}}]"
# E: Too long texts are replaced before they are centred.
assert number_in_frame(42, 6) == "[  42  ]"
assert number_in_frame(12345, 3) == "[###]"
assert number_in_frame(-1, 2) == "[-1]"

def time_left_text(seconds: int) -> str:
    """Write remaining seconds as "2:05" from a minute on, as "45s" below, and "time up" at 0 or
    less."""
    if seconds <= 0:
        return "time up"
    if seconds < 60:
        return f"{seconds}s"
    return f"{seconds // 60}:{seconds % 60:02d}"
# E: Three ranges of the seconds have their own text.
# R: timer display: 125 -> "2:05", 45 -> "45s", <=0 -> "time up"
assert time_left_text(125) == "2:05"
assert time_left_text(45) == "45s"
assert time_left_text(0) == "time up"

def comparison_sentence(name_a, a, name_b, b):
    """Compare two amounts in a sentence: "Ann has 3 more than Bo." or "Ann and Bo have the
    same."."""
    if a == b:
        return f"{name_a} and {name_b} have the same."
    if a < b:
        name_a, name_b = name_b, name_a
    return f"{name_a} has {abs(a - b)} more than {name_b}."
# M: The names are swapped when the second amount is larger.
# R: who has more & by how much: "Bo has 2 more than Ann."
assert comparison_sentence("Ann", 5, "Bo", 2) == "Ann has 3 more than Bo."
assert comparison_sentence("Ann", 1, "Bo", 3) == "Bo has 2 more than Ann."
assert comparison_sentence("A", 0, "B", 0) == "A and B have the same."

def money_in_words(cents: int) -> str:
    """Write cents as "3 euros and 5 cents" with right singulars, leaving out a part that is zero.

    Zero gives "nothing"."""
    euros, rest = divmod(cents, 100)
    parts = []
    for amount, unit in ((euros, "euro"), (rest, "cent")):
        if amount:
            parts.append(f"{amount} {unit}" + ("" if amount == 1 else "s"))
    return " and ".join(parts) or "nothing"
# M: Both parts go through the same loop, and zero parts are skipped.
# R: 305 cents -> "3 euros and 5 cents"
assert money_in_words(305) == "3 euros and 5 cents"
assert money_in_words(101) == "1 euro and 1 cent"
assert money_in_words(200) == "2 euros"
assert money_in_words(0) == "nothing"

def lottery_text(numbers, bonus):
    """Write sorted two-digit numbers separated by spaces with "+" and the bonus: "03 14 27 +
    08"."""
    return f"{' '.join(f'{n:02d}' for n in sorted(numbers))} + {bonus:02d}"
# E: Each sorted number is padded to two digits.
assert lottery_text([27, 3, 14], 8) == "03 14 27 + 08"
assert lottery_text([1], 40) == "01 + 40"
assert lottery_text([], 5) == " + 05"

def digit_frequency_text(number: int) -> str:
    """Describe how often each digit occurs in a non-negative integer: 7717 is "1:1 7:3"."""
    text = str(number)
    return " ".join(f"{digit}:{text.count(digit)}" for digit in sorted(set(text)))
# E: The distinct digits are sorted and counted in the text.
assert digit_frequency_text(7717) == "1:1 7:3"
assert digit_frequency_text(0) == "0:1"
assert digit_frequency_text(100) == "0:2 1:1"

def interval_text(low, high, include_high=False):
    """Write an interval as "[1, 5)", or "[1, 5]" when the upper end belongs to it.

    When low is greater than high the text is "empty"."""
    if low > high:
        return "empty"
    return f"[{low}, {high}{']' if include_high else ')'}"
# E: The last bracket depends on the flag.
# R: "[1, 5)" or "[1, 5]", "empty" when low > high
assert interval_text(1, 5) == "[1, 5)"
assert interval_text(1, 5, True) == "[1, 5]"
assert interval_text(3, 1) == "empty"

def average_per_line(table: str) -> list[str]:
    """Return for each line of numbers in table the mean with two decimals; blank lines give "-"."""
    result = []
    for line in table.split("\n"):
        numbers = [float(cell) for cell in line.split()]
        result.append(f"{sum(numbers) / len(numbers):.2f}" if numbers else "-")
    return result
# M: Each line is split into numbers, and an empty list of them is a special case.
assert average_per_line("1 2\n\n5") == ["1.50", "-", "5.00"]
assert average_per_line("") == ["-"]
assert average_per_line("0.5 0.25 0.75") == ["0.50"]

def tens_as_marks(number):
    """Write a number from 0 to 99 as "X" for each ten and "i" for each one, "o" for zero."""
    if number == 0:
        return "o"
    return "X" * (number // 10) + "i" * (number % 10)
# E: Quotient and remainder tell how often each mark is repeated.
assert tens_as_marks(23) == "XXiii"
assert tens_as_marks(40) == "XXXX"
assert tens_as_marks(0) == "o"

def weight_with_unit(grams):
    """Write grams as "850 g" below a kilogram and as "1.25 kg" from there on, without needless
    zeros."""
    if grams < 1000:
        return f"{grams} g"
    return f"{grams / 1000:g} kg"
# E: The g format leaves out zeros at the end.
# R: 850 -> "850 g", 1250 -> "1.25 kg", 2000 -> "2 kg"
assert weight_with_unit(850) == "850 g"
assert weight_with_unit(1250) == "1.25 kg"
assert weight_with_unit(2000) == "2 kg"

def nth_weekday_text(number, day):
    """Return "first", "second", "third", "fourth" or "last" (number 5) and the day: "third
    Monday"."""
    return f"{['first', 'second', 'third', 'fourth', 'last'][number - 1]} {day}"
# E: The number less one is the index of the word.
assert nth_weekday_text(3, "Monday") == "third Monday"
assert nth_weekday_text(5, "Friday") == "last Friday"
assert nth_weekday_text(1, "Sunday") == "first Sunday"

def sums_in_steps(numbers: list[int]) -> str:
    """Write the running totals of numbers joined by arrows and starting at 0: [2, 3] is "0 -> 2
    -> 5"."""
    total = 0
    steps = ["0"]
    for number in numbers:
        total += number
        steps.append(str(total))
    return " -> ".join(steps)
# M: The total grows in the loop, and each value is kept as text.
# R: show running total as 0 -> 2 -> 5
assert sums_in_steps([2, 3]) == "0 -> 2 -> 5"
assert sums_in_steps([-1]) == "0 -> -1"
assert sums_in_steps([]) == "0"

def compact_phone(digits: str) -> str:
    """Write a digit text as groups of two with spaces; with an odd length the first group has
    three.

    Texts of up to three digits stay together."""
    if len(digits) <= 3:
        return digits
    start = 3 if len(digits) % 2 else 2
    groups = [digits[:start]] + [digits[i:i + 2] for i in range(start, len(digits), 2)]
    return " ".join(groups)
# M: The parity of the length fixes the first group, and the others are slices of two.
# R: phone number digits in pairs "123 45 67" (first group of 3 if odd count)
assert compact_phone("1234567") == "123 45 67"
assert compact_phone("123456") == "12 34 56"
assert compact_phone("12") == "12"

def missing_amount_text(have, need, unit):
    """Return "enough" if have covers need, or else "N unit missing" with the difference."""
    missing = need - have
    return "enough" if missing <= 0 else f"{missing} {unit} missing"
# E: A difference that is not positive means enough.
# R: have 3 need 5 eggs -> "2 eggs missing" otherwise "enough"
assert missing_amount_text(3, 5, "eggs") == "2 eggs missing"
assert missing_amount_text(5, 5, "eggs") == "enough"
assert missing_amount_text(0, 1, "kg") == "1 kg missing"

def scale_bar_text(value, maximum, width):
    """Draw a bar of width places filled with "#" in proportion and "-" for the rest, value behind.

    The filled part is rounded down; a value above maximum fills all."""
    filled = min(value * width // maximum, width)
    return "#" * filled + "-" * (width - filled) + f" {value}"
# E: Integer division finds the filled part, capped by the width.
assert scale_bar_text(5, 10, 8) == "####---- 5"
assert scale_bar_text(12, 10, 4) == "#### 12"
assert scale_bar_text(0, 3, 2) == "-- 0"

def expanded_number(number: int) -> str:
    """Write a positive integer as the sum of its digit values without zeros: 4073 is "4000 + 70 +
    3"."""
    digits = str(number)
    size = len(digits)
    parts = [digit + "0" * (size - i - 1) for i, digit in enumerate(digits) if digit != "0"]
    return " + ".join(parts)
# M: Each digit is followed by as many zeros as digits stand behind it.
# R: 4073 -> "4000 + 70 + 3"
assert expanded_number(4073) == "4000 + 70 + 3"
assert expanded_number(100) == "100"
assert expanded_number(7) == "7"

def exam_result_text(points: int, full: int) -> str:
    """Write "17/20 (85%) passed" with the percent rounded down; passed from 50 percent, else
    "failed"."""
    percent = 100 * points // full
    return f"{points}/{full} ({percent}%) {'passed' if percent >= 50 else 'failed'}"
# E: The percent is worked out once and used twice.
# R: points & max -> "17/20 (85%) passed" (50% needed)
assert exam_result_text(17, 20) == "17/20 (85%) passed"
assert exam_result_text(1, 3) == "1/3 (33%) failed"
assert exam_result_text(5, 10) == "5/10 (50%) passed"

def is_round_price_text(text):
    """Check if a price text such as "12.00" or "12" has no cents other than zeros."""
    whole, point, cents = text.partition(".")
    return cents.strip("0") == ""
# E: Behind the point nothing but zeros may stand.
# R: "12.00" or "12" is round, "12.50" isn't
assert is_round_price_text("12.00") is True
assert is_round_price_text("12.50") is False
assert is_round_price_text("12") is True

def largest_number_in_words(text):
    """Return the largest whole number among the words of text, or None if no word is one.

    Words with signs or marks do not count."""
    return max((int(word) for word in text.split() if word.isdigit()), default=None)
# E: Only words made of digits are converted, and the default covers none.
# R: biggest number mentioned in a sentence, None if theres none
assert largest_number_in_words("3 cats and 12 dogs ate 7 fish") == 12
assert largest_number_in_words("no pets") is None
assert largest_number_in_words("-5 and 2") == 2
