"""Real NTP programs of the distribution, each in a network namespace and without the right to set a clock.

Knows how to start them, what they say and where they keep it; nothing of what they should find.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from lyrebird import LIMIT, PEERS, wait_for

# A program finds its users and folders in a mount namespace of its own, which `ip netns exec` makes. It loses the right
# to set the clock of the host before its first instruction, and nothing it runs gets it back.
PRIVATE = """set -e
mount -t tmpfs none /run
mount -t tmpfs none /var/lib
mkdir -p /run/empty /run/systemd/netif/links /run/systemd/timesync /run/systemd/timesyncd.conf.d \
	/var/lib/systemd/timesync /var/lib/openntpd/db /var/lib/openntpd/run
cat >/run/passwd <<END
root:x:0:0::/root:/bin/sh
nobody:x:65534:65534::/:/bin/sh
ntpd:x:64000:64000::/run/empty:/bin/sh
systemd-timesync:x:64001:64001::/:/bin/sh
END
cut -d : -f 1-4 /run/passwd | sed 's/:[0-9]*$/:/' >/run/group
mount --bind /run/passwd /etc/passwd
mount --bind /run/group /etc/group
[ -z "$TIMESYNCD" ] || printf '[Time]\\nNTP=%s\\nFallbackNTP=\\n' "$TIMESYNCD" >/run/systemd/timesyncd.conf.d/peer.conf
chown -R 64001:64001 /run/systemd /var/lib/systemd
exec setpriv --pdeathsig TERM --bounding-set -sys_time --inh-caps -all -- "$@"
"""


def environment(**more):
    folders = [*(PEERS / "usr/lib").glob("*-linux-gnu"), PEERS / "usr/lib"]
    folders += [f / below for f in folders for below in ("systemd", "ntp")]
    return os.environ | {"LD_LIBRARY_PATH": ":".join(map(str, folders)), "TIMESYNCD": "", **more}


def private(netns, *command):
    return ["ip", "netns", "exec", netns, "sh", "-c", PRIVATE, "sh", *map(str, command)]


def python_ntp(folder):
    """The Python modules of the distribution in a folder where they find their C library; returns the search path."""
    modules = Path(folder) / "python"
    if not modules.exists():
        modules.mkdir(parents=True)
        unpacked = PEERS / "usr/lib/python3/dist-packages"
        shutil.copytree(unpacked / "ntp", modules / "ntp")
        shutil.copy(unpacked / "ntplib.py", modules)
        shutil.copy(next((PEERS / "usr/lib").glob("*/ntp/libntpc.so.1")), modules / "ntp/libntpc.so")
    return {"PYTHONPATH": str(modules), "PYTHONDONTWRITEBYTECODE": "1"}


class Peer:
    """A running program whose output goes to a file."""

    def __init__(self, netns, folder, name, *command, text="", **variables):
        """`text` becomes its configuration file, which `{conf}` in the command stands for."""
        self.netns, self.name = netns, name
        self.folder = Path(folder) / name
        self.folder.mkdir(mode=0o700)
        self.conf = self.folder / "conf"
        self.conf.write_text(text.replace("{folder}", str(self.folder)))
        self.log = self.folder / "log"
        words = [str(word).replace("{conf}", str(self.conf)) for word in command]
        with open(self.log, "wb") as out:
            self.process = subprocess.Popen(private(netns, *words), stdin=subprocess.DEVNULL, stdout=out,
                                            stderr=subprocess.STDOUT, env=environment(**variables), cwd=self.folder)

    def output(self):
        return self.log.read_text(errors="replace")

    def wait(self, condition, what, limit=LIMIT):
        """The value of condition(), once it is true."""
        def look():
            value = condition()
            assert value or self.process.poll() is None, f"{self.name} ended: {self.output()}"
            return value

        try:
            return wait_for(look, what, limit)
        except AssertionError as problem:
            raise AssertionError(f"{problem}; {self.name} said {self.output()!r}") from None

    def says(self, pattern, limit=LIMIT):
        """The first match of the pattern in what it has said."""
        return self.wait(lambda: re.search(pattern, self.output(), re.M), f"{pattern!r}", limit)

    def query(self, *command, **variables):
        done = subprocess.run(["ip", "netns", "exec", self.netns, *map(str, command)], capture_output=True, text=True,
                              timeout=LIMIT, env=environment(**variables), check=False)
        return done.stdout

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(LIMIT)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(LIMIT)


NTPDATA = ("address _ port local _ leap version mode stratum poll _ precision _ root_delay root_dispersion refid _ reference "
           "offset delay dispersion _ _ _ _ _ interleaved authenticated _ _ sent received valid good").split()


class Chronyd(Peer):
    """chronyd; `lines` are those of chrony.conf that are not about where it puts its own things."""

    def __init__(self, netns, folder, lines, name="chronyd"):
        text = "cmdport 0\nbindcmdaddress {folder}/sock\npidfile {folder}/pid\n" + "\n".join(lines) + "\n"
        super().__init__(netns, folder, name, PEERS / "usr/sbin/chronyd", "-d", "-x", "-u", "root", "-f", "{conf}",
                         text=text)

    def ask(self, *words):
        """The rows of a report of chronyc, each a list of words."""
        text = self.query(PEERS / "usr/bin/chronyc", "-h", self.folder / "sock", "-c", "-n", *words)
        return [line.split(",") for line in text.splitlines() if "," in line]

    def ntpdata(self):
        """What it knows of each source that has answered, by address."""
        rows = (dict(zip(NTPDATA, row)) for row in self.ask("ntpdata"))
        return {row["address"]: row for row in rows if row["good"] != "0"}


class Ntpsec(Peer):
    """ntpd of NTPsec, which serves, asks and leaves the clock alone."""

    def __init__(self, netns, folder, lines, name="ntpsec"):
        text = "disable ntp\ndisable kernel\nrestrict 127.0.0.1\n" + "\n".join(lines) + "\n"
        super().__init__(netns, folder, name, PEERS / "usr/sbin/ntpd", "-n", "-c", "{conf}", "-l", "{conf}.log", text=text)
        self.log = Path(f"{self.conf}.log")
        self.log.touch()
        self.python = python_ntp(folder)

    def ntpq(self, *commands):
        words = [word for command in commands for word in ("-c", command)]
        return self.query("/usr/bin/python3", PEERS / "usr/bin/ntpq", "-n", *words, "127.0.0.1", **self.python)

    def associations(self):
        """The variables of each association, by address."""
        ids = re.findall(r"^ +\d+ +(\d+) ", self.ntpq("as"), re.M)
        text = self.ntpq(*(f"rv {number}" for number in ids)) if ids else ""
        found = (dict(re.findall(r"(\w+)=([^\s,]+)", part)) for part in text.split("associd=")[1:])
        return {variables["srcadr"]: variables for variables in found if "srcadr" in variables}


def openntpd(netns, folder, lines, name="openntpd"):
    return Peer(netns, folder, name, PEERS / "openntpd/usr/sbin/openntpd", "-d", "-v", "-f", "{conf}",
                text="\n".join(lines) + "\n")


def timesyncd(netns, folder, server, name):
    return Peer(netns, folder, name, "setpriv", "--reuid", "64001", "--regid", "64001", "--clear-groups",
                PEERS / "lib/systemd/systemd-timesyncd", TIMESYNCD=server, SYSTEMD_LOG_LEVEL="debug",
                SYSTEMD_LOG_TARGET="console")


def ntpdig(netns, folder, server, name):
    return Peer(netns, folder, name, "/usr/bin/python3", PEERS / "usr/bin/ntpdig", "-j", server, **python_ntp(folder))


NTPLIB = """import json, sys, ntplib
for host in sys.argv[1:]:
    for version in 1, 2, 3, 4:
        answer = ntplib.NTPClient().request(host, version=version)
        print(json.dumps({"host": host, "asked": version, "refid": ntplib.ref_id_to_text(answer.ref_id, answer.stratum)}
                         | {name: getattr(answer, name) for name in ("version", "mode", "leap", "stratum", "offset")}),
              flush=True)
"""


def ntplib(netns, folder, *servers):
    return Peer(netns, folder, "ntplib", "/usr/bin/python3", "-c", NTPLIB, *servers, **python_ntp(folder))


NEEDED = ("usr/sbin/chronyd", "usr/sbin/ntpd", "usr/bin/ntpdig", "openntpd/usr/sbin/openntpd",
          "lib/systemd/systemd-timesyncd", "usr/lib/python3/dist-packages/ntplib.py")


def need_peers():
    if os.geteuid():
        pytest.skip("network namespaces by name need root")
    if any(not (PEERS / program).exists() for program in NEEDED):
        pytest.skip("no NTP programs: tools/deps.sh peers build/peers")
