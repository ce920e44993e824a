"""The cases of the vendor's pages on trouble with NTP, each between two devices: broken, looked at, mended, working."""

import re
from contextlib import contextmanager

import pytest

from lyrebird import ip, ntp_answered, ntp_silent, wait_for
from test_ntp_client import A, B, INTERFACE, Pair, follows, sessions, shown, status

LOOPBACK, SUB = "1.1.1.1", "10.1.9.1"
LISTEN = f"ntp server source-interface {INTERFACE}"


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    """DeviceA is a master that listens by its interface; it has a secondary and a loopback address that DeviceB reaches."""
    made = Pair(tmp_path_factory.mktemp("troubles"))
    try:
        made.a.configure(f"interface {INTERFACE}", f"ip address {SUB} 24 sub", "quit", "interface LoopBack0",
                         f"ip address {LOOPBACK} 32")
        for prefix in (f"{LOOPBACK}/32", "10.1.9.0/24"):
            ip("-n", made.lab.cli, "route", "add", prefix, "via", A)
        yield made
    finally:
        made.end()


@contextmanager
def changed(device, lines, back):
    """A configuration and the way back; the lines of `back` are typed in the system view."""
    device.configure(*lines)
    try:
        yield
    finally:
        device.configure(*back)


def counter(device, name):
    return int(re.search(rf"^ +{name} +: +(\d+)$", shown(device, "display ntp statistics packet"), re.M)[1])


def grows(device, name, before):
    wait_for(lambda: counter(device, name) > before, f"{name} to grow")


@contextmanager
def asking(pair, source, *options, counted=()):
    """DeviceB asks the source, beginning now. The counters, given as (device, name), grow before it stops."""
    line = f"ntp unicast-server {source}"
    before = [(device, name, counter(device, name)) for device, name in counted]
    with changed(pair.b, [" ".join((line, *options))], [f"undo {line}"]):
        yield
        for grown in before:
            grows(*grown)


def in_vain(pair, source, *counted):
    """DeviceB asks and gets no answer; who hears it counts it."""
    sent, received = counter(pair.b, "Sent"), counter(pair.b, "Received")
    with asking(pair, source, counted=counted):
        grows(pair.b, "Sent", sent)
        assert ntp_silent((source, 123), pair.lab.cli), "somebody answers the tester"
        found = sessions(pair.b)[0]
        assert (found["clock source"], found["reach"]) == (source, "0")
        assert found["clock status"] == "configured, insane, valid, unsynced"
        now = status(pair.b)
        assert (now["clock status"], now["clock stratum"]) == ("unsynchronized", "16")
        assert counter(pair.b, "Received") == received


def helps(pair, source, *options, stratum="3"):
    with asking(pair, source, *options):
        return follows(pair.b, source, stratum)


def test_the_server_fails_to_respond(pair):
    """Two causes, and each alone keeps the client from the time: nothing listens, and the client asks another address."""
    with changed(pair.a, [f"undo {LISTEN}"], [LISTEN]):
        in_vain(pair, LOOPBACK)
        assert "0.00% packet loss" in pair.b.ok(f"ping -c 1 {LOOPBACK}")
        assert LISTEN not in pair.a.running("|", "include ntp")
        in_vain(pair, A)
        with changed(pair.a, ["ntp server source-interface all enable", "y"], ["ntp server source-interface all disable"]):
            helps(pair, LOOPBACK)
    in_vain(pair, LOOPBACK)
    with asking(pair, A):
        follows(pair.b, A)
        trace = shown(pair.b, "display ntp trace")
        assert re.fullmatch(rf"server 127\.0\.0\.1, stratum 3, .*\nserver {A}, stratum 2, .*\nrefid 127\.127\.1\.0\n", trace)
    with changed(pair.a, ["ntp server disable"], ["undo ntp server disable"]):
        in_vain(pair, A, (pair.a, "Server disabled"))
    helps(pair, A)


def test_a_secondary_address_is_silent(pair):
    in_vain(pair, SUB)
    with changed(pair.a, ["ntp server source-interface all enable", "y"], ["ntp server source-interface all disable"]):
        helps(pair, SUB)


def test_a_server_without_the_time(pair):
    with changed(pair.a, ["undo ntp refclock-master"], ["ntp refclock-master 2"]):
        with asking(pair, A, counted=[(pair.b, "Received")]):
            assert ntp_answered((A, 123), pair.lab.cli)
            wait_for(lambda: "unsynced" in sessions(pair.b)[0]["clock status"], "the session")
        assert status(pair.b)["clock status"] == "unsynchronized"
    helps(pair, A)


def test_a_server_at_stratum_15_has_no_clients(pair):
    with changed(pair.a, ["ntp refclock-master 15"], ["ntp refclock-master 2"]):
        with asking(pair, A):
            wait_for(lambda: sessions(pair.b)[0]["clock stratum"] == "15", "its answer")
            assert status(pair.b)["clock status"] == "unsynchronized"
    with changed(pair.a, ["ntp refclock-master 14"], ["ntp refclock-master 2"]):
        helps(pair, A, stratum="15")


def test_an_access_list_of_the_server_denies(pair):
    back = ["undo ntp access peer", "undo acl 2000"]
    with changed(pair.a, ["acl 2000", f"rule 5 deny source {B} 0", "quit", "ntp access peer 2000"], back):
        in_vain(pair, A, (pair.a, "Access denied"))
        pair.a.configure("acl 2000", "undo rule 5", "quit")
        in_vain(pair, A, (pair.a, "Access denied"))
        pair.a.configure("acl 2000", "rule 5 permit", "quit")
        helps(pair, A)
        pair.a.configure("acl 2000", f"rule 3 deny source {B} 0", "quit", "ntp kod-enable")
        with asking(pair, A, "version", "4"):
            wait_for(lambda: sessions(pair.b) == [], "the kiss to end the session")
        pair.a.configure("undo ntp kod-enable")


def test_an_access_list_of_the_client_denies(pair):
    lines = ["acl 2001", f"rule 5 permit source {A} 0", "quit"]
    with changed(pair.b, [*lines, "ntp access server 2001"], ["undo ntp access server", "undo acl 2001"]):
        with asking(pair, A, counted=[(pair.b, "Access denied")]):
            assert ntp_answered((A, 123), pair.lab.cli)
        assert status(pair.b)["clock status"] == "unsynchronized"
    with changed(pair.b, [*lines, "ntp access peer 2001"], ["undo ntp access peer", "undo acl 2001"]):
        helps(pair, A)


def test_an_interface_drops_ntp(pair):
    with changed(pair.a, [f"interface {INTERFACE}", "ntp receive disable"],
                 [f"interface {INTERFACE}", "undo ntp receive disable"]):
        in_vain(pair, A, (pair.a, "Interface disabled"))
    helps(pair, A)


def test_the_first_line_switches_the_server_off(pair):
    """Even if it is the one that lets it listen: a factory device answers only after a line of its own."""
    lines = ["ntp refclock-master 2", LISTEN, "ntp ipv6 server source-address 2001:DB8::1"]
    back = [*lines, "undo ntp ipv6 server disable", "ntp server source-interface all disable"]
    with changed(pair.a, [f"undo {line}".removesuffix(" 2") for line in lines], back):
        assert "ntp server disable" not in pair.a.running("|", "include ntp")
        pair.a.configure("ntp server source-interface all enable", "y")
        assert "ntp server disable\n" in pair.a.running("|", "include ntp")
        before = counter(pair.a, "Server disabled")
        assert ntp_silent((A, 123), pair.lab.cli)
        grows(pair.a, "Server disabled", before)
        pair.a.configure("undo ntp server disable")
        assert ntp_answered((A, 123), pair.lab.cli)
    helps(pair, A)


def test_a_client_that_asks_too_often(pair):
    back = ["undo ntp access limited", "undo acl 2002", "undo ntp discard", "undo ntp kod-enable"]
    with changed(pair.a, ["acl 2002", f"rule permit source {B} 0", "quit", "ntp access limited 2002",
                          "ntp discard min-interval 4 avg-interval 4", "ntp kod-enable"], back):
        with asking(pair, A, "version", "4", "minpoll", "3", "burst", "iburst", counted=[(pair.a, "Rate-limited")]):
            wait_for(lambda: int(sessions(pair.b)[0]["current poll"]) > 8, "the client to ask less often")
    helps(pair, A)
