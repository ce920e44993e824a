"""`lyrebird exec --json`: the data behind displays, and honest errors where there is none."""

import json

import pytest

from lyrebird import PASSWORD


@pytest.fixture
def ask(device):
    def run(*commands, text=None):
        status, said = device.exec("--json", *commands, text=text)
        return status, json.loads(said)

    return run


def test_displays_come_as_data(ask):
    status, answers = ask("display clock", "display ntp status", "display users", "display version")
    assert status == 0
    clock, ntp, users, version = (a["data"] for a in answers)
    assert clock["clock"][0]["zone"] == "UTC"
    assert ntp["ntp-status"][0]["clock-status"] == "unsynchronized"
    assert [s["type"] for s in users["session"]] == ["script"]
    assert version["line"][1].startswith("VRP (R) software")


def test_the_data_agree_with_the_screen(ask, device):
    data = ask("display interface brief")[1][0]["data"]["interface"]
    shown = device.ok("display interface brief")
    assert len(data) > 50
    assert all(f"\n{i['name']} " in shown for i in data)


def test_configuration_comes_as_lines(ask):
    status, answers = ask("system-view", "aaa", "local-user \"b\\c\" password irreversible-cipher " + PASSWORD, "return", "n",
                          "display current-configuration configuration user-interface",
                          "display current-configuration | include ntp ipv6")
    assert status == 0, answers
    assert answers[-2]["data"]["configuration"][1] == {
        "line": "user-interface vty 5 20", "lines": [{"line": "authentication-mode aaa"}, {"line": "protocol inbound all"}]}
    assert answers[-1]["data"] == {"configuration": [{"line": "ntp ipv6 server source-interface all disable"}]}


def test_what_has_no_data_says_so_and_fails(ask):
    for command in ("display history-command", "display acl all", "display ip routing-table", "display bgp peer"):
        status, answers = ask(command, "display clock")
        assert status == 1
        assert answers[0]["error"] == "Error: There is no data behind this display." and "data" not in answers[0]
        assert "data" in answers[1] and "error" not in answers[1]


def test_refused_lines_have_the_sentence_of_the_device(ask):
    status, answers = ask(text='display "clok\n\n# a comment\nsystem-view\nntp refclock-master 99\n')
    assert status == 1
    assert [a["command"] for a in answers] == ['display "clok', "# a comment", "system-view", "ntp refclock-master 99"]
    assert answers[0]["error"].startswith("Error: Unrecognized command")
    assert answers[3]["error"] == "Error: Wrong parameter found at '^' position."
    assert "error" not in answers[1] and "error" not in answers[2]


def test_nothing_typed_is_an_empty_list(ask):
    assert ask(text="\n") == (0, [])
