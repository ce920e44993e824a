"""What sessions feel: entering the system view, a candidate of 10,000 lines on the screen, 50 commits at once, and
commits through the whole device beside those of FRR's transactional command line. Figures only; run by `make bench`.

Usage: bench_sessions.py [FRR]: the folder that Debian's frr is unpacked in; without it FRR is left out.
"""

import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))
from lyrebird import BINARY, Device, wait_for  # noqa: E402

SIZES = {1: 10, 1000: 3, 10000: 1}  # changed lines: how often measured
BASE = 10000  # lines of configuration before
LONG_LIMIT = 300  # seconds


def address(i):
    return f"10.{i >> 16}.{i >> 8 & 255}.{i & 255}"


def timed(call):
    begin = time.perf_counter()
    call()
    return (time.perf_counter() - begin) * 1e3


def show(what, times):
    print(f"  {what:58} {statistics.median(times):10.2f} ms", flush=True)


# ---- command lines: type() sends many lines at once and waits for the last prompt, commit() commits ----


class Ours:
    name = "lyrebird"

    def __init__(self, device):
        self.terminal = device.telnet()
        self.terminal.command("screen-length 0 temporary")

    def enter(self):
        self.terminal.command("system-view")

    def leave(self):
        self.terminal.command("return")

    def type(self, lines):
        terminal = self.terminal
        for at in range(0, len(lines), 100):
            part = lines[at:at + 100]
            terminal.send("".join(line + "\r" for line in part))
            terminal.wait(lambda t, part=part: re.search(re.escape(part[-1]) + r"\r\n.*\]\Z", t, re.S), part[-1], LONG_LIMIT)

    def route(self, i, tag):
        return f"ip route-static {address(i)} 32 NULL0 tag {tag}"

    def commit(self):
        self.terminal.send("commit\r")
        text = self.terminal.answer(LONG_LIMIT)
        assert "Error" not in text, text


class Frr:
    name = "FRR 8.4"

    def __init__(self, port):
        self.socket = wait_for(lambda: self._connect(port), "staticd's terminal")
        self.socket.settimeout(LONG_LIMIT)
        self._until(b"Password: ")
        for line in ("bench", "enable", "configure private"):
            self._line(line)

    @staticmethod
    def _connect(port):
        try:
            return socket.create_connection(("127.0.0.1", port))
        except ConnectionRefusedError:
            return None

    def _until(self, end):
        data = b""
        while not data.endswith(end):
            more = self.socket.recv(65536)
            assert more, f"staticd hung up after {data[-200:]!r}"
            data += more
        return data

    def _line(self, line):
        self.socket.sendall(line.encode() + b"\n")
        data = b""
        while line.encode() not in data and line != "bench":
            data += self.socket.recv(65536)
        return data if re.search(rb"[>#] $", data) else data + self._prompt()

    def _prompt(self):
        data = b""
        while not re.search(rb"[>#] $", data):
            data += self.socket.recv(65536)
        return data

    def type(self, lines):
        for line in lines:
            answer = self._line(line)
            assert b"%" not in answer, answer

    def route(self, i, tag):
        return f"ip route {address(i)}/32 Null0 tag {tag}"

    def commit(self):
        answer = self._line("commit")
        assert b"committed successfully" in answer, answer


def commits(line):
    line.type([line.route(i, 10) for i in range(BASE)])
    show(f"{line.name}: the first {BASE} lines", [timed(line.commit)])
    tag = 11
    for changed, rounds in SIZES.items():
        times = []
        for _ in range(rounds):
            line.type([line.route(i, tag) for i in range(changed)])
            times.append(timed(line.commit))
            tag += 1
        show(f"{line.name}: commit of {changed} changed of {BASE} lines", times)


# ---- FRR, unpacked and never installed, in name spaces of its own ----


def inner_frr(root):
    """Runs in fresh network and mount name spaces, as FRR wants a group of its own and we add none to the machine."""
    root = Path(root)
    libraries = root / "usr/lib/x86_64-linux-gnu"
    environment = os.environ | {"LD_LIBRARY_PATH": f"{libraries}/frr:{libraries}"}
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    with tempfile.TemporaryDirectory(prefix="bench-frr-") as folder:
        Path(folder, "group").write_text(Path("/etc/group").read_text() + "frrvty:x:64001:root\n")
        subprocess.run(["mount", "--bind", f"{folder}/group", "/etc/group"], check=True)
        daemons = []
        try:
            for name, port, more in (("zebra", 2601, []), ("staticd", 2616, ["--tcli"])):
                Path(folder, f"{name}.conf").write_text("password bench\n")
                daemons.append(subprocess.Popen(
                    [str(root / "usr/lib/frr" / name), *more, "-f", f"{folder}/{name}.conf", "-i", f"{folder}/{name}.pid",
                     "-z", f"{folder}/zebra.sock", "--vty_socket", folder, "-u", "root", "-g", "root", "-A", "127.0.0.1",
                     "-P", str(port)], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL))
                time.sleep(1)
            commits(Frr(2616))
        finally:
            for daemon in daemons:
                daemon.terminate()
                daemon.wait(20)
            subprocess.run(["umount", "/etc/group"], check=True)


def frr(root):
    if not root or not Path(root, "usr/lib/frr/staticd").exists():
        print("  FRR: not unpacked, left out")
        return
    command = ["unshare", "-n", "-m", "--propagation", "private", sys.executable, __file__, "--inner-frr", root]
    if subprocess.run(command, check=False).returncode:
        print("  FRR: could not be measured (it needs the rights of root)")


# ---- what is measured ----


@contextmanager
def fresh_device():
    with tempfile.TemporaryDirectory(prefix="bench-sessions-") as folder:
        device = Device(folder).start()
        try:
            yield device
        finally:
            device.end()


def views():
    with fresh_device() as device:
        line = Ours(device)
        for lines in (0, BASE):
            if lines:
                line.enter()
                line.type([line.route(i, 10) for i in range(lines)])
                line.commit()
                line.leave()
            times = []
            for _ in range(50):
                times.append(timed(line.enter))
                line.leave()
            show(f"entering the system view, {lines} lines of configuration", times)
        line.enter()
        line.type([line.route(i, 20) for i in range(BASE)])
        shown = []
        times = [timed(lambda: shown.append(line.terminal.command("display configuration candidate"))) for _ in range(5)]
        assert all(len(re.findall("^ip route-static .* tag 20$", text, re.M)) == BASE for text in shown)
        show(f"display configuration candidate, {BASE} uncommitted lines", times)


def at_once(sessions=50):
    with fresh_device() as device:
        begin = time.perf_counter()
        running = [subprocess.Popen([str(BINARY), "exec", "--state", str(device.state), "system-view",
                                     f"interface LoopBack {i}", f"description session {i}", "commit"],
                                    stdout=subprocess.DEVNULL) for i in range(sessions)]
        failed = sum(process.wait(LONG_LIMIT) != 0 for process in running)
        took = (time.perf_counter() - begin) * 1e3
        kept = len(re.findall(r"^ description session \d+$", device.running(), re.M))
        show(f"{sessions} sessions at once, {failed} refused, {sessions - kept} lost: all", [took])
        assert kept == sessions and not failed


def ours():
    with fresh_device() as device:
        line = Ours(device)
        line.enter()
        commits(line)


def main(arguments):
    if arguments[:1] == ["--inner-frr"]:
        inner_frr(arguments[1])
        return
    views()
    at_once()
    ours()
    frr(arguments[0] if arguments else None)


main(sys.argv[1:])
