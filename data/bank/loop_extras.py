"""Verified problems: loop extras."""

def rent_with_raises(rent, years):
    """Compute all rent paid in a number of years, with 12 monthly payments a year and a monthly
    rent that is 10 higher every next year."""
    paid = 0
    for _ in range(years):
        paid += 12 * rent
        rent += 10
    return paid
# E: Each year is paid first and then the rent rises.
# R: total rent for n years, 12 months each, monthly rent goes up by 10 every year
assert rent_with_raises(100, 2) == 2520
assert rent_with_raises(50, 1) == 600
assert rent_with_raises(50, 0) == 0

def ghosts_in_rooms(rooms):
    """Return the names of the rooms whose list of things contains "ghost", in capitals; rooms is
    a dict from name to list."""
    haunted = []
    for name, things in rooms.items():
        if "ghost" in things:
            haunted.append(name.upper())
    return haunted
# E: Each list is searched and the name of a haunted room is kept.
# R: dict room -> things, which rooms have a "ghost"? names in CAPS
assert ghosts_in_rooms({"attic": ["box", "ghost"], "hall": []}) == ["ATTIC"]
assert ghosts_in_rooms({"hall": ["lamp"]}) == []
assert ghosts_in_rooms({}) == []

def swimmer_laps_text(laps):
    """Write the laps as "1: 40s, 2: 38s*", where a star marks each lap that is faster than the lap
    before."""
    parts = []
    for i, seconds in enumerate(laps):
        star = "*" if i > 0 and seconds < laps[i - 1] else ""
        parts.append(f"{i + 1}: {seconds}s{star}")
    return ", ".join(parts)
# M: The star depends on the lap before and is empty for the first.
assert swimmer_laps_text([40, 38]) == "1: 40s, 2: 38s*"
assert swimmer_laps_text([40, 40]) == "1: 40s, 2: 40s"
assert swimmer_laps_text([]) == ""

def sum_of_two_dice_rule(throws):
    """Add up the eyes of (a, b) throws, but a throw with a 1 in it counts 0 and two ones set the
    whole sum back to 0."""
    total = 0
    for a, b in throws:
        if a == 1 and b == 1:
            total = 0
        elif a != 1 and b != 1:
            total += a + b
    return total
# E: Two ones reset the sum and a single one matches neither case.
# R: dice game: each throw (a,b) adds a+b; any 1 -> adds nothing; 1 and 1 -> total back to 0
assert sum_of_two_dice_rule([(3, 4), (1, 6)]) == 7
assert sum_of_two_dice_rule([(5, 5), (1, 1), (2, 2)]) == 4
assert sum_of_two_dice_rule([]) == 0

def vip_first_order(guests):
    """Return the guest names with those marked by a "*" at the end first, without the star; the
    order within both groups stays."""
    vips = []
    others = []
    for guest in guests:
        if guest.endswith("*"):
            vips.append(guest.rstrip("*"))
        else:
            others.append(guest)
    return vips + others
# E: Two lists are filled and put together with the marked guests in front.
assert vip_first_order(["Al", "Bo*", "Cy"]) == ["Bo", "Al", "Cy"]
assert vip_first_order(["Al"]) == ["Al"]
assert vip_first_order([]) == []

def steps_until_home(place, moves):
    """Move on a line by the numbers in moves and return how many moves it takes until place is 0;
    0 if it is 0 at the start and -1 if home is never reached."""
    if place == 0:
        return 0
    for count, move in enumerate(moves, 1):
        place += move
        if place == 0:
            return count
    return -1
# E: Each move changes the place, which is then compared with 0.
assert steps_until_home(3, [-1, -2, 4]) == 2
assert steps_until_home(0, [5]) == 0
assert steps_until_home(2, [1]) == -1

def mean_of_best_throws(throws, dropped):
    """Return the average of the throws after the lowest dropped ones are left out, rounded to 1
    decimal, or 0 if none are left."""
    best = sorted(throws)[dropped:]
    return round(sum(best) / len(best), 1) if best else 0
# E: Sorting puts the lowest first, where a slice removes them.
# R: average after dropping the k lowest, 1 decimal, 0 if nothing left
assert mean_of_best_throws([9, 2, 8], 1) == 8.5
assert mean_of_best_throws([4], 1) == 0
assert mean_of_best_throws([], 0) == 0

def library_fines_total(days_late):
    """Sum the fines in cents for a list of days late: the first 3 days are free, then each day
    costs 20, and one book costs at most 500."""
    total = 0
    for days in days_late:
        if days > 3:
            total += min(20 * (days - 3), 500)
    return total
# E: Only days after the third cost something and min sets the maximum.
# R: fines: first 3 days free, 20c per day after, max 500 per book. list of days -> cents
assert library_fines_total([2, 5, 100]) == 540
assert library_fines_total([3]) == 0
assert library_fines_total([]) == 0

def odd_one_out_length(words):
    """Return the first word whose length differs from that of the first word, or None if all are
    equally long."""
    for word in words:
        if len(word) != len(words[0]):
            return word
    return None
# E: Each length is compared with that of the first word.
assert odd_one_out_length(["cat", "dog", "horse"]) == "horse"
assert odd_one_out_length(["a", "b"]) is None
assert odd_one_out_length([]) is None

def inventory_low_report(stock, minimum):
    """Return a text "item (number)" for each item of the dict whose number is below minimum, lowest
    number first, joined by "; ", or "all fine"."""
    low = [(number, item) for item, number in stock.items() if number < minimum]
    return "; ".join(f"{item} ({number})" for number, item in sorted(low)) or "all fine"
# M: Tuples that begin with the number are sorted by it and then by name.
assert inventory_low_report({"pen": 3, "ink": 1, "cap": 9}, 5) == "ink (1); pen (3)"
assert inventory_low_report({"pen": 5}, 5) == "all fine"
assert inventory_low_report({}, 5) == "all fine"
