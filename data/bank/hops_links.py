"""Verified problems: hops and links."""

from collections import deque

def towns_without_exit(roads):
    """Return the towns, sorted, from which no road leads away.

    roads maps every town to the list of towns its one-way roads lead to."""
    return sorted(town for town, targets in roads.items() if not targets)
# E: A town with an empty list has no way out.
# R: dict town -> list of next towns. which ones are dead ends?
assert towns_without_exit({"a": ["b"], "b": [], "c": []}) == ["b", "c"]
assert towns_without_exit({"a": ["a"]}) == []
assert towns_without_exit({}) == []

def towns_nobody_reaches(roads):
    """Return the towns, sorted, to which no road leads; a road to itself counts as a road.

    roads maps every town to the towns its one-way roads lead to."""
    reached = {target for targets in roads.values() for target in targets}
    return sorted(set(roads) - reached)
# E: All targets are gathered in a set and taken away from the set of towns.
# R: roads dict town -> targets. which towns have no road leading to them?
assert towns_nobody_reaches({"a": ["b"], "b": ["b"], "c": ["a"]}) == ["c"]
assert towns_nobody_reaches({"a": ["b"], "b": ["a"]}) == []
assert towns_nobody_reaches({}) == []

def people_two_steps_away(friends: dict[str, set[str]], person: str) -> set[str]:
    """Return the friends of person's friends who are neither person nor already friends of person.

    People missing in the dictionary have no friends."""
    near = friends.get(person, set())
    far = set().union(*(friends.get(friend, set()) for friend in near))
    return far - near - {person}
# E: The sets of all friends are united, and known people are subtracted.
# R: suggest friends: friends of my friends that i don't know yet. friends is dict name -> set
assert people_two_steps_away({"a": {"b"}, "b": {"a", "c"}}, "a") == {"c"}
assert people_two_steps_away({"a": {"b", "c"}, "b": {"c"}, "c": {"b"}}, "a") == set()
assert people_two_steps_away({}, "x") == set()

def fewest_hops(links, start, goal):
    """Return the smallest number of links from start to goal, 0 if they are equal, -1 if none
    leads there.

    links maps each place to a list of neighbours; missing places have none."""
    distance = {start: 0}
    queue = deque([start])
    while queue:
        place = queue.popleft()
        if place == goal:
            return distance[place]
        for near in links.get(place, []):
            if near not in distance:
                distance[near] = distance[place] + 1
                queue.append(near)
    return -1
# M: Breadth-first search visits places by rising distance.
# R: min number of hops from A to B in a dict graph, -1 when unreachable
assert fewest_hops({"a": ["b"], "b": ["c"], "c": []}, "a", "c") == 2
assert fewest_hops({"a": ["b"]}, "b", "a") == -1
assert fewest_hops({}, "x", "x") == 0

def make_two_way(one_way):
    """Return a dict of sets in which each link of one_way (dict of lists) exists in both
    directions."""
    both = {}
    for start, targets in one_way.items():
        both.setdefault(start, set())
        for target in targets:
            both[start].add(target)
            both.setdefault(target, set()).add(start)
    return both
# M: For each link both ends get the other one in their set.
# R: make a directed graph dict undirected, values as sets
assert make_two_way({"a": ["b"], "c": []}) == {"a": {"b"}, "b": {"a"}, "c": set()}
assert make_two_way({"x": ["x"]}) == {"x": {"x"}}
assert make_two_way({}) == {}

def links_from_pairs(pairs):
    """Build a dict of each place to the sorted list of its neighbours from two-way (a, b) pairs.

    Repeated pairs count once."""
    links = {}
    for a, b in pairs:
        links.setdefault(a, set()).add(b)
        links.setdefault(b, set()).add(a)
    return {place: sorted(near) for place, near in links.items()}
# E: Sets collect the neighbours of both ends and are sorted in the end.
# R: edges list [("a","b"),...] to adjacency dict with sorted lists
assert links_from_pairs([("a", "b"), ("c", "a"), ("b", "a")]) == {
    "a": ["b", "c"], "b": ["a"], "c": ["a"]}
assert links_from_pairs([("x", "y")]) == {"x": ["y"], "y": ["x"]}
assert links_from_pairs([]) == {}

def best_connected(links: dict[str, list[str]]) -> str | None:
    """Return the place with most different neighbours, the alphabetically first on a tie, or
    None."""
    return max(sorted(links), key=lambda place: len(set(links[place])), default=None)
# E: Sorting first lets max return the first of equals in the alphabet.
# R: node with the most distinct neighbours in an adjacency dict, alphabetical tie, None when empty
assert best_connected({"b": ["a", "c"], "a": ["b", "b"], "c": ["b"]}) == "b"
assert best_connected({"b": ["a"], "a": ["b"]}) == "a"
assert best_connected({}) is None

def follow_the_signs(signs, start, steps):
    """Return where one ends after following steps signs, each place pointing to one next place.

    A place without a sign ends the walk early."""
    place = start
    for _ in range(steps):
        if place not in signs:
            break
        place = signs[place]
    return place
# E: The next place is looked up as often as wanted, or until none is given.
# R: dict place -> next place, follow it n times from start, stop if there's no next
assert follow_the_signs({"a": "b", "b": "c"}, "a", 2) == "c"
assert follow_the_signs({"a": "b"}, "a", 9) == "b"
assert follow_the_signs({}, "q", 3) == "q"

def chain_until_loop(next_of, start):
    """List the places visited from start by next_of until a place repeats or has no next place."""
    visited = []
    place = start
    while place is not None and place not in visited:
        visited.append(place)
        place = next_of.get(place)
    return visited
# E: Get returns None at the end of the chain, and a repeat stops the loop as well.
assert chain_until_loop({1: 2, 2: 3, 3: 1}, 1) == [1, 2, 3]
assert chain_until_loop({"a": "b"}, "a") == ["a", "b"]
assert chain_until_loop({}, 7) == [7]

def boss_chain(boss_of: dict[str, str], person: str) -> str:
    """Write person and all bosses above as "Ann < Bo < Cy"; the top has no entry in boss_of."""
    chain = [person]
    while chain[-1] in boss_of:
        chain.append(boss_of[chain[-1]])
    return " < ".join(chain)
# E: The boss of the last one is appended until nobody is above.
# R: {"Ann": "Bo", "Bo": "Cy"} who is boss of whom; chain text for Ann: "Ann < Bo < Cy"
assert boss_chain({"Ann": "Bo", "Bo": "Cy"}, "Ann") == "Ann < Bo < Cy"
assert boss_chain({"Ann": "Bo"}, "Bo") == "Bo"
assert boss_chain({}, "Di") == "Di"

def count_all_under(boss_of, boss):
    """Count all people who have boss above them directly or over others; there are no loops."""
    direct = [person for person, above in boss_of.items() if above == boss]
    return len(direct) + sum(count_all_under(boss_of, person) for person in direct)
# M: Direct people are counted, and the same question is asked for each of them.
# R: boss_of dict person->boss. how many people are below X, directly or not?
assert count_all_under({"a": "top", "b": "a", "c": "a", "d": "top"}, "top") == 4
assert count_all_under({"a": "top"}, "a") == 0
assert count_all_under({}, "x") == 0

def closest_common_boss(boss_of, first, second):
    """Return the lowest person who stands above or equals both first and second, or None.

    boss_of maps people to their boss; the top is missing as a key."""
    above = [first]
    while above[-1] in boss_of:
        above.append(boss_of[above[-1]])
    while second not in above:
        if second not in boss_of:
            return None
        second = boss_of[second]
    return second
# M: The chain above the first is listed, and the second climbs until it meets the list.
# R: lowest common ancestor with a parent dict
assert closest_common_boss({"a": "x", "b": "y", "x": "top", "y": "top"}, "a", "b") == "top"
assert closest_common_boss({"a": "x", "b": "x"}, "a", "b") == "x"
assert closest_common_boss({}, "p", "q") is None

def groups_of_islands(bridges, islands):
    """Return the groups of islands connected by bridges (pairs), each sorted, by their first
    name."""
    group_of = {island: {island} for island in islands}
    for a, b in bridges:
        united = group_of[a] | group_of[b]
        for island in united:
            group_of[island] = united
    return sorted({tuple(sorted(group)) for group in group_of.values()})
# M: A bridge unites two groups, and every member then points to the united set.
# R: connected components: list of islands and bridges as pairs -> list of tuples
assert groups_of_islands([("a", "b"), ("c", "d"), ("b", "d")], "abcde") == [
    ("a", "b", "c", "d"), ("e",)]
assert groups_of_islands([], ["x", "y"]) == [("x",), ("y",)]
assert groups_of_islands([], []) == []

def all_reach_each_other(pairs, people):
    """Check whether all people are connected directly or through others by two-way pairs.

    No people or one person count as connected."""
    if not people:
        return True
    reached = {people[0]}
    grown = True
    while grown:
        grown = False
        for a, b in pairs:
            if (a in reached) != (b in reached):
                reached |= {a, b}
                grown = True
    return reached >= set(people)
# M: Pairs with exactly one end inside make the reached set grow until nothing changes.
assert all_reach_each_other([("a", "b"), ("b", "c")], ["a", "b", "c"]) is True
assert all_reach_each_other([("a", "b")], ["a", "b", "c"]) is False
assert all_reach_each_other([], []) is True

def triangle_friendships(pairs: list[tuple[str, str]]) -> list[tuple[str, str, str]]:
    """List all sorted triples of people who are all friends with each other, in sorted order."""
    friends = {frozenset(pair) for pair in pairs}
    people = sorted(set().union(*friends))
    return [(a, b, c) for i, a in enumerate(people) for j, b in enumerate(people[i + 1:], i + 1)
            for c in people[j + 1:]
            if {frozenset((a, b)), frozenset((b, c)), frozenset((a, c))} <= friends]
# H: All sorted triples are tried, and their three pairs must all be friendships.
assert triangle_friendships([("b", "a"), ("b", "c"), ("c", "a"), ("c", "d")]) == [("a", "b", "c")]
assert triangle_friendships([("a", "b")]) == []
assert triangle_friendships([]) == []

def order_of_dressing(needs):
    """Return clothes in an order where each comes after what it needs, or None if that is
    impossible.

    needs maps every piece to the list of pieces worn below it; of several possible next pieces
    the alphabetically first is taken."""
    order = []
    while len(order) < len(needs):
        ready = [p for p in sorted(needs) if p not in order and all(n in order for n in needs[p])]
        if not ready:
            return None
        order.append(ready[0])
    return order
# M: Again and again the first piece whose needs are all on is added.
# R: topological sort of clothes, dict piece -> list of things needed before; alphabetical if free choice; None for a cycle
assert order_of_dressing({"shoe": ["sock"], "sock": [], "coat": ["shirt"], "shirt": []}) == [
    "shirt", "coat", "sock", "shoe"]
assert order_of_dressing({"a": ["b"], "b": ["a"]}) is None
assert order_of_dressing({}) == []

def levels_of_tasks(needs: dict[str, list[str]]) -> dict[str, int]:
    """Return the level of each task: 0 without needs, else one more than the highest of its needs.

    There are no loops, and all needed tasks are keys."""
    levels = {}
    while len(levels) < len(needs):
        for task, before in needs.items():
            if task not in levels and all(b in levels for b in before):
                levels[task] = max((levels[b] + 1 for b in before), default=0)
    return levels
# M: A task gets its level as soon as all its needs have one.
assert levels_of_tasks({"bake": ["mix"], "mix": [], "eat": ["bake", "mix"]}) == {
    "mix": 0, "bake": 1, "eat": 2}
assert levels_of_tasks({"x": []}) == {"x": 0}
assert levels_of_tasks({}) == {}

def known_route_length(distances, route):
    """Add up the distances along route; None if two neighbouring stops have no known distance.

    distances maps (a, b) tuples to kilometres and holds for both directions."""
    total = 0
    for a, b in zip(route, route[1:]):
        leg = distances.get((a, b), distances.get((b, a)))
        if leg is None:
            return None
        total += leg
    return total
# E: Both directions are looked up for each leg, and a missing one ends the sum.
# R: km of a route, dict with ("a","b"): 5 works in both directions. None if a leg is missing
assert known_route_length({("a", "b"): 5, ("c", "b"): 2}, ["a", "b", "c"]) == 7
assert known_route_length({("a", "b"): 5}, ["a", "c"]) is None
assert known_route_length({}, ["a"]) == 0

def nearest_neighbour_tour(distances, start):
    """Return the tour that always goes on to the nearest unvisited place, names deciding ties.

    distances maps each place to a dict of the distances to all others."""
    tour = [start]
    while len(tour) < len(distances):
        here = distances[tour[-1]]
        tour.append(min((p for p in here if p not in tour), key=lambda p: (here[p], p)))
    return tour
# M: Among the unvisited places the one with the least distance is appended.
assert nearest_neighbour_tour({"a": {"b": 4, "c": 1}, "b": {"a": 4, "c": 2}, "c": {"a": 1, "b": 2}},
                              "a") == ["a", "c", "b"]
assert nearest_neighbour_tour({"x": {}}, "x") == ["x"]
assert nearest_neighbour_tour({"p": {"q": 1}, "q": {"p": 1}}, "q") == ["q", "p"]

def cheapest_direct_or_one_stop(fares, start, goal):
    """Return the lowest fare from start to goal with at most one stop between, or None.

    fares maps (from, to) tuples to prices."""
    prices = [fares[start, goal]] if (start, goal) in fares else []
    for (a, b), fare in fares.items():
        if a == start and (b, goal) in fares:
            prices.append(fare + fares[b, goal])
    return min(prices, default=None)
# M: The direct fare and all pairs of fares with a common stop are compared.
# R: flights {("A","B"): 50}. cheapest from A to C direct or with one stopover, None when impossible
assert cheapest_direct_or_one_stop({("a", "c"): 90, ("a", "b"): 30, ("b", "c"): 40}, "a", "c") == 70
assert cheapest_direct_or_one_stop({("a", "c"): 9}, "a", "c") == 9
assert cheapest_direct_or_one_stop({("a", "b"): 1}, "a", "c") is None

def can_visit_all_rooms(keys_in: list[list[int]]) -> bool:
    """Check whether all rooms can be entered when room 0 is open and rooms hold keys to others.

    keys_in holds for each room the list of the room numbers its keys open."""
    opened = {0}
    waiting = [0]
    while waiting:
        for key in keys_in[waiting.pop()]:
            if key not in opened:
                opened.add(key)
                waiting.append(key)
    return len(opened) == len(keys_in)
# M: Each newly opened room gives its keys, until no new room turns up.
assert can_visit_all_rooms([[2], [], [1]]) is True
assert can_visit_all_rooms([[0], [1]]) is False
assert can_visit_all_rooms([[]]) is True

def path_exists_in_maze(rows):
    """Check whether one can walk from the top left to the bottom right cell over "." cells.

    Steps go up, down, left and right; a blocked start or end gives False."""
    height, width = len(rows), len(rows[0])
    waiting, seen = [(0, 0)], set()
    while waiting:
        r, c = waiting.pop()
        if (r, c) in seen or not (0 <= r < height and 0 <= c < width) or rows[r][c] != ".":
            continue
        seen.add((r, c))
        waiting += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
    return (height - 1, width - 1) in seen
# H: Cells are taken from a stack, bad ones are skipped, and the neighbours of good ones added.
assert path_exists_in_maze(["..#", "#..", "##."]) is True
assert path_exists_in_maze([".#", "#."]) is False
assert path_exists_in_maze(["#"]) is False

def invert_links(links: dict[str, list[str]]) -> dict[str, list[str]]:
    """Return for each place the list of places that link to it, in dictionary order.

    All places of links get a key, even if nothing links to them."""
    incoming = {place: [] for place in links}
    for place, targets in links.items():
        for target in targets:
            incoming.setdefault(target, []).append(place)
    return incoming
# E: Every link is entered backwards into the new dictionary.
# R: reverse a directed graph dict of lists
assert invert_links({"a": ["b", "c"], "b": ["c"]}) == {"a": [], "b": ["a"], "c": ["a", "b"]}
assert invert_links({"x": []}) == {"x": []}
assert invert_links({}) == {}

def mutual_links(links):
    """Return the pairs (a, b) with a before b in the alphabet that link to each other, sorted."""
    return sorted((a, b) for a in links for b in links[a] if a < b and a in links.get(b, []))
# E: A pair counts when the link back exists too, and a < b keeps one of the two.
# R: who follows each other? dict name -> list of followed names, give pairs once, sorted
assert mutual_links({"a": ["b", "c"], "b": ["a"], "c": []}) == [("a", "b")]
assert mutual_links({"a": ["a"]}) == []
assert mutual_links({}) == []

def two_colour_teams(rivals, people):
    """Split people into two teams so that no rival pair is in one team, or return None.

    The first unplaced person goes to the first team; rivals is a list of pairs."""
    team = {}
    for person in people:
        waiting = [] if person in team else [(person, 0)]
        while waiting:
            name, side = waiting.pop()
            if name in team:
                if team[name] != side:
                    return None
                continue
            team[name] = side
            waiting += [(b if a == name else a, 1 - side) for a, b in rivals if name in (a, b)]
    return [p for p in people if team[p] == 0], [p for p in people if team[p] == 1]
# H: Each placed person sends all rivals to the other side, and a contradiction ends it.
assert two_colour_teams([("a", "b"), ("b", "c")], ["a", "b", "c"]) == (["a", "c"], ["b"])
assert two_colour_teams([("a", "b"), ("b", "c"), ("c", "a")], ["a", "b", "c"]) is None
assert two_colour_teams([], ["x"]) == (["x"], [])

def is_family_tree(parents):
    """Check whether nobody is an own ancestor in a dict of children to lists of their parents."""
    def ancestors(person, path):
        return all(p not in path and ancestors(p, path + [p]) for p in parents.get(person, []))
    return all(ancestors(child, [child]) for child in parents)
# M: The path upwards is remembered, and meeting a member of it again means a loop.
assert is_family_tree({"kid": ["mum", "dad"], "mum": ["gran"]}) is True
assert is_family_tree({"a": ["b"], "b": ["a"]}) is False
assert is_family_tree({}) is True

def cousins_of(parent_of: dict[str, str], person: str) -> list[str]:
    """Return the sorted people whose grandparent is person's but whose parent is another one.

    parent_of maps a child to one parent; unknown relations give no cousins."""
    parent = parent_of.get(person)
    grand = parent_of.get(parent)
    if grand is None:
        return []
    return sorted(c for c, p in parent_of.items() if p != parent and parent_of.get(p) == grand)
# M: Two lookups lead to the grandparent, and the others below it are filtered.
assert cousins_of({"a": "p", "b": "q", "p": "g", "q": "g", "c": "p"}, "a") == ["b"]
assert cousins_of({"a": "p"}, "a") == []
assert cousins_of({}, "x") == []

def generation_names(children, root):
    """Return the people of a family by generation as a list of lists, starting with [root].

    children maps people to the list of their children."""
    generations = [[root]]
    while generations[-1]:
        generations.append([kid for one in generations[-1] for kid in children.get(one, [])])
    return generations[:-1]
# M: The children of the last generation form the next one until it is empty.
# R: family as dict parent -> kids; list of generations from root, each a list
assert generation_names({"a": ["b", "c"], "c": ["d"]}, "a") == [["a"], ["b", "c"], ["d"]]
assert generation_names({}, "z") == [["z"]]
assert generation_names({"x": ["y"]}, "x") == [["x"], ["y"]]

def longest_line_down(children: dict[str, list[str]], person: str) -> int:
    """Return how many generations live below person in a dict of people to their children."""
    return max((1 + longest_line_down(children, c) for c in children.get(person, [])), default=0)
# M: One more than the longest line of any child, and zero without children.
assert longest_line_down({"a": ["b", "c"], "c": ["d"]}, "a") == 2
assert longest_line_down({}, "a") == 0
assert longest_line_down({"a": ["b"]}, "b") == 0

def tree_as_lines(children, name, depth=0):
    """List the names of a tree from name down, indented by two blanks per level, as lines.

    children maps names to lists of names below, in the order to be printed."""
    lines = ["  " * depth + name]
    for child in children.get(name, []):
        lines += tree_as_lines(children, child, depth + 1)
    return lines
# M: The function writes the name and then the lines of each child one level deeper.
# R: print a tree dict with indentation, as a list of lines
assert tree_as_lines({"home": ["docs", "pics"], "docs": ["a"]}, "home") == [
    "home", "  docs", "    a", "  pics"]
assert tree_as_lines({}, "x") == ["x"]
assert tree_as_lines({"p": ["q"]}, "p", 1) == ["  p", "    q"]

def sum_of_tree(values, children, node):
    """Return the value of node plus those of all nodes below it; missing values count as 0."""
    below = sum(sum_of_tree(values, children, child) for child in children.get(node, []))
    return values.get(node, 0) + below
# E: The own value is added to the sums of all children.
# R: sum the value of a node and everything below it in a tree (values dict, children dict)
assert sum_of_tree({"a": 1, "b": 2, "c": 3}, {"a": ["b"], "b": ["c"]}, "a") == 6
assert sum_of_tree({"a": 1}, {}, "a") == 1
assert sum_of_tree({}, {"a": ["b"]}, "a") == 0

def leaves_of(children: dict[str, list[str]], root: str) -> list[str]:
    """Return the names without children below root from left to right; root itself if it has
    none."""
    below = children.get(root, [])
    if not below:
        return [root]
    return [leaf for child in below for leaf in leaves_of(children, child)]
# E: A name without children is a leaf, otherwise the leaves of all children are joined.
# R: all leaves below a node in a dict tree, left to right
assert leaves_of({"a": ["b", "c"], "b": ["d"]}, "a") == ["d", "c"]
assert leaves_of({}, "z") == ["z"]
assert leaves_of({"a": []}, "a") == ["a"]

def number_of_routes(links, start, goal):
    """Count the different routes from start to goal along one-way links without loops.

    From a place to itself there is one route."""
    if start == goal:
        return 1
    return sum(number_of_routes(links, near, goal) for near in links.get(start, []))
# E: The routes from all neighbours are added up.
# R: how many ways from start to goal in a DAG given as dict of lists
assert number_of_routes({"a": ["b", "c"], "b": ["d"], "c": ["d"]}, "a", "d") == 2
assert number_of_routes({"a": ["b"]}, "a", "z") == 0
assert number_of_routes({}, "q", "q") == 1

def every_route(links, start, goal):
    """List all routes from start to goal as lists, never entering a place twice, in link order."""
    routes = []
    waiting = [[start]]
    while waiting:
        route = waiting.pop(0)
        if route[-1] == goal:
            routes.append(route)
            continue
        waiting += [route + [near] for near in links.get(route[-1], []) if near not in route]
    return routes
# M: Unfinished routes wait in a list and grow by each neighbour that is not in them.
assert every_route({"a": ["b", "c"], "b": ["c"], "c": []}, "a", "c") == [
    ["a", "c"], ["a", "b", "c"]]
assert every_route({"a": ["a"]}, "a", "b") == []
assert every_route({}, "x", "x") == [["x"]]

def weakest_link_capacity(pipes: dict[tuple[str, str], int], route: list[str]) -> int:
    """Return the smallest capacity along route, 0 if some pipe is missing or the route has
    one stop.

    pipes maps (from, to) to a capacity."""
    return min((pipes.get(leg, 0) for leg in zip(route, route[1:])), default=0)
# E: Neighbouring stops form the keys, and a missing pipe counts as zero.
# R: capacity of a route = smallest pipe on it. dict ("a","b") -> capacity
assert weakest_link_capacity({("a", "b"): 5, ("b", "c"): 3}, ["a", "b", "c"]) == 3
assert weakest_link_capacity({("a", "b"): 5}, ["a", "c"]) == 0
assert weakest_link_capacity({}, ["a"]) == 0

def messages_spread(contacts, first, rounds):
    """Return how many people know a message after each round when all who know it tell all
    contacts.

    The list starts with 1 for the first person before any round."""
    known = {first}
    counts = [1]
    for _ in range(rounds):
        known = known.union(*(contacts.get(person, []) for person in known))
        counts.append(len(known))
    return counts
# M: In each round the contacts of all informed people join the set.
assert messages_spread({"a": ["b"], "b": ["c", "d"]}, "a", 3) == [1, 2, 4, 4]
assert messages_spread({}, "a", 1) == [1, 1]
assert messages_spread({"a": ["b"]}, "a", 0) == [1]

def stations_on_two_lines(lines: dict[str, list[str]]) -> list[str]:
    """Return the stations that belong to at least two lines, sorted; a line names a station
    once."""
    stops = [station for line in lines.values() for station in line]
    return sorted({station for station in stops if stops.count(station) > 1})
# E: All stops are put in one list, and those that occur twice are changes.
# R: metro lines {"red": ["a","b"], ...}, transfer stations (on 2+ lines) sorted
assert stations_on_two_lines({"red": ["a", "b", "c"], "blue": ["c", "d", "a"]}) == ["a", "c"]
assert stations_on_two_lines({"red": ["a"]}) == []
assert stations_on_two_lines({}) == []

def stations_passed_between(line: list[str], start: str, goal: str) -> list[str]:
    """Return the stations strictly between start and goal in travel order, in either direction."""
    a, b = line.index(start), line.index(goal)
    if a <= b:
        return line[a + 1:b]
    return line[b + 1:a][::-1]
# E: The indexes bound a slice, which is turned round for the other direction.
# R: stations between A and B on a line (not including them), works in both directions
assert stations_passed_between(["a", "b", "c", "d"], "d", "a") == ["c", "b"]
assert stations_passed_between(["a", "b", "c"], "a", "c") == ["b"]
assert stations_passed_between(["a", "b"], "a", "a") == []

def change_needed(lines, start, goal):
    """Return "direct", the alphabetically first station to change at once, or "impossible".

    lines is a list of lists of stations; with one change two lines must share a station."""
    from_start = [line for line in lines if start in line]
    if any(goal in line for line in from_start):
        return "direct"
    to_goal = [line for line in lines if goal in line]
    shared = sorted({s for a in from_start for b in to_goal for s in a if s in b})
    return shared[0] if shared else "impossible"
# M: Lines with the start and lines with the goal are compared for common stations.
assert change_needed([["a", "b", "c"], ["c", "d"]], "a", "d") == "c"
assert change_needed([["a", "b"]], "b", "a") == "direct"
assert change_needed([["a"], ["b"]], "a", "b") == "impossible"

def one_stroke_possible(pairs: list[tuple[str, str]]) -> bool:
    """Tell if the number of places with an odd number of links is 0 or 2, as one-stroke
    drawing needs.

    Connectedness is taken for granted."""
    ends = [place for pair in pairs for place in pair]
    return sum(ends.count(place) % 2 for place in set(ends)) in (0, 2)
# E: All ends are put in one list, and places with an odd count are added up.
# R: can i draw the figure in one stroke? edges as pairs, only check the count of odd corners (0 or 2)
assert one_stroke_possible([("a", "b"), ("b", "c"), ("c", "a")]) is True
assert one_stroke_possible([("a", "b"), ("a", "c"), ("a", "d")]) is False
assert one_stroke_possible([]) is True

def close_the_road(links, a, b):
    """Return a copy of a dict of sets in which the two-way link between a and b is missing."""
    copy = {place: set(near) for place, near in links.items()}
    copy.get(a, set()).discard(b)
    copy.get(b, set()).discard(a)
    return copy
# E: The sets are copied first, and discard does not mind if the link never existed.
assert close_the_road({"a": {"b", "c"}, "b": {"a"}, "c": {"a"}}, "a", "b") == {
    "a": {"c"}, "b": set(), "c": {"a"}}
assert close_the_road({"a": set()}, "a", "z") == {"a": set()}
assert close_the_road({}, "a", "b") == {}

def farthest_place(links, start):
    """Return (hops, place) of the place reached last in a breadth-first walk, ties by first name.

    links maps places to lists of neighbours."""
    seen, ring, hops = {start}, [start], 0
    while True:
        following = sorted({n for place in ring for n in links.get(place, [])} - seen)
        if not following:
            return hops, min(ring)
        seen.update(following)
        ring, hops = following, hops + 1
# M: Rings of new places replace each other until no further ring exists.
assert farthest_place({"a": ["b", "c"], "c": ["d"]}, "a") == (2, "d")
assert farthest_place({"a": ["c", "b"]}, "a") == (1, "b")
assert farthest_place({}, "z") == (0, "z")

def dependencies_of(needs, package):
    """Return the sorted packages that package needs directly or through others, without itself."""
    found = set()
    waiting = list(needs.get(package, []))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += needs.get(name, [])
    return sorted(found - {package})
# M: Needs of needs are put on the waiting list until nothing new is found.
# R: all transitive dependencies of a package, dict name -> list
assert dependencies_of({"app": ["ui", "db"], "ui": ["core"], "db": ["core"]}, "app") == [
    "core", "db", "ui"]
assert dependencies_of({"a": ["b"], "b": ["a"]}, "a") == ["b"]
assert dependencies_of({}, "x") == []

def safe_to_delete(needs, package):
    """Check whether no other package directly needs package."""
    return not any(package in list_ for name, list_ in needs.items() if name != package)
# E: All the lists of other packages are searched for the name.
# R: can i delete a package? no other package may list it in its needs
assert safe_to_delete({"a": ["b"], "b": []}, "b") is False
assert safe_to_delete({"a": ["b"], "c": ["c"]}, "c") is True
assert safe_to_delete({}, "x") is True

def shortest_word_steps(words, start, goal):
    """Return the fewest one-letter changes from start to goal using only words, or -1.

    All words have one length; goal must be in words, start need not be."""
    steps = {start: 0}
    queue = [start]
    for word in queue:
        if word == goal:
            return steps[word]
        for other in words:
            if other not in steps and sum(a != b for a, b in zip(word, other)) == 1:
                steps[other] = steps[word] + 1
                queue.append(other)
    return -1
# H: The loop runs over a list that grows, which makes it a breadth-first search.
assert shortest_word_steps(["cot", "cog", "dog"], "cat", "dog") == 3
assert shortest_word_steps(["cot"], "cat", "dog") == -1
assert shortest_word_steps([], "cat", "cat") == 0

def gift_circle_length(gives_to: dict[str, str], person: str) -> int:
    """Return after how many gifts the circle from person comes back to them; all give to one
    person.

    Everybody gives exactly once and receives exactly once."""
    length = 1
    holder = gives_to[person]
    while holder != person:
        holder = gives_to[holder]
        length += 1
    return length
# E: The chain is followed until the first person holds the gift again.
# R: secret santa dict giver -> receiver. how long is the circle that person X is in?
assert gift_circle_length({"a": "b", "b": "c", "c": "a", "d": "d"}, "a") == 3
assert gift_circle_length({"d": "d"}, "d") == 1
assert gift_circle_length({"a": "b", "b": "a"}, "b") == 2
