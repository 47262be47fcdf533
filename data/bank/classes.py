"""Verified problems: classes."""

from dataclasses import dataclass

class Counter:
    """A counter with increment, reset and a value that starts at zero."""

    def __init__(self):
        self.value = 0

    def increment(self):
        self.value += 1

    def reset(self):
        self.value = 0
# E: __init__ sets the attribute; the methods change it through self.
counter = Counter()
counter.increment()
counter.increment()
assert counter.value == 2
counter.reset()
assert counter.value == 0
assert Counter().value == 0

class Stack:
    """A last-in, first-out stack with push, pop, peek and is_empty; pop and peek of an empty stack give None."""

    def __init__(self):
        self._items = []

    def push(self, item):
        self._items.append(item)

    def pop(self):
        return self._items.pop() if self._items else None

    def peek(self):
        return self._items[-1] if self._items else None

    def is_empty(self):
        return not self._items
# E: The end of a list is the top of the stack.
stack = Stack()
stack.push(1)
stack.push(2)
assert stack.peek() == 2
assert stack.pop() == 2
assert stack.pop() == 1
assert stack.pop() is None and stack.is_empty()

class Account:
    """A bank account with deposit and withdraw; withdrawing too much raises a ValueError."""

    def __init__(self, balance=0):
        self.balance = balance

    def deposit(self, amount):
        self.balance += amount

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError("not enough money")
        self.balance -= amount
# E: Check the balance before it is changed.
account = Account(100)
account.withdraw(30)
assert account.balance == 70
account.deposit(5)
assert account.balance == 75
try:
    account.withdraw(1000)
except ValueError:
    pass
assert account.balance == 75

class Rectangle:
    """A rectangle with width, height, an area method and a method scale that returns a new rectangle."""

    def __init__(self, width, height):
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height

    def scale(self, factor):
        return Rectangle(self.width * factor, self.height * factor)
# E: scale builds a new object and leaves the old one alone.
box = Rectangle(2, 3)
assert box.area() == 6
assert box.scale(2).area() == 24
assert box.width == 2

@dataclass
class Point:
    """A point of the plane with x and y, a method moved(dx, dy) and equality."""

    x: float
    y: float

    def moved(self, dx, dy):
        return Point(self.x + dx, self.y + dy)
# E: dataclass writes __init__ and __eq__.
assert Point(1, 2).moved(1, 1) == Point(2, 3)
assert Point(0, 0) != Point(0, 1)
assert Point(3, 4).x == 3

class Vector:
    """A vector of two numbers with +, - and * by a number."""

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y)

    def __mul__(self, number):
        return Vector(self.x * number, self.y * number)
# M: Python calls these special methods for the operators.
total = Vector(1, 2) + Vector(3, 4)
assert (total.x, total.y) == (4, 6)
assert (Vector(1, 1) * 5).x == 5
assert (Vector(3, 3) - Vector(1, 2)).y == 1

class Temperature:
    """A temperature in degrees Celsius with a property fahrenheit that can be read and set."""

    def __init__(self, celsius):
        self.celsius = celsius

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9
# M: The property computes its value, and the setter stores the Celsius one.
temperature = Temperature(100)
assert temperature.fahrenheit == 212
temperature.fahrenheit = 32
assert temperature.celsius == 0
assert Temperature(0).fahrenheit == 32

class ShoppingCart:
    """A cart with add(name, price, quantity=1), total() and count()."""

    def __init__(self):
        self.lines = []

    def add(self, name, price, quantity=1):
        self.lines.append((name, price, quantity))

    def total(self):
        return sum(price * quantity for _, price, quantity in self.lines)

    def count(self):
        return sum(quantity for _, _, quantity in self.lines)
# E: Each line of the cart is a tuple.
cart = ShoppingCart()
cart.add("tea", 3)
cart.add("cup", 5, 2)
assert cart.total() == 13
assert cart.count() == 3
assert ShoppingCart().total() == 0

class Animal:
    """An animal with a name; speak returns '<name> makes a sound'."""

    def __init__(self, name):
        self.name = name

    def sound(self):
        return "makes a sound"

    def speak(self):
        return f"{self.name} {self.sound()}"
# E: speak calls sound, which a subclass may replace.
class Dog(Animal):
    def sound(self):
        return "barks"


assert Animal("Tom").speak() == "Tom makes a sound"
assert Dog("Rex").speak() == "Rex barks"
assert isinstance(Dog("Rex"), Animal)

class Playlist:
    """A list of songs with add, remove, len() and iteration."""

    def __init__(self):
        self._songs = []

    def add(self, song):
        self._songs.append(song)

    def remove(self, song):
        self._songs.remove(song)

    def __len__(self):
        return len(self._songs)

    def __iter__(self):
        return iter(self._songs)
# M: __len__ and __iter__ make len and for work.
playlist = Playlist()
playlist.add("a")
playlist.add("b")
assert len(playlist) == 2
assert list(playlist) == ["a", "b"]
playlist.remove("a")
assert list(playlist) == ["b"]

class Countdown:
    """An iterator that yields start, start - 1, ..., 1."""

    def __init__(self, start):
        self.current = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.current <= 0:
            raise StopIteration
        self.current -= 1
        return self.current + 1
# M: An iterator returns itself from __iter__ and ends by StopIteration.
assert list(Countdown(3)) == [3, 2, 1]
assert list(Countdown(0)) == []
assert next(Countdown(9)) == 9

class Matrix:
    """A matrix made from a list of rows, with shape, transpose() and equality."""

    def __init__(self, rows):
        self.rows = [list(row) for row in rows]

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    def transpose(self):
        return Matrix(zip(*self.rows))

    def __eq__(self, other):
        return self.rows == other.rows
# M: The constructor copies the rows, so any iterable of rows will do.
matrix = Matrix([[1, 2, 3], [4, 5, 6]])
assert matrix.shape == (2, 3)
assert matrix.transpose() == Matrix([[1, 4], [2, 5], [3, 6]])
assert matrix.transpose().transpose() == matrix

class LinkedList:
    """A singly linked list with push_front and to_list."""

    def __init__(self):
        self.head = None

    def push_front(self, value):
        self.head = (value, self.head)

    def to_list(self):
        values = []
        node = self.head
        while node is not None:
            value, node = node
            values.append(value)
        return values
# M: A node is a pair of a value and the next node.
chain = LinkedList()
assert chain.to_list() == []
chain.push_front(1)
chain.push_front(2)
assert chain.to_list() == [2, 1]
assert chain.head[0] == 2

class Inventory:
    """A stock of items with add, take and amount; taking more than there is returns False."""

    def __init__(self):
        self._stock = {}

    def add(self, item, amount):
        self._stock[item] = self.amount(item) + amount

    def take(self, item, amount):
        if self.amount(item) < amount:
            return False
        self._stock[item] -= amount
        return True

    def amount(self, item):
        return self._stock.get(item, 0)
# M: All methods ask amount, which knows how to treat unknown items.
stock = Inventory()
stock.add("pen", 3)
assert stock.take("pen", 2) is True
assert stock.take("pen", 2) is False
assert stock.amount("pen") == 1
assert stock.amount("ink") == 0

class Fraction:
    """A fraction in lowest terms with addition, equality and text such as '1/2'."""

    def __init__(self, top, bottom):
        a, b = top, bottom
        while b:
            a, b = b, a % b
        self.top = top // a
        self.bottom = bottom // a

    def __add__(self, other):
        return Fraction(
            self.top * other.bottom + other.top * self.bottom, self.bottom * other.bottom
        )

    def __eq__(self, other):
        return (self.top, self.bottom) == (other.top, other.bottom)

    def __str__(self):
        return f"{self.top}/{self.bottom}"
# H: Dividing both parts by their greatest common divisor gives lowest terms.
assert str(Fraction(2, 4)) == "1/2"
assert Fraction(1, 2) + Fraction(1, 3) == Fraction(5, 6)
assert Fraction(3, 6) == Fraction(1, 2)

class Queue:
    """A first-in, first-out queue with enqueue, dequeue (None when empty) and size."""

    def __init__(self):
        self._items = []

    def enqueue(self, item):
        self._items.append(item)

    def dequeue(self):
        if not self._items:
            return None
        return self._items.pop(0)

    def size(self):
        return len(self._items)
# E: Add at the end and take from the front.
queue = Queue()
queue.enqueue("a")
queue.enqueue("b")
assert queue.dequeue() == "a"
assert queue.size() == 1
assert Queue().dequeue() is None

class TrafficLight:
    """A traffic light that starts with red; next() goes from red to green to yellow and to red again."""

    ORDER = ["red", "green", "yellow"]

    def __init__(self):
        self._index = 0

    @property
    def colour(self):
        return self.ORDER[self._index]

    def next(self):
        self._index = (self._index + 1) % len(self.ORDER)
        return self.colour
# M: The remainder brings the index back to 0 after the last colour.
light = TrafficLight()
assert light.colour == "red"
assert light.next() == "green"
assert [light.next(), light.next()] == ["yellow", "red"]

class Student:
    """A student with a name and grades; average() is 0.0 without grades, best() the highest grade or None."""

    def __init__(self, name):
        self.name = name
        self.grades = []

    def add_grade(self, grade):
        self.grades.append(grade)

    def average(self):
        if not self.grades:
            return 0.0
        return sum(self.grades) / len(self.grades)

    def best(self):
        return max(self.grades, default=None)
# E: The list of grades is made in __init__, so each student has an own one.
student = Student("Ann")
assert student.average() == 0.0 and student.best() is None
student.add_grade(80)
student.add_grade(90)
assert student.average() == 85.0
assert student.best() == 90
