"""Verified problems: scenes with short lists."""

def parking_fee_sum(hours):
    """Compute the parking fees of all cars: the first hour is free, each further whole hour
    costs 2."""
    return sum(2 * max(0, stayed - 1) for stayed in hours)
# E: One hour is taken off, but never below zero.
assert parking_fee_sum([1, 3, 2]) == 6
assert parking_fee_sum([0]) == 0
assert parking_fee_sum([]) == 0

def family_ticket_or_single(ages):
    """Choose the cheaper one: single tickets at 8 per adult (from 16 years) and 4 per child, or
    a family ticket for 20."""
    return min(20, sum(8 if age >= 16 else 4 for age in ages))
# E: The sum of the single prices is compared with 20.
# R: adults (16+) 8, kids 4, family ticket 20. cheapest for list of ages
assert family_ticket_or_single([40, 10]) == 12
assert family_ticket_or_single([40, 41, 5, 6]) == 20
assert family_ticket_or_single([]) == 0

def cheapest_item_free(prices):
    """Sum the prices; from three items on, the cheapest one is free."""
    total = sum(prices)
    return total - min(prices) if len(prices) >= 3 else total
# E: The smallest price is taken off only for three or more.
# R: buy 3 or more, cheapest is free. total
assert cheapest_item_free([5, 2, 9]) == 14
assert cheapest_item_free([5, 2]) == 7
assert cheapest_item_free([]) == 0

def every_third_coffee_free(prices):
    """Add the prices of the coffees in order; every third one is free."""
    return sum(price for place, price in enumerate(prices, 1) if place % 3 != 0)
# E: Places divisible by 3 are left out.
# R: every 3rd coffee is free, whats the total
assert every_third_coffee_free([3, 3, 3, 4]) == 10
assert every_third_coffee_free([2]) == 2
assert every_third_coffee_free([]) == 0

def second_item_half_price(prices):
    """Sort the prices from high to low and charge every second one at half its value. Return
    the sum."""
    ordered = sorted(prices, reverse=True)
    return sum(ordered[::2]) + sum(ordered[1::2]) / 2
# E: Two slices separate full and half prices.
assert second_item_half_price([10, 20]) == 25.0
assert second_item_half_price([8, 2, 4]) == 12.0
assert second_item_half_price([]) == 0.0

def days_to_read(pages, per_day):
    """Tell how many days it takes to read all books, if per_day pages are read daily; a started day
    counts."""
    return -(-sum(pages) // per_day)
# E: The division of the negated sum rounds up.
# R: pages of books and pages per day -> days needed
assert days_to_read([100, 50], 40) == 4
assert days_to_read([80], 40) == 2
assert days_to_read([], 10) == 0

def leftovers_of_trays(cookies, tray):
    """Add up the cookies that do not fill a complete tray in each baking."""
    return sum(count % tray for count in cookies)
# E: The remainders are summed.
assert leftovers_of_trays([10, 7, 4], 4) == 5
assert leftovers_of_trays([8], 4) == 0
assert leftovers_of_trays([], 4) == 0

def weekly_running_report(distances):
    """Write a report of the runs like "3 runs, 21 km, longest 10 km"; without runs it is "no
    runs"."""
    if not distances:
        return "no runs"
    return f"{len(distances)} runs, {sum(distances)} km, longest {max(distances)} km"
# E: Count, sum and maximum are formatted.
assert weekly_running_report([5, 10, 6]) == "3 runs, 21 km, longest 10 km"
assert weekly_running_report([1, 1]) == "2 runs, 2 km, longest 1 km"
assert weekly_running_report([]) == "no runs"

def rain_days_text(rain):
    """Return "dry week" if no day had rain, else the number of wet days with their sum, "2 wet,
    9 mm"."""
    wet = [amount for amount in rain if amount > 0]
    return f"{len(wet)} wet, {sum(wet)} mm" if wet else "dry week"
# E: The list of wet days gives count and sum.
assert rain_days_text([0, 4, 5]) == "2 wet, 9 mm"
assert rain_days_text([0]) == "dry week"
assert rain_days_text([]) == "dry week"

def heating_on_flags(temperatures):
    """Decide for each hour if the heating is on: below 19 degrees it is."""
    return [temperature < 19 for temperature in temperatures]
# E: The comparison itself is the flag.
assert heating_on_flags([18, 19, 10]) == [True, False, True]
assert heating_on_flags([25]) == [False]
assert heating_on_flags([]) == []

def wait_for_next_train(departures, now):
    """Return the minutes until the next departure from now on; -1 if no train comes any more."""
    return min([minute - now for minute in departures if minute >= now], default=-1)
# E: The smallest waiting time of later trains is taken.
# R: departures in minutes + current minute -> wait time, -1 when nothing left
assert wait_for_next_train([10, 25, 40], 20) == 5
assert wait_for_next_train([10], 10) == 0
assert wait_for_next_train([10], 11) == -1

def fair_share_each(expenses):
    """Compute what each person still has to pay (positive) or gets back (negative) so that all
    have paid the same. There is at least one person."""
    share = sum(expenses) / len(expenses)
    return [share - paid for paid in expenses]
# E: The mean is the fair share of everybody.
# R: everyone paid something, who owes what to be even?
assert fair_share_each([10, 20]) == [5.0, -5.0]
assert fair_share_each([4, 4]) == [0.0, 0.0]
assert fair_share_each([9]) == [0.0]

def pocket_money_after(amount, prices):
    """Buy things in order as long as the money is enough; stop at the first that is too
    expensive. Return the money left."""
    for price in prices:
        if price > amount:
            break
        amount -= price
    return amount
# E: The loop ends when a price is larger than the rest.
# R: money left after buying things in order till too expensive
assert pocket_money_after(10, [4, 3, 5, 1]) == 3
assert pocket_money_after(2, [3]) == 2
assert pocket_money_after(5, []) == 5

def things_bought_with(amount, prices):
    """Go through the prices and buy everything that the remaining money allows, skipping what
    is too expensive. Return the prices paid."""
    paid = []
    for price in prices:
        if price <= amount:
            amount -= price
            paid.append(price)
    return paid
# E: Too expensive things are passed over and the loop goes on.
assert things_bought_with(10, [4, 7, 5]) == [4, 5]
assert things_bought_with(1, [2]) == []
assert things_bought_with(5, []) == []

def grade_letters(points):
    """Turn points into letters: "A" from 90, "B" from 75, "C" from 60, and "D" below; join them
    to one text."""
    return "".join("A" if p >= 90 else "B" if p >= 75 else "C" if p >= 60 else "D" for p in points)
# E: The chain of conditions goes from high to low.
# R: points to grade letters in one string, A>=90 B>=75 C>=60 else D
assert grade_letters([95, 75, 60, 10]) == "ABCD"
assert grade_letters([89]) == "B"
assert grade_letters([]) == ""

def scores_after_joker(scores):
    """Double the best score, one copy only, and return the sum of all scores. There is a score."""
    return sum(scores) + max(scores)
# E: Adding the maximum again doubles it.
assert scores_after_joker([3, 8, 5]) == 24
assert scores_after_joker([4, 4]) == 12
assert scores_after_joker([0]) == 0

def dice_sum_with_sixes(rolls):
    """Sum the rolls; every 6 counts as 10, every 1 counts nothing."""
    return sum({6: 10, 1: 0}.get(roll, roll) for roll in rolls)
# E: A small dict replaces two of the values.
assert dice_sum_with_sixes([6, 1, 3]) == 13
assert dice_sum_with_sixes([2, 2]) == 4
assert dice_sum_with_sixes([]) == 0

def three_equal_dice(rolls):
    """Check whether a list of three rolls shows three equal numbers and these are not ones."""
    return len(set(rolls)) == 1 and rolls[0] != 1
# E: One different value means that all are equal.
assert three_equal_dice([4, 4, 4]) is True
assert three_equal_dice([1, 1, 1]) is False
assert three_equal_dice([2, 2, 3]) is False

def cards_over_limit(cards):
    """Return "bust" if the cards add up to more than 21, otherwise what is missing to 21."""
    total = sum(cards)
    return "bust" if total > 21 else 21 - total
# E: The sum decides between a text and a number.
assert cards_over_limit([10, 5]) == 6
assert cards_over_limit([10, 9, 4]) == "bust"
assert cards_over_limit([]) == 21

def lives_after_levels(results, lives):
    """Take a life for each False and give one for every True, stop at 0 lives. Return the lives."""
    for passed in results:
        lives += 1 if passed else -1
        if lives == 0:
            break
    return lives
# E: The loop ends as soon as no life is left.
assert lives_after_levels([True, False, False], 2) == 1
assert lives_after_levels([False, True], 1) == 0
assert lives_after_levels([], 3) == 3

def position_after_moves(moves):
    """Start at 0, go one step right for each "R" and one left for each "L", and return the
    position."""
    return moves.count("R") - moves.count("L")
# E: Steps to the left are subtracted.
assert position_after_moves(["R", "R", "L"]) == 1
assert position_after_moves(["L"]) == -1
assert position_after_moves([]) == 0

def people_on_bus(changes, seats):
    """Follow how many people are on a bus: each number says how many get on (or off, if
    negative). Tell whether the seats were enough all the time."""
    people = 0
    for change in changes:
        people += change
        if people > seats:
            return False
    return True
# E: The first time with too many people gives False.
# R: bus changes +-n at stops, were there always enough seats?
assert people_on_bus([3, 2, -4], 5) is True
assert people_on_bus([3, 3, -6], 5) is False
assert people_on_bus([], 0) is True

def plates_of_guests(guests, vegetarians):
    """Count the plates with meat: guests who are not on the list of vegetarians get one each."""
    return sum(guest not in vegetarians for guest in guests)
# E: Each guest missing from the second list counts.
assert plates_of_guests(["Al", "Bo", "Cy"], ["Bo"]) == 2
assert plates_of_guests(["Bo"], ["Bo"]) == 0
assert plates_of_guests([], ["Al"]) == 0

def room_numbers_on_floor(rooms, floor):
    """Keep the three-digit room numbers on a floor, which is their first digit, in rising order."""
    return sorted(room for room in rooms if room // 100 == floor)
# E: Dividing by 100 leaves the first digit.
assert room_numbers_on_floor([305, 210, 301], 3) == [301, 305]
assert room_numbers_on_floor([101], 2) == []
assert room_numbers_on_floor([], 1) == []

def free_lockers(taken, count):
    """List the numbers of the lockers from 1 to count that are not taken."""
    return [number for number in range(1, count + 1) if number not in taken]
# E: All numbers are tested against the taken ones.
# R: lockers 1..n which are not taken
assert free_lockers([2, 4], 5) == [1, 3, 5]
assert free_lockers([1], 1) == []
assert free_lockers([], 2) == [1, 2]

def ballots_winner_or_none(ballots, first, second):
    """Return the candidate of the two with more ballots, None for a tie; other ballots do not
    count."""
    difference = ballots.count(first) - ballots.count(second)
    if difference == 0:
        return None
    return first if difference > 0 else second
# E: The sign of the difference names the winner.
assert ballots_winner_or_none(["A", "B", "A"], "A", "B") == "A"
assert ballots_winner_or_none(["A", "B"], "A", "B") is None
assert ballots_winner_or_none(["C", "B"], "A", "B") == "B"

def late_arrivals(minutes, allowed):
    """Count the people who came more minutes after the start than allowed, and return that and
    by how much the latest of all was late, as a pair; (0, 0) if nobody was."""
    late = [minute - allowed for minute in minutes if minute > allowed]
    return len(late), max(late, default=0)
# E: The list of delays gives its length and maximum.
assert late_arrivals([0, 7, 12], 5) == (2, 7)
assert late_arrivals([5], 5) == (0, 0)
assert late_arrivals([], 5) == (0, 0)

def speed_camera_text(speeds, limit):
    """Write "ok" for each speed within the limit and "+7" for one that is 7 above it."""
    return ["ok" if speed <= limit else f"+{speed - limit}" for speed in speeds]
# E: The excess is formatted with a plus sign.
assert speed_camera_text([50, 57], 50) == ["ok", "+7"]
assert speed_camera_text([31], 30) == ["+1"]
assert speed_camera_text([], 50) == []

def doubled_recipe_for(amounts, persons):
    """Scale a recipe for 4 persons to another number of persons; round each amount to whole
    grams."""
    return [round(amount * persons / 4) for amount in amounts]
# E: Each amount is multiplied by the share of persons.
assert doubled_recipe_for([100, 250], 8) == [200, 500]
assert doubled_recipe_for([100], 3) == [75]
assert doubled_recipe_for([], 2) == []

def oldest_with_age_text(names, ages):
    """Write the name and age of the oldest person, such as "Bo (81)"; the first of equally old
    ones."""
    oldest = ages.index(max(ages))
    return f"{names[oldest]} ({ages[oldest]})"
# E: The index of the highest age serves both lists.
assert oldest_with_age_text(["Al", "Bo"], [40, 81]) == "Bo (81)"
assert oldest_with_age_text(["Al", "Bo"], [5, 5]) == "Al (5)"
assert oldest_with_age_text(["Cy"], [0]) == "Cy (0)"

def medal_count_points(medals):
    """Give 3 points for each "gold", 2 for each "silver" and 1 for each "bronze"; sum them."""
    return sum({"gold": 3, "silver": 2, "bronze": 1}.get(medal, 0) for medal in medals)
# E: A dict holds the points, with 0 for anything else.
assert medal_count_points(["gold", "bronze"]) == 4
assert medal_count_points(["tin"]) == 0
assert medal_count_points([]) == 0

def traffic_light_minutes(colors):
    """Add the minutes of waiting: 2 for each "red", 1 for each "yellow", none for "green"."""
    return 2 * colors.count("red") + colors.count("yellow")
# E: Counts are weighted and added.
assert traffic_light_minutes(["red", "green", "yellow"]) == 3
assert traffic_light_minutes(["green"]) == 0
assert traffic_light_minutes([]) == 0

def tidy_guest_list(names):
    """Clean a guest list: trim spaces, drop empty names, write each with a capital first
    letter, and sort."""
    return sorted(name.strip().capitalize() for name in names if name.strip())
# E: The filter uses the trimmed name as well.
# R: clean up names: strip, no blanks, capitalize, sorted
assert tidy_guest_list([" bo", "", "AL "]) == ["Al", "Bo"]
assert tidy_guest_list(["  "]) == []
assert tidy_guest_list([]) == []

def temperature_swing_days(lows, highs, limit):
    """Count the days on which high and low are more than limit degrees apart."""
    return sum(high - low > limit for low, high in zip(lows, highs))
# E: The difference of each day is compared.
assert temperature_swing_days([0, 5], [12, 10], 10) == 1
assert temperature_swing_days([1], [2], 1) == 0
assert temperature_swing_days([], [], 3) == 0

def weekend_hours(hours):
    """Add the hours of Saturday and Sunday, the 6th and 7th of a list that starts on Monday."""
    return sum(hours[5:7])
# E: The slice takes the indexes 5 and 6.
assert weekend_hours([8, 8, 8, 8, 8, 2, 3]) == 5
assert weekend_hours([1, 1]) == 0
assert weekend_hours([0, 0, 0, 0, 0, 4]) == 4

def busiest_weekday_name(visitors):
    """Name the day with most visitors; the list starts with Monday. The earlier day wins a tie."""
    days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return days[visitors.index(max(visitors))]
# E: The index of the maximum picks the name.
assert busiest_weekday_name([3, 9, 1]) == "Tue"
assert busiest_weekday_name([5, 5, 5, 5, 5, 5, 8]) == "Sun"
assert busiest_weekday_name([2, 2]) == "Mon"
