"""Logins over SSH with OpenSSH's client and paramiko: shell and commands, who gets in and who does not, what is refused
inside a connection, hostile peers."""

import base64
import re
import socket
import subprocess
import textwrap
import time

import paramiko
import pytest

import ssh_clients
from lyrebird import LIMIT, PASSWORD, USER, wait_for
from ssh_clients import Ssh, read_until, transport


@pytest.fixture
def ssh_device(make_device):
    return make_device(ssh="127.0.0.1:0").start()


# ---- what a user does ----


def test_a_shell_greets_as_the_device_and_ends_with_quit(ssh_device):
    s = Ssh(ssh_device)
    assert re.fullmatch(
        r"\r\nInfo: The max number of VTY users is 21, the number of current VTY users online is 1, and total number of "
        r"terminal users online is 1\.\r\n      The current login time is [\d-]{10} [\d:]{8}\+00:00\.\r\n<HUAWEI>",
        s.greeting), s.greeting
    assert "Time Zone" in s.command("display clock")
    s.send("quit\r")
    s.end()
    assert s.close() == 0
    again = Ssh(ssh_device)
    assert re.search(r"      The last login time is \S+ \S+ from 127\.0\.0\.1 through SSH\.\r\n<HUAWEI>$", again.greeting)
    again.close()


def test_a_command_prints_its_output_alone(ssh_device):
    done = ssh_clients.run(ssh_device, "display clock")
    assert re.fullmatch(r"[\d-]{10} [\d:]{8}\n\w+day\nTime Zone\(UTC\) : UTC\n", done.stdout), done.stdout
    assert done.returncode == 0


def test_several_lines_are_one_login_and_a_refused_one_tells(ssh_device):
    done = ssh_clients.run(ssh_device, "system-view\nsysname R7\ncommit\nreturn\ndisplay current-configuration | include sysname")
    assert done.returncode == 0 and done.stdout.endswith("\nsysname R7\n"), done.stdout
    done = ssh_clients.run(ssh_device, "display nonsense")
    assert done.returncode == 1 and "Error: Unrecognized command found at '^' position." in done.stdout


def test_a_question_of_a_command_is_answered_from_standard_input(ssh_device):
    done = ssh_clients.run(ssh_device, "save", text="y\n")
    assert done.returncode == 0 and "successfully" in done.stdout, done.stdout
    done = ssh_clients.run(ssh_device, "save", text="n\n")
    assert "successfully" not in done.stdout


def test_the_window_follows_the_client(ssh_device):
    s = Ssh(ssh_device, width=40)
    long = "display current-configuration interface 100GE1/0/1"
    s.send(long)
    assert " \x1b[1D" in s.wait(lambda t: t.endswith(long[-8:]), "the echo")
    s.send("\x03")
    s.answer()
    s.resize(200, 50)
    s.command("display clock")
    s.send(long)
    assert s.wait(lambda t: t.endswith(long[-8:]), "the echo") == long
    s.close()


def test_the_header_is_shown_before_the_login_and_once(ssh_device):
    ssh_device.configure("header login information %Keep out%")
    loud = ["-o", "LogLevel=INFO"]
    done = ssh_clients.run(ssh_device, "display clock", options=loud)
    assert done.stderr.count("Keep out\n") == 1 and "Keep out" not in done.stdout
    done = ssh_clients.run(ssh_device, "display clock", options=loud, password="wrong")
    assert done.returncode == 255 and done.stderr.count("Keep out") == 1


# ---- who gets in ----


def test_a_first_start_shows_the_lines_that_let_its_user_in(ssh_device):
    status, out = ssh_device.exec("display current-configuration | include ssh|telnet")
    assert sorted(out.splitlines()[1:-1]) == [
        f" local-user {USER} service-type telnet terminal ssh", "ssh server-source all-interface", f"ssh user {USER}",
        f"ssh user {USER} authentication-type password", f"ssh user {USER} service-type all", "stelnet server enable",
        "telnet server-source all-interface"]


def refused(d, **who):
    done = ssh_clients.run(d, "display clock", **who)
    return done.returncode == 255 and not done.stdout


def test_wrong_passwords_are_counted_told_and_end_the_connection(ssh_device):
    done = subprocess.run(ssh_clients.command(ssh_device, "-o", "NumberOfPasswordPrompts=9") + ["display clock"],
                          capture_output=True, text=True, timeout=LIMIT,
                          env=ssh_clients.environment(ssh_device.folder, "wrong"))
    assert done.returncode == 255
    assert ssh_device.output().count("LOGIN_FAILED") == 3
    assert refused(ssh_device), "three wrong passwords lock a user"
    ssh_device.configure("aaa", f"local-user {USER} state active")
    assert re.search(r"      The last login failure time is [\d-]{10} \S+ from 127\.0\.0\.1 through SSH\. Consecutive login "
                     r"failures since the last successful login: 4\.\r\n<HUAWEI>$", Ssh(ssh_device).greeting)


def test_a_password_that_was_right_once_is_wrong_after_a_change(ssh_device):
    for _ in range(2):
        assert ssh_clients.run(ssh_device, "display clock").returncode == 0
    ssh_device.configure("aaa", f"local-user {USER} password irreversible-cipher Another@2026")
    assert refused(ssh_device)
    for _ in range(2):
        assert ssh_clients.run(ssh_device, "display clock", password="Another@2026").returncode == 0
    assert refused(ssh_device)


def test_the_password_is_asked_for_in_a_dialogue_where_the_line_says_so(ssh_device):
    only = ["-o", "PreferredAuthentications=keyboard-interactive"]
    assert ssh_clients.run(ssh_device, "display clock", options=only).returncode == 255
    ssh_device.configure("ssh server authentication-type keyboard-interactive enable")
    assert ssh_clients.run(ssh_device, "display clock", options=only).returncode == 0
    assert ssh_clients.run(ssh_device, "display clock", options=only, password="wrong").returncode == 255
    assert ssh_device.output().count("LOGIN_FAILED") == 1
    assert ssh_clients.run(ssh_device, "display clock", options=only, user="nobody").returncode == 255
    asked = []
    with socket.create_connection(ssh_device.ssh_address, timeout=LIMIT) as s:
        t = paramiko.Transport(s)
        t.start_client(timeout=LIMIT)
        t.auth_interactive(USER, lambda title, text, prompts: [asked.append(prompts) or PASSWORD for _ in prompts])
        assert t.is_authenticated() and asked == [[("Password:", False)]]
        t.close()
    for answers in ([], ["a", "b"], [PASSWORD, PASSWORD]):
        with socket.create_connection(ssh_device.ssh_address, timeout=LIMIT) as s:
            t = paramiko.Transport(s)
            t.start_client(timeout=LIMIT)
            with pytest.raises(paramiko.SSHException):
                t.auth_interactive(USER, lambda title, text, prompts, answers=answers: answers)
            t.close()
    assert ssh_clients.run(ssh_device, "display clock").returncode == 0


def test_nobody_gets_in_by_an_unknown_name_or_an_empty_password(ssh_device):
    for user, password in (("nobody", PASSWORD), (USER, ""), ("admin all", PASSWORD), ("x" * 300, PASSWORD),
                           ('ad"min', PASSWORD), ("admin?", PASSWORD)):
        assert refused(ssh_device, user=user, password=password), user


@pytest.mark.parametrize("close, open_again", [
    (["undo stelnet server enable"], ["stelnet server enable"]),
    (["undo ssh server-source all-interface"], ["ssh server-source -i MEth0/0/0"]),
    ([f"undo ssh user {USER} authentication-type"], [f"ssh user {USER} authentication-type all"]),
    ([f"undo ssh user {USER}"], ["ssh authentication-type default password"]),
    (["aaa", f"local-user {USER} service-type telnet", "quit"], ["aaa", f"local-user {USER} service-type ssh", "quit"]),
    (["user-interface vty 0 4", "protocol inbound telnet", "user-interface vty 5 20", "protocol inbound telnet", "quit"],
     ["user-interface vty 0 4", "protocol inbound ssh", "quit"]),
    (["aaa", f"local-user {USER} state block", "quit"], ["aaa", f"local-user {USER} state active", "quit"]),
    (["acl 2000", "rule deny source 127.0.0.0 0.255.255.255", "quit", "ssh server acl 2000"], ["undo ssh server acl"]),
], ids=["server", "source", "type", "user", "service", "line", "state", "acl"])
def test_each_line_of_the_configuration_closes_the_door(ssh_device, close, open_again):
    running = Ssh(ssh_device)
    ssh_device.configure(*close)
    assert refused(ssh_device)
    running.command("display clock")  # who is in stays in
    running.close()
    ssh_device.configure(*open_again)
    assert ssh_clients.run(ssh_device, "display clock").returncode == 0


@pytest.mark.parametrize("close, open_again", [
    ("telnet server disable", "undo telnet server disable"),
    ("undo telnet server-source all-interface", "telnet server-source -i MEth0/0/0"),
    ("acl 2000\nrule deny\nquit\ntelnet server acl 2000", "undo telnet server acl"),
], ids=["server", "source", "acl"])
def test_the_telnet_server_has_such_lines_too(device, close, open_again):
    d = device
    d.configure(*close.split("\n"))
    t = d.telnet(login=False)
    assert t.end() == ""
    d.configure(open_again)
    d.telnet()


# ---- public keys ----


def make_key(folder, kind):
    path = folder / f"id_{kind}"
    subprocess.run(["ssh-keygen", "-q", "-t", kind, "-N", "", "-f", path], check=True, timeout=LIMIT)
    return path, path.with_suffix(".pub").read_text().strip()


def by_key(d, path):
    return ssh_clients.run(d, "display clock", password="wrong", options=["-i", str(path), "-o", "IdentitiesOnly=yes"])


def rsa_octets(path):
    """The key as DER in hexadecimal, in lines, as a device shows it."""
    pem = subprocess.run(["ssh-keygen", "-e", "-m", "PEM", "-f", path], check=True, capture_output=True, text=True).stdout
    octets = base64.b64decode("".join(pem.splitlines()[1:-1])).hex().upper()
    return [" ".join(re.findall("..", octets[at:at + 32])) for at in range(0, len(octets), 32)]


@pytest.mark.parametrize("kind, opening, lines", [
    ("ed25519", "ecc peer-public-key k1 encoding-type openssh", lambda path, text: [text]),
    ("ecdsa", "ecc peer-public-key k1 encoding-type pem", lambda path, text: [
        "---- BEGIN SSH2 PUBLIC KEY ----", *textwrap.wrap(text.split()[1], 64), "---- END SSH2 PUBLIC KEY ----"]),
    ("rsa", "rsa peer-public-key k1", lambda path, text: rsa_octets(path)),
], ids=["openssh", "pem", "der"])
def test_a_key_lets_in_whom_it_is_assigned_to(ssh_device, tmp_path, kind, opening, lines):
    path, text = make_key(tmp_path, kind)
    other, _ = make_key(ssh_device.folder, kind)
    word = opening.split()[0]
    ssh_device.configure(opening, "public-key-code begin", *lines(path, text), "public-key-code end", "peer-public-key end",
              f"ssh user {USER} assign {word}-key k1")
    assert by_key(ssh_device, path).returncode == 255, "the authentication type still is the password"
    ssh_device.configure(f"ssh user {USER} authentication-type {word}")
    assert by_key(ssh_device, path).returncode == 0
    assert by_key(ssh_device, other).returncode == 255
    assert refused(ssh_device), "the password alone"
    ssh_device.configure(f"undo ssh user {USER} assign {word}-key")
    assert by_key(ssh_device, path).returncode == 255


def test_a_short_rsa_key_is_refused(ssh_device, tmp_path):
    path, _ = make_key(tmp_path, "rsa")  # 3,072 bits
    ssh_device.configure("rsa peer-public-key k1", "public-key-code begin", *rsa_octets(path), "public-key-code end",
                         "peer-public-key end", f"ssh user {USER} assign rsa-key k1", f"ssh user {USER} authentication-type rsa",
                         "ssh server rsa-key min-length 3073")
    assert by_key(ssh_device, path).returncode == 255
    ssh_device.configure("ssh server rsa-key min-length 3072")
    assert by_key(ssh_device, path).returncode == 0


def test_a_user_who_must_prove_both_needs_both(ssh_device, tmp_path):
    path, text = make_key(tmp_path, "ed25519")
    ssh_device.configure("ecc peer-public-key k1 encoding-type openssh", "public-key-code begin", text, "public-key-code end",
              "peer-public-key end", f"ssh user {USER} assign ecc-key k1", f"ssh user {USER} authentication-type password-ecc")
    assert by_key(ssh_device, path).returncode == 255
    assert refused(ssh_device)
    both = ssh_clients.run(ssh_device, "display clock", options=["-i", str(path), "-o", "IdentitiesOnly=yes"])
    assert both.returncode == 0, both.stderr
    ssh_device.configure(f"ssh user {USER} authentication-type all")
    assert by_key(ssh_device, path).returncode == 0
    assert ssh_clients.run(ssh_device, "display clock").returncode == 0


def test_a_key_comes_back_from_the_startup_file(ssh_device, tmp_path):
    path, text = make_key(tmp_path, "ed25519")
    ssh_device.configure("ecc peer-public-key k1 encoding-type openssh", "public-key-code begin", "wrong", "public-key-code end",
              "public-key-code begin", text, "public-key-code end", "peer-public-key end",
              f"ssh user {USER} assign ecc-key k1", f"ssh user {USER} authentication-type all")
    assert "successfully" in ssh_clients.run(ssh_device, "save", text="y\n").stdout
    ssh_device.stop()
    ssh_device.start()
    assert by_key(ssh_device, path).returncode == 0


# ---- host keys and algorithms ----


def offered(d, *options):
    """The host key that a connection is shown."""
    done = subprocess.run(["ssh-keyscan", "-p", str(d.ssh_address[1]), *options, d.ssh_address[0]],
                          capture_output=True, text=True, timeout=LIMIT)
    return done.stdout.split()[-1] if done.stdout.split() else None


def test_host_keys_are_made_once_and_kept(ssh_device):
    wait_for(lambda: offered(ssh_device, "-t", "rsa"), "the RSA key")
    before = [offered(ssh_device, "-t", kind) for kind in ("ed25519", "ecdsa", "rsa")]
    assert all(before) and len(set(before)) == 3
    folder = ssh_device.state / "ssh"
    assert {oct(path.stat().st_mode & 0o777) for path in folder.iterdir()} == {"0o600"}
    ssh_device.stop()
    ssh_device.start()
    assert [offered(ssh_device, "-t", kind) for kind in ("ed25519", "ecdsa", "rsa")] == before


def test_old_algorithms_are_off_until_the_configuration_names_them(ssh_device):
    old = ["-o", "KexAlgorithms=diffie-hellman-group14-sha1", "-o", "Ciphers=aes128-cbc", "-o", "MACs=hmac-sha1"]
    assert ssh_clients.run(ssh_device, "display clock", options=old).returncode == 255
    ssh_device.configure("ssh server key-exchange dh_group14_sha1", "ssh server cipher aes128_cbc", "ssh server hmac sha1")
    assert ssh_clients.run(ssh_device, "display clock", options=old).returncode == 0
    assert ssh_clients.run(ssh_device, "display clock").returncode == 255


@pytest.mark.parametrize("kex", ["curve25519-sha256", "ecdh-sha2-nistp256", "diffie-hellman-group16-sha512",
                                 "diffie-hellman-group14-sha256"])
def test_modern_algorithms_need_no_configuration(ssh_device, kex):
    assert ssh_clients.run(ssh_device, "display clock", options=["-o", f"KexAlgorithms={kex}"]).returncode == 0


def test_keys_are_renewed_in_the_middle_of_output(ssh_device):
    lines = [f"display current-configuration interface 100GE1/0/{n}" for n in range(1, 9)] * 60
    done = ssh_clients.run(ssh_device, "\n".join(lines), options=["-o", "RekeyLimit=16K"])
    assert done.returncode == 0 and done.stdout.count("interface 100GE1/0/8") == 60


# ---- inside a connection ----


def test_a_second_channel_and_forwarding_are_refused_and_harm_nothing(ssh_device):
    with transport(ssh_device) as t:
        first = t.open_session(timeout=LIMIT)
        first.get_pty(width=100000, height=0)
        first.invoke_shell()
        read_until(first, "<HUAWEI>")
        for attempt in range(20):
            with pytest.raises(paramiko.SSHException):
                t.open_session(timeout=LIMIT)
        with pytest.raises(paramiko.SSHException):
            t.open_channel("direct-tcpip", ("127.0.0.1", 1), ("127.0.0.1", 1), timeout=LIMIT)
        with pytest.raises(paramiko.SSHException):
            t.request_port_forward("127.0.0.1", 0)
        first.send("display clock\n")
        assert "Time Zone" in read_until(first, "<HUAWEI>")


def another_session(t):
    try:
        return t.open_session(timeout=LIMIT)
    except paramiko.ChannelException:
        return None


def test_unknown_requests_are_refused_and_the_shell_still_comes(ssh_device):
    with transport(ssh_device) as t:
        channel = t.open_session(timeout=LIMIT)
        with pytest.raises(paramiko.SSHException):
            channel.invoke_subsystem("nonesuch")
        assert channel.closed
        channel = wait_for(lambda: another_session(t), "the first channel to end")
        channel.set_environment_variable("LANG", "C")
        channel.invoke_shell()
        read_until(channel, "<HUAWEI>")


# ---- hostile peers ----


def test_5000_lines_pasted_in_one_write_arrive_in_order(ssh_device):
    with transport(ssh_device) as t:
        channel = t.open_session(timeout=LIMIT)
        channel.get_pty(width=511, height=1000)
        channel.invoke_shell()
        read_until(channel, "<HUAWEI>")
        channel.send("system-view\n")
        read_until(channel, "[~HUAWEI]")
        lines = [f"ip route-static 10.{n // 250}.{n % 250}.0 24 NULL0" for n in range(5000)]
        channel.sendall("".join(line + "\n" for line in lines).encode() + b"commit\n")
        text = read_until(channel, "[~HUAWEI]", LIMIT * 3)
        assert "Error" not in text
        assert re.findall(r"ip route-static \S+", text) == [line.rsplit(" ", 2)[0] for line in lines]
    status, out = ssh_device.exec("display current-configuration | include ip route-static | count")
    assert "Total lines: 5000" in out


def test_a_login_that_does_not_come_ends_in_time(ssh_device):
    ssh_device.configure("ssh server timeout 1")
    silent = socket.create_connection(ssh_device.ssh_address, timeout=LIMIT)
    began = time.monotonic()
    while silent.recv(4096):
        pass
    assert time.monotonic() - began < LIMIT / 2


def test_garbage_and_clients_that_vanish_leave_nobody_behind(ssh_device):
    garbage = [b"", b"\0" * 5000, b"GET / HTTP/1.0\r\n\r\n", b"SSH-1.5-old\r\n", b"SSH-2.0-x\r\n" + b"\xff" * 70000,
               b"SSH-2.0-x\r\n" + (35000).to_bytes(4, "big") + b"\4" + b"\x14" * 35000]
    for round_ in range(3):
        for text in garbage:
            s = socket.create_connection(ssh_device.ssh_address, timeout=LIMIT)
            try:
                s.sendall(text)
            except OSError:
                pass
            s.close()
    alone = r"total number of terminal users online is 1\."
    wait_for(lambda: re.search(alone, Ssh(ssh_device).greeting), "the lines to be free")
    assert "SESSION_DIED" not in ssh_device.output()


def test_a_client_that_does_not_read_holds_up_nobody(ssh_device):
    with transport(ssh_device) as t:
        channel = t.open_session(window_size=4096, timeout=LIMIT)
        channel.invoke_shell()
        channel.sendall(b"screen-length 0 temporary\n" + b"display current-configuration\n" * 50)
        assert ssh_clients.run(ssh_device, "display clock").returncode == 0
