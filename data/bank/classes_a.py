"""Verified problems: classes a."""

from dataclasses import dataclass

class GiftCard:
    """Keep the money left on a gift card, given as the starting amount.
    pay(price) takes the price off and returns True, or returns False when too little is left.
    """
    def __init__(self, amount):
        self.left = amount
    def pay(self, price):
        if price > self.left:
            return False
        self.left -= price
        return True
# E: The method compares first and changes the attribute only when the price fits.
# R: a class for a gift card please: starts with an amount in .left, pay(price) returns True and lowers it, or False if it is not enough
card = GiftCard(50)
assert card.pay(30) is True
assert card.pay(30) is False
assert card.left == 20

class WaterTank:
    """Hold litres of water up to a capacity, starting empty (attribute level).
    pour(litres) adds water and returns how much of it spilled over, 0 when all of it fits.
    """
    def __init__(self, capacity):
        self.capacity = capacity
        self.level = 0
    def pour(self, litres):
        self.level += litres
        spilled = max(0, self.level - self.capacity)
        self.level -= spilled
        return spilled
# M: All the water is added first, then everything above the capacity is taken off again.
# R: I need a tank class with a capacity. pour(litres) should fill .level and give back the amount that overflowed
tank = WaterTank(10)
assert tank.pour(6) == 0
assert tank.pour(7) == 3
assert tank.level == 10

class StepGoal:
    """Add up walked steps towards a daily goal with walk(steps).
    The property missing is the number of steps still needed, at least 0; reached is
    true or false.
    """
    def __init__(self, goal):
        self.goal = goal
        self.steps = 0
    def walk(self, steps):
        self.steps += steps
    @property
    def missing(self):
        return max(0, self.goal - self.steps)
    @property
    def reached(self):
        return self.missing == 0
# M: Both answers are computed from the running total whenever they are asked for.
# R: class for my daily steps: created with a goal, walk(n) adds steps, .missing says how many are left (not negative) and .reached is true or false
day = StepGoal(8000)
day.walk(5000)
assert day.reached is False
assert day.missing == 3000
day.walk(4000)
assert day.reached is True
assert day.missing == 0

class MarbleJar:
    """Collect marble colours with put(colour); len() counts the marbles.
    The in operator tells whether a colour is present.
    """
    def __init__(self):
        self.marbles = []
    def put(self, colour):
        self.marbles.append(colour)
    def __len__(self):
        return len(self.marbles)
    def __contains__(self, colour):
        return colour in self.marbles
# E: The special methods hand the question on to the list inside.
# R: make a jar class i can put() colours in, so that len(jar) and "red" in jar work
jar = MarbleJar()
jar.put("red")
jar.put("red")
assert len(jar) == 2
assert ("red" in jar) is True
assert ("blue" in jar) is False

@dataclass
class Book:
    """Describe a book by title and pages.
    is_long() returns True for more than 400 pages.
    """
    title: str
    pages: int
    def is_long(self):
        return self.pages > 400
# E: A dataclass writes the constructor, so only the question itself is coded.
# R: dataclass for a book with title and pages, plus a method is_long that's true above 400 pages
assert Book("Moss", 120).is_long() is False
assert Book("Rivers", 401).is_long() is True
assert Book("Rivers", 400).is_long() is False
assert Book("Moss", 120) == Book("Moss", 120)

class GridRobot:
    """Drive a robot that starts at (0, 0) facing north.
    go(steps) moves it ahead, turn_right() turns it, place() returns (x, y); north raises y.
    """
    def __init__(self):
        self.x = self.y = 0
        self.dx, self.dy = 0, 1
    def go(self, steps):
        self.x += self.dx * steps
        self.y += self.dy * steps
    def turn_right(self):
        self.dx, self.dy = self.dy, -self.dx
    def place(self):
        return (self.x, self.y)
# H: The heading is a unit vector, and a right turn swaps its parts and flips one sign.
# R: robot on a grid, starts at (0, 0) looking north. go(n), turn_right() and place() that gives (x, y). north is y up
robot = GridRobot()
robot.go(2)
assert robot.place() == (0, 2)
robot.turn_right()
robot.go(3)
assert robot.place() == (3, 2)
robot.turn_right()
robot.go(5)
assert robot.place() == (3, -3)

class Centimetres:
    """Represent a length in centimetres that can be added with + and compared with ==.
    str() gives a text like "12 cm".
    """
    def __init__(self, amount):
        self.amount = amount
    def __add__(self, other):
        return Centimetres(self.amount + other.amount)
    def __eq__(self, other):
        return self.amount == other.amount
    def __str__(self):
        return f"{self.amount} cm"
# M: Every operator works on the plain number inside and wraps the result again.
# R: I want a length value in cm so I can write a + b, a == b and str(a) gives "12 cm"
assert str(Centimetres(12)) == "12 cm"
assert (Centimetres(3) + Centimetres(4) == Centimetres(7)) is True
assert (Centimetres(3) == Centimetres(4)) is False

class Parcel:
    """Store a receiver and a weight in grams so that parcels sort from light to heavy.
    Comparing two parcels with < looks only at the weight.
    """
    def __init__(self, receiver, grams):
        self.receiver = receiver
        self.grams = grams
    def __lt__(self, other):
        return self.grams < other.grams
# E: Sorting needs nothing more than the less-than method.
small, big = Parcel("Ida", 200), Parcel("Bo", 900)
assert (small < big) is True
assert (big < small) is False
assert [p.receiver for p in sorted([big, small])] == ["Ida", "Bo"]

class QuizTeam:
    """Count right answers of a named team: answer(correct) adds a point when correct is true.
    str() shows the name and the points, as in "Owls: 3".
    """
    def __init__(self, name):
        self.name = name
        self.points = 0
    def answer(self, correct):
        if correct:
            self.points += 1
    def __str__(self):
        return f"{self.name}: {self.points}"
# E: A condition guards the counter and an f-string shows it.
# R: class for a quiz team. call answer(True) or answer(False), and str(team) should look like "Owls: 3"
owls = QuizTeam("Owls")
assert str(owls) == "Owls: 0"
owls.answer(True)
owls.answer(False)
owls.answer(True)
assert str(owls) == "Owls: 2"
assert owls.points == 2

class Kettle:
    """Heat water from 20 degrees by 10 degrees per minute, never above 100.
    heat(minutes) returns the new temperature; is_boiling() tells whether it is 100.
    """
    def __init__(self):
        self.degrees = 20
    def heat(self, minutes):
        self.degrees = min(100, self.degrees + 10 * minutes)
        return self.degrees
    def is_boiling(self):
        return self.degrees == 100
# E: Taking the smaller of 100 and the sum caps the temperature.
# R: kettle that starts at 20 degrees, heat(minutes) adds 10 per minute up to 100 and returns it, is_boiling() at 100
kettle = Kettle()
assert kettle.heat(3) == 50
assert kettle.is_boiling() is False
assert kettle.heat(9) == 100
assert kettle.is_boiling() is True

class LibraryCard:
    """Allow at most three borrowed titles at a time.
    borrow(title) returns whether it was lent; give_back(title) frees a place if it
    was borrowed.
    """
    def __init__(self):
        self.titles = set()
    def borrow(self, title):
        if len(self.titles) == 3:
            return False
        self.titles.add(title)
        return True
    def give_back(self, title):
        self.titles.discard(title)
# M: The size of the set is the number of lent books, and discard does not mind missing ones.
card = LibraryCard()
assert [card.borrow(title) for title in ("A", "B", "C")] == [True, True, True]
assert card.borrow("D") is False
card.give_back("B")
card.give_back("Z")
assert card.borrow("D") is True

class ParkingLot:
    """Track cars by plate on a lot with a fixed number of places.
    enter(plate) returns False when full or already inside, leave(plate) removes it,
    free is a number.
    """
    def __init__(self, places):
        self.places = places
        self.plates = set()
    @property
    def free(self):
        return self.places - len(self.plates)
    def enter(self, plate):
        if self.free == 0 or plate in self.plates:
            return False
        self.plates.add(plate)
        return True
    def leave(self, plate):
        self.plates.remove(plate)
# M: The free places follow from the size of the set, so no second counter can go wrong.
# R: write a parking lot class: it takes the number of places. enter(plate) -> bool (False if full or the car is in already), leave(plate), and a .free property
lot = ParkingLot(2)
assert lot.enter("AB1") is True
assert lot.enter("AB1") is False
assert lot.free == 1
lot.leave("AB1")
assert lot.free == 2

class Elevator:
    """Move between floor 0 and a top floor, starting at 0.
    up(n) and down(n) stop at the ends of the shaft and return the floor that is reached.
    """
    def __init__(self, top):
        self.top = top
        self.floor = 0
    def up(self, n=1):
        self.floor = min(self.top, self.floor + n)
        return self.floor
    def down(self, n=1):
        self.floor = max(0, self.floor - n)
        return self.floor
# E: The builtins min and max hold the floor inside the building.
# R: an elevator with floors 0 to top: up(n=1) and down(n=1) return the new floor and never leave the building
lift = Elevator(5)
assert lift.up() == 1
assert lift.up(9) == 5
assert lift.down(2) == 3
assert lift.down(7) == 0

class PhoneBattery:
    """Keep a charge in percent between 0 and 100, starting full.
    use(percent) and load(percent) change it; level is readable as an attribute.
    """
    def __init__(self):
        self.level = 100
    def change(self, delta):
        self.level = max(0, min(100, self.level + delta))
    def use(self, percent):
        self.change(-percent)
    def load(self, percent):
        self.change(percent)
# M: One helper limits the value, and both methods call it with opposite signs.
# R: phone battery object, starts at level 100, use(30) drains, load(10) charges, never under 0 or over 100
battery = PhoneBattery()
battery.use(30)
assert battery.level == 70
battery.load(50)
assert battery.level == 100
battery.use(120)
assert battery.level == 0

class TicketRoll:
    """Represent the ticket numbers from first to last, both included.
    A for loop runs over the numbers and len() counts them.
    """
    def __init__(self, first, last):
        self.first = first
        self.last = last
    def __iter__(self):
        return iter(range(self.first, self.last + 1))
    def __len__(self):
        return self.last - self.first + 1
# E: A range does the counting; the class only moves the end by one.
roll = TicketRoll(4, 7)
assert list(roll) == [4, 5, 6, 7]
assert len(roll) == 4
assert list(TicketRoll(9, 9)) == [9]

class Polynomial:
    """Keep coefficients from the constant upward, so [5, 0, 2] means 5 + 2x squared.
    Calling the object with x gives the value; the property degree is the highest power.
    """
    def __init__(self, coefficients):
        self.coefficients = coefficients
    @property
    def degree(self):
        return len(self.coefficients) - 1
    def __call__(self, x):
        value = 0
        for coefficient in reversed(self.coefficients):
            value = value * x + coefficient
        return value
# H: The value is built from the highest power down, multiplying by x at each step.
parabola = Polynomial([5, 0, 2])
assert parabola(3) == 23
assert parabola(0) == 5
assert parabola.degree == 2
assert Polynomial([7])(100) == 7

class Scaler:
    """Create a callable object that multiplies its argument by a stored factor."""
    def __init__(self, factor):
        self.factor = factor
    def __call__(self, value):
        return self.factor * value
# E: The special method __call__ makes the object usable like a function.
# R: how do I make an object I can call like a function that multiplies by a number given when it is created?
triple = Scaler(3)
assert triple(5) == 15
assert triple(0) == 0
assert [Scaler(n)(2) for n in (1, 4)] == [2, 8]

class TeaTimer:
    """Time tea that starts at a given minute and needs some minutes to steep.
    remaining(now) returns the minutes still to wait, and 0 once the tea is ready.
    """
    def __init__(self, start, steep):
        self.ready = start + steep
    def remaining(self, now):
        return max(0, self.ready - now)
# E: Only the moment of being ready is stored, and the waiting time is a subtraction.
# R: tea timer class without real time: give it start minute and steep minutes, remaining(now) -> minutes left or 0
timer = TeaTimer(10, 4)
assert timer.remaining(10) == 4
assert timer.remaining(13) == 1
assert timer.remaining(20) == 0

class StopWatch:
    """Add up running time from moments that the caller gives in seconds.
    start(now) and stop(now) may be repeated; total sums the seconds from each start
    to its stop.
    """
    def __init__(self):
        self.total = 0
        self.begun = None
    def start(self, now):
        self.begun = now
    def stop(self, now):
        self.total += now - self.begun
        self.begun = None
# E: Each stop adds the distance to the remembered start.
# R: stopwatch where I pass the times myself: w.start(5), w.stop(9), several times, then w.total is the sum of the running time
watch = StopWatch()
assert watch.total == 0
watch.start(5)
watch.stop(9)
assert watch.total == 4
watch.start(20)
watch.stop(21)
assert watch.total == 5

class StampAlbum:
    """Collect stamps in the order in which they arrive, each one only once.
    add(stamp) returns True for a new stamp and False for a double; stamps is the list.
    """
    def __init__(self):
        self.stamps = []
    def add(self, stamp):
        if stamp in self.stamps:
            return False
        self.stamps.append(stamp)
        return True
# E: A membership test before appending keeps the list free of doubles.
# R: I collect stamps, no doubles please. add(stamp) -> True if new, .stamps is the list in order
album = StampAlbum()
assert album.add("rose") is True
assert album.add("rose") is False
assert album.add("owl") is True
assert album.stamps == ["rose", "owl"]

class ErrorLog:
    """Record lines of the form "LEVEL message" with write(line).
    count(level) says how many lines start with that level word, in any letter case.
    """
    def __init__(self):
        self.lines = []
    def write(self, line):
        self.lines.append(line)
    def count(self, level):
        wanted = level.upper()
        return sum(line.split()[0].upper() == wanted for line in self.lines)
# M: The first word of each stored line is compared, and true results are summed.
log = ErrorLog()
log.write("WARN low disk")
log.write("INFO started")
log.write("WARN slow")
assert log.count("warn") == 2
assert log.count("INFO") == 1
assert log.count("error") == 0

class VotingBox:
    """Accept one ballot per voter with vote(voter, choice); a second vote returns False.
    result() gives a dictionary from each choice to its number of votes.
    """
    def __init__(self):
        self.votes = {}
    def vote(self, voter, choice):
        if voter in self.votes:
            return False
        self.votes[voter] = choice
        return True
    def result(self):
        counts = {}
        for choice in self.votes.values():
            counts[choice] = counts.get(choice, 0) + 1
        return counts
# M: Votes are stored under the voter, so a key test finds a second try.
# R: we vote on lunch. class with vote(voter, choice): True the first time, False if that voter voted already, and result() as a dict of counts
box = VotingBox()
assert box.vote("Ann", "soup") is True
assert box.vote("Ann", "rice") is False
assert box.vote("Bob", "soup") is True
assert box.result() == {"soup": 2}

class Pizza:
    """Build a pizza by chained calls: with_topping(name) returns the pizza itself.
    price() is 6 plus 2 for every topping.
    """
    def __init__(self):
        self.toppings = []
    def with_topping(self, name):
        self.toppings.append(name)
        return self
    def price(self):
        return 6 + 2 * len(self.toppings)
# E: Returning self from the method lets the next call follow directly.
# R: chainable pizza: Start empty, .with_topping("ham").with_topping("corn").price() = 6 + 2 per topping
assert Pizza().price() == 6
assert Pizza().with_topping("ham").with_topping("corn").price() == 10
assert Pizza().with_topping("egg").toppings == ["egg"]

@dataclass
class Song:
    """Describe a song by name and seconds.
    The property length is a text such as "3:07", with two digits for the seconds.
    """
    name: str
    seconds: int
    @property
    def length(self):
        minutes, rest = divmod(self.seconds, 60)
        return f"{minutes}:{rest:02d}"
# E: The builtin divmod splits the seconds, and a format code pads the rest.
# R: dataclass with name and seconds for a song, and a length property that shows 187 as "3:07"
assert Song("Sail", 187).length == "3:07"
assert Song("Blip", 59).length == "0:59"
assert Song("Hour", 3600).length == "60:00"

class RoundPool:
    """Describe a round pool by its radius and offer a diameter property.
    Setting the diameter changes the radius to half of it.
    """
    def __init__(self, radius):
        self.radius = radius
    @property
    def diameter(self):
        return 2 * self.radius
    @diameter.setter
    def diameter(self, value):
        self.radius = value / 2
# M: Only the radius is stored; the property computes in both directions.
pool = RoundPool(3)
assert pool.diameter == 6
pool.diameter = 10
assert pool.radius == 5
assert pool.diameter == 10

class EggCarton:
    """Hold up to six eggs: add(count) puts in what fits and returns how many are left over.
    len() is the number of eggs inside.
    """
    def __init__(self):
        self.eggs = 0
    def add(self, count):
        fitting = min(count, 6 - self.eggs)
        self.eggs += fitting
        return count - fitting
    def __len__(self):
        return self.eggs
# E: The smaller of the count and the free space is what goes in.
# R: an egg box for six. add(n) puts in as many as fit and tells me how many were left over, len() = eggs inside
carton = EggCarton()
assert carton.add(4) == 0
assert carton.add(4) == 2
assert len(carton) == 6
assert carton.add(0) == 0

class BusRide:
    """Follow the passengers on a bus stop by stop with stop(off, on).
    most holds the largest number of passengers that were on board after any stop.
    """
    def __init__(self):
        self.passengers = 0
        self.most = 0
    def stop(self, off, on):
        self.passengers += on - off
        self.most = max(self.most, self.passengers)
# E: After each change the record is raised when the bus is fuller than before.
# R: bus class, stop(off, on) changes .passengers, and .most remembers the fullest the bus has been
bus = BusRide()
bus.stop(0, 12)
bus.stop(5, 9)
bus.stop(10, 1)
assert bus.passengers == 7
assert bus.most == 16
assert BusRide().most == 0

class Locker:
    """Open with the right code through try_code(code), which returns whether it opened.
    After three wrong codes in total it stays blocked, and even the right code returns False.
    """
    def __init__(self, code):
        self.code = code
        self.wrong = 0
    def try_code(self, code):
        if self.wrong >= 3:
            return False
        if code == self.code:
            return True
        self.wrong += 1
        return False
# M: A counter of wrong tries is tested before the code is even looked at.
# R: locker with a code: try_code(code) True/False, and after 3 wrong tries in total it stays shut for good
locker = Locker("1234")
assert locker.try_code("1234") is True
assert [locker.try_code("0000") for _ in range(2)] == [False, False]
assert locker.try_code("1234") is True
locker.try_code("9")
assert locker.try_code("1234") is False

class CoinBox:
    """Collect coins by their value in cents: insert(cents, count) adds some of a kind.
    total() returns the value of all coins in cents.
    """
    def __init__(self):
        self.counts = {}
    def insert(self, cents, count=1):
        self.counts[cents] = self.counts.get(cents, 0) + count
    def total(self):
        return sum(cents * count for cents, count in self.counts.items())
# M: A dictionary counts each kind, and the total weighs the counts with the values.
# R: money box class: insert(cents, count=1) and total() in cents, counts per coin in a dict .counts
coins = CoinBox()
assert coins.total() == 0
coins.insert(50, 3)
coins.insert(20)
coins.insert(50)
assert coins.total() == 220
assert coins.counts == {50: 4, 20: 1}

class Plant:
    """Grow by 2 cm on a day with water and not at all without; start at a given height.
    day(watered) lets a day pass and returns the height. A third dry day in a row sets it to 0.
    """
    def __init__(self, height):
        self.height = height
        self.dry_days = 0
    def day(self, watered):
        if watered:
            self.dry_days = 0
            if self.height > 0:
                self.height += 2
        else:
            self.dry_days += 1
            if self.dry_days == 3:
                self.height = 0
        return self.height
# H: A counter of dry days is reset by water, and a withered plant no longer grows.
fern = Plant(5)
assert fern.day(True) == 7
assert [fern.day(False) for _ in range(2)] == [7, 7]
assert fern.day(False) == 0
assert fern.day(True) == 0

class Train:
    """Connect wagons behind an engine with couple(wagon).
    Iterating gives "engine" first and then the wagons in order; len() counts the wagons only.
    """
    def __init__(self):
        self.wagons = []
    def couple(self, wagon):
        self.wagons.append(wagon)
    def __iter__(self):
        yield "engine"
        yield from self.wagons
    def __len__(self):
        return len(self.wagons)
# M: The iteration method is a generator that starts with the engine.
# R: I'd like a train object: couple("mail") adds a wagon, list(train) gives ["engine", "mail"], len(train) is 1
train = Train()
assert list(train) == ["engine"]
train.couple("mail")
train.couple("coal")
assert list(train) == ["engine", "mail", "coal"]
assert len(train) == 2

class WeatherWeek:
    """Hold temperatures that are reached by the short names of the days, Mon to Sun.
    week["Mon"] reads a value; the property spread is the highest minus the lowest temperature.
    """
    NAMES = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    def __init__(self, temperatures):
        self.by_day = dict(zip(self.NAMES, temperatures))
    def __getitem__(self, day):
        return self.by_day[day]
    @property
    def spread(self):
        return max(self.by_day.values()) - min(self.by_day.values())
# M: The names and the values are zipped into a dictionary once.
week = WeatherWeek([12, 15, 9, 11, 20, 18, 14])
assert week["Mon"] == 12
assert week["Sun"] == 14
assert week.spread == 11

@dataclass(frozen=True)
class Paint:
    """Represent a colour by red, green and blue from 0 to 255.
    mixed(other) returns the colour halfway between, rounded down; instances cannot be changed.
    """
    red: int
    green: int
    blue: int
    def mixed(self, other):
        return Paint(
            (self.red + other.red) // 2,
            (self.green + other.green) // 2,
            (self.blue + other.blue) // 2,
        )
# M: Each part is averaged on its own, and a new object carries the result.
assert Paint(0, 0, 0).mixed(Paint(255, 100, 2)) == Paint(127, 50, 1)
assert Paint(10, 20, 30).mixed(Paint(10, 20, 30)) == Paint(10, 20, 30)
assert len({Paint(1, 2, 3), Paint(1, 2, 3)}) == 1

class Worker:
    """Pay a worker by the hour: pay(hours) is hours times the wage.
    Trainee, built from Worker, gets half of that pay.
    """
    def __init__(self, wage):
        self.wage = wage
    def pay(self, hours):
        return hours * self.wage

class PhoneBook:
    """Map names to numbers with book[name] = number and book[name].
    Reading an unknown name gives "unknown" instead of an error.
    """
    def __init__(self):
        self.numbers = {}
    def __setitem__(self, name, number):
        self.numbers[name] = number
    def __getitem__(self, name):
        return self.numbers.get(name, "unknown")
# E: The square brackets call two special methods that use a dictionary inside.
# R: phone book class where book["Eva"] = "555" stores and book["Max"] gives "unknown" if there is no such name
phones = PhoneBook()
phones["Eva"] = "555"
assert phones["Eva"] == "555"
assert phones["Max"] == "unknown"
phones["Eva"] = "777"
assert phones["Eva"] == "777"

class Chapter:
    """Cover the pages from start to end, both included.
    The in operator tells whether a page number belongs to the chapter.
    """
    def __init__(self, start, end):
        self.start = start
        self.end = end
    def __contains__(self, page):
        return self.start <= page <= self.end
# E: A chained comparison answers the membership question.
# R: object for pages start..end so that `5 in chapter` works, both ends included
assert (5 in Chapter(1, 9)) is True
assert (9 in Chapter(1, 9)) is True
assert (10 in Chapter(1, 9)) is False

class RecordKeeper:
    """Watch results and remember the best (largest) one in the attribute best, None at first.
    submit(result) returns True only when the result beats everything before it.
    """
    def __init__(self):
        self.best = None
    def submit(self, result):
        if self.best is None or result > self.best:
            self.best = result
            return True
        return False
# E: The first result always counts, later ones must be larger than the stored best.
# R: high jump! class where submit(height) says if it's a new record, and .best keeps it
jump = RecordKeeper()
assert jump.best is None
assert jump.submit(140) is True
assert jump.submit(140) is False
assert jump.submit(145) is True

class Fridge:
    """Store food with the day on which it goes bad: put(food, bad_day).
    check(today) removes everything whose bad day has come and returns those foods sorted.
    """
    def __init__(self):
        self.bad_days = {}
    def put(self, food, bad_day):
        self.bad_days[food] = bad_day
    def check(self, today):
        bad = sorted(food for food, day in self.bad_days.items() if day <= today)
        for food in bad:
            del self.bad_days[food]
        return bad
# M: The bad foods are listed first, so the dictionary is not changed during the loop.
fridge = Fridge()
fridge.put("milk", 5)
fridge.put("ham", 3)
fridge.put("eggs", 12)
assert fridge.check(2) == []
assert fridge.check(5) == ["ham", "milk"]
assert list(fridge.bad_days) == ["eggs"]

class Sandwich:
    """Stack fillings between two slices with add(filling).
    str() joins all layers with " | ", beginning and ending with "bread".
    """
    def __init__(self):
        self.fillings = []
    def add(self, filling):
        self.fillings.append(filling)
    def __str__(self):
        return " | ".join(["bread", *self.fillings, "bread"])
# E: The star unpacks the fillings between the two slices before joining.
# R: class where add("cheese") stacks fillings and str() gives "bread | cheese | bread"
lunch = Sandwich()
assert str(lunch) == "bread | bread"
lunch.add("cheese")
lunch.add("salad")
assert str(lunch) == "bread | cheese | salad | bread"
assert len(lunch.fillings) == 2

class Percentage:
    """Wrap a percent value; of(amount) returns that share of the amount.
    str() adds the percent sign without a space.
    """
    def __init__(self, value):
        self.value = value
    def of(self, amount):
        return amount * self.value / 100
    def __str__(self):
        return f"{self.value}%"
# E: Multiplying before dividing by 100 gives the share.
# R: small class around a percent value 20, so that p.of(50) is 10 and str(p) gives "20%"
assert Percentage(20).of(50) == 10
assert Percentage(0).of(80) == 0
assert str(Percentage(7)) == "7%"

class TwoPlayerGame:
    """Switch between two players: current is the one to move, starting with the first.
    move() ends the turn and returns the name of the next player.
    """
    def __init__(self, first, second):
        self.current = first
        self.waiting = second
    def move(self):
        self.current, self.waiting = self.waiting, self.current
        return self.current
# E: A tuple swap exchanges the active and the waiting player.
# R: whose turn is it? class with two names, .current is the first one, move() switches and returns the next player
game = TwoPlayerGame("Lea", "Tom")
assert game.current == "Lea"
assert game.move() == "Tom"
assert game.move() == "Lea"

class PocketMoney:
    """Get a weekly amount and save it: week() adds the amount, spend(price) subtracts.
    history lists every balance after each change, starting with an empty list.
    """
    def __init__(self, weekly):
        self.weekly = weekly
        self.balance = 0
        self.history = []
    def change(self, amount):
        self.balance += amount
        self.history.append(self.balance)
    def week(self):
        self.change(self.weekly)
    def spend(self, price):
        self.change(-price)
# M: All changes go through one method, which also writes the history.
purse = PocketMoney(5)
assert purse.history == []
purse.week()
purse.week()
purse.spend(3)
assert purse.balance == 7
assert purse.history == [5, 10, 7]
