"""The commit history: every state it lists can be shown and gone back to, whatever happened since."""

import random
import re
import signal
import subprocess

import pytest

from lyrebird import BINARY, LONG

SEEDS = 12 if LONG else 1 if "sanitize" in str(BINARY) else 3


def screen(device, *commands):
    """What the commands print, refused or not."""
    return device.exec(*commands)[1]


def points(device):
    """Listed commit points, the newest first: (id, user)."""
    text = screen(device, "display configuration commit list")
    return [(int(row[1]), row[2]) for row in re.finditer(r"^\d+ +(\d{10})\*? +\S+ +(\S+) ", text, re.M)]


def bodies(device, *commands):
    """What displays print of a configuration, from the first `#` to `return`, all in one login."""
    text = screen(device, *commands)
    found = re.findall(r"^#\n(?:.*\n)*?return$", text, re.M)
    assert len(found) == len(commands), text
    return found


def body(device, command):
    return bodies(device, command)[0]


def random_change(dice):
    port = f"100GE1/0/{dice.randint(1, 4)}"
    return dice.choice([
        [f"interface {port}", f"description {dice.randint(1, 99)}"],
        [f"interface {port}", "undo portswitch", f"ip address 10.{dice.randint(1, 250)}.{port[-1]}.1 24"],
        [f"interface {port}", "portswitch"],
        [f"interface LoopBack {dice.randint(1, 3)}", f"description {dice.randint(1, 99)}"],
        [f"undo interface LoopBack {dice.randint(1, 3)}"],
        [f"sysname S{dice.randint(1, 9)}"],
        [f"vlan batch {dice.randint(2, 20)} {dice.randint(30, 40)}"],
        [f"ntp server source-interface {port}"],
        [f"undo ntp server source-interface {port}"],
        [f"acl number {dice.randint(2000, 2003)}", "rule permit source 10.0.0.0 0.0.0.255"],
        [f"undo acl {dice.randint(2000, 2003)}"],
    ])


def rollback(device, where):
    text = screen(device, f"rollback configuration {where}", "y")
    assert "Configuration rollback succeeded." in text, text


def compare(device, states):
    shown = bodies(device, *(f"display configuration commit at {number}" for number in states))
    for number, text in zip(states, shown):
        assert text == states[number], number


@pytest.mark.parametrize("seed", range(SEEDS))
def test_every_point_can_be_shown_and_gone_back_to(device, seed):
    dice = random.Random(seed)
    states = {}
    for step in range(25):
        screen(device, "system-view", *random_change(dice), "commit", "return")
        if dice.random() < 0.1:
            device.ok("save", "y")
        if dice.random() < 0.1:
            device.restart()
        listed = points(device)
        if listed:
            states[listed[0][0]] = body(device, "display current-configuration")
    compare(device, {n: states[n] for n, _ in points(device) if n in states})
    for number in dice.sample(sorted(states), 5):
        rollback(device, f"to commit-id {number}")
        assert body(device, "display current-configuration") == states[number], number
    rollback(device, "last 5")
    device.restart()
    compare(device, states)


def test_the_81st_point_pushes_the_oldest_out_and_the_way_back_stays(device):
    device.configure("sysname First", "commit label first")
    first = body(device, "display current-configuration")
    device.configure(*(line for i in range(85) for line in (f"sysname N{i}", "commit")))
    listed = points(device)
    assert len(listed) == 80 and listed[-1][0] == 1000000001 and listed[-2][0] == 1000000008
    device.restart()
    assert len(points(device)) == 80
    rollback(device, "to label first")
    assert body(device, "display current-configuration") == first


def test_points_off_the_list_do_not_pile_up(device):
    device.configure(*(line for i in range(1085) for line in (f"sysname N{i}", "commit")))
    assert len(list((device.state / "history").glob("*.xml"))) < 200
    device.restart()
    rollback(device, "last 1")
    assert "sysname N1084" in device.running()


def test_a_start_that_changes_nothing_leaves_no_point(device):
    device.configure("sysname Kept", "interface 100GE1/0/1", "description kept")
    device.ok("save", "y")
    before = points(device)
    device.restart()
    assert points(device) == before
    device.configure("sysname NotSaved")
    device.restart()
    assert [user for _, user in points(device)][:2] == ["anonymous", "-"]


def test_a_startup_file_changed_by_hand_is_a_point(device):
    device.configure("interface 100GE1/0/1", "description kept")
    device.ok("save", "y")
    device.stop()
    file = device.state / "flash/vrpcfg.cfg"
    file.write_text(file.read_text().replace("description kept", "description by hand"))
    device.start()
    changes = screen(device, "display configuration commit changes last 1")
    assert "-  description kept\n+  description by hand\n" in changes
    rollback(device, "last 1")
    assert "description kept" in device.running()


def test_starts_whose_lines_were_never_saved_are_points_that_lead_back(make_device):
    """--admin adds lines at each start, with another salt; somebody wrote the file, with a line twice, and a commit is
    lost: what the history says of the start is what lies between the two whole texts."""
    device = make_device()
    (device.state / "flash").mkdir(parents=True)
    file = "sysname First\n#\nsysname Second\n#\ninterface LoopBack1\n description by hand\n#\nreturn\n"
    (device.state / "flash/vrpcfg.cfg").write_text(file)
    device.start()
    states = []

    def note():
        states.append((len(points(device)), body(device, "display current-configuration")))

    note()
    device.restart()
    note()
    changes = screen(device, "display configuration commit changes last 1")
    changed = re.findall("^ *([-+]) +(.*)$", changes, re.M)
    assert [sign for sign, _ in changed] == ["-", "+"] and all("password" in line for _, line in changed), changes
    device.configure("interface LoopBack1", "description lost", "quit", "interface LoopBack2")
    note()
    device.restart()
    note()
    assert "Second" in states[-1][1] and "LoopBack2" not in states[-1][1]
    for count, before in reversed(states):
        if count < len(points(device)):
            rollback(device, f"last {len(points(device)) - count}")
        assert body(device, "display current-configuration") == before


def damaged(device, damage):
    """A device with five points, one label, the third saved, whose history was damaged while it was down."""
    for i in range(1, 6):
        device.configure(f"sysname N{i}", f"interface LoopBack {i}")
        if i == 3:
            device.ok("save", "y")
    device.stop()
    folder = device.state / "history"
    names = sorted(f for f in folder.glob("1*.xml"))
    damage(folder, names)
    device.start()
    return names


DAMAGES = {
    "a point is missing": lambda folder, names: names[1].unlink(),
    "a point is cut": lambda folder, names: names[1].write_bytes(names[1].read_bytes()[:40]),
    "the end of a point is cut": lambda folder, names: names[1].write_bytes(names[1].read_bytes()[:-30]),
    "the newest is empty": lambda folder, names: names[4].write_bytes(b""),
    "the newest is missing": lambda folder, names: names[4].unlink(),
    "a point after the save is missing": lambda folder, names: names[3].unlink(),
    "the anchor is missing": lambda folder, names: (folder / "anchor.cfg").unlink(),
    "the anchor is cut": lambda folder, names: (folder / "anchor.cfg").write_bytes((folder / "anchor.cfg").read_bytes()[:-20]),
    "the anchor has another number": lambda folder, names: (folder / "anchor.cfg").write_text(
        (folder / "anchor.cfg").read_text().replace("!1000000003", "!1000000001")),
    "the anchor has a number far off": lambda folder, names: (folder / "anchor.cfg").write_text(
        (folder / "anchor.cfg").read_text().replace("!1000000003", "!1999999999")),
    "a trial that never was": lambda folder, names: (folder / "trial").write_text("7\n"),
    "a trial that is no number": lambda folder, names: (folder / "trial").write_text("x\n"),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_history_never_leads_to_a_state_that_never_was(device, damage):
    """The saved configuration runs; every rollback goes where it says or is refused; new points are sound."""
    damaged(device, DAMAGES[damage])
    running = body(device, "display current-configuration")
    assert "sysname N3\n" in running and "interface LoopBack4" not in running
    for number, _ in points(device):
        text = screen(device, f"display configuration commit at {number}")
        if "Error:" not in text:
            shown = re.search(r"^#\n(?:.*\n)*?return$", text, re.M)[0]
            assert shown == running or "sysname" in shown
            loopbacks = len(re.findall("^interface LoopBack", shown, re.M))
            assert f"sysname N{loopbacks}\n" in shown, shown
    device.configure("sysname After", "interface LoopBack 9", "quit")
    for _ in range(2):
        assert "sysname After" in device.running()
        rollback(device, "last 1")
        assert body(device, "display current-configuration") == running
        rollback(device, "last 1")
        device.ok("save", "y")
        device.restart()
    text = screen(device, "rollback configuration last 80", "y", "display current-configuration")
    assert "Configuration rollback succeeded." in text or "sysname After" in text
    assert device.alive()


def test_a_full_disk_refuses_the_commit_and_changes_nothing(device):
    """A file system of a few pages over the history: the point does not fit."""
    folder = device.state / "history"
    device.configure("interface 100GE1/0/1", "description before")
    mount = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8k,nr_inodes=3", "none", folder], check=False)
    if mount.returncode:
        pytest.skip("no right to mount")
    try:
        lines = [f"description {'x' * 200}", *(f"interface LoopBack {i}\ndescription {'y' * 240}" for i in range(2, 40))]
        text = screen(device, "system-view", "interface 100GE1/0/1", *"\n".join(lines).split("\n"), "commit",
                           "display configuration candidate", "clear configuration candidate", "return")
        assert "Error: The file operation failed (No space left on device)." in text, text
        assert f"description {'x' * 200}" in text.split("Error:")[1]
        assert "description before" in device.running() and "yyy" not in device.running()
        assert device.alive()
    finally:
        subprocess.run(["umount", folder], check=True)
    device.configure("interface 100GE1/0/1", "description after")
    assert "description after" in device.running()


def test_a_line_too_many_is_named_and_nothing_is_committed(device):
    def keys(numbers):
        return [f"ntp authentication-keyid {n} authentication-mode hmac-sha256 Hello@123456" for n in numbers]

    device.configure(*keys(range(1, 1024)))
    text = screen(device, "system-view", "sysname TooMany", *keys([2001, 2002]), "commit",
                  "display configuration candidate", f"undo ntp authentication-keyid 2002", "commit")
    refusal = text.split("commit\n")[1].split("\n")
    assert refusal[0].startswith("ntp authentication-keyid 2002 authentication-mode hmac-sha256 cipher %+%#")
    assert refusal[1] == "Error: The number of entries has reached the upper limit (1024)."
    assert "sysname TooMany" in text.split("display configuration candidate")[1]
    assert text.rstrip().endswith("[~TooMany]")
    assert device.running().count("ntp authentication-keyid ") == 1024


def test_a_commit_that_takes_long_shows_dots(device):
    t = device.telnet()
    t.commands("system-view", "sysname Slow")
    for answer in (r"done\.\r\n\[~Slow\]", r"\r\nError: The label already exists\.\r\n\[\*Slow\]"):
        device.process.send_signal(signal.SIGSTOP)
        t.send("commit label one\r")
        t.expect(r"commit label one\r\nCommitting\.\.", limit=60)
        device.process.send_signal(signal.SIGCONT)
        t.expect(r"\.*" + answer)
        t.commands("sysname Never")
    assert "sysname Slow" in device.running()


def test_fifty_sessions_that_commit_at_once_lose_nothing(device):
    """All have typed their line before the first one commits."""
    numbers = range(1, 51)
    before = len(points(device))
    command = [str(device.binary), "exec", "--state", str(device.state)]
    sessions = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in numbers]
    for i, session in zip(numbers, sessions):
        session.stdin.write(f"system-view\ninterface LoopBack {i}\ndescription session {i}\n")
        session.stdin.flush()
    for session in sessions:
        while "description session" not in session.stdout.readline():
            pass
    for session in sessions:
        session.stdin.write("commit\n")
        session.stdin.close()
    for session in sessions:
        text = session.stdout.read()
        assert session.wait(60) == 0, text
    running = device.running()
    assert [i for i in numbers if f"interface LoopBack{i}\n description session {i}\n" not in running] == []
    assert len(points(device)) == before + len(numbers)
