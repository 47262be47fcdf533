"""Verified problems: list rules."""

def mountain_photos(heights, eye):
    """List the heights above eye that are also higher than the last one listed."""
    photos = []
    highest = eye
    for height in heights:
        if height > highest:
            photos.append(height)
            highest = height
    return photos
# E: The eye level is the first border and each photo raises it.
assert mountain_photos([5, 9, 7, 12], 6) == [9, 12]
assert mountain_photos([3], 3) == []
assert mountain_photos([], 0) == []

def songs_in_playlist(songs, minutes):
    """Return the titles of the songs, from (title, length) tuples, whose lengths fit one after
    the other into minutes; songs already in the list are not taken twice."""
    playlist = []
    for title, length in songs:
        if length <= minutes and title not in playlist:
            playlist.append(title)
            minutes -= length
    return playlist
# E: A song must fit and be new before it uses up time.
assert songs_in_playlist([("A", 3), ("A", 3), ("B", 5), ("C", 2)], 6) == ["A", "C"]
assert songs_in_playlist([("A", 9)], 6) == []
assert songs_in_playlist([], 6) == []

def door_codes_tried(codes, right, tries):
    """Return the number of the try, from 1 on, with which the right code is entered, or "locked"
    if it is not among the first tries codes."""
    for number, code in enumerate(codes[:tries], 1):
        if code == right:
            return number
    return "locked"
# E: The slice keeps only the tries that are allowed.
# R: which try opens the door? after `tries` wrong ones return "locked"
assert door_codes_tried(["11", "42"], "42", 3) == 2
assert door_codes_tried(["1", "2", "3"], "3", 2) == "locked"
assert door_codes_tried([], "1", 3) == "locked"

def wheel_of_numbers(start, clicks, size):
    """List the numbers on a wheel from 0 to size - 1 that appear with each click forward, beginning
    after start; after the last number comes 0."""
    shown = []
    for _ in range(clicks):
        start = start + 1 if start < size - 1 else 0
        shown.append(start)
    return shown
# E: At the last number the wheel goes back to zero.
assert wheel_of_numbers(3, 3, 5) == [4, 0, 1]
assert wheel_of_numbers(0, 1, 2) == [1]
assert wheel_of_numbers(0, 0, 5) == []

def hedge_trim(heights, most):
    """Return a tuple with the heights cut down to most and the total that was cut off."""
    trimmed = []
    cut = 0
    for height in heights:
        cut += max(0, height - most)
        trimmed.append(min(height, most))
    return trimmed, cut
# E: max gives what is cut and min what stays.
assert hedge_trim([5, 9, 12], 8) == ([5, 8, 8], 5)
assert hedge_trim([3], 4) == ([3], 0)
assert hedge_trim([], 4) == ([], 0)

def pages_read_until(pages, bookmark):
    """Count the pages read in full chapters before the page bookmark: chapters have the lengths
    in the list pages, and a chapter counts if it ends on bookmark or earlier."""
    end = 0
    for length in pages:
        if end + length > bookmark:
            break
        end += length
    return end
# E: The chapter that would pass the bookmark ends the loop.
assert pages_read_until([10, 20, 5], 32) == 30
assert pages_read_until([10], 9) == 0
assert pages_read_until([], 5) == 0

def spoons_per_guest(drawers, guests):
    """Check whether the spoons in a list of drawers, each a list of item names, are at least as
    many as the guests."""
    spoons = 0
    for drawer in drawers:
        spoons += drawer.count("spoon")
    return spoons >= guests
# E: The spoons of every drawer are counted and compared with the guests.
assert spoons_per_guest([["spoon", "fork"], ["spoon"]], 2) is True
assert spoons_per_guest([["fork"]], 1) is False
assert spoons_per_guest([], 0) is True

def relay_team_time(runners, swap):
    """Add the times of the runners and swap seconds for every change between two runners."""
    total = 0
    for i, time in enumerate(runners):
        if i > 0:
            total += swap
        total += time
    return total
# E: A change comes before every runner but the first.
# R: relay: sum of times + swap secs between runners. relay_team_time([10,11], 2) -> 23
assert relay_team_time([10, 11], 2) == 23
assert relay_team_time([9], 5) == 9
assert relay_team_time([], 5) == 0

def tickets_by_draw(tickets, numbers):
    """List for each drawn number "hit" if it is in tickets and "miss" if not, and add "jackpot"
    at the end if all drawn numbers are hits and at least one was drawn."""
    results = ["hit" if number in tickets else "miss" for number in numbers]
    if results and "miss" not in results:
        results.append("jackpot")
    return results
# E: After the comprehension one test decides on the extra word.
assert tickets_by_draw([3, 7], [7, 3]) == ["hit", "hit", "jackpot"]
assert tickets_by_draw([3], [4]) == ["miss"]
assert tickets_by_draw([1], []) == []

def oven_heat_steps(start, goal, step):
    """List the temperatures of an oven from start to goal in steps of step, up or down; the last
    one is always exactly goal."""
    temperatures = [start]
    while start != goal:
        if start < goal:
            start = min(start + step, goal)
        else:
            start = max(start - step, goal)
        temperatures.append(start)
    return temperatures
# M: min and max stop the last step at the goal in both directions.
assert oven_heat_steps(20, 70, 30) == [20, 50, 70]
assert oven_heat_steps(50, 30, 15) == [50, 35, 30]
assert oven_heat_steps(9, 9, 1) == [9]

def chores_until_weekend(chores, done):
    """Return the chores not yet in done, in order, with " (urgent)" added to those that end with
    "!", which is removed."""
    result = []
    for chore in chores:
        if chore not in done:
            result.append(chore[:-1] + " (urgent)" if chore.endswith("!") else chore)
    return result
# E: Done chores are skipped and a mark at the end becomes a word.
assert chores_until_weekend(["dust", "cook!", "iron"], ["dust"]) == ["cook (urgent)", "iron"]
assert chores_until_weekend(["dust"], ["dust"]) == []
assert chores_until_weekend([], []) == []
