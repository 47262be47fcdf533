"""Verified problems: clinic visit."""

def has_fever(degrees: float, is_baby: bool = False) -> bool:
    """Say whether a temperature is a fever: over 38.0 for babies, over 38.5 for everybody else."""
    return degrees > (38.0 if is_baby else 38.5)
# E: The flag picks the limit for the comparison.
# R: fever? babies above 38.0, others above 38.5
assert has_fever(38.5) is False
assert has_fever(38.6) is True
assert has_fever(38.2, True) is True

def pill_schedule(first_hour, times, every=8):
    """Return the hours (0 to 23) of times pills, beginning at first_hour and then every few
    hours."""
    return [(first_hour + i * every) % 24 for i in range(times)]
# E: The remainder by 24 carries late hours into the next day.
# R: take a pill every 8 hours starting at 20: hours as list, 24h clock wraps around
assert pill_schedule(20, 3) == [20, 4, 12]
assert pill_schedule(6, 2, 12) == [6, 18]
assert pill_schedule(1, 0) == []

def waiting_room_text(names):
    """Return "Next: NAME (N waiting)" with all names counted, or "Room is empty" without names."""
    return f"Next: {names[0]} ({len(names)} waiting)" if names else "Room is empty"
# E: The truth of the list guards the index of the first name.
# R: sign for the waiting room, e.g. "Next: Ann (3 waiting)" or "Room is empty"
assert waiting_room_text(["Ann", "Bo"]) == "Next: Ann (2 waiting)"
assert waiting_room_text(["Cy"]) == "Next: Cy (1 waiting)"
assert waiting_room_text([]) == "Room is empty"

def dose_for(weight: int, per_kg: int = 10, maximum: int = 500) -> int:
    """Return the dose in mg: per_kg times the weight, rounded down to a multiple of 50, at most
    maximum."""
    return min(weight * per_kg // 50 * 50, maximum)
# E: Whole division and multiplication by 50 round down before the cap.
# R: dose = 10mg per kg, round down to 50s, max 500
assert dose_for(23) == 200
assert dose_for(80) == 500
assert dose_for(4) == 0

def pulse_is_normal(pulse, age):
    """Check the pulse at rest: 70 to 120 for children under 10, 60 to 100 from 10 on, ends
    included."""
    low, high = (70, 120) if age < 10 else (60, 100)
    return low <= pulse <= high
# E: The limits are unpacked from one of two tuples.
# R: is the resting pulse ok? kids <10: 70-120, others 60-100 (both inclusive)
assert pulse_is_normal(60, 30) is True
assert pulse_is_normal(60, 5) is False
assert pulse_is_normal(120, 9) is True

def sickest_patient(temperatures):
    """Return the name of the patient with the highest temperature, or None if nobody is above 37.

    temperatures maps names to degrees; the first one wins among equals."""
    name = max(temperatures, key=temperatures.get, default=None)
    return name if name is not None and temperatures[name] > 37 else None
# E: The hottest name is found first and then tested against the limit.
# R: dict name->temperature, who is the hottest? None if all are 37 or less
assert sickest_patient({"Al": 38.2, "Bo": 39.1}) == "Bo"
assert sickest_patient({"Al": 37}) is None
assert sickest_patient({}) is None

def blood_can_give(giver, taker):
    """Check if blood of type giver suits taker: equal types, giver "O", or taker "AB"."""
    return giver == taker or giver == "O" or taker == "AB"
# E: Any one of three conditions is enough.
# R: very simple blood rule: same type ok, O gives everybody, AB takes everything
assert blood_can_give("O", "A") is True
assert blood_can_give("A", "B") is False
assert blood_can_give("B", "AB") is True

def visitors_allowed(visitors, room_beds, per_bed=2):
    """Return the visitors who may enter, from the front of the list: per_bed for each bed of
    the room."""
    return visitors[:room_beds * per_bed]
# E: The slice ends at the product of beds and visitors per bed.
# R: only the first beds*2 people of the list can come in
assert visitors_allowed(["a", "b", "c"], 1) == ["a", "b"]
assert visitors_allowed(["a"], 3) == ["a"]
assert visitors_allowed(["a", "b"], 0) == []

def fasting_ok(last_meal_hour, test_hour, hours=12):
    """Check that at least the given hours lie between the meal in the evening and the test next
    morning."""
    return 24 - last_meal_hour + test_hour >= hours
# E: The hours until midnight and those after it are added.
# R: last meal at 20, blood test at 8 the next day, were it at least 12 hours?
assert fasting_ok(20, 8) is True
assert fasting_ok(21, 8) is False
assert fasting_ok(22, 6, 8) is True

def bandage_rolls(wounds, per_roll=150):
    """Return the rolls needed for the wound lengths when each wound takes double its length of
    bandage."""
    needed = 2 * sum(wounds)
    return needed // per_roll + (needed % per_roll > 0)
# E: A remainder adds one more roll, because True counts as 1.
# R: wound lengths in cm, bandage = double the length, 150 cm per roll -> how many rolls (round up)
assert bandage_rolls([50, 40]) == 2
assert bandage_rolls([75]) == 1
assert bandage_rolls([]) == 0

def allergy_free(medicines, ingredients, allergy):
    """Return the medicines whose ingredient list does not contain the allergy; unlisted
    medicines are unsafe.

    ingredients maps a medicine to its list."""
    return [m for m in medicines if m in ingredients and allergy not in ingredients[m]]
# E: A medicine has to be listed and free of the substance.
# R: which meds can I take? dict med -> ingredients, one allergy. skip meds that aren't in the dict
assert allergy_free(["A", "B"], {"A": ["nut"], "B": ["oil"]}, "nut") == ["B"]
assert allergy_free(["C"], {}, "nut") == []
assert allergy_free([], {"A": []}, "x") == []

def step_goal_days(steps, goal=8000):
    """Return the 1-based days on which the goal was reached as text "1, 4", or "never"."""
    days = [str(day) for day, count in enumerate(steps, 1) if count >= goal]
    return ", ".join(days) if days else "never"
# E: The matching days are turned into texts for the join.
# R: on which days did i make my 8000 steps? "1, 4" or "never"
assert step_goal_days([9000, 100, 8000]) == "1, 3"
assert step_goal_days([5], 6) == "never"
assert step_goal_days([]) == "never"

def room_for_patient(rooms, needed=1):
    """Return the first room number, in rising order, with at least needed free beds, or None.

    rooms maps numbers to free beds."""
    return next((number for number in sorted(rooms) if rooms[number] >= needed), None)
# E: The sorted numbers are tried until one has enough beds.
# R: lowest room number with enough free beds (dict number: free beds)
assert room_for_patient({5: 1, 2: 0, 9: 3}) == 5
assert room_for_patient({5: 1, 9: 3}, 2) == 9
assert room_for_patient({}, 1) is None

def sleep_verdict(nights):
    """Return "rested" if the average of the nights is at least 7 hours and no night is under 5,
    else "tired".

    An empty list is "tired"."""
    ok = bool(nights) and sum(nights) / len(nights) >= 7 and min(nights) >= 5
    return "rested" if ok else "tired"
# E: The emptiness is tested first, so that mean and minimum are safe.
# R: rested = avg sleep 7+ and never less than 5h, otherwise tired
assert sleep_verdict([8, 7, 6]) == "rested"
assert sleep_verdict([10, 10, 4]) == "tired"
assert sleep_verdict([]) == "tired"

def prescription_line(medicine, morning=0, noon=0, evening=0):
    """Return "MEDICINE: M-N-E", with the numbers of pills for the three times of the day."""
    return f"{medicine}: " + "-".join(str(pills) for pills in (morning, noon, evening))
# E: The three numbers become texts joined by dashes.
# R: prescription_line("Ibu", 1, evening=2) -> "Ibu: 1-0-2"
assert prescription_line("Ibu", 1, evening=2) == "Ibu: 1-0-2"
assert prescription_line("Zinc") == "Zinc: 0-0-0"
assert prescription_line("C", 1, 1, 1) == "C: 1-1-1"

def days_pills_last(pills: int, per_day: int) -> str:
    """Return "N days" for the full days that the pills last, adding " (buy soon)" below 3 days."""
    days = pills // per_day
    return f"{days} days" + " (buy soon)" * (days < 3)
# E: A text times a comparison is either itself or empty.
# R: pills and pills per day -> "5 days", and if less than three add " (buy soon)"
assert days_pills_last(20, 4) == "5 days"
assert days_pills_last(9, 4) == "2 days (buy soon)"
assert days_pills_last(0, 1) == "0 days (buy soon)"

def weight_change_signed(weights: list[float]) -> str:
    """Return the last minus the first weight with one decimal and sign, "0.0" if there is no
    change or no data."""
    change = weights[-1] - weights[0] if weights else 0
    return f"{change:+.1f}" if change else "0.0"
# E: An empty list counts as no change.
# R: weight change from first to last like "-1.5" or "+2.0"
assert weight_change_signed([80, 79, 78.5]) == "-1.5"
assert weight_change_signed([70, 72]) == "+2.0"
assert weight_change_signed([70]) == "0.0"
assert weight_change_signed([]) == "0.0"

def is_adult_dose(age, weight):
    """Check for the adult dose: from 12 years on with at least 40 kg, and from 18 in any case."""
    return age >= 18 or age >= 12 and weight >= 40
# E: The age alone or age and weight together decide.
# R: adult dose if 18+, or 12+ and at least 40kg
assert is_adult_dose(18, 35) is True
assert is_adult_dose(12, 40) is True
assert is_adult_dose(11, 60) is False

def next_checkup(last_month: int, every: int = 6) -> int:
    """Return the month (1 to 12) of the next check-up, every months after last_month."""
    return (last_month + every - 1) % 12 + 1
# E: Counting months from zero makes the remainder work, and one is added back.
# R: month of next checkup, months 1..12, default half a year later
assert next_checkup(3) == 9
assert next_checkup(12) == 6
assert next_checkup(6, 12) == 6

def average_pulse_without_first(pulses):
    """Return the rounded mean of the pulses without the first, which is a warm-up; None with
    fewer than two."""
    if len(pulses) < 2:
        return None
    return round(sum(pulses[1:]) / (len(pulses) - 1))
# E: The slice leaves out the first value, and the count is one smaller.
# R: mean pulse, ignore first reading. needs 2 or more readings, else None
assert average_pulse_without_first([99, 60, 71]) == 66
assert average_pulse_without_first([80, 70]) == 70
assert average_pulse_without_first([80]) is None

def patient_code(last_name, first_name, born):
    """Return three letters of the last name, one of the first, both in capitals, and the last
    two year digits.

    Short names are filled up with "X"."""
    return f"{last_name[:3].upper():X<3}{first_name[:1].upper():X<1}{born % 100:02d}"
# E: The format X< fills on the right with the letter.
# R: code like "LEEA85" from Lee, Ann, 1985; fill short names with X
assert patient_code("Leeman", "Ann", 1985) == "LEEA85"
assert patient_code("Li", "Bo", 2003) == "LIXB03"
assert patient_code("Oz", "", 1999) == "OZXX99"

def hand_wash_ok(seconds, *, soap):
    """Return "good" for soap and at least 20 seconds, "longer" for soap but less time, "use
    soap" without."""
    if not soap:
        return "use soap"
    return "good" if seconds >= 20 else "longer"
# E: Missing soap leaves early, then the time decides.
assert hand_wash_ok(20, soap=True) == "good"
assert hand_wash_ok(19, soap=True) == "longer"
assert hand_wash_ok(60, soap=False) == "use soap"

def shared_symptoms(*patients):
    """Count the symptoms that every given patient (a set) has; without patients return 0."""
    return len(set.intersection(*patients)) if patients else 0
# E: The intersection of all sets is measured.
# R: how many symptoms do all patients share? each patient is a set
assert shared_symptoms({"cough", "fever"}, {"fever"}) == 1
assert shared_symptoms({"cough"}, {"rash"}) == 0
assert shared_symptoms() == 0

def eye_test(read: str, shown: str) -> int:
    """Return the percentage, rounded down, of shown letters that were read right at the same
    place."""
    return 100 * sum(a == b for a, b in zip(read, shown)) // len(shown)
# E: Equal pairs are counted and set against the number of shown letters.
# R: eye_test("EFQ", "EFPT") -> 50 (percent letters right, missing ones are wrong)
assert eye_test("EFQ", "EFPT") == 50
assert eye_test("", "ABC") == 0
assert eye_test("AB", "AB") == 100

def ward_text(beds):
    """Write a list of beds as text with "X" for a name and "_" for None or "", in blocks of
    four with spaces between."""
    marks = "".join("X" if bed else "_" for bed in beds)
    return " ".join(marks[i:i + 4] for i in range(0, len(marks), 4))
# E: The marks are cut into slices of four and joined.
assert ward_text(["Al", None, "Bo", "", "Cy"]) == "X_X_ X"
assert ward_text([None]) == "_"
assert ward_text([]) == ""
