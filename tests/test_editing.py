"""Keys, TAB, `?` and the pager, to the byte."""

import re

import pytest

from lyrebird import MORE, MORE_ERASED


@pytest.fixture
def user(device):
    return device.telnet()


@pytest.fixture
def system(user):
    user.commands("system-view")
    return user


def finish(t, prompt):
    """Abandons the line."""
    t.send("\x03")
    t.wait(lambda text: text.endswith("\r\n" + prompt), "a new prompt")


# ---- TAB ----


def test_tab_completes_a_unique_word_on_a_new_line(user):
    user.send("dis\t")
    assert user.expect(r"display ") == "dis\r\n<HUAWEI>display "
    user.send("clo\t")
    assert user.expect(r"clock ") == "clo\r\n<HUAWEI>display clock "
    user.send("\r")
    assert user.answer().startswith("\r\n20")


def test_tab_goes_through_several_matches(system):
    system.send("display ntp stat\t")
    assert system.expect("statistics") == "display ntp stat\r\n[~HUAWEI]display ntp statistics"
    system.send("\t")
    assert system.expect("status") == "\r\n[~HUAWEI]display ntp status"
    system.send("\t")
    assert system.expect("statistics") == "\r\n[~HUAWEI]display ntp statistics"
    finish(system, "[~HUAWEI]")


def test_tab_without_a_match_shows_the_line_again(user):
    user.send("xyz\t")
    assert user.expect("<HUAWEI>xyz") == "xyz\r\n<HUAWEI>xyz"
    finish(user, "<HUAWEI>")


# ---- ? ----


def test_help_shows_the_line_again(user):
    user.send("display clock ?")
    text = user.expect("<HUAWEI>display clock ")
    assert text.startswith("display clock ?\r\n") and text.endswith("  <cr>\r\n<HUAWEI>display clock ")
    user.send("\r")
    assert re.match(r"\r\n\d{4}-", user.answer())


def test_help_at_an_empty_prompt_has_a_heading(user):
    user.send("?")
    text = user.expect("\r\n<HUAWEI>|" + re.escape(MORE))
    assert text.startswith("?\r\nCurrent view commands:\r\n")
    while text.endswith(MORE):
        user.send(" ")
        text += user.expect("\r\n<HUAWEI>|" + re.escape(MORE))
    words = re.findall(r"^  (\S+) {2,}\S", text.replace(MORE + MORE_ERASED, "").replace("\r", ""), re.M)
    assert {"display", "ping", "quit", "save", "system-view"} <= set(words)
    assert words == sorted(words)


def test_partial_help_has_two_columns(user):
    user.send("s?")
    text = user.expect("\r\n<HUAWEI>s")
    lines = text.split("\r\n")[1:-1]
    assert lines[0].startswith("  save ") and lines[0].index("schedule") == 42
    assert all(len(line) <= 42 or line[41] == " " != line[42] for line in lines)
    words = " ".join(lines).split()
    assert "screen-length" in words and words == sorted(words) and all(word[0] == "s" for word in words)


def test_help_hides_what_belongs_to_other_views(user):
    user.send("c?")
    words = user.expect("\r\n<HUAWEI>c").split()
    assert "commit" not in words and "copy" in words
    finish(user, "<HUAWEI>")
    user.send("nt?")
    assert "Unrecognized" in user.expect("\r\n<HUAWEI>nt")
    finish(user, "<HUAWEI>")
    user.commands("system-view")
    user.send("c?")
    words = user.expect("\r\n\\[~HUAWEI\\]c").split()
    assert "commit" in words and "copy" not in words
    finish(user, "[~HUAWEI]")
    user.send("nt?")
    assert "ntp" in user.expect("\r\n\\[~HUAWEI\\]nt").split()
    finish(user, "[~HUAWEI]")


def test_a_quoted_question_mark_is_no_special_thing_in_a_filter(user):
    user.send("display current-configuration | include ?")
    user.expect("<HUAWEI>display current-configuration \\| include ")
    finish(user, "<HUAWEI>")


# ---- keys ----


@pytest.mark.parametrize("keys,line", [
    ("display clockk\x08", "display clock"), ("display clockk\x7f", "display clock"), ("isplay clock\x01d", "display clock"),
    ("xxdisplay clock\x01\x04\x04", "display clock"), ("foo bar\x18display clock", "display clock"),
    ("display clock\x01\x06\x02\x05", "display clock"), ("display clock now\x17\x08", "display clock"),
    ("display clockfoo\x02\x02\x02\x19", "display clock"), ("isplay clock\x1b[D\x01\x1b[C\x1b[Dd", "display clock"),
    ("display foo clock\x1bb\x1bb\x1bd", "display clock"),
])
def test_keys_edit_the_line(user, keys, line):
    user.send(keys)
    user.send("\r")
    text = user.answer()
    assert re.search(r"\r\n\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\r\n", text), text
    assert line in user.command("display history-command")


def test_up_and_down_walk_the_history(user):
    user.command("display clock")
    user.command("foo")
    for up in ("\x10", "\x1b[A"):
        user.send(up + up + "\r")
        assert re.search(r"\r\n\d{4}-", user.answer())
        user.command("foo")
    user.send("\x10\x10\x0e\r")
    assert "Unrecognized" in user.answer()


def test_history_keeps_lines_as_typed_without_repetitions(user):
    for line in ("dis clock", "foo", "foo", "display version"):
        user.command(line)
    text = user.command("display history-command")
    assert re.search(r"^  dis clock\n  foo\n  display version\n", text, re.M), text


def test_ctrl_c_abandons_the_line(system):
    system.send("sysname Never\x03")
    system.wait(lambda text: text.endswith("\r\n[~HUAWEI]"), "a new prompt")
    assert system.command("display configuration candidate") == ""


def test_ctrl_d_does_not_end_the_session(user):
    user.send("\x04\x04\r")
    user.answer()
    user.command("display clock")


def test_ctrl_z_returns_to_the_user_view(system):
    system.commands("interface 100GE1/0/1")
    system.send("\x1a")
    assert system.answer() == "\r\n<HUAWEI>"


def test_ctrl_z_asks_about_uncommitted_configuration(system):
    system.commands("sysname X")
    system.send("\x1a")
    assert system.answer() == ("\r\nWarning: Uncommitted configurations found. Are you sure to commit them before exiting? "
                               "[Y(yes)/N(no)/C(cancel)]:")
    system.send("n\r")
    assert system.answer() == "n\r\n<HUAWEI>"


def test_keywords_may_be_written_in_any_case(user):
    assert "Enter system view" in user.command("SYSTEM-view")
    assert user.prompt == "[~HUAWEI]"


# ---- the pager ----


def test_the_pager_shows_pages_and_erases_its_mark(user):
    user.send("display current-configuration\r")
    first = user.expect(re.escape(MORE))
    assert first.endswith("\r\n" + MORE) and first.count("\r\n") in (24, 25)
    user.send(" ")
    second = user.expect(re.escape(MORE))
    assert second.startswith(MORE_ERASED) and second.count("\r\n") in (23, 24)
    user.send("\r")
    third = user.expect(re.escape(MORE))
    assert third.startswith(MORE_ERASED) and third.count("\r\n") == 1
    user.send("q")
    assert user.expect("<HUAWEI>") == MORE_ERASED + "<HUAWEI>"


def test_ctrl_c_ends_the_output(user):
    user.send("display current-configuration\r")
    user.expect(re.escape(MORE))
    user.send("\x03")
    assert user.expect("<HUAWEI>") == MORE_ERASED + "<HUAWEI>"
    user.command("display clock")


def test_screen_length_0_temporary_ends_paging(user):
    assert "Info: The configuration takes effect on the current user terminal interface only." in user.command(
        "screen-length 0 temporary")
    user.send("display current-configuration\r")
    text = user.expect("return\r\n<HUAWEI>")
    assert MORE not in text


def test_configuration_output_and_errors_are_not_paged(system):
    system.send("display current-configuration | no-more\r")
    assert MORE not in system.expect("return\r\n\\[~HUAWEI\\]")


# ---- filters ----


@pytest.mark.parametrize("filters,lines", [
    ("| include ^sysname|nothing", None), ("| include ntp | exclude ipv6", ["ntp server source-interface all disable"]),
    ("| exclude .", []), ("| include MEth0", ["interface MEth0/0/0"]), ("| inc interface NULL", ["interface NULL0"]),
    ("| include 100GE1/0/[78]", ["interface 100GE1/0/7", "interface 100GE1/0/8"]), ("| include NTP", []),
    ("| begin interface NULL0", None), ("| section include 100GE1/0/8", ["#", "interface 100GE1/0/8"]),
    ("| ignore-case include NULL0", ["interface NULL0"]), ("| count include 10GE1/0/", None),
])
def test_filters(user, filters, lines):
    user.commands("screen-length 0 temporary")
    text = user.command("display current-configuration " + filters)
    assert "Error" not in text
    found = text.split("\n")[:-1]
    if lines is not None:
        assert [l for l in found if l != "#"] == [l for l in lines if l != "#"]


def test_begin_shows_all_from_the_line_on(user):
    text = user.command("display current-configuration | begin interface NULL0")
    assert text.startswith("interface NULL0\n#\n") and text.endswith("#\nreturn\n")


def test_count_counts(user):
    assert user.command("display current-configuration | include 100GE | count") == "Total lines: 8.\n"
