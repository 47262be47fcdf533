"""Verified problems: power_meter."""

import math

def kwh_from_watts(watts, hours):
    """Return the kilowatt hours that a device uses, rounded to two decimals."""
    return round(watts * hours / 1000, 2)
# E: Watts times hours are divided by 1000 for kilowatt hours.
# R: watts and hours to kWh, 2 decimals
assert kwh_from_watts(60, 5) == 0.3
assert kwh_from_watts(2000, 1.5) == 3.0
assert kwh_from_watts(0, 24) == 0

def meter_difference(old, new, digits=5):
    """Return the units used between two readings of a meter that rolls over to 0 after its
    digits are full."""
    return (new - old) % 10 ** digits
# M: The remainder by the size of the counter makes a rolled over difference positive.
# R: electric meter has 5 digits and starts at 0 again after 99999. used units between old and new reading?
assert meter_difference(100, 350) == 250
assert meter_difference(99990, 5) == 15
assert meter_difference(8, 3, 1) == 5

def two_tariff_cost(day_kwh: int, night_kwh: int) -> int:
    """Return the cost in cents: day units cost 30 each, night units 22, and 500 cents are
    always due."""
    return 500 + 30 * day_kwh + 22 * night_kwh
# E: Two products are added to the fixed fee.
assert two_tariff_cost(10, 5) == 910
assert two_tariff_cost(0, 0) == 500
assert two_tariff_cost(1, 1) == 552

def tiered_power_bill(kwh):
    """Return the bill in cents: 20 a unit up to 100, 30 a unit for those up to 300, 45 for
    all above."""
    first = min(kwh, 100) * 20
    second = max(0, min(kwh, 300) - 100) * 30
    third = max(0, kwh - 300) * 45
    return first + second + third
# M: Each tier counts only its own part of the units, cut out with min and max.
# R: power bill in tiers: first 100 kwh 20 ct, next 200 30ct, rest 45 ct each
assert tiered_power_bill(50) == 1000
assert tiered_power_bill(150) == 3500
assert tiered_power_bill(310) == 8450
assert tiered_power_bill(0) == 0

def fuse_blows(device_watts, amps=16):
    """Check whether all devices together draw more than the fuse allows at 230 volts."""
    return sum(device_watts) > 230 * amps
# E: Volts times amps is the power limit for the sum.
# R: do these devices (list of watts) blow my fuse? 230V, 16 amps by default
assert fuse_blows([2000, 1500, 200]) is True
assert fuse_blows([2000, 1680]) is False
assert fuse_blows([], 10) is False

def battery_hours(capacity_wh, draw_watts, reserve_percent=10):
    """Return the whole hours that a battery lasts when the reserve must stay in it; no draw
    gives -1."""
    if draw_watts == 0:
        return -1
    usable = capacity_wh * (100 - reserve_percent) / 100
    return int(usable // draw_watts)
# M: The usable part is divided by the draw and rounded down.
assert battery_hours(1000, 100) == 9
assert battery_hours(1000, 100, 0) == 10
assert battery_hours(500, 0) == -1

def charge_after_hours(percent, hours, per_hour=20):
    """Return the charge after some hours, never over 100; above 80 percent it charges at
    half speed.

    The charge is stepped in whole hours, with the speed taken at the start of each hour."""
    for _ in range(hours):
        percent += per_hour if percent < 80 else per_hour // 2
    return min(percent, 100)
# M: Every hour adds full or half speed according to the level at that time.
# R: car charges 20% an hour, from 80% on only half. given start percent and hours return percent, max 100
assert charge_after_hours(40, 3) == 90
assert charge_after_hours(80, 5) == 100
assert charge_after_hours(10, 0) == 10

def self_supply_share(made, used):
    """Return what percent of the used energy came from own production hour by hour, rounded.

    In each hour only the smaller of both counts; no use at all gives 100."""
    total = sum(used)
    if total == 0:
        return 100
    own = sum(min(sun, load) for sun, load in zip(made, used))
    return round(100 * own / total)
# M: The smaller number of each hour is summed up and set against the whole use.
assert self_supply_share([3, 5, 0], [1, 6, 4]) == 55
assert self_supply_share([2], [2]) == 100
assert self_supply_share([1, 1], [0, 0]) == 100

def bulb_saving(old_watts, new_watts, hours, cents_per_kwh):
    """Return the whole cents saved by a new bulb over the hours; negative if it uses more."""
    return round((old_watts - new_watts) * hours / 1000 * cents_per_kwh)
# E: The difference in watts gives the kilowatt hours that are not paid.
# R: how many cents do i save with a led? old W, new W, hours, ct per kwh
assert bulb_saving(60, 10, 1000, 30) == 1500
assert bulb_saving(5, 15, 100, 30) == -30
assert bulb_saving(9, 9, 500, 40) == 0

def payback_months(price, saving_per_month):
    """Return the full months until a purchase has paid for itself, or None if it saves nothing."""
    if saving_per_month <= 0:
        return None
    return math.ceil(price / saving_per_month)
# E: The rounded up quotient tells the month in which the price is reached.
# R: price and saving a month -> months till it paid off (round up), None if no saving
assert payback_months(100, 30) == 4
assert payback_months(90, 30) == 3
assert payback_months(90, 0) is None

def cheapest_start_hour(prices, length):
    """Return the hour at which a washing machine of length hours runs cheapest.

    prices holds one price per hour; the earliest start wins, and it must end within the list."""
    starts = range(len(prices) - length + 1)
    return min(starts, key=lambda start: sum(prices[start:start + length]))
# M: All starts are compared by the sum of their slice of prices.
# R: hourly power prices in a list and my machine runs n hours in one go. best start index? earliest if tie
assert cheapest_start_hour([5, 3, 2, 4], 2) == 1
assert cheapest_start_hour([1, 1, 1], 2) == 0
assert cheapest_start_hour([9], 1) == 0

def monthly_instalment(yearly_kwh, cents_per_kwh, base_cents):
    """Return the monthly payment in whole euros, rounded up: a twelfth of use, plus the
    monthly base fee."""
    cents = yearly_kwh * cents_per_kwh / 12 + base_cents
    return math.ceil(cents / 100)
# E: The cents of one month are turned into euros and rounded up.
assert monthly_instalment(2400, 30, 1000) == 70
assert monthly_instalment(2401, 30, 1000) == 71
assert monthly_instalment(0, 30, 950) == 10

def refund_or_due(paid, cost):
    """Return a sentence: "refund of N", "N to pay" or "nothing to settle" for the yearly bill."""
    if paid == cost:
        return "nothing to settle"
    if paid > cost:
        return f"refund of {paid - cost}"
    return f"{cost - paid} to pay"
# E: The sign of the difference selects the sentence.
# R: yearly power bill: paid vs cost -> "refund of 20" / "20 to pay" / "nothing to settle"
assert refund_or_due(500, 480) == "refund of 20"
assert refund_or_due(400, 480) == "80 to pay"
assert refund_or_due(1, 1) == "nothing to settle"

def standby_days_per_unit(standby_watts):
    """Return after how many full days a device on standby has used one kilowatt hour.

    A device that draws nothing gives 0."""
    return int(1000 / (standby_watts * 24)) if standby_watts else 0
# E: One thousand watt hours are divided by those of a day and cut to whole days.
assert standby_days_per_unit(4) == 10
assert standby_days_per_unit(50) == 0
assert standby_days_per_unit(0) == 0

def light_left_on(switches):
    """Return how long the light was on, from a list of minutes at which the switch was flipped.

    It is off at first; a last single flip leaves it on and does not count."""
    pairs = zip(switches[::2], switches[1::2])
    return sum(off - on for on, off in pairs)
# M: Every second flip turns it off, so two slices form the on and off pairs.
# R: minutes when i flipped the switch: on, off, on, off... total minutes on, ignore an unfinished one
assert light_left_on([10, 40, 60, 65]) == 35
assert light_left_on([5, 9, 20]) == 4
assert light_left_on([]) == 0

def generator_litres(load_percent, hours):
    """Return the fuel of a generator: 1 litre an hour plus 1 more per started 50 percent of
    load."""
    return hours * (1 + math.ceil(load_percent / 50))
# E: The started halves of the load are counted by rounding up.
assert generator_litres(60, 2) == 6
assert generator_litres(50, 3) == 6
assert generator_litres(0, 4) == 4

def average_price_paid(bills, units):
    """Return the cents per unit over several bills, to one decimal; 0 if no unit was used."""
    total = sum(units)
    return round(sum(bills) / total, 1) if total else 0
# E: Both lists are summed before the division.
assert average_price_paid([3000, 1200], [100, 50]) == 28.0
assert average_price_paid([500], [0]) == 0
assert average_price_paid([], []) == 0

def heating_degree_total(outside, base=15):
    """Add up for all days colder than base how many degrees they lie below it."""
    return sum(base - degrees for degrees in outside if degrees < base)
# E: Only cold days pass the condition, each with its distance to the base.
# R: heating degree days: for every day under 15 degrees add (15 - t)
assert heating_degree_total([10, 20, 14]) == 6
assert heating_degree_total([5], 10) == 5
assert heating_degree_total([]) == 0

def boiler_cycles(temperature, target, minutes):
    """Count how often a boiler is switched on in some minutes.

    A minute of heating adds 3 degrees, one of rest takes 1; it goes on when below target - 5 and
    off when it has reached the target. It is off at first."""
    cycles = 0
    heating = False
    for _ in range(minutes):
        if not heating and temperature < target - 5:
            heating = True
            cycles += 1
        elif heating and temperature >= target:
            heating = False
        temperature += 3 if heating else -1
    return cycles
# H: Two thresholds keep the state on or off, and each switch to on is counted.
assert boiler_cycles(50, 60, 5) == 1
assert boiler_cycles(60, 60, 5) == 0
assert boiler_cycles(50, 60, 13) == 2

def cable_length_ok(metres, watts):
    """Check an extension cable: any power up to 10 m, at most 2000 W up to 25 m, nothing longer."""
    if metres <= 10:
        return True
    return metres <= 25 and watts <= 2000
# E: Short cables pass at once, others need both conditions.
assert cable_length_ok(10, 3500) is True
assert cable_length_ok(20, 2001) is False
assert cable_length_ok(26, 100) is False

def energy_label(kwh_per_year):
    """Return the letter "A" for under 100 kWh, then one letter later for each further 50,
    "G" at worst."""
    if kwh_per_year < 100:
        return "A"
    steps = (kwh_per_year - 100) // 50 + 1
    return "ABCDEFG"[min(steps, 6)]
# M: The number of steps is an index into the letters, limited to the last.
# R: energy label letter. below 100 A, 100-149 B, 150-199 C ... up to G
assert energy_label(99) == "A"
assert energy_label(100) == "B"
assert energy_label(249) == "D"
assert energy_label(900) == "G"

def watts_per_square_metre(watts, length, width):
    """Return the light power per square metre rounded to one decimal, or None for a room
    without area."""
    area = length * width
    return round(watts / area, 1) if area > 0 else None
# E: The area is the product of the sides and must not be zero.
assert watts_per_square_metre(100, 4, 5) == 5.0
assert watts_per_square_metre(50, 3, 2) == 8.3
assert watts_per_square_metre(50, 0, 2) is None

def appliance_rank(costs, position):
    """Return the rank of the appliance at a list position by cost, 1 for the dearest."""
    return sorted(costs, reverse=True).index(costs[position]) + 1
# E: The place in the falling order is the rank.
assert appliance_rank([30, 80, 50], 2) == 2
assert appliance_rank([5, 5], 1) == 1
assert appliance_rank([9], 0) == 1

def share_of_biggest_user(usage):
    """Return the percent of the total that the biggest value makes up, rounded; 0 when
    nothing was used."""
    total = sum(usage)
    if not total:
        return 0
    return round(100 * max(usage) / total)
# E: The maximum is set against the sum, which must not be zero.
# R: how many percent of the total is the largest value? rounded, 0 if total is 0
assert share_of_biggest_user([10, 30, 20]) == 50
assert share_of_biggest_user([0, 0]) == 0
assert share_of_biggest_user([7]) == 100

def night_units(hourly, night_start=22, night_end=6):
    """Sum the units of the night hours in a list of 24 hourly values.

    The night runs from night_start over midnight up to but not including night_end."""
    return sum(hourly[night_start:]) + sum(hourly[:night_end])
# E: The night consists of the end and the beginning of the list.
# R: 24 hourly values, sum from 22h to 6h over midnight
assert night_units([1] * 24) == 8
assert night_units([2] * 6 + [0] * 18) == 12
assert night_units(list(range(24)), 23, 1) == 23

def dim_steps(level, target, step):
    """List the levels of a lamp while it is dimmed up or down to the target in steps.

    The list starts after the first step and the last level is exactly the target."""
    levels = []
    while level != target:
        if level < target:
            level = min(level + step, target)
        else:
            level = max(level - step, target)
        levels.append(level)
    return levels
# M: Each step goes towards the target and min or max stops it there.
# R: dim a lamp from level to target by step. give all levels on the way, end exactly at target
assert dim_steps(10, 50, 20) == [30, 50]
assert dim_steps(50, 15, 20) == [30, 15]
assert dim_steps(5, 5, 2) == []

def resistor_total(first, second, parallel=False):
    """Return two resistors as one: the sum in a row, or product over sum in parallel (one
    decimal)."""
    if parallel:
        return round(first * second / (first + second), 1)
    return first + second
# E: The flag selects one of two formulas.
assert resistor_total(100, 50) == 150
assert resistor_total(100, 50, True) == 33.3
assert resistor_total(10, 10, parallel=True) == 5.0

def voltage_state(volts):
    """Name a battery voltage: "full" from 12.6, "ok" from 12.2, "low" from 11.8, else "empty"."""
    states = [(12.6, "full"), (12.2, "ok"), (11.8, "low")]
    return next((name for limit, name in states if volts >= limit), "empty")
# M: next takes the first state whose limit is reached or the default.
# R: 12V battery: >=12.6 full, >=12.2 ok, >=11.8 low, else empty
assert voltage_state(12.7) == "full"
assert voltage_state(12.2) == "ok"
assert voltage_state(11.9) == "low"
assert voltage_state(10) == "empty"

def clock_drift(days, seconds_per_day, corrected_every):
    """Return the seconds that a clock is off after some days if it is set right every so many days.

    On a day of correction it is right again."""
    return days % corrected_every * seconds_per_day
# E: Only the days since the last correction count.
assert clock_drift(10, 4, 7) == 12
assert clock_drift(14, 4, 7) == 0
assert clock_drift(3, 2, 30) == 6

def fridge_runs_today(minutes_on, minutes_off):
    """Return how many complete on phases a fridge has in a day of 1440 minutes that starts
    with one."""
    cycles, rest = divmod(1440, minutes_on + minutes_off)
    return cycles + (1 if rest >= minutes_on else 0)
# M: The rest of the day may hold one more complete on phase.
# R: fridge runs a min then rests b min all day (1440), how many complete runs?
assert fridge_runs_today(20, 40) == 24
assert fridge_runs_today(10, 25) == 41
assert fridge_runs_today(1000, 100) == 1

def water_heater_wait(litres, from_degrees, to_degrees, watts):
    """Return the minutes to heat water, rounded up: each litre needs 70 watt minutes per degree.

    Water that is already warm enough takes 0."""
    degrees = max(0, to_degrees - from_degrees)
    return math.ceil(litres * degrees * 70 / watts)
# M: The needed energy is divided by the power, and the degrees never go below zero.
assert water_heater_wait(10, 20, 60, 2000) == 14
assert water_heater_wait(5, 60, 40, 2000) == 0
assert water_heater_wait(1, 20, 50, 2100) == 1

def socket_plan(devices, sockets, strip_size=4):
    """Return how many power strips are needed when each takes one socket and offers strip_size.

    No strip is needed if the sockets suffice; each strip adds strip_size - 1 places."""
    strips = 0
    while sockets + strips * (strip_size - 1) < devices:
        strips += 1
    return strips
# M: Strips are added one by one until all devices find a place.
# R: x devices, y wall sockets. a strip uses 1 socket and gives 4. how many strips?
assert socket_plan(5, 2) == 1
assert socket_plan(2, 2) == 0
assert socket_plan(9, 2) == 3

def flat_rate_better(kwh, flat_cents, cents_per_kwh):
    """Tell if a flat rate is strictly cheaper than paying per unit."""
    return flat_cents < kwh * cents_per_kwh
# E: The fixed price is compared with the product.
assert flat_rate_better(200, 5000, 30) is True
assert flat_rate_better(100, 3000, 30) is False
assert flat_rate_better(0, 100, 30) is False

def readings_to_monthly(readings):
    """Return the highest monthly use from meter readings at the start of each month, 0 for
    under two."""
    uses = [b - a for a, b in zip(readings, readings[1:])]
    return max(uses, default=0)
# E: Neighbouring readings are subtracted and the largest gap is kept.
assert readings_to_monthly([100, 180, 230]) == 80
assert readings_to_monthly([50]) == 0
assert readings_to_monthly([]) == 0

def suspicious_readings(readings):
    """Return the positions, from 0, of meter readings lower than the one before."""
    wrong = []
    for i in range(1, len(readings)):
        if readings[i] < readings[i - 1]:
            wrong.append(i)
    return wrong
# E: Each reading from the second on is compared with its neighbour on the left.
# R: meter readings should never go down. give indexes where they do
assert suspicious_readings([5, 8, 7, 9, 2]) == [2, 4]
assert suspicious_readings([1, 1, 2]) == []
assert suspicious_readings([]) == []

def estimate_missing(readings):
    """Fill each None between two readings with their average, rounded down.

    First and last are never None and no two Nones are next to each other."""
    return [
        (readings[i - 1] + readings[i + 1]) // 2 if value is None else value
        for i, value in enumerate(readings)
    ]
# M: A gap looks at its two neighbours by index.
# R: fill None in a list with floor average of both neighbours
assert estimate_missing([10, None, 21]) == [10, 15, 21]
assert estimate_missing([1, 2]) == [1, 2]
assert estimate_missing([0, None, 4, None, 8]) == [0, 2, 4, 6, 8]

def lamp_after_presses(presses, modes=("off", "low", "high")):
    """Return the mode of a lamp that begins in the first mode and moves on with every press."""
    return modes[presses % len(modes)]
# E: The remainder wraps the number of presses around the modes.
# R: lamp goes off, low, high, off... which mode after n presses
assert lamp_after_presses(4) == "low"
assert lamp_after_presses(0) == "off"
assert lamp_after_presses(3, ("a", "b")) == "b"

def blackout_minutes(log):
    """Count the zeros in the longest run of zeros of a log with one value per minute."""
    longest = current = 0
    for value in log:
        if value == 0:
            current += 1
            longest = max(longest, current)
        else:
            current = 0
    return longest
# M: The current run grows with zeros and the longest one is kept.
# R: longest streak of zeros in the list
assert blackout_minutes([5, 0, 0, 3, 0, 0, 0]) == 3
assert blackout_minutes([1, 2]) == 0
assert blackout_minutes([]) == 0

def phone_charges_per_week(percent_per_day, below=20):
    """Return how often a phone is charged in 7 days when it is filled each evening if under
    a limit.

    It starts at 100 percent and never goes below 0."""
    charge = 100
    times = 0
    for _ in range(7):
        charge = max(0, charge - percent_per_day)
        if charge < below:
            charge = 100
            times += 1
    return times
# M: Each day uses some charge, and a low evening value resets it and is counted.
# R: phone loses x% a day, i charge to 100 in the evening if its under 20. how often in a week?
assert phone_charges_per_week(30) == 2
assert phone_charges_per_week(90) == 7
assert phone_charges_per_week(5) == 0

def rounded_kwh_text(watt_hours):
    """Return "N Wh" below 1000, else kilowatt hours with one decimal, a trailing ".0" left out."""
    if watt_hours < 1000:
        return f"{watt_hours} Wh"
    return f"{round(watt_hours / 1000, 1):g} kWh"
# E: The g format leaves out the decimals of a whole number.
# R: 1540 Wh -> "1.5 kWh", 999 -> "999 Wh", 2000 -> "2 kWh"
assert rounded_kwh_text(999) == "999 Wh"
assert rounded_kwh_text(2000) == "2 kWh"
assert rounded_kwh_text(1540) == "1.5 kWh"

def compare_years(last, this):
    """Return the change in whole percent as text with sign, "+0%" when equal and "new" if
    last was 0."""
    if last == 0:
        return "new"
    return f"{round((this - last) * 100 / last):+d}%"
# E: The relative change is rounded and formatted with its sign.
# R: change from last year to this in % with sign like "+12%", last = 0 gives "new"
assert compare_years(200, 250) == "+25%"
assert compare_years(200, 150) == "-25%"
assert compare_years(80, 80) == "+0%"
assert compare_years(0, 5) == "new"

def grid_export_cap(hourly, cap):
    """Return the energy lost because each hour can export only cap units."""
    return sum(units - cap for units in hourly if units > cap)
# E: Only the parts above the cap are summed.
# R: only cap units an hour can be exported; how much is lost in total
assert grid_export_cap([3, 8, 6], 5) == 4
assert grid_export_cap([1, 2], 5) == 0
assert grid_export_cap([], 5) == 0

def store_solar(surplus, capacity):
    """Return the fill of a battery after each hour, kept between 0 and the capacity.

    surplus holds what comes in (positive) or is taken (negative) per hour; the start is empty."""
    fill = 0
    history = []
    for change in surplus:
        fill = max(0, min(capacity, fill + change))
        history.append(fill)
    return history
# M: The fill is clamped after each change and recorded.
# R: battery starts empty, list of +/- per hour, never under 0 or above capacity. list of fill levels
assert store_solar([3, 4, -2, -9], 5) == [3, 5, 3, 0]
assert store_solar([-1], 5) == [0]
assert store_solar([], 5) == []

def is_spinning_fast(rpm_values):
    """Check whether every speed is over 1000 and none differs from the first by more than 50."""
    return all(rpm > 1000 and abs(rpm - rpm_values[0]) <= 50 for rpm in rpm_values)
# E: all tests both conditions for each value, and is true for an empty list.
assert is_spinning_fast([1100, 1150, 1060]) is True
assert is_spinning_fast([1100, 1151]) is False
assert is_spinning_fast([]) is True

def panels_on_roof(length, width, panel_length, panel_width):
    """Return the most panels that fit in a plain grid, all laid the same way, either way round."""
    upright = (length // panel_length) * (width // panel_width)
    turned = (length // panel_width) * (width // panel_length)
    return max(upright, turned)
# M: Both ways of laying are counted with whole number division.
# R: roof l x w, panel a x b, all the same direction, turned allowed. max number of panels
assert panels_on_roof(10, 4, 2, 1) == 20
assert panels_on_roof(5, 3, 3, 2) == 2
assert panels_on_roof(1, 1, 2, 2) == 0

def saver_tips(temperature, lights_on, hours_tv):
    """Return the number of broken saving rules: over 21 degrees, more than 3 lights, over 2
    hours TV."""
    return (temperature > 21) + (lights_on > 3) + (hours_tv > 2)
# E: Comparisons are added up as zeros and ones.
assert saver_tips(22, 3, 4) == 2
assert saver_tips(21, 3, 2) == 0
assert saver_tips(25, 9, 9) == 3

def guess_device(watts):
    """Name a device by power: under 20 "lamp", 20 to 149 "laptop", 150 to 999 "mixer", more
    "kettle"."""
    if watts < 20:
        return "lamp"
    elif watts < 150:
        return "laptop"
    elif watts < 1000:
        return "mixer"
    return "kettle"
# E: The branches go up through the limits.
assert guess_device(19) == "lamp"
assert guess_device(150) == "mixer"
assert guess_device(1000) == "kettle"

def rotating_outage(street, hour, groups=4):
    """Tell if a street is without power: in each hour one group is off, street number mod
    groups."""
    return street % groups == hour % groups
# E: Street and hour fall into the same group when their remainders are equal.
assert rotating_outage(7, 3) is True
assert rotating_outage(7, 4) is False
assert rotating_outage(10, 5, 5) is True

def lowest_three_hours(prices):
    """Return the three cheapest hours in order of time; earlier hours win ties."""
    ranked = sorted(range(len(prices)), key=lambda hour: prices[hour])
    return sorted(ranked[:3])
# M: A stable sort by price ranks the hours, and the best three are put back in order.
# R: which 3 hours have the lowest price? list of prices by hour -> sorted hours
assert lowest_three_hours([5, 1, 4, 2, 3]) == [1, 3, 4]
assert lowest_three_hours([2, 2, 2, 2]) == [0, 1, 2]
assert lowest_three_hours([7]) == [0]

def wind_turbine_power(speed, rated=2000):
    """Return the output: 0 below 3 and from 25 m/s on, the rated power from 12, in between
    in proportion.

    In proportion means (speed - 3) / 9 of the rated power."""
    if speed < 3 or speed >= 25:
        return 0
    if speed >= 12:
        return rated
    return rated * (speed - 3) / 9
# M: The two calm ends come first, then the flat top, then the slope.
# R: wind power: 0 under 3 m/s and from 25 up, full from 12, linear in between: rated*(v-3)/9
assert wind_turbine_power(2) == 0
assert wind_turbine_power(7.5) == 1000
assert wind_turbine_power(12) == 2000
assert wind_turbine_power(25) == 0

def meter_photo_number(digits):
    """Return the reading from a list of digits in which None marks the unreadable ones,
    taken as 0."""
    number = 0
    for digit in digits:
        number = number * 10 + (digit or 0)
    return number
# E: Each digit shifts the number by one place, and or turns None into zero.
# R: digits list with None for unreadable, make the number with None as 0
assert meter_photo_number([0, 4, None, 7]) == 407
assert meter_photo_number([None]) == 0
assert meter_photo_number([]) == 0
