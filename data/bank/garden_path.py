"""Verified problems: garden path."""

def needs_watering(days_dry: int, rain_expected: bool) -> bool:
    """Decide if a bed needs water: dry for 3 days or more, and no rain expected unless dry for
    over 6."""
    return days_dry > 6 or days_dry >= 3 and not rain_expected
# E: Very dry beds are watered anyway, others only when no rain is near.
# R: water if dry 3+ days and no rain coming. if dry more than 6 days water in any case
assert needs_watering(3, False) is True
assert needs_watering(6, True) is False
assert needs_watering(7, True) is True
assert needs_watering(2, False) is False

def seed_rows(seeds, per_row):
    """Return a list with the number of seeds in each row, all rows full but perhaps the last."""
    return [min(per_row, seeds - start) for start in range(0, seeds, per_row)]
# E: The range gives the start of each row, and min limits the last one.
# R: 10 seeds, 4 per row -> [4, 4, 2]
assert seed_rows(10, 4) == [4, 4, 2]
assert seed_rows(8, 4) == [4, 4]
assert seed_rows(0, 4) == []

def plant_label_with_year(name, year=None):
    """Return the name in title case, followed by " (YEAR)" if a year is given."""
    return name.title() if year is None else f"{name.title()} ({year})"
# E: The identity test with None decides about the brackets.
assert plant_label_with_year("red oak", 1999) == "Red Oak (1999)"
assert plant_label_with_year("fern") == "Fern"
assert plant_label_with_year("FERN", 0) == "Fern (0)"

def sunflower_height_spread(heights: list[int]) -> int:
    """Return the greatest height minus the smallest, or 0 with fewer than two sunflowers."""
    return max(heights) - min(heights) if len(heights) > 1 else 0
# E: The length test covers empty and single lists.
# R: difference between tallest and smallest sunflower, 0 if less than 2 of them
assert sunflower_height_spread([150, 210, 180]) == 60
assert sunflower_height_spread([99]) == 0
assert sunflower_height_spread([]) == 0

def ripe_tomatoes(colours: list[str], ripe: str = "red") -> list[int]:
    """Return the indexes of the tomatoes whose colour is the ripe one."""
    return [i for i, colour in enumerate(colours) if colour == ripe]
# E: Enumerate gives the index with each colour.
assert ripe_tomatoes(["red", "green", "red"]) == [0, 2]
assert ripe_tomatoes(["green"], "green") == [0]
assert ripe_tomatoes([]) == []

def can_refills_needed(litres, can=10):
    """Return how many times the can has to be filled for the litres, counting a started can."""
    cans, rest = divmod(litres, can)
    return cans + 1 if rest else cans
# E: A remainder means one more can.
# R: number of 10 l cans for so many litres, round up
assert can_refills_needed(25) == 3
assert can_refills_needed(20) == 2
assert can_refills_needed(0) == 0

def compost_ok(greens: int, browns: int) -> str:
    """Return "add browns" if greens exceed browns, "add greens" if browns exceed twice the
    greens, else "good"."""
    if greens > browns:
        return "add browns"
    return "add greens" if browns > 2 * greens else "good"
# E: Both limits are tested one after the other.
assert compost_ok(3, 2) == "add browns"
assert compost_ok(2, 5) == "add greens"
assert compost_ok(2, 4) == "good"
assert compost_ok(0, 0) == "good"

def frost_nights(lows, limit=0):
    """Count the lows strictly below the limit and return the count with the lowest low as a tuple.

    There is at least one low."""
    return sum(low < limit for low in lows), min(lows)
# E: The comma makes a tuple of the count and the minimum.
# R: how many nights under 0 and the coldest of all nights, as (count, coldest)
assert frost_nights([2, -1, -4]) == (2, -4)
assert frost_nights([3, 0]) == (0, 0)
assert frost_nights([3], 5) == (1, 3)

def bed_area_text(length, width):
    """Return the area as "N m2" with one decimal, for a square bed as "N m2 (square)"."""
    note = " (square)" if length == width else ""
    return f"{length * width:.1f} m2{note}"
# E: The note is either the word or empty and is put at the end.
assert bed_area_text(2, 3) == "6.0 m2"
assert bed_area_text(1.5, 1.5) == "2.2 m2 (square)"
assert bed_area_text(0, 4) == "0.0 m2"

def neighbours_fit(bed: list[str], friends: set[tuple[str, str]]) -> bool:
    """Check that every two neighbouring plants in the bed are a pair in friends, in either order.

    friends is a set of tuples of two names."""
    return all((a, b) in friends or (b, a) in friends for a, b in zip(bed, bed[1:]))
# M: Neighbours are zipped and looked up both ways round.
# R: are all plants next to each other friends? friends = {("leek","carrot"), ...} order in the pair doesnt matter
assert neighbours_fit(["carrot", "leek"], {("leek", "carrot")}) is True
assert neighbours_fit(["carrot", "leek", "pea"], {("leek", "carrot")}) is False
assert neighbours_fit(["pea"], set()) is True

def growth_per_week(start: int, end: int, weeks: int) -> float:
    """Return the average growth per week rounded to one decimal, or the whole growth if weeks
    is 0."""
    growth = end - start
    return round(growth / weeks, 1) if weeks else growth
# E: With zero weeks there is no division.
assert growth_per_week(10, 25, 4) == 3.8
assert growth_per_week(10, 10, 3) == 0.0
assert growth_per_week(5, 9, 0) == 4

def shade_plants(light: dict[str, int]) -> str:
    """Return the names from a dict plant to hours of sun that need fewer than 3 hours, as a
    comma text."""
    return ",".join(plant for plant, hours in light.items() if hours < 3)
# E: The generator filters by value and join puts commas between.
assert shade_plants({"fern": 1, "rose": 6, "ivy": 2}) == "fern,ivy"
assert shade_plants({"rose": 3}) == ""
assert shade_plants({}) == ""

def hedge_after_cut(height: int, cut: int = 10, minimum: int = 100) -> int:
    """Return the height after a cut, but do not cut at all if the hedge would fall under the
    minimum."""
    return height - cut if height - cut >= minimum else height
# E: The result of the cut is tested before it is accepted.
assert hedge_after_cut(150) == 140
assert hedge_after_cut(105) == 105
assert hedge_after_cut(110) == 100

def same_season(first, second):
    """Check if two months (1 to 12) lie in the same season; winter is 12, 1, 2, spring 3 to 5
    and so on."""
    return first % 12 // 3 == second % 12 // 3
# E: The remainder turns December into 0, so that every season is a block of three.
# R: are 2 month numbers in the same season? winter = dec jan feb
assert same_season(12, 2) is True
assert same_season(2, 3) is False
assert same_season(6, 8) is True

def snail_climb_days(height, up=3, down=2):
    """Return the day on which a snail that climbs up by day and slips down by night reaches the
    height.

    up is greater than down and the height greater than 0."""
    day, place = 1, up
    while place < height:
        place += up - down
        day += 1
    return day
# M: The loop adds a night and a day until the top is reached.
assert snail_climb_days(10) == 8
assert snail_climb_days(3) == 1
assert snail_climb_days(5, 4, 1) == 2

def pots_by_size(pots):
    """Return the set of sizes that occur exactly once in the list of pot sizes."""
    return {size for size in pots if pots.count(size) == 1}
# E: The count of each size is compared with one.
assert pots_by_size([10, 12, 10, 15]) == {12, 15}
assert pots_by_size([8, 8]) == set()
assert pots_by_size([]) == set()

def longest_gap_without_rain(rain):
    """Return the length of the longest run of zeros in a list of rain amounts."""
    longest = run = 0
    for amount in rain:
        run = 0 if amount else run + 1
        longest = max(longest, run)
    return longest
# M: The run grows on dry days and is reset by rain, and max remembers the best.
# R: longest dry spell (days with 0 in a row)
assert longest_gap_without_rain([0, 0, 3, 0]) == 2
assert longest_gap_without_rain([5]) == 0
assert longest_gap_without_rain([]) == 0

def flower_bed_pattern(colours, length):
    """Return a string of the first letters of the colours, repeated over and over, of exactly
    the length."""
    return ("".join(colour[0] for colour in colours) * length)[:length]
# E: The pattern is repeated often enough and cut to length.
assert flower_bed_pattern(["red", "white"], 5) == "rwrwr"
assert flower_bed_pattern(["blue"], 2) == "bb"
assert flower_bed_pattern(["red", "white"], 0) == ""

def is_edible(plant, poisonous=frozenset({"yew", "foxglove"})):
    """Check that the lowered, trimmed plant name is not empty and not in the poisonous set."""
    name = plant.strip().lower()
    return name != "" and name not in poisonous
# E: The cleaned name has to pass two tests.
assert is_edible("Mint") is True
assert is_edible(" YEW ") is False
assert is_edible("  ") is False
assert is_edible("mint", {"mint"}) is False

def bulbs_left_unplanted(bulbs, beds):
    """Return how many bulbs stay unplanted when each bed takes its number, or 0 if the beds
    take them all."""
    return bulbs - sum(beds) if bulbs > sum(beds) else 0
# E: Only a surplus over all beds stays.
assert bulbs_left_unplanted(50, [20, 20]) == 10
assert bulbs_left_unplanted(30, [20, 20]) == 0
assert bulbs_left_unplanted(5, []) == 5

def soil_words(ph):
    """Return "acid" for a pH below 6.5, "lime" above 7.5 and "neutral" from 6.5 to 7.5."""
    return "acid" if ph < 6.5 else "lime" if ph > 7.5 else "neutral"
# E: Two conditional expressions in a chain cover the three ranges.
# R: soil ph: under 6.5 acid, above 7.5 lime, between neutral (bounds included)
assert soil_words(6.4) == "acid"
assert soil_words(6.5) == "neutral"
assert soil_words(7.5) == "neutral"
assert soil_words(8) == "lime"

def least_visited_flower(visits: dict[str, int]) -> tuple[str, int]:
    """Return the flower with the fewest visits and its count as (name, count); the first one
    among equals.

    visits is a dict from flower to count that is not empty."""
    return min(visits.items(), key=lambda item: item[1])
# E: The items are compared by their second part.
assert least_visited_flower({"rose": 9, "sage": 4}) == ("sage", 4)
assert least_visited_flower({"a": 1, "b": 1}) == ("a", 1)
assert least_visited_flower({"a": 0}) == ("a", 0)

def prune_names(names, maximum=6):
    """Shorten each name longer than maximum to its first maximum - 1 characters plus a dot."""
    return [n if len(n) <= maximum else n[:maximum - 1] + "." for n in names]
# E: The dot takes one place, so the slice is one shorter than the maximum.
# R: names over 6 characters get cut to 5 + "."
assert prune_names(["lavender", "rose"]) == ["laven.", "rose"]
assert prune_names(["tulips"]) == ["tulips"]
assert prune_names([]) == []

def path_stones(length: int, stone: int = 30, gap: int = 5) -> int:
    """Count the stones that fit on a path that begins with a stone and has a gap before each
    further one."""
    count = 0
    while length >= stone:
        length -= stone + gap
        count += 1
    return count
# M: Each round takes a stone and the gap behind it from the length.
assert path_stones(100) == 3
assert path_stones(30) == 1
assert path_stones(29) == 0

def sun_and_water(plants):
    """Return the names of (name, sun, water) triples with both sun and water True."""
    return [name for name, sun, water in plants if sun and water]
# E: Each triple is unpacked and both flags are tested.
assert sun_and_water([("rice", True, True), ("cactus", True, False)]) == ["rice"]
assert sun_and_water([("moss", False, True)]) == []
assert sun_and_water([]) == []

def rain_barrel(level: int, rains: list[int], capacity: int) -> int:
    """Return the level after adding each rain in turn, where the barrel overflows at its
    capacity."""
    for rain in rains:
        level = min(level + rain, capacity)
    return level
# E: The min function cuts off what overflows after each rain.
# R: barrel level after a list of rains, cant hold more than capacity
assert rain_barrel(20, [30, 80], 100) == 100
assert rain_barrel(0, [5, 5], 100) == 10
assert rain_barrel(7, [], 50) == 7

def herb_or_flower(name, herbs=("mint", "sage", "dill")):
    """Return "herb: NAME" for a name in herbs, else "flower: NAME", the name unchanged."""
    return f"{'herb' if name in herbs else 'flower'}: {name}"
# E: The conditional stands inside the braces of the f-string.
assert herb_or_flower("sage") == "herb: sage"
assert herb_or_flower("rose") == "flower: rose"
assert herb_or_flower("Mint") == "flower: Mint"

def average_height_of_grown(heights, minimum=10):
    """Return the mean of the heights of at least minimum as float, or None if no plant is that
    tall."""
    grown = [height for height in heights if height >= minimum]
    return sum(grown) / len(grown) if grown else None
# E: An empty filtered list gives None instead of a division.
assert average_height_of_grown([5, 10, 20]) == 15.0
assert average_height_of_grown([9]) is None
assert average_height_of_grown([]) is None

def days_to_harvest(sown, growing, today):
    """Return the days from today until sown plus growing, and "ready" once that day is reached
    or over."""
    left = sown + growing - today
    return left if left > 0 else "ready"
# E: All three are day numbers, so a sum and a difference suffice.
# R: day numbers. how many days until harvest = sown+growing, or "ready"
assert days_to_harvest(100, 60, 150) == 10
assert days_to_harvest(100, 60, 160) == "ready"
assert days_to_harvest(1, 5, 99) == "ready"

def tool_shed(tools, borrowed=()):
    """Return the tools in the shed as text "a, b and c", sorted, without the borrowed ones.

    One tool stands alone, and an empty shed gives "nothing"."""
    left = sorted(set(tools) - set(borrowed)) or ["nothing"]
    return " and ".join([", ".join(left[:-1]), left[-1]] if left[1:] else left)
# M: All but the last are joined with commas, and the last one is added with and.
assert tool_shed(["rake", "axe", "hoe"]) == "axe, hoe and rake"
assert tool_shed(["rake", "axe"], ["axe"]) == "rake"
assert tool_shed([]) == "nothing"

def lawn_strips(width: int, mower: int, overlap: int = 0) -> int:
    """Return how many strips are needed to mow the width when neighbouring strips overlap.

    The mower is wider than the overlap; a width of 0 needs no strip."""
    strips = 0
    while width > 0:
        width -= mower if strips == 0 else mower - overlap
        strips += 1
    return strips
# M: The first strip counts fully, every later one without the overlap.
assert lawn_strips(100, 40) == 3
assert lawn_strips(100, 40, 10) == 3
assert lawn_strips(40, 40, 10) == 1
assert lawn_strips(0, 40) == 0

def feed_plants(levels, amount=1, maximum=5):
    """Raise every level in a dict plant to level by amount, at most to maximum, in place;
    return the dict."""
    for plant in levels:
        levels[plant] = min(levels[plant] + amount, maximum)
    return levels
# E: Assigning to existing keys during the loop is allowed.
assert feed_plants({"fern": 2, "rose": 5}) == {"fern": 3, "rose": 5}
assert feed_plants({"fern": 0}, 9) == {"fern": 5}
assert feed_plants({}) == {}

def only_odd_number(numbers):
    """Return the only odd number in the list, or None if there is none or more than one."""
    odd = [number for number in numbers if number % 2]
    return odd[0] if len(odd) == 1 else None
# E: The odd numbers are listed, and the length of that list decides.
# R: the single odd number in a list, otherwise None
assert only_odd_number([2, 7, 4]) == 7
assert only_odd_number([3, 5]) is None
assert only_odd_number([2]) is None
