"""Verified problems: args typed."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal, NamedTuple, Optional, TypeVar, TypedDict

def coffee_order(size: str = "small", milk: bool = True) -> str:
    """Return an order text such as "small coffee with milk"; without milk it says "black"."""
    return f"{size} coffee with milk" if milk else f"{size} black coffee"
# E: Both parameters have defaults, so any of them may be left out.
# R: order text for a coffee, size defaults to small and milk to True -> "small coffee with milk", no milk -> "large black coffee"
assert coffee_order() == "small coffee with milk"
assert coffee_order("large") == "large coffee with milk"
assert coffee_order("large", milk=False) == "large black coffee"

def bill_with_tip(amount: float, tip: float = 10) -> float:
    """Return the bill plus a tip in percent, which is 10 when it is not given."""
    return amount + amount * tip / 100
# E: The default value stands in for the missing argument.
# R: add a tip to a bill, 10 percent unless i say something else (amount, tip)
assert bill_with_tip(50) == 55
assert bill_with_tip(50, 20) == 60
assert bill_with_tip(80, tip=0) == 80

def cheapest_ride(*offers):
    """Return the company of the cheapest of any number of (company, price) offers.
    Without any offer return "walk".
    """
    if not offers:
        return "walk"
    company, _ = min(offers, key=lambda offer: offer[1])
    return company
# E: The star collects the offers in a tuple, and an empty tuple counts as false.
# R: I get offers like ("Bus", 3) as separate arguments. Which company is cheapest? Say "walk" if there are none.
assert cheapest_ride(("Taxi", 20), ("Bus", 3)) == "Bus"
assert cheapest_ride(("Taxi", 20)) == "Taxi"
assert cheapest_ride() == "walk"

def sandwich_text(bread, *fillings):
    """Return "BREAD with A, B" for a bread and its fillings, or "dry BREAD" without
    fillings.
    """
    if not fillings:
        return f"dry {bread}"
    return f"{bread} with " + ", ".join(fillings)
# E: The first argument is taken by name, and the star gathers the others.
# R: function takes the bread and then any number of fillings: "rye with ham, egg", and "dry toast" if no filling
assert sandwich_text("rye", "ham", "egg") == "rye with ham, egg"
assert sandwich_text("roll", "jam") == "roll with jam"
assert sandwich_text("toast") == "dry toast"

def tag_with(name, **attributes):
    """Return an HTML opening tag with the keyword arguments as attributes in the
    given order.
    """
    parts = [f' {key}="{value}"' for key, value in attributes.items()]
    return f"<{name}{''.join(parts)}>"
# M: The double star collects the keywords in a dictionary that keeps their order.
# R: Build an html start tag from a name and keyword attributes, ("img", src="a.png") should give <img src="a.png">
assert tag_with("img", src="a.png") == '<img src="a.png">'
assert tag_with("td", id=3, title="x") == '<td id="3" title="x">'
assert tag_with("br") == "<br>"

def flight_time(distance, *, speed):
    """Return the hours of a flight; the speed must be given as a keyword."""
    return distance / speed
# E: Everything behind the bare star can be passed by name only.
# R: distance divided by speed, but force people to write speed=...
assert flight_time(900, speed=300) == 3
assert flight_time(0, speed=100) == 0
try:
    flight_time(900, 300)
    accepted = True
except TypeError:
    accepted = False
assert accepted is False

def add_to_basket(fruit, basket=None):
    """Return the basket with the fruit appended; without a basket a new list is
    made each time.
    """
    if basket is None:
        basket = []
    basket.append(fruit)
    return basket
# E: None as default avoids one list being shared by all calls.
# R: append a fruit to a basket and return it, basket is optional. but please without the shared default list bug
assert add_to_basket("fig") == ["fig"]
assert add_to_basket("nut") == ["nut"]
assert add_to_basket("nut", ["fig"]) == ["fig", "nut"]

def count_arguments(*args, **kwargs):
    """Return how many positional and how many keyword arguments the call has, as a tuple."""
    return len(args), len(kwargs)
# E: Both collections know their length.
# R: How can a function tell how many positional and how many keyword args it was called with? Return both counts as a tuple.
assert count_arguments(1, 2, x=3) == (2, 1)
assert count_arguments() == (0, 0)
assert count_arguments(None, [1, 2]) == (2, 0)

def range_text(start, stop, step=1, *, separator=" "):
    """Return the numbers from start to stop, stop included, joined by the separator."""
    return separator.join(str(number) for number in range(start, stop + 1, step))
# E: The step may be given by position, the separator by keyword only.
assert range_text(1, 4) == "1 2 3 4"
assert range_text(0, 10, 5, separator="-") == "0-5-10"
assert range_text(3, 2) == ""

def largest_of(*values, default=None):
    """Return the largest of the arguments, or the default if there are none."""
    if not values:
        return default
    largest = values[0]
    for value in values[1:]:
        if value > largest:
            largest = value
    return largest
# E: A keyword behind the star can still have a default.
# R: max of any number of arguments with an optional default= keyword for when there are no arguments (None otherwise)
assert largest_of(3, 8, 5) == 8
assert largest_of() is None
assert largest_of(default=0) == 0

def full_address(street, town, country="Norway", /):
    """Return "STREET, TOWN, COUNTRY" from positional arguments; the country has a default."""
    return ", ".join([street, town, country])
# M: The slash makes all parameters before it positional only.
assert full_address("Elm 3", "Oslo") == "Elm 3, Oslo, Norway"
assert full_address("Elm 3", "Rome", "Italy") == "Elm 3, Rome, Italy"
assert full_address("", "Oslo") == ", Oslo, Norway"

def merged_settings(*settings, **changes):
    """Return one dictionary from any number of dictionaries; later ones and keywords win."""
    merged = {}
    for setting in settings:
        merged.update(setting)
    merged.update(changes)
    return merged
# E: Every update overwrites keys that were there before.
# R: merge several dicts left to right (right wins), and extra keyword args win over all of them
assert merged_settings({"a": 1, "b": 2}, {"b": 3}) == {"a": 1, "b": 3}
assert merged_settings({"a": 1}, a=5, c=6) == {"a": 5, "c": 6}
assert merged_settings() == {}

def call_with_list(function, arguments):
    """Return the result of calling a function with the items of a list as single arguments."""
    return function(*arguments)
# E: The star in a call spreads a list over the parameters.
# R: I have a function and its arguments in a list [2, 5]. call it with them
assert call_with_list(pow, [2, 5]) == 32
assert call_with_list(max, [4, 9, 1]) == 9
assert call_with_list(dict, []) == {}

def call_with_dict(function, options):
    """Return the result of calling a function with a dictionary as its keyword arguments."""
    return function(**options)
# E: The double star in a call turns keys into parameter names.
assert call_with_dict(dict, {"x": 1}) == {"x": 1}
assert call_with_dict("{a}-{b}".format, {"a": 4, "b": 5}) == "4-5"
assert call_with_dict(dict, {}) == {}

def pay(hours, wage=15, *, bonus=0, tax=0):
    """Return hours times wage plus a bonus, less tax in percent of it all.
    Bonus and tax are keyword-only and 0 by default.
    """
    gross = hours * wage + bonus
    return gross - gross * tax / 100
# M: The gross pay is computed first, because the tax applies to the bonus too.
assert pay(10) == 150
assert pay(10, 20, bonus=50) == 250
assert pay(10, tax=20) == 120

def first_given(*candidates):
    """Return the first argument that is not None, or None if there is no such one."""
    for candidate in candidates:
        if candidate is not None:
            return candidate
    return None
# E: The loop returns at the first real value; zero and empty texts count as values.
# R: give me the first argument that isn't None (0 and "" are fine), None if there's nothing
assert first_given(None, 0, 5) == 0
assert first_given(None, "") == ""
assert first_given() is None

def rating_bar(stars, *, of=5, full="*", empty="."):
    """Return a bar such as "***.." for a number of stars; size and signs are keyword-only."""
    return full * stars + empty * (of - stars)
# E: Two repeated signs are put together, the second one for the rest.
# R: 3 stars -> "***..", with keyword options of=5, full="*" and empty="."
assert rating_bar(3) == "***.."
assert rating_bar(1, of=3) == "*.."
assert rating_bar(2, of=2, full="#") == "##"

def zoo_line(animal, count=1, *, plural=None):
    """Return "1 cat" or "3 cats"; an irregular plural can be given by keyword."""
    if count == 1:
        return f"1 {animal}"
    return f"{count} {plural or animal + 's'}"
# E: The operator or falls back to the regular plural when none is given.
# R: "1 cat" / "3 cats". count defaults to 1 and there is a keyword plural= for words like mice
assert zoo_line("cat") == "1 cat"
assert zoo_line("cat", 3) == "3 cats"
assert zoo_line("mouse", 2, plural="mice") == "2 mice"

def update_scores(scores, **points):
    """Return a new dictionary in which the keyword points are added; new names start at 0."""
    updated = dict(scores)
    for name, gained in points.items():
        updated[name] = updated.get(name, 0) + gained
    return updated
# M: The keywords are looped over like any dictionary and added to a copy.
assert update_scores({"al": 3}, al=2, bo=5) == {"al": 5, "bo": 5}
assert update_scores({}, cy=1) == {"cy": 1}
assert update_scores({"al": 3}) == {"al": 3}

def average_of(first: float, *others: float) -> float:
    """Return the average of one or more numbers."""
    return (first + sum(others)) / (1 + len(others))
# E: The named first parameter makes sure that there is at least one number.
# R: average(4, 8, ...) with as many numbers as i like but at least one
assert average_of(4, 8) == 6
assert average_of(5) == 5
assert average_of(1, 2, 6) == 3

def text_table(*rows, gap=2):
    """Return lines from (label, value) rows with the values in one column.
    The gap is the number of spaces behind the longest label.
    """
    width = max((len(label) for label, _ in rows), default=0) + gap
    return [label.ljust(width) + str(value) for label, value in rows]
# M: All labels are filled up to the width of the longest one plus the gap.
assert text_table(("tea", 3), ("cocoa", 12)) == ["tea    3", "cocoa  12"]
assert text_table(("a", 1), gap=1) == ["a 1"]
assert text_table() == []

def compare_numbers(left: float, right: float, *, tolerance: float = 0.0) -> bool:
    """Return True if two numbers differ by at most the tolerance, which is 0 by default."""
    return abs(left - right) <= tolerance
# E: The absolute difference is compared with the allowed one.
# R: compare two floats with an optional keyword tolerance, 0 by default
assert compare_numbers(5, 5) is True
assert compare_numbers(5, 5.4, tolerance=0.5) is True
assert compare_numbers(5, 6, tolerance=0.5) is False

def repeat_line(line: str, times: int = 2, separator: str = "\n") -> str:
    """Return a line written several times with a separator between, by default
    twice in two lines.
    """
    return separator.join([line] * times)
# E: A list with equal entries is joined, so no separator stands at the end.
assert repeat_line("la") == "la\nla"
assert repeat_line("la", 3, " ") == "la la la"
assert repeat_line("la", 0) == ""

def shipping_cost(weight: float, express: bool = False) -> float:
    """Return 4 plus 1.5 for each kilogram; express doubles the whole cost."""
    cost = 4 + 1.5 * weight
    return cost * 2 if express else cost
# E: The flag decides about the factor after the cost is known.
# R: Shipping is 4 plus 1.5 per kilo, double if express=True. Weight is the first argument.
assert shipping_cost(2) == 7
assert shipping_cost(2, express=True) == 14
assert shipping_cost(0) == 4

def find_user(users: list[dict], name: str) -> Optional[dict]:
    """Return the first user dictionary with the given "name", or None."""
    return next((user for user in users if user["name"] == name), None)
# E: The builtin next takes the first hit of a generator, with None as its default.
# R: list of user dicts, find the one whose "name" is the given one or return None
assert find_user([{"name": "Al", "age": 7}], "Al") == {"name": "Al", "age": 7}
assert find_user([{"name": "Al"}], "Bo") is None
assert find_user([], "Al") is None

def shift_minutes(times: Iterable[str], delay: int = 5) -> list[str]:
    """Return times "hh:mm" that are all later by the delay in minutes, by default 5.
    Midnight leads back to 00:00.
    """
    late: list[str] = []
    for time in times:
        hours, minutes = map(int, time.split(":"))
        total = (hours * 60 + minutes + delay) % 1440
        late.append(f"{total // 60:02d}:{total % 60:02d}")
    return late
# M: Each time becomes minutes of the day, is moved, and is written as a time again.
assert shift_minutes(["08:00", "09:58"]) == ["08:05", "10:03"]
assert shift_minutes(["23:50"], 15) == ["00:05"]
assert shift_minutes([]) == []

def pair_with_mirror(items: Sequence[object]) -> list[tuple[object, object]]:
    """Return a list in which each item is paired with the item at the mirrored place."""
    return list(zip(items, reversed(items)))
# E: Zipping a sequence with its reverse pairs the mirrored places.
assert pair_with_mirror([1, 2, 3]) == [(1, 3), (2, 2), (3, 1)]
assert pair_with_mirror("ab") == [("a", "b"), ("b", "a")]
assert pair_with_mirror(()) == []

def apply_rule(price: float, rule: Callable[[float], float] | None = None) -> float:
    """Return the price changed by the rule, or the price itself when no rule is given."""
    return price if rule is None else rule(price)
# E: None stands for doing nothing.
assert apply_rule(10) == 10
assert apply_rule(10, lambda price: price * 0.5) == 5
assert apply_rule(10, round) == 10

def total_stock(stock: Mapping[str, int], *names: str) -> int:
    """Return the sum of the stock of the named items, or of all items when no name is given."""
    chosen = names or stock.keys()
    return sum(stock.get(name, 0) for name in chosen)
# M: An empty tuple of names is false, so all keys are taken instead.
# R: stock dict, then item names as extra args: sum of those (0 if unknown); no names means everything
assert total_stock({"pen": 4, "cup": 6}, "pen") == 4
assert total_stock({"pen": 4, "cup": 6}) == 10
assert total_stock({"pen": 4}, "hat") == 0

class Weather(NamedTuple):
    """Describe the weather of a day by its degrees and its wind, with no wind by default.
    feels() is the degrees minus a tenth of the wind.
    """
    degrees: float
    wind: float = 0
    def feels(self) -> float:
        return self.degrees - self.wind / 10
# E: A typed named tuple can have defaults and methods.
assert Weather(20).feels() == 20
assert Weather(10, 30).feels() == 7
assert Weather(10, 30) == (10, 30)

class Ticket(TypedDict):
    """Describe a ticket as a dictionary with "seat" and "price".
    The function cheapest_seat(tickets) returns the seat with the lowest price.
    """
    seat: str
    price: float

def move_on_map(x: int, y: int, way: Literal["N", "E", "S", "W"]) -> tuple[int, int]:
    """Return the place one step to the north, east, south or west; north makes y larger."""
    dx, dy = {"N": (0, 1), "E": (1, 0), "S": (0, -1), "W": (-1, 0)}[way]
    return x + dx, y + dy
# E: A dictionary knows the step for each direction.
# R: step from (x, y) one field N, E, S or W, north means y gets bigger. Return the new x and y.
assert move_on_map(0, 0, "N") == (0, 1)
assert move_on_map(4, 4, "W") == (3, 4)
assert move_on_map(1, 0, "S") == (1, -1)

def swap_pair(pair: tuple[str, int]) -> tuple[int, str]:
    """Return the pair of a name and a number with the number in front."""
    name, number = pair
    return number, name
# E: Unpacking names both parts, which are returned the other way round.
assert swap_pair(("Al", 3)) == (3, "Al")
assert swap_pair(("", 0)) == (0, "")
assert list(map(swap_pair, [("a", 1), ("b", 2)])) == [(1, "a"), (2, "b")]

def blurred(plate: str, visible: int = 2, sign: str = "x") -> str:
    """Return a number plate with all but the first visible characters replaced by the sign."""
    return plate[:visible] + sign * len(plate[visible:])
# E: The rest of the slice tells how many signs are needed, even for short plates.
# R: hide a number plate: keep the first 2 characters (changable) and put x for the rest, "AB123" -> "ABxxx"
assert blurred("AB123") == "ABxxx"
assert blurred("AB123", 4, "?") == "AB12?"
assert blurred("A") == "A"

def pad_all(*texts: str, fill: str = ".") -> list[str]:
    """Return all texts filled up on the right to the length of the longest one."""
    width = max(map(len, texts), default=0)
    return [text.ljust(width, fill) for text in texts]
# E: The longest text sets the width for all of them.
assert pad_all("a", "bcd") == ["a..", "bcd"]
assert pad_all("a", "bc", fill="-") == ["a-", "bc"]
assert pad_all() == []

def book_label(title: str, author: str | None = None, year: int | None = None) -> str:
    """Return a label like "Moss by A. Lee (1999)"; parts that are None are left out."""
    label = title
    if author is not None:
        label += f" by {author}"
    if year is not None:
        label += f" ({year})"
    return label
# E: Each optional part is added by its own condition.
# R: make "Moss by A. Lee (1999)" from title and optional author and year, skipping what isnt given
assert book_label("Moss", "A. Lee", 1999) == "Moss by A. Lee (1999)"
assert book_label("Moss") == "Moss"
assert book_label("Moss", year=1999) == "Moss (1999)"

def filter_products(products, *, cheaper_than=None, kind=None):
    """Return the names of products that meet every filter that is given.
    A product is a dictionary with "name", "price" and "kind".
    """
    names = []
    for item in products:
        if cheaper_than is not None and item["price"] >= cheaper_than:
            continue
        if kind is not None and item["kind"] != kind:
            continue
        names.append(item["name"])
    return names
# M: A filter that is None never skips a product.
goods = [
    {"name": "pen", "price": 2, "kind": "desk"},
    {"name": "pot", "price": 9, "kind": "home"},
]
assert filter_products(goods) == ["pen", "pot"]
assert filter_products(goods, cheaper_than=9) == ["pen"]
assert filter_products(goods, kind="home", cheaper_than=5) == []

def budget_after(budget, *costs, refund=0):
    """Return what is left of a budget after all costs, with a refund added at the end.
    It never falls below zero before the refund is added.
    """
    return max(0, budget - sum(costs)) + refund
# E: The costs are one tuple and can be summed at once.
# R: budget first, then as many costs as I want, and refund=... optional. result is never under 0 before the refund
assert budget_after(100, 20, 30) == 50
assert budget_after(10, 25, refund=5) == 5
assert budget_after(10) == 10

def in_unit(minutes: int, unit: str = "min") -> str:
    """Return a time as text in "min", "h" or "s", as in "90 min", "1.5 h" or "5400 s"."""
    factor = {"min": 1, "h": 1 / 60, "s": 60}[unit]
    return f"{minutes * factor:g} {unit}"
# M: The format code g drops the zeros of a whole result.
assert in_unit(90) == "90 min"
assert in_unit(90, "h") == "1.5 h"
assert in_unit(90, "s") == "5400 s"

def split_name(name: str, default_last: str = "?") -> tuple[str, str]:
    """Return first and last name; a single name gets the default as its last name.
    Of more than two words the first and the last one count.
    """
    first, *rest = name.split()
    return first, rest[-1] if rest else default_last
# E: The starred target is a list that is empty for a single word.
assert split_name("Ada Byron King") == ("Ada", "King")
assert split_name("Plato") == ("Plato", "?")
assert split_name("Plato", "") == ("Plato", "")

def rgb_text(red: int = 0, green: int = 0, blue: int = 0) -> str:
    """Return a colour as "rgb(R, G, B)"; parts that are not given are 0."""
    return f"rgb({red}, {green}, {blue})"
# E: Keyword arguments make it possible to set only the last part.
# R: text like "rgb(255, 0, 0)" from red, green, blue, all zero by default
assert rgb_text() == "rgb(0, 0, 0)"
assert rgb_text(255, 10) == "rgb(255, 10, 0)"
assert rgb_text(blue=7) == "rgb(0, 0, 7)"

def winners_per_round(names, *rounds):
    """Return the name with the most points in each round.
    A round is a list of points in the order of the names; the first name wins a draw.
    """
    return [names[points.index(max(points))] for points in rounds]
# M: The position of the largest number of points is the position of the name.
assert winners_per_round(["Al", "Bo"], [3, 5], [9, 1]) == ["Bo", "Al"]
assert winners_per_round(["Al", "Bo"], [4, 4]) == ["Al"]
assert winners_per_round(["Al", "Bo"]) == []

def options_text(command, *files, **options):
    """Return a command line like "copy --level=3 a.txt": first options, then files."""
    parts = [command]
    parts += [f"--{name}={value}" for name, value in options.items()]
    parts += files
    return " ".join(parts)
# M: Options are formatted one by one, while the files are added as they are.
# R: build a command line string, e.g. ("copy", "a.txt", level=3) -> "copy --level=3 a.txt"
assert options_text("copy", "a.txt", level=3) == "copy --level=3 a.txt"
assert options_text("list") == "list"
assert options_text("zip", "a", "b") == "zip a b"

def power_sum(*numbers: int, exponent: int = 2) -> int:
    """Return the sum of all arguments raised to the exponent, which is 2 by default."""
    return sum(number ** exponent for number in numbers)
# E: The generator raises each argument before the sum is taken.
assert power_sum(1, 2, 3) == 14
assert power_sum(1, 2, exponent=3) == 9
assert power_sum() == 0

def extra_option_names(*, first="a", **rest):
    """Return the sorted names of all extra keywords, with the value of first in front."""
    return [first, *sorted(rest)]
# M: The named keyword is taken out before the double star collects the others.
assert extra_option_names(z=1, b=2) == ["a", "b", "z"]
assert extra_option_names(first="k", c=0) == ["k", "c"]
assert extra_option_names() == ["a"]

def room_price(nights: int, *, breakfast: bool = False, season: str = "low") -> int:
    """Return the price of a stay: 60 a night, 90 in the season "high", breakfast 8
    a night more.
    """
    night = 90 if season == "high" else 60
    if breakfast:
        night += 8
    return nights * night
# E: The price of one night is settled first and multiplied at the end.
# R: hotel price for some nights: 60 each, 90 if season="high", plus 8 a night if breakfast=True (both keyword only)
assert room_price(2) == 120
assert room_price(2, season="high") == 180
assert room_price(1, breakfast=True) == 68

def numbers_of(*, tens: int = 0, ones: int = 0) -> int:
    """Return the number made of tens and ones, both given by keyword and 0 by default."""
    return 10 * tens + ones
# E: A star in front of all parameters allows keywords only.
assert numbers_of(tens=4, ones=2) == 42
assert numbers_of(ones=7) == 7
assert numbers_of() == 0

def pick_fields(record, *names, default=None):
    """Return a list of the named values of a dictionary, with the default for missing names."""
    return [record.get(name, default) for name in names]
# E: The method get takes the default as its second argument.
# R: get several values out of a dict by name, names as extra arguments, default= for missing ones, result a list
assert pick_fields({"a": 1, "b": 2}, "b", "a") == [2, 1]
assert pick_fields({"a": 1}, "a", "x", default=0) == [1, 0]
assert pick_fields({"a": 1}) == []

def greeting_for(*names, word="Hello"):
    """Return "Hello, A and B!" for any number of names; nobody gets "Hello!"."""
    if not names:
        return f"{word}!"
    if len(names) == 1:
        return f"{word}, {names[0]}!"
    return f"{word}, {', '.join(names[:-1])} and {names[-1]}!"
# M: Only the last name is joined with "and", the others with commas.
# R: "Hello, Al, Bo and Cy!" from any number of names; keyword word= to change Hello; no names gives "Hello!"
assert greeting_for("Al", "Bo", "Cy") == "Hello, Al, Bo and Cy!"
assert greeting_for("Al", word="Bye") == "Bye, Al!"
assert greeting_for() == "Hello!"

def stairs_text(*heights, sign="#"):
    """Return one line of signs for each height, as a single text with line breaks."""
    return "\n".join(sign * height for height in heights)
# E: The sign is repeated for each of the collected arguments.
assert stairs_text(1, 3) == "#\n###"
assert stairs_text(2, 0, 1, sign="o") == "oo\n\no"
assert stairs_text() == ""

def window_price(width: float, height: float = None) -> float:
    """Return 3 times the area of a window; without a height the window is square."""
    if height is None:
        height = width
    return 3 * width * height
# E: A default cannot refer to another parameter, so None is replaced inside.
# R: price = 3 * width * height, and if there is no height it's a square
assert window_price(2, 5) == 30
assert window_price(2) == 12
assert window_price(4, 0) == 0

def shelf_order(*books, by="title", newest_first=False):
    """Return the titles of books, given as (title, year), sorted by "title" or by "year".
    With newest_first the years run backwards; titles always run from a to z.
    """
    if by == "year":
        books = sorted(books, key=lambda book: book[1], reverse=newest_first)
    else:
        books = sorted(books)
    return [title for title, _ in books]
# M: The keyword chooses the sort key, and the other one only matters for years.
# R: books as (title, year) arguments; return the titles sorted by title, or by="year", where newest_first=True turns the years round
assert shelf_order(("Moss", 1990), ("Ants", 2005)) == ["Ants", "Moss"]
assert shelf_order(("Moss", 1990), ("Ants", 2005), by="year") == ["Moss", "Ants"]
assert shelf_order(("A", 1), ("B", 2), by="year", newest_first=True) == ["B", "A"]
assert shelf_order() == []
