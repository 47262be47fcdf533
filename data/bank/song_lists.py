"""Verified problems: song lists."""

from collections import Counter, OrderedDict, defaultdict

def songs_longer_than(songs: dict[str, str], limit: str) -> list[str]:
    """Return the titles longer than the limit; lengths and the limit are texts like "3:45"."""
    longer = []
    for title, length in songs.items():
        if [int(part) for part in length.split(":")] > [int(part) for part in limit.split(":")]:
            longer.append(title)
    return longer
# M: Lists of minutes and seconds as numbers are compared part by part.
# R: {"Song": "3:45"} which are longer than "4:00"? mind "10:00" vs "4:00"
assert songs_longer_than({"Sea": "10:00", "Sky": "3:59"}, "4:00") == ["Sea"]
assert songs_longer_than({"Sky": "4:00"}, "4:00") == []
assert songs_longer_than({}, "1:00") == []

def plays_by_artist(plays, songs):
    """Return the number of plays per artist, most played first: plays is a list of titles and
    songs maps a title to its artist; titles not in songs are skipped."""
    return dict(Counter(songs[title] for title in plays if title in songs).most_common())
# E: The titles are turned into artists while counting.
# R: list of played titles + dict title -> artist. plays per artist, biggest first
assert plays_by_artist(["Sea", "Sky", "Sea", "X"], {"Sea": "Ann", "Sky": "Bo"}) == {"Ann": 2,
    "Bo": 1}
assert plays_by_artist(["X"], {}) == {}
assert plays_by_artist([], {"Sea": "Ann"}) == {}

def favourite_song(ratings):
    """Return the title with the highest mean rating, the one with more ratings on a tie; ratings
    maps titles to non-empty lists. None without titles."""
    def rank(title):
        stars = ratings[title]
        return sum(stars) / len(stars), len(stars)
    return max(ratings, key=rank, default=None)
# E: An inner function gives the pair of mean and number of ratings as key.
assert favourite_song({"Sea": [4], "Sky": [5, 3], "Sun": [1]}) == "Sky"
assert favourite_song({"Sea": [2]}) == "Sea"
assert favourite_song({}) is None

def playlist_without_repeats(titles, gap):
    """Return the titles without those that were already kept among the last gap kept ones."""
    kept = []
    for title in titles:
        if title not in kept[max(len(kept) - gap, 0):]:
            kept.append(title)
    return kept
# E: A slice holds the last kept titles for the test.
# R: remove songs from the queue that played within the last n kept songs
assert playlist_without_repeats(["a", "b", "a", "c", "a"], 2) == ["a", "b", "c", "a"]
assert playlist_without_repeats(["a", "a"], 0) == ["a", "a"]
assert playlist_without_repeats([], 3) == []

def common_playlist(lists):
    """Return the songs that are in every person's list, in the order of the first person; lists is
    a dict of at least one list."""
    first, *others = lists.values()
    return [song for song in first if all(song in other for other in others)]
# E: The first list is filtered by membership in all others.
# R: songs everyone has in their playlist (dict name -> list), order of the first person
assert common_playlist({"Al": ["x", "y", "z"], "Bo": ["z", "x"]}) == ["x", "z"]
assert common_playlist({"Al": ["x"]}) == ["x"]
assert common_playlist({"Al": ["x"], "Bo": []}) == []

def album_lengths(tracks):
    """Return the length of every album as "m:ss" from tracks with "album", "min" and "sec", in
    order of first appearance; "min" may be missing."""
    seconds = {}
    for track in tracks:
        length = track.get("min", 0) * 60 + track["sec"]
        seconds[track["album"]] = seconds.get(track["album"], 0) + length
    return {album: f"{total // 60}:{total % 60:02d}" for album, total in seconds.items()}
# M: The seconds are added per album and written as minutes and seconds.
assert album_lengths([{"album": "A", "min": 3, "sec": 50},
    {"album": "A", "sec": 15}]) == {"A": "4:05"}
assert album_lengths([{"album": "B", "sec": 9}]) == {"B": "0:09"}
assert album_lengths([]) == {}

def genre_of_artist(songs):
    """Return for each artist the genre of most of their songs, the first met on ties; songs are
    (artist, genre) pairs."""
    genres = defaultdict(Counter)
    for artist, genre in songs:
        genres[artist][genre] += 1
    return {artist: counts.most_common(1)[0][0] for artist, counts in genres.items()}
# E: A Counter per artist finds the most common genre.
# R: (artist, genre) pairs for songs: main genre of each artist
assert genre_of_artist([("Ann", "pop"), ("Ann", "folk"), ("Ann", "folk"),
    ("Bo", "jazz")]) == {"Ann": "folk", "Bo": "jazz"}
assert genre_of_artist([("A", "x"), ("A", "y")]) == {"A": "x"}
assert genre_of_artist([]) == {}

def charts_movement(last_week, this_week):
    """Return lines "1. Sea (up 2)" for this week's chart, a list, with "up n", "down n", "same" or
    "new" compared with last week's list."""
    lines = []
    for place, song in enumerate(this_week, 1):
        if song not in last_week:
            note = "new"
        else:
            change = last_week.index(song) + 1 - place
            note = f"up {change}" if change > 0 else f"down {-change}" if change else "same"
        lines.append(f"{place}. {song} ({note})")
    return lines
# M: The old place minus the new one is the change.
# R: charts list of this week with (up 2)/(down 1)/(same)/(new) compared to last week
assert charts_movement(["a", "b", "c"], ["c", "b", "d", "a"]) == ["1. c (up 2)", "2. b (same)",
    "3. d (new)", "4. a (down 3)"]
assert charts_movement([], ["x"]) == ["1. x (new)"]
assert charts_movement(["x"], []) == []

def chart_peaks(charts):
    """Return the best place, from 1, that each song had in any of the weekly charts, as a dict
    sorted by place and then title."""
    peaks = {}
    for chart in charts:
        for place, song in enumerate(chart, 1):
            peaks[song] = min(place, peaks.get(song, place))
    return dict(sorted(peaks.items(), key=lambda pair: (pair[1], pair[0])))
# M: The smallest place so far is kept for each song.
assert chart_peaks([["a", "b"], ["b", "c"]]) == {"a": 1, "b": 1, "c": 2}
assert list(chart_peaks([["z"], ["a"]])) == ["a", "z"]
assert chart_peaks([]) == {}

def instruments_missing(song, band):
    """Return the sorted instruments of a song's set that nobody in the band plays; band maps a
    name to a list of instruments."""
    played = {instrument for instruments in band.values() for instrument in instruments}
    return sorted(song - played)
# E: All instruments of the band form a set that is subtracted.
# R: which instruments does the song need that our band can't play?
assert instruments_missing({"drums", "flute"}, {"Al": ["drums", "bass"]}) == ["flute"]
assert instruments_missing(set(), {}) == []
assert instruments_missing({"b", "a"}, {}) == ["a", "b"]

def band_line_up(song, band):
    """Return a dict from each instrument of the song, a list, to the first player in dict order
    who plays it and has no instrument yet, or None."""
    free = dict(band)
    line_up = {}
    for instrument in song:
        player = next((name for name, plays in free.items() if instrument in plays), None)
        free.pop(player, None)
        line_up[instrument] = player
    return line_up
# M: A chosen player is popped from the free ones.
# R: give each instrument a player (first one free who can play it), band name -> list of instruments, None if nobody
assert band_line_up(["bass", "drums", "horn"],
    {"Al": ["drums", "bass"], "Bo": ["drums"]}) == {"bass": "Al", "drums": "Bo", "horn": None}
assert band_line_up(["bass", "drums"], {"Al": ["drums", "bass"]}) == {"bass": "Al", "drums": None}
assert band_line_up([], {"Al": []}) == {}

def concert_income(tickets, prices):
    """Return (number of tickets, income) of a dict from category to tickets sold, where prices
    maps categories to prices and categories without price are free."""
    return sum(tickets.values()), sum(n * prices.get(kind, 0) for kind, n in tickets.items())
# E: One sum counts and the other multiplies by the looked up price.
assert concert_income({"adult": 10, "child": 4, "press": 2}, {"adult": 20, "child": 5}) == (16, 220)
assert concert_income({"press": 3}, {}) == (3, 0)
assert concert_income({}, {"adult": 20}) == (0, 0)

def festival_plan(acts):
    """Return the acts of each stage as "20:00 Ann, 21:30 Bo", in order of time, from (stage, time,
    act) tuples, as a dict with stages in alphabetical order."""
    stages = defaultdict(list)
    for stage, time, act in sorted(acts):
        stages[stage].append(f"{time} {act}")
    return {stage: ", ".join(shows) for stage, shows in stages.items()}
# E: Sorted tuples come in order of stage and time.
# R: (stage, time, act) list to {"main": "20:00 Ann, 21:30 Bo"} sorted by time
assert festival_plan([("main", "21:30", "Bo"), ("main", "20:00", "Ann"),
    ("lake", "19:00", "Cy")]) == {"lake": "19:00 Cy", "main": "20:00 Ann, 21:30 Bo"}
assert festival_plan([("x", "1", "a")]) == {"x": "1 a"}
assert festival_plan([]) == {}

def acts_seen(plan, wishes):
    """Return which wished acts one can see: acts are tried in the order of wishes and taken if
    their (start, end) in plan overlaps none taken before; unknown acts are skipped."""
    seen = []
    for act in wishes:
        if act in plan:
            start, end = plan[act]
            if all(end <= plan[other][0] or plan[other][1] <= start for other in seen):
                seen.append(act)
    return seen
# H: An act is free of clashes if it ends before or starts after each act taken.
assert acts_seen({"a": (1, 3), "b": (2, 4), "c": (3, 5)}, ["a", "b", "c", "z"]) == ["a", "c"]
assert acts_seen({"a": (1, 3)}, ["a", "a"]) == ["a"]
assert acts_seen({}, ["a"]) == []

def lyrics_word_rank(lyrics, skip):
    """Return the three most frequent words of a song text, lower case and without ",.!?" around
    them, leaving out the words in the set skip; ties are in order of first use."""
    words = [word.strip(",.!?") for word in lyrics.lower().split()]
    return [w for w, _ in Counter(w for w in words if w and w not in skip).most_common(3)]
# E: The cleaned words are counted without those to skip.
# R: top 3 words in lyrics ignoring a set of boring words, clean punctuation
assert lyrics_word_rank("Love, love the sea! The sea", {"the"}) == ["love", "sea"]
assert lyrics_word_rank("a b c d", set()) == ["a", "b", "c"]
assert lyrics_word_rank("", set()) == []

def rhyming_words(words, size):
    """Return the groups of words that share their last size letters, each sorted, as a dict from
    ending to list; endings with one word and words shorter than size are left out."""
    groups = defaultdict(set)
    for word in words:
        if len(word) >= size:
            groups[word[-size:]].add(word)
    return {ending: sorted(found) for ending, found in groups.items() if len(found) > 1}
# M: The ending is the key of a set of words.
# R: group words by their last n letters, only groups of 2+
assert rhyming_words(["light", "night", "sea", "night"], 3) == {"ght": ["light", "night"]}
assert rhyming_words(["a", "ba"], 1) == {"a": ["a", "ba"]}
assert rhyming_words([], 2) == {}

def radio_blocks(songs, limit):
    """Return blocks of titles for a dict from title to seconds: a block is closed when the next
    song would make it longer than limit seconds; a song longer than that makes a block alone."""
    blocks, used = [], limit
    for title, seconds in songs.items():
        if used + seconds > limit:
            blocks.append([])
            used = 0
        blocks[-1].append(title)
        used += seconds
    return blocks
# M: Starting with a full block makes the first song open a new one.
assert radio_blocks({"a": 100, "b": 150, "c": 90}, 250) == [["a", "b"], ["c"]]
assert radio_blocks({"a": 400}, 250) == [["a"]]
assert radio_blocks({}, 250) == []

def vinyl_or_digital(collection):
    """Return (only vinyl, only digital, both) as sorted lists of titles; collection is a list of
    (title, format) with the formats "vinyl" and "digital"."""
    vinyl = {title for title, form in collection if form == "vinyl"}
    digital = {title for title, form in collection if form == "digital"}
    return sorted(vinyl - digital), sorted(digital - vinyl), sorted(vinyl & digital)
# E: Two sets are compared by difference and intersection.
# R: (title, "vinyl"/"digital") list -> titles only on vinyl, only digital, on both
assert vinyl_or_digital([("Sea", "vinyl"), ("Sky", "digital"), ("Sea", "digital")]) == ([],
    ["Sky"], ["Sea"])
assert vinyl_or_digital([("Sea", "vinyl"), ("Sea", "vinyl")]) == (["Sea"], [], [])
assert vinyl_or_digital([]) == ([], [], [])

def recently_played(plays, size):
    """Return the last size different titles of a list of plays, most recent first."""
    recent = list(dict.fromkeys(reversed(plays)))
    return recent[:size]
# E: fromkeys over the reversed list keeps the latest play of each title.
# R: recently played list: newest first, no duplicates, max n
assert recently_played(["a", "b", "a", "c"], 2) == ["c", "a"]
assert recently_played(["a", "a"], 5) == ["a"]
assert recently_played([], 3) == []

def skipped_share(plays):
    """Return the titles that were skipped in more than half of their plays, sorted; plays are
    (title, skipped) pairs."""
    total, skips = Counter(), Counter()
    for title, skipped in plays:
        total[title] += 1
        skips[title] += skipped
    return sorted(title for title in total if 2 * skips[title] > total[title])
# M: The truth value is added to the count of skips.
assert skipped_share([("Sea", True), ("Sea", False), ("Sky", True), ("Sea", True)]) == ["Sea",
    "Sky"]
assert skipped_share([("Sea", True), ("Sea", False)]) == []
assert skipped_share([]) == []

def shared_taste_percent(first, second):
    """Return the share of songs liked by both among those liked by either, in whole percent
    rounded down, for two dicts from title to True or False; 0 if nobody likes anything."""
    mine = {title for title, liked in first.items() if liked}
    yours = {title for title, liked in second.items() if liked}
    return 100 * len(mine & yours) // len(mine | yours) if mine | yours else 0
# E: Intersection and union of the liked titles are compared.
# R: like/dislike dicts of two people: percent overlap of liked songs (both / either)
assert shared_taste_percent({"a": True, "b": True, "c": False}, {"a": True, "c": True}) == 33
assert shared_taste_percent({"a": False}, {"a": True}) == 0
assert shared_taste_percent({}, {}) == 0

def next_song_by_tag(songs, current, played):
    """Return the first song in dict order that shares a tag with the current one and is neither it
    nor in played, or "" if there is none; songs maps titles to sets of tags."""
    tags = songs[current]
    for title, other in songs.items():
        if title != current and title not in played and tags & other:
            return title
    return ""
# E: A shared tag makes the intersection true.
# R: suggest next song: shares at least one tag with current, not played yet. "" if nothing fits
assert next_song_by_tag({"Sea": {"calm"}, "Sky": {"loud"}, "Sun": {"calm", "loud"}}, "Sea",
    set()) == "Sun"
assert next_song_by_tag({"Sea": {"calm"}, "Sun": {"calm"}}, "Sea", {"Sun"}) == ""
assert next_song_by_tag({"Sea": set()}, "Sea", []) == ""

def voices_with_singers(singers, voices):
    """Return lines "alto: Ann, Bo" for the voices in the given order, names sorted, with "alto:
    nobody" for an empty voice; singers maps names to voices."""
    lines = []
    for voice in voices:
        names = sorted(name for name, sung in singers.items() if sung == voice)
        lines.append(f"{voice}: {', '.join(names) or 'nobody'}")
    return lines
# E: Each voice filters the singers, and an empty join becomes the word.
assert voices_with_singers({"Bo": "alto", "Ann": "alto"}, ["alto", "bass"]) == ["alto: Ann, Bo",
    "bass: nobody"]
assert voices_with_singers({"Cy": "bass"}, []) == []
assert voices_with_singers({}, ["bass"]) == ["bass: nobody"]

def melody_intervals(notes, pitches):
    """Return the steps between neighbouring notes of a melody, using a dict from note name to
    pitch number; notes that are not in the dict are rests and skipped."""
    sounds = [pitches[note] for note in notes if note in pitches]
    return [after - before for before, after in zip(sounds, sounds[1:])]
# E: Names become numbers first, then neighbours are subtracted.
# R: melody as note names + dict name->number: list of jumps between notes. unknown = rest, skip
assert melody_intervals(["C", "-", "E", "D"], {"C": 0, "D": 2, "E": 4}) == [4, -2]
assert melody_intervals(["C"], {"C": 0}) == []
assert melody_intervals([], {}) == []

def transpose_chords(chords, steps, scale):
    """Return the chords moved by steps along the scale, a list of names that goes round; an ending
    such as "m" in lower case is kept."""
    moved = []
    for chord in chords:
        root = chord.rstrip("abcdefghijklmnopqrstuvwxyz")
        place = (scale.index(root) + steps) % len(scale)
        moved.append(scale[place] + chord[len(root):])
    return moved
# M: The root is moved by its place in the scale and the ending put back.
assert transpose_chords(["C", "Am"], 2, ["C", "D", "E", "F", "G", "A", "B"]) == ["E", "Cm"]
assert transpose_chords(["B"], 1, ["A", "B"]) == ["A"]
assert transpose_chords([], 3, ["C"]) == []

def rename_tracks(files, names):
    """Return a dict from old file name to new one like "07 Sea.mp3": files are names like
    "track7.mp3" and names maps track numbers to titles; tracks without a title are left out."""
    renamed = {}
    for file in files:
        number = int(file.removeprefix("track").removesuffix(".mp3"))
        if number in names:
            renamed[file] = f"{number:02d} {names[number]}.mp3"
    return renamed
# E: The number is what remains between the two fixed parts.
# R: "track7.mp3" -> "07 Sea.mp3" with names {7: "Sea"}, dict old -> new, no title = leave out
assert rename_tracks(["track7.mp3", "track12.mp3"], {7: "Sea"}) == {"track7.mp3": "07 Sea.mp3"}
assert rename_tracks(["track10.mp3"], {10: "Sky"}) == {"track10.mp3": "10 Sky.mp3"}
assert rename_tracks([], {7: "Sea"}) == {}

def listening_minutes_by_day(log):
    """Return the minutes listened per day, rounded down, for log texts like "mon Sea 215", the
    last word being seconds; days below one minute are left out."""
    seconds = Counter()
    for entry in log:
        day, *_, length = entry.split()
        seconds[day] += int(length)
    return {day: total // 60 for day, total in seconds.items() if total >= 60}
# E: The first and the last word are unpacked around a starred middle.
# R: log "mon Some Title 215" (seconds last). minutes per day rounded down, skip days under 1 minute
assert listening_minutes_by_day(["mon Blue Sea 215", "mon Sky 30", "tue Sun 59"]) == {"mon": 4}
assert listening_minutes_by_day(["wed X 60"]) == {"wed": 1}
assert listening_minutes_by_day([]) == {}

class RecentCache:
    """Remember up to a number of values by key and forget the least recently used first."""

    def __init__(self, size):
        self.size = size
        self.data = OrderedDict()

    def get(self, key):
        """Return the value and make the key the most recent one; None if it is unknown."""
        if key not in self.data:
            return None
        self.data.move_to_end(key)
        return self.data[key]

    def put(self, key, value):
        """Store a value and return the key that had to go, or None."""
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.size:
            return self.data.popitem(last=False)[0]
        return None
# H: An OrderedDict keeps the keys in order of use, and the first one is the oldest.
# R: LRU cache class: get(key) (None if missing), put(key, value) returns the evicted key or None
cache = RecentCache(2)
assert cache.put("a", 1) is None
assert cache.put("b", 2) is None
assert cache.get("a") == 1
assert cache.put("c", 3) == "b"
assert cache.get("b") is None
