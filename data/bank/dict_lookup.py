"""Verified problems: dict lookup."""

def dial_with_area(phones, who, area):
    """Return area code, a slash and the stored number of a person, or "" for an unknown
    person."""
    if who not in phones:
        return ""
    return f"{area}/{phones[who]}"
# E: An early return handles names that are not keys before the number is read.
# R: look up a name in my phone book dict and put the area code and a slash before the number. empty text if the name is unknown
assert dial_with_area({"Ann": "5551"}, "Ann", "030") == "030/5551"
assert dial_with_area({"Ann": "5551"}, "Bob", "030") == ""
assert dial_with_area({}, "Ann", "1") == ""

def bill_for_dishes(menu, ordered):
    """Return the sum of the menu prices of all ordered dishes; a dish ordered twice counts
    twice."""
    return sum(menu[dish] for dish in ordered)
# E: Each dish is looked up in the menu and the prices are added as they come.
# R: i have a dict with the price of each dish and a list of ordered dishes, what does the whole order cost?
assert bill_for_dishes({"soup": 4, "pie": 6}, ["soup", "pie"]) == 10
assert bill_for_dishes({"soup": 4, "pie": 6}, ["soup", "soup"]) == 8
assert bill_for_dishes({"soup": 4}, []) == 0

def dishes_not_served(menu, wishes):
    """List the wished dishes that the menu does not offer, in the order of the wishes."""
    return [wish for wish in wishes if wish not in menu]
# E: A comprehension keeps the wishes that are not keys of the menu.
assert dishes_not_served({"soup": 4, "pie": 6}, ["rice", "pie", "fish"]) == ["rice", "fish"]
assert dishes_not_served({"soup": 4}, ["soup"]) == []
assert dishes_not_served({}, ["tea"]) == ["tea"]

def who_sits_next(seating, guest):
    """Find the guest whose seat number is one more than the given guest's; None when it is
    empty."""
    wanted = seating[guest] + 1
    for other, seat in seating.items():
        if seat == wanted:
            return other
    return None
# M: The seat is looked up forwards and the neighbour is searched by value.
# R: seating = {"Ann": 4, "Bob": 5}. who has the seat right after a given guest? None if nobody sits there
assert who_sits_next({"Ann": 4, "Bob": 5}, "Ann") == "Bob"
assert who_sits_next({"Ann": 4, "Bob": 5}, "Bob") is None
assert who_sits_next({"Ann": 4, "Bob": 6}, "Ann") is None

def rooms_of_guest(hotel, guest):
    """Return a sorted list of all room numbers that the hotel dict gives to the guest."""
    return sorted(room for room, name in hotel.items() if name == guest)
# E: All pairs are searched, because one guest may hold several rooms.
assert rooms_of_guest({12: "Lee", 7: "Kim", 3: "Lee"}, "Lee") == [3, 12]
assert rooms_of_guest({12: "Lee"}, "Kim") == []
assert rooms_of_guest({}, "Lee") == []

def capital_sentence(capitals: dict[str, str], country: str) -> str:
    """Return "The capital of X is Y." or, for a country not in the dict, "I do not know
    X."."""
    if country not in capitals:
        return f"I do not know {country}."
    return f"The capital of {country} is {capitals[country]}."
# E: A membership test decides which of the two sentences is built.
assert capital_sentence({"Peru": "Lima"}, "Peru") == "The capital of Peru is Lima."
assert capital_sentence({"Peru": "Lima"}, "Chad") == "I do not know Chad."
assert capital_sentence({}, "Peru") == "I do not know Peru."

def open_days_text(hours: dict) -> str:
    """Return "Mon 9-17, Tue closed" style text for a dict of hours in which None means
    closed."""
    return ", ".join(f"{day} {span or 'closed'}" for day, span in hours.items())
# E: The or replaces a None by the word closed.
# R: shop hours are in a dict like {"Mon": "9-17", "Tue": None}. make one line of it, None should read "closed"
assert open_days_text({"Mon": "9-17", "Tue": None}) == "Mon 9-17, Tue closed"
assert open_days_text({"Sun": None}) == "Sun closed"
assert open_days_text({}) == ""

def english_to_spanish(words, dictionary):
    """Replace every word that the dictionary knows by its translation and keep the other
    words."""
    return [dictionary.get(word, word) for word in words]
# E: Passing the word itself as the default of get leaves unknown words alone.
# R: translate a list of words with a dict, words that arent in the dict should stay as they are
assert english_to_spanish(["red", "cat"], {"cat": "gato"}) == ["red", "gato"]
assert english_to_spanish(["dog"], {"dog": "perro"}) == ["perro"]
assert english_to_spanish([], {"dog": "perro"}) == []

def swap_symbols(code, symbols):
    """Return the code with each character replaced by its symbol; unlisted characters turn
    into "?"."""
    return "".join(symbols.get(mark, "?") for mark in code)
# E: Every character is looked up on its own and the pieces are joined again.
assert swap_symbols("ab", {"a": "+", "b": "-"}) == "+-"
assert swap_symbols("abc", {"a": "+"}) == "+??"
assert swap_symbols("", {"a": "+"}) == ""

def weekday_plan(timetable, day):
    """Return the lessons of a school day joined by " - "; "free" when the day has no entry
    or no lessons."""
    lessons = timetable.get(day, [])
    return " - ".join(lessons) if lessons else "free"
# E: An empty list as default makes missing days and empty days the same case.
# R: timetable is a dict day -> list of lessons. I'd like one line like "maths - art" for a day, or "free" if there is nothing
assert weekday_plan({"Mon": ["maths", "art"]}, "Mon") == "maths - art"
assert weekday_plan({"Mon": ["maths"]}, "Tue") == "free"
assert weekday_plan({"Mon": []}, "Mon") == "free"

def lesson_at(timetable: dict[str, dict[int, str]], day: str, hour: int) -> str | None:
    """Return the lesson of a day at an hour in a dict of dicts, or None when either is
    missing."""
    return timetable.get(day, {}).get(hour)
# E: An empty dict as the first default lets the second get run safely.
# R: nested dict: timetable["Mon"][9] is the lesson. how can I read it with day and hour without a KeyError, None instead
assert lesson_at({"Mon": {9: "maths"}}, "Mon", 9) == "maths"
assert lesson_at({"Mon": {9: "maths"}}, "Mon", 10) is None
assert lesson_at({"Mon": {9: "maths"}}, "Fri", 9) is None

def days_with_lesson(timetable: dict[str, list[str]], subject: str) -> list[str]:
    """List the days, in the order of the timetable, whose list of lessons holds the
    subject."""
    return [day for day, lessons in timetable.items() if subject in lessons]
# E: Each day is kept when its list contains the subject.
# R: on which days do i have a certain subject? timetable is a dict day -> list
assert days_with_lesson({"Mon": ["art"], "Tue": ["art", "gym"]}, "gym") == ["Tue"]
assert days_with_lesson({"Mon": ["art"], "Tue": ["art"]}, "art") == ["Mon", "Tue"]
assert days_with_lesson({}, "art") == []

def busiest_school_day(timetable: dict[str, list[str]]) -> str | None:
    """Return the day with the most lessons; the earlier entry wins a tie and {}
    gives None."""
    if not timetable:
        return None
    return max(timetable, key=lambda day: len(timetable[day]))
# E: The max function compares the days by the length of their lists and keeps the first of equals.
assert busiest_school_day({"Mon": ["a"], "Tue": ["a", "b"]}) == "Tue"
assert busiest_school_day({"Mon": ["a"], "Tue": ["b"]}) == "Mon"
assert busiest_school_day({}) is None

def weekly_lessons(timetable: dict[str, list[str]]) -> int:
    """Return how many lessons a timetable, given as a dict of lists, has in the
    whole week."""
    return sum(len(lessons) for lessons in timetable.values())
# E: Only the lengths of the lists are added.
# R: count all lessons in my timetable, its a dict with a list for each day
assert weekly_lessons({"Mon": ["art", "gym"], "Tue": ["art"]}) == 3
assert weekly_lessons({"Mon": []}) == 0
assert weekly_lessons({}) == 0

def build_name_lengths(names):
    """Build a dict from every name to the number of its letters."""
    return {name: len(name) for name in names}
# E: A dict comprehension pairs each name with its length.
# R: from a list of names make a dict with the length of each name
assert build_name_lengths(["Ann", "Robert"]) == {"Ann": 3, "Robert": 6}
assert build_name_lengths(["Jo", "Jo"]) == {"Jo": 2}
assert build_name_lengths([]) == {}

def table_of_squares(limit):
    """Build a dict from each whole number 1 to limit to its square."""
    return {n: n * n for n in range(1, limit + 1)}
# E: The range gives the keys and the value is computed next to each key.
assert table_of_squares(3) == {1: 1, 2: 4, 3: 9}
assert table_of_squares(1) == {1: 1}
assert table_of_squares(0) == {}

def zip_to_dict(headings, cells):
    """Pair two lists of equal length into a dict, headings as keys and cells as values."""
    return dict(zip(headings, cells))
# E: The zip function forms the pairs and dict collects them.
# R: i got two lists, one with keys and one with values. turn them into a dictionary
assert zip_to_dict(["name", "age"], ["Ann", 9]) == {"name": "Ann", "age": 9}
assert zip_to_dict(["x"], [0]) == {"x": 0}
assert zip_to_dict([], []) == {}

def seats_in_order(guests: list[str]) -> dict[str, int]:
    """Give the guests the seats 1, 2, 3 and so on; return a dict from guest to seat."""
    return {guest: seat for seat, guest in enumerate(guests, start=1)}
# E: The enumerate function counts from 1 while the comprehension turns the pairs around.
# R: number the guests from 1 and return a dict name -> number
assert seats_in_order(["Eve", "Max"]) == {"Eve": 1, "Max": 2}
assert seats_in_order(["Max"]) == {"Max": 1}
assert seats_in_order([]) == {}

def all_start_at_zero(players: list[str]) -> dict[str, int]:
    """Return a fresh score dict in which every player has 0 points."""
    return dict.fromkeys(players, 0)
# E: The fromkeys method gives all keys the same starting value.
# R: make a dictionary of scores where every player in the list begins with 0
assert all_start_at_zero(["Ann", "Bob"]) == {"Ann": 0, "Bob": 0}
assert all_start_at_zero(["Ann"]) == {"Ann": 0}
assert all_start_at_zero([]) == {}

def empty_list_per_key(categories):
    """Return a dict that holds a new, separate empty list for every category."""
    return {category: [] for category in categories}
# E: The comprehension makes a new list each time, unlike fromkeys, which would share one.
assert empty_list_per_key(["fruit", "dairy"]) == {"fruit": [], "dairy": []}
assert empty_list_per_key(["a"]) == {"a": []}
assert empty_list_per_key([]) == {}

def dict_from_triples(triples: list[tuple[str, str, int]]) -> dict[str, tuple[str, int]]:
    """Turn (title, author, year) triples into a dict from title to an (author, year) pair."""
    return {title: (author, year) for title, author, year in triples}
# E: Each triple is unpacked into key and value in the comprehension.
assert dict_from_triples([("Rain", "Low", 1999)]) == {"Rain": ("Low", 1999)}
assert dict_from_triples([("A", "B", 1), ("C", "D", 2)]) == {"A": ("B", 1), "C": ("D", 2)}
assert dict_from_triples([]) == {}

def prices_from_lines(lines: list[str]) -> dict[str, int]:
    """Read lines such as "milk=120" into a dict of names and whole-number prices."""
    prices = {}
    for line in lines:
        name, price = line.split("=")
        prices[name.strip()] = int(price)
    return prices
# M: Each line is split at the equals sign and the right side is converted to int.
# R: turn lines like ["milk=120", "bread = 250"] into {"milk": 120, "bread": 250}
assert prices_from_lines(["milk=120", "bread = 250"]) == {"milk": 120, "bread": 250}
assert prices_from_lines(["tea=0"]) == {"tea": 0}
assert prices_from_lines([]) == {}

def letters_to_places(word):
    """Map each letter of the word to a list of the positions, from 0, where it stands."""
    places = {}
    for place, letter in enumerate(word):
        places.setdefault(letter, []).append(place)
    return places
# M: The setdefault method creates the list at the first sight of a letter and returns it afterwards.
assert letters_to_places("noon") == {"n": [0, 3], "o": [1, 2]}
assert letters_to_places("cat") == {"c": [0], "a": [1], "t": [2]}
assert letters_to_places("") == {}

def pocket_money(rates, child, default_rate):
    """Return the weekly rate of a child times 4; children without a rate get the default
    rate."""
    return rates.get(child, default_rate) * 4
# E: The looked-up or default rate is multiplied by four weeks.
assert pocket_money({"Ida": 3}, "Ida", 1) == 12
assert pocket_money({"Ida": 3}, "Tom", 1) == 4
assert pocket_money({}, "Tom", 0) == 0

def first_known_price(prices, brands):
    """Return the price of the first brand in the list that has one, or None if none has."""
    for brand in brands:
        if brand in prices:
            return prices[brand]
    return None
# E: The brands are tried in order and the loop ends at the first one found.
# R: try several keys one after the other and return the first value that exists in the dict (None if nothing fits)
assert first_known_price({"Oro": 3, "Bel": 2}, ["Max", "Bel", "Oro"]) == 2
assert first_known_price({"Oro": 3}, ["Max"]) is None
assert first_known_price({"Oro": 0}, ["Oro"]) == 0

def missing_ingredients(recipe, pantry):
    """Return a dict of how much of each ingredient must be bought, leaving out what is in
    stock."""
    to_buy = {}
    for item, need in recipe.items():
        lack = need - pantry.get(item, 0)
        if lack > 0:
            to_buy[item] = lack
    return to_buy
# M: The stock is subtracted from the need and only positive differences are stored.
# R: recipe and pantry are dicts with amounts. tell me what i still have to buy and how much of it
assert missing_ingredients({"egg": 3, "salt": 1}, {"egg": 1, "salt": 5}) == {"egg": 2}
assert missing_ingredients({"egg": 3}, {}) == {"egg": 3}
assert missing_ingredients({}, {"egg": 3}) == {}

def can_cook(recipe, pantry):
    """Tell whether the pantry has at least the amount of every ingredient in the recipe."""
    return all(pantry.get(item, 0) >= need for item, need in recipe.items())
# E: Absent ingredients count as zero in the comparison that all checks.
# R: check if there is enough of everything in the pantry dict to cook the recipe dict
assert can_cook({"egg": 2}, {"egg": 2, "milk": 1}) is True
assert can_cook({"egg": 2, "flour": 1}, {"egg": 5}) is False
assert can_cook({}, {}) is True

def portions_possible(recipe, pantry):
    """Return how many whole portions the pantry allows; a portion needs the amounts of the
    recipe."""
    return min(pantry.get(item, 0) // need for item, need in recipe.items())
# M: Floor division tells the portions per ingredient, and the scarcest one decides.
# R: one portion needs {"egg": 2, "milk": 1} and i have {"egg": 7, "milk": 2}: how many portions can i make? (2 here)
assert portions_possible({"egg": 2, "milk": 1}, {"egg": 7, "milk": 2}) == 2
assert portions_possible({"egg": 2}, {"egg": 7}) == 3
assert portions_possible({"egg": 1, "salt": 1}, {"egg": 9}) == 0

def use_ingredients(pantry, recipe):
    """Return a new pantry after cooking the recipe once; items that reach 0 are removed."""
    left = {item: amount - recipe.get(item, 0) for item, amount in pantry.items()}
    return {item: amount for item, amount in left.items() if amount > 0}
# M: First the used amounts are subtracted, then a second comprehension drops the empty items.
assert use_ingredients({"egg": 3, "salt": 2}, {"egg": 3}) == {"salt": 2}
assert use_ingredients({"egg": 3}, {"egg": 1}) == {"egg": 2}
assert use_ingredients({}, {}) == {}

def restock(shelf, item, amount):
    """Return a copy of the shelf with the amount added to the item, which may be new."""
    updated = dict(shelf)
    updated[item] = updated.get(item, 0) + amount
    return updated
# E: The copy keeps the old shelf unchanged and get starts a new item at zero.
# R: add some pieces of an item to a shelf dict (might be a new item), return a new dict
assert restock({"nails": 10}, "nails", 5) == {"nails": 15}
assert restock({}, "screws", 2) == {"screws": 2}
assert restock({"nails": 1}, "screws", 0) == {"nails": 1, "screws": 0}

def sell_item(shelf, item):
    """Return the shelf with one piece of the item less; an item not in stock changes
    nothing."""
    if shelf.get(item, 0) == 0:
        return dict(shelf)
    return {**shelf, item: shelf[item] - 1}
# M: The guard covers missing and empty items, otherwise unpacking with a new value replaces the count.
assert sell_item({"pen": 2}, "pen") == {"pen": 1}
assert sell_item({"pen": 0}, "pen") == {"pen": 0}
assert sell_item({"pen": 2}, "cup") == {"pen": 2}

def low_stock(stock, limit):
    """List in alphabetical order the items of which fewer than limit pieces are left."""
    return sorted(item for item, pieces in stock.items() if pieces < limit)
# E: The filter looks at the values and the names are sorted at the end.
# R: which items in my stock dict have less than a given number of pieces? names sorted please
assert low_stock({"pen": 2, "cup": 9, "ink": 0}, 3) == ["ink", "pen"]
assert low_stock({"cup": 9}, 9) == []
assert low_stock({}, 5) == []

def stock_value(stock, prices):
    """Return what all pieces in stock are worth together; items without a price
    count as 0."""
    return sum(pieces * prices.get(item, 0) for item, pieces in stock.items())
# E: Every count is multiplied by its price before adding.
# R: i have one dict with how many pieces of each thing and one with prices, whats the total worth (no price = 0)
assert stock_value({"pen": 10, "cup": 2}, {"pen": 1, "cup": 4}) == 18
assert stock_value({"pen": 10, "old": 3}, {"pen": 2}) == 20
assert stock_value({}, {"pen": 1}) == 0

def half_price(prices, chosen):
    """Return new prices in which the chosen goods, given as a list, cost half as much."""
    return {good: price / 2 if good in chosen else price for good, price in prices.items()}
# E: A conditional expression in the comprehension decides about each price.
assert half_price({"hat": 10, "bag": 30}, ["hat"]) == {"hat": 5.0, "bag": 30}
assert half_price({"hat": 10}, []) == {"hat": 10}
assert half_price({}, ["hat"]) == {}

def raise_scores(scores, bonus):
    """Add the bonus to every score and return the result as a new dict."""
    return {player: points + bonus for player, points in scores.items()}
# E: The keys stay the same while each value is recomputed.
# R: give everybody in the score dictionary the same extra points
assert raise_scores({"Ann": 1, "Bob": 5}, 2) == {"Ann": 3, "Bob": 7}
assert raise_scores({"Ann": 1}, -1) == {"Ann": 0}
assert raise_scores({}, 4) == {}

def failed_and_why(marks, needed):
    """Map every student whose mark is too low to a text such as "3 points short"."""
    failed = {name: mark for name, mark in marks.items() if mark < needed}
    return {name: f"{needed - mark} points short" for name, mark in failed.items()}
# E: The low marks are picked first and then turned into texts with the difference.
# R: marks is a dict of name -> points. for everyone under the needed points give me "N points short", others should not be in the result
assert failed_and_why({"Ann": 50, "Bob": 47}, 50) == {"Bob": "3 points short"}
assert failed_and_why({"Ann": 60}, 50) == {}
assert failed_and_why({}, 50) == {}

def only_listed_keys(options, allowed):
    """Return a dict with just the allowed keys that are really there, in the order of
    allowed."""
    return {key: options[key] for key in allowed if key in options}
# E: Walking over the allowed keys fixes the order and skips absent ones.
# R: take a few keys out of a dict into a new one, ignoring keys that don't exist
assert only_listed_keys({"a": 1, "b": 2, "c": 3}, ["c", "a"]) == {"c": 3, "a": 1}
assert only_listed_keys({"a": 1}, ["x"]) == {}
assert only_listed_keys({"a": 1}, []) == {}

def public_fields(profile):
    """Return the profile without the entries whose key starts with an underscore."""
    return {key: value for key, value in profile.items() if not key.startswith("_")}
# E: The filter looks only at the first character of each key.
# R: drop all keys from a dict that begin with "_"
assert public_fields({"name": "Ann", "_pin": 12}) == {"name": "Ann"}
assert public_fields({"_a": 1}) == {}
assert public_fields({}) == {}

def drop_empty_values(form):
    """Remove the entries of a filled-in form whose value is "" or None; a 0 stays."""
    return {field: entry for field, entry in form.items() if entry not in ("", None)}
# E: The value is compared with both kinds of empty, so that zero survives.
# R: clean a form dict: throw out fields where the value is an empty string or None but keep zeros
assert drop_empty_values({"name": "Jo", "mail": "", "age": None}) == {"name": "Jo"}
assert drop_empty_values({"age": 0}) == {"age": 0}
assert drop_empty_values({}) == {}

def text_values(record):
    """Keep only the pairs whose value is a string."""
    return {key: value for key, value in record.items() if isinstance(value, str)}
# E: The isinstance test sorts the values out by type.
assert text_values({"name": "Jo", "age": 9}) == {"name": "Jo"}
assert text_values({"age": 9}) == {}
assert text_values({"a": "1", "b": "2"}) == {"a": "1", "b": "2"}

def even_keys(numbered):
    """Return the part of a dict with whole-number keys that has even keys."""
    return {n: thing for n, thing in numbered.items() if n % 2 == 0}
# E: The remainder of each key by two decides.
assert even_keys({1: "a", 2: "b", 4: "c"}) == {2: "b", 4: "c"}
assert even_keys({0: "z"}) == {0: "z"}
assert even_keys({1: "a"}) == {}

def split_by_threshold(scores, limit):
    """Split a score dict into two dicts: values of at least limit, then all
    smaller values."""
    high, low = {}, {}
    for name, value in scores.items():
        target = high if value >= limit else low
        target[name] = value
    return high, low
# M: For each pair the loop picks one of the two dicts to store it in.
# R: divide a dict of scores in two dicts, one with values >= limit and the other with the rest, return both
assert split_by_threshold({"a": 5, "b": 2}, 3) == ({"a": 5}, {"b": 2})
assert split_by_threshold({"a": 3}, 3) == ({"a": 3}, {})
assert split_by_threshold({}, 3) == ({}, {})

def names_by_score(scores):
    """Sort the player names by their points, highest first; equal points go
    alphabetically."""
    return sorted(scores, key=lambda name: (-scores[name], name))
# M: The sort key is a pair of the negated points and the name.
# R: sort players by points from a dict, best first, if two have the same points then by name
assert names_by_score({"Bob": 3, "Ann": 3, "Cy": 9}) == ["Cy", "Ann", "Bob"]
assert names_by_score({"Bob": 1}) == ["Bob"]
assert names_by_score({}) == []

def price_board(prices):
    """Return lines like "cup 1" for all goods, the cheapest first and equal prices in dict
    order."""
    ranked = sorted(prices.items(), key=lambda pair: pair[1])
    return [f"{good} {price}" for good, price in ranked]
# E: The pairs are sorted by their second part and then turned into texts.
assert price_board({"pen": 3, "cup": 1}) == ["cup 1", "pen 3"]
assert price_board({"pen": 3, "ink": 3}) == ["pen 3", "ink 3"]
assert price_board({}) == []

def dict_in_key_order(table):
    """Return a dict with the same pairs, put in ascending order of the keys."""
    return {key: table[key] for key in sorted(table)}
# E: A dict remembers the order of insertion, so filling it along the sorted keys sorts it.
# R: how do i sort a dictionary by its keys (result should be a dictionary again)
assert dict_in_key_order({"b": 2, "a": 1}) == {"a": 1, "b": 2}
assert dict_in_key_order({3: "x", 1: "y"}) == {1: "y", 3: "x"}
assert dict_in_key_order({}) == {}

def gap_to_best(points):
    """Return for each player how many points are missing to the best score."""
    best = max(points.values(), default=0)
    return {player: best - score for player, score in points.items()}
# E: The maximum is found once and every score is subtracted from it.
# R: dict of points per player -> dict with how many points each one is behind the leader
assert gap_to_best({"a": 1, "b": 9}) == {"a": 8, "b": 0}
assert gap_to_best({"a": 4, "b": 4}) == {"a": 0, "b": 0}
assert gap_to_best({}) == {}

def coldest_report(temperatures: dict[str, int]) -> str:
    """Return "PLACE: N degrees" for the coldest place; the first one counts among equals."""
    place = min(temperatures, key=temperatures.get)
    return f"{place}: {temperatures[place]} degrees"
# E: The min function runs over the keys but compares their values.
# R: {"Oslo": -3, "Rome": 12} -> "Oslo: -3 degrees", so a line about the smallest value in the dict
assert coldest_report({"Oslo": -3, "Rome": 12}) == "Oslo: -3 degrees"
assert coldest_report({"A": 0, "B": 0}) == "A: 0 degrees"
assert coldest_report({"Bern": 5}) == "Bern: 5 degrees"

def all_top_players(points):
    """List every player who shares the highest number of points, in dict order; [] for no
    players."""
    if not points:
        return []
    best = max(points.values())
    return [player for player, score in points.items() if score == best]
# M: The maximum is found first and then all keys with that value are collected.
# R: i want all names with the top score from a dict, not just one if there's a tie
assert all_top_players({"a": 3, "b": 7, "c": 7}) == ["b", "c"]
assert all_top_players({"a": 3}) == ["a"]
assert all_top_players({}) == []

def spread_of_values(readings):
    """Return the difference between the greatest and the smallest value of a non-empty
    dict."""
    return max(readings.values()) - min(readings.values())
# E: Both extremes come from the values view.
# R: biggest minus smallest value in a dict
assert spread_of_values({"Mon": 3, "Tue": 10}) == 7
assert spread_of_values({"Mon": 3}) == 0
assert spread_of_values({"a": -2, "b": 2}) == 4

def average_mark(marks):
    """Return the mean of all values of a dict of marks, or 0 when it is empty."""
    if not marks:
        return 0
    return sum(marks.values()) / len(marks)
# E: The sum of the values is divided by the number of entries.
# R: mean of the values in a dict, 0 if the dict is emtpy
assert average_mark({"art": 2, "gym": 1}) == 1.5
assert average_mark({"art": 4}) == 4.0
assert average_mark({}) == 0

def shares_in_percent(votes):
    """Return for each option its share of all votes in whole percent, rounded."""
    total = sum(votes.values())
    return {option: round(100 * count / total) for option, count in votes.items()}
# M: The total is computed once and each count is set in relation to it.
# R: turn vote counts in a dict into percentages (rounded to whole numbers)
assert shares_in_percent({"tea": 3, "milk": 1}) == {"tea": 75, "milk": 25}
assert shares_in_percent({"a": 1, "b": 2}) == {"a": 33, "b": 67}
assert shares_in_percent({"a": 5}) == {"a": 100}

def shared_value_keys(mapping: dict[str, int]) -> list[str]:
    """Return the sorted keys whose value is also the value of another key."""
    values = list(mapping.values())
    return sorted(key for key, value in mapping.items() if values.count(value) > 1)
# E: A key is kept when its value occurs several times among all values.
assert shared_value_keys({"a": 1, "b": 2, "c": 1}) == ["a", "c"]
assert shared_value_keys({"a": 1, "b": 2}) == []
assert shared_value_keys({}) == []

def all_values_equal_to(switches, state):
    """Tell whether each value of the dict equals the given state; an empty dict
    gives True."""
    return all(value == state for value in switches.values())
# E: The all function stops at the first value that is different.
assert all_values_equal_to({"hall": "on", "attic": "on"}, "on") is True
assert all_values_equal_to({"hall": "on", "attic": "off"}, "on") is False
assert all_values_equal_to({}, "on") is True

def names_of_lit_rooms(lights):
    """Join the names of all rooms whose light is True, separated by ", "; "none" if all are
    dark."""
    lit = [room for room, on in lights.items() if on]
    return ", ".join(lit) or "none"
# E: An empty joined text is false, so the or puts "none" in its place.
# R: lights = {"hall": True, "attic": False}. i need a text with the rooms that are on, comma separated, or "none"
assert names_of_lit_rooms({"hall": True, "attic": False}) == "hall"
assert names_of_lit_rooms({"a": True, "b": True}) == "a, b"
assert names_of_lit_rooms({"attic": False}) == "none"

def toggle_entry(flags: dict[str, bool], name: str) -> dict[str, bool]:
    """Return a copy of the flags in which the named flag is flipped; a missing flag becomes
    True."""
    return {**flags, name: not flags.get(name, False)}
# E: Unpacking copies the dict and the last key in the literal overrides the old value.
assert toggle_entry({"wifi": True}, "wifi") == {"wifi": False}
assert toggle_entry({}, "wifi") == {"wifi": True}
assert toggle_entry({"a": False, "b": True}, "a") == {"a": True, "b": True}

def move_to_back(catalogue, code):
    """Return the (key, value) pairs of a dict with the given key moved behind all others,
    if it exists."""
    copy = dict(catalogue)
    if code in copy:
        copy[code] = copy.pop(code)
    return list(copy.items())
# M: Popping a key and storing it again puts it behind all the others.
# R: i use a dict like an ordered list. give me its pairs as a list with one key moved to the end (nothing moves if it isnt there)
assert move_to_back({"a": 1, "b": 2}, "a") == [("b", 2), ("a", 1)]
assert move_to_back({"a": 1}, "z") == [("a", 1)]
assert move_to_back({}, "a") == []

def newest_entry(history: dict[str, int]) -> tuple[str, int] | None:
    """Return the (key, value) pair that was put last into the dict, or None for an empty
    dict."""
    if not history:
        return None
    key = list(history)[-1]
    return key, history[key]
# E: A dict keeps the order of insertion, so the last key of the list is the newest.
# R: what was the last thing put in this dict? as (key, value), None if empty
assert newest_entry({"Mon": 1, "Tue": 2}) == ("Tue", 2)
assert newest_entry({"x": 0}) == ("x", 0)
assert newest_entry({}) is None

def trim_cache(cache: dict[str, int], size: int) -> dict[str, int]:
    """Return the cache without its oldest entries, so that at most size entries remain."""
    surplus = max(0, len(cache) - size)
    return dict(list(cache.items())[surplus:])
# M: The pairs are listed in insertion order and the surplus at the front is cut off.
# R: my cache is a normal dict. keep just the newest n entries (they're in insertion order)
assert trim_cache({"a": 1, "b": 2, "c": 3}, 2) == {"b": 2, "c": 3}
assert trim_cache({"a": 1}, 5) == {"a": 1}
assert trim_cache({"a": 1}, 0) == {}

def square_with_cache(n: int, cache: dict[int, int]) -> tuple[int, bool]:
    """Return n squared and whether the answer came from the cache, which is filled when it
    did not."""
    if n in cache:
        return cache[n], True
    cache[n] = n * n
    return cache[n], False
# M: The cache is asked first, and a computed result is stored before it is returned.
assert square_with_cache(3, {}) == (9, False)
assert square_with_cache(3, {3: 9}) == (9, True)
assert square_with_cache(0, {3: 9}) == (0, False)

def cache_hit_count(requests):
    """Count how many requests ask for a page that was already asked for earlier in the
    list."""
    cached = {}
    hits = 0
    for page in requests:
        if page in cached:
            hits += 1
        cached[page] = True
    return hits
# M: Every page enters the dict on its first request, so a later one finds it there.
assert cache_hit_count(["a", "b", "a", "a"]) == 2
assert cache_hit_count(["a", "b"]) == 0
assert cache_hit_count([]) == 0

def stair_ways_cached(steps, cache=None):
    """Return in how many ways 1-, 2- and 3-step jumps climb a stair, remembering results in
    a dict."""
    if cache is None:
        cache = {0: 1}
    if steps not in cache:
        before = [steps - jump for jump in (1, 2, 3) if jump <= steps]
        cache[steps] = sum(stair_ways_cached(rest, cache) for rest in before)
    return cache[steps]
# H: The recursion over the last jump shares one dict, so that each height is computed only once.
# R: number of ways to go up n stairs if you can take 1, 2 or 3 at a time, use a dict to remember subresults
assert stair_ways_cached(1) == 1
assert stair_ways_cached(3) == 4
assert stair_ways_cached(30) == 53798080
assert stair_ways_cached(0) == 1

def seconds_in_units(amounts):
    """Return the seconds in a dict such as {"hours": 1, "minutes": 2}; days and seconds
    work too."""
    factors = {"days": 86400, "hours": 3600, "minutes": 60, "seconds": 1}
    return sum(factors[unit] * amount for unit, amount in amounts.items())
# E: A small table of factors turns every unit into seconds.
assert seconds_in_units({"hours": 1, "minutes": 2}) == 3720
assert seconds_in_units({"days": 1, "seconds": 5}) == 86405
assert seconds_in_units({}) == 0

def coins_worth(purse):
    """Return the worth in cents of a purse that maps coin values to how many there are."""
    return sum(coin * count for coin, count in purse.items())
# E: Key and value of each pair are multiplied and the products are added.
# R: {50: 2, 5: 3} means two 50 cent coins and three 5 cent coins. how much money is it?
assert coins_worth({50: 2, 5: 3}) == 115
assert coins_worth({1: 0}) == 0
assert coins_worth({}) == 0

def month_days_left(lengths: dict[str, int], month: str, day: int) -> int:
    """Return how many days of the month remain after the day, using a dict of month
    lengths."""
    return lengths[month] - day
# E: The length of the month is looked up and the day subtracted.
assert month_days_left({"May": 31, "Jun": 30}, "May", 30) == 1
assert month_days_left({"Jun": 30}, "Jun", 30) == 0
assert month_days_left({"Jun": 30}, "Jun", 1) == 29

def roman_digit_sum(symbols):
    """Return the plain sum of the values of Roman symbols, without any subtraction rule."""
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
    return sum(values[symbol] for symbol in symbols)
# E: A dict holds the value of each symbol.
assert roman_digit_sum("XVI") == 16
assert roman_digit_sum("CL") == 150
assert roman_digit_sum("") == 0

def unlock_drawers(keys, drawers):
    """Return for each drawer True when one of the keys, listed in its dict entry, is held."""
    return {drawer: any(key in keys for key in fitting) for drawer, fitting in drawers.items()}
# E: The any function checks whether one of the fitting keys is among those held.
assert unlock_drawers(["k1"], {"top": ["k1", "k2"], "low": ["k3"]}) == {
    "top": True, "low": False}
assert unlock_drawers([], {"top": ["k1"]}) == {"top": False}
assert unlock_drawers(["k1"], {"top": []}) == {"top": False}

def follow_chain(links, start):
    """Follow a dict from key to value, beginning at start, and return the last name
    reached."""
    current = start
    while current in links:
        current = links[current]
    return current
# M: The loop moves on as long as the current name is itself a key.
# R: dict where each person points to the next one, start somewhere and tell me who is at the end of the chain (no loops in it)
assert follow_chain({"a": "b", "b": "c"}, "a") == "c"
assert follow_chain({"a": "b"}, "b") == "b"
assert follow_chain({}, "x") == "x"

def shortest_nickname(nicknames):
    """Return a dict from person to the shortest of their nicknames; people without any are
    left out."""
    return {person: min(names, key=len) for person, names in nicknames.items() if names}
# E: The min function with len as key picks from each non-empty list.
assert shortest_nickname({"Robert": ["Robby", "Bob"]}) == {"Robert": "Bob"}
assert shortest_nickname({"Eve": []}) == {}
assert shortest_nickname({"A": ["xx"], "B": ["yyy", "z"]}) == {"A": "xx", "B": "z"}

def value_or_first(table: dict[str, int], key: str) -> int | None:
    """Return the value of the key; when it is missing use the very first value, or None in
    {}."""
    if key in table:
        return table[key]
    return next(iter(table.values()), None)
# M: The next function takes the first value of the view, with None for an empty one.
assert value_or_first({"a": 1, "b": 2}, "b") == 2
assert value_or_first({"a": 1, "b": 2}, "z") == 1
assert value_or_first({}, "z") is None

def ask_price_ignoring_case(prices, wanted):
    """Look a good up without regard to upper and lower case; return None when it is not
    sold."""
    lowered = {good.lower(): price for good, price in prices.items()}
    return lowered.get(wanted.lower())
# M: A second dict with lower case keys is searched with the lower case name.
# R: dict lookup that ignores capital letters, e.g. "MILK" finds "Milk", None if nothing found
assert ask_price_ignoring_case({"Milk": 2}, "MILK") == 2
assert ask_price_ignoring_case({"Milk": 2}, "tea") is None
assert ask_price_ignoring_case({}, "milk") is None
