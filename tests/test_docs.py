"""The examples of README.md and docs/ do what they say."""

import re
import subprocess

import pytest

from lyrebird import BINARY, LIMIT, ROOT
from sessions import play

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
def test_the_sessions(page, number, text, tmp_path):
    file = tmp_path / f"{page.stem}-{number}.session"
    file.write_text(text)
    status, said, errors = play(tmp_path, "test", file)
    assert status == 0, said + errors


@pytest.mark.parametrize("page,number,text", blocks("sh test"))
def test_the_shell_commands(page, number, text, device, tmp_path):
    tool = tmp_path / "bin/lyrebird"
    tool.parent.mkdir()
    tool.write_text(f'#!/bin/sh\ncase $1 in console|exec) verb=$1; shift; set -- "$verb" --state {device.state} "$@" ;; esac\n'
                    f'exec {device.binary} "$@"\n')
    tool.chmod(0o755)
    done = subprocess.run(["sh", "-eu", "-c", text], capture_output=True, text=True, timeout=LIMIT * 2, cwd=tmp_path,
                          env=device.environment() | {"PATH": f"{tool.parent}:/usr/sbin:/usr/bin:/sbin:/bin"})
    assert done.returncode == 0, done.stdout + done.stderr
    after = BLOCK.findall(page.read_text())[number + 1:]
    if after and after[0][0] == "output":
        expected = "".join(".*" if p == "<any>" else re.escape(p) for p in re.split("(<any>)", after[0][1]))
        assert re.search(expected + r"\Z", done.stdout), done.stdout


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
