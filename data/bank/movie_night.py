"""Verified problems: movie night."""

def film_end_clock(start_minute: int, length: int, ads: int = 15) -> str:
    """Return the end of a film as "HH:MM": start in minutes of the day plus ads and length,
    past midnight from 00:00."""
    minute = (start_minute + ads + length) % 1440
    return f"{minute // 60:02}:{minute % 60:02}"
# E: The remainder by the minutes of a day handles midnight.
# R: when does the movie end? start in minutes since midnight, length, 15 min of ads. "HH:MM"
assert film_end_clock(1200, 105) == "22:00"
assert film_end_clock(1380, 90) == "00:45"
assert film_end_clock(0, 0, 0) == "00:00"

def may_watch(age, rating, with_parent=False):
    """Check whether a child may watch: the age is at least the rating, or with a parent at most
    2 years below it, but never under 6."""
    if age < 6:
        return False
    return age >= rating - (2 if with_parent else 0)
# E: The parent lowers the rating by two years.
# R: film rated 12: allowed from 12, with parent from 10. under 6 never
assert may_watch(12, 12) is True
assert may_watch(10, 12, True) is True
assert may_watch(5, 6, True) is False
assert may_watch(9, 12, True) is False

def popcorn_price(size: str, refills: int = 0) -> int:
    """Return the price of popcorn "S" 4, "M" 6, "L" 8 plus 2 per refill, where the first refill
    of "L" is free."""
    paid_refills = max(refills - 1, 0) if size == "L" else refills
    return {"S": 4, "M": 6, "L": 8}[size] + 2 * paid_refills
# E: The refills to pay are worked out before the price is looked up.
# R: popcorn S/M/L = 4/6/8, each refill 2 but the first one free for L
assert popcorn_price("S", 1) == 6
assert popcorn_price("L", 1) == 8
assert popcorn_price("L", 3) == 12

def first_free_block(row: str, people: int) -> int:
    """Return the index of the first of enough neighbouring free seats "." in the row text, or
    -1."""
    return row.find("." * people)
# E: The wanted free seats are one text that find looks for.
# R: row like "x..x...", find place for 3 people next to each other, -1 if not possible
assert first_free_block("x..x...", 3) == 4
assert first_free_block("x.x", 2) == -1
assert first_free_block("...", 1) == 0

def movie_votes_winner(votes):
    """Return the film with the most votes in a dict film to list of names, or "coin toss" if
    two or more share the most.

    An empty dict is also a coin toss."""
    counts = sorted((len(names) for names in votes.values()), reverse=True)
    if not counts or counts[1:2] == counts[:1]:
        return "coin toss"
    return max(votes, key=lambda film: len(votes[film]))
# M: The two largest counts are compared through slices that may be empty.
# R: {"Jaws": ["Al","Bo"], "Up": ["Cy"]} -> "Jaws"; tie -> "coin toss"
assert movie_votes_winner({"Jaws": ["Al", "Bo"], "Up": ["Cy"]}) == "Jaws"
assert movie_votes_winner({"Jaws": ["Al"], "Up": ["Cy"]}) == "coin toss"
assert movie_votes_winner({}) == "coin toss"

def cast_line(actors, role="with"):
    """Return "with Ann, Bo" for the actors, at most two named, and " and others" for more; ""
    without actors."""
    if not actors:
        return ""
    return f"{role} {', '.join(actors[:2])}" + (" and others" if len(actors) > 2 else "")
# E: The slice names two, and the length tells about others.
# R: "with Ann, Bo and others" from a list of actors
assert cast_line(["Ann", "Bo", "Cy"]) == "with Ann, Bo and others"
assert cast_line(["Ann"], "starring") == "starring Ann"
assert cast_line([]) == ""

def film_length_text(minutes):
    """Write the minutes as "2h 5m", "2h" for full hours and "45m" below one hour."""
    hours, rest = divmod(minutes, 60)
    if hours == 0:
        return f"{rest}m"
    return f"{hours}h {rest}m" if rest else f"{hours}h"
# E: The parts that are zero are left out.
# R: 125 -> "2h 5m", 120 -> "2h", 45 -> "45m"
assert film_length_text(125) == "2h 5m"
assert film_length_text(120) == "2h"
assert film_length_text(45) == "45m"

def sequel_title(title, part):
    """Return the title with " II", " III" or " IV" for the parts 2 to 4, " N" for later ones
    and nothing for part 1."""
    if part == 1:
        return title
    return f"{title} {['II', 'III', 'IV'][part - 2] if part <= 4 else part}"
# E: The part minus two is the index into the list of numerals.
# R: sequel_title("Rocky", 3) -> "Rocky III". from part 5 normal digits
assert sequel_title("Rocky", 3) == "Rocky III"
assert sequel_title("Rocky", 1) == "Rocky"
assert sequel_title("Rocky", 5) == "Rocky 5"

def average_critic(scores):
    """Return the rounded average of the scores that are from 0 to 10, ignoring others, or "no
    score"."""
    valid = [score for score in scores if 0 <= score <= 10]
    return round(sum(valid) / len(valid)) if valid else "no score"
# E: Invalid scores are filtered before averaging.
# R: mean of the scores 0..10, throw away invalid ones like 99 or -1
assert average_critic([8, 9, 99]) == 8
assert average_critic([-1]) == "no score"
assert average_critic([]) == "no score"

def ticket_rows(tickets: list[str]) -> set[str]:
    """Return the set of rows in ticket texts such as "C12", where the letter is the row."""
    return {ticket[0] for ticket in tickets}
# E: The first character of each ticket goes into a set.
# R: which rows do we sit in? ["C12","C13","D1"] -> {"C","D"}
assert ticket_rows(["C12", "C13", "D1"]) == {"C", "D"}
assert ticket_rows(["A1"]) == {"A"}
assert ticket_rows([]) == set()

def marathon_plan(films: list[tuple[str, int]], minutes: int) -> list[str]:
    """Return the titles of (title, length) films watched in order while the whole film still
    fits into the minutes; stop at the first that does not."""
    titles = []
    for title, length in films:
        minutes -= length
        if minutes < 0:
            break
        titles.append(title)
    return titles
# E: The time shrinks film by film until one does not fit.
# R: watch films in order until the next one is too long for the rest of the evening
assert marathon_plan([("A", 90), ("B", 100), ("C", 20)], 180) == ["A"]
assert marathon_plan([("A", 90)], 90) == ["A"]
assert marathon_plan([], 60) == []

def remote_volume(presses, start=10):
    """Return the volume after a text of presses: "+" adds 1, "-" takes 1 away, "0" mutes to 0;
    it stays from 0 to 50."""
    for press in presses:
        change = {"+": 1, "-": -1}.get(press, -start)
        start = min(max(start + change, 0), 50)
    return start
# E: Muting is a change by the whole volume, and min and max limit the result.
# R: remote_volume("++-") with start 10 -> 11. "0" = mute. range 0..50
assert remote_volume("++-") == 11
assert remote_volume("+0+") == 1
assert remote_volume("--", 1) == 0
assert remote_volume("") == 10

def trailer_count(film_type, evening):
    """Return the number of trailers: 2 for "kids", 4 for others, and one more in the evening
    except for kids."""
    if film_type == "kids":
        return 2
    return 4 + evening
# E: Kids' films leave early, and a true flag adds one.
# R: kids films 2 trailers always, others 4 (5 in the evening)
assert trailer_count("kids", True) == 2
assert trailer_count("action", True) == 5
assert trailer_count("action", False) == 4

def subtitles_needed(film_languages, known):
    """Check whether subtitles are needed: none of the film's languages is known; a silent film
    (no languages) needs none."""
    return bool(film_languages) and not set(film_languages) & set(known)
# E: An empty intersection of the sets means that nothing is understood.
# R: do i need subtitles? film languages, languages i know. silent movie -> no
assert subtitles_needed(["fr"], ["en", "de"]) is True
assert subtitles_needed(["fr", "en"], ["en"]) is False
assert subtitles_needed([], ["en"]) is False

def snack_bill(order: list[str], prices: dict[str, int], tip: int = 0) -> int:
    """Return the bill of an order (list of snacks) with prices from a dict, unknown snacks
    costing 5, plus the tip."""
    return sum(prices.get(snack, 5) for snack in order) + tip
# E: The get method supplies the usual price for unknown snacks.
# R: add up snack prices, a snack without price costs 5, then add the tip
assert snack_bill(["nuts", "cola"], {"nuts": 3}) == 8
assert snack_bill(["nuts"], {"nuts": 3}, 1) == 4
assert snack_bill([], {}) == 0

def genre_mix(films):
    """Return the genres of a dict film to genre joined by "/" in order of first appearance,
    each once, in capitals."""
    return "/".join(dict.fromkeys(genre.upper() for genre in films.values()))
# E: A dict made of the genres keeps the first appearance of each.
# R: {"Up": "kids", "It": "horror", "Bo": "kids"} -> "KIDS/HORROR"
assert genre_mix({"Up": "kids", "It": "horror", "Bo": "kids"}) == "KIDS/HORROR"
assert genre_mix({"Up": "kids"}) == "KIDS"
assert genre_mix({}) == ""

def stars_difference(mine: dict[str, int], friend: dict[str, int]) -> list[str]:
    """Return the films that both rated with a difference of 2 stars or more, as a sorted list;
    both are dicts."""
    return sorted(film for film in mine if film in friend and abs(mine[film] - friend[film]) >= 2)
# E: Only films in both dicts are compared.
# R: films we disagree about (both rated, 2 or more stars apart)
assert stars_difference({"Up": 5, "It": 1}, {"Up": 3, "It": 2}) == ["Up"]
assert stars_difference({"Up": 5}, {"It": 1}) == []
assert stars_difference({}, {}) == []

def late_show(shows, after=20):
    """Return the last show hour if it is later than after, otherwise None; shows is an unsorted
    list, perhaps empty."""
    last = max(shows, default=0)
    return last if last > after else None
# E: The default zero is never later than the limit.
# R: latest show of the day, but only when it's after 20h, else None
assert late_show([17, 22, 20]) == 22
assert late_show([20]) is None
assert late_show([]) is None

def screen_size_word(inches):
    """Return "phone" below 8 inches, "tablet" below 14, "TV" below 100, otherwise "cinema"."""
    for limit, word in [(8, "phone"), (14, "tablet"), (100, "TV")]:
        if inches < limit:
            return word
    return "cinema"
# E: The limits are tried from small to large.
# R: screen inches -> phone (<8), tablet (<14), TV (<100), cinema
assert screen_size_word(7.9) == "phone"
assert screen_size_word(8) == "tablet"
assert screen_size_word(99) == "TV"
assert screen_size_word(100) == "cinema"
