"""Commits that change what the server does, one after the other, while a client asks a thousand times a second.

Every answer must be one that a configuration allows which was in force between the request and the answer; every request
without an answer must be explained by one that allows none.
"""

import random
import select
import statistics
import struct
import threading
import time

import pytest

from lyrebird import BINARY, LONG, ip, ntp_request, wait_for
from ntp_site import INTERFACE, LOOPBACK, PRIMARY, SUB, Packet, Site, by_kernel, delta

SEED = 5905
COMMITS = 5000 if LONG else 150 if "sanitize" in str(BINARY) else 1000
EAGER = {False: "the event loop", True: "a thread"}  # who answers
INTERVAL = 0.001
CATCH_UP = 0.02  # of a pause that the machine made so much is made up for: no socket holds more at once
REQUESTS = 3  # under every configuration at least: one to each address
ADDRESSES = (PRIMARY, LOOPBACK, SUB)


class Asker(threading.Thread):
    """Asks the addresses in turn and writes down when, and what came back when."""

    def __init__(self, site):
        super().__init__(daemon=True)
        self.socket = site.socket()
        self.asked = []  # [address, sent, received or None, stratum]
        self.strange = []
        self.kernel = set()  # numbers of those that the kernel answered (LYREBIRD_NTP_XDP): they overtake others
        self.ended = threading.Event()  # no more questions
        self.answered = threading.Event()  # nor answers

    def run(self):
        due = time.monotonic()
        while not self.ended.is_set():
            self.take(due - time.monotonic())
            if time.monotonic() >= due:
                self.ask()
                due = max(due + INTERVAL, time.monotonic() - CATCH_UP)
        while not self.answered.is_set():
            self.take(0.05)
        self.take(0.2)

    def ask(self):
        address = ADDRESSES[len(self.asked) % len(ADDRESSES)]
        request = ntp_request(transmit=struct.pack(">II", 0x10AD, len(self.asked)))
        self.asked.append([address, time.monotonic(), None, None])
        self.socket.sendto(request, (address, 123))

    def take(self, limit):
        """Takes answers until the time is over."""
        end = time.monotonic() + limit
        while select.select([self.socket], [], [], max(0, end - time.monotonic()))[0]:
            data, sender = self.socket.recvfrom(4096)
            self.note(data, sender, time.monotonic())

    def note(self, data, sender, now):
        p = Packet(data)
        mark, number = struct.unpack(">II", p.origin)
        asked = self.asked[number] if mark == 0x10AD and number < len(self.asked) else None
        if asked is None or asked[2] is not None or sender != (asked[0], 123) or (p.version, p.mode, len(data)) != (4, 4, 48):
            self.strange.append((data.hex(), sender))
            return
        asked[2:] = now, p.stratum if p.leap == 0 else None
        if by_kernel(data):
            self.kernel.add(number)

    def go_on(self, since):
        """Until it has asked some more than the first `since`."""
        while len(self.asked) < since + REQUESTS:
            assert self.is_alive()
            self.ended.wait(INTERVAL)

    def end(self, site):
        """On a busy machine the last answers come late: it listens until the device has none left."""
        self.ended.set()
        wait_for(lambda: site.counters() == site.counters(), "the last answers to be sent")
        self.answered.set()
        self.join()
        self.socket.close()


class Model:
    """What the configuration says, and how a change of it is typed."""

    def __init__(self):
        self.stratum, self.everywhere = 2, False
        self.off, self.closed, self.denied = False, False, False  # doors
        self.rules = {PRIMARY: True, LOOPBACK: False}

    def answer(self, address):
        """The stratum that a request to the address is answered with; -1 if it is not answered."""
        if self.off or self.closed or self.denied or not (self.everywhere or self.rules.get(address)):
            return -1
        return self.stratum

    def state(self):
        return {address: self.answer(address) for address in ADDRESSES}

    def change(self, rng):
        """Changes something and returns the lines. A closed door is soon opened again, so that there is much to see."""
        closed = [door for door, shut in ((self.switch, self.off), (self.service, self.closed), (self.access, self.denied))
                  if shut]
        if closed and rng.random() < 0.6:
            return rng.choice(closed)(rng)
        what = rng.choice((self.other_stratum, self.other_stratum, self.switch, self.rule, self.rule, self.all,
                           self.service, self.access, self.nothing))
        return what(rng)

    def other_stratum(self, rng):
        if self.stratum is not None and rng.random() < 0.2:
            self.stratum = None
            return ["undo ntp refclock-master"]
        self.stratum = rng.choice([n for n in range(1, 16) if n != self.stratum])
        return [f"ntp refclock-master {self.stratum}"]

    def switch(self, _):
        self.off = not self.off
        return ["ntp server disable" if self.off else "undo ntp server disable"]

    def service(self, _):
        self.closed = not self.closed
        return ["ntp disable" if self.closed else "undo ntp disable"]

    def access(self, _):
        """A list that does not exist denies everybody."""
        self.denied = not self.denied
        return ["ntp access peer 2999" if self.denied else "undo ntp access peer"]

    def rule(self, rng):
        address = rng.choice((PRIMARY, LOOPBACK))
        self.rules[address] = not self.rules[address]
        line = f"ntp server source-interface {INTERFACE if address == PRIMARY else 'LoopBack0'}"
        return [line if self.rules[address] else f"undo {line}"]

    def all(self, _):
        self.everywhere = not self.everywhere
        return ["ntp server source-interface all enable", "y"] if self.everywhere else \
            ["ntp server source-interface all disable"]

    def nothing(self, rng):
        return [f"sysname R{rng.randrange(10000)}"]


class Journal:
    """Which states were in force when. During a commit it is the old one or the new one."""

    def __init__(self, state):
        self.entries = [(0, state)]  # (begin, state)
        self.ends = []  # when the state gave way, at the latest

    def add(self, begin, end, state):
        self.entries.append((begin, state))
        self.ends.append(end)

    def in_force(self, since, until):
        ends = self.ends + [float("inf")]
        return [state for (begin, state), end in zip(self.entries, ends) if begin <= until and end >= since]


@pytest.fixture(params=EAGER, ids=EAGER.get)
def site(request, tmp_path, monkeypatch):
    if request.param:
        monkeypatch.setenv("LYREBIRD_NTP_EAGER", "1")
    made = Site(tmp_path)
    yield made
    made.end()


def typed(telnet, line):
    text = telnet.command(line)
    assert "Error" not in text, text


def commit(telnet, asker, lines):
    since = len(asker.asked)
    for line in lines:
        typed(telnet, line)
    asker.go_on(since)
    begin = time.monotonic()
    typed(telnet, "commit")
    return begin, time.monotonic()


def judge(asked, kernel, journal):
    """What no configuration explains, wrong answers and silence, as sentences. The responder answers requests to one
    address in their order, so one without an answer was dropped before the next one was answered by it."""
    wrong, silent = [], []
    before = {address: float("inf") for address in ADDRESSES}
    for number, (address, sent, received, stratum) in reversed(list(enumerate(asked))):
        if received is not None and number not in kernel:
            before[address] = received
        possible = {state[address] for state in journal.in_force(sent, before[address] if received is None else received)}
        if received is None and -1 not in possible:
            silent.append(f"{address} at {sent}: no answer, but {possible}")
        elif received is not None and stratum not in possible:
            wrong.append(f"{address} at {sent}: stratum {stratum}, but {possible}")
    return wrong, silent


def overflows(site):
    """Datagrams that the kernel dropped because the device or the client did not run for long enough."""
    total = 0
    for netns in (site.lab.dev, site.lab.cli):
        text = ip("netns", "exec", netns, "cat", "/proc/net/snmp").stdout
        names, values = (line.split() for line in text.splitlines() if line.startswith("Udp:"))
        total += int(dict(zip(names, values))["RcvbufErrors"])
    return total


def test_no_answer_is_wrong_or_lost_while_commits_change_the_server(site):
    rng = random.Random(SEED)
    model = Model()
    journal = Journal(model.state())
    telnet = site.device.telnet()
    # A line that stays, so that no commit brings the first one or removes the last.
    telnet.commands("system-view", "ntp max-distance 2", "commit")
    before, dropped, pid = site.counters(), overflows(site), site.device.pid
    asker = Asker(site)
    asker.start()
    began = time.monotonic()
    for _ in range(COMMITS):
        journal.add(*commit(telnet, asker, model.change(rng)), model.state())
    took = time.monotonic() - began
    asker.end(site)
    dropped = overflows(site) - dropped
    answered = [a for a in asker.asked if a[2] is not None]
    print(f"{COMMITS} commits and {len(asker.asked)} requests in {took:.1f} s, {len(answered)} answered, {dropped} dropped by the kernel")
    assert not asker.strange
    wrong, silent = judge(asker.asked, asker.kernel, journal)
    told = f"{len(wrong)} and {len(silent)}: {(wrong + silent)[:10]}"
    assert not wrong and len(silent) <= dropped, told
    assert site.device.pid == pid and site.device.alive()
    assert 0 <= delta(before, site.counters())["Sent"] - len(answered) <= dropped
    assert statistics.median(b[1] - a[1] for a, b in zip(asker.asked, asker.asked[1:])) < 1.2 * INTERVAL
    assert 0.1 < len(answered) / len(asker.asked) < 0.9
