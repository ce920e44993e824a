"""Configuration texts as nobody should write them: at start-up, pasted, and through `exec`. What is not understood is
told with its number and left out, the rest is loaded, nothing hangs and no secret is logged."""

import re
import time

import pytest

from lyrebird import LONG

TAIL = "sysname Tail\n#\nreturn\n"

TEXTS = {
    "deep indentation": "".join(" " * i + f"unknown{i}\n" for i in range(1000)) + TAIL,
    "a thousand views": "".join(f"interface LoopBack{i}\n description d{i}\n" for i in range(1000)) + "#\n" + TAIL,
    "views in views": "bgp 1\n" + "".join(" " * i + "ipv4-family unicast\n" for i in range(1, 1000)) + "#\n" + TAIL,
    "a long word": "description " + "x" * 10000 + "\n" + TAIL,
    "many words": "ntp " + "word " * 10000 + "\n" + TAIL,
    "CRLF": "interface LoopBack1\r\n description here\r\n#\r\n" + TAIL.replace("\n", "\r\n"),
    "tabs": "interface LoopBack1\n\tdescription here\n#\n" + TAIL,
    "BOM": "\ufeffsysname First\n#\n" + TAIL,
    "UTF-8": "interface LoopBack1\n description caf\u00e9 \u6f22\n#\n" + TAIL,
    "comments": "#!\n# sysname No\n##\n#\n # \n" + TAIL,
    "an unknown block with known lines": "frobnicate 1\n sysname Inside\n description x\n shutdown\n#\n" + TAIL,
    "wrong indentation": "        interface LoopBack1\n description here\n   shutdown\n#\n" + TAIL,
}
WHOLE = {name: text.encode() for name, text in TEXTS.items()}
WHOLE["Latin-1"] = "interface LoopBack1\n description caf\u00e9\n#\n".encode("latin-1") + TAIL.encode()
WHOLE["every byte"] = bytes(c for c in range(1, 256) if c != 10) + b"\n" + TAIL.encode()

BROKEN = {
    "no return": b"sysname Tail\n#\n",
    "ends in a line": b"sysname Tail\n#\nretu",
    "NUL": b"sysname A\0B\n#\nreturn\n",
    "empty": b"",
    "only NUL": b"\0" * 10000,
}


def started(make_device, tmp_path, data):
    path = tmp_path / "hostile.cfg"
    path.write_bytes(data)
    return make_device("--startup", str(path)).start()


@pytest.mark.parametrize("name", WHOLE)
def test_a_start_takes_what_it_understands(make_device, tmp_path, name):
    device = started(make_device, tmp_path, WHOLE[name])
    assert "\nsysname Tail\n" in device.running()
    assert "Inside" not in device.running("|", "include sysname")


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_no_whole_configuration_is_not_begun_with(make_device, tmp_path, name):
    device = started(make_device, tmp_path, BROKEN[name])
    assert "STARTUP_BROKEN" in device.output() and "sysname Tail" not in device.running()


@pytest.mark.parametrize("name", WHOLE)
def test_a_paste_is_served_or_refused(device, name):
    t = device.telnet()
    t.commands("screen-length 0 temporary", "system-view")
    data = WHOLE[name].replace(b"\r\n", b"\n").replace(b"return\n", b"")
    text = b"\r".join(bytes(c for c in line if c >= 32) for line in data.split(b"\n")[:150])
    t.send(text.decode("latin-1") + "\r")
    t.send("display clock\r")
    t.wait(lambda shown: "Time Zone(UTC)" in shown, "the session to be alive")
    assert device.alive()


@pytest.mark.parametrize("name", WHOLE)
def test_exec_answers_every_text(device, name):
    text = WHOLE[name].decode("latin-1")
    status, shown = device.exec("system-view", *[line for line in text.splitlines()[:300] if "\0" not in line][:200])
    assert status in (0, 1) and shown
    assert device.alive()


def test_left_out_lines_have_their_numbers(make_device, tmp_path):
    text = "#\nfrobnicate 1\n#\ninterface LoopBack1\n descriptoin x\n#\nntp server\n" + TAIL
    device = started(make_device, tmp_path, text.encode())
    told = re.findall(r"LINE_IGNORED: \S*hostile.cfg:(\d+): ([a-z ]+), left out: *(.*)", device.output())
    assert [(number, line) for number, _, line in told] == [("2", "frobnicate 1"), ("5", "descriptoin x"),
                                                            ("7", "ntp server")]


@pytest.mark.parametrize("line", [
    "set authenticaton password {}", "set authentication password cipherr {}", "local-usr a password simple {}",
    "ntp authentication-keyid 1 authentication-mode md6 cipher {}", "snmp-agent comunity read {} community {}",
    "frob pre-shared-KEY\t{}", "ospf authentication-mode hmac-sha512 1 plain {} tail", "isis auth md5 {} level-9",
])
def test_no_secret_of_a_left_out_line_is_logged(make_device, tmp_path, line):
    words = line.split("{}")
    text = line.replace("{}", "Clear@Text9") if "comunity" not in line else f"{words[0].replace(' read ', ' community ')}Clear@Text9"
    device = started(make_device, tmp_path, (text + "\n" + TAIL).encode())
    assert "LINE_IGNORED" in device.output() and "Clear@Text9" not in device.output()
    assert "***" in device.output()


def test_a_long_text_takes_bounded_time_and_memory(make_device, tmp_path):
    lines = 1000000 if LONG else 100000
    text = "".join(f"interface LoopBack{i % 1000}\n description d{i}\n" for i in range(lines // 2)) + "#\n" + TAIL
    began = time.monotonic()
    device = started(make_device, tmp_path, text.encode())
    assert time.monotonic() - began < (120 if LONG else 20)
    with open(f"/proc/{device.pid}/status", encoding="ascii") as status:
        kilobytes = int(re.search(r"VmHWM:\s+(\d+)", status.read())[1])
    assert kilobytes < 1500000
    assert "sysname Tail" in device.running()
