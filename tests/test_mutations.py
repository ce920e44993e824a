"""Wrong input: valid lines of the command reference with one mistake each.

What a line may be is told by a reader of the reference of its own (syntax.py). A mutation that comes out as another
valid line is no mistake and does not count.
"""

import json
import os
import random
import re
import subprocess
from collections import Counter, defaultdict
from functools import lru_cache
from pathlib import Path

import pytest

from lyrebird import BINARY, ROOT
from syntax import ANY, Line, Misprint, glued, kind_of

REFERENCE = Path(os.environ.get("LYREBIRD_REFERENCE", ROOT / "../shared/reference")) / "ce-commands.jsonl"
MATCH = BINARY.parent / "tests/replay/match"
SEED = 6385
SHOWS, OTHERS = 3500, 7500  # mistakes in display and reset lines, and in all others
OK, INCOMPLETE = 0, 3
LINE_LIMIT = 3100  # characters; the reference has "strings" of up to 4294967295 of them


# ---- sentences ----

class Sentence(list):
    """[(word, node, parameter)]"""


def make_value(dice, name, parameter):
    limits, kind = parameter.get("range") or {}, kind_of(parameter)
    if re.search("interface-?type", name):
        return "100GE"
    if re.search("interface-?number", name):
        return f"1/0/{dice.randint(1, 40)}"
    if re.search("interface-?name", name):
        return f"100GE1/0/{dice.randint(1, 40)}"
    if kind == "int" and limits.get("min") is not None and limits["min"] <= limits["max"]:
        return str(dice.randint(limits["min"], limits["max"]))
    if kind == "ipv4":
        return "255.255.255.0" if "mask" in name else f"10.{dice.randint(0, 99)}.1.{dice.randint(1, 99)}"
    if kind == "ipv6":
        return f"2001:db8::{dice.randint(1, 99)}"
    if kind == "mac":
        return f"00e0-fc00-00{dice.randint(10, 99)}"
    if kind == "time":
        return f"{dice.randint(10, 20)}:{dice.randint(10, 59)}:00"
    low, high = limits.get("min") or 1, limits.get("max") or 8
    return "".join(dice.choice("qwvz0123456789") if n else "q" for n in range(max(low, min(high, 6))))


def make(dice, node, line, out):
    if node[0] == "word":
        out.append((node[1], "word", None))
    elif node[0] == "value":
        out.append((make_value(dice, node[1], line.value(node[1])), "value", line.value(node[1])))
    elif node[0] == "all":
        for inner in node[1]:
            make(dice, inner, line, out)
    elif node[0] == "times":
        for _ in range(dice.randint(node[2], min(node[3], node[2] + 2))):
            make(dice, node[1], line, out)
    elif node[3]:
        chosen = dice.sample(node[1], dice.randint(0 if node[2] else 1, len(node[1])))
        for inner in chosen:
            make(dice, inner, line, out)
    elif not node[2] or dice.random() < 0.6:
        make(dice, dice.choice(node[1]), line, out)

# ---- mutations ----
#
# Each gives the words with one mistake, and the places of the words that are wrong now: the caret must stand at one.

def letter(dice, words, sentence, vocabulary):
    """One of the first letters of a keyword is another one."""
    i = dice.choice([i for i, (_, node, _) in enumerate(sentence) if node == "word"])
    at = dice.randrange(min(len(words[i]), 4))
    other = dice.choice([c for c in "abcdefghijklmnopqrstuvwxyz" if c != words[i][at].lower()])
    words[i] = words[i][:at] + other + words[i][at + 1:]
    return {i}


def keyword(dice, words, sentence, vocabulary):
    """Another keyword of the command set."""
    i = dice.choice([i for i, (_, node, _) in enumerate(sentence) if node == "word"])
    words[i] = dice.choice([w for w in dice.sample(vocabulary, 3) if w != words[i]])
    return {i}


def limits(sentence, kind):
    """(place, range) of the values of a kind."""
    return [(i, p["range"]) for i, (_, _, p) in enumerate(sentence) if p and kind_of(p) == kind]


def number(dice, words, sentence, vocabulary):
    """An integer out of its range."""
    i, r = dice.choice([(i, r) for i, r in limits(sentence, "int") if r.get("max") is not None and "/" not in words[i]])
    low = [r["min"] - 1] if r.get("min") else []
    words[i] = str(dice.choice([r["max"] + 1, r["max"] + dice.randint(1, 1000), *low]))
    return {i}


def string(dice, words, sentence, vocabulary):
    """A string that is one character too long."""
    i, r = dice.choice([(i, r) for i, r in limits(sentence, "string") if 0 < (r.get("max") or 0) < LINE_LIMIT
                        and "cipher" not in sentence[i][2].get("value", "")])
    words[i] = "q" + "x" * r["max"]
    return {i}


def address(dice, words, sentence, vocabulary):
    """No IPv4 address."""
    i, _ = dice.choice(limits(sentence, "ipv4"))
    words[i] = dice.choice(["256.1.1.1", "10.1.1", "10.1.1.1.1"])
    return {i}


def drop(dice, words, sentence, vocabulary):
    """A word less: wrong is the one in its place, or the end."""
    i = dice.randrange(len(words))
    del words[i]
    return {i}


def double(dice, words, sentence, vocabulary):
    """A word twice: nobody can tell which of them is the added one."""
    i = dice.randrange(len(words))
    words.insert(i, words[i])
    return {i, i + 1}


def insert(dice, words, sentence, vocabulary):
    """A word more."""
    i = dice.randint(0, len(words))
    words.insert(i, dice.choice(["zzyzx", "7zz", dice.choice(vocabulary)]))
    return {i}


def swap(dice, words, sentence, vocabulary):
    """Two words have changed places."""
    i = dice.randrange(len(words) - 1)
    words[i], words[i + 1] = words[i + 1], words[i]
    return {i, i + 1}


CHANGES = {"a keyword changed": (letter, keyword), "a value out of range": (number, string, address),
           "a word dropped": (drop,), "a word added": (double, insert), "two words swapped": (swap,)}


def mutate(dice, change, sentence, vocabulary):
    """(words, places), or None where the sentence has nothing to change so."""
    words = [word for word, _, _ in sentence]
    before = list(words)
    try:
        places = dice.choice(CHANGES[change])(dice, words, sentence, vocabulary)
    except (IndexError, ValueError):
        return None
    return (words, places) if words and words != before else None


# ---- the test ----

def read_lines():
    lines = {}
    with open(REFERENCE, encoding="utf-8") as records:
        for record in map(json.loads, records):
            parameters = {}
            for parameter in record["parameters"]:
                for name in re.findall(r"<[^<>]+>", parameter["name"]):
                    parameters[name] = parameter
            for text in record["syntax"]:
                if glued(text):
                    continue
                try:
                    lines.setdefault(text, []).append(Line(text, parameters))
                except (Misprint, IndexError):
                    pass
    return lines


def run(mode, text=""):
    done = subprocess.run([MATCH, mode], input=text, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def match(cases):
    """(status, offset of the caret) of each line."""
    answers = run("lines", "".join(f"{view}\t{' '.join(words)}\n" for view, words in cases))
    return [tuple(map(int, answer.split())) for answer in answers]


def word_at(words, at):
    """The word at an offset; len(words) at the end."""
    return len(" ".join(words)[:at].split())


class Node:
    """Leading keywords."""

    def __init__(self):
        self.views, self.children, self.lines = set(), {}, []


class Oracle:
    """What the syntax lines of each view allow."""

    def __init__(self, lines):
        self.root, self.known = Node(), []  # (line, its views)
        self.unknown = defaultdict(list)
        rows = defaultdict(set)
        for row in run("views"):
            view, text = row.split("\t")
            if not view.endswith("-key-code"):  # whatever is typed there is part of a key
                rows[text].add(view)
        for text, views in rows.items():
            try:
                for line in lines.get(text) or [Line(text, {})]:
                    self.add(line, views)
            except (Misprint, IndexError):
                for view in views:
                    self.unknown[view].append(text.split()[0].lower())

    def add(self, line, views):
        node = self.root
        for word in line.run:
            node.views |= views
            node = node.children.setdefault(word, Node())
        node.views |= views
        node.lines.append((line, views))
        self.known.append((line, sorted(views)))

    @lru_cache(maxsize=None)
    def look(self, view, words):
        """(is a valid line, first word that cannot be of one)."""
        far, nodes = 0, [(0, self.root)]
        for depth, node in nodes:
            far = max(far, depth)
            for line, views in node.lines:
                if view in views:
                    matches, reached = line.takes(words)
                    if matches:
                        return True, len(words)
                    far = max(far, reached)
            if depth < len(words):
                word = words[depth].lower()
                nodes += [(depth + 1, child) for keyword, child in node.children.items()
                          if view in child.views and (word == ANY or keyword.startswith(word))]
        return any(first.startswith(words[0].lower()) for first in self.unknown[view]), far

    def explains(self, view, change, words, i):
        """Does such a change at word i make the line of a valid one?"""
        before, after = words[:i], words[i + 1:]
        if change == "a word dropped":
            others = [[*before, ANY, *words[i:]]]
        elif change == "a word added":
            others = [[*before, *after]]
        elif change == "two words swapped":
            others = [[*words[:j], *words[j:j + 2][::-1], *words[j + 2:]] for j in (i - 1, i) if j >= 0]
        else:
            others = [[*before, ANY, *after]]
        return any(other and self.look(view, tuple(other))[0] for other in others)


def sentences(dice, oracle, wanted, shows):
    """Valid lines: made from the reference, every syntax line as likely as another, taken by the matcher as they are."""
    pool = [(line, views) for line, views in oracle.known
            if line.parameters and line.first and (line.first in ("display", "reset")) == shows]
    found = []
    while len(found) < wanted:
        batch = []
        for _ in range(wanted):
            line, views = dice.choice(pool)
            sentence = Sentence()
            make(dice, line.tree, line, sentence)
            if len(sentence) < 40:
                batch.append((dice.choice(views), sentence))
        answers = match([(view, [w for w, _, _ in s]) for view, s in batch])
        found += [case for case, answer in zip(batch, answers) if answer[0] == OK]
    return found[:wanted]


def mistakes(dice, oracle, vocabulary, wanted, shows):
    """Lines that are not valid: (view, change, words, places, first word that cannot be of a valid line)."""
    valid, found = sentences(dice, oracle, wanted, shows), []
    while len(found) < wanted:
        change = list(CHANGES)[len(found) % len(CHANGES)]
        view, sentence = dice.choice(valid)
        mutation = mutate(dice, change, sentence, vocabulary)
        if mutation:
            words, places = mutation
            allowed, far = oracle.look(view, tuple(words))
            if not allowed:
                found.append((view, change, words, places, far))
    return found


def percent(some, all_):
    return f"{100 * some / all_:.2f} %" if all_ else "-"


@pytest.mark.skipif(not REFERENCE.exists(), reason="the command reference is not here")
def test_lines_with_one_mistake_are_refused_at_the_mistake():
    dice = random.Random(SEED)
    lines = read_lines()
    oracle = Oracle(lines)
    vocabulary = sorted({word for all_lines in lines.values() for line in all_lines for word in line.run})
    cases = mistakes(dice, oracle, vocabulary, SHOWS, True) + mistakes(dice, oracle, vocabulary, OTHERS, False)
    answers = match([(view, words) for view, _, words, _, _ in cases])

    tried, hidden, drawn, right, first = Counter(), Counter(), Counter(), Counter(), 0
    accepted, missed = [], []
    for (view, change, words, places, far), (status, at) in zip(cases, answers):
        caret = word_at(words, at)
        text = f"{view} [{change}, {status} at {caret} not {sorted(places)}, {far}]: {' '.join(words)}"
        if status == OK:
            accepted.append(text)
            continue
        tried[change] += 1
        # Up to and with the changed word the line may begin another valid one: nothing is wrong with that word then.
        hidden[change] += far > max(places)
        there = caret in places or (change == "a word dropped" and status == INCOMPLETE)
        drawn[change] += there
        first += there or caret == far
        good = there or oracle.explains(view, change, words, caret)
        right[change] += good
        if not good:
            missed.append(text)
    print(f"\n{len(cases)} lines with one mistake ({SHOWS} display and reset lines): {len(accepted)} accepted "
          f"({percent(len(accepted), len(cases))}); caret at a word where such a change makes the line valid in "
          f"{percent(right.total(), tried.total())}, at the very word we changed in "
          f"{percent(drawn.total(), tried.total())}, there or at the first word that no syntax line takes in "
          f"{percent(first, tried.total())}")
    for change in CHANGES:
        print(f"    {change}: {tried[change]} refused, {percent(right[change], tried[change])}, the very word in "
              f"{percent(drawn[change], tried[change])}; {hidden[change]} begin another line with that word")
    show = os.environ.get("LYREBIRD_SHOW")
    if show:
        Path(show).write_text("\n".join(["accepted", *accepted, "missed", *missed]) + "\n", encoding="utf-8")
    assert len(accepted) <= 0.002 * len(cases)
    assert right.total() >= 0.97 * tried.total()
    assert drawn.total() >= 0.945 * tried.total()
    assert first >= 0.99 * tried.total()
