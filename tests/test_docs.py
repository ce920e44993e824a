"""The examples of README.md and docs/ do what they say."""

import re
import subprocess

import pytest

import screen
from lyrebird import BINARY, LIMIT, ROOT

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```([^\n]+)\n(.*?)^```$", re.S | re.M)


def blocks(kind):
    found = []
    for page in PAGES:
        for number, (info, text) in enumerate(BLOCK.findall(page.read_text())):
            if info == kind:
                found.append(pytest.param(page, number, text, id=f"{page.name}:{number}"))
    return found


@pytest.mark.parametrize("page,number,text", blocks("session"))
def test_the_sessions(page, number, text, device):
    heading, parts = screen.parse(text)
    assert not heading
    for part, shown, stopped in screen.Theatre(device).play(parts):
        assert screen.matches(part.lines, shown) and not stopped, f"{stopped}\n" + screen.difference(part.lines, shown)


@pytest.mark.parametrize("page,number,text", blocks("sh test"))
def test_the_shell_commands(page, number, text, device, tmp_path):
    tool = tmp_path / "bin/lyrebird"
    tool.parent.mkdir()
    tool.write_text(f'#!/bin/sh\nverb=$1; shift\nexec {device.binary} "$verb" --state {device.state} "$@"\n')
    tool.chmod(0o755)
    done = subprocess.run(["sh", "-eu", "-c", text], capture_output=True, text=True, timeout=LIMIT * 2, cwd=ROOT,
                          env=device.environment() | {"PATH": f"{tool.parent}:/usr/sbin:/usr/bin:/sbin:/bin"})
    assert done.returncode == 0, done.stdout + done.stderr
    after = BLOCK.findall(page.read_text())[number + 1:]
    if after and after[0][0] == "output":
        expected = after[0][1].splitlines()
        assert screen.matches(expected, done.stdout.splitlines()[-len(expected):]), done.stdout


@pytest.mark.parametrize("page,number,text", blocks("commands"))
def test_the_command_files(page, number, text, tmp_path):
    example = tmp_path / "example.cmd"
    example.write_text(text)
    views = ROOT / "cli/commands/views.cmd"
    done = subprocess.run([BINARY, "commands", "check", views, example], capture_output=True, text=True, timeout=LIMIT)
    assert done.returncode == 0, done.stderr


def test_links_lead_somewhere():
    for page in PAGES + [ROOT / "CONTRIBUTING.md"]:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text()):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_every_verb_of_the_makefile_is_there():
    text = (ROOT / "Makefile").read_text()
    for verb in "all run check check-long lint sanitize fuzz bench coverage install uninstall clean".split():
        assert re.search(rf"^{verb}:", text, re.M), verb
