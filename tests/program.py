"""A client program on a pseudo-terminal: the same dialogue as over Telnet, through what people have on their machines.

Knows how to run a program and to talk through it, and nothing of what the device should answer.
"""

import fcntl
import os
import pty
import select
import struct
import termios
import time

from lyrebird import LIMIT, Closed, Telnet


class Program(Telnet):
    def __init__(self, words, environment=None, width=200, height=24):
        self.raw, self.text, self._rest, self.eof, self.options = b"", "", b"", False, []
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            try:
                os.execvpe(words[0], words, environment or os.environ)
            finally:
                os._exit(127)
        self.status = None
        self.resize(width, height)

    def resize(self, width, height):
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))

    @property
    def socket(self):
        return self.fd

    def send(self, data):
        data = data.encode("latin-1") if isinstance(data, str) else data
        while data:
            readable, writable, _ = select.select([self.fd], [self.fd], [], LIMIT)
            assert readable or writable, "the program takes no input"
            if readable:
                self._receive()
            if self.eof:
                raise Closed()
            if writable:
                data = data[os.write(self.fd, data[:1024]):]

    def _receive(self):
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            data = b""
        if not data:
            self.eof = True
        self.raw += data
        self.text += data.decode("latin-1")

    def close(self):
        """Hangs up; the exit status of the program."""
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1
        if self.status is None:
            end = time.monotonic() + LIMIT
            while self.status is None:
                pid, status = os.waitpid(self.pid, os.WNOHANG)
                if pid:
                    self.status = os.waitstatus_to_exitcode(status)
                elif time.monotonic() > end:
                    os.kill(self.pid, 9)
                else:
                    select.select([], [], [], 0.01)
        return self.status
