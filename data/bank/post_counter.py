"""Verified problems: post counter."""

def letter_stamp_cents(grams: int, abroad: bool = False) -> int:
    """Return the postage in cents: 85 up to 20 g, 100 up to 50 g, 160 above, and 25 more abroad."""
    base = 85 if grams <= 20 else 100 if grams <= 50 else 160
    return base + 25 if abroad else base
# E: A chain of conditions sets the base, and the flag adds to it.
# R: stamps: up to 20g 85c, up to 50g 100c, heavier 160c. +25 if abroad
assert letter_stamp_cents(20) == 85
assert letter_stamp_cents(21) == 100
assert letter_stamp_cents(51, True) == 185

def three_line_address(name: str, street: str, town: str, zip_code: str = "") -> str:
    """Return three lines: name, street, and zip code and town with a space (no leading space
    without zip)."""
    return f"{name}\n{street}\n{zip_code} {town}".replace("\n ", "\n")
# E: A blank after a line break, left by an empty zip code, is removed.
assert three_line_address("Ann", "Main 1", "Ulm", "89073") == "Ann\nMain 1\n89073 Ulm"
assert three_line_address("Bo", "Hill 2", "Au") == "Bo\nHill 2\nAu"
assert three_line_address("", "", "X") == "\n\nX"

def fits_mailbox(width: int, height: int, slot_width: int = 30, slot_height: int = 4) -> bool:
    """Check whether a letter fits the slot either way round, equal sizes included."""
    return max(width, height) <= slot_width and min(width, height) <= slot_height
# E: The longer side is compared with the width and the shorter one with the height of the slot.
assert fits_mailbox(25, 3) is True
assert fits_mailbox(3, 25) is True
assert fits_mailbox(25, 5) is False

def stamps_for(amount, *values):
    """Pay the amount with stamps of the given values, largest first as often as possible;
    return a list and what is left.

    The result is a tuple (stamps, rest)."""
    stamps = []
    for value in sorted(values, reverse=True):
        stamps += [value] * (amount // value)
        amount %= value
    return stamps, amount
# M: Each value is used as often as it fits, and the remainder goes on to smaller ones.
# R: greedy stamps: stamps_for(95, 50, 20) -> ([50, 20, 20], 5)
assert stamps_for(95, 50, 20) == ([50, 20, 20], 5)
assert stamps_for(40, 20) == ([20, 20], 0)
assert stamps_for(7) == ([], 7)

def heaviest_first(parcels, limit=30):
    """Return the parcels' weights up to the limit, heaviest first, and the number of those too
    heavy, as a tuple."""
    allowed = sorted((weight for weight in parcels if weight <= limit), reverse=True)
    return allowed, len(parcels) - len(allowed)
# E: The difference of the lengths is the number of refused parcels.
assert heaviest_first([5, 40, 30]) == ([30, 5], 1)
assert heaviest_first([31], 30) == ([], 1)
assert heaviest_first([]) == ([], 0)

def zip_is_valid(zip_code):
    """Check that a zip code text has exactly five characters, all digits, and does not begin
    with "00"."""
    return len(zip_code) == 5 and zip_code.isdigit() and not zip_code.startswith("00")
# E: Three tests are joined with and.
# R: german zip: 5 digits, not starting with 00
assert zip_is_valid("89073") is True
assert zip_is_valid("00123") is False
assert zip_is_valid("8907a") is False
assert zip_is_valid("") is False

def route_of_postman(houses):
    """Return the house numbers in walking order: odd ones upwards, then even ones downwards."""
    odd = sorted(house for house in houses if house % 2)
    return odd + sorted((house for house in houses if house % 2 == 0), reverse=True)
# E: Two sorted lists, one of them backwards, are joined.
assert route_of_postman([4, 1, 2, 3]) == [1, 3, 4, 2]
assert route_of_postman([6, 8]) == [8, 6]
assert route_of_postman([]) == []

def tracking_status(events):
    """Return the last event of the list in lower case, "no events" if it is empty."""
    return events[-1].lower() if events else "no events"
# E: The index -1 is the last event, guarded by the truth of the list.
assert tracking_status(["Sent", "IN TRUCK"]) == "in truck"
assert tracking_status(["Sent"]) == "sent"
assert tracking_status([]) == "no events"

def insurance_needed(value, *, fragile=False, abroad=False):
    """Recommend insurance: the value is over 500, or the parcel is both fragile and going
    abroad."""
    return value > 500 or fragile and abroad
# E: The and of two flags or the value alone is enough.
assert insurance_needed(501) is True
assert insurance_needed(500, fragile=True) is False
assert insurance_needed(0, fragile=True, abroad=True) is True

def envelope_price(count, single=0.25, ten_pack=2.0):
    """Return the price of envelopes, buying packs of ten first and the rest singly, rounded to
    cents."""
    packs, rest = divmod(count, 10)
    return round(packs * ten_pack + rest * single, 2)
# E: The divmod splits the count into packs and singles.
# R: envelopes 25 cent each or 10 for 2.00. price for n (fill up packs first)
assert envelope_price(23) == 4.75
assert envelope_price(10) == 2.0
assert envelope_price(0) == 0.0

def sender_line(name: str, town: str | None = None) -> str:
    """Return "from NAME" or "from NAME, TOWN" with the town in capitals; an empty name becomes
    "unknown"."""
    line = f"from {name or 'unknown'}"
    return line if town is None else f"{line}, {town.upper()}"
# E: The or replaces an empty name, and None leaves out the town.
assert sender_line("Ann", "Ulm") == "from Ann, ULM"
assert sender_line("") == "from unknown"
assert sender_line("Bo") == "from Bo"

def delivered_share(states):
    """Return delivered and total as text "3/4 (75%)" for a list of states, "0/0" for an empty
    one."""
    done = states.count("delivered")
    return f"{done}/{len(states)} ({100 * done // len(states)}%)" if states else "0/0"
# E: The count and the length are put into one text.
assert delivered_share(["delivered", "lost"]) == "1/2 (50%)"
assert delivered_share(["lost"]) == "0/1 (0%)"
assert delivered_share([]) == "0/0"

def next_pickup(hours: list[int], now: int) -> int:
    """Return the first of the sorted pickup hours after now (strictly), else the first hour
    plus 24.

    There is at least one hour."""
    later = [hour for hour in hours if hour > now]
    return later[0] if later else hours[0] + 24
# E: If nothing is later today, the first pickup of tomorrow is counted on from today.
assert next_pickup([8, 12, 17], 12) == 17
assert next_pickup([8, 12], 20) == 32
assert next_pickup([9], 0) == 9

def parcel_volume_text(a, b, c):
    """Return "SxMxL cm" with the sides from short to long and their volume, like "2x3x10 cm, 60
    cm3"."""
    a, b, c = sorted((a, b, c))
    return f"{a}x{b}x{c} cm, {a * b * c} cm3"
# E: The sorted sides are unpacked into the same names.
# R: parcel text with sides sorted: (10, 2, 3) -> "2x3x10 cm, 60 cm3"
assert parcel_volume_text(10, 2, 3) == "2x3x10 cm, 60 cm3"
assert parcel_volume_text(1, 1, 1) == "1x1x1 cm, 1 cm3"
assert parcel_volume_text(5, 4, 0) == "0x4x5 cm, 0 cm3"

def is_express_possible(hour, weekday, cutoff=15):
    """Check if express still works today: before the cutoff hour on Mon to Fri, before 12 on
    "Sat", never on "Sun"."""
    if weekday == "Sun":
        return False
    return hour < (12 if weekday == "Sat" else cutoff)
# E: Sunday leaves early, and the day picks the hour to compare with.
assert is_express_possible(14, "Mon") is True
assert is_express_possible(15, "Mon") is False
assert is_express_possible(12, "Sat") is False
assert is_express_possible(8, "Sun") is False

def unread_letters(letters, read):
    """Return how many of the numbered letters are unread, and the lowest unread number or None,
    as a tuple."""
    unread = set(letters) - set(read)
    return len(unread), min(unread, default=None)
# E: The set difference is measured and its minimum taken.
assert unread_letters([1, 2, 3], [1]) == (2, 2)
assert unread_letters([1], [1, 9]) == (0, None)
assert unread_letters([], []) == (0, None)

def bundle_letters(count, size=50):
    """Return a text such as "3 bundles and 7 letters", leaving out "and 0 letters" when none
    remain."""
    bundles, rest = divmod(count, size)
    return f"{bundles} bundles" + (f" and {rest} letters" if rest else "")
# E: The rest is mentioned only if it is not zero.
assert bundle_letters(157) == "3 bundles and 7 letters"
assert bundle_letters(100) == "2 bundles"
assert bundle_letters(3) == "0 bundles and 3 letters"

def to_sort_bins(towns, bins):
    """Put every town into the bin of its first letter: bins is a list of letter texts such as
    "ABC".

    Return a list of the bin numbers from 0, and -1 for a letter in no bin."""
    return [next((i for i, letters in enumerate(bins) if town[0] in letters), -1) for town in towns]
# M: The next function finds the first bin with the letter or falls back to -1.
assert to_sort_bins(["Bonn", "Ulm"], ["ABC", "TUV"]) == [0, 1]
assert to_sort_bins(["Kiel"], ["AB"]) == [-1]
assert to_sort_bins([], ["A"]) == []

def same_address(first: str, second: str) -> bool:
    """Check whether two addresses agree when case, dots, commas and all spaces are ignored."""
    clean = [text.lower().translate(str.maketrans("", "", "., ")) for text in (first, second)]
    return clean[0] == clean[1]
# M: A translate table with deletions cleans both texts.
assert same_address("Main St. 5", "main st 5") is True
assert same_address("Main St 5", "Main St 6") is False
assert same_address("", " . ") is True

def mail_days(days, skip=("Sunday",)):
    """Return the days without those in skip, each cut to its first two letters."""
    return [day[:2] for day in days if day not in skip]
# E: The filter uses the whole name, the result only its start.
assert mail_days(["Monday", "Sunday", "Friday"]) == ["Mo", "Fr"]
assert mail_days(["Monday"], ["Monday"]) == []
assert mail_days([]) == []

def highest_house_number(addresses):
    """Return the highest number at the end of address texts such as "Main St 12", 0 if there is
    none at all."""
    return max((int(a.split()[-1]) for a in addresses if a and a.split()[-1].isdigit()), default=0)
# E: Only texts whose last word is made of digits are converted.
assert highest_house_number(["Main St 12", "Hill 7", "The Mill"]) == 12
assert highest_house_number(["The Mill"]) == 0
assert highest_house_number([]) == 0

def returned_parcels(parcels: dict[str, int]) -> list[str]:
    """Return the ids of the parcels, dict id to tries, that failed 3 or more tries, as a list
    from most tries on.

    Equal numbers of tries are ordered by id."""
    return sorted((p for p, tries in parcels.items() if tries >= 3), key=lambda p: (-parcels[p], p))
# E: The key negates the tries and breaks ties by the id.
assert returned_parcels({"b": 3, "a": 3, "c": 5, "d": 2}) == ["c", "a", "b"]
assert returned_parcels({"a": 1}) == []
assert returned_parcels({}) == []

def postcard_text(place: str, days: int, weather: str = "sunny") -> str:
    """Return "Hello from PLACE! Day N, sunny." and, from day 7 on, " I miss you!" after it."""
    text = f"Hello from {place}! Day {days}, {weather}."
    return text + " I miss you!" if days >= 7 else text
# E: The addition depends on the number of days.
assert postcard_text("Rome", 3) == "Hello from Rome! Day 3, sunny."
assert postcard_text("Oslo", 7, "cold") == "Hello from Oslo! Day 7, cold. I miss you!"
assert postcard_text("", 0) == "Hello from ! Day 0, sunny."
