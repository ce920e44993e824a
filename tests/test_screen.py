"""The replay itself: what it takes for equal, and that it notices what is not."""

import pytest

import screen


@pytest.mark.parametrize("expected,actual,same", [
    (["a"], ["a"], True), (["a"], ["b"], False), (["a"], ["a", "a"], False), (["a", "b"], ["a"], False),
    (["x <number> y"], ["x 12 y"], True), (["x <number> y"], ["x z y"], False),
    (["<any>day"], ["Monday"], True), (["<any>day"], ["Monday "], False), (["<time>"], ["2026-01-02 03:04:05"], True),
    (["a", "<any lines>", "b"], ["a", "b"], True), (["a", "<any lines>", "b"], ["a", "1", "2", "b"], True),
    (["a", "<any lines>", "b"], ["a", "1", "2"], False), (["a.c"], ["abc"], False), (["<HUAWEI>x"], ["<HUAWEI>x"], True),
])
def test_matching(expected, actual, same):
    assert screen.matches(expected, actual) is same


def test_what_is_typed_is_found_behind_prompts_and_questions():
    lines = ["<H>system-view", "Enter system view", "[~H-100GE1/0/1]save ?", "  <cr>", "Continue? [Y/N]:y", "[*H]"]
    assert screen.inputs(lines) == [(0, "prompt", "system-view"), (2, "prompt", "save ?"), (4, "question", "y"),
                                    (5, "prompt", "")]


def test_accepting_keeps_the_wildcards_that_still_hold():
    assert screen.accepted(["<H>a", "at <time>", "old"], ["<H>a", "at 2026-01-02 03:04:05", "new"]) == [
        "<H>a", "at <time>", "new"]


def test_parts_and_heading_survive_a_rewrite():
    text = "# heading\nrun --name R1\n<R1>a\nout\n=== second\n<R1>b\n=== restart\n<R1>\n"
    heading, parts = screen.parse(text)
    assert screen.directives(heading) == [("run", "--name R1")]
    assert [(p.name, p.lines) for p in parts] == [(None, ["<R1>a", "out"]), ("second", ["<R1>b"]), ("restart", ["<R1>"])]
    assert screen.unparse(heading, parts) == text


class Script:
    """A terminal that says what it is told to say."""

    greeting = "Info\r\n<H>"
    text = ""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.sent = []

    def send(self, text):
        self.sent.append(text)

    def answer(self):
        return self.answers.pop(0)

    def wait(self, found, what):
        text = self.answers.pop(0)
        assert found(text)
        return text


def test_a_replay_types_and_collects_the_screen():
    t = Script("save\r\nContinue? [Y/N]:", "y\r\nInfo: done\r\n<H>", "?\r\n  help\r\n<H>dis ", "clock\r\n12:00\r\n<H>")
    lines = ["<H>save", "Continue? [Y/N]:y", "Info: done", "<H>dis ?", "  help", "<H>dis clock", "12:00", "<H>"]
    t.answers[2] = "dis " + t.answers[2]
    assert screen.Screen(t).play(lines) == lines
    assert t.sent == ["save\r", "y\r", "dis ?", "clock\r"]


def test_a_replay_stops_where_the_device_waits_for_something_else():
    with pytest.raises(screen.Mismatch) as stop:
        screen.Screen(Script("save\r\n<H>")).play(["<H>save", "Continue? [Y/N]:y", "<H>"])
    assert stop.value.screen == ["<H>save", "<H>"]
