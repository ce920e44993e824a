"""What is saved survives anything; what is not saved, or not committed, does not."""

import os
import random
import re
import select
import signal
import subprocess
import threading
from pathlib import Path

import pytest

from lyrebird import BINARY, LONG, Closed, read_only, wait_for

KILLS = 2000 if LONG else 15 if "sanitize" in str(BINARY) else 200


def session_pids(device):
    return device.children()[0]


def startup_file(device):
    return device.state / "flash/vrpcfg.cfg"


def test_a_killed_session_takes_only_its_candidate_with_it(device):
    victim = device.telnet()
    before = session_pids(device)
    other = device.telnet()
    victim.commands("system-view", "sysname Victim", "interface 100GE1/0/1", "description half typed")
    victim.send("description never fin")
    other.commands("system-view", "interface 100GE1/0/2", "description of the other")
    for pid in before:
        os.kill(pid, signal.SIGKILL)
    victim.end()
    assert device.alive()
    assert "description of the other" in other.command("display configuration candidate")
    other.commands("commit")
    text = device.running()
    assert "description of the other" in text
    assert "Victim" not in text and "half typed" not in text
    device.telnet().commands("display clock")
    wait_for(lambda: len(session_pids(device)) == 2, "the killed session to be reaped")


def test_logins_go_on_when_the_process_that_forks_them_is_killed(device):
    stays = device.telnet()
    for _ in range(2):
        (seed,) = device.children()[1]
        os.kill(seed, signal.SIGKILL)
        device.telnet().commands("display clock")
        wait_for(lambda: device.children()[1] not in ([], [seed]), "another seed")
    stays.commands("display clock")
    assert len(session_pids(device)) == 3


def test_a_login_has_the_heap_of_the_process_that_forks_them_without_a_copy(device):
    device.telnet()
    (pid,) = session_pids(device)
    heap = "/memfd:heap" in Path(f"/proc/{pid}/maps").read_text(encoding="ascii")
    assert heap or "sanitize" in str(BINARY)  # sanitizers have an allocator of their own


def test_a_login_holds_nothing_of_the_configuration(device):
    device.configure(*(f"interface LoopBack {i}" for i in range(1, 500)))
    device.telnet()
    (pid,) = session_pids(device)
    text = Path(f"/proc/{pid}/smaps").read_text(encoding="ascii")
    own = sum(min(map(int, kilobytes)) for kilobytes in  # a page of the seed's heap that nobody else looks at now is not own
              re.findall(r"Private_Dirty: +(\d+) kB(?:\n.*)+?\nAnonymous: +(\d+) kB", text))
    assert 0 < own < 300 or "sanitize" in str(BINARY), own


def test_a_lost_connection_discards_the_candidate(device):
    t = device.telnet()
    t.commands("system-view", "sysname Lost")
    t.close()
    wait_for(lambda: not session_pids(device), "the session to end")
    assert "Lost" not in device.running()


def test_a_restart_brings_back_what_was_saved_and_nothing_else(device):
    device.configure("sysname Saved", "interface LoopBack 7", "ip address 7.7.7.7 32")
    device.ok("save", "y")
    device.configure("sysname NotSaved", "undo interface LoopBack 7")
    device.restart()
    text = device.running()
    assert "sysname Saved" in text and "interface LoopBack7\n ip address 7.7.7.7 255.255.255.255" in text
    assert "NotSaved" not in text


def test_a_killed_device_starts_again_at_once(device):
    device.configure("sysname Saved")
    device.ok("save", "y")
    t = device.telnet()
    device.kill()
    t.end()
    device.start()
    assert "sysname Saved" in device.running()


def test_a_second_start_takes_less_than_a_second(device, capsys):
    device.restart()
    with capsys.disabled():
        print(f"\nsecond start: {device.start_seconds * 1000:.0f} ms")
    assert device.start_seconds < (1 if "sanitize" not in str(device.binary) else 5)


def shown(device):
    """Running configuration and listed commit points, as texts that can be compared."""
    text = device.ok("display configuration commit list", "display current-configuration")
    points = re.findall(r"^\d+ +(\d{10})\*? +(\S+)", text, re.M)
    running = text[text.index("current-configuration\n"):].split("\n")[1:]
    return ("\n".join(line for line in running if not line.startswith(("!", "<"))),
            {int(number): label for number, label in points})


def work(chance, turn):
    """Commands that write to the disk, at least two files of it."""
    change = ["system-view", f"sysname Round{turn}", f"interface LoopBack {turn % 3}", f"description {'x' * 200} {turn}"]
    return chance.choice([
        [*change, f"commit label L{turn}", "return"],
        [*change, "commit", "return", "save", "y"],
        [*change, "commit", "return", "rollback configuration last 1", "y", "save", "y"],
        [*change, f"commit trial 600 persist P{turn}", f"commit persist P{turn}", "return", "save other.cfg", "y"],
        ["clear configuration commit oldest 1", "y", *change, "commit", "return"],
    ])


def is_changed(old, new, turn):
    """Is `new` what the turn makes of `old`, the whole of it and nothing else?"""
    def other_lines(text):
        text = re.sub(rf"interface LoopBack{turn % 3}\n( .*\n)*#\n", "", text)
        return re.sub(r"^sysname .*\n", "", text, flags=re.M)

    block = f"interface LoopBack{turn % 3}\n description {'x' * 200} {turn}\n#\n"
    return f"sysname Round{turn}\n" in new and block in new and other_lines(old) == other_lines(new)


def test_kills_at_random_leave_the_old_state_or_the_new_one(device):
    """Each start shows a configuration that was saved, and every point that was there before the kill."""
    chance = random.Random(2)
    saved, _ = shown(device)
    for turn in range(1, KILLS + 1):
        _, before = shown(device)
        worker = subprocess.Popen([str(device.binary), "exec", "--state", str(device.state), *work(chance, turn)],
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=device.environment())
        kill = threading.Timer(chance.uniform(0, 0.06), device.process.kill)
        kill.start()
        kill.join()
        device.process.wait()
        worker.communicate()
        device.start()
        text, points = shown(device)
        gone = sorted(set(before) - set(points) - {min(before, default=0)})
        pushed_out = sorted(n for n, label in before.items() if label == "-" and n != min(before))
        assert gone == pushed_out[:len(gone)] and len(gone) <= 4, f"kill {turn}: {gone} are lost"
        assert text == saved or is_changed(saved, text, turn), f"kill {turn}: {text}"
        if turn % 20 == 0:
            for number in points:
                device.ok(f"display configuration commit at {number}")
        saved = text
    left = [f for f in (device.state / "flash").iterdir() if f.suffix == ".new"]
    device.ok("save", "y")
    assert len(left) <= 1


@pytest.mark.parametrize("keep", [0.0, 0.3, 0.7, 0.99])
def test_a_broken_startup_file_is_kept_aside_and_the_device_starts_from_the_factory(device, keep):
    device.configure("sysname Broken", "interface LoopBack 1", "ip address 1.1.1.1 32")
    device.ok("save", "y")
    device.stop()
    whole = startup_file(device).read_bytes()
    broken = whole[:int(len(whole) * keep)]
    startup_file(device).write_bytes(broken)
    device.start()
    text = device.running()
    assert "sysname Broken" not in text and "LoopBack1" not in text
    aside = [f for f in startup_file(device).parent.iterdir() if f != startup_file(device) and f.read_bytes() == broken]
    assert aside, "the broken file is gone"
    assert str(aside[0].name) in device.output(), f"no message names it: {device.output()}"
    assert device.telnet().command("display clock")


def test_a_startup_file_with_a_line_the_device_does_not_know_is_kept_aside(device):
    device.ok("save", "y")
    device.stop()
    text = startup_file(device).read_text()
    startup_file(device).write_text(text.replace("#\nreturn", "#\nfrobnicate all\n#\nreturn"))
    device.start()
    assert "frobnicate" not in device.running()
    assert "frobnicate" in device.output() or "vrpcfg" in device.output()


def test_what_was_loaded_is_what_is_shown_again(device):
    """display current-configuration, saved, started again: the same text."""
    device.configure("sysname Same", "ip vpn-instance blue", "ipv4-family", "quit", "ipv6-family", "quit", "quit",
                     "interface 100GE1/0/1", "undo portswitch", "description a | b \"quoted\" <x> & c\\d",
                     "ip address 10.1.1.1 24", "ip address 10.1.2.1 24 sub", "ipv6 enable",
                     "ipv6 address 2001:db8:1::1/64", "shutdown", "quit", "interface 100GE1/0/2", "undo portswitch",
                     "ip binding vpn-instance blue", "ip address 10.1.1.1 24", "quit", "interface Vlanif 10",
                     "ip address 10.3.1.1 24", "quit", "interface LoopBack 0", "ip address 1.1.1.1 32", "quit",
                     "ntp refclock-master 127.127.1.1 3", "ntp server source-interface LoopBack 0",
                     "ntp ipv6 server source-address 2001:db8:1::1", "undo ntp server disable")
    before = device.running()
    device.ok("save", "y")
    device.restart()
    assert device.running() == before
    t = device.telnet()
    try:
        t.commands("screen-length 0 temporary", "system-view")
        for line in before.split("\n"):
            if line and line != "return":
                answer = t.command(line)
                while t.prompt is None:
                    answer = t.command("y")
                assert "Error:" not in answer, f"{line!r}: {answer}"
        t.commands("commit")
    except Closed as closed:
        pytest.fail(str(closed))
    assert device.running() == before


# ---- a disk that takes no more writing ----

READ_ONLY = "Error: The file operation failed (Read-only file system)."


def test_a_read_only_disk_refuses_and_changes_nothing(device):
    """Every command that writes says why it cannot; running stays, the candidate is kept, and all goes on afterwards."""
    device.configure("sysname One", "commit label one", "interface LoopBack 1")
    device.ok("save", "y")
    before = shown(device)
    t = device.telnet()
    t.commands("system-view", "interface LoopBack 2", "description kept")
    with read_only(device.state):
        for command in ("commit", "commit label two", "commit trial 60", "commit trial persist ours"):
            assert t.command(command) == READ_ONLY + "\n", command
            assert t.prompt == "[*One-LoopBack2]"
        assert t.command("display configuration candidate") == "interface LoopBack2\n description kept\n"
        assert "INACTIVE" in t.command("display configuration trial status")
        other = device.telnet()
        for command in ("save", "save other.cfg", "rollback configuration last 1", "rollback configuration to label one",
                        "clear configuration commit oldest 1", "clear configuration commit label one",
                        "reset saved-configuration"):
            other.command(command)
            assert READ_ONLY in other.command("y"), command
        for command in ("set configuration commit 1000000002 label two", "clear configuration commit 1000000001 label",
                        "startup saved-configuration vrpcfg.cfg"):
            assert READ_ONLY in other.command(command), command
        assert READ_ONLY in other.command("display configuration rollback result")
        assert shown(device) == before
    assert "flash:/vrpcfg.cfg" in device.ok("display startup | include Next startup saved")
    t.commands("commit")
    device.ok("save", "y")
    device.restart()
    assert "interface LoopBack2\n description kept\n" in device.running()
    assert shown(device)[1] == before[1] | {1000000003: "-"}


def test_a_device_on_a_read_only_disk_says_why_it_does_not_start(device):
    device.stop()
    with read_only(device.state):
        device.launch()
        assert device.process.wait(20) == 1
        assert "Read-only file system" in device.output()
    device.start()


# ---- reboot ----

def test_a_reboot_starts_from_the_saved_configuration_at_the_same_doors(device):
    """The process stays, the logins end, what was not saved is gone; the way back leads over the reboot."""
    device.configure("sysname Saved")
    device.ok("save", "y")
    device.configure("interface 100GE1/0/1", "undo portswitch", "ip address 10.1.1.1 24")
    pid, other = device.pid, device.telnet()
    t = device.telnet()
    t.send("reboot\r\n")
    t.expect(r"saved-configuration file\. Continue\? \[Y/N\]:$")
    t.send("n\r\n")
    t.expect(r"will reboot\. Continue\? \[Y/N\]:$")
    t.send("y\r\n")
    t.end()
    other.end()
    wait_for(lambda: device.output().count("ready telnet=") == 2, "the device to be ready again")
    assert device.alive() and device.pid == pid
    assert "sysname Saved" in device.running() and "10.1.1.1" not in device.running()
    assert "Saved" in device.telnet().command("display sysname")
    device.ok("rollback configuration last 1", "y")
    assert "ip address 10.1.1.1" in device.running()


@pytest.mark.parametrize("later", [0, 0.004, 0.015])  # seconds: at once, while it goes down, while it comes up
def test_a_signal_during_a_reboot_ends_the_device(make_device, later):
    device = make_device().start()
    t = device.telnet()
    t.send("reboot fast\r")
    t.expect(r"will reboot\. Continue\? \[Y/N\]:")
    t.send("y\r")
    select.select([], [], [], later)
    device.stop()


def test_a_reboot_without_a_saved_configuration_is_a_first_start(device):
    device.configure("sysname Gone")
    device.ok("save", "y")
    device.ok("reset saved-configuration", "y")
    device.exec("reboot fast", "y")
    wait_for(lambda: device.output().count("ready telnet=") == 2, "the device to be ready again")
    assert "sysname HUAWEI" in device.running()
