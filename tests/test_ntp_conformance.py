"""The NTP server against the cases of the reference: exact bytes, exact counters, one test for each case.

A case that must stay unanswered is followed by an ordinary request on the same socket: when that one's answer is the
first thing that comes, the case got none. The reference is data from outside the tree.
"""

import json
import re

import pytest

from lyrebird import REFERENCE, ntp_request
from ntp_site import (INTERFACE, LOOPBACK, PRIMARY, SETUPS, SUB, Packet, Reply, assert_good_reply, delta, only,
                      site)  # noqa: F401

EXCLUDED = {"P01", "A11", "S46", "S47"}  # need peers, keys or hours
VARIANTS = {"S35": (40000, 1024), "S45": (1, 8, 15)}
REQUIRED = 57


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
    "E10": answered(), "E11": never_amplifies, "I01": answered(),
}


def load():
    file = REFERENCE / "ntp-conformance.json"
    if not file.exists():
        return []
    cases = json.loads(file.read_text(encoding="utf-8"))
    return [c for c in cases if c["setup"] in SETUPS and c["id"] not in EXCLUDED]


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
    assert len(list(items())) == REQUIRED
    assert {c["id"] for c in CASES} == set(CHECKS)
