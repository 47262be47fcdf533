"""Verified problems: lists of words."""

def last_of_the_longest(words):
    """Return the longest word; if several are equally long, the one that stands last wins."""
    return max(reversed(words), key=len)
# E: Going backwards, max keeps the first it meets.
assert last_of_the_longest(["ab", "cd", "e"]) == "cd"
assert last_of_the_longest(["abc", "d"]) == "abc"
assert last_of_the_longest(["x"]) == "x"

def shortest_word_first_by_alphabet(words):
    """Return the shortest word; among equally short words the first in alphabetical order."""
    return min(words, key=lambda word: (len(word), word))
# E: The key is a pair of length and word.
assert shortest_word_first_by_alphabet(["of", "at", "the"]) == "at"
assert shortest_word_first_by_alphabet(["b"]) == "b"
assert shortest_word_first_by_alphabet(["ccc", "bb", "dd"]) == "bb"

def length_gap_of_words(words):
    """Compute the difference between the length of the longest and that of the shortest word."""
    lengths = [len(word) for word in words]
    return max(lengths) - min(lengths)
# E: The lengths are collected once for both.
assert length_gap_of_words(["a", "tree"]) == 3
assert length_gap_of_words(["to", "be"]) == 0
assert length_gap_of_words(["x"]) == 0

def rounded_mean_word_length(words):
    """Give the mean length of the words, rounded to one decimal; 0 for no words."""
    return round(sum(map(len, words)) / len(words), 1) if words else 0
# E: The lengths are summed with map and divided.
assert rounded_mean_word_length(["a", "bb", "cc"]) == 1.7
assert rounded_mean_word_length(["four"]) == 4.0
assert rounded_mean_word_length([]) == 0

def join_with_and_if_two(names):
    """Join two names with " and "; every other number of names is joined with commas and spaces."""
    return " and ".join(names) if len(names) == 2 else ", ".join(names)
# E: The number of names chooses the separator.
# R: "Al and Bo" for two names, else comma list
assert join_with_and_if_two(["Al", "Bo"]) == "Al and Bo"
assert join_with_and_if_two(["Al", "Bo", "Cy"]) == "Al, Bo, Cy"
assert join_with_and_if_two([]) == ""

def join_reversed_words(words):
    """Join the words from the last to the first with single spaces."""
    return " ".join(reversed(words))
# E: The reversed words are joined without a new list.
assert join_reversed_words(["a", "b", "c"]) == "c b a"
assert join_reversed_words(["x"]) == "x"
assert join_reversed_words([]) == ""

def path_of_folders(folders):
    """Build a path from folder names: a slash at the start and between them, none at the end.
    No folders give "/"."""
    return "/" + "/".join(folders)
# E: The join adds the inner slashes, the first is put in front.
assert path_of_folders(["home", "al"]) == "/home/al"
assert path_of_folders(["tmp"]) == "/tmp"
assert path_of_folders([]) == "/"

def words_in_brackets_joined(words):
    """Put each word in square brackets and join them without any separator, e.g. "[a][b]"."""
    return "".join(f"[{word}]" for word in words)
# E: Each word is formatted before joining.
assert words_in_brackets_joined(["a", "b"]) == "[a][b]"
assert words_in_brackets_joined([""]) == "[]"
assert words_in_brackets_joined([]) == ""

def first_three_and_more(names):
    """Join the first three names with commas and add "..." if there are more of them."""
    return ",".join(names[:3]) + ("..." if len(names) > 3 else "")
# E: The dots are added only for more than three.
assert first_three_and_more(["a", "b", "c", "d"]) == "a,b,c..."
assert first_three_and_more(["a", "b"]) == "a,b"
assert first_three_and_more([]) == ""

def name_and_others(names):
    """Describe who comes: "nobody", the only name, or the first name with the count of the
    others, as in "Al and 2 others"."""
    if not names:
        return "nobody"
    return names[0] if len(names) == 1 else f"{names[0]} and {len(names) - 1} others"
# E: The length decides among three texts.
# R: "Al and 2 others" from list of names
assert name_and_others(["Al", "Bo", "Cy"]) == "Al and 2 others"
assert name_and_others(["Al"]) == "Al"
assert name_and_others([]) == "nobody"

def longest_name_padded(names):
    """Pad every name with dots on the right so that all are as long as the longest name plus
    two."""
    width = max(map(len, names), default=0) + 2
    return [name.ljust(width, ".") for name in names]
# E: The width is found first and used for each name.
assert longest_name_padded(["Al", "Bob"]) == ["Al...", "Bob.."]
assert longest_name_padded(["x"]) == ["x.."]
assert longest_name_padded([]) == []

def first_letters_sorted(words):
    """Return the different first letters of the words as one text in alphabetical order, lower
    case. No word is empty."""
    return "".join(sorted({word[0].lower() for word in words}))
# E: The set of letters is sorted and joined.
# R: unique first letters sorted as string, lowercase
assert first_letters_sorted(["Pea", "apple", "plum"]) == "ap"
assert first_letters_sorted(["Z"]) == "z"
assert first_letters_sorted([]) == ""

def last_letters_of_long_words(words, size):
    """Collect the last letter of each word that has at least size letters, with size 1 or more."""
    return [word[-1] for word in words if len(word) >= size]
# E: The filter makes sure that there is a last letter.
assert last_letters_of_long_words(["tree", "go", "leaf"], 4) == ["e", "f"]
assert last_letters_of_long_words(["", "a"], 1) == ["a"]
assert last_letters_of_long_words([], 3) == []

def words_with_same_first_letter_as(words, model):
    """Keep the words that begin like the model word and are not the model itself, ignoring
    case. The model is not empty."""
    return [w for w in words if w[:1].lower() == model[0].lower() and w.lower() != model.lower()]
# E: First letters have to agree while the words differ.
assert words_with_same_first_letter_as(["Pia", "Al", "Pat"], "pia") == ["Pat"]
assert words_with_same_first_letter_as(["", "a"], "b") == []
assert words_with_same_first_letter_as([], "b") == []

def words_longer_than_their_place(words):
    """Keep the words with more letters than their place in the list, which starts at 1."""
    return [word for place, word in enumerate(words, 1) if len(word) > place]
# E: The built-in enumerate counts the places.
assert words_longer_than_their_place(["at", "at", "tree"]) == ["at", "tree"]
assert words_longer_than_their_place(["a"]) == []
assert words_longer_than_their_place([]) == []

def number_words_from_zero(words):
    """Put the index and a colon in front of each word, so that "tea" at index 0 becomes "0:tea"."""
    return [f"{index}:{word}" for index, word in enumerate(words)]
# E: Index and word are put into an f-string.
assert number_words_from_zero(["tea", "jam"]) == ["0:tea", "1:jam"]
assert number_words_from_zero([""]) == ["0:"]
assert number_words_from_zero([]) == []

def countdown_numbered(tasks):
    """Number the tasks downwards so that the last one has the number 1, as "3 wash"."""
    return [f"{len(tasks) - index} {task}" for index, task in enumerate(tasks)]
# E: The length less the index counts downwards.
# R: number the list items backwards, last one is 1
assert countdown_numbered(["wash", "dry"]) == ["2 wash", "1 dry"]
assert countdown_numbered(["go"]) == ["1 go"]
assert countdown_numbered([]) == []

def only_first_word_title(words):
    """Write the first word with a capital first letter and all others in lower case."""
    return [w.capitalize() if index == 0 else w.lower() for index, w in enumerate(words)]
# E: Only index 0 is treated in another way.
assert only_first_word_title(["THE", "Red", "hat"]) == ["The", "red", "hat"]
assert only_first_word_title(["a"]) == ["A"]
assert only_first_word_title([]) == []

def every_second_word_reversed(words):
    """Write the second, fourth, sixth word and so on backwards; the other words stay."""
    return [word[::-1] if i % 2 else word for i, word in enumerate(words)]
# E: Odd indexes are the even places.
assert every_second_word_reversed(["one", "two", "six"]) == ["one", "owt", "six"]
assert every_second_word_reversed(["ab"]) == ["ab"]
assert every_second_word_reversed([]) == []

def words_from_text_over(text, size):
    """Split the text at spaces and return the words with more than size letters in reverse
    order."""
    return [word for word in text.split() if len(word) > size][::-1]
# E: The filtered words are turned by a slice.
assert words_from_text_over("the big green tree", 3) == ["tree", "green"]
assert words_from_text_over("a b", 1) == []
assert words_from_text_over("", 0) == []

def contains_name_any_case(names, name):
    """Check if a name is in the list, whether it is written with capitals or not and with
    spaces round it."""
    return name.strip().lower() in [other.strip().lower() for other in names]
# E: All names are brought into the same form.
assert contains_name_any_case([" Al", "BO"], "bo ") is True
assert contains_name_any_case(["Al"], "Alf") is False
assert contains_name_any_case([], "Al") is False

def all_words_end_like_first(words):
    """Tell whether all words end with the same letter as the first word. No word is empty; no words
    give True."""
    return all(word[-1] == words[0][-1] for word in words)
# E: The last letter of the first word is the model.
assert all_words_end_like_first(["house", "tree"]) is True
assert all_words_end_like_first(["cat", "cap"]) is False
assert all_words_end_like_first([]) is True

def different_lengths_count(words):
    """Count how many different word lengths occur in the list."""
    return len({len(word) for word in words})
# E: The set keeps each length once.
assert different_lengths_count(["a", "b", "cd"]) == 2
assert different_lengths_count(["x"]) == 1
assert different_lengths_count([]) == 0

def letters_in_every_word(words):
    """Count the words that contain all letters of the first word; the first word counts too."""
    return sum(set(words[0]) <= set(word) for word in words)
# E: The letters of the first word must be a subset.
assert letters_in_every_word(["at", "tax", "ax"]) == 2
assert letters_in_every_word(["b"]) == 1
assert letters_in_every_word([]) == 0

def vowels_in_first_and_last(words):
    """Count the vowels a, e, i, o, u of the first and the last word together; a single word is
    counted twice."""
    return sum(letter in "aeiou" for letter in words[0] + words[-1])
# E: Both words are joined before counting.
assert vowels_in_first_and_last(["tea", "xx", "go"]) == 3
assert vowels_in_first_and_last(["a"]) == 2
assert vowels_in_first_and_last(["b", "c"]) == 0

def replace_word_everywhere_if_long(words, new):
    """Replace each word of more than five letters by the new word."""
    return [new if len(word) > 5 else word for word in words]
# E: The length decides whether the word is replaced.
assert replace_word_everywhere_if_long(["summer", "sun"], "x") == ["x", "sun"]
assert replace_word_everywhere_if_long(["apple"], "x") == ["apple"]
assert replace_word_everywhere_if_long([], "x") == []

def censor_words(words, bad_words):
    """Replace every bad word by as many stars as it has letters; the case of letters matters."""
    return ["*" * len(word) if word in bad_words else word for word in words]
# E: Bad words become stars of equal length.
# R: censor list of words: bad ones -> **** same length
assert censor_words(["damn", "cold"], ["damn"]) == ["****", "cold"]
assert censor_words(["ok"], []) == ["ok"]
assert censor_words([], ["x"]) == []

def drop_last_letter_of_plurals(words):
    """Take the final "s" off the words that end in "s", but not off words that end in "ss"."""
    return [w[:-1] if w.endswith("s") and not w.endswith("ss") else w for w in words]
# E: Two endings are tested.
assert drop_last_letter_of_plurals(["cats", "glass", "dog"]) == ["cat", "glass", "dog"]
assert drop_last_letter_of_plurals(["s"]) == [""]
assert drop_last_letter_of_plurals([]) == []

def words_starting_and_ending(words, first, last):
    """Keep the words that start with one letter and end with another, both given."""
    return [word for word in words if word.startswith(first) and word.endswith(last)]
# E: Beginning and ending are tested together.
assert words_starting_and_ending(["tent", "test", "ten"], "t", "t") == ["tent", "test"]
assert words_starting_and_ending(["a"], "a", "b") == []
assert words_starting_and_ending([], "a", "b") == []

def words_without_either_letter(words, first, second):
    """Return the words in which neither of the two letters occurs."""
    return [word for word in words if first not in word and second not in word]
# E: Both letters must be missing.
assert words_without_either_letter(["sun", "rain", "fog"], "a", "u") == ["fog"]
assert words_without_either_letter(["ab"], "x", "y") == ["ab"]
assert words_without_either_letter([], "a", "b") == []

def words_with_exactly_one_letter_of(words, letters):
    """Keep the words in which exactly one character belongs to the given letters."""
    return [word for word in words if sum(c in letters for c in word) == 1]
# E: The characters that belong to the letters are counted.
assert words_with_exactly_one_letter_of(["cat", "tree", "sky"], "aeiou") == ["cat"]
assert words_with_exactly_one_letter_of(["aa"], "a") == []
assert words_with_exactly_one_letter_of([], "a") == []

def names_before(names, border):
    """Return the names that come before the border name in the alphabet, sorted."""
    return sorted(name for name in names if name < border)
# E: Texts compare by alphabet.
assert names_before(["Dee", "Al", "Bo"], "Cy") == ["Al", "Bo"]
assert names_before(["Cy"], "Cy") == []
assert names_before([], "A") == []

def first_and_last_by_alphabet(names):
    """Give a tuple with the alphabetically first and last name; None if there are no names."""
    return (min(names), max(names)) if names else None
# E: The min and max of texts follow the alphabet.
assert first_and_last_by_alphabet(["Bo", "Al", "Cy"]) == ("Al", "Cy")
assert first_and_last_by_alphabet(["Al"]) == ("Al", "Al")
assert first_and_last_by_alphabet([]) is None

def place_in_alphabet_order(names, name):
    """Tell the place, from 1, of a name when all names are sorted; the name is in the list."""
    return sorted(names).index(name) + 1
# E: The index in the sorted list plus one.
assert place_in_alphabet_order(["Cy", "Al", "Bo"], "Bo") == 2
assert place_in_alphabet_order(["Al"], "Al") == 1
assert place_in_alphabet_order(["b", "a", "b"], "b") == 2

def email_domains(addresses):
    """Return the part behind the "@" of every address, each once, in alphabetical order."""
    return sorted({address.split("@")[1] for address in addresses})
# E: The split gives two parts and the set drops doubles.
# R: get the domains out of a list of emails, unique and sorted
assert email_domains(["al@b.org", "bo@a.com", "cy@b.org"]) == ["a.com", "b.org"]
assert email_domains(["x@y.z"]) == ["y.z"]
assert email_domains([]) == []

def surnames_upper(full_names):
    """Give the last part of each full name in capitals; parts are separated by spaces."""
    return [name.split()[-1].upper() for name in full_names]
# E: The last part of the split name is taken.
# R: last names in capitals from full names
assert surnames_upper(["Ann Lee", "Bo van Dyk"]) == ["LEE", "DYK"]
assert surnames_upper(["Pele"]) == ["PELE"]
assert surnames_upper([]) == []

def words_count_of_each(sentences):
    """Count the words of each sentence and return the counts, sorted from high to low."""
    return sorted((len(sentence.split()) for sentence in sentences), reverse=True)
# E: The counts of split words are sorted downwards.
assert words_count_of_each(["a b", "c d e", ""]) == [3, 2, 0]
assert words_count_of_each(["x"]) == [1]
assert words_count_of_each([]) == []

def lines_longer_than_previous(lines):
    """Return the lines that have more characters than the line directly before; the first line
    has none before it and is left out."""
    return [b for a, b in zip(lines, lines[1:]) if len(b) > len(a)]
# E: The second line of each pair is kept.
assert lines_longer_than_previous(["a", "bb", "c", "dd"]) == ["bb", "dd"]
assert lines_longer_than_previous(["a"]) == []
assert lines_longer_than_previous([]) == []

def most_frequent_of_two(items, first, second):
    """Tell which of two items is more often in the list; a tie goes to the first."""
    return first if items.count(first) >= items.count(second) else second
# E: Two counts are compared.
assert most_frequent_of_two(["a", "b", "b"], "a", "b") == "b"
assert most_frequent_of_two(["a", "b"], "b", "a") == "b"
assert most_frequent_of_two([], "x", "y") == "x"

def words_that_occur_once(words):
    """Return the words that occur only once, joined with commas."""
    return ",".join(word for word in words if words.count(word) == 1)
# E: The count of each word is tested before joining.
# R: words that appear once, comma seperated
assert words_that_occur_once(["a", "b", "a", "c"]) == "b,c"
assert words_that_occur_once(["a", "a"]) == ""
assert words_that_occur_once([]) == ""

def items_with_price_text(entries):
    """Split entries like "tea=3" at the equals sign and add up the whole numbers behind it."""
    return sum(int(entry.split("=")[1]) for entry in entries)
# E: The second part of each split is converted.
assert items_with_price_text(["tea=3", "jam=4"]) == 7
assert items_with_price_text(["a=0"]) == 0
assert items_with_price_text([]) == 0

def names_of_done_tasks(tasks):
    """Return the done tasks, which start with the mark "x ", without this mark."""
    return [task[2:] for task in tasks if task.startswith("x ")]
# E: The mark has two characters and is cut off.
assert names_of_done_tasks(["x mop", "cook", "x dust"]) == ["mop", "dust"]
assert names_of_done_tasks(["xray"]) == []
assert names_of_done_tasks([]) == []

def open_task_share_text(tasks):
    """Write how many tasks are still open, like "2/5 open": a task is open unless it ends in
    "!"."""
    still_open = sum(not task.endswith("!") for task in tasks)
    return f"{still_open}/{len(tasks)} open"
# E: Tasks without the mark are counted.
assert open_task_share_text(["mop!", "cook"]) == "1/2 open"
assert open_task_share_text(["a!"]) == "0/1 open"
assert open_task_share_text([]) == "0/0 open"
