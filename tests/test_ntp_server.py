"""What the NTP server does with packets and commits: cases that need no reference data."""

import os
import re
import signal
import socket
import struct
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from lyrebird import SILENCE, USER, inside, ip, ntp_request, wait_for
from ntp_site import (INTERFACE, LOOPBACK, PRIMARY, SUB, V6, V6_OTHER, Packet, assert_good_reply, delta, in_s0, only,
                      seconds, site)  # noqa: F401


SO_RCVBUFFORCE, SO_TIMESTAMPNS = 33, 35
NOWHERE = "172.31.7.7"  # the device has no way to it


@pytest.mark.parametrize("first", range(0, 256, 8))
def test_every_first_octet_is_answered_or_counted(site, first):
    in_s0(site)
    before = site.counters()
    good = bogus = 0
    for octet in range(first, first + 8):
        request = bytes([octet]) + ntp_request()[1:]
        version, mode = octet >> 3 & 7, octet & 7
        if mode == 1 and 1 <= version <= 4:
            request = request[:44]  # a whole one makes a peer (test_ntp_client.py)
        replies = site.ask(request)
        if 1 <= version <= 4 and (mode == 3 or (version, mode) == (1, 0)):
            assert_good_reply(only(replies), request, version, 6)
            good += 1
        else:
            assert replies == []
            bogus += 1 <= version <= 4 and mode == 4  # an answer that nobody asked for
    expected = {"Sent": 8 + good, "Received": 16, "Processed": 8 + good, "Dropped": 8 - good,
                "Invalid packets": 8 - good - bogus, "Validity test failures": bogus}
    assert delta(before, site.counters()) == {name: n for name, n in expected.items() if n}


def processor_time(pid):
    """Seconds, of all threads."""
    return sum(int(path.read_text().split()[0]) for path in Path(f"/proc/{pid}/task").glob("*/schedstat")) / 1e9


@contextmanager
def stopped(device):
    os.kill(device.pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(device.pid, signal.SIGCONT)


def test_a_burst_waits_for_the_device(site):
    in_s0(site)
    requests = [ntp_request(transmit=struct.pack(">II", 0xB00C0FFE, i)) for i in range(1000)]
    with site.socket() as s:
        s.setsockopt(socket.SOL_SOCKET, SO_RCVBUFFORCE, 1 << 20)
        with stopped(site.device):
            for request in requests:
                s.sendto(request, (PRIMARY, 123))
            sent = time.time()
        answers = [Packet(s.recv(4096)) for _ in requests]
    assert {a.origin for a in answers} == {request[40:48] for request in requests}
    assert len({a.transmit for a in answers}) == len(requests)
    assert max(seconds(a.receive) for a in answers) < sent  # they came then, not when the device had time


def test_an_answer_that_cannot_leave_holds_up_no_other(site):
    in_s0(site)
    site.lab.client_address(f"{NOWHERE}/32")
    before = site.counters()
    with site.socket() as s, site.socket() as lost:
        lost.bind((NOWHERE, 0))
        with stopped(site.device):
            for i in range(100):
                (lost if i % 10 == 0 or i > 95 else s).sendto(site.probe(), (PRIMARY, 123))
        answers = [s.recv(4096) for _ in range(86)]
    assert len(answers) == 86
    wait_for(lambda: delta(before, site.counters()) == {"Sent": 86, "Send failures": 14, "Received": 100, "Processed": 100},
             "the counters")


def test_every_length_up_to_100_is_answered_or_counted(site):
    in_s0(site)
    before = site.counters()
    answers = [n for n in range(101) if site.ask((ntp_request() + bytes(60))[:n])]
    assert answers == [48, 68, 72]
    assert delta(before, site.counters())["Dropped"] == 98


def test_a_mac_without_authentication_gets_a_plain_answer(site):
    in_s0(site)
    for version, tail in ((4, 20), (4, 24), (3, 20), (3, 24), (3, 36), (1, 20)):
        request = ntp_request(version=version) + b"\0\0\0\1" + b"\x5a" * (tail - 4)
        assert_good_reply(only(site.ask(request)), request, version, 6)


def test_version_1_without_a_mode_is_no_client_on_port_123(site):
    in_s0(site)
    request = ntp_request(version=1, mode=0)
    assert len(site.ask(request)) == 1
    assert site.ask(request, port=123) == []


def test_the_display_is_the_devices_own(site):
    in_s0(site)
    site.device.ok("reset ntp statistics packet", "reset ntp statistics packet ipv6")
    site.ask(b"\x23")
    site.ask(ntp_request(version=7))
    text = site.device.ok("display ntp statistics packet")
    body = text.split("display ntp statistics packet\n", 1)[1]
    expected = """\
 NTP IPv4 Packet Statistical Information
 --------------------------------------------------
 Sent                                  :          2
    Send failures                      :          0
 Received                              :          4
    Processed                          :          2
    Dropped                            :          2
       Validity test failures          :          0
          Authentication failures      :          0
       Invalid packets                 :          2
       Access denied                   :          0
       Rate-limited                    :          0
       Processing delay                :          0
       Interface disabled              :          0
       Max dynamic association reached :          0
       Server disabled                 :          0
       Offset limit                    :          0
       Others                          :          0
Last 2 packets drop reasons:
"""
    assert body.startswith(expected)
    drops = body[len(expected):].splitlines()[:2]
    stamp = r"  \[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\] "
    assert re.fullmatch(stamp + "Invalid packet: version", drops[0])
    assert re.fullmatch(stamp + "Invalid packet: too short", drops[1])
    assert set(site.counters("ipv6").values()) == {0}
    assert " NTP IPv6 Packet Statistical Information\n" in site.device.ok("display ntp statistics packet ipv6")


def test_the_status_of_a_local_master(site):
    in_s0(site)
    text = site.device.ok("display ntp status")
    pattern = r"""
 clock status: synchronized
 clock stratum: 2
 reference clock ID: LOCAL\(0\)
 nominal frequency: 100\.0000 Hz
 actual frequency: 100\.0000 Hz
 clock precision: 2\^18
 clock offset: 0\.0000 ms
 root delay: 0\.00 ms
 root dispersion: 1[01]\.\d\d ms
 peer dispersion: 10\.00 ms
 reference time: \d\d:\d\d:\d\d\.\d{3} UTC [A-Z][a-z]{2} \d{1,2} \d{4}\(([0-9A-F]{8})\.([0-9A-F]{8})\)
 synchronization state: clock synchronized
"""
    found = re.search(pattern, text)
    assert found, text
    age = time.time() - seconds(bytes.fromhex(found[1] + found[2]))
    assert -1 < age < 70


def test_the_status_without_a_clock(site):
    site.enter("S1")
    text = site.device.ok("display ntp status")
    assert """
 clock status: unsynchronized
 clock stratum: 16
 reference clock ID: none
 nominal frequency: 100.0000 Hz
 actual frequency: 100.0000 Hz
 clock precision: 2^18
 clock offset: 0.0000 ms
 root delay: 0.00 ms
 root dispersion: 0.00 ms
 peer dispersion: 0.00 ms
 reference time: 00:00:00.000 UTC Jan 1 1900(00000000.00000000)
 synchronization state: clock not set
""" in text


def test_of_several_local_clocks_the_smallest_stratum_wins(site):
    in_s0(site)
    site.device.configure("ntp refclock-master 127.127.1.2 1", "ntp refclock-master 127.127.1.3 1")
    try:
        p = Packet(only(site.ask(ntp_request())).data)
        assert (p.stratum, p.refid) == (1, b"LOCL")
        assert " reference clock ID: LOCAL(2)\n" in site.device.ok("display ntp status")
    finally:
        site.device.configure("undo ntp refclock-master 127.127.1.2", "undo ntp refclock-master 127.127.1.3")
    p = Packet(only(site.ask(ntp_request())).data)
    assert (p.stratum, p.refid) == (2, bytes([127, 127, 1, 0]))


def test_all_enable_answers_on_every_address_from_that_address(site):
    in_s0(site)
    site.device.ok("system-view", "ntp server source-interface all enable", "y", "commit")
    try:
        for address in (PRIMARY, SUB, LOOPBACK):
            assert only(site.ask(ntp_request(), to=address)).address == address
        before = site.counters()
        with site.socket() as s:
            s.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
            s.sendto(ntp_request(), ("10.1.1.255", 123))
            wait_for(lambda: site.counters()["Others"] > before["Others"], "the broadcast packet")
            s.setblocking(False)
            with pytest.raises(BlockingIOError):
                s.recvfrom(4096)
    finally:
        site.device.configure("ntp server source-interface all disable")
    assert site.ask(ntp_request(), to=SUB) == []
    assert len(site.ask(ntp_request())) == 1


def test_a_new_primary_address_listens_with_its_commit(site):
    in_s0(site)
    site.device.configure(f"interface {INTERFACE}", "ip address 10.1.1.3 24")
    try:
        assert only(site.ask(ntp_request(), to="10.1.1.3", probe_to="10.1.1.3")).address == "10.1.1.3"
    finally:
        site.device.configure(f"interface {INTERFACE}", f"ip address {PRIMARY} 24")
    assert only(site.ask(ntp_request())).address == PRIMARY


def open_sockets(site):
    """Local address and inode of the IPv4 sockets on port 123, as the kernel lists them."""
    rows = [line.split() for line in open(f"/proc/{site.device.pid}/net/udp", encoding="ascii")][1:]
    return {socket.inet_ntoa(int(r[1][:8], 16).to_bytes(4, "little")): r[9] for r in rows if r[1].endswith(":007B")}


def test_a_socket_that_stays_is_not_opened_anew(site):
    in_s0(site)
    before = open_sockets(site)
    assert set(before) == {PRIMARY}
    site.device.configure("ntp server source-interface LoopBack0", "ntp refclock-master 3")
    both = open_sockets(site)
    site.device.configure("undo ntp server source-interface LoopBack0", "ntp refclock-master 2")
    assert set(both) == {PRIMARY, LOOPBACK} and both[PRIMARY] == before[PRIMARY]
    assert open_sockets(site) == before


@pytest.fixture
def ipv6_site(site):
    in_s0(site)
    site.device.configure(f"ntp ipv6 server source-address {V6}", "undo ntp ipv6 server disable")
    yield site
    site.device.configure(f"undo ntp ipv6 server source-address {V6}")


def test_ipv6_is_answered_on_the_listening_address_only(ipv6_site):
    before = ipv6_site.counters("ipv6")
    reply = only(ipv6_site.ask(ntp_request(), to=V6, probe_to=V6))
    assert (reply.address, reply.port) == (V6, 123)
    assert ipv6_site.ask(ntp_request(), to=V6_OTHER, probe_to=V6) == []
    assert ipv6_site.ask(b"x", to=V6, probe_to=V6) == []
    assert delta(before, ipv6_site.counters("ipv6")) == {
        "Sent": 4, "Received": 5, "Processed": 4, "Dropped": 1, "Invalid packets": 1}


def test_disabling_one_family_leaves_the_other(ipv6_site):
    ipv6_site.device.configure("ntp ipv6 server disable")
    try:
        before = ipv6_site.counters("ipv6")
        with ipv6_site.socket(family=socket.AF_INET6) as s:
            s.sendto(ntp_request(), (V6, 123))
            wait_for(lambda: ipv6_site.counters("ipv6")["Server disabled"] > before["Server disabled"], "the count")
        assert len(ipv6_site.ask(ntp_request())) == 1
    finally:
        ipv6_site.device.configure("undo ntp ipv6 server disable")


def test_a_busy_port_refuses_the_commit_and_names_the_line(site):
    in_s0(site)
    with inside(site.lab.dev):
        holder = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
    with holder:
        holder.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        holder.bind((V6, 123))
        before = open_sockets(site)
        status, text = site.device.exec("system-view", f"ntp ipv6 server source-address {V6.upper()}",
                                        "ntp server source-interface LoopBack0", "commit",
                                        "clear configuration candidate")
        assert status == 1
        assert open_sockets(site) == before, "the other rule of the commit left its socket open"
        assert f"ntp ipv6 server source-address {V6.upper()}\n" in text.split("commit\n", 1)[1]
        assert "Error:" in text
    lines = site.device.running()
    assert "source-address" not in lines and "source-interface LoopBack0" not in lines
    assert len(site.ask(ntp_request())) == 1


def link_local(site):
    """The address that the kernel gave the device's link, with the client's zone."""
    text = ip("-n", site.lab.dev, "-6", "-o", "address", "show", "dev", "port0", "scope", "link").stdout
    return re.search(r"fe80::[0-9a-f:]+", text)[0]


def ask_link_local(site, address):
    with site.socket(family=socket.AF_INET6) as s:
        s.settimeout(SILENCE)
        with inside(site.lab.cli):
            zone = socket.if_nametoindex("port0")
        s.sendto(ntp_request(), (address, 123, 0, zone))
        try:
            reply, sender = s.recvfrom(4096)
        except TimeoutError:
            return None
        assert sender[0].split("%")[0] == address and sender[1] == 123
        return reply


def test_a_link_local_address_answers_by_its_interface(site):
    in_s0(site)
    address = wait_for(lambda: link_local(site), "a link-local address")
    site.device.ok("system-view", "ntp ipv6 server source-interface all enable", "y", "undo ntp ipv6 server disable",
                   "commit")
    try:
        wait_for(lambda: ask_link_local(site, address), "an answer of the link-local address")
        for to in (V6, V6_OTHER):
            assert only(site.ask(ntp_request(), to=to, probe_to=to)).address == to
        site.device.configure("ntp ipv6 server source-interface all disable",
                              f"ntp ipv6 server source-address {address}")
        assert ask_link_local(site, address)
        before = site.counters("ipv6")
        with site.socket(family=socket.AF_INET6) as s:
            s.settimeout(SILENCE)
            s.sendto(ntp_request(), (V6, 123))
            with pytest.raises(TimeoutError):
                s.recv(4096)
        assert delta(before, site.counters("ipv6")) == {}
    finally:
        site.device.configure("ntp ipv6 server source-interface all disable",
                              f"undo ntp ipv6 server source-address {address}")


def test_rules_go_with_what_they_hang_on(site):
    in_s0(site)
    site.device.configure("interface LoopBack1", "ip address 1.1.1.2 32", "ipv6 enable",
                          "ipv6 address 2001:db8:2::1 128", "quit", "ntp server source-interface LoopBack1",
                          "ntp ipv6 server source-address 2001:db8:2::1")
    site.device.configure("undo interface LoopBack1")
    lines = site.device.running()
    assert "LoopBack1" not in lines and "source-address" not in lines
    assert f"ntp server source-interface {INTERFACE}" in lines
    site.device.configure("interface LoopBack1", "ipv6 enable", "ipv6 address 2001:db8:2::1 128", "quit",
                          "ntp ipv6 server source-address 2001:db8:2::1")
    site.device.configure("interface LoopBack1", "undo ipv6 enable", "quit")
    assert "source-address" not in site.device.running()
    site.device.configure("undo interface LoopBack1")
    site.device.configure("ip vpn-instance a", "ipv4-family", "quit", "ipv6-family", "quit", "quit")
    site.device.configure("ntp ipv6 server source-address 2001:db8:3::1 vpn-instance a")
    site.device.configure("ip vpn-instance a", "undo ipv6-family", "quit")
    assert "source-address" not in site.device.running()
    status, text = site.device.exec("system-view", "ntp ipv6 server source-address 2001:db8:3::1 vpn-instance a",
                                    "commit", "clear configuration candidate")
    assert status == 1 and "Error:" in text
    site.device.configure("undo ip vpn-instance a")


def test_the_first_line_disables_the_server_and_the_last_enables_it(make_device):
    device = make_device().start()
    both = ["ntp server disable", "ntp ipv6 server disable"]

    def ntp_lines():
        return [l for l in device.running().splitlines() if l.startswith("ntp ") and "all disable" not in l]

    assert ntp_lines() == []
    device.configure("ntp refclock-master 3")
    assert ntp_lines() == [*both, "ntp refclock-master 3"]
    device.configure("undo ntp refclock-master")
    assert ntp_lines() == []
    device.configure("ntp refclock-master 3", "undo ntp server disable")
    assert ntp_lines() == [both[1], "ntp refclock-master 3"]
    device.configure("ntp server source-interface MEth0/0/0")
    assert ntp_lines() == [both[1], "ntp refclock-master 3", "ntp server source-interface MEth0/0/0"]
    device.configure("undo ntp refclock-master", "undo ntp server source-interface MEth0/0/0")
    assert ntp_lines() == []


def ask_door(device, request=None):
    """One reply of the door on the host, or None."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        s.settimeout(SILENCE)
        s.connect(device.ntp_address)
        s.send(request or ntp_request())
        try:
            return s.recv(4096)
        except TimeoutError:
            return None


def test_the_door_counts_as_the_primary_address_of_its_interface(device):
    assert ask_door(device) is None
    device.configure("ntp refclock-master 4", "undo ntp server disable")
    assert ask_door(device) is None
    device.configure("ntp server source-interface MEth0/0/0")
    assert ask_door(device) is None, "MEth0/0/0 has no address yet"
    device.configure("interface MEth0/0/0", "ip address 192.168.0.1 24")
    reply = ask_door(device)
    assert reply and Packet(reply).stratum == 4
    assert ask_door(device, b"x") is None
    device.configure("undo ntp server source-interface MEth0/0/0")
    assert ask_door(device) is None
    device.ok("system-view", "ntp server source-interface all enable", "y", "commit")
    assert ask_door(device)
    device.configure("interface MEth0/0/0", "undo ip address")
    assert ask_door(device)
    device.configure("ntp disable")
    assert ask_door(device) is None


def test_listening_survives_a_restart(device):
    device.configure("ntp refclock-master 5", "undo ntp server disable")
    device.ok("system-view", "ntp server source-interface all enable", "y", "commit", "quit", "save", "y")
    device.restart()
    reply = ask_door(device)
    assert reply and Packet(reply).stratum == 5
    assert USER in device.running()


# ---- access rights ----

TESTER = "10.1.1.2"


@pytest.fixture
def restricted(site):
    """A site with an access right, `site.device.configure` away from what a test wants."""
    in_s0(site)
    yield site
    site.device.configure("undo ntp access peer", "undo ntp access server", "undo acl 2000", "undo acl ipv6 2000",
                          "undo acl name clients")


def test_an_access_list_is_in_force_with_its_commit(restricted):
    site = restricted
    site.device.configure("acl 2000", f"rule 10 permit source {TESTER} 0", "quit", "ntp access peer 2000")
    assert len(site.ask(ntp_request())) == 1
    before = site.counters()
    site.device.configure("acl 2000", "rule 5 deny source 10.1.1.0 0.0.0.255")
    site.silent(ntp_request())
    site.device.configure("acl 2000", "undo rule 5")
    assert len(site.ask(ntp_request())) == 1
    site.device.configure("undo acl 2000")
    site.silent(ntp_request())
    assert delta(before, site.counters())["Access denied"] == 2
    site.device.configure("undo ntp access peer 2000")
    assert len(site.ask(ntp_request())) == 1


def test_lists_have_names_and_families(restricted):
    site = restricted
    site.device.configure("acl name clients basic", f"rule permit source {TESTER} 0", "quit", "acl ipv6 2000",
                          "rule permit source 2001:db8:1::9/128", "quit",
                          "ntp access server acl-name clients ipv6 2000", f"ntp ipv6 server source-address {V6}",
                          "undo ntp ipv6 server disable")
    try:
        assert "ntp access server acl-name clients ipv6 2000" in site.device.running().splitlines()
        assert len(site.ask(ntp_request())) == 1
        assert len(site.ask(ntp_request(), to=V6, probe_to=V6)) == 1
        before = site.counters("ipv6")
        site.device.configure("acl ipv6 2000", "undo rule 5", "rule permit source 2001:db8:2:: 64")
        with site.socket(family=socket.AF_INET6) as s:
            s.sendto(ntp_request(), (V6, 123))
            wait_for(lambda: delta(before, site.counters("ipv6")), "the request")
        assert delta(before, site.counters("ipv6")) == {"Received": 1, "Dropped": 1, "Access denied": 1}
    finally:
        site.device.configure(f"undo ntp ipv6 server source-address {V6}")


# ---- interfaces ----


def refused(device, *lines):
    """What the device says to lines that change nothing in the end."""
    text = device.exec("system-view", *lines, "clear configuration candidate")[1]
    return re.findall(r"^Error: .*$", text, re.M)


def test_packets_are_counted_by_interface(site):
    in_s0(site)
    show = f"display ntp statistics packet interface {INTERFACE}"
    site.device.ok("reset ntp statistics packet interface all")
    site.ask(ntp_request())
    site.ask(b"x")
    text = site.device.ok(show)
    assert f" NTP IPv4 Packet Statistical Information on interface {INTERFACE}\n" in text
    for label, value in (("Sent", 3), ("Received", 4), ("Processed", 3), ("Dropped", 1), ("Invalid packets", 1)):
        assert re.search(rf"^ +{label} +: +{value}$", text, re.M), label
    assert text.split("packet interface", 1)[1].count("Statistical Information") == 1
    assert show.split("interface")[0] and INTERFACE in site.device.ok("display ntp statistics packet interface all")
    total = site.counters()
    site.device.ok("reset ntp statistics packet ipv6 interface all", f"reset ntp statistics packet interface {INTERFACE}")
    assert re.search(r"^ Received +: +0$", site.device.ok(show), re.M)
    assert site.counters() == total
    assert re.search(r"^ Received +: +0$", site.device.ok("display ntp statistics packet interface LoopBack0"), re.M)


def test_an_isolated_address_is_answered_on_its_interface_only(site):
    in_s0(site)
    rule = "ntp server physic-isolate source-interface"
    assert refused(site.device, f"{rule} {INTERFACE} source-address {LOOPBACK}") == \
        ["Error: The interface or address is used by another rule."]
    assert refused(site.device, f"{rule} LoopBack0 source-address 224.0.1.1") == \
        ["Error: The specified IP address is invalid."]
    site.device.configure(f"undo ntp server source-interface {INTERFACE}",
                          f"{rule} {INTERFACE} source-address {LOOPBACK}", f"ntp ipv6 server physic-isolate "
                          f"source-interface {INTERFACE} source-address {V6}", "undo ntp ipv6 server disable")
    try:
        assert only(site.ask(ntp_request(), to=LOOPBACK, probe_to=LOOPBACK)).address == LOOPBACK
        assert only(site.ask(ntp_request(), to=V6, probe_to=V6)).address == V6
        site.silent(ntp_request())
        site.device.configure(f"undo {rule} {INTERFACE} source-address {LOOPBACK}",
                              f"{rule} LoopBack0 source-address {LOOPBACK}")
        site.silent(ntp_request(), to=LOOPBACK)
    finally:
        site.device.exec("system-view", f"undo {rule} LoopBack0 source-address {LOOPBACK}", "commit")
        site.device.exec("system-view", f"undo {rule} {INTERFACE} source-address {LOOPBACK}", "commit")
        site.device.configure(f"undo ntp ipv6 server physic-isolate source-interface {INTERFACE} source-address {V6}",
                              f"ntp server source-interface {INTERFACE}")
    assert len(site.ask(ntp_request())) == 1


# ---- keys ----

GOOD = "Ntp-Key_2023"
KEY = "ntp authentication-keyid"


def test_keys_must_be_good_enough_for_their_algorithm(site):
    in_s0(site)
    for bad in ("Hello@123", "ntp-key_2023", "NTP-KEY_2023", "Ntp-Key_abcd", "NtpKey2023abc"):
        assert "must have 12 to 255 characters" in refused(site.device, f"{KEY} 7 authentication-mode md5 {bad}")[0]
    assert refused(site.device, f"{KEY} 7 authentication-mode aes-128-cmac {GOOD}") == \
        ["Error: A key of aes-128-cmac has 16 characters."]
    assert refused(site.device, f"{KEY} 7 authentication-mode aes-256-cmac {GOOD}") == \
        ["Error: A key of aes-256-cmac has 32 characters."]
    assert refused(site.device, f"{KEY} 7 authentication-mode hmac-sha256 {GOOD}") == []
    assert refused(site.device, "ntp authentication-password complexity-check disable", "y",
                   f"{KEY} 7 authentication-mode md5 a") == []


def test_a_key_must_exist_where_it_is_named(site):
    in_s0(site)
    missing = ["Error: The authentication key does not exist."]
    assert refused(site.device, "ntp trusted authentication-keyid 7") == missing
    assert refused(site.device, "ntp unicast-server 10.1.1.9 authentication-keyid 7", "commit")[:1] == missing
    site.device.configure(f"{KEY} 7 authentication-mode md5 {GOOD}", "ntp trusted authentication-keyid 7",
                          "ntp unicast-server 10.1.1.9 authentication-keyid 7")
    try:
        assert refused(site.device, f"undo {KEY} 7", "commit")[:1] == missing
        site.device.configure("undo ntp unicast-server 10.1.1.9")
    finally:
        site.device.ok("system-view", "undo ntp unicast-server 10.1.1.9", f"undo {KEY} 7", "commit")
    assert "authentication-keyid" not in site.device.running()  # the trust goes with its key


@pytest.mark.parametrize("opening,line,undo,most", [
    ([], "ntp authentication-keyid {0} authentication-mode hmac-sha256 Ntp-Key_2023", "undo ntp authentication-keyid {0}", 1024),
    ([], "ntp unicast-server 10.2.{1}.{2}", "undo ntp unicast-server 10.2.{1}.{2}", 256),
    ([f"interface {INTERFACE}"], "ntp multicast-client 239.1.{1}.{2}", "undo ntp multicast-client 239.1.{1}.{2}", 1024),
])
def test_tables_have_an_end(site, opening, line, undo, most):
    in_s0(site)
    numbers = [(i + 1, i // 250, i % 250 + 1) for i in range(most + 1)]
    lines = [line.format(*n) for n in numbers]
    site.device.configure(*opening, *lines[:-1])
    try:
        assert refused(site.device, *opening, lines[-1], "commit")[:1] == \
            [f"Error: The number of entries has reached the upper limit ({most})."]
    finally:
        site.device.configure(*opening, *(undo.format(*n) for n in numbers[:-1]))


def test_the_clear_text_of_a_key_is_shown_nowhere(site):
    in_s0(site)
    site.device.configure(f"{KEY} 7 authentication-mode md5 {GOOD}")
    try:
        running = site.device.running()
        shown = re.search(r"^ntp authentication-keyid 7 .*$", running, re.M)[0]
        assert " md5 cipher %+%#" in shown and GOOD not in running
        site.device.configure(f"undo {KEY} 7")
        site.device.configure(shown)
        assert shown in site.device.running()
    finally:
        site.device.configure(f"undo {KEY} 7")


# ---- interleaved mode ----


def test_an_interleaving_client_learns_when_the_answer_before_left(site):
    in_s0(site)

    def ask(s, origin, receive, transmit):
        request = ntp_request(transmit=transmit)
        s.sendto(request[:24] + origin + receive + request[40:], (PRIMARY, 123))
        data, control, _, _ = s.recvmsg(4096, 256)
        p, (second, ns) = Packet(data), struct.unpack("qq", control[0][2])
        p.came = second + ns / 1e9
        return p

    with site.socket() as s:
        s.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)
        before = ask(s, b"A" * 8, b"B" * 8, b"C" * 8)  # not known: an ordinary answer, that is remembered
        assert before.origin == b"C" * 8
        for _ in range(20):
            p = ask(s, before.receive, b"D" * 8, b"E" * 8)
            if p.origin == b"D" * 8:
                break
            before = p  # the device was held up when it sent: an ordinary answer
        assert p.origin == b"D" * 8
        assert before.receive < p.transmit < p.receive
        told = p
        for _ in range(50):
            last, told = told, ask(s, told.receive, b"D" * 8, b"I" * 8)
            assert told.origin == b"D" * 8
            assert last.receive < told.transmit
            assert seconds(told.transmit) < last.came + 1e-6  # it left before it came; the call that sent it ended later
        again = ask(s, before.receive, b"D" * 8, b"G" * 8)  # told once
        assert again.origin == b"G" * 8
        equal = ask(s, again.receive, b"F" * 8, b"F" * 8)  # these two equal: an ordinary request
        assert equal.origin == b"F" * 8 and equal.transmit >= equal.receive


def test_a_link_that_tells_late_when_an_answer_left_keeps_nobody_busy(site):
    in_s0(site)
    if site.xdp:
        pytest.skip("the kernel answers past the queue of the link")

    def exchange(s, origin):
        """Seconds that it took, and those of the processor."""
        began, used = time.monotonic(), processor_time(site.device.pid)
        s.send(ntp_request()[:24] + origin + ntp_request()[32:])
        s.recv(4096)
        return time.monotonic() - began, processor_time(site.device.pid) - used

    tc = ("tc", "-n", site.lab.dev, "qdisc")
    subprocess.run([*tc, "add", "dev", "port0", "root", "tbf", "rate", "2kbit", "burst", "120", "limit", "10000"], check=True)
    try:
        with site.socket() as s:
            s.connect((PRIMARY, 123))
            exchange(s, bytes(8))  # leaves at once, the next ones must wait
            assert exchange(s, b"A" * 8)[0] > 0.2
            took, used = exchange(s, bytes(8))
    finally:
        subprocess.run([*tc, "del", "dev", "port0", "root"], check=True)
    assert took > 0.2 and used < took / 2


def test_an_interleaved_answer_is_for_its_client_only(site):
    in_s0(site)
    with site.socket() as s:
        request = ntp_request(transmit=b"C" * 8)
        s.sendto(request[:24] + b"A" * 8 + b"B" * 8 + request[40:], (PRIMARY, 123))
        receive = Packet(s.recvfrom(4096)[0]).receive
    site.bound = "10.1.2.2"
    try:
        with site.socket() as s:
            s.sendto(request[:24] + receive + b"D" * 8 + request[40:], (PRIMARY, 123))
            assert Packet(s.recvfrom(4096)[0]).origin == b"C" * 8
    finally:
        site.bound = ""
