"""Verified problems: small objects."""

from dataclasses import dataclass, replace

class Jukebox:
    """Play songs for coins: insert(cents) adds credit, play(song) costs 50 and returns True, or
    False without credit.
    plays(song) tells how often a song was played.
    """
    def __init__(self):
        self.credit = 0
        self.played = []
    def insert(self, cents):
        self.credit += cents
    def play(self, song):
        if self.credit < 50:
            return False
        self.credit -= 50
        self.played.append(song)
        return True
    def plays(self, song):
        return self.played.count(song)
# E: The credit is checked before a song is paid and noted.
# R: jukebox class: insert(cents), play(song) costs 50 cents -> True/False, plays(song) = count
box = Jukebox()
box.insert(120)
assert box.play("Sea") is True
assert box.play("Sea") is True
assert box.play("Sky") is False
assert box.plays("Sea") == 2

class Staircase:
    """Walk up and down stairs with up(n=1) and down(n=1), staying between step 0 and the last one.
    Both return the object itself; step is the current step and turns counts changes of direction.
    """
    def __init__(self, last):
        self.last = last
        self.step = 0
        self.turns = 0
        self.direction = 0
    def _go(self, n, direction):
        if self.direction and self.direction != direction:
            self.turns += 1
        self.direction = direction
        self.step = max(0, min(self.last, self.step + n * direction))
        return self
    def up(self, n=1):
        return self._go(n, 1)
    def down(self, n=1):
        return self._go(n, -1)
# M: Both methods share a private one that remembers the last direction.
walk = Staircase(10).up(4).up().down(2).up(99)
assert walk.step == 10
assert walk.turns == 2
assert Staircase(3).down().step == 0

class Quiz:
    """Ask questions from a list of (question, answer): question is the current one or None at
    the end.
    answer(text) compares without case, counts points and moves on; it returns whether it was right.
    """
    def __init__(self, cards):
        self.cards = cards
        self.place = 0
        self.points = 0
    @property
    def question(self):
        return self.cards[self.place][0] if self.place < len(self.cards) else None
    def answer(self, text):
        right = text.lower() == self.cards[self.place][1].lower()
        self.points += right
        self.place += 1
        return right
# E: The place in the list moves on with each answer, and a right one adds one point.
# R: quiz class: .question (None when over), answer(text) -> right or not, .points
quiz = Quiz([("2+2?", "4"), ("sky?", "Blue")])
assert quiz.question == "2+2?"
assert quiz.answer("5") is False
assert quiz.answer("BLUE") is True
assert quiz.question is None
assert quiz.points == 1

class Turnstile:
    """Let people through a turnstile: push() returns True only after coin(), which unlocks it
    for one person.
    A second coin before a push is lost, and lost counts such coins.
    """
    def __init__(self):
        self.open = False
        self.lost = 0
    def coin(self):
        if self.open:
            self.lost += 1
        self.open = True
    def push(self):
        passed = self.open
        self.open = False
        return passed
# E: A flag is set by the coin, and a push reads and clears it.
gate = Turnstile()
assert gate.push() is False
gate.coin()
gate.coin()
assert gate.push() is True
assert gate.push() is False
assert gate.lost == 1

class Mileage:
    """Note refuels with fill(km, litres), where km is the rising odometer; usage() is litres
    per 100 km.
    The first fill only sets the start; without a second one usage() is None; it is rounded to 1
    decimal.
    """
    def __init__(self):
        self.fills = []
    def fill(self, km, litres):
        self.fills.append((km, litres))
    def usage(self):
        if len(self.fills) < 2:
            return None
        distance = self.fills[-1][0] - self.fills[0][0]
        litres = sum(amount for _, amount in self.fills[1:])
        return round(litres * 100 / distance, 1)
# M: The litres of all fills but the first belong to the distance between first and last.
car = Mileage()
car.fill(1000, 40)
assert car.usage() is None
car.fill(1500, 30)
car.fill(2000, 35)
assert car.usage() == 6.5
assert len(car.fills) == 3

class PlayerStats:
    """Record points per game with game(points); best, worst and mean (1 decimal) are
    properties, None without games."""
    def __init__(self, name):
        self.name = name
        self.points = []
    def game(self, points):
        self.points.append(points)
    @property
    def best(self):
        return max(self.points, default=None)
    @property
    def worst(self):
        return min(self.points, default=None)
    @property
    def mean(self):
        return round(sum(self.points) / len(self.points), 1) if self.points else None
# E: Each property computes its answer from the list of points.
# R: class PlayerStats(name): game(points); properties best, worst, mean - None as long as there were no games
stats = PlayerStats("Al")
assert stats.mean is None
stats.game(10)
stats.game(15)
assert stats.best == 15
assert stats.worst == 10
assert stats.mean == 12.5

class Maze:
    """Walk in a maze of texts with "#" walls: go(word) moves "up", "down", "left" or "right" if
    the cell is free.
    go returns whether it moved; position is (row, column), and steps counts real moves.
    """
    def __init__(self, rows, start):
        self.rows = rows
        self.position = start
        self.steps = 0
    def go(self, word):
        dr, dc = {"up": (-1, 0), "down": (1, 0), "left": (0, -1), "right": (0, 1)}[word]
        r, c = self.position[0] + dr, self.position[1] + dc
        inside = 0 <= r < len(self.rows) and 0 <= c < len(self.rows[0])
        if not inside or self.rows[r][c] == "#":
            return False
        self.position = (r, c)
        self.steps += 1
        return True
# M: The target is computed first and only stored if it is inside and no wall.
maze = Maze(["..", "#."], (0, 0))
assert maze.go("down") is False
assert maze.go("right") is True
assert maze.go("down") is True
assert maze.go("right") is False
assert maze.position == (1, 1)
assert maze.steps == 2

class EmailDraft:
    """Write a mail: to(name) adds a receiver once, line(text) adds a line; ready is True with a
    receiver and a line.
    text() is "To: a, b" followed by the lines, joined by line breaks.
    """
    def __init__(self):
        self.receivers = []
        self.lines = []
    def to(self, name):
        if name not in self.receivers:
            self.receivers.append(name)
    def line(self, text):
        self.lines.append(text)
    @property
    def ready(self):
        return bool(self.receivers and self.lines)
    def text(self):
        return "\n".join(["To: " + ", ".join(self.receivers)] + self.lines)
# E: Lists collect the parts, and join builds the text when asked.
mail = EmailDraft()
assert mail.ready is False
mail.to("Al")
mail.to("Al")
mail.line("Hi!")
assert mail.ready is True
assert mail.text() == "To: Al\nHi!"

class CandyJar:
    """Hold candies by colour; jar["red"] reads a count (0 if none), jar["red"] = 3 sets it and
    del jar["red"] removes all.
    bool(jar) is False when no candy is left; a negative count raises ValueError.
    """
    def __init__(self):
        self.counts = {}
    def __getitem__(self, colour):
        return self.counts.get(colour, 0)
    def __setitem__(self, colour, count):
        if count < 0:
            raise ValueError("negative count")
        self.counts[colour] = count
    def __delitem__(self, colour):
        self.counts.pop(colour, None)
    def __bool__(self):
        return any(self.counts.values())
# M: Three special methods make the brackets work for reading, setting and deleting.
jar = CandyJar()
assert bool(jar) is False
jar["red"] = 3
jar["red"] += 2
assert jar["red"] == 5
del jar["red"]
assert jar["red"] == 0
try:
    jar["red"] -= 1
    message = ""
except ValueError as error:
    message = str(error)
assert message == "negative count"

class Matrix2:
    """Represent a 2 by 2 matrix of a, b, c, d row by row; it supports +, @ (matrix product), ==
    and det()."""
    def __init__(self, a, b, c, d):
        self.cells = (a, b, c, d)
    def __add__(self, other):
        return Matrix2(*(x + y for x, y in zip(self.cells, other.cells)))
    def __matmul__(self, other):
        a, b, c, d = self.cells
        e, f, g, h = other.cells
        return Matrix2(a * e + b * g, a * f + b * h, c * e + d * g, c * f + d * h)
    def __eq__(self, other):
        return self.cells == other.cells
    def det(self):
        a, b, c, d = self.cells
        return a * d - b * c
# M: The four cells are kept in a tuple and unpacked where they are needed.
one = Matrix2(1, 0, 0, 1)
m = Matrix2(1, 2, 3, 4)
assert (one @ m == m) is True
assert (m + one).cells == (2, 2, 3, 5)
assert m.det() == -2

class GridWorld:
    """Place things on an endless grid: put(x, y, thing), at(x, y) gives a thing or None,
    near(x, y) counts the 8 neighbours."""
    def __init__(self):
        self.things = {}
    def put(self, x, y, thing):
        self.things[x, y] = thing
    def at(self, x, y):
        return self.things.get((x, y))
    def near(self, x, y):
        places = [(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
        return sum(place in self.things for place in places if place != (x, y))
# M: A dictionary with (x, y) keys needs no fixed size.
world = GridWorld()
world.put(0, 0, "tree")
world.put(1, 1, "rock")
assert world.at(1, 1) == "rock"
assert world.at(5, 5) is None
assert world.near(0, 0) == 1
assert world.near(0, 1) == 2

class Subscription:
    """Count months of a paid subscription: pay(months) extends it, pass_month() uses one month.
    active is True while a month is left; pause() and resume() stop and restart the using up.
    """
    def __init__(self):
        self.months = 0
        self.paused = False
    def pay(self, months):
        self.months += months
    def pass_month(self):
        if not self.paused and self.months > 0:
            self.months -= 1
    def pause(self):
        self.paused = True
    def resume(self):
        self.paused = False
    @property
    def active(self):
        return self.months > 0
# E: A month is only used up if the subscription is not paused.
plan = Subscription()
assert plan.active is False
plan.pay(2)
plan.pass_month()
plan.pause()
plan.pass_month()
assert plan.months == 1
plan.resume()
plan.pass_month()
assert plan.active is False

class PrefixPrinter:
    """Collect printed lines with a prefix in the list lines; child(text) makes a printer with a
    longer prefix and shared lines."""
    def __init__(self, prefix="", lines=None):
        self.prefix = prefix
        self.lines = [] if lines is None else lines
    def print(self, text):
        self.lines.append(self.prefix + text)
    def child(self, text):
        return PrefixPrinter(self.prefix + text, self.lines)
# M: The child gets the same list object, so all lines end up in one place.
out = PrefixPrinter("> ")
out.print("a")
out.child("- ").print("b")
assert out.lines == ["> a", "> - b"]
assert out.child("x").prefix == "> x"
assert PrefixPrinter().lines == []

class FrozenWord:
    """Wrap a word that compares and hashes without case, so that sets and dicts treat "Tea" and
    "tea" as equal."""
    def __init__(self, word):
        self.word = word
    def __eq__(self, other):
        return self.word.lower() == other.word.lower()
    def __hash__(self):
        return hash(self.word.lower())
    def __repr__(self):
        return f"FrozenWord({self.word!r})"
# M: Equality and hash are both built on the lower-case word.
assert len({FrozenWord("Tea"), FrozenWord("tea"), FrozenWord("cup")}) == 2
assert {FrozenWord("Tea"): 1}[FrozenWord("TEA")] == 1
assert repr(FrozenWord("Tea")) == "FrozenWord('Tea')"

class SparseList:
    """Act as a list of a fixed length that stores only items different from the default.
    s[i] reads, s[i] = x writes, len(s) is the length and stored() the number of stored items; a
    bad index raises IndexError.
    """
    def __init__(self, length, default=0):
        self.length = length
        self.default = default
        self.items = {}
    def __len__(self):
        return self.length
    def __getitem__(self, i):
        if not 0 <= i < self.length:
            raise IndexError(i)
        return self.items.get(i, self.default)
    def __setitem__(self, i, value):
        if not 0 <= i < self.length:
            raise IndexError(i)
        if value == self.default:
            self.items.pop(i, None)
        else:
            self.items[i] = value
    def stored(self):
        return len(self.items)
# H: A dictionary holds the few special items, and writing the default removes an entry.
row = SparseList(5)
row[3] = 7
assert list(row) == [0, 0, 0, 7, 0]
assert row.stored() == 1
row[3] = 0
assert row.stored() == 0
try:
    row[5] = 1
    written = True
except IndexError:
    written = False
assert written is False

class Dispatcher:
    """Register functions by name with the decorator method on(name) and call them with
    run(name, *args).
    run raises KeyError for an unknown name; names() lists the names sorted.
    """
    def __init__(self):
        self.functions = {}
    def on(self, name):
        def register(function):
            self.functions[name] = function
            return function
        return register
    def run(self, name, *args):
        return self.functions[name](*args)
    def names(self):
        return sorted(self.functions)
# M: The method on returns a decorator that stores the function and gives it back unchanged.
jobs = Dispatcher()
assert jobs.on("size")(len)("abc") == 3
jobs.on("add")(lambda a, b: a + b)
assert jobs.run("add", 2, 3) == 5
assert jobs.names() == ["add", "size"]

class BoundedInt:
    """Represent a whole number that stays between low and high: + and - with ints return new
    objects clamped to the limits."""
    def __init__(self, value, low, high):
        self.low, self.high = low, high
        self.value = max(low, min(high, value))
    def __add__(self, n):
        return BoundedInt(self.value + n, self.low, self.high)
    def __sub__(self, n):
        return self + -n
    def __int__(self):
        return self.value
# E: The constructor clamps every value, and subtraction is an addition of the negative.
level = BoundedInt(5, 0, 10)
assert int(level + 9) == 10
assert int(level - 9) == 0
assert int(level) == 5
assert int(BoundedInt(99, 0, 10)) == 10

class TemperatureStream:
    """Feed temperatures with feed(*degrees); the object iterates over all so far and warnings
    lists those above limit.
    latest(n) returns the last n as a list, oldest first.
    """
    def __init__(self, limit):
        self.limit = limit
        self.values = []
    def feed(self, *degrees):
        self.values.extend(degrees)
    def __iter__(self):
        return iter(self.values)
    @property
    def warnings(self):
        return [degrees for degrees in self if degrees > self.limit]
    def latest(self, n):
        return self.values[-n:] if n else []
# E: The property loops over the object itself, since it is iterable.
stream = TemperatureStream(30)
stream.feed(25, 31)
stream.feed(33)
assert stream.warnings == [31, 33]
assert stream.latest(2) == [31, 33]
assert sum(stream) == 89
assert stream.latest(0) == []

@dataclass
class TripLeg:
    """Describe a leg of a trip by start, end and km; joins(other) tells whether other begins
    where this one ends.
    back() returns the leg in the other direction.
    """
    start: str
    end: str
    km: int
    def joins(self, other):
        return self.end == other.start
    def back(self):
        return TripLeg(self.end, self.start, self.km)
# E: Both methods only look at the two ends.
# R: dataclass TripLeg(start, end, km) with joins(other) and back()
leg = TripLeg("Ulm", "Bonn", 400)
assert leg.joins(TripLeg("Bonn", "Kiel", 500)) is True
assert leg.back() == TripLeg("Bonn", "Ulm", 400)
assert leg.joins(leg) is False

@dataclass(frozen=True)
class Theme:
    """Hold colours text and back and a size of 12 that cannot be changed; larger(n) returns a
    copy with the size raised by n."""
    text: str
    back: str
    size: int = 12
    def larger(self, n):
        return replace(self, size=self.size + n)
# E: replace copies a dataclass object with one field changed.
theme = Theme("black", "white")
assert theme.larger(4) == Theme("black", "white", 16)
assert theme.size == 12
assert theme.larger(0) == theme

@dataclass
class Countdown3:
    """Count down from left (default 3) with tick(), which returns "3", "2", "1" and then always
    "go"."""
    left: int = 3
    def tick(self):
        if self.left == 0:
            return "go"
        self.left -= 1
        return str(self.left + 1)
# E: The number before the decrease is shown, and zero means go.
start = Countdown3()
assert [start.tick() for _ in range(5)] == ["3", "2", "1", "go", "go"]
assert start.left == 0
assert Countdown3(0).tick() == "go"

class SlowLiar:
    """Answer ask(question) with "yes" or "no" by whether the text ends in "?", but every third
    answer is the opposite."""
    def __init__(self):
        self.asked = 0
    def ask(self, question):
        self.asked += 1
        truth = question.endswith("?")
        if self.asked % 3 == 0:
            truth = not truth
        return "yes" if truth else "no"
# E: The number of questions is counted, and each third answer is negated.
liar = SlowLiar()
assert liar.ask("is it?") == "yes"
assert liar.ask("it is") == "no"
assert liar.ask("is it?") == "no"

class LightSwitches:
    """Control lamps by name: press(name) flips one, all_off() turns all off, on() lists the lit
    ones sorted.
    presses(name) is the number of presses of a switch so far.
    """
    def __init__(self, *names):
        self.lit = set()
        self.count = dict.fromkeys(names, 0)
    def press(self, name):
        self.count[name] += 1
        self.lit ^= {name}
    def all_off(self):
        self.lit.clear()
    def on(self):
        return sorted(self.lit)
    def presses(self, name):
        return self.count[name]
# M: The symmetric difference with a one-name set adds or removes the name.
panel = LightSwitches("hall", "bath")
panel.press("hall")
panel.press("bath")
panel.press("hall")
assert panel.on() == ["bath"]
assert panel.presses("hall") == 2
panel.all_off()
assert panel.on() == []

class WeekPlan:
    """Plan tasks for weekday names: plan["Mon"] is the list of that day and plan.add("Mon",
    task) extends it.
    busiest() is the first of the days Mon to Sun with the most tasks; another name raises KeyError.
    """
    DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    def __init__(self):
        self.tasks = {day: [] for day in self.DAYS}
    def __getitem__(self, day):
        return self.tasks[day]
    def add(self, day, task):
        self.tasks[day].append(task)
    def busiest(self):
        return max(self.DAYS, key=lambda day: len(self.tasks[day]))
# E: A class constant gives the days in order, and max keeps the first of equal ones.
plan = WeekPlan()
plan.add("Wed", "swim")
assert plan["Wed"] == ["swim"]
assert plan.busiest() == "Wed"
assert WeekPlan().busiest() == "Mon"
try:
    plan.add("Day", "x")
    added = True
except KeyError:
    added = False
assert added is False

class TextCursor:
    """Move in a text: place starts at 0; move(n) goes n signs, word() jumps to the start of the
    next word or to the end.
    current is the sign at the place, or "" at the end.
    """
    def __init__(self, text):
        self.text = text
        self.place = 0
    def move(self, n):
        self.place = max(0, min(len(self.text), self.place + n))
    def word(self):
        space = self.text.find(" ", self.place)
        self.place = space + 1 if space >= 0 else len(self.text)
    @property
    def current(self):
        return self.text[self.place:self.place + 1]
# E: A slice of length one gives an empty text at the end instead of an error.
cursor = TextCursor("big red bus")
cursor.word()
assert cursor.current == "r"
cursor.word()
cursor.word()
assert cursor.current == ""
cursor.move(-99)
assert cursor.place == 0

class DiceHistory:
    """Store dice throws with throw(value) from 1 to 6, others raise ValueError; streak() is the
    run of the last value.
    missing() is the sorted list of values not thrown so far.
    """
    def __init__(self):
        self.throws = []
    def throw(self, value):
        if value not in range(1, 7):
            raise ValueError(f"no such side: {value}")
        self.throws.append(value)
    def streak(self):
        run = 0
        for value in reversed(self.throws):
            if value != self.throws[-1]:
                break
            run += 1
        return run
    def missing(self):
        return sorted(set(range(1, 7)) - set(self.throws))
# M: The run is counted from the end until another value appears.
dice = DiceHistory()
assert dice.streak() == 0
for value in (1, 4, 4):
    dice.throw(value)
assert dice.streak() == 2
assert dice.missing() == [2, 3, 5, 6]
try:
    dice.throw(7)
    message = ""
except ValueError as error:
    message = str(error)
assert message == "no such side: 7"

class Barrel:
    """Mix liquids: pour(litres, percent) adds juice of the given strength; strength is the
    mixed percent, 0.0 if empty.
    drain(litres) takes off the mixture, at most what is there, and returns how much.
    """
    def __init__(self):
        self.litres = 0
        self.pure = 0
    def pour(self, litres, percent):
        self.litres += litres
        self.pure += litres * percent / 100
    @property
    def strength(self):
        return round(self.pure * 100 / self.litres, 1) if self.litres else 0.0
    def drain(self, litres):
        taken = min(litres, self.litres)
        if self.litres:
            self.pure -= self.pure * taken / self.litres
        self.litres -= taken
        return taken
# H: The pure juice is tracked beside the litres, and draining removes its share.
barrel = Barrel()
assert barrel.strength == 0.0
barrel.pour(3, 100)
barrel.pour(1, 0)
assert barrel.strength == 75.0
assert barrel.drain(2) == 2
assert barrel.strength == 75.0
assert barrel.drain(9) == 2

class NameRegistry:
    """Give out unique names: claim("cat") returns "cat" first, then "cat2", "cat3" and so on;
    free(name) gives one back.
    A freed name can be claimed again, the plain name first.
    """
    def __init__(self):
        self.used = set()
    def claim(self, name):
        candidate = name
        number = 1
        while candidate in self.used:
            number += 1
            candidate = f"{name}{number}"
        self.used.add(candidate)
        return candidate
    def free(self, name):
        self.used.discard(name)
# M: Numbers are tried from two upwards until the name is not in use.
# R: class that hands out unique names: cat, cat2, cat3...; free(name) releases it
names = NameRegistry()
assert [names.claim("cat") for _ in range(3)] == ["cat", "cat2", "cat3"]
names.free("cat2")
assert names.claim("cat") == "cat2"
assert names.claim("dog") == "dog"

class Average3:
    """Compute the mean of the last three numbers given to the object by calling it; fewer
    numbers are averaged as they are."""
    def __init__(self):
        self.numbers = []
    def __call__(self, number):
        self.numbers = self.numbers[-2:] + [number]
        return sum(self.numbers) / len(self.numbers)
# E: The two newest numbers are kept and joined with the new one.
mean = Average3()
assert mean(3) == 3.0
assert mean(5) == 4.0
assert mean(7) == 5.0
assert mean(9) == 7.0
