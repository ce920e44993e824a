"""The host keys by command: made anew, shown, taken away; what a client sees is what the device shows."""

import base64
import re
import subprocess

import pytest

import ssh_clients
from lyrebird import LIMIT, Device


@pytest.fixture(scope="module")
def keyed(tmp_path_factory):
    d = Device(tmp_path_factory.mktemp("keys") / "d", ssh="127.0.0.1:0").start()
    yield d
    d.end()


def offered(d, kind):
    """The host key of a kind that a client is shown, as OpenSSH writes it; "" for none."""
    done = subprocess.run(["ssh-keyscan", "-p", str(d.ssh_address[1]), "-t", kind, d.ssh_address[0]], capture_output=True,
                          text=True, timeout=LIMIT)
    return done.stdout.partition(" ")[2].strip()


def shown(d, word):
    found = re.search(r"authorized_keys file:\n(\S+ \S+) ", d.ok(f"display {word} local-key-pair public"))
    return found[1] if found else ""


def bits(d, key):
    path = d.folder / "shown.pub"
    path.write_text(key + "\n")
    return int(subprocess.run(["ssh-keygen", "-l", "-f", path], capture_output=True, text=True, check=True).stdout.split()[0])


def test_the_dialogue_of_rsa_is_that_of_the_guide(keyed):
    text = keyed.ok("system-view", "rsa local-key-pair create", "2048", "commit")
    assert text.split("create\n")[1].startswith(
        "The key name will be:Host\nThe range of public key size is (2048, 4096).\n"
        "NOTE: Key pair generation will take a short while.\nPlease input the modulus [default = 3072]:2048\n")
    assert bits(keyed, shown(keyed, "rsa")) == 2048 and shown(keyed, "rsa") == offered(keyed, "rsa")
    assert ssh_clients.run(keyed, "display clock").returncode == 0


def test_the_octets_are_the_key(keyed):
    text = keyed.ok("display rsa local-key-pair public")
    octets = "".join(text.partition("Key Code:\n\n")[2].partition("\n\n")[0].split())
    path = keyed.folder / "shown.pub"
    path.write_text(shown(keyed, "rsa") + "\n")
    pem = subprocess.run(["ssh-keygen", "-e", "-m", "PEM", "-f", path], check=True, capture_output=True, text=True).stdout
    assert octets == base64.b64decode("".join(pem.splitlines()[1:-1])).hex().upper()
    rfc4716 = text.partition("PEM format Code:\n")[2].partition("\n\n")[0]
    path.write_text(rfc4716 + "\n")
    back = subprocess.run(["ssh-keygen", "-i", "-f", path], check=True, capture_output=True, text=True).stdout
    assert back.split()[:2] == shown(keyed, "rsa").split()


def test_ecc_is_made_destroyed_and_stays_away(keyed):
    text = keyed.ok("system-view", "ecc local-key-pair create", "384")
    assert "Info: The key name will be: HUAWEI_Host_ECC\n" in text
    assert "Info: Succeeded in creating the ECC host keys.\n" in text
    assert bits(keyed, shown(keyed, "ecc")) == 384 and shown(keyed, "ecc") == offered(keyed, "ecdsa")
    keyed.ok("system-view", "ecc local-key-pair destroy", "n")
    assert shown(keyed, "ecc")
    assert "Info: Succeeded in destroying the ECC host keys.\n" in keyed.ok("system-view", "ecc local-key-pair destroy", "y")
    assert shown(keyed, "ecc") == "" == offered(keyed, "ecdsa")
    keyed.stop()
    keyed.start()
    assert shown(keyed, "ecc") == "" == offered(keyed, "ecdsa")
    assert ssh_clients.run(keyed, "display clock").returncode == 0
    keyed.ok("system-view", "ecc local-key-pair create", "")
    assert bits(keyed, shown(keyed, "ecc")) == 521 and shown(keyed, "ecc") == offered(keyed, "ecdsa")


@pytest.mark.parametrize("line, answer", [("rsa local-key-pair create", "1024"), ("rsa local-key-pair create", "x"),
                                          ("ecc local-key-pair create", "3072")])
def test_a_wrong_modulus_changes_nothing(keyed, line, answer):
    word = line.split()[0]
    before = shown(keyed, word)
    status, text = keyed.exec(text=f"system-view\n{line}\n{answer}\n")
    assert status == 1 and "Error: The modulus is invalid." in text and shown(keyed, word) == before
