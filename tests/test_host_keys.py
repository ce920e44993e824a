"""The host keys by command: made anew, shown, taken away; what a client sees is what the device shows."""

import base64
import re
import subprocess

import pytest

import ssh_clients
from lyrebird import LIMIT, Device, wait_for


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
    assert re.search(r"Host key={26}\nTime of key pair created : \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\nKey name {17}: Host\n", text)
    code = text.partition("Key code:\n")[2].partition("\n\n")[0]
    assert re.fullmatch(r"\w{8}\n  \w{8}\n(    (\w{8} ){4}\w{8}\n)+    [\w ]+\n  0203\n    010001", code), "numbers stand apart"
    octets = "".join(code.split())
    path = keyed.folder / "shown.pub"
    path.write_text(shown(keyed, "rsa") + "\n")
    pem = subprocess.run(["ssh-keygen", "-e", "-m", "PEM", "-f", path], check=True, capture_output=True, text=True).stdout
    assert octets == base64.b64decode("".join(pem.splitlines()[1:-1])).hex().upper()
    rfc4716 = text.partition("PEM format code:\n")[2].partition("\n\n")[0]
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


# ---- key pairs under labels ----

def pair(d, kind, label):
    """The public key that a labelled pair is shown with, as octets; "" while there is none."""
    text = d.ok(f"display {kind} key-pair label {label}")
    return "".join(text.partition("Key Code :\n" if kind == "rsa" else "Key :\n")[2].partition("\n==")[0].split())


def octets(key):
    """The octets of a key that a client was shown: of RSA the DER form begins with its head, here the modulus will do."""
    blob, parts = base64.b64decode(key.split()[1]), []
    while blob:
        n = int.from_bytes(blob[:4], "big")
        parts.append(blob[4:4 + n])
        blob = blob[4 + n:]
    return parts[-1].hex().upper()


def test_a_key_pair_that_is_assigned_takes_the_place_of_the_hosts_own(keyed):
    keyed.configure("rsa key-pair label Web modulus 2048", "ecc key-pair label lab_1 modulus 384")
    web, lab = (wait_for(lambda k=k, n=n: pair(keyed, k, n), f"the {k} pair") for k, n in (("rsa", "WEB"), ("ecc", "lab_1")))
    own = {kind: offered(keyed, kind) for kind in ("ecdsa", "ed25519")}
    assert all(own.values()) and octets(own["ecdsa"]) != lab
    keyed.configure("ssh server assign ecc-host-key LAB_1", "ssh server assign rsa-host-key web")
    assert octets(offered(keyed, "ecdsa")) == lab and octets(offered(keyed, "rsa")) in web
    assert offered(keyed, "ed25519") == "", "it would hide the one that was assigned"
    assert ssh_clients.run(keyed, "display clock").returncode == 0
    keyed.ok("save", "y")
    keyed.restart()
    assert octets(offered(keyed, "ecdsa")) == lab, "a pair outlives the process"
    text = keyed.ok("display ecc key-pair brief")
    assert "Label name: lab_1\nModulus: 384\nTime of Key pair created: 20" in text and "Key :" not in text
    keyed.configure("undo ecc key-pair label lab_1")
    assert "assign ecc-host-key" not in keyed.running() and "assign rsa-host-key web" in keyed.running()
    assert {kind: offered(keyed, kind) for kind in own} == own
    assert "lab_1" not in keyed.ok("display ecc key-pair")


def test_another_modulus_is_another_pair(keyed):
    keyed.configure("ecc key-pair label again modulus 256")
    first = wait_for(lambda: pair(keyed, "ecc", "again"), "the pair")
    keyed.configure("ecc key-pair label again modulus 521")
    assert wait_for(lambda: len(pair(keyed, "ecc", "again")) == 2 * 133, "the other one")
    keyed.configure("undo ecc key-pair label again")
    keyed.configure("ecc key-pair label again modulus 256")
    assert wait_for(lambda: pair(keyed, "ecc", "again"), "a new one") != first


@pytest.mark.parametrize("label", ["../x", "a/b", "a.b", "x" * 36])
def test_a_label_is_no_path(keyed, label):
    status, text = keyed.exec(text=f"system-view\necc key-pair label {label}\n")
    assert status == 1 and "Error:" in text
