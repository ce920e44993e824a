"""Wrong passwords: users and addresses are locked for a while, are shown and freed, and nobody else is affected."""

import re
import threading
from pathlib import Path

import pytest

import ssh_clients
from lyrebird import BINARY, PASSWORD, USER, Closed, Telnet

OTHER = "Another@2026"
LOCKED = "AAA/6/LOCALACCOUNT_LOCK: Local account {} has been locked."


@pytest.fixture
def two_users(device):
    device.configure("aaa", f"local-user zoe password irreversible-cipher {OTHER}", "local-user zoe privilege level 3",
                     "local-user zoe service-type telnet ssh", "local-user zoe password-force-change disable")
    return device


def tell(device, user, passwords, source=None):
    """Says passwords on one connection; True if the last one let the user in."""
    t = Telnet(device.telnet_address, source=source)
    try:
        for password in passwords:
            t.expect("Username:")
            t.send(user + "\r")
            t.expect("Password:")
            t.send(password + "\r")
        return "<HUAWEI>" in t.wait(lambda text: text.endswith(("<HUAWEI>", "Username:")), "an answer")
    except Closed:
        return False
    finally:
        t.close()


def rows(text):
    """The rows of a table between its lines of dashes, as lists of cells."""
    inside = text.split("-" * 76)[-2] if "-" * 76 in text else ""
    return [re.split(r"  +", line.strip("- ")) for line in inside.splitlines() if line.strip("- ")]


def test_three_wrong_passwords_lock_a_user_and_nobody_else(two_users):
    d = two_users
    assert not tell(d, USER, ["wrong", "wrong"])
    assert LOCKED.format(USER) not in d.output()
    assert not tell(d, USER, ["wrong"])
    assert LOCKED.format(USER) in d.output()
    assert not tell(d, USER, [PASSWORD]), "the right one does not help any more"
    assert tell(d, "zoe", [OTHER])
    assert re.search(rf"  {USER} +B +TMS +3$", d.ok("display local-user"), re.M)
    assert "Total 1 user(s)" in d.ok("display local-user state block")
    text = d.ok(f"display local-user username {USER}")
    assert "State                : block" in text and "Login fail count     : 3" in text
    d.configure("aaa", f"local-user {USER} state active")
    assert f"AAA/6/LOCALACCOUNT_UNLOCK: Local account {USER} has been unlocked." in d.output()
    assert "state active" not in d.running()
    assert tell(d, USER, [PASSWORD])
    assert re.search(rf"  {USER} +A +TMS +3$", d.ok("display local-user"), re.M)


def test_a_login_forgets_the_failures_before_it(two_users):
    for _ in range(3):
        assert tell(two_users, USER, ["wrong", "wrong", PASSWORD])


def test_the_numbers_come_from_the_configuration(two_users):
    d = two_users
    d.configure("aaa", "local-aaa-user wrong-password retry-interval 5 retry-time 4 block-time 5")
    assert not tell(d, USER, ["wrong"] * 3)
    assert tell(d, USER, [PASSWORD])
    d.configure("aaa", "undo local-aaa-user wrong-password", "quit", "telnet server ip-block disable")
    for _ in range(3):
        assert not tell(d, USER, ["wrong"] * 3)
    assert tell(d, USER, [PASSWORD])
    assert " undo local-aaa-user wrong-password" in d.running()


def test_a_user_who_is_removed_comes_back_unlocked(two_users):
    d = two_users
    assert not tell(d, "zoe", ["wrong"] * 3)
    d.configure("aaa", "undo local-user zoe")
    d.configure("aaa", f"local-user zoe password irreversible-cipher {OTHER}", "local-user zoe service-type telnet",
                "local-user zoe password-force-change disable")
    assert tell(d, "zoe", [OTHER])


def refused_at_once(device, source):
    t = Telnet(device.telnet_address, source=source)
    try:
        return t.end() == ""
    finally:
        t.close()


def test_six_failures_block_the_address_they_come_from(device):
    d = device
    for _ in range(2):
        assert not tell(d, "nobody", ["wrong"] * 3, source="127.0.0.9")
    assert "TELNETS/4/IP_LOCKED: IP was locked. (IpAddress=127.0.0.9, VpnName=_public_, Period=5 minutes)" in d.output()
    assert refused_at_once(d, "127.0.0.9")
    assert tell(d, USER, [PASSWORD], source="127.0.0.8")
    tell(d, "nobody", ["wrong"], source="127.0.0.7")
    assert rows(d.ok("display vty ip-block all")) == [["127.0.0.9", "_public_", "BLOCKED", "6"],
                                                      ["127.0.0.7", "_public_", "AUTH FAILED", "1"]]
    [[address, _, seconds]] = rows(d.ok("display vty ip-block list"))
    assert address == "127.0.0.9" and 240 < int(seconds) <= 300
    assert rows(d.ok("display ssh server ip-block all")) == []
    status, text = d.exec("activate vty ip-block ip-address 127.0.0.5")
    assert status == 1 and "Error:" in text
    d.ok("activate vty ip-block ip-address 127.0.0.9")
    assert tell(d, USER, [PASSWORD], source="127.0.0.9")
    assert rows(d.ok("display vty ip-block list")) == []


def test_ssh_counts_for_itself_and_can_be_switched_off(make_device):
    d = make_device(ssh="127.0.0.1:0").start()

    def fail_six_times():
        for _ in range(2):
            done = ssh_clients.run(d, "display clock", user="nobody", password="wrong", options=["-o", "NumberOfPasswordPrompts=3"])
            assert done.returncode == 255

    fail_six_times()
    assert "SSH/4/IP_LOCKED" in d.output()
    assert ssh_clients.run(d, "display clock").returncode == 255
    d.telnet().close()
    d.ok("activate ssh server ip-block ip-address 127.0.0.1")
    assert ssh_clients.run(d, "display clock").returncode == 0
    d.configure("ssh server ip-block disable")
    fail_six_times()
    assert ssh_clients.run(d, "display clock").returncode == 0
    assert re.search(r"^SSH server ip-block +: Disable$", d.ok("display ssh server status"), re.M)


def children(device):
    return len(Path(f"/proc/{device.process.pid}/task/{device.process.pid}/children").read_text().split())


def resident(device):
    return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{device.process.pid}/status").read_text())[1])


def test_a_thousand_wrong_passwords_cost_nothing_that_lasts(two_users):
    d = two_users
    d.configure("telnet server ip-block disable")
    assert not tell(d, USER, ["wrong"] * 3)
    before, most = resident(d), 0
    for i in range(333):
        assert not tell(d, USER, [f"wrong{i}"] * 3)
        most = max(most, children(d))
    assert most <= 5
    if "sanitize" not in str(BINARY):  # a sanitizer holds back what was freed
        assert resident(d) - before < 2048
    assert tell(d, "zoe", [OTHER])
    assert d.output().count(LOCKED.format(USER)) == 1


def test_passwords_told_at_once_wait_their_turn(device):
    device.configure("telnet server ip-block disable")
    guests = [device.telnet(login=False) for _ in range(20)]
    for i, t in enumerate(guests):
        t.expect("Username:")
        t.send(f"nobody{i}\r")
        t.expect("Password:")
    sessions, seen, done = children(device), [], threading.Event()

    def look():
        while not done.wait(0.005):
            seen.append(children(device))

    looking = threading.Thread(target=look)
    looking.start()
    try:
        for t in guests:
            t.send("wrong\r")
        for t in guests:
            t.expect("Username:")
    finally:
        done.set()
        looking.join()
    assert 0 < max(seen) - sessions <= 16
