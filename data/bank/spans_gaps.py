"""Verified problems: spans and gaps."""

def rooms_clash(first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Tell if two bookings (start, end) share time; touching at an end is no clash."""
    return max(first[0], second[0]) < min(first[1], second[1])
# E: The later start must come before the earlier end for a real overlap.
# R: do two bookings (start, end) overlap? back to back is fine
assert rooms_clash((9, 11), (10, 12)) is True
assert rooms_clash((9, 10), (10, 12)) is False
assert rooms_clash((1, 9), (3, 4)) is True

def shared_shift_hours(anna, ben):
    """Return the hours that two shifts (start, end) have in common, 0 if they do not meet."""
    return max(0, min(anna[1], ben[1]) - max(anna[0], ben[0]))
# E: The common part runs from the later start to the earlier end and is never negative.
# R: two shifts as (from, to) tuples, how many hours are both working?
assert shared_shift_hours((8, 14), (12, 18)) == 2
assert shared_shift_hours((8, 10), (12, 18)) == 0
assert shared_shift_hours((8, 20), (10, 11)) == 1

def gaps_between_talks(talks):
    """List the breaks as (start, end) between talks that are sorted and do not overlap.

    Talks that follow each other without a break leave no entry."""
    return [(a[1], b[0]) for a, b in zip(talks, talks[1:]) if b[0] > a[1]]
# E: A break lies between the end of one talk and the start of the next.
# R: sorted list of talks (start, end), give me the breaks in between as tuples
assert gaps_between_talks([(9, 10), (11, 12), (12, 13)]) == [(10, 11)]
assert gaps_between_talks([(9, 10)]) == []
assert gaps_between_talks([]) == []

def merge_tide_spans(spans):
    """Merge spans (low, high) that overlap or touch and return them in ascending order as
    tuples."""
    merged = []
    for low, high in sorted(spans):
        if merged and low <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        else:
            merged.append((low, high))
    return merged
# M: A span that begins inside the last one stretches it, otherwise it is added.
assert merge_tide_spans([(5, 8), (1, 3), (3, 4), (6, 7)]) == [(1, 4), (5, 8)]
assert merge_tide_spans([(1, 9), (2, 3)]) == [(1, 9)]
assert merge_tide_spans([]) == []

def free_slots_today(busy, opening, closing, minimum):
    """Return the free slots (start, end) of at least minimum length between opening and closing.

    busy holds sorted (start, end) pairs inside the opening time that do not overlap."""
    slots = []
    start = opening
    for begin, end in busy + [(closing, closing)]:
        if begin - start >= minimum:
            slots.append((start, begin))
        start = end
    return slots
# M: An empty booking at closing time lets the last slot be found in the same loop.
# R: free time slots between opening and closing given sorted busy (start, end) pairs, only those of at least `minimum` length
assert free_slots_today([(10, 11), (13, 15)], 9, 17, 2) == [(11, 13), (15, 17)]
assert free_slots_today([(9, 17)], 9, 17, 1) == []
assert free_slots_today([], 9, 10, 1) == [(9, 10)]

def span_of_label(label: str) -> tuple[int, int]:
    """Turn a label like "12-15" or "7" into a (first, last) tuple; one number gives it twice."""
    first, _, last = label.partition("-")
    return int(first), int(last or first)
# E: A missing second part falls back to the first one.
# R: "12-15" -> (12, 15) and "7" -> (7, 7)
assert span_of_label("12-15") == (12, 15)
assert span_of_label("7") == (7, 7)
assert span_of_label("0-0") == (0, 0)

def points_never_covered(spans, last):
    """List the numbers from 0 to last that lie in none of the spans (both ends included)."""
    return [n for n in range(last + 1) if not any(low <= n <= high for low, high in spans)]
# E: A number stays when no span contains it.
# R: which ints 0..last are not inside any of the (low, high) ranges (inclusive)
assert points_never_covered([(1, 2), (4, 4)], 5) == [0, 3, 5]
assert points_never_covered([(0, 9)], 3) == []
assert points_never_covered([], 1) == [0, 1]

def clip_to_season(trips, season_start, season_end):
    """Cut trips (start, end) to the season and drop those that lie outside or shrink to nothing."""
    clipped = [(max(a, season_start), min(b, season_end)) for a, b in trips]
    return [(a, b) for a, b in clipped if a < b]
# E: Starts are raised and ends lowered to the limits, then empty spans are filtered out.
assert clip_to_season([(1, 5), (8, 20), (11, 12)], 4, 10) == [(4, 5), (8, 10)]
assert clip_to_season([(1, 4)], 4, 9) == []
assert clip_to_season([], 0, 1) == []

def longest_free_weekend(holidays: list[int], length: int) -> int:
    """Return the longest run of days without a holiday in days 1 to length.

    holidays holds different day numbers in that range in any order."""
    marks = [0] + sorted(holidays) + [length + 1]
    return max(b - a - 1 for a, b in zip(marks, marks[1:]))
# M: With marks before the first and after the last day, the gaps lie between neighbours.
assert longest_free_weekend([3, 7], 10) == 3
assert longest_free_weekend([], 5) == 5
assert longest_free_weekend([1, 2], 2) == 0

def busiest_overlap(visits):
    """Return the largest number of visits (arrive, leave) at the same time; leaving comes first."""
    events = sorted([(arrive, 1) for arrive, _ in visits] + [(leave, -1) for _, leave in visits])
    best = now = 0
    for _, change in events:
        now += change
        best = max(best, now)
    return best
# M: Sorted events put a leaving, marked with minus one, before an arrival of the same time.
assert busiest_overlap([(1, 5), (2, 3), (3, 6)]) == 2
assert busiest_overlap([(1, 2), (1, 2), (1, 2)]) == 3
assert busiest_overlap([]) == 0

def day_in_any_sale(day, sales):
    """Return the name of the first sale whose (first day, last day) contains day, else None.

    sales maps names to pairs, both days included."""
    for name, (first, last) in sales.items():
        if first <= day <= last:
            return name
    return None
# E: A chained comparison tests each pair until one fits.
# R: sales = {"spring": (60, 90), ...} which sale is running on day N? None if no sale
assert day_in_any_sale(75, {"winter": (1, 30), "spring": (60, 90)}) == "spring"
assert day_in_any_sale(30, {"winter": (1, 30)}) == "winter"
assert day_in_any_sale(5, {}) is None

def ranges_to_numbers(text: str) -> list[int]:
    """Expand a text such as "3,5-7,9" to the list of all its numbers in the given order."""
    numbers = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        numbers.extend(range(int(first), int(last or first) + 1))
    return numbers
# M: A part without a dash is a range from a number to itself.
# R: expand "3,5-7,9" -> [3,5,6,7,9]
assert ranges_to_numbers("3,5-7,9") == [3, 5, 6, 7, 9]
assert ranges_to_numbers("4") == [4]
assert ranges_to_numbers("2-2") == [2]

def book_part_of_page(page: int, starts: dict[str, int]) -> str:
    """Return the chapter with the latest start page that is not after page, or "front matter"."""
    begun = {title: start for title, start in starts.items() if start <= page}
    return max(begun, key=begun.get, default="front matter")
# E: Among the chapters that have begun, the one with the largest start page is current.
# R: chapters {title: first page}; in which chapter is page N? before all of them: "front matter"
assert book_part_of_page(45, {"One": 1, "Two": 40, "Three": 80}) == "Two"
assert book_part_of_page(40, {"Two": 40}) == "Two"
assert book_part_of_page(3, {"One": 5}) == "front matter"

def total_wait(arrivals, service):
    """Return the minutes that customers wait in all when each takes service minutes at one desk.

    arrivals are minutes in ascending order."""
    free_at = waited = 0
    for arrival in arrivals:
        begin = max(arrival, free_at)
        waited += begin - arrival
        free_at = begin + service
    return waited
# M: Service begins at the later of arrival and the moment when the desk is free.
assert total_wait([0, 2, 20], 5) == 3
assert total_wait([0, 0, 0], 2) == 6
assert total_wait([], 5) == 0

def widest_gap_names(positions):
    """Return the two neighbours along a road with the largest gap as a (left, right) tuple of
    names.

    positions maps at least two names to different marks; the leftmost of equal gaps wins."""
    order = sorted(positions, key=positions.get)
    return max(zip(order, order[1:]), key=lambda pair: positions[pair[1]] - positions[pair[0]])
# E: Names are sorted by position, and max compares the gaps of neighbours.
# R: villages {name: km}. between which two neighbouring ones is the biggest gap?
assert widest_gap_names({"Au": 0, "By": 30, "Co": 12}) == ("Co", "By")
assert widest_gap_names({"b": 5, "a": 1}) == ("a", "b")
assert widest_gap_names({"a": 0, "b": 2, "c": 4}) == ("a", "b")

def overlapping_pairs(bookings):
    """Return the pairs of names whose (start, end) bookings overlap, in dictionary order.

    Bookings that only touch do not overlap."""
    names = list(bookings)
    pairs = []
    for i, a in enumerate(names):
        for b in names[i + 1:]:
            if bookings[a][0] < bookings[b][1] and bookings[b][0] < bookings[a][1]:
                pairs.append((a, b))
    return pairs
# M: Each booking is compared with the later ones; both must begin before the other ends.
assert overlapping_pairs({"x": (1, 4), "y": (3, 6), "z": (6, 8)}) == [("x", "y")]
assert overlapping_pairs({"x": (1, 2), "y": (2, 3)}) == []
assert overlapping_pairs({}) == []

def minutes_on_air(shows: list[tuple[str, str]]) -> int:
    """Add up the minutes of shows given as ("HH:MM", "HH:MM"); an end before the start is
    next day."""
    total = 0
    for start, end in shows:
        begin, finish = (int(t[:2]) * 60 + int(t[3:]) for t in (start, end))
        total += (finish - begin) % (24 * 60)
    return total
# M: The remainder modulo one day makes shows past midnight come out right.
# R: sum of durations of ("22:30", "00:15") style pairs in minutes, may go over midnight
assert minutes_on_air([("22:30", "00:15"), ("08:00", "08:30")]) == 135
assert minutes_on_air([("10:00", "10:00")]) == 0
assert minutes_on_air([]) == 0

def subtract_span(whole, hole):
    """Return what is left of the span whole as a list of (start, end) when hole is cut out.

    The parts are in order and empty parts are left out."""
    parts = [(whole[0], min(whole[1], hole[0])), (max(whole[0], hole[1]), whole[1])]
    return [(start, end) for start, end in parts if start < end]
# M: One part ends where the hole begins, the other begins where it ends.
# R: cut a (start,end) out of another (start,end), return the remaining pieces
assert subtract_span((1, 10), (4, 6)) == [(1, 4), (6, 10)]
assert subtract_span((1, 5), (0, 3)) == [(3, 5)]
assert subtract_span((1, 5), (0, 9)) == []

def most_meetings(meetings):
    """Return the titles of as many meetings as possible, one at a time, in order of their end.

    meetings holds (title, start, end); one may begin when another ends."""
    chosen = []
    free = None
    for title, start, end in sorted(meetings, key=lambda m: m[2]):
        if free is None or start >= free:
            chosen.append(title)
            free = end
    return chosen
# M: Always taking the meeting that ends first leaves most room for others.
assert most_meetings([("a", 1, 9), ("b", 2, 4), ("c", 4, 6)]) == ["b", "c"]
assert most_meetings([("x", 0, 1)]) == ["x"]
assert most_meetings([]) == []

def shift_span(span, days, earliest=0):
    """Move a span (start, end) by days, but not before earliest; its length stays the same."""
    start = max(earliest, span[0] + days)
    return start, start + span[1] - span[0]
# E: The new start is limited from below and the old length is added to it.
assert shift_span((5, 8), 3) == (8, 11)
assert shift_span((5, 8), -9) == (0, 3)
assert shift_span((5, 8), -9, 2) == (2, 5)

def inside_all(spans: list[tuple[float, float]]) -> tuple[float, float] | None:
    """Return the part (low, high) that all spans have in common, or None if there is no such part.

    A single common point counts; spans has at least one entry."""
    low = max(span[0] for span in spans)
    high = min(span[1] for span in spans)
    return (low, high) if low <= high else None
# E: The common part runs from the highest low end to the lowest high end.
# R: intersection of a list of ranges as (low, high), None if empty. touching in a single point is ok
assert inside_all([(1, 5), (3, 8), (2, 4)]) == (3, 4)
assert inside_all([(1, 2), (2, 3)]) == (2, 2)
assert inside_all([(1, 2), (3, 4)]) is None

def hull_of_spans(spans):
    """Return the smallest single span (low, high) around all spans, or None for an empty list."""
    if not spans:
        return None
    return min(low for low, _ in spans), max(high for _, high in spans)
# E: The lowest low end and the highest high end make the hull.
# R: smallest range that covers all (low, high) ranges, None if empty
assert hull_of_spans([(3, 5), (1, 2), (4, 9)]) == (1, 9)
assert hull_of_spans([(7, 7)]) == (7, 7)
assert hull_of_spans([]) is None

def late_returns(loans, today, allowed):
    """Return names and days overdue, longest first, of loans that are out for more than
    allowed days.

    loans maps names to the day of lending; ties are ordered by name."""
    overdue = [(name, today - day - allowed) for name, day in loans.items()]
    return sorted([pair for pair in overdue if pair[1] > 0], key=lambda p: (-p[1], p[0]))
# M: Overdue days are computed for all, filtered and sorted with a tie rule.
# R: loans {name: day lent}. who is overdue on `today` given the allowed days and by how many? list of (name, days), worst first
assert late_returns({"bo": 1, "al": 5, "cy": 9}, 12, 4) == [("bo", 7), ("al", 3)]
assert late_returns({"bo": 8}, 12, 4) == []
assert late_returns({}, 1, 1) == []

def fit_between(bookings, length, day_end):
    """Return the earliest start at which length fits between sorted bookings, or -1.

    The day begins at 0 and ends at day_end; bookings are (start, end) without overlap."""
    start = 0
    for begin, end in bookings:
        if begin - start >= length:
            return start
        start = end
    return start if day_end - start >= length else -1
# M: The first gap that is long enough is taken, with the end of the day as last gap.
assert fit_between([(1, 3), (6, 8)], 2, 10) == 3
assert fit_between([(0, 9)], 2, 10) == -1
assert fit_between([], 4, 4) == 0

def label_spans(numbers, spans):
    """Return for each number the label of the span (low, high, label) that holds it, else "?".

    low is included and high is not; the first span that fits is used."""
    return [next((label for low, high, label in spans if low <= n < high), "?") for n in numbers]
# E: Next picks the first fitting label and falls back to the question mark.
assert label_spans([5, 12, 99], [(0, 10, "low"), (10, 20, "mid")]) == ["low", "mid", "?"]
assert label_spans([10], [(0, 10, "a")]) == ["?"]
assert label_spans([], []) == []

def count_days_at_hotel(stays: list[tuple[int, int]]) -> int:
    """Count the different nights covered by stays (arrival, departure); departure night is free.

    A night in two stays counts once."""
    return len({night for arrive, leave in stays for night in range(arrive, leave)})
# E: All nights go into one set, so overlapping stays do not count twice.
# R: unique nights of a list of (arrival, departure) stays
assert count_days_at_hotel([(1, 4), (3, 5)]) == 4
assert count_days_at_hotel([(2, 2)]) == 0
assert count_days_at_hotel([]) == 0

def numbers_to_spans(numbers):
    """Group whole numbers into (first, last) tuples of consecutive runs; order and repeats do
    not matter."""
    spans = []
    for n in sorted(set(numbers)):
        if spans and spans[-1][1] == n - 1:
            spans[-1] = (spans[-1][0], n)
        else:
            spans.append((n, n))
    return spans
# M: Each number extends the last span if it follows directly, otherwise it opens one.
# R: [1,2,3,7,8] -> [(1,3),(7,8)]
assert numbers_to_spans([3, 1, 2, 8, 7, 2]) == [(1, 3), (7, 8)]
assert numbers_to_spans([5]) == [(5, 5)]
assert numbers_to_spans([]) == []

def next_opening(hours, now):
    """Return how long until the shop is open at now: 0 if open, else time to the next opening
    or None.

    hours holds sorted (open, close) pairs of one day; at closing time it is closed."""
    for opens, closes in hours:
        if now < closes:
            return max(0, opens - now)
    return None
# E: The first pair that is not over yet tells whether to wait.
assert next_opening([(9, 12), (14, 18)], 13) == 1
assert next_opening([(9, 12), (14, 18)], 10) == 0
assert next_opening([(9, 12)], 12) is None

def shrink_spans(spans, margin):
    """Make each span (low, high) narrower by margin on both sides; drop those with nothing left.

    A span that shrinks to a single point is dropped as well."""
    return [(low + margin, high - margin) for low, high in spans if high - low > 2 * margin]
# E: Only spans wider than two margins remain and get new ends.
# R: make every (low, high) smaller by margin on both sides, drop the ones that vanish
assert shrink_spans([(0, 10), (4, 6)], 1) == [(1, 9)]
assert shrink_spans([(0, 3)], 1) == [(1, 2)]
assert shrink_spans([], 5) == []

def overlap_share(first, second):
    """Return the common length of two spans divided by the length of their union, rounded to 2.

    Both spans have a positive length."""
    common = max(0, min(first[1], second[1]) - max(first[0], second[0]))
    union = first[1] - first[0] + second[1] - second[0] - common
    return round(common / union, 2)
# E: The union is the sum of both lengths without the doubly counted common part.
# R: similarity of two intervals = overlap length / union length, 2 decimals
assert overlap_share((0, 4), (2, 6)) == 0.33
assert overlap_share((0, 2), (0, 2)) == 1.0
assert overlap_share((0, 1), (5, 6)) == 0.0

def bell_times(start: int, lesson: int, pause: int, lessons: int) -> list[tuple[int, int]]:
    """List (begin, end) minutes of lessons that follow each other with a pause in between."""
    step = lesson + pause
    return [(start + i * step, start + i * step + lesson) for i in range(lessons)]
# E: Every lesson begins one lesson and one pause after the one before.
# R: start minute, lesson length, pause length, number of lessons -> list of (begin, end)
assert bell_times(480, 45, 10, 2) == [(480, 525), (535, 580)]
assert bell_times(0, 5, 0, 3) == [(0, 5), (5, 10), (10, 15)]
assert bell_times(0, 5, 1, 0) == []

def first_conflict(new_booking, booked):
    """Return the name of the earliest starting booking that clashes with new_booking, or "".

    booked maps names to (start, end); touching does not clash."""
    start, end = new_booking
    clashes = [name for name, (a, b) in booked.items() if a < end and start < b]
    return min(clashes, key=lambda name: booked[name][0], default="")
# E: All clashing names are gathered and the one that starts first is returned.
assert first_conflict((3, 6), {"x": (5, 7), "y": (1, 4), "z": (6, 9)}) == "y"
assert first_conflict((3, 6), {"z": (6, 9)}) == ""
assert first_conflict((3, 6), {}) == ""

def spans_between_marks(text, opening, closing):
    """List the (start, stop) slices of text that lie between an opening and the next closing mark.

    The marks are single characters and are not part of the slices; unclosed ones do not count."""
    spans = []
    start = None
    for place, char in enumerate(text):
        if char == opening and start is None:
            start = place + 1
        elif char == closing and start is not None:
            spans.append((start, place))
            start = None
    return spans
# M: The start is remembered at an opening mark and cleared at the closing one.
assert spans_between_marks("a<b>c<dd>", "<", ">") == [(2, 3), (6, 8)]
assert spans_between_marks("<<a>", "<", ">") == [(1, 3)]
assert spans_between_marks("a<b", "<", ">") == []

def valid_reservation(start: int, end: int, opening: int, closing: int, longest: int) -> str:
    """Return "ok" or the first broken rule: "wrong order", "outside hours" or "too long".

    The end must come after the start, both inside the hours, and the length at most longest."""
    if end <= start:
        return "wrong order"
    if start < opening or end > closing:
        return "outside hours"
    return "too long" if end - start > longest else "ok"
# E: The rules are tested in a fixed order and the first failure is named.
# R: check a reservation: start<end ("wrong order"), inside opening/closing ("outside hours"), max length ("too long"), otherwise "ok"
assert valid_reservation(10, 12, 9, 18, 3) == "ok"
assert valid_reservation(12, 12, 9, 18, 3) == "wrong order"
assert valid_reservation(8, 10, 9, 18, 3) == "outside hours"
assert valid_reservation(9, 18, 9, 18, 3) == "too long"

def split_span_evenly(low, high, parts):
    """Cut the whole numbers low to high into parts spans (first, last), the earlier ones
    longer by one.

    There are at least as many numbers as parts."""
    size, extra = divmod(high - low + 1, parts)
    spans = []
    for i in range(parts):
        last = low + size - 1 + (i < extra)
        spans.append((low, last))
        low = last + 1
    return spans
# M: The remainder is spread as one more number over the first parts.
# R: distribute pages low..high over n readers, as even as possible, list of (first, last)
assert split_span_evenly(1, 10, 3) == [(1, 4), (5, 7), (8, 10)]
assert split_span_evenly(5, 6, 2) == [(5, 5), (6, 6)]
assert split_span_evenly(1, 4, 1) == [(1, 4)]

def rainy_spells(rain: list[float]) -> list[tuple[int, int]]:
    """Return (start, length) of every run of days with rain above 0."""
    spells = []
    for day, amount in enumerate(rain):
        if amount > 0:
            if spells and sum(spells[-1]) == day:
                spells[-1] = (spells[-1][0], spells[-1][1] + 1)
            else:
                spells.append((day, 1))
    return spells
# M: Start plus length of the last spell tells whether today continues it.
assert rainy_spells([0, 2, 3, 0, 1]) == [(1, 2), (4, 1)]
assert rainy_spells([1.5]) == [(0, 1)]
assert rainy_spells([0]) == []

def tightest_span(spans, point):
    """Return the shortest span (low, high) that contains point, ends included, or None.

    The first of equally short spans is returned."""
    holding = [span for span in spans if span[0] <= point <= span[1]]
    return min(holding, key=lambda span: span[1] - span[0], default=None)
# E: Spans around the point are filtered, and min compares their lengths.
# R: from a list of (low, high) find the narrowest one that contains x, None if none does
assert tightest_span([(0, 9), (3, 6), (5, 20)], 5) == (3, 6)
assert tightest_span([(0, 1)], 5) is None
assert tightest_span([], 5) is None

def time_between_visits(days, visitor):
    """Return the numbers of days between neighbouring visits of visitor.

    days is a list of sets of visitors, one per day."""
    came = [day for day, visitors in enumerate(days) if visitor in visitors]
    return [b - a for a, b in zip(came, came[1:])]
# E: The days of the visits are listed and their neighbours subtracted.
# R: list of sets (visitors per day): how many days between the visits of X
assert time_between_visits([{"al"}, {"bo"}, {"al", "bo"}, {"al"}], "al") == [2, 1]
assert time_between_visits([{"al"}], "al") == []
assert time_between_visits([], "al") == []

def all_spans_inside(inner, outer):
    """Check whether every inner span (low, high) lies completely inside some single outer span."""
    return all(any(a <= low and high <= b for a, b in outer) for low, high in inner)
# E: All inner spans need at least one outer span that encloses them.
# R: is each range of the first list fully contained in at least one range of the second list?
assert all_spans_inside([(2, 3), (7, 8)], [(1, 4), (6, 9)]) is True
assert all_spans_inside([(3, 7)], [(1, 4), (4, 9)]) is False
assert all_spans_inside([], []) is True

def price_on_day(day, changes, start_price):
    """Return the price valid on day when changes maps days to new prices from that day on."""
    past = [d for d in changes if d <= day]
    return changes[max(past)] if past else start_price
# E: The latest change that is not in the future holds the price.
# R: price history {day: new price}, which price was valid on day X? start price before the first change
assert price_on_day(7, {3: 12, 6: 15, 9: 11}, 10) == 15
assert price_on_day(2, {3: 12}, 10) == 10
assert price_on_day(3, {3: 12}, 10) == 12

def join_close_spans(spans, gap):
    """Join neighbouring sorted spans when the gap between them is at most gap; return lists."""
    joined = []
    for start, end in spans:
        if joined and start - joined[-1][1] <= gap:
            joined[-1][1] = end
        else:
            joined.append([start, end])
    return joined
# M: The end of the last list is replaced when the next span begins soon enough.
assert join_close_spans([(1, 3), (4, 6), (10, 12)], 1) == [[1, 6], [10, 12]]
assert join_close_spans([(1, 2), (4, 5)], 1) == [[1, 2], [4, 5]]
assert join_close_spans([], 1) == []

def age_bracket_counts(ages, borders):
    """Count ages per bracket: below the first border, between borders, and from the last one on.

    borders is ascending; an age equal to a border belongs to the higher bracket."""
    counts = [0] * (len(borders) + 1)
    for age in ages:
        counts[sum(age >= border for border in borders)] += 1
    return counts
# E: The number of borders that are not above the age is the index of its bracket.
# R: histogram with borders [18, 65]: list of counts for <18, 18..64, 65+
assert age_bracket_counts([5, 18, 40, 70], [18, 65]) == [1, 2, 1]
assert age_bracket_counts([9], []) == [1]
assert age_bracket_counts([], [18]) == [0, 0]

def longest_without_gap(spans):
    """Return the longest stretch of time covered without a gap by the spans, 0 for none.

    Spans are (start, end) in any order and may overlap or touch."""
    best = 0
    begin = reach = None
    for start, end in sorted(spans):
        if reach is None or start > reach:
            begin, reach = start, end
        reach = max(reach, end)
        best = max(best, reach - begin)
    return best
# M: A gap starts a new stretch, otherwise the reach of the present one grows.
assert longest_without_gap([(5, 6), (0, 2), (1, 4)]) == 4
assert longest_without_gap([(0, 1), (1, 2), (3, 9)]) == 6
assert longest_without_gap([]) == 0

def opening_text_allows(schedule: dict[str, str], day: str, hour: int) -> bool:
    """Check whether schedule, like {"mon": "9-17"}, is open on day at hour; end hour excluded.

    Days that are missing or marked "closed" are never open."""
    hours = schedule.get(day, "closed")
    if hours == "closed":
        return False
    start, end = map(int, hours.split("-"))
    return start <= hour < end
# E: A missing day counts as closed, otherwise the text is split into two numbers.
# R: schedule {"mon": "9-17", "sun": "closed"}, is it open on a day at a given hour? end not included
assert opening_text_allows({"mon": "9-17"}, "mon", 16) is True
assert opening_text_allows({"mon": "9-17"}, "mon", 17) is False
assert opening_text_allows({"sun": "closed"}, "sun", 12) is False
assert opening_text_allows({}, "tue", 12) is False

def snapshot_days(first, last, step, skip):
    """List days from first to last in steps of step, moving a day in skip one day later.

    Moved days past last are left out, the steps still count from the planned days, and a day that
    would be listed twice is listed once."""
    days = []
    for day in range(first, last + 1, step):
        while day in skip:
            day += 1
        if day <= last and day not in days:
            days.append(day)
    return days
# M: An inner loop pushes a day forward while it is to be skipped.
assert snapshot_days(1, 10, 3, {4, 5}) == [1, 6, 7, 10]
assert snapshot_days(1, 2, 1, {1}) == [2]
assert snapshot_days(5, 4, 1, set()) == []

def nested_depth_of_spans(spans):
    """Return for each span how many other spans of the list strictly contain it.

    Strictly means that both ends of the other span lie outside."""
    return [sum(a < low and high < b for a, b in spans) for low, high in spans]
# E: For each span the enclosing ones are counted with a sum of booleans.
assert nested_depth_of_spans([(0, 9), (1, 5), (2, 4)]) == [0, 1, 2]
assert nested_depth_of_spans([(0, 2), (0, 1)]) == [0, 0]
assert nested_depth_of_spans([]) == []

def first_overtime(clock_ins, clock_outs, limit):
    """Return the index of the first working day longer than limit hours, or None.

    Both lists hold hours of the day, and every out is after its in."""
    for day, (start, end) in enumerate(zip(clock_ins, clock_outs)):
        if end - start > limit:
            return day
    return None
# E: Zipped hours are subtracted day by day until one exceeds the limit.
assert first_overtime([8, 8, 9], [16, 18, 20], 8) == 1
assert first_overtime([8], [16], 8) is None
assert first_overtime([], [], 8) is None

def span_text(low, high, unit=""):
    """Return "3-5 kg" for two numbers and a unit, "3 kg" if both are equal, without unit "3-5".

    When low is larger than high, they change places."""
    low, high = min(low, high), max(low, high)
    numbers = str(low) if low == high else f"{low}-{high}"
    return f"{numbers} {unit}".strip()
# E: Equal ends are written once, and strip removes the blank when there is no unit.
# R: format a range nicely: (3, 5, "kg") -> "3-5 kg", equal numbers only once, swap if wrong order
assert span_text(3, 5, "kg") == "3-5 kg"
assert span_text(4, 4, "kg") == "4 kg"
assert span_text(9, 2) == "2-9"

def seats_between_taken(row):
    """Return the lengths of all runs of free seats "_" between two taken ones "#" in a row text.

    Free seats before the first or behind the last taken seat do not count."""
    inner = row.strip("_")
    return [len(run) for run in inner.split("#") if run]
# E: Outer free seats are stripped, and splitting at the taken ones leaves the runs.
assert seats_between_taken("__#__#_##___") == [2, 1]
assert seats_between_taken("____") == []
assert seats_between_taken("") == []

def nearest_span(spans, point):
    """Return the span closest to point: distance 0 inside, else to its nearer end; first on a tie.

    spans has at least one (low, high) pair."""
    return min(spans, key=lambda span: max(span[0] - point, 0, point - span[1]))
# M: The largest of three values is the distance: left of, inside or right of the span.
# R: which (low, high) range is nearest to a number? inside = distance 0, ties: first in list
assert nearest_span([(0, 2), (8, 9)], 6) == (8, 9)
assert nearest_span([(0, 2), (1, 5)], 2) == (0, 2)
assert nearest_span([(4, 4)], 100) == (4, 4)
