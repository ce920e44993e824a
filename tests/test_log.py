"""The log: kept in a buffer, and shown on the terminals that monitor, between what is being typed there."""

import re

LINE = re.compile(r"^[A-Z][a-z]{2} [ \d]\d \d{4} \d\d:\d\d:\d\d (\S+) %%01(\w+/\d/\w+)\(\w\):CID=0x[0-9a-f]+;(.*)$", re.M)


def entries(text):
    return [(match[1], match[2], match[3]) for match in LINE.finditer(text.replace("\r\n", "\n"))]


def test_the_buffer_holds_logins_commits_and_saves_the_newest_first(device):
    t = device.telnet()
    t.commands("system-view", "sysname Core", "commit", "return")
    device.ok("save", "y")
    text = device.ok("display logbuffer")
    assert text.split("\n")[1:9] == [
        "Logging buffer configuration and contents : enabled", "Allowed max buffer size : 10240",
        "Actual buffer size : 512", "Channel number : 4 , Channel name : logbuffer", "Dropped messages : 0",
        "Overwritten messages : 0", f"Current messages : {len(entries(text))}", ""]
    names = [name for _, name, _ in entries(text)]
    assert names[:3] == ["CFGMAN/4/SAVE", "CFGMAN/5/COMMIT", "CLI/5/LOGIN"], names
    assert entries(text)[0][0] == "Core"
    assert "UserName=admin, RemoteIp=127.0.0.1" in entries(text)[2][2]
    brief = device.ok("display logbuffer brief").strip().split("\n")
    assert re.fullmatch(r"[A-Z][a-z]{2} [ \d]\d \d{4} \d\d:\d\d:\d\d : .*", brief[9])
    assert brief[9].endswith(" : " + entries(text)[0][2])


def test_the_buffer_can_be_filtered_and_cleared(device):
    device.telnet().close()
    device.configure("sysname Core")
    assert {name for _, name, _ in entries(device.ok("display logbuffer module cli"))} <= {"CLI/5/LOGIN", "CLI/5/LOGOUT"}
    assert not entries(device.ok("display logbuffer level 2"))
    assert not entries(device.ok("display logbuffer level critical"))
    assert len(entries(device.ok("display logbuffer size 1"))) == 1
    assert not entries(device.ok("display logbuffer starttime 2099/01/01,00:00:00"))
    assert entries(device.ok("display logbuffer starttime 2020-01-01,00:00:00 endtime 2099-01-01,00:00:00"))
    assert not entries(device.ok("reset logbuffer", "display logbuffer"))


def test_the_buffer_forgets_the_oldest(device):
    for i in range(6):
        device.ok("system-view", *[line for k in range(100) for line in (f"sysname S{i}x{k}", "commit")])
    text = device.ok("display logbuffer")
    assert len(entries(text)) == 512 and "Overwritten messages : 0" not in text


def test_a_monitoring_terminal_shows_lines_between_what_is_typed(device):
    t = device.telnet()
    assert t.command("terminal monitor") == ""
    t.send("display cl")
    t.expect(r"display cl$")
    device.configure("interface 100GE1/0/1", "description x")
    t.expect(r"\r\n[^\r]*%%01CFGMAN/5/COMMIT\(l\):CID=[^\r]*\r\n<HUAWEI>display cl$")
    assert re.search(r"\d\d:\d\d:\d\d", t.command("ock"))
    assert t.command("undo terminal monitor") == ""
    device.configure("interface 100GE1/0/1", "description y")
    assert "%%01" not in t.command("display clock")


def test_without_monitor_a_terminal_stays_quiet(device):
    t = device.telnet()
    device.configure("interface 100GE1/0/1", "description x")
    assert "%%01" not in t.command("display clock")
