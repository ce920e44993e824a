"""The files of the flash: what the device asks and says, what clients look for, and whom it does not let out."""

import array
import hashlib
import os
import random
import re
import socket
import struct
import subprocess
import threading
import time
import zipfile

import pytest

from lyrebird import ntp_ask, wait_for

ROW = re.compile(r"^ +(\d+)  (\S+) +(-|[\d,]+)  (\w{3} \d\d \d{4} \d\d:\d\d:\d\d)   (\S+)$", re.M)


def flash(device):
    return device.state / "flash"


def names(text):
    return [row[4] for row in ROW.findall(text)]


def on_disk(device):
    return sorted(p.name for p in flash(device).iterdir() if p.name != ".lyrebird")


def unfinished(device):
    folder = flash(device) / ".lyrebird/new"
    return list(folder.iterdir()) if folder.exists() else []


# ---- what is said ----


def test_dir_is_what_clients_read(device):
    (flash(device) / "big.bin").write_bytes(b"x" * 1234567)
    (flash(device) / "logfile").mkdir()
    text = device.ok("dir")
    assert re.search(r"Directory of (.*)/", text)[1] == "flash:"
    assert re.search(r"total \((.*) free\)", text)[1].endswith("KB")
    assert re.search(r"\(\d.*KB free\)", device.ok("dir flash:"))
    rows = ROW.findall(text)
    assert [(r[0], r[1], r[2], r[4]) for r in rows][:2] == [("0", "-rw-", "1,234,567", "big.bin"),
                                                            ("1", "drwx", "-", "logfile")]
    assert "  Idx  Attr     Size(Byte)  Date        Time       FileName\n" in text
    assert names(device.ok("dir /all /all-filesystems")) == ["big.bin", "logfile", "vrpcfg.cfg"]
    assert names(device.ok("dir *.cfg")) == ["vrpcfg.cfg"]
    status, text = device.exec("dir flash:/nothing.cfg")
    assert status == 1 and "No file found" in text
    assert "Info: No file found." in device.ok("dir logfile")


def test_md5_is_what_clients_read(device):
    data = os.urandom(3 << 20)
    (flash(device) / "x.bin").write_bytes(data)
    text = device.ok("display system file-md5 x.bin")
    assert re.search(r"x.bin\s+(\w+)", text)[1] == hashlib.md5(data).hexdigest()
    assert "No file found" in device.exec("display system file-md5 y.bin")[1]


def test_every_login_has_a_folder_of_its_own(device):
    a, b = device.telnet(), device.telnet()
    a.commands("mkdir one", "mkdir one/two", "cd one", "cd two")
    assert a.command("pwd") == "flash:/one/two/\n" and b.command("pwd") == "flash:/\n"
    a.commands("cd ../..", "cd flash:/one")
    assert a.command("pwd") == "flash:/one/\n"
    assert "Error: Wrong path or none existent directory." in a.command("cd three")
    assert "Error: Wrong path" in a.command("cd /vrpcfg.cfg")
    assert "Error: Wrong path" in a.command("cd ../..")
    assert a.commands("cd", "pwd") == "flash:/\n"


def test_copying_asks_and_asks_again_before_it_overwrites(device):
    t = device.telnet()
    assert t.command("copy vrpcfg.cfg a.cfg") == "Info: Are you sure to copy flash:/vrpcfg.cfg to flash:/a.cfg? [Y/N]:"
    assert t.command("n") == "" and on_disk(device) == ["vrpcfg.cfg"]
    t.command("copy vrpcfg.cfg a.cfg")
    assert t.command("y") == "100%  complete\nInfo: Copying file flash:/vrpcfg.cfg to flash:/a.cfg...Done.\n"
    (flash(device) / "b.cfg").write_text("b")
    t.command("copy b.cfg a.cfg")
    assert t.command("Y") == "Info: The file flash:/a.cfg already exists. Are you sure to overwrite it? [Y/N]:"
    assert t.command("n") == "" and (flash(device) / "a.cfg").read_text() != "b"
    t.command("copy b.cfg a.cfg")
    t.command("y")
    assert "Done." in t.command("y") and (flash(device) / "a.cfg").read_text() == "b"
    assert "flash:/a.cfg already exists" in t.command("copy a.cfg ./a.cfg")
    t.commands("mkdir d")
    assert "to flash:/d/a.cfg? " in t.command("copy a.cfg d")
    assert "Done." in t.command("y")
    assert "flash:/d is a directory." in t.command("copy d e")
    assert "Wrong path" in t.command("copy a.cfg nowhere/") and "Wrong path" in t.command("copy a.cfg nowhere/b.cfg")
    assert not unfinished(device)


def test_moving_and_renaming(device):
    t = device.telnet()
    (flash(device) / "a.cfg").write_text("a")
    t.commands("mkdir d")
    assert t.command("move a.cfg d/") == "Warning: Move file flash:/a.cfg to flash:/d/a.cfg? [Y/N]:"
    assert t.command("y") == "100%  complete\nInfo: Move file flash:/a.cfg to flash:/d/a.cfg...Done.\n"
    assert t.command("rename d/a.cfg b.cfg") == "Info: Are you sure to rename file flash:/d/a.cfg to flash:/d/b.cfg? [Y/N]:"
    assert t.command("y") == "Info: Renaming file flash:/d/a.cfg to flash:/d/b.cfg...Done.\n"
    assert "Error: Invalid file name /b.cfg." in t.command("rename d/b.cfg /b.cfg")
    assert "flash:/d already exists" in t.command("rename vrpcfg.cfg d")
    t.command("rename d e")
    assert "Done." in t.command("y") and (flash(device) / "e/b.cfg").read_text() == "a"
    t.command("rmdir e")
    assert "Error: The directory flash:/e/ is not empty." in t.command("y")
    t.command("delete e/b.cfg")
    t.command("y")
    assert t.command("rmdir e") == "Info: Are you sure to remove directory flash:/e/? [Y/N]:"
    assert t.command("y") == "Info: Removing directory flash:/e/.......Done.\n"
    assert "Wrong path" in t.command("rmdir e") and "Wrong path" in t.command("rmdir vrpcfg.cfg")
    assert "Wrong path" in t.command("undelete e/b.cfg")
    t.commands("mkdir e")
    assert t.command("undelete e/b.cfg") == "Info: Are you sure to undelete flash:/e/b.cfg ?[Y/N] : "
    assert t.command("y") == "Info: Undeleting file flash:/e/b.cfg...Done.\n"


def test_the_recycle_bin(device):
    t = device.telnet()
    for name in ("a.cfg", "b.cfg", "c.cfg"):
        (flash(device) / name).write_text(name)
    assert t.command("delete /quiet *.cfg") == (
        "Info: Deleting file flash:/a.cfg...Done.\nInfo: Deleting file flash:/b.cfg...Done.\n"
        "Info: Deleting file flash:/c.cfg...Done.\nError: flash:/vrpcfg.cfg is protected.\n")
    assert names(t.command("dir")) == ["vrpcfg.cfg"]
    assert names(t.command("dir /all")) == ["[a.cfg]", "[b.cfg]", "[c.cfg]", "vrpcfg.cfg"]
    device.restart()
    t = device.telnet()
    (flash(device) / "a.cfg").write_text("newer")
    t.command("undelete a.cfg")
    assert "flash:/a.cfg already exists" in t.command("y")
    t.command("n")
    assert (flash(device) / "a.cfg").read_text() == "newer"
    t.command("undelete a*")
    t.command("y")
    assert t.command("y") == "Info: Undeleting file flash:/a.cfg...Done.\n"
    assert (flash(device) / "a.cfg").read_text() == "a.cfg"
    assert t.command("reset recycle-bin b.cfg").endswith("flash:/b.cfg? [Y/N]:")
    t.command("y")
    assert names(t.command("dir /all")) == ["a.cfg", "[c.cfg]", "vrpcfg.cfg"]
    assert t.command("reset recycle-bin /f") == "Info: Are you sure to clear all file in recycle bin? [Y/N]:"
    assert t.command("y") == "Info: Clearing all file in recycle bin...Done.\n"
    assert "No file found" in t.command("undelete c.cfg") and "No file found" in t.command("reset recycle-bin")
    assert t.command("delete /unreserved a.cfg").startswith("Warning: The contents of file flash:/a.cfg cannot be recycled")
    t.command("y")
    assert names(t.command("dir /all")) == ["vrpcfg.cfg"]


def test_deleting_on_all_slots_takes_all_for_an_answer(device):
    t = device.telnet()
    for name in "abcd":
        (flash(device) / name).write_text(name)
    assert t.command("delete a all") == "Info: Are you sure to delete flash:/a? [Yes/All/No/Cancel]:"
    assert "Error: Please choose" in t.command("maybe")
    t.command("c")
    assert on_disk(device) == ["a", "b", "c", "d", "vrpcfg.cfg"]
    t.command("delete * all")
    t.command("no")
    t.command("yes")
    assert t.command("all").startswith("Info: Deleting file flash:/c...Done.\nInfo: Deleting file flash:/d...Done.\n")
    assert on_disk(device) == ["a", "vrpcfg.cfg"]


@pytest.mark.parametrize("line", ["delete vrpcfg.cfg", "delete /unreserved vrpcfg.cfg", "rename vrpcfg.cfg x.cfg",
                                  "move vrpcfg.cfg x.cfg", "copy a.cfg vrpcfg.cfg", "move a.cfg vrpcfg.cfg"])
def test_the_startup_file_is_protected(device, line):
    before = (flash(device) / "vrpcfg.cfg").read_bytes()
    (flash(device) / "a.cfg").write_text("a")
    status, text = device.exec(line, "y", "y")
    assert status == 1 and "Error: flash:/vrpcfg.cfg is protected." in text
    assert (flash(device) / "vrpcfg.cfg").read_bytes() == before and on_disk(device) == ["a.cfg", "vrpcfg.cfg"]


def test_only_level_3_sees_the_flash(device):
    device.configure("aaa", "local-user watch password irreversible-cipher Watching@2026",
                     "local-user watch privilege level 2", "local-user watch service-type telnet")
    t = device.telnet(login=False).login("watch", "Watching@2026")
    for line in ("dir", "pwd", "more vrpcfg.cfg", "copy vrpcfg.cfg a.cfg", "display system file-md5 vrpcfg.cfg",
                 "display clock > a.txt", "display clock >> a.txt"):
        assert "Error: You do not have permission" in t.command(line)


# ---- more, tail ----


def test_more_comes_in_pages_and_tail_shows_the_end(device):
    (flash(device) / "long.txt").write_text("".join(f"line {i}\n" for i in range(1, 101)))
    t = device.telnet()
    t.send("more long.txt\r")
    t.expect("line 23\r\n  ---- More ----")
    t.send("q")
    t.expect("<HUAWEI>")
    assert device.ok("more long.txt").count("line") == 100
    assert "\nine 1\nline 2\n" in device.ok("more long.txt 1")
    assert device.ok("tail long.txt").split("\n")[1:11] == [f"line {i}" for i in range(91, 101)]
    assert device.ok("tail long.txt 1").split("\n")[1] == "line 100"
    assert device.ok("tail long.txt 2147483647").count("line") == 100
    (flash(device) / "short.txt").write_text("no end")
    assert device.ok("tail short.txt 1").split("\n")[1] == "no end"
    assert "line 1" not in device.ok("tail long.txt 0")


def test_more_shows_no_byte_that_a_terminal_obeys(device):
    (flash(device) / "x.bin").write_bytes(b"A\x1b[2J\x07\x00\xff\xc2\x9b31m\xc3\xbc\xe2\x82\xac\x7f\r\nB\tC\xc0\x80\r")
    t = device.telnet()
    t.command("more x.bin")
    data = t.raw[t.raw.rindex(b"more x.bin"):]
    assert b"A.[2J.....31m\xc3\xbc\xe2\x82\xac.\r\nB\tC..\r\n" in data
    for bytes_ in (os.urandom(200000), b"\n" * 1000, b"a" * 100000, b""):
        (flash(device) / "y.bin").write_bytes(bytes_)
        text = subprocess.run([str(device.binary), "exec", "--state", str(device.state), "more y.bin", "tail y.bin"],
                              capture_output=True, env=device.environment(), timeout=60)
        assert text.returncode == 0 and not re.search(rb"[\x00-\x08\x0b-\x1f\x7f]", text.stdout)


# ---- archives ----


def test_zip_and_unzip_are_those_of_everybody(device):
    chance = random.Random(5)
    files = {"empty.txt": b"", "short.txt": b"one line\n", "zeros.bin": bytes(3_000_000),
             "noise.bin": chance.randbytes(700_001), "text.txt": b"".join(b"line %d\n" % i for i in range(50000))}
    for name, data in files.items():
        (flash(device) / name).write_bytes(data)
        assert f"Info: Compressing file flash:/{name} to flash:/a.zip...Done." in device.ok(f"zip {name} a.zip", "y")
        with zipfile.ZipFile(flash(device) / "a.zip") as z:
            assert z.testzip() is None and z.namelist() == [name] and z.read(name) == data
            assert abs(time.time() - time.mktime((*z.infolist()[0].date_time, 0, 0, 0))) < 86400 * 2
        for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            with zipfile.ZipFile(flash(device) / "b.zip", "w", method) as z:
                z.write(flash(device) / name, "whatever/name")
            for archive in ("a.zip", "b.zip"):
                device.ok(f"unzip {archive} back.bin", "y")
                assert (flash(device) / "back.bin").read_bytes() == data
                (flash(device) / "back.bin").unlink()
        (flash(device) / "a.zip").unlink()
    assert not unfinished(device)


def test_archives_that_are_refused_leave_nothing(device):
    with zipfile.ZipFile(flash(device) / "good.zip", "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr("x", random.Random(6).randbytes(200_000) + bytes(200_000))
    good = (flash(device) / "good.zip").read_bytes()
    sizes = struct.Struct("<LLL")
    crc, packed, size = sizes.unpack_from(good, 14)
    bad = {"empty": b"", "text": b"PK is no archive", "cut": good[:150_000], "head": good[:20],
           "encrypted": good[:6] + b"\x01" + good[7:], "method": good[:8] + b"\x0c" + good[9:],
           "turned": good[:1000] + bytes(b ^ 255 for b in good[1000:1100]) + good[1100:]}
    for name, change in (("crc", (crc ^ 1, packed, size)), ("small", (crc, packed, size - 1)), ("large", (crc, packed, size + 1)),
                         ("short", (crc, packed - 10, size)), ("nothing", (crc, 0, size))):
        bad[name] = good[:14] + sizes.pack(*change) + good[26:]
    for data in bad.values():
        (flash(device) / "bad.zip").write_bytes(data)
        status, text = device.exec("unzip bad.zip out.bin", "y")
        assert status == 1 and "Error: The file is not a valid ZIP file." in text
    (flash(device) / "bad.zip").write_bytes(good[:14] + sizes.pack(crc, packed, 0xfffffff0) + good[26:])
    assert "Error: " in device.exec("unzip bad.zip out.bin", "y")[1]
    (flash(device) / "d").mkdir()
    for line in ("zip d d.zip", "zip none x.zip", "zip good.zip vrpcfg.cfg", "unzip good.zip vrpcfg.cfg", "zip good.zip good.zip",
                 "zip good.zip ../x", "unzip good.zip no/x", "zip good.zip x.zip password Secret@2026"):
        status, text = device.exec(line, "y")
        assert status == 1 and "Error: " in text, line
    assert on_disk(device) == ["bad.zip", "d", "good.zip", "vrpcfg.cfg"] and not unfinished(device)


# ---- redirection ----


def test_a_display_can_be_written_to_a_file(device):
    t = device.telnet()
    assert t.commands("mkdir d", "cd d", "display version > v.txt", "display clock >> /d/v.txt") .count("\n") == 1
    shown = t.command("display version").split("\n")
    written = (flash(device) / "d/v.txt").read_text().split("\n")
    assert [l for l in written if "uptime" not in l][:3] == [l for l in shown if "uptime" not in l][:3]
    assert written[-4:] == [written[-4], written[-3], "Time Zone(UTC) : UTC", ""]
    t.commands("system-view", "display clock > flash:/d/v.txt")
    assert len((flash(device) / "d/v.txt").read_text().split("\n")) == 4
    assert not unfinished(device)


def test_redirection_from_a_script(device):
    lines = device.running().split("\n")
    status, text = device.exec(text="display current-configuration > a.cfg")
    assert status == 0 and text.startswith("<HUAWEI>display current-configuration > a.cfg\n<HUAWEI>")
    assert [l for l in (flash(device) / "a.cfg").read_text().split("\n") if l and l[0] != "!"] == [l for l in lines if l]
    device.ok("compare configuration a.cfg")


@pytest.mark.parametrize("line,error", [
    ("display clock > vrpcfg.cfg", "Error: flash:/vrpcfg.cfg is protected."),
    ("display clock >> vrpcfg.cfg", "Error: flash:/vrpcfg.cfg is protected."),
    ("display clock > no/x", "Error: Wrong path or none existent directory."),
    ("display clock > d", "Error: flash:/d is a directory."),
    ("display clock >> d", "Error: flash:/d is a directory."),
    ("display clock > ../x", "Error: Wrong path or none existent directory."),
    ("display clock > link", ""),
    ("display clock >> link", "Error: No file found."),
    ("display clock >> fifo", "Error: No file found."),
    ("display clock >", "Error: Incomplete command found at '^' position."),
    ("display clock > a b", "Error: Too many parameters found at '^' position."),
    ("display clock > " + "a" * 256, "Error: Wrong parameter found at '^' position."),
    ("display clock > a*", "Error: Invalid file name a*."),
    ("display configuration none.cfg > x", "Error: No file found."),
    ("display nonsense > x", "Error: Unrecognized command found at '^' position."),
])
def test_redirection_that_is_refused_leaves_nothing(device, line, error):
    (device.state / "outside").write_text("outside")
    (flash(device) / "d").mkdir()
    (flash(device) / "link").symlink_to("../outside")
    os.mkfifo(flash(device) / "fifo")
    before = (flash(device) / "vrpcfg.cfg").read_bytes()
    status, text = device.exec(line)
    assert (status == 1) == bool(error) and error in text
    assert on_disk(device) == ["d", "fifo", "link", "vrpcfg.cfg"] and not unfinished(device)
    assert (flash(device) / "vrpcfg.cfg").read_bytes() == before
    assert (device.state / "outside").read_text() == "outside"


def test_filters_and_a_file_go_together(device):
    t = device.telnet()
    shown = t.command("display current-configuration | include 100GE | exclude /0/[1-6]")
    t.commands("display current-configuration | include 100GE | exclude /0/[1-6] > two.txt",
               "display current-configuration | include 100GE | count > n.txt",
               "display current-configuration | section include NULL0 | no-more >> flash:/n.txt",
               "display current-configuration | count include 10GE1/0/4 >> n.txt",
               "display current-configuration | begin return|nothing > end.txt")
    assert (flash(device) / "two.txt").read_text() == shown == "interface 100GE1/0/7\ninterface 100GE1/0/8\n"
    assert (flash(device) / "n.txt").read_text() == "Total lines: 8.\ninterface NULL0\nTotal lines: 10.\n"
    assert (flash(device) / "end.txt").read_text() == "return\n"
    for line, error in (("| include a >", "Incomplete command"), ("| count > a*", "Error: Invalid file name a*."),
                        ("| count > a > vrpcfg.cfg", "Error"), ("| nonsense > x", "Unrecognized command"),
                        ("| include [z-a] > x", "Wrong parameter"), ("| include", "Incomplete command")):
        assert error in t.command("display clock " + line), line
    assert on_disk(device) == ["end.txt", "n.txt", "two.txt", "vrpcfg.cfg"] and not unfinished(device)


def test_help_knows_what_follows_a_filter(device):
    t = device.telnet()

    def offered(line):
        t.send(line + "?")
        text = t.wait(lambda s: s.endswith("<HUAWEI>" + line), "the line")
        t.send("\x03")
        t.answer()
        return [row.split()[0] for row in text.split("\r\n")[1:-1]]

    words = ["begin", "count", "exclude", "ignore-case", "include", "no-more", "section"]
    ends = ["|", ">", ">>", "<cr>"]
    assert offered("display clock | ") == words
    assert offered("display clock | count ") == words + ends
    assert offered("display clock | section ") == words
    assert offered("display clock | include ") == offered("display clock | include a|b") == ["STRING<1-255>"]
    assert offered("display clock | include a|b ") == ["STRING<1-255>"] + ends
    assert offered("display clock | include a | c") == ["count"]
    assert offered("display clock | include a | count > ") == ["STRING<1-255>"]


def test_filters_of_a_low_level_reach_no_file(device):
    device.configure("aaa", "local-user reader1 password irreversible-cipher Level@2026", "local-user reader1 service-type telnet",
                     "local-user reader1 privilege level 1")
    t = device.telnet(login=False).login("reader1", "Level@2026")
    for line in ("display clock > x", "display clock | count > x", "display clock | include 2 >> x"):
        assert "Error: You do not have permission to run the command" in t.command(line), line
    assert t.command("display clock | count") == "Total lines: 3.\n"
    assert on_disk(device) == ["vrpcfg.cfg"]


def test_a_mark_in_a_pattern_or_a_description_is_a_character(device):
    device.ok("display clock | include > x", "display clock | include a->b", "display clock | include a > b c")
    device.configure("interface 100GE1/0/1", "description a > b")
    assert " description a > b" in device.running()
    assert on_disk(device) == ["vrpcfg.cfg"]


# ---- hostile ----


@pytest.mark.parametrize("name", ["../outside", "/../outside", "flash:/../outside", "d/../../outside", "link", "door/x",
                                  "fifo", ".lyrebird/bin/x", "a b", '"a b"', "x" * 200, "cfcard:/a", "\x1b[2J", "ü"])
@pytest.mark.parametrize("line", ["more {}", "copy vrpcfg.cfg {}", "copy {} y.cfg", "delete /unreserved /quiet {}",
                                  "rename {} y", "mkdir {}/z", "display system file-md5 {}", "move {} y.cfg"])
def test_no_name_leads_out_of_the_flash(hostile_device, name, line):
    device = hostile_device
    status, text = device.exec(line.format(name), "y", "n")
    assert status == 1 or "overwrite it? [Y/N]:n" in text, text
    assert (device.state / "outside").read_text() == "outside" and "outside\n" not in text.replace("../outside\n", "")
    assert sorted(p.name for p in (device.state / "elsewhere").iterdir()) == ["x"]
    assert on_disk(device) == ["d", "door", "fifo", "link", "vrpcfg.cfg"]
    assert device.alive()


@pytest.fixture(scope="module")
def hostile_device(tmp_path_factory):
    from lyrebird import Device
    device = Device(tmp_path_factory.mktemp("hostile")).start()
    (device.state / "outside").write_text("outside")
    (device.state / "elsewhere").mkdir()
    (device.state / "elsewhere/x").write_text("outside")
    (flash(device) / "d").mkdir()
    (flash(device) / "link").symlink_to("../outside")
    (flash(device) / "door").symlink_to(device.state / "elsewhere")
    os.mkfifo(flash(device) / "fifo")
    yield device
    device.end()


@pytest.mark.parametrize("line", ["display configuration {}", "compare configuration {}", "startup saved-configuration {}",
                                  "rollback configuration to file {}", "display configuration changes running file {}"])
@pytest.mark.parametrize("name", ["link.cfg", "pipe.cfg", "folder.cfg", "loop.cfg"])
def test_configuration_files_are_no_links_and_no_pipes(device, name, line):
    (device.state / "outside.cfg").write_text("#\nsysname Outside\n#\nreturn\n")
    (flash(device) / "link.cfg").symlink_to("../outside.cfg")
    (flash(device) / "loop.cfg").symlink_to("loop.cfg")
    (flash(device) / "folder.cfg").mkdir()
    os.mkfifo(flash(device) / "pipe.cfg")
    status, text = device.exec(line.format(name), "y")
    assert status == 1 and "Outside" not in text and "Error:" in text
    assert "Outside" not in device.running()


def test_a_pipe_as_the_startup_file_holds_nobody_up(make_device):
    device = make_device()
    flash(device).mkdir(parents=True)
    os.mkfifo(flash(device) / "vrpcfg.cfg")
    device.start()
    assert "sysname" in device.running()


def test_odd_names_are_listed_and_harmless(device):
    for name in (b"\x1b[2J", b"\xff\xfe", b"a\nb", b"a<&>b", b"x" * 255):
        open(os.fsencode(flash(device)) + b"/" + name, "wb").close()
    assert names(device.ok("dir")) == ["??", "?[2J", "a<&>b", "a?b", "vrpcfg.cfg", "x" * 240][:5] or device.alive()
    assert "?[2J" in device.ok("dir") and "\x1b" not in device.ok("dir")
    device.exec("delete /quiet *")
    assert (flash(device) / "vrpcfg.cfg").exists()


def test_a_folder_with_very_many_files(device):
    for i in range(12000):
        (flash(device) / f"f{i}").touch()
    assert len(names(device.ok("dir"))) == 10000


# ---- copies that do not end ----


def test_ctrl_c_ends_a_copy_and_leaves_nothing(device):
    (flash(device) / "big.bin").write_bytes(os.urandom(1 << 20) * 48)
    t = device.telnet()
    t.command("copy big.bin x.bin")
    t.send("y\r\x03")
    t.expect("<HUAWEI>")
    assert "complete" not in t.text and on_disk(device) == ["big.bin", "vrpcfg.cfg"]
    wait_for(lambda: not unfinished(device), "the file to go")


@pytest.mark.parametrize("victim", ["session", "device"])
def test_a_copy_whose_maker_dies_leaves_all_or_nothing(device, victim):
    data = os.urandom(1 << 20) * 64
    (flash(device) / "big.bin").write_bytes(data)
    maker = subprocess.Popen([str(device.binary), "exec", "--state", str(device.state), "copy big.bin x.bin", "y"],
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=device.environment())
    wait_for(lambda: unfinished(device) or (flash(device) / "x.bin").exists(), "the copy to begin")
    if victim == "session":
        maker.kill()
    else:
        device.kill()
    maker.wait()
    if victim == "device":
        device.start()
    if (flash(device) / "x.bin").exists():
        assert (flash(device) / "x.bin").read_bytes() == data
    (flash(device) / "a.cfg").write_text("a")
    device.ok("copy a.cfg b.cfg", "y")
    assert not unfinished(device) and (flash(device) / "b.cfg").read_text() == "a"


def test_no_file_over_2_gb_is_copied(device):
    with open(flash(device) / "huge.bin", "wb") as out:
        out.truncate((2 << 30) + 1)
    status, text = device.exec("copy huge.bin x.bin", "y")
    assert status == 1 and "Error:" in text and not unfinished(device)


def test_a_full_disk(small_device):
    (flash(small_device) / "a.bin").write_bytes(b"x" * 600000)
    status, text = small_device.exec("copy a.bin b.bin", "y")
    assert status == 1 and "Error: There is not enough space." in text
    with open(flash(small_device) / "sparse.bin", "wb") as out:
        out.truncate(300000)
    (flash(small_device) / "fill.bin").write_bytes(b"x" * 200000)
    small_device.exec("copy sparse.bin c.bin", "y")
    for line in ("display current-configuration > cu.txt", "display version >> v.txt"):
        status, text = small_device.exec(*[line.replace(".", f"{i}.") for i in range(200)])
        assert status == 1 and "Error: There is not enough space." in text
    left = [p for p in flash(small_device).iterdir() if p.name.startswith("cu")]
    assert left and all(p.read_text().endswith("return\n") for p in left)
    assert not unfinished(small_device)
    assert "b.bin" not in on_disk(small_device)
    assert small_device.alive() and names(small_device.ok("delete /unreserved /quiet a.bin", "dir"))


# ---- the socket ----


class Session:
    """The bare socket of a session, as docs/rpc.md describes it."""

    def __init__(self, device):
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.settimeout(20)
        self.socket.connect(str(device.state / "control.sock"))
        self.ask("<hello type='script' from=''/>")

    def ask(self, body):
        """(answer, descriptor or None)"""
        self.socket.sendall(struct.pack(">I", len(body.encode())) + body.encode())
        data, fds = b"", array.array("i")
        while len(data) < 4 or len(data) < 4 + struct.unpack(">I", data[:4])[0]:
            part, ancillary, _, _ = self.socket.recvmsg(65536, socket.CMSG_LEN(4))
            assert part, "the device closed the connection"
            data += part
            for _, _, content in ancillary:
                fds.frombytes(content)
        return data[4:].decode(), fds[0] if fds else None

    def close(self):
        self.socket.close()


@pytest.mark.parametrize("path", ["..", "../outside", "/etc/passwd", "./vrpcfg.cfg", ".lyrebird/bin", "a/../../b", "a//b",
                                  "flash:/vrpcfg.cfg", "", "x" * 5000, "a:b", "a&#10;b"])
@pytest.mark.parametrize("verb", ["read", "append", "remove", "recycle", "restore", "purge", "rename", "mkdir", "rmdir",
                                  "finish", "target", "nothing"])
def test_a_hostile_session_gets_no_further_than_a_user(hostile_device, verb, path):
    (hostile_device.state / "outside").write_text("outside")
    s = Session(hostile_device)
    answer, fd = s.ask(f"<file do='{verb}' path='{path}' to='{path}' id='1' replace='1'/>")
    assert "<fault" in answer and fd is None
    answer, fd = s.ask(f"<file do='rename' path='vrpcfg.cfg' to='{path}'/>")
    assert "<fault" in answer
    answer, _ = s.ask(f"<file do='list' path='{path}' pattern='*' which='all'/>")
    assert "outside" not in answer and "control.sock" not in answer
    s.close()
    assert on_disk(hostile_device) == ["d", "door", "fifo", "link", "vrpcfg.cfg"]


def test_what_a_dead_session_left_is_cleaned_up(device):
    s = Session(device)
    answer, fd = s.ask("<file do='begin'/>")
    os.write(fd, b"half")
    assert "id=\"1\"" in answer and len(unfinished(device)) == 1
    other = Session(device)
    answer, more = other.ask("<file do='begin'/>")
    assert "id=\"2\"" in answer
    os.close(fd)
    s.close()
    answer, again = other.ask("<file do='begin'/>")
    assert "id=\"1\"" in answer and os.fstat(again).st_size == 0
    os.close(more)
    os.close(again)
    assert on_disk(device) == ["vrpcfg.cfg"]


def test_files_come_and_go_while_ntp_answers(device):
    """Logins copy, list and delete at the same time; every request for the time is answered meanwhile."""
    (flash(device) / "big.bin").write_bytes(os.urandom(1 << 20) * 16)
    device.configure("ntp refclock-master 2", "undo ntp server disable", "ntp server source-interface all enable", "y")
    wait_for(lambda: ntp_ask(device.ntp_address), "an answer")
    failures = []

    def work(number):
        for _ in range(5):
            status, text = device.exec(f"copy big.bin c{number}.bin", "y", "dir /all", f"delete /quiet c{number}.bin",
                                       f"undelete c{number}.bin", "y", f"delete /unreserved /quiet c{number}.bin")
            if status:
                failures.append(text)

    threads = [threading.Thread(target=work, args=(i,)) for i in range(3)]
    for thread in threads:
        thread.start()
    asked = answered = 0
    while any(thread.is_alive() for thread in threads):
        asked += 1
        answered += bool(ntp_ask(device.ntp_address))
        threads[0].join(0.05)
    assert not failures, failures[0]
    assert asked and answered == asked
    assert on_disk(device) == ["big.bin", "vrpcfg.cfg"] and not unfinished(device)
