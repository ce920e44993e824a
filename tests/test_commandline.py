"""What the command line promises of `run`."""

import os
import re
import signal
import socket
import subprocess

import pytest

from lyrebird import BINARY, PASSWORD, USER, Closed, ip, ntp_answered, wait_for


def lyrebird(*arguments, **options):
    return subprocess.run([str(BINARY), *arguments], capture_output=True, text=True, timeout=20, **options)


@pytest.mark.parametrize("arguments", [
    [], ["frobnicate"], ["run", "--frobnicate"], ["run", "extra"], ["run", "--telnet"], ["run", "--telnet", "nonsense"],
    ["run", "--telnet", "127.0.0.1:99999"], ["run", "--ntp", "127.0.0.1:1123"], ["run", "--ntp", "127.0.0.1:0=Nonsense9"],
    ["run", "--net", "elsewhere"], ["run", "--admin", "nopassword"], ["run", "--interface", "100GE1/0/1"],
    ["run", "--interface", "100GE1/0/99=lo"], ["console", "--frobnicate"], ["exec", "--frobnicate"],
], ids=" ".join)
def test_wrong_usage_ends_with_status_2(arguments, tmp_path):
    if arguments[:1] == ["run"]:
        arguments = ["run", "--state", str(tmp_path / "state"), *arguments[1:]]
    done = lyrebird(*arguments)
    assert done.returncode == 2, done.stdout + done.stderr
    assert done.stderr and not done.stdout


def test_the_ready_line_comes_when_all_doors_are_open(device):
    lines = device.output().splitlines()
    ready = [l for l in lines if l.startswith("ready ")]
    assert len(ready) == 1
    assert re.fullmatch(r"ready telnet=127\.0\.0\.1:\d+ ssh=\S+ ntp=127\.0\.0\.1:\d+", ready[0])
    assert device.telnet()


def test_sigterm_stops_with_status_0_and_ends_the_logins(device):
    t = device.telnet()
    device.stop()
    t.end()
    assert not (device.state / "control.sock").exists() or lyrebird("exec", "--state", str(device.state),
                                                                    "display clock").returncode == 1


def test_ctrl_c_stops_it_as_well(device):
    device.process.send_signal(signal.SIGINT)
    assert device.process.wait(20) == 0


def test_the_name_is_the_factory_sysname(make_device):
    device = make_device("--name", "R1").start()
    assert device.telnet().greeting.endswith("<R1>")
    device.configure("sysname Other")
    device.ok("save", "y")
    device.restart()
    assert device.telnet().greeting.endswith("<Other>")
    device.configure("undo sysname")
    assert device.telnet().greeting.endswith(("<R1>", "<HUAWEI>"))


def test_the_name_names_the_state_folder(tmp_path):
    """Root's state is below /var/lib; the device gets one of its own, in a mount namespace."""
    run = [str(BINARY), "run", "--name", "R7", "--telnet", "127.0.0.1:0", "--ntp", "127.0.0.1:0=MEth0/0/0"]
    if os.geteuid() == 0:
        run = ["unshare", "-m", "sh", "-c", 'mount -t tmpfs none /var/lib && exec "$0" "$@"', *run]
        state = "var/lib/lyrebird/R7"
    else:
        state = str(tmp_path / "lyrebird/R7").lstrip("/")
    process = subprocess.Popen(run, env=os.environ | {"XDG_STATE_HOME": str(tmp_path)}, stdout=subprocess.DEVNULL)
    try:
        wait_for(lambda: os.path.exists(f"/proc/{process.pid}/root/{state}/control.sock"), "the state folder")
    finally:
        process.terminate()
    assert process.wait(20) == 0


def test_a_busy_port_that_was_named_is_an_error(make_device):
    with socket.create_server(("127.0.0.1", 0)) as busy:
        device = make_device(telnet="127.0.0.1:%d" % busy.getsockname()[1]).launch()
        assert device.process.wait(20) == 1
    assert "ready telnet" not in device.output() and "in use" in device.output()


def test_a_busy_ntp_port_that_was_named_is_an_error(make_device):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as busy:
        busy.bind(("127.0.0.1", 0))
        device = make_device(ntp="127.0.0.1:%d=MEth0/0/0" % busy.getsockname()[1]).launch()
        assert device.process.wait(20) == 1


def test_a_busy_default_port_gives_way(make_device, lab):
    """In a namespace of our own, where the defaults are free for the first device."""
    first = make_device(telnet=None, ntp=None, netns=lab.cli).start()
    second = make_device(telnet=None, ntp=None, netns=lab.cli).start()
    assert first.telnet_address == ("127.0.0.1", 2323) and first.ntp_address == ("127.0.0.1", 1123)
    assert second.telnet_address[1] not in (2323, 0) and second.ntp_address[1] not in (1123, 0)
    assert second.telnet()


def test_a_second_device_on_the_same_state_is_refused(device, make_device):
    other = make_device()
    other.arguments[1] = str(device.state)
    other.launch()
    assert other.process.wait(20) == 1
    assert device.telnet()


def test_a_new_run_starts_at_once_after_a_kill(device):
    device.telnet()
    address = device.telnet_address
    device.kill()
    device.arguments[device.arguments.index("--telnet") + 1] = "%s:%d" % address
    device.start()
    assert device.telnet_address == address and device.start_seconds < 5


def test_startup_names_a_file_that_is_loaded(make_device, tmp_path):
    file = tmp_path / "lab.cfg"
    file.write_text("#\nsysname FromFile\n#\ninterface LoopBack3\n ip address 3.3.3.3 255.255.255.255\n#\nreturn\n")
    device = make_device("--startup", file).start()
    assert "interface LoopBack3\n ip address 3.3.3.3 255.255.255.255" in device.running("interface LoopBack")
    assert device.telnet().greeting.endswith("<FromFile>")


def test_a_startup_file_that_is_missing_is_an_error(make_device, tmp_path):
    device = make_device("--startup", tmp_path / "none.cfg").launch()
    assert device.process.wait(20) in (1, 2)
    assert "none.cfg" in device.output()


def test_an_identity_file_says_who_the_device_is(make_device, tmp_path):
    from lyrebird import ROOT
    text = (ROOT / "device/identity/default.xml").read_text()
    file = tmp_path / "mine.xml"
    file.write_text(text.replace("<model>CE6855-48XS8CQ</model>", "<model>CE9999-TEST</model>"))
    device = make_device("--identity", file).start()
    assert "HUAWEI CE9999-TEST uptime is" in device.ok("display version")


def test_a_broken_identity_file_is_an_error(make_device, tmp_path):
    file = tmp_path / "mine.xml"
    file.write_text("<identity><model>")
    device = make_device("--identity", file).launch()
    assert device.process.wait(20) in (1, 2)
    assert "mine.xml" in device.output()


def test_a_first_start_prints_a_password_that_works_and_a_second_does_not(make_device):
    device = make_device(admin=None).start()
    password = re.search(r"admin.*password (\S+)", device.output())[1]
    assert len(password) >= 8
    device.telnet(login=False).login("admin", password)
    device.restart()
    assert "password" not in device.output()
    device.telnet(login=False).login("admin", password)


def test_admin_lines_are_real_configuration(device):
    text = device.running()
    assert re.search(r"^ local-user admin password irreversible-cipher \$1d\$\S+\$$", text, re.M)
    assert PASSWORD not in text
    for line in (" local-user admin privilege level 3", " local-user admin service-type telnet terminal ssh",
                 "user-interface vty 0 4", " authentication-mode aaa"):
        assert f"\n{line}\n" in text


def test_admin_sets_the_password_at_every_start(device):
    device.stop()
    device.arguments[device.arguments.index("--admin") + 1] = f"{USER}:Another@2026"
    device.start()
    device.telnet(login=False).login(USER, "Another@2026")
    with pytest.raises((AssertionError, Closed)):
        device.telnet(login=False).login(USER, PASSWORD)


def test_removing_the_user_closes_the_door_at_the_next_login(device):
    here = device.telnet()
    device.configure("aaa", "undo local-user admin")
    here.commands("display clock")
    with pytest.raises((AssertionError, Closed)):
        device.telnet()


def links(netns):
    return ip("-n", netns, "-br", "address").stdout


def test_net_host_uses_the_interface_in_place_and_replaces_its_addresses(lab, make_device):
    ip("-n", lab.dev, "address", "add", "172.16.9.9/24", "dev", "port0")
    device = make_device("--interface", "100GE1/0/1=port0", netns=lab.dev, net="host").start()
    device.configure("interface 100GE1/0/1", "undo portswitch", "ip address 10.1.1.1 24")
    text = links(lab.dev)
    port = next(l for l in text.splitlines() if l.startswith("port0"))
    assert "10.1.1.1/24" in port and "172.16.9.9" not in port
    device.stop()
    assert "port0" in links(lab.dev)


def test_net_own_moves_the_interface_in_and_gives_it_back(lab, make_device):
    device = make_device("--interface", "100GE1/0/1=port0", netns=lab.dev, net="own").start()
    lab.client_address("10.1.1.2/24")
    device.configure("interface 100GE1/0/1", "undo portswitch", "ip address 10.1.1.1 24", "quit", "ntp refclock-master 2",
                     "undo ntp server disable", "ntp server source-interface 100GE1/0/1")
    assert "port0" not in links(lab.dev)
    assert ntp_answered(("10.1.1.1", 123), lab.cli)
    device.stop()
    wait_for(lambda: "port0" in links(lab.dev), "the interface to come back")


def test_an_interface_that_does_not_exist_is_an_error(make_device):
    device = make_device("--interface", "100GE1/0/1=nosuchlink0").launch()
    assert device.process.wait(20) in (1, 2)
    assert "nosuchlink0" in device.output()


def test_own_namespace_leaves_the_hosts_interfaces_alone(lab, make_device):
    before = links(lab.cli)
    device = make_device(netns=lab.cli).start()
    device.configure("interface LoopBack 0", "ip address 1.1.1.1 32", "quit", "interface 100GE1/0/1", "undo portswitch",
                     "ip address 10.9.9.9 24")
    assert links(lab.cli) == before


def test_commands_check_says_whether_files_are_right(tmp_path):
    done = lyrebird("commands", "check")
    assert done.returncode == 0, done.stderr
    file = tmp_path / "bad.cmd"
    file.write_text("ntp frob [ <a>\n\tviews nowhere\n")
    done = lyrebird("commands", "check", str(file))
    assert done.returncode == 1 and "bad.cmd" in done.stdout + done.stderr
