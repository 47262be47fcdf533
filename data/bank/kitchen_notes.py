"""Verified problems: kitchen notes."""

class JarLabel:
    """Hold what is in a jar and since when, and print a label."""

    def __init__(self, content: str, month: int, year: int) -> None:
        """Set the content and the month and year of filling."""
        self.content = content
        self.month = month
        self.year = year

    def label(self) -> str:
        """Return a label such as "PLUM JAM 03/24"."""
        return f"{self.content.upper()} {self.month:02d}/{self.year % 100:02d}"

    def age_in_months(self, month: int, year: int) -> int:
        """Return the number of months from filling to the given month."""
        return (year - self.year) * 12 + month - self.month
# E: Years count twelve months each, and the difference of the months is added.
# R: class for jam jars: label() gives "PLUM JAM 03/24", age_in_months(month, year)
jar = JarLabel("plum jam", 3, 2024)
assert jar.label() == "PLUM JAM 03/24"
assert jar.age_in_months(1, 2025) == 10
assert jar.age_in_months(3, 2024) == 0

class RecipeCard:
    """Collect ingredients and steps and write them as one text."""

    def __init__(self, title):
        """Start an empty card with a title."""
        self.title = title
        self.ingredients = []
        self.steps = []

    def need(self, *ingredients):
        """Add ingredients that are not on the card yet and return the card for further calls."""
        for ingredient in ingredients:
            if ingredient not in self.ingredients:
                self.ingredients.append(ingredient)
        return self

    def step(self, text):
        """Add a step and return the card for further calls."""
        self.steps.append(text)
        return self

    def text(self):
        """Return title, ingredients in one line and numbered steps, joined by line ends."""
        numbered = [f"{n}. {step}" for n, step in enumerate(self.steps, 1)]
        return "\n".join([self.title, ", ".join(self.ingredients), *numbered])
# M: The methods return the object itself, so calls can be chained.
card = RecipeCard("Tea").need("water", "leaves").need("water").step("boil").step("pour")
assert card.text() == "Tea\nwater, leaves\n1. boil\n2. pour"
assert RecipeCard("Air").text() == "Air\n"
assert card.ingredients == ["water", "leaves"]

class OrderPad:
    """Take orders as short codes and read them back in words."""

    def __init__(self, menu: dict[str, str]) -> None:
        """Set the menu from codes to names."""
        self.menu = menu
        self.codes: list[str] = []

    def take(self, codes: str) -> int:
        """Note the codes that are on the menu and return how many of them were unknown."""
        given = codes.split()
        known = [code for code in given if code in self.menu]
        self.codes += known
        return len(given) - len(known)

    def read_back(self) -> str:
        """Return the noted names joined by " + ", or "nothing"."""
        return " + ".join(self.menu[code] for code in self.codes) or "nothing"
# M: Known codes are stored, and the menu is used again to turn them into names.
# R: waiter pad: take("t c x") stores known codes, returns number of unknown ones, read_back() -> "tea + cake"
pad = OrderPad({"t": "tea", "c": "cake"})
assert pad.read_back() == "nothing"
assert pad.take("t x c") == 1
assert pad.read_back() == "tea + cake"

def spice_initials(spices: list[str]) -> str:
    """Return the first letters of spices as capitals without repeats, in order of appearance."""
    return "".join(dict.fromkeys(spice[0].upper() for spice in spices if spice))
# E: The keys of a dict are distinct and keep their order.
# R: initials of my spices for the lid, no letter twice
assert spice_initials(["mint", "salt", "mace"]) == "MS"
assert spice_initials(["", "dill"]) == "D"
assert spice_initials([]) == ""

def split_ingredient(line: str) -> tuple[str, str]:
    """Split "200 g flour" into ("200 g", "flour"): words with a digit and a unit g, kg, ml, l
    belong to the amount.

    The amount is the leading words of this kind; it may be empty."""
    words = line.split()
    size = 0
    units = ("g", "kg", "ml", "l")
    while size < len(words) and (words[size][0].isdigit() or words[size] in units):
        size += 1
    return " ".join(words[:size]), " ".join(words[size:])
# M: The loop counts leading words that begin with a digit or are a unit.
# R: "200 g flour" -> ("200 g", "flour"), "salt" -> ("", "salt")
assert split_ingredient("200 g flour") == ("200 g", "flour")
assert split_ingredient("3 eggs") == ("3", "eggs")
assert split_ingredient("salt") == ("", "salt")

def oven_text(celsius: int, fan: bool = False) -> str:
    """Return an oven setting such as "180 °C" or, with fan, 20 degrees less and " fan": "160 °C
    fan"."""
    return f"{celsius - 20} °C fan" if fan else f"{celsius} °C"
# E: The fan changes the number and adds a word.
# R: oven temp as text; with fan its 20 degrees lower and "fan" is appended
assert oven_text(180) == "180 °C"
assert oven_text(180, fan=True) == "160 °C fan"
assert oven_text(20, True) == "0 °C fan"

def pantry_gaps_text(pantry: dict[str, int], minimum: int) -> str:
    """List items of which fewer than minimum are left as "buy 2 rice, 1 tea", sorted by name;
    "all fine" if none."""
    missing = [f"{minimum - n} {item}" for item, n in sorted(pantry.items()) if n < minimum]
    return "buy " + ", ".join(missing) if missing else "all fine"
# E: For each scarce item the difference to the minimum is written.
# R: pantry dict & minimum stock -> "buy 2 rice, 1 tea" or "all fine"
assert pantry_gaps_text({"tea": 2, "rice": 1, "oil": 5}, 3) == "buy 2 rice, 1 tea"
assert pantry_gaps_text({"tea": 3}, 3) == "all fine"
assert pantry_gaps_text({}, 1) == "all fine"

def fridge_note(days_left: dict[str, int]) -> list[str]:
    """Return notes for food: "throw away X" below 0 days, "eat X today" for 0, "X: N days" up to
    3; else none.

    Notes come in dict order."""
    notes = []
    for food, days in days_left.items():
        if days < 0:
            notes.append(f"throw away {food}")
        elif days == 0:
            notes.append(f"eat {food} today")
        elif days <= 3:
            notes.append(f"{food}: {days} days")
    return notes
# M: A chain of conditions puts the days into spans, and long-lasting food is silent.
# R: what to do with food by days until it expires (dict): throw away / eat today / only mention if <= 3 days
assert fridge_note({"milk": 0, "ham": -1, "egg": 9}) == ["eat milk today", "throw away ham"]
assert fridge_note({"fig": 3}) == ["fig: 3 days"]
assert fridge_note({}) == []

def menu_dots_price(dish: str, price: str, width: int) -> str:
    """Fill the space between dish and price with dots to the given width, with a space next to
    each text.

    If fewer than two dots fit, use two dots and let the line be wider."""
    dots = max(width - len(dish) - len(price) - 2, 2)
    return f"{dish} {'.' * dots} {price}"
# E: The number of dots is worked out and is at least two.
# R: menu line like "Soup ..... 4.50" of a fixed width, min two dots
assert menu_dots_price("Soup", "4.50", 15) == "Soup ..... 4.50"
assert menu_dots_price("Soup", "4.50", 5) == "Soup .. 4.50"
assert menu_dots_price("", "1", 5) == " .. 1"

def half_recipe_line(line: str) -> str:
    """Halve every whole number in a recipe line; odd numbers get ".5": "3 eggs" becomes "1.5
    eggs"."""
    words = []
    for word in line.split():
        if word.isdigit():
            half, odd = divmod(int(word), 2)
            word = f"{half}.5" if odd else str(half)
        words.append(word)
    return " ".join(words)
# M: Divmod by two shows whether the half needs a decimal.
# R: half the amounts in a recipe text, 3 -> 1.5
assert half_recipe_line("3 eggs and 200 g flour") == "1.5 eggs and 100 g flour"
assert half_recipe_line("salt") == "salt"
assert half_recipe_line("1 egg") == "0.5 egg"

def table_order_codes(orders: list[tuple[int, str]]) -> str:
    """Write orders (table, dish) as "T1:so,te T2:ca": tables rising, dishes by their first two
    letters in order.

    Each table appears once."""
    tables = {}
    for table, dish in orders:
        tables.setdefault(table, []).append(dish[:2])
    return " ".join(f"T{table}:{','.join(tables[table])}" for table in sorted(tables))
# M: Short dish codes are grouped by table and written in rising order.
# R: [(2,"cake"),(1,"soup"),(1,"tea")] -> "T1:so,te T2:ca"
assert table_order_codes([(2, "cake"), (1, "soup"), (1, "tea")]) == "T1:so,te T2:ca"
assert table_order_codes([(7, "x")]) == "T7:x"
assert table_order_codes([]) == ""

def longest_dish_name(menu: list[str], limit: int) -> str:
    """Return the longest dish name of at most limit characters, the later one on a tie, or "-" if
    none fits."""
    best = "-"
    for dish in menu:
        if len(dish) <= limit and (best == "-" or len(dish) >= len(best)):
            best = dish
    return best
# E: A dish replaces the best one if it fits and is not shorter.
# R: longest name that still fits in n chars, last one on ties, "-" if nothing fits
assert longest_dish_name(["soup", "cake", "lasagne"], 5) == "cake"
assert longest_dish_name(["lasagne"], 5) == "-"
assert longest_dish_name([], 5) == "-"

def kitchen_timer_text(minutes: int, seconds: int) -> str:
    """Return a timer text "mm:ss" where too many seconds go over into minutes; above 99 minutes
    show "99:59"."""
    minutes += seconds // 60
    if minutes > 99:
        return "99:59"
    return f"{minutes:02d}:{seconds % 60:02d}"
# E: Quotient and remainder by sixty move surplus seconds into minutes.
# R: kitchen timer mm:ss, 75 seconds should carry over, cap at 99:59
assert kitchen_timer_text(1, 75) == "02:15"
assert kitchen_timer_text(0, 5) == "00:05"
assert kitchen_timer_text(100, 0) == "99:59"

def rhyme_menu(dishes: list[str], size: int) -> list[list[str]]:
    """Group dishes that end with the same size letters; groups of one dish are left out.

    Groups come in the order in which their first dish appears."""
    groups = {}
    for dish in dishes:
        groups.setdefault(dish[-size:], []).append(dish)
    return [group for group in groups.values() if len(group) > 1]
# M: The ending is the key, and groups with one member are filtered.
# R: which dishes rhyme? group by last n letters, only groups of 2+
assert rhyme_menu(["rice", "ham", "juice", "jam"], 2) == [["rice", "juice"], ["ham", "jam"]]
assert rhyme_menu(["stew", "brew", "pie"], 2) == [["stew", "brew"]]
assert rhyme_menu([], 3) == []

def review_taste_score(review: str, good: set[str], bad: set[str]) -> int:
    """Score a review: plus 1 for each good word, minus 1 for each bad one; after "not" the sign
    is turned.

    Case is ignored and words are separated by spaces."""
    score = 0
    sign = 1
    for word in review.lower().split():
        if word in good:
            score += sign
        elif word in bad:
            score -= sign
        sign = -1 if word == "not" else 1
    return score
# M: A sign variable is negative only for the word directly behind not.
# R: sentiment: +1 good words, -1 bad words, "not good" counts as -1
assert review_taste_score("Not good but sweet", {"good", "sweet"}, {"bad"}) == 0
assert review_taste_score("not bad", set(), {"bad"}) == 1
assert review_taste_score("", {"a"}, set()) == 0

def stock_code_parts(code: str) -> dict[str, str]:
    """Split a code such as "TEA-GR-250g" into a dict with "kind", "type" and "amount"; missing
    parts are "".

    More than three parts keep the rest in the amount."""
    parts = code.split("-", 2) + ["", ""]
    return dict(zip(["kind", "type", "amount"], parts))
# E: Two empty texts are added so that zip always finds three parts.
# R: "TEA-GR-250g" to dict kind/type/amount, missing ones ""
assert stock_code_parts("TEA-GR-250g") == {"kind": "TEA", "type": "GR", "amount": "250g"}
assert stock_code_parts("TEA") == {"kind": "TEA", "type": "", "amount": ""}
assert stock_code_parts("A-B-C-D")["amount"] == "C-D"

def dish_votes_text(votes: str) -> str:
    """Count the letters of a vote text and write "p:3 s:1", most votes first and by letter on a
    tie."""
    order = sorted(set(votes), key=lambda letter: (-votes.count(letter), letter))
    return " ".join(f"{letter}:{votes.count(letter)}" for letter in order)
# E: Distinct letters are sorted by falling count and written with it.
# R: votes as letters "ppsp" -> "p:3 s:1"
assert dish_votes_text("ppsp") == "p:3 s:1"
assert dish_votes_text("ba") == "a:1 b:1"
assert dish_votes_text("") == ""

def peel_bracket_layers(text: str, opening: str, closing: str) -> tuple[int, str]:
    """Remove outer pairs of opening and closing characters and return (number of pairs, inner
    text)."""
    layers = 0
    while len(text) > 1 and text[0] == opening and text[-1] == closing:
        text = text[1:-1]
        layers += 1
    return layers, text
# E: Each round cuts one character on both sides and counts.
# R: peel brackets: "((tea))" -> (2, "tea")
assert peel_bracket_layers("((tea))", "(", ")") == (2, "tea")
assert peel_bracket_layers("(tea", "(", ")") == (0, "(tea")
assert peel_bracket_layers("<>", "<", ">") == (1, "")

def mix_order_text(first: list[str], second: list[str]) -> str:
    """Write two lists as numbered pairs "1) tea/cake 2) ice/pie"; a missing partner is written
    "-"."""
    size = max(len(first), len(second))
    parts = []
    for i in range(size):
        a = first[i] if i < len(first) else "-"
        b = second[i] if i < len(second) else "-"
        parts.append(f"{i + 1}) {a}/{b}")
    return " ".join(parts)
# M: The index goes over the longer list, and a conditional covers the end of the shorter.
# R: pair up drinks and food as "1) tea/cake 2) ice/-"
assert mix_order_text(["tea", "ice"], ["cake"]) == "1) tea/cake 2) ice/-"
assert mix_order_text([], ["a"]) == "1) -/a"
assert mix_order_text([], []) == ""

def ripe_index(colours: str) -> int:
    """Return the index of the first "r" in a row of fruit that has no "g" directly beside it, or
    -1."""
    for i, colour in enumerate(colours):
        neighbours = colours[max(i - 1, 0):i] + colours[i + 1:i + 2]
        if colour == "r" and "g" not in neighbours:
            return i
    return -1
# M: Slices give the existing neighbours on both sides.
# R: string of r/g/y fruits, first r without a green neighbour
assert ripe_index("rgryr") == 4
assert ripe_index("gr") == -1
assert ripe_index("r") == 0

def shorten_grocery_names(names: list[str], size: int) -> dict[str, str]:
    """Map each name to its first size letters, with a digit 2, 3, ... behind if that was used
    before."""
    used = {}
    short = {}
    for name in names:
        start = name[:size]
        used[start] = used.get(start, 0) + 1
        short[name] = start if used[start] == 1 else f"{start}{used[start]}"
    return short
# M: A counter for each start tells which digit is needed.
# R: short names for groceries: first n letters, add 2,3.. when taken
assert shorten_grocery_names(["milk", "mint"], 2) == {"milk": "mi", "mint": "mi2"}
assert shorten_grocery_names(["a"], 3) == {"a": "a"}
assert shorten_grocery_names([], 1) == {}

def washing_up_turns(names: list[str], days: int, away: dict[str, int]) -> str:
    """Return who washes up on days 1 to days, as first letters: names take turns, skipping who is
    away that day.

    away maps a name to the one day on which this person is absent; the next name takes over."""
    letters = ""
    turn = 0
    for day in range(1, days + 1):
        while away.get(names[turn % len(names)]) == day:
            turn += 1
        letters += names[turn % len(names)][0]
        turn += 1
    return letters
# H: The turn moves on for every absent person and once more after each day.
# R: washing up plan: names in rotation, away = {name: day} is skipped that day. first letters as a string
assert washing_up_turns(["Ann", "Bo"], 4, {}) == "ABAB"
assert washing_up_turns(["Ann", "Bo", "Cy"], 3, {"Bo": 2}) == "ACA"
assert washing_up_turns(["Ann"], 0, {}) == ""

def label_width_needed(labels: list[str], columns: int) -> int:
    """Return the width of a row of labels set in columns: the longest label plus 1, times
    columns, minus 1.

    Without labels the width is 0."""
    if not labels:
        return 0
    return (max(map(len, labels)) + 1) * columns - 1
# E: One gap follows each column, and the last gap is taken off again.
# R: how wide is a table with n columns where every column is as wide as the longest label, 1 space between
assert label_width_needed(["tea", "sugar"], 3) == 17
assert label_width_needed(["a"], 1) == 1
assert label_width_needed([], 4) == 0
