"""Verified problems: object scenes."""

from collections import deque
from dataclasses import dataclass, field
from functools import total_ordering

class SwimmingLane:
    """Count lengths swum with swim(n) in a pool of the given metres; distance is a property in
    metres.
    pause() ends a set: sets is the list of lengths per finished set, without empty ones.
    """
    def __init__(self, metres):
        self.metres = metres
        self.sets = []
        self.current = 0
    def swim(self, n=1):
        self.current += n
    def pause(self):
        if self.current:
            self.sets.append(self.current)
        self.current = 0
    @property
    def distance(self):
        return (sum(self.sets) + self.current) * self.metres
# M: Finished sets are stored as numbers, and the running set is added for the distance.
# R: swim tracker class: SwimmingLane(25), swim(n) lengths, pause() closes a set, .distance in metres
lane = SwimmingLane(25)
lane.swim(4)
lane.pause()
lane.pause()
lane.swim()
assert lane.sets == [4]
assert lane.distance == 125
assert SwimmingLane(50).distance == 0

class PizzaOrder:
    """Build a pizza order: add(topping) returns the object so that calls can be chained.
    price() is 600 cents plus 90 per topping, where the first topping is free.
    """
    def __init__(self):
        self.toppings = []
    def add(self, topping):
        self.toppings.append(topping)
        return self
    def price(self):
        return 600 + 90 * max(len(self.toppings) - 1, 0)
# E: Returning self makes chained calls possible.
# R: pizza class with chainable add(topping) and price(): 6 euro base in cents, first topping free, each other 90
assert PizzaOrder().add("ham").add("egg").price() == 690
assert PizzaOrder().price() == 600
assert PizzaOrder().add("ham").toppings == ["ham"]

class ElevatorCar:
    """Move between floors 0 and top: call(floor) goes there and returns the number of floors
    travelled.
    A floor outside raises ValueError; total counts all floors travelled.
    """
    def __init__(self, top):
        self.top = top
        self.floor = 0
        self.total = 0
    def call(self, floor):
        if not 0 <= floor <= self.top:
            raise ValueError(f"no floor {floor}")
        travelled = abs(floor - self.floor)
        self.floor = floor
        self.total += travelled
        return travelled
# E: The distance is measured before the new floor is stored.
car = ElevatorCar(5)
assert car.call(3) == 3
assert car.call(1) == 2
assert car.total == 5
try:
    car.call(6)
    message = ""
except ValueError as error:
    message = str(error)
assert message == "no floor 6"

class BatteryPack:
    """Hold a charge in percent; use(minutes) drains one percent per 2 minutes, load(minutes)
    adds one per minute.
    Both return the new percent, always between 0 and 100; with saver set to True only half is
    drained.
    """
    def __init__(self, percent=100, saver=False):
        self.percent = percent
        self.saver = saver
    def use(self, minutes):
        drained = minutes // (4 if self.saver else 2)
        self.percent = max(self.percent - drained, 0)
        return self.percent
    def load(self, minutes):
        self.percent = min(self.percent + minutes, 100)
        return self.percent
# E: The saver doubles the minutes per percent, and min and max keep the limits.
pack = BatteryPack(50)
assert pack.use(20) == 40
pack.saver = True
assert pack.use(20) == 35
assert pack.load(90) == 100
assert BatteryPack(1).use(10) == 0

class SeatMap:
    """Manage the seats of a hall: take(row, seat) books one and returns True, or False if it is
    booked already.
    free() is the number of free seats; a seat outside raises IndexError.
    """
    def __init__(self, rows, seats):
        self.rows, self.seats = rows, seats
        self.taken = set()
    def take(self, row, seat):
        if not (0 <= row < self.rows and 0 <= seat < self.seats):
            raise IndexError("no such seat")
        if (row, seat) in self.taken:
            return False
        self.taken.add((row, seat))
        return True
    def free(self):
        return self.rows * self.seats - len(self.taken)
# M: Only the booked seats are stored, as pairs in a set.
# R: hall with rows x seats: take(row, seat) True/False if taken already, IndexError outside, free() count
hall = SeatMap(2, 3)
assert hall.take(0, 1) is True
assert hall.take(0, 1) is False
assert hall.free() == 5
try:
    hall.take(2, 0)
    failed = False
except IndexError:
    failed = True
assert failed is True

class CardHand:
    """Hold playing cards given as numbers; play(card) removes and returns it, or raises
    ValueError if it is not there.
    best(n) returns the n highest cards in falling order; len() and iteration work on the sorted
    cards.
    """
    def __init__(self, cards):
        self.cards = sorted(cards)
    def play(self, card):
        self.cards.remove(card)
        return card
    def best(self, n):
        return self.cards[::-1][:n]
    def __len__(self):
        return len(self.cards)
    def __iter__(self):
        return iter(self.cards)
# E: The list is kept sorted, and remove raises the ValueError by itself.
hand = CardHand([7, 2, 9])
assert hand.best(2) == [9, 7]
assert hand.play(9) == 9
assert list(hand) == [2, 7]
assert len(hand) == 2

class Thermos:
    """Cool down drinks: hours(n) lowers degrees by 10 percent per hour, rounded down, but not
    below room.
    is_warm is a property that is true above 40 degrees.
    """
    def __init__(self, degrees, room=20):
        self.degrees = degrees
        self.room = room
    def hours(self, n):
        for _ in range(n):
            self.degrees = max(self.degrees * 90 // 100, self.room)
    @property
    def is_warm(self):
        return self.degrees > 40
# E: The loop cools hour by hour, and max stops at the room temperature.
flask = Thermos(90)
flask.hours(2)
assert flask.degrees == 72
assert flask.is_warm is True
flask.hours(30)
assert flask.degrees == 20
assert flask.is_warm is False

class MoveHistory:
    """Track a position on a number line with go(steps), undo() and redo(); attribute place
    starts at 0.
    redo repeats the last undone move; a new move forgets what could be redone.
    """
    def __init__(self):
        self.place = 0
        self.done = []
        self.undone = []
    def go(self, steps):
        self.place += steps
        self.done.append(steps)
        self.undone.clear()
    def undo(self):
        if self.done:
            steps = self.done.pop()
            self.place -= steps
            self.undone.append(steps)
    def redo(self):
        if self.undone:
            steps = self.undone.pop()
            self.place += steps
            self.done.append(steps)
# M: Moves wander between two stacks, and a fresh move empties the stack of undone ones.
# R: number line walker with go(n), undo(), redo() - classic two stacks
walk = MoveHistory()
walk.go(5)
walk.go(-2)
walk.undo()
assert walk.place == 5
walk.redo()
assert walk.place == 3
walk.undo()
walk.go(1)
walk.redo()
assert walk.place == 6

class Library:
    """Lend books: lend(title, reader) returns "lent", "waiting" if someone else has it, or
    "unknown".
    give_back(title) passes the book to the first waiting reader and returns that name, or None.
    """
    def __init__(self, titles):
        self.holder = {title: None for title in titles}
        self.waiting = {title: deque() for title in titles}
    def lend(self, title, reader):
        if title not in self.holder:
            return "unknown"
        if self.holder[title] is None:
            self.holder[title] = reader
            return "lent"
        self.waiting[title].append(reader)
        return "waiting"
    def give_back(self, title):
        queue = self.waiting[title]
        self.holder[title] = queue.popleft() if queue else None
        return self.holder[title]
# H: Each title has a holder and a queue, and giving back moves the queue by one.
library = Library(["Emma"])
assert library.lend("Emma", "Al") == "lent"
assert library.lend("Emma", "Bo") == "waiting"
assert library.lend("Dune", "Bo") == "unknown"
assert library.give_back("Emma") == "Bo"
assert library.give_back("Emma") is None

class TemperatureRange:
    """Represent the degrees from low to high; 15 in r tests membership and len(r) counts whole
    degrees.
    r | s is the smallest range that covers both, and repr shows "12..18".
    """
    def __init__(self, low, high):
        self.low, self.high = low, high
    def __contains__(self, degrees):
        return self.low <= degrees <= self.high
    def __len__(self):
        return self.high - self.low + 1
    def __or__(self, other):
        return TemperatureRange(min(self.low, other.low), max(self.high, other.high))
    def __repr__(self):
        return f"{self.low}..{self.high}"
# M: The operator | builds a new object from the smaller low and the larger high.
mild = TemperatureRange(12, 18)
assert (15 in mild) is True
assert (19 in mild) is False
assert len(mild) == 7
assert repr(mild | TemperatureRange(20, 25)) == "12..25"

@total_ordering
class SchoolGrade:
    """Represent a grade by a letter from A (best) to F with == and all of <, <=, > and >=; A is
    the greatest."""
    def __init__(self, letter):
        self.letter = letter
    def __eq__(self, other):
        return self.letter == other.letter
    def __lt__(self, other):
        return self.letter > other.letter
# M: total_ordering derives the missing comparisons from == and <.
assert (SchoolGrade("A") > SchoolGrade("C")) is True
assert (SchoolGrade("B") >= SchoolGrade("B")) is True
assert max(SchoolGrade("D"), SchoolGrade("B")).letter == "B"
assert (SchoolGrade("F") < SchoolGrade("E")) is True

class LineEditor:
    """Edit lines of text: write(line) appends, delete(n) removes line number n from 1 on if it
    exists.
    str() gives the lines with their numbers, such as "1: hello", joined by line breaks.
    """
    def __init__(self):
        self.lines = []
    def write(self, line):
        self.lines.append(line)
    def delete(self, n):
        if 1 <= n <= len(self.lines):
            del self.lines[n - 1]
    def __str__(self):
        return "\n".join(f"{n}: {line}" for n, line in enumerate(self.lines, 1))
# E: The numbers are made anew by enumerate whenever the text is shown.
editor = LineEditor()
editor.write("hello")
editor.write("bye")
assert str(editor) == "1: hello\n2: bye"
editor.delete(1)
editor.delete(9)
assert str(editor) == "1: bye"
assert str(LineEditor()) == ""

class WeightLog:
    """Store weights per day with log[day] = kilos, where day is a whole number.
    change(first, last) is the difference of two days, or None if one is missing; days() lists
    the days sorted.
    """
    def __init__(self):
        self.kilos = {}
    def __setitem__(self, day, kilos):
        self.kilos[day] = kilos
    def change(self, first, last):
        if first not in self.kilos or last not in self.kilos:
            return None
        return round(self.kilos[last] - self.kilos[first], 1)
    def days(self):
        return sorted(self.kilos)
# E: __setitem__ makes the brackets work, and the membership tests guard the difference.
log = WeightLog()
log[3] = 70.5
log[1] = 71.2
assert log.change(1, 3) == -0.7
assert log.change(1, 2) is None
assert log.days() == [1, 3]

class Piggy:
    """Save coins by value: put(value, count=1); total() is the sum and coins() a dict of the
    counts.
    take(value) removes one such coin and returns its value, or 0 if there is none.
    """
    def __init__(self):
        self._coins = {}
    def put(self, value, count=1):
        self._coins[value] = self._coins.get(value, 0) + count
    def take(self, value):
        if not self._coins.get(value):
            return 0
        self._coins[value] -= 1
        return value
    def total(self):
        return sum(value * count for value, count in self._coins.items())
    def coins(self):
        return {value: count for value, count in self._coins.items() if count}
# M: The private dictionary holds the counts, and used up values are not shown.
bank = Piggy()
bank.put(50)
bank.put(20, 2)
assert bank.total() == 90
assert bank.take(50) == 50
assert bank.take(50) == 0
assert bank.coins() == {20: 2}

class StepIterator:
    """Iterate over numbers from start upwards where each step is one larger than the last,
    below limit."""
    def __init__(self, start, limit):
        self.number = start
        self.limit = limit
        self.step = 1
    def __iter__(self):
        return self
    def __next__(self):
        if self.number >= self.limit:
            raise StopIteration
        number = self.number
        self.number += self.step
        self.step += 1
        return number
# M: The number to return is kept before number and step grow for the next call.
# R: iterator class giving start, +1, +2, +3 ... while below limit
assert list(StepIterator(0, 11)) == [0, 1, 3, 6, 10]
assert list(StepIterator(5, 5)) == []
assert next(StepIterator(7, 9)) == 7

class PairWalker:
    """Iterate over the (item, next item) pairs of a sequence; a sequence with fewer than two
    items has none."""
    def __init__(self, items):
        self.items = items
    def __iter__(self):
        for i in range(len(self.items) - 1):
            yield self.items[i], self.items[i + 1]
# E: A generator method yields the pairs, so several loops are possible.
walker = PairWalker("abc")
assert list(walker) == [("a", "b"), ("b", "c")]
assert list(walker) == [("a", "b"), ("b", "c")]
assert list(PairWalker([1])) == []

class Indenter:
    """Collect lines with add(line), indented by two spaces for every with block of the object
    that is open."""
    def __init__(self):
        self.depth = 0
        self.lines = []
    def add(self, line):
        self.lines.append("  " * self.depth + line)
    def __enter__(self):
        self.depth += 1
        return self
    def __exit__(self, *details):
        self.depth -= 1
# E: Entering and leaving a with block change the depth by one.
text = Indenter()
text.add("a")
with text:
    text.add("b")
    with text:
        text.add("c")
text.add("d")
assert text.lines == ["a", "  b", "    c", "d"]
assert text.depth == 0
assert Indenter().lines == []

class Transaction:
    """Undo changes of a dict if the with block ends with an error, which is passed on;
    otherwise keep them."""
    def __init__(self, data):
        self.data = data
    def __enter__(self):
        self.saved = dict(self.data)
        return self.data
    def __exit__(self, kind, error, trace):
        if kind is not None:
            self.data.clear()
            self.data.update(self.saved)
        return False
# M: A copy made on entering restores the same dict object after an error.
# R: context manager: if an exception happens inside, the dict goes back to its former state
stock = {"pen": 3}
with Transaction(stock):
    stock["pen"] = 2
assert stock == {"pen": 2}
try:
    with Transaction(stock) as data:
        data["ink"] = 1
        data["pen"] = 1 // 0
except ZeroDivisionError:
    pass
assert stock == {"pen": 2}
assert len(stock) == 1

class OnlyOnce:
    """Call a function on the first call() and return its stored result on every later one."""
    def __init__(self, function):
        self.function = function
        self.done = False
        self.result = None
    def call(self):
        if not self.done:
            self.result = self.function()
            self.done = True
        return self.result
# E: A flag remembers whether the function has been called already.
numbers = iter([4, 5])
once = OnlyOnce(lambda: next(numbers))
assert once.call() == 4
assert once.call() == 4
assert OnlyOnce(list).call() == []

class Doubler:
    """Offer double as an attribute-like property of value that can be set, too: setting double
    changes value to its half."""
    def __init__(self, value):
        self.value = value
    @property
    def double(self):
        return self.value * 2
    @double.setter
    def double(self, number):
        self.value = number / 2
# E: The getter multiplies and the setter divides by two.
pair = Doubler(4)
assert pair.double == 8
pair.double = 10
assert pair.value == 5.0
assert pair.double == 10.0

class AnimalSound:
    """Let animals speak: speak(times=1) repeats the class's sound joined by spaces; the base
    class is silent with ""."""
    sound = ""
    def speak(self, times=1):
        return " ".join([self.sound] * times)
    @classmethod
    def named(cls, sound):
        animal = cls()
        animal.sound = sound
        return animal
# M: An attribute of the object hides the class attribute of the same name.
assert AnimalSound.named("moo").speak(2) == "moo moo"
assert AnimalSound().speak() == ""
assert AnimalSound.named("oink").speak(0) == ""

@dataclass(order=True)
class Runner:
    """Compare runners by seconds and then by name with <, sorted() and min(); club does not
    take part."""
    seconds: int
    name: str
    club: str = field(default="", compare=False)
# E: order=True compares the fields in order, and compare=False leaves one out.
# R: dataclass for runners which sorts by seconds then name; club should be ignored in comparisons
assert min(Runner(61, "Bo"), Runner(60, "Cy")).name == "Cy"
assert (Runner(60, "Al", "x") == Runner(60, "Al", "y")) is True
assert [r.name for r in sorted([Runner(5, "b"), Runner(5, "a")])] == ["a", "b"]

@dataclass
class Invitation:
    """Describe an invitation with host, guests (a list) and the derived attribute size: guests
    plus host.
    size is set when the object is made; merge(other) returns a new one with both guest lists
    without doubles.
    """
    host: str
    guests: list
    size: int = field(init=False)
    def __post_init__(self):
        self.size = len(self.guests) + 1
    def merge(self, other):
        return Invitation(self.host, list(dict.fromkeys(self.guests + other.guests)))
# M: __post_init__ runs after the generated constructor and fills the derived field.
party = Invitation("Al", ["Bo", "Cy"])
assert party.size == 3
both = party.merge(Invitation("Di", ["Cy", "Ed"]))
assert both.guests == ["Bo", "Cy", "Ed"]
assert both.size == 4

@dataclass
class Rating:
    """Collect stars from 1 to 5 for a title; rate(stars) raises ValueError outside and text()
    gives "title: 4.5 (2)".
    Without ratings text() gives "title: -".
    """
    title: str
    stars: list = field(default_factory=list)
    def rate(self, stars):
        if stars not in range(1, 6):
            raise ValueError("1 to 5 stars only")
        self.stars.append(stars)
    def text(self):
        if not self.stars:
            return f"{self.title}: -"
        mean = sum(self.stars) / len(self.stars)
        return f"{self.title}: {mean:.1f} ({len(self.stars)})"
# M: The membership test in a range also refuses fractions.
film = Rating("Sea")
assert film.text() == "Sea: -"
film.rate(4)
film.rate(5)
assert film.text() == "Sea: 4.5 (2)"
try:
    film.rate(6)
    rated = True
except ValueError:
    rated = False
assert rated is False

class PolynomialFunction:
    """Represent a polynomial by its coefficients from the constant up; calling it with x gives
    its value.
    degree is a property: the index of the last coefficient that is not 0, or 0 if there is none.
    """
    def __init__(self, *coefficients):
        self.coefficients = coefficients
    def __call__(self, x):
        return sum(c * x**i for i, c in enumerate(self.coefficients))
    @property
    def degree(self):
        return max((i for i, c in enumerate(self.coefficients) if c), default=0)
# M: The index of a coefficient is the power of x that belongs to it.
curve = PolynomialFunction(1, 0, 2)
assert curve(3) == 19
assert curve.degree == 2
assert PolynomialFunction(5, 0).degree == 0

class Garden:
    """Grow plants: plant(name, height), day(rain) lets every plant grow 1 and 1 more if it rained.
    tallest() is the name of the highest plant, the first planted in a tie, or None.
    """
    def __init__(self):
        self.heights = {}
    def plant(self, name, height=0):
        self.heights[name] = height
    def day(self, rain=False):
        for name in self.heights:
            self.heights[name] += 2 if rain else 1
    def tallest(self):
        return max(self.heights, key=self.heights.get, default=None)
# E: One loop raises all heights, and max looks for the greatest value.
garden = Garden()
assert garden.tallest() is None
garden.plant("pea", 3)
garden.day(rain=True)
garden.plant("rose", 5)
assert garden.tallest() == "pea"
garden.day()
assert garden.heights == {"pea": 6, "rose": 6}

class SharedClipboard:
    """Keep the last three copied texts: copy(text) stores one, paste(n=0) returns the n-th
    latest, or "" if missing.
    Copying a text that is stored already moves it to the front.
    """
    def __init__(self):
        self.texts = []
    def copy(self, text):
        if text in self.texts:
            self.texts.remove(text)
        self.texts = [text] + self.texts[:2]
    def paste(self, n=0):
        return self.texts[n] if n < len(self.texts) else ""
# M: The newest text is put in front of at most two older ones.
# R: clipboard that remembers the last 3 texts, paste(0) is the newest. duplicates move to front
board = SharedClipboard()
for text in ("a", "b", "c", "a"):
    board.copy(text)
assert board.texts == ["a", "c", "b"]
assert board.paste(1) == "c"
assert board.paste(5) == ""

class Crossroad:
    """Let cars queue from the directions "N", "E", "S", "W": arrive(direction, car) and
    green(direction, n).
    green lets up to n cars of the direction pass and returns them; waiting() is the number of
    all cars.
    """
    def __init__(self):
        self.queues = {direction: deque() for direction in "NESW"}
    def arrive(self, direction, car):
        self.queues[direction].append(car)
    def green(self, direction, n):
        queue = self.queues[direction]
        return [queue.popleft() for _ in range(min(n, len(queue)))]
    def waiting(self):
        return sum(map(len, self.queues.values()))
# E: Every direction has its own deque, from whose left end the cars pass.
road = Crossroad()
road.arrive("N", "a")
road.arrive("N", "b")
road.arrive("W", "c")
assert road.green("N", 1) == ["a"]
assert road.green("S", 2) == []
assert road.waiting() == 2

class WordScale:
    """Translate between numbers from 1 on and words: scale[2] gives a word and scale["word"]
    its number.
    Unknown numbers and words raise KeyError.
    """
    def __init__(self, *words):
        self.word_of = dict(enumerate(words, start=1))
        self.number_of = {word: number for number, word in self.word_of.items()}
    def __getitem__(self, key):
        if isinstance(key, str):
            return self.number_of[key]
        return self.word_of[key]
# M: Two dictionaries, one for each direction, are chosen by the type of the key.
scale = WordScale("bad", "fair", "good")
assert scale[2] == "fair"
assert scale["good"] == 3
try:
    scale[4]
    known = True
except KeyError:
    known = False
assert known is False

class PlantPot:
    """Track moisture from 0 to 10: water(n) raises it, sun(hours) lowers it by 2 per hour;
    state is a property.
    state is "dry" below 3, "wet" above 8 and otherwise "fine".
    """
    def __init__(self, moisture=5):
        self.moisture = moisture
    def _set(self, value):
        self.moisture = max(0, min(10, value))
    def water(self, n):
        self._set(self.moisture + n)
    def sun(self, hours):
        self._set(self.moisture - 2 * hours)
    @property
    def state(self):
        if self.moisture < 3:
            return "dry"
        return "wet" if self.moisture > 8 else "fine"
# E: A private method clamps the value for both ways of changing it.
pot = PlantPot()
assert pot.state == "fine"
pot.water(9)
assert pot.moisture == 10
assert pot.state == "wet"
pot.sun(4)
assert pot.state == "dry"

class ChessTimer:
    """Run two clocks of the given seconds: press(seconds) takes the time off the player whose
    turn it is and switches.
    left is a list of both remaining times; loser is the index of the player at 0 or below, or None.
    """
    def __init__(self, seconds):
        self.left = [seconds, seconds]
        self.turn = 0
    def press(self, seconds):
        self.left[self.turn] -= seconds
        self.turn = 1 - self.turn
    @property
    def loser(self):
        return next((i for i, left in enumerate(self.left) if left <= 0), None)
# M: The turn flips between 0 and 1 and is the index of the running clock.
clock = ChessTimer(60)
clock.press(20)
clock.press(70)
assert clock.left == [40, -10]
assert clock.loser == 1
assert ChessTimer(5).loser is None

class Backpack:
    """Carry items with weights up to a limit; backpack + (name, weight) gives a new one with
    the item added.
    Adding beyond the limit raises ValueError; weight is a property.
    """
    def __init__(self, limit, items=()):
        self.limit = limit
        self.items = tuple(items)
    @property
    def weight(self):
        return sum(weight for _, weight in self.items)
    def __add__(self, item):
        if self.weight + item[1] > self.limit:
            raise ValueError("too heavy")
        return Backpack(self.limit, self.items + (item,))
# M: The items are a tuple, so the old backpack never changes.
empty = Backpack(10)
full = empty + ("rope", 4) + ("lamp", 5)
assert full.weight == 9
assert empty.weight == 0
try:
    full + ("tent", 3)
    fits = True
except ValueError:
    fits = False
assert fits is False

class Notebook:
    """Write notes with tags: note(text, *tags) stores one, find(tag) lists texts with the tag
    in order of writing.
    tags() returns all tags sorted.
    """
    def __init__(self):
        self.notes = []
    def note(self, text, *tags):
        self.notes.append((text, set(tags)))
    def find(self, tag):
        return [text for text, tags in self.notes if tag in tags]
    def tags(self):
        return sorted(set().union(*(tags for _, tags in self.notes)))
# M: Each note keeps its tags in a set, and the union of all sets lists the tags.
book = Notebook()
book.note("buy milk", "shop", "today")
book.note("call Bo", "today")
assert book.find("today") == ["buy milk", "call Bo"]
assert book.find("work") == []
assert book.tags() == ["shop", "today"]
assert Notebook().tags() == []

class RandomlessDeck:
    """Shuffle cards without chance: cut(n) moves the top n cards to the bottom, riffle() mixes
    both halves alternately.
    cards is the list from the top; the first half is the larger one and starts the riffle.
    """
    def __init__(self, cards):
        self.cards = list(cards)
    def cut(self, n):
        self.cards = self.cards[n:] + self.cards[:n]
    def riffle(self):
        half = (len(self.cards) + 1) // 2
        mixed = [None] * len(self.cards)
        mixed[::2] = self.cards[:half]
        mixed[1::2] = self.cards[half:]
        self.cards = mixed
# M: Slices with step two put the halves on even and odd places.
deck = RandomlessDeck([1, 2, 3, 4, 5])
deck.riffle()
assert deck.cards == [1, 4, 2, 5, 3]
deck.cut(2)
assert deck.cards == [2, 5, 3, 1, 4]
assert RandomlessDeck("").cards == []

class Queueing:
    """Serve people by priority: join(name, priority) and serve(), which returns the name with
    the highest priority.
    Equal priorities are served in order of joining; serve on an empty queue raises IndexError.
    """
    def __init__(self):
        self.people = []
    def join(self, name, priority):
        self.people.append((name, priority))
    def serve(self):
        if not self.people:
            raise IndexError("nobody waits")
        best = max(self.people, key=lambda person: person[1])
        self.people.remove(best)
        return best[0]
# M: max returns the first of equal priorities, which is the one that joined earlier.
line = Queueing()
line.join("Al", 1)
line.join("Bo", 5)
line.join("Cy", 5)
assert [line.serve() for _ in range(3)] == ["Bo", "Cy", "Al"]
try:
    line.serve()
    message = ""
except IndexError as error:
    message = str(error)
assert message == "nobody waits"
assert line.people == []

class Gauge:
    """Remember the current value with its lowest and highest: set(value) updates all; span is
    high minus low.
    The start value counts; reset() makes the current value the only one remembered.
    """
    def __init__(self, value):
        self.value = self.low = self.high = value
    def set(self, value):
        self.value = value
        self.low = min(self.low, value)
        self.high = max(self.high, value)
    def reset(self):
        self.low = self.high = self.value
    @property
    def span(self):
        return self.high - self.low
# E: Every new value is compared with both extremes.
gauge = Gauge(10)
gauge.set(4)
gauge.set(12)
assert gauge.span == 8
gauge.reset()
assert gauge.span == 0
assert (gauge.low, gauge.value) == (12, 12)

class RoundRobinList(list):
    """Behave like a list whose index wraps around: index 5 of a list with 3 items is index 2,
    negative ones as well."""
    def __getitem__(self, index):
        return super().__getitem__(index % len(self))
# E: The modulo brings every index into range before the parent class looks it up.
# R: list subclass where indexing wraps around, so days[9] on 7 items is days[2]
days = RoundRobinList(["Mo", "Tu", "We"])
assert days[5] == "We"
assert days[0] == "Mo"
assert days[-4] == "We"

class DefaultWords(dict):
    """Behave like a dict of words that returns "<key>" for a missing key in brackets, without
    storing it."""
    def __missing__(self, key):
        return f"<{key}>"
# E: A dict calls __missing__ when brackets find no key.
words = DefaultWords(cat="Katze")
assert words["cat"] == "Katze"
assert words["dog"] == "<dog>"
assert "dog" not in words

class InsufficientSeats(Exception):
    """Report that too few seats are free: made from wanted and free, with both as attributes
    and the text "3 wanted, 1 free"."""
    def __init__(self, wanted, free):
        super().__init__(f"{wanted} wanted, {free} free")
        self.wanted = wanted
        self.free = free
# E: The message goes to the parent class, and the numbers stay readable as attributes.
problem = InsufficientSeats(3, 1)
assert str(problem) == "3 wanted, 1 free"
assert problem.wanted - problem.free == 2
try:
    raise InsufficientSeats(5, 0)
except Exception as error:
    kind = type(error).__name__
assert kind == "InsufficientSeats"

class Counter3:
    """Count from 0 to 2 and around: +counter moves on and returns the new value, int(counter)
    reads it, bool is False at 0."""
    def __init__(self):
        self.value = 0
    def __pos__(self):
        self.value = (self.value + 1) % 3
        return self.value
    def __int__(self):
        return self.value
    def __bool__(self):
        return self.value != 0
# M: Each special method answers one operator or conversion.
counter = Counter3()
assert bool(counter) is False
assert +counter == 1
assert +counter == 2
assert int(counter) == 2
assert +counter == 0

class Ruler:
    """Measure in a unit of the given size: ruler.to(number) converts to base units and
    ruler.of(base) back.
    shorter(other) tells whether its unit is smaller than the other ruler's.
    """
    def __init__(self, size):
        self.size = size
    def to(self, number):
        return number * self.size
    def of(self, base):
        return base / self.size
    def shorter(self, other):
        return self.size < other.size
# E: The size of the unit multiplies in one direction and divides in the other.
feet, yards = Ruler(12), Ruler(36)
assert feet.to(3) == 36
assert yards.of(feet.to(6)) == 2.0
assert feet.shorter(yards) is True

class Scoreline:
    """Keep the score of two teams: goal(team) adds one for the name; leader is the leading name
    or "draw".
    str() gives "Reds 2:1 Blues", and an unknown team raises KeyError.
    """
    def __init__(self, home, away):
        self.goals = {home: 0, away: 0}
    def goal(self, team):
        self.goals[team] += 1
    @property
    def leader(self):
        (home, a), (away, b) = self.goals.items()
        return "draw" if a == b else home if a > b else away
    def __str__(self):
        (home, a), (away, b) = self.goals.items()
        return f"{home} {a}:{b} {away}"
# M: The dictionary keeps home before away, so its two items can be unpacked.
# R: football score class: Scoreline("Reds","Blues"), goal(team), .leader ("draw" if level), str -> "Reds 2:1 Blues"
match = Scoreline("Reds", "Blues")
assert match.leader == "draw"
match.goal("Blues")
assert str(match) == "Reds 0:1 Blues"
assert match.leader == "Blues"
try:
    match.goal("Greens")
    counted = True
except KeyError:
    counted = False
assert counted is False

class Tower:
    """Stack discs by size: put(size) raises ValueError on top of a smaller disc; take() removes
    and returns the top.
    height is a property with the number of discs.
    """
    def __init__(self):
        self._discs = []
    def put(self, size):
        if self._discs and self._discs[-1] < size:
            raise ValueError("smaller disc below")
        self._discs.append(size)
    def take(self):
        return self._discs.pop()
    @property
    def height(self):
        return len(self._discs)
# E: Only the top disc must be compared with the new one.
tower = Tower()
tower.put(5)
tower.put(2)
try:
    tower.put(3)
except ValueError as error:
    message = str(error)
assert message == "smaller disc below"
assert tower.take() == 2
assert tower.height == 1

class Habit:
    """Track a daily habit: day(done) notes a day; streak is the current run of done days and
    best the longest ever."""
    def __init__(self):
        self.streak = 0
        self.best = 0
    def day(self, done):
        self.streak = self.streak + 1 if done else 0
        self.best = max(self.best, self.streak)
# E: A missed day sets the run to zero, and the best run is updated every day.
habit = Habit()
for done in (True, True, False, True):
    habit.day(done)
assert habit.streak == 1
assert habit.best == 2
assert Habit().best == 0
