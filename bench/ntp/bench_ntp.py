"""How many NTP requests a second a server answers on one core, what an answer costs and how long it takes: Lyrebird, the
servers of the distribution, and a bare UDP echo. Figures only; run by `make bench-ntp`.

Each round measures every server once; the table has medians over rounds and ratios of what was measured in the same
round, so that other work on the machine meets all of them.
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
                     pinned, wait_for)
from lyrebird import Lab, ip  # noqa: E402

MANY = 1000000
TASKS = [("plain", 10), ("plain", MANY), ("rules", MANY), ("limits", MANY), ("mac", 10), ("kernel", 10),
         ("kernel", MANY)]
WORDS = {"plain": "plain", "rules": "1,000 access rules", "limits": "rate limiting", "mac": "AES-128-CMAC",
         "kernel": "plain, in the kernel"}
# What a row is compared with: set-up and server. Chrony has no other path for what the kernel answers.
CHRONY = {"kernel": "plain"}
CEILING = {"kernel": ("bare XDP echo", "kernel")}
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
        program = "xdp_load" if setup == "kernel" else "load"
        command = pinned(CLIENT_CORE, HELPERS / program, "--link", LINK, "--mac", self.mac(), "--server", ADDRESS,
                         "--network", NETWORK, "--clients", clients, "--stratum", server.stratum, *key, *echo, *what)
        done = subprocess.run(["ip", "netns", "exec", self.cli, *command], capture_output=True, text=True, check=True)
        return json.loads(done.stdout)

    def end(self):
        self.lab.close()


def answers(field, server, setup):
    """Once it does: a server may need a while until it knows the time."""
    return field.load(server, setup, 10, "hold", 200, 0.05)["answered"] > 0


def measure(field, server, setup, clients):
    most = field.load(server, setup, clients, "seek")
    before = server.cpu()
    full = field.load(server, setup, clients, "hold", 0.9 * most["answers"], SECONDS)
    spent = server.cpu() - before
    half = field.load(server, setup, clients, "hold", 0.5 * most["answers"], SECONDS)
    return {"rate": most["answers"], "cpu": 1e6 * spent / max(full["answered"], 1), "p50": half["p50"],
            "p99": half["p99"], "idle": server.idle, "memory": server.memory() - server.idle,
            "limit": "generator" if most["generator"] else "server"}


def one(field, kind, setup, clients, folder):
    field.furnish()
    server = kind(field.dev, folder, setup)
    try:
        field.furnish()
        wait_for(lambda: answers(field, server, setup), f"{server.name} to answer", 30)
        return measure(field, server, setup, clients)
    finally:
        server.end()


def median(rows, figure):
    return statistics.median(row[figure] for row in rows)


def ratio(rows, others):
    """Of what was measured in the same round."""
    return statistics.median(a["rate"] / b["rate"] for a, b in zip(rows, others)) if rows and others else None


def show(found, kinds):
    print("| requests, clients | server | answers/s | to chrony | to the echo | CPU, µs | p50, µs | p99, µs | memory, MB |")
    print("|---|---|---:|---:|---:|---:|---:|---:|---:|")
    for setup, clients in TASKS:
        for kind in kinds:
            rows = found[kind.name, setup, clients]
            if not rows:
                continue
            ceiling, task = CEILING.get(setup, ("bare echo", "plain"))
            ratios = [ratio(rows, found["chrony", CHRONY.get(setup, setup), clients]),
                      ratio(rows, found[ceiling, task, clients])]
            words = ["-" if r is None else f"{r:.2f}" for r in ratios]
            print(f"| {WORDS[setup]}, {clients:,} | {kind.name} | {median(rows, 'rate'):,.0f} | {words[0]} | {words[1]} | "
                  f"{median(rows, 'cpu'):.2f} | {median(rows, 'p50'):.1f} | {median(rows, 'p99'):.1f} | "
                  f"{median(rows, 'idle'):.1f} + {median(rows, 'memory'):.1f} |", flush=True)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", maxsplit=1)[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--servers", default=",".join(kind.name for kind in SERVERS))
    parser.add_argument("--setups", default="plain,rules,limits,mac,kernel")
    parser.add_argument("--clients", type=int, help="only tasks with so many")
    return parser.parse_args()


def main():
    chosen = arguments()
    kinds = [kind for kind in SERVERS if kind.name in chosen.servers.split(",")]
    tasks = [(s, n) for s, n in TASKS if s in chosen.setups.split(",") and chosen.clients in (None, n)]
    found = defaultdict(list)
    field = Field()
    began = time.monotonic()
    try:
        with tempfile.TemporaryDirectory(prefix="bench_ntp") as folder:
            for number in range(chosen.rounds):
                for setup, clients in tasks:
                    for kind in kinds:
                        if setup in kind.setups:
                            place = Path(folder) / f"{number}-{kind.name}-{setup}-{clients}".replace(" ", "-")
                            row = one(field, kind, setup, clients, place)
                            found[kind.name, setup, clients].append(row)
                            print(f"  {number + 1} {setup} {clients} {kind.name}: {row}", file=sys.stderr, flush=True)
    finally:
        field.end()
    show(found, kinds)
    print(f"{chosen.rounds} rounds in {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
