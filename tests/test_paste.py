"""Thousands of lines that arrive in one write are all taken, in their order, over Telnet and over SSH."""

import re
import threading
from collections import Counter

from lyrebird import LIMIT, LONG
from ssh_clients import transport

COUNT = 20000 if LONG else 5000


def pasted_lines():
    lines = []
    for i in range(1, COUNT):
        lines += [f"interface LoopBack {i % 1000}", f"description link number {i}", f"ip address 10.{i // 250}.{i % 250}.1 32",
                  "quit", f"ip route-static 172.16.{i // 250}.0 24 10.1.{i % 250}.1 tag {i}", f"acl number {3000 + i % 900}",
                  f"rule {5 * i} permit ip source 10.1.{i % 250}.0 0.0.0.255", "quit"]
    return lines[:COUNT]


def stored(lines):
    """What the configuration holds of them: of several lines for one thing the last."""
    interfaces, routes, rules, view = {}, set(), set(), ""
    for line in lines:
        words = line.split()
        if line.startswith(("interface", "acl")):
            view = words[-1]
        elif line.startswith(("description", "ip address")):
            interfaces[view, words[0]] = f" {line}".replace(".1 32", ".1 255.255.255.255")
        elif line.startswith("ip route"):
            routes.add(line.replace(" 24 ", " 255.255.255.0 "))
        elif line.startswith("rule"):
            rules.add((view, line))
    return interfaces, routes, rules


def write_all(way, device, text, end):
    """Sends the text in one go and reads until `end`."""
    if way == "telnet":
        t = device.telnet()
        t.command("system-view")
        t.send(text)
        return "[~HUAWEI]" + t.wait(lambda seen: end in seen, "the last line")
    with transport(device) as connection:
        channel = connection.open_session()
        channel.get_pty(width=200, height=24)
        channel.invoke_shell()
        channel.settimeout(LIMIT)
        threading.Thread(target=channel.sendall, args=(("system-view\r" + text).encode(),), daemon=True).start()
        screen = ""
        while end not in screen[-200:]:
            part = channel.recv(1 << 16)
            assert part, screen[-500:]
            screen += part.decode()
        return screen


def check(device, way):
    lines = pasted_lines()
    screen = write_all(way, device, "\r".join([*lines, "commit", "sysname End", ""]), "sysname End\r\n")
    assert "Error" not in screen
    typed = re.findall(r"\[[~*]HUAWEI[^\]\r\n]*\]([^\r\n]*)\r\n", screen)
    assert typed == [*lines, "commit", "sysname End"]
    running = Counter(device.running().splitlines())
    interfaces, routes, rules = stored(lines)
    assert {line for line in running if line.startswith("ip route-static 172")} == routes
    for view, kind in interfaces:
        assert running[interfaces[view, kind]] == 1, (view, kind)
    assert sum(running[line] for line in running if line.startswith(" rule")) == len(rules)


def test_a_long_paste_is_taken_whole_and_in_order(make_device):
    device = make_device(ssh="127.0.0.1:0").start()
    check(device, "telnet")
    device.ok("rollback configuration last 1", "y")
    assert not [line for line in device.running().splitlines() if line.startswith("ip route-static")]
    check(device, "ssh")
