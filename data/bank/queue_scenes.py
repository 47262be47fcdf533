"""Verified problems: queue scenes."""

from collections import deque

def serve_next(queue):
    """Remove the first person from the queue and return a greeting "Next: <name>".

    An empty queue stays empty and gives "Closed"."""
    if not queue:
        return "Closed"
    return f"Next: {queue.pop(0)}"
# E: The pop with index zero takes the front of the list.
# R: pop the first one in line and give me "Next: NAME", or "Closed" if nobody is there
assert serve_next(["Ida", "Bo"]) == "Next: Ida"
assert serve_next(["Bo"]) == "Next: Bo"
assert serve_next([]) == "Closed"

def undo_steps(stack, times):
    """Take up to times entries off the end of the stack, in place, and return them newest first."""
    undone = []
    while stack and len(undone) < times:
        undone.append(stack.pop())
    return undone
# E: The loop ends when enough entries are taken or the stack is empty.
# R: pop up to n things from my undo stack and hand them back, the latest one first
assert undo_steps(["type", "bold", "cut"], 2) == ["cut", "bold"]
assert undo_steps(["type"], 5) == ["type"]
assert undo_steps([], 1) == []

def plates_after(actions):
    """Return the stack of plates after the actions: a text is put on top, None takes the top away.

    Taking from an empty stack does nothing."""
    stack = []
    for action in actions:
        if action is None:
            stack = stack[:-1]
        else:
            stack.append(action)
    return stack
# E: A slice without the last element is safe on an empty list too.
# R: stack simulation: text = push, None = pop (ignore when empty). final stack?
assert plates_after(["a", "b", None, "c"]) == ["a", "c"]
assert plates_after([None, "a"]) == ["a"]
assert plates_after([]) == []

def skip_the_line(queue, vip):
    """Return a queue in which all people from the set vip come first, both groups in old order."""
    first = [person for person in queue if person in vip]
    rest = [person for person in queue if person not in vip]
    return first + rest
# E: Two filtered lists are joined, and each keeps the old order.
# R: reorder a waiting line so that vips (a set) are at the front. otherwise dont change the order
assert skip_the_line(["a", "b", "c", "d"], {"c", "b"}) == ["b", "c", "a", "d"]
assert skip_the_line(["a"], set()) == ["a"]
assert skip_the_line([], {"x"}) == []

def back_to_the_end(queue, rounds):
    """Let the front person go to the end of the queue rounds times and return the new order."""
    line = deque(queue)
    for _ in range(rounds):
        if line:
            line.append(line.popleft())
    return list(line)
# E: A deque gives the left element cheaply and takes it at the right end.
# R: front person goes to the back, n times. new order of the queue
assert back_to_the_end(["a", "b", "c"], 2) == ["c", "a", "b"]
assert back_to_the_end(["a"], 9) == ["a"]
assert back_to_the_end([], 3) == []

def two_counters(customers):
    """Send customers alternately to two counters and return both lists, the left one first."""
    left, right = [], []
    for customer in customers:
        (left if len(left) == len(right) else right).append(customer)
    return left, right
# M: The left counter is next whenever both are equally long.
# R: people go left, right, left, right... return (left list, right list)
assert two_counters(["a", "b", "c"]) == (["a", "c"], ["b"])
assert two_counters(["a"]) == (["a"], [])
assert two_counters([]) == ([], [])

def join_shortest(lines: list[list[str]], person: str) -> int:
    """Append person to the shortest line, the first on ties, and return that line's index."""
    lengths = [len(line) for line in lines]
    choice = lengths.index(min(lengths))
    lines[choice].append(person)
    return choice
# E: The index of the minimal length is the first shortest line.
# R: supermarket: add person to the shortest of several lists (in place) and return which index it was
assert join_shortest([["a", "b"], ["c"]], "x") == 1
assert join_shortest([[], []], "x") == 0
assert join_shortest([["a"]], "x") == 0

def leave_early(queue, patience):
    """Return who stays: a person at index i leaves if patience.get(person, 0) is below i."""
    return [person for i, person in enumerate(queue) if patience.get(person, 0) >= i]
# E: The patience of each person, with zero as default, is compared with the place.
# R: queue + dict of patience (0 if missing): person at index i stays only if patience >= i
assert leave_early(["a", "b", "c"], {"b": 1, "c": 1}) == ["a", "b"]
assert leave_early(["a"], {}) == ["a"]
assert leave_early([], {"a": 3}) == []

def hot_potato(players, passes):
    """Return the last player left when the one holding the potato after passes passes is out.

    The first player starts with it; the game goes on with the one behind the loser."""
    circle = deque(players)
    while len(circle) > 1:
        circle.rotate(-passes)
        circle.popleft()
    return circle[0]
# H: The rotation brings the holder to the front, who then leaves the circle.
assert hot_potato(["a", "b", "c"], 1) == "c"
assert hot_potato(["a"], 7) == "a"
assert hot_potato(["a", "b"], 0) == "b"

def printer_queue_time(jobs, mine):
    """Return the seconds until job mine is printed when each page takes 2 seconds.

    jobs is a list of (name, pages) in printing order; -1 when mine is not queued."""
    seconds = 0
    for name, pages in jobs:
        seconds += 2 * pages
        if name == mine:
            return seconds
    return -1
# E: The time adds up until the wanted job has been reached, itself included.
# R: print jobs as (name, pages), 2 sec per page. when's my job done? -1 if not there
assert printer_queue_time([("cv", 2), ("map", 5), ("x", 1)], "map") == 14
assert printer_queue_time([("cv", 0)], "cv") == 0
assert printer_queue_time([], "cv") == -1

def recent_files(opened, limit):
    """Return at most limit recent files, the latest first, each file only once."""
    recent = []
    for name in reversed(opened):
        if name not in recent:
            recent.append(name)
    return recent[:limit]
# E: The history is read backwards and repeated names are skipped.
# R: recent files menu from a history list. newest first, no dublicates, max `limit`
assert recent_files(["a", "b", "a", "c"], 2) == ["c", "a"]
assert recent_files(["a", "a"], 5) == ["a"]
assert recent_files([], 3) == []

def bring_to_front(stack, card):
    """Move card to index 0 of the list in place, or insert it there if it is new; return None."""
    if card in stack:
        stack.remove(card)
    stack.insert(0, card)
# E: An old entry is removed first, and the card is inserted at the front in any case.
cards = ["a", "b", "c"]
assert bring_to_front(cards, "c") is None
assert cards == ["c", "a", "b"]
bring_to_front(cards, "z")
assert cards == ["z", "c", "a", "b"]

def overtaken_by(before, after, runner):
    """Return the runners who were behind runner in before and are in front of them in after.

    They are listed in the order of after."""
    behind = before[before.index(runner) + 1:]
    return [other for other in after[:after.index(runner)] if other in behind]
# M: The part behind in the first list is compared with the part in front in the second.
# R: two rankings (before, after) and a runner -> who overtook them
assert overtaken_by(["a", "b", "c"], ["c", "a", "b"], "b") == ["c"]
assert overtaken_by(["a", "b"], ["b", "a"], "b") == []
assert overtaken_by(["x", "y", "z"], ["z", "y", "x"], "x") == ["z", "y"]

def tower_of_boxes(boxes):
    """Return the boxes that can be stacked in the given order, each strictly smaller than the top.

    The first box always stays; boxes that do not fit are left out."""
    tower = []
    for box in boxes:
        if not tower or box < tower[-1]:
            tower.append(box)
    return tower
# E: A box is put on an empty tower or on a larger top.
# R: stack boxes in order, only when smaller than the one on top, skip the others
assert tower_of_boxes([9, 7, 8, 3, 3]) == [9, 7, 3]
assert tower_of_boxes([1, 2]) == [1]
assert tower_of_boxes([]) == []

def bus_stop_line(events):
    """Return the people waiting after the events.

    ("join", n) lets n more wait and ("bus", n) takes up to n of them away; the line starts at 0."""
    waiting = 0
    for kind, number in events:
        if kind == "join":
            waiting += number
        else:
            waiting = max(waiting - number, 0)
    return waiting
# E: The number grows by those who join and shrinks by the bus, but not below zero.
# R: events like ("join", 4) and ("bus", 3). how many people are waiting in the end, never under 0
assert bus_stop_line([("join", 4), ("bus", 3), ("join", 1)]) == 2
assert bus_stop_line([("bus", 9)]) == 0
assert bus_stop_line([]) == 0

def cancel_opposite_turns(turns):
    """Remove neighbouring "L" and "R" turns that cancel each other, repeatedly, and return the
    rest."""
    left = []
    for turn in turns:
        if left and left[-1] != turn:
            left.pop()
        else:
            left.append(turn)
    return left
# M: A turn opposite to the top of the stack removes it instead of being added.
# R: list of "L" and "R", adjacent opposite ones annihilate each other, also after others vanished. what stays?
assert cancel_opposite_turns(["L", "R", "R"]) == ["R"]
assert cancel_opposite_turns(["L", "L", "R", "R"]) == []
assert cancel_opposite_turns(["L", "L"]) == ["L", "L"]

def lift_passengers(stops, capacity):
    """Return how many people could not enter a lift with the given capacity.

    stops is a list of (leaving, entering) counts; the lift starts empty."""
    inside = refused = 0
    for leaving, entering in stops:
        inside -= leaving
        boarding = min(entering, capacity - inside)
        inside += boarding
        refused += entering - boarding
    return refused
# M: At each stop the free places limit how many may board.
# R: lift with max capacity, stops = [(out, in), ...]. total number of people who had to stay outside
assert lift_passengers([(0, 5), (2, 4)], 6) == 1
assert lift_passengers([(0, 9)], 4) == 5
assert lift_passengers([], 4) == 0

def ring_buffer(readings, size):
    """Return the content of a buffer of size slots after writing readings round and round.

    Unused slots hold None; after the last slot writing goes on at the first."""
    slots = [None] * size
    for i, reading in enumerate(readings):
        slots[i % size] = reading
    return slots
# M: The index modulo the size overwrites the oldest slot.
# R: ring buffer with n slots, show slots at the end, None for unused
assert ring_buffer([1, 2, 3, 4], 3) == [4, 2, 3]
assert ring_buffer([1], 2) == [1, None]
assert ring_buffer([], 2) == [None, None]

def playlist_after_skips(songs, skips):
    """Return the songs left when every skip moves the front song to the end and then plays one.

    skips is the number of rounds; the played song is removed, and an empty list stays empty."""
    rest = list(songs)
    for _ in range(skips):
        if rest:
            rest = rest[1:] + rest[:1]
            rest.pop(0)
    return rest
# M: A rotation by one is followed by removing the new front.
# R: each round: front song to the back, then remove the new front. whats left after n rounds
assert playlist_after_skips(["a", "b", "c"], 1) == ["c", "a"]
assert playlist_after_skips(["a", "b", "c"], 2) == ["c"]
assert playlist_after_skips([], 4) == []

def bracket_depths(text: str) -> list[int]:
    """List the depth at each opening round bracket in text, the outermost being 1."""
    depth = 0
    depths = []
    for char in text:
        if char == "(":
            depth += 1
            depths.append(depth)
        elif char == ")":
            depth -= 1
    return depths
# E: A counter rises at each opening bracket and falls at each closing one.
# R: list the nesting depth at every "(" in a text, starting with 1
assert bracket_depths("(a(b)(c))") == [1, 2, 2]
assert bracket_depths("()()") == [1, 1]
assert bracket_depths("abc") == []

def stack_sort_possible(cars):
    """Check whether one stack can turn the arriving cars into the order 1, 2, 3, ...

    Every car is pushed once on arrival and may be popped at any later time."""
    stack = []
    wanted = 1
    for car in cars:
        stack.append(car)
        while stack and stack[-1] == wanted:
            stack.pop()
            wanted += 1
    return not stack
# H: Cars leave the stack as soon as they are the next wanted one, and none may remain.
assert stack_sort_possible([2, 3, 1]) is False
assert stack_sort_possible([3, 2, 1]) is True
assert stack_sort_possible([2, 1, 3]) is True
assert stack_sort_possible([]) is True

def spare_change_for_toll(coins, toll):
    """Take coins from the end of the list until the toll is covered and return the coins taken.

    The list is changed in place. If all coins together are too few, take none and return []."""
    if sum(coins) < toll:
        return []
    paid = []
    while sum(paid) < toll:
        paid.append(coins.pop())
    return paid
# M: After the check that the money suffices, coins are popped until the sum is enough.
assert spare_change_for_toll([50, 20, 10], 25) == [10, 20]
assert spare_change_for_toll([5], 10) == []
assert spare_change_for_toll([5], 0) == []

def round_robin_slices(tasks, quantum):
    """Return the order in which names get the processor when each turn lasts quantum units.

    tasks is a list of (name, units); a task with units left queues again at the end."""
    line = deque(tasks)
    order = []
    while line:
        name, units = line.popleft()
        order.append(name)
        if units > quantum:
            line.append((name, units - quantum))
    return order
# H: The front task works for a turn and returns to the end with the rest of its units.
# R: round robin: tasks (name, time needed), quantum q. list who is running in each turn
assert round_robin_slices([("a", 3), ("b", 1)], 2) == ["a", "b", "a"]
assert round_robin_slices([("a", 2)], 2) == ["a"]
assert round_robin_slices([], 2) == []

def number_waiting_before(queue, names):
    """Map each of the names to how many people stand before them, leaving out those not waiting."""
    return {name: queue.index(name) for name in names if name in queue}
# E: The index of a person equals the number of people before.
# R: how many people stand in front of each of these names? dict, skip names not in queue
assert number_waiting_before(["a", "b", "c"], ["c", "z", "a"]) == {"c": 2, "a": 0}
assert number_waiting_before([], ["a"]) == {}
assert number_waiting_before(["a"], []) == {}

def draw_pile_after(pile, hands, size):
    """Deal size cards to each of hands players, one whole hand at a time from the end of pile.

    Return (list of hands, rest of the pile); there are enough cards."""
    rest = list(pile)
    dealt = [[rest.pop() for _ in range(size)] for _ in range(hands)]
    return dealt, rest
# M: The inner comprehension pops a hand from the copied pile, the outer repeats it.
# R: deal hands from the end of the pile, whole hand at a time -> (hands, rest). args pile, hands, size
assert draw_pile_after([1, 2, 3, 4, 5], 2, 2) == ([[5, 4], [3, 2]], [1])
assert draw_pile_after([1], 0, 3) == ([], [1])
assert draw_pile_after([1, 2], 1, 1) == ([[2]], [1])

def oldest_message_kept(messages, limit):
    """Return the oldest message in a chat that keeps only the last limit messages.

    Return None if nothing is kept; limit is at least 1."""
    kept = deque(messages, maxlen=limit)
    return kept[0] if kept else None
# E: A deque with a maximal length drops the oldest entries by itself.
# R: chat keeps only last n msgs. which is the oldest one still there?
assert oldest_message_kept(["hi", "how", "bye"], 2) == "how"
assert oldest_message_kept(["hi"], 5) == "hi"
assert oldest_message_kept([], 2) is None

def pancake_order(spatula_cuts, stack):
    """Return the stack (top first) after flipping the top n pancakes for every n of
    spatula_cuts."""
    for cut in spatula_cuts:
        stack = stack[:cut][::-1] + stack[cut:]
    return stack
# E: The top slice is reversed and put back on the rest, again and again.
assert pancake_order([2, 3], ["a", "b", "c"]) == ["c", "a", "b"]
assert pancake_order([], ["a"]) == ["a"]
assert pancake_order([1], ["a", "b"]) == ["a", "b"]

def peek_or_default(stack, depth, default):
    """Return the entry depth places below the top of the stack (0 is the top), else default."""
    return stack[-1 - depth] if depth < len(stack) else default
# E: The top is the last element, and deeper entries have smaller negative indexes.
# R: look into the stack at a depth, 0 = top, give default if it isnt that deep
assert peek_or_default(["a", "b", "c"], 1, "-") == "b"
assert peek_or_default(["a"], 1, "-") == "-"
assert peek_or_default([], 0, None) is None

def stuck_in_lane(cars):
    """Return the groups of cars that drive together when nobody can overtake.

    cars holds the wished speeds from front to back; a car faster than the one in front joins it."""
    groups = []
    for speed in cars:
        if groups and speed > groups[-1][0]:
            groups[-1].append(speed)
        else:
            groups.append([speed])
    return groups
# M: A faster car joins the group led by the slow car, others open a group of their own.
assert stuck_in_lane([80, 100, 90, 60, 70]) == [[80, 100, 90], [60, 70]]
assert stuck_in_lane([50, 50]) == [[50], [50]]
assert stuck_in_lane([]) == []

def fill_rows_from_queue(queue, row_sizes):
    """Seat the queue into rows of the given sizes, in order, and return the rows.

    Rows may stay short or empty; people without a seat are left out."""
    rows = []
    start = 0
    for size in row_sizes:
        rows.append(queue[start:start + size])
        start += size
    return rows
# E: A moving start index cuts one slice for each row.
# R: seat people into rows of sizes [2, 3,..]. return list of rows, extra people get no seat
assert fill_rows_from_queue(["a", "b", "c", "d"], [1, 2]) == [["a"], ["b", "c"]]
assert fill_rows_from_queue(["a"], [2, 2]) == [["a"], []]
assert fill_rows_from_queue([], []) == []

def people_let_in(ages, minimum, places):
    """Return the indexes of the first places people in line who are at least minimum old."""
    admitted = []
    for i, age in enumerate(ages):
        if len(admitted) == places:
            break
        if age >= minimum:
            admitted.append(i)
    return admitted
# E: The loop breaks when all places are taken and skips people who are too young.
# R: line of ages: indexes of the first n people who are old enough. args ages, minimum, places
assert people_let_in([17, 20, 30, 18], 18, 2) == [1, 2]
assert people_let_in([17], 18, 3) == []
assert people_let_in([40], 18, 0) == []

def call_back_list(calls):
    """Return the numbers to call back: missed calls that were not answered later.

    calls holds (number, answered) in time order; each number is listed once, oldest miss first."""
    missed = []
    for number, answered in calls:
        if answered and number in missed:
            missed.remove(number)
        elif not answered and number not in missed:
            missed.append(number)
    return missed
# M: A miss adds the number once and an answer takes it off again.
# R: calls = [(number, True/False answered)]. who do i still have to call back? a later answered call deletes the earlier missed one
assert call_back_list([("1", False), ("2", False), ("1", True)]) == ["2"]
assert call_back_list([("1", False), ("1", False)]) == ["1"]
assert call_back_list([]) == []

def stack_height_profile(moves):
    """Return the list of stack sizes after each move, "push" adding one and "pop" removing one.

    A pop on an empty stack leaves it empty."""
    sizes = []
    size = 0
    for move in moves:
        size = size + 1 if move == "push" else max(size - 1, 0)
        sizes.append(size)
    return sizes
# E: The size changes by one at each move and is recorded.
# R: sizes of a stack after each "push"/"pop"
assert stack_height_profile(["push", "push", "pop"]) == [1, 2, 1]
assert stack_height_profile(["pop", "push"]) == [0, 1]
assert stack_height_profile([]) == []

def next_shift(workers, last):
    """Return the worker after last in the rota, the first one after the end or for an unknown
    last."""
    if last not in workers:
        return workers[0]
    return workers[(workers.index(last) + 1) % len(workers)]
# E: The remainder leads from the last worker back to the first.
# R: rota list and the one who worked last -> who's next. wraps around, unknown name -> first worker
assert next_shift(["Al", "Bo", "Cy"], "Bo") == "Cy"
assert next_shift(["Al", "Bo"], "Bo") == "Al"
assert next_shift(["Al"], "Zoe") == "Al"

def luggage_belt(bags, takers):
    """Return how many bags pass a point until all takers have their bag; None if one never comes.

    bags are the owners in order of passing and takers the set of waiting owners."""
    waiting = set(takers)
    for passed, owner in enumerate(bags, 1):
        waiting.discard(owner)
        if not waiting:
            return passed
    return None if waiting else 0
# M: Owners leave the waiting set, and the count is returned when it is empty.
assert luggage_belt(["a", "b", "c", "d"], {"a", "c"}) == 3
assert luggage_belt(["a"], {"z"}) is None
assert luggage_belt([], set()) == 0

def shift_lockers(lockers):
    """Close the gaps: move all used lockers to the front and fill the end with None, in place."""
    used = [item for item in lockers if item is not None]
    lockers[:] = used + [None] * (len(lockers) - len(used))
    return lockers
# E: A slice assignment replaces the whole content of the same list.
# R: move the Nones to the end of the list (same list object), the others keep order. return it as well
assert shift_lockers([None, "bag", None, "hat"]) == ["bag", "hat", None, None]
assert shift_lockers([None]) == [None]
assert shift_lockers([]) == []

def serve_by_ticket(tickets):
    """Return the ticket numbers in calling order when the numbers start again at 1 after 99.

    All tickets were drawn without a break, so a big jump down marks the restart."""
    for i in range(1, len(tickets)):
        if tickets[i] < tickets[i - 1]:
            return tickets[:i] + [number + 99 for number in tickets[i:]]
    return tickets[:]
# M: The numbers from the restart on are raised by 99 to continue the count.
assert serve_by_ticket([98, 99, 1, 2]) == [98, 99, 100, 101]
assert serve_by_ticket([4, 5]) == [4, 5]
assert serve_by_ticket([]) == []

def last_customer_leaves(arrivals, minutes_each):
    """Return the minute at which the last customer leaves a single counter, 0 for no customer.

    arrivals is sorted and serving takes minutes_each for everybody."""
    free_at = 0
    for arrival in arrivals:
        free_at = max(free_at, arrival) + minutes_each
    return free_at
# M: Serving starts when both the customer and the counter are ready.
# R: one counter, sorted arrival minutes, n minutes per person. when is the last one done (0 if nobody)
assert last_customer_leaves([0, 1, 10], 4) == 14
assert last_customer_leaves([0, 1], 4) == 8
assert last_customer_leaves([], 4) == 0

class TrayStack:
    """Hold trays in a stack with a maximal height."""

    def __init__(self, limit):
        self.limit = limit
        self.trays = []

    def put(self, tray):
        """Put tray on top and return True, or return False when the stack is full."""
        if len(self.trays) >= self.limit:
            return False
        self.trays.append(tray)
        return True

    def take(self):
        """Remove and return the top tray, None when there is none."""
        return self.trays.pop() if self.trays else None
# E: The list of trays is changed at its end, guarded by the limit and by emptiness.
# R: class for a stack of trays with a limit: put(tray) -> True/False, take() -> tray or None
stack = TrayStack(1)
assert stack.put("red") is True
assert stack.put("blue") is False
assert stack.take() == "red"
assert stack.take() is None

class ClinicLine:
    """Keep patients in order, with emergencies served before all others."""

    def __init__(self):
        self.normal = []
        self.urgent = []

    def arrive(self, name, urgent=False):
        """Add a patient to the end of the normal or the urgent line."""
        (self.urgent if urgent else self.normal).append(name)

    def next_patient(self):
        """Remove and return the next patient, urgent ones first; None if the room is empty."""
        for line in (self.urgent, self.normal):
            if line:
                return line.pop(0)
        return None
# M: Two lists are kept, and the urgent one is always asked first.
room = ClinicLine()
room.arrive("Al")
room.arrive("Bo", urgent=True)
assert room.next_patient() == "Bo"
assert room.next_patient() == "Al"
assert room.next_patient() is None

def zigzag_dealing(cards, players):
    """Deal cards to players going 0, 1, ..., last, last, ..., 1, 0, 0, 1, ... and return the
    hands."""
    hands = [[] for _ in range(players)]
    order = list(range(players)) + list(range(players))[::-1]
    for i, card in enumerate(cards):
        hands[order[i % len(order)]].append(card)
    return hands
# H: An order that runs forwards and backwards is repeated with the remainder.
assert zigzag_dealing([1, 2, 3, 4, 5], 2) == [[1, 4, 5], [2, 3]]
assert zigzag_dealing([1, 2], 1) == [[1, 2]]
assert zigzag_dealing([], 2) == [[], []]

def removed_every_minute(queue, arrivals):
    """Serve one person a minute while the next of arrivals joins at the end, and list the served.

    Each minute the front leaves first, then the arrival (None for nobody) joins; the line may be
    empty, and serving ends with the last arrival."""
    line = deque(queue)
    served = []
    for person in arrivals:
        if line:
            served.append(line.popleft())
        if person is not None:
            line.append(person)
    return served
# M: Each round pops the front before the new person is appended.
assert removed_every_minute(["a"], ["b", None, "c"]) == ["a", "b"]
assert removed_every_minute([], ["x", None]) == ["x"]
assert removed_every_minute(["a"], []) == []

def matching_tags(tags: list[str]) -> bool:
    """Check that each "/name" closes the latest open "name" and that none is left open."""
    open_tags = []
    for tag in tags:
        if not tag.startswith("/"):
            open_tags.append(tag)
        elif not open_tags or open_tags.pop() != tag[1:]:
            return False
    return open_tags == []
# M: A closing tag must equal the popped top of the stack.
# R: tags like ["b", "i", "/i", "/b"], is everything closed in right order?
assert matching_tags(["b", "i", "/i", "/b"]) is True
assert matching_tags(["b", "i", "/b", "/i"]) is False
assert matching_tags(["/b"]) is False
assert matching_tags([]) is True
