"""Verified problems: dress rack."""

def size_letter(number: int) -> str:
    """Return the size letter for a number: "S" up to 38, "M" up to 42, "L" up to 46 and "XL"
    above."""
    for limit, letter in ((38, "S"), (42, "M"), (46, "L")):
        if number <= limit:
            return letter
    return "XL"
# E: The loop returns the letter of the first limit that is not passed.
# R: clothes size: <=38 S, <=42 M, <=46 L, bigger XL
assert size_letter(38) == "S"
assert size_letter(39) == "M"
assert size_letter(47) == "XL"

def outfit_ok(top, bottom, clashing):
    """Check whether two colours go together: they are equal, or their pair in alphabetical
    order is not in clashing."""
    return top == bottom or tuple(sorted((top, bottom))) not in clashing
# E: Sorting the two colours makes one lookup enough.
# R: colours clash if (a, b) sorted is in the set. same colour is always ok
assert outfit_ok("red", "pink", {("pink", "red")}) is False
assert outfit_ok("red", "blue", {("pink", "red")}) is True
assert outfit_ok("red", "red", {("red", "red")}) is True

def button_count(shirts, spare=1, *, per_shirt=7):
    """Return the buttons needed for the shirts, each with per_shirt and the spare ones, or 0
    for a negative number of shirts."""
    return max(shirts, 0) * (per_shirt + spare)
# E: The max function turns negative numbers into zero.
# R: buttons for n shirts: 7 each + 1 spare
assert button_count(3) == 24
assert button_count(2, 0, per_shirt=5) == 10
assert button_count(-1) == 0

def care_label(wash, iron=True, dry=None):
    """Return "wash 40" with the degrees, ", no iron" if iron is False and ", dry: TEXT" if dry
    is given."""
    label = f"wash {wash}"
    if not iron:
        label += ", no iron"
    return label if dry is None else f"{label}, dry: {dry}"
# E: The optional parts are added one after the other.
# R: care_label(40, False, "line") -> "wash 40, no iron, dry: line"
assert care_label(40, False, "line") == "wash 40, no iron, dry: line"
assert care_label(60) == "wash 60"
assert care_label(30, dry="flat") == "wash 30, dry: flat"

def scarf_pattern(colours: list[str], rows: int) -> list[str]:
    """Return one colour per row: the colours forwards and then backwards again and again, the
    ends not doubled.

    There are at least two colours."""
    pattern = colours + colours[-2:0:-1]
    return [pattern[row % len(pattern)] for row in range(rows)]
# M: The slice adds the way back without both ends, and the remainder repeats it all.
# R: ["r","g","b"] for 6 rows: r g b g r g
assert scarf_pattern(["r", "g", "b"], 6) == ["r", "g", "b", "g", "r", "g"]
assert scarf_pattern(["a", "b"], 3) == ["a", "b", "a"]
assert scarf_pattern(["a", "b"], 0) == []

def laundry_temperature(clothes: dict[str, int | None]) -> int:
    """Return the lowest allowed temperature among clothes, a dict name to degrees, or 40 for
    none, where None means hand wash and gives 0."""
    return min((degrees or 0 for degrees in clothes.values()), default=40)
# E: None becomes zero by or, and the default covers the empty dict.
# R: wash everything at the lowest temp. None = hand wash -> 0. nothing -> 40
assert laundry_temperature({"shirt": 60, "wool": 30}) == 30
assert laundry_temperature({"silk": None, "shirt": 60}) == 0
assert laundry_temperature({}) == 40

def shoes_in_size(shoes, size):
    """Return the names of the shoes whose sizes text, such as "38-42" or "40", includes the size.

    shoes maps names to such texts."""
    fits = []
    for name, text in shoes.items():
        low, _, high = text.partition("-")
        if int(low) <= size <= int(high or low):
            fits.append(name)
    return fits
# M: A text without dash has an empty upper part, so the lower one counts twice.
# R: {"boot": "38-42", "clog": "40"}, 39 -> ["boot"]
assert shoes_in_size({"boot": "38-42", "clog": "40"}, 39) == ["boot"]
assert shoes_in_size({"clog": "40"}, 40) == ["clog"]
assert shoes_in_size({}, 40) == []

def hanger_text(clothes):
    """Return the clothes as "|coat|hat|" with bars around each, or "||" for an empty rack."""
    return "|" + "|".join(clothes) + "|"
# E: The join puts bars between, and two more are added at the ends.
# R: ["coat","hat"] -> "|coat|hat|"
assert hanger_text(["coat", "hat"]) == "|coat|hat|"
assert hanger_text(["tie"]) == "|tie|"
assert hanger_text([]) == "||"

def warmest_layers(layers, target):
    """Return how many of the layers' warmth values, the warmest first, are needed to reach the
    target, or None if all are too little."""
    ordered = sorted(layers, reverse=True)
    return next((n for n in range(len(ordered) + 1) if sum(ordered[:n]) >= target), None)
# M: The sums of longer and longer slices are tried until one reaches the target.
# R: how many layers do I need (warmest first) to get to the target warmth? None if impossible
assert warmest_layers([1, 5, 3], 7) == 2
assert warmest_layers([1], 0) == 0
assert warmest_layers([1, 1], 5) is None

def price_after_sale(price, percent, min_price=5):
    """Return the price less the percent, rounded to a whole number, never below min_price and
    never above the old price."""
    return min(max(round(price * (100 - percent) / 100), min_price), price)
# E: The max function sets the floor and min keeps cheap things at their old price.
# R: sale price rounded, at least 5, but a thing that costs under 5 stays as it is
assert price_after_sale(40, 25) == 30
assert price_after_sale(10, 90) == 5
assert price_after_sale(3, 50) == 3

def fabric_metres(pieces, width=150):
    """Return the metres of fabric, with two decimals as float, for (length, width) pieces in cm
    that lie one after the other.

    Pieces wider than the fabric are turned around."""
    lengths = [wide if wide > width else long for long, wide in pieces]
    return round(sum(lengths) / 100, 2)
# E: For a turned piece the width is what is cut off the roll.
# R: total fabric for pieces (length, width), turn a piece if it's wider than the 150cm roll
assert fabric_metres([(120, 100), (80, 200)]) == 3.2
assert fabric_metres([(50, 150)]) == 0.5
assert fabric_metres([]) == 0.0

def dress_code(hour: int, formal: bool = False) -> str:
    """Return "suit" for formal events from 18 on, "jacket" for formal ones before, and "free"
    for all others."""
    return "free" if not formal else "suit" if hour >= 18 else "jacket"
# E: Two conditional expressions in a chain cover the three cases.
# R: what to wear: formal evening (18+) suit, formal earlier jacket, else free
assert dress_code(20, True) == "suit"
assert dress_code(17, True) == "jacket"
assert dress_code(20) == "free"

def wardrobe_change(clothes, add=(), give_away=()):
    """Return a new sorted list of the clothes without those given away and with the added ones,
    each only once."""
    return sorted((set(clothes) - set(give_away)) | set(add))
# E: Set operations remove first and add then.
# R: clothes minus give_away plus add, sorted & no doubles
assert wardrobe_change(["hat", "tie"], ["cap"], ["tie"]) == ["cap", "hat"]
assert wardrobe_change(["hat", "hat"]) == ["hat"]
assert wardrobe_change([], ["b", "a"], ["a"]) == ["a", "b"]

def zip_heights(jacket_lengths: list[int]) -> list[int]:
    """Return for each jacket length the longest zip of 40, 50 or 60 that is not longer, or 0 if
    even 40 is too long."""
    return [max((z for z in (40, 50, 60) if z <= length), default=0) for length in jacket_lengths]
# E: The fitting zips are compared, and the default stands for none.
# R: zips come in 40/50/60. biggest one that fits for each jacket, 0 if none
assert zip_heights([55, 60, 39]) == [50, 60, 0]
assert zip_heights([99]) == [60]
assert zip_heights([]) == []

def colour_of_day(colours: list[str], weekday: int, spare: str = "black") -> str:
    """Return the colour at the weekday index, the spare one for an index outside of the list or
    an empty colour text."""
    return colours[weekday] or spare if 0 <= weekday < len(colours) else spare
# E: The index is checked first, and or replaces an empty text.
# R: which colour today? list by weekday, "" or no entry -> black
assert colour_of_day(["red", ""], 0) == "red"
assert colour_of_day(["red", ""], 1) == "black"
assert colour_of_day(["red"], 5, "grey") == "grey"
assert colour_of_day(["red"], -1) == "black"

def knitting_rows(stitches: int, decrease: int = 2, stop: int = 1) -> list[int]:
    """Return the stitches of each row when every row has decrease fewer, as long as there are
    at least stop."""
    rows = []
    while stitches >= stop:
        rows.append(stitches)
        stitches -= decrease
    return rows
# E: The while loop lists a row and then takes stitches away.
# R: rows of a knitted triangle: 7 -> [7, 5, 3, 1]
assert knitting_rows(7) == [7, 5, 3, 1]
assert knitting_rows(9, 3, 3) == [9, 6, 3]
assert knitting_rows(0) == []

def lost_button(shirt, buttons):
    """Return "NAME has all buttons", "NAME lacks 1 button" or "NAME lacks N buttons" for a list
    of bools, False being lost."""
    lost = buttons.count(False)
    if lost == 0:
        return f"{shirt} has all buttons"
    return f"{shirt} lacks {lost} button{'s' if lost > 1 else ''}"
# E: The count of False decides about the sentence and its plural.
# R: lost_button("Blue", [True, False]) -> "Blue lacks 1 button"
assert lost_button("Blue", [True, False]) == "Blue lacks 1 button"
assert lost_button("Red", [False, False]) == "Red lacks 2 buttons"
assert lost_button("Red", []) == "Red has all buttons"

def cheapest_outfit(tops: list[int], bottoms: list[int], *others: list[int]) -> int | None:
    """Return the sum of the smallest price of each list, or None if the tops or bottoms are
    empty; empty other lists are skipped."""
    if not tops or not bottoms:
        return None
    return sum(min(prices) for prices in (tops, bottoms, *others) if prices)
# E: The required lists are tested first, and the rest is filtered.
# R: cheapest top + cheapest bottom + cheapest of each other list of prices
assert cheapest_outfit([20, 15], [30], [5, 4], []) == 49
assert cheapest_outfit([10], [10]) == 20
assert cheapest_outfit([], [5]) is None

def fashion_score(look):
    """Return 2 points for each "new", 1 for each "ok", -3 for each "torn" in the list of
    states; never below 0 in all."""
    return max(sum({"new": 2, "ok": 1, "torn": -3}.get(state, 0) for state in look), 0)
# E: Each state is looked up, and the sum cannot become negative.
# R: score: new +2, ok +1, torn -3, others nothing, min 0
assert fashion_score(["new", "ok", "old"]) == 3
assert fashion_score(["torn", "new"]) == 0
assert fashion_score([]) == 0

def mirror_order(clothes):
    """Return the pairs (item, item opposite) from the outside to the middle; the middle one of
    an odd list is left out."""
    return [(clothes[i], clothes[-1 - i]) for i in range(len(clothes) // 2)]
# E: The index counts from the front and, negative, from the back.
# R: [1,2,3,4,5] -> [(1,5),(2,4)]
assert mirror_order([1, 2, 3, 4, 5]) == [(1, 5), (2, 4)]
assert mirror_order(["a", "b"]) == [("a", "b")]
assert mirror_order(["a"]) == []

def rental_dress(days: int, late_days: int = 0, *, base: int = 30) -> int:
    """Return the price: base for up to 3 days, 5 for each further one, and 10 for each late
    day, at most double the base in all."""
    return min(base + 5 * max(days - 3, 0) + 10 * late_days, 2 * base)
# E: The further days are limited from below and the whole price from above.
# R: dress rental: 30 for 3 days, +5 each more day, +10 per late day, never more than 60
assert rental_dress(3) == 30
assert rental_dress(5, 1) == 50
assert rental_dress(30) == 60

def tag_colours(tags):
    """Return the colours of tags such as "red:XL" that occur with more than one size, sorted."""
    pairs = {tuple(tag.split(":")) for tag in tags}
    colours = [colour for colour, _ in pairs]
    return sorted({colour for colour in colours if colours.count(colour) > 1})
# M: A set of pairs removes equal tags, so a repeated colour has several sizes.
# R: which colours do we have in 2+ different sizes? ["red:XL","red:S","blue:M"] -> ["red"]
assert tag_colours(["red:XL", "red:S", "blue:M"]) == ["red"]
assert tag_colours(["red:S", "red:S"]) == []
assert tag_colours([]) == []

def shelf_of_jeans(jeans, waist, tolerance=1):
    """Return the (waist, length) pairs within the tolerance of the waist, nearest waist first
    and longer ones first within it."""
    near = [pair for pair in jeans if abs(pair[0] - waist) <= tolerance]
    return sorted(near, key=lambda pair: (abs(pair[0] - waist), -pair[1]))
# E: The filter and the key use the same distance.
# R: jeans (waist, length) about my size, best fit on top, longer first
assert shelf_of_jeans([(33, 30), (32, 34), (31, 36), (36, 30)], 32) == [
    (32, 34), (31, 36), (33, 30)]
assert shelf_of_jeans([(40, 30)], 32) == []
assert shelf_of_jeans([], 32, 5) == []

def glove_weather(temps: list[int], limit: int = 5) -> int | None:
    """Return the number of the first day, from 0, from which on all temperatures stay below the
    limit, or None.

    An empty list gives None."""
    start = len(temps)
    while start > 0 and temps[start - 1] < limit:
        start -= 1
    return start if start < len(temps) else None
# M: The loop walks backwards over the cold days at the end.
# R: from which day on is it always under 5 degrees? index or None
assert glove_weather([9, 3, 7, 4, 2]) == 3
assert glove_weather([1, 2]) == 0
assert glove_weather([9]) is None
assert glove_weather([]) is None

def pack_hats(hats, boxes):
    """Return the hats per box as text such as "3+3+2", as even as possible and larger ones
    first; no boxes give "no box"."""
    if boxes == 0:
        return "no box"
    return "+".join(str(hats // boxes + (box < hats % boxes)) for box in range(boxes))
# E: The first boxes, as many as the remainder, get one more.
# R: 8 hats in 3 boxes -> "3+3+2"
assert pack_hats(8, 3) == "3+3+2"
assert pack_hats(1, 2) == "1+0"
assert pack_hats(5, 0) == "no box"

def shop_window(items: list[str], featured: list[str]) -> list[str]:
    """Move each featured item that is there to the front, in the order of featured, and return
    the new list."""
    front = [item for item in featured if item in items]
    return front + [item for item in items if item not in front]
# E: The featured items are filtered, and the others follow in their order.
# R: put the featured things at the front of the window, ignore featured ones we don't have
assert shop_window(["tie", "hat", "cap"], ["cap", "bag"]) == ["cap", "tie", "hat"]
assert shop_window(["tie"], []) == ["tie"]
assert shop_window([], ["cap"]) == []

def tailor_fee(*cuts: int, rush: bool = False) -> int:
    """Return the fee for the cuts in cm: 4 plus 1 per cm for each, and one and a half times the
    sum in a rush, rounded down."""
    fee = sum(4 + cut for cut in cuts)
    return fee * 3 // 2 if rush else fee
# E: Multiplying by three before halving keeps whole numbers.
# R: tailor_fee(3, 5) -> 4+3 + 4+5 = 16; rush=True times 1.5 (round down)
assert tailor_fee(3, 5) == 16
assert tailor_fee(3, rush=True) == 10
assert tailor_fee() == 0
