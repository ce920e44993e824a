"""Rules of the NTP commands one by one: what is taken and what is not, what lines need and go with, who may type them.

docs/ntp-conformance.md says which test holds which rule.
"""

import re
from pathlib import Path

import pytest

from lyrebird import PASSWORD, ROOT, Device

PORT, ROUTED, BOUND, BARE = "100GE1/0/1", "interface 100GE1/0/1", "100GE1/0/2", "LoopBack0"
V6 = "2001:DB8::1"
GROUND = ["ip vpn-instance red", "ipv4-family", "quit", "quit", "ip vpn-instance both", "ipv4-family", "quit", "ipv6-family", "quit",
          "quit", ROUTED, "undo portswitch", "ip address 10.1.1.1 24", "ipv6 enable", f"ipv6 address {V6} 64", "quit",
          f"interface {BOUND}", "undo portswitch", "ip binding vpn-instance red", "ip address 10.2.1.1 24", "quit",
          f"interface {BARE}", "ip address 1.1.1.1 32", "quit"]
GOOD = "Ntp-Key_2023"


@pytest.fixture(scope="module")
def device(tmp_path_factory):
    made = Device(tmp_path_factory.mktemp("rules"), net=None).start()
    made.configure(*GROUND)
    yield made
    made.end()


@pytest.fixture(scope="module")
def terminal(device):
    """A user in the system view."""
    t = device.telnet(width=500)
    t.command("system-view")
    return t


def ntp_lines(device):
    """The NTP lines of the running configuration without those of the factory."""
    text = device.running("| include ntp")
    return [line for line in text.split("\n") if "ntp" in line and "all disable" not in line]


WRONG, MANY, ADDRESS = "Wrong parameter", "Too many parameters", "The specified IP address is invalid."
UNKNOWN, INCOMPLETE = "Unrecognized command", "Incomplete command"
MISSING_VPN, FAMILY = "The VPN instance does not exist.", "The address family is not enabled in the VPN instance."
BINDING, IPV6, KEY = "bound to another VPN instance", "Please enable IPv6 on the interface first.", "The authentication key does not exist."
OK = None
SERVER = "ntp unicast-server 10.1.1.9"

SYSTEM = [
    # hosts
    *((f"ntp {role} {address}", ADDRESS) for role in ("unicast-server", "unicast-peer")
      for address in ("0.0.0.0", "0.0.0.1", "127.0.0.1", "127.127.1.0", "224.0.1.1", "240.0.0.1", "255.255.255.255",
                      "ipv6 ::", "ipv6 ::1", "ipv6 FF02::1")),
    ("ntp server physic-isolate source-interface 100GE1/0/1 source-address 127.127.1.0", ADDRESS),
    ("ntp server physic-isolate source-interface 100GE1/0/1 source-address 224.0.1.1", ADDRESS),
    ("ntp server physic-isolate source-interface 100ge 1/0/1 source-address 10.1.1.1", OK),
    ("ntp ipv6 server source-address ::1", WRONG), ("ntp ipv6 server source-address FF02::1", WRONG),
    (f"ntp ipv6 server physic-isolate source-interface 100GE1/0/1 source-address {V6}", OK),
    # options
    (f"{SERVER} version 0", WRONG), (f"{SERVER} version 1", OK), (f"{SERVER} version 4", OK), (f"{SERVER} version 5", WRONG),
    *((f"{line} {port}", verdict) for line in (f"{SERVER} port", "ntp source-port")
      for port, verdict in ((122, WRONG), (123, OK), (124, WRONG), (1024, WRONG), (1025, OK), (65535, OK), (65536, WRONG))),
    (f"{SERVER} minpoll 2", WRONG), (f"{SERVER} minpoll 3 maxpoll 17", OK), (f"{SERVER} minpoll 7", WRONG),
    (f"{SERVER} maxpoll 9", WRONG), (f"{SERVER} maxpoll 18", WRONG),
    (f"{SERVER} burst iburst preempt preferred", OK), ("ntp unicast-peer 10.1.1.9 preempt preferred", OK),
    ("ntp unicast-peer 10.1.1.9 burst", MANY), ("ntp unicast-peer 10.1.1.9 iburst", MANY),
    ("ntp unicast-server ipv6 2001:db8::9 version 4", MANY), ("ntp unicast-server domain time.example version 2", OK),
    ("ntp unicast-server domain " + ".".join(["d" * 50] * 5), OK), ("ntp unicast-server domain " + "d" * 256, WRONG),
    # VPN instances and interfaces
    (f"{SERVER} vpn-instance _public_", WRONG), (f"{SERVER} vpn-instance {'v' * 32}", WRONG), (f"{SERVER} vpn-instance blue", MISSING_VPN),
    ("ntp unicast-server ipv6 2001:db8::9 vpn-instance red", FAMILY), ("ntp unicast-server ipv6 2001:db8::9 vpn-instance both", OK),
    ("ntp unicast-server domain time.example vpn-instance red", OK),
    ("ntp ipv6 server source-address 2001:db8::1 vpn-instance red", FAMILY),
    ("ntp ipv6 server source-address 2001:db8::1 vpn-instance _public_", WRONG),
    (f"{SERVER} source-interface {BOUND}", BINDING), (f"{SERVER} vpn-instance red source-interface 100GE 1/0/2", OK),
    (f"{SERVER} vpn-instance red source-interface {PORT}", BINDING), (f"{SERVER} source-interface LoopBack7", "does not exist"),
    (f"ntp unicast-server ipv6 2001:db8::9 source-interface {BARE}", IPV6), ("ntp server source-interface LoopBack7", WRONG),
    (f"ntp source-interface {BOUND}", BINDING), (f"ntp source-interface {BOUND} vpn-instance red", OK),
    (f"ntp ipv6 source-interface {BARE}", IPV6), ("ntp ipv6 source-interface 100GE1/0/1", OK),
    # the local clock
    ("ntp refclock-master 0", WRONG), ("ntp refclock-master 15", OK), ("ntp refclock-master 16", WRONG),
    ("ntp refclock-master 127.127.1.3 1", OK), ("ntp refclock-master 127.127.1.4", WRONG), ("ntp refclock-master 10.1.1.1", WRONG),
    # keys
    (f"{SERVER} authentication-keyid 9", KEY), ("ntp trusted authentication-keyid 9", KEY),
    ("ntp trusted authentication-keyid 0", WRONG), (f"{SERVER} authentication-keyid 4294967296", WRONG),
    (f"ntp authentication-keyid 4294967295 authentication-mode hmac-sha256 {GOOD}", OK),
    (f"ntp authentication-keyid 4294967296 authentication-mode hmac-sha256 {GOOD}", WRONG),
    (f"ntp authentication-keyid 9 authentication-mode sha1 {GOOD}", UNKNOWN),
    ('ntp authentication-keyid 9 authentication-mode hmac-sha256 "Ntp Key 2023"', OK),
    (f"ntp authentication-keyid 9 authentication-mode hmac-sha256 cipher {GOOD}", OK),
    ("ntp authentication-keyid 9 authentication-mode aes-128-cmac Huawei_NTPkey_1", "16 characters"),
    ("ntp authentication-keyid 9 authentication-mode aes-128-cmac Huawei_NTPkey_16", OK),
    ("ntp authentication-keyid 9 authentication-mode aes-256-cmac Huawei_NTPkey_16", "32 characters"),
    # rights and rates
    ("ntp access peer", INCOMPLETE), ("ntp access peer 1999", WRONG), ("ntp access peer 2000", OK), ("ntp access peer 2999", OK),
    ("ntp access peer 3000", WRONG), ("ntp access limited ipv6 2000 2001", OK), ("ntp access query 2001 ipv6 2000", OK),
    (f"ntp access server acl-name {'a' * 32} ipv6 acl6-name 6b", OK), (f"ntp access server acl-name {'a' * 33}", WRONG),
    ("ntp access server acl-name -a", WRONG),
    ("ntp discard", INCOMPLETE), ("ntp discard min-interval 0", WRONG), ("ntp discard min-interval 8 avg-interval 8", OK),
    ("ntp discard avg-interval 9", WRONG),
    # tuning
    *((f"ntp {line} {value}", verdict) for line, low, high in (
        ("sync-interval", 180, 600), ("max-distance", 1, 16), ("offset-limit", 5, 7620), ("max-dynamic-sessions", 0, 100))
      for value, verdict in ((low - 1, WRONG), (low, OK), (high, OK), (high + 1, WRONG))),
    ("ntp unsync max-poll-interval 6", INCOMPLETE), ("ntp unsync max-poll-interval 5 dec-step 1", WRONG),
    ("ntp unsync max-poll-interval 6 dec-step 7", WRONG), ("ntp unsync max-poll-interval 6 dec-step 1", OK),
    ("ntp unsync max-poll-interval 10 dec-step 5", "the step must be 6"), ("ntp unsync max-poll-interval 10 dec-step 6", OK),
    ("ntp high-precision-time client enable", INCOMPLETE), ("ntp high-precision-time client enable poll-interval 49", WRONG),
    ("ntp high-precision-time client enable poll-interval 2501", WRONG), ("ntp high-precision-time server enable", OK),
    # undo names what it removes; other devices' spellings are none of this one
    ("undo ntp server source-interface", INCOMPLETE), (f"undo ntp server source-interface {PORT}", OK),
    ("undo ntp server source-interface all enable", WRONG), ("undo ntp unicast-server 10.9.9.9", OK),
    ("ntp-service unicast-server 10.1.1.9", UNKNOWN), ("ntp port 5000", UNKNOWN),
]
INTERFACE = [
    ("ntp broadcast-server version 0", WRONG), ("ntp broadcast-server version 4 port 1025", OK), ("ntp broadcast-server version 5", WRONG),
    ("ntp broadcast-server port 124", WRONG), ("ntp broadcast-server ttl 5", MANY), ("ntp broadcast-client version 3", MANY),
    *((f"ntp {line} authentication-keyid 9", KEY) for line in (
        "broadcast-server", "multicast-server", "multicast-server ipv6", "manycast-client", "manycast-client ipv6")),
    ("ntp multicast-server 224.0.1.1 version 4 ttl 255 port 1025", OK), ("ntp multicast-server ttl 0", WRONG),
    ("ntp multicast-server ttl 256", WRONG), ("ntp multicast-server 10.1.1.1", WRONG), ("ntp multicast-server ipv6 version 4", WRONG),
    (f"ntp multicast-server ipv6 {V6}", WRONG), ("ntp multicast-client 223.255.255.255", WRONG), ("ntp multicast-client ipv6 FF0E::7", OK),
    ("ntp manycast-client authentication-keyid 65536", WRONG), ("ntp manycast-client version 4", WRONG),
    ("ntp manycast-client 239.1.1.1 ttl 255 port 123", OK), ("ntp manycast-client ttl 0", WRONG), ("ntp manycast-server ttl 4", WRONG),
]


@pytest.mark.parametrize("view,line,refusal", [("", *row) for row in SYSTEM] + [(ROUTED, *row) for row in INTERFACE])
def test_a_line_is_taken_or_refused_at_once(terminal, view, line, refusal):
    if view:
        terminal.commands(view)
    said = terminal.command(line)
    error = re.search(r"Error: (.*)", said)
    if view:
        terminal.commands("quit")
    terminal.command("clear configuration candidate")
    assert error is None if refusal is None else error and refusal in error[1], said


@pytest.mark.parametrize("line,told", [
    ("ntp server source-interface all enable", r"Warning: NTP IPv4 server listening all interface will be enabled\. Continue\? \[Y/N\]:"),
    ("ntp ipv6 server source-interface all enable", r"Warning: NTP IPv6 server listening all interface will be enabled\. Continue\? \[Y/N\]:"),
    ("ntp authentication-password complexity-check disable",
     r"Warning: Password complexity check on NTP authentication will be disabled\. Continue\?  \[Y/N\]:"),
    ("ntp high-precision-time client enable poll-interval",
     r"Info: The NTP High-precision function is only supported on unicast-server, unicast-peer and manycast modes\.\n"
     r"Warning: After this configuration is committed, the polling interval of the client is subject to this configuration\. "
     r"Continue\? \[Y/N\]:"),
])
def test_a_line_asks_before_it_is_taken(terminal, line, told):
    for answer, mark in (("n", "~"), ("y", "*")):
        assert re.fullmatch(told, terminal.command(line).strip("\n"))
        terminal.send(answer + "\r")
        assert terminal.answer().split("\r\n")[-1].startswith(f"[{mark}")
    terminal.prompt = "[*HUAWEI]"
    terminal.command("clear configuration candidate")


@pytest.mark.parametrize("family,name", [("", "IPv4"), ("ipv6 ", "IPv6")])
def test_not_to_listen_is_said(terminal, family, name):
    assert terminal.command(f"ntp {family}server source-interface all disable") == (
        f"Warning: The NTP {name} server listening all interface is disabled. Run the server source-interface command to specify "
        "the ntp IPv4 server listening function.\n")


# ---- the lines that come by themselves ----

OFF = ["ntp server disable", "ntp ipv6 server disable"]


@pytest.mark.parametrize("lines,undo,fires", [
    (["ntp refclock-master"], ["undo ntp refclock-master"], True),
    ([SERVER], ["undo ntp unicast-server 10.1.1.9"], True),
    (["ntp authentication enable"], ["undo ntp authentication enable"], True),
    (["ntp authentication-password complexity-check disable", "y"], ["undo ntp authentication-password complexity-check disable"], True),
    (["ntp server source-interface all enable", "y"], ["ntp server source-interface all disable"], True),
    (["vlan 10", "quit", "interface Vlanif10", "ntp receive disable"], ["undo interface Vlanif10", "undo vlan 10"], True),
    (["ntp disable", "ntp ipv6 disable"], ["undo ntp disable", "undo ntp ipv6 disable"], False),
    (["ntp unsync max-poll-interval 7 dec-step 2"], ["undo ntp unsync max-poll-interval"], False),
    (["ntp high-precision-time server enable"], ["undo ntp high-precision-time server enable"], False),
    (["ntp high-precision-time client enable poll-interval", "y"], ["undo ntp high-precision-time client enable"], False),
    (["ntp max-distance 1", "ntp discard min-interval 1"], [], False),  # defaults are no lines
])
def test_which_first_line_switches_the_server_function_off(device, lines, undo, fires):
    assert ntp_lines(device) == []
    device.configure(*lines)
    assert ntp_lines(device)[:2] == OFF if fires else OFF[0] not in ntp_lines(device)
    if undo:
        device.configure(*undo)
    assert ntp_lines(device) == []


# ---- what lines hang on ----


def test_lines_go_with_their_ground(device):
    """Families of an instance, the instance, IPv6 of an interface, the interface's instance, the interface, a routed port."""
    def after(*lines):
        device.configure(*lines)
        return [line.strip() for line in ntp_lines(device) if line not in OFF]

    instance = ["ntp unicast-server domain a.example vpn-instance both", "ntp unicast-server 10.2.1.9 vpn-instance both"]
    ipv6 = ["ntp unicast-peer ipv6 2001:DB8:2::9 vpn-instance both", "ntp ipv6 server source-address 2001:DB8:2::1 vpn-instance both"]
    assert after(*instance, *ipv6) == [*instance, *ipv6]
    assert after("ip vpn-instance both", "undo ipv6-family") == instance
    assert after("undo ip vpn-instance both") == []
    assert after("ip vpn-instance both", "ipv4-family", "quit", "ipv6-family") == []

    bound = [f"ntp unicast-server 10.2.1.9 source-interface {BOUND} vpn-instance red", f"ntp source-interface {BOUND} vpn-instance red"]
    assert after(*bound) == bound
    assert after(f"interface {BOUND}", "undo ip binding vpn-instance red") == []
    device.configure(f"interface {BOUND}", "ip binding vpn-instance red", "ip address 10.2.1.1 24")

    plain = [f"{SERVER} source-interface {PORT}"]
    with_ipv6 = [f"ntp unicast-server ipv6 2001:DB8::9 source-interface {PORT}", f"ntp ipv6 server source-address {V6}",
                 f"ntp ipv6 source-interface {PORT}"]
    groups, groups6 = ["ntp multicast-client"], ["ntp manycast-server ipv6", "ntp multicast-client ipv6"]
    stored = after(*plain, *with_ipv6, ROUTED, *groups, *groups6)
    assert sorted(stored) == sorted([*plain, *with_ipv6, *groups, *groups6])
    assert after(ROUTED, "undo ipv6 enable") == [*plain, *groups]
    assert after(ROUTED, "portswitch") == plain
    device.configure(f"undo {SERVER}", ROUTED, "undo portswitch", "ip address 10.1.1.1 24", "ipv6 enable", f"ipv6 address {V6} 64")

    mine = ["ntp unicast-server 10.1.1.9 source-interface LoopBack9", "ntp server source-interface LoopBack9",
            "ntp source-interface LoopBack9"]
    assert after("interface LoopBack9", "ip address 9.9.9.9 32", "quit", *mine) == mine
    assert after("undo interface LoopBack9") == []


def test_rules_of_two_kinds_exclude_each_other(device):
    """And an interface that NTP is to listen on over IPv4 is in an instance that has it."""
    plain = f"ntp ipv6 server source-address {V6}"
    isolated = f"ntp ipv6 server physic-isolate source-interface {PORT} source-address {V6}"
    for first, second in ((plain, isolated), (isolated, plain)):
        device.configure(first)
        status, text = device.exec("system-view", second, "commit")
        assert status and "Error: The interface or address is used by another rule." in text
        device.configure(f"undo {first}")
    device.configure("ip vpn-instance six", "ipv6-family", "quit", "quit", "interface 100GE1/0/3", "undo portswitch", "ip binding vpn-instance six")
    status, text = device.exec("system-view", "ntp server source-interface 100GE1/0/3", "commit")
    assert status and f"Error: {FAMILY}" in text
    device.configure("undo ip vpn-instance six")
    assert ntp_lines(device) == []


def test_an_undo_without_a_group_removes_the_usual_one(device):
    device.configure(ROUTED, "ntp manycast-server", "ntp manycast-server 224.0.2.2", "ntp manycast-client 224.0.2.3")
    device.configure(ROUTED, "undo ntp manycast-server", "undo ntp manycast-client")
    assert [line for line in ntp_lines(device) if "cast" in line] == [" ntp manycast-client 224.0.2.3", " ntp manycast-server 224.0.2.2"]
    device.configure(ROUTED, "undo ntp manycast-server 224.0.2.2", "undo ntp manycast-client 224.0.2.3")
    assert ntp_lines(device) == []


@pytest.mark.parametrize("undo,left", [
    ("undo ntp access peer", []), ("undo ntp access peer all", []), ("undo ntp access peer 2000", []),
    ("undo ntp access server", ["ntp access peer 2000 ipv6 2001"]),
])
def test_rights_are_taken_back(device, undo, left):
    device.configure("ntp access peer 2000 ipv6 2001")
    device.configure(undo)
    assert [line for line in ntp_lines(device) if "access" in line] == left
    device.configure("undo ntp access peer")


# ---- how lines are written ----


def test_lines_are_written_in_one_order_and_without_defaults(device):
    """Of the parts that the manual's scripts name; keys by number, interface names in full."""
    typed = ["ntp server source-interface 100ge 1/0/1", "ntp kod-enable", "ntp discard avg-interval 6 min-interval 1", "ntp authentication enable",
             "ntp unicast-peer 10.1.1.8 version 3",
             "ntp unicast-server 10.1.1.9 preferred source-interface 100ge 1/0/1 authentication-keyid 9 version 4 "
             "maxpoll 10 minpoll 6 port 123",
             "ntp access peer 2000", "ntp refclock-master 8", f"ntp authentication-keyid 10 authentication-mode hmac-sha256 {GOOD}",
             "ntp authentication-keyid 9 authentication-mode aes-128-cmac cipher Huawei_NTPkey_16", "ntp trusted authentication-keyid 9"]
    order = sorted(typed, key=lambda line: (not line.startswith("ntp authentication-keyid"), typed.index(line)))
    device.configure(*order)
    shown = [re.sub(r"cipher %\+%#.*%\+%#$", "cipher *", line) for line in ntp_lines(device)]
    assert shown == [
        *OFF, "ntp authentication-keyid 9 authentication-mode aes-128-cmac cipher *",
        "ntp authentication-keyid 10 authentication-mode hmac-sha256 cipher *", "ntp trusted authentication-keyid 9", "ntp refclock-master",
        "ntp access peer 2000", "ntp unicast-server 10.1.1.9 version 4 authentication-keyid 9 source-interface 100GE1/0/1 preferred",
        "ntp unicast-peer 10.1.1.8", "ntp authentication enable", "ntp kod-enable", "ntp discard avg-interval 6",
        "ntp server source-interface 100GE1/0/1"]
    undo = ["undo ntp unicast-server 10.1.1.9", "undo ntp unicast-peer 10.1.1.8", "undo ntp access peer", "undo ntp refclock-master",
            "undo ntp trusted authentication-keyid 9", "undo ntp authentication enable", "undo ntp kod-enable", "undo ntp discard",
            "undo ntp server source-interface 100GE1/0/1", "undo ntp authentication-keyid 9", "undo ntp authentication-keyid 10"]
    device.configure(*undo)
    assert ntp_lines(device) == []


# ---- the local clock as a session ----


def test_a_local_clock_is_a_session_with_one_stratum_less(device):
    device.configure("ntp refclock-master 1")
    try:
        stamp = r"\d\d:\d\d:\d\d\.\d{3} UTC \w{3} \d{1,2} \d{4}\([0-9A-F]{8}\.[0-9A-F]{8}\)"
        cells = "  0.00 " * 8
        assert re.fullmatch("\n".join([
            r"<HUAWEI>display ntp sessions verbose", " clock source: 127.127.1.0", " clock stratum: 0",
            " clock status: configured, master, sane, valid", r" reference clock ID: LOCAL\(0\)",
            " local mode: client, local poll: 6, current poll: 64", r" peer mode: server, peer poll: 6, now: \d+",
            " offset: 0.0000 ms, delay: 0.00 ms, disper: 0.0. ms", " root delay: 0.00 ms, root disper: 10.00 ms",
            " reach: 1, sync dist: 0.010, sync state: 4", r" precision: 2\^18, version: 3, peer interface: InLoopBack0",
            *(f" {name}: {stamp}" for name in ("reftime", "orgtime", "rcvtime", "xmttime")), f" filter delay :{cells}",
            f" filter offset:{cells}", f" filter disper:{cells}", " reference clock status: normal", "<HUAWEI>", ""]),
            device.ok("display ntp sessions verbose"))
        assert " clock stratum: 1\n" in device.ok("display ntp status")
    finally:
        device.configure("undo ntp refclock-master")


def test_statistics_are_asked_for_by_source_and_by_interface(device):
    """Every form of the command, and which tables it prints; `reset` takes the same words and prints nothing."""
    lines = ["ntp unicast-server 10.1.1.8", "ntp unicast-server 10.2.1.8 vpn-instance red", "ntp unicast-server ipv6 2001:db8::9",
             "ntp unicast-server domain a.example"]
    forms = {"": [" NTP IPv4"], "ipv6": [" NTP IPv6"], "peer": ["10.1.1.8", "10.2.1.8(red)", "2001:DB8::9", "a.example"], "peer 10.1.1.8": ["10.1.1.8"],
             "peer 10.2.1.8 vpn-instance red": ["10.2.1.8(red)"], "peer 10.2.1.8": [], "peer ipv6": ["2001:DB8::9"],
             "peer ipv6 2001:db8::9": ["2001:DB8::9"], "peer ipv6 2001:db8::8": [], "peer domain": ["a.example"],
             "peer domain a.example": ["a.example"], "peer domain b.example": [], "interface 100ge 1/0/1": [PORT],
             "ipv6 interface 100GE1/0/1": [PORT], "interface all": []}
    device.configure("ip host a.example 10.1.1.9", *lines)
    try:
        for words, expected in forms.items():
            text = device.ok(f"display ntp statistics packet {words}".strip())
            heads = re.findall(r"^ NTP IPv[46](?= Packet Statistical Information$)|"
                               r"(?<=Information of peer ).+|(?<=Information on interface ).+", text, re.M)
            assert sorted(heads) == sorted(expected), words
            assert device.ok(f"reset ntp statistics packet {words}".strip()).count("\n") == 2, words  # the line, the prompt
    finally:
        device.configure("undo ip host a.example", *(f"undo {line}" for line in lines))


# ---- who may type them ----


def test_levels_of_ntp_commands(device):
    """1 looks, 2 configures and resets."""
    device.configure("aaa", *(f"local-user {name} password irreversible-cipher {PASSWORD}" for name in ("one", "two")),
                     "local-user one privilege level 1", "local-user two privilege level 2", "local-user one service-type telnet",
                     "local-user two service-type telnet")
    displays = ["status", "sessions", "sessions verbose", "statistics packet", "event clock-unsync", "trace", "slot-status"]
    for name, may in (("one", False), ("two", True)):
        t = device.telnet(login=False)
        t.login(name, PASSWORD)
        t.commands(*(f"display ntp {what}" for what in displays), "display ntp session")
        assert ("Error" in t.command("reset ntp statistics packet")) != may
        t.command("system-view")
        assert ("Error" in t.command("ntp refclock-master")) != may
        assert "Error" not in t.command("display ntp status")
        t.close()


# ---- the page ----

PAGE = ROOT / "docs/ntp-conformance.md"
NAMED = re.compile(r"`(?:(unit/)?(test_\w+)\.(py|c)::(\w+)|(sessions/[\w-]+\.session))`")


def names_in(path):
    text = Path(path).read_text(encoding="utf-8")
    return set(re.findall(r"^def (test_\w+)\(" if path.suffix == ".py" else r"^static void (\w+)\(void \*\*", text, re.M))


def test_the_tests_that_the_page_of_rules_names_are_there():
    tests = ROOT / "tests"
    named = list(NAMED.finditer(PAGE.read_text(encoding="utf-8")))
    assert len(named) > 100
    for found in named:
        unit, module, suffix, name, session = found.groups()
        if session:
            assert (tests / session).exists(), session
        else:
            assert name in names_in(tests / (unit or "") / f"{module}.{suffix}"), found[0]
    rows = [line for line in PAGE.read_text(encoding="utf-8").split("\n") if line.startswith("| ") and not line.startswith("| rule")]
    lacking = [row for row in rows if not NAMED.search(row) and "differs" not in row and "not done" not in row]
    assert not lacking, lacking
