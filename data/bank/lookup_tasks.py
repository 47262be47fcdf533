"""Verified problems: lookup tasks."""

from collections import Counter, defaultdict

def price_or_message(prices: dict[str, int], item: str) -> str:
    """Return "item costs n cents", "item is free" for a price of 0, or "we have no item" if it is
    not in the dict."""
    price = prices.get(item)
    if price is None:
        return f"we have no {item}"
    return f"{item} costs {price} cents" if price else f"{item} is free"
# E: None and zero are told apart by two tests.
# R: text about a price: "tea costs 90 cents", "tap water is free" (price 0), "we have no jam"
assert price_or_message({"tea": 90, "water": 0}, "tea") == "tea costs 90 cents"
assert price_or_message({"tea": 90, "water": 0}, "water") == "water is free"
assert price_or_message({}, "jam") == "we have no jam"

def first_defined(names, *tables):
    """Return the value of the first of the names that any of the dicts has, looking through all
    dicts for a name before going on to the next; None if nothing is found."""
    for name in names:
        for table in tables:
            if name in table:
                return table[name]
    return None
# E: The outer loop gives the names precedence over the dicts.
assert first_defined(["b", "a"], {"a": 1}, {"b": 2}) == 2
assert first_defined(["x"], {"a": 1}) is None
assert first_defined([], {"a": 1}) is None

def capital_quiz_hint(capitals, country):
    """Return the capital of a country with all letters but the first replaced by "_", and spaces
    kept; unknown countries give "?"."""
    name = capitals.get(country)
    if name is None:
        return "?"
    return name[0] + "".join(" " if letter == " " else "_" for letter in name[1:])
# E: The looked up name is rebuilt letter by letter.
# R: hint for a capital from a dict: "Oslo" -> "O___", keep spaces, unknown country "?"
assert capital_quiz_hint({"Norway": "Oslo"}, "Norway") == "O___"
assert capital_quiz_hint({"X": "New Ab"}, "X") == "N__ __"
assert capital_quiz_hint({}, "Norway") == "?"

def colour_name_of(code, names):
    """Return the name of a colour code like "#FF0000", where case and a missing "#" do not matter;
    names has keys like "ff0000" and unknown codes give themselves in lower case."""
    key = code.lstrip("#").lower()
    return names.get(key, key)
# E: The code is cleaned and is its own default.
assert colour_name_of("#FF0000", {"ff0000": "red"}) == "red"
assert colour_name_of("00ff00", {"ff0000": "red"}) == "00ff00"
assert colour_name_of("#ABC", {}) == "abc"

def shipping_zone(country, zones):
    """Return the number of the first zone, counted from 1, whose set contains the country, and the
    last zone number plus 1 for all others; zones is a list of sets."""
    for number, countries in enumerate(zones, 1):
        if country in countries:
            return number
    return len(zones) + 1
# E: The loop returns the first hit and the rest is one more than the length.
# R: zones = [{"NO"}, {"SE","DK"}]: which zone number (from 1) has the country? not found: one more than the last
assert shipping_zone("DK", [{"NO"}, {"SE", "DK"}]) == 2
assert shipping_zone("US", [{"NO"}, {"SE"}]) == 3
assert shipping_zone("US", []) == 1

def tax_name_and_rate(product, classes, rates):
    """Return (class, rate) of a product: classes maps products to classes, "standard" for others,
    and rates maps classes to percents, 0 if missing."""
    kind = classes.get(product, "standard")
    return kind, rates.get(kind, 0)
# E: The result of one lookup is the key of the next.
assert tax_name_and_rate("bread", {"bread": "reduced"},
    {"reduced": 7, "standard": 19}) == ("reduced", 7)
assert tax_name_and_rate("car", {}, {"standard": 19}) == ("standard", 19)
assert tax_name_and_rate("car", {}, {}) == ("standard", 0)

def response_for(message, answers, default):
    """Return the answer of the first keyword, in dict order, that occurs in the message, ignoring
    case, or the default."""
    text = message.lower()
    for keyword, answer in answers.items():
        if keyword.lower() in text:
            return answer
    return default
# E: Both sides are brought to lower case before the search.
# R: simple chat bot: answers {"price": "It costs 5"}; first keyword found in the message wins, else default
assert response_for("What PRICE is it?", {"price": "5", "hours": "9-5"}, "Sorry") == "5"
assert response_for("Hello", {"price": "5"}, "Sorry") == "Sorry"
assert response_for("", {}, "?") == "?"

def call_by_name(commands, line):
    """Run a line like "add 2 3" by a dict from command name to function: the other words are
    passed as ints. Unknown commands return "unknown: name"."""
    name, *words = line.split()
    if name not in commands:
        return f"unknown: {name}"
    return commands[name](*[int(word) for word in words])
# E: The function is looked up by name and called with the unpacked numbers.
# R: command table {"add": func}, line "add 2 3" -> call the function with ints, "unknown: x" otherwise
assert call_by_name({"max": max}, "max 2 9 3") == 9
assert call_by_name({"abs": abs}, "abs -4") == 4
assert call_by_name({}, "fly 1") == "unknown: fly"

def apply_named_steps(value, steps, functions):
    """Apply functions to a value in the order of the names in steps; names that are not in the
    dict functions are skipped and returned in a list as second result."""
    skipped = []
    for name in steps:
        if name in functions:
            value = functions[name](value)
        else:
            skipped.append(name)
    return value, skipped
# E: Each name is looked up and its function applied to the running value.
assert apply_named_steps(" Hi ", ["strip", "twist", "upper"],
    {"strip": str.strip, "upper": str.upper}) == ("HI", ["twist"])
assert apply_named_steps(3, [], {}) == (3, [])
assert apply_named_steps(-3, ["abs"], {"abs": abs}) == (3, [])

def units_to_base(amount, unit, table):
    """Convert an amount to the base unit: table maps a unit to (factor, next unit) and the
    conversion goes on until a unit that is not in the table; return (amount, unit)."""
    while unit in table:
        factor, unit = table[unit]
        amount *= factor
    return amount, unit
# E: Each step multiplies and moves on to the next unit.
# R: chain of unit conversions {"km": (1000, "m"), "m": (100, "cm")}: convert down to the last unit
assert units_to_base(2, "km", {"km": (1000, "m"), "m": (100, "cm")}) == (200000, "cm")
assert units_to_base(5, "cm", {"m": (100, "cm")}) == (5, "cm")
assert units_to_base(0, "m", {"m": (100, "cm")}) == (0, "cm")

def alias_target(aliases, name):
    """Return the final name behind an alias, following aliases of aliases; if the chain comes back
    to a name already seen return None."""
    seen = set()
    while name in aliases:
        if name in seen:
            return None
        seen.add(name)
        name = aliases[name]
    return name
# M: A set of the names seen discovers a circle.
# R: follow aliases {"ll": "ls -l"} until it's no alias anymore, None when it goes in circles
assert alias_target({"a": "b", "b": "c"}, "a") == "c"
assert alias_target({"a": "b", "b": "a"}, "a") is None
assert alias_target({}, "x") == "x"

def chains_to_root(parents):
    """Return for every key of parents the number of steps to a name that has no parent; there are
    no circles."""
    steps = {}
    for name in parents:
        count, current = 0, name
        while current in parents:
            current = parents[current]
            count += 1
        steps[name] = count
    return steps
# M: The inner loop climbs up and counts.
assert chains_to_root({"a": "b", "b": "c"}) == {"a": 2, "b": 1}
assert chains_to_root({"x": "root"}) == {"x": 1}
assert chains_to_root({}) == {}

def best_match_key(table, text):
    """Return the value of the longest key that the text starts with, or the value of the key "*"
    if there is none, or None without that."""
    fitting = [key for key in table if key != "*" and text.startswith(key)]
    return table[max(fitting, key=len)] if fitting else table.get("*")
# E: The fitting keys are compared by length, and the star is the fallback.
# R: routing table: longest key that is a prefix of the text wins, "*" is the fallback
assert best_match_key({"/": 1, "/shop": 2, "*": 9}, "/shop/tea") == 2
assert best_match_key({"/shop": 2, "*": 9}, "help") == 9
assert best_match_key({}, "x") is None

def range_lookup(borders, value):
    """Return the label of the first (upper border, label) pair in rising order whose border is
    above the value, or "beyond"."""
    for border, label in sorted(borders):
        if value < border:
            return label
    return "beyond"
# E: The sorted borders are tried from below.
# R: label of the first border above a value, "beyond" if none
assert range_lookup([(10, "low"), (50, "mid")], 10) == "mid"
assert range_lookup([(50, "mid"), (10, "low")], 3) == "low"
assert range_lookup([(10, "low")], 99) == "beyond"

def weekday_price(prices, day, holiday):
    """Return the price for a day: prices["holiday"] on holidays if there is such a key, else the
    price of the day, else prices["default"]."""
    if holiday and "holiday" in prices:
        return prices["holiday"]
    return prices.get(day, prices["default"])
# E: The special price is tested first, then the day with a default.
# R: ticket price by day, holiday price if there is one, default otherwise
assert weekday_price({"sat": 12, "default": 8, "holiday": 15}, "sat", True) == 15
assert weekday_price({"sat": 12, "default": 8}, "sat", True) == 12
assert weekday_price({"default": 8}, "mon", False) == 8

def stored_squares(numbers, store):
    """Return the squares of the numbers, taking those in the dict store from there and adding new
    ones to it in place, together with the number of squares that had to be computed."""
    squares, computed = [], 0
    for number in numbers:
        if number not in store:
            store[number] = number * number
            computed += 1
        squares.append(store[number])
    return squares, computed
# E: A result is computed only if the store lacks it.
assert stored_squares([3, 4, 3], {4: 16}) == ([9, 16, 9], 1)
assert stored_squares([2], {2: 99}) == ([99], 0)
assert stored_squares([], {}) == ([], 0)

def cached_paths(rows, columns, store=None):
    """Return the number of ways from the top left to the bottom right cell of a grid by steps
    right or down, remembering results in a dict; rows and columns are at least 1."""
    if store is None:
        store = {}
    if rows == 1 or columns == 1:
        return 1
    if (rows, columns) not in store:
        up = cached_paths(rows - 1, columns, store)
        store[rows, columns] = up + cached_paths(rows, columns - 1, store)
    return store[rows, columns]
# H: The recursion looks up each size in the store before computing it.
# R: count lattice paths (right/down) in an r x c grid recursively with a memo dict
assert cached_paths(3, 3) == 6
assert cached_paths(1, 7) == 1
assert cached_paths(2, 5) == 5

def expire_entries(cache, now, lifetime):
    """Remove from the cache, in place, all keys whose (value, time) is older than lifetime
    seconds, and return the number removed."""
    old = [key for key, (_, time) in cache.items() if now - time > lifetime]
    for key in old:
        del cache[key]
    return len(old)
# E: The old keys are collected first, since a dict must not change while it is walked through.
# R: cache {key: (value, time)}: delete entries older than lifetime (in place), return how many
assert expire_entries({"a": (1, 0), "b": (2, 50)}, 60, 30) == 1
assert expire_entries({"a": (1, 30)}, 60, 30) == 0
assert expire_entries({}, 5, 1) == 0

def oldest_entries_out(cache, size):
    """Return the cache with only the size entries of the latest time, in order of time, oldest
    first; cache maps keys to (value, time)."""
    ordered = sorted(cache, key=lambda key: cache[key][1])
    return {key: cache[key] for key in ordered[max(len(ordered) - size, 0):]}
# E: The keys sorted by time are cut at the front.
assert oldest_entries_out({"a": (1, 5), "b": (2, 1), "c": (3, 9)}, 2) == {"a": (1, 5), "c": (3, 9)}
assert oldest_entries_out({"a": (1, 5)}, 0) == {}
assert oldest_entries_out({}, 3) == {}

def memory_hit_share(requests, size):
    """Return the share of requests found in a memory of the last size different requests, rounded
    to two decimals; 0.0 for no requests. A found request becomes the most recent one."""
    memory, hits = [], 0
    for request in requests:
        if request in memory:
            hits += 1
            memory.remove(request)
        memory.append(request)
        memory = memory[-size:]
    return round(hits / len(requests), 2) if requests else 0.0
# H: The list keeps the requests in order of use and is cut to the latest ones.
assert memory_hit_share(["a", "b", "a", "c", "b"], 2) == 0.2
assert memory_hit_share(["a", "a", "a"], 1) == 0.67
assert memory_hit_share([], 2) == 0.0

def inverse_lookup(table, wanted):
    """Return the sorted keys whose list in the table contains the wanted value, and for a wanted
    value found nowhere the list ["none"]."""
    return sorted(key for key, values in table.items() if wanted in values) or ["none"]
# E: The or replaces an empty result.
# R: keys whose list contains a value, ["none"] if nowhere
assert inverse_lookup({"b": [1, 2], "a": [2]}, 2) == ["a", "b"]
assert inverse_lookup({"a": [1]}, 9) == ["none"]
assert inverse_lookup({}, 1) == ["none"]

def join_lookup_parts(parts, table, separator):
    """Return the values of the parts in the table joined by the separator; parts without a value
    are left out and repeated values in a row appear once."""
    values = []
    for part in parts:
        value = table.get(part)
        if value is not None and values[-1:] != [value]:
            values.append(value)
    return separator.join(values)
# M: Each value is compared with the last one kept.
assert join_lookup_parts(["a", "x", "b", "c"], {"a": "red", "b": "red", "c": "blue"},
    "-") == "red-blue"
assert join_lookup_parts(["x"], {}, "-") == ""
assert join_lookup_parts([], {"a": "b"}, ",") == ""

def rank_by_table(words, order):
    """Sort words by their rank in the dict order, unknown words last, and words of equal rank by
    length and then alphabetically."""
    return sorted(words, key=lambda w: (order.get(w, float("inf")), len(w), w))
# E: Infinity as default rank puts unknown words behind all others.
# R: sort by rank from dict, unknown at the end, then length, then abc
assert rank_by_table(["zoo", "b", "a", "cc"], {"cc": 1, "b": 2}) == ["cc", "b", "a", "zoo"]
assert rank_by_table(["bb", "a"], {}) == ["a", "bb"]
assert rank_by_table([], {"a": 1}) == []

def substitute_until_stable(text, table):
    """Replace the text by its value in the table again and again, at most ten times, and return
    the last text and the number of replacements."""
    count = 0
    while text in table and count < 10:
        text = table[text]
        count += 1
    return text, count
# E: The loop ends with a text that is no key or after ten steps.
assert substitute_until_stable("a", {"a": "b", "b": "c"}) == ("c", 2)
assert substitute_until_stable("a", {"a": "a"}) == ("a", 10)
assert substitute_until_stable("x", {}) == ("x", 0)

def sum_known_and_count_unknown(items, values):
    """Return (sum of the known values, number of items without value) for a list of items, repeats
    counting each time."""
    known = [values[item] for item in items if item in values]
    return sum(known), len(items) - len(known)
# E: The known values are listed once, and the lengths give the rest.
# R: sum up values of items by dict and also tell how many weren't in it
assert sum_known_and_count_unknown(["a", "b", "a", "z"], {"a": 2, "b": 5}) == (9, 1)
assert sum_known_and_count_unknown(["z"], {}) == (0, 1)
assert sum_known_and_count_unknown([], {"a": 1}) == (0, 0)

def group_by_table(words, kinds, other):
    """Group words by their kind in the dict kinds; words without a kind go to the group other, and
    the words of a group are sorted by falling length, ties in their order."""
    groups = defaultdict(list)
    for word in words:
        groups[kinds.get(word, other)].append(word)
    return {kind: sorted(group, key=len, reverse=True) for kind, group in groups.items()}
# E: The kind is looked up with a default and each group sorted by length.
assert group_by_table(["fig", "kale", "apple", "rock"],
    {"fig": "fruit", "apple": "fruit", "kale": "leaf"}, "?") == {"fruit": ["apple", "fig"],
    "leaf": ["kale"], "?": ["rock"]}
assert group_by_table(["a"], {}, "x") == {"x": ["a"]}
assert group_by_table([], {}, "x") == {}

def distance_to_known(words, known):
    """Return for each word the smallest number of differing letters to a known word of the same
    length, or None if none has this length."""
    result = {}
    for word in words:
        gaps = [sum(a != b for a, b in zip(word, k)) for k in known if len(k) == len(word)]
        result[word] = min(gaps, default=None)
    return result
# M: Letters of equally long words are compared in pairs.
# R: for each word: least number of different letters to any known word of equal length, None if no such
assert distance_to_known(["tea", "jams"], ["sea", "tap"]) == {"tea": 1, "jams": None}
assert distance_to_known(["a"], ["a"]) == {"a": 0}
assert distance_to_known([], ["a"]) == {}

def spelling_suggestion(word, known):
    """Return the word if it is known, else the alphabetically first known word that differs by one
    changed letter, else "?"; known is a set."""
    if word in known:
        return word
    for other in sorted(known):
        if len(other) == len(word) and sum(a != b for a, b in zip(word, other)) == 1:
            return other
    return "?"
# M: Known words of the same length are compared letter by letter.
assert spelling_suggestion("tee", {"tea", "toe", "jam"}) == "tea"
assert spelling_suggestion("jam", {"jam"}) == "jam"
assert spelling_suggestion("xyz", {"tea"}) == "?"

def replace_ids_in_text(text, names):
    """Return the text with every word like "@7" replaced by the name of this number in the dict
    names; numbers without a name and other words stay."""
    words = []
    for word in text.split():
        if word[0] == "@" and word[1:].isdigit():
            word = names.get(int(word[1:]), word)
        words.append(word)
    return " ".join(words)
# M: The number behind the sign is converted to look up the name.
# R: replace "@7" by the user's name from {7: "Al"}, unknown stays
assert replace_ids_in_text("hi @7 and @9 @x", {7: "Al"}) == "hi Al and @9 @x"
assert replace_ids_in_text("@1", {1: "Bo"}) == "Bo"
assert replace_ids_in_text("", {1: "Bo"}) == ""

def names_to_ids(names, known):
    """Return the list of ids of names: known maps names to ids and is extended in place by new
    names, which get the next number after the greatest id, starting from 1."""
    ids = []
    for name in names:
        if name not in known:
            known[name] = max(known.values(), default=0) + 1
        ids.append(known[name])
    return ids
# M: A new name is entered before its id is read.
# R: assign integer ids to names (existing dict gets extended in place, next = max + 1), return list of ids
assert names_to_ids(["al", "bo", "al"], {}) == [1, 2, 1]
assert names_to_ids(["cy", "al"], {"al": 7}) == [8, 7]
assert names_to_ids([], {"al": 7}) == []

def encode_by_index(words):
    """Return (codes, vocabulary): the vocabulary holds each different word once in order of first
    use and codes are the indices of the words in it."""
    places = {}
    codes = [places.setdefault(word, len(places)) for word in words]
    return codes, list(places)
# E: setdefault gives a new word the current size as its index.
assert encode_by_index(["to", "be", "or", "to"]) == ([0, 1, 2, 0], ["to", "be", "or"])
assert encode_by_index(["a"]) == ([0], ["a"])
assert encode_by_index([]) == ([], [])

def rare_words_masked(words, least):
    """Return the words with those that occur fewer than least times replaced by "#", and the
    number of different words replaced."""
    counts = Counter(words)
    masked = [word if counts[word] >= least else "#" for word in words]
    return masked, sum(number < least for number in counts.values())
# E: The counts decide word by word and are counted themselves.
assert rare_words_masked(["a", "b", "a", "c"], 2) == (["a", "#", "a", "#"], 2)
assert rare_words_masked(["a"], 1) == (["a"], 0)
assert rare_words_masked([], 2) == ([], 0)

def next_word_table(text):
    """Return a dict from each word of a text to the word that follows it most often, the first met
    on ties; the last word has an entry only if it occurs before."""
    followers = defaultdict(Counter)
    words = text.split()
    for word, after in zip(words, words[1:]):
        followers[word][after] += 1
    return {word: counts.most_common(1)[0][0] for word, counts in followers.items()}
# M: Pairs of neighbours fill one Counter for every word.
# R: most frequent following word for every word of a text
assert next_word_table("the cat the dog the cat") == {"the": "cat", "cat": "the", "dog": "the"}
assert next_word_table("one") == {}
assert next_word_table("a b a c") == {"a": "b", "b": "a"}

def babble(table, start, length):
    """Return a text of at most length words that begins with start and goes on with the word that
    the table gives for the last one, ending early when there is none."""
    words = [start]
    while len(words) < length and words[-1] in table:
        words.append(table[words[-1]])
    return " ".join(words)
# E: The last word is the key for the next one.
assert babble({"the": "cat", "cat": "sat"}, "the", 5) == "the cat sat"
assert babble({"a": "a"}, "a", 3) == "a a a"
assert babble({}, "x", 1) == "x"

class TwoWayTable:
    """Map names to numbers and back; a name or number can be used only once."""

    def __init__(self):
        self.forward = {}
        self.backward = {}

    def link(self, name, number):
        """Join a name and a number; False if one of them is taken."""
        if name in self.forward or number in self.backward:
            return False
        self.forward[name] = number
        self.backward[number] = name
        return True

    def other(self, key):
        """Return the partner of a name or number, or None."""
        return self.forward.get(key, self.backward.get(key))
# M: Two dicts are kept in step, one for each direction.
# R: bidirectional map class: link(name, number) -> bool, other(key) works for both directions
pairs = TwoWayTable()
assert pairs.link("Al", 7) is True
assert pairs.link("Bo", 7) is False
assert pairs.other(7) == "Al"
assert pairs.other("Al") == 7
assert pairs.other("Zed") is None
