"""What hosts can do to a device's client side that it never named, or that speak in the name of others."""

import contextlib
import hashlib
import re
import socket
import struct
import threading
import time

import pytest

from lyrebird import LIMIT, inside, ip, wait_for
from ntp_site import NTP_EPOCH
from test_ntp_client import (A, A6, B, B6, INTERFACE, TESTER, Pair, Server, follows, lines, server, session_with,  # noqa: F401
                             sessions, shown, status)

GROUP = "224.0.1.1"


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    pair = Pair(tmp_path_factory.mktemp("strangers"))
    yield pair
    pair.end()


def packet(mode, version=4, origin=bytes(8), refid=b"\x7f\x7f\x01\x00", poll=6, stratum=2):
    now = time.time() + NTP_EPOCH
    stamp = struct.pack(">II", int(now), int(now % 1 * 2**32))
    return struct.pack(">BBbbII4s8s8s8s8s", version << 3 | mode, stratum, poll, -20, 0, 0x28f, refid, stamp, origin,
                       stamp, stamp)


def count(device, label, family=""):
    text = device.ok(f"display ntp statistics packet{family}")
    return int(re.search(rf"{label} +: +(\d+)", text)[1])


@contextlib.contextmanager
def group_socket(pair):
    """Hears what is sent to the group, in the tester's namespace."""
    with inside(pair.lab.dev):
        s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    with s:
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        s.bind((GROUP, 123))
        s.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, socket.inet_aton(GROUP) + socket.inet_aton(TESTER))
        s.settimeout(LIMIT)
        yield s


def test_who_asks_a_group_takes_nothing_but_short_answers(pair, lines, server):  # noqa: F811
    with group_socket(pair) as group:
        lines(pair.b, f"interface {INTERFACE}", "ntp manycast-client")
        question, asker = group.recvfrom(512)
    before = count(pair.b, "Invalid packets")
    answer = packet(4, origin=question[40:48])
    server.socket.sendto(packet(1), asker)
    server.socket.sendto(answer + struct.pack(">HH", 2, 4000) + bytes(3996), asker)
    server.socket.sendto(b"", asker)
    wait_for(lambda: count(pair.b, "Invalid packets") == before + 3, "three drops")
    assert sessions(pair.b) == []
    server.socket.sendto(answer, asker)
    server.socket.sendto(answer, asker)
    session_with(pair.b, TESTER, origin="dynamic")
    assert len(sessions(pair.b)) == 1


def test_broadcasts_come_to_a_group_and_peers_to_an_address(pair, lines, server):  # noqa: F811
    pair.b.configure("undo ntp server disable", f"ntp server source-interface {INTERFACE}")
    lines(pair.b, f"interface {INTERFACE}", "ntp multicast-client")
    server.socket.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(TESTER))
    before = count(pair.b, "Invalid packets")
    server.socket.sendto(packet(5), (B, 123))
    server.socket.sendto(packet(1), (GROUP, 123))
    wait_for(lambda: count(pair.b, "Invalid packets") >= before + 2, "two drops")
    assert sessions(pair.b) == []
    server.socket.sendto(packet(5), (GROUP, 123))
    session_with(pair.b, TESTER, origin="dynamic")
    pair.b.configure(f"undo ntp server source-interface {INTERFACE}", "ntp server disable")


def link_local(netns, link):
    text = ip("-n", netns, "-6", "addr", "show", "dev", link, "scope", "link").stdout
    return re.search(r"inet6 (fe80\S+)/", text)[1]


@contextlib.contextmanager
def ipv6_server(pair, address):
    with inside(pair.lab.dev):
        s = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
        index = socket.if_nametoindex("port0")
    with s:
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        s.bind((address, 123, 0, index if address.startswith("fe80") else 0))
        s.settimeout(LIMIT)
        yield s


def test_a_link_local_server_is_asked_by_the_interface_of_its_line(pair, lines):  # noqa: F811
    address = link_local(pair.lab.dev, "port0")
    with ipv6_server(pair, address) as s:
        lines(pair.b, f"ntp unicast-server ipv6 {address} source-interface {INTERFACE}")
        question, asker = s.recvfrom(512)
        s.sendto(packet(4, origin=question[40:48]), asker)
        follows(pair.b, address.upper())


def test_a_server_that_follows_the_device_by_ipv6_is_a_loop(pair, lines):  # noqa: F811
    ip("-n", pair.lab.dev, "addr", "add", "2001:db8::9/64", "dev", "port0", "nodad")
    own = hashlib.md5(socket.inet_pton(socket.AF_INET6, B6)).digest()[:4]
    try:
        with ipv6_server(pair, "2001:db8::9") as s:
            lines(pair.b, "ntp unicast-server ipv6 2001:DB8::9 iburst")
            question, asker = s.recvfrom(512)
            assert question[0] == 0x23  # version 4, a client
            s.sendto(packet(4, origin=question[40:48], refid=own), asker)
            session_with(pair.b, "2001:DB8::9", state="insane")
            assert status(pair.b)["clock status"] == "unsynchronized"
            question, asker = s.recvfrom(512)
            s.sendto(packet(4, origin=question[40:48], refid=own[::-1]), asker)
            follows(pair.b, "2001:DB8::9")
    finally:
        ip("-n", pair.lab.dev, "addr", "del", "2001:db8::9/64", "dev", "port0")


def test_a_peer_is_asked_from_the_address_that_the_interface_has_now(pair, lines, server):  # noqa: F811
    pair.b.ok("system-view", "ntp high-precision-time client enable poll-interval 100", "y", "commit")
    try:
        lines(pair.b, f"ntp unicast-peer {TESTER}")
        assert server.request()[1] == (B, 123)
        pair.b.configure(f"interface {INTERFACE}", "ip address 10.1.1.3 24")
        try:
            wait_for(lambda: server.request()[1] == ("10.1.1.3", 123), "the new address")
        finally:
            pair.b.configure(f"interface {INTERFACE}", f"ip address {B} 24")
    finally:
        pair.b.configure("undo ntp high-precision-time client enable")


def test_a_name_that_leads_to_no_host_makes_no_source(pair, lines, server):  # noqa: F811
    with inside(pair.lab.dev):
        names = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    with names:
        names.bind((TESTER, 53))
        names.settimeout(LIMIT)
        lines(pair.b, "dns resolve", f"dns server {TESTER}")
        for name, address in (("loop", "127.0.0.1"), ("group", GROUP), ("all", "255.255.255.255"), ("good", TESTER)):
            lines(pair.b, f"ntp unicast-server domain {name}.example")
            question, sender = names.recvfrom(512)
            record = struct.pack(">HHHIH4s", 0xc00c, 1, 1, 60, 4, socket.inet_aton(address))
            names.sendto(question[:2] + b"\x81\x80\0\1\0\1\0\0\0\0" + question[12:] + record, sender)
        session_with(pair.b, "good.example", origin="configured")
        assert len(sessions(pair.b)) == 1


def test_a_trace_does_not_wait_for_a_host_that_talks_past_the_question(pair, lines, server):  # noqa: F811
    lines(pair.b, f"ntp unicast-server {TESTER}")
    server.answer(*server.request())
    follows(pair.b, TESTER)
    end = threading.Event()

    def talk():
        asker = server.request()[1]
        while not end.wait(0.1):
            server.socket.sendto(packet(4), asker)

    talker = threading.Thread(target=talk)
    talker.start()
    try:
        assert f"{TESTER}: timed out" in shown(pair.b, "display ntp trace")
    finally:
        end.set()
        talker.join()


def test_a_line_that_goes_takes_its_question_back(pair, lines, server):  # noqa: F811
    with inside(pair.lab.dev):
        names = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    with names:
        names.bind((TESTER, 53))
        names.settimeout(LIMIT)
        lines(pair.b, "dns resolve", f"dns server {TESTER}")
        pair.b.configure("ntp unicast-server domain late.example")
        question, sender = names.recvfrom(512)
        pair.b.configure("undo ntp unicast-server domain late.example")
        record = struct.pack(">HHHIH4s", 0xc00c, 1, 1, 60, 4, socket.inet_aton(TESTER))
        names.sendto(question[:2] + b"\x81\x80\0\1\0\1\0\0\0\0" + question[12:] + record, sender)
        lines(pair.b, "ntp unicast-server domain early.example")
        assert b"\5early" in names.recvfrom(512)[0].lower()
        assert sessions(pair.b) == []
