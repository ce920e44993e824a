"""Labs of 1, 10, 100 and 1,000 devices: the start (also its processor time, for a machine that does other work), memory, idle processor time, NTP and Telnet in every network, the end.

Usage: bench_lab.py [COUNT]...  The devices are a tree in which each node follows the one above it. What is asked for inside
the networks needs root.
"""

import ctypes
import json
import os
import socket
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BINARY = Path(os.environ.get("LYREBIRD", "build/lyrebird")).resolve()
FANOUT = 4
USER, PASSWORD = "admin", "Bench-2026-lab"
IDLE_SECONDS = 10
SETTLE_SECONDS = int(os.environ.get("SETTLE", "150"))
CLONE_NEWNET = 0x40000000
libc = ctypes.CDLL(None, use_errno=True)


def network(link):
    return f"10.{link >> 8}.{link & 255}"


def address(node):
    """One that the node has."""
    return f"{network(node)}.2" if node else f"{network(1)}.1"


def node_text(node, count):
    lines = [f"sysname d{node}", "ntp server source-interface all enable"]
    lines.append(f"ntp unicast-server {network(node)}.1" if node else "ntp refclock-master 1")
    ports = [(1, f"{network(node)}.2")] if node else []
    children = range(FANOUT * node + 1, min(FANOUT * node + FANOUT + 1, count))
    ports += [(2 + i, f"{network(child)}.1") for i, child in enumerate(children)]
    if count == 1:
        lines += ["interface MEth0/0/0", f" ip address {address(0)} 24"]
    for port, own in ports:
        lines += [f"interface 100GE1/0/{port}", " undo portswitch", f" ip address {own} 24"]
    return f"    d{node}:\n      startup-config: |\n" + "".join(f"        {line}\n" for line in lines)


def lab_text(count):
    text = f"name: bench{count}\ntopology:\n  nodes:\n" + "".join(node_text(i, count) for i in range(count))
    links = [f'    - endpoints: ["d{(i - 1) // FANOUT}:100GE1/0/{2 + (i - 1) % FANOUT}", "d{i}:100GE1/0/1"]\n'
             for i in range(1, count)]
    return text + ("  links:\n" + "".join(links) if links else "")


def lab(verb, folder, *arguments):
    command = [BINARY, "lab", verb, "-f", f"{folder}/lab.yaml", "--state", f"{folder}/state", *arguments]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout


def processes(folder):
    """Process ids of the devices by name, and that of the lab."""
    found = {}
    for path in Path("/proc").glob("[0-9]*"):
        try:
            if str(folder).encode() in (path / "cmdline").read_bytes():
                found[(path / "comm").read_text().strip()] = int(path.name)
        except OSError:
            pass
    return found


def processor_seconds(pids):
    return sum(int(Path(f"/proc/{p}/schedstat").read_text().split()[0]) for p in pids) / 1e9


def nodes(folder):
    return json.loads(lab("status", folder, "--json"))["nodes"]


def telnet_answers(host):
    with socket.create_connection((host, 23), timeout=5) as s:
        return bool(s.recv(16))


def ntp_answers(host):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        s.settimeout(5)
        s.sendto(struct.pack(">B", 0x23) + bytes(47), (host, 123))
        return len(s.recv(128)) == 48


def ask_inside(pids, count):
    """How many devices answer Telnet, and NTP, in their own network."""
    home = os.open("/proc/self/ns/net", os.O_RDONLY)
    answers = [0, 0]
    for i in range(count):
        there = os.open(f"/proc/{pids[f'd{i}']}/ns/net", os.O_RDONLY)
        libc.setns(there, CLONE_NEWNET)
        os.close(there)
        for which, ask in enumerate((telnet_answers, ntp_answers)):
            try:
                answers[which] += ask(address(i))
            except OSError:
                pass
        libc.setns(home, CLONE_NEWNET)
    os.close(home)
    return answers


def settle(folder, count, began):
    """Seconds from the start until every device is synchronized, and how many are."""
    while True:
        synchronized = sum(n["ntp"]["synchronized"] for n in nodes(folder) if n["ntp"])
        seconds = time.monotonic() - began
        if synchronized == count or seconds > SETTLE_SECONDS:
            return seconds, synchronized
        time.sleep(1)


def measure(count):
    folder = tempfile.mkdtemp(prefix="lyrebird-bench")
    Path(folder, "lab.yaml").write_text(lab_text(count))
    began = time.monotonic()
    lab("up", folder, "--admin", f"{USER}:{PASSWORD}")
    up = time.monotonic() - began
    try:
        spent = processor_seconds(processes(folder).values())
        settled, synchronized = settle(folder, count, began)
        pids = processes(folder)
        memory = [n["memory_kb"] for n in nodes(folder)]
        before = processor_seconds(pids.values())
        time.sleep(IDLE_SECONDS)
        idle = (processor_seconds(pids.values()) - before) / IDLE_SECONDS
        telnet, ntp = ask_inside(pids, count) if os.geteuid() == 0 else ("-", "-")
    finally:
        began = time.monotonic()
        lab("down", folder)
    down = time.monotonic() - began
    print(f"{count:5}  up {up:6.2f} s  {spent:5.2f} s of processor time   private kB: median {statistics.median(memory):.0f}, "
          f"most {max(memory)}   idle {idle * 100:5.2f} % of a core   NTP settled {synchronized} in {settled:.0f} s   "
          f"answers inside: Telnet {telnet}, NTP {ntp}   down {down:5.2f} s", flush=True)
    subprocess.run(["rm", "-rf", folder], check=True)


for number in sys.argv[1:] or ("1", "10", "100", "200", "1000"):
    measure(int(number))
