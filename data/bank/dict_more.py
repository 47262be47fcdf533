"""Verified problems: dict more."""

def price_tag_or_ask(prices, item):
    """Return "ITEM: N euros" for an item with a price, and "ITEM: please ask" without one."""
    return f"{item}: {prices[item]} euros" if item in prices else f"{item}: please ask"
# E: The membership test chooses the text.
assert price_tag_or_ask({"hat": 9}, "hat") == "hat: 9 euros"
assert price_tag_or_ask({}, "cap") == "cap: please ask"
assert price_tag_or_ask({"hat": 0}, "hat") == "hat: 0 euros"

def room_of(rooms, name):
    """Tell the room of a person as "room N", or "not here" if the name is unknown."""
    return f"room {rooms[name]}" if name in rooms else "not here"
# E: The number is only looked up for known names.
# R: where is a person? rooms is name->number, give "room 4" or "not here"
assert room_of({"Al": 4}, "Al") == "room 4"
assert room_of({"Al": 4}, "Bo") == "not here"
assert room_of({}, "Al") == "not here"

def stock_word(stock, item):
    """Describe the stock of an item: "none" for 0 or unknown, "few" below 5, else "plenty"."""
    pieces = stock.get(item, 0)
    return "plenty" if pieces >= 5 else "few" if pieces > 0 else "none"
# E: The number is looked up once and tested twice.
# R: none / few (<5) / plenty for an item in stock
assert stock_word({"pen": 5}, "pen") == "plenty"
assert stock_word({"pen": 4}, "pen") == "few"
assert stock_word({}, "pen") == "none"

def grade_comment(marks, name):
    """Return "top" for a mark over 80, "fine" over 40, "learn more" otherwise; an unknown name
    gives "no mark"."""
    if name not in marks:
        return "no mark"
    return "top" if marks[name] > 80 else "fine" if marks[name] > 40 else "learn more"
# E: Unknown names leave first.
assert grade_comment({"Al": 81}, "Al") == "top"
assert grade_comment({"Al": 41}, "Al") == "fine"
assert grade_comment({"Al": 40}, "Al") == "learn more"
assert grade_comment({}, "Al") == "no mark"

def which_is_dearer(prices, a, b):
    """Return the item with the higher price of two, or "equal" if their prices agree."""
    if prices[a] == prices[b]:
        return "equal"
    return a if prices[a] > prices[b] else b
# E: The prices are compared, the names returned.
assert which_is_dearer({"tea": 2, "ham": 5}, "tea", "ham") == "ham"
assert which_is_dearer({"tea": 2, "ham": 2}, "tea", "ham") == "equal"
assert which_is_dearer({"tea": 3, "ham": 2}, "tea", "ham") == "tea"

def who_is_older(ages, a, b):
    """Name the older of two people in the dict, the first if both are of the same age."""
    return max(a, b, key=ages.get)
# E: max compares both names by their age.
assert who_is_older({"Al": 5, "Bo": 9}, "Al", "Bo") == "Bo"
assert who_is_older({"Al": 5, "Bo": 5}, "Al", "Bo") == "Al"
assert who_is_older({"Al": 6, "Bo": 5}, "Al", "Bo") == "Al"

def lowest_price_of_shops(shops, item):
    """Find the lowest price of an item over a list of price dicts; None if no shop has it."""
    return min((shop[item] for shop in shops if item in shop), default=None)
# E: Shops without the item are skipped.
# R: shops = list of dicts item->price. cheapest price for an item, None if nobody sells it
assert lowest_price_of_shops([{"tea": 3}, {"tea": 2}, {}], "tea") == 2
assert lowest_price_of_shops([{}], "tea") is None
assert lowest_price_of_shops([], "tea") is None

def count_dicts_with_key(dicts, key):
    """Count the dicts of the list that have the key."""
    return sum(key in d for d in dicts)
# E: Each membership test counts as one or zero.
assert count_dicts_with_key([{"a": 1}, {"b": 2}, {"a": 0}], "a") == 2
assert count_dicts_with_key([{}], "a") == 0
assert count_dicts_with_key([], "a") == 0

def sum_of_field(rows, field):
    """Add up one field over a list of dicts, where a row without the field counts 0."""
    return sum(row.get(field, 0) for row in rows)
# E: get supplies the zero.
assert sum_of_field([{"n": 2}, {}, {"n": 3}], "n") == 5
assert sum_of_field([{}], "n") == 0
assert sum_of_field([], "n") == 0

def field_of_all(rows, field, default):
    """List the value of the field for each row, with default for rows that do not have it."""
    return [row.get(field, default) for row in rows]
# E: One lookup is made per row.
assert field_of_all([{"n": 2}, {}], "n", 0) == [2, 0]
assert field_of_all([{}], "n", "?") == ["?"]
assert field_of_all([], "n", 0) == []

def adults_among(people):
    """Return the "name" of each person dict whose "age" is 18 or more."""
    return [person["name"] for person in people if person["age"] >= 18]
# E: The age filters and the name is taken.
# R: names of all persons 18+, list of dicts
assert adults_among([{"name": "Al", "age": 18}, {"name": "Bo", "age": 9}]) == ["Al"]
assert adults_among([{"name": "Bo", "age": 17}]) == []
assert adults_among([]) == []

def cheapest_product_name(products):
    """Return the "name" of the product dict with the lowest "price"; the list is not empty."""
    return min(products, key=lambda product: product["price"])["name"]
# E: min with a key finds the dict, then the name is read.
# R: list of dicts with name + price, name of the cheapest
assert cheapest_product_name([{"name": "a", "price": 3}, {"name": "b", "price": 2}]) == "b"
assert cheapest_product_name([{"name": "a", "price": 3}]) == "a"
assert cheapest_product_name([{"name": "x", "price": 1}, {"name": "y", "price": 1}]) == "x"

def tasks_still_open(tasks):
    """Count the task dicts whose "done" is missing or False."""
    return sum(not task.get("done", False) for task in tasks)
# E: A missing field counts as not done.
assert tasks_still_open([{"done": True}, {"done": False}, {}]) == 2
assert tasks_still_open([{"done": True}]) == 0
assert tasks_still_open([]) == 0

def titles_by_rating(films):
    """Sort film dicts by "stars", most first, and return their "title"s."""
    return [film["title"] for film in sorted(films, key=lambda f: -f["stars"])]
# E: The negative stars sort in falling order.
assert titles_by_rating([{"title": "A", "stars": 2}, {"title": "B", "stars": 5}]) == ["B", "A"]
assert titles_by_rating([{"title": "A", "stars": 1}]) == ["A"]
assert titles_by_rating([]) == []

def person_line_of_table(person):
    """Write a person dict as "NAME (AGE)", leaving out the bracket if there is no "age"."""
    return f"{person['name']} ({person['age']})" if "age" in person else person["name"]
# E: The key test decides on the form.
assert person_line_of_table({"name": "Al", "age": 7}) == "Al (7)"
assert person_line_of_table({"name": "Bo"}) == "Bo"
assert person_line_of_table({"name": "", "age": 0}) == " (0)"

def order_line_total(order):
    """Compute "price" times "count" of an order dict; a missing count means 1."""
    return order["price"] * order.get("count", 1)
# E: One is the default count.
assert order_line_total({"price": 4, "count": 3}) == 12
assert order_line_total({"price": 4}) == 4
assert order_line_total({"price": 4, "count": 0}) == 0

def is_valid_user(user):
    """Check that a user dict has a non-empty "name" and an "email" with an "@" in it."""
    return bool(user.get("name")) and "@" in user.get("email", "")
# E: Missing fields behave like empty ones.
assert is_valid_user({"name": "Al", "email": "a@b"}) is True
assert is_valid_user({"name": "", "email": "a@b"}) is False
assert is_valid_user({"name": "Al"}) is False

def car_can_start(car):
    """Check a car dict: "fuel" above 0, "battery" at least 12, and "doors" equal to "closed"."""
    return car["fuel"] > 0 and car["battery"] >= 12 and car["doors"] == "closed"
# E: Three fields are tested.
assert car_can_start({"fuel": 5, "battery": 12, "doors": "closed"}) is True
assert car_can_start({"fuel": 0, "battery": 12, "doors": "closed"}) is False
assert car_can_start({"fuel": 5, "battery": 11, "doors": "closed"}) is False

def pet_is_happy(pet):
    """Tell whether a pet dict has "hunger" below 3 and either "walked" or "played" as True;
    missing flags count as False."""
    return pet["hunger"] < 3 and (pet.get("walked", False) or pet.get("played", False))
# E: One of the two flags is enough.
assert pet_is_happy({"hunger": 2, "walked": True}) is True
assert pet_is_happy({"hunger": 3, "walked": True}) is False
assert pet_is_happy({"hunger": 0}) is False

def rectangle_dict_area(shape):
    """Multiply "width" by "height" of a dict; if one is missing the shape is a square."""
    width = shape.get("width", shape.get("height"))
    return width * shape.get("height", width)
# E: Each side is the default for the other.
assert rectangle_dict_area({"width": 2, "height": 3}) == 6
assert rectangle_dict_area({"width": 4}) == 16
assert rectangle_dict_area({"height": 5}) == 25

def age_of_oldest_child(family):
    """Return the highest age below 18 in a dict from names to ages, or None without children."""
    return max((age for age in family.values() if age < 18), default=None)
# E: Grown-ups are filtered out before max.
assert age_of_oldest_child({"Al": 40, "Bo": 9, "Cy": 12}) == 12
assert age_of_oldest_child({"Al": 18}) is None
assert age_of_oldest_child({}) is None

def entry_money(ages):
    """Add up the entry money of a group given as a dict name to age: 5 for each person from 6
    on, nothing for the younger ones."""
    return 5 * sum(age >= 6 for age in ages.values())
# E: The paying people are counted and multiplied.
# R: ages dict, everybody 6 or older pays 5, sum?
assert entry_money({"Al": 40, "Bo": 5}) == 5
assert entry_money({"Al": 6, "Bo": 7}) == 10
assert entry_money({}) == 0

def split_by_mark(marks):
    """Return two sorted lists: the names with a mark of 50 or more and the names below."""
    passed = sorted(n for n, m in marks.items() if m >= 50)
    return passed, sorted(n for n in marks if marks[n] < 50)
# E: Two filters with opposite conditions make two lists.
assert split_by_mark({"Bo": 50, "Al": 90, "Cy": 3}) == (["Al", "Bo"], ["Cy"])
assert split_by_mark({"Cy": 49}) == ([], ["Cy"])
assert split_by_mark({}) == ([], [])

def majority_option(votes):
    """Return the option that has more than half of all votes, or None if there is none."""
    total = sum(votes.values())
    return next((option for option, n in votes.items() if n * 2 > total), None)
# E: Doubling avoids a division.
# R: who has more than half of all votes? None if nobody
assert majority_option({"yes": 3, "no": 2}) == "yes"
assert majority_option({"yes": 2, "no": 2}) is None
assert majority_option({}) is None

def vote_is_accepted(votes):
    """Check whether "yes" got more votes than "no"; an option without votes may be missing."""
    return votes.get("yes", 0) > votes.get("no", 0)
# E: Both numbers are looked up with zero as default.
assert vote_is_accepted({"yes": 3, "no": 2}) is True
assert vote_is_accepted({"no": 1}) is False
assert vote_is_accepted({}) is False

def winner_or_tie(points):
    """Return the name with the most points, or "tie" if more than one has that many."""
    best = [name for name in points if points[name] == max(points.values())]
    return best[0] if len(best) == 1 else "tie"
# E: All names with the best result are collected.
# R: winner of a dict name->points, "tie" when several are on top
assert winner_or_tie({"Al": 3, "Bo": 5}) == "Bo"
assert winner_or_tie({"Al": 5, "Bo": 5}) == "tie"
assert winner_or_tie({"Al": 0}) == "Al"

def spend_from_account(accounts, name, amount):
    """Return the account dict after paying: the amount is taken off if there is enough money,
    otherwise the dict comes back as it was."""
    if accounts.get(name, 0) < amount:
        return accounts
    return {**accounts, name: accounts[name] - amount}
# E: Too little money ends the payment.
assert spend_from_account({"Al": 10}, "Al", 4) == {"Al": 6}
assert spend_from_account({"Al": 3}, "Al", 4) == {"Al": 3}
assert spend_from_account({}, "Bo", 1) == {}

def move_money(accounts, source, target, amount):
    """Return new accounts with the amount moved from source to target; both names exist and
    differ."""
    return accounts | {source: accounts[source] - amount, target: accounts[target] + amount}
# E: A dict with both changed accounts is joined to the old one.
# R: transfer amount between two accounts in a new dict
assert move_money({"Al": 5, "Bo": 1}, "Al", "Bo", 2) == {"Al": 3, "Bo": 3}
assert move_money({"Al": 5, "Bo": 1}, "Bo", "Al", 0) == {"Al": 5, "Bo": 1}
assert move_money({"Al": 5, "Bo": 0, "Cy": 1}, "Cy", "Bo", 1) == {"Al": 5, "Bo": 1, "Cy": 0}

def accounts_in_debt(accounts):
    """Map each name with a negative account to the (positive) debt."""
    return {name: -money for name, money in accounts.items() if money < 0}
# E: Negative numbers are filtered and their sign is turned.
assert accounts_in_debt({"Al": -5, "Bo": 3}) == {"Al": 5}
assert accounts_in_debt({"Bo": 0}) == {}
assert accounts_in_debt({}) == {}

def shelf_after_loan(shelf, title):
    """Return a copy of a dict title to bool (True if it is here) in which the title is marked as
    away; an unknown title is not added."""
    return {book: here and book != title for book, here in shelf.items()}
# E: The borrowed book becomes False, the others keep their state.
assert shelf_after_loan({"A": True, "B": True}, "A") == {"A": False, "B": True}
assert shelf_after_loan({"A": False}, "B") == {"A": False}
assert shelf_after_loan({}, "A") == {}

def next_birthday_name(birthdays, day):
    """Find who has the next birthday on or after a day of the year; if none is left this year,
    the earliest of all counts. The dict is not empty."""
    return min(birthdays, key=lambda name: (birthdays[name] < day, birthdays[name]))
# E: Past birthdays sort behind the ones to come.
assert next_birthday_name({"Al": 30, "Bo": 200}, 31) == "Bo"
assert next_birthday_name({"Al": 30, "Bo": 200}, 201) == "Al"
assert next_birthday_name({"Al": 30}, 30) == "Al"

def warmest_and_coldest(temps):
    """Return the names of the warmest and the coldest city as a tuple."""
    return max(temps, key=temps.get), min(temps, key=temps.get)
# E: max and min use the temperature as key.
# R: city names of max and min temperature
assert warmest_and_coldest({"Rome": 30, "Oslo": 5, "Ulm": 9}) == ("Rome", "Oslo")
assert warmest_and_coldest({"Ulm": 9}) == ("Ulm", "Ulm")
assert warmest_and_coldest({"A": 1, "B": 1}) == ("A", "A")

def frost_cities(temps):
    """Count the cities below zero and return a text such as "2 with frost", or "no frost"."""
    count = sum(t < 0 for t in temps.values())
    return f"{count} with frost" if count else "no frost"
# E: A count of zero is false.
assert frost_cities({"A": -1, "B": -5, "C": 0}) == "2 with frost"
assert frost_cities({"C": 0}) == "no frost"
assert frost_cities({}) == "no frost"

def morse_text(word, codes):
    """Translate each letter with the codes and join them with spaces; unknown letters give
    "?"."""
    return " ".join(codes.get(letter, "?") for letter in word)
# E: Each letter is looked up with a question mark as default.
assert morse_text("sos", {"s": "...", "o": "---"}) == "... --- ..."
assert morse_text("x", {}) == "?"
assert morse_text("", {"s": "..."}) == ""

def letters_swapped_by(word, swaps):
    """Replace each letter that is a key of swaps by its value and keep all other letters."""
    return "".join(swaps.get(letter, letter) for letter in word)
# E: The letter itself is the default.
# R: replace characters of a word using a dict, leave the rest
assert letters_swapped_by("banana", {"a": "o"}) == "bonono"
assert letters_swapped_by("xyz", {"a": "o"}) == "xyz"
assert letters_swapped_by("", {"a": "o"}) == ""

def digits_named_of_table(number, names):
    """Spell a number digit by digit with the names (a dict from digit text to word), joined by
    "-"."""
    return "-".join(names[digit] for digit in str(number))
# E: The number becomes text, and each digit is looked up.
assert digits_named_of_table(121, {"1": "one", "2": "two"}) == "one-two-one"
assert digits_named_of_table(0, {"0": "zero"}) == "zero"
assert digits_named_of_table(5, {"5": "V"}) == "V"

def value_changed_by(old, new, key):
    """Tell how the number under key changed: "up", "down", "same", or "new" if old lacks it."""
    if key not in old:
        return "new"
    return "same" if old[key] == new[key] else "up" if new[key] > old[key] else "down"
# E: A key without an old value ends the comparison early.
assert value_changed_by({"a": 1}, {"a": 2}, "a") == "up"
assert value_changed_by({"a": 2}, {"a": 1}, "a") == "down"
assert value_changed_by({}, {"a": 1}, "a") == "new"

def has_more_in_every_key(a, b):
    """Check that a's number is larger than b's for every key of b; a has all these keys."""
    return all(a[key] > number for key, number in b.items())
# E: all compares the numbers key by key.
assert has_more_in_every_key({"x": 2, "y": 5}, {"x": 1, "y": 4}) is True
assert has_more_in_every_key({"x": 1}, {"x": 1}) is False
assert has_more_in_every_key({"x": 1}, {}) is True

def fuller_dict(a, b):
    """Return the dict with more entries; if both have equally many, the one with the larger sum
    of values, and a if that is equal too."""
    return max(a, b, key=lambda d: (len(d), sum(d.values())))
# E: A pair of size and sum is compared.
assert fuller_dict({"x": 1}, {"x": 1, "y": 2}) == {"x": 1, "y": 2}
assert fuller_dict({"x": 1}, {"x": 5}) == {"x": 5}
assert fuller_dict({}, {}) == {}

def empty_or_size(d):
    """Return "empty" for a dict without entries, "one entry" for one, else "N entries"."""
    if not d:
        return "empty"
    return "one entry" if len(d) == 1 else f"{len(d)} entries"
# E: The number of entries picks the text.
assert empty_or_size({}) == "empty"
assert empty_or_size({"a": 1}) == "one entry"
assert empty_or_size({"a": 1, "b": 2}) == "2 entries"

def type_of_entry(d, key):
    """Return "number" if the value of key is an int or float, "text" for a str, "missing" if the
    key is not there, and "other" for anything else."""
    if key not in d:
        return "missing"
    if isinstance(d[key], str):
        return "text"
    return "number" if isinstance(d[key], (int, float)) else "other"
# E: isinstance accepts a tuple of types.
assert type_of_entry({"a": 1.5}, "a") == "number"
assert type_of_entry({"a": "x"}, "a") == "text"
assert type_of_entry({"a": []}, "a") == "other"
assert type_of_entry({}, "a") == "missing"

def deepest_stock_shelf(shelves):
    """Return the shelf with the most pieces, where shelves maps a shelf to a dict of item and
    pieces; the first shelf on a tie."""
    return max(shelves, key=lambda shelf: sum(shelves[shelf].values()))
# E: The shelves are compared by the sum of their pieces.
assert deepest_stock_shelf({"A": {"pen": 3}, "B": {"ink": 2, "cup": 2}}) == "B"
assert deepest_stock_shelf({"A": {}, "B": {}}) == "A"
assert deepest_stock_shelf({"Z": {"x": 1}}) == "Z"

def pieces_on_all_shelves(shelves, item):
    """Add up how many pieces of an item lie on all shelves, a dict of dicts."""
    return sum(shelf.get(item, 0) for shelf in shelves.values())
# E: Shelves without the item add zero.
assert pieces_on_all_shelves({"A": {"pen": 3}, "B": {"pen": 2, "cup": 1}}, "pen") == 5
assert pieces_on_all_shelves({"A": {}}, "pen") == 0
assert pieces_on_all_shelves({}, "pen") == 0

def teams_with_member(teams, name):
    """Count the teams (a dict from team to set of names) in which the name occurs."""
    return sum(name in members for members in teams.values())
# E: Each set is searched, and True counts as one.
assert teams_with_member({"red": {"Al", "Bo"}, "blue": {"Al"}}, "Al") == 2
assert teams_with_member({"red": set()}, "Al") == 0
assert teams_with_member({}, "Al") == 0

def smallest_team(teams):
    """Return the team with the fewest members, "" if there are no teams; the first on a tie."""
    return min(teams, key=lambda team: len(teams[team]), default="")
# E: The size of each team is the key.
# R: teams: dict name -> list of members. which team is the smallest
assert smallest_team({"red": ["Al", "Bo"], "blue": ["Cy"]}) == "blue"
assert smallest_team({"red": [], "blue": []}) == "red"
assert smallest_team({}) == ""

def leave_all_teams(teams, name):
    """Return new teams in which the name is taken out of every list."""
    return {team: [n for n in names if n != name] for team, names in teams.items()}
# E: An inner comprehension filters each list.
assert leave_all_teams({"red": ["Al", "Bo"], "blue": ["Al"]}, "Al") == {"red": ["Bo"], "blue": []}
assert leave_all_teams({"red": ["Bo"]}, "Al") == {"red": ["Bo"]}
assert leave_all_teams({}, "Al") == {}
