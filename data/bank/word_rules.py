"""Verified problems: small rules on words."""

def first_if_empty_second(first, second):
    """Return the second text, or the first one if the second is empty."""
    return second or first
# E: An empty text is false, so or goes on to the other.
# R: b unless it's empty, then a
assert first_if_empty_second("a", "b") == "b"
assert first_if_empty_second("a", "") == "a"
assert first_if_empty_second("", "") == ""

def both_filled_in(first, second):
    """Check whether both texts contain something other than spaces."""
    return first.strip() != "" and second.strip() != ""
# E: Each trimmed text must differ from the empty one.
assert both_filled_in("a", " b") is True
assert both_filled_in("a", "  ") is False
assert both_filled_in("", "") is False

def exactly_one_empty(first, second):
    """Tell whether precisely one of two texts is empty."""
    return (first == "") != (second == "")
# E: Two truth values differ if exactly one is true.
assert exactly_one_empty("", "a") is True
assert exactly_one_empty("", "") is False
assert exactly_one_empty("a", "b") is False

def joined_if_short(first, second, limit):
    """Join two texts by a space if the result has at most limit characters; otherwise return the
    first text alone."""
    joined = f"{first} {second}"
    return joined if len(joined) <= limit else first
# E: The joined text is built once and measured.
assert joined_if_short("ab", "cd", 5) == "ab cd"
assert joined_if_short("ab", "cde", 5) == "ab"
assert joined_if_short("", "", 1) == " "

def add_if_missing(text, part):
    """Append the part to the text unless the text already contains it anywhere."""
    return text if part in text else text + part
# E: in decides whether something is added.
# R: append part unless its already somewhere in the text
assert add_if_missing("abc", "d") == "abcd"
assert add_if_missing("abc", "b") == "abc"
assert add_if_missing("", "x") == "x"

def start_if_missing(text, start):
    """Put the start before the text, but only if the text does not begin with it already."""
    return text if text.startswith(start) else start + text
# E: startswith protects against doubling.
assert start_if_missing("example.org", "www.") == "www.example.org"
assert start_if_missing("www.a.org", "www.") == "www.a.org"
assert start_if_missing("", "+") == "+"

def full_stop_needed(sentence):
    """Add a full stop if the sentence ends with none of ".", "!" and "?"; the empty text stays
    empty."""
    return sentence + "." if sentence and sentence[-1] not in ".!?" else sentence
# E: The last sign is looked up if there is one.
# R: add a . if a sentence has no . ! or ? at the end
assert full_stop_needed("We go") == "We go."
assert full_stop_needed("Go!") == "Go!"
assert full_stop_needed("") == ""

def ask_politely(request):
    """Make a request polite: add ", please" unless the word please, in any case, is in it."""
    return request if "please" in request.lower() else request + ", please"
# E: The lowered request is searched for the word.
assert ask_politely("Water") == "Water, please"
assert ask_politely("Please sit") == "Please sit"
assert ask_politely("") == ", please"

def shorter_nickname(name):
    """Make a nickname: the first three letters with "i" behind for names of over four letters,
    else the name itself."""
    return name[:3] + "i" if len(name) > 4 else name
# E: Only long names are cut.
assert shorter_nickname("Susanne") == "Susi"
assert shorter_nickname("Anna") == "Anna"
assert shorter_nickname("Peter") == "Peti"

def echo_answer(question):
    """Answer a text: one that ends with "?" gets "Yes.", one in capitals "Calm down.", any other
    "I see." The question mark is tested first."""
    if question.endswith("?"):
        return "Yes."
    return "Calm down." if question.isupper() else "I see."
# E: The tests come in their order of importance.
assert echo_answer("OK?") == "Yes."
assert echo_answer("NO") == "Calm down."
assert echo_answer("hm") == "I see."

def animal_sound_line(animal):
    """Say what an animal does, like "cow: moo". Cow says moo, cat meow and dog woof, others
    "..."."""
    sounds = {"cow": "moo", "cat": "meow", "dog": "woof"}
    return f"{animal}: {sounds.get(animal, '...')}"
# E: The sound is looked up with a default.
assert animal_sound_line("cow") == "cow: moo"
assert animal_sound_line("fish") == "fish: ..."
assert animal_sound_line("dog") == "dog: woof"

def parcel_price_by_size(size):
    """Return the price in euros of a parcel: 4 for "S", 6 for "M", 9 for "L" (small letters too),
    and None for other sizes."""
    return {"S": 4, "M": 6, "L": 9}.get(size.upper())
# E: get returns None for an unknown size.
# R: S 4, M 6, L 9 euro, others None, case insensitive
assert parcel_price_by_size("m") == 6
assert parcel_price_by_size("L") == 9
assert parcel_price_by_size("XL") is None

def ticket_price_by_kind(kind, count):
    """Compute the price of tickets: "child" costs 5 each, "senior" 7, any other kind 10."""
    price = 5 if kind == "child" else 7 if kind == "senior" else 10
    return price * count
# E: The kind chooses the price that is multiplied.
# R: tickets: child 5, senior 7, everyone else 10, times count
assert ticket_price_by_kind("child", 2) == 10
assert ticket_price_by_kind("senior", 1) == 7
assert ticket_price_by_kind("adult", 3) == 30

def coffee_price(size, with_milk):
    """Price a coffee in cents: 200 for "small", 300 for all other sizes, and 50 more with milk."""
    return (200 if size == "small" else 300) + 50 * with_milk
# E: A truth value counts as 0 or 1 in the product.
assert coffee_price("small", False) == 200
assert coffee_price("big", True) == 350
assert coffee_price("small", True) == 250

def weekend_or_not(day):
    """Return "weekend" for a day name that begins with "s" in any case, else "weekday"."""
    return "weekend" if day[:1].lower() == "s" else "weekday"
# E: Only Saturday and Sunday begin with this letter.
assert weekend_or_not("Sunday") == "weekend"
assert weekend_or_not("friday") == "weekday"
assert weekend_or_not("") == "weekday"

def opening_hours_text(day):
    """Tell the opening hours: "closed" on "Sun", "9-13" on "Sat", otherwise "9-18"."""
    if day == "Sun":
        return "closed"
    return "9-13" if day == "Sat" else "9-18"
# E: Two special days come before the rule.
assert opening_hours_text("Sun") == "closed"
assert opening_hours_text("Sat") == "9-13"
assert opening_hours_text("Wed") == "9-18"

def sign_of_word(word):
    """Return 1 for "plus", -1 for "minus", and 0 for any other word."""
    return (word == "plus") - (word == "minus")
# E: Two truth values are subtracted like numbers.
assert sign_of_word("plus") == 1
assert sign_of_word("minus") == -1
assert sign_of_word("times") == 0

def calculate_by_sign(a, sign, b):
    """Compute a + b, a - b or a * b as the sign "+", "-" or "*" says; None for another sign."""
    if sign == "+":
        return a + b
    if sign == "-":
        return a - b
    return a * b if sign == "*" else None
# E: The sign is compared one by one.
# R: mini calculator a, sign, b with + - * else None
assert calculate_by_sign(2, "+", 3) == 5
assert calculate_by_sign(2, "*", 3) == 6
assert calculate_by_sign(2, "/", 3) is None

def bool_of_word(word):
    """Turn "true", "yes", "on" or "1" (any case) into True and everything else into False."""
    return word.lower() in {"true", "yes", "on", "1"}
# E: The lowered word is looked up in a set.
# R: true/yes/on/1 -> True
assert bool_of_word("Yes") is True
assert bool_of_word("0") is False
assert bool_of_word("") is False

def digit_of_word(word):
    """Return the number of a word from "zero" to "three", or -1 for another word."""
    names = ["zero", "one", "two", "three"]
    return names.index(word) if word in names else -1
# E: The index in the list is the number.
assert digit_of_word("two") == 2
assert digit_of_word("zero") == 0
assert digit_of_word("ten") == -1

def number_as_small_word(n):
    """Write 1, 2 and 3 as words, and other numbers in digits."""
    return {1: "one", 2: "two", 3: "three"}.get(n, str(n))
# E: The dict knows three words, str is the default.
assert number_as_small_word(2) == "two"
assert number_as_small_word(4) == "4"
assert number_as_small_word(0) == "0"

def grade_word(letter):
    """Return "good" for the grades a and b, "fair" for c, "poor" for d and lower; the letter may
    be big."""
    letter = letter.lower()
    return "good" if letter in "ab" else "fair" if letter == "c" else "poor"
# E: The lowered letter passes two tests.
assert grade_word("A") == "good"
assert grade_word("c") == "fair"
assert grade_word("F") == "poor"

def unit_in_metres(value, unit):
    """Convert a length into metres: the unit is "km", "cm" or "m"."""
    factor = {"km": 1000, "cm": 0.01, "m": 1}[unit]
    return value * factor
# E: The unit is the key of its factor.
assert unit_in_metres(2, "km") == 2000
assert unit_in_metres(5, "m") == 5
assert unit_in_metres(100, "cm") == 1.0

def warm_or_cold_colour(colour):
    """Call red, orange and yellow "warm", blue and green "cold", and other colours "neutral"."""
    if colour in ("red", "orange", "yellow"):
        return "warm"
    return "cold" if colour in ("blue", "green") else "neutral"
# E: Two groups are asked, the rest is neutral.
assert warm_or_cold_colour("red") == "warm"
assert warm_or_cold_colour("blue") == "cold"
assert warm_or_cold_colour("grey") == "neutral"

def bus_name(number, night):
    """Return the name of a bus line: "N" before the number at night, and no letter by day."""
    return "N" * night + str(number)
# E: The letter is multiplied by a truth value.
assert bus_name(7, True) == "N7"
assert bus_name(7, False) == "7"
assert bus_name(120, True) == "N120"

def side_of_street(house):
    """Tell the side of a house from its number text such as "12" or "7a": "even side" or "odd
    side"; a last letter is ignored."""
    number = int(house.rstrip("abcdefgh"))
    return "odd side" if number % 2 else "even side"
# E: Letters at the end are stripped before int reads the number.
assert side_of_street("12") == "even side"
assert side_of_street("7a") == "odd side"
assert side_of_street("10c") == "even side"

def locker_code_ok(code, birthday):
    """Check a locker code: it has four digits and is not part of the birthday text."""
    return len(code) == 4 and code.isdigit() and code not in birthday
# E: Three tests are joined, the last with not in.
assert locker_code_ok("4821", "12.05.1990") is True
assert locker_code_ok("1990", "12.05.1990") is False
assert locker_code_ok("482", "") is False

def password_differs(old, new):
    """Check that the new password is not the old one, not the old one reversed, and at least as
    long."""
    return new not in (old, old[::-1]) and len(new) >= len(old)
# E: The two forbidden forms stand in a tuple.
assert password_differs("abc", "abcd") is True
assert password_differs("abc", "cba") is False
assert password_differs("abc", "xy") is False

def secret_by_dropping(word, key):
    """Decode a word by removing the key wherever it stands, and then reading backwards."""
    return word.replace(key, "")[::-1]
# E: The key goes first, then the slice turns the rest.
assert secret_by_dropping("taxc", "x") == "cat"
assert secret_by_dropping("abc", "z") == "cba"
assert secret_by_dropping("xx", "x") == ""

def code_word_made(word, number):
    """Build a code: the word reversed, a hyphen, and the number times the length of the word."""
    return f"{word[::-1]}-{number * len(word)}"
# E: Two small computations are put into one f-string.
assert code_word_made("abc", 4) == "cba-12"
assert code_word_made("x", 0) == "x-0"
assert code_word_made("", 9) == "-0"

def word_if_allowed(word, banned):
    """Return the word, or stars of the same length if it is banned (case ignored). banned is a
    list of small-letter words."""
    return "*" * len(word) if word.lower() in banned else word
# E: The lowered word is looked up in the list.
assert word_if_allowed("Darn", ["darn"]) == "****"
assert word_if_allowed("nice", ["darn"]) == "nice"
assert word_if_allowed("", []) == ""

def spell_longer_word(first, second):
    """Spell the longer word with spaces between its letters (the second one on a tie)."""
    return " ".join(first if len(first) > len(second) else second)
# E: join takes the chosen word letter by letter.
assert spell_longer_word("cat", "a") == "c a t"
assert spell_longer_word("ab", "cd") == "c d"
assert spell_longer_word("", "") == ""

def shorter_first_joined(first, second):
    """Join two texts by "<", the shorter one in front; texts of the same length are joined by "="
    in the given order."""
    if len(first) == len(second):
        return f"{first}={second}"
    return "<".join(sorted((first, second), key=len))
# E: sorted with key len puts the shorter one first.
assert shorter_first_joined("apple", "fig") == "fig<apple"
assert shorter_first_joined("b", "a") == "b=a"
assert shorter_first_joined("", "x") == "<x"

def longest_of_three_words(first, second, third):
    """Return the longest of three words with its length behind it: "tomato 6". The first wins a
    tie."""
    longest = max(first, second, third, key=len)
    return f"{longest} {len(longest)}"
# E: max with key len is followed by a label.
# R: longest of 3 words plus its length, like "tomato 6"
assert longest_of_three_words("egg", "tomato", "ham") == "tomato 6"
assert longest_of_three_words("a", "b", "c") == "a 1"
assert longest_of_three_words("", "", "xy") == "xy 2"

def middle_by_alphabet(first, second, third):
    """Return the one of three words which stands in the middle of the alphabetical order."""
    return sorted((first, second, third))[1]
# E: Index 1 of three sorted words is the middle one.
assert middle_by_alphabet("c", "a", "b") == "b"
assert middle_by_alphabet("x", "x", "a") == "x"
assert middle_by_alphabet("", "b", "a") == "a"

def all_three_different(first, second, third):
    """Check whether three texts are all different when case is ignored."""
    return len({first.lower(), second.lower(), third.lower()}) == 3
# E: A set of three different texts has three elements.
assert all_three_different("a", "b", "c") is True
assert all_three_different("a", "A", "c") is False
assert all_three_different("", "x", "y") is True

def majority_of_three_texts(a, b, c):
    """Return the text that occurs at least twice among three, or "" if all differ."""
    return a if a in (b, c) else b if b == c else ""
# E: The first is compared with the others, then these two with each other.
assert majority_of_three_texts("x", "y", "x") == "x"
assert majority_of_three_texts("x", "y", "y") == "y"
assert majority_of_three_texts("x", "y", "z") == ""

def rock_beats(first, second):
    """Tell whether the first hand wins at rock, paper, scissors."""
    return first + second in ("rockscissors", "scissorspaper", "paperrock")
# E: The two hands are joined and looked up among the three wins.
assert rock_beats("rock", "scissors") is True
assert rock_beats("rock", "paper") is False
assert rock_beats("rock", "rock") is False

def turn_right_once(direction):
    """Return the direction after a turn to the right: N to E, E to S, S to W and W to N."""
    return "NESW"[("NESW".index(direction) + 1) % 4]
# E: The remainder by four leads from the last place to the first.
# R: N E S W, turn right one step
assert turn_right_once("N") == "E"
assert turn_right_once("W") == "N"
assert turn_right_once("E") == "S"

def is_mirror_letter_word(word):
    """Check whether all letters of a word in capitals look the same in a mirror: only A, H, I, M,
    O, T, U, V, W, X and Y do."""
    return set(word) <= set("AHIMOTUVWXY")
# E: The letters of the word must be a subset of the good ones.
assert is_mirror_letter_word("TAXI") is True
assert is_mirror_letter_word("TAXE") is False
assert is_mirror_letter_word("") is True

def dress_size_up(size):
    """Return the next larger size in the order S, M, L, XL; XL stays XL."""
    sizes = ["S", "M", "L", "XL", "XL"]
    return sizes[sizes.index(size) + 1]
# E: The doubled last size answers for the end of the list.
# R: next bigger size S M L XL
assert dress_size_up("S") == "M"
assert dress_size_up("L") == "XL"
assert dress_size_up("XL") == "XL"

def season_letter_months(letter):
    """Return how many of the twelve English month names begin with the given capital letter."""
    return "JFMAMJJASOND".count(letter)
# E: The first letters of all months are counted.
assert season_letter_months("J") == 3
assert season_letter_months("D") == 1
assert season_letter_months("X") == 0

def day_letter(number):
    """Return the first letter of a weekday for the numbers 1 (Monday) to 7 (Sunday), "?" for
    others."""
    return "MTWTFSS"[number - 1] if 1 <= number <= 7 else "?"
# E: The text of letters is indexed from zero.
assert day_letter(1) == "M"
assert day_letter(7) == "S"
assert day_letter(8) == "?"

def seat_is_window(seat):
    """Check whether a seat such as "14A" is at a window: its letter is A or F."""
    return seat.endswith(("A", "F"))
# E: endswith takes both letters in a tuple.
assert seat_is_window("14A") is True
assert seat_is_window("2C") is False
assert seat_is_window("30F") is True

def gate_of_flight(flight):
    """Return the gate area of a flight: "A" for codes that start with "EU" or "DE", else "B"."""
    return "A" if flight[:2] in ("EU", "DE") else "B"
# E: The first two characters are looked up.
assert gate_of_flight("EU123") == "A"
assert gate_of_flight("US9") == "B"
assert gate_of_flight("") == "B"

def book_sort_key(title):
    """Return the title in small letters without "the " at its start, for sorting."""
    return title.lower().removeprefix("the ")
# E: The title is lowered first so that one form of the article is enough.
assert book_sort_key("The River") == "river"
assert book_sort_key("Theory") == "theory"
assert book_sort_key("") == ""

def song_line(word, times, ending):
    """Sing a word several times joined by "-" and add the ending: "la", 3, "!" gives
    "la-la-la!"."""
    return "-".join(word for _ in range(times)) + ending
# E: The generator yields the word as often as wished.
assert song_line("la", 3, "!") == "la-la-la!"
assert song_line("doo", 1, "") == "doo"
assert song_line("la", 0, "!") == "!"

def laugh(length):
    """Return a laugh "ha" repeated until it has exactly the given length, so 3 gives "hah"."""
    return "".join("ah"[place % 2 - 1] for place in range(length))
# E: The index -1 gives h for even places and 0 gives a for odd ones.
assert laugh(3) == "hah"
assert laugh(4) == "haha"
assert laugh(0) == ""

def knock_line(name):
    """Write the start of a knock joke with the name: 'Knock knock. Who is there? NAME. NAME
    who?'."""
    return f"Knock knock. Who is there? {name}. {name} who?"
# E: The name is put into the sentence twice.
assert knock_line("Al") == "Knock knock. Who is there? Al. Al who?"
assert knock_line("") == "Knock knock. Who is there? .  who?"
assert knock_line("Bo") == "Knock knock. Who is there? Bo. Bo who?"

def cheer_letters(word):
    """Cheer a word letter by letter: "go" gives "G! O! GO!"."""
    big = word.upper()
    return " ".join(letter + "!" for letter in [*big, big])
# E: The star spreads the letters before the whole word.
assert cheer_letters("go") == "G! O! GO!"
assert cheer_letters("a") == "A! A!"
assert cheer_letters("hey") == "H! E! Y! HEY!"

def tally_text(count):
    """Write a count as tally marks: "5" for every full five and "|" for each one left: 7 gives
    "5||"."""
    return "5" * (count // 5) + "|" * (count % 5)
# E: Whole division and remainder give the numbers of both signs.
# R: tally: 7 -> "5||"
assert tally_text(7) == "5||"
assert tally_text(10) == "55"
assert tally_text(0) == ""

def price_in_words_or_free(price):
    """Return "free" for a price of 0, "cheap" below 10, else the price with " EUR"."""
    return "free" if price == 0 else "cheap" if price < 10 else f"{price} EUR"
# E: Two limits come before the number itself.
assert price_in_words_or_free(0) == "free"
assert price_in_words_or_free(9) == "cheap"
assert price_in_words_or_free(10) == "10 EUR"

def weather_note(word, degrees):
    """Return the weather word with an advice: "take a coat" below 10 degrees, "take a hat" above
    25, otherwise only the word."""
    if degrees < 10:
        return f"{word}, take a coat"
    return f"{word}, take a hat" if degrees > 25 else word
# E: The middle range is what remains after two tests.
assert weather_note("rain", 5) == "rain, take a coat"
assert weather_note("sun", 30) == "sun, take a hat"
assert weather_note("wind", 10) == "wind"

def plant_label(name, sunny, water_days):
    """Label a plant: the name, "sun" or "shade" by the truth value sunny, and "every N days"."""
    place = "sun" if sunny else "shade"
    return f"{name} ({place}, every {water_days} days)"
# E: The place word is chosen before the label is built.
assert plant_label("Fern", False, 3) == "Fern (shade, every 3 days)"
assert plant_label("Aloe", True, 14) == "Aloe (sun, every 14 days)"
assert plant_label("", True, 0) == " (sun, every 0 days)"

def dog_tag(name, phone):
    """Write a dog's tag: the name capitalized, and the last five digits of the phone with "..."
    before."""
    return f"{name.capitalize()} ...{phone[-5:]}"
# E: The phone is sliced from its end.
assert dog_tag("rex", "0301234567") == "Rex ...34567"
assert dog_tag("LUNA", "123") == "Luna ...123"
assert dog_tag("bo", "") == "Bo ..."

def cat_or_dog_person(sentence):
    """Return "cat", "dog", "both" or "none": which of the two words occurs in the sentence (case
    ignored)."""
    cat, dog = "cat" in sentence.lower(), "dog" in sentence.lower()
    return "both" if cat and dog else "cat" if cat else "dog" if dog else "none"
# E: Two truth values are turned into four words.
assert cat_or_dog_person("My Cat") == "cat"
assert cat_or_dog_person("dogs and cats") == "both"
assert cat_or_dog_person("fish") == "none"

def spam_points(subject):
    """Give a mail's subject points: 2 if it contains "win" in any case, and 1 for each "!"."""
    return 2 * ("win" in subject.lower()) + subject.count("!")
# E: The truth value counts as one and is doubled.
assert spam_points("WIN now!!") == 4
assert spam_points("Hello") == 0
assert spam_points("twins") == 2

def reply_subject(subject):
    """Put "Re: " before a mail's subject, unless it begins with it; an empty subject is "Re:
    (none)"."""
    return subject if subject.startswith("Re: ") else f"Re: {subject or '(none)'}"
# E: or supplies the text for an empty subject.
# R: add Re: unless it is there, empty -> "Re: (none)"
assert reply_subject("Lunch") == "Re: Lunch"
assert reply_subject("Re: Lunch") == "Re: Lunch"
assert reply_subject("") == "Re: (none)"

def menu_choice_number(choice):
    """Return the number of a menu choice: "a" is 1, "b" is 2, "c" is 3, anything else 0. Big
    letters and spaces around are fine."""
    return {"a": 1, "b": 2, "c": 3}.get(choice.strip().lower(), 0)
# E: The cleaned choice is looked up, with 0 as the default.
assert menu_choice_number(" B ") == 2
assert menu_choice_number("a") == 1
assert menu_choice_number("ab") == 0
