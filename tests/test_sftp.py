"""File transfer over SSH with OpenSSH's sftp and scp and with paramiko: what users do, who may, hostile requests."""

import os
import subprocess
import time

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


def sftp(d, *lines, password=ssh_clients.PASSWORD):
    words = ["sftp", *ssh_clients.OPTIONS, "-o", "BatchMode=no", "-P", str(d.ssh_address[1]), "-b", "-",
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
