"""Input that no well-meaning peer sends: the device says so or ignores it, changes nothing, and goes on."""

import random
import re
import socket
import struct

import pytest

from lyrebird import (IAC, LONG, SB, SE, DO, WILL, NAWS, PROMPT, Closed, Telnet, ntp_ask, ntp_request,
                      wait_for)


def logins(device):
    return len(device.children()[0])


def healthy(device, others=0):
    """A new login works, once those that have left are gone."""
    wait_for(lambda: logins(device) <= others, "the lines to be free")

    def login():
        try:
            return device.telnet()
        except Closed:
            return None

    t = wait_for(login, "a login")
    assert re.match(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", t.command("display clock"))
    t.close()
    assert device.alive()


@pytest.fixture(autouse=True)
def healthy_afterwards(device):
    yield
    device.hang_up()
    healthy(device)


# ---- lines ----


def test_an_over_long_line_is_refused_and_the_session_goes_on(device):
    t = device.telnet()
    t.commands("system-view")
    t.send("description " + "x" * 5000 + "\r")
    text = t.answer()
    assert "Error:" in text or "\a" in text
    while not PROMPT.search(text):
        text = t.answer()
    assert "Unrecognized" in t.command("foo")
    assert t.command("display configuration candidate") == ""


@pytest.mark.parametrize("length", [3000, 3099, 3100, 3101, 70000])
def test_lines_around_the_limit(device, length):
    t = device.telnet()
    t.send("foo " + "x" * (length - 4) + "\r")
    assert ("Error: Unrecognized command found" if length <= 3100 else "Error: ") in t.answer()
    assert t.command("display version")


@pytest.mark.parametrize("name,data", [
    ("nul", b"\x00"), ("escape", b"\x1b"), ("delete", b"\x7f" * 3), ("eight-bit", b"\x80\xa0\xfe"),
    ("utf-8", "ü漢".encode()), ("broken utf-8", b"\xc3\x28\xe2\x82"), ("every control that is no key of its own",
     bytes(c for c in range(1, 32) if c not in (3, 7, 9, 10, 12, 13, 15, 21, 26))),
])
def test_bytes_that_are_no_text(device, name, data):
    t = device.telnet()
    t.commands("system-view")
    t.send(data + b"\x05\x18\r")
    t.answer()
    assert t.command("display configuration candidate") == ""
    t.send(b"sysname A" + data + b"B\x05\r")
    t.answer()
    shown = t.command("display configuration candidate")
    assert re.fullmatch(r"(sysname [!-~\x80-\xff]+\n)?", shown), repr(shown)
    assert shown in ("", "sysname AB\n") or data.decode("latin-1") in shown or name in ("delete", "escape")
    t.commands("commit")
    assert device.running()


def test_eight_bit_bytes_in_a_description_are_kept_or_refused_whole(device):
    t = device.telnet()
    t.commands("system-view", "interface 100GE1/0/1")
    t.send("description caf\xe9\r")
    refused = "Error" in t.answer()
    text = t.command("display configuration candidate")
    assert ("caf" not in text) if refused else ("description caf" in text)


def test_xml_in_a_value_stays_a_value(device):
    device.configure("interface 100GE1/0/1", "description <a b=\"&amp;\">]]></interface>", "quit")
    assert " description <a b=\"&amp;\">]]></interface>\n" in device.running("interface 100GE1/0/1") + "\n"


def test_a_refused_line_changes_nothing(device):
    t = device.telnet()
    t.commands("system-view", "interface 100GE1/0/1", "undo portswitch", "ip address 10.1.1.1 24", "commit", "quit")
    for line in ("interface 100GE1/0/99", "ip vpn-instance _public_", "ntp refclock-master 99", "sysname",
                 "ntp ipv6 server source-address ff02::1", "ntp server source-interface LoopBack 55"):
        assert "Error: " in t.command(line)
        assert t.prompt == "[~HUAWEI]"
    assert t.command("display configuration candidate") == ""


def test_an_address_that_overlaps_another_interface_is_refused(device):
    t = device.telnet()
    t.commands("system-view", "interface 100GE1/0/1", "undo portswitch", "ip address 10.1.1.1 24", "quit",
               "interface 100GE1/0/2", "undo portswitch", "commit")
    text = t.command("ip address 10.1.1.2 24")
    if "Error" not in text:
        text = t.command("commit")
        assert t.prompt == "[*HUAWEI-100GE1/0/2]"
        assert text.startswith("ip address 10.1.1.2 255.255.255.0\n")
    else:
        assert t.prompt == "[~HUAWEI-100GE1/0/2]"
    assert "Error: The specified address conflicts with another address." in text
    assert "10.1.1.2" not in device.running()


@pytest.mark.parametrize("line", ["#", "!", "# a ", " !x", '#"'])
def test_help_and_tab_behind_a_comment(device, line):
    t = device.telnet()
    t.send(line + "?\t\r")
    assert "Error" not in t.answer()
    assert re.search(r"Time Zone", t.command("display clock"))


def test_a_name_that_is_no_text_ends_no_login(device):
    t = device.telnet(login=False)
    t.expect("Username:")
    t.send(b"ad\xff\xc3\x28min\r")
    t.expect("Password:")
    t.send(b"x\xfe\r")
    t.expect("Username:")
    device.ok("display logbuffer")


# ---- telnet ----


def test_a_flood_of_options_is_answered_sparingly(device):
    t = device.telnet(negotiate=False)
    sent = 0
    for verb in (WILL, DO):
        for option in range(256):
            if option not in (1, 3):
                t.send(bytes([IAC, verb, option]) * 20)
                sent += 20
    t.command("display clock")
    assert len(t.options) < sent / 2


def test_subnegotiations_of_every_shape(device):
    t = device.telnet()
    for body in (bytes([NAWS]), bytes([NAWS, 0]), bytes([NAWS, 0, 0, 0, 0]), bytes([NAWS]) + b"\x7f" * 4,
                 bytes([NAWS]) + b"x" * 3000, bytes([24, 0]) + b"A" * 5000, bytes([24]), b"\x27" + bytes(200)):
        t.send(bytes([IAC, SB]) + body + bytes([IAC, SE]))
        t.command("display clock")


def test_an_unfinished_subnegotiation(device):
    t = device.telnet()
    t.send(bytes([IAC, SB, NAWS]) + b"z" * 100000)
    t.close()


def test_a_window_of_any_size(device):
    t = device.telnet()
    for size in ((0, 0), (1, 1), (2, 1), (65535, 65535), (5, 3), (80, 24)):
        t.resize(*size)
        t.send("display clock\r")
        t.wait(lambda text: "Time Zone(UTC)" in text, f"the clock in a window of {size}")
    t.resize(200, 24)
    t.send("\x03\x03display version\r")
    t.wait(lambda text: text.endswith("\r\n<HUAWEI>") and "uptime" in text, "the version in a sane window")


def test_connections_that_say_nothing_or_leave_at_once(device):
    silent = [device.telnet(login=False) for _ in range(3)]
    for t in silent:
        t.expect("Username:")
    for _ in range(50):
        Telnet(device.telnet_address).close()
    healthy(device, others=3)


def test_random_bytes_at_the_login(device):
    chance = random.Random(7)
    for _ in range(20):
        wait_for(lambda: logins(device) < 4, "a free line")
        t = device.telnet(login=False)
        try:
            t.send(bytes(chance.randrange(256) for _ in range(2000)))
        except Closed:
            pass
        t.close()


def test_random_bytes_at_the_prompt(device):
    chance = random.Random(11)
    for _ in range(200 if LONG else 20):
        wait_for(lambda: logins(device) < 4, "a free line")
        t = device.telnet()
        try:
            t.send(bytes(chance.choice(range(256)) for _ in range(3000)))
        except Closed:
            pass
        t.close()
    assert "sysname" not in device.running("|", "include sysname").replace("sysname HUAWEI", "")


def test_random_words_of_the_command_set(device):
    words = ("display undo ntp ip address ipv6 interface 100GE 1/0/1 100GE1/0/2 LoopBack 1 sub 10.1.1.1 24 enable all disable "
             "server source-interface refclock-master commit configuration candidate clear current-configuration | include "
             "vpn-instance blue this description sysname quit return ? portswitch shutdown binding version 255.255.255.0 "
             "2001:db8::1/64 source-address include-default y n save").split()
    chance = random.Random(13)
    for _ in range(10 if LONG else 2):
        t = device.telnet()
        t.commands("screen-length 0 temporary", "system-view")
        for _ in range(150):
            line = " ".join(chance.choice(words) for _ in range(chance.randrange(1, 7)))
            try:
                if line.endswith("?"):
                    t.send(line[:-1] + "\r")
                else:
                    t.send(line.replace("?", "x") + "\r")
                text = t.answer()
                while not PROMPT.search(text):
                    t.send("n\r")
                    text = t.answer()
            except Closed:
                t = device.telnet()
                t.commands("screen-length 0 temporary", "system-view")
        t.close()


def test_many_logins_one_after_the_other(device):
    for _ in range(40):
        t = device.telnet()
        t.send("quit\r")
        t.end()
        t.close()


def test_many_logins_at_once(device):
    there = [device.telnet() for _ in range(4)]
    for t in there:
        t.commands("system-view")
    for t in there:
        t.commands("display this")
        t.close()


def test_more_logins_than_lines_are_turned_away(device):
    connections = [device.telnet(login=False) for _ in range(60)]
    told = 0
    for t in connections:
        try:
            t.expect("Username:")
        except Closed:
            told += 1
    assert 0 < told < 60


def test_wrong_passwords_end_the_connection_and_nobody_is_in(device):
    device.configure("aaa", "local-user guest1 password irreversible-cipher Guest@2026", "local-user guest1 service-type telnet")
    t = device.telnet(login=False)
    with pytest.raises(Closed):
        for _ in range(10):
            t.expect("Username:")
            t.send("guest1\r")
            t.expect("Password:")
            t.send("wrong\r")
    assert "<HUAWEI>" not in t.text


def test_a_password_is_never_echoed(device):
    t = device.telnet()
    assert b"Lyrebird@2026" not in t.raw


# ---- the control socket ----


def control(device):
    s = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    s.settimeout(10)
    s.connect(str(device.state / "control.sock"))
    return s


def frame(body):
    return struct.pack(">I", len(body)) + body


BODIES = [
    b"", b"x", b"<", b"<hello", b"<hello/>", b"<nonsense/>", b"\x00" * 100, b"\xff" * 100, b"<a><b></a>",
    b"<get/>", b"<get store='nowhere'/>", b"<get status='none'/>", b"<commit/>", b"<commit><edit/></commit>",
    b"<commit><edit><nonsense/></edit></commit>", b"<check><edit><interface/></edit></check>", b"<action name='none'/>",
    b"<action/>", b"<login/>", b"<hello type='telnet'/>", b"<" + b"a" * 70000 + b"/>",
    b"<a>" * 20000, b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'><!ENTITY d '&b;&b;&b;&b;'>]><hello type='&d;'/>",
    b"<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
    b"<commit><edit><ntp-refclock-master><stratum>99</stratum></ntp-refclock-master></edit></commit>",
]


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
def test_garbage_on_the_control_socket(device, body):
    with control(device) as s:
        try:
            s.sendall(frame(b"<hello type='console'/>"))
            s.sendall(frame(body))
            s.recv(65536)
        except (BrokenPipeError, ConnectionResetError):
            pass
    with control(device) as s:
        try:
            s.sendall(frame(body))
            s.shutdown(socket.SHUT_WR)
            while s.recv(65536):
                pass
        except (BrokenPipeError, ConnectionResetError):
            pass


def test_hostile_requests_of_the_life_cycle_are_refused_and_change_nothing(device):
    device.configure("sysname Kept", "commit label kept")
    device.ok("save", "y")
    before, points = device.running(), device.ok("display configuration commit list")
    long = "x" * 5000
    refused = [
        "<rollback/>", "<rollback count='-1'/>", "<rollback count='99999999999999999999'/>", "<rollback id='5x'/>",
        "<rollback file='../../etc/passwd'/>", f"<rollback label='{long}'/>", "<label/>", f"<label id='1' label='{long}'/>",
        "<forget/>", "<forget count='-1'/>", "<forget count='5x'/>", "<forget id='0'/>", "<abort/>",
        "<abort session='1'/>", f"<abort persist='{long}'/>", "<load file='../x.cfg'/>", "<load file='/etc/passwd'/>",
        "<startup file='/etc/passwd'/>", f"<startup file='{long}'/>", "<get status='candidate'/>",
        "<get status='candidate'><edit><nonsense/></edit></get>", "<get status='file' file='/etc/passwd'/>",
        "<get status='commit-state' id='1'/>", "<get status='difference' file='none.cfg'/>",
        "<get status='rollback-target'/>", "<get status='commit-changes' since='7'/>",
        "<commit persist='x'><edit/></commit>", "<commit trial='60'/>",
    ]
    with control(device) as s:
        s.sendall(frame(b"<hello type='console'/>"))
        answer(s)
        for request in refused:
            s.sendall(frame(request.encode()))
            assert b"<fault" in answer(s), request
        for request in ("<commit trial='9999999999' label='huge'><edit><sysname op='set'><host-name>Tried</host-name>"
                        "</sysname></edit></commit>", "<abort/>", "<get status='log' size='-1' from='x' level='y'/>",
                        "<monitor on='1'/>", "<monitor/>", "<unlock/>"):
            s.sendall(frame(request.encode()))
            assert b"<fault" not in answer(s), request
    assert device.running() == before
    assert points.split("\n")[4][5:] in device.ok("display configuration commit list")


def answer(s):
    """The next answer; notifications may stand before it."""
    while True:
        head = s.recv(4, socket.MSG_WAITALL)
        body = s.recv(struct.unpack(">I", head)[0], socket.MSG_WAITALL)
        if b"<notify" not in body:
            return body


@pytest.mark.parametrize("start", [b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\x00\x00\x00\x10abc", b"\x00", b"GET / HTTP/1.0\r\n\r\n"])
def test_broken_frames_on_the_control_socket(device, start):
    with control(device) as s:
        s.sendall(start)
    with control(device) as s:
        s.sendall(start)
        s.shutdown(socket.SHUT_WR)
        try:
            while s.recv(65536):
                pass
        except ConnectionResetError:
            pass


def test_a_slow_peer_on_the_control_socket_holds_nobody_up(device):
    with control(device) as s:
        s.sendall(b"\x00\x00\x10\x00<hel")
        healthy(device)


def test_the_control_socket_belongs_to_the_owner(device):
    assert (device.state / "control.sock").stat().st_mode & 0o777 == 0o600


# ---- NTP ----


def statistics(device):
    text = device.ok("display ntp statistics packet")
    return {k.strip(): int(v) for k, v in re.findall(r"^ +([A-Z][A-Za-z -]+?) +: +(\d+)$", text, re.M)}


def test_malformed_requests_are_not_answered_and_counted(make_device):
    device = make_device("--ntp", "127.0.0.1:0=MEth0/0/0", ntp=None).start()
    device.configure("interface MEth0/0/0", "ip address 10.0.0.1 24", "quit", "ntp refclock-master 3",
                     "undo ntp server disable", "ntp server source-interface MEth0/0/0")
    assert ntp_ask(device.ntp_address) is not None
    good = ntp_request()
    bad = [good[:n] for n in (1, 4, 12, 47)] + [good + b"x", good + b"xy", good + b"xyz"]
    bad += [bytes([v << 3 | 3]) + good[1:] for v in (0, 5, 6, 7)]
    bad += [bytes([4 << 3 | m]) + good[1:] for m in (0, 2, 4, 5, 6, 7)]
    before = statistics(device)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        for packet in bad:
            s.sendto(packet, device.ntp_address)
        after = wait_for(lambda: (now := statistics(device))["Received"] - before["Received"] >= len(bad) and now,
                         "all packets to be counted")
        s.setblocking(False)
        with pytest.raises(BlockingIOError):
            s.recv(2048)
    assert after["Received"] - before["Received"] == len(bad)
    assert after["Dropped"] - before["Dropped"] == len(bad)
    assert after["Received"] == after["Processed"] + after["Dropped"]
    assert ntp_ask(device.ntp_address) is not None


def test_random_packets(make_device):
    device = make_device("--ntp", "127.0.0.1:0=MEth0/0/0", ntp=None).start()
    device.configure("ntp refclock-master 3", "undo ntp server disable", "ntp server source-interface all enable", "y")
    chance = random.Random(17)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        s.connect(device.ntp_address)
        for _ in range(20000 if LONG else 2000):
            s.send(bytes(chance.randrange(256) for _ in range(chance.randrange(0, 120))))
    assert ntp_ask(device.ntp_address) is not None
