"""How many NTP requests a second a server answers on one core, what an answer costs and how long it takes: Lyrebird, the
servers of the distribution, and a bare UDP echo. Figures only; run by `make bench-ntp`.

For each kind of request all servers stand ready side by side. Each round measures every one of them once; the table has
medians over rounds and ratios of what was measured in the same round, so that other work on the machine meets all of them.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from servers import (ADDRESS, CLIENT_CORE, GATEWAY, HELPERS, KEY, LINK, NETWORK, SECRET, SERVERS,  # noqa: E402
                     awake, pinned, wait_for)
from lyrebird import Lab, ip  # noqa: E402

MANY = 1000000
MANY_SLOW = 1400000  # hosts that come round less often than every 2 s, which is what rate limiting allows
TASKS = [("plain", 10), ("plain", MANY), ("rules", MANY), ("limits", MANY_SLOW), ("mac", 10), ("kernel", 10),
         ("kernel", MANY), ("flood", 10), ("flood", MANY)]
WORDS = {"plain": "plain", "rules": "1,000 access rules", "limits": "rate limiting", "mac": "AES-128-CMAC",
         "kernel": "in the kernel, asked over AF_XDP", "flood": "in the kernel, asked by the kernel"}
GENERATORS = defaultdict(lambda: "load", kernel="xdp_load", flood="flood")
SAMPLE = ["--sample", "yes"] if (HELPERS / "flood").exists() else []
# Who answers plain requests beside those that a task is about, to be compared with.
BESIDE = {"rules": ("bare echo", "Lyrebird"), "limits": ("bare echo", "Lyrebird"), "mac": ("bare echo",),
          "kernel": ("chrony",), "flood": ("chrony",)}
CEILINGS = ("bare XDP echo", "bare echo")
REFERENCES = ("chrony", "chrony, plain")
MODEST = 100000  # requests a second: a load for all, where chrony is not there to say
SECONDS = 0.5  # of a measurement at a given rate


class Field:
    """Two namespaces: the server's, with a way to all clients, and the generator's."""

    def __init__(self):
        self.lab = Lab()
        self.dev, self.cli = self.lab.dev, self.lab.cli

    def furnish(self):
        """Before each server, as the one before may have taken its addresses along. The gateway's MAC address is
        nobody's, so the generator's host drops at once what its packet socket has seen."""
        ip("-n", self.dev, "link", "set", LINK, "up")
        ip("-n", self.dev, "address", "replace", f"{ADDRESS}/24", "dev", LINK)
        ip("-n", self.dev, "neigh", "replace", GATEWAY, "lladdr", "02:00:00:00:00:02", "dev", LINK, "nud", "permanent")
        ip("-n", self.dev, "route", "replace", "10.128.0.0/9", "via", GATEWAY)

    def mac(self):
        return ip("-n", self.dev, "-br", "link", "show", LINK).stdout.split()[2]

    def load(self, server, setup, clients, *what):
        key = ["--key", f"{KEY}:{SECRET.hex()}"] if setup == "mac" else []
        echo = ["--echo", "yes"] if "echo" in server.name else []
        command = pinned(CLIENT_CORE, HELPERS / GENERATORS[setup], "--link", LINK, "--mac", self.mac(), "--server", ADDRESS,
                         "--network", NETWORK, "--clients", clients, "--stratum", server.stratum, *key, *echo, *SAMPLE, *what)
        done = subprocess.run(["ip", "netns", "exec", self.cli, *command], capture_output=True, text=True, check=True)
        return json.loads(done.stdout)

    def end(self):
        self.lab.close()


def answers(field, server, setup):
    """Once it does: a server may need a while until it knows the time."""
    return field.load(server, setup, 10, "hold", 200, 0.05)["answered"] > 0


class Stand:
    """A server that is ready, in namespaces of its own. As long as nobody asks, it costs the others nothing."""

    def __init__(self, kind, setup, clients, folder):
        self.setup, self.clients, self.near = setup, clients, 0
        self.field, self.server = Field(), None
        try:
            self.field.furnish()
            self.server = kind(self.field.dev, folder, setup)
            self.field.furnish()
            wait_for(lambda: answers(self.field, self.server, setup), f"{self.server.name} to answer", 30)
        except BaseException:
            self.end()
            raise

    def load(self, *what):
        return self.field.load(self.server, self.setup, self.clients, *what)

    def latency(self, rate):
        return self.load("hold", rate, SECONDS)["p99"]

    def measure(self):
        server = self.server
        most = self.load("seek", self.near)
        self.near = most["answers"]
        before = server.cpu()
        full = self.load("hold", 0.9 * most["answers"], SECONDS)
        spent = server.cpu() - before
        half = self.load("hold", 0.5 * most["answers"], SECONDS)
        return {"rate": most["answers"], "cpu": 1e6 * spent / max(full["answered"], 1), "p50": half["p50"],
                "p99": half["p99"], "idle": server.idle, "memory": server.memory() - server.idle,
                "limit": "generator" if most["generator"] else "server"}

    def end(self):
        if self.server:
            self.server.end()
        self.field.end()


def stand_up(kinds, setup, clients, folder):
    """The servers of a task, by the name of their rows."""
    stands = {}
    try:
        for kind in kinds:
            for how in ("plain", setup) if kind.name in BESIDE.get(setup, ()) else (setup,):
                if how in kind.setups:
                    name = kind.name if how == setup else f"{kind.name}, plain"
                    stands[name] = Stand(kind, how, clients, Path(folder) / f"{setup}-{clients}-{name}".replace(" ", "-"))
    except BaseException:
        take_down(stands)
        raise
    return stands


def take_down(stands):
    for stand in stands.values():
        stand.end()


def compare(kinds, setup, clients, rounds, folder):
    """All servers of a task stand ready side by side and are asked one after the other, round by round: what else goes on
    meets all of them."""
    stands, found = stand_up(kinds, setup, clients, folder), defaultdict(list)
    try:
        for number in range(rounds):
            for name, stand in stands.items():
                found[name].append(stand.measure())
            reference = next((found[name][-1]["rate"] for name in REFERENCES if name in found), 2 * MODEST)
            for name, stand in stands.items():
                found[name][-1]["same"] = stand.latency(0.5 * reference)
                print(f"  {number + 1} {setup} {clients} {name}: {found[name][-1]}", file=sys.stderr, flush=True)
    finally:
        take_down(stands)
    return found


def median(rows, figure):
    return statistics.median(row[figure] for row in rows)


def ratio(rows, found, names, figure="rate"):
    """Of what was measured in the same round, to the first of the named servers that there is."""
    for others in filter(None, (found.get(name) for name in names)):
        return f"{statistics.median(a[figure] / b[figure] for a, b in zip(rows, others)):.2f}"
    return "-"


def show(found, setup, clients):
    ceilings = [*CEILINGS, *(f"{name}, plain" for name in CEILINGS)]
    for name, rows in found.items():
        print(f"| {WORDS[setup]}, {clients:,} | {name} | {median(rows, 'rate'):,.0f} | "
              f"{ratio(rows, found, REFERENCES)} | {ratio(rows, found, ceilings)} | "
              f"{median(rows, 'cpu'):.2f} | {median(rows, 'p50'):.1f} | {median(rows, 'p99'):.1f} | "
              f"{ratio(rows, found, REFERENCES, 'p99')} | {ratio(rows, found, REFERENCES, 'same')} | "
              f"{median(rows, 'idle'):.1f} + {median(rows, 'memory'):.1f} |", flush=True)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", maxsplit=1)[0])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--servers", default=",".join(kind.name for kind in SERVERS))
    parser.add_argument("--setups", default=",".join(WORDS))
    parser.add_argument("--clients", type=int, help="only tasks with so many")
    return parser.parse_args()


def main():
    chosen = arguments()
    kinds = [kind for kind in SERVERS if kind.name in chosen.servers.split(",")]
    began = time.monotonic()
    print("| requests, clients | server | answers/s | to chrony | to the echo | CPU, µs | p50, µs | p99, µs | to chrony | "
          "at one load | memory, MB |")
    print("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory(prefix="bench_ntp") as folder, awake():
        for setup, clients in TASKS:
            able = any(setup in kind.setups for kind in kinds)
            if able and setup in chosen.setups.split(",") and chosen.clients in (None, clients):
                show(compare(kinds, setup, clients, chosen.rounds, folder), setup, clients)
    print(f"{chosen.rounds} rounds in {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
