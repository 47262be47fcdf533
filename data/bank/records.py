"""Verified problems: records."""

from collections import Counter, defaultdict
from itertools import groupby
from operator import itemgetter

def books_by_author(books: list[dict[str, str]], author: str) -> list[str]:
    """Return the titles of all book records whose "author" is the given one, in
    list order."""
    return [book["title"] for book in books if book["author"] == author]
# E: The comprehension filters the records and picks one field of each.
# R: books is a list of dicts with title and author. give me the titles by one author
assert books_by_author([{"title": "Sea", "author": "Li"}], "Li") == ["Sea"]
assert books_by_author([{"title": "Sea", "author": "Li"}], "Bo") == []
assert books_by_author([], "Li") == []

def find_by_id(records, wanted_id):
    """Return the record whose "id" equals the wanted one, or None if there is no such
    record."""
    for record in records:
        if record["id"] == wanted_id:
            return record
    return None
# E: The loop returns the first record that matches.
# R: find the dict with a given id in a list of dicts, None if its not there
assert find_by_id([{"id": 1, "n": "a"}, {"id": 2, "n": "b"}], 2) == {"id": 2, "n": "b"}
assert find_by_id([{"id": 1}], 9) is None
assert find_by_id([], 1) is None

def names_by_id(records):
    """Build a dict from the "id" of each record to its "name", or to "no name" if that is
    missing."""
    return {record["id"]: record.get("name", "no name") for record in records}
# E: Two fields of each record become key and value.
assert names_by_id([{"id": 7, "name": "Al"}, {"id": 8}]) == {7: "Al", 8: "no name"}
assert names_by_id([{"id": 1, "name": ""}]) == {1: ""}
assert names_by_id([]) == {}

def email_list(people: list[dict[str, str]]) -> list[str]:
    """Return the "email" of every person that has one, skipping records without it or with
    ""."""
    return [person["email"] for person in people if person.get("email")]
# E: The get method gives None for a missing field, which is false like an empty text.
# R: collect all emails from a list of people dicts, some dont have one or its empty
assert email_list([{"email": "a@b.c"}, {"name": "Bo"}, {"email": ""}]) == ["a@b.c"]
assert email_list([{"name": "Bo"}]) == []
assert email_list([]) == []

def total_stock_worth(products):
    """Add up "price" times "pieces" over all product records."""
    return sum(product["price"] * product["pieces"] for product in products)
# E: Two fields of each record are multiplied inside the sum.
# R: products = [{"price": 2, "pieces": 10}, ...] how much is all of it worth in total?
assert total_stock_worth([{"price": 2, "pieces": 10}, {"price": 5, "pieces": 1}]) == 25
assert total_stock_worth([{"price": 2, "pieces": 0}]) == 0
assert total_stock_worth([]) == 0

def count_adults(people, age):
    """Count the people whose "age" is at least the given one; records without an age do not
    count."""
    return sum(person.get("age", -1) >= age for person in people)
# E: A missing age becomes -1, which fails the comparison.
assert count_adults([{"age": 20}, {"age": 17}, {"name": "x"}], 18) == 1
assert count_adults([{"age": 18}], 18) == 1
assert count_adults([], 18) == 0

def tallest_person(people):
    """Return the "name" of the person with the greatest "height", the first one among
    equals."""
    return max(people, key=lambda person: person["height"])["name"]
# E: The max function returns the whole record, from which the name is taken.
# R: name of the tallest person in a list of dicts with name and height
assert tallest_person([{"name": "Al", "height": 180}, {"name": "Bo", "height": 190}]) == "Bo"
assert tallest_person([{"name": "Al", "height": 170}, {"name": "Bo", "height": 170}]) == "Al"
assert tallest_person([{"name": "Cy", "height": 1}]) == "Cy"

def sort_by_year_then_title(films):
    """Sort film records by "year" and those of equal year by "title"."""
    return sorted(films, key=itemgetter("year", "title"))
# E: An itemgetter with two names makes a tuple as sort key.
# R: sort a list of film dicts by year and inside the same year by title
assert sort_by_year_then_title([{"title": "B", "year": 2}, {"title": "A", "year": 2}]) == [
    {"title": "A", "year": 2}, {"title": "B", "year": 2}]
assert sort_by_year_then_title([{"title": "A", "year": 2}, {"title": "Z", "year": 1}]) == [
    {"title": "Z", "year": 1}, {"title": "A", "year": 2}]
assert sort_by_year_then_title([]) == []

def names_best_first(runners):
    """List the "name" of the runners by falling "points"; equal points are
    ordered by name."""
    ranked = sorted(runners, key=lambda runner: (-runner["points"], runner["name"]))
    return [runner["name"] for runner in ranked]
# M: Negated points sort downwards while the names still sort upwards.
assert names_best_first([{"name": "B", "points": 1}, {"name": "A", "points": 1}]) == ["A", "B"]
assert names_best_first([{"name": "A", "points": 1}, {"name": "C", "points": 9}]) == ["C", "A"]
assert names_best_first([]) == []

def sort_missing_last(people):
    """Sort person records by "age"; records without an age come last in their old order."""
    return sorted(people, key=lambda person: ("age" not in person, person.get("age", 0)))
# M: The first part of the key is False for known ages, and False sorts before True.
# R: sort list of dicts by age but some have no age, those should go to the end
assert sort_missing_last([{"n": "x"}, {"age": 5}, {"age": 2}]) == [
    {"age": 2}, {"age": 5}, {"n": "x"}]
assert sort_missing_last([{"n": "x"}, {"n": "a"}]) == [{"n": "x"}, {"n": "a"}]
assert sort_missing_last([]) == []

def pets_by_kind(pets: list[dict[str, str]]) -> dict[str, list[str]]:
    """Group pet records into a dict from "kind" to the list of their names."""
    groups = {}
    for pet in pets:
        groups.setdefault(pet["kind"], []).append(pet["name"])
    return groups
# E: The kind is the key of a list that grows by setdefault and append.
# R: [{"name": "Rex", "kind": "dog"}, ...] -> {"dog": ["Rex", ...], ...}
assert pets_by_kind([{"name": "Rex", "kind": "dog"}, {"name": "Tom", "kind": "cat"}]) == {
    "dog": ["Rex"], "cat": ["Tom"]}
assert pets_by_kind([{"name": "A", "kind": "x"}, {"name": "B", "kind": "x"}]) == {
    "x": ["A", "B"]}
assert pets_by_kind([]) == {}

def count_per_field(records, field):
    """Count the records for each value of a field; records without the field count under
    None."""
    return dict(Counter(record.get(field) for record in records))
# E: A Counter tallies the values that get returns, None included.
# R: I have records and a field name, count how often each value occurs. None if a record doesn't have that field
assert count_per_field([{"c": "red"}, {"c": "red"}, {}], "c") == {"red": 2, None: 1}
assert count_per_field([{"c": 1}], "c") == {1: 1}
assert count_per_field([], "c") == {}

def mean_age_per_club(members):
    """Return the mean "age" of the members for each "club"."""
    ages = defaultdict(list)
    for member in members:
        ages[member["club"]].append(member["age"])
    return {club: sum(values) / len(values) for club, values in ages.items()}
# M: The ages are collected per club first and averaged afterwards.
# R: i have member records with club and age, i need the average age in each club
assert mean_age_per_club([{"club": "go", "age": 10}, {"club": "go", "age": 20}]) == {"go": 15.0}
assert mean_age_per_club([{"club": "a", "age": 1}, {"club": "b", "age": 2}]) == {
    "a": 1.0, "b": 2.0}
assert mean_age_per_club([]) == {}

def top_seller_per_region(sales):
    """Map each "region" to the "seller" of its record with the highest "amount", the first
    on ties."""
    best = {}
    for sale in sales:
        region = sale["region"]
        if region not in best or sale["amount"] > best[region]["amount"]:
            best[region] = sale
    return {region: sale["seller"] for region, sale in best.items()}
# M: The dict holds the best record so far of each region.
assert top_seller_per_region([
    {"region": "N", "seller": "Al", "amount": 5},
    {"region": "N", "seller": "Bo", "amount": 8}]) == {"N": "Bo"}
assert top_seller_per_region([{"region": "S", "seller": "Cy", "amount": 0}]) == {"S": "Cy"}
assert top_seller_per_region([]) == {}

def add_full_name(people):
    """Return copies of the records with a new field "name" made of "first" and "last"."""
    return [{**person, "name": f"{person['first']} {person['last']}"} for person in people]
# E: Each copy is unpacked into a new dict together with the additional field.
# R: add a field "name" to each record, first and last with a space between them. dont change the original dicts
assert add_full_name([{"first": "Al", "last": "Ray"}]) == [
    {"first": "Al", "last": "Ray", "name": "Al Ray"}]
assert add_full_name([{"first": "A", "last": "B", "age": 3}]) == [
    {"first": "A", "last": "B", "age": 3, "name": "A B"}]
assert add_full_name([]) == []

def keep_fields(records, fields):
    """Reduce every record to the listed fields; fields that a record lacks become None."""
    return [{field: record.get(field) for field in fields} for record in records]
# E: An inner comprehension builds each small record along the list of fields.
assert keep_fields([{"a": 1, "b": 2}], ["a"]) == [{"a": 1}]
assert keep_fields([{"a": 1}], ["a", "z"]) == [{"a": 1, "z": None}]
assert keep_fields([], ["a"]) == []

def hide_field(records, field):
    """Return copies of the records in which the field is missing."""
    return [{key: value for key, value in record.items() if key != field} for record in records]
# E: All pairs except those with the given key are copied.
# R: remove the password field (or any other field) from each dict in a list
assert hide_field([{"user": "al", "password": "x"}], "password") == [{"user": "al"}]
assert hide_field([{"a": 1}], "b") == [{"a": 1}]
assert hide_field([], "a") == []

def records_lacking(records, field):
    """Return the positions, from 0, of records in which the field is absent or None."""
    return [place for place, record in enumerate(records) if record.get(field) is None]
# E: The get method answers None in both cases.
assert records_lacking([{"a": 1}, {}, {"a": None}], "a") == [1, 2]
assert records_lacking([{"a": 0}], "a") == []
assert records_lacking([], "a") == []

def lacking_fields(record, required):
    """List the required fields that the record does not have, in the given order."""
    return [field for field in required if field not in record]
# E: Each required name is looked for among the keys.
# R: which of these required fields are missing in my dict? keep the order of the required list
assert lacking_fields({"name": "Al"}, ["name", "age", "city"]) == ["age", "city"]
assert lacking_fields({"a": 1}, ["a"]) == []
assert lacking_fields({}, []) == []

def set_missing(records, field, value):
    """Return the records with the field set to the value wherever it was missing."""
    return [{field: value, **record} for record in records]
# M: The value stands first in the new dict, so an existing field overrides it.
# R: give every record in the list a certain field with a start value unless it has it already
assert set_missing([{"a": 1}, {"b": 2}], "b", 0) == [{"a": 1, "b": 0}, {"b": 2}]
assert set_missing([{}], "x", "?") == [{"x": "?"}]
assert set_missing([], "x", 0) == []

def raise_wages(workers, job, percent):
    """Return the records with "wage" raised by whole percents for one "job"; the others are
    unchanged."""
    raised = []
    for worker in workers:
        if worker["job"] == job:
            worker = {**worker, "wage": worker["wage"] * (100 + percent) / 100}
        raised.append(worker)
    return raised
# M: Only matching records are replaced by a changed copy.
assert raise_wages([{"job": "cook", "wage": 100}], "cook", 10) == [
    {"job": "cook", "wage": 110.0}]
assert raise_wages([{"job": "cook", "wage": 100}], "clerk", 10) == [
    {"job": "cook", "wage": 100}]
assert raise_wages([], "cook", 5) == []

def update_by_id(records, wanted_id, changes):
    """Return the records where the one with the given "id" has the changes merged into it."""
    return [
        {**record, **changes} if record["id"] == wanted_id else record
        for record in records
    ]
# E: The changes are unpacked after the old fields and so replace them.
# R: change some fields (given as a dict) of the record with a certain id and give back the new list
assert update_by_id([{"id": 1, "n": "a"}, {"id": 2}], 1, {"n": "b"}) == [
    {"id": 1, "n": "b"}, {"id": 2}]
assert update_by_id([{"id": 1}], 5, {"n": "b"}) == [{"id": 1}]
assert update_by_id([], 1, {}) == []

def delete_by_id(records: list[dict], doomed: list[int]) -> list[dict]:
    """Return the records whose "id" is not among the doomed ids."""
    gone = set(doomed)
    return [record for record in records if record["id"] not in gone]
# E: A set makes the check of every id quick.
# R: delete all dicts whose id is in a list of ids
assert delete_by_id([{"id": 1}, {"id": 2}], [1]) == [{"id": 2}]
assert delete_by_id([{"id": 1}], []) == [{"id": 1}]
assert delete_by_id([], [1]) == []

def next_id(records: list[dict[str, int]]) -> int:
    """Return one more than the largest "id" of the records, or 1 if there are none."""
    return max((record["id"] for record in records), default=0) + 1
# E: The default of max is 0, so the first id is 1.
# R: what id should the next record in my list get? highest id plus one, and 1 for an empty list
assert next_id([{"id": 4}, {"id": 2}]) == 5
assert next_id([{"id": 1}]) == 2
assert next_id([]) == 1

def insert_or_replace(records, new):
    """Return the records with new in place of the one of equal "id", or at the end if it is
    unknown."""
    kept = [new if record["id"] == new["id"] else record for record in records]
    return kept if new in kept else kept + [new]
# M: The replacement is tried first, and the new record is added when it did not get in.
assert insert_or_replace([{"id": 1, "n": "a"}], {"id": 1, "n": "b"}) == [{"id": 1, "n": "b"}]
assert insert_or_replace([{"id": 1}], {"id": 2}) == [{"id": 1}, {"id": 2}]
assert insert_or_replace([], {"id": 3}) == [{"id": 3}]

def with_town_names(people, towns):
    """Add to each person record the field "town", looked up by its "zip" in a dict, "?" if
    unknown."""
    return [{**person, "town": towns.get(person["zip"], "?")} for person in people]
# E: The zip code of each record is translated by the dict.
assert with_town_names([{"n": "Al", "zip": 10}], {10: "Ulm"}) == [
    {"n": "Al", "zip": 10, "town": "Ulm"}]
assert with_town_names([{"zip": 99}], {10: "Ulm"}) == [{"zip": 99, "town": "?"}]
assert with_town_names([], {}) == []

def join_on_id(left: list[dict], right: list[dict]) -> list[dict]:
    """Merge each left record with the right record of the same "id"; records without
    partner are dropped."""
    partners = {record["id"]: record for record in right}
    return [{**record, **partners[record["id"]]} for record in left if record["id"] in partners]
# M: The right list becomes a dict by id, so that each partner is found at once.
# R: inner join of two lists of dicts on "id", merge the fields of matching records
assert join_on_id([{"id": 1, "a": 2}, {"id": 5}], [{"id": 1, "b": 3}]) == [
    {"id": 1, "a": 2, "b": 3}]
assert join_on_id([{"id": 1}], [{"id": 2}]) == []
assert join_on_id([], [{"id": 1}]) == []

def left_join(left, right, key):
    """Merge left records with right records of equal key; left records without a partner
    stay as they are."""
    partners = {record[key]: record for record in right}
    return [{**record, **partners.get(record[key], {})} for record in left]
# M: An empty dict as default leaves a record without partner unchanged.
assert left_join([{"k": 1}, {"k": 2}], [{"k": 1, "b": 3}], "k") == [{"k": 1, "b": 3}, {"k": 2}]
assert left_join([{"k": 9, "a": 0}], [], "k") == [{"k": 9, "a": 0}]
assert left_join([], [{"k": 1}], "k") == []

def readers_with_books(readers, loans):
    """Map each reader's "name" to the titles in loan records, matched by "id" and
    "reader_id"."""
    titles = defaultdict(list)
    for loan in loans:
        titles[loan["reader_id"]].append(loan["title"])
    return {reader["name"]: titles[reader["id"]] for reader in readers}
# M: The titles are grouped by reader id, and the ids are then replaced by names.
# R: readers have id and name, loans have reader_id and title. Make a dict of name -> list of borrowed titles, empty list if none
assert readers_with_books([{"id": 1, "name": "Al"}], [{"reader_id": 1, "title": "Sea"}]) == {
    "Al": ["Sea"]}
assert readers_with_books([{"id": 1, "name": "Al"}], []) == {"Al": []}
assert readers_with_books([], [{"reader_id": 1, "title": "Sea"}]) == {}

def readers_without_loans(readers, loans):
    """List the names of readers whose "id" is not the "reader_id" of any loan record."""
    active = {loan["reader_id"] for loan in loans}
    return [reader["name"] for reader in readers if reader["id"] not in active]
# E: The ids in use form a set that filters the readers.
assert readers_without_loans([{"id": 1, "name": "Al"}], [{"reader_id": 2}]) == ["Al"]
assert readers_without_loans([{"id": 1, "name": "Al"}], [{"reader_id": 1}]) == []
assert readers_without_loans([], []) == []

def orphan_orders(orders, customers):
    """Return the "nr" of every order whose "customer" is not the "id" of a
    customer record."""
    known = {customer["id"] for customer in customers}
    return [order["nr"] for order in orders if order["customer"] not in known]
# E: Orders are checked against the set of known ids.
assert orphan_orders([{"nr": 1, "customer": "a"}, {"nr": 2, "customer": "z"}],
    [{"id": "a"}]) == [2]
assert orphan_orders([{"nr": 1, "customer": "a"}], []) == [1]
assert orphan_orders([], [{"id": "a"}]) == []

def same_fields_everywhere(records: list[dict]) -> set[str]:
    """Return the set of fields that occur in each record of the list; no records give an
    empty set."""
    if not records:
        return set()
    return set(records[0]).intersection(*records[1:])
# M: A dict acts as the collection of its keys in the intersection.
assert same_fields_everywhere([{"a": 1, "b": 2}, {"b": 3}]) == {"b"}
assert same_fields_everywhere([{"a": 1}]) == {"a"}
assert same_fields_everywhere([]) == set()

def all_field_names(records):
    """List every field that occurs in some record, in order of first appearance."""
    names = {}
    for record in records:
        names.update(dict.fromkeys(record))
    return list(names)
# M: A dict serves as an ordered set of the field names.
# R: my dicts in the list dont all have the same keys. i want a list of all keys, in the order they first show up
assert all_field_names([{"b": 1}, {"a": 2, "b": 3}]) == ["b", "a"]
assert all_field_names([{}]) == []
assert all_field_names([]) == []

def records_to_columns(records: list[dict]) -> dict[str, list]:
    """Turn records with equal fields into a dict from each field to the list of
    its values."""
    columns = defaultdict(list)
    for record in records:
        for field, value in record.items():
            columns[field].append(value)
    return dict(columns)
# E: Each value is appended to the list of its field.
# R: list of dicts to dict of lists
assert records_to_columns([{"x": 1, "y": 2}, {"x": 3, "y": 4}]) == {"x": [1, 3], "y": [2, 4]}
assert records_to_columns([{"x": 1}]) == {"x": [1]}
assert records_to_columns([]) == {}

def columns_to_records(columns):
    """Turn a dict of equally long lists into a list of records, one per position."""
    return [dict(zip(columns, values)) for values in zip(*columns.values())]
# M: The lists are zipped row by row and each row is paired with the field names.
# R: {"x": [1, 3], "y": [2, 4]} to [{"x": 1, "y": 2}, {"x": 3, "y": 4}]
assert columns_to_records({"x": [1, 3], "y": [2, 4]}) == [{"x": 1, "y": 2}, {"x": 3, "y": 4}]
assert columns_to_records({"x": []}) == []
assert columns_to_records({}) == []

def has_unique_field(records: list[dict], field: str) -> bool:
    """Tell whether no two records have the same value in the field."""
    values = [record[field] for record in records]
    return len(values) == len(set(values))
# E: The values are compared in number with their set.
# R: is every value of a field different in my list of records?
assert has_unique_field([{"id": 1}, {"id": 2}], "id") is True
assert has_unique_field([{"id": 1}, {"id": 1}], "id") is False
assert has_unique_field([], "id") is True

def keep_latest(records):
    """Keep for each "name" only the last record of the list, in order of the first
    appearance."""
    latest = {}
    for record in records:
        latest[record["name"]] = record
    return list(latest.values())
# E: A later record overwrites the earlier one under the same name.
# R: several records per name, i only need the last one for every name
assert keep_latest([{"name": "a", "v": 1}, {"name": "b", "v": 2}, {"name": "a", "v": 3}]) == [
    {"name": "a", "v": 3}, {"name": "b", "v": 2}]
assert keep_latest([{"name": "a"}]) == [{"name": "a"}]
assert keep_latest([]) == []

def films_between(films, start, end):
    """Return the titles of films whose "year" lies from start to end, both included."""
    return [film["title"] for film in films if start <= film["year"] <= end]
# E: A chained comparison tests both ends at once.
# R: titles of the films from year a to year b inclusive, films is a list of dicts with title and year
assert films_between([{"title": "A", "year": 1990}, {"title": "B", "year": 2001}], 1990,
    2000) == ["A"]
assert films_between([{"title": "B", "year": 2001}], 2001, 2001) == ["B"]
assert films_between([], 1, 2) == []

def search_titles(books, part):
    """Return the "title" of each book that contains the part, ignoring upper and lower
    case."""
    return [book["title"] for book in books if part.lower() in book["title"].lower()]
# E: Both texts are put into lower case before the in test.
# R: simple search: all titles in my list of book dicts that contain some text, case shouldnt matter
assert search_titles([{"title": "Red Sea"}, {"title": "Sky"}], "sea") == ["Red Sea"]
assert search_titles([{"title": "Sky"}], "x") == []
assert search_titles([{"title": "Sky"}], "") == ["Sky"]

def first_match_name(people, **wanted):
    """Return the "name" of the first person whose fields equal all keyword arguments, or
    None."""
    for person in people:
        if all(person.get(field) == value for field, value in wanted.items()):
            return person["name"]
    return None
# M: The keyword arguments arrive as a dict whose pairs are all compared.
assert first_match_name([{"name": "Al", "age": 9}, {"name": "Bo", "age": 8}], age=8) == "Bo"
assert first_match_name([{"name": "Al", "age": 9, "team": "red"}], age=9, team="blue") is None
assert first_match_name([{"name": "Al"}]) == "Al"

def share_done(tasks: list[dict[str, bool]]) -> int:
    """Return the share of tasks, in whole percent, whose "done" is true; a missing "done"
    means no."""
    if not tasks:
        return 0
    return round(100 * sum(bool(task.get("done")) for task in tasks) / len(tasks))
# E: The finished tasks are counted as booleans and divided by the number of tasks.
# R: percent of finished tasks in a list of task dicts (key "done", may be missing), 0 for an empty list
assert share_done([{"done": True}, {"done": False}, {}]) == 33
assert share_done([{"done": True}]) == 100
assert share_done([]) == 0

def open_task_titles(tasks, person):
    """List the titles of a person's tasks that are not "done", the most urgent "priority"
    (1) first."""
    own = [task for task in tasks if task["who"] == person and not task["done"]]
    return [task["title"] for task in sorted(own, key=itemgetter("priority"))]
# M: The tasks are filtered, sorted by a field and reduced to titles in three steps.
assert open_task_titles([
    {"who": "Al", "done": False, "priority": 2, "title": "mow"},
    {"who": "Al", "done": False, "priority": 1, "title": "cook"}], "Al") == ["cook", "mow"]
assert open_task_titles([{"who": "Al", "done": True, "priority": 1, "title": "x"}], "Al") == []
assert open_task_titles([], "Al") == []

def hours_per_project(entries):
    """Add up the "hours" of time entries per "project", the project with the most hours
    first."""
    totals = Counter()
    for entry in entries:
        totals[entry["project"]] += entry["hours"]
    return totals.most_common()
# M: A Counter adds the hours and gives back sorted pairs with most_common.
# R: time entries with project and hours, sum the hours for each project, biggest first as (project, hours)
assert hours_per_project([{"project": "a", "hours": 1}, {"project": "b", "hours": 3}]) == [
    ("b", 3), ("a", 1)]
assert hours_per_project([{"project": "a", "hours": 1}, {"project": "a", "hours": 2}]) == [
    ("a", 3)]
assert hours_per_project([]) == []

def running_balance(bookings):
    """Return copies of the booking records, each with the "balance" after adding its
    "amount"."""
    balance = 0
    result = []
    for booking in bookings:
        balance += booking["amount"]
        result.append({**booking, "balance": balance})
    return result
# E: The balance is carried along and stored in a copy of each record.
# R: add a running total as a field "balance" to booking dicts that have an "amount"
assert running_balance([{"amount": 5}, {"amount": -2}]) == [
    {"amount": 5, "balance": 5}, {"amount": -2, "balance": 3}]
assert running_balance([{"amount": 0, "for": "x"}]) == [{"amount": 0, "for": "x", "balance": 0}]
assert running_balance([]) == []

def with_gaps(results):
    """Return result records sorted by rising "time", each with its "gap" to the fastest
    time."""
    ranked = sorted(results, key=itemgetter("time"))
    return [{**result, "gap": result["time"] - ranked[0]["time"]} for result in ranked]
# M: After sorting, the first record has the best time, which is subtracted from every time.
assert with_gaps([{"n": "a", "time": 9}, {"n": "b", "time": 7}]) == [
    {"n": "b", "time": 7, "gap": 0}, {"n": "a", "time": 9, "gap": 2}]
assert with_gaps([{"time": 5}, {"time": 5}]) == [{"time": 5, "gap": 0}, {"time": 5, "gap": 0}]
assert with_gaps([]) == []

def blocks_of_same_room(bookings):
    """Return (room, number) pairs for runs of neighbouring bookings in the same "room"."""
    return [(room, len(list(run))) for room, run in groupby(bookings, key=itemgetter("room"))]
# M: The groupby function joins neighbours with an equal key, and each run is measured.
assert blocks_of_same_room([{"room": 1}, {"room": 1}, {"room": 2}, {"room": 1}]) == [
    (1, 2), (2, 1), (1, 1)]
assert blocks_of_same_room([{"room": 7}]) == [(7, 1)]
assert blocks_of_same_room([]) == []

def first_per_city(shops: list[dict[str, str]]) -> dict[str, str]:
    """Return for each "city" the name of its first shop record, as a dict."""
    found = {}
    for shop in shops:
        found.setdefault(shop["city"], shop["name"])
    return found
# E: The setdefault method keeps the value that was stored first.
assert first_per_city([{"city": "Ulm", "name": "A"}, {"city": "Ulm", "name": "B"}]) == {
    "Ulm": "A"}
assert first_per_city([{"city": "X", "name": "A"}, {"city": "Y", "name": "B"}]) == {
    "X": "A", "Y": "B"}
assert first_per_city([]) == {}

def cheapest_flight(flights, start, goal):
    """Return the lowest "price" of flights "from" start "to" goal, or None if there is no
    such flight."""
    prices = [f["price"] for f in flights if f["from"] == start and f["to"] == goal]
    return min(prices, default=None)
# E: The fitting prices are listed and min has a default for an empty list.
# R: flights = list of dicts with from, to, price. cheapest price between two airports please, None when there is no flight
assert cheapest_flight([{"from": "A", "to": "B", "price": 9}], "A", "B") == 9
assert cheapest_flight([{"from": "A", "to": "B", "price": 9}], "B", "A") is None
assert cheapest_flight([], "A", "B") is None

def spread_tags(notes):
    """Return one (tag, title) pair per tag of each note record; notes without "tags" give
    nothing."""
    return [(tag, note["title"]) for note in notes for tag in note.get("tags", [])]
# E: The inner loop runs over the tags, or over an empty list when they are missing.
assert spread_tags([{"title": "A", "tags": ["x", "y"]}, {"title": "B"}]) == [
    ("x", "A"), ("y", "A")]
assert spread_tags([{"title": "B", "tags": []}]) == []
assert spread_tags([]) == []

def titles_with_all_tags(notes, tags):
    """Return the titles of the notes whose "tags" list contains each of the given tags."""
    wanted = set(tags)
    return [note["title"] for note in notes if wanted <= set(note["tags"])]
# E: The wanted tags must be a subset of the tags of a note.
assert titles_with_all_tags([{"title": "A", "tags": ["x", "y"]}, {"title": "B", "tags": ["x"]}],
                            ["y", "x"]) == ["A"]
assert titles_with_all_tags([{"title": "B", "tags": []}], []) == ["B"]
assert titles_with_all_tags([], ["x"]) == []

def tag_counts(notes: list[dict]) -> dict[str, int]:
    """Count in how many note records each tag is listed under "tags"; repeats in one note
    count once."""
    counts = Counter()
    for note in notes:
        counts.update(set(note["tags"]))
    return dict(counts)
# M: The tags of each note become a set before the Counter is updated.
# R: count how many notes have each tag, a tag that is twice in the same note counts one time only
assert tag_counts([{"tags": ["x", "x"]}, {"tags": ["x", "y"]}]) == {"x": 2, "y": 1}
assert tag_counts([{"tags": []}]) == {}
assert tag_counts([]) == {}

def heaviest_parcel_per_van(parcels):
    """Map each "van" to the largest "weight" among its parcel records."""
    heaviest = {}
    for parcel in parcels:
        van, weight = parcel["van"], parcel["weight"]
        heaviest[van] = max(weight, heaviest.get(van, weight))
    return heaviest
# E: A van without an entry is compared with the weight itself.
assert heaviest_parcel_per_van([{"van": 1, "weight": 3}, {"van": 1, "weight": 5}]) == {1: 5}
assert heaviest_parcel_per_van([{"van": 1, "weight": 3}, {"van": 2, "weight": 2}]) == {
    1: 3, 2: 2}
assert heaviest_parcel_per_van([]) == {}

def overloaded_vans(parcels, limits):
    """Return the sorted vans whose total parcel "weight" is over their limit in a dict."""
    loads = Counter()
    for parcel in parcels:
        loads[parcel["van"]] += parcel["weight"]
    return sorted(van for van, load in loads.items() if load > limits[van])
# M: The weights are added per van before they are compared with the limits.
assert overloaded_vans([{"van": "a", "weight": 6}, {"van": "a", "weight": 5}],
    {"a": 10}) == ["a"]
assert overloaded_vans([{"van": "a", "weight": 10}], {"a": 10}) == []
assert overloaded_vans([], {"a": 1}) == []

def people_named_like(people: list[dict], start: str) -> list[dict]:
    """Return full records of people whose "name" begins with the given text."""
    return [person for person in people if person["name"].startswith(start)]
# E: The startswith method is applied to the name in each record.
assert people_named_like([{"name": "Ann"}, {"name": "Bob"}], "A") == [{"name": "Ann"}]
assert people_named_like([{"name": "Ann"}], "") == [{"name": "Ann"}]
assert people_named_like([{"name": "Ann"}], "a") == []

def greet_guests(guests: list[dict[str, str]]) -> list[str]:
    """Return a line "Dear TITLE NAME" per guest; guests without "title" get "Dear NAME"."""
    lines = []
    for guest in guests:
        title = guest.get("title")
        lines.append(f"Dear {title} {guest['name']}" if title else f"Dear {guest['name']}")
    return lines
# E: A missing title gives None, and then the shorter greeting is used.
# R: make greetings "Dear Dr Low" from guest dicts with name and maybe a title
assert greet_guests([{"name": "Low", "title": "Dr"}, {"name": "Ann"}]) == [
    "Dear Dr Low", "Dear Ann"]
assert greet_guests([{"name": "Bo", "title": ""}]) == ["Dear Bo"]
assert greet_guests([]) == []

def convert_ages(people):
    """Return the records with "age" changed from text to int, or to None when it is not a
    whole number."""
    return [
        {**person, "age": int(person["age"]) if person["age"].isdigit() else None}
        for person in people
    ]
# M: The isdigit test decides whether the text can be converted.
assert convert_ages([{"age": "12"}, {"age": "x"}]) == [{"age": 12}, {"age": None}]
assert convert_ages([{"n": "A", "age": ""}]) == [{"n": "A", "age": None}]
assert convert_ages([]) == []

def bad_records(records):
    """Return the records whose "price" is missing, is not a number or is negative."""
    bad = []
    for record in records:
        price = record.get("price")
        if not isinstance(price, (int, float)) or price < 0:
            bad.append(record)
    return bad
# M: The type test comes first, so the comparison only sees numbers.
# R: which records have no proper price? price missing, or a text, or below zero
assert bad_records([{"price": 3}, {"price": "3"}, {}]) == [{"price": "3"}, {}]
assert bad_records([{"price": -0.5}]) == [{"price": -0.5}]
assert bad_records([{"price": 0}]) == []

def split_valid(records, required):
    """Split records into two lists: those having every required field and those that do
    not."""
    complete, broken = [], []
    for record in records:
        ok = all(field in record for field in required)
        (complete if ok else broken).append(record)
    return complete, broken
# M: A conditional expression picks the list to which the record is appended.
assert split_valid([{"a": 1, "b": 2}, {"a": 1}], ["a", "b"]) == ([{"a": 1, "b": 2}], [{"a": 1}])
assert split_valid([{"a": 1}], []) == ([{"a": 1}], [])
assert split_valid([], ["a"]) == ([], [])

def nested_city_list(people):
    """Return the "city" inside each person's "address" dict; None where address or city is
    missing."""
    return [person.get("address", {}).get("city") for person in people]
# E: The default {} keeps the second get from failing.
assert nested_city_list([{"address": {"city": "Rome"}}, {}]) == ["Rome", None]
assert nested_city_list([{"address": {}}]) == [None]
assert nested_city_list([]) == []

def flatten_address(person):
    """Return the record with the fields of its "address" dict on the top level instead of
    inside."""
    flat = {key: value for key, value in person.items() if key != "address"}
    return {**flat, **person.get("address", {})}
# E: The other fields are copied and the inner dict is unpacked next to them.
# R: {"name": "Al", "address": {"city": "Ulm"}} to {"name": "Al", "city": "Ulm"}
assert flatten_address({"name": "Al", "address": {"city": "Ulm"}}) == {
    "name": "Al", "city": "Ulm"}
assert flatten_address({"name": "Al"}) == {"name": "Al"}
assert flatten_address({"address": {}}) == {}

def order_totals(orders):
    """Map each order "nr" to its total: the sum of "price" times "count" over its list of
    "items"."""
    return {
        order["nr"]: sum(item["price"] * item["count"] for item in order["items"])
        for order in orders
    }
# M: An inner sum runs over the item records inside each order record.
assert order_totals(
    [{"nr": 1, "items": [{"price": 2, "count": 3}, {"price": 1, "count": 1}]}]) == {1: 7}
assert order_totals([{"nr": 2, "items": []}]) == {2: 0}
assert order_totals([]) == {}

def median_salary(workers: list[dict[str, int]]) -> float:
    """Return the middle "salary" of the workers, or the mean of the two middle ones for an
    even number."""
    salaries = sorted(worker["salary"] for worker in workers)
    half = len(salaries) // 2
    if len(salaries) % 2:
        return salaries[half]
    return (salaries[half - 1] + salaries[half]) / 2
# M: The values of one field are sorted and read in the middle.
assert median_salary([{"salary": 9}, {"salary": 1}, {"salary": 5}]) == 5
assert median_salary([{"salary": 2}, {"salary": 4}]) == 3.0
assert median_salary([{"salary": 7}]) == 7

def department_report(workers):
    """Return sorted lines "dept: n people, total wage" made from records with "dept" and
    "wage"."""
    wages = defaultdict(list)
    for worker in workers:
        wages[worker["dept"]].append(worker["wage"])
    return [f"{dept}: {len(w)} people, {sum(w)}" for dept, w in sorted(wages.items())]
# M: One list of wages per department provides both the number and the total.
# R: for each department a line like "IT: 2 people, 300" from records with dept and wage, departments sorted
assert department_report([{"dept": "IT", "wage": 100}, {"dept": "IT", "wage": 200}]) == [
    "IT: 2 people, 300"]
assert department_report([{"dept": "Z", "wage": 1}, {"dept": "A", "wage": 2}]) == [
    "A: 1 people, 2", "Z: 1 people, 1"]
assert department_report([]) == []

def team_below(workers: list[dict[str, str]], name: str) -> list[str]:
    """Return the sorted names of all who report to a person, directly or through others, by
    "boss"."""
    team = []
    for worker in workers:
        if worker["boss"] == name:
            team.append(worker["name"])
            team.extend(team_below(workers, worker["name"]))
    return sorted(team)
# H: Everyone who reports directly is added together with their own team, found by recursion.
assert team_below([{"name": "A", "boss": "B"}, {"name": "B", "boss": "C"}], "C") == ["A", "B"]
assert team_below([{"name": "A", "boss": "B"}], "A") == []
assert team_below([], "A") == []

def compare_snapshots(old, new):
    """Return the ids of added, removed and changed records, as three sorted lists, in two
    "id" lists."""
    before = {record["id"]: record for record in old}
    after = {record["id"]: record for record in new}
    changed = [key for key in before.keys() & after.keys() if before[key] != after[key]]
    return (
        sorted(after.keys() - before.keys()),
        sorted(before.keys() - after.keys()),
        sorted(changed),
    )
# H: Both lists are indexed by id, so that set operations on the keys find the differences.
# R: i have yesterday's and today's list of dicts (each has an id). which ids are new, which are gone and which records changed?
assert compare_snapshots([{"id": 1, "v": 1}, {"id": 2}], [{"id": 1, "v": 2}, {"id": 3}]) == (
    [3], [2], [1])
assert compare_snapshots([], [{"id": 2}, {"id": 1}]) == ([1, 2], [], [])
assert compare_snapshots([{"id": 1}], [{"id": 1}]) == ([], [], [])

def pivot_records(records):
    """Build {"name": {"month": sum of "amount"}} from a list of records with these three
    fields."""
    table = {}
    for record in records:
        row = table.setdefault(record["name"], {})
        row[record["month"]] = row.get(record["month"], 0) + record["amount"]
    return table
# H: The row of a name is created when needed, and amounts of one month are added.
assert pivot_records([{"name": "a", "month": 1, "amount": 5},
                      {"name": "a", "month": 1, "amount": 2}]) == {"a": {1: 7}}
assert pivot_records([{"name": "a", "month": 1, "amount": 5},
                      {"name": "b", "month": 2, "amount": 3}]) == {"a": {1: 5}, "b": {2: 3}}
assert pivot_records([]) == {}

def schedule_conflicts(lessons):
    """Return pairs of names of neighbouring lessons, by "start", where one "end" is after
    the next start."""
    ordered = sorted(lessons, key=itemgetter("start"))
    return [
        (first["name"], second["name"])
        for first, second in zip(ordered, ordered[1:])
        if first["end"] > second["start"]
    ]
# H: After sorting by start only direct neighbours are compared.
assert schedule_conflicts([
    {"name": "b", "start": 9, "end": 11}, {"name": "a", "start": 8, "end": 10}]) == [("a", "b")]
assert schedule_conflicts([
    {"name": "a", "start": 8, "end": 9}, {"name": "b", "start": 9, "end": 10}]) == []
assert schedule_conflicts([]) == []

def ungroup(groups):
    """Turn {team: [names]} into a list of records with the fields "team" and "name"."""
    return [{"team": team, "name": name} for team, names in groups.items() for name in names]
# E: Two loops in one comprehension make a record for each name.
# R: {"red": ["Al", "Bo"]} should become a list of dicts with team and name
assert ungroup({"red": ["Al", "Bo"]}) == [
    {"team": "red", "name": "Al"}, {"team": "red", "name": "Bo"}]
assert ungroup({"red": []}) == []
assert ungroup({}) == []

def second_cheapest(offers):
    """Return the "shop" with the second lowest "price"; None when there are fewer than two
    offers."""
    ranked = sorted(offers, key=itemgetter("price"))
    return ranked[1]["shop"] if len(ranked) > 1 else None
# E: The offers are sorted by price and the second record is read.
# R: which shop has the 2nd lowest price? offers are dicts with shop and price, None if less than two
assert second_cheapest([{"shop": "A", "price": 3}, {"shop": "B", "price": 1}]) == "A"
assert second_cheapest([{"shop": "A", "price": 3}]) is None
assert second_cheapest([{"shop": "A", "price": 2}, {"shop": "B", "price": 2}]) == "B"

def weighted_grade(tests: list[dict[str, int]]) -> float:
    """Return the mean of the "grade" fields weighted by the "weight" fields."""
    total = sum(test["weight"] for test in tests)
    return sum(test["grade"] * test["weight"] for test in tests) / total
# E: The weighted sum of the grades is divided by the sum of the weights.
assert weighted_grade([{"grade": 2, "weight": 3}, {"grade": 4, "weight": 1}]) == 2.5
assert weighted_grade([{"grade": 3, "weight": 2}]) == 3.0
assert weighted_grade([{"grade": 1, "weight": 1}, {"grade": 2, "weight": 1}]) == 1.5

def neighbours_in_list(records, name):
    """Return the names before and after the record with the given "name"; None at either
    end."""
    names = [record["name"] for record in records]
    place = names.index(name)
    before = names[place - 1] if place > 0 else None
    after = names[place + 1] if place + 1 < len(names) else None
    return before, after
# M: The position is found in the list of names and both ends are guarded.
assert neighbours_in_list([{"name": "a"}, {"name": "b"}, {"name": "c"}], "b") == ("a", "c")
assert neighbours_in_list([{"name": "a"}, {"name": "b"}], "a") == (None, "b")
assert neighbours_in_list([{"name": "a"}], "a") == (None, None)

def page_of_records(records, page, per_page):
    """Return the "title" fields on a page, counted from 1, with per_page records on each
    page."""
    start = (page - 1) * per_page
    return [record["title"] for record in records[start:start + per_page]]
# E: A slice cuts the page out of the list and may be short or empty at the end.
# R: paging: titles for page n (starting with 1) with so and so many records per page
assert page_of_records([{"title": "a"}, {"title": "b"}, {"title": "c"}], 2, 2) == ["c"]
assert page_of_records([{"title": "a"}, {"title": "b"}], 1, 2) == ["a", "b"]
assert page_of_records([{"title": "a"}], 5, 2) == []
