"""Verified problems: text classes."""

class NoteLine:
    """Keep a line of text that can be appended to, cut at the end and read back as text."""

    def __init__(self, text=""):
        """Start with the given text."""
        self.text = text

    def add(self, more):
        """Append more, with a space before it unless the line is empty."""
        self.text += f" {more}" if self.text else more

    def drop_last_word(self):
        """Remove the last word and return it, or "" when the line is empty."""
        rest, _, last = self.text.rpartition(" ")
        self.text = rest
        return last
# E: The text is the only state, and rpartition cuts the last word off.
# R: class for a line of notes with add(more) and drop_last_word()
note = NoteLine("buy")
note.add("milk")
assert note.text == "buy milk"
assert note.drop_last_word() == "milk"
assert note.drop_last_word() == "buy"
assert note.drop_last_word() == ""

class LetterBag:
    """Hold letter tiles that words can be taken from."""

    def __init__(self, letters: str) -> None:
        """Put the given letters into the bag."""
        self.letters = list(letters)

    def can_lay(self, word: str) -> bool:
        """Tell whether the bag has all letters of word, repeated ones included."""
        return all(self.letters.count(c) >= word.count(c) for c in word)

    def take(self, word: str) -> bool:
        """Remove the letters of word if all are there and tell whether that worked."""
        if not self.can_lay(word):
            return False
        for c in word:
            self.letters.remove(c)
        return True
# M: The counts are compared first, so that letters are removed only for a possible word.
bag = LetterBag("abbcde")
assert bag.can_lay("bbb") is False
assert bag.take("bed") is True
assert bag.take("dad") is False
assert bag.letters == ["a", "b", "c"]

class TypedText:
    """Model a text with a cursor: typing inserts at the cursor, which then stands behind."""

    def __init__(self):
        """Start with an empty text and the cursor at its beginning."""
        self.text = ""
        self.cursor = 0

    def type(self, part):
        """Insert part at the cursor."""
        self.text = self.text[:self.cursor] + part + self.text[self.cursor:]
        self.cursor += len(part)

    def move(self, steps):
        """Move the cursor by steps, to the left if negative, never beyond the text."""
        self.cursor = max(0, min(len(self.text), self.cursor + steps))

    def backspace(self):
        """Delete the character before the cursor, if there is one."""
        if self.cursor > 0:
            self.text = self.text[:self.cursor - 1] + self.text[self.cursor:]
            self.cursor -= 1
# M: All three methods work with the slices before and behind the cursor.
# R: tiny text editor class: type(part), move(steps), backspace()
editor = TypedText()
editor.type("tea")
editor.move(-2)
editor.type("r")
assert editor.text == "trea"
editor.backspace()
editor.move(-9)
editor.backspace()
assert editor.text == "tea"
assert editor.cursor == 0

class WordCounter:
    """Count words over several texts, ignoring case."""

    def __init__(self):
        """Start without any counts."""
        self.counts = {}

    def read(self, text):
        """Add the words of text to the counts."""
        for word in text.lower().split():
            self.counts[word] = self.counts.get(word, 0) + 1

    def top(self, size):
        """Return the size most frequent words; equal counts are in alphabetical order."""
        return sorted(self.counts, key=lambda word: (-self.counts[word], word))[:size]
# E: A dictionary keeps the counts and the sort key puts the greatest first.
counter = WordCounter()
counter.read("tea and milk")
counter.read("Tea and ice")
assert counter.top(2) == ["and", "tea"]
assert counter.counts["milk"] == 1
assert WordCounter().top(3) == []

class MessageTemplate:
    """Fill a text with named gaps in curly braces, such as "Hi {name}"."""

    def __init__(self, pattern: str) -> None:
        """Keep the text with gaps."""
        self.pattern = pattern

    def fill(self, **values: str) -> str:
        """Return the text with each named gap replaced; gaps without a value stay."""
        text = self.pattern
        for name, value in values.items():
            text = text.replace("{" + name + "}", str(value))
        return text

    def gaps(self) -> int:
        """Return how many gaps the pattern has, counted by its opening braces."""
        return self.pattern.count("{")
# M: Keyword arguments arrive as a dict that is applied by replace.
# R: template class: MessageTemplate("Hi {name}").fill(name="Bo"), missing gaps are left as they are
template = MessageTemplate("Hi {name}, {n} new mails")
assert template.fill(name="Bo", n=3) == "Hi Bo, 3 new mails"
assert template.fill(n=0) == "Hi {name}, 0 new mails"
assert template.gaps() == 2

class LabelMaker:
    """Make numbered labels with one prefix, such as "box-01", "box-02"."""

    def __init__(self, prefix, digits=2):
        """Set the prefix and the number of digits; numbers start at 1."""
        self.prefix = prefix
        self.digits = digits
        self.number = 0

    def next(self):
        """Return the next label."""
        self.number += 1
        return f"{self.prefix}-{self.number:0{self.digits}d}"
# E: The number is state of the object and grows with each call.
maker = LabelMaker("box")
assert maker.next() == "box-01"
assert maker.next() == "box-02"
assert LabelMaker("x", 4).next() == "x-0001"

class GuessWord:
    """Play a word guessing game with letters that are shown once they are guessed."""

    def __init__(self, word, tries):
        """Set the secret word and the number of wrong guesses that are allowed."""
        self.word = word
        self.tries = tries
        self.guessed = set()

    def shown(self):
        """Return the word with "_" for letters that are not guessed yet."""
        return "".join(c if c in self.guessed else "_" for c in self.word)

    def guess(self, letter):
        """Guess a letter and tell whether it occurs; a new wrong letter costs one try."""
        if letter not in self.word and letter not in self.guessed:
            self.tries -= 1
        self.guessed.add(letter)
        return letter in self.word
# M: A set holds all guessed letters, so a repeated wrong letter costs nothing.
# R: hangman class with guess(letter), shown() like "t__", tries left
game = GuessWord("tea", 3)
assert game.guess("t") is True
assert game.guess("x") is False
assert game.guess("x") is False
assert game.shown() == "t__"
assert game.tries == 2

class RollingCipher:
    """Encode small letters with a shift that grows by one after every letter."""

    def __init__(self, shift: int) -> None:
        """Set the shift of the first letter."""
        self.shift = shift

    def encode(self, text: str) -> str:
        """Encode text; other characters are kept and do not change the shift."""
        coded = ""
        for c in text:
            if c.islower():
                c = chr((ord(c) - 97 + self.shift) % 26 + 97)
                self.shift += 1
            coded += c
        return coded
# M: The shift is stored in the object, so a second text goes on where the first stopped.
cipher = RollingCipher(1)
assert cipher.encode("aa a") == "bc d"
assert cipher.encode("z") == "d"
assert cipher.shift == 5

class LogBook:
    """Collect lines with a level and show those that are important enough."""

    LEVELS = ["info", "warning", "error"]

    def __init__(self):
        """Start with an empty book."""
        self.lines = []

    def write(self, level, text):
        """Store a line with its level."""
        self.lines.append((level, text))

    def at_least(self, level):
        """Return the lines of this level or a higher one as "LEVEL: text"."""
        least = self.LEVELS.index(level)
        return [f"{n.upper()}: {t}" for n, t in self.lines if self.LEVELS.index(n) >= least]
# M: The place in the list of levels makes them comparable.
book = LogBook()
book.write("info", "start")
book.write("error", "no disk")
assert book.at_least("warning") == ["ERROR: no disk"]
assert book.at_least("info") == ["INFO: start", "ERROR: no disk"]
assert LogBook().at_least("info") == []

class Acronyms:
    """Remember short forms and expand them in texts."""

    def __init__(self):
        """Start without short forms."""
        self.meanings = {}

    def learn(self, phrase):
        """Store phrase under its capital initials and return them."""
        short = "".join(word[0] for word in phrase.split()).upper()
        self.meanings[short] = phrase
        return short

    def expand(self, text):
        """Replace each known short form that stands as a word by its phrase."""
        return " ".join(self.meanings.get(word, word) for word in text.split())
# E: The dictionary from initials to phrase serves both methods.
# R: class that learns "as soon as possible" -> "ASAP" and expands such words in text
short = Acronyms()
assert short.learn("as soon as possible") == "ASAP"
assert short.expand("call me ASAP") == "call me as soon as possible"
assert short.expand("ok") == "ok"

class TextMeter:
    """Measure a text that arrives piece by piece: its characters, lines and longest line."""

    def __init__(self):
        """Start with nothing read."""
        self.characters = 0
        self.lines = 0
        self.longest = 0

    def feed(self, line):
        """Take one line without its line end."""
        self.characters += len(line)
        self.lines += 1
        self.longest = max(self.longest, len(line))

    def mean(self):
        """Return the mean length of a line, 0 if there was none."""
        return self.characters / self.lines if self.lines else 0
# E: Three numbers are updated with each line.
meter = TextMeter()
meter.feed("tea")
meter.feed("milk!")
assert (meter.characters, meter.lines, meter.longest) == (8, 2, 5)
assert meter.mean() == 4.0
assert TextMeter().mean() == 0

class PhraseQueue:
    """Show phrases in turn on a board; urgent ones are shown before all others."""

    def __init__(self):
        """Start with no phrase waiting."""
        self.waiting = []

    def add(self, phrase):
        """Put a phrase at the end, or at the front and in capitals if it ends with "!"."""
        if phrase.endswith("!"):
            self.waiting.insert(0, phrase.upper())
        else:
            self.waiting.append(phrase)

    def show(self):
        """Remove and return the first phrase, or "..." if none is waiting."""
        return self.waiting.pop(0) if self.waiting else "..."
# E: The last character decides at which end of the list a phrase is put.
board = PhraseQueue()
board.add("soup today")
board.add("fire!")
assert board.show() == "FIRE!"
assert board.show() == "soup today"
assert board.show() == "..."

class SpellingList:
    """Know correct words and find mistakes in a text."""

    def __init__(self, words: list[str]) -> None:
        """Store the correct words in small letters."""
        self.words = {word.lower() for word in words}

    def mistakes(self, text: str) -> list[str]:
        """Return the unknown words of text in order, without marks .,!? at their ends."""
        cleaned = [word.strip(".,!?") for word in text.split()]
        return [word for word in cleaned if word and word.lower() not in self.words]
# E: A set of lowered words answers whether a cleaned word is known.
spelling = SpellingList(["We", "like", "tea"])
assert spelling.mistakes("We liek Tea!") == ["liek"]
assert spelling.mistakes("tea, tea") == []
assert spelling.mistakes("") == []

class TableText:
    """Build a text table row by row with columns as wide as their longest cell."""

    def __init__(self):
        """Start without rows."""
        self.rows = []

    def row(self, *cells):
        """Add a row of cells, which may be any values."""
        self.rows.append([str(cell) for cell in cells])

    def lines(self):
        """Return the rows as lines, cells padded to the column width with two spaces between."""
        widths = [max(map(len, column)) for column in zip(*self.rows)]
        padded = [[c.ljust(w) for c, w in zip(row, widths)] for row in self.rows]
        return ["  ".join(row).rstrip() for row in padded]
# M: Zipping the rows gives the columns, whose longest cells are the widths.
# R: small class to make aligned text tables: row(*cells) then lines()
table = TableText()
table.row("tea", 2)
table.row("chocolate", 15)
assert table.lines() == ["tea        2", "chocolate  15"]
assert TableText().lines() == []
table.row("x", "")
assert table.lines()[2] == "x"

class KeyLock:
    """Open after the right code is typed key by key; a wrong key starts the code again."""

    def __init__(self, code):
        """Set the code, a non-empty text."""
        self.code = code
        self.place = 0

    def press(self, key):
        """Press one key and return True when this completes the code."""
        if key == self.code[self.place]:
            self.place += 1
        else:
            self.place = 1 if key == self.code[0] else 0
        if self.place == len(self.code):
            self.place = 0
            return True
        return False
# M: A counter tells how many keys of the code have been typed correctly in a row.
lock = KeyLock("12")
assert lock.press("1") is False
assert lock.press("1") is False
assert lock.press("2") is True
assert lock.press("2") is False

class Slogan:
    """Compare and print slogans by their words."""

    def __init__(self, text):
        """Keep the text of the slogan with single spaces."""
        self.text = " ".join(text.split())

    def __str__(self):
        """Return the text in quotes."""
        return f'"{self.text}"'

    def __len__(self):
        """Return the number of words."""
        return len(self.text.split())

    def __eq__(self, other):
        """Two slogans are equal if their texts are, ignoring case."""
        return isinstance(other, Slogan) and self.text.lower() == other.text.lower()
# M: Special methods make str, len and == work with the objects.
# R: class Slogan: str() gives it in quotes, len() counts words, == ignores case
assert str(Slogan("think  big")) == '"think big"'
assert len(Slogan("think big")) == 2
assert (Slogan("Think BIG") == Slogan("think big")) is True
assert (Slogan("a") == "a") is False

class Ticker:
    """Scroll a text through a window of fixed width, one character a step."""

    def __init__(self, text: str, width: int) -> None:
        """Set the text, which is not empty, and the width of the window."""
        self.text = text
        self.width = width
        self.start = 0

    def step(self) -> str:
        """Return what the window shows and move on by one; the text repeats endlessly."""
        loop = self.text * (self.width // len(self.text) + 2)
        shown = loop[self.start:self.start + self.width]
        self.start = (self.start + 1) % len(self.text)
        return shown
# M: The text is repeated often enough that a slice from any start fills the window.
ticker = Ticker("abc", 4)
assert ticker.step() == "abca"
assert ticker.step() == "bcab"
assert ticker.step() == "cabc"
assert ticker.step() == "abca"

class AnswerKey:
    """Grade answers like "ABCD" against the right ones."""

    def __init__(self, right):
        """Set the right answers as one text."""
        self.right = right

    def points(self, answers):
        """Add 1 for each right and -1 for each wrong answer; "-" is no answer and counts 0."""
        total = 0
        for given, right in zip(answers, self.right):
            if given != "-":
                total += 1 if given == right else -1
        return total

    def wrong_numbers(self, answers):
        """Return the 1-based numbers of wrongly answered questions, unanswered ones excluded."""
        pairs = enumerate(zip(answers, self.right), 1)
        return [n for n, (given, right) in pairs if given not in (right, "-")]
# M: Both methods walk through given and right answers in pairs.
key = AnswerKey("ABCA")
assert key.points("AB-C") == 1
assert key.wrong_numbers("AB-C") == [4]
assert key.points("----") == 0

class HistoryText:
    """Change a text by replacing parts, with undo for every change that did something."""

    def __init__(self, text: str) -> None:
        """Start with text and an empty history."""
        self.text = text
        self.history: list[str] = []

    def replace(self, old: str, new: str) -> bool:
        """Replace all old by new and tell if anything changed; only changes are remembered."""
        changed = self.text.replace(old, new)
        if changed == self.text:
            return False
        self.history.append(self.text)
        self.text = changed
        return True

    def undo(self) -> str:
        """Go back by one change, if there is one, and return the text."""
        if self.history:
            self.text = self.history.pop()
        return self.text
# M: The older texts are stacked in a list and taken back from its end.
draft = HistoryText("red tea")
assert draft.replace("red", "green") is True
assert draft.replace("x", "y") is False
assert draft.undo() == "red tea"
assert draft.undo() == "red tea"

class Alphabetizer:
    """Keep words in alphabetical order while they are added one by one, without repeats."""

    def __init__(self):
        """Start with no words."""
        self.words = []

    def add(self, word):
        """Insert word at its place and return its index, also when it is already there."""
        index = sum(other < word for other in self.words)
        if index == len(self.words) or self.words[index] != word:
            self.words.insert(index, word)
        return index
# M: The number of smaller words is the index at which a word belongs.
order = Alphabetizer()
assert order.add("pear") == 0
assert order.add("fig") == 0
assert order.add("pear") == 1
assert order.words == ["fig", "pear"]

class MorseBuffer:
    """Collect dots and dashes and turn them into letters by a table."""

    def __init__(self, table: dict[str, str]) -> None:
        """Set the table from codes like ".-" to letters."""
        self.table = table
        self.code = ""
        self.text = ""

    def signal(self, sign: str) -> None:
        """Add "." or "-" to the current code; a space ends the code and adds its letter.

        An unknown code adds "?", and a space without a code adds nothing."""
        if sign != " ":
            self.code += sign
        elif self.code:
            self.text += self.table.get(self.code, "?")
            self.code = ""
# M: The code grows until a space turns it into one letter.
morse = MorseBuffer({".-": "A", "...": "S"})
for sign in "... .-  -- ":
    morse.signal(sign)
assert morse.text == "SA?"
morse.signal(" ")
assert morse.text == "SA?"
assert morse.code == ""

class InitialsBook:
    """Give out initials for names, longer ones when they are already taken."""

    def __init__(self):
        """Start with no initials given out."""
        self.taken = {}

    def register(self, name):
        """Return the shortest start of name in capitals, of one letter or more, that is still free.

        If even the whole name is taken, it is returned with "*" and not stored."""
        for size in range(1, len(name) + 1):
            short = name[:size].upper()
            if short not in self.taken:
                self.taken[short] = name
                return short
        return name.upper() + "*"
# M: Starts of growing length are tried until one is not in the dictionary.
initials = InitialsBook()
assert initials.register("Ann") == "A"
assert initials.register("Al") == "AL"
assert initials.register("A") == "A*"
assert initials.taken == {"A": "Ann", "AL": "Al"}

class Censor:
    """Hide forbidden words in texts and count how many were hidden."""

    def __init__(self, forbidden, sign="*"):
        """Set the forbidden words, compared in small letters, and the hiding sign."""
        self.forbidden = {word.lower() for word in forbidden}
        self.sign = sign
        self.hidden = 0

    def clean(self, text):
        """Return text with each forbidden word replaced by as many signs as it has letters."""
        words = []
        for word in text.split(" "):
            if word.lower() in self.forbidden:
                self.hidden += 1
                word = self.sign * len(word)
            words.append(word)
        return " ".join(words)
# M: The counter in the object grows over all texts that are cleaned.
censor = Censor(["darn"])
assert censor.clean("Darn this") == "**** this"
assert censor.clean("fine") == "fine"
assert censor.hidden == 1

class LinePrinter:
    """Fill lines with words up to a width, as a printer does."""

    def __init__(self, width: int) -> None:
        """Set the width; no word is longer than it."""
        self.width = width
        self.lines = [""]

    def word(self, word: str) -> None:
        """Add a word to the last line with a space, or begin a new line if it does not fit."""
        last = self.lines[-1]
        candidate = f"{last} {word}" if last else word
        if len(candidate) <= self.width:
            self.lines[-1] = candidate
        else:
            self.lines.append(word)
# M: The candidate line is measured before it replaces the last one.
printer = LinePrinter(8)
for word in "we eat red figs".split():
    printer.word(word)
assert printer.lines == ["we eat", "red figs"]
assert len(printer.lines) == 2
assert LinePrinter(3).lines == [""]

class PostCode:
    """Hold a post code made of digits and compare its area with others."""

    def __init__(self, text):
        """Keep only the digits of text."""
        self.digits = "".join(c for c in text if c.isdigit())

    def is_valid(self):
        """Tell whether there are exactly five digits."""
        return len(self.digits) == 5

    def same_area(self, other):
        """Tell whether another post code begins with the same two digits."""
        return self.digits[:2] == other.digits[:2]

    def __repr__(self):
        """Return the code in the form PostCode(12345)."""
        return f"PostCode({self.digits})"
# E: Everything works on the cleaned digits that are stored once.
first = PostCode("D-12 345")
assert first.is_valid() is True
assert first.same_area(PostCode("12999")) is True
assert repr(first) == "PostCode(12345)"
assert PostCode("12").is_valid() is False
