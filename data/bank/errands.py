"""Verified problems: errands."""

from collections import deque

def jars_left_over(jars, box_size):
    """Return how many jars remain outside when only full boxes of box_size are packed."""
    return jars % box_size
# E: The remainder of the division is what no full box can take.
# R: i have some jars and boxes that hold a fixed number. only full boxes get shipped, how many jars stay behind? args: jars, box size
assert jars_left_over(14, 6) == 2
assert jars_left_over(12, 6) == 0
assert jars_left_over(0, 4) == 0

def thirsty_plants(days_since_water, limit):
    """Return the names of plants not watered for more than limit days, sorted.

    days_since_water maps each plant to the number of days since it was last watered."""
    return sorted(plant for plant, days in days_since_water.items() if days > limit)
# E: A filter on the day counts keeps the late plants and sorted puts them in order.
# R: Given a dict plant -> days since watering and a limit, which plants need water (strictly more days than the limit)? alphabetical list please
assert thirsty_plants({"fern": 5, "aloe": 9, "mint": 2}, 4) == ["aloe", "fern"]
assert thirsty_plants({"fern": 4}, 4) == []
assert thirsty_plants({}, 1) == []

def tram_fare(age: int, zones: int) -> int:
    """Return the fare in cents: 150 per zone, half of that under 14, nothing under 6."""
    if age < 6:
        return 0
    full = 150 * zones
    return full // 2 if age < 14 else full
# E: The youngest leave early with 0, then the full price is halved for children.
# R: write the tram fare: 150 cents a zone, kids below 14 pay half, below 6 free. takes age then zones, gives cents
assert tram_fare(30, 2) == 300
assert tram_fare(13, 1) == 75
assert tram_fare(5, 4) == 0
assert tram_fare(14, 1) == 150

def place_in_queue(queue, person):
    """Return the 1-based place of person in the queue, or 0 if they are not waiting."""
    return queue.index(person) + 1 if person in queue else 0
# E: The list index counts from zero, so one is added to get the spoken place.
assert place_in_queue(["Ida", "Bo", "Sam"], "Bo") == 2
assert place_in_queue(["Ida"], "Ida") == 1
assert place_in_queue([], "Bo") == 0

def let_go_ahead(line, position):
    """Return a new line in which the person at index position swaps with the one behind.

    The line stays unchanged when nobody stands behind that person."""
    changed = list(line)
    if position + 1 < len(changed):
        changed[position], changed[position + 1] = changed[position + 1], changed[position]
    return changed
# E: A copy is made first and a tuple assignment swaps the two neighbours.
assert let_go_ahead(["a", "b", "c"], 0) == ["b", "a", "c"]
assert let_go_ahead(["a", "b"], 1) == ["a", "b"]
assert let_go_ahead([], 0) == []

def stretch_recipe(recipe, servings, guests):
    """Scale a recipe written for servings people so that it feeds guests people.

    recipe maps each ingredient to its amount; a new dictionary is returned."""
    return {item: amount * guests / servings for item, amount in recipe.items()}
# E: Each amount is multiplied by guests over servings in a dictionary comprehension.
# R: my recipe dict (ingredient: grams) is for N servings but M guests are comming. give me the new dict. order: recipe, servings, guests
assert stretch_recipe({"flour": 200, "eggs": 2}, 4, 6) == {"flour": 300.0, "eggs": 3.0}
assert stretch_recipe({"rice": 90}, 1, 1) == {"rice": 90.0}
assert stretch_recipe({}, 2, 8) == {}

def batches_from_pantry(pantry, recipe):
    """Return how many whole batches the pantry allows.

    Both map ingredients to whole amounts; an ingredient missing in the pantry counts as 0.
    The recipe has at least one ingredient and no amount of 0."""
    return min(pantry.get(item, 0) // need for item, need in recipe.items())
# M: The scarcest ingredient decides, so the smallest whole quotient is the answer.
# R: how many times can I bake this? pantry is a dict of what i have, recipe a dict of what one batch takes, missing things mean zero
assert batches_from_pantry({"egg": 7, "flour": 900}, {"egg": 2, "flour": 250}) == 3
assert batches_from_pantry({"flour": 900}, {"egg": 1, "flour": 100}) == 0
assert batches_from_pantry({"oats": 4}, {"oats": 4}) == 1

def borrow_book(shelf, loans, title):
    """Move title from the shelf list to the loans list and tell whether that worked.

    Both lists are changed in place; nothing happens if the title is not on the shelf."""
    if title not in shelf:
        return False
    shelf.remove(title)
    loans.append(title)
    return True
# E: A membership test guards the remove and append that move the title.
assert borrow_book(["Emma", "Dune"], [], "Dune") is True
assert borrow_book(["Emma"], ["Dune"], "Dune") is False
assert borrow_book([], [], "Emma") is False

def allowed_to_borrow(on_loan: int, unpaid_cents: int) -> bool:
    """Decide if a reader may borrow: fewer than 5 items out and no more than 300 cents owed."""
    return on_loan < 5 and unpaid_cents <= 300
# E: Both rules are joined with and, so one broken rule is enough to refuse.
# R: Library rule: you can take another book if you have under five out and you owe at most 300 cents. True or False from (items out, cents owed).
assert allowed_to_borrow(4, 300) is True
assert allowed_to_borrow(5, 0) is False
assert allowed_to_borrow(0, 301) is False

def pack_until_heavy(weights, capacity):
    """Return the leading weights that fit in the bag together, stopping at the first misfit."""
    packed = []
    for weight in weights:
        if sum(packed) + weight > capacity:
            break
        packed.append(weight)
    return packed
# M: The loop breaks as soon as the next weight would push the sum over the capacity.
# R: put things in my bag in the given order and stop as soon as one doesn't fit anymore (weights list, then capacity). what did i pack?
assert pack_until_heavy([3, 4, 5, 1], 8) == [3, 4]
assert pack_until_heavy([9, 1], 8) == []
assert pack_until_heavy([], 5) == []
assert pack_until_heavy([4, 4], 8) == [4, 4]

def pack_what_fits(items, capacity):
    """Return the names packed when every item is tried in turn and misfits are skipped.

    items is a list of (name, volume) pairs; later smaller items may still go in."""
    room = capacity
    packed = []
    for name, volume in items:
        if volume <= room:
            packed.append(name)
            room -= volume
    return packed
# M: The remaining room shrinks with every accepted item, and others are passed over.
assert pack_what_fits([("tent", 6), ("stove", 5), ("mug", 1)], 8) == ["tent", "mug"]
assert pack_what_fits([("tent", 6)], 5) == []
assert pack_what_fits([], 5) == []

def missing_from_suitcase(checklist, suitcase):
    """Return what the checklist names but the suitcase lacks, in checklist order."""
    return [thing for thing in checklist if thing not in suitcase]
# E: A comprehension keeps only the checklist entries that are not in the suitcase.
# R: compare my packing checklist with what's already in the suitcase and list whats still missing, keep the order of the checklist
assert missing_from_suitcase(["socks", "soap", "map"], ["soap"]) == ["socks", "map"]
assert missing_from_suitcase(["soap"], ["soap", "hat"]) == []
assert missing_from_suitcase([], ["hat"]) == []

def laundry_loads_by_colour(clothes, per_load):
    """Count the washing loads when colours are never mixed.

    clothes lists one colour per garment; a load holds at most per_load garments."""
    return sum(-(-clothes.count(colour) // per_load) for colour in set(clothes))
# M: For each distinct colour the count is divided rounding up, and the loads are added.
# R: I have a list with the colour of each piece of clothing, a machine takes N pieces and I don't mix colours. number of loads?
assert laundry_loads_by_colour(["red", "red", "white", "red"], 2) == 3
assert laundry_loads_by_colour([], 5) == 0
assert laundry_loads_by_colour(["blue", "blue"], 2) == 1

def bus_minutes_to_wait(now, departures):
    """Return the minutes until the next departure, or None if no bus is left today.

    Times are minutes after midnight, departures may be unsorted; a bus leaving now counts."""
    later = [leave - now for leave in departures if leave >= now]
    return min(later) if later else None
# E: Only the waits that are not negative are kept and the shortest one wins.
# R: next bus: i give the current minute of the day and a list of departure minutes, tell me how long I wait (0 if leaving right now, None if no more)
assert bus_minutes_to_wait(600, [590, 625, 610]) == 10
assert bus_minutes_to_wait(600, [600]) == 0
assert bus_minutes_to_wait(600, [30]) is None

def lamp_is_on_after(presses: int, started_on: bool) -> bool:
    """Tell if a lamp is lit after its switch was pressed a number of times."""
    return started_on if presses % 2 == 0 else not started_on
# E: An even number of presses cancels out, an odd number flips the lamp once.
assert lamp_is_on_after(3, False) is True
assert lamp_is_on_after(4, False) is False
assert lamp_is_on_after(0, True) is True

def chore_for_week(people, chore_list, week):
    """Match people with chores so that the chores move on by one person each week.

    Both lists are equally long; in week 0 the first person has the first chore, and in
    week 1 the second person has it. The result maps each person to a chore."""
    size = len(people)
    return {people[i]: chore_list[(i - week) % size] for i in range(size)}
# M: The chore index is shifted back by the week and wrapped with the modulo.
assert chore_for_week(["Al", "Bea"], ["dishes", "trash"], 0) == {"Al": "dishes", "Bea": "trash"}
assert chore_for_week(["Al", "Bea"], ["dishes", "trash"], 1) == {"Al": "trash", "Bea": "dishes"}
assert chore_for_week(["A", "B", "C"], ["x", "y", "z"], 1) == {"A": "z", "B": "x", "C": "y"}
assert chore_for_week([], [], 3) == {}

def parking_charge(minutes: int, rate: int) -> int:
    """Charge rate cents for every started half hour; the first 15 minutes cost nothing.

    A stay longer than 15 minutes is charged from its very first minute."""
    if minutes <= 15:
        return 0
    return -(-minutes // 30) * rate
# E: Negating around the floor division rounds the half hours up.
# R: parking: up to 15 min is free, otherwise each started 30 minutes costs `rate` cents (counted from the start). minutes, rate -> cents
assert parking_charge(15, 80) == 0
assert parking_charge(16, 80) == 80
assert parking_charge(61, 80) == 240
assert parking_charge(60, 50) == 100

def drop_worst_throws(throws, dropped):
    """Total the throws after leaving out the given number of lowest ones."""
    return sum(sorted(throws)[dropped:])
# E: After sorting upward, the slice skips the lowest entries before summing.
# R: sum of my throws without the k lowest. e.g. [5, 2, 9] and 1 gives 14
assert drop_worst_throws([5, 2, 9], 1) == 14
assert drop_worst_throws([4, 4], 0) == 8
assert drop_worst_throws([3], 2) == 0

def league_points(wins, draws, deductions):
    """Return a team's points: three per win, one per draw, minus deductions, never below 0."""
    return max(0, 3 * wins + draws - deductions)
# E: The sum is formed in one expression and max stops it from going negative.
assert league_points(4, 2, 0) == 14
assert league_points(1, 0, 6) == 0
assert league_points(0, 5, 1) == 4

def beds_to_weed(beds, gardeners):
    """Deal garden beds out to gardeners in turn and return a dictionary of their lists.

    A gardener who gets no bed has an empty list; there is at least one gardener."""
    return {name: beds[i::len(gardeners)] for i, name in enumerate(gardeners)}
# M: A slice with a step as long as the team picks every bed of one gardener.
# R: split the beds over the gardeners like dealing cards (first bed to the first gardener and so on, round and round) and give me a dict name -> beds
assert beds_to_weed(["peas", "kale", "leek"], ["Jo", "Mo"]) == {"Jo": ["peas", "leek"], "Mo": ["kale"]}
assert beds_to_weed([], ["Jo"]) == {"Jo": []}
assert beds_to_weed(["peas"], ["Jo", "Mo"]) == {"Jo": ["peas"], "Mo": []}

def tap_running_minutes(can_litres, litres_per_minute, cans):
    """Return the minutes of running tap to fill all cans, plus 1 minute to swap between cans.

    The time is a float; no cans need 0.0 minutes."""
    swaps = max(0, cans - 1)
    return cans * can_litres / litres_per_minute + swaps
# E: Filling time is volume over flow, and one swap fewer than cans is added.
assert tap_running_minutes(10, 5, 3) == 8.0
assert tap_running_minutes(10, 5, 1) == 2.0
assert tap_running_minutes(10, 5, 0) == 0.0

def litres_for_beds(bed_areas, rain_mm, need_mm):
    """Return the litres to pour on all beds so that rain plus watering reaches need_mm.

    One millimetre on one square metre is one litre; enough rain means 0 litres."""
    return sum(bed_areas) * max(0, need_mm - rain_mm)
# E: The missing millimetres, cut off at zero, are multiplied by the total area.
assert litres_for_beds([2, 3], 4, 10) == 30
assert litres_for_beds([2, 3], 12, 10) == 0
assert litres_for_beds([], 0, 10) == 0

def swap_shift(rota, first_day, second_day):
    """Return a copy of the rota in which the people of the two days are exchanged."""
    new_rota = dict(rota)
    new_rota[first_day], new_rota[second_day] = rota[second_day], rota[first_day]
    return new_rota
# E: The copy gets both values at once by a tuple assignment from the old rota.
# R: two people want to swap shifts. rota is dict day -> person, plus the two days. dont change the original
assert swap_shift({"Mon": "Li", "Tue": "Max"}, "Mon", "Tue") == {"Mon": "Max", "Tue": "Li"}
assert swap_shift({"Mon": "Li"}, "Mon", "Mon") == {"Mon": "Li"}
assert swap_shift({"a": 1, "b": 2, "c": 3}, "a", "c") == {"a": 3, "b": 2, "c": 1}

def can_ride_coaster(height_cm, with_adult):
    """Tell if a child may ride: from 140 cm alone, from 120 cm with an adult."""
    return height_cm >= (120 if with_adult else 140)
# E: The company decides which minimum height the child is compared with.
assert can_ride_coaster(140, False) is True
assert can_ride_coaster(125, False) is False
assert can_ride_coaster(120, True) is True
assert can_ride_coaster(119, True) is False

def rides_needed(group_sizes, seats):
    """Count the rides when groups board in order, never split, and a ride leaves when the
    next group does not fit. No group is larger than seats; no groups need 0 rides."""
    rides = 0
    free = 0
    for size in group_sizes:
        if size > free:
            rides += 1
            free = seats
        free -= size
    return rides
# M: A new ride with all seats free is opened each time a group finds too little room.
# R: Groups wait for a boat with a number of seats. They get on in order and stay together; if the next group doesn't fit, the boat goes and a fresh one comes. how many boats?
assert rides_needed([3, 4, 2, 5], 8) == 2
assert rides_needed([5, 5, 5], 8) == 3
assert rides_needed([], 4) == 0

def ferry_leftovers(cars, deck_length):
    """Return the car lengths that stay ashore once one, in order, no longer fits on deck."""
    for i, length in enumerate(cars):
        deck_length -= length
        if deck_length < 0:
            return cars[i:]
    return []
# M: The free deck is used up car by car and the rest of the list is cut off when it runs out.
assert ferry_leftovers([4, 5, 3], 9) == [3]
assert ferry_leftovers([4, 5], 9) == []
assert ferry_leftovers([12, 3], 9) == [12, 3]

def group_discount_total(people: int, ticket: float) -> float:
    """Return the entry total when every tenth person of a group enters free."""
    return (people - people // 10) * ticket
# E: Whole tens give the number of free places, which are taken off before multiplying.
# R: every 10th person gets in for free. total price for n people at a given ticket price?
assert group_discount_total(9, 5.0) == 45.0
assert group_discount_total(10, 5.0) == 45.0
assert group_discount_total(25, 2.0) == 46.0

def seats_together(row, needed):
    """Tell if the row, such as '..X...', has needed free seats ('.') side by side."""
    return "." * needed in row
# E: A run of free seats is just a substring made of that many dots.
# R: is there room for n friends next to each other in a cinema row like "X..X..." where dot is free
assert seats_together("X..X...", 3) is True
assert seats_together("X..X..", 3) is False
assert seats_together("", 1) is False

def renewals_possible(renewed: int, reserved: bool, limit: int) -> int:
    """Return how often a loan may still be renewed; a reservation by others allows none."""
    return 0 if reserved else max(0, limit - renewed)
# E: A reservation settles it at once, else the used renewals are taken from the limit.
# R: library: i already renewed n times, there's a bool whether someone reserved the book, and a limit. how many renewals are left? reserved means 0, never negative
assert renewals_possible(1, False, 3) == 2
assert renewals_possible(0, True, 3) == 0
assert renewals_possible(4, False, 3) == 0

def serve_two_queues(regular, priority):
    """Return the serving order: after each priority guest one regular guest is served.

    When one queue is empty the other one is served straight on."""
    waiting, urgent = deque(regular), deque(priority)
    order = []
    while waiting or urgent:
        if urgent:
            order.append(urgent.popleft())
        if waiting:
            order.append(waiting.popleft())
    return order
# M: Every round takes one guest from each queue that still has somebody.
# R: two lines, regular and priority (in that argument order). Serve priority, regular, priority, regular... and when one line is empty just go on with the other. return the order
assert serve_two_queues(["r1", "r2", "r3"], ["p1"]) == ["p1", "r1", "r2", "r3"]
assert serve_two_queues([], ["p1", "p2"]) == ["p1", "p2"]
assert serve_two_queues([], []) == []

def hot_drink_change(coins, price):
    """Return the change in cents after coins are dropped in, or None if they fall short."""
    paid = sum(coins)
    return paid - price if paid >= price else None
# E: The coins are added up once, then compared with the price.
assert hot_drink_change([100, 50], 120) == 30
assert hot_drink_change([50, 50], 120) is None
assert hot_drink_change([20], 20) == 0

def oven_ready_time(start, steps):
    """Return the clock time 'HH:MM' when all steps, given in minutes, are done.

    start is a 24-hour time such as '18:40'; the clock wraps at midnight."""
    hours, minutes = map(int, start.split(":"))
    total = (hours * 60 + minutes + sum(steps)) % 1440
    return f"{total // 60:02d}:{total % 60:02d}"
# M: Everything is turned into minutes, added, wrapped by 1440 and split again.
# R: I start cooking at e.g. "18:40" and have steps of [20, 45] minutes. what time is it when im done? 24h clock, may go past midnight
assert oven_ready_time("18:40", [20, 45]) == "19:45"
assert oven_ready_time("23:50", [15]) == "00:05"
assert oven_ready_time("07:05", []) == "07:05"

def split_dinner_bill(orders, tip_percent):
    """Return what each guest owes in cents: their dishes plus the tip, rounded down.

    orders maps each guest to a list of whole cents."""
    owed = {}
    for guest, dishes in orders.items():
        owed[guest] = sum(dishes) * (100 + tip_percent) // 100
    return owed
# M: Each guest's dishes are summed and raised by the tip in whole-number arithmetic.
assert split_dinner_bill({"Ana": [1000, 500], "Raj": [800]}, 10) == {"Ana": 1650, "Raj": 880}
assert split_dinner_bill({"Ana": []}, 10) == {"Ana": 0}
assert split_dinner_bill({"Raj": [199]}, 5) == {"Raj": 208}

def clashing_lessons(timetable, lesson):
    """Return the names in timetable whose times overlap the lesson's.

    timetable maps names to (start, end) hours, lesson is such a pair; touching is fine."""
    start, end = lesson
    return [name for name, (a, b) in timetable.items() if a < end and start < b]
# M: Two spans overlap exactly when each starts before the other ends.
# R: my timetable is {name: (start, end)} in hours. A new lesson (start, end) comes in, which names clash with it? back to back isn't a clash
assert clashing_lessons({"art": (9, 11), "gym": (11, 12)}, (10, 11)) == ["art"]
assert clashing_lessons({"art": (9, 11)}, (11, 13)) == []
assert clashing_lessons({"art": (9, 11), "gym": (11, 12)}, (8, 15)) == ["art", "gym"]

def finish_chapters(pages, per_evening):
    """Return the evening (from 1) on which each chapter is finished, reading without a break.

    pages lists the chapter lengths; per_evening is how many pages are read each evening."""
    evenings = []
    done = 0
    for length in pages:
        done += length
        evenings.append(-(-done // per_evening))
    return evenings
# M: The running page total divided by the pace, rounded up, gives the evening.
assert finish_chapters([10, 25, 5], 20) == [1, 2, 2]
assert finish_chapters([20, 1], 20) == [1, 2]
assert finish_chapters([], 20) == []

def tool_holder(events, tool):
    """Return who holds the tool after all events, or None if it is back or was never lent.

    Events are (person, action, tool) with the action 'take' or 'return', oldest first."""
    holder = None
    for person, action, item in events:
        if item == tool:
            holder = person if action == "take" else None
    return holder
# M: Replaying the events keeps only the newest state of that one tool.
# R: log of (person, "take"/"return", tool) tuples in time order. who has the drill now? None when nobody
assert tool_holder([("Kim", "take", "saw"), ("Lou", "take", "drill")], "saw") == "Kim"
assert tool_holder([("Kim", "take", "saw"), ("Kim", "return", "saw")], "saw") is None
assert tool_holder([], "saw") is None

def eggs_for_breakfast(adults, children):
    """Return the eggs to boil: two per adult, one per child, and one spare if anyone eats."""
    eggs = 2 * adults + children
    return eggs + 1 if eggs else 0
# E: The spare egg is only added when the plain count is not zero.
assert eggs_for_breakfast(2, 3) == 8
assert eggs_for_breakfast(0, 1) == 2
assert eggs_for_breakfast(0, 0) == 0

def cheapest_shop_for(price_lists, basket):
    """Return the shop where the whole basket costs least, or None if no shop has everything.

    price_lists maps a shop to {product: price}; of equal shops the one listed first wins."""
    best, best_cost = None, None
    for shop, prices in price_lists.items():
        if all(product in prices for product in basket):
            cost = sum(prices[product] for product in basket)
            if best_cost is None or cost < best_cost:
                best, best_cost = shop, cost
    return best
# H: Shops lacking a product are skipped and the lowest basket total so far is remembered.
# R: where should I shop? I've {shop: {product: price}} and a list of things to buy, only shops that have all of it count. first one wins a tie, None if there's no such shop
assert cheapest_shop_for({"A": {"tea": 3, "jam": 4}, "B": {"tea": 2, "jam": 4}}, ["tea", "jam"]) == "B"
assert cheapest_shop_for({"A": {"tea": 3}, "B": {"jam": 1}}, ["tea", "jam"]) is None
assert cheapest_shop_for({"A": {"tea": 3}, "B": {"tea": 3}}, ["tea"]) == "A"
assert cheapest_shop_for({}, ["tea"]) is None

def counter_finish_times(service_minutes, counters):
    """Return when each customer is done if they always go to the counter free soonest.

    Everyone is waiting at minute 0 in list order; counters is the number of open counters."""
    free_at = [0] * counters
    done = []
    for minutes in service_minutes:
        i = free_at.index(min(free_at))
        free_at[i] += minutes
        done.append(free_at[i])
    return done
# H: The list of times at which counters get free is updated at its smallest entry.
# R: simulate a bank: list of service minutes, number of counters, all customers there at time 0 and each takes the counter that becomes free first. i want the finish time per customer
assert counter_finish_times([5, 2, 4], 2) == [5, 2, 6]
assert counter_finish_times([3, 3], 1) == [3, 6]
assert counter_finish_times([], 3) == []

def loan_overdue_readers(loans, today, period):
    """Return the readers with at least one loan older than period days, each once, sorted.

    loans holds (reader, day_number) pairs; a loan of exactly period days is still in time."""
    return sorted({reader for reader, day in loans if today - day > period})
# E: A set comprehension collects each late reader just once before sorting.
assert loan_overdue_readers([("Zoe", 1), ("Ann", 2), ("Zoe", 3)], 20, 14) == ["Ann", "Zoe"]
assert loan_overdue_readers([("Ann", 6)], 20, 14) == []
assert loan_overdue_readers([], 20, 14) == []

def darts_after_turn(score: int, throws: list[int]) -> int:
    """Subtract the throws from score; a turn that would go below 0 does not count at all."""
    rest = score - sum(throws)
    return rest if rest >= 0 else score
# E: The old score is handed back when the difference would turn negative.
# R: darts: take off the three throws from my score but if i'd drop under zero the whole turn is void. score first, then the list
assert darts_after_turn(301, [60, 20, 1]) == 220
assert darts_after_turn(40, [20, 20]) == 0
assert darts_after_turn(10, [20]) == 10

def quiz_total(answers, key):
    """Score a quiz: 2 points for a right answer, minus 1 for a wrong one, 0 for None."""
    total = 0
    for given, right in zip(answers, key):
        if given is not None:
            total += 2 if given == right else -1
    return total
# E: Answers and key are walked side by side and skipped answers change nothing.
assert quiz_total(["a", "b", None], ["a", "c", "d"]) == 1
assert quiz_total([None], ["a"]) == 0
assert quiz_total(["c", "b"], ["c", "b"]) == 4

def bag_fee(weights_kg, free_kg):
    """Return the airport fee: 8 for every whole or started kilo above free_kg in total."""
    extra = sum(weights_kg) - free_kg
    return 8 * -(-extra // 1) if extra > 0 else 0
# E: Floor division of the negated excess by one rounds it up to full kilos.
assert bag_fee([12, 11], 20) == 24
assert bag_fee([10, 10], 20) == 0
assert bag_fee([20.5], 20) == 8

def share_sweets(sweets, kids):
    """Return a list with the number of sweets for each kid; the first ones get the extras.

    No kids give an empty list."""
    if not kids:
        return []
    each, extra = divmod(sweets, kids)
    return [each + 1] * extra + [each] * (kids - extra)
# E: divmod gives the equal share and how many kids get one more.
# R: share n sweets between k kids as evenly as possible, kids at the front get the extra ones, e.g. 7 and 3 -> [3, 2, 2]. 0 kids is []
assert share_sweets(7, 3) == [3, 2, 2]
assert share_sweets(2, 4) == [1, 1, 0, 0]
assert share_sweets(5, 0) == []

def feed_schedule(pets, hours):
    """Return (hour, pet) pairs for one day, every pet at every hour, ordered by hour."""
    return [(hour, pet) for hour in sorted(hours) for pet in pets]
# E: The outer loop runs over the sorted hours and the inner one over the pets.
assert feed_schedule(["cat", "hen"], [18, 7]) == [(7, "cat"), (7, "hen"), (18, "cat"), (18, "hen")]
assert feed_schedule([], [7]) == []
assert feed_schedule(["cat"], []) == []

def choose_umbrella(rain_chance, wind_kmh):
    """Choose 'umbrella', 'raincoat' or 'nothing' for a walk.

    A chance under 40 needs nothing; above that, wind over 50 calls for the raincoat."""
    if rain_chance < 40:
        return "nothing"
    return "raincoat" if wind_kmh > 50 else "umbrella"
# E: Dry days are settled first, then only the wind matters.
assert choose_umbrella(39, 90) == "nothing"
assert choose_umbrella(40, 50) == "umbrella"
assert choose_umbrella(80, 51) == "raincoat"

def refill_orders(stock, minimum):
    """Return {product: amount} for all products below minimum, the amount filling them up."""
    return {name: minimum - count for name, count in stock.items() if count < minimum}
# E: The comprehension keeps short products and stores how much they lack.
# R: what do I have to order? stock dict name -> count, and one minimum for all. give a dict with only those under it and how many to buy to reach it
assert refill_orders({"nuts": 2, "tea": 9}, 5) == {"nuts": 3}
assert refill_orders({"tea": 5}, 5) == {}
assert refill_orders({"tea": 0}, 5) == {"tea": 5}

def hop_off_passengers(stops, boarded):
    """Return how many people are on the bus after the last stop.

    boarded start the trip; a stop is an (off, on) pair; no more get off than ride."""
    riding = boarded
    for off, on in stops:
        riding += on - min(off, riding)
    return riding
# E: Each stop changes the count, with min keeping it from dropping under zero.
assert hop_off_passengers([(2, 5), (4, 0)], 3) == 2
assert hop_off_passengers([(9, 1)], 3) == 1
assert hop_off_passengers([], 3) == 3

def photo_rows(heights, row_size):
    """Arrange people in photo rows of row_size: tallest in the first row, sorted downward.

    The final row may be shorter."""
    ordered = sorted(heights, reverse=True)
    return [ordered[i:i + row_size] for i in range(0, len(ordered), row_size)]
# M: After sorting from tall to short the list is cut into equal slices.
assert photo_rows([150, 180, 165], 2) == [[180, 165], [150]]
assert photo_rows([], 2) == []
assert photo_rows([170, 160], 5) == [[170, 160]]

def trade_stickers(mine, yours):
    """Return (give, take): stickers I have twice that you lack, and the reverse, both sorted.

    mine and yours are lists of sticker numbers that may hold repeats."""
    def spare(owner, other):
        return sorted({s for s in owner if owner.count(s) > 1 and s not in other})
    return spare(mine, yours), spare(yours, mine)
# H: One inner helper finds the spare stickers and is called once for each direction.
# R: swap stickers: two lists of numbers, mine and yours. I can give what I have more than once and you don't have at all, and the other way round. return both sorted lists as a tuple
assert trade_stickers([1, 1, 2], [3, 3, 2]) == ([1], [3])
assert trade_stickers([1, 1], [1]) == ([], [])
assert trade_stickers([], [7, 7, 8]) == ([], [7])

def charge_stops(distances, battery_range):
    """Return the stretch indexes before which an electric car must charge to full.

    The car starts full and never skips a charge it needs; no stretch exceeds battery_range."""
    stops = []
    left = battery_range
    for i, stretch in enumerate(distances):
        if stretch > left:
            stops.append(i)
            left = battery_range
        left -= stretch
    return stops
# H: The remaining range is compared with the next stretch and reset when too small.
assert charge_stops([60, 50, 80, 20], 120) == [2]
assert charge_stops([100, 100], 100) == [1]
assert charge_stops([], 100) == []

def tent_pairs(campers, dislikes):
    """Pair campers in order: each free one shares with the next free one they do not dislike.

    dislikes is a set of frozensets of two names; a camper without a partner is left out."""
    free = list(campers)
    pairs = []
    while free:
        first = free.pop(0)
        for other in free:
            if frozenset((first, other)) not in dislikes:
                free.remove(other)
                pairs.append((first, other))
                break
    return pairs
# H: The first free camper is taken out and the inner loop stops at the first fitting partner.
assert tent_pairs(["A", "B", "C", "D"], {frozenset(("A", "B"))}) == [("A", "C"), ("B", "D")]
assert tent_pairs(["A", "B"], {frozenset(("A", "B"))}) == []
assert tent_pairs(["A", "B", "C"], set()) == [("A", "B")]

def busiest_hour_desk(visits, opening, closing):
    """Return the hour in range(opening, closing) with most visits, the earliest on a tie."""
    return max(range(opening, closing), key=visits.count)
# E: max with count as its key compares the hours and keeps the first best one.
assert busiest_hour_desk([9, 10, 10, 14], 8, 12) == 10
assert busiest_hour_desk([], 8, 12) == 8
assert busiest_hour_desk([20, 20, 9], 8, 12) == 9

def skip_closed_days(errands, closed, first_day):
    """Give every errand its own day, from first_day onward, passing over closed days.

    closed is a set of day numbers; the result maps errands to days."""
    plan = {}
    day = first_day
    for errand in errands:
        while day in closed:
            day += 1
        plan[errand] = day
        day += 1
    return plan
# M: The day counter runs on past closed days before each errand takes its place.
# R: one errand per day beginning at day X, but some day numbers are closed and must be skipped. args: list of errands, set of closed days, first day. dict out
assert skip_closed_days(["bank", "post"], {4}, 3) == {"bank": 3, "post": 5}
assert skip_closed_days(["bank"], {1, 2}, 1) == {"bank": 3}
assert skip_closed_days([], {1}, 1) == {}
