"""Verified problems: split convert."""

def sum_of_plus_text(text):
    """Add the numbers of a text such as "3+10+2" and return the sum; spaces do not matter."""
    total = 0
    for part in text.split("+"):
        total += int(part)
    return total
# E: The plus signs split the text and int ignores spaces.
# R: "3+10+2" as a string -> 15
assert sum_of_plus_text("3+10+2") == 15
assert sum_of_plus_text(" 4 + 1") == 5
assert sum_of_plus_text("7") == 7

def shopping_total_text(text):
    """Compute the total of a list like "milk 2, bread 3" where each item is followed by its whole
    price; "" costs 0."""
    total = 0
    for entry in text.split(","):
        words = entry.split()
        if words:
            total += int(words[-1])
    return total
# E: The last word of each entry is its price.
assert shopping_total_text("milk 2, bread 3") == 5
assert shopping_total_text("dark chocolate 4") == 4
assert shopping_total_text("") == 0

def numbers_among_words(sentence):
    """List the whole numbers that stand as separate words in a sentence, as ints."""
    numbers = []
    for word in sentence.split():
        if word.isdigit():
            numbers.append(int(word))
    return numbers
# E: Words made of digits only are converted.
# R: get all numbers out of a sentence, words that are only digits
assert numbers_among_words("2 cats and 10 mice") == [2, 10]
assert numbers_among_words("a1 b2") == []
assert numbers_among_words("") == []

def ages_from_lines(text):
    """Build a dict from lines like "anna:12", with the age as a number; blank lines are skipped."""
    ages = {}
    for line in text.splitlines():
        if line.strip():
            name, age = line.split(":")
            ages[name] = int(age)
    return ages
# E: Every line that is not blank is split at the colon.
assert ages_from_lines("anna:12\nbo:9") == {"anna": 12, "bo": 9}
assert ages_from_lines("\ncy:3\n") == {"cy": 3}
assert ages_from_lines("") == {}

def minutes_of_durations(durations):
    """Add up durations written like "1h20" (hours, "h", minutes) and return the minutes."""
    total = 0
    for duration in durations:
        hours, minutes = duration.split("h")
        total += int(hours) * 60 + int(minutes)
    return total
# E: Each text is split at the letter h and hours count sixty minutes.
# R: list like ["1h20", "0h45"], how many minutes altogether
assert minutes_of_durations(["1h20", "0h45"]) == 125
assert minutes_of_durations(["2h00"]) == 120
assert minutes_of_durations([]) == 0

def larger_of_score_texts(scores):
    """Count the games won by the home team from scores like "3:1", home goals first."""
    wins = 0
    for score in scores:
        home, guest = score.split(":")
        if int(home) > int(guest):
            wins += 1
    return wins
# E: The goals are converted so that they are compared as numbers.
assert larger_of_score_texts(["3:1", "0:0", "10:9"]) == 2
assert larger_of_score_texts(["1:2"]) == 0
assert larger_of_score_texts([]) == 0

def hashtags_without_sign(post):
    """List the words of a post that begin with "#", without the sign and in lower case."""
    return [word[1:].lower() for word in post.split() if word.startswith("#")]
# E: The comprehension filters by the first character and slices it off.
assert hashtags_without_sign("At the #Beach with #Bo") == ["beach", "bo"]
assert hashtags_without_sign("nothing here") == []
assert hashtags_without_sign("") == []

def swapped_names(text):
    """Turn a list like "Lee, Ann; Ray, Bo" into ["Ann Lee", "Bo Ray"]; every person has both
    names."""
    people = []
    for person in text.split(";"):
        last, first = person.split(",")
        people.append(f"{first.strip()} {last.strip()}")
    return people
# E: Semicolons separate people and a comma separates their two names.
# R: "Lee, Ann; Ray, Bo" => ["Ann Lee", "Bo Ray"]
assert swapped_names("Lee, Ann; Ray, Bo") == ["Ann Lee", "Bo Ray"]
assert swapped_names("Fox, Cy") == ["Cy Fox"]
assert swapped_names("A,B;C,D") == ["B A", "D C"]

def grades_to_average(text):
    """Return the average of the grades in a text separated by spaces, where "x" stands for a
    missing grade that is left out; 0 if no grade is there."""
    grades = [float(part) for part in text.split() if part != "x"]
    return sum(grades) / len(grades) if grades else 0
# E: The x is filtered before the parts are converted.
assert grades_to_average("2 x 4") == 3.0
assert grades_to_average("x") == 0
assert grades_to_average("1.5") == 1.5

def add_price_to_each(text, extra):
    """Raise every number in a text like "5 8 12" by extra and give back the text."""
    raised = []
    for part in text.split():
        raised.append(str(int(part) + extra))
    return " ".join(raised)
# E: Each part becomes a number, grows and becomes text again.
assert add_price_to_each("5 8 12", 2) == "7 10 14"
assert add_price_to_each("1", -1) == "0"
assert add_price_to_each("", 3) == ""

def follow_commands(start, commands):
    """Run commands like "add 3" and "times 2" in order on the number start and return the result;
    other commands are skipped."""
    for command in commands:
        word, number = command.split()
        if word == "add":
            start += int(number)
        elif word == "times":
            start *= int(number)
    return start
# E: The first word of each command chooses the operation.
assert follow_commands(1, ["add 3", "times 2"]) == 8
assert follow_commands(5, ["jump 9"]) == 5
assert follow_commands(0, []) == 0

def valid_numbers_only(texts):
    """Return the texts that are whole numbers as ints; a leading minus is allowed."""
    numbers = []
    for text in texts:
        if text.removeprefix("-").isdigit():
            numbers.append(int(text))
    return numbers
# E: Without its minus a whole number has only digits.
assert valid_numbers_only(["4", "-7", "x", "1.5"]) == [4, -7]
assert valid_numbers_only(["-", ""]) == []
assert valid_numbers_only([]) == []

def settings_with_flags(text):
    """Parse words like "dark sound=5" into a dict: a word with "=" gives key and text value, a word
    without it gives True."""
    settings = {}
    for word in text.split():
        if "=" in word:
            key, value = word.split("=")
            settings[key] = value
        else:
            settings[word] = True
    return settings
# E: The equals sign decides which kind of entry is made.
# R: parse "dark sound=5" -> {"dark": True, "sound": "5"}
assert settings_with_flags("dark sound=5") == {"dark": True, "sound": "5"}
assert settings_with_flags("a=b") == {"a": "b"}
assert settings_with_flags("") == {}

def sum_of_cell_column(lines, column):
    """Add the whole numbers in the given column (from 0) of lines with comma-separated values;
    lines that are too short are skipped."""
    total = 0
    for line in lines:
        cells = line.split(",")
        if column < len(cells):
            total += int(cells[column])
    return total
# E: A line must have enough cells before its cell is added.
assert sum_of_cell_column(["1,2", "3,4", "5"], 1) == 6
assert sum_of_cell_column(["7"], 0) == 7
assert sum_of_cell_column([], 0) == 0

def temperatures_to_ints(text):
    """Turn "21C 19C 70F" into a list of the whole numbers measured in C; the others are left
    out."""
    return [int(part[:-1]) for part in text.split() if part.endswith("C")]
# E: The last character is tested and then cut off.
assert temperatures_to_ints("21C 19C 70F") == [21, 19]
assert temperatures_to_ints("70F") == []
assert temperatures_to_ints("") == []

def seconds_from_laps(laps):
    """Return the fastest lap in seconds from texts like "1:05" (minutes, seconds); at least one
    lap is given."""
    times = []
    for lap in laps:
        minutes, seconds = lap.split(":")
        times.append(int(minutes) * 60 + int(seconds))
    return min(times)
# E: All laps are converted to seconds and the smallest wins.
assert seconds_from_laps(["1:05", "0:59"]) == 59
assert seconds_from_laps(["2:00"]) == 120
assert seconds_from_laps(["1:10", "1:09"]) == 69

def words_on_each_full_line(text):
    """List the number of words of each line in text that is not blank."""
    return [len(line.split()) for line in text.split("\n") if line.strip()]
# E: Blank lines are filtered and the others are split into words.
assert words_on_each_full_line("a b\n\nc") == [2, 1]
assert words_on_each_full_line("one") == [1]
assert words_on_each_full_line("") == []

def sum_signed_words(text):
    """Add numbers like "+5 -3 +10" separated by spaces and return the sum."""
    return sum(int(part) for part in text.split())
# E: int understands a plus or minus in front.
assert sum_signed_words("+5 -3 +10") == 12
assert sum_signed_words("-1") == -1
assert sum_signed_words("") == 0

def points_on_map(text):
    """Turn "3,4 0,1" into a list of tuples with whole numbers: [(3, 4), (0, 1)]."""
    points = []
    for pair in text.split():
        x, y = pair.split(",")
        points.append((int(x), int(y)))
    return points
# E: Spaces separate points and commas their two numbers.
# R: points as text "3,4 0,1" -> list of int tuples
assert points_on_map("3,4 0,1") == [(3, 4), (0, 1)]
assert points_on_map("-1,5") == [(-1, 5)]
assert points_on_map("") == []

def stock_text_to_dict(text):
    """Read "apple*3 pear*2 apple*1" into a dict with the total number of each fruit."""
    stock = {}
    for entry in text.split():
        fruit, number = entry.split("*")
        stock[fruit] = stock.get(fruit, 0) + int(number)
    return stock
# E: get starts a new fruit at zero and equal fruits add up.
assert stock_text_to_dict("apple*3 pear*2 apple*1") == {"apple": 4, "pear": 2}
assert stock_text_to_dict("fig*0") == {"fig": 0}
assert stock_text_to_dict("") == {}

def acronym_of_long_words(name):
    """Build an acronym from the first letters, in capitals, of the words with more than 3
    letters."""
    letters = ""
    for word in name.split():
        if len(word) > 3:
            letters += word[0].upper()
    return letters
# E: Short words such as "of" add nothing.
assert acronym_of_long_words("bank of north england") == "BNE"
assert acronym_of_long_words("the sea") == ""
assert acronym_of_long_words("") == ""

def years_of_dates(dates, month):
    """List the years, as ints, of the dates "YYYY-MM-DD" that fall in the month with number
    month."""
    years = []
    for date in dates:
        year, m, _ = date.split("-")
        if int(m) == month:
            years.append(int(year))
    return years
# E: The date is split into three parts and the middle one is compared.
assert years_of_dates(["2020-05-01", "2021-06-09", "2022-05-30"], 5) == [2020, 2022]
assert years_of_dates(["2020-12-01"], 1) == []
assert years_of_dates([], 1) == []

def flip_words_with_dash(sentence):
    """Reverse the parts of every word with a dash, so that "left-right" becomes "right-left"; other
    words stay as they are."""
    words = []
    for word in sentence.split():
        words.append("-".join(word.split("-")[::-1]))
    return " ".join(words)
# E: A word without a dash is a single part and is not changed by the reversal.
assert flip_words_with_dash("go left-right now") == "go right-left now"
assert flip_words_with_dash("a-b-c") == "c-b-a"
assert flip_words_with_dash("") == ""

def total_of_receipt(lines):
    """Sum the prices at the end of receipt lines like "2 x tea 1.50", each price times the number
    at the front, rounded to 2 decimals."""
    total = 0
    for line in lines:
        words = line.split()
        total += int(words[0]) * float(words[-1])
    return round(total, 2)
# E: First and last word of a line are number and price.
# R: lines like "2 x tea 1.50": qty first, unit price last. sum it up, 2 decimals
assert total_of_receipt(["2 x tea 1.50", "1 x cake 3.20"]) == 6.2
assert total_of_receipt(["3 x gum 0.10"]) == 0.3
assert total_of_receipt([]) == 0

def emails_of_domain(addresses, domain):
    """Return the names before the "@" of the addresses whose part after it is domain."""
    names = []
    for address in addresses:
        name, host = address.split("@")
        if host == domain:
            names.append(name)
    return names
# E: The at sign splits the address and the second part is compared.
assert emails_of_domain(["bo@x.org", "al@y.org", "cy@x.org"], "x.org") == ["bo", "cy"]
assert emails_of_domain(["al@y.org"], "x.org") == []
assert emails_of_domain([], "x.org") == []

def mix_colours_text(text):
    """Count the drops in a recipe like "red red blue" and write it as "2 red, 1 blue" in order of
    first appearance."""
    drops = {}
    for colour in text.split():
        drops[colour] = drops.get(colour, 0) + 1
    return ", ".join(f"{count} {colour}" for colour, count in drops.items())
# E: A dict keeps colours in the order in which they came first.
assert mix_colours_text("red red blue") == "2 red, 1 blue"
assert mix_colours_text("green") == "1 green"
assert mix_colours_text("") == ""

def highest_room_number(text):
    """Return the highest room number in a text like "room 12, room 7"; 0 if there are no rooms."""
    highest = 0
    for part in text.split(","):
        number = part.replace("room", "").strip()
        if number:
            highest = max(highest, int(number))
    return highest
# E: The word room is removed so that only the number is left.
assert highest_room_number("room 12, room 7") == 12
assert highest_room_number("room 9") == 9
assert highest_room_number("") == 0

def binary_words_to_numbers(text):
    """Turn binary numbers separated by spaces into ints; words with other characters than 0 and 1
    become None."""
    numbers = []
    for word in text.split():
        is_binary = set(word) <= {"0", "1"}
        numbers.append(int(word, 2) if is_binary else None)
    return numbers
# E: The set of characters must be part of zero and one.
assert binary_words_to_numbers("101 2 11") == [5, None, 3]
assert binary_words_to_numbers("0") == [0]
assert binary_words_to_numbers("") == []

def half_hours_text(times):
    """Turn times like "9:30" into numbers like 9.5 and full hours like "9:00" into 9.0; other
    minutes are left out of the list."""
    hours = []
    for time in times:
        hour, minute = time.split(":")
        if minute in ("00", "30"):
            hours.append(int(hour) + int(minute) / 60)
    return hours
# E: Thirty sixtieths are a half and the other minutes are skipped.
assert half_hours_text(["9:30", "10:00", "8:15"]) == [9.5, 10.0]
assert half_hours_text(["7:45"]) == []
assert half_hours_text([]) == []

def remove_comments(lines):
    """Cut everything from the first "#" on in each line, strip it and leave out lines that are then
    empty."""
    cleaned = []
    for line in lines:
        code = line.split("#")[0].strip()
        if code:
            cleaned.append(code)
    return cleaned
# E: The first part of the split is what stands before the sign.
assert remove_comments(["x = 1  # one", "# only", "y"]) == ["x = 1", "y"]
assert remove_comments(["#"]) == []
assert remove_comments([]) == []

def steps_of_route(route):
    """Expand a route like "N3 E2" into single steps "NNNEE": a letter and how often it is
    walked."""
    path = ""
    for part in route.split():
        path += part[0] * int(part[1:])
    return path
# E: The first character is repeated as often as the number behind it says.
# R: "N3 E2" -> "NNNEE"
assert steps_of_route("N3 E2") == "NNNEE"
assert steps_of_route("W12") == "W" * 12
assert steps_of_route("") == ""

def table_of_times(words):
    """Turn texts like "4x6" into a dict from the text to the product of its two numbers."""
    products = {}
    for word in words:
        a, b = word.split("x")
        products[word] = int(a) * int(b)
    return products
# E: The two parts around the x are converted and multiplied.
assert table_of_times(["4x6", "2x5"]) == {"4x6": 24, "2x5": 10}
assert table_of_times(["0x9"]) == {"0x9": 0}
assert table_of_times([]) == {}

def short_answers(answers):
    """Shorten answers to "y" or "n": yes, ja and ok in any case count as yes, all others as no;
    spaces around an answer do not matter."""
    return ["y" if answer.strip().lower() in ("yes", "ja", "ok") else "n" for answer in answers]
# E: Each answer is tidied and looked up among three words.
assert short_answers([" Yes", "nope", "OK"]) == ["y", "n", "y"]
assert short_answers([""]) == ["n"]
assert short_answers([]) == []

def cents_of_price_texts(texts):
    """Convert prices like "3,50" with a comma into cents and return their sum; a price without a
    comma has whole euros."""
    total = 0
    for text in texts:
        euros, _, cents = text.partition(",")
        total += int(euros) * 100 + int(cents or 0)
    return total
# E: partition leaves the cents empty without a comma, and then 0 is used.
assert cents_of_price_texts(["3,50", "2"]) == 550
assert cents_of_price_texts(["0,05"]) == 5
assert cents_of_price_texts([]) == 0

def words_of_camel(name):
    """Split a name like "bigRedFox" before each capital into lower-case words."""
    words = [""]
    for c in name:
        if c.isupper():
            words.append("")
        words[-1] += c.lower()
    return words
# M: A capital opens a new word and every letter goes to the last word.
assert words_of_camel("bigRedFox") == ["big", "red", "fox"]
assert words_of_camel("one") == ["one"]
assert words_of_camel("") == [""]

def plus_minus_balance(text):
    """Return the number of "+" minus the number of "-" in a text of signs, but stop at the first
    "."."""
    balance = 0
    for sign in text:
        if sign == ".":
            break
        balance += {"+": 1, "-": -1}.get(sign, 0)
    return balance
# E: A small dict gives the value of each sign, 0 for any other character.
assert plus_minus_balance("++-+.++") == 2
assert plus_minus_balance("--") == -2
assert plus_minus_balance(".") == 0
