"""Verified problems: classes b."""

from dataclasses import dataclass, field, replace
from functools import total_ordering

class Seesaw:
    """Put weights on the "left" or "right" side with sit(side, weight).
    tilt() returns the heavier side, or "level" when both sides weigh the same.
    """
    def __init__(self):
        self.weights = {"left": 0, "right": 0}
    def sit(self, side, weight):
        self.weights[side] += weight
    def tilt(self):
        left, right = self.weights["left"], self.weights["right"]
        if left == right:
            return "level"
        return "left" if left > right else "right"
# M: One total per side is kept in a dictionary and compared on request.
# R: playground seesaw as a class: sit("left", 30) adds weight on a side, tilt() says "left", "right" or "level"
board = Seesaw()
assert board.tilt() == "level"
board.sit("left", 30)
assert board.tilt() == "left"
board.sit("right", 45)
assert board.tilt() == "right"

@dataclass
class Player:
    """Describe a player by name with a score that starts at 0 and an own list of badges.
    Two players never share their badges.
    """
    name: str
    score: int = 0
    badges: list = field(default_factory=list)
# E: The default factory makes a fresh list for every instance.
# R: dataclass for a player: name, score default 0 and badges as a list that isn't shared between players
first, second = Player("Ada"), Player("Ben")
first.badges.append("gold")
assert first.badges == ["gold"]
assert second.badges == []
assert second == Player("Ben", 0, [])

@dataclass(frozen=True)
class Booking:
    """Describe a room booking by guest and nights that cannot be changed.
    extended(more) returns a new booking with that many extra nights.
    """
    guest: str
    nights: int
    def extended(self, more):
        return replace(self, nights=self.nights + more)
# E: The helper replace copies a dataclass with some fields changed.
# R: frozen dataclass guest + nights and a method extended(more) that returns a new one with more nights
stay = Booking("Kim", 2)
assert stay.extended(3) == Booking("Kim", 5)
assert stay.nights == 2
assert stay.extended(0) == stay

@total_ordering
class ShirtSize:
    """Compare the sizes "S", "M", "L" and "XL" with all comparison operators, small
    to large.
    """
    ORDER = ["S", "M", "L", "XL"]
    def __init__(self, name):
        self.rank = self.ORDER.index(name)
    def __eq__(self, other):
        return self.rank == other.rank
    def __lt__(self, other):
        return self.rank < other.rank
# M: The position in a fixed list is the rank, and a decorator adds the other comparisons.
assert (ShirtSize("S") < ShirtSize("L")) is True
assert (ShirtSize("XL") >= ShirtSize("M")) is True
assert (ShirtSize("M") == ShirtSize("M")) is True

class Lantern:
    """Switch a lantern with toggle(); is_on starts as False.
    toggles counts how often it was switched.
    """
    def __init__(self):
        self.is_on = False
        self.toggles = 0
    def toggle(self):
        self.is_on = not self.is_on
        self.toggles += 1
# E: The operator not flips the state at each call.
# R: lantern object with is_on (false at first), toggle() and a count of toggles
lantern = Lantern()
assert lantern.is_on is False
lantern.toggle()
assert lantern.is_on is True
lantern.toggle()
assert (lantern.is_on, lantern.toggles) == (False, 2)

class BreadSlicer:
    """Cut slices from a loaf of a given length in mm with slice(thickness).
    The method returns True if the loaf was long enough and False otherwise; slices counts them.
    """
    def __init__(self, length):
        self.length = length
        self.slices = 0
    def slice(self, thickness):
        if thickness > self.length:
            return False
        self.length -= thickness
        self.slices += 1
        return True
# E: A guard sends thin ends away before the loaf gets shorter.
# R: loaf of some length in mm, slice(thickness) returns True and shortens it, False if too short; count them in .slices
loaf = BreadSlicer(25)
assert loaf.slice(10) is True
assert loaf.slice(12) is True
assert loaf.slice(10) is False
assert (loaf.length, loaf.slices) == (3, 2)

class GuestList:
    """Keep invited guests; invite(*names) adds any number of them.
    The in operator ignores letter case, and len() counts each guest once.
    """
    def __init__(self):
        self.guests = set()
    def invite(self, *names):
        self.guests.update(name.lower() for name in names)
    def __contains__(self, name):
        return name.lower() in self.guests
    def __len__(self):
        return len(self.guests)
# M: All names are stored in lower case, so that spelling makes no difference.
# R: guest list: invite("Nora", "Piet") takes many names, `in` should ignore upper/lower case, len counts people once
party = GuestList()
party.invite("Nora", "Piet", "NORA")
assert ("piet" in party) is True
assert ("Olaf" in party) is False
assert len(party) == 2

class Minutes:
    """Represent a length of time in whole minutes, with + and - between two of them.
    str() shows hours and minutes like "2h05"; a difference never goes below zero.
    """
    def __init__(self, count):
        self.count = count
    def __add__(self, other):
        return Minutes(self.count + other.count)
    def __sub__(self, other):
        return Minutes(max(0, self.count - other.count))
    def __str__(self):
        return f"{self.count // 60}h{self.count % 60:02d}"
# M: The operators compute with plain minutes, and only the text splits them into hours.
assert str(Minutes(125)) == "2h05"
assert str(Minutes(50) + Minutes(10)) == "1h00"
assert str(Minutes(50) - Minutes(20)) == "0h30"
assert str(Minutes(5) - Minutes(20)) == "0h00"

class WordHunt:
    """Look for a list of hidden words: found(word) returns True if it is one not found yet.
    left() returns the number of words still hidden.
    """
    def __init__(self, words):
        self.hidden = set(words)
    def found(self, word):
        if word not in self.hidden:
            return False
        self.hidden.remove(word)
        return True
    def left(self):
        return len(self.hidden)
# E: Found words leave the set, so its size is the answer.
# R: word search game: give it the hidden words, found("cat") -> True the first time only (False for wrong words), left() -> how many are still missing
hunt = WordHunt(["cat", "sun", "tea"])
assert hunt.found("cat") is True
assert hunt.found("cat") is False
assert hunt.found("dog") is False
assert hunt.left() == 2

class FuelTank:
    """Burn fuel while driving: tank(litres) fills up and drive(km) uses 1 litre for 20 km.
    drive returns the kilometres that were really driven before the tank was empty.
    """
    def __init__(self):
        self.litres = 0
    def tank(self, litres):
        self.litres += litres
    def drive(self, km):
        driven = min(km, self.litres * 20)
        self.litres -= driven / 20
        return driven
# M: The range of the fuel limits the distance, and the driven part is paid in litres.
# R: car with a fuel tank, tank(litres), drive(km) uses 1 l per 20 km and returns how far it got
car = FuelTank()
assert car.drive(10) == 0
car.tank(5)
assert car.drive(60) == 60
assert car.litres == 2
assert car.drive(100) == 40

class TicTacBoard:
    """Keep a board of nine fields numbered 0 to 8, filled by place(field, mark).
    winner() returns the mark that owns a full row, column or diagonal, or None.
    """
    ACROSS = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 4, 8)]
    DOWN = [(0, 3, 6), (1, 4, 7), (2, 5, 8), (2, 4, 6)]
    def __init__(self):
        self.fields = [None] * 9
    def place(self, field, mark):
        self.fields[field] = mark
    def winner(self):
        for a, b, c in self.ACROSS + self.DOWN:
            if self.fields[a] and self.fields[a] == self.fields[b] == self.fields[c]:
                return self.fields[a]
        return None
# H: Each of the eight lines is tested for three equal marks that are not empty.
board = TicTacBoard()
assert board.winner() is None
for position in (0, 4):
    board.place(position, "X")
assert board.winner() is None
board.place(8, "X")
assert board.winner() == "X"

class SpellBook:
    """Learn spells with their mana cost by learn(name, cost) and start with some mana.
    cast(name) pays the cost and returns True; unknown or too costly spells return False.
    """
    def __init__(self, mana):
        self.mana = mana
        self.costs = {}
    def learn(self, name, cost):
        self.costs[name] = cost
    def cast(self, name):
        cost = self.costs.get(name)
        if cost is None or cost > self.mana:
            return False
        self.mana -= cost
        return True
# M: A missing spell gives None from the dictionary, and one condition covers both refusals.
mage = SpellBook(10)
mage.learn("fire", 6)
assert mage.cast("ice") is False
assert mage.cast("fire") is True
assert mage.cast("fire") is False
assert mage.mana == 4

class Bookmark:
    """Remember the page in a book with a known number of pages, starting at page 1.
    read(pages) goes forward, at most to the end, and percent() gives the whole percent reached.
    """
    def __init__(self, pages):
        self.pages = pages
        self.page = 1
    def read(self, pages):
        self.page = min(self.pages, self.page + pages)
    def percent(self):
        return 100 * self.page // self.pages
# E: Integer division drops the part of a percent.
# R: I want to track where I am in a book. starts on page 1, read(n) moves on but not past the last page, percent() is rounded down
mark = Bookmark(200)
assert mark.percent() == 0
mark.read(49)
assert mark.page == 50
assert mark.percent() == 25
mark.read(500)
assert mark.percent() == 100

class PaperTray:
    """Print on paper from a tray: load(sheets) adds paper, and print_pages(pages) uses it up.
    Every sheet takes two pages; the method returns the sheets used, or -1 if there are too few.
    """
    def __init__(self):
        self.sheets = 0
    def load(self, sheets):
        self.sheets += sheets
    def print_pages(self, pages):
        needed = (pages + 1) // 2
        if needed > self.sheets:
            return -1
        self.sheets -= needed
        return needed
# E: Adding one before halving rounds an odd number of pages up.
# R: printer tray: load(sheets), print_pages(pages) uses one sheet per 2 pages and returns the sheets used or -1 if not enough paper
tray = PaperTray()
tray.load(5)
assert tray.print_pages(5) == 3
assert tray.print_pages(6) == -1
assert tray.print_pages(4) == 2
assert tray.sheets == 0

class Menu:
    """Map dishes to prices given as keyword arguments.
    menu.dish reads a price like an attribute, and an unknown dish costs 0.
    """
    def __init__(self, **prices):
        self.prices = prices
    def __getattr__(self, dish):
        return self.prices.get(dish, 0)
# M: Python calls __getattr__ only for attributes that do not exist otherwise.
lunch = Menu(soup=4, salad=6)
assert lunch.soup == 4
assert lunch.salad == 6
assert lunch.cake == 0

class SparseRow:
    """Behave like an endless row of zeros in which single cells can be set by row[i] = value.
    Setting 0 frees the cell, and len() counts the cells that are not 0.
    """
    def __init__(self):
        self.cells = {}
    def __setitem__(self, index, value):
        if value == 0:
            self.cells.pop(index, None)
        else:
            self.cells[index] = value
    def __getitem__(self, index):
        return self.cells.get(index, 0)
    def __len__(self):
        return len(self.cells)
# H: Only the other values are kept in a dictionary, all else is answered by a default.
row = SparseRow()
row[1000] = 7
assert row[1000] == 7
assert row[3] == 0
row[1000] = 0
assert len(row) == 0

class LastSeen:
    """Note at which hour a person was seen with seen(name, hour).
    since(name, hour) returns the hours passed since then, or None for somebody never seen.
    """
    def __init__(self):
        self.hours = {}
    def seen(self, name, hour):
        self.hours[name] = hour
    def since(self, name, hour):
        if name not in self.hours:
            return None
        return hour - self.hours[name]
# E: The newest hour overwrites the older one under the same name.
# R: note when I saw somebody: seen(name, hour), and since(name, hour) gives the hours passed or None if never seen
visits = LastSeen()
visits.seen("Uma", 8)
visits.seen("Uma", 11)
assert visits.since("Uma", 15) == 4
assert visits.since("Uma", 11) == 0
assert visits.since("Vic", 15) is None

class Ladder:
    """Climb a ladder with a number of rungs, starting below it at 0.
    The property at_top is true on the last rung; climb() moves one rung up if there is one.
    """
    def __init__(self, rungs):
        self.rungs = rungs
        self.rung = 0
    @property
    def at_top(self):
        return self.rung == self.rungs
    def climb(self):
        if not self.at_top:
            self.rung += 1
# E: The method asks the property before it takes a step.
ladder = Ladder(2)
assert ladder.at_top is False
ladder.climb()
ladder.climb()
ladder.climb()
assert ladder.rung == 2
assert ladder.at_top is True

class Shelter:
    """Register animals by kind with arrive(name, kind) and let them go with adopt(name).
    names(kind) returns the sorted names of the animals of that kind still there.
    """
    def __init__(self):
        self.kinds = {}
    def arrive(self, name, kind):
        self.kinds[name] = kind
    def adopt(self, name):
        del self.kinds[name]
    def names(self, kind):
        return sorted(name for name, own in self.kinds.items() if own == kind)
# M: The kind is stored under the name and filtered when a list is needed.
# R: animal shelter class with arrive("Rex", "dog"), adopt("Rex") which takes it out and names("dog") giving the sorted dogs that are left
home = Shelter()
home.arrive("Rex", "dog")
home.arrive("Bim", "dog")
home.arrive("Tiger", "cat")
assert home.names("dog") == ["Bim", "Rex"]
home.adopt("Bim")
assert home.names("dog") == ["Rex"]
assert home.names("fish") == []

class Shape:
    """Give every shape an area() and compare shapes by it with is_larger(other).
    Tile is a shape with a width and a height; the area of a plain shape is 0.
    """
    def area(self):
        return 0
    def is_larger(self, other):
        return self.area() > other.area()

class ComboLock:
    """Turn a dial with the numbers 0 to 39: turn(steps) goes up, or down for negative steps.
    It wraps around at both ends and returns the new number; the dial starts at 0.
    """
    def __init__(self):
        self.number = 0
    def turn(self, steps):
        self.number = (self.number + steps) % 40
        return self.number
# E: The remainder operator wraps in both directions.
# R: A dial from 0 to 39 that starts at 0. turn(steps) goes round in both directions and returns the number.
dial = ComboLock()
assert dial.turn(15) == 15
assert dial.turn(-20) == 35
assert dial.turn(5) == 0

class Ingredient:
    """Store the name and the grams of an ingredient; ingredient * n makes n times as much.
    repr() looks like "flour (200 g)".
    """
    def __init__(self, name, grams):
        self.name = name
        self.grams = grams
    def __mul__(self, times):
        return Ingredient(self.name, self.grams * times)
    def __repr__(self):
        return f"{self.name} ({self.grams} g)"
# E: Multiplying creates a new ingredient, so the old one keeps its weight.
# R: Class with name and grams, `ingredient * 3` triples the grams in a new object and repr is "flour (200 g)"
flour = Ingredient("flour", 200)
assert repr(flour) == "flour (200 g)"
assert repr(flour * 3) == "flour (600 g)"
assert flour.grams == 200

class ScoreBand:
    """Assign grades by limits: pairs of (lowest score, grade), listed from high to low.
    Calling the object with a score returns the first grade whose limit is met, else "fail".
    """
    def __init__(self, limits):
        self.limits = limits
    def __call__(self, score):
        for lowest, grade in self.limits:
            if score >= lowest:
                return grade
        return "fail"
# M: The loop goes from the highest limit down and stops at the first match.
band = ScoreBand([(90, "gold"), (70, "silver")])
assert band(95) == "gold"
assert band(70) == "silver"
assert band(12) == "fail"

class Herd:
    """Keep the ages of a herd of goats: born() adds a newborn, year() ages all by one.
    oldest is a property and None for an empty herd.
    """
    def __init__(self):
        self.ages = []
    def born(self):
        self.ages.append(0)
    def year(self):
        self.ages = [age + 1 for age in self.ages]
    @property
    def oldest(self):
        return max(self.ages, default=None)
# M: A comprehension rebuilds the ages, and the default of max handles the empty herd.
goats = Herd()
assert goats.oldest is None
goats.born()
goats.year()
goats.year()
goats.born()
assert goats.oldest == 2
assert goats.ages == [2, 0]

class TemperatureLog:
    """Record readings with add(value); len() counts them.
    The property mean is their average, or 0 before the first reading.
    """
    def __init__(self):
        self.readings = []
    def add(self, value):
        self.readings.append(value)
    def __len__(self):
        return len(self.readings)
    @property
    def mean(self):
        if not self.readings:
            return 0
        return sum(self.readings) / len(self)
# E: An empty list is caught before the division.
# R: log of readings: add(x), len(log) and a mean property (0 while there's nothing in it)
log = TemperatureLog()
assert log.mean == 0
log.add(10)
log.add(15)
assert log.mean == 12.5
assert len(log) == 2

class Signpost:
    """Collect distances to towns with point(town, km).
    Iterating gives lines such as "Ulm 12 km", the nearest town at the top.
    """
    def __init__(self):
        self.distances = {}
    def point(self, town, km):
        self.distances[town] = km
    def __iter__(self):
        for town in sorted(self.distances, key=self.distances.get):
            yield f"{town} {self.distances[town]} km"
# M: The towns are sorted by looking up their distance, and each line is yielded.
post = Signpost()
assert list(post) == []
post.point("Ulm", 12)
post.point("Bern", 3)
assert list(post) == ["Bern 3 km", "Ulm 12 km"]
assert "".join(post) == "Bern 3 kmUlm 12 km"

class Cookie:
    """Count all cookies ever made in the class attribute made.
    Each cookie gets the next number, beginning with 1, in its attribute number.
    """
    made = 0
    def __init__(self):
        Cookie.made += 1
        self.number = Cookie.made
# E: The counter belongs to the class, so that every instance sees the same one.
# R: every object of my class should get its own number 1, 2, 3... and the class should know how many were made
plain, sweet = Cookie(), Cookie()
assert plain.number == 1
assert sweet.number == 2
assert Cookie.made == 2

class Tally:
    """Count events by calling the object; every call returns the new count.
    reset() starts again from 0, and bool() is False while nothing is counted.
    """
    def __init__(self):
        self.count = 0
    def __call__(self):
        self.count += 1
        return self.count
    def reset(self):
        self.count = 0
    def __bool__(self):
        return self.count > 0
# E: The truth value and the call are both special methods around one number.
clicks = Tally()
assert bool(clicks) is False
assert [clicks(), clicks()] == [1, 2]
clicks.reset()
assert clicks() == 1

class CommandParser:
    """Run simple commands on a number that starts at 0: "add 5", "sub 2", "double".
    run(line) returns the new value; an unknown command leaves it as it is.
    """
    def __init__(self):
        self.value = 0
    def run(self, line):
        command, *rest = line.split()
        if command == "add":
            self.value += int(rest[0])
        elif command == "sub":
            self.value -= int(rest[0])
        elif command == "double":
            self.value *= 2
        return self.value
# M: A starred target takes the arguments of the line, which may be missing.
machine = CommandParser()
assert machine.run("add 5") == 5
assert machine.run("double") == 10
assert machine.run("sub 3") == 7
assert machine.run("dance") == 7

class Cursor:
    """Read a text one character at a time: peek() shows the next one, take() also moves on.
    Both return an empty string at the end of the text.
    """
    def __init__(self, text):
        self.text = text
        self.position = 0
    def peek(self):
        return self.text[self.position:self.position + 1]
    def take(self):
        character = self.peek()
        self.position += len(character)
        return character
# M: A slice of length one is empty past the end, where an index would fail.
# R: I'm writing a parser: class around a text with peek() (next char) and take() (next char and move on), both "" at the end
reader = Cursor("hi")
assert reader.peek() == "h"
assert [reader.take(), reader.take()] == ["h", "i"]
assert reader.peek() == ""
assert reader.take() == ""

class PageHistory:
    """Behave like the back button of a browser: visit(page) opens a page.
    back() returns to the page before and gives it, and stays on the very first page.
    """
    def __init__(self, home):
        self.pages = [home]
    def visit(self, page):
        self.pages.append(page)
    def back(self):
        if len(self.pages) > 1:
            self.pages.pop()
        return self.pages[-1]
# M: The open page is the end of a list, and going back pops it unless it is the only one.
# R: browser back button. starts with a home page, visit(page), back() returns the previous page and never leaves home
browser = PageHistory("home")
browser.visit("news")
browser.visit("sport")
assert browser.back() == "news"
assert browser.back() == "home"
assert browser.back() == "home"

class Speed:
    """Store a speed in km/h, readable as the properties kmh and ms (metres per second).
    The class method from_ms(value) builds a speed from metres per second.
    """
    def __init__(self, kmh):
        self.kmh = kmh
    @classmethod
    def from_ms(cls, value):
        return cls(value * 3.6)
    @property
    def ms(self):
        return self.kmh / 3.6
# M: The class method is a second constructor that converts before building.
assert Speed(36).ms == 10
assert Speed.from_ms(10).kmh == 36
assert Speed(0).ms == 0

class Password:
    """Hide a secret: str() and repr() show one star for each character.
    matches(guess) compares with the real text.
    """
    def __init__(self, secret):
        self.secret = secret
    def __repr__(self):
        return "*" * len(self.secret)
    def matches(self, guess):
        return guess == self.secret
# E: Without a __str__ of its own, a class uses __repr__ for both texts.
# R: wrapper for a secret so that print shows only stars, plus matches(guess)
assert str(Password("rose")) == "****"
assert repr([Password("ab")]) == "[**]"
assert Password("rose").matches("rose") is True
assert Password("rose").matches("Rose") is False

class TeamRoster:
    """Build a roster of players with shirt numbers: sign(name) gives the lowest
    free number from 1.
    release(name) frees the number again.
    """
    def __init__(self):
        self.shirts = {}
    def sign(self, name):
        number = 1
        while number in self.shirts.values():
            number += 1
        self.shirts[name] = number
        return number
    def release(self, name):
        del self.shirts[name]
# M: The loop counts up until a number is found that nobody wears.
squad = TeamRoster()
assert [squad.sign(name) for name in ("Ole", "Per", "Jan")] == [1, 2, 3]
squad.release("Per")
assert squad.sign("Leo") == 2
assert squad.shirts == {"Ole": 1, "Jan": 3, "Leo": 2}

class Auction:
    """Accept bids with bid(name, amount), which returns True only for a bid above the price.
    The price begins at the start price; leader is the highest bidder, None at first.
    """
    def __init__(self, start_price):
        self.price = start_price
        self.leader = None
    def bid(self, name, amount):
        if amount <= self.price:
            return False
        self.price = amount
        self.leader = name
        return True
# E: The start price plays the role of a first bid without a name.
# R: auction class that gets a start price. bid(name, amount) is True if it's higher than the price so far, .leader holds the best bidder (None at first)
sale = Auction(100)
assert sale.bid("Ines", 100) is False
assert sale.bid("Jon", 120) is True
assert sale.bid("Ines", 110) is False
assert sale.leader == "Jon"

class RainGauge:
    """Measure rain in mm with rain(mm), and read and empty the gauge with empty().
    empty returns the amount collected since it was last emptied.
    """
    def __init__(self):
        self.level = 0
    def rain(self, mm):
        self.level += mm
    def empty(self):
        collected, self.level = self.level, 0
        return collected
# E: One tuple assignment keeps the old level and resets it.
# R: rain gauge, rain(mm) adds to .level, empty() returns what was in it and resets to 0
gauge = RainGauge()
gauge.rain(4)
gauge.rain(3)
assert gauge.empty() == 7
assert gauge.empty() == 0
gauge.rain(2)
assert gauge.level == 2

class Crossword:
    """Hold answers as a mapping from clue number to word, all hidden at first.
    guess(number, word) ignores case; show(number) gives the word when solved, else underscores.
    """
    def __init__(self, answers):
        self.answers = answers
        self.solved = set()
    def guess(self, number, word):
        if self.answers[number].lower() == word.lower():
            self.solved.add(number)
        return number in self.solved
    def show(self, number):
        word = self.answers[number]
        return word if number in self.solved else "_" * len(word)
# M: A set of solved numbers decides between the word and a line of its length.
puzzle = Crossword({1: "lake", 2: "oak"})
assert puzzle.show(1) == "____"
assert puzzle.guess(1, "LAKE") is True
assert puzzle.show(1) == "lake"
assert puzzle.guess(2, "elm") is False

@dataclass
class Invoice:
    """Describe an invoice by net amount and tax rate in percent, with the rate 20 by default.
    The total is computed once, right after creation.
    """
    net: float
    rate: float = 20
    def __post_init__(self):
        self.total = self.net + self.net * self.rate / 100
# E: The hook __post_init__ runs after the generated constructor.
# R: dataclass with net and rate (20 by default), and self.total worked out automatically after creating it
assert Invoice(50).total == 60
assert Invoice(50, 10).total == 55
assert Invoice(0).total == 0

class Zoo:
    """Count animals by kind: zoo + other merges two zoos into a new one.
    Each zoo is created from keyword arguments such as lions=2 and keeps them in counts.
    """
    def __init__(self, **counts):
        self.counts = counts
    def __add__(self, other):
        merged = dict(self.counts)
        for kind, count in other.counts.items():
            merged[kind] = merged.get(kind, 0) + count
        return Zoo(**merged)
# M: The copy of one dictionary receives the counts of the other.
north, south = Zoo(lions=2, bears=1), Zoo(lions=1, apes=4)
assert (north + south).counts == {"lions": 3, "bears": 1, "apes": 4}
assert north.counts == {"lions": 2, "bears": 1}
assert (north + Zoo()).counts == {"lions": 2, "bears": 1}

class Escalator:
    """Run in the direction "up" or "down" and allow a change only while it stands still.
    start() and stop() set running; turn() flips the direction if possible and
    returns the direction.
    """
    def __init__(self):
        self.running = False
        self.direction = "up"
    def start(self):
        self.running = True
    def stop(self):
        self.running = False
    def turn(self):
        if not self.running:
            self.direction = "down" if self.direction == "up" else "up"
        return self.direction
# M: The running flag locks the direction.
stairs = Escalator()
assert stairs.turn() == "down"
stairs.start()
assert stairs.turn() == "down"
stairs.stop()
assert stairs.turn() == "up"

class Interval:
    """Represent the numbers from low to high; a & b is the common part of two intervals.
    The result of & is None when they do not touch. Intervals with equal ends are equal.
    """
    def __init__(self, low, high):
        self.low = low
        self.high = high
    def __eq__(self, other):
        return (self.low, self.high) == (other.low, other.high)
    def __and__(self, other):
        low, high = max(self.low, other.low), min(self.high, other.high)
        return Interval(low, high) if low <= high else None
# H: The common part runs from the larger start to the smaller end, if that is not backwards.
# R: class for number ranges low..high where a & b gives the overlap as a new one (None if there's none) and == works
assert Interval(1, 6) & Interval(4, 9) == Interval(4, 6)
assert Interval(1, 3) & Interval(3, 5) == Interval(3, 3)
assert (Interval(1, 2) & Interval(5, 6)) is None

class Compost:
    """Collect kitchen waste in kilograms; rot() turns half of it into soil.
    waste and soil are attributes, both 0 at first.
    """
    def __init__(self):
        self.waste = 0
        self.soil = 0
    def add(self, kilograms):
        self.waste += kilograms
    def rot(self):
        half = self.waste / 2
        self.waste -= half
        self.soil += half
# E: The half is computed once and moved from one attribute to the other.
# R: compost heap: add(kg) puts waste on it and rot() moves half of .waste into .soil
heap = Compost()
heap.add(8)
heap.rot()
assert (heap.waste, heap.soil) == (4, 4)
heap.rot()
assert (heap.waste, heap.soil) == (2, 6)
assert Compost().soil == 0
