"""A device that serves NTP and a client beside it, for the tests of the server: one device for a whole module."""

import os
import re
import socket
import struct
import time
from collections import namedtuple

import pytest

from lyrebird import LIMIT, SILENCE, Device, Lab, inside, ntp_request

INTERFACE = "100GE1/0/1"
PRIMARY, SUB, LOOPBACK = "10.1.1.1", "10.1.2.1", "1.1.1.1"
V6, V6_OTHER = "2001:db8:1::1", "2001:db8:1::2"
NTP_EPOCH = 2208988800
ORIGIN = bytes.fromhex("e90a1b2c3d4e5f60")

KEYS = {1: ("md5", b"Ntp-Key_2023"), 2: ("hmac-sha256", b"YsHsjx_202206"), 3: ("aes-128-cmac", b"Huawei_NTPkey_16"),
        4: ("aes-256-cmac", b"Huawei_NTPkey_32chars_0123456789")}
AUTHENTICATION = ["ntp authentication enable"] + [
    f"ntp authentication-keyid {i} authentication-mode {mode} {key.decode()}" for i, (mode, key) in KEYS.items()]
NO_AUTHENTICATION = ["undo ntp authentication enable"] + [f"undo ntp authentication-keyid {i}" for i in KEYS]
TESTER = "10.1.1.2"
WORKERS = ["--ntp-workers", os.environ.get("LYREBIRD_NTP_WORKERS", "1")]
XDP = ["--ntp-xdp", os.environ.get("LYREBIRD_NTP_XDP", "off")]


def acl(*rules):
    return ["acl 2000", *rules, "quit"]


def rights(right, *rules, kod=True):
    """A set-up with one access right, and the way back."""
    there = [*acl(*rules), f"ntp access {right} 2000"] + (["ntp kod-enable"] if kod else [])
    back = [f"undo ntp access {right}", "undo acl 2000"] + (["undo ntp kod-enable"] if kod else [])
    return there, back


DENY, PERMIT = f"rule deny source {TESTER} 0", f"rule permit source {TESTER} 0"

# How each set-up of the reference differs from S0, and the way back.
SETUPS = {
    "S2": (["ntp authentication-password complexity-check disable", "y"] + AUTHENTICATION,
           NO_AUTHENTICATION + ["undo ntp authentication-password complexity-check disable"]),
    "S3d": rights("peer", DENY),
    "S3d−kod": rights("peer", DENY, kod=False),
    "S3e": rights("peer"),
    "S3s": rights("server", PERMIT, kod=False),
    "S3q": rights("query", PERMIT),
    "S4": rights("limited", PERMIT),
    "S4−kod": rights("limited", PERMIT, kod=False),
    "S0+receive disable": ([f"interface {INTERFACE}", "ntp receive disable", "quit"],
                           [f"interface {INTERFACE}", "undo ntp receive disable", "quit"]),
    "S0+max 0": (["ntp max-dynamic-sessions 0"], ["undo ntp max-dynamic-sessions"]),
    "S0": ([], []),
    "S1": (["undo ntp refclock-master"], ["ntp refclock-master 2"]),
    "S5": (["ntp server disable"], ["undo ntp server disable"]),
    "S6": ([f"undo ntp server source-interface {INTERFACE}"], [f"ntp server source-interface {INTERFACE}"]),
    "S0+ntp disable": (["ntp disable"], ["undo ntp disable"]),
    "S0 with fake time": ([], []),
    "S0 bcast": ([], []),
    "S0 with stratum n": ([], ["ntp refclock-master 2"]),
}

Reply = namedtuple("Reply", "data address port")


class Packet:
    """The header fields of a reply."""

    def __init__(self, data):
        (first, self.stratum, self.poll, self.precision, self.root_delay, self.root_dispersion, self.refid,
         self.reference, self.origin, self.receive, self.transmit) = struct.unpack(">BBbbII4s8s8s8s8s", data[:48])
        self.leap, self.version, self.mode = first >> 6, first >> 3 & 7, first & 7


def seconds(stamp):
    return int.from_bytes(stamp, "big") / 2**32 - NTP_EPOCH


class Site:
    """A device in one namespace, a client in another, and the set-up the device is in."""

    def __init__(self, folder):
        self.lab = Lab()
        self.setup = "S0"
        self.count = 0
        self.bound = ""  # address that sockets are bound to
        self.tester = 20
        self.xdp = XDP[1] != "off"
        self.device = Device(folder, "--interface", f"{INTERFACE}=port0", *WORKERS, *XDP, netns=self.lab.dev, net="host")
        try:
            self.furnish()
        except BaseException:
            self.end()
            raise

    def furnish(self):
        self.device.start()
        if self.xdp:
            self.lab.whole_checksums()
            if XDP[1] == "native":
                self.lab.receive_natively()
        self.lab.client_address("10.1.1.2/24")
        self.lab.client_address("10.1.2.2/24")
        self.lab.client_address("2001:db8:1::9/64")
        self.lab.client_route(LOOPBACK + "/32", PRIMARY)
        self.device.configure(f"interface {INTERFACE}", "undo portswitch", f"ip address {PRIMARY} 24",
                              f"ip address {SUB} 24 sub", "ipv6 enable", f"ipv6 address {V6} 64",
                              f"ipv6 address {V6_OTHER} 64", "quit", "interface LoopBack0", f"ip address {LOOPBACK} 32",
                              "quit", "ntp refclock-master 2", "undo ntp server disable",
                              f"ntp server source-interface {INTERFACE}")

    def enter(self, setup):
        if setup != self.setup:
            lines = SETUPS[self.setup][1] + SETUPS[setup][0]
            if lines:
                self.device.configure(*lines)
            self.setup = setup

    def end(self):
        try:
            self.device.end()
        finally:
            self.lab.close()

    def counters(self, family=""):
        text = self.device.ok(f"display ntp statistics packet {family}".strip())
        return {name.strip(): int(value) for name, value in re.findall(r"^( +[^:\n]+):\s+(\d+)$", text, re.M)}

    def socket(self, port=0, family=socket.AF_INET):
        with inside(self.lab.cli):
            s = socket.socket(family, socket.SOCK_DGRAM)
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        s.settimeout(LIMIT)
        if port or self.bound:
            s.bind((self.bound, port))
        return s

    def probe(self):
        """An ordinary request that is like no other. Where the kernel answers some, it is one for the responder, so that it
        does not overtake another one."""
        self.count += 1
        request = bytearray(ntp_request(transmit=struct.pack(">II", 0x5E171E1, self.count)))
        if self.xdp:
            request[24:32] = ORIGIN
        return bytes(request)

    def ask(self, data, to=PRIMARY, port=0, probe_to=PRIMARY):
        """Sends the bytes, then an ordinary request; returns the replies that came before the latter's."""
        probe = self.probe()
        replies = []
        with self.socket(port, socket.AF_INET6 if ":" in to else socket.AF_INET) as s:
            s.sendto(data, (to, 123))
            s.sendto(probe, (probe_to, 123))
            while True:
                answer, sender = s.recvfrom(4096)
                if answer[24:32] == probe[40:48]:
                    break
                replies.append(Reply(answer, sender[0], sender[1]))
            s.setblocking(False)
            with pytest.raises(BlockingIOError):
                s.recvfrom(4096)
        return replies

    def silent(self, data, to=PRIMARY):
        """Nothing comes back: either the port is closed, or the time runs out."""
        with self.socket(family=socket.AF_INET6 if ":" in to else socket.AF_INET) as s:
            s.settimeout(SILENCE)
            s.connect((to, 123))
            s.send(data)
            with pytest.raises((ConnectionRefusedError, TimeoutError)):
                s.recv(4096)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    made = Site(tmp_path_factory.mktemp("conformance"))
    yield made
    made.end()


# ---- who answered ----


def is_whole_ns(part):
    """Is the part of a time stamp behind the second what a number of ns gives, rounded down?"""
    ns = -(-part * 10**9 // 2**32)
    return (ns << 32) // 10**9 == part


def by_kernel(data):
    """An answer's transmit time stamp is one of whole ns if it is the responder's."""
    return not is_whole_ns(int.from_bytes(data[44:48], "big"))


# ---- checks ----


def delta(before, after):
    return {name: after[name] - before[name] for name in after if after[name] != before[name]}


def only(replies):
    assert len(replies) == 1, f"{len(replies)} replies"
    return replies[0]


def assert_good_reply(reply, request, version, poll, stratum=2):
    """What every answer must be, whatever was asked."""
    assert len(reply.data) == 48 <= len(request)
    p = Packet(reply.data)
    assert (reply.address, reply.port) == (PRIMARY, 123)
    assert (p.leap, p.version, p.mode, p.stratum, p.poll) == (0, version, 4, stratum, poll)
    assert p.origin == request[40:48]
    assert p.receive <= p.transmit and int.from_bytes(p.receive, "big") and int.from_bytes(p.transmit, "big")
    assert abs(seconds(p.transmit) - time.time()) < 5
    assert -30 <= p.precision <= -6
    assert p.refid == (b"LOCL" if stratum == 1 else bytes([127, 127, 1, 0]))
    assert int.from_bytes(p.reference, "big") and p.reference <= p.transmit
    assert p.root_delay == 0
    assert 0x28F <= p.root_dispersion <= 0x28F + 65  # 10 ms, and 15 ppm of at most 64 s
    return p


def in_s0(site):
    site.enter("S0")
    return site
