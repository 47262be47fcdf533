"""Verified problems: budget packs."""

from itertools import combinations

def coins_paid_back(cents: int) -> dict[int, int]:
    """Return how many coins of 200, 100, 50, 20, 10, 5, 2 and 1 cents make up the change.

    The largest coins are used first, and coins that are not needed are left out."""
    coins = {}
    for coin in (200, 100, 50, 20, 10, 5, 2, 1):
        count, cents = divmod(cents, coin)
        if count:
            coins[coin] = count
    return coins
# E: For each coin divmod gives the number of coins and what is still to be paid.
# R: euro change! cents in, dict coin -> count out, biggest coins first, skip the ones with zero
assert coins_paid_back(288) == {200: 1, 50: 1, 20: 1, 10: 1, 5: 1, 2: 1, 1: 1}
assert coins_paid_back(40) == {20: 2}
assert coins_paid_back(0) == {}

def notes_text(amount):
    """Describe amount in notes of 50, 20, 10 and 5 like "2x50, 1x5", greedily from the largest.

    A rest below 5 is added as "rest 3"; an amount of 0 gives ""."""
    parts = []
    for note in (50, 20, 10, 5):
        if amount >= note:
            parts.append(f"{amount // note}x{note}")
            amount %= note
    if amount:
        parts.append(f"rest {amount}")
    return ", ".join(parts)
# M: Each note that fits is written with its count, and the remainder goes on.
# R: amount as notes of 50/20/10/5, text like "2x50, 1x5", and "rest 3" if something under 5 remains
assert notes_text(105) == "2x50, 1x5"
assert notes_text(33) == "1x20, 1x10, rest 3"
assert notes_text(0) == ""

def buy_cheapest_first(prices, money):
    """Return how many items can be bought when the cheapest are bought first, and the money
    left."""
    bought = 0
    for price in sorted(prices):
        if price > money:
            break
        money -= price
        bought += 1
    return bought, money
# E: Sorted prices are paid one after the other until one is too high.
# R: max number of things i can buy with my money plus what remains, as tuple
assert buy_cheapest_first([5, 2, 9, 3], 10) == (3, 0)
assert buy_cheapest_first([5], 4) == (0, 4)
assert buy_cheapest_first([], 7) == (0, 7)

def best_two_within(items, budget):
    """Return the names of the two items whose total price is highest but not above budget.

    items maps names to prices. Return () if no pair fits; the first such pair wins a tie."""
    best, best_total = (), -1
    for a, b in combinations(items, 2):
        total = items[a] + items[b]
        if best_total < total <= budget:
            best, best_total = (a, b), total
    return best
# M: Every pair of names is tried, and a chained comparison tests both conditions.
assert best_two_within({"pen": 3, "cup": 8, "hat": 6}, 11) == ("pen", "cup")
assert best_two_within({"pen": 3, "cup": 8}, 5) == ()
assert best_two_within({}, 5) == ()

def bags_next_fit(items, size):
    """Return the contents of the bags when a new bag is opened each time an item does not fit.

    Only the newest bag is looked at; items larger than size are dropped."""
    bags = []
    room = 0
    for item in items:
        if item > size:
            continue
        if item > room:
            bags.append([])
            room = size
        bags[-1].append(item)
        room -= item
    return bags
# M: The room of the newest bag decides, and at the start it is zero.
# R: next fit packing: list of item sizes and the bag size. only the last bag is open. throw away items that are too big
assert bags_next_fit([4, 5, 3, 12, 2], 10) == [[4, 5], [3, 2]]
assert bags_next_fit([11], 10) == []
assert bags_next_fit([], 10) == []

def cars_needed_sorted(groups: list[int], seats: int) -> int:
    """Count the cars when groups, largest first, go into the first car that has room for them."""
    free = []
    for group in sorted(groups, reverse=True):
        fitting = [i for i, room in enumerate(free) if room >= group]
        if fitting:
            free[fitting[0]] -= group
        else:
            free.append(seats - group)
    return len(free)
# M: Sorting downwards first usually saves cars; the number of list entries is the answer.
assert cars_needed_sorted([2, 3, 4, 1], 5) == 2
assert cars_needed_sorted([3, 3], 5) == 2
assert cars_needed_sorted([], 5) == 0

def fill_jar_exactly(scoops: list[int], volume: int) -> bool:
    """Check whether some of the scoops, each used at most once, add up exactly to volume."""
    reachable = {0}
    for scoop in scoops:
        reachable |= {amount + scoop for amount in reachable}
    return volume in reachable
# M: The set of reachable sums doubles with each scoop that may be used or not.
# R: can i hit the volume exactly using each scoop max once? true/false
assert fill_jar_exactly([3, 5, 9], 12) is True
assert fill_jar_exactly([3, 5, 9], 13) is False
assert fill_jar_exactly([], 0) is True

def cheapest_pack_plan(pieces, small, large):
    """Return the lowest cost of at least the given number of pieces from two pack sizes.

    small and large are (pieces in the pack, price) pairs; any number of each may be bought."""
    best = None
    for count in range(-(-pieces // large[0]) + 1):
        missing = max(0, pieces - count * large[0])
        cost = count * large[1] + -(-missing // small[0]) * small[1]
        if best is None or cost < best:
            best = cost
    return best
# H: Every useful number of large packs is tried and the rest is filled with small ones.
assert cheapest_pack_plan(10, (2, 3), (6, 7)) == 13
assert cheapest_pack_plan(12, (2, 3), (6, 7)) == 14
assert cheapest_pack_plan(0, (2, 3), (6, 7)) == 0

def split_bill_items(items, people):
    """Return what each person pays in cents when shared items are split among those who had them.

    items holds (price, list of names); a split is rounded up to whole cents per person."""
    owed = dict.fromkeys(people, 0)
    for price, names in items:
        for name in names:
            owed[name] += -(-price // len(names))
    return owed
# M: Each price is divided rounding up and added for each of its eaters.
# R: bill: items = [(900, ["ann", "bo"])...] cents, people list. each item is split by the ones listed (round up). dict name -> cents
assert split_bill_items([(900, ["ann", "bo"]), (301, ["bo", "cy"])], ["ann", "bo", "cy"]) == {
    "ann": 450, "bo": 601, "cy": 151}
assert split_bill_items([], ["ann"]) == {"ann": 0}
assert split_bill_items([(5, ["x"])], ["x", "y"]) == {"x": 5, "y": 0}

def take_greedy_by_value(treasures: dict[str, tuple[int, int]], limit: int) -> list[str]:
    """Return the treasures packed by falling value per kilogram while they fit into limit.

    treasures maps names to (value, kilograms); misfits are skipped, ties keep the given order."""
    packed = []
    ranked = sorted(treasures, key=lambda n: treasures[n][0] / treasures[n][1], reverse=True)
    for name in ranked:
        weight = treasures[name][1]
        if weight <= limit:
            packed.append(name)
            limit -= weight
    return packed
# M: Names are ranked by their ratio, and the limit shrinks with each packed one.
assert take_greedy_by_value({"ring": (90, 1), "vase": (80, 8), "book": (30, 2)}, 9) == [
    "ring", "book"]
assert take_greedy_by_value({"vase": (80, 8)}, 5) == []
assert take_greedy_by_value({}, 5) == []

def pour_into_glasses(litres, glass_sizes):
    """Fill glasses in order from a jug; return the filled amounts and what stays in the jug.

    A glass may end up only partly full or empty."""
    filled = []
    for size in glass_sizes:
        poured = min(size, litres)
        filled.append(poured)
        litres -= poured
    return filled, litres
# E: Each glass gets the smaller of its size and what is left.
# R: jug with X, glasses with sizes, fill one after another. (list of amounts, rest in the jug)
assert pour_into_glasses(7, [3, 3, 3]) == ([3, 3, 1], 0)
assert pour_into_glasses(9, [2]) == ([2], 7)
assert pour_into_glasses(5, []) == ([], 5)

def cut_planks(plank, pieces):
    """Count planks of one length needed to saw the pieces in order; offcuts are thrown away.

    Return None if a piece is longer than a plank."""
    planks = left = 0
    for piece in pieces:
        if piece > plank:
            return None
        if piece > left:
            planks += 1
            left = plank
        left -= piece
    return planks
# M: A new plank is started whenever the rest is too short for the next piece.
assert cut_planks(10, [4, 4, 4, 2]) == 2
assert cut_planks(10, [11]) is None
assert cut_planks(10, []) == 0

def voucher_value_lost(price: int, vouchers: list[int]) -> int:
    """Return the voucher value lost when vouchers are spent from the largest until price is
    covered.

    No money is given back; if the vouchers do not cover the price, nothing is lost and 0
    results."""
    for voucher in sorted(vouchers, reverse=True):
        if price <= 0:
            break
        price -= voucher
    return max(0, -price)
# M: A price pushed below zero is exactly the value that is lost.
# R: use my vouchers biggest first until the price is covered, how much voucher value gets lost at the end?
assert voucher_value_lost(23, [5, 20, 10]) == 7
assert voucher_value_lost(30, [5, 20]) == 0
assert voucher_value_lost(0, [5]) == 0

def bundles_and_singles(count, bundle_size, bundle_price, single_price):
    """Return the price of count items when full bundles and, for the rest, singles are bought.

    If the singles for the rest would cost more than one more bundle, that bundle is bought."""
    bundles, rest = divmod(count, bundle_size)
    return bundles * bundle_price + min(rest * single_price, bundle_price)
# E: The rest costs either its singles or one more bundle, whichever is cheaper.
# R: tickets come in bundles of n (price p) or single. total price for count items, and for the rest take another bundle if cheaper than singles. order: count, bundle size, bundle price, single price
assert bundles_and_singles(13, 5, 12, 3) == 33
assert bundles_and_singles(14, 5, 10, 3) == 30
assert bundles_and_singles(0, 5, 12, 3) == 0

def pay_with_purse(purse, price):
    """Pay price with the coins of purse from the largest down, never paying too much.

    purse maps coins to their number. Return the coins used as a list, or None if it fails."""
    used = []
    for coin in sorted(purse, reverse=True):
        count = min(purse[coin], price // coin)
        used += [coin] * count
        price -= coin * count
    return used if price == 0 else None
# M: The number of each coin is limited by the purse and by the price left.
# R: purse = {50: 1, 20: 3}; pay exactly a price greedily with the coins I really have. list of coins or None
assert pay_with_purse({50: 1, 20: 3}, 90) == [50, 20, 20]
assert pay_with_purse({50: 1, 20: 3}, 60) is None
assert pay_with_purse({}, 0) == []

def exchange_tokens(tokens: int, price: int, worth: int) -> int:
    """Return how many rides tokens buy when price tokens pay one ride and each gives worth back.

    worth is smaller than price."""
    rides = 0
    while tokens >= price:
        tokens -= price
        tokens += worth
        rides += 1
    return rides
# E: Rides are taken one by one while the tokens suffice, with some returned each time.
assert exchange_tokens(10, 4, 1) == 3
assert exchange_tokens(3, 4, 1) == 0
assert exchange_tokens(4, 4, 0) == 1

def best_subset_under(numbers, limit):
    """Return the largest sum of any selection of numbers that is not above limit.

    numbers and limit are not negative; the empty selection has the sum 0."""
    best = 0
    for size in range(1, len(numbers) + 1):
        for group in combinations(numbers, size):
            if best < sum(group) <= limit:
                best = sum(group)
    return best
# M: All selections of all sizes are tried, which is fine for a short list.
assert best_subset_under([6, 5, 4], 10) == 10
assert best_subset_under([6, 5], 4) == 0
assert best_subset_under([], 4) == 0

def buses_for_classes(classes, seats):
    """Count the buses when no class is split, filling buses in order of the list.

    Classes are (name, size); sizes above seats take a bus of their own with standing pupils."""
    buses = 0
    free = 0
    for _, size in classes:
        if size > free:
            buses += 1
            free = seats
        free = max(0, free - size)
    return buses
# M: A class that does not fit opens the next bus, and free seats never fall below zero.
assert buses_for_classes([("1a", 20), ("1b", 25), ("1c", 24)], 50) == 2
assert buses_for_classes([("x", 60), ("y", 1)], 50) == 2
assert buses_for_classes([], 50) == 0

def spend_gift_points(points, shop):
    """Return the list of gifts bought when always the dearest affordable gift is taken once.

    shop maps gifts to points; of equally dear gifts the alphabetically first comes first."""
    bought = []
    for gift in sorted(shop, key=lambda g: (-shop[g], g)):
        if shop[gift] <= points:
            points -= shop[gift]
            bought.append(gift)
    return bought
# E: Going down the prices once is enough, since each gift may be taken only once.
# R: loyalty points: buy the most expensive gift i can, then next one, every gift once. dict gift -> cost
assert spend_gift_points(100, {"mug": 40, "bag": 70, "pen": 25}) == ["bag", "pen"]
assert spend_gift_points(10, {"mug": 40}) == []
assert spend_gift_points(0, {}) == []

def boxes_by_kind(eggs: dict[str, int], box: int) -> dict[str, str]:
    """Describe each kind of egg as "3 boxes + 2" for its full boxes and single eggs left.

    The part "+ 2" is missing when nothing is left over."""
    texts = {}
    for kind, count in eggs.items():
        full, rest = divmod(count, box)
        texts[kind] = f"{full} boxes" + (f" + {rest}" if rest else "")
    return texts
# M: Divmod splits each count, and the rest is appended only if it is not zero.
# R: eggs {kind: count} and box size -> {"hen": "3 boxes + 2"}, no "+ 0"
assert boxes_by_kind({"hen": 20, "duck": 12}, 6) == {"hen": "3 boxes + 2", "duck": "2 boxes"}
assert boxes_by_kind({"quail": 0}, 6) == {"quail": "0 boxes"}
assert boxes_by_kind({}, 6) == {}

def even_load_by_greedy(parcels, vans):
    """Return the loads of vans when parcels, heaviest first, always go to the lightest van.

    The lowest van number takes the parcel on a tie."""
    loads = [0] * vans
    for parcel in sorted(parcels, reverse=True):
        loads[loads.index(min(loads))] += parcel
    return loads
# E: The index of the smallest load names the van for the next parcel.
# R: distribute parcels to n vans: heaviest first, always to the van with least load so far; return loads
assert even_load_by_greedy([7, 5, 4, 3], 2) == [10, 9]
assert even_load_by_greedy([1], 3) == [1, 0, 0]
assert even_load_by_greedy([], 2) == [0, 0]

def weekly_allowance_left(allowance, spendings):
    """Return what is left each week when unused money is carried over to the next week.

    spendings holds one list of amounts per week; the carried money may become negative."""
    left = []
    purse = 0
    for week in spendings:
        purse += allowance - sum(week)
        left.append(purse)
    return left
# E: Every week adds the allowance and takes off its sum of spendings.
# R: pocket money per week, list of spendings per week, leftover carries over. what's in the purse after each week
assert weekly_allowance_left(10, [[3, 2], [12], []]) == [5, 3, 13]
assert weekly_allowance_left(5, [[9]]) == [-4]
assert weekly_allowance_left(5, []) == []

def cheapest_menu(courses: list[dict[str, int]], budget: int) -> list[str] | None:
    """Return the cheapest dish of every course, or None if they cost more than budget together.

    Each course maps dishes to prices; the first of equally cheap dishes is taken."""
    menu = [min(course, key=course.get) for course in courses]
    total = sum(min(course.values()) for course in courses)
    return menu if total <= budget else None
# E: The cheapest dish of each course is independent of the others.
# R: courses = [{"soup": 5, "salad": 4}, {...}], pick cheapest of each, but None if over budget
assert cheapest_menu([{"soup": 5, "salad": 4}, {"pie": 9}], 13) == ["salad", "pie"]
assert cheapest_menu([{"soup": 5}], 4) is None
assert cheapest_menu([], 0) == []

def third_item_free_total(prices):
    """Return the sum to pay when of every three items, sorted by falling price, the third is
    free."""
    ordered = sorted(prices, reverse=True)
    return sum(price for place, price in enumerate(ordered, 1) if place % 3)
# E: Places that divide by three are skipped in the sum.
# R: 3 for 2 offer: sort expensive first, each third one is free. total?
assert third_item_free_total([5, 9, 2, 4]) == 16
assert third_item_free_total([5, 5]) == 10
assert third_item_free_total([]) == 0

def split_into_even_loads(weights: list[int]) -> tuple[list[int], list[int]]:
    """Split weights, heaviest first, into two lists by giving each to the lighter list.

    The first list gets it when both weigh the same."""
    first, second = [], []
    for weight in sorted(weights, reverse=True):
        target = first if sum(first) <= sum(second) else second
        target.append(weight)
    return first, second
# E: A conditional expression picks the list that gets the next weight.
# R: split weights in two lists, heaviest first, always onto the lighter list (first if equal)
assert split_into_even_loads([2, 8, 5, 4]) == ([8, 2], [5, 4])
assert split_into_even_loads([3]) == ([3], [])
assert split_into_even_loads([]) == ([], [])

def fits_through_all(parcel, openings):
    """Count the openings that a parcel fits through when it may be turned.

    parcel is (a, b, c), an opening (width, height); some face of the parcel must fit."""
    small, middle, _ = sorted(parcel)
    return sum(min(hole) >= small and max(hole) >= middle for hole in openings)
# M: Only the smallest face matters, so its two sides are compared in sorted order.
assert fits_through_all((5, 2, 9), [(2, 5), (6, 1), (4, 6)]) == 2
assert fits_through_all((1, 1, 1), [(1, 1)]) == 1
assert fits_through_all((1, 1, 1), []) == 0

def photo_uploads(sizes: list[float], quota: float) -> tuple[list[int], float]:
    """Return the indexes of photos uploaded within quota and the quota left, rounded to 1.

    Photos are tried in order, and one that is too large is skipped."""
    done = []
    for index, size in enumerate(sizes):
        if size <= quota:
            done.append(index)
            quota -= size
    return done, round(quota, 1)
# E: The quota shrinks with each accepted photo, while misfits change nothing.
# R: which photo indexes fit into my quota (skip too big ones) and what quota remains
assert photo_uploads([2.5, 4.0, 1.2], 4.0) == ([0, 2], 0.3)
assert photo_uploads([9.0], 1.0) == ([], 1.0)
assert photo_uploads([], 1.0) == ([], 1.0)

def min_refuels(distances, tank_range):
    """Count the refuels on a trip with stations between legs, starting full; None if a leg is
    too long.

    Refuelling happens only when the next leg could not be driven otherwise."""
    refuels, reach = 0, tank_range
    for leg in distances:
        if leg > tank_range:
            return None
        if leg > reach:
            refuels += 1
            reach = tank_range
        reach -= leg
    return refuels
# M: The car refuels as late as possible, which keeps the number low.
# R: legs in km between gas stations and the range of a full tank. how few refuel stops (start is full)? None if impossible
assert min_refuels([200, 150, 300, 100], 400) == 1
assert min_refuels([200, 250, 300], 400) == 2
assert min_refuels([500], 400) is None

def stack_height_limit(boxes, limit):
    """Return the stacks of boxes, flattest boxes first, each as high as limit allows.

    Boxes are heights; those higher than limit are returned as the second result."""
    stacks = [[]]
    for box in sorted(box for box in boxes if box <= limit):
        if sum(stacks[-1]) + box > limit:
            stacks.append([])
        stacks[-1].append(box)
    return [s for s in stacks if s], [box for box in boxes if box > limit]
# M: Sorted boxes fill the last stack until the next one would be too high.
assert stack_height_limit([5, 2, 3, 11], 6) == ([[2, 3], [5]], [11])
assert stack_height_limit([9], 5) == ([], [9])
assert stack_height_limit([], 5) == ([], [])

def seats_for_pairs_and_singles(pairs, singles, row_lengths):
    """Tell if all pairs and singles find seats when a pair needs two neighbouring seats of a
    row."""
    room_for_pairs = sum(length // 2 for length in row_lengths)
    return pairs <= room_for_pairs and 2 * pairs + singles <= sum(row_lengths)
# M: Each row takes half its length in pairs, and the seats in all must suffice.
assert seats_for_pairs_and_singles(2, 1, [3, 2]) is True
assert seats_for_pairs_and_singles(2, 0, [3, 1]) is False
assert seats_for_pairs_and_singles(0, 0, []) is True

def sticker_album_cost(missing, pack_size, pack_price, single_price):
    """Return the lowest cost of missing stickers from packs without repeats and single orders.

    Any mix is allowed, and packs may contain more than needed; round to 2 decimals."""
    mixes = []
    for packs in range(-(-missing // pack_size) + 1):
        singles = max(0, missing - packs * pack_size)
        mixes.append(packs * pack_price + singles * single_price)
    return round(min(mixes), 2)
# M: Each number of packs gives one mix, and the cheapest mix is returned.
assert sticker_album_cost(7, 5, 1.0, 0.3) == 1.6
assert sticker_album_cost(4, 5, 1.0, 0.3) == 1.0
assert sticker_album_cost(0, 5, 1.0, 0.3) == 0.0

def feed_by_hunger(portions, hunger):
    """Count the animals that get full when the smallest portion that suffices is given to each.

    The least hungry animals are served first; each portion is used once."""
    left = sorted(portions)
    full = 0
    for need in sorted(hunger):
        while left and left[0] < need:
            left.pop(0)
        if left:
            left.pop(0)
            full += 1
    return full
# M: Portions too small for the least hungry animal are too small for all others too.
assert feed_by_hunger([3, 1, 5], [2, 4, 4]) == 2
assert feed_by_hunger([1], [2]) == 0
assert feed_by_hunger([], [1]) == 0

def rope_pieces(ropes: list[int], friends: int) -> int:
    """Return the longest whole length such that at least friends equal pieces can be cut.

    Pieces are cut from single ropes; return 0 if not even length 1 gives enough."""
    for length in range(max(ropes, default=0), 0, -1):
        if sum(rope // length for rope in ropes) >= friends:
            return length
    return 0
# M: Lengths are tried from long to short, counting the pieces that each gives.
# R: cut ropes so that N friends get a piece of the same length (integers). longest possible length? 0 if not possible
assert rope_pieces([8, 5, 9], 5) == 4
assert rope_pieces([2], 5) == 0
assert rope_pieces([], 1) == 0

def sum_of_cheapest_per_type(offers):
    """Return the total of the cheapest offer for each type in "type:price" texts."""
    cheapest = {}
    for offer in offers:
        kind, price = offer.split(":")
        cheapest[kind] = min(int(price), cheapest.get(kind, int(price)))
    return sum(cheapest.values())
# E: A dictionary keeps the lowest price per type, and its values are summed.
# R: offers like "bike:300". sum up the cheapest one per type
assert sum_of_cheapest_per_type(["bike:300", "bike:250", "tent:90"]) == 340
assert sum_of_cheapest_per_type(["a:1"]) == 1
assert sum_of_cheapest_per_type([]) == 0

def share_pizza_slices(slices, hunger):
    """Hand out slices one at a time in rounds; return how many each person ate.

    hunger lists how many slices each person wants at most; nobody gets more than wanted."""
    eaten = [0] * len(hunger)
    while slices and eaten != hunger:
        for person, wanted in enumerate(hunger):
            if slices and eaten[person] < wanted:
                eaten[person] += 1
                slices -= 1
    return eaten
# M: Rounds go on while slices are left and somebody is still hungry.
# R: n slices handed out one by one in rounds, each person has a max they want. how many did each eat?
assert share_pizza_slices(7, [1, 3, 5]) == [1, 3, 3]
assert share_pizza_slices(9, [1, 2]) == [1, 2]
assert share_pizza_slices(0, [2]) == [0]

def discount_best_choice(total, percent_codes, fixed_codes):
    """Return the code that leads to the lowest price, "" if there is none; no price is below 0.

    Percent codes take off a percentage, fixed codes an amount; on a tie the first code wins,
    percent codes before fixed ones."""
    prices = {code: total * (100 - rate) / 100 for code, rate in percent_codes.items()}
    prices |= {code: max(0, total - off) for code, off in fixed_codes.items()}
    return min(prices, key=prices.get, default="")
# M: The price under each code is put in one dictionary, and min finds its key.
assert discount_best_choice(100, {"TEN": 10}, {"FIVE": 5}) == "TEN"
assert discount_best_choice(40, {"TEN": 10}, {"FIVE": 5}) == "FIVE"
assert discount_best_choice(10, {}, {}) == ""

def tile_row_ways(length: int) -> int:
    """Count the ways to lay a row of length with tiles of length 1, 2 and 3 in any order."""
    ways = [1]
    for size in range(1, length + 1):
        ways.append(sum(ways[max(0, size - 3):size]))
    return ways[length]
# M: The ways for a size are the sum of the ways for the three sizes before it.
assert tile_row_ways(4) == 7
assert tile_row_ways(1) == 1
assert tile_row_ways(0) == 1

def luggage_fee(weights, free_each, fee_per_kilo, pooled):
    """Return the fee for kilos above the free weight of each bag, or of all together if pooled.

    Pooled bags share one allowance of free_each per bag."""
    if pooled:
        over = max(0, sum(weights) - free_each * len(weights))
    else:
        over = sum(max(0, weight - free_each) for weight in weights)
    return over * fee_per_kilo
# E: The excess is counted once for the sum or bag by bag, depending on the flag.
# R: baggage: weights list, free kilos per bag, fee per kilo above, and a bool whether the family pools the allowance
assert luggage_fee([25, 15], 20, 10, pooled=True) == 0
assert luggage_fee([25, 15], 20, 10, pooled=False) == 50
assert luggage_fee([], 20, 10, True) == 0

def meals_from_stock(stock: dict[str, int], meals: list[dict[str, int]]) -> list[bool]:
    """Tell for each meal in turn whether it can be cooked; cooked meals use up the stock.

    The stock dictionary itself is not changed, and missing ingredients count as 0."""
    left = dict(stock)
    cooked = []
    for meal in meals:
        possible = all(left.get(item, 0) >= need for item, need in meal.items())
        if possible:
            for item, need in meal.items():
                left[item] -= need
        cooked.append(possible)
    return cooked
# M: A copy of the stock is reduced only by the meals that pass the test.
assert meals_from_stock({"egg": 3}, [{"egg": 2}, {"egg": 2}, {"egg": 1}]) == [True, False, True]
assert meals_from_stock({}, [{}]) == [True]
assert meals_from_stock({"egg": 1}, []) == []

def paint_rows_cheaply(costs):
    """Return the lowest total when a colour is chosen per house and neighbours must differ.

    costs holds one list of colour prices per house, all with the same two or more colours."""
    totals = [0] * len(costs[0]) if costs else [0]
    for house in costs:
        totals = [price + min(totals[:i] + totals[i + 1:]) for i, price in enumerate(house)]
    return min(totals)
# H: The best total per last colour is updated house by house without repeating the colour.
assert paint_rows_cheaply([[5, 1], [5, 2], [9, 3]]) == 9
assert paint_rows_cheaply([[4, 7]]) == 4
assert paint_rows_cheaply([]) == 0

def drone_deliveries(parcels, payload, battery):
    """Count the parcels a drone delivers, nearest first, before the battery is too low.

    parcels holds (distance, weight); heavier ones than payload are skipped, a flight there and
    back uses twice the distance, and the first flight that is too far ends the day."""
    delivered = 0
    for distance, weight in sorted(parcels):
        if weight > payload:
            continue
        if 2 * distance > battery:
            break
        battery -= 2 * distance
        delivered += 1
    return delivered
# M: Continue skips what is too heavy, and break ends the day on the first failure.
assert drone_deliveries([(5, 1), (2, 1), (3, 9)], 4, 15) == 2
assert drone_deliveries([(5, 1)], 4, 9) == 0
assert drone_deliveries([], 1, 1) == 0
