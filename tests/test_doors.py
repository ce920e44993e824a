"""The Telnet and SSH servers of the device's own network: what the configuration opens there, and for whom."""

import re
import subprocess

import pytest

import ssh_clients
from lyrebird import LIMIT, PASSWORD, USER, Closed, Telnet, inside, wait_for

NEAR, FAR, BESIDE = "10.1.1.1", "10.9.9.9", "10.2.2.2"
NEAR6, FAR6 = "2001:db8:1::1", "2001:db8:9::9"


@pytest.fixture
def site(lab, make_device):
    lab.client_address("10.1.1.2/24")
    lab.client_address("2001:db8:1::2/64")
    subprocess.run(["ip", "-n", lab.cli, "-6", "route", "add", FAR6, "via", NEAR6], check=True)
    for address in FAR, BESIDE:
        lab.client_route(address, NEAR)
    d = make_device("--interface", "100GE1/0/1=port0", netns=lab.dev, ssh="127.0.0.1:0").start()
    d.configure("interface 100GE1/0/1", "undo portswitch", f"ip address {NEAR} 24", "ipv6 enable",
                f"ipv6 address {NEAR6} 64", "quit", "interface LoopBack0", f"ip address {FAR} 32", "ipv6 enable",
                f"ipv6 address {FAR6} 128", "quit", "interface LoopBack1", f"ip address {BESIDE} 32", "quit")
    d.client = lab.cli
    return d


def answers(d, address, port=23):
    """Does the Telnet server greet there? A server that is not there, or ends the connection, does not."""
    try:
        t = Telnet((address, port), netns=d.client)
    except OSError:
        return False
    try:
        t.wait(lambda text: "Username:" in text, "a greeting")
        return True
    except Closed:
        return False
    finally:
        t.close()


def test_a_login_comes_in_over_the_wire_and_is_shown(site):
    t = Telnet((NEAR, 23), netns=site.client)
    site.terminals.append(t)
    t.login()
    assert "10.1.1.2" in t.command("display users")
    assert answers(site, FAR)


def test_the_source_says_on_which_addresses_it_answers(site):
    site.configure("undo telnet server-source all-interface", "telnet server-source -i LoopBack0")
    assert [answers(site, a) for a in (NEAR, FAR, BESIDE)] == [False, True, False]
    site.configure("telnet server-source -i 100GE1/0/1")
    assert [answers(site, a) for a in (NEAR, FAR, BESIDE)] == [True, True, False]
    site.configure("undo telnet server-source -i LoopBack0", "undo telnet server-source -i 100GE1/0/1")
    assert [answers(site, a) for a in (NEAR, FAR, BESIDE)] == [False] * 3


def test_the_port_the_switch_and_the_list_are_those_of_the_configuration(site):
    site.configure("telnet server port 2023")
    assert not answers(site, NEAR) and answers(site, NEAR, 2023)
    site.configure("undo telnet server port", "telnet server disable")
    assert not answers(site, NEAR) and not answers(site, NEAR, 2023)
    site.configure("undo telnet server disable", "acl 2000", "rule deny source 10.1.1.2 0", "quit", "telnet server acl 2000")
    assert not answers(site, NEAR)
    site.configure("undo telnet server acl")
    assert answers(site, NEAR)


def test_one_address_may_have_so_many_logins(site):
    site.configure("telnet server ip-limit-session 2")
    first, second = (Telnet((NEAR, 23), netns=site.client) for _ in range(2))
    for t in first, second:
        t.wait(lambda text: "Username:" in text, "a greeting")
    assert not answers(site, NEAR)
    first.close()
    wait_for(lambda: answers(site, NEAR), "room for another")
    second.close()


def test_ssh_is_there_as_well(site):
    site.configure("ssh server port 2222")
    words = ["ip", "netns", "exec", site.client, "ssh", *ssh_clients.OPTIONS, "-p", "2222", f"{USER}@{FAR}", "display users"]
    done = subprocess.run(words, capture_output=True, text=True, timeout=LIMIT,
                          env=ssh_clients.environment(site.folder, ssh_clients.PASSWORD))
    assert done.returncode == 0 and "10.1.1.2" in done.stdout, done.stderr


def test_ipv6_has_lines_of_its_own(site):
    assert not answers(site, NEAR6)
    site.configure(f"telnet ipv6 server-source -a {FAR6}")
    assert [answers(site, a) for a in (NEAR6, FAR6, NEAR)] == [False, True, True]
    site.configure("telnet ipv6 server-source all-interface", "telnet ipv6 server port 2023", "telnet server disable")
    assert [answers(site, NEAR6, port) for port in (23, 2023)] == [False, True] and not answers(site, NEAR)
    rule = ["acl ipv6 2001", "rule deny source 2001:db8:1::2 128", "quit"]
    site.configure(*rule, "telnet ipv6 server acl 2001")
    assert not answers(site, NEAR6, 2023)
    site.configure("undo telnet ipv6 server acl", "user-interface vty 0 20", "acl ipv6 2001 inbound", "quit")
    assert not answers(site, NEAR6, 2023)
    site.configure("user-interface vty 0 20", "undo acl ipv6 inbound", "quit", "ssh ipv6 server-source all-interface")
    words = ["ip", "netns", "exec", site.client, "ssh", *ssh_clients.OPTIONS, f"{USER}@{NEAR6}", "display users"]
    done = subprocess.run(words, capture_output=True, text=True, timeout=LIMIT,
                          env=ssh_clients.environment(site.folder, ssh_clients.PASSWORD))
    assert done.returncode == 0 and "2001:db8:1::2" in done.stdout.lower(), done.stderr


def test_a_restart_opens_what_is_saved(site):
    site.configure("telnet server port 2023")
    assert site.ok("save", "y")
    site.restart()
    assert answers(site, NEAR, 2023) and not answers(site, NEAR)


def test_nothing_is_opened_in_the_namespace_of_the_host(lab_device, lab):
    lab_device.configure("interface 100GE1/0/1", "undo portswitch", f"ip address {NEAR} 24", "quit")
    lab.client_address("10.1.1.2/24")
    with inside(lab.dev):
        listening = subprocess.run(["ss", "-Hltn", "sport = :23 or sport = :22"], capture_output=True, text=True, check=True).stdout
    assert listening == ""


# ---- the other way: from the device to another host ----

def test_a_login_goes_on_to_another_host(site):
    t = site.telnet()
    assert "Error: Failed to connect to the remote host." in t.command("telnet 127.0.0.1 9")
    assert "not an address of this device" in t.command("telnet -a 9.9.9.9 127.0.0.1")
    t.send("telnet 127.0.0.1\r")
    t.expect("Trying 127.0.0.1 ...\r\nPress CTRL\\+K to abort\r\nConnected to 127.0.0.1 ...\r\n.*Username:")
    t.send(USER + "\r")
    t.expect("Password:")
    t.send(PASSWORD + "\r")
    t.answer()
    assert len(re.findall("VTY [01]", t.command("display users"))) == 2, "this login, and the one behind it"
    assert "Enter system view" in t.command("system-view")
    t.send("\x1d")
    assert t.answer().endswith("<HUAWEI>"), "Ctrl+] is back where it began"
    t.send(f"telnet -a {FAR} {NEAR}\r")
    t.expect("Username:")
    t.send(USER + "\r")
    t.expect("Password:")
    t.send(PASSWORD + "\r")
    t.answer()
    assert FAR in t.command("display users")
    t.send("quit\r")
    t.expect("Info: The connection was closed by the remote host.\r\n<HUAWEI>")


def test_a_host_that_does_not_answer_can_be_given_up(site):
    t = site.telnet()
    t.send("telnet 10.1.1.77\r")
    t.expect("Press CTRL\\+K to abort\r\n")
    t.send("\x0b")
    t.answer()
    assert "10.1.1.1" in t.command("display ip interface brief")


TRUST = re.escape("The server is not authenticated. Continue to access it? [Y/N]:")
CONNECTED = "Trying {0} ...\r\nPress CTRL\\+K to abort\r\nConnected to {0} ...\r\n"


def give(t, *dialogue):
    for asked, answer in dialogue:
        t.expect(asked)
        t.send(answer + "\r")


def test_stelnet_goes_on_to_a_server_that_the_user_trusts(site):
    t = site.telnet()
    t.send(f"stelnet {NEAR}\r")
    t.expect(CONNECTED.format(NEAR) + "Error: Failed to verify the server's public key.\r\nPlease run the command \"ssh "
             "client first-time enable\" to .*\r\nSession is disconnected.\r\n<HUAWEI>")
    site.configure("ssh client first-time enable")
    t.send(f"stelnet {NEAR}\r")
    give(t, (CONNECTED.format(NEAR) + TRUST, "n"))
    t.expect("Session is disconnected.\r\n<HUAWEI>")
    t.send(f"stelnet -a {FAR} {NEAR}\r")
    give(t, (TRUST, "y"), (re.escape("Save the server's public key? [Y/N]:"), "y"),
         (f"The server's public key will be saved with the name {NEAR}. Please wait...\r\n\r\n"
          "Please input the username: ", USER), ("\r\nEnter password:", "wrong"), ("\r\nEnter password:", PASSWORD))
    t.answer()
    assert FAR in t.command("display users")
    t.send("quit\r")
    t.expect("Info: The connection was closed by the remote host.\r\n<HUAWEI>")
    saved = site.running()
    key = re.search(rf"ecc peer-public-key {NEAR} encoding-type openssh\n public-key-code begin\n  (ssh-ed25519 \S+)", saved)
    made = subprocess.run(["ssh-keygen", "-y", "-f", site.state / "ssh/ssh_host_ed25519_key"], capture_output=True, text=True,
                          check=True).stdout
    assert key and made.split()[:2] == key[1].split()
    assert f"ssh client peer {NEAR} assign ecc-key {NEAR}\n" in saved
    site.configure("undo ssh client first-time enable")
    t.send(f"stelnet {NEAR}\r")
    give(t, (CONNECTED.format(NEAR) + "Please input the username: ", USER), ("Enter password:", PASSWORD))
    t.answer()
    t.send("\x1d")
    assert t.answer().endswith("<HUAWEI>"), "Ctrl+] is back where it began"


def test_stelnet_over_ipv6_to_a_server_with_another_key(site):
    site.configure("ssh client first-time enable", f"ecc peer-public-key {NEAR6.upper()} encoding-type openssh",
                   "public-key-code begin", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJs3jF3pC6kbAkmlDLSmlMm5OkVgZTbFFzcD0iQEYxJq",
                   "public-key-code end", "peer-public-key end",
                   f"ssh client peer {NEAR6.upper()} assign ecc-key {NEAR6.upper()}",
                   "rsa peer-public-key old encoding-type openssh", "public-key-code begin",
                   "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAQQC7", "public-key-code end", "peer-public-key end",
                   f"ssh client peer {NEAR6.upper()} assign rsa-key old", "ssh ipv6 server-source all-interface",
                   "ssh client cipher aes128_ctr", "ssh client key-exchange ecdh_sha2_nistp256")
    t = site.telnet()
    t.commands("mmi-mode enable")
    t.send(f"stelnet ipv6 {NEAR6.upper()}\r")
    t.expect("Failed to verify the server's public key.*Session is disconnected.\r\n<HUAWEI>")
    t.commands("undo mmi-mode enable")
    for answer in "n", "y":
        t.send(f"stelnet ipv6 {NEAR6.upper()}\r")
        give(t, (re.escape("The server's public key does not match the one cached before.\r\n") + TRUST, "y"),
             (re.escape(f"The keyname:{NEAR6.upper()} already exists. Update it? [Y/N]:"), answer),
             ("Please input the username: ", USER), ("Enter password:", PASSWORD))
        t.answer()
        shown = t.command("display ssh server session")
        assert "aes128-ctr" in shown and "ecdh-sha2-nistp256" in shown
        t.send("quit\r")
        t.expect("Info: The connection was closed by the remote host.\r\n<HUAWEI>")
    t.send(f"stelnet ipv6 {NEAR6.upper()}\r")
    give(t, ("Connected to .*\r\nPlease input the username: ", USER), *[("Enter password:", "wrong")] * 3)
    t.expect("Session is disconnected.\r\n<HUAWEI>")


def test_only_who_may_configure_saves_a_key(site):
    site.configure("ssh client first-time enable", "aaa", "local-user low password irreversible-cipher Look@2026only",
                   "local-user low service-type telnet", "local-user low privilege level 1", "quit")
    t = site.telnet(login=False).login("low", "Look@2026only")
    t.send(f"stelnet {NEAR}\r")
    give(t, (TRUST, "y"), ("\r\nPlease input the username: ", USER), ("Enter password:", PASSWORD))
    t.answer()
    assert "peer-public-key" not in site.running()
