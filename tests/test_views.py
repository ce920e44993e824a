"""Every view, typed into: the lines that lead there (found by test_views.c), its prompt, quit and return."""

import os
import re
import subprocess

import pytest

from lyrebird import BINARY, LIMIT, ROOT

PROMPTS = {}  # view: pattern of its part of the prompt, read from the file of views
for block in (ROOT / "cli/commands/views.cmd").read_text().split("\n\n"):
    found = re.search(r"^view (\S+) :.*", block, re.M)
    prompt = re.search(r"^\tprompt (.*)$", block, re.M)
    if found:
        first, *more = re.split(r"<[^>]*>", prompt[1] if prompt else "")
        pattern = re.escape(first).replace("%parent", ".*")
        for literal in more:  # what stands before a further value is left out with it
            pattern += f"[^]]*(?:{re.escape(literal)})?"
        PROMPTS[found[1]] = pattern


@pytest.fixture(scope="module")
def chains(tmp_path_factory):
    file = tmp_path_factory.mktemp("views") / "chains"
    subprocess.run([BINARY.parent / "tests/unit/test_views"], env=os.environ | {"VIEW_CHAINS": str(file)}, check=True,
                   capture_output=True, timeout=LIMIT * 3, cwd=ROOT)
    return [line.split("\t") for line in file.read_text().splitlines()]


@pytest.fixture
def full_house(chains, make_device, tmp_path):
    """A device with a port of every type."""
    ports = {match[1] for chain in chains for line in chain[1:]
             if (match := re.match(r"interface (\S+\d/0/\d)$", line))}
    text = (ROOT / "device/identity/default.xml").read_text()
    listed = "".join(f'<port name="{port}"/>' for port in sorted(ports | {"NULL0", "MEth0/0/0"}))
    identity = tmp_path / "identity.xml"
    identity.write_text(re.sub(r"<ports>.*</ports>", f"<ports>{listed}</ports>", text, flags=re.S))
    return make_device("--identity", identity).start()


def enter(t, line):
    answer = t.command(line)
    while t.prompt is None:
        answer = t.command("y")
    assert "Error" not in answer, f"{line}: {answer}"


def test_every_view_has_its_prompt_and_its_ways_out(chains, full_house):
    t = full_house.telnet()
    t.command("screen-length 0 temporary")
    told = []
    for view, *lines in chains:
        enter(t, "system-view")
        for line in lines:
            enter(t, line)
        if not re.fullmatch(rf"\[[~*]HUAWEI{PROMPTS[view]}\]", t.prompt) or t.prompt.strip("[]~*") == "HUAWEI":
            told.append(f"{view}: {lines} lead to {t.prompt}")
        inside = t.prompt
        t.command("quit")
        above = t.prompt
        if above.lstrip("[~*") == inside.lstrip("[~*"):
            told.append(f"{view}: quit stays in {above}")
        t.command("return")
        while t.prompt is None or not t.prompt.startswith("<"):
            t.command("n" if t.prompt is None else "return")
    assert not told, "\n".join(told)
    assert len(chains) > 250
