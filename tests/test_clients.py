"""Terminals as people have them: every client of Debian logs in, types, pages, stops an output and leaves."""

import os
import re
import subprocess

import pytest

import ssh_clients
from lyrebird import LIMIT, MORE, MORE_ERASED, PASSWORD, PEERS, ROOT, USER, Device, wait_for
from program import Program

TELNET = {
    "inetutils": ["usr/bin/inetutils-telnet", "HOST", "PORT"],
    "telnet-ssl": ["usr/bin/telnet-ssl", "HOST", "PORT"],
    "busybox": ["bin/busybox", "telnet", "HOST", "PORT"],
    "plink-telnet": ["usr/bin/plink", "-telnet", "-P", "PORT", "HOST"],
}
SSH = {
    "plink": ["usr/bin/plink", "-ssh", "-no-antispoof", "-P", "PORT", "-l", USER, "HOST"],
    "dropbear": ["usr/bin/dbclient", "-y", "-p", "PORT", USER + "@HOST"],
}


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    if not (PEERS / "usr/bin/telnet-ssl").exists():
        pytest.skip("no clients in build/peers")
    d = Device(tmp_path_factory.mktemp("clients"), ssh="127.0.0.1:0").start()
    yield d
    d.stop()


def environment(device):
    libraries = ":".join(str(p) for p in (PEERS / "usr/lib").glob("*-linux-gnu"))
    return os.environ | {"LD_LIBRARY_PATH": libraries, "TERM": "xterm", "HOME": str(device.folder),
                         "DROPBEAR_PASSWORD": PASSWORD, "LYREBIRD_PASSWORD": PASSWORD}


def words(command, address):
    program, *rest = [w.replace("HOST", address[0]).replace("PORT", str(address[1])) for w in command]
    return [str(PEERS / program), *rest]


def client(device, name):
    """A client that has logged in, on a terminal of 80 columns."""
    if name == "openssh":
        return ssh_clients.Ssh(device, width=80)
    door = TELNET.get(name)
    command = words(door or SSH[name], device.telnet_address if door else device.ssh_address)
    t = Program(command, environment(device), width=80)
    if name == "plink":
        t.expect("Store key in cache.*\\) ")
        t.send("n\r")
    if door:
        t.expect("Username:")
        t.send(USER + "\r")
    if name != "dropbear":
        t.expect("assword: ?")
        t.send(PASSWORD + "\r")
    t.greeting = t.answer()
    return t


@pytest.mark.parametrize("name", [*TELNET, *SSH, "openssh"])
def test_a_terminal_logs_in_types_pages_and_leaves(site, name):
    t = client(site, name)
    assert PASSWORD not in t.raw.decode("latin-1") and t.greeting.endswith("\r\n<HUAWEI>")
    t.send("disp\t")
    t.expect("\r\n<HUAWEI>display ")
    t.send("clox\x7fck\r")
    assert re.fullmatch(r"clox\x08 \x08ck\r\n\d{4}-.*\r\n<HUAWEI>", t.answer(), re.S)
    t.send("\x1b[A\x1b[D\x1b[D\x04\x04ck\r")
    assert re.search(r"\r\n\d{4}-.*\r\n<HUAWEI>$", t.answer(), re.S)
    t.send("display current-configuration\r")
    assert t.expect(re.escape(MORE)).count("\n") == 24
    t.send(" ")
    assert t.expect(re.escape(MORE)).count("\n") == 23
    t.send("\x03")
    assert t.expect("<HUAWEI>") == MORE_ERASED + "<HUAWEI>"
    t.send("quit\r")
    t.end()


@pytest.mark.parametrize("name", ["inetutils", "telnet-ssl", "plink-telnet", "plink", "dropbear", "openssh"])
def test_a_terminal_tells_its_width_and_of_a_change(site, name):
    t = client(site, name)
    line = "display current-configuration | include " + "x" * 120

    def rows():
        t.send(line)
        text = t.wait(lambda text: text.count("x") == 120 and text.endswith("x"), "the echo")
        assert text.replace(" \x1b[1D", "") == line
        t.send("\x03")
        t.answer()
        return text.count(" \x1b[1D")

    assert rows() == 2
    t.resize(40, 24)
    t.command("display clock")  # the change of size is on its way
    wait_for(lambda: rows() == 4, "the new width")
    t.close()


def test_netcat_that_negotiates_nothing(site):
    host, port = site.telnet_address
    typed = f"{USER}\n{PASSWORD}\nscreen-length 0 temporary\ndisplay current-configuration\nquit\n"
    for program in (["bin/nc.traditional"], ["bin/busybox", "nc"]):
        done = subprocess.run([str(PEERS / program[0]), *program[1:], host, str(port)], input=typed.encode(),
                              capture_output=True, timeout=LIMIT)
        text = done.stdout.decode("latin-1")
        assert PASSWORD not in text and text.count("\r\ninterface ") == 58
        assert text.endswith("return\r\n<HUAWEI>quit\r\n")


@pytest.mark.parametrize("door", ["telnet", "ssh"])
def test_the_expect_script_of_the_examples(site, door, tmp_path):
    host, port = site.telnet_address if door == "telnet" else site.ssh_address
    script = ["expect", str(ROOT / "docs/examples/backup.exp"), door, host, str(port), USER]
    done = subprocess.run([*script, str(tmp_path / "kept.cfg")], env=environment(site), timeout=LIMIT, check=False,
                          capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    kept = "\n".join(l for l in (tmp_path / "kept.cfg").read_text().split("\n") if not l.startswith("!"))
    assert kept == site.running() + "\n"
    wrong = subprocess.run(script, env=environment(site) | {"LYREBIRD_PASSWORD": "wrong"}, timeout=LIMIT, check=False,
                           capture_output=True, text=True)
    assert wrong.returncode == 1 and "backup: wrong password" in wrong.stderr


def test_files_go_by_the_clients_of_putty(site, tmp_path):
    site.configure("sftp server enable")
    host, port = site.ssh_address
    (tmp_path / "lab.cfg").write_text("sysname Lab\n")
    listing = subprocess.run(["ssh-keyscan", "-p", str(port), "-t", "ed25519", host], capture_output=True, text=True,
                             timeout=LIMIT, check=True).stdout
    key = subprocess.run(["ssh-keygen", "-lf", "-"], input=listing, capture_output=True, text=True, check=True,
                         timeout=LIMIT).stdout.split()[1]
    common = ["-batch", "-P", str(port), "-l", USER, "-pw", PASSWORD, "-hostkey", key]
    run = dict(env=environment(site), timeout=LIMIT, capture_output=True, text=True, check=False, cwd=tmp_path)
    done = subprocess.run([str(PEERS / "usr/bin/pscp"), "-sftp", *common, "lab.cfg", f"{host}:lab.cfg"], **run)
    assert done.returncode == 0, done.stdout + done.stderr
    done = subprocess.run([str(PEERS / "usr/bin/psftp"), *common, host], input="dir\nget lab.cfg back.cfg\nquit\n", **run)
    assert "lab.cfg" in done.stdout and (tmp_path / "back.cfg").read_text() == "sysname Lab\n", done.stdout + done.stderr
