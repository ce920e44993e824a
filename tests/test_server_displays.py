"""Displays of the servers, of who is in by them, and of their users: true while the logins are there."""

import re
from contextlib import closing

import pytest

from lyrebird import USER, wait_for
from ssh_clients import Ssh


@pytest.fixture
def ssh_device(make_device):
    return make_device(ssh="127.0.0.1:0").start()


def shown(d, command):
    """What a command prints on a console, without the echo and the prompt behind it."""
    return "\n".join(d.ok(command).splitlines()[1:-1])


def values(text, width):
    """What stands behind each label; every label is padded to the same column."""
    found = [line for line in text.splitlines() if line[width:width + 1] == ":"]
    return {line[:width].rstrip(): line[width + 1:].strip() for line in found}


def test_the_status_of_the_ssh_server_follows_the_configuration(ssh_device):
    text = shown(ssh_device, "display ssh server status")
    assert text.splitlines()[:3] == ["SSH Version                                : 2.0",
                                     "SSH authentication timeout (Seconds)       : 60",
                                     "SSH authentication retries (Times)         : 3"]
    assert len(text.splitlines()) == 24 == len(values(text, 43))
    assert "STELNET IPv4 server                        : Enable" in text
    assert "SNETCONF IPv4 server port(830)             : Disable" in text
    ssh_device.configure("ssh server timeout 90", "ssh server authentication-retries 2", "ssh server port 2022", "ssh server acl 2000",
              "ssh ipv6 server acl six", "undo stelnet server enable", "stelnet ipv6 server enable", "sftp ipv4 server enable")
    found = values(shown(ssh_device, "display ssh server status"), 43)
    expected = {"SSH authentication timeout (Seconds)": "90", "SSH authentication retries (Times)": "2",
                "SSH IPv4 server port": "2022", "SSH IPv6 server port": "2022", "ACL name": "", "ACL number": "2000",
                "ACL6 name": "six", "ACL6 number": "", "STELNET IPv4 server": "Disable", "STELNET IPv6 server": "Enable",
                "SFTP IPv4 server": "Enable", "SFTP IPv6 server": "Disable"}
    assert {label: found[label] for label in expected} == expected


def test_what_the_product_does_not_do_is_disabled(ssh_device):
    ssh_device.configure("snetconf server enable", "ssh server compatible-ssh1x enable")
    found = values(shown(ssh_device, "display ssh server status"), 43)
    assert {found[label] for label in found if re.match("SNETCONF|SSH (version 1|port)", label)} == {"Disable"}


def test_sessions_are_shown_while_they_are_there(ssh_device):
    assert shown(ssh_device, "display ssh server session") == shown(ssh_device, "display telnet server status") == ""
    with closing(ssh_device.telnet()) as first, closing(Ssh(ssh_device)) as second, closing(ssh_device.telnet()) as third:
        sessions = second.command("display ssh server session")
        assert sessions.splitlines()[0] == sessions.splitlines()[-1] == "-" * 80
        found = values(sessions, 40)
        assert re.fullmatch(r"00:00:0\d", found.pop("Idle time"))
        assert "aes" in found["Client to Server cipher"] or "chacha" in found["Client to Server cipher"]
        assert found.pop("Client to Server cipher") == found.pop("Server to Client cipher")
        assert found.pop("Client to Server HMAC") == found.pop("Server to Client HMAC")
        assert "sha" in found.pop("Key exchange algorithm")
        assert found == {"Session": "1", "Connect type": "VTY 1", "Version": "2.0", "State": "Started", "Username": USER,
                         "Retry": "1", "User authentication public key": "-", "Service type": "stelnet",
                         "Authentication type": "password", "Connection port number": "22",
                         "Time after Session Established(Minute)": "0"}
        expected = ["Session 1:", "Source ip address : 127.0.0.1", "VTY Index         : 0", "",
                    "Session 2:", "Source ip address : 127.0.0.1", "VTY Index         : 2", "", "Current number of sessions : 2"]
        assert first.command("display telnet server status").splitlines() == expected
        assert third.command("display ssh server session").count("Connect type") == 1
    wait_for(lambda: shown(ssh_device, "display ssh server session") == shown(ssh_device, "display telnet server status") == "",
             "the sessions to be gone")


def test_the_telnet_server(device):
    text = shown(device, "display telnet server")
    assert text.splitlines()[:2] == ["Telnet server           : Enable", "Telnet server port      : 23"]
    assert len(text.splitlines()) == 8 and text.count(": --") == 4
    device.configure("telnet server port 2323", "telnet ipv6 server disable", "telnet server acl door")
    found = values(shown(device, "display telnet server"), 24)
    assert found == {"Telnet server": "Enable", "Telnet server port": "2323", "Telnet IPv6 server": "Disable",
                     "Telnet IPv6 server port": "23", "ACL name": "door", "ACL number": "--", "ACL6 name": "--",
                     "ACL6 number": "--"}
    device.configure("telnet server disable")
    assert "Telnet server           : Disable" in shown(device, "display telnet server")


def test_ssh_users(ssh_device):
    ssh_device.configure("ssh user second authentication-type password-ecc", "ssh user second assign ecc-key k1",
              "ssh user second service-type sftp stelnet", "ssh user second sftp-directory flash:/", "ssh user third")
    text = shown(ssh_device, "display ssh user-information")
    blocks = {values(block, 22)["User Name"]: values(block, 22) for block in text.split("\n\n")}
    assert set(blocks) == {USER, "second", "third"}
    assert blocks[USER]["Service type"] == "stelnet | sftp | snetconf"
    assert blocks["second"] == {"User Name": "second", "Authentication type": "password-ecc", "User public key name": "k1",
                                "User public key type": "ECC", "Sftp directory": "flash:/", "Service type": "stelnet | sftp"}
    assert set(blocks["third"].values()) == {"third", "--"}
    assert text.splitlines()[-2:] == ["-" * 80, "Total 3, 3 printed"]
    one = shown(ssh_device, "display ssh user-information SECOND").splitlines()
    assert one[0] == one[-1] == "-" * 80 and one[1] == "User Name             : second" and len(one) == 8
    assert shown(ssh_device, "display ssh user-information nobody") == ""


def test_local_users(device):
    device.configure("aaa", "local-user guest password irreversible-cipher Some@Pass2026", "local-user guest service-type telnet ftp",
                     "local-user guest state block", "local-user guest access-limit 4", "local-user guest ftp-directory flash:/x",
                     "local-user a@lab privilege level 1")
    rule = "  " + "-" * 76
    lines = shown(device, "display local-user").splitlines()
    assert lines[0] == lines[2] == lines[-2] == rule and lines[-1] == "  Total 3 user(s)"
    assert lines[1] == "  User-name                      State  AuthMask  AdminLevel"
    assert sorted(lines[3:-2]) == ["  a@lab                          A      -         1",
                                   "  admin                          A      TMS       3",
                                   "  guest                          B      FT        -"]
    for words, names in (("state block", ["guest"]), ("state active", ["a@lab", "admin"]), ("domain lab", ["a@lab"])):
        text = shown(device, f"display local-user {words}")
        assert sorted(line.split()[0] for line in text.splitlines()[3:-2]) == names
    one = shown(device, "display local-user username guest").splitlines()
    assert [re.sub(r"(set-time +: )20.*", r"\1TIME", line) for line in one] == ["  The contents of local user(s):", "  Password             : ****************", "  State                : block",
                   "  Service-type-mask    : FT", "  Privilege level      : -", "  Ftp-directory        : flash:/x",
                   "  Access-limit         : Yes", "  Access-limit-max     : 4", "  Accessed-num         : 0",
                   "  Idle-timeout         : -", "  User-group           : -", "  Original-password    : Yes",
                   "  Password-set-time    : TIME", "  Password-expired     : No", "  Password-expire-time : -",
                   "  Account-expire-time  : -", "  Last login ip        : -", "  Last login time      : -",
                   "  Login fail count     : 0"]
    with closing(device.telnet()) as t:
        assert "  Accessed-num         : 1" in t.command(f"display local-user username {USER}")
    assert shown(device, "display local-user username nobody") == ""


def test_nothing_is_told_of_a_password(device):
    assert "$" not in shown(device, "display local-user") + shown(device, f"display local-user username {USER}")


# ---- keys of others ----

RSA_DER = ["30480241", "00AABBCC", "DDEEFF00", "11223344", "55667788", "99AABBCC", "DDEEFF00", "11223344", "55667788", "99AABBCC",
           "DDEEFF00", "11223344", "55667788", "99AABBCC", "DDEEFF00", "11223344", "55667788", "99020301", "0001"]
ED25519 = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJkIVTmQLHDmjNvvPWyVrKkm6AQYq5T8TU9iDRC1fLxA alice"


def write_key(d, opening, code):
    d.configure(opening, "public-key-code begin", code, "public-key-code end", "peer-public-key end")


def test_public_keys_of_others_are_shown_as_they_are_configured(device):
    write_key(device, "rsa peer-public-key r1", " ".join(RSA_DER))
    write_key(device, "ecc peer-public-key alice encoding-type openssh", ED25519)
    brief = "-" * 42 + "\n       Bits      Name\n" + "-" * 42 + "\n       %-9d %s\n" + "-" * 42
    assert shown(device, "display rsa peer-public-key brief") == brief % (512, "r1")
    assert shown(device, "display ecc peer-public-key brief") == brief % (256, "alice")
    rule = "=" * 37
    assert shown(device, "display ecc peer-public-key name alice") == f"""\
{rule}
    Key name: alice
{rule}
Key code:
    99085539 902C70E6 8CDBEF3D 6C95ACA9 26E80418 AB94FC4D 4F620D10 B57CBC40
"""
    assert shown(device, "display rsa peer-public-key") == f"""\
{rule}
    Key name      : r1
    Encoding type : DER
{rule}
Key code:
3048
  0241
    {" ".join(RSA_DER[1:9])}
    {" ".join(RSA_DER[9:17])}
    99
  0203
    010001
"""
    assert shown(device, "display rsa peer-public-key name R1") == shown(device, "display dsa peer-public-key") == ""
    write_key(device, "rsa peer-public-key odd", "30820102 0304 05")
    assert "    30820102 030405" in shown(device, "display rsa peer-public-key name odd"), "what is no DER is octets"
    device.configure("undo rsa peer-public-key r1", "undo rsa peer-public-key odd")
    assert shown(device, "display rsa peer-public-key") == ""


# ---- users that are online ----

def online(d, command="display access-user"):
    """(number, name, address) of each user that is listed; the table must be one."""
    lines = shown(d, command).splitlines()
    rule = " " + "-" * 102
    assert lines[1:4:2] == [rule, rule] and lines[-1] == rule
    assert lines[2] == " UserID  Username               IP address                               MAC            Status"
    rows = [line.split() for line in lines[4:-1]]
    assert lines[0] == f" Total: {len(rows)}" and all(row[3:] == ["-", "Success"] for row in rows)
    return [tuple(row[:3]) for row in rows]


def test_users_that_are_online_are_listed_and_cut(ssh_device):
    d = ssh_device
    d.configure("aaa", "local-user eve@lab password irreversible-cipher Account@Secret9",
                "local-user eve@lab service-type telnet", "local-user eve@lab privilege level 2", "quit")
    assert online(d) == [], "a console asks for no user"
    mine, others, over_ssh = d.telnet(), d.telnet(login=False), Ssh(d)
    others.login("eve@lab", "Account@Secret9")
    numbers = [int(number) for number, *_ in online(d)]
    assert numbers == sorted(numbers) and sorted(user for _, user, _ in online(d)) == [USER, USER, "eve@lab"]
    assert {address for *_, address in online(d)} == {"127.0.0.1"}
    for words, expected in (("access-type admin ssh", [USER]), ("access-type admin telnet username eve@lab", ["eve@lab"]),
                            ("domain lab", ["eve@lab"]), ("domain default_admin", [USER, USER]), ("username Eve@lab", []),
                            ("ip-address 127.0.0.1", [USER, USER, "eve@lab"]), ("ip-address 10.1.1.1", []),
                            ("ipv6-address ::1", []), ("authentication-mode radius", []), ("access-type admin ftp", []),
                            ("authentication-mode local", [USER, USER, "eve@lab"])):
        assert sorted(user for _, user, _ in online(d, f"display access-user {words}")) == expected, words
    number = online(d, "display access-user domain lab")[0][0]
    text = shown(d, f"display access-user user-id {number}")
    assert text == shown(d, "display access-user username eve@lab detail")
    found = values(text, 35)
    assert re.fullmatch(r"\d{4}/\d\d/\d\d \d\d:\d\d:\d\d", found.pop("   User access time"))
    assert found == {
        "   User ID": number, "   User name": "eve@lab", "   Domain-name": "lab", "   User MAC": "-",
        "   User IP address": "127.0.0.1", "   User IPv6 address": "-", "   User accounting session ID": "-",
        "   User access type": "Telnet", "   User Privilege": "2", "   User Group": "-",
        "   User authentication type": "Administrator authentication", "   Current authentication method": "Local",
        "   Current authorization method": "Local", "   Current accounting method": "None"}
    mine.commands("system-view", "aaa", f"cut access-user user-id {number}")
    others.end()
    assert sorted(user for _, user, _ in online(d)) == [USER, USER]
    mine.command("cut access-user access-type admin ssh")
    wait_for(lambda: len(online(d)) == 1, "the end of the login over SSH")
    mine.command("cut access-user ip-address 10.1.1.1")
    mine.send("cut access-user authentication-mode all\r")
    mine.end()
    assert online(d) == []
    over_ssh.close()


def test_what_aaa_is_set_to_is_counted(device):
    text = shown(device, "display aaa configuration")
    assert len(text.splitlines()) == 19
    assert "\n  Domain                           : total: 2048    used: 2\n" in text
    assert "\n  Local-user                       : total: 1000    used: 1\n" in text
    assert "\n  Local-user block retry-interval  : 5 Min(s)\n  Local-user block retry-time      : 3\n" in text
    assert "\n  Remote-admin-user block retry-time     : 30\n" in text
    device.configure("aaa", "domain lab", "quit", "authentication-scheme one", "quit", "service-scheme two", "quit",
                     "local-user eve password irreversible-cipher Account@Secret9", "local-user eve privilege level 2",
                     "local-aaa-user wrong-password retry-interval 7 retry-time 4 block-time 9", "domain-location before-delimiter",
                     "administrator remote authen-fail retry-interval 6 retry-time 20 block-time 8", "quit")
    found = {label: after for label, after in (re.fullmatch(r"  (.+?) *: (.*)", line).groups()
                                               for line in shown(device, "display aaa configuration").splitlines())}
    assert [found[word].split()[-1] for word in ("Domain", "Authentication-scheme", "Service-scheme", "Local-user",
                                                 "Recording-scheme")] == ["3", "2", "1", "2", "0"]
    assert [found[f"{who} block {what}"] for who in ("Local-user", "Remote-admin-user")
            for what in ("retry-interval", "retry-time", "time")] == ["7 Min(s)", "4", "9 Min(s)", "6 Min(s)", "20", "8 Min(s)"]
    assert found["Domainname location"] == "Before-delimiter"
