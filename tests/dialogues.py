"""Replays printed dialogues on factory devices and tells what differs.

Knows how the manual writes a dialogue down and how to bring a device to where one begins; knows no command's meaning.
"""

import json
import re
import select
import socket
import subprocess
import tempfile
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from lyrebird import BINARY, LIMIT

FACTORY = "HUAWEI"
PRINTED = re.compile(r"(?:<(?P<user>[A-Za-z][^<>/=]*)>|\[(?P<mark>[~*])(?P<name>[^\[\]]+)\]) *(?P<typed>.*)$")
PROMPT = re.compile(r"(?:^|\n)(<[^<>\n]+>|\[[~*]?[^\[\]\n]+\])$")
PARSER_ERROR = re.compile(
    r"^ *\^\nError: (Unrecognized command|Incomplete command|Ambiguous command|Wrong parameter|Too many parameters)"
    r" found at", re.M)
QUESTION = re.compile(r"\[(?:Y/N|Y/N/C|Y\(yes\)/N\(no\)/C\(cancel\))\]: ?$")
ANSWER = re.compile(r"\[Y[^\]]*N[^\]]*\] ?:? *([A-Za-z]+)")
WORKERS = 4  # most of them wait for the answers of a ping that never come
PATIENCE = 1.0  # seconds until a command that goes on and on (ping) is told to stop
DIRTY = "undo header login"  # nothing stands there, yet every undo is recorded: the candidate is changed


class Line:
    """One typed line: the prompt before it, the printed answers, and the prompt after it (None: not printed)."""

    def __init__(self, page, number, match):
        self.page, self.number = page, number
        self.text = match[0].strip()
        self.typed = re.sub(r"(^|\s+)//.*", "", match["typed"]).strip()
        self.mark, self.prompt = match["mark"] or "", (match["user"] or match["name"]).strip()
        self.answers, self.next = [], None

    def printed(self):
        return f"[{self.mark}{self.prompt}]" if self.mark else f"<{self.prompt}>"


def read_pages(path):
    """[(page, [[Line, ...] of a dialogue, ...])]; lines are numbered through a page."""
    pages = {}
    with open(path, encoding="utf-8") as records:
        for record in map(json.loads, records):
            page = pages.setdefault(record["page"], [0, []])
            lines = []
            for text in record["lines"]:
                page[0] += 1
                match = PRINTED.match(text)
                if match:
                    lines.append(Line(record["page"], page[0], match))
                elif lines and (found := ANSWER.search(text)):
                    lines[-1].answers.append(found[1])
            for line, after in zip(lines, lines[1:]):
                line.next = after
            page[1].append([line for line in lines if line.typed and "?" not in line.typed])
    return [(name, dialogues) for name, (_, dialogues) in pages.items()]


class Shop:
    """The process that makes devices (tests/replay/replay.c)."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="replay")
        self.path = self.folder.name + "/socket"
        program = BINARY.parent / "tests/replay/replay"
        self.process = subprocess.Popen(
            [program, self.path, self.folder.name], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL)
        assert self.process.stdout.readline() == b"ready\n", "no devices are made"

    def device(self):
        return Login(self.path)

    def close(self):
        self.process.stdin.close()
        self.process.wait(LIMIT)
        self.process.stdout.close()
        self.folder.cleanup()


class Login:
    """A console login on a factory device of its own."""

    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(path)
        self.prompt = ""
        self.over = False
        self.name, self.renaming = FACTORY, False
        self._read("", iter(()))

    def _read(self, typed, answers):
        got, waited = "", False
        while True:
            if not select.select([self.socket], [], [], LIMIT if waited else PATIENCE)[0]:
                assert not waited, f"no prompt after {typed!r}: {got[-300:]!r}"
                waited = True
                self.socket.sendall(b"\x03")
                continue
            piece = self.socket.recv(65536).decode("utf-8", "replace")
            if not piece:
                self.over = True
                return got
            got += piece
            body = got[got.find("\n") + 1:] if typed else got
            if typed and "\n" not in got:
                continue
            if found := PROMPT.search(body):
                self.prompt = found[1]
                return body[: found.start()]
            if QUESTION.search(body):
                self.socket.sendall(next(answers, "y").encode() + b"\n")

    def type(self, line, answers=()):
        """What is printed between the line and the next prompt."""
        self.socket.sendall(line.encode() + b"\n")
        return self._read(line, iter(answers))

    def suffix(self):
        """Of the view: '' in the system view, None in the user view."""
        if self.prompt.startswith("<"):
            return None
        return self.prompt[1:-1].lstrip("~*")[len(self.name):]

    def close(self):
        self.socket.close()


class Ways:
    """How the manual itself gets from one view into a longer one: (suffix) -> the commands that lead there."""

    def __init__(self, pages):
        self.by_host, self.by_page, self.anywhere = defaultdict(dict), defaultdict(dict), {}
        for page, dialogues in pages:
            for lines in dialogues:
                for line in lines:
                    self._learn(page, line)

    def _learn(self, page, line):
        after = line.next
        if not line.mark or not after or not after.mark or line.typed in ("quit", "return"):
            return
        host, before, then = split(line.prompt, after.prompt)
        if host is None or then == before or not then:
            return
        step = (before if then.startswith(before) else "", line.typed)
        if then.startswith(before + "-") or not before:
            self.by_host[page, host].setdefault(then, step)
            self.by_page[page].setdefault(then, step)
            self.anywhere.setdefault(then, step)

    def to(self, page, host, suffix):
        commands, seen = [], set()
        while suffix and suffix not in seen:
            seen.add(suffix)
            known = self.by_host[page, host], self.by_page[page], self.anywhere
            step = next((steps[suffix] for steps in known if suffix in steps), None) or guess(suffix)
            commands.insert(0, step[1])
            suffix = step[0]
        return commands


GUESSES = [  # for views that no dialogue enters
    (r"-((?:\d+GE|Eth-Trunk|Vlanif|Vbdif|LoopBack|MEth|Nve|Tunnel)[\d/.:]+)", r"interface \1"),
    (r"-vlan(\d+)", r"vlan \1"),
    (r"-bd(\d+)", r"bridge-domain \1"),
    (r"-(ospf|ospfv3|isis|rip|ripng)-(\d+)", r"\1 \2"),
    (r"-acl4-\w+-(\d+)", r"acl number \1"),
    (r"-acl6-\w+-(\d+)", r"acl ipv6 number \1"),
    (r"-ui-vty(\d+)-(\d+)", r"user-interface vty \1 \2"),
    (r"-aaa", "aaa"),
]


def guess(suffix):
    for pattern, command in GUESSES:
        if found := re.fullmatch(pattern, suffix):
            return "", found.expand(command)
    if found := re.fullmatch(r"(-telemetry)-(sensor|destination)-group-([^-]+)", suffix):
        return found[1], f"{found[2]}-group {found[3]}"
    if found := re.fullmatch(r"-segment(classifier|behavior|policy)-(.+)", suffix):
        return "", f"segment {found[1]} {found[2]}"
    outer, _, word = suffix.rpartition("-")
    return outer, word


def split(first, second):
    """Name of the host and the suffixes of two prompts of one device; (None, None, None) if they are of two."""
    parts = first.split("-")
    for n in range(1, len(parts) + 1):
        host = "-".join(parts[:n])
        if second == host or second.startswith(host + "-"):
            return host, first[len(host):], second[len(host):]
    return None, None, None


class Replay:
    """One page: a device for every host name."""

    def __init__(self, shop, ways, page, again):
        self.shop, self.ways, self.page, self.again = shop, ways, page, again
        self.devices = {}

    def dialogue(self, lines):
        """Outcomes of the lines of one dialogue. A device is brought to the prompt of its first line in it, and where
        `again` says so to the prompt of every further line."""
        begun = set()
        for line in lines:
            host, device = self.device(line)
            if device not in begun or self.again:
                there = self.bring(device, host, line)
            else:
                there = device.prompt == line.printed()
            begun.add(device)
            yield self.run(line, host, device, there)

    def close(self):
        for device in self.devices.values():
            device.close()

    @staticmethod
    def host_of(prompt, names):
        known = [n for n in names if prompt == n or prompt.startswith(n + "-")]
        return max(known, key=len) if known else prompt.split("-")[0]

    def _make(self, host):
        device = self.shop.device()
        if host != FACTORY:
            for line in ("system-view", "sysname " + host, "commit", "return"):
                device.type(line)
            device.name = host
        self.devices[host] = device
        return device

    def device(self, line):
        host = self.host_of(line.prompt, [*self.devices, FACTORY])
        device = self.devices.get(host)
        if device and device.renaming and not line.mark and host == FACTORY:
            device = None  # the page never printed the commit; this is the next one out of its box
        if device is None or device.over:
            device = self._make(host)
        return host, device

    def bring(self, device, host, line):
        """To the prompt that is printed before the line. False if no way leads there."""
        if device.prompt == line.printed():
            return True
        if not line.mark:
            device.type("return", ["y"])
            if not device.prompt.startswith("<"):
                device.type("clear configuration candidate")
                device.type("return", ["n"])
            return device.prompt == line.printed()
        if device.prompt.startswith("<"):
            device.type("system-view")
        self._enter(device, line.prompt[len(host):])
        if line.mark == "~" and device.prompt.startswith("[*"):
            device.type("commit")
            if device.prompt.startswith("[*"):
                device.type("clear configuration candidate")
                self._enter(device, line.prompt[len(host):])
                device.type("commit")
        elif line.mark == "*" and device.prompt.startswith("[~"):
            self._enter(device, "")
            device.type(DIRTY)
            self._enter(device, line.prompt[len(host):])
        return device.prompt == line.printed()

    def _enter(self, device, suffix):
        while device.suffix() and not (suffix == device.suffix() or suffix.startswith(device.suffix() + "-")):
            before = device.prompt
            device.type("quit")
            if device.prompt == before:
                break
        if device.suffix() != suffix:
            while device.suffix():
                device.type("quit")
            for command in self.ways.to(self.page, device.name, suffix):
                device.type(command, ["y"] * 9)

    def run(self, line, host, device, there):
        """Outcome of one typed line, a dict."""
        before = device.prompt
        if line.typed == "quit" and not line.mark:
            return {"line": line, "before": before, "there": there, "error": None, "after": None, "right": None}
        out = device.type(line.typed, line.answers)
        device.renaming |= line.typed.startswith("sysname ")
        after = device.prompt
        self._rename(host, device)
        error = PARSER_ERROR.search(out)
        return {"line": line, "before": before, "there": there, "error": error and error[1], "after": after,
                "out": out, "right": self._right(line, host, device)}

    def _rename(self, host, device):
        """Prompts of the device bear a new name after a commit of `sysname`."""
        text = device.prompt.strip("<>[]").lstrip("~*")
        if text == device.name or text.startswith(device.name + "-"):
            return
        new = text.split("-")[0]
        device.name, device.renaming = new, False
        self.devices.pop(host, None)
        self.devices[new] = device

    def _right(self, line, host, device):
        """None if the next prompt is not printed, or is another device's."""
        if not line.next:
            return None
        other = line.next.prompt
        if not any(other == n or other.startswith(n + "-") for n in (host, device.name)):
            return None
        if other == FACTORY and device.name != FACTORY and not line.next.mark:
            return None  # a new device's first prompt
        return device.prompt == line.next.printed()


def replay(pages, ways=None, again=True):
    """Outcomes of all typed lines, in order. With `again` a device is brought to each line's prompt before it is typed,
    otherwise only where a dialogue begins."""
    ways = ways or Ways(pages)
    shop = Shop()

    def run(page):
        page, dialogues = Replay(shop, ways, page[0], again), page[1]
        try:
            return [outcome for lines in dialogues for outcome in page.dialogue(lines)]
        finally:
            page.close()

    try:
        with ThreadPoolExecutor(WORKERS) as pool:
            for outcomes in pool.map(run, pages):
                yield from outcomes
    finally:
        shop.close()


if __name__ == "__main__":
    import sys

    chosen = read_pages(Path(sys.argv[1]))
    all_ways = Ways(chosen)
    part = [p for p in chosen if len(sys.argv) < 3 or re.search(sys.argv[2], p[0])]
    for o in replay(part, all_ways):
        ln = o["line"]
        print(json.dumps({"page": ln.page, "number": ln.number, "printed": ln.printed(), "typed": ln.typed,
                          "next": ln.next.printed() if ln.next else None, "before": o["before"], "there": o["there"],
                          "error": o["error"], "after": o["after"], "right": o["right"], "out": o.get("out", "")[:600]}))
