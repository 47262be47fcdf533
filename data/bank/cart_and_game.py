"""Verified problems: cart and game loops."""

def cart_with_bulk_price(cart):
    """Compute the total of (price, pieces) tuples, where 5 or more pieces of an item cost 1 less
    per piece."""
    total = 0
    for price, pieces in cart:
        if pieces >= 5:
            price -= 1
        total += price * pieces
    return total
# E: The price is lowered for large numbers before it is multiplied.
# R: cart = [(price, qty)]. qty 5 and up: each piece 1 cheaper. total?
assert cart_with_bulk_price([(10, 2), (4, 5)]) == 35
assert cart_with_bulk_price([(3, 4)]) == 12
assert cart_with_bulk_price([]) == 0

def cart_with_free_cheapest(prices):
    """Return the total when the cheapest item is free, but only if there are at least 3 items."""
    total = sum(prices)
    if len(prices) >= 3:
        total -= min(prices)
    return total
# E: The minimum is taken off only for three or more items.
assert cart_with_free_cheapest([4, 2, 9]) == 13
assert cart_with_free_cheapest([4, 2]) == 6
assert cart_with_free_cheapest([]) == 0

def lives_after_game(events):
    """Return the lives left of 3: each "hit" takes one and each "heart" gives one, at most 3; the
    game ends at 0 lives."""
    lives = 3
    for event in events:
        if event == "hit":
            lives -= 1
        elif event == "heart":
            lives = min(3, lives + 1)
        if lives == 0:
            break
    return lives
# M: Hits and hearts change the lives and the loop breaks when none are left.
assert lives_after_game(["hit", "heart", "heart", "hit"]) == 2
assert lives_after_game(["hit", "hit", "hit", "heart"]) == 0
assert lives_after_game([]) == 3

def level_for_points(points, thresholds):
    """Return the level reached: it starts at 1 and rises by one for every threshold of the list
    that points reach."""
    level = 1
    for threshold in thresholds:
        if points >= threshold:
            level += 1
    return level
# E: Every threshold that is reached adds a level.
assert level_for_points(120, [50, 100, 200]) == 3
assert level_for_points(10, [50]) == 1
assert level_for_points(0, []) == 1

def combo_score(hits):
    """Score a list of True (hit) and False (miss): each hit gives as many points as there are
    hits in a row up to it."""
    score = combo = 0
    for hit in hits:
        combo = combo + 1 if hit else 0
        score += combo
    return score
# E: The combo grows with hits, falls to zero on a miss and is added each time.
# R: hits in a row give 1, 2, 3... points, a miss resets. total score of bool list
assert combo_score([True, True, False, True]) == 4
assert combo_score([False]) == 0
assert combo_score([]) == 0

def rounds_won_text(first, second):
    """Compare two lists of round scores and return how many rounds each player won, as a text
    "2:1"; draws count for nobody."""
    a = b = 0
    for x, y in zip(first, second):
        if x > y:
            a += 1
        elif y > x:
            b += 1
    return f"{a}:{b}"
# E: Each round raises one of two counters, unless it is a draw.
assert rounds_won_text([5, 2, 3], [1, 4, 3]) == "1:1"
assert rounds_won_text([9], [1]) == "1:0"
assert rounds_won_text([], []) == "0:0"

def board_place_after_rolls(rolls, size):
    """Move a piece by the rolls on a board from 0 to size; a roll that would go past size is
    skipped. Return the place."""
    place = 0
    for roll in rolls:
        if place + roll <= size:
            place += roll
    return place
# E: A roll only counts when the new place is still on the board.
assert board_place_after_rolls([4, 5, 2], 6) == 6
assert board_place_after_rolls([6, 1], 6) == 6
assert board_place_after_rolls([], 6) == 0

def memory_misses(cards):
    """Count how many of the turned pairs do not match; cards is a list of pairs."""
    return sum(1 for first, second in cards if first != second)
# E: A generator counts the pairs with different cards.
assert memory_misses([("sun", "sun"), ("cat", "dog")]) == 1
assert memory_misses([(1, 1)]) == 0
assert memory_misses([]) == 0

def shipping_of_cart(weights, per_parcel):
    """Count the parcels when items are packed in order and a new parcel is begun whenever the next
    item would make it heavier than per_parcel; no item is heavier than that alone."""
    parcels = 0
    load = per_parcel
    for weight in weights:
        if load + weight > per_parcel:
            parcels += 1
            load = 0
        load += weight
    return parcels
# M: The load starts as full so that the first item opens a parcel.
assert shipping_of_cart([3, 4, 2, 5], 7) == 2
assert shipping_of_cart([7, 7], 7) == 2
assert shipping_of_cart([], 7) == 0

def points_capped_per_round(rounds, cap):
    """Add up the points of the rounds, each counting at most cap and never less than 0."""
    total = 0
    for points in rounds:
        total += min(max(points, 0), cap)
    return total
# E: max lifts negative rounds to 0 and min cuts large ones.
assert points_capped_per_round([5, -3, 12], 10) == 15
assert points_capped_per_round([11], 10) == 10
assert points_capped_per_round([], 10) == 0

def cards_sum_with_faces(cards):
    """Add the values of cards given as texts: "J", "Q" and "K" are 10, "A" is 11, numbers are
    themselves."""
    total = 0
    for card in cards:
        if card == "A":
            total += 11
        elif card in "JQK":
            total += 10
        else:
            total += int(card)
    return total
# E: Three cases give the value of each card.
assert cards_sum_with_faces(["A", "K", "7"]) == 28
assert cards_sum_with_faces(["10"]) == 10
assert cards_sum_with_faces([]) == 0

def doubles_bonus(throws):
    """Score throws of two dice given as tuples: the sum of the dice, and twice the sum when both
    are equal."""
    score = 0
    for a, b in throws:
        score += (a + b) * (2 if a == b else 1)
    return score
# E: A factor of two is chosen for equal dice.
assert doubles_bonus([(3, 3), (1, 2)]) == 15
assert doubles_bonus([(6, 5)]) == 11
assert doubles_bonus([]) == 0

def cart_lines_with_total(cart: dict[str, float]) -> list[str]:
    """List lines like "tea: 2.50" for a dict from item to price; the last line is "total: " and the
    sum, also with two decimals."""
    lines = [f"{item}: {price:.2f}" for item, price in cart.items()]
    lines.append(f"total: {sum(cart.values()):.2f}")
    return lines
# E: A comprehension makes the lines of the items and the sum is appended.
assert cart_lines_with_total({"tea": 2.5, "pie": 3}) == ["tea: 2.50", "pie: 3.00", "total: 5.50"]
assert cart_lines_with_total({"gum": 0.1}) == ["gum: 0.10", "total: 0.10"]
assert cart_lines_with_total({}) == ["total: 0.00"]

def vouchers_used(price, vouchers):
    """Use vouchers in order until the price is paid and return how many were used; all of them if
    they are not enough."""
    used = 0
    for voucher in vouchers:
        if price <= 0:
            break
        price -= voucher
        used += 1
    return used
# E: Before each voucher it is checked whether something is left to pay.
assert vouchers_used(25, [10, 10, 10, 10]) == 3
assert vouchers_used(0, [5]) == 0
assert vouchers_used(9, [2, 3]) == 2

def fruit_game_score(caught):
    """Score a text of caught things: "a" gives 1, "b" gives 3, and "x" sets the score back to 0."""
    score = 0
    for thing in caught:
        if thing == "x":
            score = 0
        else:
            score += {"a": 1, "b": 3}[thing]
    return score
# E: A bad thing resets the score and the dict gives the other values.
assert fruit_game_score("abxb") == 3
assert fruit_game_score("aab") == 5
assert fruit_game_score("") == 0

def price_after_coupon_list(price, coupons):
    """Take the coupons (percents) off the price one after the other, each from what is left, and
    return the final price rounded to 2 decimals."""
    for percent in coupons:
        price -= price * percent / 100
    return round(price, 2)
# E: Each percentage is taken from the already lowered price.
# R: apply several % coupons in a row to a price (each one on the reduced price)
assert price_after_coupon_list(100, [10, 10]) == 81.0
assert price_after_coupon_list(50, []) == 50
assert price_after_coupon_list(20, [100]) == 0

def gems_collected(path, gems):
    """Count how many different places of the list gems are visited by path, a list of places."""
    found = []
    for place in path:
        if place in gems and place not in found:
            found.append(place)
    return len(found)
# E: A gem that has been found is remembered and not counted again.
assert gems_collected([1, 4, 1, 6], [1, 6, 9]) == 2
assert gems_collected([2], [1]) == 0
assert gems_collected([], [1]) == 0

def skip_turn_players(players, skipped):
    """Return the order of play for two rounds of the players, where a player in the list skipped
    sits out in the first round."""
    first = [player for player in players if player not in skipped]
    return first + list(players)
# E: The filtered first round is put before the full second one.
assert skip_turn_players(["Al", "Bo"], ["Al"]) == ["Bo", "Al", "Bo"]
assert skip_turn_players(["Al"], []) == ["Al", "Al"]
assert skip_turn_players([], ["Al"]) == []

def three_best_with_new(scores, new):
    """Return the three best of the old scores and the new one, highest first."""
    table = sorted(scores + [new], reverse=True)
    return table[:3]
# E: The new score is sorted in and the table is cut after three.
assert three_best_with_new([50, 40, 30], 45) == [50, 45, 40]
assert three_best_with_new([10], 20) == [20, 10]
assert three_best_with_new([], 5) == [5]

def loyalty_stamps(purchases):
    """Count the stamps on a card: one for each full 10 euros of a purchase, and a card that gets
    to 8 or more stamps starts again with the rest above 8; return the stamps on the last card."""
    stamps = 0
    for amount in purchases:
        stamps += amount // 10
        while stamps >= 8:
            stamps -= 8
    return stamps
# M: Full cards of eight stamps are taken away after each purchase.
assert loyalty_stamps([25, 70]) == 1
assert loyalty_stamps([9, 9]) == 0
assert loyalty_stamps([]) == 0

def energy_after_level(energy, tiles):
    """Walk over the tiles and return the energy: "grass" costs 1, "mud" costs 3, "spring" fills
    it up to 10; unknown tiles cost nothing."""
    for tile in tiles:
        if tile == "spring":
            energy = 10
        elif tile == "mud":
            energy -= 3
        elif tile == "grass":
            energy -= 1
    return energy
# E: Each kind of tile changes the energy in its own way.
assert energy_after_level(5, ["mud", "spring", "grass"]) == 9
assert energy_after_level(4, ["sand", "grass"]) == 3
assert energy_after_level(7, []) == 7

def tennis_games_text(points):
    """Count points in a text of "A" and "B" and return "A", "B" or "even" for who is in front;
    reading ends when someone has 4 points."""
    a = b = 0
    for winner in points:
        if winner == "A":
            a += 1
        else:
            b += 1
        if a == 4 or b == 4:
            break
    return "even" if a == b else "A" if a > b else "B"
# M: Two counters are compared after the loop that stops at four points.
assert tennis_games_text("ABAAABBB") == "A"
assert tennis_games_text("AB") == "even"
assert tennis_games_text("B") == "B"

def bottles_deposit(bottles):
    """Compute the deposit in cents for a list of "glass" (8 cents), "beer" (15) and "plastic" (25)
    bottles; other things are worth nothing."""
    values = {"glass": 8, "beer": 15, "plastic": 25}
    cents = 0
    for bottle in bottles:
        cents += values.get(bottle, 0)
    return cents
# E: The dict of values is asked for each bottle, with 0 as the default.
assert bottles_deposit(["glass", "plastic", "can"]) == 33
assert bottles_deposit(["beer", "beer"]) == 30
assert bottles_deposit([]) == 0

def treasure_by_dice(rolls, treasure):
    """Return the number of the roll with which the running sum lands exactly on treasure, from 1
    on, or 0 if it never does."""
    place = 0
    for number, roll in enumerate(rolls, 1):
        place += roll
        if place == treasure:
            return number
    return 0
# E: The running sum is compared after every roll.
assert treasure_by_dice([2, 3, 4], 5) == 2
assert treasure_by_dice([2, 4], 5) == 0
assert treasure_by_dice([], 0) == 0

def hot_cold_hints(guesses, secret):
    """Give for each guess after the first the hint "warmer" if it is closer to secret than the
    guess before, else "colder"."""
    hints = []
    for before, now in zip(guesses, guesses[1:]):
        closer = abs(now - secret) < abs(before - secret)
        hints.append("warmer" if closer else "colder")
    return hints
# E: The distances of neighbouring guesses are compared.
# R: hot/cold game: hints for every guess but the first, "warmer" if closer than previous, else "colder"
assert hot_cold_hints([1, 5, 9], 6) == ["warmer", "colder"]
assert hot_cold_hints([3, 3], 4) == ["colder"]
assert hot_cold_hints([], 4) == []

def mixed_tax_total(goods):
    """Add up prices with tax: (price, kind) tuples where "food" has 10 percent tax and all other
    kinds have 20 percent; round to 2 decimals."""
    total = 0
    for price, kind in goods:
        rate = 0.1 if kind == "food" else 0.2
        total += price * (1 + rate)
    return round(total, 2)
# E: The rate is chosen by the kind before the price is added.
assert mixed_tax_total([(10, "food"), (10, "toy")]) == 23.0
assert mixed_tax_total([(5, "pen")]) == 6.0
assert mixed_tax_total([]) == 0

def arrows_left_per_target(arrows, targets):
    """Shoot at targets that need a number of arrows each, in order, and return a list with how many
    arrows are missing at each target (0 if there were enough)."""
    missing = []
    for need in targets:
        missing.append(max(0, need - arrows))
        arrows = max(0, arrows - need)
    return missing
# E: Both the missing arrows and those left never fall below zero.
assert arrows_left_per_target(5, [3, 4, 1]) == [0, 2, 1]
assert arrows_left_per_target(9, [3]) == [0]
assert arrows_left_per_target(1, []) == []

def price_tags_ending_nine(prices):
    """Change each whole price to the next higher number that ends in 9, if it does not end in 9
    already."""
    tags = []
    for price in prices:
        tags.append(price // 10 * 10 + 9)
    return tags
# E: Rounding down to tens and adding nine gives the ending.
assert price_tags_ending_nine([12, 19, 30]) == [19, 19, 39]
assert price_tags_ending_nine([0]) == [9]
assert price_tags_ending_nine([]) == []

def letter_points_word(word, points, start):
    """Compute the points of a word from the dict points; each letter equal to the one before
    gives one point less, and start is what is added at the beginning. Letters not in points give
    0."""
    total = start
    for i, letter in enumerate(word):
        total += points.get(letter, 0)
        if i > 0 and letter == word[i - 1]:
            total -= 1
    return total
# M: Each letter adds its points and a repeated neighbour costs one.
assert letter_points_word("book", {"b": 3, "o": 1}, 0) == 4
assert letter_points_word("x", {}, 5) == 5
assert letter_points_word("", {"a": 1}, 2) == 2

def bank_streak_game(throws, wish):
    """Play a dice game: throws are added up, a 1 loses everything and ends the game with 0, and
    it also ends when the sum is at least wish; return the sum."""
    total = 0
    for throw in throws:
        if throw == 1:
            return 0
        total += throw
        if total >= wish:
            break
    return total
# E: A one returns at once and a sum that is large enough breaks the loop.
assert bank_streak_game([5, 6, 1], 10) == 11
assert bank_streak_game([5, 1, 6], 10) == 0
assert bank_streak_game([2], 10) == 2
