"""Verified problems: pet people."""

from collections import Counter, defaultdict

def oldest_pet_per_owner(pets: list[dict]) -> dict[str, str]:
    """Map each "owner" to the "name" of their pet with the highest "age"; on a tie the earlier
    record wins."""
    oldest = {}
    for pet in pets:
        owner = pet["owner"]
        if owner not in oldest or pet["age"] > oldest[owner]["age"]:
            oldest[owner] = pet
    return {owner: pet["name"].strip() for owner, pet in oldest.items()}
# M: A dict keeps the best record so far for every owner, and only the name is handed out.
# R: list of pets with owner, name, age. who is the oldest pet of each owner? dict owner -> pet name please
assert oldest_pet_per_owner([{"owner": "Al", "name": "Rex", "age": 3}, {"owner": "Al",
    "name": "Tom", "age": 9}]) == {"Al": "Tom"}
assert oldest_pet_per_owner([{"owner": "Bo", "name": "A", "age": 2}, {"owner": "Bo", "name": "B",
    "age": 2}]) == {"Bo": "A"}
assert oldest_pet_per_owner([]) == {}

def pets_due_for_vaccine(pets, today, interval):
    """List the names of pets whose last "shot" day number is at least interval days before
    today; a pet without a shot is always due. Names are sorted."""
    due = []
    for pet in pets:
        shot = pet.get("shot")
        if shot is None or today - shot >= interval:
            due.append(pet["name"])
    return sorted(due)
# M: A missing shot is tested before the subtraction, so None is never used as a number.
# R: pets have name and maybe shot (a day number). which need a vaccine, if interval days passed or they never had one? sorted names
assert pets_due_for_vaccine([{"name": "Rex", "shot": 10}, {"name": "Ada"}], 40, 30) == ["Ada",
    "Rex"]
assert pets_due_for_vaccine([{"name": "Rex", "shot": 11}], 40, 30) == []
assert pets_due_for_vaccine([], 5, 1) == []

def kinds_with_several_owners(pets):
    """Return a sorted list of the kinds of pet that at least two different owners keep."""
    owners = defaultdict(set)
    for pet in pets:
        owners[pet["kind"]].add(pet["owner"])
    return sorted(kind for kind, people in owners.items() if len(people) > 1)
# E: A set per kind counts each owner once, however many such animals they have.
# R: which kinds of pets have 2 or more different owners? sorted, records have kind + owner
assert kinds_with_several_owners([{"kind": "cat", "owner": "Al"},
    {"kind": "cat", "owner": "Bo"}]) == ["cat"]
assert kinds_with_several_owners([{"kind": "dog", "owner": "Al"},
    {"kind": "dog", "owner": "Al"}]) == []
assert kinds_with_several_owners([]) == []

def food_for_kennel(animals: list[dict], grams_per_kilo: dict) -> int:
    """Add up the daily food in grams: each animal gets "weight" times the grams per kilo of its
    "kind"; kinds missing from the table get 20 grams per kilo."""
    return sum(animal["weight"] * grams_per_kilo.get(animal["kind"], 20) for animal in animals)
# E: The rate is looked up with a default and multiplied by the weight.
# R: how much food per day for all animals. each has kind and weight, second dict gives grams per kg by kind, 20 if the kind isn't in there
assert food_for_kennel([{"kind": "dog", "weight": 10}, {"kind": "cat", "weight": 4}], {
    "dog": 25}) == 330
assert food_for_kennel([{"kind": "cat", "weight": 0}], {}) == 0
assert food_for_kennel([], {"dog": 25}) == 0

def rename_pet_everywhere(pets, old_name, new_name):
    """Change "name" in place for every pet called old_name and return how many were renamed."""
    renamed = 0
    for pet in pets:
        if pet["name"] == old_name:
            pet["name"] = new_name
            renamed += 1
    return renamed
# E: The matching dictionaries are changed directly while a counter keeps track.
# R: rename all pets called X to Y in my list of dicts (in place), how many got renamed?
assert rename_pet_everywhere([{"name": "Rex"}, {"name": "Tom"}, {"name": "Rex"}], "Rex", "Max") == 2
assert rename_pet_everywhere([{"name": "Tom"}], "Rex", "Max") == 0
assert rename_pet_everywhere([], "a", "b") == 0

def name_with_kind_in_brackets(pet):
    """Return "Name (kind)" for a pet record, or just the name if "kind" is missing or empty."""
    kind = pet.get("kind")
    return f"{pet['name']} ({kind})" if kind else pet["name"]
# E: The get method makes a missing kind and an empty kind look alike.
# R: label for a pet dict like "Rex (dog)". no kind -> only "Rex"
assert name_with_kind_in_brackets({"name": "Rex", "kind": "dog"}) == "Rex (dog)"
assert name_with_kind_in_brackets({"name": "Rex", "kind": ""}) == "Rex"
assert name_with_kind_in_brackets({"name": "Tom"}) == "Tom"

def adopted_and_waiting(animals):
    """Split shelter animals into two lists of names: those with a true "adopted" field and all
    others, and return both as a tuple."""
    adopted, waiting = [], []
    for animal in animals:
        target = adopted if animal.get("adopted") else waiting
        target.append(animal["name"])
    return adopted, waiting
# E: A conditional expression chooses the list that gets the name.
# R: split shelter animals in two name lists: adopted (field true) and the rest, as tuple
assert adopted_and_waiting([{"name": "A", "adopted": True}, {"name": "B"}]) == (["A"], ["B"])
assert adopted_and_waiting([{"name": "C", "adopted": False}]) == ([], ["C"])
assert adopted_and_waiting([]) == ([], [])

def longest_wait_in_shelter(animals, today):
    """Return (name, days) of the animal that has waited longest since its "arrived" day, or
    None for an empty shelter; the first one wins a tie."""
    if not animals:
        return None
    first = min(animals, key=lambda animal: animal["arrived"])
    return first["name"], today - first["arrived"]
# E: The earliest arrival means the longest wait.
# R: shelter animals = dicts with name + arrived (day number). give me a tuple of who waits longest and how many days, None if there are no animals
assert longest_wait_in_shelter([{"name": "A", "arrived": 8}, {"name": "B", "arrived": 3}],
    10) == ("B", 7)
assert longest_wait_in_shelter([{"name": "A", "arrived": 3}, {"name": "B", "arrived": 3}],
    3) == ("A", 0)
assert longest_wait_in_shelter([], 10) is None

def cage_overview(animals: list[dict]) -> list[str]:
    """Return one text per cage number in rising order, like "3: Rex, Tom", with the names of a
    cage in alphabetical order."""
    cages = {}
    for animal in animals:
        cages.setdefault(animal["cage"], []).append(animal["name"])
    return [f"{cage}: {', '.join(sorted(names))}" for cage, names in sorted(cages.items())]
# E: Grouping by cage comes first, then each group becomes a line.
# R: make a list like ["1: Ada, Tom", "4: Rex"] from animals with cage and name
assert cage_overview([{"cage": 4, "name": "Rex"}, {"cage": 1, "name": "Tom"}, {"cage": 1,
    "name": "Ada"}]) == ["1: Ada, Tom", "4: Rex"]
assert cage_overview([{"cage": 0, "name": "Z"}]) == ["0: Z"]
assert cage_overview([]) == []

def people_of_decade(people, decade):
    """Return the names of people whose "born" year lies in the decade that starts with the given
    year (1980 means 1980 to 1989), ordered from youngest to oldest."""
    chosen = [person for person in people if decade <= person["born"] < decade + 10]
    chosen.sort(key=lambda person: person["born"], reverse=True)
    return [person["name"] for person in chosen]
# E: A chained comparison picks the decade, a falling sort puts late births first.
# R: who was born in the 80s (pass 1980)? youngest first, names only
assert people_of_decade([{"name": "A", "born": 1981}, {"name": "B", "born": 1989}, {"name": "C",
    "born": 1990}], 1980) == ["B", "A"]
assert people_of_decade([{"name": "A", "born": 1979}], 1980) == []
assert people_of_decade([], 2000) == []

def same_birthday_groups(people):
    """Group the names of people by their (month, day) "birthday" and keep only the groups with
    more than one person."""
    groups = defaultdict(list)
    for person in people:
        groups[person["birthday"]].append(person["name"])
    return {date: names for date, names in groups.items() if len(names) > 1}
# E: Tuples serve as keys of the groups and a comprehension drops the single ones.
# R: people with birthday tuple (month, day). who shares a birthday? dict date -> names, only dates that occur twice or more
assert same_birthday_groups([{"name": "A", "birthday": (3, 1)}, {"name": "B",
    "birthday": (3, 1)}]) == {(3, 1): ["A", "B"]}
assert same_birthday_groups([{"name": "A", "birthday": (3, 1)}, {"name": "B",
    "birthday": (1, 3)}]) == {}
assert same_birthday_groups([]) == {}

def average_age_without_unknown(people: list[dict]) -> float | None:
    """Return the mean of all known ages rounded to one decimal; people whose "age" is missing or
    None are left out. Return None if no age is known."""
    ages = [person["age"] for person in people if person.get("age") is not None]
    return round(sum(ages) / len(ages), 1) if ages else None
# E: Filtering first makes sure that only numbers are summed.
assert average_age_without_unknown([{"age": 10}, {"age": 15}, {"name": "x"}]) == 12.5
assert average_age_without_unknown([{"age": None}]) is None
assert average_age_without_unknown([{"age": 0}, {"age": 1}, {"age": 1}]) == 0.7

def youngest_family_member(families):
    """Map every family name to the name of its youngest member; families is a dict from family
    name to a dict of member name to age. Families without members are left out."""
    return {
        family: min(members, key=members.get)
        for family, members in families.items()
        if members
    }
# E: The inner dict's get method serves as the key of min.
# R: families = {"Ray": {"Al": 40, "Bo": 7}} -> {"Ray": "Bo"} so the youngest one of each. skip empty families
assert youngest_family_member({"Ray": {"Al": 40, "Bo": 7}}) == {"Ray": "Bo"}
assert youngest_family_member({"Ray": {}, "Fox": {"Cy": 1}}) == {"Fox": "Cy"}
assert youngest_family_member({}) == {}

def parents_to_children(child_parents):
    """Turn a dict from child to a tuple of parents into a dict from each parent to the sorted
    list of their children."""
    children = {}
    for child in sorted(child_parents):
        for parent in child_parents[child]:
            children.setdefault(parent, []).append(child)
    return children
# M: Walking over the children in sorted order leaves every list sorted.
# R: i have {"kid": ("mum", "dad")}, turn it round so that i get each parent with their kids (sorted)
assert parents_to_children({"Zoe": ("Al", "Bo"), "Ann": ("Al",)}) == {"Al": ["Ann", "Zoe"],
    "Bo": ["Zoe"]}
assert parents_to_children({"Zoe": ()}) == {}
assert parents_to_children({}) == {}

def grandparents_of(parents, person):
    """Return the sorted names of a person's grandparents; parents maps each person to a list of
    their parents, and people who are not in it have none known."""
    found = set()
    for parent in parents.get(person, []):
        found.update(parents.get(parent, []))
    return sorted(found)
# E: The lookup is made twice, once for the person and once for each parent.
assert grandparents_of({"Al": ["Bo", "Cy"], "Bo": ["Di"], "Cy": ["Ed", "Di"]}, "Al") == ["Di", "Ed"]
assert grandparents_of({"Al": ["Bo"]}, "Al") == []
assert grandparents_of({}, "Al") == []

def count_descendants(children, person):
    """Count the children, grandchildren and so on of a person; children maps a name to a list
    of names."""
    return sum(1 + count_descendants(children, child) for child in children.get(person, []))
# H: Each child counts as one plus all that comes below it.
# R: family tree as dict name -> list of kids. count everybody below one person, recursively
assert count_descendants({"A": ["B", "C"], "B": ["D"]}, "A") == 3
assert count_descendants({"A": ["B"]}, "B") == 0
assert count_descendants({}, "X") == 0

def nickname_or_first_name(person):
    """Return the "nick" of a person in quotes, or the first word of "name" if there is none."""
    if "nick" in person:
        return f'"{person["nick"]}"'
    return person["name"].split()[0]
# E: The presence of the key decides between nickname and first word.
# R: show the nick in "quotes" if the person dict has one, else the first word of name
assert nickname_or_first_name({"name": "Robert Fox", "nick": "Bob"}) == '"Bob"'
assert nickname_or_first_name({"name": "Robert Fox"}) == "Robert"
assert nickname_or_first_name({"name": "Ann"}) == "Ann"

def hobby_ranking(people):
    """Count every hobby over all people, whose "hobbies" are lists, and return (hobby, count)
    pairs, most frequent first and equal counts alphabetically."""
    counts = Counter(hobby for person in people for hobby in person.get("hobbies", []))
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
# E: A Counter over a nested generator counts the items of all lists at once.
# R: each person dict may have a list hobbies. rank hobbies by how many have them, alphabetic when equal
assert hobby_ranking([{"hobbies": ["go", "art"]}, {"hobbies": ["go"]}, {}]) == [("go", 2), (
    "art", 1)]
assert hobby_ranking([{"hobbies": ["b", "a"]}]) == [("a", 1), ("b", 1)]
assert hobby_ranking([]) == []

def shares_hobby_with(people, name):
    """Return the names of the others that have at least one hobby in common with the named
    person, in dict order; people maps a name to a set of hobbies."""
    mine = people[name]
    return [other for other, hobbies in people.items() if other != name and hobbies & mine]
# E: A non-empty intersection of the two sets means a common hobby.
assert shares_hobby_with({"A": {"go"}, "B": {"go", "art"}, "C": {"art"}}, "A") == ["B"]
assert shares_hobby_with({"A": {"go"}}, "A") == []
assert shares_hobby_with({"A": set(), "B": set()}, "A") == []

def closest_in_age(people, name):
    """Return the other person whose age is nearest to that of name; people maps names to ages
    and ties go to the alphabetically first. Return None if nobody else is there."""
    others = [other for other in people if other != name]
    if not others:
        return None
    return min(others, key=lambda other: (abs(people[other] - people[name]), other))
# E: The key is a pair of age difference and name, so min settles ties by name.
# R: dict name->age, find who is closest in age to a given person (not the person itself)
assert closest_in_age({"Al": 30, "Bo": 33, "Cy": 28}, "Al") == "Cy"
assert closest_in_age({"Al": 30, "Zed": 31, "Bo": 29}, "Al") == "Bo"
assert closest_in_age({"Al": 30}, "Al") is None

def everyone_one_year_older(ages):
    """Return a new dict in which every age is one higher; an age of None stays None."""
    return {name: age if age is None else age + 1 for name, age in ages.items()}
# E: A conditional inside the comprehension leaves unknown ages alone.
# R: add 1 to every age in a dict, None stays None, new dict please
assert everyone_one_year_older({"Al": 5, "Bo": None}) == {"Al": 6, "Bo": None}
assert everyone_one_year_older({"Al": 0}) == {"Al": 1}
assert everyone_one_year_older({}) == {}

def room_share_by_age(people, adult_age):
    """Count people in a dict with the keys "adults" and "children", comparing each "age" with
    adult_age; both keys are always present."""
    counts = {"adults": 0, "children": 0}
    for person in people:
        group = "adults" if person["age"] >= adult_age else "children"
        counts[group] += 1
    return counts
# E: The dict starts with zeros, and the comparison names the key to increase.
# R: count adults and children in a list of people dicts. adult is from adult_age on. always give both keys
assert room_share_by_age([{"age": 40}, {"age": 3}, {"age": 18}], 18) == {"adults": 2, "children": 1}
assert room_share_by_age([{"age": 3}], 18) == {"adults": 0, "children": 1}
assert room_share_by_age([], 18) == {"adults": 0, "children": 0}

def initials_directory(people: list[str]) -> dict[str, list[str]]:
    """Group full names by their initials in capitals, so "ann lee" is found under "AL"."""
    directory = {}
    for name in people:
        initials = "".join(word[0].upper() for word in name.split())
        directory.setdefault(initials, []).append(name)
    return directory
# M: The key of each group is built from the first letters of the words.
# R: group full names by their initials like {"AL": [...]}
assert initials_directory(["ann lee", "Al Low", "Bo"]) == {"AL": ["ann lee", "Al Low"], "B": ["Bo"]}
assert initials_directory(["Jo van Dam"]) == {"JVD": ["Jo van Dam"]}
assert initials_directory([]) == {}

def surname_first_sorted(people):
    """Return "Last, First" for every record with "first" and "last", sorted by last name and
    then first name."""
    ordered = sorted(people, key=lambda person: (person["last"], person["first"]))
    return ["{last}, {first}".format(**person) for person in ordered]
# E: The records are sorted by a pair and written by a format that takes the fields by name.
# R: people with first & last -> sorted list of "Last, First"
assert surname_first_sorted([{"first": "Bo", "last": "Ray"}, {"first": "Al",
    "last": "Ray"}]) == ["Ray, Al", "Ray, Bo"]
assert surname_first_sorted([{"first": "Z", "last": "A"}, {"first": "A", "last": "Z"}]) == [
    "A, Z", "Z, A"]
assert surname_first_sorted([]) == []

def households_by_address(people):
    """Map each "address" to the number of people that live there, leaving out addresses with
    only one person."""
    counts = Counter(person["address"] for person in people)
    return {address: count for address, count in counts.items() if count > 1}
# E: The Counter counts addresses, and a filter keeps the shared ones.
# R: people with address -> how many live at each address, only those with more than one
assert households_by_address([{"address": "Elm 1"}, {"address": "Elm 1"}, {
    "address": "Oak 2"}]) == {"Elm 1": 2}
assert households_by_address([{"address": "Oak 2"}]) == {}
assert households_by_address([]) == {}

def move_house(people, name, new_city):
    """Return copies of the records where the named person has the new "city" and their old city
    stored under "moved_from"."""
    result = []
    for person in people:
        copy = dict(person)
        if copy["name"] == name:
            copy["moved_from"] = copy.get("city")
            copy["city"] = new_city
        result.append(copy)
    return result
# M: Each record is copied before the changes, so the originals stay as they are.
# R: someone moves: set city to the new one and remember the old city in moved_from, don't touch my original list of dicts
assert move_house([{"name": "Al", "city": "Rom"}], "Al", "Oslo") == [{"name": "Al",
    "city": "Oslo", "moved_from": "Rom"}]
assert move_house([{"name": "Bo", "city": "Rom"}], "Al", "Oslo") == [{"name": "Bo", "city": "Rom"}]
assert move_house([{"name": "Al"}], "Al", "Rom") == [{"name": "Al", "moved_from": None,
    "city": "Rom"}]

def height_in_metres(people):
    """Replace "cm" in each record by "height" in metres; records without "cm" are returned as
    they are."""
    result = []
    for person in people:
        fields = dict(person)
        if "cm" in fields:
            fields["height"] = fields.pop("cm") / 100
        result.append(fields)
    return result
# M: Popping the old field gives its value and removes it at the same time.
assert height_in_metres([{"name": "Al", "cm": 180}]) == [{"name": "Al", "height": 1.8}]
assert height_in_metres([{"name": "Bo"}]) == [{"name": "Bo"}]
assert height_in_metres([]) == []

def guests_by_diet_with_default(guests: list[dict]) -> dict[str, int]:
    """Count guests per "diet"; guests without a diet count as "anything"."""
    counts: dict[str, int] = {}
    for guest in guests:
        diet = guest.get("diet", "anything")
        counts[diet] = counts.get(diet, 0) + guest.get("persons", 1)
    return counts
# E: The same get trick supplies the default diet, the start count and one person per guest.
# R: guests are dicts, maybe with diet (else "anything") and maybe with persons (else 1). how many portions per diet?
assert guests_by_diet_with_default([{"diet": "vegan", "persons": 2}, {}, {"persons": 3}]) == {
    "vegan": 2, "anything": 4}
assert guests_by_diet_with_default([{"diet": "vegan"}, {"diet": "vegan"}]) == {"vegan": 2}
assert guests_by_diet_with_default([]) == {}

def tallest_in_each_team(players):
    """Return a dict from "team" to the greatest "height" in it, in centimetres."""
    tallest = {}
    for player in players:
        team = player["team"]
        tallest[team] = max(tallest.get(team, 0), player["height"])
    return tallest
# E: The stored maximum is compared with every new height.
# R: max height per team from list of players {team, height}
assert tallest_in_each_team([{"team": "A", "height": 180}, {"team": "A", "height": 175}]) == {
    "A": 180}
assert tallest_in_each_team([{"team": "A", "height": 1}, {"team": "B", "height": 2}]) == {"A": 1,
    "B": 2}
assert tallest_in_each_team([]) == {}

def contact_completeness(person: dict, wanted: list[str]) -> int:
    """Return the share of wanted fields that are present and not empty, in whole percent
    rounded down; 100 if nothing is wanted."""
    if not wanted:
        return 100
    filled = sum(1 for field in wanted if person.get(field) not in (None, ""))
    return 100 * filled // len(wanted)
# E: Missing, None and empty texts all count as unfilled.
# R: how complete is a profile? dict + list of field names, percent filled in (None or "" is not filled)
assert contact_completeness({"name": "Al", "mail": ""}, ["name", "mail", "phone"]) == 33
assert contact_completeness({"age": 0}, ["age"]) == 100
assert contact_completeness({}, []) == 100

def siblings_of(person, mothers):
    """Return the sorted names of all others with the same mother; mothers maps child to mother.

    A person without an entry has no known siblings."""
    mother = mothers.get(person)
    if mother is None:
        return []
    return sorted(child for child in mothers if mothers[child] == mother and child != person)
# E: After the lookup of the mother, all keys with the same value are collected.
assert siblings_of("Al", {"Al": "Eve", "Bo": "Eve", "Cy": "Ina"}) == ["Bo"]
assert siblings_of("Cy", {"Cy": "Ina"}) == []
assert siblings_of("Xu", {"Cy": "Ina"}) == []

def merge_pet_and_chip(pet, chips):
    """Return the pet record with "chip" and "country" added from chips, a dict from pet name to
    (chip, country); both are None if the pet is not in there."""
    chip, country = chips.get(pet["name"], (None, None))
    return {**pet, "chip": chip, "country": country}
# E: The default tuple makes unpacking work for unknown pets.
# R: add chip number and country to a pet dict. chips = {"Rex": (123, "NO")}. None, None when unknown
assert merge_pet_and_chip({"name": "Rex"}, {"Rex": (12, "NO")}) == {"name": "Rex", "chip": 12,
    "country": "NO"}
assert merge_pet_and_chip({"name": "Tom"}, {}) == {"name": "Tom", "chip": None, "country": None}
assert merge_pet_and_chip({"name": "Al", "age": 2}, {"Al": (0, "")}) == {"name": "Al", "age": 2,
    "chip": 0, "country": ""}

def weight_change_per_pet(weighings):
    """Return each pet's last weight minus its first one; weighings is a list of (name, weight)
    in time order."""
    first, last = {}, {}
    for name, weight in weighings:
        first.setdefault(name, weight)
        last[name] = weight
    return {name: last[name] - first[name] for name in first}
# M: setdefault keeps the first weight while plain assignment keeps the last.
# R: weighings like [("Rex", 10), ("Tom", 4), ("Rex", 12)], how much did every pet gain or lose from first to last?
assert weight_change_per_pet([("Rex", 10), ("Tom", 4), ("Rex", 12)]) == {"Rex": 2, "Tom": 0}
assert weight_change_per_pet([("A", 5), ("A", 9), ("A", 3)]) == {"A": -2}
assert weight_change_per_pet([]) == {}

def dog_walk_rota(dogs, walkers):
    """Assign the dogs to the walkers in turn and return a dict from walker to their dogs; every
    walker is a key, even without a dog. There is at least one walker."""
    rota = {walker: [] for walker in walkers}
    for number, dog in enumerate(dogs):
        rota[walkers[number % len(walkers)]].append(dog)
    return rota
# E: The remainder of the running number cycles through the walkers.
# R: deal out dogs to walkers in turn, dict walker -> dogs (also empty ones)
assert dog_walk_rota(["Rex", "Ada", "Max"], ["Jo", "Li"]) == {"Jo": ["Rex", "Max"], "Li": ["Ada"]}
assert dog_walk_rota([], ["Jo"]) == {"Jo": []}
assert dog_walk_rota(["Rex"], ["Jo", "Li"]) == {"Jo": ["Rex"], "Li": []}

def emergency_contact(person, people):
    """Return the phone of the person named in the "contact" field of the given person, or
    "unknown" if any step of the lookup is missing. people maps names to records."""
    record = people.get(person, {})
    contact = people.get(record.get("contact"), {})
    return contact.get("phone", "unknown")
# E: Empty dicts as defaults let the chain of lookups run through without an error.
# R: people = name -> dict. look up the contact of someone and then the phone of that contact, "unknown" if something is not there
assert emergency_contact("Al", {"Al": {"contact": "Bo"}, "Bo": {"phone": "77"}}) == "77"
assert emergency_contact("Al", {"Al": {}}) == "unknown"
assert emergency_contact("Al", {}) == "unknown"

def longest_common_interest_pair(interests):
    """Return the alphabetically sorted pair of people that share the most interests; the first
    pair in sorted order wins ties. interests maps at least two names to sets."""
    names = sorted(interests)
    best, most = None, -1
    for place, first in enumerate(names):
        for second in names[place + 1:]:
            shared = len(interests[first] & interests[second])
            if shared > most:
                best, most = (first, second), shared
    return best
# H: Two loops visit each pair once, and only a strictly larger overlap replaces the best.
# R: dict name -> set of interests, which two people fit best (most in common)? return the two names as sorted tuple
assert longest_common_interest_pair({"A": {"x"}, "B": {"x", "y"}, "C": {"x", "y"}}) == ("B", "C")
assert longest_common_interest_pair({"B": set(), "A": {"q"}}) == ("A", "B")
assert longest_common_interest_pair({"A": {"x"}, "B": {"x"}, "C": {"x"}}) == ("A", "B")

def chores_by_child(chores: dict[str, str]) -> dict[str, list[str]]:
    """Turn a dict from chore to child round: each child gets an alphabetical list of chores, and
    chores with an empty child's name are collected under "nobody"."""
    result: dict[str, list[str]] = {}
    for chore, child in sorted(chores.items()):
        result.setdefault(child or "nobody", []).append(chore)
    return result
# E: The or replaces the empty name, and the sorted items keep the lists in order.
assert chores_by_child({"dishes": "Al", "bins": "Al", "dust": ""}) == {"Al": ["bins", "dishes"],
    "nobody": ["dust"]}
assert chores_by_child({"dust": ""}) == {"nobody": ["dust"]}
assert chores_by_child({}) == {}

def present_ideas(wishes, bought):
    """Return for each child the wishes that are not bought yet, leaving out children with no
    wish left. wishes maps a child to a list, bought is a set."""
    open_wishes = {}
    for child, things in wishes.items():
        left = [thing for thing in things if thing not in bought]
        if left:
            open_wishes[child] = left
    return open_wishes
# M: Each list is filtered by the set and stored only if something remains.
# R: wishes per kid (dict of lists) and a set of stuff i've bought. whats left per kid? kids with nothing left should vanish
assert present_ideas({"Al": ["ball", "kite"], "Bo": ["ball"]}, {"ball"}) == {"Al": ["kite"]}
assert present_ideas({"Al": ["ball"]}, set()) == {"Al": ["ball"]}
assert present_ideas({}, {"ball"}) == {}

def seat_neighbours_who_know(seating, friends):
    """Count the neighbouring pairs in the seating order that are friends; friends is a set of
    frozensets of two names."""
    return sum(frozenset(pair) in friends for pair in zip(seating, seating[1:]))
# E: A frozenset ignores the order in a pair and can be a member of a set.
assert seat_neighbours_who_know(["A", "B", "C"], {frozenset({"B", "A"})}) == 1
assert seat_neighbours_who_know(["A", "C", "B"], {frozenset({"B", "A"})}) == 0
assert seat_neighbours_who_know([], set()) == 0

def vet_bill_by_owner(visits, prices):
    """Sum the prices of all treatments per owner. visits is a list of (owner, treatment); a
    treatment without a price costs nothing but its owner still appears."""
    bill = defaultdict(int)
    for owner, treatment in visits:
        bill[owner] += prices.get(treatment, 0)
    return dict(bill)
# E: A defaultdict of int starts every owner at zero.
# R: visits [("Al", "shot"), ...] and prices {"shot": 30}. what has each owner to pay? unknown treatment = 0
assert vet_bill_by_owner([("Al", "shot"), ("Al", "bath"), ("Bo", "hug")], {"shot": 30,
    "bath": 15}) == {"Al": 45, "Bo": 0}
assert vet_bill_by_owner([("Al", "shot")], {}) == {"Al": 0}
assert vet_bill_by_owner([], {"shot": 30}) == {}

def animals_by_leg_count(legs):
    """Turn a dict from animal to its number of legs into a list of texts like "4 legs: cat, dog",
    fewest legs first, animals in alphabetical order."""
    groups = {}
    for animal, number in legs.items():
        groups.setdefault(number, []).append(animal)
    return [f"{number} legs: {', '.join(sorted(groups[number]))}" for number in sorted(groups)]
# E: The values become keys of groups, whose sorted keys set the order of the lines.
# R: {"cat": 4, "hen": 2} -> ["2 legs: hen", "4 legs: cat"] sorted
assert animals_by_leg_count({"dog": 4, "hen": 2, "cat": 4}) == ["2 legs: hen", "4 legs: cat, dog"]
assert animals_by_leg_count({"eel": 0}) == ["0 legs: eel"]
assert animals_by_leg_count({}) == []

def has_unique_names(people):
    """Check whether no two records have the same "name" when upper and lower case are ignored."""
    names = [person["name"].casefold() for person in people]
    return len(set(names)) == len(names)
# E: Turning the list into a set removes repeats, so equal sizes mean no repeats.
# R: are all the names in my records different? ANN and ann count as the same
assert has_unique_names([{"name": "Ann"}, {"name": "ann"}]) is False
assert has_unique_names([{"name": "Ann"}, {"name": "Bo"}]) is True
assert has_unique_names([]) is True

def person_line(person):
    """Return "name, age, city" of a record, with "?" for each of the three that is missing."""
    return ", ".join(str(person.get(field, "?")) for field in ("name", "age", "city"))
# E: The fields are looked up in a fixed order with a question mark as default.
assert person_line({"name": "Al", "age": 7, "city": "Rom"}) == "Al, 7, Rom"
assert person_line({"city": "Rom"}) == "?, ?, Rom"
assert person_line({}) == "?, ?, ?"

def parse_person_line(line: str) -> dict:
    """Read a line like "Ann Lee;34;Oslo" into a dict with "name", "age" as an int and "city";
    spaces around the parts are dropped and an empty age becomes None."""
    name, age, city = [part.strip() for part in line.split(";")]
    return {"name": name, "age": int(age) if age else None, "city": city}
# E: The three parts are unpacked and only the age is converted.
# R: "Ann Lee; 34; Oslo" -> {"name": "Ann Lee", "age": 34, "city": "Oslo"}, if the age is empty use None
assert parse_person_line("Ann Lee; 34; Oslo") == {"name": "Ann Lee", "age": 34, "city": "Oslo"}
assert parse_person_line("Bo;;Rom") == {"name": "Bo", "age": None, "city": "Rom"}
assert parse_person_line(" ; 1 ; ") == {"name": "", "age": 1, "city": ""}

def most_popular_pet_name(owners):
    """Return the pet name used most often over all owners, who map to lists of pet names; ties go
    to the alphabetically first and no pets at all give None."""
    counts = Counter()
    for names in owners.values():
        counts.update(names)
    if not counts:
        return None
    return min(counts, key=lambda name: (-counts[name], name))
# M: A Counter is updated list by list and min with a negated count finds the winner.
assert most_popular_pet_name({"Al": ["Rex", "Tom"], "Bo": ["Tom"]}) == "Tom"
assert most_popular_pet_name({"Al": ["Rex", "Ada"]}) == "Ada"
assert most_popular_pet_name({"Al": []}) is None

def pets_without_owner(pets, owners):
    """Return a sorted list of pet names that occur in no owner's list."""
    owned = {pet for names in owners.values() for pet in names}
    return sorted(set(pets) - owned)
# E: All owned pets are put in one set, which is subtracted.
# R: pets = list of names, owners = {"Al": ["Rex"], ...}. who has no owner? sorted
assert pets_without_owner(["Rex", "Tom", "Ada"], {"Al": ["Tom"]}) == ["Ada", "Rex"]
assert pets_without_owner(["Rex"], {"Al": ["Rex", "Tom"]}) == []
assert pets_without_owner([], {}) == []

def breed_share_text(breeds):
    """Return texts like "poodle 50%" for a list of breeds, in alphabetical order, with percentages
    rounded to whole numbers."""
    counts = Counter(breeds)
    return [f"{breed} {100 * counts[breed] / len(breeds):.0f}%" for breed in sorted(counts)]
# E: Each count is divided by the length of the list and formatted without decimals.
# R: list of breeds -> ["poodle 25%", "pug 75%"] alphabetical
assert breed_share_text(["pug", "poodle", "pug", "pug"]) == ["poodle 25%", "pug 75%"]
assert breed_share_text(["pug"]) == ["pug 100%"]
assert breed_share_text([]) == []

def pet_show_podium(scores):
    """Return a dict from "gold", "silver" and "bronze" to the names with the three best scores,
    best first, equal scores by name; medals that nobody wins are left out."""
    ranking = sorted(scores, key=lambda name: (-scores[name], name))
    return dict(zip(("gold", "silver", "bronze"), ranking))
# E: zip stops at the shorter side, so few pets get few medals.
# R: scores dict name -> points. give {"gold": .., "silver": .., "bronze": ..}, with less than 3 pets leave the rest of the medals out
assert pet_show_podium({"Rex": 5, "Tom": 9, "Ada": 5, "Max": 1}) == {"gold": "Tom",
    "silver": "Ada", "bronze": "Rex"}
assert pet_show_podium({"Rex": 5}) == {"gold": "Rex"}
assert pet_show_podium({}) == {}

class PetRegister:
    """Keep pets under their tag number; find returns the name or "not registered"."""

    def __init__(self):
        self.names = {}
        self.next_tag = 1

    def register(self, name):
        """Store the name under the next free tag and return the tag."""
        tag = self.next_tag
        self.names[tag] = name
        self.next_tag += 1
        return tag

    def find(self, tag):
        """Return the name for a tag, or "not registered"."""
        return self.names.get(tag, "not registered")
# M: A counter hands out the tags that are the keys of the dictionary.
# R: small class that gives each pet a tag number 1, 2, 3... and finds the name by tag
register = PetRegister()
assert register.register("Rex") == 1
assert register.register("Tom") == 2
assert register.find(2) == "Tom"
assert register.find(9) == "not registered"

def bowls_by_size(pets):
    """Count the bowls needed per size: pets up to 5 kilos take "small", up to 20 "medium", all
    others "large". pets maps names to kilos; sizes not needed are left out."""
    bowls = Counter()
    for kilos in pets.values():
        if kilos <= 5:
            bowls["small"] += 1
        elif kilos <= 20:
            bowls["medium"] += 1
        else:
            bowls["large"] += 1
    return dict(bowls)
# M: A chain of comparisons picks the size whose count goes up.
assert bowls_by_size({"Tom": 5, "Rex": 20, "Max": 31, "Ada": 4}) == {"small": 2, "medium": 1,
    "large": 1}
assert bowls_by_size({"Max": 20.5}) == {"large": 1}
assert bowls_by_size({}) == {}

def is_family_name_consistent(people):
    """Check whether all people with the same "house" number have the same last word in their
    "name"."""
    names = {}
    for person in people:
        last = person["name"].split()[-1]
        if names.setdefault(person["house"], last) != last:
            return False
    return True
# M: setdefault stores the first name of a house and returns it for the comparison.
# R: check that everyone in the same house has the same last name, records with house and name
assert is_family_name_consistent([{"house": 1, "name": "Al Fox"},
    {"house": 1, "name": "Bo Fox"}]) is True
assert is_family_name_consistent([{"house": 1, "name": "Al Fox"},
    {"house": 1, "name": "Bo Ray"}]) is False
assert is_family_name_consistent([]) is True

def ages_at_event(births, year):
    """Return a dict from name to age in the given year for everybody already born by then; births
    maps names to years."""
    return {name: year - born for name, born in births.items() if born <= year}
# E: The filter drops later births and the subtraction gives the age.
# R: {"Al": 1990} and a year -> ages in that year, without those not born yet
assert ages_at_event({"Al": 1990, "Bo": 2005}, 2000) == {"Al": 10}
assert ages_at_event({"Cy": 2000}, 2000) == {"Cy": 0}
assert ages_at_event({}, 2000) == {}

def name_tags_by_table(guests):
    """Return a dict from table number to a text with the first names of its guests joined by
    " & ", in guest list order; guests is a list of (full name, table)."""
    tables = {}
    for full_name, table in guests:
        first = full_name.split()[0]
        tables[table] = f"{tables[table]} & {first}" if table in tables else first
    return tables
# E: The text of a table grows by one name for each guest.
assert name_tags_by_table([("Al Ray", 1), ("Bo Fox", 2), ("Cy Lee", 1)]) == {1: "Al & Cy", 2: "Bo"}
assert name_tags_by_table([("Al", 7)]) == {7: "Al"}
assert name_tags_by_table([]) == {}

def upcoming_birthdays(birthdays, day, span):
    """Return the names with a birthday within the next span days, counted from day of year (day
    itself included, the end excluded); years have 365 days and go round. Soonest first."""
    wait = {name: (birthday - day) % 365 for name, birthday in birthdays.items()}
    return sorted((name for name in wait if wait[name] < span), key=lambda name: (wait[name], name))
# H: The remainder by 365 gives the days to wait even across the new year.
# R: birthdays = {"Al": 360, "Bo": 3} as days of the year. who has birthday in the next N days from a given day, also over new year? soonest first
assert upcoming_birthdays({"Al": 360, "Bo": 3, "Cy": 100}, 359, 14) == ["Al", "Bo"]
assert upcoming_birthdays({"Al": 10}, 10, 1) == ["Al"]
assert upcoming_birthdays({"Al": 11}, 10, 1) == []

def heaviest_kind_total(pets):
    """Return the kind whose pets weigh the most together; pets are (kind, weight) pairs. An empty
    list gives an empty text; the kind met first wins a tie."""
    totals = {}
    for kind, weight in pets:
        totals[kind] = totals.get(kind, 0) + weight
    return max(totals, key=totals.get, default="")
# E: The weights are summed per kind and max picks the key with the largest sum.
# R: (kind, weight) pairs, which kind weighs most in total? "" if empty
assert heaviest_kind_total([("cat", 4), ("dog", 7), ("cat", 5)]) == "cat"
assert heaviest_kind_total([("cat", 4), ("dog", 4)]) == "cat"
assert heaviest_kind_total([]) == ""

def visitor_book(entries):
    """Return a dict from visitor to (first day, last day) for a list of (day, visitor) entries
    in any order."""
    days = {}
    for day, visitor in entries:
        first, last = days.get(visitor, (day, day))
        days[visitor] = (min(first, day), max(last, day))
    return days
# E: A pair of smallest and largest day is stored and widened with every entry.
# R: entries (day, name) not sorted. for every visitor i want (earliest day, latest day)
assert visitor_book([(5, "Al"), (2, "Al"), (3, "Bo")]) == {"Al": (2, 5), "Bo": (3, 3)}
assert visitor_book([(1, "A"), (9, "A"), (4, "A")]) == {"A": (1, 9)}
assert visitor_book([]) == {}

def babysitter_choice(sitters, max_rate, skill):
    """Return the name of the cheapest sitter with the skill whose "rate" is at most max_rate, or
    None. Each sitter has "name", "rate" and a list "skills"."""
    fitting = [s for s in sitters if skill in s["skills"] and s["rate"] <= max_rate]
    if not fitting:
        return None
    return min(fitting, key=lambda sitter: sitter["rate"])["name"]
# E: Both conditions filter the list before min looks for the lowest rate.
# R: cheapest sitter who can do something (skill in their skills list) and does not cost more than X per hour. name or None
assert babysitter_choice([{"name": "Al", "rate": 12, "skills": ["cook"]}, {"name": "Bo",
    "rate": 9, "skills": ["cook"]}], 15, "cook") == "Bo"
assert babysitter_choice([{"name": "Al", "rate": 12, "skills": ["cook"]}], 11, "cook") is None
assert babysitter_choice([], 50, "cook") is None

def drop_duplicate_people(people):
    """Return the records without those whose "name" and "born" both equal those of an earlier
    record."""
    seen = set()
    unique = []
    for person in people:
        key = (person["name"], person["born"])
        if key not in seen:
            seen.add(key)
            unique.append(person)
    return unique
# M: A tuple of both fields identifies a person in the set of those seen.
# R: remove doubles from list of dicts, double means same name and same born
assert drop_duplicate_people([{"name": "A", "born": 1}, {"name": "A", "born": 2}, {"name": "A",
    "born": 1}]) == [{"name": "A", "born": 1}, {"name": "A", "born": 2}]
assert drop_duplicate_people([{"name": "A", "born": 1, "x": 0}, {"name": "A", "born": 1,
    "x": 5}]) == [{"name": "A", "born": 1, "x": 0}]
assert drop_duplicate_people([]) == []
