"""Verified problems: desk objects."""

class TallyBoard:
    """Count votes for names and tell the leader; ties go to the name that got a vote first."""

    def __init__(self):
        self.votes = {}

    def vote(self, name):
        self.votes[name] = self.votes.get(name, 0) + 1

    def leader(self):
        return max(self.votes, key=self.votes.get, default=None)
# E: A dictionary counts the votes, and max over it returns the earliest of equal names.
# R: class to count votes: vote(name), leader() gives name with the most (first voted on ties) or None
board = TallyBoard()
assert board.leader() is None
for name in ["a", "b", "b"]:
    board.vote(name)
assert board.leader() == "b"
assert board.votes == {"a": 1, "b": 2}

class SingleLoanDesk:
    """Lend each title to one reader at a time and remember who has it."""

    def __init__(self, titles):
        self.holder = dict.fromkeys(titles)

    def lend(self, title, reader):
        """Lend title to reader; return False if it is unknown or already out."""
        if title not in self.holder or self.holder[title] is not None:
            return False
        self.holder[title] = reader
        return True

    def give_back(self, title):
        """Take title back and return the reader who had it, or None."""
        reader = self.holder.get(title)
        if reader is not None:
            self.holder[title] = None
        return reader
# E: A dictionary maps every title to its reader or to None.
# R: library desk class: lend(title, reader) -> bool, give_back(title) -> who had it
desk = SingleLoanDesk(["Dune"])
assert desk.lend("Dune", "Al") is True
assert desk.lend("Dune", "Bo") is False
assert desk.give_back("Dune") == "Al"
assert desk.give_back("Dune") is None

class DailyStepGoal:
    """Add up steps per day and tell on how many days a goal was reached."""

    def __init__(self, goal):
        self.goal = goal
        self.days = {}

    def add(self, day, steps):
        self.days[day] = self.days.get(day, 0) + steps

    def good_days(self):
        return sum(steps >= self.goal for steps in self.days.values())
# E: Steps of one day are summed in a dictionary and compared with the goal.
counter = DailyStepGoal(100)
counter.add("mon", 60)
counter.add("mon", 50)
counter.add("tue", 99)
assert counter.good_days() == 1
assert DailyStepGoal(1).good_days() == 0
assert counter.days["mon"] == 110

class SpanSet:
    """Hold non-overlapping bookings (start, end) and refuse those that overlap one."""

    def __init__(self):
        self.spans = []

    def book(self, start, end):
        """Add the span and return True, or return False if it overlaps; touching is allowed."""
        if any(start < b and a < end for a, b in self.spans):
            return False
        self.spans.append((start, end))
        return True

    def free_until(self, moment):
        """Return the next start at or after moment, or None."""
        return min((a for a, _ in self.spans if a >= moment), default=None)
# M: Two spans overlap when each begins before the other one ends.
# R: room booking class: book(start, end) returns False on overlap, free_until(t) gives the next start
room = SpanSet()
assert room.book(9, 11) is True
assert room.book(10, 12) is False
assert room.book(11, 12) is True
assert room.free_until(10) == 11
assert room.free_until(13) is None

class CoinPurse:
    """Hold coins by value and pay an amount with the fewest coins possible from the large
    ones down."""

    def __init__(self, coins):
        self.coins = dict(coins)

    def total(self):
        return sum(value * count for value, count in self.coins.items())

    def pay(self, amount):
        """Take out coins for exactly amount, largest first; return a dict or None."""
        used = {}
        for value in sorted(self.coins, reverse=True):
            count = min(self.coins[value], amount // value)
            if count:
                used[value] = count
                amount -= value * count
        if amount:
            return None
        for value, count in used.items():
            self.coins[value] -= count
        return used
# M: Coins are chosen first and only taken out when the amount comes out exactly.
purse = CoinPurse({50: 1, 20: 3})
assert purse.total() == 110
assert purse.pay(60) is None
assert purse.pay(90) == {50: 1, 20: 2}
assert purse.total() == 20

class Thermolog:
    """Record temperatures and tell mean, range and whether the last one is the record."""

    def __init__(self):
        self.values = []

    def record(self, value):
        self.values.append(value)
        return value == max(self.values) and self.values.count(value) == 1

    def spread(self):
        return max(self.values) - min(self.values) if self.values else 0
# E: A value is a new record when it is the only maximum.
# R: class: record(temp) returns True if it's a new strict record high, spread() = max-min
log = Thermolog()
assert log.spread() == 0
assert log.record(20) is True
assert log.record(20) is False
assert log.record(25) is True
assert log.spread() == 5

class DialLock:
    """Turn a dial of 0 to size - 1 and open when the code is dialled as the latest stops."""

    def __init__(self, code, size=10):
        self.code = list(code)
        self.size = size
        self.place = 0
        self.stops = []

    def turn(self, steps):
        self.place = (self.place + steps) % self.size
        self.stops.append(self.place)

    def is_open(self):
        return self.stops[-len(self.code):] == self.code
# E: The remainder keeps the dial in range, and a slice compares the latest stops.
lock = DialLock([3, 1])
lock.turn(3)
assert lock.is_open() is False
lock.turn(-2)
assert lock.is_open() is True
lock.turn(10)
assert lock.is_open() is False
assert lock.stops == [3, 1, 1]

class UrgencyQueue:
    """Call patients by urgency (3 is highest) and by arrival inside the same urgency."""

    def __init__(self):
        self.waiting = []

    def arrive(self, name, urgency=1):
        self.waiting.append((name, urgency))

    def call_next(self):
        """Remove and return the next name, or None if nobody waits."""
        if not self.waiting:
            return None
        patient = max(self.waiting, key=lambda entry: entry[1])
        self.waiting.remove(patient)
        return patient[0]
# E: Max returns the first of equal urgencies, which is the one that came first.
# R: waiting room: arrive(name, urgency=1), call_next() highest urgency first, same urgency by arrival
clinic = UrgencyQueue()
clinic.arrive("Al")
clinic.arrive("Bo", 3)
clinic.arrive("Cy", 3)
assert clinic.call_next() == "Bo"
assert clinic.call_next() == "Cy"
assert clinic.call_next() == "Al"
assert clinic.call_next() is None

class GridWalker:
    """Walk on a grid with turns left and right and remember which cells were visited."""

    def __init__(self):
        self.x = self.y = 0
        self.dx, self.dy = 0, 1
        self.visited = {(0, 0)}

    def left(self):
        self.dx, self.dy = -self.dy, self.dx

    def right(self):
        self.dx, self.dy = self.dy, -self.dx

    def forward(self, steps=1):
        for _ in range(steps):
            self.x += self.dx
            self.y += self.dy
            self.visited.add((self.x, self.y))
# M: Turning swaps the two parts of the direction and changes one sign.
# R: robot on a grid starting at (0,0) looking up: left(), right(), forward(n), keep set of visited cells
walker = GridWalker()
walker.forward(2)
walker.right()
walker.forward()
assert (walker.x, walker.y) == (1, 2)
walker.left()
walker.forward()
assert (walker.x, walker.y) == (1, 3)
assert len(walker.visited) == 5

class PriceBook:
    """Keep the price history of articles and answer with the price valid on a day."""

    def __init__(self):
        self.history = {}

    def set_price(self, article, day, price):
        self.history.setdefault(article, {})[day] = price

    def price_on(self, article, day):
        """Return the latest price set on or before day, or None."""
        past = [d for d in self.history.get(article, {}) if d <= day]
        return self.history[article][max(past)] if past else None
# E: Days up to the asked one are filtered, and the latest holds the price.
book = PriceBook()
book.set_price("tea", 5, 3)
book.set_price("tea", 9, 4)
assert book.price_on("tea", 8) == 3
assert book.price_on("tea", 9) == 4
assert book.price_on("tea", 1) is None
assert book.price_on("rum", 9) is None

class WordLadder:
    """Accept words one by one, each beginning with the last letter of the one before, without
    repeats."""

    def __init__(self):
        self.words = []

    def say(self, word):
        """Add word and return "ok", or return "repeated" or "wrong letter" without adding it."""
        if word in self.words:
            return "repeated"
        if self.words and word[0] != self.words[-1][-1]:
            return "wrong letter"
        self.words.append(word)
        return "ok"
# E: Two checks come before the word is appended.
# R: word chain game class, say(word) -> "ok", "repeated" or "wrong letter" (must start with last letter of prev word)
game = WordLadder()
assert game.say("sun") == "ok"
assert game.say("net") == "ok"
assert game.say("sun") == "repeated"
assert game.say("owl") == "wrong letter"
assert game.words == ["sun", "net"]

class RepairQueue:
    """Hand out repair jobs shortest first and add up the minutes that were worked."""

    def __init__(self):
        self.jobs = {}
        self.worked = 0

    def add(self, name, minutes):
        self.jobs[name] = minutes

    def next_job(self):
        """Remove and return the shortest job (first added on a tie), or "" if there is none."""
        if not self.jobs:
            return ""
        name = min(self.jobs, key=self.jobs.get)
        self.worked += self.jobs.pop(name)
        return name
# E: Min over the dictionary finds the shortest job, and pop gives its minutes.
shop = RepairQueue()
shop.add("bike", 30)
shop.add("lamp", 5)
assert shop.next_job() == "lamp"
assert shop.next_job() == "bike"
assert shop.next_job() == ""
assert shop.worked == 35

class SlidingMean:
    """Return the mean of the latest size values each time a value is added."""

    def __init__(self, size):
        self.size = size
        self.values = []

    def add(self, value):
        self.values = (self.values + [value])[-self.size:]
        return sum(self.values) / len(self.values)
# E: A negative slice keeps only the latest values.
# R: moving average class: add(value) returns mean of the last `size` values
mean = SlidingMean(2)
assert mean.add(4) == 4.0
assert mean.add(6) == 5.0
assert mean.add(10) == 8.0

class MoneyJar:
    """Collect coins in cents until a limit; what does not fit is given back."""

    def __init__(self, limit):
        self.limit = limit
        self.cents = 0

    def put(self, cents):
        """Put cents in and return how many did not fit."""
        room = self.limit - self.cents
        taken = min(room, cents)
        self.cents += taken
        return cents - taken

    def __str__(self):
        return f"{self.cents / 100:.2f} of {self.limit / 100:.2f}"
# E: The smaller of room and coins goes in, and the difference comes back.
jar = MoneyJar(500)
assert jar.put(300) == 0
assert jar.put(250) == 50
assert str(jar) == "5.00 of 5.00"

def seat_letters_free(row: str, letters: str = "ABCDEF") -> str:
    """Return the letters whose seat in row is free ("."), joined by blanks, or "full".

    The signs of row stand in the order of letters."""
    return " ".join(letter for letter, seat in zip(letters, row) if seat == ".") or "full"
# E: Letters and seats are zipped, and the free ones are joined.
# R: row like "x..xx." for seats A to F; free letters as "B C F", "full" if none
assert seat_letters_free("x..xx.") == "B C F"
assert seat_letters_free("xx") == "full"
assert seat_letters_free(".x", "KL") == "K"

def tidy_desk_order(items: dict[str, tuple[int, bool]]) -> list[str]:
    """Return things to put away: those not in use, largest size first, ties by name; values
    are (size, in use)."""
    idle = [(-size, name) for name, (size, used) in items.items() if not used]
    return [name for _, name in sorted(idle)]
# E: Negated sizes sort downwards, and the name decides ties.
# R: items {name: (size, in_use)}; names of the unused ones, biggest first
assert tidy_desk_order({"pen": (1, False), "lamp": (9, True), "box": (5, False)}) == ["box", "pen"]
assert tidy_desk_order({"b": (1, False), "a": (1, False)}) == ["a", "b"]
assert tidy_desk_order({}) == []

def note_priority(note: str) -> tuple[int, str]:
    """Return (number of trailing "!", text without them and outer blanks) for a note."""
    text = note.strip()
    plain = text.rstrip("!")
    return len(text) - len(plain), plain.strip()
# E: The difference in length is the number of stripped marks.
# R: "pay rent!!" -> (2, "pay rent")
assert note_priority("pay rent!!") == (2, "pay rent")
assert note_priority(" read ") == (0, "read")
assert note_priority("!!!") == (3, "")

def drawer_labels(contents: list[list[str]]) -> list[str]:
    """Label drawers with their thing if there is one, "thing +2" if there are more, or "empty"."""
    labels = []
    for things in contents:
        if not things:
            labels.append("empty")
        elif len(things) == 1:
            labels.append(things[0])
        else:
            labels.append(f"{things[0]} +{len(things) - 1}")
    return labels
# E: The number of things decides the form of each label.
# R: label each drawer: "pens +2" (first thing + how many more), single thing just its name, "empty"
assert drawer_labels([["pens", "tape", "clip"], ["ink"], []]) == ["pens +2", "ink", "empty"]
assert drawer_labels([]) == []
assert drawer_labels([["a", "a"]]) == ["a +1"]

def stamp_dates_due(stamps: dict[str, str], today: str) -> list[str]:
    """Return the names whose "YYYY-MM-DD" date is before or on today, oldest first, ties by
    name."""
    return [name for date, name in sorted((d, n) for n, d in stamps.items()) if date <= today]
# E: Dates in this form compare as texts, so they can be sorted directly.
# R: dict name -> iso date, which are due (<= today), oldest first
assert stamp_dates_due({"tax": "2024-05-01", "rent": "2024-04-30", "trip": "2025-01-01"},
                       "2024-05-01") == ["rent", "tax"]
assert stamp_dates_due({"x": "2024-01-02"}, "2024-01-01") == []
assert stamp_dates_due({}, "2024-01-01") == []

def pen_refill_plan(levels: dict[str, int], refill: int) -> tuple[list[str], int]:
    """Return the pens with a level under 20, lowest first, and how many refills of size
    refill they need to reach 100.

    All the missing ink is added up before dividing, rounding up."""
    low = sorted((pen for pen in levels if levels[pen] < 20), key=levels.get)
    missing = sum(100 - levels[pen] for pen in low)
    return low, -(-missing // refill)
# M: The low pens are filtered and sorted, and their missing ink is divided rounding up.
# R: pens {name: level 0-100}; which are under 20 (lowest first) and how many refills of size n to fill these to 100 in total
assert pen_refill_plan({"red": 10, "blue": 50, "black": 0}, 50) == (["black", "red"], 4)
assert pen_refill_plan({"blue": 50}, 50) == ([], 0)
assert pen_refill_plan({}, 10) == ([], 0)

def unread_summary(folders: dict[str, list[bool]]) -> str:
    """Return "inbox (2), work (1)" for folders with unread mails, most first, ties by name,
    or "all read".

    Each folder holds one boolean per mail that tells whether it was read."""
    unread = {name: mails.count(False) for name, mails in folders.items() if False in mails}
    ordered = sorted(unread, key=lambda name: (-unread[name], name))
    return ", ".join(f"{name} ({unread[name]})" for name in ordered) or "all read"
# E: False values are counted per folder, and only folders with some are listed.
# R: folders with lists of read flags -> "inbox (2), work (1)" unread counts, biggest first, "all read"
assert unread_summary({"work": [True, False], "inbox": [False, False], "old": [True]}) == (
    "inbox (2), work (1)")
assert unread_summary({"old": [True]}) == "all read"
assert unread_summary({}) == "all read"

def clipboard_history(actions: list[str], size: int) -> list[str]:
    """Return the latest different copied texts, newest first, at most size; copying again
    moves one to the front."""
    history = []
    for text in actions:
        if text in history:
            history.remove(text)
        history.insert(0, text)
    return history[:size]
# E: An old copy is removed before the text is put in front.
# R: clipboard: list of copied texts -> unique, most recent first, max n
assert clipboard_history(["a", "b", "a", "c"], 2) == ["c", "a"]
assert clipboard_history(["x", "x"], 5) == ["x"]
assert clipboard_history([], 3) == []

def tab_to_close(tabs: dict[str, int], pinned: set[str]) -> str | None:
    """Return the tab that was used the longest ago (smallest number) and is not pinned, or None."""
    closable = [tab for tab in tabs if tab not in pinned]
    return min(closable, key=tabs.get, default=None)
# E: Pinned tabs are filtered before min compares the times of use.
# R: tabs {title: last used}, pinned set. which tab to close (least recently used, not pinned)?
assert tab_to_close({"mail": 5, "news": 2, "docs": 1}, {"docs"}) == "news"
assert tab_to_close({"docs": 1}, {"docs"}) is None
assert tab_to_close({}, set()) is None

def shortcut_conflicts(shortcuts: dict[str, str]) -> list[tuple[str, list[str]]]:
    """Return (keys, actions) for keys used by several actions, with both sorted; keys compare
    in lower case.

    shortcuts maps actions to keys such as "Ctrl+S"."""
    users = {}
    for action, keys in shortcuts.items():
        users.setdefault(keys.lower(), []).append(action)
    return sorted((keys, sorted(actions)) for keys, actions in users.items() if len(actions) > 1)
# E: Actions gather under their lowered keys, and single users are left out.
# R: dict action -> shortcut, find shortcuts used twice (ignore case)
assert shortcut_conflicts({"save": "Ctrl+S", "send": "ctrl+s", "quit": "Ctrl+Q"}) == [
    ("ctrl+s", ["save", "send"])]
assert shortcut_conflicts({"quit": "Q"}) == []
assert shortcut_conflicts({}) == []

def window_layout(count: int) -> list[int]:
    """Return how many windows stand in each row for count windows: rows are as many as the
    rounded-up root.

    Rows differ by at most one, the fuller ones come first; no windows give []."""
    rows = 0
    while rows * rows < count:
        rows += 1
    if rows == 0:
        return []
    base, extra = divmod(count, rows)
    return [base + (row < extra) for row in range(rows)]
# M: The rows are counted up to the root, and divmod spreads the windows over them.
# R: arrange n windows in about a square: list of windows per row, fuller rows first. 5 -> [2, 2, 1]
assert window_layout(5) == [2, 2, 1]
assert window_layout(4) == [2, 2]
assert window_layout(1) == [1]
assert window_layout(0) == []

def meeting_cost_text(people: dict[str, int], minutes: int) -> str:
    """Return "45 min x 3 people = 112.50" for hourly rates per person; an empty meeting says
    "nobody came"."""
    if not people:
        return "nobody came"
    cost = sum(people.values()) * minutes / 60
    return f"{minutes} min x {len(people)} people = {cost:.2f}"
# E: The rates are summed and multiplied by the part of an hour.
# R: meeting cost: dict name -> hourly rate, minutes. text "45 min x 3 people = 112.50"
assert meeting_cost_text({"a": 50, "b": 40, "c": 60}, 45) == "45 min x 3 people = 112.50"
assert meeting_cost_text({}, 30) == "nobody came"
assert meeting_cost_text({"x": 30}, 0) == "0 min x 1 people = 0.00"

def plant_watering_days(plants: dict[str, int], days: int) -> dict[int, list[str]]:
    """Map each day from 1 to days to the sorted plants watered then; a plant with n is due
    every n-th day.

    Days without watering are left out."""
    plan = {}
    for day in range(1, days + 1):
        due = sorted(plant for plant, every in plants.items() if day % every == 0)
        if due:
            plan[day] = due
    return plan
# E: A plant is due when the day divides evenly by its number.
# R: plants {name: water every n days}; plan for days 1..n as dict day -> plants, skip days with nothing
assert plant_watering_days({"fern": 2, "aloe": 4}, 4) == {2: ["fern"], 4: ["aloe", "fern"]}
assert plant_watering_days({"cactus": 9}, 5) == {}
assert plant_watering_days({}, 3) == {}

def pick_sock_pair(drawer: list[str]) -> tuple[str, int] | None:
    """Return (colour, socks taken) when socks are taken from the left until two have one
    colour, or None."""
    seen = set()
    for taken, colour in enumerate(drawer, 1):
        if colour in seen:
            return colour, taken
        seen.add(colour)
    return None
# E: The number of taken socks is the count at which a colour repeats.
# R: take socks one by one until there is a pair. which colour and how many did I take? None if no pair
assert pick_sock_pair(["red", "blue", "red", "blue"]) == ("red", 3)
assert pick_sock_pair(["red", "blue"]) is None
assert pick_sock_pair([]) is None

def price_alerts(watch: dict[str, float], prices: dict[str, float]) -> list[str]:
    """Return "tea: 2.00 (limit 2.50)" for watched articles whose price is at or below their
    limit, by name."""
    return [f"{name}: {prices[name]:.2f} (limit {limit:.2f})"
            for name, limit in sorted(watch.items()) if name in prices and prices[name] <= limit]
# E: Sorted watches are filtered by the current price and formatted.
# R: watchlist {article: limit}, prices dict -> alert lines when price <= limit, sorted by name
assert price_alerts({"tea": 2.5, "cap": 9, "pen": 1}, {"tea": 2, "cap": 9.5}) == [
    "tea: 2.00 (limit 2.50)"]
assert price_alerts({"pen": 1}, {"pen": 1}) == ["pen: 1.00 (limit 1.00)"]
assert price_alerts({}, {"pen": 1}) == []

def net_words_per_minute(text: str, seconds: int, errors: int) -> int:
    """Return net words per minute: characters / 5 as words, minus errors, per minute,
    rounded, at least 0."""
    if seconds == 0:
        return 0
    return max(0, round((len(text) / 5 - errors) * 60 / seconds))
# E: The net words are scaled to one minute and cannot be negative.
# R: wpm = (chars/5 - errors) per minute, rounded, not below 0; 0 seconds -> 0
assert net_words_per_minute("a" * 100, 30, 2) == 36
assert net_words_per_minute("abc", 60, 5) == 0
assert net_words_per_minute("abc", 0, 0) == 0

def rounded_shares(counts: dict[str, int]) -> dict[str, int]:
    """Return whole percentages that add up to 100: all rounded down, missing points go to the
    largest counts.

    Each of the largest gets one point, first listed first; all counts 0 give only zeros."""
    total = sum(counts.values())
    if total == 0:
        return dict.fromkeys(counts, 0)
    shares = {name: 100 * n // total for name, n in counts.items()}
    missing = 100 - sum(shares.values())
    for name in sorted(counts, key=counts.get, reverse=True)[:missing]:
        shares[name] += 1
    return shares
# M: Rounding down leaves fewer points than there are names, so one each suffices.
# R: integer percents that sum to exactly 100: floor all, then +1 for the largest until it fits
assert rounded_shares({"a": 1, "b": 1, "c": 1}) == {"a": 34, "b": 33, "c": 33}
assert rounded_shares({"a": 3, "b": 1}) == {"a": 75, "b": 25}
assert rounded_shares({"x": 0}) == {"x": 0}

def undo_last_of_kind(entries, kind):
    """Return entries without the last (kind, amount) entry of kind, and its amount; unchanged
    and 0 if none."""
    for place in range(len(entries) - 1, -1, -1):
        if entries[place][0] == kind:
            return entries[:place] + entries[place + 1:], entries[place][1]
    return list(entries), 0
# E: The list is searched from its end, and slices leave out the found entry.
# R: remove the last entry of a given kind from [(kind, amount)] and also return the amount; if none unchanged and 0
assert undo_last_of_kind([("in", 5), ("out", 2), ("in", 7), ("out", 1)], "in") == (
    [("in", 5), ("out", 2), ("out", 1)], 7)
assert undo_last_of_kind([("out", 2)], "in") == ([("out", 2)], 0)
assert undo_last_of_kind([], "in") == ([], 0)

def read_until_limit(lines: list[str], characters: int) -> tuple[list[str], bool]:
    """Return the first whole lines with together at most characters signs, and whether
    anything was cut off."""
    kept = []
    for line in lines:
        if sum(map(len, kept)) + len(line) > characters:
            return kept, True
        kept.append(line)
    return kept, False
# E: The length so far plus the next line decides whether to stop.
# R: keep whole lines while total chars <= limit, second result says if we had to cut
assert read_until_limit(["abc", "de", "f"], 5) == (["abc", "de"], True)
assert read_until_limit(["abc"], 3) == (["abc"], False)
assert read_until_limit([], 0) == ([], False)

def colour_votes_to_hex(votes: list[tuple[int, int, int]]) -> str:
    """Return the mean of rgb tuples as "#rrggbb", each part rounded down; without votes
    "#000000"."""
    size = max(1, len(votes))
    parts = [sum(vote[i] for vote in votes) // size for i in range(3)]
    return "#" + "".join(f"{part:02x}" for part in parts)
# E: Each of the three parts is averaged and written with two hex digits.
# R: average color of rgb tuples as hex "#rrggbb" (floor), empty -> "#000000"
assert colour_votes_to_hex([(255, 0, 10), (255, 1, 20)]) == "#ff000f"
assert colour_votes_to_hex([(16, 32, 48)]) == "#102030"
assert colour_votes_to_hex([]) == "#000000"

def checkout_total(cart, prices, free_from, shipping):
    """Return "goods", "shipping" (0 from free_from on or for an empty cart) and "total" of a
    cart in cents."""
    goods = sum(count * prices[name] for name, count in cart.items())
    cost = 0 if goods >= free_from or not goods else shipping
    return {"goods": goods, "shipping": cost, "total": goods + cost}
# E: The goods are summed first, and their sum decides about the shipping.
# R: cart counts, prices, free shipping from X, shipping cost -> dict goods/shipping/total
assert checkout_total({"tea": 2}, {"tea": 300}, 1000, 490) == {
    "goods": 600, "shipping": 490, "total": 1090}
assert checkout_total({"tea": 4}, {"tea": 300}, 1000, 490)["shipping"] == 0
assert checkout_total({}, {}, 1000, 490) == {"goods": 0, "shipping": 0, "total": 0}

def daily_word(words: list[str], day: int, used: set[str]) -> str | None:
    """Return the word for a day: starting at index day modulo the length, the first word not
    in used, or None."""
    for step in range(len(words)):
        word = words[(day + step) % len(words)]
        if word not in used:
            return word
    return None
# E: The search starts at the day's index and wraps around the list once.
# R: word of the day: start at day % len, take first word not used yet, None if all used
assert daily_word(["a", "b", "c"], 4, {"b"}) == "c"
assert daily_word(["a"], 0, {"a"}) is None
assert daily_word([], 5, set()) is None

def lamp_rows(switches: list[list[bool]]) -> list[str]:
    """Describe each row of lamps as "all on", "all off" or "2 of 3 on"; an empty row is "all
    off"."""
    texts = []
    for row in switches:
        lit = sum(row)
        some = "all on" if lit == len(row) else f"{lit} of {len(row)} on"
        texts.append(some if lit else "all off")
    return texts
# E: The sum of booleans is compared with zero and with the length.
# R: rows of booleans -> "all on", "all off" or "2 of 3 on"
assert lamp_rows([[True, True, False], [False], [True]]) == ["2 of 3 on", "all off", "all on"]
assert lamp_rows([[]]) == ["all off"]
assert lamp_rows([]) == []

def birthday_wish_money(gifts: dict[str, float], price: float) -> str:
    """Return "enough, 5.00 left" or "3.50 missing" for the sum of gifts and a price; exact is
    "just enough"."""
    left = sum(gifts.values()) - price
    if left == 0:
        return "just enough"
    return f"enough, {left:.2f} left" if left > 0 else f"{-left:.2f} missing"
# E: The sign of the difference decides which text is returned.
# R: gifts {who: money}, price. "enough, 5.00 left" / "3.50 missing" / "just enough"
assert birthday_wish_money({"gran": 20, "dad": 10}, 25) == "enough, 5.00 left"
assert birthday_wish_money({"gran": 20}, 23.5) == "3.50 missing"
assert birthday_wish_money({}, 0) == "just enough"

def noise_hours(readings: dict[int, list[int]], limit: int) -> list[str]:
    """Return "14h: 72" texts, by hour, with the loudest value of each hour that has one above
    limit."""
    return [f"{hour}h: {max(values)}" for hour, values in sorted(readings.items())
            if any(value > limit for value in values)]
# E: Hours are sorted, filtered with any and shown with their maximum.
# R: noise readings {hour: [values]}; for hours with any value > limit give "14h: 72" (the max)
assert noise_hours({14: [60, 72], 9: [71], 10: [50]}, 70) == ["9h: 71", "14h: 72"]
assert noise_hours({1: []}, 0) == []
assert noise_hours({}, 5) == []

def recycle_points(bottles: list[str], values: dict[str, int], bonus_from: int = 10) -> int:
    """Add the values of bottles, unknown kinds 0, plus 5 for every full bonus_from bottles
    with a value."""
    valued = [values[kind] for kind in bottles if kind in values]
    return sum(valued) + len(valued) // bonus_from * 5
# E: Known bottles are turned into values, whose number earns the bonus.
# R: bottle deposit: sum of values for known kinds + 5 extra for every 10 of them (10 can be changed)
assert recycle_points(["glass", "can", "box"], {"glass": 8, "can": 25}) == 33
assert recycle_points(["can"] * 4, {"can": 1}, 2) == 14
assert recycle_points([], {}) == 0

def story_words_missing(story: str, wanted: list[str]) -> list[str]:
    """Return the wanted words, in their order, that do not occur as whole words in story,
    ignoring case and marks."""
    words = {word.strip(".,!?;:\"'").lower() for word in story.split()}
    return [word for word in wanted if word.lower() not in words]
# E: The story's words are stripped and lowered into a set.
# R: which of the required words are not used in my story? whole words, ignore case and punctuation
assert story_words_missing("The dragon slept. Fire!", ["fire", "cave", "Dragon"]) == ["cave"]
assert story_words_missing("", ["a"]) == ["a"]
assert story_words_missing("x", []) == []

def parcel_shelf_codes(parcels: list[str], shelves: int) -> dict[str, str]:
    """Map each parcel number to a place "S2-1": shelf by its last digit modulo shelves (from
    1), then the count there."""
    filled = [0] * shelves
    places = {}
    for parcel in parcels:
        shelf = int(parcel[-1]) % shelves
        filled[shelf] += 1
        places[parcel] = f"S{shelf + 1}-{filled[shelf]}"
    return places
# E: The remainder of the last digit picks the shelf, whose counter gives the place.
# R: put parcels on shelves by last digit % n; code "S<shelf>-<position>" both from 1
assert parcel_shelf_codes(["104", "207", "310"], 2) == {"104": "S1-1", "207": "S2-1", "310": "S1-2"}
assert parcel_shelf_codes(["9"], 1) == {"9": "S1-1"}
assert parcel_shelf_codes([], 3) == {}
