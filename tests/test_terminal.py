"""What the settings of a user interface do to its logins, and the commands about one's own terminal and others'."""

import re
import select
import time

import pytest

from lyrebird import LIMIT, MORE, wait_for
from test_exec_console import Console


def vtys(device, *lines):
    """Commits settings of all VTYs."""
    device.configure("user-interface vty 0 4", *lines)


def quiet(t, seconds):
    """Nothing comes from the device for so long, and it does not hang up."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if select.select([t.socket], [], [], end - time.monotonic())[0]:
            t._receive()
            assert not t.eof and not t.text, t.text


# ---- idle-timeout ----


def test_an_idle_login_is_ended(device):
    vtys(device, "idle-timeout 0 1")
    t = device.telnet()
    began = time.monotonic()
    t.end()
    assert time.monotonic() - began > 0.9
    wait_for(lambda: "CLI/5/LOGOUT" in device.output(), "the end of the login")


def test_an_idle_login_ends_wherever_it_waits(device):
    vtys(device, "idle-timeout 0 1", "screen-length 24")
    pager, question, name = device.telnet(), device.telnet(), device.telnet(login=False)
    pager.send("display current-configuration\r")
    pager.expect(re.escape(MORE))
    question.commands("system-view", "sysname Never")
    question.send("return\r")
    question.expect(r"\[Y\(yes\)/N\(no\)/C\(cancel\)\]:")
    for t in (pager, question, name):
        t.end()
    assert "Never" not in device.running()


def test_every_key_keeps_a_login_alive(device):
    vtys(device, "idle-timeout 0 1")
    t = device.telnet()
    for _ in range(4):
        t.send("x")
        t.expect("x")
        quiet(t, 0.6)
    t.send("\x03")
    t.answer()


def test_idle_timeout_0_0_is_never(device):
    vtys(device, "idle-timeout 0 0")
    quiet(device.telnet(), 1.2)


def test_an_idle_console_ends(device):
    device.configure("user-interface console 0", "idle-timeout 0 1")
    console = Console(device)
    console.answer()
    assert console.process.wait(LIMIT) == 0
    console.close()


# ---- pages and history ----


def test_screen_length_of_the_user_interface(device):
    vtys(device, "screen-length 10")
    t = device.telnet()
    t.send("display current-configuration\r")
    assert t.expect(re.escape(MORE)).count("\r\n") == 10  # the typed line, and 9 of output
    t.send("\x03")
    t.expect("<HUAWEI>")
    vtys(device, "screen-length 0")
    t = device.telnet()
    t.send("display current-configuration\r")
    assert MORE not in t.expect("<HUAWEI>")


def test_history_command_max_size(device):
    vtys(device, "history-command max-size 2")
    t = device.telnet()
    for line in ("display clock", "display version", "display sysname"):
        t.command(line)
    assert t.command("display history-command") == "  display sysname\n  display history-command\n"
    vtys(device, "history-command max-size 0")
    t = device.telnet()
    t.command("display clock")
    assert t.command("display history-command") == ""
    t.send("\x10\r")
    assert t.answer().endswith("<HUAWEI>")
