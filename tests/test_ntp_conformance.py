"""The NTP server against the cases of the reference: exact bytes, exact counters, one test for each case.

A case that must stay unanswered is followed by an ordinary request on the same socket: when that one's answer is the
first thing that comes, the case got none. The reference is data from outside the tree.
"""

import hashlib
import hmac
import json
import re
import socket
import struct
import subprocess
import time

import pytest

from lyrebird import REFERENCE, ntp_request, wait_for
from ntp_site import (DENY, INTERFACE, KEYS, LOOPBACK, PRIMARY, SUB, TESTER, Packet, Reply, assert_good_reply, delta,
                      only, seconds, site)  # noqa: F401

VARIANTS = {"S35": (40000, 1024), "S45": (1, 8, 15)}


PROBE = {"Sent": 1, "Received": 1, "Processed": 1}


def answered(version=4, poll=6, port=0):
    """One good reply; the counters grow by it and the request after it."""

    def check(site, request, variant):
        before = site.counters()
        reply = only(site.ask(request, port=port or variant or 0))
        assert_good_reply(reply, request, version, poll)
        assert delta(before, site.counters()) == {"Sent": 2, "Received": 2, "Processed": 2}

    return check


def dropped(*counters):
    """No reply, and only these counters of drops grow."""

    def check(site, request, variant):
        before = site.counters()
        assert site.ask(request) == []
        assert delta(before, site.counters()) == PROBE | {"Received": 2, "Dropped": 1} | dict.fromkeys(counters, 1)

    return check


invalid = dropped("Invalid packets")


def unheard(address):
    """No reply, and NTP never saw the packet."""

    def check(site, request, variant):
        before = site.counters()
        assert site.ask(request, to=address) == []
        assert delta(before, site.counters()) == PROBE

    return check


def leaves_the_clock_alone(counter):
    def check(site, request, variant):
        before = site.device.ok("display ntp status")
        dropped(counter)(site, request, variant)
        after = site.device.ok("display ntp status")
        changing = re.compile(r"(root dispersion|reference time): .*")
        assert changing.sub("", after) == changing.sub("", before)
        answered()(site, ntp_request(), None)

    return check


def from_the_asked_address(site, request, variant):
    reply = only(site.ask(request))
    assert (reply.address, reply.port) == (PRIMARY, 123)
    assert_good_reply(reply, request, 4, 6)


def ten_in_a_row(site, request, variant):
    last, transmits = b"", set()
    with site.socket() as s:
        for _ in range(10):
            s.sendto(request, (PRIMARY, 123))
            data, sender = s.recvfrom(4096)
            p = assert_good_reply(Reply(data, *sender[:2]), request, 4, 6)
            assert p.receive >= last
            last = p.transmit
            transmits.add(last)
    assert len(transmits) == 10


def unsynchronized(site, request, variant):
    reply = only(site.ask(request))
    p = Packet(reply.data)
    assert len(reply.data) == 48
    assert (p.leap, p.version, p.mode, p.stratum, p.poll) == (3, 4, 4, 0, 6)
    assert (p.refid, p.reference, p.origin) == (b"INIT", bytes(8), request[40:48])
    assert p.receive <= p.transmit and int.from_bytes(p.receive, "big")
    assert "clock status: unsynchronized" in site.device.ok("display ntp status")


def server_disabled(site, request, variant):
    before = site.counters()
    site.silent(request)
    assert delta(before, site.counters()) == {"Received": 1, "Dropped": 1, "Server disabled": 1}


def dropped_at_the_interface(site, request, variant):
    replies, grown = collect(site, request)
    assert replies == []
    assert grown == {"Received": 1, "Dropped": 1, "Interface disabled": 1}


def closed(site, request, variant):
    before = site.counters()
    site.silent(request)
    assert delta(before, site.counters()) == {}


def closed_with_its_configuration(site, request, variant):
    closed(site, request, variant)
    lines = site.device.running().splitlines()
    assert {"ntp disable", "ntp refclock-master 2", f"ntp server source-interface {INTERFACE}"} <= set(lines)


def stratum(site, request, variant):
    site.device.configure(f"ntp refclock-master {variant}")
    assert_good_reply(only(site.ask(request)), request, 4, 6, stratum=variant)


def never_amplifies(site, request, variant):
    for case in CASES:
        if case["setup"] == "S0" and case["id"] != "E11":
            data = bytes.fromhex(case["request"])
            replies = site.ask(data)
            assert len(replies) <= 1 and sum(len(r.data) for r in replies) <= len(data), case["id"]


def ages(site, request, variant):
    p = assert_good_reply(only(site.ask(request)), request, 4, 6)
    age = seconds(p.transmit) - seconds(p.reference)
    assert abs(p.root_dispersion - (0.01 + 15e-6 * age) * 65536) <= 2


def wraps(site, request, variant):
    """The era ends on 2036-02-07 at 06:28:16 UTC."""
    now = site.device.ok("display clock")
    site.device.ok("clock datetime 06:28:17 2036-02-07")
    try:
        p = Packet(only(site.ask(request)).data)
        assert 0 < int.from_bytes(p.receive[:4], "big") < 60 and 0 < int.from_bytes(p.transmit[:4], "big") < 60
        assert p.receive <= p.transmit
    finally:
        site.device.ok(time.strftime("clock datetime %H:%M:%S %Y-%m-%d", time.gmtime()))
    assert now


# ---- keys ----


def mac_of(key_id, data, version):
    mode, key = KEYS[key_id]
    if mode == "md5":
        digest = hashlib.md5(key + data).digest()
    elif mode == "hmac-sha256":
        digest = hmac.new(key, data, "sha256").digest()[:20 if version == 4 else 32]
    else:
        cipher = f"AES-{8 * len(key)}-CBC"
        digest = subprocess.run(["openssl", "mac", "-cipher", cipher, "-macopt", f"hexkey:{key.hex()}", "-binary",
                                 "CMAC"], input=data, stdout=subprocess.PIPE, check=True).stdout
    return struct.pack(">I", key_id) + digest


def signed(key_id, version=4):
    """One reply as without a key, and a MAC of that key behind it."""

    def check(site, request, variant):
        before = site.counters()
        reply = only(site.ask(request))
        assert_good_reply(reply._replace(data=reply.data[:48]), request, version, 6)
        assert reply.data[48:] == mac_of(key_id, reply.data[:48], version)
        assert len(reply.data) <= len(request)
        assert delta(before, site.counters()) == {"Sent": 2, "Received": 2, "Processed": 2}

    return check


unauthentic = dropped("Validity test failures", "Authentication failures")


def altered(site, request, variant):
    a01 = bytearray(request_of(next(c for c in CASES if c["id"] == "A01")))
    signed(1)(site, bytes(a01), None)
    a01[40] ^= 1
    unauthentic(site, bytes(a01), None)


# ---- rights ----


def collect(site, *requests):
    """Sends them, waits until NTP has counted them all; returns what was answered and how the counters grew."""
    before = site.counters()
    with site.socket() as s:
        for request in requests:
            s.sendto(request, (PRIMARY, 123))
        wait_for(lambda: site.counters()["Received"] >= before["Received"] + len(requests), "the requests")
        s.setblocking(False)
        replies = []
        while True:
            try:
                replies.append(Reply(*_flat(s.recvfrom(4096))))
            except BlockingIOError:
                return replies, delta(before, site.counters())


def _flat(received):
    data, sender = received
    return data, sender[0], sender[1]


def assert_kiss(reply, request, code):
    p = Packet(reply.data)
    assert len(reply.data) == 48
    assert (p.leap, p.version, p.mode, p.stratum, p.refid) == (3, 4, 4, 0, code)
    assert p.origin == request[40:48]
    return p


def denied(kiss):
    def check(site, request, variant):
        replies, grown = collect(site, request)
        sent = {"Sent": 1} if kiss else {}
        assert grown == sent | {"Received": 1, "Dropped": 1, "Access denied": 1}
        assert len(replies) == (1 if kiss else 0)
        if kiss:
            assert_kiss(replies[0], request, b"DENY")

    return check


def matches_no_rule(site, request, variant):
    site.device.configure("acl 2000", "undo rule 5", "rule permit source 10.9.9.9 0", "quit")
    try:
        denied(True)(site, request, variant)
    finally:
        site.device.configure("acl 2000", "undo rule 5", DENY, "quit")


def forgotten(site):
    """A source that never asked: the table of rates goes by address, so another one of the tester's is used."""
    site.tester += 1
    address = f"10.1.1.{site.tester}"
    site.lab.client_address(f"{address}/24")
    site.device.configure("acl 2000", f"rule permit source {address} 0", "quit")
    return address


def too_fast(kiss):
    def check(site, request, variant):
        site.bound = forgotten(site)
        try:
            replies, grown = collect(site, request, request, request)
        finally:
            site.bound = ""
        assert_good_reply(replies[0], request, 4, 6)
        assert grown == {"Sent": len(replies), "Received": 3, "Processed": 1, "Dropped": 2, "Rate-limited": 2}
        assert len(replies) == (2 if kiss else 1)
        if kiss:
            assert assert_kiss(replies[1], request, b"RATE").poll >= 1

    return check


def slow_enough(site, request, variant):
    site.bound = forgotten(site)
    try:
        assert_good_reply(only(collect(site, request)[0]), request, 4, 6)
        time.sleep(2.1)  # what the case is about: longer than the least spacing
        assert_good_reply(only(collect(site, request)[0]), request, 4, 6)
    finally:
        site.bound = ""


def broadcasts(site, request, variant):
    with site.socket(123) as s:
        s.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        site.device.configure(f"interface {INTERFACE}", "ntp broadcast-server", "quit")
        try:
            p = Packet(s.recvfrom(4096)[0])
        finally:
            site.device.configure(f"interface {INTERFACE}", "undo ntp broadcast-server", "quit")
    assert (p.leap, p.mode, p.stratum) == (0, 5, 2)


# ---- peers ----


def peer(site, request, variant):
    replies, _ = collect(site, request)  # counted as dropped: it does not know the time
    p = Packet(only(replies).data)
    assert (p.version, p.mode, p.stratum, p.origin) == (4, 2, 2, request[40:48])
    assert TESTER in site.device.ok("display ntp sessions")


def no_peer(counter):
    def check(site, request, variant):
        _, grown = collect(site, request)
        assert grown["Dropped"] == 1 and grown[counter] == 1
        assert TESTER not in site.device.ok("display ntp sessions")

    return check


CHECKS = {
    "S01": answered(), "S02": answered(3), "S03": answered(2), "S04": answered(1), "S05": answered(1),
    "S06": invalid, "S07": invalid, "S08": invalid, "S09": invalid, "S10": invalid, "S11": leaves_the_clock_alone("Validity test failures"),
    "S12": leaves_the_clock_alone("Invalid packets"), "S13": invalid, "S14": invalid, "S15": invalid, "S16": invalid, "S17": invalid,
    "S18": invalid, "S19": invalid, "S20": invalid, "S21": invalid, "S22": invalid, "S24": invalid, "S25": answered(),
    "S26": answered(poll=0), "S27": answered(), "S28": answered(), "S29": answered(), "S30": answered(poll=0),
    "S31": answered(poll=17), "S32": answered(poll=127), "S33": answered(poll=-6), "S34": answered(port=123),
    "S35": answered(), "S36": unheard(SUB), "S37": unheard(LOOPBACK), "S38": from_the_asked_address,
    "S39": ten_in_a_row, "S40": unsynchronized, "S41": server_disabled, "S42": closed_with_its_configuration,
    "S43": closed, "S45": stratum, "S48": invalid, "E01": answered(), "E02": invalid, "E05": invalid, "E06": invalid,
    "E07": invalid, "E08": answered(), "E09": dropped("Validity test failures", "Authentication failures"),
    "E10": answered(), "E11": never_amplifies, "I01": answered(), "S23": unauthentic,
    "S44": dropped_at_the_interface, "S46": ages, "S47": wraps, "A01": signed(1), "A02": signed(1, 3),
    "A03": unauthentic, "A04": unauthentic, "A05": signed(3), "A06": signed(4), "A07": unauthentic,
    "A08": signed(2, 3), "A09": unauthentic, "A10": answered(), "A11": answered(), "A12": altered, "E03": signed(1),
    "E04": signed(1), "K01": denied(True), "K02": denied(False), "K03": denied(False), "K04": denied(True),
    "K05": matches_no_rule, "K06": too_fast(True), "K07": slow_enough, "K08": too_fast(False), "K09": denied(True),
    "K10": broadcasts, "P01": peer, "P02": no_peer("Max dynamic association reached"), "P03": no_peer("Access denied"),
}
LAST = ("P01", "S47")  # what they leave behind changes what others see


def load():
    file = REFERENCE / "ntp-conformance.json"
    if not file.exists():
        return []
    cases = json.loads(file.read_text(encoding="utf-8"))
    return sorted(cases, key=lambda c: c["id"] in LAST)


def items():
    for case in CASES:
        for variant in VARIANTS.get(case["id"], (None,)):
            yield pytest.param(case, variant, id=case["id"] + (f"-{variant}" if variant else ""))


CASES = load()
needs_reference = pytest.mark.skipif(not CASES, reason="no reference data: set LYREBIRD_REFERENCE")


def request_of(case):
    return bytes.fromhex(case["request"]) if re.fullmatch(r"[0-9a-f]*", case["request"]) else b""


@needs_reference
@pytest.mark.parametrize(("case", "variant"), items())
def test_case_of_the_reference(site, case, variant):
    assert case["id"] in CHECKS, f"nothing checks {case['id']}: {case['expect']}"
    site.enter(case["setup"])
    CHECKS[case["id"]](site, request_of(case), variant)


@needs_reference
def test_no_required_case_of_the_reference_is_left_out():
    assert {c["id"] for c in CASES} == set(CHECKS)
