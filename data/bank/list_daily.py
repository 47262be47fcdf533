"""Verified problems: lists of a day."""

def chores_for_child(chores, children, child):
    """Return the chores of child when chores are handed out in turn to the children in order."""
    position = children.index(child)
    return chores[position::len(children)]
# E: A slice begins at the child's place and steps by the number of children.
# R: chores get dealt round robin to children. which ones are for this child?
assert chores_for_child(["wash", "cook", "sweep"], ["al", "bo"], "al") == ["wash", "sweep"]
assert chores_for_child(["wash"], ["al", "bo"], "bo") == []
assert chores_for_child([], ["al"], "al") == []

def wake_up_song(playlist, day):
    """Return the song for a day number: one song per day in order, reversed order every second
    round.

    Day 0 plays the first song; the playlist is not empty."""
    turn, place = divmod(day, len(playlist))
    return playlist[place] if turn % 2 == 0 else playlist[-1 - place]
# M: The whole quotient tells the round, and odd rounds count from the end.
assert wake_up_song(["a", "b", "c"], 4) == "b"
assert wake_up_song(["a", "b", "c"], 3) == "c"
assert wake_up_song(["a"], 9) == "a"

def grocery_line(items):
    """Return the items with counts as "3 eggs, 1 milk" from a list of (name, count), without zeros.

    If nothing is needed, return "nothing"."""
    parts = [f"{count} {name}" for name, count in items if count > 0]
    return ", ".join(parts) if parts else "nothing"
# E: Positive counts become texts that are joined.
# R: [("eggs", 3), ("tea", 0)] -> "3 eggs", empty -> "nothing"
assert grocery_line([("eggs", 3), ("tea", 0), ("milk", 1)]) == "3 eggs, 1 milk"
assert grocery_line([("tea", 0)]) == "nothing"
assert grocery_line([]) == "nothing"

def alarm_days(plans):
    """Return the days whose plan has an entry before 9, with the earliest such hour.

    plans is a list of (day, list of hours); the result holds (day, hour) tuples."""
    early = []
    for day, hours in plans:
        if hours and min(hours) < 9:
            early.append((day, min(hours)))
    return early
# E: Days with hours are checked by their minimum.
# R: on which days do I have something before 9? (day, earliest hour). plans = [(day, [hours])]
assert alarm_days([("Mon", [10, 8]), ("Tue", [9]), ("Wed", [])]) == [("Mon", 8)]
assert alarm_days([("Sun", [0])]) == [("Sun", 0)]
assert alarm_days([]) == []

def steps_goal_report(steps, goal):
    """Return "reached on N of M days, best D", where D is the highest number of steps, 0 for no
    days."""
    reached = sum(count >= goal for count in steps)
    return f"reached on {reached} of {len(steps)} days, best {max(steps, default=0)}"
# E: A count, a length and a maximum go into the text.
# R: pedometer summary line: how many days at least goal, and the best day
assert steps_goal_report([9000, 12000, 10000], 10000) == "reached on 2 of 3 days, best 12000"
assert steps_goal_report([5], 10) == "reached on 0 of 1 days, best 5"
assert steps_goal_report([], 10) == "reached on 0 of 0 days, best 0"

def lunch_without_repeat(menu, eaten, last):
    """Return the first dish of the menu that is not among the last eaten dishes, else the first
    dish.

    Only the most recent last entries of eaten count; last is at least 1."""
    recent = eaten[-last:]
    return next((dish for dish in menu if dish not in recent), menu[0])
# E: The negative slice takes recent dishes, and next has a default.
# R: pick first dish i didn't eat in my last n meals; if all were eaten take the first one
assert lunch_without_repeat(["soup", "pie", "rice"], ["rice", "pie", "soup"], 2) == "rice"
assert lunch_without_repeat(["soup"], ["soup"], 1) == "soup"
assert lunch_without_repeat(["pie", "soup"], [], 3) == "pie"

def late_fees(returns, fee):
    """Return {name: cents} for (name, days late) returns: fee per day, at most 500 per return.

    Several returns of a name add up; names without a fee are left out."""
    fees = {}
    for name, days in returns:
        if days > 0:
            fees[name] = fees.get(name, 0) + min(days * fee, 500)
    return fees
# E: Each positive delay adds a capped fee to the name's sum.
# R: library fees per person. days late * fee, max 500 per book, not late = nothing
assert late_fees([("al", 2), ("bo", 0), ("al", 99)], 20) == {"al": 540}
assert late_fees([("bo", -3)], 20) == {}
assert late_fees([], 20) == {}

def who_pays_today(payers, history):
    """Return the name among payers that occurs least often in history, the first on ties."""
    return min(payers, key=history.count)
# E: The method count of the history is the key of min.
assert who_pays_today(["al", "bo", "cy"], ["al", "cy", "al"]) == "bo"
assert who_pays_today(["al", "bo"], []) == "al"
assert who_pays_today(["bo", "al"], ["bo", "al"]) == "bo"

def compare_weeks_line(last_week, this_week):
    """Return "up by N", "down by N" or "unchanged" for the sums of two lists of numbers."""
    difference = sum(this_week) - sum(last_week)
    if difference == 0:
        return "unchanged"
    return f"{'up' if difference > 0 else 'down'} by {abs(difference)}"
# E: The sign of the difference chooses the word.
# R: text whether sum of list 2 is up/down vs sum of list 1, like "down by 4"
assert compare_weeks_line([1, 2], [5]) == "up by 2"
assert compare_weeks_line([5], [1]) == "down by 4"
assert compare_weeks_line([], []) == "unchanged"

def tv_evening(shows, start, end):
    """Return the titles of (title, begin, minutes) shows that lie completely between start and
    end."""
    return [title for title, begin, length in shows if start <= begin and begin + length <= end]
# E: Begin and computed end of each show must lie inside.
# R: which shows fit fully in my evening? (title, begin, length) in minutes, window start..end
assert tv_evening([("News", 10, 15), ("Film", 20, 90), ("Quiz", 25, 30)], 10, 60) == [
    "News", "Quiz"]
assert tv_evening([("News", 9, 5)], 10, 60) == []
assert tv_evening([], 0, 99) == []

def greedy_tv_plan(shows):
    """Return the titles of as many (title, begin, end) shows as can be watched without overlap.

    Always take the show that ends first; one may begin when the last one ends."""
    plan = []
    free = 0
    for title, begin, end in sorted(shows, key=lambda show: show[2]):
        if begin >= free:
            plan.append(title)
            free = end
    return plan
# M: Shows in order of their end are taken whenever they start late enough.
# R: max number of non overlapping shows, greedy by earliest end
assert greedy_tv_plan([("a", 0, 5), ("b", 1, 2), ("c", 2, 4)]) == ["b", "c"]
assert greedy_tv_plan([("x", 3, 9)]) == ["x"]
assert greedy_tv_plan([]) == []

def plants_to_water(plants, today):
    """Return the sorted names of (name, last watered day, every days) plants due by today."""
    return sorted(name for name, last, every in plants if last + every <= today)
# E: A plant is due when its last day plus the interval is not after today.
assert plants_to_water([("fern", 1, 3), ("aloe", 0, 9), ("basil", 3, 1)], 4) == ["basil", "fern"]
assert plants_to_water([("aloe", 4, 1)], 4) == []
assert plants_to_water([], 4) == []

def next_watering_order(plants):
    """Return the names of (name, last, every) plants ordered by their next day, last plus every.

    Plants due on the same day are ordered by name; the text "name (day)" is returned for each."""
    due = sorted((last + every, name) for name, last, every in plants)
    return [f"{name} ({day})" for day, name in due]
# E: Tuples of day and name sort in the wanted order.
# R: watering schedule sorted by next due day: "fern (4)"
assert next_watering_order([("fern", 1, 3), ("aloe", 0, 2), ("basil", 3, 1)]) == [
    "aloe (2)", "basil (4)", "fern (4)"]
assert next_watering_order([("x", 0, 0)]) == ["x (0)"]
assert next_watering_order([]) == []

def split_the_bill(orders):
    """Return {name: total} of (names, price) orders, where names is a list sharing the price
    equally.

    Shares are rounded to cents."""
    totals = {}
    for names, price in orders:
        for name in names:
            totals[name] = round(totals.get(name, 0) + price / len(names), 2)
    return totals
# M: Every name of an order gets an equal share added.
# R: orders like (["al","bo"], 9.0) are shared. what does everyone pay in total, rounded to cents
assert split_the_bill([(["al", "bo"], 9.0), (["bo"], 2.5)]) == {"al": 4.5, "bo": 7.0}
assert split_the_bill([([], 5)]) == {}
assert split_the_bill([]) == {}

def settle_up(paid):
    """Return {name: amount} each person must still pay (positive) or gets back (negative).

    paid maps names to what they paid; everyone bears the same share, rounded to cents."""
    if not paid:
        return {}
    share = sum(paid.values()) / len(paid)
    return {name: round(share - amount, 2) for name, amount in paid.items()}
# E: The amount paid is subtracted from the mean.
# R: trip costs: dict of who paid how much. who owes (+) and who gets back (-)
assert settle_up({"al": 30, "bo": 10, "cy": 20}) == {"al": -10.0, "bo": 10.0, "cy": 0.0}
assert settle_up({"al": 7}) == {"al": 0.0}
assert settle_up({}) == {}

def train_cars_with_space(cars, group):
    """Return the numbers (from 1) of the cars where group people find places, most free seats
    first.

    cars is a list of (seats, taken); cars with equal space are ordered by number."""
    free = [(seats - taken, number) for number, (seats, taken) in enumerate(cars, 1)]
    fitting = [(space, number) for space, number in free if space >= group]
    return [number for space, number in sorted(fitting, key=lambda pair: -pair[0])]
# M: The free seats are computed, filtered and sorted with a stable sort.
assert train_cars_with_space([(40, 38), (40, 10), (40, 35)], 3) == [2, 3]
assert train_cars_with_space([(4, 4)], 1) == []
assert train_cars_with_space([], 2) == []

def count_down_to_birthday(days, today):
    """Return the smallest number of days from today to a birthday in a year of 365 days.

    days holds day numbers from 1 to 365; a birthday today gives 0, no birthday None."""
    return min(((day - today) % 365 for day in days), default=None)
# E: The remainder by the length of the year leads around its end.
# R: list of birthdays as day-of-year, how many days until the next one (0 = today)
assert count_down_to_birthday([10, 200], 190) == 10
assert count_down_to_birthday([10], 360) == 15
assert count_down_to_birthday([], 5) is None

def reading_list_by_mood(books, mood, pages):
    """Return titles of (title, mood, pages) books of that mood with at most pages pages,
    thickest first.

    Ties are ordered by title."""
    hits = [(-size, title) for title, kind, size in books if kind == mood and size <= pages]
    return [title for _, title in sorted(hits)]
# E: Negated pages make the thickest book the first.
assert reading_list_by_mood([("B", "fun", 90), ("A", "fun", 90), ("C", "sad", 5), ("D", "fun", 99)],
                            "fun", 95) == ["A", "B"]
assert reading_list_by_mood([("B", "fun", 90)], "sad", 99) == []
assert reading_list_by_mood([], "fun", 1) == []

def fridge_check(fridge, today):
    """Return a (spoiled, use today, fine) tuple of sorted name lists for {name: last good day}."""
    spoiled = sorted(name for name, day in fridge.items() if day < today)
    urgent = sorted(name for name, day in fridge.items() if day == today)
    fine = sorted(name for name, day in fridge.items() if day > today)
    return spoiled, urgent, fine
# E: Three comparisons with today give three sorted lists.
# R: dict food -> best before day. three lists: expired, expires today, still ok
assert fridge_check({"milk": 3, "egg": 5, "ham": 4}, 4) == (["milk"], ["ham"], ["egg"])
assert fridge_check({}, 1) == ([], [], [])
assert fridge_check({"b": 9, "a": 9}, 1) == ([], [], ["a", "b"])

def carpool_cars(people, seats_of):
    """Return how many cars are needed when the drivers with most seats go first, None if too few.

    people is the number of travellers (drivers included), seats_of maps drivers to all their
    seats."""
    carried = 0
    for used, seats in enumerate(sorted(seats_of.values(), reverse=True), 1):
        carried += seats
        if carried >= people:
            return used
    return None
# M: The seats are added from the largest car until all find a place.
# R: min number of cars for n people, dict driver -> seats. None if not enough seats
assert carpool_cars(7, {"al": 4, "bo": 5, "cy": 2}) == 2
assert carpool_cars(9, {"al": 4}) is None
assert carpool_cars(2, {"al": 2}) == 1

def pet_names_line(pets):
    """Return "cats: Tom, Ada; dogs: Rex" for (name, kind) pets, kinds in order of first appearance.

    Each kind gets a plural s."""
    kinds = {}
    for name, kind in pets:
        kinds.setdefault(kind, []).append(name)
    return "; ".join(f"{kind}s: {', '.join(names)}" for kind, names in kinds.items())
# E: The names are collected per kind and joined twice.
assert pet_names_line([("Tom", "cat"), ("Rex", "dog")]) == "cats: Tom; dogs: Rex"
assert pet_names_line([("Kiki", "bird")]) == "birds: Kiki"
assert pet_names_line([]) == ""

def laps_ahead(times_a, times_b):
    """Return after how many laps runner A leads by the most seconds over B, and the lead.

    The lists hold lap times of equal number; if A never leads, return (0, 0); first on ties."""
    best_lap, best_lead = 0, 0
    lead = 0
    for lap, (a, b) in enumerate(zip(times_a, times_b), 1):
        lead += b - a
        if lead > best_lead:
            best_lap, best_lead = lap, lead
    return best_lap, best_lead
# M: The running difference of lap times is compared with the best lead.
# R: lap times of A and B. when was A's lead (total time) the biggest? (lap, lead) or (0, 0)
assert laps_ahead([60, 61, 70], [62, 64, 60]) == (2, 5)
assert laps_ahead([5], [4]) == (0, 0)
assert laps_ahead([], []) == (0, 0)

def hide_and_seek(places, checked):
    """Return the sorted names still hidden when the seeker has checked some places.

    places maps names to their places, checked is a list of places."""
    return sorted(name for name, place in places.items() if place not in checked)
# E: A name stays hidden while its place has not been checked.
assert hide_and_seek({"bo": "bed", "al": "tree", "cy": "bed"}, ["tree"]) == ["bo", "cy"]
assert hide_and_seek({"al": "tree"}, ["tree"]) == []
assert hide_and_seek({}, []) == []

def tallest_tower_order(blocks):
    """Return the names of (name, width) blocks from bottom to top, widest first, one per width.

    Of blocks with equal width the alphabetically first is used."""
    chosen = {}
    for name, width in sorted(blocks):
        chosen.setdefault(width, name)
    return [chosen[width] for width in sorted(chosen, reverse=True)]
# E: Sorted by name, setdefault keeps the first block of every width.
# R: stack blocks (name, width) widest at bottom; same width only once (alphabetically first)
assert tallest_tower_order([("c", 2), ("b", 5), ("a", 2)]) == ["b", "a"]
assert tallest_tower_order([("x", 1)]) == ["x"]
assert tallest_tower_order([]) == []

def mail_round(houses, letters):
    """Return the house numbers to stop at in walking order: odd ones rising, then even ones
    falling.

    houses lists all numbers of the street, letters the addressed numbers with repeats; unknown
    numbers are ignored."""
    stops = [house for house in set(letters) if house in houses]
    odd = sorted(house for house in stops if house % 2)
    even = sorted((house for house in stops if house % 2 == 0), reverse=True)
    return odd + even
# M: The known numbers are split by parity and sorted in opposite directions.
# R: postman goes up the odd side and back down the even side. order of stops for these letters
assert mail_round([1, 2, 3, 4, 5], [4, 1, 5, 2, 4, 9]) == [1, 5, 4, 2]
assert mail_round([1], [2]) == []
assert mail_round([2, 3], [2, 3]) == [3, 2]

def board_game_rounds(players, rounds):
    """Return "round 1: al starts" lines where the starter moves on by one player each round."""
    return [f"round {r + 1}: {players[r % len(players)]} starts" for r in range(rounds)]
# E: The remainder by the number of players picks the starter.
assert board_game_rounds(["al", "bo"], 3) == [
    "round 1: al starts", "round 2: bo starts", "round 3: al starts"]
assert board_game_rounds(["al"], 1) == ["round 1: al starts"]
assert board_game_rounds(["al"], 0) == []

def is_fair_rota(rota):
    """Check that in a list of names nobody works two times in a row and counts differ by at most 1.

    Only names in the list are compared; an empty rota is fair."""
    if any(a == b for a, b in zip(rota, rota[1:])):
        return False
    counts = [rota.count(name) for name in set(rota)]
    return max(counts, default=0) - min(counts, default=0) <= 1
# M: Neighbours are compared first, then the extremes of the counts.
# R: duty list: nobody twice in a row, and everybody equally often (+-1). True/False
assert is_fair_rota(["al", "bo", "al", "cy"]) is True
assert is_fair_rota(["al", "al", "bo"]) is False
assert is_fair_rota(["al", "bo", "al", "cy", "al"]) is False
assert is_fair_rota([]) is True

def ferry_trips_with_priority(cars, trucks, length):
    """Return the number of trips of a ferry with length places: trucks (3 places) first, then
    cars (1).

    Each trip is filled as far as possible; length is at least 3."""
    trips = 0
    while cars > 0 or trucks > 0:
        loaded = min(trucks, length // 3)
        trucks -= loaded
        cars -= min(cars, length - 3 * loaded)
        trips += 1
    return trips
# M: Each round loads trucks and fills the rest with cars until none is waiting.
assert ferry_trips_with_priority(4, 3, 7) == 2
assert ferry_trips_with_priority(0, 0, 5) == 0
assert ferry_trips_with_priority(1, 1, 3) == 2

def quiz_streak_bonus(answers, solution):
    """Return the points for answers: 10 for each right one, plus 5 if the one before was right,
    too."""
    right = [a == s for a, s in zip(answers, solution)]
    bonus = sum(a and b for a, b in zip(right, right[1:]))
    return 10 * sum(right) + 5 * bonus
# E: A list of booleans is summed, and pairs of two True give the bonus.
# R: 10 points per correct answer, +5 if previous answer was correct as well
assert quiz_streak_bonus("abca", "abda") == 35
assert quiz_streak_bonus("x", "y") == 0
assert quiz_streak_bonus([1, 1, 1], [1, 1, 1]) == 40

def warm_clothes_days(forecast, cold, wet):
    """Return for each (degrees, mm) day the list of things to wear: "coat" below cold, "boots"
    above wet.

    Both limits are exclusive."""
    days = []
    for degrees, rain in forecast:
        things = []
        if degrees < cold:
            things.append("coat")
        if rain > wet:
            things.append("boots")
        days.append(things)
    return days
# E: Two independent tests fill the list of each day.
# R: forecast [(temp, rain)], per day list with "coat" if temp < cold, "boots" if rain > wet
assert warm_clothes_days([(3, 9), (20, 9), (20, 0)], 10, 5) == [["coat", "boots"], ["boots"], []]
assert warm_clothes_days([(10, 5)], 10, 5) == [[]]
assert warm_clothes_days([], 1, 1) == []

def garden_beds_sown(beds, seeds):
    """Sow seeds {plant: beds needed} in dictionary order into free (None) beds; return the new
    beds.

    A plant is skipped if fewer free beds are left than it needs."""
    result = list(beds)
    for plant, need in seeds.items():
        free = [i for i, bed in enumerate(result) if bed is None]
        if len(free) >= need:
            for i in free[:need]:
                result[i] = plant
    return result
# H: For every plant the free places are listed anew and the first ones are filled.
# R: beds list with None = free, seeds dict plant -> number of beds; skip plants that don't fit anymore
assert garden_beds_sown([None, "rose", None], {"pea": 3, "kale": 1}) == ["kale", "rose", None]
assert garden_beds_sown([None], {"pea": 1}) == ["pea"]
assert garden_beds_sown([], {"pea": 1}) == []

def dishes_in_common_budget(menus, budget):
    """Return the sorted dishes that every menu {dish: price} offers for at most budget."""
    affordable = [{dish for dish, price in menu.items() if price <= budget} for menu in menus]
    return sorted(set.intersection(*affordable)) if affordable else []
# M: The cheap dishes of each menu form sets, which are intersected.
assert dishes_in_common_budget([{"pie": 5, "soup": 3}, {"pie": 9, "soup": 4}], 6) == ["soup"]
assert dishes_in_common_budget([{"pie": 5}, {}], 6) == []
assert dishes_in_common_budget([], 6) == []

def charging_order(devices, minutes):
    """Return which devices are full when charged one after the other for minutes in total.

    devices is a list of (name, percent); one percent takes a minute, and the emptiest comes
    first."""
    full = []
    for name, percent in sorted(devices, key=lambda device: device[1]):
        minutes -= 100 - percent
        if minutes < 0:
            break
        full.append(name)
    return full
# M: The time for each device is subtracted until none is left.
# R: one charger, 1% per min, start with the emptiest. which devices are 100% after n minutes?
assert charging_order([("phone", 90), ("pad", 40), ("watch", 80)], 80) == ["pad", "watch"]
assert charging_order([("phone", 0)], 99) == []
assert charging_order([], 5) == []

def coupon_best_item(cart, percent):
    """Return the cart's total after percent off the dearest item only, in whole cents rounded down.

    An empty cart costs 0."""
    if not cart:
        return 0
    return sum(cart) - max(cart) * percent // 100
# E: The discount on the maximum, rounded down, is subtracted from the sum.
assert coupon_best_item([500, 999], 50) == 1000
assert coupon_best_item([100], 0) == 100
assert coupon_best_item([], 20) == 0

def homework_by_urgency(tasks, today):
    """Return (subject, days left) of (subject, due day) tasks not overdue, most urgent first.

    Equal days are ordered by subject; the overdue ones are counted in a last ("overdue", n)
    entry."""
    open_tasks = [(due - today, subject) for subject, due in tasks if due >= today]
    overdue = len(tasks) - len(open_tasks)
    return [(subject, left) for left, subject in sorted(open_tasks)] + [("overdue", overdue)]
# M: The days left are sorted together with the subject, and the rest is counted.
# R: tasks (subject, due), today -> list of (subject, days left) sorted, plus ("overdue", n) at the end
assert homework_by_urgency([("art", 9), ("bio", 5), ("lab", 3)], 5) == [
    ("bio", 0), ("art", 4), ("overdue", 1)]
assert homework_by_urgency([("x", 1)], 2) == [("overdue", 1)]
assert homework_by_urgency([], 2) == [("overdue", 0)]
