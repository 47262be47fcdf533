"""Verified problems: tariff rules."""

def bike_rental_price(days):
    """Calculate the price of renting a bike: 12 euros a day, but 9 for each day after the third."""
    return 12 * min(days, 3) + 9 * max(days - 3, 0)
# E: min takes the dear days and max the cheap ones.
# R: bike rental, 12 per day, from the 4th day on 9. total for n days
assert bike_rental_price(2) == 24
assert bike_rental_price(5) == 54
assert bike_rental_price(0) == 0

def boat_hire_cost(hours):
    """Return the cost of hiring a boat: 20 euros for the first hour, 15 for every further one.

    Zero hours cost nothing."""
    return 0 if hours == 0 else 20 + 15 * (hours - 1)
# E: The first hour has its own price.
# R: boat: first hour 20, each more 15, 0 hours free
assert boat_hire_cost(1) == 20
assert boat_hire_cost(3) == 50
assert boat_hire_cost(0) == 0

def locker_fee(hours):
    """Give the locker fee in euros: 3 for up to 4 hours, 5 for up to 12, 8 beyond that."""
    if hours <= 4:
        return 3
    return 5 if hours <= 12 else 8
# E: The bounds are tested from small to large.
# R: locker: up to 4h 3 euro, up to 12h 5, more than that 8
assert locker_fee(4) == 3
assert locker_fee(12) == 5
assert locker_fee(13) == 8

def car_park_with_free_half_hour(minutes):
    """Compute the parking price in euros. Up to 30 minutes are free, after that every started
    hour of the whole stay costs 2 euros."""
    if minutes <= 30:
        return 0
    return 2 * -(-minutes // 60)
# E: Negated floor division rounds the hours up.
assert car_park_with_free_half_hour(30) == 0
assert car_park_with_free_half_hour(31) == 2
assert car_park_with_free_half_hour(61) == 4

def day_parking_capped(hours):
    """Return the parking price: 3 euros an hour, yet never more than 18."""
    return min(3 * hours, 18)
# E: min applies the cap.
# R: 3 euro per hour, max 18
assert day_parking_capped(2) == 6
assert day_parking_capped(6) == 18
assert day_parking_capped(10) == 18

def plumber_bill(hours, material):
    """Work out a plumber's bill: 35 euros for coming, 48 an hour and the material on top."""
    return 35 + 48 * hours + material
# E: A fixed fee, a product and an extra.
assert plumber_bill(2, 10) == 141
assert plumber_bill(0, 0) == 35
assert plumber_bill(1, 5) == 88

def gardener_minimum(hours):
    """Charge 25 per hour for a gardener, with a minimum of 60."""
    return max(25 * hours, 60)
# E: max lifts small bills to the minimum.
# R: 25 per hour but at least 60
assert gardener_minimum(1) == 60
assert gardener_minimum(4) == 100
assert gardener_minimum(0) == 60

def museum_ticket_by_age(age):
    """Return the museum price: free under 6, 4 under 18, 6 from 65 on, otherwise 9."""
    if age < 6:
        return 0
    if age < 18:
        return 4
    return 6 if age >= 65 else 9
# E: The age groups are tested one after the other.
# R: museum price by age: <6 free, <18 is 4, 65+ is 6, rest 9
assert museum_ticket_by_age(5) == 0
assert museum_ticket_by_age(17) == 4
assert museum_ticket_by_age(65) == 6

def pool_entry_after_five(age, hour):
    """Return the pool price: 3 for anyone below 16 and 5 for others, 1 less from 17 o'clock on."""
    price = 3 if age < 16 else 5
    return price - 1 if hour >= 17 else price
# E: The age sets the price and the hour may reduce it.
assert pool_entry_after_five(15, 10) == 3
assert pool_entry_after_five(16, 17) == 4
assert pool_entry_after_five(40, 16) == 5

def cinema_with_glasses(is_3d, own_glasses):
    """Calculate a cinema ticket: 10 euros, 3 more in 3D, and 1 more in 3D without own glasses."""
    price = 10
    if is_3d:
        price += 3 if own_glasses else 4
    return price
# E: The surcharge depends on two flags.
assert cinema_with_glasses(False, False) == 10
assert cinema_with_glasses(True, True) == 13
assert cinema_with_glasses(True, False) == 14

def group_tour_price(people):
    """Return what a tour costs: 8 per person, 6 per person for groups of ten or more."""
    return people * (6 if people >= 10 else 8)
# E: The size of the group picks the price per head.
# R: tour costs 8 pp, groups from 10 people on 6 pp. total?
assert group_tour_price(9) == 72
assert group_tour_price(10) == 60
assert group_tour_price(0) == 0

def family_day_pass(adults, children):
    """Charge 14 per adult and 8 per child, but at most 40 for the family."""
    return min(14 * adults + 8 * children, 40)
# E: The sum is capped by min.
assert family_day_pass(1, 1) == 22
assert family_day_pass(2, 3) == 40
assert family_day_pass(0, 0) == 0

def first_child_free(adults, children, price):
    """Return the total where adults pay price, children half of it, and one child is free."""
    return adults * price + max(children - 1, 0) * price / 2
# E: max keeps the paying children from becoming negative.
assert first_child_free(2, 3, 10) == 30.0
assert first_child_free(1, 0, 10) == 10.0
assert first_child_free(1, 1, 8) == 8.0

def delivery_fee_by_order(order):
    """Tell the delivery fee: 6 below an order of 20, 3 below 50, nothing from 50 on."""
    if order < 20:
        return 6
    if order < 50:
        return 3
    return 0
# E: Falling fees with growing bounds.
# R: delivery fee depends on order: under 20 its 6, under 50 its 3, else free
assert delivery_fee_by_order(19.9) == 6
assert delivery_fee_by_order(20) == 3
assert delivery_fee_by_order(50) == 0

def order_with_delivery(order, km):
    """Add the delivery to an order: 1 euro per km, free for orders of more than 40 euros."""
    return order if order > 40 else order + km
# E: The fee is added only to small orders.
assert order_with_delivery(41, 5) == 41
assert order_with_delivery(40, 5) == 45
assert order_with_delivery(10, 0) == 10

def parcel_by_weight(kg, express):
    """Compute the parcel price: 5 euros plus 2 for each kilo over 2, doubled for express."""
    price = 5 + 2 * max(kg - 2, 0)
    return price * 2 if express else price
# E: Extra kilos are counted with max, express doubles all.
assert parcel_by_weight(1, False) == 5
assert parcel_by_weight(4, False) == 9
assert parcel_by_weight(4, True) == 18

def phone_call_cents(minutes):
    """Calculate a call: the first 3 minutes cost 10 cents together, each further minute 4."""
    return 10 + 4 * max(0, minutes - 3)
# E: Only minutes past the third are charged singly.
# R: first 3 mins cost 10 cents total, then 4 cents per minute
assert phone_call_cents(2) == 10
assert phone_call_cents(3) == 10
assert phone_call_cents(5) == 18

def data_plan_bill(gigabytes):
    """Return the monthly bill: 15 euros include 10 gigabytes, each one more costs 2."""
    extra = gigabytes - 10
    return 15 + 2 * extra if extra > 0 else 15
# E: Only a positive surplus is charged.
assert data_plan_bill(8) == 15
assert data_plan_bill(10) == 15
assert data_plan_bill(13) == 21

def electricity_two_rates(day_units, night_units):
    """Add up the electricity cost in cents: 30 per unit by day, 18 by night."""
    return day_units * 30 + night_units * 18
# E: Each kind of unit has its own factor.
assert electricity_two_rates(2, 1) == 78
assert electricity_two_rates(0, 5) == 90
assert electricity_two_rates(0, 0) == 0

def water_bill_steps(cubic_metres):
    """Work out the water bill: 2 per cubic metre up to 50, and 3 for each one above 50."""
    if cubic_metres <= 50:
        return 2 * cubic_metres
    return 100 + 3 * (cubic_metres - 50)
# E: Above the threshold the first fifty cost 100.
# R: water: 2 each up to 50 m3, above that 3 each
assert water_bill_steps(10) == 20
assert water_bill_steps(50) == 100
assert water_bill_steps(52) == 106

def taxi_by_night(km, hour):
    """Return the taxi fare: 4 plus 2 per km, with 5 on top before 6 and from 22 o'clock."""
    fare = 4 + 2 * km
    if hour < 6 or hour >= 22:
        fare += 5
    return fare
# E: The night condition has two ends.
# R: taxi: 4 base + 2/km, night surcharge 5 (22 to 6). args km, hour
assert taxi_by_night(3, 12) == 10
assert taxi_by_night(3, 22) == 15
assert taxi_by_night(0, 6) == 4

def taxi_short_trip(km):
    """Charge 3 euros per km for trips up to 5 km and 2 euros per km for longer trips."""
    return km * 3 if km <= 5 else km * 2
# E: The length of the trip decides on one rate for all of it.
assert taxi_short_trip(5) == 15
assert taxi_short_trip(6) == 12
assert taxi_short_trip(0) == 0

def toll_by_axles(axles, km):
    """Compute the toll in cents: 5 per km, and for each axle beyond the second 3 more per km."""
    return km * (5 + 3 * max(axles - 2, 0))
# E: The rate grows with the extra axles.
assert toll_by_axles(2, 10) == 50
assert toll_by_axles(4, 10) == 110
assert toll_by_axles(1, 2) == 10

def library_late_fee(days_late):
    """Return the fee in cents for a late book: 20 a day after 3 free days, at most 500."""
    return min(20 * max(days_late - 3, 0), 500)
# E: max removes the free days and min caps the fee.
# R: 20 cents per day late, first 3 days free, max 500 cents
assert library_late_fee(3) == 0
assert library_late_fee(5) == 40
assert library_late_fee(100) == 500

def video_late_fee(days, weekend_included):
    """Charge 2 per late day, but take 2 days off when a weekend was in between."""
    charged = days - 2 if weekend_included else days
    return 2 * max(charged, 0)
# E: The days may be reduced but never below zero.
assert video_late_fee(3, False) == 6
assert video_late_fee(3, True) == 2
assert video_late_fee(1, True) == 0

def hotel_with_breakfast(nights, guests, breakfast):
    """Total a stay: 70 a night for the room, and 9 per guest and night if breakfast is wanted."""
    total = 70 * nights
    if breakfast:
        total += 9 * guests * nights
    return total
# E: Breakfast is an extra product.
# R: hotel 70/night plus optional breakfast 9 per guest and night
assert hotel_with_breakfast(2, 2, False) == 140
assert hotel_with_breakfast(2, 2, True) == 176
assert hotel_with_breakfast(0, 2, True) == 0

def camping_price(nights, tent_size):
    """Return the price of camping: 12 a night for tents up to 3 people, 17 for larger tents."""
    return nights * (12 if tent_size <= 3 else 17)
# E: The size of the tent chooses the nightly price.
assert camping_price(2, 3) == 24
assert camping_price(2, 4) == 34
assert camping_price(0, 9) == 0

def long_stay_rate(nights):
    """Calculate a stay at 80 per night, with every seventh night free."""
    return 80 * (nights - nights // 7)
# E: Each full week contains one free night.
assert long_stay_rate(6) == 480
assert long_stay_rate(7) == 480
assert long_stay_rate(8) == 560

def city_tax(nights, guests, children):
    """Return the city tax: 3 per night for every guest, but children among the guests are free."""
    return 3 * nights * (guests - children)
# E: Only the guests who are no children count.
assert city_tax(2, 4, 2) == 12
assert city_tax(1, 2, 2) == 0
assert city_tax(0, 5, 0) == 0

def tenth_coffee_free(cups):
    """Find how much to pay for cups of coffee at 3 euros when every tenth is free."""
    return 3 * (cups - cups // 10)
# E: The free cups are the full tens.
# R: coffee 3 euro, every 10th free, total for n cups
assert tenth_coffee_free(9) == 27
assert tenth_coffee_free(10) == 27
assert tenth_coffee_free(21) == 57

def own_mug_discount(cups, own_mug):
    """Total coffees of 280 cents each, 30 cents less per cup with one's own mug."""
    return cups * (250 if own_mug else 280)
# E: The mug picks the price per cup.
assert own_mug_discount(2, True) == 500
assert own_mug_discount(2, False) == 560
assert own_mug_discount(0, True) == 0

def bottle_deposit(small, large, crate):
    """Return the deposit in cents: 8 per small bottle, 15 per large one, 150 for a crate (bool)."""
    return 8 * small + 15 * large + (150 if crate else 0)
# E: The crate adds its amount only when it is there.
assert bottle_deposit(2, 2, False) == 46
assert bottle_deposit(0, 0, True) == 150
assert bottle_deposit(20, 0, True) == 310

def second_pair_half_price(first, second):
    """Add two shoe prices where the cheaper pair costs only half."""
    return max(first, second) + min(first, second) / 2
# E: max pays in full, min half.
assert second_pair_half_price(60, 40) == 80.0
assert second_pair_half_price(40, 60) == 80.0
assert second_pair_half_price(50, 50) == 75.0

def still_to_pay(price, voucher, cash):
    """Tell how much remains to be paid after a voucher and some cash, never less than zero."""
    return max(0, price - voucher - cash)
# E: Both payments are taken off and zero is the floor.
assert still_to_pay(50, 20, 10) == 20
assert still_to_pay(50, 40, 20) == 0
assert still_to_pay(0, 0, 0) == 0

def coupon_if_enough(total):
    """Take 10 off a total of 60 or more and leave smaller totals as they are."""
    return total - 10 if total >= 60 else total
# E: The coupon has a minimum order.
assert coupon_if_enough(60) == 50
assert coupon_if_enough(59) == 59
assert coupon_if_enough(0) == 0

def better_coupon(price):
    """Return the lower result of two coupons: 15 euros off, or 20 percent off."""
    return min(price - 15, price * 80 / 100)
# E: Both reduced prices are compared.
# R: two coupons, 15 off or 20%. what's the lowest price?
assert better_coupon(100) == 80.0
assert better_coupon(50) == 35
assert better_coupon(75) == 60

def discount_for_total(total):
    """Give the discount in percent: 0 below 100, 5 from 100, 10 from 250, 15 from 500."""
    if total >= 500:
        return 15
    if total >= 250:
        return 10
    return 5 if total >= 100 else 0
# E: The highest step is tested first.
assert discount_for_total(99) == 0
assert discount_for_total(250) == 10
assert discount_for_total(500) == 15

def member_price_cents(cents, member):
    """Reduce a price in cents by a tenth for members, rounding down to whole cents."""
    return cents * 9 // 10 if member else cents
# E: Nine tenths are computed in integers.
assert member_price_cents(1000, True) == 900
assert member_price_cents(1000, False) == 1000
assert member_price_cents(15, True) == 13

def student_or_senior(price, age, is_student):
    """Return half the price for students and for people of 67 or more, otherwise the price."""
    return price / 2 if is_student or age >= 67 else price
# E: Either condition brings the reduction.
assert student_or_senior(10, 20, True) == 5.0
assert student_or_senior(10, 67, False) == 5.0
assert student_or_senior(10, 66, False) == 10

def birthday_price(price, age, is_birthday):
    """Make the price 0 on a child's birthday (age under 12); on others' birthdays take 2 off."""
    if not is_birthday:
        return price
    return 0 if age < 12 else price - 2
# E: Ordinary days leave early.
assert birthday_price(9, 11, True) == 0
assert birthday_price(9, 12, True) == 7
assert birthday_price(9, 5, False) == 9

def rainy_day_entry(price, rain_mm):
    """Lower the entry of a zoo by 1 for every full 5 mm of rain, but never below 4."""
    return max(price - rain_mm // 5, 4)
# E: Full units of rain are counted and a floor is kept.
assert rainy_day_entry(12, 11) == 10
assert rainy_day_entry(12, 4) == 12
assert rainy_day_entry(6, 50) == 4

def photo_prints(count):
    """Return the price in cents of photo prints: 25 each, 20 each from 50, 15 each from 100."""
    if count >= 100:
        return count * 15
    return count * (20 if count >= 50 else 25)
# E: The whole order gets the rate of its size.
assert photo_prints(10) == 250
assert photo_prints(50) == 1000
assert photo_prints(100) == 1500

def copies_cost(pages, colour, double_sided):
    """Total copies in cents: 5 a page or 20 in colour, 1 less per page when double-sided."""
    rate = 20 if colour else 5
    return pages * (rate - double_sided)
# E: The flag counts as 0 or 1 in the rate.
assert copies_cost(10, False, False) == 50
assert copies_cost(10, False, True) == 40
assert copies_cost(10, True, True) == 190

def engraving_price(text_length):
    """Charge 10 for an engraving of up to 8 letters and 1.5 for each letter more."""
    return 10 + 1.5 * max(text_length - 8, 0)
# E: Only the letters past eight are counted.
assert engraving_price(5) == 10.0
assert engraving_price(8) == 10.0
assert engraving_price(10) == 13.0

def apples_by_the_bag(apples):
    """Return the price of apples: bags of 6 for 200 cents, loose ones 40 cents each."""
    return apples // 6 * 200 + apples % 6 * 40
# E: Quotient and remainder have different prices.
assert apples_by_the_bag(6) == 200
assert apples_by_the_bag(8) == 280
assert apples_by_the_bag(5) == 200

def rolls_five_for_four(rolls):
    """Calculate the price of rolls at 45 cents when you pay 4 of every 5."""
    return 45 * (rolls - rolls // 5)
# E: Every full five contains a free roll.
assert rolls_five_for_four(4) == 180
assert rolls_five_for_four(5) == 180
assert rolls_five_for_four(11) == 405

def cheapest_egg_packs(eggs):
    """Buy at least so many eggs in boxes of 10 for 320 cents and return the cents to pay."""
    return (eggs + 9) // 10 * 320
# E: Adding nine before dividing rounds the boxes up.
assert cheapest_egg_packs(10) == 320
assert cheapest_egg_packs(11) == 640
assert cheapest_egg_packs(0) == 0

def pay_in_full_coins(cents):
    """Return how many 50-cent coins are needed to pay cents; change is fine."""
    return -(-cents // 50)
# E: The division is rounded up.
assert pay_in_full_coins(100) == 2
assert pay_in_full_coins(101) == 3
assert pay_in_full_coins(0) == 0

def change_from_twenty(a, b):
    """Return the change from a 20 note after buying two things; -1 if 20 is not enough."""
    rest = 20 - a - b
    return rest if rest >= 0 else -1
# E: A negative rest becomes the signal -1.
# R: change back from 20 for two prices, -1 if too expensive
assert change_from_twenty(5, 7) == 8
assert change_from_twenty(15, 7) == -1
assert change_from_twenty(10, 10) == 0

def can_afford_both(money, a, b):
    """Check whether money is enough for both prices and 1 is left for the bus."""
    return money - a - b >= 1
# E: The rest is compared with the bus fare.
assert can_afford_both(10, 4, 5) is True
assert can_afford_both(10, 5, 5) is False
assert can_afford_both(0, 0, 0) is False

def can_afford_one_only(money, a, b):
    """Tell whether money buys a or b singly, but not both of them."""
    return min(a, b) <= money < a + b
# E: The chain holds the money between the two amounts.
assert can_afford_one_only(5, 4, 3) is True
assert can_afford_one_only(7, 4, 3) is False
assert can_afford_one_only(2, 4, 3) is False

def sunday_wage(hours, rate, is_sunday):
    """Calculate a day's pay, with 4 more per hour on Sundays."""
    return hours * (rate + 4) if is_sunday else hours * rate
# E: The flag raises the rate.
assert sunday_wage(5, 10, True) == 70
assert sunday_wage(5, 10, False) == 50
assert sunday_wage(0, 10, True) == 0

def seller_commission(sales):
    """Return a seller's pay: 1000, plus 5 percent of the sales above 2000."""
    return 1000 + max(sales - 2000, 0) * 5 / 100
# E: Only the part above the threshold counts.
assert seller_commission(2000) == 1000.0
assert seller_commission(4000) == 1100.0
assert seller_commission(0) == 1000.0

def year_bonus(years, salary):
    """Give a bonus of 1 percent of the salary per full year, at most 10 percent."""
    return salary * min(years, 10) / 100
# E: The percentage is capped before it is applied.
assert year_bonus(3, 2000) == 60.0
assert year_bonus(12, 2000) == 200.0
assert year_bonus(0, 2000) == 0.0

def chores_money(dishes, lawns, was_late):
    """Pay 2 for each time of doing dishes and 5 per lawn, minus 3 for being late, at least 0."""
    earned = 2 * dishes + 5 * lawns - 3 * was_late
    return max(earned, 0)
# E: The flag acts as 0 or 1 in the product.
assert chores_money(1, 1, False) == 7
assert chores_money(1, 0, True) == 0
assert chores_money(2, 1, True) == 6

def speeding_points(speed, limit):
    """Tell the penalty points: 0 up to 5 over the limit, then 1 for every started 10 km/h over."""
    over = speed - limit
    return 0 if over <= 5 else (over + 9) // 10
# E: A small excess is forgiven, the rest is rounded up by tens.
assert speeding_points(55, 50) == 0
assert speeding_points(60, 50) == 1
assert speeding_points(61, 50) == 2

def refund_by_days(price, days_used):
    """Refund the whole price within 14 days, half of it within 30, afterwards nothing."""
    if days_used <= 14:
        return price
    if days_used <= 30:
        return price / 2
    return 0
# E: The days are checked against rising limits.
# R: refund: full in 14 days, half up to 30, then nothing
assert refund_by_days(80, 14) == 80
assert refund_by_days(80, 30) == 40.0
assert refund_by_days(80, 31) == 0

def insurance_by_age_and_sport(age, risky_sport):
    """Return a monthly premium: 20, plus 10 from age 50, doubled when the sport is risky."""
    premium = 30 if age >= 50 else 20
    return 2 * premium if risky_sport else premium
# E: The age sets the premium and the sport doubles it.
assert insurance_by_age_and_sport(49, False) == 20
assert insurance_by_age_and_sport(50, True) == 60
assert insurance_by_age_and_sport(30, True) == 40

def bag_weight_charge(kg):
    """Charge nothing for a bag up to 23 kg, 50 up to 32 kg, and return None for heavier ones.

    Heavier bags are not taken."""
    if kg > 32:
        return None
    return 50 if kg > 23 else 0
# E: The refused bags are handled first.
assert bag_weight_charge(23) == 0
assert bag_weight_charge(32) == 50
assert bag_weight_charge(33) is None

def bags_total_charge(bags):
    """Compute the bag fees of a flight: the first bag is free, the second 30, each further 50."""
    if bags <= 1:
        return 0
    return 30 + 50 * (bags - 2)
# E: From the second bag on a base and a product are added.
assert bags_total_charge(1) == 0
assert bags_total_charge(2) == 30
assert bags_total_charge(4) == 130

def gym_fee_by_visits(visits):
    """Return the cheaper way to pay for the gym: 7 per visit or a monthly card of 45."""
    return min(visits * 7, 45)
# E: min compares both offers.
assert gym_fee_by_visits(4) == 28
assert gym_fee_by_visits(7) == 45
assert gym_fee_by_visits(0) == 0

def card_pays_off(rides, single, card):
    """Check whether a card is cheaper than paying rides one by one at the price single."""
    return card < rides * single
# E: The card is compared with all single rides.
assert card_pays_off(10, 3, 25) is True
assert card_pays_off(5, 3, 25) is False
assert card_pays_off(5, 5, 25) is False

def cheaper_shop_name(price_a, delivery_a, price_b, delivery_b):
    """Return 'A' or 'B' for the shop that is cheaper with delivery, or 'same' for equal totals."""
    a, b = price_a + delivery_a, price_b + delivery_b
    if a == b:
        return "same"
    return "A" if a < b else "B"
# E: The totals are compared after the tie was handled.
# R: compare two shops incl delivery, return 'A', 'B' or 'same'
assert cheaper_shop_name(10, 5, 12, 4) == "A"
assert cheaper_shop_name(10, 5, 12, 0) == "B"
assert cheaper_shop_name(5, 5, 10, 0) == "same"

def rent_rise(rent, percent, limit):
    """Raise the rent by percent, yet by no more than limit euros."""
    return rent + min(rent * percent / 100, limit)
# E: The rise is capped before it is added.
assert rent_rise(500, 10, 40) == 540
assert rent_rise(500, 5, 40) == 525.0
assert rent_rise(500, 0, 40) == 500.0

def price_after_two_cuts(price, first_percent, second_percent):
    """Cut a price by first_percent and the reduced price again by second_percent."""
    reduced = price - price * first_percent / 100
    return reduced - reduced * second_percent / 100
# E: The second cut works on the smaller price.
assert price_after_two_cuts(100, 10, 50) == 45.0
assert price_after_two_cuts(200, 50, 50) == 50.0
assert price_after_two_cuts(80, 0, 0) == 80.0

def dearer_by_percent(old, new):
    """Return by how many percent new is more than old, rounded to a whole number.

    A lower price gives a negative result."""
    return round((new - old) * 100 / old)
# E: The change is set in relation to the old price.
assert dearer_by_percent(50, 60) == 20
assert dearer_by_percent(60, 50) == -17
assert dearer_by_percent(5, 5) == 0

def tip_rounded_to_euro(bill):
    """Add a tip of at least 10 percent so that the total is the next full 1 euro, in cents.

    bill is in cents."""
    with_tip = bill * 110
    return -(-with_tip // 10000) * 100
# M: Hundredths of cents avoid floats; the negated floor division rounds up to full euros.
assert tip_rounded_to_euro(1000) == 1100
assert tip_rounded_to_euro(1001) == 1200
assert tip_rounded_to_euro(0) == 0

def each_pays_rounded_up(bill, people, tip):
    """Share a bill plus tip among people and return the share, rounded up to whole euros."""
    return -(-(bill + tip) // people)
# E: The sum is divided and rounded up.
assert each_pays_rounded_up(50, 4, 3) == 14
assert each_pays_rounded_up(40, 4, 0) == 10
assert each_pays_rounded_up(1, 3, 0) == 1

def host_pays_rest(bill, guests):
    """Let every guest pay the bill's equal whole-euro share (host included in the sharing) and
    return what the host pays: one share plus the rest."""
    share, rest = divmod(bill, guests + 1)
    return share + rest
# E: divmod gives the share and what is left.
assert host_pays_rest(50, 3) == 14
assert host_pays_rest(40, 3) == 10
assert host_pays_rest(7, 0) == 7
