"""Verified problems: household_sums."""

import math

def rolls_of_wallpaper(wall_width: float, height: float, roll_width: float, roll_length:
    float) -> int:
    """Return the rolls for a wall: strips side by side, each as long as the height, none
    pieced together.

    A roll shorter than the height is useless: return 0."""
    strips = math.ceil(wall_width / roll_width)
    per_roll = int(roll_length // height)
    return math.ceil(strips / per_roll) if per_roll else 0
# M: The strips are counted first and then shared among rolls.
# R: wallpaper: wall w x h, roll w x l, strips not pieced together. rolls? 0 if a roll is too short
assert rolls_of_wallpaper(4, 2.5, 0.5, 10) == 2
assert rolls_of_wallpaper(3.1, 2, 0.5, 5) == 4
assert rolls_of_wallpaper(3, 3, 1, 2) == 0

def paint_buckets(walls: list[tuple[float, float]], window_area: float, per_bucket: float) -> int:
    """Return the buckets for walls given as (width, height), less the window area, rounded up."""
    area = sum(width * height for width, height in walls) - window_area
    return math.ceil(max(0, area) / per_bucket)
# E: Wall areas are added, windows taken off and the rest divided.
# R: buckets of paint for a list of walls (w,h) minus windows, one bucket covers per_bucket m2
assert paint_buckets([(4, 2.5), (3, 2.5)], 2.5, 5) == 3
assert paint_buckets([(1, 1)], 2, 5) == 0
assert paint_buckets([], 0, 10) == 0

def shelf_books(shelf_cm: float, book_widths: list[float]) -> tuple[int, float]:
    """Put books in order on a shelf until one does not fit; return (books on it, cm left free)."""
    count = 0
    for width in book_widths:
        if width > shelf_cm:
            break
        shelf_cm -= width
        count += 1
    return count, shelf_cm
# E: The free width shrinks with each book.
# R: books side by side in order, stop at first that doesnt fit; (how many, free cm)
assert shelf_books(10, [3, 4, 5, 1]) == (2, 3)
assert shelf_books(2, [3]) == (0, 2)
assert shelf_books(5, []) == (0, 5)

def laundry_basket_full(pieces: dict[str, int], limit: int = 20) -> bool:
    """Check if the basket is full: towels count 3, trousers 2, everything else 1, and the
    limit is reached."""
    volume = {"towel": 3, "trousers": 2}
    return sum(count * volume.get(kind, 1) for kind, count in pieces.items()) >= limit
# M: Each count is weighted by a looked-up volume with a default.
# R: dict of laundry kind->count. towel=3, trousers=2, rest 1. full at 20?
assert laundry_basket_full({"towel": 4, "sock": 8}) is True
assert laundry_basket_full({"trousers": 2, "shirt": 3}) is False
assert laundry_basket_full({}, 0) is True

def detergent_caps(kilos: float, dirty: bool, hard_water: bool) -> float:
    """Return the caps of detergent: 1 up to 4 kilos, else 1.5; half a cap more each for
    dirt and hard water."""
    caps = 1 if kilos <= 4 else 1.5
    return caps + 0.5 * (dirty + hard_water)
# E: The two flags are added as numbers and weighted.
# R: 1 cap for <=4kg otherwise 1.5, plus .5 if very dirty and .5 if hard water
assert detergent_caps(3, False, False) == 1
assert detergent_caps(5, True, True) == 2.5
assert detergent_caps(4, True, False) == 1.5

def rent_after_years(rent: int, years: int, raise_percent: int, every: int) -> int:
    """Return the rent after some years when it is raised by a percentage after every so
    many years, rounded down."""
    for _ in range(years // every):
        rent = rent * (100 + raise_percent) // 100
    return rent
# E: As many raises as full periods are applied one by one.
# R: rent goes up p% every k years. rent after n years? args rent, n, p, k
assert rent_after_years(1000, 7, 10, 3) == 1210
assert rent_after_years(1000, 2, 10, 3) == 1000
assert rent_after_years(555, 1, 1, 1) == 560

def room_share(total_rent: int, areas: list[int]) -> list[int]:
    """Split the rent by the areas of the rooms, rounded down; the first room pays what is
    missing."""
    whole = sum(areas)
    shares = [total_rent * area // whole for area in areas]
    shares[0] += total_rent - sum(shares)
    return shares
# M: Each share is proportional, and the lost units go to the first room.
# R: divide rent by room size, floor, leftover goes on the first room
assert room_share(1000, [10, 20, 10]) == [250, 500, 250]
assert room_share(100, [1, 1, 1]) == [34, 33, 33]
assert room_share(70, [5]) == [70]

def chore_points(chores: dict[str, int], minutes_per_point: int = 10) -> dict[str, int]:
    """Turn minutes of chores per person into points, one for each started block; nobody
    with 0 minutes is listed."""
    return {name: -(-m // minutes_per_point) for name, m in chores.items() if m > 0}
# E: The minutes are divided and rounded up in a dict comprehension.
# R: {name: minutes} -> {name: points}, 1 point per started 10 min, skip zeros
assert chore_points({"Ida": 25, "Bo": 0, "Al": 10}) == {"Ida": 3, "Al": 1}
assert chore_points({"Zoe": 5}, 5) == {"Zoe": 1}
assert chore_points({}) == {}

def vacuum_rounds(rooms: list[int], battery_minutes: int, charge_minutes: int) -> int:
    """Return the total minutes of a robot that cleans rooms in order and charges fully when
    the next room is too long.

    No room takes longer than a full battery."""
    total = 0
    left = battery_minutes
    for minutes in rooms:
        if minutes > left:
            total += charge_minutes
            left = battery_minutes
        left -= minutes
        total += minutes
    return total
# M: A charge is added whenever the rest of the battery is too short.
# R: robot vacuum: rooms in minutes, battery b, charging takes c. total time
assert vacuum_rounds([30, 40, 20], 60, 90) == 180
assert vacuum_rounds([10], 10, 5) == 10
assert vacuum_rounds([], 10, 5) == 0

def guests_per_table(guests: int, tables: int) -> list[int]:
    """Seat guests at tables as evenly as possible, the fuller tables first; list the guests
    per table."""
    return [guests // tables + (1 if i < guests % tables else 0) for i in range(tables)]
# E: The remainder says how many tables get one more.
assert guests_per_table(10, 3) == [4, 3, 3]
assert guests_per_table(2, 4) == [1, 1, 0, 0]
assert guests_per_table(0, 1) == [0]

def table_needs_extension(guests: int, sides: tuple[float, float], cm_per_guest: int = 60) -> bool:
    """Check if a table (length, width in cm) is too short to seat all guests along its four sides.

    Each side seats only whole guests."""
    length, width = sides
    seats = 2 * (length // cm_per_guest) + 2 * (width // cm_per_guest)
    return guests > seats
# M: Opposite sides seat the same number, each rounded down.
assert table_needs_extension(6, (120, 80)) is False
assert table_needs_extension(7, (120, 80)) is True
assert table_needs_extension(1, (50, 50)) is True

def cold_room_hours(hourly: list[float], wanted: float) -> int:
    """Count the hours in which the room was more than one degree colder than wanted."""
    return len([degrees for degrees in hourly if degrees < wanted - 1])
# E: The filtered list is measured.
# R: how many hours was it colder than wanted - 1
assert cold_room_hours([19, 20.5, 20], 21) == 1
assert cold_room_hours([22], 21) == 0
assert cold_room_hours([], 20) == 0

def thermostat_minutes(start: float, wanted: float, per_minute: float, limit: int = 120) -> int:
    """Return the minutes of heating until the wanted degrees are reached, but no more than
    the limit."""
    minutes = 0
    while start < wanted and minutes < limit:
        start += per_minute
        minutes += 1
    return minutes
# E: Two conditions keep the loop going.
assert thermostat_minutes(18, 20, 0.5) == 4
assert thermostat_minutes(21, 20, 0.5) == 0
assert thermostat_minutes(0, 20, 0.5, 10) == 10

def bulb_stock(lamps: list[int], spare: dict[int, int]) -> list[int]:
    """Return the wattages of broken lamps that cannot be replaced from the spare bulbs, in order.

    spare maps a wattage to the number of bulbs and is not changed."""
    left = dict(spare)
    missing = []
    for watts in lamps:
        if left.get(watts, 0) > 0:
            left[watts] -= 1
        else:
            missing.append(watts)
    return missing
# M: A copy of the stock is used up lamp by lamp.
# R: broken bulbs list by watt, spare dict watt->count. which ones cant i replace?
assert bulb_stock([40, 60, 40], {40: 1, 60: 3}) == [40]
assert bulb_stock([25], {}) == [25]
assert bulb_stock([], {40: 1}) == []

def carpet_cost(length: float, width: float, price_per_m2: float, roll_width: float = 4) -> float:
    """Return the price of a carpet cut from a roll: the shorter side of the room must fit
    the roll, else 0.

    The whole roll width is paid for the longer side of the room."""
    short, long = sorted((length, width))
    if short > roll_width:
        return 0
    return long * roll_width * price_per_m2
# M: After sorting, the short side is checked and the long one is paid.
assert carpet_cost(5, 3, 10) == 200
assert carpet_cost(3, 5, 10, 3) == 150
assert carpet_cost(6, 5, 10) == 0

def boxes_for_moving_out(books: int, clothes: int, dishes: int) -> int:
    """Return the boxes to move: 20 books, 15 clothes or 12 dishes fill one, and kinds are
    not mixed."""
    kinds = [(books, 20), (clothes, 15), (dishes, 12)]
    return sum(math.ceil(count / size) for count, size in kinds)
# E: Each kind is rounded up to boxes by itself.
# R: moving: 20 books or 15 clothes or 12 dishes per box, don't mix. boxes?
assert boxes_for_moving_out(41, 15, 1) == 5
assert boxes_for_moving_out(0, 0, 0) == 0
assert boxes_for_moving_out(20, 16, 0) == 3

def heavy_boxes_split(weights: list[float], limit: float) -> int:
    """Return the extra boxes needed when every box over the limit is split into equal ones
    within the limit."""
    return sum(math.ceil(weight / limit) - 1 for weight in weights if weight > limit)
# M: A box that becomes n boxes needs n - 1 more.
assert heavy_boxes_split([10, 25, 41], 20) == 3
assert heavy_boxes_split([20], 20) == 0
assert heavy_boxes_split([], 5) == 0

def plant_pot_order(pots: list[int], windows: list[int]) -> int:
    """Return how many pots fit on window sills when each pot, smallest first, takes the
    smallest free sill that fits.

    A sill holds one pot."""
    placed = 0
    for sill in sorted(windows):
        if placed < len(pots) and sorted(pots)[placed] <= sill:
            placed += 1
    return placed
# H: Going through rising sills, each takes the next smallest pot if it fits.
assert plant_pot_order([10, 30, 20], [25, 15, 12]) == 2
assert plant_pot_order([50], [10, 20]) == 0
assert plant_pot_order([], [10]) == 0

def bin_day(week: int, kind: str) -> bool:
    """Tell if a bin is emptied in a week: "paper" every fourth week, "bio" every week,
    others every second week.

    Weeks that are multiples of the period count."""
    period = {"paper": 4, "bio": 1}.get(kind, 2)
    return week % period == 0
# E: The period is looked up and must divide the week.
# R: trash: paper every 4th week, bio weekly, everything else every 2nd. is bin k emptied in week w
assert bin_day(8, "paper") is True
assert bin_day(6, "paper") is False
assert bin_day(7, "bio") is True
assert bin_day(7, "rest") is False

def hours_until_bin(hour_now: int, day_now: int, bin_weekday: int, bin_hour: int = 6) -> int:
    """Return the hours until the bin is emptied on a weekday (0 to 6) at an hour; exactly
    now gives 0."""
    hours = (bin_weekday - day_now) * 24 + bin_hour - hour_now
    return hours % (7 * 24)
# M: The difference in hours is wrapped around the week.
# R: now = (hour, weekday). bin comes weekday d at 6. hours to wait?
assert hours_until_bin(20, 0, 1) == 10
assert hours_until_bin(7, 1, 1) == 167
assert hours_until_bin(6, 3, 3) == 0

def toilet_paper_days(
    rolls: int, people: int, sheets_per_roll: int = 200, sheets_each: int = 10
) -> int:
    """Return the full days that the rolls last for some people; nobody at home gives -1."""
    if people == 0:
        return -1
    return rolls * sheets_per_roll // (people * sheets_each)
# E: All sheets are divided by the sheets of one day.
assert toilet_paper_days(4, 3) == 26
assert toilet_paper_days(0, 2) == 0
assert toilet_paper_days(5, 0) == -1

def towel_change(days: int, guests: list[int]) -> int:
    """Return the towels used in some days when each guest gets a new one every so many
    days, the first on day 1."""
    return sum(math.ceil(days / every) for every in guests)
# E: Each guest's number is the days divided by the period, rounded up.
# R: guest i gets a fresh towel every guests[i] days starting day 1; towels for n days
assert towel_change(7, [1, 3]) == 10
assert towel_change(1, [5, 5]) == 2
assert towel_change(0, [2]) == 0

def dripping_tap_litres(drops_per_minute: int, days: int) -> float:
    """Return the litres lost by a dripping tap, 20 drops being one ml, to one decimal."""
    return round(drops_per_minute * 60 * 24 * days / 20 / 1000, 1)
# E: Drops are counted for all minutes and turned into litres.
# R: drops per minute, days -> litres wasted (20 drops = 1 ml)
assert dripping_tap_litres(30, 1) == 2.2
assert dripping_tap_litres(10, 10) == 7.2
assert dripping_tap_litres(0, 99) == 0

def shower_or_bath(minutes: int, litres_per_minute: int = 12, bath_litres: int = 140) -> str:
    """Return "shower" if it uses less water than a bath, "bath" if more, and "same" if equal."""
    used = minutes * litres_per_minute
    if used == bath_litres:
        return "same"
    return "shower" if used < bath_litres else "bath"
# E: The product is compared with the fixed amount.
assert shower_or_bath(10) == "shower"
assert shower_or_bath(12) == "bath"
assert shower_or_bath(14, 10) == "same"

def water_meter_bill(old: int, new: int, cents_per_m3: int, base: int = 600) -> str:
    """Return the bill as euros with two decimals for two meter readings, or "check meter"
    if the new one is lower."""
    if new < old:
        return "check meter"
    return f"{(base + (new - old) * cents_per_m3) / 100:.2f}"
# E: The used cubic metres are priced and the fee is added.
# R: water bill text "18.00" from old/new reading, ct per m3, base 600 ct. new<old -> "check meter"
assert water_meter_bill(100, 106, 200) == "18.00"
assert water_meter_bill(10, 9, 200) == "check meter"
assert water_meter_bill(5, 5, 300, 0) == "0.00"

def staircase_light_seconds(presses: list[int], duration: int = 60) -> int:
    """Return the seconds of light when each press (given as a second, rising) lights it for
    the duration anew.

    A press while it is on starts the duration again."""
    total = 0
    for i, press in enumerate(presses):
        end = press + duration
        if i + 1 < len(presses):
            end = min(end, presses[i + 1])
        total += end - press
    return total
# H: Each press lasts until its duration is over or the next press comes.
# R: stair light 60 sec per press, pressing again restarts. total seconds on for presses at these times
assert staircase_light_seconds([0, 30, 200]) == 150
assert staircase_light_seconds([5]) == 60
assert staircase_light_seconds([]) == 0

def doorbell_is_quiet(hour: int, weekend: bool) -> bool:
    """Tell if the bell must be quiet: from 22 to before 7, on weekends to before 9, and
    from 13 to before 15."""
    morning = 9 if weekend else 7
    return hour >= 22 or hour < morning or 13 <= hour < 15
# E: Three time ranges are joined with or.
# R: quiet hours 22-7 (9 on weekend) and 13-15
assert doorbell_is_quiet(8, False) is False
assert doorbell_is_quiet(8, True) is True
assert doorbell_is_quiet(14, False) is True
assert doorbell_is_quiet(15, True) is False

def hooks_for_coats(coats: int, per_hook: int, hooks: int) -> str:
    """Return "enough", or how many hooks are missing as "N missing", for coats with some
    per hook."""
    needed = math.ceil(coats / per_hook)
    return "enough" if needed <= hooks else f"{needed - hooks} missing"
# E: The rounded up need is compared with the hooks.
assert hooks_for_coats(7, 2, 4) == "enough"
assert hooks_for_coats(10, 2, 3) == "2 missing"
assert hooks_for_coats(0, 3, 0) == "enough"

def key_tries(keys: int, locks: int) -> int:
    """Return the most tries needed to match keys to as many locks when the last key of each
    search needs no try.

    Only the smaller number of both is matched: the first lock may take keys - 1 tries, the
    next one less."""
    tries = 0
    for found in range(min(keys, locks)):
        tries += max(0, keys - 1 - found)
    return tries
# M: Each found key leaves one fewer for the next lock.
assert key_tries(4, 4) == 6
assert key_tries(1, 1) == 0
assert key_tries(5, 2) == 7

def picture_hook_positions(wall: int, picture: int, count: int) -> list[float]:
    """Return the left edges of equally wide pictures on a wall with equal gaps between them
    and at both ends.

    Pictures that do not fit give an empty list."""
    free = wall - picture * count
    if free < 0:
        return []
    gap = free / (count + 1)
    return [gap + i * (gap + picture) for i in range(count)]
# M: There is one gap more than pictures, and each edge is a gap and a picture further.
# R: hang n pictures of width w on a wall, same gaps everywhere incl ends. left x of each
assert picture_hook_positions(100, 20, 2) == [20.0, 60.0]
assert picture_hook_positions(30, 20, 2) == []
assert picture_hook_positions(50, 10, 1) == [20.0]

def steps_on_stool(height: int, shelf: int, reach: int, step: int = 20) -> int:
    """Return how many steps up are needed so that a person's height plus reach gets to the
    shelf, at least 0."""
    return max(0, math.ceil((shelf - height - reach) / step))
# E: The missing height is divided by a step and rounded up.
assert steps_on_stool(170, 260, 50) == 2
assert steps_on_stool(180, 200, 50) == 0
assert steps_on_stool(150, 220, 50) == 1

def fuse_label_order(codes: list[int]) -> list[str]:
    """Return labels "F01", "F02", ... for the numbers sorted, each number only once."""
    return [f"F{code:02d}" for code in sorted(set(codes))]
# E: A set drops repeats, and the format pads to two digits.
# R: [3, 12, 3] -> ["F03", "F12"]
assert fuse_label_order([3, 12, 3]) == ["F03", "F12"]
assert fuse_label_order([100]) == ["F100"]
assert fuse_label_order([]) == []

def monthly_budget_state(income: int, fixed: int, spent: int, day: int, days: int = 30) -> str:
    """Return "ahead" if less was spent than the share of free money up to this day,
    "behind" if more, else "even".

    Free money is income minus fixed costs, spread evenly over the days."""
    allowed = (income - fixed) * day
    if spent * days == allowed:
        return "even"
    return "ahead" if spent * days < allowed else "behind"
# M: Multiplying by the days instead of dividing keeps whole numbers.
# R: budget: am i ahead/behind/even on day d given income, fixed costs, spent so far
assert monthly_budget_state(2000, 1400, 150, 10) == "ahead"
assert monthly_budget_state(2000, 1400, 200, 10) == "even"
assert monthly_budget_state(2000, 1400, 300, 10) == "behind"

def envelope_savings(days: int) -> int:
    """Return the money saved when on day n an amount of n is put away, but nothing on each
    seventh day."""
    return sum(day for day in range(1, days + 1) if day % 7)
# E: Multiples of seven are left out of the sum.
# R: save n euro on day n, skip every 7th day
assert envelope_savings(7) == 21
assert envelope_savings(8) == 29
assert envelope_savings(0) == 0

def subscription_waste(subscriptions: dict[str, tuple[int, int]], least_uses: int = 2) -> int:
    """Return the monthly cost of subscriptions used less than least_uses times; values are
    (cost, uses)."""
    return sum(cost for cost, uses in subscriptions.values() if uses < least_uses)
# E: The pairs of the dict are unpacked and filtered.
# R: {name: (cost, uses)} -> money spent on those used fewer than 2 times
assert subscription_waste({"film": (10, 1), "music": (8, 20)}) == 10
assert subscription_waste({"gym": (30, 2)}, 3) == 30
assert subscription_waste({}) == 0

def allowance_by_age(age: int) -> float:
    """Return the weekly pocket money: none under 6, else half the age, and 10 flat from 16 on."""
    if age < 6:
        return 0
    return 10 if age >= 16 else age / 2
# E: Young and old ages are fixed, the others proportional.
assert allowance_by_age(5) == 0
assert allowance_by_age(9) == 4.5
assert allowance_by_age(17) == 10

def battery_swap_years(years: int, devices: list[int]) -> int:
    """Return the batteries used in some years by devices that need a new one every so many
    years, none at the start."""
    return sum(years // life for life in devices)
# E: Each full life within the years takes a battery.
# R: devices need a battery each k years; total over n years
assert battery_swap_years(10, [2, 3]) == 8
assert battery_swap_years(1, [2]) == 0
assert battery_swap_years(5, []) == 0

def tile_rows_with_cut(wall: int, tile: int, joint: int) -> tuple[int, int]:
    """Return (whole tiles, mm left for a cut tile) in a row with a joint after each whole tile."""
    return divmod(wall, tile + joint)
# E: Tile and joint together divide the wall with remainder.
assert tile_rows_with_cut(1000, 147, 3) == (6, 100)
assert tile_rows_with_cut(300, 98, 2) == (3, 0)
assert tile_rows_with_cut(50, 98, 2) == (0, 50)

def curtain_rings(width_cm: int, spacing: int = 10) -> int:
    """Return the rings for a curtain: one at each end and between them at most spacing
    apart, made an even number."""
    rings = math.ceil(width_cm / spacing) + 1
    return rings + rings % 2
# M: One ring more than gaps is needed, and an odd number gets one more.
assert curtain_rings(100) == 12
assert curtain_rings(90) == 10
assert curtain_rings(95, 20) == 6

def pet_food_order(bag_grams: int, pets: dict[str, int], days: int, at_home: int = 0) -> int:
    """Return the bags to order so that all pets, given with grams per day, are fed for some
    days."""
    need = sum(pets.values()) * days - at_home
    return max(0, math.ceil(need / bag_grams))
# E: The daily sum times days, less the stock, is rounded up to bags.
# R: pets {name: grams a day}, days, stock at home -> bags to order
assert pet_food_order(1000, {"cat": 60, "dog": 300}, 7) == 3
assert pet_food_order(1000, {"cat": 60}, 7, 500) == 0
assert pet_food_order(500, {}, 30) == 0

def hot_water_left(tank: int, uses: list[tuple[str, int]]) -> int:
    """Return the litres of hot water left after (kind, minutes) uses: "shower" takes 8 a
    minute, others 4, min 0."""
    for kind, minutes in uses:
        tank -= minutes * (8 if kind == "shower" else 4)
    return max(0, tank)
# E: Each use is priced by its kind, and the result is cut at zero.
assert hot_water_left(150, [("shower", 10), ("sink", 5)]) == 50
assert hot_water_left(50, [("shower", 10)]) == 0
assert hot_water_left(80, []) == 80

def first_cold_shower(
    tank: int, minutes: list[int], per_minute: int = 8, refill: int = 20
) -> int | None:
    """Return the number, from 1, of the first person whose shower needs more than is in the
    tank, else None.

    After each shower some litres are heated anew."""
    for person, duration in enumerate(minutes, 1):
        tank -= duration * per_minute
        if tank < 0:
            return person
        tank += refill
    return None
# M: The tank falls and is partly refilled until it goes below zero.
# R: who's the first to run out of hot water? tank litres, list of shower minutes, 8 l/min, +20 l between
assert first_cold_shower(150, [10, 10, 5]) == 3
assert first_cold_shower(150, [10, 10]) is None
assert first_cold_shower(10, [5]) == 1

def cushions_for_sofa(sofa_cm: int, cushion_cm: int, free_seats: int, seat_cm: int = 60) -> int:
    """Return the cushions that fit on a sofa when some seats stay free; none if the seats
    are too wide already."""
    return max(0, sofa_cm - free_seats * seat_cm) // cushion_cm
# E: What the seats leave is divided by a cushion.
assert cushions_for_sofa(240, 40, 3) == 1
assert cushions_for_sofa(100, 40, 2) == 0
assert cushions_for_sofa(200, 50, 0) == 4

def tidy_score(rooms: dict[str, int]) -> str:
    """Return the name of the room with the most things lying about, or "tidy" if no room
    has more than 3.

    The first of equal rooms is named."""
    worst = max(rooms, key=rooms.get, default=None)
    return worst if worst is not None and rooms[worst] > 3 else "tidy"
# M: max with the dict's get finds the fullest room, which must exceed three.
# R: which room is messiest (dict room->things), "tidy" if none over 3
assert tidy_score({"hall": 2, "den": 9}) == "den"
assert tidy_score({"hall": 3}) == "tidy"
assert tidy_score({}) == "tidy"

def sheets_from_tree(kilos: float, grams_per_sheet: float = 5) -> tuple[int, int]:
    """Return (full packs of 500 sheets, single sheets) from some kilos of paper."""
    sheets = int(kilos * 1000 / grams_per_sheet)
    return divmod(sheets, 500)
# E: The kilos become whole sheets, which are split into packs.
assert sheets_from_tree(6) == (2, 200)
assert sheets_from_tree(1) == (0, 200)
assert sheets_from_tree(0) == (0, 0)

def repair_or_buy(age: int, lifetime: int, repair_cost: int, new_price: int) -> str:
    """Return "repair" if the repair costs at most the share of the price for the years
    left, else "buy".

    The share is the new price times the part of the lifetime that is left, nothing if it is
    over."""
    left = max(0, lifetime - age)
    return "repair" if repair_cost * lifetime <= new_price * left else "buy"
# M: Multiplying by the lifetime avoids a division.
assert repair_or_buy(4, 10, 200, 500) == "repair"
assert repair_or_buy(8, 10, 200, 500) == "buy"
assert repair_or_buy(12, 10, 1, 500) == "buy"

def keep_smallest_spare(sizes: list[int], needed: int) -> int | None:
    """Return the index of the smallest box that holds the needed volume, the first of equal
    ones, or None."""
    best = None
    for i, size in enumerate(sizes):
        if size >= needed and (best is None or size < sizes[best]):
            best = i
    return best
# M: A fitting box replaces the best one only if it is smaller.
# R: index of smallest box that's still big enough
assert keep_smallest_spare([5, 9, 7, 7], 6) == 2
assert keep_smallest_spare([5], 6) is None
assert keep_smallest_spare([], 1) is None
