"""`lyrebird run --outputs`: answers from files, for commands that nothing in the product answers."""

import subprocess

import pytest

from lyrebird import BINARY, LIMIT

PEER = "display bgp peer {{peer=10.1.1.2}} verbose\n\t BGP Peer is {{peer}}\n\nSeen by {{sysname}} on {{date}}\n"


def write(folder, **files):
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.txt").write_bytes(text.encode("latin-1"))
    return folder


@pytest.fixture
def outputs(tmp_path):
    return write(tmp_path / "outputs", peer=PEER, nine="dis bgp peer 10.9.9.9 verbose\nnine\n",
                 device="display device fan\r\nSlot  Type\r\n1     CE\r\n")


def test_a_file_answers_in_every_view_with_its_values(make_device, outputs):
    device = make_device("--outputs", outputs).start()
    said = device.ok("dis bgp peer 2.2.2.2 verb", "system-view", "sysname R1", "commit", "aaa", "display bgp peer 3.3.3.3 verbose")
    assert "\n\t BGP Peer is 2.2.2.2\n\nSeen by HUAWEI on 20" in said
    assert "\n\t BGP Peer is 3.3.3.3\n\nSeen by R1 on 20" in said
    assert device.ok("display bgp peer 10.9.9.9 verbose").splitlines()[1:-1] == ["nine"]
    assert device.ok("display bgp peer").splitlines()[1:-1] == []


def test_filters_and_logins_see_it_as_any_display(make_device, outputs):
    device = make_device("--outputs", outputs).start()
    user = device.telnet()
    assert user.command("display device fan | include CE") == "1     CE\n"
    assert user.command("display device fan") == "Slot  Type\n1     CE\n"


def test_a_reboot_keeps_them(make_device, outputs):
    device = make_device("--outputs", outputs).start()
    device.restart()
    assert "1     CE" in device.ok("display device fan")


@pytest.mark.parametrize("text,where", [
    ("display clock\nx\n", ":1: the device answers this command itself: display clock"),
    ("sysname R1\n", ":1: the device answers this command itself: sysname R1"),
    ("display nonsense\n", ":1: no command"), ("", ":1: no command"), ("display bgp peer {{p}}\n", ":1: a value is written"),
    ("display bgp peer {{p=not an address}}\n", ":1: no command"), ("display device fan\n\n{{foo}}\n", ":3: {{foo}} is neither"),
    ("display device fan\n\xff\n", ": is no file of ASCII"), ("x" * 9000, ":1: a value is written"),
])
def test_a_mistake_is_told_with_its_file_and_nothing_starts(tmp_path, make_device, text, where):
    folder = write(tmp_path / "outputs", a=text)
    for command in (["run", "--state", tmp_path / "state", "--outputs", folder], ["commands", "check", "--outputs", folder]):
        done = subprocess.run([BINARY, *command], capture_output=True, text=True, timeout=LIMIT)
        assert done.returncode == 1
        assert f"{folder}/a.txt{where}" in done.stderr


def test_one_command_has_one_file(tmp_path):
    folder = write(tmp_path / "outputs", a=PEER, b=PEER.replace("peer=", "other=").replace("{{peer}}", "x"))
    done = subprocess.run([BINARY, "commands", "check", "--outputs", folder], capture_output=True, text=True, timeout=LIMIT)
    assert done.returncode == 1 and f"{folder}/b.txt:1: {folder}/a.txt answers the same command" in done.stderr


def test_statistics_count_them_apart(outputs):
    def numbers(*options):
        done = subprocess.run([BINARY, "commands", "stat", *options], capture_output=True, text=True, timeout=LIMIT, check=True)
        return [int(n) for n in next(l for l in done.stdout.splitlines() if l.startswith("all ")).split()[1:]]

    plain, counted = numbers(), numbers("--outputs", outputs)
    assert counted == [*plain[:4], 2, plain[4] - 2]
