"""Verified problems: class scenes."""

from collections import deque
from dataclasses import dataclass, field

class SnackBox:
    """Hold snacks by name with add(name, count=1) and eat(name).
    eat lowers the count and returns True, or returns False if there is none; len() is the number
    of all snacks.
    """
    def __init__(self):
        self.counts = {}
    def add(self, name, count=1):
        self.counts[name] = self.counts.get(name, 0) + count
    def eat(self, name):
        if self.counts.get(name, 0) == 0:
            return False
        self.counts[name] -= 1
        return True
    def __len__(self):
        return sum(self.counts.values())
# E: A dictionary keeps the counts and get supplies zero for unknown names.
# R: class SnackBox: add(name, count), eat(name) -> True/False, len(box) = all snacks together
box = SnackBox()
box.add("nut", 2)
assert box.eat("nut") is True
assert box.eat("bar") is False
assert len(box) == 1

class UndoCounter:
    """Count up with add(n) and take back the last addition with undo(); the attribute value is
    the count.
    undo on a fresh counter changes nothing.
    """
    def __init__(self):
        self.value = 0
        self.steps = []
    def add(self, n):
        self.steps.append(n)
        self.value += n
    def undo(self):
        if self.steps:
            self.value -= self.steps.pop()
# E: Every addition is remembered in a list from which undo pops the last one.
# R: a counter with add(n) and undo() that reverts the last add, .value is the current count
counter = UndoCounter()
counter.add(5)
counter.add(2)
counter.undo()
assert counter.value == 5
counter.undo()
counter.undo()
assert counter.value == 0
assert counter.steps == []

class MinStack:
    """Keep a stack with push(item), pop() and smallest(), which returns the smallest item in it
    or None.
    pop returns the last item pushed.
    """
    def __init__(self):
        self.items = []
        self.minima = []
    def push(self, item):
        self.items.append(item)
        self.minima.append(min(item, self.minima[-1]) if self.minima else item)
    def pop(self):
        self.minima.pop()
        return self.items.pop()
    def smallest(self):
        return self.minima[-1] if self.minima else None
# M: A second list stores for every height of the stack the smallest item so far.
stack = MinStack()
assert stack.smallest() is None
stack.push(4)
stack.push(2)
assert stack.smallest() == 2
assert stack.pop() == 2
assert stack.smallest() == 4

class SharedExpenses:
    """Record who paid how many cents with paid(name, cents) for a fixed list of names.
    balance(name) is what the person paid minus an equal share of the total, rounded down.
    """
    def __init__(self, names):
        self.payments = {name: 0 for name in names}
    def paid(self, name, cents):
        self.payments[name] += cents
    def balance(self, name):
        share = sum(self.payments.values()) // len(self.payments)
        return self.payments[name] - share
# E: The share is computed from all payments whenever a balance is asked for.
# R: flat mates: SharedExpenses(names), paid(name, cents), balance(name) = paid minus equal share (floor)
flat = SharedExpenses(["Al", "Bo"])
flat.paid("Al", 900)
assert flat.balance("Al") == 450
assert flat.balance("Bo") == -450
flat.paid("Bo", 900)
assert flat.balance("Bo") == 0

class RoomHeater:
    """Heat a room by one degree per tick() up to the target and let it cool by one degree when
    above it.
    The attribute degrees is the temperature; set_target(degrees) raises ValueError outside 5 to 30.
    """
    def __init__(self, degrees, target):
        self.degrees = degrees
        self.set_target(target)
    def set_target(self, target):
        if not 5 <= target <= 30:
            raise ValueError("target out of range")
        self.target = target
    def tick(self):
        if self.degrees < self.target:
            self.degrees += 1
        elif self.degrees > self.target:
            self.degrees -= 1
# M: The constructor uses the checking method too, so a bad target is never stored.
room = RoomHeater(18, 20)
room.tick()
assert room.degrees == 19
room.set_target(10)
room.tick()
assert room.degrees == 18
try:
    room.set_target(40)
    message = ""
except ValueError as error:
    message = str(error)
assert message == "target out of range"

class MusicQueue:
    """Play songs in order: add(song) puts one at the end and next_song() removes and returns
    the first.
    With the argument repeat=True a played song goes to the end again; an empty queue returns None.
    """
    def __init__(self, repeat=False):
        self.repeat = repeat
        self.songs = deque()
    def add(self, song):
        self.songs.append(song)
    def next_song(self):
        if not self.songs:
            return None
        song = self.songs.popleft()
        if self.repeat:
            self.songs.append(song)
        return song
# E: A deque is emptied from the left and refilled on the right when repeating.
# R: queue of songs: add(song), next_song() -> takes the first (None if empty). optional repeat=True puts it back at the end
queue = MusicQueue(repeat=True)
assert queue.next_song() is None
queue.add("a")
queue.add("b")
assert queue.next_song() == "a"
assert queue.next_song() == "b"
assert queue.next_song() == "a"

class BankLedger:
    """Book amounts in cents with book(text, amount), where spending is negative.
    balance is a property with the sum, and lowest() returns the lowest balance ever reached, at
    most 0.
    """
    def __init__(self):
        self.entries = []
    def book(self, text, amount):
        self.entries.append((text, amount))
    @property
    def balance(self):
        return sum(amount for _, amount in self.entries)
    def lowest(self):
        lowest = balance = 0
        for _, amount in self.entries:
            balance += amount
            lowest = min(lowest, balance)
        return lowest
# M: The entries are stored as they come, and both answers are computed from them.
# R: ledger class: book(text, cents), property balance, lowest() = the lowest balance that ever occured (start is 0)
ledger = BankLedger()
ledger.book("rent", -500)
ledger.book("pay", 800)
assert ledger.balance == 300
assert ledger.lowest() == -500
assert BankLedger().lowest() == 0

class DicePool:
    """Roll several dice from a given list of numbers instead of chance: roll(n) takes the next
    n of them.
    roll returns their sum and starts again at the front of the list when it is used up.
    """
    def __init__(self, numbers):
        self.numbers = numbers
        self.place = 0
    def roll(self, n):
        total = 0
        for _ in range(n):
            total += self.numbers[self.place]
            self.place = (self.place + 1) % len(self.numbers)
        return total
# E: The place moves on with each number and wraps at the end of the list.
pool = DicePool([1, 2, 3])
assert pool.roll(2) == 3
assert pool.roll(2) == 4
assert pool.roll(0) == 0

class Polygonal:
    """Store the corners of a path as (x, y) pairs; add(x, y) appends one and returns the object
    itself.
    perimeter() is the rounded length (2 decimals) of the closed path through all corners.
    """
    def __init__(self):
        self.corners = []
    def add(self, x, y):
        self.corners.append((x, y))
        return self
    def perimeter(self):
        total = 0
        for i, (x, y) in enumerate(self.corners):
            before_x, before_y = self.corners[i - 1]
            total += ((x - before_x) ** 2 + (y - before_y) ** 2) ** 0.5
        return round(total, 2)
# M: Index -1 joins the first corner with the last one, which closes the path.
path = Polygonal().add(0, 0).add(3, 0).add(3, 4)
assert path.perimeter() == 12.0
assert Polygonal().perimeter() == 0
assert len(path.corners) == 3

@dataclass
class StockEntry:
    """Describe an item in stock by name, cents and pieces (default 0).
    The property worth is cents times pieces, and is_out tells whether no piece is left.
    """
    name: str
    cents: int
    pieces: int = 0
    @property
    def worth(self):
        return self.cents * self.pieces
    @property
    def is_out(self):
        return self.pieces <= 0
# E: The dataclass writes the constructor and the properties are computed from the fields.
# R: dataclass for a stock item with name, cents, pieces=0 and properties worth and is_out
entry = StockEntry("tea", 250, 4)
assert entry.worth == 1000
assert entry.is_out is False
assert StockEntry("jam", 300).is_out is True

@dataclass(frozen=True)
class GridPoint:
    """Represent a cell by row and column that cannot be changed.
    moved(rows, columns) returns a new cell and steps_to(other) the number of side steps between
    two.
    """
    row: int
    column: int
    def moved(self, rows, columns):
        return GridPoint(self.row + rows, self.column + columns)
    def steps_to(self, other):
        return abs(self.row - other.row) + abs(self.column - other.column)
# E: A frozen dataclass compares by its fields, and moving makes a new object.
start = GridPoint(1, 2)
assert start.moved(2, -1) == GridPoint(3, 1)
assert start.steps_to(GridPoint(4, 0)) == 5
assert len({start, GridPoint(1, 2)}) == 1

@dataclass
class PackingList:
    """Keep a list of (name, grams) for a trip in the field items and the allowed grams in limit.
    pack(name, grams) adds an item and returns True only if the limit is not exceeded.
    """
    limit: int
    items: list = field(default_factory=list)
    def pack(self, name, grams):
        if sum(weight for _, weight in self.items) + grams > self.limit:
            return False
        self.items.append((name, grams))
        return True
# M: The default factory gives every object its own list.
# R: dataclass PackingList(limit) with pack(name, grams) -> True if it still fits the weight limit
bag = PackingList(1000)
assert bag.pack("boots", 900) is True
assert bag.pack("tent", 200) is False
assert bag.items == [("boots", 900)]
assert PackingList(5).items == []

class RepeatingIterator:
    """Iterate over the items of a list again and again, in all for the given number of rounds."""
    def __init__(self, items, rounds):
        self.items = items
        self.left = rounds * len(items)
    def __iter__(self):
        return self
    def __next__(self):
        if self.left == 0:
            raise StopIteration
        index = -self.left % len(self.items)
        self.left -= 1
        return self.items[index]
# M: The steps left decide both the end and, by the modulo, the next index.
# R: an iterator class that goes through a list n times
assert list(RepeatingIterator([1, 2], 2)) == [1, 2, 1, 2]
assert list(RepeatingIterator(["a"], 3)) == ["a", "a", "a"]
assert list(RepeatingIterator([1], 0)) == []

class CountdownFrom:
    """Iterate downwards from start to 1; several loops over the same object all begin at start."""
    def __init__(self, start):
        self.start = start
    def __iter__(self):
        for number in range(self.start, 0, -1):
            yield number
    def __len__(self):
        return max(self.start, 0)
# E: A generator as __iter__ makes a fresh iterator for each loop.
rocket = CountdownFrom(3)
assert list(rocket) == [3, 2, 1]
assert list(rocket) == [3, 2, 1]
assert len(rocket) == 3

class NestedLog:
    """Note "start x" and "end x" in a shared list as a context manager; errors inside are noted
    and passed on."""
    def __init__(self, name, lines):
        self.name = name
        self.lines = lines
    def __enter__(self):
        self.lines.append(f"start {self.name}")
        return self
    def __exit__(self, kind, error, trace):
        if kind is not None:
            self.lines.append(f"{kind.__name__} in {self.name}")
        self.lines.append(f"end {self.name}")
        return False
# M: __exit__ learns the kind of error, and returning False lets it go on.
lines = []
with NestedLog("a", lines):
    with NestedLog("b", lines):
        pass
assert lines == ["start a", "start b", "end b", "end a"]
lines.clear()
try:
    with NestedLog("c", lines):
        int("x")
except ValueError:
    lines.append("caught")
assert lines == ["start c", "ValueError in c", "end c", "caught"]
assert len(lines) == 4

class TemporaryValue:
    """Set data[key] to value inside a with block and restore the old state of the dict afterwards.
    A key that did not exist before is removed again.
    """
    def __init__(self, data, key, value):
        self.data, self.key, self.value = data, key, value
    def __enter__(self):
        self.existed = self.key in self.data
        self.old = self.data.get(self.key)
        self.data[self.key] = self.value
        return self.data
    def __exit__(self, *details):
        if self.existed:
            self.data[self.key] = self.old
        else:
            del self.data[self.key]
# M: On entering both the old value and whether there was one are stored for the way out.
# R: context manager that sets data[key]=value only inside the with block, then puts back whatever was there before
options = {"mode": "day"}
with TemporaryValue(options, "mode", "night") as inside:
    assert inside["mode"] == "night"
assert options == {"mode": "day"}
with TemporaryValue(options, "debug", True):
    assert options["debug"] is True
assert options == {"mode": "day"}

class IgnoreMissingKeys:
    """Swallow a KeyError raised inside a with block and count how many were swallowed in the
    attribute missed."""
    def __init__(self):
        self.missed = 0
    def __enter__(self):
        return self
    def __exit__(self, kind, error, trace):
        if kind is not None and issubclass(kind, KeyError):
            self.missed += 1
            return True
        return False
# E: Returning True from __exit__ tells Python that the error is dealt with.
guard = IgnoreMissingKeys()
with guard:
    {}["x"]
assert guard.missed == 1
with guard:
    {"x": 1}["x"]
assert guard.missed == 1
try:
    with guard:
        int("q")
    passed_on = False
except ValueError:
    passed_on = True
assert passed_on is True

class CentAmount:
    """Represent money in cents that can be added, compared with == and <, and shown as "12.05
    EUR"."""
    def __init__(self, cents):
        self.cents = cents
    def __add__(self, other):
        return CentAmount(self.cents + other.cents)
    def __eq__(self, other):
        return self.cents == other.cents
    def __lt__(self, other):
        return self.cents < other.cents
    def __str__(self):
        return f"{self.cents // 100}.{self.cents % 100:02} EUR"
# E: Each special method works on the cents of both objects.
# R: small money class in cents: a + b, ==, <, and str() like "12.05 EUR"
assert str(CentAmount(1205)) == "12.05 EUR"
assert str(CentAmount(99) + CentAmount(1)) == "1.00 EUR"
assert (CentAmount(5) == CentAmount(5)) is True
assert (max(CentAmount(3), CentAmount(8)).cents) == 8

class TimeSpan:
    """Represent a time span of hours and minutes, normalised so that minutes stay below 60.
    It supports +, * with a whole number, and str() like "2 h 05 min".
    """
    def __init__(self, hours, minutes):
        self.hours = hours + minutes // 60
        self.minutes = minutes % 60
    def __add__(self, other):
        return TimeSpan(self.hours + other.hours, self.minutes + other.minutes)
    def __mul__(self, factor):
        return TimeSpan(self.hours * factor, self.minutes * factor)
    def __str__(self):
        return f"{self.hours} h {self.minutes:02} min"
# M: The constructor normalises, so the operators simply work on both parts.
assert str(TimeSpan(1, 65)) == "2 h 05 min"
assert str(TimeSpan(0, 50) + TimeSpan(1, 20)) == "2 h 10 min"
assert str(TimeSpan(0, 45) * 4) == "3 h 00 min"

class Deck52:
    """Create a full deck of 52 cards as texts like "H2" or "SA" in the list cards, suits C, D,
    H, S.
    draw(n=1) removes up to n cards from the end and returns them, the last card first.
    """
    def __init__(self):
        values = ["2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K", "A"]
        self.cards = [suit + value for suit in "CDHS" for value in values]
    def draw(self, n=1):
        return [self.cards.pop() for _ in range(min(n, len(self.cards)))]
# E: A comprehension pairs suits and values, and pop takes cards from the end.
# R: card deck class, 52 strings like "H10", draw(n) pops n from the end (fewer if the deck is nearly empty)
deck = Deck52()
assert len(deck.cards) == 52
assert deck.draw(2) == ["SA", "SK"]
assert len(deck.draw(99)) == 50
assert deck.draw() == []

class TurnOrder:
    """Go round the players of a game: current is a property, advance() moves on, reverse()
    turns the direction.
    drop(name) removes a player that is not the current one.
    """
    def __init__(self, names):
        self.names = list(names)
        self.place = 0
        self.step = 1
    @property
    def current(self):
        return self.names[self.place]
    def advance(self):
        self.place = (self.place + self.step) % len(self.names)
    def reverse(self):
        self.step = -self.step
    def drop(self, name):
        current = self.current
        self.names.remove(name)
        self.place = self.names.index(current)
# M: The step is 1 or -1, and after a removal the place of the current player is looked up again.
game = TurnOrder(["A", "B", "C"])
game.advance()
assert game.current == "B"
game.reverse()
game.advance()
game.advance()
assert game.current == "C"
game.drop("A")
assert game.current == "C"
assert game.names == ["B", "C"]

class DoorWithCode:
    """Open with enter(code) if the code is right; after three wrong codes in a row it stays
    locked for good.
    enter returns "open", "wrong" or "locked".
    """
    def __init__(self, code):
        self.code = code
        self.mistakes = 0
    def enter(self, code):
        if self.mistakes >= 3:
            return "locked"
        if code == self.code:
            self.mistakes = 0
            return "open"
        self.mistakes += 1
        return "locked" if self.mistakes == 3 else "wrong"
# M: A right code resets the mistakes, and the third mistake locks the door.
# R: door class with a secret code: enter(code) returns "open"/"wrong", after 3 wrong in a row it is "locked" forever
door = DoorWithCode("12")
assert door.enter("99") == "wrong"
assert door.enter("12") == "open"
assert [door.enter("0") for _ in range(3)] == ["wrong", "wrong", "locked"]
assert door.enter("12") == "locked"

class WordBag:
    """Collect words with add(text), which splits it at spaces and ignores case.
    bag[word] is the number of times a word was added, 0 for unknown ones, and the bag can be
    used with in.
    """
    def __init__(self):
        self.counts = {}
    def add(self, text):
        for word in text.lower().split():
            self.counts[word] = self[word] + 1
    def __getitem__(self, word):
        return self.counts.get(word.lower(), 0)
    def __contains__(self, word):
        return word.lower() in self.counts
# M: The add method reads through the class's own brackets, which give zero for new words.
bag = WordBag()
bag.add("The cat the dog")
assert bag["the"] == 2
assert bag["THE"] == 2
assert bag["cow"] == 0
assert ("Dog" in bag) is True

class SpeedSensor:
    """Store speeds with measure(kmh) and keep only the last size ones.
    average() is their mean, or None before the first; too_fast(limit) counts those above the limit.
    """
    def __init__(self, size):
        self.values = deque(maxlen=size)
    def measure(self, kmh):
        self.values.append(kmh)
    def average(self):
        return sum(self.values) / len(self.values) if self.values else None
    def too_fast(self, limit):
        return sum(value > limit for value in self.values)
# E: The deque with a maximal length forgets the oldest value by itself.
sensor = SpeedSensor(2)
assert sensor.average() is None
for kmh in (90, 50, 70):
    sensor.measure(kmh)
assert sensor.average() == 60.0
assert sensor.too_fast(60) == 1

class TablePlan:
    """Seat guests at tables with the given numbers of seats by seat(guest), which returns the
    table number.
    The first table from 1 on with a free seat is taken, and None means that all are full.
    """
    def __init__(self, seats):
        self.seats = seats
        self.guests = [[] for _ in seats]
    def seat(self, guest):
        for number, (size, sitting) in enumerate(zip(self.seats, self.guests), start=1):
            if len(sitting) < size:
                sitting.append(guest)
                return number
        return None
# M: zip walks through sizes and guest lists together until one has room.
plan = TablePlan([1, 2])
assert [plan.seat(name) for name in ("A", "B", "C", "D")] == [1, 2, 2, None]
assert plan.guests == [["A"], ["B", "C"]]
assert TablePlan([]).seat("A") is None

class Flashcards:
    """Learn cards from a dict of questions and answers: ask(question, answer) returns True if
    right.
    known is the set of questions answered right so far; a wrong answer removes the question
    from it.
    """
    def __init__(self, cards):
        self.cards = cards
        self.known = set()
    def ask(self, question, answer):
        right = self.cards[question].lower() == answer.strip().lower()
        if right:
            self.known.add(question)
        else:
            self.known.discard(question)
        return right
# E: Answers are compared without case and outer spaces, and the set follows the result.
# R: flashcards class from {"Hund": "dog"}. ask(q, a) True/False (ignore case + spaces), .known has the questions whose last answer was right
cards = Flashcards({"Hund": "dog"})
assert cards.ask("Hund", " Dog") is True
assert cards.known == {"Hund"}
assert cards.ask("Hund", "cat") is False
assert cards.known == set()

class RangeList:
    """Behave like a list of the numbers start, start + step, ... with count items, without
    storing them.
    It supports len(), indexing from the front or back, and in; a wrong index raises IndexError.
    """
    def __init__(self, start, step, count):
        self.start, self.step, self.count = start, step, count
    def __len__(self):
        return self.count
    def __getitem__(self, index):
        if index < 0:
            index += self.count
        if not 0 <= index < self.count:
            raise IndexError("no such item")
        return self.start + index * self.step
# M: The IndexError also ends loops and the in operator, which go through the indices from 0.
numbers = RangeList(10, 5, 3)
assert list(numbers) == [10, 15, 20]
assert numbers[-1] == 20
assert (15 in numbers) is True
assert (16 in numbers) is False

class SafeDivider:
    """Divide numbers by a fixed divisor when called like a function; a divisor of 0 raises
    ValueError at once."""
    def __init__(self, divisor):
        if divisor == 0:
            raise ValueError("divisor must not be 0")
        self.divisor = divisor
    def __call__(self, number):
        return number / self.divisor
# E: __call__ makes the object usable like a function.
half = SafeDivider(2)
assert half(5) == 2.5
assert list(map(half, [2, 4])) == [1.0, 2.0]
try:
    SafeDivider(0)
    made = True
except ValueError:
    made = False
assert made is False

class Seasoning:
    """Change a list of dish names when called: add "spicy " before names in the set hot and
    count the calls."""
    def __init__(self, hot):
        self.hot = hot
        self.calls = 0
    def __call__(self, dishes):
        self.calls += 1
        return ["spicy " + dish if dish in self.hot else dish for dish in dishes]
# E: The object remembers how often it was called like a function.
season = Seasoning({"soup"})
assert season(["soup", "cake"]) == ["spicy soup", "cake"]
assert season([]) == []
assert season.calls == 2

class Percent:
    """Hold a percentage in the property value, which is clamped to the range 0 to 100 when it
    is set."""
    def __init__(self, value):
        self.value = value
    @property
    def value(self):
        return self._value
    @value.setter
    def value(self, number):
        self._value = max(0, min(100, number))
# E: The setter runs for every assignment, even for the one in the constructor.
# R: class with a .value property that can never leave 0..100 (clamp it)
volume = Percent(120)
assert volume.value == 100
volume.value = -3
assert volume.value == 0
volume.value = 55
assert volume.value == 55

class FullName:
    """Keep first and last names; full is a property "First Last" that can also be assigned to
    change both."""
    def __init__(self, first, last):
        self.first = first
        self.last = last
    @property
    def full(self):
        return f"{self.first} {self.last}"
    @full.setter
    def full(self, text):
        self.first, _, self.last = text.partition(" ")
# E: The getter joins the names, the setter splits them at the first space.
person = FullName("Ada", "Park")
assert person.full == "Ada Park"
person.full = "Bo van Loo"
assert person.first == "Bo"
assert person.last == "van Loo"

class Vehicle:
    """Describe a vehicle with wheels and name; describe() gives "name with n wheels".
    from_text("bike:2") is a class method that makes one from text.
    """
    def __init__(self, name, wheels):
        self.name = name
        self.wheels = wheels
    @classmethod
    def from_text(cls, text):
        name, wheels = text.split(":")
        return cls(name, int(wheels))
    def describe(self):
        return f"{self.name} with {self.wheels} wheels"
# E: The class method parses the text and calls the constructor through cls.
# R: class Vehicle(name, wheels) with describe() and a classmethod from_text("bike:2")
assert Vehicle.from_text("bike:2").wheels == 2
assert Vehicle("car", 4).describe() == "car with 4 wheels"
assert Vehicle.from_text("sled:0").describe() == "sled with 0 wheels"

class ClubMember:
    """Give every new member the next number, starting at 1, in the attribute number.
    The class attribute count holds how many members there are.
    """
    count = 0
    def __init__(self, name):
        ClubMember.count += 1
        self.name = name
        self.number = ClubMember.count
# E: The class attribute is shared by all objects and grows with each one.
first, second = ClubMember("Al"), ClubMember("Bo")
assert first.number == 1
assert second.number == 2
assert ClubMember.count == 2

class PriceList:
    """Map names to cents with prices[name] = cents; setting a negative price raises ValueError.
    Reading a missing name gives None, and total(names) adds the prices of names, missing ones as 0.
    """
    def __init__(self):
        self.cents = {}
    def __setitem__(self, name, cents):
        if cents < 0:
            raise ValueError("negative price")
        self.cents[name] = cents
    def __getitem__(self, name):
        return self.cents.get(name)
    def total(self, names):
        return sum(self[name] or 0 for name in names)
# M: The bracket methods check and look up, and or turns None into zero for the sum.
prices = PriceList()
prices["tea"] = 250
assert prices["tea"] == 250
assert prices["gum"] is None
assert prices.total(["tea", "gum", "tea"]) == 500
try:
    prices["ink"] = -1
except ValueError:
    prices["ink"] = 1
assert prices["ink"] == 1

class HikingRoute:
    """Collect altitudes with point(metres); ascent is a property with the sum of all climbs.
    is_loop() tells whether the last altitude equals the first, True for fewer than two points.
    """
    def __init__(self):
        self.altitudes = []
    def point(self, metres):
        self.altitudes.append(metres)
    @property
    def ascent(self):
        return sum(max(b - a, 0) for a, b in zip(self.altitudes, self.altitudes[1:]))
    def is_loop(self):
        return len(self.altitudes) < 2 or self.altitudes[0] == self.altitudes[-1]
# M: Falling steps count as zero in the sum of the neighbouring differences.
route = HikingRoute()
assert route.is_loop() is True
for metres in (500, 700, 650, 800):
    route.point(metres)
assert route.ascent == 350
assert route.is_loop() is False

class EscapeRoom:
    """Track solved riddles: solve(name) takes a riddle off the open ones and returns how many
    are left.
    Unknown or solved names change nothing; is_free is True when none is open.
    """
    def __init__(self, riddles):
        self.open = set(riddles)
    def solve(self, name):
        self.open.discard(name)
        return len(self.open)
    @property
    def is_free(self):
        return not self.open
# E: discard ignores names that are not in the set.
room = EscapeRoom(["key", "map"])
assert room.solve("key") == 1
assert room.solve("key") == 1
assert room.is_free is False
assert room.solve("map") == 0
assert room.is_free is True

class CoffeeCard:
    """Stamp a coffee card with buy(n=1), which returns how many of the n coffees are free.
    After every nine paid coffees the next one is free and the stamps start again.
    """
    def __init__(self):
        self.stamps = 0
    def buy(self, n=1):
        free = 0
        for _ in range(n):
            if self.stamps == 9:
                free += 1
                self.stamps = 0
            else:
                self.stamps += 1
        return free
# E: Nine stamps are used up by a free coffee, any other coffee adds one.
# R: coffee loyalty card: buy(n) returns number of free ones, every 10th coffee is free
card = CoffeeCard()
assert card.buy(9) == 0
assert card.buy() == 1
assert card.stamps == 0
assert card.buy(21) == 2

class Aquarium:
    """Keep fish sizes: add(size) lets the new fish eat every fish smaller than half its size.
    It returns how many were eaten; sizes is the sorted list of living fish.
    """
    def __init__(self):
        self.sizes = []
    def add(self, size):
        left = [other for other in self.sizes if other * 2 >= size]
        eaten = len(self.sizes) - len(left)
        self.sizes = sorted(left + [size])
        return eaten
# M: The survivors are filtered out first and the newcomer joins them.
tank = Aquarium()
assert tank.add(3) == 0
assert tank.add(4) == 0
assert tank.add(7) == 1
assert tank.sizes == [4, 7]

class RentalDesk:
    """Lend numbered bikes: lend(name) gives the smallest free number to a person and returns
    it, or None.
    back(name) frees the bike again; someone who has a bike gets no second one.
    """
    def __init__(self, bikes):
        self.free = set(range(1, bikes + 1))
        self.lent = {}
    def lend(self, name):
        if name in self.lent or not self.free:
            return None
        number = min(self.free)
        self.free.remove(number)
        self.lent[name] = number
        return number
    def back(self, name):
        if name in self.lent:
            self.free.add(self.lent.pop(name))
# M: A set holds the free numbers and a dictionary who has which.
desk = RentalDesk(2)
assert desk.lend("Al") == 1
assert desk.lend("Al") is None
assert desk.lend("Bo") == 2
desk.back("Al")
assert desk.lend("Cy") == 1

class Alarm:
    """Set an alarm to a minute; check(minute) is True once when the time is reached and False
    otherwise.
    snooze(minutes=5) moves it later and arms it again.
    """
    def __init__(self, minute):
        self.minute = minute
        self.armed = True
    def check(self, minute):
        if self.armed and minute >= self.minute:
            self.armed = False
            return True
        return False
    def snooze(self, minutes=5):
        self.minute += minutes
        self.armed = True
# M: A flag makes sure that the alarm rings only once for each time it is armed.
alarm = Alarm(60)
assert alarm.check(59) is False
assert alarm.check(60) is True
assert alarm.check(61) is False
alarm.snooze()
assert alarm.check(65) is True

class Vote:
    """Let people vote with cast(voter, option); a second vote of the same voter replaces the first.
    result() returns (option, votes) pairs, most votes first and equal ones in order of option.
    """
    def __init__(self):
        self.choices = {}
    def cast(self, voter, option):
        self.choices[voter] = option
    def result(self):
        counts = {}
        for option in self.choices.values():
            counts[option] = counts.get(option, 0) + 1
        return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
# M: The dictionary by voter keeps only the last choice, and the counting happens in result.
# R: voting class: cast(voter, option) where voting again overwrites, result() -> [(option, n), ...] best first
poll = Vote()
poll.cast("Al", "tea")
poll.cast("Bo", "milk")
poll.cast("Al", "milk")
assert poll.result() == [("milk", 2)]
poll.cast("Cy", "ale")
assert poll.result() == [("milk", 2), ("ale", 1)]
assert Vote().result() == []

class Textbook:
    """Turn pages: page starts at 1, turn(n) moves n pages, negative ones back, but never past
    the ends.
    mark() remembers the page and to_mark() goes back to it, or to page 1 without a mark.
    """
    def __init__(self, pages):
        self.pages = pages
        self.page = 1
        self.marked = 1
    def turn(self, n):
        self.page = max(1, min(self.pages, self.page + n))
    def mark(self):
        self.marked = self.page
    def to_mark(self):
        self.page = self.marked
# E: min and max keep the page inside the book.
book = Textbook(100)
book.turn(30)
book.mark()
book.turn(500)
assert book.page == 100
book.to_mark()
assert book.page == 31
book.turn(-99)
assert book.page == 1

class ToolShed:
    """Lend tools from a dict of counts: take(tool) and give(tool) change it; missing() lists
    lent tools sorted.
    take raises KeyError for an unknown tool and ValueError if none of it is left.
    """
    def __init__(self, tools):
        self.total = dict(tools)
        self.here = dict(tools)
    def take(self, tool):
        if self.here[tool] == 0:
            raise ValueError(f"no {tool} left")
        self.here[tool] -= 1
    def give(self, tool):
        self.here[tool] += 1
    def missing(self):
        return sorted(tool for tool in self.total if self.here[tool] < self.total[tool])
# M: The dictionary raises KeyError by itself, and only the empty stock needs its own error.
shed = ToolShed({"saw": 1, "rake": 2})
shed.take("saw")
assert shed.missing() == ["saw"]
errors = []
for tool in ("saw", "axe"):
    try:
        shed.take(tool)
    except (KeyError, ValueError) as error:
        errors.append(type(error).__name__)
assert errors == ["ValueError", "KeyError"]
shed.give("saw")
assert shed.missing() == []

class SnakeBody:
    """Model the snake of a game as a list of cells, head first; step(dx, dy, grow=False) moves it.
    step returns False, without moving, if the head would hit the body except its last cell.
    """
    def __init__(self, cells):
        self.cells = list(cells)
    def step(self, dx, dy, grow=False):
        x, y = self.cells[0]
        head = (x + dx, y + dy)
        if head in self.cells[:-1]:
            return False
        self.cells.insert(0, head)
        if not grow:
            self.cells.pop()
        return True
# M: A new head is inserted and the tail is popped unless the snake grows.
snake = SnakeBody([(2, 0), (1, 0)])
assert snake.step(1, 0) is True
assert snake.cells == [(3, 0), (2, 0)]
assert snake.step(0, 1, grow=True) is True
assert snake.cells == [(3, 1), (3, 0), (2, 0)]
assert snake.step(0, -1) is False

class KitchenScale:
    """Show grams with put(grams) and take(grams); tare() sets the display to zero without
    removing anything.
    display is a property; the load on the scale never goes below 0.
    """
    def __init__(self):
        self.load = 0
        self.zero = 0
    def put(self, grams):
        self.load += grams
    def take(self, grams):
        self.load = max(self.load - grams, 0)
    def tare(self):
        self.zero = self.load
    @property
    def display(self):
        return self.load - self.zero
# E: The display is the load minus the load at the last tare.
# R: kitchen scale class w/ put, take, tare() and property display
scale = KitchenScale()
scale.put(300)
scale.tare()
scale.put(120)
assert scale.display == 120
scale.take(999)
assert scale.display == -300
assert scale.load == 0

class PhraseGame:
    """Reveal a phrase: guess(letter) returns how often the letter occurs and shows it from then on.
    view() shows hidden letters as "-"; spaces are always visible, and case does not matter.
    """
    def __init__(self, phrase):
        self.phrase = phrase
        self.found = {" "}
    def guess(self, letter):
        self.found.add(letter.lower())
        return self.phrase.lower().count(letter.lower())
    def view(self):
        return "".join(sign if sign.lower() in self.found else "-" for sign in self.phrase)
# M: A set of guessed letters decides for each sign of the phrase whether it is shown.
game = PhraseGame("Old owl")
assert game.view() == "--- ---"
assert game.guess("O") == 2
assert game.guess("z") == 0
assert game.view() == "O-- o--"

class LinkedNotes:
    """Chain notes: each has a text and the attribute next, another note or None.
    Iterating over a note yields its text and all following texts.
    """
    def __init__(self, text, next=None):
        self.text = text
        self.next = next
    def __iter__(self):
        note = self
        while note is not None:
            yield note.text
            note = note.next
# E: The generator follows the links until there is no next note.
notes = LinkedNotes("a", LinkedNotes("b"))
assert list(notes) == ["a", "b"]
assert list(notes.next) == ["b"]
assert "b" in notes

class FamilyNode:
    """Build a family tree: a node has a name and children; add(name) makes a child and returns it.
    size() counts the person and all descendants.
    """
    def __init__(self, name):
        self.name = name
        self.children = []
    def add(self, name):
        child = FamilyNode(name)
        self.children.append(child)
        return child
    def size(self):
        return 1 + sum(child.size() for child in self.children)
# E: Each node asks its children for their sizes and adds itself.
# R: tree node class: add(name) returns the new child node, size() counts node + everything below
root = FamilyNode("Ann")
child = root.add("Bo")
child.add("Cy")
assert root.size() == 3
assert child.size() == 2
assert FamilyNode("Di").size() == 1

class StrictRecord(dict):
    """Behave like a dict that accepts only the keys given at creation; setting another key
    raises KeyError.
    All keys start with the value None.
    """
    def __init__(self, *keys):
        super().__init__(dict.fromkeys(keys))
    def __setitem__(self, key, value):
        if key not in self:
            raise KeyError(key)
        super().__setitem__(key, value)
# M: The overridden method checks the key and leaves the storing to the parent class.
record = StrictRecord("name", "age")
record["age"] = 9
assert record == {"name": None, "age": 9}
try:
    record["size"] = 1
    stored = True
except KeyError:
    stored = False
assert stored is False
assert len(record) == 2

class OrderedPair:
    """Hold two values that are sorted at creation, so that low <= high; it unpacks into (low,
    high).
    Two pairs are equal if their values are, and the object can be put in a set.
    """
    def __init__(self, a, b):
        self.low, self.high = sorted((a, b))
    def __iter__(self):
        return iter((self.low, self.high))
    def __eq__(self, other):
        return tuple(self) == tuple(other)
    def __hash__(self):
        return hash(tuple(self))
# M: __iter__ makes unpacking and tuple() work, on which equality and hash are built.
low, high = OrderedPair(9, 4)
assert (low, high) == (4, 9)
assert (OrderedPair(1, 2) == OrderedPair(2, 1)) is True
assert len({OrderedPair(1, 2), OrderedPair(2, 1)}) == 1

class Shop:
    """Sell from a stock dict: sell(item) returns "sold" or "sold out"; day_report() counts both
    answers.
    day_report returns the dict {"sold": n, "sold out": m}.
    """
    def __init__(self, stock):
        self.stock = dict(stock)
        self.answers = []
    def sell(self, item):
        answer = "sold" if self.stock.get(item, 0) > 0 else "sold out"
        if answer == "sold":
            self.stock[item] -= 1
        self.answers.append(answer)
        return answer
    def day_report(self):
        return {answer: self.answers.count(answer) for answer in ("sold", "sold out")}
# M: All answers are collected in a list, so the report only has to count them.
shop = Shop({"pen": 1})
assert shop.sell("pen") == "sold"
assert shop.sell("pen") == "sold out"
assert shop.sell("cup") == "sold out"
assert shop.day_report() == {"sold": 1, "sold out": 2}

class Pedestrian:
    """Walk on a street from 0 to length with walk(metres); a negative number walks back, ends
    are not passed.
    distance is the sum of the metres really walked in both directions.
    """
    def __init__(self, length):
        self.length = length
        self.place = 0
        self.distance = 0
    def walk(self, metres):
        target = max(0, min(self.length, self.place + metres))
        self.distance += abs(target - self.place)
        self.place = target
# E: The target is clamped to the street, and the real difference is added.
walker = Pedestrian(100)
walker.walk(60)
walker.walk(90)
walker.walk(-30)
assert walker.place == 70
assert walker.distance == 130
walker.walk(-500)
assert walker.place == 0
