"""Verified problems: objects."""

import heapq
from bisect import insort
from collections import deque
from dataclasses import dataclass, field
from functools import total_ordering

class Odometer:
    """A distance meter with the attributes total and trip; drive(km) adds to both, reset_trip() sets only trip to zero."""

    def __init__(self):
        self.total = 0
        self.trip = 0

    def drive(self, km):
        self.total += km
        self.trip += km

    def reset_trip(self):
        self.trip = 0
# E: Two attributes grow together, but only one of them is ever set back.
car = Odometer()
car.drive(40)
car.drive(3)
assert car.trip == 43
car.reset_trip()
assert car.trip == 0
car.drive(5)
assert car.trip == 5
assert car.total == 48
assert Odometer().total == 0

class WordTally:
    """A tally of words that ignores case: add(word) counts a word, count(word) tells how often it was added."""

    def __init__(self):
        self._counts = {}

    def add(self, word):
        key = word.lower()
        self._counts[key] = self._counts.get(key, 0) + 1

    def count(self, word):
        return self._counts.get(word.lower(), 0)
# E: Both methods put the word into lower case, so they use the same key.
tally = WordTally()
for word in ["Sun", "moon", "SUN"]:
    tally.add(word)
assert tally.count("sun") == 2
assert tally.count("Moon") == 1
assert tally.count("star") == 0

class SensorLog:
    """A log of temperatures: record(value) stores one, latest() and highest() return None as long as the log is empty."""

    def __init__(self):
        self._values = []

    def record(self, value):
        self._values.append(value)

    def latest(self):
        return self._values[-1] if self._values else None

    def highest(self):
        return max(self._values, default=None)
# E: The last item of the list is the latest value; max has a default for an empty list.
log = SensorLog()
assert log.latest() is None
assert log.highest() is None
for value in (17.0, 21.5, 19.0):
    log.record(value)
assert log.latest() == 19.0
assert log.highest() == 21.5

class ClosedRange:
    """The integers from low to high, both included, with `in`, len(), equality and a repr such as 'ClosedRange(2, 5)'."""

    def __init__(self, low, high):
        self.low = low
        self.high = high

    def __contains__(self, number):
        return self.low <= number <= self.high

    def __len__(self):
        return self.high - self.low + 1

    def __eq__(self, other):
        return (self.low, self.high) == (other.low, other.high)

    def __repr__(self):
        return f"ClosedRange({self.low}, {self.high})"
# E: Each special method stands for one piece of Python syntax: `in`, len, == and repr.
pages = ClosedRange(2, 5)
assert 2 in pages and 5 in pages
assert 6 not in pages and 1 not in pages
assert len(pages) == 4
assert pages == ClosedRange(2, 5)
assert pages != ClosedRange(2, 6)
assert repr(pages) == "ClosedRange(2, 5)"

class SavingsGoal:
    """A savings goal: save(amount) adds money, the property missing tells how much is left to save, never below zero."""

    def __init__(self, target):
        self.target = target
        self.saved = 0

    def save(self, amount):
        self.saved += amount

    @property
    def missing(self):
        return max(0, self.target - self.saved)
# E: max with 0 keeps the property from becoming negative.
bike = SavingsGoal(100)
assert bike.missing == 100
bike.save(70)
assert bike.missing == 30
bike.save(50)
assert bike.missing == 0
assert bike.saved == 120

class TodoList:
    """A list of tasks: add(task), finish(task) marks it as done, open_tasks() lists the rest in order, len() counts all tasks."""

    def __init__(self):
        self._tasks = {}

    def add(self, task):
        self._tasks[task] = False

    def finish(self, task):
        self._tasks[task] = True

    def open_tasks(self):
        return [task for task, is_done in self._tasks.items() if not is_done]

    def __len__(self):
        return len(self._tasks)
# E: A dictionary remembers for each task whether it is done and keeps the order of adding.
todo = TodoList()
for task in ["cook", "read", "call"]:
    todo.add(task)
todo.finish("read")
assert todo.open_tasks() == ["cook", "call"]
assert len(todo) == 3
assert TodoList().open_tasks() == []

class NumberedTicket:
    """A ticket whose number is 1 for the first one made, 2 for the next and so on; the class method sold() tells how many exist."""

    _count = 0

    def __init__(self):
        NumberedTicket._count += 1
        self.number = NumberedTicket._count

    @classmethod
    def sold(cls):
        return cls._count
# E: A class attribute is shared by all objects, so it can count them.
assert NumberedTicket.sold() == 0
first, second = NumberedTicket(), NumberedTicket()
assert first.number == 1
assert second.number == 2
assert NumberedTicket.sold() == 2

class LoadedDice:
    """A dice for tests: roll() returns the given numbers one after the other and then starts over."""

    def __init__(self, numbers):
        self._numbers = list(numbers)
        self._next = 0

    def roll(self):
        number = self._numbers[self._next]
        self._next = (self._next + 1) % len(self._numbers)
        return number
# E: The remainder by the length sends the index back to 0 at the end.
dice = LoadedDice([6, 1, 3])
assert [dice.roll() for _ in range(5)] == [6, 1, 3, 6, 1]
assert dice.roll() == 3
assert LoadedDice([4]).roll() == 4

class BookShelf:
    """A shelf of titles: add(title) returns the shelf itself, and len(), indexing and `in` (ignoring case) work."""

    def __init__(self):
        self._titles = []

    def add(self, title):
        self._titles.append(title)
        return self

    def __len__(self):
        return len(self._titles)

    def __getitem__(self, index):
        return self._titles[index]

    def __contains__(self, title):
        return title.lower() in [known.lower() for known in self._titles]
# E: Returning self lets calls of add follow each other in one line.
shelf = BookShelf().add("Dune").add("Emma")
assert len(shelf) == 2
assert shelf[0] == "Dune"
assert shelf[-1] == "Emma"
assert "EMMA" in shelf
assert "Em" not in shelf

class ZeroDict(dict):
    """A dictionary in which a missing key has the value 0 without being stored."""

    def __missing__(self, key):
        return 0
# E: dict calls __missing__ for a key that is not there; everything else is inherited.
points = ZeroDict(ann=3)
assert points["ann"] == 3
assert points["bob"] == 0
assert "bob" not in points
points["bob"] += 2
assert points == {"ann": 3, "bob": 2}

class SoldOutError(Exception):
    """An error for an item that is sold out, with the attribute item and the message 'ITEM is sold out'."""

    def __init__(self, item):
        super().__init__(f"{item} is sold out")
        self.item = item
# E: The message goes to Exception, the extra value becomes an attribute.
assert str(SoldOutError("tea")) == "tea is sold out"
assert SoldOutError("tea").item == "tea"
try:
    raise SoldOutError("cake")
except Exception as error:
    assert error.item == "cake"

class Dimmer:
    """A lamp with a level from 0 to 100 that starts at 0; change(by) moves the level within the limits, is_on tells if it is above 0."""

    def __init__(self):
        self.level = 0

    def change(self, by):
        self.level = min(100, max(0, self.level + by))

    @property
    def is_on(self):
        return self.level > 0
# E: min and max together keep a number between two limits.
lamp = Dimmer()
assert lamp.is_on is False
lamp.change(1)
assert lamp.is_on is True
lamp.change(130)
assert lamp.level == 100
lamp.change(-30)
assert lamp.level == 70
lamp.change(-500)
assert lamp.level == 0

@dataclass
class StockItem:
    """An item with name, price and quantity=0; worth() is price times quantity, is_available() tells if any is left."""

    name: str
    price: int
    quantity: int = 0

    def worth(self):
        return self.price * self.quantity

    def is_available(self):
        return self.quantity > 0
# E: A field with a default may be left out when the object is made.
assert StockItem("pen", 2, 10).worth() == 20
assert StockItem("ink", 7).worth() == 0
assert StockItem("ink", 7).is_available() is False
assert StockItem("pen", 2, 1).is_available() is True
assert StockItem("pen", 2) == StockItem("pen", 2, 0)

class PriceTag:
    """A price without tax: the property gross adds the tax in percent, the static method in_euros(price) gives text such as '5.00 EUR'."""

    TAX = 20

    def __init__(self, net):
        self.net = net

    @property
    def gross(self):
        return self.net * (100 + self.TAX) / 100

    @staticmethod
    def in_euros(price):
        return f"{price:.2f} EUR"
# E: A static method needs neither object nor class; a property is read like an attribute.
assert PriceTag(10).gross == 12.0
assert PriceTag(0).gross == 0.0
assert PriceTag.in_euros(5) == "5.00 EUR"
assert PriceTag.in_euros(PriceTag(2.5).gross) == "3.00 EUR"

class Wallet:
    """A wallet with an attribute money, 0 at first; pay(other, amount) moves money to another wallet and returns False, moving none, if there is too little."""

    def __init__(self, money=0):
        self.money = money

    def pay(self, other, amount):
        if amount > self.money:
            return False
        self.money -= amount
        other.money += amount
        return True
# E: A method may change another object of the same class, too.
mine, yours = Wallet(50), Wallet()
assert mine.pay(yours, 20) is True
assert (mine.money, yours.money) == (30, 20)
assert mine.pay(yours, 31) is False
assert (mine.money, yours.money) == (30, 20)
assert mine.pay(yours, 30) is True
assert (mine.money, yours.money) == (0, 50)

class WallClock:
    """A 24-hour clock that starts at hours and minutes; forward(minutes) moves it on, str() gives text such as '09:05'."""

    def __init__(self, hours, minutes):
        self._minutes = hours * 60 + minutes

    def forward(self, minutes):
        self._minutes = (self._minutes + minutes) % (24 * 60)

    def __str__(self):
        return f"{self._minutes // 60:02d}:{self._minutes % 60:02d}"
# E: One number of minutes is stored; the remainder by a whole day handles midnight.
clock = WallClock(9, 5)
assert str(clock) == "09:05"
clock.forward(70)
assert str(clock) == "10:15"
clock.forward(14 * 60)
assert str(clock) == "00:15"

class LapTimer:
    """A timer that starts at a moment in seconds: lap(now) returns the seconds since the last lap or the start; best() is the shortest lap or None."""

    def __init__(self, start):
        self._last = start
        self._laps = []

    def lap(self, now):
        seconds = now - self._last
        self._last = now
        self._laps.append(seconds)
        return seconds

    def best(self):
        return min(self._laps, default=None)
# M: Each lap is measured from the moment that the lap before left in _last.
timer = LapTimer(100)
assert timer.best() is None
assert timer.lap(130) == 30
assert timer.lap(155) == 25
assert timer.lap(190) == 35
assert timer.best() == 25

class Thermostat:
    """A thermostat with a property target that raises a ValueError unless it is from 5 to 30; is_heating(room) is True below the target."""

    def __init__(self, target=20):
        self.target = target

    @property
    def target(self):
        return self._target

    @target.setter
    def target(self, value):
        if not 5 <= value <= 30:
            raise ValueError(f"target must be from 5 to 30, got {value}")
        self._target = value

    def is_heating(self, room):
        return room < self._target
# M: The setter also runs in __init__, so no object ever has a wrong target.
heater = Thermostat()
assert heater.target == 20
assert heater.is_heating(18) is True
assert heater.is_heating(20) is False
heater.target = 30
try:
    heater.target = 31
    message = "no error"
except ValueError as error:
    message = str(error)
assert "got 31" in message
assert heater.target == 30
assert Thermostat(5).target == 5

class Pager:
    """A list shown in pages of `size` items: page(number), counting from 1, gives its items or [], pages() how many pages there are."""

    def __init__(self, items, size):
        self._items = list(items)
        self._size = size

    def pages(self):
        return (len(self._items) + self._size - 1) // self._size

    def page(self, number):
        start = (number - 1) * self._size
        return self._items[start : start + self._size]
# M: Adding size - 1 before the division rounds up, so a last, shorter page counts.
pager = Pager("abcde", 2)
assert pager.pages() == 3
assert pager.page(1) == ["a", "b"]
assert pager.page(3) == ["e"]
assert pager.page(4) == []
assert Pager([], 5).pages() == 0
assert Pager([1, 2], 2).pages() == 1

class SongPlayer:
    """A player of songs whose property current starts with the first one; skip(steps=1) moves on, or back for negative steps, in a circle and returns the song."""

    def __init__(self, songs):
        self._songs = list(songs)
        self._index = 0

    @property
    def current(self):
        return self._songs[self._index]

    def skip(self, steps=1):
        self._index = (self._index + steps) % len(self._songs)
        return self.current
# M: In Python the remainder of a negative number is positive, so going back works as well.
player = SongPlayer(["a", "b", "c"])
assert player.current == "a"
assert player.skip() == "b"
assert player.skip(2) == "a"
assert player.skip(-1) == "c"
assert player.current == "c"

class CaselessBook:
    """A phone book with book[name] = number, book[name], `in` and iteration; names match in any case and keep their first spelling."""

    def __init__(self):
        self._entries = {}

    def __setitem__(self, name, number):
        spelling, _ = self._entries.get(name.lower(), (name, None))
        self._entries[name.lower()] = (spelling, number)

    def __getitem__(self, name):
        return self._entries[name.lower()][1]

    def __contains__(self, name):
        return name.lower() in self._entries

    def __iter__(self):
        return (spelling for spelling, _ in self._entries.values())
# M: The key is in lower case, and the original spelling is stored next to the number.
book = CaselessBook()
book["Ann"] = 12
book["BOB"] = 34
book["ann"] = 56
assert book["ANN"] == 56
assert "bob" in book
assert "Eve" not in book
assert list(book) == ["Ann", "BOB"]

class WorkTime:
    """A length of time made by the class method parse('h:mm'); times can be added, compared with == and turned into text with str()."""

    def __init__(self, minutes):
        self.minutes = minutes

    @classmethod
    def parse(cls, text):
        hours, minutes = text.split(":")
        return cls(int(hours) * 60 + int(minutes))

    def __add__(self, other):
        return WorkTime(self.minutes + other.minutes)

    def __eq__(self, other):
        return self.minutes == other.minutes

    def __str__(self):
        return f"{self.minutes // 60}:{self.minutes % 60:02d}"
# M: A class method is a second way to make an object; one number inside makes adding easy.
assert WorkTime.parse("1:30").minutes == 90
assert str(WorkTime.parse("7:50") + WorkTime.parse("0:15")) == "8:05"
assert WorkTime(60) == WorkTime.parse("1:00")
assert WorkTime(61) != WorkTime.parse("1:00")
assert str(WorkTime(0)) == "0:00"

class RecentItems:
    """A memory of the last `size` different items: see(item) puts it first, even if it was there before; iteration goes from new to old."""

    def __init__(self, size):
        self._size = size
        self._items = []

    def see(self, item):
        if item in self._items:
            self._items.remove(item)
        self._items.insert(0, item)
        del self._items[self._size :]

    def __iter__(self):
        return iter(self._items)
# M: Remove an older copy, insert at the front, and cut the list off at its size.
recent = RecentItems(3)
for page in ["a", "b", "a", "c"]:
    recent.see(page)
assert list(recent) == ["c", "a", "b"]
recent.see("d")
assert list(recent) == ["d", "c", "a"]
assert list(RecentItems(2)) == []

class Scoreboard:
    """A score for each player: add(player, points), points(player), 0 for unknown ones, and leader(), the best player, the first in the alphabet among equals, or None."""

    def __init__(self):
        self._scores = {}

    def add(self, player, points):
        self._scores[player] = self.points(player) + points

    def points(self, player):
        return self._scores.get(player, 0)

    def leader(self):
        return min(self._scores, key=lambda name: (-self._scores[name], name), default=None)
# M: The smallest pair of negative score and name is the best score and the first name.
board = Scoreboard()
assert board.leader() is None
board.add("Zoe", 5)
board.add("Max", 3)
assert board.leader() == "Zoe"
board.add("Max", 2)
assert board.leader() == "Max"
assert board.points("Max") == 5
assert board.points("Eve") == 0

class UndoText:
    """An editor with an attribute text, empty at first: write(part) appends, erase(count) removes characters at the end, undo() takes back the last change, if any."""

    def __init__(self):
        self.text = ""
        self._history = []

    def write(self, part):
        self._history.append(self.text)
        self.text += part

    def erase(self, count):
        self._history.append(self.text)
        self.text = self.text[: max(0, len(self.text) - count)]

    def undo(self):
        if self._history:
            self.text = self._history.pop()
# M: Every change first puts the old text on a stack, and undo takes it from there.
editor = UndoText()
editor.write("hello")
editor.write("!")
editor.erase(3)
assert editor.text == "hel"
editor.undo()
assert editor.text == "hello!"
editor.undo()
editor.undo()
editor.undo()
assert editor.text == ""
editor.write("a")
editor.erase(9)
assert editor.text == ""

class EventHub:
    """A hub of events: on(name, function) registers a function, emit(name, value) calls those of the name and returns the list of results."""

    def __init__(self):
        self._functions = {}

    def on(self, name, function):
        self._functions.setdefault(name, []).append(function)

    def emit(self, name, value):
        return [function(value) for function in self._functions.get(name, [])]
# M: setdefault makes the list for a new name; get gives an empty one for an unknown name.
hub = EventHub()
hub.on("save", str.upper)
hub.on("save", len)
hub.on("load", len)
assert hub.emit("save", "abc") == ["ABC", 3]
assert hub.emit("load", "abcd") == [4]
assert hub.emit("quit", "x") == []

class CachedCall:
    """A wrapper of a one-argument function that remembers its results; the attribute misses counts the real calls."""

    def __init__(self, function):
        self._function = function
        self._results = {}
        self.misses = 0

    def __call__(self, argument):
        if argument not in self._results:
            self.misses += 1
            self._results[argument] = self._function(argument)
        return self._results[argument]
# M: __call__ lets the object be used like the function that it wraps.
length = CachedCall(len)
assert length("abc") == 3
assert length("abc") == 3
assert length.misses == 1
assert length("") == 0
assert length.misses == 2

class FullCache:
    """A cache of at most `size` entries: put(key, value) drops the oldest key if a new one does not fit, get(key) is None for a missing key."""

    def __init__(self, size):
        self._size = size
        self._entries = {}

    def put(self, key, value):
        if key not in self._entries and len(self._entries) == self._size:
            oldest = next(iter(self._entries))
            del self._entries[oldest]
        self._entries[key] = value

    def get(self, key):
        return self._entries.get(key)
# M: A dictionary keeps the order of insertion, so its first key is the oldest.
cache = FullCache(2)
cache.put("a", 1)
cache.put("b", 2)
cache.put("a", 3)
assert cache.get("a") == 3
cache.put("c", 4)
assert cache.get("a") is None
assert cache.get("b") == 2
assert cache.get("c") == 4

class SortedBag(list):
    """A list kept in order: add(item) inserts at the right place, median() returns the middle item, the lower one of two, or None."""

    def add(self, item):
        insort(self, item)

    def median(self):
        return self[(len(self) - 1) // 2] if self else None
# M: The class is a list, so insort can insert into self.
bag = SortedBag()
assert bag.median() is None
for number in [5, 1, 9, 3]:
    bag.add(number)
assert bag == [1, 3, 5, 9]
assert bag.median() == 3
bag.add(4)
assert bag.median() == 4

class SpikeSensor:
    """A filter for readings: add(value) returns True if the value is more than `limit` away from the average of the up to `size` values before it."""

    def __init__(self, size, limit):
        self._values = deque(maxlen=size)
        self._limit = limit

    def add(self, value):
        is_spike = False
        if self._values:
            average = sum(self._values) / len(self._values)
            is_spike = abs(value - average) > self._limit
        self._values.append(value)
        return is_spike
# M: A deque with a maximum length drops its oldest value by itself; the first value has nothing to compare with.
sensor = SpikeSensor(2, 5)
assert sensor.add(100) is False
assert sensor.add(105) is False
assert sensor.add(110) is True
assert sensor.add(112) is False
assert sensor.add(104) is True

class FloatSteps:
    """The numbers start, start + step, ... below stop, for a positive step; it can be iterated over again and again."""

    def __init__(self, start, stop, step):
        self.start = start
        self.stop = stop
        self.step = step

    def __iter__(self):
        value = self.start
        while value < self.stop:
            yield value
            value += self.step
# M: __iter__ as a generator starts anew for each loop.
steps = FloatSteps(0, 1, 0.25)
assert list(steps) == [0, 0.25, 0.5, 0.75]
assert sum(steps) == 1.5
assert list(FloatSteps(2, 2, 0.5)) == []
assert list(FloatSteps(-1, 1, 1.5)) == [-1, 0.5]

class IndentedText:
    """Text built from lines: add(line) appends a line, a with block over the object indents by two spaces, str() joins the lines."""

    def __init__(self):
        self._lines = []
        self._depth = 0

    def add(self, line):
        self._lines.append("  " * self._depth + line)

    def __enter__(self):
        self._depth += 1
        return self

    def __exit__(self, kind, error, trace):
        self._depth -= 1

    def __str__(self):
        return "\n".join(self._lines)
# M: __enter__ and __exit__ run at the start and the end of the with block.
text = IndentedText()
assert str(text) == ""
text.add("a")
with text:
    text.add("b")
    with text:
        text.add("c")
text.add("d")
assert str(text) == "a\n  b\n    c\nd"
assert str(text).count("\n") == 3

class TextReport:
    """A report made of lines: render() joins the title in capitals and the lines of body(), which is empty here and left to subclasses."""

    def __init__(self, title):
        self.title = title

    def body(self):
        return []

    def render(self):
        return "\n".join([self.title.upper(), *self.body()])
# M: render fixes the order of the parts; a subclass only says what its body is.
class SalesReport(TextReport):
    def __init__(self, title, sales):
        super().__init__(title)
        self.sales = sales

    def body(self):
        return [f"{name}: {count}" for name, count in self.sales.items()]


assert TextReport("empty").render() == "EMPTY"
assert SalesReport("May", {"tea": 3}).render() == "MAY\ntea: 3"
assert SalesReport("May", {"a": 1, "b": 2}).render() == "MAY\na: 1\nb: 2"

@dataclass
class Recipe:
    """A recipe with a name and a dictionary of amounts; scaled(factor) returns a new recipe, missing(pantry) the sorted list of what is too little."""

    name: str
    amounts: dict = field(default_factory=dict)

    def scaled(self, factor):
        return Recipe(self.name, {item: n * factor for item, n in self.amounts.items()})

    def missing(self, pantry):
        return sorted(item for item, n in self.amounts.items() if pantry.get(item, 0) < n)
# M: default_factory gives each recipe a dictionary of its own.
cake = Recipe("cake", {"flour": 300, "eggs": 2})
assert cake.scaled(2).amounts == {"eggs": 4, "flour": 600}
assert cake.amounts["eggs"] == 2
assert cake.missing({"flour": 299}) == ["eggs", "flour"]
assert cake.missing({"flour": 300, "eggs": 1}) == ["eggs"]
assert Recipe("egg", {"eggs": 1}).missing({}) == ["eggs"]
assert Recipe("air").missing({}) == []

class WaitingRoom:
    """A waiting room: arrive(name, urgency) adds a patient, call() returns the most urgent one, the first to arrive among equals, or None."""

    def __init__(self):
        self._heap = []
        self._arrivals = 0

    def arrive(self, name, urgency):
        heapq.heappush(self._heap, (-urgency, self._arrivals, name))
        self._arrivals += 1

    def call(self):
        return heapq.heappop(self._heap)[2] if self._heap else None
# H: The heap gives its smallest tuple, so urgency is negative and the arrival number breaks ties.
room = WaitingRoom()
room.arrive("Zoe", 1)
room.arrive("Max", 5)
room.arrive("Ann", 5)
assert room.call() == "Max"
assert room.call() == "Ann"
room.arrive("Bob", 1)
assert room.call() == "Zoe"
assert room.call() == "Bob"
assert room.call() is None

@total_ordering
class ReleaseNumber:
    """A release such as '2.10.1' that can be compared and sorted; missing parts count as zero, so '2.0' equals '2'."""

    def __init__(self, text):
        parts = [int(part) for part in text.split(".")]
        while parts and parts[-1] == 0:
            parts.pop()
        self._parts = parts

    def __eq__(self, other):
        return self._parts == other._parts

    def __lt__(self, other):
        return self._parts < other._parts
# H: Without zeros at the end lists of integers compare as wanted; total_ordering adds the other operators.
assert ReleaseNumber("2.10") > ReleaseNumber("2.9.5")
assert ReleaseNumber("2.0.0") == ReleaseNumber("2")
assert ReleaseNumber("1.0.1") >= ReleaseNumber("1")
assert not ReleaseNumber("3.1") < ReleaseNumber("3.1.0")
assert max(ReleaseNumber("1.2"), ReleaseNumber("1.11")) == ReleaseNumber("1.11")

class SeatRow:
    """A row of free seats: reserve(count) takes the first free neighbouring seats and returns the index of the first one, or None if there are none."""

    def __init__(self, size):
        self._taken = [False] * size

    def reserve(self, count):
        for start in range(len(self._taken) - count + 1):
            if not any(self._taken[start : start + count]):
                self._taken[start : start + count] = [True] * count
                return start
        return None

    def free(self, seat):
        self._taken[seat] = False
# H: Try each start and look at the slice of seats; assigning to a slice takes them at once.
row = SeatRow(6)
assert row.reserve(2) == 0
assert row.reserve(3) == 2
assert row.reserve(2) is None
row.free(1)
assert row.reserve(2) is None
assert row.reserve(1) == 1
assert row.reserve(1) == 5

class FriendGroups:
    """Groups of people: join(a, b) puts the groups of two people together, are_together(a, b) tells if they are in the same group."""

    def __init__(self):
        self._parent = {}

    def _root(self, person):
        while person in self._parent:
            person = self._parent[person]
        return person

    def join(self, a, b):
        root_a, root_b = self._root(a), self._root(b)
        if root_a != root_b:
            self._parent[root_a] = root_b

    def are_together(self, a, b):
        return self._root(a) == self._root(b)
# H: Each person points to another one of the group; two people are together if both ways end at the same root.
groups = FriendGroups()
groups.join("Ann", "Bob")
groups.join("Cid", "Dan")
assert groups.are_together("Ann", "Cid") is False
groups.join("Bob", "Dan")
groups.join("Dan", "Ann")
assert groups.are_together("Ann", "Cid") is True
assert groups.are_together("Ann", "Eve") is False
assert groups.are_together("Eve", "Eve") is True

class WordTree:
    """A tree of letters: add(word) stores a word, completions(prefix) returns the stored words with that prefix in alphabetical order."""

    def __init__(self):
        self._root = {}

    def add(self, word):
        node = self._root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}

    def completions(self, prefix):
        node = self._root
        for letter in prefix:
            if letter not in node:
                return []
            node = node[letter]
        return self._words(node, prefix)

    def _words(self, node, prefix):
        words = []
        for letter in sorted(node):
            words += self._words(node[letter], prefix + letter) if letter else [prefix]
        return words
# H: Each node maps a letter to the next node; the empty key marks the end of a word.
tree = WordTree()
for word in ["tent", "ten", "tea", "to"]:
    tree.add(word)
assert tree.completions("te") == ["tea", "ten", "tent"]
assert tree.completions("to") == ["to"]
assert tree.completions("tex") == []
assert tree.completions("") == ["tea", "ten", "tent", "to"]
