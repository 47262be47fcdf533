"""Verified problems: ballot votes."""

from collections import Counter, defaultdict

def majority_winner(ballots: list[str]) -> str | None:
    """Return the option with more than half of the ballots, or None if there is none."""
    for option, votes in Counter(ballots).items():
        if 2 * votes > len(ballots):
            return option
    return None
# E: Twice the votes of an option is compared with the number of all ballots.
# R: more than 50% wins. list of ballots -> winner, or None if nobody has the majority
assert majority_winner(["a", "b", "a"]) == "a"
assert majority_winner(["a", "b"]) is None
assert majority_winner([]) is None

def valid_votes(ballots, candidates):
    """Count the votes for each candidate, 0 included, and the invalid ones under "invalid"; a
    ballot is invalid if it names nobody on the list."""
    counts = dict.fromkeys([*candidates, "invalid"], 0)
    for ballot in ballots:
        counts[ballot if ballot in candidates else "invalid"] += 1
    return counts
# E: All keys start with zero and a conditional key counts the rest as invalid.
# R: tally ballots for a fixed list of candidates. everything else counts as "invalid". zero votes must show up too
assert valid_votes(["Al", "Zed", "Al"], ["Al", "Bo"]) == {"Al": 2, "Bo": 0, "invalid": 1}
assert valid_votes([], ["Al"]) == {"Al": 0, "invalid": 0}
assert valid_votes(["", "x"], []) == {"invalid": 2}

def one_vote_per_person(votes):
    """Count votes (person, option) where only the last vote of every person counts."""
    return dict(Counter(dict(votes).values()))
# E: Turning the pairs into a dict keeps the last vote of each person.
# R: people can change their mind, only the last vote counts. votes = [("al", "tea"), ...] -> counts
assert one_vote_per_person([("al", "tea"), ("bo", "tea"), ("al", "milk")]) == {"milk": 1, "tea": 1}
assert one_vote_per_person([("al", "tea"), ("al", "tea")]) == {"tea": 1}
assert one_vote_per_person([]) == {}

def first_vote_only(votes):
    """Return the dict from person to option in which only the first vote of each person counts, and
    the number of votes that were thrown away."""
    kept = {}
    for person, option in votes:
        kept.setdefault(person, option)
    return kept, len(votes) - len(kept)
# E: setdefault ignores later votes, and the lengths tell how many there were.
assert first_vote_only([("al", "tea"), ("al", "milk"), ("bo", "tea")]) == ({"al": "tea",
    "bo": "tea"}, 1)
assert first_vote_only([("al", "tea")]) == ({"al": "tea"}, 0)
assert first_vote_only([]) == ({}, 0)

def runoff_finalists(counts):
    """Return the two options with the most votes as a tuple in order of votes, equal votes by name;
    counts has at least two keys."""
    first, second, *_ = sorted(counts, key=lambda option: (-counts[option], option))
    return first, second
# E: The sorted options are unpacked and all but two are thrown away.
assert runoff_finalists({"a": 3, "b": 9, "c": 5}) == ("b", "c")
assert runoff_finalists({"y": 1, "x": 1}) == ("x", "y")
assert runoff_finalists({"c": 2, "b": 2, "a": 2}) == ("a", "b")

def eliminate_weakest(ballots):
    """Return the ranked ballots without the option that has the fewest first places, alphabetically
    first on ties; options that are never first count 0. Ballots are non-empty lists of the same
    options."""
    firsts = Counter(ballot[0] for ballot in ballots)
    weakest = min(sorted(ballots[0]), key=lambda option: firsts[option])
    return [[option for option in ballot if option != weakest] for ballot in ballots]
# E: min over the sorted options takes the alphabetically first of the weakest.
assert eliminate_weakest([["a", "b"], ["a", "b"], ["b", "a"]]) == [["a"], ["a"], ["a"]]
assert eliminate_weakest([["a", "c", "b"]]) == [["a", "c"]]
assert eliminate_weakest([["x"]]) == [[]]

def instant_runoff(ballots):
    """Return the winner of ranked ballots: while no first choice has more than half, the option
    with the fewest first places, alphabetically first on ties, is struck out everywhere."""
    options = set(ballots[0])
    while True:
        firsts = Counter(next(o for o in ballot if o in options) for ballot in ballots)
        leader, votes = firsts.most_common(1)[0]
        if 2 * votes > len(ballots) or len(options) == 1:
            return leader
        options.remove(min(sorted(options), key=lambda option: firsts[option]))
# H: The set of options shrinks, and each ballot counts for its first option that is still in.
assert instant_runoff([["a", "b", "c"], ["b", "c", "a"], ["c", "b", "a"], ["c", "a", "b"]]) == "c"
assert instant_runoff([["a"], ["a"]]) == "a"
assert instant_runoff([["a", "b", "c"], ["a", "b", "c"], ["b", "a", "c"], ["b", "c", "a"],
    ["c", "b", "a"]]) == "b"

def turnout_percent(voters: dict[str, bool]) -> int:
    """Return how many percent of the registered voters have voted, rounded to a whole number;
    voters maps a name to whether they voted. 0 without voters."""
    if not voters:
        return 0
    return round(100 * sum(voters.values()) / len(voters))
# E: The truth values are summed and divided by the number of voters.
# R: {name: voted?} -> turnout in whole percent
assert turnout_percent({"al": True, "bo": False, "cy": True}) == 67
assert turnout_percent({"al": False}) == 0
assert turnout_percent({}) == 0

def seats_by_votes(votes, seats):
    """Share out seats by whole quotas: each party gets votes times seats divided by all votes,
    rounded down, and the remaining seats go to the largest remainders, alphabetically on ties."""
    total = sum(votes.values())
    result = {party: number * seats // total for party, number in votes.items()}
    order = sorted(votes, key=lambda party: (-(votes[party] * seats % total), party))
    for party in order[:seats - sum(result.values())]:
        result[party] += 1
    return result
# H: Division gives the full seats and the remainders decide about those left.
# R: share seats proportional to votes (dict), round down and give the leftover seats to the largest remainders
assert seats_by_votes({"A": 60, "B": 25, "C": 15}, 10) == {"A": 6, "B": 3, "C": 1}
assert seats_by_votes({"A": 1, "B": 1}, 3) == {"A": 2, "B": 1}
assert seats_by_votes({"A": 5}, 4) == {"A": 4}

def district_winners(rows):
    """Turn rows (district, party, votes) into a dict from district to the party with the most votes
    there; the votes of repeated rows are added and the first party wins a tie."""
    districts = {}
    for district, party, votes in rows:
        counts = districts.setdefault(district, {})
        counts[party] = counts.get(party, 0) + votes
    return {district: max(counts, key=counts.get) for district, counts in districts.items()}
# M: A dict of dicts adds the votes before max picks the winner in each.
# R: rows (district, party, votes), several rows per pair possible -> winner per district
assert district_winners([("N", "A", 5), ("N", "B", 4), ("N", "B", 3),
    ("S", "A", 1)]) == {"N": "B", "S": "A"}
assert district_winners([("N", "A", 2), ("N", "B", 2)]) == {"N": "A"}
assert district_winners([]) == {}

def parties_over_hurdle(votes, percent):
    """Return the parties with at least the given percent of all votes, most votes first."""
    total = sum(votes.values())
    kept = [party for party in votes if votes[party] * 100 >= percent * total]
    return sorted(kept, key=votes.get, reverse=True)
# E: Multiplying both sides avoids a division by the total.
# R: parties with >= x percent of votes, biggest first
assert parties_over_hurdle({"A": 50, "B": 46, "C": 4}, 5) == ["A", "B"]
assert parties_over_hurdle({"C": 5, "A": 95}, 5) == ["A", "C"]
assert parties_over_hurdle({}, 5) == []

def result_line(counts):
    """Return one line like "A 50.0%, B 25.0%, C 25.0%" of the shares of the votes, largest first
    and equal ones by name; "no votes" if the sum is 0."""
    total = sum(counts.values())
    if total == 0:
        return "no votes"
    ordered = sorted(counts, key=lambda name: (-counts[name], name))
    return ", ".join(f"{name} {counts[name] / total:.1%}" for name in ordered)
# E: The percent format multiplies by 100 and adds the sign.
# R: {"A": 2, "B": 1, ...} to text "A 66.7%, B 33.3%", biggest first. "no votes" if all zero
assert result_line({"A": 2, "C": 1, "B": 1}) == "A 50.0%, B 25.0%, C 25.0%"
assert result_line({"A": 0}) == "no votes"
assert result_line({"A": 2, "B": 1}) == "A 66.7%, B 33.3%"

def vote_bars(counts, per_mark):
    """Return lines like "tea  ### 7" with one "#" for each per_mark full votes; names are padded to
    the longest and keep their order."""
    width = max((len(name) for name in counts), default=0)
    return [f"{name:<{width}} {'#' * (n // per_mark)} {n}" for name, n in counts.items()]
# E: The width of the name column is found first and used in every line.
# R: text bars for votes, one # per n votes, names padded
assert vote_bars({"tea": 7, "milk": 2}, 2) == ["tea  ### 7", "milk # 2"]
assert vote_bars({"a": 0}, 1) == ["a  0"]
assert vote_bars({}, 1) == []

def tie_for_first(counts):
    """Check whether at least two options share the highest count."""
    values = list(counts.values())
    return bool(values) and values.count(max(values)) > 1
# E: The highest value is counted among all values.
# R: is there a tie for the first place in this dict of counts?
assert tie_for_first({"a": 3, "b": 3, "c": 1}) is True
assert tie_for_first({"a": 3, "b": 2, "c": 2}) is False
assert tie_for_first({}) is False

def votes_ahead_of_next(counts):
    """Return by how many votes the first option leads over the second; with one option its votes,
    with none 0."""
    first, second = (sorted(counts.values(), reverse=True) + [0, 0])[:2]
    return first - second
# E: Two zeros are added so that there are always two values to unpack.
# R: how many votes is #1 ahead of #2? one option: its votes, none: 0
assert votes_ahead_of_next({"a": 9, "b": 4, "c": 6}) == 3
assert votes_ahead_of_next({"a": 5}) == 5
assert votes_ahead_of_next({}) == 0

def most_approved_options(ballots):
    """Return all options approved by the most voters, sorted; a ballot is a set of options that the
    voter approves of."""
    counts = Counter(option for ballot in ballots for option in ballot)
    most = max(counts.values(), default=0)
    return sorted(option for option in counts if counts[option] == most)
# E: Every ballot adds one to each of its options.
# R: approval voting, each ballot = set of liked options. list of winners (ties possible), sorted
assert most_approved_options([{"a", "b"}, {"b"}, {"c", "a"}]) == ["a", "b"]
assert most_approved_options([{"x"}, set()]) == ["x"]
assert most_approved_options([]) == []

def voters_of(choice, votes):
    """Return how the voters of a choice are named in one text: "Al, Bo and Cy", "Al and Bo", "Al"
    or "nobody"; votes maps voters to choices and the order is alphabetical."""
    names = sorted(voter for voter, chosen in votes.items() if chosen == choice)
    if len(names) < 2:
        return names[0] if names else "nobody"
    return ", ".join(names[:-1]) + " and " + names[-1]
# E: The last name is joined by "and" after the others are joined by commas.
assert voters_of("tea", {"Cy": "tea", "Al": "tea", "Bo": "tea"}) == "Al, Bo and Cy"
assert voters_of("tea", {"Al": "tea", "Bo": "milk"}) == "Al"
assert voters_of("jam", {"Al": "tea"}) == "nobody"

def best_date_from_poll(poll):
    """Return the date that the most people can make, the earliest text on ties, and their number;
    poll maps a person to a list of dates. (None, 0) if nobody can ever come."""
    counts = Counter(date for dates in poll.values() for date in set(dates))
    if not counts:
        return None, 0
    best = min(counts, key=lambda date: (-counts[date], date))
    return best, counts[best]
# M: Sets keep a date from counting twice for a person.
# R: date poll {"Al": ["05-01", "05-02"], ...} which date suits most people + how many. earliest if tied
assert best_date_from_poll({"Al": ["05-01", "05-02"], "Bo": ["05-02"]}) == ("05-02", 2)
assert best_date_from_poll({"Al": ["05-03", "05-01"]}) == ("05-01", 1)
assert best_date_from_poll({"Al": []}) == (None, 0)

def dates_all_can(poll):
    """Return the sorted dates on which everybody can come; poll maps people to lists of dates, and
    an empty poll gives an empty list."""
    if not poll:
        return []
    return sorted(set.intersection(*(set(dates) for dates in poll.values())))
# E: The lists become sets, whose intersection is sorted.
assert dates_all_can({"Al": ["fri", "mon"], "Bo": ["mon", "fri", "sun"]}) == ["fri", "mon"]
assert dates_all_can({"Al": ["fri"], "Bo": []}) == []
assert dates_all_can({}) == []

def yes_no_summary(answers):
    """Return "accepted" if there are more "yes" than "no" answers, "rejected" if fewer, "tie" if as
    many; other answers are abstentions and do not count. answers maps people to texts."""
    votes = [answer.lower() for answer in answers.values()]
    balance = votes.count("yes") - votes.count("no")
    if balance == 0:
        return "tie"
    return "accepted" if balance > 0 else "rejected"
# E: The difference between both counts has the sign of the result.
assert yes_no_summary({"Al": "Yes", "Bo": "no", "Cy": "yes"}) == "accepted"
assert yes_no_summary({"Al": "NO", "Bo": "maybe"}) == "rejected"
assert yes_no_summary({}) == "tie"

def weighted_decision(votes, shares):
    """Return the sum of shares per option: votes maps owners to options and shares maps owners to
    numbers of shares, 1 for owners not listed. Options come in order of falling sum."""
    sums = {}
    for owner, option in votes.items():
        sums[option] = sums.get(option, 0) + shares.get(owner, 1)
    return dict(sorted(sums.items(), key=lambda pair: -pair[1]))
# E: Each vote adds the owner's shares, and the pairs are sorted by negated sum.
# R: votes by share owners. votes {owner: option}, shares {owner: n} (default 1). sum per option, biggest first
assert weighted_decision({"Al": "sell", "Bo": "keep"}, {"Bo": 7}) == {"keep": 7, "sell": 1}
assert list(weighted_decision({"Al": "x", "Bo": "y"}, {"Bo": 2})) == ["y", "x"]
assert weighted_decision({}, {"Al": 3}) == {}

def vote_delegation(choices, delegates):
    """Return the option each person's vote ends with: people in choices vote themselves, others
    pass their vote to their delegate, and so on. Chains that end nowhere give None; no circles."""
    result = {}
    for person in [*choices, *delegates]:
        holder = person
        while holder not in choices and holder in delegates:
            holder = delegates[holder]
        result[person] = choices.get(holder)
    return result
# H: The loop follows the delegates until somebody with an own choice or the end of the chain.
assert vote_delegation({"Al": "yes"}, {"Bo": "Al", "Cy": "Bo"}) == {"Al": "yes", "Bo": "yes",
    "Cy": "yes"}
assert vote_delegation({}, {"Bo": "Zed"}) == {"Bo": None}
assert vote_delegation({"Al": "no", "Bo": "yes"}, {"Bo": "Al"}) == {"Al": "no", "Bo": "yes"}

def song_contest(points_given):
    """Return the final ranking of countries as (country, points), most points first and ties by
    name; points_given maps a country to the points it gives, and points to itself are ignored."""
    totals = dict.fromkeys(points_given, 0)
    for giver, given in points_given.items():
        for country, points in given.items():
            if country != giver:
                totals[country] = totals.get(country, 0) + points
    return sorted(totals.items(), key=lambda pair: (-pair[1], pair[0]))
# M: Points are added over all givers, and every giver appears even with no points.
assert song_contest({"NO": {"SE": 12, "NO": 5}, "SE": {"NO": 10}}) == [("SE", 12), ("NO", 10)]
assert song_contest({"B": {}, "A": {}}) == [("A", 0), ("B", 0)]
assert song_contest({}) == []

def twelve_point_winner(tables):
    """Return the act that got the top mark 12 most often, or None if nobody did; tables is a list
    of dicts from act to points and the act met first wins a tie."""
    twelves = Counter(act for table in tables for act, points in table.items() if points == 12)
    return max(twelves, key=twelves.get, default=None)
# E: Only the acts with twelve points reach the Counter.
# R: which act got 12 points most often in a list of dicts? None if nobody
assert twelve_point_winner([{"a": 12, "b": 10}, {"b": 12}, {"a": 12}]) == "a"
assert twelve_point_winner([{"a": 11}]) is None
assert twelve_point_winner([]) is None

def scores_without_extremes(scores):
    """Return the mean score of each dish without its highest and lowest score, as a dict; dishes
    with fewer than three scores are left out."""
    means = {}
    for dish, values in scores.items():
        middle = sorted(values)[1:-1]
        if middle:
            means[dish] = sum(middle) / len(middle)
    return means
# E: Sorting puts the extremes at the ends, where a slice cuts them off.
# R: judges' scores per dish. drop the best and the worst, average the rest, skip dishes with under 3 scores
assert scores_without_extremes({"soup": [9, 5, 7, 1], "pie": [3, 4]}) == {"soup": 6.0}
assert scores_without_extremes({"soup": [1, 2, 3]}) == {"soup": 2.0}
assert scores_without_extremes({}) == {}

def judge_bias(scores):
    """Return by how much each judge's mean score is above (positive) or below the mean of all
    scores; scores maps a judge to a non-empty list and results are rounded to two decimals."""
    everything = [score for given in scores.values() for score in given]
    overall = sum(everything) / len(everything) if everything else 0
    return {judge: round(sum(s) / len(s) - overall, 2) for judge, s in scores.items()}
# E: The overall mean is subtracted from the mean of each judge.
assert judge_bias({"Al": [8, 10], "Bo": [5, 5]}) == {"Al": 2.0, "Bo": -2.0}
assert judge_bias({"Al": [3]}) == {"Al": 0.0}
assert judge_bias({}) == {}

def same_taste_pairs(votes):
    """Return all alphabetically ordered pairs of voters with the same choice, sorted; votes maps
    voters to choices."""
    names = sorted(votes)
    return [(a, b) for i, a in enumerate(names) for b in names[i + 1:] if votes[a] == votes[b]]
# E: The second name is taken from those behind the first, so no pair repeats.
assert same_taste_pairs({"Cy": "tea", "Al": "tea", "Bo": "milk"}) == [("Al", "Cy")]
assert same_taste_pairs({"c": 1, "b": 1, "a": 1}) == [("a", "b"), ("a", "c"), ("b", "c")]
assert same_taste_pairs({}) == []

def swing_between(last, now):
    """Return the change of each party's share in percent points between two elections, rounded to
    one decimal; both dicts hold votes and a party missing in one has 0 votes there."""
    last_total, now_total = sum(last.values()), sum(now.values())
    return {
        party: round(100 * (now.get(party, 0) / now_total - last.get(party, 0) / last_total), 1)
        for party in sorted(last.keys() | now.keys())
    }
# E: Shares are built from both totals for the union of the parties.
assert swing_between({"A": 50, "B": 50}, {"A": 60, "C": 40}) == {"A": 10.0, "B": -50.0, "C": 40.0}
assert swing_between({"A": 3}, {"A": 9}) == {"A": 0.0}
assert swing_between({"A": 1, "B": 3}, {"A": 3, "B": 1}) == {"A": 50.0, "B": -50.0}

def coalition_names(seats, partners):
    """Return "A+B (n of m)" with the sorted partners, their seats together and all seats; partners
    without seats are left out."""
    present = sorted(party for party in partners if seats.get(party, 0) > 0)
    together = sum(seats[party] for party in present)
    return f"{'+'.join(present)} ({together} of {sum(seats.values())})"
# E: The partners are filtered and sorted before their seats are added.
# R: text for a coalition like "A+B (55 of 100)". seats dict, list of partners
assert coalition_names({"A": 30, "B": 25, "C": 45}, ["B", "A"]) == "A+B (55 of 100)"
assert coalition_names({"A": 30, "D": 0}, ["A", "D", "X"]) == "A (30 of 30)"
assert coalition_names({"A": 3}, []) == " (0 of 3)"

def smallest_coalition(seats):
    """Return how few parties are needed for more than half of all seats, taking the largest first;
    0 if there are no seats."""
    need = sum(seats.values()) / 2
    together = 0
    for number, count in enumerate(sorted(seats.values(), reverse=True), 1):
        together += count
        if together > need:
            return number
    return 0
# M: The largest parties are added one by one until half is exceeded.
assert smallest_coalition({"A": 30, "B": 25, "C": 45}) == 2
assert smallest_coalition({"A": 51, "B": 49}) == 1
assert smallest_coalition({}) == 0

def poll_of_polls(polls):
    """Return the mean value of each party over all polls that name it, rounded to one decimal, with
    parties in alphabetical order; polls is a list of dicts."""
    values = defaultdict(list)
    for poll in polls:
        for party, share in poll.items():
            values[party].append(share)
    return {party: round(sum(values[party]) / len(values[party]), 1) for party in sorted(values)}
# M: Lists per party collect the shares, so that missing ones do not count.
assert poll_of_polls([{"B": 30, "A": 20}, {"A": 25}]) == {"A": 22.5, "B": 30.0}
assert poll_of_polls([{}]) == {}
assert poll_of_polls([{"A": 1}, {"A": 2}, {"A": 2}]) == {"A": 1.7}

def flip_close_states(states, margin):
    """Return a copy of states, a dict from name to (votes for A, votes for B), listing under True
    the names where the difference is at most margin and under False the others."""
    result = {True: [], False: []}
    for name, (a, b) in states.items():
        result[abs(a - b) <= margin].append(name)
    return result
# E: The truth value of the comparison is itself the key of the list.
assert flip_close_states({"N": (50, 48), "S": (10, 90)}, 5) == {True: ["N"], False: ["S"]}
assert flip_close_states({"N": (5, 10)}, 5) == {True: ["N"], False: []}
assert flip_close_states({}, 5) == {True: [], False: []}

def electors_won(results, electors):
    """Sum up the electors each candidate wins: results maps a state to a dict of votes and its
    winner takes all electors of the state; the first candidate wins a tie."""
    won = Counter()
    for state, votes in results.items():
        won[max(votes, key=votes.get)] += electors[state]
    return dict(won)
# E: The key with the most votes in a state gets the state's number.
# R: winner takes all. results {"N": {"Al": 5, "Bo": 3}}, electors {"N": 10} -> {"Al": 10}
assert electors_won({"N": {"Al": 5, "Bo": 3}, "S": {"Al": 1, "Bo": 2}},
    {"N": 10, "S": 4}) == {"Al": 10, "Bo": 4}
assert electors_won({"N": {"Bo": 1, "Al": 1}}, {"N": 3}) == {"Bo": 3}
assert electors_won({}, {}) == {}

def counted_so_far(parts):
    """Return the list of leaders after each counted part: parts is a list of dicts of votes that
    are added up, and equal leaders are joined by "/" in alphabetical order."""
    totals, leaders = Counter(), []
    for part in parts:
        totals.update(part)
        most = max(totals.values(), default=0)
        leaders.append("/".join(sorted(name for name in totals if totals[name] == most)))
    return leaders
# M: A Counter adds every part and the names with the highest sum are joined.
assert counted_so_far([{"A": 5}, {"B": 5}, {"B": 1}]) == ["A", "A/B", "B"]
assert counted_so_far([{}]) == [""]
assert counted_so_far([]) == []

def jury_and_public(jury, public):
    """Add ranks of two votes: in each dict of points the best name has rank 1 (ties by name), and
    the result is a list of names by rising sum of ranks, ties going to the better public rank."""
    ranks = []
    for points in (jury, public):
        order = sorted(points, key=lambda name: (-points[name], name))
        ranks.append({name: rank for rank, name in enumerate(order, 1)})
    first, second = ranks
    return sorted(first, key=lambda name: (first[name] + second[name], second[name]))
# H: Ranks are built for both dicts, and the sum of ranks is the sort key.
assert jury_and_public({"a": 9, "b": 7, "c": 1}, {"a": 1, "b": 5, "c": 9}) == ["c", "b", "a"]
assert jury_and_public({"a": 2, "b": 1}, {"a": 2, "b": 1}) == ["a", "b"]
assert jury_and_public({}, {}) == []

def petition_status(signatures, goal):
    """Return (number of different signers, percent of the goal rounded down, reached or not);
    signatures are names in which case and outer spaces do not matter and blank ones do not
    count."""
    signers = {name.strip().lower() for name in signatures if name.strip()}
    number = len(signers)
    return number, 100 * number // goal, number >= goal
# E: The cleaned names form a set, whose size is compared with the goal.
# R: petition: list of names with doubles ("Al", " al "). return (unique count, percent of goal, goal reached?)
assert petition_status(["Al", " al ", "Bo", " "], 4) == (2, 50, False)
assert petition_status(["Al"], 1) == (1, 100, True)
assert petition_status([], 3) == (0, 0, False)

def class_speaker(ballots, absent):
    """Return the name with the most ballots among those not in the set absent, alphabetically
    first on ties; an empty text if nobody is left."""
    counts = Counter(name for name in ballots if name not in absent)
    return min(counts, key=lambda name: (-counts[name], name), default="")
# E: Absent names are filtered out before counting.
# R: count ballots except absent people, winner alphabetical on ties
assert class_speaker(["Al", "Bo", "Al"], {"Al"}) == "Bo"
assert class_speaker(["Bo", "Al"], set()) == "Al"
assert class_speaker(["Al"], {"Al"}) == ""

def stars_distribution(stars):
    """Return the number of ratings for 5, 4, 3, 2 and 1 stars as a list in this order."""
    counts = Counter(stars)
    return [counts[number] for number in range(5, 0, -1)]
# E: A Counter answers 0 for stars that nobody gave.
# R: list of ratings 1-5 -> list how many 5s, 4s, 3s, 2s, 1s
assert stars_distribution([5, 3, 5, 1]) == [2, 0, 1, 0, 1]
assert stars_distribution([]) == [0, 0, 0, 0, 0]
assert stars_distribution([4]) == [0, 1, 0, 0, 0]

def most_divisive(ratings):
    """Return the film with the greatest distance between its highest and lowest rating, the first
    one on ties, or None; ratings maps films to lists and films without ratings are ignored."""
    spread = {film: max(values) - min(values) for film, values in ratings.items() if values}
    return max(spread, key=spread.get, default=None)
# E: The spreads are stored in a dict whose largest value names the film.
assert most_divisive({"A": [1, 5], "B": [3, 4], "C": []}) == "A"
assert most_divisive({"A": [2], "B": [3]}) == "A"
assert most_divisive({}) is None

def adjusted_rating(ratings, default, weight):
    """Return the mean of each item's ratings as if it had weight more ratings of the default value,
    rounded to two decimals; ratings maps items to lists and weight is above 0."""
    return {
        item: round((sum(values) + default * weight) / (len(values) + weight), 2)
        for item, values in ratings.items()
    }
# E: The default ratings are added to both the sum and the count.
assert adjusted_rating({"tea": [5], "jam": []}, 3, 3) == {"tea": 3.5, "jam": 3.0}
assert adjusted_rating({"tea": [5, 5]}, 2, 1) == {"tea": 4.0}
assert adjusted_rating({}, 3, 1) == {}

def predicted_winner(history, rivals):
    """Return which of two rivals won more of their games against each other, "even" if as many;
    history is a list of (winner, loser) and games with others do not count."""
    first, second = rivals
    wins = history.count((first, second)) - history.count((second, first))
    if wins == 0:
        return "even"
    return first if wins > 0 else second
# E: The tuples for both outcomes are counted in the list.
# R: (winner, loser) list and a tuple of two names - who's ahead in their direct games? "even" if equal
assert predicted_winner([("a", "b"), ("b", "a"), ("a", "b"), ("c", "a")], ("a", "b")) == "a"
assert predicted_winner([("b", "a")], ("a", "b")) == "b"
assert predicted_winner([], ("a", "b")) == "even"

def hand_signs_by_row(rows):
    """Add up raised hands per option from rows like "tea:3 milk:2", a list of texts; options come
    in alphabetical order."""
    counts = Counter()
    for row in rows:
        for part in row.split():
            option, number = part.split(":")
            counts[option] += int(number)
    return dict(sorted(counts.items()))
# M: Rows are split into parts and parts at the colon.
# R: ["tea:3 milk:2", "tea:1"] -> {"milk": 2, "tea": 4}
assert hand_signs_by_row(["tea:3 milk:2", "tea:1"]) == {"milk": 2, "tea": 4}
assert hand_signs_by_row([""]) == {}
assert hand_signs_by_row(["b:0 a:0"]) == {"a": 0, "b": 0}

def veto_left(options, vetoes):
    """Return the options that nobody vetoed, in order; vetoes maps a person to one option or to
    None for no veto. If everything is vetoed all options are returned."""
    barred = set(vetoes.values())
    left = [option for option in options if option not in barred]
    return left or list(options)
# E: The or falls back on all options when the filtered list is empty.
assert veto_left(["pizza", "soup"], {"Al": "soup", "Bo": None}) == ["pizza"]
assert veto_left(["soup"], {"Al": "soup"}) == ["soup"]
assert veto_left([], {}) == []

def ballots_from_text(text):
    """Read lines like "Al > Bo > Cy" into a list of ranked lists, ignoring blank lines and lines in
    which a name stands twice."""
    ballots = []
    for line in text.splitlines():
        names = [name.strip() for name in line.split(">") if name.strip()]
        if names and len(names) == len(set(names)):
            ballots.append(names)
    return ballots
# M: A set of the names has the same size only if no name repeats.
assert ballots_from_text("Al > Bo\n\nCy>Al\nBo > Bo") == [["Al", "Bo"], ["Cy", "Al"]]
assert ballots_from_text("Al") == [["Al"]]
assert ballots_from_text("") == []

def awards_per_person(awards):
    """Return "name: award, award" lines for everybody with at least one award, most awards first
    and ties by name; awards maps an award to the winner's name or None if it was not given."""
    won = defaultdict(list)
    for award, name in awards.items():
        if name is not None:
            won[name].append(award)
    order = sorted(won, key=lambda name: (-len(won[name]), name))
    return [f"{name}: {', '.join(won[name])}" for name in order]
# M: The awards are grouped by winner and the groups sorted by size.
# R: {"best song": "Al", "best hat": None} -> list like ["Al: best song"] most awards first
assert awards_per_person({"song": "Bo", "hat": "Al", "dance": "Bo",
    "joke": None}) == ["Bo: song, dance", "Al: hat"]
assert awards_per_person({"joke": None}) == []
assert awards_per_person({"x": "B", "y": "A"}) == ["A: y", "B: x"]

def undecided_people(people, votes):
    """Return the people without a vote or with an empty one, keeping their order."""
    return [person for person in people if not votes.get(person)]
# E: get gives None for people without an entry, which is as false as an empty text.
# R: people with no vote or an empty vote
assert undecided_people(["Al", "Bo", "Cy"], {"Al": "tea", "Bo": ""}) == ["Bo", "Cy"]
assert undecided_people(["Al"], {"Al": "tea"}) == []
assert undecided_people([], {}) == []

class Poll:
    """Collect one vote per person, which may be changed, and tell the counts."""

    def __init__(self, options):
        self.options = options
        self.votes = {}

    def vote(self, person, option):
        """Take the vote; False if the option does not exist."""
        if option not in self.options:
            return False
        self.votes[person] = option
        return True

    def counts(self):
        """Return the number of votes for each option, in order of the options."""
        chosen = list(self.votes.values())
        return {option: chosen.count(option) for option in self.options}
# M: A dict from person to option lets a second vote replace the first.
poll = Poll(["tea", "milk"])
assert poll.vote("Al", "tea") is True
assert poll.vote("Al", "milk") is True
assert poll.vote("Bo", "gin") is False
assert poll.counts() == {"tea": 0, "milk": 1}
