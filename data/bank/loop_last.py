"""Verified problems: loop last."""

def grapes_shared_out(bunches, kids):
    """Give every bunch of grapes to the kids equally, whole grapes only, and return how many
    grapes of all bunches are left over together."""
    left = 0
    for grapes in bunches:
        left += grapes % kids
    return left
# E: The rest of each bunch is added.
# R: each bunch is shared equally between kids, sum of all leftovers pls. (bunches, kids)
assert grapes_shared_out([10, 7], 3) == 2
assert grapes_shared_out([6], 3) == 0
assert grapes_shared_out([], 3) == 0

def signal_lights_next(lights):
    """Return the lights after the next switch: "red" becomes "green", "green" becomes "yellow",
    "yellow" becomes "red" and a broken light ("off") stays off."""
    order = {"red": "green", "green": "yellow", "yellow": "red"}
    return [order.get(light, light) for light in lights]
# E: The dict knows the next colour and get leaves other lights as they are.
# R: traffic lights: red->green->yellow->red, "off" stays. list in, list out
assert signal_lights_next(["red", "off", "yellow"]) == ["green", "off", "red"]
assert signal_lights_next(["green"]) == ["yellow"]
assert signal_lights_next([]) == []

def hikers_water_stops(distances, reach):
    """Count the water stops on a hike: water is drunk before a part of the way that would make the
    distance since the last stop longer than reach."""
    stops, walked = 0, 0
    for distance in distances:
        if walked + distance > reach:
            stops += 1
            walked = 0
        walked += distance
    return stops
# E: The distance since the last stop starts again at zero after each stop.
# R: count drink stops; we stop before a leg if walked since last stop + leg > reach
assert hikers_water_stops([3, 4, 5], 7) == 1
assert hikers_water_stops([2, 2], 4) == 0
assert hikers_water_stops([], 4) == 0

def name_tags_short(names, limit):
    """Shorten each full name "Ann Maria Lee" with more than limit characters to its first name
    and the first letter of the last, "Ann L."; shorter names stay."""
    tags = []
    for name in names:
        if len(name) > limit:
            words = name.split()
            name = f"{words[0]} {words[-1][0]}."
        tags.append(name)
    return tags
# E: Only long names are split and put together anew.
# R: shorten long full names to "Ann L.", keep the ones <= limit chars
assert name_tags_short(["Ann Maria Lee", "Bo Ray"], 8) == ["Ann L.", "Bo Ray"]
assert name_tags_short(["Cy Fox"], 2) == ["Cy F."]
assert name_tags_short([], 5) == []

def sand_castle_waves(height, waves):
    """Return the number of waves a sand castle survives: each wave takes its value off the
    height, and the castle is gone when the height is 0 or less."""
    survived = 0
    for wave in waves:
        height -= wave
        if height <= 0:
            break
        survived += 1
    return survived
# E: A wave is only counted if something of the castle is left.
assert sand_castle_waves(10, [3, 3, 5]) == 2
assert sand_castle_waves(2, [2]) == 0
assert sand_castle_waves(5, []) == 0

def wrong_words_corrected(words, correct):
    """Return a dict from each wrong word to the correct one at the same index of the second
    list."""
    mistakes = {}
    for word, right in zip(words, correct):
        if word != right:
            mistakes[word] = right
    return mistakes
# E: The lists are walked together and unequal words are stored.
# R: compare typed words w/ correct ones (same index), dict wrong -> right
assert wrong_words_corrected(["teh", "cat"], ["the", "cat"]) == {"teh": "the"}
assert wrong_words_corrected(["a"], ["a"]) == {}
assert wrong_words_corrected([], []) == {}

def snow_on_roof(falls, melt):
    """Compute the snow on a roof after some days: each day snow of the list falls, then melt
    centimetres melt, but at the most what is there. Return the largest depth in the evenings."""
    depth = most = 0
    for fall in falls:
        depth = max(0, depth + fall - melt)
        most = max(most, depth)
    return most
# E: One max keeps the depth at zero or more and the other remembers the largest.
assert snow_on_roof([5, 4, 0], 2) == 5
assert snow_on_roof([1], 3) == 0
assert snow_on_roof([], 1) == 0

def pizza_toppings_price(toppings):
    """Compute the price of a pizza: 7 euros with two toppings included, and every further topping
    costs 1, or 2 if it is "ham" or "shrimp"."""
    price = 7
    for topping in toppings[2:]:
        price += 2 if topping in ("ham", "shrimp") else 1
    return price
# E: The slice leaves out the two toppings that are included.
# R: pizza 7 eur, 2 toppings free, each extra 1 (ham/shrimp 2)
assert pizza_toppings_price(["ham", "corn", "ham", "olive"]) == 10
assert pizza_toppings_price(["ham"]) == 7
assert pizza_toppings_price([]) == 7
