"""The vendor's notation, read a second time: which words may a syntax line of the command reference take?

Shares nothing with the program, so that it can judge it. Where the reference does not tell what a value may be, any word
may be one.
"""

import re

TOKEN = re.compile(r"<[^<>]*>|&<\d+-\d+>|[{}\[\]|*]|[^\s{}\[\]|*<>]+")
NUMBER = r"\d+(?:/\d+)*(?::\d+)?(?:\.\d+)?"
FORMS = {
    "ipv4": re.compile(r"\d+\.\d+\.\d+\.\d+$"),
    "ipv6": re.compile(r"[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(/\d+)?$"),
    "mac": re.compile(r"[0-9a-fA-F]{1,4}(-[0-9a-fA-F]{1,4}){2,}$"),
    "time": re.compile(r"\d+:\d+(:\d+)?$"),
}
SPACES = re.compile(r"spaces? (is|are)? ?(supported|allowed)|with spaces|can contain (letters, digits, and )?spaces", re.I)
NO_SPACES = re.compile(r"cannot contain|without|quot|spaces? (is|are) not|not (support|allow)", re.I)
INTERFACE = re.compile(r"[A-Za-z0-9-]*[A-Za-z]" + NUMBER + "$")


ANY = "\0"  # stands for whatever word fits

# ---- the notation ----

class Misprint(Exception):
    pass


def parse(text):
    """Nested tuples: ("word", w), ("value", name), ("all", [..]), ("one", [..], optional, any order), ("times", x, m, n)."""
    tokens = TOKEN.findall(text)
    if "".join(tokens) != re.sub(r"\s", "", text):
        raise Misprint(text)
    at = 0

    def sequence(closers):
        nonlocal at
        items = []
        while at < len(tokens) and tokens[at] not in closers:
            token = tokens[at]
            at += 1
            if token in "{[":
                items.append(group(token == "["))
            elif token in ("}", "]", "|", "*"):
                raise Misprint(text)
            elif token.startswith("&<"):
                low, high = map(int, re.findall(r"\d+", token))
                inner = items.pop()
                if inner[0] == "one" and inner[2]:
                    inner, low = ("one", inner[1], False, inner[3]), 0
                items.append(("times", inner, low, high))
            elif token.startswith("<"):
                items.append(("value", token))
            else:
                items.append(("word", token))
        return ("all", items)

    def group(optional):
        nonlocal at
        choices = []
        while True:
            choices.append(sequence(("|", "]" if optional else "}")))
            if at >= len(tokens):
                raise Misprint(text)
            at += 1
            if tokens[at - 1] != "|":
                break
        many = at < len(tokens) and tokens[at] == "*"
        at += many
        return ("one", choices, optional, many)

    whole = sequence(())
    return whole


def glued(text):
    return re.search(r">\s*[./:]\S*<|>[^\s\]\[{}|]", text) is not None


# ---- values ----

def kind_of(parameter):
    """A length in "a string of 1 to 11" may have been read as a range of numbers."""
    kind = (parameter.get("range") or {}).get("kind", "")
    return "string" if kind == "int" and re.search(r"is (a )?string|string data type", parameter["value"]) else kind


def allowed(name, parameter, word):
    """May the word be a value? Where the reference does not tell, it may."""
    limits, kind = parameter.get("range") or {}, kind_of(parameter)
    if kind in FORMS:
        return bool(FORMS[kind].match(word))
    if kind == "int" and limits.get("min") is not None and limits["min"] <= limits["max"]:
        if not re.fullmatch(r"-?\d+", word):
            return bool(re.search("dotted|format|x\\.y|0x|hexadecimal", parameter.get("value", "")))
        if limits["min"] <= int(word) <= limits["max"]:
            return True
        numbers = {int(n.replace(",", "")) for n in re.findall(r"-?\d[\d,]*", parameter.get("value", ""))}
        return int(word) in numbers or bool(re.search("depend|product|to \\d.* to ", parameter.get("value", "")))
    if kind == "string" and limits.get("max") and not re.search("When the .* mode is", parameter.get("value", "")):
        return len(word.strip('"')) <= max(limits["max"], 433 if "cipher" in parameter.get("value", "") else 0)
    return True


def takes_spaces(parameter):
    """A text: it may go on to the end of the line."""
    value = parameter.get("value", "")
    return SPACES.search(value) and not NO_SPACES.search(value)


class Line:
    """A syntax line of the reference."""

    def __init__(self, text, parameters):
        self.text, self.parameters, self.tree = text, parameters, parse(text)
        self.run = []  # the leading keywords
        for node in self.tree[1]:
            if node[0] != "word":
                break
            self.run.append(node[1].lower())
        self.first = self.run[0] if self.run else None

    def value(self, name):
        return self.parameters.get(name, {})

    def takes(self, words):
        """(matches, index of the first word that no reading takes)."""
        far, memo = 0, {}
        for i, keyword in enumerate(self.run):
            if i == len(words) or not (words[i] == ANY or keyword.startswith(words[i].lower())):
                return False, i

        def ends(node, i):
            key = (id(node), i)
            if key not in memo:
                memo[key] = frozenset(find(node, i))
            return memo[key]

        def find(node, i):
            nonlocal far
            if node[0] == "word":
                far = max(far, i)
                if i < len(words) and (words[i] == ANY or node[1].lower().startswith(words[i].lower())):
                    return {i + 1}
                return set()
            if node[0] == "value":
                far = max(far, i)
                return value_ends(node[1], i)
            if node[0] == "all":
                places = {i}
                for inner in node[1]:
                    places = {e for p in places for e in ends(inner, p)}
                return places
            if node[0] == "times":
                places, found = {i}, {i} if node[2] == 0 else set()
                for count in range(1, node[3] + 1):
                    places = {e for p in places for e in ends(node[1], p) if e > p}
                    if not places:
                        break
                    if count >= node[2]:
                        found |= places
                return found
            found = {i} if node[2] else set()
            if not node[3]:
                return found | {e for choice in node[1] for e in ends(choice, i)}
            states = {(i, 0)}
            while states:
                states = {(e, used | 1 << n) for p, used in states for n, choice in enumerate(node[1])
                          if not used >> n & 1 for e in ends(choice, p) if e > p}
                found |= {p for p, used in states}
            return found

        def value_ends(name, i):
            if i >= len(words):
                return set()
            if words[i] == ANY:
                return {i + 1}
            if re.search("interface-?number", name):
                before = i > 0 and INTERFACE.match(words[i - 1])
                return ({i} if before else set()) | ({i + 1} if re.fullmatch(NUMBER, words[i]) else set())
            if re.search("interface-?type", name):
                return {i + 1} if re.fullmatch(r"[A-Za-z0-9-]*[A-Za-z]|" + INTERFACE.pattern[:-1], words[i]) else set()
            if re.search("interface-?name", name):
                joined = i + 1 < len(words) and re.fullmatch(NUMBER, words[i + 1]) and words[i][-1].isalpha()
                return ({i + 2} if joined else set()) | ({i + 1} if INTERFACE.match(words[i]) else set())
            parameter = self.value(name)
            found = {i + 1} if allowed(name, parameter, words[i]) else set()
            if kind_of(parameter) in ("string", "") and takes_spaces(parameter):
                found |= set(range(i + 1, len(words) + 1))
            return found

        whole = ends(self.tree, 0)
        far = max([far, *whole])
        return len(words) in whole, far
