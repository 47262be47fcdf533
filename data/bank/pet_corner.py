"""Verified problems: pet corner."""

def dog_age_as_human(age: float) -> float:
    """Convert a dog's age: each of the first two years counts 10.5, every later one 4."""
    if age <= 2:
        return age * 10.5
    return 21 + (age - 2) * 4
# E: Young dogs leave early, and older ones add four per year to the first 21.
# R: dog age in human years: first 2 years count 10.5 each and the others 4
assert dog_age_as_human(1) == 10.5
assert dog_age_as_human(2) == 21.0
assert dog_age_as_human(5) == 33

def is_hungry(hours_since_meal, is_puppy=False):
    """Say whether a dog is hungry: puppies after 4 hours or more, others after 8 or more."""
    return hours_since_meal >= (4 if is_puppy else 8)
# E: The flag picks the limit that the hours are compared with.
assert is_hungry(8) is True
assert is_hungry(5) is False
assert is_hungry(4, True) is True

def pet_tag(name: str, owner: str | None = None, phone: str = "") -> str:
    """Return the text "NAME", then " of OWNER" if given, then " (PHONE)" if not empty."""
    tag = name + (f" of {owner}" if owner else "")
    return f"{tag} ({phone})" if phone else tag
# E: Each optional part is added only when it is there.
# R: pet_tag("Rex", "Ann", "555") -> "Rex of Ann (555)", owner and phone are optional
assert pet_tag("Rex", "Ann", "555") == "Rex of Ann (555)"
assert pet_tag("Rex") == "Rex"
assert pet_tag("Rex", phone="1") == "Rex (1)"

def cats_and_dogs(pets: list[tuple[str, str]]) -> int:
    """Return the number of cats minus the number of dogs in a list of (name, kind) pairs."""
    kinds = [kind for _, kind in pets]
    return kinds.count("cat") - kinds.count("dog")
# E: The kinds are taken out of the pairs and counted.
assert cats_and_dogs([("Tom", "cat"), ("Rex", "dog"), ("Kit", "cat")]) == 1
assert cats_and_dogs([("Rex", "dog")]) == -1
assert cats_and_dogs([]) == 0

def food_for_days(grams, *pets):
    """Return how many full days the grams last when each of the pets eats its number of grams a
    day.

    Without pets return None."""
    return grams // sum(pets) if pets else None
# E: The extra arguments are the daily portions, which are summed.
assert food_for_days(1000, 100, 150) == 4
assert food_for_days(50, 60) == 0
assert food_for_days(500) is None

def vet_visit_due(last_visit, today, sick=False):
    """Decide if the vet is due: the pet is sick or the last visit is more than 365 days ago.

    The visits are day numbers; None as last visit means that there never was one, which is due."""
    return sick or last_visit is None or today - last_visit > 365
# E: The or stops before the subtraction when there is no last visit.
assert vet_visit_due(0, 365) is False
assert vet_visit_due(0, 366) is True
assert vet_visit_due(None, 5) is True
assert vet_visit_due(5, 6, sick=True) is True

def name_pets(kinds, names):
    """Join each kind with the name at the same place as "kind Name"; kinds beyond the names get
    "kind ?"."""
    names = names + ["?"] * (len(kinds) - len(names))
    return [f"{kind} {name.capitalize()}" for kind, name in zip(kinds, names)]
# E: The names are filled up with question marks before zip pairs them.
assert name_pets(["cat", "dog"], ["tom"]) == ["cat Tom", "dog ?"]
assert name_pets(["cat"], ["kit", "max"]) == ["cat Kit"]
assert name_pets([], []) == []

def aquarium_ok(fish_lengths, litres):
    """Check that there is at least one litre of water per centimetre of fish, over all fish."""
    return sum(fish_lengths) <= litres
# E: The summed lengths may not exceed the litres.
assert aquarium_ok([5, 10], 15) is True
assert aquarium_ok([5, 11], 15) is False
assert aquarium_ok([], 0) is True

def shyest_cat(cats: dict[str, int]) -> str | None:
    """Return the name of the cat that was seen least in a dict name to times seen, ignoring
    those never seen.

    If no cat was ever seen, return None; the first one wins among equals."""
    seen = {name: times for name, times in cats.items() if times > 0}
    return min(seen, key=seen.get, default=None)
# E: Cats with zero are filtered out before the minimum is searched.
# R: cat seen the fewest times, but at least once
assert shyest_cat({"Tom": 5, "Kit": 1, "Bo": 0}) == "Kit"
assert shyest_cat({"Bo": 0}) is None
assert shyest_cat({}) is None

def walk_plan(dogs, minutes=90):
    """Return a dict from each dog to equal whole minutes; the first dog gets the rest in
    addition."""
    share, rest = divmod(minutes, len(dogs)) if dogs else (0, 0)
    return {dog: share + (rest if place == 0 else 0) for place, dog in enumerate(dogs)}
# M: The quotient goes to all dogs and the remainder to the first place.
assert walk_plan(["Rex", "Bo", "Max", "Jo"]) == {"Rex": 24, "Bo": 22, "Max": 22, "Jo": 22}
assert walk_plan(["Rex"], 30) == {"Rex": 30}
assert walk_plan([]) == {}

def parrot_says(words):
    """Return the last three words twice, joined by spaces, in capitals; with fewer words use
    them all."""
    return " ".join(words[-3:] * 2).upper()
# E: A list times two repeats its members in order.
assert parrot_says(["who", "is", "a", "bird"]) == "IS A BIRD IS A BIRD"
assert parrot_says(["hi"]) == "HI HI"
assert parrot_says([]) == ""

def litter_text(born, male):
    """Return "N pups: M male, F female", or "no pups" when none were born."""
    return f"{born} pups: {male} male, {born - male} female" if born else "no pups"
# E: The females are the difference, worked out inside the f-string.
assert litter_text(5, 2) == "5 pups: 2 male, 3 female"
assert litter_text(1, 1) == "1 pups: 1 male, 0 female"
assert litter_text(0, 0) == "no pups"

def hamster_distance(turns, wheel_cm=60):
    """Return the distance of the wheel turns in whole metres, rounded down."""
    return turns * wheel_cm // 100
# E: The centimetres are divided by a hundred without remainder.
assert hamster_distance(10) == 6
assert hamster_distance(1) == 0
assert hamster_distance(3, 50) == 1

def missing_chips(pets: dict[str, int | None]) -> list[str]:
    """Return the sorted names of the pets in a dict name to chip number whose number is None or
    0."""
    return sorted(name for name in pets if not pets[name])
# E: Both None and 0 are false.
# R: which pets have no chip? dict name: chip number, None or 0 = no chip
assert missing_chips({"Rex": None, "Bo": 77, "Al": 0}) == ["Al", "Rex"]
assert missing_chips({"Bo": 1}) == []
assert missing_chips({}) == []

def leash_needed(place, dog_size="small", trained=True):
    """Say if a leash is needed: always in the "city", elsewhere for untrained dogs that are not
    small."""
    return place == "city" or not trained and dog_size != "small"
# E: One condition alone or two others together make it True.
assert leash_needed("city") is True
assert leash_needed("wood", "big", False) is True
assert leash_needed("wood", "small", False) is False
assert leash_needed("wood", "big") is False

def treats_left(treats: int, tricks: list[bool]) -> int:
    """Return the treats left after one for each True in tricks, where giving stops at 0."""
    return max(treats - tricks.count(True), 0)
# E: The count of True is subtracted and kept from going below zero.
assert treats_left(5, [True, False, True]) == 3
assert treats_left(1, [True, True]) == 0
assert treats_left(2, []) == 2

def longest_tail(*animals: tuple[str, int]) -> str:
    """Return the name of the (name, tail) pair with the longest tail; without animals return ""."""
    return max(animals, key=lambda animal: animal[1])[0] if animals else ""
# E: The key compares the second part and the result gives the first.
assert longest_tail(("Tom", 25), ("Rex", 30)) == "Rex"
assert longest_tail(("Kit", 0)) == "Kit"
assert longest_tail() == ""

def rename_if_taken(name, taken):
    """Return the name, with a "2" (or the next free number) behind it if it is already taken."""
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}{number}"
    return free
# M: The loop counts up until the name with number is not taken.
# R: new pet name, if its taken use Rex2, Rex3, ... first free one
assert rename_if_taken("Rex", ["Bo"]) == "Rex"
assert rename_if_taken("Rex", ["Rex"]) == "Rex2"
assert rename_if_taken("Rex", ["Rex", "Rex2"]) == "Rex3"

def bird_total_from_notes(notes: list[str], bird: str = "robin") -> int:
    """Add up the numbers in notes such as "3 robin" for the given bird; notes of other birds
    are skipped."""
    return sum(int(note.split()[0]) for note in notes if note.split()[1] == bird)
# E: Each note is split into number and name, and the name filters.
assert bird_total_from_notes(["3 robin", "1 crow", "2 robin"]) == 5
assert bird_total_from_notes(["1 crow"], "crow") == 1
assert bird_total_from_notes([]) == 0

def bowl_refills(drinks, bowl=500):
    """Return after which drinks (1-based) a bowl must be refilled: whenever the drunk total
    passes a multiple of bowl.

    A drink is smaller than the bowl."""
    total, refills = 0, []
    for number, drink in enumerate(drinks, 1):
        if (total + drink) // bowl > total // bowl:
            refills.append(number)
        total += drink
    return refills
# M: The whole quotient grows exactly when a multiple of the bowl is reached.
assert bowl_refills([300, 300, 300, 200]) == [2, 4]
assert bowl_refills([499]) == []
assert bowl_refills([]) == []

def adoption_fee(age_years, vaccinated):
    """Return the fee: 100 under 1 year, 60 from 1 to 7, 20 for older pets, plus 15 if not
    vaccinated."""
    fee = 100 if age_years < 1 else 60 if age_years <= 7 else 20
    return fee if vaccinated else fee + 15
# E: A chain of conditions sets the fee, and the flag adds to it.
assert adoption_fee(0.5, True) == 100
assert adoption_fee(7, False) == 75
assert adoption_fee(8, True) == 20

def calls_name(name, times=2):
    """Call a pet: the name times times, joined by "! " and ending with "!"; 0 times gives ""."""
    return "! ".join([name] * times) + "!" * (times > 0)
# E: The list is multiplied, and the last mark depends on a comparison.
assert calls_name("Rex") == "Rex! Rex!"
assert calls_name("Bo", 1) == "Bo!"
assert calls_name("Bo", 0) == ""

def all_fed(pets: list[str], fed: dict[str, bool]) -> bool:
    """Check that every pet has the value True in the fed dict; missing pets are not fed."""
    return all(fed.get(pet, False) for pet in pets)
# E: The default False makes missing pets fail.
# R: fed = {"Rex": True, ...}. are all pets of the list fed? not in the dict = not fed
assert all_fed(["Rex"], {"Rex": True}) is True
assert all_fed(["Rex", "Bo"], {"Rex": True}) is False
assert all_fed([], {}) is True

def weight_class_of_dog(kilograms):
    """Return "S" below 10 kg, "M" below 25, "L" below 45 and "XL" from 45 on."""
    return "S" if kilograms < 10 else "M" if kilograms < 25 else "L" if kilograms < 45 else "XL"
# E: Three conditional expressions are chained from light to heavy.
assert weight_class_of_dog(9.9) == "S"
assert weight_class_of_dog(10) == "M"
assert weight_class_of_dog(44) == "L"
assert weight_class_of_dog(45) == "XL"

def play_groups(pets, size=3):
    """Split the pets into groups of the size; a last group of only one joins the group before
    it."""
    groups = [pets[i:i + size] for i in range(0, len(pets), size)]
    if len(groups) > 1 and len(groups[-1]) == 1:
        lonely = groups.pop()
        groups[-1] = groups[-1] + lonely
    return groups
# M: Slices make the groups, and a lonely last one is popped and added.
assert play_groups(["a", "b", "c", "d"]) == [["a", "b", "c", "d"]]
assert play_groups(["a", "b", "c", "d", "e"]) == [["a", "b", "c"], ["d", "e"]]
assert play_groups(["a"]) == [["a"]]
assert play_groups([]) == []

def kennel_map(kennels: dict[int, str | None]) -> list[str]:
    """Return the kennels dict, number to dog, as lines "1: Rex" by rising number, None shown as
    "empty"."""
    return [f"{number}: {kennels[number] or 'empty'}" for number in sorted(kennels)]
# E: The sorted keys are looked up and None is replaced by or.
assert kennel_map({2: None, 1: "Rex"}) == ["1: Rex", "2: empty"]
assert kennel_map({7: "Bo"}) == ["7: Bo"]
assert kennel_map({}) == []

def same_owner(pets: dict[str, str], first: str, second: str) -> bool:
    """Check whether both pets are in the dict pet to owner and have the same owner."""
    return first in pets and second in pets and pets[first] == pets[second]
# E: The membership tests come first, so the lookups are safe.
assert same_owner({"Rex": "Ann", "Tom": "Ann"}, "Rex", "Tom") is True
assert same_owner({"Rex": "Ann", "Tom": "Bob"}, "Rex", "Tom") is False
assert same_owner({}, "Rex", "Tom") is False

def nights_in_kennel(arrive, leave, price=20, long_stay=7):
    """Return the price of the nights between two day numbers; from long_stay nights on one
    night is free."""
    nights = leave - arrive
    return (nights - (nights >= long_stay)) * price
# E: The comparison subtracts one night when it is True.
# R: kennel costs 20 a night, 7 nights or more -> one night free. args: arrival day, leaving day
assert nights_in_kennel(1, 4) == 60
assert nights_in_kennel(0, 7) == 120
assert nights_in_kennel(3, 3) == 0

def pet_age_in_words(months):
    """Write a pet's age: below 12 months "N months", then "Y years" plus " M months" if M is
    not 0."""
    years, rest = divmod(months, 12)
    if years == 0:
        return f"{rest} months"
    return f"{years} years" + (f" {rest} months" if rest else "")
# E: The divmod result is put together from the parts that are not zero.
assert pet_age_in_words(5) == "5 months"
assert pet_age_in_words(24) == "2 years"
assert pet_age_in_words(30) == "2 years 6 months"
assert pet_age_in_words(0) == "0 months"

def take_out_fish_of_colour(fish, colour):
    """Remove all fish of the colour from the list in place and return their number."""
    count = fish.count(colour)
    for _ in range(count):
        fish.remove(colour)
    return count
# E: The number is counted first, and then remove is called that often.
assert take_out_fish_of_colour(["red", "blue", "red"], "red") == 2
assert take_out_fish_of_colour(["blue"], "red") == 0
assert take_out_fish_of_colour([], "red") == 0
