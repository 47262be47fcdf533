"""Verified problems: museum tour."""

def museum_ticket(age: int, student: bool = False, day: str = "Mon") -> int:
    """Return the ticket price: free on "Sun", 5 under 18 or for students, otherwise 12."""
    if day == "Sun":
        return 0
    return 5 if age < 18 or student else 12
# E: The free day leaves early, then two ways lead to the lower price.
# R: museum price: sunday free, under 18 or student 5, else 12
assert museum_ticket(30) == 12
assert museum_ticket(17) == 5
assert museum_ticket(40, True) == 5
assert museum_ticket(40, day="Sun") == 0

def painting_label(title: str, painter: str, year: int | None = None) -> str:
    """Return "TITLE by PAINTER, YEAR" with the title in single quotes; an unknown year becomes
    "undated"."""
    return f"'{title}' by {painter}, {year if year else 'undated'}"
# E: The condition stands inside the braces.
# R: 'Sunset' by Ann Lee, 1901   or  ..., undated
assert painting_label("Sunset", "Ann Lee", 1901) == "'Sunset' by Ann Lee, 1901"
assert painting_label("Sea", "Bo") == "'Sea' by Bo, undated"
assert painting_label("", "Cy", 0) == "'' by Cy, undated"

def century_of_work(year):
    """Return the century of a year such as "20th" for 1901 to 2000, with "st", "nd", "rd" for
    1, 2, 3 and 21.

    The year lies from 1 to 2100."""
    century = (year - 1) // 100 + 1
    return str(century) + {1: "st", 2: "nd", 3: "rd", 21: "st"}.get(century, "th")
# E: The century counts from year one, and a dict holds the special endings.
# R: 1850 -> "19th", 2001 -> "21st"
assert century_of_work(1850) == "19th"
assert century_of_work(1900) == "19th"
assert century_of_work(2001) == "21st"
assert century_of_work(99) == "1st"

def groups_for_tour(visitors: int, largest: int = 15) -> list[int]:
    """Return the sizes of as few groups as possible, none over largest, as even as possible,
    larger ones first."""
    if visitors == 0:
        return []
    groups = -(-visitors // largest)
    share, extra = divmod(visitors, groups)
    return [share + 1] * extra + [share] * (groups - extra)
# M: The number of groups is rounded up and the visitors spread evenly over them.
# R: split visitors in groups of max. 15, sizes nearly equal, 31 -> [11, 10, 10]
assert groups_for_tour(31) == [11, 10, 10]
assert groups_for_tour(15) == [15]
assert groups_for_tour(0) == []

def rooms_left(plan, visited):
    """Return the rooms of the plan not visited yet, where "shop" is never listed."""
    return [room for room in plan if room not in visited and room != "shop"]
# E: Two conditions filter the plan.
# R: which rooms do i still have to see? the "shop" doesn't count
assert rooms_left(["hall", "shop", "egypt"], {"hall"}) == ["egypt"]
assert rooms_left(["shop"], []) == []
assert rooms_left([], ["hall"]) == []

def oldest_exhibit(exhibits):
    """Return the name of the exhibit with the smallest year in a dict name to year, where None
    years are skipped.

    Return "unknown" if no year is known."""
    dated = {name: year for name, year in exhibits.items() if year is not None}
    return min(dated, key=dated.get) if dated else "unknown"
# E: Entries without a year are dropped before the minimum is searched.
# R: oldest thing in {name: year}, ignore None years, "unknown" if nothing is dated
assert oldest_exhibit({"vase": -300, "coin": 50, "pot": None}) == "vase"
assert oldest_exhibit({"pot": None}) == "unknown"
assert oldest_exhibit({}) == "unknown"

def year_text(year):
    """Return "N BC" for negative years and "AD N" for positive ones; year 0 gives "no year 0"."""
    if year == 0:
        return "no year 0"
    return f"{-year} BC" if year < 0 else f"AD {year}"
# E: Zero leaves early and the sign decides about the form.
# R: -44 -> "44 BC", 79 -> "AD 79"
assert year_text(-44) == "44 BC"
assert year_text(79) == "AD 79"
assert year_text(0) == "no year 0"

def guide_languages(guides, language):
    """Return how many guides, a dict name to list of languages, speak the language, ignoring
    case."""
    lowered = [[known.lower() for known in languages] for languages in guides.values()]
    return sum(language.lower() in languages for languages in lowered)
# E: The languages of each guide are lowered for the membership test.
# R: count guides who speak a language. {"Al": ["French"]}, "french" -> 1
assert guide_languages({"Al": ["French", "Dutch"], "Bo": ["english"]}, "french") == 1
assert guide_languages({"Al": []}, "x") == 0
assert guide_languages({}, "Dutch") == 0

def frame_size(width: int, height: int, border: int = 5) -> tuple[int, int]:
    """Return the outer (width, height) of a frame with the border on all four sides."""
    return width + 2 * border, height + 2 * border
# E: Each direction has two borders.
# R: outer size of a picture frame as tuple, border on every side
assert frame_size(40, 30) == (50, 40)
assert frame_size(10, 10, 1) == (12, 12)
assert frame_size(0, 0, 0) == (0, 0)

def is_school_group(people):
    """Check for a school group: at least 10 people under 18 and at least one person of 18 or more.

    people is a list of ages."""
    children = sum(age < 18 for age in people)
    return children >= 10 and children < len(people)
# E: Fewer children than people means that an adult is there.
# R: list of ages. school group = 10+ kids and min. one adult
assert is_school_group([9] * 10 + [40]) is True
assert is_school_group([9] * 10) is False
assert is_school_group([40]) is False

def audio_stop(number, stops):
    """Return the text for an audio guide number, or "press 1 to N" with the number of stops for
    a wrong one.

    stops is a list, counted from 1."""
    return stops[number - 1] if number in range(1, len(stops) + 1) else f"press 1 to {len(stops)}"
# E: A number is tested by membership in a range.
# R: audio guide: number typed in -> text from list (1-based). wrong number: "press 1 to 5"
assert audio_stop(2, ["hall", "bone"]) == "bone"
assert audio_stop(3, ["hall", "bone"]) == "press 1 to 2"
assert audio_stop(0, ["hall"]) == "press 1 to 1"

def ticket_series(prefix, start, count):
    """Return count ticket numbers such as "A007": the prefix and a running number with three
    digits."""
    return [f"{prefix}{number:03}" for number in range(start, start + count)]
# E: The range runs over count numbers, each padded to three digits.
# R: ticket_series("A", 7, 2) -> ["A007", "A008"]
assert ticket_series("A", 7, 2) == ["A007", "A008"]
assert ticket_series("", 999, 2) == ["999", "1000"]
assert ticket_series("B", 1, 0) == []

def closing_message(minutes_left):
    """Return "closed" for 0 or less, "hurry, N min" up to 15 and "welcome" for more minutes."""
    if minutes_left > 15:
        return "welcome"
    return f"hurry, {minutes_left} min" if minutes_left > 0 else "closed"
# E: The largest case leaves first.
# R: more than 15 min: welcome; 1-15: "hurry, 5 min"; else closed
assert closing_message(16) == "welcome"
assert closing_message(15) == "hurry, 15 min"
assert closing_message(0) == "closed"

def dinosaur_length_bar(metres: int, per_mark: int = 2) -> str:
    """Return one "=" for every started per_mark metres with ">" at the end as a head."""
    return "=" * -(-metres // per_mark) + ">"
# E: The number of marks is the length divided and rounded up.
# R: picture of dino: "===>" one = per 2 metres (rounded up) and a > as head
assert dinosaur_length_bar(5) == "===>"
assert dinosaur_length_bar(4) == "==>"
assert dinosaur_length_bar(0) == ">"

def works_by_painter(works):
    """Return the painter with the most works and the number in a list of (title, painter)
    pairs, or ("", 0).

    The first painter wins among equals."""
    painters = [painter for _, painter in works]
    best = max(painters, key=painters.count, default="")
    return best, painters.count(best)
# E: The painters are listed, and the most frequent is counted again.
# R: who has the most paintings? [(title, painter)] -> (painter, n)
assert works_by_painter([("a", "Lee"), ("b", "Fox"), ("c", "Fox")]) == ("Fox", 2)
assert works_by_painter([("a", "Lee"), ("b", "Fox")]) == ("Lee", 1)
assert works_by_painter([]) == ("", 0)

def wardrobe_number(ticket):
    """Convert a cloakroom ticket such as "No. 017" to the int 17; a text without digits at its
    end gives None."""
    last = ticket.split()[-1] if ticket.split() else ""
    return int(last) if last.isdigit() else None
# E: The last word is converted if it consists of digits.
# R: "No. 017" => 17, None if there is no number at the end
assert wardrobe_number("No. 017") == 17
assert wardrobe_number("lost") is None
assert wardrobe_number("") is None

def quiet_room(levels):
    """Return the 1-based number of the room with the lowest noise, or 0 for no rooms; the last
    one wins ties."""
    return len(levels) - levels[::-1].index(min(levels)) if levels else 0
# M: Searching the reversed list finds the last place of the minimum.
assert quiet_room([40, 30, 50, 30]) == 4
assert quiet_room([10, 20]) == 1
assert quiet_room([]) == 0

def restored_share(paintings):
    """Return the fraction of True values in a dict name to restored, as text such as "2 of 3",
    or "none" for {}."""
    return f"{sum(paintings.values())} of {len(paintings)}" if paintings else "none"
# E: True values count as one in the sum.
# R: {"Sea": True, "Sky": False} -> "1 of 2"
assert restored_share({"Sea": True, "Sky": False}) == "1 of 2"
assert restored_share({"Sky": False}) == "0 of 1"
assert restored_share({}) == "none"

def touch_allowed(exhibit, rules, visitor_age):
    """Check whether touching is allowed: the rules dict says "yes", or says "kids" and the age
    is under 12."""
    rule = rules.get(exhibit, "no")
    return rule == "yes" or rule == "kids" and visitor_age < 12
# E: A missing rule counts as no.
# R: rules: {"fossil": "kids"}. yes -> everyone, kids -> only under 12, everything else not allowed
assert touch_allowed("fossil", {"fossil": "kids"}, 11) is True
assert touch_allowed("fossil", {"fossil": "kids"}, 12) is False
assert touch_allowed("vase", {}, 5) is False

def guess_the_year(guess, year):
    """Return 100 points for a right guess, otherwise 50 minus the years off, never below 0."""
    return 100 if guess == year else max(50 - abs(guess - year), 0)
# E: The exact guess is tested first, and the distance is subtracted otherwise.
# R: points: exact 100, else 50 minus difference, min 0
assert guess_the_year(1900, 1900) == 100
assert guess_the_year(1890, 1900) == 40
assert guess_the_year(1500, 1900) == 0

def mixed_visit(minutes: int, rooms: list[str]) -> str:
    """Return minutes per room as whole number and the spare minutes as text "M min each, S
    spare"; no rooms "-"."""
    if not rooms:
        return "-"
    each, spare = divmod(minutes, len(rooms))
    return f"{each} min each, {spare} spare"
# E: The minutes are divided by the number of rooms.
# R: 50 minutes, list of rooms -> "16 min each, 2 spare"
assert mixed_visit(50, ["a", "b", "c"]) == "16 min each, 2 spare"
assert mixed_visit(10, ["a"]) == "10 min each, 0 spare"
assert mixed_visit(10, []) == "-"

def gift_shop_total(prices, is_member):
    """Return the sum of the prices; members get 10 percent off sums over 20, rounded to cents."""
    total = sum(prices)
    return round(total * 0.9, 2) if is_member and total > 20 else total
# E: Both conditions must hold for the reduction.
# R: members get 10% off but only if it's more than 20 in total
assert gift_shop_total([15, 10], True) == 22.5
assert gift_shop_total([15, 5], True) == 20
assert gift_shop_total([50], False) == 50
assert gift_shop_total([], True) == 0

def statue_names(statues, material, *, above=0):
    """Return the names of (name, material, height) triples of the material that are higher than
    above, in order."""
    return [name for name, made_of, height in statues if made_of == material and height > above]
# E: The triples are unpacked and two conditions tested.
# R: names of statues made of X (and taller than `above`, keyword)
assert statue_names([("Eve", "stone", 2), ("Max", "iron", 3)], "stone") == ["Eve"]
assert statue_names([("Eve", "stone", 2)], "stone", above=2) == []
assert statue_names([], "iron") == []
