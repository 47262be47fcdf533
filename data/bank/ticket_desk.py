"""Verified problems: ticket desk."""

from collections import Counter, defaultdict

def next_ticket(tickets: list[dict]) -> dict | None:
    """Return the open ticket with the smallest "priority" number, the lowest "id" among equals, or
    None if no ticket has the status "open"."""
    open_ones = [ticket for ticket in tickets if ticket["status"] == "open"]
    return min(open_ones, key=lambda t: (t["priority"], t["id"]), default=None)
# E: The open tickets are filtered and compared by a pair of priority and id.
# R: which ticket should i do next? list of dicts id/status/priority (1 is most urgent), only status "open". None if nothing's open
assert next_ticket([{"id": 1, "status": "open", "priority": 3},
    {"id": 2, "status": "open", "priority": 1}]) == {"id": 2, "status": "open", "priority": 1}
assert next_ticket([{"id": 1, "status": "done", "priority": 1}]) is None
assert next_ticket([]) is None

def tickets_per_person(tickets):
    """Count the tickets per "owner" that are not "done"; tickets whose owner is missing or None
    count under "unassigned"."""
    counts = Counter()
    for ticket in tickets:
        if ticket.get("status") != "done":
            counts[ticket.get("owner") or "unassigned"] += 1
    return dict(counts)
# E: The or turns both a missing owner and None into the word.
# R: open work per person from tickets, no owner -> "unassigned", done ones don't count
assert tickets_per_person([{"owner": "Al", "status": "open"}, {"owner": None},
    {"status": "done"}]) == {"Al": 1, "unassigned": 1}
assert tickets_per_person([{"owner": "Al", "status": "done"}]) == {}
assert tickets_per_person([]) == {}

def blocked_tickets(tickets, done):
    """Return the ids of tickets that wait for a ticket not in the set done; tickets maps an id to
    the list of ids it needs."""
    return [ticket for ticket, needs in tickets.items() if not done.issuperset(needs)]
# E: issuperset accepts a list and tells whether all needs are met.
# R: tickets {id: [ids it needs]}, set of done ids: which are still blocked?
assert blocked_tickets({1: [], 2: [1], 3: [1, 2]}, {1}) == [3]
assert blocked_tickets({2: [1]}, set()) == [2]
assert blocked_tickets({}, {1}) == []

def order_of_tasks(needs):
    """Return the tasks in an order in which each comes after all that it needs; among the possible
    ones the alphabetically first is taken. needs maps every task to a set of tasks without
    circles."""
    order, done = [], set()
    while len(order) < len(needs):
        ready = sorted(task for task in needs if task not in done and needs[task] <= done)
        order.append(ready[0])
        done.add(ready[0])
    return order
# H: Each round takes the first task whose needs are all in the set of done ones.
# R: sort tasks so that each one comes after what it depends on. dict task -> set of tasks, alphabetical if there's a choice
assert order_of_tasks({"eat": {"cook"}, "cook": {"buy"}, "buy": set(), "sing": set()}) == ["buy",
    "cook", "eat", "sing"]
assert order_of_tasks({"b": set(), "a": set()}) == ["a", "b"]
assert order_of_tasks({}) == []

def can_finish_all(needs):
    """Check whether no task needs itself directly or by way of others; needs maps a task to a set
    and tasks that are no keys need nothing."""
    left = {task: set(others) & needs.keys() for task, others in needs.items()}
    while left:
        free = {task for task, others in left.items() if not others}
        if not free:
            return False
        left = {task: others - free for task, others in left.items() if task not in free}
    return True
# H: Tasks without open needs are taken away in rounds until nothing is left or nothing is free.
assert can_finish_all({"a": {"b"}, "b": {"c"}}) is True
assert can_finish_all({"a": {"b"}, "b": {"a"}}) is False
assert can_finish_all({}) is True
assert can_finish_all({"x": {"x"}}) is False

def close_old_tickets(tickets, today, days):
    """Set "status" to "closed" in place for tickets with the status "answered" whose "changed" day
    is more than days ago and return their ids in list order."""
    closed = []
    for ticket in tickets:
        if ticket["status"] == "answered" and today - ticket["changed"] > days:
            ticket["status"] = "closed"
            closed.append(ticket["id"])
    return closed
# M: The loop changes the matching dicts and notes their ids.
# R: auto close: tickets answered and untouched for more than N days get status closed (in place), return which ids
assert close_old_tickets([{"id": 1, "status": "answered", "changed": 1},
    {"id": 2, "status": "open", "changed": 1}], 20, 14) == [1]
assert close_old_tickets([{"id": 1, "status": "answered", "changed": 6}], 20, 14) == []
assert close_old_tickets([], 20, 14) == []

def board_columns(tickets, columns):
    """Return a dict from each column, in the given order, to the titles of tickets with this
    "status"; tickets with another status are ignored and empty columns stay."""
    board = {column: [] for column in columns}
    for ticket in tickets:
        if ticket["status"] in board:
            board[ticket["status"]].append(ticket["title"])
    return board
# E: The dict of empty lists sets the columns, and only known statuses are filled in.
# R: tickets into columns dict by status, only the given columns
assert board_columns([{"title": "a", "status": "doing"}, {"title": "b", "status": "lost"}],
    ["todo", "doing"]) == {"todo": [], "doing": ["a"]}
assert board_columns([], ["todo"]) == {"todo": []}
assert board_columns([{"title": "a", "status": "x"}], []) == {}

def board_as_text(board):
    """Return the columns of a board dict as lines like "todo (2): wash, cook", with "todo (0): -"
    for an empty column."""
    return "\n".join(
        f"{column} ({len(titles)}): {', '.join(titles) or '-'}" for column, titles in board.items()
    )
# E: The or supplies a dash for the empty join.
# R: print a kanban board dict {"todo": ["wash","cook"]} as text, one line per column with the count
assert board_as_text({"todo": ["wash", "cook"], "done": []}) == "todo (2): wash, cook\ndone (0): -"
assert board_as_text({"x": ["a"]}) == "x (1): a"
assert board_as_text({}) == ""

def move_card(board: dict[str, list[str]], card: str, step: int) -> dict[str, list[str]]:
    """Return a new board with the card moved step columns to the right, or left if negative, never
    beyond the first or last column. The card goes to the end; an unknown card changes nothing."""
    columns = list(board)
    result = {column: [c for c in cards if c != card] for column, cards in board.items()}
    for place, column in enumerate(columns):
        if card in board[column]:
            target = min(max(place + step, 0), len(columns) - 1)
            result[columns[target]].append(card)
            break
    return result
# H: The card is left out of every copied column and added again at the clamped place.
assert move_card({"todo": ["a", "b"], "done": ["c"]}, "a", 1) == {"todo": ["b"], "done": ["c", "a"]}
assert move_card({"todo": ["a"], "done": []}, "a", -3) == {"todo": ["a"], "done": []}
assert move_card({"todo": ["a"]}, "z", 1) == {"todo": ["a"]}

def mean_hours_to_close(tickets):
    """Return the mean of "closed" minus "opened" over closed tickets, which are those with a
    "closed" field, rounded to one decimal; None if none is closed."""
    hours = [ticket["closed"] - ticket["opened"] for ticket in tickets if "closed" in ticket]
    return round(sum(hours) / len(hours), 1) if hours else None
# E: The filter makes sure that both fields exist before subtracting.
# R: average of closed - opened for tickets that have closed, None if none
assert mean_hours_to_close([{"opened": 1, "closed": 5}, {"opened": 0, "closed": 3},
    {"opened": 2}]) == 3.5
assert mean_hours_to_close([{"opened": 2}]) is None
assert mean_hours_to_close([{"opened": 5, "closed": 5}]) == 0.0

def overdue_by_team(tasks, today):
    """Return a dict from team to the titles of its tasks with a "due" day before today that are not
    "done", most overdue first. Both fields may be missing; no due day is never overdue."""
    late = defaultdict(list)
    for task in sorted(tasks, key=lambda task: task.get("due", today)):
        if task.get("due", today) < today and not task.get("done"):
            late[task["team"]].append(task["title"])
    return dict(late)
# E: Today as the default due day keeps tasks without one from being late.
# R: late tasks for each team (dict of title lists), worst first. due and done can be missing
assert overdue_by_team([{"team": "A", "title": "x", "due": 5},
    {"team": "A", "title": "y", "due": 2}, {"team": "B", "title": "z"}], 7) == {"A": ["y", "x"]}
assert overdue_by_team([{"team": "A", "title": "x", "due": 5, "done": True}], 7) == {}
assert overdue_by_team([], 7) == {}

def assign_round_robin(tickets, people):
    """Return a dict from ticket to person, going round the people who are not "away"; people maps a
    name to "here" or "away". If nobody is here, every ticket gets None."""
    present = [name for name, state in people.items() if state == "here"]
    if not present:
        return dict.fromkeys(tickets)
    return {ticket: present[i % len(present)] for i, ticket in enumerate(tickets)}
# E: fromkeys fills with None, and the remainder of the index goes round the names.
assert assign_round_robin(["t1", "t2", "t3"], {"Al": "here", "Bo": "away",
    "Cy": "here"}) == {"t1": "Al", "t2": "Cy", "t3": "Al"}
assert assign_round_robin(["t1"], {"Al": "away"}) == {"t1": None}
assert assign_round_robin([], {"Al": "here"}) == {}

def assign_to_least_busy(tickets, load):
    """Give each ticket in turn to the person with the fewest tickets, alphabetically first on ties,
    and return the list of chosen names. load maps names to starting counts and is not changed."""
    counts = dict(load)
    chosen = []
    for _ in tickets:
        name = min(counts, key=lambda person: (counts[person], person))
        counts[name] += 1
        chosen.append(name)
    return chosen
# M: The counts are copied and raised for every ticket given out.
# R: hand out tickets one by one to whoever has the least, name order if equal. load = {"Al": 2,...}. return list of names
assert assign_to_least_busy(["a", "b", "c"], {"Al": 1, "Bo": 0}) == ["Bo", "Al", "Bo"]
assert assign_to_least_busy([], {"Al": 1}) == []
assert assign_to_least_busy(["a"], {"Cy": 3, "Bo": 3}) == ["Bo"]

def ticket_label(ticket):
    """Return "#7 [bug, ui] Title" for a ticket with "id", "title" and maybe "tags", which are
    sorted alphabetically; without tags the brackets are left out."""
    tags = sorted(ticket.get("tags", []))
    middle = f"[{', '.join(tags)}] " if tags else ""
    return f"#{ticket['id']} {middle}{ticket['title']}"
# E: The middle part is an empty text when there are no tags.
# R: "#7 [bug, ui] Title" from a ticket dict, no brackets without tags
assert ticket_label({"id": 7, "title": "Crash", "tags": ["ui", "bug"]}) == "#7 [bug, ui] Crash"
assert ticket_label({"id": 8, "title": "Idea"}) == "#8 Idea"
assert ticket_label({"id": 9, "title": "X", "tags": []}) == "#9 X"

def tags_in_use(tickets):
    """Return all tags of all tickets in alphabetical order without repeats; some tickets have no
    "tags" field."""
    return sorted({tag for ticket in tickets for tag in ticket.get("tags", ())})
# E: A set comprehension over two loops gathers the tags.
# R: all different tags of my tickets, sorted (tags may be missing)
assert tags_in_use([{"tags": ["ui", "bug"]}, {"tags": ["bug"]}, {}]) == ["bug", "ui"]
assert tags_in_use([{}]) == []
assert tags_in_use([]) == []

def tag_to_tickets(tickets):
    """Turn a dict from ticket id to a set of tags into a dict from tag to the sorted ids, with tags
    in alphabetical order."""
    index = {}
    for number in sorted(tickets):
        for tag in tickets[number]:
            index.setdefault(tag, []).append(number)
    return {tag: index[tag] for tag in sorted(index)}
# M: Ids are visited in order, so each list is sorted without further work.
assert tag_to_tickets({2: {"ui"}, 1: {"ui", "bug"}}) == {"bug": [1], "ui": [1, 2]}
assert tag_to_tickets({1: set()}) == {}
assert tag_to_tickets({}) == {}

def rename_tag(tickets, old, new):
    """Return copies of the tickets with the tag old replaced by new in their "tags" lists; if new
    is already there the old one is only removed. Tickets without tags stay the same."""
    result = []
    for ticket in tickets:
        tags = [new if tag == old else tag for tag in ticket.get("tags", [])]
        unique = list(dict.fromkeys(tags))
        result.append({**ticket, "tags": unique} if tags else dict(ticket))
    return result
# M: Replacing may create a repeat, which dict.fromkeys removes while keeping the order.
assert rename_tag([{"tags": ["ui", "bug"]}], "bug", "error") == [{"tags": ["ui", "error"]}]
assert rename_tag([{"tags": ["bug", "error"]}], "bug", "error") == [{"tags": ["error"]}]
assert rename_tag([{"id": 1}], "a", "b") == [{"id": 1}]

def allowed_actions(user_roles, role_rights):
    """Return the sorted list of rights that a user's roles grant together; unknown roles grant
    nothing."""
    rights = set()
    for role in user_roles:
        rights |= role_rights.get(role, set())
    return sorted(rights)
# E: The sets of the roles are united one after the other.
# R: permissions: user has some roles, dict role -> set of rights. all rights of the user, sorted. ignore unknown roles
assert allowed_actions(["editor", "ghost"], {"editor": {"write", "read"}}) == ["read", "write"]
assert allowed_actions(["a", "b"], {"a": {"x"}, "b": {"x", "y"}}) == ["x", "y"]
assert allowed_actions([], {"a": {"x"}}) == []

def may_do(user, action, grants, denials):
    """Check whether a user may do an action: it must be in the user's set in grants and not in the
    user's set in denials; users without an entry have empty sets."""
    return action in grants.get(user, set()) and action not in denials.get(user, set())
# E: Two membership tests with empty sets as defaults are joined by and.
# R: is an action allowed: in the user's grants and not in their denials (dicts of sets)
assert may_do("Al", "read", {"Al": {"read"}}, {}) is True
assert may_do("Al", "read", {"Al": {"read"}}, {"Al": {"read"}}) is False
assert may_do("Bo", "read", {"Al": {"read"}}, {}) is False

def who_may(action, users, roles):
    """Return the sorted names of users that have a role whose list of actions contains the action
    or "*", which stands for everything. users maps names to one role each."""
    return sorted(
        name for name, role in users.items()
        if action in roles.get(role, []) or "*" in roles.get(role, [])
    )
# E: The action or the star must be in the list of the role.
# R: users {"Al": "admin"}, roles {"admin": ["*"], "guest": ["read"]}. who can do a certain action? "*" = all
assert who_may("read", {"Bo": "guest", "Al": "admin", "Cy": "none"},
    {"admin": ["*"], "guest": ["read"]}) == ["Al", "Bo"]
assert who_may("write", {"Bo": "guest"}, {"guest": ["read"]}) == []
assert who_may("read", {}, {"guest": ["read"]}) == []

def rights_lost(old_role, new_role, role_rights):
    """Return a text telling what changes between two roles: "loses a, b; gains c" with sorted
    rights, where an empty part shows "nothing"."""
    before, after = role_rights[old_role], role_rights[new_role]
    loses = ", ".join(sorted(before - after)) or "nothing"
    gains = ", ".join(sorted(after - before)) or "nothing"
    return f"loses {loses}; gains {gains}"
# E: Two set differences give what is lost and what is new.
# R: text: what rights does one lose/gain going from one role to another
assert rights_lost("a", "b", {"a": {"read", "write"},
    "b": {"read", "share"}}) == "loses write; gains share"
assert rights_lost("a", "b", {"a": {"x"}, "b": {"x", "y"}}) == "loses nothing; gains y"
assert rights_lost("a", "a", {"a": set()}) == "loses nothing; gains nothing"

def inherited_rights(role, parents, own):
    """Return the set of rights of a role with those of its parent, the parent's parent and so on;
    parents maps a role to its parent and the topmost role is not a key."""
    rights = set(own.get(role, ()))
    while role in parents:
        role = parents[role]
        rights.update(own.get(role, ()))
    return rights
# E: The loop climbs from role to parent and unites the rights on the way.
# R: roles inherit: parents {"editor": "guest"}, own rights dict of lists. full set of rights for a role including everything inherited
assert inherited_rights("editor", {"editor": "guest"},
    {"editor": ["write"], "guest": ["read"]}) == {"read", "write"}
assert inherited_rights("guest", {"editor": "guest"}, {"guest": ["read"]}) == {"read"}
assert inherited_rights("x", {}, {}) == set()

def door_access(badge, doors, groups):
    """Return the doors a badge opens, in dict order: doors maps a door to a list of groups and
    groups maps a group to a set of badges; a door with an empty list opens for everybody."""
    return [
        door for door, allowed in doors.items()
        if not allowed or any(badge in groups.get(group, set()) for group in allowed)
    ]
# E: The condition handles the public doors first and then looks into each allowed group.
# R: which doors open for a badge? empty group list = open for all
assert door_access(7, {"lab": ["staff"], "hall": []}, {"staff": {7}}) == ["lab", "hall"]
assert door_access(8, {"lab": ["staff", "ghosts"], "hall": []}, {"staff": {7}}) == ["hall"]
assert door_access(7, {}, {}) == []

def login_attempts(log, limit):
    """Return the set of users that had at least limit failed logins in a row at some time; log is a
    list of (user, succeeded) and a success sets the user's count back to 0."""
    failures, locked = defaultdict(int), set()
    for user, succeeded in log:
        failures[user] = 0 if succeeded else failures[user] + 1
        if failures[user] >= limit:
            locked.add(user)
    return locked
# M: One counter per user is raised or reset, and reaching the limit marks the user.
# R: find users with N or more failed logins in a row. log = [("al", False), ("al", True)...]
assert login_attempts([("al", False), ("bo", False), ("al", False)], 2) == {"al"}
assert login_attempts([("al", False), ("al", True), ("al", False)], 2) == set()
assert login_attempts([], 1) == set()

def sessions_still_valid(sessions, now, lifetime):
    """Return a dict of the sessions whose last use is at most lifetime seconds ago, with the
    seconds that each has left."""
    left = {token: used + lifetime - now for token, used in sessions.items()}
    return {token: seconds for token, seconds in left.items() if seconds >= 0}
# E: The remaining seconds are computed first and negative ones are dropped.
assert sessions_still_valid({"a": 100, "b": 10}, 120, 30) == {"a": 10}
assert sessions_still_valid({"a": 90}, 120, 30) == {"a": 0}
assert sessions_still_valid({}, 120, 30) == {}

def group_members_expanded(groups, name):
    """Return the sorted people in a group whose members may be people or names of other groups,
    which are expanded in turn; groups maps names to lists without circles."""
    people = set()
    for member in groups[name]:
        if member in groups:
            people.update(group_members_expanded(groups, member))
        else:
            people.add(member)
    return sorted(people)
# H: A member that is itself a group is expanded by a recursive call.
# R: mail groups can contain other groups. {"all": ["staff", "zoe"], "staff": ["al"]}: list all people in one group, sorted, no repeats
assert group_members_expanded({"all": ["staff", "zoe"], "staff": ["al", "zoe"]}, "all") == ["al",
    "zoe"]
assert group_members_expanded({"a": []}, "a") == []
assert group_members_expanded({"a": ["b"], "b": ["c"], "c": ["x"]}, "a") == ["x"]

def sprint_points(tickets, capacity):
    """Return (titles, points) of the tickets taken into a sprint: highest "value" first, each one
    is taken if its "points" still fit into the capacity."""
    titles, used = [], 0
    for ticket in sorted(tickets, key=lambda t: t["value"], reverse=True):
        if used + ticket["points"] <= capacity:
            titles.append(ticket["title"])
            used += ticket["points"]
    return titles, used
# M: The tickets are tried in order of value and those too large are passed over.
assert sprint_points([{"title": "a", "value": 1, "points": 2},
    {"title": "b", "value": 9, "points": 5}, {"title": "c", "value": 5, "points": 4}],
    7) == (["b", "a"], 7)
assert sprint_points([{"title": "a", "value": 1, "points": 8}], 7) == ([], 0)
assert sprint_points([], 7) == ([], 0)

def time_per_project(entries):
    """Return the time per project as "h:mm" texts in a dict sorted by project, from entries like
    "site 45" with a project and minutes."""
    minutes = {}
    for entry in entries:
        project, number = entry.rsplit(" ", 1)
        minutes[project] = minutes.get(project, 0) + int(number)
    return {name: f"{total // 60}:{total % 60:02d}" for name, total in sorted(minutes.items())}
# M: The number is split off from the right, so project names may contain spaces.
# R: time entries like "site 45" (project minutes) -> {"site": "1:05"} total h:mm per project, sorted by name
assert time_per_project(["site 45", "big app 10", "site 20"]) == {"big app": "0:10", "site": "1:05"}
assert time_per_project(["x 0"]) == {"x": "0:00"}
assert time_per_project([]) == {}

def first_response_minutes(messages):
    """Return for each ticket the minutes from the first message by "customer" to the next one by
    "staff"; messages are (minute, ticket, sender) in time order and unanswered tickets are None."""
    asked, waits = {}, {}
    for minute, ticket, sender in messages:
        if sender == "customer" and ticket not in asked:
            asked[ticket] = minute
            waits[ticket] = None
        elif sender == "staff" and ticket in asked and waits[ticket] is None:
            waits[ticket] = minute - asked[ticket]
    return waits
# H: One dict remembers the first question and another the wait, which is set only once.
assert first_response_minutes([(1, "T1", "customer"), (4, "T1", "customer"),
    (9, "T1", "staff")]) == {"T1": 8}
assert first_response_minutes([(1, "T1", "staff"), (2, "T1", "customer")]) == {"T1": None}
assert first_response_minutes([]) == {}

def status_path_is_legal(path, allowed):
    """Check whether each step of a list of statuses is allowed: allowed maps a status to the set of
    statuses that may follow. A path of one status or none is legal."""
    return all(after in allowed.get(before, set()) for before, after in zip(path, path[1:]))
# E: Each neighbouring pair is looked up in the dict of allowed followers.
# R: check a ticket's status history like ["new","open","done"] against allowed = {"new": {"open"}, "open": {"done"}}
assert status_path_is_legal(["new", "open", "done"],
    {"new": {"open"}, "open": {"done", "new"}}) is True
assert status_path_is_legal(["new", "done"], {"new": {"open"}}) is False
assert status_path_is_legal([], {}) is True

def merge_duplicate_tickets(tickets, duplicates):
    """Add the "votes" of each duplicate to its original and return a dict from the remaining ids to
    votes; tickets maps id to votes and duplicates maps a duplicate's id to the original's."""
    merged = {number: votes for number, votes in tickets.items() if number not in duplicates}
    for number, original in duplicates.items():
        merged[original] += tickets[number]
    return merged
# E: The originals are kept first and then raised by the votes of their duplicates.
assert merge_duplicate_tickets({1: 5, 2: 3, 3: 1}, {3: 1}) == {1: 6, 2: 3}
assert merge_duplicate_tickets({1: 5}, {}) == {1: 5}
assert merge_duplicate_tickets({1: 1, 2: 1, 3: 1}, {2: 1, 3: 1}) == {1: 3}

def priority_word(ticket):
    """Return the priority of a ticket: "urgent" if it is a bug reported by 10 or more, "high" for
    other bugs, "normal" for wishes with a deadline and "low" for the rest."""
    if ticket.get("kind") == "bug":
        return "urgent" if ticket.get("reports", 1) >= 10 else "high"
    return "normal" if ticket.get("deadline") else "low"
# E: The kind decides which of two conditions is asked next.
# R: urgent/high/normal/low for a ticket: bugs with 10+ reports urgent, other bugs high, deadline normal
assert priority_word({"kind": "bug", "reports": 10}) == "urgent"
assert priority_word({"kind": "bug"}) == "high"
assert priority_word({"kind": "wish", "deadline": "May"}) == "normal"
assert priority_word({}) == "low"

def hourly_ticket_counts(stamps):
    """Return a list of 24 counts, one per hour of the day, for stamps like "2024-05-01T14:03"."""
    counts = [0] * 24
    for stamp in stamps:
        counts[int(stamp.split("T")[1][:2])] += 1
    return counts
# E: The hour is cut out of the stamp and used as index.
# R: list of 24 numbers, how many tickets came in at each hour. stamps look like "2024-05-01T14:03"
assert hourly_ticket_counts(["2024-05-01T14:03", "2024-05-02T14:59"])[14] == 2
assert hourly_ticket_counts(["2024-05-01T00:00"])[:2] == [1, 0]
assert sum(hourly_ticket_counts([])) == 0

def backlog_by_day(opened, closed, days):
    """Return the number of open tickets at the end of each day from 1 to days; opened and closed
    map a day to a number of tickets, and days without an entry have none."""
    backlog, series = 0, []
    for day in range(1, days + 1):
        backlog += opened.get(day, 0) - closed.get(day, 0)
        series.append(backlog)
    return series
# E: A running number changes with the two looked up values of every day.
assert backlog_by_day({1: 5, 3: 2}, {2: 4}, 4) == [5, 1, 3, 3]
assert backlog_by_day({}, {}, 2) == [0, 0]
assert backlog_by_day({1: 1}, {}, 0) == []

def skill_gaps(needed, team):
    """Return the skills in the set needed that nobody on the team has, followed by those that only
    one has, as two sorted lists; team maps names to sets of skills."""
    having = Counter(skill for skills in team.values() for skill in skills)
    nobody = sorted(skill for skill in needed if having[skill] == 0)
    single = sorted(skill for skill in needed if having[skill] == 1)
    return nobody, single
# E: A Counter answers 0 for skills that nobody has.
# R: which needed skills does no one in the team have, and which just one? two sorted lists
assert skill_gaps({"sql", "go", "css"}, {"Al": {"sql"}, "Bo": {"css"},
    "Cy": {"css"}}) == (["go"], ["sql"])
assert skill_gaps({"go"}, {}) == (["go"], [])
assert skill_gaps(set(), {"Al": {"go"}}) == ([], [])

def best_agent_for(ticket, agents):
    """Return the name of the agent that has the most of the ticket's "needs" among their skills
    and, on a tie, the smaller "load"; agents maps names to records with "skills" (a set) and
    "load"."""
    needs = set(ticket["needs"])
    return min(agents, key=lambda n: (-len(needs & agents[n]["skills"]), agents[n]["load"]))
# E: The negated size of the overlap puts the best agent first, and load is the second key.
assert best_agent_for({"needs": ["go", "sql"]},
    {"Al": {"skills": {"go"}, "load": 1}, "Bo": {"skills": {"go", "sql"}, "load": 9}}) == "Bo"
assert best_agent_for({"needs": ["go"]}, {"Al": {"skills": {"go"}, "load": 4},
    "Bo": {"skills": {"go"}, "load": 3}}) == "Bo"
assert best_agent_for({"needs": []}, {"Al": {"skills": set(), "load": 0}}) == "Al"

def ticket_from_mail(subject):
    """Read a subject like "[T-12] Re: Printer broken" into (12, "Printer broken"); leading "Re: "s
    are removed and a subject without a number in this form gives (None, subject)."""
    if not subject.startswith("[T-") or "]" not in subject:
        return None, subject
    number, text = subject[3:].split("]", 1)
    text = text.strip()
    while text.startswith("Re: "):
        text = text[4:]
    return int(number), text
# M: The number is cut off at the bracket, and a loop removes any number of reply marks.
# R: mail subject "[T-12] Re: Printer broken" -> (12, "Printer broken"). no [T-..] at the start -> (None, subject)
assert ticket_from_mail("[T-12] Re: Re: Printer broken") == (12, "Printer broken")
assert ticket_from_mail("Hello") == (None, "Hello")
assert ticket_from_mail("[T-5]") == (5, "")

def escalation_text(tickets, now):
    """Return a text "n escalated: #1, #4" with the ids of tickets with "hours" (allowed) less than
    now minus "opened", in rising order, or "all fine"."""
    late = sorted(t["id"] for t in tickets if now - t["opened"] > t["hours"])
    if not late:
        return "all fine"
    return f"{len(late)} escalated: " + ", ".join(f"#{number}" for number in late)
# E: The late ids are collected, sorted and put into a sentence.
assert escalation_text([{"id": 4, "opened": 0, "hours": 5}, {"id": 1, "opened": 1, "hours": 2}],
    6) == "2 escalated: #1, #4"
assert escalation_text([{"id": 4, "opened": 1, "hours": 5}], 6) == "all fine"
assert escalation_text([], 6) == "all fine"

def shared_file_access(files, user):
    """Return {file: "own", "edit" or "view"} for all files the user has access to; each record has
    "owner" and maybe lists "editors" and "viewers", and the strongest access counts."""
    access = {}
    for name, record in files.items():
        if record["owner"] == user:
            access[name] = "own"
        elif user in record.get("editors", []):
            access[name] = "edit"
        elif user in record.get("viewers", []):
            access[name] = "view"
    return access
# M: The branches go from the strongest to the weakest access and files without any are skipped.
# R: files = {"a.txt": {"owner": "al", "editors": [...], "viewers": [...]}}: which ones can a user access and how (own/edit/view)?
assert shared_file_access({"a": {"owner": "al"},
    "b": {"owner": "bo", "viewers": ["al"], "editors": ["al"]}}, "al") == {"a": "own",
    "b": "edit"}
assert shared_file_access({"b": {"owner": "bo", "viewers": ["cy"]}}, "al") == {}
assert shared_file_access({"b": {"owner": "bo", "viewers": ["cy"]}}, "cy") == {"b": "view"}

def revoke_all(grants, user):
    """Remove the user from every set in the dict grants in place and return the sorted names of the
    things they had access to."""
    removed = []
    for thing, users in grants.items():
        if user in users:
            users.discard(user)
            removed.append(thing)
    return sorted(removed)
# E: The sets are changed during the loop, but the dict itself is not.
# R: take a user out of all sets in a dict (in place), sorted list of where he was
assert revoke_all({"lab": {"al", "bo"}, "attic": {"al"}, "hall": {"bo"}}, "al") == ["attic", "lab"]
assert revoke_all({"lab": set()}, "al") == []
assert revoke_all({}, "al") == []

def access_matrix(users, things, grants):
    """Return rows of text like "al  x." for each user: the name padded to the longest name, two
    spaces and one "x" or "." per thing; grants is a set of (user, thing) tuples."""
    width = max(map(len, users), default=0)
    return [
        f"{user:<{width}}  " + "".join("x" if (user, thing) in grants else "." for thing in things)
        for user in users
    ]
# M: A tuple of user and thing is looked for in the set for each cell.
assert access_matrix(["al", "zoe"], ["lab", "hall"],
    {("al", "lab"), ("zoe", "hall")}) == ["al   x.", "zoe  .x"]
assert access_matrix(["al"], [], set()) == ["al  "]
assert access_matrix([], ["lab"], set()) == []

def repeat_offenders(tickets, least):
    """Return the devices with at least the given number of tickets on different days, as a dict
    from device to sorted days; tickets are (device, day) pairs."""
    days = defaultdict(set)
    for device, day in tickets:
        days[device].add(day)
    return {device: sorted(when) for device, when in days.items() if len(when) >= least}
# E: A set of days per device counts each day once.
# R: tickets (device, day). devices that had trouble on n or more different days, with the days sorted
assert repeat_offenders([("fax", 3), ("fax", 1), ("fax", 3), ("tv", 2)], 2) == {"fax": [1, 3]}
assert repeat_offenders([("fax", 3), ("fax", 3)], 2) == {}
assert repeat_offenders([], 1) == {}

def satisfaction_by_agent(ratings, least):
    """Return the mean of the stars per agent, rounded to one decimal, for agents with at least the
    given number of ratings; the others map to "too few". ratings maps an agent to a list."""
    return {
        agent: round(sum(stars) / len(stars), 1) if len(stars) >= least else "too few"
        for agent, stars in ratings.items()
    }
# E: A conditional expression picks a mean or a text; least is at least 1.
assert satisfaction_by_agent({"Al": [5, 4, 4], "Bo": [1]}, 2) == {"Al": 4.3, "Bo": "too few"}
assert satisfaction_by_agent({"Cy": []}, 1) == {"Cy": "too few"}
assert satisfaction_by_agent({}, 1) == {}

def validate_ticket(ticket, rules):
    """Return a list of complaints about a ticket: "missing f" for a field that is absent and "bad
    f" for a value not among those allowed; rules maps a field to a set or to None for any value."""
    complaints = []
    for field, allowed in rules.items():
        if field not in ticket:
            complaints.append(f"missing {field}")
        elif allowed is not None and ticket[field] not in allowed:
            complaints.append(f"bad {field}")
    return complaints
# M: Absence is tested first, then the value against the set, if there is one.
# R: check a ticket dict: rules {"title": None, "kind": {"bug","wish"}}. give ["missing title", "bad kind"] style complaints
assert validate_ticket({"kind": "joke"}, {"title": None,
    "kind": {"bug", "wish"}}) == ["missing title", "bad kind"]
assert validate_ticket({"title": "", "kind": "bug"}, {"title": None, "kind": {"bug"}}) == []
assert validate_ticket({}, {}) == []

def number_of_handovers(owners):
    """Count how often each ticket changed hands: owners maps a ticket to the list of its owners in
    time order, in which the same owner may stand several times in a row."""
    return {
        ticket: sum(a != b for a, b in zip(names, names[1:])) for ticket, names in owners.items()
    }
# E: Differences between neighbours are counted as truth values.
assert number_of_handovers({"T1": ["Al", "Al", "Bo", "Al"], "T2": ["Cy"]}) == {"T1": 2, "T2": 0}
assert number_of_handovers({"T3": []}) == {"T3": 0}
assert number_of_handovers({}) == {}

def unread_counts(messages, last_read):
    """Return a dict from channel to its number of messages with an id above the last read id of the
    channel (0 if never read); messages is a list of (id, channel) and channels without any are left
    out."""
    return dict(Counter(c for number, c in messages if number > last_read.get(c, 0)))
# E: The generator keeps unread messages only and yields their channel.
# R: unread per channel: messages (id, channel), last_read {channel: id}, never read = 0
assert unread_counts([(1, "chat"), (2, "news"), (3, "chat")], {"chat": 1}) == {"news": 1, "chat": 1}
assert unread_counts([(1, "chat")], {"chat": 1}) == {}
assert unread_counts([], {}) == {}

def checklist_state(items):
    """Return "done", "open" or "n of m" for a dict from item to bool: all true, none true or mixed;
    an empty checklist is done."""
    finished = sum(items.values())
    if finished == len(items):
        return "done"
    return f"{finished} of {len(items)}" if finished else "open"
# E: The sum of the truth values is the number of finished items.
# R: {"a": True,...} -> "done", "open" or "1 of 2"
assert checklist_state({"a": True, "b": False}) == "1 of 2"
assert checklist_state({"a": False}) == "open"
assert checklist_state({}) == "done"
assert checklist_state({"a": True}) == "done"

def subtasks_done_share(task):
    """Return the share of finished leaves in a tree of tasks: a task has "done" if it has no
    "parts", otherwise its share is the mean of its parts' shares."""
    parts = task.get("parts")
    if not parts:
        return 1.0 if task.get("done") else 0.0
    return sum(subtasks_done_share(part) for part in parts) / len(parts)
# H: A task with parts calls itself on each and averages the results.
# R: nested tasks {"parts": [...]} or {"done": True}. progress of a task = average of its parts' progress, recursive
assert subtasks_done_share({"parts": [{"done": True}, {"parts": [{"done": True}, {}]}]}) == 0.75
assert subtasks_done_share({"done": True}) == 1.0
assert subtasks_done_share({"parts": []}) == 0.0

def queue_positions(queue):
    """Return a dict from name to place in the queue, counted from 1; a name that stands there
    several times gets its first place."""
    places = {}
    for place, name in enumerate(queue, 1):
        places.setdefault(name, place)
    return places
# E: setdefault keeps the first place of each name.
# R: name -> place in the queue from 1, first place if someone is in twice
assert queue_positions(["Al", "Bo", "Al"]) == {"Al": 1, "Bo": 2}
assert queue_positions(["Cy"]) == {"Cy": 1}
assert queue_positions([]) == {}

def changelog_text(commits):
    """Return lines "kind: n" and below them "- subject" for commits like "fix: typo", grouped by
    kind in alphabetical order; commits without ": " belong to "other"."""
    groups = defaultdict(list)
    for commit in commits:
        kind, colon, subject = commit.partition(": ")
        groups[kind if colon else "other"].append(subject if colon else commit)
    lines = []
    for kind in sorted(groups):
        lines.append(f"{kind}: {len(groups[kind])}")
        lines.extend(f"- {subject}" for subject in groups[kind])
    return lines
# H: partition tells by its middle part whether the commit has a kind.
assert changelog_text(["fix: typo", "add: menu", "fix: crash"]) == ["add: 1", "- menu", "fix: 2",
    "- typo", "- crash"]
assert changelog_text(["hello"]) == ["other: 1", "- hello"]
assert changelog_text([]) == []

class RoleBook:
    """Store roles of users and answer which users hold a role."""

    def __init__(self):
        self.roles = {}

    def grant(self, user, role):
        """Give the user a role and return how many roles they have now."""
        self.roles.setdefault(user, set()).add(role)
        return len(self.roles[user])

    def revoke(self, user, role):
        """Take a role away; True if the user had it."""
        if role not in self.roles.get(user, set()):
            return False
        self.roles[user].remove(role)
        return True

    def holders(self, role):
        """Return the sorted users with the role."""
        return sorted(user for user, roles in self.roles.items() if role in roles)
# M: A dict of sets answers every question with membership tests.
# R: class RoleBook: grant(user, role) -> number of roles, revoke(user, role) -> bool, holders(role) -> sorted users
book = RoleBook()
assert book.grant("al", "admin") == 1
assert book.grant("bo", "admin") == 1
assert book.holders("admin") == ["al", "bo"]
assert book.revoke("al", "guest") is False
