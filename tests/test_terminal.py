"""What the settings of a user interface do to its logins, and the commands about one's own terminal and others'."""

import re
import select
import time

import pytest

from lyrebird import LIMIT, MORE, wait_for
from test_exec_console import Console


def vtys(device, *lines):
    """Commits settings of all VTYs."""
    device.configure("user-interface vty 0 4", *lines)


def quiet(t, seconds):
    """Nothing comes from the device for so long, and it does not hang up."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if select.select([t.socket], [], [], end - time.monotonic())[0]:
            t._receive()
            assert not t.eof and not t.text, t.text


# ---- idle-timeout ----


def test_an_idle_login_is_ended(device):
    vtys(device, "idle-timeout 0 1")
    t = device.telnet()
    began = time.monotonic()
    t.end()
    assert time.monotonic() - began > 0.9
    wait_for(lambda: "CLI/5/LOGOUT" in device.output(), "the end of the login")


def test_an_idle_login_ends_wherever_it_waits(device):
    vtys(device, "idle-timeout 0 1", "screen-length 24")
    pager, question, name = device.telnet(), device.telnet(), device.telnet(login=False)
    pager.send("display current-configuration\r")
    pager.expect(re.escape(MORE))
    question.commands("system-view", "sysname Never")
    question.send("return\r")
    question.expect(r"\[Y\(yes\)/N\(no\)/C\(cancel\)\]:")
    for t in (pager, question, name):
        t.end()
    assert "Never" not in device.running()


def test_every_key_keeps_a_login_alive(device):
    vtys(device, "idle-timeout 0 1")
    t = device.telnet()
    for _ in range(4):
        t.send("x")
        t.expect("x")
        quiet(t, 0.6)
    t.send("\x03")
    t.answer()


def test_idle_timeout_0_0_is_never(device):
    vtys(device, "idle-timeout 0 0")
    quiet(device.telnet(), 1.2)


def test_an_idle_console_ends(device):
    device.configure("user-interface console 0", "idle-timeout 0 1")
    console = Console(device)
    console.answer()
    assert console.process.wait(LIMIT) == 0
    console.close()


# ---- pages and history ----


def test_screen_length_of_the_user_interface(device):
    vtys(device, "screen-length 10")
    t = device.telnet()
    t.send("display current-configuration\r")
    assert t.expect(re.escape(MORE)).count("\r\n") == 10  # the typed line, and 9 of output
    t.send("\x03")
    t.expect("<HUAWEI>")
    t.commands("screen-length 0 temporary", "undo screen-length temporary")
    t.send("display current-configuration\r")
    assert t.expect(re.escape(MORE)).count("\r\n") == 10
    t.send("\x03")
    t.expect("<HUAWEI>")
    vtys(device, "screen-length 0")
    t = device.telnet()
    t.send("display current-configuration\r")
    assert MORE not in t.expect("<HUAWEI>")


def test_history_command_max_size(device):
    vtys(device, "history-command max-size 2")
    t = device.telnet()
    for line in ("display clock", "display version", "display sysname"):
        t.command(line)
    assert t.command("display history-command") == "  display sysname\n  display history-command\n"
    vtys(device, "history-command max-size 0")
    t = device.telnet()
    t.command("display clock")
    assert t.command("display history-command") == ""
    t.send("\x10\r")
    assert t.answer().endswith("<HUAWEI>")


def test_the_history_of_all_users(device):
    device.configure("user-interface maximum-vty 8")
    t, other = device.telnet(), device.telnet()
    other.command("foo bar")
    other.commands("system-view", "aaa", "local-user clerk1 password irreversible-cipher Clerk@2026")
    other.commands("interface LoopBack1", "description a<b>&\"c")
    other.send("return\rn\rquit\r")
    other.end()
    text = t.command("display history-command all-users")
    entries = re.findall(r"User    : (.*)\nTime    : (\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)\nCommand : (.*)\n\n", text)
    assert "".join(f"User    : {u}\nTime    : {w}\nCommand : {c}\n\n" for u, w, c in entries) == text
    assert [c for u, _, c in entries if u == "admin, VTY1, 127.0.0.1"] == [
        "foo bar", "system-view", "aaa", "local-user ******", "interface LoopBack1", 'description a<b>&"c', "return", "quit"]
    assert [c for u, _, c in entries if u == "CON0"] == ["system-view", "user-interface maximum-vty 8", "commit"]
    third = device.telnet()
    third.command("display clock")
    wait_for(lambda: "Command : display clock" in t.command("display history-command all-users"), "what another login typed")
    t.commands("reset history-command all-users")
    left = re.findall("Command : (.*)", t.command("display history-command all-users"))
    assert left == ["reset history-command all-users"]
    wait_for(lambda: "clock" not in third.command("display history-command"), "word of it in another login")
    assert set(third.command("display history-command").splitlines()) == {"  display history-command"}


def test_the_history_of_all_users_is_bounded(device):
    device.ok("system-view", *(f"display this | include {'x' * 200}{i}" for i in range(600)))
    t = device.telnet()
    found = re.findall(r"Command : .*?(\d*)\n", t.command("display history-command all-users | no-more"))
    assert found == [str(i) for i in range(344, 600)]


# ---- who may log in ----


def refused(device):
    t = device.telnet(login=False)
    return "All user interfaces are used" in t.wait(lambda text: t.eof or text.endswith("Username:"), "an answer")


def test_protocol_inbound_and_shell(device):
    device.configure("user-interface vty 5 20", "protocol inbound ssh")
    vtys(device, "protocol inbound ssh")
    assert refused(device)
    vtys(device, "protocol inbound telnet")
    device.telnet()
    vtys(device, "undo shell")
    assert " undo shell" in device.running("configuration", "user-interface")
    assert refused(device)
    vtys(device, "shell")
    device.telnet()


def test_maximum_vty(device):
    device.configure("user-interface maximum-vty 2")
    first, second = device.telnet(), device.telnet()
    assert refused(device)
    assert "max number of VTY users is 2," in second.greeting
    first.send("quit\r")
    first.end()
    wait_for(lambda: not refused(device), "a free user interface")


def test_there_are_as_many_vtys_as_the_identity_says(device, make_device):
    logins = [device.telnet(login=False) for _ in range(21)]
    assert refused(device)
    logins.pop().close()
    wait_for(lambda: not refused(device), "a free user interface")
    many = make_device("--identity", "bench").start()
    logins = [many.telnet(login=False) for _ in range(30)]
    assert "max number of VTY users is 1024," in many.telnet().greeting
    many.configure("user-interface vty 1022 1023", "screen-length 0")
    assert "user-interface vty 5 1023\n" in many.running()
    assert "Error: Wrong parameter" in many.exec("system-view", "user-interface vty 1024")[1]
    t = many.telnet()
    assert "  34   VTY 0" in t.command("display user-interface vty 0")
    assert "  1057 VTY 1023" in t.command("display user-interface 1057")
    assert len(re.search(r"34:([UX ]+)", t.command("display user-interface summary"))[1].replace(" ", "")) == 1024


def test_an_acl_keeps_addresses_out(device):
    device.configure("acl 2001", "rule deny source 127.0.0.0 8", "rule permit", "quit", "user-interface vty 0 20",
                     "authentication-mode aaa", "acl 2001 inbound", "acl 2002 outbound")
    lines = device.running("configuration", "user-interface")
    assert " acl 2001 inbound\n acl 2002 outbound\n" in lines, lines
    assert refused(device)
    device.configure("acl 2001", "undo rule 5")
    device.telnet()


def test_a_line_with_a_password_asks_for_no_name(device):
    vtys(device, "authentication-mode password", "user privilege level 1", "set authentication password cipher Line@2026")
    assert "Line@2026" not in device.running()
    t = device.telnet(login=False)
    greeting = t.expect("Password:")
    assert "Username" not in greeting
    t.send("Wrong@2026\r")
    assert "Error:" in t.expect("Password:")
    t.send("Line@2026\r")
    t.answer()
    assert t.command("display clock").startswith("20")
    assert "Error:" in t.command("system-view")


def test_a_user_without_a_level_has_that_of_the_line(device):
    vtys(device, "user privilege level 2")
    device.configure("aaa", "local-user nobody1 password irreversible-cipher Nobody@2026", "local-user nobody1 service-type telnet")
    t = device.telnet(login=False).login("nobody1", "Nobody@2026")
    assert t.command("system-view") == "Enter system view, return user view with return command.\n"
    assert "Error:" in t.command("display current-configuration")


# ---- levels ----

LEVELS = {0: "display history-command", 1: "display clock", 2: "system-view", 3: "display current-configuration"}


def login_at(device, level):
    name = f"level-{level}"
    device.configure("aaa", f"local-user {name} password irreversible-cipher Level@2026",
                     f"local-user {name} service-type telnet", f"local-user {name} privilege level {level}")
    return device.telnet(login=False).login(name, "Level@2026")


@pytest.mark.parametrize("level", range(4))
def test_what_is_above_the_level_of_a_user_does_not_exist_for_him(device, level):
    t = login_at(device, level)
    for needed, line in LEVELS.items():
        t.send(line.rstrip("nkw") + "\t")
        completed = t.expect(r"\r\n<HUAWEI>[^\r\n]*").rpartition(">")[2]
        t.send("\x03")
        t.expect("<HUAWEI>")
        t.send(line[:-1] + "?")
        helped = t.expect(r"\r\n<HUAWEI>[^\r\n]*")
        t.send("\x03")
        t.expect("<HUAWEI>")
        text = t.command(line)
        if needed <= level:
            assert completed == line + " " and line.split()[-1] in helped.split(), line
            assert "Error:" not in text, line
        else:
            assert completed == line.rstrip("nkw") and "Error: Unrecognized command" in helped, line
            assert "Error: You do not have permission to run the command" in text, line
        if t.prompt != "<HUAWEI>":
            t.command("return")


def test_a_user_of_a_low_level_changes_nothing(device):
    t = login_at(device, 1)
    before = device.running()
    for line in ("system-view", "save", "reset saved-configuration", "reboot", "commit", "screen-length 0 temporary"):
        assert "Error:" in t.command(line), line
    assert device.running() == before


# ---- who is there ----


def test_display_users(device):
    t, other = device.telnet(), device.telnet()
    rows = t.command("display users").split("\n")
    assert rows[0] == "  User-Intf    Delay    Type   Network Address     AuthenStatus    AuthorcmdFlag"
    assert re.fullmatch(r"\+ 34  VTY 0   00:00:00  TEL    127\.0\.0\.1                 pass           no", rows[1])
    assert rows[2:4] == ["  Username : admin", ""]
    assert re.fullmatch(r"  35  VTY 1   00:00:\d\d  TEL    127\.0\.0\.1                 pass           no", rows[4])
    every = t.command("display users all").split("\n")
    assert "  0   CON 0" in every and "  36  VTY 2" in every and "  54  VTY 20" in every
    assert [r for r in every if r.startswith(("+", "  35"))][1].startswith("  35  VTY 1   00:00:")
    other.send("quit\r")
    other.end()
    wait_for(lambda: "VTY 1" not in t.command("display users"), "the end of the other login")


def test_display_user_interface(device):
    device.configure("user-interface maximum-vty 8", "user-interface vty 3", "authentication-mode password",
                     "user privilege level 2")
    t = device.telnet()
    rows = t.command("display user-interface").split("\n")
    assert rows[0] == "  Idx  Type     Tx/Rx      Modem Privi ActualPrivi Auth  Int"
    assert rows[1] == "  0    CON 0    9600       -     3     -           N     -"
    assert rows[2] == "+ 34   VTY 0               -     0     3           A     -"
    assert rows[5] == "  37   VTY 3               -     2     -           P     -"
    assert rows[23].startswith("  +    : Current UI") and len(rows) == 35
    for one in ("37", "vty 3", "vty3"):
        assert t.command("display user-interface " + one).split("\n")[:3] == [rows[0], rows[5], rows[23]]
    assert t.command("display user-interface console 0").split("\n")[1] == rows[1]
    assert "Error:" in t.command("display user-interface vty 21")
    assert t.command("display user-interface maximum-vty") == "Maximum of VTY user:8\n"
    assert "UXXXX XXXXX XXXXX XXXXX X\n" in t.command("display user-interface summary")


def test_kill_user_interface_ends_a_login(device):
    t, other = device.telnet(), device.telnet()
    other.commands("system-view", "sysname Never")
    t.send("kill user-interface vty 1\r")
    assert t.answer().endswith("Continue? [Y/N]:")
    t.send("n\r")
    t.answer()
    other.commands("display clock")
    t.send("kill user-interface 35\r")
    t.answer()
    t.send("y\r")
    t.answer()
    other.end()
    assert "Never" not in device.running()
    assert "VTY 1" not in t.command("display users")
    for wrong in ("55", "vty 21", "foo1", "vty99999999999"):
        assert "Error:" in t.command("kill user-interface " + wrong)


def test_kill_user_interface_ends_a_console(device):
    console = Console(device)
    console.answer()
    t = device.telnet()
    t.send("kill user-interface console 0\ry\r")
    t.answer()
    assert console.process.wait(LIMIT) == 0
    console.close()


def test_a_message_is_shown_between_what_is_typed(device):
    t, other = device.telnet(), device.telnet()
    other.send("display clo")
    other.expect("display clo")
    t.send("send vty 1\r")
    t.expect(r"abort with CTRL\+C:\r\n")
    t.send("Reboot at noox\x08n\r")
    t.expect(r"\[Y/N\]:")
    t.send("y\r")
    t.answer()
    assert other.expect(r"<HUAWEI>display clo").replace("\r", "") == (
        "\n***\n***\n*** Message from VTY 0 to VTY 1\n***\nReboot at noon\n<HUAWEI>display clo")
    other.send("ck\r")
    assert re.search(r"\r\n20\d\d-", other.answer())
    t.send("send all\r")
    t.expect(r"abort with CTRL\+C:\r\n")
    t.send("never\x03")
    t.answer()
    assert other.command("display clock").startswith("20")


# ---- pastes ----


def paste(t, lines):
    """Sends all lines in one go; returns what the device said and how many lines it took in a second."""
    began = time.monotonic()
    t.send("".join(line + "\r" for line in lines) + "display sysname\r")
    text = t.wait(lambda s: "display sysname\r\nHUAWEI\r\n" in s[-400:], "the end of the paste", 4 * LIMIT)
    return text, (len(lines) + 1) / (time.monotonic() - began)


def test_a_paste_of_5000_lines_is_taken_whole_and_in_order(device):
    t = device.telnet(height=24)
    t.commands("system-view")
    lines = ["acl 3000"] + [f"rule {i} permit tcp source 10.1.{i % 250}.0 0.0.0.255" for i in range(1, 2000)] + ["quit"]
    for i in range(750):
        lines += [f"interface LoopBack{i}", f"description number {i}", f"ip address 10.2.{i // 250}.{i % 250} 32", "quit"]
    text, rate = paste(t, lines)
    print(f"{rate:.0f} lines in a second")
    assert "Error:" not in text and rate > 500
    typed = [part.partition("]")[2] for part in text.split("\r\n") if part.startswith("[")]
    assert [line for line in typed if line] == lines[1:] + ["display sysname"] and text.startswith(lines[0] + "\r\n")
    t.commands("commit")
    assert t.command("display current-configuration | include rule | count") == "Total lines: 1999.\n"
    assert "description number 749\n ip address 10.2.2.249 255.255.255.255\n" in t.command(
        "display current-configuration interface LoopBack749")


def test_a_paste_goes_on_behind_a_commit(device):
    t = device.telnet()
    t.commands("system-view")
    text, _ = paste(t, ["interface Eth-Trunk1", "undo portswitch", "quit", "commit", "interface Eth-Trunk1",
                        "ip address 10.3.3.3 24", "quit", "interface Eth-Trunk1", "undo portswitch", "description x"])
    assert "Error:" not in text
    assert "[~HUAWEI]interface Eth-Trunk1" in text and "[~HUAWEI-Eth-Trunk1]ip address" in text
    t.send("\r")
    t.expect(r"\[\*HUAWEI-Eth-Trunk1\]")
    t.commands("commit")
    assert " undo portswitch\n description x\n ip address 10.3.3.3 255.255.255.0\n" in t.command(
        "display current-configuration interface Eth-Trunk1")


def test_what_others_made_meanwhile_is_known(device):
    t = device.telnet()
    t.commands("system-view", "interface LoopBack5", "description mine")
    device.configure("interface LoopBack5", "ip address 10.5.5.5 32")
    t.commands("display clock")
    text = t.command("ip address 10.5.5.5 32")  # stands already: no change
    assert "Error:" not in text
    assert t.command("display configuration candidate") == "interface LoopBack5\n description mine\n"
    t.commands("commit")
    assert device.running("interface LoopBack5").count("ip address") == 1


# ---- one's own terminal ----


def test_a_locked_terminal_opens_with_its_password_only(device):
    t = device.telnet()
    t.send("lock\r")
    t.expect("Enter Password:")
    t.send("Open@sesame1\r")
    t.expect("Confirm Password:")
    t.send("other\r")
    assert "Error: The two passwords are different." in t.answer()
    t.send("lock\rOpen@sesame1\rOpen@sesame1\r")
    assert "Open@sesame1" not in t.expect("Info: The terminal is locked.\r\n")
    for key in ("\x03", "q", "\r", "\x1a"):
        t.send(key)
        t.expect("Enter Password:")
        t.send("display clock\r")
        t.expect("Error: The password is invalid.\r\n")
    t.send(" ")
    t.expect("Enter Password:")
    t.send("Open@sesame1\r")
    assert t.answer().endswith("\r\n<HUAWEI>")
    assert t.command("display clock").startswith("20")


def test_hotkeys_are_those_of_the_configuration(device):
    t = device.telnet()
    assert "CTRL_O  undo debugging all\n" in t.command("display hotkey")
    assert "CTRL_U  NULL\n" in t.command("display hotkey")
    t.send("\x15")
    t.expect("\a")
    device.configure('hotkey CTRL_U "display clock"', "hotkey CTRL_G display sysname")
    for key, command, answer in (("\x15", "display clock", "20"), ("\x07", "display sysname", "HUAWEI")):
        t.send("rubbish" + key)
        assert re.search(rf"{command}\r\n{answer}", t.answer())
        assert "  " + command + "\n" in t.command("display history-command")
    text = t.command("display hotkey")
    assert "CTRL_U  display clock\n" in text and "CTRL_G  display sysname\n" in text and "NULL" not in text
    device.configure("undo hotkey CTRL_G")
    assert "CTRL_G  display current-configuration\n" in t.command("display hotkey")


def test_reset_history_command(device):
    t = device.telnet()
    t.commands("display clock", "reset history-command")
    assert t.command("display history-command") == "  display history-command\n"


def test_switches_of_a_terminal_say_nothing_and_change_nothing(device):
    t = device.telnet()
    for line in ("terminal echo-mode line", "undo terminal monitor", "undo terminal logging", "undo terminal debugging",
                 "undo terminal trapping", "undo terminal alarm", "terminal echo synchronous", "terminal debugging",
                 "terminal logging", "terminal trapping", "terminal command alias"):
        assert t.command(line) == "" and t.prompt == "<HUAWEI>", line


def test_machine_mode_has_no_pages_and_no_questions(device):
    t = device.telnet()
    assert t.command("mmi-mode enable") == ""
    t.send("display current-configuration\r")
    assert MORE not in t.expect("\r\n<HUAWEI>")
    assert "Error:" not in t.command("save") and t.prompt == "<HUAWEI>"
    t.commands("undo mmi-mode enable")
    t.send("display current-configuration\r")
    t.expect(re.escape(MORE))
    t.send("\x03")
    t.expect("<HUAWEI>")
    t.send("mmi?")
    assert "Unrecognized" in t.expect("\r\n<HUAWEI>mmi")


def test_aliases_in_help_and_tab(device):
    device.configure("command alias", "alias show command display", "alias sh2 command display",
                     'alias showif parameter $num $type command "display current-configuration interface $type $num"')
    t = device.telnet()

    def keys(typed, restored):
        t.send(typed)
        text = t.wait(lambda s: s.endswith("\r\n<HUAWEI>" + restored), "the line")
        t.send("\x03")
        t.answer()
        return text.split("\r\n")[1:-1]

    assert " ".join(keys("s?", "s")).split() == sorted(" ".join(keys("s?", "s")).split())
    assert " ".join(keys("sh?", "sh")).split() == ["sh2", "show", "showif"]
    keys("showi\t", "showif ")
    keys("show cloc\t", "show clock ")
    assert keys("show clock ?", "show clock ") == keys("display clock ?", "display clock ")
    assert keys("show clock | i?", "show clock | i") == ["  " + "ignore-case".ljust(40) + "include"]
    assert "Unrecognized" in "".join(keys("show nonsense ?", "show nonsense "))
    t.commands("undo terminal command alias")
    assert "Unrecognized" in "".join(keys("sh2?", "sh2"))


def test_aliases(device):
    device.configure("command alias", "alias show command display",
                     'alias showif parameter $num $type command "display current-configuration interface $type $num"')
    t = device.telnet()
    assert t.command("show clock").startswith("20")
    assert t.command("SHOW sysname") == "HUAWEI\n"
    assert "Total lines: " in t.command("show current-configuration | count")
    assert "interface MEth0/0/0\n" in t.command("showif 0/0/0 MEth")
    for wrong in ("show", "showif", "showif 1", "shows clock", "show foo"):
        assert "Error:" in t.command(wrong), wrong
    assert t.command("display command alias") == (
        "  show = display\n  showif $num $type = \"display current-configuration interface $type $num\"\n")
    assert t.command("display terminal command alias") == "Info: Current terminal command alias feature is enable.\n"
    t.commands("undo terminal command alias")
    assert "Error: Unrecognized command" in t.command("show clock")
    t.commands("terminal command alias")
    assert t.command("show clock").startswith("20")
    assert t.command("display vty mode") == "Current VTY mode is Human-Machine interface.\n"
    t.commands("mmi-mode enable")
    assert "Error:" in t.command("show clock")
    assert t.command("display vty mode") == "Current VTY mode is Machine-Machine interface.\n"


# ---- headers ----


def test_headers_are_shown_before_and_after_the_login(device):
    device.configure("header login information %Authorized users only%", 'header shell information "Hello there"')
    t = device.telnet(login=False)
    before = t.expect("Username:")
    assert before.startswith("Authorized users only\r\nWarning: Telnet") and "Hello" not in before
    t.text = before
    t.login()
    assert re.search(r"\r\nHello there\r\nInfo: The max number", t.greeting) and "Authorized" not in t.greeting


def test_a_header_may_be_a_file(device):
    (device.state / "flash" / "motd.txt").write_bytes(b"First\r\nsecond \xff\x1b[2J\n\n" + b"x" * 5000)
    device.configure("header login file motd.txt", "header shell file gone.txt")
    t = device.telnet(login=False)
    before = t.expect("Username:")
    assert before.startswith("First\r\nsecond ??[2J\r\n\r\nxxx") and 1900 < before.count("x") < 2048
    t.text = before
    assert "Info: The max" in t.login().greeting
    device.configure("undo header login", "header shell file ../../identity.json")
    assert device.telnet().greeting.startswith("\r\n")
