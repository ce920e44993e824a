"""Plain requests answered in the kernel (`--ntp-xdp`): as the responder answers them, and only those.

The way round the kernel's program is an IP option, which it leaves to the responder: so the same request can be asked of
both. Who has answered is seen by the transmit time stamp: the responder's are whole nanoseconds, the kernel's are not.
"""

import os
import socket
import struct
import subprocess
import sys
import time
from collections import namedtuple
from pathlib import Path

import pytest

import ntp_site
from lyrebird import inside, ip, ntp_request, wait_for
from ntp_site import INTERFACE, PRIMARY, SUB, V6, Packet, Site, delta, is_whole_ns, seconds
from test_ntp_difference import requests

SEED = 1588
FUZZED = 3000
NOP_OPTION = bytes([1, 1, 1, 0])  # no operation, end of the list
CLIENT = "10.1.1.2"
IP_RECVTTL = 12
NTP_MAX_AGE = 64  # s: a local clock is polled that often


@pytest.fixture(scope="module", params=["generic", "native"])
def site(request, tmp_path_factory):
    if os.geteuid():
        pytest.skip("programs in the kernel need root")
    before, ntp_site.XDP[1] = ntp_site.XDP[1], request.param
    try:
        made = Site(tmp_path_factory.mktemp("xdp"))
    finally:
        ntp_site.XDP[1] = before
    # A veth link hands over what programs sent after what else came with it.
    made.probes = 2 if request.param == "native" else 1
    try:
        begin(made, request.param)
        yield made
    finally:
        made.end()


def begin(site, mode):
    said = wait_for(lambda: [l for l in site.device.output().splitlines() if "/XDP: " in l], "a line about the kernel")
    if "not permitted" in said[0] or "libbpf" in said[0]:
        pytest.skip(said[0])
    assert said == [f"HUAWEI NTP/6/XDP: Requests on {INTERFACE} are answered in the kernel ({mode})."]
    site.device.configure(f"ntp ipv6 server source-address {V6}", "undo ntp ipv6 server disable", "ntp max-dynamic-sessions 0")
    wait_for(lambda: by_kernel(only(ask(site, ntp_request()))), "an answer of the kernel")


# ---- asking ----

Reply = namedtuple("Reply", "data address port ttl tos")


def by_kernel(reply):
    return ntp_site.by_kernel(reply.data)


def open_socket(site, round_the_kernel=False, port=0, ipv6=False):
    with inside(site.lab.cli):
        s = socket.socket(socket.AF_INET6 if ipv6 else socket.AF_INET, socket.SOCK_DGRAM)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if ipv6:
        s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_RECVHOPLIMIT, 1)
        if round_the_kernel:
            s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_DSTOPTS, bytes([0, 0, 1, 4, 0, 0, 0, 0]))
    else:
        s.setsockopt(socket.IPPROTO_IP, IP_RECVTTL, 1)
        s.setsockopt(socket.IPPROTO_IP, socket.IP_RECVTOS, 1)
        if round_the_kernel:
            s.setsockopt(socket.IPPROTO_IP, socket.IP_OPTIONS, NOP_OPTION)
    if port:
        s.bind(("", port))
    s.settimeout(5)
    return s


def read(s):
    data, extra, _, sender = s.recvmsg(4096, 256)
    said = {kind: int.from_bytes(value[:1], "little") for _, kind, value in extra}
    return Reply(data, sender[0], sender[1], said.get(socket.IP_TTL, said.get(socket.IPV6_HOPLIMIT)), said.get(socket.IP_TOS))


def ask(site, data, to=PRIMARY, **options):
    """The replies that came before those to requests of the responder's."""
    replies = []
    with open_socket(site, ipv6=":" in to, **options) as s:
        s.sendto(data, (to, 123))
        for _ in range(site.probes):
            probe = site.probe()
            s.sendto(probe, (V6 if ":" in to else PRIMARY, 123))
            while (reply := read(s)).data[24:32] != probe[40:48]:
                replies.append(reply)
    return replies


def only(replies):
    assert len(replies) == 1, replies
    return replies[0]


def assert_alike(kernel, responder):
    """But for times, and what grows with them."""
    assert (kernel.address, kernel.port, kernel.ttl, kernel.tos) == (responder.address, responder.port, responder.ttl, responder.tos)
    assert kernel.data[:8] + kernel.data[12:16] + kernel.data[24:32] == responder.data[:8] + responder.data[12:16] + responder.data[24:32]
    a, b = Packet(kernel.data), Packet(responder.data)
    between = abs(seconds(b.transmit) - seconds(a.transmit))
    assert between < 5 and a.receive <= a.transmit
    if not any(b.reference):
        assert not any(a.reference) and a.root_dispersion == b.root_dispersion == 0
        return
    polled = round(abs(seconds(a.reference) - seconds(b.reference)) / NTP_MAX_AGE)
    assert polled in (0, 1) and abs(abs(seconds(a.reference) - seconds(b.reference)) - NTP_MAX_AGE * polled) < 0.05
    assert polled or abs(a.root_dispersion - b.root_dispersion) <= 1


PLAIN = {"version 4": (ntp_request(), 0), "version 3": (ntp_request(3), 0), "version 2": (ntp_request(2), 0),
         "version 1": (ntp_request(1), 0), "version 1 without a mode": (ntp_request(1, 0), 0),
         "port 123": (ntp_request(), 123), "poll -6": (ntp_request(poll=250), 0), "poll 127": (ntp_request(poll=127), 0),
         "no transmit time": (ntp_request(transmit=bytes(8)), 0),
         "all fields": (bytes([0xE3]) + bytes(range(1, 24)) + bytes(8) + bytes(range(16)), 0),
         "an old time in version 3": (ntp_request(3)[:24] + bytes(range(24)), 0)}
OTHER = {"interleaving": ntp_request()[:24] + bytes(range(24)), "a MAC": ntp_request() + bytes([0, 0, 0, 1]) + bytes(16),
         "an extension field": ntp_request() + bytes([1, 4, 0, 28]) + bytes(24), "mode 1": ntp_request(mode=1),
         "mode 4": ntp_request(mode=4), "mode 6": ntp_request(mode=6), "version 0": ntp_request(0),
         "version 5": ntp_request(5), "short": ntp_request()[:47], "long": ntp_request() + bytes(1), "empty": b""}


@pytest.mark.parametrize("form", PLAIN)
@pytest.mark.parametrize("to", (PRIMARY, V6))
def test_a_plain_request_gets_the_responders_answer(site, form, to):
    data, port = PLAIN[form]
    family = "ipv6 " if ":" in to else ""
    before, here = site.counters(family), site.counters(f"{family}interface {INTERFACE}")
    kernel = only(ask(site, data, to, port=port))
    grown = dict.fromkeys(("Sent", "Received", "Processed"), 1 + site.probes)
    assert delta(before, site.counters(family)) == delta(here, site.counters(f"{family}interface {INTERFACE}")) == grown
    responder = only(ask(site, data, to, port=port, round_the_kernel=True))
    assert by_kernel(kernel) and not by_kernel(responder)
    assert_alike(kernel, responder)


@pytest.mark.parametrize("form", OTHER)
def test_other_packets_go_to_the_responder(site, form):
    first, second = ask(site, OTHER[form]), ask(site, OTHER[form], round_the_kernel=True)
    assert len(first) == len(second) and not any(map(by_kernel, first))
    for ours, theirs in zip(first, second):
        assert_alike(ours, theirs)


def test_fuzzed_packets_get_the_same_from_both(site):
    """One after the other, so that both know the same of those that asked before."""
    kernel = 0
    for number, (data, port) in enumerate(requests(FUZZED, SEED)):
        before = site.counters() if number % 100 == 0 else None
        first = ask(site, data, port=port)
        between = site.counters() if before else None
        second = ask(site, data, port=port, round_the_kernel=True)
        if before:
            assert delta(before, between) == delta(between, site.counters())
        assert len(first) == len(second), data.hex()
        for ours, theirs in zip(first, second):
            assert_alike(ours, theirs)
            kernel += by_kernel(ours)
    assert FUZZED / 20 < kernel < FUZZED / 2


# ---- frames ----


def checksum(data):
    total = sum(struct.unpack(f">{len(data) // 2}H", data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def frame(site, source=CLIENT, to=PRIMARY, payload=ntp_request(), ethertype=0x0800, mac=None, udp_sum=None, ip_sum=None, flags=0,
          sport=40000, extra=b"", own_mac=None, tag=b"", ttl=64, head=0x45):
    """An IPv4 request as it should be, but for what is asked for."""
    a, b = socket.inet_aton(source), socket.inet_aton(to)
    size = 8 + len(payload)
    udp = struct.pack(">HHHH", sport, 123, size, 0) + payload
    pseudo = a + b + struct.pack(">HH", 17, size)
    udp = udp[:6] + struct.pack(">H", checksum(pseudo + udp) if udp_sum is None else udp_sum) + udp[8:]
    ip4 = struct.pack(">BBHHHBBH", head, 0, 20 + size, 7, flags, ttl, 17, 0) + a + b
    ip4 = ip4[:10] + struct.pack(">H", checksum(ip4) if ip_sum is None else ip_sum) + ip4[12:]
    return (mac or site.mac) + (own_mac or site.client_mac) + tag + struct.pack(">H", ethertype) + ip4 + udp + extra


@pytest.fixture
def wire(site):
    """A packet socket on the client's link, which sees what comes back whoever it is for."""
    def mac(netns):
        return bytes.fromhex(ip("-n", netns, "-br", "link", "show", "port0").stdout.split()[2].replace(":", ""))
    site.mac, site.client_mac = mac(site.lab.dev), mac(site.lab.cli)
    with inside(site.lab.cli):
        s = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(0x0800))
    s.bind(("port0", 0x0800))
    s.settimeout(5)
    with s:
        yield s


def replies_to(site, wire, data):
    """What comes back on the wire before the answer to an ordinary request of the responder's."""
    replies = []
    wire.send(data)
    for _ in range(site.probes):
        probe = site.probe()
        wire.send(frame(site, payload=probe))
        while (got := wire.recv(4096))[66:74] != probe[40:48]:
            if got[6:12] == site.mac and got[23] == 17 and got[34:36] == b"\0\x7b":
                replies.append(got)
    return replies


def test_an_answer_is_a_whole_packet(site, wire):
    got = only(replies_to(site, wire, frame(site, ttl=3, flags=0x4000)))
    payload = got[42:90]
    assert len(got) == 90 and not is_whole_ns(int.from_bytes(payload[44:48], "big"))
    assert got[:14] == site.client_mac + site.mac + b"\x08\0"
    assert got[14:24] == struct.pack(">BBHHHBB", 0x45, 0, 76, 0, 0x4000, got[22], 17)
    assert checksum(got[14:34]) == 0
    assert got[26:38] == socket.inet_aton(PRIMARY) + socket.inet_aton(CLIENT) + struct.pack(">HH", 123, 40000)
    assert checksum(got[26:34] + struct.pack(">HH", 17, 56) + got[34:90]) == 0


ANSWERED = {"no checksum": ({"udp_sum": 0}, True), "a trailer": ({"extra": bytes(6)}, False)}
UNHEARD = {"another host's MAC address": {"mac": bytes([2, 0, 0, 0, 0, 99])}, "a broken checksum": {"udp_sum": 0x1234},
           "a broken header": {"ip_sum": 0x1234}, "a VLAN": {"tag": bytes([0x81, 0, 0, 7])}, "more fragments": {"flags": 0x2000},
           "the end of a fragment": {"flags": 6}, "version 5 of IP": {"head": 0x55}, "port 0": {"sport": 0},
           "nobody": {"source": "0.0.0.0"}, "the loopback": {"source": "127.0.0.1"}, "a group": {"source": "224.0.1.1"},
           "everybody": {"source": "255.255.255.255"}, "the network": {"source": "10.1.1.255"}, "itself": {"source": PRIMARY},
           "no way back": {"source": "192.0.2.1"}, "another address": {"to": SUB}, "a broadcast address": {"to": "10.1.1.255"}}


@pytest.mark.parametrize("form", ANSWERED)
def test_unusual_frames_are_answered(site, wire, form):
    changes, kernel = ANSWERED[form]
    got = only(replies_to(site, wire, frame(site, **changes)))
    assert is_whole_ns(int.from_bytes(got[42 + 44:42 + 48], "big")) != kernel


@pytest.mark.parametrize("form", UNHEARD)
def test_frames_that_ip_does_not_take_are_not_answered(site, wire, form):
    assert replies_to(site, wire, frame(site, **UNHEARD[form])) == []


def test_an_answer_needs_a_way_back(site, wire):
    """That of the responder leads by its routes; so the kernel answers only where they lead to the link."""
    stranger = frame(site, source="192.0.2.1")
    assert replies_to(site, wire, stranger) == []
    site.device.configure(f"ip route-static 192.0.2.0 24 {CLIENT}")
    try:
        got = wait_for(lambda: replies_to(site, wire, stranger), "an answer by the new route")
        assert socket.inet_ntoa(got[0][30:34]) == "192.0.2.1"
        wait_for(lambda: not is_whole_ns(int.from_bytes(only(replies_to(site, wire, stranger))[86:90], "big")), "the kernel")
        ip("-n", site.lab.dev, "route", "add", "blackhole", "192.0.2.1/32")
        wait_for(lambda: replies_to(site, wire, stranger) == [], "the end of the way")
    finally:
        ip("-n", site.lab.dev, "route", "del", "blackhole", "192.0.2.1/32", check=False)
        site.device.configure(f"undo ip route-static 192.0.2.0 24 {CLIENT}")
    wait_for(lambda: replies_to(site, wire, stranger) == [], "the end of the route")


# ---- what holds ----

COMMITS = {"source-interface": ([f"undo ntp server source-interface {INTERFACE}"], [f"ntp server source-interface {INTERFACE}"]),
           "server disable": (["ntp server disable"], ["undo ntp server disable"]),
           "disable": (["ntp disable"], ["undo ntp disable"]),
           "receive disable": ([f"interface {INTERFACE}", "ntp receive disable"], [f"interface {INTERFACE}", "undo ntp receive disable"]),
           "access": (["acl 2000", f"rule deny source {CLIENT} 0", "quit", "ntp access peer 2000"],
                      ["undo ntp access peer", "undo acl 2000"]),
           "address": ([f"interface {INTERFACE}", "ip address 10.1.1.3 24"], [f"interface {INTERFACE}", f"ip address {PRIMARY} 24"])}


@pytest.mark.parametrize("what", COMMITS)
def test_a_commit_holds_at_once(site, what):
    there, back = COMMITS[what]
    wait_for(lambda: by_kernel(only(ask(site, ntp_request()))), "an answer of the kernel")
    site.device.configure(*there)
    try:
        site.silent(ntp_request())
    finally:
        site.device.configure(*back)
    assert len(ask(site, ntp_request())) == 1
    wait_for(lambda: by_kernel(only(ask(site, ntp_request()))), "an answer of the kernel")


def test_one_family_is_disabled_without_the_other(site):
    site.device.configure("ntp ipv6 server disable")
    try:
        site.silent(ntp_request(), to=V6)
        wait_for(lambda: by_kernel(only(ask(site, ntp_request()))), "an answer of the kernel")
    finally:
        site.device.configure("undo ntp ipv6 server disable")
    wait_for(lambda: by_kernel(only(ask(site, ntp_request(), V6))), "an answer of the kernel")


def test_what_the_device_says_of_itself_follows_at_once(site):
    site.device.configure("ntp refclock-master 5")
    assert Packet(only(ask(site, ntp_request())).data).stratum == 5
    site.device.configure("undo ntp refclock-master")
    kernel = wait_for(lambda: [r for r in ask(site, ntp_request()) if by_kernel(r)], "the kernel")[0]
    assert_alike(kernel, only(ask(site, ntp_request(), round_the_kernel=True)))
    assert Packet(kernel.data).leap == 3 and Packet(kernel.data).refid == b"INIT"
    site.device.configure("ntp refclock-master 2")
    assert Packet(only(ask(site, ntp_request())).data).stratum == 2


def test_a_clock_that_is_set_is_followed_at_once(site):
    try:
        for text in ("06:28:17 2036-02-07", "12:00:00 2031-01-01"):
            site.device.ok(f"clock datetime {text}")
            kernel, responder = (only(ask(site, ntp_request(), round_the_kernel=way)) for way in (False, True))
            assert by_kernel(kernel)
            a, b = (int.from_bytes(r.data[40:48], "big") for r in (kernel, responder))
            assert 0 < b - a < 2**32
    finally:
        site.device.ok(time.strftime("clock datetime %H:%M:%S %Y-%m-%d", time.gmtime()))


def test_times_of_both_run_together(site):
    """The kernel's time lies between two of the responder's that were asked before and after it."""
    for _ in range(200):
        before, kernel, after = (only(ask(site, ntp_request(), round_the_kernel=way)) for way in (True, False, True))
        assert by_kernel(kernel)
        times = [int.from_bytes(part, "big") for r in (before, kernel, after) for part in (r.data[32:40], r.data[40:48])]
        assert times == sorted(times)


def test_no_two_answers_carry_the_same_time(site):
    stamps = set()
    with open_socket(site) as s:
        for _ in range(20):
            for _ in range(50):
                s.sendto(ntp_request(), (PRIMARY, 123))
            for _ in range(50):
                stamps.add(read(s).data[40:48])
    assert len(stamps) == 1000


def test_counters_go_back_to_0(site):
    ask(site, ntp_request())
    site.device.ok("reset ntp statistics packet")
    assert site.counters()["Sent"] == 0
    ask(site, ntp_request())
    site.device.ok(f"reset ntp statistics packet interface {INTERFACE}")
    assert site.counters(f"interface {INTERFACE}")["Sent"] == 0 and site.counters()["Sent"] == 1 + site.probes


# ---- the process ----


def attached(netns):
    return "xdp" in ip("-n", netns, "link", "show", "port0").stdout


def test_a_device_that_is_killed_leaves_no_program(site):
    assert attached(site.lab.dev)
    site.device.kill()
    wait_for(lambda: not attached(site.lab.dev), "the kernel to drop the program")
    site.device.start()
    wait_for(lambda: attached(site.lab.dev), "the program of the new start")
    site.device.stop()
    assert not attached(site.lab.dev)
    site.device.start()


def said_without(make_device, *command):
    """What a device says that is started through a command which takes something away."""
    device = make_device("--ntp-xdp", "auto")
    device.run_in = lambda run: [*command, *run]
    device.start()
    said = [line for line in device.output().splitlines() if "XDP" in line]
    assert device.alive()
    if "built without" in "".join(said):
        pytest.skip(said[0])
    return said


def test_where_it_is_not_allowed_a_line_says_so(make_device):
    """Root of a user namespace has no right to load programs."""
    assert said_without(make_device, "unshare", "-Urn", "--") == [
        "HUAWEI NTP/4/XDP: Requests are not answered in the kernel: Operation not permitted."]


def test_where_the_library_is_missing_a_line_says_so(make_device):
    if os.geteuid():
        pytest.skip("hiding a library needs root")
    library = next((line.split()[-1] for line in subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=True)
                    .stdout.splitlines() if "libbpf.so.1" in line), None)
    if not library:
        pytest.skip("there is no libbpf.so.1")
    hide = f'mount --bind /dev/null {library} && exec "$@"'
    assert said_without(make_device, "unshare", "-m", "--", "sh", "-c", hide, "sh") == [
        "HUAWEI NTP/4/XDP: Requests are not answered in the kernel: there is no libbpf.so.1."]


def test_the_other_tests_of_the_server_hold_where_the_kernel_answers():
    """Those of the reference and those of commits under load, run again over this path."""
    if os.geteuid():
        pytest.skip("programs in the kernel need root")
    tests = Path(__file__).parent
    done = subprocess.run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", tests / "pytest.ini",
                           tests / "test_ntp_conformance.py", tests / "test_ntp_reload.py"], capture_output=True, text=True,
                          env=os.environ | {"LYREBIRD_NTP_XDP": "generic", "LYREBIRD_COUNTS": ""}, check=False)
    assert done.returncode == 0, done.stdout[-4000:]
