"""NTP servers side by side: how each is configured for the same task, started on one core, and what it costs."""

import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests"))
from lyrebird import BINARY, PEERS, Device, wait_for  # noqa: E402
from ntp_peers import Chronyd, Ntpsec, openntpd  # noqa: E402

LINK, ADDRESS, GATEWAY, NETWORK = "port0", "10.1.1.1", "10.1.1.2", "10.128.0.0"
KEY, SECRET = 3, b"Huawei_NTPkey_16"
RULES = 1000  # lists of so many networks, 1,024 addresses each: together they hold the million
SERVER_CORE, CLIENT_CORE = 0, 1
HELPERS = Path(BINARY).parent / "bench/ntp"
IDLE = Path("/dev/cpu_dma_latency")


def networks():
    return [f"10.{128 + i // 64}.{i % 64 * 4}.0" for i in range(RULES)]


def pinned(core, *command):
    """Before all other work of the machine, which would be measured with it."""
    return ["chrt", "-r", "1", "taskset", "-c", str(core), *map(str, command)]


@contextmanager
def awake():
    """Where the system lets us, idle processors go on looking for work: otherwise the time that one sleeps, and a virtual
    machine gives it away, is part of a server's latency."""
    try:
        asked = IDLE.open("wb", buffering=0)
    except OSError:
        yield
        return
    with asked:
        asked.write(bytes(4))
        yield


class Server:
    """One of them, running. `setups` says what it can do."""

    name, stratum, setups = "", 2, ("plain", "rules", "limits", "mac")

    def __init__(self, netns, folder, setup):
        folder = Path(folder)
        folder.mkdir(parents=True)
        self.begin(netns, folder, setup)
        for pid in self.processes():
            for command in (["taskset", "-a", "-p", "-c", str(SERVER_CORE)], ["chrt", "-a", "-r", "-p", "1"]):
                subprocess.run([*command, str(pid)], check=False, capture_output=True)
        self.idle = self.memory()

    def begin(self, netns, folder, setup):
        raise NotImplementedError

    def root(self):
        return self.process.pid

    def processes(self):
        found = [self.root()]
        for pid in found:
            try:
                found += map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split())
            except OSError:
                pass
        return found

    def cpu(self):
        """Seconds on the processor, user and system, of all threads."""
        total = 0
        for pid in self.processes():
            for task in Path(f"/proc/{pid}/task").glob("*/schedstat"):
                total += int(task.read_text(encoding="ascii").split()[0])
        return total / 1e9

    def memory(self):
        """Private memory of all processes, MB."""
        total = 0
        for pid in self.processes():
            try:
                rows = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
            except OSError:
                continue
            total += sum(int(row.split()[1]) for row in rows if row.startswith("Private"))
        return total / 1024

    def end(self):
        self.process.terminate()
        self.process.wait()


class Echo(Server):
    name, stratum, setups = "bare echo", -1, ("plain",)
    command = ("echo", ADDRESS, "123")

    def begin(self, netns, folder, setup):
        program, *arguments = self.command
        self.process = subprocess.Popen(["ip", "netns", "exec", netns, HELPERS / program, *arguments],
                                        stdout=subprocess.PIPE)
        self.process.stdout.readline()


class Lyrebird(Server):
    name = "Lyrebird"
    options = ()

    def begin(self, netns, folder, setup):
        self.device = Device(folder, "--interface", f"100GE1/0/1={LINK}", *self.options, netns=netns, net="host", ntp="-",
                             telnet="-")
        self.device.start()
        self.device.configure("interface 100GE1/0/1", "undo portswitch", f"ip address {ADDRESS} 24", "quit",
                              "ntp refclock-master 2", "undo ntp server disable",
                              "ntp server source-interface 100GE1/0/1")
        self.device.configure(f"ip route-static 10.128.0.0 9 {GATEWAY}", *self.lines(setup))
        self.process = self.device.process

    @staticmethod
    def lines(setup):
        rules = ["acl 2000", *(f"rule permit source {network} 0.0.3.255" for network in networks()), "quit",
                 "ntp access peer 2000"]
        limits = ["acl 2001", "rule permit", "quit", "ntp access limited 2001", "ntp discard min-interval 1 avg-interval 1"]
        mac = ["ntp authentication enable",
               f"ntp authentication-keyid {KEY} authentication-mode aes-128-cmac {SECRET.decode()}"]
        return {"plain": [], "rules": rules, "limits": limits, "mac": mac}[setup]

    def end(self):
        self.device.end()


class InKernel:
    """What it costs is not the process's: the driver of the link works in a thread of the kernel, which gets the server's
    core."""

    setups = ("kernel", "flood")

    def begin(self, netns, folder, setup):
        super().begin(netns, folder, "plain")
        others = drivers()
        subprocess.run(["ip", "netns", "exec", netns, "sh", "-c", f"echo 1 >/sys/class/net/{LINK}/threaded"], check=True)
        self.drivers = drivers() - others

    def processes(self):
        return [*self.drivers, *super().processes()]


def drivers():
    """The threads of links of this name in all namespaces."""
    return {int(p.parent.name) for p in Path("/proc").glob("[0-9]*/comm") if is_driver(p)}


def is_driver(comm):
    try:
        return comm.read_text(encoding="ascii").startswith(f"napi/{LINK}")
    except OSError:
        return False


class XdpEcho(InKernel, Echo):
    name = "bare XDP echo"
    command = ("xdp_echo", LINK)


class LyrebirdXdp(InKernel, Lyrebird):
    name = "Lyrebird XDP"
    options = ("--ntp-xdp", "native")


class Chrony(Server):
    name = "chrony"

    def begin(self, netns, folder, setup):
        keys = folder / "keys"
        keys.write_text(f"{KEY} AES128 HEX:{SECRET.hex()}\n", encoding="ascii")
        lines = {"plain": ["allow"], "mac": ["allow", f"keyfile {keys}"],
                 "limits": ["allow", "ratelimit interval 1 burst 8 leak 2", "clientloglimit 16777216"],
                 "rules": [f"allow {network}/22" for network in networks()]}[setup]
        self.peer = Chronyd(netns, folder, ["local stratum 2", *lines])
        self.process = self.peer.process


class NtpsecServer(Server):
    name, stratum = "ntpsec", -1  # never synchronized

    def begin(self, netns, folder, setup):
        keys = folder / "keys"
        keys.write_text(f"{KEY} AES-128 {SECRET.hex()}\n", encoding="ascii")
        open_to_all = "unrestrict default limited kod"  # as it is without a line
        lines = {"plain": [open_to_all], "mac": [open_to_all, f"keys {keys}", f"trustedkey {KEY}"],
                 "limits": ["restrict default limited kod", "discard average 1 minimum 1", "mru maxmem 16384"],
                 "rules": ["restrict default ignore", *(f"restrict {network} mask 255.255.252.0 nomodify"
                                                        for network in networks())]}[setup]
        self.peer = Ntpsec(netns, folder, ["tos orphan 2 orphanwait 1", *lines])
        self.process = self.peer.process


class Openntpd(Server):
    name, stratum, setups = "openntpd", -1, ("plain",)  # never synchronized

    def begin(self, netns, folder, setup):
        self.peer = openntpd(netns, folder, [f"listen on {ADDRESS}"])
        self.process = self.peer.process


SERVERS = [Echo, Lyrebird, Chrony, NtpsecServer, Openntpd]
if (HELPERS / "xdp_load").exists():
    SERVERS += [XdpEcho, LyrebirdXdp]
