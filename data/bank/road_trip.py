"""Verified problems: road_trip."""

import math

def litres_per_hundred(litres, km):
    """Return the use per 100 km to one decimal, or None when nothing was driven."""
    return round(litres * 100 / km, 1) if km else None
# E: The litres are scaled to a hundred kilometres.
# R: fuel consumption per 100km, one decimal, None if km is 0
assert litres_per_hundred(30, 500) == 6.0
assert litres_per_hundred(7, 90) == 7.8
assert litres_per_hundred(5, 0) is None

def reaches_next_station(litres, use_per_100, km_to_station, spare_km=20):
    """Check whether the fuel lasts to a station with some kilometres to spare."""
    return litres / use_per_100 * 100 >= km_to_station + spare_km
# E: The range of the fuel is compared with distance plus spare.
assert reaches_next_station(10, 5, 180) is True
assert reaches_next_station(10, 5, 181) is False
assert reaches_next_station(0, 5, 0, 0) is True

def trip_fuel_cost(km, use_per_100, cents_per_litre, passengers=1):
    """Return the cost in cents for each passenger of a trip, rounded up."""
    return math.ceil(km * use_per_100 * cents_per_litre / 100 / passengers)
# E: Litres times price is divided among the people.
assert trip_fuel_cost(200, 6, 180) == 2160
assert trip_fuel_cost(200, 6, 180, 4) == 540
assert trip_fuel_cost(1, 5, 150, 2) == 4

def tanks_needed(km, tank_litres, use_per_100):
    """Return how many times to refuel when starting with a full tank and filling up only
    when empty."""
    reach = tank_litres * 100 / use_per_100
    return max(0, math.ceil(km / reach) - 1)
# M: The first tank is full at the start, so one less is counted.
assert tanks_needed(1500, 40, 8) == 2
assert tanks_needed(500, 40, 8) == 0
assert tanks_needed(0, 40, 8) == 0

def hour_of_arrival_by_car(start_hour, km, speed):
    """Return the hour of arrival on a 24 hour clock, with started hours of driving counted
    as full ones."""
    return (start_hour + math.ceil(km / speed)) % 24
# E: The rounded up hours are added and wrapped at midnight.
# R: leave at hour h, drive km with speed km/h, round the drive up to full hours. arrival hour 0-23
assert hour_of_arrival_by_car(20, 450, 90) == 1
assert hour_of_arrival_by_car(8, 95, 90) == 10
assert hour_of_arrival_by_car(5, 0, 50) == 5

def drive_with_breaks(minutes):
    """Return the whole travel time: after each full two hours of driving comes a break of
    15 minutes.

    No break is made when the drive ends exactly then."""
    breaks = max(0, (minutes - 1) // 120)
    return minutes + 15 * breaks
# M: Subtracting one minute keeps an exact multiple from counting its last break.
assert drive_with_breaks(300) == 330
assert drive_with_breaks(240) == 255
assert drive_with_breaks(0) == 0

def toll_for(axles, km, is_night):
    """Return the toll in cents: 4 per axle and km, by night a quarter less, rounded down."""
    toll = 4 * axles * km
    return toll * 3 // 4 if is_night else toll
# E: The product is cut to three quarters at night.
assert toll_for(2, 100, False) == 800
assert toll_for(2, 100, True) == 600
assert toll_for(3, 1, True) == 9

def speed_camera(speed, limit):
    """Return the fine: nothing up to 3 over the limit, 30 up to 10 over, 60 up to 20 over,
    else 5 per km/h over."""
    over = speed - limit
    if over <= 3:
        return 0
    if over <= 10:
        return 30
    return 60 if over <= 20 else 5 * over
# E: The excess falls into one of four ranges.
# R: fines: <=3 over free, <=10 30, <=20 60, more: 5 times the excess
assert speed_camera(53, 50) == 0
assert speed_camera(60, 50) == 30
assert speed_camera(70, 50) == 60
assert speed_camera(71, 50) == 105

def braking_distance(speed, wet=False):
    """Return the metres to brake: a tenth of the speed squared, doubled when wet, to one
    decimal."""
    metres = (speed / 10) ** 2
    return round(metres * 2 if wet else metres, 1)
# E: The rule of thumb squares a tenth of the speed.
assert braking_distance(50) == 25.0
assert braking_distance(30, wet=True) == 18.0
assert braking_distance(0) == 0

def safe_gap(speed, rain=False, truck=False):
    """Return the gap to keep in metres: half the speed, plus 10 in the rain, at least 50
    for trucks."""
    gap = speed / 2
    if rain:
        gap += 10
    return max(gap, 50) if truck else gap
# E: The half speed is raised by the conditions.
assert safe_gap(100) == 50
assert safe_gap(80, rain=True) == 50
assert safe_gap(60, truck=True) == 50
assert safe_gap(30) == 15

def parking_meter_minutes(coins, cents_per_hour=120, longest=180):
    """Return the parking minutes for a list of coins, rounded down and limited."""
    return min(longest, sum(coins) * 60 // cents_per_hour)
# E: The money buys minutes up to a limit.
# R: put coins in the meter: 1.20 per hour, max 3 hours. minutes?
assert parking_meter_minutes([50, 50, 20]) == 60
assert parking_meter_minutes([200, 200, 200]) == 180
assert parking_meter_minutes([]) == 0

def overstay_fee(paid_minutes, parked_minutes, grace=10):
    """Return the fee for parking too long: 0 within the grace time, else 10 plus 5 per
    started 30 minutes over.

    The minutes over are counted from the paid time on."""
    over = parked_minutes - paid_minutes
    if over <= grace:
        return 0
    return 10 + 5 * math.ceil(over / 30)
# M: Beyond the grace time a base fee and started half hours are charged.
assert overstay_fee(60, 70) == 0
assert overstay_fee(60, 71) == 15
assert overstay_fee(60, 125) == 25

def seat_window(seat):
    """Tell if a seat number is at a window in rows of four seats, numbered 1 to 4 from
    window to window."""
    return seat % 4 in (0, 1)
# E: First and last of each four have the remainders 1 and 0.
assert seat_window(5) is True
assert seat_window(8) is True
assert seat_window(6) is False

def bus_row(seat, per_row=4):
    """Return the row, from 1, of a seat number that counts from 1."""
    return (seat - 1) // per_row + 1
# E: Shifting to zero and back makes the whole quotient the row.
assert bus_row(1) == 1
assert bus_row(4) == 1
assert bus_row(10, 3) == 4

def delay_announcement(minutes):
    """Return "on time" under 6 minutes, "N min late" under an hour and "over 1 h late"
    otherwise."""
    if minutes < 6:
        return "on time"
    return f"{minutes} min late" if minutes < 60 else "over 1 h late"
# E: Small and large delays have fixed words.
assert delay_announcement(5) == "on time"
assert delay_announcement(25) == "25 min late"
assert delay_announcement(60) == "over 1 h late"

def compensation(price, delay_minutes):
    """Return the refund for a late train: a quarter from 60 minutes, half from 120, in
    cents rounded down."""
    if delay_minutes < 60:
        return 0
    return price // 2 if delay_minutes >= 120 else price // 4
# E: The delay picks no part, a quarter or a half.
# R: train late: from 60 min 25% back, from 120 min 50%. price in cents floor
assert compensation(4000, 59) == 0
assert compensation(4001, 60) == 1000
assert compensation(4000, 120) == 2000

def connection_reached(arrival, delay, departure, change_minutes):
    """Check if the next train is caught: late arrival plus time to change is not after the
    departure."""
    return arrival + delay + change_minutes <= departure
# E: All minutes are added and compared with the departure.
assert connection_reached(600, 5, 615, 10) is True
assert connection_reached(600, 6, 615, 10) is False
assert connection_reached(0, 0, 0, 0) is True

def passengers_at_stops(changes, capacity):
    """Return the number of passengers after each stop, from (off, on) pairs, never above
    the capacity.

    The bus starts empty; nobody more gets in when it is full, and at most all get off."""
    inside = 0
    counts = []
    for off, on in changes:
        inside = max(0, inside - off)
        inside = min(capacity, inside + on)
        counts.append(inside)
    return counts
# M: First people leave, then others enter up to the capacity.
assert passengers_at_stops([(0, 8), (3, 10)], 12) == [8, 12]
assert passengers_at_stops([(4, 2)], 5) == [2]
assert passengers_at_stops([], 5) == []

def suitcase_verdict(kilos, limit=23):
    """Return "ok", "pay" if up to 9 kilos too heavy, or "repack" above that."""
    if kilos <= limit:
        return "ok"
    return "pay" if kilos - limit <= 9 else "repack"
# E: The excess over the limit decides between paying and repacking.
assert suitcase_verdict(23) == "ok"
assert suitcase_verdict(32) == "pay"
assert suitcase_verdict(20, 10) == "repack"

def cabin_bag_fits(length, width, height, box=(55, 40, 20)):
    """Check if a bag fits a box when it may be turned: the sorted sides are compared one by one."""
    return all(side <= room for side, room in zip(sorted((length, width, height)), sorted(box)))
# M: Sorting both makes the smallest side meet the smallest room.
# R: does my bag fit 55x40x20 in any orientation?
assert cabin_bag_fits(20, 55, 40) is True
assert cabin_bag_fits(56, 10, 10) is False
assert cabin_bag_fits(25, 25, 25) is False

def time_zone_call(hour_here, offset, earliest=8, latest=21):
    """Tell if a call is fine: the hour there, offset hours later, is from earliest to
    before latest."""
    there = (hour_here + offset) % 24
    return earliest <= there < latest
# E: The shifted hour is wrapped and tested in a range.
assert time_zone_call(20, 6) is False
assert time_zone_call(6, 2) is True
assert time_zone_call(2, -6) is True

def days_at_places(nights):
    """Return the day number of the arrival at each place, starting with day 1, from the
    nights at each."""
    days = []
    day = 1
    for count in nights:
        days.append(day)
        day += count
    return days
# M: The day is noted before the nights of that place are added.
# R: nights per place [2, 3, 1] -> arrival days [1, 3, 6]
assert days_at_places([2, 3, 1]) == [1, 3, 6]
assert days_at_places([5]) == [1]
assert days_at_places([]) == []

def hotel_bill_with_free_night(nights, per_night, breakfast=0, guests=1):
    """Return the hotel price: rooms by night, breakfast per guest and night, one night in
    seven free.

    Every seventh night is free but breakfast is always paid."""
    paid_nights = nights - nights // 7
    return paid_nights * per_night + nights * breakfast * guests
# M: Full weeks each take one night off the paid ones.
assert hotel_bill_with_free_night(3, 80) == 240
assert hotel_bill_with_free_night(7, 50, 10, 2) == 440
assert hotel_bill_with_free_night(0, 90, 10) == 0

def cheapest_route(km, minutes, cents_per_km, cents_per_minute):
    """Return the index of the cheapest route, given kilometres and minutes of each in two lists."""
    costs = [k * cents_per_km + m * cents_per_minute for k, m in zip(km, minutes)]
    return costs.index(min(costs))
# M: Each route gets one cost, and the place of the smallest is returned.
assert cheapest_route([100, 80], [60, 120], 30, 20) == 0
assert cheapest_route([100, 80], [60, 70], 30, 20) == 1
assert cheapest_route([5, 5], [9, 9], 1, 1) == 0

def odometer_trips(readings):
    """Return (longest trip, total) from odometer readings in order, (0, 0) for fewer than two."""
    trips = [b - a for a, b in zip(readings, readings[1:])]
    return max(trips, default=0), sum(trips)
# E: Neighbouring readings give the trips.
assert odometer_trips([100, 150, 180]) == (50, 80)
assert odometer_trips([100]) == (0, 0)
assert odometer_trips([]) == (0, 0)

def service_due(km_now, km_last, months_since, km_limit=15000, months_limit=12):
    """Check if a car needs its service, by kilometres or by months, whichever limit is reached."""
    return km_now - km_last >= km_limit or months_since >= months_limit
# E: One reached limit is enough.
# R: service every 15000 km or 12 months. due? args km now, km at last service, months since
assert service_due(30000, 15000, 3) is True
assert service_due(20000, 15000, 12) is True
assert service_due(29999, 15000, 11) is False

def tyre_warning(pressures, wanted=2.4):
    """Return the positions, from 1, of tyres that differ from the wanted pressure by more
    than 0.3."""
    return [i for i, bar in enumerate(pressures, 1) if abs(bar - wanted) > 0.3]
# E: Numbered pressures are filtered by their distance.
assert tyre_warning([2.4, 2.0, 2.5, 2.9]) == [2, 4]
assert tyre_warning([2.0], 2.0) == []
assert tyre_warning([]) == []

def ferry_cars(lengths, deck):
    """Return how many cars from the front of the queue fit on the deck with half a metre
    between them."""
    used = 0
    for count, length in enumerate(lengths):
        gap = 0.5 if count else 0
        if used + gap + length > deck:
            return count
        used += gap + length
    return len(lengths)
# M: Every car but the first also needs a gap.
assert ferry_cars([4, 4, 4], 13) == 3
assert ferry_cars([4, 4, 4], 12) == 2
assert ferry_cars([], 10) == 0

def fuel_left_after(legs, litres, use_per_100):
    """Return the litres left after driving legs in order, stopping before a leg that is too
    long, to 1 decimal."""
    for km in legs:
        need = km * use_per_100 / 100
        if need > litres:
            break
        litres -= need
    return round(litres, 1)
# M: The loop ends at the first leg for which the fuel does not suffice.
# R: drive the legs in order while the fuel is enough, stop at the first one i can't do. litres left?
assert fuel_left_after([100, 100], 20, 6) == 8.0
assert fuel_left_after([100, 500, 10], 20, 6) == 14.0
assert fuel_left_after([], 5, 6) == 5

def car_or_train(car_km, people, train_price_each):
    """Return "car" if 30 cents per km shared by nobody is below the train tickets of all,
    else "train"."""
    return "car" if 30 * car_km < train_price_each * people else "train"
# E: The total cost of the car is compared with all tickets together.
assert car_or_train(100, 4, 1000) == "car"
assert car_or_train(100, 2, 1500) == "train"
assert car_or_train(100, 1, 2000) == "train"

def minutes_to_departure(now, departures):
    """Return the minutes until the next departure at or after now, or None if the last one
    is gone."""
    waits = [time - now for time in departures if time >= now]
    return min(waits, default=None)
# E: Waiting times of the coming departures are compared.
assert minutes_to_departure(100, [90, 120, 110]) == 10
assert minutes_to_departure(100, [100]) == 0
assert minutes_to_departure(100, [90]) is None

def round_trip_cheaper(single, round_trip, trips):
    """Return the lowest price for a number of single trips when two can be bought as a
    round trip."""
    pairs, odd = divmod(trips, 2)
    return pairs * min(round_trip, 2 * single) + odd * single
# M: Each pair costs the cheaper way, and an odd trip is a single.
# R: tickets: single price, return ticket price (2 trips). cheapest for n trips
assert round_trip_cheaper(300, 500, 5) == 1300
assert round_trip_cheaper(200, 500, 4) == 800
assert round_trip_cheaper(300, 500, 0) == 0

def day_ticket_trips(single, day_ticket):
    """Return from how many trips on a day ticket is cheaper than single tickets."""
    return day_ticket // single + 1
# E: The first number of singles that costs more is one above the quotient.
assert day_ticket_trips(300, 800) == 3
assert day_ticket_trips(300, 900) == 4
assert day_ticket_trips(500, 400) == 1

def zone_distance_price(zone_from, zone_to, base=180, per_zone=70):
    """Return the ticket price: base for one zone and per_zone for each further zone
    crossed, either direction."""
    return base + per_zone * abs(zone_to - zone_from)
# E: The absolute difference counts the crossed borders.
assert zone_distance_price(1, 4) == 390
assert zone_distance_price(4, 1) == 390
assert zone_distance_price(2, 2) == 180

def hike_minutes(km, metres_up, metres_down=0):
    """Return the hiking time: 15 minutes per km, 10 per 100 metres up and 6 per 100 metres
    down, rounded."""
    return round(15 * km + metres_up / 10 + 6 * metres_down / 100)
# E: Three parts are added and rounded once.
assert hike_minutes(10, 500) == 200
assert hike_minutes(4, 0, 250) == 75
assert hike_minutes(0, 0) == 0

def turn_back_time(start, sunset, margin=60):
    """Return the minute at which to turn back so that one is home margin minutes before sunset.

    The way back takes as long as the way out; if there is no time at all, the start is returned."""
    return max(start, start + (sunset - margin - start) // 2)
# M: Half of the usable time may be spent on the way out.
assert turn_back_time(600, 1080) == 810
assert turn_back_time(600, 650) == 600
assert turn_back_time(0, 100, 0) == 50

def steepest_part(heights):
    """Return the index of the part with the largest climb between neighbouring heights, -1
    if nothing climbs."""
    climbs = [b - a for a, b in zip(heights, heights[1:])]
    best = max(climbs, default=0)
    return climbs.index(best) if best > 0 else -1
# M: The climbs are listed and the first of the largest is looked up.
# R: list of heights along the trail, which piece (index) goes up the most? -1 if never up
assert steepest_part([100, 120, 180, 170]) == 1
assert steepest_part([50, 40]) == -1
assert steepest_part([]) == -1

def water_for_hike(hours, degrees):
    """Return half litres of water to carry: one per hour, one more per hour over 25
    degrees, at least 2."""
    per_hour = 2 if degrees > 25 else 1
    return max(2, hours * per_hour)
# E: The heat doubles the need, and a minimum applies.
assert water_for_hike(4, 20) == 4
assert water_for_hike(3, 30) == 6
assert water_for_hike(1, 10) == 2

def exits_to_go(current, wanted, total):
    """Return how many exits ahead the wanted one is on a ring road numbered 1 to total,
    driving upwards."""
    return (wanted - current) % total
# E: The remainder by the total makes a negative gap wrap around.
assert exits_to_go(2, 5, 8) == 3
assert exits_to_go(7, 1, 8) == 2
assert exits_to_go(4, 4, 8) == 0

def shorter_way_round(current, wanted, total):
    """Return "up", "down" or "here" for the shorter way on a ring of numbered exits, "up"
    if equally long."""
    ahead = (wanted - current) % total
    if ahead == 0:
        return "here"
    return "up" if ahead <= total - ahead else "down"
# M: The way ahead and the way back add up to the whole ring.
# R: ring road exits 1..n, im at a want b. drive "up" or "down"? ties up, "here" if same
assert shorter_way_round(1, 3, 8) == "up"
assert shorter_way_round(1, 8, 8) == "down"
assert shorter_way_round(1, 5, 8) == "up"
assert shorter_way_round(2, 2, 8) == "here"

def platform_for(train_number):
    """Return the platform: even numbers use 1 to 4 by their remainder by 4 halved plus 1,
    odd ones 5.

    So train 8 uses platform 1 and train 10 platform 2."""
    if train_number % 2:
        return 5
    return train_number % 4 // 2 + 1
# E: Odd numbers leave early, even ones alternate by the remainder.
assert platform_for(8) == 1
assert platform_for(10) == 2
assert platform_for(7) == 5

def carbon_kilos(km_by_car, km_by_train, km_by_plane):
    """Return the kilos of CO2, to one decimal: 0.15 per km by car, 0.03 by train, 0.25 by plane."""
    return round(0.15 * km_by_car + 0.03 * km_by_train + 0.25 * km_by_plane, 1)
# E: Each distance has its own factor.
assert carbon_kilos(100, 100, 0) == 18.0
assert carbon_kilos(0, 0, 1000) == 250.0
assert carbon_kilos(0, 0, 0) == 0

def recovery_days_after_flight(zones, eastward):
    """Return the days to recover: two thirds of a day per zone eastward, half a day
    westward, rounded up."""
    return math.ceil(zones * 2 / 3) if eastward else math.ceil(zones / 2)
# E: The direction picks the factor before rounding up.
assert recovery_days_after_flight(6, True) == 4
assert recovery_days_after_flight(7, True) == 5
assert recovery_days_after_flight(5, False) == 3

def visa_days_used(stays):
    """Return the days spent in a country, where each stay is (first day, last day) with
    both counted."""
    return sum(last - first + 1 for first, last in stays)
# E: One is added because both ends count.
# R: stays as (first,last) day numbers inclusive, total days?
assert visa_days_used([(1, 10), (20, 20)]) == 11
assert visa_days_used([(5, 6)]) == 2
assert visa_days_used([]) == 0

def visa_days_in_window(stays, today, window=180):
    """Count the days of stay in the window of days that ends today, both ends included.

    stays holds (first day, last day) pairs that do not overlap."""
    start = today - window + 1
    total = 0
    for first, last in stays:
        total += max(0, min(last, today) - max(first, start) + 1)
    return total
# H: Each stay is cut to the window, and an empty cut counts zero.
assert visa_days_in_window([(1, 10), (100, 120)], 190) == 21
assert visa_days_in_window([(5, 15)], 190, 180) == 5
assert visa_days_in_window([(200, 210)], 190) == 0

def legs_without_fuel(distances, reach):
    """Return the longest number of neighbouring legs that one tank can cover, starting anywhere."""
    best = 0
    for start in range(len(distances)):
        total = 0
        for count, km in enumerate(distances[start:], 1):
            total += km
            if total > reach:
                break
            best = max(best, count)
    return best
# H: From every start the legs are added until the reach is exceeded.
assert legs_without_fuel([50, 20, 30, 60], 60) == 2
assert legs_without_fuel([90], 60) == 0
assert legs_without_fuel([10, 10, 10], 60) == 3

def fuel_price_trend(prices):
    """Return "up" if each price is at least the one before and the last is higher than the first,
    "down" for the opposite and "mixed" otherwise."""
    if len(prices) > 1 and prices[-1] != prices[0]:
        if prices == sorted(prices):
            return "up"
        if prices == sorted(prices, reverse=True):
            return "down"
    return "mixed"
# M: A list equal to its sorted version never falls.
assert fuel_price_trend([150, 150, 155]) == "up"
assert fuel_price_trend([160, 150]) == "down"
assert fuel_price_trend([150, 160, 155]) == "mixed"
assert fuel_price_trend([150, 150]) == "mixed"

def rental_car_bill(days, km, per_day=40, free_km=200, cents_per_km=25):
    """Return the car rental price in euros: a daily rate plus cents for each km over the
    daily free ones."""
    extra = max(0, km - free_km * days)
    return days * per_day + extra * cents_per_km / 100
# E: Free kilometres grow with the days, and only the excess is charged.
# R: rental: 40 a day, 200 km per day free, then 25 ct a km. euros for days and km
assert rental_car_bill(2, 500) == 105
assert rental_car_bill(3, 600) == 120
assert rental_car_bill(1, 0, per_day=30) == 30

def bike_tour_stages(total_km, longest_stage):
    """Split a tour into the fewest equal whole stages; return (stages, km per stage to 1 decimal).

    No kilometres need no stages: (0, 0)."""
    if total_km == 0:
        return 0, 0
    stages = math.ceil(total_km / longest_stage)
    return stages, round(total_km / stages, 1)
# M: The rounded up number of stages divides the distance evenly.
assert bike_tour_stages(250, 80) == (4, 62.5)
assert bike_tour_stages(80, 80) == (1, 80.0)
assert bike_tour_stages(0, 50) == (0, 0)

def exchange_fee(amount, rate, fee_percent, least_fee):
    """Return the foreign money: the amount less the fee, which is a percentage but at least
    some sum, times rate.

    The result is rounded to two decimals."""
    fee = max(least_fee, amount * fee_percent / 100)
    return round((amount - fee) * rate, 2)
# E: The larger of both fees is taken off before changing.
assert exchange_fee(100, 1.5, 2, 5) == 142.5
assert exchange_fee(1000, 2, 2, 5) == 1960.0
assert exchange_fee(5, 3, 1, 5) == 0

def meeting_point_hours(distance, speed_one, speed_two):
    """Return after how many hours two travellers meet who start at both ends, to 2
    decimals, None if none moves."""
    together = speed_one + speed_two
    return round(distance / together, 2) if together else None
# E: They approach each other with the sum of their speeds.
assert meeting_point_hours(100, 30, 20) == 2.0
assert meeting_point_hours(10, 0, 3) == 3.33
assert meeting_point_hours(10, 0, 0) is None

def traffic_light_wait(second, green, red):
    """Return the seconds to wait at a light that starts green at second 0 and alternates
    green and red."""
    phase = second % (green + red)
    return 0 if phase < green else green + red - phase
# M: The place within one cycle tells whether it is red and how long still.
# R: light: green g sec, red r sec, repeats from second 0. how long do i wait arriving at second t?
assert traffic_light_wait(10, 30, 20) == 0
assert traffic_light_wait(30, 30, 20) == 20
assert traffic_light_wait(99, 30, 20) == 1

def lights_on_route(arrivals, green, red):
    """Count the red lights met at the given seconds, all lights starting green together and
    alternating."""
    return sum(second % (green + red) >= green for second in arrivals)
# E: Each remainder beyond the green time is a red light.
assert lights_on_route([5, 35, 52], 30, 20) == 1
assert lights_on_route([30, 49, 50], 30, 20) == 2
assert lights_on_route([], 30, 20) == 0
