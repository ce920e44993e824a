"""Labs: a file becomes devices with links between them, and nothing of it stays behind."""

import os
import re
import shlex
import shutil
import signal
import subprocess
import tempfile
import time
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from labs import LabRun, device, port, topology
from lyrebird import BINARY, LIMIT, ROOT, Telnet, wait_for

MARK = os.getpid()  # programs of several test runs are told apart by it
PC = """    pc:
      kind: linux
      env:
        GREETING: hello
      exec:
        - ip address add 10.0.1.9/24 dev eth1
        - ip route add 10.0.0.0/24 via 10.0.1.2
        - ip address add 2001:db8:1::9/64 dev eth1 nodad
        - ip route add 2001:db8::/64 via 2001:db8:1::2
        - echo $GREETING > {here}/greeting
      cmd: sleep {mark}{seconds}
"""


def chain(here, seconds=4711):
    """Two devices, one following the other's time, and a Linux node behind them."""
    return topology("chain", [
        device("sw1", "ntp refclock-master 3", "ntp server source-interface all enable", *port(1, "10.0.0.1 24"),
               " ipv6 enable", " ipv6 address 2001:db8::1 64", "ip route-static 10.0.1.0 24 10.0.0.2",
               "ipv6 route-static 2001:db8:1:: 64 2001:db8::2"),
        device("sw2", "ntp unicast-server 10.0.0.1", *port(1, "10.0.0.2 24"), " ipv6 enable", " ipv6 address 2001:db8::2 64",
               *port(2, "10.0.1.2 24"), " ipv6 enable", " ipv6 address 2001:db8:1::2 64"),
        PC.format(here=here, mark=MARK, seconds=seconds),
    ], [("sw1:100GE1/0/1", "sw2:100ge 1/0/1"), ("sw2:100GE1/0/2", "pc:eth1")])


def links_of_the_host():
    """Names that a lab gives to links."""
    shown = subprocess.run(["ip", "-o", "link"], check=True, capture_output=True, text=True).stdout
    return set(re.findall(r"^\d+: (w\d+[ab]?|100GE\w+|eth1)[@:]", shown, re.M))


def program_runs(words):
    return subprocess.run(["pgrep", "-f", words], check=False, capture_output=True).returncode == 0


@pytest.fixture
def make_lab(tmp_path):
    made = []

    def make(text, **options):
        made.append(LabRun(tmp_path / f"lab{len(made)}", text, **options))
        return made[-1]

    yield make
    for lab in made:
        lab.close()


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    """The chain, up, for tests that change nothing."""
    folder = tmp_path_factory.mktemp("chain")
    lab = LabRun(folder, chain(folder))
    try:
        yield lab.up()
    finally:
        lab.close()


def test_what_the_page_of_labs_shows_works(tmp_path):
    """Its first lab and its first commands, as a reader would copy them."""
    page = (ROOT / "docs/labs.md").read_text()
    lab, config, commands = (re.sub("^    ", "", block, flags=re.M) for block in
                             re.findall(r"(?:^    .*\n)+", page, re.M)[:3])
    (tmp_path / "two.yaml").write_text(lab)
    (tmp_path / "sw1.cfg").write_text(config)
    said = {}
    try:
        for line in commands.splitlines():
            verb, *words = shlex.split(re.split("  +", line)[0])[2:]
            command = [str(BINARY), "lab", verb, "--state", str(tmp_path / "labs"), *words]
            if verb == "graph":
                wait_for(lambda: "stratum 4" in subprocess.run(command, cwd=tmp_path, capture_output=True, text=True,
                                                               check=True).stdout, "the second device to follow the first")
            done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=LIMIT, input="quit\n",
                                  check=False)
            assert done.returncode == 0, line + done.stdout + done.stderr
            said[verb, words[-1]] = done.stdout
    finally:
        subprocess.run([BINARY, "lab", "down", "--state", tmp_path / "labs", "-f", "two.yaml"], cwd=tmp_path, check=False,
                       capture_output=True)
    assert "1 received" in said["exec", "10.0.1.2"] and "<sw1>" in said["console", "sw1"]
    assert re.search(r"`-- sw2  stratum 4", said["graph", "two.yaml"]), said


# ---- a lab that is up ----


def test_addresses_of_the_configuration_answer_over_the_links(running):
    assert "1 received" in running.ok("exec", "pc", "ping", "-c", "1", "-W", "5", "10.0.1.2")
    assert "0.00% packet loss" in running.ok("exec", "sw1", "ping -c 1 10.0.0.2")
    assert "100.00% packet loss" in running.ok("exec", "sw1", "ping -c 1 -t 100 10.0.9.9")


def test_a_device_forwards_between_its_interfaces_and_ends_what_has_lived_too_long(running):
    def ping(address, *options):
        return running.run("exec", "pc", "ping", "-c", "1", "-W", "2", *options, address)[1]

    assert "ttl=254" in ping("10.0.0.1")
    assert re.search("From 10.0.1.2 .*ime to live exceeded", ping("10.0.0.1", "-t", "1"))
    wait_for(lambda: "1 received" in ping("2001:db8::1"), "an address that is no duplicate")
    assert re.search("From 2001:db8:1::2 .*ime exceeded", ping("2001:db8::1", "-t", "1"))


def test_a_port_is_up_where_a_link_is_plugged_in_and_down_elsewhere(running):
    brief = running.ok("exec", "sw2", "display interface brief")
    state = {line.split()[0]: line.split()[1] for line in brief.splitlines() if line.startswith("100GE1/0/")}
    assert state["100GE1/0/1"] == state["100GE1/0/2"] == "up"
    assert state["100GE1/0/3"] == "down"


def test_status_tells_state_ports_memory_and_ntp(running):
    wait_for(lambda: running.nodes()["sw2"]["ntp"]["synchronized"], "the second device to follow the first")
    nodes = running.nodes()
    assert {n["state"] for n in nodes.values()} == {"up"}
    assert (nodes["sw1"]["ntp"]["stratum"], nodes["sw2"]["ntp"]["stratum"]) == (3, 4)
    assert nodes["sw2"]["ntp"]["source"] == "10.0.0.1" and abs(nodes["sw2"]["ntp"]["offset_ms"]) < 100
    assert nodes["pc"]["kind"] == "linux" and nodes["pc"]["ntp"] is None and nodes["pc"]["telnet"] is None
    assert 0 < nodes["sw1"]["memory_kb"] < (100000 if "sanitize" in str(BINARY) else 2000)
    table = running.ok("status").splitlines()
    assert table[0].split()[:4] == ["NODE", "KIND", "STATE", "FOR"]
    assert [line.split()[0] for line in table[1:]] == ["sw1", "sw2", "pc"]
    assert "stratum 4, 10.0.0.1" in table[2]


def test_the_user_of_admin_gets_in_from_the_host(running):
    terminal = Telnet(("127.0.0.1", running.nodes()["sw2"]["telnet"])).login()
    assert "sysname sw2" in terminal.command("display current-configuration | include sysname")
    terminal.close()


def test_ssh_keys_are_made_when_somebody_comes(running):
    keys = running.state / "chain/sw1/ssh"
    assert not keys.exists()
    subprocess.run(["ssh-keyscan", "-p", str(running.nodes()["sw1"]["ssh"]), "-t", "ed25519", "127.0.0.1"], check=True,
                   capture_output=True, timeout=LIMIT)
    assert keys.exists()


def test_the_console_of_a_device_needs_no_password(running):
    out = running.ok("console", "sw1", text="display clock\nquit\n")
    assert "<sw1>display clock" in out and "Time Zone" in out


def test_a_linux_node_runs_its_commands_with_its_environment_and_its_own_processes(running):
    assert (running.folder / "greeting").read_text() == "hello\n"
    processes = running.ok("exec", "pc", "ps", "ax")
    assert f"sleep {MARK}4711" in processes and len(processes.splitlines()) < 12
    assert running.ok("exec", "pc", "hostname") == "pc\n"
    assert running.run("exec", "pc", "sh", "-c", "exit 7")[0] == 7


def test_a_second_lab_of_the_name_is_refused_in_one_line(running):
    status, out, err = running.run("up")
    assert (status, out, err) == (1, "", "lyrebird lab: chain: a lab of this name is up already\n")


def test_a_verb_on_a_node_that_is_not_there_says_so(running):
    assert running.run("exec", "sw9", "display clock")[::2] == (1, "lyrebird lab: the lab has no node sw9\n")
    assert running.run("console", "sw9")[0] == 1


def test_without_a_file_the_only_lab_is_meant(running, make_lab):
    other = make_lab(topology("none", [device("a")]))
    done = subprocess.run([BINARY, "lab", "status", "--state", running.state], capture_output=True, text=True, cwd="/",
                          timeout=LIMIT, env=running.environment())
    assert done.returncode == 0 and "sw1" in done.stdout
    done = subprocess.run([BINARY, "lab", "status", "--state", other.state], capture_output=True, text=True, cwd="/",
                          timeout=LIMIT, env=running.environment())
    assert (done.returncode, done.stderr) == (1, "lyrebird lab: no lab is up, and there is no lab.yaml here; say which with -f FILE\n")


# ---- down ----


def test_down_leaves_no_process_no_link_and_no_port(make_lab, tmp_path):
    before = links_of_the_host()
    lab = make_lab(chain(tmp_path, 4712)).up()
    assert program_runs(f"sleep {MARK}4712")
    port_of = lab.nodes()["sw1"]["telnet"]
    Telnet(("127.0.0.1", port_of)).login()  # a login that stays
    assert lab.ok("down") == "chain is down\n"
    assert not lab.processes() and links_of_the_host() == before
    assert not program_runs(f"sleep {MARK}4712")
    with pytest.raises(ConnectionRefusedError):
        Telnet(("127.0.0.1", port_of))
    assert lab.run("down") == (1, "", "lyrebird lab: chain: the lab is not up\n")
    lab.up()  # and it can be had again


def test_a_killed_lab_takes_everything_with_it(make_lab, tmp_path):
    before = links_of_the_host()
    lab = make_lab(chain(tmp_path, 4713)).up()
    os.kill(lab.supervisor(), signal.SIGKILL)
    lab.gone()
    wait_for(lambda: not program_runs(f"sleep {MARK}4713"), "the end of the program")
    assert links_of_the_host() == before
    assert lab.run("status")[0] == 1
    lab.up()
    assert set(lab.nodes()) == {"sw1", "sw2", "pc"}


def test_down_cleans_up_after_a_killed_lab(make_lab):
    lab = make_lab(topology("killed", [device("a")])).up()
    os.kill(lab.supervisor(), signal.SIGKILL)
    lab.gone()
    assert lab.ok("down") == "killed is down\n"


def test_a_lab_in_the_foreground_ends_with_its_process(make_lab):
    lab = make_lab(topology("leashed", [device("a")]))
    process = subprocess.Popen(lab.command("up", "--foreground"), stdout=subprocess.PIPE, text=True, env=lab.environment())
    assert process.stdout.readline().startswith("leashed is up: 1 nodes")
    process.kill()
    process.wait(LIMIT)
    lab.gone()


# ---- starts ----


def test_a_device_starts_with_what_it_has_saved_until_the_lab_file_says_something_else(make_lab):
    lab = make_lab(topology("saved", [device("a", "header login information first")])).up()
    lab.ok("exec", "a", "system-view", "sysname changed", "commit", "return", "save", "y")
    lab.ok("down")
    lab.up()
    assert "sysname changed" in lab.ok("exec", "a", "display current-configuration | include sysname")
    lab.ok("down")
    lab.up("--fresh")
    assert "sysname a" in lab.ok("exec", "a", "display current-configuration | include sysname")
    lab.ok("exec", "a", "system-view", "sysname changed", "commit", "return", "save", "y")
    lab.ok("down")
    lab.file.write_text(lab.file.read_text().replace("first", "second"))
    lab.up()
    shown = lab.ok("exec", "a", "display current-configuration | include sysname|header")
    assert "sysname a" in shown and "second" in shown


def test_kinds_and_defaults_speak_for_nodes_and_files_are_found_beside_the_lab_file(make_lab):
    lab = make_lab("""name: shared
topology:
  defaults:
    kind: lyrebird
    startup-config: configs/__clabNodeName__.cfg
  kinds:
    lyrebird:
      type: yunshan
      admin: operator:Operator@2026
  nodes:
    one:
    two:
      type: default
      image: somebody/else:1.0
""")
    (lab.folder / "configs").mkdir()
    for name in ("one", "two"):
        (lab.folder / f"configs/{name}.cfg").write_text(f"sysname {name}-of-file\n")
    lab.ok("up")
    assert "YunShan OS" in lab.ok("exec", "one", "display version") and "YunShan" not in lab.ok("exec", "two", "display version")
    terminal = Telnet(("127.0.0.1", lab.nodes()["two"]["telnet"])).login("operator", "Operator@2026")
    assert terminal.command("display clock") and "<two-of-file>" == terminal.prompt
    terminal.close()


def test_devices_of_a_lab_read_each_others_cipher_texts(make_lab):
    lab = make_lab(topology("key", [device("a"), device("b")])).up()
    lab.ok("exec", "a", "system-view", "ntp authentication-keyid 1 authentication-mode hmac-sha256 cipher Secret-Enough-1", "commit")
    line = lab.ok("exec", "a", "display current-configuration | include keyid").splitlines()[1]
    lab.ok("exec", "b", "system-view", line, "commit")
    assert line in lab.ok("exec", "b", "display current-configuration | include keyid")


# ---- a file with a mistake ----

HEAD = "name: bad\ntopology:\n  nodes:\n    a:\n      kind: lyrebird\n    pc:\n      kind: linux\n"
MISTAKES = [
    ("name: bad\ntopology: [\n", 3, "YAML"),
    ("topology:\n  nodes:\n    a:\n", 1, "expected a name"),
    ("name: a/b\ntopology:\n  nodes:\n    a:\n", 1, "letters, digits"),
    ("name: bad\n", 1, "expected topology"),
    ("name: bad\nname: worse\n", 2, "each key once"),
    ("name: bad\ntopology:\n  links: []\n", 3, "expected nodes"),
    (HEAD.replace("lyrebird", "ceos"), 5, 'kind: expected lyrebird, huawei_vrp or linux, not "ceos"'),
    (HEAD + "      speed: 3\n", 8, 'expected kind, exec, cmd or env, not "speed"'),
    (HEAD + "    ../x:\n", 8, "letters, digits"),
    (HEAD + "    b:\n      startup-config: nowhere.cfg\n", 9, "nowhere.cfg: No such file"),
    (HEAD + "    b:\n      type: nonsense\n", 8, "expected default, yunshan or the path"),
    (HEAD + "    b:\n      ports: ['x:23']\n", 9, "expected PORT:23 or PORT:22"),
    (HEAD + "    b:\n      admin: nobody\n", 9, "expected USER:PASSWORD"),
    (HEAD + "  links:\n    - endpoints: [a:100GE1/0/1]\n", 9, "expected endpoints:"),
    (HEAD + "  links:\n    - endpoints: [a:100GE9/0/1, pc:eth1]\n", 9, "expected a port of a such as"),
    (HEAD + "  links:\n    - endpoints: [a:100GE1/0/1, b:eth1]\n", 9, 'expected a node of this lab, not "b"'),
    (HEAD + "  links:\n    - endpoints: [a:100GE1/0/1, pc:an/interface]\n", 9, "expected an interface of pc"),
    (HEAD + "  links:\n    - endpoints: [a:100GE1/0/1, pc:eth1]\n    - endpoints: ['a:100ge 1/0/1', pc:eth2]\n", 10,
     "a:100GE1/0/1 is plugged in on line 9 already"),
    (HEAD + "    b: &b [*b]\n", 8, "fewer levels or aliases"),
]


@pytest.mark.parametrize("text,line,expected", MISTAKES, ids=[m[2][:24] for m in MISTAKES])
def test_a_mistake_is_told_with_its_line_and_nothing_starts(make_lab, text, line, expected):
    lab = make_lab(text)
    status, out, err = lab.run("up")
    assert (status, out) == (2, "")
    assert any(l.startswith(f"{lab.file}:{line}: ") and expected in l for l in err.splitlines()), err
    assert not lab.state.exists()


def test_noise_in_the_place_of_a_file_is_refused(make_lab):
    lab = make_lab("name: x\n")
    for noise in (b"\0\1\2", b"\xff\xfe" * 50, b"- " * 5000, b"{" * 5000, b"[[", b"&a " * 99, b"name: !!binary x\n"):
        lab.file.write_bytes(noise)
        status, out, err = lab.run("up")
        assert (status, out) == (2, "") and err.startswith(f"{lab.file}:"), noise[:20]


# ---- failures half-way ----


def refused(lab, reason):
    status, out, err = lab.run("up")
    assert (status, out) == (1, "") and reason in err and err.count("\n") == 1, err
    assert err.startswith(f"lyrebird lab: {lab.name}: ")
    lab.gone()
    assert lab.run("status")[0] == 1


def test_a_command_that_fails_takes_the_lab_down(make_lab):
    refused(make_lab(topology("failing", [
        device("a"), "    pc:\n      kind: linux\n      exec:\n        - 'true'\n        - echo so what; exit 3\n"])),
            'pc did not start: exec "echo so what; exit 3" ended with status 3: so what')


def test_a_busy_port_takes_the_lab_down(make_lab, running):
    busy = running.nodes()["sw1"]["telnet"]
    text = topology("busy", [device("a"), device("b").replace("kind: huawei_vrp", f"ports: ['{busy}:23']\n      kind: huawei_vrp")])
    refused(make_lab(text), f"b: cannot listen for telnet on 127.0.0.1:{busy}: Address already in use")


def test_a_device_that_cannot_start_takes_the_lab_down(make_lab):
    lab = make_lab(topology("stuck", [device("a"), device("b")])).up()
    lab.ok("down")
    shutil.rmtree(lab.state / "stuck/b/flash")
    (lab.state / "stuck/b/flash").write_text("in the way")
    refused(lab, "b did not start: ")


def limited(lab, *limit):
    """`lab up` under a limit, as (exit status, messages); nothing may be left."""
    command = ["unshare", "-Ur", "sh", "-c", f"{' && '.join(limit)} && exec \"$@\"", "sh", *lab.command("up")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT * 2, env=lab.environment())
    lab.gone()
    return done.returncode, done.stderr


def test_too_few_namespaces_take_the_lab_down(make_lab):
    lab = make_lab(topology("narrow", [device("a"), device("b"), device("c")]))
    status, err = limited(lab, "echo 2 > /proc/sys/user/max_net_namespaces")
    assert (status, err) == (1, "lyrebird lab: narrow: network namespace of c: No space left on device\n")


def test_a_user_without_the_right_to_namespaces_is_told_so(make_lab):
    lab = make_lab(topology("forbidden", [device("a")]))
    status, err = limited(lab, "echo 0 > /proc/sys/user/max_pid_namespaces", "echo 0 > /proc/sys/user/max_user_namespaces")
    assert status == 1 and err.startswith("lyrebird lab: forbidden: no namespaces of its own: ") and err.count("\n") == 1


def test_too_few_descriptors_take_the_lab_down(make_lab):
    lab = make_lab(topology("crowd", [device(f"d{i}") for i in range(20)]))
    status, err = limited(lab, "ulimit -n 40")
    assert status == 1 and "Too many open files" in err and err.count("\n") == 1, err


def test_a_start_that_is_broken_off_leaves_nothing(make_lab):
    lab = make_lab(topology("long", [device("a"), f"    pc:\n      kind: linux\n      exec: [sleep {MARK}4715]\n"]))
    # As at a terminal: a test run in the background of a shell hands down that SIGINT is ignored.
    process = subprocess.Popen(lab.command("up"), env=lab.environment(),
                               preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
    wait_for(lambda: program_runs(f"sleep {MARK}4715"), "the start to get so far")
    process.send_signal(signal.SIGINT)
    process.wait(LIMIT)
    lab.gone()
    wait_for(lambda: not program_runs(f"sleep {MARK}4715"), "the end of the program")


# ---- without root ----


def test_an_ordinary_user_may_have_a_lab():
    if os.geteuid():
        pytest.skip("the other tests show it")
    folder = Path(tempfile.mkdtemp(dir="/tmp"))
    os.chmod(folder, 0o755)
    shutil.copy(BINARY, folder / "lyrebird")
    lab = LabRun(folder / "lab", chain(folder / "lab"), binary=folder / "lyrebird", user=65534)
    try:
        lab.up()
        assert {n["state"] for n in lab.nodes().values()} == {"up"}
        assert "1 received" in lab.ok("exec", "pc", "ping", "-c", "1", "-W", "5", "10.0.1.2")
        assert "0.00% packet loss" in lab.ok("exec", "sw1", "ping -c 1 10.0.0.2")
        Telnet(("127.0.0.1", lab.nodes()["sw1"]["telnet"])).login().close()
        assert os.stat(f"/proc/{lab.supervisor()}").st_uid == 65534
        lab.ok("down")
    finally:
        lab.close()
        shutil.rmtree(folder)


# ---- faults ----


@pytest.fixture(scope="module")
def broken(tmp_path_factory):
    """The chain, up, for tests that break it and mend it again."""
    folder = tmp_path_factory.mktemp("broken")
    lab = LabRun(folder, chain(folder, 4714))
    try:
        yield lab.up()
    finally:
        lab.close()


@pytest.fixture
def fault(broken):
    """Says `lab fault WORDS`; everything is mended afterwards."""
    yield lambda *words: broken.ok("fault", *words)
    broken.ok("fault", "clear")
    assert broken.ok("fault") == ""


def round_trip(lab, count=1):
    """Milliseconds of the fastest ping from the second device to the first; None if none came back."""
    out = lab.ok("exec", "sw2", f"ping -c {count} -m 20 -t 400 10.0.0.1")
    return min(map(int, re.findall(r"time=(\d+) ms", out)), default=None)


def test_frames_of_a_link_are_delayed_in_both_ways_or_in_one(broken, fault):
    assert round_trip(broken, 5) < 40
    fault("sw1:100GE1/0/1", "delay", "60ms")
    assert broken.ok("fault") == "sw1:100GE1/0/1 out: delay 60ms\nsw2:100GE1/0/1 out: delay 60ms\n"
    assert round_trip(broken, 3) >= 120
    fault("sw1:100ge 1/0/1", "delay", "0s", "in")
    assert broken.ok("fault") == "sw1:100GE1/0/1 out: delay 60ms\n"
    assert 60 <= round_trip(broken, 5) < 120
    fault("sw1:100GE1/0/1", "clear")
    assert broken.ok("fault") == "" and round_trip(broken, 5) < 40


STREAM = """name: stream
topology:
  nodes:
    sender:
      kind: linux
      exec: [ip address add 10.0.0.1/24 dev eth1]
    receiver:
      kind: linux
      exec: [ip address add 10.0.0.2/24 dev eth1]
      cmd: >
        python3 -c "import socket, hashlib; s = socket.create_server(('10.0.0.2', 7000)); c = s.accept()[0];
        data = b''.join(iter(lambda: c.recv(65536), b'')); c.send(hashlib.sha256(data).hexdigest().encode())"
  links:
    - endpoints: ["sender:eth1", "receiver:eth1"]
"""


def test_a_long_stream_passes_a_delayed_link_unchanged(make_lab):
    """Its segments are larger than the frames of the link, and their checksums are left to it."""
    lab = make_lab(STREAM)
    lab.ok("up")
    lab.ok("fault", "sender:eth1", "delay", "2ms")
    wait_for(lambda: "7000" in lab.ok("exec", "receiver", "ss", "-ltn"), "the receiver to listen")
    program = ("import hashlib, os, socket; data = os.urandom(4 << 20); c = socket.create_connection(('10.0.0.2', 7000)); "
               "c.sendall(data); c.shutdown(1); print(c.recv(100).decode() == hashlib.sha256(data).hexdigest())")
    assert lab.ok("exec", "sender", "python3", "-c", program) == "True\n"


def test_a_share_of_the_frames_is_lost(broken, fault):
    fault("sw2:100GE1/0/1", "loss", "100%", "out")
    assert round_trip(broken) is None
    fault("sw2:100GE1/0/1", "loss", "50%", "out")
    wait_for(lambda: round_trip(broken) is not None and round_trip(broken) is None, "a ping that is lost after one that is not")


def test_a_cut_link_is_down_at_both_ends_and_comes_back(broken, fault):
    fault("sw1:100GE1/0/1", "down")
    assert broken.ok("fault") == "sw1:100GE1/0/1 -- sw2:100GE1/0/1: down\n"
    for name in ("sw1", "sw2"):
        shown = broken.ok("exec", name, "display interface brief")
        assert re.search(r"^100GE1/0/1 +down +down", shown, re.M), shown
    assert round_trip(broken) is None
    fault("sw1:100GE1/0/1", "up")
    wait_for(lambda: round_trip(broken) is not None, "an answer over the link")


def test_a_clock_goes_wrong_and_ntp_is_not_told(broken, fault):
    """Of the device that serves, so that the other one finds out by itself."""
    def ahead():
        out = [broken.ok("exec", name, "display clock").splitlines()[1] for name in ("sw1", "sw2")]
        first, second = (datetime.fromisoformat(text) for text in out)
        return (first - second).total_seconds()

    follows = broken.nodes()["sw2"]["ntp"]["synchronized"]
    before = ahead()
    fault("sw1", "clock", "+5m")
    assert 295 < ahead() - before < 305
    assert broken.nodes()["sw2"]["ntp"]["synchronized"] == follows
    fault("sw1", "clock", "-300s")
    assert -5 < ahead() < 5
    fault("sw1", "drift", "50ppm")
    fault("sw1", "drift", "0ppm")


def test_a_device_reboots_in_the_middle(broken, fault):
    before = broken.nodes()["sw1"]
    terminal = Telnet(("127.0.0.1", before["telnet"])).login()
    fault("sw1", "reboot", "2s")
    assert broken.nodes()["sw1"]["state"] == "off"
    terminal.end()
    assert re.search(r"^100GE1/0/1 +down +down", broken.ok("exec", "sw2", "display interface brief"), re.M)
    assert Telnet(("127.0.0.1", before["telnet"])).end() == ""
    wait_for(lambda: broken.nodes()["sw1"]["state"] == "up", "the device to be up again")
    assert broken.nodes()["sw1"]["telnet"] == before["telnet"]
    Telnet(("127.0.0.1", before["telnet"])).login().close()
    wait_for(lambda: round_trip(broken) is not None, "an answer over the link")


def test_a_reboot_brings_back_a_link_that_a_vpn_instance_took_with_it(broken, fault):
    broken.ok("exec", "sw1", "system-view", "ip vpn-instance red", "ipv4-family", "quit", "quit", "interface 100GE1/0/1",
              "ip binding vpn-instance red", "ip address 10.0.0.1 24", "commit")
    wait_for(lambda: round_trip(broken) is not None, "an answer from the VPN instance")
    fault("sw1:100GE1/0/1", "delay", "20ms")
    fault("sw1", "reboot")
    wait_for(lambda: broken.nodes()["sw1"]["state"] == "up", "the device to be up again")
    wait_for(lambda: round_trip(broken) is not None, "an answer over the new link")
    assert round_trip(broken) >= 40


def test_the_device_itself_reboots_as_well(broken):
    broken.ok("exec", "sw2", "reboot fast")
    wait_for(lambda: broken.run("exec", "sw2", "display clock")[0] == 0, "the device after its reboot")
    wait_for(lambda: round_trip(broken) is not None, "an answer over the link")


def test_a_device_that_died_is_shown_and_can_be_had_again(broken, fault):
    pid = next(p for p in broken.processes() if Path(f"/proc/{p}/comm").read_text() == "sw2\n")
    os.kill(pid, signal.SIGKILL)
    wait_for(lambda: broken.nodes()["sw2"]["state"] == "killed(9)", "word of its end")
    assert broken.nodes()["sw1"]["state"] == "up"
    fault("sw2", "reboot")
    wait_for(lambda: broken.nodes()["sw2"]["state"] == "up", "the device to be up again")
    wait_for(lambda: round_trip(broken) is not None, "an answer over the link")


def test_a_fault_that_cannot_happen_when_its_time_has_come_is_told(broken, fault):
    fault("sw2", "reboot", "2s", "after", "1ms")
    fault("sw2", "reboot", "2s", "after", "2ms")
    wait_for(lambda: "not done: sw2: Operation already in progress\n" in broken.ok("fault"), "word of the second one")
    wait_for(lambda: broken.nodes()["sw2"]["state"] == "up", "the device to be up again")


def test_who_waits_for_a_device_that_stands_still_is_told(broken):
    pid = next(p for p in broken.processes() if Path(f"/proc/{p}/comm").read_text() == "sw2\n")
    told = "lyrebird lab: sw2 does not answer, waiting for it; `lab fault` tells what is the matter\n"
    for verb in (["console", "sw2"], ["exec", "sw2", "display clock"], ["status"]):
        os.kill(pid, signal.SIGSTOP)
        process = subprocess.Popen(broken.command(*verb), env=broken.environment(), stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        try:
            assert process.stderr.readline() == told
        finally:
            os.kill(pid, signal.SIGCONT)
        assert process.wait(LIMIT) == 0


def test_a_slow_device_takes_its_time(broken, fault):
    def seconds():
        began = time.monotonic()
        for _ in range(5):
            broken.ok("exec", "sw2", "display clock")
        return time.monotonic() - began

    fault("sw2", "slow", "95%")
    assert broken.ok("fault") == "sw2: slow 95%\n"
    assert seconds() > 0.2
    fault("sw2", "slow", "off")
    assert broken.ok("fault") == ""


@pytest.mark.parametrize("words,expected", [
    (["sw1"], "fault sw1: expected clock TIME"),
    (["sw1", "clock", "later"], "fault sw1: expected clock TIME (+300s"),
    (["sw1", "clock", "1e400s"], "fault sw1: expected clock TIME (+300s"),
    (["sw1", "drift", "2%"], "fault sw1: expected drift RATE"),
    (["sw1", "slow", "100%"], "fault sw1: expected slow SHARE"),
    (["sw1", "reboot", "2d"], "fault sw1: expected reboot"),
    (["pc", "reboot"], "pc is no device"),
    (["sw9", "slow", "10%"], "the lab has no node sw9"),
    (["sw1:100GE1/0/7", "down"], "no link is plugged in at sw1:100GE1/0/7"),
    (["sw1:100GE1/0/7", "down", "after", "1h"], "no link is plugged in at sw1:100GE1/0/7"),
    (["pc", "slow", "10%", "after", "1h"], "pc is no device"),
    (["sw1:100GE1/0/1", "delay"], "expected delay TIME"),
    (["sw1:100GE1/0/1", "delay", "-1ms"], "expected delay TIME"),
    (["sw1:100GE1/0/1", "loss", "101%"], "expected delay TIME"),
    (["sw1:100GE1/0/1", "up", "now"], "expected nothing behind that word"),
])
def test_a_fault_that_cannot_be_had_is_refused(broken, words, expected):
    status, out, err = broken.run("fault", *words)
    assert (status, out) == (1, "") and expected in err and err.count("\n") == 1
    assert broken.ok("fault") == ""


# ---- graph, save ----


def test_the_graph_shows_who_follows_whom_and_the_links(running):
    wait_for(lambda: running.nodes()["sw2"]["ntp"]["synchronized"], "the second device to follow the first")
    text = running.ok("graph")
    assert re.match(r"sw1  stratum 3  LOCAL\(0\)\n`-- sw2  stratum 4  offset -?\d+\.\d+ ms\npc  linux\n\n", text), text
    assert text.endswith("sw1:100GE1/0/1 --- sw2:100GE1/0/1\nsw2:100GE1/0/2 --- pc:eth1\n")


def test_the_graph_is_a_picture_as_well(running):
    root = ElementTree.fromstring(running.ok("graph", "--svg"))
    svg = "{http://www.w3.org/2000/svg}"
    boxes = root.findall(f"{svg}rect")
    assert [t.text for t in root.findall(f"{svg}text[@class='name']")] == ["sw1", "sw2", "pc"]
    assert len(root.findall(f"{svg}line")) == 2 and len(root.findall(f"{svg}path[@class='ntp']")) == 1
    width, height = int(root.get("width")), int(root.get("height"))
    places = {(int(b.get("x")), int(b.get("y"))) for b in boxes}
    assert len(places) == 3 and all(0 <= x < width and 0 <= y < height for x, y in places)


def test_a_link_within_a_row_is_not_hidden_by_what_stands_between(make_lab):
    lab = make_lab(topology("ring", [device(n) for n in "abcd"],
                            [("a:100GE1/0/1", f"{n}:100GE1/0/1") for n in "bcd"][:1] + [("a:100GE1/0/2", "c:100GE1/0/1"),
                             ("a:100GE1/0/3", "d:100GE1/0/1"), ("b:100GE1/0/2", "d:100GE1/0/2")])).up()
    root = ElementTree.fromstring(lab.ok("graph", "--svg"))
    svg = "{http://www.w3.org/2000/svg}"
    assert len(root.findall(f"{svg}line")) == 3
    bow = root.find(f"{svg}path[@class='link']")
    x1, y1, _, low, x2, y2 = map(int, re.findall(r"\d+", bow.get("d")))
    foot = max(int(b.get("y")) + int(b.get("height")) for b in root.findall(f"{svg}rect"))
    assert x1 != x2 and y1 == y2 == foot and low > foot and (low + foot) / 2 < int(root.get("height"))
    places = {(t.get("x"), t.get("y")) for t in root.findall(f"{svg}text[@class='port']")}
    assert len(places) == 8


def test_a_cut_link_is_drawn_as_one(broken, fault):
    fault("pc:eth1", "down")
    assert "sw2:100GE1/0/2 -x- pc:eth1\n" in broken.ok("graph")
    assert 'class="cut"' in broken.ok("graph", "--svg")


def test_configurations_are_written_back_and_the_next_start_has_them(make_lab):
    lab = make_lab("""name: kept
topology:
  nodes:
    one:
      startup-config: one.cfg
    two:
      startup-config: |
        sysname two
    three:
""")
    (lab.folder / "one.cfg").write_text("sysname one\n")
    lab.up()
    for name in ("one", "two", "three"):
        lab.ok("exec", name, "system-view", f"header login information from-{name}", "commit")
    out = lab.ok("save")
    assert out == "".join(f"{n}: {lab.folder}/{p}\n" for n, p in (
        ("one", "one.cfg"), ("two", "kept.saved/two.cfg"), ("three", "kept.saved/three.cfg")))
    for file in ("one.cfg", "kept.saved/two.cfg", "kept.saved/three.cfg"):
        assert f"from-{(lab.folder / file).stem}" in (lab.folder / file).read_text()
    lab.ok("down")
    for options in ((), ("--fresh",)):
        lab.up(*options)
        assert "from-one" in lab.ok("exec", "one", "display current-configuration | include header")
        lab.ok("down")
    lab.up()
    assert lab.run("save", "nobody")[::2] == (1, "lyrebird lab: the lab has no device nobody\n")
    assert lab.ok("save", "one") == f"one: {lab.folder}/one.cfg\n"
