"""The device as a client, a peer and a listener to broadcasts: two devices on one wire, and a hand-made server."""

import os
import re
import socket
import struct
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from lyrebird import LIMIT, ROOT, Device, Lab, inside, ip, ntp_answered, ntp_silent, wait_for
from ntp_site import NTP_EPOCH, Packet

INTERFACE = "100GE1/0/1"
A, B, TESTER = "10.1.1.1", "10.1.1.2", "10.1.1.9"
A6, B6 = "2001:DB8::1", "2001:DB8::2"
IP_RECVTTL = 12  # Linux


class Pair:
    """DeviceA is a local master that serves, DeviceB follows; the wire is a veth between their namespaces."""

    def __init__(self, folder):
        self.lab = Lab()
        self.devices = []
        try:
            for name, netns, address, address6 in (("a", self.lab.dev, A, A6), ("b", self.lab.cli, B, B6)):
                device = Device(folder / name, "--interface", f"{INTERFACE}=port0", netns=netns, net="host")
                self.devices.append(device)
                device.start()
                device.configure(f"interface {INTERFACE}", "undo portswitch", f"ip address {address} 24", "ipv6 enable",
                                 f"ipv6 address {address6} 64")
        except BaseException:
            self.end()
            raise
        self.a, self.b = self.devices
        self.a.configure("ntp refclock-master 2", "undo ntp server disable", "undo ntp ipv6 server disable",
                         f"ntp server source-interface {INTERFACE}", f"ntp ipv6 server source-address {A6}")

    def end(self):
        try:
            for device in self.devices:
                device.end()
        finally:
            self.lab.close()


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    pair = Pair(tmp_path_factory.mktemp("pair"))
    yield pair
    pair.end()


def shown(device, command):
    """What a command prints, without the prompts around it."""
    return "".join(line + "\n" for line in device.ok(command).split("\n")[1:-2])


def sessions(device, verbose=""):
    text = shown(device, f"display ntp sessions {verbose}".strip())
    return [dict(re.findall(r"^ ([^:\n]+): (.*)$", part, re.M)) for part in text.split("\n\n") if part.strip()]


def status(device):
    return dict(re.findall(r"^ ([^:\n]+): (.*)$", shown(device, "display ntp status"), re.M))


def follows(device, source, stratum="3"):
    def check():
        now = status(device)
        return now["reference clock ID"] == source and now["clock stratum"] == stratum and now
    return wait_for(check, f"{source} to be followed")


def session_with(device, source, **fields):
    def check():
        for session in sessions(device):
            if session["clock source"] == source and all(word in session["clock status"] for word in fields.values()):
                return session
        return None
    return wait_for(check, f"a session with {source} {fields}")


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


# What takes a line back: the words behind these are options, which an undo form does not have.
IDENTITY = re.compile(r"(?:ip|dns) .*|ntp ((unicast-server|unicast-peer)( ipv6| domain)? \S+|(multicast|manycast)-(server|client)( ipv6)?( [\d.]+)?"
                      r"|(source-port|offset-limit|max-distance|refclock-master|broadcast-server)|.*)")


@pytest.fixture
def lines(pair):
    """configure(device, line...): lines that are taken back at the end, the last one first."""
    done = []

    def configure(device, *typed):
        device.configure(*typed)
        done.append((device, typed))

    yield configure
    for device, typed in reversed(done):
        opening = [line for line in typed if line.startswith("interface ")]
        device.configure(*opening, *(f"undo {IDENTITY.match(line)[0]}" for line in reversed(typed)
                                      if line not in opening))


@pytest.mark.parametrize("line,source,shown", [
    (f"ntp unicast-server {A}", A, A),
    (f"ntp unicast-server {A} version 4", A, A),
    (f"ntp unicast-server ipv6 {A6}", A6, A6),
    (f"ntp unicast-peer {A}", A, A),
])
def test_a_device_follows_another(pair, lines, line, source, shown):
    lines(pair.b, line)
    now = follows(pair.b, shown)
    assert now["clock status"] == "synchronized"
    session = session_with(pair.b, source, origin="configured", state="valid")
    assert session["clock stratum"] == "2" and session["reference clock ID"] == "LOCAL(0)"
    assert abs(float(session["offset"].split()[0])) < 50
    assert 0 <= float(session["delay"].split()[0]) < 50


def test_the_source_that_goes_leaves_a_trace(pair, lines):
    pair.b.configure(f"ntp unicast-server {A}")
    follows(pair.b, A)
    pair.b.configure(f"undo ntp unicast-server {A}")
    assert status(pair.b)["clock status"] == "unsynchronized"
    assert sessions(pair.b) == []
    events = shown(pair.b, "display ntp event clock-unsync")
    assert re.match(rf" 1\. Clock source   :  {A}\n    Session type   :  client, configured\n"
                    r"    Unsync reason  :  Unicast server configuration removed\n"
                    r"    Unsync time    :  \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\+00:00", events)
    log = pair.b.output()
    assert (f"NTP/2/NTP_SYNCHRONIZE_STATUS: NTP state changed from synchronized to unsynchronized. "
            f"(SynchronizationSourceAddress = {A} , VpnInstance = _public_, "
            "Reason = Unicast server configuration removed)") in log
    for state in ("synchronized", "unsynchronized"):
        assert (f"NTP/2/NTP_TRAP_SYNCHRONIZE_STATUS: NTP synchronization state changed. (hwNtpState={state}, "
                f"hwNtpSource={A}, hwNtpSourceVpnName=_public_)") in log
    assert "NTP/4/NTP_STRATUM_CHANGE: System stratum changes from 16 to 3 after clock update." in log


def test_a_passive_peer_is_made_and_serves(pair, lines):
    lines(pair.b, f"ntp unicast-peer {A}")
    follows(pair.b, A)
    session = session_with(pair.a, B, origin="dynamic")
    assert "master" not in session["clock status"]


def test_a_peer_asks_as_a_client_first(pair, lines, server):
    lines(pair.b, f"ntp unicast-peer {TESTER}")
    data, sender = server.request()
    assert (Packet(data).mode, sender) == (3, (B, 123))
    server.answer(data, sender)
    follows(pair.b, TESTER)
    data, sender = server.request()
    assert (Packet(data).mode, sender) == (1, (B, 123))


@pytest.mark.parametrize("line", ["ntp unicast-peer", "ntp unicast-server"])
def test_who_is_asked_from_port_123_may_ask_there_too(pair, lines, server, line):
    """The server function and its questions share the port; each packet finds its way."""
    with changed(pair.b, ["ntp source-port 123", "ntp refclock-master 9", f"ntp server source-interface {INTERFACE}",
                          "undo ntp server disable"],
                 [f"undo ntp server source-interface {INTERFACE}", "undo ntp refclock-master", "ntp server disable",
                  "undo ntp source-port"]):
        lines(pair.b, f"{line} {TESTER}")
        data, sender = server.request()
        assert sender == (B, 123)
        question = bytes([0x1b]) + bytes(39) + b"question"
        server.socket.sendto(question, (B, 123))
        reply = server.request()
        assert (Packet(reply[0]).mode, Packet(reply[0]).origin, reply[1]) == (4, b"question", (B, 123))
        server.answer(data, sender)
        follows(pair.b, TESTER)
        text = shown(pair.b, f"display ntp statistics packet peer {TESTER}")
        assert re.search(r" Received +: +1\n +Processed +: +1\n", text)


def test_a_question_to_anybody_leaves_the_server_its_port(pair, lines):
    """Answers to it are heard at a random port even if `source-port 123` stands there."""
    pair.b.configure("ntp source-port 123", f"ntp server source-interface {INTERFACE}", "undo ntp server disable")
    try:
        lines(pair.a, f"interface {INTERFACE}", "ntp manycast-server")
        lines(pair.b, f"interface {INTERFACE}", "ntp manycast-client")
        follows(pair.b, A)
        assert ntp_answered((B, 123), pair.lab.dev)
    finally:
        pair.b.configure("undo ntp source-port", f"undo ntp server source-interface {INTERFACE}", "ntp server disable")


@pytest.mark.parametrize("server,client", [
    ("ntp broadcast-server", "ntp broadcast-client"),
    ("ntp multicast-server", "ntp multicast-client"),
    ("ntp multicast-server 224.0.2.2 ttl 3 version 4", "ntp multicast-client 224.0.2.2"),
    ("ntp multicast-server ipv6", "ntp multicast-client ipv6"),
    ("ntp manycast-server", "ntp manycast-client"),
    ("ntp manycast-server ipv6", "ntp manycast-client ipv6"),
])
def test_groups(pair, lines, server, client):
    source = A6 if "ipv6" in server else A
    typed = [(pair.b, client), (pair.a, server)]  # who speaks first comes last
    for device, line in reversed(typed) if "manycast" in client else typed:
        lines(device, f"interface {INTERFACE}", line)
    follows(pair.b, source)
    session_with(pair.b, source, origin="dynamic", state="valid")


def test_a_multicast_server_reaches_as_far_as_the_manual_says(pair, lines):
    with inside(pair.lab.dev):
        heard = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    with heard:
        heard.bind(("224.0.7.7", 123))
        heard.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, socket.inet_aton("224.0.7.7") + socket.inet_aton(A))
        heard.setsockopt(socket.IPPROTO_IP, IP_RECVTTL, 1)
        heard.settimeout(LIMIT)
        lines(pair.b, "ntp refclock-master 9")
        for option, ttl in (("", 16), (" ttl 99", 99)):
            pair.b.configure(f"interface {INTERFACE}", f"ntp multicast-server 224.0.7.7{option}")
            hops = heard.recvmsg(512, 64)[1]
            assert [struct.unpack("i", value)[0] for _, _, value in hops] == [ttl]
            pair.b.configure(f"interface {INTERFACE}", "undo ntp multicast-server 224.0.7.7")


def test_a_session_goes_with_ipv6_on_its_interface(pair, lines):
    pair.b.configure(f"interface {INTERFACE}", "ntp multicast-client ipv6")
    lines(pair.a, f"interface {INTERFACE}", "ntp multicast-server ipv6")
    follows(pair.b, A6)
    pair.b.configure(f"interface {INTERFACE}", "undo ipv6 enable")
    try:
        assert sessions(pair.b) == [] and "multicast-client" not in pair.b.running()
        assert ("Unsync reason  :  IPv6 disabled on the interface"
                in shown(pair.b, "display ntp event clock-unsync").split("\n\n")[0])
    finally:
        pair.b.configure(f"interface {INTERFACE}", "ipv6 enable", f"ipv6 address {B6} 64")


KEYS = [("md5", "Ntp-Key_2023"), ("hmac-sha256", "YsHsjx_202206!"), ("aes-128-cmac", "Huawei_NTPkey_16"),
        ("aes-256-cmac", "Huawei_NTPkey_32chars_0123456789")]


@pytest.mark.parametrize("mode,key", KEYS)
def test_with_keys(pair, mode, key):
    for device in (pair.a, pair.b):
        device.configure("ntp authentication enable", f"ntp authentication-keyid 7 authentication-mode {mode} {key}")
    try:
        pair.b.configure("ntp trusted authentication-keyid 7")
        pair.b.configure(f"ntp unicast-server {A} authentication-keyid 7")
        follows(pair.b, A)
        text = pair.b.ok("display current-configuration")
        assert key not in text and f"ntp authentication-keyid 7 authentication-mode {mode} cipher " in text
    finally:
        pair.b.configure(f"undo ntp unicast-server {A}", "undo ntp trusted authentication-keyid 7")
        for device in (pair.a, pair.b):
            device.configure("undo ntp authentication-keyid 7", "undo ntp authentication enable")


def test_another_key_is_an_authentication_failure(pair):
    pair.a.configure("ntp authentication enable", "ntp authentication-keyid 7 authentication-mode md5 Ntp-Key_2023")
    pair.b.configure("ntp authentication enable", "ntp authentication-keyid 7 authentication-mode md5 Ntp-Key_2024",
                     "ntp trusted authentication-keyid 7", f"ntp unicast-server {A} authentication-keyid 7")
    try:
        wait_for(lambda: re.search(r"Authentication failures +: +[1-9]", pair.a.ok("display ntp statistics packet")),
                 "a failure")
        assert status(pair.b)["clock status"] == "unsynchronized"
    finally:
        pair.b.configure(f"undo ntp unicast-server {A}", "undo ntp trusted authentication-keyid 7",
                         "undo ntp authentication-keyid 7", "undo ntp authentication enable")
        pair.a.configure("undo ntp authentication-keyid 7", "undo ntp authentication enable")


def test_the_lower_or_equal_local_clock_stays(pair, lines):
    lines(pair.b, "ntp refclock-master 2")
    lines(pair.b, f"ntp unicast-server {A} iburst")
    wait_for(lambda: [s for s in sessions(pair.b) if s["clock source"] == A and s["reach"] != "0"], "an answer")
    assert status(pair.b)["reference clock ID"] == "LOCAL(0)"
    pair.b.configure("ntp refclock-master 9")
    follows(pair.b, A)
    pair.b.configure("ntp refclock-master 2")


class Server:
    """A hand-made server: answers as `reply` says, and remembers what it was asked."""

    def __init__(self, netns, address=TESTER, port=123):
        with inside(netns):
            self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind((address, port))
        self.socket.settimeout(LIMIT)

    def request(self):
        data, sender = self.socket.recvfrom(4096)
        return data, sender

    def answer(self, data, sender, stratum=2, leap=0, refid=b"\x7f\x7f\x01\x00", origin=None, shift=0.0, root=0, mode=4):
        now = time.time() + NTP_EPOCH + shift
        stamp = struct.pack(">II", int(now), int(now % 1 * 2**32))
        version = data[0] >> 3 & 7
        packet = struct.pack(">BBbbII4s8s8s8s8s", leap << 6 | version << 3 | mode, stratum, 6, -20, root, 0x28f, refid,
                             stamp, data[40:48] if origin is None else origin, stamp, stamp)
        self.socket.sendto(packet, sender)


@pytest.fixture
def server(pair):
    """It stands in the first device's namespace on an address of its own."""
    ip("-n", pair.lab.dev, "addr", "add", f"{TESTER}/24", "dev", "port0")
    server = Server(pair.lab.dev)
    yield server
    server.socket.close()
    ip("-n", pair.lab.dev, "addr", "del", f"{TESTER}/24", "dev", "port0")


def test_what_a_request_looks_like(pair, lines, server):
    lines(pair.b, f"ntp unicast-server {TESTER}")
    data, sender = server.request()
    packet = Packet(data)
    assert len(data) == 48 and (packet.version, packet.mode) == (3, 3)
    assert sender[0] == B and sender[1] > 1024
    assert packet.transmit != bytes(8)
    assert abs(int.from_bytes(packet.transmit, "big") / 2**32 - NTP_EPOCH - time.time()) > 1  # it tells nobody the time


def test_the_source_port_of_the_configuration(pair, lines, server):
    lines(pair.b, "ntp source-port 1026")
    lines(pair.b, f"ntp unicast-server {TESTER}")
    assert server.request()[1] == (B, 1026)


def test_a_bogus_answer_moves_nothing(pair, lines, server):
    lines(pair.b, f"ntp unicast-server {TESTER} iburst")
    data, sender = server.request()
    server.answer(data, sender, origin=bytes(8))
    server.answer(data, sender, origin=b"\x12" * 8)
    wait_for(lambda: re.search(r"Validity test failures +: +[2-9]", pair.b.ok("display ntp statistics packet")), "drops")
    assert status(pair.b)["clock status"] == "unsynchronized"
    server.answer(data, sender)
    follows(pair.b, TESTER)


def test_a_kiss_that_denies_ends_the_session(pair, lines, server):
    lines(pair.b, f"ntp unicast-server {TESTER} version 4")
    data, sender = server.request()
    server.answer(data, sender, stratum=0, leap=3, refid=b"DENY")
    wait_for(lambda: sessions(pair.b) == [], "the end of the session")
    lines(pair.b, "ntp offset-limit 1000")
    assert Packet(server.request()[0]).transmit != data[40:48]


def test_a_clock_hours_off_is_set_at_once(pair, lines, server):
    pair.b.ok("clock datetime utc 12:00:00 2030-01-01")
    lines(pair.b, f"ntp unicast-server {TESTER}")
    server.answer(*server.request())
    follows(pair.b, TESTER)
    now = shown(pair.b, "display clock utc").split("\n")[0]
    assert abs(time.mktime(time.strptime(now, "%Y-%m-%d %H:%M:%S")) - time.timezone - time.time()) < 5


def test_an_offset_beyond_the_limit_is_not_followed(pair, lines, server):
    lines(pair.b, "ntp offset-limit 1000")
    lines(pair.b, f"ntp unicast-server {TESTER}")
    server.answer(*server.request(), shift=7200)
    wait_for(lambda: re.search(r"Offset limit +: +1\n", pair.b.ok("display ntp statistics packet")), "the counter")
    assert status(pair.b)["clock status"] == "unsynchronized"


def test_setting_the_clock_by_hand_ends_synchronization(pair, lines):
    lines(pair.b, f"ntp unicast-server {A}")
    follows(pair.b, A)
    pair.b.ok("clock datetime utc 12:00:00 2030-01-01")
    assert "Unsync reason  :  Clock change detected" in shown(pair.b, "display ntp event clock-unsync").split("\n\n")[0]


def test_a_domain_name_of_the_configuration(pair, lines):
    lines(pair.b, f"ip host time.example {A}")
    lines(pair.b, "ntp unicast-server domain time.example")
    follows(pair.b, A)
    session_with(pair.b, "time.example", state="valid")


def test_a_domain_name_of_a_name_server(pair, lines, server):
    with inside(pair.lab.dev):
        names = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    with names:
        names.bind((TESTER, 53))
        names.settimeout(LIMIT)
        lines(pair.b, "dns resolve", f"dns server {TESTER}")
        lines(pair.b, "ntp unicast-server domain clock.example")
        question, sender = names.recvfrom(512)
        assert b"\5clock\7example\0\0\1\0\1" in question.lower()
        record = struct.pack(">HHHIH4s", 0xc00c, 1, 1, 60, 4, socket.inet_aton(TESTER))
        names.sendto(question[:2] + b"\x81\x80\0\1\0\1\0\0\0\0" + question[12:] + record, sender)
        server.answer(*server.request())
        follows(pair.b, TESTER)


def test_packets_of_a_source(pair, lines):
    lines(pair.b, f"ntp unicast-server {A}", "ntp unicast-server 10.1.1.77")
    follows(pair.b, A)
    text = shown(pair.b, f"display ntp statistics packet peer {A}")
    assert text.startswith(f" NTP IPv4 Packet Statistical Information of peer {A}\n ---")
    counts = dict(re.findall(r"^ +([^:\n]+?) +: +(\d+)$", text, re.M))
    assert counts["Sent"] == counts["Received"] == counts["Processed"] != "0"
    assert shown(pair.b, "display ntp statistics packet peer").count("of peer") == 2
    assert shown(pair.b, "display ntp statistics packet peer ipv6") == ""
    pair.b.ok(f"reset ntp statistics packet peer {A}")
    assert re.search(r"^ Sent +: +0$", shown(pair.b, f"display ntp statistics packet peer {A}"), re.M)


def test_a_source_that_never_answered(pair, lines):
    assert shown(pair.b, "display ntp sessions") == ""
    lines(pair.b, "ntp unicast-server 10.1.1.77", "ntp unicast-server 10.1.1.78")
    text = shown(pair.b, "display ntp sessions")
    assert re.fullmatch("\n".join(rf" clock source: {source}\n clock stratum: 16\n clock status: configured, insane, valid, unsynced\n"
                                  r" reference clock ID: none\n reach: 0\n current poll: 64\n now: \d+\n offset: 0\.0000 ms\n"
                                  r" delay: 0\.00 ms\n disper: [\d.]+ ms\n" for source in ("10.1.1.77", "10.1.1.78")), text)


def test_an_interface_that_receives_nothing(pair, lines):
    lines(pair.b, f"interface {INTERFACE}", "ntp receive disable")
    lines(pair.b, f"ntp unicast-server {A}")
    wait_for(lambda: re.search(r"Interface disabled +: +1\n", shown(pair.b, f"display ntp statistics packet peer {A}")),
             "the counter")
    assert status(pair.b)["clock status"] == "unsynchronized"
    text = shown(pair.b, f"display ntp statistics packet interface {INTERFACE}")
    assert re.search(r"Interface disabled +: +[1-9]", text)


def test_the_slot(pair, lines):
    lines(pair.b, f"ntp unicast-server {A}")
    follows(pair.b, A)
    assert re.fullmatch(r"Slot ID +: \*\nSync Source +: 10\.1\.1\.1\nNTP Server Configured : No\n"
                        r"Clock Status +: synchronized\nOffset +: -?\d+\.\d ms\nClock Precision +: 2\^18\n"
                        r"Poll +: 64\nReference Time +: .*\(\w{8}\.\w{8}\)\nCurrent Time +: .*\(\w{8}\.\w{8}\)\n", shown(pair.b, "display ntp slot-status"))


def test_the_trace_leads_to_the_local_clock(pair, lines):
    assert re.fullmatch(r"server 127\.0\.0\.1, stratum 2, offset 0\.000000 s, synch distance 0\.\d{5}\nrefid 127\.127\.1\.0\n",
                        shown(pair.a, "display ntp trace"))
    lines(pair.b, f"ntp unicast-server {A}")
    follows(pair.b, A)
    assert re.fullmatch(r"server 127\.0\.0\.1, stratum 3, offset -?0\.\d{6} s, synch distance 0\.\d{5}\n"
                        r"server 10\.1\.1\.1, stratum 2, offset -?0\.\d{6} s, synch distance 0\.\d{5}\n"
                        r"refid 127\.127\.1\.0\n", shown(pair.b, "display ntp trace"))


def test_a_verbose_session(pair, lines):
    lines(pair.b, f"ntp unicast-server {A}")
    follows(pair.b, A)
    text = shown(pair.b, "display ntp sessions verbose").rstrip("\n").split("\n")
    assert [line.split(":")[0] for line in text] == [
        " clock source", " clock stratum", " clock status", " reference clock ID", " local mode", " peer mode", " offset",
        " root delay", " reach", " precision", " reftime", " orgtime", " rcvtime", " xmttime", " filter delay ",
        " filter offset", " filter disper"]
    assert text[4].startswith(" local mode: client, local poll: 6, current poll: 64")
    assert re.fullmatch(r" filter disper:( {1,2}\d{1,2}\.\d\d ){8}", text[-1]) and len(text[-1]) == len(" filter disper:") + 8 * 7


@pytest.mark.parametrize("line,error", [
    ("ntp unicast-server 127.0.0.1", "Error: The specified IP address is invalid."),
    ("ntp unicast-server 224.0.1.1", "Error: The specified IP address is invalid."),
    ("ntp unicast-server ipv6 FF0E::101", "Error: The specified IP address is invalid."),
    (f"ntp unicast-server {A} vpn-instance red", "Error: The VPN instance does not exist."),
])
def test_what_no_source_can_be(pair, line, error):
    refused, text = pair.b.exec("system-view", line, "commit")
    assert refused and error in text


def test_the_first_line_switches_the_server_off(pair):
    """Even if it is the one that lets it listen: a factory device answers only after a line of its own."""
    lines = ["ntp refclock-master 2", f"ntp server source-interface {INTERFACE}", f"ntp ipv6 server source-address {A6}"]
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


def test_a_client_that_asks_too_often(pair, lines):
    back = ["undo ntp access limited", "undo acl 2002", "undo ntp discard", "undo ntp kod-enable"]
    with changed(pair.a, ["acl 2002", f"rule permit source {B} 0", "quit", "ntp access limited 2002",
                          "ntp discard min-interval 4 avg-interval 4", "ntp kod-enable"], back):
        before = counter(pair.a, "Rate-limited")
        lines(pair.b, f"ntp unicast-server {A} version 4 minpoll 3 burst iburst")
        wait_for(lambda: int(sessions(pair.b)[0]["current poll"]) > 8, "the client to ask less often")
        grows(pair.a, "Rate-limited", before)


def test_a_source_in_a_vpn_instance_goes_with_it(pair):
    """The last test: the interface moves into the instance, and back."""
    addresses = ["undo portswitch", f"ip address {B} 24"]
    pair.b.configure("ip vpn-instance red", "ipv4-family", "quit", "quit", f"interface {INTERFACE}",
                     "ip binding vpn-instance red", f"ip address {B} 24", "quit",
                     f"ntp unicast-server {A} vpn-instance red source-interface {INTERFACE}")
    follows(pair.b, A)
    session = session_with(pair.b, f"{A}(red)", state="vpn-instance")
    assert session["clock status"] == "configured, vpn-instance, master, sane, valid"
    assert pair.b.exec("system-view", f"ntp unicast-server {A} source-interface {INTERFACE}", "commit")[0]
    pair.b.configure("undo ip vpn-instance red")
    assert "unicast-server" not in pair.b.running()
    event = shown(pair.b, "display ntp event clock-unsync").split("\n\n")[0]
    assert f"Clock source   :  {A}(red)" in event and "Unsync reason  :  VPN change detected" in event
    pair.b.configure(f"interface {INTERFACE}", *addresses)


def test_md5_needs_the_weak_component(make_device):
    identity = (ROOT / "device/identity/default.xml").read_text()
    device = make_device()
    file = device.folder / "strong.xml"
    file.write_text(identity.replace("<slot>", "<weak-algorithms>no</weak-algorithms>\n  <slot>"))
    device.start("--identity", str(file))
    refused, text = device.exec("system-view", "ntp authentication-keyid 1 authentication-mode md5 Ntp-Key_2023", "commit")
    assert refused and "Error: The weak security algorithm component is not installed." in text
    device.configure("ntp authentication-keyid 1 authentication-mode hmac-sha256 Ntp-Key_2023")


def cpu(device):
    """Seconds of processor time that it has used."""
    fields = Path(f"/proc/{device.process.pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def test_many_sources_cost_little(pair):
    """Each packet has the device decide anew, among 256."""
    addresses = [f"10.2.{i // 128}.{i % 128 + 1}" for i in range(256)]
    pair.a.ok("system-view", "ntp server source-interface all enable", "y", "commit")
    ip("-n", pair.lab.dev, "route", "add", "local", "10.2.0.0/16", "dev", "lo")
    ip("-n", pair.lab.cli, "route", "add", "10.2.0.0/16", "via", A)
    try:
        pair.b.configure(*(f"ntp unicast-server {address}" for address in addresses))
        before = cpu(pair.b)
        try:
            wait_for(lambda: sum(s["reach"] != "0" for s in sessions(pair.b)) == 256, "256 answers")
        finally:
            pair.b.configure(*(f"undo ntp unicast-server {address}" for address in addresses))
        assert cpu(pair.b) - before < 1
    finally:
        ip("-n", pair.lab.cli, "route", "del", "10.2.0.0/16")
        ip("-n", pair.lab.dev, "route", "del", "local", "10.2.0.0/16", "dev", "lo")
        pair.a.configure("ntp server source-interface all disable")
