"""The dialogue of a telnet login and of leaving, to the byte."""

import re

from lyrebird import DO, ECHO, NAWS, PASSWORD, SGA, TTYPE, USER, WILL, Closed, Telnet

TIME = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\+00:00"


def test_options_come_first(device):
    t = device.telnet(login=False)
    t.expect("Username:")
    assert {(WILL, ECHO), (WILL, SGA), (DO, NAWS)} <= set(t.options)
    assert t.raw.startswith(b"\xff")
    assert not re.search(rb"[>\]#]", t.raw.replace(bytes([255]), b"").split(b"Username:")[0][-200:].replace(b"\x1f", b""))


def test_the_greeting(device):
    t = device.telnet(login=False)
    text = t.expect("Username:")
    assert text.endswith("\r\nUsername:")
    assert "Warning: Telnet is not a secure protocol, and it is recommended to use Stelnet.\r\n" in text
    assert "\r\nLogin authentication\r\n" in text
    t.send(USER + "\r")
    assert t.expect("Password:") == f"{USER}\r\nPassword:"
    t.send(PASSWORD + "\r")
    text = t.answer()
    assert re.fullmatch(
        r"\r\n(?:\r\n)?Info: The max number of VTY users is \d+, the number of current VTY users online is 1, and total number "
        r"of terminal users online is 1\.\r\n"
        rf"      The current login time is {TIME}\.\r\n<HUAWEI>", text), text


def test_the_second_login_tells_of_the_first(device):
    device.telnet()
    text = device.telnet().greeting
    assert re.search(rf"      The last login time is {TIME} from 127\.0\.0\.1 through Telnet\.\r\n<HUAWEI>$", text), text
    assert "current VTY users online is 2" in text


def test_a_wrong_password_asks_again(device):
    t = device.telnet(login=False)
    t.expect("Username:")
    t.send(USER + "\r")
    t.expect("Password:")
    t.send("wrong\r")
    text = t.expect("Username:")
    assert text.endswith("\r\nUsername:") and "wrong" not in text
    t.send(USER + "\r")
    t.expect("Password:")
    t.send(PASSWORD + "\r")
    assert t.answer().endswith("<HUAWEI>")


def test_an_unknown_user_gets_the_same_answer(device):
    answers = []
    for user in (USER, "nobody"):
        t = device.telnet(login=False)
        t.expect("Username:")
        t.send(user + "\r")
        t.expect("Password:")
        t.send("wrong\r")
        answers.append(t.expect("Username:"))
    assert answers[0] == answers[1]


def test_every_line_end_is_one_enter(device):
    for end in (b"\r\x00", b"\r\n", b"\r", b"\n"):
        t = device.telnet()
        t.send(b"system-view" + end)
        assert t.answer() == ("system-view\r\nEnter system view, return user view with return command.\r\n[~HUAWEI]")
        t.send(b"display this" + end + b"quit" + end)
        t.expect("\r\n<HUAWEI>")
        t.close()


def test_nothing_follows_the_prompt(device):
    t = device.telnet()
    t.send("display clock\r")
    text = t.answer()
    assert re.fullmatch(r"display clock\r\n\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\r\n[A-Z][a-z]+day\r\nTime Zone\(UTC\) : UTC\r\n<HUAWEI>",
                        text), text


def test_quit_in_the_user_view_closes_the_connection(device):
    t = device.telnet()
    t.send("quit\r")
    t.end()


def test_a_terminal_that_answers_no_option_works(device):
    t = device.telnet(negotiate=False)
    assert "Enter system view" in t.command("system-view")


def test_a_paste_of_many_lines_is_executed_line_by_line(device):
    t = device.telnet()
    t.commands("system-view")
    lines = [f"interface LoopBack {i}\rdescription number {i}\r" for i in range(200)]
    t.send("".join(lines) + "quit\rcommit\rdisplay current-configuration | count\r")
    t.wait(lambda text: re.search(r"Total lines: \d+\.\r\n\[~HUAWEI\]$", text), "the last prompt")
    text = device.running("interface LoopBack")
    assert text.count("interface LoopBack") == 200 and " description number 199" in text


def test_display_users_or_vty_numbers_are_free_again_after_quit(device):
    for _ in range(3):
        t = device.telnet()
        assert "current VTY users online is 1" in t.greeting
        t.send("quit\r")
        t.end()
