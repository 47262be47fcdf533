"""Verified problems: music room."""

def beats_in_song(bars: int, per_bar: int = 4, pickup: int = 0) -> int:
    """Return the number of beats: bars times per_bar plus the pickup beats before the first bar."""
    return pickup + bars * per_bar
# E: The product of bars and beats is increased by the pickup.
# R: beats = bars * 4 (default, 4 can change), plus optional pickup
assert beats_in_song(8) == 32
assert beats_in_song(4, 3, 1) == 13
assert beats_in_song(0) == 0

def playlist_length(seconds: list[int], pause: int = 2) -> int:
    """Return the total seconds of the songs with a pause between every two of them."""
    return sum(seconds) + pause * max(len(seconds) - 1, 0)
# E: There is one pause less than songs, but none for an empty list.
# R: total playing time of songs with a 2 sec gap between songs (not after the last one)
assert playlist_length([100, 200]) == 302
assert playlist_length([50]) == 50
assert playlist_length([], 9) == 0

def song_title_line(title: str, artist: str, live: bool = False) -> str:
    """Return "Artist - Title" and append " (live)" for live recordings."""
    return f"{artist} - {title}" + " (live)" * live
# E: A text times True is the text itself, times False it is empty.
assert song_title_line("Hello", "Ada") == "Ada - Hello"
assert song_title_line("Hello", "Ada", True) == "Ada - Hello (live)"
assert song_title_line("", "") == " - "

def is_sharp(note: str) -> bool:
    """Tell whether a note name such as "F#4" has a sharp sign directly after its letter."""
    return note[1:2] == "#"
# E: Slicing the second character works for one-letter names too.
# R: is "F#4" a sharp note? the # is always right behind the letter. "F" alone must not crash
assert is_sharp("F#4") is True
assert is_sharp("F4") is False
assert is_sharp("F") is False

def next_note(note):
    """Return the note letter after the given one from A to G; G is followed by A."""
    return "ABCDEFGA"["ABCDEFG".index(note) + 1]
# E: An A at the end of the text saves the wrap-around.
assert next_note("A") == "B"
assert next_note("G") == "A"
assert next_note("E") == "F"

def octave_notes(notes: list[str], octave: int) -> list[str]:
    """Append the octave number to each note that does not end in a digit yet."""
    return [note if note[-1].isdigit() else f"{note}{octave}" for note in notes]
# E: The last character tells whether the note has its number.
# R: add octave to notes without one: ["C", "D5"], 4 -> ["C4", "D5"]
assert octave_notes(["C", "D5"], 4) == ["C4", "D5"]
assert octave_notes(["F#"], 3) == ["F#3"]
assert octave_notes([], 1) == []

def volume_up(volume: int, steps: int = 1) -> int:
    """Raise the volume by 5 per step, never above 100; negative steps lower it, never below 0."""
    return max(0, min(100, volume + 5 * steps))
# E: The new volume is held between 0 and 100 by min and max.
# R: volume goes up by 5 each step but stays 0..100. steps can be negative
assert volume_up(50) == 55
assert volume_up(98, 3) == 100
assert volume_up(4, -1) == 0

def chorus_twice(verses, chorus):
    """Return a song as list: each verse followed by the chorus, and the chorus once more at the
    end."""
    song = []
    for verse in verses:
        song += [verse, chorus]
    return song + [chorus]
# E: Each round adds two parts, and the last chorus comes after the loop.
assert chorus_twice(["v1", "v2"], "c") == ["v1", "c", "v2", "c", "c"]
assert chorus_twice(["v"], "c") == ["v", "c", "c"]
assert chorus_twice([], "c") == ["c"]

def tempo_word(bpm):
    """Name the tempo: below 60 "slow", 60 to 119 "medium", from 120 on "fast"."""
    if bpm < 60:
        return "slow"
    return "medium" if bpm < 120 else "fast"
# E: The first limit returns early, and the second splits the rest.
# R: bpm to word, slow <60, fast from 120, medium between
assert tempo_word(59) == "slow"
assert tempo_word(60) == "medium"
assert tempo_word(119) == "medium"
assert tempo_word(120) == "fast"

def instruments_needed(band, owned):
    """Return how many of each instrument must be borrowed as a dict, only those that lack.

    Both are dicts from instrument to count; an instrument that is not owned counts as 0."""
    return {i: n - owned.get(i, 0) for i, n in band.items() if n > owned.get(i, 0)}
# E: The difference is kept only where the band needs more than is owned.
assert instruments_needed({"drum": 2, "flute": 1}, {"drum": 1, "flute": 3}) == {"drum": 1}
assert instruments_needed({"oboe": 1}, {}) == {"oboe": 1}
assert instruments_needed({}, {"drum": 1}) == {}

def song_ids(songs, start=100):
    """Map each song title to a number that counts up from start; a repeated title keeps its
    last number."""
    return {title: start + place for place, title in enumerate(songs)}
# E: A later entry under the same key replaces the earlier one.
# R: {"Intro": 100, "Blue": 101}, numbering from start
assert song_ids(["Intro", "Blue"]) == {"Intro": 100, "Blue": 101}
assert song_ids(["A", "B", "A"], 0) == {"A": 2, "B": 1}
assert song_ids([]) == {}

def longest_note(notes: list[str]) -> str | None:
    """Return the letter of the longest note in a list such as ["C2", "D8"], letter then length.

    The first one wins among equals; no notes give None."""
    return max(notes, key=lambda note: int(note[1:]), default=" ")[0].strip() or None
# M: The key is the number behind the letter, and the blank default becomes None at the end.
assert longest_note(["C2", "D8", "E8"]) == "D"
assert longest_note(["A16"]) == "A"
assert longest_note([]) is None

def is_waltz(bars: list[list[str]]) -> bool:
    """Check that all bars have exactly three beats and that there is at least one bar.

    A bar is a list of beats."""
    return len(bars) > 0 and all(len(bar) == 3 for bar in bars)
# E: The length rules out the empty song before all looks at the bars.
assert is_waltz([["C", "E", "G"], ["D", "F", "A"]]) is True
assert is_waltz([["C"]]) is False
assert is_waltz([]) is False

def average_rating_text(ratings):
    """Return the mean rating as stars: one "*" per rounded point, or "unrated" without ratings."""
    return "*" * round(sum(ratings) / len(ratings)) if ratings else "unrated"
# E: The rounded mean is the number of repetitions.
# R: list of ratings -> stars string like "***" (rounded mean), "unrated" if empty
assert average_rating_text([4, 5, 5]) == "*****"
assert average_rating_text([1, 2, 1]) == "*"
assert average_rating_text([]) == "unrated"

def mute_words(lyrics, words):
    """Replace each word of the lyrics that is in words by "beep"; words are separated by spaces."""
    return " ".join("beep" if word in words else word for word in lyrics.split())
# E: The text is split, each word tested, and the result joined again.
assert mute_words("oh my darn shoes", {"darn"}) == "oh my beep shoes"
assert mute_words("la la", ["la"]) == "beep beep"
assert mute_words("", ["x"]) == ""

def concert_seats(rows, seats, broken=0):
    """Return the number of usable seats, or 0 when more seats are broken than exist."""
    return max(rows * seats - broken, 0)
# E: The product minus the broken ones is cut off at zero.
assert concert_seats(10, 20, 3) == 197
assert concert_seats(1, 2, 5) == 0
assert concert_seats(4, 4) == 16

def band_name(first: str, second: str, plural: bool = True) -> str:
    """Return "The FIRST SECONDs" with both words capitalized; plural False leaves out the s."""
    return f"The {first.capitalize()} {second.capitalize()}{'s' if plural else ''}"
# E: Both words are capitalized inside the f-string, and the s depends on the flag.
# R: band_name("red", "fox") -> "The Red Foxs" haha. plural=False without s
assert band_name("red", "fox") == "The Red Foxs"
assert band_name("blue", "moon", False) == "The Blue Moon"
assert band_name("OLD", "DOG") == "The Old Dogs"

def skip_intro(track, seconds=10):
    """Return the track list without its first seconds entries, but unchanged if nothing would
    be left."""
    return track[seconds:] or track
# E: An empty slice is false, so or gives the whole track.
assert skip_intro([1, 2, 3], 2) == [3]
assert skip_intro([1, 2, 3]) == [1, 2, 3]
assert skip_intro([], 1) == []

def practice_minutes(log):
    """Return the minutes per day of a log such as "Mon 30, Tue 45" as a dict to int; "" gives
    {}."""
    pairs = [entry.split() for entry in log.split(",") if entry]
    return {day: int(minutes) for day, minutes in pairs}
# E: The text is cut at commas, each part at its space, and the number is converted.
# R: "Mon 30, Tue 45" -> {"Mon": 30, "Tue": 45}
assert practice_minutes("Mon 30, Tue 45") == {"Mon": 30, "Tue": 45}
assert practice_minutes("Sun 5") == {"Sun": 5}
assert practice_minutes("") == {}

def reached_goal_days(minutes: list[int], goal: int = 30) -> str:
    """Return "N of M days" with the number of days of at least goal minutes and all days."""
    return f"{sum(m >= goal for m in minutes)} of {len(minutes)} days"
# E: The comparisons are summed inside the f-string.
assert reached_goal_days([30, 29, 60]) == "2 of 3 days"
assert reached_goal_days([5], 6) == "0 of 1 days"
assert reached_goal_days([]) == "0 of 0 days"

def drum_pattern(length, accent=4):
    """Return a text of "x" for every beat but "X" for the 1st and then each accent-th beat
    after it."""
    return "".join("X" if beat % accent == 0 else "x" for beat in range(length))
# E: Counting from zero, the accented beats are the multiples of accent.
# R: drum pattern string: X on beat 1, 5, 9..., x elsewhere, given length (accent default 4)
assert drum_pattern(6) == "XxxxXx"
assert drum_pattern(4, 2) == "XxXx"
assert drum_pattern(0) == ""

def louder_half(levels):
    """Return "first" if the first half of the levels sums to more than the rest, else "second".

    The middle level of an odd list belongs to the second half."""
    half = len(levels) // 2
    return "first" if sum(levels[:half]) > sum(levels[half:]) else "second"
# E: Two slices at the middle are summed and compared.
assert louder_half([9, 8, 1, 2]) == "first"
assert louder_half([1, 5, 1]) == "second"
assert louder_half([]) == "second"

def strings_to_tune(pitches, wanted, tolerance=1):
    """Return the names of the strings whose pitch is off by more than the tolerance.

    Both dicts map the same string names to numbers; the order is that of pitches."""
    return [name for name, pitch in pitches.items() if abs(pitch - wanted[name]) > tolerance]
# E: Each pitch is compared with the wanted one under the same name.
assert strings_to_tune({"E": 80, "A": 110}, {"E": 82, "A": 110}) == ["E"]
assert strings_to_tune({"E": 81}, {"E": 82}) == []
assert strings_to_tune({}, {}) == []

def merge_playlists(first, second):
    """Return the songs of both lists without repeats in the order of their first appearance."""
    return list(dict.fromkeys([*first, *second]))
# E: A dict keeps each key once and in the order of insertion.
# R: put two playlists together, each song only once, keep the order
assert merge_playlists(["a", "b"], ["b", "c"]) == ["a", "b", "c"]
assert merge_playlists(["a", "a"], []) == ["a"]
assert merge_playlists([], []) == []

def short_songs_first(songs):
    """Sort (title, seconds) pairs by seconds and return only the titles; equal lengths by title."""
    return [title for seconds, title in sorted((s, t) for t, s in songs)]
# E: The pairs are turned around so that plain sorting uses seconds before titles.
assert short_songs_first([("b", 90), ("a", 90), ("c", 60)]) == ["c", "a", "b"]
assert short_songs_first([("x", 1)]) == ["x"]
assert short_songs_first([]) == []

def hear_again(times_played, skipped, favourite=False):
    """Play a song again if it is a favourite or was played more often than skipped; return a
    bool."""
    return favourite or times_played > skipped
# E: The favourite flag or the comparison is enough.
assert hear_again(5, 2) is True
assert hear_again(2, 2) is False
assert hear_again(0, 9, True) is True

def key_signature(sharps):
    """Return "no sharps", "1 sharp", "N sharps" or, for negative numbers, "N flats" ("1 flat")."""
    if sharps == 0:
        return "no sharps"
    word = "sharp" if sharps > 0 else "flat"
    return f"{abs(sharps)} {word}" + "s" * (abs(sharps) != 1)
# E: The sign picks the word, and the plural s is repeated zero times or once.
assert key_signature(0) == "no sharps"
assert key_signature(1) == "1 sharp"
assert key_signature(-3) == "3 flats"
assert key_signature(-1) == "1 flat"

def solo_order(players, soloist):
    """Return a new list in which the soloist comes first and the others keep their order."""
    return [soloist] + [player for player in players if player != soloist]
# E: The soloist is put before the list without them.
# R: move the soloist to the front of the list, rest as it is
assert solo_order(["Al", "Bo", "Cy"], "Cy") == ["Cy", "Al", "Bo"]
assert solo_order(["Al"], "Al") == ["Al"]
assert solo_order([], "Di") == ["Di"]

def lyrics_shape(lyrics):
    """Return the number of words in each line of the lyrics as a list; empty lines count 0."""
    return [len(line.split()) for line in lyrics.split("\n")]
# E: The text is split into lines and each line into words.
assert lyrics_shape("la la la\n\noh no") == [3, 0, 2]
assert lyrics_shape("hey") == [1]
assert lyrics_shape("") == [0]

def rhyme_pairs(lines):
    """Count the neighbouring lines that end in the same two letters, ignoring case."""
    return sum(a[-2:].lower() == b[-2:].lower() for a, b in zip(lines, lines[1:]))
# E: The ends of zipped neighbours are lowered and compared.
# R: how often do two lines following each other end with the same last 2 letters?
assert rhyme_pairs(["a cat", "a HAT", "a dog"]) == 1
assert rhyme_pairs(["x"]) == 0
assert rhyme_pairs([]) == 0

def first_long_song(songs: list[int], limit: int = 300) -> int:
    """Return the index of the first song length over the limit, or the number of songs if none
    is."""
    for index, seconds in enumerate(songs):
        if seconds > limit:
            return index
    return len(songs)
# E: The loop leaves at the first hit, otherwise the length is returned.
assert first_long_song([200, 310, 400]) == 1
assert first_long_song([300]) == 1
assert first_long_song([]) == 0

def ticket_price_band(seat_row):
    """Return 50 for rows 1 to 5, 35 for rows 6 to 15, 20 behind them, and None for rows below 1."""
    if seat_row < 1:
        return None
    return 50 if seat_row <= 5 else 35 if seat_row <= 15 else 20
# E: The invalid rows leave early, and a chain of conditions picks the price.
assert ticket_price_band(5) == 50
assert ticket_price_band(6) == 35
assert ticket_price_band(16) == 20
assert ticket_price_band(0) is None

def high_and_low_voices(voices):
    """Return the counts (high, low): "soprano" and "alto" are high, all other voices low."""
    high = sum(voice in ("soprano", "alto") for voice in voices)
    return high, len(voices) - high
# E: The high ones are counted and the rest is the difference.
# R: voices list -> (how many soprano/alto, how many others)
assert high_and_low_voices(["alto", "bass", "soprano"]) == (2, 1)
assert high_and_low_voices(["tenor"]) == (0, 1)
assert high_and_low_voices([]) == (0, 0)

def encore(clapping, minutes_left, minimum=80):
    """Return 2 encores if clapping is at least 95, 1 if it is at least minimum, but 0 if no
    minutes are left."""
    if minutes_left <= 0 or clapping < minimum:
        return 0
    return 2 if clapping >= 95 else 1
# E: The reasons for no encore come first.
assert encore(95, 10) == 2
assert encore(80, 1) == 1
assert encore(99, 0) == 0
assert encore(79, 9) == 0

def unique_genres(albums):
    """Return the sorted genres of the album dicts, each once; albums without a "genre" are
    skipped."""
    return sorted({album["genre"] for album in albums if "genre" in album})
# E: A set comprehension with a membership test avoids missing keys.
assert unique_genres([{"genre": "jazz"}, {"genre": "folk"}, {}]) == ["folk", "jazz"]
assert unique_genres([{}]) == []
assert unique_genres([]) == []

def fade_out(volume, steps):
    """Return the volumes of a fade to 0 in steps equal parts, as whole numbers, ending with 0."""
    return [volume * (steps - i) // steps for i in range(1, steps + 1)]
# E: Each step keeps one part less of the volume.
# R: fade_out(100, 4) -> [75, 50, 25, 0]
assert fade_out(100, 4) == [75, 50, 25, 0]
assert fade_out(10, 1) == [0]
assert fade_out(10, 0) == []

def piano_key_colour(note: str) -> str:
    """Return "black" for a note with "#" or "b" after its capital letter, else "white"."""
    return "black" if note.endswith(("#", "b")) else "white"
# E: The endswith method accepts a tuple of endings.
assert piano_key_colour("C#") == "black"
assert piano_key_colour("Eb") == "black"
assert piano_key_colour("B") == "white"

def stage_time(start, acts):
    """Return the start time of each act in minutes, given the first start and the acts' lengths."""
    times = []
    for length in acts:
        times.append(start)
        start += length
    return times
# E: The start moves on by the length after each act.
assert stage_time(60, [20, 30, 10]) == [60, 80, 110]
assert stage_time(0, [5]) == [0]
assert stage_time(9, []) == []

def song_is_clean(lyrics, bad_words):
    """Check that no bad word occurs as a whole word in the lyrics, ignoring case."""
    return not set(lyrics.lower().split()) & {word.lower() for word in bad_words}
# E: The intersection of the two sets of lowered words has to be empty.
assert song_is_clean("Oh Darn it", ["darn"]) is False
assert song_is_clean("darning socks", ["darn"]) is True
assert song_is_clean("", []) is True

def even_tracks_total(lengths):
    """Add up the lengths of tracks number 2, 4, 6 and so on, counted from 1."""
    return sum(lengths[1::2])
# E: Counted from zero these are the odd places, which the slice takes.
# R: sum of the 2nd, 4th, 6th ... entry
assert even_tracks_total([10, 20, 30, 40]) == 60
assert even_tracks_total([10]) == 0
assert even_tracks_total([]) == 0

def conductor_cue(bar: int, cues: dict[int, str]) -> str:
    """Return the cue with the greatest bar number not after the given bar, or "" if there is none.

    cues is a dict from bar number to text."""
    past = [start for start in cues if start <= bar]
    return cues[max(past)] if past else ""
# E: The latest of the past keys gives the valid cue.
assert conductor_cue(12, {1: "soft", 9: "loud", 20: "end"}) == "loud"
assert conductor_cue(9, {9: "loud"}) == "loud"
assert conductor_cue(0, {1: "soft"}) == ""

def record_side(track_number, tracks):
    """Return "A" if the track (from 1) is in the first half of the tracks, where A gets the odd
    one, else "B"."""
    return "A" if track_number <= (tracks + 1) // 2 else "B"
# E: Half of the tracks rounded up go on side A.
assert record_side(3, 5) == "A"
assert record_side(4, 5) == "B"
assert record_side(1, 1) == "A"

def songs_by_decade(years: list[int]) -> dict[str, int]:
    """Count the years per decade in a dict such as {"1980s": 2}, in order of first appearance."""
    counts = {}
    for year in years:
        decade = f"{year // 10 * 10}s"
        counts[decade] = counts.get(decade, 0) + 1
    return counts
# M: The last digit is cut off for the decade's name, which is then counted.
# R: [1984, 1989, 1991] -> {"1980s": 2, "1990s": 1}
assert songs_by_decade([1984, 1989, 1991]) == {"1980s": 2, "1990s": 1}
assert songs_by_decade([2000]) == {"2000s": 1}
assert songs_by_decade([]) == {}

def transpose_down(notes, steps):
    """Subtract steps from each note number, dropping notes that would fall below 1."""
    return [note - steps for note in notes if note - steps >= 1]
# E: The same difference is used for the test and the result.
assert transpose_down([5, 2, 8], 2) == [3, 6]
assert transpose_down([3], 2) == [1]
assert transpose_down([], 3) == []

def loudest_player(sounds, quiet=50):
    """Return the name with the highest level if that is above quiet, otherwise "silence"."""
    name = max(sounds, key=sounds.get, default=None)
    return name if sounds.get(name, 0) > quiet else "silence"
# E: The best name is found first, and then its level is tested.
assert loudest_player({"Al": 70, "Bo": 90}) == "Bo"
assert loudest_player({"Al": 50}) == "silence"
assert loudest_player({}) == "silence"

def scale_letters(start: str, count: int = 8) -> str:
    """Return count note letters from start upwards through A to G, wrapping around, as one text."""
    place = "ABCDEFG".index(start)
    return "".join("ABCDEFG"[(place + i) % 7] for i in range(count))
# E: The index goes round by the remainder of seven.
assert scale_letters("C") == "CDEFGABC"
assert scale_letters("G", 3) == "GAB"
assert scale_letters("A", 0) == ""

def vote_for_song(votes, song, weight=1):
    """Add weight to the votes of the song in the dict, in place, and return the song's new votes.

    A new song starts with 0."""
    votes[song] = votes.get(song, 0) + weight
    return votes[song]
# E: A get with default zero covers songs without votes.
assert vote_for_song({"Blue": 2}, "Blue") == 3
assert vote_for_song({}, "Red", 5) == 5
assert vote_for_song({"Red": 1}, "Red", 0) == 1

def quiet_hours(hour):
    """Check whether loud music is forbidden at the hour: from 22 on and before 7, and from 13
    to 14."""
    return hour >= 22 or hour < 7 or hour == 13
# E: Three parts joined by or describe the quiet times of full hours.
# R: no music 22-7 and 13-14. given an hour 0..23, is it forbidden?
assert quiet_hours(22) is True
assert quiet_hours(7) is False
assert quiet_hours(13) is True
assert quiet_hours(14) is False

def shared_first_letter(bands: list[str]) -> bool:
    """Check that all band names start with the same letter, ignoring case; fewer than two names
    do."""
    return len({name[:1].lower() for name in bands}) <= 1
# E: A set of first letters with at most one member means that they agree.
assert shared_first_letter(["Abba", "a-ha"]) is True
assert shared_first_letter(["Abba", "Blur"]) is False
assert shared_first_letter([]) is True

def remaining_solo(bars_total: int, *sections: int) -> int | None:
    """Return the bars left for a solo after the sections, or None when the sections are too
    long."""
    left = bars_total - sum(sections)
    return left if left >= 0 else None
# E: A negative rest is turned into None.
assert remaining_solo(32, 8, 8) == 16
assert remaining_solo(8, 8) == 0
assert remaining_solo(4, 8) is None

def song_success_word(plays: int, expected: int) -> str:
    """Return "hit" for at least twice the expected plays, "miss" for less than half, else
    "okay"."""
    if plays >= 2 * expected:
        return "hit"
    return "miss" if plays < expected / 2 else "okay"
# E: Double and half of the expectation are the two limits.
assert song_success_word(200, 100) == "hit"
assert song_success_word(50, 100) == "okay"
assert song_success_word(49, 100) == "miss"

def interleave_sets(ours, theirs):
    """Mix two lists of songs by turns, ours first; when one runs out, stop after the last full
    pair."""
    return [song for pair in zip(ours, theirs) for song in pair]
# E: The zip makes pairs, and a double comprehension flattens them.
assert interleave_sets(["a", "b"], ["x", "y"]) == ["a", "x", "b", "y"]
assert interleave_sets(["a", "b"], ["x"]) == ["a", "x"]
assert interleave_sets([], ["x"]) == []

def headphone_price(base: int, wireless: bool = False, colour: str = "black") -> int:
    """Return the price: 30 more for wireless, and 5 more for any colour but black or white."""
    price = base + 30 * wireless
    return price if colour in ("black", "white") else price + 5
# E: A bool times thirty is the surcharge, and the colour is a membership test.
# R: wireless +30, fancy colours (not black/white) +5
assert headphone_price(50) == 50
assert headphone_price(50, True, "white") == 80
assert headphone_price(50, True, "red") == 85

def lowest_note_of(chords):
    """Return the lowest number of all chords, which are lists of numbers, or None if all are
    empty."""
    return min((note for chord in chords for note in chord), default=None)
# E: The nested generator runs through all notes of all chords.
assert lowest_note_of([[60, 64], [57, 72]]) == 57
assert lowest_note_of([[], [40]]) == 40
assert lowest_note_of([[]]) is None

def score_line(name, points, width=12):
    """Return the name and the points with as many dots between as give the width in all, at
    least one."""
    return name + "." * max(1, width - len(name) - len(str(points))) + str(points)
# E: The number of dots is what the width leaves after both texts.
assert score_line("Ada", 42) == "Ada.......42"
assert score_line("Beethoven", 1000) == "Beethoven.1000"
assert score_line("", 0, 3) == "..0"
