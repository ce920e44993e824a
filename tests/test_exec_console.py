"""`lyrebird exec` and `lyrebird console`: the same device through its Unix socket."""

import contextlib
import os
import pty
import re
import select
import signal
import subprocess
import termios
import time

import pytest

from lyrebird import LIMIT, PROMPT, QUESTION


def test_exec_prints_what_a_login_would_show(device):
    status, text = device.exec("system-view", "sysname X", "commit", "quit", "display this", "foo")
    assert text.startswith("<HUAWEI>system-view\nEnter system view, return user view with return command.\n"
                           "[~HUAWEI]sysname X\n[*HUAWEI]commit\n[~X]quit\n<X>display this\n")
    assert "<X>foo\n   ^\nError: Unrecognized command found at '^' position.\n<X>" in text
    assert status == 1
    assert "\r" not in text and "\x1b" not in text


def test_exec_status_is_0_when_nothing_was_refused(device):
    assert device.exec("display clock")[0] == 0
    assert device.exec("system-view", "interface 100GE1/0/1", "return")[0] == 0


@pytest.mark.parametrize("lines", [["foo"], ["system-view", "ntp refclock-master 99"], ["display"],
                                   ["foo", "display clock"]])
def test_exec_status_is_1_when_a_command_was_refused(device, lines):
    assert device.exec(*lines)[0] == 1


def test_exec_reads_standard_input_without_arguments(device):
    status, text = device.exec(text="system-view\nsysname FromInput\ncommit\n")
    assert status == 0 and "[~FromInput]" in text
    assert "sysname FromInput" in device.running()


def test_exec_answers_a_question_with_its_next_line(device):
    status, text = device.exec("system-view", "ntp server source-interface all enable", "y",
                               "display configuration candidate")
    assert status == 0
    assert "Warning: NTP IPv4 server listening all interface will be enabled. Continue? [Y/N]:y\n[*HUAWEI]" in text
    status, text = device.exec("system-view", "ntp server source-interface all enable", "n",
                               "display configuration candidate")
    assert "[Y/N]:n\n[~HUAWEI]display configuration candidate\n[~HUAWEI]" in text


def test_exec_that_ends_with_uncommitted_configuration_changes_nothing(device):
    device.exec("system-view", "sysname Left")
    assert "Left" not in device.running()


def test_exec_does_not_page(device):
    status, text = device.exec("display current-configuration")
    assert status == 0 and "More" not in text and text.count("\n") > 100


def test_exec_of_a_long_script(device):
    lines = ["system-view"]
    for number in range(500):
        lines += [f"interface LoopBack {number}", f"description number {number}"]
    status, text = device.exec(text="\n".join(lines + ["commit", ""]))
    assert status == 0
    assert device.running("interface LoopBack").count("description") == 500


def test_exec_without_a_device_fails(make_device):
    status = subprocess.run([str(make_device().binary), "exec", "--state", "/nonexistent", "display clock"],
                            capture_output=True, text=True, timeout=LIMIT)
    assert status.returncode == 1 and status.stderr and not status.stdout


def test_exec_ends_when_the_device_is_killed(device):
    process = subprocess.Popen([str(device.binary), "exec", "--state", str(device.state)], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=device.environment())
    process.stdin.write(b"display clock\n")
    process.stdin.flush()
    while b"\nTime Zone" not in (line := process.stdout.readline()) and not line.startswith(b"Time Zone"):
        assert line
    device.kill()
    with contextlib.suppress(BrokenPipeError):  # it may have ended already
        process.stdin.write(b"display clock\ndisplay version\n")
        process.stdin.close()
    process.stdout.read()
    assert process.wait(LIMIT) == 1


# ---- console ----


class Console:
    """`lyrebird console` at a pty of its own."""

    def __init__(self, device):
        self.master, slave = pty.openpty()
        termios.tcsetwinsize(slave, (24, 200))
        self.before = termios.tcgetattr(slave)
        self.slave = slave
        self.process = subprocess.Popen([str(device.binary), "console", "--state", str(device.state)], stdin=slave,
                                        stdout=slave, stderr=slave, start_new_session=True, env=device.environment())
        self.text = ""

    def send(self, text):
        os.write(self.master, text.encode())

    def wait(self, pattern):
        end = time.monotonic() + LIMIT
        while not re.search(pattern, self.text):
            left = end - time.monotonic()
            assert left > 0, f"waited in vain for {pattern!r}; got {self.text!r}"
            if select.select([self.master], [], [], left)[0]:
                self.text += os.read(self.master, 65536).decode(errors="replace")
        taken, self.text = self.text, ""
        return taken

    def answer(self):
        return self.wait(f"(?:{PROMPT.pattern})|(?:{QUESTION.pattern})")

    def command(self, line):
        self.send(line + "\r")
        return self.answer()

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self.master)
        os.close(self.slave)


@pytest.fixture
def console(device):
    c = Console(device)
    yield c
    c.close()


def test_the_console_is_a_login_without_a_password(console):
    assert console.answer().endswith("<HUAWEI>")
    assert console.command("system-view").endswith(
        "system-view\r\nEnter system view, return user view with return command.\r\n[~HUAWEI]")
    assert console.command("sysname FromConsole").endswith("[*HUAWEI]")
    assert console.command("commit").endswith("[~FromConsole]")
    console.send("\x1a")
    assert console.answer().endswith("<FromConsole>")


def test_the_console_edits_completes_and_helps(console):
    console.answer()
    console.send("dis\t")
    assert console.wait("display $").endswith("<HUAWEI>display ")
    console.send("clock\r")
    assert re.search(r"\r\n\d{4}-\d\d-\d\d", console.answer())
    console.send("s?")
    assert "screen-length" in console.wait("<HUAWEI>s$")
    console.send("\x03")
    console.answer()


def test_quit_ends_the_console_and_restores_the_terminal(console):
    console.answer()
    console.send("quit\r")
    assert console.process.wait(LIMIT) == 0
    assert termios.tcgetattr(console.slave) == console.before


def test_the_console_ends_with_the_device(device, console):
    console.answer()
    device.kill()
    console.send("\r")
    console.process.wait(LIMIT)
    assert termios.tcgetattr(console.slave) == console.before


def test_a_killed_console_leaves_the_device_alone(device, console):
    console.answer()
    console.command("system-view")
    console.command("sysname Never")
    console.process.send_signal(signal.SIGKILL)
    console.process.wait(LIMIT)
    assert "Never" not in device.running()


def test_the_console_needs_a_device(tmp_path, device):
    done = subprocess.run([str(device.binary), "console", "--state", str(tmp_path)], stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, timeout=LIMIT)
    assert done.returncode == 1 and done.stderr
