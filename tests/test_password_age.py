"""A user's own password: the question at a login, its change, its age, and what the policy of the administrators asks."""

import re

import pytest

import ssh_clients
from lyrebird import PASSWORD, PROMPT, QUESTION, USER

FIRST, NEXT = "Given@2026", "Chosen@2026"
ORIGINAL = "Warning: The initial password poses security risks.\nThe password needs to be changed. Change now? [Y/N]:"
POLICY = ("aaa", "local-aaa-user password policy administrator")


@pytest.fixture
def zoe(make_device):
    """A device with a policy and the user zoe, who has never been there."""
    d = make_device(ssh="127.0.0.1:0").start()
    d.configure(*POLICY, "quit", f"local-user zoe password irreversible-cipher {FIRST}", "local-user zoe privilege level 0",
                "local-user zoe service-type telnet ssh", "quit", "ssh authentication-type default password")
    return d


def come(device, password, user="zoe"):
    """Logs in by Telnet up to a question, a prompt, or another try."""
    t = device.telnet(login=False)
    t.expect("Username:")
    t.send(user + "\r")
    t.expect("Password:")
    t.send(password + "\r")
    t.greeting = t.wait(lambda text: PROMPT.search(text) or QUESTION.search(text) or text.endswith("Username:"), "an answer")
    return t


def asked(t):
    return t.greeting.replace("\r\n", "\n").endswith(ORIGINAL)


def change(t, old, new, again=None):
    """Answers the three questions; the text up to the prompt (or the end of the connection)."""
    for prompt, answer in (("old", old), ("new", new), ("confirm new", again or new)):
        t.expect(f"Please {'confirm new' if 'confirm' in prompt else 'enter ' + prompt} password:")
        t.send(answer + "\r")
    return t.answer().replace("\r\n", "\n")


def shown(device, user="zoe"):
    text = device.ok(f"display local-user username {user}")
    return {label.strip(): value for label, value in re.findall(r"^  (.{20}) ?: (.*)$", text, re.M)}


def test_nobody_is_asked_without_a_policy(device):
    device.configure("aaa", f"local-user zoe password irreversible-cipher {FIRST}", "local-user zoe service-type telnet")
    assert "Info: The max number" in come(device, FIRST).greeting
    assert "Password control                 : Disable" in device.ok("display local-aaa-user password policy administrator")


def test_a_given_password_is_asked_for_until_it_is_changed(zoe):
    assert shown(zoe)["Original-password"] == "Yes" and shown(zoe)["Last login ip"] == "-"
    for _ in range(2):
        t = come(zoe, FIRST)
        assert asked(t)
        t.send("n\r")
        assert re.search(r"\r\nInfo: The max number .*<HUAWEI>$", t.answer(), re.S)
    t = come(zoe, FIRST)
    t.send("y\r")
    text = change(t, FIRST, NEXT)
    assert text.index("Info: The password has been changed successfully.\n") < text.index("Info: The max number")
    assert "Info: The max number" in come(zoe, NEXT).greeting
    assert come(zoe, FIRST).greeting.endswith("Username:")
    assert shown(zoe)["Original-password"] == "No" and shown(zoe)["Last login ip"] == "127.0.0.1"
    assert NEXT not in zoe.running()


def test_who_a_command_line_lets_in_is_never_asked(zoe):
    assert "Info: The max number" in come(zoe, PASSWORD, USER).greeting
    zoe.configure(*POLICY, "password expire 1", "quit")
    zoe.ok("clock datetime 12:00:00 2037-01-01")
    assert "Info: The max number" in come(zoe, PASSWORD, USER).greeting


@pytest.mark.parametrize("lines", [("undo password alert original",), ("quit", "local-user zoe password-force-change disable")])
def test_the_question_can_be_switched_off(zoe, lines):
    zoe.configure(*POLICY, *lines)
    assert "Info: The max number" in come(zoe, FIRST).greeting
    assert f" {lines[-1]}" in zoe.running()


def test_ssh_asks_too_but_no_single_command_does(zoe):
    s = ssh_clients.Ssh(zoe, user="zoe", password=FIRST)
    assert s.greeting.replace("\r\n", "\n").endswith(ORIGINAL)
    s.send("y\r")
    assert "Info: The password has been changed" in change(s, FIRST, NEXT)
    s.close()
    done = ssh_clients.run(zoe, "display clock", user="zoe", password=NEXT)
    assert done.stdout.startswith("\nError: You do not have permission"), done.stdout


@pytest.mark.parametrize("old, new, again, why", [
    ("wrong", NEXT, None, "The old password is incorrect."),
    (FIRST, NEXT, NEXT + "x", "The two passwords are different."),
    (FIRST, "Sho@1", None, "The password is too short."),
    (FIRST, "onlysmallletters", None, "The password must contain two kinds of characters or more."),
    (FIRST, FIRST, None, "The password was used before."),
])
def test_what_a_new_password_may_not_be(zoe, old, new, again, why):
    t = come(zoe, FIRST)
    t.send("y\r")
    text = change(t, old, new, again)
    assert f"Error: {why}\n" in text and "Info: The max number" in text
    assert asked(come(zoe, FIRST))


def test_a_user_of_level_0_changes_the_password_at_will(zoe):
    t = come(zoe, FIRST)
    t.send("n\r")
    t.answer()
    t.send("local-user change-password\r")
    assert "Info: The password is changed successfully.\n" in change(t, FIRST, NEXT)
    assert zoe.ok("display configuration commit list 1").count("zoe") == 1
    t.send("local-user change-password\r")
    assert "Error: The password was used before.\n" in change(t, NEXT, FIRST)
    zoe.ok("system-view", "aaa", "reset local-user zoe password history record")
    t.send("local-user change-password\r")
    assert "Info: The password is changed successfully.\n" in change(t, NEXT, FIRST)


def test_the_old_password_cannot_be_guessed(zoe):
    t = come(zoe, FIRST)
    t.send("n\r")
    t.answer()
    for _ in range(3):
        t.send("local-user change-password\r")
        assert "Error: The old password is incorrect." in change(t, "wrong", NEXT)
    t.send("local-user change-password\r")
    assert "Error: The password cannot be changed." in change(t, FIRST, NEXT)
    assert shown(zoe)["State"] == "block"


def test_a_password_ends_when_the_calendar_says_so(zoe):
    zoe.configure(*POLICY, "undo password alert original", "password expire 10", "password alert before-expire 3")
    zoe.ok("clock datetime 12:00:00 2036-01-01")
    zoe.configure("aaa", f"local-user zoe password irreversible-cipher {NEXT}")
    assert "Info: The max number" in come(zoe, NEXT).greeting
    assert shown(zoe)["Password-expire-time"].startswith("2036-01-11 12:0")
    zoe.ok("clock datetime 12:00:00 2036-01-09")
    t = come(zoe, NEXT)
    assert "Warning: The password will expire in 3 day(s)." in t.greeting
    t.send("n\r")
    assert "Info: The max number" in t.answer()
    zoe.ok("clock datetime 13:00:00 2036-01-11")
    assert shown(zoe)["Password-expired"] == "Yes"
    t = come(zoe, NEXT)
    assert "Warning: The password has expired." in t.greeting
    t.send("n\r")
    t.end()
    done = ssh_clients.run(zoe, "display clock", user="zoe", password=NEXT)
    assert done.returncode == 1 and "Warning: The password has expired." in done.stdout and "Zone" not in done.stdout
    t = come(zoe, NEXT)
    t.send("y\r")
    assert "Info: The max number" in change(t, NEXT, "Third@2036")
    assert "Info: The max number" in come(zoe, "Third@2036").greeting


def test_what_is_known_of_passwords_outlives_a_restart(zoe):
    zoe.ok("save", "y")
    before = shown(zoe)
    zoe.stop()
    assert (zoe.state / "passwords").stat().st_mode & 0o777 == 0o600
    with (zoe.state / "passwords").open("ab") as f:
        f.write(b"\t\nmallory\t1\n\xff\xfe\tx\ty\tz" + b"\t" * 5000)
    zoe.start()
    assert shown(zoe) == before and before["Original-password"] == "Yes"
    assert asked(come(zoe, FIRST))


def test_the_policy_judges_what_is_typed(zoe):
    lines = ["system-view", "aaa", "local-aaa-user password policy administrator", "password complexity four-of-kinds",
             "password min-length 12", "quit", "commit"]
    zoe.ok(*lines)
    for password, why in (("Short@2026x", "too short"), ("Abcdefgh2026", "four kinds"), ("Abcdefgh@2026", None)):
        status, text = zoe.exec("system-view", "aaa", f"local-user bob password irreversible-cipher {password}")
        assert (why is None) == (status == 0) and (why or "bob") in text
    status, text = zoe.exec("system-view", "aaa", "local-user abcdefghij-2 password irreversible-cipher 2-jihgfedcba")
    assert status == 1 and "Error: " in text
    zoe.configure(*POLICY, "password expire 0", "password history record number 0")
    assert zoe.ok("display local-aaa-user password policy administrator").splitlines()[1:-1] == [
        "  Password control                 : Enable", "  Password expiration              : Disable",
        "  Password history                 : Disable", "  Password alert before expiration : 30 days",
        "  Password alert original          : Enable"]
