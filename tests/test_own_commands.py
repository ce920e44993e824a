"""`--commands DIR`: a user's command files on top of the built-in set."""

import subprocess

import pytest

from lyrebird import BINARY, ntp_answered

BENCH = """section 5000

view lab-bench : Lab bench view
	parent system
	prompt -bench-<bench-name>

lab bench <bench-name>
undo lab bench <bench-name>
	views system
	level 2
	enters lab-bench
	<bench-name>  string 1..31 : Name of the bench

voltage <volts>
undo voltage
	views lab-bench
	level 2
	<volts>  integer 1..48 : Volts
"""

# The built-in page has 1 to 246 characters.
SHORT_NAMES = """sysname <host-name>
undo sysname
	views system
	level 2
	<host-name>  string 1..8 : Name of the lab's device
"""


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "commands"
    path.mkdir()
    return path


def check(folder):
    return subprocess.run([BINARY, "commands", "check", "--commands", folder], capture_output=True, text=True)


def test_own_commands_are_served_to_every_login(make_device, folder):
    (folder / "lab.cmd").write_text(BENCH)
    device = make_device("--commands", str(folder)).start()
    status, text = device.exec("system-view", "lab bench one", "volt 12", "commit", "display this")
    assert status == 0
    assert "[*HUAWEI-bench-one]volt 12\n" in text and "#\nlab bench one\n voltage 12\n#\nreturn\n" in text
    telnet = device.telnet()
    telnet.command("system-view")
    telnet.command("undo lab bench one")
    telnet.command("commit")
    assert "lab bench" not in device.running()


def test_own_page_replaces_the_built_in_one(make_device, folder):
    (folder / "names.cmd").write_text(SHORT_NAMES)
    device = make_device("--commands", str(folder)).start()
    assert device.exec("system-view", "sysname Short", "commit")[0] == 0
    status, text = device.exec("system-view", "sysname MuchTooLong")
    assert status == 1 and "Error: Wrong parameter found at '^' position." in text


def test_a_start_without_them_has_the_built_in_set_again(make_device, folder):
    (folder / "lab.cmd").write_text(BENCH)
    device = make_device("--commands", str(folder)).start()
    device.stop()
    device.arguments = [word for word in device.arguments if word not in ("--commands", str(folder))]
    device.start()
    assert device.exec("system-view", "lab bench one")[0] == 1


def test_they_go_with_an_interface_of_the_host(lab, make_device, folder):
    (folder / "lab.cmd").write_text(BENCH)
    device = make_device("--commands", str(folder), "--interface", "100GE1/0/1=port0", netns=lab.dev, net="own").start()
    lab.client_address("10.1.1.2/24")
    device.configure("lab bench one", "volt 12", "quit", "interface 100GE1/0/1", "undo portswitch",
                     "ip address 10.1.1.1 24", "quit", "ntp refclock-master 2", "undo ntp server disable",
                     "ntp server source-interface 100GE1/0/1")
    assert ntp_answered(("10.1.1.1", 123), lab.cli)
    assert "lab bench one\n voltage 12\n" in device.running()


@pytest.mark.parametrize("text, message", [
    ("lab x <a\n\tviews system\n", "bad.cmd:1:7: this is no parameter: <name> is expected"),
    ("lab x\n\tviews nowhere\n", "bad.cmd:2:8: there is no view or group 'nowhere'"),
    ("view system : Twice\n\nview system : Again\n\tparent user\n", "bad.cmd:3:6: view 'system' is defined before"),
])
def test_a_mistake_is_told_and_nothing_is_loaded(folder, tmp_path, text, message):
    (folder / "a.cmd").write_text(BENCH)
    (folder / "bad.cmd").write_text(text)
    told = check(folder)
    assert told.returncode == 1 and f"{folder}/{message}\n" in told.stderr and told.stdout == ""
    run = subprocess.run([BINARY, "run", "--state", tmp_path / "state", "--telnet", "-", "--ntp", "-",
                          "--commands", folder], capture_output=True, text=True)
    assert run.returncode == 1 and f"{folder}/{message}\n" in run.stderr and "ready" not in run.stdout


def test_a_folder_without_command_files_is_an_error(folder):
    told = check(folder)
    assert told.returncode == 1 and "there are no command files" in told.stderr
    assert check(folder / "missing").returncode == 1
