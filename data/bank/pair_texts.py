"""Verified problems: two texts and one rule."""

def joined_by_length(first, second):
    """Join two texts with as many hyphens between them as the first one has characters."""
    return first + "-" * len(first) + second
# E: The length of the first text is the number of hyphens.
assert joined_by_length("ab", "c") == "ab--c"
assert joined_by_length("", "c") == "c"
assert joined_by_length("x", "") == "x-"

def nested_in_middle(outer, inner):
    """Put the inner text into the middle of the outer one, whose length is even: "()" and "a"
    give "(a)"."""
    half = len(outer) // 2
    return outer[:half] + inner + outer[half:]
# E: The outer text is cut at its half.
assert nested_in_middle("()", "a") == "(a)"
assert nested_in_middle("<<>>", "x") == "<<x>>"
assert nested_in_middle("", "x") == "x"

def second_reversed_behind(first, second):
    """Return the first text followed by the second one backwards."""
    return first + second[::-1]
# E: The slice with step -1 reverses only the second text.
assert second_reversed_behind("ab", "cd") == "abdc"
assert second_reversed_behind("", "xy") == "yx"
assert second_reversed_behind("a", "") == "a"

def both_reversed_joined(first, second):
    """Reverse each of two texts and join them by a space, without changing their order."""
    return f"{first[::-1]} {second[::-1]}"
# E: Each text is turned round in its own braces.
assert both_reversed_joined("ab", "cd") == "ba dc"
assert both_reversed_joined("a", "b") == "a b"
assert both_reversed_joined("", "xy") == " yx"

def first_upper_second_lower(first, second):
    """Join the first text in capitals and the second in small letters by "/"."""
    return first.upper() + "/" + second.lower()
# E: Each text gets its own case before the slash joins them.
# R: FIRST/second, first one uppercased, second one lowercased
assert first_upper_second_lower("Ab", "Cd") == "AB/cd"
assert first_upper_second_lower("", "X") == "/x"
assert first_upper_second_lower("a", "") == "A/"

def longer_upper(first, second):
    """Return both texts as a tuple, the longer one in capitals; with equal lengths both stay."""
    if len(first) == len(second):
        return first, second
    return (first.upper(), second) if len(first) > len(second) else (first, second.upper())
# E: The tie leaves first, then the longer text is raised.
assert longer_upper("abc", "d") == ("ABC", "d")
assert longer_upper("a", "bcd") == ("a", "BCD")
assert longer_upper("ab", "cd") == ("ab", "cd")

def smaller_then_bigger_length(first, second):
    """Return the lengths of two texts as a tuple, the smaller length in front."""
    return tuple(sorted((len(first), len(second))))
# E: The two lengths are sorted and made a tuple.
assert smaller_then_bigger_length("abc", "d") == (1, 3)
assert smaller_then_bigger_length("", "ab") == (0, 2)
assert smaller_then_bigger_length("x", "y") == (1, 1)

def is_end_of_first(first, second):
    """Check whether the first text ends with the second one and is longer than it."""
    return first.endswith(second) and len(first) > len(second)
# E: The longer condition excludes equal texts.
# R: first ends with second but is longer
assert is_end_of_first("sunday", "day") is True
assert is_end_of_first("day", "day") is False
assert is_end_of_first("sunny", "day") is False

def starts_with_ends_with(text, start, end):
    """Check whether the text begins with start and ends with end."""
    return text.startswith(start) and text.endswith(end)
# E: Both questions must be answered by yes.
assert starts_with_ends_with("<b>", "<", ">") is True
assert starts_with_ends_with("<b", "<", ">") is False
assert starts_with_ends_with("", "", "") is True

def which_side(text, part):
    """Tell where the part stands in the text: "start", "end", or "no" if it is at neither side.
    The start is asked first."""
    return "start" if text.startswith(part) else "end" if text.endswith(part) else "no"
# E: Two questions in this order.
assert which_side("sunday", "sun") == "start"
assert which_side("sunday", "day") == "end"
assert which_side("sunday", "nd") == "no"

def part_in_first_half(text, part):
    """Check whether the part lies entirely within the first half of the text (length divided by
    two, rounded down)."""
    return part in text[:len(text) // 2]
# E: in is asked of the sliced half.
assert part_in_first_half("sunday", "su") is True
assert part_in_first_half("sunday", "nd") is False
assert part_in_first_half("", "a") is False

def part_occurs_twice(text, part):
    """Check whether the part occurs exactly twice in the text without overlaps."""
    return text.count(part) == 2
# E: count counts occurrences that do not overlap.
assert part_occurs_twice("tomtom", "tom") is True
assert part_occurs_twice("tom", "tom") is False
assert part_occurs_twice("aaa", "aa") is False

def in_both_texts(part, first, second):
    """Count in how many of two texts the part occurs: 0, 1 or 2."""
    return (part in first) + (part in second)
# E: True counts as one, so two answers can be added.
assert in_both_texts("a", "cat", "bat") == 2
assert in_both_texts("c", "cat", "bat") == 1
assert in_both_texts("x", "cat", "bat") == 0

def earlier_position_word(text, first, second):
    """Return the one of two words that occurs earlier in the text; both are in it and differ."""
    return first if text.index(first) < text.index(second) else second
# E: The indexes of both words are compared.
assert earlier_position_word("tea or milk", "milk", "tea") == "tea"
assert earlier_position_word("ab", "a", "b") == "a"
assert earlier_position_word("xyx", "y", "x") == "x"

def characters_between_words(text, first, second):
    """Count the characters between the end of the first word and the next occurrence of the
    second word; both occur in this order."""
    start = text.index(first) + len(first)
    return text.index(second, start) - start
# E: The second search begins where the first word ends.
assert characters_between_words("tea and milk", "tea", "milk") == 5
assert characters_between_words("ab", "a", "b") == 0
assert characters_between_words("a-a", "a", "a") == 1

def count_first_letter_in_other(first, second):
    """Count how often the first letter of the first word occurs in the second word. The first
    word is not empty."""
    return second.count(first[0])
# E: The index 0 gives the letter to count.
assert count_first_letter_in_other("apple", "banana") == 3
assert count_first_letter_in_other("kiwi", "banana") == 0
assert count_first_letter_in_other("a", "") == 0

def ends_like_other_starts(first, second, size):
    """Check whether the last size characters of the first text equal the first size of the
    second; size is at least 1."""
    return first[-size:] == second[:size]
# E: Two slices of the given size are compared.
assert ends_like_other_starts("telephone", "onedo", 3) is True
assert ends_like_other_starts("tea", "apple", 2) is False
assert ends_like_other_starts("a", "ab", 1) is True

def same_middle_letter(first, second):
    """Check whether two words of odd length have the same letter in their middle."""
    return first[len(first) // 2] == second[len(second) // 2]
# E: Each word is indexed at half of its own length.
assert same_middle_letter("cat", "trail") is True
assert same_middle_letter("dog", "cat") is False
assert same_middle_letter("x", "axb") is True

def words_same_count(first, second):
    """Check whether two sentences have the same number of words."""
    return len(first.split()) == len(second.split())
# E: Both lists of words are measured.
assert words_same_count("a b", "cc  dd") is True
assert words_same_count("a", "a b") is False
assert words_same_count("", "  ") is True

def common_words_sorted(first, second):
    """List the words that occur in both sentences, small-lettered and in alphabetical order."""
    return sorted(set(first.lower().split()) & set(second.lower().split()))
# E: The two sets of lowered words are intersected and sorted.
# R: words in both sentences, lowercase sorted
assert common_words_sorted("The red sun", "the sun set") == ["sun", "the"]
assert common_words_sorted("a b", "c") == []
assert common_words_sorted("", "a") == []

def new_words_of_second(first, second):
    """Return the words of the second sentence that the first lacks, joined by spaces in their
    order."""
    known = first.split()
    return " ".join(word for word in second.split() if word not in known)
# E: The words of the first sentence are those to leave out.
assert new_words_of_second("a b", "b c a d") == "c d"
assert new_words_of_second("", "x y") == "x y"
assert new_words_of_second("x", "x") == ""

def one_word_changed(first, second):
    """Check whether two sentences of equally many words differ in exactly one word."""
    return sum(a != b for a, b in zip(first.split(), second.split())) == 1
# E: zip pairs the words and the unequal pairs are counted.
assert one_word_changed("I like tea", "I like milk") is True
assert one_word_changed("a b", "a b") is False
assert one_word_changed("a b", "b a") is False

def prefix_all_words(text, prefix):
    """Put the prefix in front of every word of the text and join the words by spaces."""
    return " ".join(prefix + word for word in text.split())
# E: The generator adds the prefix to each word.
# R: put # or whatever before every word
assert prefix_all_words("sun sea", "#") == "#sun #sea"
assert prefix_all_words("x", "no") == "nox"
assert prefix_all_words("", "#") == ""

def suffix_long_words(text, suffix, size):
    """Add the suffix to all words with more than size letters, as a list."""
    return [word + suffix if len(word) > size else word for word in text.split()]
# E: The length of each word decides about the suffix.
assert suffix_long_words("a long day", "!", 2) == ["a", "long!", "day!"]
assert suffix_long_words("ab", "!", 2) == ["ab"]
assert suffix_long_words("", "!", 0) == []

def answer_with_echo(answer, last_word):
    """Repeat the answer's last character three times if it equals the last character of the other
    word, otherwise return the answer. Both have characters."""
    return answer + answer[-1] * 2 if answer[-1] == last_word[-1] else answer
# E: Two copies are added to the one at the end.
assert answer_with_echo("so", "no") == "sooo"
assert answer_with_echo("yes", "no") == "yes"
assert answer_with_echo("a", "a") == "aaa"

def signature(name, title, formal):
    """Sign a letter: "Yours sincerely, TITLE NAME" if it is formal, else "Love, NAME" without the
    title."""
    return f"Yours sincerely, {title} {name}" if formal else f"Love, {name}"
# E: The flag chooses one of two closings.
# R: sign off a letter, formal or not. args name title formal
assert signature("Lee", "Dr.", True) == "Yours sincerely, Dr. Lee"
assert signature("Ann", "Ms", False) == "Love, Ann"
assert signature("", "", False) == "Love, "

def salutation(last_name, kind):
    """Begin a letter by the kind of person: "f" gives "Dear Ms", "m" gives "Dear Mr", all others
    "Dear", each followed by a space and the name."""
    return {"f": "Dear Ms", "m": "Dear Mr"}.get(kind, "Dear") + " " + last_name
# E: The beginning is looked up with a default.
assert salutation("Lee", "f") == "Dear Ms Lee"
assert salutation("Lee", "m") == "Dear Mr Lee"
assert salutation("Lee", "") == "Dear Lee"

def invite_line(guest, host, plus_one):
    """Write "HOST invites GUEST", with " and a friend" added if plus_one is true, and a full
    stop."""
    return f"{host} invites {guest}{' and a friend' if plus_one else ''}."
# E: An empty text stands for the addition if it is not wanted.
assert invite_line("Bo", "Ida", True) == "Ida invites Bo and a friend."
assert invite_line("Bo", "Ida", False) == "Ida invites Bo."
assert invite_line("", "X", False) == "X invites ."

def couple_name(first, second):
    """Blend two names: the first three letters of the first one and the last three of the second
    one, with one capital at the start."""
    return (first[:3] + second[-3:]).capitalize()
# E: The joined slices get one capital by capitalize.
# R: robert + sandra -> Robdra: 3 letters from the start, 3 from the end
assert couple_name("Robert", "Sandra") == "Robdra"
assert couple_name("al", "Jo") == "Aljo"
assert couple_name("ANNA", "BEN") == "Annben"

def team_short(name, city):
    """Make a team code from the first letter of the name and the first two of the city, in
    capitals."""
    return (name[:1] + city[:2]).upper()
# E: Two slices are joined, then raised.
assert team_short("rovers", "oslo") == "ROS"
assert team_short("", "Bonn") == "BO"
assert team_short("x", "y") == "XY"

def vowel_count_leader(first, second):
    """Return the word with more vowels (a, e, i, o, u in small letters); the second one on a
    tie."""
    def vowels(word):
        return sum(letter in "aeiou" for letter in word)
    return first if vowels(first) > vowels(second) else second
# E: A small inner function counts the vowels of both words.
assert vowel_count_leader("idea", "tree") == "idea"
assert vowel_count_leader("cat", "dog") == "dog"
assert vowel_count_leader("", "") == ""

def fits_on_sign(first, second, width):
    """Check whether two words with one space between them fit on a sign of the given width in
    characters."""
    return len(first) + 1 + len(second) <= width
# E: One is added for the space.
assert fits_on_sign("good", "day", 8) is True
assert fits_on_sign("good", "day", 7) is False
assert fits_on_sign("", "", 1) is True

def aligned_at_end(first, second):
    """Pad the shorter of two texts with spaces on its left so that both end at the same place;
    return both as a list."""
    width = max(len(first), len(second))
    return [first.rjust(width), second.rjust(width)]
# E: Both texts are brought to the larger length.
# R: right align two strings to the same width
assert aligned_at_end("a", "abc") == ["  a", "abc"]
assert aligned_at_end("12", "7") == ["12", " 7"]
assert aligned_at_end("", "") == ["", ""]

def common_start_size(first, second):
    """Count how many characters at the beginning of two texts agree."""
    size = 0
    while size < min(len(first), len(second)) and first[size] == second[size]:
        size += 1
    return size
# E: The loop moves on while both characters are equal.
# R: how many leading chars do two strings share
assert common_start_size("flower", "flow") == 4
assert common_start_size("abc", "xbc") == 0
assert common_start_size("", "a") == 0
