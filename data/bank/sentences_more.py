"""Verified problems: sentences more."""

def sentence_count_words(sentence: str) -> dict[int, int]:
    """Count the words of a sentence by their length and return a dictionary length to
    number."""
    counts = {}
    for word in sentence.split():
        counts[len(word)] = counts.get(len(word), 0) + 1
    return counts
# E: The length of each word is the key whose counter is raised.
# R: how many 1-letter, 2-letter, 3-letter... words does a sentence have? dict length -> count
assert sentence_count_words("we go to town") == {2: 3, 4: 1}
assert sentence_count_words("I") == {1: 1}
assert sentence_count_words("") == {}

def bulleted_paragraph(items: list[str]) -> str:
    """Write items in one line with "• " before each and two spaces between them."""
    return "  ".join("• " + item for item in items)
# E: Every item gets its sign first, and join supplies the gap.
# R: list of strings to a single line with bullets, like "• tea  • milk"
assert bulleted_paragraph(["tea", "milk"]) == "• tea  • milk"
assert bulleted_paragraph(["jam"]) == "• jam"
assert bulleted_paragraph([]) == ""

def polite_request(request: str) -> str:
    """Add ", please" before the final mark of a request, or at the end if it has no mark.
    Final marks are the full stop, "!" and "?"."""
    if request[-1:] in tuple(".!?"):
        return request[:-1] + ", please" + request[-1]
    return request + ", please"
# M: The last character is looked at, and if it is a mark the words go in front of it.
# R: make a sentence polite: "Sit down." -> "Sit down, please."
assert polite_request("Sit down.") == "Sit down, please."
assert polite_request("Tea?") == "Tea, please?"
assert polite_request("Go") == "Go, please"

def loud_word(sentence: str, wanted: str) -> str:
    """Write every occurrence of one word of a sentence in capitals and leave the others."""
    return " ".join(word.upper() if word == wanted else word for word in sentence.split())
# E: Only the words that equal the wanted one are raised.
# R: uppercase just one given word in a sentence (sentence, word)
assert loud_word("do not run", "not") == "do NOT run"
assert loud_word("a b a", "a") == "A b A"
assert loud_word("hello", "x") == "hello"

def every_other_word(sentence: str) -> str:
    """Keep the first, third, fifth ... word of a sentence."""
    return " ".join(sentence.split()[::2])
# E: A slice with step two is taken from the list of words.
# R: skip every second word, so "we all eat hot soup" becomes "we eat soup"
assert every_other_word("we all eat hot soup") == "we eat soup"
assert every_other_word("hello") == "hello"
assert every_other_word("") == ""

def word_to_front(sentence: str, word: str) -> str:
    """Move a word that occurs in a sentence to its beginning; only its first occurrence
    moves."""
    words = sentence.split()
    words.remove(word)
    return " ".join([word] + words)
# E: remove takes out the first occurrence, and the word is put before the rest.
# R: put a certain word of the sentence at the front, ("go home now", "now") => "now go home"
assert word_to_front("go home now", "now") == "now go home"
assert word_to_front("a b a", "a") == "a b a"
assert word_to_front("x y y", "y") == "y x y"

def longest_gap_of_spaces(line: str) -> int:
    """Return the length of the longest run of spaces in a line, 0 if it has none."""
    longest = current = 0
    for char in line:
        current = current + 1 if char == " " else 0
        longest = max(longest, current)
    return longest
# M: A counter grows over spaces and falls back to zero at any other character.
# R: what's the biggest number of spaces in a row in this line
assert longest_gap_of_spaces("a  b   c") == 3
assert longest_gap_of_spaces("abc") == 0
assert longest_gap_of_spaces("    ") == 4

def words_between(sentence: str, start: str, end: str) -> list[str]:
    """List the words after the first start word and before the next end word.
    Both words occur in this order."""
    words = sentence.split()
    first = words.index(start)
    return words[first + 1:words.index(end, first + 1)]
# M: index finds both border words, the second search beginning behind the first word.
# R: words standing between two given words of a sentence. sentence, start, end
assert words_between("from York to Leeds by bus", "from", "to") == ["York"]
assert words_between("a b", "a", "b") == []
assert words_between("x 1 2 y 3 y", "x", "y") == ["1", "2"]

def reading_minutes(article: str, speed: int) -> int:
    """Return how many started minutes it takes to read an article at speed words per minute."""
    words = len(article.split())
    return (words + speed - 1) // speed
# E: Adding speed minus one before the whole division rounds up.
# R: reading time in whole minutes rounded up, given the text and words per minute
assert reading_minutes("one two three four five", 2) == 3
assert reading_minutes("one two", 2) == 1
assert reading_minutes("", 200) == 0

def fits_in_message(parts: list[str], limit: int) -> bool:
    """Tell whether parts joined by single spaces have at most limit characters."""
    return len(" ".join(parts)) <= limit
# E: The joined text is measured, so the spaces count as well.
# R: will these strings joined with spaces fit into n characters?
assert fits_in_message(["see", "you"], 7) is True
assert fits_in_message(["see", "you"], 6) is False
assert fits_in_message([], 0) is True

def split_message(words: str, limit: int) -> list[str]:
    """Cut a message into parts of limit characters and end all parts but the last with "~"."""
    parts = [words[start:start + limit] for start in range(0, len(words), limit)]
    return [part + "~" for part in parts[:-1]] + parts[-1:]
# M: The slices are made first, then the sign is added to all but the last one.
# R: cut long sms in chunks of n chars, put ~ at the end of every chunk except the last
assert split_message("hello you", 4) == ["hell~", "o yo~", "u"]
assert split_message("hi", 4) == ["hi"]
assert split_message("", 4) == []

def emphasised(sentence: str, words: list[str]) -> str:
    """Put stars around each word of a sentence that is in the list of words."""
    return " ".join(f"*{word}*" if word in words else word for word in sentence.split())
# E: A conditional inside the generator adds the stars where they belong.
# R: wrap certain words in *stars*; inputs are the sentence and list of words
assert emphasised("we need salt", ["salt", "oil"]) == "we need *salt*"
assert emphasised("a a", ["a"]) == "*a* *a*"
assert emphasised("none", []) == "none"

def last_words_of_lines(poem: str) -> list[str]:
    """List the last word of every line of a poem without a comma or full stop behind it."""
    return [line.split()[-1].strip(".,") for line in poem.splitlines() if line.strip()]
# E: Each line that is not blank is split and its final piece cleaned.
# R: rhyming words of a poem: final word per line w/o , or . (blank lines skipped)
assert last_words_of_lines("the day,\n\nwe play.") == ["day", "play"]
assert last_words_of_lines("so") == ["so"]
assert last_words_of_lines("") == []

def capital_words_share(title: str) -> bool:
    """Tell whether more than half of the words of a title begin with a capital letter."""
    words = title.split()
    capitals = sum(word[0].isupper() for word in words)
    return 2 * capitals > len(words)
# E: Twice the number of capital words is compared with all words, which avoids fractions.
# R: is over 50% of the words in a title capitalized? true/false
assert capital_words_share("The Old Man and the Sea") is True
assert capital_words_share("My day") is False
assert capital_words_share("") is False

def spaced_like(text: str, pattern: str) -> str:
    """Put spaces into a text without spaces at the same indexes where a pattern has them.
    The text has as many characters as the pattern has non-spaces."""
    letters = iter(text)
    return "".join(" " if char == " " else next(letters) for char in pattern)
# M: An iterator hands out the next letter for each place that is no space.
# R: copy the spacing of one string onto another one: ("abcde", "to the") -> "ab cde"
assert spaced_like("abcde", "to the") == "ab cde"
assert spaced_like("xy", "hi") == "xy"
assert spaced_like("", " ") == " "

def dialog_lines(speakers: list[str], lines: list[str]) -> str:
    """Write a dialog in lines like "Ann: Hi"; the speakers take turns in the given order."""
    return "\n".join(
        f"{speakers[index % len(speakers)]}: {line}" for index, line in enumerate(lines)
    )
# M: The remainder by the number of speakers starts again with the first one.
# R: script format: speakers rotate over the lines, each row "Name: line"
assert dialog_lines(["Ann", "Bo"], ["Hi", "Hey", "Bye"]) == "Ann: Hi\nBo: Hey\nAnn: Bye"
assert dialog_lines(["Cy"], ["Hm", "Ok"]) == "Cy: Hm\nCy: Ok"
assert dialog_lines(["A"], []) == ""

def speaker_of(line: str) -> str:
    """Return the name before the colon of a dialog line, or "narrator" for a line without
    one."""
    name, colon, _ = line.partition(":")
    return name.strip() if colon else "narrator"
# E: The middle part of partition is empty when there is no colon.
# R: who says a script line? "ANN : hello" -> "ANN", lines with no colon belong to "narrator"
assert speaker_of("ANN : hello") == "ANN"
assert speaker_of("It rains.") == "narrator"
assert speaker_of("Bo: at 10:30") == "Bo"

def fill_blanks(sentence: str, words: list[str]) -> str:
    """Replace each "___" of a sentence, from left to right, by the next word of a list."""
    for word in words:
        sentence = sentence.replace("___", word, 1)
    return sentence
# E: replace with the limit one fills just the first blank in each round.
# R: mad libs! fill every ___ with the words in order (sentence, words)
assert fill_blanks("A ___ eats ___.", ["cat", "fish"]) == "A cat eats fish."
assert fill_blanks("___!", []) == "___!"
assert fill_blanks("No gap", ["x"]) == "No gap"

def cloze_text(sentence: str, step: int) -> str:
    """Replace every step-th word of a sentence by as many underscores as it has letters."""
    words = sentence.split()
    for index in range(step - 1, len(words), step):
        words[index] = "_" * len(words[index])
    return " ".join(words)
# M: The range jumps from one word to be hidden to the next.
# R: make a gap text: blank out every nth word with underscores of same length
assert cloze_text("we like red wine", 2) == "we ____ red ____"
assert cloze_text("hi", 1) == "__"
assert cloze_text("one two", 3) == "one two"

def first_words_longer(sentence: str, size: int) -> str:
    """Return the first word of a sentence with more than size letters, or "-" if none is
    longer."""
    return next((word for word in sentence.split() if len(word) > size), "-")
# E: next stops at the first fitting word and has a default for no hit.
# R: find first word longer than n letters, "-" when nothing is
assert first_words_longer("we go hiking today", 4) == "hiking"
assert first_words_longer("we go", 4) == "-"
assert first_words_longer("", 0) == "-"

def swap_around(sentence: str, middle: str) -> str:
    """Exchange the parts on both sides of a middle word: "tea before cake" is "cake before
    tea"."""
    left, _, right = sentence.partition(f" {middle} ")
    return f"{right} {middle} {left}"
# E: partition cuts at the word with its spaces, and the parts are written in the other order.
# R: flip what's left and right of a connecting word (sentence, word), e.g. "tea before cake"
assert swap_around("tea before cake", "before") == "cake before tea"
assert swap_around("x is y z", "is") == "y z is x"
assert swap_around("you and me and us", "and") == "me and us and you"

def noisy_words(chat: str) -> list[str]:
    """List the words of a chat that hold three or more equal letters in a row, like "sooo"."""
    return [
        word for word in chat.split()
        if any(a == b == c for a, b, c in zip(word, word[1:], word[2:]))
    ]
# H: Three shifted copies of the word are zipped, so each triple of neighbours is compared.
# R: which words in a chat have a letter 3+ times in a row (like sooo, yesss)?
assert noisy_words("sooo good yesss") == ["sooo", "yesss"]
assert noisy_words("all good") == []
assert noisy_words("") == []

def sentence_shape(sentence: str) -> str:
    """Describe a sentence by the lengths of its words with dashes: "we like tea" is "2-4-3"."""
    return "-".join(str(len(word)) for word in sentence.split())
# E: The length of each word becomes a text and dashes join them.
# R: "we like tea" -> "2-4-3"
assert sentence_shape("we like tea") == "2-4-3"
assert sentence_shape("hello") == "5"
assert sentence_shape("") == ""

def table_of_words(lines: list[str]) -> list[list[str]]:
    """Split each line into words and return the rows without the empty ones."""
    rows = [line.split() for line in lines]
    return [row for row in rows if row]
# E: Empty lists are false, so the second comprehension leaves them out.
# R: lines of text into list of word lists, ignoring blank lines
assert table_of_words(["a b", " ", "c"]) == [["a", "b"], ["c"]]
assert table_of_words([""]) == []
assert table_of_words([]) == []

def hashtag_from_phrase(phrase: str) -> str:
    """Make a hashtag of a phrase: "#" and all words with a capital start, no spaces."""
    return "#" + "".join(word.capitalize() for word in phrase.split())
# E: Each word gets its capital, and the words are joined without a gap behind the sign.
# R: "good morning world" -> "#GoodMorningWorld"
assert hashtag_from_phrase("good morning world") == "#GoodMorningWorld"
assert hashtag_from_phrase("tea") == "#Tea"
assert hashtag_from_phrase("") == "#"
