"""Verified problems: sensor logs."""

from collections import Counter, defaultdict
from statistics import median

def latest_value_per_sensor(readings):
    """Return a dict from sensor to its value at the greatest time; readings are (sensor, time,
    value) in any order and no time repeats for a sensor."""
    latest = {}
    for sensor, time, value in sorted(readings, key=lambda reading: reading[1]):
        latest[sensor] = value
    return latest
# E: In time order each assignment overwrites the older value.
# R: readings (sensor, time, value) unordered, i just want the newest value of every sensor
assert latest_value_per_sensor([("a", 5, 20), ("a", 2, 99), ("b", 1, 7)]) == {"b": 7, "a": 20}
assert latest_value_per_sensor([("a", 1, None)]) == {"a": None}
assert latest_value_per_sensor([]) == {}

def silent_sensors(last_seen: dict[str, int], now: int, limit: int) -> list[str]:
    """Return the sensors that have been silent for more than limit seconds, longest silence
    first; last_seen maps a sensor to the time of its last message."""
    silent = [sensor for sensor, seen in last_seen.items() if now - seen > limit]
    return sorted(silent, key=last_seen.get)
# E: The earliest time of contact means the longest silence.
# R: sensors not heard from for more than limit seconds, the longest silent first
assert silent_sensors({"a": 10, "b": 90, "c": 5}, 100, 60) == ["c", "a"]
assert silent_sensors({"a": 40}, 100, 60) == []
assert silent_sensors({}, 100, 60) == []

def alarm_readings(readings, limits):
    """Return texts like "oven: 250 > 240" for readings (sensor, value) above the limit of their
    sensor; sensors without a limit never raise an alarm."""
    alarms = []
    for sensor, value in readings:
        limit = limits.get(sensor)
        if limit is not None and value > limit:
            alarms.append(f"{sensor}: {value} > {limit}")
    return alarms
# M: A limit of None marks sensors without one and is checked before comparing.
# R: for readings (sensor, value) over the limit in a dict, make alarms "oven: 250 > 240". no limit no alarm
assert alarm_readings([("oven", 250), ("hall", 99)], {"oven": 240}) == ["oven: 250 > 240"]
assert alarm_readings([("oven", 240)], {"oven": 240}) == []
assert alarm_readings([("x", 1)], {"x": 0}) == ["x: 1 > 0"]

def mean_by_room_and_hour(readings):
    """Return the mean value for every (room, hour) from records with "room", "time" in minutes of
    the day and "value"."""
    values = defaultdict(list)
    for reading in readings:
        values[reading["room"], reading["time"] // 60].append(reading["value"])
    return {key: sum(group) / len(group) for key, group in values.items()}
# E: Room and hour together form a tuple that is the key of the group.
assert mean_by_room_and_hour([{"room": "hall", "time": 65, "value": 20},
    {"room": "hall", "time": 119, "value": 22}]) == {("hall", 1): 21.0}
assert mean_by_room_and_hour([{"room": "a", "time": 59, "value": 1},
    {"room": "a", "time": 60, "value": 2}]) == {("a", 0): 1.0, ("a", 1): 2.0}
assert mean_by_room_and_hour([]) == {}

def calibrated(readings, offsets):
    """Return the (sensor, value) readings with the sensor's offset added; sensors that are not in
    offsets keep their value. Results are rounded to two decimals."""
    return [(sensor, round(value + offsets.get(sensor, 0), 2)) for sensor, value in readings]
# E: A missing offset is zero thanks to get.
# R: add an offset per sensor to all readings (list of tuples), 0 if none given, 2 decimals
assert calibrated([("a", 20.0), ("b", 7.5)], {"a": -0.25}) == [("a", 19.75), ("b", 7.5)]
assert calibrated([("a", 0.1)], {"a": 0.2}) == [("a", 0.3)]
assert calibrated([], {"a": 1}) == []

def drop_broken_readings(readings, low, high):
    """Keep the records whose "value" is a number between low and high, both included; records with
    a missing or None value are dropped too."""
    kept = []
    for reading in readings:
        value = reading.get("value")
        if value is not None and low <= value <= high:
            kept.append(reading)
    return kept
# E: The None test comes before the chained comparison.
# R: filter records: value must be there, not None and between low and high
assert drop_broken_readings([{"value": 5}, {"value": 999}, {"value": None}, {}], 0,
    50) == [{"value": 5}]
assert drop_broken_readings([{"value": 0}, {"value": 50}], 0, 50) == [{"value": 0}, {"value": 50}]
assert drop_broken_readings([], 0, 1) == []

def share_of_failed_readings(readings):
    """Return for each sensor the share of its values that are None, as a float; readings are
    (sensor, value) pairs."""
    total, failed = Counter(), Counter()
    for sensor, value in readings:
        total[sensor] += 1
        failed[sensor] += value is None
    return {sensor: failed[sensor] / total[sensor] for sensor in total}
# M: Adding a truth value counts it as 0 or 1.
# R: how often does each sensor give None? fraction per sensor
assert share_of_failed_readings([("a", None), ("a", 3), ("b", 1)]) == {"a": 0.5, "b": 0.0}
assert share_of_failed_readings([("a", None)]) == {"a": 1.0}
assert share_of_failed_readings([]) == {}

def rising_sensors(series):
    """Return the names of sensors whose list of values never falls from one to the next, sorted;
    lists of one or no value count as rising."""
    return sorted(
        name for name, values in series.items()
        if all(before <= after for before, after in zip(values, values[1:]))
    )
# E: Neighbouring values are compared with zip inside the filter.
# R: which sensors never go down in their value list? sorted names
assert rising_sensors({"b": [1, 1, 2], "a": [2, 1]}) == ["b"]
assert rising_sensors({"x": [], "d": [5]}) == ["d", "x"]
assert rising_sensors({}) == []

def biggest_jump_per_sensor(series: dict[str, list[int]]) -> dict[str, int]:
    """Map each sensor to the greatest difference, up or down, between two neighbouring values of
    its list; 0 for fewer than two values."""
    return {
        name: max((abs(b - a) for a, b in zip(values, values[1:])), default=0)
        for name, values in series.items()
    }
# E: The default of max covers lists without neighbours.
# R: {"a": [3, 9, 4]} -> biggest step between neighbours for each, here {"a": 6}. 0 if there is nothing to compare
assert biggest_jump_per_sensor({"a": [3, 9, 4], "b": [7]}) == {"a": 6, "b": 0}
assert biggest_jump_per_sensor({"a": [9, 1, 2]}) == {"a": 8}
assert biggest_jump_per_sensor({}) == {}

def first_time_above(readings, limit):
    """Return a dict from sensor to the time of its first value above the limit; readings are (time,
    sensor, value) in time order and sensors that never exceed it are left out."""
    first = {}
    for time, sensor, value in readings:
        if value > limit:
            first.setdefault(sensor, time)
    return first
# E: setdefault stores a time only if there is none yet.
assert first_time_above([(1, "a", 5), (2, "a", 12), (3, "a", 15), (3, "b", 10)], 10) == {"a": 2}
assert first_time_above([(1, "a", 11), (1, "b", 11)], 10) == {"a": 1, "b": 1}
assert first_time_above([], 10) == {}

def minutes_above_limit(log, limit):
    """Add up the minutes a value stayed above the limit: log is a list of (minute, value) in order,
    each value holds until the next entry and the last one does not count."""
    total = 0
    for (start, value), (end, _) in zip(log, log[1:]):
        if value > limit:
            total += end - start
    return total
# E: Each entry is paired with the next, whose time ends its span.
# R: log [(minute, value)...]: a value is valid until the next entry. how many minutes were we above the limit? ignore the last entry, it has no end
assert minutes_above_limit([(0, 5), (10, 30), (25, 7)], 20) == 15
assert minutes_above_limit([(0, 30)], 20) == 0
assert minutes_above_limit([(0, 30), (5, 20), (8, 21), (9, 0)], 20) == 6

def fill_gaps_with_last(values):
    """Replace each None by the last known value before it; Nones at the start stay None."""
    filled, last = [], None
    for value in values:
        if value is not None:
            last = value
        filled.append(last)
    return filled
# E: A variable remembers the last real value and is appended every time.
# R: replace None in a list by the last value before it
assert fill_gaps_with_last([None, 3, None, None, 5]) == [None, 3, 3, 3, 5]
assert fill_gaps_with_last([0, None]) == [0, 0]
assert fill_gaps_with_last([]) == []

def daily_extremes(readings):
    """Return a dict from day to (lowest, highest) temperature for records with a "stamp" like
    "2024-05-01 14:30" and "temp"; days are in rising order."""
    days = {}
    for reading in readings:
        days.setdefault(reading["stamp"].split()[0], []).append(reading["temp"])
    return {day: (min(temps), max(temps)) for day, temps in sorted(days.items())}
# E: The day is the first word of the stamp and groups the temperatures.
# R: min & max temp of each day. records have stamp "2024-05-01 14:30" and temp
assert daily_extremes([{"stamp": "2024-05-01 14:30", "temp": 20},
    {"stamp": "2024-05-01 04:00", "temp": 9}]) == {"2024-05-01": (9, 20)}
assert list(daily_extremes([{"stamp": "2024-05-02 01:00", "temp": 1},
    {"stamp": "2024-05-01 01:00", "temp": 1}])) == ["2024-05-01", "2024-05-02"]
assert daily_extremes([]) == {}

def median_per_station(rows):
    """Return the median of the values of each station; rows are texts like "north 4.5"."""
    stations = defaultdict(list)
    for row in rows:
        station, value = row.split()
        stations[station].append(float(value))
    return {station: median(values) for station, values in stations.items()}
# E: The rows are split, converted and grouped before median is applied to each group.
# R: lines like "north 4.5" -> median of each station
assert median_per_station(["north 4.5", "north 1", "north 9", "south 2"]) == {"north": 4.5,
    "south": 2.0}
assert median_per_station(["a 1", "a 2"]) == {"a": 1.5}
assert median_per_station([]) == {}

def parse_reading(text: str) -> dict[str, float]:
    """Read a text like "temp=21.5;hum=40" into a dict with float values; parts without "=" are
    ignored."""
    values = {}
    for part in text.split(";"):
        if "=" in part:
            key, value = part.split("=", 1)
            values[key.strip()] = float(value)
    return values
# E: Each part is split at its first equals sign and the right side is converted.
# R: "temp=21.5;hum=40" -> {"temp": 21.5, "hum": 40.0}. skip garbage without =
assert parse_reading("temp=21.5; hum=40;ok") == {"temp": 21.5, "hum": 40.0}
assert parse_reading("x=-1") == {"x": -1.0}
assert parse_reading("") == {}

def reading_line(sensor, values, unit):
    """Return a line like "hall: 20.0 to 22.5 C (3 values)" with the least and greatest value in one
    decimal, or "hall: no values" for an empty list."""
    if not values:
        return f"{sensor}: no values"
    return f"{sensor}: {min(values):.1f} to {max(values):.1f} {unit} ({len(values)} values)"
# E: The empty case leaves first, then the format does the rest.
# R: summary "hall: 20.0 to 22.5 C (3 values)" or "hall: no values"
assert reading_line("hall", [22.5, 20, 21], "C") == "hall: 20.0 to 22.5 C (3 values)"
assert reading_line("hall", [], "C") == "hall: no values"
assert reading_line("tank", [7], "m") == "tank: 7.0 to 7.0 m (1 values)"

def pair_door_events(events):
    """Return a list of (opened, closed) times per door as a dict; events are (time, door, "open" or
    "close") in time order. A door opened twice keeps the first time; open ends are dropped."""
    opened, spans = {}, defaultdict(list)
    for time, door, kind in events:
        if kind == "open":
            opened.setdefault(door, time)
        elif door in opened:
            spans[door].append((opened.pop(door), time))
    return dict(spans)
# H: The open doors wait in a dict and are popped when their closing arrives.
# R: door events (time, door, "open"/"close"): pair them to {door: [(opened, closed), ...]}. ignore a close without open
assert pair_door_events([(1, "A", "open"), (2, "B", "open"), (4, "A", "close")]) == {"A": [(1, 4)]}
assert pair_door_events([(1, "A", "open"), (2, "A", "open"), (3, "A", "close"),
    (5, "A", "close")]) == {"A": [(1, 3)]}
assert pair_door_events([(1, "A", "close")]) == {}

def open_windows_now(events):
    """Return the sorted names of windows that are open after a list of (window, opened) events with
    True for opened and False for closed; all are closed at first."""
    state = dict(events)
    return sorted(window for window, is_open in state.items() if is_open)
# E: A dict from pairs keeps the last value of each window.
assert open_windows_now([("bath", True), ("hall", True), ("bath", False)]) == ["hall"]
assert open_windows_now([("b", True), ("a", True)]) == ["a", "b"]
assert open_windows_now([]) == []

def people_in_rooms(moves):
    """Follow moves (person, room) with None for leaving the house and return a dict from room to
    the number of people in it at the end; empty rooms are left out."""
    place = {}
    for person, room in moves:
        place[person] = room
    return dict(Counter(room for room in place.values() if room is not None))
# E: Only the last place of each person counts, and a Counter adds them up by room.
# R: list of (person, room) moves, room None = went out. how many people are in which room at the end?
assert people_in_rooms([("Al", "hall"), ("Bo", "hall"), ("Al", "bath")]) == {"bath": 1, "hall": 1}
assert people_in_rooms([("Al", "hall"), ("Al", None)]) == {}
assert people_in_rooms([]) == {}

def energy_bill_per_device(usage, watts, cents_per_kwh):
    """Return the cost in cents of each device, rounded to one decimal: hours in usage times watts
    of the device gives watt hours. Devices without watts are left out."""
    return {
        device: round(hours * watts[device] / 1000 * cents_per_kwh, 1)
        for device, hours in usage.items()
        if device in watts
    }
# E: Hours times watts divided by 1000 are kilowatt hours, which are multiplied by the price.
# R: usage hours per device, watts per device, price per kWh in cents -> cost per device with 1 decimal. skip devices without watts
assert energy_bill_per_device({"tv": 10, "fan": 5}, {"tv": 100}, 30) == {"tv": 30.0}
assert energy_bill_per_device({"lamp": 3}, {"lamp": 7}, 40) == {"lamp": 0.8}
assert energy_bill_per_device({}, {}, 30) == {}

def meter_usage(stands):
    """Return a dict from meter to the usage between neighbouring stands, as a list; a stand lower
    than the one before means that the meter restarted at 0."""
    usage = {}
    for meter, values in stands.items():
        steps = []
        for before, after in zip(values, values[1:]):
            steps.append(after - before if after >= before else after)
        usage[meter] = steps
    return usage
# M: After a restart the new stand itself is the usage.
assert meter_usage({"gas": [10, 15, 3, 4]}) == {"gas": [5, 3, 1]}
assert meter_usage({"gas": [10], "water": []}) == {"gas": [], "water": []}
assert meter_usage({}) == {}

def warmest_room(rooms):
    """Return the room with the highest mean temperature; rooms maps a name to a list of values,
    empty lists are ignored and None is returned if nothing is left."""
    means = {room: sum(values) / len(values) for room, values in rooms.items() if values}
    return max(means, key=means.get) if means else None
# E: The means are computed for rooms with values and max picks the key.
# R: dict room -> list of temps. which room is warmest on average? ignore rooms with no values, None if there are none
assert warmest_room({"hall": [18, 20], "bath": [24], "attic": []}) == "bath"
assert warmest_room({"attic": []}) is None
assert warmest_room({"a": [1], "b": [1]}) == "a"

def rooms_outside_comfort(temps, comfort):
    """Return {room: "too cold" or "too warm"} for rooms whose temperature is outside their (low,
    high) comfort range; rooms not in comfort use (18, 24)."""
    verdicts = {}
    for room, temp in temps.items():
        low, high = comfort.get(room, (18, 24))
        if temp < low:
            verdicts[room] = "too cold"
        elif temp > high:
            verdicts[room] = "too warm"
    return verdicts
# M: The range is unpacked after a lookup with a default pair.
assert rooms_outside_comfort({"bath": 20, "hall": 25, "den": 18},
    {"bath": (21, 26)}) == {"bath": "too cold", "hall": "too warm"}
assert rooms_outside_comfort({"hall": 24}, {}) == {}
assert rooms_outside_comfort({}, {}) == {}

def battery_report(levels):
    """Return "ok" if all battery levels in percent are above 20, else "replace: a, b" with the
    names of the others from the lowest level upwards."""
    weak = sorted((level, name) for name, level in levels.items() if level <= 20)
    if not weak:
        return "ok"
    return "replace: " + ", ".join(name for _, name in weak)
# E: Pairs of level and name are sorted, and only the names are joined.
# R: batteries {"door": 12, ...} in percent. text "replace: x, y" for 20 and less, weakest first, else "ok"
assert battery_report({"door": 12, "hall": 80, "oven": 5}) == "replace: oven, door"
assert battery_report({"door": 21}) == "ok"
assert battery_report({}) == "ok"

def sensors_by_quality(reports, worst):
    """Group sensors by the text of their quality: reports maps a sensor to an error rate, rates of
    at most 0.01 are "good", below worst "fair" and all others "bad"."""
    groups = {"good": [], "fair": [], "bad": []}
    for sensor, rate in reports.items():
        if rate <= 0.01:
            groups["good"].append(sensor)
        elif rate < worst:
            groups["fair"].append(sensor)
        else:
            groups["bad"].append(sensor)
    return groups
# E: A fixed dict of three lists is filled by comparing each rate with the borders.
assert sensors_by_quality({"a": 0.01, "b": 0.05, "c": 0.2}, 0.1) == {"good": ["a"],
    "fair": ["b"], "bad": ["c"]}
assert sensors_by_quality({"a": 0.1}, 0.1) == {"good": [], "fair": [], "bad": ["a"]}
assert sensors_by_quality({}, 0.1) == {"good": [], "fair": [], "bad": []}

def sample_every(readings, gap):
    """Thin out (time, value) readings in time order: keep the first one and then each one at least
    gap after the last one kept."""
    kept = []
    for time, value in readings:
        if not kept or time - kept[-1][0] >= gap:
            kept.append((time, value))
    return kept
# E: Every reading is compared with the time of the last kept one.
# R: too many readings! keep only those at least `gap` seconds after the last one that was kept, list of (time, value)
assert sample_every([(0, 1), (3, 2), (5, 3), (9, 4)], 5) == [(0, 1), (5, 3)]
assert sample_every([(7, 1)], 100) == [(7, 1)]
assert sample_every([], 5) == []

def joined_readings(temps, humidity):
    """Join two dicts from time to value into sorted (time, temp, humidity) tuples, with None where
    a time occurs in only one of them."""
    times = sorted(set(temps) | set(humidity))
    return [(time, temps.get(time), humidity.get(time)) for time in times]
# E: The union of the times is walked through, and get gives None for gaps.
# R: two dicts time->value, join to sorted (time, temp, hum) with None where missing
assert joined_readings({1: 20, 2: 21}, {2: 40, 3: 41}) == [(1, 20, None), (2, 21, 40),
    (3, None, 41)]
assert joined_readings({}, {5: 1}) == [(5, None, 1)]
assert joined_readings({}, {}) == []

def nearest_reading(readings, time):
    """Return the value whose time is nearest to the given one, the earlier time on a tie; readings
    maps times to values and is not empty."""
    best = min(readings, key=lambda moment: (abs(moment - time), moment))
    return readings[best]
# E: min compares distance first and the time itself second.
# R: dict time->value, give the value measured closest to time t (earlier one if tied)
assert nearest_reading({0: "a", 10: "b"}, 7) == "b"
assert nearest_reading({0: "a", 10: "b"}, 5) == "a"
assert nearest_reading({4: "x"}, 99) == "x"

def value_between(readings, time):
    """Return the value at time by a straight line between the neighbouring known times; readings is
    a dict with numeric times. Known times give their own value, times outside None."""
    if time in readings:
        return readings[time]
    before = [moment for moment in readings if moment < time]
    after = [moment for moment in readings if moment > time]
    if not before or not after:
        return None
    left, right = max(before), min(after)
    part = (time - left) / (right - left)
    return readings[left] + part * (readings[right] - readings[left])
# H: The neighbours are the greatest earlier and the smallest later time, and the rest is a proportion.
# R: interpolate: dict time->value, linear between the two neighbours, None outside of the range
assert value_between({0: 10, 10: 20}, 5) == 15.0
assert value_between({0: 10, 10: 20}, 10) == 20
assert value_between({0: 10, 10: 20}, 11) is None

def smooth_series(series, width):
    """Return for every sensor the list of means over each window of the given width of neighbouring
    values; shorter lists give an empty list."""
    return {
        name: [sum(values[i:i + width]) / width for i in range(len(values) - width + 1)]
        for name, values in series.items()
    }
# E: Slices of fixed width run through each list of values.
# R: moving average of width n for each list in a dict
assert smooth_series({"a": [1, 3, 5]}, 2) == {"a": [2.0, 4.0]}
assert smooth_series({"a": [1]}, 2) == {"a": []}
assert smooth_series({"a": [4, 6], "b": [7]}, 1) == {"a": [4.0, 6.0], "b": [7.0]}

def rain_events(amounts):
    """Return the total of each rain event, an event being a run of neighbouring days with more than
    0 millimetres; days is a list of amounts."""
    events, current = [], 0
    for amount in amounts + [0]:
        if amount > 0:
            current += amount
        elif current:
            events.append(current)
            current = 0
    return events
# M: A dry day added at the end closes the last event as well.
# R: list of mm per day. sum up each wet spell (days in a row with rain)
assert rain_events([0, 2, 3, 0, 0, 5]) == [5, 5]
assert rain_events([1]) == [1]
assert rain_events([]) == []

def count_by_wind_direction(readings):
    """Count the readings per main direction "N", "E", "S" or "W" of the angle in degrees, where N
    is from 315 up to below 45 and so on clockwise. All four are keys."""
    counts = {"N": 0, "E": 0, "S": 0, "W": 0}
    for angle in readings:
        counts["NESW"[(angle + 45) % 360 // 90]] += 1
    return counts
# E: Turning the circle by 45 degrees makes each direction a quarter from 0 on.
assert count_by_wind_direction([0, 44, 45, 180, 359]) == {"N": 3, "E": 1, "S": 1, "W": 0}
assert count_by_wind_direction([225, 315]) == {"N": 1, "E": 0, "S": 0, "W": 1}
assert count_by_wind_direction([]) == {"N": 0, "E": 0, "S": 0, "W": 0}

def missing_hours(readings):
    """Return the hours from 0 to 23 for which no reading exists, as a list; readings are records
    with a "time" like "07:45"."""
    present = {int(reading["time"][:2]) for reading in readings}
    return [hour for hour in range(24) if hour not in present]
# E: The hours that occur form a set against which all 24 are tested.
# R: records with time "07:45", which hours of the day have no record at all?
assert missing_hours([{"time": f"{hour:02d}:30"} for hour in range(22)]) == [22, 23]
assert missing_hours([{"time": f"{hour:02d}:00"} for hour in range(24)]) == []
assert len(missing_hours([])) == 24

def duplicate_stamps(readings):
    """Return the (sensor, time) pairs that occur more than once in records with "sensor" and
    "time", sorted."""
    counts = Counter((reading["sensor"], reading["time"]) for reading in readings)
    return sorted(pair for pair, number in counts.items() if number > 1)
# E: The pairs are counted as tuples.
# R: (sensor, time) combos that occur twice in the records, sorted
assert duplicate_stamps([{"sensor": "a", "time": 1}, {"sensor": "a", "time": 1},
    {"sensor": "b", "time": 1}]) == [("a", 1)]
assert duplicate_stamps([{"sensor": "a", "time": 1}]) == []
assert duplicate_stamps([]) == []

def threshold_crossings(values, limit):
    """Return a list of (index, "up" or "down") for each place where the values cross the limit, a
    value being high if it is at least the limit. The first value never counts."""
    crossings = []
    for index in range(1, len(values)):
        was_high, is_high = values[index - 1] >= limit, values[index] >= limit
        if was_high != is_high:
            crossings.append((index, "up" if is_high else "down"))
    return crossings
# M: Neighbouring truth values are compared, and the newer one names the direction.
# R: where does a series go over or under a limit? [(index, "up"/"down")], at the limit counts as over
assert threshold_crossings([1, 5, 6, 2], 5) == [(1, "up"), (3, "down")]
assert threshold_crossings([9, 9], 5) == []
assert threshold_crossings([], 5) == []

def outlier_sensors(values, allowed):
    """Return the sorted names of sensors whose value differs by more than allowed from the median
    of all values."""
    if not values:
        return []
    middle = median(values.values())
    return sorted(name for name, value in values.items() if abs(value - middle) > allowed)
# E: The median of all is compared with each value.
# R: sensors further than x from the median of all values
assert outlier_sensors({"a": 20, "b": 21, "c": 50}, 5) == ["c"]
assert outlier_sensors({"a": 1, "b": 11}, 5) == []
assert outlier_sensors({}, 5) == []

def agree_within(first, second, tolerance):
    """Check whether two dicts have the same sensors and each pair of values differs by at most the
    tolerance."""
    if first.keys() != second.keys():
        return False
    return all(abs(first[name] - second[name]) <= tolerance for name in first)
# E: The key views are compared first, and only then the values.
# R: are two dicts of measurements equal up to a tolerance? same keys needed
assert agree_within({"a": 1.0}, {"a": 1.05}, 0.1) is True
assert agree_within({"a": 1.0}, {"a": 1.0, "b": 2}, 0.1) is False
assert agree_within({}, {}, 0) is True

def replace_by_backup(primary, backup):
    """Return the primary values with each None replaced by the backup value of the same sensor;
    without backup None stays. Sensors only in the backup are ignored."""
    return {k: backup.get(k) if v is None else v for k, v in primary.items()}
# E: Only None values trigger the lookup in the second dict.
# R: where primary is None take the backup value (may stay None)
assert replace_by_backup({"a": None, "b": 0}, {"a": 5, "b": 9, "c": 1}) == {"a": 5, "b": 0}
assert replace_by_backup({"a": None}, {}) == {"a": None}
assert replace_by_backup({}, {"c": 1}) == {}

def histogram_by_width(values, width):
    """Count values in bins of the given width and return a dict from the lower bound of each bin
    that has values to its count, in rising order."""
    counts = Counter(value // width * width for value in values)
    return dict(sorted(counts.items()))
# E: Integer division and multiplication give the lower bound of the bin.
# R: bin whole numbers by width: [3, 12, 17] with 10 -> {0: 1, 10: 2}
assert histogram_by_width([3, 12, 17], 10) == {0: 1, 10: 2}
assert histogram_by_width([-1, 0], 5) == {-5: 1, 0: 1}
assert histogram_by_width([], 5) == {}

def busiest_minute(stamps):
    """Return the minute like "14:05" in which most events happened, given stamps like "14:05:33";
    the earliest one on a tie, None for no stamps."""
    counts = Counter(stamp[:5] for stamp in stamps)
    return min(counts, key=lambda minute: (-counts[minute], minute), default=None)
# E: The seconds are cut off before counting.
# R: stamps "14:05:33" -> the minute "14:05" with most events
assert busiest_minute(["14:05:33", "14:06:01", "14:06:59"]) == "14:06"
assert busiest_minute(["09:00:00", "08:00:00"]) == "08:00"
assert busiest_minute([]) is None

def log_level_counts(lines):
    """Count log lines per level, the first word of a line without its colon, in upper case; blank
    lines are skipped."""
    counts = {}
    for line in lines:
        words = line.split()
        if words:
            level = words[0].rstrip(":").upper()
            counts[level] = counts.get(level, 0) + 1
    return counts
# E: Splitting a blank line gives no words, so it falls through.
# R: count how many log lines per level, line looks like "error: disk full" or "INFO started"
assert log_level_counts(["error: disk full", "INFO started", "Error: no", "  "]) == {"ERROR": 2,
    "INFO": 1}
assert log_level_counts([""]) == {}
assert log_level_counts(["warn"]) == {"WARN": 1}

def error_lines_with_context(lines, word):
    """Return for each line containing the word a tuple (line before or None, line)."""
    found = []
    previous = None
    for line in lines:
        if word in line:
            found.append((previous, line))
        previous = line
    return found
# E: The previous line is remembered while the loop goes on.
# R: lines with a word plus the line before each (None at the start)
assert error_lines_with_context(["start", "ERR a", "ERR b"], "ERR") == [("start", "ERR a"),
    ("ERR a", "ERR b")]
assert error_lines_with_context(["ERR"], "ERR") == [(None, "ERR")]
assert error_lines_with_context(["fine"], "ERR") == []

def uptime_share(events, end):
    """Return the share of time from 0 to end in which a service was up; events is a list of (time,
    is_up) in order and the service is down before the first. end is above 0."""
    up, since = 0, None
    for time, is_up in events:
        if is_up and since is None:
            since = time
        elif not is_up and since is not None:
            up += time - since
            since = None
    if since is not None:
        up += end - since
    return up / end
# H: The start of an up phase is remembered until the phase ends by an event or at the end.
# R: service events (time, True=up / False=down) and end time, which fraction of the time was it up? down until the first event
assert uptime_share([(0, True), (50, False), (75, True)], 100) == 0.75
assert uptime_share([], 10) == 0.0
assert uptime_share([(5, True), (6, True)], 10) == 0.5

def sensor_path_values(house, sensor_paths):
    """Look up "floor/room/name" paths in a dict nested three deep and return a dict from path to
    value, None where any step is missing."""
    result = {}
    for path in sensor_paths:
        floor, room, name = path.split("/")
        result[path] = house.get(floor, {}).get(room, {}).get(name)
    return result
# E: Empty dicts as defaults allow the chain of three lookups.
assert sensor_path_values({"1": {"hall": {"temp": 20}}},
    ["1/hall/temp", "1/bath/temp"]) == {"1/hall/temp": 20, "1/bath/temp": None}
assert sensor_path_values({}, ["1/a/b"]) == {"1/a/b": None}
assert sensor_path_values({"1": {}}, []) == {}

def to_nested_readings(flat):
    """Turn a dict with (room, quantity) keys into a dict from room to a dict from quantity to the
    value rounded to a whole number."""
    nested = {}
    for (room, quantity), value in flat.items():
        nested.setdefault(room, {})[quantity] = round(value)
    return nested
# E: The key tuple is unpacked in the loop head and setdefault provides the inner dict.
# R: {("hall","temp"): 20.4} to {"hall": {"temp": 20}}
assert to_nested_readings({("hall", "temp"): 20.4,
    ("hall", "hum"): 39.6}) == {"hall": {"temp": 20, "hum": 40}}
assert to_nested_readings({("a", "x"): -1.2, ("b", "x"): 3.0}) == {"a": {"x": -1}, "b": {"x": 3}}
assert to_nested_readings({}) == {}

def machines_running_together(spans, moment):
    """Return the set of machines that run at the moment; spans maps a machine to a list of (start,
    end) with the end excluded."""
    return {
        machine for machine, times in spans.items()
        if any(start <= moment < end for start, end in times)
    }
# E: any stops at the first span that covers the moment.
# R: which machines run at moment t? spans dict machine -> [(start, end)], end excluded
assert machines_running_together({"saw": [(1, 4), (8, 9)], "mill": [(0, 3)]}, 3) == {"saw"}
assert machines_running_together({"saw": [(1, 4)], "mill": [(0, 3)]}, 2) == {"saw", "mill"}
assert machines_running_together({}, 2) == set()

def weight_by_shelf_warning(loads, limits):
    """Return "shelf A over by 5" texts for shelves whose summed loads exceed their limit, sorted;
    loads are (shelf, kilos) and every shelf in loads has a limit."""
    sums = defaultdict(int)
    for shelf, kilos in loads:
        sums[shelf] += kilos
    return [f"shelf {s} over by {sums[s] - limits[s]}" for s in sorted(sums) if sums[s] > limits[s]]
# E: The sums are made first and compared in a comprehension with a condition.
# R: loads (shelf, kg), limits per shelf; warn with "shelf A over by 5"
assert weight_by_shelf_warning([("A", 20), ("A", 15), ("B", 5)],
    {"A": 30, "B": 5}) == ["shelf A over by 5"]
assert weight_by_shelf_warning([("A", 30)], {"A": 30}) == []
assert weight_by_shelf_warning([], {}) == []

def water_level_states(levels, marks):
    """Turn levels into the names of the highest mark reached; marks maps a name to a minimum level
    and a level below every mark is "low"."""
    ordered = sorted(marks.items(), key=lambda mark: mark[1], reverse=True)
    states = []
    for level in levels:
        states.append(next((name for name, minimum in ordered if level >= minimum), "low"))
    return states
# M: With the marks sorted downwards, the first one reached is the highest.
# R: levels -> name of highest mark reached {"flood": 5, "normal": 1}, else "low"
assert water_level_states([5, 2, 0], {"flood": 5, "normal": 1}) == ["flood", "normal", "low"]
assert water_level_states([3], {}) == ["low"]
assert water_level_states([], {"flood": 5}) == []

def sensor_id_parts(identifier):
    """Split an id like "B2-hall-017" into a dict with "building", "room" and the whole number
    "number"; None if there are not exactly three parts."""
    parts = identifier.split("-")
    if len(parts) != 3:
        return None
    building, room, number = parts
    return {"building": building, "room": room, "number": int(number)}
# E: After the check the three parts are unpacked and one is converted.
# R: "B2-hall-017" -> {"building": "B2", "room": "hall", "number": 17}, None if it's not 3 parts
assert sensor_id_parts("B2-hall-017") == {"building": "B2", "room": "hall", "number": 17}
assert sensor_id_parts("B2-hall") is None
assert sensor_id_parts("") is None

class RunningStats:
    """Collect values per name and tell count, mean and range without keeping the values."""

    def __init__(self):
        self.data = {}

    def add(self, name, value):
        """Take in one value for the name."""
        count, total, low, high = self.data.get(name, (0, 0, value, value))
        self.data[name] = (count + 1, total + value, min(low, value), max(high, value))

    def mean(self, name):
        """Return the mean of the values of a name, or None if there are none."""
        if name not in self.data:
            return None
        count, total, _, _ = self.data[name]
        return total / count
# H: One tuple per name holds count, sum, minimum and maximum so far.
stats = RunningStats()
stats.add("a", 4)
stats.add("a", 8)
assert stats.mean("a") == 6.0
assert stats.mean("b") is None
assert stats.data["a"] == (2, 12, 4, 8)

def recurring_error_codes(log, times):
    """Return the codes like "E42" that occur at least the given number of times in the lines of a
    text; codes are words that begin with E and go on with digits only. Sorted."""
    words = log.split()
    counts = Counter(word for word in words if word[0] == "E" and word[1:].isdigit())
    return sorted(code for code, number in counts.items() if number >= times)
# E: The filter accepts words of the right shape and the Counter counts them.
# R: find error codes (E + digits, as words) that show up n times or more in a log text
assert recurring_error_codes("E42 disk\nE7 fan E42", 2) == ["E42"]
assert recurring_error_codes("Error E EE5", 1) == []
assert recurring_error_codes("", 1) == []

def cooling_rate(readings):
    """Return the fall in temperature per minute between the first and last (minute, temp) reading,
    rounded to two decimals; 0.0 with fewer than two readings or no time between them."""
    if len(readings) < 2 or readings[0][0] == readings[-1][0]:
        return 0.0
    (start, hot), (end, cold) = readings[0], readings[-1]
    return round((hot - cold) / (end - start), 2)
# E: Both end readings are unpacked at once for the quotient.
# R: degrees lost per minute between first and last (minute, temp), 2 decimals
assert cooling_rate([(0, 90), (5, 80), (10, 75)]) == 1.5
assert cooling_rate([(0, 90)]) == 0.0
assert cooling_rate([(2, 10), (5, 11)]) == -0.33

def co2_traffic_lights(values: dict[str, int]) -> str:
    """Return one letter per room in alphabetical order of rooms: "g" below 800, "y" below 1200 and
    "r" otherwise, joined without gaps."""
    letters = []
    for _, value in sorted(values.items()):
        letters.append("g" if value < 800 else "y" if value < 1200 else "r")
    return "".join(letters)
# E: Two nested conditions choose the letter for every value.
# R: co2 per room dict -> string of g/y/r (green under 800, yellow under 1200, red) by room name order
assert co2_traffic_lights({"b": 1200, "a": 799, "c": 800}) == "gry"
assert co2_traffic_lights({"x": 0}) == "g"
assert co2_traffic_lights({}) == ""

def replay_switches(commands):
    """Return the lamps that are on after commands like "on hall", "off hall", "toggle bath" or
    "alloff", as a sorted list."""
    lit = set()
    for command in commands:
        action, _, lamp = command.partition(" ")
        if action == "on":
            lit.add(lamp)
        elif action == "off":
            lit.discard(lamp)
        elif action == "toggle":
            lit ^= {lamp}
        else:
            lit.clear()
    return sorted(lit)
# M: The set of lit lamps is changed by the set method that fits each command.
# R: process "on x", "off x", "toggle x", "alloff" and tell which lamps are on at the end (sorted)
assert replay_switches(["on hall", "toggle bath", "toggle hall"]) == ["bath"]
assert replay_switches(["on a", "on b", "alloff", "on c"]) == ["c"]
assert replay_switches(["off a"]) == []

def leak_suspects(flows, night_hours):
    """Return the sorted meters that have a flow above 0 in every one of the night hours; flows maps
    a meter to a dict from hour to flow and missing hours have no flow."""
    return sorted(
        meter for meter, by_hour in flows.items()
        if all(by_hour.get(hour, 0) > 0 for hour in night_hours)
    )
# E: all demands a positive flow in each hour that is asked for.
assert leak_suspects({"b": {1: 2, 2: 1}, "a": {1: 5}}, [1, 2]) == ["b"]
assert leak_suspects({"b": {1: 1}, "a": {1: 5}}, [1]) == ["a", "b"]
assert leak_suspects({}, [1]) == []
