"""Session files: the screen itself, replayed on a device and compared. The form is described in docs/session-files.md.

Knows prompts, questions and wildcards; the dialogue itself is all in the files.
"""

import difflib
import re
import select
import time

from lyrebird import LIMIT, PROMPT, Closed

PROMPT_LINE = re.compile(r"(?!<any>|<any lines>|<number>|<time>)(<[^<>\s][^<>]*>|\[[~*]?[^\[\]\s][^\[\]]*\])(.*)$")
QUESTION_LINE = re.compile(r"(.*\[(?:Y/N|Y/N/C|Yes/All/No/Cancel|Y\(yes\)/N\(no\)/C\(cancel\))\] ?: ?)(.*)$")
WILDCARDS = {"<any>": ".*", "<number>": r"\d+", "<time>": r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d"}
ANY_LINES = "<any lines>"
SWITCH = re.compile(r"=== (.+)$")
KEYS = {"^C": "\x03", "^Z": "\x1a"}


class Mismatch(Exception):
    """The replay cannot go on: the device does not wait for what the file types next."""

    def __init__(self, why, screen):
        super().__init__(why)
        self.screen = screen


class Part:
    """What happens at one terminal until the file turns to another one."""

    def __init__(self, name, lines=()):
        self.name = name
        self.lines = list(lines)


def parse(text):
    """(heading lines, parts) of a session file. The heading ends where the screen begins."""
    lines = text.rstrip("\n").split("\n")
    heading = []
    while lines and not (PROMPT_LINE.match(lines[0]) or SWITCH.match(lines[0])):
        heading.append(lines.pop(0))
    parts = [Part(None)]
    for line in lines:
        switch = SWITCH.match(line)
        if switch:
            parts.append(Part(switch[1]))
        else:
            parts[-1].lines.append(line)
    return heading, [p for p in parts if p.lines or p.name]


def unparse(heading, parts):
    lines = list(heading)
    for part in parts:
        if part.name:
            lines.append(f"=== {part.name}")
        lines += part.lines
    return "\n".join(lines) + "\n"


def directives(heading):
    """`word rest` lines of the heading; `#` begins a comment there."""
    return [line.partition(" ")[::2] for line in heading if line and not line.startswith("#")]


# ---- comparing ----


def line_pattern(line):
    pieces = re.split("(" + "|".join(map(re.escape, WILDCARDS)) + ")", line)
    return "".join(WILDCARDS.get(p, re.escape(p)) for p in pieces)


def matches(expected, actual):
    """Do the lines of the file, with their wildcards, describe these lines?"""
    pattern = "".join(r"(?:[^\n]*\n)*" if l == ANY_LINES else line_pattern(l) + "\n" for l in expected)
    return re.fullmatch(pattern, "".join(l + "\n" for l in actual)) is not None


def nearest(line, expected):
    """The line of the file that describes this line of the device, if there is one."""
    if line in expected:
        return line
    return next((e for e in expected if e != ANY_LINES and re.fullmatch(line_pattern(e), line)), line)


def difference(expected, actual):
    seen = [nearest(line, expected) for line in actual]
    plain = difflib.SequenceMatcher(None, expected, seen, autojunk=False)
    hidden = []  # lines that stand where the file says `<any lines>`
    for tag, a0, a1, b0, b1 in plain.get_opcodes():
        hidden += [ANY_LINES] if expected[a0:a1] == [ANY_LINES] else seen[b0:b1]
    return "\n".join(difflib.unified_diff(expected, hidden, "session file", "device", lineterm="", n=3))


def accepted(expected, actual):
    """The device's lines, but the file's own (with wildcards) where they still describe them."""
    return expected if matches(expected, actual) else [nearest(line, expected) for line in actual]


# ---- replaying ----


def inputs(lines):
    """What is typed: (index of the line, kind of what stands before it, text)."""
    found = []
    for i, line in enumerate(lines):
        question = QUESTION_LINE.match(line)
        prompt = PROMPT_LINE.match(line)
        if prompt and not question:
            found.append((i, "prompt", prompt[2]))
        elif question:
            found.append((i, "question", question[2]))
    return found


class Screen:
    """A terminal with what stands in its last line: prompt or question, and text that the device put back there."""

    def __init__(self, terminal):
        self.terminal = terminal
        self.waiting = PROMPT.search(terminal.greeting)[1]
        self.restored = ""

    def kind(self):
        return "question" if QUESTION_LINE.match(self.waiting) else "prompt"

    def play(self, lines, last=True, lenient=False):
        """Types what the lines say; returns the screen as the device shows it. A part in the middle of a file may leave
        out the prompt at its end."""
        screen = []
        todo = inputs(lines)
        for number, (index, kind, typed) in enumerate(todo):
            if self.waiting is None:
                raise Mismatch("the device has closed the connection", screen)
            if index + 1 == len(lines) and typed == self.restored and number:
                break
            if kind != self.kind():
                if lenient and kind == "question":
                    continue
                screen.append(self.waiting)
                raise Mismatch(f"the file types at a {kind}, the device waits at a {self.kind()}", screen)
            bare = typed == self.restored.rstrip()  # the file need not show blanks at the end of a restored line
            if not bare and not typed.startswith(self.restored):
                raise Mismatch(f"the line still holds {self.restored!r}", screen)
            shown = self.type(self.restored if bare else typed)
            screen += [shown[0].rstrip() if bare else shown[0], *shown[1:]]
        ends_with_prompt = todo and todo[-1][0] + 1 == len(lines) and todo[-1][2] == self.restored
        if self.waiting is not None and (last or ends_with_prompt):
            screen.append(self.waiting + self.restored)
        return screen

    def type(self, typed):
        """Types one line, or a line up to a key that acts at once; returns the screen lines that are complete."""
        key = next((k for k in KEYS if typed.endswith(k)), "?" if typed.endswith("?") else None)
        new = typed[len(self.restored):]
        head = self.waiting + self.restored
        try:
            if key == "?":
                return self.help(head, new, typed[:-1])
            if key:
                self.terminal.send(new.removesuffix(key) + KEYS[key])
            else:
                self.terminal.send(new + "\r")
            text = self.terminal.answer()
        except Closed:
            self.waiting = None
            lines = self.terminal.text.replace("\r\n", "\n").rstrip("\n").split("\n")
        else:
            lines = text.split("\r\n")
            self.waiting = lines.pop()
        self.terminal.text = ""
        self.restored = ""
        lines[0] = head + lines[0].removesuffix(key or "") + (key or "")
        return lines

    def help(self, head, new, line):
        """`?` acts at once, and the prompt with the text before it comes back below the help."""
        self.terminal.send(new)
        end = "\r\n" + self.waiting + line
        text = self.terminal.wait(lambda t: t.endswith(end) or t.endswith("  ---- More ----"), repr(end))
        while not text.endswith(end):
            self.terminal.send(" ")
            text += self.terminal.wait(lambda t: t.endswith(end) or t.endswith("  ---- More ----"), repr(end))
        text = text.replace("  ---- More ----\x1b[16D" + " " * 16 + "\x1b[16D", "")
        lines = text[:-len(end)].split("\r\n")
        lines[0] = head + lines[0]
        self.restored = line
        return lines


class Theatre:
    """Replays the parts of a file on a device, or on several that have names; every name is a login of its own."""

    def __init__(self, device, devices=None):
        self.device = device
        self.devices = devices or {}
        self.screens = {}

    def screen(self, name):
        if name == "restart":
            self.device.restart()
            self.screens.clear()
        words = [] if name in (None, "restart") else name.split()
        if words and words[0] in self.devices:
            self.device = self.devices[words[0]]
        key = (self.device, " ".join(words))
        if key not in self.screens:
            self.screens[key] = Screen(self.device.telnet())
        return self.screens[key]

    def until(self, name, lines, last):
        """Types a part again and again until the screen looks like it."""
        screen = self.screen(name)
        end = time.monotonic() + LIMIT
        while True:
            shown = screen.play(lines, last)
            if matches(lines, shown) or time.monotonic() > end:
                return shown
            select.select([], [], [], 0.1)

    def play(self, parts, lenient=False):
        """Yields (part, lines on the screen, reason why it stopped there or None)."""
        for part in parts:
            last = part is parts[-1]
            name = part.name or ""
            try:
                if name == "until" or name.startswith("until "):
                    yield part, self.until(name.partition(" ")[2] or None, part.lines, last), None
                else:
                    yield part, self.screen(part.name).play(part.lines, last, lenient), None
            except Mismatch as stop:
                yield part, stop.screen, str(stop)
                return
