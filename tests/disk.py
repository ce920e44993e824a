"""What a disk holds after a loss of power: the system calls of a device are recorded, and every prefix of them gives
the states that the disk may be in.

A file's data is safe once the file was synced; a name (made, moved, removed) once its folder was. What was not synced
is lost, or, of names, it may have got there on its own. Knows calls and files; knows nothing of what is in them.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path

from lyrebird import LIMIT, wait_for

CALLS = "openat,write,pwrite64,writev,ftruncate,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,mkdir"
LINE = re.compile(r"(?:\d+ +)?(\d+\.\d+) (\w+)\((.*)\) += (-?\d+)")
STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
DESCRIPTOR = re.compile(r"^(\d+)<([^>]*)>")


def unescaped(text):
    return bytes.fromhex(text.replace("\\x", ""))


class Recorder:
    """strace on a running device, from entering the context to leaving it."""

    def __init__(self, device, file):
        self.device, self.file = device, Path(file)

    def __enter__(self):
        self.process = subprocess.Popen(
            ["strace", "-ttt", "-y", "-xx", "-s", "100000000", "-e", f"trace={CALLS}", "-o", self.file, "-p",
             str(self.device.pid)], stderr=subprocess.PIPE, text=True)
        wait_for(lambda: "attached" in self.process.stderr.readline(), "strace to attach")
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(LIMIT)

    def calls(self):
        """(time, name, path of the descriptor or None, strings, result) of every call that succeeded."""
        for line in self.file.read_text().splitlines():
            found = LINE.match(line)
            if not found or int(found[4]) < 0:
                continue
            fd = DESCRIPTOR.match(found[3])
            strings = [unescaped(s) for s in STRING.findall(found[3])]
            path = unescaped(fd[2]).decode() if fd and fd[2].startswith("\\x") else fd[2] if fd else None
            yield float(found[1]), found[2], path, strings, found[3]


class File:
    def __init__(self, data=b""):
        self.data = self.synced = data


class Disk:
    """The files below a folder, as the processes see them and as they are sure to survive."""

    def __init__(self, folder):
        self.folder = os.path.realpath(folder)
        self.names = {}
        for root, _, files in os.walk(self.folder):
            for name in files:
                path = os.path.join(root, name)
                if os.path.isfile(path) and not name.endswith(".sock"):
                    self.names[path] = File(Path(path).read_bytes())
        self.safe = dict(self.names)
        self.waiting = []  # changes of names that their folders have not been synced for

    def _name(self, path, file):
        """file None: the name goes."""
        if file is None:
            self.names.pop(path, None)
        else:
            self.names[path] = file
        self.waiting.append((path, file))

    def _sync(self, path):
        if path in self.names:
            self.names[path].synced = self.names[path].data
            return
        for name, file in [w for w in self.waiting if os.path.dirname(w[0]) == path]:
            if file is None:
                self.safe.pop(name, None)
            else:
                self.safe[name] = file
        self.waiting = [w for w in self.waiting if os.path.dirname(w[0]) != path]

    def play(self, name, path, strings, text):
        """One call. True if it was about a file of the folder."""
        paths = [os.path.join(self.folder, s.decode(errors="replace")) for s in strings]
        if name == "openat":
            if paths[-1].startswith(self.folder) and "O_CREAT" in text and paths[-1] not in self.names:
                self._name(paths[-1], File())
                return True
            if paths[-1] in self.names and "O_TRUNC" in text:
                self.names[paths[-1]].data = b""
                return True
        elif name.startswith("rename") and paths[0] in self.names:
            self._name(paths[1], self.names[paths[0]])
            self._name(paths[0], None)
            return True
        elif name.startswith("unlink") and paths[0] in self.names:
            self._name(paths[0], None)
            return True
        elif path and path.startswith(self.folder):
            if name in ("fsync", "fdatasync"):
                self._sync(path)
                return True
            if name.startswith("write") and path in self.names:
                self.names[path].data += b"".join(strings)
                return True
            assert name not in ("pwrite64", "ftruncate"), "not modelled"
        return False

    def states(self):
        """After a loss of power now: names that were not synced are lost, or have got there."""
        return [{p: f.synced for p, f in names.items()} for names in (self.safe, self.names)]

    def write(self, state, folder):
        """Puts such a state where a device can start from it."""
        shutil.rmtree(folder, ignore_errors=True)
        for path, data in state.items():
            target = Path(folder) / os.path.relpath(path, self.folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
