"""Verified problems: word formulas."""

def ten_percent_more_if_odd(n):
    """Raise an odd number by ten percent and leave an even number alone."""
    return n * 110 / 100 if n % 2 else n
# E: An odd remainder counts as true.
assert ten_percent_more_if_odd(5) == 5.5
assert ten_percent_more_if_odd(4) == 4
assert ten_percent_more_if_odd(0) == 0

def percent_of_sum(a, b, percent):
    """Calculate the given percent of the sum of a and b."""
    return (a + b) * percent / 100
# E: The sum is scaled.
assert percent_of_sum(30, 20, 10) == 5.0
assert percent_of_sum(0, 0, 50) == 0.0
assert percent_of_sum(1, 1, 100) == 2.0

def percent_left(total, used):
    """Tell what percent of total is left after used is gone, as a float."""
    return 100 * (total - used) / total
# E: The rest is set in relation to the total.
# R: percent left of total after used
assert percent_left(50, 10) == 80.0
assert percent_left(50, 50) == 0.0
assert percent_left(4, 1) == 75.0

def larger_share_percent(a, b):
    """Return what percent of a + b the larger of both makes up, rounded to an integer."""
    return round(100 * max(a, b) / (a + b))
# E: The larger part over the whole.
assert larger_share_percent(1, 3) == 75
assert larger_share_percent(2, 1) == 67
assert larger_share_percent(5, 5) == 50

def is_at_least_percent_of(part, whole, percent):
    """Check whether part is at least percent of whole, without any division."""
    return part * 100 >= whole * percent
# E: Multiplying across keeps integers.
assert is_at_least_percent_of(25, 100, 25) is True
assert is_at_least_percent_of(24, 100, 25) is False
assert is_at_least_percent_of(0, 0, 50) is True

def half_off_then_add(price, fee):
    """Halve the price and add a fee; a price of 0 stays 0."""
    return price / 2 + fee if price else 0
# E: A zero price counts as false.
assert half_off_then_add(10, 2) == 7.0
assert half_off_then_add(0, 2) == 0
assert half_off_then_add(1, 0) == 0.5

def gross_to_net(gross_cents):
    """Take 20 percent tax out of a gross amount in cents, that is divide by 1.2, and round."""
    return round(gross_cents / 1.2)
# E: The gross amount is 1.2 times the net one.
assert gross_to_net(120) == 100
assert gross_to_net(100) == 83
assert gross_to_net(0) == 0

def tax_inside(gross_cents):
    """Return the tax contained in a gross amount that includes 25 percent tax: a fifth of it."""
    return gross_cents - gross_cents * 100 // 125
# E: The net part is taken off the gross amount.
assert tax_inside(125) == 25
assert tax_inside(100) == 20
assert tax_inside(0) == 0

def simple_interest_total(amount, rate, years):
    """Compute an amount with simple interest: every year rate percent of the start are added."""
    return amount + amount * rate * years / 100
# E: Interest is always on the first amount.
assert simple_interest_total(100, 5, 2) == 110.0
assert simple_interest_total(200, 0, 9) == 200.0
assert simple_interest_total(50, 10, 1) == 55.0

def doubled_after(n, times):
    """Double n the given number of times."""
    return n * 2 ** times
# E: Repeated doubling is a power of two.
assert doubled_after(3, 4) == 48
assert doubled_after(5, 0) == 5
assert doubled_after(0, 9) == 0

def halved_after(n, times):
    """Halve a positive integer so many times, dropping fractions each time."""
    return n // 2 ** times
# E: Dividing by a power of two does all halvings at once.
assert halved_after(40, 3) == 5
assert halved_after(7, 1) == 3
assert halved_after(1, 5) == 0

def sum_of_three_following(n):
    """Add the three integers that come right after n."""
    return 3 * n + 6
# E: n+1, n+2 and n+3 sum to 3n+6.
assert sum_of_three_following(4) == 18
assert sum_of_three_following(0) == 6
assert sum_of_three_following(-2) == 0

def product_with_neighbours(n):
    """Multiply n by the integer before it and the integer after it."""
    return (n - 1) * n * (n + 1)
# E: Three consecutive numbers are multiplied.
assert product_with_neighbours(3) == 24
assert product_with_neighbours(1) == 0
assert product_with_neighbours(5) == 120

def neighbour_products_gap(n):
    """Return the square of n minus the product of its two neighbours n - 1 and n + 1."""
    return n ** 2 - (n - 1) * (n + 1)
# E: The difference is always one.
assert neighbour_products_gap(5) == 1
assert neighbour_products_gap(0) == 1
assert neighbour_products_gap(-7) == 1

def sum_between_two(a, b):
    """Add all integers from a to b, both included, where a <= b, by the formula for a series."""
    return (a + b) * (b - a + 1) // 2
# E: Average of the ends times the count.
# R: sum of ints from a to b inclusive, no loop
assert sum_between_two(1, 4) == 10
assert sum_between_two(5, 5) == 5
assert sum_between_two(-2, 2) == 0

def integers_strictly_between(a, b):
    """Count the integers strictly between a and b, whichever is larger; none for equal numbers."""
    return max(abs(a - b) - 1, 0)
# E: The distance is one more than the numbers in between.
assert integers_strictly_between(3, 7) == 3
assert integers_strictly_between(7, 3) == 3
assert integers_strictly_between(4, 4) == 0

def count_even_up_to(n):
    """Count the even numbers from 1 to n."""
    return n // 2
# E: Every second number is even.
assert count_even_up_to(7) == 3
assert count_even_up_to(8) == 4
assert count_even_up_to(1) == 0

def sum_of_odds_up_to(n):
    """Add all odd numbers from 1 to n; n itself counts when it is odd."""
    return ((n + 1) // 2) ** 2
# E: The sum of the first k odd numbers is k squared.
assert sum_of_odds_up_to(7) == 16
assert sum_of_odds_up_to(8) == 16
assert sum_of_odds_up_to(0) == 0

def nth_odd_number(n):
    """Return the n-th odd number, where the first is 1."""
    return 2 * n - 1
# E: Odd numbers stand one below the even ones.
assert nth_odd_number(1) == 1
assert nth_odd_number(4) == 7
assert nth_odd_number(10) == 19

def is_in_step_sequence(n, first, step):
    """Check whether n appears in the sequence first, first + step, first + 2 * step and so on."""
    return n >= first and (n - first) % step == 0
# E: The distance from the start must be full steps.
assert is_in_step_sequence(14, 5, 3) is True
assert is_in_step_sequence(15, 5, 3) is False
assert is_in_step_sequence(2, 5, 3) is False

def continues_evenly(a, b, c):
    """Check that the step from a to b is the same as from b to c, and is not zero."""
    return b - a == c - b != 0
# E: A chain compares both steps with each other and with zero.
assert continues_evenly(1, 3, 5) is True
assert continues_evenly(1, 3, 6) is False
assert continues_evenly(2, 2, 2) is False

def next_by_same_step(a, b):
    """Return the number that continues a, b with the same step."""
    return 2 * b - a
# E: b plus the step b - a.
assert next_by_same_step(3, 5) == 7
assert next_by_same_step(5, 3) == 1
assert next_by_same_step(4, 4) == 4

def next_by_same_factor(a, b):
    """Continue a, b by the same factor, e.g. 3, 6 gives 12; a is not zero."""
    return b * b / a
# E: b times the factor b / a.
assert next_by_same_factor(3, 6) == 12.0
assert next_by_same_factor(8, 4) == 2.0
assert next_by_same_factor(5, 5) == 5.0

def has_right_angle_from_two(a, b):
    """Check if a triangle with angles a and b has a right angle, maybe as its third angle."""
    return 90 in (a, b, 180 - a - b)
# E: The third angle is computed and all are looked through.
assert has_right_angle_from_two(30, 60) is True
assert has_right_angle_from_two(90, 20) is True
assert has_right_angle_from_two(60, 70) is False

def longest_third_side(a, b):
    """Return the largest whole length of a third side with which a and b still form a triangle."""
    return a + b - 1
# E: The third side must be shorter than both together.
assert longest_third_side(3, 4) == 6
assert longest_third_side(1, 1) == 1
assert longest_third_side(10, 2) == 11

def taxi_distance(x1, y1, x2, y2):
    """Return the way between two street corners when walking along the grid only."""
    return abs(x1 - x2) + abs(y1 - y2)
# E: Both differences are walked.
# R: manhattan distance between two points x1 y1 x2 y2
assert taxi_distance(0, 0, 3, 4) == 7
assert taxi_distance(2, 2, 2, 2) == 0
assert taxi_distance(-1, 0, 1, 0) == 2

def same_row_or_column(x1, y1, x2, y2):
    """Check whether two squares lie in the same row or the same column, but not on the same
    square."""
    return (x1 == x2) != (y1 == y2)
# E: Exactly one coordinate agrees.
assert same_row_or_column(1, 1, 1, 5) is True
assert same_row_or_column(1, 1, 2, 5) is False
assert same_row_or_column(1, 1, 1, 1) is False

def farther_from_origin(x1, y1, x2, y2):
    """Return 1 if the first point is farther from (0, 0), 2 if the second is, else 0."""
    first = x1 ** 2 + y1 ** 2
    second = x2 ** 2 + y2 ** 2
    return 1 if first > second else 2 if second > first else 0
# E: Squared distances are enough to compare.
assert farther_from_origin(3, 4, 1, 1) == 1
assert farther_from_origin(0, 0, 1, 0) == 2
assert farther_from_origin(1, 2, 2, -1) == 0

def value_of_line(slope, offset, x):
    """Compute y on the straight line with a slope and an offset, but never less than zero."""
    return max(slope * x + offset, 0)
# E: The line is cut off at zero.
assert value_of_line(2, 1, 3) == 7
assert value_of_line(-2, 1, 3) == 0
assert value_of_line(0, 5, 9) == 5

def zero_of_line(slope, offset):
    """Return the x where slope * x + offset is 0, or None for a slope of 0."""
    return -offset / slope if slope != 0 else None
# E: The equation is solved for x.
assert zero_of_line(2, -6) == 3.0
assert zero_of_line(0, 5) is None
assert zero_of_line(4, 2) == -0.5

def get_polynomial_value(a, b, c, x):
    """Work out a times x squared, plus b times x, plus c."""
    return a * x ** 2 + b * x + c
# E: The terms are added in their usual order.
assert get_polynomial_value(1, 2, 3, 2) == 11
assert get_polynomial_value(0, 0, 7, 100) == 7
assert get_polynomial_value(1, -1, 0, 1) == 0

def mix_temperature(litres_a, temp_a, litres_b, temp_b):
    """Return the temperature when two amounts of water are poured together."""
    return (litres_a * temp_a + litres_b * temp_b) / (litres_a + litres_b)
# E: It is the mean weighted by the amounts.
assert mix_temperature(1, 20, 1, 40) == 30.0
assert mix_temperature(3, 10, 1, 50) == 20.0
assert mix_temperature(2, 15, 0, 90) == 15.0

def syrup_percent(syrup, water):
    """Tell what percent of a drink is syrup, rounded down; an empty glass has 0."""
    total = syrup + water
    return 100 * syrup // total if total else 0
# E: An empty total is caught by the condition.
assert syrup_percent(1, 4) == 20
assert syrup_percent(1, 2) == 33
assert syrup_percent(0, 0) == 0

def get_water_to_add(syrup, parts):
    """Return the water needed when one part syrup goes with so many parts water, less one spoon
    of 5 ml; never below 0."""
    return max(syrup * parts - 5, 0)
# E: The spoon is taken off the product.
assert get_water_to_add(100, 4) == 395
assert get_water_to_add(1, 3) == 0
assert get_water_to_add(10, 1) == 5

def unit_price_cheaper(price_a, amount_a, price_b, amount_b):
    """Check whether offer a costs less per unit than offer b, without dividing."""
    return price_a * amount_b < price_b * amount_a
# E: Multiplying across compares the unit prices.
assert unit_price_cheaper(3, 2, 2, 1) is True
assert unit_price_cheaper(4, 2, 2, 1) is False
assert unit_price_cheaper(5, 1, 6, 2) is False

def batting_average(hits, tries):
    """Return hits per try with three decimals; fewer than 5 tries give None as too few."""
    if tries < 5:
        return None
    return round(hits / tries, 3)
# E: Too few tries leave early.
assert batting_average(2, 6) == 0.333
assert batting_average(4, 4) is None
assert batting_average(0, 5) == 0.0

def points_needed_for_average(a, b, wanted):
    """Tell which third mark is needed so that the average of all three is wanted."""
    return 3 * wanted - a - b
# E: Three times the average is the needed total.
# R: what third mark do i need to get the wanted average
assert points_needed_for_average(80, 90, 85) == 85
assert points_needed_for_average(50, 50, 60) == 80
assert points_needed_for_average(100, 100, 60) == -20

def new_average(average, count, value):
    """Return the average after one more value joins count values with the given average."""
    return (average * count + value) / (count + 1)
# E: Average times count restores the old sum.
assert new_average(4.0, 3, 8) == 5.0
assert new_average(0, 0, 7) == 7.0
assert new_average(2, 1, 2) == 2.0

def floor_mean_of_three(a, b, c):
    """Return the mean of three integers without the part behind the point, rounding down."""
    return (a + b + c) // 3
# E: Floor division gives the whole mean.
assert floor_mean_of_three(1, 2, 5) == 2
assert floor_mean_of_three(3, 3, 3) == 3
assert floor_mean_of_three(0, 0, 2) == 0

def mean_rounded_half_up(a, b):
    """Average two non-negative integers and round a half upwards."""
    return (a + b + 1) // 2
# E: Adding one before the floor division rounds up.
assert mean_rounded_half_up(3, 4) == 4
assert mean_rounded_half_up(2, 4) == 3
assert mean_rounded_half_up(0, 0) == 0

def is_above_mean(value, a, b, c):
    """Check whether value is more than the average of a, b and c."""
    return 3 * value > a + b + c
# E: Multiplying by three avoids the division.
assert is_above_mean(5, 1, 2, 3) is True
assert is_above_mean(2, 1, 2, 3) is False
assert is_above_mean(0, -1, -1, -1) is True

def steps_up_and_slip(up, slip, days):
    """Tell how high a snail is after days when it climbs up by day and slips back every night but
    the last."""
    return up * days - slip * (days - 1) if days else 0
# E: There is one night less than there are days.
assert steps_up_and_slip(3, 2, 4) == 6
assert steps_up_and_slip(3, 2, 1) == 3
assert steps_up_and_slip(3, 2, 0) == 0

def stairs_by_twos(steps):
    """Count strides when climbing two steps at a time, with a single one at the end if needed."""
    return steps // 2 + steps % 2
# E: Pairs plus the odd step.
assert stairs_by_twos(7) == 4
assert stairs_by_twos(8) == 4
assert stairs_by_twos(0) == 0

def cuts_for_pieces(boards, pieces_each):
    """Return how many cuts are needed to saw each of the boards into pieces_each pieces."""
    return boards * (pieces_each - 1)
# E: A board needs one cut less than pieces.
assert cuts_for_pieces(3, 4) == 9
assert cuts_for_pieces(5, 1) == 0
assert cuts_for_pieces(0, 3) == 0

def get_legs_in_barn(hens, goats, spiders):
    """Count legs: two per hen, four per goat and eight per spider."""
    return 2 * hens + 4 * goats + 8 * spiders
# E: Each animal has its factor.
assert get_legs_in_barn(3, 2, 1) == 22
assert get_legs_in_barn(0, 0, 0) == 0
assert get_legs_in_barn(1, 1, 1) == 14

def goats_from_heads_and_legs(heads, legs):
    """Find the number of goats among hens and goats from all heads and legs."""
    return legs // 2 - heads
# E: If all were hens, two legs per head would do; each goat has two more.
assert goats_from_heads_and_legs(5, 14) == 2
assert goats_from_heads_and_legs(3, 6) == 0
assert goats_from_heads_and_legs(1, 4) == 1

def bicycles_and_cars_wheels(bicycles, cars, with_spare):
    """Add up wheels: two per bicycle and four per car, or five if cars carry a spare one."""
    return 2 * bicycles + cars * (5 if with_spare else 4)
# E: The flag changes the wheels per car.
assert bicycles_and_cars_wheels(2, 1, False) == 8
assert bicycles_and_cars_wheels(2, 1, True) == 9
assert bicycles_and_cars_wheels(0, 0, True) == 0

def single_socks(black, white):
    """Count how many socks stay without a partner of their colour."""
    return black % 2 + white % 2
# E: An odd number leaves one over.
# R: black and white socks, how many have no partner
assert single_socks(5, 3) == 2
assert single_socks(4, 1) == 1
assert single_socks(0, 2) == 0

def sandwiches_possible(bread, cheese, ham):
    """Tell how many sandwiches of two bread slices, one cheese and two ham can be made."""
    return min(bread // 2, cheese, ham // 2)
# E: The scarcest ingredient limits the number.
# R: sandwich = 2 bread, 1 cheese, 2 ham. how many can i make?
assert sandwiches_possible(10, 3, 8) == 3
assert sandwiches_possible(10, 9, 5) == 2
assert sandwiches_possible(1, 5, 5) == 0

def coins_for_amount(cents):
    """Count the fewest coins of 10, 5 and 1 cent for an amount."""
    return cents // 10 + cents % 10 // 5 + cents % 5
# E: Large coins are taken first.
assert coins_for_amount(27) == 5
assert coins_for_amount(10) == 1
assert coins_for_amount(0) == 0

def cents_of_coins(twos, ones, fifties):
    """Return the worth in cents of coins of 2 euros, 1 euro and 50 cents."""
    return 200 * twos + 100 * ones + 50 * fifties
# E: Each coin counts its cents.
assert cents_of_coins(1, 1, 1) == 350
assert cents_of_coins(0, 0, 3) == 150
assert cents_of_coins(0, 0, 0) == 0
