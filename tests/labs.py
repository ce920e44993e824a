"""Labs for the tests: brought up in a folder of the test, looked at, and gone afterwards whatever happened."""

import json
import os
import re
import subprocess
from pathlib import Path

from lyrebird import BINARY, LIMIT, PASSWORD, USER, wait_for

PROGRESS = re.compile(r"^\d+ of \d+ nodes are up\n", re.M)  # of a start that takes more than a second
DEVICE = """    {name}:
      kind: huawei_vrp
      startup-config: |
        sysname {name}
{lines}"""


def device(name, *lines):
    """A node of a lab file; lines are its configuration."""
    return DEVICE.format(name=name, lines="".join(f"        {line}\n" for line in lines))


def port(number, address):
    """Lines that give a port an address."""
    return (f"interface 100GE1/0/{number}", " undo portswitch", f" ip address {address}")


def topology(name, nodes, links=()):
    """The text of a lab file. links: pairs "sw1:100GE1/0/1"."""
    text = f"name: {name}\ntopology:\n  nodes:\n" + "".join(nodes)
    if links:
        text += "  links:\n" + "".join(f'    - endpoints: ["{a}", "{b}"]\n' for a, b in links)
    return text


class LabRun:
    """A lab file and the verbs on it. `close` takes the lab down and says what a sanitizer has found."""

    def __init__(self, folder, text, binary=BINARY, user=None):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.file = self.folder / "lab.yaml"
        self.file.write_text(text)
        self.state = self.folder / "state"
        self.reports = self.folder / "reports"
        self.reports.mkdir(exist_ok=True)
        self.binary = binary
        self.user = user
        if user:
            for path in (self.folder, self.reports):
                os.chown(path, user, user)
        self.name = next((line.split()[1] for line in text.splitlines() if line.startswith("name: ")), "")

    def environment(self):
        report = self.reports / "report"
        return os.environ | {
            "ASAN_OPTIONS": f"log_path={report}:detect_leaks=0:exitcode=99",
            "UBSAN_OPTIONS": f"log_path={report}:print_stacktrace=1:halt_on_error=1",
        }

    def command(self, verb, *arguments):
        return [str(self.binary), "lab", verb, "--state", str(self.state), "-f", str(self.file), *arguments]

    def run(self, verb, *arguments, text=None):
        """(exit status, standard output, standard error)"""
        done = subprocess.run(self.command(verb, *arguments), capture_output=True, text=True, input=text, timeout=LIMIT * 3,
                              env=self.environment(), cwd=self.folder, user=self.user, group=self.user,
                              extra_groups=[] if self.user else None)
        return done.returncode, done.stdout, PROGRESS.sub("", done.stderr)

    def ok(self, verb, *arguments, text=None):
        status, out, err = self.run(verb, *arguments, text=text)
        assert status == 0 and not err, f"lab {verb} ended with {status}:\n{out}{err}"
        return out

    def up(self, *arguments):
        self.ok("up", "--admin", f"{USER}:{PASSWORD}", *arguments)
        return self

    def nodes(self):
        """What `status` tells, by name of the node."""
        return {n["name"]: n for n in json.loads(self.ok("status", "--json"))["nodes"]}

    def processes(self):
        """Processes of the lab: its own and those of devices have its folder in their command line."""
        found = []
        for path in Path("/proc").glob("[0-9]*"):
            try:
                words = (path / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if b"lab" in words and str(self.state).encode() in words:
                found.append(int(path.name))
        return found

    def supervisor(self):
        """The process that the lab hangs on."""
        return next(p for p in self.processes() if Path(f"/proc/{p}/comm").read_text() == "lyrebird-lab\n")

    def gone(self):
        wait_for(lambda: not self.processes(), "the end of the lab's processes")

    def close(self):
        self.run("down")
        self.gone()
        texts = [f"{f.name}:\n{f.read_text(errors='replace')}" for f in sorted(self.reports.iterdir())]
        assert not texts, "sanitizer reports:\n" + "\n".join(texts)
