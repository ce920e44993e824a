"""Peers that mean harm: floods, hoarders, readers that never read. Each costs a bounded amount of memory and processes,
nobody else notices, and the lines are free again afterwards."""

import random
import re
import socket
import struct
import subprocess
import time
from pathlib import Path

import pytest

from lyrebird import DO, IAC, LIMIT, LONG, MORE, NAWS, SB, SE, TTYPE, WILL, WONT, Closed, Device, Telnet, wait_for
from ssh_clients import transport

MEGABYTE = 1 << 20


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    d = Device(tmp_path_factory.mktemp("abuse"), ssh="127.0.0.1:0").start()
    yield d
    d.end()


@pytest.fixture
def other(site):
    """Somebody else, who must notice nothing; afterwards all logins but his have ended."""
    site.configure("user-interface vty 0 20", "idle-timeout 10 0")
    t = site.telnet()
    began = resident(site.pid)
    try:
        yield t
        assert t.command("display clock").startswith("20")
        wait_for(lambda: len(site.children()[0]) == 1, "the ends of the other logins")
        assert grew(site, resident(site.pid) - began) < 4 * MEGABYTE
        assert "SESSION_DIED" not in site.output()
    finally:
        site.hang_up()  # a test that failed leaves its own behind
        wait_for(lambda: not site.children()[0], "the end of the login")


def resident(pid):
    """Bytes that are the process's own: pages of libraries come with the first use and cost nobody anything."""
    return 1024 * int(re.search(r"RssAnon:\s+(\d+)", Path(f"/proc/{pid}/status").read_text(encoding="ascii"))[1])


def grew(site, bytes_more):
    """Sanitizers keep what was freed, up to 256 MB."""
    return 0 if "sanitize" in str(site.binary) else bytes_more


def newest(site):
    return max(site.children()[0])


def answers(t):
    """Seconds until somebody else gets an answer."""
    began = time.monotonic()
    t.command("display clock")
    return time.monotonic() - began


def flood(t, pieces, other):
    """Sends all, reading what comes; somebody else gets answers meanwhile."""
    for i, piece in enumerate(pieces):
        t.send(piece)
        t.text, t.raw, t.options = "", b"", t.options[-4096:]
        if i % 8 == 0:
            assert answers(other) < 2


# ---- telnet ----


def options():
    chance = random.Random(1)
    return [b"".join(bytes([IAC, chance.choice((DO, WILL, WONT)), chance.randrange(256)]) for _ in range(80000))] * 12


def windows():
    chance = random.Random(2)
    return [b"".join(bytes([IAC, SB, NAWS]) + struct.pack(">HH", chance.randrange(255), chance.randrange(255)) +
                     bytes([IAC, SE]) for _ in range(25000))] * 12


FLOODS = {
    "options": options,
    "windows": windows,
    "subnegotiations of megabytes": lambda: [bytes([IAC, SB, TTYPE, 0]), *[b"x" * 250000] * 40, bytes([IAC, SE])],
    "a subnegotiation without end, and IACs in it": lambda: [bytes([IAC, SB, NAWS]), *[bytes([IAC, IAC]) * 120000] * 12],
    "nothing but IAC": lambda: [b"\xff" * 250000] * 12,
    "starts of subnegotiations": lambda: [bytes([IAC, SB]) * 120000] * 12,
    "unknown commands": lambda: [bytes([IAC, 240, IAC, 241, IAC, 246]) * 40000] * 12,
}


@pytest.mark.parametrize("kind", FLOODS)
def test_a_flood_of_the_protocol(site, other, kind):
    t = site.telnet(negotiate=False)
    pid = newest(site)
    began = resident(pid)
    try:
        flood(t, FLOODS[kind](), other)
        grown = resident(pid) - began
    except (Closed, FileNotFoundError):
        grown = 0  # the device may hang up on it
    assert grew(site, grown) < 6 * MEGABYTE
    t.close()


def test_megabytes_of_noise(site, other):
    chance = random.Random(3)
    keys = bytes(c for c in range(256) if chr(c) not in "?\t\x07\x0c\x0f\x03\x1a\r\n")  # which show much, or end the line
    noise = bytes(chance.choices(keys, k=250000)).replace(b"\xff", b"\xfe") + b"\x03"
    t = site.telnet()
    pid = newest(site)
    began = resident(pid)
    flood(t, [noise] * (40 if LONG else 6), other)
    assert grew(site, resident(pid) - began) < 6 * MEGABYTE
    t.send("\x03\x03\r")
    t.wait(lambda text: text.endswith("<HUAWEI>"), "the prompt")
    t.close()


def test_megabytes_for_a_name_and_a_password(site, other):
    t = site.telnet(login=False)
    t.expect("Username:")
    pid = newest(site)
    began = resident(pid)
    flood(t, [b"u" * 250000] * 8 + [b"\r"] + [b"p" * 250000] * 8, other)
    assert grew(site, resident(pid) - began) < 4 * MEGABYTE
    t.close()


# ---- who holds lines ----


def connections(site, n):
    return [Telnet(site.telnet_address, negotiate=False) for _ in range(n)]


def test_silent_connections_give_their_lines_back(site, other):
    site.configure("user-interface vty 0 20", "idle-timeout 0 1")
    hoard = connections(site, 150)
    refused = 0
    for t in hoard:
        try:
            t.expect("Username:")
        except Closed:
            refused += 1
    assert refused == 150 - 20 and len(site.children()[0]) <= 22
    assert site.output().count("VTY/4/REFUSED") >= refused
    began = time.monotonic()
    wait_for(lambda: len(site.children()[0]) == 1, "the lines to be free")
    site.telnet().close()
    assert time.monotonic() - began < 5
    for t in hoard:
        t.close()


def test_a_name_that_never_ends_gives_its_line_back(site, other):
    site.configure("user-interface vty 0 20", "idle-timeout 0 1")
    t = site.telnet(login=False)
    t.expect("Username:")
    began = time.monotonic()
    with pytest.raises(Closed):
        while time.monotonic() - began < LIMIT:
            t.send("x")
            t.expect("x")
    assert time.monotonic() - began < 4


def test_clients_that_vanish_at_the_pager(site, other):
    for how in ("reset", "close") * 6:
        t = site.telnet()
        t.send("display current-configuration\r")
        t.expect(re.escape(MORE))
        if how == "reset":
            t.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        t.close()
    wait_for(lambda: len(site.children()[0]) == 1, "the ends of the logins")
    assert len(re.findall("Username", other.command("display users"))) == 1


def shows_much(send):
    for _ in range(40):
        send("display current-configuration\r" * 50)


def test_a_telnet_client_that_never_reads(site, other):
    site.configure("user-interface vty 0 20", "idle-timeout 0 1")
    t = site.telnet()
    t.command("screen-length 0 temporary")
    site.configure("user-interface vty 0 20", "idle-timeout 10 0")
    pid = newest(site)
    t.socket.setblocking(True)
    t.socket.settimeout(1)
    began = time.monotonic()
    try:
        shows_much(lambda text: t.socket.sendall(text.encode()))
    except OSError:
        pass
    assert answers(other) < 2
    wait_for(lambda: pid not in site.children()[0], "the end of the login")
    assert time.monotonic() - began < LIMIT
    t.close()


# ---- ssh ----


def test_an_ssh_client_that_never_reads(site, other):
    site.configure("user-interface vty 0 20", "idle-timeout 0 1")
    with transport(site) as t:
        channel = t.open_session(timeout=LIMIT)
        channel.get_pty()
        channel.invoke_shell()
        pid = newest(site)
        channel.settimeout(1)
        channel.send("screen-length 0 temporary\r")
        try:
            shows_much(channel.sendall)
        except OSError:
            pass
        assert answers(other) < 2
        wait_for(lambda: pid not in site.children()[0], "the end of the login")


def test_a_flood_of_channels_and_of_requests_without_a_shell(site, other):
    import paramiko
    site.configure("ssh server timeout 60")
    with transport(site) as t:
        channel = t.open_session(timeout=LIMIT)
        pid = newest(site)
        began = resident(pid)
        for _ in range(300):
            with pytest.raises(paramiko.SSHException):
                t.open_session(timeout=LIMIT)
        for i in range(5000):
            channel.set_environment_variable(f"NAME{i}", "x" * 1000)
        for i in range(2000):
            channel.resize_pty(width=i % 300, height=24)
        assert answers(other) < 2
        assert grew(site, resident(pid) - began) < 6 * MEGABYTE
        assert len(site.children()[0]) <= 3
        channel.get_pty()
        channel.invoke_shell()
        channel.settimeout(LIMIT)
        text = b""
        while not text.endswith(b"<HUAWEI>"):
            text += channel.recv(4096)


# ---- one's own flood ----


def waits_for_its_client(t):
    """A look at how much waits in the device's end of a login's connection; true when that grows no more."""
    port, seen = t.socket.getsockname()[1], []

    def look():
        done = subprocess.run(["ss", "-tnH", f"dport = :{port}"], check=True, capture_output=True, text=True, timeout=LIMIT)
        seen.append(int(done.stdout.split()[2]))
        return seen[-1] > 0 and seen[-5:] == seen[-1:] * 5
    return look


def test_ctrl_c_ends_an_output_of_100000_lines_at_once(site, other):
    """What waits in the sockets still comes, but of that there is little."""
    (site.state / "flash/long.txt").write_text("".join(f"line {i} of many{i:200}\n" for i in range(100000)))
    t = site.telnet()
    t.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
    t.command("screen-length 0 temporary")
    for line in ("more long.txt", "tail long.txt 100000"):
        t.send(line + "\r")
        t.wait(lambda text: "line 1" in text, "the first lines")
        wait_for(waits_for_its_client(t), "full sockets")
        t.send("\x03")
        text = t.wait(lambda text: text.endswith("<HUAWEI>"), "the prompt")
        assert text.count("\n") < 2500, line
    t.close()


def test_ctrl_c_ends_a_ping_at_once(site, other):
    t = site.telnet()
    t.send("ping -c 100000 -t 5000 192.0.2.1\r")
    t.wait(lambda text: "PING 192.0.2.1" in text, "the first line")
    began = time.monotonic()
    t.send("\x03")
    t.wait(lambda text: text.endswith("<HUAWEI>"), "the prompt")
    assert time.monotonic() - began < 2
    t.close()
