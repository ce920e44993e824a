"""`lyrebird test` and `lyrebird record`: what they tell of a file, and where they play it."""

import os
import pty
import re
import select
import signal
import subprocess
import time
from xml.etree import ElementTree

import pytest

from lyrebird import BINARY, LIMIT, PASSWORD, USER
from sessions import play

GOOD = "<HUAWEI>display clock\n<time>\n<any>\nTime Zone(UTC) : UTC\n<HUAWEI>\n"
BAD = "# A comment.\n<HUAWEI>display clock\n<time>\n<any>\nTime Zone(CET) : CET\n<HUAWEI>\n"
ELSEWHERE = {"LYREBIRD_PASSWORD": PASSWORD}


def write(folder, name, text):
    file = folder / f"{name}.session"
    file.write_text(text)
    return file


@pytest.fixture
def files(tmp_path):
    return write(tmp_path, "good", GOOD), write(tmp_path, "bad", BAD)


def test_a_difference_is_told_with_its_place(tmp_path, files):
    good, bad = files
    status, said, _ = play(tmp_path, "test", "-j", "2", good, bad)
    assert status == 1
    assert said == (f"passed: {good}\nfailed: {bad}\n@@ {bad}:2 @@\n <HUAWEI>display clock\n <time>\n <any>\n"
                    "-Time Zone(CET) : CET\n+Time Zone(UTC) : UTC\n <HUAWEI>\n1 passed, 1 failed\n")


def test_tap_and_junit_say_the_same(tmp_path, files):
    status, said, _ = play(tmp_path, "test", "--tap", "--junit", tmp_path / "out.xml", *files)
    assert status == 1
    lines = said.splitlines()
    assert lines[:3] == ["TAP version 13", "1..2", f"ok 1 - {files[0]}"] and lines[3] == f"not ok 2 - {files[1]}"
    assert "    -Time Zone(CET) : CET" in lines
    suite = ElementTree.parse(tmp_path / "out.xml").getroot()[0]
    assert (suite.get("tests"), suite.get("failures")) == ("2", "1")
    assert [len(case) for case in suite] == [0, 1]
    assert "<time>" in suite[1][0].text


def test_accepting_changes_nothing_but_what_is_wrong(tmp_path, files):
    status, _, _ = play(tmp_path, "test", "--accept", *files)
    assert status == 0
    assert files[0].read_text() == GOOD
    assert files[1].read_text() == BAD.replace("CET", "UTC")


def test_a_bad_file_is_told_before_anything_is_played(tmp_path, files):
    broken = write(tmp_path, "broken", "# x\nruns --name R1\n<R1>\n")
    status, said, errors = play(tmp_path, "test", *files, broken)
    assert (status, said) == (2, "")
    assert errors.startswith(f"{broken}:2: expected a prompt")
    assert play(tmp_path, "test", tmp_path / "none.session")[0] == 2
    assert play(tmp_path, "test")[0] == 2
    assert play(tmp_path, "test", "--bogus", files[0])[0] == 2


def test_a_file_that_types_where_the_device_asks_stops_there(tmp_path):
    file = write(tmp_path, "asks", "<HUAWEI>save\n<HUAWEI>display clock\n<any lines>\n<HUAWEI>\n")
    status, said, _ = play(tmp_path, "test", file)
    assert status == 1
    assert f"{file}:2: the file types at a prompt, the device waits at a question" in said


def test_what_does_not_come_is_not_waited_for_longer_than_the_limit(tmp_path):
    file = write(tmp_path, "late", "=== until\n<HUAWEI>display clock\nnever\n<HUAWEI>\n")
    began = time.monotonic()
    assert play(tmp_path, "test", "--limit", "1", file)[0] == 1
    assert time.monotonic() - began < LIMIT


def test_a_device_that_does_not_start_is_told(tmp_path):
    file = write(tmp_path, "options", "run --startup none.cfg\n<HUAWEI>\n")
    status, said, _ = play(tmp_path, "test", file)
    assert status == 1 and "the device ended with status 1" in said and "none.cfg" in said


def test_logins_of_several_users(tmp_path):
    file = write(tmp_path, "users", """\
user guest bob Visitor@2026
<HUAWEI>system-view
Enter system view, return user view with return command.
[~HUAWEI]aaa
[~HUAWEI-aaa]local-user bob password irreversible-cipher Visitor@2026
[*HUAWEI-aaa]local-user bob service-type telnet
[*HUAWEI-aaa]local-user bob privilege level 1
[*HUAWEI-aaa]commit
[~HUAWEI-aaa]
=== guest
<HUAWEI>system-view

Error: You do not have permission to run the command or the command is incomplete.
<HUAWEI>
""")
    status, said, _ = play(tmp_path, "test", file)
    assert status == 0, said


# ---- devices that run ----


def address(device, scheme="telnet", password=""):
    host, port = device.telnet_address if scheme == "telnet" else device.ssh_address
    return f"{scheme}://{USER}{password}@{host}:{port}"


@pytest.fixture
def running(make_device):
    return make_device(ssh="127.0.0.1:0").start()


def test_a_file_is_played_on_a_device_that_runs(tmp_path, running, files):
    secret = tmp_path / "secret"
    secret.write_text(PASSWORD + "\n")
    for where in (address(running), address(running, "ssh"), f"console:{running.state}"):
        status, said, errors = play(tmp_path, "test", "--on", where, files[0], env=ELSEWHERE)
        assert status == 0, said + errors
    assert play(tmp_path, "test", "--on", address(running), "--password-file", secret, files[0])[0] == 0
    assert play(tmp_path, "test", "--on", address(running, "ssh", ":" + PASSWORD.replace("@", "%40")), files[0])[0] == 0


@pytest.mark.parametrize("line, status", [("", 0), ("Committing..done.\n", 0), ("Committing..\n", 1)])
def test_whether_a_commit_says_that_it_takes_long_is_left_to_the_machine(tmp_path, running, line, status):
    (running.state / "flash/slow.txt").write_text("Committing..done.\nend\n")
    file = write(tmp_path, "slow", f"<HUAWEI>more slow.txt\n{line}end\n<HUAWEI>\n")
    assert play(tmp_path, "test", "--on", f"console:{running.state}", file)[0] == status


def test_a_device_that_lets_nobody_in_is_told(tmp_path, running, files):
    for scheme in ("telnet", "ssh"):
        status, said, _ = play(tmp_path, "test", "--on", address(running, scheme, ":wrong"), files[0])
        assert status == 1 and "no login: user or password is refused" in said
    status, said, _ = play(tmp_path, "test", "--on", f"{USER}@127.0.0.1:1", files[0])
    assert status == 1 and "Connection refused" in said
    status, said, _ = play(tmp_path, "test", "--on", f"console:{tmp_path}/nowhere", files[0])
    assert status == 1 and "closed the connection: lyrebird console: no device runs on" in said
    assert play(tmp_path, "test", "--on", "telnet://", files[0])[0] == 2


def test_a_name_is_no_directive_of_tap(tmp_path):
    file = write(tmp_path, "a#TODO b", GOOD)
    status, said, _ = play(tmp_path, "test", "--tap", file)
    assert status == 0 and "ok 1 - " + str(file).replace("#", "\\#") + "\n" in said


def test_what_only_a_device_of_its_own_can_do_is_skipped(tmp_path, running):
    file = write(tmp_path, "restart", "<HUAWEI>\n=== restart\n<HUAWEI>\n")
    status, said, _ = play(tmp_path, "test", "--tap", "--on", address(running), file, env=ELSEWHERE)
    assert status == 0 and "# SKIP restarts the device" in said


def test_two_devices_that_run_have_names(tmp_path, running):
    file = write(tmp_path, "two", "device A\ndevice B\n=== A\n<HUAWEI>system-view\n<any>\n[~HUAWEI]\n"
                 "=== B\n<HUAWEI>display clock\n<any lines>\n<HUAWEI>\n")
    on = ["--on", "A=" + address(running), "--on", "B=" + address(running, "ssh")]
    status, said, _ = play(tmp_path, "test", *on, file, env=ELSEWHERE)
    assert status == 0, said
    assert "# SKIP" in play(tmp_path, "test", "--tap", *on[:2], file, env=ELSEWHERE)[1]


def test_a_wire_that_takes_its_time_is_between_two_devices_of_its_own(tmp_path, running):
    for line, number, wanted in (("delay 0", 1, "milliseconds from 1 to 10000 behind `delay`"),
                                 ("delay 1 s", 1, "milliseconds from 1 to 10000 behind `delay`"),
                                 ("delay 100", 2, "two devices, which `delay` is between, in the heading")):
        broken = write(tmp_path, "broken", line + "\n<HUAWEI>\n")
        assert play(tmp_path, "test", broken)[2] == f"{broken}:{number}: expected {wanted}\n"
    slow = write(tmp_path, "slow", "device A\ndevice B\ndelay 100\n=== A\n<A>\n")
    on = ["--on", "A=" + address(running), "--on", "B=" + address(running)]
    assert "# SKIP delays a wire" in play(tmp_path, "test", "--tap", *on, slow, env=ELSEWHERE)[1]


SECRET = "Vty-Secret-2026"
SETS = """\
<HUAWEI>system-view
<any>
[~HUAWEI]user-interface vty 0 4
[~HUAWEI-ui-vty0-4]set authentication password
<any lines>
Enter Password:{}
Confirm Password:{}
<any lines>
"""
REST = "[*HUAWEI-ui-vty0-4]clear configuration candidate\n[~HUAWEI]\n"


def test_a_password_that_is_asked_for_comes_from_the_environment(tmp_path, running):
    good = write(tmp_path, "secret", SETS.format("$VTY", "$VTY") + REST)
    twice = write(tmp_path, "twice", SETS.format("$VTY", "$PASSWORD") + "[~HUAWEI-ui-vty0-4]\n")
    status, said, errors = play(tmp_path, "test", good)
    assert (status, said) == (2, "")
    assert errors == f"{good}:6: expected VTY in the environment, or `password VTY TEXT` in the heading\n"
    for where in (address(running), address(running, "ssh"), f"console:{running.state}"):
        status, said, errors = play(tmp_path, "test", "--on", where, good, twice, env=ELSEWHERE | {"VTY": SECRET})
        assert status == 0, said + errors


def test_a_password_itself_is_no_answer_in_a_file(tmp_path):
    clear = write(tmp_path, "clear", SETS.format(SECRET, SECRET) + REST)
    status, said, _ = play(tmp_path, "test", clear)
    assert status == 1 and "the file types at a prompt, the device waits at a question for a password" in said
    for line in ("password NAME", "password PASSWORD x", "password 9 x"):
        broken = write(tmp_path, "broken", line + "\n<HUAWEI>\n")
        assert play(tmp_path, "test", broken)[2] == f"{broken}:1: expected NAME TEXT behind `password`\n"


# ---- recording ----


def record(arguments, keys):
    """`lyrebird record` on a terminal: each of the keys is typed once the terminal ends with the text before it."""
    pid, fd = pty.fork()
    if pid == 0:
        os.execve(BINARY, [str(BINARY), "record", *map(str, arguments)], os.environ | ELSEWHERE)
    text = b""

    def read(limit):
        if not select.select([fd], [], [], limit)[0]:
            return False
        try:
            return os.read(fd, 65536)
        except OSError:
            return b""

    try:
        for wanted, typed in keys:
            end = time.monotonic() + LIMIT
            while not re.search(wanted + rb"\Z", text):
                more = read(max(0.0, end - time.monotonic()))
                assert more, (wanted, text)
                text += more
            text = b""
            os.write(fd, typed)
        while more := read(LIMIT):
            text += more
        assert more == b"", text
    except BaseException:
        os.kill(pid, signal.SIGKILL)
        raise
    finally:
        status = os.waitpid(pid, 0)[1]
        os.close(fd)
    return os.waitstatus_to_exitcode(status), text


def test_a_dialogue_is_recorded_and_passes(tmp_path, running):
    file = tmp_path / "mine.session"
    status, said = record(["-o", file, address(running)], [
        (rb"<HUAWEI>", b"dis\t"), (rb"<HUAWEI>display ", b"clock\r"), (rb"UTC\r\n<HUAWEI>", b"display versoi"),
        (rb"versoi", b"\x7f\x7fion\r"), (rb"401\r\n<HUAWEI>", b"display interface\r"), (rb"More ----", b" "),
        (rb"More ----", b"q"), (rb"<HUAWEI>", b"system-view\r"), (rb"\[~HUAWEI\]", b"sysname ?"),
        (rb"sysname ", b"R1\r"), (rb"\[\*HUAWEI\]", b"\x1a"), (rb"\[Y.*\]:", b"n\r"), (rb"<HUAWEI>", b"quit\r")])
    assert status == 0, said
    text = file.read_text()
    assert "<HUAWEI>display clock\n<time>\n<any>\nTime Zone(UTC) : UTC\n<HUAWEI>display version\n" in text
    assert "<HUAWEI>display interface\n<any lines>\n<HUAWEI>system-view\n" in text
    assert "[~HUAWEI]sysname ?\n  STRING<1-246>  Name of the device\n[~HUAWEI]sysname R1\n[*HUAWEI]^Z\n" in text
    assert text.endswith("<HUAWEI>quit\n\n") or text.endswith("<HUAWEI>quit\n")
    for where in (address(running), address(running, "ssh")):
        status, said, errors = play(tmp_path, "test", "--on", where, file, env=ELSEWHERE)
        assert status == 0, said + errors


def test_a_recording_names_the_passwords_that_were_typed(tmp_path, running):
    file = tmp_path / "mine.session"
    asks = [(rb"<HUAWEI>", b"system-view\r"), (rb"\[~HUAWEI\]", b"user-interface vty 0 4\r"),
            (rb"vty0-4\]", b"set authentication password\r"), (rb"Enter Password:", SECRET.encode() + b"x\x7f\r"),
            (rb"Confirm Password:", SECRET.encode() + b"\r"), (rb"\[\*.*vty0-4\]", b"clear configuration candidate\r")]
    again = [(rb"\[~HUAWEI\]", b"user-interface vty 0 4\r"), (rb"vty0-4\]", b"set authentication password\r"), (rb"Enter Password:", PASSWORD.encode() + b"\r"),
             (rb"Confirm Password:", b"Another?2026\r"), (rb"\[.HUAWEI-ui-vty0-4\]", b"set authentication password\r"),
             (rb"Enter Password:", b"abc\x03"), (rb"vty0-4\]", b"\x1d")]
    status, said = record(["-o", file, address(running)], asks + again)
    assert status == 0 and b"$PASSWORD_1 is a password that was typed" in said, said
    text = file.read_text()
    assert "\nEnter Password:$PASSWORD_1\nConfirm Password:$PASSWORD_1\n" in text
    assert "\nEnter Password:$PASSWORD\nConfirm Password:$PASSWORD_2\n" in text and "\nEnter Password:^C\n" in text
    assert SECRET not in text and PASSWORD not in text and "Another" not in text
    names = {"PASSWORD_1": SECRET, "PASSWORD_2": "Another?2026"}
    for where in (address(running), address(running, "ssh")):
        status, said, errors = play(tmp_path, "test", "--on", where, file, env=ELSEWHERE | names)
        assert status == 0, said + errors


def test_lines_of_the_input_answer_questions_for_passwords(tmp_path, running):
    file, script = tmp_path / "mine.session", "system-view\nuser-interface vty 0 4\nset authentication password\n{0}\n{0}\n"
    command = [str(BINARY), "record", "-o", str(file), address(running)]
    done = subprocess.run(command, input=script.format(SECRET), text=True, timeout=LIMIT, env=os.environ | ELSEWHERE,
                          capture_output=True, check=False)
    assert done.returncode == 0 and f"{file}: $PASSWORD_1 is a password" in done.stderr, done
    assert "Confirm Password:$PASSWORD_1\n[*HUAWEI-ui-vty0-4]" in file.read_text() and SECRET not in file.read_text()


def test_a_recording_ends_with_its_key_and_replaces_no_file(tmp_path, running):
    file = tmp_path / "mine.session"
    login = "%s:%d" % running.telnet_address
    keys = [(rb"Username:", USER.encode() + b"\r"), (rb"Password:", PASSWORD.encode() + b"\r"),
            (rb"<HUAWEI>", b"display clock\r"), (rb"UTC\r\n<HUAWEI>", b"\x1d")]
    status, said = record(["-o", file, login], keys)
    assert status == 0, said
    assert file.read_text().partition("\n")[2] == GOOD
    assert record(["-o", file, login], [])[0] == 1
    assert file.read_text().partition("\n")[2] == GOOD
    assert record(["-o", tmp_path / "other", "127.0.0.1:1"], [])[0] == 1
    assert not (tmp_path / "other").exists()
