"""What the tests share: a device under test, a telnet client that sees every byte, namespaces, a plain NTP client.

Knows how to start, stop and talk to a device, and nothing of what it should answer.
"""

import ctypes
import fcntl
import os
import re
import select
import shutil
import signal
import socket
import struct
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BINARY = Path(os.environ.get("LYREBIRD", ROOT / "build/lyrebird")).resolve()
REFERENCE = Path(os.environ.get("LYREBIRD_REFERENCE", ROOT.parent / "shared/reference"))
PEERS = ROOT / "build/peers"
LONG = bool(os.environ.get("LYREBIRD_LONG"))
LIMIT = 20.0  # seconds; a wait this long means that the awaited thing does not come
USER, PASSWORD = "admin", "Lyrebird@2026"

READY = re.compile(r"ready telnet=(\S+) ssh=(\S+) ntp=(\S+)$")
PROMPT = re.compile(r"(?:^|\r\n)(<[^<>\r\n]+>|\[[~*]?[^\[\]\r\n]+\])$")
QUESTION = re.compile(r"\[(?:Y/N|Y/N/C|Yes/All/No/Cancel|Y\(yes\)/N\(no\)/C\(cancel\))\] ?: ?$")
MORE = "  ---- More ----"
MORE_ERASED = "\x1b[16D" + " " * 16 + "\x1b[16D"


def wait_for(condition, what, limit=LIMIT):
    """Asks again and again until condition() is true; returns its value."""
    end = time.monotonic() + limit
    while True:
        value = condition()
        if value:
            return value
        assert time.monotonic() < end, f"waited {limit} s in vain for {what}"
        select.select([], [], [], 0.01)


def host_port(text):
    host, port = text.rsplit(":", 1)
    return host.strip("[]"), int(port)


@contextmanager
def read_only(folder):
    """The folder on a file system that takes no more writing, as a disk with an error is."""
    if subprocess.run(["mount", "--bind", folder, folder], check=False, capture_output=True).returncode:
        pytest.skip("no right to mount")
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", folder], check=True)
        yield
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


# ---- namespaces ----

_libc = ctypes.CDLL(None, use_errno=True)
CLONE_NEWNET = 0x40000000
SIOCETHTOOL, ETHTOOL_STXCSUM = 0x8946, 0x17


def _setns(fd):
    if _libc.setns(fd, CLONE_NEWNET):
        raise OSError(ctypes.get_errno(), "setns")


@contextmanager
def inside(netns):
    """Runs the body in a named network namespace; None stays where we are. Sockets made there stay there."""
    if netns is None:
        yield
        return
    back = os.open("/proc/self/ns/net", os.O_RDONLY)
    there = os.open(f"/var/run/netns/{netns}", os.O_RDONLY)
    try:
        _setns(there)
        yield
    finally:
        _setns(back)
        os.close(there)
        os.close(back)


def ip(*arguments, check=True):
    return subprocess.run(["ip", *arguments], check=check, capture_output=True, text=True, timeout=LIMIT)


class Lab:
    """Two namespaces joined by a veth pair: the device's side `dev` with link `port0`, the client's side `cli`."""

    count = 0

    def __init__(self):
        Lab.count += 1
        name = f"lyre{os.getpid()}x{Lab.count}"
        self.dev, self.cli, self.port = name + "d", name + "c", "port0"
        self.links = 1
        try:
            for netns in (self.dev, self.cli):
                ip("netns", "add", netns)
                ip("-n", netns, "link", "set", "lo", "up")
            self.wire("port0", "port0")
        except BaseException:
            self.close()
            raise

    def wire(self, device_side, client_side):
        ip("link", "add", device_side, "netns", self.dev, "type", "veth", "peer", "name", client_side, "netns", self.cli)
        ip("-n", self.cli, "link", "set", client_side, "up")

    def client_address(self, address, link="port0"):
        extra = ["nodad"] if ":" in address else []
        ip("-n", self.cli, "address", "add", address, "dev", link, *extra)

    def client_ethtool(self, command, value, link="port0"):
        """`ethtool -K` on the client's side."""
        with inside(self.cli), socket.socket() as s:
            asked = ctypes.create_string_buffer(struct.pack("II", command, value))
            fcntl.ioctl(s, SIOCETHTOOL, struct.pack("16sP16x", link.encode(), ctypes.addressof(asked)))

    def whole_checksums(self):
        """What the client sends has its checksums, as on a wire: a veth pair leaves them out, since nothing can harm a packet
        in between."""
        self.client_ethtool(ETHTOOL_STXCSUM, 0)

    def receive_natively(self):
        """A veth link takes frames that a program in the other end's driver sends only if it has a program as well. This one,
        which nobody has told anything, lets all pass."""
        ip("-n", self.cli, "link", "set", "dev", "port0", "xdp", "obj", str(BINARY.parent / "ntp/xdp/answer.bpf.o"), "sec", "xdp",
           check=False)

    def client_route(self, prefix, via):
        ip("-n", self.cli, "route", "add", prefix, "via", via)

    def close(self):
        for netns in (self.dev, self.cli):
            ip("netns", "del", netns, check=False)


def sweep():
    """Removes namespaces of test runs that were killed: their names hold the process that made them."""
    for line in ip("netns", "list", check=False).stdout.splitlines():
        made = re.match(r"lyre(\d+)x\d+[cd]\b", line)
        if made and not Path(f"/proc/{made[1]}").exists():
            ip("netns", "del", line.split()[0], check=False)


# ---- telnet ----

IAC, DONT, DO, WONT, WILL, SB, SE = 255, 254, 253, 252, 251, 250, 240
ECHO, SGA, TTYPE, NAWS = 1, 3, 24, 31


class Closed(Exception):
    """The device ended the connection."""


class Telnet:
    """A telnet client that keeps what it reads: `raw` with negotiation, `text` without, `options` as (verb, option)."""

    def __init__(self, address, netns=None, width=200, height=24, negotiate=True, source=None):
        with inside(netns):
            self.socket = socket.create_connection(address, timeout=LIMIT, source_address=source and (source, 0))
        self.socket.setblocking(False)
        self.size = (width, height)
        self.negotiate = negotiate
        self.raw = b""
        self.text = ""
        self.options = []
        self._rest = b""
        self.eof = False

    # -- bytes --

    def send(self, data):
        if isinstance(data, str):
            data = data.encode("latin-1").replace(b"\xff", b"\xff\xff")
        view = memoryview(data)
        end = time.monotonic() + LIMIT
        while view:
            readable, writable, _ = select.select([self.socket], [self.socket], [], max(0, end - time.monotonic()))
            assert readable or writable, "the device takes no input"
            if readable:
                self._receive()
                if self.eof:
                    raise Closed()
            if writable:
                try:
                    view = view[self.socket.send(view):]
                except (BrokenPipeError, ConnectionResetError):
                    self.eof = True
                    raise Closed() from None

    def _receive(self):
        try:
            data = self.socket.recv(65536)
        except (BlockingIOError, InterruptedError):
            return
        except ConnectionResetError:
            data = b""
        if not data:
            self.eof = True
            return
        self.raw += data
        self._decode(data)

    def _decode(self, data):
        data = self._rest + data
        out = bytearray()
        i = 0
        while i < len(data):
            if data[i] != IAC:
                out.append(data[i])
                i += 1
                continue
            if i + 1 >= len(data):
                break
            verb = data[i + 1]
            if verb == IAC:
                out.append(IAC)
                i += 2
            elif verb == SB:
                end = data.find(bytes([IAC, SE]), i)
                if end < 0:
                    break
                self._subnegotiation(data[i + 2:end])
                i = end + 2
            elif verb in (WILL, WONT, DO, DONT):
                if i + 2 >= len(data):
                    break
                self._option(verb, data[i + 2])
                i += 3
            else:
                i += 2
        self._rest = data[i:]
        self.text += out.decode("latin-1")

    def _option(self, verb, option):
        self.options.append((verb, option))
        if not self.negotiate:
            return
        if verb == WILL:
            self._reply(DO if option in (ECHO, SGA) else DONT, option)
        elif verb == DO:
            self._reply(WILL if option in (NAWS, TTYPE) else WONT, option)
            if option == NAWS:
                self.resize(*self.size)

    def _reply(self, verb, option):
        self._send_quietly(bytes([IAC, verb, option]))

    def resize(self, width, height):
        body = struct.pack(">HH", width, height).replace(b"\xff", b"\xff\xff")
        self._send_quietly(bytes([IAC, SB, NAWS]) + body + bytes([IAC, SE]))

    def _subnegotiation(self, body):
        if body[:2] == bytes([TTYPE, 1]):
            self._send_quietly(bytes([IAC, SB, TTYPE, 0]) + b"xterm" + bytes([IAC, SE]))

    def _send_quietly(self, data):
        try:
            self.socket.send(data)
        except OSError:
            pass

    # -- waiting --

    def wait(self, found, what, limit=LIMIT):
        """Reads until found(text) is true, then takes and returns the text. Closed if the device hangs up before."""
        end = time.monotonic() + limit
        while not found(self.text):
            if self.eof:
                raise Closed(f"closed while waiting for {what}; got {self.text!r}")
            left = end - time.monotonic()
            assert left > 0, f"waited {limit} s in vain for {what}; got {self.text!r}"
            if select.select([self.socket], [], [], left)[0]:
                self._receive()
        taken, self.text = self.text, ""
        return taken

    def expect(self, pattern, limit=LIMIT):
        """Waits until the regular expression matches at the end of what was received."""
        compiled = re.compile(f"(?:{pattern})\\Z", re.S)
        return self.wait(compiled.search, repr(pattern), limit)

    def answer(self, limit=LIMIT):
        """Waits for a prompt or a question; pages through long output as a user with the space bar does."""
        pages = ""
        while True:
            text = self.wait(lambda t: PROMPT.search(t) or QUESTION.search(t) or t.endswith(MORE), "a prompt", limit)
            if not text.endswith(MORE):
                return (pages + text).replace(MORE + MORE_ERASED, "")
            pages += text
            self.send(" ")

    def end(self, limit=LIMIT):
        """Waits until the device closes the connection; returns what it said."""
        stop = time.monotonic() + limit
        while not self.eof:
            left = stop - time.monotonic()
            assert left > 0, f"the device keeps the connection open; got {self.text!r}"
            if select.select([self.socket], [], [], left)[0]:
                self._receive()
        return self.text

    # -- the dialogue --

    def login(self, user=USER, password=PASSWORD):
        self.expect("Username:")
        self.send(user + "\r")
        self.expect("Password:")
        self.send(password + "\r")
        self.greeting = self.wait(lambda t: PROMPT.search(t) or QUESTION.search(t) or t.endswith("Username:"), "a prompt")
        assert PROMPT.search(self.greeting), f"no prompt after the login: {self.greeting!r}"
        return self

    def command(self, line):
        """Types a line; returns what came after its echo, without the prompt or question at the end. The prompt is
        kept in `prompt`."""
        self.send(line + "\r")
        text = self.answer()
        found = PROMPT.search(text)
        self.prompt = found.group(1) if found else None
        body = text[:found.start(1)] if found else text
        echo, _, rest = body.partition("\r\n")
        assert echo == line, f"echo {echo!r} of {line!r}"
        return rest.replace("\r\n", "\n")

    def commands(self, *lines):
        """Types lines of which none may be refused or ask; returns the output of all."""
        out = []
        for line in lines:
            text = self.command(line)
            assert "Error:" not in text, f"{line!r} was refused: {text!r}"
            assert self.prompt, f"{line!r} asks: {text!r}"
            out.append(text)
        return "".join(out)

    def close(self):
        self.socket.close()


# ---- the device ----


class Device:
    """A `lyrebird run` with a state folder of its own. start() waits for the ready line."""

    def __init__(self, folder, *arguments, netns=None, admin=f"{USER}:{PASSWORD}", net=None, binary=BINARY,
                 telnet="127.0.0.1:0", ssh="-", ntp="127.0.0.1:0=MEth0/0/0"):
        self.folder = Path(folder)
        self.state = self.folder / "state"
        self.log_path = self.folder / "log"
        self.reports = self.folder / "reports"
        self.reports.mkdir(parents=True, exist_ok=True)
        self.binary = binary
        self.netns = netns
        self.arguments = ["--state", str(self.state)]
        for option, value in (("--telnet", telnet), ("--ssh", ssh), ("--ntp", ntp), ("--admin", admin), ("--net", net)):
            if value:
                self.arguments += [option, value]
        self.arguments += [str(a) for a in arguments]
        self.process = None
        self.terminals = []

    def environment(self):
        """Sanitizers write their reports into files, so that one of a session process is found as well."""
        report = self.reports / "report"
        return os.environ | {
            "ASAN_OPTIONS": f"log_path={report}:detect_leaks=1:exitcode=99",
            "UBSAN_OPTIONS": f"log_path={report}:print_stacktrace=1:halt_on_error=1",
            "LSAN_OPTIONS": "exitcode=99",
        }

    def run_in(self, command):
        return ["ip", "netns", "exec", self.netns, *command] if self.netns else command

    def launch(self, *more):
        """Starts the process without waiting."""
        self.log = open(self.log_path, "ab")
        self.log_start = self.log_path.stat().st_size
        command = [str(self.binary), "run", *self.arguments, *more]
        self.process = subprocess.Popen(self.run_in(command), stdin=subprocess.DEVNULL, stdout=self.log,
                                        stderr=subprocess.STDOUT, env=self.environment(), cwd=self.folder)
        return self

    def output(self):
        return self.log_path.read_bytes()[self.log_start:].decode(errors="replace")

    def start(self, *more):
        began = time.monotonic()
        self.launch(*more)

        def ready():
            assert self.process.poll() is None, f"the device ended with {self.process.returncode}: {self.output()}"
            return next(filter(None, (READY.match(line) for line in self.output().splitlines())), None)

        found = wait_for(ready, f"the ready line; output so far: {self.output()!r}")
        self.start_seconds = time.monotonic() - began
        self.telnet_address = host_port(found[1]) if found[1] != "-" else None
        self.ssh_address = host_port(found[2]) if found[2] != "-" else None
        self.ntp_address = host_port(found[3]) if found[3] != "-" else None
        return self

    @property
    def pid(self):
        """Of the device itself: `ip netns exec` becomes it by exec."""
        return self.process.pid

    def alive(self):
        return self.process is not None and self.process.poll() is None

    def telnet(self, login=True, **options):
        t = Telnet(self.telnet_address, netns=self.netns, **options)
        self.terminals.append(t)
        return t.login() if login else t

    def children(self):
        """Processes of the device: those of logins (and short-lived helpers), and the seed that logins are forked from."""
        logins, seeds = [], []
        with open(f"/proc/{self.pid}/task/{self.pid}/children", encoding="ascii") as children:
            for pid in children.read().split():
                try:
                    seed = Path(f"/proc/{pid}/comm").read_text(encoding="ascii") == "lyrebird-seed\n"
                except OSError:
                    continue
                (seeds if seed else logins).append(int(pid))
        return logins, seeds

    def exec(self, *commands, text=None):
        """`lyrebird exec`: (exit status, what it printed)."""
        done = subprocess.run([str(self.binary), "exec", "--state", str(self.state), *commands], capture_output=True,
                              text=True, input=text, timeout=LIMIT * 3, env=self.environment())
        assert not done.stderr, done.stderr
        return done.returncode, done.stdout

    def ok(self, *commands):
        """`exec` of commands of which none may be refused; returns what it printed."""
        status, text = self.exec(*commands)
        assert status == 0, f"refused:\n{text}"
        return text

    def configure(self, *lines):
        return self.ok("system-view", *lines, "commit")

    def running(self, *selection):
        """`display current-configuration ...` without its prompts and `!` lines."""
        text = self.ok(" ".join(("display current-configuration", *selection)))
        return "\n".join(l for l in text.splitlines() if not l.startswith(("!", "<")))

    def stop(self):
        """SIGTERM, and the exit status must be 0."""
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(LIMIT)
        assert status == 0, f"exit status {status} after SIGTERM; output: {self.output()}"

    def kill(self):
        self.process.kill()
        self.process.wait(LIMIT)

    def restart(self):
        self.stop()
        return self.start()

    def hang_up(self):
        """Closes all Telnet connections that were opened by telnet()."""
        for t in self.terminals:
            t.close()
        self.terminals.clear()

    def end(self):
        """Ends the device for good and fails if a sanitizer has reported something in any of its processes."""
        self.hang_up()
        status = None
        if self.alive():
            self.process.send_signal(signal.SIGTERM)
            try:
                status = self.process.wait(LIMIT)
            except subprocess.TimeoutExpired:
                self.kill()
                status = "a hang"
        self.check_reports()
        assert status in (None, 0), f"ended with {status} after SIGTERM; output: {self.output()}"

    def check_reports(self):
        texts = [f"{f.name}:\n{f.read_text(errors='replace')}" for f in sorted(self.reports.iterdir())]
        assert not texts, "sanitizer reports:\n" + "\n".join(texts)


# ---- requests ----


class Rpc:
    """The session's end of the control socket (docs/rpc.md), for what no command line says."""

    def __init__(self, device):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(LIMIT)
        self.socket.connect(str(device.state / "control.sock"))

    def call(self, text):
        data = text.encode()
        self.socket.sendall(struct.pack("!I", len(data)) + data)
        while True:
            reply = self._frame()
            if "<notify" not in reply:
                return reply

    def _frame(self):
        head = self._read(4)
        return self._read(struct.unpack("!I", head)[0]).decode()

    def _read(self, n):
        data = b""
        while len(data) < n:
            more = self.socket.recv(n - len(data))
            assert more, "the device ended the connection"
            data += more
        return data

    def commit(self, name, **attributes):
        options = " ".join(f'{key}="{value}"' for key, value in attributes.items())
        reply = self.call(f"<commit {options}><edit><sysname op='set'><host-name>{name}</host-name></sysname></edit></commit>")
        assert "<ok" in reply, reply

    def close(self):
        self.socket.close()


# ---- NTP ----


def ntp_request(version=4, mode=3, poll=6, transmit=b"\xe9\x0a\x1b\x2c\x3d\x4e\x5f\x60"):
    return struct.pack(">BBBb", version << 3 | mode, 0, poll, 0) + bytes(36) + transmit


def ntp_ask(address, netns=None, request=None, limit=2.0, source=None):
    """Sends one request; returns (reply bytes, address it came from), or None if nothing came within the limit."""
    host, port = address
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with inside(netns):
        s = socket.socket(family, socket.SOCK_DGRAM)
    with s:
        if source:
            s.bind((source, 0))
        s.settimeout(limit)
        s.sendto(request or ntp_request(), (host, port))
        try:
            reply, sender = s.recvfrom(2048)
        except (TimeoutError, ConnectionRefusedError):
            return None
        return reply, (sender[0], sender[1])


def ntp_answered(address, netns=None, limit=LIMIT, **options):
    """An answer may come late on a machine that is busy: the request waits in the socket."""
    return ntp_ask(address, netns, limit=limit, **options) is not None


SILENCE = 0.5  # seconds that stand for "no answer"; a local answer takes less than a millisecond


def ntp_silent(address, netns=None, **options):
    return ntp_ask(address, netns, limit=SILENCE, **options) is None


def chronyd(netns, server, seconds=8):
    """`chronyd -Q` against a server: (exit status, what it said). It measures and never touches the clock."""
    program = PEERS / "usr/sbin/chronyd"
    libraries = ":".join(str(p) for p in (PEERS / "usr/lib").glob("*-linux-gnu")) + ":" + str(PEERS / "usr/lib")
    command = ["ip", "netns", "exec", netns, str(program), "-Q", "-x", "-u", "root", "-t", str(seconds), "-f", "/dev/null",
               f"server {server} iburst maxsamples 1"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT * 2,
                          env=os.environ | {"LD_LIBRARY_PATH": libraries})
    return done.returncode, done.stdout + done.stderr


def have_chronyd():
    return (PEERS / "usr/sbin/chronyd").exists() or shutil.which("chronyd")
