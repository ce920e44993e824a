"""What a client makes of each server's time stamps: chronyd asks each one once a second and leaves the clock alone. All of
them tell the host's own time, so an offset is an error and nothing else. They are asked in the interleaved mode, but for
the kernel, which does not know it. Figures only; run by `make bench-ntp`."""

import argparse
import statistics
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from bench_ntp import Field  # noqa: E402
from servers import ADDRESS, LINK, SERVERS, LyrebirdXdp, awake  # noqa: E402
from ntp_peers import Chronyd  # noqa: E402

CLIENT = "10.1.1.9/24"
OFFSET, DELAY = 11, 12  # columns of chrony's log of measurements


def rows(folder):
    """(offset, delay) of each answer, µs."""
    log = folder / "logs/measurements.log"
    lines = log.read_text(encoding="ascii").splitlines() if log.exists() else []
    words = [line.split() for line in lines if line[:1].isdigit()]
    return [(1e6 * float(w[OFFSET]), 1e6 * float(w[DELAY])) for w in words if float(w[DELAY])]


def begin(kind, folder, stack):
    """A field of its own with the server and its client; returns the folder of the client."""
    field = Field()
    stack.callback(field.end)
    field.furnish()
    if kind is LyrebirdXdp:
        field.lab.whole_checksums()
        field.lab.receive_natively()
    server = kind(field.dev, folder / "server", "plain")
    stack.callback(server.end)
    field.furnish()
    field.lab.client_address(CLIENT, LINK)
    (folder / "client").mkdir()
    client = Chronyd(field.cli, folder / "client", [
        f"server {ADDRESS} minpoll 0 maxpoll 0{'' if kind is LyrebirdXdp else ' xleave'}", "log rawmeasurements", "logdir {folder}/logs"])
    stack.callback(client.end)
    return client.folder


def show(name, found):
    if not found:  # chronyd takes no time from a server that does not know it
        print(f"| {name} | 0 | - | - | - | - |")
        return
    offsets, delays = sorted(f[0] for f in found), [f[1] for f in found]
    few = len(offsets) // 20
    middle = offsets[few:len(offsets) - few]  # one answer that the machine held up counts for more than all others
    print(f"| {name} | {len(found)} | {statistics.median(offsets):.2f} | {statistics.pstdev(offsets):.2f} | "
          f"{statistics.pstdev(middle):.2f} | {statistics.median(delays):.1f} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split(":", maxsplit=1)[0])
    parser.add_argument("--seconds", type=int, default=60)
    seconds = parser.parse_args().seconds
    with tempfile.TemporaryDirectory(prefix="bench_ntp") as folder, ExitStack() as stack, awake():
        clients = {}
        for kind in (k for k in SERVERS if "echo" not in k.name):
            place = Path(folder) / kind.name.replace(" ", "-")
            place.mkdir()
            clients[kind.name] = begin(kind, place, stack)
        time.sleep(seconds)
        print("| server | answers | offset, µs | jitter, µs | of nine tenths | delay, µs |\n|---|---:|---:|---:|---:|---:|")
        for name, client in clients.items():
            show(name, rows(client))


if __name__ == "__main__":
    main()
