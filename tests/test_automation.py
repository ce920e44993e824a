"""What automation does: netmiko and ansible's ce modules from Debian, against a device over SSH and Telnet."""

import json
import os
import subprocess
import textwrap

import pytest

from lyrebird import LIMIT, PASSWORD, ROOT, USER, Device

SLOW = 10 * LIMIT  # these clients wait by the clock between their steps


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    d = Device(tmp_path_factory.mktemp("automation"), ssh="127.0.0.1:0").start()
    yield d
    d.stop()


def connect(d, kind, **more):
    import netmiko
    host, port = d.telnet_address if "telnet" in kind else d.ssh_address
    return netmiko.ConnectHandler(device_type=kind, host=host, port=port, username=USER, password=PASSWORD, timeout=LIMIT,
                                  fast_cli=False, **more)


# ---- netmiko ----


@pytest.mark.parametrize("kind", ["huawei", "huawei_vrpv8", "huawei_telnet"])
def test_netmiko_logs_in_reads_and_leaves(site, kind):
    with connect(site, kind) as c:
        assert c.find_prompt() == "<HUAWEI>"
        assert "VRP (R) software" in c.send_command("display version")
        long = c.send_command("display current-configuration")
        assert long.count("\ninterface ") == 58 and long.rstrip().endswith("return") and "More" not in long


@pytest.mark.parametrize("kind", ["huawei_vrpv8"])
def test_netmiko_configures_and_commits(site, kind):
    with connect(site, kind) as c:
        out = c.send_config_set(["interface LoopBack 1", "ip address 10.9.9.1 32"], exit_config_mode=False)
        assert "Error" not in out
        c.commit()
        c.exit_config_mode()
    assert "10.9.9.1 255.255.255.255" in site.exec("display current-configuration interface LoopBack 1")[1]


def test_netmiko_saves(site):
    with connect(site, "huawei") as c:
        out = c.save_config(cmd="save", confirm=True, confirm_response="y")
        assert "Save the configuration successfully" in out


def test_netmiko_sees_errors(site):
    with connect(site, "huawei") as c:
        out = c.send_command("display nonsense")
        assert "Error: Unrecognized command found at '^' position." in out


# ---- ansible ----


def play(d, folder, tasks):
    """Runs a playbook with the shipped inventory's settings; returns ansible's JSON."""
    host, port = d.ssh_address
    (folder / "hosts.ini").write_text(
        (ROOT / "docs/examples/hosts.ini").read_text().replace("ansible_host=127.0.0.1", f"ansible_host={host}")
        .replace("ansible_port=2222", f"ansible_port={port}"))
    (folder / "play.yml").write_text("- hosts: switches\n  gather_facts: false\n  tasks:\n" +
                                     textwrap.indent(textwrap.dedent(tasks), "    "))
    done = subprocess.run(
        ["ansible-playbook", "-i", "hosts.ini", "-e", f"ansible_user={USER} ansible_password={PASSWORD}", "play.yml"],
        cwd=folder, capture_output=True, text=True, timeout=SLOW,
        env=os.environ | {"ANSIBLE_STDOUT_CALLBACK": "json", "ANSIBLE_HOST_KEY_CHECKING": "False", "HOME": str(folder),
                          "ANSIBLE_LOCALHOST_WARNING": "False", "ANSIBLE_DEPRECATION_WARNINGS": "False"})
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-2000:]
    results = json.loads(done.stdout[done.stdout.index("{"):])["plays"][0]["tasks"]
    return [list(task["hosts"].values())[0] for task in results]


def test_ansible_reads_and_configures(site, tmp_path):
    shown, first, again = play(site, tmp_path, """
        - community.network.ce_command:
            commands: [display version, display clock]
        - community.network.ce_config:
            lines: [ip address 10.8.8.1 255.255.255.255]
            parents: [interface LoopBack2]
        - community.network.ce_config:
            lines: [ip address 10.8.8.1 255.255.255.255]
            parents: [interface LoopBack2]
        """)
    assert "VRP (R) software" in shown["stdout"][0] and "Time Zone" in shown["stdout"][1]
    assert first["changed"] and not again["changed"]
    assert "10.8.8.1 255.255.255.255" in site.exec("display current-configuration interface LoopBack 2")[1]


def test_the_shipped_playbook_runs(site, tmp_path):
    tasks = (ROOT / "docs/examples/ntp.yml").read_text().split("tasks:\n", 1)[1]
    assert not any(result.get("failed") for result in play(site, tmp_path, tasks))
    lines = site.exec("display current-configuration | include ntp")[1].splitlines()
    assert "ntp refclock-master 2" in lines and "ntp server disable" not in lines
