"""Verified problems: phone screen."""

def battery_text(percent: int, charging: bool = False) -> str:
    """Return "N%", with "+" behind while charging, or "LOW N%" at 15 or below when not
    charging; 100 is "full"."""
    if percent == 100:
        return "full"
    if charging:
        return f"{percent}%+"
    return f"LOW {percent}%" if percent <= 15 else f"{percent}%"
# E: The special cases are handled from the top with early returns.
# R: battery label: "full" at 100, "80%+" while charging, "LOW 15%" for 15 and less
assert battery_text(80, True) == "80%+"
assert battery_text(15) == "LOW 15%"
assert battery_text(16) == "16%"
assert battery_text(100) == "full"

def weak_phone_pin(pin):
    """Check whether a PIN text is weak: shorter than 4, all digits equal, or the digits "1234"
    in it."""
    return len(pin) < 4 or len(set(pin)) == 1 or "1234" in pin
# E: Any one of three faults is enough.
# R: weak pin = too short (<4), all the same digit or contains 1234
assert weak_phone_pin("7777") is True
assert weak_phone_pin("91234") is True
assert weak_phone_pin("8302") is False
assert weak_phone_pin("83") is True

def contact_name(number, contacts, hidden=False):
    """Return the name for the number in the contacts dict, the number itself if unknown, or
    "private" for hidden callers."""
    return "private" if hidden else contacts.get(number, number)
# E: The get method uses the number as its own default.
# R: show who calls: name from dict, else the number. hidden -> "private"
assert contact_name("555", {"555": "Ann"}) == "Ann"
assert contact_name("777", {"555": "Ann"}) == "777"
assert contact_name("555", {"555": "Ann"}, True) == "private"

def message_preview(text, length=12):
    """Return the first line of a message cut to the length, with ".." if anything of the
    message is left out; "" gives "(empty)"."""
    if not text:
        return "(empty)"
    first = text.split("\n")[0][:length]
    return first if first == text else first + ".."
# E: The cut line is compared with the whole text.
# R: preview: first line only, max 12 chars, ".." when something is missing
assert message_preview("Hi Bo") == "Hi Bo"
assert message_preview("Hi\nthere") == "Hi.."
assert message_preview("See you at the lake") == "See you at t.."
assert message_preview("") == "(empty)"

def free_storage(total, apps, photos=0, photo_size=3):
    """Return the free megabytes: total minus the sum of the apps dict and photos of the size,
    or "full" if nothing is left."""
    free = total - sum(apps.values()) - photos * photo_size
    return free if free > 0 else "full"
# E: The result is a number or a text, depending on the rest.
# R: free MB after apps {name: MB} and n photos of 3 MB; "full" if 0 or less
assert free_storage(100, {"maps": 40}, 10) == 30
assert free_storage(40, {"maps": 40}) == "full"
assert free_storage(5, {}) == 5

def unlock_attempt(code: str, entered: str, fails: int) -> str:
    """Return "open" for the right code with fewer than 5 fails, "locked" from 5 fails on, else
    "wrong, N left" after this attempt."""
    if fails >= 5:
        return "locked"
    return "open" if code == entered else f"wrong, {4 - fails} left"
# E: The lock is tested before the code.
# R: phone unlock: 5 failed tries = locked. tell how many tries are left
assert unlock_attempt("12", "12", 4) == "open"
assert unlock_attempt("12", "99", 0) == "wrong, 4 left"
assert unlock_attempt("12", "12", 5) == "locked"

def call_seconds_total(calls: list[tuple[str, int]], name: str | None = None) -> int:
    """Add up the seconds of (name, seconds) calls, only those of the name if one is given."""
    return sum(seconds for caller, seconds in calls if name is None or caller == name)
# E: Without a name every call passes the condition.
# R: total call time, or just the calls with one person if name given
assert call_seconds_total([("Al", 60), ("Bo", 30), ("Al", 5)], "Al") == 65
assert call_seconds_total([("Al", 60), ("Bo", 30)]) == 90
assert call_seconds_total([], "Al") == 0

def missed_call_summary(names):
    """Return "A (2), B" style text: each caller once in order of first call, with the number in
    brackets if above 1; "none" if empty."""
    counts = {name: names.count(name) for name in names}
    return ", ".join(f"{n} ({times})" if times > 1 else n for n, times in counts.items()) or "none"
# E: A dict keeps the callers in order, and count gives the numbers.
# R: ["Al","Bo","Al"] -> "Al (2), Bo"
assert missed_call_summary(["Al", "Bo", "Al"]) == "Al (2), Bo"
assert missed_call_summary(["Bo"]) == "Bo"
assert missed_call_summary([]) == "none"

def format_phone(digits):
    """Format a text of digits as groups of three from the left joined by spaces, a last single
    digit joining the group before."""
    groups = [digits[i:i + 3] for i in range(0, len(digits), 3)]
    if len(groups) > 1 and len(groups[-1]) == 1:
        groups[-2:] = [groups[-2] + groups[-1]]
    return " ".join(groups)
# M: The last two groups are replaced by one when the last is a single digit.
# R: "1234567" -> "123 4567", "12345678" -> "123 456 78"
assert format_phone("1234567") == "123 4567"
assert format_phone("12345678") == "123 456 78"
assert format_phone("1") == "1"
assert format_phone("") == ""

def screen_brightness(outside_light, battery):
    """Return the brightness: the outside light limited to 20 to 100, at most 40 when the
    battery is under 20."""
    top = 40 if battery < 20 else 100
    return min(max(outside_light, 20), top)
# E: The max function sets the floor and min the ceiling.
# R: brightness = light clamped 20..100, on low battery (<20) max. 40
assert screen_brightness(70, 50) == 70
assert screen_brightness(70, 19) == 40
assert screen_brightness(5, 90) == 20

def emoji_count(message, emojis=(":)", ":(", ";)")):
    """Return a dict with the number of each emoji that occurs in the message, in the order of
    emojis."""
    return {emoji: message.count(emoji) for emoji in emojis if emoji in message}
# E: The filter leaves out emojis that do not occur.
# R: how many of each smiley are in the text (only those that occur)?
assert emoji_count("hi :) :) ;)") == {":)": 2, ";)": 1}
assert emoji_count("x", ["x", "y"]) == {"x": 1}
assert emoji_count("") == {}

def app_order(usage, pinned=()):
    """Return the apps of a dict app to minutes: the pinned ones first as given, then the others
    by minutes from high to low.

    Pinned apps without usage are left out."""
    first = [app for app in pinned if app in usage]
    return first + sorted((app for app in usage if app not in pinned), key=lambda app: -usage[app])
# E: The pinned apps are filtered and the rest is sorted by negative minutes.
# R: home screen order: pinned apps first, rest most used first
assert app_order({"maps": 5, "chat": 90, "mail": 30}, ["mail"]) == ["mail", "chat", "maps"]
assert app_order({"maps": 5}, ["tv"]) == ["maps"]
assert app_order({}) == []

def quiet_mode(hour: int, start: int = 22, end: int = 7) -> bool:
    """Check whether the hour lies in quiet time from start to end (end excluded), which may run
    over midnight."""
    return start <= hour < end if start <= end else hour >= start or hour < end
# E: Over midnight the two ends are joined by or instead of and.
# R: do not disturb from 22 to 7 (start/end can be changed, also e.g. 13 to 15)
assert quiet_mode(23) is True
assert quiet_mode(7) is False
assert quiet_mode(14, 13, 15) is True
assert quiet_mode(15, 13, 15) is False

def download_eta(megabytes, speed):
    """Return the seconds for the download rounded up as "N s", or "M min" with started minutes
    from 60 s on; speed 0 gives "never"."""
    if speed == 0:
        return "never"
    seconds = -(-megabytes // speed)
    return f"{seconds} s" if seconds < 60 else f"{-(-seconds // 60)} min"
# E: Both divisions are rounded up with two minus signs.
# R: how long does the download take? size MB, speed MB/s. "45 s" or "2 min" (round up), "never" for speed 0
assert download_eta(100, 3) == "34 s"
assert download_eta(200, 2) == "2 min"
assert download_eta(5, 0) == "never"

def swipe(page: int, direction: str, pages: int) -> int:
    """Return the page (from 1) after a swipe: "left" goes to the next, "right" to the one
    before, never beyond the ends."""
    step = {"left": 1, "right": -1}.get(direction, 0)
    return min(max(page + step, 1), pages)
# E: The direction is turned into a step, and min and max hold the ends.
# R: swipe left = next page, right = previous, other words nothing, stay in 1..pages
assert swipe(1, "left", 3) == 2
assert swipe(3, "left", 3) == 3
assert swipe(1, "right", 3) == 1
assert swipe(2, "up", 3) == 2

def autocorrect(word, fixes):
    """Return the fix for the word from the dict, keeping a capital first letter of the word;
    unknown words stay."""
    fixed = fixes.get(word.lower(), word)
    return fixed.capitalize() if word[:1].isupper() and fixed != word else fixed
# E: The lowered word is looked up and a capital start restored.
# R: autocorrect("Teh", {"teh": "the"}) -> "The"
assert autocorrect("Teh", {"teh": "the"}) == "The"
assert autocorrect("teh", {"teh": "the"}) == "the"
assert autocorrect("NASA", {}) == "NASA"
assert autocorrect("", {}) == ""

def group_chat_title(members: list[str], me: str, limit: int = 2) -> str:
    """Return the members without me, sorted, at most limit of them joined by ", " and "+N" for
    the rest; alone gives "just me"."""
    others = sorted(member for member in members if member != me)
    rest = len(others) - limit
    return ", ".join(others[:limit]) + (f" +{rest}" if rest > 0 else "") or "just me"
# E: The rest is counted and shown only if it is positive.
# R: chat title: other people's names sorted, max 2 and "+3" for the others
assert group_chat_title(["Al", "Me", "Cy", "Bo"], "Me") == "Al, Bo +1"
assert group_chat_title(["Al", "Me"], "Me") == "Al"
assert group_chat_title(["Me"], "Me") == "just me"

def valid_username(name):
    """Check a user name: 3 to 12 characters, only letters, digits and "_", and no digit at the
    front."""
    return 3 <= len(name) <= 12 and name.replace("_", "a").isalnum() and not name[0].isdigit()
# E: The underscore is replaced by a letter before isalnum looks at the text.
# R: username ok? 3-12 chars, letters digits underscore, not starting with a digit
assert valid_username("ann_99") is True
assert valid_username("9ann") is False
assert valid_username("ab") is False
assert valid_username("a b c") is False

def typing_status(names):
    """Return "" for nobody, "A is typing", "A and B are typing", and "several people are
    typing" for three or more."""
    if len(names) > 2:
        return "several people are typing"
    return " and ".join(names) + (" are" if len(names) == 2 else " is") + " typing" if names else ""
# E: Many names leave early, and the verb depends on the number.
# R: chat: who is typing right now? text for 0, 1, 2 and more names
assert typing_status(["Al"]) == "Al is typing"
assert typing_status(["Al", "Bo"]) == "Al and Bo are typing"
assert typing_status(["a", "b", "c"]) == "several people are typing"
assert typing_status([]) == ""
