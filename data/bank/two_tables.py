"""Verified problems: two tables."""

from collections import Counter, defaultdict

def orders_with_names(orders: list[dict], customers: dict[int, str]) -> list[str]:
    """Return "name: item" for every order with "customer" (an id) and "item"; ids that customers
    does not know show as "#id"."""
    lines = []
    for order in orders:
        number = order["customer"]
        lines.append(f"{customers.get(number, f'#{number}')}: {order['item']}")
    return lines
# E: The name is looked up by id with a made up text as default.
# R: join orders with customer names: ["Al: pen", ...], unknown ids as "#17"
assert orders_with_names([{"customer": 1, "item": "pen"}, {"customer": 17, "item": "ink"}],
    {1: "Al"}) == ["Al: pen", "#17: ink"]
assert orders_with_names([{"customer": 2, "item": "x"}], {}) == ["#2: x"]
assert orders_with_names([], {1: "Al"}) == []

def inner_join(left, right, key):
    """Join two lists of dicts on a key field: return merged dicts for every pair of a left and a
    right record with the same value, left order first; fields of the right win."""
    return [{**a, **b} for a in left for b in right if a[key] == b[key]]
# E: All pairs are tried and those with equal keys merged.
# R: inner join of two lists of dicts on one key
assert inner_join([{"id": 1, "a": "x"}, {"id": 2, "a": "y"}], [{"id": 1, "b": 5}],
    "id") == [{"id": 1, "a": "x", "b": 5}]
assert inner_join([{"id": 1}], [{"id": 1, "b": 1}, {"id": 1, "b": 2}],
    "id") == [{"id": 1, "b": 1}, {"id": 1, "b": 2}]
assert inner_join([], [{"id": 1}], "id") == []

def join_with_gaps(left, right, key, fields):
    """Return the left records with the given fields added from the right record of the same key,
    None where there is none; the last right record of a key counts."""
    lookup = {record[key]: record for record in right}
    return [
        {**record, **{f: lookup.get(record[key], {}).get(f) for f in fields}} for record in left
    ]
# E: The right records are indexed by key, and missing ones act as empty dicts.
# R: left join of two lists of dicts on `key`, take only some fields from the right side, None when no match
assert join_with_gaps([{"id": 1}, {"id": 2}], [{"id": 1, "n": "a"}], "id",
    ["n"]) == [{"id": 1, "n": "a"}, {"id": 2, "n": None}]
assert join_with_gaps([{"id": 1}], [{"id": 1, "n": "a"}, {"id": 1, "n": "b"}], "id",
    ["n"]) == [{"id": 1, "n": "b"}]
assert join_with_gaps([], [], "id", []) == []

def unmatched_keys(left, right, key):
    """Return (left only, right only): the sorted key values that occur in just one of two lists of
    records."""
    first = {record[key] for record in left}
    second = {record[key] for record in right}
    return sorted(first - second), sorted(second - first)
# E: The key values of both lists become sets that are subtracted.
# R: which key values are only in the left / only in the right list of records?
assert unmatched_keys([{"id": 1}, {"id": 2}], [{"id": 2}, {"id": 3}], "id") == ([1], [3])
assert unmatched_keys([{"id": 1}], [{"id": 1}], "id") == ([], [])
assert unmatched_keys([], [{"id": 5}], "id") == ([], [5])

def attach_details(orders, lines):
    """Return copies of the orders with a list "lines" of all (item, count) of lines, tuples (order
    id, item, count), that belong to the order's "id"."""
    by_order = defaultdict(list)
    for number, item, count in lines:
        by_order[number].append((item, count))
    return [{**order, "lines": by_order.get(order["id"], [])} for order in orders]
# E: The lines are grouped by order once and then attached.
assert attach_details([{"id": 1}, {"id": 2}], [(1, "pen", 3), (1, "ink", 1)]) == [{"id": 1,
    "lines": [("pen", 3), ("ink", 1)]}, {"id": 2, "lines": []}]
assert attach_details([], [(1, "pen", 3)]) == []
assert attach_details([{"id": 1, "x": 0}], [(2, "a", 1)]) == [{"id": 1, "x": 0, "lines": []}]

def customers_without_orders(customers, orders):
    """Return the names of customers (id to name) whose id occurs in no (order, customer id) pair,
    sorted by name."""
    active = {customer for _, customer in orders}
    return sorted(name for number, name in customers.items() if number not in active)
# E: The ids of all orders form a set for the test.
# R: which customers never ordered? customers {id: name}, orders [(order_no, customer_id)]
assert customers_without_orders({1: "Bo", 2: "Al", 3: "Cy"}, [(10, 3)]) == ["Al", "Bo"]
assert customers_without_orders({1: "Bo"}, [(10, 1), (11, 1)]) == []
assert customers_without_orders({}, []) == []

def revenue_by_city(orders, cities):
    """Add up order amounts by city: orders are (customer, amount) and cities maps customers to
    cities; customers without a city count for "elsewhere"."""
    sums = {}
    for customer, amount in orders:
        city = cities.get(customer, "elsewhere")
        sums[city] = sums.get(city, 0) + amount
    return sums
# E: The city is looked up with a default and is the key of the sum.
assert revenue_by_city([("Al", 5), ("Bo", 3), ("Al", 2)], {"Al": "Rom"}) == {"Rom": 7,
    "elsewhere": 3}
assert revenue_by_city([("Al", 0)], {"Al": "Rom"}) == {"Rom": 0}
assert revenue_by_city([], {"Al": "Rom"}) == {}

def courses_of_pupils(enrolments, pupils, courses):
    """Return a dict from pupil name to the sorted names of their courses; enrolments are (pupil
    id, course id), pupils and courses map ids to names, and every pupil is a key."""
    result = {name: [] for name in pupils.values()}
    for pupil, course in enrolments:
        result[pupils[pupil]].append(courses[course])
    return {name: sorted(taken) for name, taken in result.items()}
# E: Both ids are turned into names while the lists are filled.
# R: many-to-many: enrolments (pupil_id, course_id) + id->name dicts. names of courses for each pupil, sorted, also empty ones
assert courses_of_pupils([(1, 8), (1, 7)], {1: "Al", 2: "Bo"},
    {7: "art", 8: "bio"}) == {"Al": ["art", "bio"], "Bo": []}
assert courses_of_pupils([], {}, {7: "art"}) == {}
assert courses_of_pupils([(2, 7)], {2: "Bo"}, {7: "art"}) == {"Bo": ["art"]}

def class_list_of_course(enrolments, pupils, course):
    """Return the sorted names of pupils in a course as one text joined by "; ", or "(empty)";
    enrolments are (pupil id, course) pairs and pupils without a name are left out."""
    names = sorted(pupils[p] for p, c in enrolments if c == course and p in pupils)
    return "; ".join(names) or "(empty)"
# E: The pairs are filtered by course and turned into names.
assert class_list_of_course([(1, "art"), (2, "art"), (3, "bio")], {1: "Zoe", 2: "Al"},
    "art") == "Al; Zoe"
assert class_list_of_course([(9, "art")], {1: "Zoe"}, "art") == "(empty)"
assert class_list_of_course([], {}, "art") == "(empty)"

def best_mark_per_subject(marks, pupils):
    """Return a dict from subject to the name of the pupil with the highest mark; marks are (pupil
    id, subject, mark) and the earlier entry wins a tie."""
    best = {}
    for pupil, subject, mark in marks:
        if subject not in best or mark > best[subject][0]:
            best[subject] = (mark, pupils[pupil])
    return {subject: name for subject, (_, name) in best.items()}
# M: A pair of mark and name is kept for each subject.
assert best_mark_per_subject([(1, "art", 8), (2, "art", 9), (1, "bio", 5)],
    {1: "Al", 2: "Bo"}) == {"art": "Bo", "bio": "Al"}
assert best_mark_per_subject([(2, "art", 9), (1, "art", 9)], {1: "Al", 2: "Bo"}) == {"art": "Bo"}
assert best_mark_per_subject([], {}) == {}

def total_hours_by_department(hours, departments):
    """Return the sum of hours per department, most hours first: hours maps workers to numbers and
    departments maps a department to a list of workers; workers without hours count 0."""
    sums = {name: sum(hours.get(w, 0) for w in staff) for name, staff in departments.items()}
    return dict(sorted(sums.items(), key=lambda pair: -pair[1]))
# E: The hours of each list of workers are summed, then the pairs are sorted.
assert total_hours_by_department({"Al": 5, "Bo": 9},
    {"shop": ["Al", "Cy"], "yard": ["Bo"]}) == {"yard": 9, "shop": 5}
assert list(total_hours_by_department({"Al": 1}, {"x": [], "y": ["Al"]})) == ["y", "x"]
assert total_hours_by_department({}, {}) == {}

def replace_codes(rows, names):
    """Return (amount, code) rows as (amount, name) rows by a dict of names, followed by the set of
    codes that have no name; those rows are left out."""
    known = [(amount, names[code]) for amount, code in rows if code in names]
    unknown = {code for _, code in rows if code not in names}
    return known, unknown
# E: One comprehension translates the known codes and another collects the others.
assert replace_codes([(5, "NO"), (3, "XX")], {"NO": "Norway"}) == ([(5, "Norway")], {"XX"})
assert replace_codes([(5, "NO")], {"NO": "Norway"}) == ([(5, "Norway")], set())
assert replace_codes([], {}) == ([], set())

def price_verdicts(ours, theirs):
    """Return "cheaper", "dearer", "same" or "not sold" for each product of ours against the prices
    of the rival dict theirs."""
    verdicts = {}
    for product, price in ours.items():
        rival = theirs.get(product)
        if rival is None:
            verdicts[product] = "not sold"
        elif price == rival:
            verdicts[product] = "same"
        else:
            verdicts[product] = "cheaper" if price < rival else "dearer"
    return verdicts
# M: The rival's price is looked up once and compared in three ways.
# R: our price dict vs the competitor's: for each of our products cheaper/dearer/same/not sold
assert price_verdicts({"tea": 3, "jam": 5, "pen": 1, "cup": 2},
    {"tea": 4, "jam": 4, "pen": 1}) == {"tea": "cheaper", "jam": "dearer", "pen": "same",
    "cup": "not sold"}
assert price_verdicts({}, {"tea": 1}) == {}
assert price_verdicts({"a": 0}, {"a": 0}) == {"a": "same"}

def match_lost_and_found(lost, found):
    """Match lost items to found ones with the same "kind" and "colour": return (owner, place)
    pairs in order of lost; each found item is given out once."""
    left = list(found)
    pairs = []
    for item in lost:
        for other in left:
            if (other["kind"], other["colour"]) == (item["kind"], item["colour"]):
                pairs.append((item["owner"], other["place"]))
                left.remove(other)
                break
    return pairs
# H: A found item is taken off the copied list as soon as it is matched.
# R: match lost things (owner, kind, colour) with found things (place, kind, colour), every found one can only be given once
assert match_lost_and_found([{"owner": "Al", "kind": "hat", "colour": "red"}],
    [{"place": "bus", "kind": "hat", "colour": "red"}]) == [("Al", "bus")]
assert match_lost_and_found([{"owner": "Al", "kind": "hat", "colour": "red"},
    {"owner": "Bo", "kind": "hat", "colour": "red"}],
    [{"place": "bus", "kind": "hat", "colour": "red"}]) == [("Al", "bus")]
assert match_lost_and_found([], []) == []

def merge_contact_sources(phones, mails):
    """Return sorted (name, phone, mail) tuples for all names in either dict, with "-" for what is
    missing."""
    return [
        (name, phones.get(name, "-"), mails.get(name, "-"))
        for name in sorted(phones.keys() | mails.keys())
    ]
# E: The union of the names is walked through with two lookups each.
assert merge_contact_sources({"Bo": "55"}, {"Al": "a@b", "Bo": "b@b"}) == [("Al", "-", "a@b"),
    ("Bo", "55", "b@b")]
assert merge_contact_sources({"Cy": "1"}, {}) == [("Cy", "1", "-")]
assert merge_contact_sources({}, {}) == []

def allocate_payments(invoices, payment):
    """Use a payment for open invoices in order: return a dict from invoice number to what is still
    open on it, leaving out paid ones, and the rest of the payment; invoices are (number, amount)
    pairs."""
    still_open = {}
    for number, amount in invoices:
        used = min(amount, payment)
        payment -= used
        if used < amount:
            still_open[number] = amount - used
    return still_open, payment
# M: Each invoice takes the smaller of its amount and the money left.
assert allocate_payments([(1, 30), (2, 50)], 45) == ({2: 35}, 0)
assert allocate_payments([(1, 30)], 50) == ({}, 20)
assert allocate_payments([], 5) == ({}, 5)

def lend_between_branches(stock, wanted):
    """Return (from, to) moves so that branches without a book get one from the first branch in
    dict order that still has more than one; stock maps branches to counts and wanted lists
    branches that need one."""
    left = dict(stock)
    moves = []
    for branch in wanted:
        giver = next((name for name, count in left.items() if count > 1 and name != branch), None)
        if giver is not None:
            left[giver] -= 1
            left[branch] = left.get(branch, 0) + 1
            moves.append((giver, branch))
    return moves
# H: The first branch with more than one copy gives one away and both counts are updated.
assert lend_between_branches({"A": 3, "B": 0}, ["B", "C"]) == [("A", "B"), ("A", "C")]
assert lend_between_branches({"A": 1}, ["B"]) == []
assert lend_between_branches({}, ["A"]) == []

def exchange_table(amounts, rates):
    """Convert amounts by currency into one sum in the base currency, rounded to two decimals;
    rates maps currencies to the value of one unit, the base has no entry and counts 1."""
    return round(sum(amount * rates.get(currency, 1) for currency, amount in amounts.items()), 2)
# E: The rate defaults to one for the base currency.
# R: {"EUR": 5, "USD": 10} and {"USD": 0.9} -> total in EUR, base currency isn't in rates
assert exchange_table({"EUR": 5, "USD": 10}, {"USD": 0.9}) == 14.0
assert exchange_table({"EUR": 3}, {}) == 3
assert exchange_table({}, {"USD": 0.9}) == 0

def medals_with_names(results, athletes):
    """Return lines "1. Ann (NO) 12.5" for the three smallest times in results, a dict from start
    number to time; athletes maps start numbers to (name, country)."""
    lines = []
    for place, number in enumerate(sorted(results, key=results.get)[:3], 1):
        name, country = athletes[number]
        lines.append(f"{place}. {name} ({country}) {results[number]}")
    return lines
# E: The start numbers are sorted by time and looked up in the other table.
assert medals_with_names({7: 12.5, 3: 11.9}, {7: ("Ann", "NO"),
    3: ("Bo", "SE")}) == ["1. Bo (SE) 11.9", "2. Ann (NO) 12.5"]
assert medals_with_names({}, {}) == []
assert len(medals_with_names({1: 4, 2: 3, 3: 2, 4: 1}, {n: ("x", "y") for n in range(1, 5)})) == 3

def price_per_unit_table(prices, weights):
    """Return the price per 100 grams of products in both dicts, rounded to two decimals and sorted
    from cheapest to dearest; weights are grams above 0."""
    per_unit = {p: round(100 * prices[p] / weights[p], 2) for p in prices if p in weights}
    return dict(sorted(per_unit.items(), key=lambda pair: pair[1]))
# E: Common products are computed first and then sorted by value.
assert price_per_unit_table({"tea": 3.0, "jam": 2.0, "pen": 1},
    {"tea": 100, "jam": 400}) == {"jam": 0.5, "tea": 3.0}
assert list(price_per_unit_table({"a": 2, "b": 1}, {"a": 100, "b": 100})) == ["b", "a"]
assert price_per_unit_table({"a": 2}, {}) == {}

def students_missing_exam(enrolled, results):
    """Return a dict from course to the sorted pupils who are enrolled but have no result; enrolled
    maps a course to a set and results has (pupil, course) keys. Courses without missing pupils are
    left out."""
    missing = {}
    for course, pupils in enrolled.items():
        absent = sorted(pupil for pupil in pupils if (pupil, course) not in results)
        if absent:
            missing[course] = absent
    return missing
# M: A pair of pupil and course is looked up among the keys of the results.
# R: enrolled {"art": {"Al","Bo"}}, results {("Al","art"): 5}: who is missing a result in which course?
assert students_missing_exam({"art": {"Al", "Bo"}, "bio": {"Al"}},
    {("Al", "art"): 5, ("Al", "bio"): 2}) == {"art": ["Bo"]}
assert students_missing_exam({"art": {"Al"}}, {("Al", "art"): 0}) == {}
assert students_missing_exam({}, {}) == {}

def zip_columns(names, *columns):
    """Return a list of dicts from column names and equally long columns, one dict per row, leaving
    out values that are None."""
    return [
        {name: value for name, value in zip(names, row) if value is not None}
        for row in zip(*columns)
    ]
# E: zip turns the columns into rows, which are paired with the names.
# R: names + columns -> list of row dicts, skip None
assert zip_columns(["a", "b"], [1, 2], ["x", None]) == [{"a": 1, "b": "x"}, {"a": 2}]
assert zip_columns(["a"], []) == []
assert zip_columns(["a", "b"], [0], [False]) == [{"a": 0, "b": False}]

def pivot_sum(records, row, column, value):
    """Return a dict of dicts with the sums of the value field for each pair of row and column
    fields; only pairs that occur are there."""
    table = {}
    for record in records:
        inner = table.setdefault(record[row], {})
        inner[record[column]] = inner.get(record[column], 0) + record[value]
    return table
# E: The inner dict of the row is made when needed and raised under the column's value.
# R: pivot table: list of dicts, row field, column field, value field -> {row: {col: sum}}
assert pivot_sum([{"r": "N", "c": 1, "v": 5}, {"r": "N", "c": 1, "v": 2},
    {"r": "S", "c": 2, "v": 1}], "r", "c", "v") == {"N": {1: 7}, "S": {2: 1}}
assert pivot_sum([{"r": "N", "c": "x", "v": 0}], "r", "c", "v") == {"N": {"x": 0}}
assert pivot_sum([], "r", "c", "v") == {}

def add_row_totals(table):
    """Return a copy of a dict of dicts of numbers in which each inner dict has a "total" and a new
    outer key "total" holds the sums of the columns, its own total included."""
    result = {row: {**cells, "total": sum(cells.values())} for row, cells in table.items()}
    sums = Counter()
    for cells in result.values():
        sums.update(cells)
    result["total"] = dict(sums)
    return result
# M: The rows get their totals first, so that a Counter can add up that column too.
assert add_row_totals({"N": {"a": 1, "b": 2}, "S": {"a": 3}}) == {"N": {"a": 1, "b": 2,
    "total": 3}, "S": {"a": 3, "total": 3}, "total": {"a": 4, "b": 2, "total": 6}}
assert add_row_totals({}) == {"total": {}}
assert add_row_totals({"N": {}}) == {"N": {"total": 0}, "total": {"total": 0}}

def rank_within_group(records, group, value):
    """Return the records, in order, with a "rank" inside their group by falling value: one more
    than the number of records of the group with a greater value."""
    return [
        {**r, "rank": 1 + sum(o[group] == r[group] and o[value] > r[value] for o in records)}
        for r in records
    ]
# E: For each record the better ones of its group are counted.
assert rank_within_group([{"g": "a", "v": 5}, {"g": "a", "v": 9}, {"g": "b", "v": 1}], "g",
    "v") == [{"g": "a", "v": 5, "rank": 2}, {"g": "a", "v": 9, "rank": 1},
    {"g": "b", "v": 1, "rank": 1}]
assert rank_within_group([{"g": 1, "v": 2}, {"g": 1, "v": 2}], "g",
    "v") == [{"g": 1, "v": 2, "rank": 1}, {"g": 1, "v": 2, "rank": 1}]
assert rank_within_group([], "g", "v") == []

def top_per_group(records, group, value, number):
    """Return a dict from group value to the number records with the greatest value, best first,
    equal ones in their old order."""
    groups = {}
    for record in sorted(records, key=lambda record: record[value], reverse=True):
        best = groups.setdefault(record[group], [])
        if len(best) < number:
            best.append(record)
    return groups
# M: All records are sorted once, and each list takes records until it is full.
# R: the best n records of every group (list of dicts, group field, value field)
assert top_per_group([{"g": "a", "v": 1}, {"g": "a", "v": 3}, {"g": "a", "v": 2}], "g", "v",
    2) == {"a": [{"g": "a", "v": 3}, {"g": "a", "v": 2}]}
assert top_per_group([{"g": "a", "v": 1}, {"g": "b", "v": 2}], "g", "v",
    1) == {"b": [{"g": "b", "v": 2}], "a": [{"g": "a", "v": 1}]}
assert top_per_group([], "g", "v", 3) == {}

def share_within_group(records):
    """Return (name, percent) pairs with the share of each record's "amount" in the sum of its
    "team", rounded to whole percent; amounts are above 0."""
    sums = defaultdict(int)
    for record in records:
        sums[record["team"]] += record["amount"]
    return [(r["name"], round(100 * r["amount"] / sums[r["team"]])) for r in records]
# E: A first pass makes the sums and a second one divides by them.
assert share_within_group([{"name": "Al", "team": "A", "amount": 3},
    {"name": "Bo", "team": "A", "amount": 1}]) == [("Al", 75), ("Bo", 25)]
assert share_within_group([{"name": "Al", "team": "A", "amount": 9}]) == [("Al", 100)]
assert share_within_group([]) == []

def fill_down(records, field):
    """Return copies of the records in which a missing or empty field takes the value of the record
    before; leading gaps stay as they are."""
    filled, last = [], None
    for record in records:
        last = record.get(field) or last
        filled.append({**record, field: last} if last else dict(record))
    return filled
# E: The last value is renewed whenever a record has one.
# R: like excel fill-down: records without a value in `field` take it from the one above
assert fill_down([{"d": "mon", "x": 1}, {"d": "", "x": 2}, {"x": 3}],
    "d") == [{"d": "mon", "x": 1}, {"d": "mon", "x": 2}, {"x": 3, "d": "mon"}]
assert fill_down([{"x": 1}], "d") == [{"x": 1}]
assert fill_down([], "d") == []

def explode_lists(records, field):
    """Return one record per element of the list in the field, with the element in its place;
    records with an empty list vanish."""
    return [{**record, field: item} for record in records for item in record[field]]
# E: Two loops pair each record with each of its elements.
# R: one record for each element of a list field
assert explode_lists([{"n": "Al", "tags": ["a", "b"]}, {"n": "Bo", "tags": []}],
    "tags") == [{"n": "Al", "tags": "a"}, {"n": "Al", "tags": "b"}]
assert explode_lists([{"t": [1]}], "t") == [{"t": 1}]
assert explode_lists([], "t") == []

def collapse_rows(records, key, field):
    """Put together records with the same key: return {key: value, field: [values]} dicts in order
    of first appearance, values without repeats in their order."""
    groups = {}
    for record in records:
        groups.setdefault(record[key], {})[record[field]] = None
    return [{key: name, field: list(values)} for name, values in groups.items()]
# H: The inner dict serves as an ordered set of the values.
assert collapse_rows([{"n": "Al", "t": "a"}, {"n": "Bo", "t": "c"}, {"n": "Al", "t": "b"},
    {"n": "Al", "t": "a"}], "n", "t") == [{"n": "Al", "t": ["a", "b"]}, {"n": "Bo", "t": ["c"]}]
assert collapse_rows([{"n": 1, "t": 2}], "n", "t") == [{"n": 1, "t": [2]}]
assert collapse_rows([], "n", "t") == []

def sample_of_each(records, field):
    """Return the first record for every different value of the field, ordered by that value."""
    first = {}
    for record in records:
        first.setdefault(record[field], record)
    return [first[value] for value in sorted(first)]
# E: setdefault keeps the first record of each value.
# R: one example record per category (the first one), sorted by category
assert sample_of_each([{"k": "b", "n": 1}, {"k": "a", "n": 2}, {"k": "b", "n": 3}],
    "k") == [{"k": "a", "n": 2}, {"k": "b", "n": 1}]
assert sample_of_each([{"k": 1}], "k") == [{"k": 1}]
assert sample_of_each([], "k") == []

def foreign_key_errors(rows, field, parents):
    """Return texts "row 2: no 7" for rows, counted from 1, whose field value is not among the ids
    of the parent records; a value of None is allowed."""
    known = {parent["id"] for parent in parents} | {None}
    return [f"row {n}: no {row[field]}" for n, row in enumerate(rows, 1) if row[field] not in known]
# E: The ids and None form the set of allowed values.
# R: rows whose field points to an id that does not exist: "row 2: no 7"
assert foreign_key_errors([{"p": 1}, {"p": 7}, {"p": None}], "p", [{"id": 1}]) == ["row 2: no 7"]
assert foreign_key_errors([{"p": 1}], "p", []) == ["row 1: no 1"]
assert foreign_key_errors([], "p", []) == []

def renumber_ids(records, links, start):
    """Give the records new ids from start on, in order, and change the (from id, to id) links to
    match; return (records, links). Links to unknown ids are dropped."""
    new = {record["id"]: number for number, record in enumerate(records, start)}
    changed = [{**record, "id": new[record["id"]]} for record in records]
    return changed, [(new[a], new[b]) for a, b in links if a in new and b in new]
# E: A dict from old to new id is used for both tables.
# R: renumber ids of records starting at n and fix the (id, id) links as well. drop broken links
assert renumber_ids([{"id": "x"}, {"id": "y"}], [("x", "y"), ("x", "q")],
    1) == ([{"id": 1}, {"id": 2}], [(1, 2)])
assert renumber_ids([], [("a", "b")], 5) == ([], [])
assert renumber_ids([{"id": 9, "n": "a"}], [(9, 9)], 0) == ([{"id": 0, "n": "a"}], [(0, 0)])

def overlap_report(first_name, first, second_name, second):
    """Return "3 in both, 1 only in A, 0 only in B" for two named collections of customers, counting
    different customers."""
    left, right = set(first), set(second)
    return (
        f"{len(left & right)} in both, {len(left - right)} only in {first_name}, "
        f"{len(right - left)} only in {second_name}"
    )
# E: Three set sizes are put into one text.
assert overlap_report("A", ["x", "y"], "B", ["y", "y"]) == "1 in both, 1 only in A, 0 only in B"
assert overlap_report("A", [], "B", []) == "0 in both, 0 only in A, 0 only in B"
assert overlap_report("old", "ab", "new", "bcd") == "1 in both, 1 only in old, 2 only in new"

class Table:
    """Hold rows as dicts with an index on one field; rows of a key are found without a search."""

    def __init__(self, key):
        self.key = key
        self.index = {}

    def insert(self, row):
        """Add a row and return the number of rows with its key."""
        rows = self.index.setdefault(row[self.key], [])
        rows.append(row)
        return len(rows)

    def find(self, value):
        """Return the rows whose key field has the value."""
        return self.index.get(value, [])

    def count(self):
        """Return the number of all rows."""
        return sum(len(rows) for rows in self.index.values())
# M: The index maps every key value to the list of its rows.
table = Table("city")
assert table.insert({"name": "Al", "city": "Rom"}) == 1
assert table.insert({"name": "Bo", "city": "Rom"}) == 2
assert table.find("Oslo") == []
assert table.count() == 2
