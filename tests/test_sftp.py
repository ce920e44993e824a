"""File transfer over SSH with OpenSSH's sftp and scp and with paramiko: what users do, who may, hostile requests."""

import os
import re
import subprocess
import time
from contextlib import suppress

import paramiko
import pytest

import ssh_clients
from lyrebird import LIMIT, USER, wait_for
from ssh_clients import transport


@pytest.fixture
def site(make_device):
    d = make_device(ssh="127.0.0.1:0").start()
    d.configure("sftp server enable")
    return d


def sftp(d, *lines, password=ssh_clients.PASSWORD, options=()):
    words = ["sftp", *options, *ssh_clients.OPTIONS, "-o", "BatchMode=no", "-P", str(d.ssh_address[1]), "-b", "-",
             f"{USER}@{d.ssh_address[0]}"]
    return subprocess.run(words, input="\n".join(lines) + "\n", capture_output=True, text=True, timeout=LIMIT * 2,
                          env=ssh_clients.environment(d.folder, password))


def files(d):
    """Names below the flash that users see."""
    flash = d.state / "flash"
    return sorted(str(p.relative_to(flash)) for p in flash.rglob("*") if ".lyrebird" not in p.parts and p.is_file())


def test_files_go_there_and_back(site, tmp_path):
    content = os.urandom(3_000_000)
    (tmp_path / "big.bin").write_bytes(content)
    done = sftp(site, "pwd", "mkdir test", f"put {tmp_path}/big.bin test/a.bin", "rename test/a.bin test/b.bin", "ls -l test",
                f"get test/b.bin {tmp_path}/back.bin", "rm test/b.bin", "rmdir test", "ls")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Remote working directory: /" in done.stdout and "b.bin" in done.stdout and "3000000" in done.stdout
    assert time.strftime("%Y", time.gmtime()) in done.stdout.split("ls -l test")[1].split("sftp>")[0]
    assert (tmp_path / "back.bin").read_bytes() == content
    assert files(site) == ["vrpcfg.cfg"]


def test_scp_copies_a_configuration_that_the_device_then_loads(site, tmp_path):
    (tmp_path / "lab.cfg").write_text("sysname Lab\n#\nreturn\n")
    words = ["scp", *ssh_clients.OPTIONS, "-P", str(site.ssh_address[1]), str(tmp_path / "lab.cfg"),
             f"{USER}@{site.ssh_address[0]}:lab.cfg"]
    done = subprocess.run(words, capture_output=True, text=True, timeout=LIMIT,
                          env=ssh_clients.environment(site.folder, ssh_clients.PASSWORD))
    assert done.returncode == 0, done.stderr
    assert "lab.cfg" in site.exec("dir")[1]
    assert "sysname Lab" in site.exec("more lab.cfg")[1]


@pytest.mark.parametrize("line", ["undo sftp server enable", f"undo ssh user {USER} service-type"], ids=["server", "user"])
def test_file_transfer_has_a_door_of_its_own(site, line):
    lines = [line] if "sftp" in line else [line, f"ssh user {USER} service-type stelnet"]
    site.configure(*lines)
    assert sftp(site, "ls").returncode == 255
    assert ssh_clients.run(site, "display clock").returncode == 0


def test_a_user_may_be_kept_in_a_folder(site):
    site.configure(f"ssh user {USER} sftp-directory flash:/home")
    assert site.exec("mkdir home")[0] == 0
    with transport(site) as t:
        client = t.open_sftp_client()
        with client.open("a.txt", "w") as f:
            f.write("x")
        assert client.listdir("/") == ["a.txt"]
        with pytest.raises(OSError):
            client.stat("../vrpcfg.cfg")
        with pytest.raises(OSError):
            client.stat("/vrpcfg.cfg")
    assert files(site) == ["home/a.txt", "vrpcfg.cfg"]


def test_an_upload_that_breaks_off_leaves_nothing(site):
    with transport(site) as t:
        client = t.open_sftp_client()
        f = client.open("half.bin", "w")
        f.write(b"x" * 100_000)
    wait_for(lambda: "VTY" not in site.exec("display users")[1], "its end")
    assert files(site) == ["vrpcfg.cfg"]
    begun = site.state / "flash/.lyrebird"
    assert sum(p.stat().st_size for p in begun.rglob("*") if p.is_file()) < 100_000


def acts(client):
    return (client.stat, client.listdir, client.remove, lambda n: client.open(n).read(),
            lambda n: client.open(n, "w").close(), lambda n: client.rename("vrpcfg.cfg", n))


def test_no_name_leads_out_of_the_flash(site):
    (site.state / "flash/link").symlink_to(site.state / "secret.key")
    before = (site.state / "secret.key").read_bytes(), sorted(site.state.iterdir())
    with transport(site) as t:
        client = t.open_sftp_client()
        for act in (client.stat, lambda n: client.open(n).read()):
            with pytest.raises(OSError):
                act("link")
        for name in ("../secret.key", "/../../secret.key", "a/../../../secret.key", "link"):
            for act in acts(client):
                try:
                    assert act(name) != before[0]
                except OSError:
                    pass
        for name in ("x" * 5000, "a\nb", "\xff", "a*b"):
            for act in acts(client):
                with pytest.raises((OSError, paramiko.SFTPError)):
                    act(name)
    assert ((site.state / "secret.key").read_bytes(), sorted(site.state.iterdir())) == before


def test_the_startup_file_is_guarded_and_open_files_are_counted(site):
    with transport(site) as t:
        client = t.open_sftp_client()
        for act in (client.remove, lambda n: client.rename(n, "other.cfg"), lambda n: client.open(n, "w").close()):
            with pytest.raises(OSError):
                act("vrpcfg.cfg")
        with pytest.raises(OSError):
            kept = [client.open("vrpcfg.cfg") for _ in range(300)]
            assert kept
        assert client.listdir("/") == ["vrpcfg.cfg"]
    assert files(site) == ["vrpcfg.cfg"] and "SESSION_DIED" not in site.output()


def test_keys_are_renewed_after_so_much_data(site):
    with open(site.state / "flash/big.bin", "wb") as f:
        f.truncate(150 << 20)

    def exchanges():
        return sftp(site, "get big.bin /dev/null", options=["-v"]).stderr.count("SSH2_MSG_KEXINIT received")

    assert exchanges() == 1
    site.configure("ssh server rekey data-limit 100")
    assert exchanges() == 2


# ---- the protocol of scp -O ----

def scp(d, *words, user=USER):
    """The words with `:NAME` in the place of a file of the device."""
    at = f"{user}@{d.ssh_address[0]}"
    words = ["scp", "-O", *ssh_clients.OPTIONS, "-P", str(d.ssh_address[1]), *(at + w if w[0] == ":" else w for w in map(str, words))]
    return subprocess.run(words, capture_output=True, text=True, timeout=LIMIT,
                          env=ssh_clients.environment(d.folder, ssh_clients.PASSWORD))


@pytest.fixture
def scp_site(make_device):
    d = make_device(ssh="127.0.0.1:0").start()
    d.configure("scp server enable")
    return d


def test_old_scp_copies_files_and_folders_both_ways(scp_site, tmp_path):
    content = os.urandom(1_000_003)
    tree = tmp_path / "tree"
    (tree / "inner").mkdir(parents=True)
    (tree / "big.bin").write_bytes(content)
    (tree / "inner" / "empty.cfg").write_bytes(b"")
    (tree / "inner" / "b.cfg").write_text("sysname B\n#\nreturn\n")
    assert scp(scp_site, tree / "big.bin", ":a.bin").returncode == 0
    assert scp(scp_site, "-rp", tree, ":flash:/").returncode == 0
    assert files(scp_site) == ["a.bin", "tree/big.bin", "tree/inner/b.cfg", "tree/inner/empty.cfg", "vrpcfg.cfg"]
    back = tmp_path / "back"
    back.mkdir()
    done = scp(scp_site, "-rp", ":tree", ":a.bin", back)
    assert done.returncode == 0, done.stderr
    assert (back / "a.bin").read_bytes() == (back / "tree" / "big.bin").read_bytes() == content
    assert (back / "tree" / "inner" / "empty.cfg").read_bytes() == b""
    assert scp(scp_site, ":tree/inner/*.cfg", back).returncode == 0
    assert (back / "b.cfg").read_text() == "sysname B\n#\nreturn\n"
    assert "sysname B" in scp_site.exec("more flash:/tree/inner/b.cfg")[1]


def test_old_scp_tells_what_went_wrong_and_goes_on(scp_site, tmp_path):
    (tmp_path / "a.cfg").write_text("a")
    missing = scp(scp_site, ":none.cfg", tmp_path / "x")
    assert missing.returncode == 1 and "none.cfg" in missing.stderr and not (tmp_path / "x").exists()
    assert scp(scp_site, tmp_path / "a.cfg", ":nowhere/a.cfg").returncode == 1
    assert scp(scp_site, tmp_path / "a.cfg", ":vrpcfg.cfg").returncode == 1, "the startup file"
    folder = scp(scp_site, ":/", tmp_path / "y")
    assert folder.returncode == 1 and "directory" in folder.stderr
    assert scp(scp_site, ":../../../etc/passwd", tmp_path / "z").returncode == 1
    assert scp(scp_site, ":*.none", ":vrpcfg.cfg", tmp_path).returncode == 1
    assert (tmp_path / "vrpcfg.cfg").read_text().startswith("#\nsysname"), "one that is missing does not keep the others back"
    assert files(scp_site) == ["vrpcfg.cfg"]


def test_old_scp_has_a_door_of_its_own_and_room_for_two(scp_site, tmp_path):
    (tmp_path / "a.cfg").write_text("a")
    with transport(scp_site) as first, transport(scp_site) as second:
        for t in first, second:
            channel = t.open_session()
            channel.exec_command("scp -t a.cfg")
            assert channel.recv(1) == b"\0"
        assert scp(scp_site, tmp_path / "a.cfg", ":b.cfg").returncode != 0, "two at a time, unless `scp max-sessions` says more"
    wait_for(lambda: scp(scp_site, tmp_path / "a.cfg", ":b.cfg").returncode == 0, "the two have gone")
    assert re.search("SCP IPv4 server +: Enable", scp_site.exec("display ssh server status")[1])
    scp_site.configure("undo scp server enable")
    assert scp(scp_site, tmp_path / "a.cfg", ":c.cfg").returncode == 255 or "c.cfg" not in files(scp_site)
    assert files(scp_site) == ["b.cfg", "vrpcfg.cfg"]


def test_an_upload_is_complete_without_a_last_word(scp_site):
    with transport(scp_site) as t:
        channel = t.open_session()
        channel.settimeout(LIMIT)
        channel.exec_command("scp -pt 'curl.txt'")
        channel.sendall(b"T1 0 1 0\nC0644 3 curl.txt\nabc")
        channel.shutdown_write()
        while channel.recv(4096):
            pass
    assert files(scp_site) == ["curl.txt", "vrpcfg.cfg"]


def test_an_upload_that_does_not_fit_is_told_and_leaves_nothing(small_device, tmp_path):
    small_device.configure("scp server enable")
    (tmp_path / "big.bin").write_bytes(os.urandom(2_000_000))
    done = scp(small_device, tmp_path / "big.bin", ":big.bin")
    assert done.returncode == 1 and "There is not enough space." in done.stderr, done.stderr
    assert files(small_device) == ["vrpcfg.cfg"]


@pytest.mark.parametrize("name", ["..", ".", "a/b.cfg", "../x.cfg", "/etc/x.cfg"])
def test_a_client_names_files_of_its_folder_alone(scp_site, name):
    with transport(scp_site) as t:
        channel = t.open_session()
        channel.settimeout(LIMIT)
        channel.exec_command("scp -r -t flash:/")
        assert channel.recv(1) == b"\0"
        channel.sendall(f"D0755 0 {name}\n".encode())
        assert channel.recv(100).startswith(b"\1scp: protocol")
        assert channel.recv(1) == b"", "and the transfer ends"


HALVES = {
    "another_protocol": b"GET / HTTP/1.0\r\n\r\n",
    "a_name_with_a_way": b"C0644 3 ../../x.cfg\nabc\0",
    "a_size_without_end": b"C0644 99999999999999999999 x.cfg\n",
    "no_size": b"C0644 x.cfg\n",
    "folders_without_end": b"D0755 0 a\n" * 200,
    "ends_without_folders": b"E\n" * 1000,
    "a_line_without_end": b"C" * 100_000,
    "half_a_file": b"C0644 1000000 x.cfg\n" + b"x" * 5000,
    "more_than_the_flash": b"C0644 999999999999999999 x.cfg\nabc",
}


@pytest.mark.parametrize("half", HALVES.values(), ids=HALVES.keys())
def test_what_an_scp_client_may_send_leaves_nothing(scp_site, half):
    with transport(scp_site) as t:
        channel = t.open_session()
        channel.settimeout(LIMIT)
        channel.exec_command("scp -r -t flash:/")
        with suppress(OSError):  # the device may have closed by then
            channel.sendall(half)
            channel.shutdown_write()
        while channel.recv(4096):
            pass
    assert [f for f in files(scp_site) if "x.cfg" in f] == []
    assert scp_site.exec("display clock")[0] == 0
