"""SSH for the tests: OpenSSH's own client on a pseudo-terminal or for one command, and paramiko for what it cannot do.

Knows how to get in and to talk, and nothing of what the device should answer.
"""

import os
import subprocess
from contextlib import contextmanager

from lyrebird import LIMIT, PASSWORD, USER
from program import Program

OPTIONS = ["-F", "/dev/null", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o",
           "LogLevel=ERROR", "-o", "NumberOfPasswordPrompts=1"]


def environment(folder, password):
    """OpenSSH asks a program for the password when it is told to."""
    helper = folder / "askpass"
    if not helper.exists():
        helper.write_text('#!/bin/sh\nprintf "%s\\n" "$LYREBIRD_PASSWORD"\n')
        helper.chmod(0o700)
    return os.environ | {"SSH_ASKPASS": str(helper), "SSH_ASKPASS_REQUIRE": "force", "DISPLAY": "none",
                         "LYREBIRD_PASSWORD": password}


def command(device, *options, user=USER, program="ssh", port="-p"):
    host, number = device.ssh_address
    return [program, *options, *OPTIONS, port, str(number), *([f"{user}@{host}"] if program == "ssh" else [])]


def run(device, *words, options=(), user=USER, password=PASSWORD, text=""):
    """`ssh host WORDS`: the finished process."""
    return subprocess.run([*command(device, *options, user=user), *words], input=text, capture_output=True, text=True,
                          timeout=LIMIT * 3, env=environment(device.folder, password))


class Ssh(Program):
    """The same dialogue as over Telnet, through `ssh` on a pseudo-terminal."""

    def __init__(self, device, *options, user=USER, password=PASSWORD, width=200, height=24):
        super().__init__(command(device, *options, user=user), environment(device.folder, password), width, height)
        self.greeting = self.answer()


@contextmanager
def transport(device, user=USER, password=PASSWORD):
    """A paramiko connection that is logged in."""
    import paramiko
    client = paramiko.SSHClient()
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    client.connect(*device.ssh_address, username=user, password=password, look_for_keys=False, allow_agent=False,
                   timeout=LIMIT, banner_timeout=LIMIT, auth_timeout=LIMIT)
    try:
        yield client.get_transport()
    finally:
        client.close()


def read_until(channel, end, limit=LIMIT):
    """What a paramiko channel says up to a text at the end."""
    channel.settimeout(limit)
    text = b""
    while not text.endswith(end.encode()):
        piece = channel.recv(65536)
        assert piece, f"closed while waiting for {end!r}: {text!r}"
        text += piece
    return text.decode("latin-1")
