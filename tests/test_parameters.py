"""The ends of every range that the command reference tells: they are taken, what lies beyond is refused, at that word.

The ranges are read here once more, out of the reference's own words, where these leave no doubt. Beyond the range a
word may still be another parameter's, or another line's: that is asked of the reader of the reference (syntax.py).
"""

import random
import re
from collections import defaultdict

import pytest

from syntax import kind_of
from test_mutations import LINE_LIMIT, OK, REFERENCE, Oracle, Sentence, make, match, read_lines, word_at

SEED = 2023
# Lines that come out otherwise, and rightly so: (their first words, parameter): reason.
OTHERWISE_RIGHT = {
    ("traffic policy", "<policy-name>"): "two pages of this syntax line tell 31 and 32 characters",
    ("ops run python", "<script-name>"): "`background` may be the script, what follows its arguments",
    ("condition snmp-notification oid", "<oid-string>"): "the facts have slipped by a row: another's range",
    ("arp anti-attack rate-limit", "<limit-value>"): "the pages for VLANs and for ports tell 65536 and 10000",
    ("display bgp instance", "<bgpName>"): "4 of 60 pages tell 80 characters, the others 31, which is all `bgp` takes",
    ("scp", "<server-port>"): "a port that is none may be the name of a file, and the words behind it are too many",
    ("aging-time", "<time-value>"): "the pages of four views tell four ranges",
    ("ip-subnet-vlan", "<mask-length>"): "the guide's own lines have a length of 24",
    ("ip extcommunity-filter", "<regular-expression>"): "the word before is the beginning of the expression",
}
TRIES = 40  # sentences made of a line until one has the parameter and is taken
NUMBER = re.compile(r"^(?:The value is|It is|The value is an?) (?:a decimal )?(?:an )?integer,? "
                    r"(?:ranging from|that ranges from|in the range from) (-?\d+) to (-?\d+)(?:\.$|\. The default|, in )")
LENGTH = re.compile(r"^(?:The value|The name|It) is a string of (\d+) to (\d+) (?:case-sensitive |case-insensitive )?"
                    r"characters(?:\.|,| without| and cannot)")
DOUBT = re.compile(r"depend|vary|varies|except|excluding|multiple|step|must be|format|default is|only the|cipher|"
                       r"digit|letter|start|integer.*string|when |For the|when the|[Ii]f the|enumerated")


INTERFACE = re.compile(r"interface|if-?(name|num|type)|port-?(name|num|type)", re.I)  # words of a form of their own


def told(parameter):
    """("int" or "string", low, high), or None where the words leave a doubt."""
    words, kind = parameter.get("value", ""), kind_of(parameter)
    if len(words) > 150 or DOUBT.search(re.sub(r"(When|If)[^.]*(quot|spaces)[^.]*\.?", "", words)):
        return None
    found = NUMBER.match(words) if kind == "int" else LENGTH.match(words) if kind == "string" else None
    if not found:
        return None
    low, high = int(found[1]), int(found[2])
    return (kind, low, high) if low < high and (kind == "int" or high < LINE_LIMIT) else None


def candidates(known):
    """Sentences with one of the parameters in question: (line, view, words, place, name, range). What chance makes of a
    line does not depend on the other lines."""
    for line, views in known:
        ranges = {name: told(p) for name, p in line.parameters.items()
                  if name in line.text and not INTERFACE.search(name) and told(p)}
        for name, limits in ranges.items():
            dice = random.Random(f"{SEED} {line.text} {name}")
            for _ in range(TRIES):
                sentence = Sentence()
                make(dice, line.tree, line, sentence)
                places = [i for i, (_, _, p) in enumerate(sentence) if p is line.parameters[name]]
                if places and len(sentence) < 40:
                    yield line, dice.choice(views), [word for word, _, _ in sentence], dice.choice(places), name, limits


def put(words, place, kind, n):
    word = str(n) if kind == "int" else "q" + "7" * (n - 1)
    return [*words[:place], word, *words[place + 1:]]


def valid_sentences(oracle):
    """For each line and parameter, one sentence that is taken as it is."""
    pool = [(line, views) for line, views in oracle.known if line.parameters and line.first]
    made, found = list(candidates(pool)), {}
    for case, answer in zip(made, match([(view, words) for _, view, words, *_ in made])):
        if answer[0] == OK:
            found.setdefault((case[0].text, case[4]), case)
    return list(found.values())


def excused(words, name, used):
    """Is the line one that comes out otherwise rightly?"""
    text = " ".join(words[1:] if words[0] == "undo" else words)
    for start, parameter in OTHERWISE_RIGHT:
        if parameter == name and text.startswith(start + " "):
            used.add((start, parameter))
            return True
    return False


def ends(case):
    """[(words, is within)]"""
    _, _, words, place, _, (kind, low, high) = case
    beyond = [high + 1] + ([low - 1] if low > (0 if kind == "int" else 1) else [])
    return [(put(words, place, kind, n), True) for n in (low, high)] + \
           [(put(words, place, kind, n), False) for n in beyond]


@pytest.mark.skipif(not REFERENCE.exists(), reason="the command reference is not here")
def test_the_ends_of_ranges_are_those_of_the_reference():
    oracle = Oracle(read_lines())
    valid = valid_sentences(oracle)
    cases = [(case, words, within) for case in valid for words, within in ends(case)]
    answers = match([(case[1], words) for case, words, _ in cases])
    count, wrong, used, others = defaultdict(int), [], set(), 0
    for (case, words, within), (status, at) in zip(cases, answers):
        _, view, _, place, name, (kind, low, high) = case
        if within:
            count[kind, "taken"] += 1
            good = status == OK
        elif oracle.look(view, tuple(words))[0]:
            others += 1
            continue
        else:
            count[kind, "refused"] += 1
            caret = word_at(words, at)
            good = status != OK and caret in (place, oracle.look(view, tuple(words))[1])
        if not good and not excused(words, name, used):
            wrong.append(f"{view}: {name} {kind} {low}..{high}: {status} at {word_at(words, at)}, "
                         f"{'within' if within else 'beyond'} at {place}: {' '.join(words)[:160]}")
    tried = sum(count.values())
    print(f"\nends of ranges: {count['int', 'taken']} numbers and {count['string', 'taken']} lengths to be taken, "
          f"{count['int', 'refused']} and {count['string', 'refused']} to be refused, {len(wrong)} are not; "
          f"{others} beyond are another's, {len(used)} kinds of lines excused")
    assert tried > 15000
    assert not wrong, "\n".join(wrong)
    assert used == set(OTHERWISE_RIGHT), set(OTHERWISE_RIGHT) - used
