"""The same hostile and honest packets to chronyd and to the device: where they differ, a rule must say why.

A rule is a predicate on the request and the text it rests on. A difference that fits no rule fails the test, and so does
a rule that no request has made use of.
"""

import collections
import hashlib
import hmac
import random
import socket
import struct

import pytest
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.cmac import CMAC

from lyrebird import LONG, ip, wait_for
from ntp_peers import Chronyd, need_peers
from ntp_site import PRIMARY, V6, Packet, Site, delta

SEED = 5905
REQUESTS = 100000 if LONG else 10000
BATCH = 40
CHRONYD, CHRONYD6 = "10.7.1.1", "2001:db8:7::1"
Route = collections.namedtuple("Route", "family device chronyd share")  # share: of the requests, one in so many
ROUTES = {"": Route(socket.AF_INET, PRIMARY, CHRONYD, 1), "ipv6": Route(socket.AF_INET6, V6, CHRONYD6, 10)}
PORTS = (0, 123, 1024, 40000, 65535)  # 0: any
HEADER = 48
MAC_SIZES = (20, 24, 36)
FIELD_TYPES = (0x0104, 0x0204, 0x0304, 0x0404, 0x2005, 0xF323)
NTS_FIELDS = {bytes([kind, 4]) for kind in (1, 2, 3, 4)}
CHRONYD_POLL_MIN = -19
MONOTONIC_ROOT = bytes.fromhex("f323001cf5bedd9a") + bytes(20)  # chrony's own field


# ---- keys ----


def cmac(secret, data):
    c = CMAC(AES(secret))
    c.update(data)
    return c.finalize()


Key = collections.namedtuple("Key", "device chrony secret digest")
KEYS = {
    1: Key("md5", "MD5", b"Ntp-Key_2023", lambda secret, data: hashlib.md5(secret + data).digest()),
    2: Key("hmac-sha256", None, b"YsHsjx_202206", lambda secret, data: hmac.digest(secret, data, "sha256")),
    3: Key("aes-128-cmac", "AES128", b"Huawei_NTPkey_16", cmac),
    4: Key("aes-256-cmac", "AES256", b"Huawei_NTPkey_32chars_0123456789", cmac),
}
VENDOR_KEY = 2


def signature(number, data):
    """The MAC of the key."""
    return struct.pack(">I", number) + KEYS[number].digest(KEYS[number].secret, bytes(data))


# ---- requests ----


def header(rng):
    """A client's request with the fields that clients send, in versions 1 to 4."""
    version = rng.choice((1, 2, 3, 3, 4, 4, 4))
    return bytearray(struct.pack(">BBbb", version << 3 | 3, 0, rng.randrange(3, 18), -20) + bytes(36) + rng.randbytes(8))


def any_first_octet(rng, p):
    p[0] = rng.randrange(256)


def any_fields(rng, p):
    p[1:40] = rng.randbytes(39)


def any_poll(rng, p):
    p[2] = rng.randrange(256)


def no_transmit_time(rng, p):
    p[40:48] = bytes(8)


def other_length(rng, p):
    n = rng.choice((rng.randrange(0, 48), rng.randrange(0, 120), 4 * rng.randrange(0, 40), rng.randrange(0, 1200)))
    p[:] = (p + rng.randbytes(n))[:n]


def fields(rng, p):
    """Extension fields, most of them well formed."""
    for _ in range(rng.randrange(1, 4)):
        size = rng.choice((16, 20, 24, 28, 32, 36, 64, 4 * rng.randrange(0, 20), rng.randrange(0, 100)))
        told = size if rng.random() < 0.9 else rng.choice((0, 1, 4, 12, size + 4, size - 1, 65535, rng.randrange(65536))) % 65536
        kind = rng.choice((*FIELD_TYPES, rng.randrange(65536)))
        p += (struct.pack(">HH", kind, told) + rng.randbytes(size))[:max(size, 4)]


def chrony_field(rng, p):
    p += MONOTONIC_ROOT


def mac(rng, p):
    size = rng.choice((*MAC_SIZES, *MAC_SIZES, 4, 8, 52, 68, rng.randrange(0, 80)))
    p += (struct.pack(">I", rng.choice((0, 1, 2, 3, 65535, rng.randrange(2**32)))) + rng.randbytes(size))[:size]


def signed(rng, p):
    """With the whole digest or, as HMAC-SHA256 in version 4 wants it, 20 octets of it."""
    p += signature(rng.choice(tuple(KEYS)), p)[:rng.choice((24, 36))]


def nak(rng, p):
    p += bytes(4)


def flipped_bits(rng, p):
    for _ in range(rng.randrange(1, 4)):
        if p:
            p[rng.randrange(len(p))] ^= 1 << rng.randrange(8)


# In the order they are made: first the header, then what follows it, then the whole.
MUTATIONS = (any_first_octet, any_fields, any_poll, no_transmit_time, fields, fields, chrony_field, mac, signed, signed, signed,
             nak, other_length, flipped_bits)


def requests(count, seed):
    """Pairs of a datagram and the port it comes from. No two transmit times but zero are the same."""
    rng = random.Random(seed)
    for _ in range(count):
        p = header(rng)
        for i in sorted(rng.sample(range(len(MUTATIONS)), rng.choice((0, 1, 1, 2, 2, 3)))):
            MUTATIONS[i](rng, p)
        yield bytes(p), rng.choice(PORTS)


# ---- what the rules speak of ----


class Request:
    """What a datagram holds, read as RFC 5905 and RFC 7822 say."""

    def __init__(self, data, port):
        self.data, self.port = data, port
        first = data[0] if data else 0
        self.version, self.mode = first >> 3 & 7, first & 7
        self.poll = struct.unpack("b", data[2:3])[0] if len(data) > 2 else 0
        self.tail = data[HEADER:]
        self.fields, self.mac, self.broken = [], b"", len(data) < HEADER or len(data) % 4 != 0
        if not self.broken:
            self.split()

    def split(self):
        rest = self.tail
        while self.version == 4 and rest and len(rest) not in (4, 20, 24):
            size = int.from_bytes(rest[2:4], "big")
            if size < 16 or size % 4 or size > len(rest) or (size == len(rest) and size < 28):
                if len(rest) == 36 and any(rest[:4]):
                    break
                self.broken = True
                return
            self.fields.append(rest[:size])
            rest = rest[size:]
        self.mac = rest

    @property
    def client(self):
        return 1 <= self.version <= 4 and (self.mode == 3 or (self.version == 1 and self.mode == 0 and self.port != 123))

    @property
    def full_mac(self):
        return len(self.mac) in MAC_SIZES

    @property
    def key(self):
        """The key whose MAC it carries, 0 if it carries none that is right."""
        number = int.from_bytes(self.mac[:4], "big") if self.full_mac else 0
        if number not in KEYS or len(self.mac) not in ((24, 36) if number == VENDOR_KEY else (20,)):
            return 0
        return number if signature(number, self.data[:-len(self.mac)]).startswith(self.mac) else 0


Rule = collections.namedtuple("Rule", "name basis fits explains states", defaults=(("off", "on"),))
# What a rule explains: "chronyd answers" (and the device does not), "device answers", or the field that differs; and in which
# states of `ntp authentication enable` it holds.
RULES = (
    Rule("a MAC while authentication is off is passed over",
         "vendor: without `ntp authentication enable` a packet is not checked; chronyd refuses a MAC that is wrong",
         lambda r: r.client and r.full_mac, ("device answers",), ("off",)),
    Rule("without authentication an answer has no MAC",
         "vendor: as above; chronyd signs what came with a MAC that is right",
         lambda r: r.client and r.key, ("length",), ("off",)),
    Rule("HMAC-SHA256 is the vendor's",
         "vendor: `authentication-mode hmac-sha256`, which chrony does not have",
         lambda r: r.client and r.key == VENDOR_KEY, ("device answers",), ("on",)),
    Rule("a symmetric peer is no client",
         "vendor: peers are dynamic sessions, of which `ntp max-dynamic-sessions 0` allows none; chronyd answers and "
         "forgets (RFC 5905 section 9.2 would mobilize)",
         lambda r: r.mode == 1 or (r.version == 1 and r.mode == 0 and r.port == 123), ("chronyd answers",)),
    Rule("the poll of a request is given back",
         "RFC 5905 A.5.1.2 copies it; chronyd raises one below its shortest interval",
         lambda r: r.poll < CHRONYD_POLL_MIN, ("poll",)),
    Rule("an unknown extension field is not answered",
         "RFC 7822 section 7.5: it is ignored; chronyd answers the field that chrony has defined",
         lambda r: MONOTONIC_ROOT[:8] in {f[:8] for f in r.fields}, ("length",)),
    Rule("an NTS field of which only others know is ignored",
         "RFC 7822 section 7.5; chronyd takes it for NTS (RFC 8915 section 5.7), of which it finds no part in order",
         lambda r: {f[:2] for f in r.fields} & NTS_FIELDS, ("device answers",)),
)


# ---- the two servers ----


def difference(ours, theirs):
    """What differs between the answers of the device and of chronyd: a list of names."""
    if ours is None or theirs is None:
        return [] if ours is theirs else ["device answers" if ours else "chronyd answers"]
    a, b = Packet(ours), Packet(theirs)
    names = [name for name in ("leap", "version", "mode", "stratum", "poll", "origin", "root_delay")
             if getattr(a, name) != getattr(b, name)]
    return names + (["length"] if len(ours) != len(theirs) else [])


class Pair:
    """The device and chronyd in one namespace, and the sockets that ask them."""

    def __init__(self, folder):
        self.site = Site(folder / "site")
        self.chronyd = None
        self.answers = self.signed = self.sent = 0
        try:
            self.furnish(folder)
        except BaseException:
            self.end()
            raise

    def furnish(self, folder):
        lab = self.site.lab
        lab.wire("port1", "port1")
        ip("-n", lab.dev, "address", "add", f"{CHRONYD}/24", "dev", "port1")
        ip("-n", lab.dev, "link", "set", "port1", "up")
        ip("-n", lab.dev, "address", "add", f"{CHRONYD6}/64", "dev", "port1", "nodad")
        lab.client_address("10.7.1.2/24", "port1")
        lab.client_address("2001:db8:7::2/64", "port1")
        keys = folder / "keys"
        keys.write_text("".join(f"{n} {key.chrony} ASCII:{key.secret.decode()}\n" for n, key in KEYS.items() if key.chrony))
        self.chronyd = Chronyd(lab.dev, folder, ["local stratum 2", "allow", f"bindaddress {CHRONYD}", f"bindaddress {CHRONYD6}", "noclientlog",
                                                 f"keyfile {keys}"])
        self.sockets = {(route.family, port): self.site.socket(port, route.family)
                        for route in ROUTES.values() for port in PORTS}
        self.site.device.configure("undo ntp ipv6 server disable", f"ntp ipv6 server source-address {V6}",
                                   "ntp max-dynamic-sessions 0", *(
            f"ntp authentication-keyid {n} authentication-mode {key.device} {key.secret.decode()}"
            for n, key in KEYS.items()))
        for route in ROUTES.values():
            for address in (route.chronyd, route.device):
                wait_for(lambda: self.answered(route.family, address), f"the first answer of {address}")

    def answered(self, family, address):
        with self.site.socket(family=family) as s:
            s.settimeout(0.2)
            s.sendto(self.site.probe(), (address, 123))
            try:
                return s.recv(4096)
            except TimeoutError:
                return None

    def batch(self, family, address, asked):
        """Sends the requests in a row and returns the answer of each, or None; all come from one port."""
        s = self.sockets[family, asked[0][1]]
        probe = self.site.probe()
        for data, _ in asked:
            s.sendto(data, (address, 123))
        s.sendto(probe, (address, 123))
        self.sent += len(asked) + 1
        answers = {}
        while True:
            data, sender = s.recvfrom(4096)
            assert sender[:2] == (address, 123)
            assert len(data) >= HEADER, data
            if data[24:32] == probe[40:48]:
                break
            assert data[24:32] not in answers, f"two answers of {address}: {data.hex()}"
            answers[data[24:32]] = data
        found = [answers.pop(data[40:48], None) for data, _ in asked]
        assert not answers, f"answers of {address} that nothing asked for: {answers}"
        return found

    def differences(self, route, asked):
        """(request, [what differs]) of all that is not the same."""
        by_port = collections.defaultdict(list)
        for data, port in asked:
            by_port[port].append((data, port))
        for of_port in by_port.values():
            for part in batches(of_port):
                for (data, port), ours, theirs in zip(
                        part, self.batch(route.family, route.device, part), self.batch(route.family, route.chronyd, part)):
                    names = difference(ours, theirs)
                    if ours:
                        self.answers += 1
                        assert len(ours) <= len(data)
                    if ours and len(ours) > HEADER:
                        self.signed += 1
                        whole = signature(int.from_bytes(ours[48:52], "big"), ours[:HEADER])
                        assert len(ours) >= HEADER + 20 and whole.startswith(ours[HEADER:])
                    if names:
                        yield Request(data, port), names, ours, theirs

    def end(self):
        try:
            if self.chronyd:
                self.chronyd.end()
        finally:
            self.site.end()


def batches(asked):
    """Parts of at most BATCH requests of which no two have the same transmit time."""
    part, seen = [], set()
    for data, port in asked:
        transmit = data[40:48] if len(data) >= HEADER else None
        if len(part) == BATCH or transmit in seen:
            yield part
            part, seen = [], set()
        part.append((data, port))
        if transmit:
            seen.add(transmit)
    yield part


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    need_peers()
    made = Pair(tmp_path_factory.mktemp("difference"))
    yield made
    made.end()


@pytest.fixture(params=["off", "on"])
def authentication(request, pair):
    if request.param == "on":
        pair.site.device.configure("ntp authentication enable")
    pair.answers = pair.signed = pair.sent = 0
    yield request.param
    if request.param == "on":
        pair.site.device.configure("undo ntp authentication enable")


@pytest.mark.parametrize("family", ROUTES, ids=lambda f: f or "ipv4")
def test_what_differs_from_chronyd_has_a_rule(pair, authentication, family):
    route = ROUTES[family]
    count = REQUESTS // 2 // route.share
    rules = [rule for rule in RULES if authentication in rule.states]
    used = collections.Counter()
    strange = []
    before = pair.site.counters(family)
    for r, names, ours, theirs in pair.differences(route, requests(count, f"{SEED} {authentication}")):
        for name in names:
            rule = next((rule.name for rule in rules if name in rule.explains and rule.fits(r)), None)
            used[rule] += 1
            if not rule:
                strange.append(f"{name}: {r.data.hex()} from port {r.port}: device {ours and ours.hex()}, "
                               f"chronyd {theirs and theirs.hex()}")
    print(f"{count} requests, {pair.answers} answered by the device, {pair.signed} with a MAC", dict(used))
    assert not strange, f"{len(strange)} differences without a rule:\n" + "\n".join(strange[:10])
    assert route.share > 1 or not [rule.name for rule in rules if not used[rule.name]], "rules that nothing fits"
    assert pair.answers > count / 4 and (pair.signed > count / 50) == (authentication == "on")
    counted = delta(before, pair.site.counters(family))
    assert counted["Received"] * 2 == pair.sent
    assert counted["Sent"] == counted["Processed"] == counted["Received"] - counted["Dropped"]
