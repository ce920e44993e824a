"""Nothing that was typed in clear text is shown, saved or sent; what is asked for is not echoed; keys survive or not."""

import os
import re

import pytest

from lyrebird import PROMPT

SECRET = "Zq7@Zq7@Zq7@"
LINES = ["aaa", f"local-user zoe password irreversible-cipher {SECRET}", "quit",
         f"ntp authentication-keyid 1 authentication-mode md5 {SECRET}",
         "radius-server template a", f'radius-server shared-key cipher "{SECRET} {SECRET}"', "quit",
         "keychain k mode absolute", "key-id 1", f"key-string {SECRET}", "display this", "quit", "quit",
         f"snmp-agent community read {SECRET}"]


def shown(text):
    """What the device said: without the echo of what was typed."""
    return "\n".join(line for line in text.splitlines() if not re.match(r"[\[<][~*]?HUAWEI", line))


def everything(device):
    files = [p.read_text() for p in (device.state / "flash").iterdir()]
    return [device.output(), device.running(), *files]


def test_no_display_and_no_file_shows_what_was_typed(device):
    status, text = device.exec("system-view", *LINES, "display configuration candidate", "commit",
                               "display current-configuration", "display current-configuration include-default",
                               "return", "save", "y", "display saved-configuration")
    assert status == 0, text
    assert SECRET not in shown(text)
    for sealed in (r"^ local-user zoe password irreversible-cipher \$1d\$\S+\$$",
                   r"^ntp authentication-keyid 1 authentication-mode md5 cipher %\+%#\S+%\+%#$",
                   r"^ radius-server shared-key cipher %\^%#\S+%\^%#$", r"^  key-string cipher %\^%#\S+%\^%#$",
                   r"^snmp-agent community read cipher %\^%#\S+%\^%#$"):
        assert re.search(sealed, device.running(), re.M), sealed
    assert all(SECRET not in text for text in everything(device))


def test_the_same_lines_again_change_nothing(device):
    device.ok("system-view", *LINES, "commit")
    before = device.running()
    status, text = device.exec("system-view", *LINES)
    assert status == 0 and "[*" not in text
    device.restart()  # unsaved: gone with the old process, but typed again it is the same text
    device.ok("system-view", *LINES, "commit")
    assert device.running() == before


def test_what_a_device_printed_is_taken_by_another(device, make_device):
    device.ok("system-view", *LINES, "commit", "return", "save", "y")
    other = make_device()
    other.start()
    text = (device.state / "flash/vrpcfg.cfg").read_text()
    secret = [line for line in text.splitlines() if "%^%#" in line or "%+%#" in line or "zoe" in line]
    assert len(secret) == 5
    other.exec(text="system-view\n" + text.replace("\nreturn\n", "\ncommit\n"))
    assert all(line in other.running() for line in secret)


def test_a_startup_file_in_clear_text_is_sealed_when_it_is_read(device):
    device.stop()
    (device.state / "flash/vrpcfg.cfg").write_text(
        f"radius-server template a\n radius-server shared-key cipher {SECRET}\n#\nreturn\n")
    device.start()
    assert re.search(r"^ radius-server shared-key cipher %\^%#\S+%\^%#$", device.running(), re.M)
    device.ok("save", "y")
    assert all(SECRET not in text for text in everything(device))


def test_undo_takes_the_clear_text_the_cipher_text_or_none(device):
    line = f"snmp-agent community read {SECRET}"
    for how in ("clear", "cipher", "short"):
        device.configure(line)
        stored = re.search(r"^snmp-agent community read (cipher \S+)$", device.running(), re.M)[1]
        device.configure({"clear": f"undo {line}", "cipher": f"undo snmp-agent community read {stored}",
                          "short": f"undo snmp-agent community {SECRET}"}[how])
        assert "snmp-agent community" not in device.running(), how
    device.configure("radius-server template a", f"radius-server shared-key cipher {SECRET}")
    device.configure("radius-server template a", "undo radius-server shared-key")
    assert "shared-key" not in device.running()


@pytest.mark.parametrize("line,views,heading,prompts", [
    ("local-user zoe password", ["aaa"],
     "Please configure the login password (8-128)\n"
     "It is recommended that the password consist of four types of characters, including lowercase letters, uppercase "
     "letters, numerals and special characters.", ("Please enter password:", "Please confirm password:")),
    ("set authentication password", ["user-interface vty 0 4"], "Please configure the login password (8-16)",
     ("Enter Password:", "Confirm Password:")),
    ("snmp-agent usm-user v3 zoe authentication-mode sha2-256", [],
     "Please configure the authentication password (8-255)", ("Enter Password:", "Confirm Password:")),
    ("snmp-agent usm-user v3 zoe privacy-mode aes128", [], "Please configure the privacy password (8-255)",
     ("Enter Password:", "Confirm Password:")),
])
def test_a_missing_secret_is_asked_for_and_not_echoed(device, line, views, heading, prompts):
    login = device.telnet()
    for view in ["system-view", *views]:
        login.command(view)
    login.send(line + "\r\n")
    text = login.expect(re.escape(prompts[0]) + "$")
    assert heading in text.replace("\r", "")
    login.send(SECRET + "\r\n")
    login.expect(re.escape(prompts[1]) + "$")
    login.send(SECRET + "\r\n")
    login.expect(PROMPT.pattern)
    assert SECRET not in login.text
    candidate = login.command("display configuration candidate")
    assert re.search(re.escape(line) + r" (irreversible-)?cipher [%$]\S+$", candidate, re.M), candidate


@pytest.mark.parametrize("answers,error", [
    ((SECRET, SECRET + "x"), "Error: The two passwords are different."),
    (("short", "short"), "Error: The password is invalid."),
    (("", ""), "Error: The password is invalid."),
])
def test_bad_answers_change_nothing(device, answers, error):
    status, text = device.exec(text="\n".join(["system-view", "aaa", "local-user zoe password", *answers, "quit"]) + "\n")
    assert status == 1 and error in text and "[*" not in text


def test_control_c_ends_the_question(device):
    login = device.telnet()
    login.command("system-view")
    login.command("aaa")
    login.send("local-user zoe password\r\n")
    login.expect("Please enter password:$")
    login.send(b"\x03")
    login.expect(PROMPT.pattern)
    assert login.command("display configuration candidate").strip() == ""


def test_the_new_password_logs_in(device):
    device.ok("system-view", "aaa", f"local-user zoe password irreversible-cipher {SECRET} privilege level 3",
              "local-user zoe service-type telnet", "commit")
    login = device.telnet(login=False)
    login.login("zoe", SECRET)
    assert login.command("display clock")


def test_undo_of_a_user_removes_all_his_lines(device):
    device.ok("system-view", "aaa", f"local-user zoe password irreversible-cipher {SECRET}", "local-user zoe state block",
              "local-user zoe privilege level 2", "local-user zoe service-type none", "local-user zoe user-group g",
              "local-user ann user-group g", "commit")
    status, text = device.exec("system-view", "aaa", "undo local-user zoe", "display configuration candidate", "commit")
    assert status == 0 and shown(text).count("undo local-user zoe") == 1
    assert "zoe" not in device.running() and "local-user ann user-group g" in device.running()


def test_a_community_is_a_secret_a_user_of_version_3_is_none(device):
    line = "snmp-agent target-host trap address udp-domain 10.1.1.1 params securityname"
    device.configure(f"{line} {SECRET} v2c", f"{line} nms2-admin v3 privacy")
    assert f"{line} nms2-admin v3 privacy" in device.running()
    sealed = re.search(rf"^{line} cipher %\^%#\S+%\^%# v2c$", device.running(), re.M)
    assert sealed and SECRET not in device.running()
    device.configure(f"undo snmp-agent target-host trap address udp-domain 10.1.1.1 params securityname cipher {SECRET}")
    assert "v2c" not in device.running()


def key_file(device):
    return device.state / "secret.key"


def test_the_key_is_for_nobody_else(device):
    assert key_file(device).stat().st_mode & 0o777 == 0o600
    device.stop()
    key = key_file(device).read_bytes()
    os.chmod(key_file(device), 0o644)
    device.start()
    assert key_file(device).stat().st_mode & 0o777 == 0o600 and key_file(device).read_bytes() == key
    assert "could be read by others" in device.output()


@pytest.mark.parametrize("content", [b"", b"x" * 95, b"x" * 97, b"x" * 100000])
def test_a_key_that_is_none_is_kept_aside(device, content):
    device.ok("system-view", *LINES, "commit", "return", "save", "y")
    before = device.running()
    device.stop()
    key_file(device).write_bytes(content)
    device.start()
    aside = list(device.state.glob("secret.key.broken-*"))
    assert len(aside) == 1 and aside[0].read_bytes() == content and aside[0].name in device.output()
    assert device.running() == before, "the cipher texts stand as they were"
    device.ok("system-view", *LINES, "commit")
