"""Hosts by name, where a command takes one: `ip host` and `ipv6 host`, then the name servers of the configuration."""

import re
import socket
import struct

import pytest

from lyrebird import LIMIT, Closed, Device, Lab, inside

INTERFACE, HERE, THERE, THERE6 = "100GE1/0/1", "10.1.1.1", "10.1.1.2", "2001:DB8::2"
A, AAAA = 1, 28


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    lab = Lab()
    try:
        lab.client_address(f"{THERE}/24")
        lab.client_address(f"{THERE6}/64")
        device = Device(tmp_path_factory.mktemp("names"), "--interface", f"{INTERFACE}=port0", netns=lab.dev, net="host").start()
        device.lab = lab
        device.configure(f"interface {INTERFACE}", "undo portswitch", f"ip address {HERE} 24", "ipv6 enable",
                         "ipv6 address 2001:db8::1 64", "quit", "dns resolve", f"dns server {THERE}",
                         f"ip host here.example {THERE}", f"ipv6 host here.example {THERE6}")
        yield device
        device.end()
    finally:
        lab.close()


@pytest.fixture
def names(site):
    with inside(site.lab.cli):
        server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    with server:
        server.bind((THERE, 53))
        server.settimeout(LIMIT)
        yield server


def asked(names, name, kind):
    question, sender = names.recvfrom(512)
    wanted = b"".join(bytes([len(part)]) + part.encode() for part in name.split(".")) + struct.pack(">BHH", 0, kind, 1)
    assert question.lower().endswith(wanted)
    return question, sender


def tell(names, question, sender, kind, address):
    data = socket.inet_pton(socket.AF_INET6 if kind == AAAA else socket.AF_INET, address)
    record = struct.pack(">HHHIH", 0xc00c, kind, 1, 60, len(data)) + data
    names.sendto(question[:2] + b"\x81\x80\0\1\0\1\0\0\0\0" + question[12:] + record, sender)


@pytest.mark.parametrize("command,address", [("ping", THERE), ("ping ipv6", THERE6)])
def test_a_host_of_the_configuration(site, command, address):
    text = site.ok(f"{command} -c 1 here.example")
    assert re.search(rf"^  Resolved Host \( here\.example -> {address}\)$", text, re.M | re.I)
    assert re.search(r"^  PING here\.example ?: 56  data bytes, press CTRL_C to break$", text, re.M)
    assert f"Reply from {address}" in text and "--- here.example ping statistics ---" in text
    assert "1 packet(s) received" in text


@pytest.mark.parametrize("command,kind,address", [("ping", A, THERE), ("ping ipv6", AAAA, THERE6)])
def test_a_host_that_a_name_server_knows(site, names, command, kind, address):
    t = site.telnet()
    t.send(f"{command} -c 1 there.example\r")
    tell(names, *asked(names, "there.example", kind), kind, address)
    text = t.answer()
    assert re.search(rf"Resolved Host \( there\.example -> {address}\)", text, re.I) and "1 packet(s) received" in text
    t.close()


def test_a_name_that_nobody_knows(site, names):
    t = site.telnet()
    for command in ("ping nobody.example", "telnet nobody.example"):
        t.send(command + "\r")
        question, sender = asked(names, "nobody.example", A)
        names.sendto(question[:2] + b"\x81\x83\0\1\0\0\0\0\0\0" + question[12:], sender)
        assert "Error: Invalid IP address or host nobody.example." in t.answer()
    t.close()


def test_telnet_goes_on_to_a_host_by_its_name(site):
    with inside(site.lab.cli):
        door = socket.create_server((THERE, 2323))
    with door:
        door.settimeout(LIMIT)
        t = site.telnet()
        t.send("telnet here.example 2323\r")
        there, _ = door.accept()
        with there:
            there.sendall(b"hello from there")
            t.expect("hello from there")
        t.close()


def test_a_login_is_ended_while_it_asks_for_a_name(site, names):
    """Its user is gone at once; the answer comes for nobody."""
    t, other = site.telnet(), site.telnet()
    line = re.search(r"^ *\+ *(\d+)", t.command("display users"), re.M)[1]
    t.send("ping late.example\r")
    question = asked(names, "late.example", A)
    other.send(f"kill user-interface {line}\ry\r")
    with pytest.raises(Closed):
        t.answer()
    tell(names, *question, A, THERE)
    other.answer()
    assert "1 packet(s) received" in other.command("ping -c 1 here.example")
    for login in (t, other):
        login.close()


def test_a_device_ends_while_a_name_is_asked_for(site, names):
    t = site.telnet()
    t.send("ping last.example\r")
    asked(names, "last.example", A)
    site.end()
    site.start()
    t.close()
