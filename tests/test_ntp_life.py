"""NTP lines while the device lives on: links that go and come, an instance that is served, a reboot."""

import re
import socket
import struct
import threading
from contextlib import contextmanager

import pytest

from lyrebird import LIMIT, inside, ip, ntp_answered, ntp_ask, ntp_request, ntp_silent, wait_for
from ntp_site import Packet
from test_ntp_client import (A, A6, B, B6, INTERFACE, TESTER, Pair, Server, changed, counter, follows, grows, lines,  # noqa: F401
                             server, sessions, shown, status)

SECRET = "Huawei_NTPkey_16"
FAR, PORT = "10.9.9.9", f"interface {INTERFACE}"


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    pair = Pair(tmp_path_factory.mktemp("life"))
    yield pair
    pair.end()


@pytest.fixture
def quick(pair):
    """Polls that follow each other fast, so that a loss is seen soon."""
    pair.b.ok("system-view", "ntp high-precision-time client enable poll-interval 50", "y", "commit")
    yield
    pair.b.configure("undo ntp high-precision-time client enable")


def ask(address, netns):
    """An answer, None if none comes, be it that no way leads there."""
    try:
        return ntp_ask((address, 123), netns, limit=0.2)
    except OSError:
        return None


def answered(address, netns):
    wait_for(lambda: ask(address, netns), f"an answer of {address}")


def losses(device):
    return shown(device, "display ntp event clock-unsync")


def loss(device, before=None):
    """Waits until the device follows nobody, or has lost its server since the losses `before`; the reason."""
    wait_for(lambda: status(device)["clock status"] == "unsynchronized" or before not in (None, losses(device)), "the loss")
    event = losses(device).split("\n\n")[0]
    return re.search(r"^    Unsync reason  :  (.*)$", event, re.M)[1]


def pid(device):
    return device.process.pid


@pytest.mark.parametrize("option,reason", [("", "Peer reachability lost"), (f" source-interface {INTERFACE}", "Source interface unavailable")])
def test_a_link_that_goes_and_comes_back_is_served_again(pair, quick, lines, option, reason):  # noqa: F811
    """Without a restart, be it the server's interface or the client's; a link that is down at one end is down at both."""
    before = pid(pair.a), pid(pair.b)
    lines(pair.b, f"ntp unicast-server {A}{option}")
    follows(pair.b, A)
    for device in (pair.a, pair.b):
        assert ntp_answered((A, 123), pair.lab.cli)
        with changed(device, [f"interface {INTERFACE}", "shutdown"], [f"interface {INTERFACE}", "undo shutdown"]):
            assert not ask(A, pair.lab.cli)
            assert loss(pair.b) == reason
        answered(A, pair.lab.cli)
        follows(pair.b, A)
    assert (pid(pair.a), pid(pair.b)) == before


def test_an_instance_is_served_as_the_public_network_is(pair):
    """The interface moves into the instance, and back; its clients notice nothing."""
    listen = f"ntp server source-interface {INTERFACE}"
    pair.a.configure("ip vpn-instance red", "ipv4-family", "quit", "quit", f"interface {INTERFACE}",
                     "ip binding vpn-instance red", f"ip address {A} 24")
    try:
        answered(A, pair.lab.cli)
        with changed(pair.a, ["acl 2000", "rule permit vpn-instance red source any", "quit", "ntp access peer 2000"],
                     ["undo ntp access peer", "undo acl 2000"]):
            assert ntp_answered((A, 123), pair.lab.cli)
        with changed(pair.a, [f"undo {listen}"], [listen]):
            assert ntp_silent((A, 123), pair.lab.cli)
        answered(A, pair.lab.cli)
    finally:
        pair.a.configure("undo ip vpn-instance red")
        pair.a.configure(f"interface {INTERFACE}", f"ip address {A} 24", "ipv6 enable", f"ipv6 address {A6} 64", "quit",
                         f"ntp ipv6 server source-address {A6}")
    answered(A, pair.lab.cli)


def group_answer(pair, source):
    """Who answers a question to the manycast group, asked beside device A."""
    with inside(pair.lab.dev):
        s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    with s:
        s.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(source))
        s.settimeout(0.2)
        s.sendto(ntp_request(), ("224.0.1.1", 123))
        try:
            return s.recvfrom(512)[1][0]
        except TimeoutError:
            return None


def test_what_one_interface_listens_to_moves_with_it(pair):
    """A group, and an address that is asked by this interface only, into the instance and back."""
    isolated = f"ntp server physic-isolate source-interface {INTERFACE} source-address {B}"
    home = [PORT, f"ip address {B} 24", "ipv6 enable", f"ipv6 address {B6} 64"]
    pair.b.configure("ntp refclock-master 9", "undo ntp server disable", isolated, PORT, "ntp manycast-server")
    moves = [["ip vpn-instance red", "ipv4-family", "quit", "quit", PORT, "ip binding vpn-instance red", f"ip address {B} 24"],
             ["undo ip vpn-instance red", *home]]
    for move in ([], *moves):
        if move:
            pair.b.configure(*move)
        answered(B, pair.lab.dev)
        wait_for(lambda: group_answer(pair, A) == B, "an answer from the group")
    pair.b.configure(f"undo {isolated}", "undo ntp refclock-master", PORT, "undo ntp manycast-server")


KEY_7 = "ntp authentication-keyid 7 authentication-mode aes-128-cmac"
UNICAST = f"ntp unicast-server {A}"


@pytest.mark.parametrize("reason,lines_of_a,lines_of_b,end,back", [
    ("Unicast peer configuration removed", [], [f"ntp unicast-peer {A}"], [f"undo ntp unicast-peer {A}"], []),
    ("Reference clock configuration removed", [], ["ntp refclock-master 2"], ["undo ntp refclock-master"], []),
    ("NTP IPv4 Service is disabled", [], [UNICAST], ["ntp disable"], ["undo ntp disable", f"undo {UNICAST}"]),
    ("NTP IPv6 Service is disabled", [], [f"ntp unicast-server ipv6 {A6}"], ["ntp ipv6 disable"],
     ["undo ntp ipv6 disable", f"undo ntp unicast-server ipv6 {A6}"]),
    ("Manycast configuration removed", ["ntp manycast-server"], [PORT, "ntp manycast-client"],
     [PORT, "undo ntp manycast-client"], []),
    ("Configuration changed", ["ntp broadcast-server"], [PORT, "ntp broadcast-client"], [PORT, "undo ntp broadcast-client"], []),
    ("Source interface unavailable", [],
     ["interface LoopBack1", f"ip address {FAR} 32", "quit", f"{UNICAST} source-interface LoopBack1"],
     ["undo interface LoopBack1"], []),
    ("Authentication configuration changed", [], [UNICAST], [f"{KEY_7} {SECRET}", f"{UNICAST} authentication-keyid 7"],
     [f"undo {UNICAST}", "undo ntp authentication-keyid 7"]),
])
def test_a_loss_has_the_reason_of_the_configuration(pair, reason, lines_of_a, lines_of_b, end, back):
    ip("-n", pair.lab.dev, "route", "replace", f"{FAR}/32", "via", B)
    sides = [(pair.a, [PORT, *lines_of_a]), (pair.b, lines_of_b)]
    for device, typed in reversed(sides) if "ntp broadcast-server" in lines_of_a else sides:  # who speaks comes last
        device.configure(*typed)
    try:
        wait_for(lambda: status(pair.b)["clock status"] == "synchronized", "the time")
    finally:
        before = losses(pair.b)
        pair.b.configure(*end)
    assert loss(pair.b, before) == reason
    pair.b.configure(*back)
    pair.a.configure(PORT, *(f"undo {line}" for line in lines_of_a))


class Voice(threading.Thread):
    """Answers what a server is asked, as `says` has it; with None it is silent."""

    def __init__(self, server):
        super().__init__()
        self.server, self.says, self.over = server, {}, False
        self.server.socket.settimeout(0.1)

    def run(self):
        while not self.over:
            try:
                question = self.server.request()
            except TimeoutError:
                continue
            if self.says is not None:
                self.server.answer(*question, **self.says)

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.over = True
        self.join()


NO_CLOCK = "Clock selection failed - No selectable clock"


@pytest.mark.parametrize("says,reason", [
    ({"root": 3 << 16}, NO_CLOCK),  # s: it became too far away
    ({"refid": socket.inet_aton(B)}, NO_CLOCK),  # it follows the device
    ({"leap": 3}, "Peer clock unsynchronized/unselectable"),
    ({"stratum": 15}, "Stratum increase detected"),
    (None, "Peer reachability lost"),
])
def test_a_loss_has_the_reason_of_what_the_server_says(pair, quick, lines, server, says, reason):  # noqa: F811
    lines(pair.b, f"ntp unicast-server {TESTER}")
    with Voice(server) as voice:
        follows(pair.b, TESTER)
        voice.says = says
        assert loss(pair.b) == reason
        voice.says = {}
        follows(pair.b, TESTER)


def test_rights_that_forbid_to_follow_are_a_change_of_configuration(pair, lines):  # noqa: F811
    lines(pair.b, UNICAST)
    follows(pair.b, A)
    with changed(pair.b, ["acl 2000", "rule permit", "quit", "ntp access server 2000"], ["undo ntp access server", "undo acl 2000"]):
        assert loss(pair.b) == "Configuration changed"
    follows(pair.b, A)


def test_a_key_that_fails_later_is_an_authentication_failure(pair, quick):
    for device in (pair.a, pair.b):
        device.configure("ntp authentication enable", f"{KEY_7} {SECRET}")
    pair.b.configure("ntp trusted authentication-keyid 7", f"{UNICAST} authentication-keyid 7")
    try:
        follows(pair.b, A)
        pair.a.configure("undo ntp authentication enable")  # it answers without a key from now on
        assert loss(pair.b) == "Authentication failure"
    finally:
        pair.b.configure(f"undo {UNICAST}", "undo ntp trusted authentication-keyid 7")
        for device in (pair.a, pair.b):
            device.configure("undo ntp authentication-keyid 7", "undo ntp authentication enable")


def test_a_key_that_is_not_trusted_is_none(pair, quick, lines):  # noqa: F811
    for device in (pair.a, pair.b):
        device.configure("ntp authentication enable", f"{KEY_7} {SECRET}")
    try:
        before = counter(pair.b, "Authentication failures")
        pair.b.configure(f"{UNICAST} authentication-keyid 7")
        grows(pair.b, "Authentication failures", before)
        assert status(pair.b)["clock status"] == "unsynchronized"
        pair.b.configure("ntp trusted authentication-keyid 7")
        follows(pair.b, A)
        pair.b.configure("undo ntp trusted authentication-keyid 7")
        assert loss(pair.b) in ("Authentication failure", "Authentication configuration changed")
    finally:
        pair.b.configure(f"undo {UNICAST}")
        for device in (pair.a, pair.b):
            device.configure("undo ntp authentication-keyid 7", "undo ntp authentication enable")


def test_an_ipv6_group_hears_from_the_address_that_was_configured_last(pair):
    with inside(pair.lab.cli):
        heard, index = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM), socket.if_nametoindex("port0")
    with heard:
        heard.bind(("ff0e::107", 123))
        heard.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_JOIN_GROUP, socket.inet_pton(socket.AF_INET6, "ff0e::107") + struct.pack("I", index))
        heard.settimeout(LIMIT)
        for address in ("2001:db8::99", "2001:db8::98"):
            with changed(pair.a, [PORT, f"ipv6 address {address} 64", "ntp multicast-server ipv6 FF0E::107"],
                         [PORT, "undo ntp multicast-server ipv6 FF0E::107"]):
                assert heard.recvfrom(512)[1][0] == address
        pair.a.configure(PORT, "undo ipv6 address 2001:db8::99 64", "undo ipv6 address 2001:db8::98 64")


@contextmanager
def astray(pair, address):
    """What the client sends to this address alone reaches nobody; what it sends to a group still does, and so do answers."""
    ip("-n", pair.lab.cli, "neigh", "replace", address, "lladdr", "02:00:00:00:00:99", "dev", "port0", "nud", "permanent")
    try:
        yield
    finally:
        ip("-n", pair.lab.cli, "neigh", "del", address, "dev", "port0")


def test_who_answered_a_question_to_anybody_may_be_silent_later(pair, quick):
    with (changed(pair.a, [PORT, "ntp manycast-server"], [PORT, "undo ntp manycast-server"]),
          changed(pair.b, [PORT, "ntp manycast-client"], [PORT, "undo ntp manycast-client"])):
        follows(pair.b, A)
        before = losses(pair.b)
        with astray(pair, A):
            assert loss(pair.b, before) == "Manycast discovery restarted"
        follows(pair.b, A)


def test_an_interface_that_goes_takes_its_broadcasts_along(pair):
    """A logical interface; the other end of its link is moved to where somebody speaks."""
    near, far, group = "10.5.5.1", "10.5.5.9", "255.255.255.255"
    pair.b.configure("vlan 10", "quit", "interface Vlanif10", f"ip address {near} 24", "ntp broadcast-client")
    end = re.search(r"Vlanif10@([^:]+):", ip("-n", pair.lab.cli, "link", "show", "Vlanif10").stdout)[1]
    ip("-n", pair.lab.cli, "link", "set", end, "netns", pair.lab.dev, "name", "wire10")
    ip("-n", pair.lab.dev, "link", "set", "wire10", "up")
    ip("-n", pair.lab.dev, "addr", "add", f"{far}/24", "dev", "wire10")
    server = Server(pair.lab.dev, far)
    server.socket.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
    try:
        with server.socket, Voice(server):
            def heard():
                server.answer(bytes([0x18]) + bytes(47), (group, 123), mode=5)
                return status(pair.b)["reference clock ID"] == far
            wait_for(heard, "the broadcasts to be followed")
            pair.b.configure("undo interface Vlanif10")
        assert loss(pair.b) == "Interface configuration changed"
        assert sessions(pair.b) == []
    finally:
        pair.b.configure("undo interface Vlanif10", "undo vlan 10")


def question(pair, address, line):
    """Where the question of a line leaves from, which is then gone again."""
    with inside(pair.lab.dev):
        heard = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_DGRAM)
    with heard:
        heard.settimeout(LIMIT)
        heard.bind((address, 123))
        with changed(pair.b, [line], [f"undo {line.split(' source-interface')[0]}"]):
            return heard.recvfrom(512)[1][0]


@pytest.mark.parametrize("family,address,far,own", [("", TESTER, FAR, B), ("ipv6 ", "2001:db8::9", "2001:db8:9::9", B6)])
def test_questions_leave_from_the_source_interface(pair, family, address, far, own):
    """That of the line stands above that of the system."""
    prefix = "128" if family else "32"
    ip("-n", pair.lab.dev, "addr", "add", f"{address}/{'64' if family else '24'}", "dev", "port0", *(["nodad"] if family else []))
    ip("-n", pair.lab.dev, "route", "replace", f"{far}/{prefix}", "via", own)
    server = f"ntp unicast-server {family}{address}"
    lines = ["interface LoopBack1", *(["ipv6 enable", f"ipv6 address {far} 128"] if family else [f"ip address {far} 32"]), "quit"]
    with changed(pair.b, [*lines, f"ntp {family}source-interface LoopBack1"], ["undo interface LoopBack1"]):
        assert question(pair, address, server) == far
        assert question(pair, address, f"{server} source-interface {INTERFACE}") == own.lower()
    assert question(pair, address, server) == own.lower()
    assert f"{family}source-interface LoopBack1" not in pair.b.running()
    ip("-n", pair.lab.dev, "addr", "del", f"{address}/{'64' if family else '24'}", "dev", "port0")


def test_a_server_that_denies_is_left(pair, quick):  # noqa: F811
    """With KoD the client of version 4 learns of it, and asks no more."""
    pair.b.configure(f"{UNICAST} version 4")
    follows(pair.b, A)
    with changed(pair.a, ["ntp access peer 2999", "ntp kod-enable"], ["undo ntp access peer", "undo ntp kod-enable"]):
        wait_for(lambda: sessions(pair.b) == [], "the end of the session")
    assert loss(pair.b) == "KOD DENY received"
    pair.b.configure(f"undo {UNICAST}")


def test_a_clock_that_jumps_is_a_spike_at_first(pair, quick, lines):  # noqa: F811
    """The clocks are right again after the reboots below."""
    lines(pair.b, UNICAST)
    wait_for(lambda: status(pair.b)["synchronization state"] == "clock synchronized", "the frequency")
    pair.a.ok("clock datetime utc 12:00:00 2030-01-01")
    spike = wait_for(lambda: re.fullmatch(r"spike \(clock will be set in (\d+) secs\)", status(pair.b)["synchronization state"]),
                     "the spike")
    assert 800 < int(spike[1]) <= 900
    assert status(pair.b)["reference clock ID"] == A
    pair.a.exec("save", "y")
    pair.a.exec("reboot fast", "y")
    wait_for(lambda: pair.a.output().count("ready telnet=") == 2, "the device to be back")


def test_after_a_reboot_it_follows_and_serves_as_before(pair):
    """With keys, whose cipher text is all that was saved."""
    for device in (pair.a, pair.b):
        device.configure("ntp authentication enable", f"{KEY_7} {SECRET}")
    pair.b.configure("ntp trusted authentication-keyid 7", "ntp source-port 123", "undo ntp server disable",
                     f"ntp server source-interface {INTERFACE}", f"ntp unicast-server {A} authentication-keyid 7")
    follows(pair.b, A)
    pair.b.exec("save", "y")
    before = pair.b.running("|", "include ntp")
    pair.b.exec("reboot fast", "y")
    wait_for(lambda: pair.b.output().count("ready telnet=") == 2, "the device to be back")
    assert pair.b.running("|", "include ntp") == before
    follows(pair.b, A)
    reply = ntp_ask((B, 123), pair.lab.dev)
    assert Packet(reply[0]).stratum == 3
    everything = [f for f in pair.b.folder.rglob("*") if f.is_file()]
    assert everything and not [f for f in everything if SECRET.encode() in f.read_bytes()]
    assert SECRET not in pair.b.output()
