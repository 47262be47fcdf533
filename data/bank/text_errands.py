"""Verified problems: text errands."""

def parcel_greeting(name: str, parcels: int) -> str:
    """Return "Hello NAME, you have N parcels." with "1 parcel" and "no parcels" as needed."""
    if parcels == 0:
        amount = "no parcels"
    elif parcels == 1:
        amount = "1 parcel"
    else:
        amount = f"{parcels} parcels"
    return f"Hello {name}, you have {amount}."
# E: The amount is worded first and put into the sentence.
# R: text "Hello Bo, you have 2 parcels." (1 parcel, no parcels)
assert parcel_greeting("Bo", 2) == "Hello Bo, you have 2 parcels."
assert parcel_greeting("Bo", 1) == "Hello Bo, you have 1 parcel."
assert parcel_greeting("Al", 0) == "Hello Al, you have no parcels."

def spaces_to_save(text, limit):
    """Return how many spaces must be removed so that text has at most limit characters, or -1 if
    too few."""
    needed = max(len(text) - limit, 0)
    return needed if needed <= text.count(" ") else -1
# E: The surplus of characters is compared with the number of spaces.
assert spaces_to_save("a b c", 4) == 1
assert spaces_to_save("abc", 2) == -1
assert spaces_to_save("a", 5) == 0

def plant_care_label(name: str, sun: bool, water_days: int) -> str:
    """Return a plant label such as "Fern | shade | every 3 days", with "sun" if sun is true.

    One day is written "every day"."""
    place = "sun" if sun else "shade"
    water = "every day" if water_days == 1 else f"every {water_days} days"
    return f"{name} | {place} | {water}"
# E: Two conditional expressions choose the words.
# R: label for plants from name, needs sun (bool), water every n days
assert plant_care_label("Fern", False, 3) == "Fern | shade | every 3 days"
assert plant_care_label("Aloe", True, 1) == "Aloe | sun | every day"
assert plant_care_label("", True, 2) == " | sun | every 2 days"

def count_letters_on_sign(text, price):
    """Return the cost of a sign: price for each letter or digit, capitals cost double, spaces are
    free."""
    cost = 0
    for c in text:
        if c.isupper():
            cost += 2 * price
        elif c != " ":
            cost += price
    return cost
# E: Each character adds its own cost.
# R: cost of painting a sign: price per char, capitals double, spaces free
assert count_letters_on_sign("Tea 5", 3) == 15
assert count_letters_on_sign("  ", 9) == 0
assert count_letters_on_sign("AB", 1) == 4

def shortest_message(messages, must_contain):
    """Return the shortest message that contains must_contain in any case, or "" if none does."""
    fitting = [m for m in messages if must_contain.lower() in m.lower()]
    return min(fitting, key=len, default="")
# E: Filtering comes before min with len as key.
# R: pick the shortest text from a list which contains a word (ignore case)
assert shortest_message(["Tea now", "tea", "go"], "TEA") == "tea"
assert shortest_message(["go"], "x") == ""
assert shortest_message([], "a") == ""

def shop_door_text(opens: int, closes: int, now: int) -> str:
    """Return "open until H" if opens <= now < closes, "opens at H" before that, "closed" after."""
    if now < opens:
        return f"opens at {opens}"
    return f"open until {closes}" if now < closes else "closed"
# E: Two comparisons put the hour into one of three spans.
# R: shop sign by hour: "opens at 9", "open until 18" or "closed". args opens, closes, now
assert shop_door_text(9, 18, 8) == "opens at 9"
assert shop_door_text(9, 18, 9) == "open until 18"
assert shop_door_text(9, 18, 18) == "closed"

def crossword_hint(word: str, shown: list[int]) -> str:
    """Show the letters of word at the 1-based numbers in shown and "_" elsewhere, then the length
    in brackets."""
    letters = "".join(c if n in shown else "_" for n, c in enumerate(word, 1))
    return f"{letters} ({len(word)})"
# E: Each letter is kept only if its number is listed.
assert crossword_hint("bread", [1, 5]) == "b___d (5)"
assert crossword_hint("tea", []) == "___ (3)"
assert crossword_hint("", [1]) == " (0)"

def fortune_from_name(name, fortunes):
    """Choose a fortune by the length of name, counting around the list of fortunes from its first
    one.

    A name of length 0 gets the first, of length 1 the second, and so on."""
    return fortunes[len(name) % len(fortunes)]
# E: The remainder of the length is always a valid index.
# R: pick item of a list by length of the name (modulo)
assert fortune_from_name("Bo", ["luck", "rain", "love"]) == "love"
assert fortune_from_name("Ida", ["luck", "rain", "love"]) == "luck"
assert fortune_from_name("", ["x"]) == "x"

def recipe_steps_text(steps: list[str]) -> str:
    """Join steps as "First, A. Then B. Finally, C."; one step is "Just A." and none gives ""."""
    if not steps:
        return ""
    if len(steps) == 1:
        return f"Just {steps[0]}."
    middle = "".join(f" Then {step}." for step in steps[1:-1])
    return f"First, {steps[0]}.{middle} Finally, {steps[-1]}."
# M: The inner steps are joined separately, since first and last have other words.
# R: steps list to text: First, .. Then .. Finally, ..
assert recipe_steps_text(["mix", "bake", "eat"]) == "First, mix. Then bake. Finally, eat."
assert recipe_steps_text(["eat"]) == "Just eat."
assert recipe_steps_text(["a", "b"]) == "First, a. Finally, b."
assert recipe_steps_text([]) == ""

def sticker_sheets(text: str, per_sheet: int) -> int:
    """Count the sheets of letter stickers for text: only letters need one, per_sheet fit on a
    sheet."""
    letters = sum(c.isalpha() for c in text)
    return -(-letters // per_sheet)
# E: Negative floor division rounds the quotient up.
assert sticker_sheets("Hi Bo 7", 3) == 2
assert sticker_sheets("abc", 3) == 1
assert sticker_sheets("123", 5) == 0

def most_polite_line(lines, polite_words):
    """Return the line with the most words from polite_words, ignoring case; the first on a tie,
    "" for no lines."""
    def politeness(line):
        return sum(word.strip(",.!?").lower() in polite_words for word in line.split())
    return max(lines, key=politeness, default="")
# M: Cleaned words are counted for each line, and max compares the counts.
assert most_polite_line(["Go!", "Please go, thanks"], {"please", "thanks"}) == "Please go, thanks"
assert most_polite_line(["a", "b"], {"x"}) == "a"
assert most_polite_line([], {"x"}) == ""

def birthday_card_line(name: str, age: int) -> str:
    """Return "Happy 3rd birthday, Ann!" with the right ending of the number for ages from 1 to
    20."""
    endings = {1: "st", 2: "nd", 3: "rd"}
    return f"Happy {age}{endings.get(age, 'th')} birthday, {name}!"
# E: Only three ages have an ending other than th.
# R: birthday line with 1st 2nd 3rd 4th (ages up to 20), name first then age
assert birthday_card_line("Ann", 3) == "Happy 3rd birthday, Ann!"
assert birthday_card_line("Bo", 11) == "Happy 11th birthday, Bo!"
assert birthday_card_line("Al", 1) == "Happy 1st birthday, Al!"

def bus_display(line, stop, minutes):
    """Return a display text of 20 columns: line and stop at the left, "now" or "N min" at the
    right.

    A stop that is too long is cut so that one space is left before the time."""
    time = "now" if minutes == 0 else f"{minutes} min"
    left = f"{line} {stop}"[:19 - len(time)]
    return left.ljust(20 - len(time)) + time
# E: The width of the time decides how much of the left side fits.
assert bus_display("12", "Harbour", 5) == "12 Harbour     5 min"
assert bus_display("7", "Zoo", 0) == "7 Zoo            now"
assert len(bus_display("12", "Old Market Square North", 10)) == 20

def rate_joke(laughs: str) -> str:
    """Rate a joke by the number of "ha" in laughs, in any case: 0 "flat", 1-2 "ok", 3 or more
    "great"."""
    count = laughs.lower().count("ha")
    if count == 0:
        return "flat"
    return "ok" if count <= 2 else "great"
# E: The lowered text is counted and the number falls into one of three ranges.
# R: count "ha"s -> flat / ok / great (3+)
assert rate_joke("HaHaha") == "great"
assert rate_joke("hm") == "flat"
assert rate_joke("ha...") == "ok"

def diary_line(day: str, mood: int, note: str = "") -> str:
    """Return "Mon :) note" with ":)" for a mood above 0, ":(" below and ":|" for 0; trim the
    end."""
    face = ":)" if mood > 0 else ":(" if mood < 0 else ":|"
    return f"{day} {face} {note}".rstrip()
# E: A chained conditional picks the face, and rstrip removes the space of an empty note.
assert diary_line("Mon", 2, "swim") == "Mon :) swim"
assert diary_line("Tue", -1) == "Tue :("
assert diary_line("Wed", 0) == "Wed :|"

def noise_level_word(text: str) -> str:
    """Return "silent" for no "!", "lively" for one or two and "loud" for more; capitals only is
    always "loud"."""
    marks = text.count("!")
    if text.isupper() or marks > 2:
        return "loud"
    return "lively" if marks else "silent"
# E: The strongest condition is tested first.
assert noise_level_word("go!") == "lively"
assert noise_level_word("GO") == "loud"
assert noise_level_word("go") == "silent"

def tidy_scoreboard(lines):
    """Turn lines like "ann:3" into "Ann 3", sorted by points falling and then by name; bad lines
    are dropped.

    A line is bad without a colon or without digits behind it."""
    rows = []
    for line in lines:
        name, _, points = line.partition(":")
        if points.isdigit():
            rows.append((-int(points), name.capitalize()))
    return [f"{name} {-points}" for points, name in sorted(rows)]
# M: Negative points in front make a plain sort give the wanted order.
# R: lines "ann:3" -> sorted scoreboard ["Ann 3", ...] highest first, skip broken lines
assert tidy_scoreboard(["ann:3", "bo:12", "x"]) == ["Bo 12", "Ann 3"]
assert tidy_scoreboard(["b:1", "a:1"]) == ["A 1", "B 1"]
assert tidy_scoreboard([]) == []

def words_for_minutes(text, words_per_minute, minutes):
    """Return the words of text that can be read in the given minutes, as a text, with "..." if it
    goes on."""
    words = text.split()
    count = words_per_minute * minutes
    shown = " ".join(words[:count])
    return shown + "..." if len(words) > count else shown
# E: The number of readable words cuts the list.
assert words_for_minutes("a b c d", 2, 1) == "a b..."
assert words_for_minutes("a b", 2, 1) == "a b"
assert words_for_minutes("", 5, 5) == ""

def emoji_for_weather(report: str) -> str:
    """Return "☂" if a report mentions rain, "☀" for sun, "☁" for cloud, in this order; else "?"."""
    report = report.lower()
    for word, sign in (("rain", "☂"), ("sun", "☀"), ("cloud", "☁")):
        if word in report:
            return sign
    return "?"
# E: The words are tried in order of importance.
# R: weather sign from report text, rain beats sun beats cloud
assert emoji_for_weather("Sunny, later RAIN") == "☂"
assert emoji_for_weather("clouds and sun") == "☀"
assert emoji_for_weather("fog") == "?"

def luggage_tag(city: str, number: int) -> str:
    """Return a tag: the consonants of city in capitals (three at most), a dash and the number in
    4 digits."""
    consonants = [c for c in city.upper() if c.isalpha() and c not in "AEIOU"]
    return f"{''.join(consonants[:3])}-{number:04d}"
# E: Letters other than vowels are collected and cut to three.
assert luggage_tag("Berlin", 42) == "BRL-0042"
assert luggage_tag("Oulu", 7) == "L-0007"
assert luggage_tag("", 12345) == "-12345"

def first_free_line(lines: list[str]) -> int:
    """Return the 1-based number of the first blank line, or the number after the last line if
    none is blank."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            return number
    return len(lines) + 1
# E: A stripped line that is empty is blank.
assert first_free_line(["Ann", " ", "Bo"]) == 2
assert first_free_line(["Ann"]) == 2
assert first_free_line([]) == 1

def gossip_chain(message: str, people: list[str]) -> str:
    """Nest a message: for ["Ann", "Bo"] and "hi" return "Bo says: Ann says: hi"; nobody gives the
    message."""
    for person in people:
        message = f"{person} says: {message}"
    return message
# E: Each person wraps the message of the one before.
# R: nest "X says:" for each person in the list, last one is outermost
assert gossip_chain("hi", ["Ann", "Bo"]) == "Bo says: Ann says: hi"
assert gossip_chain("hi", []) == "hi"
assert gossip_chain("", ["A"]) == "A says: "

def library_code(author: str, title: str, year: int) -> str:
    """Return a code: three capitals of the author, the first letter of each title word, two
    digits of the year.

    All parts are joined by dots: "LUN.rs.04"; the title letters are small."""
    letters = "".join(word[0] for word in title.lower().split())
    return f"{author[:3].upper()}.{letters}.{year % 100:02d}"
# E: Slicing, joining of first letters and a remainder make the three parts.
assert library_code("Lund", "Red Sea", 2004) == "LUN.rs.04"
assert library_code("Ek", "Ice", 1999) == "EK.i.99"
assert library_code("X", "", 2010) == "X..10"

def map_route_arrows(directions: list[str]) -> str:
    """Turn "north", "south", "east", "west" into "^", "v", ">", "<"; unknown directions are "?"."""
    arrows = {"north": "^", "south": "v", "east": ">", "west": "<"}
    return "".join(arrows.get(direction.lower(), "?") for direction in directions)
# E: A dictionary with a default translates each word.
# R: list of compass words to arrows string
assert map_route_arrows(["north", "East", "west"]) == "^><"
assert map_route_arrows(["up"]) == "?"
assert map_route_arrows([]) == ""

def text_price_of_telegram(text: str) -> int:
    """Return the price of a telegram: 10 for each word up to 10 letters, 20 for longer ones, at
    least 50."""
    price = sum(10 if len(word) <= 10 else 20 for word in text.split())
    return max(price, 50)
# E: Each word adds its price, and max sets the least price.
# R: telegram cost: 10 per word, 20 if over 10 letters, min 50
assert text_price_of_telegram("coming home on Friday at noon") == 60
assert text_price_of_telegram("yes") == 50
assert text_price_of_telegram("congratulations " * 3) == 60

def best_rhyme_count(lines):
    """Return the greatest number of lines that end with the same word, ignoring case and .,!? at
    the end."""
    endings = [line.rstrip(".,!? ").lower().split()[-1] for line in lines if line.strip(".,!? ")]
    return max((endings.count(word) for word in endings), default=0)
# E: The last words are cleaned and counted in their own list.
assert best_rhyme_count(["in the rain", "so much Rain!", "the sun"]) == 2
assert best_rhyme_count(["!"]) == 0
assert best_rhyme_count([]) == 0

def quiz_letter_score(answer: str, solution: str) -> int:
    """Score an answer: 3 if equal, 2 if equal without case, 1 if the first letters agree in any
    case, else 0.

    Neither text is empty."""
    if answer == solution:
        return 3
    if answer.lower() == solution.lower():
        return 2
    return int(answer[0].lower() == solution[0].lower())
# E: The tests go from strict to loose, and the last truth value is the point.
# R: points for an answer: exact 3, ignoring case 2, same first letter 1, else 0
assert quiz_letter_score("Ulm", "Ulm") == 3
assert quiz_letter_score("ulm", "Ulm") == 2
assert quiz_letter_score("Udine", "ulm") == 1
assert quiz_letter_score("Rome", "Ulm") == 0

def letters_leaving_front(word: str) -> list[str]:
    """Return lines that take letters off the front of word, each with the number of letters left
    before it.

    "tea" gives ["3 tea", "2 ea", "1 a"]."""
    return [f"{len(word) - i} {word[i:]}" for i in range(len(word))]
# E: The slice start moves on while the number falls.
assert letters_leaving_front("tea") == ["3 tea", "2 ea", "1 a"]
assert letters_leaving_front("x") == ["1 x"]
assert letters_leaving_front("") == []

def shelf_tag_text(name: str, price: float, sale: bool = False) -> str:
    """Return "NAME 2.50" or on sale "*NAME* 2.00", where a sale takes off a fifth; name in
    capitals."""
    if sale:
        return f"*{name.upper()}* {price * 0.8:.2f}"
    return f"{name.upper()} {price:.2f}"
# E: The sale changes both the name and the price.
assert shelf_tag_text("tea", 2.5) == "TEA 2.50"
assert shelf_tag_text("tea", 2.5, sale=True) == "*TEA* 2.00"
assert shelf_tag_text("", 0) == " 0.00"

def seat_row_text(taken: str) -> str:
    """Describe a row of seats "x" taken and "." free: "full", "empty", or "N free, first is seat
    K"."""
    free = taken.count(".")
    if free == 0:
        return "full"
    if free == len(taken):
        return "empty"
    return f"{free} free, first is seat {taken.index('.') + 1}"
# M: The count of free seats decides, and index finds the first one.
# R: row like "xx.x." -> "2 free, first is seat 3", or "full"/"empty"
assert seat_row_text("xx.x.") == "2 free, first is seat 3"
assert seat_row_text("xx") == "full"
assert seat_row_text("..") == "empty"

def weekday_from_start(text: str) -> str:
    """Return the full weekday that begins with text in any case; "?" if none or more than one
    does."""
    days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    hits = [day for day in days if day.lower().startswith(text.lower())]
    return hits[0] if len(hits) == 1 else "?"
# E: Exactly one hit is a clear answer.
# R: "we" -> Wednesday, "s" -> "?" because it's ambiguous
assert weekday_from_start("we") == "Wednesday"
assert weekday_from_start("S") == "?"
assert weekday_from_start("x") == "?"

def name_length_discount(name: str, price: int) -> int:
    """Return the price after a promotion: each different vowel in name takes off 5, but never
    below half."""
    vowels = {c for c in name.lower() if c in "aeiou"}
    return max(price - 5 * len(vowels), price // 2)
# E: A set counts different vowels, and max keeps the least price.
assert name_length_discount("Maria", 100) == 90
assert name_length_discount("Eusabio", 30) == 15
assert name_length_discount("Lynn", 8) == 8

def song_line_variants(line: str, word: str, others: list[str]) -> list[str]:
    """Return line once for each of others with word replaced by it, as in songs with changing
    animals."""
    return [line.replace(word, other) for other in others]
# E: Each new word gives one replaced copy of the line.
assert song_line_variants("the cow says", "cow", ["pig", "owl"]) == ["the pig says", "the owl says"]
assert song_line_variants("la", "x", ["y"]) == ["la"]
assert song_line_variants("la", "a", []) == []

def hidden_animal(text: str, animals: list[str]) -> str | None:
    """Return the first of animals whose letters stand in a row in text once spaces are removed,
    or None.

    Case is ignored."""
    letters = text.replace(" ", "").lower()
    for animal in animals:
        if animal.lower() in letters:
            return animal
    return None
# E: Removing spaces joins the words, so that names across words are found.
# R: find an animal name hidden across word borders ("to go at" hides goat). text, then list of animals, None if nothing
assert hidden_animal("to go at noon", ["cow", "goat"]) == "goat"
assert hidden_animal("tea", ["cow"]) is None
assert hidden_animal("Do G", ["dog"]) == "dog"

def alarm_text(hour: int, minute: int, label: str = "") -> str:
    """Return "Wake up! 6:05 am (label)" in 12-hour form; without a label the brackets are left
    out."""
    half = "am" if hour < 12 else "pm"
    text = f"Wake up! {hour % 12 or 12}:{minute:02d} {half}"
    return f"{text} ({label})" if label else text
# E: The remainder by twelve is zero at noon and midnight, where or gives 12.
assert alarm_text(6, 5, "run") == "Wake up! 6:05 am (run)"
assert alarm_text(12, 0) == "Wake up! 12:00 pm"
assert alarm_text(0, 30) == "Wake up! 12:30 am"

def label_colour(code: str) -> str:
    """Return "red" if a code has more letters than digits, "blue" for more digits and "grey" for
    equal counts."""
    letters = sum(c.isalpha() for c in code)
    digits = sum(c.isdigit() for c in code)
    if letters == digits:
        return "grey"
    return "red" if letters > digits else "blue"
# E: Both counts are compared once for equality and once for size.
# R: more letters red, more digits blue, same grey
assert label_colour("AB1") == "red"
assert label_colour("A12-") == "blue"
assert label_colour("") == "grey"

def fold_letter_lines(text: str, width: int) -> int:
    """Return how many lines of exactly width characters text fills, counting a part line as one."""
    full, rest = divmod(len(text), width)
    return full + (rest > 0)
# E: The remainder adds one more line when it is not zero.
assert fold_letter_lines("abcdef", 4) == 2
assert fold_letter_lines("abcd", 4) == 1
assert fold_letter_lines("", 4) == 0

def plant_growth_text(heights: list[int]) -> str:
    """Describe growth as "3 -> 5 (+2), 5 -> 4 (-1)" for neighbouring heights; "no data" below two
    values."""
    parts = [f"{a} -> {b} ({b - a:+d})" for a, b in zip(heights, heights[1:])]
    return ", ".join(parts) or "no data"
# E: The plus in the format shows the sign of each change.
assert plant_growth_text([3, 5, 4]) == "3 -> 5 (+2), 5 -> 4 (-1)"
assert plant_growth_text([7]) == "no data"
assert plant_growth_text([1, 1]) == "1 -> 1 (+0)"

def team_from_shirt(shirt: str, teams: dict[str, str]) -> str:
    """Return the team for the letters at the start of a shirt code such as "RB12", or "guest" if
    unknown."""
    letters = shirt.rstrip("0123456789")
    return teams.get(letters, "guest")
# E: Digits are stripped from the right and the rest is looked up.
# R: shirt code "RB12": look up "RB" in a dict, default "guest"
assert team_from_shirt("RB12", {"RB": "Red Bears"}) == "Red Bears"
assert team_from_shirt("X1", {"RB": "Red Bears"}) == "guest"
assert team_from_shirt("", {}) == "guest"

def split_bill_text(names: list[str], cents: int) -> str:
    """Split cents evenly and write "Ann 34, Bo 33": the first people pay the cents that are left
    over."""
    each, extra = divmod(cents, len(names))
    return ", ".join(f"{name} {each + (i < extra)}" for i, name in enumerate(names))
# E: A comparison adds one cent for the first people.
# R: split amount in cents among names, rest cents go to the first ones, result as text "Ann 34, Bo 33"
assert split_bill_text(["Ann", "Bo", "Cy"], 100) == "Ann 34, Bo 33, Cy 33"
assert split_bill_text(["A"], 5) == "A 5"
assert split_bill_text(["A", "B"], 1) == "A 1, B 0"

def word_with_most_points(words: list[str], points: dict[str, int]) -> str:
    """Return the word with the highest sum of letter points; a missing letter counts 1, the
    longer wins a tie.

    With no words return ""."""
    def value(word):
        return sum(points.get(c, 1) for c in word), len(word)
    return max(words, key=value, default="")
# M: The key is the pair of points and length.
assert word_with_most_points(["tea", "zoo"], {"z": 9}) == "zoo"
assert word_with_most_points(["ab", "q"], {"q": 2}) == "ab"
assert word_with_most_points([], {}) == ""

def chapter_containing_page(page: int, starts: dict[str, int]) -> str:
    """Return the chapter with the greatest start page that is not after page, or "preface" if
    none has begun."""
    begun = [name for name, start in starts.items() if start <= page]
    return max(begun, key=starts.get, default="preface")
# E: Chapters that have begun are filtered, and the one that began last wins.
# R: which chapter is page p in? dict chapter -> first page, "preface" when before all
assert chapter_containing_page(15, {"Sea": 5, "Sky": 12}) == "Sky"
assert chapter_containing_page(5, {"Sea": 5, "Sky": 12}) == "Sea"
assert chapter_containing_page(1, {"Sea": 5}) == "preface"

def graffiti_text(text: str) -> str:
    """Write text in capitals with every E as 3 and every O as 0, and a "~" at both ends."""
    return "~" + text.upper().replace("E", "3").replace("O", "0") + "~"
# E: The raised text goes through two replacements.
assert graffiti_text("zone") == "~Z0N3~"
assert graffiti_text("") == "~~"
assert graffiti_text("Hi") == "~HI~"

def answer_with_unit(question: str, answers: dict[str, str]) -> str:
    """Return the answer whose key word occurs in question in any case, first key first; else "I
    don't know"."""
    for key, answer in answers.items():
        if key.lower() in question.lower():
            return answer
    return "I don't know"
# E: The keys are searched in the lowered question one by one.
# R: tiny chatbot: dict keyword->answer, find keyword in the question, default "I don't know"
assert answer_with_unit("How HIGH is it?", {"high": "3 m"}) == "3 m"
assert answer_with_unit("Why?", {"high": "3 m"}) == "I don't know"
assert answer_with_unit("", {}) == "I don't know"

def pad_ticket_numbers(numbers: list[int]) -> list[str]:
    """Write ticket numbers as "No. 07" with as many digits as the largest needs, at least two."""
    width = max(2, len(str(max(numbers, default=0))))
    return [f"No. {number:0{width}d}" for number in numbers]
# E: The width is the digit count of the maximum, but never below two.
assert pad_ticket_numbers([7, 12]) == ["No. 07", "No. 12"]
assert pad_ticket_numbers([5, 100]) == ["No. 005", "No. 100"]
assert pad_ticket_numbers([]) == []

def sentence_from_parts(subject: str, verb: str, place: str = "", time: str = "") -> str:
    """Build a sentence "Time subject verb place." from its parts; empty ones are left out, first
    letter raised."""
    text = " ".join(part for part in (time, subject, verb, place) if part)
    return text[:1].upper() + text[1:] + "."
# E: Filled parts are joined in the wanted order and the first letter is raised.
assert sentence_from_parts("we", "swim", time="today") == "Today we swim."
assert sentence_from_parts("Ann", "reads", "at home") == "Ann reads at home."
assert sentence_from_parts("it", "rains") == "It rains."

def invitation_reply(reply: str) -> int:
    """Return how many people come by a reply such as "yes +2": 0 unless it starts with yes, else
    1 plus N.

    Without "+N" one person comes; case is ignored."""
    words = reply.lower().split()
    if words[:1] != ["yes"]:
        return 0
    return 1 + sum(int(word[1:]) for word in words if word.startswith("+"))
# M: Only words with a plus sign add further people.
# R: "Yes +2" means 3 people, "no" 0, "yes" 1
assert invitation_reply("Yes +2") == 3
assert invitation_reply("no +2") == 0
assert invitation_reply("yes") == 1
assert invitation_reply("") == 0

def old_to_new_labels(labels: list[str], changes: dict[str, str]) -> list[str]:
    """Replace the part before the first dash of each label by changes; unknown parts and other
    labels stay."""
    renewed = []
    for label in labels:
        head, dash, tail = label.partition("-")
        renewed.append(changes.get(head, head) + dash + tail)
    return renewed
# E: The three parts of partition are joined again after the look-up.
assert old_to_new_labels(["A-1", "B-2-x", "C"], {"A": "Z", "C": "Y"}) == ["Z-1", "B-2-x", "Y"]
assert old_to_new_labels(["q"], {}) == ["q"]
assert old_to_new_labels([], {"a": "b"}) == []

def recipe_title_line(title: str, minutes: int, vegan: bool) -> str:
    """Return "Title (25 min, vegan)": the title capitalized; from 60 minutes "1 h 5 min", full
    hours "2 h"."""
    hours, rest = divmod(minutes, 60)
    parts = []
    if hours:
        parts.append(f"{hours} h")
    if rest or not hours:
        parts.append(f"{rest} min")
    time = " ".join(parts)
    return f"{title.capitalize()} ({time}{', vegan' if vegan else ''})"
# M: Hours and minutes are added only when they are needed.
assert recipe_title_line("bean soup", 25, True) == "Bean soup (25 min, vegan)"
assert recipe_title_line("bread", 120, False) == "Bread (2 h)"
assert recipe_title_line("stew", 65, False) == "Stew (1 h 5 min)"

def clock_face_letter(hour: int) -> str:
    """Return the letter for an hour from 0 to 23 on a letter clock: A for 12 o'clock, B for 1, up
    to L for 11."""
    return "ABCDEFGHIJKL"[hour % 12]
# E: The remainder by twelve is the index of the letter.
assert clock_face_letter(12) == "A"
assert clock_face_letter(23) == "L"
assert clock_face_letter(1) == "B"

def unread_badge(count: int) -> str:
    """Return "" for 0 unread messages, the number up to 99 and "99+" above."""
    if count > 99:
        return "99+"
    return str(count) if count else ""
# E: The upper limit is tested first, and zero is false.
# R: notification badge text: nothing at 0, "99+" above 99
assert unread_badge(0) == ""
assert unread_badge(99) == "99"
assert unread_badge(100) == "99+"

def strong_words_share(text: str, strong: set[str]) -> float:
    """Return the share of words of text that are in strong, ignoring case, rounded to two
    decimals; 0.0 if empty."""
    words = text.lower().split()
    return round(sum(word in strong for word in words) / len(words), 2) if words else 0.0
# E: True values are summed and divided by the number of words.
assert strong_words_share("Buy now or never", {"now", "never"}) == 0.5
assert strong_words_share("a b c", {"a"}) == 0.33
assert strong_words_share("", {"a"}) == 0.0

def bracket_notes_to_end(text: str) -> str:
    """Move all notes in square brackets behind the text, in order, each after one space.

    Spaces doubled by this are reduced to one."""
    plain, notes = "", []
    for part in text.split("["):
        note, bracket, rest = part.partition("]")
        if bracket:
            notes.append(f"[{note}]")
            plain += rest
        else:
            plain += part
    return " ".join(plain.split() + notes)
# H: Each part behind an opening bracket is cut at its closing one into note and remaining text.
assert bracket_notes_to_end("we [1] eat [2] figs") == "we eat figs [1] [2]"
assert bracket_notes_to_end("plain") == "plain"
assert bracket_notes_to_end("[x]") == "[x]"

def two_letter_day(date_text: str, day_names: list[str], start: int) -> str:
    """Return the first two letters of the weekday of a day number given as text, capitals.

    Day 1 falls on the day_names entry with index start; names repeat in a circle."""
    index = (int(date_text) - 1 + start) % len(day_names)
    return day_names[index][:2].upper()
# E: The day less one plus the start is taken modulo the number of names.
assert two_letter_day("3", ["monday", "tuesday"], 0) == "MO"
assert two_letter_day("1", ["sun", "moon", "star"], 2) == "ST"
assert two_letter_day("02", ["sun", "moon", "star"], 2) == "SU"

def hint_letters(word: str, wrong_tries: int) -> str:
    """Show as many first letters of word as there were wrong tries and "." for the rest; never
    the last letter."""
    shown = min(wrong_tries, max(len(word) - 1, 0))
    return word[:shown] + "." * (len(word) - shown)
# E: The number of shown letters is limited to one less than the length.
# R: show n first letters as help, dots for the others, last letter never shown
assert hint_letters("bread", 2) == "br..."
assert hint_letters("tea", 9) == "te."
assert hint_letters("", 1) == ""

def pizza_code(size: str, toppings: list[str]) -> str:
    """Return an order code: the first letter of size in capitals, a dash, the toppings' first
    letters sorted.

    No toppings give "plain" instead of the letters."""
    letters = "".join(sorted(topping[0] for topping in toppings))
    return f"{size[0].upper()}-{letters or 'plain'}"
# E: The sorted first letters are joined, and or replaces an empty text.
assert pizza_code("large", ["olive", "ham"]) == "L-ho"
assert pizza_code("small", []) == "S-plain"
assert pizza_code("mini", ["corn", "corn"]) == "M-cc"
